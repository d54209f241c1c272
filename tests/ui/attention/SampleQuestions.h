// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"

namespace comptoir::test {

inline OpId opNumber(int number)
{
    QByteArray bytes(16, '\0');
    bytes[15] = char(number);
    return OpId::fromBytes(bytes).value_or(OpId());
}

/// The question of the mockup: 12,50 € accepted, 5,00 € paid, 7,50 € at the shop's charge.
inline attention::Item overspent(Instant now)
{
    attention::Item item;
    item.kind = attention::Kind::VoucherOverspent;
    item.op = opNumber(1);
    item.reason = "voucher/guarantee-exhausted";
    item.campaignName = QStringLiteral("Bons d’achat de Sceaux 2026");
    item.codeTail = QStringLiteral("9QXD");
    item.at = now.plusSeconds(-52 * 3600);
    item.debited = Money::fromCents(1250);
    item.paidByTown = Money::fromCents(500);
    item.loss = Money::fromCents(750);
    item.usedElsewhere = item.at.plusSeconds(-660);
    return item;
}

inline attention::Item refused(Instant now)
{
    attention::Item item = overspent(now);
    item.kind = attention::Kind::DebitRefused;
    item.op = opNumber(2);
    item.reason = "voucher/expired";
    item.at = now.plusSeconds(-4 * 3600);
    item.paidByTown = Money();
    item.loss = item.debited;
    item.usedElsewhere.reset();
    return item;
}

inline attention::Item undone(Instant now)
{
    attention::Item item = refused(now);
    item.op = opNumber(3);
    item.loss = Money();
    return item;
}

inline attention::Item unreadable(Instant now)
{
    attention::Item item = refused(now);
    item.kind = attention::Kind::OpUnreadable;
    item.op = opNumber(4);
    item.reason = "sync/bad-frame";
    return item;
}

inline attention::Item openClaim(Instant now)
{
    attention::Item item;
    item.kind = attention::Kind::ClaimOpen;
    item.op = opNumber(5);
    item.campaignName = QStringLiteral("Bons d’achat de Sceaux 2026");
    item.codeTail = QStringLiteral("7KM2");
    item.at = now.plusSeconds(-7200);
    item.debited = Money::fromCents(1820);
    return item;
}

inline attention::Item twoValues(Instant now)
{
    attention::Item item;
    item.kind = attention::Kind::RegisterConflict;
    item.op = opNumber(6);
    item.at = now.plusSeconds(-7200);
    registers::RegisterConflict conflict;
    conflict.question = item.op;
    conflict.of = {{QStringLiteral("product"), {}}, QStringLiteral("name")};
    conflict.mine = QStringLiteral("Pain long");
    conflict.mineAt = item.at;
    conflict.theirs = QStringLiteral("Baguette");
    conflict.theirsAt = {{item.at.plusSeconds(-600).ms(), 0},
                         *DeviceId::fromBytes(QByteArray(16, 'd'))};
    item.conflict = conflict;
    return item;
}

inline attention::Item keyRequest(Instant now)
{
    attention::Item item;
    item.kind = attention::Kind::KeyRequest;
    item.op = opNumber(7);
    item.at = now.plusSeconds(-240);
    item.sibling = sharing::Sibling{*DeviceId::fromBytes(QByteArray(16, 'n')),
                                    QStringLiteral("Debian GNU/Linux 12 (bookworm)"),
                                    QByteArray(32, 'p'), item.at, std::nullopt};
    return item;
}

inline attention::Item settledBy(attention::Item item, attention::Answer answer, const char *who)
{
    item.answer = answer;
    item.answeredBy = QString::fromUtf8(who);
    item.answeredAt = item.at.plusSeconds(3600);
    return item;
}

} // namespace comptoir::test
