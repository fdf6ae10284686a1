// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>

namespace forecourt::sandbox {

enum class Segment : quint8 { New, Regular, Vip, AtRisk };

const char *segmentText(Segment segment);

/** What can be sorted by and counted, without the price of the names. */
struct CustomerNumbers
{
    qint64 created = 0;
    /** Seconds since 1970; -1 where nothing was bought. */
    qint64 lastPurchase = -1;
    qint64 spent = 0;
    int purchases = 0;
    int vehiclesPurchased = 0;
    int vehiclesRented = 0;
    int leadScore = 0;
    bool vip = false;
    Segment segment = Segment::New;
};

/** A customer as the demo dealership knows him; text is UTF-8, what is empty is not sent. */
struct Customer
{
    CustomerNumbers numbers;
    QByteArray id;
    QByteArray userId;
    QByteArray email;
    QByteArray firstName;
    QByteArray lastName;
    QByteArray mobile;
    QByteArray whatsapp;
    QByteArray stage;
    /** A JSON object. */
    QByteArray preferences;
    QByteArrayList tags;
    QByteArray notes;
};

/** The segment of somebody who is no VIP, from what was bought and when. */
Segment earnedSegment(const CustomerNumbers &numbers, qint64 today);

/** Lays edited fields, flat and by the API's own names, over a customer. */
void applyFields(Customer &customer, const QJsonObject &fields, qint64 today);
void applyNumbers(CustomerNumbers &numbers, const QJsonObject &fields, qint64 today);

} // namespace forecourt::sandbox
