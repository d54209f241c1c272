// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace comptoir::attention {

/// "À régler" and "Synchronisation" side by side where there is room for both; else the one that
/// was asked for (mockups, deviation 10).
class SyncDeskPage : public QWidget
{
    Q_OBJECT
public:
    enum class Asked { Attention, Synchronisation };

    /// Takes both pages.
    SyncDeskPage(QWidget *attention, QWidget *sync, Asked asked, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showBoth(bool both);

    QWidget *m_attention;
    QWidget *m_line;
    QWidget *m_sync;
    Asked m_asked;
};

} // namespace comptoir::attention
