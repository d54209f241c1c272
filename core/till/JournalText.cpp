// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/JournalText.h"

#include <QRegularExpression>

namespace comptoir::till {

fiscal::TicketQuery ticketQuery(const JournalQuery &query, Day today)
{
    static const QRegularExpression number(u"^(?:n°\\s*)?(\\d{1,12})$"_qs);
    static const QRegularExpression amount(u"^(\\d{1,9})[.,](\\d{2})\\s*€?$"_qs);
    static const QRegularExpression minute(u"^(\\d{1,2})\\s*[:hH]\\s*(\\d{2})$"_qs);
    fiscal::TicketQuery asked;
    asked.day = query.day;
    asked.before = query.before;
    asked.count = query.count;
    QString text = query.text;
    text = text.replace(QChar::Nbsp, u' ').replace(QChar(0x202f), u' ').trimmed();
    if (text.isEmpty())
        return asked;
    if (const auto found = number.match(text); found.hasMatch()) {
        asked.number = found.captured(1).toLongLong();
    } else if (const auto money = amount.match(text); money.hasMatch()) {
        asked.total = Money::fromCents(money.captured(1).toLongLong() * 100
                                       + money.captured(2).toLongLong());
    } else if (const auto time = minute.match(text); time.hasMatch()) {
        const int minutes = time.captured(1).toInt() * 60 + time.captured(2).toInt();
        const Instant from = query.day.value_or(today).inTownAt(minutes);
        asked.between = {from, from.plusSeconds(60)};
    } else {
        asked.words = text;
    }
    return asked;
}

} // namespace comptoir::till
