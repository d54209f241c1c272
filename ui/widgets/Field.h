// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace comptoir::widgets {

/// A text field in the house's looks: 48 px, icon at the left. Esc goes to the page.
class Field : public QLineEdit
{
    Q_OBJECT
public:
    explicit Field(const QByteArray &icon, QWidget *parent = nullptr);
    /// Shows "7Q2K 9FXA 01MB" while up to twelve letters and digits are typed; a longer text (a
    /// pasted link) is left as it is.
    void setGrouped(bool grouped) { m_grouped = grouped; }
    /// The longer hint where there is room for it.
    void setHints(const QString &whole, const QString &brief);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void group(const QString &typed);

    QByteArray m_icon;
    QString m_wholeHint;
    QString m_briefHint;
    bool m_grouped = false;
};

} // namespace comptoir::widgets
