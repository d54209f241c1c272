// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/PersonSheet.h"

#include "ui/format/ErrorText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/HoldButton.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/Switch.h"

#include <QBoxLayout>
#include <QPointer>

namespace comptoir::loyalty {

using theme::Type;
using widgets::Field;
using widgets::Label;
using widgets::Switch;

QString personText(const std::optional<KnownPerson> &known)
{
    if (!known)
        return PersonSheet::tr("Personne n’est nommé\u00a0: la carte est anonyme.");
    const Person &person = known->person;
    QStringList parts{person.firstName, person.email, person.phone, birthdayText(person.birthday)};
    for (const auto &[channel, words] :
         {std::pair(Channel::Email, PersonSheet::tr("accepte les mails")),
          std::pair(Channel::Sms, PersonSheet::tr("accepte les SMS"))}) {
        if (consents(known->consents, channel))
            parts << words;
    }
    parts.removeAll(QString());
    return parts.join(u" · "_qs);
}

PersonSheet::PersonSheet(LoyaltyController &controller, QWidget *parent)
    : Sheet(tr("La personne derrière la carte"), parent),
      m_controller(controller),
      m_card(controller.statement()->view.account.card)
{
    setObjectName(u"personSheet"_qs);
    auto *why = new Label(Type::Secondary, this);
    why->setText(
        tr("Seulement si la personne le souhaite. Cela reste sur cette caisse, ne va ni à la "
           "ville ni sur les tickets, et s’efface trois ans après son dernier passage."));
    body()->addWidget(why);
    m_name = addField("user", "personName", tr("Prénom"));
    m_email = addField("mail", "personEmail", tr("Adresse mail"));
    m_phone = addField("message", "personPhone", tr("Téléphone"));
    m_birthday = addField("calendar", "personBirthday", tr("Anniversaire, jour/mois"));
    m_byEmail = addConsent("personByEmail", tr("Offres par mail"), Channel::Email);
    m_bySms = addConsent("personBySms", tr("Offres par SMS"), Channel::Sms);
    m_error = new Label(Type::Body, this);
    m_error->setObjectName(u"personError"_qs);
    m_error->setColour(theme::colours().badTint.on);
    m_error->hide();
    body()->addWidget(m_error);
    if (const auto &known = controller.person()) {
        m_name->setText(known->person.firstName);
        m_email->setText(known->person.email);
        m_phone->setText(known->person.phone);
        m_birthday->setText(birthdayText(known->person.birthday));
        addRights();
    }
    auto *back = addButton(tr("Revenir"), false);
    connect(back, &widgets::Button::clicked, this, &Sheet::giveUp);
    auto *keep = addButton(tr("Enregistrer"), true);
    keep->setObjectName(u"personSave"_qs);
    connect(keep, &widgets::Button::clicked, this, &PersonSheet::save);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

Field *PersonSheet::addField(const QByteArray &icon, const char *name, const QString &words)
{
    auto *field = new Field(icon, this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(words);
    field->setPlaceholderText(words);
    body()->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, &PersonSheet::save);
    return field;
}

QString PersonSheet::wording(Channel channel) const
{
    const QString shop = m_controller.ports().shop();
    return channel == Channel::Email
        ? tr("%1 peut m’écrire ses offres par mail. Je peux dire non à tout moment.").arg(shop)
        : tr("%1 peut m’envoyer ses offres par SMS. Je peux dire non à tout moment.").arg(shop);
}

Switch *PersonSheet::addConsent(const char *name, const QString &label, Channel channel)
{
    auto *yes = new Switch(label, wording(channel), this);
    yes->setObjectName(QString::fromLatin1(name));
    yes->setCheckable(true);
    yes->setChecked(m_controller.person() && consents(m_controller.person()->consents, channel));
    body()->addWidget(yes);
    return yes;
}

void PersonSheet::addRights()
{
    auto *all = new widgets::ListRow("file-export", tr("Lui donner ses données"), this);
    all->setObjectName(u"personExport"_qs);
    all->setSecondLine(tr("Un fichier avec tout ce que la caisse sait de cette personne"));
    body()->addWidget(all);
    connect(all, &widgets::ListRow::clicked, this,
            [this] { m_controller.exportPerson(m_card, done()); });
    auto *what = new Label(Type::Secondary, this);
    what->setText(
        tr("Effacer enlève le nom, les adresses et les accords. La carte garde ses points\u202f; "
           "les tickets n’ont aucun nom. Les copies de sauvegarde l’oublient avec le temps."));
    body()->addWidget(what);
    auto *erase = new widgets::HoldButton(widgets::Button::Look::Secondary,
                                          tr("Effacer cette personne (maintenir)"), "trash", this);
    erase->setObjectName(u"personErase"_qs);
    body()->addWidget(erase);
    connect(erase, &widgets::HoldButton::held, this,
            [this] { m_controller.erasePerson(m_card, done()); });
}

LoyaltyController::Done PersonSheet::done()
{
    return [self = QPointer(this)](const Result<void> &written) {
        if (!self)
            return;
        if (written)
            self->giveUp();
        else
            self->say(written.error());
    };
}

void PersonSheet::say(const Error &error)
{
    const auto words = format::errorWords(error);
    m_error->setText(words.title + u". "_qs + words.sentence());
    m_error->show();
    m_error->announce(m_error->text());
}

void PersonSheet::save()
{
    if (m_controller.isBusy())
        return;
    m_error->hide();
    PersonForm form{m_card, {}, {}};
    form.person.firstName = m_name->text();
    form.person.email = m_email->text();
    form.person.phone = m_phone->text();
    if (!m_birthday->text().trimmed().isEmpty()) {
        const auto birthday = birthdayFrom(m_birthday->text());
        if (!birthday)
            return say(Error{"person/bad-birthday", {}, {}});
        form.person.birthday = *birthday;
    }
    form.answers = {{Channel::Email, m_byEmail->isChecked(), wording(Channel::Email)},
                    {Channel::Sms, m_bySms->isChecked(), wording(Channel::Sms)}};
    m_controller.savePerson(form, done());
}

} // namespace comptoir::loyalty
