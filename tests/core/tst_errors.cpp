// SPDX-License-Identifier: MIT
#include "core/Alarm.h"
#include "core/ChannelInfo.h"
#include "core/Result.h"

#include <QSet>
#include <QTest>

using namespace Candela;

class TestErrors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsOwnWords();
    void detailsAndStatus();
    void fromEca();
    void ecaNames();
    void results();
    void alarmNames();
    void stateNames();
};

void TestErrors::everyCodeHasItsOwnWords()
{
    QSet<QString> messages;
    QSet<QString> keywords;
    for (int code = 0; code <= int(ErrorCode::Closed); ++code) {
        const Error error{ErrorCode(code)};
        QVERIFY(!error.message().isEmpty());
        QVERIFY(!error.message().endsWith(u'.'));
        QVERIFY(!error.keyword().isEmpty());
        messages.insert(error.message());
        keywords.insert(error.keyword());
        QCOMPARE(bool(error), code != 0);
    }
    QCOMPARE(messages.size(), int(ErrorCode::Closed) + 1);
    QCOMPARE(keywords.size(), int(ErrorCode::Closed) + 1);
    QCOMPARE(Error(ErrorCode::NotFound).keyword(), QString("not-found"));
}

void TestErrors::detailsAndStatus()
{
    QCOMPARE(Error(ErrorCode::BadValue, QString("\"x\" is not a number")).message(),
             QString("\"x\" is not a number"));
    const QString refused = Error(ErrorCode::Server, QString("record is busy"), Eca::PutFail).message();
    QVERIFY(refused.contains("record is busy"));
    QVERIFY(refused.contains("ECA_PUTFAIL"));
    QVERIFY(Error(ErrorCode::Timeout) == Error(ErrorCode::Timeout));
    QVERIFY(!(Error(ErrorCode::Timeout) == Error(ErrorCode::Timeout, Eca::Timeout)));
}

void TestErrors::fromEca()
{
    QVERIFY(!Error::fromEca(Eca::Normal));
    QCOMPARE(Error::fromEca(Eca::NoReadAccess).code(), ErrorCode::NoReadAccess);
    QCOMPARE(Error::fromEca(Eca::NoWriteAccess).code(), ErrorCode::NoWriteAccess);
    QCOMPARE(Error::fromEca(Eca::BadCount).code(), ErrorCode::BadCount);
    QCOMPARE(Error::fromEca(Eca::Disconn).code(), ErrorCode::Disconnected);
    QCOMPARE(Error::fromEca(Eca::PutFail).code(), ErrorCode::Server);
    QCOMPARE(Error::fromEca(Eca::PutFail).status(), Eca::PutFail);
    QCOMPARE(Error::fromEca(0xffffffff).code(), ErrorCode::Server);
    QVERIFY(bool(Error::fromEca(0)));
}

void TestErrors::ecaNames()
{
    QCOMPARE(Eca::name(Eca::Normal), QString("ECA_NORMAL"));
    QCOMPARE(Eca::name(Eca::TooLarge), QString("ECA_TOLARGE"));
    QCOMPARE(Eca::name(Eca::BadType), QString("ECA_BADTYPE"));
    QCOMPARE(Eca::name(Eca::Internal), QString("ECA_INTERNAL"));
    QCOMPARE(Eca::name(Eca::GetFail), QString("ECA_GETFAIL"));
    QCOMPARE(Eca::name(Eca::BadMonId), QString("ECA_BADMONID"));
    QCOMPARE(Eca::name(Eca::NoWriteAccess), QString("ECA_NOWTACCESS"));
    QCOMPARE(Eca::name(Eca::UnrespTmo), QString("ECA_UNRESPTMO"));
    QCOMPARE(Eca::name(123456), QString("ECA_123456"));
}

void TestErrors::results()
{
    const Result<int> good(7);
    QVERIFY(good.ok());
    QCOMPARE(*good, 7);
    const Result<int> bad(ErrorCode::Timeout);
    QVERIFY(!bad);
    QCOMPARE(*bad, 0);
    QCOMPARE(bad.error().code(), ErrorCode::Timeout);
    QVERIFY(!Result<int>().ok());
}

void TestErrors::alarmNames()
{
    QCOMPARE(severityName(Severity::Invalid), QString("INVALID"));
    QCOMPARE(severityName(Severity(9)), QString("9"));
    QCOMPARE(statusName(AlarmStatus::HiHi), QString("HIHI"));
    QCOMPARE(statusName(AlarmStatus::Udf), QString("UDF"));
    QCOMPARE(int(AlarmStatus::Udf), 17);
    QCOMPARE(statusName(AlarmStatus(200)), QString("200"));
}

void TestErrors::stateNames()
{
    QCOMPARE(channelStateName(ChannelState::NotFound), QString("not found"));
    QCOMPARE(channelStateName(ChannelState::Disconnected), QString("disconnected"));
    QCOMPARE(dataTypeName(DataType::Double), QString("DOUBLE"));
}

QTEST_GUILESS_MAIN(TestErrors)
#include "tst_errors.moc"
