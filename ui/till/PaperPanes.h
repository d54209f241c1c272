// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/till/TillPane.h"

class QStackedWidget;

namespace comptoir::print {
class DocumentView;
}
namespace comptoir::widgets {
class RowView;
class SearchField;
} // namespace comptoir::widgets

namespace comptoir::till {

/// All tickets, newest first, and a search.
class JournalPane : public TillPane
{
    Q_OBJECT
public:
    explicit JournalPane(TillController &controller, QWidget *parent = nullptr);
    void present() override;
    void goHome() override;

private:
    widgets::SearchField *m_search = nullptr;
    QStackedWidget *m_stack = nullptr;
    widgets::RowView *m_rows = nullptr;
    widgets::Label *m_nothing = nullptr;
};

/// A ticket or a closing as it is printed, and what can be done with it.
class PaperPane : public TillPane
{
    Q_OBJECT
public:
    explicit PaperPane(TillController &controller, QWidget *parent = nullptr);
    void present() override;

private:
    print::DocumentView *m_paper = nullptr;
};

/// The closings, newest first.
class ClosingsPane : public TillPane
{
    Q_OBJECT
public:
    explicit ClosingsPane(TillController &controller, QWidget *parent = nullptr);
    void present() override;

private:
    widgets::Label *m_nothing = nullptr;
    QList<widgets::ListRow *> m_rows;
    std::vector<ClosingRow> m_shown;
};

} // namespace comptoir::till
