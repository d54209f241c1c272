// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/ShopTill.h"
#include "core/catalogue/CatalogueDesk.h"
#include "core/loyalty/CardsDesk.h"
#include "core/loyalty/PeopleDesk.h"
#include "core/mail/MailDesk.h"

#include <QPromise>

namespace comptoir::app {

/// A till that sells, as the window sees it: each question goes to the thread of the till by
/// `post`, and a future brings the answer back. Without a till that is open the answer is
/// "till/stopped".
class ShopDesk : public sales::SalesDesk,
                 public till::BooksDesk,
                 public receipts::ReceiptDesk,
                 public catalogue::CatalogueDesk,
                 public listing::ListingDesk,
                 public loyalty::LoyaltyDesk,
                 public loyalty::CardsDesk,
                 public loyalty::PeopleDesk,
                 public mail::MailDesk
{
public:
    using Act = std::function<void(ShopTill *)>;
    /// Runs the act where the till lives; in a test at once. After it, `wrote` is told whether
    /// something may be new on disk.
    using Post = std::function<void(Act)>;
    explicit ShopDesk(Post post) : m_post(std::move(post)) {}

    QFuture<Result<void>> keep(const sales::Cart &cart) override;
    QFuture<Result<std::optional<sales::Cart>>> kept() override;
    QFuture<Result<void>> park(const sales::Cart &cart, const QString &name) override;
    QFuture<Result<std::vector<sales::ParkedCart>>> parked() override;
    QFuture<Result<sales::Cart>> recall(sales::SaleId id) override;
    QFuture<Result<void>> noteRemoved(const sales::Cart &cart, const sales::CartLine &line,
                                      const sales::Seller &seller) override;
    QFuture<Result<void>> noteAbandoned(const sales::Cart &cart,
                                        const sales::Seller &seller) override;
    QFuture<Result<void>> beginCard(const sales::CardPayment &payment) override;
    QFuture<Result<void>> answerCard(const sales::CardAnswer &answer) override;
    QFuture<Result<std::vector<sales::CardPayment>>> cardPayments(sales::SaleId sale) override;
    QFuture<Result<sales::PreparedVoucher>> prepareVoucher(const QByteArray &check,
                                                           Money amount) override;
    QFuture<Result<void>> releaseVoucher(const QByteArray &handle) override;
    QFuture<Result<sales::CompletedSale>> complete(const sales::Checkout &checkout) override;
    QFuture<Result<sales::Returnable>> returnable(qint64 ticket) override;
    QFuture<Result<std::optional<fiscal::Ticket>>> lastTicket() override;

    QFuture<Result<till::DayState>> day() override;
    QFuture<Result<till::DayState>> openDay(Money openingFloat, const QString &by) override;
    QFuture<Result<void>> moveCash(Money amount, const QString &reason, const QString &by) override;
    QFuture<Result<fiscal::PeriodReport>> readDay() override;
    QFuture<Result<fiscal::PeriodReport>> closeDay(const till::CashCount &count,
                                                   const QString &by) override;
    QFuture<Result<fiscal::PeriodReport>> closePeriod(fiscal::PeriodKind period,
                                                      const QString &name,
                                                      const QString &by) override;
    QFuture<Result<std::vector<till::ClosingRow>>> closings(int count) override;
    QFuture<Result<fiscal::PeriodReport>> closing(qint64 number) override;
    QFuture<Result<std::vector<till::TicketRow>>> journal(const till::JournalQuery &query) override;
    QFuture<Result<fiscal::Ticket>> ticket(qint64 number) override;
    QFuture<Result<std::vector<fiscal::Record>>> events(int count) override;
    QFuture<Result<void>> log(const fiscal::Event &event) override;
    QFuture<Result<void>> logTrainingEnded(const fiscal::Event &event);
    QFuture<Result<fiscal::Establishment>> establishment() override;
    QFuture<Result<void>> setEstablishment(const fiscal::Establishment &establishment,
                                           const QString &by) override;
    QFuture<Result<till::VerifyReport>> verify() override;
    QFuture<Result<till::ArchiveMade>> archive(Day first, Day last, const QString &folder,
                                               const QString &by) override;
    QFuture<Result<QString>> exportBooks(const QByteArray &format, Day first, Day last,
                                         const QString &folder) override;

    QFuture<Result<print::Document>> preview(qint64 ticket) override;
    QFuture<Result<void>> printTicket(qint64 ticket, const QString &by) override;
    QFuture<Result<void>> printReport(qint64 closing, const QString &by) override;
    QFuture<Result<print::Document>> report(qint64 closing) override;
    QFuture<Result<print::Document>> attestation() override;
    QFuture<Result<void>> noteHandover(qint64 ticket, receipts::Handover how,
                                       const QString &by) override;
    QFuture<Result<QString>> qrText(qint64 ticket) override;
    QFuture<Result<void>> mail(qint64 ticket, const QString &address, const QString &by) override;
    QFuture<Result<std::vector<receipts::PrintJob>>> waitingJobs() override;
    QFuture<Result<void>> retry(qint64 job, const QString &by) override;
    QFuture<Result<void>> forget(qint64 job) override;
    QFuture<Result<void>> openDrawer(const QString &by) override;

    QFuture<Result<catalogue::Item>> save(const catalogue::Item &item) override;
    QFuture<Result<catalogue::Department>> save(const catalogue::Department &department) override;
    QFuture<Result<void>> archive(catalogue::ItemId id) override;
    QFuture<Result<void>> archive(catalogue::DepartmentId id) override;
    QFuture<Result<void>> countStock(catalogue::ItemId id, Quantity counted) override;
    QFuture<Result<QString>> keepPhoto(const QByteArray &picture) override;
    QFuture<Result<catalogue::ImportResult>> import(const catalogue::ImportPlan &plan) override;

    QFuture<Result<listing::ListingBoard>> board() override;
    QFuture<Result<void>> keepDraft(const listing::ListingEdits &edits) override;
    QFuture<Result<listing::ListingBoard>> publish(const QString &by) override;

    QFuture<Result<loyalty::CardView>> card(const loyalty::CardCode &card) override;
    QFuture<Result<void>> changeRules(const loyalty::Programme &programme,
                                      const QString &by) override;
    QFuture<Result<loyalty::CardStatement>> statement(const loyalty::CardCode &card,
                                                      int count) override;
    QFuture<Result<void>> correct(const loyalty::Correction &correction,
                                  const QString &by) override;
    QFuture<Result<void>> link(const loyalty::Link &link, const QString &by) override;
    QFuture<Result<std::optional<loyalty::KnownPerson>>> person(
        const loyalty::CardCode &card) override;
    QFuture<Result<void>> savePerson(const loyalty::PersonForm &form, const QString &by) override;
    QFuture<Result<QByteArray>> exportPerson(const loyalty::CardCode &card,
                                             const QString &by) override;
    QFuture<Result<void>> erasePerson(const loyalty::CardCode &card, const QString &by) override;
    QFuture<Result<loyalty::SegmentCounts>> segment(loyalty::Segment segment) override;
    QFuture<Result<QByteArray>> takeList(const loyalty::ListOrder &order,
                                         const QString &by) override;
    QFuture<Result<std::vector<loyalty::Message>>> messages(int count) override;
    QFuture<Result<loyalty::CardsPlan>> planImport(const QString &path) override;
    QFuture<Result<void>> import(const loyalty::CardsPlan &plan, const QString &by) override;
    /// A paper of the window's own, through the printer's queue.
    QFuture<Result<void>> print(const print::Document &document);

    QFuture<Result<bool>> hasMailPassword() override;
    QFuture<Result<void>> keepMailPassword(const QString &password) override;
    QFuture<Result<void>> sendTrialMail(const QString &subject, const QString &text) override;

    /// The welcome's: name, country and first departments.
    QFuture<Result<void>> begin(const ShopBeginning &beginning);
    void setPaper(const receipts::PaperSettings &settings);
    void setLimits(const staff::DiscountLimits &limits);
    /// Whose mailbox receipts leave by; nothing: none does.
    void setMail(const std::optional<mail::MailAccount> &account);

private:
    template <typename T>
    QFuture<Result<T>> ask(std::function<Result<T>(ShopTill &)> act);
    template <typename T>
    QFuture<Result<T>> askForPaper(std::function<Result<T>(ShopTill &)> act);
    /// Only by who may.
    template <typename T>
    QFuture<Result<T>> ask(staff::Right right, const QString &by,
                           std::function<Result<T>(ShopTill &)> act);

    template <typename T>
    using Told = std::function<void(Result<T>)>;
    /// An act that answers later.
    template <typename T>
    QFuture<Result<T>> askAll(std::function<void(ShopTill &, Told<T>)> act);

    Post m_post;
};

} // namespace comptoir::app
