// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/CaisseAp.h"

#include <QMap>

namespace comptoir::sales {

namespace {

constexpr qsizetype tagSize = 2, lengthSize = 3;
constexpr qsizetype shownDigits = 10; ///< of a card number: six at the front, four at the end

QByteArray field(const char *tag, const QByteArray &value)
{
    return tag + QByteArray::number(value.size()).rightJustified(lengthSize, '0') + value;
}

using Fields = QMap<QByteArray, QByteArray>;

/// Nothing when a field is cut or a length is none.
std::optional<Fields> fieldsOf(const QByteArray &bytes)
{
    Fields fields;
    qsizetype at = 0;
    while (at < bytes.size()) {
        bool ok = false;
        const int length = bytes.mid(at + tagSize, lengthSize).toInt(&ok);
        const qsizetype value = at + tagSize + lengthSize;
        if (!ok || length < 0 || value + length > bytes.size())
            return std::nullopt;
        fields.insert(bytes.mid(at, tagSize), bytes.mid(value, length));
        at = value + length;
    }
    return fields;
}

/// Whatever a terminal sends, no more than six and four digits go on.
QString masked(const QByteArray &pan)
{
    QString text = QString::fromLatin1(pan);
    qsizetype digits = 0;
    for (const QChar letter : text)
        digits += letter.isDigit();
    if (digits <= shownDigits)
        return text;
    for (qsizetype i = 6; i < text.size() - 4; ++i)
        text[i] = u'#';
    return text;
}

} // namespace

QByteArray CaisseApRequest::bytes() const
{
    // As the protocol's own example writes it: the amount has at least two digits and is not
    // padded beyond.
    const QByteArray cents = QByteArray::number(amount.cents()).rightJustified(2, '0');
    return field("CZ", "0300") + field("CJ", "012345678901")
        + field("CA", registerNumber.toLatin1()) + field("CE", "978") + field("BA", "0")
        + field("CD", isRefund ? "1" : "0") + field("CB", cents);
}

bool CaisseApAnswer::isWhole(const QByteArray &bytes)
{
    const auto fields = fieldsOf(bytes);
    return fields && fields->contains("AE");
}

Result<CaisseApAnswer> CaisseApAnswer::parse(const QByteArray &bytes,
                                             const CaisseApRequest &request)
{
    const auto fields = fieldsOf(bytes);
    if (!fields || !fields->contains("CZ") || !fields->contains("AE"))
        return fail("terminal/unreadable");
    const Money amount = Money::fromCents(fields->value("CB").toLongLong());
    const bool isOurs = amount == request.amount
        && fields->value("CD") == QByteArray(request.isRefund ? "1" : "0")
        && fields->value("CA") == request.registerNumber.toLatin1() && fields->value("CE") == "978";
    if (!isOurs)
        return fail("terminal/other-sale");
    CaisseApAnswer answer;
    answer.isPaid = fields->value("AE") == "10";
    answer.detail = fields->value("AF");
    answer.authorisation = QString::fromLatin1(fields->value("AC")).trimmed();
    answer.maskedPan = masked(fields->value("AA"));
    answer.application = QString::fromLatin1(fields->value("CC"));
    answer.amount = amount;
    return answer;
}

} // namespace comptoir::sales
