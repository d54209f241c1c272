// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scan/CameraView.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/Icon.h"

#include <QPainter>
#include <QPainterPath>

namespace comptoir::scan {

CameraView::CameraView(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"cameraView"_qs);
    setAccessibleName(tr("Image de la caméra"));
    setAccessibleDescription(tr("Présentez le code dans le cadre"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CameraView::showFrame(const QImage &frame)
{
    m_frame = frame;
    update();
}

void CameraView::clear()
{
    showFrame({});
}

void CameraView::setMirrored(bool mirrored)
{
    m_mirrored = mirrored;
    update();
}

void CameraView::setCovered(bool covered)
{
    m_covered = covered;
    clear();
}

QRect CameraView::pictureRect() const
{
    QRect picture(QPoint(), m_frame.size().scaled(size(), Qt::KeepAspectRatio));
    picture.moveCenter(rect().center());
    return picture;
}

/// Four corner marks of a square around the middle.
static QPainterPath aimMarks(QRectF around)
{
    const double side = std::min(around.width(), around.height()) * 0.7;
    const double arm = side / 6;
    const auto middle = around.center();
    QPainterPath path;
    for (const int right : {-1, 1}) {
        for (const int down : {-1, 1}) {
            const QPointF corner(middle.x() + right * side / 2, middle.y() + down * side / 2);
            path.moveTo(corner - QPointF(right * arm, 0));
            path.lineTo(corner);
            path.lineTo(corner - QPointF(0, down * arm));
        }
    }
    return path;
}

void CameraView::paintCover(QPainter &painter)
{
    const int side = theme::scaled(48);
    QRectF icon(0, 0, side, side);
    icon.moveCenter(QRectF(rect()).center() - QPointF(0, side));
    widgets::paintIcon(painter, icon, "eye-off", Qt::white);
    painter.setPen(Qt::white);
    painter.setFont(theme::font(theme::Type::Body));
    const QRect words = rect().adjusted(theme::margin, height() / 2, -theme::margin, 0);
    painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     tr("Image masquée. La caméra lit toujours les codes et ne garde rien."));
}

void CameraView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::black);
    if (m_covered)
        return paintCover(painter);
    if (m_frame.isNull())
        return;
    const auto picture = pictureRect();
    painter.save();
    if (m_mirrored) {
        painter.translate(2 * picture.center().x() + 1, 0);
        painter.scale(-1, 1);
    }
    painter.drawImage(picture, m_frame);
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto marks = aimMarks(picture);
    // White on black: seen on any picture.
    painter.strokePath(marks, QPen(Qt::black, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(marks, QPen(Qt::white, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace comptoir::scan
