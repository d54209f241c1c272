// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <utility>
#include <vector>

namespace comptoir::settings {

enum class Group {
    Shop,
    Display,
    Till,
    Payments,
    Vouchers,
    Hardware,
    Staff,
    Sync,
    Copies,
    Privacy,
    Advanced
};
QString groupTitle(Group group);

/// One line of the settings page and of the command search. A later feature adds a row here.
struct SettingRow
{
    enum class Kind {
        Fact, ///< only shown; the value is given by the page's owner
        Choice,
        Number, ///< minus and plus, within what SettingKeys allows
        Text,
        Link, ///< to another page: linkRequested(key)
        Words, ///< an explanation
        Panel, ///< a widget of the page's owner
    };

    Group group = Group::Shop;
    Kind kind = Kind::Fact;
    /// Of core/settings/SettingKeys for choices, numbers and texts.
    QByteArray key;
    QString label;
    QString effect; ///< in one line
    std::vector<std::pair<QVariant, QString>> choices = {};
    int step = 1;
    QString unit = {}; ///< "%1 s"
    QString zero = {}; ///< the word for 0: "Jamais"
    QString act = {}; ///< a button beside it: "Écouter"
    bool counts = false; ///< asks for a manager
};

/// In the order of the page. Made anew each time: the words follow the language.
std::vector<SettingRow> settingsCatalogue();

/// "Sombre", "110 %", "Jamais": the value as the row says it.
QString valueText(const SettingRow &row, const QVariant &value);

} // namespace comptoir::settings
