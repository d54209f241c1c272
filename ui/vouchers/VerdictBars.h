// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/VerdictText.h"
#include "ui/theme/Tokens.h"

#include <QWidget>

namespace comptoir::vouchers {

/// The balance as a bar: the part to debit solid, the rest outlined.
class SplitBar : public QWidget
{
    Q_OBJECT
public:
    explicit SplitBar(QWidget *parent = nullptr);
    void set(Money debited, Money rest, const theme::Family &family);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say(QPainter &painter, const QRectF &place, const QString &words, Money amount,
             const QColor &ink) const;

    Money m_debited;
    Money m_rest;
    theme::Family m_family;
};

/// One limit of an offline debit: words, and a bar of what is used.
class CapBar : public QWidget
{
    Q_OBJECT
public:
    CapBar(const format::VerdictCap &cap, bool first, QWidget *parent);

    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return {320, heightForWidth(width())}; }
    QSize minimumSizeHint() const override { return {0, heightForWidth(QWIDGETSIZE_MAX)}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool needsTwoLines(int width) const;

    format::VerdictCap m_cap;
    bool m_first;
};

} // namespace comptoir::vouchers
