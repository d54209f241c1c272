// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/SupportReport.h"

#include <QSaveFile>
#include <QSysInfo>

namespace comptoir::help {

namespace {

QString linkName(store::Link link)
{
    static constexpr const char *names[] = {"unknown",     "none",    "captive",
                                            "server-down", "refused", "online"};
    return QString::fromLatin1(names[int(link)]);
}

QString timeOf(const std::optional<Instant> &at)
{
    return at ? at->toUtc().toString(Qt::ISODate) : u"-"_qs;
}

QString yesNo(bool yes)
{
    return yes ? u"yes"_qs : u"no"_qs;
}

} // namespace

// The printer's address names a place in the shop's network, the prefix may be anything: both stay.
QStringList SupportReport::lines() const
{
    return {
        u"comptoir: "_qs + version,
        u"qt: "_qs + QString::fromLatin1(qVersion()),
        u"system: "_qs + QSysInfo::prettyProductName() + u' ' + QSysInfo::currentCpuArchitecture(),
        u"written: "_qs + timeOf(at),
        u"link: "_qs + linkName(status.link),
        u"pending: "_qs + QString::number(status.pending),
        u"attention: "_qs + QString::number(status.attention),
        u"oldest pending: "_qs + timeOf(status.oldestPending),
        u"last acknowledged: "_qs + timeOf(status.lastAcknowledged),
        u"data as of: "_qs + timeOf(status.dataAsOf),
        u"next try: "_qs + timeOf(status.nextTry),
        u"disk full: "_qs + yesNo(status.diskFull),
        u"second copy behind: "_qs + yesNo(status.blackBoxBehind),
        u"language: "_qs + settings.language,
        u"font percent: "_qs + QString::number(settings.fontPercent),
        u"scanner layout: "_qs + settings.scannerLayout,
        u"scanner prefix set: "_qs + yesNo(!settings.scannerPrefix.isEmpty()),
        u"printer kind: "_qs + QString::number(int(settings.printer)),
        u"paper columns: "_qs + QString::number(settings.paperColumns),
    };
}

QString SupportReport::fileName() const
{
    return u"depannage "_qs + at.toUtc().toString(u"yyyy-MM-dd HHmm"_qs) + u".txt"_qs;
}

Result<void> SupportReport::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail("papers/not-saved", file.errorString());
    file.write(lines().join(u'\n').toUtf8() + '\n');
    if (!file.commit())
        return fail("papers/not-saved", file.errorString());
    return {};
}

} // namespace comptoir::help
