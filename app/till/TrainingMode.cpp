// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/TrainingMode.h"

namespace comptoir::app {

namespace {
constexpr char on[] = "on", left[] = "left ", wentLive[] = "live ";
} // namespace

QByteArray TrainingMode::content() const
{
    return m_disk.read(m_path).value_or(QByteArray());
}

bool TrainingMode::isOn() const
{
    return content() == on;
}

std::optional<TrainingMode::End> TrainingMode::ended() const
{
    const QByteArray text = content();
    for (const auto &[word, way] : {std::pair(left, Way::Left), {wentLive, Way::WentLive}})
        if (text.startsWith(word))
            return End{way, QString::fromUtf8(text.mid(qsizetype(qstrlen(word))))};
    return std::nullopt;
}

Result<void> TrainingMode::enter()
{
    return m_disk.replaceDurably(m_path, on);
}

Result<void> TrainingMode::end(const End &end)
{
    const char *word = end.way == Way::Left ? left : wentLive;
    return m_disk.replaceDurably(m_path, word + end.by.toUtf8());
}

} // namespace comptoir::app
