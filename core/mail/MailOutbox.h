// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Entropy.h"
#include "core/mail/MailProblem.h"
#include "core/mail/MailSender.h"
#include "core/mail/MailStore.h"
#include "core/print/Document.h"

namespace comptoir::mail {

/// What a customer asked for.
struct AskedMail
{
    qint64 ticket = 0;
    MailAddress to;
    QString shopName; ///< that it comes from
};

/// The letters that wait, on disk: they survive a restart and leave when there is a network. A
/// letter whose end is in doubt is sent again under the same Message-ID. Once it is taken or given
/// up, address and content are gone. Steps only; MailWorker takes them.
class MailOutbox
{
public:
    MailOutbox(MailStore &store, const Clock &clock, Entropy &entropy);

    /// The shop's account as it is now; nothing: no letter is taken or sent.
    void use(const std::optional<MailAccount> &account) { m_account = account; }
    const std::optional<MailAccount> &account() const { return m_account; }

    /// In the transaction that counts the copy: both or neither. "mail/not-set"
    Result<void> add(store::Transaction &transaction, const AskedMail &asked,
                     const print::Document &document);
    struct DueLetter
    {
        OpId id;
        Letter letter;
    };
    /// The next one, if it is time. Letters that waited too long are given up on the way.
    Result<std::optional<DueLetter>> take();
    /// How a letter that was taken went.
    Result<void> settle(OpId id, const Result<void> &sent);
    /// When take() is worth another look; nothing: not before something happens.
    Result<std::optional<Instant>> nextLook() const;
    /// There may be a network again, or another account: all go now.
    Result<void> hasten();
    /// The books were put back from a copy: what waited there may have left long ago.
    Result<void> giveUpAll(const QByteArray &problem);

    /// What a person should know and has not answered. Of what stops them all, one asks.
    Result<std::vector<MailRow>> questions() const;
    Result<std::vector<MailRow>> answered(int count) const { return m_store.answered(count); }
    /// Noted, or once more with the account as it is now. "attention/not-open"
    Result<void> answer(OpId id, MailAnswer answer, const QString &by);

private:
    Result<void> write(const MailRow &row);

    MailStore &m_store;
    const Clock &m_clock;
    Entropy &m_entropy;
    std::optional<MailAccount> m_account;
};

} // namespace comptoir::mail
