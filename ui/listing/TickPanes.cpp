// SPDX-License-Identifier: GPL-3.0-or-later
// The short blocks: contact, description, payments and services, access.
#include "ui/listing/FactPanes.h"
#include "ui/listing/ListingText.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/TextArea.h"

#include <QBoxLayout>

namespace comptoir::listing {

using theme::Type;

namespace {

constexpr int shortest = 120, longest = 600; ///< of a description that counts

/// As it is kept, once it is one.
template <typename Parsed>
QString keptOr(const Result<Parsed> &parsed, const QString &typed)
{
    return parsed ? *parsed : typed.trimmed();
}

} // namespace

ContactPane::ContactPane(ListingController &controller, QWidget *parent)
    : ListingPane(controller, parent)
{
    addField(
        {"listingPhone", "phone", tr("Téléphone"), {}, {u"phone"_qs}},
        [](const Listing &one) { return phoneText(one.phone); },
        [](Listing &one, const QString &text) {
            one.phone = keptOr(phoneFromTyped(text, one.address.country), text);
        });
    addField(
        {"listingEmail", "mail", tr("Adresse mail"), {}, {u"email"_qs}},
        [](const Listing &one) { return one.email; },
        [](Listing &one, const QString &text) { one.email = text.trimmed(); });
    addField(
        {"listingWeb", "world", tr("Site ou page"), {}, {u"web"_qs}},
        [](const Listing &one) { return one.web; },
        [](Listing &one, const QString &text) { one.web = keptOr(webFromTyped(text), text); });
    addLabel(Type::Secondary, "listingContactHelp", tr("Ces moyens de vous joindre sont publics."))
        ->setColour(theme::colours().text2);
    body()->addStretch();
}

StoryPane::StoryPane(ListingController &controller, QWidget *parent)
    : ListingPane(controller, parent)
{
    QStringList names;
    for (const QString &code : listingLanguages())
        names << languageText(code);
    m_language = new widgets::SegmentedControl(tr("Langue"), names, this);
    m_language->setObjectName(u"listingStoryLanguage"_qs);
    m_language->choose(0);
    body()->addWidget(m_language);
    m_text = new widgets::TextArea(tr("Description"), this);
    m_text->setObjectName(u"listingStory"_qs);
    m_text->setPlaceholder(
        tr("Ce que vous faites, depuis quand, ce qui vous distingue\u00a0: comme vous le diriez à "
           "quelqu’un qui entre."));
    body()->addWidget(m_text);
    m_length = addLabel(Type::Secondary, "listingStoryLength");
    body()->addStretch();
    connect(m_language, &widgets::SegmentedControl::chosen, this, &StoryPane::present);
    connect(m_text, &widgets::TextArea::textEdited, this, [this](const QString &text) {
        this->controller().editListing([&](Listing &one) {
            if (text.trimmed().isEmpty())
                one.stories.remove(language());
            else
                one.stories[language()] = text;
        });
    });
}

QString StoryPane::language() const
{
    return listingLanguages().at(m_language->current());
}

void StoryPane::present()
{
    ListingPane::present();
    const QString text = listing().stories.value(language());
    if (m_text->text().trimmed() != text.trimmed() || !m_text->hasKeyboard())
        m_text->setText(text);
    const auto size = text.trimmed().size();
    m_length->setText(tr("%1 signes\u202f; 120 à 600 se lisent bien").arg(size));
    const bool fits = size == 0 || (size >= shortest && size <= longest);
    m_length->setColour(fits ? theme::colours().text2 : theme::colours().warnTint.on);
}

void StoryPane::goHome()
{
    m_text->setFocus();
}

PaymentsPane::PaymentsPane(ListingController &controller, QWidget *parent)
    : ListingPane(controller, parent)
{
    addLabel(Type::Strong, "listingPaymentsTitle", tr("On peut payer par"));
    for (const QString &word : knownPayments())
        addTick(u"pays_"_qs + word, paymentText(word), &Listing::payments, word);
    body()->addSpacing(theme::margin);
    addLabel(Type::Strong, "listingServicesTitle", tr("Services"));
    for (const QString &word : knownServices())
        addTick(u"service_"_qs + word, serviceText(word), &Listing::services, word);
    body()->addStretch();
}

AccessPane::AccessPane(ListingController &controller, QWidget *parent)
    : ListingPane(controller, parent)
{
    addLabel(Type::Strong, "listingStepsTitle", tr("Marches à la porte"));
    m_steps = new widgets::Stepper(tr("Marches à la porte"), this);
    m_steps->setObjectName(u"listingSteps"_qs);
    m_steps->setRange(-1, 20);
    m_steps->setWords([](int steps) {
        return steps < 0 ? tr("non dit") : steps == 0 ? tr("aucune") : QString::number(steps);
    });
    body()->addWidget(m_steps);
    connect(m_steps, &widgets::Stepper::stepped, this, [this](int steps) {
        this->controller().editListing(
            [steps](Listing &one) { one.steps = steps < 0 ? std::nullopt : std::optional(steps); });
    });
    addField(
        {"listingDoor",
         {},
         tr("Largeur de la porte, en centimètres"),
         tr("par exemple 90"),
         {u"door_cm"_qs}},
        [](const Listing &one) {
            return one.doorWidth ? QString::number(*one.doorWidth) : QString();
        },
        [](Listing &one, const QString &text) {
            bool isNumber = false;
            const int width = text.trimmed().toInt(&isNumber);
            one.doorWidth = isNumber ? std::optional(width) : std::nullopt;
        });
    for (const QString &word : knownAccess())
        addTick(u"access_"_qs + word, accessText(word), &Listing::access, word);
    body()->addStretch();
}

void AccessPane::present()
{
    ListingPane::present();
    m_steps->setValue(listing().steps.value_or(-1));
}

} // namespace comptoir::listing
