// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backup/CopiesPorts.h"
#include "ui/widgets/Sheet.h"

namespace comptoir::widgets {
class Label;
} // namespace comptoir::widgets

namespace comptoir::backup {

/// Puts a copy back in three steps: which one (also from a stick that is plugged in), what comes
/// back and what does not, and that it is ready for the next start.
class RestoreSheet : public widgets::Sheet
{
    Q_OBJECT
public:
    RestoreSheet(CopiesPorts ports, QWidget *parent);

Q_SIGNALS:
    /// A copy will take over at the next start.
    void prepared();

private:
    using Places = std::vector<std::pair<QString, QString>>;
    void search();
    void list(const Result<std::vector<KeptCopy>> &copies);
    void offerPlaces(const Places &places);
    void addRow(const QString &text, const QByteArray &icon, const QString &name,
                const std::function<void()> &act);
    void check(const KeptCopy &copy);
    void offer(const Result<CopyOffer> &offer);
    void restore();
    void tell(const QString &text);

    CopiesPorts m_ports;
    widgets::Label *m_text = nullptr;
    QWidget *m_list = nullptr;
    widgets::Button *m_go = nullptr;
    widgets::Button *m_quit = nullptr;
    QString m_path;
};

} // namespace comptoir::backup
