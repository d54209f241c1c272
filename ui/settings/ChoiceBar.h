// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include <vector>

class QBoxLayout;

namespace comptoir::settings {

/// One of a few words, all in sight: beside each other, or one under the other where they don't fit.
class ChoiceBar : public QWidget
{
    Q_OBJECT
public:
    /// `name` goes before each word for screen readers: "Thème : Sombre".
    ChoiceBar(const QString &name, const QStringList &words, QWidget *parent = nullptr);

    void choose(int index);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    std::vector<QAbstractButton *> m_segments;
    QBoxLayout *m_row = nullptr;
};

} // namespace comptoir::settings
