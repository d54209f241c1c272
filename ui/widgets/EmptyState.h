// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {

class Button;

/// Nothing is here, why, and what can be done about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QByteArray &icon, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    Button *addAction(const QString &text, const QByteArray &icon = {});

private:
    QBoxLayout *m_column = nullptr;
};

} // namespace comptoir::widgets
