// SPDX-License-Identifier: MIT
#include "SiteChoice.h"

#include "building/SiteGenerator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace Candela::Ioc {

QString defaultSiteFile()
{
    const QString file = QStringLiteral("/sites/aurora-house/site.json");
    const QString application = QCoreApplication::applicationDirPath();
    QStringList folders{application + QLatin1String("/../share/candela"),
                        application + QLatin1String("/../Resources")}; // of a bundle on macOS
#ifdef CANDELA_RESOURCES_DIR
    folders.append(QStringLiteral(CANDELA_RESOURCES_DIR));
#endif
    for (const QString &folder : std::as_const(folders)) {
        const QFileInfo info(QString(folder + file));
        if (info.isFile())
            return info.canonicalFilePath();
    }
    return {};
}

bool chooseSite(const IocOptions &options, std::optional<Site> *site, QString *error)
{
    if (options.sensors > 0) {
        *site = generateSite(options.sensors);
        return true;
    }
    QString file = options.siteFile;
    if (file.isEmpty() && !options.databaseFiles.isEmpty())
        return true;
    if (file.isEmpty())
        file = defaultSiteFile();
    if (file.isEmpty()) {
        *error = QCoreApplication::translate(
            "SiteChoice", "the default building is not installed; name a file with --site");
        return false;
    }
    site->emplace();
    return Site::load(file, &site->value(), error);
}

} // namespace Candela::Ioc
