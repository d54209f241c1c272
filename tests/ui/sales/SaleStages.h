// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sales/SaleUnderTest.h"
#include "tests/ui/vouchers/SampleVerdicts.h"

namespace comptoir::test {

/// One state that sale or payment can be seen in.
struct SaleStage
{
    QString name;
    std::function<void(SaleParts &parts, sales::SalesController &sales)> play;
};

inline void fillCart(SaleParts &parts, sales::SellController &sell)
{
    const auto take = [&](const char *name, int times) {
        for (int i = 0; i < times; ++i)
            sell.take(parts.shelf.named(QString::fromUtf8(name)));
    };
    take("Baguette tradition", 2);
    take("Croissant", 4);
    take("Tarte aux pommes", 1);
    sell.press(QStringLiteral("10"));
    sell.chooseKeypad(sales::KeypadMode::Discount);
    take("Éclair au café", 1);
}

/// The voucher is answered at once; its tender or verdict comes with the next events.
inline void scanVoucher(SaleParts &parts, sales::SalesController &sales, vouchers::VerdictId id)
{
    parts.vouchers.checkAnswer = sampleVerdict(id);
    sales.takeScan(QStringLiteral("V1"), vouchers::ScanSource::Camera);
    QTest::qWait(20);
}

inline void payNow(SaleParts &parts, sales::SalesController &sales)
{
    parts.clock.advanceMs(1000);
    sales.pay().press(QStringLiteral("50"));
    parts.clock.advanceMs(300);
    sales.pay().go();
    QTest::qWait(20);
}

using PlayedStage = std::function<void(SaleParts &, sales::SalesController &)>;

/// With a cart.
inline PlayedStage filled(const PlayedStage &play)
{
    return [play](SaleParts &parts, sales::SalesController &sales) {
        fillCart(parts, sales.sell());
        play(parts, sales);
    };
}
/// At its payment.
inline PlayedStage paying(const PlayedStage &play)
{
    return filled([play](SaleParts &parts, sales::SalesController &sales) {
        sales.sell().pay();
        parts.clock.advanceMs(300); // nobody answers faster
        QTest::qWait(0);
        play(parts, sales);
    });
}

inline QList<SaleStage> sellStages()
{
    using Kind = sales::SellQuestion::Kind;
    return {
        {QStringLiteral("empty"), [](SaleParts &, sales::SalesController &) {}},
        {QStringLiteral("cart"), filled([](SaleParts &, sales::SalesController &) {})},
        {QStringLiteral("typed"), filled([](SaleParts &, sales::SalesController &sales) {
             sales.sell().press(QStringLiteral("12"));
         })},
        {QStringLiteral("unknown code"), filled([](SaleParts &, sales::SalesController &sales) {
             sales.sell().onScanned(QStringLiteral("4000000000006"));
         })},
        {QStringLiteral("free article"),
         filled([](SaleParts &, sales::SalesController &sales) { sales.sell().askFreeArticle(); })},
        {QStringLiteral("discount"), filled([](SaleParts &, sales::SalesController &sales) {
             sales.sell().askLine(Kind::Discount);
         })},
        {QStringLiteral("return"), filled([](SaleParts &, sales::SalesController &sales) {
             sales.sell().setReturn(true);
             sales.sell().pay();
         })},
        {QStringLiteral("scan mode"), filled([](SaleParts &, sales::SalesController &sales) {
             sales.sell().setMode(sales::SellMode::Scan);
         })},
        {QStringLiteral("parked"), filled([](SaleParts &parts, sales::SalesController &sales) {
             sales.sell().park();
             QTest::qWait(20);
             fillCart(parts, sales.sell());
             sales.sell().park();
             QTest::qWait(20);
         })},
    };
}

inline QList<SaleStage> payStages()
{
    using Id = vouchers::VerdictId;
    return {
        {QStringLiteral("pay"), paying([](SaleParts &, sales::SalesController &) {})},
        {QStringLiteral("tenders"), paying([](SaleParts &parts, sales::SalesController &sales) {
             scanVoucher(parts, sales, Id::A1Provisional);
             sales.pay().useVoucher();
             QTest::qWait(20);
             parts.clock.advanceMs(300);
             sales.pay().giveCash(Money::fromCents(2000));
         })},
        {QStringLiteral("card"), paying([](SaleParts &, sales::SalesController &sales) {
             sales.pay().give(fiscal::Means::Card);
         })},
        {QStringLiteral("voucher"), paying([](SaleParts &, sales::SalesController &sales) {
             sales.pay().give(fiscal::Means::TownVoucher);
         })},
        {QStringLiteral("verdict"), paying([](SaleParts &parts, sales::SalesController &sales) {
             scanVoucher(parts, sales, Id::A1Provisional);
         })},
        {QStringLiteral("refused"), paying([](SaleParts &parts, sales::SalesController &sales) {
             scanVoucher(parts, sales, Id::R1Spent);
         })},
        {QStringLiteral("done"),
         paying([](SaleParts &parts, sales::SalesController &sales) { payNow(parts, sales); })},
        {QStringLiteral("not printed"), paying([](SaleParts &parts, sales::SalesController &sales) {
             parts.receipts.paperOut = true;
             payNow(parts, sales);
             sales.pay().print();
             sales.pay().showQr();
         })},
    };
}

inline const QList<SaleStage> &saleStages()
{
    static const QList<SaleStage> stages = sellStages() + payStages();
    return stages;
}

} // namespace comptoir::test
