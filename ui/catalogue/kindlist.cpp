// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/kindlist.h"

#include "models/cataloguemodel.h"
#include "theme/paint.h"
#include "widgets/rowdelegate.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

using domain::CatalogueKind;
using models::CatalogueModel;

static constexpr CatalogueKind kinds[] = {
    CatalogueKind::Brands,          CatalogueKind::Models,
    CatalogueKind::BodyTypes,       CatalogueKind::Engines,
    CatalogueKind::Generations,     CatalogueKind::Trims,
    CatalogueKind::EngineTypes,     CatalogueKind::TransmissionTypes,
    CatalogueKind::DrivetrainTypes,
};
static constexpr int countRole = Qt::UserRole;
static constexpr int rowHeight = 36;

namespace {

// A rounded row as in the rail: the kind, and its count at the other end.
class KindDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Ink ink(scheme(option.widget));
        const QRect box = option.rect.adjusted(8, 1, -8, -1);
        const bool on = option.state.testFlag(QStyle::State_Selected);
        if (on || option.state.testFlag(QStyle::State_MouseOver)) {
            paintBox(painter, box, controlRadius, ink(on ? Token::AccentGround : Token::Hover));
        }
        if (option.state.testFlag(QStyle::State_HasFocus)
            && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(painter, box, controlRadius, ink(Token::Accent));
        const Cell cell{ painter, option, index, box.adjusted(12, 0, -12, 0) };
        const QString count = index.data(countRole).toString();
        const TextFace &small = face(option, Type::Small);
        const int width = small.width(count);
        drawLine(cell, cell.rect, count, small, Token::Muted, Qt::AlignRight);
        const QRect rest = QStyle::visualRect(option.direction, cell.rect,
                                              cell.rect.adjusted(0, 0, -width - 8, 0));
        drawLine(cell, rest, index.data().toString(), face(option, Type::Body),
                 on ? Token::Accent : Token::Text);
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return { 160, rowHeight };
    }
};

} // namespace

KindList::KindList(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(NoFrame);
    setAccessibleName(tr("Kinds of records"));
    setItemDelegate(new KindDelegate(this));
    setMouseTracking(true);
    setMinimumWidth(200);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 8, 0, 8);
    viewport()->setBackgroundRole(QPalette::Window);
    for (const CatalogueKind kind : kinds)
        addItem(CatalogueModel::kindText(kind));
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            emit kindChosen(kinds[row]);
    });
}

void KindList::showCounts(const CatalogueModel &catalogue, const QLocale &numbers)
{
    for (int row = 0; row < count(); ++row) {
        const int known = catalogue.knownCount(kinds[row]);
        const int total = catalogue.total(kinds[row]);
        const QString text = !catalogue.isLoaded() ? QString()
            : known < total                        ? tr("%1 of %2", "known, there are")
                                  .arg(numbers.toString(known), numbers.toString(total))
                            : numbers.toString(known);
        item(row)->setData(countRole, text);
        item(row)->setData(Qt::AccessibleTextRole,
                           tr("%1, %2", "kind, count").arg(item(row)->text(), text));
    }
}

CatalogueKind KindList::kind() const
{
    return kinds[qMax(0, currentRow())];
}

void KindList::setKind(CatalogueKind kind)
{
    for (int row = 0; row < count(); ++row) {
        if (kinds[row] == kind)
            setCurrentRow(row);
    }
}

} // namespace forecourt::ui
