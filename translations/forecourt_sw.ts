<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>ActivityModel</name>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatalogueDetail</name>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For rent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horsepower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the API writes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: forecourt [COMMAND] [OPTIONS]

Without a command the window opens.

Commands:
  sync                        fetch what changed and send what waits
  status                      say what is stored and what waits, without the network
  export customers|vehicles|test-drives
                              write the stored records

Options:
  --connection NAME           the stored connection of this name
  --base-url URL              another host (plain http only on this machine)
  --sandbox                   the demo dealership
  --data-dir DIR              where Forecourt keeps its data
  --json                      sync, status: print one JSON object
  --format csv|json           export: csv unless told otherwise
  --output FILE               export: a file instead of standard output
  --page NAME                 window: open with this page
  --picture FILE              window: save a picture once it has loaded, then quit
  --help, --version

The key comes from the keychain, or from FORECOURT_API_KEY for this process only.
Exit code: 0 all done, 1 something was left undone, 2 wrong usage.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try &apos;forecourt --help&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export needs one of: customers, vehicles, test-drives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is csv or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 does not go with this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --sandbox, --connection and --base-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--base-url needs an address such as https://api.carstrel.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no connection &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)
%3 customers, %4 vehicles, last complete sync: %5
%6 changes wait, %7 need a person
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 customers, %2 vehicles, %3 changes sent, %4 waiting, %5 need a person; %6 requests in %7 s
</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still wait.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a person.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Sign in to your CarStrel account in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Dashboard → Integrations → API Keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click Create API Key, and choose Live or Test.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key at once: CarStrel shows it only once. Then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget connection and its data…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average %1 a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of all customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>The server could not be reached. Is this computer online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted, so nothing was sent. Check the address and this computer&apos;s date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not encrypted (http), so nothing was sent: others on the network could read the key. Use https.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key was not accepted. It may be mistyped, replaced or revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is not allowed to do this. Its permissions are set in the CarStrel dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this record or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many requests in a short time. Forecourt waits and tries again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a problem of its own. It may work again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed so that the key stays here. Check the address of the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood, so nothing of it was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came, so the request may or may not have arrived. Check before sending it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecourt is set to work offline, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, missing or refuses access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rented out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semi-automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CVT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dual-clutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front-wheel drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear-wheel drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-wheel drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four-wheel drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desk only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a vehicle from the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer&apos;s e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complete e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>LIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeatureGroup</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exterior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>1 minute ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %1 minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 hours ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %1 hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 months ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %1 months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 years ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %1 years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>It says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept. Unlock it and try again, or use the key until Forecourt is closed, without keeping it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Subscribed to the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribed from the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Price not sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingField</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivetrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interior</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negotiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick-up place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing ID</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingFilter</name>
    <message>
        <source>Chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListingSort</name>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest mileage first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest mileage first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest model year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest model year first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most views first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest views first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Z to A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Not sent yet: the change waits on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person: the change was not taken by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed by the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>%1 over budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits type, price not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits type and budget</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>The list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest of the list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Connect an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo dealership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the limit until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This is not a CarStrel key: keys begin with sk_live_ or sk_test_ and hold no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test key cannot take the place of a live key, nor the other way round. Make a connection of its own for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this key&apos;s customers is known here: it is another dealership&apos;s. Make a connection of its own for it, so that nothing is mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo dealership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address answers, but not as the CarStrel API does. Is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works and may read everything. What it may change is not known until it is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key works, but these pages will lack data: %1. Check its scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile in another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key was stored for this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test drive is no longer on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this e-mail address with this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in has run out. Ask the customer to type the password again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestDriveModel</name>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TestDrives</name>
    <message>
        <source>Sent to CarStrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, CarStrel&apos;s number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, status there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, but not sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: it lacks %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the network; it will be sent by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe sent: check with CarStrel whether it arrived. It is not sent again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this desk only; CarStrel does not know of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out with %2 from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has another drive at %3: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is out from %3 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maybe sent: check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VehicleModel</name>
    <message>
        <source>No longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent by the API</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitorDialog</name>
    <message>
        <source>This is done at once and only online, and Forecourt is set to work offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done at once and only online, and CarStrel cannot be reached at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is done at once with CarStrel, and this connection has no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Synchronise now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Forecourt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecourt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::app::DemoServer</name>
    <message>
        <source>The demo dealership gave no address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo dealership could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo dealership stopped at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo dealership (forecourt-sandbox) is not installed beside Forecourt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo dealership is just being started elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::models::CatalogueModel</name>
    <message>
        <source>Brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transmission types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drivetrain types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 that the server has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::models::OutboxModel</name>
    <message>
        <source>Test drive request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe to the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe from the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::models::TestDriveModel</name>
    <message>
        <source>name not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no vehicle chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::network::Keychain</name>
    <message numerus="yes">
        <source>The keychain did not answer within %n seconds. It may be waiting for a password in another window.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain is locked or no longer holds the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not remove the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the keychain was refused by the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that Forecourt can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the keychain holds is not a usable key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a usable key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not keep the key as it was given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecourt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software: GNU General Public License, version 3 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt %1 (LGPL 3), QCoro (MIT), QtKeychain (BSD), SQLite (public domain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucide (ISC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s keychain, and nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ActivityPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search paths and outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and contents are never written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as curl (without the key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No request is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked of the server yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, without the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change shows after a restart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CatalogueDetail</name>
    <message>
        <source>Fetch this record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks CarStrel for this one record and keeps what it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n in inventory</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None in our inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, body type</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known here. “Fetch this record” asks for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, years</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search these records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the whole catalogue from CarStrel now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue is being fetched from CarStrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this kind is known on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ChangeActions</name>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard this change of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2

It was never on the server. What the server has is shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number that the server gave it, if you know it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first request may have arrived. Then there would be two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ChangePane</name>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It arrived…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server&apos;s…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ChartCard</name>
    <message>
        <source>Nothing to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 with fewer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CheckMenu</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ChipEditor</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ChoicePopup</name>
    <message>
        <source>Nothing to choose from yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>name, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecourt works on the CarStrel account that the key belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to get a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it only if CarStrel told you another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address. CarStrel&apos;s own is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use https: over plain http others on the network could read the key. Http is taken only for this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept yet. It can be connected all the same and work later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping the key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectionCard</name>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectionFields</name>
    <message>
        <source>Name of the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as your dealership&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional, such as a town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mileage unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CarStrel&apos;s API names neither currency nor unit: prices and mileages are shown in these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name to tell it from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three letters, such as KES or USD.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectionRow</name>
    <message>
        <source>needs no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key for this session only, not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no key stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key stored %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectionsSection</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: %1 customers and %2 vehicles were fetched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerFilters</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a list to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerForm</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, tags, VIP and preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not say whether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are being fetched. What you type is added below what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes are not on this desk yet: %1 What you type is added below what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere while you were editing: %1. What you typed is kept, and both are merged where they can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerHead</name>
    <message>
        <source>No longer listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New test drive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter: subscribe or unsubscribe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check sign-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a number with its country, such as +254 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerList</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer matches this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customers are being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a key that the server accepts no customer can be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key may not read customers. Its scope is set where keys are made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers were not fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dealership has no customers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerPane</name>
    <message>
        <source>The chosen customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer to see and change what is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This customer is not on this desk (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search name, e-mail, phone, tag or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counted on this desk; the server sent no figures yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1, from the server and this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveCalendar</name>
    <message>
        <source>Calendar of test drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) shown</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveFilters</name>
    <message>
        <source>Whose test drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveForm</name>
    <message>
        <source>Not this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this desk; not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the customers, or type a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CarStrel needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen from the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked to a customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveHandling</name>
    <message>
        <source>Our handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this desk. CarStrel cannot be told of a change: call the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveList</name>
    <message>
        <source>Test drives</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DrivePane</name>
    <message>
        <source>Who and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen test drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one of the customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CarStrel&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DrivesCard</name>
    <message>
        <source>Test drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::EditConnectionDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ForgetConnectionDialog</name>
    <message>
        <source>Forget %1 and its data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CarStrel keeps what it has. This is lost, and cannot be brought back:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget it all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To confirm, type the name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remarks, contact records, drafts and the history of prices that were kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy of customers, vehicles and photos, which can be fetched anew with a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key in this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes and test drives that were not sent to CarStrel yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes that were not sent to CarStrel yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that waits: every change was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test drives with their handling: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no test drives: there are none here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ForgetKeyDialog</name>
    <message>
        <source>Forget the key of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is removed from the keychain of this computer. What is stored stays and can be read; nothing is fetched or sent until a key is given again. In the CarStrel dashboard the key goes on to work until it is revoked there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::GlanceCard</name>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in one purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %L2 purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 rented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server no longer lists this customer; last seen %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the server, seen %1. Not changeable here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::HistoryCard</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make, model, colour, feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::KeyEdit</name>
    <message>
        <source>Paste the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::KeyField</name>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain and nowhere else. Begins with sk_live_ or sk_test_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real customers: what you change is changed for real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test key: CarStrel&apos;s data for development and trying out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key from the CarStrel dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CarStrel&apos;s keys begin with sk_live_ or sk_test_.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key holds no spaces, line breaks or accented letters. Copy it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::KindList</name>
    <message>
        <source>Kinds of records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known, there are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingActions</name>
    <message>
        <source>Request a test drive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the office…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy photo link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy listing ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing ID copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch from server (counts as a public view)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, e-mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>We have caused no view of this car so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>We have caused %n view(s) of this car so far, the last %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>CarStrel counts every fetch of a single listing as a public view, and the figure goes into its syndication report. Everything shown here came with the list, which counts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Today, over all cars: %n.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch from server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch this listing and count one public view?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch and count a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fetched; one view counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingCard</name>
    <message>
        <source>No photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingCards</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test drives of this car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change seen since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) seen since %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 lower than at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 higher than at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On CarStrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent by the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the last %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, who, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingDetail</name>
    <message>
        <source>Negotiable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Financing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for this car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a car to see everything about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This car is not in the copy on this desk. It may have been taken off CarStrel before the last sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price not sent by the API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No match known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n want this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more want this</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Customers whose noted body types and price range fit this car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed: CarStrel sent it last on %1. What is shown is what was known then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer listed on CarStrel. What is shown is what was known last.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingFilters</name>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingList</name>
    <message>
        <source>Cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No car matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inventory is being fetched from CarStrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no cars on this desk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::MainWindow</name>
    <message>
        <source>Forecourt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Forecourt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::MatchesCard</name>
    <message>
        <source>Matching cars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No car in stock fits what is looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is looked for to see the cars that fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::MessagePanel</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers somebody who is here with CarStrel, at once. It needs a connection and does not wait in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the country&apos;s code, such as +254…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is made for a new person and shown once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CarStrel needs a first name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CarStrel needs a last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the customers for this e-mail address before you try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::NewCustomerResult</name>
    <message>
        <source>Registered: new with CarStrel and a customer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was already registered with CarStrel; now linked as a customer here. The password stays the one they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was already a customer here. Nothing was changed; the password stays the one they have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CarStrel took the registration, but did not say whether the person was new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer appears in the list after the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password, shown only now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it to the customer now: it is stored nowhere and cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::NewsPage</name>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CarStrel has published no news for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News were not fetched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::NewsletterDialog</name>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribes or unsubscribes an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribes or unsubscribes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person asks to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribe only who asked for it. That you did it, and when, is kept on the customer&apos;s record at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doing it a second time does no harm: an address is in the list once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is subscribed to the newsletter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer subscribed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::OfficeDialog</name>
    <message>
        <source>Write to the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends a message to the dealership&apos;s office through CarStrel, in the name below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is writing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending it again may bring it to the office twice: ask there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message was sent. A record of it is kept at this desk, with the person of this e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server named none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference number: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are not on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 need a person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::PhotoDialog</name>
    <message>
        <source>Photos of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::PhotoView</name>
    <message>
        <source>Previous photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::PostReader</name>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API sent no text with this post.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::PreferencesEdit</name>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle types looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price range, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also sent, kept as they are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price is a number, such as %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest price is above the highest.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::Rail</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::RangePopup</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>From, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“From” is above “To”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::RecordsCard</name>
    <message>
        <source>Contact record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ReplaceKeyDialog</name>
    <message>
        <source>Replace the key of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is tried first. It must be of the same dealership, so that nothing that waits goes to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the new key…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ReportView</name>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not allowed. The server says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::RequestPane</name>
    <message>
        <source>Copy as curl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the key: the command reads it from FORECOURT_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SignInDialog</name>
    <message>
        <source>The sign-in has run out; check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in for another %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in for another %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in for another %1 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a customer&apos;s sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in as the customer, to see that it works. Let the customer type the password: it is sent once and kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s own profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the customer type the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in changes nothing, so it can simply be tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::StatusButton</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SyncSection</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only by hand (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is fetched or sent; changes wait in the outbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 requests an hour: %2 each time, in pages of 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1 requests each time, in pages of 100.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::TestDriveDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a test drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the test drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request may have reached CarStrel. Decide that in the outbox; here only our own handling changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CarStrel has this request and takes no change of it: only our own handling changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays on this desk until there is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: it can be sent to CarStrel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; it will be sent to CarStrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::TestDrivesPage</name>
    <message>
        <source>Test drives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a drive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookings made on the website cannot be listed by CarStrel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test drive was booked on this desk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No test drive is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::UndatedStrip</name>
    <message>
        <source>Without a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::VisitorDialog</name>
    <message>
        <source>An e-mail address is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::WaitingCard</name>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved here and goes by itself once the server can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forecourt::ui::WindowController</name>
    <message>
        <source>You are looking at the demo dealership. Nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo dealership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sync stops after the pages that are under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Forecourt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecourt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop program for car dealerships on CarStrel.
Free software under the GNU General Public License, version 3 or later.
Icons by Lucide (ISC).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>This change is being sent or is already finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecourt ended while this was being sent. It may have arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was damaged. It was kept as %2, and a new one was begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Forecourt. Please install that version; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder or file may not be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database statement failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
