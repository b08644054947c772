// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Reading.h"

#include <QJsonObject>
#include <QStringList>
#include <QVariant>

#include <limits>
#include <memory>

namespace Candela {

/// A value that a table keeps beside the live one: to be compared with, and to be written back. Immutable,
/// shared by whoever shows it.
struct PvTableSaved
{
    QVariant value; ///< Number, text (for an enum its label) or list.
    QString text;   ///< As a person types it: full precision, arrays with commas.
    double number = std::numeric_limits<double>::quiet_NaN(); ///< Not a number for texts and arrays.
    qint64 atMs = 0;                                          ///< Unix milliseconds.

    /// Null for a reading that is not valid.
    static std::shared_ptr<const PvTableSaved> of(const Reading &reading, const Metadata *metadata,
                                                  qint64 atMs);
    /// Of a number, a text, or a list of these; null for a value that is none.
    static std::shared_ptr<const PvTableSaved> of(const QVariant &value, qint64 atMs);
    /// Out of a file that holds text only: a number where it reads as one, in the C locale.
    static std::shared_ptr<const PvTableSaved> ofText(const QString &text, qint64 atMs);
    static std::shared_ptr<const PvTableSaved> ofTexts(const QStringList &elements, qint64 atMs);
    /// Null if it holds no value.
    static std::shared_ptr<const PvTableSaved> fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

private:
    void describe();
};

using PvTableSavedPtr = std::shared_ptr<const PvTableSaved>;

/// How far a live value is from the saved one.
struct PvTableDifference
{
    bool known = false;   ///< There is a saved value, and a live one to compare it with.
    bool differs = false; ///< By more than the tolerance.
    double by =
        std::numeric_limits<double>::quiet_NaN(); ///< Live minus saved; of arrays the largest; else NaN.
};

PvTableDifference pvTableDifference(const PvTableSavedPtr &saved, double tolerance, const Reading &reading,
                                    const Metadata *metadata);

} // namespace Candela
