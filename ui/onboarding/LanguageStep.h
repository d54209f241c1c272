// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QGridLayout;

namespace comptoir::onboarding {

class WelcomeController;

/// Language, theme and size of the text, in force as soon as they are touched.
class LanguageStep : public QWidget
{
    Q_OBJECT
public:
    explicit LanguageStep(WelcomeController &controller, QWidget *parent = nullptr);

    /// No width of its own, so that a narrower window reaches resizeEvent() and is laid out anew.
    QSize minimumSizeHint() const override { return {0, QWidget::minimumSizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildTiles();
    QWidget *buildTheme();
    QWidget *buildSize();

    WelcomeController &m_controller;
    QGridLayout *m_tiles = nullptr;
    QList<QWidget *> m_languages;
    int m_columns = 0;
    QBoxLayout *m_display = nullptr;
};

} // namespace comptoir::onboarding
