// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/TillController.h"

#include <QWidget>

class QVBoxLayout;

namespace comptoir::widgets {
class Label;
class PageHeader;
} // namespace comptoir::widgets

namespace comptoir::till {

class TillPane;

/// The Caisse (ux.md S8 and S18): the day, its closing, the journal with refunds, the closings.
class TillPage : public QWidget
{
    Q_OBJECT
public:
    explicit TillPage(TillController &controller, QWidget *parent = nullptr);

    void goHome();
    bool goBack();
    QSize minimumSizeHint() const override { return {}; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TillPane *makePane();
    QString title() const;
    void showView();
    void tell(const QString &words);

    TillController &m_controller;
    QVBoxLayout *m_column = nullptr;
    widgets::PageHeader *m_header = nullptr;
    widgets::Label *m_told = nullptr;
    TillPane *m_pane = nullptr;
};

} // namespace comptoir::till
