// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hardware/TestCodeSheet.h"

#include "core/scan/KeyboardLayoutCalibration.h"
#include "core/scan/QrWriter.h"
#include "ui/theme/Tokens.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <cmath>

namespace comptoir::hardware {

namespace {
constexpr int dpi = 300;
constexpr int marginMm = 25;
constexpr double codeMm = 60;

int dots(double mm)
{
    return int(mm * dpi / 25.4);
}

QFont printed(theme::Type type, double mm)
{
    QFont font = theme::font(type);
    font.setPixelSize(dots(mm));
    return font;
}
} // namespace

void paintTestCode(QPainter &painter, const QRectF &place)
{
    const auto code = scan::writeQr(QString::fromUtf16(scan::calibrationText),
                                    scan::QrLevel::Medium);
    if (!code)
        return;
    painter.fillRect(place, Qt::white);
    const int modules = code->size() + 2 * scan::QrMatrix::quietModules;
    // Whole pixels: a blurred module is a wrong one.
    const double side = std::max(1.0, std::floor(place.width() / modules));
    const double left = place.left() + std::floor((place.width() - side * code->size()) / 2);
    const double top = place.top() + std::floor((place.height() - side * code->size()) / 2);
    for (int y = 0; y < code->size(); ++y)
        for (int x = 0; x < code->size(); ++x)
            if (code->isDark(x, y))
                painter.fillRect(QRectF(left + x * side, top + y * side, side, side), Qt::black);
}

QString TestCodeSheet::fileName()
{
    return tr("Code d’essai du lecteur") + u".pdf"_qs;
}

Result<void> TestCodeSheet::save(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail("papers/not-saved", file.errorString());
    QPdfWriter pdf(&file);
    pdf.setResolution(dpi);
    pdf.setTitle(tr("Code d’essai du lecteur"));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    QPainter painter;
    if (!painter.begin(&pdf))
        return fail("papers/not-saved");
    const int width = pdf.width();
    painter.setFont(printed(theme::Type::Headline, 9));
    painter.drawText(QRect(0, 0, width, dots(15)), Qt::AlignHCenter, tr("Code d’essai du lecteur"));
    painter.setFont(printed(theme::Type::Body, 5));
    painter.drawText(QRect(0, dots(20), width, dots(30)), Qt::AlignHCenter | Qt::TextWordWrap,
                     tr("Dans Comptoir, ouvrez Matériel, touchez « Essayer le lecteur », puis "
                        "scannez ce code."));
    const double side = codeMm * dpi / 25.4;
    paintTestCode(painter, QRectF((width - side) / 2, dots(55), side, side));
    painter.drawText(QRect(0, dots(120), width, dots(10)), Qt::AlignHCenter,
                     QString::fromUtf16(scan::calibrationText));
    if (!painter.end() || !file.commit())
        return fail("papers/not-saved", file.errorString());
    return {};
}

} // namespace comptoir::hardware
