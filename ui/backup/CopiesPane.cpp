// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backup/CopiesPane.h"

#include "ui/backup/RestoreSheet.h"
#include "ui/format/DateText.h"
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace comptoir::backup {

using format::whenAnswered;
using widgets::Button;
using widgets::Label;

namespace {

/// A path may go on in the next line after each folder.
QString breakable(QString path)
{
    return path.replace(u'/', u"/\u200b"_qs);
}

} // namespace

CopiesPane::CopiesPane(CopiesPorts ports, QWidget *parent)
    : QWidget(parent),
      m_ports(std::move(ports))
{
    setObjectName(u"copiesPane"_qs);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::gap);
    m_last = addLabel("copiesLast");
    m_second = addLabel("copiesSecond");
    m_problem = addLabel("copiesProblem");
    m_problem->setColour(theme::colours().warnTint.on);
    m_waits = addLabel("copiesWaiting");
    m_copy = addAct(tr("Copier maintenant"), "device-floppy", "copiesNow");
    connect(m_copy, &Button::clicked, this, &CopiesPane::copyNow);
    auto *second = addAct(tr("Choisir la clé de la seconde copie"), "plug-connected",
                          "copiesPlace");
    connect(second, &Button::clicked, this, &CopiesPane::chooseSecond);
    m_export = addAct(tr("Tout emporter"), "file-export", "copiesExport");
    auto *whole = addLabel("copiesExportSays");
    whole->setText(tr("Articles, tickets, clôtures et archives, en formats ouverts."));
    connect(m_export, &Button::clicked, this, &CopiesPane::beginExport);
    m_restore = addAct(tr("Reprendre une copie"), "history", "copiesRestore");
    connect(m_restore, &Button::clicked, this, &CopiesPane::beginRestore);
    m_cancel = addAct(tr("Ne pas reprendre cette copie"), "arrow-back-up", "copiesCancel");
    connect(m_cancel, &Button::clicked, this, &CopiesPane::cancelRestore);
    m_quit = addAct(tr("Fermer Comptoir"), "plug-connected-x", "copiesQuit");
    connect(m_quit, &Button::clicked, this, [this] { m_ports.quit(); });
    m_told = addLabel("copiesTold");
    m_told->hide();
    connect(&m_ports.desk, &CopyDesk::changed, this, &CopiesPane::present);
    present();
}

Label *CopiesPane::addLabel(const char *name)
{
    auto *label = new Label(theme::Type::Body, this);
    label->setObjectName(QString::fromLatin1(name));
    m_column->addWidget(label);
    return label;
}

Button *CopiesPane::addAct(const QString &text, const QByteArray &icon, const char *name)
{
    auto *button = new Button(Button::Look::Secondary, text, icon, this);
    button->setObjectName(QString::fromLatin1(name));
    m_column->addWidget(button);
    return button;
}

QString CopiesPane::lastText() const
{
    const CopyState state = m_ports.desk.state();
    if (state.isBusy)
        return tr("Copie en cours… Vous pouvez continuer à vendre.");
    if (!state.last)
        return tr("Aucune copie pour l’instant. La première se fait à la clôture.");
    return tr("Dernière copie vérifiée : %1.")
        .arg(format::momentText(state.last->made, m_ports.clock.now()));
}

QString CopiesPane::secondText() const
{
    const CopyState state = m_ports.desk.state();
    if (state.secondFolder.isEmpty())
        return tr("Pas de seconde copie. Sur une clé USB, elle protège aussi d’un disque cassé "
                  "ou d’un vol.");
    if (!state.lastSecond)
        return tr("Seconde copie dans %1 : aucune pour l’instant.").arg(state.secondFolder);
    return tr("Seconde copie dans %1 : %2.")
        .arg(state.secondFolder, format::momentText(state.lastSecond->made, m_ports.clock.now()));
}

void CopiesPane::present()
{
    const CopyState state = m_ports.desk.state();
    m_last->setText(lastText());
    m_second->setText(secondText());
    QStringList problems;
    for (const auto &problem : {state.problem, state.secondProblem}) {
        if (problem)
            problems.append(format::errorWords(*problem).sentence());
    }
    m_problem->setText(breakable(problems.join(u'\n')));
    m_problem->setVisible(!problems.isEmpty());
    const bool waits = !state.waiting.isEmpty();
    m_waits->setText(tr("Une copie prendra la place des données au prochain démarrage. Jusque-là, "
                        "rien ne change ; l’état d’aujourd’hui est gardé à côté."));
    m_waits->setVisible(waits);
    m_cancel->setVisible(waits);
    m_quit->setVisible(waits);
    m_restore->setVisible(!waits);
    m_copy->setEnabled(!state.isBusy);
}

void CopiesPane::tell(const QString &text)
{
    m_told->setText(text);
    m_told->show();
    m_told->announce(text);
}

void CopiesPane::copyNow()
{
    whenAnswered(m_ports.desk.copyNow(), this, [this](const Result<void> &copied) {
        if (copied)
            tell(tr("Copie faite et relue : elle est entière."));
        // Why there is none stands above.
    });
}

void CopiesPane::choosePlace(const QString &title, const QString &otherwise,
                             const std::function<void(const QString &root)> &then)
{
    using Places = std::vector<Place>;
    whenAnswered(m_ports.desk.places(), this,
                 [this, title, otherwise, then](const Result<Places> &found) {
                     const Places places = found ? *found : Places();
                     QStringList names;
                     for (const auto &[root, name] : places)
                         names.append(tr("Clé USB « %1 »").arg(name));
                     names.append(otherwise);
                     const auto chosen = [places, then](int row) {
                         then(row < int(places.size()) ? places[size_t(row)].first : QString());
                     };
                     widgets::ChoiceSheet::ask(title, names, -1, chosen, window());
                 });
}

void CopiesPane::chooseSecond()
{
    m_ports.allow(tr("Choisir la clé de la seconde copie"), [this](const QString &) {
        choosePlace(tr("Où mettre la seconde copie ?"), tr("Pas de seconde copie"),
                    [this](const QString &root) {
                        m_ports.chooseSecond(root);
                        if (!root.isEmpty())
                            copyNow();
                    });
    });
}

void CopiesPane::beginRestore()
{
    m_ports.allow(tr("Reprendre une copie"),
                  [this](const QString &) { (new RestoreSheet(m_ports, window()))->open(); });
}

void CopiesPane::cancelRestore()
{
    whenAnswered(m_ports.desk.cancelRestore(), this, [this](const Result<void> &done) {
        tell(done ? tr("La copie n’est pas reprise. Rien n’a changé.")
                  : format::errorWords(done.error()).sentence());
    });
}

void CopiesPane::beginExport()
{
    m_ports.allow(tr("Tout emporter"), [this](const QString &by) {
        choosePlace(tr("Où mettre le fichier ?"), tr("Sur cet appareil"),
                    [this, by](const QString &root) {
                        exportTo(root.isEmpty() ? m_ports.papers.absolutePath() : root, by);
                    });
    });
}

void CopiesPane::exportTo(const QString &folder, const QString &by)
{
    m_export->setEnabled(false);
    tell(tr("Le fichier se prépare… Vous pouvez continuer à vendre."));
    whenAnswered(m_ports.desk.exportAll(folder, by), this, [this](const Result<ExportMade> &made) {
        m_export->setEnabled(true);
        tell(made ? tr("Tout est dans %1. Le fichier README.txt dit ce que chaque partie contient.")
                        .arg(breakable(made->path))
                  : format::errorWords(made.error()).sentence());
    });
}

} // namespace comptoir::backup
