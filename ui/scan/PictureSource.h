// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scan/FrameSource.h"

#include <QImage>
#include <QStringList>
#include <QTimer>

namespace comptoir::scan {

/// A picture, or a folder of pictures in the order of their names, shown without end as a camera
/// would: each for a second, 30 frames of it.
class PictureSource : public FrameSource
{
    Q_OBJECT
public:
    explicit PictureSource(const QString &fileOrFolder);

    void start() override;
    void stop() override;

private:
    void showFrame();
    bool loadNext();

    QStringList m_files;
    qsizetype m_next = 0;
    int m_framesLeft = 0;
    QImage m_picture;
    QTimer m_timer;
};

} // namespace comptoir::scan
