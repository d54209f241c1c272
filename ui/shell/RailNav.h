// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QBoxLayout;

namespace comptoir::shell {

class RailItem;

/// The sections: a rail at the left, or a bar at the bottom of a narrow window.
class RailNav : public QWidget
{
    Q_OBJECT
public:
    explicit RailNav(QWidget *parent = nullptr);

    /// Sections keep the place in which they were added.
    void addSection(const QByteArray &icon, const QString &title);
    void setBadge(int section, int count);
    void setCurrent(int section);
    int current() const { return m_current; }
    void arrange(Qt::Orientation orientation, int thickness);

Q_SIGNALS:
    void chosen(int section);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_layout = nullptr;
    std::vector<RailItem *> m_items;
    int m_current = 0;
};

} // namespace comptoir::shell
