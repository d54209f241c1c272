// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QWidget>

class QAbstractItemModel;

namespace comptoir::widgets {

class Button;
class Label;
class TileView;

/// Tiles on pages ("Page 1 sur 3"), turned by PgUp, PgDn and two buttons; they never scroll, so
/// that a hand finds a tile without the eye. The model has a Tile in valueRole.
class TileGrid : public QWidget
{
    Q_OBJECT
public:
    explicit TileGrid(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    TileView *view() const { return m_view; }

Q_SIGNALS:
    void tapped(const QModelIndex &index);

private:
    Button *addTurn(const QByteArray &icon, const QString &spoken, int by);
    void showPages();

    TileView *m_view = nullptr;
    Button *m_before = nullptr;
    Button *m_after = nullptr;
    Label *m_page = nullptr;
};

} // namespace comptoir::widgets
