// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "FileTransfer.h"
#include "Languages.h"

#include "core/NamePattern.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace Candela {

namespace {

/// The texts of this file, whichever function uses them.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::CommandLine)
};

CommandLine ending(int exitCode, const QString &text)
{
    CommandLine line;
    line.ends = true;
    line.exitCode = exitCode;
    line.text = text;
    return line;
}

CommandLine wrong(const QString &what)
{
    return ending(2, QStringLiteral("candela: %1\n%2\n").arg(what, Text::tr("Try candela --help.")));
}

} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Supervision desktop for buildings and other things that speak EPICS Channel Access."));
    parser.addPositionalArgument(
        QStringLiteral("FILE"),
        Text::tr(
            "A workspace (*.candela) to open, and files of other programs to import: PV tables of Phoebus "
            "(*.pvs), of autosave (*.sav), of save-and-restore (*.csv), and charts of StripTool (*.stp)."),
        QStringLiteral("[FILE...]"));
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  Text::tr("Start a simulated building and show it."));
    const QCommandLineOption site(QStringLiteral("site"),
                                  Text::tr("Show the building of this site file on the plan."),
                                  QStringLiteral("FILE"));
    const QCommandLineOption pv(
        QStringLiteral("pv"),
        Text::tr("Add a PV to the table, or a range of them: LUX{1..40}; may be given several times."),
        QStringLiteral("NAME"));
    const QCommandLineOption chart(
        QStringLiteral("chart"),
        Text::tr("Add a PV or a range of them to the chart; may be given several times."),
        QStringLiteral("NAME"));
    const QCommandLineOption readOnly(QStringLiteral("read-only"),
                                      Text::tr("Write nothing, whatever is clicked."));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"), Text::tr("Wait for live values, save a picture of the window and end."),
        QStringLiteral("FILE"));
    const QCommandLineOption panel(QStringLiteral("panel"),
                                   Text::tr("Take the picture of one panel: plan, table, chart, gather, ..."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      Text::tr("Speak this language, for this run only: %1.")
                                          .arg(Languages::codes().join(QStringLiteral(", "))),
                                      QStringLiteral("CODE"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Text::tr("Show this help and end."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Text::tr("Show the version and end."));
    parser.addOptions({demo, site, pv, chart, readOnly, screenshot, panel, language, help, version});

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return ending(0, parser.helpText());
    if (parser.isSet(version))
        return ending(0, QStringLiteral("candela %1\n").arg(QCoreApplication::applicationVersion()));
    const QStringList positional = parser.positionalArguments();
    QStringList workspaces;
    QStringList imports;
    for (const QString &file : positional) {
        const bool workspace =
            QFileInfo(file).suffix() == QLatin1String("candela") || !FileTransfer::isKnown(file);
        (workspace ? workspaces : imports).append(file);
    }
    if (workspaces.size() > 1)
        return wrong(Text::tr("only one workspace can be opened, but %1 were given").arg(workspaces.size()));
    for (const QCommandLineOption &option : {site, pv, chart, screenshot, panel, language}) {
        if (parser.isSet(option) && parser.values(option).contains(QString()))
            return wrong(Text::tr("--%1 needs a value").arg(option.names().constFirst()));
    }

    CommandLine line;
    line.workspace = workspaces.value(0);
    line.imports = imports;
    line.site = parser.value(site);
    for (const auto &[option, names] : {std::pair(&pv, &line.pvs), std::pair(&chart, &line.charts)}) {
        const Result<QStringList> expanded = NamePattern::expand(parser.values(*option));
        if (!expanded)
            return wrong(
                QStringLiteral("--%1: %2").arg(option->names().constFirst(), expanded.error().message()));
        *names = *expanded;
    }
    line.screenshot = parser.value(screenshot);
    line.panel = parser.value(panel);
    line.language = parser.value(language);
    if (!line.language.isEmpty() && !Languages::codes().contains(line.language))
        return wrong(Text::tr("--language: \"%1\" is none of %2")
                         .arg(line.language, Languages::codes().join(QStringLiteral(", "))));
    line.demo = parser.isSet(demo);
    line.readOnly = parser.isSet(readOnly);
    for (const QString &file : QStringList{line.workspace, line.site} + line.imports) {
        if (!file.isEmpty() && !QFileInfo::exists(file))
            return wrong(Text::tr("%1: no such file").arg(file));
    }
    return line;
}

QStringList CommandLine::withoutQtOptions(const QStringList &arguments)
{
    static const QStringList withValue{QStringLiteral("platform"),       QStringLiteral("platformpluginpath"),
                                       QStringLiteral("style"),          QStringLiteral("stylesheet"),
                                       QStringLiteral("display"),        QStringLiteral("geometry"),
                                       QStringLiteral("qwindowgeometry")};
    QStringList rest;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        QString name = arguments[i];
        if (i > 0 && name.startsWith(QLatin1Char('-'))) {
            name.remove(0, name.startsWith(QLatin1String("--")) ? 2 : 1);
            if (withValue.contains(name)) {
                ++i;
                continue;
            }
        }
        rest.append(arguments[i]);
    }
    return rest;
}

} // namespace Candela
