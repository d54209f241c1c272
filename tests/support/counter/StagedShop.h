// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/counter/Counter.h"
#include "tests/support/counter/MemoryAttentionDesk.h"
#include "tests/support/counter/MemoryCopyDesk.h"
#include "tests/support/counter/MemoryRescueDesk.h"
#include "tests/support/counter/MemorySharingDesk.h"
#include "tests/support/counter/SellingTill.h"
#include "tests/support/counter/View.h"
#include "tests/ui/enrolment/FakeEnrolmentDesk.h"
#include "tests/ui/staff/MemoryStaffDesk.h"
#include "tests/ui/vouchers/FakeVoucherDesk.h"
#include "tests/ui/vouchers/SampleVerdicts.h"

#include <QTemporaryDir>

namespace comptoir::test {

/// A card terminal that is never there.
class NoTerminal : public sales::CardTerminal
{
public:
    QFuture<Result<sales::CardOutcome>> start(Money, bool,
                                              std::function<void(sales::CardPrompt)>) override
    {
        return QtFuture::makeReadyFuture(Result<sales::CardOutcome>(fail("terminal/unreachable")));
    }
    void cancel() override {}
};

/// The counter as the shop has it, over ports that answer what a test prepared, in a window of a
/// given size, theme, type size and language.
class StagedShop
{
public:
    explicit StagedShop(const View &view, const std::function<void(StagedShop &)> &prepare = {});

    shell::MainWindow &window() { return counter->window(); }
    /// The program falls over and is started again; what is on disk is all that it knows.
    void crash();
    void online();
    void offline(int pending);
    /// Two people, Amandine (manager, 1234) and Julien, and one of them at the till.
    void hire();
    void unlock(); ///< as Amandine
    void type(const char *keys);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// By its objectName; a test that finds none ends here.
    QWidget *find(const char *name);
    void click(const char *name);
    void scan(const vouchers::Verdict &answer);
    void debit(const vouchers::Verdict &answer);
    /// Answers come through the event loop, layouts a turn later.
    static void settle();

    ManualClock clock;
    FakeVoucherDesk vouchers;
    FakeEnrolmentDesk enrolment;
    MemoryStaffDesk staff;
    MemoryAttentionDesk attention;
    MemoryRescueDesk rescue;
    MemorySharingDesk sharing;
    MemoryCopyDesk copies;
    /// As a till that does not train: the way in is shown.
    training::TrainingPorts training{nullptr, [](const QString &) {}};
    settings::Settings settings; ///< for `prepare` to change
    bool isEnrolled = true;
    /// For `prepare`: sells too, as a furnished bakery.
    bool sells = false;
    std::unique_ptr<SellingTill> selling;
    NoTerminal terminal; ///< used while the settings name one
    int synchronised = 0;
    QList<QUrl> opened; ///< with another program
    std::unique_ptr<app::Counter> counter;

private:
    app::CounterPorts ports();
    void openCounter();
    void endFlash();

    QTemporaryDir m_papers;
    QSize m_size;
    OperatorId m_amandine;
};

} // namespace comptoir::test
