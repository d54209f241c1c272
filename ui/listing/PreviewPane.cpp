// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/PreviewPane.h"

#include "ui/listing/ListingText.h"
#include "ui/listing/PaperSheet.h"
#include "ui/listing/PhoneCard.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>

namespace comptoir::listing {

using theme::Type;
using widgets::Button;

PreviewPane::PreviewPane(ListingController &controller, QWidget *parent)
    : QWidget(parent),
      m_controller(controller)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::margin, theme::gap, theme::margin, theme::gap);
    column->setSpacing(theme::gap);
    auto *head = new QHBoxLayout;
    m_title = new widgets::Label(Type::Strong, this);
    m_title->setText(tr("Ce que voient les habitants"));
    head->addWidget(m_title, 1);
    head->addStretch();
    m_languageChoice = new Button(Button::Look::Ghost, {}, "language", this);
    m_languageChoice->setObjectName(u"listingPreviewLanguage"_qs);
    head->addWidget(m_languageChoice);
    column->addLayout(head);
    m_kind = new widgets::SegmentedControl(tr("Aperçu"), {tr("Téléphone"), tr("Affiche")}, this);
    m_kind->setObjectName(u"listingPreviewKind"_qs);
    m_kind->choose(0);
    column->addWidget(m_kind);
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    m_phone = new PhoneCard(content);
    m_sign = new SignView(content);
    inside->addWidget(m_phone);
    inside->addWidget(m_sign);
    inside->addStretch();
    auto *scroll = new widgets::ScrollPane(this);
    scroll->setObjectName(u"listingPreviewScroll"_qs);
    scroll->setContent(content);
    column->addWidget(scroll, 1);
    m_print = new Button(Button::Look::Secondary, tr("Imprimer une affiche…"), "printer", this);
    m_print->setObjectName(u"listingPrint"_qs);
    column->addWidget(m_print);
    connect(m_kind, &widgets::SegmentedControl::chosen, this, &PreviewPane::present);
    connect(m_languageChoice, &Button::clicked, this, &PreviewPane::chooseLanguage);
    connect(m_print, &Button::clicked, this, [this] { PaperSheet::ask(m_controller, window()); });
    if (controller.ports().bands)
        connect(controller.ports().bands, &photos::PhotoThumbs::arrived, this,
                &PreviewPane::present);
}

QString PreviewPane::language() const
{
    return listingLanguages().at(m_language);
}

void PreviewPane::present()
{
    m_languageChoice->setTitle(languageText(language()));
    const bool isPhone = m_kind->current() == 0;
    m_phone->setVisible(isPhone);
    m_sign->setVisible(!isPhone);
    if (!isPhone)
        return m_sign->show(m_controller.paper(ListingPaper::Kind::Hours, {language()}));
    const auto compose = [this] { m_phone->show(m_controller, language()); };
    if (m_controller.ports().inLanguage)
        m_controller.ports().inLanguage(language(), compose);
    else
        compose();
}

void PreviewPane::setTitleShown(bool shown)
{
    m_title->setVisible(shown);
}

void PreviewPane::chooseLanguage()
{
    QStringList names;
    for (const QString &code : listingLanguages())
        names << languageText(code);
    widgets::ChoiceSheet::ask(
        tr("Langue de l’aperçu"), names, m_language,
        [this](int chosen) {
            m_language = chosen;
            present();
        },
        window());
}

} // namespace comptoir::listing
