// SPDX-License-Identifier: MIT
#include "Arguments.h"

#include "Command.h"
#include "StandardInput.h"

#include "core/NamePattern.h"

#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <cmath>
#include <cstdlib>

namespace Candela::Cli {

namespace {

/// In front of numbers such as -5, which the parser would take for options. No argument can begin with it.
const QChar NotAnOption(0x1);

} // namespace

Arguments::Arguments(const QString &command, const QString &description, const QString &positional,
                     const QString &positionalHelp, std::chrono::milliseconds defaultTimeout)
    : m_command(command)
    , m_timeout(defaultTimeout)
{
    m_parser.setApplicationDescription(description);
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    m_parser.addPositionalArgument(QStringLiteral("pv"), positionalHelp, positional);
    m_parser.addOption(
        {QStringLiteral("file"),
         tr("Take more from FILE, a line each; \"-\" is standard input. What follows \"#\" is a comment."),
         QStringLiteral("FILE")});
    m_parser.addOption({QStringLiteral("format"), tr("text, json (one object a line) or csv."),
                        QStringLiteral("FORMAT"), QStringLiteral("text")});
    m_parser.addOption({QStringLiteral("timeout"), tr("Seconds to wait for servers."),
                        QStringLiteral("SECONDS"), QString::number(double(defaultTimeout.count()) / 1000)});
}

void Arguments::parse(const QString &program, const QStringList &arguments)
{
    static const QRegularExpression negative(QStringLiteral("^-(?:\\.?[0-9]|inf|nan)"),
                                             QRegularExpression::CaseInsensitiveOption);
    QStringList guarded{QString(program + QLatin1Char(' ') + m_command)};
    for (const QString &argument : arguments)
        guarded.append(negative.match(argument).hasMatch() ? QString(NotAnOption + argument) : argument);
    if (!m_parser.parse(guarded))
        wrong(m_parser.errorText().remove(NotAnOption));
    if (m_parser.isSet(QStringLiteral("version")))
        m_parser.showVersion();
    if (m_parser.isSet(QStringLiteral("help"))) {
        // The parser would show the program's name alone.
        QString help = m_parser.helpText();
        const QString name = QCoreApplication::arguments().value(0);
        help.replace(QString(name + QLatin1String(" [")),
                     QString(program + QLatin1Char(' ') + m_command + QLatin1String(" [")));
        QTextStream(stdout) << help;
        std::exit(AllWell);
    }

    const QString format = m_parser.value(QStringLiteral("format"));
    const auto known = formatFromName(format);
    if (!known)
        wrong(tr("--format: \"%1\" is not text, json or csv").arg(format));
    m_format = *known;
    if (const auto seconds = positiveNumber(QStringLiteral("timeout")))
        m_timeout = std::chrono::milliseconds(qMax<qint64>(1, std::llround(*seconds * 1000)));
}

std::optional<double> Arguments::positiveNumber(const QString &option) const
{
    if (!m_parser.isSet(option))
        return std::nullopt;
    QString given = m_parser.value(option);
    given.remove(NotAnOption);
    bool ok = false;
    const double number = given.toDouble(&ok);
    if (!ok || !(number > 0) || number > 1e9)
        wrong(tr("--%1: \"%2\" is not a number above 0").arg(option, given));
    return number;
}

QStringList Arguments::positional() const
{
    QStringList arguments = m_parser.positionalArguments();
    arguments.replaceInStrings(QString(NotAnOption), QString());
    return arguments;
}

QStringList Arguments::lines() const
{
    QByteArray text;
    const QString name = m_parser.value(QStringLiteral("file"));
    if (name == QLatin1String("-")) {
        text = StandardInput::readAll();
    } else if (!name.isEmpty()) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            wrong(tr("--file: %1: %2").arg(name, file.errorString()));
        text = file.readAll();
    } else if (m_parser.positionalArguments().isEmpty() && StandardInput::isPiped()) {
        text = StandardInput::readAll();
    }
    QStringList lines;
    const QStringList all = QString::fromUtf8(text).split(QLatin1Char('\n'));
    for (QString line : all) {
        const qsizetype comment = line.indexOf(QLatin1Char('#'));
        if (comment >= 0)
            line.truncate(comment);
        line = line.trimmed();
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QStringList Arguments::names() const
{
    static const QRegularExpression space(QStringLiteral("\\s"));
    QStringList patterns = positional();
    // What follows the name is a description, as candela-ioc --list writes them.
    const QStringList more = lines();
    for (const QString &line : more)
        patterns.append(line.section(space, 0, 0));
    if (patterns.isEmpty())
        wrong(tr("no PV name is given"));
    const auto names = NamePattern::expand(patterns);
    if (!names)
        wrong(names.error().message());
    return *names;
}

QStringList Arguments::expand(const QString &pattern) const
{
    const auto names = NamePattern::expand(pattern);
    if (!names)
        wrong(names.error().message());
    return *names;
}

void Arguments::wrong(const QString &what) const
{
    QTextStream(stderr) << "candela-cli " << m_command << ": " << what << '\n'
                        << tr("Try: candela-cli %1 --help").arg(m_command) << '\n';
    std::exit(WrongUsage);
}

} // namespace Candela::Cli
