// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace comptoir::shell {

/// "Amandine Bruneau" as "AB"
QString initialsOf(const QString &name);

/// Who works now; a tap switches or locks.
class OperatorChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit OperatorChip(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setBrief(bool brief);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shownName() const;

    bool m_brief = false;
};

} // namespace comptoir::shell
