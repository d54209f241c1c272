// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/DaySheet.h"

#include "ui/format/DateText.h"
#include "ui/format/ErrorText.h"
#include "ui/listing/ListingText.h"
#include "ui/listing/WeekEditor.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Field.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SegmentedControl.h"

#include <QBoxLayout>

namespace comptoir::listing {

using theme::Type;
using widgets::Button;
using widgets::Field;
using widgets::Label;

namespace {

enum Kind { AsUsual, Closed, Other };

Kind kindOf(const DayNotice &notice)
{
    return notice.hours == u"as-usual" ? AsUsual : notice.hours == u"off" ? Closed : Other;
}

QString hoursText(const DaySpans &spans)
{
    QStringList parts;
    for (const TimeSpan &span : spans)
        parts << spanText(span);
    return parts.join(u',');
}

} // namespace

void DaySheet::ask(ListingController &controller, std::optional<Day> day, QWidget *window)
{
    (new DaySheet(controller, day, window))->open();
}

DaySheet::DaySheet(ListingController &controller, std::optional<Day> day, QWidget *window)
    : Sheet(day ? longDayText(*day) : tr("Un jour exceptionnel"), window),
      m_controller(controller),
      m_day(day)
{
    setObjectName(u"listingDaySheet"_qs);
    build();
    const auto &days = controller.draft().listing.days;
    if (const auto known = day ? days.find(*day) : days.end(); known != days.end()) {
        m_kind->choose(kindOf(known->second));
        m_note->setText(known->second.note);
        if (const auto spans = spansOfNotice(known->second);
            spans && kindOf(known->second) == Other)
            m_spans->setSpans(*spans);
        auto *forget = new Button(Button::Look::Ghost, tr("Ne rien dire de ce jour"), {}, this);
        forget->setObjectName(u"listingDayForget"_qs);
        addButton(forget);
        connect(forget, &Button::clicked, this, [this] {
            m_controller.editListing([this](Listing &one) { one.days.erase(*m_day); });
            giveUp();
        });
    } else {
        m_kind->choose(Closed);
    }
    m_spans->setVisible(m_kind->current() == Other);
    connect(addButton(tr("Revenir"), false), &Button::clicked, this, &Sheet::giveUp);
    Button *primary = addButton(tr("Garder"), true);
    primary->setObjectName(u"listingDayKeep"_qs);
    connect(primary, &Button::clicked, this, &DaySheet::keep);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
}

void DaySheet::build()
{
    if (!m_day) {
        m_date = new Field("calendar", this);
        m_date->setObjectName(u"listingDayDate"_qs);
        m_date->setAccessibleName(tr("Date"));
        m_date->setPlaceholderText(tr("jj/mm/aaaa"));
        body()->addWidget(m_date);
    }
    m_kind = new widgets::SegmentedControl(
        tr("Ce jour-là"), {tr("Comme d’habitude"), tr("Fermé"), tr("Autres heures")}, this);
    m_kind->setObjectName(u"listingDayKind"_qs);
    body()->addWidget(m_kind);
    m_spans = new SpansEditor(u"listingDaySpan"_qs, tr("Ce jour-là"), this);
    body()->addWidget(m_spans);
    m_note = new Field("note", this);
    m_note->setObjectName(u"listingDayNote"_qs);
    m_note->setAccessibleName(tr("Pourquoi, si vous voulez"));
    m_note->setPlaceholderText(tr("Pourquoi\u00a0: inventaire, congés…"));
    m_note->setMaxLength(80);
    body()->addWidget(m_note);
    m_error = new Label(Type::Body, this);
    m_error->setObjectName(u"listingDayError"_qs);
    m_error->setColour(theme::colours().badTint.on);
    m_error->hide();
    body()->addWidget(m_error);
    connect(m_kind, &widgets::SegmentedControl::chosen, this, [this](int kind) {
        m_spans->setVisible(kind == Other);
        if (kind == Other && m_spans->spans() && m_spans->spans()->empty())
            m_spans->addRange();
    });
}

void DaySheet::say(const Error &error)
{
    const auto words = format::errorWords(error);
    m_error->setText(words.title + u". "_qs + words.sentence());
    m_error->show();
    m_error->announce(m_error->text());
}

void DaySheet::keep()
{
    m_error->hide();
    const auto day = m_day ? m_day : format::dayFromTyped(m_date->text());
    if (!day)
        return say({"listing/bad-date", {}, {}});
    DayNotice notice{u"off"_qs, m_note->text().trimmed()};
    if (m_kind->current() == AsUsual)
        notice.hours = u"as-usual"_qs;
    if (m_kind->current() == Other) {
        const auto spans = m_spans->spans();
        if (!spans)
            return say(spans.error());
        if (spans->empty())
            return say({"hours/empty", {}, {}});
        notice.hours = hoursText(*spans);
        if (const auto read = spansOfNotice(notice); !read)
            return say(read.error());
    }
    m_controller.editListing([&](Listing &one) { one.days[*day] = notice; });
    giveUp();
}

} // namespace comptoir::listing
