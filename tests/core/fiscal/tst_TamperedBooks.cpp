// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody with a database tool: each column of each fiscal table, rows added, removed, replaced.
#include "tests/core/fiscal/TradedBooks.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::fiscal;

class tst_TamperedBooks : public test::TradedBooks
{
    Q_OBJECT
private:
    template <typename Change>
    static void everyOtherColumn(const Change &change)
    {
        change("ticket", "session", "2", "number = 4");
        change("ticket", "means", "'CARD'", "number = 2");
        change("ticket", "number", "9", "number = 4");
        for (const char *table : {"ticket_line", "ticket_vat", "ticket_payment"})
            change(table, "ticket", "9", "ticket = 2");
        change("ticket_line", "rank", "2", "ticket = 2");
        change("ticket_payment", "rank", "2", "ticket = 2");
        change("ticket_copy", "record", "9", "record = 1");
        change("closing", "period", "'month'", "number = 1");
        change("closing", "number", "9", "number = 1");
        for (const char *day : {"id = 1", "id = 2"}) {
            for (const char *column : {"id", "day", "opened_ms", "float_c", "closing", "left_c"})
                change("business_day", column, "7", day);
            change("business_day", "opened_by", "'x'", day);
        }
        for (const char *column : {"event", "at_ms", "amount_c"})
            change("cash_movement", column, "7", "session = 1");
        change("cash_movement", "session", "2", "session = 1");
        change("cash_movement", "reason", "'x'", "session = 1");
        change("cash_movement", "operator", "'x'", "session = 1");
        change("fiscal_state", "register", "'x'", "one = 1");
        change("fiscal_state", "format", "2", "one = 1");
        change("fiscal_state", "identity", "1", "one = 1");
        change("fiscal_state", "last_ms", "7", "one = 1");
        change("fiscal_key", "created_ms", "7", "id = 1");
        change("fiscal_key", "id", "7", "id = 1");
        for (const char *column :
             {"ticket", "rank", "refund", "refund_rank", "quantity_m", "amount_c"})
            change("returned_line", column, "7", "refund = 2");
        for (const char *column : {"ticket", "refund", "rank", "amount_c"})
            change("paid_back", column, "7", "refund = 2");
        change("paid_back", "means", "'CARD'", "refund = 2");
        change("sale", "id", "randomblob(16)", "ticket = 2");
        change("sale", "ticket", "9", "ticket = 2");
    }

private Q_SLOTS:
    void init() { m_books = std::make_unique<test::Books>(); }

    void everyRowThatWasAddedIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        const auto add = [](const char *table, const char *values) {
            QTest::newRow(table) << u"INSERT INTO %1 VALUES (%2)"_qs.arg(QLatin1String(table),
                                                                         QLatin1String(values));
        };
        add("cash_movement", "99, 2, 7, -5000, 'Banque', ''");
        add("closing", "2, 'month', '2026-11', 1, 2, 3, 0, 7");
        add("ticket_copy", "9, 1");
        add("ticket_line", "1, 2, '', 'x', 1, 0, 7, 550, 0, 0");
        add("ticket_payment", "1, 2, 'CARD', 7, 0, ''");
        add("ticket_vat", "1, 2000, 7, 0, 7");
        add("returned_line", "1, 1, 3, 1, 1000, 7");
        add("paid_back", "1, 3, 1, 'CASH', 7");
        add("sale", "x'01', 9");
        add("fiscal_key", "2, randomblob(65), 7");
        add("business_day", "9, 7, 7, 7, '', 9, 7");
    }
    void everyRowThatWasAddedIsFound()
    {
        QFETCH(QString, sql);
        tradeADay();
        QVERIFY(verify().isSound());
        {
            const auto transaction = store::Transaction::begin(m_books->database()).value();
            // Not by a tool that lets the triggers be; a key may be new, when the old one is lost.
            QVERIFY(!transaction->run(sql) || sql.contains(u"fiscal_key"));
        }
        tamper(sql);
        QVERIFY(!verify().isSound());
    }

    /// REPLACE removes a row without asking the triggers that forbid it, unless it is told to.
    void nothingIsReplaced_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table :
             {"fiscal_record", "fiscal_key", "fiscal_state", "business_day", "ticket",
              "ticket_line", "ticket_vat", "ticket_payment", "ticket_copy", "cash_movement",
              "closing", "sale", "returned_line", "paid_back"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void nothingIsReplaced()
    {
        QFETCH(QString, table);
        tradeADay();
        for (const char *mode : {"ON", "OFF"}) { // ours, and another tool's
            QVERIFY(m_books->database().select(u"PRAGMA recursive_triggers = "_qs
                                               + QLatin1String(mode)));
            const auto transaction = store::Transaction::begin(m_books->database()).value();
            const auto rows = transaction->first(u"SELECT count(*) FROM "_qs + table);
            QVERIFY((*rows)->integer(0) > 0);
            const auto done = transaction->run(
                QString(u"INSERT OR REPLACE INTO "_qs + table + u" SELECT * FROM "_qs + table));
            QVERIFY2(!done, mode);
        }
    }
    void replaceAsksTheTriggersThatForbidARemoval()
    {
        const auto transaction = store::Transaction::begin(m_books->database()).value();
        const QString row = u" INTO department VALUES (x'01', 'a', 'c', 0, '', 0, 0, 0, 0)"_qs;
        QVERIFY(transaction->run(u"INSERT"_qs + row));
        QVERIFY(!transaction->run(u"INSERT OR REPLACE"_qs + row));
    }
    void openDayKeepsWhatItBeganWith()
    {
        for (const char *set : {"float_c = 0", "day = 7", "opened_ms = 7", "opened_by = 'x'"}) {
            const auto transaction = store::Transaction::begin(m_books->database()).value();
            QVERIFY2(!transaction->run(u"UPDATE business_day SET "_qs + QLatin1String(set)), set);
        }
    }

    void everyChangedColumnIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        const auto change = [](const char *table, const char *column, const char *value,
                               const char *where) {
            const QByteArray name = QByteArray(table) + '.' + column + ' ' + where;
            QTest::newRow(name.constData()) << u"UPDATE %1 SET %2 = %3 WHERE %4"_qs.arg(
                QLatin1String(table), QLatin1String(column), QLatin1String(value),
                QLatin1String(where));
        };
        for (const char *chain : {"chain = 'tickets' AND number = 2", "chain = 'totals'",
                                  "chain = 'events' AND number = 1",
                                  "chain = 'duplicates' AND number = 2", "chain = 'archives'"}) {
            change("fiscal_record", "number", "number + 1000", chain);
            change("fiscal_record", "at_ms", "at_ms + 1", chain);
            change("fiscal_record", "kind", "'other'", chain);
            change("fiscal_record", "payload", "replace(payload, ':', ': ')", chain);
            change("fiscal_record", "previous", "randomblob(32)", chain);
            change("fiscal_record", "hash", "randomblob(32)", chain);
            change("fiscal_record", "signature", "randomblob(64)", chain);
            change("fiscal_record", "key", "key + 1", chain);
        }
        change("fiscal_key", "public_key", "randomblob(65)", "id = 1");
        for (const char *column : {"at_ms", "day", "total_c", "rounding_c", "original", "lines"})
            change("ticket", column, "7", "number = 2");
        for (const char *column : {"operator", "sale", "label"})
            change("ticket", column, "'x'", "number = 2");
        change("ticket", "kind", "'sale'", "number = 2");
        for (const char *column :
             {"quantity", "discount_c", "total_c", "vat_bp", "returned_from", "returned_rank"})
            change("ticket_line", column, "7", "ticket = 2");
        for (const char *column : {"product", "label"})
            change("ticket_line", column, "'x'", "ticket = 2");
        for (const char *column : {"vat_bp", "net_c", "vat_c", "gross_c"})
            change("ticket_vat", column, "7", "ticket = 2");
        change("ticket_payment", "means", "'CARD'", "ticket = 2");
        change("ticket_payment", "amount_c", "7", "ticket = 2");
        change("ticket_payment", "is_change", "1", "ticket = 2");
        change("ticket_payment", "commit_op", "'x'", "ticket = 2");
        change("ticket_copy", "ticket", "2", "record = 1");
        everyOtherColumn(change);
        change("closing", "total_c", "7", "number = 1");
        change("closing", "difference_c", "7", "number = 1");
        change("closing", "name", "'x'", "number = 1");
        change("closing", "first_day", "7", "number = 1");
        change("closing", "last_day", "7", "number = 1");
        change("closing", "closed_ms", "7", "number = 1");
        change("fiscal_state", "perpetual_c", "7", "one = 1");
        change("fiscal_state", "perpetual_abs_c", "7", "one = 1");
        for (const char *chain : {"tickets", "events", "duplicates"})
            QTest::newRow(QByteArray(QByteArray("row removed from ") + chain).constData())
                << u"DELETE FROM fiscal_record WHERE chain = '%1' AND number = 1"_qs.arg(
                       QLatin1String(chain));
        QTest::newRow("closing forgotten") << u"DELETE FROM closing"_qs;
        QTest::newRow("ticket forgotten") << u"DELETE FROM ticket WHERE number = 2"_qs;
    }
    void everyChangedColumnIsFound()
    {
        QFETCH(QString, sql);
        tradeADay();
        QVERIFY(verify().isSound());
        tamper(u"PRAGMA defer_foreign_keys = ON"_qs);
        const auto transaction = store::Transaction::begin(m_books->database());
        QVERIFY((*transaction)->run(u"PRAGMA defer_foreign_keys = ON"_qs));
        const auto changed = (*transaction)->run(sql);
        QVERIFY2(changed, changed ? "" : qUtf8Printable(changed.error().detail));
        QVERIFY(*changed > 0);
        const auto committed = (*transaction)->commit();
        if (!committed) { // the database itself sees that something refers to it
            QCOMPARE(committed.error().code, QByteArray("store/constraint"));
            return;
        }
        QVERIFY(!verify().isSound());
    }
};

QTEST_MAIN(tst_TamperedBooks)
#include "tst_TamperedBooks.moc"
