// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::widgets {
class Label;
} // namespace comptoir::widgets

namespace comptoir::shell {

/// A sentence for the whole window that found no room in the strip: never cut.
class BannerRow : public QWidget
{
    Q_OBJECT
public:
    explicit BannerRow(QWidget *parent = nullptr);
    /// Empty: hidden.
    void setText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    widgets::Label *m_text = nullptr;
};

} // namespace comptoir::shell
