// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/SyncText.h"

#include <QWidget>

class QAbstractButton;

namespace comptoir::sync {
class SyncChip;
} // namespace comptoir::sync
namespace comptoir::widgets {
class IconTile;
class Label;
} // namespace comptoir::widgets

namespace comptoir::shell {

class OperatorChip;

/// The line on top of every screen (ux.md §4.3): whose till, one sentence for everybody, what has
/// reached the town, who works, what time it is.
class TopStrip : public QWidget
{
    Q_OBJECT
public:
    explicit TopStrip(QWidget *parent = nullptr);

    void setShop(const QString &shop, const QString &place);
    /// An arrow back, always at the same place.
    void setBack(bool back);
    void setSync(const sync::ChipWords &words);
    void setSyncShown(bool shown);
    void setOperator(const QString &name);
    void setTime(const QString &time);
    /// In the middle of a strip of that width, if there is room for the whole of it; false when
    /// there is not.
    bool offerBanner(const QString &text, int width);
    /// Narrow: initials and counts only. Short: lower, where a mouse is used.
    void arrange(bool narrow, bool isShort);

Q_SIGNALS:
    void backRequested();
    void syncRequested();
    void operatorRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int takenWidth() const;
    void showPlace(int width);

    QString m_place;
    bool m_narrow = false;
    QAbstractButton *m_back = nullptr;
    widgets::Label *m_name = nullptr;
    widgets::Label *m_second = nullptr;
    widgets::IconTile *m_bannerIcon = nullptr;
    widgets::Label *m_banner = nullptr;
    sync::SyncChip *m_chip = nullptr;
    OperatorChip *m_operator = nullptr;
    widgets::Label *m_time = nullptr;
};

} // namespace comptoir::shell
