// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/counter/CounterSections.h"

#include "app/counter/Counter.h"
#include "app/counter/CounterShop.h"
#include "app/counter/ShopSections.h"
#include "app/counter/TrainingSections.h"
#include "ui/attention/AttentionPage.h"
#include "ui/attention/SyncDeskPage.h"
#include "ui/backup/CopiesPane.h"
#include "ui/backup/RestoreSheet.h"
#include "ui/format/DateText.h"
#include "ui/hardware/DevicesPage.h"
#include "ui/help/FirstAidCard.h"
#include "ui/help/HelpPage.h"
#include "ui/onboarding/WelcomePage.h"
#include "ui/settings/MailPane.h"
#include "ui/settings/SettingsCatalogue.h"
#include "ui/settings/SettingsPage.h"
#include "ui/staff/OperatorsPane.h"
#include "ui/staff/OverrideSheet.h"
#include "ui/sync/SyncPage.h"
#include "ui/vouchers/VouchersPage.h"

#include <QCoreApplication>

namespace comptoir::app {

using shell::KeyHint;
using shell::Place;
using shell::Section;
using staff::Right;

namespace {

struct CounterSections
{
    Q_DECLARE_TR_FUNCTIONS(CounterSections)
};

QList<KeyHint> vouchersKeys()
{
    return {
        {{}, CounterSections::tr("Montant à débiter"), CounterSections::tr("Chiffres et virgule")},
        {QKeySequence(Qt::Key_Return), CounterSections::tr("Débiter, ou valider la réponse"), {}},
        {QKeySequence(Qt::Key_Escape), CounterSections::tr("Ne pas débiter, bon suivant"), {}},
        {QKeySequence(Qt::Key_Backspace), CounterSections::tr("Effacer le dernier chiffre"), {}},
        {QKeySequence(Qt::Key_Delete), CounterSections::tr("Effacer le montant"), {}},
        {QKeySequence(Qt::Key_F3), CounterSections::tr("Taper le code"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_L), CounterSections::tr("Revoir la dernière réponse"), {}},
        {QKeySequence(Qt::CTRL | Qt::Key_P), CounterSections::tr("Preuve de débit"), {}},
    };
}

Section vouchersSection(Counter &counter)
{
    Section section{"vouchers", "qrcode", CounterSections::tr("Bons")};
    section.make = [&counter] {
        auto *page = new vouchers::VouchersPage(
            counter.vouchers(),
            {counter.ports().papers, counter.ports().open,
             [&counter](const auto &compose) { counter.inReceiptLanguage(compose); }},
            [&counter](const staff::Act &act, const std::function<void()> &go) {
                staff::OverrideSheet::ask(counter.staff(), &counter.window(), act,
                                          [go](const staff::Operator &) { go(); });
            });
        QObject::connect(page, &vouchers::VouchersPage::cameraRestartRequested, &counter,
                         &Counter::restartCamera);
        if (counter.shop())
            QObject::connect(page, &vouchers::VouchersPage::cardRequested, &counter,
                             [&counter](const QString &scanned) {
                                 counter.vouchers().next();
                                 counter.window().showSection("loyalty");
                                 counter.shop()->loyalty().look(scanned);
                             });
        return page;
    };
    section.takeScan = [&counter](const shell::Scan &scan) {
        counter.vouchers().onScanned(scan.text, scan.source);
    };
    section.goHome = [](QWidget &page) { static_cast<vouchers::VouchersPage &>(page).goHome(); };
    section.keys = vouchersKeys();
    return section;
}

QWidget *makeSyncDesk(Counter &counter, attention::SyncDeskPage::Asked asked)
{
    const CounterPorts &ports = counter.ports();
    const auto allow = [&counter](const QString &act, const std::function<void(QString)> &go) {
        staff::OverrideSheet::ask(counter.staff(), &counter.window(), {Right::AnswerTown, act},
                                  [go](const staff::Operator &by) { go(by.name); });
    };
    return new attention::SyncDeskPage(
        new attention::AttentionPage(counter.attention(), ports.clock,
                                     {ports.papers, ports.open, allow}),
        new sync::SyncPage(counter.sync(), ports.clock), asked);
}

Section syncSection(Counter &counter)
{
    Section section{shell::syncSection, "refresh", CounterSections::tr("Synchronisation"),
                    Place::More};
    section.make = [&counter] {
        return makeSyncDesk(counter, attention::SyncDeskPage::Asked::Synchronisation);
    };
    section.keys = {
        {QKeySequence(Qt::Key_Return), CounterSections::tr("Synchroniser maintenant"), {}}};
    return section;
}

Section attentionSection(Counter &counter)
{
    Section section{"attention", "alert-triangle", CounterSections::tr("À régler"), Place::More};
    section.make = [&counter] {
        return makeSyncDesk(counter, attention::SyncDeskPage::Asked::Attention);
    };
    return section;
}

backup::CopiesPorts copiesPorts(Counter &counter)
{
    const auto allow = [&counter](const QString &act,
                                  const std::function<void(const QString &)> &go) {
        // All of a shop's sales leave with a copy.
        const staff::Act books{Right::ExportBooks, act};
        staff::OverrideSheet::ask(counter.staff(), &counter.window(), books,
                                  [go](const staff::Operator &by) { go(by.name); });
    };
    const auto choose = [&counter](const QString &folder) {
        counter.change([&folder](settings::Settings &settings) { settings.copyFolder = folder; });
    };
    return {*counter.ports().copies, counter.ports().clock,           choose, allow,
            counter.ports().papers,  [] { QCoreApplication::quit(); }};
}

QWidget *makeSettings(Counter &counter)
{
    settings::SettingsPorts ports;
    ports.facts = counter.facts();
    ports.operatorName = [&counter] { return counter.staff().currentName(); };
    ports.operators = [&counter](QWidget *parent) {
        const CounterPorts &machine = counter.ports();
        QString shop = counter.facts()["shop"];
        if (shop.isEmpty() && counter.shop())
            shop = counter.shop()->reader().establishment().name;
        return new staff::OperatorsPane(counter.staff(), parent,
                                        {machine.papers, machine.open, shop});
    };
    ports.allow = [&counter](const QString &act, const std::function<void()> &go) {
        const staff::Act settings{Right::ChangeSettings, act};
        staff::OverrideSheet::ask(counter.staff(), &counter.window(), settings,
                                  [go](const staff::Operator &) { go(); });
    };
    if (counter.ports().copies) {
        ports.copies = [&counter](QWidget *parent) {
            return new backup::CopiesPane(copiesPorts(counter), parent);
        };
    }
    if (counter.shop()) {
        ports.mail = [&counter, allow = ports.allow](QWidget *parent) {
            const settings::MailPorts account{
                counter.shop()->desk(), [&counter] { return counter.settings().settings(); },
                [&counter](const auto &edit) { counter.change(edit); }, allow,
                counter.training() != nullptr};
            return new settings::MailPane(account, parent);
        };
    }
    auto *page = new settings::SettingsPage(counter.settings(), counter.ports().clock, ports);
    QObject::connect(
        page, &settings::SettingsPage::linkRequested, &counter, [&counter](const QByteArray &link) {
            if (link == "shopKeys")
                return counter.showShopKeys();
            if (link == "establishment")
                return counter.shop() ? counter.shop()->editEstablishment() : void();
            counter.window().showSection(link == "doctor" ? "devices" : shell::syncSection);
        });
    QObject::connect(page, &settings::SettingsPage::cueTestRequested, &counter.sounds(),
                     [&counter] { counter.sounds().play(theme::Cue::Ok); });
    QObject::connect(
        page, &settings::SettingsPage::undoOffered, &counter, [&counter](const QString &text) {
            const int offered = counter.changeCount() + 1; // it comes before the change
            counter.window().offerUndo(text, [&counter, offered] {
                if (counter.changeCount() == offered)
                    counter.settings().undo();
            });
        });
    return page;
}

Section settingsSection(Counter &counter)
{
    Section section{shell::settingsSection, "settings", CounterSections::tr("Réglages"),
                    Place::More};
    section.make = [&counter] { return makeSettings(counter); };
    return section;
}

Section devicesSection(Counter &counter)
{
    Section section{"devices", "printer", CounterSections::tr("Matériel"), Place::More};
    section.make = [&counter] {
        auto *page = new hardware::DevicesPage(counter.devices());
        QObject::connect(page, &hardware::DevicesPage::cameraRestartRequested, &counter,
                         &Counter::restartCamera);
        return page;
    };
    section.goHome = [](QWidget &page) { static_cast<hardware::DevicesPage &>(page).goHome(); };
    section.takeScan = [&counter](const shell::Scan &scan) {
        counter.devices().onCameraScanned(scan.text);
    };
    return section;
}

/// Each first-aid card by its question.
QList<shell::Command> helpCommands(Counter &counter)
{
    QList<shell::Command> commands;
    for (const help::FirstAidCard &card : help::firstAidCards())
        commands.append(
            {card.title, card.keywords, {}, [&counter, id = card.id] {
                 counter.window().showSection(shell::helpSection);
                 if (auto *page = qobject_cast<help::HelpPage *>(counter.window().currentPage()))
                     page->showCard(id);
             }});
    return commands;
}

QWidget *makeHelp(Counter &counter)
{
    help::HelpPorts ports{counter.ports().papers, counter.ports().open, {}, {}};
    ports.footer = [&counter] {
        return counter.facts().value("shop") + u" · "_qs
            + format::dateText(Day::inTown(counter.ports().clock.now()));
    };
    ports.report = [&counter] {
        return help::SupportReport{counter.facts().value("version"), counter.sync().status(),
                                   counter.settings().settings(), counter.ports().clock.now()};
    };
    return new help::HelpPage(std::move(ports));
}

Section helpSection(Counter &counter)
{
    Section section{shell::helpSection, "help", CounterSections::tr("Aide"), Place::More};
    section.make = [&counter] { return makeHelp(counter); };
    section.goHome = [](QWidget &page) { static_cast<help::HelpPage &>(page).goHome(); };
    section.goBack = [](QWidget &page) { return static_cast<help::HelpPage &>(page).goBack(); };
    section.commands = helpCommands(counter);
    return section;
}

Section lockSection(Counter &counter)
{
    Section section{"lock", "lock", CounterSections::tr("Verrouiller"), Place::More};
    section.act = [&counter] { counter.staff().lock(); };
    return section;
}

} // namespace

std::vector<Section> sectionsOf(Counter &counter)
{
    std::vector<Section> sections;
    if (counter.shop())
        sections.push_back(saleSectionOf(counter));
    sections.push_back(vouchersSection(counter));
    if (counter.shop()) {
        for (const Section &section : shopSectionsOf(counter))
            sections.push_back(section);
    }
    for (const Section &section : trainingSectionsOf(counter))
        sections.push_back(section);
    for (const Section &section :
         {syncSection(counter), attentionSection(counter), settingsSection(counter),
          devicesSection(counter), helpSection(counter)})
        sections.push_back(section);
    if (counter.shop())
        sections.push_back(customerSectionOf(counter));
    if (counter.staff().hasLock())
        sections.push_back(lockSection(counter));
    return sections;
}

void restoreCopyAt(Counter &counter)
{
    auto *sheet = new backup::RestoreSheet(copiesPorts(counter), &counter.window());
    // The copy has a shop: nothing of it is asked again.
    QObject::connect(sheet, &backup::RestoreSheet::prepared, &counter, [&counter] {
        counter.change([](settings::Settings &settings) {
            settings.welcomed = true;
            settings.standsAlone = true;
        });
    });
    sheet->open();
}

Section welcomeSectionOf(Counter &counter)
{
    Section section{"welcome", "building-store", CounterSections::tr("Bienvenue")};
    section.make = [&counter] {
        auto *page = new onboarding::WelcomePage(counter.welcome(), counter.enrolment(),
                                                 counter.devices());
        QObject::connect(page, &onboarding::WelcomePage::cameraChanged, &counter,
                         &Counter::lendCamera);
        QObject::connect(page, &onboarding::WelcomePage::cameraRestartRequested, &counter,
                         &Counter::restartCamera);
        return page;
    };
    section.goHome = [](QWidget &page) { static_cast<onboarding::WelcomePage &>(page).goHome(); };
    section.takeScan = [&counter](const shell::Scan &scan) {
        static_cast<onboarding::WelcomePage *>(counter.window().currentPage())
            ->onScanned(scan.text);
    };
    return section;
}

QList<shell::Command> commandsOf(Counter &counter)
{
    QList<shell::Command> commands;
    for (const settings::SettingRow &row : settings::settingsCatalogue())
        commands.append({row.label, row.effect, {}, [&counter, key = row.key] {
                             counter.window().showSection(shell::settingsSection);
                             if (auto *page = qobject_cast<settings::SettingsPage *>(
                                     counter.window().currentPage()))
                                 page->showSetting(key);
                         }});
    return commands;
}

} // namespace comptoir::app
