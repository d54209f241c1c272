// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace comptoir::widgets {

/// One row of a RowView, as it is written.
struct Row
{
    QString title;
    QString under; ///< a smaller second line; empty: none
    QString trailing; ///< at the right, never cut
    int category = -1; ///< theme::categoryColour as a bar at the left; -1: none
    QString mark; ///< two letters in the bar's place that say it without colour
    bool isQuiet = false; ///< of less weight: a refund's original, an archived article
};

/// "Baguette tradition, Pain, 1,30 €"
QString spoken(const Row &row);

/// A long list: rows of one height, painted, so that a million cost no more than what is in sight.
/// The whole row is the target. The model has a Row in valueRole; what it fetches more of, it
/// fetches when the end comes into sight.
class RowView : public QListView
{
    Q_OBJECT
public:
    explicit RowView(const QString &name, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By tap, Space or Enter.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    class Painter;
};

} // namespace comptoir::widgets

Q_DECLARE_METATYPE(comptoir::widgets::Row)
