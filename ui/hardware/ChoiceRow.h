// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace comptoir::hardware {

/// One of a few short choices, side by side; in more rows where the words need it. Arrows move
/// inside.
class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    /// `name` is said before the choices to screen readers and begins their object names.
    ChoiceRow(const QString &name, const QString &spoken, const QStringList &choices,
              QWidget *parent = nullptr);

    void setCurrent(int choice);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int choice);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widest() const;
    void arrange(int columns);

    QButtonGroup *m_group = nullptr;
    QGridLayout *m_grid = nullptr;
    int m_columns = 0;
};

} // namespace comptoir::hardware
