// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loyalty/ImportCardsSheet.h"

#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/sales/LoyaltyText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLocale>
#include <QPointer>

namespace comptoir::loyalty {

using theme::Type;
using widgets::Label;

namespace {

constexpr size_t mostShown = 30;

QString refusedText(const std::vector<RefusedCard> &refused)
{
    QStringList lines;
    for (const RefusedCard &row : refused) {
        if (size_t(lines.size()) == mostShown) {
            lines << ImportCardsSheet::tr("… et %1 autres").arg(refused.size() - mostShown);
            break;
        }
        const auto words = format::errorWords(Error{row.code, {}, row.facts});
        const QString where = row.line > 0 ? ImportCardsSheet::tr("Ligne %1").arg(row.line)
                                           : QString();
        QStringList parts{where, row.card, words.title};
        parts.removeAll(QString());
        lines << parts.join(u" · "_qs);
    }
    return lines.join(u'\n');
}

} // namespace

void ImportCardsSheet::ask(LoyaltyController &controller, QWidget *parent)
{
    const auto take = [&controller, parent = QPointer<QWidget>(parent)](const QString &path) {
        if (!path.isEmpty() && parent)
            (new ImportCardsSheet(controller, path, parent))->open();
    };
    if (controller.ports().chooseFile)
        return controller.ports().chooseFile(take);
    auto *dialog = new QFileDialog(parent, tr("Choisir la liste des cartes"), {},
                                   tr("Listes (*.csv *.txt *.tsv *.xlsx);;Tous (*)"));
    dialog->setObjectName(u"importCardsFile"_qs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, parent, take);
    dialog->open(); // no event loop of its own: scans and answers go on arriving
}

ImportCardsSheet::ImportCardsSheet(LoyaltyController &controller, const QString &path,
                                   QWidget *parent)
    : widgets::Sheet(tr("Reprendre des cartes"), parent),
      m_controller(controller)
{
    setObjectName(u"importCardsSheet"_qs);
    const auto add = [this](Type type, const char *name) {
        auto *label = new Label(type, this);
        label->setObjectName(QString::fromLatin1(name));
        body()->addWidget(label);
        return label;
    };
    m_told = add(Type::Body, "importCardsTold");
    m_told->setText(tr("La liste se lit…"));
    m_refused = add(Type::Secondary, "importCardsRefused");
    m_error = add(Type::Body, "importCardsError");
    m_error->setColour(theme::colours().badTint.on);
    m_error->hide();
    auto *back = addButton(tr("Revenir"), false);
    connect(back, &widgets::Button::clicked, this, &Sheet::giveUp);
    m_go = addButton(tr("Reprendre"), true);
    m_go->setObjectName(u"importCardsGo"_qs);
    m_go->setEnabled(false);
    connect(m_go, &widgets::Button::clicked, this, &ImportCardsSheet::import);
    connect(this, &Sheet::givenUp, this, &QObject::deleteLater);
    format::whenAnswered(m_controller.ports().cards.planImport(path), this,
                         [this](const Result<CardsPlan> &plan) { show(plan); });
}

void ImportCardsSheet::show(const Result<CardsPlan> &plan)
{
    if (!plan) {
        m_told->hide();
        return say(plan.error());
    }
    m_plan = *plan;
    const QString cards = QLocale().toString(qlonglong(m_plan.rows.size()));
    QString told = tr("Cartes à reprendre\u00a0: %1, avec %2 en tout.")
                       .arg(cards, sales::pointsText(m_controller.programme().kind, m_plan.points));
    if (!m_plan.refused.empty())
        told += u'\n'
            + tr("Lignes laissées de côté\u00a0: %1. Corrigez-les dans le fichier et "
                 "reprenez-le\u00a0: "
                 "ce qui est passé ne comptera pas deux fois.")
                  .arg(QLocale().toString(qlonglong(m_plan.refused.size())));
    m_told->setText(told);
    m_told->announce(told);
    m_refused->setText(refusedText(m_plan.refused));
    m_go->setEnabled(!m_plan.rows.empty());
}

void ImportCardsSheet::say(const Error &error)
{
    const auto words = format::errorWords(error);
    m_error->setText(words.title + u". "_qs + words.sentence());
    m_error->show();
    m_error->announce(m_error->text());
}

void ImportCardsSheet::import()
{
    if (!m_go->isEnabled() || m_controller.isBusy())
        return;
    m_error->hide();
    m_controller.import(m_plan, [self = QPointer(this)](const Result<void> &written) {
        if (!self)
            return;
        if (written)
            self->giveUp();
        else
            self->say(written.error());
    });
}

} // namespace comptoir::loyalty
