// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/AccountingExport.h"

#include "core/base/DecimalText.h"

namespace comptoir::fiscal {

namespace {

QString meansLabel(Means means)
{
    switch (means) {
    case Means::Cash:
        return QStringLiteral("Caisse");
    case Means::Card:
        return QStringLiteral("Cartes bancaires à encaisser");
    case Means::TownVoucher:
        return QStringLiteral("Bons du territoire à recevoir");
    case Means::MealVoucher:
        return QStringLiteral("Titres-restaurant à encaisser");
    case Means::Cheque:
        return QStringLiteral("Chèques à encaisser");
    case Means::Transfer:
        return QStringLiteral("Banque");
    case Means::GiftCard:
        return QStringLiteral("Clients, avances sur cartes cadeaux");
    }
    return {};
}

QString compact(Day day)
{
    return day.toIso().remove(u'-');
}

/// A tab or a line end in a text would make two columns or two lines of one.
QString plain(QString text)
{
    for (auto &c : text) {
        if (c.unicode() < 32 || c == u'|')
            c = u' ';
    }
    return text.simplified();
}

/// One balanced entry: what its lines have in common, and the lines.
class Entry
{
public:
    Entry(QString journal, QString journalLabel, const PeriodReport &day)
        : m_journal(std::move(journal)),
          m_journalLabel(std::move(journalLabel)),
          m_day(day)
    {}
    void debit(const QString &account, const QString &label, Money amount,
               const QString &words = {})
    {
        if (amount.isZero())
            return;
        m_balance += amount;
        const Money absolute = amount.isPositive() ? amount : -amount;
        const QString zero = decimalText(Money()), value = decimalText(absolute);
        const QString number = m_journal
            + QStringLiteral("-%1").arg(m_day.number, 6, 10, QChar(u'0'));
        const QStringList cells{
            m_journal,
            m_journalLabel,
            number,
            compact(m_day.lastDay),
            account,
            label,
            QString(),
            QString(),
            QStringLiteral("Z%1").arg(m_day.number),
            compact(m_day.lastDay),
            plain(words.isEmpty() ? usualWords() : words),
            amount.isPositive() ? value : zero,
            amount.isPositive() ? zero : value,
            QString(),
            QString(),
            compact(Day::inTown(m_day.closedAt)),
            QString(),
            QString(),
        };
        m_lines += cells.join(u'\t').toUtf8() + "\r\n";
    }
    void credit(const QString &account, const QString &label, Money amount)
    {
        debit(account, label, -amount);
    }
    bool isBalanced() const { return m_balance.isZero(); }
    const QByteArray &lines() const { return m_lines; }

private:
    QString usualWords() const
    {
        if (m_journal == u"CA")
            return QStringLiteral("Caisse du %1").arg(m_day.name);
        return QStringLiteral("Ventes du %1, tickets %2 à %3")
            .arg(m_day.name)
            .arg(m_day.firstTicket)
            .arg(m_day.lastTicket);
    }

    QString m_journal;
    QString m_journalLabel;
    const PeriodReport &m_day;
    Money m_balance;
    QByteArray m_lines;
};

QString withRate(const QString &account, int basisPoints)
{
    return QString(account + QString::number(basisPoints).rightJustified(4, u'0'));
}

} // namespace

QByteArray AccountingExport::header()
{
    return "JournalCode\tJournalLib\tEcritureNum\tEcritureDate\tCompteNum\tCompteLib\tCompAuxNum\t"
           "CompAuxLib\tPieceRef\tPieceDate\tEcritureLib\tDebit\tCredit\tEcritureLet\tDateLet\t"
           "ValidDate\tMontantdevise\tIdevise\r\n";
}

Result<QByteArray> AccountingExport::entriesOf(const PeriodReport &day) const
{
    const QString loss = QStringLiteral("Charges diverses de gestion");
    const QString gain = QStringLiteral("Produits divers de gestion");
    Entry sales(QStringLiteral("VE"), QStringLiteral("Journal des ventes"), day);
    for (const auto &means : day.means)
        sales.debit(m_plan.means.value(means.means), meansLabel(means.means), means.amount);
    for (const auto &rate : day.vat) {
        const QString percent = percentText(rate.basisPoints) + QStringLiteral(" %");
        sales.credit(withRate(m_plan.sales, rate.basisPoints),
                     QString(QStringLiteral("Ventes à ") + percent), rate.net);
        sales.credit(withRate(m_plan.vat, rate.basisPoints),
                     QString(QStringLiteral("TVA collectée à ") + percent), rate.vat);
    }
    if (day.rounding.isPositive())
        sales.credit(m_plan.gain, gain, day.rounding);
    else
        sales.credit(m_plan.loss, loss, day.rounding);
    if (!sales.isBalanced())
        return fail("fiscal/unbalanced", {}, {{QStringLiteral("day"), day.name}});

    Entry cash(QStringLiteral("CA"), QStringLiteral("Journal de caisse"), day);
    const QString drawer = m_plan.means.value(Means::Cash);
    for (const auto &movement : day.movements) {
        cash.debit(drawer, meansLabel(Means::Cash), movement.amount, movement.reason);
        cash.debit(m_plan.pending, QStringLiteral("Compte d'attente"), -movement.amount,
                   movement.reason);
    }
    cash.debit(drawer, meansLabel(Means::Cash), day.difference, day.differenceReason);
    if (day.difference.isPositive())
        cash.credit(m_plan.gain, gain, day.difference);
    else
        cash.credit(m_plan.loss, loss, day.difference);
    return sales.lines() + cash.lines();
}

QString AccountingExport::fileName(const QString &siren, Day last)
{
    return QString(siren + QStringLiteral("FEC") + compact(last) + QStringLiteral(".txt"));
}

} // namespace comptoir::fiscal
