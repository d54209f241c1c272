// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/BooksDesk.h"
#include "ui/widgets/Sheet.h"

#include <array>

namespace comptoir::widgets {
class Field;
class Label;
class SegmentedControl;
class Switch;
} // namespace comptoir::widgets

namespace comptoir::till {

/// Whose books these are, as every ticket says it. A change is an event of the log, so it needs a
/// name.
class EstablishmentSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    /// Reads what is there, then opens. `by`: who changes it.
    /// `kept` is called once it is on disk.
    static void ask(BooksDesk &desk, const QString &by, QWidget *parent,
                    std::function<void()> kept = {});

Q_SIGNALS:
    void kept(const comptoir::fiscal::Establishment &establishment);

private:
    EstablishmentSheet(BooksDesk &desk, const QString &by,
                       const fiscal::Establishment &establishment, QWidget *parent);
    widgets::Field *addField(const QByteArray &icon, const char *name, const QString &label,
                             const QString &text);
    void build();
    void nameNumbers();
    fiscal::Establishment typed() const;
    void keep();

    BooksDesk &m_desk;
    const QString m_by;
    const fiscal::Establishment m_before;
    widgets::Field *m_name = nullptr;
    std::array<widgets::Field *, 3> m_address{};
    widgets::SegmentedControl *m_country = nullptr;
    widgets::Field *m_registration = nullptr;
    widgets::Field *m_vatId = nullptr;
    widgets::Field *m_activity = nullptr;
    widgets::Field *m_footer = nullptr;
    widgets::Switch *m_franchise = nullptr;
    widgets::Label *m_error = nullptr;
    widgets::Button *m_keep = nullptr;
};

} // namespace comptoir::till
