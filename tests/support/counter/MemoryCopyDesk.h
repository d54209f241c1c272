// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/CopyDesk.h"

namespace comptoir::test {

/// Copies that a test thinks up; answers come at once.
class MemoryCopyDesk : public backup::CopyDesk
{
public:
    explicit MemoryCopyDesk(Instant now = Instant::fromMs(1'795'269'900'000))
    {
        const auto made = [&](int hours, bool isSecond) {
            return backup::KeptCopy{QStringLiteral("/copies/%1").arg(hours),
                                    now.plusSeconds(-3600 * hours), 4 << 20, isSecond};
        };
        shown.last = made(1, false);
        shown.secondFolder = QStringLiteral("/media/marchal/CLE");
        shown.lastSecond = made(1, true);
        all = {made(1, false), made(1, true), made(25, false)};
        offered.copy = all.front();
        offered.shop = QStringLiteral("Boulangerie Marchal");
        offered.tickets = 1204;
        offered.last = now.plusSeconds(-3600);
        offered.ticketsSince = 3;
    }

    backup::CopyState state() const override { return shown; }
    QFuture<Result<void>> copyNow() override
    {
        ++copied;
        return QtFuture::makeReadyFuture(copyAnswer);
    }
    QFuture<Result<std::vector<backup::KeptCopy>>> copies() override
    {
        return QtFuture::makeReadyFuture(Result<std::vector<backup::KeptCopy>>(all));
    }
    QFuture<Result<backup::CopyOffer>> offer(const QString &path) override
    {
        looked << path;
        return QtFuture::makeReadyFuture(offerProblem
                                             ? Result<backup::CopyOffer>(fail(*offerProblem))
                                             : Result<backup::CopyOffer>(offered));
    }
    QFuture<Result<void>> restore(const QString &path) override
    {
        restored << path;
        change([](backup::CopyState &state) { state.waiting = QStringLiteral("copie"); });
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> cancelRestore() override
    {
        change([](backup::CopyState &state) { state.waiting.clear(); });
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<backup::ExportMade>> exportAll(const QString &folder, const QString &by) override
    {
        exports << folder + u'|' + by;
        return QtFuture::makeReadyFuture(Result<backup::ExportMade>(
            backup::ExportMade{QString(folder + u"/comptoir-tout.zip"), 1 << 20}));
    }
    QFuture<Result<std::vector<std::pair<QString, QString>>>> places() override
    {
        using Places = std::vector<std::pair<QString, QString>>;
        return QtFuture::makeReadyFuture(Result<Places>(
            Places{{QStringLiteral("/media/marchal/CLE"), QStringLiteral("CLE MARCHAL")}}));
    }
    void change(const std::function<void(backup::CopyState &)> &edit)
    {
        edit(shown);
        Q_EMIT changed();
    }

    backup::CopyState shown;
    std::vector<backup::KeptCopy> all;
    backup::CopyOffer offered;
    std::optional<Error> offerProblem;
    Result<void> copyAnswer;
    int copied = 0;
    QStringList looked, restored, exports;
};

} // namespace comptoir::test
