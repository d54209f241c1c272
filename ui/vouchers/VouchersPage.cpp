// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/VouchersPage.h"

#include "ui/format/AgeText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/format/VerdictText.h"
#include "ui/vouchers/AmountPane.h"
#include "ui/vouchers/ProofSlip.h"
#include "ui/vouchers/ReadyPane.h"
#include "ui/vouchers/VerdictPane.h"
#include "ui/widgets/AmountField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CameraSlot.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Painting.h"
#include "ui/widgets/Sheet.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedLayout>

namespace comptoir::vouchers {

using theme::Type;
using widgets::Button;
using widgets::Label;
using Phase = VouchersController::Phase;

namespace {
constexpr int frameWidth = 8;
constexpr int amountWidth = 392;
} // namespace

VouchersPage::VouchersPage(VouchersController &controller, Proofs proofs, QWidget *parent)
    : QWidget(parent),
      m_controller(controller),
      m_proofs(std::move(proofs))
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
    m_panes = new QBoxLayout(QBoxLayout::LeftToRight, this);
    auto *left = new QWidget(this);
    left->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    buildError();
    column->addWidget(m_error);
    m_left = new QStackedLayout;
    m_ready = new ReadyPane(m_controller, left);
    m_verdict = new VerdictPane(left);
    m_left->addWidget(m_ready);
    m_left->addWidget(m_verdict);
    column->addLayout(m_left, 1);
    m_amount = new AmountPane(m_controller, this);
    m_panes->addWidget(left, 1);
    m_panes->addWidget(m_amount);

    m_proof = m_verdict->addButton("file-type-pdf", true);
    m_proof->setObjectName(u"proof"_qs);
    m_proof->setTitle(tr("Preuve"));
    m_proof->setToolTip(tr("Ctrl+P"));
    m_undo = m_verdict->addButton("arrow-back-up", true);
    m_undo->setObjectName(u"undo"_qs);
    m_typeCode = m_verdict->addButton("keyboard", true);
    m_typeCode->setObjectName(u"typeCode"_qs);
    m_typeCode->setTitle(tr("Taper le code"));
    m_leave = m_verdict->addButton("x", false);
    m_leave->setObjectName(u"leave"_qs);
    m_leave->setTitle(tr("Ne pas débiter"));

    buildLossQuestion();
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
    connect(m_undo, &Button::clicked, &c, &VouchersController::undo);
    connect(m_typeCode, &Button::clicked, this, [this] { typeCode({}); });
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
    const auto &verdict = m_controller.verdict();
    const bool newAnswer = verdict && (phase != m_shownPhase || verdict->id != m_shownId)
        && phase != Phase::Debiting;
    m_ready->showState();
    m_amount->showState();
    showButtons(); // before the verdict is fitted above them
    if (verdict)
        showVerdict();
    m_left->setCurrentWidget(verdict ? static_cast<QWidget *>(m_verdict) : m_ready);
    showError();
    showLossQuestion();
    if (newAnswer) {
        m_ready->codeField()->clear();
        m_verdict->announce();
        goHome();
    }
    m_shownPhase = phase;
    m_shownId = verdict ? verdict->id : VerdictId::NotDebited;
    update();
}

void VouchersPage::showVerdict()
{
    const auto &verdict = *m_controller.verdict();
    m_verdict->showWords(format::verdictWords(verdict, m_controller.now()));
    const Money amount = m_controller.amount().value();
    m_verdict->showSplit(m_controller.isDebitable() ? std::optional(amount) : std::nullopt,
                         verdict.balance - amount);
}

void VouchersPage::showButtons()
{
    const qint64 seconds = m_controller.undoSeconds();
    m_undo->setVisible(seconds > 0);
    m_undo->setEnabled(!m_controller.isUndoing());
    m_undo->setTitle(tr("Annuler ce débit (%1)").arg(format::countdownText(seconds)));
    m_leave->setVisible(m_controller.phase() == Phase::Answer && m_controller.isDebitable());
    m_proof->setVisible(hasProof());
    const auto &verdict = m_controller.verdict();
    m_typeCode->setVisible(
        verdict
        && (verdict->id == VerdictId::N5Unreadable || verdict->id == VerdictId::N6NewerFormat));
    m_verdict->fit();
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
    m_lossText->setText(tr("%1 seront perdus pour le client : le bon vaut plus que ce qu’il doit.")
                            .arg(format::moneyText(*loss)));
    m_loss->open();
}

bool VouchersPage::hasProof() const
{
    const auto &verdict = m_controller.verdict();
    return m_controller.phase() == Phase::Done && verdict && format::saysDebited(*verdict);
}

void VouchersPage::saveProof()
{
    if (!hasProof())
        return;
    const Shop &shop = m_controller.shop();
    const ProofSlip slip{shop.name, shop.town, *m_controller.verdict()};
    const QString path = m_proofs.folder.filePath(slip.fileName());
    if (!m_proofs.folder.mkpath(u"."_qs))
        m_controller.report(Error{"proof/not-saved", m_proofs.folder.path(), {}});
    else if (const auto saved = slip.save(path); !saved)
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
            m_amount->doPrimary();
        return true;
    case Qt::Key_Escape:
        m_ready->codeField()->clear();
        m_controller.back();
        goHome();
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

void VouchersPage::resizeEvent(QResizeEvent *)
{
    const bool portrait = width() < 720 || height() > width();
    const int margin = width() < 1000 ? 12 : theme::margin;
    m_panes->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_panes->setContentsMargins(margin, margin, margin, margin);
    m_panes->setSpacing(margin);
    m_amount->arrange(portrait ? AmountPane::Arrangement::Band : AmountPane::Arrangement::Column);
    m_amount->setMinimumWidth(portrait ? 0 : std::min(amountWidth, width() * 2 / 5));
    m_amount->setMaximumWidth(portrait ? QWIDGETSIZE_MAX : m_amount->minimumWidth());
}

void VouchersPage::showEvent(QShowEvent *)
{
    if (m_controller.lossQuestion())
        m_loss->open(); // asked of a page that is gone
    else
        goHome();
}

// The answer is seen from the side too: bars for "to be confirmed", a double line for "refused".
void VouchersPage::paintEvent(QPaintEvent *)
{
    if (!m_controller.verdict())
        return;
    QPainter painter(this);
    const auto tone = format::verdictWords(*m_controller.verdict(), m_controller.now()).tone;
    const auto &family = theme::familyOf(tone);
    const QRect inner = rect().adjusted(frameWidth, frameWidth, -frameWidth, -frameWidth);
    painter.setClipRegion(QRegion(rect()).subtracted(inner));
    if (tone == theme::Tone::Hold) {
        widgets::paintHatch(painter, rect(), family.fill, family.edge);
    } else if (tone == theme::Tone::No) {
        painter.setPen(QPen(family.fill, 3));
        painter.drawRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5));
        painter.drawRect(QRectF(rect()).adjusted(6.5, 6.5, -6.5, -6.5));
    } else {
        painter.fillRect(rect(), family.fill);
    }
}

} // namespace comptoir::vouchers
