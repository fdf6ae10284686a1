<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ApiCheck</name>
    <message numerus="yes">
        <source>At least %n entries are expected.</source>
        <translation>
            <numerusform>At least %n entry is expected.</numerusform>
            <numerusform>At least %n entries are expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries are expected.</source>
        <translation>
            <numerusform>At most %n entry is expected.</numerusform>
            <numerusform>At most %n entries are expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n fields are expected.</source>
        <translation>
            <numerusform>At least %n field is expected.</numerusform>
            <numerusform>At least %n fields are expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n fields are expected.</source>
        <translation>
            <numerusform>At most %n field is expected.</numerusform>
            <numerusform>At most %n fields are expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters are expected.</source>
        <translation>
            <numerusform>At least %n character is expected.</numerusform>
            <numerusform>At least %n characters are expected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters are expected.</source>
        <translation>
            <numerusform>At most %n character is expected.</numerusform>
            <numerusform>At most %n characters are expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppraisalText</name>
    <message numerus="yes">
        <source>%n further value(s)</source>
        <translation>
            <numerusform>%n further value</numerusform>
            <numerusform>%n further values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n change(s) still wait.</source>
        <translation>
            <numerusform>%n change still waits.</numerusform>
            <numerusform>%n changes still wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a person.</source>
        <translation>
            <numerusform>%n change needs a person.</numerusform>
            <numerusform>%n changes need a person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message numerus="yes">
        <source>%1 minutes ago</source>
        <translation>
            <numerusform>%1 minute ago</numerusform>
            <numerusform>%1 minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 minutes</source>
        <translation>
            <numerusform>in %1 minute</numerusform>
            <numerusform>in %1 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours ago</source>
        <translation>
            <numerusform>%1 hour ago</numerusform>
            <numerusform>%1 hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 hours</source>
        <translation>
            <numerusform>in %1 hour</numerusform>
            <numerusform>in %1 hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>%1 day ago</numerusform>
            <numerusform>%1 days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>in %1 day</numerusform>
            <numerusform>in %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 months ago</source>
        <translation>
            <numerusform>%1 month ago</numerusform>
            <numerusform>%1 months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 months</source>
        <translation>
            <numerusform>in %1 month</numerusform>
            <numerusform>in %1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 years ago</source>
        <translation>
            <numerusform>%1 year ago</numerusform>
            <numerusform>%1 years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 years</source>
        <translation>
            <numerusform>in %1 year</numerusform>
            <numerusform>in %1 years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenApi</name>
    <message numerus="yes">
        <source>And at %n more places.</source>
        <translation>
            <numerusform>And at %n more place.</numerusform>
            <numerusform>And at %n more places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 request</numerusform>
            <numerusform>%1 requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) that wait already go first.</source>
        <translation>
            <numerusform>%1 change that waits already goes first.</numerusform>
            <numerusform>%1 changes that wait already go first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushWords</name>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>%n change sent</numerusform>
            <numerusform>%n changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) today</source>
        <translation>
            <numerusform>%n view today</numerusform>
            <numerusform>%n views today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>Change of %n customers</source>
        <translation>
            <numerusform>Change of %n customer</numerusform>
            <numerusform>Change of %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueDiff</name>
    <message numerus="yes">
        <source>… %n line(s) as before …</source>
        <translation>
            <numerusform>… %n line as before …</numerusform>
            <numerusform>… %n lines as before …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::models::JsonTree</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::models::OperationModel</name>
    <message numerus="yes">
        <source>%1, %n operation(s)</source>
        <translation>
            <numerusform>%1, %n operation</numerusform>
            <numerusform>%1, %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::network::Keychain</name>
    <message numerus="yes">
        <source>The keychain did not answer within %n seconds. It may be waiting for a password in another window.</source>
        <translation>
            <numerusform>The keychain did not answer within %n second. It may be waiting for a password in another window.</numerusform>
            <numerusform>The keychain did not answer within %n seconds. It may be waiting for a password in another window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AnswerFiles</name>
    <message numerus="yes">
        <source>%Ln row(s) saved in %1</source>
        <translation>
            <numerusform>%Ln row saved in %1</numerusform>
            <numerusform>%Ln rows saved in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AnswerGrid</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AnswerHead</name>
    <message numerus="yes">
        <source>Differs from its document in %n place(s)</source>
        <translation>
            <numerusform>Differs from its document in %n place</numerusform>
            <numerusform>Differs from its document in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AnswerPane</name>
    <message numerus="yes">
        <source>… (the first %L1 of %Ln characters)</source>
        <translation>
            <numerusform>… (the first %L1 of %Ln character)</numerusform>
            <numerusform>… (the first %L1 of %Ln characters)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CatalogueDetail</name>
    <message numerus="yes">
        <source>Show %n in inventory</source>
        <translation>
            <numerusform>Show %n in inventory</numerusform>
            <numerusform>Show %n in inventory</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerList</name>
    <message numerus="yes">
        <source>%Ln customer(s) chosen</source>
        <translation>
            <numerusform>%Ln customer chosen</numerusform>
            <numerusform>%Ln customers chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DocumentField</name>
    <message numerus="yes">
        <source>%1, version %2: %n operations (OpenAPI %3).</source>
        <translation>
            <numerusform>%1, version %2: %n operation (OpenAPI %3).</numerusform>
            <numerusform>%1, version %2: %n operations (OpenAPI %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts were left out or mended.</source>
        <translation>
            <numerusform>%n part was left out or mended.</numerusform>
            <numerusform>%n parts were left out or mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveCalendar</name>
    <message numerus="yes">
        <source>%n drive(s) shown</source>
        <translation>
            <numerusform>%n drive shown</numerusform>
            <numerusform>%n drives shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ExplorerPage</name>
    <message numerus="yes">
        <source>%1 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · %n operation</numerusform>
            <numerusform>%1 · %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::FollowUpsCard</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>Import %Ln change</numerusform>
            <numerusform>Import %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were changed by the import.</source>
        <translation>
            <numerusform>%Ln customer was changed by the import.</numerusform>
            <numerusform>%Ln customers were changed by the import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ImportPreview</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed</source>
        <translation>
            <numerusform>%Ln customer changed</numerusform>
            <numerusform>%Ln customers changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln unknown</numerusform>
            <numerusform>%Ln unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a fault</source>
        <translation>
            <numerusform>%Ln with a fault</numerusform>
            <numerusform>%Ln with a fault</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingActions</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We have caused %n view(s) of this car so far, the last %1.</source>
        <translation>
            <numerusform>We have caused %n view of this car so far, the last %1.</numerusform>
            <numerusform>We have caused %n views of this car so far, the last %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today, over all cars: %n.</source>
        <translation>
            <numerusform>Today, over all cars: %n.</numerusform>
            <numerusform>Today, over all cars: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingCards</name>
    <message numerus="yes">
        <source>%n change(s) seen since %1</source>
        <translation>
            <numerusform>%n change seen since %1</numerusform>
            <numerusform>%n changes seen since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingDetail</name>
    <message numerus="yes">
        <source>%n want this</source>
        <translation>
            <numerusform>%n wants this</numerusform>
            <numerusform>%n want this</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more want this</source>
        <translation>
            <numerusform>%n or more want this</numerusform>
            <numerusform>%n or more want this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::OutboxPage</name>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SyncSection</name>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Every %n minute</numerusform>
            <numerusform>Every %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::TagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %Ln customer(s)</source>
        <translation>
            <numerusform>Edit tags of %Ln customer</numerusform>
            <numerusform>Edit tags of %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save for %Ln customer(s)</source>
        <translation>
            <numerusform>Save for %Ln customer</numerusform>
            <numerusform>Save for %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln customer(s) were changed.</source>
        <translation>
            <numerusform>Tags of %Ln customer were changed.</numerusform>
            <numerusform>Tags of %Ln customers were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::UndatedStrip</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ViewsDialog</name>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>%Ln view</numerusform>
            <numerusform>%Ln views</numerusform>
        </translation>
    </message>
</context>
</TS>
