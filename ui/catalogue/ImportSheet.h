// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ColumnGuess.h"
#include "ui/catalogue/CatalogueController.h"
#include "ui/catalogue/RefusedModel.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Button;
class Label;
class ListRow;
} // namespace comptoir::widgets

namespace comptoir::catalogue {

/// Takes in a list of articles: what was recognised, what would happen with every row that is
/// refused, and only then, by its button, the import.
class ImportSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    /// Asks for the file, then opens; nothing when none is chosen.
    static void ask(CatalogueController &controller, QWidget *parent);

private:
    ImportSheet(CatalogueController &controller, const QString &path, QWidget *parent);
    void read(int table);
    void take(catalogue::Sheet sheet);
    void chooseTable();
    void presentColumns();
    void chooseMeaning(int column);
    void plan();
    void present(const ImportPlan &plan);
    void presentReason(int row);
    void import();
    void presentDone(const Result<ImportResult> &done);
    void tell(const Error &error);

    CatalogueController &m_controller;
    QString m_path;
    catalogue::Sheet m_sheet;
    ColumnGuess m_guess;
    ImportPlan m_plan;
    int m_asked = 0; ///< questions: only the answer to the last one counts
    widgets::Label *m_told = nullptr;
    widgets::ListRow *m_table = nullptr;
    widgets::Label *m_counts = nullptr;
    RefusedModel m_refused;
    widgets::RowView *m_rows = nullptr;
    widgets::Label *m_reason = nullptr; ///< of the refused row that was touched, whole
    widgets::Label *m_warning = nullptr;
    widgets::Label *m_columnsTitle = nullptr;
    std::vector<widgets::ListRow *> m_columns;
    widgets::Button *m_close = nullptr;
    widgets::Button *m_import = nullptr;
};

} // namespace comptoir::catalogue
