// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/RefundPane.h"

#include "ui/format/MoneyText.h"
#include "ui/sales/SaleText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MoneyButton.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Stepper.h"

#include <QBoxLayout>

#include <algorithm>

namespace comptoir::till {

using format::moneyText;
using theme::Type;

RefundPane::RefundPane(TillController &controller, QWidget *parent) : TillPane(controller, parent)
{
    buildLines();
    m_vouchers = addLabel(Type::Body, "refundVouchers");
    const auto ways = controller.refund()->ways();
    QStringList words;
    for (const fiscal::Means means : ways)
        words << sales::meansText(means);
    m_wayTold = addLabel(Type::Body, "refundWayTold");
    if (words.size() > 1 && words.size() <= 5) {
        m_way = new widgets::SegmentedControl(tr("Rendre par"), words, this);
        m_way->setObjectName(u"refundWay"_qs);
        const auto chosen = std::find(ways.begin(), ways.end(), controller.refund()->way);
        m_way->choose(int(chosen - ways.begin()));
        body()->addWidget(m_way);
        connect(m_way, &widgets::SegmentedControl::chosen, this, [this, ways](int way) {
            this->controller().editRefund(
                [&](RefundDraft &draft) { draft.way = ways.at(size_t(way)); });
        });
    }
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
    QStringList told;
    for (const auto &[means, amount] : refund->parts())
        told << tr("%1 : %2").arg(sales::meansText(means), moneyText(amount));
    m_wayTold->setText(refund->total().isPositive()
                           ? told.join(u'\n')
                           : tr("Choisissez ce qui revient et dites pourquoi."));
    m_wayTold->setVisible(!refund->total().isPositive() || refund->otherwise().isPositive());
    if (m_way)
        m_way->setVisible(refund->otherwise().isPositive());
    m_pay->setAmount(moneyText(refund->total()));
    m_pay->setEnabled(refund->isReady() && !controller().isBusy());
}

} // namespace comptoir::till
