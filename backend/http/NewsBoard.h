// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <map>
#include <optional>

namespace comptoir::http {

/// The last news of each topic, numbered, so that who looked before they came is told.
class NewsBoard
{
public:
    quint64 last() const { return m_last; }
    void put(const QByteArray &topic, const QByteArray &text) { m_news[topic] = {++m_last, text}; }
    /// What came after the news of that number.
    std::optional<QByteArray> since(const QByteArray &topic, quint64 number) const
    {
        const auto news = m_news.find(topic);
        const bool isNews = news != m_news.end() && news->second.number > number;
        return isNews ? std::optional(news->second.text) : std::nullopt;
    }

private:
    struct News
    {
        quint64 number = 0;
        QByteArray text;
    };
    std::map<QByteArray, News> m_news;
    quint64 m_last = 0;
};

} // namespace comptoir::http
