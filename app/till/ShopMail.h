// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"
#include "core/base/Disk.h"
#include "core/mail/MailWorker.h"

#include <functional>
#include <memory>

namespace comptoir::app {

/// What the letters of a shop stand on.
struct MailGround
{
    store::Database &database;
    Disk &disk;
    QString passwordPath;
    const Clock &clock;
    Entropy &entropy;
    mail::MailSender *sender = nullptr; ///< null: nothing leaves, as in training
};

/// Receipts by mail: the letters that wait, who takes them away, and the password of the account.
/// The password is a file of mode 0600 beside the database, sealed for this machine and this user:
/// no copy, no export and no other computer can use it.
class ShopMail
{
public:
    explicit ShopMail(const MailGround &ground);
    ~ShopMail();

    /// Null where nothing leaves by mail.
    mail::MailOutbox *outbox() { return m_worker ? &m_outbox : nullptr; }
    /// The account of the settings, or none; what waits is tried with it.
    void use(std::optional<mail::MailAccount> account);
    /// As it was given, without its password.
    const std::optional<mail::MailAccount> &account() const { return m_account; }
    void work();
    /// The machine has another network: perhaps there is one again.
    void noteLinkChanged();
    void whenSettled(const std::function<void()> &told);

    Result<bool> hasPassword() const;
    Result<void> keepPassword(const QString &password);
    using Answer = std::function<void(Result<void>)>;
    /// To the shop's own mailbox, now, with the account as it is.
    void sendTrial(const QString &subject, const QString &text, const Answer &answer);

    /// The books went on from a copy: what waited in it may have left long ago.
    Result<void> forgetWaiting() { return m_outbox.giveUpAll("mail/restored"); }
    Result<std::vector<attention::Item>> questions() const;
    Result<std::vector<attention::Item>> answered(int count) const;
    /// "attention/not-open": it is no question about a mail. "attention/wrong-answer".
    Result<void> answer(OpId question, attention::Answer answer, const QString &by);

private:
    Result<QString> password() const;
    Result<std::optional<mail::MailAccount>> withPassword() const;

    MailGround m_ground;
    std::optional<mail::MailAccount> m_account; ///< without its password
    mail::MailStore m_store;
    mail::MailOutbox m_outbox;
    std::unique_ptr<mail::MailWorker> m_worker;
    QObject m_trials; ///< who asked for a trial may be gone when it ends
};

} // namespace comptoir::app
