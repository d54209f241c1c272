// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <functional>
#include <optional>

namespace comptoir::enrolment {

/// Who this till is, once the territory has taken it in.
struct Membership
{
    QString town;
    QString shop;
    QString merchant;
    friend bool operator==(const Membership &, const Membership &) = default;
};

/// How far an enrolment has come.
struct EnrolmentProgress
{
    enum class Step { Contacting, WaitingForDesk, Done, Failed };
    Step step = Step::Contacting;
    QString sas; ///< six digits to compare with the desk's screen, in WaitingForDesk
    std::optional<Membership> membership; ///< in Done
    Error error; ///< in Failed: "enrolment/…", "net/…", "territory/other-root"
};

/// What the enrolment screen asks of the till. Progress comes on the caller's thread.
class EnrolmentDesk
{
public:
    EnrolmentDesk() = default;
    EnrolmentDesk(const EnrolmentDesk &) = delete;
    EnrolmentDesk &operator=(const EnrolmentDesk &) = delete;
    virtual ~EnrolmentDesk() = default;

    virtual std::optional<Membership> membership() const = 0;
    virtual void enrol(const QString &scanned, std::function<void(EnrolmentProgress)> progress) = 0;
    virtual void cancel() = 0;
};

} // namespace comptoir::enrolment
