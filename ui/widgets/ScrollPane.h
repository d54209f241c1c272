// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace comptoir::widgets {

/// A page that is higher than its window: it scrolls up and down only, by wheel, finger, PgUp and
/// PgDn, and follows the focus. Its ground is the page's.
class ScrollPane : public QScrollArea
{
    Q_OBJECT
public:
    explicit ScrollPane(QWidget *parent = nullptr);
    ~ScrollPane() override;

    /// Takes the widget.
    void setContent(QWidget *content);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void follow(QWidget *focus);
};

} // namespace comptoir::widgets
