// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "message.h"

namespace forecourt::sandbox {

struct Dealership;

Reply listBrands(Dealership &, const Call &);
Reply getBrand(Dealership &, const Call &);
Reply listModelsOfBrand(Dealership &, const Call &);
Reply listModels(Dealership &, const Call &);
Reply getModel(Dealership &, const Call &);
Reply listBodyTypes(Dealership &, const Call &);
Reply getBodyType(Dealership &, const Call &);
Reply listEngines(Dealership &, const Call &);
Reply getEngine(Dealership &, const Call &);
Reply listEngineTypes(Dealership &, const Call &);
Reply listTransmissionTypes(Dealership &, const Call &);
Reply listDrivetrainTypes(Dealership &, const Call &);
Reply listGenerations(Dealership &, const Call &);
Reply getGeneration(Dealership &, const Call &);
Reply listTrims(Dealership &, const Call &);
Reply getTrim(Dealership &, const Call &);

Reply listVehicles(Dealership &, const Call &);
Reply getVehicle(Dealership &, const Call &);
Reply summariseVehicles(Dealership &, const Call &);

Reply registerCustomer(Dealership &, const Call &);
Reply loginCustomer(Dealership &, const Call &);
Reply getMe(Dealership &, const Call &);

Reply listCustomers(Dealership &, const Call &);
Reply getCustomer(Dealership &, const Call &);
Reply patchCustomer(Dealership &, const Call &);
Reply summariseCustomers(Dealership &, const Call &);

Reply subscribe(Dealership &, const Call &);
Reply unsubscribe(Dealership &, const Call &);
Reply listBlogs(Dealership &, const Call &);
Reply submitContact(Dealership &, const Call &);
Reply requestTestDrive(Dealership &, const Call &);

} // namespace forecourt::sandbox
