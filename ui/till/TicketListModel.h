// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/BooksDesk.h"

#include <QAbstractListModel>

namespace comptoir::till {

/// The journal, newest first, in pages that are fetched as the list is scrolled. Rows are
/// widgets::Row.
class TicketListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit TicketListModel(BooksDesk &books, QObject *parent = nullptr);

    void search(const QString &text);
    const QString &searched() const { return m_text; }
    void refresh();
    const TicketRow &ticket(int row) const { return m_rows.at(size_t(row)); }
    const std::optional<Error> &error() const { return m_error; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void answered();

private:
    void ask(qint64 before);
    void take(const std::vector<TicketRow> &rows, bool anew);

    BooksDesk &m_books;
    QString m_text;
    std::vector<TicketRow> m_rows;
    std::optional<Error> m_error;
    bool m_hasMore = false;
    bool m_isAsking = false;
    int m_question = 0; ///< an answer to an older search is dropped
};

} // namespace comptoir::till
