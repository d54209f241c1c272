// SPDX-License-Identifier: GPL-3.0-or-later
// What engine and desk do before any town is known: operators and settings.
#include "app/TillDesk.h"
#include "core/settings/SettingsFile.h"

namespace comptoir::app {

Result<staff::StaffRegister *> Engine::staff()
{
    if (!m_staff)
        return fail("till/stopped");
    return m_staff.get();
}

Result<void> Engine::keepSettings(const QByteArray &bytes)
{
    return settings::SettingsFile(m_disk, m_store.paths().settings()).write(bytes);
}

/// What it told the books is kept beside them, too.
template <typename Answer>
QFuture<Result<Answer>> TillDesk::askStaff(
    std::function<Result<Answer>(staff::StaffRegister &)> act)
{
    return ask<Answer>([act = std::move(act)](Engine &engine, auto done) {
        done(engine.staff().and_then([&act](auto *staff) { return act(*staff); }));
        engine.shopActed();
    });
}

QFuture<Result<std::vector<staff::Operator>>> TillDesk::operators()
{
    return askStaff<std::vector<staff::Operator>>([](auto &staff) { return staff.operators(); });
}

QFuture<Result<staff::Operator>> TillDesk::save(const staff::Operator &person, const QString &pin,
                                                const QString &by)
{
    return askStaff<staff::Operator>([=](auto &staff) { return staff.save(person, pin, by); });
}

QFuture<Result<void>> TillDesk::remove(OperatorId id, const QString &by)
{
    return askStaff<void>([=](auto &staff) { return staff.remove(id, by); });
}

QFuture<Result<staff::Unlocking>> TillDesk::unlock(const staff::Proof &proof)
{
    return askStaff<staff::Unlocking>([=](auto &staff) { return staff.unlock(proof); });
}

QFuture<Result<staff::Unlocking>> TillDesk::allow(const staff::Override &request)
{
    return askStaff<staff::Unlocking>([=](auto &staff) { return staff.allow(request); });
}

QFuture<Result<void>> TillDesk::noteLeft(OperatorId id)
{
    return askStaff<void>([=](auto &staff) { return staff.noteLeft(id); });
}

QFuture<Result<void>> TillDesk::noteGuest()
{
    return askStaff<void>([](auto &staff) { return staff.noteGuest(); });
}

QFuture<Result<QString>> TillDesk::makeBadge(OperatorId id, const QString &by)
{
    return askStaff<QString>([=](auto &staff) { return staff.makeBadge(id, by); });
}

QFuture<Result<void>> TillDesk::withdrawBadge(OperatorId id, const QString &by)
{
    return askStaff<void>([=](auto &staff) { return staff.withdrawBadge(id, by); });
}

QFuture<Result<void>> TillDesk::keepSettings(const QByteArray &bytes)
{
    return ask<void>([bytes](Engine &engine, auto done) { done(engine.keepSettings(bytes)); });
}

} // namespace comptoir::app
