// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/store/SyncStatus.h"
#include "ui/sync/SyncController.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QStackedWidget;

namespace comptoir::sync {
class SyncChip;
class SyncPage;
} // namespace comptoir::sync
namespace comptoir::widgets {
class Label;
} // namespace comptoir::widgets

namespace comptoir::shell {

class RailNav;

struct Section
{
    QByteArray icon;
    QString title;
    QWidget *page = nullptr;
};

/// The frame around the sections: strip, rail or bar, content (ux.md §4). Pages are handed in; the
/// synchronisation is its own.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    /// Takes the pages; the synchronisation is the last section.
    MainWindow(const Clock &clock, std::vector<Section> sections, QWidget *parent = nullptr);

    void showSection(int section);
    /// One page instead of all sections (enrolment); nullptr gives the sections back. Takes the
    /// page.
    void cover(QWidget *page);

    void setShop(const QString &shop);
    void setSyncStatus(const comptoir::store::SyncStatus &status);
    /// One sentence for the whole window; empty takes it away.
    void setBanner(const QString &text);
    sync::SyncPage *syncPage() const { return m_syncPage; }

Q_SIGNALS:
    void syncRequested();
    void syncStatusChanged(const comptoir::store::SyncStatus &status);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildStrip();
    void showTime();
    void showSync();
    void arrange();

    const Clock &m_clock;
    store::SyncStatus m_status;
    sync::SyncController m_sync{m_clock};
    QGridLayout *m_grid = nullptr;
    QWidget *m_strip = nullptr;
    widgets::Label *m_shop = nullptr;
    widgets::Label *m_banner = nullptr;
    sync::SyncChip *m_chip = nullptr;
    widgets::Label *m_time = nullptr;
    RailNav *m_rail = nullptr;
    QStackedWidget *m_pages = nullptr;
    std::vector<Section> m_sections;
    sync::SyncPage *m_syncPage = nullptr;
    QWidget *m_cover = nullptr;
    QTimer m_seconds;
};

} // namespace comptoir::shell
