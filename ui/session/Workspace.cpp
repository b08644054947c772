// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace Candela {

namespace {

const QString VersionKey = QStringLiteral("candela-workspace");

QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::Workspace", text);
}

/// The same, for functions of classes.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::Workspace)
};

/// Takes known keys out of an object, and remembers the first that has the wrong type.
class Fields
{
public:
    Fields(QJsonObject *object, QString path)
        : m_object(object)
        , m_path(std::move(path))
    {
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object->take(key);
        if (!value.isUndefined() && !value.isString())
            fail(key, Text::tr("is not a text"));
        return value.toString();
    }
    bool flag(const QString &key)
    {
        const QJsonValue value = m_object->take(key);
        if (!value.isUndefined() && !value.isBool())
            fail(key, Text::tr("is neither true nor false"));
        return value.toBool();
    }
    QJsonObject object(const QString &key)
    {
        const QJsonValue value = m_object->take(key);
        if (!value.isUndefined() && !value.isObject())
            fail(key, Text::tr("is not an object"));
        return value.toObject();
    }
    QByteArray base64(const QString &key)
    {
        const QByteArray encoded = text(key).toLatin1();
        const auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded)
            fail(key, Text::tr("is not base64"));
        return decoded.decoded;
    }
    void fail(const QString &key, const QString &what)
    {
        if (m_error.isEmpty())
            m_error = QString(m_path + key + QLatin1String(": ") + what);
    }
    const QString &error() const { return m_error; }

private:
    QJsonObject *m_object;
    QString m_path;
    QString m_error;
};

int lineOf(const QByteArray &json, int offset)
{
    return 1 + int(std::count(json.begin(), json.begin() + std::min<qsizetype>(offset, json.size()), '\n'));
}

} // namespace

bool Workspace::load(const QString &path, Workspace *workspace, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        *error = tr("%1: cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString());
        return false;
    }
    return parse(file.readAll(), path, workspace, error);
}

bool Workspace::parse(const QByteArray &json, const QString &path, Workspace *workspace, QString *error)
{
    const QString name = QFileInfo(path).fileName();
    const auto refuse = [&](const QString &why) {
        *error = QString(name + QLatin1String(": ") + why);
        return false;
    };

    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError)
        return refuse(tr("line %1: %2").arg(lineOf(json, syntax.offset)).arg(syntax.errorString()));
    if (!document.isObject())
        return refuse(tr("line 1: a workspace is a JSON object"));

    QJsonObject root = document.object();
    const QJsonValue version = root.take(VersionKey);
    if (version.isUndefined())
        return refuse(tr("%1: is missing, so this is not a workspace").arg(VersionKey));
    if (!version.isDouble() || version.toDouble() != version.toInt() || version.toInt() < 1)
        return refuse(tr("%1: is not a version number").arg(VersionKey));
    if (version.toInt() > Version)
        return refuse(tr("%1: version %2 was written by a newer Candela; this one reads up to version %3")
                          .arg(VersionKey)
                          .arg(version.toInt())
                          .arg(Version));

    Workspace read;
    Fields top(&root, QString());
    read.theme = top.text(QStringLiteral("theme"));
    if (!QStringList{QString(), "system", "dark", "light"}.contains(read.theme))
        top.fail(QStringLiteral("theme"), tr("\"%1\" is none of system, dark, light").arg(read.theme));
    read.siteFile = top.text(QStringLiteral("site"));
    read.demo = top.flag(QStringLiteral("demo"));
    read.panels = top.object(QStringLiteral("panels"));
    QJsonObject window = top.object(QStringLiteral("window"));
    if (!top.error().isEmpty())
        return refuse(top.error());

    Fields inWindow(&window, QStringLiteral("window."));
    read.windowGeometry = inWindow.base64(QStringLiteral("geometry"));
    read.windowState = inWindow.base64(QStringLiteral("state"));
    if (!inWindow.error().isEmpty())
        return refuse(inWindow.error());

    for (auto it = read.panels.constBegin(); it != read.panels.constEnd(); ++it) {
        if (!it.value().isObject())
            return refuse(tr("panels.%1: is not an object").arg(it.key()));
    }
    if (!read.siteFile.isEmpty())
        read.siteFile = QDir::cleanPath(QFileInfo(path).absoluteDir().absoluteFilePath(read.siteFile));
    read.unknown = root;
    *workspace = std::move(read);
    return true;
}

QByteArray Workspace::toJson(const QString &path) const
{
    QJsonObject root = unknown;
    root[VersionKey] = Version;
    if (!theme.isEmpty())
        root[QStringLiteral("theme")] = theme;
    if (!siteFile.isEmpty())
        root[QStringLiteral("site")] = QFileInfo(path).absoluteDir().relativeFilePath(siteFile);
    if (demo)
        root[QStringLiteral("demo")] = true;
    QJsonObject window;
    if (!windowGeometry.isEmpty())
        window[QStringLiteral("geometry")] = QString::fromLatin1(windowGeometry.toBase64());
    if (!windowState.isEmpty())
        window[QStringLiteral("state")] = QString::fromLatin1(windowState.toBase64());
    if (!window.isEmpty())
        root[QStringLiteral("window")] = window;
    root[QStringLiteral("panels")] = panels;
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

bool Workspace::save(const QString &path, QString *error) const
{
    QSaveFile file(path);
    const QByteArray json = toJson(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        *error = tr("%1: cannot be written: %2").arg(QDir::toNativeSeparators(path), file.errorString());
        return false;
    }
    return true;
}

} // namespace Candela
