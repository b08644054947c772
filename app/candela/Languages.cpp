// SPDX-License-Identifier: GPL-3.0-or-later
#include "Languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <utility>

namespace Candela {

namespace {

struct Known
{
    const char *code;
    const char *name;
};

// In the order of the Latin names, then the others; nobody looks for their language under a foreign name.
constexpr Known Translations[] = {
    {"de", "Deutsch"}, {"en", "English"},     {"es", "Español"}, {"fr", "Français"},
    {"ru", "Русский"}, {"zh_CN", "简体中文"}, {"ja", "日本語"},
};

const QString English = QStringLiteral("en");

} // namespace

Languages *Languages::instance()
{
    static constexpr const char *Name = "candela-languages";
    auto *known = qApp->findChild<Languages *>(QLatin1String(Name), Qt::FindDirectChildrenOnly);
    if (!known) {
        known = new Languages(qApp);
        known->setObjectName(QLatin1String(Name));
    }
    return known;
}

Languages::Languages(QObject *parent)
    : QObject(parent)
    , m_system(QLocale::system())
{
}

QStringList Languages::codes()
{
    QStringList codes;
    for (const Known &known : Translations)
        codes.append(QLatin1String(known.code));
    return codes;
}

QString Languages::nativeName(const QString &code)
{
    for (const Known &known : Translations) {
        if (code == QLatin1String(known.code))
            return QString::fromUtf8(known.name);
    }
    return code;
}

QString Languages::codeFor(const QStringList &uiLanguages)
{
    for (const QString &wanted : uiLanguages) {
        const QLocale locale(wanted);
        // Who reads the traditional script is better served by English than by the simplified one.
        if (locale.language() == QLocale::Chinese) {
            if (locale.script() == QLocale::SimplifiedHanScript)
                return QStringLiteral("zh_CN");
            continue;
        }
        const QString code = locale.name().section(QLatin1Char('_'), 0, 0);
        if (codes().contains(code))
            return code;
    }
    return English;
}

void Languages::choose(const QString &code)
{
    const QString chosen = codes().contains(code) ? code : QString();
    if (std::exchange(m_begun, true) && chosen == m_chosen)
        return;
    m_chosen = chosen;
    const QLocale before;
    const QString shown = chosen.isEmpty() ? codeFor(m_system.uiLanguages()) : chosen;

    // A German in Austria keeps the numbers of Austria when choosing German, and so does who chose nothing.
    const QLocale ofCode(shown);
    QLocale::setDefault(chosen.isEmpty() || m_system.language() == ofCode.language() ? m_system : ofCode);

    // The translator that was installed last is asked first.
    replace(&m_plurals, load(QStringLiteral(":/i18n/candela_en.qm")));
    replace(&m_qt, loadQt(shown));
    replace(&m_ours, shown == English ? nullptr : load(QStringLiteral(":/i18n/candela_%1.qm").arg(shown)));
    // The same words with other numbers are a change as well.
    if (std::exchange(m_code, shown) != shown || QLocale() != before)
        Q_EMIT changed(shown);
}

QTranslator *Languages::load(const QString &file)
{
    auto *translator = new QTranslator(this);
    if (translator->load(file))
        return translator;
    delete translator;
    return nullptr;
}

QTranslator *Languages::loadQt(const QString &code)
{
    if (code == English)
        return nullptr;
    // Where Qt is installed, or beside the program if it was packed together with its Qt.
    const QString file = QStringLiteral("/qtbase_%1.qm").arg(code);
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder : {QLibraryInfo::path(QLibraryInfo::TranslationsPath),
                                  QString(program + QLatin1String("/translations")),
                                  QString(program + QLatin1String("/../translations"))}) {
        if (QTranslator *translator = load(folder + file))
            return translator;
    }
    return nullptr;
}

void Languages::replace(QTranslator **old, QTranslator *now)
{
    if (*old) {
        QCoreApplication::removeTranslator(*old);
        delete *old;
    }
    *old = now;
    if (now)
        QCoreApplication::installTranslator(now);
}

} // namespace Candela
