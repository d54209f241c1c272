// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::widgets {
class Button;
class Keypad;
class Label;
class MoneyButton;
} // namespace comptoir::widgets

class QBoxLayout;

namespace comptoir::sales {

class SellController;

/// What is typed, the total, the keypad and "Encaisser", which is always in sight.
class TotalPane : public QWidget
{
    Q_OBJECT
public:
    enum class Form {
        Whole, ///< with its keys
        Folded, ///< keys on demand
        Bare, ///< the same, and a switch between articles and ticket
    };

    explicit TotalPane(SellController &controller, QWidget *parent = nullptr);

    void setForm(Form form);
    void setKeyHeight(int height);
    bool keysShown() const { return m_form == Form::Whole || m_keysOpen; }
    bool showsTicket() const { return m_form == Form::Bare && m_ticketOpen; }
    void setTicketOpen(bool open);
    /// The line that was added last, large, above the total.
    void setLineShown(bool shown);
    void setLow(bool low);
    void showState();

Q_SIGNALS:
    void arranged(); ///< keys or ticket were opened or closed

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString captionText() const;
    void build();
    void buildLine(QBoxLayout *column);
    void buildSums(QBoxLayout *column);
    void showTyped();
    void fitTotal();
    void showLine();

    SellController &m_controller;
    Form m_form = Form::Whole;
    bool m_keysOpen = false;
    bool m_ticketOpen = false;
    widgets::Button *m_toggleKeys = nullptr;
    widgets::Button *m_toggleTicket = nullptr;
    widgets::Label *m_typed = nullptr;
    widgets::Label *m_caption = nullptr;
    widgets::Label *m_total = nullptr;
    widgets::Keypad *m_keypad = nullptr;
    QWidget *m_line = nullptr;
    widgets::Label *m_lineLabel = nullptr;
    widgets::Label *m_lineAmount = nullptr;
    QBoxLayout *m_sums = nullptr;
    QBoxLayout *m_foot = nullptr;
    bool m_low = false;
    widgets::MoneyButton *m_pay = nullptr;
    widgets::MoneyButton *m_refund = nullptr;
};

} // namespace comptoir::sales
