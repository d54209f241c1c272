// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customer/CustomerWindow.h"

#include <QObject>

#include <memory>

namespace comptoir::app {

class Counter;

/// The customer's screen of this counter: there while the settings want it, on whatever screen is
/// not the seller's, showing what the controllers are at.
class CounterCustomer : public QObject
{
    Q_OBJECT
public:
    /// Of a counter that sells.
    explicit CounterCustomer(Counter &counter);
    ~CounterCustomer() override;

    /// The settings, the looks, the language or the screens are others.
    void follow();
    /// Null while it is switched off.
    customer::CustomerWindow *window() { return m_window.get(); }

private:
    void showState();
    void watchScreens();

    Counter &m_counter;
    bool m_isWatching = false;
    std::unique_ptr<customer::CustomerWindow> m_window;
};

} // namespace comptoir::app
