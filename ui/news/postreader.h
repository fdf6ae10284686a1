// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/blogpost.h"

#include <QScrollArea>

namespace forecourt::ui {

class PhotoStore;
class CoverView;
class TextLabel;

/// One post in a column of comfortable width. Its text is plain: what came is not rendered.
class PostReader : public QScrollArea
{
    Q_OBJECT
public:
    explicit PostReader(PhotoStore &photos, QWidget *parent = nullptr);
    void show(const domain::BlogPost &post, const QString &byline);

    static constexpr int columnWidth = 680;

private:
    void showCover();
    PhotoStore &m_photos;
    QUrl m_coverUrl;
    CoverView *m_cover;
    TextLabel *m_title;
    TextLabel *m_byline;
    TextLabel *m_excerpt;
    TextLabel *m_body;
};

} // namespace forecourt::ui
