// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/service/MetricsText.h"

#include <QMap>
#include <QMutex>

#include <array>
#include <tuple>

namespace comptoir::backend {

/// How many of each name, counted from any thread.
class Tally
{
public:
    void add(const QMap<QByteArray, qint64> &counts);
    /// One sample a name, as the value of `label`.
    void writeTo(MetricsText &text, const QByteArray &label) const;

private:
    mutable QMutex m_mutex;
    QMap<QByteArray, qint64> m_counts;
};

/// What was asked, what it got and how long that took. Of bounded size: routes, not paths.
class Traffic
{
public:
    static constexpr std::array<int, 9> bucketsMs{5, 10, 25, 50, 100, 250, 1'000, 5'000, 20'000};

    struct Answered
    {
        QByteArray method, route;
        int status = 0;
        qint64 ms = 0;
    };
    void count(const Answered &answered);
    /// A request was run again because its transaction lost against another.
    void countRetry();
    void writeTo(MetricsText &text) const;

private:
    struct Times
    {
        std::array<qint64, bucketsMs.size()> within{}; ///< each bucket holds those before it too
        qint64 count = 0;
        qint64 sumMs = 0;
    };

    mutable QMutex m_mutex;
    QMap<std::tuple<QByteArray, QByteArray, int>, qint64> m_answers;
    QMap<QByteArray, Times> m_times; ///< by route
    qint64 m_retries = 0;
};

} // namespace comptoir::backend
