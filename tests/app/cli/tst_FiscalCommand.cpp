// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/CliRun.h"
#include "tests/app/cli/SampleBooks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace comptoir::test;

namespace {

using Files = QMap<QString, QByteArray>;
const QString manifestName = QStringLiteral("manifest.json");
const QString signatureName = QStringLiteral("manifest.sig");

/// All files of an archive, the manifest and its signature among them.
Files archiveOf(const BookForge &books)
{
    Files files = books.files();
    files[manifestName] = QJsonDocument(books.manifest(files)).toJson();
    files[signatureName] = books.signatureOf(files[manifestName]);
    return files;
}

/// "tickets 2 changed", or "sound".
QString verdictOf(const QJsonObject &json)
{
    if (json[u"sound"].toBool())
        return QStringLiteral("sound");
    QString words = json[u"chain"].toString();
    if (json[u"number"].toInteger() > 0)
        words += u' ' + QString::number(json[u"number"].toInteger());
    return QString(words + u' ' + json[u"problem"].toString());
}

void changeColumn(ForgedRecord &record, const QByteArray &column)
{
    const auto flip = [](QByteArray &bytes) { bytes[3] = char(bytes[3] ^ 1); };
    if (column == "number")
        record.number += 10;
    else if (column == "at")
        record.at -= 3'600'000;
    else if (column == "kind")
        record.kind = "other";
    else if (column == "payload")
        record.payload.replace("{\"", "{ \"");
    else if (column == "previous")
        flip(record.previous);
    else if (column == "hash")
        flip(record.hash);
    else if (column == "signature")
        flip(record.signature);
    else
        record.key = 2;
}

} // namespace

class tst_FiscalCommand : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString zipPath() const { return m_folder.filePath(QStringLiteral("books.zip")); }
    QString verified(const Files &files, const QStringList &options = {})
    {
        if (!BookForge::zip(zipPath(), files))
            return QStringLiteral("no archive");
        const CliRun run(QStringList{QStringLiteral("fiscal"), QStringLiteral("verify"), zipPath(),
                                     QStringLiteral("--json")}
                         + options);
        const QString verdict = verdictOf(run.json());
        return run.exitCode == (verdict == u"sound" ? 0 : 1) ? verdict
                                                             : QString::number(run.exitCode);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("COMPTOIR_BIN"))
            QFAIL("run by ctest, which says where comptoir-cli is");
    }
    void provesSoundBooksFromTheArchiveAlone()
    {
        const auto books = SampleBooks::make();
        QCOMPARE(verified(archiveOf(books)), QStringLiteral("sound"));
        const QStringList arguments{QStringLiteral("fiscal"), QStringLiteral("verify"), zipPath()};
        const CliRun plain(arguments);
        QCOMPARE(plain.exitCode, 0);
        QVERIFY(plain.output.startsWith("verified from 2026-11-20 to 2026-11-21: 16 records, 3 "));
        QVERIFY(plain.output.contains(books.key.fingerprint()));
    }
    /// Each column of each chain, in the first, a middle and the last row.
    void namesTheRecordWhoseColumnWasChanged_data()
    {
        QTest::addColumn<QByteArray>("chain");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("problem");
        const QMap<QByteArray, QString> problems{
            {"number", QStringLiteral("missing")},      {"at", QStringLiteral("time")},
            {"kind", QStringLiteral("kind")},           {"payload", QStringLiteral("changed")},
            {"previous", QStringLiteral("previous")},   {"hash", QStringLiteral("changed")},
            {"signature", QStringLiteral("signature")}, {"key", QStringLiteral("key")}};
        for (const auto *chain : {"tickets", "totals", "events", "duplicates", "archives"}) {
            for (auto it = problems.begin(); it != problems.end(); ++it)
                QTest::addRow("%s %s", chain, it.key().constData())
                    << QByteArray(chain) << it.key() << it.value();
        }
    }
    void namesTheRecordWhoseColumnWasChanged()
    {
        QFETCH(QByteArray, chain);
        QFETCH(QByteArray, column);
        QFETCH(QString, problem);
        const auto sound = SampleBooks::make();
        const qsizetype size = sound.chains[chain].size();
        for (const qsizetype row : {qsizetype(0), size / 2, size - 1}) {
            auto books = sound;
            changeColumn(books.chains[chain][row], column);
            // The forger makes the manifest fit, as far as he can without the key; with it as well.
            QCOMPARE(verified(archiveOf(books)),
                     QStringLiteral("%1 %2 %3")
                         .arg(QString::fromLatin1(chain))
                         .arg(row + 1)
                         .arg(problem));
        }
    }
    void namesTheRecordThatIsNotThere_data()
    {
        QTest::addColumn<QByteArray>("chain");
        for (const auto *chain : {"tickets", "totals", "events", "duplicates", "archives"})
            QTest::newRow(chain) << QByteArray(chain);
    }
    void namesTheRecordThatIsNotThere()
    {
        QFETCH(QByteArray, chain);
        const auto sound = SampleBooks::make();
        const QString name = QString::fromLatin1(chain);
        auto books = sound;
        books.chains[chain].removeAt(0);
        QCOMPARE(verified(archiveOf(books)), QString(name + u" 1 missing"));
        // The tail is cut: the signed manifest knows how long the chain was.
        Files files = archiveOf(sound);
        books = sound;
        books.chains[chain].removeLast();
        const auto path = QStringLiteral("records/%1.jsonl").arg(name);
        files[path] = books.files()[path];
        QCOMPARE(verified(files),
                 QStringLiteral("%1 %2 cut").arg(name).arg(sound.chains[chain].size()));
        // A row put in twice.
        books = sound;
        books.chains[chain].append(books.chains[chain].back());
        QCOMPARE(verified(archiveOf(books)),
                 QStringLiteral("%1 %2 missing").arg(name).arg(sound.chains[chain].size() + 1));
    }
    void namesTheFileThatWasChangedRemovedOrAdded()
    {
        const Files sound = archiveOf(SampleBooks::make());
        for (auto it = sound.begin(); it != sound.end(); ++it) {
            Files files = sound;
            files[it.key()] += ' ';
            const QString verdict = verified(files);
            QVERIFY2(verdict != u"sound", qPrintable(it.key()));
            if (it.key().startsWith(u"csv/") || it.key() == u"README.txt")
                QCOMPARE(verdict, QString(it.key() + u" changed"));
            files.remove(it.key());
            QVERIFY2(verified(files) != u"sound", qPrintable(it.key()));
        }
        Files files = sound;
        files[QStringLiteral("csv/tickets.csv")].clear();
        QCOMPARE(verified(files), QStringLiteral("csv/tickets.csv changed"));
        files = sound;
        files[QStringLiteral("csv/more.csv")] = "1";
        QCOMPARE(verified(files), QStringLiteral("csv/more.csv unknown"));
        files = sound;
        files[manifestName].replace("2026-11-21", "2026-11-22");
        QCOMPARE(verified(files), QStringLiteral("manifest.json signature"));
    }
    /// Everything signed again, by somebody who has another key.
    void knowsAForgersKeyByItsFingerprint()
    {
        const auto books = SampleBooks::make();
        const QStringList pinned{QStringLiteral("--key"),
                                 QString::fromLatin1(books.key.fingerprint())};
        QCOMPARE(verified(archiveOf(books), pinned), QStringLiteral("sound"));
        QCOMPARE(verified(archiveOf(SampleBooks::make()), pinned),
                 QStringLiteral("manifest.json key"));
    }
    /// Books that are signed and chained as they should be, with sums that are not right: a till
    /// that counts wrongly, or somebody with the key.
    void addsTheTicketsUpAgain_data()
    {
        QTest::addColumn<QByteArray>("chain");
        QTest::addColumn<int>("number");
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *name, const char *chain, int number, const char *from,
                            const char *to, const char *verdict) {
            QTest::newRow(name) << QByteArray(chain) << number << QByteArray(from) << QByteArray(to)
                                << QString::fromLatin1(verdict);
        };
        row("a ticket's total", "tickets", 3, "\"total\":1250,\"vat\"", "\"total\":1251,\"vat\"",
            "tickets 3 totals");
        row("a ticket's VAT", "tickets", 3, "\"vat\":209", "\"vat\":208", "tickets 3 unreadable");
        row("a ticket's payment", "tickets", 3, "\"amount\":1250", "\"amount\":1240",
            "tickets 3 totals");
        row("a perpetual total", "tickets", 3, "\"perpetual\":2140", "\"perpetual\":2139",
            "tickets 3 perpetual");
        row("a perpetual total without signs", "tickets", 2, "\"perpetualAbsolute\":1580",
            "\"perpetualAbsolute\":890", "tickets 2 perpetual");
        row("a number", "tickets", 3, "\"number\":3", "\"number\":4", "tickets 3 changed");
        row("a closing's total", "totals", 1, "\"total\":2140", "\"total\":2141",
            "totals 1 totals");
        row("a closing's means", "totals", 2, "\"amount\":365", "\"amount\":366",
            "totals 2 totals");
        row("a closing's perpetual", "totals", 2, "\"perpetual\":2505", "\"perpetual\":2506",
            "totals 2 perpetual");
        row("refunds left out", "totals", 1, "\"refunds\":1", "\"refunds\":0", "totals 1 totals");
        row("a month", "totals", 3, "\"tickets\":5", "\"tickets\":4", "totals 3 totals");
        row("a ticket between two days", "totals", 2, "\"firstTicket\":4", "\"firstTicket\":5",
            "totals 2 totals");
    }
    void addsTheTicketsUpAgain()
    {
        QFETCH(QByteArray, chain);
        QFETCH(int, number);
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, verdict);
        auto books = SampleBooks::make();
        auto &payload = books.chains[chain][number - 1].payload;
        QVERIFY2(payload.contains(from), payload.constData());
        payload.replace(from, to);
        books.sealFrom(chain, number);
        QCOMPARE(verified(archiveOf(books)), verdict);
    }
    void seesThatTheClockWasSetBack()
    {
        for (const auto &[back, verdict] :
             {std::pair(120'000, QStringLiteral("tickets 2 clock-back")),
              std::pair(119'000, QStringLiteral("sound"))}) {
            auto books = SampleBooks::make();
            auto &record = books.chains["tickets"][1]; // a minute after the first
            auto facts = QJsonDocument::fromJson(record.payload).object();
            record.at -= back + 1000;
            facts[u"at"] = record.at;
            record.payload = QJsonDocument(facts).toJson(QJsonDocument::Compact);
            books.sealFrom("tickets", 2);
            QCOMPARE(verified(archiveOf(books)), verdict);
        }
    }
    /// The log tells it, once for each step.
    void clockThatTheLogTellsToBeSetBackIsANote()
    {
        auto books = SampleBooks::make();
        auto &event = books.chains["events"].last();
        auto told = QJsonDocument::fromJson(event.payload).object();
        const auto iso = [](qint64 ms) {
            return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
        };
        const auto setBack = [&](qsizetype row, qint64 ms) {
            auto &record = books.chains["tickets"][row];
            auto facts = QJsonDocument::fromJson(record.payload).object();
            record.at -= ms;
            facts[u"at"] = record.at;
            record.payload = QJsonDocument(facts).toJson(QJsonDocument::Compact);
            books.sealFrom("tickets", row + 1);
            return record.at;
        };
        const qint64 before = books.chains["tickets"][0].at;
        const qint64 after = setBack(1, 600'000);
        told[u"kind"] = QStringLiteral("clock-set-back");
        told[u"facts"] = QJsonObject{{QStringLiteral("from"), iso(before)},
                                     {QStringLiteral("to"), iso(after)}};
        event.kind = "clock-set-back";
        event.payload = QJsonDocument(told).toJson(QJsonDocument::Compact);
        books.sealFrom("events", books.chains["events"].size());
        QCOMPARE(verified(archiveOf(books)), QStringLiteral("sound"));
        setBack(3, 1'200'000); // a second one, of which nothing is told
        QCOMPARE(verified(archiveOf(books)), QStringLiteral("tickets 4 clock-back"));
    }
    void refusesMisuseAndWhatIsNoArchive()
    {
        QCOMPARE(CliRun({QStringLiteral("fiscal")}).exitCode, 2);
        QCOMPARE(CliRun({QStringLiteral("fiscal"), QStringLiteral("verify")}).exitCode, 2);
        const CliRun run({QStringLiteral("fiscal"), QStringLiteral("verify"),
                          m_folder.filePath(QStringLiteral("no.zip")), QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.json()[u"problem"].toString(), QStringLiteral("unreadable"));
    }
};

QTEST_GUILESS_MAIN(tst_FiscalCommand)
#include "tst_FiscalCommand.moc"
