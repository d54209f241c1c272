// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/till/PaperBooks.h"
#include "app/till/ReadBeside.h"
#include "app/till/ShopMail.h"
#include "core/attention/AttentionDesk.h"
#include "core/catalogue/EditCatalogue.h"
#include "core/catalogue/ImportCatalogue.h"
#include "core/catalogue/PhotoStore.h"
#include "core/fiscal/Archive.h"
#include "core/fiscal/KeepHead.h"
#include "core/fiscal/TakeUpBooks.h"
#include "core/fiscal/VerifyBooks.h"
#include "core/listing/EditListing.h"
#include "core/loyalty/ExpirePoints.h"
#include "core/loyalty/ServePeople.h"
#include "core/receipts/HandOver.h"
#include "core/receipts/PrintWorker.h"
#include "core/receipts/QrSquares.h"
#include "core/sales/JournalBooks.h"
#include "core/sales/ServeCustomer.h"
#include "core/staff/OperatorStore.h"
#include "core/staff/StaffEvent.h"
#include "core/staff/StaffRights.h"

namespace comptoir::app {

/// What a till that sells stands on: the machine's own, or a test's.
struct ShopGround
{
    store::Database &database;
    Disk &disk;
    QString keyPath; ///< of the books' key
    QString headPath; ///< fiscal::HeadFile
    const Clock &clock;
    Entropy &entropy;
    QString software; ///< "Comptoir 1.2.3"
    print::ReceiptPrinter &printer;
    print::TextRasteriser *rasteriser = nullptr;
    std::function<bool()> makeRoom = {};
    bool isTraining = false;
    QString restoreNote = {}; ///< backup::RestoreNote; empty: nothing is ever put back here
    mail::MailSender *mailer = nullptr; ///< null: nothing leaves by mail
    QString mailPassword = {}; ///< path of its file
    QString photos = {}; ///< folder of the articles' photos; empty: none are kept
};

/// The rooms of a till that a town has taken in; none without one.
struct ShopTown
{
    sales::TownRooms sales;
    listing::ListingTown listing;
};

/// What a shop's name, country and trade begin with.
struct ShopBeginning
{
    fiscal::Establishment establishment;
    QByteArray trade;
    QString language;
};

/// The parts of a till that sells, with a town or without one, built in order on the engine thread.
class ShopTill
{
public:
    static Result<std::unique_ptr<ShopTill>> open(const ShopGround &ground, const ShopTown &town);
    ~ShopTill();

    Result<void> begin(const ShopBeginning &beginning);
    /// Another country has other rates.
    Result<void> setEstablishment(const fiscal::Establishment &establishment, const QString &by);
    Result<void> log(const fiscal::Event &event);
    /// Once for each training that the log saw begin, however often it is asked.
    Result<void> logTrainingEnded(const fiscal::Event &event);
    /// As part of what it tells of.
    Result<void> log(store::Transaction &transaction, const staff::StaffEvent &event);
    /// "staff/not-allowed" unless the person of that name may, or the shop has no manager.
    Result<void> demand(staff::Right right, const QString &by) const;
    void setLimits(const staff::DiscountLimits &limits) { m_limits = limits; }
    /// Reads all books beside the sales; what is wrong is logged. Who asks while it runs gets the
    /// same answer.
    using Verified = std::function<void(const Result<till::VerifyReport> &)>;
    void verify(Verified done);
    Result<till::ArchiveMade> archive(Day first, Day last, const QString &folder,
                                      const QString &by);
    /// An archive that was made beside the till, for its books.
    Result<void> noteArchive(const fiscal::ArchiveFile &file, const QString &by);
    Result<QString> exportBooks(const QByteArray &format, Day first, Day last,
                                const QString &folder);
    Result<std::vector<till::TicketRow>> journal(const till::JournalQuery &query);
    /// So that the next search has little to do.
    Result<void> indexWords();
    Result<fiscal::Ticket> ticket(qint64 number) const { return m_paperBooks.ticket(number); }

    /// Which ticket a voucher's debit has paid; its goods come back there. None: it paid none.
    Result<std::optional<qint64>> ticketPaidBy(OpId commit) const
    {
        return m_journal.tickets().paidBy(commit);
    }
    /// What is to be asked of a person about cards, and what was answered, the newest first.
    Result<std::vector<attention::Item>> cardQuestions() const;
    Result<std::vector<attention::Item>> answeredCards(int count) const;
    /// "attention/not-open": it is no question about a card. "attention/wrong-answer".
    Result<void> answerCard(OpId question, attention::Answer answer, const QString &by);

    fiscal::Journal &books() { return m_journal; }
    till::RunDay &days() { return m_days; }
    sales::ServeCustomer &sales() { return m_sales; }
    loyalty::ServeCards &cards() { return m_cards; }
    listing::EditListing &listing() { return m_listing; }
    /// What was changed goes to the town, and the log says by whom.
    Result<listing::ListingBoard> publishListing(const QString &by);
    loyalty::ServePeople &cardholders() { return m_cardholders; }
    /// What a file of cards and points would do.
    Result<loyalty::CardsPlan> planCards(const QString &path);
    Result<void> importCards(const loyalty::CardsPlan &plan, const QString &by);
    /// What nobody came back for, when a day ends: their points, and in the end their names.
    void forgetTheAway();
    catalogue::EditCatalogue &catalogue() { return m_catalogue; }
    catalogue::ImportCatalogue &imports() { return m_imports; }
    catalogue::PhotoStore &photos() { return m_photos; }
    receipts::HandOver &paper() { return *m_paper; }
    receipts::PrintQueue &queue() { return m_queue; }
    receipts::PrintWorker &printer() { return m_worker; }
    /// Receipts that leave by mail.
    ShopMail &mail() { return m_mail; }
    const law::LawBook &law() const { return m_law; }
    /// Words and printer, as the settings are now.
    void setPaper(const receipts::PaperSettings &settings);
    const receipts::PaperSettings &paperSettings() const { return m_paperSettings; }
    /// Where the chains end, beside the database: after what was written was told. True if they
    /// had grown.
    bool keepHead() { return m_head.keep(); }
    /// The books were found behind what was known of them at this start.
    const std::optional<fiscal::NewSeries> &takenUp() const { return m_takenUp; }
    /// How many closings the books have.
    qint64 closings() const;

private:
    ShopTill(const ShopGround &ground, const ShopTown &town, const crypto::P256PrivateKey &key,
             law::LawBook law);
    sales::SalePlace place();
    loyalty::ServeCards::Note noteOfCards();
    receipts::PaperSettings completed(receipts::PaperSettings settings) const;
    Result<void> readLaw();
    /// Never goes on under numbers that were given before.
    Result<void> takeUp();
    Result<void> keepTakenUp();
    /// Another key has signed until now: its file was lost, or the books came to another machine.
    Result<void> tellNewKey();
    Result<till::VerifyReport> reportOf(const fiscal::Verification &found);
    void endVerify(const Result<till::VerifyReport> &report);

    ShopGround m_ground;
    law::LawBook m_law;
    staff::OperatorStore m_people;
    staff::DiscountLimits m_limits;
    fiscal::Journal m_journal;
    till::RunDay m_days;
    catalogue::CatalogueStore m_shelves;
    sales::JournalBooks m_saleBooks;
    PaperBooks m_paperBooks;
    catalogue::EditCatalogue m_catalogue;
    catalogue::ImportCatalogue m_imports;
    catalogue::PhotoStore m_photos;
    sales::ServeCustomer m_sales;
    listing::EditListing m_listing;
    loyalty::ServeCards m_cards;
    loyalty::ServePeople m_cardholders;
    loyalty::ExpirePoints m_expiry;
    loyalty::ImportCards m_cardImport;
    receipts::PrintJobStore m_jobs;
    receipts::PrintQueue m_queue;
    receipts::PrintWorker m_worker;
    receipts::QrSquares m_squares;
    ShopMail m_mail;
    std::unique_ptr<receipts::HandOver> m_paper;
    receipts::PaperSettings m_paperSettings;
    fiscal::KeepHead m_head;
    std::optional<fiscal::NewSeries> m_takenUp;
    std::vector<Verified> m_verifyWaits;
    std::unique_ptr<ReadBeside> m_verifying;
};

} // namespace comptoir::app
