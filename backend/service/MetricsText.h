// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace comptoir::backend {

/// Prometheus' text format, version 0.0.4. Our own: all we need of it is these two acts, where
/// prometheus-cpp brings a registry and an HTTP server beside ours.
class MetricsText
{
public:
    using Labels = QList<std::pair<QByteArray, QByteArray>>;
    static constexpr auto contentType = "text/plain; version=0.0.4; charset=utf-8";

    /// `type` is "counter", "gauge" or "histogram"; samples of the family follow.
    void family(const QByteArray &name, const QByteArray &type, const QByteArray &help);
    /// `suffix` is of a histogram ("_bucket").
    void sample(double value, const Labels &labels = {}, const QByteArray &suffix = {});
    /// A family of one sample.
    void gauge(const QByteArray &name, const QByteArray &help, double value);
    void counter(const QByteArray &name, const QByteArray &help, double value);

    const QByteArray &text() const { return m_text; }

private:
    QByteArray m_family;
    QByteArray m_text;
};

} // namespace comptoir::backend
