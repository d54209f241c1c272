// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/EditListing.h"

#include "core/crypto/Digest.h"
#include "core/registers/BlobName.h"
#include "tests/core/listing/ListingHands.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using namespace comptoir::listing;
using test::ShopTill;
using test::TestTown;

namespace {

const QString photoFolder = QStringLiteral("/photos");

/// A till of a shop, and the desk over it.
struct EditingTill : ShopTill
{
    EditingTill(TestTown &town, ShopId of)
        : ShopTill(town, of),
          photos(*database, disk, photoFolder),
          edit(*database, {registers.get(), &photos, {}}, clock)
    {}
    ListingBoard board() const { return *edit.board(); }
    Shopfront draft() const
    {
        const ListingBoard now = board();
        return withEdits(now.published, now.edits);
    }
    /// Types something, as the page keeps it.
    void type(const std::function<void(Shopfront &)> &act)
    {
        const ListingBoard now = board();
        Shopfront after = withEdits(now.published, now.edits);
        act(after);
        QVERIFY(edit.keep(editsBetween(now.published, after)));
    }
    ElementId newId() { return ElementId::mint(clock.now(), entropy); }

    test::SeededEntropy entropy{3};
    comptoir::registers::BlobQueueStore photos;
    EditListing edit;
};

} // namespace

/// A draft is this till's until somebody publishes it, and then the shop's.
class tst_EditListing : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TestTown> m_town;
    std::unique_ptr<EditingTill> m_one, m_two;

    void exchange()
    {
        for (int again = 0; again < 2; ++again) {
            m_one->sync();
            m_two->sync();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_town = std::make_unique<TestTown>();
        const ShopId shop = m_town->addShop(u"Fournil"_qs);
        m_one = std::make_unique<EditingTill>(*m_town, shop);
        m_two = std::make_unique<EditingTill>(*m_town, shop);
    }

    void aDraftIsKeptAndTellsNobody()
    {
        m_one->type([](Shopfront &front) { front.listing.name = u"Le Fournil"_qs; });
        m_one->type([](Shopfront &front) { front.listing.hours = u"Mo-Fr 07:00-18:00"_qs; });
        QCOMPARE(countOf(m_one->board().edits), 2);
        QCOMPARE(m_one->draft().listing.name, u"Le Fournil"_qs);
        QVERIFY(!m_one->hasPending());
        exchange();
        QCOMPARE(m_two->board().published, Shopfront());
        QVERIFY(m_two->board().edits.empty()); // a draft stays where it is
    }

    void whatIsTypedBackIsNoChange()
    {
        m_one->type([](Shopfront &front) { front.listing.name = u"Le Fournil"_qs; });
        m_one->type([](Shopfront &front) { front.listing.name.clear(); });
        QCOMPARE(countOf(m_one->board().edits), 0);
    }

    void publishingHandsAllOfItToTheTownAndLeavesNoDraft()
    {
        const QString photo = [this] {
            const QByteArray bytes(5000, 'j');
            const QByteArray hash = crypto::sha256({bytes});
            COMPTOIR_ASSERT(m_one->photos.keep(hash, bytes));
            return comptoir::registers::blobName(hash);
        }();
        m_one->type([&](Shopfront &front) {
            front.listing.name = u"Le Fournil"_qs;
            front.photos = {{m_one->newId(), photo, u"front"_qs, {}, "5"}};
            front.posts = {{m_one->newId(),
                            Post::Kind::News,
                            {{u"fr"_qs, u"Brioches"_qs}},
                            {},
                            {},
                            {},
                            {},
                            {}}};
        });
        const Shopfront drafted = m_one->draft();
        const auto board = m_one->edit.publish();
        QVERIFY2(board.has_value(), board ? "" : board.error().code.constData());
        QCOMPARE(board->published, drafted);
        QVERIFY(board->edits.empty());
        QCOMPARE(*m_one->photos.waiting(), 1);
        exchange();
        QCOMPARE(m_two->board().published, drafted);
    }

    void aDraftKeepsOnlyItsOwnFieldsWhenOthersPublish()
    {
        m_one->type([](Shopfront &front) { front.listing.name = u"Le Fournil"_qs; });
        QVERIFY(m_one->edit.publish());
        exchange();
        m_one->type([](Shopfront &front) { front.listing.phone = u"+3281223344"_qs; });
        m_two->type([](Shopfront &front) {
            front.listing.name = u"Au Fournil"_qs;
            front.listing.phone = u"+3281223344"_qs;
        });
        QVERIFY(m_two->edit.publish());
        exchange();
        QCOMPARE(m_one->draft().listing.name, u"Au Fournil"_qs);
        QVERIFY(m_one->board().edits.empty()); // the other said the same number
    }

    void anElementThatSomebodyTookOutIsNotBroughtBackByItsMendedText()
    {
        m_one->type([this](Shopfront &front) {
            front.markets = {
                {m_one->newId(), u"We 08:00-13:00"_qs, u"Place"_qs, u"Namur"_qs, {}, "5"}};
        });
        QVERIFY(m_one->edit.publish());
        exchange();
        m_one->type([](Shopfront &front) { front.markets[0].hours = u"Th 08:00-13:00"_qs; });
        m_two->type([](Shopfront &front) { front.markets.clear(); });
        QVERIFY(m_two->edit.publish());
        exchange();
        QVERIFY(m_one->draft().markets.empty());
        QVERIFY(m_one->board().edits.empty());
    }

    void whatIsWrongIsNamedAndNothingIsLost()
    {
        m_one->type([](Shopfront &front) {
            front.listing.name = u"Le Fournil"_qs;
            front.listing.email = u"pas une adresse"_qs;
        });
        const auto refused = m_one->edit.publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, "listing/bad-email");
        QCOMPARE(refused.error().detail, u"email"_qs);
        QCOMPARE(countOf(m_one->board().edits), 2);
        QVERIFY(!m_one->hasPending());
    }

    void whatWasWrongBeforeDoesNotHoldUpToday()
    {
        // A register's import, or an older program.
        Listing old;
        old.name = u"Fournil"_qs;
        old.email = u"pas une adresse"_qs;
        test::save(*m_two, Listing(), old);
        exchange();
        m_one->type([](Shopfront &front) { front.listing.hours = u"Mo 07:00-18:00"_qs; });
        QVERIFY(m_one->edit.publish());
    }

    void aLostPhotoIsToldBeforeAnythingIsWritten()
    {
        const QByteArray gone = crypto::sha256({QByteArray("gone")});
        m_one->type([&](Shopfront &front) {
            front.listing.name = u"Le Fournil"_qs;
            front.photos = {
                {m_one->newId(), comptoir::registers::blobName(gone), u"front"_qs, {}, "5"}};
        });
        QCOMPARE(m_one->edit.publish().error().code, "listing/photo-lost");
        QVERIFY(!m_one->hasPending());
        QCOMPARE(m_one->board().published, Shopfront());
    }

    void withoutATownTheDraftGrowsAndIsKept()
    {
        EditListing alone(*m_one->database, {}, m_one->clock);
        Shopfront front;
        front.listing.name = u"Le Fournil"_qs;
        QVERIFY(alone.keep(editsBetween({}, front)));
        const auto board = alone.board();
        QVERIFY(!board->hasTown);
        QCOMPARE(countOf(board->edits), 1);
        QCOMPARE(alone.publish().error().code, "listing/no-town");
        // The town comes: what was typed is there, for this shop.
        QCOMPARE(m_one->draft().listing.name, u"Le Fournil"_qs);
        QVERIFY(m_one->edit.publish());
        exchange();
        QCOMPARE(m_two->board().published.listing.name, u"Le Fournil"_qs);
    }
};

QTEST_GUILESS_MAIN(tst_EditListing)
#include "tst_EditListing.moc"
