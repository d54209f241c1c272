// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/format/DateText.h"
#include "ui/shell/MorePage.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/RailNav.h"
#include "ui/shell/TopStrip.h"
#include "ui/shell/UndoHost.h"
#include "ui/shell/WindowKeys.h"
#include "ui/shell/WindowSheets.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ButtonReading.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>

namespace comptoir::shell {

namespace {
constexpr int compactWidth = 720; // ux.md §4.1
constexpr int expandedWidth = 1100;
constexpr int shortHeight = 720;
constexpr char coverId[] = "cover";

} // namespace

MainWindow::MainWindow(const Clock &clock, Sections sections, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_makeSections(std::move(sections))
{
    widgets::installButtonReading();
    setObjectName(u"mainWindow"_qs);
    setMinimumSize(600, 552);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(3, 1);
    m_keys = new WindowKeys(*this);
    connect(m_keys, &WindowKeys::pressed, this, &MainWindow::run);
    m_undo = new UndoHost(clock, *this);
    connect(m_undo, &UndoHost::offeredChanged, this, &MainWindow::enableKeys);
    m_seconds.setInterval(1000);
    connect(&m_seconds, &QTimer::timeout, this, &MainWindow::showTime);
    m_seconds.start();
    build();
    resize(1280, 800);
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    std::vector<Section> sections = m_makeSections();
    Section plus{RailNav::plus, "menu-2", tr("Plus")};
    plus.make = [this] { return makeMore(); };
    sections.push_back(std::move(plus));
    m_places.setSections(std::move(sections));
    for (const QString &fault : shortcutFaults(m_places.sections()))
        qWarning("shortcuts: %s", qUtf8Printable(fault));
    m_strip = new TopStrip(this);
    m_banner = new widgets::Banner(widgets::Banner::Tone::Hold, widgets::Banner::Form::Band, this);
    m_banner->setObjectName(u"bannerRow"_qs);
    m_banner->hide();
    m_band = m_makeBand ? m_makeBand() : nullptr;
    if (m_band)
        m_band->setParent(this);
    m_rail = new RailNav(this);
    m_pages = new PageStack(this);
    for (const Section &section : m_places.sections())
        if (section.place == Place::Rail && section.id != RailNav::plus)
            m_rail->addSection(section.id, section.icon, section.title);
    connect(m_banner->addAction({}), &widgets::Button::clicked, this, &MainWindow::portalRequested);
    connect(m_strip, &TopStrip::backRequested, this, &MainWindow::goBack);
    connect(m_strip, &TopStrip::syncRequested, this, [this] { showSection(syncSection); });
    connect(m_strip, &TopStrip::operatorRequested, this, &MainWindow::operatorRequested);
    connect(m_rail, &RailNav::chosen, this, &MainWindow::showSection);
    applyState();
    showCurrent();
}

std::vector<QWidget *> MainWindow::parts() const
{
    std::vector<QWidget *> parts{m_strip, m_banner, m_rail, m_pages};
    if (m_band)
        parts.push_back(m_band);
    return parts;
}

void MainWindow::setMode(const QString &word, std::function<QWidget *()> makeBand)
{
    m_mode = word;
    m_makeBand = std::move(makeBand);
    rebuild();
}

// A page may be what asked for the rebuild: it goes when its event is over.
void MainWindow::retire()
{
    shell::giveUpSheets(*this);
    for (QWidget *part : parts()) {
        m_grid->removeWidget(part);
        part->hide();
        part->setParent(nullptr);
        part->deleteLater();
    }
}

void MainWindow::rebuild()
{
    const QWidget *focus = focusWidget();
    const QString focused = focus ? focus->objectName() : QString();
    retire();
    build();
    QWidget *again = focused.isEmpty() ? nullptr : findChild<QWidget *>(focused);
    if (again && again->isVisibleTo(this) && again->isEnabled())
        again->setFocus(Qt::OtherFocusReason);
}

void MainWindow::applyState()
{
    setShop(m_shop);
    m_strip->setSync(sync::chipWords(m_status, m_clock.now()));
    m_strip->setOperator(m_operator);
    m_strip->setTime(format::timeText(m_clock.now()));
    for (auto badge = m_badges.cbegin(); badge != m_badges.cend(); ++badge)
        m_rail->setBadge(badge.key(), badge.value());
}

QByteArray MainWindow::currentSection() const
{
    return m_places.current();
}

QWidget *MainWindow::currentPage() const
{
    const Section *shown = m_places.shown();
    return shown ? m_pages->page(shown->id) : nullptr;
}

void MainWindow::showSection(const QByteArray &id)
{
    const Section *section = m_places.find(id);
    if (!section || m_places.isCovered() || m_locked)
        return;
    closeSheet();
    if (const auto act = section->act)
        return act();
    m_places.go(id);
    showCurrent();
}

void MainWindow::showCurrent()
{
    const Section *section = m_places.shown();
    m_rail->setCurrent(m_places.current());
    m_strip->setBack(section && section->place == Place::More);
    arrange();
    enableKeys();
    if (!m_begun || !section)
        return;
    m_pages->visit(*section);
    fillMore();
    goHome();
    Q_EMIT sectionShown(section->id);
}

QWidget *MainWindow::makeMore()
{
    m_more = new MorePage;
    connect(m_more, &MorePage::chosen, this, &MainWindow::showSection);
    return m_more;
}

void MainWindow::fillMore()
{
    if (!m_more)
        return;
    const auto outside = m_rail->hiddenSections();
    std::vector<MorePage::Entry> entries;
    for (const Section &section : m_places.sections())
        if (section.place == Place::More || outside.contains(section.id))
            entries.push_back(
                {section.id, section.icon, section.title, m_badges.value(section.id)});
    m_more->setEntries(entries);
}

void MainWindow::goBack()
{
    const Section *section = m_places.shown();
    QWidget *page = currentPage();
    if (m_locked || !page)
        return;
    if (section->goBack && section->goBack(*page))
        return;
    if (!m_places.isCovered() && m_places.back())
        showCurrent();
}

void MainWindow::goHome()
{
    if (const Section *section = m_places.shown(); section && !m_locked)
        m_pages->goHome(*section);
}

void MainWindow::cover(Section page)
{
    closeSheet();
    m_pages->forget(coverId);
    page.id = coverId;
    m_places.cover(std::move(page));
    showCurrent();
}

void MainWindow::uncover()
{
    if (!m_places.isCovered())
        return;
    closeSheet();
    m_places.cover(std::nullopt);
    m_pages->forget(coverId);
    showCurrent();
}

void MainWindow::setLocked(bool locked)
{
    if (locked != m_locked) // told again, it closes nothing that somebody is reading
        shell::giveUpSheets(*this);
    if (locked)
        m_undo->withdraw(); // whoever comes next did nothing to take back
    m_locked = locked;
    enableKeys();
    if (!locked)
        goHome();
}

void MainWindow::setShop(const ShopName &shop)
{
    m_shop = shop;
    QStringList place{shop.town, shop.till};
    place.removeAll(QString());
    m_strip->setShop(shop.shop, place.join(u" · "_qs));
    const QString title = shop.shop.isEmpty() ? tr("Comptoir") : tr("%1 – Comptoir").arg(shop.shop);
    setWindowTitle(m_mode.isEmpty() ? title : tr("%1 – %2").arg(m_mode, title));
}

void MainWindow::setSyncStatus(const store::SyncStatus &status)
{
    m_status = status;
    m_strip->setSync(sync::chipWords(m_status, m_clock.now()));
    showBanner();
    Q_EMIT syncStatusChanged(status);
}

void MainWindow::setBanner(const QString &text)
{
    m_bannerText = text;
    showBanner();
}

/// Never cut: what the strip has no room for gets a row of its own.
void MainWindow::showBanner()
{
    const sync::Notice notice = sync::noticeOf(m_status, m_clock.now());
    const QString &text = notice.text.isEmpty() ? m_bannerText : notice.text;
    const bool inStrip = m_strip->offerBanner(notice.action.isEmpty() ? text : QString(), width());
    m_banner->setText(inStrip ? QString() : text);
    m_banner->setAction(notice.action);
    m_banner->setVisible(!m_banner->text().isEmpty());
}

void MainWindow::setOperator(const QString &name)
{
    m_operator = name;
    m_strip->setOperator(name);
    showBanner();
}

void MainWindow::setBadge(const QByteArray &section, int count)
{
    m_badges[section] = count;
    m_rail->setBadge(section, count);
    fillMore();
}

void MainWindow::showTime()
{
    m_strip->setTime(format::timeText(m_clock.now()));
    m_strip->setSync(sync::chipWords(m_status, m_clock.now())); // ages go on
}

void MainWindow::takeScan(const Scan &scan)
{
    if (m_locked)
        return;
    const Section *shown = m_places.shown();
    const bool here = shown && shown->takeScan;
    const Section *taker = here ? shown : m_places.scanTaker();
    if (!taker || (!here && m_places.isCovered()))
        return;
    shell::giveUpSheets(*this); // Enter must not act behind one
    const auto take = taker->takeScan;
    if (!here)
        showSection(taker->id);
    take(scan);
}

void MainWindow::arrange()
{
    const bool compact = theme::unscaled(width()) < compactWidth;
    const bool isShort = theme::unscaled(height()) < shortHeight;
    const bool bar = compact || height() > width();
    m_strip->arrange(compact, isShort);
    m_strip->setSyncShown(!m_places.isCovered());
    showBanner();
    m_rail->setVisible(!m_places.isCovered());
    const auto &sections = m_places.sections();
    const bool behind = std::any_of(sections.begin(), sections.end(),
                                    [](const Section &one) { return one.place == Place::More; });
    using Form = RailNav::Form;
    const int bandHeight = m_band ? m_band->sizeHint().height() : 0;
    if (bar)
        m_rail->arrange(height() < shortHeight ? Form::LowBar : Form::Bar, width(), behind);
    else
        m_rail->arrange(theme::unscaled(width()) >= expandedWidth ? Form::Wide : Form::Slim,
                        height() - m_strip->height() - bandHeight, behind);
    for (QWidget *part : parts())
        m_grid->removeWidget(part);
    m_grid->addWidget(m_strip, 0, 0, 1, 2);
    if (m_band)
        m_grid->addWidget(m_band, 1, 0, 1, 2);
    m_grid->addWidget(m_banner, 2, bar ? 0 : 1, 1, bar ? 2 : 1);
    m_grid->addWidget(m_rail, bar ? 4 : 2, 0, bar ? 1 : 2, bar ? 2 : 1);
    m_grid->addWidget(m_pages, 3, bar ? 0 : 1, 1, bar ? 2 : 1);
    if (m_band)
        m_band->show();
    m_strip->show(); // now: the focus can't go to what is shown a turn later
    m_pages->show();
    fillMore();
    m_undo->place(m_pages);
}

void MainWindow::showEvent(QShowEvent *)
{
    if (std::exchange(m_begun, true))
        return;
    m_keys->watchFocus();
    showCurrent();
}

void MainWindow::resizeEvent(QResizeEvent *)
{
    arrange();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme::colours().window);
}

void MainWindow::offerUndo(const QString &text, std::function<void()> undo)
{
    m_undo->offer(text, std::move(undo));
}

void MainWindow::enableKeys()
{
    using Act = ShellAct;
    const bool free = !m_locked && !m_places.isCovered();
    for (const Act act : {Act::Scan, Act::Synchronise, Act::Settings, Act::NextSection,
                          Act::PreviousSection, Act::Lock, Act::Search})
        m_keys->setEnabled(act, free);
    for (const Act act : {Act::Keys, Act::Back})
        m_keys->setEnabled(act, !m_locked);
    for (const Act act : {Act::Larger, Act::Smaller, Act::NormalSize, Act::Outdoor})
        m_keys->setEnabled(act, !m_locked);
    m_keys->setEnabled(Act::Undo, free && m_undo->isOffered());
}

void MainWindow::run(ShellAct act)
{
    using Act = ShellAct;
    switch (act) {
    case Act::Keys:
        return showKeys();
    case Act::Search:
        return showSearch();
    case Act::Scan:
        return goScan();
    case Act::FullScreen:
        return setWindowState(windowState() ^ Qt::WindowFullScreen);
    case Act::Lock:
        return Q_EMIT lockRequested();
    case Act::Synchronise:
        return showSection(syncSection);
    case Act::Settings:
        return showSection(settingsSection);
    case Act::NextSection:
        return showSection(m_places.neighbour(1));
    case Act::PreviousSection:
        return showSection(m_places.neighbour(-1));
    case Act::Back:
        return goBack();
    case Act::Undo:
        return m_undo->undo();
    case Act::Larger:
        return Q_EMIT fontScaleRequested(1);
    case Act::Smaller:
        return Q_EMIT fontScaleRequested(-1);
    case Act::NormalSize:
        return Q_EMIT fontScaleRequested(0);
    case Act::Outdoor:
        return Q_EMIT outdoorRequested();
    }
}

void MainWindow::goScan()
{
    if (const Section *taker = m_places.scanTaker())
        showSection(taker->id);
    Q_EMIT scanRequested();
}

// Esc: the page had it first.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return goBack();
    QWidget::keyPressEvent(event);
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && !hasOpenSheet(*this))
        goHome();
    return QWidget::event(event);
}

} // namespace comptoir::shell
