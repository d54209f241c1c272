// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/ElementSheets.h"

#include "core/listing/WeekHours.h"
#include "ui/format/DateText.h"
#include "ui/format/ErrorText.h"
#include "ui/listing/ListingText.h"
#include "ui/listing/WeekEditor.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/TextArea.h"

#include <QBoxLayout>

#include <algorithm>

namespace comptoir::listing {

using theme::Type;
using widgets::Button;
using widgets::Field;
using widgets::Label;

namespace {

/// The week of a market's hours when it is one day of it.
std::optional<size_t> onlyDayOf(const WeekHours &week)
{
    std::optional<size_t> only;
    for (size_t day = 0; day < 7; ++day) {
        if (week.days[day].empty())
            continue;
        if (only)
            return std::nullopt;
        only = day;
    }
    return only;
}

std::optional<WeekHours> weekOf(const QString &hours)
{
    const auto parsed = OpeningHours::parse(hours);
    return parsed ? WeekHours::from(*parsed) : std::nullopt;
}

template <typename Element>
void put(std::vector<Element> &list, const Element &element)
{
    const auto known = std::find_if(list.begin(), list.end(),
                                    [&](const Element &one) { return one.id == element.id; });
    if (known == list.end())
        list.push_back(element);
    else
        *known = element;
}

template <typename Element>
void take(std::vector<Element> &list, ElementId id)
{
    std::erase_if(list, [id](const Element &one) { return one.id == id; });
}

} // namespace

ElementSheet::ElementSheet(ListingController &controller, const QString &title, QWidget *window)
    : Sheet(title, window),
      m_controller(controller)
{
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

Field *ElementSheet::addField(const char *name, const QByteArray &icon, const QString &label,
                              const QString &text)
{
    auto *title = new Label(Type::Secondary, this);
    title->setText(label);
    title->setColour(theme::colours().text2);
    auto *field = new Field(icon, this);
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(label);
    field->setText(text);
    body()->addWidget(title);
    body()->addWidget(field);
    return field;
}

void ElementSheet::addActs(const std::function<void(Shopfront &)> &remove)
{
    m_error = new Label(Type::Body, this);
    m_error->setObjectName(u"listingElementError"_qs);
    m_error->setColour(theme::colours().badTint.on);
    m_error->hide();
    body()->addWidget(m_error);
    if (remove) {
        auto *away = new Button(Button::Look::Ghost, tr("Retirer de la fiche"), "trash", this);
        away->setObjectName(u"listingElementRemove"_qs);
        addButton(away);
        connect(away, &Button::clicked, this, [this, remove] {
            m_controller.edit(remove);
            giveUp();
        });
    }
    connect(addButton(tr("Revenir"), false), &Button::clicked, this, &Sheet::giveUp);
    Button *primary = addButton(tr("Garder"), true);
    primary->setObjectName(u"listingElementKeep"_qs);
    connect(primary, &Button::clicked, this, [this] {
        m_error->hide();
        keep();
    });
}

void ElementSheet::say(const Error &error)
{
    const auto words = format::errorWords(error);
    m_error->setText(words.title + u". "_qs + words.sentence());
    m_error->show();
    m_error->announce(m_error->text());
}

void MarketSheet::ask(ListingController &controller, const std::optional<MarketDay> &market,
                      QWidget *window)
{
    (new MarketSheet(controller, market, window))->open();
}

MarketSheet::MarketSheet(ListingController &controller, const std::optional<MarketDay> &market,
                         QWidget *window)
    : ElementSheet(controller, tr("Un marché"), window),
      m_market(market)
{
    setObjectName(u"listingMarketSheet"_qs);
    m_place = addField("listingMarketPlace", "map-pin", tr("Place, emplacement"),
                       market ? market->place : QString());
    m_city = addField("listingMarketCity", {}, tr("Commune"),
                      market ? market->city : controller.draft().listing.address.city);
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        names << QLocale().standaloneDayName(day, QLocale::ShortFormat);
    m_weekday = new widgets::SegmentedControl(tr("Jour"), names, this);
    m_weekday->setObjectName(u"listingMarketDay"_qs);
    m_spans = new SpansEditor(u"listingMarketSpan"_qs, tr("Marché"), this);
    const auto week = market ? weekOf(market->hours) : std::optional(WeekHours());
    const auto day = week ? onlyDayOf(*week) : std::nullopt;
    m_weekday->choose(int(day.value_or(5)));
    m_spans->setSpans(day ? week->days[*day] : DaySpans{{8 * 60, 13 * 60, false}});
    // "Le premier dimanche du mois" and the like stay as they are.
    const bool isPlain = !market || day;
    m_weekday->setVisible(isPlain);
    m_spans->setVisible(isPlain);
    body()->addWidget(m_weekday);
    body()->addWidget(m_spans);
    const auto remove = [id = market ? market->id : ElementId()](Shopfront &front) {
        take(front.markets, id);
    };
    addActs(market ? std::function<void(Shopfront &)>(remove) : nullptr);
}

void MarketSheet::keep()
{
    MarketDay market = m_market.value_or(MarketDay());
    if (!m_spans->isHidden()) {
        const auto spans = m_spans->spans();
        if (!spans)
            return say(spans.error());
        if (spans->empty())
            return say({"hours/empty", {}, {}});
        WeekHours week;
        week.days[size_t(m_weekday->current())] = *spans;
        if (const auto right = listing::check(week); !right)
            return say(right.error());
        market.hours = week.tidied().text();
    }
    market.place = m_place->text().trimmed();
    market.city = m_city->text().trimmed();
    const auto problems = listing::check(market);
    if (!problems.empty() && problems.front().blocks)
        return say({problems.front().code, {}, problems.front().facts});
    controller().edit([&](Shopfront &front) {
        if (!m_market) {
            market.id = controller().newId();
            market.pos = placeAfter(front.markets.empty() ? QByteArray()
                                                          : front.markets.back().pos);
        }
        put(front.markets, market);
    });
    giveUp();
}

void PostSheet::ask(ListingController &controller, const std::optional<Post> &post, QWidget *window)
{
    (new PostSheet(controller, post, window))->open();
}

PostSheet::PostSheet(ListingController &controller, const std::optional<Post> &post,
                     QWidget *window)
    : ElementSheet(controller, tr("Une annonce"), window),
      m_known(post),
      m_post(post.value_or(Post()))
{
    setObjectName(u"listingPostSheet"_qs);
    QStringList kinds, names;
    for (const Post::Kind kind : {Post::Kind::News, Post::Kind::Offer, Post::Kind::Event})
        kinds << postKindText(kind);
    for (const QString &code : listingLanguages())
        names << languageText(code);
    m_kind = new widgets::SegmentedControl(tr("Genre"), kinds, this);
    m_kind->setObjectName(u"listingPostKind"_qs);
    m_kind->choose(int(m_post.kind));
    body()->addWidget(m_kind);
    m_language = new widgets::SegmentedControl(tr("Langue"), names, this);
    m_language->setObjectName(u"listingPostLanguage"_qs);
    m_language->choose(0);
    body()->addWidget(m_language);
    m_title = addField("listingPostTitle", "pencil", tr("Titre"), {});
    m_title->setMaxLength(120);
    m_text = new widgets::TextArea(tr("Texte"), this);
    m_text->setObjectName(u"listingPostText"_qs);
    body()->addWidget(m_text);
    const auto date = [](const std::optional<Day> &day) {
        return day ? day->toDate().toString(u"dd/MM/yyyy"_qs) : QString();
    };
    m_first = addField("listingPostFirst", "calendar", tr("Premier jour, jj/mm/aaaa"),
                       date(m_post.first));
    m_last = addField("listingPostLast", "calendar", tr("Dernier jour, jj/mm/aaaa"),
                      date(m_post.last));
    m_shownFrom = addField(
        "listingPostFrom", "clock", tr("Paraît le, jj/mm/aaaa"),
        date(m_post.shownFrom ? m_post.shownFrom : std::optional(controller.today())));
    const auto remove = [id = m_post.id](Shopfront &front) { take(front.posts, id); };
    addActs(post ? std::function<void(Shopfront &)>(remove) : nullptr);
    connect(m_kind, &widgets::SegmentedControl::chosen, this,
            [this](int kind) { showKind(Post::Kind(kind)); });
    connect(m_language, &widgets::SegmentedControl::chosen, this, &PostSheet::showLanguage);
    connect(m_title, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_post.title[language()] = text; });
    connect(m_text, &widgets::TextArea::textEdited, this,
            [this](const QString &text) { m_post.text[language()] = text; });
    showKind(m_post.kind);
    showLanguage();
}

QString PostSheet::language() const
{
    return listingLanguages().at(m_language->current());
}

void PostSheet::showLanguage()
{
    m_title->setText(m_post.title.value(language()));
    m_text->setText(m_post.text.value(language()));
}

void PostSheet::showKind(Post::Kind kind)
{
    m_post.kind = kind;
    // News has no days of its own.
    m_first->setEnabled(kind != Post::Kind::News);
    m_last->setEnabled(kind != Post::Kind::News);
}

Result<std::optional<Day>> PostSheet::dayIn(const Field *field) const
{
    if (!field->isEnabled() || field->text().trimmed().isEmpty())
        return std::optional<Day>();
    const auto day = format::dayFromTyped(field->text());
    if (!day)
        return fail("listing/bad-date");
    return day;
}

void PostSheet::keep()
{
    Post post = m_post;
    const auto first = dayIn(m_first), last = dayIn(m_last), from = dayIn(m_shownFrom);
    for (const auto *day : {&first, &last, &from}) {
        if (!*day)
            return say(day->error());
    }
    post.first = *first;
    post.last = *last;
    post.shownFrom = *from ? *from : std::optional(controller().today());
    for (auto *texts : {&post.title, &post.text}) {
        for (const QString &code : listingLanguages()) {
            if (texts->value(code).trimmed().isEmpty())
                texts->remove(code);
        }
    }
    const auto problems = listing::check(post);
    if (!problems.empty() && problems.front().blocks)
        return say({problems.front().code, {}, problems.front().facts});
    controller().edit([&](Shopfront &front) {
        if (!m_known)
            post.id = controller().newId();
        put(front.posts, post);
    });
    giveUp();
}

} // namespace comptoir::listing
