// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/Columns.h"
#include "core/receipts/ComposeTicket.h"
#include "core/receipts/PaperParts.h"

#include <algorithm>
#include <array>

namespace comptoir::receipts {

namespace {

/// How long a label may be, tried in turn; ever fewer lines come after that.
constexpr std::array labelLengths{40, 24, 16, 10};
constexpr int longestName = 48;

/// At most so many characters, never half of one; of a letter under endless accents a part.
QString shortened(const QString &text, int most)
{
    const QString clean = print::oneLine(text.left(4 * most)).simplified();
    return print::wrapped(clean, most).size() == 1 && print::columnsOf(clean) <= most
        ? clean
        : print::wrapped(QString(clean).replace(u' ', QChar(0xA0)), most)
              .front()
              .replace(QChar(0xA0), u' ')
              .trimmed();
}

class CompactComposer
{
public:
    CompactComposer(const TicketPaper &paper, const ReceiptWords &words)
        : m_paper(paper),
          m_ticket(paper.ticket),
          m_words(words)
    {}

    QString text(int labelLength, size_t lines) const
    {
        QStringList all = m_paper.isTraining ? QStringList(m_words.training) : QStringList();
        if (m_paper.duplicate)
            all << m_words.duplicate.arg(m_paper.duplicate->number);
        all += heading();
        Money rest;
        for (size_t i = 0; i < m_ticket.lines.size(); ++i) {
            if (i < lines)
                all << lineText(m_ticket.lines[i], labelLength);
            else
                rest += m_ticket.lines[i].total;
        }
        if (lines < m_ticket.lines.size())
            all << m_words.more.arg(m_ticket.lines.size() - lines) + u' '
                    + m_words.format.money(rest);
        all += ending();
        if (m_paper.isTraining)
            all << m_words.training;
        return all.join(u'\n');
    }

private:
    QStringList heading() const
    {
        const fiscal::Establishment &shop = m_paper.shop;
        QStringList lines{shortened(shop.name, longestName)};
        for (const QString &line : shop.address.mid(0, 3))
            lines << shortened(line, longestName);
        if (!shop.registration.isEmpty())
            lines << (shop.country == "BE" ? m_words.enterprise : m_words.siret)
                         .arg(shop.registration);
        if (!shop.vatId.isEmpty())
            lines << m_words.vatId.arg(shop.vatId);
        if (m_ticket.kind == fiscal::TicketKind::Refund)
            lines << m_words.refund;
        if (m_ticket.original > 0)
            lines << m_words.refundOf.arg(m_ticket.original);
        lines << m_words.ticket.arg(m_ticket.number) + u' '
                + m_words.registerId.arg(m_ticket.registerId);
        lines << m_words.format.moment(m_ticket.at, m_ticket.utcOffsetMinutes);
        return lines;
    }

    QString lineText(const fiscal::TicketLine &line, int labelLength) const
    {
        const QString what = shortened(line.label, labelLength);
        const QString quantity = m_words.format.quantity(line.quantity, line.unit);
        return m_words.times.arg(quantity, what) + u' ' + m_words.format.money(line.total);
    }

    QStringList ending() const
    {
        const ReceiptFormats &format = m_words.format;
        QStringList lines{m_words.total + u' ' + format.money(m_ticket.total)};
        if (!m_ticket.rounding.isZero())
            lines << m_words.toPay + u' ' + format.money(m_ticket.total + m_ticket.rounding);
        for (const fiscal::Payment &payment : m_ticket.payments)
            lines << paymentText(payment);
        if (m_paper.shop.vatFranchise)
            lines << m_paper.mentions.franchise;
        else
            for (const fiscal::VatAmount &vat : m_ticket.vat)
                lines << m_words.vatHeader.value(0) + u' ' + format.percent(vat.basisPoints) + u' '
                        + format.money(vat.vat);
        if (const auto &points = m_ticket.points)
            lines << m_words.points.value(points->kind).balance + u' '
                    + loyaltyText(points->kind, points->balance, format);
        lines << shortened(m_ticket.software, longestName);
        if (!m_ticket.signature.isEmpty())
            lines << m_words.signature.arg(fiscal::signatureExtract(m_ticket.signature));
        lines.removeAll(QString());
        return lines;
    }

    QString paymentText(const fiscal::Payment &payment) const
    {
        const ReceiptFormats &format = m_words.format;
        if (payment.isChange)
            return m_words.change + u' ' + format.money(-payment.amount);
        QString text = m_words.means.value(payment.means) + u' ' + format.money(payment.amount);
        if (payment.provisional)
            text += u", "_qs + m_words.provisional;
        if (payment.remaining)
            text += u", "_qs + m_words.voucherLeft + u' ' + format.money(*payment.remaining);
        if (payment.lastDay)
            text += u", "_qs + m_words.voucherUntil.arg(format.day(*payment.lastDay));
        return text;
    }

    const TicketPaper &m_paper;
    const fiscal::Ticket &m_ticket;
    const ReceiptWords &m_words;
};

} // namespace

QString compactTicket(const TicketPaper &paper, const ReceiptWords &words, int mostBytes)
{
    const CompactComposer composer(paper, words);
    const size_t count = paper.ticket.lines.size();
    for (const int length : labelLengths) {
        const QString text = composer.text(length, count);
        if (text.toUtf8().size() <= mostBytes)
            return text;
    }
    // As many lines as fit; a search, because a ticket may have thousands.
    size_t fits = 0, tooMany = count;
    while (tooMany - fits > 1) {
        const size_t middle = fits + (tooMany - fits) / 2;
        const bool isSmall = composer.text(labelLengths.back(), middle).toUtf8().size()
            <= mostBytes;
        (isSmall ? fits : tooMany) = middle;
    }
    return composer.text(labelLengths.back(), fits);
}

} // namespace comptoir::receipts
