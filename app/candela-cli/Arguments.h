// SPDX-License-Identifier: MIT
#pragma once

#include "RecordWriter.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Candela::Cli {

/// The command line of one subcommand: options that all of them share, its own, and the names. Mistakes,
/// --help and --version end the process here (exit 2, 0, 0), before anything touches the network.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(Candela::Cli::Arguments)
public:
    /// `positional`: how the help shows what follows the options, for example "PV...".
    Arguments(const QString &command, const QString &description, const QString &positional,
              const QString &positionalHelp, std::chrono::milliseconds defaultTimeout);

    /// Further options are added before parse().
    void addOption(const QCommandLineOption &option) { m_parser.addOption(option); }
    /// `arguments` are what follows the subcommand. Numbers such as -5 are values, not options.
    void parse(const QString &program, const QStringList &arguments);

    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    /// A number that must be above 0.
    std::optional<double> positiveNumber(const QString &option) const;
    QStringList positional() const;
    Format format() const { return m_format; }
    std::chrono::milliseconds timeout() const { return m_timeout; }
    /// What --file names, line by line without comments and empty lines; "-" is standard input, which is also
    /// read if there is nothing else and something is piped into it.
    QStringList lines() const;
    /// Names from the arguments, then from lines(), with ranges expanded. At least one.
    QStringList names() const;
    /// Expands one pattern.
    QStringList expand(const QString &pattern) const;
    /// Says what is wrong and ends the process.
    [[noreturn]] void wrong(const QString &what) const;

private:
    QString m_command;
    QCommandLineParser m_parser;
    Format m_format = Format::Text;
    std::chrono::milliseconds m_timeout;
};

} // namespace Candela::Cli
