// SPDX-License-Identifier: GPL-3.0-or-later
// Between what is real and what is not: the program changes sides, the books never mix (S13).
#include "tests/support/counter/WholeShop.h"

#include <QAbstractButton>

using namespace comptoir;
using app::TrainingMode;

class tst_TrainingMode : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<test::WholeShop> m_shop;

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
        // The town of exercises takes the till in; its first departments are those of any shop.
        QVERIFY(m_shop->waitFor([this] { return m_shop->shop().reader().hasBooks(); }));
        QVERIFY(!m_shop->shop().reader().shelf().departments().empty());
        QVERIFY(m_shop->add(u"Brioche"_qs, 690));
        QCOMPARE(m_shop->sell(u"Brioche"_qs), 1);

        QVERIFY(leave(TrainingMode::Way::Left));
        QVERIFY(!m_shop->till().isTraining());
        QVERIFY(m_shop->waitFor([this] { return shown("welcomePage") != nullptr; }));
        QVERIFY(shown("beginTraining")); // where the way went off
        QCOMPARE(m_shop->count(real, u"ticket"_qs), 0);
        QCOMPARE(m_shop->count(real, u"item"_qs), 0);
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
