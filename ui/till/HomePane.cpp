// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/HomePane.h"

#include "ui/format/DateText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/format/MoneyText.h"
#include "ui/sales/SaleText.h"
#include "ui/till/AmountSheet.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"

#include <QBoxLayout>

namespace comptoir::till {

using format::moneyText;
using format::whenAnswered;
using theme::Type;
using View = TillController::View;

/// Without the means of payment: whoever counts the drawer tonight must not read here what it ought
/// to hold.
QString figuresText(const fiscal::PeriodReport &report)
{
    QStringList lines;
    lines << HomePane::tr("Ventes : %1").arg(moneyText(report.total))
          << HomePane::tr("Tickets : %1, dont remboursements : %2 (%3)")
                 .arg(report.tickets)
                 .arg(report.refunds)
                 .arg(moneyText(report.refunded));
    for (const fiscal::VatAmount &vat : report.vat)
        lines << HomePane::tr("TVA %1 : %2 sur %3")
                     .arg(sales::rateText(vat.basisPoints), moneyText(vat.vat),
                          moneyText(vat.gross));
    return lines.join(u'\n');
}

HomePane::HomePane(TillController &controller, QWidget *parent) : TillPane(controller, parent)
{
    m_overdue = new widgets::Banner(widgets::Banner::Tone::Hold, widgets::Banner::Form::Card, this);
    m_overdue->setObjectName(u"tillOverdue"_qs);
    m_overdue->setText(tr("La journée d’avant n’est pas clôturée."));
    auto *lead = m_overdue->addAction(tr("Clôturer"));
    lead->setObjectName(u"tillOverdueClose"_qs);
    connect(lead, &widgets::Button::clicked, &controller, &TillController::beginClose);
    body()->addWidget(m_overdue);
    m_uncounted = new widgets::Banner(widgets::Banner::Tone::Hold, widgets::Banner::Form::Card,
                                      this);
    m_uncounted->setObjectName(u"tillUncounted"_qs);
    body()->addWidget(m_uncounted);
    m_state = addLabel(Type::Title, "tillState");
    m_figures = addLabel(Type::Body, "tillFigures");
    buildRows();
    buildActs();
}

void HomePane::buildRows()
{
    auto *till = &controller();
    const auto add = [this](const char *icon, const QString &title, const char *name, auto act) {
        auto *row = addRow(icon, title, name);
        connect(row, &QAbstractButton::clicked, this, act);
        return row;
    };
    m_cash = add("cash", tr("Entrée ou sortie d’espèces"), "tillCash", [this] { moveCash(); });
    m_printX = add("printer", tr("Imprimer le point (X)"), "tillPrintX",
                   [till] { till->printX(); });
    add("lock-open", tr("Ouvrir le tiroir"), "tillDrawer", [till] { till->openDrawer(); });
    add("receipt", tr("Journal des tickets"), "tillJournal", [till] { till->show(View::Journal); });
    add("history", tr("Clôtures"), "tillClosings", [till] { till->showClosings(); });
    add("shield-check", tr("Vérifier les livres"), "tillVerify", [till] { till->verify(); });
    add("archive", tr("Archiver"), "tillArchive", [this, till] {
        choosePeriod(tr("Archiver"), [till](Day first, Day last) { till->archive(first, last); });
    });
    add("file-export", tr("Exporter pour le comptable"), "tillExport", [this] { chooseExport(); });
    body()->addStretch(1);
}

void HomePane::buildActs()
{
    m_open = addAct(tr("Ouvrir la journée"), "cash-register", "tillOpen", true);
    m_close = addAct(tr("Clôturer la journée"), "calculator", "tillClose", true);
    connect(m_open, &widgets::Button::clicked, this, &HomePane::openDay);
    connect(m_close, &widgets::Button::clicked, &controller(), &TillController::beginClose);
}

void HomePane::present()
{
    const DayState &day = controller().day();
    m_overdue->setVisible(day.isOverdue);
    m_uncounted->setVisible(day.uncounted && !day.isOverdue);
    if (day.uncounted)
        m_uncounted->setText(tr("La journée du %1 n’avait pas été clôturée : elle l’a été sans "
                                "comptage à la première vente suivante. L’écart éventuel "
                                "apparaîtra au prochain comptage du tiroir.")
                                 .arg(format::dayText(*day.uncounted)));
    const Instant now = controller().ports().clock.now();
    m_state->setText(
        day.isOpen ? tr("Ouverte depuis %1 · fond de caisse %2")
                         .arg(format::momentText(day.openedAt, now), moneyText(day.openingFloat))
                   : tr("Aucune journée ouverte"));
    const auto &report = controller().report();
    const bool isShown = report && controller().seesAmounts();
    m_figures->setText(isShown ? figuresText(*report) : QString());
    m_figures->setVisible(isShown);
    m_cash->setVisible(day.isOpen);
    m_printX->setVisible(day.isOpen);
    m_open->setVisible(!day.isOpen);
    m_close->setVisible(day.isOpen);
    m_close->setTitle(controller().closing() ? tr("Reprendre la clôture")
                                             : tr("Clôturer la journée"));
}

void HomePane::openDay()
{
    AmountSheet::askFloat(controller().day().lastFloat, window(),
                          [till = &controller()](Money amount) { till->openDay(amount); });
}

void HomePane::moveCash()
{
    AmountSheet::askMovement(window(), [till = &controller()](Money amount, const QString &reason) {
        till->moveCash(amount, reason);
    });
}

void HomePane::choosePeriod(const QString &title,
                            const std::function<void(Day first, Day last)> &then)
{
    const Day today = Day::inTown(controller().ports().clock.now());
    const QDate date = today.toDate();
    const std::vector<Day> firsts{today.plusDays(-29),
                                  Day::fromDate(QDate(date.year(), date.month(), 1)),
                                  Day::fromDate(QDate(date.year(), 1, 1))};
    widgets::ChoiceSheet::ask(
        title, {tr("Les 30 derniers jours"), tr("Ce mois"), tr("Cette année")}, -1,
        [firsts, today, then](int row) { then(firsts.at(size_t(row)), today); }, window());
}

void HomePane::chooseExport()
{
    whenAnswered(controller().ports().books.establishment(), this,
                 [this](const Result<fiscal::Establishment> &shop) {
                     chooseExport(!shop || shop->country == "FR");
                 });
}

void HomePane::chooseExport(bool isFrench)
{
    struct Choice
    {
        QString name;
        QByteArray format; ///< empty: the attestation
    };
    std::vector<Choice> choices{{tr("Tickets (tableur)"), "tickets-csv"},
                                {tr("Lignes (tableur)"), "lines-csv"}};
    if (isFrench) { // what French law has and nobody asks for elsewhere
        choices.insert(choices.begin(), {tr("Écritures comptables (FEC)"), "fec"});
        choices.push_back({tr("Déclaration des ventes (e-reporting)"), "e-reporting"});
        choices.push_back({tr("Attestation du logiciel (modèle à signer)"), {}});
    }
    QStringList names;
    for (const Choice &choice : choices)
        names << choice.name;
    widgets::ChoiceSheet::ask(
        tr("Exporter"), names, -1,
        [this, choices, till = &controller()](int row) {
            const QByteArray format = choices.at(size_t(row)).format;
            if (format.isEmpty())
                return till->saveAttestation();
            choosePeriod(tr("Exporter"), [till, format](Day first, Day last) {
                till->exportBooks(format, first, last);
            });
        },
        window());
}

} // namespace comptoir::till
