// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QWidget>

namespace comptoir::shell {

/// The till can't start: what happened, what it means for the money, what to do, and the way out.
class FailurePage : public QWidget
{
    Q_OBJECT
public:
    explicit FailurePage(const Error &error, QWidget *parent = nullptr);
};

} // namespace comptoir::shell
