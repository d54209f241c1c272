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
/// in, never over the seller's. On the seller's own screen it is a window only, which a person
/// opens and closes; a start never brings it back.
class CustomerScreen : public QObject
{
    Q_OBJECT
public:
    /// `secondScreen`: for tests; null: the first one that the counter's window is not on.
    explicit CustomerScreen(Counter &counter, std::function<QScreen *()> secondScreen = {});

    /// Switched on or off, or a screen came or went.
    void arrange();
    /// Opens the window on this screen, or closes it.
    void toggleHere();
    /// Which vouchers are accepted may have changed.
    void refresh();
    /// Null while there is none.
    customer::CustomerWindow *window() const { return m_window.get(); }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    using Frame = customer::CustomerWindow::Frame;
    QScreen *freeScreen() const;
    void make(Frame frame);
    void showHere();
    void follow();
    void present();
    void choose(format::Language language);
    void noteScene(customer::CustomerView::Scene scene);
    customer::CustomerPlace place() const;
    void addVoucher(customer::CustomerPlace &place) const;

    Counter &m_counter;
    std::function<QScreen *()> m_secondScreen;
    std::unique_ptr<customer::CustomerWindow> m_window;
    bool m_isHere = false; ///< a window that was asked for
    std::optional<format::Language> m_chosen; ///< by the customer who is served
    customer::CustomerView::Scene m_scene = customer::CustomerView::Scene::Idle;
    QTimer m_later; ///< once for all that one act changes
    QTimer m_forget; ///< a language was chosen and nobody came
};

} // namespace comptoir::app
