// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/ShopMail.h"

#include "app/system/MachineSecret.h"
#include "app/till/MailQuestion.h"
#include "core/attention/Question.h"
#include "core/crypto/Sealed.h"
#include "core/mail/ComposeMail.h"
#include "ui/format/FutureAnswer.h"

#include <algorithm>
#include <iterator>

namespace comptoir::app {

namespace {

std::vector<attention::Item> itemsOf(const std::vector<mail::MailRow> &rows)
{
    std::vector<attention::Item> items;
    std::transform(rows.begin(), rows.end(), std::back_inserter(items), mailQuestion);
    return items;
}

QByteArray secret()
{
    return machineSecret("comptoir/mail-password/1");
}

} // namespace

ShopMail::ShopMail(const MailGround &ground)
    : m_ground(ground),
      m_store(ground.database),
      m_outbox(m_store, ground.clock, ground.entropy)
{
    if (ground.sender)
        m_worker = std::make_unique<mail::MailWorker>(m_outbox, *ground.sender, ground.clock);
}

ShopMail::~ShopMail() = default;

void ShopMail::use(std::optional<mail::MailAccount> account)
{
    m_account = std::move(account);
    const auto whole = withPassword();
    const auto next = whole ? *whole : m_account; // unreadable: as one that was never given
    if (next == m_outbox.account())
        return work();
    m_outbox.use(next);
    if (next && m_worker)
        (void)m_outbox.hasten(); // if it can't be written: at its time
    work();
}

void ShopMail::work()
{
    if (m_worker)
        m_worker->work();
}

void ShopMail::noteLinkChanged()
{
    if (m_worker && m_outbox.account())
        (void)m_outbox.hasten();
    work();
}

void ShopMail::whenSettled(const std::function<void()> &told)
{
    if (m_worker)
        QObject::connect(m_worker.get(), &mail::MailWorker::settled, &m_trials, told);
}

Result<QString> ShopMail::password() const
{
    COMPTOIR_TRY(const QByteArray sealed, m_ground.disk.read(m_ground.passwordPath));
    if (sealed.isEmpty())
        return QString();
    COMPTOIR_TRY(const QByteArray plain, crypto::unseal(sealed, secret()));
    return QString::fromUtf8(plain);
}

Result<std::optional<mail::MailAccount>> ShopMail::withPassword() const
{
    auto account = m_account;
    if (!account || account->user.isEmpty())
        return account;
    COMPTOIR_TRY(account->password, password());
    return account;
}

Result<bool> ShopMail::hasPassword() const
{
    const auto kept = password();
    return kept && !kept->isEmpty(); // of another machine: to be typed again
}

Result<void> ShopMail::keepPassword(const QString &password)
{
    const QString &path = m_ground.passwordPath;
    if (password.isEmpty())
        COMPTOIR_CHECK(m_ground.disk.remove(path));
    else
        COMPTOIR_CHECK(m_ground.disk.replaceDurably(
            path, crypto::seal(password.toUtf8(), secret(), m_ground.entropy)));
    use(m_account);
    return {};
}

void ShopMail::sendTrial(const QString &subject, const QString &text, const Answer &answer)
{
    const auto account = withPassword();
    if (!m_ground.sender)
        return answer(fail("mail/training"));
    if (!account || !*account)
        return answer(
            fail(account ? Error{"mail/not-set", {}, {}} : Error{"mail/no-password", {}, {}}));
    const mail::MailAccount &own = **account;
    const Instant now = m_ground.clock.now();
    const QByteArray mark = OpId::mint(now, m_ground.entropy).bytes().toHex();
    const print::Document document{subject, {print::TextBlock{text}}};
    const mail::Envelope envelope{
        own.sender, {}, own.sender, subject, '<' + mark + '@' + own.sender.domain() + '>', now};
    const QByteArray letter = composeLetter(envelope, mail::composeBody(document, "=_" + mark));
    format::whenAnswered(m_ground.sender->send(own, {own.sender, letter}), &m_trials, answer);
}

Result<std::vector<attention::Item>> ShopMail::questions() const
{
    COMPTOIR_TRY(const auto rows, m_outbox.questions());
    return itemsOf(rows);
}

Result<std::vector<attention::Item>> ShopMail::answered(int count) const
{
    COMPTOIR_TRY(const auto rows, m_outbox.answered(count));
    return itemsOf(rows);
}

Result<void> ShopMail::answer(OpId question, attention::Answer answer, const QString &by)
{
    COMPTOIR_TRY(const auto items, questions());
    const auto item = std::find_if(items.begin(), items.end(),
                                   [question](const auto &one) { return one.op == question; });
    if (item == items.end())
        return fail("attention/not-open");
    if (!attention::answers(answer, item->kind))
        return fail("attention/wrong-answer");
    const bool isNoted = answer == attention::Answer::MailNoted;
    COMPTOIR_CHECK(
        m_outbox.answer(question, isNoted ? mail::MailAnswer::Noted : mail::MailAnswer::Again, by));
    work();
    return {};
}

} // namespace comptoir::app
