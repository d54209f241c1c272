// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/training/TrainingWorld.h"

#include "app/counter/Counter.h"
#include "app/counter/CounterShop.h"
#include "ui/format/FutureAnswer.h"

#include <QCoreApplication>

namespace comptoir::app {

using training::Props;
using training::Scenario;

namespace {

constexpr qint64 faceCents = 1000; // the least that the town of exercises prints
constexpr int goodDays = 365;

struct TrainingWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingWords)
};

void showShelf(CounterShop &shop)
{
    shop.refresh();
    shop.sales().sell().refreshShelf();
}

} // namespace

void TrainingWorld::prepare()
{
    if (!m_reserve.isEmpty())
        return;
    if (const auto props = voucher(Money::fromCents(faceCents), goodDays))
        m_reserve = props->voucher;
}

QFuture<Result<training::Beginning>> TrainingWorld::begin()
{
    return m_parts.till.beginPractice();
}

QFuture<Result<training::Practice>> TrainingWorld::practice(const training::Beginning &since)
{
    return m_parts.till.practice(since);
}

Result<Props> TrainingWorld::provoke(Scenario scenario)
{
    restore();
    switch (scenario) {
    case Scenario::NetworkCut: {
        Props props{m_reserve, Money::fromCents(faceCents), {}};
        if (props.voucher.isEmpty()) {
            COMPTOIR_TRY(props, voucher(Money::fromCents(faceCents), goodDays));
        }
        m_reserve.clear();
        m_parts.town.cutNetwork();
        m_isCut = true;
        m_parts.till.sendNow(); // the till finds out now and not in the middle of a sale
        return props;
    }
    case Scenario::DoubleVoucher:
        return voucher(Money::fromCents(faceCents), goodDays);
    case Scenario::ExpiredVoucher:
        return voucher(Money::fromCents(faceCents), -1);
    case Scenario::PaperOut:
        m_parts.till.setPaperOut(true);
        return Props{};
    case Scenario::WrongPrice:
        return wrongPrice();
    case Scenario::Refund:
        return Props{};
    }
    return Props{};
}

Result<Props> TrainingWorld::voucher(Money face, int days)
{
    const Day last = Day::inTown(m_parts.clock.now()).plusDays(days);
    COMPTOIR_TRY(const QString code, m_parts.town.issueVoucher(face, last));
    return Props{code, face, {}};
}

Result<Props> TrainingWorld::wrongPrice()
{
    if (!m_counter || !m_counter->shop())
        return fail("till/stopped");
    CounterShop &shop = *m_counter->shop();
    const auto departments = shop.reader().shelf().departments();
    if (departments.empty())
        return fail("catalogue/department-unknown");
    catalogue::Item item;
    item.id = training::practiceItem;
    item.name = TrainingWords::tr("Miche d’exercice");
    item.department = departments.front().id;
    item.price = training::practicePrices().wrong;
    item.favourite = 1;
    m_hasArticle = true;
    format::whenAnswered(shop.desk().save(item), &shop,
                         [&shop](const Result<catalogue::Item> &) { showShelf(shop); });
    return Props{{}, {}, item.name};
}

void TrainingWorld::takeArticleAway()
{
    if (!std::exchange(m_hasArticle, false) || !m_counter || !m_counter->shop())
        return;
    CounterShop &shop = *m_counter->shop();
    format::whenAnswered(shop.desk().archive(training::practiceItem), &shop,
                         [&shop](const Result<void> &) { showShelf(shop); });
}

void TrainingWorld::proceed(Scenario scenario, int stepsDone)
{
    if (scenario == Scenario::NetworkCut && stepsDone >= 1)
        mendNetwork();
}

void TrainingWorld::mendNetwork()
{
    prepare(); // the till hears of it when the link is back
    if (!std::exchange(m_isCut, false))
        return;
    m_parts.town.restoreNetwork();
    m_parts.till.noteLinkChanged();
    m_parts.till.sendNow();
}

void TrainingWorld::putPaperIn()
{
    m_parts.till.setPaperOut(false);
}

void TrainingWorld::restore()
{
    mendNetwork();
    m_parts.till.setPaperOut(false);
    takeArticleAway();
}

void TrainingWorld::show(const QString &code)
{
    if (m_counter)
        m_counter->window().takeScan({code, vouchers::ScanSource::Camera, code});
}

QList<QByteArray> TrainingWorld::mastered() const
{
    const QByteArray text = m_parts.disk.read(m_parts.notes).value_or(QByteArray());
    return text.isEmpty() ? QList<QByteArray>() : text.split('\n');
}

void TrainingWorld::keepMastered(const QList<QByteArray> &names)
{
    // Lost with a full disk: the exercise can be done again.
    (void)m_parts.disk.replaceDurably(m_parts.notes, names.join('\n'));
}

} // namespace comptoir::app
