// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace comptoir::widgets {

class Stepper;

/// One line of a ticket, as it is written.
struct CartLine
{
    QString quantity; ///< "2 ×", "1,2 kg"
    QString label;
    QString detail; ///< "1,30 € pièce"; empty: none
    QString total; ///< without the currency, as in a column
    int count = 1; ///< for the stepper
};

/// "2 × Baguette tradition, 1,30 € pièce, 2,60"
QString spoken(const CartLine &line);

/// Lines of a ticket with their totals at the right. The current line has a stepper in the place of
/// its quantity; + and − turn it, Del takes the line out. The model has a CartLine in valueRole.
class CartView : public QListView
{
    Q_OBJECT
public:
    explicit CartView(const QString &name, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants so many more or fewer; the model decides.
    void stepped(const QModelIndex &index, int by);
    void removeRequested(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Painter;
    void placeStepper();

    Stepper *m_stepper = nullptr;
};

} // namespace comptoir::widgets

Q_DECLARE_METATYPE(comptoir::widgets::CartLine)
