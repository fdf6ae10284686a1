// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/carstrelclient.h"

#include "calls.h"
#include "decode/auth.h"
#include "decode/blog.h"
#include "decode/catalogue.h"
#include "decode/customer.h"
#include "decode/engagement.h"
#include "decode/statistics.h"
#include "decode/vehicle.h"

#include <QJsonDocument>

namespace forecourt::network {

using namespace Qt::StringLiterals;
using domain::Done;

template <typename T> using Answer = CarStrelClient::Answer<T>;

namespace {

Request pagedRequest(const QString &path, int page, int limit, Priority priority)
{
    Request request = getRequest(path, priority);
    addParameter(request.query, "page"_L1, page);
    addParameter(request.query, "limit"_L1, limit);
    request.waitsOut = page > 1; // else the pages before would have been read in vain
    return request;
}

Request requestFor(const CustomersRequest &wanted, Priority priority)
{
    Request request = pagedRequest(u"/external/customers"_s, wanted.page, wanted.limit, priority);
    addParameter(request.query, "search"_L1, wanted.search);
    addParameter(request.query, "segment"_L1, wanted.segment);
    addParameter(request.query, "sortBy"_L1, wanted.sortBy);
    addParameter(request.query, "sortOrder"_L1, wanted.sortOrder);
    return request;
}

QJsonObject withoutEmpty(std::initializer_list<std::pair<QString, QString>> fields)
{
    QJsonObject object;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            object.insert(name, value);
    }
    return object;
}

} // namespace

CarStrelClient::CarStrelClient(Transport &transport)
    : m_transport(transport)
{
}

Answer<Page<domain::Brand>> CarStrelClient::brands(int page, int limit, Priority priority)
{
    return callForPage<domain::Brand>(
        m_transport, pagedRequest(u"/external/brands"_s, page, limit, priority), brandFromJson);
}

Answer<CarStrelClient::BrandDetail> CarStrelClient::brand(domain::BrandId id, Priority priority)
{
    return callForOne<BrandDetail>(m_transport,
                                   getRequest(u"/external/brands/"_s, id.value, {}, priority),
                                   brandDetailFromJson);
}

Answer<Page<domain::VehicleModel>> CarStrelClient::brandModels(domain::BrandId id,
                                                               Priority priority)
{
    return callForPage<domain::VehicleModel>(
        m_transport, getRequest(u"/external/brands/"_s, id.value, u"/models"_s, priority),
        modelFromJson);
}

Answer<Page<domain::VehicleModel>> CarStrelClient::models(domain::BrandId brand, Priority priority)
{
    Request request = getRequest(u"/external/models"_s, priority);
    addParameter(request.query, "brandId"_L1, brand.value);
    return callForPage<domain::VehicleModel>(m_transport, std::move(request), modelFromJson);
}

Answer<domain::VehicleModel> CarStrelClient::model(domain::ModelId id, Priority priority)
{
    return callForOne<domain::VehicleModel>(
        m_transport, getRequest(u"/external/models/"_s, id.value, {}, priority), modelFromJson);
}

Answer<Page<domain::BodyType>> CarStrelClient::bodyTypes(Priority priority)
{
    return callForPage<domain::BodyType>(
        m_transport, getRequest(u"/external/body-types"_s, priority), bodyTypeFromJson);
}

Answer<domain::BodyType> CarStrelClient::bodyType(domain::BodyTypeId id, Priority priority)
{
    return callForOne<domain::BodyType>(
        m_transport, getRequest(u"/external/body-types/"_s, id.value, {}, priority),
        bodyTypeFromJson);
}

Answer<Page<domain::Engine>> CarStrelClient::engines(Priority priority)
{
    return callForPage<domain::Engine>(m_transport, getRequest(u"/external/engines"_s, priority),
                                       engineFromJson);
}

Answer<domain::Engine> CarStrelClient::engine(domain::EngineId id, Priority priority)
{
    return callForOne<domain::Engine>(
        m_transport, getRequest(u"/external/engines/"_s, id.value, {}, priority), engineFromJson);
}

Answer<QStringList> CarStrelClient::engineTypes(Priority priority)
{
    return call<QStringList>(m_transport, getRequest(u"/external/engine-types"_s, priority),
                             dataTexts);
}

Answer<QStringList> CarStrelClient::transmissionTypes(Priority priority)
{
    return call<QStringList>(m_transport, getRequest(u"/external/transmission-types"_s, priority),
                             dataTexts);
}

Answer<QStringList> CarStrelClient::drivetrainTypes(Priority priority)
{
    return call<QStringList>(m_transport, getRequest(u"/external/drivetrain-types"_s, priority),
                             dataTexts);
}

Answer<Page<domain::Generation>> CarStrelClient::generations(int page, int limit, Priority priority)
{
    return callForPage<domain::Generation>(
        m_transport, pagedRequest(u"/external/generations"_s, page, limit, priority),
        generationFromJson);
}

Answer<domain::Generation> CarStrelClient::generation(domain::GenerationId id, Priority priority)
{
    return callForOne<domain::Generation>(
        m_transport, getRequest(u"/external/generations/"_s, id.value, {}, priority),
        generationFromJson);
}

Answer<Page<domain::Trim>> CarStrelClient::trims(Priority priority)
{
    return callForPage<domain::Trim>(m_transport, getRequest(u"/external/trims"_s, priority),
                                     trimFromJson);
}

Answer<Page<domain::Trim>> CarStrelClient::trims(int page, int limit, Priority priority)
{
    return callForPage<domain::Trim>(
        m_transport, pagedRequest(u"/external/trims"_s, page, limit, priority), trimFromJson);
}

Answer<domain::Trim> CarStrelClient::trim(domain::TrimId id, Priority priority)
{
    return callForOne<domain::Trim>(
        m_transport, getRequest(u"/external/trims/"_s, id.value, {}, priority), trimFromJson);
}

Answer<Page<domain::Vehicle>> CarStrelClient::vehicles(VehiclesRequest wanted, Priority priority)
{
    Request request = pagedRequest(u"/external/vehicles"_s, wanted.page, wanted.limit, priority);
    QUrlQuery &query = request.query;
    addParameter(query, "brandId"_L1, wanted.brandId.value);
    addParameter(query, "modelId"_L1, wanted.modelId.value);
    addParameter(query, "bodyTypeId"_L1, wanted.bodyTypeId.value);
    addParameter(query, "minYear"_L1, wanted.minYear);
    addParameter(query, "maxYear"_L1, wanted.maxYear);
    addParameter(query, "minPrice"_L1, wanted.minPrice);
    addParameter(query, "maxPrice"_L1, wanted.maxPrice);
    addParameter(query, "listingType"_L1, wanted.listingType);
    addParameter(query, "sort"_L1, wanted.sort);
    addParameter(query, "order"_L1, wanted.order);
    return callForPage<domain::Vehicle>(m_transport, std::move(request), vehicleFromJson);
}

Answer<domain::Vehicle> CarStrelClient::vehicleCountedAsView(domain::VehicleId id)
{
    Request request = getRequest(u"/external/vehicles/"_s, id.value, {}, Priority::Action);
    request.repeat = Repeat::Patch; // sent again it would count again
    return callForOne<domain::Vehicle>(m_transport, std::move(request), vehicleFromJson);
}

Answer<domain::VehicleStats> CarStrelClient::vehicleStats(Priority priority)
{
    return call<domain::VehicleStats>(
        m_transport, getRequest(u"/external/vehicles/stats/summary"_s, priority), vehicleStatsFrom);
}

Answer<Page<domain::Customer>> CarStrelClient::customers(CustomersRequest wanted, Priority priority)
{
    return callForPage<domain::Customer>(m_transport, requestFor(wanted, priority),
                                         customerFromJson);
}

Answer<Page<CustomerText>> CarStrelClient::customerRows(CustomersRequest wanted, Priority priority)
{
    Request request = requestFor(wanted, priority);
    request.rowsApart = true;
    return call<Page<CustomerText>>(m_transport, std::move(request), pageOfTexts);
}

std::optional<domain::Customer> CarStrelClient::customerFromRow(const QByteArray &row)
{
    return customerFromJson(QJsonDocument::fromJson(row).object());
}

Answer<Dated<domain::Customer>> CarStrelClient::customer(domain::CustomerId id, Priority priority)
{
    using Row = Dated<domain::Customer>;
    const auto decode = [](const Reply &reply) -> domain::Result<Row> {
        auto customer = decodeOne<domain::Customer>(reply, customerFromJson);
        if (!customer)
            return customer.error();
        return Row{ std::move(customer.value()), reply.sentAt };
    };
    return call<Row>(m_transport, getRequest(u"/external/customers/"_s, id.value, {}, priority),
                     decode);
}

Answer<UpdatedCustomer> CarStrelClient::updateCustomer(domain::CustomerId id,
                                                       domain::CustomerPatch patch,
                                                       Priority priority)
{
    const auto segment = pathSegment(id.value);
    const QString path = segment ? QString(u"/external/customers/"_s + *segment) : QString();
    Request request = sendRequest("PATCH", path, patch.toJson());
    request.priority = priority;
    return callForOne<UpdatedCustomer>(m_transport, std::move(request), updatedCustomerFromJson);
}

Answer<domain::CustomerStats> CarStrelClient::customerStats(Priority priority)
{
    return call<domain::CustomerStats>(m_transport,
                                       getRequest(u"/external/customers/stats/summary"_s, priority),
                                       customerStatsFrom);
}

Answer<SignIn> CarStrelClient::registerCustomer(Registration registration)
{
    QJsonObject body{
        { u"email"_s, registration.email },
        { u"password"_s, registration.password },
        { u"firstName"_s, registration.firstName },
        { u"lastName"_s, registration.lastName },
    };
    const QJsonObject phone = withoutEmpty(
        { { u"mobile"_s, registration.mobile }, { u"whatsapp"_s, registration.whatsapp } });
    if (!phone.isEmpty())
        body.insert("phone"_L1, phone);
    return call<SignIn>(m_transport, sendRequest("POST", u"/external/auth/register"_s, body),
                        signInFrom);
}

Answer<SignIn> CarStrelClient::login(QString email, QString password)
{
    const QJsonObject body{ { u"email"_s, email }, { u"password"_s, password } };
    Request request = sendRequest("POST", u"/external/auth/login"_s, body);
    request.asCustomer = true;
    return call<SignIn>(m_transport, std::move(request), signInFrom);
}

Answer<Profile> CarStrelClient::me(QByteArray accessToken)
{
    Request request = getRequest(u"/external/auth/me"_s, Priority::Action);
    request.bearer = accessToken;
    request.asCustomer = true;
    return call<Profile>(m_transport, std::move(request), profileFrom);
}

Answer<Done> CarStrelClient::subscribeNewsletter(QString email)
{
    const QJsonObject body{ { u"email"_s, email } };
    return call<Done>(m_transport, sendRequest("POST", u"/external/newsletter/subscribe"_s, body),
                      subscribedFrom);
}

Answer<Done> CarStrelClient::unsubscribeNewsletter(QString email)
{
    const QJsonObject body{ { u"email"_s, email } };
    return call<Done>(m_transport, sendRequest("POST", u"/external/newsletter/unsubscribe"_s, body),
                      unsubscribedFrom);
}

Answer<ContactReceipt> CarStrelClient::submitContact(ContactMessage message)
{
    const QJsonObject body = withoutEmpty({ { u"name"_s, message.name },
                                            { u"email"_s, message.email },
                                            { u"message"_s, message.message },
                                            { u"subject"_s, message.subject } });
    return call<ContactReceipt>(
        m_transport, sendRequest("POST", u"/external/contact/submit"_s, body), contactReceiptFrom);
}

Answer<TestDriveReceipt> CarStrelClient::requestTestDrive(TestDriveRequest drive)
{
    const QString date =
        drive.preferredDate ? drive.preferredDate->toString(Qt::ISODate) : QString();
    const QJsonObject body = withoutEmpty({ { u"vehicleId"_s, drive.vehicleId.value },
                                            { u"name"_s, drive.name },
                                            { u"email"_s, drive.email },
                                            { u"phone"_s, drive.phone },
                                            { u"preferredDate"_s, date } });
    return call<TestDriveReceipt>(
        m_transport, sendRequest("POST", u"/external/test-drives"_s, body), testDriveReceiptFrom);
}

Answer<Page<domain::BlogPost>> CarStrelClient::blogs(int page, int limit, Priority priority)
{
    return callForPage<domain::BlogPost>(
        m_transport, pagedRequest(u"/external/blogs"_s, page, limit, priority), blogPostFromJson);
}

} // namespace forecourt::network
