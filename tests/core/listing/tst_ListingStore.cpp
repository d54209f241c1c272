// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/listing/ListingHands.h"

#include <QTest>

#include <algorithm>
#include <array>

using namespace comptoir;
using namespace comptoir::listing;
using test::ListingDesk;
using test::listingOf;
using test::ShopTill;
using test::TestTown;

namespace {

constexpr qint64 dayMs = qint64(86'400) * 1000;

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

Listing usual()
{
    Listing listing;
    listing.name = u"Le Fournil"_qs;
    listing.categories = {u"bakery"_qs};
    listing.stories = {{u"fr"_qs, u"Du pain."_qs}};
    listing.address = {u"3 rue Haute"_qs, u"5000"_qs, u"Namur"_qs,
                       u"BE"_qs,          {},         MapPoint{50'467'388, 4'871'985}};
    listing.phone = u"+3281223344"_qs;
    listing.hours = u"Tu-Sa 07:00-18:00"_qs;
    listing.days = {{day("2026-12-24"), {u"07:00-14:00"_qs, {}}}};
    listing.payments = {u"cash"_qs, u"card"_qs};
    listing.hoursConfirmed = day("2026-11-01");
    return listing;
}

/// One of a person's edits, by chance; what they do to a field is told by who they are, so that two
/// hands on one field collide.
void edit(Listing &listing, int who, int what)
{
    const QString mark = QString::number(who);
    switch (what) {
    case 0:
        listing.name += mark;
        break;
    case 1:
        listing.hours = u"Mo-Fr 0%1:00-18:00"_qs.arg(7 + who);
        break;
    case 2:
        listing.stories[u"fr"_qs] += mark;
        break;
    case 3:
        listing.stories[QStringList{u"nl"_qs, u"de"_qs, u"en"_qs}.at(who)] = mark;
        break;
    case 4:
        listing.days[day("2026-12-25").plusDays(who)] = {u"off"_qs, {}};
        break;
    case 5:
        listing.days.erase(day("2026-12-24"));
        break;
    case 6:
        listing.payments.insert(knownPayments().at(3 + who));
        break;
    case 7:
        listing.payments.erase(u"cash"_qs);
        break;
    case 8:
        listing.address.street += mark;
        break;
    default:
        listing.steps = who;
    }
}
constexpr int editKinds = 10;

/// Two tills and the desk who have edited the same listing without seeing each other, by chance as
/// a seed says.
class Meeting
{
public:
    Meeting(TestTown &town, ShopId shop, quint64 seed) : m_desk(town, shop)
    {
        test::SeededEntropy chance(seed);
        for (auto &till : m_tills) {
            till = std::make_unique<ShopTill>(town, shop);
            till->clock.setWall(town.clock.now().plusMs(-dayMs));
        }
        test::save(*m_tills[0], Listing(), usual());
        m_tills[0]->sync();
        m_tills[1]->sync();
        m_seen = m_desk.fields();
        for (int who = 0; who < 3; ++who) {
            for (int i = 0; i < 4; ++i)
                editOnce(who, chance.below(editKinds));
        }
        for (size_t who = 0; who < 2; ++who) {
            m_tills[who]->clock.advanceMs(1000 * (1 + chance.below(100)) + qint64(who));
            test::save(*m_tills[who], usual(), m_after[who]);
        }
        m_deskTime = town.clock.now().plusMs(-dayMs + 1000 * (1 + chance.below(100)) + 500);
    }
    /// 0 and 1 are the tills, 2 is the desk.
    void arrive(const std::array<int, 3> &order)
    {
        for (const int who : order) {
            if (who < 2)
                m_tills[size_t(who)]->push();
            else
                m_desk.save(m_seen, changes(usual(), m_after[2]), m_deskTime);
        }
        for (int again = 0; again < 2; ++again) {
            for (const auto &till : m_tills)
                till->sync();
        }
    }
    bool agree() const
    {
        return result() == listingOf(*m_tills[1]) && result() == m_desk.listing();
    }
    Listing result() const { return listingOf(*m_tills[0]); }
    int questions() const
    {
        return int(m_tills[0]->questions().size() + m_tills[1]->questions().size());
    }
    /// How many fields `who` wrote, with others or alone.
    int touched(size_t who, bool shared) const
    {
        int fields = 0;
        for (const QString &field : changes(usual(), m_after[who]).keys())
            fields += isShared(who, field) == shared;
        return fields;
    }
    /// What only `who` touched is as they left it; else it is named here.
    QStringList lostFields(size_t who) const
    {
        QStringList lost;
        const auto now = fieldsOf(result()), wanted = fieldsOf(m_after[who]);
        for (const QString &field : changes(usual(), m_after[who]).keys()) {
            const QJsonValue none(QJsonValue::Null);
            if (!isShared(who, field) && now.value(field, none) != wanted.value(field, none))
                lost << field;
        }
        return lost;
    }

private:
    bool isShared(size_t who, const QString &field) const
    {
        return changes(usual(), m_after[(who + 1) % 3]).contains(field)
            || changes(usual(), m_after[(who + 2) % 3]).contains(field);
    }
    void editOnce(int who, int what)
    {
        if (m_done.insert({who, what}).second)
            edit(m_after[size_t(who)], who, what);
    }

    ListingDesk m_desk;
    std::array<std::unique_ptr<ShopTill>, 2> m_tills;
    registers::Fields m_seen;
    std::array<Listing, 3> m_after{usual(), usual(), usual()};
    std::set<std::pair<int, int>> m_done;
    Instant m_deskTime;
};

} // namespace

class tst_ListingStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestTown> m_town;
    int m_shops = 0;

    ShopId newShop() { return m_town->addShop(u"listing %1"_qs.arg(++m_shops)); }

private Q_SLOTS:
    void initTestCase() { m_town = std::make_unique<TestTown>(); }

    void whatIsSavedIsReadByTheOtherTill()
    {
        const ShopId shop = newShop();
        ShopTill one(*m_town, shop), two(*m_town, shop);
        QCOMPARE(listingOf(one), Listing());
        test::save(one, Listing(), usual());
        QCOMPARE(listingOf(one), usual());
        one.sync();
        two.sync();
        QCOMPARE(listingOf(two), usual());
        // What went away is gone on both.
        Listing bare = usual();
        bare.phone.clear();
        bare.days.clear();
        bare.stories.clear();
        bare.payments.clear();
        bare.address.point.reset();
        bare.hoursConfirmed.reset();
        test::save(two, usual(), bare);
        two.sync();
        one.sync();
        QCOMPARE(listingOf(one), bare);
    }

    void savingTakesNobodysWorkBack()
    {
        const ShopId shop = newShop();
        ShopTill one(*m_town, shop), two(*m_town, shop);
        test::save(one, Listing(), usual());
        one.sync();
        two.sync();
        // The editor at `one` is open with the old hours while `two` changes them.
        Listing hours = usual();
        hours.hours = u"24/7"_qs;
        test::save(two, usual(), hours);
        two.sync();
        one.sync();
        Listing name = usual();
        name.name = u"Le Fournil d'Or"_qs;
        test::save(one, usual(), name);
        QCOMPARE(listingOf(one).hours, u"24/7"_qs);
        QCOMPARE(listingOf(one).name, u"Le Fournil d'Or"_qs);
    }

    void nothingChangedWritesNothing()
    {
        ShopTill till(*m_town, newShop());
        test::save(till, Listing(), usual());
        till.sync();
        QVERIFY(!till.hasPending());
        test::save(till, usual(), usual());
        QVERIFY(!till.hasPending());
    }

    void aLongListingGoesOutInSeveralOps()
    {
        const ShopId shop = newShop();
        ShopTill one(*m_town, shop), two(*m_town, shop);
        Listing all = usual();
        for (const QString &language : listingLanguages())
            all.stories[language] = QString(2000, QChar(0x20ac)); // three bytes each
        for (const QString &word : knownServices())
            all.services.insert(word);
        for (const QString &word : knownPayments())
            all.payments.insert(word);
        for (const QString &word : knownAccess())
            all.access.insert(word);
        for (int i = 0; i < 60; ++i)
            all.days[day("2027-01-01").plusDays(i)] = {u"off"_qs, u"Congés"_qs};
        test::save(one, Listing(), all);
        one.sync();
        two.sync();
        QCOMPARE(listingOf(two), all);
    }

    void bothValuesOfOneFieldAreKept()
    {
        const ShopId shop = newShop();
        ShopTill one(*m_town, shop), two(*m_town, shop);
        test::save(one, Listing(), usual());
        one.sync();
        two.sync();
        Listing mine = usual(), theirs = usual();
        mine.hours = u"Mo 08:00-12:00"_qs;
        mine.phone = u"+3281000001"_qs;
        theirs.hours = u"Mo 09:00-12:00"_qs;
        theirs.email = u"pain@example.be"_qs;
        test::save(one, usual(), mine);
        test::save(two, usual(), theirs);
        one.sync();
        two.sync();
        one.sync();
        // Different fields merge without a word; the same one is asked about, once, with both.
        QCOMPARE(listingOf(one), listingOf(two));
        QCOMPARE(listingOf(two).phone, mine.phone);
        QCOMPARE(listingOf(two).email, theirs.email);
        QVERIFY(one.questions().empty());
        QCOMPARE(int(two.questions().size()), 1);
        const auto question = two.questions().front();
        QCOMPARE(question.of.field, u"hours"_qs);
        QCOMPARE(question.mine.toString(), theirs.hours);
        QCOMPARE(question.theirs.toString(), mine.hours);
        // The answer holds everywhere.
        two.settle(question.question, true);
        two.sync();
        one.sync();
        QCOMPARE(listingOf(one).hours, theirs.hours);
        QCOMPARE(listingOf(two).hours, theirs.hours);
        QVERIFY(two.questions().empty());
    }

    void photosMarketsAndPostsAreThereInOrder()
    {
        const ShopId shop = newShop();
        ShopTill one(*m_town, shop), two(*m_town, shop);
        test::SeededEntropy entropy(3);
        const auto id = [&] { return ElementId::mint(m_town->clock.now(), entropy); };
        const Photo second{id(), u"blob:b"_qs, u"inside"_qs, {{u"fr"_qs, u"Le four"_qs}}, "5"};
        const Photo first{id(), u"blob:a"_qs, u"front"_qs, {}, "1"};
        const MarketDay market{id(),
                               u"We 08:00-13:00"_qs,
                               u"Place d'Armes"_qs,
                               u"Namur"_qs,
                               MapPoint{50'463'000, 4'866'000},
                               "1"};
        const Highlight highlight{id(), Uuid::version7(m_town->clock.now(), entropy), "1"};
        Post post{id(),
                  Post::Kind::Event,
                  {{u"fr"_qs, u"Fête du pain"_qs}, {u"nl"_qs, u"Broodfeest"_qs}},
                  {{u"fr"_qs, u"Entrée libre"_qs}},
                  day("2026-12-01"),
                  day("2026-12-12"),
                  day("2026-12-13"),
                  u"blob:c"_qs};
        Shopfront expected{{}, {first, second}, {market}, {highlight}, {post}};
        test::save(one, Shopfront{{}, {}, {}, {}, {}},
                   Shopfront{{}, {second, first}, {market}, {highlight}, {post}});
        one.sync();
        two.sync();
        QCOMPARE(test::shopfrontOf(two), expected);
        // One mends the text while the other moves the date: both stay.
        Post mended = post, moved = post;
        mended.text[u"fr"_qs] = u"Entrée gratuite"_qs;
        moved.first = day("2026-12-19");
        moved.last.reset();
        Shopfront oneDraft = expected, twoDraft = expected;
        oneDraft.posts = {mended};
        twoDraft.posts = {moved};
        test::save(one, expected, oneDraft);
        test::save(two, expected, twoDraft);
        one.sync();
        two.sync();
        one.sync();
        post.text = mended.text;
        post.first = moved.first;
        post.last = moved.last;
        expected.posts = {post};
        Shopfront without = expected;
        without.photos = {second};
        test::save(two, expected, without);
        expected.photos = {second};
        two.sync();
        one.sync();
        QCOMPARE(test::shopfrontOf(one), expected);
        QCOMPARE(test::shopfrontOf(two), expected);
    }

    void everyOrderOfArrivalGivesTheSameListing()
    {
        int questions = 0, collisions = 0, merged = 0, orders = 0;
        for (int round = 0; round < 20; ++round) {
            std::optional<Listing> result;
            std::array<int, 3> order{0, 1, 2};
            do {
                Meeting meeting(*m_town, newShop(), quint64(round) + 1);
                meeting.arrive(order);
                const QString name = u"round %1"_qs.arg(round);
                QVERIFY2(meeting.agree(), qPrintable(name));
                const Listing now = meeting.result();
                QVERIFY2(!result || *result == now, qPrintable(name));
                result = now;
                for (size_t who = 0; who < 3; ++who) {
                    QCOMPARE(meeting.lostFields(who), QStringList());
                    merged += meeting.touched(who, false);
                    collisions += meeting.touched(who, true);
                }
                questions += meeting.questions();
                ++orders;
            } while (std::next_permutation(order.begin(), order.end()));
        }
        qInfo("%d orders: %d fields merged, %d were written by several, %d questions", orders,
              merged, collisions, questions);
        QVERIFY(merged > 300 && collisions > 100 && questions > 50);
    }
};

QTEST_GUILESS_MAIN(tst_ListingStore)
#include "tst_ListingStore.moc"
