// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/backend/Command.h"
#include "backend/CloseIncident.h"

#include <array>
#include <limits>

namespace comptoir::app {

namespace {

using Need = CommandOption::Need;

struct Words
{
    QLatin1String kind;
    QLatin1String says;
};

constexpr std::array<Words, 9> words{{
    {QLatin1String("voucher/overspent"),
     QLatin1String("More was taken in good faith than the voucher had, by copies of it. The "
                   "guarantee fund paid the rest; the voucher is blocked.")},
    {QLatin1String("voucher/unpaid"),
     QLatin1String("A shop gave goods for more than it was paid: its till broke the rule in "
                   "`detail`, and the voucher had no more.")},
    {QLatin1String("voucher/rejected"),
     QLatin1String("A debit was refused for good, for the reason in `detail`.")},
    {QLatin1String("voucher/held"),
     QLatin1String("A revoked till had made this debit before it was revoked. Decide whether the "
                   "shop is paid: incident decide.")},
    {QLatin1String("guarantee/exhausted"),
     QLatin1String("The guarantee fund reached its ceiling. Offline debits have ended for this "
                   "campaign: campaign policy opens them again.")},
    {QLatin1String("guarantee/overdrawn"),
     QLatin1String("A debit from before a till heard that the fund was empty was paid beyond its "
                   "ceiling.")},
    {QLatin1String("sync/fork"),
     QLatin1String("Two copies of one till sent different stories: it was cloned, or put back "
                   "from a copy.")},
    {QLatin1String("sync/unlinked-incarnation"),
     QLatin1String("A till began anew after debits that never came here: something of it may be "
                   "lost.")},
    {QLatin1String("sync/held"),
     QLatin1String("An operation could not be written into the books. Decide whether it is tried "
                   "again: incident decide.")},
}};

QString saysOf(const QString &kind)
{
    for (const Words &entry : words) {
        if (entry.kind == kind)
            return entry.says;
    }
    return {};
}

template <typename Value>
void insertIf(QJsonObject &json, const char *name, bool present, const Value &value)
{
    if (present)
        json.insert(QLatin1String(name), QJsonValue(value));
}

QJsonObject toJson(const backend::DeskIncident &found)
{
    const backend::Incident &incident = found.incident;
    QJsonObject json{{QStringLiteral("incident"), found.number},
                     {QStringLiteral("kind"), incident.kind},
                     {QStringLiteral("at_ms"), incident.at.ms()},
                     {QStringLiteral("amount_c"), incident.amount.cents()},
                     {QStringLiteral("says"), saysOf(incident.kind)}};
    insertIf(json, "op", !incident.op.isNull(), QString::fromLatin1(incident.op.text()));
    insertIf(json, "device", !incident.device.isNull(),
             QString::fromLatin1(incident.device.text()));
    insertIf(json, "shop", !found.shop.isEmpty(), found.shop);
    insertIf(json, "campaign", incident.campaign.has_value(),
             qint64(incident.campaign.value_or(0)));
    insertIf(json, "serial", incident.serial.has_value(), qint64(incident.serial.value_or(0)));
    insertIf(json, "detail", !incident.detail.isEmpty(), incident.detail);
    insertIf(json, "closed_ms", found.closed.has_value(), found.closed.value_or(Instant()).ms());
    insertIf(json, "decision", !found.decision.isEmpty(), found.decision);
    insertIf(json, "reason", !found.reason.isEmpty(), found.reason);
    return json;
}

Result<qint64> incidentNumber(const Options &options)
{
    return options.integer(QStringLiteral("incident"), 1, std::numeric_limits<qint64>::max());
}

Result<void> list(DeskFolder &desk, const Options &options, const Output &output)
{
    const auto filter = options.has(QStringLiteral("all")) ? backend::IncidentFilter::All
                                                           : backend::IncidentFilter::Open;
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto incidents, backend::listIncidents(*transaction, filter));
    for (const backend::DeskIncident &incident : incidents)
        output.print(toJson(incident));
    return {};
}

Result<void> printClosed(backend::StorageTransaction &transaction, qint64 number,
                         const QJsonObject &result, const Output &output)
{
    COMPTOIR_TRY(const auto incident, backend::readIncident(transaction, number));
    COMPTOIR_CHECK(transaction.commit());
    QJsonObject json = toJson(incident);
    for (auto member = result.begin(); member != result.end(); ++member)
        json.insert(member.key(), member.value());
    output.print(json);
    return {};
}

Result<void> close(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const qint64 number, incidentNumber(options));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_CHECK(backend::CloseIncident(desk.keys(), desk.clock())
                       .run(*transaction, number, options.text(QStringLiteral("reason"))));
    return printClosed(*transaction, number, {}, output);
}

Result<void> decide(DeskFolder &desk, const Options &options, const Output &output)
{
    COMPTOIR_TRY(const qint64 number, incidentNumber(options));
    const bool pays = options.has(QStringLiteral("pay"));
    if (pays == options.has(QStringLiteral("refuse")))
        return fail("cli/bad-option", QStringLiteral("pay or refuse"));
    COMPTOIR_TRY(const auto transaction, desk.storage().begin());
    COMPTOIR_TRY(const auto outcome,
                 backend::CloseIncident(desk.keys(), desk.clock())
                     .decide(*transaction, number,
                             pays ? backend::Decision::Pay : backend::Decision::Refuse,
                             options.text(QStringLiteral("reason"))));
    return printClosed(*transaction, number, outcome.result, output);
}

} // namespace

std::vector<Command> incidentCommands()
{
    const CommandOption number{QStringLiteral("incident"), QStringLiteral("NUMBER"),
                               QStringLiteral("The incident.")};
    const CommandOption reason{QStringLiteral("reason"), QStringLiteral("TEXT"),
                               QStringLiteral("Why, for the accountant.")};
    const auto flag = [](const QString &name, const QString &help) {
        return CommandOption{name, {}, help, Need::Flag};
    };
    return {{QStringLiteral("incident list"),
             QStringLiteral("What a person must look at."),
             {flag(QStringLiteral("all"), QStringLiteral("Those that are closed, too."))},
             list},
            {QStringLiteral("incident decide"),
             QStringLiteral("Pay or refuse what is held; it happens once."),
             {number, flag(QStringLiteral("pay"), QStringLiteral("It counts.")),
              flag(QStringLiteral("refuse"), QStringLiteral("It is refused for good.")), reason},
             decide},
            {QStringLiteral("incident close"),
             QStringLiteral("It was looked at."),
             {number, reason},
             close}};
}

} // namespace comptoir::app
