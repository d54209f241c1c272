// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/enrolment/EnrolmentController.h"

namespace comptoir::enrolment {

using Step = EnrolmentProgress::Step;

EnrolmentController::EnrolmentController(EnrolmentDesk &desk, QObject *parent)
    : QObject(parent),
      m_desk(desk)
{}

EnrolmentController::~EnrolmentController() = default;

bool EnrolmentController::isDone() const
{
    return m_progress && m_progress->step == Step::Done;
}

bool EnrolmentController::isUnderWay() const
{
    return m_progress
        && (m_progress->step == Step::Contacting || m_progress->step == Step::WaitingForDesk);
}

void EnrolmentController::setDraft(const QString &draft)
{
    if (draft == m_draft)
        return;
    m_draft = draft;
    Q_EMIT changed();
}

void EnrolmentController::onScanned(const QString &text)
{
    if (!m_progress || m_progress->step == Step::Failed)
        start(text);
}

void EnrolmentController::start(const QString &text)
{
    if (text.trimmed().isEmpty() || (m_progress && text == m_lastText))
        return;
    m_lastText = text;
    m_attempt = std::make_shared<int>(0);
    onProgress({Step::Contacting, {}, {}, {}});
    m_desk.enrol(text, [this, attempt = std::weak_ptr<int>(m_attempt)](const auto &progress) {
        if (!attempt.expired())
            onProgress(progress);
    });
}

void EnrolmentController::onProgress(const EnrolmentProgress &progress)
{
    m_progress = progress;
    Q_EMIT changed();
    if (progress.step == Step::Done && progress.membership)
        Q_EMIT enrolled(*progress.membership);
}

void EnrolmentController::giveUp()
{
    if (isDone())
        return;
    if (isUnderWay())
        m_desk.cancel();
    m_attempt.reset();
    m_progress.reset();
    m_lastText.clear();
    m_draft.clear();
    Q_EMIT changed();
}

} // namespace comptoir::enrolment
