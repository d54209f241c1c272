// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/AccountPane.h"

#include "core/loyalty/ExpirePoints.h"
#include "ui/format/DateText.h"
#include "ui/format/MoneyText.h"
#include "ui/loyalty/PersonSheet.h"
#include "ui/sales/LoyaltyText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/HairLine.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"

#include <QBoxLayout>

#include <algorithm>

namespace comptoir::loyalty {

using theme::Type;
using widgets::Banner;
using widgets::Button;
using widgets::Label;

namespace {

QString kindText(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Earn:
        return AccountPane::tr("gagné");
    case EntryKind::Burn:
        return AccountPane::tr("utilisé");
    case EntryKind::TakeBack:
        return AccountPane::tr("repris avec un retour");
    case EntryKind::GiveBack:
        return AccountPane::tr("rendu avec un retour");
    case EntryKind::Expire:
        return AccountPane::tr("expiré");
    case EntryKind::Correct:
        break;
    }
    return AccountPane::tr("corrigé");
}

QString signedPoints(Kind kind, qint64 points)
{
    const QString text = sales::pointsText(kind, points < 0 ? -points : points);
    return (points < 0 ? QString(QChar(0x2212)) : u"+"_qs) + text;
}

QString underText(const Entry &entry, Instant now)
{
    QStringList parts{format::momentText(entry.at, now)};
    if (entry.ticket != 0)
        parts << AccountPane::tr("ticket n° %1").arg(entry.ticket);
    if (!entry.reason.isEmpty())
        parts << entry.reason;
    if (!entry.operatorName.isEmpty())
        parts << entry.operatorName;
    return parts.join(u" · "_qs);
}

QString visitText(const Programme &rules, const Account &account)
{
    if (account.lastVisit == Instant())
        return {};
    QStringList parts{AccountPane::tr("Dernier passage le %1")
                          .arg(format::dateText(Day::inTown(account.lastVisit)))};
    if (const auto last = lastDayOf(rules, account))
        parts << AccountPane::tr("compte jusqu’au %1").arg(format::dateText(*last));
    return parts.join(u" · "_qs);
}

} // namespace

QString dotsText(qint64 balance, qint64 threshold)
{
    if (threshold <= 0)
        return {};
    const int dots = int(std::min<qint64>(threshold, 10));
    const qint64 on = std::clamp<qint64>(balance * dots / threshold, 0, dots);
    return QString(int(on), QChar(0x25CF)) + QString(dots - int(on), QChar(0x25CB));
}

AccountPane::AccountPane(LoyaltyController &controller, QWidget *parent)
    : LoyaltyPane(controller, parent)
{
    setObjectName(u"accountPane"_qs);
    m_blocked = new Banner(Banner::Tone::No, Banner::Form::Card, this);
    m_blocked->setObjectName(u"accountBlocked"_qs);
    m_blocked->setText(
        tr("Cette carte a été remplacée ou bloquée : elle ne compte plus et ne paie plus."));
    body()->addWidget(m_blocked);
    m_points = addLabel(Type::Headline, "accountPoints");
    m_dots = addLabel(Type::Title, "accountDots");
    m_reward = addLabel(Type::Strong, "accountReward");
    m_visit = addLabel(Type::Body, "accountVisit");
    m_rules = addLabel(Type::Secondary, "accountRules");
    m_person = new widgets::ListRow("user", tr("La personne"), this);
    m_person->setObjectName(u"accountPerson"_qs);
    m_person->setLeadsOn(true);
    body()->addWidget(m_person);
    connect(m_person, &widgets::ListRow::clicked, this,
            [this] { (new PersonSheet(this->controller(), parentWidget()))->open(); });
    addLabel(Type::Strong, "accountHistory", tr("Ce qui a été compté"));
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(theme::gap / 2);
    body()->addLayout(m_entries);
    body()->addStretch(1);
    using Act = CardActSheet::Act;
    addMending(Act::Correct, tr("Corriger"), "plus-minus", "accountCorrect");
    addMending(Act::Replace, tr("Remplacer"), "refresh", "accountReplace");
    addMending(Act::Merge, tr("Réunir deux cartes"), "arrows-exchange", "accountMerge");
    addMending(Act::Block, tr("Bloquer"), "ban", "accountBlock");
}

void AccountPane::addMending(CardActSheet::Act act, const QString &text, const QByteArray &icon,
                             const char *name)
{
    Button *button = addAct(text, icon, name);
    m_all << button;
    if (act != CardActSheet::Act::Correct)
        m_links << button;
    connect(button, &Button::clicked, this, [this, act] {
        auto *sheet = new CardActSheet(controller(), act, parentWidget());
        sheet->open();
    });
}

void AccountPane::present()
{
    if (!controller().statement())
        return;
    presentAccount(controller().statement()->view.account);
    m_person->setSecondLine(personText(controller().person()));
    presentEntries();
}

void AccountPane::presentAccount(const Account &account)
{
    const Programme &rules = controller().programme();
    m_blocked->setVisible(account.isBlocked);
    m_person->setEnabled(!account.isBlocked);
    for (Button *button : std::as_const(m_all))
        button->setEnabled(!account.isBlocked);
    for (Button *button : std::as_const(m_links))
        button->setEnabled(account.isKnown && !account.isBlocked);
    const QString points = sales::pointsText(rules.kind, account.balance);
    const QString goal = rules.kind == Kind::Cashback
        ? sales::pointsText(rules.kind, rules.threshold)
        : QString::number(rules.threshold);
    m_points->setText(tr("%1 (récompense dès %2)").arg(points, goal));
    m_dots->setText(dotsText(account.balance, rules.threshold));
    // Dots read aloud would be noise: the number above says it.
    m_dots->setAccessibleName(tr("%1 sur %2").arg(account.balance).arg(rules.threshold));
    m_rules->setText(sales::rulesText(rules));
    const auto reward = controller().reward();
    m_reward->setText(
        reward ? tr("À utiliser maintenant : %1").arg(format::moneyText(-reward->amount))
            : account.isKnown ? tr("Pas encore de récompense.")
                              : tr("Carte neuve : elle compte dès son premier achat."));
    m_reward->setVisible(!account.isBlocked);
    m_visit->setText(visitText(rules, account));
    m_visit->setVisible(!m_visit->text().isEmpty());
}

void AccountPane::presentEntries()
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](Type type, const QString &text, const char *name) {
        auto *label = new Label(type, this);
        label->setObjectName(QString::fromLatin1(name));
        label->setText(text);
        m_entries->addWidget(label);
    };
    const Kind kind = controller().programme().kind;
    const Instant now = controller().ports().clock.now();
    for (const Entry &entry : controller().statement()->entries) {
        add(Type::Body, signedPoints(kind, entry.points) + u" · "_qs + kindText(entry.kind),
            "entryPoints");
        add(Type::Secondary, underText(entry, now), "entryUnder");
        m_entries->addWidget(new widgets::HairLine(Qt::Horizontal, this));
    }
    if (controller().statement()->entries.empty())
        add(Type::Secondary, tr("Rien pour l’instant."), "entryNone");
}

void AccountPane::goHome()
{
    m_all.front()->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::loyalty
