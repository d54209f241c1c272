// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CameraDesk.h"

#include "ui/scan/CameraView.h"
#include "ui/widgets/CameraSlot.h"

#include <algorithm>

namespace comptoir::shell {

using scan::SourceState;
using widgets::CameraState;

namespace {

constexpr qint64 restMs = 60'000; // ux.md S3

CameraState cameraState(SourceState state)
{
    switch (state) {
    case SourceState::Stopped:
        return CameraState::Asleep;
    case SourceState::Starting:
        return CameraState::Starting;
    case SourceState::Running:
        return CameraState::Running;
    case SourceState::NoCamera:
        return CameraState::None;
    case SourceState::CameraLost:
        return CameraState::Unplugged;
    case SourceState::CameraFailed:
    case SourceState::PluginMissing:
    case SourceState::Unreadable:
        break;
    }
    return CameraState::Failed;
}

} // namespace

CameraDesk::CameraDesk(std::unique_ptr<scan::FrameSource> source, const Clock &clock,
                       QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_source(std::move(source))
{
    connect(m_source.get(), &scan::FrameSource::frameArrived, &m_pipeline,
            &scan::ScanPipeline::take);
    connect(m_source.get(), &scan::FrameSource::stateChanged, this, &CameraDesk::showState);
    connect(&m_pipeline, &scan::ScanPipeline::symbolsFound, this, &CameraDesk::onSymbols);
    connect(&m_pipeline, &scan::ScanPipeline::looked, this, &CameraDesk::onLook);
    m_ticks.setInterval(1000);
    connect(&m_ticks, &QTimer::timeout, this, &CameraDesk::tick);
}

CameraDesk::~CameraDesk()
{
    m_source->stop();
}

// The view is the child of its slot and goes with it.
void CameraDesk::makeView()
{
    m_view = new scan::CameraView(m_slot);
    connect(&m_pipeline, &scan::ScanPipeline::frameShown, m_view.data(),
            &scan::CameraView::showFrame);
    m_view->setCovered(!m_previewShown);
}

void CameraDesk::lendTo(widgets::CameraSlot *slot)
{
    if (slot == m_slot)
        return;
    m_slot = slot;
    if (!slot) {
        m_ticks.stop();
        m_source->stop();
        return;
    }
    if (!m_view)
        makeView();
    slot->setView(m_view);
    restart();
}

void CameraDesk::restart()
{
    if (!m_slot)
        return;
    m_lastCode = m_clock.bootMs();
    m_resting = false;
    m_coach = {};
    showTrouble();
    const SourceState state = m_source->state();
    if (state == SourceState::CameraFailed)
        m_source->stop();
    if (state != SourceState::Running && state != SourceState::Starting)
        m_source->start();
    m_ticks.start();
    showState();
}

void CameraDesk::rest()
{
    m_resting = true;
    m_ticks.stop();
    m_source->stop();
    if (m_view)
        m_view->clear();
    showState();
}

void CameraDesk::tick()
{
    if (m_source->state() == SourceState::Running && m_clock.bootMs() - m_lastCode >= restMs)
        rest();
}

void CameraDesk::onSymbols(const std::vector<scan::Symbol> &symbols)
{
    if (!m_slot || m_resting || symbols.empty())
        return;
    m_lastCode = m_clock.bootMs();
    if (m_coach.onCode() == scan::ScanCoach::Advice::NewTrouble)
        showTrouble();
    // A voucher lies on the goods: its code goes before theirs.
    const auto square = std::find_if(symbols.begin(), symbols.end(),
                                     [](const scan::Symbol &one) { return !one.isLinear(); });
    Q_EMIT scanned(square == symbols.end() ? symbols.front().text : square->text);
}

void CameraDesk::onLook(const scan::FrameLook &look)
{
    if (!m_slot || m_resting)
        return;
    using Advice = scan::ScanCoach::Advice;
    switch (m_coach.onLook(look, m_clock.bootMs())) {
    case Advice::NewTrouble:
        return showTrouble();
    case Advice::Unreadable:
        Q_EMIT gaveUp();
        break;
    case Advice::Unchanged:
        break;
    }
}

void CameraDesk::showTrouble()
{
    using scan::Trouble;
    QString hint;
    switch (m_coach.trouble()) {
    case Trouble::None:
        break;
    case Trouble::Dark:
        hint = tr("Trop sombre : éclairez le code");
        break;
    case Trouble::Glare:
        hint = tr("Reflet : inclinez le code");
        break;
    case Trouble::Far:
        hint = tr("Approchez le code");
        break;
    case Trouble::Blurred:
        hint = tr("Flou : tenez le code sans bouger");
    }
    if (m_slot)
        m_slot->setHint(hint);
}

void CameraDesk::setPreviewShown(bool shown)
{
    m_previewShown = shown;
    m_pipeline.setPreviewWanted(shown);
    if (m_view)
        m_view->setCovered(!shown);
}

void CameraDesk::showState()
{
    if (m_slot)
        m_slot->setState(m_resting ? CameraState::Asleep : cameraState(m_source->state()));
}

} // namespace comptoir::shell
