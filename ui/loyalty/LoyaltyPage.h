// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loyalty/LoyaltyController.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::widgets {
class Label;
class PageHeader;
} // namespace comptoir::widgets

namespace comptoir::loyalty {

class LoyaltyPane;

/// Fidélité (ux.md S4): the programme, a card and what is on it, new cards to print.
class LoyaltyPage : public QWidget
{
    Q_OBJECT
public:
    explicit LoyaltyPage(LoyaltyController &controller, QWidget *parent = nullptr);

    void goHome();
    bool goBack();
    void takeScan(const QString &code);
    QSize minimumSizeHint() const override { return {}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// The sale page may have set the programme up, or counted on the card.
    void showEvent(QShowEvent *event) override;

private:
    LoyaltyPane *makePane();
    QString title() const;
    void showView();
    void tell(const QString &words);

    LoyaltyController &m_controller;
    QVBoxLayout *m_column = nullptr;
    widgets::PageHeader *m_header = nullptr;
    widgets::Label *m_told = nullptr;
    LoyaltyPane *m_pane = nullptr;
};

} // namespace comptoir::loyalty
