// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/RefundPane.h"

#include "ui/format/MoneyText.h"
#include "ui/sales/SaleText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MoneyButton.h"
#include "ui/widgets/Stepper.h"

#include <QBoxLayout>

namespace comptoir::till {

using format::moneyText;
using theme::Type;

RefundPane::RefundPane(TillController &controller, QWidget *parent) : TillPane(controller, parent)
{
    buildLines();
    m_vouchers = addLabel(Type::Body, "refundVouchers");
    m_told = addLabel(Type::Body, "refundTold");
    buildReason();
    body()->addStretch(1);
    m_pay = new widgets::MoneyButton(tr("Rembourser"), this);
    m_pay->setObjectName(u"refundPay"_qs);
    addFoot(m_pay);
    connect(m_pay, &widgets::Button::clicked, &controller, &TillController::payBack);
}

void RefundPane::buildLines()
{
    const RefundDraft &draft = *controller().refund();
    for (size_t i = 0; i < draft.original.lines.size(); ++i) {
        const auto &back = draft.original.lines[i];
        auto *row = new QHBoxLayout;
        row->setSpacing(theme::gap);
        auto *label = new widgets::Label(Type::Body, this);
        label->setText(draft.most(i) > 0 ? tr("%1\n%2 · reste %3")
                                               .arg(back.line.label, moneyText(back.line.unitPrice),
                                                    sales::plainText(back.left) + u" "_qs
                                                        + sales::unitName(back.line.unit))
                                         : tr("%1\nDéjà repris").arg(back.line.label));
        row->addWidget(label, 1);
        auto *count = new widgets::Stepper(back.line.label, this);
        count->setObjectName(u"refundLine%1"_qs.arg(i));
        count->setRange(0, draft.most(i));
        count->setValue(draft.chosen[i]);
        count->setVisible(draft.most(i) > 0);
        row->addWidget(count);
        body()->addLayout(row);
        connect(count, &widgets::Stepper::stepped, this, [this, i](int many) {
            controller().editRefund([i, many](RefundDraft &refund) { refund.choose(i, many); });
        });
    }
}

void RefundPane::buildReason()
{
    m_reason = new widgets::Field("pencil", this);
    m_reason->setObjectName(u"refundReason"_qs);
    m_reason->setAccessibleName(tr("Raison du retour"));
    m_reason->setPlaceholderText(tr("Raison : défaut, erreur…"));
    m_reason->setMaxLength(80);
    m_reason->setText(controller().refund()->reason);
    body()->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        controller().editRefund([&text](RefundDraft &draft) { draft.reason = text; });
    });
}

void RefundPane::present()
{
    const auto &refund = controller().refund();
    if (!refund)
        return;
    m_vouchers->setText(tr("D’abord sur le bon : %1").arg(moneyText(refund->onVouchers())));
    m_vouchers->setVisible(refund->onVouchers().isPositive());
    m_told->setText(tr("Choisissez ce qui revient et dites pourquoi."));
    m_told->setVisible(!refund->isReady());
    m_pay->setAmount(moneyText(refund->total()));
    m_pay->setEnabled(refund->isReady() && !controller().isBusy());
}

} // namespace comptoir::till
