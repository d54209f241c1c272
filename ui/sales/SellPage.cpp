// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/SellPage.h"

#include "ui/format/ErrorText.h"
#include "ui/sales/CartPane.h"
#include "ui/sales/QuestionSheet.h"
#include "ui/sales/SellController.h"
#include "ui/sales/ShelfPane.h"
#include "ui/sales/TotalPane.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TileGrid.h"
#include "ui/widgets/TileView.h"

#include <QBoxLayout>
#include <QPainter>

namespace comptoir::sales {

namespace {
constexpr int ticketWidth = 416; // ux.md §4.4
constexpr int leastTicketWidth = 368;
} // namespace

SellPage::SellPage(SellController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"sellPage"_qs);
    setAccessibleName(tr("Vente"));
    build();
    auto &c = m_controller;
    connect(&c, &SellController::changed, this, &SellPage::showState);
    connect(m_shelf, &ShelfPane::cameraRequested, this, &SellPage::cameraRequested);
    connect(m_shelf, &ShelfPane::sold, this, &SellPage::goHome);
    connect(m_cart, &CartPane::actsRequested, this, &SellPage::showActs);
    connect(m_cart, &CartPane::parkedRequested, this, &SellPage::showParked);
    connect(m_total, &TotalPane::arranged, this, &SellPage::arrange);
    m_shelf->search()->installEventFilter(this);
    showState();
}

void SellPage::build()
{
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_first = new QVBoxLayout;
    m_first->setSpacing(0);
    m_second = new QVBoxLayout;
    m_second->setSpacing(0);
    m_row->addLayout(m_first, 1);
    m_row->addLayout(m_second);
    m_error = new widgets::Banner(widgets::Banner::Tone::No, widgets::Banner::Form::Card, this);
    m_error->setObjectName(u"sellError"_qs);
    m_error->setIcon("alert-octagon");
    auto *close = m_error->addAction(tr("Compris"));
    close->setObjectName(u"sellErrorClose"_qs);
    connect(close, &widgets::Button::clicked, &m_controller, &SellController::dropError);
    m_error->hide();
    m_shelf = new ShelfPane(m_controller, this);
    m_cart = new CartPane(m_controller, this);
    m_total = new TotalPane(m_controller, this);
    setFocusProxy(m_shelf->search());
}

void SellPage::goHome()
{
    if (m_question) // it has the word, whatever was touched to ask it
        return m_question->goHome();
    m_shelf->search()->setFocus(Qt::OtherFocusReason);
}

bool SellPage::goBack()
{
    if (m_controller.question()) {
        m_controller.dropQuestion();
        return true;
    }
    if (m_controller.notice() || m_controller.isCheckingPrice()) {
        m_controller.dropNotice();
        return true;
    }
    if (!m_controller.searchText().isEmpty()) {
        m_controller.search({});
        return true;
    }
    if (!m_controller.entry().isEmpty()) {
        m_controller.clearEntry();
        return true;
    }
    if (m_total->showsTicket()) {
        m_total->setTicketOpen(false);
        return true;
    }
    return false;
}

void SellPage::showState()
{
    m_shelf->showState();
    m_cart->showState();
    m_total->showState();
    showError();
    showQuestion();
    const Shown shown{m_controller.mode(), !m_controller.searchText().isEmpty(),
                      m_controller.notice().has_value(), m_controller.entry().isEmpty()};
    if (std::exchange(m_shown, shown) != shown && m_arrangement)
        arrange();
    update();
}

void SellPage::showError()
{
    const auto &error = m_controller.error();
    m_error->setVisible(error.has_value());
    if (!error)
        return;
    const auto words = format::errorWords(*error);
    m_error->setText(words.title + u". "_qs + words.sentence());
}

void SellPage::showQuestion()
{
    const auto &question = m_controller.question();
    if (m_question && question && m_question->kind() == question->kind)
        return m_question->showState();
    if (m_question) {
        m_question->hide();
        m_question->deleteLater();
        m_question = nullptr;
        if (!question)
            goHome();
    }
    if (!question || !isVisible())
        return;
    m_question = new QuestionSheet(m_controller, question->kind, this);
    m_question->open();
    m_question->goHome();
}

// --- Where things stand
// ---------------------------------------------------------------------------

void SellPage::place(Arrangement arrangement)
{
    const bool isScan = m_controller.mode() == SellMode::Scan;
    if (m_arrangement == arrangement && m_placedScan == isScan)
        return;
    m_arrangement = arrangement;
    m_placedScan = isScan;
    for (QWidget *part : {static_cast<QWidget *>(m_error), static_cast<QWidget *>(m_shelf),
                          static_cast<QWidget *>(m_cart), static_cast<QWidget *>(m_total)}) {
        m_first->removeWidget(part);
        m_second->removeWidget(part);
    }
    const bool single = arrangement == Arrangement::Single;
    m_first->addWidget(m_error);
    m_first->addWidget(m_shelf, isScan ? 0 : single ? 1 : 3);
    if (arrangement == Arrangement::Beside)
        m_second->addWidget(m_cart, 1);
    else
        m_first->addWidget(m_cart, isScan || single ? 1 : 2);
    const bool beside = arrangement == Arrangement::Beside || arrangement == Arrangement::Wide;
    m_second->addWidget(m_total, arrangement == Arrangement::Wide ? 1 : 0);
    m_row->setDirection(!beside                              ? QBoxLayout::TopToBottom
                            : theme::appearance().leftHanded ? QBoxLayout::RightToLeft
                                                             : QBoxLayout::LeftToRight);
}

void SellPage::arrange()
{
    const int wide = theme::unscaled(width()), high = theme::unscaled(height());
    const bool isScan = m_controller.mode() == SellMode::Scan;
    const bool isLandscape = width() > height() && wide >= 720;
    const bool isTall = wide >= 520 && high >= 760;
    const auto arrangement = isLandscape ? (isScan ? Arrangement::Wide : Arrangement::Beside)
        : isTall                         ? Arrangement::Stacked
                                         : Arrangement::Single;
    m_short = isLandscape && high < 640;
    place(arrangement);
    const bool beside = isLandscape;
    const int margin = wide < 1000 ? 12 : theme::margin;
    m_shelf->setContentsMargins(margin, margin, margin, beside ? margin : theme::gap);
    m_shelf->setNarrow(wide < 560 || (beside && wide < 980));
    m_error->setContentsMargins(margin, margin, margin, 0);
    const int column = std::clamp(width() * 36 / 100, theme::scaled(leastTicketWidth),
                                  theme::scaled(ticketWidth));
    for (QWidget *part : {static_cast<QWidget *>(m_cart), static_cast<QWidget *>(m_total)}) {
        const bool isFixed = beside && (part == m_total || arrangement == Arrangement::Beside);
        part->setMinimumWidth(isFixed ? column : 0);
        part->setMaximumWidth(isFixed ? column : QWIDGETSIZE_MAX);
    }
    m_total->setKeyHeight(arrangement == Arrangement::Single || m_short ? 64 : theme::scaled(64));
    const bool isWhole = isLandscape && (!m_short || isScan);
    m_total->setForm(arrangement == Arrangement::Single ? TotalPane::Form::Bare
                         : isWhole                      ? TotalPane::Form::Whole
                                                        : TotalPane::Form::Folded);
    m_total->setLineShown(arrangement == Arrangement::Wide && !m_short);
    m_total->setLow(arrangement == Arrangement::Single && high < 520);
    placeShown();
}

/// What has to make room for the keys, or for the other half, where one pane is all there is.
void SellPage::placeShown()
{
    const bool isSingle = m_arrangement == Arrangement::Single;
    const bool isScan = m_controller.mode() == SellMode::Scan;
    const bool searches = !m_controller.searchText().isEmpty();
    const bool keys = m_total->keysShown();
    const bool isLow = theme::unscaled(height()) < 640;
    const bool isTight = isLow || (width() < height() && theme::unscaled(height()) < 900);
    bool showsShelf = true, showsCart = true, showsGrid = !isScan;
    if (isSingle) {
        const bool ticket = (m_total->showsTicket() || isScan) && !searches;
        showsShelf = isScan || !ticket;
        showsCart = ticket && !keys;
        showsGrid = !ticket && !keys;
    } else if (m_arrangement == Arrangement::Stacked && keys) {
        showsGrid = searches;
    } else if (m_short && keys && m_arrangement == Arrangement::Beside) {
        showsCart = false;
    }
    // A code that nobody knows goes first where there is no room for both.
    if (m_controller.notice() && isTight)
        showsGrid = false;
    m_shelf->setLow(isSingle && isLow);
    m_shelf->setGridShown(showsGrid);
    m_shelf->setVisible(showsShelf);
    m_cart->setVisible(showsCart);
}

void SellPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

void SellPage::showEvent(QShowEvent *)
{
    if (m_controller.question())
        showQuestion(); // asked of a page that is gone
    else
        goHome();
}

void SellPage::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    QRect ground = m_total->geometry();
    const bool beside = m_arrangement == Arrangement::Beside || m_arrangement == Arrangement::Wide;
    if (beside) {
        ground.setTop(0);
        ground.setBottom(height());
    } else if (m_cart->isVisible()) {
        ground = ground.united(m_cart->geometry());
    }
    painter.fillRect(ground, c.base);
    const int stroke = std::max(1, theme::stroke());
    if (beside && ground.left() > 0)
        painter.fillRect(QRect(ground.left() - stroke, 0, stroke, height()), c.divider);
    else if (!beside)
        painter.fillRect(QRect(0, ground.top() - stroke, width(), stroke), c.divider);
}

} // namespace comptoir::sales
