// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ImportCatalogue.h"

#include <QHash>

namespace comptoir::catalogue {

/// Ids of the departments that the import itself makes.
class ImportCatalogue::Departments
{
public:
    Result<void> write(const std::vector<Department> &departments, ImportCatalogue &import,
                       store::Transaction &transaction)
    {
        for (Department department : departments) {
            department.id = DepartmentId::mint(import.m_clock.now(), import.m_entropy);
            COMPTOIR_CHECK(import.m_store.write(transaction, department));
            m_ids.insert(key(department.name), department.id);
        }
        return {};
    }
    DepartmentId idOf(const QString &name) const { return m_ids.value(key(name)); }

private:
    static QString key(const QString &name) { return name.simplified().toCaseFolded(); }
    QHash<QString, DepartmentId> m_ids;
};

ImportCatalogue::ImportCatalogue(store::Database &database, CatalogueStore &store,
                                 const Clock &clock, Entropy &entropy)
    : m_database(database),
      m_store(store),
      m_clock(clock),
      m_entropy(entropy)
{}

Result<ImportResult> ImportCatalogue::run(const ImportPlan &plan)
{
    ImportResult result;
    result.read = plan.read;
    result.refused = int(plan.refused.size());
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    Departments departments;
    COMPTOIR_CHECK(departments.write(plan.newDepartments, *this, *transaction));
    for (const ImportPlan::Row &row : plan.rows) {
        if (row.act == ImportPlan::Act::Unchanged) {
            ++result.unchanged;
            continue;
        }
        const auto written = write(*transaction, row, departments);
        if (!written && written.error().is("store/constraint"))
            return fail("catalogue/plan-outdated", written.error().detail);
        if (!written)
            return fail(written.error());
        ++(row.act == ImportPlan::Act::Create ? result.created : result.changed);
    }
    COMPTOIR_CHECK(transaction->commit());
    return result;
}

Result<void> ImportCatalogue::write(store::Transaction &transaction, const ImportPlan::Row &row,
                                    const Departments &departments)
{
    Item item = row.item;
    if (item.department.isNull())
        item.department = departments.idOf(row.department);
    if (item.department.isNull())
        return fail("catalogue/plan-outdated", row.department);
    if (row.act == ImportPlan::Act::Create)
        item.id = ItemId::mint(m_clock.now(), m_entropy);
    COMPTOIR_CHECK(m_store.write(transaction, item, m_clock.now()));
    if (!row.stock)
        return {};
    COMPTOIR_TRY(const auto now, m_store.stock(item.id));
    const Quantity difference = *row.stock - now.value_or(Quantity());
    if (difference.isZero())
        return {};
    return m_store.moveStock(transaction, item.id, difference, "import", m_clock.now());
}

} // namespace comptoir::catalogue
