// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/enrolment/FakeEnrolmentDesk.h"
#include "ui/enrolment/EnrolmentPage.h"
#include "ui/theme/Tokens.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using Step = enrolment::EnrolmentProgress::Step;

class tst_EnrolmentPage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::FakeEnrolmentDesk> m_desk;
    std::unique_ptr<enrolment::EnrolmentPage> m_page;

    QString text(const char *name) const
    {
        return m_page->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QAbstractButton *button(const char *name) const
    {
        return m_page->findChild<QAbstractButton *>(QString::fromLatin1(name));
    }
    QLineEdit *field() const
    {
        return m_page->findChild<QLineEdit *>(QStringLiteral("ticketField"));
    }

private Q_SLOTS:
    void initTestCase() { theme::dress(*qApp); }
    void init()
    {
        m_desk = std::make_unique<test::FakeEnrolmentDesk>();
        m_page = std::make_unique<enrolment::EnrolmentPage>(*m_desk);
        m_page->resize(1280, 752);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void pastedTicketLeadsToTheTown()
    {
        QSignalSpy enrolled(m_page.get(), &enrolment::EnrolmentPage::enrolled);
        QSignalSpy finished(m_page.get(), &enrolment::EnrolmentPage::finished);
        QVERIFY(!button("enrolPrimary")->isEnabled());
        QTest::keyClicks(field(), QStringLiteral("{ticket}"));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(m_desk->scans, QStringList{QStringLiteral("{ticket}")});
        m_desk->report({Step::WaitingForDesk, QStringLiteral("482913"), {}, {}});
        QCOMPARE(text("enrolSas"), QStringLiteral("482 913"));
        const enrolment::Membership membership{QStringLiteral("Sceaux"),
                                               QStringLiteral("Boulangerie Marchal"),
                                               QStringLiteral("Marchal SARL")};
        m_desk->report({Step::Done, {}, membership, {}});
        QCOMPARE(enrolled.size(), 1);
        QCOMPARE(text("enrolTitle"), QStringLiteral("Bienvenue à Sceaux"));
        QVERIFY(text("enrolText").contains(QStringLiteral("Boulangerie Marchal")));
        QTest::keyClick(m_page.get(), Qt::Key_Return);
        QCOMPARE(finished.size(), 1);
    }

    void failureSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("advice");
        QTest::newRow("foreign code") << QByteArray("enrolment/not-a-ticket")
                                      << QStringLiteral("le carré affiché par le guichet");
        QTest::newRow("expired") << QByteArray("enrolment/expired")
                                 << QStringLiteral("une nouvelle");
        QTest::newRow("other town")
            << QByteArray("territory/other-root") << QStringLiteral("Prévenez la mairie");
        QTest::newRow("no network") << QByteArray("net/unreachable") << QStringLiteral("réseau");
    }
    void failureSaysWhatToDo()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, advice);
        m_page->onScanned(QStringLiteral("x"));
        m_desk->report({Step::Failed, {}, {}, Error{code, {}, {}}});
        QVERIFY2(text("enrolText").contains(advice), qPrintable(text("enrolText")));
        QVERIFY(button("enrolPrimary")->isVisible());
        QTest::mouseClick(button("enrolPrimary"), Qt::LeftButton);
        QVERIFY(field()->isVisible());
    }

    void codeHeldBeforeTheCameraAsksOnce()
    {
        for (int frame = 0; frame < 10; ++frame)
            m_page->onScanned(QStringLiteral("x"));
        QCOMPARE(m_desk->scans.size(), 1);
        m_desk->report({Step::Failed, {}, {}, Error{"enrolment/not-a-ticket", {}, {}}});
        m_page->onScanned(QStringLiteral("x")); // still there: its failure stays readable
        QCOMPARE(m_desk->scans.size(), 1);
        m_page->onScanned(QStringLiteral("the right one"));
        QCOMPARE(m_desk->scans.size(), 2);
    }

    void cancelledAttemptDoesNotComeBack()
    {
        m_page->onScanned(QStringLiteral("x"));
        m_desk->report({Step::WaitingForDesk, QStringLiteral("000001"), {}, {}});
        QTest::keyClick(m_page.get(), Qt::Key_Escape);
        QCOMPARE(m_desk->cancelled, 1);
        QVERIFY(field()->isVisible());
        m_desk->report({Step::Done, {}, enrolment::Membership{}, {}});
        QVERIFY(field()->isVisible());
    }
};

QTEST_MAIN(tst_EnrolmentPage)
#include "tst_EnrolmentPage.moc"
