// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "core/base/Base32.h"
#include "core/staff/BadgeCode.h"
#include "core/staff/StaffRegister.h"
#include "core/store/Migrator.h"
#include "tests/support/FaultyVfs.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::staff;
using comptoir::test::FaultyVfs;

namespace {

/// A till's staff on a real file; reopen() is a restart of the program.
struct StaffUnderTest
{
    StaffUnderTest() { reopen(); }
    void reopen()
    {
        staff.reset();
        database.reset();
        database = std::move(*store::Database::open(path(), store::Database::Access::Write));
        COMPTOIR_ASSERT(store::migrate(*database, u":/sql/till"_qs).has_value());
        staff = std::make_unique<StaffRegister>(*database, clock, entropy);
    }
    QString path() const { return folder.filePath(u"till.sqlite"_qs); }
    Operator add(const QString &name, Role role, const QString &pin)
    {
        const auto saved = staff->save({{}, name, role}, pin);
        COMPTOIR_ASSERT(saved.has_value());
        return *saved;
    }
    Unlocking tried(const Operator &person, const QString &pin)
    {
        const auto unlocking = staff->unlock(person.id, pin);
        COMPTOIR_ASSERT(unlocking.has_value());
        return *unlocking;
    }
    QByteArray everyByteOnDisk() const
    {
        QByteArray bytes;
        for (const char *part : {"", "-wal"}) {
            QFile file(path() + QLatin1String(part));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }

    QTemporaryDir folder;
    test::ManualClock clock;
    test::SeededEntropy entropy{5};
    std::unique_ptr<store::Database> database;
    std::unique_ptr<StaffRegister> staff;
};

} // namespace

class tst_StaffRegister : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { FaultyVfs::install(); }
    void cleanup() { FaultyVfs::disarm(); }

    void opensWithTheRightPinOnly()
    {
        StaffUnderTest shop;
        const auto amandine = shop.add(u"Amandine"_qs, Role::Manager, u"2580"_qs);
        const auto julien = shop.add(u"Julien"_qs, Role::Cashier, u"135790"_qs);
        QCOMPARE(julien.pinDigits, 6);
        QVERIFY(shop.tried(amandine, u"2580"_qs).unlocked);
        QVERIFY(!shop.tried(amandine, u"135790"_qs).unlocked);
        QVERIFY(!shop.tried(julien, u"2580"_qs).unlocked);
        QVERIFY(!shop.tried(julien, {}).unlocked);
        QVERIFY(shop.tried(julien, u"135790"_qs).unlocked);
        QCOMPARE(shop.staff->unlock(OperatorId(), u"2580"_qs).error().code, "staff/unknown");
    }
    void neverWritesThePinInClear()
    {
        StaffUnderTest shop;
        const auto person = shop.add(u"Amandine"_qs, Role::Manager, u"748159"_qs);
        shop.tried(person, u"951847"_qs);
        shop.tried(person, u"748159"_qs);
        const QByteArray disk = shop.everyByteOnDisk();
        QVERIFY(disk.contains("Amandine")); // it is the file that is looked at
        QVERIFY(!disk.contains("748159"));
        QVERIFY(!disk.contains("951847"));
    }
    void waitsAfterWrongPinsAcrossRestarts()
    {
        StaffUnderTest shop;
        const auto person = shop.add(u"Samira"_qs, Role::Cashier, u"2580"_qs);
        const auto other = shop.add(u"Julien"_qs, Role::Manager, u"1111"_qs);
        for (const int wait : {0, 0, 0, 5, 15, 60, 60}) {
            shop.reopen();
            QCOMPARE(shop.tried(person, u"0000"_qs).waitSeconds, wait);
            shop.reopen();
            if (wait > 0) { // not even the right one is looked at
                const auto early = shop.tried(person, u"2580"_qs);
                QVERIFY(!early.unlocked);
                QCOMPARE(early.waitSeconds, wait);
            }
            QVERIFY(shop.tried(other, u"1111"_qs).unlocked); // the shop goes on
            shop.clock.advanceMs(wait * 1000);
        }
        QVERIFY(shop.tried(person, u"2580"_qs).unlocked);
        QCOMPARE(shop.tried(person, u"0000"_qs).waitSeconds, 0); // forgiven
    }
    void keepsTheNameOfSomebodyWhoLeft()
    {
        StaffUnderTest shop;
        shop.add(u"Amandine"_qs, Role::Manager, {});
        const auto julien = shop.add(u"Julien"_qs, Role::Cashier, u"2580"_qs);
        QVERIFY(shop.staff->remove(julien.id).has_value());
        QCOMPARE(shop.staff->operators()->size(), size_t(1));
        QCOMPARE(shop.staff->unlock(julien.id, u"2580"_qs).error().code, "staff/unknown");
        QCOMPARE(shop.staff->remove(julien.id).error().code, "staff/unknown");
        QCOMPARE(*OperatorStore(*shop.database).nameOf(julien.id), u"Julien"_qs);
        const auto transaction = store::Transaction::begin(*shop.database);
        QVERIFY(!(*transaction)->run(u"DELETE FROM operator"_qs).has_value());
    }
    void lastManagerStaysWhileOthersHavePins()
    {
        StaffUnderTest shop;
        const auto boss = shop.add(u"Amandine"_qs, Role::Manager, u"1111"_qs);
        const auto julien = shop.add(u"Julien"_qs, Role::Cashier, u"2580"_qs);
        QCOMPARE(shop.staff->remove(boss.id).error().code, "staff/last-manager");
        Operator demoted = boss;
        demoted.role = Role::Cashier;
        QCOMPARE(shop.staff->save(demoted, {}).error().code, "staff/last-manager");
        Operator promoted = julien;
        promoted.role = Role::Manager;
        QVERIFY(shop.staff->save(promoted, {}).has_value());
        QVERIFY(shop.staff->remove(boss.id).has_value());
        QVERIFY(shop.staff->remove(julien.id).has_value()); // alone, one may close the lock
    }
    void managerWithALastDayIsNoneWhoStays()
    {
        StaffUnderTest shop;
        Operator boss = shop.add(u"Amandine"_qs, Role::Manager, u"1111"_qs);
        const Day today = Day::inTown(shop.clock.now());
        boss.lastDay = today.plusDays(30);
        QCOMPARE(shop.staff->save(boss, {}).error().code, "staff/last-manager");
        const auto julien = shop.add(u"Julien"_qs, Role::Manager, u"2580"_qs);
        QVERIFY(shop.staff->save(boss, {}).has_value());
        QCOMPARE(shop.staff->remove(julien.id).error().code, "staff/last-manager");
        StaffUnderTest open; // nobody has a PIN, and yet the day would shut them all out
        Operator alone = open.add(u"Amandine"_qs, Role::Manager, {});
        alone.lastDay = today;
        QCOMPARE(open.staff->save(alone, {}).error().code, "staff/last-manager");
    }
    void lastDayIsTheTownsDayNotTheMachines()
    {
        StaffUnderTest shop;
        shop.add(u"Amandine"_qs, Role::Manager, u"1111"_qs);
        Operator julien = shop.add(u"Julien"_qs, Role::Cashier, u"2580"_qs);
        const Day today = Day::inTown(shop.clock.now());
        julien.lastDay = today;
        QVERIFY(shop.staff->save(julien, {}).has_value());
        const Instant midnight = today.plusDays(1).inTownAt(0);
        shop.clock.advanceMs(shop.clock.now().msSince(midnight) * -1 - 1000);
        QCOMPARE(Day::inTown(shop.clock.now()), today);
        QVERIFY(shop.tried(julien, u"2580"_qs).unlocked);
        shop.clock.advanceMs(2000);
        QCOMPARE(shop.staff->unlock(julien.id, u"2580"_qs).error().code, "staff/ended");
        julien.lastDay = today.plusDays(7); // a manager puts it off
        QVERIFY(shop.staff->save(julien, {}).has_value());
        QVERIFY(shop.tried(julien, u"2580"_qs).unlocked);
    }
    void badgeIsOnDiskAsAHashOnly()
    {
        StaffUnderTest shop;
        const auto person = shop.add(u"Amandine"_qs, Role::Manager, u"1111"_qs);
        const QString code = *shop.staff->makeBadge(person.id, {});
        shop.staff->unlock({{}, {}, code});
        const QByteArray disk = shop.everyByteOnDisk();
        const auto parsed = BadgeCode::parse(code);
        QVERIFY(disk.contains(parsed->hash())); // it is the file that is looked at
        QVERIFY(!disk.contains(code.mid(8).toLatin1()));
        QVERIFY(!disk.contains(*base32::decode(code.mid(8).toLatin1())));
    }
    void onlyTheNewestBadgeOpens()
    {
        StaffUnderTest shop;
        const auto person = shop.add(u"Amandine"_qs, Role::Manager, u"1111"_qs);
        const QString lost = *shop.staff->makeBadge(person.id, {});
        QCOMPARE(shop.staff->unlock({{}, {}, lost})->person, person.id);
        QVERIFY(shop.staff->unlock({{}, {}, lost.toLower()})->unlocked); // some scanners shout not
        const QString found = *shop.staff->makeBadge(person.id, {});
        shop.reopen();
        QCOMPARE(shop.staff->unlock({{}, {}, lost}).error().code, "staff/badge-withdrawn");
        QVERIFY(shop.staff->unlock({{}, {}, found})->unlocked);
        QVERIFY(shop.staff->withdrawBadge(person.id, {}).has_value());
        QCOMPARE(shop.staff->unlock({{}, {}, found}).error().code, "staff/badge-withdrawn");
        QVERIFY(shop.tried(person, u"1111"_qs).unlocked); // the PIN stays
        for (const QString &odd :
             {u"CPTBADGE"_qs, u"CPTBADGE1"_qs, QString(found + u"AA"),
              QString(found.chopped(1) + (found.endsWith(u'A') ? u'B' : u'A'))})
            QCOMPARE(shop.staff->unlock({{}, {}, odd}).error().code, "staff/badge-unknown");
    }
    void badgeOfWhoLeftIsUseless()
    {
        StaffUnderTest shop;
        shop.add(u"Amandine"_qs, Role::Manager, u"1111"_qs);
        const auto julien = shop.add(u"Julien"_qs, Role::Cashier, u"2580"_qs);
        const QString code = *shop.staff->makeBadge(julien.id, {});
        QVERIFY(shop.staff->remove(julien.id).has_value());
        QCOMPARE(shop.staff->unlock({{}, {}, code}).error().code, "staff/badge-withdrawn");
        const auto transaction = store::Transaction::begin(*shop.database);
        QVERIFY(!(*transaction)->run(u"UPDATE operator_badge SET withdrawn_ms = NULL"_qs));
        QVERIFY(!(*transaction)->run(u"DELETE FROM operator_badge"_qs));
    }
    void overrideCountsWrongPinsAndAsksTheRight()
    {
        StaffUnderTest shop;
        const auto boss = shop.add(u"Amandine"_qs, Role::Manager, u"1111"_qs);
        const auto julien = shop.add(u"Julien"_qs, Role::Cashier, u"2580"_qs);
        const Act act{Right::Refund, {}, Money::fromCents(620)};
        for (const int wait : {0, 0, 0, 5})
            QCOMPARE(shop.staff->allow({{boss.id, u"0000"_qs}, act, {}})->waitSeconds, wait);
        QVERIFY(!shop.staff->allow({{boss.id, u"1111"_qs}, act, {}})->unlocked); // too early
        QVERIFY(!shop.tried(boss, u"1111"_qs).unlocked); // one count for lock and act
        shop.clock.advanceMs(5000);
        QVERIFY(shop.staff->allow({{boss.id, u"1111"_qs}, act, {}})->unlocked);
        QCOMPARE(shop.staff->allow({{julien.id, u"2580"_qs}, act, {}}).error().code,
                 "staff/not-allowed");
    }
    void whatIsNotInTheLogWasNotAllowed()
    {
        StaffUnderTest shop;
        const auto boss = shop.add(u"Amandine"_qs, Role::Manager, u"1111"_qs);
        StaffRegister deaf(*shop.database, shop.clock, shop.entropy,
                           [](store::Transaction &, const StaffEvent &) -> Result<void> {
                               return fail("store/disk-full");
                           });
        const Act act{Right::Refund, {}, Money::fromCents(620)};
        QCOMPARE(deaf.allow({{boss.id, u"1111"_qs}, act, {}}).error().code, "store/disk-full");
        QVERIFY(deaf.unlock(boss.id, u"1111"_qs)->unlocked); // the shop is not kept out
        QCOMPARE(deaf.makeBadge(boss.id, {}).error().code, "store/disk-full");
        QVERIFY(!shop.staff->operators()->front().hasBadge); // made and told, or neither
    }
    void everyRightHasItsRowAndAManager()
    {
        QSet<QByteArray> names;
        for (const RightRow &row : rightsTable()) {
            names.insert(row.name);
            QVERIFY2(may(Role::Manager, row.right), row.name); // somebody can always be asked
        }
        QCOMPARE(names.size(), rightsTable().size());
        QVERIFY(!may(Role::Cashier, Right::DiscountAboveLimit));
        QVERIFY(!may(Role::Adviser, Right::SeeAmounts));
    }
    void refusesNamesThatWouldBeConfused()
    {
        StaffUnderTest shop;
        const auto amandine = shop.add(u"  Amandine  B. "_qs, Role::Manager, {});
        QCOMPARE(amandine.name, u"Amandine B."_qs);
        QCOMPARE(shop.staff->save({{}, u"amandine b."_qs}, {}).error().code, "staff/name-taken");
        QCOMPARE(shop.staff->save({{}, u"   "_qs}, {}).error().code, "staff/name-empty");
        QVERIFY(shop.staff->save(amandine, {}).has_value()); // one's own name is free
        Operator stranger{OperatorId::mint(shop.clock.now(), shop.entropy), u"Zoé"_qs};
        QCOMPARE(shop.staff->save(stranger, {}).error().code, "staff/unknown");
    }
    void renamingKeepsThePinAndAnEmptyOneRemovesIt()
    {
        StaffUnderTest shop;
        Operator person = shop.add(u"Amandine"_qs, Role::Manager, u"2580"_qs);
        person.name = u"Amandine B."_qs;
        person = *shop.staff->save(person, {});
        QVERIFY(person.hasPin);
        QVERIFY(!shop.tried(person, u"0000"_qs).unlocked);
        QVERIFY(shop.tried(person, u"2580"_qs).unlocked);
        person = *shop.staff->save(person, u"987654"_qs);
        QCOMPARE(person.pinDigits, 6);
        QVERIFY(!shop.tried(person, u"2580"_qs).unlocked);
        QVERIFY(shop.tried(person, u"987654"_qs).unlocked);
        person.hasPin = false;
        person = *shop.staff->save(person, {});
        QVERIFY(shop.tried(person, {}).unlocked);
        person.hasPin = true;
        QCOMPARE(shop.staff->save(person, {}).error().code, "staff/pin-length");
        QCOMPARE(shop.staff->save(person, u"12x4"_qs).error().code, "staff/pin-digits");
    }
    void newPinEndsTheWaitOfTheForgottenOne()
    {
        StaffUnderTest shop;
        const auto person = shop.add(u"Samira"_qs, Role::Cashier, u"2580"_qs);
        for (int i = 0; i < 4; ++i)
            shop.tried(person, u"0000"_qs);
        QVERIFY(shop.staff->save(person, u"1357"_qs).has_value());
        QVERIFY(shop.tried(person, u"1357"_qs).unlocked);
    }
    void fullDiskKeepsNobodyOut()
    {
        StaffUnderTest shop;
        const auto person = shop.add(u"Samira"_qs, Role::Cashier, u"2580"_qs);
        FaultyVfs::arm(FaultyVfs::Fault::DiskFull, 1);
        for (int i = 0; i < 4; ++i)
            QVERIFY(!shop.tried(person, u"0000"_qs).unlocked);
        QCOMPARE(shop.tried(person, u"2580"_qs).waitSeconds, 5); // and yet it counts
        QVERIFY(FaultyVfs::fired());
        shop.clock.advanceMs(5000);
        QVERIFY(shop.tried(person, u"2580"_qs).unlocked);
    }
    void savingSurvivesEachFailingCall()
    {
        int failures = 0;
        for (int call = 1;; ++call) {
            StaffUnderTest shop;
            const auto boss = shop.add(u"Amandine"_qs, Role::Manager, u"1111"_qs);
            FaultyVfs::arm(FaultyVfs::Fault::DiskFull, call);
            const auto saved = shop.staff->save({{}, u"Julien"_qs}, u"2580"_qs);
            const bool fired = FaultyVfs::fired();
            FaultyVfs::disarm();
            shop.reopen();
            const auto operators = shop.staff->operators();
            QCOMPARE(operators->size(), size_t(saved ? 2 : 1));
            QVERIFY(shop.tried(boss, u"1111"_qs).unlocked);
            if (!fired)
                break;
            ++failures;
        }
        qInfo("failing calls survived: %d", failures);
        QVERIFY(failures >= 2);
    }
    void pullingThePlugWinsNoFreeTry()
    {
        int kills = 0;
        for (int call = 1;; ++call) {
            StaffUnderTest shop;
            const auto person = shop.add(u"Samira"_qs, Role::Cashier, u"2580"_qs);
            for (int i = 0; i < 3; ++i)
                shop.tried(person, u"0000"_qs);
            shop.staff.reset();
            shop.database.reset();
            const bool killed = test::survivesOnlyByDisk([&] {
                shop.reopen();
                FaultyVfs::arm(FaultyVfs::Fault::Kill, call);
                shop.tried(person, u"0000"_qs);
            });
            FaultyVfs::disarm();
            shop.reopen();
            const auto record = OperatorStore(*shop.database).record(person.id);
            QVERIFY(record->tries.count == 3 || record->tries.count == 4);
            QVERIFY(killed || record->tries.count == 4);
            if (!killed)
                break;
            ++kills;
        }
        qInfo("kills survived: %d", kills);
        QVERIFY(kills >= 1);
    }
};

QTEST_GUILESS_MAIN(tst_StaffRegister)
#include "tst_StaffRegister.moc"
