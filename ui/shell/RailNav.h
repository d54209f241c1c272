// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <vector>

class QBoxLayout;

namespace comptoir::shell {

class RailItem;

/// The sections: a rail at the left, or a bar at the bottom; "Plus" keeps the last place. One tab
/// stop, arrows move inside.
class RailNav : public QWidget
{
    Q_OBJECT
public:
    enum class Form {
        Wide, ///< 96 px
        Slim, ///< 72 px
        Bar, ///< at the bottom
        LowBar, ///< at the bottom, icon beside label
    };

    explicit RailNav(QWidget *parent = nullptr);

    /// Sections keep the place in which they were added.
    void addSection(const QByteArray &id, const QByteArray &icon, const QString &title);
    void setBadge(const QByteArray &id, int count);
    /// Marks the section, or "Plus" when it is not in the rail.
    void setCurrent(const QByteArray &id);
    /// `length`: what there is of height (or width, for a bar). `needsPlus`: there are sections
    /// that are never in the rail.
    void arrange(Form form, int length, bool needsPlus);
    /// Sections that found no place: they are behind "Plus".
    QList<QByteArray> hiddenSections() const;

    inline static const QByteArray plus = "plus";

Q_SIGNALS:
    void chosen(const QByteArray &id); ///< or `plus`

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RailItem *addItem(const QByteArray &id, const QByteArray &icon, const QString &title);
    void showBadges();
    bool moveFocus(const RailItem *from, int step);
    bool isBar() const { return m_form == Form::Bar || m_form == Form::LowBar; }

    QBoxLayout *m_layout = nullptr;
    std::vector<RailItem *> m_items; ///< the last one is "Plus"
    QHash<QByteArray, int> m_behindPlus; ///< what waits in sections that are never in the rail
    Form m_form = Form::Wide;
    QByteArray m_current;
};

} // namespace comptoir::shell
