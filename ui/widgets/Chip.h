// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TextSize.h"

#include <QAbstractButton>

namespace comptoir::widgets {

class Button;

/// A small round-ended button that says a state: "Carte, 112 pts". Drawn lower than it can be
/// touched; with two lines it fills its height.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look { Plain, Info, Ok, Warn, Bad };

    Chip(Look look, const QByteArray &icon, const QString &text, QWidget *parent = nullptr);

    void setSecondLine(const QString &line);
    /// Amber bars at the left end: what it stands for is provisional.
    void setHatched(bool hatched);
    /// A cross of its own at the right end.
    void setRemovable(const QString &spoken);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int roomBeside() const; ///< what stands beside the words
    QRectF shape() const;
    theme::Family family() const;

    Look m_look;
    QByteArray m_icon;
    TwoLines m_words;
    bool m_hatched = false;
    Button *m_remove = nullptr;
};

} // namespace comptoir::widgets
