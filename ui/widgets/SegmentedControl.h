// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Spoken.h"

#include <QWidget>

#include <vector>

namespace comptoir::widgets {

/// One of two to five words, all in sight: joined in one row, or in rows of equal cells where they
/// don't fit. One tab stop; arrows choose.
class SegmentedControl : public QWidget, public Spoken
{
    Q_OBJECT
public:
    /// `name` goes before each word for screen readers: "Thème : Sombre".
    SegmentedControl(const QString &name, const QStringList &words, QWidget *parent = nullptr);

    /// Gives the segments their object names: the control’s with the index.
    void choose(int index);
    int current() const;
    void setIcon(int index, const QByteArray &icon);
    /// Another word with the same meaning: "À régler · 2".
    void setWord(int index, const QString &word);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

    QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }
    QString spokenValue() const override;

Q_SIGNALS:
    /// By the person; not by choose().
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    class Segment;
    int count() const { return int(m_segments.size()); }
    int widest() const;
    int columns(int width) const;
    int cellHeight(int cellWidth) const;

    std::vector<Segment *> m_segments;
};

} // namespace comptoir::widgets
