// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Assert.h"
#include "core/staff/StaffRegister.h"
#include "core/store/Migrator.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

namespace comptoir::test {

/// The real register on a database in memory, answering at once.
class MemoryStaffDesk : public staff::StaffDesk
{
public:
    MemoryStaffDesk()
        : database(std::move(
            *store::Database::open(QStringLiteral(":memory:"), store::Database::Access::Write)))
    {
        COMPTOIR_ASSERT(store::migrate(*database, QStringLiteral(":/sql/till")).has_value());
        people = std::make_unique<staff::StaffRegister>(
            *database, clock, entropy,
            [this](store::Transaction &, const staff::StaffEvent &event) -> Result<void> {
                events.push_back(event);
                return {};
            });
    }

    OperatorId add(const QString &name, staff::Role role, const QString &pin)
    {
        clock.advanceMs(1); // they came one after the other
        const auto saved = people->save({{}, name, role}, pin);
        COMPTOIR_ASSERT(saved.has_value());
        return saved->id;
    }

    QFuture<Result<std::vector<staff::Operator>>> operators() override
    {
        return answered(people->operators());
    }
    QFuture<Result<staff::Operator>> save(const staff::Operator &person, const QString &pin,
                                          const QString &by) override
    {
        return answered(people->save(person, pin, by));
    }
    QFuture<Result<void>> remove(OperatorId id, const QString &by) override
    {
        return answered(people->remove(id, by));
    }
    QFuture<Result<staff::Unlocking>> unlock(const staff::Proof &proof) override
    {
        ++tries;
        return answered(people->unlock(proof));
    }
    QFuture<Result<staff::Unlocking>> allow(const staff::Override &request) override
    {
        ++tries;
        return answered(people->allow(request));
    }
    QFuture<Result<void>> noteLeft(OperatorId id) override
    {
        return answered(people->noteLeft(id));
    }
    QFuture<Result<void>> noteGuest() override { return answered(people->noteGuest()); }
    QFuture<Result<QString>> makeBadge(OperatorId id, const QString &by) override
    {
        return answered(people->makeBadge(id, by));
    }
    QFuture<Result<void>> withdrawBadge(OperatorId id, const QString &by) override
    {
        return answered(people->withdrawBadge(id, by));
    }

    ManualClock clock;
    SeededEntropy entropy{7};
    std::unique_ptr<store::Database> database;
    std::unique_ptr<staff::StaffRegister> people;
    int tries = 0;
    std::vector<staff::StaffEvent> events; ///< what the till's log was told

private:
    template <typename T>
    static QFuture<Result<T>> answered(Result<T> result)
    {
        return QtFuture::makeReadyFuture(std::move(result));
    }
};

} // namespace comptoir::test
