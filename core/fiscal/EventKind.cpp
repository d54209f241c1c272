// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscal/EventKind.h"

#include <QHash>

namespace comptoir::fiscal {

int nf525Code(const QByteArray &kind)
{
    static const QHash<QByteArray, int> codes{
        {event::booksBegun, 260},    {event::started, 80},
        {event::stopped, 40},        {event::operatorIn, 80},
        {event::operatorOut, 40},    {event::identityChanged, 240},
        {event::dayClosed, 50},      {event::monthClosed, 50},
        {event::yearClosed, 60},     {event::cashCounted, 170},
        {event::goodsReturned, 190}, {event::saleAbandoned, 320},
        {event::archived, 30},       {event::verificationFailed, 90},
    };
    return codes.value(kind);
}

} // namespace comptoir::fiscal
