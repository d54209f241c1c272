// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/till/StaffJournal.h"

#include "core/fiscal/EventKind.h"

namespace comptoir::app {

static QByteArray kindOf(staff::StaffEvent::Kind kind)
{
    using Kind = staff::StaffEvent::Kind;
    switch (kind) {
    case Kind::CameIn:
        return fiscal::event::operatorIn;
    case Kind::WentOut:
        return fiscal::event::operatorOut;
    case Kind::Refused:
        return fiscal::event::operatorRefused;
    case Kind::Allowed:
        return fiscal::event::actAllowed;
    case Kind::Added:
        return fiscal::event::operatorAdded;
    case Kind::Changed:
        return fiscal::event::operatorChanged;
    case Kind::Removed:
        return fiscal::event::operatorRemoved;
    case Kind::BadgeMade:
        return fiscal::event::badgeMade;
    case Kind::BadgeWithdrawn:
        break;
    }
    return fiscal::event::badgeWithdrawn;
}

static QByteArray kindOf(loyalty::CardEvent::Kind kind)
{
    using Kind = loyalty::CardEvent::Kind;
    switch (kind) {
    case Kind::RulesChanged:
        return fiscal::event::loyaltyRules;
    case Kind::Corrected:
        return fiscal::event::pointsCorrected;
    case Kind::Merged:
        return fiscal::event::cardMerged;
    case Kind::Replaced:
        return fiscal::event::cardReplaced;
    case Kind::Imported:
        return fiscal::event::cardsImported;
    case Kind::PersonKept:
        return fiscal::event::personKept;
    case Kind::PersonExported:
        return fiscal::event::personExported;
    case Kind::PersonErased:
        return fiscal::event::personErased;
    case Kind::PersonForgotten:
        return fiscal::event::personForgotten;
    case Kind::ListTaken:
        return fiscal::event::addressesTaken;
    case Kind::Blocked:
        break;
    }
    return fiscal::event::cardBlocked;
}

fiscal::Event eventOf(const loyalty::CardEvent &event)
{
    return {kindOf(event.kind), event.facts, event.by};
}

fiscal::Event eventOf(const staff::StaffEvent &event)
{
    return {kindOf(event.kind), event.facts, event.by};
}

} // namespace comptoir::app
