// SPDX-License-Identifier: MIT
#include "SiteChoice.h"

#include "building/SiteGenerator.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Candela::Ioc {

QString defaultSiteFile()
{
    const QString file = QStringLiteral("/sites/aurora-house/site.json");
    const QString folders[] = {
        QString(QCoreApplication::applicationDirPath() + QLatin1String("/../share/candela")),
        QStringLiteral(CANDELA_RESOURCES_DIR)};
    for (const QString &folder : folders) {
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
