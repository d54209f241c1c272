// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/TillDesk.h"
#include "core/scan/BarcodeReader.h"
#include "tests/e2e/CuttableLink.h"
#include "tests/e2e/TownProcess.h"
#include "ui/scan/GreyPicture.h"

#include <QDeadlineTimer>
#include <QImage>
#include <QTest>

namespace comptoir::test {

constexpr int patienceMs = 60'000;
constexpr int askAgainMs = 2000;

template <typename Answer>
Result<Answer> waited(QFuture<Result<Answer>> future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, patienceMs)
        || future.resultCount() == 0)
        return fail("test/no-answer");
    return future.result();
}

/// One till of the shop: its own folder, its own cable, its own engine thread.
struct Counter
{
    explicit Counter(TownProcess &town) : link(town.port()) { restart(); }
    /// Ends the program, if it runs, and starts it on the same files.
    void restart()
    {
        desk.reset();
        desk = std::make_unique<app::TillDesk>(app::TillPaths::under(folder.path()));
        QObject::connect(desk.get(), &app::TillDesk::statusChanged, desk.get(),
                         [this](const store::SyncStatus &now) { status = now; });
        desk->start();
    }
    /// Through the picture of the enrolment card, as the camera would see it.
    void enrol(TownProcess &town, const QString &shop)
    {
        const QString card = folder.filePath(QStringLiteral("card.png"));
        town.act({"enrol", "create", "--shop", shop, "--confirm", "auto", "--url", link.url(),
                  "--png", card});
        scan::BarcodeReader reader;
        const auto symbols = reader.readThoroughly(scan::luminanceOf(QImage(card)));
        QCOMPARE(symbols.size(), 1u);
        std::optional<enrolment::EnrolmentProgress> last;
        desk->enrol(symbols.front().text,
                    [&last](const enrolment::EnrolmentProgress &progress) { last = progress; });
        QVERIFY(QTest::qWaitFor(
            [&last] {
                return last && last->step != enrolment::EnrolmentProgress::Step::Contacting;
            },
            patienceMs));
        QCOMPARE(last->error.code, QByteArray());
        QCOMPARE(last->membership->town, QStringLiteral("Sceaux"));
        synchronise();
    }
    /// Until nothing waits and the list is complete. The till dates its lists by the town's clock
    /// as it heard it, which is late by the time the answer was under way: asked once it may date
    /// what came after the question before it, and is then content for minutes.
    void synchronise()
    {
        const Instant asked = app::SystemClock().now();
        const auto isDone = [this, asked] {
            return status.link == store::Link::Online && status.pending == 0 && status.dataAsOf
                && *status.dataAsOf >= asked;
        };
        QDeadlineTimer patience(patienceMs);
        do {
            desk->sendNow();
        } while (!QTest::qWaitFor(isDone, askAgainMs) && !patience.hasExpired());
        QVERIFY2(isDone(),
                 qPrintable(QStringLiteral("link %1, %2 pending, data %3 ms old")
                                .arg(int(status.link))
                                .arg(status.pending)
                                .arg(asked.msSince(status.dataAsOf.value_or(Instant())))));
    }
    void pullTheCable()
    {
        link.cut();
        desk->sendNow();
        QVERIFY(QTest::qWaitFor([this] { return status.link != store::Link::Online; }, patienceMs));
    }
    Result<vouchers::Verdict> check(const QString &text)
    {
        return waited(desk->check({text, vouchers::ScanSource::Camera}));
    }
    Result<vouchers::Verdict> debit(const Result<vouchers::Verdict> &checked, Money amount)
    {
        return checked ? waited(desk->debit(checked->check, amount)) : checked;
    }

    QTemporaryDir folder;
    CuttableLink link;
    std::unique_ptr<app::TillDesk> desk;
    store::SyncStatus status;
};

} // namespace comptoir::test
