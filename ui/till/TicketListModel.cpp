// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/TicketListModel.h"

#include "ui/format/DateText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/format/MoneyText.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/ValueModel.h"

namespace comptoir::till {

namespace {
constexpr int pageSize = 100;
} // namespace

TicketListModel::TicketListModel(BooksDesk &books, QObject *parent)
    : QAbstractListModel(parent),
      m_books(books)
{}

void TicketListModel::search(const QString &text)
{
    m_text = text;
    refresh();
}

void TicketListModel::refresh()
{
    ask(0);
}

void TicketListModel::ask(qint64 before)
{
    m_isAsking = true;
    JournalQuery query;
    query.text = m_text.trimmed();
    query.before = before;
    query.count = pageSize;
    const int question = ++m_question;
    format::whenAnswered(m_books.journal(query), this,
                         [this, question, before](const Result<std::vector<TicketRow>> &found) {
                             if (question != m_question)
                                 return;
                             m_isAsking = false;
                             m_error = found ? std::nullopt : std::optional(found.error());
                             m_hasMore = found && found->size() == size_t(pageSize);
                             take(found.value_or(std::vector<TicketRow>{}), before == 0);
                             Q_EMIT answered();
                         });
}

void TicketListModel::take(const std::vector<TicketRow> &rows, bool anew)
{
    if (anew) {
        beginResetModel();
        m_rows = rows;
        return endResetModel();
    }
    if (rows.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

int TicketListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TicketListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TicketRow &ticket = m_rows.at(size_t(index.row()));
    widgets::Row row;
    row.title = ticket.kind == fiscal::TicketKind::Refund ? tr("N° %1 · remboursement")
                                                          : tr("N° %1");
    row.title = row.title.arg(ticket.number);
    row.under = format::dayText(Day::inTown(ticket.at)) + u" · "_qs + format::timeText(ticket.at);
    if (!ticket.firstLabel.isEmpty())
        row.under += u" · "_qs + ticket.firstLabel;
    row.trailing = format::moneyText(ticket.total);
    if (role == widgets::valueRole)
        return QVariant::fromValue(row);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return widgets::spoken(row);
    return {};
}

bool TicketListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isAsking;
}

void TicketListModel::fetchMore(const QModelIndex &)
{
    if (!m_rows.empty() && m_hasMore && !m_isAsking)
        ask(m_rows.back().number);
}

} // namespace comptoir::till
