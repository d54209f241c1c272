// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/AdviserSheet.h"

#include "ui/format/AttentionText.h"
#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace comptoir::attention {

namespace {

constexpr int dpi = 150;
constexpr double marginMm = 20;
constexpr int gapDots = 12;

/// Paints one line at `y`; returns where the next one begins.
int paintLine(QPainter &painter, int width, int y, const AdviserSheet::Line &line)
{
    QFont font = theme::font(line.strong ? theme::Type::Strong : theme::Type::Body);
    font.setPixelSize(line.strong ? 28 : 24);
    painter.setFont(font);
    const int right = painter.fontMetrics().horizontalAdvance(line.right);
    const QRect place(0, y, width - (right > 0 ? right + 30 : 0), 2000);
    QRect used;
    painter.drawText(place, Qt::TextWordWrap, line.left, &used);
    painter.drawText(QRect(0, y, width, used.height()), Qt::AlignRight | Qt::AlignTop, line.right);
    return y + std::max(used.height(), painter.fontMetrics().height()) + gapDots;
}

} // namespace

QString AdviserSheet::fileName() const
{
    return Day::inTown(item.at).toIso() + u' ' + QString::fromLatin1(item.op.text().left(13))
        + u".pdf"_qs;
}

QList<AdviserSheet::Line> AdviserSheet::lines() const
{
    const auto words = format::attentionWords(item, printed);
    const auto moment = [](Instant at) -> QString {
        return format::dateText(Day::inTown(at)) + u' ' + format::timeText(at);
    };
    QList<Line> lines{{shop, moment(printed), true},
                      {town, {}, false},
                      {},
                      {tr("Question à la ville : %1").arg(words.title), {}, true},
                      {words.sentence, {}, false},
                      {},
                      {tr("Débité chez nous le"), moment(item.at), false}};
    if (item.usedElsewhere)
        lines.append({tr("Utilisé dans un autre commerce le"), moment(*item.usedElsewhere), false});
    lines.append({tr("Campagne"), item.campaignName, false});
    lines.append({tr("Code du bon"), u"…"_qs + item.codeTail, false});
    lines.append(Line{});
    for (const format::SumLine &term : words.sum)
        lines.append({term.label, format::moneyText(term.amount), &term == &words.sum.constLast()});
    lines.append(Line{});
    lines.append({tr("Raison donnée par la ville"), QString::fromLatin1(item.reason), false});
    lines.append({tr("Numéro de l’opération"), QString::fromLatin1(item.op.text()), false});
    return lines;
}

Result<void> AdviserSheet::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail("attention/not-saved", file.errorString());
    QPdfWriter pdf(&file);
    pdf.setResolution(dpi);
    pdf.setTitle(tr("Question à la ville"));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&pdf))
        return fail("attention/not-saved");
    int y = 0;
    for (const Line &line : lines())
        y = paintLine(painter, pdf.width(), y, line);
    if (!painter.end() || !file.commit())
        return fail("attention/not-saved", file.errorString());
    return {};
}

} // namespace comptoir::attention
