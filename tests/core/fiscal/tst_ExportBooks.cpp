// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/ExportBooks.h"

#include "tests/core/fiscal/WrittenBooks.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::fiscal;
using test::WrittenBooks;

class tst_ExportBooks : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<WrittenBooks> m_books;
    Result<ExportBooks::File> exported(const QByteArray &format, const char *first,
                                       const char *last) const
    {
        Establishment shop;
        shop.registration = QStringLiteral("73282932000074");
        return ExportBooks(m_books->database(), shop)(
            {format, *Day::fromIso(QString::fromLatin1(first)),
             *Day::fromIso(QString::fromLatin1(last)), QStringLiteral("POS01")});
    }
    QByteArray content(const QByteArray &format, const char *first, const char *last) const
    {
        return exported(format, first, last).value_or(ExportBooks::File()).bytes;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_books = std::make_unique<WrittenBooks>(m_folder.filePath(QStringLiteral("books.sqlite")));
        for (const auto *day : {"2026-11-20", "2026-11-21", "2026-11-22"})
            m_books->sellDay(day);
        QVERIFY(m_books->isSound());
    }
    void balancesTheAccountsOfThePeriod()
    {
        const auto file = exported("fec", "2026-11-21", "2026-11-30");
        QVERIFY(file);
        QCOMPARE(file->name, QStringLiteral("732829320FEC20261130.txt"));
        const auto lines = file->bytes.split('\n');
        qint64 balance = 0, sales = 0;
        for (const auto &line : lines.mid(1, lines.size() - 2)) {
            auto cells = line.split('\t');
            QCOMPARE(cells.size(), 18);
            const qint64 cents = cells[11].replace(",", "").toLongLong()
                - cells[12].replace(",", "").toLongLong();
            balance += cents;
            sales += cells[4].startsWith("707") ? cents : 0;
        }
        QCOMPARE(balance, 0);
        QCOMPARE(sales, -2 * 4289); // the HT of two days
    }
    void writesTablesOfThePeriod()
    {
        QCOMPARE(content("tickets-csv", "2026-11-20", "2026-11-20").count('\n'), 1 + 4);
        QCOMPARE(content("tickets-csv", "2026-11-20", "2026-11-22").count('\n'), 1 + 12);
        QCOMPARE(content("lines-csv", "2026-11-21", "2026-11-21").count('\n'), 1 + 7);
        const auto lines = content("lines-csv", "2026-11-21", "2026-11-21");
        QVERIFY(lines.contains(";-3,45;5,50;"));
    }
    void reportsEachDayByItself()
    {
        const auto json =
            QJsonDocument::fromJson(content("e-reporting", "2026-11-01", "2026-11-30")).array();
        QCOMPARE(json.size(), 3);
        for (const auto &day : json)
            QCOMPARE(day[u"totalVatCents"].toInt(), 545);
        QCOMPARE(json[1][u"day"].toString(), QStringLiteral("2026-11-21"));
    }
    void refusesAFormatThatItDoesNotKnow()
    {
        QVERIFY(exported("pdf", "2026-11-20", "2026-11-20").error().is("fiscal/unknown-format"));
    }
};

QTEST_GUILESS_MAIN(tst_ExportBooks)
#include "tst_ExportBooks.moc"
