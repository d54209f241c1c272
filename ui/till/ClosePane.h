// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/TillPane.h"

class QGridLayout;

namespace comptoir::widgets {
class Field;
}

namespace comptoir::till {

/// The closing of the day in five steps, one pane for each; the last one shows what was closed.
class ClosePane : public TillPane
{
    Q_OBJECT
public:
    explicit ClosePane(TillController &controller, QWidget *parent = nullptr);
    void present() override;
    void goHome() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTodo();
    void buildCount();
    void buildDifference();
    void buildReading();
    void buildEnd();
    void buildClosed();
    void buildSteps();
    void presentDifference();
    QString differenceText() const;
    int step() { return controller().closing() ? controller().closing()->step : 0; }

    int m_step;
    widgets::Label *m_text = nullptr;
    widgets::Label *m_hint = nullptr;
    widgets::Field *m_reason = nullptr;
    widgets::ListRow *m_left = nullptr;
    widgets::Button *m_next = nullptr;
    QList<widgets::Button *> m_reasons;
    QGridLayout *m_grid = nullptr;
    QList<QWidget *> m_cells; ///< one for each note and coin
};

} // namespace comptoir::till
