// SPDX-License-Identifier: GPL-3.0-or-later
// Books that are behind what the till knows of them: a copy was put back, or somebody cut them.
#include "app/till/ShopTill.h"

#include "core/backup/RestoreNote.h"
#include "core/crypto/Digest.h"
#include "core/fiscal/EventKind.h"

namespace comptoir::app {

using backup::RestoreNote;
using fiscal::HeadFile;

namespace {

/// Signed by this till's key, or by one that the books know: the key may be new.
Result<std::optional<HeadFile::Read>> readHead(const HeadFile &file, const fiscal::Journal &journal)
{
    COMPTOIR_TRY(const auto own, file.read(journal.key().publicKey()));
    if (!own || own->isSigned)
        return own;
    COMPTOIR_TRY(const auto keys, journal.records().keys());
    for (const auto &[id, key] : keys) {
        COMPTOIR_TRY(const auto read, file.read(key));
        if (read && read->isSigned)
            return read;
    }
    return own;
}

/// The further one of each chain.
fiscal::ChainEnds furthest(fiscal::ChainEnds a, const fiscal::ChainEnds &b)
{
    for (size_t chain = 0; chain < a.size(); ++chain) {
        if (b[chain].number > a[chain].number)
            a[chain] = b[chain];
    }
    return a;
}

/// Of a loss that nobody announced: the same head tells it once.
QString idOf(const fiscal::ChainEnds &known)
{
    QString id = u"head"_qs;
    for (const fiscal::ChainEnd &end : known)
        id += u'-' + QString::number(end.number);
    return id;
}

} // namespace

Result<void> ShopTill::takeUp()
{
    std::optional<RestoreNote> note;
    if (!m_ground.restoreNote.isEmpty()) {
        COMPTOIR_TRY(note, RestoreNote::read(m_ground.disk, m_ground.restoreNote));
    }
    COMPTOIR_TRY(const auto head, readHead(m_head.file(), m_journal));
    fiscal::ChainEnds known;
    if (head && head->isSigned)
        known = head->ends;
    if (note && note->known)
        known = furthest(known, *note->known);
    fiscal::TakeUpBooks books(m_journal);
    COMPTOIR_TRY(const auto lost, books.lostSince(known));
    if (!note && lost.empty())
        return {};
    // What nobody can read any more may have gone further than the head, which lags.
    const fiscal::TakenUp taken{note ? QString::fromLatin1(note->id) : idOf(known),
                                note ? note->copy : QString(), note && !note->known};
    COMPTOIR_TRY(const bool isTold, books.isTold(taken.id));
    if (!isTold) {
        COMPTOIR_TRY(m_takenUp, books.run(taken, lost));
    }
    // Where nobody says that a copy was put back, the head stays: it is the witness of a cut.
    return note ? keepTakenUp() : Result<void>();
}

Result<void> ShopTill::tellNewKey()
{
    const crypto::P256PublicKey &own = m_journal.key().publicKey();
    COMPTOIR_TRY(const auto newest, m_journal.records().latest(fiscal::Chain::Events, 1));
    COMPTOIR_TRY(const auto keys, m_journal.records().keys());
    if (newest.empty() || m_takenUp) // "restored" has told it
        return {};
    const auto before = keys.find(newest.front().key);
    if (before == keys.end() || before->second == own)
        return {};
    const auto name = [](const crypto::P256PublicKey &key) {
        return QString::fromLatin1(crypto::sha256({key.bytes()}).toHex());
    };
    return log(
        {fiscal::event::keyReplaced,
         {{QStringLiteral("before"), name(before->second)}, {QStringLiteral("after"), name(own)}},
         {}});
}

// The old head stays beside the new one: it proves what was lost.
Result<void> ShopTill::keepTakenUp()
{
    COMPTOIR_TRY(const QByteArray old, m_ground.disk.read(m_ground.headPath));
    if (!old.isEmpty()) {
        const QString stamp = m_ground.clock.now().toUtc().toString(
            QStringLiteral("yyyyMMddTHHmmss"));
        COMPTOIR_CHECK(
            m_ground.disk.replaceDurably(QString(m_ground.headPath + u".avant-" + stamp), old));
    }
    COMPTOIR_TRY(const auto ends, fiscal::endsOf(m_journal.records()));
    COMPTOIR_CHECK(m_head.file().write(ends, m_journal.key()));
    return m_ground.disk.remove(m_ground.restoreNote);
}

} // namespace comptoir::app
