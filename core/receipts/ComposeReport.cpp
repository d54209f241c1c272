// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/receipts/ComposeReport.h"

#include "core/receipts/PaperParts.h"

namespace comptoir::receipts {

using fiscal::PeriodKind;
using fiscal::PeriodReport;
using print::PairBlock;
using print::RuleBlock;
using print::SpaceBlock;

namespace {

bool isX(const PeriodReport &report)
{
    return report.number == 0;
}

QString titleOf(const PeriodReport &report, const ReceiptWords &words)
{
    if (isX(report))
        return words.xReport;
    switch (report.period) {
    case PeriodKind::Month:
        return words.monthReport.arg(report.number);
    case PeriodKind::Year:
        return words.yearReport.arg(report.number);
    case PeriodKind::Day:
        break;
    }
    return words.zReport.arg(report.number);
}

void addStrong(Blocks &blocks, const QString &left, const QString &right)
{
    blocks.push_back(PairBlock{left, right, true});
}

/// Composes one report.
class ReportComposer
{
public:
    ReportComposer(const ReportPaper &paper, const ReceiptWords &words)
        : m_paper(paper),
          m_report(paper.report),
          m_words(words),
          m_format(words.format)
    {}

    void heading(const QString &title)
    {
        addShop(blocks, m_paper.shop, m_words);
        blocks.push_back(RuleBlock());
        addCentred(blocks, title, true, 2);
        addCentred(blocks, m_words.period.arg(periodText()));
        addCentred(blocks, m_words.registerId.arg(m_paper.registerId));
        addMoment(m_words.openedAt, m_report.openedAt);
        addMoment(m_words.closedAt, m_report.closedAt);
        if (!m_report.operatorName.trimmed().isEmpty())
            addCentred(blocks, m_words.by.arg(m_report.operatorName.simplified()));
    }

    void sales()
    {
        blocks.push_back(RuleBlock());
        addPair(blocks, m_words.tickets, QString::number(m_report.tickets));
        if (m_report.lastTicket > 0)
            addInner(blocks,
                     m_words.ticketRange.arg(m_report.firstTicket).arg(m_report.lastTicket));
        if (m_report.refunds > 0)
            addInner(blocks, m_words.refunds, QString::number(m_report.refunds));
        addAmount(m_words.refunded, m_report.refunded);
        addAmount(m_words.discounts, m_report.discounts);
        addAmount(m_words.rounding, m_report.rounding);
        blocks.push_back(PairBlock{m_words.total, m_format.money(m_report.total), true, 2});
        blocks.push_back(RuleBlock());
        addVat(blocks, m_report.vat, m_words);
    }

    void payments()
    {
        if (m_report.means.empty())
            return;
        blocks.push_back(RuleBlock());
        addStrong(blocks, m_words.payments, {});
        for (const fiscal::MeansTotal &total : m_report.means)
            addPair(
                blocks,
                m_words.countOf.arg(m_words.means.value(total.means), QString::number(total.count)),
                m_format.money(total.amount));
    }

    void cash()
    {
        blocks.push_back(RuleBlock());
        addStrong(blocks, m_words.cash, {});
        addPair(blocks, m_words.openingFloat, m_format.money(m_report.openingFloat));
        if (!m_report.movements.empty())
            addPair(blocks, m_words.movements, {});
        for (const fiscal::CashMovement &movement : m_report.movements)
            addInner(blocks, movement.reason.simplified(), m_format.money(movement.amount));
        addPair(blocks, m_words.expectedCash, m_format.money(m_report.expectedCash));
        if (!m_report.countedCash)
            return;
        addPair(blocks, m_words.countedCash, m_format.money(*m_report.countedCash));
        addStrong(blocks, m_words.difference, m_format.money(m_report.difference));
        if (!m_report.differenceReason.trimmed().isEmpty())
            addInner(blocks, m_words.reason.arg(m_report.differenceReason.simplified()));
    }

    void counters()
    {
        blocks.push_back(RuleBlock());
        addPair(blocks, m_words.drawerOpenings, QString::number(m_report.drawerOpenings));
        addPair(blocks, m_words.duplicates, QString::number(m_report.duplicates));
        addPair(blocks, m_words.removedLines, QString::number(m_report.removedLines));
        addPair(blocks, m_words.perpetual, m_format.money(m_report.perpetual));
        addPair(blocks, m_words.perpetualAbsolute, m_format.money(m_report.perpetualAbsolute));
    }

    print::Document finish(const QString &title)
    {
        blocks.push_back(RuleBlock());
        if (isX(m_report))
            addCentred(blocks, m_words.xNote);
        addCentred(blocks, m_paper.software);
        if (!m_report.signature.isEmpty())
            addCentred(blocks, m_words.signature.arg(fiscal::signatureExtract(m_report.signature)));
        if (m_paper.isTraining)
            markAsTraining(blocks, m_words);
        return {title, std::move(blocks)};
    }

    Blocks blocks;

private:
    QString periodText() const
    {
        if (m_report.period != PeriodKind::Day)
            return m_format.day(m_report.firstDay) + u" – "_qs + m_format.day(m_report.lastDay);
        return m_format.day(m_report.firstDay);
    }
    void addMoment(const QString &words, Instant at)
    {
        if (at != Instant()) // an X has no end, a month no hour of opening
            addCentred(blocks, words.arg(m_format.moment(at, m_paper.utcOffsetMinutes)));
    }
    void addAmount(const QString &name, Money amount)
    {
        if (!amount.isZero())
            addPair(blocks, name, m_format.money(amount));
    }

    const ReportPaper &m_paper;
    const PeriodReport &m_report;
    const ReceiptWords &m_words;
    const ReceiptFormats &m_format;
};

} // namespace

print::Document composeReport(const ReportPaper &paper, const ReceiptWords &words)
{
    const QString title = titleOf(paper.report, words);
    ReportComposer composer(paper, words);
    composer.heading(title);
    composer.sales();
    composer.payments();
    if (paper.report.period == PeriodKind::Day)
        composer.cash();
    composer.counters();
    return composer.finish(title);
}

print::Document composeCashCount(const till::CashCount &count, const ReportPaper &paper,
                                 const ReceiptWords &words)
{
    const ReceiptFormats &format = words.format;
    ReportComposer composer(paper, words);
    composer.heading(words.cashCount);
    Blocks &blocks = composer.blocks;
    blocks.push_back(RuleBlock());
    for (const auto &[value, pieces] : count.pieces) {
        const Money sum = Money::fromCents(value.cents() * pieces);
        if (pieces != 0)
            addPair(blocks, words.times.arg(QString::number(pieces), format.money(value)),
                    format.money(sum));
    }
    blocks.push_back(PairBlock{words.countedCash, format.money(count.total), true});
    if (count.blind)
        addInner(blocks, words.blindCount);
    addPair(blocks, words.expectedCash, format.money(paper.report.expectedCash));
    addStrong(blocks, words.difference, format.money(count.total - paper.report.expectedCash));
    if (!count.reason.trimmed().isEmpty())
        addInner(blocks, words.reason.arg(count.reason.simplified()));
    addPair(blocks, words.leftInDrawer, format.money(count.leftInDrawer));
    blocks.push_back(SpaceBlock());
    addPair(blocks, words.signHere, {});
    blocks.push_back(SpaceBlock{3});
    return composer.finish(words.cashCount);
}

} // namespace comptoir::receipts
