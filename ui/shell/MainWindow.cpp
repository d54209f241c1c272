// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/format/DateText.h"
#include "ui/shell/RailNav.h"
#include "ui/sync/SyncChip.h"
#include "ui/sync/SyncPage.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>

namespace comptoir::shell {

using theme::Type;
using widgets::Label;

namespace {
constexpr int compactWidth = 720; // ux.md §4.1
constexpr int expandedWidth = 1100;
} // namespace

MainWindow::MainWindow(const Clock &clock, std::vector<Section> sections, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_sections(std::move(sections))
{
    setObjectName(u"mainWindow"_qs);
    setWindowTitle(tr("Comptoir"));
    setMinimumSize(600, 552);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    buildStrip();
    m_rail = new RailNav(this);
    m_pages = new QStackedWidget(this);
    m_syncPage = new sync::SyncPage(m_sync, clock, this);
    connect(&m_sync, &sync::SyncController::sendRequested, this, &MainWindow::syncRequested);
    connect(m_rail, &RailNav::chosen, this, &MainWindow::showSection);
    connect(m_chip, &QAbstractButton::clicked, this,
            [this] { showSection(int(m_sections.size()) - 1); });
    m_sections.push_back({"refresh", tr("Synchro"), m_syncPage});
    for (const Section &section : m_sections) {
        m_pages->addWidget(section.page);
        m_rail->addSection(section.icon, section.title);
    }
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &MainWindow::showTime);
    m_seconds.start();
    resize(1280, 800);
    showTime();
    showSync();
}

void MainWindow::buildStrip()
{
    m_strip = new QWidget(this);
    m_strip->setFixedHeight(theme::strip());
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(20, 0, theme::margin, 0);
    row->setSpacing(12);
    m_shop = new Label(Type::Strong, m_strip);
    m_shop->setObjectName(u"shopName"_qs);
    m_shop->setOverflow(Label::Overflow::Elides);
    m_banner = new Label(Type::Strong, m_strip);
    m_banner->setObjectName(u"banner"_qs);
    m_banner->setOverflow(Label::Overflow::Elides);
    m_banner->setAlignment(Qt::AlignCenter);
    m_banner->setColour(theme::colours().warnTint.on);
    m_banner->hide();
    m_chip = new sync::SyncChip(m_strip);
    m_time = new Label(Type::Strong, m_strip);
    m_time->setObjectName(u"clock"_qs);
    m_time->setOverflow(Label::Overflow::Fixed);
    row->addWidget(m_shop, 1);
    row->addWidget(m_banner, 2);
    row->addWidget(m_chip);
    row->addWidget(m_time);
}

void MainWindow::showSection(int section)
{
    m_pages->setCurrentWidget(m_sections.at(size_t(section)).page);
    m_rail->setCurrent(section);
}

void MainWindow::cover(QWidget *page)
{
    if (m_cover && m_cover != page) {
        m_pages->removeWidget(m_cover);
        m_cover->deleteLater();
    }
    m_cover = page;
    if (page) {
        m_pages->addWidget(page);
        m_pages->setCurrentWidget(page);
    } else {
        showSection(m_rail->current());
    }
    arrange();
}

void MainWindow::setShop(const QString &shop)
{
    m_shop->setText(shop);
    setWindowTitle(shop.isEmpty() ? tr("Comptoir") : tr("%1 – Comptoir").arg(shop));
}

void MainWindow::setSyncStatus(const store::SyncStatus &status)
{
    m_status = status;
    m_sync.setStatus(status);
    showSync();
    Q_EMIT syncStatusChanged(status);
}

void MainWindow::showSync()
{
    m_chip->setWords(sync::chipWords(m_status, m_clock.now()));
}

void MainWindow::setBanner(const QString &text)
{
    m_banner->setText(text);
    m_banner->setAccessibleName(text);
    m_banner->setVisible(!text.isEmpty());
}

void MainWindow::showTime()
{
    const QString time = format::timeText(m_clock.now());
    if (time == m_time->text())
        return;
    m_time->setText(time);
    m_time->setAccessibleName(tr("Heure : %1").arg(time));
    showSync(); // ages go on
}

void MainWindow::arrange()
{
    const bool compact = width() < compactWidth;
    const bool covered = m_cover != nullptr;
    for (QWidget *part : {m_strip, static_cast<QWidget *>(m_rail), static_cast<QWidget *>(m_pages)})
        m_grid->removeWidget(part);
    m_grid->addWidget(m_strip, 0, 0, 1, 2);
    m_rail->setVisible(!covered);
    m_chip->setVisible(!covered);
    m_chip->setBrief(compact);
    m_rail->arrange(compact ? Qt::Horizontal : Qt::Vertical,
                    !compact && width() >= expandedWidth ? 96 : 72);
    if (compact) {
        m_grid->addWidget(m_pages, 1, 0, 1, 2);
        m_grid->addWidget(m_rail, 2, 0, 1, 2);
    } else {
        m_grid->addWidget(m_rail, 1, 0);
        m_grid->addWidget(m_pages, 1, 1);
    }
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(1, 1);
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colours().window);
    painter.fillRect(m_strip->geometry(), theme::colours().base);
    painter.fillRect(QRect(0, m_strip->height() - 1, width(), 1), theme::colours().divider);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (control && event->key() == Qt::Key_Y && !m_cover)
        return showSection(int(m_sections.size()) - 1);
    if (event->key() == Qt::Key_F11)
        return setWindowState(windowState() ^ Qt::WindowFullScreen);
    if (event->key() == Qt::Key_Escape && !m_cover)
        return showSection(0);
    QWidget::keyPressEvent(event);
}

} // namespace comptoir::shell
