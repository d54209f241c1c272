// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace comptoir::onboarding {

class WelcomeController;

/// The ways to begin that work today; only shown where there are two.
class StartStep : public QWidget
{
    Q_OBJECT
public:
    explicit StartStep(WelcomeController &controller, QWidget *parent = nullptr);

    /// No width of its own, so that a narrower window reaches resizeEvent() and is laid out anew.
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_tiles = nullptr;
};

} // namespace comptoir::onboarding
