// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loyalty/LoyaltyController.h"
#include "ui/theme/Tokens.h"

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Label;
} // namespace comptoir::widgets

namespace comptoir::loyalty {

/// One view of the loyalty page: what scrolls, and under it the buttons that stay in sight.
class LoyaltyPane : public QWidget
{
    Q_OBJECT
public:
    virtual void present() = 0;
    virtual void goHome() = 0;

protected:
    LoyaltyPane(LoyaltyController &controller, QWidget *parent);

    LoyaltyController &controller() const { return m_controller; }
    QBoxLayout *body() const { return m_body; }
    widgets::Button *addAct(const QString &text, const QByteArray &icon, const char *name,
                            bool primary = false);
    widgets::Label *addLabel(theme::Type type, const char *name, const QString &text = {});
    void resizeEvent(QResizeEvent *event) override;

private:
    LoyaltyController &m_controller;
    QBoxLayout *m_body = nullptr;
    QBoxLayout *m_foot = nullptr;
    QList<QWidget *> m_acts;
};

} // namespace comptoir::loyalty
