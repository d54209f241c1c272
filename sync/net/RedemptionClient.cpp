// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/net/RedemptionClient.h"

#include "core/base/Base64Url.h"
#include "sync/wire/Json.h"
#include "sync/wire/OpLine.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace comptoir::net {

namespace {

// How long a customer is made to wait at the counter (ux.md, sync.md §2.6).
constexpr int authoriseLimitMs = 2500;
constexpr int factsLimitMs = 1500;

/// Only what says something about the voucher or this till is an answer; a token that ended or a
/// server that is busy is as good as no network.
Error answerOrAbsence(Error error)
{
    constexpr std::array<QByteArrayView, 4> answers{"voucher/", "campaign/", "device/", "net/"};
    const bool known = std::any_of(answers.begin(), answers.end(), [&](QByteArrayView prefix) {
        return error.code.startsWith(prefix);
    });
    return known ? error : Error{"net/server", QString::fromLatin1(error.code), error.facts};
}

} // namespace

bool RedemptionClient::slow() const
{
    return m_driver.status().link == store::Link::Online && !m_driver.reachable()
        && m_driver.requests().authorisation();
}

void RedemptionClient::authorise(const QByteArray &line, const QByteArray &previousHash,
                                 const QByteArray &signature, Answer answer)
{
    HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/redemptions");
    request.body = wire::compact({{QStringLiteral("line"), QString::fromUtf8(line)},
                                  {QStringLiteral("prev"), base64url::encode(previousHash)},
                                  {QStringLiteral("sig"), base64url::encode(signature)}});
    request.timeLimitMs = authoriseLimitMs;
    ask(
        std::move(request),
        [this, line](const SignedAnswers &answers,
                     const QByteArray &body) -> Result<wire::SignedDoc> {
            COMPTOIR_TRY(const auto claim, wire::decodeLine(line));
            COMPTOIR_TRY(const auto chain, m_driver.requests().chain());
            return answers.authorisation(body, chain.device, claim.id);
        },
        std::move(answer));
}

void RedemptionClient::release(OpId claim)
{
    const auto authorisation = m_driver.requests().authorisation();
    if (!authorisation)
        return;
    HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/redemptions/%1/void").arg(QLatin1String(claim.text()));
    request.headers = *authorisation;
    request.timeLimitMs = authoriseLimitMs;
    m_driver.requests().http().send(request, [](const Result<HttpAnswer> &) {});
}

void RedemptionClient::facts(vouchers::CampaignNumber campaign, vouchers::Serial serial,
                             Answer answer)
{
    HttpRequest request;
    request.path = QStringLiteral("/v1/vouchers/%1/%2").arg(campaign).arg(serial);
    request.timeLimitMs = factsLimitMs;
    ask(
        std::move(request),
        [campaign, serial](const SignedAnswers &answers, const QByteArray &body) {
            return answers.factsOf(body, campaign, serial);
        },
        std::move(answer));
}

void RedemptionClient::resolve(const vouchers::HumanCode &code, Answer answer)
{
    HttpRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/vouchers/resolve");
    request.body = wire::compact({{QStringLiteral("code"), code.text()}});
    request.timeLimitMs = factsLimitMs;
    ask(
        std::move(request),
        [](const SignedAnswers &answers, const QByteArray &body) { return answers.facts(body); },
        std::move(answer));
}

void RedemptionClient::ask(HttpRequest request, Reader reader, Answer answer)
{
    const auto authorisation = m_driver.requests().authorisation();
    if (!authorisation) {
        QMetaObject::invokeMethod(
            &m_driver, [answer] { answer(fail("net/unreachable")); }, Qt::QueuedConnection);
        return;
    }
    request.headers = *authorisation;
    m_driver.requests().http().send(
        request,
        [driver = QPointer(&m_driver), reader = std::move(reader),
         answer = std::move(answer)](const Result<HttpAnswer> &came) {
            if (!driver)
                return;
            if (!came) {
                if (came.error().code.startsWith("net/"))
                    driver->noteLinkDoubted();
                return answer(fail(answerOrAbsence(came.error())));
            }
            const auto answers = driver->requests().signedAnswers();
            const auto read = answers ? reader(*answers, came->body)
                                      : Result<wire::SignedDoc>(fail(answers.error()));
            if (!read)
                return answer(fail("net/captive", QString::fromLatin1(read.error().code)));
            answer(*read);
        });
}

} // namespace comptoir::net
