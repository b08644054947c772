// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProbeFacts.h"

#include "FormatNumber.h"
#include "FormatTime.h"
#include "FormatUnit.h"
#include "PvTableModel.h"

#include <cmath>

namespace Candela {

namespace {

constexpr qsizetype MostBytes = 32;

/// The texts of this file, whichever function uses them.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::ProbeFacts)
};

/// Collects lines; what is empty is not worth one.
class Lines
{
public:
    void title(const QString &text) { m_title = text; }
    void add(const QString &key, const QString &value)
    {
        if (value.isEmpty())
            return;
        if (!m_title.isEmpty())
            facts.append({QString(), std::exchange(m_title, {})});
        facts.append({key, value});
    }

    QList<ProbeFact> facts;

private:
    QString m_title;
};

QString factText(double number)
{
    return std::isnan(number) ? QString() : numberText(number, 'g', 10);
}

QString rangeText(const Range &range, const QString &unit)
{
    if (!range.isSet())
        return {};
    const QString text = Text::tr("%1 to %2").arg(factText(range.low), factText(range.high));
    return unit.isEmpty() ? text : QString(text + QLatin1Char(' ') + unit);
}

QString bytesText(const Reading &reading)
{
    const qsizetype count = std::min(reading.byteCount(), MostBytes);
    QString text =
        QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(reading.bytes()), count).toHex(' '));
    if (reading.byteCount() > count)
        text += Text::tr(" … (%1 bytes)").arg(reading.byteCount());
    return text;
}

void addForms(Lines &lines, const ProbeState &s, const QString &unit)
{
    lines.title(Text::tr("Value"));
    if (!s.reading.isValid())
        return;
    const Reading &r = s.reading;
    const QString text = shownText(r, s.metadata.get());
    lines.add(Text::tr("Text"), unit.isEmpty() ? text : QString(text + QLatin1Char(' ') + unit));
    lines.add(Text::tr("As the server writes it"), s.serverText);
    if (r.count() == 1 && isNumeric(r.type())) {
        if (isFloating(r.type())) {
            lines.add(Text::tr("Exact"), numberText(r.toDouble(), 'g', r.type() == DataType::Float ? 9 : 17));
            lines.add(Text::tr("Scientific"), numberText(r.toDouble(), 'e', 6));
        } else {
            const qint64 number = r.toInteger();
            const quint64 bits = quint64(number) & (~quint64(0) >> (64 - 8 * elementSize(r.type())));
            lines.add(Text::tr("Number"), QString::number(number));
            lines.add(Text::tr("Hexadecimal"), QStringLiteral("0x") + QString::number(bits, 16).toUpper());
            lines.add(Text::tr("Binary"), QString::number(bits, 2));
        }
    }
    if (r.count() != 1)
        lines.add(Text::tr("Elements"), QString::number(r.count()));
    if (r.count() > 1 && isNumeric(r.type())) {
        const QList<double> all = r.toDoubles();
        const auto [low, high] = std::minmax_element(all.begin(), all.end());
        double sum = 0;
        for (const double one : all)
            sum += one;
        lines.add(Text::tr("Least, mean, greatest"),
                  QStringLiteral("%1, %2, %3")
                      .arg(factText(*low), factText(sum / double(all.size())), factText(*high)));
    }
    if (r.type() == DataType::Char && r.count() > 1)
        lines.add(Text::tr("As a long text"), r.toLongString());
    lines.add(Text::tr("On the wire"), bytesText(r));
}

void addAlarm(Lines &lines, const ProbeState &s)
{
    lines.title(Text::tr("Alarm"));
    if (s.reading.isValid()) {
        const QString word = PvTableModel::severityText(s.reading.severity());
        lines.add(Text::tr("Severity"), word.isEmpty() ? Text::tr("None") : word);
        lines.add(Text::tr("Status"), statusName(s.reading.status()));
    }
    if (s.acknowledge) {
        lines.add(Text::tr("Not acknowledged"), s.acknowledge->highest == Severity::None
                                                    ? Text::tr("Nothing")
                                                    : PvTableModel::severityText(s.acknowledge->highest));
        lines.add(Text::tr("Past alarms"), s.acknowledge->transientsMatter
                                               ? Text::tr("must be acknowledged")
                                               : Text::tr("need no acknowledgement"));
    }
}

void addTime(Lines &lines, const ProbeState &s, qint64 nowMs)
{
    lines.title(Text::tr("Time"));
    if (!s.reading.isValid())
        return;
    const qint64 received = s.reading.receivedNs();
    if (!s.reading.time().isNull()) {
        const qint64 stamp = s.reading.time().toUnixNs();
        lines.add(Text::tr("Of the server"), formatFullTime(stamp));
        lines.add(Text::tr("Age"), formatAge(std::max<qint64>(0, nowMs - stamp / 1'000'000)));
        if (received > 0)
            lines.add(Text::tr("On its way"),
                      Text::tr("%1 ms").arg(numberText(double(received - stamp) / 1e6, 'f', 1)));
    } else {
        lines.add(Text::tr("Of the server"), Text::tr("none: the record was never processed"));
    }
    if (received > 0)
        lines.add(Text::tr("Received"), formatFullTime(received));
    lines.add(Text::tr("Updates"),
              s.perSecond > 0.05
                  ? Text::tr("%1, %2 a second").arg(s.updates).arg(numberText(s.perSecond, 'f', 1))
                  : QString::number(s.updates));
}

void addMetadata(Lines &lines, const ProbeState &s, const QString &unit)
{
    if (!s.metadata)
        return;
    const Metadata &m = *s.metadata;
    lines.title(Text::tr("Limits"));
    lines.add(Text::tr("Display"), rangeText(m.display, unit));
    lines.add(Text::tr("Takes"), rangeText(m.control, unit));
    lines.add(Text::tr("No warning"), rangeText(m.warning, unit));
    lines.add(Text::tr("No alarm"), rangeText(m.alarm, unit));
    lines.add(Text::tr("Unit"), m.units);
    if (m.precision >= 0 && isFloating(s.info.type))
        lines.add(Text::tr("Precision"), QString::number(m.precision));
    lines.title(Text::tr("States"));
    for (qsizetype i = 0; i < m.labels.size(); ++i)
        lines.add(QString::number(i), m.labels[i]);
}

void addChannel(Lines &lines, const ProbeState &s, qint64 nowMs)
{
    const ChannelInfo &c = s.info;
    lines.title(Text::tr("Channel"));
    const QString state = PvTableModel::stateText(c.state);
    lines.add(Text::tr("State"), state.isEmpty() ? Text::tr("Connected") : state);
    if (s.lostAtMs > 0)
        lines.add(Text::tr("Lost"), formatAge(nowMs - s.lostAtMs));
    lines.add(Text::tr("Host"), c.host);
    if (c.host.isEmpty())
        return;
    lines.add(Text::tr("Record"), s.recordType);
    lines.add(Text::tr("Type"), c.count == 1
                                    ? dataTypeName(c.type)
                                    : QStringLiteral("%1[%2]").arg(dataTypeName(c.type)).arg(c.count));
    lines.add(Text::tr("Rights"), c.readable ? (c.writable ? Text::tr("read, write") : Text::tr("read"))
                                             : (c.writable ? Text::tr("write") : Text::tr("none")));
    lines.add(Text::tr("Protocol"), QStringLiteral("4.%1").arg(c.minorVersion));
    lines.add(Text::tr("Priority"), QString::number(c.priority));
    if (c.lastHeardMs > 0)
        lines.add(Text::tr("Server last heard"), formatAge(std::max<qint64>(0, nowMs - c.lastHeardMs)));
}

} // namespace

QList<ProbeFact> probeFacts(const ProbeState &state, qint64 nowMs)
{
    Lines lines;
    const QString unit = displayUnit(state.metadata);
    addForms(lines, state, unit);
    addAlarm(lines, state);
    addTime(lines, state, nowMs);
    addMetadata(lines, state, unit);
    addChannel(lines, state, nowMs);
    return lines.facts;
}

void ProbeFactsModel::setFacts(const QList<ProbeFact> &facts)
{
    const bool sameKeys = std::equal(facts.begin(), facts.end(), m_facts.begin(), m_facts.end(),
                                     [](const ProbeFact &a, const ProbeFact &b) {
                                         return a.key == b.key && (!a.isTitle() || a.value == b.value);
                                     });
    if (!sameKeys) {
        beginResetModel();
        m_facts = facts;
        endResetModel();
        return;
    }
    for (int row = 0; row < int(facts.size()); ++row) {
        if (m_facts[row].value == facts[row].value)
            continue;
        m_facts[row].value = facts[row].value;
        Q_EMIT dataChanged(index(row, ValueColumn), index(row, ValueColumn));
    }
}

int ProbeFactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_facts.size());
}

int ProbeFactsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProbeFactsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ProbeFact &fact = m_facts[index.row()];
    if (role == TitleRole)
        return fact.isTitle();
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == ValueColumn)) {
        if (fact.isTitle())
            return index.column() == KeyColumn ? fact.value : QString();
        return index.column() == KeyColumn ? fact.key : fact.value;
    }
    return {};
}

QVariant ProbeFactsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? Text::tr("Property") : Text::tr("Value");
}

} // namespace Candela
