// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of TillController: closing, tickets and refunds.
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/format/MoneyText.h"
#include "ui/till/TillController.h"

#include <algorithm>
#include <utility>

namespace comptoir::till {

using fiscal::PeriodReport;
using format::whenAnswered;
using staff::Right;

void TillController::beginClose()
{
    if (!m_day.isOpen)
        return;
    m_closed.reset();
    if (!m_close) {
        m_close.emplace();
        m_close->wasShown = m_xPrinted; // it says what the drawer ought to hold
        m_close->isBlind = !m_xPrinted;
    }
    readDay(); // the X of now, also of a closing that was left for a while
    show(View::Close);
}

void TillController::editClose(const std::function<void(CloseDraft &)> &change)
{
    if (!m_close)
        return;
    const Money before = m_close->counted();
    change(*m_close);
    if (m_close->wasShown && m_close->counted() != before)
        m_close->isBlind = false;
    Q_EMIT changed();
}

bool TillController::canStep() const
{
    return m_close && !m_busy && (m_close->step != 3 || !m_close->needsReason());
}

void TillController::stepTo(int step)
{
    if (!m_close || (step > m_close->step && !canStep()))
        return;
    m_close->step = std::clamp(step, 1, CloseDraft::steps);
    m_close->wasShown |= m_close->step >= 3;
    readDay();
    Q_EMIT viewChanged();
}

void TillController::closeDay()
{
    if (!m_close || m_close->step != CloseDraft::steps || m_busy)
        return;
    if (m_close->needsReason()) // a sale came in between
        return stepTo(3);
    authorise({Right::CloseDay, tr("Clôturer la journée")}, [this](const QString &by) {
        if (!m_close || std::exchange(m_busy, true))
            return;
        Q_EMIT changed();
        whenAnswered(m_ports.books.closeDay(m_close->count(), by), this,
                     [this](const Result<PeriodReport> &report) { takeClosed(report); });
    });
}

void TillController::takeClosed(const Result<PeriodReport> &report)
{
    m_busy = false;
    if (!report)
        return fail(report.error());
    m_closed = *report;
    m_xPrinted = false;
    m_close.reset();
    refresh();
    Q_EMIT viewChanged();
}

void TillController::showPaper(QFuture<Result<print::Document>> paper)
{
    m_paper = {};
    const int question = ++m_paperQuestion;
    whenAnswered(std::move(paper), this, [this, question](const Result<print::Document> &found) {
        if (question != m_paperQuestion)
            return;
        if (!found)
            return fail(found.error());
        m_paper = *found;
        Q_EMIT changed();
    });
}

void TillController::openTicket(qint64 number)
{
    m_ticket = number;
    m_refund.reset();
    showPaper(m_ports.receipts.preview(number));
    show(View::Ticket);
}

void TillController::reprint()
{
    if (m_ticket == 0 || std::exchange(m_busy, true))
        return;
    whenAnswered(m_ports.receipts.printTicket(m_ticket, sellerName()), this,
                 [this](const Result<void> &queued) {
                     m_busy = false;
                     if (!queued)
                         return fail(queued.error());
                     Q_EMIT told(tr("Le papier part à l’imprimante."));
                     showPaper(m_ports.receipts.preview(m_ticket));
                 });
}

void TillController::beginRefund()
{
    if (m_refund)
        return show(View::Refund);
    whenAnswered(m_ports.sales.returnable(m_ticket), this,
                 [this, number = m_ticket](const Result<sales::Returnable> &found) {
                     if (!found)
                         return fail(found.error());
                     if (m_view != View::Ticket || m_ticket != number)
                         return; // gone elsewhere in between
                     const Instant now = m_ports.clock.now();
                     m_refund = RefundDraft::of(*found, sales::SaleId::mint(now, m_ports.entropy),
                                                now);
                     show(View::Refund);
                 });
}

void TillController::editRefund(const std::function<void(RefundDraft &)> &change)
{
    if (!m_refund || m_busy)
        return;
    change(*m_refund);
    Q_EMIT changed();
}

void TillController::payBack()
{
    if (!m_refund || m_busy || !m_refund->isReady())
        return;
    const Money total = m_refund->total();
    authorise({Right::Refund, tr("Rembourser %1").arg(format::moneyText(total)), total},
              [this, total](const QString &by) {
                  if (!m_refund || m_busy || m_refund->total() != total)
                      return;
                  sales::Cart cart = m_refund->cart();
                  if (by != m_ports.seller().name)
                      cart.approvedBy = by;
                  cart.approved.refund = total;
                  if (!m_ports.payBack(cart))
                      return fail(Error{"sales/payment-under-way", {}, {}});
                  m_refund.reset();
                  show(View::Ticket); // where one comes back to
              });
}

void TillController::readClosings()
{
    whenAnswered(m_ports.books.closings(100), this,
                 [this](const Result<std::vector<ClosingRow>> &rows) {
                     if (!rows)
                         return fail(rows.error());
                     m_closings = *rows;
                     Q_EMIT changed();
                 });
}

void TillController::openClosing(qint64 number)
{
    m_closingNumber = number;
    showPaper(m_ports.receipts.report(number));
    show(View::Closing);
}

} // namespace comptoir::till
