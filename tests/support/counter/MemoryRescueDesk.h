// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/RescueDesk.h"

namespace comptoir::test {

/// One stick, on which everything fits.
class MemoryRescueDesk : public rescue::RescueDesk
{
public:
    std::vector<rescue::Place> rescuePlaces() override
    {
        return {{QStringLiteral("/media/marchal/CLE"), QStringLiteral("CLE MARCHAL")},
                {QStringLiteral("/home/marchal/comptoir"), {}}};
    }
    QFuture<Result<rescue::SavedPack>> saveUnsent(const rescue::Place &place) override
    {
        const QStringList code{QStringLiteral("7Q2K9F"), QStringLiteral("XA01MB"),
                               QStringLiteral("4T8WZC"), QStringLiteral("H0N5RD"),
                               QStringLiteral("E3VJ6P"), QStringLiteral("KY2S1G")};
        const QString path = place.folder + QStringLiteral("/caisse 0c07398f 2026-11-21.comptoir");
        return QtFuture::makeReadyFuture(
            Result<rescue::SavedPack>(rescue::SavedPack{path, 12, code}));
    }
    QFuture<Result<std::vector<rescue::FoundPack>>> findPacks() override
    {
        return QtFuture::makeReadyFuture(Result<std::vector<rescue::FoundPack>>(packs));
    }
    QFuture<Result<int>> deliver(const QString &path, const sharing::RecoveryCode &) override
    {
        delivered << path;
        return QtFuture::makeReadyFuture(deliverAnswer);
    }

    std::vector<rescue::FoundPack> packs;
    Result<int> deliverAnswer = 0;
    QStringList delivered;
};

} // namespace comptoir::test
