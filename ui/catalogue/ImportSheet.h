// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/ColumnGuess.h"
#include "ui/catalogue/CatalogueController.h"
#include "ui/widgets/RowView.h"
#include "ui/widgets/Sheet.h"
#include "ui/widgets/ValueModel.h"

namespace comptoir::widgets {
class Button;
class Label;
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
    ImportSheet(CatalogueController &controller, QWidget *parent);
    void read(const QString &path);
    void presentColumns();
    void chooseMeaning(int column);
    void plan();
    void present(const ImportPlan &plan);
    void import();
    void tell(const Error &error);

    CatalogueController &m_controller;
    catalogue::Sheet m_sheet;
    ColumnGuess m_guess;
    ImportPlan m_plan;
    int m_asked = 0; ///< plans asked for: only the last one counts
    widgets::Label *m_told = nullptr;
    widgets::Label *m_counts = nullptr;
    std::vector<widgets::Button *> m_columns;
    widgets::ValueModel<widgets::Row> m_refused;
    widgets::RowView *m_rows = nullptr;
    widgets::Label *m_warning = nullptr;
    widgets::Button *m_close = nullptr;
    widgets::Button *m_import = nullptr;
};

} // namespace comptoir::catalogue
