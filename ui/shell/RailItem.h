// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace comptoir::shell {

/// Icon over label; the current one is marked by ground, bar and weight.
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    RailItem(const QByteArray &id, const QByteArray &icon, const QString &title, QWidget *parent);

    const QByteArray &id() const { return m_id; }
    int badge() const { return m_badge; }
    void setBadge(int count);
    /// In a bar the mark is on top; beside: the label stands at the right of the icon.
    void setForm(bool bar, bool beside);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintLabel(QPainter &painter, const QRectF &icon, const QColor &ink) const;
    void paintBadge(QPainter &painter, const QRectF &icon) const;
    QRectF iconPlace() const;

    QByteArray m_id;
    QByteArray m_icon;
    int m_badge = 0;
    bool m_bar = false;
    bool m_beside = false;
};

} // namespace comptoir::shell
