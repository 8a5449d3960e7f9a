// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictures.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Audit::Testing {

namespace {

constexpr int shrunk = 4; ///< logical pixels to one of a reference
constexpr int blockSide = 6; ///< pixels of a reference
constexpr double mostDifference = 9; ///< of 255, on average over a block
constexpr QRgb keptBits = 0xfff8f8f8;

int distance(QRgb first, QRgb second)
{
    return (std::abs(qRed(first) - qRed(second)) + std::abs(qGreen(first) - qGreen(second))
               + std::abs(qBlue(first) - qBlue(second)))
        / 3;
}

double blockDifference(const QImage &first, const QImage &second, const QRect &block)
{
    int sum = 0;
    for (int y = block.top(); y <= block.bottom(); ++y) {
        for (int x = block.left(); x <= block.right(); ++x)
            sum += distance(first.pixel(x, y), second.pixel(x, y));
    }
    return double(sum) / (block.width() * block.height());
}

void paintOver(QImage &image, const QWidget &widget, const QStringList &names)
{
    QPainter painter(&image);
    for (const QString &name : names) {
        for (const QWidget *part : widget.findChildren<QWidget *>(name))
            painter.fillRect(QRect(part->mapTo(&widget, QPoint()), part->size()), Qt::gray);
    }
}

} // namespace

QImage smallPicture(const QWidget &widget, const QImage &grabbed, const QStringList &unsteady)
{
    QImage image = grabbed.convertToFormat(QImage::Format_RGB32);
    paintOver(image, widget, unsteady);
    image.setDevicePixelRatio(1);
    image = image.scaled(widget.size() / shrunk, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                .convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        std::transform(line, line + image.width(), line, [](QRgb pixel) { return pixel & keptBits; });
    }
    return image;
}

QString differenceOf(const QImage &reference, const QImage &picture)
{
    if (reference.size() != picture.size())
        return u"%1 x %2 became %3 x %4"_s.arg(reference.width())
            .arg(reference.height())
            .arg(picture.width())
            .arg(picture.height());
    QStringList places;
    for (int y = 0; y < picture.height(); y += blockSide) {
        for (int x = 0; x < picture.width(); x += blockSide) {
            const QRect block = QRect(x, y, blockSide, blockSide).intersected(picture.rect());
            if (blockDifference(reference, picture, block) > mostDifference)
                places.append(u"%1,%2"_s.arg(x * shrunk).arg(y * shrunk));
        }
    }
    return places.mid(0, 12).join(u"  "_s);
}

} // namespace Audit::Testing
