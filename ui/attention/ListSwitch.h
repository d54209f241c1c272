// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace comptoir::attention {

/// "À régler · 2 | Réglé · 31"
class ListSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit ListSwitch(QWidget *parent = nullptr);

    void setTexts(const QString &open, const QString &settled);
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index);

private:
    QAbstractButton *m_segments[2] = {};
};

} // namespace comptoir::attention
