// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sales/DonePane.h"

#include "ui/format/ErrorText.h"
#include "ui/format/MoneyText.h"
#include "ui/sales/PayController.h"
#include "ui/sales/QrView.h"
#include "ui/sales/SaleText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/ShapeView.h"

#include <QGridLayout>

namespace comptoir::sales {

using receipts::Handover;
using theme::Type;
using widgets::Button;
using widgets::Label;

DonePane::DonePane(PayController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::margin, theme::margin, theme::margin, 12);
    outer->setSpacing(12);
    auto *scroll = new widgets::ScrollPane(this);
    scroll->setContent(buildAnswer());
    outer->addWidget(scroll, 1);
    m_ways = new QGridLayout;
    m_ways->setSpacing(12);
    buildWays();
    outer->addLayout(m_ways);
    m_next = new Button(Button::Look::Primary, tr("Nouvelle vente"), {}, this);
    m_next->setObjectName(u"nextSale"_qs);
    m_next->setLeastHeight(theme::money());
    m_next->setProperty("primary", true);
    connect(m_next, &Button::clicked, &m_controller, [this] {
        if (m_controller.handover())
            m_controller.finish();
        else
            m_controller.noTicket();
    });
    outer->addWidget(m_next);
}

QWidget *DonePane::buildAnswer()
{
    const auto &c = theme::colours();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch();
    m_check = new widgets::ShapeView(content);
    m_check->setShape(theme::Shape::Circle, "check");
    m_check->setColours(c.ok.fill, c.ok.on);
    m_check->setSide(theme::scaled(112));
    column->addWidget(m_check, 0, Qt::AlignHCenter);
    const auto add = [&](Type type, const char *name) {
        auto *label = new Label(type, content);
        label->setObjectName(QString::fromLatin1(name));
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
        return label;
    };
    m_title = add(Type::Headline, "doneTitle");
    m_changeTitle = add(Type::Title, "changeTitle");
    m_change = add(Type::Display, "doneChange");
    m_change->setColour(c.okTint.on);
    m_change->setFont(changeFont());
    m_qr = new QrView(content);
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    m_state = add(Type::Body, "doneState");
    m_failed = new widgets::Banner(widgets::Banner::Tone::Hold, widgets::Banner::Form::Card,
                                   content);
    m_failed->setObjectName(u"notPrinted"_qs);
    m_failed->setIcon("printer");
    auto *retry = m_failed->addAction(tr("Réessayer"));
    retry->setObjectName(u"retryPrint"_qs);
    connect(retry, &Button::clicked, &m_controller, &PayController::retryPrint);
    column->addWidget(m_failed);
    m_error = new widgets::Banner(widgets::Banner::Tone::No, widgets::Banner::Form::Card, content);
    m_error->setObjectName(u"doneError"_qs);
    m_error->setIcon("alert-octagon");
    column->addWidget(m_error);
    buildMail();
    column->addWidget(m_mail);
    column->addStretch();
    return content;
}

void DonePane::buildWays()
{
    const auto way = [this](const char *name, const QByteArray &icon, const QString &text,
                            auto act) {
        auto *button = new Button(Button::Look::Secondary, text, icon, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setLeastHeight(theme::money());
        connect(button, &Button::clicked, &m_controller, act);
        m_wayOrder << button;
    };
    way("noTicket", "receipt-off", tr("Pas de ticket"), &PayController::noTicket);
    way("showQr", "qrcode", tr("QR"), &PayController::showQr);
    way("printTicket", "printer", tr("Imprimer"), &PayController::print);
    way("openMail", "mail", tr("Envoyer"), [this] {
        m_mail->show();
        m_address->setFocus(Qt::OtherFocusReason);
    });
    m_wayOrder.last()->hide(); // until an account is known
}

void DonePane::buildMail()
{
    m_mail = new QWidget(this);
    auto *row = new QHBoxLayout(m_mail);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap);
    m_address = new widgets::Field("mail", m_mail);
    m_address->setObjectName(u"mailAddress"_qs);
    m_address->setPlaceholderText(tr("Adresse du client"));
    m_address->setAccessibleName(tr("Adresse du client"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    auto *send = new Button(Button::Look::Secondary, tr("Envoyer"), {}, m_mail);
    send->setObjectName(u"sendMail"_qs);
    const auto go = [this] { m_controller.mail(m_address->text()); };
    connect(send, &Button::clicked, this, go);
    connect(m_address, &QLineEdit::returnPressed, this, go);
    row->addWidget(m_address, 1);
    row->addWidget(send);
    m_mail->hide();
}

void DonePane::showTicketState()
{
    const auto handover = m_controller.handover();
    const auto &failed = m_controller.failedJob();
    QString state;
    if (failed)
        state = {};
    else if (handover == Handover::Printed)
        state = tr("Ticket envoyé à l’imprimante.");
    else if (handover == Handover::QrShown)
        state = tr("Le client photographie ce code.");
    else if (handover == Handover::Mailed)
        state = tr("Le ticket part par mail, ou dès qu’il y a du réseau.");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    const auto &error = m_controller.error();
    m_error->setVisible(error.has_value());
    if (error) {
        const auto words = format::errorWords(*error);
        m_error->setText(words.title + u". "_qs + words.sentence());
    }
    m_failed->setVisible(failed.has_value());
    if (failed) {
        const auto words = format::errorWords(Error{failed->problem, {}, {}});
        m_failed->setText(tr("Ticket non imprimé. La vente est faite. %1").arg(words.sentence()));
    }
}

/// An address is never kept, but a slip of the finger is corrected where it stands.
void DonePane::showMail(qint64 ticket)
{
    const bool isGone = m_controller.handover() == Handover::Mailed;
    if (isGone || std::exchange(m_ticket, ticket) != ticket) {
        m_address->clear();
        m_mail->hide();
    }
    Button *way = m_wayOrder.last();
    const bool canMail = m_controller.ports().canMail();
    if (canMail == way->isHidden()) {
        way->setVisible(canMail);
        arrangeWays();
    }
}

void DonePane::showState()
{
    const auto &done = m_controller.done();
    if (!done)
        return;
    showMail(done->ticket.number);
    const bool isRefund = m_controller.isRefund();
    const QString total = format::moneyText(
        isRefund && done->ticket.total < Money() ? -done->ticket.total : done->ticket.total);
    const QString number = QString::number(done->ticket.number);
    m_title->setText(isRefund ? tr("%1 remboursés · ticket %2").arg(total, number)
                              : tr("%1 payés · ticket %2").arg(total, number));
    const bool hasChange = done->change.isPositive();
    m_changeTitle->setText(tr("À rendre"));
    m_changeTitle->setVisible(hasChange);
    m_change->setVisible(hasChange);
    const QString change = format::moneyText(done->change);
    if (m_change->text() != change) {
        m_change->setText(change);
        m_title->announce(hasChange ? tr("Payé. À rendre : %1").arg(change) : tr("Payé."));
    }
    m_qr->setText(m_controller.qrText());
    m_check->setVisible(m_controller.qrText().isEmpty()); // its place is the code's
    showTicketState();
}

void DonePane::resizeEvent(QResizeEvent *)
{
    arrangeWays();
}

void DonePane::arrangeWays()
{
    QList<Button *> ways;
    int widest = 0;
    for (Button *way : std::as_const(m_wayOrder)) {
        m_ways->removeWidget(way);
        if (way->isHidden())
            continue;
        ways << way;
        widest = std::max(widest, way->sizeHint().width());
    }
    const int room = width() - 2 * theme::margin;
    const int count = int(ways.size());
    const bool inARow = count * (widest + 12) <= room + 12;
    const int columns = inARow ? count : 2;
    for (int i = 0; i < m_wayOrder.size(); ++i)
        m_ways->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < count; ++i)
        m_ways->addWidget(ways[i], i / columns, i % columns);
}

} // namespace comptoir::sales
