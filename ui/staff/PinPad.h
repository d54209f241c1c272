// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace comptoir::widgets {
class Button;
class Label;
class PinDots;
} // namespace comptoir::widgets

namespace comptoir::staff {

/// Asks for a PIN: who, dots, how many digits are typed in words, ten keys of 80×72 and a
/// correction. One tab stop; arrows move inside. The digits are on no screen and in no log.
class PinPad : public QWidget
{
    Q_OBJECT
public:
    explicit PinPad(QWidget *parent = nullptr);

    /// Empty: the sheet around says it.
    void setTitle(const QString &title);
    /// In a sheet, which is as high as its content asks: keys of a usual height; over a low window
    /// the words stand beside keys that are as low as a finger allows.
    void fitSheet(const QWidget &window);
    /// 4 to 6; the last digit finishes. 0: four to six, Enter finishes.
    void setExpected(int digits);
    /// One line under the dots; while `blocked` no key does anything.
    void setMessage(const QString &message, bool blocked);
    bool isBlocked() const { return m_blocked; }
    void clear();
    int typedCount() const { return int(m_typed.size()); }

    /// Digits, Backspace and Enter from wherever the focus is. False: not for a PIN.
    bool take(const QKeyEvent &event);

    /// As Enter.
    void submit();

Q_SIGNALS:
    void finished(const QString &pin);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addKey(int row, int column, const QString &text);
    void type(const QString &digit);
    void erase();
    void showTyped();

    widgets::Label *m_title = nullptr;
    widgets::Label *m_count = nullptr;
    widgets::Label *m_message = nullptr;
    widgets::PinDots *m_dots = nullptr;
    QWidget *m_grid = nullptr;
    QBoxLayout *m_halves = nullptr;
    std::vector<widgets::Button *> m_keys; ///< row by row, three columns; none at the lower left
    QString m_typed;
    int m_expected = 4;
    bool m_blocked = false;
};

} // namespace comptoir::staff
