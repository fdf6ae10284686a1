// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace forecourt::sandbox {

/** What a photo shows; a value, so that it can be drawn on another thread. */
struct PhotoWish
{
    char bodyLetter = 'S';
    QRgb exterior = 0xffffffff;
    QRgb interior = 0xff202020;
    /** Changes scenery and number plate. */
    uint variety = 0;
    /** 1 is the first photo of a vehicle; every fourth is of the interior. */
    int number = 1;
};

/** 960 by 640 pixels. */
QImage drawPhoto(const PhotoWish &wish);
/** 256 by 256: a badge with the brand's first letter. */
QImage drawBadge(const QString &name);
/** 256 by 128: a body type's outline. */
QImage drawBodyIcon(char bodyLetter);

} // namespace forecourt::sandbox
