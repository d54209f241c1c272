// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/ShopDesk.h"

#include "app/till/AskTill.h"

namespace comptoir::app {

using fiscal::PeriodReport;
using sales::Cart;
using sales::Seller;
using staff::Right;

template <typename T>
QFuture<Result<T>> ShopDesk::ask(std::function<Result<T>(ShopTill &)> act)
{
    return askTill<T>(m_post, std::move(act));
}

/// What may have queued a job wakes the printer, after the answer.
template <typename T>
QFuture<Result<T>> ShopDesk::askForPaper(std::function<Result<T>(ShopTill &)> act)
{
    auto answer = ask<T>(std::move(act));
    m_post([](ShopTill *till) {
        if (till)
            till->printer().work();
    });
    return answer;
}

template <typename T>
QFuture<Result<T>> ShopDesk::ask(staff::Right right, const QString &by,
                                 std::function<Result<T>(ShopTill &)> act)
{
    return ask<T>([right, by, act = std::move(act)](ShopTill &till) -> Result<T> {
        COMPTOIR_CHECK(till.demand(right, by));
        return act(till);
    });
}

QFuture<Result<void>> ShopDesk::keep(const Cart &cart)
{
    return ask<void>([cart](ShopTill &till) { return till.sales().keep(cart); });
}

QFuture<Result<std::optional<Cart>>> ShopDesk::kept()
{
    return ask<std::optional<Cart>>([](ShopTill &till) { return till.sales().kept(); });
}

QFuture<Result<void>> ShopDesk::park(const Cart &cart, const QString &name)
{
    return ask<void>([=](ShopTill &till) { return till.sales().park(cart, name); });
}

QFuture<Result<std::vector<sales::ParkedCart>>> ShopDesk::parked()
{
    return ask<std::vector<sales::ParkedCart>>(
        [](ShopTill &till) { return till.sales().parked(); });
}

QFuture<Result<Cart>> ShopDesk::recall(sales::SaleId id)
{
    return ask<Cart>([id](ShopTill &till) { return till.sales().recall(id); });
}

QFuture<Result<void>> ShopDesk::noteRemoved(const Cart &cart, const sales::CartLine &line,
                                            const Seller &seller)
{
    return ask<void>([=](ShopTill &till) { return till.sales().noteRemoved(cart, line, seller); });
}

QFuture<Result<void>> ShopDesk::noteAbandoned(const Cart &cart, const Seller &seller)
{
    return ask<void>([=](ShopTill &till) { return till.sales().noteAbandoned(cart, seller); });
}

QFuture<Result<void>> ShopDesk::beginCard(const sales::CardPayment &payment)
{
    return ask<void>([payment](ShopTill &till) { return till.sales().beginCard(payment); });
}

QFuture<Result<void>> ShopDesk::answerCard(const sales::CardAnswer &answer)
{
    return ask<void>([answer](ShopTill &till) { return till.sales().answerCard(answer); });
}

QFuture<Result<std::vector<sales::CardPayment>>> ShopDesk::cardPayments(sales::SaleId sale)
{
    return ask<std::vector<sales::CardPayment>>(
        [sale](ShopTill &till) { return till.sales().cardPayments(sale); });
}

QFuture<Result<sales::PreparedVoucher>> ShopDesk::prepareVoucher(const QByteArray &check,
                                                                 Money amount)
{
    using Answer = Result<sales::PreparedVoucher>;
    const auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    m_post([promise, check, amount](ShopTill *till) {
        const auto answer = [promise](Answer prepared) {
            promise->addResult(std::move(prepared));
            promise->finish();
        };
        if (till)
            till->sales().prepareVoucher(check, amount, answer);
        else
            answer(fail("till/stopped"));
    });
    return promise->future();
}

QFuture<Result<void>> ShopDesk::releaseVoucher(const QByteArray &handle)
{
    return ask<void>([handle](ShopTill &till) { return till.sales().releaseVoucher(handle); });
}

QFuture<Result<sales::CompletedSale>> ShopDesk::complete(const sales::Checkout &checkout)
{
    return askForPaper<sales::CompletedSale>(
        [checkout](ShopTill &till) { return till.sales().complete(checkout); });
}

QFuture<Result<sales::Returnable>> ShopDesk::returnable(qint64 ticket)
{
    return ask<sales::Returnable>(
        [ticket](ShopTill &till) { return till.sales().returnable(ticket); });
}

QFuture<Result<std::optional<fiscal::Ticket>>> ShopDesk::lastTicket()
{
    return ask<std::optional<fiscal::Ticket>>(
        [](ShopTill &till) { return till.sales().lastTicket(); });
}

QFuture<Result<print::Document>> ShopDesk::preview(qint64 ticket)
{
    return ask<print::Document>([ticket](ShopTill &till) { return till.paper().preview(ticket); });
}

QFuture<Result<void>> ShopDesk::printTicket(qint64 ticket, const QString &by)
{
    return askForPaper<void>([=](ShopTill &till) { return till.paper().printTicket(ticket, by); });
}

QFuture<Result<void>> ShopDesk::printReport(qint64 closing, const QString &by)
{
    return askForPaper<void>([=](ShopTill &till) { return till.paper().printReport(closing, by); });
}

QFuture<Result<print::Document>> ShopDesk::report(qint64 closing)
{
    return ask<print::Document>([closing](ShopTill &till) { return till.paper().report(closing); });
}

QFuture<Result<print::Document>> ShopDesk::attestation()
{
    return ask<print::Document>([](ShopTill &till) { return till.paper().attestation(); });
}

QFuture<Result<void>> ShopDesk::noteHandover(qint64 ticket, receipts::Handover how,
                                             const QString &by)
{
    return ask<void>([=](ShopTill &till) { return till.paper().noteHandover(ticket, how, by); });
}

QFuture<Result<QString>> ShopDesk::qrText(qint64 ticket)
{
    return ask<QString>([ticket](ShopTill &till) { return till.paper().qrText(ticket); });
}

QFuture<Result<std::vector<receipts::PrintJob>>> ShopDesk::waitingJobs()
{
    return ask<std::vector<receipts::PrintJob>>(
        [](ShopTill &till) { return till.queue().waiting(); });
}

QFuture<Result<void>> ShopDesk::retry(qint64 job, const QString &by)
{
    return askForPaper<void>([=](ShopTill &till) { return till.paper().retry(job, by); });
}

QFuture<Result<void>> ShopDesk::forget(qint64 job)
{
    return ask<void>([job](ShopTill &till) { return till.queue().forget(job); });
}

QFuture<Result<void>> ShopDesk::openDrawer(const QString &by)
{
    return askForPaper<void>([by](ShopTill &till) -> Result<void> {
        COMPTOIR_CHECK(till.demand(Right::OpenDrawer, by));
        return till.paper().openDrawer(by);
    });
}

QFuture<Result<catalogue::Item>> ShopDesk::save(const catalogue::Item &item)
{
    return ask<catalogue::Item>([item](ShopTill &till) { return till.catalogue().save(item); });
}

QFuture<Result<catalogue::Department>> ShopDesk::save(const catalogue::Department &department)
{
    return ask<catalogue::Department>(
        [department](ShopTill &till) { return till.catalogue().save(department); });
}

QFuture<Result<void>> ShopDesk::archive(catalogue::ItemId id)
{
    return ask<void>([id](ShopTill &till) { return till.catalogue().archive(id); });
}

QFuture<Result<void>> ShopDesk::archive(catalogue::DepartmentId id)
{
    return ask<void>([id](ShopTill &till) { return till.catalogue().archive(id); });
}

QFuture<Result<void>> ShopDesk::countStock(catalogue::ItemId id, Quantity counted)
{
    return ask<void>([=](ShopTill &till) { return till.catalogue().countStock(id, counted); });
}

QFuture<Result<QString>> ShopDesk::keepPhoto(const QByteArray &picture)
{
    return ask<QString>([picture](ShopTill &till) { return till.photos().keep(picture); });
}

QFuture<Result<catalogue::ImportResult>> ShopDesk::import(const catalogue::ImportPlan &plan)
{
    return ask<catalogue::ImportResult>(
        [plan](ShopTill &till) { return till.imports().run(plan); });
}

QFuture<Result<void>> ShopDesk::begin(const ShopBeginning &beginning)
{
    return ask<void>([beginning](ShopTill &till) { return till.begin(beginning); });
}

void ShopDesk::setPaper(const receipts::PaperSettings &settings)
{
    m_post([settings](ShopTill *till) {
        if (till)
            till->setPaper(settings);
    });
}

void ShopDesk::setLimits(const staff::DiscountLimits &limits)
{
    m_post([limits](ShopTill *till) {
        if (till)
            till->setLimits(limits);
    });
}

// --- The books -----------------------------------------------------------------------------------

QFuture<Result<till::DayState>> ShopDesk::day()
{
    return ask<till::DayState>([](ShopTill &till) { return till.days().state(); });
}

QFuture<Result<till::DayState>> ShopDesk::openDay(Money openingFloat, const QString &by)
{
    return ask<till::DayState>([=](ShopTill &till) { return till.days().open(openingFloat, by); });
}

QFuture<Result<void>> ShopDesk::moveCash(Money amount, const QString &reason, const QString &by)
{
    return ask<void>([=](ShopTill &till) { return till.days().moveCash(amount, reason, by); });
}

QFuture<Result<PeriodReport>> ShopDesk::readDay()
{
    return ask<PeriodReport>([](ShopTill &till) { return till.days().read(); });
}

QFuture<Result<PeriodReport>> ShopDesk::closeDay(const till::CashCount &count, const QString &by)
{
    return ask<PeriodReport>(Right::CloseDay, by, [=](ShopTill &till) {
        auto report = till.days().close(count, by);
        till.forgetTheAway();
        (void)till.indexWords(); // else the next search does it
        return report;
    });
}

QFuture<Result<PeriodReport>> ShopDesk::closePeriod(fiscal::PeriodKind period, const QString &name,
                                                    const QString &by)
{
    return ask<PeriodReport>(Right::ClosePeriods, by, [=](ShopTill &till) {
        return till.days().closePeriod(period, name, by);
    });
}

QFuture<Result<std::vector<till::ClosingRow>>> ShopDesk::closings(int count)
{
    return ask<std::vector<till::ClosingRow>>(
        [count](ShopTill &till) { return till.days().closings(count); });
}

QFuture<Result<PeriodReport>> ShopDesk::closing(qint64 number)
{
    return ask<PeriodReport>([number](ShopTill &till) { return till.days().closing(number); });
}

QFuture<Result<std::vector<till::TicketRow>>> ShopDesk::journal(const till::JournalQuery &query)
{
    return ask<std::vector<till::TicketRow>>(
        [query](ShopTill &till) { return till.journal(query); });
}

QFuture<Result<fiscal::Ticket>> ShopDesk::ticket(qint64 number)
{
    return ask<fiscal::Ticket>([number](ShopTill &till) { return till.ticket(number); });
}

QFuture<Result<std::vector<fiscal::Record>>> ShopDesk::events(int count)
{
    return ask<std::vector<fiscal::Record>>([count](ShopTill &till) {
        return till.books().records().latest(fiscal::Chain::Events, count);
    });
}

QFuture<Result<void>> ShopDesk::log(const fiscal::Event &event)
{
    return ask<void>([event](ShopTill &till) { return till.log(event); });
}

QFuture<Result<void>> ShopDesk::logTrainingEnded(const fiscal::Event &event)
{
    return ask<void>([event](ShopTill &till) { return till.logTrainingEnded(event); });
}

QFuture<Result<fiscal::Establishment>> ShopDesk::establishment()
{
    return ask<fiscal::Establishment>([](ShopTill &till) { return till.books().establishment(); });
}

QFuture<Result<void>> ShopDesk::setEstablishment(const fiscal::Establishment &establishment,
                                                 const QString &by)
{
    return ask<void>(Right::ChangeSettings, by,
                     [=](ShopTill &till) { return till.setEstablishment(establishment, by); });
}

QFuture<Result<till::VerifyReport>> ShopDesk::verify()
{
    const auto promise = std::make_shared<QPromise<Result<till::VerifyReport>>>();
    promise->start();
    const auto done = [promise](const Result<till::VerifyReport> &report) {
        promise->addResult(report);
        promise->finish();
    };
    m_post([done](ShopTill *till) {
        if (till)
            till->verify(done);
        else
            done(fail("till/stopped"));
    });
    return promise->future();
}

QFuture<Result<till::ArchiveMade>> ShopDesk::archive(Day first, Day last, const QString &folder,
                                                     const QString &by)
{
    return ask<till::ArchiveMade>(Right::ExportBooks, by, [=](ShopTill &till) {
        return till.archive(first, last, folder, by);
    });
}

QFuture<Result<QString>> ShopDesk::exportBooks(const QByteArray &format, Day first, Day last,
                                               const QString &folder)
{
    return ask<QString>(
        [=](ShopTill &till) { return till.exportBooks(format, first, last, folder); });
}

} // namespace comptoir::app
