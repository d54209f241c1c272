// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/TillStore.h"

#include "app/system/SystemPorts.h"
#include "app/till/CheckBeside.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;
using namespace comptoir::app;

/// A till's files as they are at its starts, where its database is too large to be checked first.
class tst_TillStore : public QObject
{
    Q_OBJECT
private:
    SystemDisk m_disk;
    std::unique_ptr<QTemporaryDir> m_folder;

    TillPaths paths() const { return {m_folder->path(), m_folder->path()}; }
    void cutPower()
    {
        QFile running(paths().running());
        QVERIFY(running.open(QIODevice::WriteOnly));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        TillStore first(m_disk, paths());
        QCOMPARE(first.open().value(), StartState::Clean);
    }

    /// The first customer after a power cut does not wait for gigabytes to be read.
    void findsDamageOfALargeDatabaseWhileItSells()
    {
        {
            QFile database(paths().database());
            QVERIFY(database.open(QIODevice::ReadWrite));
            QVERIFY(database.seek(database.size() - 4096));
            database.write(QByteArray(4096, '\x5a'));
        }
        cutPower();
        {
            TillStore large(m_disk, paths(), 0);
            QCOMPARE(large.open().value(), StartState::Unclean);
            QVERIFY(large.isUnchecked());
            std::optional<Result<void>> checked;
            const CheckBeside check(paths().database(),
                                    [&](const auto &found) { checked = found; });
            QTRY_VERIFY(checked);
            QVERIFY(!*checked && checked->error().is("store/corrupt"));
            large.noteChecked(*checked);
        }
        TillStore next(m_disk, paths(), 0);
        QCOMPARE(next.open().value(), StartState::Rebuilt);
        QVERIFY(!next.isUnchecked());
    }
    void checksALargeDatabaseUntilOneCheckIsThrough()
    {
        const auto isUncheckedAt = [&](bool isThrough) {
            TillStore large(m_disk, paths(), 0);
            const bool opened = large.open().has_value();
            const bool isUnchecked = opened && large.isUnchecked();
            std::optional<Result<void>> checked;
            const CheckBeside check(paths().database(),
                                    [&](const auto &found) { checked = found; });
            const auto isDone = [&] { return checked.has_value(); };
            if (isThrough && QTest::qWaitFor(isDone))
                large.noteChecked(*checked);
            return isUnchecked;
        };
        QVERIFY(!isUncheckedAt(false)); // it had ended well
        cutPower();
        QVERIFY(isUncheckedAt(false)); // closed before the check was through
        QVERIFY(isUncheckedAt(true));
        QVERIFY(!isUncheckedAt(true));
    }
};

QTEST_GUILESS_MAIN(tst_TillStore)
#include "tst_TillStore.moc"
