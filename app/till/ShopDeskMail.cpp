// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts by mail, as the window asks for them.
#include "app/till/ShopDesk.h"

namespace comptoir::app {

template <typename T>
QFuture<Result<T>> ShopDesk::askAll(std::function<void(ShopTill &, Told<T>)> act)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_post([promise, act = std::move(act)](ShopTill *till) {
        const auto told = [promise](Result<T> answer) {
            promise->addResult(std::move(answer));
            promise->finish();
        };
        if (till)
            act(*till, told);
        else
            told(fail("till/stopped"));
    });
    return promise->future();
}

QFuture<Result<void>> ShopDesk::mail(qint64 ticket, const QString &address, const QString &by)
{
    return askAll<void>([=](ShopTill &till, const Told<void> &told) {
        told(till.paper().mail(ticket, address, by));
        till.mail().work();
    });
}

void ShopDesk::setMail(const std::optional<mail::MailAccount> &account)
{
    m_post([account](ShopTill *till) {
        if (till)
            till->mail().use(account);
    });
}

QFuture<Result<bool>> ShopDesk::hasMailPassword()
{
    return askAll<bool>(
        [](ShopTill &till, const Told<bool> &told) { told(till.mail().hasPassword()); });
}

QFuture<Result<void>> ShopDesk::keepMailPassword(const QString &password)
{
    return askAll<void>([password](ShopTill &till, const Told<void> &told) {
        told(till.mail().keepPassword(password));
    });
}

QFuture<Result<void>> ShopDesk::sendTrialMail(const QString &subject, const QString &text)
{
    return askAll<void>([=](ShopTill &till, const Told<void> &told) {
        till.mail().sendTrial(subject, text, told);
    });
}

} // namespace comptoir::app
