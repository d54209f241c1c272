// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TillDesk.h"

namespace comptoir::app {

using vouchers::Verdict;

namespace {

ShopDesk::Post postTo(Engine *engine)
{
    return [engine](ShopDesk::Act act) {
        QMetaObject::invokeMethod(engine, [engine, act = std::move(act)] {
            act(engine->shop());
            engine->shopActed();
        });
    };
}

} // namespace

TillDesk::TillDesk(const TillPaths &paths)
    : m_paths(paths),
      m_engine(new Engine(paths)),
      m_shop(postTo(m_engine)),
      m_copies({paths, m_disk, m_clock, m_entropy, QStringLiteral("Comptoir " COMPTOIR_VERSION),
                postTo(m_engine)})
{
    qRegisterMetaType<comptoir::fiscal::NewSeries>();
    connect(m_engine, &Engine::booksClosed, &m_copies, &TillCopies::noteClosed);
    connect(m_engine, &Engine::copyRefused, this, &TillDesk::copyRefused);
    connect(m_engine, &Engine::damageFound, this, &TillDesk::damageFound);
    connect(m_engine, &Engine::booksTakenUp, this, &TillDesk::booksTakenUp);
    connect(this, &TillDesk::started, &m_copies, &TillCopies::start);

    qRegisterMetaType<comptoir::Error>();
    qRegisterMetaType<comptoir::enrolment::Membership>();
    qRegisterMetaType<comptoir::store::SyncStatus>();
    m_thread.setObjectName(QStringLiteral("engine"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &Engine::started, this, &TillDesk::started);
    connect(m_engine, &Engine::failedToStart, this, &TillDesk::failedToStart);
    connect(m_engine, &Engine::statusChanged, this, &TillDesk::statusChanged);
    connect(m_engine, &Engine::dataChanged, this, &TillDesk::dataChanged);
    connect(m_engine, &Engine::membershipChanged, this,
            [this](const enrolment::Membership &membership) {
                m_membership = membership;
                Q_EMIT membershipChanged(membership);
            });
    m_thread.start();
}

TillDesk::~TillDesk()
{
    // What was asked before is done first.
    QMetaObject::invokeMethod(m_engine, [thread = &m_thread] { thread->quit(); });
    m_thread.wait();
}

void TillDesk::start()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->start(); });
}

void TillDesk::usePrinter(const settings::Settings &settings)
{
    QMetaObject::invokeMethod(m_engine,
                              [engine = m_engine, settings] { engine->usePrinter(settings); });
}

void TillDesk::sendNow()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->sendNow(); });
}

void TillDesk::noteLinkChanged()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->noteLinkChanged(); });
}

void TillDesk::noteMetered(bool metered)
{
    QMetaObject::invokeMethod(m_engine,
                              [engine = m_engine, metered] { engine->noteMetered(metered); });
}

void TillDesk::movePhotosNow()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->movePhotosNow(); });
}

void TillDesk::noteShown(bool shown)
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine, shown] { engine->noteShown(shown); });
}

QFuture<Result<Verdict>> TillDesk::check(const vouchers::ScanInput &input)
{
    return ask<Verdict>([input](Engine &engine, auto done) { engine.check(input, done); });
}

QFuture<Result<Verdict>> TillDesk::debit(const QByteArray &check, Money amount)
{
    return ask<Verdict>(
        [check, amount](Engine &engine, auto done) { engine.debit(check, amount, done); });
}

QFuture<Result<vouchers::Refund>> TillDesk::refund(OpId commit, Money amount,
                                                   vouchers::RefundReason reason)
{
    return ask<vouchers::Refund>([commit, amount, reason](Engine &engine, auto done) {
        done(engine.refund(commit, amount, reason));
    });
}

QFuture<Result<Verdict>> TillDesk::undo(OpId commit)
{
    return ask<Verdict>([commit](Engine &engine, auto done) { done(engine.undo(commit)); });
}

QFuture<Result<std::vector<vouchers::RecentVerdict>>> TillDesk::recent(int count)
{
    return ask<std::vector<vouchers::RecentVerdict>>(
        [count](Engine &engine, auto done) { done(engine.recent(count)); });
}

QFuture<Result<std::vector<vouchers::OpenClaim>>> TillDesk::openClaims()
{
    return ask<std::vector<vouchers::OpenClaim>>(
        [](Engine &engine, auto done) { done(engine.openClaims()); });
}

QFuture<Result<Verdict>> TillDesk::settle(OpId claim, bool customerLeft, const QString &by)
{
    return ask<Verdict>([claim, customerLeft, by](Engine &engine, auto done) {
        done(engine.settle(claim, customerLeft, by));
    });
}

QFuture<Result<std::vector<attention::Item>>> TillDesk::openItems()
{
    return ask<std::vector<attention::Item>>(
        [](Engine &engine, auto done) { done(engine.openItems()); });
}

QFuture<Result<std::vector<attention::Item>>> TillDesk::settledItems(int count)
{
    return ask<std::vector<attention::Item>>(
        [count](Engine &engine, auto done) { done(engine.settledItems(count)); });
}

QFuture<Result<void>> TillDesk::answer(OpId op, attention::Answer answer, const QString &by)
{
    return ask<void>(
        [op, answer, by](Engine &engine, auto done) { done(engine.answer(op, answer, by)); });
}

void TillDesk::enrol(const QString &scanned,
                     std::function<void(enrolment::EnrolmentProgress)> progress)
{
    const QPointer<TillDesk> self(this);
    const auto here = [self,
                       progress = std::move(progress)](const enrolment::EnrolmentProgress &step) {
        if (self)
            QMetaObject::invokeMethod(self.data(), [progress, step] { progress(step); });
    };
    QMetaObject::invokeMethod(m_engine,
                              [engine = m_engine, scanned, here] { engine->enrol(scanned, here); });
}

void TillDesk::cancel()
{
    QMetaObject::invokeMethod(m_engine, [engine = m_engine] { engine->cancelEnrolment(); });
}

} // namespace comptoir::app
