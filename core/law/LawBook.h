// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Money.h"
#include "core/base/Result.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace comptoir::law {

enum class Country { France, Belgium };
QByteArray countryCode(Country country); ///< ISO 3166-1: "FR", "BE"
std::optional<Country> countryOf(QByteArrayView code);

/// When paper must come out by itself (regulation.md §1.10, §2.2).
enum class PaperRule { OnDemand, Always };

/// One rate of VAT of a class in a span of days.
struct VatRate
{
    QByteArray vatClass; ///< "normal", "intermediate", "reduced", "super-reduced", "zero", "exempt"
    int basisPoints = 0; ///< 2000 = 20 %
    Day from;
    std::optional<Day> to; ///< the last day; nothing: until further notice
    friend bool operator==(const VatRate &, const VatRate &) = default;
};

/// What the law says in one country, read from resources/law/<cc>.json: everything that a law may
/// change is dated data there, never code.
class LawBook
{
public:
    /// From ":/law/fr.json" and its like. Errors: "law/unreadable" with the reason as detail.
    static Result<LawBook> load(Country country);
    static Result<LawBook> parse(Country country, const QByteArray &json);

    Country country() const { return m_country; }
    /// Classes that can be chosen on that day, dearest first.
    std::vector<VatRate> ratesOn(Day day) const;
    /// The rate of a class on that day; nothing for a class that is not known then.
    std::optional<int> rateOn(const QByteArray &vatClass, Day day) const;
    /// The most that may be paid in cash for one ticket (CMF D. 112-3; 1 000 € and 3 000 €).
    Money cashCeilingOn(Day day) const;
    /// Cash totals go to five cents (CDE VI.7/1).
    bool roundsCash(Day day) const;
    PaperRule paperOn(Day day) const;
    /// A note for services is compulsory from this total on; nothing: no such rule.
    std::optional<Money> serviceNoteFrom(Day day) const;
    /// How many years books are kept, for tax.
    int retentionYears(Day day) const;
    /// A sentence that is printed: "vat-franchise", "guarantee", "provisional", "duplicate",
    /// "training", "paper-on-demand", "rounding"; in French where the language has none; empty: the
    /// country has none that day.
    QString mention(const QByteArray &id, const QString &language, Day day) const;
    /// The version of the data, for the archive: "2026-11".
    QString edition() const { return m_edition; }

private:
    struct Dated
    {
        Day from;
        qint64 value = 0;
        friend bool operator==(const Dated &, const Dated &) = default;
    };
    struct Mention
    {
        QByteArray id;
        QString language;
        Day from;
        QString text;
    };
    Result<void> readValues(const QJsonObject &json);
    Result<void> readMentions(const QJsonArray &json);
    std::optional<qint64> valueOn(const QByteArray &name, Day day) const;
    /// The same, or the first that is known.
    qint64 valueFrom(const QByteArray &name, Day day) const;

    Country m_country = Country::France;
    QString m_edition;
    std::vector<VatRate> m_rates;
    QHash<QByteArray, std::vector<Dated>> m_values; ///< each by its day
    std::vector<Mention> m_mentions;
};

} // namespace comptoir::law
