// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/attention/AttentionController.h"

#include <QDir>
#include <QUrl>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QScrollArea;

namespace comptoir::widgets {
class Button;
class Card;
class SegmentedControl;
class Sheet;
} // namespace comptoir::widgets

namespace comptoir::attention {

/// "À régler": one card, one question; what is answered stays under "Réglé" (ux.md S11).
class AttentionPage : public QWidget
{
    Q_OBJECT
public:
    struct Ports
    {
        QDir folder; ///< where sheets for the adviser are written
        std::function<bool(const QUrl &)> open; ///< shows them
        /// Goes on, with the name, when a manager allows the act; without it at once.
        std::function<void(const QString &act, std::function<void(const QString &by)> go)> allow =
            {};
    };

    AttentionPage(AttentionController &controller, const Clock &clock, Ports ports,
                  QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildHead(QBoxLayout *column);
    /// What stands at the right of a row, or under it in a narrow page.
    void addBeside(widgets::Card *card, widgets::Button *button) const;
    void fill();
    QWidget *content();
    void addQuestion(QBoxLayout *column, const Item &item);
    void addRow(QBoxLayout *column, const Item &item);
    void addSettled(QBoxLayout *column, const Item &item);
    void addEmpty(QBoxLayout *column);
    void addError(QBoxLayout *column, const Error &error);
    void addOpen(QBoxLayout *column);
    void addAnswered(QBoxLayout *column);
    void addFoot(QBoxLayout *column);
    void keepFocus(const QString &name);
    void askBeforeAccepting(const Item &item);
    void decideOnKeys(const Item &item, Answer answer);
    bool print(const Item &item);

    AttentionController &m_controller;
    const Clock &m_clock;
    Ports m_ports;
    bool m_narrow = false;
    QBoxLayout *m_head = nullptr;
    widgets::SegmentedControl *m_switch = nullptr;
    QScrollArea *m_scroll = nullptr;
    widgets::Sheet *m_sheet = nullptr;
};

} // namespace comptoir::attention
