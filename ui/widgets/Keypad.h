// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <array>
#include <vector>

namespace comptoir::widgets {

class Button;

/// Digits, 00 and comma, a correction key, and three keys whose words belong to the page. One tab
/// stop; arrows move inside.
class Keypad : public QWidget
{
    Q_OBJECT
public:
    explicit Keypad(QWidget *parent = nullptr);

    /// The keys of the fourth column under the correction key, 0 to 2 from above.
    Button *act(int place) const { return m_acts.at(size_t(place)); }
    /// Digits without a voucher's leave stay usable; the page says when they are not.
    void setDigitsEnabled(bool enabled);
    void setKeyHeight(int height);

Q_SIGNALS:
    void typed(const QString &text); ///< "0" … "9", "00" or ","
    void erased();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Button *addKey(int row, int column, const QString &text);
    void keepOneTabStop();

    std::vector<Button *> m_keys; ///< row by row, four columns
    std::array<Button *, 3> m_acts{};
};

} // namespace comptoir::widgets
