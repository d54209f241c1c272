// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/PayPage.h"

#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/sales/CardPane.h"
#include "ui/sales/DonePane.h"
#include "ui/sales/PayController.h"
#include "ui/sales/SaleText.h"
#include "ui/sales/TenderList.h"
#include "ui/sales/TenderTile.h"
#include "ui/sales/VoucherTenderPane.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CameraSlot.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Keypad.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MoneyButton.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/Sheet.h"
#include "ui/widgets/TextSize.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>

namespace comptoir::sales {

using fiscal::Means;
using format::moneyText;
using theme::Type;
using widgets::Banner;
using widgets::Button;
using widgets::Label;
using Phase = PayController::Phase;

namespace {
constexpr int keysWidth = 416;
constexpr int leastKeysWidth = 368;
} // namespace

PayPage::PayPage(PayController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"payPage"_qs);
    setAccessibleName(tr("Encaissement"));
    build();
    connect(&m_controller, &PayController::changed, this, &PayPage::showState);
    connect(m_list, &TenderList::removeRequested, &m_controller, &PayController::remove);
    connect(camera(), &widgets::CameraSlot::restartRequested, this,
            &PayPage::cameraRestartRequested);
    showState();
}

widgets::CameraSlot *PayPage::camera() const
{
    return m_voucher->camera();
}

void PayPage::goHome()
{
    switch (m_controller.phase()) {
    case Phase::Card:
        m_card->accepted()->setFocus(Qt::OtherFocusReason);
        break;
    case Phase::Voucher:
        if (m_controller.verdict())
            setFocus(Qt::OtherFocusReason);
        else
            m_voucher->codeField()->setFocus(Qt::OtherFocusReason);
        break;
    case Phase::Done:
        setFocus(Qt::OtherFocusReason); // Enter is the next sale
        break;
    default:
        m_field->setFocus(Qt::OtherFocusReason);
    }
}

void PayPage::showState()
{
    const Phase phase = m_controller.phase();
    const bool isDone = phase == Phase::Done;
    const bool isVoucher = phase == Phase::Voucher;
    const bool isOpen = phase == Phase::Open || phase == Phase::Completing;
    QWidget *left = isVoucher  ? static_cast<QWidget *>(m_voucher)
        : phase == Phase::Card ? m_cardPlace
                               : m_scroll;
    QWidget *outer = isDone ? static_cast<QWidget *>(m_done) : m_work;
    const bool turned = m_left->currentWidget() != left || m_outer->currentWidget() != outer;
    m_voucher->showState();
    m_card->showState();
    m_done->showState();
    m_left->setCurrentWidget(left);
    m_outer->setCurrentWidget(outer);
    m_right->setVisible(isOpen);
    if (isOpen) {
        showSums();
        showTiles();
        showKeys();
        showFoot();
    }
    m_list->showTenders(m_controller.tenders());
    m_listTitle->setText(m_controller.isRefund() ? tr("Déjà rendu") : tr("Paiements reçus"));
    m_listTitle->setVisible(!m_controller.tenders().empty());
    showWarnings();
    showRemoval();
    if (turned && isVisible())
        goHome();
    if (std::exchange(m_wasVoucher, isVoucher) != isVoucher)
        Q_EMIT cameraChanged();
    update();
}

void PayPage::showSums()
{
    const Balance now = m_controller.preview();
    const Balance &given = m_controller.balance();
    const bool isRefund = m_controller.isRefund();
    const auto &c = theme::colours();
    m_total.name->setText(isRefund ? tr("Total à rendre") : tr("Total à payer"));
    m_total.amount->setText(moneyText(given.total));
    m_given.name->setText(isRefund ? tr("Déjà rendu") : tr("Déjà reçu"));
    m_given.amount->setText(moneyText(given.given));
    m_rest.name->setText(isRefund ? tr("Reste à rendre") : tr("Reste à payer"));
    m_rest.amount->setText(moneyText(given.remaining));
    m_rest.amount->setColour(given.isSettled ? c.okTint.on : c.text);
    if (m_room > 0)
        arrangeSums(m_room);
    m_rounding->setVisible(!now.rounding.isZero());
    m_rounding->setText(tr("Arrondi légal des espèces : %1").arg(moneyText(now.rounding)));
}

void PayPage::showTiles()
{
    const bool isSettled = m_controller.balance().isSettled;
    const bool isOpen = m_controller.phase() == Phase::Open;
    bool isChanged = false;
    for (auto tile = m_tiles.begin(); tile != m_tiles.end(); ++tile) {
        const Means means = Means(tile.key());
        const auto most = m_controller.mostBack(means);
        const bool isOffered = m_controller.offers(means);
        isChanged = isChanged || isOffered == tile.value()->isHidden();
        tile.value()->setVisible(isOffered);
        tile.value()->setEnabled(isOpen && !isSettled && m_controller.mayUse(means));
        QString line;
        if (most)
            line = tr("au plus %1").arg(moneyText(*most));
        else if (means == Means::Cash)
            line = tr("Plafond %1").arg(format::roundMoneyText(m_controller.balance().cashCeiling));
        else if (means == Means::Card)
            line = m_controller.ports().terminal() ? tr("Terminal relié") : tr("Terminal autonome");
        else if (means == Means::TownVoucher)
            line = tr("Accepté hors ligne");
        tile.value()->setSecondLine(line);
    }
    if (isChanged && m_room > 0)
        placeTiles(m_room);
}

void PayPage::showKeys()
{
    const Balance &balance = m_controller.balance();
    const bool cash = m_controller.mayUse(Means::Cash);
    const bool isAsked = m_controller.phase() == Phase::Open && !balance.isSettled;
    m_fieldTitle->setText(m_controller.isRefund() ? tr("Espèces rendues") : tr("Espèces reçues"));
    m_field->setAmount(balance.isSettled ? moneyText({}) : m_controller.entry().shown(),
                       m_controller.entry().isPreset());
    m_keypad->setDigitsEnabled(isAsked);
    for (int i = 0; i < 3; ++i)
        m_keypad->act(i)->setEnabled(isAsked && cash);
    for (int i = 0; i < m_suggestions.size(); ++i) {
        const bool isThere = isAsked && cash && i < int(balance.suggestions.size())
            && (i == 0 || !m_controller.isRefund());
        Button *button = m_suggestions[i];
        button->setEnabled(isThere);
        if (balance.isSettled)
            continue; // dimmed where they were
        button->setVisible(isThere);
        if (!isThere)
            continue;
        const Money amount = balance.suggestions[size_t(i)];
        button->setTitle(i == 0 ? moneyText(amount) : format::roundMoneyText(amount));
        button->setSecondLine(i == 0 ? tr("juste") : QString());
        button->setAccessibleName(tr("Espèces %1").arg(button->text()));
    }
}

void PayPage::showFoot()
{
    const Balance next = m_controller.preview();
    const Balance &now = m_controller.balance();
    const bool isRefund = m_controller.isRefund();
    m_changeAmount->setText(moneyText(next.change));
    m_change->setVisible(next.change.isPositive());
    const bool settles = m_controller.wouldSettle();
    const bool can = m_controller.canGo();
    m_go->setVisible(settles && !isRefund);
    m_refund->setVisible(settles && isRefund);
    m_add->setVisible(!settles);
    m_go->setAmount(can ? moneyText(now.total) : QString());
    m_refund->setAmount(can ? moneyText(now.total) : QString());
    m_add->setAmount(can ? moneyText(m_controller.entry().value()) : QString());
}

void PayPage::showWarnings()
{
    const auto &error = m_controller.error();
    const bool isCeiling = error && error->is("sales/cash-ceiling");
    const bool isOver = isCeiling || m_controller.preview().isOverCeiling;
    m_ceiling->setVisible(isOver);
    if (isOver)
        m_ceiling->setText(
            tr("Pas plus de %1 en espèces pour un ticket : la loi l’interdit. Faites payer le "
               "reste autrement.")
                .arg(format::roundMoneyText(m_controller.balance().cashCeiling)));
    const auto &outcome = m_controller.outcome();
    const bool wasRefused = outcome && m_controller.phase() == Phase::Open
        && (outcome->kind == CardOutcome::Kind::Refused
            || outcome->kind == CardOutcome::Kind::Cancelled);
    m_error->setVisible((error && !isCeiling) || wasRefused);
    if (error && !isCeiling) {
        const auto words = format::errorWords(*error);
        m_error->setText(words.title + u". "_qs + words.sentence());
    } else if (wasRefused) {
        m_error->setText(outcome->kind == CardOutcome::Kind::Refused
                             ? tr("Carte refusée. Rien n’a été débité : essayez une autre "
                                  "carte ou un autre moyen.")
                             : tr("Paiement par carte annulé. Rien n’a été débité."));
    }
}

void PayPage::showRemoval()
{
    const bool asks = m_controller.removalQuestion().has_value();
    if (asks == !m_removal->isHidden())
        return;
    if (asks)
        m_removal->open();
    else
        m_removal->hide();
}

// --- Keys
// -----------------------------------------------------------------------------------------

void PayPage::enter()
{
    auto *focused = qobject_cast<Button *>(window()->focusWidget());
    switch (m_controller.phase()) {
    case Phase::Open:
        return m_controller.go();
    case Phase::Voucher:
        return m_controller.useVoucher();
    case Phase::Card:
        if (focused && m_card->isAncestorOf(focused))
            focused->click();
        return;
    case Phase::Done:
        if (!m_controller.mayLeave())
            return;
        return m_controller.handover() ? m_controller.finish() : m_controller.noTicket();
    case Phase::Completing:
        return;
    }
}

bool PayPage::pressTyped(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const QString text = event.text();
    if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9')
        m_controller.press(text);
    else if (text == u"," || text == u".")
        m_controller.press(u","_qs);
    else if (event.key() == Qt::Key_Backspace)
        m_controller.erase();
    else if (event.key() == Qt::Key_Delete)
        m_controller.clearEntry();
    else
        return false;
    return true;
}

void PayPage::keyPressEvent(QKeyEvent *event)
{
    const bool isFirst = !event->isAutoRepeat();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isFirst)
            enter();
        return;
    case Qt::Key_Escape:
        return m_controller.back();
    case Qt::Key_F9:
        if (isFirst)
            m_controller.exactCash();
        return;
    case Qt::Key_F10:
        if (isFirst)
            m_controller.give(Means::Card);
        return;
    case Qt::Key_F4:
        if (m_controller.phase() == Phase::Open)
            m_controller.give(Means::TownVoucher);
        else
            Q_EMIT cameraRestartRequested();
        return;
    case Qt::Key_P:
        if (event->modifiers() & Qt::ControlModifier)
            return m_controller.print();
        break;
    default:
        break;
    }
    if (!pressTyped(*event))
        QWidget::keyPressEvent(event);
}

void PayPage::showEvent(QShowEvent *)
{
    goHome();
}

void PayPage::paintEvent(QPaintEvent *)
{
    if (m_arrangement != Arrangement::Beside || m_right->isHidden())
        return;
    const auto &c = theme::colours();
    QPainter painter(this);
    const QRect place = m_right->geometry();
    painter.fillRect(QRect(place.left(), 0, place.width(), height()), c.base);
    painter.fillRect(QRect(place.left() - 1, 0, 1, height()), c.divider);
}

// --- Where things stand
// ---------------------------------------------------------------------------

void PayPage::place(Arrangement arrangement)
{
    m_arrangement = arrangement;
    const bool beside = arrangement == Arrangement::Beside;
    m_row->setDirection(!beside                              ? QBoxLayout::TopToBottom
                            : theme::appearance().leftHanded ? QBoxLayout::RightToLeft
                                                             : QBoxLayout::LeftToRight);
    // Where all is low the keys scroll with the rest; what finishes never does.
    if (arrangement == Arrangement::Single) {
        if (m_keyScroll->widget() == m_keys)
            m_keyScroll->takeWidget();
        m_column->insertWidget(m_column->count() - 1, m_keys);
        m_keys->show();
    } else if (m_keyScroll->widget() != m_keys) {
        m_column->removeWidget(m_keys);
        m_keyScroll->setContent(m_keys);
        m_keys->show();
    }
    m_keyScroll->setVisible(arrangement != Arrangement::Single);
    m_row->setStretch(0, 1);
    m_row->setStretch(1, 0);
}

void PayPage::resizeEvent(QResizeEvent *)
{
    const int wide = theme::unscaled(width()), high = theme::unscaled(height());
    const bool beside = width() > height() && wide >= 720;
    const bool tall = high >= 900 && wide >= 520;
    place(beside ? Arrangement::Beside : tall ? Arrangement::Stacked : Arrangement::Single);
    const int margin = wide < 1000 ? 12 : theme::margin;
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_rightColumn->setContentsMargins(margin, beside ? margin : theme::gap, margin, 12);
    const int column = std::clamp(width() * 36 / 100, theme::scaled(leastKeysWidth),
                                  theme::scaled(keysWidth));
    m_right->setMinimumWidth(beside ? column : 0);
    m_right->setMaximumWidth(beside ? column : QWIDGETSIZE_MAX);
    m_keypad->setKeyHeight(high < 640 ? 64 : theme::scaled(64));
    const int room = (beside ? width() - column : width()) - 2 * margin;
    m_room = room;
    arrangeSums(room);
    placeTiles(room);
}

/// Side by side where the amounts have room for it, else one under the other.
void PayPage::arrangeSums(int room)
{
    int widest = 0;
    for (const Sum &sum : {m_total, m_given, m_rest})
        widest = std::max({widest, widgets::textWidth(Type::Display, sum.amount->text()),
                           widgets::textWidth(Type::Body, sum.name->text())});
    const bool narrow = room < 3 * (widest + theme::margin) + 64;
    m_sums->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sums->setSpacing(narrow ? 0 : theme::margin);
    for (const Sum &sum : {m_total, m_given, m_rest}) {
        sum.place->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        const bool isLarge = !narrow || sum.name == m_total.name; // ux.md S2: what is due is large
        sum.amount->setFont(theme::font(isLarge ? Type::Display : Type::Title));
        sum.amount->setAlignment(narrow ? Qt::AlignRight : Qt::AlignLeft);
    }
}

void PayPage::placeTiles(int room)
{
    int least = 0;
    for (const TenderTile *tile : std::as_const(m_tileOrder))
        least = std::max(least, tile->minimumSizeHint().width());
    const int columns = std::clamp((room + 12) / (std::max(least, theme::scaled(150)) + 12), 1, 3);
    int place = 0;
    for (TenderTile *tile : std::as_const(m_tileOrder)) {
        m_tileGrid->removeWidget(tile);
        if (!m_controller.offers(Means(m_tiles.key(tile))))
            continue; // the others close up
        m_tileGrid->addWidget(tile, place / columns, place % columns);
        ++place;
    }
    for (int i = 0; i < 3; ++i)
        m_tileGrid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace comptoir::sales
