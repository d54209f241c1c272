// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace comptoir::scan {

/// What a source of frames is doing, as a fact; the sentence is the page's.
enum class SourceState {
    Stopped,
    Starting,      ///< started, no frame has come yet
    Running,
    NoCamera,      ///< none connected; starts by itself when one comes
    CameraLost,    ///< unplugged; starts again by itself when it comes back
    CameraFailed,  ///< busy, denied or broken
    PluginMissing, ///< the system has no decoder for this video
    Unreadable,    ///< no such file, or no picture in it
};

} // namespace comptoir::scan

Q_DECLARE_METATYPE(comptoir::scan::SourceState)
