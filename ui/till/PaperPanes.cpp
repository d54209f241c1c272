// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/PaperPanes.h"

#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/print/DocumentView.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/SearchField.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace comptoir::till {

using theme::Type;
using View = TillController::View;

JournalPane::JournalPane(TillController &controller, QWidget *parent)
    : TillPane(controller, parent, false)
{
    TicketListModel &journal = controller.journal();
    m_search = new widgets::SearchField(tr("Chercher : numéro, montant, heure, article"), this);
    m_search->setObjectName(u"journalSearch"_qs);
    m_search->setHints(tr("Chercher : numéro, montant, heure, article"), tr("Chercher"));
    m_search->setText(journal.searched());
    body()->addWidget(m_search);
    m_rows = new widgets::RowView(tr("Tickets"), this);
    m_rows->setObjectName(u"journalRows"_qs);
    m_rows->setModel(&journal);
    m_nothing = new widgets::Label(Type::Body, this);
    m_nothing->setObjectName(u"journalNothing"_qs);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_rows);
    m_stack->addWidget(m_nothing);
    body()->addWidget(m_stack);
    connect(m_search, &QLineEdit::textChanged, &journal, &TicketListModel::search);
    connect(&journal, &TicketListModel::answered, this, &JournalPane::present);
    connect(m_rows, &widgets::RowView::opened, this, [this](const QModelIndex &index) {
        auto &till = this->controller();
        till.openTicket(till.journal().ticket(index.row()).number);
    });
}

void JournalPane::present()
{
    const TicketListModel &journal = controller().journal();
    m_nothing->setText(
        journal.error() ? format::errorWords(*journal.error()).sentence()
            : journal.searched().trimmed().isEmpty()
            ? tr("Aucun ticket pour l’instant.")
            : tr("Aucun ticket ne ressemble à « %1 ».").arg(journal.searched().trimmed()));
    m_stack->setCurrentIndex(journal.rowCount() > 0 ? 0 : 1);
}

void JournalPane::goHome()
{
    m_search->setFocus(Qt::OtherFocusReason);
}

PaperPane::PaperPane(TillController &controller, QWidget *parent)
    : TillPane(controller, parent, false)
{
    m_paper = new print::DocumentView(this);
    m_paper->setObjectName(u"paperView"_qs);
    body()->addWidget(m_paper, 1);
    body()->addStretch(0); // for the moment before the paper is there
    auto *till = &controller;
    if (controller.view() == View::Closing) {
        auto *again = addAct(tr("Imprimer à nouveau"), "printer", "closingPrint", true);
        connect(again, &widgets::Button::clicked, till,
                [till] { till->printClosing(till->closingNumber()); });
        return;
    }
    auto *again = addAct(tr("Imprimer"), "printer", "ticketPrint");
    connect(again, &widgets::Button::clicked, till, &TillController::reprint);
    auto *refund = addAct(tr("Rembourser"), "receipt-refund", "ticketRefund");
    connect(refund, &widgets::Button::clicked, till, &TillController::beginRefund);
}

void PaperPane::present()
{
    m_paper->setVisible(!controller().paper().blocks.empty());
    m_paper->setDocument(controller().paper());
}

ClosingsPane::ClosingsPane(TillController &controller, QWidget *parent)
    : TillPane(controller, parent)
{
    m_nothing = addLabel(Type::Body, "closingsNothing", tr("Aucune clôture pour l’instant."));
    body()->addStretch(1);
}

void ClosingsPane::present()
{
    const auto &closings = controller().closings();
    m_nothing->setVisible(closings.empty());
    if (closings == m_shown)
        return;
    m_shown = closings;
    for (auto *row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
    for (const ClosingRow &closing : closings) {
        const QString kind = closing.period == fiscal::PeriodKind::Day ? tr("Jour")
            : closing.period == fiscal::PeriodKind::Month              ? tr("Mois")
                                                                       : tr("Année");
        auto *row = new widgets::ListRow("lock", kind + u" "_qs + closing.name, this);
        row->setObjectName(u"closing%1"_qs.arg(closing.number));
        row->setSecondLine(
            tr("N° %1 · écart %2").arg(closing.number).arg(format::moneyText(closing.difference)));
        row->setTrailing(format::moneyText(closing.total));
        row->setLeadsOn(true);
        row->setDivided(true);
        body()->insertWidget(int(m_rows.size()) + 1, row);
        m_rows << row;
        connect(row, &QAbstractButton::clicked, &controller(),
                [till = &controller(), number = closing.number] { till->openClosing(number); });
    }
}

} // namespace comptoir::till
