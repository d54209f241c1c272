// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/CardPaper.h"

#include "core/receipts/QrSquares.h"

#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace comptoir::loyalty {

namespace {

// ISO/IEC 7810 ID-1, in tenths of a millimetre, on A4.
constexpr qreal cardWidth = 856, cardHeight = 540;
constexpr qreal pageWidth = 2100, pageHeight = 2970;
constexpr int columns = 2, rows = CardPaper::aPage / columns;
constexpr qreal left = (pageWidth - columns * cardWidth) / 2;
constexpr qreal top = (pageHeight - rows * cardHeight) / 2;
constexpr qreal codeSide = 280; ///< 25 mm at least, ux.md §8
constexpr qreal edge = 56; ///< of the card and around the code: its quiet zone of four modules

void paintFitting(QPainter &painter, const QRectF &area, const QString &text, int size, int flags)
{
    QFont font; // the theme's
    font.setPixelSize(size);
    font.setBold(true);
    while (font.pixelSize() > size / 2
           && QFontMetricsF(font).horizontalAdvance(text) > area.width())
        font.setPixelSize(font.pixelSize() - 1);
    painter.setFont(font);
    painter.drawText(area, flags,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

print::Document CardPaper::document(const CardCode &code) const
{
    using print::TextBlock;
    constexpr auto centre = TextBlock::Align::Centre;
    print::Document paper;
    paper.title = tr("Carte de fidélité");
    if (m_isTraining)
        paper.blocks.push_back(print::BandBlock{tr("FACTICE")});
    paper.blocks.push_back(TextBlock{m_shop, centre, true, 2});
    paper.blocks.push_back(TextBlock{tr("Carte de fidélité"), centre, false, 1});
    paper.blocks.push_back(print::QrBlock{code.scanText(), 8});
    paper.blocks.push_back(TextBlock{code.grouped(), centre, true, 1});
    paper.blocks.push_back(print::RuleBlock{});
    paper.blocks.push_back(TextBlock{tr("À montrer à chaque achat. La carte ne porte aucun nom : "
                                        "gardez-la comme de l’argent."),
                                     TextBlock::Align::Left, false, 1});
    return paper;
}

void CardPaper::paint(QPainter &painter, const CardCode &code, const QRectF &card) const
{
    painter.setPen(QPen(QColor(0x90, 0x90, 0x90), 1, Qt::DashLine)); // to cut along
    painter.drawRect(card);
    painter.setPen(Qt::black);
    const QRectF inner = card.adjusted(edge, edge, -edge, -edge);
    const QRectF square(inner.left(), inner.top() + 24, codeSide, codeSide);
    const print::Bitmap squares = receipts::QrSquares().squares(code.scanText());
    const qreal module = codeSide / std::max(1, squares.width());
    for (int y = 0; y < squares.height(); ++y) {
        for (int x = 0; x < squares.width(); ++x) {
            if (squares.isBlack(x, y))
                painter.fillRect(
                    QRectF(square.left() + x * module, square.top() + y * module, module, module),
                    Qt::black);
        }
    }
    const qreal beside = square.right() + edge;
    const QRectF words(beside, square.top(), inner.right() - beside, 100);
    paintFitting(painter, words, m_shop, 60, Qt::AlignLeft | Qt::AlignVCenter);
    paintFitting(painter, words.translated(0, 100), tr("Carte de fidélité"), 44,
                 Qt::AlignLeft | Qt::AlignVCenter);
    if (m_isTraining)
        paintFitting(painter, words.translated(0, 200), tr("FACTICE"), 60,
                     Qt::AlignLeft | Qt::AlignVCenter);
    paintFitting(painter, QRectF(inner.left(), inner.bottom() - 80, inner.width(), 80),
                 code.grouped(), 56, Qt::AlignLeft | Qt::AlignBottom);
}

Result<void> CardPaper::savePage(const QString &path, const std::vector<CardCode> &codes) const
{
    constexpr int dotsPerInch = 600;
    QPdfWriter writer(path);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return fail("store/disk-io", path);
    constexpr qreal dotsPerTenth = dotsPerInch / 254.0;
    painter.scale(dotsPerTenth, dotsPerTenth);
    for (size_t at = 0; at < codes.size(); ++at) {
        const int place = int(at) % aPage;
        if (at > 0 && place == 0)
            writer.newPage();
        paint(painter, codes[at],
              QRectF(left + (place % columns) * cardWidth, top + (place / columns) * cardHeight,
                     cardWidth, cardHeight));
    }
    if (!painter.end() || QFileInfo(path).size() == 0)
        return fail("store/disk-io", path);
    return {};
}

} // namespace comptoir::loyalty
