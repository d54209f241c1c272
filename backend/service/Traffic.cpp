// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/Traffic.h"

namespace comptoir::backend {

void Tally::add(const QMap<QByteArray, qint64> &counts)
{
    const QMutexLocker locker(&m_mutex);
    for (auto entry = counts.begin(); entry != counts.end(); ++entry)
        m_counts[entry.key()] += entry.value();
}

void Tally::writeTo(MetricsText &text, const QByteArray &label) const
{
    const QMutexLocker locker(&m_mutex);
    for (auto entry = m_counts.begin(); entry != m_counts.end(); ++entry)
        text.sample(double(entry.value()), {{label, entry.key()}});
}

void Traffic::count(const Answered &answered)
{
    const QMutexLocker locker(&m_mutex);
    ++m_answers[{answered.method, answered.route, answered.status}];
    Times &times = m_times[answered.route];
    ++times.count;
    times.sumMs += answered.ms;
    for (size_t i = 0; i < bucketsMs.size(); ++i)
        times.within[i] += answered.ms <= bucketsMs[i] ? 1 : 0;
}

void Traffic::countRetry()
{
    const QMutexLocker locker(&m_mutex);
    ++m_retries;
}

void Traffic::writeTo(MetricsText &text) const
{
    constexpr double msPerSecond = 1000;
    const QMutexLocker locker(&m_mutex);
    text.family("comptoir_http_requests_total", "counter", "Answers by route and status.");
    for (auto entry = m_answers.begin(); entry != m_answers.end(); ++entry) {
        const auto &[method, route, status] = entry.key();
        text.sample(double(entry.value()),
                    {{"method", method}, {"route", route}, {"status", QByteArray::number(status)}});
    }
    text.family("comptoir_http_request_seconds", "histogram",
                "Time to make an answer, without the wait for a worker.");
    for (auto entry = m_times.begin(); entry != m_times.end(); ++entry) {
        const Times &times = entry.value();
        for (size_t i = 0; i < bucketsMs.size(); ++i)
            text.sample(
                double(times.within[i]),
                {{"route", entry.key()}, {"le", QByteArray::number(bucketsMs[i] / msPerSecond)}},
                "_bucket");
        text.sample(double(times.count), {{"route", entry.key()}, {"le", "+Inf"}}, "_bucket");
        text.sample(double(times.sumMs) / msPerSecond, {{"route", entry.key()}}, "_sum");
        text.sample(double(times.count), {{"route", entry.key()}}, "_count");
    }
    text.counter("comptoir_transaction_retries_total",
                 "Requests run again because their transaction lost against another.",
                 double(m_retries));
}

} // namespace comptoir::backend
