// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/SettingsUnderTest.h"
#include "ui/settings/SettingView.h"
#include "ui/settings/SettingsCatalogue.h"
#include "ui/settings/SettingsPage.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::settings;
using comptoir::test::SettingsUnderTest;

namespace {

struct PageUnderTest : SettingsUnderTest
{
    explicit PageUnderTest(const QByteArray &content = {}, QSize size = {1280, 800})
        : SettingsUnderTest(content)
    {
        SettingsPorts ports;
        ports.facts = {{"shop", u"Boulangerie Marchal"_qs},
                       {"town", u"Sceaux"_qs},
                       {"till", u"Caisse 1"_qs},
                       {"folder", u"/home/marchal/.local/share/comptoir"_qs},
                       {"version", u"0.1.0"_qs}};
        ports.operatorName = [] { return u"Amandine"_qs; };
        ports.operators = [](QWidget *parent) { return new QLabel(u"Personne"_qs, parent); };
        ports.allow = [this](const QString &, std::function<void()> go) { asked = go; };
        page = std::make_unique<SettingsPage>(*controller, clock, ports);
        page->resize(size);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->setFocus();
    }
    template <typename T = QWidget>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    void press(const QString &name) { find<QAbstractButton>(name)->click(); }
    QString text(const QString &name) { return find<QLabel>(name)->text(); }

    std::function<void()> asked;
    std::unique_ptr<SettingsPage> page;
};

} // namespace

class tst_SettingsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { theme::dress(*qApp); }

    void everyStoredRowIsASetting()
    {
        QSet<QByteArray> seen;
        const QByteArrayList keys = settingKeys();
        for (const SettingRow &row : settingsCatalogue()) {
            QVERIFY2(!row.label.isEmpty() && !row.effect.isEmpty(), row.key.constData());
            QVERIFY2(!seen.contains(row.key), row.key.constData());
            seen.insert(row.key);
            const bool stored = row.kind == SettingRow::Kind::Choice
                || row.kind == SettingRow::Kind::Number || row.kind == SettingRow::Kind::Text;
            QVERIFY2(stored == keys.contains(row.key), row.key.constData());
            for (const auto &[value, words] : row.choices) {
                Settings tried;
                QVERIFY2(setSetting(tried, row.key, value) == Mending::None, row.key.constData());
            }
        }
        // What the wizard remembers is nobody's choice; the rest can be found, the mailbox by its
        // panel.
        QVERIFY(seen.contains("mail"));
        for (const QByteArray &key : keys)
            QVERIFY2(seen.contains(key) || key == "welcomed" || key == "welcomeStep"
                         || key == "standsAlone" || key == "copyFolder" || key.startsWith("mail"),
                     key.constData());
    }
    void choiceHoldsAtOnceAndOffersTheWayBack()
    {
        PageUnderTest test;
        QSignalSpy undo(test.page.get(), &SettingsPage::undoOffered);
        QCOMPARE(test.text(u"origin-theme"_qs), u"Par défaut"_qs);
        test.press(u"theme2"_qs);
        QCOMPARE(test.controller->settings().theme, Theme::Dark);
        QCOMPARE(undo.size(), 1);
        QCOMPARE(undo[0][0].toString(), u"Thème : Sombre"_qs);
        QVERIFY(test.text(u"origin-theme"_qs).startsWith(u"Amandine"));
        test.controller->undo();
        QVERIFY(test.find<QAbstractButton>(u"theme0"_qs)->isChecked());
        QCOMPARE(test.text(u"origin-theme"_qs), u"Par défaut"_qs);
    }
    void stepsStopWhereTheyShould()
    {
        PageUnderTest test(R"({"values":{"fontPercent":195}})");
        test.press(u"more-fontPercent"_qs);
        QCOMPARE(test.controller->settings().fontPercent, 200);
        QVERIFY(!test.find(u"more-fontPercent"_qs)->isEnabled());
        QVERIFY(test.find(u"less-fontPercent"_qs)->isEnabled());
        test.press(u"less-fontPercent"_qs);
        QVERIFY(test.text(u"value-fontPercent"_qs).contains(u"190"_qs));
        for (int i = 0; i < 8; ++i)
            test.press(u"less-returnSeconds"_qs);
        QCOMPARE(test.text(u"value-returnSeconds"_qs), u"Jamais"_qs);
        QVERIFY(!test.find(u"less-returnSeconds"_qs)->isEnabled());
    }
    void staffSettingsWaitForAManager()
    {
        PageUnderTest test;
        test.press(u"guest1"_qs);
        QVERIFY(!test.controller->settings().guest);
        QVERIFY(test.find<QAbstractButton>(u"guest0"_qs)->isChecked()); // what holds is shown
        test.asked();
        QVERIFY(test.controller->settings().guest);
        QVERIFY(test.find<QAbstractButton>(u"guest1"_qs)->isChecked());
    }
    void searchFindsWordsOfChoicesAndGivesUpByEsc()
    {
        PageUnderTest test;
        auto *search = test.find<QLineEdit>(u"settingsSearch"_qs);
        QVERIFY(search->hasFocus()); // the home of the page
        QTest::keyClicks(search, u"exterieur"_qs);
        QVERIFY(test.find(u"setting-theme"_qs)->isVisible());
        QVERIFY(!test.find(u"setting-printer"_qs)->isVisible());
        search->setText(u"xylophone"_qs);
        QVERIFY(test.find(u"settingsNothing"_qs)->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(test.find(u"setting-printer"_qs)->isVisible());
        QVERIFY(!test.find(u"settingsNothing"_qs)->isVisible());
    }
    void commandSearchLandsOnTheControl()
    {
        PageUnderTest test({}, {800, 600});
        test.find<QLineEdit>(u"settingsSearch"_qs)->setText(u"son"_qs);
        test.page->showSetting("lockMinutes");
        QVERIFY(test.find(u"setting-lockMinutes"_qs)->isVisible());
        QVERIFY(test.find(u"setting-lockMinutes"_qs)->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(!test.find(u"setting-lockMinutes"_qs)->visibleRegion().isEmpty());
    }
    void linksAndTheSoundTestAreTheOwners()
    {
        PageUnderTest test;
        QSignalSpy link(test.page.get(), &SettingsPage::linkRequested);
        QSignalSpy cue(test.page.get(), &SettingsPage::cueTestRequested);
        test.press(u"act-doctor"_qs);
        test.press(u"act-sync"_qs);
        test.press(u"act-volume"_qs);
        QCOMPARE(link.size(), 2);
        QCOMPARE(link[0][0].toByteArray(), "doctor");
        QCOMPARE(cue.size(), 1);
        QCOMPARE(cue[0][0].toInt(), 80);
    }
    void saysWhatTheStartFoundDamagedOrMended()
    {
        PageUnderTest damaged("{{{");
        QVERIFY(damaged.find(u"settingsDamaged"_qs)->isVisible());
        PageUnderTest mended(R"({"values":{"fontPercent":7}})");
        QVERIFY(!mended.find(u"settingsDamaged"_qs));
        QVERIFY(mended.text(u"origin-fontPercent"_qs).contains(u"corrigée"));
        QCOMPARE(mended.controller->settings().fontPercent, 90);
    }
    void survivesBeingRebuiltByItsOwnChange()
    {
        PageUnderTest test;
        QObject::connect(test.controller.get(), &SettingsController::changed, this,
                         [&test] { test.page.reset(); });
        test.press(u"theme3"_qs);
        QVERIFY(!test.page);
        QCOMPARE(test.controller->settings().theme, Theme::Outdoor);
    }

    void everythingFitsAndCanBeHit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<theme::Scheme>("scheme");
        const QSize sizes[] = {{1184, 752}, {800, 1160}, {928, 552}, {600, 840}};
        const std::pair<const char *, theme::Scheme> schemes[] = {
            {"light", theme::Scheme::Light},
            {"dark", theme::Scheme::Dark},
            {"outdoor", theme::Scheme::Outdoor},
        };
        for (const QSize size : sizes)
            for (const int percent : {90, 100, 200})
                for (const auto &[name, scheme] : schemes)
                    QTest::addRow("%dx%d-%d-%s", size.width(), size.height(), percent, name)
                        << size << percent << scheme;
    }
    void everythingFitsAndCanBeHit()
    {
        QFETCH(const QSize, size);
        QFETCH(const int, percent);
        QFETCH(const theme::Scheme, scheme);
        theme::dress(*qApp, {scheme, percent});
        PageUnderTest test(
            R"({"values":{"theme":"dark"},
                "changes":{"theme":{"at":1795269000000,"by":"Amandine"}}})",
            size);
        for (int pass = 0; pass < 5; ++pass) // a width gives a height gives a scroll bar
            QCoreApplication::sendPostedEvents();
        const QString folder = qEnvironmentVariable("COMPTOIR_PICTURES");
        if (!folder.isEmpty())
            test.page->grab().save(folder + u"/settings-"_qs
                                   + QString::fromLatin1(QTest::currentDataTag()) + u".png"_qs);
        for (auto *widget : test.page->findChildren<QWidget *>()) {
            const bool interactive = widget->focusPolicy() & Qt::TabFocus;
            if (!interactive || !widget->isVisible())
                continue;
            const QByteArray name = widget->objectName().toLatin1();
            QVERIFY2(!name.isEmpty() && !widget->accessibleName().isEmpty(), name.constData());
            QVERIFY2(widget->width() >= 48 && widget->height() >= 48, name.constData());
            const int right = widget->mapTo(test.page.get(), QPoint(widget->width(), 0)).x();
            QVERIFY2(right <= test.page->width(), name.constData());
        }
        for (auto *label : test.page->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const int needed = label->heightForWidth(label->width());
            QVERIFY2(label->height() >= needed, qPrintable(label->text()));
        }
    }
};

QTEST_MAIN(tst_SettingsPage)
#include "tst_SettingsPage.moc"
