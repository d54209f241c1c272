// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attention/AttentionDesk.h"
#include "core/base/Clock.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace comptoir::attention {

/// The open and the settled questions and which one is being decided. Outlives its pages.
class AttentionController : public QObject
{
    Q_OBJECT
public:
    enum class List { Open, Settled };

    explicit AttentionController(AttentionDesk &desk, QObject *parent = nullptr);

    /// Who answers, for the record; empty where nobody has to say.
    void setOperator(const QString &name) { m_operator = name; }
    void setShop(const QString &shop, const QString &town);
    const QString &shop() const { return m_shop; }
    const QString &town() const { return m_town; }

    /// Asks for both lists anew.
    void refresh();
    /// The number of open questions as the till counts them: refreshes when ours is another.
    void noteCount(int open);

    bool isKnown() const { return m_known; }
    const std::vector<Item> &open() const { return m_open; }
    const std::vector<Item> &settled() const { return m_settled; }
    /// There are more settled ones than settled() has.
    bool hasOlder() const { return int(m_settled.size()) >= m_settledCount; }
    void showOlder();

    List list() const { return m_list; }
    void show(List list);
    /// The question that is shown in full, if any is.
    const Item *current() const;
    void choose(OpId op);
    void decideLater();

    /// Of one open question; of any other nothing is kept. In the operator's name.
    void answer(OpId op, Answer answer) { this->answer(op, answer, m_operator); }
    void answer(OpId op, Answer answer, const QString &by);
    bool isBusy() const { return m_busy; }
    const std::optional<Error> &error() const { return m_error; }
    void tell(const Error &error);

Q_SIGNALS:
    void changed();
    /// One question less.
    void answered();

private:
    void take(const Result<std::vector<Item>> &items, std::vector<Item> &list);

    AttentionDesk &m_desk;
    QString m_operator;
    QString m_shop;
    QString m_town;
    std::vector<Item> m_open;
    std::vector<Item> m_settled;
    int m_settledCount = 50;
    bool m_known = false;
    List m_list = List::Open;
    std::optional<OpId> m_chosen;
    QSet<OpId> m_later;
    bool m_busy = false;
    QTimer m_doubleTap;
    std::optional<Error> m_error;
};

} // namespace comptoir::attention
