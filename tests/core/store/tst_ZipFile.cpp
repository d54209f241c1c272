// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ZipFile.h"

#include "tests/support/Samples.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::store;

namespace {

const Instant at = Instant::fromMs(1'795'000'000'000);

/// Bytes that don't compress away.
QByteArray noise(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 seed = 7;
    for (auto &byte : bytes) {
        seed = seed * 1664525u + 1013904223u;
        byte = char(seed >> 24);
    }
    return bytes;
}

Result<void> zip(const QString &path, const QList<QPair<QString, QByteArray>> &files)
{
    COMPTOIR_TRY(const auto writer, ZipWriter::create(path, at));
    for (const auto &[name, content] : files) {
        COMPTOIR_CHECK(writer->begin(name));
        COMPTOIR_CHECK(writer->write(content));
    }
    return writer->finish();
}

/// What reading an entry of these bytes comes to: empty when all is well.
QByteArray problemOf(const QByteArray &bytes, const QString &name)
{
    const auto reader = ZipReader::fromBytes(bytes);
    if (!reader)
        return reader.error().code;
    const auto content = (*reader)->read(name, 1 << 20);
    return content ? QByteArray() : content.error().code;
}

} // namespace

class tst_ZipFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesBackWhatWasPutIn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        const QByteArray large = noise(300'000);
        QVERIFY(zip(path,
                    {{QStringLiteral("manifest.json"), "{}"},
                     {QStringLiteral("csv/empty.csv"), ""},
                     {QStringLiteral("large.bin"), large}}));
        const auto reader = ZipReader::open(path);
        QVERIFY(reader);
        QCOMPARE((*reader)->entries().size(), 3u);
        QCOMPARE((*reader)->entries()[1].name, QStringLiteral("csv/empty.csv"));
        QCOMPARE((*reader)->read(QStringLiteral("large.bin"), large.size()).value(), large);
        QCOMPARE((*reader)->read(QStringLiteral("manifest.json"), 2).value(), QByteArray("{}"));
        QCOMPARE((*reader)->read(QStringLiteral("csv/empty.csv"), 0).value(), QByteArray());
        QVERIFY((*reader)->read(QStringLiteral("no"), 1).error().is("store/zip-entry-missing"));
    }
    void isReadByAProgramThatIsNotOurs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        QVERIFY(
            zip(path,
                {{QStringLiteral("one.txt"), "one"}, {QStringLiteral("two.bin"), noise(100'000)}}));
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral("-c"),
                      QStringLiteral("import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]);"
                                     "print(z.testzip(), z.namelist(), z.read('one.txt'))"),
                      path});
        QVERIFY(python.waitForFinished());
        QCOMPARE(python.readAllStandardOutput(),
                 QByteArray("None ['one.txt', 'two.bin'] b'one'\n"));
    }
    void leavesNoHalfFileWhenItIsNotFinished()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        {
            const auto writer = ZipWriter::create(path, at).value();
            QVERIFY(writer->begin(QStringLiteral("one")));
            QVERIFY(writer->write(noise(200'000)));
        }
        QVERIFY(QDir(folder.path()).isEmpty());
        QVERIFY(ZipWriter::create(folder.filePath(QStringLiteral("no/a.zip")), at)
                    .error()
                    .is("store/disk-io"));
    }
    void refusesAFileThatWasCutOrChanged()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip")), name = QStringLiteral("x");
        QVERIFY(zip(path, {{name, noise(5000)}}));
        const QByteArray bytes = test::contentOf(path);
        QCOMPARE(problemOf(bytes, name), QByteArray());
        QCOMPARE(problemOf(bytes.left(bytes.size() / 2), name), QByteArray("store/zip-damaged"));
        QCOMPARE(problemOf("", name), QByteArray("store/zip-damaged"));
        QCOMPARE(problemOf("<html>404</html>", name), QByteArray("store/zip-damaged"));
        QByteArray changed = bytes;
        changed[2000] = char(changed[2000] ^ 1);
        QCOMPARE(problemOf(changed, name), QByteArray("store/zip-damaged"));
    }
    void refusesTwoEntriesOfOneName()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        QVERIFY(zip(path, {{QStringLiteral("one"), "1"}, {QStringLiteral("two"), "2"}}));
        QByteArray bytes = test::contentOf(path);
        bytes.replace("two", "one");
        QCOMPARE(problemOf(bytes, QStringLiteral("one")), QByteArray("store/zip-damaged"));
    }
    void readsNoBombIntoMemory()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.zip"));
        const auto writer = ZipWriter::create(path, at).value();
        QVERIFY(writer->begin(QStringLiteral("zeros")));
        for (int i = 0; i < 64; ++i)
            QVERIFY(writer->write(QByteArray(1 << 20, '\0')));
        QVERIFY(writer->finish());
        QVERIFY(QFile(path).size() < 1 << 20);
        const auto reader = ZipReader::open(path).value();
        QVERIFY(reader->read(QStringLiteral("zeros"), 1 << 20).error().is("store/zip-too-large"));
        qint64 seen = 0;
        QVERIFY(reader->stream(QStringLiteral("zeros"), [&seen](QByteArrayView piece) {
            seen += piece.size();
            return Result<void>();
        }));
        QCOMPARE(seen, qint64(64) << 20);
    }
};

QTEST_APPLESS_MAIN(tst_ZipFile)
#include "tst_ZipFile.moc"
