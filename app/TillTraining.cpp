// SPDX-License-Identifier: GPL-3.0-or-later
// The way of the program into training and back (S13).
#include "app/Till.h"

#include "app/counter/CounterShop.h"
#include "app/demo/DemoShop.h"
#include "core/fiscal/EventKind.h"
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"

#include <QApplication>
#include <QDir>

namespace comptoir::app {

namespace {
/// Empty before the welcome has asked for it.
QString realName(const TillPaths &real)
{
    const auto database = store::Database::open(real.database(), store::Database::Access::ReadOnly);
    const auto shop = database ? training::CarryOver::establishmentIn(**database)
                               : fail(database.error());
    return shop ? shop->name : QString();
}

/// What a town of exercises calls a shop that has no name yet.
QString shopName(const TillPaths &real)
{
    const QString name = realName(real);
    return name.isEmpty() ? Till::tr("Commerce d’exercice") : name;
}
} // namespace

Result<void> Till::openTraining()
{
    QDir().mkpath(m_paths.folder);
    m_demo = std::make_unique<DemoTown>(m_paths.folder + QStringLiteral("/ville"),
                                        DemoPlan::training(shopName(m_real)));
    COMPTOIR_TRY(m_demoReady, m_demo->open());
    return {};
}

void Till::furnishShop(CounterShop &shop)
{
    if (isTraining())
        furnishPractice(shop, shopName(m_real));
    else
        furnishDemo(shop);
}

training::TrainingPorts Till::trainingPorts()
{
    training::TrainingPorts ports;
    if (!isTraining()) {
        ports.enter = [this](const QString &by) { enterTraining(by); };
        return ports;
    }
    ports.desk = m_world.get();
    ports.isBeforeShop = realName(m_real).isEmpty();
    ports.leave = [this](const QString &by) { leaveTraining({TrainingMode::Way::Left, by}); };
    ports.goLive = [this](const QString &by) { leaveTraining({TrainingMode::Way::WentLive, by}); };
    return ports;
}

// Into training with the shop's own settings, and out of it with those of a shop that was set up
// there.
settings::SettingsDocument Till::settingsOfThisSide(const settings::SettingsDocument &found)
{
    const auto ended = m_mode.ended();
    const bool isLive = !isTraining() && ended && ended->way == TrainingMode::Way::WentLive;
    const bool isFirst = isTraining()
        && m_disk.read(m_paths.settings()).value_or(QByteArray()).isEmpty();
    if (!isLive && !isFirst)
        return found;
    const TillPaths other = isTraining() ? m_real : m_real.training();
    const auto theirs = settings::SettingsFile(m_disk, other.settings()).read().document;
    const auto carried = training::carriedOver(theirs, found);
    // Without it the till starts as it was: a person can set it up again.
    (void)settings::SettingsFile(m_disk, m_paths.settings()).write(carried.bytes());
    return carried;
}

void Till::onStarted(bool enrolled, bool rebuilt)
{
    const auto ended = isTraining() ? std::nullopt : m_mode.ended();
    const bool isLive = ended && ended->way == TrainingMode::Way::WentLive;
    if (!isTraining() && !isLive) {
        if (ended)
            noteTrainingEnded(*ended);
        return begin(enrolled, rebuilt);
    }
    const TillPaths other = isTraining() ? m_real : m_real.training();
    // Before anybody is shown anything: a first article of one's own makes the exercise.
    format::whenAnswered(m_desk->carryOver(other.database()), this,
                         [this, enrolled, rebuilt, ended](const auto &carried) {
                             if (!carried)
                                 qWarning("nothing was carried over: %s",
                                          carried.error().code.constData());
                             if (ended)
                                 noteTrainingEnded(*ended);
                             begin(enrolled, rebuilt);
                         });
}

// Kept until the log has it: a stop in between asks again.
void Till::noteTrainingEnded(const TrainingMode::End &end)
{
    const bool isLive = end.way == TrainingMode::Way::WentLive;
    const auto logged = m_desk->shop().logTrainingEnded(
        {fiscal::event::trainingOff, {{QStringLiteral("live"), isLive}}, end.by});
    format::whenAnswered(logged, this, [this](const Result<void> &kept) {
        if (kept)
            m_mode.noteEnded();
    });
}

void Till::enterTraining(const QString &by)
{
    const auto logged = m_desk->shop().log({fiscal::event::trainingOn, {}, by});
    format::whenAnswered(logged, this, [this](const Result<void> &kept) {
        const auto entered = kept ? m_mode.enter() : kept;
        if (!entered)
            m_counter->window().setBanner(format::errorWords(entered.error()).sentence());
        else
            changeSides();
    });
}

void Till::leaveTraining(const TrainingMode::End &end)
{
    if (m_world)
        m_world->restore();
    const auto left = m_mode.end(end);
    if (!left)
        m_counter->window().setBanner(format::errorWords(left.error()).sentence());
    else
        changeSides();
}

void Till::changeSides()
{
    m_changesSides = true;
    m_counter->window().hide();
    QApplication::quit();
}

} // namespace comptoir::app
