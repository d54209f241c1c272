// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/enrolment/EnrolmentDesk.h"

#include <QObject>

#include <memory>
#include <optional>

namespace comptoir::enrolment {

/// How an enrolment stands; outlives the page, which may be rebuilt in another language while the
/// desk compares the six digits.
class EnrolmentController : public QObject
{
    Q_OBJECT
public:
    explicit EnrolmentController(EnrolmentDesk &desk, QObject *parent = nullptr);
    ~EnrolmentController() override;

    /// Nothing: the code is being asked for.
    const std::optional<EnrolmentProgress> &progress() const { return m_progress; }
    /// What is typed so far.
    QString draft() const { return m_draft; }
    void setDraft(const QString &draft);
    bool isDone() const;
    bool isUnderWay() const;

    void start(const QString &text);
    /// A camera shows the same code many times a second, and goes on after a failure: each text is
    /// tried once.
    void onScanned(const QString &text);
    /// Back to asking; the town hears that nobody waits any more.
    void giveUp();

Q_SIGNALS:
    void changed();
    void enrolled(const comptoir::enrolment::Membership &membership);

private:
    void onProgress(const EnrolmentProgress &progress);

    EnrolmentDesk &m_desk;
    std::shared_ptr<int> m_attempt; ///< progress of an abandoned one is dropped
    std::optional<EnrolmentProgress> m_progress;
    QString m_draft;
    QString m_lastText;
};

} // namespace comptoir::enrolment
