// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/ProofSlip.h"

#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace comptoir::vouchers {

namespace {

constexpr double widthMm = 80;
constexpr double marginMm = 5;
constexpr int dpi = 203; // of receipt printers
constexpr int lineDots = 40;

struct SlipLine
{
    QString left;
    QString right;
    bool strong = false;
};

QList<SlipLine> slipLines(const ProofSlip &slip)
{
    const Verdict &v = slip.debit;
    QList<SlipLine> lines{{slip.shop, {}, true}, {slip.town, {}, false}, SlipLine{}};
    lines.append({ProofSlip::tr("Bon d’achat débité"), {}, true});
    if (v.provisional)
        lines.append({ProofSlip::tr("PROVISOIRE, à confirmer par la ville"), {}, true});
    lines.append({v.campaignName, {}, false});
    lines.append(SlipLine{});
    lines.append({ProofSlip::tr("Montant débité"), format::moneyText(v.debited), true});
    lines.append({ProofSlip::tr("Reste sur le bon"), format::moneyText(v.remaining), true});
    lines.append({ProofSlip::tr("Bon valable jusqu’au"), format::dateText(v.lastDay), false});
    lines.append({ProofSlip::tr("Code du bon"), u"…"_qs + v.codeTail, false});
    lines.append({ProofSlip::tr("Date"),
                  format::dateText(Day::inTown(v.at)) + u' ' + format::timeText(v.at), false});
    return lines;
}

} // namespace

QString ProofSlip::fileName() const
{
    const QString day = Day::inTown(debit.at).toIso();
    QString time = debit.at.toUtc().toString(u"HHmmsszzz"_qs);
    return day + u' ' + time + u' ' + debit.codeTail + u".pdf"_qs;
}

QStringList ProofSlip::lines() const
{
    QStringList result;
    for (const SlipLine &line : slipLines(*this))
        result << (line.right.isEmpty() ? line.left : line.left + u' ' + line.right);
    return result;
}

Result<void> ProofSlip::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail("proof/not-saved", file.errorString());
    const auto lines = slipLines(*this);
    QPdfWriter pdf(&file);
    pdf.setResolution(dpi);
    pdf.setTitle(ProofSlip::tr("Preuve de débit"));
    const double heightMm = 2 * marginMm + (lines.size() + 1) * lineDots * 25.4 / dpi;
    pdf.setPageSize(
        QPageSize(QSizeF(widthMm, heightMm), QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&pdf))
        return fail("proof/not-saved");
    const int width = pdf.width();
    int y = 0;
    for (const SlipLine &line : lines) {
        QFont font = theme::font(line.strong ? theme::Type::Strong : theme::Type::Body);
        font.setPixelSize(25);
        painter.setFont(font);
        const QRect place(0, y, width, lineDots);
        const int used = painter.fontMetrics().horizontalAdvance(line.right);
        const int room = line.right.isEmpty() ? width : width - used - 12;
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(line.left, Qt::ElideRight, room));
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, line.right);
        y += lineDots;
    }
    if (!painter.end() || !file.commit())
        return fail("proof/not-saved", file.errorString());
    return {};
}

} // namespace comptoir::vouchers
