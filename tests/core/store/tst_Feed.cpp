// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Feed.h"
#include "core/store/Migrator.h"
#include "tests/support/FaultyVfs.h"

#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::store;
using comptoir::test::FaultyVfs;

namespace {

const QString stream = u"campaign:12"_qs;
const Instant noon = Instant::fromMs(1'795'262'400'000);

wire::FeedChange change(const QString &entity, int id, qint64 version, const QString &value)
{
    return {entity, QString::number(id), version, version, false, {{u"value"_qs, value}}};
}

wire::FeedPage page(const QString &next, std::vector<wire::FeedChange> changes,
                    bool upToDate = true)
{
    return {"e1", stream, std::move(changes), next, qint64(changes.size()), upToDate, {}};
}

/// A database with a feed that understands "note": its values land in a table of their own.
struct Store
{
    std::unique_ptr<Database> database;
    std::unique_ptr<Feed> feed;

    explicit Store(const QString &path)
    {
        database = std::move(*Database::open(path, Database::Access::Write));
        (void)migrate(*database, u":/sql/till"_qs);
        const auto transaction = Transaction::begin(*database);
        (void)(*transaction)
            ->run(u"CREATE TABLE IF NOT EXISTS note(id TEXT PRIMARY KEY, "
                  "value TEXT NOT NULL) STRICT"_qs);
        (void)(*transaction)->commit();
        feed = std::make_unique<Feed>(*database);
        feed->understand(
            u"note"_qs,
            [](Transaction &writing, const wire::FeedPage &,
               const wire::FeedChange &row) -> Result<void> {
                COMPTOIR_CHECK(
                    writing.run(u"INSERT INTO note(id, value) VALUES (?, ?) ON CONFLICT (id) "
                                "DO UPDATE SET value = excluded.value"_qs,
                                {row.id, row.body[u"value"].toString()}));
                if (row.body[u"value"] == u"refuse"_qs)
                    return fail("wire/bad-field");
                if (row.body[u"value"] == u"break"_qs)
                    return fail("store/disk-full");
                return {};
            },
            [](Transaction &writing, const QString &, const QString &id) -> Result<void> {
                COMPTOIR_CHECK(writing.run(u"DELETE FROM note WHERE id = ?"_qs, {id}));
                return {};
            });
    }
    QString all(const QString &sql) const
    {
        QStringList texts;
        const auto rows = database->select(sql);
        for (const Row &row : *rows)
            texts.append(row.text(0));
        return texts.join(u' ');
    }
    void readAgain()
    {
        const auto transaction = Transaction::begin(*database);
        QVERIFY(feed->readAgain(**transaction, stream).has_value());
        QVERIFY((*transaction)->commit().has_value());
    }
    QString notes() const { return all(u"SELECT id || '=' || value FROM note ORDER BY id"_qs); }
    QString rawOf(int id) const
    {
        return all(u"SELECT coalesce(raw, 'none') FROM feed_row WHERE id = '%1'"_qs.arg(id));
    }
    /// Rows and cursor belong together: 10 notes of version 1 without a cursor never happen.
    QString state() const
    {
        return u"%1|%2|%3"_qs.arg(feed->cursor(stream)->next, all(u"SELECT count(*) FROM note"_qs),
                                  all(u"SELECT count(*) FROM feed_row"_qs));
    }
};

wire::FeedPage tenNotes()
{
    std::vector<wire::FeedChange> changes;
    for (int i = 0; i < 10; ++i)
        changes.push_back(change(u"note"_qs, i, 1, QString(500, u'x')));
    return page(u"c10"_qs, std::move(changes));
}

} // namespace

class tst_Feed : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    int m_number = 0;
    QString newPath() { return m_folder.filePath(QString::number(++m_number)); }

private Q_SLOTS:
    void init() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::disarm(); }

    void beginsAtTheBeginning()
    {
        const Store store(newPath());
        QCOMPARE(store.feed->cursor(stream)->next, QString());
        QCOMPARE(store.feed->cursor(stream)->syncedAt, Instant());
    }
    void remembersHowFarItRead()
    {
        Store store(newPath());
        QVERIFY(store.feed->applyPage(page(u"c1"_qs, {change(u"note"_qs, 1, 1, u"a"_qs)}), noon));
        QCOMPARE(store.notes(), u"1=a"_qs);
        QCOMPARE(store.feed->cursor(stream)->next, u"c1"_qs);
        QCOMPARE(store.feed->cursor(stream)->syncedAt, noon);
        QCOMPARE(store.feed->cursor(u"territory"_qs)->next, QString());
        // A page in the middle of a long way does not make old rows look fresh.
        QVERIFY(store.feed->applyPage(page(u"c2"_qs, {}, false), noon.plusSeconds(60)));
        QCOMPARE(store.feed->cursor(stream)->next, u"c2"_qs);
        QCOMPARE(store.feed->cursor(stream)->syncedAt, noon);
        QVERIFY(store.feed->applyPage(page(u"c3"_qs, {}), noon.plusSeconds(120)));
        QCOMPARE(store.feed->cursor(stream)->syncedAt, noon.plusSeconds(120));
    }
    void ignoresAnOlderVersion()
    {
        Store store(newPath());
        QVERIFY(store.feed->applyPage(page(u"c1"_qs, {change(u"note"_qs, 1, 7, u"new"_qs)}), noon));
        QVERIFY(store.feed->applyPage(
            page(u"c2"_qs,
                 {change(u"note"_qs, 1, 6, u"old"_qs), change(u"note"_qs, 1, 7, u"again"_qs)}),
            noon));
        QCOMPARE(store.notes(), u"1=new"_qs);
        QVERIFY(
            store.feed->applyPage(page(u"c3"_qs, {change(u"note"_qs, 1, 8, u"newer"_qs)}), noon));
        QCOMPARE(store.notes(), u"1=newer"_qs);
    }
    void keepsVersionsOfStreamsApart()
    {
        Store store(newPath());
        QVERIFY(store.feed->applyPage(page(u"c1"_qs, {change(u"note"_qs, 1, 7, u"a"_qs)}), noon));
        wire::FeedPage other = page(u"c1"_qs, {change(u"note"_qs, 1, 1, u"b"_qs)});
        other.stream = u"campaign:13"_qs;
        QVERIFY(store.feed->applyPage(other, noon));
        QCOMPARE(store.notes(), u"1=b"_qs);
    }
    void keepsAnEntityOfALaterVersionRaw()
    {
        Store store(newPath());
        const auto unknown = change(u"subscription"_qs, 5, 2, u"keep me"_qs);
        QVERIFY(store.feed->applyPage(page(u"c1"_qs, {unknown, change(u"note"_qs, 6, 1, u"a"_qs)}),
                                      noon));
        QCOMPARE(store.rawOf(5), u"{\"value\":\"keep me\"}"_qs);
        QCOMPARE(store.rawOf(6), u"none"_qs);
        QCOMPARE(store.notes(), u"6=a"_qs);
        wire::FeedChange removed = unknown;
        removed.version = 3;
        removed.deleted = true;
        QVERIFY(store.feed->applyPage(page(u"c2"_qs, {removed}), noon));
        QCOMPARE(store.rawOf(5), QString());
    }
    void keepsARefusedRowRawAndGoesOn()
    {
        Store store(newPath());
        QVERIFY(store.feed->applyPage(
            page(u"c1"_qs,
                 {change(u"note"_qs, 1, 1, u"refuse"_qs), change(u"note"_qs, 2, 1, u"b"_qs)}),
            noon));
        QCOMPARE(store.notes(), u"2=b"_qs); // what it wrote before it refused is undone
        QCOMPARE(store.rawOf(1), u"{\"value\":\"refuse\"}"_qs);
        QCOMPARE(store.feed->cursor(stream)->next, u"c1"_qs);
    }
    void understandsLaterWhatItKeptRaw()
    {
        const QString path = newPath();
        {
            Store store(path);
            QVERIFY(store.feed->applyPage(
                page(u"c1"_qs, {change(u"subscription"_qs, 5, 2, u"keep me"_qs)}), noon));
        }
        Store store(path); // a later version of the program
        QString read;
        store.feed->understand(u"subscription"_qs,
                               [&read](Transaction &, const wire::FeedPage &from,
                                       const wire::FeedChange &row) -> Result<void> {
                                   read = from.stream + u'/' + row.id + u'/'
                                       + row.body[u"value"].toString();
                                   return {};
                               });
        const auto transaction = Transaction::begin(*store.database);
        QVERIFY(store.feed->readRawRows(**transaction).has_value());
        QVERIFY((*transaction)->commit().has_value());
        QCOMPARE(read, u"campaign:12/5/keep me"_qs);
        QCOMPARE(store.rawOf(5), u"none"_qs);
    }
    void readsAgainWhatANewKeyOpens()
    {
        Store store(newPath());
        bool haveKey = false;
        store.feed->understand(
            u"sealed"_qs,
            [&](Transaction &, const wire::FeedPage &, const wire::FeedChange &) -> Result<void> {
                return haveKey ? Result<void>() : fail("territory/bad-signature");
            });
        store.feed->understand(
            u"key"_qs,
            [&](Transaction &, const wire::FeedPage &, const wire::FeedChange &) -> Result<void> {
                haveKey = true;
                return {};
            });
        store.feed->opensOthers(u"key"_qs);
        QVERIFY(store.feed->applyPage(page(u"c1"_qs, {change(u"sealed"_qs, 7, 1, u"s"_qs)}), noon));
        QCOMPARE(store.rawOf(7), u"{\"value\":\"s\"}"_qs);
        // The key's row has moved behind what it signed.
        QVERIFY(store.feed->applyPage(page(u"c2"_qs, {change(u"key"_qs, 8, 1, u"k"_qs)}), noon));
        QCOMPARE(store.rawOf(7), u"none"_qs);
    }
    void appliesNothingOfAPageThatTheDiskRefuses()
    {
        Store store(newPath());
        const auto applied = store.feed->applyPage(
            page(u"c1"_qs,
                 {change(u"note"_qs, 1, 1, u"a"_qs), change(u"note"_qs, 2, 1, u"break"_qs)}),
            noon);
        QCOMPARE(applied.error().code, "store/disk-full");
        QCOMPARE(store.state(), u"|0|0"_qs);
    }
    void readsFromTheBeginningInANewEpoch()
    {
        Store store(newPath());
        QVERIFY(store.feed->applyPage(page(u"c1"_qs, {change(u"note"_qs, 1, 7, u"a"_qs)}), noon));
        {
            const auto transaction = Transaction::begin(*store.database);
            QVERIFY(store.feed->restart(**transaction).has_value());
            QVERIFY((*transaction)->commit().has_value());
        }
        QCOMPARE(store.feed->cursor(stream)->next, QString());
        QCOMPARE(store.notes(), u"1=a"_qs); // known until the new row comes
        QVERIFY(store.feed->applyPage(page(u"d1"_qs, {change(u"note"_qs, 1, 1, u"b"_qs)}), noon));
        QCOMPARE(store.notes(), u"1=b"_qs);
    }
    void takesBackWhatTheTownRemoved()
    {
        Store store(newPath());
        const auto note = change(u"note"_qs, 1, 1, u"a"_qs);
        QVERIFY(store.feed->applyPage(page(u"c1"_qs, {note}), noon));
        auto removed = change(u"note"_qs, 1, 2, {});
        removed.deleted = true;
        QVERIFY(store.feed->applyPage(page(u"c2"_qs, {removed}), noon));
        QCOMPARE(store.notes(), QString());
        QVERIFY(store.feed->applyPage(page(u"c3"_qs, {change(u"note"_qs, 1, 3, u"b"_qs)}), noon));
        QCOMPARE(store.notes(), u"1=b"_qs);
    }
    void sweepsWhatDoesNotComeAgainAndNothingElse()
    {
        Store store(newPath());
        QVERIFY(store.feed->applyPage(
            page(u"c1"_qs, {change(u"note"_qs, 1, 4, u"a"_qs), change(u"note"_qs, 2, 1, u"b"_qs)}),
            noon));
        wire::FeedPage other = page(u"o1"_qs, {change(u"note"_qs, 3, 1, u"c"_qs)});
        other.stream = u"campaign:13"_qs;
        QVERIFY(store.feed->applyPage(other, noon));
        const auto own = Transaction::begin(*store.database);
        QVERIFY((*own)->run(u"INSERT INTO note(id, value) VALUES ('own', 'mine')"_qs).has_value());
        QVERIFY((*own)->commit().has_value());

        store.readAgain();
        QCOMPARE(store.feed->cursor(stream)->next, QString());
        QCOMPARE(store.feed->cursor(stream)->syncedAt, noon); // what is here is still as good
        QVERIFY(store.feed->applyPage(
            page(u"d1"_qs, {change(u"note"_qs, 1, 4, u"again"_qs)}, false), noon));
        QCOMPARE(store.notes(), u"1=again 2=b 3=c own=mine"_qs); // others may still come
        store.readAgain(); // another refusal in the middle
        QVERIFY(store.feed->applyPage(
            page(u"d1"_qs, {change(u"note"_qs, 1, 4, u"again"_qs)}, false), noon));
        QVERIFY(store.feed->applyPage(page(u"d2"_qs, {change(u"note"_qs, 4, 1, u"d"_qs)}), noon));
        QCOMPARE(store.notes(), u"1=again 3=c 4=d own=mine"_qs);
        QCOMPARE(store.feed->cursor(stream)->next, u"d2"_qs);
    }
    void readsAStreamAgainThatIsNotWhatTheTownHas()
    {
        Store store(newPath());
        const auto note = change(u"note"_qs, 1, 1, u"a"_qs);
        wire::FeedPage last = page(u"c1"_qs, {note});
        last.check = wire::FeedCheck{1, wire::FeedCheck::hashOf(u"note"_qs, u"1"_qs, 1)};
        QVERIFY(store.feed->applyPage(last, noon));
        QCOMPARE(store.feed->mismatches(), 0);
        QCOMPARE(store.feed->cursor(stream)->next, u"c1"_qs);

        last = page(u"c2"_qs, {});
        last.check = wire::FeedCheck{1, 7};
        QVERIFY(store.feed->applyPage(last, noon));
        QCOMPARE(store.feed->mismatches(), 1);
        QCOMPARE(store.feed->cursor(stream)->next, QString());
        QCOMPARE(store.notes(), u"1=a"_qs);
    }
    void readsAStreamAgainOnceAnHourAtMost()
    {
        Store store(newPath());
        wire::FeedPage wrong = page(u"c1"_qs, {});
        wrong.check = wire::FeedCheck{9, 9};
        const auto nextAt = [&](int minutes) {
            (void)store.feed->applyPage(wrong, noon.plusSeconds(minutes * 60));
            return store.feed->cursor(stream)->next;
        };
        QCOMPARE(nextAt(0), QString());
        QCOMPARE(nextAt(1), u"c1"_qs);
        QCOMPARE(nextAt(59), u"c1"_qs);
        QCOMPARE(nextAt(60), QString());
        QCOMPARE(store.feed->mismatches(), 4);
    }
    void goesOnBehindAPack()
    {
        Store store(newPath());
        QVERIFY(store.feed->applyPage(page(u"c1"_qs, {}), noon));
        const auto transaction = Transaction::begin(*store.database);
        QVERIFY(store.feed->setCursor(**transaction, stream, u"pack"_qs, 7).has_value());
        QVERIFY(store.feed->setCursor(**transaction, u"campaign:13"_qs, u"pack"_qs, 7).has_value());
        QVERIFY((*transaction)->commit().has_value());
        QCOMPARE(store.feed->cursor(stream)->next, u"pack"_qs);
        QCOMPARE(store.feed->cursor(stream)->syncedAt, noon);
        QCOMPARE(store.feed->cursor(u"campaign:13"_qs)->syncedAt, Instant());
        QCOMPARE(store.feed->cursor(u"campaign:13"_qs)->head, 7);
    }

    void takesPageAndCursorTogetherWhateverFails()
    {
        int failures = 0;
        for (const auto fault : {FaultyVfs::Fault::IoError, FaultyVfs::Fault::DiskFull}) {
            for (int call = 1;; ++call) {
                const QString path = newPath();
                bool applied = false, fired = false;
                {
                    Store store(path);
                    FaultyVfs::arm(fault, call);
                    applied = store.feed->applyPage(tenNotes(), noon).has_value();
                    fired = FaultyVfs::fired();
                    FaultyVfs::disarm();
                    QVERIFY(applied || store.state() == u"|0|0");
                }
                Store store(path);
                QVERIFY(store.state() == u"c10|10|10" || (!applied && store.state() == u"|0|0"));
                QVERIFY(store.feed->applyPage(tenNotes(), noon).has_value());
                QCOMPARE(store.state(), u"c10|10|10"_qs);
                if (!fired)
                    break;
                ++failures;
            }
        }
        qInfo("failing calls survived: %d", failures);
        QVERIFY(failures >= 4);
    }
    void takesPageAndCursorTogetherWheneverItIsKilled()
    {
        int kills = 0;
        for (int call = 1;; ++call) {
            const QString path = newPath();
            (void)Store(path);
            const bool killed = test::survivesOnlyByDisk([&] {
                Store store(path);
                FaultyVfs::arm(FaultyVfs::Fault::Kill, call);
                (void)store.feed->applyPage(tenNotes(), noon);
            });
            Store store(path);
            QVERIFY2(store.state() == u"c10|10|10" || store.state() == u"|0|0",
                     qPrintable(store.state()));
            if (!killed) {
                QCOMPARE(store.state(), u"c10|10|10"_qs);
                break;
            }
            ++kills;
        }
        qInfo("kills survived: %d", kills);
        QVERIFY(kills >= 2);
    }
};

QTEST_GUILESS_MAIN(tst_Feed)
#include "tst_Feed.moc"
