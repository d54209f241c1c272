// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ImportSheet.h"

#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/ListRow.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>

namespace comptoir::catalogue {

using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int mostInSight = 3; ///< refused rows; the others are scrolled to

/// In the order of Column.
QStringList meanings()
{
    return {ImportSheet::tr("Nom"),
            ImportSheet::tr("Nom court du ticket"),
            ImportSheet::tr("Prix TTC"),
            ImportSheet::tr("Codes-barres"),
            ImportSheet::tr("Rayon"),
            ImportSheet::tr("Taux de TVA"),
            ImportSheet::tr("Unité"),
            ImportSheet::tr("Code de balance"),
            ImportSheet::tr("Stock"),
            ImportSheet::tr("Favori"),
            ImportSheet::tr("Retrait en magasin"),
            ImportSheet::tr("Ne pas importer"),
            ImportSheet::tr("Couleur"),
            ImportSheet::tr("Âge minimum")};
}

QString originText(SheetOrigin origin)
{
    switch (origin) {
    case SheetOrigin::Comptoir:
        return QStringLiteral("Comptoir");
    case SheetOrigin::Square:
        return QStringLiteral("Square");
    case SheetOrigin::Loyverse:
        return QStringLiteral("Loyverse");
    case SheetOrigin::SumUp:
        return QStringLiteral("SumUp");
    case SheetOrigin::Odoo:
        return QStringLiteral("Odoo");
    case SheetOrigin::Unknown:
        break;
    }
    return ImportSheet::tr("tableur");
}

int countOf(const ImportPlan &plan, ImportPlan::Act act)
{
    return int(std::count_if(plan.rows.begin(), plan.rows.end(),
                             [act](const ImportPlan::Row &row) { return row.act == act; }));
}

} // namespace

void ImportSheet::ask(CatalogueController &controller, QWidget *parent)
{
    const auto take = [&controller, parent = QPointer<QWidget>(parent)](const QString &path) {
        if (path.isEmpty() || !parent)
            return;
        auto *sheet = new ImportSheet(controller, path, parent);
        sheet->read(-1);
        sheet->open();
    };
    if (controller.ports().chooseFile)
        return controller.ports().chooseFile(take);
    auto *dialog = new QFileDialog(parent, tr("Choisir la liste des articles"), {},
                                   tr("Listes (*.csv *.txt *.tsv *.xlsx);;Tous (*)"));
    dialog->setObjectName(u"importFile"_qs);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, parent, take);
    dialog->open(); // no event loop of its own: scans and answers go on arriving
}

ImportSheet::ImportSheet(CatalogueController &controller, const QString &path, QWidget *parent)
    : widgets::Sheet(tr("Importer des articles"), parent),
      m_controller(controller),
      m_path(path)
{
    setObjectName(u"importSheet"_qs);
    const auto add = [this](Type type, const char *name) {
        auto *label = new Label(type, this);
        label->setObjectName(QString::fromLatin1(name));
        return label;
    };
    m_told = add(Type::Body, "importTold");
    m_table = new widgets::ListRow("list", tr("Feuille du classeur"), this);
    m_table->setObjectName(u"importTable"_qs);
    m_table->setLeadsOn(true);
    m_table->hide();
    m_counts = add(Type::Strong, "importCounts");
    m_reason = add(Type::Body, "importReason"); // above: it is read where the finger is
    m_rows = new widgets::RowView(tr("Lignes refusées"), this);
    m_rows->setObjectName(u"importRefused"_qs);
    m_rows->setModel(&m_refused);
    m_rows->hide();
    m_warning = add(Type::Secondary, "importWarning");
    m_columnsTitle = add(Type::Strong, "importColumns");
    for (QWidget *widget : std::initializer_list<QWidget *>{m_told, m_table, m_counts, m_reason,
                                                            m_rows, m_warning, m_columnsTitle})
        body()->addWidget(widget);
    m_close = addButton(tr("Ne rien importer"), false);
    m_close->setObjectName(u"importClose"_qs);
    m_import = addButton(tr("Importer"), true);
    m_import->setObjectName(u"importNow"_qs);
    m_import->setEnabled(false);
    connect(m_table, &QAbstractButton::clicked, this, &ImportSheet::chooseTable);
    connect(m_rows, &widgets::RowView::opened, this,
            [this](const QModelIndex &index) { presentReason(index.row()); });
    connect(m_close, &Button::clicked, this, &widgets::Sheet::giveUp);
    connect(m_import, &Button::clicked, this, &ImportSheet::import);
    connect(this, &widgets::Sheet::givenUp, this, &QObject::deleteLater);
}

void ImportSheet::tell(const Error &error)
{
    m_import->setEnabled(false);
    const auto words = format::errorWords(error);
    m_counts->setText(words.title + u". "_qs + words.sentence());
    m_counts->announce(m_counts->text());
}

void ImportSheet::read(int table)
{
    ++m_asked; // a plan of the sheet before counts no more
    m_import->setEnabled(false);
    if (m_told->text().isEmpty())
        m_told->setText(QFileInfo(m_path).fileName());
    m_counts->setText(tr("Lecture de la liste…"));
    format::whenAnswered(m_controller.ports().readFile(m_path, table), this,
                         [this, asked = m_asked](Result<catalogue::Sheet> sheet) {
                             if (asked != m_asked)
                                 return;
                             sheet ? take(std::move(*sheet)) : tell(sheet.error());
                         });
}

void ImportSheet::take(catalogue::Sheet sheet)
{
    m_sheet = std::move(sheet);
    m_guess = guessColumns(m_sheet);
    QString told = tr("%1 : liste de %2").arg(m_sheet.name, originText(m_guess.origin));
    if (!m_sheet.encoding.isEmpty())
        told += QStringLiteral(" (%1)").arg(QString::fromLatin1(m_sheet.encoding));
    if (m_guess.origin == SheetOrigin::Odoo)
        told += QStringLiteral("\n")
            + tr("Odoo exporte souvent des prix hors TVA. Vérifiez-les avant d’importer.");
    m_told->setText(told);
    m_table->setVisible(m_sheet.tables.size() > 1);
    m_table->setTrailing(m_sheet.tables.value(m_sheet.table));
    presentColumns();
    plan();
}

void ImportSheet::chooseTable()
{
    widgets::ChoiceSheet::ask(
        tr("Quelle feuille ?"), m_sheet.tables, m_sheet.table, [this](int table) { read(table); },
        this);
}

void ImportSheet::presentColumns()
{
    qDeleteAll(m_columns);
    m_columns.clear();
    m_columnsTitle->setText(tr("Ce que contiennent les colonnes"));
    for (int column = 0; column < int(m_guess.columns.size()); ++column) {
        const QString header = m_sheet.header.value(column);
        const QString name = header.isEmpty() ? tr("Colonne %1").arg(column + 1) : header;
        auto *row = new widgets::ListRow("list", name, this);
        row->setObjectName(u"importColumn%1"_qs.arg(column));
        row->setTrailing(meanings().at(int(m_guess.columns[size_t(column)])));
        row->setLeadsOn(true);
        row->setDivided(true);
        if (!m_sheet.rows.empty())
            row->setSecondLine(m_sheet.rows.front().value(column).simplified().left(60));
        body()->addWidget(row);
        m_columns.push_back(row);
        connect(row, &QAbstractButton::clicked, this, [this, column] { chooseMeaning(column); });
    }
}

void ImportSheet::chooseMeaning(int column)
{
    widgets::ChoiceSheet::ask(
        tr("Que contient cette colonne ?"), meanings(), int(m_guess.columns[size_t(column)]),
        [this, column](int meaning) {
            m_guess.columns[size_t(column)] = Column(meaning);
            m_columns[size_t(column)]->setTrailing(meanings().at(meaning));
            plan();
        },
        this);
}

void ImportSheet::plan()
{
    m_import->setEnabled(false);
    m_rows->hide();
    m_reason->clear();
    m_counts->setText(tr("Vérification de la liste…"));
    format::whenAnswered(m_controller.ports().plan(m_sheet, m_guess.columns), this,
                         [this, asked = ++m_asked](const Result<ImportPlan> &made) {
                             if (asked != m_asked)
                                 return;
                             made ? present(*made) : tell(made.error());
                         });
}

void ImportSheet::present(const ImportPlan &plan)
{
    m_plan = plan;
    const int fresh = countOf(plan, ImportPlan::Act::Create);
    const int other = countOf(plan, ImportPlan::Act::Change);
    m_counts->setText(tr("Lignes lues : %1. Nouveaux articles : %2. Modifiés : %3. "
                         "Inchangés : %4. Lignes refusées : %5.")
                          .arg(plan.read)
                          .arg(fresh)
                          .arg(other)
                          .arg(countOf(plan, ImportPlan::Act::Unchanged))
                          .arg(plan.refused.size()));
    m_counts->announce(m_counts->text());
    m_refused.setRefused(plan.refused);
    const int inSight = std::min(int(plan.refused.size()), mostInSight);
    m_rows->setFixedHeight(
        std::max(m_rows->minimumSizeHint().height(), inSight * m_rows->sizeHintForRow(0)));
    m_rows->setVisible(!plan.refused.empty());
    m_reason->setText(plan.refused.empty() ? QString()
                                           : tr("Touchez une ligne refusée pour lire pourquoi."));
    m_warning->setText(tr("Un import ne s’annule pas."));
    const int articles = fresh + other;
    m_import->setTitle(articles == 1 ? tr("Importer 1 article")
                                     : tr("Importer %1 articles").arg(articles));
    m_import->setEnabled(articles > 0);
}

void ImportSheet::presentReason(int row)
{
    m_reason->setText(m_refused.lineText(row) + u'\n' + m_refused.reasonText(row));
    m_reason->announce(m_reason->text());
}

void ImportSheet::import()
{
    if (!m_import->isEnabled())
        return;
    m_import->setEnabled(false); // a second tap must not import twice
    m_table->setEnabled(false);
    for (widgets::ListRow *column : m_columns)
        column->setEnabled(false);
    m_counts->setText(tr("Import en cours…"));
    // The list behind is renewed even when this sheet is closed before the answer.
    format::whenAnswered(m_controller.ports().desk.import(m_plan), &m_controller,
                         [controller = &m_controller,
                          sheet = QPointer<ImportSheet>(this)](const Result<ImportResult> &done) {
                             if (done)
                                 controller->refresh();
                             if (sheet)
                                 sheet->presentDone(done);
                         });
}

void ImportSheet::presentDone(const Result<ImportResult> &done)
{
    if (!done) {
        for (widgets::ListRow *column : m_columns)
            column->setEnabled(true); // touching one checks the list again
        m_table->setEnabled(true);
        return tell(done.error());
    }
    m_counts->setText(tr("C’est fait. Articles créés : %1, modifiés : %2. Lignes refusées : %3.")
                          .arg(done->created)
                          .arg(done->changed)
                          .arg(m_plan.refused.size()));
    m_counts->announce(m_counts->text());
    m_warning->clear();
    m_import->hide();
    m_close->setTitle(tr("Fermer"));
    m_close->setFocus(Qt::OtherFocusReason);
}

} // namespace comptoir::catalogue
