// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/HintListener.h"

#include "sync/wire/FeedPage.h"

namespace comptoir::net {

using namespace sync;

namespace {

/// The territory breaks the silence every 20 s.
constexpr int silenceLimitMs = 45'000;
constexpr int waitSeconds = 25;
constexpr qint64 pageBytes = 8 << 20;

} // namespace

HintListener::HintListener(Transport &http, const SyncRequests &requests, const store::Feed &feed,
                           Tell tell)
    : m_http(http),
      m_requests(requests),
      m_feed(feed),
      m_tell(std::move(tell)),
      m_self(std::make_shared<HintListener *>(this))
{}

void HintListener::listen(const ListenForHints &what)
{
    m_number = what.number;
    m_stream.reset();
    if (what.waitOn)
        waitOn(what.number, *what.waitOn);
    else
        openStream(what.number);
}

void HintListener::openStream(quint64 number)
{
    HttpRequest request;
    request.path = QStringLiteral("/v1/events");
    request.headers = m_requests.authorisation().value_or(SyncRequests::Headers());
    request.expect = Expect::Events;
    request.idleLimitMs = silenceLimitMs;
    request.timeLimitMs = 0;
    m_events = {};
    const std::weak_ptr<HintListener *> self = m_self;
    m_stream = m_http.open(
        request,
        [self, number](const QByteArray &bytes) {
            const auto listener = self.lock();
            if (!listener || (*listener)->m_number != number)
                return;
            for (const wire::Hint &hint : (*listener)->m_events.take(bytes))
                (*listener)->m_tell(HintHeard{hint.stream, hint.head});
        },
        [self, number](const Result<HttpAnswer> &answer) {
            if (const auto listener = self.lock())
                (*listener)->ended(number, answer ? std::nullopt : std::optional(answer.error()));
        });
}

void HintListener::waitOn(quint64 number, const QString &stream)
{
    const auto cursor = m_feed.cursor(stream);
    HttpRequest request;
    request.path = QStringLiteral("/v1/feed/%1?limit=1").arg(stream);
    if (cursor && !cursor->next.isEmpty())
        request.path += QStringLiteral("&cursor=")
            + QString::fromLatin1(QUrl::toPercentEncoding(cursor->next));
    request.headers = m_requests.authorisation().value_or(SyncRequests::Headers());
    request.headers.emplace_back("Prefer", "wait=" + QByteArray::number(waitSeconds));
    request.maxBytes = pageBytes;
    request.firstByteLimitMs += waitSeconds * 1000;
    request.idleLimitMs += waitSeconds * 1000;
    const std::weak_ptr<HintListener *> self = m_self;
    m_http.send(request, [self, number, stream](const Result<HttpAnswer> &answer) {
        const auto listener = self.lock();
        if (!listener || (*listener)->m_number != number)
            return;
        const auto page = answer ? wire::FeedPage::parse(answer->body)
                                 : Result<wire::FeedPage>(fail(answer.error()));
        if (page && !page->changes.empty())
            (*listener)->m_tell(HintHeard{stream, 0});
        (*listener)->ended(number, page ? std::nullopt : std::optional(page.error()));
    });
}

void HintListener::ended(quint64 number, const std::optional<Error> &error)
{
    if (m_number == number)
        m_tell(HintsEnded{number, error});
}

} // namespace comptoir::net
