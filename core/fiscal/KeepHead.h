// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fiscal/HeadFile.h"
#include "core/fiscal/Journal.h"

namespace comptoir::fiscal {

/// Writes the head beside the books as they grow; never over one that knows of records that the
/// books don't have any more: it is the only witness of a tail that was cut while the till slept.
class KeepHead
{
public:
    KeepHead(Journal &journal, HeadFile head) : m_journal(journal), m_head(std::move(head)) {}

    /// When the till starts, before anything else is written. What is wrong is logged once.
    Result<void> begin();
    /// True if the books had grown.
    bool keep();
    const HeadFile &file() const { return m_head; }

private:
    Result<void> logOnce(const HeadFault &fault);

    Journal &m_journal;
    const HeadFile m_head;
    ChainEnds m_kept;
    bool m_isWitness = false; ///< of what is gone: it stays as it is
};

} // namespace comptoir::fiscal
