// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/CustomerWindow.h"

#include <QTimer>

#include <functional>
#include <memory>

class QScreen;

namespace comptoir::app {

class Counter;

/// The screen that faces the customer: there while it is switched on and a second screen is plugged
/// in, never over the seller's.
class CustomerScreen : public QObject
{
    Q_OBJECT
public:
    /// `secondScreen`: for tests; null: the first one that the counter's window is not on.
    explicit CustomerScreen(Counter &counter, std::function<QScreen *()> secondScreen = {});

    /// Switched on or off, or a screen came or went.
    void arrange();
    /// Null while there is none.
    customer::CustomerWindow *window() const { return m_window.get(); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QScreen *freeScreen() const;
    void follow();
    void present();

    Counter &m_counter;
    std::function<QScreen *()> m_secondScreen;
    std::unique_ptr<customer::CustomerWindow> m_window;
    QTimer m_later; ///< once for all that one act changes
};

} // namespace comptoir::app
