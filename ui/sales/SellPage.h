// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sales/SellPorts.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QBoxLayout;

namespace comptoir::widgets {
class Banner;
} // namespace comptoir::widgets

namespace comptoir::sales {

class CartPane;
class QuestionSheet;
class SellController;
class ShelfPane;
class TotalPane;

/// The sale (ux.md S1). Home is the search line: letters search, figures are a quantity or a price,
/// and every act has a key. Esc never throws anything of the ticket away.
class SellPage : public QWidget
{
    Q_OBJECT
public:
    explicit SellPage(SellController &controller, QWidget *parent = nullptr);

    void goHome();
    /// One step back inside the page; false when there is none.
    bool goBack();

Q_SIGNALS:
    void cameraRequested();
    void drawerRequested();
    void cardRequested(); ///< F10: pay by card at once

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What moves things about on the page.
    struct Shown
    {
        SellMode mode = SellMode::Grid;
        bool searches = false;
        bool hasNotice = false;
        bool isTyped = false;
        friend bool operator==(const Shown &, const Shown &) = default;
    };
    enum class Arrangement { Beside, Wide, Stacked, Single };

    void build();
    void showState();
    void showQuestion();
    void showError();
    void arrange();
    void place(Arrangement arrangement);
    void placeShown();
    void showActs();
    void showCard();
    void showRules();
    void showVat();
    void showParked();
    bool pressCommandKey(const QKeyEvent &event);
    bool pressControlKey(const QKeyEvent &event);
    bool pressTyped(const QKeyEvent &event);
    bool pressLineKey(const QKeyEvent &event);
    void enter();
    void turnPage(int by);
    void moveLine(int by);

    SellController &m_controller;
    QBoxLayout *m_row = nullptr;
    QBoxLayout *m_first = nullptr; ///< left, or all of a narrow page but its foot
    QBoxLayout *m_second = nullptr;
    widgets::Banner *m_error = nullptr;
    ShelfPane *m_shelf = nullptr;
    CartPane *m_cart = nullptr;
    TotalPane *m_total = nullptr;
    QPointer<QuestionSheet> m_question;
    std::optional<Arrangement> m_arrangement;
    Shown m_shown;
    bool m_placedScan = false;
    bool m_short = false; ///< no room for keys beside the lines
};

} // namespace comptoir::sales
