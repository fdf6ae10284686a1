// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ids.h"

#include <QByteArray>

#include <vector>

namespace forecourt::sandbox {

struct Participant
{
    QByteArray id, givenName, familyName, email, telephone;
    qint64 created = 0, updated = 0;
};

struct Application
{
    QByteArray id, participantId, course, cohort;
    QByteArray status = "pending";
    bool isFunded = false;
    /** Empty where it was not rejected. */
    QByteArray reason;
    qint64 created = 0, updated = 0;
};

struct Statement
{
    QByteArray id;
    int year = 0, month = 0;
    bool isPaid = false;
    qint64 created = 0, updated = 0;
};

/** What a provider has: participants, their applications, and statements. Lasts with the process.
 */
struct Book
{
    Book(quint64 seed, int participantCount, qint64 today);

    std::vector<Participant> participants;
    std::vector<Application> applications;
    std::vector<Statement> statements;
};

/** The row of this id; null where there is none. */
template <typename Row> Row *rowOf(std::vector<Row> &rows, const QByteArray &id)
{
    for (Row &row : rows) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

} // namespace forecourt::sandbox
