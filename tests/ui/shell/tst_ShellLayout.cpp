// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/AccessibleCheck.h"
#include "tests/support/ui/LayoutCheck.h"
#include "tests/support/ui/TargetCheck.h"
#include "tests/ui/shell/ShellUnderTest.h"
#include "ui/sync/SyncChip.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QDir>
#include <QRegularExpression>

using namespace comptoir;
using test::ShellUnderTest;

/// The frame in every size, theme and scale: whole, within a finger's reach, told to readers.
class tst_ShellLayout : public QObject
{
    Q_OBJECT
private:
    static void settle()
    {
        QTest::qWait(5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }
    static void check(ShellUnderTest &shell, const QString &name)
    {
        settle();
        // For eight seconds the offer lies over the foot of the page.
        const QRegularExpression besideUndo(u"^(?!.*(lies on undo|from undoOffer))"_qs);
        QCOMPARE(test::layoutFaults(*shell.window).filter(besideUndo).join(u'\n'), QString());
        QCOMPARE(test::targetFaults(*shell.window).filter(besideUndo).join(u'\n'), QString());
        QCOMPARE(test::accessibilityFaults(*shell.window).join(u'\n'), QString());
        const QString folder = qEnvironmentVariable("COMPTOIR_BIN") + u"/../shots"_qs;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(shell.window->grab().save(folder + u"/shell-"_qs + name + u".png"_qs));
    }
    static shell::Section emptyPage(const QByteArray &id, const QByteArray &icon,
                                    const QString &title)
    {
        shell::Section section{id, icon, title};
        section.make = [] { return new QWidget; };
        return section;
    }
    static store::SyncStatus statusOf(sync::ChipState state, Instant now)
    {
        using sync::ChipState;
        store::SyncStatus status;
        status.link = store::Link::Online;
        status.lastAcknowledged = now;
        status.dataAsOf = now;
        if (state != ChipState::UpToDate)
            status.pending = 12;
        if (state == ChipState::Offline)
            status.link = store::Link::None;
        status.sending = state == ChipState::Sending;
        status.attention = state == ChipState::NeedsYou ? 2 : 0;
        status.diskFull = state == ChipState::CannotSave;
        if (state == ChipState::DataOld)
            status.dataAsOf = now.plusSeconds(-72 * 3600);
        return status;
    }

private Q_SLOTS:
    void init() { theme::dress(*qApp); }

    void frameIsWhole_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("percent");
        using theme::Scheme;
        for (const QSize size : {QSize(1280, 800), QSize(800, 1280), QSize(1366, 768),
                                 QSize(1024, 600), QSize(600, 960)})
            for (const auto &[scheme, percent] :
                 {std::pair(Scheme::Light, 100), std::pair(Scheme::Dark, 100),
                  std::pair(Scheme::Outdoor, 100), std::pair(Scheme::OutdoorNight, 100),
                  std::pair(Scheme::Light, 150), std::pair(Scheme::Light, 200)})
                QTest::addRow("%dx%d %d %d%%", size.width(), size.height(), int(scheme), percent)
                    << size << int(scheme) << percent;
    }
    void frameIsWhole()
    {
        QFETCH(QSize, size);
        QFETCH(int, scheme);
        QFETCH(int, percent);
        theme::Appearance appearance;
        appearance.scheme = theme::Scheme(scheme);
        appearance.fontPercent = percent;
        theme::dress(*qApp, appearance);
        ShellUnderTest shell(size);
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        for (const char *id : {"orders", "loyalty", "till"})
            shell.more.push_back(emptyPage(id, "id-badge-2", QString::fromLatin1(id)));
        shell.window->rebuild();
        shell.window->setOperator(QStringLiteral("Amandine Bruneau"));
        shell.window->setBadge("orders", 2);
        shell.window->setBadge(shell::syncSection, 12);
        shell.window->setSyncStatus(statusOf(sync::ChipState::Offline, shell.clock.now()));
        shell.window->setBanner(QStringLiteral("Horloge à vérifier"));
        QCOMPARE(shell.window->size(), size);
        const QString name = QStringLiteral("%1x%2-%3-%4")
                                 .arg(size.width())
                                 .arg(size.height())
                                 .arg(scheme)
                                 .arg(percent);
        shell.window->showSection("plus");
        check(shell, name + u"-plus"_qs);
        shell.window->showSection(shell::settingsSection);
        shell.window->offerUndo(QStringLiteral("Langue : Nederlands"), [] {});
        check(shell, name + u"-undo"_qs);
        shell.press(Qt::Key_F1);
        check(shell, name + u"-keys"_qs);
        shell.press(Qt::Key_K, Qt::ControlModifier);
        check(shell, name + u"-search"_qs);
    }

    void chipHasSevenShapesAndFillsTheStrip()
    {
        using sync::ChipState;
        ShellUnderTest shell;
        QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
        auto *chip = shell.find<sync::SyncChip>("syncChip");
        QSet<QByteArray> icons;
        for (const ChipState state :
             {ChipState::UpToDate, ChipState::Sending, ChipState::Waiting, ChipState::Offline,
              ChipState::DataOld, ChipState::NeedsYou, ChipState::CannotSave}) {
            const store::SyncStatus status = statusOf(state, shell.clock.now());
            shell.window->setSyncStatus(status);
            QCOMPARE(chip->state(), state);
            icons.insert(sync::chipWords(status, shell.clock.now()).icon);
            check(shell, u"chip-%1"_qs.arg(int(state)));
            QCOMPARE(chip->height(), shell.find("strip")->height());
        }
        QCOMPARE(icons.size(), 7); // told apart without colour
    }

    void longBannerIsNeverCut()
    {
        for (const QSize size : {QSize(1280, 800), QSize(600, 960)}) {
            ShellUnderTest shell(size);
            QVERIFY(QTest::qWaitForWindowActive(shell.window.get()));
            shell.window->setOperator(QStringLiteral("Amandine Bruneau"));
            shell.window->setBanner(QStringLiteral(
                "Données abîmées : reconstituées depuis la copie de sécurité, rien n’est perdu."));
            check(shell, u"banner-%1"_qs.arg(size.width()));
        }
    }
};

QTEST_MAIN(tst_ShellLayout)
#include "tst_ShellLayout.moc"
