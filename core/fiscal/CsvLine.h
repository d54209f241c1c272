// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace comptoir::fiscal {

/// What a file of CsvLines begins with: without it spreadsheets take UTF-8 for Windows-1252.
inline constexpr QByteArrayView csvMark = "\xEF\xBB\xBF";

/// A cell that a spreadsheet doesn't run as a formula (OWASP, CSV injection): what begins with
/// = + - @, a tab or a line end gets an apostrophe in front.
QString withoutFormula(const QString &cell);

/// One line of a table for spreadsheets: ';' between cells, CRLF at the end. Only texts can hold
/// what somebody typed; numbers are ours and keep their sign.
class CsvLine
{
public:
    CsvLine &text(const QString &cell);
    CsvLine &number(qint64 value);
    CsvLine &amount(Money value);
    CsvLine &quantity(Quantity value);
    CsvLine &percent(int basisPoints);
    CsvLine &hex(const QByteArray &bytes);
    /// The line in UTF-8.
    QByteArray bytes() const;

    static QByteArray header(const QStringList &names);

private:
    CsvLine &add(const QString &cell);
    QString m_line;
};

} // namespace comptoir::fiscal
