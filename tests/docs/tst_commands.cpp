// SPDX-License-Identifier: MIT
// Runs the commands of the documents, against a simulated building of its own, in a folder of its own.
//
// Each ```sh block is run as it stands and has to succeed. A block that cannot be run here (it needs root,
// the network, a display, or hours) says so in a comment right behind it:
//   <!-- test: options -->   its programs exist, and so do their options
//   <!-- test: server -->    it runs until it is told to end
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

namespace {

struct Block
{
    QString place; ///< "README.md:23"
    QString text;
    QString how; ///< "", "options" or "server"
};

const QString Source = QStringLiteral(CANDELA_SOURCE);

QList<Block> blocksOf(const QString &document)
{
    QFile file(Source + QLatin1Char('/') + document);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression note(QStringLiteral("^<!-- test: (\\w+) -->$"));
    QList<Block> blocks;
    bool inside = false;
    bool behind = false;
    int number = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        ++number;
        if (behind) {
            if (const auto match = note.match(line); match.hasMatch())
                blocks.last().how = match.captured(1);
            behind = false;
        }
        if (!inside && line == QLatin1String("```sh")) {
            inside = true;
            blocks.append({QStringLiteral("%1:%2").arg(document).arg(number), {}, {}});
        } else if (inside && line == QLatin1String("```")) {
            inside = false;
            behind = true;
        } else if (inside) {
            blocks.last().text += line + QLatin1Char('\n');
        }
    }
    return blocks;
}

} // namespace

class tst_Commands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_ioc;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    QHash<QString, QString> m_helps;

    struct Ended
    {
        int code;
        QString said;
    };
    Ended run(const QString &program, const QStringList &arguments, int ms = 60'000)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(ms)) {
            const QString why = process.errorString();
            process.kill();
            process.waitForFinished();
            return {-1, QString(why + QLatin1Char('\n') + QString::fromUtf8(process.readAll()))};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAll())};
    }

    QString find(const QString &program) const
    {
        if (program.startsWith(QLatin1String("./")) || program.contains(QLatin1Char('/'))) {
            const QFileInfo script(Source + QLatin1Char('/') + program);
            return script.isExecutable() ? script.filePath() : QString();
        }
        const QString ours = QStandardPaths::findExecutable(program, {QStringLiteral(CANDELA_BIN)});
        return ours.isEmpty() ? QStandardPaths::findExecutable(program) : ours;
    }

    /// What is wrong with the programs and options of a block; empty if nothing is.
    QString problemsOf(QString block)
    {
        block.replace(QLatin1String("\\\n"), QLatin1String(" "));
        static const QRegularExpression assignment(QStringLiteral("^[A-Z_]+=(\"[^\"]*\"|'[^']*'|\\S*)\\s+"));
        static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|'[^']*'"));
        static const QRegularExpression comment(QStringLiteral("(^|\\s)#.*$"));
        static const QRegularExpression separators(QStringLiteral("[|;]|&&"));
        static const QRegularExpression option(QStringLiteral("(?<=\\s)--[a-z][a-z-]*"));
        QStringList problems;
        for (QString line : block.split(QLatin1Char('\n'))) {
            while (assignment.match(line).hasMatch())
                line.remove(assignment);
            line.replace(quoted, QStringLiteral("x")).remove(comment);
            for (const QString &part : line.split(separators)) {
                QString command = part.trimmed();
                if (command.startsWith(QLatin1String("sudo ")))
                    command.remove(0, 5);
                const QString program = command.section(QLatin1Char(' '), 0, 0);
                // What a build made, which need not be this one.
                if (program.startsWith(QLatin1String("build/")))
                    continue;
                if (program.isEmpty() || program == QLatin1String("cd") || program == QLatin1String("export"))
                    continue;
                const QString path = find(program);
                const bool ours = program.startsWith(QLatin1String("candela"));
                if (path.isEmpty()) {
                    // A tool of other people need not be installed where this runs.
                    if (ours || program.contains(QLatin1Char('/')))
                        problems.append(QStringLiteral("there is no %1").arg(program));
                    continue;
                }
                if (!ours)
                    continue;
                QStringList help{QStringLiteral("--help")};
                if (program == QLatin1String("candela-cli") || program == QLatin1String("candela-bench"))
                    help.prepend(command.section(QLatin1Char(' '), 1, 1));
                QString &text = m_helps[program + help.first()];
                if (text.isEmpty())
                    text = run(path, help).said;
                auto options = option.globalMatch(command);
                while (options.hasNext()) {
                    const QString one = options.next().captured(0);
                    if (!text.contains(QRegularExpression(one + QStringLiteral("(?![a-z-])"))))
                        problems.append(QStringLiteral("%1 has no option %2").arg(program, one));
                }
            }
        }
        return problems.join(QStringLiteral("; "));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("PATH"), QString(QStringLiteral(CANDELA_BIN) + QLatin1Char(':') +
                                                             m_environment.value(QStringLiteral("PATH"))));
        QUdpSocket free;
        QVERIFY(free.bind(QHostAddress(QHostAddress::LocalHost), 0));
        m_environment.insert(QStringLiteral("EPICS_CA_REPEATER_PORT"), QString::number(free.localPort()));
        m_environment.insert(QStringLiteral("EPICS_CAS_BEACON_PORT"), QString::number(free.localPort()));

        m_ioc.setProcessEnvironment(m_environment);
        m_ioc.start(find(QStringLiteral("candela-ioc")),
                    {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--parent-pipe")});
        QVERIFY2(m_ioc.waitForStarted(), qPrintable(m_ioc.errorString()));
        QTRY_VERIFY_WITH_TIMEOUT(m_ioc.canReadLine() || m_ioc.waitForReadyRead(100), 30'000);
        const QString announced = QString::fromUtf8(m_ioc.readLine()).trimmed();
        const QString port = announced.section(QLatin1Char(':'), -1);
        QVERIFY2(port.toInt() > 0, qPrintable(announced));
        m_environment.insert(QStringLiteral("EPICS_CA_SERVER_PORT"), port);
        m_environment.insert(QStringLiteral("EPICS_CA_ADDR_LIST"), QStringLiteral("127.0.0.1"));
        m_environment.insert(QStringLiteral("EPICS_CA_AUTO_ADDR_LIST"), QStringLiteral("NO"));
    }
    void cleanupTestCase()
    {
        m_ioc.closeWriteChannel();
        if (!m_ioc.waitForFinished(10'000))
            m_ioc.kill();
        m_ioc.waitForFinished();
    }

    void everyCommandWorks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("how");
        // What people follow is run; what is for those who work on the code (it takes hours, or makes
        // packages) is held against the programs that there are.
        static const QRegularExpression followed(
            QStringLiteral("^(README|libclient/\\w+|resources/manual/[\\w-]+)\\.md$"));
        QStringList documents;
        QDirIterator all(Source, {QStringLiteral("*.md")}, QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString document = all.next().mid(Source.size() + 1);
            static const QRegularExpression notOurs(QStringLiteral("^(build|dist|\\.git|_CPack_Packages)/"));
            if (!document.contains(notOurs))
                documents.append(document);
        }
        documents.sort();
        int count = 0;
        for (const QString &document : std::as_const(documents)) {
            for (const Block &block : blocksOf(document)) {
                QTest::newRow(qPrintable(block.place))
                    << block.text
                    << (block.how.isEmpty() && !followed.match(document).hasMatch()
                            ? QStringLiteral("options")
                            : block.how);
                ++count;
            }
        }
        QVERIFY(count > 15);
    }
    void everyCommandWorks()
    {
        QFETCH(QString, text);
        QFETCH(QString, how);
        if (how.isEmpty()) {
            const Ended ended = run(QStringLiteral("/bin/sh"), {QStringLiteral("-euc"), text});
            QVERIFY2(ended.code == 0, qPrintable(ended.said));
        } else if (how == QLatin1String("options")) {
            const QString problems = problemsOf(text);
            QVERIFY2(problems.isEmpty(), qPrintable(problems));
        } else if (how == QLatin1String("server")) {
            QProcess server;
            server.setProcessEnvironment(m_environment);
            server.setWorkingDirectory(m_folder.path());
            // Another port than the document's, which somebody on this machine may have.
            static const QRegularExpression port(QStringLiteral("--port \\d+"));
            QString command = text.trimmed();
            command.replace(port, QStringLiteral("--port 0"));
            server.start(QStringLiteral("/bin/sh"),
                         {QStringLiteral("-c"), QString(QStringLiteral("exec ") + command)});
            QTRY_VERIFY_WITH_TIMEOUT(server.canReadLine() || server.waitForReadyRead(100), 30'000);
            server.terminate();
            QVERIFY(server.waitForFinished(30'000));
            QVERIFY2(server.exitCode() == 0, qPrintable(QString::fromUtf8(server.readAllStandardError())));
        } else {
            QFAIL(qPrintable(QStringLiteral("nobody knows how to test \"%1\"").arg(how)));
        }
    }

    void aWrongOptionIsNoticed()
    {
        QVERIFY(problemsOf(QStringLiteral("candela-ioc --list\n")).isEmpty());
        QCOMPARE(problemsOf(QStringLiteral("A=1 candela-ioc --lst | candela-cli get --no-such x\n")),
                 QStringLiteral("candela-ioc has no option --lst; candela-cli has no option --no-such"));
        QCOMPARE(problemsOf(QStringLiteral("./no-such.sh\n")), QStringLiteral("there is no ./no-such.sh"));
    }
};

QTEST_GUILESS_MAIN(tst_Commands)
#include "tst_commands.moc"
