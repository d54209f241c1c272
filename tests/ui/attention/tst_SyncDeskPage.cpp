// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/attention/DeskUnderTest.h"
#include "ui/format/Language.h"

using namespace comptoir;
using comptoir::test::DeskUnderTest;
using Asked = DeskUnderTest::Asked;

class tst_SyncDeskPage : public QObject
{
    Q_OBJECT
private:
    format::Interpreter m_interpreter{*qApp};

    static void shoot(const DeskUnderTest &desk, const QString &name)
    {
        const QString folder = qEnvironmentVariable("COMPTOIR_BIN") + QStringLiteral("/../shots");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(desk.page->grab().save(folder + QStringLiteral("/desk-") + name + u".png"));
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_interpreter.speak(format::Language::French)); }

    void standsSideBySideOnlyWhereThereIsRoom()
    {
        theme::dress(*qApp);
        DeskUnderTest desk;
        desk.fillWithTheMockup();
        for (const Asked asked : {Asked::Attention, Asked::Synchronisation}) {
            const bool questions = asked == Asked::Attention;
            desk.show({1184, 752}, asked);
            QVERIFY(desk.find<QWidget>(u"attentionPage"_qs) && desk.find<QWidget>(u"syncPage"_qs));
            desk.page->resize(952, 560);
            QCOMPARE(desk.find<QWidget>(u"attentionPage"_qs) != nullptr, questions);
            QCOMPARE(desk.find<QWidget>(u"syncPage"_qs) != nullptr, !questions);
        }
    }

    void fits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("percent");
        using theme::Scheme;
        // The window without strip and rail or bar.
        const QList<QSize> sizes{{1184, 752}, {800, 1160}, {1270, 720}, {952, 560}, {600, 840}};
        for (const QSize size : sizes)
            for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::Outdoor})
                QTest::addRow("%dx%d scheme %d", size.width(), size.height(), int(scheme))
                    << size << int(scheme) << 100;
        QTest::addRow("1184x752 large") << QSize(1184, 752) << int(Scheme::Light) << 200;
        QTest::addRow("952x560 large") << QSize(952, 560) << int(Scheme::Light) << 200;
        QTest::addRow("600x840 large") << QSize(600, 840) << int(Scheme::Light) << 200;
    }
    void fits()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, scheme);
        QFETCH(const int, percent);
        theme::Appearance appearance;
        appearance.scheme = theme::Scheme(scheme);
        appearance.fontPercent = percent;
        theme::dress(*qApp, appearance);
        const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        DeskUnderTest desk;
        desk.fillWithTheMockup();
        const Instant now = desk.clock.now();
        desk.desk.open = {test::overspent(now), test::refused(now), test::openClaim(now)};
        desk.show(size);
        QCOMPARE(desk.page->size(), size); // asks for no more
        QCOMPARE(test::faultsOf(*desk.page), QStringList());
        shoot(desk, name + QStringLiteral("-open"));
        desk.tap("list1");
        QCOMPARE(test::faultsOf(*desk.page), QStringList());
        shoot(desk, name + QStringLiteral("-settled"));
        desk.questions.show(attention::AttentionController::List::Open);
        for (const auto &item : {test::openClaim(now), test::unreadable(now)}) {
            desk.desk.open = {item};
            desk.questions.refresh();
            desk.settle();
            QCOMPARE(test::faultsOf(*desk.page), QStringList());
        }
        desk.desk.open.clear();
        desk.questions.refresh();
        desk.sync.test();
        desk.show(size, Asked::Synchronisation);
        QCOMPARE(desk.page->size(), size);
        QCOMPARE(test::faultsOf(*desk.page), QStringList());
        const auto *primary = desk.find(u"syncNow"_qs);
        QVERIFY(desk.page->rect().contains(
            QRect(primary->mapTo(desk.page.get(), QPoint()), primary->size())));
        shoot(desk, name + QStringLiteral("-sync"));
    }
};

QTEST_MAIN(tst_SyncDeskPage)
#include "tst_SyncDeskPage.moc"
