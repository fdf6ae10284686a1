// SPDX-License-Identifier: GPL-3.0-or-later
#include "news/postreader.h"

#include "inventory/photostore.h"
#include "widgets/photoview.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

static constexpr int coverSide = 1024;

PostReader::PostReader(PhotoStore &photos, QWidget *parent)
    : QScrollArea(parent)
    , m_photos(photos)
    , m_cover(new PhotoView)
    , m_title(new TextLabel({}, Type::Title))
    , m_byline(new TextLabel({}, Type::Small, Token::Muted))
    , m_excerpt(new TextLabel({}, Type::Heading, Token::Muted))
    , m_body(new TextLabel)
{
    auto *content = new QWidget;
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
    viewport()->setBackgroundRole(QPalette::Base);
    content->setBackgroundRole(QPalette::Base);
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
    const bool apart = !excerpt.isEmpty() && !body.isEmpty() && !body.startsWith(excerpt.left(80));
    m_excerpt->setText(excerpt);
    m_excerpt->setVisible(apart);
    m_body->setText(!body.isEmpty()          ? body
                        : !excerpt.isEmpty() ? excerpt
                                             : tr("The API sent no text with this post."));
    m_coverUrl = post.coverUrl;
    m_cover->setVisible(!m_coverUrl.isEmpty());
    if (!m_coverUrl.isEmpty()) {
        m_cover->setPhotoCount(1);
        showCover();
    }
    verticalScrollBar()->setValue(0);
}

void PostReader::showCover()
{
    const PhotoStore::Photo photo = m_photos.photo(m_coverUrl, coverSide);
    if (photo.state == PhotoStore::State::Ready)
        m_cover->setPhoto(0, photo.pixmap);
    else if (photo.state == PhotoStore::State::Failed)
        m_cover->setFailed(0);
}

} // namespace forecourt::ui
