// SPDX-License-Identifier: GPL-3.0-or-later
// Between what is real and what is not: the program changes sides, the books never mix (S13).
#include "app/counter/CustomerScreen.h"
#include "tests/support/counter/WholeShop.h"
#include "ui/widgets/HoldButton.h"

#include <QAbstractButton>

using namespace comptoir;
using app::TrainingMode;

class tst_TrainingMode : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::WholeShop> m_shop;
    app::SystemDisk m_disk;

    bool enter()
    {
        m_shop->till().enterTraining(u"Amandine"_qs);
        return m_shop->waitFor([this] { return m_shop->till().changesSides(); }) && m_shop->start();
    }
    bool leave(TrainingMode::Way way)
    {
        m_shop->till().leaveTraining({way, u"Amandine"_qs});
        return m_shop->waitFor([this] { return m_shop->till().changesSides(); }) && m_shop->start();
    }
    QStringList texts() const { return test::readEscPos(m_shop->printed).texts(); }
    template <typename T = QWidget>
    T *shown(const char *name) const
    {
        for (T *widget : m_shop->till().window().findChildren<T *>(QString::fromLatin1(name)))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    bool tap(const char *name)
    {
        const auto isThere = [&] {
            const auto *button = shown<QAbstractButton>(name);
            return button && button->isEnabled();
        };
        if (!m_shop->waitFor(isThere))
            return false;
        shown<QAbstractButton>(name)->click();
        return true;
    }
    /// As a hand does that means it.
    bool hold(const char *name)
    {
        auto *button = shown<QAbstractButton>(name);
        if (!button)
            return false;
        QTest::mousePress(button, Qt::LeftButton);
        return m_shop->waitFor([this] { return m_shop->till().changesSides(); });
    }
    Result<std::vector<fiscal::Record>> events()
    {
        return m_shop->answer(m_shop->shop().desk().events(50));
    }

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<test::WholeShop>();
        QVERIFY(m_shop->start());
        QVERIFY(m_shop->furnish());
    }
    void cleanup() { m_shop.reset(); }

    void aSaleInTrainingSaysFacticeAndLeavesTheRealBooksAlone()
    {
        QCOMPARE(m_shop->sell(u"Croissant"_qs), 1);
        const auto real = m_shop->paths();
        QVERIFY(enter());
        QVERIFY(m_shop->till().isTraining());
        QVERIFY(m_shop->article(u"Baguette"_qs)); // the shop's own goods
        m_shop->printed.clear();
        QCOMPARE(m_shop->sell(u"Baguette"_qs), 1); // a series of its own
        auto &desk = m_shop->shop().desk();
        QVERIFY(m_shop->answer(desk.printTicket(1, {})));
        QVERIFY(m_shop->waitFor([this] { return texts().filter(u"FACTICE"_qs).size() == 2; }));
        QVERIFY(m_shop->answer(desk.printTicket(1, {})));
        QVERIFY(m_shop->waitFor([this] { return texts().filter(u"FACTICE"_qs).size() == 4; }));
        QVERIFY(texts().join(u'\n').contains(u"DUPLICATA 1"));
        QVERIFY(m_shop->answer(desk.printReport(0, {}))); // X
        QVERIFY(m_shop->waitFor([this] { return texts().filter(u"FACTICE"_qs).size() == 6; }));
        till::CashCount counted;
        counted.total = Money::fromCents(130);
        const auto closed = m_shop->answer(desk.closeDay(counted, {}));
        QVERIFY2(closed, closed ? "" : closed.error().code.constData());
        QVERIFY(m_shop->answer(desk.printReport(closed->number, {}))); // Z
        QVERIFY(m_shop->waitFor([this] { return texts().filter(u"FACTICE"_qs).size() == 8; }));
        // No pulse for the drawer: neither for cash nor on demand.
        const auto paper = test::readEscPos(m_shop->printed);
        QVERIFY(paper.all<test::DrawerPulse>().empty());
        QCOMPARE(m_shop->answer(desk.openDrawer({})).error().code, QByteArray("till/training"));

        QVERIFY(leave(TrainingMode::Way::Left));
        QVERIFY(!m_shop->till().isTraining());
        QCOMPARE(m_shop->count(real, u"ticket"_qs), 1);
        const auto last = m_shop->answer(m_shop->shop().desk().lastTicket());
        QVERIFY(last && *last);
        QCOMPARE((*last)->number, 1);
        QCOMPARE((*last)->perpetual.cents(), 120);
        const auto report = m_shop->answer(m_shop->shop().desk().verify());
        QVERIFY(report && report->isSound);
    }

    void theRealLogSaysWhoTrainedFromWhenToWhen()
    {
        QVERIFY(enter());
        QVERIFY(leave(TrainingMode::Way::Left));
        const auto hasBoth = [this] {
            QList<QByteArray> kinds;
            if (const auto log = events())
                for (const fiscal::Record &record : *log)
                    kinds << record.kind;
            return kinds.count("training-on") == 1 && kinds.count("training-off") == 1;
        };
        QVERIFY(m_shop->waitFor(hasBoth));
        QVERIFY(m_shop->start()); // and only once
        QVERIFY(hasBoth());
    }

    /// Who wants to try the till before giving a name or a code.
    void trainsBeforeThereIsAShopAndComesBackToTheWelcome()
    {
        m_shop = std::make_unique<test::WholeShop>();
        m_shop->keepSettings({});
        QVERIFY(m_shop->start());
        QVERIFY(tap("welcomeNext")); // French is what it speaks
        QVERIFY(tap("beginTraining"));
        QVERIFY(tap("welcomeNext"));
        QVERIFY(m_shop->waitFor([this] { return m_shop->till().changesSides(); }));

        const auto real = m_shop->paths();
        QVERIFY(m_shop->start());
        QVERIFY(m_shop->till().isTraining());
        QVERIFY(!shown("welcomePage"));
        QVERIFY(shown("trainingBar"));
        // Something to sell at once, and a town that takes the till in.
        QVERIFY(m_shop->waitFor([this] { return m_shop->article(u"Baguette"_qs).has_value(); }));
        QCOMPARE(m_shop->sell(u"Baguette"_qs), 1);
        QVERIFY(m_shop->waitFor([this] { return m_shop->till().desk().membership().has_value(); }));
        QVERIFY(m_shop->till().window().windowTitle().startsWith(u"FORMATION"));
        auto &customers = *m_shop->till().counter().customerScreen();
        customers.toggleHere();
        QVERIFY(m_shop->waitFor(
            [&] { return customers.window()->view().accepted.contains(u"Bons d’exercice"); }));
        QVERIFY(customers.window()->view().training.startsWith(u"ENTRAÎNEMENT"));
        QVERIFY(m_shop->start()); // the power went: still an exercise, with the same goods
        QVERIFY(m_shop->till().isTraining());
        QVERIFY(!shown("welcomePage"));
        QCOMPARE(m_shop->sell(u"Baguette"_qs), 2);
        if (const QString folder = qEnvironmentVariable("COMPTOIR_SHOTS"); !folder.isEmpty())
            m_shop->till().window().grab().save(folder + u"/entrainement.png"_qs);
        QVERIFY(m_shop->add(u"Brioche"_qs, 690));

        QVERIFY(tap("trainingLeave"));
        QVERIFY(m_shop->waitFor([this] { return shown("wayGo") != nullptr; }));
        QVERIFY(hold("wayGo"));
        QVERIFY(m_shop->start());
        QVERIFY(!m_shop->till().isTraining());
        QVERIFY(m_shop->waitFor([this] { return shown("welcomePage") != nullptr; }));
        QVERIFY(shown("beginTraining")); // where the way went off
        QCOMPARE(m_shop->count(real, u"ticket"_qs), 0);
        QCOMPARE(m_shop->count(real, u"item"_qs), 0);
        QCOMPARE(m_shop->count(real, u"department"_qs), 0);
        QVERIFY(!m_shop->shop().reader().hasBooks());
    }

    /// The exercise's baguettes must not be for sale in a bookshop, nor its name on its tickets.
    void goingLiveBeforeThereIsAShopAsksWhoseItIs()
    {
        m_shop = std::make_unique<test::WholeShop>();
        m_shop->keepSettings({});
        QVERIFY(m_shop->start());
        m_shop->till().enterTraining({});
        QVERIFY(m_shop->waitFor([this] { return m_shop->till().changesSides(); }));
        QVERIFY(m_shop->start());
        QVERIFY(m_shop->waitFor([this] { return m_shop->article(u"Calissons"_qs).has_value(); }));
        QVERIFY(m_shop->add(u"Brioche"_qs, 690));
        auto chosen = m_shop->till().counter().settings().settings();
        chosen.paperColumns = 32;
        m_shop->till().counter().settings().change(chosen, {});
        QVERIFY(m_shop->waitFor([this] {
            return settings::SettingsFile(m_disk, m_shop->paths().training().settings())
                       .read()
                       .document.values()
                       .paperColumns
                == 32;
        }));
        QVERIFY(leave(TrainingMode::Way::WentLive));
        QVERIFY(!m_shop->till().isTraining());
        QVERIFY(m_shop->waitFor([this] { return shown("welcomePage") != nullptr; }));
        QVERIFY(!m_shop->shop().reader().hasBooks());
        QVERIFY(m_shop->article(u"Brioche"_qs));
        QVERIFY(!m_shop->article(u"Baguette"_qs));
        QCOMPARE(m_shop->count(m_shop->paths(), u"item"_qs), 1);
        QCOMPARE(m_shop->count(m_shop->paths(), u"ticket"_qs), 0);
        QCOMPARE(m_shop->till().counter().settings().settings().paperColumns, 32);
        QVERIFY(m_shop->furnish()); // as the welcome's page does
        QCOMPARE(m_shop->shop().reader().establishment().name, u"Boulangerie Marchal"_qs);
        QCOMPARE(m_shop->sell(u"Brioche"_qs), 1);
    }

    void nobodyLeavesTrainingByASlip()
    {
        QVERIFY(enter());
        QVERIFY(tap("trainingLeave"));
        QVERIFY(m_shop->waitFor([this] { return shown("wayGo") != nullptr; }));
        auto *go = shown<QAbstractButton>("wayGo");
        QTest::mousePress(go, Qt::LeftButton);
        QTest::qWait(widgets::HoldButton::holdMs / 2);
        if (const QString folder = qEnvironmentVariable("COMPTOIR_SHOTS"); !folder.isEmpty())
            m_shop->till().window().grab().save(folder + u"/quitter.png"_qs);
        QTest::mouseRelease(go, Qt::LeftButton);
        QTest::keyClick(go->parentWidget(), Qt::Key_Return);
        QTest::qWait(widgets::HoldButton::holdMs + 500);
        QVERIFY(!m_shop->till().changesSides());
        QVERIFY(hold("wayGo"));
    }

    void withACodeTheCodeIsAskedForInsteadOfAHold()
    {
        QVERIFY(enter());
        auto &till = m_shop->till();
        for (const auto &[name, role] : {std::pair(u"Amandine"_qs, staff::Role::Manager),
                                         {u"Julien"_qs, staff::Role::Cashier}}) {
            staff::Operator person;
            person.name = name;
            person.role = role;
            QVERIFY(m_shop->answer(till.desk().save(person, u"4711"_qs, {})));
        }
        auto &people = till.counter().staff();
        people.refresh();
        QVERIFY(m_shop->waitFor([&] { return people.operators().size() == 2; }));
        people.lock();
        QVERIFY(people.isLocked());
        const auto named = [&](const QString &name) {
            for (const staff::Operator &person : people.operators())
                if (person.name == name)
                    return person.id;
            return OperatorId();
        };
        people.unlock(named(u"Julien"_qs), u"4711"_qs);
        QVERIFY(m_shop->waitFor([&] { return !people.isLocked(); }));
        QVERIFY(tap("trainingLeave"));
        QVERIFY(tap("wayGo")); // no hold: Amandine's code comes next
        QVERIFY(m_shop->waitFor([&] {
            const QWidget *sheet = shown("overrideSheet");
            return sheet && sheet->isAncestorOf(till.window().focusWidget());
        }));
        QTest::qWait(200);
        QVERIFY(!till.changesSides());
        for (const char digit : {'4', '7', '1', '1'})
            QTest::keyClick(till.window().focusWidget(), digit);
        QVERIFY(m_shop->waitFor([&] { return till.changesSides(); }));
    }

    void aRestartComesBackInTraining()
    {
        QVERIFY(enter());
        QVERIFY(m_shop->start());
        QVERIFY(m_shop->till().isTraining());
    }

    void theBandIsOnEveryScreenAndTheTitleSaysIt()
    {
        QVERIFY(!shown("trainingBar"));
        QVERIFY(enter());
        auto &window = m_shop->till().window();
        QVERIFY(window.windowTitle().startsWith(u"FORMATION"));
        for (const char *section : {"sale", "vouchers", "till", "catalogue", "loyalty", "exercises",
                                    "settings", "sync"}) {
            window.showSection(section);
            QVERIFY2(shown("trainingBar"), section);
            QVERIFY2(shown("trainingVeil"), section);
            // Nothing that comes over the window covers the word.
            QTRY_COMPARE(window.findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)
                             .last()
                             ->objectName(),
                         u"trainingVeil"_qs);
        }
    }

    void goingLiveBringsGoodsAndNoSale()
    {
        QVERIFY(enter());
        QVERIFY(m_shop->add(u"Brioche"_qs, 690));
        QVERIFY(m_shop->sell(u"Brioche"_qs) > 0);
        auto &training = *m_shop->till().counter().training();
        training.begin(training::Scenario::WrongPrice);
        QVERIFY(m_shop->waitFor([this] { return m_shop->article(u"Miche"_qs).has_value(); }));
        staff::Operator person;
        person.name = u"Léa"_qs;
        person.role = staff::Role::Manager;
        QVERIFY(m_shop->answer(m_shop->till().desk().save(person, u"4711"_qs, {})));
        const auto side = m_shop->paths().training();
        QCOMPARE(m_shop->count(side, u"ticket"_qs), 1);
        QVERIFY(leave(TrainingMode::Way::WentLive));
        QVERIFY(m_shop->waitFor([this] { return m_shop->article(u"Brioche"_qs).has_value(); }));
        QCOMPARE(m_shop->article(u"Brioche"_qs)->price->cents(), 690);
        QVERIFY(!m_shop->article(u"Miche"_qs));
        const auto people = m_shop->answer(m_shop->till().desk().operators());
        const staff::Proof proof{people->at(0).id, u"4711"_qs};
        QVERIFY(m_shop->answer(m_shop->till().desk().unlock(proof))->unlocked);
        for (const char *table : {"ticket", "stock_move", "outbox", "redemption", "ticket_copy"})
            QCOMPARE(std::make_pair(table, m_shop->count(m_shop->paths(), QLatin1String(table))),
                     std::make_pair(table, qint64(0)));
        QCOMPARE(m_shop->sell(u"Brioche"_qs), 1);
        const auto report = m_shop->answer(m_shop->shop().desk().verify());
        QVERIFY(report && report->isSound);
    }
};

QTEST_MAIN(tst_TrainingMode)
#include "tst_TrainingMode.moc"
