// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Till.h"

#include <QElapsedTimer>
#include <QTimer>

namespace comptoir::app {

/// A walk through the screens of the demo with real vouchers before the camera: takes a debit
/// online, one without a network, and the refusals; saves each screen as a picture and ends the
/// program, with exit code 1 when a screen did not come.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(Till &till, QString folder);

private:
    struct Station
    {
        QString name; ///< of the picture; empty: none
        std::function<void()> act;
        std::function<bool()> reached;
    };
    void plan();
    void planSale();
    void sell();
    void tick();
    void type(const QString &keys);
    void press(Qt::Key key);
    bool isPhase(vouchers::VouchersController::Phase phase) const;
    bool isShown(vouchers::VerdictId id) const;

    Till &m_till;
    QString m_folder;
    std::vector<Station> m_stations;
    size_t m_next = 0;
    bool m_acted = false;
    int m_settled = 0;
    QElapsedTimer m_waiting;
    QTimer m_timer;
};

} // namespace comptoir::app
