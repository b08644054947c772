// SPDX-License-Identifier: MIT
#include "LocalName.h"

#include "ArrayView.h"
#include "Value.h"

#include "WireText.h"

#include <QCoreApplication>

#include <cmath>

namespace Candela {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::LocalName", text);
}

struct LocalType
{
    const char *name;
    DataType type;
    bool isArray;
};

constexpr LocalType Types[] = {
    {"VDouble", DataType::Double, false},   {"VFloat", DataType::Float, false},
    {"VLong", DataType::Long, false},       {"VInt", DataType::Long, false},
    {"VShort", DataType::Short, false},     {"VByte", DataType::Char, false},
    {"VString", DataType::String, false},   {"VBoolean", DataType::Enum, false},
    {"VEnum", DataType::Enum, false},       {"VDoubleArray", DataType::Double, true},
    {"VFloatArray", DataType::Float, true}, {"VLongArray", DataType::Long, true},
    {"VIntArray", DataType::Long, true},    {"VShortArray", DataType::Short, true},
    {"VByteArray", DataType::Char, true},   {"VStringArray", DataType::String, true},
};

/// One initial value as it was written.
struct Item
{
    QString text;
    qsizetype at = 0;
    bool quoted = false;
};

class Parser
{
public:
    explicit Parser(const QString &name)
        : m_name(name)
    {
    }

    Result<LocalName> parse();

private:
    /// `at` counts from 0; people count from 1.
    Error bad(qsizetype at, const QString &what) const
    {
        return {ErrorCode::BadName, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "%1: %2 (at character %3)"))
                                        .arg(m_name, what, QString::number(at + 1))};
    }
    bool atEnd() const { return m_at >= m_name.size(); }
    QChar here() const { return atEnd() ? QChar() : m_name.at(m_at); }
    void skipSpace()
    {
        while (here().isSpace())
            ++m_at;
    }

    Error readType();
    Error readItems();
    Error readQuoted(Item &item);
    Error readBare(Item &item);
    Error makeVariable();
    Error makeEnum();
    Error appendElements(qsizetype first);
    void makeInitial(quint32 count);
    Error makeSimulation();

    const QString m_name;
    qsizetype m_at = 0;
    qsizetype m_typeAt = 0;
    const LocalType *m_type = nullptr;
    std::vector<Item> m_items;
    QByteArray m_bytes;
    LocalName m_result;
};

Error Parser::readType()
{
    const qsizetype opens = m_at++;
    m_typeAt = m_at;
    const qsizetype end = m_name.indexOf(QLatin1Char('>'), m_at);
    if (end < 0)
        return bad(opens, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "\"<\" is not closed by \">\"")));
    const QString word = m_name.mid(m_at, end - m_at).trimmed();
    for (const LocalType &type : Types) {
        if (word == QLatin1String(type.name))
            m_type = &type;
    }
    if (!m_type) {
        QStringList known;
        for (const LocalType &type : Types)
            known.append(QLatin1String(type.name));
        return bad(m_typeAt, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "\"%1\" is no type; there are %2"))
                                 .arg(word, known.join(QLatin1String(", "))));
    }
    m_at = end + 1;
    return {};
}

Error Parser::readQuoted(Item &item)
{
    const qsizetype opens = m_at++;
    item.quoted = true;
    for (;; ++m_at) {
        if (atEnd())
            return bad(opens, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "the text has no closing \"")));
        if (here() == QLatin1Char('"'))
            break;
        if (here() == QLatin1Char('\\') && m_at + 1 < m_name.size())
            ++m_at;
        item.text.append(here());
    }
    ++m_at;
    return {};
}

Error Parser::readBare(Item &item)
{
    while (!atEnd() && here() != QLatin1Char(',') && here() != QLatin1Char(')')) {
        if (here() == QLatin1Char('"'))
            return bad(m_at, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "a \" within a value")));
        item.text.append(here());
        ++m_at;
    }
    item.text = item.text.trimmed();
    if (item.text.isEmpty())
        return bad(m_at, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "a value is missing")));
    return {};
}

Error Parser::readItems()
{
    const qsizetype opens = m_at++;
    m_result.hasInitial = true;
    skipSpace();
    if (here() == QLatin1Char(')')) {
        ++m_at;
        return {};
    }
    for (;;) {
        skipSpace();
        Item item;
        item.at = m_at;
        if (const Error error = here() == QLatin1Char('"') ? readQuoted(item) : readBare(item))
            return error;
        m_items.push_back(item);
        skipSpace();
        if (atEnd())
            return bad(opens, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "\"(\" is not closed by \")\"")));
        const QChar next = here();
        if (next != QLatin1Char(',') && next != QLatin1Char(')')) {
            return bad(
                m_at,
                tr(QT_TRANSLATE_NOOP("Candela::LocalName", "\",\" or \")\" expected, not \"%1\"")).arg(next));
        }
        ++m_at;
        if (next == QLatin1Char(')'))
            return {};
    }
}

Error Parser::appendElements(qsizetype first)
{
    for (auto i = std::size_t(first); i < m_items.size(); ++i) {
        const Item &item = m_items[i];
        const Result<Value::Encoded> element =
            Value(item.text).encodeFor(m_type->type, 1, &m_result.metadata);
        if (!element.ok())
            return bad(item.at, element.error().message());
        m_bytes.append(element->bytes);
    }
    return {};
}

void Parser::makeInitial(quint32 count)
{
    const auto *bytes = reinterpret_cast<const std::byte *>(m_bytes.constData());
    if (!m_type->isArray && m_type->type != DataType::String) {
        m_result.initial = Reading::scalar(m_type->type, bytes);
        return;
    }
    ChunkPtr chunk = ChunkPtr::copyOf(bytes, std::size_t(m_bytes.size()));
    const std::byte *data = chunk->data();
    m_result.initial = Reading::array(m_type->type, count, std::move(chunk), data);
}

Error Parser::makeEnum()
{
    if (QLatin1String(m_type->name) == QLatin1String("VBoolean")) {
        m_result.metadata.labels = {QStringLiteral("false"), QStringLiteral("true")};
    } else {
        if (m_items.size() < 2) {
            return bad(m_typeAt, tr(QT_TRANSLATE_NOOP("Candela::LocalName",
                                                      "a VEnum needs an index and its labels, as in "
                                                      "<VEnum>(0, \"Off\", \"On\")")));
        }
        for (std::size_t i = 1; i < m_items.size(); ++i)
            m_result.metadata.labels.append(m_items[i].text);
        m_items.resize(1);
    }
    return {};
}

Error Parser::makeVariable()
{
    m_result.hasType = m_type;
    if (!m_type) {
        const bool text = !m_items.empty() && m_items.front().quoted;
        const bool array = m_items.size() > 1;
        for (const LocalType &type : Types) {
            if (type.type == (text ? DataType::String : DataType::Double) && type.isArray == array)
                m_type = &type;
        }
    }
    m_result.isArray = m_type->isArray;
    if (m_type->type == DataType::Enum) {
        if (const Error error = makeEnum())
            return error;
    }
    if (!m_type->isArray && m_items.size() > 1) {
        return bad(m_items[1].at, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "a %1 has one value, not %2"))
                                      .arg(QLatin1String(m_type->name), QString::number(m_items.size())));
    }
    if (const Error error = appendElements(0))
        return error;
    const auto count = quint32(m_items.size());
    if (!m_type->isArray && m_items.empty())
        m_bytes.fill('\0', elementSize(m_type->type));
    makeInitial(m_type->isArray ? count : 1);
    return {};
}

Error Parser::makeSimulation()
{
    using Kind = LocalName::Kind;
    constexpr qsizetype schemeSize = 6;
    const QString function = m_result.base.mid(schemeSize);
    if (function == QLatin1String("sine"))
        m_result.kind = Kind::Sine;
    else if (function == QLatin1String("ramp"))
        m_result.kind = Kind::Ramp;
    else if (function == QLatin1String("noise"))
        m_result.kind = Kind::Noise;
    else if (function == QLatin1String("flipflop"))
        m_result.kind = Kind::FlipFlop;
    else
        return bad(schemeSize,
                   tr(QT_TRANSLATE_NOOP("Candela::LocalName",
                                        "\"%1\" is no simulation; there are sine, ramp, noise and "
                                        "flipflop"))
                       .arg(function));
    if (m_type)
        return bad(m_typeAt, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "a simulation has no type")));
    const bool flips = m_result.kind == Kind::FlipFlop;
    std::vector<double *> places{&m_result.low, &m_result.high, &m_result.period};
    if (flips) {
        places = {&m_result.period};
        m_result.period = 1;
    }
    if (m_items.size() > places.size()) {
        return bad(m_items[places.size()].at,
                   tr(QT_TRANSLATE_NOOP("Candela::LocalName", "%1 takes at most %2 numbers"))
                       .arg(function, QString::number(places.size())));
    }
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        bool ok = false;
        *places[i] = numberFromText(m_items[i].text, &ok);
        if (!ok || !std::isfinite(*places[i])) {
            return bad(
                m_items[i].at,
                tr(QT_TRANSLATE_NOOP("Candela::LocalName", "\"%1\" is not a number")).arg(m_items[i].text));
        }
    }
    if (!flips && m_result.low > m_result.high)
        return bad(m_items.front().at,
                   tr(QT_TRANSLATE_NOOP("Candela::LocalName", "the minimum is above the maximum")));
    constexpr double shortest = 0.01;
    if (m_result.period < shortest)
        return bad(m_items.back().at,
                   tr(QT_TRANSLATE_NOOP("Candela::LocalName", "the period is below 0.01 seconds")));
    m_result.base = m_name; // each set of numbers is a PV of its own
    if (flips) {
        m_result.metadata.labels = {QStringLiteral("false"), QStringLiteral("true")};
        m_result.initial = Reading::fromInteger(DataType::Enum, 0);
        return {};
    }
    m_result.metadata.precision = 3;
    m_result.metadata.display = {m_result.low, m_result.high};
    m_result.initial = Reading::fromDouble(m_result.low);
    return {};
}

Result<LocalName> Parser::parse()
{
    constexpr qsizetype schemeSize = 6;
    m_at = schemeSize;
    while (!atEnd() && here() != QLatin1Char('<') && here() != QLatin1Char('(')) {
        if (here().isSpace() || here() == QLatin1Char(')') || here() == QLatin1Char('>') ||
            here() == QLatin1Char('"')) {
            return bad(
                m_at,
                tr(QT_TRANSLATE_NOOP("Candela::LocalName", "\"%1\" does not belong in a name")).arg(here()));
        }
        ++m_at;
    }
    if (m_at == schemeSize)
        return bad(m_at, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "the name is missing")));
    m_result.base = m_name.left(m_at);
    Error error;
    if (here() == QLatin1Char('<'))
        error = readType();
    if (!error && here() == QLatin1Char('('))
        error = readItems();
    if (!error && !atEnd())
        error = bad(m_at, tr(QT_TRANSLATE_NOOP("Candela::LocalName", "nothing may follow here")));
    if (!error)
        error = m_name.startsWith(QLatin1String("sim://")) ? makeSimulation() : makeVariable();
    if (error)
        return error;
    return m_result;
}

} // namespace

bool LocalName::isLocal(QStringView name)
{
    return name.startsWith(QLatin1String("loc://")) || name.startsWith(QLatin1String("sim://"));
}

Result<LocalName> LocalName::parse(const QString &name)
{
    return Parser(name).parse();
}

} // namespace Candela
