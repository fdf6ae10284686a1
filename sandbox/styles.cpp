// SPDX-License-Identifier: GPL-3.0-or-later
#include "autograb/autograbsite.h"
#include "bearer/bearersite.h"
#include "carstrelsite.h"
#include "general/generalsite.h"

namespace forecourt::sandbox {

std::unique_ptr<Site> siteFor(const Options &options)
{
    switch (options.style) {
    case Style::Autograb:
        return std::make_unique<AutograbSite>(options);
    case Style::Bearer:
        return std::make_unique<BearerSite>(options);
    case Style::General:
        return std::make_unique<GeneralSite>(options);
    case Style::Carstrel:
        break;
    }
    return std::make_unique<CarstrelSite>(options);
}

} // namespace forecourt::sandbox
