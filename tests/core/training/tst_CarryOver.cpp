// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/CarryOver.h"

#include "core/base/Assert.h"
#include "core/catalogue/EditCatalogue.h"
#include "core/staff/StaffRegister.h"
#include "core/store/Migrator.h"
#include "tests/support/ManualClock.h"
#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using training::CarryOver;

namespace {

/// One side: a till's database with a catalogue.
struct Side
{
    explicit Side(test::SeededEntropy &entropy) : entropy(entropy)
    {
        database = std::move(
            *store::Database::open(QStringLiteral(":memory:"), store::Database::Access::Write));
        COMPTOIR_ASSERT(store::migrate(*database, QStringLiteral(":/sql/till")));
    }
    catalogue::EditCatalogue edit()
    {
        static const auto law = law::LawBook::load(law::Country::France);
        return {*database, *law, clock, entropy};
    }
    catalogue::Department department(const char *name)
    {
        catalogue::Department department;
        department.name = QString::fromUtf8(name);
        return *edit().save(department);
    }
    catalogue::Item item(const catalogue::Department &in, const char *name, int cents,
                         const QString &code = {})
    {
        catalogue::Item item;
        item.name = QString::fromUtf8(name);
        item.department = in.id;
        item.price = Money::fromCents(cents);
        if (!code.isEmpty())
            item.codes << code;
        return *edit().save(item);
    }
    Result<training::CarriedOver> take(Side &from)
    {
        return CarryOver(*from.database, *database, clock).run();
    }
    catalogue::CatalogueStore shelves() { return catalogue::CatalogueStore(*database); }
    qint64 rows(const char *table)
    {
        return (*database->first(u"SELECT count(*) FROM "_qs + QLatin1String(table)))->integer(0);
    }

    test::SeededEntropy &entropy;
    test::ManualClock clock;
    std::unique_ptr<store::Database> database;
};

} // namespace

class tst_CarryOver : public QObject
{
    Q_OBJECT
private:
    test::SeededEntropy m_entropy{5};

private Q_SLOTS:
    void bringsGoodsAndPeopleButNoStock()
    {
        Side from(m_entropy), to(m_entropy);
        const auto bread = from.department("Pains");
        auto baguette = from.item(bread, "Baguette", 130, u"3760123456784"_qs);
        baguette.tracksStock = true;
        QVERIFY(from.edit().save(baguette));
        QVERIFY(from.edit().countStock(baguette.id, Quantity::ofPieces(40)));
        staff::StaffRegister people(*from.database, from.clock, m_entropy);
        staff::Operator lea;
        lea.name = u"Léa"_qs;
        lea.role = staff::Role::Manager;
        QVERIFY(people.save(lea, u"4711"_qs));
        QCOMPARE(*to.take(from), (training::CarriedOver{1, 1, 1}));
        QCOMPARE((*to.shelves().byCode(u"3760123456784"_qs))->price->cents(), 130);
        QCOMPARE(to.rows("stock_move"), 0);
        QCOMPARE(to.shelves().search(u"baguette"_qs, 1)->size(), size_t(1)); // and is found
        staff::StaffRegister there(*to.database, to.clock, m_entropy);
        QVERIFY(there.unlock(there.operators()->at(0).id, u"4711"_qs)->unlocked);
        QCOMPARE(*to.take(from), (training::CarriedOver{0, 0, 0})); // once
    }

    void whatTheOtherTillHasStaysAsItIsThere()
    {
        Side from(m_entropy), to(m_entropy);
        const auto bread = to.department("Pains");
        const auto baguette = to.item(bread, "Baguette", 130, u"3760123456784"_qs);
        QVERIFY(from.take(to)); // the exercise has it
        auto dearer = baguette;
        dearer.price = Money::fromCents(1300);
        QVERIFY(from.edit().save(dearer));
        const auto gone = to.item(bread, "Fougasse", 300);
        QVERIFY(from.take(to));
        QVERIFY(to.edit().archive(gone.id));
        QCOMPARE(*to.take(from), (training::CarriedOver{0, 0, 0}));
        QCOMPARE((*to.shelves().item(baguette.id))->price->cents(), 130);
        QVERIFY((*to.shelves().item(gone.id))->isArchived);
    }

    void theSameCodeIsNotBroughtTwice()
    {
        Side from(m_entropy), to(m_entropy);
        from.item(from.department("Pains"), "Baguette", 130, u"3760123456784"_qs);
        to.item(to.department("Boulangerie"), "Baguette", 140, u"3760123456784"_qs);
        QCOMPARE((*to.take(from)).items, 0);
    }

    void thePracticeArticleNeverLeavesTraining()
    {
        Side from(m_entropy), to(m_entropy);
        catalogue::Item loaf;
        loaf.id = training::practiceItem;
        loaf.name = u"Miche"_qs;
        loaf.department = from.department("Pains").id;
        QVERIFY(from.edit().save(loaf));
        QCOMPARE((*to.take(from)).items, 0);
    }

    void inventedGoodsNeverReachARealShelf()
    {
        Side from(m_entropy), to(m_entropy);
        const auto bread = from.department("Pain"), drinks = from.department("Boissons");
        const auto empty = from.department("Fromages"); // made by a person, still without goods
        for (int i = 0; i < training::mostPracticeGoods; ++i) {
            catalogue::Item good;
            good.id = training::practiceGood(i);
            good.name = u"Exercice %1"_qs.arg(i);
            good.department = i % 2 == 0 ? bread.id : drinks.id;
            QVERIFY(from.edit().save(good));
        }
        from.item(bread, "Brioche", 690);
        QCOMPARE(*to.take(from), (training::CarriedOver{2, 1, 0}));
        QCOMPARE(to.shelves().search(u"exercice"_qs, 1)->size(), size_t(0));
        QCOMPARE(to.shelves().search(u"brioche"_qs, 1)->at(0).department, bread.id);
        QVERIFY(*to.shelves().department(empty.id));
        QVERIFY(!*to.shelves().department(drinks.id));
    }

    void noIdThatIsDrawnIsAPracticeOne()
    {
        test::ManualClock clock;
        QVERIFY(!training::isPractice(catalogue::ItemId::mint(clock.now(), m_entropy)));
        QVERIFY(!training::isPractice(catalogue::ItemId()));
        QVERIFY(training::isPractice(training::practiceItem));
        QSet<QByteArray> ids{training::practiceItem.bytes()};
        for (int i = 0; i < training::mostPracticeGoods; ++i) {
            QVERIFY(training::isPractice(training::practiceGood(i)));
            ids.insert(training::practiceGood(i).bytes());
        }
        QCOMPARE(ids.size(), training::mostPracticeGoods + 1);
        QVERIFY(!training::isPractice(training::practiceGood(training::mostPracticeGoods)));
    }

    void moreThanAPageComesAlong()
    {
        Side from(m_entropy), to(m_entropy);
        const auto bread = from.department("Pains");
        constexpr int many = 1203;
        for (int i = 0; i < many; ++i)
            from.item(bread, qPrintable(u"Article %1"_qs.arg(i)), 100 + i);
        QCOMPARE((*to.take(from)).items, many);
    }

    void aTillThatWasSetUpKeepsItsSettings()
    {
        settings::Settings trained, real;
        trained.welcomed = real.welcomed = true;
        trained.paperColumns = 32;
        const auto from = settings::SettingsDocument().with(trained, {}, Instant());
        QCOMPARE(training::carriedOver(from, settings::SettingsDocument().with(real, {}, Instant()))
                     .values()
                     .paperColumns,
                 48);
        const auto fresh = training::carriedOver(from, {}).values();
        QCOMPARE(fresh.paperColumns, 32);
        QVERIFY(!fresh.welcomed); // whose shop it is, is asked
    }
};

QTEST_GUILESS_MAIN(tst_CarryOver)
#include "tst_CarryOver.moc"
