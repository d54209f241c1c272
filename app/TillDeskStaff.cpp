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

QFuture<Result<std::vector<staff::Operator>>> TillDesk::operators()
{
    return ask<std::vector<staff::Operator>>([](Engine &engine, auto done) {
        done(engine.staff().and_then([](auto *staff) { return staff->operators(); }));
    });
}

QFuture<Result<staff::Operator>> TillDesk::save(const staff::Operator &person, const QString &pin)
{
    return ask<staff::Operator>([person, pin](Engine &engine, auto done) {
        done(engine.staff().and_then([&](auto *staff) { return staff->save(person, pin); }));
    });
}

QFuture<Result<void>> TillDesk::remove(OperatorId id)
{
    return ask<void>([id](Engine &engine, auto done) {
        done(engine.staff().and_then([id](auto *staff) { return staff->remove(id); }));
    });
}

QFuture<Result<staff::Unlocking>> TillDesk::unlock(OperatorId id, const QString &pin)
{
    return ask<staff::Unlocking>([id, pin](Engine &engine, auto done) {
        done(engine.staff().and_then([&](auto *staff) { return staff->unlock(id, pin); }));
    });
}

QFuture<Result<void>> TillDesk::keepSettings(const QByteArray &bytes)
{
    return ask<void>([bytes](Engine &engine, auto done) { done(engine.keepSettings(bytes)); });
}

} // namespace comptoir::app
