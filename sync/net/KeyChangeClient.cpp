// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/KeyChangeClient.h"

#include "sync/wire/Json.h"
#include "sync/wire/KeyChange.h"

namespace comptoir::net {

namespace {
constexpr int limitMs = 10'000;
}

void KeyChangeClient::ask(const crypto::PrivateKey &next, const Done &done)
{
    const auto authorisation = m_driver.requests().authorisation();
    const auto chain = m_driver.requests().chain();
    if (!authorisation || !chain) {
        QMetaObject::invokeMethod(
            &m_driver, [done] { done(fail("net/unreachable")); }, Qt::QueuedConnection);
        return;
    }
    wire::KeyChange change;
    change.incarnation = chain->incarnation;
    change.sequence = chain->nextSequence;
    change.sign(chain->device, m_driver.requests().deviceKey(), next);
    HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/devices/self/keys");
    request.headers = *authorisation;
    request.body = wire::compact(change.toJson());
    request.timeLimitMs = limitMs;
    m_driver.requests().http().send(request, [done](const Result<HttpAnswer> &answer) {
        done(answer ? Result<void>() : fail(answer.error()));
    });
}

} // namespace comptoir::net
