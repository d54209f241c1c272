// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/wire/CodeList.h"
#include "sync/wire/PushBatch.h"
#include "tests/support/till/TestTill.h"
#include "tests/sync/net/LoopbackServer.h"

#include <map>

namespace comptoir::test {

/// A territory of one device that really checks what is pushed, over HTTP on loopback. The test may
/// answer any request otherwise, or sign with another key.
class FakeTerritory
{
public:
    FakeTerritory(const TownPapers &papers, const TestTill &till);
    QUrl url() const { return m_server.url(); }

    /// Bytes to say instead of the answer; an empty text closes the connection after the effect.
    std::function<std::optional<QByteArray>(const ServedRequest &)> trouble;
    QByteArray silentPath; ///< requests to here get no answer at all
    /// Signs acknowledgements, tokens and lists.
    crypto::PrivateKey signer;
    crypto::PrivateKey pingSigner;
    QByteArray epoch = "e1";
    bool revoked = false;
    bool hints = false; ///< there is an event stream
    std::optional<wire::SignedDoc> newerKeyset; ///< told to a till that asks with an older one
    QByteArrayList lines; ///< of the device's chain, as accepted
    std::map<QString, QJsonArray> changes; ///< of each stream; the cursor is how many were read
    QByteArray pack, codes; ///< as files, with `codesCount` in the name
    int codesCount = 0;
    QByteArrayList problems; ///< what was wrong with what the till sent

    int listeners() const;
    /// Tells who listens that a stream has moved.
    void hint(const QByteArray &stream, qint64 head);
    int waited() const { return m_waited; } ///< requests that would have waited
    int asked(const QByteArray &pathStart) const;
    qint64 largestBody() const { return m_largestBody; }
    qint64 largestSent() const { return m_largestSent; } ///< of a push, as it travelled
    qint64 largestRatio() const { return m_largestRatio; }
    int largestBatch() const { return m_largestBatch; }
    QByteArray json(const QJsonObject &object) const;
    QByteArray problem(int status, const QByteArray &code, const QByteArray &members = {}) const;

private:
    void serve(QTcpSocket &socket, const ServedRequest &came);
    QByteArray answerTo(const ServedRequest &request);
    QByteArray ping(const QUrl &url);
    QByteArray token(const ServedRequest &request);
    QByteArray ops(const ServedRequest &request);
    QByteArray feed(const QUrl &url);
    QByteArray file(const QByteArray &bytes, const QString &latest, const QString &path,
                    qint64 name);
    QByteArray ack();
    QJsonObject doc(crypto::Domain domain, const QJsonObject &content,
                    const crypto::PrivateKey &key) const;

    const TownPapers &m_papers;
    const TestTill &m_till;
    int m_tokens = 0;
    qint64 m_largestBody = 0;
    qint64 m_largestSent = 0;
    qint64 m_largestRatio = 1;
    int m_largestBatch = 0;
    int m_waited = 0;
    std::vector<QPointer<QTcpSocket>> m_listeners;
    LoopbackServer m_server;
};

} // namespace comptoir::test
