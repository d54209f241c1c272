// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/scan/FrameSource.h"
#include "ui/scan/ScanCoach.h"
#include "ui/scan/ScanPipeline.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace comptoir::scan {
class CameraView;
} // namespace comptoir::scan
namespace comptoir::widgets {
class CameraSlot;
} // namespace comptoir::widgets

namespace comptoir::shell {

/// The one camera, lent to the page that is on screen. Rests after a minute without a code, for the
/// battery and for the people in front of it.
class CameraDesk : public QObject
{
    Q_OBJECT
public:
    CameraDesk(std::unique_ptr<scan::FrameSource> source, const Clock &clock,
               QObject *parent = nullptr);
    ~CameraDesk() override;

    /// Shows the picture there and starts; nullptr stops the camera.
    void lendTo(widgets::CameraSlot *slot);
    /// F4, or a tap on the resting camera.
    void restart();
    void tick();
    /// Reading goes on when nobody wants to see the picture.
    void setPreviewShown(bool shown);

Q_SIGNALS:
    void scanned(const QString &text);
    /// A code has been before the camera for eight seconds and can't be read.
    void gaveUp();

private:
    void onLook(const scan::FrameLook &look);
    void showTrouble();
    void onSymbols(const std::vector<scan::Symbol> &symbols);
    void showState();
    void makeView();
    void rest();

    const Clock &m_clock;
    std::unique_ptr<scan::FrameSource> m_source;
    scan::ScanPipeline m_pipeline;
    QPointer<scan::CameraView> m_view;
    QPointer<widgets::CameraSlot> m_slot;
    scan::ScanCoach m_coach;
    qint64 m_lastCode = 0;
    bool m_previewShown = true;
    bool m_resting = false;
    QTimer m_ticks;
};

} // namespace comptoir::shell
