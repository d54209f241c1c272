// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace comptoir::scan {

/// What the camera sees, with the corners of a square to aim at.
class CameraView : public QWidget
{
    Q_OBJECT
public:
    explicit CameraView(QWidget *parent = nullptr);

    /// To be connected to ScanPipeline::frameShown.
    void showFrame(const QImage &frame);
    /// Back to an empty pane; no last picture stays on screen when the camera stops.
    void clear();
    /// For a camera that faces the one who looks at the screen.
    void setMirrored(bool mirrored);
    /// Nobody wants to be seen: a word instead of the picture, while reading goes on.
    void setCovered(bool covered);

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCover(QPainter &painter);
    QRect pictureRect() const;

    QImage m_frame;
    bool m_mirrored = false;
    bool m_covered = false;
};

} // namespace comptoir::scan
