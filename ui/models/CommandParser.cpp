// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CommandParser.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

class Parser
{
    Q_DECLARE_TR_FUNCTIONS(Candela::CommandParser)

public:
    Parser(const QString &line, const CommandNames &names)
        : m_names(names)
        , m_tokens(tokensOf(line))
    {
    }

    bool run(LightCommand *command)
    {
        m_command.amount = 100;
        if (!readVerb())
            return false;
        if (!atEnd())
            return fail(tr("the end of the command is expected, not \"%1\"").arg(token().text));
        *command = m_command;
        return true;
    }

    const LineError &error() const { return m_error; }
    /// What could have stood where the line ended.
    const QStringList &candidates() const { return m_candidates; }

private:
    const LineToken &token() const { return m_tokens[m_at]; }
    const LineToken &next() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    bool atEnd() const { return token().kind == LineToken::End; }
    bool fail(const QString &message)
    {
        if (!m_error)
            m_error = errorAt(token(), message);
        return false;
    }
    bool word(const char *text)
    {
        if (atEnd())
            m_candidates.append(QString::fromLatin1(text));
        if (!token().isWord(text))
            return false;
        ++m_at;
        return true;
    }
    bool sign(char16_t c)
    {
        if (!token().is(QChar(c)))
            return false;
        ++m_at;
        return true;
    }

    bool readVerb()
    {
        if (word("BLACKOUT")) {
            m_command.verb = word("OFF") ? LightCommand::BlackoutOff : LightCommand::Blackout;
            return readTime();
        }
        if (word("RELEASE")) {
            m_command.verb = LightCommand::Release;
            if (atEnd()) {
                offerTargets();
                return true;
            }
            return readTargets();
        }
        if (word("MASTER")) {
            m_command.verb = LightCommand::Master;
            word("AT");
            return readPerCent(100) && readTime();
        }
        if (word("SCENE")) {
            m_command.verb = LightCommand::Scene;
            if (!readName(m_names.scenes, tr("the name of a scene is expected"),
                          tr("there is no scene \"%1\""), &m_command.scene))
                return false;
            return (!word("AT") || readPerCent(200)) && readTime();
        }
        if (atEnd()) {
            word("LUM");
            word("CCT");
            offerTargets();
            return fail(tr("a command is expected, such as \"1 THRU 20 AT 80\""));
        }
        if (word("CCT"))
            m_command.quantity = FixtureQuantity::ColorTemperature;
        else
            word("LUM");
        if (!readTargets())
            return false;
        if (!word("AT"))
            return fail(tr("AT or more luminaires are expected"));
        return readAmount() && readTime();
    }

    // --- which luminaires

    void offerTargets()
    {
        for (const char *keyword : {"SELECTED", "GROUP", "ROOM", "FLOOR"})
            word(keyword);
        m_candidates.append(m_names.groups + m_names.floors + m_names.rooms);
    }

    bool readTargets()
    {
        bool exclude = false;
        for (;;) {
            LightCommandTarget target;
            target.exclude = exclude;
            if (!readTarget(&target))
                return false;
            m_command.targets.append(target);
            if (sign(u'+') || sign(u','))
                exclude = false;
            else if (sign(u'-'))
                exclude = true;
            else
                return true;
        }
    }

    bool readTarget(LightCommandTarget *target)
    {
        if (atEnd()) {
            offerTargets();
            return fail(tr("a luminaire's number, a group, a room or * is expected"));
        }
        if (sign(u'*') || word("ALL"))
            return true;
        if (word("SELECTED") || word("SEL")) {
            target->kind = LightCommandTarget::Selection;
            return true;
        }
        if (word("GROUP")) {
            target->kind = LightCommandTarget::Group;
            return readName(m_names.groups, tr("the name of a group is expected"),
                            tr("there is no group \"%1\""), &target->name);
        }
        if (word("ROOM")) {
            target->kind = LightCommandTarget::Room;
            return readRoom(target);
        }
        if (word("FLOOR")) {
            target->kind = LightCommandTarget::Floor;
            return readName(m_names.floors, tr("the name of a floor is expected"),
                            tr("there is no floor \"%1\""), &target->name);
        }
        if (token().kind == LineToken::Number)
            return readNumbers(target);
        return readAnyName(target);
    }

    bool readNumbers(LightCommandTarget *target)
    {
        target->kind = LightCommandTarget::Numbers;
        if (!readFixture(&target->first))
            return false;
        target->last = target->first;
        if (!word("THRU"))
            return true;
        if (token().kind != LineToken::Number)
            return fail(tr("a luminaire's number is expected after THRU"));
        if (!readFixture(&target->last))
            return false;
        if (!word("BY"))
            return true;
        if (token().kind != LineToken::Number || token().number < 1 || token().number > 1e6 ||
            token().number != std::floor(token().number))
            return fail(tr("a whole number from 1 on is expected after BY"));
        target->step = int(token().number);
        ++m_at;
        return true;
    }

    bool readFixture(int *number)
    {
        const double value = token().number;
        if (value != std::floor(value))
            return fail(tr("luminaires have whole numbers"));
        if (m_names.fixtures == 0)
            return fail(tr("there are no luminaires"));
        if (value < 1 || value > m_names.fixtures)
            return fail(tr("there is no luminaire %1; they are numbered 1 to %2")
                            .arg(token().text)
                            .arg(m_names.fixtures));
        *number = int(value);
        ++m_at;
        return true;
    }

    /// A word or a quoted text that is one of `known`.
    bool readName(const QStringList &known, const QString &expected, const QString &unknown, QString *name)
    {
        if (atEnd())
            m_candidates.append(known);
        if (token().kind != LineToken::Word && token().kind != LineToken::Quoted)
            return fail(expected);
        const qsizetype index = indexIn(known, token().text);
        if (index < 0)
            return fail(unknown.arg(token().text));
        *name = known.at(index);
        ++m_at;
        return true;
    }

    static qsizetype indexIn(const QStringList &names, const QString &name)
    {
        const auto found = std::find_if(names.begin(), names.end(), [&](const QString &known) {
            return known.compare(name, Qt::CaseInsensitive) == 0;
        });
        return found == names.end() ? -1 : found - names.begin();
    }

    /// F1:R03, "F1:R03", or R03 where one floor only, or the one in view, has it.
    bool readRoom(LightCommandTarget *target)
    {
        if (atEnd())
            m_candidates.append(m_names.rooms);
        if (token().kind != LineToken::Word && token().kind != LineToken::Quoted)
            return fail(tr("the name of a room is expected"));
        QString name = token().text;
        size_t tokens = 1;
        if (next().is(u':') && m_at + 2 < m_tokens.size() && m_tokens[m_at + 2].kind == LineToken::Word) {
            name = QStringLiteral("%1:%2").arg(name, m_tokens[m_at + 2].text);
            tokens = 3;
        }
        if (const qsizetype exact = indexIn(m_names.rooms, name); exact >= 0) {
            target->name = m_names.rooms.at(exact);
            m_at += tokens;
            return true;
        }
        const QStringList same = roomsCalled(name);
        if (same.isEmpty())
            return fail(tr("there is no room \"%1\"").arg(name));
        const qsizetype here = indexIn(same, QStringLiteral("%1:%2").arg(m_names.currentFloor, name));
        if (same.size() > 1 && here < 0)
            return fail(
                tr("several floors have a room %1: %2").arg(name, same.mid(0, 5).join(QStringLiteral(", "))));
        target->name = same.at(std::max<qsizetype>(here, 0));
        m_at += tokens;
        return true;
    }

    QStringList roomsCalled(const QString &id) const
    {
        QStringList rooms;
        for (const QString &room : m_names.rooms) {
            if (QStringView(room).mid(room.indexOf(u':') + 1).compare(id, Qt::CaseInsensitive) == 0)
                rooms.append(room);
        }
        return rooms;
    }

    /// A name alone: a group, a floor or a room.
    bool readAnyName(LightCommandTarget *target)
    {
        if (token().kind != LineToken::Word && token().kind != LineToken::Quoted)
            return fail(
                tr("a luminaire's number, a group, a room or * is expected, not \"%1\"").arg(token().text));
        if (!next().is(u':')) {
            if (const qsizetype group = indexIn(m_names.groups, token().text); group >= 0) {
                *target = {LightCommandTarget::Group, target->exclude, 0, 0, 1, m_names.groups.at(group)};
                ++m_at;
                return true;
            }
            if (const qsizetype floor = indexIn(m_names.floors, token().text); floor >= 0) {
                *target = {LightCommandTarget::Floor, target->exclude, 0, 0, 1, m_names.floors.at(floor)};
                ++m_at;
                return true;
            }
            if (indexIn(m_names.rooms, token().text) < 0 && roomsCalled(token().text).isEmpty())
                return fail(tr("there is no group, floor or room \"%1\"").arg(token().text));
        }
        target->kind = LightCommandTarget::Room;
        return readRoom(target);
    }

    // --- to what

    bool readAmount()
    {
        m_command.mode = LightCommand::To;
        if (word("FULL"))
            return isLevel();
        if (word("OUT") || word("ZERO")) {
            m_command.amount = 0;
            return isLevel();
        }
        if (sign(u'+'))
            m_command.mode = LightCommand::Up;
        else if (sign(u'-'))
            m_command.mode = LightCommand::Down;
        else if (sign(u'*'))
            m_command.mode = LightCommand::Times;
        if (token().kind != LineToken::Number) {
            return fail(m_command.mode == LightCommand::To
                            ? tr("a level in %, FULL, OUT, +, - or * is expected after AT")
                            : tr("a number is expected"));
        }
        const size_t number = m_at++;
        m_command.amount = m_tokens[number].number;
        if (token().isWord("K")) {
            m_command.quantity = FixtureQuantity::ColorTemperature;
            ++m_at;
        } else if (m_command.mode != LightCommand::Times) {
            sign(u'%');
        }
        return checkAmount(number);
    }

    bool isLevel()
    {
        if (m_command.quantity == FixtureQuantity::Level)
            return true;
        --m_at;
        return fail(tr("a colour temperature in kelvin is expected"));
    }

    bool checkAmount(size_t number)
    {
        const bool level = m_command.quantity == FixtureQuantity::Level;
        const double most = m_command.mode == LightCommand::Times ? 100 : level ? 100 : 20000;
        const double least = m_command.mode == LightCommand::To && !level ? 1000 : 0;
        if (m_command.amount >= least && m_command.amount <= most)
            return true;
        m_at = number;
        if (m_command.mode == LightCommand::Times)
            return fail(tr("a factor is between 0 and 100"));
        return fail(level ? tr("a level is between 0 and 100 %")
                          : tr("a colour temperature is between 1000 and 20000 K"));
    }

    bool readPerCent(double most)
    {
        if (token().kind != LineToken::Number || token().number > most)
            return fail(tr("a number from 0 to %1 % is expected").arg(most));
        m_command.amount = token().number;
        ++m_at;
        sign(u'%');
        return true;
    }

    bool readTime()
    {
        if (!word("TIME"))
            return true;
        if (token().kind != LineToken::Number)
            return fail(tr("a time in seconds is expected after TIME"));
        const size_t number = m_at++;
        double factor = 1;
        if (word("MIN"))
            factor = 60;
        else if (token().isWord("MS") && ++m_at)
            factor = 0.001;
        else if ((token().isWord("S") || token().isWord("SEC")) && ++m_at)
            factor = 1;
        m_command.fadeSeconds = m_tokens[number].number * factor;
        if (m_command.fadeSeconds <= CommandParser::MaxFadeSeconds)
            return true;
        m_at = number;
        return fail(tr("a fade takes at most %1 s").arg(CommandParser::MaxFadeSeconds));
    }

    const CommandNames &m_names;
    std::vector<LineToken> m_tokens;
    size_t m_at = 0;
    LightCommand m_command;
    LineError m_error;
    QStringList m_candidates;
};

bool needsQuotes(const QString &candidate)
{
    // A room is written F1:R03: three tokens that are read as one name.
    const std::vector<LineToken> tokens = tokensOf(candidate);
    return std::any_of(
               tokens.begin(), tokens.end() - 1,
               [](const LineToken &token) { return token.kind != LineToken::Word && !token.is(u':'); }) ||
           candidate.contains(u' ');
}

} // namespace

bool CommandParser::parse(const QString &line, const CommandNames &names, LightCommand *command,
                          LineError *error)
{
    if (line.size() > MaxLength) {
        if (error)
            *error = {
                MaxLength + 1, int(line.size()) - MaxLength, QString(),
                QCoreApplication::translate("Candela::CommandParser", "a command has at most %1 characters")
                    .arg(MaxLength)};
        return false;
    }
    Parser parser(line, names);
    const bool ok = parser.run(command);
    if (error)
        *error = parser.error();
    return ok;
}

CommandParser::Completions CommandParser::complete(const QString &line, const CommandNames &names)
{
    Completions result;
    if (line.size() > MaxLength)
        return result;
    // The word being typed: a word that touches the end (with the floor of a room before it), or a quotation
    // that is not closed.
    const std::vector<LineToken> tokens = tokensOf(line);
    result.position = int(line.size());
    size_t first = tokens.size() - 1;
    while (first > 0) {
        const LineToken &token = tokens[first - 1];
        const bool touches = token.end() == result.position;
        const bool open = token.kind == LineToken::Bad && token.text.startsWith(u'"');
        if (!touches || !(token.kind == LineToken::Word || token.is(u':') || open))
            break;
        result.position = token.position;
        --first;
        if (open)
            break;
    }
    if (first > 0 && tokens[first - 1].kind == LineToken::Number &&
        tokens[first - 1].end() == int(line.size()))
        return result; // more digits may come
    QString typed = line.mid(result.position);
    if (typed.startsWith(u'"'))
        typed.remove(0, 1);

    LightCommand ignored;
    Parser parser(line.left(result.position), names);
    parser.run(&ignored);
    for (const QString &candidate : parser.candidates()) {
        if (!candidate.startsWith(typed, Qt::CaseInsensitive))
            continue;
        const QString text = needsQuotes(candidate) ? QStringLiteral("\"%1\"").arg(candidate) : candidate;
        if (!result.candidates.contains(text))
            result.candidates.append(text);
    }
    return result;
}

} // namespace Candela
