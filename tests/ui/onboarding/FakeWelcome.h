// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ManualClock.h"
#include "tests/ui/enrolment/FakeEnrolmentDesk.h"
#include "tests/ui/hardware/FakeDevices.h"
#include "ui/enrolment/EnrolmentController.h"
#include "ui/onboarding/WelcomeController.h"

#include <QPromise>

namespace comptoir::test {

/// Keeps people in memory and answers at once.
class FakeStaffDesk : public staff::StaffDesk
{
public:
    QFuture<Result<std::vector<staff::Operator>>> operators() override { return answered(people); }
    QFuture<Result<staff::Operator>> save(const staff::Operator &person, const QString &pin,
                                          const QString &) override
    {
        if (!refusal.isEmpty())
            return answered<staff::Operator>(fail(refusal));
        people.push_back(person);
        people.back().hasPin = !pin.isEmpty();
        return answered(people.back());
    }
    QFuture<Result<void>> remove(OperatorId, const QString &) override { return done(); }
    QFuture<Result<staff::Unlocking>> unlock(const staff::Proof &) override
    {
        return answered(staff::Unlocking{});
    }
    QFuture<Result<staff::Unlocking>> allow(const staff::Override &) override
    {
        return answered(staff::Unlocking{});
    }
    QFuture<Result<void>> noteLeft(OperatorId) override { return done(); }
    QFuture<Result<void>> noteGuest() override { return done(); }
    QFuture<Result<QString>> makeBadge(OperatorId, const QString &) override
    {
        return answered(QString());
    }
    QFuture<Result<void>> withdrawBadge(OperatorId, const QString &) override { return done(); }

    std::vector<staff::Operator> people;
    QByteArray refusal;

private:
    static QFuture<Result<void>> done() { return answered<void>({}); }
    template <typename T>
    static QFuture<Result<T>> answered(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
    template <typename T>
    static QFuture<Result<T>> answered(const T &value)
    {
        return answered(Result<T>(value));
    }
};

/// A new till whose settings survive what the test kills.
struct FakeWelcome
{
    ManualClock clock;
    FakeDevices devices;
    FakeEnrolmentDesk desk;
    FakeStaffDesk staff;
    bool enrolled = false;
    bool canTrain = false;
    int trainings = 0;
    bool canSell = false;
    std::vector<onboarding::ShopDetails> shops; ///< opened
    QByteArray shopRefusal;

    std::unique_ptr<onboarding::WelcomeController> welcome;
    std::unique_ptr<enrolment::EnrolmentController> enrolment;
    std::unique_ptr<hardware::DeviceDoctorController> doctor;

    FakeWelcome() { start(); }
    /// Or starts again after the power went.
    void start()
    {
        welcome.reset();
        onboarding::WelcomePorts ports;
        ports.settings = [this] { return devices.chosen; };
        ports.change = [this](const auto &edit) { edit(devices.chosen); };
        ports.isEnrolled = [this] { return enrolled; };
        if (canTrain)
            ports.train = [this] { ++trainings; };
        if (canSell) {
            ports.openShop = [this](const onboarding::ShopDetails &shop) {
                if (!shopRefusal.isEmpty())
                    return QtFuture::makeReadyFuture(Result<void>(fail(shopRefusal)));
                shops.push_back(shop);
                return QtFuture::makeReadyFuture(Result<void>());
            };
            ports.trades = [] {
                return std::vector<std::pair<QByteArray, QString>>{
                    {"bakery", u"Boulangerie, pâtisserie"_qs}, {"market", u"Marché"_qs}};
            };
        }
        ports.systemLanguage = u"nl_BE"_qs;
        welcome = std::make_unique<onboarding::WelcomeController>(ports, staff);
        enrolment = std::make_unique<enrolment::EnrolmentController>(desk);
        QObject::connect(enrolment.get(), &enrolment::EnrolmentController::enrolled, welcome.get(),
                         [this] { enrolled = true; });
        doctor = std::make_unique<hardware::DeviceDoctorController>(devices.ports(), clock);
    }
    void townAccepts()
    {
        using Progress = enrolment::EnrolmentProgress;
        desk.report({Progress::Step::WaitingForDesk, u"482913"_qs, {}, {}});
        desk.report({Progress::Step::Done,
                     {},
                     enrolment::Membership{u"Sceaux"_qs, u"Boulangerie Marchal"_qs, {}},
                     {}});
    }
};

} // namespace comptoir::test
