// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/hardware/DeviceDoctorController.h"

#include <QPromise>
#include <QTemporaryDir>

namespace comptoir::test {

/// A printer that keeps its jobs until the test says how they end.
class FakePrinter : public print::ReceiptPrinter
{
public:
    QFuture<Result<void>> send(const QByteArray &bytes) override
    {
        jobs << bytes;
        m_promise = std::make_unique<QPromise<Result<void>>>();
        m_promise->start();
        return m_promise->future();
    }
    void answer(const Result<void> &result)
    {
        m_promise->addResult(result);
        m_promise->finish();
    }

    QByteArrayList jobs;

private:
    std::unique_ptr<QPromise<Result<void>>> m_promise;
};

/// Settings in memory, a scanner and a printer in the test's hands.
struct FakeDevices
{
    settings::Settings chosen;
    std::function<void(const QString &)> listener;
    std::shared_ptr<FakePrinter> printer = std::make_shared<FakePrinter>();
    QTemporaryDir papers;
    QList<QUrl> opened;

    hardware::DevicePorts ports()
    {
        return {[this] { return chosen; },
                [this](const auto &edit) { edit(chosen); },
                [this](auto wanted) { listener = std::move(wanted); },
                [this](const settings::Settings &) { return printer; },
                [] { return u"Boulangerie Marchal"_qs; },
                QDir(papers.path()),
                [this](const QUrl &url) {
                    opened << url;
                    return true;
                }};
    }
};

} // namespace comptoir::test
