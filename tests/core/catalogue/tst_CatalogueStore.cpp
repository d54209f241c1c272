// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/CatalogueStore.h"

#include "core/catalogue/EditCatalogue.h"
#include "core/catalogue/ItemWords.h"
#include "core/store/Migrator.h"
#include "tests/core/catalogue/ImportActs.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/ManualClock.h"
#include "tests/support/Samples.h"
#include "tests/support/SeededEntropy.h"

#include <QFile>
#include <QJsonArray>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace comptoir;
using namespace comptoir::catalogue;
using comptoir::test::FaultyVfs;

namespace {

/// A shop with one department.
struct Shelves
{
    QTemporaryDir folder;
    test::ManualClock clock;
    test::SeededEntropy entropy{18};
    std::unique_ptr<store::Database> database;
    std::unique_ptr<EditCatalogue> edit;
    Department department;

    Shelves()
    {
        open();
        Department first;
        first.name = QStringLiteral("Épicerie");
        department = *edit->save(first);
    }
    void open()
    {
        edit.reset();
        database.reset();
        database = std::move(*store::Database::open(folder.filePath(QStringLiteral("till.sqlite")),
                                                    store::Database::Access::Write));
        COMPTOIR_ASSERT(store::migrate(*database, QStringLiteral(":/sql/till")));
        edit = std::make_unique<EditCatalogue>(*database, test::frenchLaw(), clock, entropy);
    }
    Item named(const QString &name, const QStringList &codes = {}) const
    {
        Item item;
        item.name = name;
        item.codes = codes;
        item.department = department.id;
        item.price = Money::fromCents(250);
        return item;
    }
    Item add(const char *name, const QStringList &codes = {})
    {
        const auto saved = edit->save(named(QString::fromUtf8(name), codes));
        COMPTOIR_ASSERT(saved.has_value());
        return *saved;
    }
    QStringList found(const char *text) const
    {
        QStringList names;
        const auto items = edit->store().search(QString::fromUtf8(text), 20);
        COMPTOIR_ASSERT(items.has_value());
        for (const Item &item : *items)
            names << item.name;
        return names;
    }
    /// Each word with how many articles have it.
    QStringList spellings() const
    {
        const auto rows = *database->select(
            QStringLiteral("SELECT term, uses FROM item_spelling ORDER BY term"));
        QStringList all;
        for (const store::Row &row : rows)
            all << QString(row.text(0) + u' ' + row.text(1));
        return all;
    }
    /// How many rows a search takes out of the database.
    int rowsOf(const char *text) const
    {
        int rows = 0;
        const auto count = [](unsigned, void *sum, void *, void *) {
            ++*static_cast<int *>(sum);
            return 0;
        };
        sqlite3_trace_v2(database->handle(), SQLITE_TRACE_ROW, count, &rows);
        (void)found(text);
        sqlite3_trace_v2(database->handle(), 0, nullptr, nullptr);
        return rows;
    }
    /// All of a list, some rows a time.
    QStringList paged(const ItemFilter &filter, int count) const
    {
        QStringList ids;
        std::optional<Item> last;
        while (true) {
            const auto rows = *edit->store().page(filter, last, count);
            for (const Item &item : rows)
                ids << QString::fromLatin1(item.id.text());
            if (int(rows.size()) < count)
                return ids;
            last = rows.back();
        }
    }
};

QByteArray codeOf(const Result<Item> &result)
{
    return result ? QByteArray("saved") : result.error().code;
}

} // namespace

/// Articles are found by what people type, and stay what they were saved as.
class tst_CatalogueStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }

    void findsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"crème brûlée", "creme brulee", "CREME", "brulee creme", "brul", "creem brulee",
              "crme brulée", "bruleee", "brûlée  crè", "3760123456784", "37601234"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void findsWhatIsMeant()
    {
        QFETCH(const QString, typed);
        Shelves shop;
        shop.add("Crème brûlée", {QStringLiteral("3760123456784")});
        shop.add("Œufs bio (x6)");
        shop.add("Chocolat noir");
        QCOMPARE(shop.found(typed.toUtf8().constData()), QStringList(u"Crème brûlée"_qs));
    }

    void findsLigaturesByTheirLetters()
    {
        Shelves shop;
        shop.add("Œufs bio (x6)");
        QCOMPARE(shop.found("oeuf").size(), 1);
        QCOMPARE(shop.found("œuf").size(), 1);
        QCOMPARE(shop.found("chocolat").size(), 0);
    }

    void findsAnArticleByItsNewNameOnly()
    {
        Shelves shop;
        Item item = shop.add("Baguette");
        item.name = u"Ficelle"_qs;
        QVERIFY(shop.edit->save(item).has_value());
        QCOMPARE(shop.found("baguette").size(), 0);
        QCOMPARE(shop.found("ficelle").size(), 1);
        QVERIFY(shop.edit->archive(item.id).has_value());
        QCOMPARE(shop.found("ficelle").size(), 0);
        QVERIFY(shop.edit->store().item(item.id)->has_value());
    }

    void forgetsTheWordsOfNamesThatAreGone()
    {
        Shelves shop;
        Item item = shop.add("Baguette");
        shop.add("Baguette au sésame");
        const auto words = [&shop] { return shop.spellings(); };
        QCOMPARE(words(), (QStringList{u"au 1"_qs, u"baguette 2"_qs, u"sesame 1"_qs}));
        item.name = u"Ficelle"_qs;
        QVERIFY(shop.edit->save(item).has_value());
        QVERIFY(shop.edit->save(item).has_value()); // nothing new
        QCOMPARE(words(),
                 (QStringList{u"au 1"_qs, u"baguette 1"_qs, u"ficelle 1"_qs, u"sesame 1"_qs}));
        QVERIFY(shop.edit->archive(item.id).has_value());
        QCOMPARE(words(), (QStringList{u"au 1"_qs, u"baguette 1"_qs, u"sesame 1"_qs}));
    }

    void knowsTheWordsOfACatalogueOfBefore()
    {
        Shelves shop;
        shop.add("Crème brûlée", {QStringLiteral("3760123456784")});
        shop.add("Œufs bio (x6), crème");
        const QStringList before = shop.spellings();
        QVERIFY(before.contains(u"creme 2"_qs));
        QFile file(QStringLiteral(":/sql/till/0025_item_spelling.sql"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList acts{u"DROP TABLE item_spelling"_qs,
                         u"CREATE VIRTUAL TABLE item_term USING fts5vocab(item_words, row)"_qs};
        acts << QString::fromUtf8(file.readAll()).trimmed().split(QStringLiteral(";\n"));
        const auto transaction = *store::Transaction::begin(*shop.database);
        for (QString &act : acts) {
            if (act.endsWith(u';'))
                act.chop(1);
            const auto done = transaction->run(act);
            QVERIFY2(done.has_value(), done ? "" : qPrintable(act + done.error().detail));
        }
        QVERIFY(transaction->commit().has_value());
        QCOMPARE(shop.spellings(), before);
    }

    /// A key has 16 ms; with 100,000 articles it took 20 while each word that begins so was a row.
    void looksForOtherSpellingsInFewRows()
    {
        Shelves shop;
        const auto transaction = *store::Transaction::begin(*shop.database);
        CatalogueStore store(*shop.database);
        for (int i = 0; i < 3000; ++i) {
            Item item = shop.named(QStringLiteral("c%1 chose").arg(i, 6, 36, QLatin1Char('x')));
            item.id = ItemId::mint(shop.clock.now(), shop.entropy);
            QVERIFY(store.write(*transaction, item, shop.clock.now()).has_value());
        }
        QVERIFY(transaction->commit().has_value());
        shop.add("Chocolat noir");
        QCOMPARE(shop.found("chocloat noir"), QStringList(u"Chocolat noir"_qs));
        const int rows = shop.rowsOf("chocloat noir");
        QVERIFY2(rows < 500, qPrintable(QString::number(rows)));
    }

    void takesUpcAndEanForOneCode()
    {
        Shelves shop;
        const Item item = shop.add("Cahier", {QStringLiteral("036000291452")});
        for (const QString &code : {u"036000291452"_qs, u"0036000291452"_qs, u"00036000291452"_qs})
            QCOMPARE(shop.edit->store().byCode(code)->value_or(Item()).id, item.id);
        const auto twice = shop.edit->save(shop.named(u"Bloc"_qs, {u"0036000291452"_qs}));
        QCOMPARE(codeOf(twice), QByteArray("catalogue/code-taken"));
        QCOMPARE(twice.error().facts.value(u"name"_qs).toString(), u"Cahier"_qs);
    }

    void refusesWhatNobodyCouldSell()
    {
        Shelves shop;
        QCOMPARE(codeOf(shop.edit->save(shop.named(u"  "_qs))), QByteArray("catalogue/name-empty"));
        const auto wrong = shop.edit->save(shop.named(u"Cola"_qs, {u"5449000000997"_qs}));
        QCOMPARE(codeOf(wrong), QByteArray("catalogue/code-wrong"));
        QCOMPARE(wrong.error().facts.value(u"expected"_qs).toString(), u"6"_qs);
        Item item = shop.named(u"Cola"_qs);
        item.price = Money::fromCents(-1);
        QCOMPARE(codeOf(shop.edit->save(item)), QByteArray("catalogue/price-negative"));
        item = shop.named(u"Cola"_qs);
        item.department = DepartmentId();
        QCOMPARE(codeOf(shop.edit->save(item)), QByteArray("catalogue/department-unknown"));
        shop.add("Eau");
        const auto used = shop.edit->archive(shop.department.id);
        QVERIFY(!used.has_value());
        QCOMPARE(used.error().code, QByteArray("catalogue/department-used"));
    }

    void pagesEachArticleOnce()
    {
        Shelves shop;
        for (int i = 0; i < 60; ++i) { // many of the same name
            Item item = shop.named(i % 3 == 0 ? u"Pain"_qs : u"Éclair %1"_qs.arg(i % 7));
            item.favourite = i % 4 == 0 ? 1 + i % 5 : 0;
            if (i % 6 == 0)
                item.price.reset();
            item.tracksStock = i % 2 == 0;
            QVERIFY(shop.edit->save(item).has_value());
        }
        using Only = ItemFilter::Only;
        const std::map<Only, int> wanted{{Only::All, 60},
                                         {Only::Favourites, 15},
                                         {Only::WithoutPrice, 10},
                                         {Only::WithoutCode, 60},
                                         {Only::OutOfStock, 30}};
        for (const auto &[only, count] : wanted) {
            const ItemFilter filter{only, count == 15 ? DepartmentId() : shop.department.id};
            const QStringList whole = shop.paged(filter, 1000);
            QCOMPARE(whole.size(), count);
            QCOMPARE(*shop.edit->store().count(filter), qint64(count));
            QCOMPARE(QSet<QString>(whole.begin(), whole.end()).size(), count);
            for (const int rows : {1, 7, 15})
                QCOMPARE(shop.paged(filter, rows), whole);
        }
    }

    void keepsAndFindsNaughtyStrings()
    {
        const QDir folder = test::corpus(u"naughty-strings"_qs);
        const QJsonArray strings = test::jsonOf(folder.filePath(u"blns.json"_qs)).array();
        QVERIFY(strings.size() > 400);
        Shelves shop;
        std::map<ItemId, QString> saved;
        for (const QJsonValue &string : strings) {
            const auto item = shop.edit->save(shop.named(string.toString()));
            if (string.toString().simplified().isEmpty()) {
                QCOMPARE(codeOf(item), QByteArray("catalogue/name-empty"));
                continue;
            }
            QVERIFY2(item.has_value(), qPrintable(string.toString()));
            saved[item->id] = item->name;
        }
        shop.open();
        int searched = 0;
        for (const auto &entry : saved) {
            const ItemId id = entry.first;
            const QString name = entry.second;
            QCOMPARE(shop.edit->store().item(id)->value_or(Item()).name, name);
            const auto found = shop.edit->store().search(name, 1000);
            QVERIFY2(found.has_value(), qPrintable(name));
            if (wordsOf(shop.named(name)).isEmpty())
                continue; // signs only
            ++searched;
            const bool isThere = std::any_of(found->begin(), found->end(),
                                             [&](const Item &item) { return item.name == name; });
            QVERIFY2(isThere, qPrintable(name));
        }
        std::printf("naughty strings: %d kept, %d searched\n", int(saved.size()), searched);
        QCOMPARE(shop.paged({}, 50).size(), qsizetype(saved.size()));
    }

    void readsOnAConnectionThatCannotWrite()
    {
        Shelves shop;
        const Item item = shop.add("Thé", {QStringLiteral("5449000000996")});
        const auto database = store::Database::open(
            shop.folder.filePath(QStringLiteral("till.sqlite")), store::Database::Access::ReadOnly);
        QVERIFY(database.has_value());
        const CatalogueStore store(**database);
        QCOMPARE(store.byCode(u"5449000000996"_qs)->value_or(Item()), item);
        QCOMPARE(store.search(u"the"_qs, 5)->size(), size_t(1));
        QCOMPARE(store.search(u"tehs"_qs, 5).has_value(), true);
        QCOMPARE(store.page({}, std::nullopt, 5)->size(), size_t(1));
        QCOMPARE(store.departments()->size(), size_t(1));
    }

    void countsWhatIsThere()
    {
        Shelves shop;
        Item item = shop.named(u"Bougie"_qs);
        item.tracksStock = true;
        item = *shop.edit->save(item);
        QVERIFY(shop.edit->countStock(item.id, Quantity::ofPieces(12)).has_value());
        QVERIFY(shop.edit->countStock(item.id, Quantity::ofPieces(9)).has_value());
        QVERIFY(shop.edit->save(item).has_value()); // a change of the article is no count
        QCOMPARE(**shop.edit->store().stock(item.id), Quantity::ofPieces(9));
        QVERIFY(!shop.edit->store().stock(shop.add("Ruban").id)->has_value());
    }

    void savesAllOrNothingOnEachFailingCall()
    {
        int failures = 0;
        for (int call = 1;; ++call) {
            Shelves shop;
            Item item = shop.add("Baguette", {QStringLiteral("5449000000996")});
            item.name = u"Ficelle"_qs;
            item.codes = QStringList(u"73513537"_qs);
            FaultyVfs::arm(FaultyVfs::Fault::IoError, call);
            const bool said = shop.edit->save(item).has_value();
            const bool fired = FaultyVfs::fired();
            FaultyVfs::disarm();
            shop.open();
            const bool isNew = shop.edit->store().item(item.id)->value().name == item.name;
            QVERIFY(isNew || !said);
            QCOMPARE(shop.found("ficelle").size(), isNew ? 1 : 0);
            QCOMPARE(shop.found("baguette").size(), isNew ? 0 : 1);
            QCOMPARE(shop.edit->store().byCode(u"73513537"_qs)->has_value(), isNew);
            QCOMPARE(shop.edit->store().byCode(u"5449000000996"_qs)->has_value(), !isNew);
            if (!fired) {
                QVERIFY(said);
                break;
            }
            ++failures;
        }
        qInfo("failed storage calls survived: %d", failures);
        QVERIFY(failures >= 2);
    }
};

QTEST_GUILESS_MAIN(tst_CatalogueStore)
#include "tst_CatalogueStore.moc"
