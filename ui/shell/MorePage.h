// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QScrollArea;

namespace comptoir::shell {

class MoreItem;

/// "Plus": every section that is not in the rail.
class MorePage : public QWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QByteArray id;
        QByteArray icon;
        QString title;
        int badge = 0;
        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit MorePage(QWidget *parent = nullptr);

    void setEntries(const std::vector<Entry> &entries);

Q_SIGNALS:
    void chosen(const QByteArray &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void moveFocus(int step);

    std::vector<Entry> m_entries;
    std::vector<MoreItem *> m_items;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_columns = 1;
};

} // namespace comptoir::shell
