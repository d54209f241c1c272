// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace comptoir::widgets {
class UndoBar;
} // namespace comptoir::widgets

namespace comptoir::shell {

/// Offers to take back what has just been done: a bar over the foot of the page that never takes
/// the focus (ux.md §3.3). Outlives the pages.
class UndoHost : public QObject
{
    Q_OBJECT
public:
    UndoHost(const Clock &clock, QWidget &window);

    void offer(const QString &text, std::function<void()> undo);
    void undo();
    void withdraw();
    bool isOffered() const { return m_offer.has_value(); }
    /// Over the foot of this widget; also after a rebuild.
    void place(QWidget *pages);
    /// Time passes.
    void tick();

Q_SIGNALS:
    void offeredChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Offer
    {
        QString text;
        std::function<void()> undo;
        qint64 until = 0; ///< by the boot clock
    };
    void showBar();
    void layBar();

    const Clock &m_clock;
    QWidget &m_window;
    std::optional<Offer> m_offer;
    QPointer<QWidget> m_pages;
    QPointer<widgets::UndoBar> m_bar;
    QTimer m_ticks;
};

} // namespace comptoir::shell
