// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme/iconprovider.h"

#include "ui/widgets/theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace sek {
namespace {

QString fileOf(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QByteArray source(const QString& name)
{
    static QHash<QString, QByteArray> read;
    auto it = read.constFind(name);
    if (it == read.constEnd()) {
        QFile file(fileOf(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "IconProvider", qPrintable(QStringLiteral("no icon named ") + name));
        it = read.insert(name, opened ? file.readAll() : QByteArray());
    }
    return *it;
}

class Engine : public QIconEngine
{
public:
    Engine(QString name, ColorRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        IconProvider::paint(*painter, rect, m_name, colorFor(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    // `size` is in device pixels here.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = int(std::lround(std::min(size.width(), size.height()) / scale));
        const QPixmap glyph = IconProvider::pixmap(m_name, colorFor(mode), side, scale);
        if (size.width() <= size.height()) return glyph;
        // Wider than high: the icon at the left, then air. Buttons ask for that as the gap before their text.
        QPixmap wide(size);
        wide.setDevicePixelRatio(scale);
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(0, 0, glyph);
        return wide;
    }
    QIconEngine* clone() const override { return new Engine(*this); }
    bool isNull() override { return false; }
    QString iconName() override { return m_name; }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        return Theme::get().color(mode == QIcon::Disabled ? ColorRole::Disabled : m_role);
    }
    QString m_name;
    ColorRole m_role;
};

} // namespace

QIcon IconProvider::icon(const QString& name, ColorRole role)
{
    Q_ASSERT_X(exists(name), "IconProvider", qPrintable(QStringLiteral("no icon named ") + name));
    return QIcon(new Engine(name, role));
}

QPixmap IconProvider::pixmap(const QString& name, const QColor& color, int size, double devicePixelRatio)
{
    const int pixels = std::max(1, int(std::lround(size * devicePixelRatio)));
    const QString key =
        QStringLiteral("sek-icon/%1/%2/%3/%4").arg(name, color.name(QColor::HexArgb)).arg(pixels).arg(devicePixelRatio);
    QPixmap cached;
    if (QPixmapCache::find(key, &cached)) return cached;
    QSvgRenderer svg(source(name).replace("currentColor", color.name().toLatin1()));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    svg.render(&p, QRectF(0, 0, pixels, pixels));
    p.end();
    image.setDevicePixelRatio(devicePixelRatio);
    cached = QPixmap::fromImage(image);
    QPixmapCache::insert(key, cached);
    return cached;
}

void IconProvider::paint(QPainter& p, const QRect& rect, const QString& name, const QColor& color)
{
    const int side = std::min(rect.width(), rect.height());
    const double dpr = p.device()->devicePixelRatioF();
    const QPoint at = rect.topLeft() + QPoint((rect.width() - side) / 2, (rect.height() - side) / 2);
    p.drawPixmap(at, pixmap(name, color, side, dpr));
}

bool IconProvider::exists(const QString& name)
{
    return QFile::exists(fileOf(name));
}

} // namespace sek
