// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Workspace.h"

#include "models/ReplaceFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <cerrno>

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
    QJsonArray array(const QString &key)
    {
        const QJsonValue value = m_object->take(key);
        if (!value.isUndefined() && !value.isArray())
            fail(key, Text::tr("is not a list"));
        return value.toArray();
    }
    QStringList texts(const QString &key)
    {
        QStringList all;
        const QJsonArray list = array(key);
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!list[i].isString())
                fail(QStringLiteral("%1[%2]").arg(key).arg(i), Text::tr("is not a text"));
            all.append(list[i].toString());
        }
        return all;
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

/// Version 1 had one window, whose panels kept what all windows share now.
void upgrade(QJsonObject *root)
{
    QJsonValue window = root->take(QStringLiteral("window"));
    const QJsonValue panels = root->take(QStringLiteral("panels"));
    if (!window.isUndefined() && !window.isObject()) {
        // For the reader to find wrong.
        root->insert(QStringLiteral("windows"), QJsonArray{window});
        return;
    }
    QJsonObject one = window.toObject();
    if (panels.isObject()) {
        QJsonObject all = panels.toObject();
        const auto lift = [&](const QString &panel, const QString &key) {
            QJsonObject state = all.value(panel).toObject();
            const QJsonValue value = state.take(key);
            if (value.isUndefined())
                return;
            all[panel] = state;
            root->insert(key, value);
        };
        lift(QStringLiteral("plan"), QStringLiteral("groups"));
        lift(QStringLiteral("scenes"), QStringLiteral("scenes"));
        lift(QStringLiteral("snapshots"), QStringLiteral("snapshots"));
        one[QStringLiteral("panels")] = all;
    } else if (!panels.isUndefined()) {
        one[QStringLiteral("panels")] = panels;
    }
    root->insert(QStringLiteral("windows"), QJsonArray{one});
}

WorkspaceWindow readWindow(const QJsonValue &json, const QString &path, QString *error)
{
    WorkspaceWindow window;
    if (!json.isObject()) {
        *error = QString(path + QLatin1String(": ") + Text::tr("is not an object"));
        return window;
    }
    QJsonObject object = json.toObject();
    Fields fields(&object, QString(path + QLatin1Char('.')));
    window.title = fields.text(QStringLiteral("title"));
    window.geometry = fields.base64(QStringLiteral("geometry"));
    window.state = fields.base64(QStringLiteral("state"));
    window.panels = fields.object(QStringLiteral("panels"));
    for (auto it = window.panels.constBegin(); it != window.panels.constEnd(); ++it) {
        if (!it.value().isObject())
            fields.fail(QStringLiteral("panels.") + it.key(), Text::tr("is not an object"));
    }
    *error = fields.error();
    window.unknown = object;
    return window;
}

QJsonObject windowToJson(const WorkspaceWindow &window)
{
    QJsonObject object = window.unknown;
    if (!window.title.isEmpty())
        object[QStringLiteral("title")] = window.title;
    if (!window.geometry.isEmpty())
        object[QStringLiteral("geometry")] = QString::fromLatin1(window.geometry.toBase64());
    if (!window.state.isEmpty())
        object[QStringLiteral("state")] = QString::fromLatin1(window.state.toBase64());
    object[QStringLiteral("panels")] = window.panels;
    return object;
}

int lineOf(const QByteArray &json, int offset)
{
    return 1 + int(std::count(json.begin(), json.begin() + std::min<qsizetype>(offset, json.size()), '\n'));
}

} // namespace

bool Workspace::load(const QString &path, Workspace *workspace, QString *error)
{
    QFile file(path);
    // A file that somebody sent may be anything: no device is opened, and nothing is read that no memory
    // holds.
    const QFileInfo info(path);
    if (info.exists() && (!info.isFile() || info.size() > MaxBytes)) {
        *error = tr("%1: cannot be read: %2").arg(QDir::toNativeSeparators(path), qt_error_string(EFBIG));
        return false;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        *error = tr("%1: cannot be read: %2").arg(QDir::toNativeSeparators(path), file.errorString());
        return false;
    }
    if (file.size() > LargestFile) {
        *error = tr("%1: is too large for a workspace").arg(QDir::toNativeSeparators(path));
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

    if (version.toInt() == 1)
        upgrade(&root);

    Workspace read;
    Fields top(&root, QString());
    read.theme = top.text(QStringLiteral("theme"));
    if (!QStringList{QString(), "system", "dark", "light"}.contains(read.theme))
        top.fail(QStringLiteral("theme"), tr("\"%1\" is none of system, dark, light").arg(read.theme));
    read.siteFile = top.text(QStringLiteral("site"));
    read.demo = top.flag(QStringLiteral("demo"));
    read.selection = top.texts(QStringLiteral("selection"));
    read.groups = top.array(QStringLiteral("groups"));
    read.scenes = top.array(QStringLiteral("scenes"));
    read.snapshots = top.array(QStringLiteral("snapshots"));
    const QJsonArray windows = top.array(QStringLiteral("windows"));
    if (windows.size() > MostWindows)
        top.fail(QStringLiteral("windows"), tr("more than %1 windows").arg(MostWindows));
    if (!top.error().isEmpty())
        return refuse(top.error());
    for (qsizetype i = 0; i < windows.size(); ++i) {
        QString wrong;
        read.windows.append(readWindow(windows[i], QStringLiteral("windows[%1]").arg(i), &wrong));
        if (!wrong.isEmpty())
            return refuse(wrong);
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
    if (!selection.isEmpty())
        root[QStringLiteral("selection")] = QJsonArray::fromStringList(selection);
    if (!groups.isEmpty())
        root[QStringLiteral("groups")] = groups;
    if (!scenes.isEmpty())
        root[QStringLiteral("scenes")] = scenes;
    if (!snapshots.isEmpty())
        root[QStringLiteral("snapshots")] = snapshots;
    QJsonArray all;
    for (const WorkspaceWindow &window : windows)
        all.append(windowToJson(window));
    root[QStringLiteral("windows")] = all;
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

bool Workspace::save(const QString &path, QString *error) const
{
    return replace(path, toJson(path), error);
}

bool Workspace::replace(const QString &path, const QByteArray &json, QString *error)
{
    QString why;
    if (replaceFile(path, json, &why))
        return true;
    *error = tr("%1: cannot be written: %2").arg(QDir::toNativeSeparators(path), why);
    return false;
}

} // namespace Candela
