// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/GalleryPage.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/ListRow.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/ScrollPane.h"
#include "ui/widgets/SegmentedControl.h"
#include "ui/widgets/Stepper.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace comptoir::gallery {

using namespace widgets;

namespace {
constexpr int narrowUnder = 840, listWidth = 360;
} // namespace

GalleryPage::GalleryPage(const theme::Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_demos(demos())
{
    setObjectName(u"gallery"_qs);
    auto *halves = new QHBoxLayout(this);
    halves->setContentsMargins(theme::margin, theme::margin, theme::margin, 0);
    halves->setSpacing(theme::margin);
    m_list = new ScrollPane(this);
    m_list->setContent(makeList());
    halves->addWidget(m_list);
    m_stage = new QWidget(this);
    auto *stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->setSpacing(12);
    m_header = new PageHeader({}, m_stage);
    connect(m_header, &PageHeader::backRequested, this, &GalleryPage::close);
    stage->addWidget(m_header);
    m_demo = new ScrollPane(m_stage);
    stage->addWidget(m_demo, 1);
    halves->addWidget(m_stage, 1);
    arrange();
}

QWidget *GalleryPage::makeControls()
{
    m_scheme = new SegmentedControl(
        tr("Thème"), {tr("Clair"), tr("Sombre"), tr("Extérieur"), tr("Extérieur, nuit")});
    m_scheme->setObjectName(u"scheme"_qs);
    m_scheme->choose(int(m_appearance.scheme));
    m_percent = new Stepper(tr("Taille du texte"));
    m_percent->setObjectName(u"fontPercent"_qs);
    m_percent->setRange(90, 200, 10);
    m_percent->setWords([](int value) { return u"%1\u202f%"_qs.arg(value); });
    m_percent->setValue(m_appearance.fontPercent);
    m_density = new SegmentedControl(tr("Densité"), {tr("Doigt"), tr("Souris")});
    m_density->setObjectName(u"density"_qs);
    m_density->choose(int(m_appearance.density));
    connect(m_scheme, &SegmentedControl::chosen, this, &GalleryPage::request);
    connect(m_percent, &Stepper::stepped, this, &GalleryPage::request);
    connect(m_density, &SegmentedControl::chosen, this, &GalleryPage::request);
    return column({caption(m_scheme->accessibleName()), m_scheme,
                   caption(m_percent->accessibleName()), m_percent,
                   caption(m_density->accessibleName()), m_density});
}

QWidget *GalleryPage::makeList()
{
    auto *content = new QWidget;
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, 0, theme::margin);
    list->setSpacing(0);
    list->addWidget(makeControls());
    for (const Demo &demo : m_demos) {
        auto *row = new ListRow({}, demo.title(), content);
        row->setObjectName(demo.name + u"Row"_qs);
        connect(row, &ListRow::clicked, this, [this, name = demo.name] { open(name); });
        list->addWidget(row);
        m_rows.push_back(row);
    }
    list->addStretch();
    return content;
}

void GalleryPage::request()
{
    m_appearance.scheme = theme::Scheme(m_scheme->current());
    m_appearance.fontPercent = m_percent->value();
    m_appearance.density = theme::Density(m_density->current());
    Q_EMIT appearanceRequested(m_appearance);
}

void GalleryPage::open(const QString &name)
{
    for (size_t i = 0; i < m_demos.size(); ++i) {
        if (m_demos[i].name != name)
            continue;
        m_current = name;
        m_header->setTitle(m_demos[i].title());
        m_demo->setContent(m_demos[i].make());
        arrange();
        m_list->ensureWidgetVisible(m_rows[i]);
    }
}

void GalleryPage::close()
{
    const QString before = std::exchange(m_current, {});
    arrange();
    if (auto *row = findChild<QWidget *>(before + u"Row"_qs))
        row->setFocus(Qt::BacktabFocusReason);
}

bool GalleryPage::isNarrow() const
{
    return theme::unscaled(width()) < narrowUnder;
}

void GalleryPage::arrange()
{
    const bool narrow = isNarrow();
    if (!narrow && m_current.isEmpty())
        return open(m_demos.front().name);
    m_list->setVisible(!narrow || m_current.isEmpty());
    m_stage->setVisible(!narrow || !m_current.isEmpty());
    m_header->setBackShown(narrow);
    const int wide = theme::scaled(listWidth);
    m_list->setMinimumWidth(narrow ? 0 : wide);
    m_list->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : wide);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        // Beside its demo a row shows that it is open, and arrows go through the list.
        m_rows[i]->setCheckable(!narrow);
        m_rows[i]->setAutoExclusive(!narrow);
        m_rows[i]->setChecked(!narrow && m_demos[i].name == m_current);
        m_rows[i]->setLeadsOn(narrow);
    }
}

void GalleryPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

void GalleryPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isNarrow() && !m_current.isEmpty())
        return close();
    QWidget::keyPressEvent(event);
}

} // namespace comptoir::gallery
