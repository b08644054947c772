// SPDX-License-Identifier: GPL-3.0-or-later
#include "TsFile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

QStringList found(const QString &text, const QRegularExpression &what)
{
    QStringList all;
    auto matches = what.globalMatch(text);
    while (matches.hasNext())
        all.append(matches.next().captured(0));
    all.sort();
    return all;
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%L?(?:n|\\d{1,2})"));
    return found(text, placeholder);
}

QStringList tags(const QString &text)
{
    static const QRegularExpression tag(QStringLiteral("</?[a-z]+[^>]*>"));
    return found(text, tag);
}

int mnemonics(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&[^\\s&;]"));
    static const QRegularExpression entity(QStringLiteral("&(amp|lt|gt|quot|nbsp|#\\d+);"));
    text.remove(QStringLiteral("&&")).remove(entity);
    return int(found(text, mnemonic).size());
}

QString spacesAround(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? text
                             : QStringLiteral("%1|%2")
                                   .arg(text.left(text.indexOf(trimmed)))
                                   .arg(text.mid(text.indexOf(trimmed) + trimmed.size()));
}

} // namespace

TsFile TsFile::read(const QString &path)
{
    TsFile ts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        ts.error = file.errorString();
        return ts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    TsMessage message;
    bool obsolete = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            const auto name = xml.name();
            if (name == u"TS") {
                ts.language = xml.attributes().value(QLatin1String("language")).toString();
            } else if (name == u"name") {
                context = xml.readElementText();
            } else if (name == u"message") {
                message = {};
                message.context = context;
                message.plural = xml.attributes().value(QLatin1String("numerus")) == u"yes";
                obsolete = false;
            } else if (name == u"location") {
                message.files.append(xml.attributes().value(QLatin1String("filename")).toString());
            } else if (name == u"source") {
                message.source = xml.readElementText();
            } else if (name == u"comment") {
                message.comment = xml.readElementText();
            } else if (name == u"translation") {
                const QString type = xml.attributes().value(QLatin1String("type")).toString();
                message.finished = type.isEmpty();
                obsolete = type == QLatin1String("obsolete") || type == QLatin1String("vanished");
                if (!message.plural)
                    message.forms.append(xml.readElementText());
            } else if (name == u"numerusform") {
                message.forms.append(xml.readElementText());
            }
        } else if (xml.isEndElement() && xml.name() == u"message" && !obsolete) {
            ts.messages.append(message);
        }
    }
    if (xml.hasError())
        ts.error = QStringLiteral("line %1: %2").arg(xml.lineNumber()).arg(xml.errorString());
    return ts;
}

int TsFile::pluralForms(const QString &language)
{
    if (language == QLatin1String("ja") || language.startsWith(QLatin1String("zh")))
        return 1;
    return language == QLatin1String("ru") ? 3 : 2;
}

QString TsFile::problemOf(const TsMessage &message, const QString &language)
{
    const int forms = message.plural ? pluralForms(language) : 1;
    if (message.forms.size() != forms)
        return QStringLiteral("%1 forms instead of %2").arg(message.forms.size()).arg(forms);
    for (int i = 0; i < forms; ++i) {
        const QString &form = message.forms[i];
        if (form.trimmed().isEmpty() && !message.source.trimmed().isEmpty())
            return QStringLiteral("is empty");
        QStringList wanted = placeholders(message.source);
        QStringList have = placeholders(form);
        // "the only light": one, or what belongs to one only, need not be said.
        const bool ofOne = message.plural && forms > 1 && i == 0;
        if (ofOne) {
            const auto left = [&](const QString &one) {
                return one == QLatin1String("%n") && !have.contains(one);
            };
            wanted.erase(std::remove_if(wanted.begin(), wanted.end(), left), wanted.end());
        }
        if (wanted != have)
            return QStringLiteral("has %1 instead of %2: %3")
                .arg(have.join(QLatin1Char(' ')), wanted.join(QLatin1Char(' ')), form);
        if (spacesAround(form) != spacesAround(message.source))
            return QStringLiteral("begins or ends with other spaces: \"%1\"").arg(form);
        if (form.count(QLatin1Char('\n')) != message.source.count(QLatin1Char('\n')))
            return QStringLiteral("has other line breaks");
        if (tags(form) != tags(message.source))
            return QStringLiteral("has other tags: %1").arg(form);
        if (mnemonics(form) != mnemonics(message.source))
            return QStringLiteral("has another number of & keys: %1").arg(form);
        if (form.section(QLatin1Char('\t'), 1) != message.source.section(QLatin1Char('\t'), 1) &&
            form.count(QLatin1Char('\t')) != message.source.count(QLatin1Char('\t')))
            return QStringLiteral("has lost what is behind the tab: %1").arg(form);
    }
    return {};
}
