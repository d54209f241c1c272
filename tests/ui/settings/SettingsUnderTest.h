// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ManualClock.h"
#include "tests/support/MemoryDisk.h"
#include "ui/settings/SettingsController.h"

#include <QPromise>

#include <memory>

namespace comptoir::test {

/// Settings on a disk in memory; a write is done when the test says so.
struct SettingsUnderTest
{
    using Promise = QPromise<Result<void>>;

    explicit SettingsUnderTest(const QByteArray &content = {})
    {
        if (!content.isEmpty())
            disk.files[path] = content;
        restart();
    }
    void restart()
    {
        controller = std::make_unique<settings::SettingsController>(
            file.read(), clock, [this](const QByteArray &bytes) { return write(bytes); });
    }
    QFuture<Result<void>> write(const QByteArray &bytes)
    {
        ++writes;
        auto promise = std::make_shared<Promise>();
        promise->start();
        const auto finish = [this, promise, bytes] {
            promise->addResult(refuses ? Result<void>(fail("settings/not-saved"))
                                       : file.write(bytes));
            promise->finish();
        };
        if (slow)
            waiting = finish;
        else
            finish();
        return promise->future();
    }

    ManualClock clock;
    MemoryDisk disk;
    QString path = QStringLiteral("till/settings.json");
    settings::SettingsFile file{disk, path};
    std::unique_ptr<settings::SettingsController> controller;
    std::function<void()> waiting;
    bool slow = false;
    bool refuses = false;
    int writes = 0;
};

} // namespace comptoir::test
