// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/VouchersPage.h"

#include "ui/format/AgeText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/format/VerdictText.h"
#include "ui/vouchers/AmountPane.h"
#include "ui/vouchers/FlashOverlay.h"
#include "ui/vouchers/PrimaryBar.h"
#include "ui/vouchers/ProofSlip.h"
#include "ui/vouchers/ReadyPane.h"
#include "ui/vouchers/VerdictFrame.h"
#include "ui/vouchers/VerdictPane.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CameraSlot.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Sheet.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QScroller>
#include <QStackedLayout>
#include <QStyle>
#include <QTimer>

namespace comptoir::vouchers {

using theme::Type;
using widgets::Button;
using widgets::Label;
using Phase = VouchersController::Phase;

namespace {
constexpr int frameWidth = 8;
constexpr int amountWidth = 392;
constexpr int bandWidth = 540; // keys and field side by side
constexpr int roomyHeight = 700;
} // namespace

VouchersPage::VouchersPage(VouchersController &controller, Proofs proofs, RefundSheet::Allow allow,
                           QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_proofs(std::move(proofs)),
      m_allow(std::move(allow))
{
    setObjectName(u"vouchersPage"_qs);
    setAccessibleName(tr("Bons"));
    build();
    connectController();
    m_amount->showRecent();
    m_ready->showClaims();
    showState();
}

void VouchersPage::build()
{
    m_leftPane = new QWidget(this);
    m_leftPane->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(m_leftPane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    buildError();
    column->addWidget(m_error);
    m_left = new QStackedLayout;
    m_ready = new ReadyPane(m_controller, m_leftPane);
    m_verdict = new VerdictPane(m_leftPane);
    m_left->addWidget(m_ready);
    m_left->addWidget(m_verdict);
    column->addLayout(m_left, 1);

    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"vouchersScroll"_qs);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    QScroller::grabGesture(m_scroll->viewport(), QScroller::TouchGesture);
    auto *content = new QWidget;
    m_stack = new QVBoxLayout(content);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_amount = new AmountPane(m_controller, content);
    m_stack->addWidget(m_amount);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_primary = new PrimaryBar(m_controller, this);
    m_grid = new QGridLayout(this);
    place(false);
    buildButtons();
    buildLossQuestion();
    m_flash = new FlashOverlay(this);
}

void VouchersPage::buildButtons()
{
    m_proof = m_verdict->addButton("file-type-pdf", true);
    m_proof->setObjectName(u"proof"_qs);
    m_proof->setTitle(tr("Preuve"));
    m_proof->setToolTip(tr("Ctrl+P"));
    m_undo = m_verdict->addButton("arrow-back-up", true);
    m_undo->setObjectName(u"undo"_qs);
    m_refund = m_verdict->addButton("coin-euro", true);
    m_refund->setObjectName(u"refund"_qs);
    m_refund->setTitle(tr("Rembourser sur le bon…"));
    m_typeCode = m_verdict->addButton("keyboard", true);
    m_typeCode->setObjectName(u"typeCode"_qs);
    m_typeCode->setTitle(tr("Taper le code"));
    m_card = m_verdict->addButton("id-badge-2", true);
    m_card->setObjectName(u"openCard"_qs);
    m_card->setTitle(tr("Ouvrir la fidélité"));
    m_leave = m_verdict->addButton("x", false);
    m_leave->setObjectName(u"leave"_qs);
    m_leave->setTitle(tr("Ne pas débiter"));
}

void VouchersPage::buildLossQuestion()
{
    m_loss = new widgets::Sheet(tr("Ce bon ne rend pas la monnaie"), this);
    m_loss->setObjectName(u"lossSheet"_qs);
    m_lossText = new Label(Type::Body, m_loss);
    m_loss->body()->addWidget(m_lossText);
    auto *giveUp = m_loss->addButton(tr("Ne pas débiter"), false);
    giveUp->setObjectName(u"lossNo"_qs);
    auto *accept = m_loss->addButton(tr("Le client est d’accord"), true);
    accept->setObjectName(u"lossYes"_qs);
    connect(giveUp, &Button::clicked, m_loss, &widgets::Sheet::giveUp);
    connect(accept, &Button::clicked, &m_controller, [this] { m_controller.answerLoss(true); });
    connect(m_loss, &widgets::Sheet::givenUp, &m_controller,
            [this] { m_controller.answerLoss(false); });
}

void VouchersPage::buildError()
{
    const auto &c = theme::colours();
    m_error = new widgets::Card(this);
    m_error->setObjectName(u"errorCard"_qs);
    m_error->setGround(c.badTint.fill, c.badTint.edge, 2);
    auto *column = new QVBoxLayout(m_error);
    column->setContentsMargins(theme::margin, 12, theme::margin, 12);
    column->setSpacing(2);
    m_errorTitle = new Label(Type::Price, m_error);
    m_errorTitle->setObjectName(u"errorTitle"_qs);
    m_errorTitle->setColour(c.badTint.on);
    m_errorText = new Label(Type::Body, m_error);
    m_errorText->setObjectName(u"errorText"_qs);
    column->addWidget(m_errorTitle);
    column->addWidget(m_errorText);
    m_error->hide();
}

void VouchersPage::connectController()
{
    auto &c = m_controller;
    connect(&c, &VouchersController::changed, this, &VouchersPage::showState);
    connect(&c, &VouchersController::secondPassed, this, &VouchersPage::showButtons);
    connect(&c, &VouchersController::recentChanged, m_amount, &AmountPane::showRecent);
    connect(&c, &VouchersController::openClaimsChanged, m_ready, &ReadyPane::showClaims);
    connect(&c, &VouchersController::cueGiven, this, &VouchersPage::onCue);
    connect(m_undo, &Button::clicked, &c, &VouchersController::undo);
    connect(m_refund, &Button::clicked, this,
            [this] { RefundSheet::ask(m_controller, m_allow, window()); });
    connect(m_typeCode, &Button::clicked, this, [this] { typeCode({}); });
    connect(m_card, &Button::clicked, this,
            [this] { Q_EMIT cardRequested(m_controller.verdict()->subject); });
    connect(m_leave, &Button::clicked, &c, &VouchersController::back);
    connect(m_proof, &Button::clicked, this, &VouchersPage::saveProof);
    connect(m_ready, &ReadyPane::codeLeft, this, &VouchersPage::goHome);
    connect(m_ready, &ReadyPane::codeTyped, this, [this](const QString &text) {
        m_controller.onScanned(text, ScanSource::Typed);
        goHome();
    });
    connect(camera(), &widgets::CameraSlot::restartRequested, this,
            &VouchersPage::cameraRestartRequested);
}

widgets::CameraSlot *VouchersPage::camera() const
{
    return m_ready->camera();
}

void VouchersPage::goHome()
{
    m_amount->field()->setFocus(Qt::OtherFocusReason);
}

void VouchersPage::showState()
{
    const Phase phase = m_controller.phase();
    const auto shown = m_controller.shownVerdict();
    const bool newAnswer = shown && (phase != m_shownPhase || shown->id != m_shownId)
        && phase != Phase::Debiting;
    m_ready->showState();
    m_amount->showState();
    m_primary->showState();
    showButtons();
    if (shown)
        showVerdict(*shown);
    m_left->setCurrentWidget(shown ? static_cast<QWidget *>(m_verdict) : m_ready);
    showError();
    showLossQuestion();
    fitStack();
    if (newAnswer) {
        m_ready->codeField()->clear();
        m_scroll->verticalScrollBar()->setValue(0);
        goHome();
        m_verdict->announce();
        // The frame of a new answer is seen for a moment only.
        QTimer::singleShot(1050, this, qOverload<>(&QWidget::update));
    }
    m_shownPhase = phase;
    m_shownId = shown ? shown->id : VerdictId::NotDebited;
    update();
}

void VouchersPage::showVerdict(const Verdict &verdict)
{
    m_verdict->showWords(format::verdictWords(verdict, m_controller.now()));
    m_verdict->showWaiting(verdict.id == VerdictId::V0Checking);
    m_verdict->showAmount(verdict,
                          m_controller.isDebitable() ? std::optional(m_controller.amount().value())
                                                     : std::nullopt);
}

void VouchersPage::onCue(theme::Cue cue)
{
    const auto &verdict = m_controller.verdict();
    if (m_controller.wantsFlash())
        m_flash->flash(cue,
                       verdict && !m_controller.error()
                           ? format::verdictWords(*verdict, m_controller.now()).tone
                           : theme::Tone::No);
}

void VouchersPage::showButtons()
{
    const qint64 seconds = m_controller.undoSeconds();
    m_undo->setVisible(seconds > 0);
    m_undo->setEnabled(!m_controller.isUndoing());
    m_undo->setTitle(tr("Annuler ce débit (%1)").arg(format::countdownText(seconds)));
    // In its first minutes a debit is undone as a whole; that a part goes back comes later.
    m_refund->setVisible(m_controller.refundable().isPositive()
                         && (seconds == 0 || !m_controller.isJustDebited()));
    const bool checking = m_controller.phase() == Phase::Checking;
    m_leave->setTitle(checking ? tr("Abandonner") : tr("Ne pas débiter"));
    m_leave->setVisible(checking
                        || (m_controller.phase() == Phase::Answer && m_controller.isDebitable()));
    m_proof->setVisible(hasProof());
    const auto &verdict = m_controller.verdict();
    m_card->setVisible(verdict && verdict->id == VerdictId::N1LoyaltyCard
                       && isSignalConnected(QMetaMethod::fromSignal(&VouchersPage::cardRequested)));
    m_typeCode->setVisible(
        verdict
        && (verdict->id == VerdictId::N5Unreadable || verdict->id == VerdictId::N6NewerFormat));
}

void VouchersPage::showError()
{
    const auto &error = m_controller.error();
    if (error) {
        const auto words = format::errorWords(*error);
        const bool isNew = m_error->isHidden() || m_errorTitle->text() != words.title;
        m_errorTitle->setText(words.title);
        m_errorText->setText(words.sentence());
        if (isNew)
            m_errorTitle->announce(words.title + u". "_qs + words.sentence());
    }
    m_error->setVisible(error.has_value());
}

void VouchersPage::showLossQuestion()
{
    const auto &loss = m_controller.lossQuestion();
    if (loss.has_value() == !m_loss->isHidden())
        return;
    if (!loss) {
        m_loss->hide();
        return goHome();
    }
    m_lossText->setText(tr("%1 seront perdus pour le client : le bon vaut plus que ce qu’il doit.")
                            .arg(format::moneyText(*loss)));
    m_loss->open();
}

bool VouchersPage::hasProof() const
{
    const auto &verdict = m_controller.verdict();
    return m_controller.phase() == Phase::Done && verdict && format::saysDebited(*verdict)
        && !verdict->isPast;
}

void VouchersPage::saveProof()
{
    if (!hasProof())
        return;
    const Shop &shop = m_controller.shop();
    const ProofSlip slip{shop.name, shop.town, *m_controller.verdict()};
    const QString path = m_proofs.folder.filePath(slip.fileName());
    Result<void> saved;
    const auto write = [&] { saved = slip.save(path); };
    if (!m_proofs.folder.mkpath(u"."_qs))
        saved = fail("proof/not-saved", m_proofs.folder.path());
    else if (m_proofs.inReceiptLanguage)
        m_proofs.inReceiptLanguage(write);
    else
        write();
    if (!saved)
        m_controller.report(saved.error());
    else if (m_proofs.open)
        m_proofs.open(QUrl::fromLocalFile(path));
}

bool VouchersPage::pressAmountKey(const QKeyEvent &event)
{
    const QString text = event.text();
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (text.size() == 1 && text[0] >= u'0' && text[0] <= u'9')
        m_controller.press(text);
    else if (text == u"," || text == u".")
        m_controller.press(u","_qs);
    else if (event.key() == Qt::Key_Backspace)
        m_controller.erase();
    else if (event.key() == Qt::Key_Delete)
        m_controller.clearAmount();
    else
        return false;
    return true;
}

bool VouchersPage::pressCommandKey(const QKeyEvent &event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event.isAutoRepeat())
            m_primary->act();
        return true;
    case Qt::Key_Escape:
        m_ready->codeField()->clear();
        m_controller.back();
        goHome();
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        scroll(event.key() == Qt::Key_PageUp ? -1 : 1);
        return true;
    case Qt::Key_F4:
        Q_EMIT cameraRestartRequested();
        return true;
    case Qt::Key_F3:
        typeCode({});
        return true;
    case Qt::Key_L:
        if (control)
            m_controller.showLast();
        return control;
    case Qt::Key_P:
        if (control)
            saveProof();
        return control;
    case Qt::Key_Z:
        if (control)
            m_controller.undo();
        return control;
    default:
        return false;
    }
}

void VouchersPage::keyPressEvent(QKeyEvent *event)
{
    if (pressCommandKey(*event) || pressAmountKey(*event))
        return;
    const QString text = event->text();
    const bool letter = text.size() == 1 && text[0].isLetter()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (letter)
        return typeCode(text.toUpper());
    QWidget::keyPressEvent(event);
}

/// The code line with its first letter; an answer that offers nothing to debit makes room for it.
void VouchersPage::typeCode(const QString &first)
{
    if (m_controller.isDebitable() || m_controller.phase() == Phase::Checking)
        return;
    if (m_controller.phase() != Phase::Ready)
        m_controller.back();
    m_ready->codeField()->setFocus(Qt::ShortcutFocusReason);
    m_ready->codeField()->insert(first);
}

void VouchersPage::scroll(int pages)
{
    auto *bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->value() + pages * bar->pageStep());
    m_verdict->scroll(pages);
}

/// Side by side, or one under the other in one scroll area; the primary action never scrolls away.
void VouchersPage::place(bool stacked)
{
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    for (QWidget *part :
         {static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_primary), m_leftPane})
        m_grid->removeWidget(part);
    m_stack->removeWidget(m_leftPane);
    const int right = !stacked && !theme::appearance().leftHanded ? 1 : 0;
    m_grid->setColumnStretch(0, stacked || right == 1 ? 1 : 0);
    m_grid->setColumnStretch(1, stacked || right == 1 ? 0 : 1);
    m_grid->setRowStretch(0, 1);
    m_grid->addWidget(m_scroll, 0, right);
    m_grid->addWidget(m_primary, 1, right);
    if (stacked)
        m_stack->insertWidget(0, m_leftPane, 1);
    else
        m_grid->addWidget(m_leftPane, 0, 1 - right, 2, 1);
}

/// Where the panes are stacked, the left one takes what the amount leaves, or, when that is too
/// little for title and buttons, all the height that it needs.
void VouchersPage::fitStack()
{
    int least = 1;
    if (m_stacked.value_or(false)) {
        const int width = m_scroll->viewport()->width();
        const int room = m_scroll->viewport()->height() - m_amount->minimumSizeHint().height()
            - m_stack->spacing() - (m_error->isHidden() ? 0 : m_error->heightForWidth(width));
        const bool answered = m_left->currentWidget() == m_verdict;
        const int needed = answered ? m_verdict->leastHeight(width)
                                    : m_ready->minimumSizeHint().height();
        if (room < needed)
            // The scroll bar, which will be there, makes texts higher.
            least = answered
                ? m_verdict->wholeHeight(width - style()->pixelMetric(QStyle::PM_ScrollBarExtent))
                : needed;
    }
    m_leftPane->setMinimumHeight(least);
}

void VouchersPage::resizeEvent(QResizeEvent *)
{
    const int wide = theme::unscaled(width());
    const bool stacked = wide < 720 || height() > width();
    const int margin = wide < 1000 ? 12 : theme::margin;
    place(stacked);
    m_grid->setContentsMargins(margin, margin, margin, margin);
    m_grid->setHorizontalSpacing(margin);
    m_grid->setVerticalSpacing(theme::gap);
    m_stack->setSpacing(margin);
    const bool band = stacked && wide >= bandWidth;
    m_amount->arrange(band ? AmountPane::Arrangement::Band : AmountPane::Arrangement::Column);
    const bool roomy = theme::unscaled(height()) >= roomyHeight;
    m_primary->setTall(stacked && roomy);
    m_amount->setKeyHeight(stacked     ? theme::scaled(64)
                               : roomy ? theme::scaled(72)
                                       : 64); // a low window keeps all keys in sight
    const int column = std::min(theme::scaled(amountWidth), width() * 45 / 100);
    for (QWidget *part : {static_cast<QWidget *>(m_scroll), static_cast<QWidget *>(m_primary)}) {
        part->setMinimumWidth(stacked ? 0 : column);
        part->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : column);
    }
    m_grid->activate();
    fitStack();
}

void VouchersPage::showEvent(QShowEvent *)
{
    if (m_controller.lossQuestion())
        m_loss->open(); // asked of a page that is gone
    else
        goHome();
}

// The answer is seen from the side too, for a moment.
void VouchersPage::paintEvent(QPaintEvent *)
{
    if (!m_controller.isFresh())
        return;
    QPainter painter(this);
    const auto words = format::verdictWords(*m_controller.verdict(), m_controller.now());
    paintVerdictFrame(painter, rect(), frameWidth, words.tone);
}

} // namespace comptoir::vouchers
