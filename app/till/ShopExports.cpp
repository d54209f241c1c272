// SPDX-License-Identifier: GPL-3.0-or-later
// Files that leave the till: archives of the books and what accountants ask for.
#include "app/till/ShopTill.h"

#include "core/fiscal/Archive.h"
#include "core/fiscal/EventKind.h"
#include "core/fiscal/ExportBooks.h"
#include "core/store/OpTransaction.h"

namespace comptoir::app {

Result<till::ArchiveMade> ShopTill::archive(Day first, Day last, const QString &folder,
                                            const QString &by)
{
    fiscal::ArchiveOrder order;
    order.first = first;
    order.last = last;
    order.folder = folder;
    COMPTOIR_TRY(order.establishment, m_journal.establishment());
    COMPTOIR_TRY(const auto state, m_journal.records().state());
    order.registerId = state.registerId;
    order.software = m_ground.software;
    order.lawEdition = m_law.edition();
    order.training = m_ground.isTraining;
    fiscal::ArchiveSigner signer;
    COMPTOIR_TRY(const auto keys, m_journal.records().keys());
    for (const auto &[id, key] : keys) {
        signer.publicKeys.emplace(id, key.bytes());
        if (key == m_journal.key().publicKey())
            signer.key = id;
    }
    signer.sign = [this](const QByteArray &message) -> Result<QByteArray> {
        return m_journal.key().sign(message);
    };
    const fiscal::MakeArchive make(m_ground.database, signer);
    COMPTOIR_TRY(const fiscal::ArchiveFile file, make(order, m_ground.clock.now()));
    COMPTOIR_CHECK(noteArchive(file, by));
    return till::ArchiveMade{file.path, file.period, file.records, file.sha256};
}

Result<void> ShopTill::noteArchive(const fiscal::ArchiveFile &file, const QString &by)
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_ground.database));
    COMPTOIR_CHECK(m_journal.appendArchive(*transaction, file.facts));
    COMPTOIR_CHECK(m_journal.log(
        *transaction, {fiscal::event::archived, {{QStringLiteral("period"), file.period}}, by}));
    return transaction->commit();
}

Result<QString> ShopTill::exportBooks(const QByteArray &format, Day first, Day last,
                                      const QString &folder)
{
    COMPTOIR_TRY(const fiscal::Establishment shop, m_journal.establishment());
    COMPTOIR_TRY(const auto state, m_journal.records().state());
    const fiscal::ExportBooks write(m_ground.database, shop);
    COMPTOIR_TRY(const auto file, write({format, first, last, state.registerId}));
    COMPTOIR_CHECK(m_ground.disk.makeFolder(folder));
    const QString path = folder + u'/' + file.name;
    COMPTOIR_CHECK(m_ground.disk.replaceDurably(path, file.bytes));
    COMPTOIR_CHECK(log({fiscal::event::exported,
                        {{QStringLiteral("format"), QString::fromLatin1(format)},
                         {QStringLiteral("first"), first.toIso()},
                         {QStringLiteral("last"), last.toIso()}},
                        {}}));
    return path;
}

} // namespace comptoir::app
