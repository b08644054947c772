// SPDX-License-Identifier: GPL-3.0-or-later
#include "StripFile.h"

#include "TextLines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::StripFile)
};

class StripReader
{
public:
    StripReader(const QByteArray &bytes, StripFile *file)
        : m_lines(bytes)
        , m_file(file)
    {
    }

    void read()
    {
        bool any = false;
        bool first = true;
        while (m_lines.next()) {
            const QString line = m_lines.text().trimmed();
            if (line.isEmpty())
                continue;
            if (std::exchange(first, false)) {
                if (line.startsWith(QLatin1String("StripConfig"))) {
                    any = true;
                    const QString version = line.mid(11).trimmed();
                    if (version.section(QLatin1Char('.'), 0, 0) != QLatin1String("1"))
                        problem(Text::tr("version \u201c%1\u201d is not known").arg(version.left(40)));
                    continue;
                }
                problem(Text::tr("the file does not begin with StripConfig"));
            }
            if (line.startsWith(QLatin1String("Strip."))) {
                any = true;
                readEntry(line);
            } else if (any || line.startsWith(QLatin1Char('#'))) {
                problem(Text::tr("\u201c%1\u201d is not understood").arg(line.left(80)));
            } else {
                break;
            }
        }
        if (first)
            m_file->problems.add(0, Text::tr("the file is empty"));
        m_file->readable = any;
        dropNameless();
    }

private:
    void problem(const QString &what) { m_file->problems.add(m_lines.number(), what); }

    template <class Number>
    std::optional<Number> number(const QString &text, double low, double high)
    {
        bool ok = false;
        const double value = text.toDouble(&ok);
        if (ok && std::isfinite(value) && value >= low && value <= high)
            return Number(value);
        problem(Text::tr("\u201c%1\u201d is not a number that fits here").arg(text.left(40)));
        return std::nullopt;
    }

    void readEntry(const QString &line)
    {
        const auto space =
            std::find_if(line.cbegin(), line.cend(), [](QChar c) { return c.isSpace(); }) - line.cbegin();
        const QString key = line.left(space);
        const QString value = line.mid(space).trimmed();
        const QStringList path = key.split(QLatin1Char('.'));
        bool known = false;
        if (path.size() == 3 && path[1] == QLatin1String("Time"))
            known = readTime(path[2], value);
        else if (path.size() == 3 && path[1] == QLatin1String("Color"))
            known = readColor(path[2], value);
        else if (path.size() == 3 && path[1] == QLatin1String("Option"))
            known = readOption(path[2], value);
        else if (path.size() == 4 && path[1] == QLatin1String("Curve"))
            known = readCurve(path[2], path[3], value);
        if (!known)
            problem(Text::tr("%1 is not known").arg(key.left(80)));
    }

    bool readTime(const QString &what, const QString &value)
    {
        if (what == QLatin1String("Timespan"))
            m_file->timespan = number<double>(value, 0.01, 366.0 * 86'400);
        else if (what == QLatin1String("NumSamples"))
            m_file->samples = number<int>(value, 1, 2e9);
        else // Every sample is taken here, and drawn with the next frame.
            return what == QLatin1String("SampleInterval") || what == QLatin1String("RefreshInterval");
        return true;
    }

    bool readColor(const QString &what, const QString &value)
    {
        // The theme has these.
        if (what == QLatin1String("Background") || what == QLatin1String("Foreground") ||
            what == QLatin1String("Grid"))
            return true;
        bool ok = false;
        const int index = what.startsWith(QLatin1String("Color")) ? what.mid(5).toInt(&ok) : 0;
        if (!ok || index < 1 || index > StripFile::MostCurves)
            return false;
        const QStringList parts = value.simplified().split(QLatin1Char(' '));
        int part[3] = {};
        bool good = parts.size() == 3;
        for (int i = 0; good && i < 3; ++i) {
            part[i] = parts[i].toInt(&ok);
            good = ok && part[i] >= 0 && part[i] <= 0xffff;
        }
        if (good)
            m_file->colors[size_t(index - 1)] = QColor(part[0] >> 8, part[1] >> 8, part[2] >> 8);
        else
            problem(Text::tr("\u201c%1\u201d is not a colour").arg(value.left(40)));
        return true;
    }

    bool readOption(const QString &what, const QString &value)
    {
        if (what == QLatin1String("GraphLineWidth")) {
            m_file->lineWidth = number<int>(value, 0, 100);
            return true;
        }
        return what == QLatin1String("GridXon") || what == QLatin1String("GridYon") ||
               what == QLatin1String("AxisYcolorStat");
    }

    bool readCurve(const QString &index, const QString &what, const QString &value)
    {
        bool ok = false;
        const int number = index.toInt(&ok);
        if (!ok || number < 0 || number >= StripFile::MostRead)
            return false;
        StripFile::Curve &curve = m_file->curves[number];
        if (curve.line == 0)
            curve.line = m_lines.number();
        if (what == QLatin1String("Name")) {
            curve.name = value.section(QLatin1Char(' '), 0, 0).section(QLatin1Char('\t'), 0, 0);
            curve.line = m_lines.number();
        } else if (what == QLatin1String("Units")) {
            curve.units = value;
        } else if (what == QLatin1String("Comment")) {
            curve.comment = value;
        } else if (what == QLatin1String("Min")) {
            curve.min = this->number<double>(value, -1.7e308, 1.7e308);
        } else if (what == QLatin1String("Max")) {
            curve.max = this->number<double>(value, -1.7e308, 1.7e308);
        } else if (what == QLatin1String("Scale")) {
            curve.logarithmic = this->number<int>(value, 0, 1).value_or(0) == 1;
        } else if (what == QLatin1String("PlotStatus")) {
            curve.shown = this->number<int>(value, 0, 1).value_or(1) == 1;
        } else {
            return what == QLatin1String("Precision"); // the record's own is shown
        }
        return true;
    }

    void dropNameless()
    {
        for (auto it = m_file->curves.begin(); it != m_file->curves.end();) {
            if (it->name.isEmpty()) {
                m_file->problems.add(it->line, Text::tr("curve %1 has no name").arg(it.key()));
                it = m_file->curves.erase(it);
            } else {
                ++it;
            }
        }
    }

    TextLines m_lines;
    StripFile *m_file;
};

} // namespace

StripFile StripFile::read(const QByteArray &bytes)
{
    StripFile file;
    StripReader(bytes, &file).read();
    return file;
}

QByteArray StripFile::write() const
{
    QString text;
    const auto put = [&text](const QString &key, const QString &value) {
        text += key.leftJustified(29) + QLatin1Char(' ') + value + QLatin1Char('\n');
    };
    const auto exact = [](double value) { return QString::number(value, 'g', 17); };
    put(QStringLiteral("StripConfig"), QStringLiteral("1.2"));
    if (timespan) // whole seconds there
        put(QStringLiteral("Strip.Time.Timespan"), QString::number(qMax<qint64>(1, std::llround(*timespan))));
    if (samples)
        put(QStringLiteral("Strip.Time.NumSamples"), QString::number(*samples));
    for (size_t i = 0; i < colors.size(); ++i) {
        if (colors[i].isValid())
            put(QStringLiteral("Strip.Color.Color%1").arg(i + 1), QStringLiteral("%1 %2 %3")
                                                                      .arg(colors[i].red() * 257, -9)
                                                                      .arg(colors[i].green() * 257, -9)
                                                                      .arg(colors[i].blue() * 257));
    }
    if (lineWidth)
        put(QStringLiteral("Strip.Option.GraphLineWidth"), QString::number(*lineWidth));
    for (auto it = curves.begin(); it != curves.end(); ++it) {
        const QString stem = QStringLiteral("Strip.Curve.%1.").arg(it.key());
        put(stem + QLatin1String("Name"), it->name);
        if (!it->units.isEmpty())
            put(stem + QLatin1String("Units"), it->units.simplified());
        if (!it->comment.isEmpty())
            put(stem + QLatin1String("Comment"), it->comment.simplified());
        if (it->min)
            put(stem + QLatin1String("Min"), exact(*it->min));
        if (it->max)
            put(stem + QLatin1String("Max"), exact(*it->max));
        put(stem + QLatin1String("Scale"), it->logarithmic ? QStringLiteral("1") : QStringLiteral("0"));
        put(stem + QLatin1String("PlotStatus"), it->shown ? QStringLiteral("1") : QStringLiteral("0"));
    }
    return text.toUtf8();
}

} // namespace Candela
