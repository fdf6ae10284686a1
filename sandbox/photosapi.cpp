// SPDX-License-Identifier: GPL-3.0-or-later
#include "photosapi.h"

#include "cataloguetable.h"
#include "dealership.h"
#include "photos.h"
#include "random.h"

#include <QBuffer>
#include <QImage>

namespace forecourt::sandbox {

namespace {

constexpr int JpegQuality = 88;

Reply encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, JpegQuality);
    const QByteArray type = QByteArrayView(format) == "PNG" ? "image/png" : "image/jpeg";
    return { 200, bytes, type, { { "Cache-Control", "max-age=86400" } } };
}

/** "/media/x/3.jpg" ends in 3. */
int numberIn(const QByteArray &file)
{
    return file.left(file.indexOf('.')).toInt();
}

std::function<Reply()> vehiclePhoto(const Dealership &dealership, int index, int number,
                                    const char *format)
{
    const Vehicle &vehicle = dealership.vehicles.vehicle(index);
    const Model &model = dealership.catalogue.models()[std::size_t(vehicle.model)];
    PhotoWish wish;
    wish.bodyLetter = bodyRows()[std::size_t(model.body)].letter;
    wish.exterior = 0xff000000 | exteriorPaints()[std::size_t(vehicle.exterior)].rgb;
    wish.interior = 0xff000000 | interiorPaints()[std::size_t(std::max(0, vehicle.interior))].rgb;
    wish.variety = uint(stirred(dealership.options.seed * 1'000'003 + quint64(index)));
    wish.number = number;
    return [wish, format] { return encoded(drawPhoto(wish), format); };
}

std::function<Reply()> blogPhoto(int number)
{
    static constexpr char Bodies[] = { 'G', 'X', 'S' };
    PhotoWish wish;
    wish.bodyLetter = Bodies[number % 3];
    wish.exterior =
        0xff000000 | exteriorPaints()[std::size_t(number + 3) % exteriorPaints().size()].rgb;
    wish.variety = uint(number * 7 + 2);
    wish.number = number == 1 ? 3 : number == 2 ? 6 : 1;
    return [wish] { return encoded(drawPhoto(wish), "JPG"); };
}

} // namespace

std::function<Reply()> pictureWork(const Dealership &dealership, const Request &request)
{
    const auto missing = [path = request.path.left(120)] {
        return errorReply(404, "There is no picture " + path);
    };
    const QByteArrayList parts = request.path.split('/');
    if (parts.size() != 4)
        return missing;
    const QByteArray &file = parts[3];
    const QByteArray slug = file.left(file.lastIndexOf('.'));
    const int number = numberIn(file);
    if (parts[2] == "blogs" && number >= 1 && number <= 3)
        return blogPhoto(number);
    for (const Brand &brand : dealership.catalogue.brands()) {
        if (parts[2] == "brands" && brand.slug == slug)
            return
                [name = QString::fromUtf8(brand.name)] { return encoded(drawBadge(name), "PNG"); };
    }
    for (const BodyRow &body : bodyRows()) {
        if (parts[2] == "body-types" && slugOf(body.name) == slug)
            return [letter = body.letter] { return encoded(drawBodyIcon(letter), "PNG"); };
    }
    const auto index = dealership.vehicles.indexOf(parts[2]);
    if (!index || number < 1 || number > dealership.vehicles.vehicle(*index).photos)
        return missing;
    return vehiclePhoto(dealership, *index, number, file.endsWith(".png") ? "PNG" : "JPG");
}

} // namespace forecourt::sandbox
