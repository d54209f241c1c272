// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/Incident.h"

namespace comptoir::backend {

namespace {

template <typename IdType>
QVariant orNull(const IdType &id)
{
    return id.isNull() ? QVariant() : QVariant(id.bytes());
}

QString columns()
{
    return QStringLiteral(
        "SELECT i.id, i.kind, i.op, i.device, i.campaign, i.serial, i.cents, i.detail, i.at_ms, "
        "i.closed_ms, i.decision, i.reason, s.name FROM incident i "
        "LEFT JOIN device d ON d.id = i.device LEFT JOIN shop s ON s.id = d.shop ");
}

DeskIncident incidentFrom(const Row &row)
{
    DeskIncident found;
    found.number = row.integer(0);
    Incident &incident = found.incident;
    incident.kind = row.text(1);
    incident.op = OpId::fromBytes(row.bytes(2)).value_or(OpId());
    incident.device = DeviceId::fromBytes(row.bytes(3)).value_or(DeviceId());
    if (!row.isNull(4))
        incident.campaign = vouchers::CampaignNumber(row.integer(4));
    if (!row.isNull(5))
        incident.serial = vouchers::Serial(row.integer(5));
    incident.amount = Money::fromCents(row.integer(6));
    incident.detail = row.text(7);
    incident.at = Instant::fromMs(row.integer(8));
    if (!row.isNull(9))
        found.closed = Instant::fromMs(row.integer(9));
    found.decision = row.text(10);
    found.reason = row.text(11);
    found.shop = row.text(12);
    return found;
}

} // namespace

Result<std::vector<DeskIncident>> listIncidents(StorageTransaction &transaction,
                                                IncidentFilter filter)
{
    const bool open = filter == IncidentFilter::Open;
    COMPTOIR_TRY(const Rows rows,
                 transaction.select(
                     columns() + (open ? QStringLiteral("WHERE i.closed_ms IS NULL ") : QString())
                     + QStringLiteral("ORDER BY i.id")));
    std::vector<DeskIncident> incidents;
    for (const Row &row : rows)
        incidents.push_back(incidentFrom(row));
    return incidents;
}

Result<DeskIncident> readIncident(StorageTransaction &transaction, qint64 number)
{
    COMPTOIR_TRY(const auto row,
                 transaction.first(columns() + QStringLiteral("WHERE i.id = ?"), {number}));
    if (!row)
        return fail("incident/unknown", QString::number(number));
    return incidentFrom(*row);
}

Result<void> openIncident(StorageTransaction &transaction, const Incident &incident)
{
    const QVariant campaign = incident.campaign ? QVariant(qint64(*incident.campaign)) : QVariant();
    const QVariant serial = incident.serial ? QVariant(qint64(*incident.serial)) : QVariant();
    // Qt binds a null string as NULL.
    const QString detail = incident.detail.isNull() ? QLatin1String("") : incident.detail;
    COMPTOIR_CHECK(transaction.later(
        QStringLiteral(
            "INSERT INTO incident(kind, op, device, campaign, serial, cents, detail, at_ms) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
        {incident.kind, orNull(incident.op), orNull(incident.device), campaign, serial,
         incident.amount.cents(), detail, incident.at.ms()}));
    return {};
}

} // namespace comptoir::backend
