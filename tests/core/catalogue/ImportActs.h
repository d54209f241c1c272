// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Assert.h"
#include "core/catalogue/ColumnGuess.h"
#include "core/catalogue/PlanImport.h"
#include "core/catalogue/SheetReader.h"

namespace comptoir::test {

inline Day today()
{
    return *Day::fromIso(u"2026-11-22");
}

inline const law::LawBook &frenchLaw()
{
    static const law::LawBook book = *law::LawBook::load(law::Country::France);
    return book;
}

/// A file as the page takes it before anybody changes the mapping.
inline Result<catalogue::ImportRequest> requestOf(const QByteArray &file)
{
    COMPTOIR_TRY(catalogue::Sheet sheet, catalogue::readSheet(QStringLiteral("liste.csv"), file));
    auto columns = catalogue::guessColumns(sheet).columns;
    return catalogue::ImportRequest{std::move(sheet), std::move(columns), today(),
                                    QStringLiteral("Divers")};
}

inline Result<catalogue::ImportPlan> plannedFrom(const QByteArray &file,
                                                 const catalogue::Goods &goods = {})
{
    COMPTOIR_TRY(const auto request, requestOf(file));
    return catalogue::planImport(request, frenchLaw(), goods);
}

/// What a shop has when a plan was done, without a database.
inline catalogue::Goods carriedOut(const catalogue::ImportPlan &plan, catalogue::Goods goods)
{
    using namespace catalogue;
    static int minted = 0;
    const auto newBytes = [] { return QByteArray::number(++minted).rightJustified(16, '0'); };
    for (Department department : plan.newDepartments) {
        department.id = *DepartmentId::fromBytes(newBytes());
        goods.departments.push_back(department);
    }
    for (const ImportPlan::Row &row : plan.rows) {
        COMPTOIR_ASSERT(row.act == ImportPlan::Act::Create);
        Item item = row.item;
        item.id = *ItemId::fromBytes(newBytes());
        for (const Department &department : goods.departments) {
            if (department.name == row.department)
                item.department = department.id;
        }
        COMPTOIR_ASSERT(!item.department.isNull());
        if (row.stock)
            goods.stock.insert(item.id, *row.stock);
        goods.items.push_back(item);
    }
    return goods;
}

} // namespace comptoir::test
