// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

namespace comptoir::help {

struct FirstAidCard;

/// One card to be read: what is safe first, then numbered steps.
class CardView : public widgets::Card
{
    Q_OBJECT
public:
    explicit CardView(const FirstAidCard &card, QWidget *parent = nullptr);
};

} // namespace comptoir::help
