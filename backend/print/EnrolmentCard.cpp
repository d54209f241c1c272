// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/print/EnrolmentCard.h"

#include "backend/print/Ink.h"
#include "core/scan/QrWriter.h"

#include <QPainter>

namespace comptoir::backend {

namespace {

constexpr int dpi = 300;
constexpr double cardWidth = 10'500, cardHeight = 14'800, qrSide = 7'800;

QImage whiteCard()
{
    QImage image(qRound(cardWidth * dpi / 2540.0), qRound(cardHeight * dpi / 2540.0),
                 QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    image.fill(Qt::white);
    return image;
}

} // namespace

Result<QImage> EnrolmentCard::image(const QString &qrText, const QString &until) const
{
    COMPTOIR_TRY(const scan::QrMatrix matrix, scan::writeQr(qrText, scan::QrLevel::Medium));
    QImage image = whiteCard();
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    ink::useHundredths(painter);
    const double left = 800, width = cardWidth - 2 * left;
    const auto box = [&](double top, double height) { return QRectF(left, top, width, height); };
    painter.setPen(QPen(ink::line, 20));
    painter.drawRoundedRect(QRectF(300, 300, cardWidth - 600, cardHeight - 600), 350, 350);
    painter.setPen(ink::accent);
    ink::fitted(painter, box(800, 600), Qt::AlignCenter, ink::font(450, QFont::Bold), m_town);
    painter.setPen(ink::dark);
    ink::fitted(painter, box(1'550, 650), Qt::AlignCenter, ink::font(480), m_wording.enrolTitle);
    ink::fitted(painter, box(2'250, 650), Qt::AlignCenter, ink::font(480, QFont::Bold), m_shop);
    ink::qr(painter, QRectF((cardWidth - qrSide) / 2, 3'100, qrSide, qrSide), matrix);
    painter.setPen(ink::dark);
    ink::wrapped(painter, box(11'150, 900), Qt::AlignHCenter | Qt::AlignTop, ink::font(360),
                 m_wording.enrolHint.arg(until));
    painter.setPen(ink::quiet);
    ink::wrapped(painter, box(12'150, 1'300), Qt::AlignHCenter | Qt::AlignTop, ink::font(300),
                 m_wording.enrolOnce);
    return image;
}

} // namespace comptoir::backend
