// SPDX-License-Identifier: GPL-3.0-or-later
// What the window lays over its pages: keys, search.
#include "ui/shell/CommandSheet.h"
#include "ui/shell/KeysSheet.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowKeys.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::shell {

namespace {

/// The key that leads to a section, if there is one.
QKeySequence keyOf(const QByteArray &section)
{
    const auto act = section == syncSection ? ShellAct::Synchronise
        : section == settingsSection        ? ShellAct::Settings
                                            : ShellAct::Keys;
    for (const Shortcut &shortcut : shortcuts())
        if (shortcut.act == act && act != ShellAct::Keys)
            return shortcut.keys.first();
    return {};
}

} // namespace

void MainWindow::closeSheet()
{
    if (widgets::Sheet *sheet = m_sheet)
        sheet->giveUp();
}

/// One at a time; the focus goes home when it has closed.
void MainWindow::openSheet(widgets::Sheet *sheet)
{
    m_sheet = sheet;
    connect(sheet, &widgets::Sheet::givenUp, this, [this, sheet] {
        sheet->deleteLater();
        m_sheet = nullptr;
        goHome();
    });
}

void MainWindow::showKeys()
{
    const bool close = qobject_cast<KeysSheet *>(m_sheet) != nullptr;
    closeSheet();
    if (close)
        return;
    const bool hasHelp = m_places.find(helpSection) && !m_places.isCovered();
    auto *sheet = new KeysSheet(m_places.shown(), hasHelp, this);
    openSheet(sheet);
    connect(sheet, &KeysSheet::helpRequested, this, [this] { showSection(helpSection); });
    sheet->open();
}

void MainWindow::showSearch()
{
    const bool close = qobject_cast<CommandSheet *>(m_sheet) != nullptr;
    closeSheet();
    if (close)
        return;
    auto *sheet = new CommandSheet(commands(), this);
    openSheet(sheet);
    connect(sheet, &CommandSheet::chosen, this, [](const std::function<void()> &run) { run(); });
    sheet->start();
}

QList<Command> MainWindow::commands()
{
    QList<Command> all;
    for (const Section &section : m_places.sections())
        all.append({section.title, tr("écran"), keyOf(section.id),
                    [this, id = section.id] { showSection(id); }});
    for (const Section &section : m_places.sections())
        all += section.commands;
    for (const Shortcut &shortcut : shortcuts()) {
        const bool already = shortcut.act == ShellAct::Search
            || shortcut.act == ShellAct::Synchronise || shortcut.act == ShellAct::Settings
            || shortcut.act == ShellAct::Lock;
        if (!already)
            all.append({shortcut.title, {}, shortcut.keys.first(), [this, act = shortcut.act] {
                            run(act);
                        }});
    }
    if (m_commands)
        all += m_commands();
    return all;
}

} // namespace comptoir::shell
