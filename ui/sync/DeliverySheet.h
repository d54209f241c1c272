// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/RescueDesk.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Label;
} // namespace comptoir::widgets

namespace comptoir::sync {

class CodeEntry;

/// Hands in what another till saved on a stick (ux.md S10): the file, its code, and what came of
/// it.
class DeliverySheet : public widgets::Sheet
{
    Q_OBJECT
public:
    DeliverySheet(rescue::RescueDesk &desk, QWidget *parent);

private:
    void look();
    void list(const Result<std::vector<rescue::FoundPack>> &packs);
    void offer(QBoxLayout *column, const rescue::FoundPack &pack);
    void ask(const rescue::FoundPack &pack);
    void deliver();
    void tell(const QString &text);
    QBoxLayout *renew();

    rescue::RescueDesk &m_desk;
    widgets::Label *m_text = nullptr;
    QWidget *m_part = nullptr; ///< below the text: files, or the code
    CodeEntry *m_code = nullptr; ///< while a code is asked for
    widgets::Button *m_send = nullptr;
    widgets::Button *m_again = nullptr;
    rescue::PackLabel m_label;
    QString m_path;
};

} // namespace comptoir::sync
