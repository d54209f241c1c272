// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QLayout;

namespace comptoir::onboarding {

/// One of a few ways to go on: icon, title, a sentence. Checkable in a group, where the chosen one
/// has a thick edge and a tick; else it acts when it is pressed. Arrows move inside its group.
class ChoiceTile : public QAbstractButton
{
    Q_OBJECT
public:
    /// `icon`: a Tabler name, else it is written ("FR").
    ChoiceTile(const QByteArray &icon, const QString &title, const QString &sentence,
               QWidget *parent = nullptr);

    /// Icon above the words wherever it stands: tiles of a group look alike.
    void setTall(int least);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool isTall() const;
    int widestWord() const;
    int roomBeside(int width) const;
    int tallHeight(int width) const;
    QRect wordsIn(const QRect &inner) const;
    int wordsHeight(int width) const;
    void paintBadge(QPainter &painter, const QRectF &place, const QColor &ink) const;

    QByteArray m_icon;
    QString m_sentence;
    bool m_tall = false;
};

/// Whether all tiles of the layout stand side by side in that width with whole words.
bool fitBeside(const QLayout &tiles, int width);

} // namespace comptoir::onboarding
