// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/TillController.h"

#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/format/MoneyText.h"

#include <utility>

namespace comptoir::till {

using fiscal::PeriodReport;
using format::whenAnswered;
using staff::Right;

TillController::TillController(TillPorts ports, QObject *parent)
    : QObject(parent),
      m_ports(std::move(ports)),
      m_journal(m_ports.books)
{}

void TillController::fail(const Error &error)
{
    const auto words = format::errorWords(error);
    Q_EMIT told(words.title + u". "_qs + words.sentence());
    Q_EMIT changed();
}

void TillController::authorise(const staff::Act &act,
                               const std::function<void(const QString &by)> &go)
{
    if (m_ports.authorise)
        m_ports.authorise(act, go);
    else
        go(sellerName());
}

void TillController::show(View view)
{
    if (m_view == view)
        return;
    m_view = view;
    if (view == View::Journal)
        m_journal.refresh();
    if (view == View::Closings)
        readClosings();
    if (view == View::Home)
        refresh();
    Q_EMIT viewChanged();
}

bool TillController::goBack()
{
    switch (m_view) {
    case View::Home:
        return false;
    case View::Ticket:
        show(View::Journal);
        return true;
    case View::Refund:
        show(View::Ticket);
        return true;
    case View::Closing:
        show(View::Closings);
        return true;
    case View::Close:
    case View::Journal:
    case View::Closings:
        break;
    }
    show(View::Home);
    return true;
}

void TillController::refresh()
{
    whenAnswered(m_ports.books.day(), this, [this](const Result<DayState> &day) {
        if (!day)
            return fail(day.error());
        m_day = *day;
        if (!m_day.isOpen)
            m_report.reset();
        else
            readDay();
        Q_EMIT changed();
    });
    whenAnswered(m_ports.sales.parked(), this,
                 [this](const Result<std::vector<sales::ParkedCart>> &parked) {
                     m_parked = parked ? int(parked->size()) : 0;
                     Q_EMIT changed();
                 });
}

void TillController::readDay()
{
    whenAnswered(m_ports.books.readDay(), this, [this](const Result<PeriodReport> &report) {
        if (!report)
            return fail(report.error());
        take(*report);
    });
}

void TillController::take(const PeriodReport &report)
{
    m_report = report;
    if (m_close)
        m_close->report = report;
    Q_EMIT changed();
}

void TillController::openDay(Money openingFloat)
{
    if (std::exchange(m_busy, true))
        return;
    whenAnswered(m_ports.books.openDay(openingFloat, sellerName()), this,
                 [this](const Result<DayState> &day) {
                     m_busy = false;
                     if (!day)
                         return fail(day.error());
                     m_closed.reset();
                     Q_EMIT told(tr("La journée est ouverte."));
                     refresh();
                 });
}

void TillController::moveCash(Money amount, const QString &reason)
{
    if (std::exchange(m_busy, true))
        return;
    whenAnswered(m_ports.books.moveCash(amount, reason, sellerName()), this,
                 [this, amount](const Result<void> &written) {
                     m_busy = false;
                     if (!written)
                         return fail(written.error());
                     Q_EMIT told(tr("Mouvement noté : %1").arg(format::moneyText(amount)));
                     refresh();
                 });
}

void TillController::printX()
{
    m_xPrinted = true;
    printClosing(0);
}

void TillController::showClosings()
{
    authorise({Right::SeeAmounts, tr("Voir les clôtures")},
              [this](const QString &) { show(View::Closings); });
}

void TillController::printClosing(qint64 number)
{
    const QString act = number == 0 ? tr("Imprimer le point (X)") : tr("Imprimer une clôture");
    authorise({Right::ReadDay, act}, [this, number](const QString &) { print(number); });
}

void TillController::print(qint64 number)
{
    if (std::exchange(m_busy, true))
        return;
    whenAnswered(m_ports.receipts.printReport(number, sellerName()), this,
                 [this](const Result<void> &queued) {
                     m_busy = false;
                     if (!queued)
                         return fail(queued.error());
                     Q_EMIT told(tr("Le papier part à l’imprimante."));
                 });
}

void TillController::openDrawer()
{
    if (m_ports.openDrawer)
        m_ports.openDrawer();
}

} // namespace comptoir::till
