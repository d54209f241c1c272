// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QAbstractButton>

namespace comptoir::widgets {

/// A painted push button: label, optional icon, optional amount at the right end. Acts on release;
/// sliding off it gives up. A label that is too long for the room stands on two lines. Checkable, a
/// Secondary or KeyAct shows that it is chosen.
class Button : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Look {
        Primary,
        Secondary,
        Ghost, ///< no edge, primary ink
        Key, ///< of a keypad
        KeyAct, ///< a key with words
        OnColour, ///< outlined, on a solid family
        OnColourGhost,
    };

    explicit Button(Look look, QWidget *parent = nullptr);
    Button(Look look, const QString &text, const QByteArray &icon, QWidget *parent = nullptr);

    void setTabler(const QByteArray &icon);
    /// At the right end, in the same weight: the amount.
    void setTrailing(const QString &trailing);
    /// A second, smaller line under the label.
    void setSecondLine(const QString &line);
    /// Amber bars at the left edge: what this does is provisional.
    void setHatched(bool hatched);
    /// Ink and edge of the OnColour looks.
    void setFamily(const theme::Family &family);
    void setLeastHeight(int height);
    void setTitle(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isOnColour() const;
    QColor ink() const;
    void paintGround(QPainter &painter) const;
    void paintWords(QPainter &painter, QRectF place) const;
    QFont labelFont() const;
    bool isLeading() const { return !m_trailing.isEmpty(); }
    int padding() const;
    int iconWidth() const;
    int roomBeside() const; ///< what stands beside the label, without the padding
    QSizeF textSize(int room) const;
    QSize sizeWith(int words, int inset) const;
    int textHeight(int width) const;
    void nameForReaders();

    Look m_look;
    QByteArray m_icon;
    QString m_trailing;
    QString m_secondLine;
    bool m_hatched = false;
    theme::Family m_family;
    int m_leastHeight = theme::control();
    int m_height = 0; ///< that the label needs at the width it has been given
};

} // namespace comptoir::widgets
