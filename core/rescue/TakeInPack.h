// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Disk.h"
#include "core/rescue/RescuedOpStore.h"

namespace comptoir::rescue {

/// Takes the ops of a rescue pack in, and keeps the file beside the database until they are
/// durable: the database may be lost meanwhile, and the stick as well.
class TakeInPack
{
public:
    /// `folder` must exist.
    TakeInPack(RescuedOpStore &rescued, const store::Outbox &outbox, Disk &disk, Entropy &entropy,
               QString folder);

    /// How many ops were new here. Errors of RescuePack::open() and RescuedOpStore::import().
    Result<int> run(const QByteArray &file, const sharing::RecoveryCode &code,
                    const QByteArray &town);
    /// At start: takes in again what the database has not, and lets go of what is durable.
    void again(const QByteArray &town);

private:
    Result<RescuePack> kept(const QString &path) const;

    RescuedOpStore &m_rescued;
    const store::Outbox &m_outbox;
    Disk &m_disk;
    Entropy &m_entropy;
    const QString m_folder;
};

} // namespace comptoir::rescue
