// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace comptoir::catalogue {

/// How a format of numbers shows them.
struct XlsxFormat
{
    enum class Kind { General, Number, Percent, Date, Text };
    Kind kind = Kind::General;
    int decimals = 0;
    int leastDigits = 1; ///< before the decimals: "0000000000000" keeps the zeros of a GTIN
    friend bool operator==(const XlsxFormat &, const XlsxFormat &) = default;
};

/// "#,##0.00\ €" and its like; only the part for positive numbers is looked at.
XlsxFormat parseXlsxFormat(const QString &code);

/// styles.xml of a workbook: cells name their format by a number.
class XlsxStyles
{
public:
    /// What is broken in it is shown as it is in the file; `daysFrom1904` as in old workbooks of
    /// the Mac.
    static XlsxStyles parse(const QByteArray &xml, bool daysFrom1904);
    /// A number of a cell as people see it.
    QString shown(const QString &number, int style) const;

private:
    QString dateShown(const QString &number) const;

    std::vector<XlsxFormat> m_formats;
    bool m_daysFrom1904 = false;
};

} // namespace comptoir::catalogue
