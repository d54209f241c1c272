// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/CounterShop.h"

#include "app/counter/Counter.h"
#include "app/counter/Display.h"
#include "core/base/Identifiers.h"
#include "core/catalogue/Trade.h"
#include "core/fiscal/EventKind.h"
#include "core/listing/Category.h"
#include "core/listing/Holidays.h"
#include "core/mail/MailAccount.h"
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/format/ReceiptWords.h"
#include "ui/staff/OverrideSheet.h"
#include "ui/till/EstablishmentSheet.h"

#include <QFileDialog>
#include <QRegularExpression>

namespace comptoir::app {

namespace {

constexpr QSize bandShape(760, 330); ///< twice what the preview of the listing shows

/// As it is kept: digits only. Errors "identifier/…".
Result<QString> registrationOf(const onboarding::ShopDetails &shop)
{
    const QString typed = shop.registration.trimmed();
    if (typed.isEmpty())
        return QString();
    if (shop.country == "BE") {
        COMPTOIR_TRY(const EnterpriseNumber number, EnterpriseNumber::parse(typed));
        return number.text();
    }
    COMPTOIR_TRY(const Siret number, Siret::parse(typed));
    return number.text();
}

} // namespace

CounterShop::CounterShop(Counter &counter, ShopDesk &desk, QObject *parent)
    : QObject(parent),
      m_counter(counter),
      m_desk(desk),
      m_lists([this]() -> std::optional<ShopLists::Ground> {
          if (!m_reader.isOpen())
              return std::nullopt;
          const CounterPorts &ports = m_counter.ports();
          return ShopLists::Ground{m_reader.path(), m_reader.law(), Day::inTown(ports.clock.now()),
                                   ports.papers};
      }),
      m_photos([this] { return m_reader.photos(); }),
      m_bands([this] { return m_reader.photos(); }, bandShape)
{
    m_sales = std::make_unique<sales::SalesController>(payPorts());
    m_catalogue = std::make_unique<catalogue::CatalogueController>(cataloguePorts());
    m_till = std::make_unique<till::TillController>(tillPorts());
    m_loyalty = std::make_unique<loyalty::LoyaltyController>(loyaltyPorts());
    m_listing = std::make_unique<listing::ListingController>(listingPorts());
    connect(&m_sales->pay(), &sales::PayController::completed, m_till.get(),
            &till::TillController::refresh);
    connect(&m_sales->sell(), &sales::SellController::itemCreationRequested, this,
            &CounterShop::itemCreationRequested);
    connect(&m_sales->pay(), &sales::PayController::cardUnknown, &m_counter.attention(),
            &attention::AttentionController::refresh);
    connect(m_catalogue.get(), &catalogue::CatalogueController::departmentsChanged,
            &m_sales->sell(), &sales::SellController::refreshShelf);
}

CounterShop::~CounterShop() = default;

sales::PayPorts CounterShop::payPorts()
{
    const CounterPorts &ports = m_counter.ports();
    sales::SellPorts sell{m_desk,
                          m_desk,
                          ports.clock,
                          *ports.entropy,
                          m_reader.shelf(),
                          [this]() -> const law::LawBook & { return m_reader.law(); },
                          [this] { return m_reader.establishment().vatFranchise; },
                          [this] { return seller(); },
                          [this] {
                              return m_counter.settings().settings().scanMode
                                  ? sales::SellMode::Scan
                                  : sales::SellMode::Grid;
                          },
                          [this](sales::SellMode mode) {
                              m_counter.change([mode](settings::Settings &settings) {
                                  settings.scanMode = mode == sales::SellMode::Scan;
                              });
                          }};
    sell.gate = {[this] { return m_counter.staff().discountLimit(); },
                 [this](const staff::Act &act, const Go &go) { allow(act, go); }};
    sell.loyalty = &m_desk;
    sell.photos = &m_photos;
    sales::PayPorts pay{std::move(sell), ports.vouchers};
    pay.terminal = [this]() -> sales::CardTerminal * {
        const bool isNamed = !m_counter.settings().settings().terminal.trimmed().isEmpty();
        return isNamed ? m_counter.ports().terminal : nullptr;
    };
    pay.takesMealVouchers = [this] { return m_counter.settings().settings().mealVouchers; };
    pay.takesCheques = [this] { return m_counter.settings().settings().cheques; };
    pay.takesTransfers = [this] { return m_counter.settings().settings().transfers; };
    pay.canMail = [this] {
        return !m_counter.training() && mail::accountOf(m_counter.settings().settings());
    };
    return pay;
}

catalogue::CataloguePorts CounterShop::cataloguePorts()
{
    catalogue::CataloguePorts ports{m_desk};
    m_reader.fill(ports);
    m_lists.fill(ports);
    ports.photos = &m_photos;
    ports.vatRates = [this] {
        return m_reader.law().ratesOn(Day::inTown(m_counter.ports().clock.now()));
    };
    ports.open = m_counter.ports().open;
    ports.allow = [this](const staff::Act &act, const Go &go) { allow(act, go); };
    return ports;
}

till::TillPorts CounterShop::tillPorts()
{
    const CounterPorts &ports = m_counter.ports();
    return {m_desk,
            m_desk,
            m_desk,
            ports.clock,
            *ports.entropy,
            [this] { return seller(); },
            [this](const staff::Act &act, const Go &go) { allow(act, go); },
            [this] { return int(m_counter.sync().status().pending); },
            [this] { openDrawer(); },
            ports.papers,
            ports.open,
            [this](const sales::Cart &cart) {
                if (!m_sales->sell().payBack(cart))
                    return false;
                m_counter.window().showSection("sale");
                return true;
            },
            [this](staff::Right right) { return m_counter.staff().may(right); }};
}

loyalty::LoyaltyPorts CounterShop::loyaltyPorts()
{
    const CounterPorts &ports = m_counter.ports();
    return {m_desk,
            m_desk,
            m_desk,
            ports.clock,
            *ports.entropy,
            [this](const staff::Act &act, const Go &go) { allow(act, go); },
            [this](const print::Document &document) { return m_desk.print(document); },
            [this] { return m_reader.establishment().name; },
            ports.papers,
            ports.open,
            [this](const auto &compose) { m_counter.inReceiptLanguage(compose); },
            ports.training.desk != nullptr};
}

listing::Listing CounterShop::knownListing() const
{
    const fiscal::Establishment &known = m_reader.establishment();
    listing::Listing one;
    one.name = known.name;
    one.registration = known.registration;
    one.address.country = QString::fromLatin1(known.country);
    // The last line of a printed address is "92330 Sceaux", what stands before it the street.
    static const QRegularExpression town(u"^(\\d{4,5})\\s+(.+)$"_qs);
    for (const QString &line : known.address) {
        if (const auto match = town.match(line.trimmed()); match.hasMatch()) {
            one.address.postcode = match.captured(1);
            one.address.city = match.captured(2);
        } else if (one.address.street.isEmpty()) {
            one.address.street = line.trimmed();
        }
    }
    one.address.region = listing::HolidayCalendar::regionOfPostcode(one.address.country,
                                                                    one.address.postcode);
    if (const auto *category = listing::categoryOfActivity(known.activity))
        one.categories = {QString(category->code)};
    if (m_counter.ports().enrolment.membership())
        one.payments.insert(u"town_voucher"_qs);
    one.payments.insert(u"cash"_qs);
    return one;
}

listing::ListingPorts CounterShop::listingPorts()
{
    const CounterPorts &ports = m_counter.ports();
    listing::ListingPorts listing{
        m_desk,
        ports.clock,
        *ports.entropy,
        [this](const staff::Act &act, const Go &go) { allow(act, go); },
        [this] { return knownListing(); },
        [this] {
            const auto membership = m_counter.ports().enrolment.membership();
            return membership ? membership->town : QString();
        },
        ports.papers,
        ports.open};
    m_lists.fill(listing);
    listing.keepPhoto = [this](const QByteArray &picture) { return m_desk.keepPhoto(picture); };
    listing.chooseFile = [this](const QString &filter,
                                const std::function<void(const QString &)> &take) {
        auto *dialog = new QFileDialog(&m_counter.window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setNameFilter(filter);
        connect(dialog, &QFileDialog::fileSelected, this, take);
        dialog->open();
    };
    listing.photos = &m_photos;
    listing.bands = &m_bands;
    listing.inLanguage = [this](const QString &language, const std::function<void()> &compose) {
        m_counter.inLanguage(format::languageNamed(language), compose);
    };
    listing.isTraining = ports.training.desk != nullptr;
    return listing;
}

void CounterShop::open(store::Database *database)
{
    m_reader.setDatabase(database);
    m_photos.forget();
    m_bands.forget();
    if (!database)
        return;
    configure(m_counter.settings().settings());
    m_catalogue->refresh();
    m_sales->start();
    m_counter.attention().refresh(); // a card whose result a stop has lost
    m_till->refresh();
    m_loyalty->refresh();
    m_listing->refresh();
    m_sales->sell().refreshShelf();
    Q_EMIT establishmentChanged();
}

void CounterShop::configure(const settings::Settings &settings)
{
    const auto rules = catalogue::parseInStoreRules(settings.scaleLabels);
    m_reader.setInStoreRules(rules && !rules->empty() ? *rules : catalogue::usualInStoreRules());
    m_desk.setLimits(limitsOf(settings));
    m_photos.setShown(settings.tilePhotos);
    receipts::PaperSettings paper;
    paper.printer.columns = settings.paperColumns;
    const QString chosen = settings.receiptLanguage.isEmpty() ? settings.language
                                                              : settings.receiptLanguage;
    const auto language = format::languageNamed(chosen);
    m_counter.inReceiptLanguage(
        [&] { paper.words = format::receiptWords(language, format::localeOf(language)); });
    m_desk.setPaper(paper);
    m_desk.setMail(mail::accountOf(settings));
    m_sales->pay().refresh();
}

void CounterShop::refresh()
{
    m_reader.refresh();
    m_catalogue->refresh();
}

sales::Seller CounterShop::seller() const
{
    const auto person = m_counter.staff().current();
    return person ? sales::Seller{person->id, person->name} : sales::Seller{};
}

void CounterShop::allow(const staff::Act &act, const Go &go)
{
    staff::OverrideSheet::ask(m_counter.staff(), &m_counter.window(), act,
                              [go](const staff::Operator &by) { go(by.name); });
}

void CounterShop::beginAs(const QString &name)
{
    if (m_reader.hasBooks() || name.isEmpty())
        return;
    onboarding::ShopDetails shop;
    shop.name = name;
    (void)begin(shop);
}

QFuture<Result<void>> CounterShop::begin(const onboarding::ShopDetails &shop)
{
    const auto registration = registrationOf(shop);
    if (!registration)
        return QtFuture::makeReadyFuture(Result<void>(fail(registration.error())));
    ShopBeginning beginning;
    beginning.establishment.name = shop.name.trimmed();
    beginning.establishment.country = shop.country;
    beginning.establishment.registration = *registration;
    beginning.trade = shop.trade;
    beginning.language = m_counter.settings().settings().language;
    const auto opened = m_desk.begin(beginning);
    format::whenAnswered(opened, this, [this](const Result<void> &) {
        refresh();
        m_sales->sell().refreshShelf();
        Q_EMIT establishmentChanged();
    });
    return opened;
}

std::vector<std::pair<QByteArray, QString>> CounterShop::trades()
{
    const auto words = [](const QByteArray &trade) {
        if (trade == "bakery")
            return tr("Boulangerie, pâtisserie");
        if (trade == "greengrocer")
            return tr("Primeur, épicerie");
        if (trade == "market")
            return tr("Marché");
        if (trade == "bookshop")
            return tr("Librairie, papeterie, jeux");
        if (trade == "clothing")
            return tr("Vêtements");
        if (trade == "household")
            return tr("Équipement, outillage, services");
        return tr("Autre commerce");
    };
    std::vector<std::pair<QByteArray, QString>> named;
    for (const QByteArray &trade : catalogue::trades())
        named.emplace_back(trade, words(trade));
    return named;
}

void CounterShop::editEstablishment()
{
    allow({staff::Right::ChangeSettings, tr("Mentions des tickets")}, [this](const QString &by) {
        till::EstablishmentSheet::ask(m_desk, by, &m_counter.window(), [this] {
            m_reader.refresh();
            Q_EMIT establishmentChanged();
        });
    });
}

void CounterShop::openDrawer()
{
    allow({staff::Right::OpenDrawer, tr("Ouvrir le tiroir")}, [this](const QString &by) {
        format::whenAnswered(m_desk.openDrawer(by), this, [this](const Result<void> &opened) {
            if (!opened)
                m_counter.window().setBanner(format::errorWords(opened.error()).sentence());
        });
    });
}

} // namespace comptoir::app
