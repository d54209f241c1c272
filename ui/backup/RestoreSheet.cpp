// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/RestoreSheet.h"

#include "ui/format/DateText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace comptoir::backup {

using format::whenAnswered;
using widgets::Button;
using widgets::Label;

namespace {
constexpr size_t shownCopies = 12;
} // namespace

RestoreSheet::RestoreSheet(CopiesPorts ports, QWidget *parent)
    : Sheet(tr("Reprendre une copie"), parent),
      m_ports(std::move(ports))
{
    setObjectName(u"restoreSheet"_qs);
    m_text = new Label(theme::Type::Body, this);
    m_text->setObjectName(u"restoreText"_qs);
    body()->addWidget(m_text);
    auto *close = addButton(tr("Fermer"), false);
    close->setObjectName(u"restoreClose"_qs);
    connect(close, &Button::clicked, this, &Sheet::giveUp);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
    m_go = addButton(tr("Reprendre cette copie"), true);
    m_go->setObjectName(u"restoreGo"_qs);
    m_go->hide();
    connect(m_go, &Button::clicked, this, &RestoreSheet::restore);
    m_quit = addButton(tr("Fermer Comptoir"), true);
    m_quit->setObjectName(u"restoreQuit"_qs);
    m_quit->hide();
    connect(m_quit, &Button::clicked, this, [this] { m_ports.quit(); });
    search();
}

void RestoreSheet::search()
{
    delete std::exchange(m_list, new QWidget(this));
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap);
    body()->addWidget(m_list);
    m_list->show();
    tell(tr("Recherche des copies…"));
    // For this list only: a second search has its own.
    whenAnswered(m_ports.desk.copies(), m_list, [this](const auto &copies) { list(copies); });
    whenAnswered(m_ports.desk.places(), m_list, [this](const Result<Places> &places) {
        offerPlaces(places ? *places : Places());
    });
}

void RestoreSheet::addRow(const QString &text, const QByteArray &icon, const QString &name,
                          const std::function<void()> &act)
{
    auto *button = new Button(Button::Look::Secondary, text, icon, m_list);
    button->setObjectName(name);
    // Later: the row is of the list that the act may take away.
    connect(button, &Button::clicked, this, act, Qt::QueuedConnection);
    m_list->layout()->addWidget(button);
    button->show(); // with the list, not a turn later
}

void RestoreSheet::offerPlaces(const Places &places)
{
    const QString known = m_ports.desk.state().secondFolder;
    int shown = 0;
    for (const auto &[root, name] : places) {
        if (root == known)
            continue;
        addRow(tr("Chercher sur la clé « %1 »").arg(name), "plug-connected",
               u"restorePlace%1"_qs.arg(shown++), [this, folder = root] {
                   m_ports.chooseSecond(folder);
                   search();
               });
    }
    if (shown == 0)
        addRow(tr("Chercher de nouveau"), "refresh", u"restoreAgain"_qs, [this] { search(); });
}

void RestoreSheet::tell(const QString &text)
{
    m_text->setText(text);
    m_text->announce(text);
}

void RestoreSheet::list(const Result<std::vector<KeptCopy>> &copies)
{
    if (!copies)
        return tell(format::errorWords(copies.error()).sentence());
    if (copies->empty())
        return tell(tr("Aucune copie ici. Branchez la clé USB où elles sont."));
    tell(tr("Quelle copie reprendre ? La plus récente est en premier."));
    size_t shown = 0;
    for (const KeptCopy &copy : *copies) {
        if (shown == shownCopies)
            break;
        const QString when = format::momentText(copy.made, m_ports.clock.now());
        const QString text = copy.isSecond ? tr("%1, seconde copie").arg(when) : when;
        addRow(text, "history", u"restoreCopy%1"_qs.arg(shown++), [this, copy] { check(copy); });
    }
}

void RestoreSheet::check(const KeptCopy &copy)
{
    m_list->hide();
    m_path = copy.path;
    tell(tr("La copie est relue en entier…"));
    whenAnswered(m_ports.desk.offer(copy.path), this,
                 [this](const Result<CopyOffer> &found) { offer(found); });
}

void RestoreSheet::offer(const Result<CopyOffer> &offer)
{
    if (!offer)
        return tell(format::errorWords(offer.error()).sentence());
    QStringList words{tr("Cette copie est entière : %1, %n ticket(s), jusqu’au %2 à %3.", nullptr,
                         int(offer->tickets))
                          .arg(offer->shop, format::dateText(Day::inTown(offer->last)),
                               format::timeText(offer->last))};
    if (!offer->isOfThisTill)
        words.append(tr("Elle ne vient pas de l’histoire de cette caisse : vérifiez que c’est la "
                        "bonne."));
    if (offer->ticketsSince > 0)
        words.append(tr("%n ticket(s) fait(s) depuis n’y sont pas. Leurs numéros ne seront pas "
                        "donnés une seconde fois : la suite porte une nouvelle série, et le "
                        "journal le dit.",
                        nullptr, int(offer->ticketsSince)));
    words.append(tr("L’état d’aujourd’hui est gardé à côté. La copie prend sa place au prochain "
                    "démarrage."));
    tell(words.join(u"\n\n"_qs));
    m_go->show();
    m_go->setFocus(Qt::OtherFocusReason);
}

void RestoreSheet::restore()
{
    m_go->setEnabled(false);
    whenAnswered(m_ports.desk.restore(m_path), this, [this](const Result<void> &done) {
        m_go->setVisible(!done);
        m_go->setEnabled(true);
        if (!done)
            return tell(format::errorWords(done.error()).sentence());
        tell(tr("La copie est prête. Fermez Comptoir, puis ouvrez-le de nouveau."));
        m_quit->show();
        m_quit->setFocus(Qt::OtherFocusReason);
        Q_EMIT prepared();
    });
}

} // namespace comptoir::backup
