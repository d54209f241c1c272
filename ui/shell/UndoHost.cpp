// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UndoHost.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/UndoBar.h"

#include <QEvent>
#include <QLayout>

namespace comptoir::shell {

namespace {
constexpr qint64 offeredMs = 8'000;
constexpr int widest = 640;
} // namespace

UndoHost::UndoHost(const Clock &clock, QWidget &window)
    : QObject(&window),
      m_clock(clock),
      m_window(window)
{
    m_ticks.setInterval(500);
    connect(&m_ticks, &QTimer::timeout, this, &UndoHost::tick);
}

void UndoHost::offer(const QString &text, std::function<void()> undo)
{
    m_offer = Offer{text, std::move(undo), m_clock.bootMs() + offeredMs};
    m_ticks.start();
    showBar();
    Q_EMIT offeredChanged();
}

void UndoHost::undo()
{
    if (!m_offer)
        return;
    const auto undo = m_offer->undo;
    withdraw();
    undo();
}

void UndoHost::withdraw()
{
    m_offer.reset();
    m_ticks.stop();
    if (m_bar)
        m_bar->deleteLater();
    m_bar = nullptr;
    Q_EMIT offeredChanged();
}

void UndoHost::tick()
{
    if (m_offer && m_clock.bootMs() >= m_offer->until)
        withdraw();
}

void UndoHost::place(QWidget *pages)
{
    const bool anew = m_pages != pages;
    m_pages = pages;
    if (anew) {
        pages->installEventFilter(this);
        showBar();
    }
    layBar();
}

void UndoHost::showBar()
{
    if (m_bar)
        m_bar->deleteLater();
    m_bar = nullptr;
    if (!m_offer || !m_pages)
        return;
    m_bar = new widgets::UndoBar(m_offer->text, &m_window);
    connect(m_bar, &widgets::UndoBar::undone, this, &UndoHost::undo);
    layBar();
    m_bar->show();
}

void UndoHost::layBar()
{
    if (!m_bar)
        return;
    const int width = std::min(theme::scaled(widest), m_pages->width() - 2 * theme::margin);
    const int height = m_bar->layout()->hasHeightForWidth()
        ? m_bar->layout()->totalHeightForWidth(width)
        : m_bar->sizeHint().height();
    // At the left: the primary action of a page is at the right.
    const QPoint corner = m_pages->mapTo(&m_window, QPoint(0, m_pages->height()));
    m_bar->setGeometry(corner.x() + theme::margin, corner.y() - theme::margin - height, width,
                       height);
    m_bar->raise();
}

bool UndoHost::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pages && event->type() == QEvent::Resize)
        layBar();
    return false;
}

} // namespace comptoir::shell
