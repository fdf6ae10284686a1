// SPDX-License-Identifier: GPL-3.0-or-later
#include "appraiser_p.h"

#include "await.h"
#include "network/transport.h"
#include "sync/services.h"

#include <QCoreApplication>

namespace forecourt::sync {

using namespace Qt::StringLiterals;
using domain::ApiError;
using domain::Appraisal;
using domain::AppraisalId;
using domain::Result;
using domain::ValuationState;
using network::AutoGrabClient;
using Unwritten = AppraisalBook::Unwritten;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Appraiser)
};

ApiError cancelled()
{
    return { .kind = ApiError::Kind::Cancelled };
}

/// Whatever may have arrived is in doubt; what did not leave at all is as if nobody had asked.
ValuationState stateAfter(const ApiError &error)
{
    if (error.sentMaybe || error.kind == ApiError::Kind::Unknown)
        return ValuationState::Unknown;
    return error.httpStatus != 0 ? ValuationState::Refused : ValuationState::None;
}

QString problemIn(const ApiError &error)
{
    if (error.serverMessage.isEmpty())
        return error.explanation();
    return Words::tr("%1 AutoGrab says: “%2”").arg(error.explanation(), error.serverMessage);
}

QString wordOf(ValuationState state)
{
    return state == ValuationState::Unknown ? u"unknown"_s
        : state == ValuationState::Refused  ? u"rejected"_s
                                            : u"notsent"_s;
}

} // namespace

std::optional<ApiError> Appraiser::Private::faultIn(const AppraisalId &id, bool again) const
{
    const Appraisal *appraisal = book.find(id);
    if (!appraisal)
        return ApiError::notPossible(Words::tr("This appraisal is not on this desk any more."));
    if (appraisal->state == ValuationState::Asking)
        return ApiError::notPossible(Words::tr("AutoGrab is being asked already."));
    if (appraisal->state == ValuationState::Unknown && !again)
        return ApiError::notPossible(Words::tr("No answer came to the last question, and AutoGrab "
                                               "may have counted it. Ask again on purpose."));
    const auto service = services.service(appraisal->service);
    const QStringList regions =
        service ? regionsOf(*service) : QStringList{ appraisal->question.region };
    return errorOf(domain::faultsOf(appraisal->valuationQuestion(), regions));
}

QCoro::Task<Appraiser::Private::Answer> Appraiser::Private::value(AppraisalId id, bool again)
{
    const QPointer<QObject> self(this);
    const bool loaded = co_await book.load();
    if (!self || !loaded)
        co_return cancelled();
    if (const auto fault = faultIn(id, again))
        co_return *fault;
    const Appraisal appraisal = *book.find(id);
    const auto *known =
        domain::rememberedValuation(book.all(), appraisal.service, appraisal.valuationQuestion());
    if (known && !again) {
        const domain::Valuation valuation = *known->valuation;
        co_return co_await remember(id, valuation);
    }
    const auto way =
        co_await cancellable(self, wayTo(appraisal.service, AutoGrabClient::valuationPath));
    if (!way)
        co_return cancelled();
    if (!*way)
        co_return way->error();
    const Way transport = way->value();
    watch(appraisal.service, transport);
    co_return co_await ask(id, transport);
}

QCoro::Task<Appraiser::Private::Answer> Appraiser::Private::remember(AppraisalId id,
                                                                     domain::Valuation valuation)
{
    const QPointer<QObject> self(this);
    const auto copying = copy(id, valuation);
    const auto saved = co_await cancellable(self, copying);
    if (!saved)
        co_return cancelled();
    if (!*saved)
        co_return saved->error();
    co_return answered(id, valuation.at, true);
}

AppraisalBook::Saved Appraiser::Private::copy(const AppraisalId &id,
                                              const domain::Valuation &valuation)
{
    return book.change(id, u"remembered"_s, [&](Appraisal &appraisal) {
        appraisal.valuation = valuation;
        appraisal.state = ValuationState::Valued;
        appraisal.problem.clear();
    });
}

QCoro::Task<Appraiser::Private::Answer> Appraiser::Private::ask(AppraisalId id, Way way)
{
    const QPointer<QObject> self(this);
    // Somebody else may have asked, or taken it away, while the key was being read.
    if (const auto fault = faultIn(id, true))
        co_return *fault;
    const domain::ValuationQuestion question = book.find(id)->valuationQuestion();
    const auto beginning = begin(id);
    const auto begun = co_await cancellable(self, beginning);
    if (!begun)
        co_return cancelled();
    if (!*begun)
        co_return begun->error();
    AutoGrabClient client(*way);
    const auto answer = co_await cancellable(self, client.predict(question));
    if (!answer)
        co_return cancelled();
    const auto settling = settle(id, question, *answer);
    const auto saved = co_await cancellable(self, settling);
    if (!saved)
        co_return cancelled();
    if (!*saved)
        co_return saved->error();
    if (!*answer)
        co_return answer->error();
    co_return answered(id, answer->value().at, false);
}

AppraisalBook::Saved Appraiser::Private::begin(const AppraisalId &id)
{
    return book.change(id, u"sending"_s, [](Appraisal &appraisal) {
        appraisal.state = ValuationState::Asking;
        appraisal.askedAt = QDateTime::currentDateTimeUtc();
        appraisal.problem.clear();
    });
}

AppraisalBook::Saved Appraiser::Private::settle(const AppraisalId &id,
                                                const domain::ValuationQuestion &question,
                                                const Result<AutoGrabClient::Predicted> &answer)
{
    if (!answer) {
        const ValuationState state = stateAfter(answer.error());
        const auto fail = [&](Appraisal &appraisal) {
            const bool isKnown = state == ValuationState::None && appraisal.valuation;
            appraisal.state = isKnown ? ValuationState::Valued : state;
            appraisal.problem = problemIn(answer.error());
        };
        return book.change(id, wordOf(state), fail, Unwritten::Stays);
    }
    const auto take = [&](Appraisal &appraisal) {
        appraisal.state = ValuationState::Valued;
        appraisal.valuation = domain::Valuation{ .kms = int(question.kms.value_or(0)),
                                                 .condition = question.condition,
                                                 .at = answer->at,
                                                 .source = answer->answer };
    };
    return book.change(id, u"valued"_s, take, Unwritten::Stays);
}

} // namespace forecourt::sync
