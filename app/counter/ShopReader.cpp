// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/ShopReader.h"

#include "app/till/TillPaths.h"
#include "core/base/Assert.h"
#include "core/fiscal/RecordStore.h"
#include "core/vouchers/VoucherStore.h"
#include "sync/wire/Json.h"

#include <QFileInfo>

namespace comptoir::app {

namespace {

law::LawBook lawOf(law::Country country)
{
    auto law = law::LawBook::load(country);
    COMPTOIR_ASSERT(law); // compiled in
    return *law;
}

catalogue::ItemFilter filterOf(const sales::ShelfFilter &filter)
{
    catalogue::ItemFilter asked;
    asked.department = filter.department;
    if (filter.favourites)
        asked.only = catalogue::ItemFilter::Only::Favourites;
    return asked;
}

Result<fiscal::Establishment> establishmentIn(store::Database &database)
{
    const fiscal::RecordStore records(database);
    COMPTOIR_TRY(const fiscal::BookState state, records.state());
    COMPTOIR_TRY(const auto event, records.find(fiscal::Chain::Events, state.identity));
    if (!event)
        return fiscal::Establishment{};
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(event->payload));
    return fiscal::Establishment::fromJson(json.value(u"facts").toObject());
}

} // namespace

catalogue::ItemFilter::Only onlyOf(catalogue::Shown shown)
{
    using Only = catalogue::ItemFilter::Only;
    switch (shown) {
    case catalogue::Shown::Favourites:
        return Only::Favourites;
    case catalogue::Shown::WithoutPrice:
        return Only::WithoutPrice;
    case catalogue::Shown::WithoutCode:
        return Only::WithoutCode;
    case catalogue::Shown::OutOfStock:
        return Only::OutOfStock;
    case catalogue::Shown::All:
        break;
    }
    return Only::All;
}

ShopReader::ShopReader()
    : m_law(lawOf(law::Country::France)),
      m_rules(catalogue::usualInStoreRules())
{}

void ShopReader::setDatabase(store::Database *database)
{
    m_database = database;
    refresh();
}

void ShopReader::refresh()
{
    if (!m_database)
        return;
    if (const auto shop = establishmentIn(*m_database))
        m_establishment = *shop;
    const auto country = law::countryOf(m_establishment.country).value_or(law::Country::France);
    if (country != m_law.country())
        m_law = lawOf(country);
}

QString ShopReader::photos() const
{
    return m_database ? TillPaths{QFileInfo(m_database->path()).absolutePath()}.photos()
                      : QString();
}

QStringList ShopReader::campaigns(Day day) const
{
    QStringList names;
    if (!m_database)
        return names;
    // Signatures were checked when they came in.
    const vouchers::VoucherStore from(*m_database, {});
    for (const vouchers::CampaignNumber number : orNothing(from.campaignsOfShop())) {
        const auto campaign = orNothing(from.campaign(number));
        const bool isOpen = campaign && campaign->status == vouchers::CampaignStatus::Open
            && campaign->validFrom <= day && day <= campaign->validUntil;
        if (isOpen)
            names << campaign->name;
    }
    return names;
}

std::optional<catalogue::CatalogueStore> ShopReader::store() const
{
    return m_database ? std::optional(catalogue::CatalogueStore(*m_database)) : std::nullopt;
}

sales::CatalogueShelf ShopReader::shelf()
{
    using catalogue::Item;
    sales::CatalogueShelf shelf;
    shelf.departments = [this] {
        const auto from = store();
        return from ? orNothing(from->departments()) : std::vector<catalogue::Department>();
    };
    shelf.count = [this](const sales::ShelfFilter &filter) {
        const auto from = store();
        return from ? orNothing(from->count(filterOf(filter))) : qint64(0);
    };
    shelf.page = [this](const sales::ShelfFilter &filter, const std::optional<Item> &after,
                        int count) {
        const auto from = store();
        return from ? orNothing(from->page(filterOf(filter), after, count)) : std::vector<Item>();
    };
    shelf.search = [this](const QString &text, int count) {
        const auto from = store();
        return from ? orNothing(from->search(text, count)) : std::vector<Item>();
    };
    shelf.byCode = [this](const QString &code) {
        const auto from = store();
        return from ? orNothing(from->byCode(code)) : std::optional<Item>();
    };
    shelf.inStore = [this](const QString &code) -> std::optional<sales::ScaleArticle> {
        const auto read = catalogue::readInStoreCode(code, m_rules);
        const auto from = store();
        if (!read || !from)
            return std::nullopt;
        const auto item = orNothing(from->byScaleCode(read->item));
        if (!item)
            return std::nullopt;
        return sales::ScaleArticle{*item, read->weight, read->price};
    };
    shelf.stock = [this](catalogue::ItemId id) {
        const auto from = store();
        return from ? orNothing(from->stock(id)) : std::optional<Quantity>();
    };
    return shelf;
}

void ShopReader::fill(catalogue::CataloguePorts &ports)
{
    using catalogue::Item;
    const sales::CatalogueShelf shelf = this->shelf();
    ports.departments = shelf.departments;
    ports.search = shelf.search;
    ports.stock = shelf.stock;
    ports.page = [this](catalogue::Shown shown, catalogue::DepartmentId department,
                        const std::optional<Item> &after, int count) {
        const auto from = store();
        return from ? orNothing(from->page({onlyOf(shown), department}, after, count))
                    : std::vector<Item>();
    };
}

} // namespace comptoir::app
