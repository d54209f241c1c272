// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Spoken.h"

#include <QWidget>

#include <functional>

namespace comptoir::widgets {

class Button;

/// − value +. One tab stop: + and −, arrows, PgUp, PgDn, Home and End turn the value.
class Stepper : public QWidget, public Spoken
{
    Q_OBJECT
public:
    explicit Stepper(const QString &name, QWidget *parent = nullptr);

    void setRange(int least, int most, int step = 1);
    void setValue(int value);
    int value() const { return m_value; }
    /// How a value is written: "3", "110 %".
    void setWords(std::function<QString(int)> words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    QAccessible::Role spokenRole() const override { return QAccessible::SpinBox; }
    QString spokenValue() const override { return m_words(m_value); }
    QVariant currentValue() const override { return m_value; }
    QVariant leastValue() const override { return m_least; }
    QVariant mostValue() const override { return m_most; }
    QVariant valueStep() const override { return m_step; }
    void turnTo(const QVariant &value) override { turn(value.toInt()); }

Q_SIGNALS:
    /// By the person; not by setValue().
    void stepped(int value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Button *addButton(const QByteArray &icon, const QString &spoken, int by);
    void turn(int value);
    int valueWidth() const;

    Button *m_fewer = nullptr;
    Button *m_more = nullptr;
    std::function<QString(int)> m_words = [](int value) { return QString::number(value); };
    int m_value = 0;
    int m_least = 0;
    int m_most = 99;
    int m_step = 1;
};

} // namespace comptoir::widgets
