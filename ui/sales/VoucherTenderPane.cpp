// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/VoucherTenderPane.h"

#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/format/VerdictText.h"
#include "ui/sales/PayController.h"
#include "ui/vouchers/VerdictPane.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/CameraSlot.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MoneyButton.h"

#include <QStackedLayout>

namespace comptoir::sales {

using widgets::Button;

VoucherTenderPane::VoucherTenderPane(PayController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    setObjectName(u"voucherPane"_qs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_stack = new QStackedLayout;
    buildReady();
    m_verdict = new vouchers::VerdictPane(this);
    m_stack->addWidget(m_ready);
    m_stack->addWidget(m_verdict);
    m_error = new widgets::Banner(widgets::Banner::Tone::No, widgets::Banner::Form::Card, this);
    m_error->setObjectName(u"voucherError"_qs);
    m_error->setIcon("alert-octagon");
    m_tooLarge = new widgets::Banner(widgets::Banner::Tone::Hold, widgets::Banner::Form::Card,
                                     this);
    m_tooLarge->setObjectName(u"voucherTooLarge"_qs);
    m_tooLarge->setIcon("alert-triangle");
    column->addWidget(m_error);
    column->addWidget(m_tooLarge);
    column->addLayout(m_stack, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(12);
    m_back = new Button(Button::Look::Secondary, tr("Autre moyen de paiement"), "arrow-left", this);
    m_back->setObjectName(u"voucherBack"_qs);
    m_back->setLeastHeight(theme::money());
    m_use = new widgets::MoneyButton(tr("Utiliser"), this);
    m_use->setObjectName(u"voucherUse"_qs);
    m_use->setProperty("primary", true);
    foot->addWidget(m_back, 1);
    foot->addWidget(m_use, 1);
    column->addLayout(foot);
    connect(m_use, &Button::clicked, &m_controller, &PayController::useVoucher);
    connect(m_back, &Button::clicked, this, [this] {
        m_controller.back();
        if (m_controller.phase() == PayController::Phase::Voucher)
            m_controller.back(); // from the verdict straight to the means
    });
}

void VoucherTenderPane::buildReady()
{
    m_ready = new QWidget(this);
    auto *column = new QVBoxLayout(m_ready);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_due = new widgets::Label(theme::Type::Price, m_ready);
    m_due->setObjectName(u"voucherDue"_qs);
    column->addWidget(m_due);
    m_camera = new widgets::CameraSlot(m_ready);
    m_camera->setObjectName(u"payCamera"_qs);
    m_camera->setMinimumHeight(theme::scaled(150));
    column->addWidget(m_camera, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap);
    m_code = new widgets::Field("keyboard", m_ready);
    m_code->setObjectName(u"voucherCode"_qs);
    m_code->setGrouped(true);
    m_code->setHints(tr("ou tapez le code : 7Q2K 9FXA 01MB"), tr("ou tapez le code"));
    m_code->setAccessibleName(tr("Code du bon"));
    m_code->setInputMethodHints(Qt::ImhUppercaseOnly | Qt::ImhNoPredictiveText);
    auto *verify = new Button(Button::Look::Secondary, tr("Vérifier"), {}, m_ready);
    verify->setObjectName(u"voucherVerify"_qs);
    line->addWidget(m_code, 1);
    line->addWidget(verify);
    column->addLayout(line);
    connect(m_code, &QLineEdit::returnPressed, this, &VoucherTenderPane::submit);
    connect(verify, &Button::clicked, this, &VoucherTenderPane::submit);
}

void VoucherTenderPane::submit()
{
    const QString text = m_code->text().trimmed();
    if (!text.isEmpty())
        m_controller.onScanned(text, vouchers::ScanSource::Typed);
}

void VoucherTenderPane::showState()
{
    const auto &verdict = m_controller.verdict();
    const bool canUse = m_controller.canUseVoucher();
    m_due->setText(
        tr("Reste à payer : %1").arg(format::moneyText(m_controller.balance().remaining)));
    m_camera->setHint(m_controller.isChecking() ? tr("Lecture…") : QString());
    const auto &error = m_controller.error();
    m_error->setVisible(error.has_value());
    if (error) {
        const auto words = format::errorWords(*error);
        m_error->setText(words.title + u". "_qs + words.sentence());
    }
    if (verdict) {
        m_verdict->showWords(format::verdictWords(*verdict, m_controller.ports().sell.clock.now()));
        m_verdict->showAmount(*verdict,
                              canUse ? std::optional(m_controller.voucherAmount()) : std::nullopt);
        m_code->clear();
    }
    m_stack->setCurrentWidget(verdict ? static_cast<QWidget *>(m_verdict) : m_ready);
    m_use->setVisible(canUse);
    m_use->setAmount(canUse ? format::moneyText(m_controller.voucherAmount()) : QString());
    const bool isTooLarge = verdict && !verdict->check.isEmpty()
        && m_controller.voucherLoss().isPositive();
    m_tooLarge->setVisible(isTooLarge);
    if (isTooLarge)
        m_tooLarge->setText(tr("Ce bon s’utilise en une fois et vaut %1 de plus que le reste à "
                               "payer. Ajoutez un article, ou choisissez un autre moyen.")
                                .arg(format::moneyText(m_controller.voucherLoss())));
}

} // namespace comptoir::sales
