// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/ShopTill.h"

#include "app/till/CardQuestion.h"
#include "app/till/FiscalKey.h"
#include "app/till/StaffJournal.h"
#include "core/attention/Question.h"
#include "core/fiscal/EventKind.h"
#include "core/sales/SaleRights.h"
#include "core/till/JournalText.h"

#include <algorithm>

namespace comptoir::app {

namespace {

std::vector<attention::Item> itemsOf(const std::vector<sales::CardPayment> &payments)
{
    std::vector<attention::Item> items;
    for (const sales::CardPayment &payment : payments)
        items.push_back(questionOf(payment));
    return items;
}

const QString onlyPrinter = QStringLiteral("receipts");
const QString registerId = QStringLiteral("POS01");

} // namespace

Result<std::unique_ptr<ShopTill>> ShopTill::open(const ShopGround &ground, const ShopTown &town)
{
    COMPTOIR_TRY(const auto key, loadFiscalKey(ground.disk, ground.keyPath, ground.entropy));
    COMPTOIR_TRY(law::LawBook law, law::LawBook::load(law::Country::France));
    std::unique_ptr<ShopTill> till(new ShopTill(ground, town, key, std::move(law)));
    COMPTOIR_CHECK(till->m_journal.begin(registerId));
    COMPTOIR_CHECK(till->takeUp());
    COMPTOIR_CHECK(till->tellNewKey());
    COMPTOIR_CHECK(till->m_head.begin());
    COMPTOIR_CHECK(till->readLaw());
    till->setPaper({});
    COMPTOIR_CHECK(till->m_queue.recover());
    COMPTOIR_CHECK(till->m_sales.forgetTerminals());
    if (till->m_takenUp)
        COMPTOIR_CHECK(till->m_mail.forgetWaiting());
    (void)till->m_photos.removeOrphans(ground.clock.now()); // a till opens without that too
    (void)till->m_cardholders.forgetOld(); // else the next closing does it
    return till;
}

ShopTill::ShopTill(const ShopGround &ground, const ShopTown &town,
                   const crypto::P256PrivateKey &key, law::LawBook law)
    : m_ground(ground),
      m_law(std::move(law)),
      m_people(ground.database),
      m_journal(ground.database, key, ground.clock, ground.software),
      m_days(m_journal, town.sales.outbox),
      m_shelves(ground.database),
      m_saleBooks(m_journal, m_shelves,
                  [this](store::OpTransaction &act) -> Result<sales::SaleDay> {
                      COMPTOIR_TRY(const till::BusinessDay day, m_days.ensure(act));
                      return sales::SaleDay{day.day, day.id};
                  }),
      m_paperBooks(m_journal, m_days),
      m_catalogue(ground.database, m_law, ground.clock, ground.entropy),
      m_imports(ground.database, m_shelves, ground.clock, ground.entropy),
      m_photos(ground.database, ground.disk, ground.photos),
      m_sales(ground.database, m_saleBooks, place(), town.sales),
      m_listing(ground.database, town.listing, ground.clock),
      m_cards(ground.database, ground.clock, noteOfCards(), town.sales.outbox),
      m_cardholders(ground.database, ground.clock, noteOfCards()),
      m_expiry(ground.database, town.sales.outbox),
      m_cardImport(ground.database, town.sales.outbox),
      m_jobs(ground.database),
      m_queue(m_jobs, ground.clock, onlyPrinter),
      m_worker(m_queue, ground.printer, ground.clock),
      m_mail({ground.database, ground.disk, ground.mailPassword, ground.clock, ground.entropy,
              ground.isTraining ? nullptr : ground.mailer}),
      m_head(m_journal, {ground.disk, ground.headPath})
{
    m_paper = std::make_unique<receipts::HandOver>(
        receipts::HandOverPorts{ground.database,
                                m_paperBooks,
                                m_queue,
                                m_law,
                                ground.clock,
                                {ground.rasteriser, &m_squares},
                                m_mail.outbox()},
        completed({}));
}

loyalty::ServeCards::Note ShopTill::noteOfCards()
{
    return
        [this](store::Transaction &transaction, const loyalty::CardEvent &event) -> Result<void> {
            COMPTOIR_CHECK(m_journal.log(transaction, eventOf(event)));
            return {};
        };
}

ShopTill::~ShopTill()
{
    m_verifying.reset();
    endVerify(fail("till/stopped"));
}

sales::SalePlace ShopTill::place()
{
    return {m_law,
            m_ground.clock,
            m_ground.software,
            [](Instant at) { return Day::minutesAhead(at); },
            m_ground.makeRoom,
            [this](const sales::Checkout &checkout, const sales::Priced &priced) -> Result<void> {
                COMPTOIR_TRY(const auto people, m_people.active());
                return sales::checkRights(checkout, priced, people, m_limits);
            },
            [this](store::Transaction &transaction, const sales::CompletedSale &sale) {
                return m_paper->putWithSale(transaction,
                                            {sale.ticket.number, sale.mustPrint, sale.opensDrawer,
                                             sale.ticket.operatorName});
            }};
}

receipts::PaperSettings ShopTill::completed(receipts::PaperSettings settings) const
{
    const auto state = m_journal.records().state();
    settings.registerId = state ? state->registerId : registerId;
    settings.software = m_ground.software;
    settings.utcOffsetMinutes = [](Instant at) { return Day::minutesAhead(at); };
    settings.isTraining = m_ground.isTraining;
    return settings;
}

void ShopTill::setPaper(const receipts::PaperSettings &settings)
{
    m_paperSettings = settings;
    m_paper->setSettings(completed(settings));
}

Result<void> ShopTill::readLaw()
{
    COMPTOIR_TRY(const fiscal::Establishment shop, m_journal.establishment());
    const auto country = law::countryOf(shop.country).value_or(law::Country::France);
    if (country == m_law.country())
        return {};
    COMPTOIR_TRY(law::LawBook law, law::LawBook::load(country));
    m_law = std::move(law); // in place: the rooms have it by reference
    return {};
}

Result<void> ShopTill::begin(const ShopBeginning &beginning)
{
    COMPTOIR_CHECK(setEstablishment(beginning.establishment, {}));
    return m_catalogue.begin(beginning.trade, beginning.language);
}

Result<void> ShopTill::setEstablishment(const fiscal::Establishment &establishment,
                                        const QString &by)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_ground.database));
    COMPTOIR_CHECK(m_journal.setEstablishment(*transaction, establishment, by));
    COMPTOIR_CHECK(transaction->commit());
    return readLaw();
}

Result<void> ShopTill::log(const fiscal::Event &event)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_ground.database));
    COMPTOIR_CHECK(m_journal.log(*transaction, event));
    return transaction->commit();
}

Result<void> ShopTill::logTrainingEnded(const fiscal::Event &event)
{
    const auto &records = m_journal.records();
    COMPTOIR_TRY(const auto begun,
                 records.latest(fiscal::Chain::Events, fiscal::event::trainingOn));
    COMPTOIR_TRY(const auto ended, records.latest(fiscal::Chain::Events, event.kind));
    if (ended && (!begun || ended->number > begun->number))
        return {};
    return log(event);
}

Result<void> ShopTill::log(store::Transaction &transaction, const staff::StaffEvent &event)
{
    COMPTOIR_CHECK(m_journal.log(transaction, eventOf(event)));
    return {};
}

Result<void> ShopTill::demand(staff::Right right, const QString &by) const
{
    COMPTOIR_TRY(const auto people, m_people.active());
    const bool isLed = std::any_of(people.begin(), people.end(), [](const auto &person) {
        return staff::may(person.role, staff::Right::EditStaff);
    });
    const auto person = std::find_if(people.begin(), people.end(),
                                     [&by](const auto &one) { return one.name == by; });
    const auto role = person == people.end() ? staff::Role::Cashier : person->role;
    if (isLed && !staff::may(role, right))
        return fail("staff/not-allowed", QString::fromLatin1(staff::rightName(right)));
    return {};
}

void ShopTill::verify(Verified done)
{
    m_verifyWaits.push_back(std::move(done));
    if (m_verifying)
        return;
    const crypto::P256PublicKey key = m_journal.key().publicKey();
    const auto head = m_head.file().read(key);
    if (!head)
        return endVerify(fail(head.error()));
    const auto found = std::make_shared<fiscal::Verification>();
    const auto look = [key, head = *head, found](store::Database &database) -> Result<void> {
        COMPTOIR_TRY(*found, fiscal::VerifyBooks(database, key).run(head));
        return {};
    };
    m_verifying = std::make_unique<ReadBeside>(
        m_ground.database.path(), look, [this, found](const Result<void> &looked) {
            m_verifying.release()->deleteLater(); // it is what calls
            endVerify(looked ? reportOf(*found) : Result<till::VerifyReport>(fail(looked.error())));
        });
}

void ShopTill::endVerify(const Result<till::VerifyReport> &report)
{
    for (const Verified &done : std::exchange(m_verifyWaits, {}))
        done(report);
}

Result<till::VerifyReport> ShopTill::reportOf(const fiscal::Verification &found)
{
    if (!found.isSound())
        COMPTOIR_CHECK(log({fiscal::event::verificationFailed,
                            {{QStringLiteral("problem"), QString::fromLatin1(found.problem)},
                             {QStringLiteral("chain"), QString::fromLatin1(found.chain)},
                             {QStringLiteral("number"), found.number}},
                            {}}));
    till::VerifyReport report;
    report.isSound = found.isSound();
    report.records = found.records;
    report.from = found.from ? found.from->toIso() : QString();
    report.to = found.to ? found.to->toIso() : QString();
    report.chain = found.chain;
    report.number = found.number;
    report.problem = found.problem;
    return report;
}

Result<std::vector<till::TicketRow>> ShopTill::journal(const till::JournalQuery &query)
{
    const auto asked = till::ticketQuery(query, Day::inTown(m_ground.clock.now()));
    if (!asked.words.isEmpty())
        COMPTOIR_CHECK(indexWords());
    return m_journal.tickets().rows(asked);
}

Result<void> ShopTill::indexWords()
{
    return fiscal::TicketStore::indexWords(m_ground.database);
}

qint64 ShopTill::closings() const
{
    const auto end = m_journal.records().end(fiscal::Chain::Totals);
    return end ? end->number : 0;
}

Result<std::vector<attention::Item>> ShopTill::cardQuestions() const
{
    COMPTOIR_TRY(const auto payments, m_sales.cards().questions());
    return itemsOf(payments);
}

Result<std::vector<attention::Item>> ShopTill::answeredCards(int count) const
{
    COMPTOIR_TRY(const auto payments, m_sales.cards().answered(count));
    return itemsOf(payments);
}

Result<void> ShopTill::answerCard(OpId question, attention::Answer answer, const QString &by)
{
    COMPTOIR_TRY(const auto items, cardQuestions());
    const auto item = std::find_if(items.begin(), items.end(),
                                   [question](const auto &one) { return one.op == question; });
    if (item == items.end())
        return fail("attention/not-open");
    if (!attention::answers(answer, item->kind))
        return fail("attention/wrong-answer");
    return m_sales.answerQuestion(answerTo(*item, answer, by));
}

} // namespace comptoir::app
