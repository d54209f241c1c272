// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/VoucherDesk.h"

#include <QAbstractButton>

#include <vector>

namespace comptoir::vouchers {

/// One past answer: glyph of its tone, time, words, amount, and how far it has travelled.
class RecentRow : public QAbstractButton
{
    Q_OBJECT
public:
    static int rowHeight();

    RecentRow(const RecentVerdict &recent, bool first, QWidget *parent);
    const RecentVerdict &recent() const { return m_recent; }
    QSize sizeHint() const override { return {260, rowHeight()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTravelled(QPainter &painter, const QRectF &place) const;

    RecentVerdict m_recent;
    bool m_first;
};

/// As many of the last answers as there is room for; never half a row.
class RecentList : public QWidget
{
    Q_OBJECT
public:
    explicit RecentList(QWidget *parent = nullptr);

    void setRecent(const std::vector<RecentVerdict> &recent);
    void setMost(int rows);

    QSize sizeHint() const override { return {260, RecentRow::rowHeight()}; }
    QSize minimumSizeHint() const override { return {200, 0}; }

Q_SIGNALS:
    void chosen(comptoir::OpId commit);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    std::vector<RecentRow *> m_rows;
    int m_most = 5;
};

} // namespace comptoir::vouchers
