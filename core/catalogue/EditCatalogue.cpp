// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/EditCatalogue.h"

#include "core/base/Identifiers.h"
#include "core/catalogue/ItemWords.h"
#include "core/catalogue/Trade.h"

#include <algorithm>

namespace comptoir::catalogue {

namespace {

bool looksLikeGtin(const QString &code)
{
    const bool digits = std::all_of(code.begin(), code.end(),
                                    [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
    return digits && (code.size() == 8 || (code.size() >= 12 && code.size() <= 14));
}

QStringList cleaned(const QStringList &codes)
{
    QStringList all;
    QStringList known;
    for (const QString &code : codes) {
        const QString plain = QString(code).remove(u' ');
        if (plain.isEmpty() || known.contains(canonicalCode(plain)))
            continue;
        known << canonicalCode(plain);
        all << plain;
    }
    return all;
}

} // namespace

bool EditCatalogue::knows(const QByteArray &vatClass) const
{
    return m_law.rateOn(vatClass, Day::inTown(m_clock.now())).has_value();
}

Result<void> EditCatalogue::checkCodes(const Item &item) const
{
    for (const QString &code : item.codes) {
        const auto ean = looksLikeGtin(code) ? Ean::parse(code) : fail("");
        if (looksLikeGtin(code) && !ean)
            return fail(
                "catalogue/code-wrong", {},
                {{u"code"_qs, code}, {u"expected"_qs, ean.error().facts.value(u"expected"_qs)}});
        COMPTOIR_TRY(const auto other, m_store.byCode(code));
        if (other && other->id != item.id)
            return fail("catalogue/code-taken", {},
                        {{u"code"_qs, code}, {u"name"_qs, other->name}});
    }
    return {};
}

Result<void> EditCatalogue::check(const Item &item) const
{
    if (item.name.isEmpty())
        return fail("catalogue/name-empty");
    if (item.price && *item.price < Money())
        return fail("catalogue/price-negative");
    COMPTOIR_TRY(const auto department, m_store.department(item.department));
    if (!department || department->isArchived)
        return fail("catalogue/department-unknown");
    if (!item.vatClass.isEmpty() && !knows(item.vatClass))
        return fail("sales/vat-class-unknown", {},
                    {{u"class"_qs, QString::fromLatin1(item.vatClass)}, {u"label"_qs, item.name}});
    return checkCodes(item);
}

Result<Item> EditCatalogue::save(Item item)
{
    item.name = item.name.simplified();
    item.shortName = item.shortName.simplified();
    item.codes = cleaned(item.codes);
    item.scaleCode = item.scaleCode.trimmed();
    COMPTOIR_CHECK(check(item));
    const Instant now = m_clock.now();
    if (item.id.isNull())
        item.id = ItemId::mint(now, m_entropy);
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(m_store.write(*transaction, item, now));
    COMPTOIR_CHECK(transaction->commit());
    return item;
}

Result<Department> EditCatalogue::save(Department department)
{
    department.name = department.name.simplified();
    if (department.name.isEmpty())
        return fail("catalogue/name-empty");
    if (!knows(department.vatClass))
        return fail("sales/vat-class-unknown", {},
                    {{u"class"_qs, QString::fromLatin1(department.vatClass)},
                     {u"label"_qs, department.name}});
    if (department.id.isNull())
        department.id = DepartmentId::mint(m_clock.now(), m_entropy);
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(m_store.write(*transaction, department));
    COMPTOIR_CHECK(transaction->commit());
    return department;
}

Result<void> EditCatalogue::archive(ItemId id)
{
    COMPTOIR_TRY(auto item, m_store.item(id));
    if (!item)
        return {};
    item->isArchived = true;
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(m_store.write(*transaction, *item, m_clock.now()));
    return transaction->commit();
}

Result<void> EditCatalogue::archive(DepartmentId id)
{
    COMPTOIR_TRY(auto department, m_store.department(id));
    if (!department)
        return {};
    ItemFilter filter;
    filter.department = id;
    COMPTOIR_TRY(const auto used, m_store.page(filter, std::nullopt, 1));
    if (!used.empty())
        return fail("catalogue/department-used", {}, {{u"name"_qs, used.front().name}});
    department->isArchived = true;
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(m_store.write(*transaction, *department));
    return transaction->commit();
}

Result<void> EditCatalogue::countStock(ItemId id, Quantity counted)
{
    COMPTOIR_TRY(const auto before, m_store.stock(id));
    if (!before || *before == counted)
        return {};
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    COMPTOIR_CHECK(m_store.moveStock(*transaction, id, counted - *before, "count", m_clock.now()));
    return transaction->commit();
}

Result<void> EditCatalogue::begin(const QByteArray &trade, const QString &language)
{
    COMPTOIR_TRY(const auto there, m_store.departments());
    if (!there.empty())
        return {};
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_database));
    for (Department department : departmentsOf(trade, m_law.country(), language)) {
        department.id = DepartmentId::mint(m_clock.now(), m_entropy);
        COMPTOIR_CHECK(m_store.write(*transaction, department));
    }
    return transaction->commit();
}

} // namespace comptoir::catalogue
