// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/LawBook.h"

#include "tests/support/Samples.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace comptoir;
using namespace comptoir::law;

namespace {

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

LawBook book(Country country)
{
    auto loaded = LawBook::load(country);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().detail));
    return *loaded;
}

/// The French law with one change.
Result<LawBook> changed(const std::function<void(QJsonObject &)> &change)
{
    auto json = test::jsonOf(test::sourcePath(QStringLiteral("resources/law/fr.json"))).object();
    change(json);
    return LawBook::parse(Country::France, QJsonDocument(json).toJson());
}

} // namespace

class tst_LawBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheRatesOfToday()
    {
        const auto rates = book(Country::France).ratesOn(day("2026-11-21"));
        QList<QPair<QByteArray, int>> found;
        for (const auto &rate : rates)
            found << qMakePair(rate.vatClass, rate.basisPoints);
        const QList<QPair<QByteArray, int>> expected{{"normal", 2000},
                                                     {"intermediate", 1000},
                                                     {"reduced", 550},
                                                     {"super-reduced", 210},
                                                     {"exempt", 0}};
        QCOMPARE(found, expected);
        const auto belgium = book(Country::Belgium);
        QCOMPARE(belgium.rateOn("normal", day("2026-11-21")), std::optional(2100));
        QCOMPARE(belgium.rateOn("intermediate", day("2026-11-21")), std::optional(1200));
        QCOMPARE(belgium.rateOn("reduced", day("2026-11-21")), std::optional(600));
        QCOMPARE(belgium.rateOn("zero", day("2026-11-21")), std::optional(0));
        QVERIFY(!belgium.rateOn("super-reduced", day("2026-11-21")));
    }
    void changesRatesAtMidnightOfTheirDay()
    {
        const auto law = book(Country::France);
        QCOMPARE(law.rateOn("normal", day("2013-12-31")), std::optional(1960));
        QCOMPARE(law.rateOn("normal", day("2014-01-01")), std::optional(2000));
        QVERIFY(!law.rateOn("intermediate", day("2011-12-31")));
    }
    void roundsCashInBelgiumSinceDecember2019()
    {
        QVERIFY(!book(Country::Belgium).roundsCash(day("2019-11-30")));
        QVERIFY(book(Country::Belgium).roundsCash(day("2019-12-01")));
        QVERIFY(!book(Country::France).roundsCash(day("2026-11-21")));
    }
    void keepsCashBelowTheCeiling()
    {
        QCOMPARE(book(Country::France).cashCeilingOn(day("2026-11-21")), Money::fromCents(100000));
        QCOMPARE(book(Country::France).cashCeilingOn(day("2015-08-31")), Money::fromCents(300000));
        QCOMPARE(book(Country::Belgium).cashCeilingOn(day("2026-11-21")), Money::fromCents(300000));
        // A machine whose clock has lost its battery still sells.
        QVERIFY(book(Country::France).cashCeilingOn(day("1970-01-01")).isPositive());
    }
    void printsOnDemandInFranceSinceAugust2023()
    {
        QCOMPARE(book(Country::France).paperOn(day("2023-07-31")), PaperRule::Always);
        QCOMPARE(book(Country::France).paperOn(day("2023-08-01")), PaperRule::OnDemand);
        QCOMPARE(book(Country::Belgium).paperOn(day("2026-11-21")), PaperRule::Always);
    }
    void keepsBooksAsLongAsTheLawSays()
    {
        QCOMPARE(book(Country::France).retentionYears(day("2026-11-21")), 6);
        QCOMPARE(book(Country::Belgium).retentionYears(day("2022-12-31")), 7);
        QCOMPARE(book(Country::Belgium).retentionYears(day("2026-11-21")), 10);
    }
    void wantsNotesForServicesInFranceOnly()
    {
        QCOMPARE(book(Country::France).serviceNoteFrom(day("2026-11-21")),
                 std::optional(Money::fromCents(2500)));
        QVERIFY(!book(Country::Belgium).serviceNoteFrom(day("2026-11-21")));
    }
    void hasEachMentionInEachLanguage()
    {
        const Day today = day("2026-11-21");
        for (const auto country : {Country::France, Country::Belgium}) {
            const auto law = book(country);
            for (const auto *id :
                 {"vat-franchise", "guarantee", "provisional", "duplicate", "training"}) {
                QStringList texts;
                for (const auto *language : {"fr", "nl", "de", "en"})
                    texts << law.mention(id, QString::fromLatin1(language), today);
                QVERIFY2(!texts.contains(QString()), id);
                QCOMPARE(texts.removeDuplicates(), 0);
                // No language of ours: French rather than nothing.
                QCOMPARE(law.mention(id, QStringLiteral("pt"), today), texts.front());
            }
        }
        QCOMPARE(book(Country::France).mention("vat-franchise", QStringLiteral("fr"), today),
                 QStringLiteral("TVA non applicable, art. 293 B du CGI"));
        QVERIFY(book(Country::France).mention("rounding", QStringLiteral("fr"), today).isEmpty());
        QVERIFY(!book(Country::Belgium).mention("rounding", QStringLiteral("nl"), today).isEmpty());
        QVERIFY(book(Country::France)
                    .mention("paper-on-demand", QStringLiteral("fr"), day("2023-07-31"))
                    .isEmpty());
    }
    void printsWithTheCharactersOfAReceiptPrinter()
    {
        // CP858 has no œ and no typographic hyphen; what has no glyph is a hole on paper.
        const QString printable = QStringLiteral("àâäçéèêëîïôöùûüÄÖÜÉ€°’");
        for (const auto *name : {"fr", "be"}) {
            const auto path = QStringLiteral("resources/law/%1.json").arg(QLatin1String(name));
            for (const auto &entry :
                 test::jsonOf(test::sourcePath(path))[QStringLiteral("mentions")].toArray()) {
                const auto texts = entry[QStringLiteral("text")].toObject().toVariantMap();
                for (const auto &text : texts) {
                    for (const QChar c : text.toString())
                        QVERIFY2(c.unicode() < 128 || printable.contains(c),
                                 qPrintable(text.toString()));
                }
            }
        }
    }
    void saysItsEdition()
    {
        QCOMPARE(book(Country::France).edition(), QStringLiteral("2026-11"));
        QCOMPARE(book(Country::Belgium).country(), Country::Belgium);
        QCOMPARE(countryOf("BE"), std::optional(Country::Belgium));
        QVERIFY(!countryOf("be"));
    }
    void refusesLawsThatContradictThemselves()
    {
        QVERIFY(changed([](QJsonObject &) {}));
        const auto refused = [](const std::function<void(QJsonObject &)> &change) {
            const auto result = changed(change);
            return !result && result.error().is("law/unreadable");
        };
        QVERIFY(refused([](QJsonObject &json) { json[QStringLiteral("country")] = u"BE"_qs; }));
        QVERIFY(refused([](QJsonObject &json) { json.remove(QStringLiteral("edition")); }));
        QVERIFY(refused([](QJsonObject &json) { json.remove(QStringLiteral("values")); }));
        QVERIFY(refused([](QJsonObject &json) {
            auto vat = json[QStringLiteral("vat")].toArray();
            vat.append(QJsonObject{{QStringLiteral("class"), QStringLiteral("normal")},
                                   {QStringLiteral("rate"), 2100},
                                   {QStringLiteral("from"), QStringLiteral("2027-01-01")}});
            json[QStringLiteral("vat")] = vat; // the old one has no end
        }));
        QVERIFY(refused([](QJsonObject &json) {
            auto values = json[QStringLiteral("values")].toObject();
            values[QStringLiteral("paper")] = QJsonArray{
                QJsonObject{{QStringLiteral("from"), QStringLiteral("2023-02-30")},
                            {QStringLiteral("value"), QStringLiteral("always")}}};
            json[QStringLiteral("values")] = values;
        }));
        QVERIFY(refused([](QJsonObject &json) {
            auto values = json[QStringLiteral("values")].toObject();
            values[QStringLiteral("cash-ceiling")] = QJsonArray{
                QJsonObject{{QStringLiteral("from"), QStringLiteral("2023-02-03")},
                            {QStringLiteral("value"), 1000.5}}};
            json[QStringLiteral("values")] = values;
        }));
        QVERIFY(!LawBook::parse(Country::France, "not JSON"));
    }
};

QTEST_APPLESS_MAIN(tst_LawBook)
#include "tst_LawBook.moc"
