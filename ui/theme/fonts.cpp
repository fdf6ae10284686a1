// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/fonts.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

struct TypeRow
{
    Type type;
    qreal scale;
    QFont::Weight weight;
};

static constexpr TypeRow types[] = {
    { Type::Body, 1.0, QFont::Normal },          { Type::Strong, 1.0, QFont::DemiBold },
    { Type::Title, 1.5, QFont::DemiBold },       { Type::Heading, 1.25, QFont::DemiBold },
    { Type::Figure, 1.7, QFont::DemiBold },      { Type::Small, 0.9, QFont::Normal },
    { Type::SmallStrong, 0.9, QFont::DemiBold },
};

QFont interfaceFont()
{
    QFont system = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    static const QStringList generic{ u""_s, u"Sans"_s, u"Sans Serif"_s, u"sans-serif"_s };
    if (generic.contains(system.family(), Qt::CaseInsensitive)
        && QFontDatabase::families().contains(u"Inter"_s)) {
        system.setFamilies({ u"Inter"_s, system.family() });
        system.setPointSizeF(9.75);
    }
    return system;
}

QFont font(Type type, const QFont &base)
{
    const TypeRow &row = types[size_t(type)];
    QFont result = base;
    if (base.pixelSize() > 0)
        result.setPixelSize(qRound(base.pixelSize() * row.scale));
    else
        result.setPointSizeF(base.pointSizeF() * row.scale);
    if (row.weight != QFont::Normal)
        result.setWeight(row.weight);
    return result;
}

QFont font(Type type)
{
    return font(type, QApplication::font());
}

namespace {

class TypeKeeper : public QObject
{
public:
    TypeKeeper(QWidget *widget, Type type)
        : QObject(widget)
        , m_type(type)
    {
        widget->installEventFilter(this);
    }
    void setType(Type type)
    {
        m_type = type;
        apply();
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationFontChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply() { static_cast<QWidget *>(parent())->setFont(font(m_type)); }
    Type m_type;
};

} // namespace

void setType(QWidget *widget, Type type)
{
    const QObjectList &children = widget->children();
    for (QObject *child : children) {
        if (auto *keeper = dynamic_cast<TypeKeeper *>(child))
            return keeper->setType(type);
    }
    (new TypeKeeper(widget, type))->setType(type);
}

} // namespace forecourt::ui
