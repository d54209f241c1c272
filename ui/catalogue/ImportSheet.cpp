// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/ImportSheet.h"

#include "core/catalogue/SheetReader.h"
#include "ui/format/ErrorText.h"
#include "ui/format/FutureAnswer.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChoiceSheet.h"
#include "ui/widgets/Label.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace comptoir::catalogue {

using theme::Type;
using widgets::Button;
using widgets::Label;

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;

/// In the order of Column.
QStringList meanings()
{
    return {ImportSheet::tr("Nom"),           ImportSheet::tr("Nom court du ticket"),
            ImportSheet::tr("Prix TTC"),      ImportSheet::tr("Codes-barres"),
            ImportSheet::tr("Rayon"),         ImportSheet::tr("Taux de TVA"),
            ImportSheet::tr("Unité"),         ImportSheet::tr("Code de balance"),
            ImportSheet::tr("Stock"),         ImportSheet::tr("Favori"),
            ImportSheet::tr("Retrait en magasin"), ImportSheet::tr("Ne pas importer"),
            ImportSheet::tr("Couleur"),       ImportSheet::tr("Âge minimum")};
}

QString originText(SheetOrigin origin)
{
    switch (origin) {
    case SheetOrigin::Comptoir: return QStringLiteral("Comptoir");
    case SheetOrigin::Square: return QStringLiteral("Square");
    case SheetOrigin::Loyverse: return QStringLiteral("Loyverse");
    case SheetOrigin::SumUp: return QStringLiteral("SumUp");
    case SheetOrigin::Odoo: return QStringLiteral("Odoo");
    case SheetOrigin::Unknown: break;
    }
    return ImportSheet::tr("tableur");
}

Result<catalogue::Sheet> sheetAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail("catalogue/sheet-unreadable", file.errorString());
    if (file.size() > mostBytes)
        return fail("catalogue/sheet-too-large");
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail("catalogue/sheet-unreadable", file.errorString());
    return readSheet(QFileInfo(path).fileName(), bytes);
}

int countOf(const ImportPlan &plan, ImportPlan::Act act)
{
    return int(std::count_if(plan.rows.begin(), plan.rows.end(),
                             [act](const ImportPlan::Row &row) { return row.act == act; }));
}

} // namespace

void ImportSheet::ask(CatalogueController &controller, QWidget *parent)
{
    const QString path = controller.ports().chooseFile
        ? controller.ports().chooseFile()
        : QFileDialog::getOpenFileName(parent, tr("Choisir la liste des articles"), {},
                                       tr("Listes (*.csv *.txt *.tsv *.xlsx);;Tous (*)"));
    if (path.isEmpty())
        return;
    auto *sheet = new ImportSheet(controller, parent);
    sheet->read(path);
    sheet->open();
}

ImportSheet::ImportSheet(CatalogueController &controller, QWidget *parent)
    : widgets::Sheet(tr("Importer des articles"), parent),
      m_controller(controller)
{
    setObjectName(u"importSheet"_qs);
    m_told = new Label(Type::Body, this);
    m_told->setObjectName(u"importTold"_qs);
    m_counts = new Label(Type::Body, this);
    m_counts->setObjectName(u"importCounts"_qs);
    m_rows = new widgets::RowView(tr("Lignes refusées"), this);
    m_rows->setObjectName(u"importRefused"_qs);
    m_rows->setModel(&m_refused);
    m_rows->setMinimumHeight(theme::scaled(200));
    m_warning = new Label(Type::Secondary, this);
    m_warning->setObjectName(u"importWarning"_qs);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_told, m_counts, m_rows, m_warning})
        body()->addWidget(widget);
    m_rows->hide();
    m_close = addButton(tr("Ne rien importer"), false);
    m_close->setObjectName(u"importClose"_qs);
    connect(m_close, &Button::clicked, this, &widgets::Sheet::giveUp);
    m_import = addButton(tr("Importer"), true);
    m_import->setObjectName(u"importNow"_qs);
    m_import->setEnabled(false);
    connect(m_import, &Button::clicked, this, &ImportSheet::import);
    connect(this, &widgets::Sheet::givenUp, this, &QObject::deleteLater);
}

void ImportSheet::tell(const Error &error)
{
    m_import->setEnabled(false);
    m_counts->setText(format::errorWords(error).sentence());
    m_counts->announce(m_counts->text());
}

void ImportSheet::read(const QString &path)
{
    m_told->setText(QFileInfo(path).fileName());
    auto sheet = sheetAt(path);
    if (!sheet)
        return tell(sheet.error());
    m_sheet = std::move(*sheet);
    m_guess = guessColumns(m_sheet);
    QString told = tr("%1 : liste de %2").arg(m_sheet.name, originText(m_guess.origin));
    if (!m_sheet.encoding.isEmpty())
        told += QStringLiteral(" (%1)").arg(QString::fromLatin1(m_sheet.encoding));
    if (m_guess.origin == SheetOrigin::Odoo)
        told += QStringLiteral("\n")
            + tr("Odoo exporte souvent des prix hors TVA. Vérifiez-les avant d’importer.");
    m_told->setText(told);
    presentColumns();
    plan();
}

void ImportSheet::presentColumns()
{
    for (int column = 0; column < int(m_guess.columns.size()); ++column) {
        auto *button = new Button(Button::Look::Secondary, this);
        button->setObjectName(u"importColumn%1"_qs.arg(column));
        const QString header = m_sheet.header.value(column);
        const QString name = header.isEmpty() ? tr("Colonne %1").arg(column + 1) : header;
        button->setTitle(name);
        button->setSecondLine(meanings().at(int(m_guess.columns[size_t(column)])));
        body()->insertWidget(1 + column, button);
        m_columns.push_back(button);
        connect(button, &Button::clicked, this, [this, column] { chooseMeaning(column); });
    }
}

void ImportSheet::chooseMeaning(int column)
{
    widgets::ChoiceSheet::ask(
        tr("Que contient cette colonne ?"), meanings(), int(m_guess.columns[size_t(column)]),
        [this, column](int meaning) {
            m_guess.columns[size_t(column)] = Column(meaning);
            m_columns[size_t(column)]->setSecondLine(meanings().at(meaning));
            plan();
        },
        this);
}

void ImportSheet::plan()
{
    m_import->setEnabled(false);
    m_rows->hide();
    m_counts->setText(tr("Lecture de la liste…"));
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
    m_counts->setText(tr("%1 lignes lues : %2 nouvelles, %3 modifiées, %4 inchangées, %5 refusées")
                          .arg(plan.read)
                          .arg(fresh)
                          .arg(other)
                          .arg(countOf(plan, ImportPlan::Act::Unchanged))
                          .arg(plan.refused.size()));
    m_counts->announce(m_counts->text());
    std::vector<widgets::Row> rows;
    for (const RefusedRow &refused : plan.refused) {
        widgets::Row row;
        row.title = tr("Ligne %1 : %2").arg(refused.line).arg(refused.cells.join(u" · "_qs));
        row.under = format::errorWords(Error{refused.code, {}, refused.facts}).sentence();
        rows.push_back(row);
    }
    m_rows->setVisible(!rows.empty());
    m_refused.setValues(std::move(rows));
    m_warning->setText(tr("Un import ne s’annule pas."));
    m_import->setTitle(tr("Importer %1 articles").arg(fresh + other));
    m_import->setEnabled(fresh + other > 0);
}

void ImportSheet::import()
{
    if (!m_import->isEnabled())
        return;
    m_import->setEnabled(false); // a second tap must not import twice
    for (Button *column : m_columns)
        column->setEnabled(false);
    m_counts->setText(tr("Import en cours…"));
    // The list behind is renewed even when this sheet is closed before the answer.
    format::whenAnswered(m_controller.ports().desk.import(m_plan), &m_controller,
                         [controller = &m_controller,
                          sheet = QPointer<ImportSheet>(this)](const Result<ImportResult> &done) {
                             if (done)
                                 controller->refresh();
                             if (!sheet)
                                 return;
                             if (!done)
                                 return sheet->tell(done.error());
                             sheet->m_counts->setText(
                                 tr("C’est fait : %1 articles créés, %2 modifiés.")
                                     .arg(done->created)
                                     .arg(done->changed));
                             sheet->m_counts->announce(sheet->m_counts->text());
                             sheet->m_warning->clear();
                             sheet->m_close->setTitle(tr("Fermer"));
                         });
}

} // namespace comptoir::catalogue
