// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/TillCopies.h"

#include "core/backup/CopyPhotos.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <utility>

namespace comptoir::app {

using namespace backup;

namespace {

constexpr int lookEveryMs = 10 * 60'000;
constexpr int firstLookMs = 2 * 60'000; ///< the first sale of the day goes before
constexpr qint64 tryAgainMs = 60 * 60'000;

} // namespace

TillCopies::TillCopies(CopyGround ground, QObject *parent)
    : CopyDesk(parent),
      m_ground(std::move(ground)),
      m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("copies"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(lookEveryMs);
        checkDue();
    });
    m_thread.start();
}

TillCopies::~TillCopies()
{
    m_thread.quit(); // after the act that runs
    m_thread.wait();
}

template <typename T>
void TillCopies::beside(std::function<T()> act, std::function<void(T)> then)
{
    QMetaObject::invokeMethod(m_worker, [this, act = std::move(act), then = std::move(then)] {
        auto result = std::make_shared<T>(act());
        QMetaObject::invokeMethod(this, [result, then] { then(std::move(*result)); });
    });
}

template <typename T>
QFuture<Result<T>> TillCopies::ask(std::function<Result<T>()> act)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    beside<Result<T>>(std::move(act), [promise](Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

void TillCopies::start()
{
    look();
    m_timer.start(firstLookMs);
}

void TillCopies::setSecondFolder(const QString &folder)
{
    if (m_state.secondFolder == folder)
        return;
    m_state.secondFolder = folder;
    m_state.secondProblem.reset();
    m_state.lastSecond.reset();
    Q_EMIT changed();
    look();
}

void TillCopies::look()
{
    beside<Looked>([this, second = m_state.secondFolder] { return lookAt(second); },
                   [this](const Looked &looked) { take(looked); });
}

void TillCopies::take(const Looked &looked)
{
    m_state.last = looked.last;
    m_state.lastSecond = looked.lastSecond;
    m_state.waiting = looked.waiting;
    Q_EMIT changed();
}

void TillCopies::checkDue()
{
    const qint64 now = m_ground.clock.bootMs();
    const bool triedLately = m_tried && now - *m_tried < tryAgainMs && m_state.problem;
    const Day today = Day::inTown(m_ground.clock.now());
    const auto isOfToday = [today](const std::optional<KeptCopy> &copy) {
        return copy && Day::inTown(copy->made) == today;
    };
    const bool isDone = isOfToday(m_state.last)
        && (m_state.secondFolder.isEmpty() || isOfToday(m_state.lastSecond)
            || m_state.secondProblem);
    if (!isDone && !triedLately && !m_state.isBusy)
        (void)copyNow();
}

void TillCopies::noteClosed()
{
    (void)copyNow();
}

QFuture<Result<void>> TillCopies::copyNow()
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_waiting.push_back(promise);
    if (std::exchange(m_state.isBusy, true)) {
        m_again = true; // what is asked for now may not be in the one that is being made
        return promise->future();
    }
    m_tried = m_ground.clock.bootMs();
    beside<Outcome>([this, second = m_state.secondFolder] { return copy(second); },
                    [this](const Outcome &outcome) { takeCopied(outcome); });
    Q_EMIT changed();
    return promise->future();
}

void TillCopies::takeCopied(const Outcome &outcome)
{
    m_state.isBusy = false;
    m_state.problem = outcome.problem;
    m_state.secondProblem = outcome.secondProblem;
    take(outcome.looked);
    const auto waiting = std::exchange(m_waiting, {});
    if (std::exchange(m_again, false)) {
        (void)copyNow();
        m_waiting.insert(m_waiting.end(), waiting.begin(), waiting.end());
        return;
    }
    const auto &problem = outcome.problem ? outcome.problem : outcome.secondProblem;
    for (const auto &promise : waiting) {
        promise->addResult(problem ? Result<void>(fail(*problem)) : Result<void>());
        promise->finish();
    }
}

TillCopies::Outcome TillCopies::copy(const QString &second) const
{
    const MakeCopy make(m_ground.disk, m_ground.clock);
    Outcome outcome;
    (void)m_ground.disk.makeFolder(m_ground.paths.copies());
    const auto own = make.run(m_ground.paths.database(), m_ground.paths.copies());
    if (!own)
        outcome.problem = own.error();
    if (!second.isEmpty()) {
        // Where the till's disk is full, the stick may still have room.
        const auto other = make.run(own ? own->path : m_ground.paths.database(), second);
        if (!other)
            outcome.secondProblem = other.error();
        else if (const auto photos = copyPhotos(m_ground.disk, m_ground.paths.photos(),
                                                QString(second + QLatin1String(photosOfCopies)));
                 !photos)
            outcome.secondProblem = photos.error();
    }
    outcome.looked = lookAt(second);
    return outcome;
}

std::vector<KeptCopy> TillCopies::listed(const QString &folder, bool isSecond) const
{
    std::vector<KeptCopy> listed;
    for (const CopyName &name : MakeCopy::in(m_ground.disk, folder)) {
        const QString path = folder + u'/' + name.fileName();
        listed.push_back({path, name.made, QFileInfo(path).size(), isSecond});
    }
    return listed;
}

TillCopies::Looked TillCopies::lookAt(const QString &second) const
{
    Looked looked;
    const auto own = listed(m_ground.paths.copies(), false);
    if (!own.empty())
        looked.last = own.front();
    const auto other = second.isEmpty() ? std::vector<KeptCopy>() : listed(second, true);
    if (!other.empty())
        looked.lastSecond = other.front();
    const auto note = RestoreNote::read(m_ground.disk, m_ground.paths.restore().note);
    if (note && *note)
        looked.waiting = (*note)->copy;
    return looked;
}

QFuture<Result<std::vector<KeptCopy>>> TillCopies::copies()
{
    return ask<std::vector<KeptCopy>>(
        [this, second = m_state.secondFolder]() -> Result<std::vector<KeptCopy>> {
            auto all = listed(m_ground.paths.copies(), false);
            if (!second.isEmpty()) {
                const auto others = listed(second, true);
                all.insert(all.end(), others.begin(), others.end());
            }
            std::stable_sort(all.begin(), all.end(),
                             [](const KeptCopy &a, const KeptCopy &b) { return a.made > b.made; });
            return all;
        });
}

QFuture<Result<CopyOffer>> TillCopies::offer(const QString &path)
{
    return ask<CopyOffer>([this, path] { return offered(path); });
}

Result<CopyOffer> TillCopies::offered(const QString &path) const
{
    COMPTOIR_TRY(const CopyFacts facts, CheckCopy::everything(path));
    CopyOffer offer;
    const auto name = CopyName::parse(QFileInfo(path).fileName());
    offer.copy = {path, name ? name->made : facts.last, QFileInfo(path).size(), false};
    offer.shop = facts.shop;
    offer.tickets = facts.tickets();
    offer.last = facts.last;
    const auto database = store::Database::open(m_ground.paths.database(),
                                                store::Database::Access::ReadOnly);
    if (!database)
        return offer; // a till that is lost knows nothing better
    const fiscal::RecordStore records(**database);
    const auto here = fiscal::endsOf(records);
    if (!here)
        return offer;
    const fiscal::ChainEnd &end = facts.ends[size_t(fiscal::Chain::Events)];
    const auto record = records.find(fiscal::Chain::Events, end.number);
    offer.isOfThisTill = record && *record && (*record)->hash == end.hash;
    const qint64 tickets = here->at(size_t(fiscal::Chain::Tickets)).number;
    offer.ticketsSince = offer.isOfThisTill ? tickets - offer.tickets : tickets;
    return offer;
}

QFuture<Result<void>> TillCopies::restore(const QString &path)
{
    auto answer = ask<void>([this, path]() -> Result<void> {
        COMPTOIR_CHECK(restorer().prepare(path));
        // Of another computer's; the till is put back all the same where they can't be had.
        const QString photos = QFileInfo(path).path() + QLatin1String(photosOfCopies);
        (void)copyPhotos(m_ground.disk, photos, m_ground.paths.photos());
        return {};
    });
    look();
    return answer;
}

QFuture<Result<void>> TillCopies::cancelRestore()
{
    auto answer = ask<void>([this] { return restorer().cancel(); });
    look();
    return answer;
}

QFuture<Result<std::vector<std::pair<QString, QString>>>> TillCopies::places()
{
    using Places = std::vector<std::pair<QString, QString>>;
    return ask<Places>([]() -> Result<Places> {
        Places places;
        for (const QStorageInfo &volume : QStorageInfo::mountedVolumes()) {
            const QString root = volume.rootPath();
            // Where systems mount what somebody plugs in; Qt does not tell sticks from disks.
            const bool plugged = root.startsWith(u"/media/") || root.startsWith(u"/run/media/")
                || root.startsWith(u"/Volumes/");
            if (plugged && volume.isReady() && !volume.isReadOnly())
                places.emplace_back(root, volume.displayName());
        }
        return places;
    });
}

QFuture<Result<ExportMade>> TillCopies::exportAll(const QString &folder, const QString &by)
{
    const auto promise = std::make_shared<QPromise<Result<ExportMade>>>();
    promise->start();
    const auto answer = [promise](Result<ExportMade> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    beside<Result<ExportedTill>>(
        [this, folder] { return exportTill(m_ground, folder); },
        [this, by, answer](const Result<ExportedTill> &done) {
            if (!done)
                return answer(fail(done.error()));
            m_ground.post([exported = *done, by, answer](ShopTill *till) {
                const auto noted = till ? till->noteArchive(exported.archive, by)
                                        : Result<void>(fail("till/stopped"));
                answer(noted ? Result<ExportMade>(exported.made) : fail(noted.error()));
            });
        });
    return promise->future();
}

} // namespace comptoir::app
