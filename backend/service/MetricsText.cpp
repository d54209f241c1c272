// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/service/MetricsText.h"

#include "core/base/Assert.h"

namespace comptoir::backend {

namespace {

constexpr int digits = 15; ///< a count up to 10^15 is written as it is

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

} // namespace

void MetricsText::family(const QByteArray &name, const QByteArray &type, const QByteArray &help)
{
    m_family = name;
    m_text += "# HELP " + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void MetricsText::sample(double value, const Labels &labels, const QByteArray &suffix)
{
    COMPTOIR_ASSERT(!m_family.isEmpty());
    QByteArrayList pairs;
    for (const auto &[name, text] : labels)
        pairs.append(name + "=\"" + escaped(text) + '"');
    m_text += m_family + suffix;
    if (!pairs.isEmpty())
        m_text += '{' + pairs.join(',') + '}';
    m_text += ' ' + QByteArray::number(value, 'g', digits) + '\n';
}

void MetricsText::gauge(const QByteArray &name, const QByteArray &help, double value)
{
    family(name, "gauge", help);
    sample(value);
}

void MetricsText::counter(const QByteArray &name, const QByteArray &help, double value)
{
    family(name, "counter", help);
    sample(value);
}

} // namespace comptoir::backend
