// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/SignIn.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"
#include "sync/wire/KeyChange.h"

#include <QPointer>

namespace comptoir::net {

namespace {
constexpr int limitMs = 10'000;
}

void SignIn::run(const Done &done)
{
    const auto chain = m_outbox.head();
    const auto &change = m_outbox.secret().change();
    const bool byChange = chain && change
        && std::max(chain->incarnation, chain->keyIncarnation) >= change->incarnation;
    askNonce({done, byChange, false});
}

void SignIn::send(const HttpRequest &request, const Came &came)
{
    m_http.send(request, [self = QPointer(this), came](const Result<HttpAnswer> &answer) {
        if (self)
            came(answer);
    });
}

const crypto::PrivateKey &SignIn::keyOf(const Attempt &attempt) const
{
    const crypto::DeviceSecret &secret = m_outbox.secret();
    return attempt.byChange && secret.change() ? secret.change()->key : secret.beforeChange();
}

void SignIn::askNonce(const Attempt &attempt)
{
    HttpRequest request;
    request.path = QStringLiteral("/v1/nonce");
    request.timeLimitMs = limitMs;
    send(request, [this, attempt](const Result<HttpAnswer> &answer) {
        if (answer)
            askToken(attempt, *answer);
        else
            attempt.done(fail(answer.error()));
    });
}

void SignIn::askToken(const Attempt &attempt, const HttpAnswer &nonce)
{
    const auto chain = m_outbox.head();
    const auto json = wire::parseObject(nonce.body);
    const auto bytes = json ? base64url::decode(json->value(u"nonce"), 16) : std::nullopt;
    if (!chain || !bytes)
        return attempt.done(chain ? fail("wire/bad-field", QStringLiteral("nonce"))
                                  : Result<Granted>(fail(chain.error())));
    const QByteArray proof = keyOf(attempt).sign(crypto::tokenDomain,
                                                 {chain->device.bytes(), *bytes});
    HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/token");
    request.timeLimitMs = limitMs;
    request.body = wire::compact(
        {{QStringLiteral("device"), QString::fromLatin1(chain->device.text())},
         {QStringLiteral("nonce"), base64url::encode(*bytes)},
         {QStringLiteral("sig"), base64url::encode(proof)}});
    send(request, [this, attempt](const Result<HttpAnswer> &answer) {
        if (answer)
            return tokenCame(attempt, *answer);
        // The answer to a change was lost, or the town was put back to before it.
        const bool other = answer.error().is("token/bad-proof") && m_outbox.secret().change()
            && !attempt.isSecond;
        if (other)
            askNonce({attempt.done, !attempt.byChange, true});
        else
            attempt.done(fail(answer.error()));
    });
}

void SignIn::tokenCame(const Attempt &attempt, const HttpAnswer &answer)
{
    const auto json = wire::parseObject(answer.body);
    if (!json)
        return attempt.done(fail(json.error()));
    wire::Fields fields(*json);
    const Granted granted{fields.text(u"access_token", 512).toLatin1(),
                          fields.integer(u"expires_s", 1, 86'400)};
    if (const auto read = fields.done(); !read)
        return attempt.done(fail(read.error()));
    if (m_outbox.secret().change() && !attempt.byChange)
        return tellChange(attempt, granted);
    finish(attempt, granted);
}

void SignIn::tellChange(const Attempt &attempt, const Granted &granted)
{
    const auto chain = m_outbox.head();
    if (!chain)
        return attempt.done(fail(chain.error()));
    const crypto::DeviceSecret &secret = m_outbox.secret();
    wire::KeyChange change;
    change.incarnation = secret.change()->incarnation;
    change.sign(chain->device, secret.beforeChange(), secret.change()->key);
    HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/devices/self/keys");
    request.timeLimitMs = limitMs;
    request.headers = {{"Authorization", "Bearer " + granted.token}};
    request.body = wire::compact(change.toJson());
    send(request, [this, attempt, granted](const Result<HttpAnswer> &answer) {
        if (answer)
            return finish(attempt, granted);
        const auto now = m_outbox.head();
        const auto &asked = m_outbox.secret().change();
        // Refused, the key before goes on; but what it no longer signs can't be understood there.
        const bool goesOn = !answer.error().code.startsWith("net/") && now && asked
            && now->incarnation < asked->incarnation;
        if (goesOn)
            attempt.done(granted);
        else
            attempt.done(fail(answer.error()));
    });
}

void SignIn::finish(const Attempt &attempt, const Granted &granted)
{
    const auto noted = noteTaken();
    attempt.done(noted ? Result<Granted>(granted) : fail(noted.error()));
}

Result<void> SignIn::noteTaken()
{
    const auto &change = m_outbox.secret().change();
    COMPTOIR_TRY(const auto chain, m_outbox.head());
    if (!change || chain.keyIncarnation == change->incarnation)
        return {};
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_outbox.database()));
    COMPTOIR_CHECK(m_outbox.noteKeyTaken(*transaction, change->incarnation));
    return transaction->commit();
}

} // namespace comptoir::net
