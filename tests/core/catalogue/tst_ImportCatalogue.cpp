// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/ImportCatalogue.h"

#include "core/catalogue/ExportCatalogue.h"
#include "core/store/Migrator.h"
#include "tests/core/catalogue/ImportActs.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/ManualClock.h"
#include "tests/support/Samples.h"
#include "tests/support/SeededEntropy.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace comptoir;
using namespace comptoir::catalogue;
using comptoir::test::FaultyVfs;
using comptoir::test::frenchLaw;
using comptoir::test::plannedFrom;

namespace {

/// A shop with an empty catalogue.
struct Shop
{
    QTemporaryDir folder;
    test::ManualClock clock;
    test::SeededEntropy entropy{7};
    std::unique_ptr<store::Database> database;
    std::unique_ptr<CatalogueStore> store;

    Shop() { open(); }
    void open()
    {
        database = std::move(*store::Database::open(folder.filePath(QStringLiteral("till.sqlite")),
                                                    store::Database::Access::Write));
        COMPTOIR_ASSERT(store::migrate(*database, QStringLiteral(":/sql/till")));
        store = std::make_unique<CatalogueStore>(*database);
    }
    void close()
    {
        store.reset();
        database.reset();
    }
    Goods goods() const { return readGoods(*store).value_or(Goods()); }
    Result<ImportPlan> plan(const QByteArray &file) const { return plannedFrom(file, goods()); }
    Result<ImportResult> run(const ImportPlan &plan)
    {
        return ImportCatalogue(*database, *store, clock, entropy).run(plan);
    }
    Result<ImportResult> import(const QByteArray &file)
    {
        COMPTOIR_TRY(const ImportPlan made, plan(file));
        return run(made);
    }
    QByteArray exported() const { return exportCatalogue(goods(), frenchLaw(), test::today()); }
    std::optional<Item> byCode(const char *code) const
    {
        return store->byCode(QString::fromLatin1(code)).value_or(std::nullopt);
    }
};

const QByteArray list = "Nom;Prix;EAN;Rayon;TVA;Stock\n"
                        "Cola;1,80;5449000000996;Boissons;10;24\n"
                        "Jus;2,80;3760123456784;Boissons;5,5;\n"
                        "Pain;1,20;;Boulangerie;5,5;\n";

/// The corpus has no prices: each product gets one by its name and code, in the column of the check
/// that was right for all of them.
QByteArray withPrices(const QByteArray &file)
{
    QByteArrayList lines = QByteArray(file).replace('\r', "").trimmed().split('\n');
    lines.front().replace("gtin_check", "Prix TTC");
    for (QByteArray &line : lines) {
        const int cents = 20 + qChecksum(line) % 5000;
        if (line.endsWith(",ok"))
            line = line.chopped(2) + QByteArray::number(cents / 100) + '.'
                + QByteArray::number(cents % 100).rightJustified(2, '0');
    }
    return lines.join('\n');
}

QByteArrayList sortedLines(const QByteArray &text)
{
    QByteArrayList lines = text.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines;
}

/// All or nothing of `list`.
void compareWhole(const Shop &shop, bool mustBeThere)
{
    const Goods goods = shop.goods();
    const bool there = !goods.items.empty();
    QVERIFY(there || !mustBeThere);
    QCOMPARE(goods.items.size(), there ? 3u : 0u);
    QCOMPARE(goods.departments.size(), there ? 2u : 0u);
    QCOMPARE(goods.stock.size(), there ? 1 : 0);
}

} // namespace

class tst_ImportCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }

    void importsThousandsOfRealProducts()
    {
        const QByteArray products = test::contentOf(
            test::corpus(QStringLiteral("catalogue-off")).filePath(QStringLiteral("products.csv")));
        if (products.isEmpty())
            QSKIP("corpus missing: 4457 products left out");
        const QByteArray file = withPrices(products);
        Shop shop;
        const auto plan = shop.plan(file);
        QVERIFY(plan.has_value());
        std::map<QByteArray, int> reasons;
        for (const RefusedRow &row : plan->refused)
            ++reasons[row.code];
        const auto done = shop.run(*plan);
        QVERIFY(done.has_value());
        std::printf("catalogue-off: %d read, %d created, %d refused\n", done->read, done->created,
                    done->refused);
        for (const auto &[code, count] : reasons)
            std::printf("  %s: %d\n", code.constData(), count);
        QCOMPARE(done->read, 4457);
        QCOMPARE(done->created + done->refused, done->read);
        QCOMPARE(done->created, 4457); // all have a name and a right GTIN
        QCOMPARE(shop.byCode("00028202")->name,
                 QStringLiteral("Cornish Cruncher Cheddar & Pickled Onion Hand Cooked"));
        for (const Item &item : shop.goods().items)
            QVERIFY(item.price && item.price->isPositive() && item.codes.size() == 1);
        const auto again = shop.import(file);
        QVERIFY(again.has_value());
        QCOMPARE(again->unchanged, 4457);
        Shop other;
        const auto copied = other.import(shop.exported());
        QVERIFY(copied.has_value());
        QCOMPARE(copied->created, 4457);
        QCOMPARE(sortedLines(other.exported()), sortedLines(shop.exported()));
    }

    void createsChangesAndLeavesAlone()
    {
        Shop shop;
        const auto first = shop.import(list);
        QVERIFY(first.has_value());
        QCOMPARE(first->created, 3);
        const auto second = shop.import(list);
        QCOMPARE(second->unchanged, 3);
        QCOMPARE(second->created + second->changed, 0);
        const auto third = shop.import(
            "Nom;Prix;EAN\nCola 33 cl;1,90;5449000000996\nJus;oups;3760123456784\n");
        QCOMPARE(third->changed, 1);
        QCOMPARE(third->refused, 1);
        const auto cola = shop.byCode("5449000000996");
        QCOMPARE(cola->name, QStringLiteral("Cola 33 cl"));
        QVERIFY(cola->price == Money::fromCents(190));
        QVERIFY(shop.byCode("3760123456784")->price == Money::fromCents(280));
        QCOMPARE(shop.goods().items.size(), 3u);
    }

    void setsTheStockToWhatTheListCounted()
    {
        Shop shop;
        QVERIFY(shop.import(list).has_value());
        const ItemId cola = shop.byCode("5449000000996")->id;
        QVERIFY(shop.store->stock(cola).value() == Quantity::ofPieces(24));
        const auto transaction = store::Transaction::begin(*shop.database);
        QVERIFY(shop.store->moveStock(**transaction, cola, -Quantity::ofPieces(5), "sale",
                                      shop.clock.now()));
        QVERIFY((*transaction)->commit().has_value());
        QCOMPARE(shop.import(list)->changed, 1);
        QVERIFY(shop.store->stock(cola).value() == Quantity::ofPieces(24));
    }

    void writesNothingOfAPlanThatNoLongerFits()
    {
        Shop shop;
        const auto plan = shop.plan(list);
        QVERIFY(shop.import("Nom;EAN\nAutre chose;3760123456784\n").has_value());
        const auto late = shop.run(*plan);
        QVERIFY(!late);
        QCOMPARE(late.error().code, QByteArray("catalogue/plan-outdated"));
        QCOMPARE(shop.goods().items.size(), 1u);
        QVERIFY(!shop.byCode("5449000000996"));
    }

    void keepsWhateverPeopleCallThings()
    {
        const auto strings = test::jsonOf(test::corpus(QStringLiteral("naughty-strings"))
                                              .filePath(QStringLiteral("blns.json")))
                                 .array();
        if (strings.isEmpty())
            QSKIP("corpus missing: 485 naughty strings left out");
        QStringList names;
        ImportPlan plan;
        plan.newDepartments.resize(1);
        plan.newDepartments[0].name = QStringLiteral("'=1+1");
        for (const auto &value : strings) {
            const QString name = value.toString().trimmed();
            if (name.isEmpty() || names.contains(name))
                continue;
            names.append(name);
            ImportPlan::Row row;
            row.item.name = row.item.shortName = name;
            row.item.codes = {QStringLiteral("N %1").arg(names.size())};
            row.department = plan.newDepartments[0].name;
            plan.rows.push_back(row);
        }
        Shop shop;
        QVERIFY(shop.run(plan).has_value());
        shop.close();
        shop.open();
        Shop other;
        const auto taken = other.import(shop.exported());
        QVERIFY(taken.has_value());
        QCOMPARE(taken->created, int(names.size()));
        for (int at = 0; at < names.size(); ++at) {
            const auto item = other.store->byCode(QStringLiteral("N %1").arg(at + 1));
            QVERIFY(item && *item);
            QCOMPARE((*item)->name, names[at]);
            QCOMPARE((*item)->shortName, names[at]);
        }
        std::printf("naughty strings: %d of %d, others are blank or twice\n", int(names.size()),
                    int(strings.size()));
    }

    void isWholeOrAbsentWhateverTheDiskDoes()
    {
        int failures = 0;
        for (const auto fault : {FaultyVfs::Fault::IoError, FaultyVfs::Fault::DiskFull}) {
            for (int call = 1;; ++call) {
                Shop shop;
                const auto plan = shop.plan(list);
                FaultyVfs::arm(fault, call);
                const auto done = shop.run(*plan);
                const bool fired = FaultyVfs::fired();
                FaultyVfs::disarm();
                shop.close();
                shop.open();
                compareWhole(shop, done.has_value());
                if (QTest::currentTestFailed() || !fired)
                    break;
                ++failures;
            }
        }
        qInfo("failed storage calls survived: %d", failures);
        QVERIFY(failures >= 4);
    }

    void isWholeOrAbsentAfterAKill()
    {
        int kills = 0;
        for (int call = 1;; ++call) {
            Shop shop;
            shop.close();
            const bool killed = test::survivesOnlyByDisk([&] {
                shop.open();
                const auto plan = shop.plan(list);
                FaultyVfs::arm(FaultyVfs::Fault::Kill, call);
                (void)shop.run(*plan);
            });
            shop.open();
            compareWhole(shop, !killed);
            if (QTest::currentTestFailed() || !killed)
                break;
            ++kills;
        }
        qInfo("kills survived: %d", kills);
        QVERIFY(kills >= 2);
    }
};

QTEST_GUILESS_MAIN(tst_ImportCatalogue)
#include "tst_ImportCatalogue.moc"
