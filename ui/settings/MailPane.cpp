// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MailPane.h"

#include "core/mail/MailAccount.h"
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>

namespace comptoir::settings {

using format::whenAnswered;
using widgets::Button;
using widgets::Field;
using widgets::Label;

namespace {

constexpr int lastPort = 65535;

int usualPort(MailTls tls)
{
    return tls == MailTls::Implicit ? 465 : tls == MailTls::StartTls ? 587 : 25;
}

} // namespace

MailPane::MailPane(MailPorts ports, QWidget *parent) : QWidget(parent), m_ports(std::move(ports))
{
    setObjectName(u"mailPane"_qs);
    build();
    present();
}

void MailPane::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    m_sender = addField("mail", "mailSender", tr("Adresse de la boutique"),
                        tr("boutique@exemple.fr"));
    m_server = addField("cloud-up", "mailServer", tr("Serveur d’envoi (SMTP)"),
                        tr("smtp.exemple.fr"));
    addSafety(column);
    m_port = addField("plug-connected", "mailPort", tr("Port"), tr("465 ou 587"));
    m_user = addField("user", "mailUser", tr("Identifiant"), tr("Souvent l’adresse elle-même"));
    m_password = addField("lock", "mailPassword", tr("Mot de passe"), {});
    m_password->setEchoMode(QLineEdit::Password);
    auto *where = new Label(theme::Type::Secondary, this);
    where->setText(tr("Le mot de passe reste sur cet appareil : ni les copies, ni l’export ne "
                      "l’emportent. Souvent, il faut un mot de passe d’application."));
    column->addWidget(where);
    addActs(column);
    m_told = new Label(theme::Type::Strong, this);
    m_told->setObjectName(u"mailTold"_qs);
    m_told->hide();
    column->addWidget(m_told);
}

void MailPane::addSafety(QBoxLayout *column)
{
    auto *title = new Label(theme::Type::Secondary, this);
    title->setText(tr("Chiffrement"));
    column->addWidget(title);
    m_tls = new widgets::SegmentedControl(
        tr("Chiffrement"), {tr("TLS dès le début"), tr("STARTTLS"), tr("Aucun (même appareil)")},
        this);
    m_tls->setObjectName(u"mailTls"_qs);
    connect(m_tls, &widgets::SegmentedControl::chosen, this,
            [this](int way) { m_port->setText(QString::number(usualPort(MailTls(way)))); });
    column->addWidget(m_tls);
}

Field *MailPane::addField(const QByteArray &icon, const char *name, const QString &label,
                          const QString &hint)
{
    auto *title = new Label(theme::Type::Secondary, this);
    title->setText(label);
    layout()->addWidget(title);
    auto *field = new Field(icon, this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    field->setMaxLength(200);
    layout()->addWidget(field);
    return field;
}

void MailPane::addActs(QBoxLayout *column)
{
    const auto add = [this, column](const QString &text, const QByteArray &icon, const char *name) {
        auto *button = new Button(Button::Look::Secondary, text, icon, this);
        button->setObjectName(QString::fromLatin1(name));
        column->addWidget(button);
        return button;
    };
    m_keep = add(tr("Enregistrer"), "check", "mailKeep");
    connect(m_keep, &Button::clicked, this,
            [this] { keep([this] { tell(tr("Enregistré."), false); }); });
    m_trial = add(tr("Envoyer un essai"), "mail", "mailTrial");
    connect(m_trial, &Button::clicked, this, [this] { keep([this] { sendTrial(); }); });
    m_stop = add(tr("Ne plus envoyer de tickets par mail"), "x", "mailStop");
    connect(m_stop, &Button::clicked, this,
            [this] { m_ports.allow(tr("Tickets par mail"), [this] { stop(); }); });
}

void MailPane::present()
{
    const Settings now = m_ports.settings();
    m_sender->setText(now.mailSender);
    m_server->setText(now.mailServer);
    m_tls->choose(int(now.mailTls));
    m_port->setText(QString::number(now.mailPort));
    m_user->setText(now.mailUser);
    m_stop->setVisible(!now.mailServer.isEmpty());
    setBusy(false);
    whenAnswered(m_ports.desk.hasMailPassword(), this, [this](const Result<bool> &has) {
        m_hasPassword = has && *has;
        m_password->setPlaceholderText(m_hasPassword ? tr("Enregistré ; tapez pour le changer")
                                                     : tr("Celui de ce compte"));
    });
    if (m_ports.isTraining)
        tell(tr("En formation, rien ne part par mail."), false);
}

QString MailPane::problem() const
{
    if (!mail::MailAddress::parse(m_sender->text()))
        return tr("L’adresse de la boutique n’est pas complète : il faut nom@domaine.fr.");
    if (mail::hostName(m_server->text()).isEmpty())
        return tr("Le nom du serveur manque ou contient une faute. Votre fournisseur le donne, "
                  "souvent smtp.…");
    bool isNumber = false;
    const int port = m_port->text().trimmed().toInt(&isNumber);
    if (!isNumber || port < 1 || port > lastPort)
        return tr("Le port est un nombre, presque toujours 465 ou 587.");
    if (!m_user->text().trimmed().isEmpty() && !m_hasPassword && m_password->text().isEmpty())
        return tr("Le mot de passe manque.");
    return {};
}

void MailPane::keep(const std::function<void()> &then)
{
    if (const QString wrong = problem(); !wrong.isEmpty())
        return tell(wrong, true);
    m_ports.allow(tr("Tickets par mail"), [this, then] { write(then); });
}

void MailPane::write(const std::function<void()> &then)
{
    setBusy(true);
    m_ports.change([this](Settings &settings) {
        settings.mailSender = m_sender->text().trimmed();
        settings.mailServer = m_server->text().trimmed();
        settings.mailTls = MailTls(m_tls->current());
        settings.mailPort = m_port->text().trimmed().toInt();
        settings.mailUser = m_user->text().trimmed();
    });
    m_stop->show();
    if (m_password->text().isEmpty()) {
        setBusy(false);
        return then();
    }
    const QString password = m_password->text();
    whenAnswered(m_ports.desk.keepMailPassword(password), this,
                 [this, then](const Result<void> &kept) {
                     setBusy(false);
                     if (!kept)
                         return tell(kept.error());
                     m_password->clear();
                     present();
                     then();
                 });
}

void MailPane::stop()
{
    m_ports.change([](Settings &settings) {
        settings.mailServer.clear();
        settings.mailUser.clear();
        settings.mailSender.clear();
    });
    whenAnswered(m_ports.desk.keepMailPassword({}), this, [this](const Result<void> &forgotten) {
        if (!forgotten)
            return tell(forgotten.error());
        present();
        tell(tr("Compte oublié. Le bouton Envoyer n’est plus proposé."), false);
    });
}

void MailPane::sendTrial()
{
    setBusy(true);
    const QString to = m_ports.settings().mailSender;
    tell(tr("Essai en cours…"), false);
    whenAnswered(m_ports.desk.sendTrialMail(tr("Essai de Comptoir"),
                                            tr("Les tickets par mail fonctionnent.")),
                 this, [this, to](const Result<void> &sent) {
                     setBusy(false);
                     if (!sent)
                         return tell(sent.error());
                     tell(tr("Essai envoyé à %1. Regardez s’il est arrivé.").arg(to), false);
                 });
}

void MailPane::tell(const QString &text, bool isBad)
{
    m_told->setColour(isBad ? theme::colours().badTint.on : theme::colours().text);
    m_told->setText(text);
    m_told->show();
    m_told->announce(text);
}

void MailPane::tell(const Error &error)
{
    const auto words = format::errorWords(error);
    tell(words.title + u". "_qs + words.sentence(), true);
}

void MailPane::setBusy(bool busy)
{
    m_keep->setEnabled(!busy);
    m_trial->setEnabled(!busy && !m_ports.isTraining);
    m_stop->setEnabled(!busy);
}

} // namespace comptoir::settings
