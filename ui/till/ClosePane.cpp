// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/ClosePane.h"

#include "ui/format/MoneyText.h"
#include "ui/till/AmountSheet.h"
#include "ui/till/HomePane.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/Stepper.h"

#include <QBoxLayout>

#include <algorithm>

namespace comptoir::till {

using format::moneyText;
using theme::Type;
using widgets::Button;

ClosePane::ClosePane(TillController &controller, QWidget *parent)
    : TillPane(controller, parent),
      m_step(controller.closing() ? controller.closing()->step : 0)
{
    switch (m_step) {
    case 1:
        buildTodo();
        break;
    case 2:
        buildCount();
        break;
    case 3:
        buildDifference();
        break;
    case 4:
        buildReading();
        break;
    case 5:
        buildEnd();
        break;
    default:
        buildClosed();
        return;
    }
    body()->addStretch(1);
    buildSteps();
}

void ClosePane::buildSteps()
{
    auto *till = &controller();
    if (m_step > 1) {
        auto *before = addAct(tr("Étape d’avant"), "arrow-left", "closeBefore");
        connect(before, &Button::clicked, till, [till, step = m_step] { till->stepTo(step - 1); });
    }
    if (m_step == CloseDraft::steps) {
        m_next = addAct(tr("Clôturer la journée"), "lock", "closeDay", true);
        connect(m_next, &Button::clicked, till, &TillController::closeDay);
        return;
    }
    m_next = addAct(tr("Continuer"), "chevron-right", "closeNext", true);
    connect(m_next, &Button::clicked, till, [till, step = m_step] { till->stepTo(step + 1); });
}

void ClosePane::buildTodo()
{
    addLabel(Type::Title, "closeTitle", tr("Reste à faire"));
    m_text = addLabel(Type::Body, "closeTodo");
    m_hint = addLabel(Type::Secondary, "closeHint",
                      tr("Rien de cela n’empêche de clôturer. Vous pouvez quitter et revenir."));
}

void ClosePane::buildCount()
{
    addLabel(Type::Title, "closeTitle", tr("Comptez le tiroir"));
    m_text = addLabel(Type::Headline, "closeCounted");
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(3 * theme::margin);
    m_grid->setVerticalSpacing(theme::gap);
    for (const int cents : CloseDraft::denominations()) {
        const QString value = format::roundMoneyText(Money::fromCents(cents));
        auto *cell = new QWidget(this);
        auto *row = new QHBoxLayout(cell);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(theme::gap);
        auto *label = new widgets::Label(Type::Body, cell);
        label->setText(value);
        auto *count = new widgets::Stepper(value, cell);
        count->setObjectName(u"closePieces%1"_qs.arg(cents));
        count->setRange(0, 9999);
        const auto &pieces = controller().closing()->pieces;
        const auto known = pieces.find(cents);
        count->setValue(known == pieces.end() ? 0 : known->second);
        row->addWidget(label, 1);
        row->addWidget(count);
        m_cells << cell;
        connect(count, &widgets::Stepper::stepped, this, [this, cents](int many) {
            controller().editClose(
                [cents, many](CloseDraft &draft) { draft.pieces[cents] = many; });
        });
    }
    body()->addLayout(m_grid);
}

void ClosePane::resizeEvent(QResizeEvent *event)
{
    TillPane::resizeEvent(event);
    if (m_cells.isEmpty())
        return;
    int widest = 1;
    for (const QWidget *cell : std::as_const(m_cells))
        widest = std::max(widest, cell->sizeHint().width());
    const int columns = std::clamp(width() / (widest + 4 * theme::margin), 1, 3);
    const int rows = (int(m_cells.size()) + columns - 1) / columns;
    for (int i = 0; i < m_cells.size(); ++i)
        m_grid->addWidget(m_cells[i], i % rows, i / rows); // dearest first, downwards
}

void ClosePane::buildDifference()
{
    addLabel(Type::Title, "closeTitle", tr("Écart"));
    m_text = addLabel(Type::Body, "closeDifference");
    m_reason = new widgets::Field("pencil", this);
    m_reason->setObjectName(u"closeReason"_qs);
    m_reason->setAccessibleName(tr("Raison de l’écart"));
    m_reason->setPlaceholderText(tr("Raison de l’écart"));
    m_reason->setMaxLength(80);
    m_reason->setText(controller().closing()->reason);
    body()->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString &text) {
        controller().editClose([&text](CloseDraft &draft) { draft.reason = text; });
    });
    int number = 0;
    for (const QString &words :
         {tr("Erreur de rendu de monnaie"), tr("Prélèvement non noté"), tr("Cause inconnue")}) {
        auto *choice = new Button(Button::Look::Secondary, words, {}, this);
        choice->setObjectName(u"closeReason%1"_qs.arg(number++));
        connect(choice, &Button::clicked, this, [this, words] { m_reason->setText(words); });
        body()->addWidget(choice);
        m_reasons << choice;
    }
    m_left = addRow("cash", tr("Fond de caisse pour demain"), "closeLeft");
    connect(m_left, &QAbstractButton::clicked, this, [this] {
        AmountSheet::askLeft(controller().closing()->leftInDrawer(), window(),
                             [till = &controller()](Money amount) {
                                 till->editClose([amount](CloseDraft &draft) {
                                     draft.left = std::min(amount, draft.counted());
                                 });
                             });
    });
}

void ClosePane::buildReading()
{
    addLabel(Type::Title, "closeTitle", tr("Relisez avant de clôturer"));
    m_text = addLabel(Type::Body, "closeFigures");
}

void ClosePane::buildEnd()
{
    addLabel(Type::Title, "closeTitle", tr("Définitif"));
    m_text = addLabel(Type::Body, "closeEnd");
    m_hint = addLabel(Type::Secondary, "closeHint",
                      tr("Une journée clôturée ne se rouvre pas. L’envoi se fait dès que le "
                         "réseau est là."));
}

void ClosePane::buildClosed()
{
    addLabel(Type::Title, "closeTitle", tr("La journée est clôturée"));
    m_text = addLabel(Type::Body, "closeClosed");
    body()->addStretch(1);
    auto *till = &controller();
    auto *end = addAct(tr("Terminé"), "check", "closeDone");
    connect(end, &Button::clicked, till, [till] { till->show(TillController::View::Home); });
    m_next = addAct(tr("Imprimer le Z"), "printer", "closePrint", true);
    connect(m_next, &Button::clicked, till, [till] {
        if (till->closed())
            till->printClosing(till->closed()->number);
    });
}

QString ClosePane::differenceText() const
{
    const CloseDraft &draft = *controller().closing();
    return tr("Compté : %1\nAttendu : %2\nÉcart : %3")
        .arg(moneyText(draft.counted()), moneyText(draft.report.expectedCash),
             moneyText(draft.difference()));
}

void ClosePane::presentDifference()
{
    const CloseDraft &draft = *controller().closing();
    const fiscal::PeriodReport &report = draft.report;
    Money moved;
    for (const fiscal::CashMovement &move : report.movements)
        moved += move.amount;
    m_text->setText(tr("Fond du matin : %1\nVentes en espèces : %2\nEntrées et sorties : %3")
                        .arg(moneyText(report.openingFloat),
                             moneyText(report.expectedCash - report.openingFloat - moved),
                             moneyText(moved))
                    + u'\n' + differenceText());
    const bool differs = !draft.difference().isZero();
    m_reason->setVisible(differs);
    for (Button *choice : std::as_const(m_reasons))
        choice->setVisible(differs);
    m_left->setTrailing(moneyText(draft.leftInDrawer()));
}

void ClosePane::present()
{
    if (m_step != step())
        return; // about to be replaced
    const auto &ports = controller().ports();
    switch (m_step) {
    case 0:
        if (const auto &closed = controller().closed())
            m_text->setText(tr("Clôture n° %1\nTotal : %2\nÉcart : %3")
                                .arg(closed->number)
                                .arg(moneyText(closed->total), moneyText(closed->difference)));
        return;
    case 1:
        m_text->setText(tr("Tickets en attente : %1\nEnvois en attente du réseau : %2")
                            .arg(controller().parkedCount())
                            .arg(ports.unsent ? ports.unsent() : 0));
        break;
    case 2:
        m_text->setText(tr("Compté : %1").arg(moneyText(controller().closing()->counted())));
        m_next->setTrailing(moneyText(controller().closing()->counted())); // always in sight
        break;
    case 3:
        presentDifference();
        break;
    case 4:
        m_text->setText(figuresText(controller().closing()->report) + u"\n"_qs + differenceText());
        break;
    default:
        m_text->setText(differenceText());
    }
    m_next->setEnabled(controller().canStep());
}

void ClosePane::goHome()
{
    if (m_next && m_next->isEnabled())
        return m_next->setFocus(Qt::OtherFocusReason);
    TillPane::goHome();
}

} // namespace comptoir::till
