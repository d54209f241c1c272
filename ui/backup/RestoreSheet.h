// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/CopyDesk.h"
#include "core/base/Clock.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Label;
} // namespace comptoir::widgets

namespace comptoir::backup {

/// Puts a copy back in three steps: which one, what comes back and what does not, and that it is
/// ready for the next start.
class RestoreSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    RestoreSheet(CopyDesk &desk, const Clock &clock, QWidget *parent);

private:
    void list(const Result<std::vector<KeptCopy>> &copies);
    void check(const KeptCopy &copy);
    void offer(const Result<CopyOffer> &offer);
    void restore();
    void tell(const QString &text);

    CopyDesk &m_desk;
    const Clock &m_clock;
    widgets::Label *m_text = nullptr;
    QWidget *m_list = nullptr;
    widgets::Button *m_go = nullptr;
    QString m_path;
};

} // namespace comptoir::backup
