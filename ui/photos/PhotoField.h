// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/photos/PreparePhoto.h"

#include <QPixmap>
#include <QWidget>

class QMimeData;

namespace comptoir::widgets {
class Button;
class Label;
} // namespace comptoir::widgets

namespace comptoir::photos {

class PhotoSquare;

/// A photo of something: what it looks like, and how another one comes: chosen, dropped on it, or
/// pasted.
class PhotoField : public QWidget
{
    Q_OBJECT
public:
    /// `name`: of the object, and how its parts' begin; `spoken`: what is on the photo.
    PhotoField(const QString &name, const QString &spoken, QWidget *parent = nullptr);

    struct Look
    {
        QPixmap square; ///< null: none, or not at hand yet
        bool isNamed = false; ///< there is one
        bool isMissing = false; ///< but its file is not here
        bool isTaking = false; ///< one is being prepared
    };
    void show(const Look &look);

Q_SIGNALS:
    void chooseRequested();
    void removeRequested();
    void taken(const PhotoSource &source);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool take(const QMimeData *dropped);

    PhotoSquare *m_square = nullptr;
    widgets::Button *m_choose = nullptr;
    widgets::Button *m_remove = nullptr;
    widgets::Label *m_state = nullptr;
};

} // namespace comptoir::photos
