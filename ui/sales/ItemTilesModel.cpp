// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/ItemTilesModel.h"

#include "ui/format/MoneyText.h"
#include "ui/sales/SaleText.h"
#include "ui/sales/SellController.h"
#include "ui/widgets/ValueModel.h"

namespace comptoir::sales {

using catalogue::Department;
using catalogue::Item;

namespace {
constexpr int mostFound = 60;

const Department *departmentOf(const SellController &controller, catalogue::DepartmentId id)
{
    for (const Department &department : controller.departments())
        if (department.id == id)
            return &department;
    return nullptr;
}

widgets::Tile tileOf(const SellController &controller, const Item &item)
{
    widgets::Tile tile;
    tile.name = item.name;
    tile.price = item.price ? format::moneyText(*item.price) : ItemTilesModel::tr("Prix à taper");
    const QString unit = unitName(item.unit);
    if (item.price && !unit.isEmpty())
        tile.price += u'/' + unit;
    if (const Department *department = departmentOf(controller, item.department)) {
        tile.category = department->colour;
        tile.mark = department->mark;
    }
    if (item.colour >= 0)
        tile.category = item.colour;
    photos::PhotoThumbs *photos = controller.ports().photos;
    if (photos && photos->isShown())
        tile.photo = photos->find(item.photo);
    const Quantity count = controller.countOf(item.id);
    if (count.isPositive())
        tile.count = plainText(count);
    if (item.tracksStock && controller.ports().shelf.stock) {
        const auto stock = controller.ports().shelf.stock(item.id);
        tile.isSoldOut = stock && !stock->isPositive();
    }
    return tile;
}

widgets::Tile tileOf(const SellController &controller, const Department &department)
{
    const SellPorts &ports = controller.ports();
    const auto rate = ports.law().rateOn(department.vatClass, Day::inTown(ports.clock.now()));
    widgets::Tile tile;
    tile.name = department.name;
    if (rate)
        tile.price = ItemTilesModel::tr("TVA %1").arg(rateText(*rate));
    tile.category = department.colour;
    tile.mark = department.mark;
    return tile;
}

} // namespace

ItemTilesModel::ItemTilesModel(const SellController &controller, QObject *parent)
    : QAbstractListModel(parent),
      m_controller(controller)
{
    if (const auto *photos = controller.ports().photos)
        connect(photos, &photos::PhotoThumbs::arrived, this, &ItemTilesModel::countAnew);
    readAnew();
}

void ItemTilesModel::readAnew()
{
    beginResetModel();
    const CatalogueShelf &shelf = m_controller.ports().shelf;
    const SellTab &tab = m_controller.tab();
    m_windows.clear();
    m_ends.clear();
    m_found.clear();
    m_searches = !m_controller.searchText().trimmed().isEmpty();
    m_filter = {tab.kind == SellTab::Kind::Favourites,
                tab.kind == SellTab::Kind::Department ? tab.department : catalogue::DepartmentId()};
    if (m_searches)
        m_found = shelf.search(m_controller.searchText(), mostFound);
    m_items = int(m_searches ? qint64(m_found.size()) : shelf.count(m_filter));
    m_hasFree = !m_searches && tab.kind == SellTab::Kind::Favourites;
    m_showsDepartments = m_hasFree && m_items == 0;
    endResetModel();
}

void ItemTilesModel::countAnew()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int ItemTilesModel::before() const
{
    return m_hasFree ? 1 : 0;
}

int ItemTilesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return before() + (m_showsDepartments ? int(m_controller.departments().size()) : m_items);
}

/// Windows follow each other: what lies far behind is reached over the ends of those before it.
const ItemTilesModel::Items *ItemTilesModel::window(int number) const
{
    if (const Items *known = m_windows.object(number))
        return known;
    const auto &page = m_controller.ports().shelf.page;
    for (int next = std::min(number, int(m_ends.size())); next <= number; ++next) {
        const auto after = next == 0 ? std::nullopt : std::optional(m_ends.at(size_t(next - 1)));
        auto *items = new Items(page(m_filter, after, windowRows));
        const bool isLast = int(items->size()) < windowRows;
        if (!items->empty() && next == int(m_ends.size()))
            m_ends.push_back(items->back());
        m_windows.insert(next, items);
        if (isLast)
            break;
    }
    return m_windows.object(number);
}

const Item *ItemTilesModel::itemAt(int place) const
{
    if (place < 0 || place >= m_items)
        return nullptr;
    if (m_searches)
        return &m_found.at(size_t(place));
    const Items *items = window(place / windowRows);
    const size_t row = size_t(place % windowRows);
    return items && row < items->size() ? &items->at(row) : nullptr;
}

std::optional<TileChoice> ItemTilesModel::choice(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    TileChoice choice;
    if (row < before())
        return choice;
    const int place = row - before();
    if (m_showsDepartments) {
        choice.kind = TileChoice::Kind::Department;
        choice.department = m_controller.departments().at(size_t(place));
        return choice;
    }
    const Item *item = itemAt(place);
    if (!item)
        return {};
    choice.kind = TileChoice::Kind::Item;
    choice.item = *item;
    return choice;
}

QVariant ItemTilesModel::data(const QModelIndex &index, int role) const
{
    const bool speaks = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || (role != widgets::valueRole && !speaks))
        return {};
    const auto chosen = choice(index.row());
    widgets::Tile tile;
    if (chosen && chosen->kind == TileChoice::Kind::Item)
        tile = tileOf(m_controller, chosen->item);
    else if (chosen && chosen->kind == TileChoice::Kind::Department)
        tile = tileOf(m_controller, chosen->department);
    else if (chosen) {
        tile.name = tr("Article libre");
        tile.price = tr("Rayon, montant");
        tile.isFree = true;
    }
    return speaks ? QVariant(spoken(tile)) : QVariant::fromValue(tile);
}

} // namespace comptoir::sales
