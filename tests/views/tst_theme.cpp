// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/Theme.h"
#include "views/ThemeTone.h"
#include "views/ThemeText.h"

#include <QDir>
#include <QFontDatabase>
#include <QSignalSpy>
#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace Candela;

namespace {

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

QColor over(const QColor &top, const QColor &ground)
{
    const float a = float(top.alphaF());
    const auto mix = [a](float t, float g) { return t * a + g * (1 - a); };
    return QColor::fromRgbF(mix(float(top.redF()), float(ground.redF())),
                            mix(float(top.greenF()), float(ground.greenF())),
                            mix(float(top.blueF()), float(ground.blueF())));
}

/// Whatever is not transparent, in device pixels.
int inked(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 127;
    }
    return count;
}

} // namespace

class tst_theme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { Theme::instance()->setMode(Theme::System); }

    void thereAreFonts()
    {
        // Without fonts everything below passes and nothing can be read.
        QVERIFY(!QFontDatabase::families().isEmpty());
        QVERIFY(QFontMetrics(QFont()).horizontalAdvance(QStringLiteral("0")) > 2);
    }

    void textCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << true;
        QTest::newRow("light") << false;
    }

    void textCanBeRead()
    {
        QFETCH(bool, dark);
        const ThemeColors c = Theme::colorsFor(dark);
        // The last is a selected row's.
        for (const QColor &ground : {c.window, c.surface, c.raised, over(c.selectionFill, c.surface)}) {
            for (const QColor &text :
                 {c.text, c.secondaryText, c.accent, c.minor, c.major, c.invalid, c.good, c.disconnected}) {
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QStringLiteral("%1 on %2: %3")
                                                                       .arg(text.name(), ground.name())
                                                                       .arg(contrast(text, ground))));
            }
        }
        // What shows where the keyboard is, and the selection's line, are graphics.
        for (const QColor &ground : {c.window, c.surface, c.raised}) {
            QVERIFY2(contrast(c.accent, ground) >= 3, qPrintable(ground.name()));
            QVERIFY2(contrast(c.selection, ground) >= 3, qPrintable(ground.name()));
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QCOMPARE(c.traces.size(), 8);
        for (const QColor &trace : c.traces)
            QVERIFY2(contrast(trace, c.surface) >= 3, qPrintable(trace.name()));
    }

    void scales()
    {
        Theme *theme = Theme::instance();
        QSignalSpy changed(theme, &Theme::changed);
        const qreal points = QFontInfo(QApplication::font()).pointSizeF();
        QPushButton button(QStringLiteral("Write"));
        button.ensurePolished();
        const QSize before = button.sizeHint();
        theme->setScale(150);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(int(ThemeMetrics::Row), 36);
        QVERIFY(qAbs(QFontInfo(QApplication::font()).pointSizeF() - points * 1.5) < 0.6);
        QVERIFY(button.sizeHint().height() >= before.height() * 1.35);
        QVERIFY(button.sizeHint().width() >= before.width() * 1.3);
        QVERIFY(qApp->styleSheet().contains(QStringLiteral("border: 1px"))); // lines stay thin
        theme->setScale(5000);
        QCOMPARE(theme->scale(), 200);
        theme->setScale(10);
        QCOMPARE(theme->scale(), 75);
        theme->setScale(100);
        QCOMPARE(int(ThemeMetrics::Row), 24);
        QCOMPARE(button.sizeHint(), before);
    }

    void aToneFollowsTheTheme()
    {
        Theme *theme = Theme::instance();
        theme->setMode(Theme::Dark);
        QLabel label(QStringLiteral("Held"));
        setTone(&label, Tone::Minor);
        label.ensurePolished();
        const auto colour = [&label] { return label.palette().color(QPalette::WindowText); };
        QCOMPARE(colour(), Theme::colorsFor(true).minor);
        theme->setMode(Theme::Light);
        QCOMPARE(colour(), Theme::colorsFor(false).minor);
        setTone(&label, Tone::Plain);
        QVERIFY(colour() != Theme::colorsFor(false).minor);
    }

    void switches()
    {
        Theme *theme = Theme::instance();
        QSignalSpy spy(theme, &Theme::changed);
        theme->setMode(Theme::Dark);
        QVERIFY(theme->isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window), QColor(0x14171C));
        theme->setMode(Theme::Light);
        QVERIFY(!theme->isDark());
        QCOMPARE(qApp->palette().color(QPalette::Window), QColor(0xF4F5F7));
        QCOMPARE(spy.size(), 2);
        theme->setMode(Theme::Light);
        QCOMPARE(spy.size(), 2);
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('$')));
    }

    void severityHasColourAndSign()
    {
        Theme *theme = Theme::instance();
        QSet<QString> signs;
        QSet<QRgb> colors;
        for (const auto severity : {Severity::Minor, Severity::Major, Severity::Invalid}) {
            signs.insert(Theme::severitySign(severity));
            colors.insert(theme->severityColor(severity).rgb());
            QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintSeveritySign(&painter, QRectF(4, 4, 16, 16), severity, Qt::black);
            painter.end();
            QVERIFY(inked(image) > 30);
        }
        QCOMPARE(signs.size(), 3);
        QCOMPARE(colors.size(), 3);
        QVERIFY(Theme::severitySign(Severity::None).isEmpty());
    }

    void everyIconDraws()
    {
        Theme *theme = Theme::instance();
        QVERIFY(theme->icon(QStringLiteral("no such icon")).isNull());
        QVERIFY(!theme->icon(QStringLiteral("read")).isNull());
        const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 40);
        for (QString file : files) {
            const QString name = file.chopped(4);
            const QImage small = theme->icon(name).pixmap(20, 20).toImage();
            QVERIFY2(inked(small) > 8, qPrintable(name));
            // Nothing touches the edge: it would look cut.
            if (name == QLatin1String("candela"))
                continue;
            const QImage large = theme->icon(name).pixmap(80, 80).toImage();
            for (int i = 0; i < 80; ++i) {
                QVERIFY2(qAlpha(large.pixel(i, 0)) < 128 && qAlpha(large.pixel(0, i)) < 128 &&
                             qAlpha(large.pixel(i, 79)) < 128 && qAlpha(large.pixel(79, i)) < 128,
                         qPrintable(name));
            }
        }
        QVERIFY(inked(Theme::applicationIcon().pixmap(64, 64).toImage()) > 2000);
    }

    void iconsFollowTheTheme()
    {
        Theme *theme = Theme::instance();
        const QIcon icon = theme->icon(QStringLiteral("stop"));
        const auto colorOf = [&icon] {
            const QImage image = icon.pixmap(40, 40).toImage();
            for (int x = 0; x < 40; ++x) {
                if (qAlpha(image.pixel(x, 20)) == 255)
                    return QColor(image.pixel(x, 20));
            }
            return QColor();
        };
        theme->setMode(Theme::Dark);
        QCOMPARE(colorOf(), theme->colors().text);
        theme->setMode(Theme::Light);
        QCOMPARE(colorOf(), theme->colors().text);
    }

    void sharpOnHighResolution()
    {
        const QIcon icon = Theme::instance()->icon(QStringLiteral("read"));
        const QPixmap twice = icon.pixmap(QSize(20, 20), 2.0);
        QCOMPARE(twice.size(), QSize(40, 40));
        QCOMPARE(twice.devicePixelRatio(), 2.0);
    }

    void digitsHaveOneWidth()
    {
        const ThemeText text{QFont()};
        for (const QString &number : {QStringLiteral("1111111111"), QStringLiteral("0897654321")})
            QCOMPARE(text.width(number), text.digitWidth() * 10);
        QCOMPARE(ThemeText::fractionDigitsOf(u"12.50"), 2);
        QCOMPARE(ThemeText::fractionDigitsOf(u"-3"), 0);
        QCOMPARE(ThemeText::fractionDigitsOf(u"1e5"), -1);
        QCOMPARE(ThemeText::fractionDigitsOf(u"On"), -1);
        QCOMPARE(ThemeText::fractionDigitsOf(u""), -1);
        QCOMPARE(ThemeText::fractionDigitsOf(u"."), -1);
    }

    void pointsAreInLine()
    {
        const ThemeText text{QFont()};
        QImage image(200, 30, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        const QRectF box(0, 0, 200, 30);
        const double digit = text.digitWidth();
        const QRectF two = text.drawNumber(&painter, box, QStringLiteral("12.50"), 2);
        const QRectF one = text.drawNumber(&painter, box, QStringLiteral("3.5"), 2);
        const QRectF none = text.drawNumber(&painter, box, QStringLiteral("1234"), 2);
        QCOMPARE(two.right(), 200.0);
        QCOMPARE(one.right(), 200.0 - digit);
        QCOMPARE(none.right(), 200.0 - 2 * digit - text.width(u"."));
        QCOMPARE(text.drawNumber(&painter, box, QStringLiteral("Off"), 2).right(), 200.0);
        // A number is never cut: what does not fit says so.
        const QRectF narrow = text.drawNumber(&painter, QRectF(0, 0, 20, 30), QStringLiteral("123456789"), 2);
        QVERIFY(narrow.width() <= 20);
    }
};

QTEST_MAIN(tst_theme)
#include "tst_theme.moc"
