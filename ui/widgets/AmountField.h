// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace comptoir::widgets {

/// Shows the amount that keys of the page change. A line edit for screen readers only: it edits
/// nothing itself, so that digits, Enter and Esc mean the same wherever the focus is.
class AmountField : public QLineEdit
{
    Q_OBJECT
public:
    explicit AmountField(QWidget *parent = nullptr);

    /// `preset` is shown selected: the first digit replaces it.
    void setAmount(const QString &amount, bool preset);
    /// At the left: the limit; as an alert when a key has just been refused.
    void setNote(const QString &note, bool alert);
    bool isPreset() const { return m_preset; }
    QString note() const { return m_note; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    bool m_preset = false;
    bool m_alert = false;
    QString m_note;
};

} // namespace comptoir::widgets
