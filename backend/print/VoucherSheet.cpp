// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/print/VoucherSheet.h"

#include "backend/print/Ink.h"
#include "core/scan/QrWriter.h"

#include <QPainter>
#include <QPdfWriter>

namespace comptoir::backend {

namespace {

// Hundredths of a millimetre (see Ink.h). Printers can't print the outer 5 mm.
constexpr double pageWidth = 21'000, pageHeight = 29'700, marginX = 1'000, marginY = 1'250;
constexpr double cellWidth = (pageWidth - 2 * marginX) / VoucherSheet::columns;
constexpr double cellHeight = (pageHeight - 2 * marginY) / VoucherSheet::rows;
constexpr double markLength = 350, markGap = 100, crossArm = 150;
constexpr double qrSide = 4'200, leastModule = 50;
constexpr int pdfDpi = 1200;

int pixels(double hundredths)
{
    return qRound(hundredths * VoucherSheet::pngDpi / 2540.0);
}

QImage whiteImage(double width, double height)
{
    QImage image(pixels(width), pixels(height), QImage::Format_RGB32);
    const int dotsPerMetre = qRound(VoucherSheet::pngDpi / 0.0254);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::white);
    return image;
}

/// Level Q, because paper is folded and stained, unless a very long host makes the modules too
/// small for a cheap camera.
Result<scan::QrMatrix> symbol(const QString &url)
{
    COMPTOIR_TRY(scan::QrMatrix robust, scan::writeQr(url, scan::QrLevel::Quartile));
    if (qrSide / (robust.size() + 2 * scan::QrMatrix::quietModules) >= leastModule)
        return robust;
    return scan::writeQr(url, scan::QrLevel::Medium);
}

/// Lines outside the outer edge and small crosses inside, where the cutter's blade goes.
void paintCutMarks(QPainter &painter)
{
    painter.setPen(QPen(ink::line, 12));
    for (int column = 0; column <= VoucherSheet::columns; ++column) {
        const double x = marginX + column * cellWidth;
        painter.drawLine(QPointF(x, marginY - markGap - markLength), QPointF(x, marginY - markGap));
        const double bottom = pageHeight - marginY + markGap;
        painter.drawLine(QPointF(x, bottom), QPointF(x, bottom + markLength));
    }
    for (int row = 0; row <= VoucherSheet::rows; ++row) {
        const double y = marginY + row * cellHeight;
        painter.drawLine(QPointF(marginX - markGap - markLength, y), QPointF(marginX - markGap, y));
        const double right = pageWidth - marginX + markGap;
        painter.drawLine(QPointF(right, y), QPointF(right + markLength, y));
    }
    for (int row = 1; row < VoucherSheet::rows; ++row) {
        for (int column = 1; column < VoucherSheet::columns; ++column) {
            const QPointF at(marginX + column * cellWidth, marginY + row * cellHeight);
            painter.drawLine(at - QPointF(crossArm, 0), at + QPointF(crossArm, 0));
            painter.drawLine(at - QPointF(0, crossArm), at + QPointF(0, crossArm));
        }
    }
}

} // namespace

Result<void> VoucherSheet::writePdf(const QString &path,
                                    const std::vector<PrintableVoucher> &vouchers) const
{
    QPdfWriter writer(path);
    writer.setResolution(pdfDpi);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_town + QStringLiteral(" – ") + m_campaign);
    writer.setCreator(QStringLiteral("Comptoir"));
    QPainter painter;
    if (!painter.begin(&writer))
        return fail("store/disk-io", path);
    ink::useHundredths(painter);
    for (int page = 0; page < pageCount(vouchers.size()); ++page) {
        if (page > 0 && !writer.newPage())
            return fail("store/disk-io", path);
        COMPTOIR_CHECK(paintPage(painter, page, vouchers));
    }
    if (!painter.end())
        return fail("store/disk-io", path);
    return {};
}

Result<QImage> VoucherSheet::page(int page, const std::vector<PrintableVoucher> &vouchers) const
{
    QImage image = whiteImage(pageWidth, pageHeight);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ink::useHundredths(painter);
    COMPTOIR_CHECK(paintPage(painter, page, vouchers));
    return image;
}

Result<QImage> VoucherSheet::single(const PrintableVoucher &voucher) const
{
    QImage image = whiteImage(cellWidth, cellHeight);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ink::useHundredths(painter);
    COMPTOIR_CHECK(paintCell(painter, QRectF(0, 0, cellWidth, cellHeight), voucher));
    return image;
}

Result<void> VoucherSheet::paintPage(QPainter &painter, int page,
                                     const std::vector<PrintableVoucher> &vouchers) const
{
    paintCutMarks(painter);
    painter.setPen(ink::quiet);
    const QRectF foot(marginX + 600, pageHeight - marginY + 250, pageWidth - 2 * marginX - 1200,
                      450);
    ink::fitted(painter, QRectF(foot.left(), foot.top(), foot.width() * 0.8, foot.height()),
                Qt::AlignLeft | Qt::AlignVCenter, ink::font(240),
                m_town + QStringLiteral(" · ") + m_campaign);
    ink::fitted(painter, foot, Qt::AlignRight | Qt::AlignVCenter, ink::font(240),
                m_wording.page.arg(page + 1).arg(pageCount(vouchers.size())));
    const size_t first = size_t(page) * perPage;
    for (size_t i = first; i < std::min(vouchers.size(), first + perPage); ++i) {
        const auto place = int(i - first);
        const QRectF cell(marginX + (place % columns) * cellWidth,
                          marginY + (place / columns) * cellHeight, cellWidth, cellHeight);
        COMPTOIR_CHECK(paintCell(painter, cell, vouchers[i]));
    }
    return {};
}

Result<void> VoucherSheet::paintCell(QPainter &painter, const QRectF &cell,
                                     const PrintableVoucher &voucher) const
{
    COMPTOIR_TRY(const scan::QrMatrix matrix, symbol(voucher.url));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink::line, 18));
    painter.drawRoundedRect(cell.adjusted(200, 200, -200, -200), 250, 250);
    if (voucher.terms.training())
        paintTrainingBands(painter, cell);
    ink::qr(painter, QRectF(cell.left() + 400, cell.top() + 540, qrSide, qrSide), matrix);
    paintTexts(painter, cell, voucher);
    return {};
}

void VoucherSheet::paintTexts(QPainter &painter, const QRectF &cell,
                              const PrintableVoucher &voucher) const
{
    const double left = cell.left() + 4'850, width = cell.right() - 500 - left;
    const auto box = [&](double top, double height) {
        return QRectF(left, cell.top() + top, width, height);
    };
    const int leftTop = Qt::AlignLeft | Qt::AlignTop, leftMiddle = Qt::AlignLeft | Qt::AlignVCenter;
    painter.setPen(ink::accent);
    ink::fitted(painter, box(600, 460), leftMiddle, ink::font(360, QFont::Bold), m_town);
    painter.setPen(ink::quiet);
    ink::wrapped(painter, box(1'080, 680), leftTop, ink::font(260), m_campaign);
    painter.setPen(ink::dark);
    ink::fitted(painter, box(1'770, 950), leftMiddle, ink::font(840, QFont::Bold),
                m_wording.money(voucher.terms.face));
    ink::fitted(painter, box(2'720, 380), leftMiddle, ink::font(270),
                m_wording.validUntil.arg(m_wording.day(voucher.terms.lastDay)));
    painter.setPen(QPen(ink::line, 12));
    painter.drawLine(QPointF(left, cell.top() + 3'190), QPointF(left + width, cell.top() + 3'190));
    painter.setPen(ink::quiet);
    ink::fitted(painter, box(3'270, 260), leftMiddle, ink::font(200), m_wording.code);
    painter.setPen(ink::dark);
    ink::fitted(painter, box(3'540, 460), leftMiddle, ink::fixedFont(420), voucher.code);
    painter.setPen(ink::quiet);
    ink::wrapped(painter, box(4'130, 700), leftTop, ink::font(200), m_wording.instructions);
    const QString number = QStringLiteral("%1-%2")
                               .arg(voucher.terms.campaign)
                               .arg(voucher.terms.serial, 6, 10, QLatin1Char('0'));
    ink::fitted(painter, QRectF(cell.left() + 400, cell.top() + 4'620, qrSide, 260),
                Qt::AlignCenter, ink::font(200), m_wording.number.arg(number));
}

void VoucherSheet::paintTrainingBands(QPainter &painter, const QRectF &cell) const
{
    const double height = 330, inset = 200;
    const QString words = QStringList(4, m_wording.training).join(QStringLiteral("   ·   "));
    for (const double top : {cell.top() + inset, cell.bottom() - inset - height}) {
        const QRectF band(cell.left() + inset, top, cell.width() - 2 * inset, height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink::training);
        painter.drawRoundedRect(band, 120, 120);
        painter.setPen(Qt::white);
        ink::fitted(painter, band, Qt::AlignCenter, ink::font(230, QFont::Bold), words);
    }
}

} // namespace comptoir::backend
