// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/blogpost.h"
#include "domain/catalogue.h"
#include "domain/customer.h"
#include "domain/customerpatch.h"
#include "domain/result.h"
#include "domain/statistics.h"
#include "domain/vehicle.h"
#include "network/page.h"
#include "network/priority.h"
#include "network/requests.h"

#include <QCoroTask>

namespace forecourt::network {

class Transport;

/// What PATCH answers: only the fields that the answer carried are set.
struct UpdatedCustomer
{
    domain::CustomerId id;
    domain::CustomerPatch fields;
    std::optional<QString> customerSegment;
};

/// The CarStrel API, one typed call an endpoint. Every call obeys the limits, repeats what may
/// be repeated and checks the answer before giving it out; none throws. Answers are decoded off
/// the calling thread. A call outlives its caller safely: it ends as `Cancelled`.
class CarStrelClient
{
public:
    explicit CarStrelClient(Transport &transport);

    template <typename T> using Answer = QCoro::Task<domain::Result<T>>;

    Answer<Page<domain::Brand>> brands(int page, int limit = 50, Priority priority = {});
    /// A brand with its models.
    struct BrandDetail
    {
        domain::Brand brand;
        QList<domain::VehicleModel> models;
    };
    Answer<BrandDetail> brand(domain::BrandId id, Priority priority = {});
    Answer<Page<domain::VehicleModel>> brandModels(domain::BrandId id, Priority priority = {});
    /// All models, or those of one brand where `brand` is set.
    Answer<Page<domain::VehicleModel>> models(domain::BrandId brand = {}, Priority priority = {});
    Answer<domain::VehicleModel> model(domain::ModelId id, Priority priority = {});
    Answer<Page<domain::BodyType>> bodyTypes(Priority priority = {});
    Answer<domain::BodyType> bodyType(domain::BodyTypeId id, Priority priority = {});
    Answer<Page<domain::Engine>> engines(Priority priority = {});
    Answer<domain::Engine> engine(domain::EngineId id, Priority priority = {});
    Answer<QStringList> engineTypes(Priority priority = {});
    Answer<QStringList> transmissionTypes(Priority priority = {});
    Answer<QStringList> drivetrainTypes(Priority priority = {});
    Answer<Page<domain::Generation>> generations(int page, int limit = 50, Priority priority = {});
    Answer<domain::Generation> generation(domain::GenerationId id, Priority priority = {});
    /// All that the server gives at once, as its defaults have it.
    Answer<Page<domain::Trim>> trims(Priority priority = {});
    Answer<Page<domain::Trim>> trims(int page, int limit, Priority priority = {});
    Answer<domain::Trim> trim(domain::TrimId id, Priority priority = {});

    Answer<Page<domain::Vehicle>> vehicles(VehiclesRequest request, Priority priority = {});
    /// Counts as a public view: only on a person's explicit command.
    Answer<domain::Vehicle> vehicleCountedAsView(domain::VehicleId id);
    Answer<domain::VehicleStats> vehicleStats(Priority priority = {});

    Answer<Page<domain::Customer>> customers(CustomersRequest request, Priority priority = {});
    /// The same with each row as it came, for whoever knows most of them already.
    Answer<Page<CustomerText>> customerRows(CustomersRequest request, Priority priority = {});
    /// Reads one of them, on any thread; nothing where it has no id.
    static std::optional<domain::Customer> customerFromRow(const QByteArray &row);
    Answer<Dated<domain::Customer>> customer(domain::CustomerId id, Priority priority = {});
    /// Not repeated by itself: fetch and merge anew before another try.
    Answer<UpdatedCustomer> updateCustomer(domain::CustomerId id, domain::CustomerPatch patch,
                                           Priority priority = Priority::Action);
    Answer<domain::CustomerStats> customerStats(Priority priority = {});

    // Sent at most once each; an answer that never came is ApiError::Kind::Unknown.
    Answer<SignIn> registerCustomer(Registration registration);
    Answer<SignIn> login(QString email, QString password);
    Answer<Profile> me(QByteArray accessToken);
    Answer<domain::Done> subscribeNewsletter(QString email);
    Answer<domain::Done> unsubscribeNewsletter(QString email);
    Answer<ContactReceipt> submitContact(ContactMessage message);
    Answer<TestDriveReceipt> requestTestDrive(TestDriveRequest request);

    Answer<Page<domain::BlogPost>> blogs(int page, int limit = 20, Priority priority = {});

private:
    Transport &m_transport;
};

} // namespace forecourt::network
