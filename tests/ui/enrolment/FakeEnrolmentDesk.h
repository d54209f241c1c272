// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enrolment/EnrolmentDesk.h"

#include <QStringList>

namespace comptoir::test {

/// Keeps the progress function; the test plays the town.
class FakeEnrolmentDesk : public enrolment::EnrolmentDesk
{
public:
    std::optional<enrolment::Membership> membership() const override { return m_membership; }
    void enrol(const QString &scanned,
               std::function<void(enrolment::EnrolmentProgress)> progress) override
    {
        scans << scanned;
        m_progress = std::move(progress);
    }
    void cancel() override { ++cancelled; }

    void report(const enrolment::EnrolmentProgress &progress)
    {
        if (m_progress)
            m_progress(progress);
    }

    QStringList scans;
    int cancelled = 0;

private:
    std::optional<enrolment::Membership> m_membership;
    std::function<void(enrolment::EnrolmentProgress)> m_progress;
};

} // namespace comptoir::test
