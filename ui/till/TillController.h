// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/CloseDraft.h"
#include "ui/till/RefundDraft.h"
#include "ui/till/TicketListModel.h"
#include "ui/till/TillPorts.h"

#include <QObject>

namespace comptoir::till {

/// State of the Caisse pages: the day, the closing that is being prepared, the ticket that is being
/// looked at and what comes back of it. All of it outlives the page.
class TillController : public QObject
{
    Q_OBJECT
public:
    enum class View { Home, Close, Journal, Ticket, Refund, Closings, Closing };

    explicit TillController(TillPorts ports, QObject *parent = nullptr);

    const TillPorts &ports() const { return m_ports; }
    View view() const { return m_view; }
    void show(View view);
    bool goBack(); ///< false: it is the home already
    bool isBusy() const { return m_busy; } ///< something is being written: no second tap
    /// What the day has brought is not for everybody.
    bool seesAmounts() const { return !m_ports.may || m_ports.may(staff::Right::SeeAmounts); }
    /// Sums of the days that are closed.
    void showClosings();

    const DayState &day() const { return m_day; }
    const std::optional<fiscal::PeriodReport> &report() const { return m_report; }
    void openDay(Money openingFloat);
    void moveCash(Money amount, const QString &reason); ///< out is negative
    void printX();
    void openDrawer();
    void verify();
    void archive(Day first, Day last);
    void exportBooks(const QByteArray &format, Day first, Day last);
    /// The template that French law asks for, as a PDF among the papers.
    void saveAttestation();

    const std::optional<CloseDraft> &closing() const { return m_close; }
    int parkedCount() const { return m_parked; }
    void beginClose(); ///< or goes on with the one that was left
    void editClose(const std::function<void(CloseDraft &)> &change);
    bool canStep() const;
    void stepTo(int step);
    void closeDay();
    const std::optional<fiscal::PeriodReport> &closed() const { return m_closed; }
    void printClosing(qint64 number);

    TicketListModel &journal() { return m_journal; }
    qint64 ticketNumber() const { return m_ticket; }
    const print::Document &paper() const { return m_paper; } ///< of the ticket or the closing
    void openTicket(qint64 number);
    void reprint();

    const std::optional<RefundDraft> &refund() const { return m_refund; }
    void beginRefund();
    void editRefund(const std::function<void(RefundDraft &)> &change);
    void payBack();

    const std::vector<ClosingRow> &closings() const { return m_closings; }
    qint64 closingNumber() const { return m_closingNumber; }
    void openClosing(qint64 number);

public Q_SLOTS:
    void refresh();

Q_SIGNALS:
    void changed();
    void viewChanged();
    /// The result of an act, in words.
    void told(const QString &words);

private:
    QString sellerName() const { return m_ports.seller().name; }
    void fail(const Error &error);
    void authorise(const staff::Act &act, const std::function<void(const QString &by)> &go);
    void readDay();
    void readClosings();
    void take(const fiscal::PeriodReport &report);
    void takeClosed(const Result<fiscal::PeriodReport> &report);
    void print(qint64 closing);
    void showPaper(QFuture<Result<print::Document>> paper);

    TillPorts m_ports;
    TicketListModel m_journal;
    View m_view = View::Home;
    bool m_busy = false;
    DayState m_day;
    std::optional<fiscal::PeriodReport> m_report;
    std::optional<CloseDraft> m_close;
    std::optional<fiscal::PeriodReport> m_closed;
    int m_parked = 0;
    qint64 m_ticket = 0;
    print::Document m_paper;
    int m_paperQuestion = 0; ///< a late answer to another question is dropped
    std::optional<RefundDraft> m_refund;
    bool m_xPrinted = false; ///< since the last closing: no count is blind any more
    std::vector<ClosingRow> m_closings;
    qint64 m_closingNumber = 0;
};

} // namespace comptoir::till
