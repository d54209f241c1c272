// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/listing/ListingFields.h"
#include "tests/support/ManualClock.h"
#include "tests/ui/attention/SampleQuestions.h"
#include "ui/format/AttentionText.h"
#include "ui/format/ListingWords.h"
#include "ui/format/MoneyText.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace comptoir;
using namespace comptoir::attention;
using format::attentionWords;
using format::listingFieldText;
using format::listingValueText;
using format::moneyText;

class tst_AttentionText : public QObject
{
    Q_OBJECT
private:
    test::ManualClock m_clock;

    static QStringList sumOf(const format::AttentionWords &words)
    {
        QStringList lines;
        for (const auto &term : words.sum)
            lines << term.label + u' ' + moneyText(term.amount);
        return lines;
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void showsWhatToCompareBeforeAnotherTillGetsTheKeys()
    {
        const Instant now = m_clock.now();
        Item item = test::keyRequest(now);
        const auto words = attentionWords(item, now);
        QCOMPARE(words.facts.size(), 2);
        QCOMPARE(words.facts[0].what, item.sibling->model);
        QCOMPARE(words.facts[1].what, item.sibling->fingerprint());
        QCOMPARE(words.facts[1].what.size(), 14);
        QVERIFY(words.sum.isEmpty()); // no money hangs on it
        item = test::settledBy(item, Answer::KeysRefused, "Amandine");
        QVERIFY(format::settledText(item, now).startsWith(u"Caisse refusée"_qs));
    }

    void saysBothSidesAndTheArithmeticOfAnOverspentVoucher()
    {
        const auto words = attentionWords(test::overspent(m_clock.now()), m_clock.now());
        QCOMPARE(words.title, u"Ce bon avait déjà servi ailleurs"_qs);
        QCOMPARE(words.facts.size(), 2);
        QCOMPARE(words.facts[0].where, u"Chez vous"_qs);
        QCOMPARE(words.facts[0].what, u"12,50\u00a0€ débités"_qs);
        QCOMPARE(words.facts[0].detail, u"19/11 à 11:05, bon …9QXD"_qs);
        QCOMPARE(words.facts[1].where, u"Dans un autre commerce"_qs);
        QCOMPARE(words.facts[1].detail, u"19/11 à 10:54"_qs);
        QCOMPARE(sumOf(words),
                 QStringList({u"Montant que vous avez accepté 12,50\u00a0€"_qs,
                              u"La ville vous paie (le fonds de garantie de la ville est épuisé) "
                              "\u22125,00\u00a0€"_qs,
                              u"À votre charge si vous acceptez 7,50\u00a0€"_qs}));
        QCOMPARE(words.accept, u"Accepter, \u22127,50\u00a0€"_qs);
    }

    void theTermsOfEachSumAddUp()
    {
        const Instant now = m_clock.now();
        for (const Item &item :
             {test::overspent(now), test::refused(now), test::undone(now), test::unreadable(now)}) {
            const auto words = attentionWords(item, now);
            Money sum;
            for (qsizetype i = 0; i + 1 < words.sum.size(); ++i)
                sum += words.sum[i].amount;
            QVERIFY(words.sum.size() >= 2);
            QCOMPARE(sum, words.sum.constLast().amount);
            QCOMPARE(sum, item.loss);
        }
    }

    void speaksOfNoLossWhereThereIsNone()
    {
        const auto words = attentionWords(test::undone(m_clock.now()), m_clock.now());
        QCOMPARE(words.title, u"La ville refuse un débit déjà annulé"_qs);
        QCOMPARE(words.accept, u"J’ai compris"_qs);
        QVERIFY(!words.summary.contains(u"à votre charge si"));
    }

    void asksAboutTheCustomerWithoutArithmetic()
    {
        const auto words = attentionWords(test::openClaim(m_clock.now()), m_clock.now());
        QVERIFY(words.sum.isEmpty());
        QCOMPARE(words.facts.size(), 1);
        QCOMPARE(words.facts[0].what, u"18,20\u00a0€ demandés"_qs);
    }

    void showsBothValuesOfAFieldThatTwoPeopleWrote()
    {
        const auto words = attentionWords(test::twoValues(m_clock.now()), m_clock.now());
        QCOMPARE(words.title, u"Deux valeurs\u00a0: Nom"_qs);
        QCOMPARE(words.facts.size(), 2);
        QCOMPARE(words.facts[0].what, u"Pain long"_qs);
        QCOMPARE(words.facts[1].where, u"Sur une autre caisse"_qs);
        QCOMPARE(words.facts[1].what, u"Baguette"_qs);
        QVERIFY(words.sum.isEmpty());
        QCOMPARE(words.summary, u"«\u202fPain long\u202f» ou «\u202fBaguette\u202f»"_qs);
    }

    void aFieldOfTheListingIsNamedAndItsValueSaidInWords()
    {
        listing::Listing one;
        one.name = u"Fournil"_qs;
        one.legalName = u"Fournil SRL"_qs;
        one.registration = u"0403019261"_qs;
        one.categories = {u"bakery"_qs, u"pastry"_qs};
        one.stories = {{u"nl"_qs, u"Brood"_qs}};
        one.address = {u"3 rue Haute"_qs, u"5000"_qs, u"Namur"_qs, u"BE"_qs, {}, {}};
        one.phone = u"+3281223344"_qs;
        one.email = u"pain@example.org"_qs;
        one.web = u"https://example.org"_qs;
        one.hours = u"Mo 08:00-12:00"_qs;
        one.days = {{*Day::fromIso(u"2026-12-25"), {u"off"_qs, {}}}};
        one.services = {u"repair"_qs};
        one.payments = {u"cheque"_qs};
        one.access = {u"fixed_ramp"_qs};
        one.steps = 2;
        one.doorWidth = 90;
        one.hoursConfirmed = Day::fromIso(u"2026-11-01");
        const auto fields = listing::fieldsOf(one);
        QCOMPARE(fields.size(), 17);
        auto item = test::twoValues(m_clock.now());
        item.conflict->of.of.entity = u"listing"_qs;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            item.conflict->of.field = field.key();
            item.conflict->mine = *field;
            const auto words = attentionWords(item, m_clock.now());
            QVERIFY2(!words.title.endsWith(u": "_qs + field.key()), qPrintable(words.title));
            QVERIFY2(listingFieldText(field.key()) != field.key(), qPrintable(field.key()));
            QVERIFY2(!words.facts[0].what.isEmpty() && !words.facts[0].what.contains(u'{')
                         && !words.facts[0].what.contains(u'['),
                     qPrintable(field.key() + words.facts[0].what));
        }
        QCOMPARE(listingFieldText(u"day_20261225"_qs), u"Horaires du 25/12/2026"_qs);
        QCOMPARE(listingValueText(u"categories"_qs, fields.value(u"categories"_qs)),
                 u"Boulangerie, Pâtisserie"_qs);
    }

    void saysWhoSettledItAndWhen()
    {
        const Instant now = m_clock.now();
        QCOMPARE(format::settledText(
                     test::settledBy(test::overspent(now), Answer::Accepted, "Amandine"), now),
                 u"Accepté, 7,50\u00a0€ à votre charge · par Amandine, 19/11 à 12:05"_qs);
        QCOMPARE(format::settledText(
                     test::settledBy(test::openClaim(now), Answer::CustomerDidNotLeave, ""), now),
                 u"Client parti sans ses achats\u00a0: rien de débité · 14:05"_qs);
    }

    /// Every reason that the territory can give a till has words of its own.
    void everyReasonOfTheTerritoryHasWords()
    {
        static const QRegularExpression code(QStringLiteral("\"((?:policy|voucher)/[a-z-]+)\""));
        QSet<QByteArray> codes;
        const QString source = qEnvironmentVariable("COMPTOIR_SOURCE");
        for (const char *file :
             {"backend/vouchers/VoucherOps.cpp", "backend/vouchers/RedemptionRules.cpp",
              "core/vouchers/OfflinePolicy.cpp", "core/vouchers/Adjudication.cpp"}) {
            QFile text(source + u'/' + QLatin1String(file));
            QVERIFY2(text.open(QIODevice::ReadOnly), file);
            auto found = code.globalMatch(QString::fromUtf8(text.readAll()));
            while (found.hasNext())
                codes << found.next().captured(1).toUtf8();
        }
        QVERIFY(codes.size() > 15);
        const QString unknown = format::reasonText("other/thing");
        for (const QByteArray &each : codes) {
            QVERIFY2(format::reasonText(each) != unknown, each.constData());
            QVERIFY2(!format::reasonText(each).contains(u'/'), each.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_AttentionText)
#include "tst_AttentionText.moc"
