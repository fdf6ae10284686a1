// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

class QToolButton;

namespace forecourt::ui {

// A car's photos, one at a time. The caller loads: photoRequested(index) asks
// for a picture that is shown and not there yet.
class PhotoView : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoView(QWidget *parent = nullptr);
    void setPhotoCount(int count); // goes back to the first, forgets pictures
    void setPhoto(int index, const QPixmap &photo);
    void setFailed(int index);
    int currentIndex() const { return m_current; }
    void setCurrentIndex(int index);
    QSize sizeHint() const override { return { 380, 210 }; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 9 / 16; }

signals:
    void photoRequested(int index);
    void currentChanged(int index);
    void activated(int index); // double click or Enter

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    struct Photo
    {
        QPixmap pixmap;
        bool failed = false;
    };
    QList<Photo> m_photos;
    int m_current = 0;
    QToolButton *m_previous;
    QToolButton *m_next;
};

// Scales to fill the rectangle, cropping the longer side, with round corners.
void paintPhoto(QPainter *painter, const QRectF &rect, const QPixmap &photo, qreal radius);

} // namespace forecourt::ui
