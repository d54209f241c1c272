// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/ShopLists.h"

#include "app/counter/ShopReader.h"
#include "core/catalogue/ExportCatalogue.h"
#include "core/catalogue/PlanImport.h"
#include "core/catalogue/SheetReader.h"
#include "ui/catalogue/LabelSheet.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

#include <memory>

namespace comptoir::app {

using catalogue::Goods;
using catalogue::Item;
using catalogue::Sheet;

namespace {

struct ShopListsWords
{
    Q_DECLARE_TR_FUNCTIONS(ShopLists)
};

Result<Goods> goodsAt(const QString &path)
{
    COMPTOIR_TRY(const auto database,
                 store::Database::open(path, store::Database::Access::ReadOnly));
    return catalogue::readGoods(catalogue::CatalogueStore(*database));
}

Result<std::vector<Item>> itemsOf(const QString &path, catalogue::Shown shown)
{
    constexpr int pageSize = 1000;
    COMPTOIR_TRY(const auto database,
                 store::Database::open(path, store::Database::Access::ReadOnly));
    const catalogue::CatalogueStore store(*database);
    std::vector<Item> items;
    while (true) {
        const auto last = items.empty() ? std::nullopt : std::optional(items.back());
        COMPTOIR_TRY(const auto page, store.page({onlyOf(shown), {}}, last, pageSize));
        items.insert(items.end(), page.begin(), page.end());
        if (page.size() < size_t(pageSize))
            return items;
    }
}

Result<QString> newPaper(const ShopLists::Ground &ground, const QString &pattern)
{
    if (!ground.papers.mkpath(u"."_qs))
        return fail("store/disk-io", ground.papers.absolutePath());
    return ground.papers.absoluteFilePath(pattern.arg(ground.today.toIso()));
}

Result<QString> exported(const ShopLists::Ground &ground, const QString &pattern)
{
    COMPTOIR_TRY(const Goods goods, goodsAt(ground.database));
    COMPTOIR_TRY(const QString path, newPaper(ground, pattern));
    const QByteArray text = catalogue::exportCatalogue(goods, ground.law, ground.today);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail("store/disk-io", file.errorString());
    return path;
}

catalogue::LabelPaper paperOf(catalogue::LabelPages pages)
{
    switch (pages) {
    case catalogue::LabelPages::A4With40:
        return catalogue::a4With40Labels();
    case catalogue::LabelPages::Roll:
        return catalogue::labelRoll(570, 320);
    case catalogue::LabelPages::A4With24:
        break;
    }
    return catalogue::a4With24Labels();
}

Result<QString> labelled(const ShopLists::Ground &ground, const catalogue::LabelOrder &order,
                         const QString &pattern)
{
    std::vector<Item> items = order.found.value_or(std::vector<Item>());
    if (!order.found) {
        COMPTOIR_TRY(items, itemsOf(ground.database, order.shown));
    }
    if (items.empty())
        return fail("catalogue/nothing-to-label");
    std::vector<catalogue::Label> labels;
    for (const Item &item : items)
        labels.push_back(catalogue::labelOf(item));
    COMPTOIR_TRY(const QString path, newPaper(ground, pattern));
    COMPTOIR_CHECK(catalogue::LabelSheet().savePdf(path, labels, paperOf(order.pages)));
    return path;
}

} // namespace

ShopLists::ShopLists(std::function<std::optional<Ground>()> ground) : m_ground(std::move(ground))
{
    m_worker.setMaxThreadCount(1); // two large lists at once would need twice the memory
}

ShopLists::~ShopLists()
{
    m_worker.waitForDone();
}

template <typename T>
QFuture<Result<T>> ShopLists::work(std::function<Result<T>(const Ground &)> act)
{
    const auto ground = m_ground();
    if (!ground)
        return QtFuture::makeReadyFuture(Result<T>(fail("till/stopped")));
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_worker.start([promise, ground = *ground, act = std::move(act)] {
        promise->addResult(act(ground));
        promise->finish();
    });
    return promise->future();
}

void ShopLists::fill(catalogue::CataloguePorts &ports)
{
    ports.readFile = [this](const QString &path, int table) {
        return work<Sheet>([=](const Ground &) { return catalogue::sheetAt(path, table); });
    };
    ports.plan = [this](const Sheet &sheet, const std::vector<catalogue::Column> &columns) {
        const QString other = ShopListsWords::tr("Divers");
        return work<catalogue::ImportPlan>([=](const Ground &ground)
                                               -> Result<catalogue::ImportPlan> {
            COMPTOIR_TRY(const Goods goods, goodsAt(ground.database));
            return catalogue::planImport({sheet, columns, ground.today, other}, ground.law, goods);
        });
    };
    ports.preparePhoto = [this](const photos::PhotoSource &source) {
        return work<QByteArray>(
            [=](const Ground &) { return photos::preparePhoto(source, photos::articleSide); });
    };
    ports.exportAll = [this] {
        const QString name = ShopListsWords::tr("articles_%1.csv");
        return work<QString>([=](const Ground &ground) { return exported(ground, name); });
    };
    ports.labels = [this](const catalogue::LabelOrder &order) {
        const QString name = ShopListsWords::tr("etiquettes_%1.pdf");
        return work<QString>([=](const Ground &ground) { return labelled(ground, order, name); });
    };
}

void ShopLists::fill(listing::ListingPorts &ports)
{
    ports.preparePhoto = [this](const photos::PhotoSource &source) {
        return work<QByteArray>(
            [=](const Ground &) { return photos::preparePhoto(source, photos::listingSide); });
    };
    ports.readPrefill = [this](const QString &path) {
        return work<listing::PrefillFile>([=](const Ground &) -> Result<listing::PrefillFile> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return fail("catalogue/sheet-unreadable", file.errorString());
            return listing::readPrefill(QFileInfo(path).fileName(), file.readAll());
        });
    };
}

} // namespace comptoir::app
