// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/Settings.h"
#include "core/staff/StaffDesk.h"
#include "ui/format/Language.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace comptoir::onboarding {

enum class Step { Language, Start, Invitation, Shop, Operators, Devices, Ready };

/// How this till is to begin.
enum class Beginning { SellNow, Invitation, Training };

/// Where a person goes from the last step.
enum class Destination { FirstSale, FirstVoucher, Settings, Help };

/// What a ticket must say of the shop, and what it sells: enough to begin.
struct ShopDetails
{
    QString name;
    QByteArray country = "FR"; ///< ISO 3166-1
    QString registration; ///< SIRET or BCE/KBO; may be empty
    QByteArray trade; ///< of WelcomePorts::trades; gives the first departments
    friend bool operator==(const ShopDetails &, const ShopDetails &) = default;
};

/// What the wizard asks of the till.
struct WelcomePorts
{
    std::function<settings::Settings()> settings;
    /// Keeps what the edit changed; language and display are put into force at once, and whoever
    /// owns the page builds it anew.
    std::function<void(const std::function<void(settings::Settings &)> &)> change;
    std::function<bool()> isEnrolled;
    /// Goes on as the training till (S13) until a person is ready; empty where there is none.
    std::function<void()> train;
    /// Makes the shop's books and first departments; empty where nobody can sell without a town.
    std::function<QFuture<Result<void>>(const ShopDetails &)> openShop = {};
    /// Trades with their words, in the language of the screen.
    std::function<std::vector<std::pair<QByteArray, QString>>()> trades = {};
    /// Lets a person choose a copy of another till's data; empty where there are no copies.
    std::function<void()> restoreCopy = {};
    QString systemLanguage; ///< QLocale::system().name()
};

/// How far the wizard has come (ux.md S12). Each step is kept on disk when it is reached, so that a
/// power cut costs nothing; what was typed on a step outlives its page.
class WelcomeController : public QObject
{
    Q_OBJECT
public:
    WelcomeController(WelcomePorts ports, staff::StaffDesk &staff, QObject *parent = nullptr);

    /// False for a till that was at work before there was a welcome.
    static bool isNeeded(const settings::Settings &settings, bool enrolled);

    settings::Settings settings() const { return m_ports.settings(); }
    Step step() const { return m_step; }
    /// Without a choice to make, the step that asks for it is left out.
    std::vector<Step> steps() const;
    int place() const; ///< of step() in steps(), from 0
    bool canGoBack() const;
    /// The step's defaults are good: only the invitation needs something.
    bool canGoOn() const;
    void next();
    void back();
    void finish(Destination destination);

    format::Language language() const;
    void chooseLanguage(format::Language language);
    void chooseTheme(settings::Theme theme);
    void chooseFontPercent(int percent);

    bool canSellNow() const { return bool(m_ports.openShop); }
    /// The shop sells without belonging to a town.
    bool sellsNow() const { return m_beginning == Beginning::SellNow; }
    std::vector<std::pair<QByteArray, QString>> trades() const { return m_ports.trades(); }
    const ShopDetails &shop() const { return m_shop; }
    void typeShop(const ShopDetails &shop);
    const std::optional<Error> &shopError() const { return m_shopError; }

    bool canRestore() const { return bool(m_ports.restoreCopy); }
    void restoreCopy() { m_ports.restoreCopy(); }
    bool canTrain() const { return bool(m_ports.train); }
    Beginning beginning() const { return m_beginning; }
    void choose(Beginning beginning);

    /// A scan before the wizard is through: true when it was an invitation, which leads to its step
    /// from wherever the person is.
    bool takesInvitation(const QString &scanned);
    /// The town has taken this till in and the person has read it.
    void onEnrolled();

    /// Where the focus was when a choice made the owner build the page anew; read once.
    void setFocusName(const QString &name) { m_focusName = name; }
    QString takeFocusName() { return std::exchange(m_focusName, {}); }

    bool isAlone() const { return m_alone; }
    void setAlone(bool alone);
    QString operatorName() const { return m_name; }
    QString operatorPin() const { return m_pin; }
    void typeOperator(const QString &name, const QString &pin);
    const std::vector<staff::Operator> &people() const { return m_people; }
    const std::optional<Error> &staffError() const { return m_staffError; }
    bool isSavingOperator() const { return m_saving; }
    void addOperator();

Q_SIGNALS:
    void stepChanged();
    void changed();
    void finished(comptoir::onboarding::Destination destination);

private:
    void go(Step step);
    void goBy(int places);
    void openShop();
    bool isOpened() const { return isEnrolled() || settings().standsAlone; }
    bool isEnrolled() const { return m_enrolled || m_ports.isEnrolled(); }
    Step resumed() const;
    void listPeople();

    WelcomePorts m_ports;
    staff::StaffDesk &m_staff;
    Step m_step = Step::Language;
    Beginning m_beginning = Beginning::Invitation;
    bool m_alone = true;
    bool m_saving = false;
    bool m_goOnWhenSaved = false;
    bool m_enrolled = false;
    ShopDetails m_shop;
    std::optional<Error> m_shopError;
    QString m_focusName;
    QString m_name;
    QString m_pin;
    std::vector<staff::Operator> m_people;
    std::optional<Error> m_staffError;
};

} // namespace comptoir::onboarding
