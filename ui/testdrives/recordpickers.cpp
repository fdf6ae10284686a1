// SPDX-License-Identifier: GPL-3.0-or-later
#include "testdrives/recordpickers.h"

#include "domain/customer.h"
#include "domain/enums.h"
#include "domain/vehicle.h"
#include "models/customermodel.h"
#include "models/vehiclemodel.h"
#include "models/workspace.h"

using namespace Qt::StringLiterals;

namespace forecourt::ui {

bool isFree(const domain::Vehicle &vehicle)
{
    return vehicle.status.isEmpty() || domain::canonicalEnum(vehicle.status) == u"available"_s;
}

RecordPicker *makeVehiclePicker(const PageContext &context, QWidget *owner)
{
    models::VehicleModel *model = context.workspace.makeVehicleModel(owner);
    models::Workspace *workspace = &context.workspace;
    return new RecordPicker(
        { .model = model,
          .ask =
              [model](const QString &text) {
                  domain::VehicleQuery query;
                  query.text = text;
                  query.sort = domain::VehicleSort::Name;
                  query.descending = false;
                  model->setQuery(query);
              },
          .name =
              [](const QVariant &record) { return record.value<domain::Vehicle>().displayName(); },
          .line =
              [workspace](const QVariant &record) {
                  const auto vehicle = record.value<domain::Vehicle>();
                  QStringList parts{ vehicle.displayName() };
                  if (vehicle.price)
                      parts << workspace->formatting().money(vehicle.price);
                  if (!vehicle.status.isEmpty())
                      parts << domain::enumText(domain::EnumSet::VehicleStatus, vehicle.status);
                  return parts.join(u" · "_s);
              },
          .isDoubtful =
              [](const QVariant &record) { return !isFree(record.value<domain::Vehicle>()); } });
}

RecordPicker *makeCustomerPicker(const PageContext &context, QWidget *owner)
{
    models::CustomerModel *model = context.workspace.makeCustomerModel(owner);
    return new RecordPicker(
        { .model = model,
          .ask =
              [model](const QString &text) {
                  domain::CustomerQuery query;
                  query.text = text;
                  query.sort = domain::CustomerSort::Name;
                  query.descending = false;
                  model->setQuery(query);
              },
          .name =
              [](const QVariant &record) { return record.value<domain::Customer>().displayName(); },
          .line =
              [](const QVariant &record) {
                  const auto customer = record.value<domain::Customer>();
                  QStringList parts{ customer.displayName() };
                  for (const QString &part : { customer.email, customer.mobile }) {
                      if (!part.isEmpty() && part != parts.constFirst())
                          parts << part;
                  }
                  return parts.join(u" · "_s);
              },
          .isDoubtful = {} });
}

} // namespace forecourt::ui
