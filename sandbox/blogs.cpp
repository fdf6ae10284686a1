// SPDX-License-Identifier: GPL-3.0-or-later
#include "blogs.h"

#include "dealership.h"
#include "jsonwriter.h"

#include <array>

namespace forecourt::sandbox {

namespace {

struct Post
{
    const char *title;
    const char *author;
    const char *excerpt;
    const char *content;
};

constexpr std::array Posts = {
    Post{ "What to look for when you test-drive a used SUV", "Wanjiku Kamau",
          "Ten minutes on a rough road tell you more than an hour on the highway.",
          "Start the engine cold. Listen before you drive, then take the car over a rough road "
          "with the radio off: worn bushes knock, a tired gearbox hesitates.\n\nAfterwards look "
          "underneath. Fresh oil on a clean sump is a question to ask, not a reason to leave." },
    Post{ "Hybrid or diesel? What our customers drove this year", "Otieno Omondi",
          "Short trips in town favour the battery, the road to Eldoret still favours diesel.",
          "We compared the fuel bills of forty customers who changed from diesel to hybrid.\n\n"
          "In town the hybrids used about a third less. Above 80 km/h the difference was gone." },
    Post{ "Bringing your logbook transfer to an end in three days", "Amina Hassan",
          "Which papers you need, in which order, and what it costs.",
          "Bring the original logbook, both PIN certificates and the signed sale agreement.\n\n"
          "We enter the transfer online while you wait; the buyer accepts it on the phone." },
    Post{ "Our yard on Ngong Road is open on Sundays", "The team",
          "From this month on you can look and drive on Sundays from 10:00 to 16:00.",
          "Test drives on Sundays are by appointment. Please bring your driving licence." },
};

} // namespace

void writeBlog(JsonWriter &json, const Dealership &dealership, int index)
{
    const Post &post = Posts[std::size_t(index) % Posts.size()];
    const int round = index / int(Posts.size());
    const QByteArray title = round == 0 ? QByteArray(post.title)
                                        : post.title + (" (" + QByteArray::number(round + 1) + ')');
    json.beginObject().field("id", dealership.ids.id(IdKind::Blog, quint64(index)));
    json.field("title", title).field("slug", slugOf(title));
    json.field("excerpt", post.excerpt).field("content", post.content);
    if (index % 4 != 3) {
        const QByteArray name = QByteArray::number(index % 3 + 1);
        json.field("coverImageUrl", dealership.baseUrl + "/media/blogs/" + name + ".jpg");
    }
    json.field("author", post.author);
    json.moment("publishedAt", dealership.options.today - (index * 9 + 2) * 24LL * 3600)
        .endObject();
}

} // namespace forecourt::sandbox
