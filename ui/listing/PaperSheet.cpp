// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/PaperSheet.h"

#include "ui/listing/ListingText.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Switch.h"

#include <QBoxLayout>

namespace comptoir::listing {

using widgets::Button;

void PaperSheet::ask(ListingController &controller, QWidget *window)
{
    (new PaperSheet(controller, window))->open();
}

PaperSheet::PaperSheet(ListingController &controller, QWidget *window)
    : Sheet(tr("Une affiche pour la vitrine"), window),
      m_controller(controller)
{
    setObjectName(u"listingPaperSheet"_qs);
    m_kind = new widgets::SegmentedControl(
        tr("Affiche"), {tr("Horaires de porte"), tr("Code de la fiche"), tr("Bons acceptés ici")},
        this);
    m_kind->setObjectName(u"listingPaperKind"_qs);
    m_kind->choose(0);
    body()->addWidget(m_kind);
    m_size = new widgets::SegmentedControl(tr("Format"), {u"A4"_qs, u"A5"_qs}, this);
    m_size->setObjectName(u"listingPaperSize"_qs);
    m_size->choose(0);
    body()->addWidget(m_size);
    for (const QString &code : listingLanguages()) {
        auto *language = new widgets::Switch(languageText(code), {}, this);
        language->setObjectName(u"listingPaper_"_qs + code);
        language->setCheckable(true);
        language->setChecked(code == QLocale().name().left(2));
        body()->addWidget(language);
        m_languages.push_back(language);
    }
    connect(addButton(tr("Revenir"), false), &Button::clicked, this, &Sheet::giveUp);
    Button *primary = addButton(tr("Imprimer"), true);
    primary->setObjectName(u"listingPaperPrint"_qs);
    connect(primary, &Button::clicked, this, &PaperSheet::print);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

void PaperSheet::print()
{
    QStringList languages;
    for (size_t i = 0; i < m_languages.size(); ++i) {
        if (m_languages[i]->isChecked())
            languages << listingLanguages().at(int(i));
    }
    if (languages.isEmpty())
        languages << listingLanguages().front();
    m_controller.print(ListingPaper::Kind(m_kind->current()), languages,
                       m_size->current() == 0 ? QPageSize::A4 : QPageSize::A5);
    giveUp();
}

} // namespace comptoir::listing
