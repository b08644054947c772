// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws resources/icons/candela.svg in the sizes and containers that desktops ask for: `ninja update_icons`.
#include <QBuffer>
#include <QDataStream>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

namespace {

QByteArray png(QSvgRenderer &svg, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    svg.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 0);
    return bytes;
}

/// Windows: a directory of pictures, then the pictures; 0 stands for 256.
QByteArray ico(QSvgRenderer &svg)
{
    const QList<int> sizes{16, 32, 48, 64, 256};
    QByteArray bytes;
    QByteArray pictures;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(sizes.size());
    for (const int size : sizes) {
        const QByteArray picture = png(svg, size);
        out << quint8(size) << quint8(size) << quint8(0) << quint8(0) << quint16(1) << quint16(32)
            << quint32(picture.size()) << quint32(6 + 16 * sizes.size() + pictures.size());
        pictures += picture;
    }
    return bytes + pictures;
}

/// macOS: chunks of a type that tells the size, and the length with its own eight bytes.
QByteArray icns(QSvgRenderer &svg)
{
    QByteArray chunks;
    QDataStream out(&chunks, QIODevice::WriteOnly);
    for (const auto &[type, size] :
         {std::pair("ic07", 128), std::pair("ic08", 256), std::pair("ic09", 512)}) {
        const QByteArray picture = png(svg, size);
        out.writeRawData(type, 4);
        out << quint32(picture.size() + 8);
        out.writeRawData(picture.constData(), int(picture.size()));
    }
    QByteArray bytes;
    QDataStream head(&bytes, QIODevice::WriteOnly);
    head.writeRawData("icns", 4);
    head << quint32(chunks.size() + 8);
    return bytes + chunks;
}

bool save(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    QSvgRenderer svg(arguments[1]);
    bool ok = svg.isValid();
    for (const int size : {48, 128, 256})
        ok = ok && save(QStringLiteral("%1/candela-%2.png").arg(arguments[2]).arg(size), png(svg, size));
    ok = ok && save(arguments[2] + QStringLiteral("/candela.ico"), ico(svg));
    ok = ok && save(arguments[2] + QStringLiteral("/candela.icns"), icns(svg));
    return ok ? 0 : 1;
}
