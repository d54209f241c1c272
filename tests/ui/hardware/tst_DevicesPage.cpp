// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ManualClock.h"
#include "tests/ui/hardware/FakeDevices.h"
#include "tests/ui/hardware/FitCheck.h"
#include "ui/format/Language.h"
#include "ui/hardware/DevicesPage.h"
#include "ui/hardware/TestCodeSheet.h"
#include "ui/widgets/CameraSlot.h"

#include <QApplication>
#include <QPainter>
#include <QSignalSpy>

using namespace comptoir;
using namespace comptoir::hardware;
using settings::PrinterKind;

class tst_DevicesPage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::ManualClock> m_clock;
    std::unique_ptr<test::FakeDevices> m_devices;
    std::unique_ptr<DeviceDoctorController> m_doctor;
    std::unique_ptr<DevicesPage> m_page;

    QAbstractButton *button(const char *name) const
    {
        auto *found = m_page->findChild<QAbstractButton *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s on the page", name);
        return found;
    }
    void click(const char *name)
    {
        QTest::mouseClick(button(name), Qt::LeftButton);
        test::settle();
    }
    QString said(const char *card, const char *line = "state") const
    {
        return m_page->findChild<QWidget *>(QString::fromLatin1(card))
            ->findChild<QLabel *>(QString::fromLatin1(line))
            ->text();
    }
    void open(QSize size = {1184, 752})
    {
        m_page = std::make_unique<DevicesPage>(*m_doctor);
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        test::settle();
    }
    void choosePrinter()
    {
        click("printerKind1");
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"printerAddress"_qs), u"192.0.2.7"_qs);
        test::settle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    }
    void init()
    {
        m_clock = std::make_unique<test::ManualClock>();
        m_devices = std::make_unique<test::FakeDevices>();
        m_doctor = std::make_unique<DeviceDoctorController>(m_devices->ports(), *m_clock);
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_doctor.reset();
    }

    void scannerIsCalibratedByOneScan()
    {
        QCOMPARE(said("scannerCard"), u"Pas encore essayé"_qs);
        click("tryScanner");
        QVERIFY(m_page->findChild<QWidget *>(u"testCode"_qs)->isVisible());
        m_devices->listener(u"5449000000996"_qs);
        QCOMPARE(said("scannerCard"), u"Ce n’était pas ce code"_qs);
        m_devices->listener(u"~à&é\"'(§è!çYW"_qs);
        QCOMPARE(said("scannerCard"), u"Votre lecteur tape en AZERTY belge : corrigé"_qs);
        QVERIFY(said("scannerCard", "advice").contains(u"« ~ »"_qs));
        QCOMPARE(m_devices->chosen.scannerLayout, u"be-azerty"_qs);
        QCOMPARE(m_devices->chosen.scannerPrefix, u"~"_qs);
        QVERIFY(!m_devices->listener); // the next scan is the page's again
    }

    void suffixIsToldBecauseNothingRemovesIt()
    {
        click("tryScanner");
        m_devices->listener(u"0123456789YZ#"_qs);
        QCOMPARE(said("scannerCard"), u"Un suffixe gêne"_qs);
        QVERIFY(said("scannerCard", "advice").contains(u"« # »"_qs));
    }

    void scansGoBackToThePageThatReplacesThis()
    {
        click("tryScanner");
        QVERIFY(m_devices->listener);
        m_page->hide();
        QTRY_VERIFY(!m_devices->listener);
    }

    void resultOutlivesAPageInAnotherLanguage()
    {
        click("tryScanner");
        m_devices->listener(u"0123456789ZY"_qs);
        open();
        QCOMPARE(said("scannerCard"), u"Votre lecteur tape en QWERTZ allemand : corrigé"_qs);
    }

    void testCodeIsPrintedOnASheet()
    {
        click("tryScanner");
        click("printTestCode");
        QCOMPARE(m_devices->opened.size(), 1);
        QFile sheet(m_devices->opened.front().toLocalFile());
        QVERIFY(sheet.open(QIODevice::ReadOnly));
        QVERIFY(sheet.readAll().startsWith("%PDF"));
    }

    void testPageAsksWhatThePersonSees()
    {
        QVERIFY(!m_page->findChild<QWidget *>(u"printTest"_qs));
        click("printerKind1");
        QVERIFY(!button("printTest")->isEnabled()); // no address yet
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"printerAddress"_qs), u"192.0.2.7"_qs);
        QCOMPARE(m_devices->chosen.printerAddress, u"192.0.2.7"_qs);
        click("printTest");
        QVERIFY(!button("printTest")->isEnabled());
        QVERIFY(m_devices->printer->jobs.front().contains("Boulangerie Marchal"));
        m_devices->printer->answer({});
        test::settle();
        QCOMPARE(said("printerCard"), u"Que voyez-vous ?"_qs);
        click("sawWide");
        click("width42");
        QCOMPARE(m_devices->chosen.paperColumns, 42);
        QCOMPARE(said("printerCard"), u"Prête, 42 caractères par ligne"_qs);
    }

    void eachSightOnPaperLeadsToAnAdvice_data()
    {
        QTest::addColumn<QByteArray>("seen");
        QTest::addColumn<QString>("advice");
        QTest::newRow("accents") << QByteArray("sawAccents") << u"858"_qs;
        QTest::newRow("blank") << QByteArray("sawNothing") << u"retournez le rouleau"_qs;
    }
    void eachSightOnPaperLeadsToAnAdvice()
    {
        QFETCH(QByteArray, seen);
        QFETCH(QString, advice);
        choosePrinter();
        click("printTest");
        m_devices->printer->answer({});
        test::settle();
        click(seen.constData());
        QVERIFY(said("printerCard", "advice").contains(advice));
        QVERIFY(button("printTest")->isEnabled());
    }

    void deadPrinterSaysWhatToDo()
    {
        choosePrinter();
        click("printTest");
        m_devices->printer->answer(fail("printer/unreachable"));
        test::settle();
        QCOMPARE(said("printerCard"), u"L’imprimante ne répond pas"_qs);
        QVERIFY(said("printerCard", "advice").contains(u"Allumez"_qs));
    }

    void answerOfTheOldPrinterIsNotTheNewOnes()
    {
        choosePrinter();
        click("printTest");
        click("printerKind2");
        QCOMPARE(m_devices->chosen.printerAddress, u"/dev/usb/lp0"_qs);
        m_devices->printer->answer({});
        test::settle();
        QCOMPARE(said("printerCard"), u"Pas encore essayée"_qs);
    }

    void drawerOpensByThePrinter()
    {
        QVERIFY(!m_page->findChild<QWidget *>(u"openDrawer"_qs));
        choosePrinter();
        click("openDrawer");
        QVERIFY(m_devices->printer->jobs.front().endsWith(QByteArray::fromHex("1b700019fa")));
        m_devices->printer->answer({});
        test::settle();
        QCOMPARE(said("drawerCard"), u"S’est-il ouvert ?"_qs);
        click("drawerStayed");
        QVERIFY(said("drawerCard", "advice").contains(u"DK"_qs));
        click("openDrawer");
        m_devices->printer->answer({});
        test::settle();
        click("drawerOpened");
        QCOMPARE(said("drawerCard"), u"Il s’ouvre"_qs);
    }

    void cameraTellsTheKindAndNeverTheContent()
    {
        m_doctor->onCameraScanned(u"WIFI:S:Chez Anne;P:secret;;"_qs);
        QCOMPARE(said("cameraCard"), u"Elle a lu un accès Wi-Fi"_qs);
        for (const auto *label : m_page->findChildren<QLabel *>())
            QVERIFY(!label->text().contains(u"secret"_qs));
        m_doctor->onCameraScanned(u"5449000000996"_qs);
        QCOMPARE(said("cameraCard"), u"Elle a lu un article"_qs);
    }

    void everythingWorksWithoutAMouse()
    {
        m_page->goHome();
        QCOMPARE(m_page->focusWidget()->objectName(), u"tryScanner"_qs);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        test::settle();
        QVERIFY(m_devices->listener);
        QCOMPARE(m_page->focusWidget()->objectName(), u"printTestCode"_qs);
        QStringList met;
        for (int tab = 0; tab < 20; ++tab) {
            QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
            met << m_page->focusWidget()->objectName();
        }
        QVERIFY2(met.contains(u"stopScanner"_qs) && met.contains(u"printerKind0"_qs),
                 qPrintable(met.join(u' ')));
        m_page->findChild<QWidget *>(u"printerKind0"_qs)->setFocus();
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Right);
        QCOMPARE(m_devices->chosen.printer, PrinterKind::Network);
    }

    void fits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("pseudo");
        for (const QSize size : {QSize(1184, 752), QSize(800, 1160), QSize(1270, 720),
                                 QSize(952, 552), QSize(600, 840)}) {
            QTest::addRow("%dx%d", size.width(), size.height()) << size << 100 << false;
            QTest::addRow("%dx%d 200%%", size.width(), size.height()) << size << 200 << false;
            QTest::addRow("%dx%d pseudo", size.width(), size.height()) << size << 100 << true;
        }
    }
    void fits()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(bool, pseudo);
        format::Interpreter interpreter(*qApp);
        if (pseudo)
            interpreter.speak(format::Language::Pseudo);
        theme::Appearance appearance;
        appearance.fontPercent = percent;
        theme::dress(*qApp, appearance);
        const QString name = u"devices-%1%2"_qs.arg(percent).arg(pseudo ? u"-pseudo"_qs
                                                                        : QString());
        open(size);
        m_page->camera()->setState(widgets::CameraState::None);
        QString misfit = test::firstMisfit(*m_page);
        test::shoot(*m_page, name);
        QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
        m_doctor->listenForTestCode();
        m_doctor->choosePrinter(PrinterKind::Network);
        m_doctor->setPrinterAddress(u"192.0.2.7"_qs);
        m_doctor->answerPrinter(PrinterTest::Asking);
        m_doctor->answerDrawer(false);
        test::settle();
        misfit = test::firstMisfit(*m_page);
        test::shoot(*m_page, name + u"-busy"_qs);
        theme::dress(*qApp);
        QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
        QCOMPARE(m_page->width(), size.width());
    }

    void everySchemeIsDrawn_data()
    {
        QTest::addColumn<int>("scheme");
        QTest::newRow("dark") << int(theme::Scheme::Dark);
        QTest::newRow("outdoor") << int(theme::Scheme::Outdoor);
    }
    void everySchemeIsDrawn()
    {
        QFETCH(int, scheme);
        theme::Appearance appearance;
        appearance.scheme = theme::Scheme(scheme);
        theme::dress(*qApp, appearance);
        open();
        m_doctor->listenForTestCode();
        m_doctor->answerPrinter(PrinterTest::Right);
        test::settle();
        test::shoot(*m_page, u"devices-%1"_qs.arg(QString::fromLatin1(QTest::currentDataTag())));
        const QString misfit = test::firstMisfit(*m_page);
        theme::dress(*qApp);
        QVERIFY2(misfit.isEmpty(), qPrintable(misfit));
    }
};

QTEST_MAIN(tst_DevicesPage)
#include "tst_DevicesPage.moc"
