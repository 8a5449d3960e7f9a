// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include "theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

/// QtSvg paints currentColor black, so the colour is put in before the drawing is read.
class TokenIconEngine : public QIconEngine
{
public:
    explicit TokenIconEngine(QByteArray drawing)
        : m_drawing(std::move(drawing))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &tokens = Theme::instance().tokens();
        const QColor colour = mode == QIcon::Disabled ? tokens.line : tokens.text;
        QByteArray drawing = m_drawing;
        QSvgRenderer renderer(drawing.replace("currentColor", colour.name().toLatin1()));
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TokenIconEngine(*this); }

private:
    QByteArray m_drawing;
};

} // namespace

QIcon icon(const QString &name)
{
    QFile file(u":/icons/ui/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new TokenIconEngine(file.readAll()));
}

} // namespace Audit
