// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/TrainingVeil.h"

#include "ui/theme/Tokens.h"

#include <QEvent>
#include <QPainter>
#include <QTimer>

namespace comptoir::training {

namespace {
constexpr int wordPixels = 40, acrossPixels = 330, downPixels = 200; // as in the mock-up
constexpr int framePixels = 6;
constexpr double opacity = 0.06; // ux.md S13
constexpr double slope = -24; // degrees

bool isOutdoors()
{
    const theme::Scheme scheme = theme::appearance().scheme;
    return scheme == theme::Scheme::Outdoor || scheme == theme::Scheme::OutdoorNight;
}
} // namespace

TrainingVeil::TrainingVeil(QWidget *window) : QWidget(window)
{
    setObjectName(u"trainingVeil"_qs);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
}

bool TrainingVeil::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        setGeometry(parentWidget()->rect());
    // Sheets and the lock come over the window later: the veil lies on them too.
    if (event->type() == QEvent::ChildAdded || event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &QWidget::raise);
    return QWidget::eventFilter(watched, event);
}

void TrainingVeil::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isOutdoors())
        paintFrame(painter);
    else
        paintWords(painter);
}

void TrainingVeil::paintWords(QPainter &painter) const
{
    QFont font = theme::font(theme::Type::Strong);
    font.setPixelSize(wordPixels);
    font.setBold(true);
    painter.setFont(font);
    painter.setOpacity(opacity);
    painter.setPen(theme::colours().text);
    const QString word = tr("FORMATION");
    int row = 0;
    for (int y = downPixels / 2; y < height() + downPixels; y += downPixels, ++row) {
        for (int x = row % 2 ? 0 : -acrossPixels / 2; x < width(); x += acrossPixels) {
            painter.save();
            painter.translate(x, y);
            painter.rotate(slope);
            painter.drawText(0, 0, word);
            painter.restore();
        }
    }
}

void TrainingVeil::paintFrame(QPainter &painter) const
{
    const theme::Family colours = theme::colours().training;
    const QRegion inside(rect().adjusted(framePixels, framePixels, -framePixels, -framePixels));
    painter.setClipRegion(QRegion(rect()) - inside);
    painter.fillRect(rect(), colours.fill);
    painter.setPen(QPen(colours.on, 4));
    for (int x = -height(); x < width(); x += 16)
        painter.drawLine(x, height(), x + height(), 0);
}

} // namespace comptoir::training
