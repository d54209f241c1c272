// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Field.h"

namespace comptoir::widgets {

class Button;

/// A field for searching: a magnifier, and a cross that empties it.
class SearchField : public Field
{
    Q_OBJECT
public:
    explicit SearchField(const QString &hint, QWidget *parent = nullptr);

Q_SIGNALS:
    void emptied();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Button *m_clear = nullptr;
};

} // namespace comptoir::widgets
