// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/LawBook.h"

#include "core/base/Assert.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace comptoir::law {

namespace {

constexpr qint64 paperOnDemand = 0;
constexpr qint64 paperAlways = 1;

tl::unexpected<Error> unreadable(const QString &why)
{
    return fail("law/unreadable", why);
}

Result<Day> dayOf(const QJsonValue &value)
{
    const auto day = Day::fromIso(value.toString());
    if (!day)
        return unreadable(QStringLiteral("not a day: ") + value.toVariant().toString());
    return *day;
}

/// Whole numbers, yes and no, and the words of the paper rule, as one kind of value.
Result<qint64> numberOf(const QJsonValue &value)
{
    if (value.isBool())
        return qint64(value.toBool());
    if (value.toString() == u"on-demand")
        return paperOnDemand;
    if (value.toString() == u"always")
        return paperAlways;
    // Both defaults come back only when it is no whole number.
    const qint64 number = value.toInteger(-1);
    if (number < 0)
        return unreadable(QStringLiteral("not a value: ") + value.toVariant().toString());
    return number;
}

Result<VatRate> rateOf(const QJsonObject &json)
{
    VatRate rate;
    rate.vatClass = json[QStringLiteral("class")].toString().toLatin1();
    rate.basisPoints = json[QStringLiteral("rate")].toInt(-1);
    if (rate.vatClass.isEmpty() || rate.basisPoints < 0 || rate.basisPoints > 10000)
        return unreadable(QStringLiteral("a VAT rate without class or rate"));
    COMPTOIR_TRY(rate.from, dayOf(json[QStringLiteral("from")]));
    if (json.contains(QStringLiteral("to"))) {
        COMPTOIR_TRY(rate.to, dayOf(json[QStringLiteral("to")]));
    }
    return rate;
}

/// Two rates of one class on one day would make the price of a thing a matter of luck.
Result<void> checkSpans(const std::vector<VatRate> &rates)
{
    for (size_t i = 0; i < rates.size(); ++i) {
        if (rates[i].to && *rates[i].to < rates[i].from)
            return unreadable(QStringLiteral("a VAT rate that ends before it begins"));
        const bool overlaps = std::any_of(rates.begin(), rates.begin() + qsizetype(i),
                                          [&](const VatRate &other) {
                                              return other.vatClass == rates[i].vatClass
                                                  && (!other.to || *other.to >= rates[i].from)
                                                  && (!rates[i].to || *rates[i].to >= other.from);
                                          });
        if (overlaps)
            return unreadable(QStringLiteral("two VAT rates on one day: ")
                              + QString::fromLatin1(rates[i].vatClass));
    }
    return {};
}

} // namespace

QByteArray countryCode(Country country)
{
    return country == Country::France ? "FR" : "BE";
}

std::optional<Country> countryOf(QByteArrayView code)
{
    if (code == "FR")
        return Country::France;
    if (code == "BE")
        return Country::Belgium;
    return std::nullopt;
}

Result<LawBook> LawBook::load(Country country)
{
    const QString path = QStringLiteral(":/law/%1.json")
                             .arg(QString::fromLatin1(countryCode(country).toLower()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(QStringLiteral("no ") + path);
    return parse(country, file.readAll());
}

Result<LawBook> LawBook::parse(Country country, const QByteArray &json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return unreadable(error.errorString());
    const auto root = document.object();
    LawBook book;
    book.m_country = country;
    book.m_edition = root[QStringLiteral("edition")].toString();
    if (root[QStringLiteral("country")].toString().toLatin1() != countryCode(country)
        || book.m_edition.isEmpty())
        return unreadable(QStringLiteral("another country's, or no edition"));
    for (const auto &entry : root[QStringLiteral("vat")].toArray()) {
        COMPTOIR_TRY(auto rate, rateOf(entry.toObject()));
        book.m_rates.push_back(std::move(rate));
    }
    COMPTOIR_CHECK(checkSpans(book.m_rates));
    COMPTOIR_CHECK(book.readValues(root[QStringLiteral("values")].toObject()));
    COMPTOIR_CHECK(book.readMentions(root[QStringLiteral("mentions")].toArray()));
    return book;
}

Result<void> LawBook::readValues(const QJsonObject &json)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        auto &dated = m_values[it.key().toLatin1()];
        for (const auto &entry : it.value().toArray()) {
            Dated value;
            COMPTOIR_TRY(value.from, dayOf(entry[QStringLiteral("from")]));
            COMPTOIR_TRY(value.value, numberOf(entry[QStringLiteral("value")]));
            if (!dated.empty() && dated.back().from >= value.from)
                return unreadable(it.key() + QStringLiteral(" is not in the order of its days"));
            dated.push_back(value);
        }
    }
    // What the questions below can't do without.
    for (const auto *name : {"cash-ceiling", "cash-rounding", "paper", "retention-years"}) {
        if (m_values.value(name).empty())
            return unreadable(QStringLiteral("nothing about ") + QString::fromLatin1(name));
    }
    return {};
}

Result<void> LawBook::readMentions(const QJsonArray &json)
{
    for (const auto &entry : json) {
        Mention mention;
        mention.id = entry[QStringLiteral("id")].toString().toLatin1();
        COMPTOIR_TRY(mention.from, dayOf(entry[QStringLiteral("from")]));
        const auto texts = entry[QStringLiteral("text")].toObject();
        if (mention.id.isEmpty() || texts.isEmpty())
            return unreadable(QStringLiteral("a mention without id or text"));
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            mention.language = it.key();
            mention.text = it.value().toString();
            m_mentions.push_back(mention);
        }
    }
    return {};
}

std::vector<VatRate> LawBook::ratesOn(Day day) const
{
    std::vector<VatRate> rates;
    for (const auto &rate : m_rates) {
        if (rate.from <= day && (!rate.to || day <= *rate.to))
            rates.push_back(rate);
    }
    std::stable_sort(rates.begin(), rates.end(), [](const VatRate &a, const VatRate &b) {
        return a.basisPoints > b.basisPoints;
    });
    return rates;
}

std::optional<int> LawBook::rateOn(const QByteArray &vatClass, Day day) const
{
    for (const auto &rate : ratesOn(day)) {
        if (rate.vatClass == vatClass)
            return rate.basisPoints;
    }
    return std::nullopt;
}

std::optional<qint64> LawBook::valueOn(const QByteArray &name, Day day) const
{
    std::optional<qint64> value;
    for (const auto &dated : m_values.value(name)) {
        if (dated.from <= day)
            value = dated.value;
    }
    return value;
}

qint64 LawBook::valueFrom(const QByteArray &name, Day day) const
{
    // A clock that stands long before our data must not open the drawer or shut the till: the
    // first value that we know.
    const auto value = valueOn(name, day);
    return value ? *value : m_values.value(name).front().value;
}

Money LawBook::cashCeilingOn(Day day) const
{
    return Money::fromCents(valueFrom("cash-ceiling", day));
}

bool LawBook::roundsCash(Day day) const
{
    return valueOn("cash-rounding", day).value_or(0) != 0;
}

PaperRule LawBook::paperOn(Day day) const
{
    return valueFrom("paper", day) == paperAlways ? PaperRule::Always : PaperRule::OnDemand;
}

std::optional<Money> LawBook::serviceNoteFrom(Day day) const
{
    const auto cents = valueOn("service-note-from", day);
    return cents ? std::optional(Money::fromCents(*cents)) : std::nullopt;
}

int LawBook::retentionYears(Day day) const
{
    return int(valueFrom("retention-years", day));
}

QString LawBook::mention(const QByteArray &id, const QString &language, Day day) const
{
    const Mention *found = nullptr;
    const Mention *french = nullptr;
    for (const auto &mention : m_mentions) {
        if (mention.id != id || mention.from > day)
            continue;
        if (mention.language == language && (!found || found->from <= mention.from))
            found = &mention;
        if (mention.language == u"fr" && (!french || french->from <= mention.from))
            french = &mention;
    }
    // A mention that the law wants is better in another language than not there.
    const Mention *best = found ? found : french;
    return best ? best->text : QString();
}

} // namespace comptoir::law
