// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QFutureWatcher>

#include <utility>

namespace comptoir::format {

/// Calls `answer` with the future's result in the thread of `context`, once, unless `context` is
/// gone by then. A watcher, because QFuture::then of Qt 6.4 asserts that its context is still
/// alive.
template <typename T, typename Answer>
void whenAnswered(QFuture<Result<T>> future, QObject *context, Answer answer)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, answer = std::move(answer)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             answer(watcher->result());
                         else
                             answer(Result<T>(fail("till/stopped")));
                     });
    watcher->setFuture(future);
}

} // namespace comptoir::format
