// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/till/SeedGoods.h"

#include <array>

namespace comptoir::bench {

using catalogue::Department;
using catalogue::Item;
using test::SeededEntropy;

namespace {

constexpr std::array kinds{
    u"Farine",   u"Chocolat", u"Biscuit",   u"Thé",      u"Café",    u"Confiture", u"Huile",
    u"Vinaigre", u"Moutarde", u"Miel",      u"Yaourt",   u"Fromage", u"Beurre",    u"Crème",
    u"Jus",      u"Sirop",    u"Eau",       u"Bière",    u"Cidre",   u"Vin",       u"Savon",
    u"Bougie",   u"Cahier",   u"Stylo",     u"Carnet",   u"Livre",   u"Jeu",       u"Puzzle",
    u"Tasse",    u"Bol",      u"Assiette",  u"Torchon",  u"Panier",  u"Écharpe",   u"Bonnet",
    u"Chemise",  u"Lampe",    u"Tournevis", u"Céréales", u"Pâtes",   u"Riz",       u"Lentilles",
    u"Épices",   u"Œufs"};
constexpr std::array sizes{u"100 g", u"250 g", u"500 g",    u"1 kg",  u"25 cl",
                           u"75 cl", u"1 l",   u"lot de 6", u"petit", u"grand"};
constexpr std::array heads{u"b", u"br", u"c", u"ch", u"d",  u"f", u"fl", u"g", u"gr", u"j",
                           u"l", u"m",  u"n", u"p",  u"pr", u"r", u"s",  u"t", u"v",  u"z"};
constexpr std::array hearts{u"a", u"e", u"i", u"o", u"u", u"é", u"ou", u"an", u"on", u"in"};
constexpr std::array tails{u"", u"", u"l", u"r", u"n", u"s", u"t", u"x"};

template <typename Words>
QString any(const Words &words, SeededEntropy &entropy)
{
    return QString::fromUtf16(words[size_t(entropy.below(int(words.size())))]);
}

QString wordFrom(SeededEntropy &entropy)
{
    QString word;
    for (int left = 2 + entropy.below(3); left > 0; --left)
        word += QString(any(heads, entropy) + any(hearts, entropy));
    return QString(word + any(tails, entropy));
}

QStringList wordsFrom(int count, SeededEntropy &entropy)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << wordFrom(entropy);
    return words;
}

QString eanOf(int number)
{
    const QString digits = QStringLiteral("3760%1").arg(number, 8, 10, QLatin1Char('0'));
    int sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += digits[i].digitValue() * (i % 2 ? 3 : 1);
    return digits + QString::number((10 - sum % 10) % 10);
}

} // namespace

std::vector<Item> seedGoods(int count, const std::vector<Department> &departments,
                            SeededEntropy &entropy)
{
    const QStringList makers = wordsFrom(count / 20 + 10, entropy);
    const QStringList ranges = wordsFrom(count / 4 + 10, entropy);
    const auto one = [&entropy](const QStringList &words) {
        return words[entropy.below(int(words.size()))];
    };
    std::vector<Item> goods;
    goods.reserve(size_t(count));
    for (int i = 0; i < count; ++i) {
        Item item;
        item.id = catalogue::ItemId::mint(Instant::fromMs(1'600'000'000'000 + i), entropy);
        item.name = QStringList{any(kinds, entropy), one(makers), one(ranges), any(sizes, entropy)}
                        .join(u' ');
        item.department = departments[size_t(entropy.below(int(departments.size())))].id;
        item.price = Money::fromCents(50 + 5 * entropy.below(600));
        if (i % 10 != 9)
            item.codes << eanOf(i);
        if (i < 24)
            item.favourite = i + 1;
        item.tracksStock = i % 5 == 4;
        goods.push_back(item);
    }
    return goods;
}

QString typedFor(const QString &name, bool mistyped, SeededEntropy &entropy)
{
    QStringList words = name.split(u' ').mid(0, 3);
    QString &word = words[mistyped ? entropy.below(int(words.size())) : 0];
    if (mistyped && word.size() >= 4) {
        const int at = 1 + entropy.below(int(word.size()) - 2);
        switch (entropy.below(4)) {
        case 0:
            word.remove(at, 1);
            break;
        case 1:
            word.insert(at, word[at]);
            break;
        case 2:
            word[at] = QChar(u'a' + entropy.below(26));
            break;
        default:
            std::swap(word[at], word[at - 1]);
        }
    }
    return words.join(u' ').toLower();
}

} // namespace comptoir::bench
