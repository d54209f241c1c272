// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/AccessibleCheck.h"
#include "tests/support/ui/LayoutCheck.h"
#include "tests/support/ui/TargetCheck.h"
#include "ui/gallery/GalleryPage.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Stepper.h"

#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using gallery::GalleryPage;

namespace {

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QTest::qWait(1); // item views lay out by a timer
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

struct Shown
{
    Shown(const theme::Appearance &appearance, QSize size)
    {
        theme::dress(*qApp, appearance);
        page = std::make_unique<GalleryPage>(appearance);
        page->resize(size);
        page->show();
        page->activateWindow();
        settle();
    }
    std::unique_ptr<GalleryPage> page;
};

void shoot(GalleryPage &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("COMPTOIR_BIN") + QStringLiteral("/../shots");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(page.grab().save(folder + QStringLiteral("/gallery-") + name + QStringLiteral(".png")));
}

} // namespace

class tst_Gallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWidgetIsWholeAndCanBeHitAndRead_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("compact");
        for (const char *const *name = schemes; *name; ++name)
            for (const int percent : {100, 200})
                for (const QSize size : {QSize(1280, 800), QSize(600, 960)})
                    QTest::addRow("%s %d %% %dx%d", *name, percent, size.width(), size.height())
                        << int(name - schemes) << percent << size << false;
        QTest::addRow("compact") << 0 << 100 << QSize(1280, 800) << true;
        QTest::addRow("compact small") << 1 << 90 << QSize(1024, 600) << true;
    }
    void everyWidgetIsWholeAndCanBeHitAndRead()
    {
        QFETCH(int, scheme);
        QFETCH(int, percent);
        QFETCH(QSize, size);
        QFETCH(bool, compact);
        const theme::Appearance appearance{.scheme = theme::Scheme(scheme),
                                           .fontPercent = percent,
                                           .density = compact ? theme::Density::Compact
                                                              : theme::Density::Touch};
        Shown shown(appearance, size);
        QStringList faults;
        for (const gallery::Demo &demo : gallery::demos()) {
            shown.page->open(demo.name);
            settle();
            if (shown.page->size() != size)
                faults << demo.name + QStringLiteral(": wants a larger window");
            shown.page->resize(size);
            const QStringList found = layoutFaults(*shown.page) + targetFaults(*shown.page)
                + accessibilityFaults(*shown.page);
            for (const QString &fault : found)
                faults << demo.name + QStringLiteral(": ") + fault;
            if (size.width() == (percent == 100 ? 1280 : 600))
                shoot(*shown.page,
                      QStringLiteral("%1-%2-%3%4")
                          .arg(demo.name, QLatin1String(schemes[scheme]))
                          .arg(percent)
                          .arg(compact ? QStringLiteral("-compact") : QString()));
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void anAppearanceIsAskedForByKeys()
    {
        Shown shown({}, {1280, 800});
        QSignalSpy asked(shown.page.get(), &GalleryPage::appearanceRequested);
        auto *percent = shown.page->findChild<widgets::Stepper *>(QStringLiteral("fontPercent"));
        QTest::keyClick(percent, Qt::Key_End);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.back().front().value<theme::Appearance>().fontPercent, 200);
        auto *dark = shown.page->findChild<QWidget *>(QStringLiteral("scheme1"));
        QTest::keyClick(dark, Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked.back().front().value<theme::Appearance>().scheme, theme::Scheme::Dark);
    }

    void aNarrowWindowGoesToTheDemoAndBackByKeys()
    {
        Shown shown({}, {600, 960});
        QVERIFY(shown.page->current().isEmpty());
        auto *row = shown.page->findChild<QWidget *>(QStringLiteral("StepperRow"));
        row->setFocus(Qt::TabFocusReason);
        QTest::keyClick(row, Qt::Key_Return);
        QCOMPARE(shown.page->current(), QStringLiteral("Stepper"));
        QVERIFY(!row->isVisible());
        QTest::keyClick(shown.page.get(), Qt::Key_Escape);
        QVERIFY(row->isVisible());
        QCOMPARE(shown.page->focusWidget(), row);
    }

private:
    static constexpr const char *schemes[] = {"light", "dark", "outdoor", "outdoor-night", nullptr};
};

QTEST_MAIN(tst_Gallery)
#include "tst_Gallery.moc"
