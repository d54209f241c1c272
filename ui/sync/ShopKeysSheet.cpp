// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/ShopKeysSheet.h"

#include "ui/format/DateText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/sync/CodeEntry.h"
#include "ui/sync/RecoveryPage.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QFile>
#include <QPointer>

namespace comptoir::sync {

using format::whenAnswered;
using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {

const QList<int> askedBack{2, 5};

Label *label(Type type, const QString &text, QWidget *parent)
{
    auto *made = new Label(type, parent);
    made->setText(text);
    return made;
}

} // namespace

ShopKeysSheet::ShopKeysSheet(ShopKeysPorts ports, QWidget *parent)
    : Sheet(tr("Clés de la boutique"), parent),
      m_ports(std::move(ports))
{
    setObjectName(u"shopKeysSheet"_qs);
    m_text = new Label(Type::Body, this);
    m_text->setObjectName(u"shopKeysText"_qs);
    body()->addWidget(m_text);
    auto *close = addButton(tr("Fermer"), false);
    close->setObjectName(u"shopKeysClose"_qs);
    connect(close, &Button::clicked, this, &Sheet::giveUp);
    m_primary = addButton({}, true);
    m_primary->setObjectName(u"shopKeysNext"_qs);
    m_primary->hide();
    connect(m_primary, &Button::clicked, this, [this] {
        if (m_act)
            (this->*m_act)();
    });
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
    showStanding();
}

ShopKeysSheet::~ShopKeysSheet()
{
    if (!m_page.isEmpty())
        QFile::remove(m_page);
}

QBoxLayout *ShopKeysSheet::renew()
{
    if (m_part) {
        m_part->hide();
        m_part->deleteLater(); // one of its buttons may be what was tapped
    }
    m_entry = nullptr;
    m_part = new QWidget(this);
    auto *column = new QVBoxLayout(m_part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    body()->addWidget(m_part);
    return column;
}

void ShopKeysSheet::say(const QString &text)
{
    m_text->setText(text);
    m_text->announce(text);
}

void ShopKeysSheet::fail(const Error &error)
{
    say(format::errorWords(error).sentence());
    m_part->setEnabled(true);
    m_primary->setEnabled(m_act != nullptr);
}

void ShopKeysSheet::setPrimary(const QString &title, void (ShopKeysSheet::*act)())
{
    m_act = act;
    m_primary->setTitle(title);
    m_primary->setEnabled(true);
    m_primary->setVisible(act != nullptr);
    if (act)
        m_primary->setFocus(Qt::OtherFocusReason);
    else
        setFocus();
}

Button *ShopKeysSheet::inBody(const QString &text, const QByteArray &icon, const char *name,
                              void (ShopKeysSheet::*act)())
{
    auto *button = new Button(Button::Look::Secondary, text, icon, m_part);
    button->setObjectName(QLatin1String(name));
    connect(button, &Button::clicked, this, act);
    m_part->layout()->addWidget(button);
    return button;
}

void ShopKeysSheet::showStanding()
{
    renew();
    setPrimary({}, nullptr);
    whenAnswered(m_ports.desk.standing(), this, [this](const Result<sharing::Standing> &standing) {
        if (standing)
            describe(*standing);
        else
            fail(standing.error());
    });
}

void ShopKeysSheet::describe(const sharing::Standing &standing)
{
    QBoxLayout *column = renew();
    const auto &code = standing.code;
    QString state = tr("Code de secours : aucun code.");
    if (code)
        state = tr("Code de secours : code fait le %1.")
                    .arg(format::dateText(Day::inTown(code->made)));
    if (code && !code->sent)
        state += u' '
            + tr("La ville ne l’a pas encore : il lui parvient dès que le réseau revient.");
    auto *stateText = label(Type::Strong, state, m_part);
    stateText->setObjectName(u"codeState"_qs);
    column->addWidget(stateText);
    say(tr("La ville garde les ventes de la boutique sous clé. Si toutes les caisses sont "
           "perdues, seul le code imprimé les ouvre."));
    if (standing.closedTills > 0) {
        auto *closed = label(
            Type::Body,
            tr("Les ventes de %n autre(s) caisse(s) ne se lisent pas encore ici. Autorisez cette "
               "caisse depuis l’autre, dans « À régler », ou tapez le code.",
               nullptr, standing.closedTills),
            m_part);
        closed->setObjectName(u"closedTills"_qs);
        column->addWidget(closed);
        inBody(tr("Taper le code de secours"), "keyboard", "typeCode", &ShopKeysSheet::askForCode);
    }
    inBody(code ? tr("Faire un nouveau code") : tr("Faire un code de secours"), "lock", "makeCode",
           &ShopKeysSheet::make);
    auto *mine = label(Type::Secondary, tr("Empreinte de cette caisse"), m_part);
    column->addWidget(mine);
    auto *fingerprint = label(Type::Strong, standing.fingerprint, m_part);
    fingerprint->setObjectName(u"fingerprint"_qs);
    fingerprint->setAccessibleName(tr("Empreinte de cette caisse : %1").arg(standing.fingerprint));
    column->addWidget(fingerprint);
    m_part->show();
}

void ShopKeysSheet::make()
{
    const QPointer<ShopKeysSheet> self(this);
    const auto go = [self] {
        if (!self)
            return;
        self->m_part->setEnabled(false);
        whenAnswered(self->m_ports.desk.drawCode(), self.data(),
                     [self](const Result<sharing::RecoveryCode> &code) {
                         if (!code)
                             return self->fail(code.error());
                         self->m_code = *code;
                         self->showCode();
                     });
    };
    if (m_ports.allow)
        m_ports.allow(tr("Code de secours"), go);
    else
        go();
}

void ShopKeysSheet::showCode()
{
    QBoxLayout *column = renew();
    say(tr("Imprimez ce code ou recopiez-le, et gardez-le hors de la boutique. Il n’est montré "
           "qu’une fois."));
    auto *view = new CodeView(m_code->groups(), m_part);
    view->setObjectName(u"shopCode"_qs);
    view->setAccessibleName(tr("Code de secours : %1").arg(m_code->groups().join(u", "_qs)));
    column->addWidget(view);
    inBody(tr("Imprimer"), "printer", "printCode", &ShopKeysSheet::print);
    m_part->show();
    setPrimary(tr("Je l’ai noté"), &ShopKeysSheet::askBack);
}

void ShopKeysSheet::print()
{
    const RecoveryPage page{m_ports.shop, m_code->groups(), m_ports.clock.now()};
    m_ports.papers.mkpath(u"."_qs);
    m_page = m_ports.papers.filePath(page.fileName());
    const auto saved = page.save(m_page);
    if (!saved)
        return say(format::errorWords(saved.error()).sentence());
    if (m_ports.open)
        m_ports.open(QUrl::fromLocalFile(m_page));
    say(tr("La page est ouverte : imprimez-la. Elle s’efface de cet appareil quand vous fermez "
           "cette feuille."));
}

void ShopKeysSheet::askBack()
{
    QBoxLayout *column = renew();
    say(tr("Pour être sûr que la copie est bonne, tapez les groupes %1 et %2.")
            .arg(askedBack[0])
            .arg(askedBack[1]));
    m_entry = new CodeEntry(askedBack, m_part);
    column->addWidget(m_entry);
    inBody(tr("Revoir le code"), "eye", "showCodeAgain", &ShopKeysSheet::showCode);
    m_part->show();
    setPrimary(tr("Confirmer"), &ShopKeysSheet::confirm);
    m_primary->setEnabled(false);
    connect(m_entry, &CodeEntry::changed, this,
            [this] { m_primary->setEnabled(m_entry && m_entry->isComplete()); });
    connect(m_entry, &CodeEntry::entered, this, &ShopKeysSheet::confirm);
    m_entry->start();
}

void ShopKeysSheet::confirm()
{
    if (!m_entry || !m_entry->isComplete() || !m_part->isEnabled())
        return;
    // Groups of another code fit their places, too.
    const QStringList groups = m_code->groups();
    QStringList right;
    for (const int place : askedBack)
        right << groups[place - 1];
    if (m_entry->typed() != right)
        return say(
            tr("Ces groupes sont d’un autre code. Relisez la page que vous venez de faire."));
    m_part->setEnabled(false);
    m_primary->setEnabled(false);
    whenAnswered(m_ports.desk.proclaim(*m_code), this, [this](const Result<void> &kept) {
        if (!kept)
            return fail(kept.error());
        m_code.reset();
        showStanding();
    });
}

void ShopKeysSheet::askForCode()
{
    QBoxLayout *column = renew();
    say(tr("Tapez le code de secours de la boutique, groupe par groupe."));
    m_entry = new CodeEntry({1, 2, 3, 4, 5, 6}, m_part);
    column->addWidget(m_entry);
    m_part->show();
    setPrimary(tr("Lire les ventes"), &ShopKeysSheet::use);
    m_primary->setEnabled(false);
    connect(m_entry, &CodeEntry::changed, this,
            [this] { m_primary->setEnabled(m_entry && m_entry->isComplete()); });
    connect(m_entry, &CodeEntry::entered, this, &ShopKeysSheet::use);
    m_entry->start();
}

void ShopKeysSheet::use()
{
    const auto code = m_entry && m_part->isEnabled() ? m_entry->code() : std::nullopt;
    if (!code)
        return;
    m_part->setEnabled(false);
    m_primary->setEnabled(false);
    whenAnswered(m_ports.desk.useCode(*code), this, [this](const Result<int> &keys) {
        if (!keys)
            return fail(keys.error());
        renew();
        setPrimary({}, nullptr);
        say(*keys > 0 ? tr("Code accepté : cette caisse lit les ventes de la boutique.")
                      : tr("Code accepté. Cette caisse avait déjà toutes ces clés."));
    });
}

} // namespace comptoir::sync
