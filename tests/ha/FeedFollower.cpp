// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ha/FeedFollower.h"

#include "sync/wire/FeedPage.h"

#include <QDeadlineTimer>
#include <QThread>

#include <algorithm>

namespace comptoir::test {

namespace {
constexpr int pauseMs = 250;
constexpr int drainMs = 60'000;
} // namespace

FeedFollower::FeedFollower(Fleet &fleet, HaTill &reader, QList<QByteArray> streams)
    : m_fleet(fleet),
      m_reader(reader),
      m_streams(std::move(streams))
{}

bool FeedFollower::run(const std::atomic<bool> &enough)
{
    while (!enough) {
        for (const QByteArray &stream : m_streams)
            follow(stream);
        QThread::msleep(pauseMs);
    }
    // The last changes get their numbers a moment after they are acknowledged.
    QThread::msleep(4 * pauseMs);
    for (const QDeadlineTimer patience(drainMs); !patience.hasExpired(); QThread::msleep(pauseMs)) {
        const auto atEnd = [this](const QByteArray &stream) { return follow(stream); };
        if (std::all_of(m_streams.begin(), m_streams.end(), atEnd))
            return true;
    }
    return false;
}

bool FeedFollower::follow(const QByteArray &stream)
{
    const QByteArray cursor = m_cursors.value(stream);
    const auto answer = m_reader.get("/v1/feed/" + stream + "?limit=500"
                                     + (cursor.isEmpty() ? QByteArray() : "&cursor=" + cursor));
    const auto page = answer.status == 200
        ? wire::FeedPage::parse(answer.body)
        : Result<wire::FeedPage>(fail("feed/none", answer.code()));
    QJsonObject event{{QStringLiteral("k"), QStringLiteral("page")},
                      {QStringLiteral("stream"), QString::fromLatin1(stream)},
                      {QStringLiteral("at"), answer.toMs},
                      {QStringLiteral("status"), answer.status}};
    if (!page) {
        event.insert(QStringLiteral("code"), page.error().detail);
        m_fleet.history.note(event);
        return false;
    }
    QJsonArray rows;
    for (const wire::FeedChange &row : page->changes)
        rows.append(QJsonArray{row.entity, row.id, row.version, row.position});
    event.insert(QStringLiteral("epoch"), QString::fromUtf8(page->epoch));
    event.insert(QStringLiteral("rows"), rows);
    if (!rows.isEmpty() || m_fleet.closing)
        m_fleet.history.note(event);
    m_cursors[stream] = page->next.toLatin1();
    return page->upToDate && page->changes.empty();
}

} // namespace comptoir::test
