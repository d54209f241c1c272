// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/LabelSheet.h"

#include "ui/format/MoneyText.h"

#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace comptoir::catalogue {

namespace {

/// Tenths of a millimetre of a module at 100 %; GS1 allows 80 to 200 % (General Specifications
/// 5.2.3.1).
constexpr qreal moduleAtFullSize = 3.3;
constexpr qreal leastModule = moduleAtFullSize * 0.8;
constexpr qreal edge = 20;

QFont fontOf(qreal height, bool bold)
{
    QFont font; // the theme's
    // The painter's unit is a tenth of a millimetre, so a pixel is one.
    font.setPixelSize(std::max(1, qRound(height)));
    font.setBold(bold);
    return font;
}

/// The text as large as it fits, from `most` down; then cut.
void paintFitting(QPainter &painter, const QRectF &area, const QString &text, QFont font)
{
    const int least = std::max(8, font.pixelSize() / 2);
    while (font.pixelSize() > least && QFontMetricsF(font).horizontalAdvance(text) > area.width())
        font.setPixelSize(font.pixelSize() - 1);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

QString LabelSheet::priceText(Money price, Unit unit) const
{
    const QString text = format::moneyText(price, m_locale);
    switch (unit) {
    case Unit::Kilogram:
        return tr("%1 le kg").arg(text);
    case Unit::Litre:
        return tr("%1 le litre").arg(text);
    case Unit::Metre:
        return tr("%1 le mètre").arg(text);
    case Unit::Piece:
        break;
    }
    return text;
}

void LabelSheet::paint(QPainter &painter, const Label &label, int width, int height) const
{
    const QRectF inner(edge, edge, width - 2 * edge, height - 2 * edge);
    const qreal line = inner.height() / 10;
    painter.setPen(Qt::black);
    const QRectF name(inner.left(), inner.top(), inner.width(), line * 2);
    paintFitting(painter, name, label.name, fontOf(line * 1.5, false));
    const QRectF price(inner.left(), name.bottom(), inner.width(), line * 3);
    if (label.price)
        paintFitting(painter, price, priceText(*label.price, label.unit), fontOf(line * 2.7, true));
    const QRectF unit(inner.left(), price.bottom(), inner.width(), line);
    if (label.unitPrice)
        paintFitting(painter, unit, priceText(label.unitPrice->price, label.unitPrice->unit),
                     fontOf(line * 0.9, false));
    paintBars(painter, label,
              QRectF(inner.left(), unit.bottom(), inner.width(), inner.bottom() - unit.bottom()));
}

void LabelSheet::paintBars(QPainter &painter, const Label &label, const QRectF &area) const
{
    if (label.code.isEmpty())
        return;
    const qreal digits = std::min<qreal>(area.height() / 4, 26);
    const int modules = std::max(1, label.bars.width());
    const qreal module = std::min(area.width() / modules, moduleAtFullSize);
    const bool fits = !label.bars.dark.empty() && module >= leastModule;
    const qreal barHeight = fits ? area.height() - digits : 0;
    const qreal left = area.left() + label.bars.quietBefore * module;
    for (size_t begin = 0; fits && begin < label.bars.dark.size();) {
        size_t end = begin;
        while (end < label.bars.dark.size() && label.bars.dark[end] == label.bars.dark[begin])
            ++end;
        if (label.bars.dark[begin])
            painter.fillRect(QRectF(left + qreal(begin) * module, area.top(),
                                    qreal(end - begin) * module, barHeight),
                             Qt::black);
        begin = end;
    }
    const qreal textLeft = fits ? left : area.left();
    paintFitting(painter, QRectF(textLeft, area.top() + barHeight, area.right() - textLeft, digits),
                 label.code, fontOf(digits * 0.85, false));
}

Result<void> LabelSheet::savePdf(const QString &path, const std::vector<Label> &labels,
                                 const LabelPaper &paper, int used) const
{
    constexpr int dotsPerInch = 600;
    QPdfWriter writer(path);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QSizeF(paper.pageWidth, paper.pageHeight) / 10,
                                 QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return fail("store/disk-io", path);
    constexpr qreal dotsPerTenth = dotsPerInch / 254.0;
    painter.scale(dotsPerTenth, dotsPerTenth);
    int page = 0;
    const auto places = placesOf(paper, int(labels.size()), used);
    for (size_t at = 0; at < labels.size(); ++at) {
        if (places[at].page != page)
            writer.newPage();
        page = places[at].page;
        painter.save();
        painter.translate(places[at].x, places[at].y);
        paint(painter, labels[at], paper.labelWidth, paper.labelHeight);
        painter.restore();
    }
    if (!painter.end() || QFileInfo(path).size() == 0)
        return fail("store/disk-io", path);
    return {};
}

} // namespace comptoir::catalogue
