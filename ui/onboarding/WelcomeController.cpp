// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/onboarding/WelcomeController.h"

#include "core/enrolment/EnrolmentTicket.h"
#include "ui/format/FutureAnswer.h"

#include <algorithm>
#include <array>

namespace comptoir::onboarding {

namespace {

/// As Settings::welcomeStep keeps them.
constexpr std::array stepCodes{"language",  "start",   "invitation", "shop",
                               "operators", "devices", "ready"};
static_assert(stepCodes.size() == size_t(Step::Ready) + 1);

} // namespace

WelcomeController::WelcomeController(WelcomePorts ports, staff::StaffDesk &staff, QObject *parent)
    : QObject(parent),
      m_ports(std::move(ports)),
      m_staff(staff),
      m_step(resumed())
{
    if (m_step == Step::Shop || settings().standsAlone)
        m_beginning = Beginning::SellNow;
    if (m_step == Step::Operators)
        listPeople();
}

Step WelcomeController::resumed() const
{
    const QByteArray left = settings().welcomeStep.toLatin1();
    const auto found = std::find(stepCodes.begin(), stepCodes.end(), left);
    const Step step = found == stepCodes.end() ? Step::Language : Step(found - stepCodes.begin());
    if (step == Step::Shop)
        return isOpened() ? Step::Operators : canSellNow() ? Step::Shop : Step::Invitation;
    if (step > Step::Shop && !isOpened())
        return Step::Invitation;
    if (step == Step::Invitation && isEnrolled())
        return Step::Operators; // stopped between the town's yes and the tap on "next"
    const bool hasChoice = canTrain() || canSellNow();
    return step == Step::Start && !hasChoice ? Step::Invitation : step;
}

bool WelcomeController::isNeeded(const settings::Settings &settings, bool enrolled)
{
    const bool isOpened = enrolled || settings.standsAlone;
    return !isOpened || (!settings.welcomed && !settings.welcomeStep.isEmpty());
}

std::vector<Step> WelcomeController::steps() const
{
    const Step opening = canSellNow() && sellsNow() ? Step::Shop : Step::Invitation;
    if (canTrain() || canSellNow())
        return {Step::Language, Step::Start, opening, Step::Operators, Step::Devices, Step::Ready};
    return {Step::Language, Step::Invitation, Step::Operators, Step::Devices, Step::Ready};
}

int WelcomeController::place() const
{
    const auto all = steps();
    return int(std::find(all.begin(), all.end(), m_step) - all.begin());
}

void WelcomeController::goBy(int places)
{
    go(steps().at(size_t(place() + places)));
}

void WelcomeController::go(Step step)
{
    if (step == Step::Invitation && isEnrolled())
        step = Step::Operators; // the town's yes came while the person was elsewhere
    m_step = step;
    m_ports.change([step](settings::Settings &chosen) {
        chosen.welcomeStep = QString::fromLatin1(stepCodes[size_t(step)]);
    });
    if (step == Step::Operators)
        listPeople();
    Q_EMIT stepChanged();
}

bool WelcomeController::canGoBack() const
{
    // A till that belongs to a town does not go back to asking for one.
    return m_step != Step::Language && m_step != Step::Operators
        && !(m_step == Step::Invitation && isEnrolled());
}

bool WelcomeController::canGoOn() const
{
    if (m_step == Step::Invitation)
        return isEnrolled();
    if (m_step == Step::Shop)
        return !m_saving && !m_shop.name.trimmed().isEmpty();
    return !m_saving;
}

void WelcomeController::next()
{
    if (!canGoOn())
        return;
    switch (m_step) {
    case Step::Start:
        if (m_beginning == Beginning::Training && canTrain())
            return m_ports.train();
        return goBy(1);
    case Step::Shop:
        return openShop();
    case Step::Operators:
        if (!m_alone && !m_name.trimmed().isEmpty()) {
            m_goOnWhenSaved = true;
            return addOperator();
        }
        return go(Step::Devices);
    case Step::Ready:
        return finish(sellsNow() ? Destination::FirstSale : Destination::FirstVoucher);
    default:
        goBy(1);
    }
}

void WelcomeController::back()
{
    if (canGoBack())
        goBy(-1);
}

void WelcomeController::finish(Destination destination)
{
    m_ports.change([](settings::Settings &chosen) {
        chosen.welcomed = true;
        chosen.welcomeStep.clear();
    });
    Q_EMIT finished(destination);
}

format::Language WelcomeController::language() const
{
    const QString chosen = settings().language;
    return format::languageNamed(chosen.isEmpty() ? m_ports.systemLanguage : chosen);
}

void WelcomeController::chooseLanguage(format::Language language)
{
    m_ports.change([language](settings::Settings &chosen) {
        chosen.language = format::languageCode(language);
    });
    Q_EMIT changed();
}

void WelcomeController::chooseTheme(settings::Theme theme)
{
    m_ports.change([theme](settings::Settings &chosen) { chosen.theme = theme; });
    Q_EMIT changed();
}

void WelcomeController::chooseFontPercent(int percent)
{
    m_ports.change([percent](settings::Settings &chosen) {
        chosen.fontPercent = std::clamp(percent, 90, 200);
    });
    Q_EMIT changed();
}

void WelcomeController::choose(Beginning beginning)
{
    m_beginning = beginning;
    Q_EMIT changed();
}

bool WelcomeController::takesInvitation(const QString &scanned)
{
    const bool early = m_step == Step::Language || m_step == Step::Start;
    if (isEnrolled() || !(early || m_step == Step::Invitation))
        return false;
    if (early && !enrolment::EnrolmentTicket::parse(scanned))
        return false;
    m_beginning = Beginning::Invitation;
    if (early)
        go(Step::Invitation);
    return true;
}

void WelcomeController::onEnrolled()
{
    m_enrolled = true;
    if (m_step == Step::Invitation)
        next();
}

void WelcomeController::typeShop(const ShopDetails &shop)
{
    if (shop == m_shop)
        return;
    m_shop = shop;
    m_shopError.reset();
    Q_EMIT changed();
}

void WelcomeController::openShop()
{
    m_saving = true;
    m_shopError.reset();
    Q_EMIT changed();
    format::whenAnswered(m_ports.openShop(m_shop), this, [this](const Result<void> &opened) {
        m_saving = false;
        if (!opened) {
            m_shopError = opened.error();
            return Q_EMIT changed();
        }
        m_ports.change([](settings::Settings &chosen) { chosen.standsAlone = true; });
        if (m_step == Step::Shop)
            go(Step::Operators);
    });
}

void WelcomeController::setAlone(bool alone)
{
    m_alone = alone;
    m_staffError.reset();
    Q_EMIT changed();
}

void WelcomeController::typeOperator(const QString &name, const QString &pin)
{
    m_name = name;
    m_pin = pin;
    m_staffError.reset();
    Q_EMIT changed();
}

void WelcomeController::addOperator()
{
    if (m_saving)
        return;
    m_saving = true;
    m_staffError.reset();
    Q_EMIT changed();
    staff::Operator person;
    person.name = m_name.trimmed();
    // Who comes first must be able to let the others in.
    person.role = m_people.empty() ? staff::Role::Manager : staff::Role::Cashier;
    format::whenAnswered(m_staff.save(person, m_pin, {}), this,
                         [this](const Result<staff::Operator> &saved) {
                             const bool goOn = std::exchange(m_goOnWhenSaved, false);
                             m_saving = false;
                             if (!saved) {
                                 m_staffError = saved.error();
                                 return Q_EMIT changed();
                             }
                             m_people.push_back(*saved);
                             m_name.clear();
                             m_pin.clear();
                             Q_EMIT changed();
                             if (goOn && m_step == Step::Operators)
                                 go(Step::Devices);
                         });
}

void WelcomeController::listPeople()
{
    format::whenAnswered(m_staff.operators(), this,
                         [this](const Result<std::vector<staff::Operator>> &people) {
                             if (!people || people->empty())
                                 return;
                             m_people = *people;
                             m_alone = false;
                             Q_EMIT changed();
                         });
}

} // namespace comptoir::onboarding
