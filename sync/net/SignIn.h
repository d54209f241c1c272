// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Outbox.h"
#include "sync/net/Transport.h"

#include <QObject>

namespace comptoir::net {

/// Gets an access token by the device's key, and tells the territory of another key where it does
/// not have that yet (docs/protocol.md §4): an answer may have been lost, or the territory was put
/// back to before. Until it has the new key the till goes on with the one before.
class SignIn : public QObject
{
    Q_OBJECT

public:
    struct Granted
    {
        QByteArray token;
        qint64 seconds = 0;
    };
    using Done = std::function<void(const Result<Granted> &)>;

    SignIn(Transport &http, store::Outbox &outbox) : m_http(http), m_outbox(outbox) {}
    /// Answers exactly once, later.
    void run(const Done &done);

private:
    struct Attempt
    {
        Done done;
        bool byChange = false; ///< signs with the key of the change
        bool isSecond = false;
    };
    void askNonce(const Attempt &attempt);
    void askToken(const Attempt &attempt, const HttpAnswer &nonce);
    void tokenCame(const Attempt &attempt, const HttpAnswer &answer);
    void tellChange(const Attempt &attempt, const Granted &granted);
    void finish(const Attempt &attempt, const Granted &granted);
    const crypto::PrivateKey &keyOf(const Attempt &attempt) const;
    Result<void> noteTaken();

    using Came = std::function<void(const Result<HttpAnswer> &)>;
    void send(const HttpRequest &request, const Came &came);

    Transport &m_http;
    store::Outbox &m_outbox;
};

} // namespace comptoir::net
