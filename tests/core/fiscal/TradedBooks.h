// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/VerifyBooks.h"
#include "tests/core/fiscal/Books.h"

#include <QObject>

namespace comptoir::test {

/// A test of books in which a day was traded, of each kind of record something.
class TradedBooks : public QObject
{
protected:
    std::unique_ptr<Books> m_books;

    fiscal::Verification verify(const fiscal::HeadFile *head = nullptr)
    {
        const crypto::P256PublicKey key = m_books->key.publicKey();
        const fiscal::VerifyBooks books(m_books->database(), key);
        const auto known = head ? head->read(key) : Result<std::optional<fiscal::HeadFile::Read>>();
        if (!known)
            qFatal("%s", known.error().code.constData());
        const auto found = head ? books.run(*known) : books.run();
        if (!found)
            qFatal("%s %s", found.error().code.constData(), qUtf8Printable(found.error().detail));
        return *found;
    }
    /// As somebody with a database tool does it: the triggers are in the way.
    void tamper(const QString &sql)
    {
        m_books->write([&](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_TRY(const auto triggers,
                         transaction.select(QStringLiteral(
                             "SELECT name FROM sqlite_master WHERE type = 'trigger'")));
            for (const auto &row : triggers)
                COMPTOIR_CHECK(transaction.run(u"DROP TRIGGER "_qs + row.text(0)));
            COMPTOIR_CHECK(transaction.run(sql));
            return {};
        });
    }
    static fiscal::Establishment bakery()
    {
        fiscal::Establishment shop;
        shop.name = u"Boulangerie Marchal"_qs;
        shop.address = QStringList{u"1 rue Haute"_qs};
        return shop;
    }
    /// The tables that the sale writes beside the books.
    void sellAs(const fiscal::Ticket &draft)
    {
        m_books->write([&](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_TRY(const fiscal::Ticket ticket,
                         m_books->journal->append(transaction, draft, m_books->session));
            const auto sale = QByteArray::fromHex(QByteArray(draft.saleId).replace('-', ""));
            COMPTOIR_CHECK(
                transaction.run(u"INSERT INTO sale VALUES (?, ?)"_qs, {sale, ticket.number}));
            if (ticket.original == 0)
                return {};
            const qint64 cents = -ticket.total.cents();
            COMPTOIR_CHECK(
                transaction.run(u"INSERT INTO returned_line VALUES (?, 1, ?, 1, 1000, ?)"_qs,
                                {ticket.original, ticket.number, cents}));
            COMPTOIR_CHECK(transaction.run(u"INSERT INTO paid_back VALUES (?, ?, 1, 'CASH', ?)"_qs,
                                           {ticket.original, ticket.number, cents}));
            return {};
        });
        m_books->clock.advanceMs(60'000);
    }
    Result<void> closeDay(store::Transaction &transaction)
    {
        fiscal::Journal &journal = *m_books->journal;
        const Instant at = m_books->clock.now();
        COMPTOIR_TRY(
            const fiscal::Record moved,
            journal.log(transaction,
                        {"cash-moved",
                         {{u"amount_c"_qs, -500}, {u"reason"_qs, u"Pain"_qs}, {u"session"_qs, 1}},
                         u"Amandine"_qs}));
        COMPTOIR_CHECK(transaction.run(
            u"INSERT INTO cash_movement VALUES (?, 1, ?, -500, 'Pain', 'Amandine')"_qs,
            {moved.number, at.ms()}));
        fiscal::PeriodReport report;
        report.name = m_books->today().toIso();
        report.firstDay = report.lastDay = m_books->today();
        report.session = m_books->session;
        report.openedAt = m_books->openedAt;
        report.openingFloat = Money::fromCents(10000);
        report.movements = {{Money::fromCents(-500), u"Pain"_qs, at, u"Amandine"_qs}};
        COMPTOIR_CHECK(journal.tickets().sumSession(report.session, report));
        COMPTOIR_CHECK(journal.log(transaction, {"cash-counted", {{u"left_c"_qs, 9000}}, {}}));
        COMPTOIR_TRY(report, journal.appendTotal(transaction, report));
        COMPTOIR_CHECK(transaction.run(
            u"INSERT INTO closing VALUES (?, 'day', ?, ?, ?, ?, 0, ?)"_qs,
            {report.number, report.name, qint64(report.firstDay.voucherDays()),
             qint64(report.lastDay.voucherDays()), report.total.cents(), report.closedAt.ms()}));
        COMPTOIR_CHECK(transaction.run(u"UPDATE business_day SET closing = ?, left_c = 9000"_qs,
                                       {report.number}));
        return m_books->openDay(transaction, 2);
    }
    void tradeADay()
    {
        for (const qint64 cents : {3075, -345, 854, 1250}) {
            fiscal::Ticket draft = m_books->draft(cents);
            if (cents < 0) {
                draft.original = draft.lines[0].returnedFrom = 1;
                draft.lines[0].returnedRank = 1;
            }
            sellAs(draft);
        }
        m_books->write([this](store::Transaction &transaction) -> Result<void> {
            COMPTOIR_CHECK(m_books->journal->appendDuplicate(transaction, 1, "print", {}));
            COMPTOIR_CHECK(m_books->journal->appendDuplicate(transaction, 1, "print", {}));
            COMPTOIR_CHECK(
                m_books->journal->setEstablishment(transaction, bakery(), u"Amandine"_qs));
            COMPTOIR_CHECK(
                m_books->journal->appendArchive(transaction, {{u"period"_qs, u"2026-11"_qs}}));
            return closeDay(transaction);
        });
    }
};

} // namespace comptoir::test
