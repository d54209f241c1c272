// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/TypedWord.h"

#include "tests/support/SeededEntropy.h"

#include <QTest>

using namespace comptoir;
using catalogue::TypedWord;

namespace {

/// The same by the book: the whole table, for each beginning of the term.
std::optional<int> byTheBook(const QString &typed, const QString &term, int most)
{
    const int rows = int(typed.size()), columns = int(term.size());
    std::vector<std::vector<int>> cost(size_t(rows + 1), std::vector<int>(size_t(columns + 1)));
    const auto at = [&cost](int i, int j) -> int & { return cost[size_t(i)][size_t(j)]; };
    for (int i = 0; i <= rows; ++i)
        at(i, 0) = i;
    for (int j = 0; j <= columns; ++j)
        at(0, j) = j;
    for (int i = 1; i <= rows; ++i) {
        for (int j = 1; j <= columns; ++j) {
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1,
                                 at(i - 1, j - 1) + (typed[i - 1] == term[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == term[j - 2] && typed[i - 2] == term[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    const int best = *std::min_element(cost.back().begin(), cost.back().end());
    return best <= most ? std::optional(best) : std::nullopt;
}

QString wordFrom(test::SeededEntropy &entropy)
{
    QString word;
    for (int left = entropy.below(10); left >= 0; --left)
        word += QChar(u'a' + entropy.below(3)); // few letters: much in common
    return word;
}

} // namespace

class tst_TypedWord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesEachErrorForOne_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("term");
        QTest::addColumn<int>("errors");
        QTest::newRow("as it is") << u"creme"_qs << u"creme"_qs << 0;
        QTest::newRow("its beginning") << u"choc"_qs << u"chocolat"_qs << 0;
        QTest::newRow("exchanged") << u"creem"_qs << u"creme"_qs << 1;
        QTest::newRow("missing") << u"choolat"_qs << u"chocolat"_qs << 1;
        QTest::newRow("too many") << u"bruleee"_qs << u"brulee"_qs << 1;
        QTest::newRow("another") << u"brulez"_qs << u"brulee"_qs << 1;
        QTest::newRow("the first two exchanged") << u"rceme"_qs << u"creme"_qs << 1;
        QTest::newRow("two of a beginning") << u"hcoclo"_qs << u"chocolat"_qs << 2;
        QTest::newRow("another word") << u"farine"_qs << u"creme"_qs << -1;
    }
    void takesEachErrorForOne()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, term);
        QFETCH(const int, errors);
        QCOMPARE(TypedWord(typed, 2).errorsTo(term).value_or(-1), errors);
    }

    /// What was compared with the last term is taken from there: of any terms in any order.
    void forgetsNothingOfTheTermBefore()
    {
        test::SeededEntropy entropy(7);
        int near = 0, compared = 0;
        for (int round = 0; round < 200; ++round) {
            const int most = 1 + entropy.below(2);
            const QString typed = wordFrom(entropy);
            TypedWord word(typed, most);
            QStringList terms;
            for (int i = 0; i < 200; ++i)
                terms << wordFrom(entropy);
            if (round % 2)
                terms.sort();
            for (const QString &term : terms) {
                const auto errors = word.errorsTo(term);
                QCOMPARE(errors, byTheBook(typed, term, most));
                near += errors.has_value();
                ++compared;
            }
        }
        qInfo("%d pairs compared, %d near", compared, near);
        QVERIFY(near > compared / 20 && near < compared * 19 / 20);
    }
};

QTEST_APPLESS_MAIN(tst_TypedWord)
#include "tst_TypedWord.moc"
