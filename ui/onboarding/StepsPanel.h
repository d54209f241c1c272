// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace comptoir::onboarding {

/// The dark side of the welcome: name, promise, a shop, and how far one has come. Narrow windows
/// get a slim header with the name only; progress is there in words.
class StepsPanel : public QWidget
{
    Q_OBJECT
public:
    StepsPanel(const QStringList &steps, int current, QWidget *parent = nullptr);

    void setCurrent(int step);
    /// The way changes with the choice how to begin.
    void setNames(const QStringList &steps);
    void setSlim(bool slim);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintName(QPainter &painter, const QRect &place) const;
    int paintPromise(QPainter &painter, const QRect &place) const;
    void paintShop(QPainter &painter, const QRectF &place) const;
    void paintStep(QPainter &painter, const QRect &row, int step) const;

    QStringList m_steps;
    int m_current;
    bool m_slim = false;
};

} // namespace comptoir::onboarding
