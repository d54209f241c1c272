// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/CheckCopy.h"
#include "core/backup/MakeCopy.h"
#include "tests/core/fiscal/Books.h"

#include "app/system/SystemPorts.h"

#include <QFile>
#include <QTest>

using namespace comptoir;
using namespace comptoir::backup;

class tst_CheckCopy : public QObject
{
    Q_OBJECT

    test::Books m_books;
    app::SystemDisk m_disk;
    QTemporaryDir m_folder;
    QByteArray m_whole;

    QString file(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"tried.sqlite"_qs);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return path;
    }
    static QByteArray codeOf(const Result<CopyFacts> &checked)
    {
        return checked ? QByteArray("whole") : checked.error().code;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int ticket = 0; ticket < 200; ++ticket)
            m_books.sell(100 + ticket);
        const auto copy = MakeCopy(m_disk, m_books.clock)
                              .run(m_books.database().path(), m_folder.path());
        QVERIFY(copy);
        m_whole = *m_disk.read(copy->path);
        QVERIFY(m_whole.size() > 100'000);
    }
    void wholeCopyIsWhole()
    {
        const auto facts = CheckCopy::everything(file(m_whole));
        QVERIFY(facts);
        QCOMPARE(facts->tickets(), 200);
        QCOMPARE(facts->registerId, u"POS01"_qs);
    }
    void copyThatWasCutAnywhereIsNone()
    {
        int cuts = 0;
        for (qsizetype size = 0; size < m_whole.size(); size += m_whole.size() / 23 + 1, ++cuts) {
            const QByteArray code = codeOf(CheckCopy::links(file(m_whole.first(size))));
            QVERIFY2(code == "backup/damaged" || code == "backup/no-books",
                     QByteArray(code + " at " + QByteArray::number(size)).constData());
        }
        qInfo("%d cuts", cuts);
    }
    void pageOfZerosIsFound()
    {
        int found = 0, places = 0;
        for (qsizetype at = 4096; at + 4096 <= m_whole.size(); at += 7 * 4096, ++places) {
            QByteArray holed = m_whole;
            holed.replace(at, 4096, QByteArray(4096, '\0'));
            found += codeOf(CheckCopy::links(file(holed))) == "whole" ? 0 : 1;
        }
        qInfo("%d pages", places);
        QCOMPARE(found, places);
    }
    void whatIsNoTillIsRefused()
    {
        QCOMPARE(codeOf(CheckCopy::links(m_folder.filePath(u"none.sqlite"_qs))), "backup/gone");
        QCOMPARE(codeOf(CheckCopy::links(file("Chère cliente, cher client"))), "backup/damaged");
        const QString other = m_folder.filePath(u"other.sqlite"_qs);
        {
            const auto database = *store::Database::open(other, store::Database::Access::Write);
            const auto transaction = *store::Transaction::begin(*database);
            QVERIFY(transaction->run(u"CREATE TABLE recipe(name TEXT) STRICT"_qs));
            QVERIFY(transaction->commit());
        }
        QCOMPARE(codeOf(CheckCopy::links(other)), "backup/no-books");
    }
    void copyOfALaterComptoirIsNotPutBack()
    {
        const QString path = file(m_whole);
        {
            const auto database = *store::Database::open(path, store::Database::Access::Write);
            QVERIFY(database->select(u"PRAGMA user_version = 9999"_qs));
        }
        QCOMPARE(codeOf(CheckCopy::links(path)), "store/newer-schema");
    }
};

QTEST_GUILESS_MAIN(tst_CheckCopy)
#include "tst_CheckCopy.moc"
