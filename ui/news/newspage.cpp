// SPDX-License-Identifier: GPL-3.0-or-later
#include "news/newspage.h"

#include "inventory/photostore.h"
#include "inventory/sessionphotos.h"
#include "models/newsmodel.h"
#include "models/workspace.h"
#include "news/postdelegate.h"
#include "news/postreader.h"
#include "page/errorwords.h"
#include "page/whenanswered.h"
#include "status/forbiddenbanner.h"
#include "sync/session.h"
#include "widgets/buttons.h"
#include "widgets/emptystate.h"
#include "widgets/messagepanel.h"
#include "widgets/pageheader.h"
#include "widgets/textlabel.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

NewsPage::NewsPage(const PageContext &given, QWidget *parent)
    : Page(given, parent)
    , m_photos(makeSessionPhotos(given.session, this))
    , m_header(new PageHeader(tr("News")))
    , m_age(new TextLabel({}, Type::Small, Token::Muted))
    , m_refresh(makeButton(tr("Refresh"), u"refresh-cw"_s))
    , m_problem(new MessagePanel)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_list(new QListView)
    , m_reader(new PostReader(*m_photos))
    , m_empty(new EmptyState)
{
    build();
    connectParts();
    m_splitter->restoreState(given.settings.value(u"news/splitter"_s).toByteArray());
    showState();
}

void NewsPage::build()
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    m_header->addAction(m_age);
    m_header->addAction(m_refresh);
    all->addWidget(m_header);
    all->addWidget(new ForbiddenBanner(context(), sync::Part::News));
    all->addWidget(m_problem);
    all->addWidget(m_stack, 1);
    m_problem->setRounded(false);
    m_problem->setClosable(true);
    m_problem->hide();
    m_list->setModel(&context().workspace.news());
    m_list->setItemDelegate(new PostDelegate(*m_photos, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Posts"));
    m_list->setMinimumWidth(280);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_reader);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ 380, 800 });
    m_splitter->setHandleWidth(1);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
}

void NewsPage::connectParts()
{
    models::NewsModel &news = context().workspace.news();
    connect(&news, &models::NewsModel::changed, this, &NewsPage::showState);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NewsPage::showPost);
    connect(m_refresh, &QPushButton::clicked, this, &NewsPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, &NewsPage::refresh);
    connect(m_problem, &MessagePanel::closed, m_problem, &QWidget::hide);
    connect(m_photos, &PhotoStore::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void NewsPage::enter()
{
    const QDateTime now = QDateTime::currentDateTime();
    const QDateTime last = qMax(m_asked, context().workspace.news().fetchedAt());
    if (!last.isValid() || last.secsTo(now) > minutesBetween * 60)
        refresh();
}

void NewsPage::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    m_asked = QDateTime::currentDateTime();
    m_problem->hide();
    showState();
    whenAnswered(context().session.refreshNews(), this,
                 [this](const domain::Result<domain::Done> &result) {
                     m_refreshing = false;
                     if (!result) {
                         m_problem->setMessage(Tone::Warning, errorWords(result.error()));
                         m_problem->show();
                     }
                     showState();
                 });
}

void NewsPage::showState()
{
    const models::NewsModel &news = context().workspace.news();
    const models::Formatting &formatting = context().workspace.formatting();
    const int count = news.rowCount();
    m_header->setDetail(count > 0 ? formatting.number(count) : QString());
    const QDateTime at = news.fetchedAt();
    m_age->setText(m_refreshing       ? tr("Fetching…")
                       : at.isValid() ? tr("As of %1").arg(formatting.dateTime(at))
                                      : QString());
    m_refresh->setEnabled(!m_refreshing);
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_splitter) : m_empty);
    if (count > 0) {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(news.index(0, 0));
        showPost();
    } else if (m_refreshing || !news.isLoaded()) {
        m_empty->setContent(u"newspaper"_s, tr("Looking for news…"));
    } else {
        m_empty->setContent(u"newspaper"_s,
                            at.isValid() ? tr("CarStrel has published no news for you.")
                                         : tr("News were not fetched yet."),
                            tr("Check again"));
    }
}

void NewsPage::showPost()
{
    const QModelIndex index = m_list->currentIndex();
    const auto post = context().workspace.news().postAt(index.row());
    if (!post || post == m_shown)
        return;
    m_shown = post;
    m_reader->show(*post, index.data(models::SubtitleRole).toString());
}

void NewsPage::saveState()
{
    context().settings.setValue(u"news/splitter"_s, m_splitter->saveState());
}

} // namespace forecourt::ui
