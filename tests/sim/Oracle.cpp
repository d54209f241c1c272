// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/Oracle.h"

#include "core/vouchers/Adjudication.h"
#include "sync/wire/ByteReader.h"
#include "sync/wire/Json.h"

namespace comptoir::sim {

using store::Row;

namespace {

QByteArray idText(const QByteArray &bytes)
{
    return OpId::fromBytes(bytes).value_or(OpId()).text();
}

QByteArray nameOf(const TillMachine &till)
{
    return "till " + QByteArray::number(till.number());
}

QByteArray inNumbers(qint64 a, qint64 b)
{
    return QByteArray::number(a) + " / " + QByteArray::number(b);
}

struct Law
{
    const char *invariant;
    const char *what;
    const char *sql; ///< counts what breaks it
};
/// Of the books, at every commit.
constexpr Law laws[] = {
    {"I6", "debits are not credits",
     "SELECT COALESCE(SUM(debits_c), 0) - COALESCE(SUM(credits_c), 0) FROM account"},
    {"I6", "an account is not the sum of its transfers",
     "SELECT COUNT(*) FROM account a WHERE debits_c <> (SELECT COALESCE(SUM(cents), 0) FROM "
     "transfer WHERE debit = a.id) OR credits_c <> (SELECT COALESCE(SUM(cents), 0) FROM "
     "transfer WHERE credit = a.id)"},
    {"I6", "shops are not owed what their payments say",
     "SELECT (SELECT COALESCE(SUM(voucher_c + guarantee_c), 0) FROM payment WHERE reversed = "
     "0) - (SELECT COALESCE(SUM(voucher_c + guarantee_c), 0) FROM refund) "
     "- (SELECT COALESCE(SUM(credits_c - debits_c), 0) FROM account WHERE kind = "
     "'merchant_payable')"},
    {"I4", "a voucher gave more than its value",
     "SELECT COUNT(*) FROM voucher WHERE spent_c > face_c"},
    {"I4", "a voucher's balance is not what its payments say",
     "SELECT COUNT(*) FROM voucher v WHERE spent_c <> (SELECT COALESCE(SUM(voucher_c), 0) FROM "
     "payment p WHERE p.campaign = v.campaign AND p.serial = v.serial AND reversed = 0) - "
     "(SELECT "
     "COALESCE(SUM(r.voucher_c), 0) FROM refund r JOIN payment p ON p.commit_op = r.commit_op "
     "WHERE p.campaign = v.campaign AND p.serial = v.serial AND r.to_fund = 0)"},
    {"I3", "a payment's transfers are not its amounts",
     "SELECT COUNT(*) FROM payment p WHERE voucher_c + guarantee_c <> (SELECT "
     "COALESCE(SUM(cents), 0) FROM transfer WHERE cause = p.commit_op)"},
    {"I6", "the guarantee funds did not give what payments and refunds say",
     "SELECT (SELECT COALESCE(SUM(guarantee_c), 0) FROM payment WHERE reversed = 0) - (SELECT "
     "COALESCE(SUM(guarantee_c), 0) FROM refund) - (SELECT COALESCE(SUM(debits_c - credits_c), "
     "0) FROM account WHERE kind = 'guarantee_fund')"},
    {"I6", "a refund's transfers are not its parts",
     "SELECT COUNT(*) FROM refund r WHERE voucher_c + guarantee_c <> (SELECT "
     "COALESCE(SUM(cents), 0) FROM transfer WHERE cause = r.op)"},
    {"I3", "a refund without its op",
     "SELECT COUNT(*) FROM refund r WHERE NOT EXISTS (SELECT 1 FROM op_log o WHERE o.op = r.op "
     "AND o.kind = 'voucher.refund' AND o.status = 'applied')"},
    {"I3", "a refund that was applied without a trace",
     "SELECT COUNT(*) FROM op_log o WHERE o.kind = 'voucher.refund' AND o.status = 'applied' "
     "AND "
     "NOT EXISTS (SELECT 1 FROM refund r WHERE r.op = o.op)"},
    {"I3", "a payment both reversed and refunded",
     "SELECT COUNT(*) FROM refund r JOIN payment p ON p.commit_op = r.commit_op WHERE "
     "p.reversed = 1"},
    {"I3", "a payment without its claim's commit",
     "SELECT COUNT(*) FROM payment p JOIN claim c ON c.op = p.claim WHERE c.state NOT IN "
     "('committed', 'reversed') OR (c.state = 'reversed') <> (p.reversed = 1)"},
    {"I3", "a committed claim without a payment",
     "SELECT COUNT(*) FROM claim c WHERE state IN ('committed', 'reversed') AND NOT EXISTS "
     "(SELECT 1 FROM payment p WHERE p.claim = c.op)"},
    {"I3", "a payment without its op",
     "SELECT COUNT(*) FROM payment p WHERE NOT EXISTS (SELECT 1 FROM op_log o WHERE o.op = "
     "p.commit_op AND o.status = 'applied')"},
    {"I13", "a change of a voucher is not in the feed",
     "SELECT COUNT(*) FROM voucher v WHERE ver > 0 AND NOT EXISTS (SELECT 1 FROM feed f WHERE "
     "f.stream = 'campaign:' || v.campaign AND f.entity = 'voucher' AND f.id = "
     "CAST(v.serial AS TEXT) AND f.ver = v.ver)"},
    {"I10", "a chain has a hole",
     "SELECT COUNT(*) FROM chain c WHERE acked_seq <> (SELECT COUNT(*) FROM op_log o WHERE "
     "o.device = c.device AND o.inc = c.inc)"},
};

/// Status, and what is left (nothing: the face value).
using KnownState = std::pair<QString, std::optional<qint64>>;

/// What a till knows of each voucher that is not as issued: its pack, and the feed behind it.
std::map<qint64, KnownState> statesAt(const TillMachine &till, qint64 campaign)
{
    std::map<qint64, KnownState> states;
    for (const Row &row :
         till.rows(QStringLiteral("SELECT first_serial, states, balances FROM voucher_pack WHERE "
                                  "campaign = ?"),
                   {campaign})) {
        const QByteArray balances = row.bytes(2);
        wire::ByteReader reader(balances);
        qint64 serial = row.integer(0);
        for (const char state : row.bytes(1)) {
            if (state == 1)
                states[serial] = {QStringLiteral("open"), qint64(reader.number(3))};
            else if (state > 1)
                states[serial] = {state == 2 ? QStringLiteral("spent") : QStringLiteral("blocked"),
                                  0};
            ++serial;
        }
    }
    for (const Row &row :
         till.rows(QStringLiteral(
                       "SELECT serial, status, remaining_c FROM voucher_state WHERE campaign = ?"),
                   {campaign}))
        states[row.integer(0)] = {row.text(1),
                                  row.isNull(2) ? std::nullopt : std::optional(row.integer(2))};
    return states;
}

} // namespace

bool Oracle::isCutOff(const TillMachine &till)
{
    auto *const program = till.till();
    if (!program)
        return false;
    return program->driver().status().link == store::Link::Refused;
}

bool Oracle::isRevoked(const TillMachine &till) const
{
    return m_world.town.number(
               QStringLiteral("SELECT COUNT(*) FROM device WHERE id = ? AND status = 'revoked'"),
               {till.marker().device.bytes()})
        > 0;
}

void Oracle::checkBooks() const
{
    TownMachine &town = m_world.town;
    if (!town.isUp())
        return;
    for (const Law &law : laws) {
        const qint64 broken = town.number(QString::fromLatin1(law.sql));
        if (broken != 0)
            m_world.universe.violate(law.invariant,
                                     QByteArray(law.what) + ": " + QByteArray::number(broken));
    }
}

QByteArray Oracle::difference() const
{
    for (const auto &till : m_world.tills) {
        if (till->isRetired())
            continue;
        QByteArray found = differenceOf(*till);
        if (!found.isEmpty())
            return nameOf(*till) + ' ' + found;
    }
    return {};
}

QByteArray Oracle::differenceOf(const TillMachine &till) const
{
    if (!till.isAwake())
        return "is not running";
    if (isCutOff(till))
        return {};
    const qint64 pending = till.count(unacknowledgedOps);
    if (pending > 0)
        return "has " + QByteArray::number(pending) + " ops that are not acknowledged, link "
            + QByteArray::number(int(till.till()->driver().status().link));
    const auto ours = till.rows(
        QStringLiteral("SELECT campaign FROM shop_campaign ORDER BY campaign"));
    const auto theirs = m_world.town.rows(
        QStringLiteral("SELECT campaign FROM shop_campaign WHERE shop = ? ORDER BY campaign"),
        {till.marker().shop.bytes()});
    if (ours.size() != theirs.size())
        return "knows other campaigns of its shop";
    for (const Row &row : theirs) {
        QByteArray found = listDifference(till, row.integer(0));
        if (!found.isEmpty())
            return found;
    }
    return deliveryDifference(till);
}

QByteArray Oracle::listDifference(const TillMachine &till, qint64 campaign) const
{
    const qint64 version = m_world.town.number(
        QStringLiteral("SELECT ver FROM campaign WHERE number = ?"), {campaign});
    const auto known = till.rows(QStringLiteral("SELECT ver FROM campaign WHERE number = ?"),
                                 {campaign});
    if (known.empty() || known[0].integer(0) != version)
        return "has another version of campaign " + QByteArray::number(campaign);
    const auto states = statesAt(till, campaign);
    const auto vouchers = m_world.town.rows(
        QStringLiteral(
            "SELECT serial, face_c, face_c - spent_c, status FROM voucher WHERE campaign = ?"),
        {campaign});
    for (const Row &voucher : vouchers) {
        const qint64 face = voucher.integer(1), remaining = voucher.integer(2);
        const QString status = voucher.text(3) == u"blocked" ? QStringLiteral("blocked")
            : remaining == 0                                 ? QStringLiteral("spent")
                                                             : QStringLiteral("open");
        const auto state = states.find(voucher.integer(0));
        const QString ours = state == states.end() ? QStringLiteral("open") : state->second.first;
        const qint64 left = state == states.end() ? face : state->second.second.value_or(face);
        if (ours != status || (status == u"open" && left != remaining))
            return "sees voucher " + QByteArray::number(campaign) + '/'
                + QByteArray::number(voucher.integer(0)) + " as " + ours.toUtf8() + ' '
                + inNumbers(left, remaining) + ", it is " + status.toUtf8();
    }
    return {};
}

void Oracle::checkAll() const
{
    checkBooks();
    if (m_world.gaveSerialTwice())
        m_world.universe.violate("I4", "two papers have one serial");
    for (const auto &till : m_world.tills) {
        if (till->isRetired())
            checkSales(*till);
        if (!till->till() || isCutOff(*till))
            continue;
        checkOps(*till);
        checkSales(*till);
        checkRestored(*till);
        checkQuestions(*till);
        if (!till->loop().isEmpty())
            m_world.universe.violate(
                "I11", nameOf(*till) + " asks too often in a minute: " + till->loop());
    }
    checkRefunds();
    checkBounds();
    checkWindows();
    noteStates();
}

/// I1, I2, I10, I14: what the till has written is in the town's log, once, under the same hash, and
/// nothing else is.
void Oracle::checkOps(const TillMachine &till) const
{
    TownMachine &town = m_world.town;
    Universe &universe = m_world.universe;
    // An op that was sent again in a new incarnation has several lines, each filed on its own.
    std::map<QByteArray, std::set<QByteArray>> logged;
    for (const Row &row : town.rows(QStringLiteral("SELECT op, hash, line FROM op_log WHERE "
                                                   "device = ?"),
                                    {till.marker().device.bytes()})) {
        const auto op = wire::decodeLine(row.bytes(2));
        logged[op ? op->id.bytes() : row.bytes(0)].insert(row.bytes(1));
    }
    QByteArray head;
    for (const Row &row :
         till.rows(QStringLiteral("SELECT op, hash, seq FROM outbox ORDER BY inc, seq"))) {
        const auto found = logged.find(row.bytes(0));
        if (found == logged.end())
            universe.violate(town.restores() > 0 ? "I14" : "I1",
                             nameOf(till) + ": op " + idText(row.bytes(0)) + " is not in the town");
        else if (!found->second.contains(row.bytes(1)))
            universe.violate("I10", nameOf(till) + ": another hash of op " + idText(row.bytes(0)));
        if (found != logged.end())
            logged.erase(found);
        head = row.bytes(1);
    }
    if (!logged.empty() && !till.hasForked()) // what another history of it had sent is no ghost
        universe.violate("I2",
                         nameOf(till) + ": the town has op " + idText(logged.begin()->first)
                             + " that the till has not");
    const auto chain = town.rows(
        QStringLiteral("SELECT acked_hash FROM chain WHERE device = ? ORDER BY inc DESC LIMIT 1"),
        {till.marker().device.bytes()});
    // A device with two histories is told so when it has something new to say, not before.
    const bool isJudged = !head.isEmpty() && !till.hasForked();
    if (isJudged && (chain.empty() || chain[0].bytes(0) != head))
        universe.violate("I10", nameOf(till) + ": the chains end in different heads");
}

/// I1 and I5: whoever left with the goods is in the books exactly once, and a debit that kept the
/// rules is paid in full.
void Oracle::checkSales(const TillMachine &till) const
{
    Universe &universe = m_world.universe;
    for (const Sale &sale : till.sales()) {
        const QByteArray id = nameOf(till) + ": sale " + sale.commit.text();
        const auto paid = m_world.town.rows(
            QStringLiteral("SELECT amount_c, unpaid_c, compliant, reversed FROM payment WHERE "
                           "commit_op = ?"),
            {sale.commit.bytes()});
        if (paid.size() == 1) {
            checkPaid(till, sale, paid[0].integer(1), paid[0].integer(2) != 0);
            if (paid[0].integer(0) != sale.amount.cents())
                universe.violate("I1", id + " has another amount");
            if ((paid[0].integer(3) != 0) != sale.isUndone && !sale.mayBeLost && !sale.mayBeUndone)
                universe.violate("I3", id + " is reversed in one book only");
            checkReturns(till, sale);
            continue;
        }
        const auto told = m_world.town.rows(
            QStringLiteral("SELECT status, result FROM op_log WHERE op = ?"),
            {sale.commit.bytes()});
        if (told.empty() && (sale.mayBeLost || isRevoked(till)))
            universe.seen.reached("excused: sale lost with its disk");
        else if (told.empty())
            universe.violate("I1", id + " is lost");
        else
            checkRefused(till, sale, told[0].text(0).toUtf8() + ' ' + told[0].text(1).toUtf8());
    }
}

/// The books lost its voucher, and nobody at the desk has said yet what becomes of the claim.
bool Oracle::waitsForDesk(const QByteArray &commit) const
{
    return m_world.town.number(
               QStringLiteral("SELECT COUNT(*) FROM op_log o JOIN op_log c ON c.op = o.needs WHERE "
                              "o.op = ? AND o.status = 'deferred' AND c.status = 'held' AND "
                              "c.result LIKE '%voucher/unknown%'"),
               {commit})
        > 0;
}

/// I5: what the screen had shown as done is refused only where nobody could know better.
void Oracle::checkRefused(const TillMachine &till, const Sale &sale, const QByteArray &told) const
{
    const QByteArray excuse = excuseOf(till, sale, told);
    if (!excuse.isEmpty())
        return m_world.universe.seen.reached("excused, refused: " + excuse);
    if (sale.isSettled)
        return m_world.universe.seen.reached("settled sale is " + told);
    m_world.universe.violate("I5", nameOf(till) + ": sale " + sale.commit.text() + " is " + told);
}

/// I14: what the town had paid before it was restored is paid now, to the cent.
void Oracle::checkRestored(const TillMachine &till) const
{
    for (const Row &row : till.rows(
             QStringLiteral("SELECT o.op, r.campaign, r.serial FROM outbox o JOIN redemption r "
                            "ON r.commit_op = o.op WHERE o.kind = 'voucher.commit'"))) {
        const auto before = m_world.paidBefore().find(row.bytes(0));
        if (before == m_world.paidBefore().end())
            continue;
        const auto now = m_world.town.rows(
            QStringLiteral("SELECT o.result, COALESCE(p.voucher_c + p.guarantee_c, 0) FROM op_log "
                           "o LEFT JOIN payment p ON p.commit_op = o.op WHERE o.op = ?"),
            {row.bytes(0)});
        if (now.empty() || now[0].integer(1) == before->second.cents)
            continue; // that an op is missing is told by checkOps
        const QByteArray told = now[0].text(0).toUtf8();
        if (!before->second.isBound || (till.hasForked() && !before->second.wasHeard))
            m_world.universe.seen.reached("judged again after a restore, by other knowledge");
        else if (const QByteArray excuse = excuseOf(till,
                                                    {OpId::fromBytes(row.bytes(0)).value_or(OpId()),
                                                     vouchers::CampaignNumber(row.integer(1)),
                                                     vouchers::Serial(row.integer(2)), Money()},
                                                    told);
                 !excuse.isEmpty() && !before->second.wasHeard)
            m_world.universe.seen.reached("excused, I14: " + excuse);
        else if (waitsForDesk(row.bytes(0)))
            m_world.universe.seen.reached("excused, I14: voucher issued after the copy, held");
        else
            m_world.universe.violate("I14",
                                     nameOf(till) + ": commit " + idText(row.bytes(0)) + " had "
                                         + inNumbers(before->second.cents, now[0].integer(1)) + ' '
                                         + told);
    }
}

QByteArray Oracle::excuseOf(const TillMachine &till, const Sale &sale, const QByteArray &told) const
{
    if (told.contains("policy/too-late"))
        return "came too late";
    if (waitsForDesk(sale.commit.bytes()))
        return "voucher issued after the copy, held";
    if (till.hasForked() || isRevoked(till)) // its histories used the same caps
        return "a device that was revoked or has two histories";
    return {};
}

/// I5: the till's rule is the town's. Not judged: a claim that a person ended after a stop.
void Oracle::checkPaid(const TillMachine &till, const Sale &sale, qint64 unpaid,
                       bool isCompliant) const
{
    const bool isJudged = sale.isProvisional && !sale.isSettled;
    if (isCompliant || unpaid == 0 || !isJudged)
        return;
    const auto row = m_world.town.rows(QStringLiteral("SELECT result FROM op_log WHERE op = ?"),
                                       {sale.commit.bytes()});
    const QByteArray why = row.empty() ? QByteArray() : row[0].text(0).toUtf8();
    const QByteArray excuse = excuseOf(till, sale, why);
    if (!excuse.isEmpty())
        return m_world.universe.seen.reached("excused, unpaid: " + excuse);
    m_world.universe.violate("I5",
                             nameOf(till) + ": sale " + sale.commit.text()
                                 + " kept the rules and is not paid: " + why + evidenceOf(sale));
}

QByteArray Oracle::evidenceOf(const Sale &sale) const
{
    QByteArray text;
    for (const Row &row : m_world.town.rows(
             QStringLiteral("SELECT c.evidence FROM claim c JOIN payment p ON p.claim = c.op WHERE "
                            "p.commit_op = ?"),
             {sale.commit.bytes()}))
        text += "\n  it knew: " + row.text(0).toUtf8();
    for (const Row &row : m_world.town.rows(
             QStringLiteral("SELECT ver, remaining_c, status, feed_n FROM voucher_history WHERE "
                            "campaign = ? AND serial = ?"),
             {qint64(sale.campaign), qint64(sale.serial)}))
        text += "\n  its voucher: " + row.text(2).toUtf8() + ' '
            + inNumbers(row.integer(0), row.integer(1)) + " from "
            + QByteArray::number(row.integer(3));
    return text;
}

/// I9: what needs a person is in front of one.
void Oracle::checkQuestions(const TillMachine &till) const
{
    const auto debitOf = [&](const Row &row) {
        const auto op = wire::decodeLine(row.bytes(1));
        const QJsonObject body = op ? op->body : QJsonObject();
        if (body.contains(u"claim"))
            return body.value(u"claim").toString().toLatin1();
        if (!body.contains(u"commit"))
            return idText(row.bytes(0));
        const auto commit = OpId::fromText(body.value(u"commit").toString().toLatin1());
        const auto claim = till.rows(
            QStringLiteral("SELECT claim FROM redemption WHERE commit_op = ?"),
            {commit.value_or(OpId()).bytes()});
        return claim.empty() ? QByteArray() : idText(claim[0].bytes(0));
    };
    std::set<QByteArray> visible;
    const auto show = [&](const std::vector<attention::Item> &items) {
        for (const attention::Item &item : items) {
            for (const Row &row : till.rows(
                     QStringLiteral("SELECT op, line FROM outbox WHERE op = ?"), {item.op.bytes()}))
                visible.insert(debitOf(row));
        }
    };
    const auto open = till.till()->openQuestions();
    const auto settled = till.till()->attention().settled(100'000);
    if (!open || !settled)
        return m_world.universe.violate("I9", nameOf(till) + ": questions can't be read");
    show(*open);
    show(*settled);
    for (const Row &row :
         till.rows(QStringLiteral("SELECT op, line FROM outbox WHERE state = 4"))) {
        if (!visible.contains(debitOf(row)))
            m_world.universe.violate(
                "I9", nameOf(till) + ": nobody is told about op " + idText(row.bytes(0)));
    }
}

} // namespace comptoir::sim
