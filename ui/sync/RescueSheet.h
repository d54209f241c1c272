// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rescue/RescueDesk.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Label;
} // namespace comptoir::widgets

namespace comptoir::sync {

/// Puts what is not sent on a stick, and shows the code of the file, once (ux.md S10).
class RescueSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    RescueSheet(rescue::RescueDesk &desk, QWidget *parent);

private:
    void offer(const rescue::Place &place);
    void save(const rescue::Place &place);
    void show(const Result<rescue::SavedPack> &saved);
    void clearPlaces();

    rescue::RescueDesk &m_desk;
    widgets::Label *m_text = nullptr;
    QList<QWidget *> m_places;
};

} // namespace comptoir::sync
