// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/vouchers/SampleVerdicts.h"
#include "ui/format/VerdictText.h"
#include "ui/widgets/Icon.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace comptoir;
using namespace comptoir::test;
using format::verdictWords;
using theme::Tone;
using vouchers::VerdictId;

class tst_VerdictText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::French, QLocale::France)); }

    void everyVerdictHasWordsAShapeAndAnIcon()
    {
        const Instant now = ManualClock().now();
        QSet<QString> titles;
        for (const VerdictId id : allVerdicts()) {
            const auto words = verdictWords(sampleVerdict(id), now);
            QVERIFY2(!words.title.isEmpty() && !words.sentence.isEmpty(), qPrintable(words.title));
            QVERIFY2(!words.spoken.contains(u'{'), qPrintable(words.spoken));
            QVERIFY2(widgets::hasIcon(words.icon), words.icon.constData());
            QVERIFY(words.spoken.startsWith(words.title));
            for (const auto &fact : words.facts)
                QVERIFY2(widgets::hasIcon(fact.icon), fact.icon.constData());
            titles << words.title;
        }
        // Two answers under one title would be taken for one another.
        QCOMPARE(titles.size(), allVerdicts().size());
    }

    void refusalsAreRedAndSayThatNothingWasTaken()
    {
        const Instant now = ManualClock().now();
        for (int id = int(VerdictId::R1Spent); id <= int(VerdictId::R9Training); ++id) {
            const auto words = verdictWords(sampleVerdict(VerdictId(id)), now);
            QCOMPARE(words.tone, Tone::No);
            QCOMPARE(theme::shapeOf(words.tone), theme::Shape::Octagon);
            static const QRegularExpression nothing(QStringLiteral("Rien (n’a été|de plus)"));
            QVERIFY2(words.sentence.contains(nothing), qPrintable(words.sentence));
        }
    }

    /// Every reason that the desk gives has its own sentence or a right general one, without a gap.
    void everyReasonOfTheDeskHasASentence()
    {
        static const QRegularExpression quoted(QStringLiteral("\"([a-z]+(/[a-z-]+)?|[a-z-]+)\""));
        const QDir folder(qEnvironmentVariable("COMPTOIR_SOURCE")
                          + QStringLiteral("/core/vouchers"));
        QSet<QByteArray> reasons{"clock"};
        for (const QString &name : folder.entryList({QStringLiteral("*.cpp")})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = quoted.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext())
                reasons << found.next().captured(1).toUtf8();
        }
        QVERIFY2(reasons.contains("policy/till-cap") && reasons.contains("voucher/damaged"),
                 "the sources of core/vouchers are not where they are looked for");
        const Instant now = ManualClock().now();
        for (const VerdictId id : allVerdicts()) {
            for (const QByteArray &reason : reasons) {
                auto verdict = sampleVerdict(id);
                verdict.reason = reason;
                const auto words = verdictWords(verdict, now);
                QVERIFY2(words.sentence.size() > 10 && !words.sentence.contains(u'{'),
                         reason.constData());
            }
        }
    }

    void offlineLimitsNameTheirClause_data()
    {
        QTest::addColumn<QByteArray>("clause");
        for (const char *clause :
             {"policy/balance", "policy/voucher-cap", "policy/till-cap", "policy/till-day-cap",
              "policy/count", "policy/too-old", "policy/online-only", "policy/no-list"})
            QTest::newRow(clause) << QByteArray(clause);
    }
    void offlineLimitsNameTheirClause()
    {
        QFETCH(QByteArray, clause);
        const Instant now = ManualClock().now();
        auto verdict = sampleVerdict(VerdictId::R8OfflineLimit);
        const QString general = verdictWords(verdict, now).sentence;
        verdict.reason = clause;
        QVERIFY(verdictWords(verdict, now).sentence != general);
    }

    void earlierDebitOfTheSameVoucherIsNotTakenForThisOne()
    {
        auto again = sampleVerdict(VerdictId::A1Provisional);
        again.commit = someOp();
        again.debited = Money::fromCents(500);
        QVERIFY(!format::saysDebited(again));
        QCOMPARE(verdictWords(again, again.at).title, QStringLiteral("Valable, à confirmer"));
        QVERIFY(format::saysDebited(provisionalDebit()));
        QVERIFY(
            verdictWords(provisionalDebit(), again.at).title.startsWith(u"12,50\u00a0€ débités"));
    }

    void foreignCodesAreNamedByKindOnly()
    {
        vouchers::Verdict verdict;
        verdict.id = VerdictId::N4NotAVoucher;
        verdict.reason = "health-pass";
        const auto words = verdictWords(verdict, ManualClock().now());
        QVERIFY(words.sentence.contains(QStringLiteral("certificat de santé")));
        QVERIFY(words.facts.isEmpty() && words.moneyLabel.isEmpty());
    }
};

QTEST_MAIN(tst_VerdictText)
#include "tst_VerdictText.moc"
