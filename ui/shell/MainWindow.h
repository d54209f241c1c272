// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/store/SyncStatus.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Shortcuts.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QGridLayout;

namespace comptoir::widgets {
class Banner;
class Sheet;
} // namespace comptoir::widgets

namespace comptoir::shell {

class MorePage;
class PageStack;
class RailNav;
class TopStrip;
class UndoHost;
class WindowKeys;

/// Whose till this is, at the left of the strip.
struct ShopName
{
    QString shop;
    QString town;
    QString till = {}; ///< "Caisse 1"
};

/// The frame around the sections: strip, rail or bar, content (ux.md §4). What is live (shop,
/// status, banner, operator, badges) are fields of the window and survive a rebuild.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    using Sections = std::function<std::vector<Section>()>;

    /// Asks for the sections now and at each rebuild. The first one is home; no page is made before
    /// the window is shown.
    MainWindow(const Clock &clock, Sections sections, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Everything anew, after theme::dress(), a change of language or of the sections; stays on the
    /// current section and widget (by objectName).
    void rebuild();

    /// Makes the page at the first visit and puts the focus on its home. An act is run.
    void showSection(const QByteArray &id);
    QByteArray currentSection() const;
    /// Of the current section, or the cover; nullptr without any.
    QWidget *currentPage() const;
    /// The page before this one.
    void goBack();
    /// Puts the focus on the home widget of what is shown.
    void goHome();

    /// One page instead of all sections (enrolment, a failure to start).
    void cover(Section page);
    void uncover();
    /// While the till is locked nothing of the window acts: the owner shows its lock over it.
    void setLocked(bool locked);
    bool isLocked() const { return m_locked; }

    void setShop(const ShopName &shop);
    void setSyncStatus(const store::SyncStatus &status);
    /// One sentence for the whole window; empty takes it away. What the sync status has to say goes
    /// before it.
    void setBanner(const QString &text);
    /// The window is in a mode that nobody may overlook: its word goes before the title, and a band
    /// of its own stands under the strip, made anew with each rebuild.
    void setMode(const QString &word, std::function<QWidget *()> makeBand);
    /// Who works now; empty without operators.
    void setOperator(const QString &name);
    /// What waits in a section; 0: nothing.
    void setBadge(const QByteArray &section, int count);
    /// For eight seconds a bar with "Annuler"; Ctrl+Z does the same. A new offer replaces the last.
    void offerUndo(const QString &text, std::function<void()> undo);
    /// More for Ctrl+K than the sections bring along: settings, recent vouchers.
    void setCommands(std::function<QList<Command>()> commands) { m_commands = std::move(commands); }

    /// Hands a code to what is on screen (ux.md §5.2).
    void takeScan(const Scan &scan);

Q_SIGNALS:
    /// The act of a notice of the sync status: a person wants the login page of the Wi-Fi.
    void portalRequested();
    void syncStatusChanged(const comptoir::store::SyncStatus &status);
    void operatorRequested();
    void lockRequested();
    /// F4, after the section that takes codes has been shown.
    void scanRequested();
    /// +1, −1, or 0 for 100 %.
    void fontScaleRequested(int steps);
    void outdoorRequested();
    /// Also after a rebuild, when the pages are other widgets than before.
    void sectionShown(const QByteArray &id);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void build();
    void retire();
    void applyState();
    void run(ShellAct act);
    void enableKeys();
    void arrange();
    void showCurrent();
    QWidget *makeMore();
    void fillMore();
    void goScan();
    std::vector<QWidget *> parts() const;
    void showTime();
    void showBanner();
    void showKeys();
    void showSearch();
    QList<Command> commands();
    void openSheet(widgets::Sheet *sheet);
    void closeSheet();

    const Clock &m_clock;
    Sections m_makeSections;
    Navigation m_places;
    std::function<QList<Command>()> m_commands;
    WindowKeys *m_keys = nullptr;
    // What is live:
    ShopName m_shop;
    store::SyncStatus m_status;
    QString m_bannerText;
    QString m_operator;
    QString m_mode;
    std::function<QWidget *()> m_makeBand;
    QHash<QByteArray, int> m_badges;
    bool m_locked = false;
    bool m_begun = false;
    // What is built:
    QGridLayout *m_grid = nullptr;
    TopStrip *m_strip = nullptr;
    QWidget *m_band = nullptr; ///< of the mode; null without one
    widgets::Banner *m_banner = nullptr;
    RailNav *m_rail = nullptr;
    PageStack *m_pages = nullptr;
    UndoHost *m_undo = nullptr;
    QPointer<MorePage> m_more;
    QPointer<widgets::Sheet> m_sheet;
    QTimer m_seconds;
};

} // namespace comptoir::shell
