// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/enrolment/EnrolmentTicket.h"
#include "tests/ui/onboarding/FakeWelcome.h"

#include <QSignalSpy>
#include <QTest>

using namespace comptoir;
using namespace comptoir::onboarding;

class tst_WelcomeController : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::FakeWelcome> m_till;

    WelcomeController &welcome() { return *m_till->welcome; }

    static QString ticket()
    {
        enrolment::EnrolmentTicket ticket;
        ticket.server = QUrl(u"https://bons.exemple.fr"_qs);
        ticket.code = QByteArray(16, 'c');
        ticket.rootFingerprint = QByteArray(32, 'r');
        return ticket.text();
    }

private Q_SLOTS:
    void init() { m_till = std::make_unique<test::FakeWelcome>(); }

    void resumesAtEachStepAfterAPowerCut()
    {
        m_till->canTrain = true;
        m_till->start();
        for (const Step step : {Step::Language, Step::Start, Step::Invitation}) {
            QCOMPARE(welcome().step(), step);
            m_till->start();
            QCOMPARE(welcome().step(), step);
            welcome().next();
        }
        QCOMPARE(welcome().step(), Step::Invitation); // nothing skips it
        m_till->enrolled = true;
        welcome().next();
        for (const Step step : {Step::Operators, Step::Devices, Step::Ready}) {
            QCOMPARE(welcome().step(), step);
            m_till->start();
            QCOMPARE(welcome().step(), step);
            welcome().next();
        }
        QVERIFY(m_till->devices.chosen.welcomed);
        QVERIFY(!WelcomeController::isNeeded(m_till->devices.chosen, true));
    }

    void sellsWithoutATownAndIsNotAskedForOneAgain()
    {
        m_till->canSell = true;
        m_till->start();
        welcome().next();
        QCOMPARE(welcome().step(), Step::Start);
        welcome().choose(Beginning::SellNow);
        welcome().next();
        QCOMPARE(welcome().step(), Step::Shop);
        QVERIFY(!welcome().canGoOn()); // a ticket names its shop
        m_till->start(); // a power cut
        QCOMPARE(welcome().step(), Step::Shop);
        welcome().typeShop({u"Chez Zoé"_qs, "BE", u"0403019261"_qs, "market"});
        welcome().next();
        QTRY_COMPARE(welcome().step(), Step::Operators);
        QCOMPARE(int(m_till->shops.size()), 1);
        QCOMPARE(m_till->shops.front().country, QByteArray("BE"));
        QVERIFY(m_till->devices.chosen.standsAlone);
        m_till->start();
        QCOMPARE(welcome().step(), Step::Operators);
        welcome().next();
        welcome().next();
        QSignalSpy finished(&welcome(), &WelcomeController::finished);
        welcome().next();
        QCOMPARE(finished.front().front().value<Destination>(), Destination::FirstSale);
        QVERIFY(!WelcomeController::isNeeded(m_till->devices.chosen, false));
    }

    void refusedShopStaysOnItsStepWithItsReason()
    {
        m_till->canSell = true;
        m_till->shopRefusal = "identifier/wrong-check";
        m_till->devices.chosen.welcomeStep = u"shop"_qs;
        m_till->start();
        QCOMPARE(welcome().step(), Step::Shop);
        welcome().typeShop({u"Chez Zoé"_qs, "FR", u"1"_qs, {}});
        welcome().next();
        QTRY_VERIFY(welcome().shopError());
        QCOMPARE(welcome().step(), Step::Shop);
        QVERIFY(!m_till->devices.chosen.standsAlone);
    }

    void powerCutBetweenTheTownsYesAndTheTapGoesOn()
    {
        welcome().next();
        QCOMPARE(welcome().step(), Step::Invitation);
        m_till->enrolled = true;
        m_till->start();
        QCOMPARE(welcome().step(), Step::Operators);
    }

    void copiedSettingsDoNotSkipTheInvitation()
    {
        m_till->devices.chosen.welcomeStep = u"ready"_qs;
        m_till->start();
        QCOMPARE(welcome().step(), Step::Invitation);
        m_till->devices.chosen.welcomeStep = u"a step of another version"_qs;
        m_till->start();
        QCOMPARE(welcome().step(), Step::Language);
    }

    void tillAtWorkIsNotWelcomedAgain()
    {
        settings::Settings old;
        QVERIFY(!WelcomeController::isNeeded(old, true));
        QVERIFY(WelcomeController::isNeeded(old, false));
        old.welcomeStep = u"devices"_qs;
        QVERIFY(WelcomeController::isNeeded(old, true));
    }

    void trainingIsOfferedOnlyWhereThereIsOne()
    {
        QCOMPARE(int(welcome().steps().size()), 5);
        welcome().next();
        QCOMPARE(welcome().step(), Step::Invitation);
        m_till->canTrain = true;
        m_till->devices.chosen.welcomeStep.clear();
        m_till->start();
        QCOMPARE(int(welcome().steps().size()), 6);
        welcome().next();
        QCOMPARE(welcome().step(), Step::Start);
        QCOMPARE(welcome().beginning(), Beginning::Invitation);
        welcome().choose(Beginning::Training);
        welcome().next();
        QCOMPARE(m_till->trainings, 1);
        QCOMPARE(welcome().step(), Step::Start);
    }

    void backNeverLeavesTheTown()
    {
        welcome().next();
        QVERIFY(welcome().canGoBack());
        welcome().back();
        QCOMPARE(welcome().step(), Step::Language);
        QVERIFY(!welcome().canGoBack());
        welcome().next();
        m_till->enrolled = true;
        QVERIFY(!welcome().canGoBack());
        welcome().next();
        QCOMPARE(welcome().step(), Step::Operators);
        welcome().back();
        QCOMPARE(welcome().step(), Step::Operators);
    }

    void invitationCountsFromAnyStepBefore()
    {
        QVERIFY(!welcome().takesInvitation(u"5449000000996"_qs));
        QCOMPARE(welcome().step(), Step::Language);
        QVERIFY(welcome().takesInvitation(ticket()));
        QCOMPARE(welcome().step(), Step::Invitation);
        m_till->enrolled = true;
        QVERIFY(!welcome().takesInvitation(ticket()));
    }

    void languageOfTheSystemIsProposed()
    {
        QCOMPARE(welcome().language(), format::Language::Dutch);
        welcome().chooseLanguage(format::Language::German);
        QCOMPARE(m_till->devices.chosen.language, u"de"_qs);
        QCOMPARE(welcome().language(), format::Language::German);
    }

    void firstPersonIsTheManager()
    {
        m_till->enrolled = true;
        m_till->devices.chosen.welcomeStep = u"operators"_qs;
        m_till->start();
        welcome().setAlone(false);
        welcome().typeOperator(u" Anne "_qs, u"1234"_qs);
        welcome().addOperator();
        QTRY_COMPARE(int(welcome().people().size()), 1);
        QCOMPARE(m_till->staff.people[0].name, u"Anne"_qs);
        QCOMPARE(m_till->staff.people[0].role, staff::Role::Manager);
        QVERIFY(m_till->staff.people[0].hasPin);
        QCOMPARE(welcome().operatorPin(), QString());
        welcome().typeOperator(u"Luc"_qs, u"4321"_qs);
        welcome().next(); // adds and goes on
        QTRY_COMPARE(welcome().step(), Step::Devices);
        QCOMPARE(m_till->staff.people[1].role, staff::Role::Cashier);
    }

    void refusedCodeKeepsTheStepAndTheName()
    {
        m_till->enrolled = true;
        m_till->devices.chosen.welcomeStep = u"operators"_qs;
        m_till->start();
        m_till->staff.refusal = "staff/pin-length";
        welcome().setAlone(false);
        welcome().typeOperator(u"Anne"_qs, u"1"_qs);
        welcome().next();
        QTRY_VERIFY(welcome().staffError().has_value());
        QCOMPARE(welcome().step(), Step::Operators);
        QCOMPARE(welcome().operatorName(), u"Anne"_qs);
        welcome().setAlone(true); // the way out
        welcome().next();
        QCOMPARE(welcome().step(), Step::Devices);
    }

    void lastStepLeadsWhereThePersonWants()
    {
        m_till->enrolled = true;
        m_till->devices.chosen.welcomeStep = u"ready"_qs;
        m_till->start();
        QSignalSpy finished(&welcome(), &WelcomeController::finished);
        welcome().finish(Destination::Help);
        QCOMPARE(finished.front().front().value<Destination>(), Destination::Help);
        QVERIFY(m_till->devices.chosen.welcomeStep.isEmpty());
    }
};

QTEST_MAIN(tst_WelcomeController)
#include "tst_WelcomeController.moc"
