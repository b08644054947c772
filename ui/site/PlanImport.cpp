// SPDX-License-Identifier: MIT
#include "PlanImport.h"

#include "SiteReader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace Candela {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::PlanImport", text);
}

struct KindWords
{
    DeviceKind kind;
    const char *pattern;
};
// Whole words, or words with digits behind: "LUX01" is one, "LUXURY" is none.
constexpr KindWords Kinds[] = {{DeviceKind::Illuminance, "LUX|ILLUM(INANCE)?|LIGHTSENSOR"},
                               {DeviceKind::Occupancy, "OCC(UPANCY)?|PIR|MOTION|PRESENCE"},
                               {DeviceKind::Temperature, "TMP|TEMP(ERATURE)?|T"},
                               {DeviceKind::Co2, "CO2"},
                               {DeviceKind::Power, "PWR|POWER|WATTS?"}};

} // namespace

DeviceKind PlanImport::guessKind(QString *pv)
{
    static const QRegularExpression lamp(QStringLiteral("^(.+):(DIM|LEVEL|CCT|STATE|HOURS|FAULT)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (const auto match = lamp.match(*pv); match.hasMatch()) {
        *pv = match.captured(1);
        return DeviceKind::Luminaire;
    }
    for (const KindWords &known : Kinds) {
        // "CO201" is a CO2 sensor with the number 01.
        const QRegularExpression word(QStringLiteral("(?:^|[^A-Za-z0-9])(?:%1)[0-9]*(?:$|[^A-Za-z0-9])")
                                          .arg(QLatin1String(known.pattern)),
                                      QRegularExpression::CaseInsensitiveOption);
        if (word.match(*pv).hasMatch())
            return known.kind;
    }
    return DeviceKind::Other;
}

void PlanImport::add(QString pv, QPointF position, int line)
{
    const DeviceKind kind = guessKind(&pv);
    const QStringList parts = [&] {
        SiteDevice device;
        device.kind = kind;
        device.pv = pv;
        return Site::pvsOf(device);
    }();
    for (const QString &part : parts) {
        if (part.isEmpty() || !SiteReader::isPv(part) || part.size() > SiteReader::MaxPv) {
            addProblem(line, tr("\"%1\" is not the name of a PV").arg(pv));
            return;
        }
    }
    const auto same =
        std::find_if(items.cbegin(), items.cend(), [&](const Item &item) { return item.pv == pv; });
    if (same == items.cend())
        items.append({pv, position, kind, line});
    else if (kind != DeviceKind::Luminaire) // Several PVs of one lamp are one lamp.
        addProblem(line, tr("\"%1\" was placed in line %2 already").arg(pv).arg(same->line));
}

PlanImport PlanImport::load(const QString &path)
{
    PlanImport import;
    QFile file(path);
    const QString native = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        import.addProblem(0, tr("%1: cannot be read: %2").arg(native, file.errorString()));
        return import;
    }
    if (file.size() > MaxBytes) {
        import.addProblem(0, tr("%1: larger than %2 MB").arg(native).arg(MaxBytes / (1024 * 1024)));
        return import;
    }
    const QByteArray content = file.readAll();
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"bob" || suffix == u"opi")
        return fromBob(content);
    if (suffix == u"ui")
        return fromUi(content);
    if (suffix == u"csv" || suffix == u"txt" || suffix == u"tsv")
        return fromCsv(content);
    import.addProblem(0, tr("%1: only .bob, .ui and .csv files are understood").arg(native));
    return import;
}

QList<PlanImport::Item> PlanImport::placedOn(double width, double height) const
{
    if (inMetres || items.isEmpty())
        return items;
    QSizeF drawing = size;
    for (const Item &item : items)
        drawing = drawing.expandedTo(QSizeF(item.position.x(), item.position.y()));
    drawing = drawing.expandedTo(QSizeF(1, 1));
    const double scale = std::min(width / drawing.width(), height / drawing.height());
    const QPointF corner((width - drawing.width() * scale) / 2, (height - drawing.height() * scale) / 2);
    QList<Item> placed = items;
    for (Item &item : placed) {
        item.position = item.position * scale + corner;
        item.position.setX(std::clamp(item.position.x(), 0.0, width));
        item.position.setY(std::clamp(item.position.y(), 0.0, height));
    }
    return placed;
}

} // namespace Candela
