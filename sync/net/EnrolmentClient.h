// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/Signature.h"
#include "core/enrolment/EnrolmentDesk.h"
#include "core/enrolment/EnrolmentTicket.h"
#include "sync/net/HttpClient.h"
#include "sync/wire/SignedDoc.h"

#include <QObject>
#include <QTimer>

namespace comptoir::net {

/// What the territory gave a new till; everything in it is verified against the ticket.
struct Enrolled
{
    QUrl server;
    QByteArray rootFingerprint;
    DeviceId device;
    ShopId shop;
    QByteArray epoch;
    wire::SignedDoc keyset;
    enrolment::Membership membership;
};

/// Takes a till into a territory (docs/protocol.md §4); stores nothing. Errors: "net/…",
/// "enrolment/wrong-code", "enrolment/expired", "enrolment/used", "enrolment/insecure-server",
/// "enrolment/newer-format" (update the app), "territory/other-root", "territory/bad-signature".
class EnrolmentClient : public QObject
{
    Q_OBJECT

public:
    using Waiting = std::function<void(const QString &sas)>;
    using Finished = std::function<void(Result<Enrolled>)>;

    EnrolmentClient(const enrolment::EnrolmentTicket &ticket, const crypto::PrivateKey &key,
                    int pollMs = 2000);

    /// `waiting` when the desk has to confirm: both sides show the same six digits. `finished`
    /// exactly once, unless this is destroyed before.
    void start(const QString &model, Waiting waiting, Finished finished);

    /// Six digits that only who saw the QR can compute over this very exchange.
    static QString sas(const enrolment::EnrolmentTicket &ticket, const QByteArray &nonce,
                       const QByteArray &publicKey);

    static constexpr qint64 patienceMs = 20 * 60'000;

private:
    using Then = void (EnrolmentClient::*)(const HttpAnswer &);
    void send(const HttpRequest &request, Then then);
    void claim(const HttpAnswer &nonce);
    void claimAnswered(const HttpAnswer &answer);
    void poll();
    void statusCame(const HttpAnswer &answer);
    Result<std::optional<Enrolled>> read(const QByteArray &body) const;
    void failed(Error error);
    void finish(Result<Enrolled> result);

    const enrolment::EnrolmentTicket m_ticket;
    const crypto::PrivateKey m_key;
    const int m_pollMs;
    HttpClient m_http;
    QTimer m_patience;
    QString m_model;
    QString m_sas;
    HttpRequest m_claim;
    int m_claimsLeft = 3;
    bool m_claimed = false;
    bool m_told = false;
    Waiting m_waiting;
    Finished m_finished;
};

} // namespace comptoir::net
