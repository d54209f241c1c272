// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rescue/TakeInPack.h"

#include "core/base/Assert.h"
#include "core/crypto/Digest.h"

namespace comptoir::rescue {

namespace {

// The file's code, sealed to this till, then the file as it came.
constexpr QByteArrayView codeContext("comptoir/kept-pack/1");
constexpr qsizetype sealBytes = 48; // ephemeral key and tag
constexpr qsizetype codeBytes = sharing::RecoveryCode::groupCount
    * sharing::RecoveryCode::groupSize;
const QString suffix = QStringLiteral(".kept");

} // namespace

TakeInPack::TakeInPack(RescuedOpStore &rescued, const store::Outbox &outbox, Disk &disk,
                       Entropy &entropy, QString folder)
    : m_rescued(rescued),
      m_outbox(outbox),
      m_disk(disk),
      m_entropy(entropy),
      m_folder(std::move(folder))
{}

Result<int> TakeInPack::run(const QByteArray &file, const sharing::RecoveryCode &code,
                            const QByteArray &town)
{
    COMPTOIR_TRY(const auto pack, RescuePack::open(file, code));
    const QByteArray &own = m_outbox.shopKeys().agreement().publicBytes();
    const auto seal = crypto::sealTo(own, code.groups().join(QString()).toLatin1(), codeContext,
                                     m_entropy);
    COMPTOIR_ASSERT(seal && seal->size() == sealBytes + codeBytes);
    const QString name = QString::fromLatin1(crypto::sha256({file}).toHex()) + suffix;
    const QString path = m_folder + u'/' + name;
    const bool known = m_disk.list(m_folder).contains(name);
    if (!known)
        COMPTOIR_CHECK(m_disk.replaceDurably(path, *seal + file));
    auto fresh = m_rescued.import(pack, town);
    if (!fresh && !known)
        (void)m_disk.remove(path); // refused: nothing of it is here
    return fresh;
}

void TakeInPack::again(const QByteArray &town)
{
    for (const QString &name : m_disk.list(m_folder)) {
        const QString path = m_folder + u'/' + name;
        const auto pack = name.endsWith(suffix) ? kept(path) : fail("rescue/not-a-pack");
        if (!pack)
            continue; // never deleted: it may be what somebody can still read
        const auto durable = m_rescued.isDurable(*pack);
        if (durable && *durable)
            (void)m_disk.remove(path);
        else if (durable)
            (void)m_rescued.import(*pack, town); // what the disk refuses now is there next time
    }
}

Result<RescuePack> TakeInPack::kept(const QString &path) const
{
    COMPTOIR_TRY(const QByteArray bytes, m_disk.read(path));
    const auto text = m_outbox.shopKeys().agreement().open(bytes.left(sealBytes + codeBytes),
                                                           codeContext);
    if (!text)
        return fail("seal/not-openable");
    COMPTOIR_TRY(const auto code, sharing::RecoveryCode::parse(QString::fromLatin1(*text)));
    return RescuePack::open(QByteArrayView(bytes).sliced(sealBytes + codeBytes), code);
}

} // namespace comptoir::rescue
