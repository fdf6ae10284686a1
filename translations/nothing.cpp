// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs a source; what this one carries are the translations.
