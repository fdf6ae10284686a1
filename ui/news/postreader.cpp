// SPDX-License-Identifier: GPL-3.0-or-later
#include "news/postreader.h"

#include "inventory/photostore.h"
#include "theme/paint.h"
#include "widgets/photoview.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int coverSide = 1024;

/// The picture above a post, as wide as the text.
class CoverView : public QWidget
{
public:
    CoverView()
    {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void show(const PhotoStore::Photo &photo)
    {
        m_photo = photo;
        update();
    }
    QSize sizeHint() const override { return { 640, 320 }; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width / 2; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_photo.state == PhotoStore::State::Ready)
            return paintPhoto(&painter, rect(), m_photo.pixmap, cardRadius);
        const Ink ink(scheme(this));
        paintBox(&painter, rect(), cardRadius, ink(Token::Hover));
        const bool failed = m_photo.state == PhotoStore::State::Failed;
        paintIcon(&painter,
                  QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, { 32, 32 }, rect()),
                  failed ? u"image-off"_s : u"image"_s, ink(Token::Faint));
    }

private:
    PhotoStore::Photo m_photo;
};

namespace {

// The ground of what is read; a background role would change the labels' colours with it.
class Sheet : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), color(Token::Surface, this));
    }
};

// Paragraphs stand apart, however they were separated.
QString apart(const QString &text)
{
    static const QRegularExpression breaks(u"\\s*\\n\\s*"_s);
    return QString(text).replace(breaks, u"\n\n"_s);
}

} // namespace

PostReader::PostReader(PhotoStore &photos, QWidget *parent)
    : QScrollArea(parent)
    , m_photos(photos)
    , m_cover(new CoverView)
    , m_title(new TextLabel({}, Type::Title))
    , m_byline(new TextLabel({}, Type::Small, Token::Muted))
    , m_excerpt(new TextLabel({}, Type::Heading, Token::Muted))
    , m_body(new TextLabel)
{
    auto *content = new Sheet;
    auto *sides = new QHBoxLayout(content);
    sides->setContentsMargins(32, 28, 32, 32);
    auto *column = new QWidget;
    column->setMaximumWidth(columnWidth);
    auto *all = new QVBoxLayout(column);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    for (TextLabel *label : { m_title, m_byline, m_excerpt, m_body }) {
        label->setWordWrap(true);
        label->setSelectable(true);
    }
    all->addWidget(m_title);
    all->addWidget(m_byline);
    all->addWidget(m_cover);
    all->addWidget(m_excerpt);
    all->addWidget(m_body);
    all->addStretch(1);
    sides->addStretch(1);
    sides->addWidget(column, 100);
    sides->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Post"));
    m_cover->setAccessibleName(tr("Cover photo"));
    connect(&photos, &PhotoStore::changed, this, [this](const QUrl &url) {
        if (url == m_coverUrl)
            showCover();
    });
}

void PostReader::show(const domain::BlogPost &post, const QString &byline)
{
    m_title->setText(post.title.isEmpty() ? tr("Untitled") : post.title);
    m_byline->setText(byline);
    m_byline->setVisible(!byline.isEmpty());
    const QString body = post.body.trimmed();
    const QString excerpt = post.excerpt.trimmed();
    // Often the excerpt is the body's beginning, or all that was sent.
    const bool lead = !excerpt.isEmpty() && !body.isEmpty() && !body.startsWith(excerpt.left(80));
    m_excerpt->setText(excerpt);
    m_excerpt->setVisible(lead);
    m_body->setText(!body.isEmpty()          ? apart(body)
                        : !excerpt.isEmpty() ? excerpt
                                             : tr("The API sent no text with this post."));
    m_coverUrl = post.coverUrl;
    m_cover->setVisible(!m_coverUrl.isEmpty());
    if (!m_coverUrl.isEmpty())
        showCover();
    verticalScrollBar()->setValue(0);
}

void PostReader::showCover()
{
    m_cover->show(m_photos.photo(m_coverUrl, coverSide));
}

} // namespace forecourt::ui
