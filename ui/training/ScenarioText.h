// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/TrainingDesk.h"

#include <QStringList>

namespace comptoir::training {

/// An exercise in words, in the language of the moment.
struct ScenarioText
{
    QString title;
    QString goal; ///< one sentence: what happens, what is wanted
    QStringList steps; ///< stepsOf() many
    QStringList hints; ///< as many
    QString lesson; ///< what was shown, when it is mastered
};
ScenarioText scenarioText(Scenario scenario, const Props &props);

} // namespace comptoir::training
