// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loyalty/CardActSheet.h"
#include "ui/loyalty/LoyaltyPane.h"

namespace comptoir::widgets {
class Banner;
class ListRow;
} // namespace comptoir::widgets

namespace comptoir::loyalty {

/// One card: what is on it, what it is worth, what was counted, and what can be mended.
class AccountPane : public LoyaltyPane
{
    Q_OBJECT
public:
    explicit AccountPane(LoyaltyController &controller, QWidget *parent = nullptr);
    void present() override;
    void goHome() override;

private:
    void addMending(CardActSheet::Act act, const QString &text, const QByteArray &icon,
                    const char *name);
    void presentAccount(const Account &account);
    void presentEntries();

    widgets::Banner *m_blocked = nullptr;
    widgets::Label *m_points = nullptr;
    widgets::Label *m_dots = nullptr;
    widgets::Label *m_reward = nullptr;
    widgets::Label *m_visit = nullptr;
    widgets::Label *m_rules = nullptr;
    widgets::ListRow *m_person = nullptr;
    QBoxLayout *m_entries = nullptr;
    QList<widgets::Button *> m_links; ///< for cards that are known
    QList<widgets::Button *> m_all;
};

/// "●●●●●●●●○○": how far it is to the next reward, in at most ten dots.
QString dotsText(qint64 balance, qint64 threshold);

} // namespace comptoir::loyalty
