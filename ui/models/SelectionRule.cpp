// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SelectionRule.h"

#include "models/LightGroups.h"
#include "models/SelectionRuleNode.h"

#include <QCoreApplication>

namespace Candela {

namespace {

using Node = SelectionRule::Node;
using NodePtr = std::unique_ptr<Node>;

struct KindWord
{
    const char *word;
    DeviceKind kind;
};
constexpr KindWord KindWords[] = {
    {"lux", DeviceKind::Illuminance}, {"occ", DeviceKind::Occupancy},    {"occupancy", DeviceKind::Occupancy},
    {"tmp", DeviceKind::Temperature}, {"temp", DeviceKind::Temperature}, {"co2", DeviceKind::Co2},
    {"pwr", DeviceKind::Power},       {"power", DeviceKind::Power},      {"level", DeviceKind::Luminaire}};

struct FieldWord
{
    const char *word;
    Node::Field field;
};
constexpr FieldWord NumberWords[] = {{"value", Node::Value}, {"x", Node::X}, {"y", Node::Y}};
constexpr FieldWord TextWords[] = {{"kind", Node::Kind}, {"room", Node::Room}, {"floor", Node::Floor},
                                   {"id", Node::Id},     {"pv", Node::Pv},     {"text", Node::State}};

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(Candela::SelectionRule)

public:
    Parser(const QString &text, const LightGroups *groups)
        : m_groups(groups)
        , m_tokens(tokensOf(text))
    {
    }

    NodePtr run()
    {
        NodePtr root = readOr();
        if (root && token().kind != LineToken::End)
            return fail(tr("AND, OR or the end is expected, not \"%1\"").arg(token().text));
        return root;
    }
    const LineError &error() const { return m_error; }

private:
    const LineToken &token() const { return m_tokens[m_at]; }
    NodePtr fail(const QString &message)
    {
        if (!m_error)
            m_error = errorAt(token(), message);
        return nullptr;
    }
    bool word(const char *text)
    {
        if (!token().isWord(text))
            return false;
        ++m_at;
        return true;
    }
    bool either(const char *text, const char *sign)
    {
        if (word(text))
            return true;
        if (!token().is(sign))
            return false;
        ++m_at;
        return true;
    }

    static NodePtr make(Node::Test test)
    {
        NodePtr node = std::make_unique<Node>();
        node->test = test;
        return node;
    }

    NodePtr readOr() { return readJoined(Node::Or, "or", "||", &Parser::readAnd); }
    NodePtr readAnd() { return readJoined(Node::And, "and", "&&", &Parser::readNot); }

    NodePtr readJoined(Node::Test test, const char *joint, const char *sign, NodePtr (Parser::*readPart)())
    {
        NodePtr first = (this->*readPart)();
        if (!first)
            return nullptr;
        NodePtr joined;
        while (either(joint, sign)) {
            if (!joined) {
                joined = make(test);
                joined->parts.push_back(std::move(first));
            }
            NodePtr next = (this->*readPart)();
            if (!next)
                return nullptr;
            joined->parts.push_back(std::move(next));
        }
        return joined ? std::move(joined) : std::move(first);
    }

    NodePtr readNot()
    {
        if (!either("not", "!"))
            return readPrimary();
        if (++m_depth > SelectionRule::MaxNesting)
            return fail(tr("more than %1 parts inside each other").arg(SelectionRule::MaxNesting));
        NodePtr inner = readNot();
        --m_depth;
        if (!inner)
            return nullptr;
        NodePtr node = make(Node::Not);
        node->parts.push_back(std::move(inner));
        return node;
    }

    NodePtr readPrimary()
    {
        if (token().is(u'(')) {
            if (++m_depth > SelectionRule::MaxNesting)
                return fail(tr("more than %1 parts inside each other").arg(SelectionRule::MaxNesting));
            ++m_at;
            NodePtr inner = readOr();
            if (!inner)
                return nullptr;
            if (!token().is(u')'))
                return fail(tr("\")\" is missing"));
            ++m_at;
            --m_depth;
            return inner;
        }
        if (word("disconnected"))
            return make(Node::Disconnected);
        if (word("connected"))
            return make(Node::Connected);
        if (word("alarm"))
            return make(Node::Alarm);
        return readTest();
    }

    NodePtr readTest()
    {
        if (word("severity"))
            return readSeverity();
        if (word("group"))
            return readGroup();
        for (const FieldWord &known : TextWords) {
            if (word(known.word))
                return readText(known.field);
        }
        NodePtr node = make(Node::Number);
        for (const FieldWord &known : NumberWords) {
            if (word(known.word)) {
                node->field = known.field;
                return readNumber(std::move(node));
            }
        }
        for (const KindWord &known : KindWords) {
            if (word(known.word)) {
                node->kind = known.kind;
                return readNumber(std::move(node));
            }
        }
        if (token().kind == LineToken::End)
            return fail(tr("a test is expected, such as \"LUX < 300\""));
        return fail(
            tr("\"%1\" is not known; try LUX, kind, room, severity or disconnected").arg(token().text));
    }

    bool readCompare(Node *node, bool ordered)
    {
        static constexpr struct
        {
            const char *sign;
            Node::Compare compare;
        } signs[] = {{"<", Node::Less},    {"<=", Node::LessEqual}, {"=", Node::Equal},
                     {"==", Node::Equal},  {"!=", Node::NotEqual},  {">=", Node::GreaterEqual},
                     {">", Node::Greater}, {"~", Node::Contains}};
        for (const auto &known : signs) {
            if (!token().is(known.sign))
                continue;
            const bool order = known.compare != Node::Equal && known.compare != Node::NotEqual;
            const bool contains = known.compare == Node::Contains;
            if (ordered ? contains : (order && !contains))
                break;
            node->compare = known.compare;
            ++m_at;
            return true;
        }
        fail(ordered ? tr("<, <=, =, !=, >= or > is expected") : tr("=, != or ~ is expected"));
        return false;
    }

    NodePtr readNumber(NodePtr node)
    {
        if (!readCompare(node.get(), true))
            return nullptr;
        bool negative = false;
        if (token().is(u'-')) {
            negative = true;
            ++m_at;
        }
        if (token().kind != LineToken::Number)
            return fail(tr("a number is expected"));
        node->number = negative ? -token().number : token().number;
        ++m_at;
        skipUnit();
        return node;
    }

    /// "300 lx": what is written behind a number and is no joint.
    void skipUnit()
    {
        if (token().is(u'%') ||
            (token().kind == LineToken::Word && !token().isWord("and") && !token().isWord("or")))
            ++m_at;
    }

    NodePtr readText(Node::Field field)
    {
        NodePtr node = make(Node::Text);
        node->field = field;
        if (!readCompare(node.get(), false))
            return nullptr;
        if (!readValue(&node->text))
            return nullptr;
        if (field == Node::Kind && node->compare != Node::Contains) {
            bool known = false;
            QStringList kinds;
            for (int i = 0; i < DeviceKindCount; ++i) {
                kinds.append(deviceKindName(DeviceKind(i)));
                known = known || kinds.last().compare(node->text, Qt::CaseInsensitive) == 0;
            }
            if (!known) {
                --m_at;
                return fail(tr("\"%1\" is no kind: %2").arg(node->text, kinds.join(QStringLiteral(", "))));
            }
        }
        if (node->compare == Node::Contains) {
            QString pattern = node->text;
            if (!pattern.contains(u'*') && !pattern.contains(u'?'))
                pattern = QStringLiteral("*%1*").arg(pattern);
            node->pattern.setPattern(QRegularExpression::wildcardToRegularExpression(
                pattern, QRegularExpression::UnanchoredWildcardConversion));
            node->pattern.setPattern(QStringLiteral("\\A(?:%1)\\z").arg(node->pattern.pattern()));
            node->pattern.setPatternOptions(QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::DotMatchesEverythingOption);
        }
        return node;
    }

    /// A word, a number, a quoted text, or words joined by colons: BLD:F1:R03, R03*.
    bool readValue(QString *text)
    {
        if (token().kind == LineToken::Quoted) {
            *text = token().text;
            ++m_at;
            return true;
        }
        const size_t first = m_at;
        while (token().kind == LineToken::Word || token().kind == LineToken::Number || token().is(u':') ||
               token().is(u'*') || token().is(u'?') || token().is(u'-')) {
            if (m_at > first && token().position != m_tokens[m_at - 1].end())
                break;
            *text += token().text;
            ++m_at;
        }
        if (m_at > first)
            return true;
        fail(tr("a name is expected"));
        return false;
    }

    NodePtr readSeverity()
    {
        NodePtr node = make(Node::Level);
        if (!readCompare(node.get(), true))
            return nullptr;
        static constexpr const char *names[] = {"none", "minor", "major", "invalid"};
        for (int i = 0; i < 4; ++i) {
            if (word(names[i])) {
                node->number = i;
                return node;
            }
        }
        return fail(tr("none, minor, major or invalid is expected"));
    }

    NodePtr readGroup()
    {
        NodePtr node = make(Node::Member);
        if (!readCompare(node.get(), false))
            return nullptr;
        const size_t at = m_at;
        if (!readValue(&node->text))
            return nullptr;
        const LightGroup *group = m_groups ? m_groups->find(node->text) : nullptr;
        if (!group || node->compare == Node::Contains) {
            m_at = at;
            return fail(tr("there is no group \"%1\"").arg(node->text));
        }
        for (const QString &pv : group->pvs)
            node->members.insert(pv);
        return node;
    }

    const LightGroups *m_groups;
    std::vector<LineToken> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    LineError m_error;
};

} // namespace

QList<RuleSubject> RuleSubject::ofSite(const Site &site)
{
    QList<RuleSubject> subjects;
    subjects.reserve(site.sensorCount() + site.luminaireCount());
    for (const SiteFloor &floor : site.floors) {
        for (const SiteRoom &room : floor.rooms) {
            for (const SiteDevice &device : room.devices) {
                RuleSubject subject;
                subject.pv = device.pv;
                subject.id = device.id;
                subject.room = room.id;
                subject.roomName = room.name;
                subject.floor = floor.id;
                subject.kind = device.kind;
                subject.position = device.position;
                subjects.append(subject);
            }
        }
    }
    return subjects;
}

SelectionRule SelectionRule::compile(const QString &text, const LightGroups *groups, LineError *error)
{
    SelectionRule rule;
    if (text.size() > MaxLength) {
        if (error)
            *error = {
                MaxLength + 1, int(text.size()) - MaxLength, QString(),
                QCoreApplication::translate("Candela::SelectionRule", "a rule has at most %1 characters")
                    .arg(MaxLength)};
        return rule;
    }
    Parser parser(text, groups);
    rule.m_root = parser.run();
    if (error)
        *error = parser.error();
    if (rule.m_root)
        rule.m_text = text;
    return rule;
}

bool SelectionRule::matches(const RuleSubject &subject) const
{
    return m_root && m_root->matches(subject);
}

QStringList SelectionRule::select(const QList<RuleSubject> &subjects) const
{
    QStringList pvs;
    for (const RuleSubject &subject : subjects) {
        if (matches(subject))
            pvs.append(subject.pv);
    }
    return pvs;
}

} // namespace Candela
