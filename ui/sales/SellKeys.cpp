// SPDX-License-Identifier: GPL-3.0-or-later
// The sale by keyboard, and the acts that have no button of their own.
#include "ui/format/MoneyText.h"
#include "ui/sales/CartPane.h"
#include "ui/sales/RowsSheet.h"
#include "ui/sales/SaleText.h"
#include "ui/sales/SellController.h"
#include "ui/sales/SellPage.h"
#include "ui/sales/ShelfPane.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Sheet.h"
#include "ui/widgets/TileGrid.h"
#include "ui/widgets/TileView.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace comptoir::sales {

namespace {

bool isPlain(const QKeyEvent &event)
{
    return !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
}

} // namespace

/// Figures at home are a number until letters have begun a search.
bool SellPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_shelf->search() || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (pressCommandKey(key) || pressControlKey(key))
        return true;
    const bool isEmpty = m_shelf->search()->text().isEmpty();
    return isEmpty && (pressTyped(key) || pressLineKey(key));
}

void SellPage::keyPressEvent(QKeyEvent *event)
{
    if (pressCommandKey(*event) || pressControlKey(*event) || pressTyped(*event)
        || pressLineKey(*event))
        return;
    const QString text = event->text();
    if (text.size() == 1 && text[0].isLetter() && isPlain(*event)) {
        goHome(); // letters search, wherever the focus is
        m_shelf->search()->insert(text);
        m_controller.search(m_shelf->search()->text());
        return;
    }
    QWidget::keyPressEvent(event);
}

void SellPage::enter()
{
    if (!m_controller.searchText().isEmpty()) {
        const QString text = m_controller.searchText().trimmed();
        if (m_controller.ports().shelf.byCode(text)) {
            m_controller.search({});
            return m_controller.onScanned(text);
        }
        const QModelIndex chosen = m_shelf->grid()->view()->currentIndex();
        m_shelf->takeRow(chosen.isValid() ? chosen.row() : 0);
        return;
    }
    if (!m_controller.applyEntry())
        m_controller.pay();
}

void SellPage::turnPage(int by)
{
    auto *tiles = m_shelf->grid()->view();
    tiles->showPage(tiles->page() + by);
}

void SellPage::moveLine(int by)
{
    const auto &lines = m_controller.cart().lines;
    const CartLine *line = m_controller.selected();
    if (!line)
        return;
    const int next = std::clamp(int(line - lines.data()) + by, 0, int(lines.size()) - 1);
    m_controller.select(lines.at(size_t(next)).id);
}

bool SellPage::pressCommandKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event.isAutoRepeat())
            enter();
        return true;
    case Qt::Key_Escape:
        goBack();
        goHome();
        return true;
    case Qt::Key_F3:
        goHome();
        return true;
    case Qt::Key_F5:
        showCard();
        return true;
    case Qt::Key_F6:
        m_controller.askLine(SellQuestion::Kind::LineQuantity);
        return true;
    case Qt::Key_F7:
        m_controller.askLine(event.modifiers() & Qt::ShiftModifier ? SellQuestion::Kind::LinePrice
                                                                   : SellQuestion::Kind::Discount);
        return true;
    case Qt::Key_F8:
        if (m_controller.cart().isEmpty())
            showParked();
        else
            m_controller.park();
        return true;
    case Qt::Key_F9:
        if (!event.isAutoRepeat())
            m_controller.pay();
        return true;
    case Qt::Key_F10:
        if (!event.isAutoRepeat())
            Q_EMIT cardRequested();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        turnPage(event.key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    default:
        return false;
    }
}

bool SellPage::pressControlKey(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::ControlModifier) || (event.modifiers() & Qt::AltModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Z:
        if (event.modifiers() & Qt::ShiftModifier)
            m_controller.redo();
        else
            m_controller.undo();
        return true;
    case Qt::Key_N:
        m_controller.newSale();
        return true;
    case Qt::Key_P:
        m_controller.reprintLast();
        return true;
    case Qt::Key_D:
        Q_EMIT drawerRequested();
        return true;
    case Qt::Key_F:
        goHome();
        return true;
    case Qt::Key_M:
        showActs();
        return true;
    default:
        return false;
    }
}

/// Figures, comma, "*" and the keys that correct them.
bool SellPage::pressTyped(const QKeyEvent &event)
{
    if (!isPlain(event))
        return false;
    const QString text = event.text();
    const bool isTyping = !m_controller.entry().isEmpty();
    if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9')
        m_controller.press(text);
    else if (text == u"," || text == u".")
        m_controller.press(u","_qs);
    else if (isTyping && (text == u"*" || text == u"x" || text == u"X"))
        m_controller.multiply();
    else if (isTyping && event.key() == Qt::Key_Backspace)
        m_controller.erase();
    else if (text == u"?")
        m_controller.setPriceCheck(!m_controller.isCheckingPrice());
    else
        return false;
    return true;
}

bool SellPage::pressLineKey(const QKeyEvent &event)
{
    const CartLine *line = m_controller.selected();
    if (!isPlain(event))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Minus:
        if (line)
            m_controller.step(line->id, event.key() == Qt::Key_Plus ? 1 : -1);
        return true;
    case Qt::Key_Delete:
        if (line)
            m_controller.remove(line->id);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveLine(event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    default:
        return false;
    }
}

void SellPage::showActs()
{
    using Kind = SellQuestion::Kind;
    auto &c = m_controller;
    QList<RowsSheet::Row> rows;
    const bool isEmpty = c.cart().isEmpty();
    if (c.selected())
        rows = {
            {"actQuantity", "plus", tr("Quantité de la ligne"), tr("F6"),
             [&c] { c.askLine(Kind::LineQuantity); }},
            {"actDiscount", "percentage", tr("Remise sur la ligne"), tr("F7"),
             [&c] { c.askLine(Kind::Discount); }},
            {"actPrice", "coin-euro", tr("Prix de la ligne"), tr("Maj + F7"),
             [&c] { c.askLine(Kind::LinePrice); }},
            {"actNote", "pencil", tr("Note sur la ligne"), {}, [&c] { c.askLine(Kind::Note); }}};
    if (!isEmpty) {
        rows << RowsSheet::Row{
            "actTicketDiscount", "percentage", tr("Remise sur tout le ticket"), {}, [&c] {
                c.askTicketDiscount();
            }};
        rows << RowsSheet::Row{"actPark", "player-pause", tr("Mettre en attente"), tr("F8"),
                               [&c] { c.park(); }};
    }
    if (!c.parkedCarts().empty())
        rows << RowsSheet::Row{"actRecall", "clock", tr("Reprendre un ticket en attente"),
                               isEmpty ? tr("F8") : QString(), [this] { showParked(); }};
    if (c.ports().loyalty)
        rows << RowsSheet::Row{"actCard", "id-badge-2", tr("Carte de fidélité"), tr("F5"),
                               [this] { showCard(); }};
    rows << RowsSheet::Row{"actPriceCheck", "barcode", tr("Vérifier un prix"), tr("?"),
                           [&c] { c.setPriceCheck(true); }};
    if (c.canUndo())
        rows << RowsSheet::Row{"actUndo", "arrow-back-up", tr("Annuler le dernier geste"),
                               tr("Ctrl + Z"), [&c] { c.undo(); }};
    const bool isReturn = c.cart().isReturn;
    rows << RowsSheet::Row{"actReturn",
                           "refresh",
                           isReturn ? tr("Revenir à une vente") : tr("Retour d’articles"),
                           {},
                           [&c, isReturn] { c.setReturn(!isReturn); }};
    rows << RowsSheet::Row{"actDrawer", "cash-register", tr("Ouvrir le tiroir"), tr("Ctrl + D"),
                           [this] { Q_EMIT drawerRequested(); }};
    if (!isEmpty)
        rows << RowsSheet::Row{
            "actAbandon", "x", tr("Abandonner ce ticket"), {}, [&c] { c.abandon(); }};
    auto *sheet = new RowsSheet(tr("Autres actions"), rows, this);
    sheet->setObjectName(u"actsSheet"_qs);
    sheet->open();
}

/// What is behind the total: each rate with its share.
void SellPage::showVat()
{
    const auto &priced = m_controller.priced();
    if (!priced)
        return;
    auto *sheet = new widgets::Sheet(tr("Détail de la TVA"), this);
    sheet->setObjectName(u"vatSheet"_qs);
    for (const fiscal::VatAmount &vat : priced->vat) {
        auto *line = new widgets::Label(theme::Type::Body, sheet);
        line->setText(tr("%1 sur %2 hors taxe : %3")
                          .arg(rateText(vat.basisPoints), format::moneyText(vat.net),
                               format::moneyText(vat.vat)));
        sheet->body()->addWidget(line);
    }
    auto *back = sheet->addButton(tr("Revenir"), true);
    back->setObjectName(u"vatBack"_qs);
    connect(back, &widgets::Button::clicked, sheet, &widgets::Sheet::giveUp);
    connect(sheet, &widgets::Sheet::givenUp, sheet, &QObject::deleteLater);
    sheet->open();
}

void SellPage::showParked()
{
    const auto &parked = m_controller.parkedCarts();
    if (parked.empty())
        return;
    QList<RowsSheet::Row> rows;
    for (const ParkedCart &cart : parked)
        rows << RowsSheet::Row{"recall" + QByteArray::number(rows.size()), "player-pause",
                               parkedText(cart), format::moneyText(cart.total),
                               [this, id = cart.id] { m_controller.recall(id); }};
    auto *sheet = new RowsSheet(tr("Tickets en attente"), rows, this);
    sheet->setObjectName(u"parkedSheet"_qs);
    sheet->open();
}

} // namespace comptoir::sales
