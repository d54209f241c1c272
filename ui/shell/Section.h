// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vouchers/VoucherDesk.h"

#include <QByteArray>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace comptoir::shell {

/// Where a section is found: in the rail (or bar) itself, or behind "Plus".
enum class Place { Rail, More };

/// One key of a page, for the overlay of F1.
struct KeyHint
{
    QKeySequence key;
    QString act;
    QString shown = {}; ///< instead of the key's name: "0 – 9"
};

/// Something that a person may ask for by its words (Ctrl+K).
struct Command
{
    QString title;
    QString keywords; ///< other words for it
    QKeySequence shortcut = {}; ///< only shown
    std::function<void()> run = {};
};

/// One code that came in.
struct Scan
{
    QString text; ///< in the words of the scanner's layout when that is known
    vouchers::ScanSource source = vouchers::ScanSource::Camera;
    QString raw = {}; ///< as the keyboard layout of the system spelt it
};

/// One place of the till. A value: pages are made from it on the first visit, and again whenever
/// the window is rebuilt (docs/adr/0006).
struct Section
{
    QByteArray id; ///< stable: "vouchers", "sync", "settings", "help" …
    QByteArray icon;
    QString title;
    Place place = Place::Rail;
    /// A new page; the window takes it.
    std::function<QWidget *()> make = {};
    /// Instead of a page: an act behind "Plus" (Verrouiller).
    std::function<void()> act = {};
    QList<KeyHint> keys = {};
    QList<Command> commands = {};
    /// Puts the focus on the page's home widget. Without it: the page's focus proxy, else the first
    /// widget of its tab order.
    std::function<void(QWidget &page)> goHome = {};
    /// One step back inside the page; false when there is none.
    std::function<bool(QWidget &page)> goBack = {};
    /// Takes a code from camera or scanner. A code that arrives where nobody takes it goes to the
    /// first section that does.
    std::function<void(const Scan &scan)> takeScan = {};
};

/// The sections that the window itself points to, when they are there.
inline constexpr char syncSection[] = "sync";
inline constexpr char settingsSection[] = "settings";
inline constexpr char helpSection[] = "help";

} // namespace comptoir::shell
