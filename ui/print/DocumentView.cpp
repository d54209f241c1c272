// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/DocumentView.h"

#include "core/print/Layout.h"
#include "ui/print/DocumentPainter.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/Spoken.h"

#include <QPainter>

#include <cmath>

namespace comptoir::print {

namespace {

constexpr int widestSheet = 420; ///< at scale 1.0: wider paper reads no better
constexpr double lettersAcross = 23; ///< as on a roll of 80 mm
constexpr int spokenColumns = 80;

} // namespace

/// The paper itself, in the middle of the pane.
class DocumentView::Sheet : public QWidget, public widgets::Spoken
{
public:
    using QWidget::QWidget;

    QAccessible::Role spokenRole() const override { return QAccessible::Document; }

    void setDocument(const Document &document)
    {
        m_document = document;
        setAccessibleName(document.title);
        setAccessibleDescription(renderText(document, spokenColumns).join(u'\n'));
        m_painter.reset();
        updateGeometry();
        fitHeight();
        update();
    }

    QSize sizeHint() const override
    {
        const int width = theme::scaled(widestSheet);
        return {width, int(std::ceil(painterFor(width).height())) + 4 * theme::margin};
    }

protected:
    void resizeEvent(QResizeEvent *) override { fitHeight(); }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const DocumentPainter &document = painterFor(width());
        const double left = (width() - document.width()) / 2;
        const QRectF paper(left - theme::margin, theme::margin,
                           document.width() + 2 * theme::margin,
                           document.height() + 2 * theme::margin);
        painter.fillRect(paper, Qt::white);
        painter.setPen(theme::colours().divider);
        painter.drawRect(paper.adjusted(0, 0, -1, -1));
        document.paintAll(painter, {left, 2.0 * theme::margin});
        if (!hasFocus())
            return;
        painter.setPen(QPen(theme::colours().focus, theme::focusWidth()));
        painter.drawRect(paper.adjusted(1, 1, -2, -2));
    }

private:
    /// As wide as there is room for, up to what reads well.
    const DocumentPainter &painterFor(int room) const
    {
        const double width = std::max(
            std::min(room, theme::scaled(widestSheet)) - 4 * theme::margin, 1);
        if (!m_painter || m_painter->width() != width)
            m_painter = std::make_unique<DocumentPainter>(m_document, width, width / lettersAcross);
        return *m_painter;
    }
    void fitHeight()
    {
        setMinimumHeight(int(std::ceil(painterFor(width()).height())) + 4 * theme::margin);
    }

    Document m_document;
    mutable std::unique_ptr<DocumentPainter> m_painter;
};

DocumentView::DocumentView(QWidget *parent) : ScrollPane(parent), m_sheet(new Sheet)
{
    m_sheet->setObjectName(u"paper"_qs);
    m_sheet->setFocusPolicy(Qt::StrongFocus); // PgUp and PgDn come up from there
    setContent(m_sheet);
}

DocumentView::~DocumentView() = default;

void DocumentView::setDocument(const Document &document)
{
    m_document = document;
    m_sheet->setDocument(document);
}

} // namespace comptoir::print
