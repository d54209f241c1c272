// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace comptoir::widgets {

class Button;
class Label;

/// The title of a page; on a detail page the way back is at its left, always in the same place.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setBackShown(bool shown);
    /// At the right end; under the title where there is no room beside it.
    void addTrailing(QWidget *widget);

Q_SIGNALS:
    void backRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_row = nullptr;
    Button *m_back = nullptr;
    Label *m_title = nullptr;
    QWidget *m_trailing = nullptr;
};

} // namespace comptoir::widgets
