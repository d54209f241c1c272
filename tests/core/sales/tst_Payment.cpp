// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Payment.h"

#include "tests/core/sales/SalesActs.h"
#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QTest>

using namespace comptoir;
using namespace comptoir::sales;
using namespace comptoir::test;

namespace {

fiscal::Means meansOf(const QString &name)
{
    using fiscal::Means;
    const QMap<QString, Means> names{{QStringLiteral("CASH"), Means::Cash},
                                     {QStringLiteral("CARD"), Means::Card},
                                     {QStringLiteral("TOWN_VOUCHER"), Means::TownVoucher},
                                     {QStringLiteral("MEAL_VOUCHER"), Means::MealVoucher},
                                     {QStringLiteral("CHEQUE"), Means::Cheque}};
    if (!names.contains(name))
        qFatal("review me: %s", qPrintable(name));
    return names.value(name);
}

std::vector<Tender> tendersOf(const QJsonObject &json)
{
    std::vector<Tender> tenders;
    for (const auto &value : json[QStringLiteral("tenders")].toArray()) {
        Tender tender;
        tender.means = meansOf(value[0].toString());
        tender.amount = cents(value[1].toInteger());
        tenders.push_back(tender);
    }
    return tenders;
}

} // namespace

class tst_Payment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsWhereAPaymentStands()
    {
        const QString path = QStringLiteral("tests/data/sales/payments.json");
        const auto cases = jsonOf(sourcePath(path)).array();
        QVERIFY(cases.size() > 20);
        for (const auto &value : cases) {
            const QJsonObject json = value.toObject();
            const QByteArray title = json[QStringLiteral("name")].toString().toUtf8();
            const char *name = title.constData();
            const Day day = Day::fromIso(json[QStringLiteral("day")].toString()).value_or(today());
            const Balance balance = balanceOf(cents(json[QStringLiteral("total")].toInteger()),
                                              tendersOf(json), lawOf(json), day);
            const auto expected = [&json](const char *member) {
                return json[QLatin1String(member)].toInteger(0);
            };
            QVERIFY2(balance.isSettled == json[QStringLiteral("settled")].toBool(), name);
            QVERIFY2(balance.isOverCeiling == json[QStringLiteral("over")].toBool(), name);
            QVERIFY2(balance.remaining.cents() == expected("remaining"), name);
            QVERIFY2(balance.change.cents() == expected("change"), name);
            QVERIFY2(balance.rounding.cents() == expected("rounding"), name);
            QVERIFY2(balance.cashDue.cents() == expected("cash_due"), name);
            QJsonArray suggestions;
            for (const Money suggestion : balance.suggestions)
                suggestions.append(suggestion.cents());
            QVERIFY2(suggestions == json[QStringLiteral("suggestions")].toArray(), name);
        }
        std::printf("payments.json: %d cases\n", int(cases.size()));
    }
    /// Whatever is due: giving it in cash settles, and the books come out even.
    void settlesWithTheCashThatIsDue()
    {
        for (const auto country : {law::Country::France, law::Country::Belgium}) {
            const auto law = lawOf(country);
            for (qint64 total = 1; total < 2500; ++total) {
                const Money due = balanceOf(cents(total), {}, law, today()).cashDue;
                Tender cash;
                cash.amount = due;
                const Balance paid = balanceOf(cents(total), {cash}, law, today());
                QVERIFY(paid.isSettled && paid.change.isZero());
                QCOMPARE(paid.given, paid.total + paid.rounding);
                cash.amount = due - cents(1);
                if (cash.amount.isPositive())
                    QVERIFY(!balanceOf(cents(total), {cash}, law, today()).isSettled);
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_Payment)
#include "tst_Payment.moc"
