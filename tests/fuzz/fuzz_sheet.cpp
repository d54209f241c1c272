// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "core/catalogue/ExportCatalogue.h"
#include "tests/core/catalogue/ImportActs.h"

#include <algorithm>
#include <cstdint>

using namespace comptoir;
using namespace comptoir::catalogue;

/// Whatever a file holds, what was taken in from it is exported as a list that changes nothing when
/// it is imported, and that makes the same goods in an empty shop.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(bytes), qsizetype(size));
    auto request = test::requestOf(file);
    if (!request || request->columns.empty())
        return 0;
    if (std::find(request->columns.begin(), request->columns.end(), Column::Name)
        == request->columns.end())
        request->columns.front() = Column::Name;
    const auto plan = planImport(*request, test::frenchLaw(), {});
    COMPTOIR_ASSERT(plan && plan->read == int(plan->rows.size() + plan->refused.size()));
    const Goods goods = test::carriedOut(*plan, {});
    const QByteArray csv = exportCatalogue(goods, test::frenchLaw(), test::today());
    if (goods.items.empty())
        return 0;
    const auto same = test::plannedFrom(csv, goods);
    for (const RefusedRow &row : same ? same->refused : std::vector<RefusedRow>())
        qCritical("%d: %s in %s", row.line, row.code.constData(), csv.constData());
    if (!same || same->rows.size() != goods.items.size())
        qCritical("%s: %s", same ? "rows" : same.error().code.constData(), csv.constData());
    COMPTOIR_ASSERT(same && same->refused.empty() && same->rows.size() == goods.items.size());
    for (const auto &row : same->rows) {
        if (row.act != ImportPlan::Act::Unchanged)
            qCritical("%s in %s", qPrintable(row.item.name), csv.constData());
        COMPTOIR_ASSERT(row.act == ImportPlan::Act::Unchanged);
    }
    const auto again = test::plannedFrom(csv);
    COMPTOIR_ASSERT(again && again->refused.empty());
    const Goods copy = test::carriedOut(*again, {});
    COMPTOIR_ASSERT(exportCatalogue(copy, test::frenchLaw(), test::today()) == csv);
    return 0;
}
