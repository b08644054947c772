// SPDX-License-Identifier: MIT
// Runs the program at the end of libclient/tutorial.md, built from the text itself, against the simulated
// building.
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QUdpSocket>

class tst_Tutorial : public QObject
{
    Q_OBJECT

    QProcess m_ioc;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();

    struct Ended
    {
        int code;
        QString said;
    };
    Ended run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000))
            return {-1, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }

private Q_SLOTS:
    void initTestCase()
    {
        QUdpSocket free;
        QVERIFY(free.bind(QHostAddress(QHostAddress::LocalHost), 0));
        m_environment.insert(QStringLiteral("EPICS_CA_REPEATER_PORT"), QString::number(free.localPort()));
        m_environment.insert(QStringLiteral("EPICS_CAS_BEACON_PORT"), QString::number(free.localPort()));
        m_ioc.setProcessEnvironment(m_environment);
        // At night the lamps are all the light there is.
        m_ioc.start(QStringLiteral(CANDELA_IOC),
                    {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--parent-pipe"),
                     QStringLiteral("--start"), QStringLiteral("2026-12-21T23:00")});
        QVERIFY(m_ioc.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_ioc.canReadLine() || m_ioc.waitForReadyRead(100), 30'000);
        m_environment.insert(QStringLiteral("EPICS_CA_SERVER_PORT"),
                             QString::fromUtf8(m_ioc.readLine()).trimmed().section(QLatin1Char(':'), -1));
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

    void readsDecidesAndWrites()
    {
        const Ended ended = run(QStringLiteral(TUTORIAL), {});
        QVERIFY2(ended.code == 0, qPrintable(ended.said));
        static const QRegularExpression said(
            QStringLiteral("^10 sensors, lamps to (\\d+) %\\n4 of 4 lamps written\\n$"));
        const QRegularExpressionMatch match = said.match(ended.said);
        QVERIFY2(match.hasMatch(), qPrintable(ended.said));
        const Ended read =
            run(QStringLiteral(CANDELA_CLI), {QStringLiteral("get"), QStringLiteral("BLD:F1:R01:LUM03:DIM"),
                                              QStringLiteral("--format"), QStringLiteral("csv")});
        QVERIFY2(read.code == 0, qPrintable(read.said));
        const double level = match.captured(1).toDouble();
        static const QRegularExpression value(QStringLiteral("BLD:F1:R01:LUM03:DIM,true,(-?[\\d.]+)"));
        const QRegularExpressionMatch found = value.match(read.said);
        QVERIFY2(found.hasMatch(), qPrintable(read.said));
        QVERIFY2(std::abs(found.captured(1).toDouble() - level) <= 0.6, qPrintable(read.said));
    }

    void writesNothingWithoutSensors()
    {
        const Ended ended = run(QStringLiteral(TUTORIAL), {QStringLiteral("BLD:F9:R99")});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.said.contains(QStringLiteral("only 0 of 10 sensors answer")), qPrintable(ended.said));
        QVERIFY2(ended.said.contains(QStringLiteral("BLD:F9:R99:LUX01: ")), qPrintable(ended.said));
    }

    void namesAWrongRange() { QCOMPARE(run(QStringLiteral(TUTORIAL), {QStringLiteral("BLD:{1..")}).code, 2); }
};

QTEST_GUILESS_MAIN(tst_Tutorial)
#include "tst_tutorial.moc"
