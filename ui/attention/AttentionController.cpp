// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/AttentionController.h"

#include "ui/format/FutureAnswer.h"

#include <algorithm>

namespace comptoir::attention {

namespace {
constexpr int doubleTapMs = 600;
} // namespace

using format::whenAnswered;

AttentionController::AttentionController(AttentionDesk &desk, QObject *parent)
    : QObject(parent),
      m_desk(desk)
{
    m_doubleTap.setSingleShot(true);
}

void AttentionController::setShop(const QString &shop, const QString &town)
{
    m_shop = shop;
    m_town = town;
}

void AttentionController::refresh()
{
    whenAnswered(m_desk.settledItems(m_settledCount), this,
                 [this](const Result<std::vector<Item>> &items) { take(items, m_settled); });
    whenAnswered(m_desk.openItems(), this, [this](const Result<std::vector<Item>> &items) {
        m_known = m_known || items.has_value();
        take(items, m_open);
    });
}

void AttentionController::take(const Result<std::vector<Item>> &items, std::vector<Item> &list)
{
    if (items)
        list = *items;
    else
        m_error = items.error();
    Q_EMIT changed();
}

void AttentionController::noteCount(int open)
{
    if (!m_known || open != int(m_open.size()))
        refresh();
}

void AttentionController::showOlder()
{
    m_settledCount += 50;
    refresh();
}

void AttentionController::show(List list)
{
    m_list = list;
    m_error.reset();
    Q_EMIT changed();
}

const Item *AttentionController::current() const
{
    const auto chosen = std::find_if(m_open.begin(), m_open.end(), [this](const Item &item) {
        return m_chosen ? item.op == *m_chosen : !m_later.contains(item.op);
    });
    return chosen == m_open.end() ? nullptr : &*chosen;
}

void AttentionController::choose(OpId op)
{
    m_chosen = op;
    m_later.remove(op);
    m_error.reset();
    Q_EMIT changed();
}

void AttentionController::decideLater()
{
    if (const Item *item = current())
        m_later.insert(item->op);
    m_chosen.reset();
    m_error.reset();
    Q_EMIT changed();
}

void AttentionController::answer(OpId op, Answer answer, const QString &by)
{
    const bool isOpen = std::any_of(m_open.begin(), m_open.end(),
                                    [op](const Item &item) { return item.op == op; });
    if (!isOpen || m_busy || m_doubleTap.isActive())
        return;
    m_busy = true;
    m_error.reset();
    Q_EMIT changed();
    whenAnswered(m_desk.answer(op, answer, by), this, [this, op](const Result<void> &result) {
        m_busy = false;
        if (!result) {
            tell(result.error());
        } else {
            // The next question comes to the same place: the second tap of a
            // double tap must not answer that one, too.
            m_doubleTap.start(doubleTapMs);
            std::erase_if(m_open, [op](const Item &item) { return item.op == op; });
            m_chosen.reset();
            Q_EMIT answered();
        }
        refresh();
    });
}

void AttentionController::tell(const Error &error)
{
    m_error = error;
    Q_EMIT changed();
}

} // namespace comptoir::attention
