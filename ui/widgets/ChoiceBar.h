// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <vector>

namespace comptoir::widgets {

/// One of a few words, all in sight: in one row, or in more where they don't fit.
class ChoiceBar : public QWidget
{
    Q_OBJECT
public:
    /// `name` goes before each word for screen readers: "Thème : Sombre".
    ChoiceBar(const QString &name, const QStringList &words, QWidget *parent = nullptr);

    void choose(int index);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int widest() const;
    int columns(int width) const;

    std::vector<QAbstractButton *> m_segments;
};

} // namespace comptoir::widgets
