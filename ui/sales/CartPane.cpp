// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/CartPane.h"

#include "ui/sales/SaleText.h"
#include "ui/sales/SellController.h"
#include "ui/sales/TabButton.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/IconTile.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ScrollPane.h"

#include <QPainter>
#include <QStackedLayout>

namespace comptoir::sales {

using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {
constexpr int tabsInRow = 2; // more stand behind one tab
constexpr int returnEdge = 4;
} // namespace

CartPane::CartPane(SellController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHead();
    column->addWidget(m_head);
    m_stack = new QStackedLayout;
    m_view = new widgets::CartView(tr("Ticket"), this);
    m_view->setObjectName(u"cart"_qs);
    m_view->setModel(&m_lines);
    buildEmpty();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    connect(m_view, &widgets::CartView::stepped, this,
            [this](const QModelIndex &index, int by) { m_controller.step(lineAt(index), by); });
    connect(m_view, &widgets::CartView::removeRequested, this,
            [this](const QModelIndex &index) { m_controller.remove(lineAt(index)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!m_filling)
                    m_controller.select(lineAt(index));
            });
}

void CartPane::buildHead()
{
    m_head = new QWidget(this);
    m_tabs = new QHBoxLayout(m_head);
    // What is above, in the window's strip, and the first line below are targets too.
    m_tabs->setContentsMargins(0, theme::gap, theme::gap, theme::gap);
    m_tabs->setSpacing(0);
    m_current = new TabButton(TabButton::Look::Ticket, {}, {}, m_head);
    m_current->setObjectName(u"ticketTab"_qs);
    m_current->setChecked(true);
    connect(m_current, &TabButton::clicked, m_current, [this] { m_current->setChecked(true); });
    m_tabs->addWidget(m_current);
    m_tabs->addStretch();
    const auto addAct = [this](const char *name, const QByteArray &icon, const QString &spoken) {
        auto *button = new Button(Button::Look::Ghost, m_head);
        button->setObjectName(QString::fromLatin1(name));
        button->setTabler(icon);
        button->setAccessibleName(spoken);
        button->setToolTip(spoken);
        button->setFocusPolicy(Qt::TabFocus);
        m_tabs->addSpacing(theme::gap);
        m_tabs->addWidget(button);
        return button;
    };
    connect(addAct("newSale", "plus", tr("Nouvelle vente (Ctrl+N)")), &Button::clicked,
            &m_controller, &SellController::newSale);
    connect(addAct("acts", "dots", tr("Autres actions (Ctrl+M)")), &Button::clicked, this,
            &CartPane::actsRequested);
}

void CartPane::buildEmpty()
{
    const auto &c = theme::colours();
    m_empty = new widgets::ScrollPane(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(theme::margin, theme::margin, theme::margin, theme::margin);
    column->setSpacing(theme::margin);
    m_lastRow = new QWidget(content);
    auto *last = new QVBoxLayout(m_lastRow);
    last->setContentsMargins(0, 0, 0, 0);
    last->setSpacing(theme::gap);
    m_last = new Label(Type::Strong, m_lastRow);
    m_last->setObjectName(u"lastTicket"_qs);
    last->addWidget(m_last);
    m_lastButtons = new QHBoxLayout;
    m_lastButtons->setSpacing(12);
    const auto add = [this](const char *name, const QByteArray &icon, const QString &text,
                            auto act) {
        auto *button = new Button(Button::Look::Secondary, text, icon, m_lastRow);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &Button::clicked, &m_controller, act);
        m_lastButtons->addWidget(button);
    };
    add("reprintLast", "printer", tr("Réimprimer"), &SellController::reprintLast);
    add("refundLast", "arrow-back-up", tr("Rembourser"), &SellController::refundLast);
    m_lastButtons->addStretch();
    last->addLayout(m_lastButtons);
    column->addWidget(m_lastRow);
    const auto hint = [&](const QByteArray &icon, const QString &text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new widgets::IconTile(icon, c.text2, content), 0, Qt::AlignTop);
        auto *words = new Label(Type::Body, content);
        words->setColour(c.text2);
        words->setText(text);
        row->addWidget(words, 1);
        column->addLayout(row);
    };
    hint("layout-grid", tr("Touchez un article, ou scannez son code."));
    hint("keyboard", tr("« 3 » puis un article : trois d’un coup."));
    hint("search", tr("Tapez quelques lettres pour chercher."));
    column->addStretch();
    m_empty->setContent(content);
}

int CartPane::lineAt(const QModelIndex &index) const
{
    const auto &lines = m_controller.cart().lines;
    const bool isThere = index.isValid() && index.row() < int(lines.size());
    return isThere ? lines.at(size_t(index.row())).id : 0;
}

void CartPane::showState()
{
    showTabs();
    showLines();
    const auto &last = m_controller.lastTicket();
    m_lastRow->setVisible(last.has_value());
    if (last)
        m_last->setText(lastTicketText(*last));
    const int edge = m_controller.cart().isReturn ? returnEdge : 0;
    layout()->setContentsMargins(edge, edge, edge, edge);
    const bool isEmpty = m_controller.cart().isEmpty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_view);
    update();
}

void CartPane::showTabs()
{
    const auto &last = m_controller.lastTicket();
    const bool isReturn = m_controller.cart().isReturn;
    m_current->setText(isReturn   ? tr("Retour")
                           : last ? tr("Ticket %1").arg(last->number + 1)
                                  : tr("Ticket"));
    m_current->setAccessibleName(m_current->text());
    const auto &parked = m_controller.parkedCarts();
    const int most = width() > theme::scaled(400) ? tabsInRow : 1;
    const bool joins = int(parked.size()) > most;
    if (m_shownParked == parked && m_joined == joins)
        return;
    m_shownParked = parked;
    m_joined = joins;
    for (TabButton *button : m_parked)
        button->deleteLater();
    m_parked.clear();
    const auto add = [this](const QString &text) {
        auto *button = new TabButton(TabButton::Look::Ticket, "player-pause", text, m_head);
        button->setObjectName(u"parked%1"_qs.arg(m_parked.size()));
        button->setCheckable(false);
        button->show();
        m_tabs->insertWidget(1 + int(m_parked.size()), button);
        m_parked << button;
        return button;
    };
    if (joins) {
        connect(add(tr("En attente · %1").arg(parked.size())), &TabButton::clicked, this,
                &CartPane::parkedRequested);
        return;
    }
    for (const ParkedCart &cart : parked)
        connect(add(parkedText(cart)), &TabButton::clicked, &m_controller,
                [this, id = cart.id] { m_controller.recall(id); });
}

void CartPane::showLines()
{
    const Cart &cart = m_controller.cart();
    const auto &priced = m_controller.priced();
    std::vector<widgets::CartLine> lines;
    int current = -1;
    for (size_t i = 0; i < cart.lines.size(); ++i) {
        const bool isPriced = priced && i < priced->lines.size();
        lines.push_back(lineText(cart.lines[i], isPriced ? priced->lines[i] : PricedLine()));
        if (m_controller.selected() == &cart.lines[i])
            current = int(i);
    }
    m_filling = true; // a reset takes the current line away for a moment
    m_lines.setValues(std::move(lines));
    m_view->setCurrentIndex(m_lines.index(current));
    m_filling = false;
    if (current >= 0)
        m_view->scrollTo(m_lines.index(current));
}

void CartPane::resizeEvent(QResizeEvent *)
{
    showTabs();
    m_lastButtons->setDirection(theme::unscaled(width()) < 340 ? QBoxLayout::TopToBottom
                                                               : QBoxLayout::LeftToRight);
}

void CartPane::paintEvent(QPaintEvent *)
{
    const auto &c = theme::colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    const QRect head = m_head->geometry();
    const int foot = head.left() + m_current->geometry().right();
    painter.fillRect(head, c.window);
    painter.fillRect(QRect(head.left(), head.bottom(), head.width(), 1), c.divider);
    // The ticket and its tab are one.
    painter.fillRect(QRect(head.left(), head.top(), foot - head.left(), head.height()), c.base);
    painter.fillRect(QRect(foot, head.top(), 1, head.height()), c.divider);
    // Goods that come back are never taken for a sale.
    if (m_controller.cart().isReturn) {
        painter.setPen(QPen(c.bad.edge, returnEdge));
        const int half = returnEdge / 2;
        painter.drawRect(rect().adjusted(half, half, -half, -half));
    }
}

} // namespace comptoir::sales
