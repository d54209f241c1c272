// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/InStoreCode.h"

#include "core/base/Identifiers.h"

#include <array>

namespace comptoir::catalogue {

namespace {

constexpr int codeDigits = 13;
constexpr std::array kindNames{"weight", "price", "pieces"};

/// Factor tables of GS1 General Specifications 7.9.3, by the digit.
constexpr std::array<int, 10> twoMinus{0, 2, 4, 6, 8, 9, 1, 3, 5, 7};
constexpr std::array<int, 10> three{0, 3, 6, 9, 2, 5, 8, 1, 4, 7};
constexpr std::array<int, 10> fivePlus{0, 5, 1, 6, 2, 7, 3, 8, 4, 9};
constexpr std::array<int, 10> fiveMinus{0, 5, 9, 4, 8, 3, 7, 2, 6, 1};

int valueAt(const QString &digits, int place)
{
    return digits.at(place).digitValue();
}

bool allDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter >= u'0' && letter <= u'9';
    });
}

std::optional<InStoreRule> ruleOf(const QString &line)
{
    const QStringList parts = line.split(u':');
    if (parts.size() != 6 || !allDigits(parts[0]))
        return std::nullopt;
    InStoreRule rule;
    rule.prefix = parts[0];
    bool ok[4]{};
    rule.itemDigits = parts[1].toInt(&ok[0]);
    const int verifier = parts[2].toInt(&ok[1]);
    rule.hasVerifier = verifier == 1;
    rule.valueDigits = parts[3].toInt(&ok[2]);
    rule.decimals = parts[4].toInt(&ok[3]);
    for (size_t kind = 0; kind < kindNames.size(); ++kind) {
        if (parts[5] != QLatin1String(kindNames[kind]))
            continue;
        rule.kind = InStoreRule::Kind(kind);
        const int all = int(rule.prefix.size()) + rule.itemDigits + verifier + rule.valueDigits + 1;
        const bool fits = ok[0] && ok[1] && ok[2] && ok[3] && all == codeDigits
            && (verifier == 0 || verifier == 1) && rule.itemDigits > 0 && rule.valueDigits > 0
            && rule.decimals >= 0 && rule.decimals <= 3
            && (verifier == 0 || rule.valueDigits == 4 || rule.valueDigits == 5);
        return fits ? std::optional(rule) : std::nullopt;
    }
    return std::nullopt;
}

qint64 scaled(qint64 value, int from, int to)
{
    for (; from < to; ++from)
        value *= 10;
    for (; from > to; --from)
        value /= 10;
    return value;
}

std::optional<InStoreCode> readBy(const InStoreRule &rule, const QString &code)
{
    if (!code.startsWith(rule.prefix))
        return std::nullopt;
    int at = int(rule.prefix.size());
    InStoreCode read;
    read.item = code.mid(at, rule.itemDigits);
    at += rule.itemDigits;
    const int verifier = rule.hasVerifier ? valueAt(code, at++) : -1;
    const QString digits = code.mid(at, rule.valueDigits);
    if (verifier >= 0 && priceVerifier(digits) != verifier)
        return std::nullopt;
    const qint64 value = digits.toLongLong();
    if (rule.kind == InStoreRule::Kind::Price)
        read.price = Money::fromCents(scaled(value, rule.decimals, 2));
    else
        read.weight = Quantity::fromThousandths(scaled(value, rule.decimals, 3));
    return read;
}

} // namespace

Result<std::vector<InStoreRule>> parseInStoreRules(const QString &text)
{
    std::vector<InStoreRule> rules;
    const QStringList lines = QString(text).replace(u';', u'\n').split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        const auto rule = ruleOf(line);
        if (!rule)
            return fail("catalogue/bad-rule", line, {{u"line"_qs, i + 1}});
        rules.push_back(*rule);
    }
    return rules;
}

QString inStoreRulesText(const std::vector<InStoreRule> &rules)
{
    QStringList lines;
    for (const InStoreRule &rule : rules)
        lines << u"%1:%2:%3:%4:%5:%6"_qs.arg(rule.prefix)
                     .arg(rule.itemDigits)
                     .arg(int(rule.hasVerifier))
                     .arg(rule.valueDigits)
                     .arg(rule.decimals)
                     .arg(QLatin1String(kindNames[size_t(rule.kind)]));
    return lines.join(u'\n');
}

std::vector<InStoreRule> usualInStoreRules()
{
    using Kind = InStoreRule::Kind;
    return {{u"21"_qs, 5, false, 5, 3, Kind::Weight}, {u"22"_qs, 5, false, 5, 2, Kind::Price}};
}

int priceVerifier(const QString &digits)
{
    if (digits.size() == 4) {
        const int sum = twoMinus[size_t(valueAt(digits, 0))] + twoMinus[size_t(valueAt(digits, 1))]
            + three[size_t(valueAt(digits, 2))] + fiveMinus[size_t(valueAt(digits, 3))];
        return 3 * sum % 10;
    }
    if (digits.size() != 5)
        return -1;
    const int sum = fivePlus[size_t(valueAt(digits, 0))] + twoMinus[size_t(valueAt(digits, 1))]
        + fiveMinus[size_t(valueAt(digits, 2))] + fivePlus[size_t(valueAt(digits, 3))]
        + twoMinus[size_t(valueAt(digits, 4))];
    const int wanted = (10 - sum % 10) % 10;
    return int(std::find(fiveMinus.begin(), fiveMinus.end(), wanted) - fiveMinus.begin());
}

std::optional<InStoreCode> readInStoreCode(const QString &code,
                                           const std::vector<InStoreRule> &rules)
{
    if (code.size() != codeDigits || !Ean::parse(code))
        return std::nullopt;
    for (const InStoreRule &rule : rules) {
        if (const auto read = readBy(rule, code))
            return read;
    }
    return std::nullopt;
}

} // namespace comptoir::catalogue
