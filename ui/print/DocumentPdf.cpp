// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DocumentPdf.h"

#include "ui/print/DocumentPainter.h"
#include "ui/theme/Tokens.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace comptoir::print {

namespace {

constexpr int dpi = 300;
constexpr double rollMm = 80;
constexpr double rollMarginMm = 4;
constexpr double rollEmMm = 3.1;
constexpr double a4MarginMm = 20;
constexpr double a4EmMm = 3.6;
constexpr double a4TextMm = 120; ///< a line of amounts wider than that is hard to follow
constexpr double longestRollMm = 5000; ///< 14 400 units is all that a PDF page may have

double dots(double mm)
{
    return mm * dpi / 25.4;
}

void paintRoll(QPdfWriter &pdf, QPainter &painter, const DocumentPainter &document)
{
    const double height = pdf.height();
    for (int first = 0; first < document.rowCount();) {
        if (first > 0)
            pdf.newPage();
        const int count = document.rowsThatFit(first, height);
        document.paint(painter, {}, first, count);
        first += count;
    }
}

/// "FACTICE", "DUPLICATA 2": no page may be taken alone for something else.
QString markOf(const Document &document)
{
    const auto *band =
        document.blocks.empty() ? nullptr : std::get_if<BandBlock>(&document.blocks.front());
    return band ? band->text : QString();
}

/// Page breaks first: the last number is on every page.
void paintA4(QPdfWriter &pdf, QPainter &painter, const DocumentPainter &document,
             const QString &mark)
{
    QFont small(theme::fontFamily);
    small.setPixelSize(int(dots(a4EmMm * 0.8)));
    const double foot = dots(a4EmMm) * 2;
    std::vector<std::pair<int, int>> pages;
    for (int first = 0; first < document.rowCount(); first += pages.back().second)
        pages.push_back({first, document.rowsThatFit(first, pdf.height() - foot)});
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            pdf.newPage();
        const QPointF corner((pdf.width() - document.width()) / 2, 0);
        document.paint(painter, corner, pages[i].first, pages[i].second);
        painter.setFont(small);
        const QString number = QStringLiteral("%1/%2").arg(i + 1).arg(pages.size());
        painter.drawText(QRectF(0, pdf.height() - foot, pdf.width(), foot),
                         Qt::AlignHCenter | Qt::AlignBottom,
                         mark.isEmpty() ? number : mark + u" · "_qs + number);
    }
}

void setPage(QPdfWriter &pdf, QSizeF sizeMm, double marginMm)
{
    pdf.setPageSize(QPageSize(sizeMm, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
}

} // namespace

Result<QByteArray> pdfOf(const Document &document, PdfPage page)
{
    const bool isRoll = page == PdfPage::Roll;
    const double width = isRoll ? rollMm - 2 * rollMarginMm : a4TextMm;
    const DocumentPainter rows(document, dots(width), dots(isRoll ? rollEmMm : a4EmMm));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(dpi);
    pdf.setTitle(document.title);
    if (isRoll) {
        const double heightMm = rows.height() * 25.4 / dpi + 2 * rollMarginMm + 1;
        setPage(pdf, {rollMm, std::min(heightMm, longestRollMm)}, rollMarginMm);
    } else {
        setPage(pdf, {210, 297}, a4MarginMm);
    }
    QPainter painter;
    if (!painter.begin(&pdf))
        return fail("print/not-saved");
    if (isRoll)
        paintRoll(pdf, painter, rows);
    else
        paintA4(pdf, painter, rows, markOf(document));
    if (!painter.end())
        return fail("print/not-saved");
    return bytes;
}

Result<void> savePdf(const Document &document, PdfPage page, const QString &path)
{
    COMPTOIR_TRY(const QByteArray bytes, pdfOf(document, page));
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    if (!isSaved || !file.commit())
        return fail("print/not-saved", file.errorString());
    return {};
}

} // namespace comptoir::print
