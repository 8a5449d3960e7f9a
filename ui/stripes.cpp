// SPDX-License-Identifier: GPL-3.0-or-later
#include "stripes.h"

#include "api/connectionmembers.h"
#include "theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Audit {

namespace {

class StripeIconEngine : public QIconEngine
{
public:
    explicit StripeIconEngine(Stripe stripe)
        : m_stripe(stripe)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(stripeColour(m_stripe));
        const int side = qMin(rect.width(), rect.height()) * 3 / 4;
        QRect patch(0, 0, side, side);
        patch.moveCenter(rect.center());
        painter->drawRoundedRect(patch, 3, 3);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StripeIconEngine(*this); }

private:
    Stripe m_stripe;
};

} // namespace

QColor stripeColour(Stripe stripe)
{
    return Theme::instance().tokens().stripes.at(static_cast<std::size_t>(stripe));
}

QIcon stripeIcon(Stripe stripe)
{
    return QIcon(new StripeIconEngine(stripe));
}

void setStripe(QWidget &widget, Stripe stripe)
{
    Connection named;
    named.stripe = stripe;
    widget.setProperty("stripe", connectionMember("stripe"_L1)->text(named));
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
}

} // namespace Audit
