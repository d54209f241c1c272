// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/Document.h"
#include "ui/widgets/ScrollPane.h"

namespace comptoir::print {

/// A document as a sheet of white paper that scrolls; who can't see it has it read line by line.
class DocumentView : public widgets::ScrollPane
{
    Q_OBJECT
public:
    explicit DocumentView(QWidget *parent = nullptr);
    ~DocumentView() override;

    void setDocument(const Document &document);
    const Document &document() const { return m_document; }

private:
    class Sheet;

    Document m_document;
    Sheet *m_sheet; ///< the pane owns it
};

} // namespace comptoir::print
