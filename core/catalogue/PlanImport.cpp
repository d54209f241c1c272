// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/PlanImport.h"

#include "core/catalogue/ItemWords.h"
#include "core/catalogue/RowReader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace comptoir::catalogue {

namespace {

/// "Boissons" and "boissons " are one department.
QString departmentKey(const QString &name)
{
    return name.simplified().toCaseFolded();
}

using NameAndDepartment = std::pair<QString, QString>;

/// What the shop has, to be found by a row.
class Shop
{
public:
    explicit Shop(const Goods &goods) : m_goods(goods)
    {
        for (const Department &department : goods.departments) {
            m_departmentsById.insert(department.id, &department);
            const QString key = departmentKey(department.name);
            if (!m_departments.contains(key)) // nothing forbids two of one name
                m_departments.insert(key, &department);
        }
        for (const Item &item : goods.items) {
            for (const QString &code : item.codes)
                m_byCode.insert(canonicalCode(code), &item);
            if (!item.scaleCode.isEmpty())
                m_byScaleCode.insert(item.scaleCode, &item);
            m_byName[{item.name, departmentKey(departmentName(item))}].push_back(&item);
            m_lastFavourite = std::max(m_lastFavourite, item.favourite);
        }
    }

    const Department *department(const QString &name) const
    {
        return m_departments.value(departmentKey(name));
    }
    /// The item's own one if it has that name.
    const Department *department(const QString &name, const Item *item) const
    {
        const bool isOwn = item && departmentKey(departmentName(*item)) == departmentKey(name);
        return isOwn ? m_departmentsById.value(item->department) : department(name);
    }
    QString departmentName(const Item &item) const
    {
        const Department *department = m_departmentsById.value(item.department);
        return department ? department->name : QString();
    }
    const Item *byCode(const QString &code) const { return m_byCode.value(canonicalCode(code)); }
    const Item *byScaleCode(const QString &code) const { return m_byScaleCode.value(code); }
    /// One without codes before others; of others only when it is the only one.
    const Item *byName(const QString &name, const QString &department, bool onlyWithoutCodes) const
    {
        const auto found = m_byName.find({name, departmentKey(department)});
        if (found == m_byName.end())
            return nullptr;
        const auto &items = found->second;
        const auto bare = std::find_if(items.begin(), items.end(),
                                       [](const Item *item) { return item->codes.isEmpty(); });
        if (bare != items.end())
            return *bare;
        return !onlyWithoutCodes && items.size() == 1 ? items.front() : nullptr;
    }
    Quantity stockOf(const Item &item) const { return m_goods.stock.value(item.id); }
    size_t departmentCount() const { return m_goods.departments.size(); }
    int lastFavourite() const { return m_lastFavourite; }

private:
    const Goods &m_goods;
    QHash<QString, const Department *> m_departments;
    QHash<DepartmentId, const Department *> m_departmentsById;
    QHash<QString, const Item *> m_byCode;
    QHash<QString, const Item *> m_byScaleCode;
    std::map<NameAndDepartment, std::vector<const Item *>> m_byName;
    int m_lastFavourite = 0;
};

tl::unexpected<Error> twice(QByteArray code, const QString &fact, const QString &value, int line)
{
    return fail(std::move(code), {}, {{fact, value}, {QStringLiteral("line"), line}});
}

/// A row with the item that it is about.
struct MatchedRow
{
    ReadRow row;
    const Item *item = nullptr; ///< null: a new one
    QString department;
};

class Plan
{
public:
    Plan(const ImportRequest &request, const Shop &shop) : m_request(request), m_shop(shop) {}

    /// Finds the row's item; errors are the refusals that need the other rows or the shop.
    Result<void> add(const ReadRow &row)
    {
        COMPTOIR_TRY(const Item *item, itemByCode(row));
        QString department = row.department;
        if (department.isEmpty())
            department = item ? m_shop.departmentName(*item) : m_request.otherDepartment;
        if (!item)
            item = m_shop.byName(row.name, department, !row.codes.isEmpty());
        COMPTOIR_CHECK(claim(row, item, department));
        m_rows.push_back({row, item, department});
        return {};
    }

    ImportPlan made()
    {
        ImportPlan plan;
        addDepartments(plan);
        int favourite = m_shop.lastFavourite();
        for (const MatchedRow &matched : m_rows)
            plan.rows.push_back(planned(matched, favourite));
        return plan;
    }

private:
    Result<const Item *> itemByCode(const ReadRow &row) const
    {
        const Item *item = nullptr;
        for (const QString &code : row.codes) {
            const Item *owner = m_shop.byCode(code);
            if (owner && item && owner != item)
                return fail(
                    "catalogue/code-taken", {},
                    {{QStringLiteral("code"), code}, {QStringLiteral("name"), owner->name}});
            item = owner ? owner : item;
        }
        return item;
    }
    /// A code, a number of the scale and an item belong to one row of the file.
    Result<void> claim(const ReadRow &row, const Item *item, const QString &department)
    {
        for (const QString &code : row.codes) {
            if (const int line = m_codes.value(canonicalCode(code)))
                return twice("catalogue/code-twice", QStringLiteral("code"), code, line);
        }
        const QString &scale = row.scaleCode;
        if (const int line = scale.isEmpty() ? 0 : m_scaleCodes.value(scale))
            return twice("catalogue/code-twice", QStringLiteral("code"), scale, line);
        const Item *owner = scale.isEmpty() ? nullptr : m_shop.byScaleCode(scale);
        if (owner && owner != item)
            return fail("catalogue/code-taken", {},
                        {{QStringLiteral("code"), scale}, {QStringLiteral("name"), owner->name}});
        const NameAndDepartment name{row.name, departmentKey(department)};
        const auto sameName = m_names.find(name);
        if (row.codes.isEmpty() && sameName != m_names.end())
            return twice("catalogue/row-twice", QStringLiteral("name"), row.name, sameName->second);
        if (const int line = item ? m_items.value(item->id) : 0)
            return twice("catalogue/row-twice", QStringLiteral("name"), row.name, line);
        for (const QString &code : row.codes)
            m_codes.insert(canonicalCode(code), row.line);
        if (!scale.isEmpty())
            m_scaleCodes.insert(scale, row.line);
        if (row.codes.isEmpty())
            m_names.emplace(name, row.line);
        if (item)
            m_items.insert(item->id, row.line);
        return {};
    }

    /// A new department is taxed as most of its rows are.
    void addDepartments(ImportPlan &plan)
    {
        std::map<QString, std::map<QByteArray, int>> votes;
        for (const MatchedRow &matched : m_rows) {
            if (m_shop.department(matched.department))
                continue;
            const QString key = departmentKey(matched.department);
            if (!m_newDepartments.contains(key)) {
                m_newDepartments.insert(key, plan.newDepartments.size());
                plan.newDepartments.push_back(newDepartment(matched.department, plan));
            }
            if (!matched.row.vatClass.isEmpty())
                ++votes[key][matched.row.vatClass];
        }
        for (const auto &[key, classes] : votes) {
            const auto most = std::max_element(
                classes.begin(), classes.end(),
                [](const auto &a, const auto &b) { return a.second < b.second; });
            plan.newDepartments[m_newDepartments.value(key)].vatClass = most->first;
        }
        for (const Department &department : plan.newDepartments)
            m_newClasses.insert(departmentKey(department.name), department.vatClass);
    }
    Department newDepartment(const QString &name, const ImportPlan &plan) const
    {
        const auto place = int(m_shop.departmentCount() + plan.newDepartments.size());
        Department department;
        department.name = name.simplified();
        department.colour = place % 8;
        department.position = place + 1;
        for (const QChar sign : name) {
            if (sign.isLetterOrNumber() && department.mark.size() < 2)
                department.mark.append(sign.toUpper());
        }
        return department;
    }
    QByteArray classOfDepartment(const MatchedRow &matched) const
    {
        const Department *department = m_shop.department(matched.department, matched.item);
        return department ? department->vatClass
                          : m_newClasses.value(departmentKey(matched.department));
    }

    ImportPlan::Row planned(const MatchedRow &matched, int &favourite) const
    {
        const ReadRow &row = matched.row;
        const Department *department = m_shop.department(matched.department, matched.item);
        ImportPlan::Row planned;
        planned.line = row.line;
        planned.department = department ? department->name : matched.department.simplified();
        planned.item = matched.item ? *matched.item : Item();
        planned.item.department = department ? department->id : DepartmentId();
        planned.stock = row.stock;
        apply(row, planned.item);
        applyVat(matched, planned.item);
        if (row.favourite == 0 && planned.item.favourite == 0)
            planned.item.favourite = ++favourite;
        if (!matched.item)
            return planned;
        const bool sameStock = !row.stock || *row.stock == m_shop.stockOf(*matched.item);
        const bool same = planned.item == *matched.item && sameStock;
        planned.act = same ? ImportPlan::Act::Unchanged : ImportPlan::Act::Change;
        return planned;
    }
    static void apply(const ReadRow &row, Item &item)
    {
        item.name = row.name;
        if (!row.shortName.isEmpty())
            item.shortName = row.shortName;
        if (row.price || row.priceIsOpen)
            item.price = row.price;
        for (const QString &code : row.codes) {
            const bool known = std::any_of(
                item.codes.begin(), item.codes.end(),
                [&code](const QString &own) { return canonicalCode(own) == canonicalCode(code); });
            if (!known)
                item.codes.append(code);
        }
        item.unit = row.unit.value_or(item.unit);
        if (!row.scaleCode.isEmpty())
            item.scaleCode = row.scaleCode;
        item.tracksStock = item.tracksStock || row.stock.has_value();
        if (row.favourite.value_or(0) > 0)
            item.favourite = *row.favourite;
        item.forCollection = row.collection.value_or(item.forCollection);
        item.colour = row.colour.value_or(item.colour);
        item.minimumAge = row.minimumAge.value_or(item.minimumAge);
    }
    /// An item names its class only when it is not its department's.
    void applyVat(const MatchedRow &matched, Item &item) const
    {
        const QByteArray usual = classOfDepartment(matched);
        const QByteArray now = item.vatClass.isEmpty() ? usual : item.vatClass;
        if (matched.row.vatClass.isEmpty() || matched.row.vatClass == now)
            return;
        item.vatClass = matched.row.vatClass == usual ? QByteArray() : matched.row.vatClass;
    }

    const ImportRequest &m_request;
    const Shop &m_shop;
    std::vector<MatchedRow> m_rows;
    QHash<QString, int> m_codes; ///< line of the row that has it
    QHash<QString, int> m_scaleCodes;
    std::map<NameAndDepartment, int> m_names; ///< of rows without codes
    QHash<ItemId, int> m_items;
    QHash<QString, size_t> m_newDepartments;
    QHash<QString, QByteArray> m_newClasses;
};

} // namespace

Result<ImportPlan> planImport(const ImportRequest &request, const law::LawBook &law,
                              const Goods &goods)
{
    const auto &columns = request.columns;
    if (std::find(columns.begin(), columns.end(), Column::Name) == columns.end())
        return fail("catalogue/name-column-missing");
    const Shop shop(goods);
    const RowReader reader(request, law);
    Plan plan(request, shop);
    std::vector<RefusedRow> refused;
    for (size_t index = 0; index < request.sheet.rows.size(); ++index) {
        const auto row = reader.read(index);
        const auto added = row ? plan.add(*row) : Result<void>(fail(row.error()));
        if (!added)
            refused.push_back({request.sheet.lineOf(index), added.error().code, added.error().facts,
                               request.sheet.rows[index]});
    }
    ImportPlan made = plan.made();
    made.refused = std::move(refused);
    made.read = int(request.sheet.rows.size());
    return made;
}

} // namespace comptoir::catalogue
