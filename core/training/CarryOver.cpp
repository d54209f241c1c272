// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/CarryOver.h"

#include "core/fiscal/RecordStore.h"
#include "core/staff/OperatorStore.h"
#include "sync/wire/Json.h"

#include <algorithm>

namespace comptoir::training {

namespace {
constexpr int pageSize = 500;
constexpr int firstGood = 16; ///< practiceItem stands before it

catalogue::ItemId practiceId(int last)
{
    // Of the first millisecond of 1970: no id that is drawn is one of these.
    QByteArray bytes = QByteArray::fromHex("00000000000070008000000000000000");
    bytes.back() = char(last);
    return *catalogue::ItemId::fromBytes(bytes);
}
} // namespace

const catalogue::ItemId practiceItem = practiceId(1);

catalogue::ItemId practiceGood(int index)
{
    return practiceId(firstGood + index);
}

bool isPractice(catalogue::ItemId item)
{
    const QByteArray bytes = item.bytes();
    const int last = uchar(bytes.back());
    const bool isNumbered = last >= firstGood && last < firstGood + mostPracticeGoods;
    return item == practiceItem || (isNumbered && item == practiceId(last));
}

CarryOver::CarryOver(store::Database &from, store::Database &to, const Clock &clock)
    : m_from(from),
      m_to(to),
      m_clock(clock),
      m_source(m_from),
      m_shelves(to)
{}

Result<CarriedOver> CarryOver::run()
{
    COMPTOIR_TRY(const auto transaction, store::Transaction::begin(m_to));
    CarriedOver carried;
    COMPTOIR_TRY(carried.departments, takeDepartments(*transaction));
    COMPTOIR_TRY(carried.items, takeItems(*transaction));
    COMPTOIR_TRY(carried.operators, takeOperators(*transaction));
    COMPTOIR_CHECK(transaction->commit());
    return carried;
}

Result<int> CarryOver::takeDepartments(store::Transaction &transaction)
{
    int taken = 0;
    COMPTOIR_TRY(const auto departments, m_source.departments());
    for (const catalogue::Department &department : departments) {
        COMPTOIR_TRY(const auto present, m_shelves.department(department.id));
        COMPTOIR_TRY(const bool invented, isInvented(department));
        if (present || invented)
            continue;
        COMPTOIR_CHECK(m_shelves.write(transaction, department));
        ++taken;
    }
    return taken;
}

/// Nobody has put an article of their own there.
Result<bool> CarryOver::isInvented(const catalogue::Department &department) const
{
    catalogue::ItemFilter inside;
    inside.department = department.id;
    COMPTOIR_TRY(const auto goods, m_source.page(inside, {}, mostPracticeGoods + 2));
    const auto isOwn = [](const catalogue::Item &item) { return !isPractice(item.id); };
    const bool hasPractice = std::any_of(goods.begin(), goods.end(), [](const auto &item) {
        return isPractice(item.id) && item.id != practiceItem;
    });
    return hasPractice && std::none_of(goods.begin(), goods.end(), isOwn);
}

Result<int> CarryOver::takeItems(store::Transaction &transaction)
{
    int taken = 0;
    std::optional<catalogue::Item> last;
    for (;;) {
        COMPTOIR_TRY(const auto page, m_source.page({}, last, pageSize));
        if (page.empty())
            return taken;
        for (const catalogue::Item &item : page) {
            COMPTOIR_TRY(const bool isTaken, takeItem(transaction, item));
            taken += isTaken;
        }
        last = page.back();
    }
}

Result<bool> CarryOver::takeItem(store::Transaction &transaction, const catalogue::Item &item)
{
    if (isPractice(item.id))
        return false;
    COMPTOIR_TRY(const auto present, m_shelves.item(item.id));
    COMPTOIR_TRY(const auto department, m_shelves.department(item.department));
    if (present || !department)
        return false;
    for (const QString &code : item.codes) {
        COMPTOIR_TRY(const auto other, m_shelves.byCode(code));
        if (other)
            return false; // the same article, created on both sides
    }
    catalogue::Item copy = item;
    copy.photo.clear(); // its file is the other till's
    COMPTOIR_CHECK(m_shelves.write(transaction, copy, m_clock.now()));
    return true;
}

Result<int> CarryOver::takeOperators(store::Transaction &transaction)
{
    int taken = 0;
    const staff::OperatorStore source(m_from);
    staff::OperatorStore here(m_to);
    COMPTOIR_TRY(const auto people, source.active());
    COMPTOIR_TRY(const auto already, here.active());
    for (const staff::Operator &person : people) {
        const bool isNamed = std::any_of(
            already.begin(), already.end(),
            [&person](const staff::Operator &other) { return other.name == person.name; });
        if (isNamed || here.nameOf(person.id))
            continue; // works here, or has left
        COMPTOIR_TRY(staff::OperatorRecord record, source.record(person.id));
        record.tries = {};
        COMPTOIR_CHECK(here.insert(transaction, record, m_clock.now()));
        ++taken;
    }
    return taken;
}

Result<fiscal::Establishment> CarryOver::establishmentIn(store::Database &from)
{
    const fiscal::RecordStore records(from);
    COMPTOIR_TRY(const fiscal::BookState state, records.state());
    COMPTOIR_TRY(const auto event, records.find(fiscal::Chain::Events, state.identity));
    if (!event)
        return fiscal::Establishment{};
    COMPTOIR_TRY(const QJsonObject json, wire::parseObject(event->payload));
    return fiscal::Establishment::fromJson(json.value(u"facts").toObject());
}

settings::SettingsDocument carriedOver(const settings::SettingsDocument &from,
                                       const settings::SettingsDocument &to)
{
    if (to.values().welcomed)
        return to;
    settings::Settings values = from.values();
    values.welcomed = false; // who has not said whose shop it is, is asked
    values.welcomeStep.clear();
    return from.with(values, {}, Instant());
}

} // namespace comptoir::training
