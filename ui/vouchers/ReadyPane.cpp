// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/vouchers/ReadyPane.h"

#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"
#include "ui/vouchers/VouchersController.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CameraSlot.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"

namespace comptoir::vouchers {

using theme::Type;
using widgets::Button;
using widgets::Label;

ReadyPane::ReadyPane(VouchersController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    build();
}

void ReadyPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    buildClaim();
    column->addWidget(m_claim);
    m_camera = new widgets::CameraSlot(this);
    m_camera->setObjectName(u"camera"_qs);
    m_camera->setMinimumHeight(theme::scaled(190)); // its advice takes three lines
    column->addWidget(m_camera, 1);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap);
    m_code = new widgets::Field("keyboard", this);
    m_code->setObjectName(u"codeField"_qs);
    m_code->setGrouped(true);
    m_code->setHints(tr("ou tapez le code : 7Q2K 9FXA 01MB"), tr("ou tapez le code"));
    m_code->setAccessibleName(tr("Code du bon"));
    m_code->setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText);
    m_code->setText(m_controller.typedCode()); // begun on a page that is gone
    connect(m_code, &QLineEdit::textChanged, &m_controller, &VouchersController::setTypedCode);
    connect(m_code, &QLineEdit::returnPressed, this, &ReadyPane::submit);
    auto *verify = new Button(Button::Look::Secondary, tr("Vérifier"), {}, this);
    verify->setObjectName(u"verifyCode"_qs);
    connect(verify, &Button::clicked, this, &ReadyPane::submit);
    line->addWidget(m_code, 1);
    line->addWidget(verify);
    column->addLayout(line);

    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    column->addLayout(m_foot);
    buildFoot();
}

void ReadyPane::buildFoot()
{
    m_foot->setSpacing(theme::gap);
    m_offline = new Label(Type::Body, this);
    m_offline->setObjectName(u"offlineLine"_qs);
    auto *last = new Button(Button::Look::Ghost, tr("Dernier passage"), "clock", this);
    last->setObjectName(u"showLast"_qs);
    last->setToolTip(tr("Ctrl+L"));
    connect(last, &Button::clicked, &m_controller, &VouchersController::showLast);
    m_preview = new Button(Button::Look::Ghost, this);
    m_preview->setObjectName(u"preview"_qs);
    connect(m_preview, &Button::clicked, &m_controller,
            [this] { m_controller.setShowsPreview(!m_controller.showsPreview()); });
    m_foot->addWidget(m_offline, 1);
    m_foot->addWidget(m_preview);
    m_foot->addWidget(last);
}

void ReadyPane::resizeEvent(QResizeEvent *)
{
    m_foot->setDirection(theme::unscaled(width()) < 560 ? QBoxLayout::TopToBottom
                                                        : QBoxLayout::LeftToRight);
}

void ReadyPane::buildClaim()
{
    const auto &c = theme::colours();
    m_claim = new widgets::Card(this);
    m_claim->setObjectName(u"openClaim"_qs);
    m_claim->setGround(c.warnTint.fill, c.warnTint.edge, 2);
    auto *column = new QVBoxLayout(m_claim);
    column->setContentsMargins(theme::margin, 12, theme::margin, 12);
    column->setSpacing(6);
    auto *question = new Label(Type::Price, m_claim);
    question->setText(tr("Le client est-il parti avec les articles ?"));
    m_claimText = new Label(Type::Body, m_claim);
    m_claimText->setObjectName(u"openClaimText"_qs);
    auto *yes = new Button(Button::Look::Secondary, tr("Oui, débiter"), {}, m_claim);
    yes->setObjectName(u"claimYes"_qs);
    auto *no = new Button(Button::Look::Secondary, tr("Non, ne rien débiter"), {}, m_claim);
    no->setObjectName(u"claimNo"_qs);
    connect(yes, &Button::clicked, this, [this] { m_controller.settle(m_claimId, true); });
    connect(no, &Button::clicked, this, [this] { m_controller.settle(m_claimId, false); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(yes);
    buttons->addWidget(no);
    buttons->addStretch();
    column->addWidget(question);
    column->addWidget(m_claimText);
    column->addLayout(buttons);
    m_claim->hide();
}

void ReadyPane::submit()
{
    const QString text = m_code->text().trimmed();
    if (text.isEmpty())
        Q_EMIT codeLeft();
    else
        Q_EMIT codeTyped(text);
}

void ReadyPane::showState()
{
    const auto &sync = m_controller.syncStatus();
    const bool checking = m_controller.phase() == VouchersController::Phase::Checking;
    if (checking != m_checking) // the camera has hints of its own meanwhile
        m_camera->setHint(checking ? tr("Lecture…") : QString());
    m_checking = checking;
    const bool shown = m_controller.showsPreview();
    m_preview->setTabler(shown ? "eye-off" : "eye");
    m_preview->setTitle(shown ? tr("Masquer l’image") : tr("Montrer l’image"));
    QString line;
    if (m_controller.tillLeft())
        line = tr("Hors ligne : encore %1 sur cet appareil")
                   .arg(format::roundMoneyText(*m_controller.tillLeft()));
    else if (sync.link == store::Link::Online)
        line = tr("Vérification en ligne");
    else if (sync.link != store::Link::Unknown)
        line = tr("Vérification hors ligne");
    m_offline->setText(line);
}

void ReadyPane::showClaims()
{
    const auto &claims = m_controller.openClaims();
    m_claim->setVisible(!claims.empty());
    if (claims.empty())
        return;
    const OpenClaim &claim = claims.front();
    m_claimId = claim.claim;
    m_claimText->setText(tr("%1 · %2 · %3. La caisse s’est arrêtée pendant ce débit.")
                             .arg(format::moneyText(claim.amount), claim.campaignName,
                                  format::momentText(claim.at, m_controller.now())));
}

} // namespace comptoir::vouchers
