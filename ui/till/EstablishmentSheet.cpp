// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/EstablishmentSheet.h"

#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Switch.h"

#include <QBoxLayout>

namespace comptoir::till {

using fiscal::Establishment;
using theme::Type;
using widgets::Field;
using widgets::Label;

void EstablishmentSheet::ask(BooksDesk &desk, const QString &by, QWidget *parent,
                             std::function<void()> kept)
{
    format::whenAnswered(
        desk.establishment(), parent,
        [&desk, by, parent, kept = std::move(kept)](const Result<Establishment> &found) {
            const auto now = found.value_or(Establishment{});
            auto *sheet = new EstablishmentSheet(desk, by, now, parent);
            if (kept)
                connect(sheet, &EstablishmentSheet::kept, parent, kept);
            sheet->open();
        });
}

EstablishmentSheet::EstablishmentSheet(BooksDesk &desk, const QString &by,
                                       const Establishment &establishment, QWidget *parent)
    : Sheet(tr("Mentions des tickets"), parent),
      m_desk(desk),
      m_by(by),
      m_before(establishment)
{
    setObjectName(u"establishmentSheet"_qs);
    build();
    auto *back = addButton(tr("Revenir"), false);
    back->setObjectName(u"establishmentBack"_qs);
    connect(back, &widgets::Button::clicked, this, &Sheet::giveUp);
    m_keep = addButton(tr("Enregistrer"), true);
    m_keep->setObjectName(u"establishmentKeep"_qs);
    connect(m_keep, &widgets::Button::clicked, this, &EstablishmentSheet::keep);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

Field *EstablishmentSheet::addField(const QByteArray &icon, const char *name, const QString &label,
                                    const QString &text)
{
    auto *field = new Field(icon, this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setPlaceholderText(label);
    field->setMaxLength(80);
    field->setText(text);
    body()->addWidget(field);
    return field;
}

void EstablishmentSheet::build()
{
    m_name = addField("building-store", "establishmentName", tr("Nom sur les tickets"),
                      m_before.name);
    for (size_t line = 0; line < m_address.size(); ++line) {
        const QByteArray name = "establishmentAddress" + QByteArray::number(int(line));
        m_address[line] = addField("storefront", name.constData(),
                                   line == 0       ? tr("Rue et numéro")
                                       : line == 1 ? tr("Code postal et ville")
                                                   : tr("Téléphone ou site (facultatif)"),
                                   m_before.address.value(int(line)));
    }
    m_country = new widgets::SegmentedControl(tr("Pays"), {tr("France"), tr("Belgique")}, this);
    m_country->setObjectName(u"establishmentCountry"_qs);
    m_country->choose(m_before.country == "BE");
    body()->addWidget(m_country);
    m_registration = addField("file-text", "establishmentRegistration", {}, m_before.registration);
    m_vatId = addField("file-text", "establishmentVat", tr("Numéro de TVA (facultatif)"),
                       m_before.vatId);
    m_activity = addField("file-text", "establishmentActivity", {}, m_before.activity);
    m_footer = addField("message", "establishmentFooter",
                        tr("Un mot au bas du ticket (facultatif)"), m_before.footer);
    m_franchise = new widgets::Switch(tr("Franchise de TVA"),
                                      tr("Aucune TVA n’est facturée ; le ticket le dit."), this);
    m_franchise->setObjectName(u"establishmentFranchise"_qs);
    m_franchise->setChecked(m_before.vatFranchise);
    body()->addWidget(m_franchise);
    m_error = new Label(Type::Body, this);
    m_error->setObjectName(u"establishmentError"_qs);
    m_error->setColour(theme::colours().badTint.on);
    m_error->hide();
    body()->addWidget(m_error);
    nameNumbers();
    connect(m_country, &widgets::SegmentedControl::chosen, this, [this] { nameNumbers(); });
}

void EstablishmentSheet::nameNumbers()
{
    const bool belgian = m_country->current() == 1;
    const auto name = [](Field *field, const QString &words) {
        field->setAccessibleName(words);
        field->setPlaceholderText(words);
    };
    name(m_registration, belgian ? tr("Numéro d’entreprise") : tr("SIRET"));
    name(m_activity, belgian ? tr("Code NACE (facultatif)") : tr("Code APE (facultatif)"));
}

Establishment EstablishmentSheet::typed() const
{
    Establishment now = m_before;
    now.name = m_name->text().trimmed();
    now.address.clear();
    for (const Field *line : m_address) {
        if (const QString text = line->text().trimmed(); !text.isEmpty())
            now.address << text;
    }
    now.country = m_country->current() == 1 ? "BE" : "FR";
    now.registration = m_registration->text().remove(u' ').remove(u'.');
    now.vatId = m_vatId->text().remove(u' ').remove(u'.').toUpper();
    now.activity = m_activity->text().trimmed();
    now.footer = m_footer->text().trimmed();
    now.vatFranchise = m_franchise->isChecked();
    return now;
}

void EstablishmentSheet::keep()
{
    const Establishment now = typed();
    if (now == m_before)
        return giveUp();
    m_keep->setEnabled(false);
    format::whenAnswered(m_desk.setEstablishment(now, m_by), this,
                         [this, now](const Result<void> &written) {
                             m_keep->setEnabled(true);
                             if (written) {
                                 Q_EMIT kept(now);
                                 return giveUp();
                             }
                             const auto words = format::errorWords(written.error());
                             m_error->setText(words.title + u". "_qs + words.sentence());
                             m_error->show();
                             m_error->announce(m_error->text());
                         });
}

} // namespace comptoir::till
