// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/base/Money.h"
#include "core/base/Result.h"
#include "core/registers/RegisterConflict.h"
#include "core/sharing/Sibling.h"

#include <QFuture>

#include <optional>
#include <vector>

namespace comptoir::attention {

/// What a question is about (ux.md S11).
enum class Kind {
    VoucherOverspent, ///< debited offline; less or nothing was left on it
    DebitRefused, ///< the territory refused a debit for another reason
    OpUnreadable, ///< the territory could not read what this till wrote: for the adviser
    ClaimOpen, ///< the till stopped between claim and commit: did the customer leave with the
               ///< goods?
    RegisterConflict, ///< this till and another wrote the same field: whose value stays?
    KeyRequest, ///< another till wants to read the shop's sales
    CardUnknown, ///< nobody knows whether a card has paid
    CardWithoutTicket, ///< a card has paid for a sale that never came to a ticket
    MailGivenUp, ///< a receipt never reaches its customer by mail
    MailAccount, ///< no receipt leaves by mail before somebody looks at the account
};

enum class Answer {
    Accepted,
    AskedTown,
    CustomerLeft,
    CustomerDidNotLeave,
    KeptMine,
    TookTheirs,
    KeysGiven,
    KeysRefused,
    CardPaid,
    CardNotPaid,
    CardTakenBack, ///< cancelled on the terminal
    MailNoted,
    MailAgain,
};

/// One question for a person: facts only, the words are in ui/format.
struct Item
{
    Kind kind = Kind::DebitRefused;
    /// What it is about; of a key request, the till that asks; of a card, its payment; of a mail,
    /// its letter.
    OpId op;
    QByteArray reason; ///< stable code of the territory, "voucher/overspent" …
    QString campaignName;
    QString codeTail;
    Instant at; ///< of the debit at this till
    Money debited;
    Money paidByTown; ///< of it
    Money loss; ///< what stays with the shop if it is accepted
    Money refund; ///< what should have gone back onto the voucher and did not; the debit stands
    qint64 ticket = 0; ///< that did not leave by mail
    int reply = 0; ///< of the mail server: 550
    std::optional<Instant> usedElsewhere;
    std::optional<registers::RegisterConflict> conflict; ///< both values, where there are two
    std::optional<sharing::Sibling> sibling; ///< who asks for keys
    // Once it is settled:
    std::optional<Answer> answer;
    QString answeredBy;
    std::optional<Instant> answeredAt;
    friend bool operator==(const Item &, const Item &) = default;
};

/// What the page "À régler" asks of the till. Calls return at once; futures finish on the engine
/// thread. Nothing disappears: what is answered moves to the settled ones.
class AttentionDesk
{
public:
    AttentionDesk() = default;
    AttentionDesk(const AttentionDesk &) = delete;
    AttentionDesk &operator=(const AttentionDesk &) = delete;
    virtual ~AttentionDesk() = default;

    virtual QFuture<Result<std::vector<Item>>> openItems() = 0;
    /// The newest first, at most `count`.
    virtual QFuture<Result<std::vector<Item>>> settledItems(int count) = 0;
    virtual QFuture<Result<void>> answer(OpId op, Answer answer, const QString &by) = 0;
};

} // namespace comptoir::attention
