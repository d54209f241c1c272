// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/Item.h"
#include "core/store/Database.h"

#include <vector>

namespace comptoir::catalogue {

/// What a list shows: the rows of a shelf, or of a search.
struct ItemFilter
{
    enum class Only { All, Favourites, WithoutPrice, WithoutCode, OutOfStock };
    Only only = Only::All;
    DepartmentId department; ///< null: all
};

/// SQL of items and departments. Reads work on a read-only connection too, so that the window
/// searches on its own thread; nothing here takes more than a few milliseconds with 100,000 items.
/// Errors: "store/…".
class CatalogueStore
{
public:
    explicit CatalogueStore(store::Database &database) : m_database(database) {}

    Result<std::vector<Department>> departments() const; ///< by position, archived ones left out
    Result<std::optional<Department>> department(DepartmentId id) const;
    Result<std::optional<Item>> item(ItemId id) const;
    /// By any of its codes; 12-digit UPC-A and its EAN-13 are the same.
    Result<std::optional<Item>> byCode(const QString &code) const;
    Result<std::optional<Item>> byScaleCode(const QString &digits) const;
    /// Words in any order and case, without accents, beginnings of words; when that finds few,
    /// with typing errors too. Digits look in codes as well. At most `count`, the best
    /// first.
    Result<std::vector<Item>> search(const QString &text, int count) const;
    /// Keyset paging: the `count` rows behind (name, id) of `after`; by name, favourites by place.
    Result<std::vector<Item>> page(const ItemFilter &filter, const std::optional<Item> &after,
                                   int count) const;
    Result<qint64> count(const ItemFilter &filter) const;
    /// In thousandths, by the sum of its movements; nothing when it is not tracked.
    Result<std::optional<Quantity>> stock(ItemId id) const;
    /// How an item is counted that has a stock; nothing: it has none. Read for each line of a sale.
    struct Stocked
    {
        Unit unit = Unit::Piece;
        std::optional<Money> price;
    };
    Result<std::optional<Stocked>> stocked(ItemId id) const;

    // Writes: rows as they are; rules are in SaveItem, SaveDepartment, ImportCatalogue.
    Result<void> write(store::Transaction &transaction, const Item &item, Instant changed);
    Result<void> write(store::Transaction &transaction, const Department &department);
    /// Moves the stock; `quantity` in thousandths, negative for a sale.
    Result<void> moveStock(store::Transaction &transaction, ItemId id, Quantity quantity,
                           const QByteArray &why, Instant at);

private:
    static std::vector<Item> read(const store::Rows &rows);
    Result<std::vector<Item>> matching(const QString &match, int count) const;
    Result<QStringList> spellings(const QString &word) const;
    Result<QStringList> unknownOf(const QStringList &words) const;
    Result<std::vector<Item>> searchMistyped(const QStringList &words) const;
    Result<std::vector<Item>> searchSpelled(const QStringList &words,
                                            const QStringList &doubtful) const;
    Result<void> writeSpellings(store::Transaction &transaction, const QString &before,
                                const QString &now);
    Result<void> writeCodes(store::Transaction &transaction, const Item &item);

    store::Database &m_database;
};

} // namespace comptoir::catalogue
