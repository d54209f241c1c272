// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/VerdictText.h"

#include <QBoxLayout>
#include <QWidget>

namespace comptoir::vouchers {

/// Icon, label, value; a line above it unless it is the first.
class FactRow : public QWidget
{
    Q_OBJECT
public:
    FactRow(const format::VerdictFact &fact, bool first, QWidget *parent);
    /// The value under the label.
    void setStacked(bool stacked);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QByteArray m_icon;
    bool m_first;
    QBoxLayout *m_row;
};

} // namespace comptoir::vouchers
