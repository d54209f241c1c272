// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/TrainingSections.h"

#include "app/counter/Counter.h"
#include "app/counter/CounterShop.h"
#include "ui/staff/OverrideSheet.h"
#include "ui/training/TrainingBar.h"
#include "ui/training/TrainingPage.h"
#include "ui/training/TrainingVeil.h"
#include "ui/training/WaySheet.h"

#include <QCoreApplication>

namespace comptoir::app {

using shell::Section;

namespace {

struct TrainingSections
{
    Q_DECLARE_TR_FUNCTIONS(TrainingSections)
};

/// Asks what it means, then for who may do it. Out of training no slip of the finger leads: a code
/// is asked for, or else the button is held (ux.md S13).
void ask(Counter &counter, training::Way way, const QString &act,
         const std::function<void(const QString &)> &go)
{
    training::Passage passage{way, counter.ports().training.isBeforeShop};
    const staff::Right right = staff::Right::ChangeSettings;
    const bool asksForCode = !counter.staff().may(right)
        && !counter.staff().thoseWhoMay(right).empty();
    passage.isHeld = way != training::Way::Enter && !asksForCode;
    training::WaySheet::ask(passage, &counter.window(), [&counter, act, go] {
        staff::OverrideSheet::ask(counter.staff(), &counter.window(),
                                  {staff::Right::ChangeSettings, act},
                                  [go](const staff::Operator &by) { go(by.name); });
    });
}

void enter(Counter &counter)
{
    if (counter.shop() && counter.shop()->sales().isPaying()) {
        counter.window().setBanner(TrainingSections::tr("Terminez d’abord l’encaissement."));
        return;
    }
    ask(counter, training::Way::Enter, TrainingSections::tr("S’entraîner"),
        counter.ports().training.enter);
}

void leave(Counter &counter)
{
    ask(counter, training::Way::Leave, TrainingSections::tr("Quitter l’entraînement"),
        counter.ports().training.leave);
}

void goLive(Counter &counter)
{
    ask(counter, training::Way::GoLive, TrainingSections::tr("Passer en réel"),
        counter.ports().training.goLive);
}

Section exercises(Counter &counter)
{
    Section section{"exercises", "school", TrainingSections::tr("Formation"), shell::Place::More};
    section.make = [&counter] {
        auto *page = new training::TrainingPage(*counter.training());
        QObject::connect(page, &training::TrainingPage::leaveRequested, &counter,
                         [&counter] { leave(counter); });
        QObject::connect(page, &training::TrainingPage::liveRequested, &counter,
                         [&counter] { goLive(counter); });
        return page;
    };
    return section;
}

} // namespace

std::vector<Section> trainingSectionsOf(Counter &counter)
{
    const training::TrainingPorts &ports = counter.ports().training;
    if (counter.training()) {
        Section out{"leaveTraining", "school-off", TrainingSections::tr("Quitter l’entraînement"),
                    shell::Place::More};
        out.act = [&counter] { leave(counter); };
        return {exercises(counter), out};
    }
    if (!ports.enter || !counter.shop())
        return {};
    Section section{"enterTraining", "school", TrainingSections::tr("S’entraîner"),
                    shell::Place::More};
    section.act = [&counter] { enter(counter); };
    return {section};
}

void showTraining(Counter &counter)
{
    if (!counter.training())
        return;
    counter.window().setMode(TrainingSections::tr("FORMATION"), [&counter]() -> QWidget * {
        auto *bar = new training::TrainingBar(*counter.training());
        QObject::connect(bar, &training::TrainingBar::exercisesRequested, &counter,
                         [&counter] { counter.window().showSection("exercises"); });
        QObject::connect(bar, &training::TrainingBar::leaveRequested, &counter,
                         [&counter] { leave(counter); });
        return bar;
    });
    new training::TrainingVeil(&counter.window());
}

} // namespace comptoir::app
