// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/registers/RegisterOps.h"

#include "backend/registers/WriteRegisters.h"

namespace comptoir::backend {

namespace {

/// The till and its siblings must count the op at the same place.
QJsonObject resultAt(const ArrivedOp &op, wire::Hlc counted)
{
    if (counted == op.hlc)
        return {};
    return {{QStringLiteral("at"), QString::fromLatin1(counted.text())}};
}

} // namespace

bool RegisterOps::knows(const QByteArray &kind)
{
    return kind == "reg.set" || kind.startsWith("stock.");
}

Result<OpOutcome> RegisterOps::apply(const ArrivedOp &op)
{
    const wire::Hlc counted = registers::counted(op.hlc, op.arrival, op.sequence);
    if (op.kind == "reg.set")
        return set(op, counted);
    return OpOutcome::applied(resultAt(op, counted));
}

Result<OpOutcome> RegisterOps::set(const ArrivedOp &op, wire::Hlc counted)
{
    const auto write = registers::RegisterWrite::fromJson(op.body);
    if (!write)
        return OpOutcome::rejected(write.error());
    const auto written = WriteRegisters(m_transaction, op.shop, op.arrival)
                             .run(*write, {counted, op.device}, op.hlc);
    if (!written && written.error().is("register/too-large"))
        return OpOutcome::rejected(written.error());
    if (!written)
        return fail(written.error());
    OpOutcome outcome{written->lost ? OpStatus::Conflict : OpStatus::Applied,
                      resultAt(op, written->at.hlc)};
    if (!written->others.isEmpty())
        outcome.result.insert(QStringLiteral("others"), registers::fieldsToJson(written->others));
    return outcome;
}

} // namespace comptoir::backend
