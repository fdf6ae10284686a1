// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace forecourt::sync {
class Session;
}

namespace forecourt::ui {

class PhotoStore;

/// A page's pictures, fetched through the session; never with the key.
PhotoStore *makeSessionPhotos(sync::Session &session, QObject *parent);

} // namespace forecourt::ui
