// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/Counter.h"

using namespace comptoir;
using namespace comptoir::attention;
using comptoir::test::Counter;
using comptoir::test::patienceMs;
using comptoir::test::TownProcess;
using comptoir::test::waited;

/// Two tills of one shop: who may read whose sales, the printed code, and a pack on a stick.
class tst_SharedShop : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TownProcess> m_town;
    std::unique_ptr<Counter> m_first, m_second;

    static std::optional<sharing::ShopCode> codeOf(const Counter &till)
    {
        const auto standing = waited(till.desk->standing());
        return standing ? standing->code : std::nullopt;
    }

    bool secondTakes(const sharing::RecoveryCode &code)
    {
        m_second->desk->sendNow();
        return waited(m_second->desk->useCode(code)).has_value();
    }

    listing::Shopfront boardOfSecond()
    {
        m_second->desk->sendNow();
        return waited(m_second->desk->shop().board())->published;
    }

private Q_SLOTS:
    // One story in order.

    void initTestCase()
    {
        qputenv("COMPTOIR_KEYSTORE", "file");
        m_town = std::make_unique<TownProcess>();
        m_town->act({"territory", "create", "--name", "Sceaux", "--host", "BONS.EXAMPLE"});
        const QString merchant = m_town->act({"merchant", "add", "--name", "Blanc"})[u"merchant"]
                                     .toString();
        const QString shop = m_town
                                 ->act({"shop", "add", "--merchant", merchant, "--name",
                                        "Fromagerie"})[u"shop"]
                                 .toString();
        m_town->serve();
        m_first = std::make_unique<Counter>(*m_town);
        m_second = std::make_unique<Counter>(*m_town);
        m_first->enrol(*m_town, shop);
        m_second->enrol(*m_town, shop);
    }

    void anotherTillIsAQuestionUntilSomebodyAnswers()
    {
        m_first->desk->sendNow();
        QTRY_COMPARE_WITH_TIMEOUT(m_first->status.attention, 1, patienceMs);
        const auto open = waited(m_first->desk->openItems());
        QCOMPARE(open->front().kind, Kind::KeyRequest);
        QCOMPARE(open->front().sibling->fingerprint(),
                 waited(m_second->desk->standing())->fingerprint);
        QVERIFY(waited(m_first->desk->answer(open->front().op, Answer::KeysGiven,
                                             QStringLiteral("Amandine"))));
        QTRY_COMPARE_WITH_TIMEOUT(m_first->status.attention, 0, patienceMs);
        // With the first one's keys the second can tell whose a code is.
        QVERIFY(!codeOf(*m_first));
        const auto code = waited(m_first->desk->drawCode());
        QVERIFY(!codeOf(*m_first)); // nobody's yet
        QVERIFY(waited(m_first->desk->proclaim(*code)));
        QTRY_VERIFY_WITH_TIMEOUT(codeOf(*m_first) && codeOf(*m_first)->sent, patienceMs);
        m_second->desk->sendNow();
        QTRY_VERIFY_WITH_TIMEOUT(codeOf(*m_second).has_value(), patienceMs);
        // The first one wraps its keys to the code an exchange later.
        QTRY_VERIFY_WITH_TIMEOUT(secondTakes(*code), patienceMs);
        const auto other = waited(m_first->desk->drawCode());
        QCOMPARE(waited(m_second->desk->useCode(*other)).error().code, "recovery/other-shop");
    }

    void aListingPublishedAtOneTillIsTheShopsAtTheOther()
    {
        listing::Shopfront front;
        front.listing.name = QStringLiteral("Fromagerie Blanc");
        front.listing.hours = QStringLiteral("Tu-Sa 09:00-19:00");
        const auto picture = waited(m_first->desk->shop().keepPhoto(QByteArray(3000, 'p')));
        QVERIFY(picture);
        front.photos = {
            {listing::ElementId(*Uuid::fromText("0190c3a2-79b0-7cc3-98c4-dc0c0c07398f")),
             *picture,
             QStringLiteral("front"),
             {},
             "5"}};
        QVERIFY(waited(m_first->desk->shop().keepDraft(listing::editsBetween({}, front))));
        QVERIFY(waited(m_second->desk->shop().board())->edits.empty()); // a draft is the till's own
        const auto published = waited(m_first->desk->shop().publish(QStringLiteral("Amandine")));
        QVERIFY(published);
        QCOMPARE(published->published, front);
        QTRY_COMPARE_WITH_TIMEOUT(boardOfSecond(), front, patienceMs);
        // And the act is in the log of who published it.
        const auto events = waited(m_first->desk->shop().events(5));
        QCOMPARE(events->front().kind, "listing-published");
    }

    void aPackOfOneTillIsFoundAndHandedInByTheOther()
    {
        const auto saved = waited(m_first->desk->saveUnsent({m_first->folder.path(), {}}));
        QVERIFY(saved);
        QVERIFY(waited(m_first->desk->findPacks())->empty()); // its own
        const QString stick = m_second->folder.filePath(QStringLiteral("copie.comptoir"));
        QVERIFY(QFile::copy(saved->path, stick));
        const auto found = waited(m_second->desk->findPacks());
        QCOMPARE(found->size(), 1u);
        QCOMPARE(found->front().path, stick);
        QCOMPARE(found->front().label->shopName, QStringLiteral("Fromagerie"));
        const auto wrong = waited(m_second->desk->drawCode());
        QCOMPARE(waited(m_second->desk->deliver(stick, *wrong)).error().code, "rescue/wrong-code");
        const auto code = sharing::RecoveryCode::parse(saved->code.join(u' '));
        QCOMPARE(waited(m_second->desk->deliver(stick, *code)), saved->ops);
        QCOMPARE(waited(m_second->desk->deliver(stick, *code)), 0);
    }

    void cleanupTestCase()
    {
        m_first.reset();
        m_second.reset();
    }
};

QTEST_MAIN(tst_SharedShop)
#include "tst_SharedShop.moc"
