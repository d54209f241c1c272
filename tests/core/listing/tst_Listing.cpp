// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/Category.h"
#include "core/listing/CheckListing.h"
#include "core/listing/ListingFields.h"
#include "core/listing/ListingScore.h"
#include "core/listing/Prefill.h"
#include "tests/core/listing/ListingHands.h"
#include "tests/core/listing/ListingSamples.h"

#include <QJsonArray>
#include <QTest>

#include <cstdio>

using namespace comptoir;
using namespace comptoir::listing;

namespace {

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

QStringList codesOf(const std::vector<ListingProblem> &problems)
{
    QStringList codes;
    for (const ListingProblem &problem : problems)
        codes << QString::fromLatin1(problem.code);
    return codes;
}

/// A listing with one thing that somebody typed.
Listing typed(const QString &field, const QString &text)
{
    Listing listing;
    listing.name = field == u"name" ? text : u"Chez Nous"_qs;
    listing.address.country = field == u"country" ? text : u"FR"_qs;
    listing.web = field == u"web" ? text : QString();
    listing.phone = field == u"phone" ? text : QString();
    listing.email = field == u"email" ? text : QString();
    listing.hours = field == u"hours" ? text : QString();
    listing.registration = field == u"registration" ? text : QString();
    listing.address.postcode = field == u"postcode" ? text : QString();
    if (field == u"lat" || field == u"lon")
        listing.address.point = MapPoint{field == u"lat" ? text.toLongLong() : 0,
                                         field == u"lon" ? text.toLongLong() : 0};
    if (field == u"category")
        listing.categories << text;
    if (field == u"language")
        listing.stories[text] = u"…"_qs;
    if (field == u"day")
        listing.days[day("2026-12-24")] = {text, {}};
    if (field == u"steps")
        listing.steps = text.toInt();
    if (field == u"door")
        listing.doorWidth = text.toInt();
    return listing;
}

Shopfront shopfrontWith(const QStringList &words)
{
    Shopfront shop;
    Listing &listing = shop.listing;
    const auto has = [&](const char *word) { return words.contains(QString::fromLatin1(word)); };
    listing.name = has("name") ? u"Chez Nous"_qs : QString();
    listing.categories = has("category") ? QStringList{u"bakery"_qs} : QStringList();
    listing.hours = has("hours") ? u"Mo-Fr 09:00-12:00"_qs : QString();
    if (has("confirmed") || has("stale") || has("fresh"))
        listing.hoursConfirmed = day(has("confirmed")   ? "2026-11-20"
                                         : has("stale") ? "2026-05-01"
                                                        : "2026-05-27");
    listing.address.country = has("country") ? u"FR"_qs : QString();
    if (has("address"))
        listing.address = {u"1 rue Haute"_qs, u"44000"_qs, u"Nantes"_qs, u"FR"_qs, {}, {}};
    if (has("point"))
        listing.address.point = MapPoint{47'218'371, -1'553'621};
    if (has("christmas"))
        listing.days[day("2026-12-25")] = {u"off"_qs, {}};
    if (has("new-year"))
        listing.days[day("2027-01-01")] = {u"as-usual"_qs, {}};
    listing.phone = has("phone") ? u"+33240000000"_qs : QString();
    if (has("story") || has("short-story"))
        listing.stories[u"fr"_qs] = QString(has("story") ? 120 : 119, u'a');
    if (has("payments"))
        listing.payments = {u"card"_qs};
    if (has("access"))
        listing.steps = 0;
    for (const char *role : {"front", "inside", "product"}) {
        if (has(role))
            shop.photos.push_back({{}, {}, QString::fromLatin1(role), {}, {}});
    }
    if (has("market"))
        shop.markets.push_back({{}, u"We 08:00-13:00"_qs, u"Place"_qs, {}, MapPoint{1, 1}, {}});
    return shop;
}

PrefillFile prefill(const char *name)
{
    const QString path = u"tests/data/listing/prefill/"_qs + QString::fromLatin1(name);
    return *readPrefill(QString::fromLatin1(name), test::contentOf(test::sourcePath(path)));
}

} // namespace

class tst_Listing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsWrongByCodes()
    {
        const auto lines = test::listingLines(u"bad.csv"_qs);
        QVERIFY(lines.size() > 45);
        for (const QStringList &line : lines) {
            const QString said =
                codesOf(check(typed(line[0], line[1] == u"-" ? QString() : line[1]))).join(u' ');
            QVERIFY2(said == line[2], qPrintable(QString(line.join(u'|') + u": " + said)));
        }
        // An expression that is not understood does not keep the shop from its public.
        QVERIFY(!check(typed(u"hours"_qs, u"selon humeur"_qs)).front().blocks);
        QVERIFY(check(typed(u"web"_qs, u"javascript:alert(1)"_qs)).front().blocks);
        QVERIFY(!hoursOf(typed(u"hours"_qs, u"selon humeur"_qs)));
    }

    void writesPhonesAndAddressesOfTheWebInOneWay()
    {
        QCOMPARE(*phoneFromTyped(u"06 12 34 56 78"_qs, u"FR"_qs), u"+33612345678"_qs);
        QCOMPARE(*phoneFromTyped(u"0470 12 34 56"_qs, u"BE"_qs), u"+32470123456"_qs);
        QCOMPARE(*phoneFromTyped(u"02 123 45 67"_qs, u"BE"_qs), u"+3221234567"_qs);
        QCOMPARE(*phoneFromTyped(u"0033 (0)6.12.34.56.78"_qs, {}), u"+33612345678"_qs);
        QCOMPARE(*phoneFromTyped(u"030 123456"_qs, u"DE"_qs), u"+4930123456"_qs);
        QCOMPARE(*webFromTyped(u" www.example.fr "_qs), u"https://www.example.fr"_qs);
        QCOMPARE(*pointFromTyped(u"50,467388"_qs, u"-4.8719854"_qs),
                 (MapPoint{50'467'388, -4'871'985}));
        QCOMPARE(pointFromTyped(u"91"_qs, u"0"_qs).error().code, "listing/point-out-of-range");
        QCOMPARE(pointFromTyped(u"nord"_qs, u"0"_qs).error().code, "listing/bad-point");
        // Mobile numbers of many countries, as a library knows them.
        const auto examples = test::jsonOf(
            test::corpus(u"phone"_qs).filePath(u"examples_mobile.json"_qs));
        const QHash<QString, QString> codes{
            {u"FR"_qs, u"+33"_qs},  {u"BE"_qs, u"+32"_qs},  {u"NL"_qs, u"+31"_qs},
            {u"LU"_qs, u"+352"_qs}, {u"DE"_qs, u"+49"_qs},  {u"CH"_qs, u"+41"_qs},
            {u"GB"_qs, u"+44"_qs},  {u"ES"_qs, u"+34"_qs},  {u"IT"_qs, u"+39"_qs},
            {u"MC"_qs, u"+377"_qs}, {u"RE"_qs, u"+262"_qs}, {u"GP"_qs, u"+590"_qs},
            {u"MQ"_qs, u"+596"_qs}, {u"GF"_qs, u"+594"_qs}, {u"YT"_qs, u"+262"_qs}};
        int numbers = 0;
        const QJsonObject byCountry = examples.object();
        for (auto example = byCountry.begin(); example != byCountry.end(); ++example) {
            const QString number = codes.value(example.key()) + example->toString();
            QCOMPARE(phoneFromTyped(number, {}).value_or(QString()), number);
            ++numbers;
            if (example.key() != u"FR" && example.key() != u"BE" && example.key() != u"DE")
                continue;
            QCOMPARE(*phoneFromTyped(QString(u'0' + example->toString()), example.key()), number);
        }
        QVERIFY(numbers == 15 || !test::corpus(u"phone"_qs).exists());
        std::printf("phone numbers: %d\n", numbers);
    }

    void aPostHasATitleAndEndsAfterItBegins()
    {
        Post post;
        QCOMPARE(codesOf(check(post)), QStringList{u"listing/title-missing"_qs});
        post.title[u"nl"_qs] = u"Feest"_qs;
        post.first = day("2026-12-12");
        post.last = day("2026-12-11");
        QCOMPARE(codesOf(check(post)), QStringList{u"listing/ends-before-start"_qs});
        post.last = day("2026-12-12");
        QVERIFY(check(post).empty());
        // Scheduled, shown, over.
        post.shownFrom = day("2026-12-01");
        QVERIFY(!isShown(post, day("2026-11-30")));
        QVERIFY(isShown(post, day("2026-12-01")));
        QVERIFY(isShown(post, day("2026-12-12")));
        QVERIFY(!isShown(post, day("2026-12-13")));
    }

    void aTraderIsWhereTheMarketIs()
    {
        MarketDay market{{}, u"We,Sa 08:00-13:00; PH off"_qs, u"Place d'Armes"_qs, {}, {}, {}};
        QVERIFY(check(market).empty());
        const Address belgium{{}, {}, {}, u"BE"_qs, {}, {}};
        const auto hours = hoursOf(market, belgium);
        QVERIFY(hours.has_value());
        QCOMPARE(hours->at(test::shopTime(u"2026-11-21 09:00"_qs)).state, OpenState::Open);
        QCOMPARE(hours->at(test::shopTime(u"2026-11-11 09:00"_qs)).state, OpenState::Closed);
        QCOMPARE(hours->nextChange(test::shopTime(u"2026-11-07 14:00"_qs))->at,
                 test::shopTime(u"2026-11-14 08:00"_qs));
        market.place.clear();
        market.hours = u"le mercredi"_qs;
        market.point = MapPoint{91'000'000, 0};
        QCOMPARE(codesOf(check(market)),
                 (QStringList{u"listing/place-missing"_qs, u"listing/point-out-of-range"_qs,
                              u"listing/hours-as-text"_qs}));
        QVERIFY(!hoursOf(market, belgium));
    }

    void aPlaceIsPastedFromAnyMap_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("degrees") << u"48.7788, 2.2905"_qs;
        QTest::newRow("commas") << u"48,7788 2,2905"_qs;
        QTest::newRow("geo") << u"geo:48.7788,2.2905?z=19"_qs;
        QTest::newRow("osm marker")
            << u"https://www.openstreetmap.org/?mlat=48.7788&mlon=2.2905#map=19/48.77/2.29"_qs;
        QTest::newRow("osm") << u"https://www.openstreetmap.org/#map=19/48.7788/2.2905"_qs;
        QTest::newRow("google")
            << u"https://www.google.com/maps/place/X/@48.70,2.20,17z/data=!3d48.7788!4d2.2905"_qs;
        QTest::newRow("apple") << u"https://maps.apple.com/?ll=48.7788,2.2905&q=X"_qs;
    }
    void aPlaceIsPastedFromAnyMap()
    {
        QFETCH(QString, pasted);
        const auto point = pointFromPasted(pasted);
        QVERIFY(point.has_value());
        QCOMPARE(*point, (MapPoint{48'778'800, 2'290'500}));
        QCOMPARE(pointFromPasted(u"rue du Four"_qs).error().code, "listing/bad-point");
    }

    void aTextThatIsTooLongIsNotSavedByHalf()
    {
        test::TestTown town;
        test::ShopTill till(town, town.addShop(u"long"_qs));
        const Listing before = typed(u"name"_qs, u"Chez Nous"_qs);
        test::save(till, Listing(), before);
        Listing after = before;
        after.name = u"Chez Eux"_qs;
        after.stories[u"fr"_qs] = QString(9000, u'a');
        QCOMPARE(codesOf(check(after)), QStringList{u"listing/text-long"_qs});
        {
            const auto transaction = *store::Transaction::begin(*till.database);
            store::OutboxWriter writer(*till.outbox, *transaction);
            ListingStore store(*till.registers, till.shop);
            const ListingEdit edit{{listingEntity, Uuid()}, changes(before, after)};
            QCOMPARE(store.save(*transaction, writer, edit).error().code, "register/too-large");
        }
        QCOMPARE(test::listingOf(till), before);
    }

    void naughtyStringsSurviveEveryField()
    {
        const QDir folder = test::corpus(u"naughty-strings"_qs);
        const QJsonArray strings = test::jsonOf(folder.filePath(u"blns.json"_qs)).array();
        QVERIFY(strings.size() > 400);
        test::TestTown town;
        const ShopId shop = town.addShop(u"naughty"_qs);
        test::ShopTill one(town, shop), two(town, shop);
        Listing before;
        int round = 0;
        for (const QJsonValue &value : strings) {
            const QString text = value.toString();
            Listing after;
            after.name = after.legalName = after.registration = text;
            after.phone = after.email = after.web = after.hours = text;
            after.address = {text, text, text, text, text, {}};
            if (!text.isEmpty()) {
                after.stories[u"fr"_qs] = text;
                after.categories << text;
            }
            after.days[day("2026-12-24")] = {text, text};
            (void)check(after); // says something, breaks nothing
            (void)hoursOf(after);
            (void)scoreOf({after, {}, {}, {}, {}}, day("2026-11-23"));
            QCOMPARE(listingFrom(fieldsOf(after)), after);
            test::save(one, before, after);
            QCOMPARE(test::listingOf(one), after);
            if (++round % 50 == 0) {
                one.sync();
                two.sync();
                QCOMPARE(test::listingOf(two), after);
            }
            before = after;
        }
        std::printf("naughty strings: %d\n", round);
    }

    void whatANewerProgramWroteIsLeftOut()
    {
        registers::Values values = fieldsOf(typed(u"name"_qs, u"Chez Nous"_qs));
        values.insert(u"name"_qs, QJsonArray{1, 2});
        values.insert(u"service_teleport"_qs, true);
        values.insert(u"day_20261399"_qs, QJsonObject{{u"hours"_qs, u"off"_qs}});
        values.insert(u"day_20261224"_qs, u"off"_qs);
        values.insert(u"steps"_qs, u"three"_qs);
        values.insert(u"hours_confirmed"_qs, u"yesterday"_qs);
        values.insert(u"address"_qs, 3);
        const Listing listing = listingFrom(values);
        QCOMPARE(listing, Listing());
    }

    void theScoreSaysWhatIsBestToDoNext()
    {
        const Day today = day("2026-11-23");
        int rows = 0;
        for (const QStringList &line : test::listingLines(u"score.csv"_qs)) {
            const auto score = scoreOf(shopfrontWith(line[0].split(u' ')), today);
            QString next;
            if (score.next)
                next = QString::fromLatin1(score.next->what) + u" +%1"_qs.arg(score.next->gain)
                    + (score.next->day ? QString(u' ' + score.next->day->toIso()) : QString());
            const QString said = QString::number(score.points) + u'|' + next;
            const QString expected = line[1] + u'|' + line[2];
            QVERIFY2(said == expected, qPrintable(QString(line[0] + u": " + said)));
            int missing = score.points;
            for (const auto &act : score.missing)
                missing += act.gain;
            QCOMPARE(missing, 100);
            ++rows;
        }
        QVERIFY(rows >= 20);
    }

    void nudgesAreAboutWhatIsDue()
    {
        const auto words = [](const std::vector<Nudge> &nudges) {
            QStringList texts;
            for (const Nudge &nudge : nudges)
                texts << QString(QString::fromLatin1(nudge.what) + u' '
                                 + (nudge.day ? nudge.day->toIso() : u"-"_qs));
            return texts.join(u", "_qs);
        };
        Shopfront shop = shopfrontWith(u"name hours stale country"_qs.split(u' '));
        QCOMPARE(words(nudgesOf(shop, day("2026-12-20"))),
                 u"confirm-hours 2026-05-01, holiday-ahead 2026-12-25, "
                 "holiday-ahead 2027-01-01"_qs);
        shop.listing.hoursConfirmed = day("2026-12-20");
        shop.listing.days[day("2026-12-25")] = {u"off"_qs, {}};
        shop.listing.days[day("2027-01-01")] = {u"as-usual"_qs, {}};
        QVERIFY(nudgesOf(shop, day("2026-12-20")).empty());
        shop.posts.push_back({});
        shop.posts.back().last = day("2026-12-19");
        QCOMPARE(words(nudgesOf(shop, day("2026-12-20"))), u"post-over 2026-12-19"_qs);
        QVERIFY(nudgesOf(shop, day("2026-12-19")).empty());
        shop.posts.clear();
        shop.listing.hours = u"selon humeur"_qs;
        QCOMPARE(words(nudgesOf(shop, day("2026-12-20"))), u"hours-as-text -"_qs);
    }

    void theDoorSaysTheSameAsTheExceptions()
    {
        Listing listing = typed(u"hours"_qs, u"Mo-Sa 09:00-18:00; PH off"_qs);
        listing.days[day("2026-12-24")] = {u"09:00-14:00"_qs, {}};
        listing.days[day("2026-12-26")] = {u"off"_qs, u"Inventaire"_qs};
        listing.days[day("2026-12-28")] = {u"as-usual"_qs, {}};
        const auto hours = hoursOf(listing);
        QVERIFY(hours.has_value());
        QCOMPARE(hours->at(test::shopTime(u"2026-12-24 15:00"_qs)).state, OpenState::Closed);
        QCOMPARE(hours->at(test::shopTime(u"2026-12-25 10:00"_qs)).state, OpenState::Closed);
        QCOMPARE(hours->at(test::shopTime(u"2026-12-26 10:00"_qs)).state, OpenState::Closed);
        QCOMPARE(hours->at(test::shopTime(u"2026-12-28 10:00"_qs)).state, OpenState::Open);
        QCOMPARE(hours->exceptionOn(day("2026-12-26"))->note, u"Inventaire"_qs);
    }

    void aRowOfTheRegisterBeginsAListing()
    {
        const PrefillFile file = prefill("sirene.csv");
        QCOMPARE(int(file.listings.size()), 3);
        const Listing &bakery = file.listings[0].listing;
        QCOMPARE(bakery.name, u"Au Bon Pain D'antan"_qs);
        QCOMPARE(bakery.legalName, u"Boulangerie Du Pont"_qs);
        QCOMPARE(bakery.categories, QStringList{u"bakery"_qs});
        QCOMPARE(bakery.address.street, u"12 B Rue De L'eglise"_qs);
        QCOMPARE(bakery.address.region, u"67"_qs); // Good Friday is a holiday there
        QVERIFY(check(bakery).empty());
        const Listing &books = file.listings[1].listing;
        QCOMPARE(books.name, u"Librairie Des Halles"_qs);
        QCOMPARE(books.address.postcode, u"01000"_qs); // the spreadsheet's zero
        // Whose particulars may not be shown is not shown.
        const Listing &hidden = file.listings[2].listing;
        QVERIFY(hidden.name.isEmpty() && hidden.address.street.isEmpty());
        QCOMPARE(hidden.address.region, u"974"_qs);
        QStringList refused;
        for (const RefusedPrefill &row : file.refused)
            refused << QString(QString::number(row.line) + u' ' + QString::fromLatin1(row.code));
        QCOMPARE(refused,
                 (QStringList{u"5 prefill/closed"_qs, u"6 identifier/wrong-check"_qs,
                              u"7 prefill/no-number"_qs}));
        QCOMPARE(findPrefill(file, u"404 833 048 00022"_qs)->listing, books);
        QCOMPARE(findPrefill(file, u"404833048"_qs)->listing, books);
        QCOMPARE(findPrefill(file, u"40483304800023"_qs).error().code, "identifier/wrong-check");
        QCOMPARE(findPrefill(file, u"40483304800030"_qs).error().code, "prefill/not-in-file");
    }

    void aBelgianRowHasItsNumberBehindTheStreet()
    {
        const PrefillFile file = prefill("bce.csv");
        QCOMPARE(int(file.listings.size()), 1);
        const Listing &listing = file.listings[0].listing;
        QCOMPARE(listing.registration, u"0403019261"_qs);
        QCOMPARE(listing.address.street, u"Rue Haute 3 b 2"_qs);
        QCOMPARE(listing.address.country, u"BE"_qs);
        QCOMPARE(listing.phone, u"+3281223344"_qs);
        QCOMPARE(listing.web, u"https://www.example.be"_qs);
        QCOMPARE(listing.categories, QStringList{u"bakery"_qs});
        QVERIFY(check(listing).empty());
        QCOMPARE(file.refused.front().code, "identifier/wrong-check");
        QVERIFY(findPrefill(file, u"BE 0403.019.261"_qs));
        QVERIFY(findPrefill(file, u"403.019.261"_qs));
        QCOMPARE(readPrefill(u"x.csv"_qs, "nom;rue\nA;B\n").error().code,
                 "prefill/no-number-column");
    }

    void everyCategoryIsInBothWorldsOnce()
    {
        std::set<QString> codes;
        for (const Category &category : categories()) {
            QVERIFY(codes.insert(QString(category.code)).second);
            QVERIFY(!category.osmKey.isEmpty() && !category.osmValue.isEmpty());
            QVERIFY(!category.schemaType.isEmpty());
            QCOMPARE(categoryOf(QString(category.code)), &category);
        }
        QVERIFY(codes.size() > 40);
        QCOMPARE(categoryOfActivity(u"10.71C"_qs)->code, QLatin1String("bakery"));
        QCOMPARE(categoryOfActivity(u"10.71D"_qs)->code, QLatin1String("pastry"));
        QCOMPARE(categoryOfActivity(u"47.11F"_qs)->code, QLatin1String("supermarket"));
        QCOMPARE(categoryOfActivity(u"62.01Z"_qs), nullptr);
    }
};

QTEST_GUILESS_MAIN(tst_Listing)
#include "tst_Listing.moc"
