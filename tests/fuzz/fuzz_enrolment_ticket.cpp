// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Assert.h"
#include "core/enrolment/EnrolmentTicket.h"

#include <cstdint>

using namespace comptoir;
using namespace comptoir::enrolment;

/// A till is never sent to a server without TLS, and a ticket that was read can be shown again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const auto ticket = EnrolmentTicket::parse(text);
    if (!ticket)
        return 0;
    const QUrl &server = ticket->server;
    COMPTOIR_ASSERT(server.scheme() == u"https" || server.host() == u"127.0.0.1"
                    || server.host() == u"::1");
    COMPTOIR_ASSERT(ticket->code.size() == 16 && ticket->rootFingerprint.size() == 32);
    const auto again = EnrolmentTicket::parse(ticket->text());
    // Percent signs make an address longer than we read.
    if (!again && ticket->text().size() > 512)
        return 0;
    COMPTOIR_ASSERT(again && *again == *ticket);
    return 0;
}
