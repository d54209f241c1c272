// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/SyncText.h"

#include <QAbstractButton>

namespace comptoir::sync {

/// Always in the strip: what is saved here has or has not reached the town.
class SyncChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit SyncChip(QWidget *parent = nullptr);

    void setWords(const ChipWords &words);
    void setBrief(bool brief);
    ChipState state() const { return m_words.state; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const { return m_brief ? m_words.brief : m_words.text; }

    ChipWords m_words;
    bool m_brief = false;
};

} // namespace comptoir::sync
