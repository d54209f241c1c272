// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::sync {

/// The groups of a code in three equal columns, in two or in one, as there is room.
class GroupGrid : public QWidget
{
public:
    explicit GroupGrid(QWidget *parent);

    /// Takes the cell.
    void add(QWidget *cell);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int columns(int width) const;
    int cellHeight() const;

    QList<QWidget *> m_cells;
};

/// A code to read and to write down: large groups with their numbers.
class CodeView : public GroupGrid
{
public:
    CodeView(const QStringList &groups, QWidget *parent);
};

} // namespace comptoir::sync
