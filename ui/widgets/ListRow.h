// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/TextSize.h"

#include <QAbstractButton>

namespace comptoir::widgets {

/// A row of a short list: icon, title, second line, value at the right, chevron where it leads on.
/// The whole row is the target: 56 px, 72 with a second line. Checkable, it shows which row is
/// open beside the list; arrows then move among rows of one parent.
class ListRow : public QAbstractButton
{
    Q_OBJECT
public:
    ListRow(const QByteArray &icon, const QString &title, QWidget *parent = nullptr);

    void setSecondLine(const QString &line);
    void setTrailing(const QString &trailing);
    void setLeadsOn(bool leadsOn);
    /// Between it and the row under it.
    void setDivided(bool divided);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int before() const;
    int after() const;
    /// The value goes under the words where both have no room.
    bool isStacked(int width) const;
    int wordsRoom(int width) const;
    void nameForReaders();

    QByteArray m_icon;
    TwoLines m_words;
    QString m_trailing;
    bool m_leadsOn = false;
    bool m_divided = false;
};

} // namespace comptoir::widgets
