// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/loyalty/LoyaltyPane.h"

#include <QMap>

namespace comptoir::widgets {
class ListRow;
} // namespace comptoir::widgets

namespace comptoir::loyalty {

/// Whom the shop may write to by its own mail or SMS, the lists for it, and what came of those that
/// were taken.
class MessagesPane : public LoyaltyPane
{
    Q_OBJECT
public:
    explicit MessagesPane(LoyaltyController &controller, QWidget *parent = nullptr);
    void present() override;
    void goHome() override;

private:
    void addSegment(Segment segment, const QString &title, const char *name);
    widgets::ListRow *addList(Segment segment, Channel channel, const QString &title,
                              const QByteArray &name);
    void presentMessages();

    struct Lists
    {
        widgets::Label *told = nullptr;
        widgets::ListRow *byEmail = nullptr;
        widgets::ListRow *bySms = nullptr;
    };
    QMap<Segment, Lists> m_lists;
    widgets::Label *m_messages = nullptr;
};

} // namespace comptoir::loyalty
