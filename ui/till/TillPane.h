// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"
#include "ui/till/TillController.h"

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Label;
class ListRow;
} // namespace comptoir::widgets

namespace comptoir::till {

/// One view of the Caisse: what scrolls, and under it the buttons that stay in sight.
class TillPane : public QWidget
{
    Q_OBJECT
public:
    virtual void present() = 0;
    virtual void goHome();

protected:
    /// Without a scroller `body()` fills the pane itself (a list that scrolls on its own).
    TillPane(TillController &controller, QWidget *parent, bool scrolls = true);

    TillController &controller() const { return m_controller; }
    QBoxLayout *body() const { return m_body; }
    widgets::Button *addAct(const QString &text, const QByteArray &icon, const char *name,
                            bool primary = false);
    /// Any button of the foot.
    void addFoot(QWidget *button);
    widgets::Label *addLabel(theme::Type type, const char *name, const QString &text = {});
    widgets::ListRow *addRow(const QByteArray &icon, const QString &title, const char *name);
    void resizeEvent(QResizeEvent *event) override;

private:
    TillController &m_controller;
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_foot = nullptr;
    QList<QWidget *> m_acts;
};

} // namespace comptoir::till
