// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/AccessibleCheck.h"
#include "tests/support/ui/LayoutCheck.h"
#include "tests/support/ui/TargetCheck.h"
#include "ui/help/HelpPage.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace comptoir;

class tst_HelpPage : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QList<QUrl> m_opened;
    std::unique_ptr<help::HelpPage> m_page;

    help::HelpPorts ports()
    {
        return {QDir(m_folder.filePath(u"papiers"_qs)),
                [this](const QUrl &url) {
                    m_opened << url;
                    return true;
                },
                [] { return QStringLiteral("Boulangerie Marchal · 21/11/2026"); },
                [] {
                    help::SupportReport report;
                    report.version = QStringLiteral("0.1.0");
                    report.status.pending = 3;
                    report.settings.scannerPrefix = QStringLiteral("SECRET");
                    report.settings.printerAddress = QStringLiteral("192.0.2.7:9100");
                    return report;
                }};
    }
    template <typename Widget = QWidget>
    Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    QStringList shownTopics() const
    {
        QStringList shown;
        for (const auto *button : m_page->findChildren<QAbstractButton *>())
            if (button->objectName().startsWith(u"topic-"_qs) && button->isVisible())
                shown << button->objectName().mid(6);
        return shown;
    }
    void show(QSize size)
    {
        m_page = std::make_unique<help::HelpPage>(ports());
        m_page->resize(size);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->goHome();
    }

private Q_SLOTS:
    void initTestCase()
    {
        theme::dress(*qApp);
        QVERIFY(m_folder.isValid());
    }
    void init()
    {
        theme::dress(*qApp);
        m_opened.clear();
        show({1184, 752});
    }

    void aWordFindsItsCard_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("card");
        QTest::newRow("wifi") << u"wifi"_qs << u"pas-de-reseau"_qs;
        QTest::newRow("mistyped") << u"imprimnate"_qs << u"imprimante"_qs;
        QTest::newRow("other word") << u"mot de passe oublié"_qs << u"code-oublie"_qs;
        QTest::newRow("without accents") << u"electricite"_qs << u"coupure"_qs;
        QTest::newRow("azerty") << u"azerty"_qs << u"lecteur-lettres"_qs;
        QTest::newRow("lost") << u"bon volé"_qs << u"bon-perdu"_qs;
        QTest::newRow("twice") << u"debit deux fois"_qs << u"double-debit"_qs;
        QTest::newRow("black") << u"webcam"_qs << u"camera-noire"_qs;
    }
    void aWordFindsItsCard()
    {
        QFETCH(QString, query);
        QFETCH(QString, card);
        for (const QChar c : query)
            QTest::sendKeyEvent(QTest::Click, find("helpSearch"), Qt::Key_unknown, QString(c),
                                Qt::NoModifier);
        QVERIFY2(shownTopics().contains(card), qPrintable(shownTopics().join(u' ')));
        QTest::keyClick(find("helpSearch"), Qt::Key_Return);
        QCOMPARE(help::matching(help::firstAidCards(), query).front().id, card.toLatin1());
        QCOMPARE(find<QLabel>("cardTitle")->text(),
                 help::matching(help::firstAidCards(), query).front().title);
    }

    void everyCardSaysWhatIsSafeAndWhatToDo()
    {
        const auto cards = help::firstAidCards();
        QCOMPARE(cards.size(), size_t(8));
        QSet<QByteArray> ids;
        for (const auto &card : cards) {
            QVERIFY(!card.comfort.isEmpty() && card.steps.size() >= 3);
            QVERIFY2(QFile::exists(u":/icons/"_qs + QString::fromLatin1(card.icon) + u".svg"_qs),
                     card.icon.constData());
            ids.insert(card.id);
        }
        QCOMPARE(ids.size(), 8);
    }

    void cardIsPrintedAsAPdf()
    {
        QTest::mouseClick(find("topic-coupure"), Qt::LeftButton);
        QTest::mouseClick(find("printCard"), Qt::LeftButton);
        QCOMPARE(m_opened.size(), 1);
        QFile file(m_opened.first().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(pdf.count("/Type /Page\n"), 1); // all of it on one sheet
    }

    void everyCardFitsOneSheetOfPaper()
    {
        for (const auto &card : help::firstAidCards()) {
            const QString path = m_folder.filePath(card.fileName());
            QVERIFY(card.save(path, u"pied"_qs));
            QVERIFY(QFile::exists(path));
        }
        help::FirstAidCard card = help::firstAidCards().front();
        const auto refused = card.save(u"/nonexistent/fiche.pdf"_qs, {});
        QVERIFY(!refused && refused.error().is("papers/not-saved"));
    }

    void supportFileTellsTheStateAndNothingPersonal()
    {
        QTest::mouseClick(find("supportFile"), Qt::LeftButton);
        QFile file(m_opened.first().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"comptoir: 0.1.0"_qs) && text.contains(u"pending: 3"_qs));
        QVERIFY(text.contains(u"scanner prefix set: yes"_qs));
        for (const char *secret : {"SECRET", "192.0.2.7", "Marchal"})
            QVERIFY2(!text.contains(QString::fromLatin1(secret)), secret);
    }

    void arrowsWalkTheListAndEnterOpensACard()
    {
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_page->focusWidget()->objectName(), u"topic-imprimante"_qs);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QVERIFY(find<QLabel>("cardTitle")->text().contains(u"imprimante"_qs));
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Up);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Up);
        QCOMPARE(m_page->focusWidget()->objectName(), u"helpSearch"_qs);
    }

    void narrowPageShowsTheListThenTheCardAndBack()
    {
        show({600, 840});
        QVERIFY(find("helpSearch")->isVisible() && !find("printCard")->isVisible());
        QTest::mouseClick(find("topic-coupure"), Qt::LeftButton);
        QVERIFY(!find("helpSearch")->isVisible() && find("printCard")->isVisible());
        QVERIFY(m_page->goBack());
        QVERIFY(find("helpSearch")->isVisible());
        QVERIFY(!m_page->goBack());
    }

    void fitsEverySize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("scheme");
        using theme::Scheme;
        for (const QSize size : {QSize(1184, 752), QSize(800, 1160), QSize(952, 552),
                                 QSize(600, 840), QSize(1270, 720)})
            for (const auto &[percent, scheme] :
                 {std::pair(100, Scheme::Light), std::pair(100, Scheme::Dark),
                  std::pair(100, Scheme::Outdoor), std::pair(200, Scheme::Light)})
                QTest::addRow("%dx%d %d%% %d", size.width(), size.height(), percent, int(scheme))
                    << size << percent << int(scheme);
    }
    void fitsEverySize()
    {
        QFETCH(QSize, size);
        QFETCH(int, percent);
        QFETCH(int, scheme);
        theme::Appearance appearance;
        appearance.fontPercent = percent;
        appearance.scheme = theme::Scheme(scheme);
        theme::dress(*qApp, appearance);
        show(size);
        for (const bool reading : {false, true}) {
            if (reading)
                m_page->showCard("double-debit");
            QTest::qWait(1);
            QCOMPARE(m_page->size(), size);
            QCOMPARE(test::layoutFaults(*m_page).join(u'\n'), QString());
            QCOMPARE(test::targetFaults(*m_page).join(u'\n'), QString());
            QCOMPARE(test::accessibilityFaults(*m_page).join(u'\n'), QString());
            const QString folder = qEnvironmentVariable("COMPTOIR_BIN") + u"/../shots"_qs;
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(m_page->grab().save(u"%1/help-%2x%3-%4-%5-%6.png"_qs.arg(folder)
                                            .arg(size.width())
                                            .arg(size.height())
                                            .arg(percent)
                                            .arg(scheme)
                                            .arg(reading)));
        }
    }
};

QTEST_MAIN(tst_HelpPage)
#include "tst_HelpPage.moc"
