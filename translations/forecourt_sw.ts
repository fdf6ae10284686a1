<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>ActivityModel</name>
    <message>
        <source>No answer</source>
        <translation>Hakuna jibu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Limejibiwa</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Haikuunganishwa</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Muunganisho ulipotea</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Muda uliisha</translation>
    </message>
    <message>
        <source>The answer was not JSON</source>
        <translation>Jibu halikuwa JSON</translation>
    </message>
    <message>
        <source>The answer was too large</source>
        <translation>Jibu lilikuwa kubwa mno</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>Maombi mengi mno</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Hitilafu ya seva</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Limekataliwa</translation>
    </message>
    <message>
        <source>Redirected, not followed</source>
        <translation>Lilielekezwa kwingine, halikufuatwa</translation>
    </message>
    <message>
        <source>Certificate not accepted</source>
        <translation>Cheti hakikukubaliwa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Limeghairiwa</translation>
    </message>
</context>
<context>
    <name>ApiCheck</name>
    <message>
        <source>The document has no such parameter.</source>
        <translation>Hati haina kigezo kama hicho.</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Inahitajika.</translation>
    </message>
    <message>
        <source>Cookies are not sent.</source>
        <translation>Vidakuzi havitumwi.</translation>
    </message>
    <message>
        <source>Forecourt sets this header itself.</source>
        <translation>Forecourt huweka kichwa hiki yenyewe.</translation>
    </message>
    <message>
        <source>A header may hold only plain letters, digits and signs.</source>
        <translation>Kichwa kinaweza kuwa na herufi za kawaida, tarakimu na alama tu.</translation>
    </message>
    <message>
        <source>“.” and “..” cannot stand in a path.</source>
        <translation>“.” na “..” haziwezi kuwa kwenye njia.</translation>
    </message>
    <message>
        <source>The document has no body here.</source>
        <translation>Hati haina mwili wa ombi hapa.</translation>
    </message>
    <message>
        <source>It cannot be written as %1.</source>
        <translation>Haiwezi kuandikwa kama %1.</translation>
    </message>
    <message>
        <source>It fits none of the alternatives in the document.</source>
        <translation>Haifai kwa lolote kati ya machaguo yaliyo kwenye hati.</translation>
    </message>
    <message>
        <source>The document rules this out.</source>
        <translation>Hati hairuhusu hili.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n entries are expected.</source>
        <translation>
            <numerusform>Angalau kipengee %n kinatarajiwa.</numerusform>
            <numerusform>Angalau vipengee %n vinatarajiwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n entries are expected.</source>
        <translation>
            <numerusform>Si zaidi ya kipengee %n kinatarajiwa.</numerusform>
            <numerusform>Si zaidi ya vipengee %n vinatarajiwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the list already.</source>
        <translation>Tayari kipo kwenye orodha.</translation>
    </message>
    <message>
        <source>An entry that must be in the list is not there.</source>
        <translation>Kipengee kinachopaswa kuwa kwenye orodha hakipo.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Inakosekana.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Hakuna uga kama huo.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n fields are expected.</source>
        <translation>
            <numerusform>Angalau uga %n unatarajiwa.</numerusform>
            <numerusform>Angalau nyuga %n zinatarajiwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n fields are expected.</source>
        <translation>
            <numerusform>Si zaidi ya uga %n unatarajiwa.</numerusform>
            <numerusform>Si zaidi ya nyuga %n zinatarajiwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A date such as 2024-01-31 is expected.</source>
        <translation>Tarehe kama 2024-01-31 inatarajiwa.</translation>
    </message>
    <message>
        <source>A time such as 2024-01-31T12:30:00Z is expected.</source>
        <translation>Wakati kama 2024-01-31T12:30:00Z unatarajiwa.</translation>
    </message>
    <message>
        <source>A time such as 12:30:00Z is expected.</source>
        <translation>Saa kama 12:30:00Z inatarajiwa.</translation>
    </message>
    <message>
        <source>A UUID is expected.</source>
        <translation>UUID inatarajiwa.</translation>
    </message>
    <message>
        <source>An e-mail address is expected.</source>
        <translation>Anwani ya barua pepe inatarajiwa.</translation>
    </message>
    <message>
        <source>A whole web address is expected.</source>
        <translation>Anwani kamili ya wavuti inatarajiwa.</translation>
    </message>
    <message>
        <source>An IPv4 address is expected.</source>
        <translation>Anwani ya IPv4 inatarajiwa.</translation>
    </message>
    <message>
        <source>A text in base64 is expected.</source>
        <translation>Maandishi ya base64 yanatarajiwa.</translation>
    </message>
    <message>
        <source>A number of at most 32 bits is expected.</source>
        <translation>Nambari isiyozidi biti 32 inatarajiwa.</translation>
    </message>
    <message>
        <source>A number of at most 64 bits is expected.</source>
        <translation>Nambari isiyozidi biti 64 inatarajiwa.</translation>
    </message>
    <message>
        <source>A text is expected.</source>
        <translation>Maandishi yanatarajiwa.</translation>
    </message>
    <message>
        <source>A whole number is expected.</source>
        <translation>Nambari kamili inatarajiwa.</translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation>Nambari inatarajiwa.</translation>
    </message>
    <message>
        <source>Yes or no is expected.</source>
        <translation>Ndiyo au hapana inatarajiwa.</translation>
    </message>
    <message>
        <source>A list is expected.</source>
        <translation>Orodha inatarajiwa.</translation>
    </message>
    <message>
        <source>An object is expected.</source>
        <translation>Kitu cha JSON kinatarajiwa.</translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation>Hakuna kinachotarajiwa.</translation>
    </message>
    <message>
        <source>One of these is expected: %1.</source>
        <translation>Mojawapo ya hizi inatarajiwa: %1.</translation>
    </message>
    <message>
        <source>Only “%1” is expected.</source>
        <translation>“%1” tu inatarajiwa.</translation>
    </message>
    <message>
        <source>At least %1 is expected.</source>
        <translation>Angalau %1 inatarajiwa.</translation>
    </message>
    <message>
        <source>At most %1 is expected.</source>
        <translation>Si zaidi ya %1 inatarajiwa.</translation>
    </message>
    <message>
        <source>More than %1 is expected.</source>
        <translation>Zaidi ya %1 inatarajiwa.</translation>
    </message>
    <message>
        <source>Less than %1 is expected.</source>
        <translation>Chini ya %1 inatarajiwa.</translation>
    </message>
    <message>
        <source>A multiple of %1 is expected.</source>
        <translation>Kigawe cha %1 kinatarajiwa.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters are expected.</source>
        <translation>
            <numerusform>Angalau herufi %n inatarajiwa.</numerusform>
            <numerusform>Angalau herufi %n zinatarajiwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters are expected.</source>
        <translation>
            <numerusform>Si zaidi ya herufi %n inatarajiwa.</numerusform>
            <numerusform>Si zaidi ya herufi %n zinatarajiwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not have the form %1.</source>
        <translation>Haina muundo wa %1.</translation>
    </message>
</context>
<context>
    <name>ApiSystem</name>
    <message>
        <source>Live</source>
        <translation>Halisi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Jaribio</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Uzalishaji</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Uwanja wa majaribio</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Maandalizi</translation>
    </message>
    <message>
        <source>CarStrel</source>
        <translation>CarStrel</translation>
    </message>
    <message>
        <source>AutoGrab</source>
        <translation>AutoGrab</translation>
    </message>
    <message>
        <source>CRM with a bearer token</source>
        <translation>CRM yenye tokeni ya bearer</translation>
    </message>
    <message>
        <source>Company API with pages and webhooks</source>
        <translation>API ya kampuni yenye kurasa na webhook</translation>
    </message>
    <message>
        <source>Any API with an OpenAPI document</source>
        <translation>API yoyote yenye hati ya OpenAPI</translation>
    </message>
</context>
<context>
    <name>AppraisalHistory</name>
    <message>
        <source>%1 km</source>
        <translation>km %1</translation>
    </message>
    <message>
        <source>Condition: %1</source>
        <translation>Hali: %1</translation>
    </message>
    <message>
        <source>trade %1</source>
        <translation>jumla %1</translation>
    </message>
    <message>
        <source>retail %1</source>
        <translation>rejareja %1</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <translation>Inayotakwa: %1</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Maoni: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
</context>
<context>
    <name>AppraisalModel</name>
    <message>
        <source>%1 km</source>
        <translation>km %1</translation>
    </message>
</context>
<context>
    <name>AppraisalSheet</name>
    <message>
        <source>Vehicle</source>
        <translation>Gari</translation>
    </message>
    <message>
        <source>Plate or id</source>
        <translation>Namba ya usajili au kitambulisho</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomita</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Valued on</source>
        <translation>Lilikadiriwa</translation>
    </message>
    <message>
        <source>Trade price</source>
        <translation>Bei ya jumla</translation>
    </message>
    <message>
        <source>Retail price</source>
        <translation>Bei ya rejareja</translation>
    </message>
    <message>
        <source>Asked price</source>
        <translation>Bei inayotakwa</translation>
    </message>
    <message>
        <source>Asked against the valuation</source>
        <translation>Inayotakwa dhidi ya makadirio</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Linatolewa na</translation>
    </message>
    <message>
        <source>Our listing</source>
        <translation>Tangazo letu</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Lilionekana</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Uharibifu</translation>
    </message>
    <message>
        <source>Our offer</source>
        <translation>Ofa yetu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Appraisal</source>
        <translation>Tathmini</translation>
    </message>
    <message>
        <source>Vehicle and valuation: AutoGrab, %1</source>
        <translation>Gari na makadirio: AutoGrab, %1</translation>
    </message>
</context>
<context>
    <name>AppraisalText</name>
    <message>
        <source>%1 cc</source>
        <translation>cc %1</translation>
    </message>
    <message>
        <source>%1 kW</source>
        <translation>kW %1</translation>
    </message>
    <message>
        <source>%1 Nm</source>
        <translation>Nm %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Chapa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Beji</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Mfululizo</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>Mwaka wa modeli</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Bodi</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Mafuta</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Injini</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Ujazo wa injini</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Nguvu</translation>
    </message>
    <message>
        <source>Torque</source>
        <translation>Toki</translation>
    </message>
    <message>
        <source>Cylinders</source>
        <translation>Silinda</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Gia</translation>
    </message>
    <message>
        <source>Gears</source>
        <translation>Idadi ya gia</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Mfumo wa magurudumu</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Milango</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Viti</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Vifaa vya ziada</translation>
    </message>
    <message>
        <source>Trade, at least</source>
        <translation>Jumla, angalau</translation>
    </message>
    <message>
        <source>Trade, at most</source>
        <translation>Jumla, si zaidi ya</translation>
    </message>
    <message>
        <source>Retail, at least</source>
        <translation>Rejareja, angalau</translation>
    </message>
    <message>
        <source>Retail, at most</source>
        <translation>Rejareja, si zaidi ya</translation>
    </message>
    <message>
        <source>Price when new</source>
        <translation>Bei likiwa jipya</translation>
    </message>
    <message>
        <source>Not valued</source>
        <translation>Halijakadiriwa</translation>
    </message>
    <message>
        <source>Being valued</source>
        <translation>Linakadiriwa</translation>
    </message>
    <message>
        <source>Valued</source>
        <translation>Limekadiriwa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Limekataliwa</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Hakuna jibu</translation>
    </message>
    <message>
        <source>Poor (1)</source>
        <translation>Mbaya (1)</translation>
    </message>
    <message>
        <source>Below average (2)</source>
        <translation>Chini ya wastani (2)</translation>
    </message>
    <message>
        <source>Average (3)</source>
        <translation>Wastani (3)</translation>
    </message>
    <message>
        <source>Good (4)</source>
        <translation>Nzuri (4)</translation>
    </message>
    <message>
        <source>Excellent (5)</source>
        <translation>Bora sana (5)</translation>
    </message>
    <message>
        <source>Exactly the valuation</source>
        <translation>Sawa kabisa na makadirio</translation>
    </message>
    <message>
        <source>%1 (%2) above the valuation</source>
        <translation>%1 (%2) juu ya makadirio</translation>
    </message>
    <message>
        <source>%1 (%2) below the valuation</source>
        <translation>%1 (%2) chini ya makadirio</translation>
    </message>
    <message>
        <source>Valued at %1 on %2.</source>
        <translation>Lilikadiriwa kuwa %1 tarehe %2.</translation>
    </message>
    <message>
        <source>%1 The asking price is in %2, so they are not compared.</source>
        <translation>%1 Bei inayotakwa iko katika %2, kwa hiyo hazilinganishwi.</translation>
    </message>
    <message>
        <source>%1 The asking price is the same.</source>
        <translation>%1 Bei inayotakwa ni ileile.</translation>
    </message>
    <message>
        <source>%1 The asking price is %2 above.</source>
        <translation>%1 Bei inayotakwa iko juu kwa %2.</translation>
    </message>
    <message>
        <source>%1 The asking price is %2 below.</source>
        <translation>%1 Bei inayotakwa iko chini kwa %2.</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>kitambulisho %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>Na zaidi</translation>
    </message>
    <message numerus="yes">
        <source>%n further value(s)</source>
        <translation>
            <numerusform>thamani %n zaidi</numerusform>
            <numerusform>thamani %n zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppraiseWords</name>
    <message>
        <source>AutoGrab did not accept the key. It can be replaced in the settings.</source>
        <translation>AutoGrab haikukubali ufunguo. Unaweza kubadilishwa kwenye mipangilio.</translation>
    </message>
    <message>
        <source>This key may not ask that. AutoGrab&apos;s account manager can change it.</source>
        <translation>Ufunguo huu hauruhusiwi kuuliza hilo. Msimamizi wa akaunti wa AutoGrab anaweza kubadilisha hilo.</translation>
    </message>
    <message>
        <source>AutoGrab takes no more for now: too many requests, or this month&apos;s are used up.</source>
        <translation>AutoGrab haipokei zaidi kwa sasa: maombi ni mengi mno, au ya mwezi huu yamekwisha.</translation>
    </message>
    <message>
        <source>AutoGrab could not be reached. What was looked up before stays here.</source>
        <translation>AutoGrab haikufikiwa. Kilichotafutwa awali kinabaki hapa.</translation>
    </message>
    <message>
        <source>Forecourt is set to work offline, so nothing was asked. What was looked up before stays here.</source>
        <translation>Forecourt imewekwa kufanya kazi nje ya mtandao, kwa hiyo hakuna kilichoulizwa. Kilichotafutwa awali kinabaki hapa.</translation>
    </message>
    <message>
        <source>No answer came. AutoGrab may have counted the question, so it is not asked again by itself.</source>
        <translation>Hakuna jibu lililokuja. Huenda AutoGrab ililihesabu swali, kwa hiyo haliulizwi tena lenyewe.</translation>
    </message>
    <message>
        <source>%1 AutoGrab says: “%2”</source>
        <translation>%1 AutoGrab inasema: “%2”</translation>
    </message>
    <message>
        <source>AutoGrab knows no vehicle with the id %1 in %2.</source>
        <translation>AutoGrab haijui gari lenye kitambulisho %1 katika %2.</translation>
    </message>
    <message>
        <source>AutoGrab does not know the plate %1 in %2. Check it, or type AutoGrab&apos;s own id.</source>
        <translation>AutoGrab haijui namba ya usajili %1 katika %2. Ikague, au andika kitambulisho cha AutoGrab yenyewe.</translation>
    </message>
    <message>
        <source>This month&apos;s maximum of %1 valuations is used up.</source>
        <translation>Upeo wa makadirio %1 wa mwezi huu umekwisha.</translation>
    </message>
    <message>
        <source>%1 valuations this month; the contract includes %2, so each further one may cost extra.</source>
        <translation>Makadirio %1 mwezi huu; mkataba una %2, hivyo kila moja zaidi huenda likatozwa.</translation>
    </message>
    <message>
        <source>%1 of %2 valuations of this month are used.</source>
        <translation>Makadirio %1 kati ya %2 ya mwezi huu yametumika.</translation>
    </message>
    <message>
        <source>%1 valuations this month.</source>
        <translation>Makadirio %1 mwezi huu.</translation>
    </message>
    <message>
        <source>looked up %1</source>
        <translation>lilitafutwa %1</translation>
    </message>
    <message>
        <source>looked up %1 by %2</source>
        <translation>lilitafutwa %1 na %2</translation>
    </message>
    <message>
        <source>%1, at %2 km, condition: %3</source>
        <translation>%1, kwa km %2, hali: %3</translation>
    </message>
    <message>
        <source>%1, at %2 km</source>
        <translation>%1, kwa km %2</translation>
    </message>
    <message>
        <source>%1 certain</source>
        <comment>of a prediction</comment>
        <translation>uhakika %1</translation>
    </message>
</context>
<context>
    <name>Appraiser</name>
    <message>
        <source>This appraisal is not on this desk any more.</source>
        <translation>Tathmini hii haipo tena kwenye dawati hili.</translation>
    </message>
    <message>
        <source>AutoGrab is being asked. Wait for its answer.</source>
        <translation>AutoGrab inaulizwa. Subiri jibu lake.</translation>
    </message>
    <message>
        <source>This month&apos;s maximum of such requests is used up, so nothing was asked.</source>
        <translation>Upeo wa mwezi huu wa maombi kama hayo umekwisha, kwa hiyo hakuna kilichoulizwa.</translation>
    </message>
    <message>
        <source>AutoGrab is not connected.</source>
        <translation>AutoGrab haijaunganishwa.</translation>
    </message>
    <message>
        <source>%1 AutoGrab says: “%2”</source>
        <translation>%1 AutoGrab inasema: “%2”</translation>
    </message>
    <message>
        <source>AutoGrab is being asked already.</source>
        <translation>AutoGrab inaulizwa tayari.</translation>
    </message>
    <message>
        <source>No answer came to the last question, and AutoGrab may have counted it. Ask again on purpose.</source>
        <translation>Swali la mwisho halikupata jibu, na huenda AutoGrab ililihesabu. Uliza tena kwa kukusudia.</translation>
    </message>
</context>
<context>
    <name>BulkEdits</name>
    <message>
        <source>All %1 change.</source>
        <translation>Zote %1 zitabadilika.</translation>
    </message>
    <message>
        <source>%1 of %2 change; the others are so already.</source>
        <translation>%1 kati ya %2 zitabadilika; nyingine ziko hivyo tayari.</translation>
    </message>
    <message>
        <source>%L1 of %L2 customers were saved, then it stopped: %3</source>
        <translation>Wateja %L1 kati ya %L2 walihifadhiwa, kisha ikasimama: %3</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
</context>
<context>
    <name>CatalogueDetail</name>
    <message>
        <source>since %1</source>
        <translation>tangu %1</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>Compare and decide…</source>
        <translation>Linganisha na uamue…</translation>
    </message>
    <message>
        <source>It arrived…</source>
        <translation>Lilifika…</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Tuma tena…</translation>
    </message>
    <message>
        <source>Set again</source>
        <translation>Weka tena</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Linganisha…</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jaribu tena sasa</translation>
    </message>
    <message>
        <source>Send first</source>
        <translation>Tuma kwanza</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Sitisha</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Endeleza</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Acha…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Tupa…</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Matumizi</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Alinunua</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Hatua</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Ununuzi</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Mteja tangu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Gari</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Tangazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Mileji</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Siku sokoni</translation>
    </message>
    <message>
        <source>Body type</source>
        <translation>Aina ya bodi</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Mafuta</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Gia</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Utazamaji</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Ilisasishwa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mbinu</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Njia</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ukubwa</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Jaribio</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Chapa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Nchi</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>Kuuza</translation>
    </message>
    <message>
        <source>For rent</source>
        <translation>Kukodisha</translation>
    </message>
    <message>
        <source>At auction</source>
        <translation>Mnadani</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Matangazo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Injini</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Ujazo wa injini</translation>
    </message>
    <message>
        <source>Horsepower</source>
        <translation>Nguvu (hp)</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Kizazi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>As the API writes it</source>
        <translation>Kama API inavyoandika</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Badiliko</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Tangu</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Mara</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Ombi</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Mhusika</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Uga</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sasa</translation>
    </message>
    <message>
        <source>New, or why not</source>
        <translation>Kipya, au sababu</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Sababu ya kusubiri</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Thamani mpya</translation>
    </message>
    <message>
        <source>Our view no.</source>
        <translation>Utazamo wetu na.</translation>
    </message>
    <message>
        <source>Trade price</source>
        <translation>Bei ya jumla</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Lilitafutwa</translation>
    </message>
    <message>
        <source>Retail price</source>
        <translation>Bei ya rejareja</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Inayotakwa</translation>
    </message>
    <message>
        <source>Asked against trade</source>
        <translation>Dhidi ya jumla</translation>
    </message>
    <message>
        <source>Our listing</source>
        <translation>Tangazo letu</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomita</translation>
    </message>
    <message>
        <source>Appraised by</source>
        <translation>Alitathmini</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Lilipokelewa</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tukio</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Uamuzi</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lilitumwa</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Seva</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Try &apos;forecourt --help&apos;.</source>
        <translation>Jaribu &apos;forecourt --help&apos;.</translation>
    </message>
    <message>
        <source>export needs one of: customers, vehicles, test-drives.</source>
        <translation>export inahitaji mojawapo ya: customers, vehicles, test-drives.</translation>
    </message>
    <message>
        <source>--format is csv or json.</source>
        <translation>--format ni csv au json.</translation>
    </message>
    <message>
        <source>--%1 does not go with this command.</source>
        <translation>--%1 haitumiki na amri hii.</translation>
    </message>
    <message>
        <source>Only one of --sandbox, --connection and --base-url.</source>
        <translation>Tumia mojawapo tu ya --sandbox, --connection na --base-url.</translation>
    </message>
    <message>
        <source>--base-url needs an address such as https://api.carstrel.com</source>
        <translation>--base-url inahitaji anwani kama https://api.carstrel.com</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one word too many.</source>
        <translation>&apos;%1&apos; ni neno la ziada.</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Hakuna amri &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>There is no connection &apos;%1&apos;.</source>
        <translation>Hakuna muunganisho &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>haijawahi</translation>
    </message>
    <message>
        <source>%1 (%2)
%3 customers, %4 vehicles, last complete sync: %5
%6 changes wait, %7 need a person
</source>
        <translation>%1 (%2)
wateja %3, magari %4, usawazishaji kamili wa mwisho: %5
mabadiliko yanayosubiri: %6, yanayohitaji mtu: %7
</translation>
    </message>
    <message>
        <source>%1 customers, %2 vehicles, %3 changes sent, %4 waiting, %5 need a person; %6 requests in %7 s
</source>
        <translation>wateja %1, magari %2, mabadiliko yaliyotumwa %3, yanayosubiri %4, yanayohitaji mtu %5; maombi %6 kwa sekunde %7
</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) still wait.</source>
        <translation>
            <numerusform>Badiliko %n bado linasubiri.</numerusform>
            <numerusform>Mabadiliko %n bado yanasubiri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a person.</source>
        <translation>
            <numerusform>Badiliko %n linahitaji mtu.</numerusform>
            <numerusform>Mabadiliko %n yanahitaji mtu.</numerusform>
        </translation>
    </message>
    <message>
        <source>import needs two words: customers, and the name of a file.</source>
        <translation>import inahitaji maneno mawili: customers, na jina la faili.</translation>
    </message>
    <message>
        <source>No customers are stored here yet. Run &apos;forecourt sync&apos; first.</source>
        <translation>Bado hakuna wateja waliohifadhiwa hapa. Endesha &apos;forecourt sync&apos; kwanza.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Uletaji wa %1</translation>
    </message>
    <message>
        <source>%1 of %2 customers were saved, then it stopped.</source>
        <translation>Wateja %1 kati ya %2 walihifadhiwa, kisha ikasimama.</translation>
    </message>
    <message>
        <source>The changes are saved and wait here to be sent.</source>
        <translation>Mabadiliko yamehifadhiwa na yanasubiri hapa kutumwa.</translation>
    </message>
    <message>
        <source>%1 lines: %2 customers changed, %3 unchanged, %4 unknown, %5 with a fault</source>
        <translation>Mistari %1: wateja %2 wamebadilika, %3 hawajabadilika, %4 hawajulikani, %5 ina makosa</translation>
    </message>
    <message>
        <source>%1; nothing was written</source>
        <translation>%1; hakuna kilichoandikwa</translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Safu zisizotumika: %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Mstari %1: %2</translation>
    </message>
    <message>
        <source>Usage: forecourt [COMMAND] [OPTIONS]

Without a command the window opens.

Commands:
  sync                        fetch what changed and send what waits
  status                      say what is stored and what waits, without the network
  export customers|vehicles|test-drives
                              write the stored records
  import customers FILE       take edits of customers from a CSV file
  webhook send URL            send a signed event, as a sender of webhooks does

Options:
  --connection NAME           the stored connection of this name
  --base-url URL              another host (plain http only on this machine)
  --sandbox                   the demo dealership
  --data-dir DIR              where Forecourt keeps its data
  --json                      sync, status, import: print one JSON object
  --format csv|json           export: csv unless told otherwise
  --output FILE               export: a file instead of standard output
  --dry-run                   import: say what would change, and write nothing
  --event NAME                webhook: the event&apos;s name
  --data JSON                 webhook: what it tells
  --file FILE                 webhook: send these bytes in place of a made event
  --page NAME                 window: open with this page
  --picture FILE              window: save a picture once it has loaded, then quit
  --help, --version

The file of an import has a header line. Its columns id or email say who is meant;
notes, tags, preferences (JSON) and isVip replace what is stored, addTags and
removeTags change single tags. An empty cell leaves a field as it is, a lone hyphen
(-) empties it. Other columns are left alone, so an edited export will do.

The key comes from the keychain, or from FORECOURT_API_KEY for this process only.
The secret of a webhook comes from FORECOURT_WEBHOOK_SECRET, or from standard input.
Exit code: 0 all done, 1 something was left undone, 2 wrong usage.
</source>
        <translation>Matumizi: forecourt [AMRI] [CHAGUO]

Bila amri dirisha hufunguliwa.

Amri:
  sync                        leta kilichobadilika na utume kinachosubiri
  status                      sema kilichohifadhiwa na kinachosubiri, bila mtandao
  export customers|vehicles|test-drives
                              andika rekodi zilizohifadhiwa
  import customers FILE       chukua mabadiliko ya wateja kutoka faili la CSV
  webhook send URL            tuma tukio lenye sahihi, kama mtumaji wa webhook

Chaguo:
  --connection NAME           muunganisho uliohifadhiwa wa jina hili
  --base-url URL              seva nyingine (http tupu kwa kompyuta hii tu)
  --sandbox                   duka la mfano
  --data-dir DIR              mahali Forecourt inapohifadhi data yake
  --json                      sync, status, import: andika kitu kimoja cha JSON
  --format csv|json           export: csv isipoagizwa vingine
  --output FILE               export: faili badala ya tokeo la kawaida
  --dry-run                   import: sema kitakachobadilika, usiandike chochote
  --event NAME                webhook: jina la tukio
  --data JSON                 webhook: tukio linachosema
  --file FILE                 webhook: tuma baiti hizi badala ya tukio la kutengenezwa
  --page NAME                 dirisha: fungua na ukurasa huu
  --picture FILE              dirisha: hifadhi picha likishapakiwa, kisha funga
  --help, --version

Faili la import lina mstari wa vichwa. Safu zake id au email husema ni nani;
notes, tags, preferences (JSON) na isVip hubadilisha kilichohifadhiwa, addTags na
removeTags hubadilisha lebo moja moja. Kisanduku kitupu huacha uga ulivyo, kistariungio
peke yake (-) huufuta. Safu nyingine haziguswi, hivyo export iliyohaririwa inatosha.

Ufunguo hutoka kwenye hifadhi ya funguo, au FORECOURT_API_KEY kwa mchakato huu tu.
Siri ya webhook hutoka FORECOURT_WEBHOOK_SECRET, au kwenye ingizo la kawaida.
Msimbo wa kutoka: 0 yote yamefanyika, 1 kuna kilichoachwa, 2 matumizi mabaya.
</translation>
    </message>
    <message>
        <source>webhook needs two words: send, and an address with http or https.</source>
        <translation>webhook inahitaji maneno mawili: send, na anwani yenye http au https.</translation>
    </message>
    <message>
        <source>--file is sent as it is: it goes with neither --event nor --data.</source>
        <translation>--file hutumwa kama lilivyo: haitumiki pamoja na --event wala --data.</translation>
    </message>
    <message>
        <source>--data is not JSON.</source>
        <translation>--data si JSON.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 haisomeki: %2</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>hakuna jibu: %1</translation>
    </message>
    <message>
        <source>no secret: set %1, or give it on standard input</source>
        <translation>hakuna siri: weka %1, au itoe kupitia ingizo la kawaida</translation>
    </message>
</context>
<context>
    <name>ConnectDialog</name>
    <message>
        <source>Sign in to your CarStrel account in the browser.</source>
        <translation>Ingia kwenye akaunti yako ya CarStrel katika kivinjari.</translation>
    </message>
    <message>
        <source>Go to Dashboard → Integrations → API Keys.</source>
        <translation>Nenda kwenye Dashboard → Integrations → API Keys.</translation>
    </message>
    <message>
        <source>Click Create API Key, and choose Live or Test.</source>
        <translation>Bofya Create API Key, kisha uchague Live au Test.</translation>
    </message>
    <message>
        <source>Copy the key at once: CarStrel shows it only once. Then paste it here.</source>
        <translation>Nakili ufunguo mara moja: CarStrel huuonyesha mara moja tu. Kisha ubandike hapa.</translation>
    </message>
</context>
<context>
    <name>ConnectionRow</name>
    <message>
        <source>Edit…</source>
        <translation>Hariri…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Jaribu</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Badilisha ufunguo…</translation>
    </message>
    <message>
        <source>Forget key…</source>
        <translation>Sahau ufunguo…</translation>
    </message>
    <message>
        <source>Forget connection and its data…</source>
        <translation>Sahau muunganisho na data yake…</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>due %1</source>
        <translation>unatakiwa %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>umekamilika</translation>
    </message>
    <message>
        <source>to be done</source>
        <translation>bado haujafanywa</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
</context>
<context>
    <name>CsvFile</name>
    <message>
        <source>A quote stands inside a field that is not quoted.</source>
        <translation>Alama ya nukuu iko ndani ya uga usio na nukuu.</translation>
    </message>
    <message>
        <source>Something stands behind a closing quote.</source>
        <translation>Kuna kitu baada ya nukuu ya kufunga.</translation>
    </message>
    <message>
        <source>A quote that opens here is never closed; nothing after it was read.</source>
        <translation>Nukuu inayofunguliwa hapa haifungwi; hakuna kilichosomwa baada yake.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text.</source>
        <translation>Haya si maandishi ya UTF-8.</translation>
    </message>
    <message>
        <source>This is UTF-16 text; save it as UTF-8.</source>
        <translation>Haya ni maandishi ya UTF-16; yahifadhi kama UTF-8.</translation>
    </message>
    <message>
        <source>%1 fields where the header has %2.</source>
        <translation>Nyuga %1 ilhali kichwa kina %2.</translation>
    </message>
</context>
<context>
    <name>CustomerImport</name>
    <message>
        <source>This field cannot be emptied.</source>
        <translation>Uga huu hauwezi kufutwa.</translation>
    </message>
    <message>
        <source>This is not a JSON object: %1</source>
        <translation>Hiki si kitu cha JSON: %1</translation>
    </message>
    <message>
        <source>it has no braces</source>
        <translation>hakina mabano ya mawimbi</translation>
    </message>
    <message>
        <source>This is neither true nor false.</source>
        <translation>Hii si true wala false.</translation>
    </message>
    <message>
        <source>Two columns of the header mean the same: %1.</source>
        <translation>Safu mbili za kichwa zina maana moja: %1.</translation>
    </message>
    <message>
        <source>The header names neither id nor email, so nobody can tell which customers are meant.</source>
        <translation>Kichwa hakitaji id wala email, hivyo haijulikani wateja gani wanakusudiwa.</translation>
    </message>
    <message>
        <source>The header names nothing that can be changed: notes, tags, addTags, removeTags, preferences or isVip.</source>
        <translation>Kichwa hakitaji chochote kinachoweza kubadilishwa: notes, tags, addTags, removeTags, preferences au isVip.</translation>
    </message>
    <message>
        <source>There is neither an id nor an e-mail address.</source>
        <translation>Hakuna id wala anwani ya barua pepe.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Faili ni tupu.</translation>
    </message>
    <message>
        <source>The header cannot be read (line %1): %2</source>
        <translation>Kichwa hakisomeki (mstari %1): %2</translation>
    </message>
    <message>
        <source>No customer has the e-mail address %1.</source>
        <translation>Hakuna mteja mwenye anwani ya barua pepe %1.</translation>
    </message>
    <message>
        <source>%1 customers have the e-mail address %2; tell them apart by id.</source>
        <translation>Wateja %1 wana anwani ya barua pepe %2; watofautishe kwa id.</translation>
    </message>
    <message>
        <source>No customer has the id %1.</source>
        <translation>Hakuna mteja mwenye id %1.</translation>
    </message>
    <message>
        <source>The customer with this id has the e-mail address %1, not %2. An address cannot be changed here.</source>
        <translation>Mteja mwenye id hii ana anwani ya barua pepe %1, si %2. Anwani haiwezi kubadilishwa hapa.</translation>
    </message>
    <message>
        <source>Line %1 is about the same customer.</source>
        <translation>Mstari %1 unamhusu mteja yuleyule.</translation>
    </message>
    <message>
        <source>%1: this was never fetched, so it can only be added to. Open the customer once, then import again.</source>
        <translation>%1: hili halijawahi kuletwa, hivyo linaweza kuongezewa tu. Mfungue mteja mara moja, kisha lete tena.</translation>
    </message>
</context>
<context>
    <name>CustomerModel</name>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Bado halijatumwa</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Linakuhitaji</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Hayupo tena kwenye orodha</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>not sent</source>
        <translation>haikutumwa</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Matangazo</translation>
    </message>
    <message>
        <source>Body type</source>
        <translation>Aina ya bodi</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Chapa</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Makundi</translation>
    </message>
    <message>
        <source>Days listed</source>
        <translation>Siku sokoni</translation>
    </message>
    <message>
        <source>%1 on this desk</source>
        <translation>%1 kwenye dawati hili</translation>
    </message>
    <message>
        <source>Available vehicles</source>
        <translation>Magari yanayopatikana</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>kati ya %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>%1 new in 30 days</source>
        <translation>wapya %1 kwa siku 30</translation>
    </message>
    <message>
        <source>VIP customers</source>
        <translation>Wateja VIP</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Mapato</translation>
    </message>
    <message>
        <source>average %1 a customer</source>
        <translation>wastani wa %1 kwa mteja</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Alama ya uwezekano</translation>
    </message>
    <message>
        <source>average of all customers</source>
        <translation>wastani wa wateja wote</translation>
    </message>
</context>
<context>
    <name>Domain</name>
    <message>
        <source>The server could not be reached. Is this computer online?</source>
        <translation>Seva haikufikiwa. Je, kompyuta hii iko mtandaoni?</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Seva ilichelewa mno kujibu.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was not accepted, so nothing was sent. Check the address and this computer&apos;s date.</source>
        <translation>Cheti cha seva hakikukubaliwa, kwa hiyo hakuna kilichotumwa. Kagua anwani na tarehe ya kompyuta hii.</translation>
    </message>
    <message>
        <source>The address is not encrypted (http), so nothing was sent: others on the network could read the key. Use https.</source>
        <translation>Anwani haijasimbwa (http), kwa hiyo hakuna kilichotumwa: wengine kwenye mtandao wangeweza kuusoma ufunguo. Tumia https.</translation>
    </message>
    <message>
        <source>The API key was not accepted. It may be mistyped, replaced or revoked.</source>
        <translation>Ufunguo wa API haukukubaliwa. Huenda umeandikwa vibaya, umebadilishwa au umebatilishwa.</translation>
    </message>
    <message>
        <source>The API key is not allowed to do this. Its permissions are set in the CarStrel dashboard.</source>
        <translation>Ufunguo wa API hauruhusiwi kufanya hili. Ruhusa zake huwekwa kwenye dashibodi ya CarStrel.</translation>
    </message>
    <message>
        <source>The server does not know this record or address.</source>
        <translation>Seva haitambui rekodi au anwani hii.</translation>
    </message>
    <message>
        <source>The server refused what was sent.</source>
        <translation>Seva ilikataa kilichotumwa.</translation>
    </message>
    <message>
        <source>The server has a problem of its own. It may work again later.</source>
        <translation>Seva ina tatizo lake yenyewe. Huenda itafanya kazi tena baadaye.</translation>
    </message>
    <message>
        <source>The server pointed to another address, which was not followed so that the key stays here. Check the address of the connection.</source>
        <translation>Seva ilielekeza kwenye anwani nyingine, ambayo haikufuatwa ili ufunguo ubaki hapa. Kagua anwani ya muunganisho.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood, so nothing of it was used.</source>
        <translation>Jibu la seva halikueleweka, kwa hiyo hakuna sehemu yake iliyotumiwa.</translation>
    </message>
    <message>
        <source>No answer came, so the request may or may not have arrived. Check before sending it again.</source>
        <translation>Hakuna jibu lililokuja, kwa hiyo huenda ombi lilifika au halikufika. Hakikisha kabla ya kulituma tena.</translation>
    </message>
    <message>
        <source>Forecourt is set to work offline, so nothing was sent.</source>
        <translation>Forecourt imewekwa kufanya kazi nje ya mtandao, kwa hiyo hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>It was stopped before it was finished.</source>
        <translation>Ilisimamishwa kabla haijakamilika.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked, missing or refuses access.</source>
        <translation>Hifadhi ya funguo ya kompyuta hii imefungwa, haipo au inakataa ufikiaji.</translation>
    </message>
    <message>
        <source>A file on this computer could not be read or written. Is the disk full?</source>
        <translation>Faili kwenye kompyuta hii haikusomeka au haikuandikika. Je, diski imejaa?</translation>
    </message>
    <message>
        <source>This cannot be done here.</source>
        <translation>Hili haliwezi kufanyika hapa.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Hakuna jina</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Mapendeleo</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Kawaida</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Hatarini</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Aliyeulizia</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Mtarajiwa</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Fursa</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Loyal customer</source>
        <translation>Mteja mwaminifu</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Asiye amilifu</translation>
    </message>
    <message>
        <source>For sale</source>
        <translation>Ya kuuza</translation>
    </message>
    <message>
        <source>Rental</source>
        <translation>Ya kukodisha</translation>
    </message>
    <message>
        <source>Auction</source>
        <translation>Mnada</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Linapatikana</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Limetengwa</translation>
    </message>
    <message>
        <source>Rented out</source>
        <translation>Limekodishwa</translation>
    </message>
    <message>
        <source>In the workshop</source>
        <translation>Liko gereji</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Limeuzwa</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Halipatikani</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petroli</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>Dizeli</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Haibridi</translation>
    </message>
    <message>
        <source>Plug-in hybrid</source>
        <translation>Haibridi ya kuchaji</translation>
    </message>
    <message>
        <source>Electric</source>
        <translation>Umeme</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuali</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatiki</translation>
    </message>
    <message>
        <source>Semi-automatic</source>
        <translation>Nusu otomatiki</translation>
    </message>
    <message>
        <source>CVT</source>
        <translation>CVT</translation>
    </message>
    <message>
        <source>Dual-clutch</source>
        <translation>Klachi mbili</translation>
    </message>
    <message>
        <source>Front-wheel drive</source>
        <translation>Magurudumu ya mbele</translation>
    </message>
    <message>
        <source>Rear-wheel drive</source>
        <translation>Magurudumu ya nyuma</translation>
    </message>
    <message>
        <source>All-wheel drive</source>
        <translation>Magurudumu yote</translation>
    </message>
    <message>
        <source>Four-wheel drive</source>
        <translation>Magurudumu manne (4WD)</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Linasubiri</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Limethibitishwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Limefanyika</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Hakufika</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Limeghairiwa</translation>
    </message>
    <message>
        <source>%1 T</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>Halijakamilika</translation>
    </message>
    <message>
        <source>Waits for sending</source>
        <translation>Linasubiri kutumwa</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Linatumwa</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Limetumwa</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Limekataliwa na seva</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Huenda lilifika</translation>
    </message>
    <message>
        <source>On this desk only</source>
        <translation>Kwenye dawati hili tu</translation>
    </message>
    <message>
        <source>a vehicle from the inventory</source>
        <translation>gari kutoka orodha ya magari</translation>
    </message>
    <message>
        <source>the customer&apos;s name</source>
        <translation>jina la mteja</translation>
    </message>
    <message>
        <source>the customer&apos;s e-mail address</source>
        <translation>anwani ya barua pepe ya mteja</translation>
    </message>
    <message>
        <source>a complete e-mail address</source>
        <translation>anwani kamili ya barua pepe</translation>
    </message>
    <message>
        <source>Vehicle without a name</source>
        <translation>Gari lisilo na jina</translation>
    </message>
    <message>
        <source>Choose the region: AutoGrab answers for one country at a time.</source>
        <translation>Chagua eneo: AutoGrab hujibu kwa nchi moja kwa wakati mmoja.</translation>
    </message>
    <message>
        <source>AutoGrab is not known to answer for the region &quot;%1&quot;.</source>
        <translation>Haijulikani kama AutoGrab hujibu kwa eneo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Type a number plate or an AutoGrab id.</source>
        <translation>Andika namba ya usajili au kitambulisho cha AutoGrab.</translation>
    </message>
    <message>
        <source>An AutoGrab id has only letters and digits, at most 64.</source>
        <translation>Kitambulisho cha AutoGrab kina herufi na tarakimu tu, zisizozidi 64.</translation>
    </message>
    <message>
        <source>A number plate has 1 to 8 letters and digits.</source>
        <translation>Namba ya usajili ina herufi na tarakimu 1 hadi 8.</translation>
    </message>
    <message>
        <source>AutoGrab has no model for this vehicle, so it cannot value it.</source>
        <translation>AutoGrab haina modeli ya gari hili, kwa hiyo haiwezi kulikadiria.</translation>
    </message>
    <message>
        <source>Say what the odometer shows: 0 to %1 km.</source>
        <translation>Taja odomita inachoonyesha: km 0 hadi %1.</translation>
    </message>
    <message>
        <source>The condition goes from 1 to 5.</source>
        <translation>Hali ni kuanzia 1 hadi 5.</translation>
    </message>
    <message>
        <source>This month&apos;s maximum of requests is used up. Nothing more is sent unless somebody allows it.</source>
        <translation>Upeo wa maombi wa mwezi huu umekwisha. Hakuna zaidi kinachotumwa mpaka mtu aruhusu.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Ziara</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Mawasiliano</translation>
    </message>
    <message>
        <source>Too many requests in a short time: the server takes no more for a while.</source>
        <translation>Maombi mengi mno kwa muda mfupi: seva haipokei zaidi kwa muda.</translation>
    </message>
</context>
<context>
    <name>DoubtWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Look in the CarStrel dashboard for a test drive of %1 with the %2.</source>
        <translation>Tafuta kwenye dashibodi ya CarStrel jaribio la gari la %1 na %2.</translation>
    </message>
    <message>
        <source>Look in the CarStrel dashboard for a test drive of %1 with the %2 on %3.</source>
        <translation>Tafuta kwenye dashibodi ya CarStrel jaribio la gari la %1 na %2 tarehe %3.</translation>
    </message>
    <message>
        <source>Look in the CarStrel dashboard whether %1 gets the newsletter.</source>
        <translation>Angalia kwenye dashibodi ya CarStrel kama %1 anapata jarida.</translation>
    </message>
    <message>
        <source>Look in the CarStrel dashboard whether %1 no longer gets the newsletter.</source>
        <translation>Angalia kwenye dashibodi ya CarStrel kama %1 hapati tena jarida.</translation>
    </message>
    <message>
        <source>Ask the office whether a message of %1 came in.</source>
        <translation>Uliza ofisi kama ujumbe wa %1 ulifika.</translation>
    </message>
    <message>
        <source>Look at %1 in the CarStrel dashboard.</source>
        <translation>Angalia %1 kwenye dashibodi ya CarStrel.</translation>
    </message>
    <message>
        <source>%1 was sent on %2, and no answer came. It may have arrived.</source>
        <translation>%1 lilitumwa tarehe %2, na hakuna jibu lililokuja. Huenda lilifika.</translation>
    </message>
    <message>
        <source>It is there: press “It arrived”, with its number if the dashboard shows one.</source>
        <translation>Lipo: bonyeza “Ilifika”, pamoja na namba yake kama dashibodi inaionyesha.</translation>
    </message>
    <message>
        <source>It is not there: press “Send again”, or “Drop” where it is no longer wanted.</source>
        <translation>Halipo: bonyeza “Tuma tena”, au “Acha” kama halihitajiki tena.</translation>
    </message>
</context>
<context>
    <name>DriveHistory</name>
    <message>
        <source>no date</source>
        <translation>hakuna tarehe</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>dak %1</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>Amekabidhiwa: %1</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Maoni: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>CarStrel&apos;s number %1</source>
        <translation>Namba ya CarStrel %1</translation>
    </message>
</context>
<context>
    <name>EditorWords</name>
    <message>
        <source>Choose…</source>
        <translation>Chagua…</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Haitumwi</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ongeza thamani</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>LIVE</source>
        <translation>HALISI</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>JARIBIO</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>MFANO</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Seva inasema: “%2”</translation>
    </message>
</context>
<context>
    <name>FeatureGroup</name>
    <message>
        <source>Safety</source>
        <translation>Usalama</translation>
    </message>
    <message>
        <source>Exterior</source>
        <translation>Nje</translation>
    </message>
    <message>
        <source>Interior</source>
        <translation>Ndani</translation>
    </message>
    <message>
        <source>Entertainment</source>
        <translation>Burudani</translation>
    </message>
</context>
<context>
    <name>Formatting</name>
    <message>
        <source>1 minute ago</source>
        <translation>dakika 1 iliyopita</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes ago</source>
        <translation>
            <numerusform>dakika %1 iliyopita</numerusform>
            <numerusform>dakika %1 zilizopita</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 minute</source>
        <translation>baada ya dakika 1</translation>
    </message>
    <message numerus="yes">
        <source>in %1 minutes</source>
        <translation>
            <numerusform>baada ya dakika %1</numerusform>
            <numerusform>baada ya dakika %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>saa 1 iliyopita</translation>
    </message>
    <message numerus="yes">
        <source>%1 hours ago</source>
        <translation>
            <numerusform>saa %1 iliyopita</numerusform>
            <numerusform>saa %1 zilizopita</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>baada ya saa 1</translation>
    </message>
    <message numerus="yes">
        <source>in %1 hours</source>
        <translation>
            <numerusform>baada ya saa %1</numerusform>
            <numerusform>baada ya saa %1</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>jana</translation>
    </message>
    <message numerus="yes">
        <source>%1 days ago</source>
        <translation>
            <numerusform>siku %1 iliyopita</numerusform>
            <numerusform>siku %1 zilizopita</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>kesho</translation>
    </message>
    <message numerus="yes">
        <source>in %1 days</source>
        <translation>
            <numerusform>baada ya siku %1</numerusform>
            <numerusform>baada ya siku %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 month ago</source>
        <translation>mwezi 1 uliopita</translation>
    </message>
    <message numerus="yes">
        <source>%1 months ago</source>
        <translation>
            <numerusform>mwezi %1 uliopita</numerusform>
            <numerusform>miezi %1 iliyopita</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 month</source>
        <translation>baada ya mwezi 1</translation>
    </message>
    <message numerus="yes">
        <source>in %1 months</source>
        <translation>
            <numerusform>baada ya mwezi %1</numerusform>
            <numerusform>baada ya miezi %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year ago</source>
        <translation>mwaka 1 uliopita</translation>
    </message>
    <message numerus="yes">
        <source>%1 years ago</source>
        <translation>
            <numerusform>mwaka %1 uliopita</numerusform>
            <numerusform>miaka %1 iliyopita</numerusform>
        </translation>
    </message>
    <message>
        <source>in 1 year</source>
        <translation>baada ya mwaka 1</translation>
    </message>
    <message numerus="yes">
        <source>in %1 years</source>
        <translation>
            <numerusform>baada ya mwaka %1</numerusform>
            <numerusform>baada ya miaka %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>kuanzia %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hadi %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>sasa hivi</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>siku %1</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>siku 1</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>siku %1</numerusform>
            <numerusform>siku %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>ms %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>sek %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>baiti %1</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>kB %1</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>MB %1</translation>
    </message>
</context>
<context>
    <name>HttpStatus</name>
    <message>
        <source>%1 OK</source>
        <translation>%1 Sawa</translation>
    </message>
    <message>
        <source>%1 Created</source>
        <translation>%1 Imeundwa</translation>
    </message>
    <message>
        <source>%1 Accepted</source>
        <translation>%1 Imekubaliwa</translation>
    </message>
    <message>
        <source>%1 Done, without content</source>
        <translation>%1 Imefanyika, bila maudhui</translation>
    </message>
    <message>
        <source>%1 Not changed</source>
        <translation>%1 Haijabadilika</translation>
    </message>
    <message>
        <source>%1 Not understood</source>
        <translation>%1 Halikueleweka</translation>
    </message>
    <message>
        <source>%1 Key missing or wrong</source>
        <translation>%1 Ufunguo haupo au si sahihi</translation>
    </message>
    <message>
        <source>%1 Not allowed</source>
        <translation>%1 Hairuhusiwi</translation>
    </message>
    <message>
        <source>%1 Not found</source>
        <translation>%1 Haikupatikana</translation>
    </message>
    <message>
        <source>%1 Method not allowed</source>
        <translation>%1 Mbinu hairuhusiwi</translation>
    </message>
    <message>
        <source>%1 Conflict</source>
        <translation>%1 Mgongano</translation>
    </message>
    <message>
        <source>%1 Not accepted</source>
        <translation>%1 Halikukubaliwa</translation>
    </message>
    <message>
        <source>%1 Too many requests</source>
        <translation>%1 Maombi mengi mno</translation>
    </message>
    <message>
        <source>%1 Server error</source>
        <translation>%1 Hitilafu ya seva</translation>
    </message>
    <message>
        <source>%1 Not available</source>
        <translation>%1 Haipatikani</translation>
    </message>
    <message>
        <source>%1 Answered</source>
        <translation>%1 Limejibiwa</translation>
    </message>
    <message>
        <source>%1 Redirected</source>
        <translation>%1 Lilielekezwa kwingine</translation>
    </message>
    <message>
        <source>%1 Refused</source>
        <translation>%1 Limekataliwa</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Hakuna jibu</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Unknown</source>
        <translation>Hajulikani</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Kosa</translation>
    </message>
    <message>
        <source>Added below what is there: %1</source>
        <translation>Limeongezwa chini ya yaliyopo: %1</translation>
    </message>
</context>
<context>
    <name>Keychain</name>
    <message>
        <source>It says: “%1”</source>
        <translation>Inasema: “%1”</translation>
    </message>
    <message>
        <source>Nothing was kept. Unlock it and try again, or use the key until Forecourt is closed, without keeping it anywhere.</source>
        <translation>Hakuna kilichohifadhiwa. Ifungue na ujaribu tena, au tumia ufunguo hadi Forecourt ifungwe, bila kuuhifadhi popote.</translation>
    </message>
    <message>
        <source>Use for this session only</source>
        <translation>Tumia kwa kipindi hiki tu</translation>
    </message>
</context>
<context>
    <name>LimitWords</name>
    <message>
        <source>Allowance used, goes on at %1</source>
        <translation>Kiasi kimetumika, itaendelea saa %1</translation>
    </message>
    <message>
        <source>Allowance used</source>
        <translation>Kiasi kimetumika</translation>
    </message>
    <message>
        <source>This window&apos;s allowance is used. What is left is kept for people, and goes out at once.</source>
        <translation>Kiasi cha kipindi hiki kimetumika. Kilichobaki kimewekwa kwa ajili ya watu, na hutumwa mara moja.</translation>
    </message>
    <message>
        <source>The server asked to wait until %1</source>
        <translation>Seva imeomba kusubiri hadi %1</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Seva imeomba kusubiri</translation>
    </message>
    <message>
        <source>The server said when to come again; nothing is sent before.</source>
        <translation>Seva imesema wakati wa kurudi; hakuna kinachotumwa kabla.</translation>
    </message>
    <message>
        <source>No answer, next try %1</source>
        <translation>Hakuna jibu, jaribio lijalo %1</translation>
    </message>
    <message>
        <source>No answer, tries again</source>
        <translation>Hakuna jibu, inajaribu tena</translation>
    </message>
    <message>
        <source>The server does not answer. One request tries it again; the rest waits and goes out by itself.</source>
        <translation>Seva haijibu. Ombi moja linaijaribu tena; mengine yanasubiri na yatatumwa yenyewe.</translation>
    </message>
    <message>
        <source>Month used up until %1</source>
        <translation>Mwezi umetumika wote hadi %1</translation>
    </message>
    <message>
        <source>Month used up</source>
        <translation>Mwezi umetumika wote</translation>
    </message>
    <message>
        <source>This month&apos;s maximum is reached. Nothing more is sent unless somebody allows it.</source>
        <translation>Upeo wa mwezi huu umefikiwa. Hakuna zaidi kinachotumwa mpaka mtu aruhusu.</translation>
    </message>
    <message>
        <source>Key refused, nothing is sent</source>
        <translation>Ufunguo umekataliwa, hakuna kinachotumwa</translation>
    </message>
    <message>
        <source>The server refused the key. Nothing is sent until it was asked again or the key was replaced.</source>
        <translation>Seva imekataa ufunguo. Hakuna kinachotumwa mpaka iulizwe tena au ufunguo ubadilishwe.</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation>Maombi %1 kati ya %2 yamebaki</translation>
    </message>
    <message>
        <source>%1 requests left</source>
        <translation>Maombi %1 yamebaki</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>requests left, time</comment>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>%1 That is at %2.</source>
        <comment>why, time</comment>
        <translation>%1 Hiyo ni saa %2.</translation>
    </message>
    <message>
        <source>%1 of %2 in the contract, at most %3</source>
        <translation>%1 kati ya %2 za mkataba, si zaidi ya %3</translation>
    </message>
    <message>
        <source>%1 of %2 in the contract</source>
        <translation>%1 kati ya %2 za mkataba</translation>
    </message>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, si zaidi ya %2</translation>
    </message>
    <message>
        <source>%1 of the month used</source>
        <translation>%1 ya mwezi imetumika</translation>
    </message>
    <message>
        <source>Month&apos;s base used</source>
        <translation>Kiasi cha msingi cha mwezi kimetumika</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>chini ya dakika moja</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>takriban dakika %n</numerusform>
            <numerusform>takriban dakika %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>takriban saa %n</numerusform>
            <numerusform>takriban saa %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>about 3 minutes</comment>
        <translation>%1 zimebaki</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message>
        <source>Subscribed to the newsletter</source>
        <translation>Amejiandikisha kwenye jarida</translation>
    </message>
    <message>
        <source>Unsubscribed from the newsletter</source>
        <translation>Amejiondoa kwenye jarida</translation>
    </message>
    <message>
        <source>Message to the office</source>
        <translation>Ujumbe kwa ofisi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Linasubiri</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Linatumwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Limekamilika</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Mgongano</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Limekataliwa</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Huenda lilifika</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Limetupwa</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Limehaririwa</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>Limetumwa kwa seva</translation>
    </message>
    <message>
        <source>Taken back before it was sent</source>
        <translation>Limerudishwa kabla ya kutumwa</translation>
    </message>
    <message>
        <source>Differs from the server</source>
        <translation>Linatofautiana na seva</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Limekataliwa na seva</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Hali imebadilishwa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Limesitishwa</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Limeendelezwa</translation>
    </message>
    <message>
        <source>Moved to the front of the outbox</source>
        <translation>Limepelekwa mbele ya kikasha toezi</translation>
    </message>
    <message>
        <source>To be sent again</source>
        <translation>Litatumwa tena</translation>
    </message>
    <message>
        <source>Decided after a conflict</source>
        <translation>Limeamuliwa baada ya mgongano</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Limetenduliwa</translation>
    </message>
    <message>
        <source>Replaced on the server</source>
        <translation>Limebadilishwa kwenye seva</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Liliundwa</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Itakayotumwa</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Limetafutwa</translation>
    </message>
    <message>
        <source>Valued</source>
        <translation>Limekadiriwa</translation>
    </message>
    <message>
        <source>Valued by an earlier answer</source>
        <translation>Limekadiriwa kwa jibu la awali</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Halikutumwa</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Limeondolewa</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Limerudishwa</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>Mawasiliano yamerekodiwa</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Mawasiliano yameondolewa</translation>
    </message>
    <message>
        <source>Follow-up set</source>
        <translation>Ufuatiliaji umewekwa</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Ufuatiliaji umekamilika</translation>
    </message>
    <message>
        <source>Follow-up reopened</source>
        <translation>Ufuatiliaji umefunguliwa tena</translation>
    </message>
    <message>
        <source>Follow-up removed</source>
        <translation>Ufuatiliaji umeondolewa</translation>
    </message>
    <message>
        <source>Taken back here</source>
        <translation>Limerudishwa hapa</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Price not sent</source>
        <translation>Bei haikutumwa</translation>
    </message>
</context>
<context>
    <name>ListingField</name>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>%1 hp</source>
        <translation>hp %1</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Tangazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Chapa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Body type</source>
        <translation>Aina ya bodi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Mileji</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Injini</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Mafuta</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Gia</translation>
    </message>
    <message>
        <source>Drivetrain</source>
        <translation>Mfumo wa magurudumu</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>Interior</source>
        <translation>Rangi ya ndani</translation>
    </message>
    <message>
        <source>Negotiable</source>
        <translation>Maelewano</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Ufadhili</translation>
    </message>
    <message>
        <source>Pick-up place</source>
        <translation>Mahali pa kuchukua</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Ilitangazwa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ilibadilishwa</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>Listing ID</source>
        <translation>Kitambulisho cha tangazo</translation>
    </message>
</context>
<context>
    <name>ListingFilter</name>
    <message>
        <source>Chosen one</source>
        <translation>Iliyochaguliwa</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>kuanzia %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hadi %1</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Mwaka</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Days listed</source>
        <translation>Siku sokoni</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Chapa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Body type</source>
        <translation>Aina ya bodi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Mafuta</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Gia</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rangi</translation>
    </message>
</context>
<context>
    <name>ListingSort</name>
    <message>
        <source>Newest first</source>
        <translation>Mpya kwanza</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Za zamani kwanza</translation>
    </message>
    <message>
        <source>Lowest price first</source>
        <translation>Bei ya chini kwanza</translation>
    </message>
    <message>
        <source>Highest price first</source>
        <translation>Bei ya juu kwanza</translation>
    </message>
    <message>
        <source>Lowest mileage first</source>
        <translation>Mileji ndogo kwanza</translation>
    </message>
    <message>
        <source>Highest mileage first</source>
        <translation>Mileji kubwa kwanza</translation>
    </message>
    <message>
        <source>Newest model year first</source>
        <translation>Modeli mpya kwanza</translation>
    </message>
    <message>
        <source>Oldest model year first</source>
        <translation>Modeli za zamani kwanza</translation>
    </message>
    <message>
        <source>Most views first</source>
        <translation>Zilizotazamwa sana kwanza</translation>
    </message>
    <message>
        <source>Fewest views first</source>
        <translation>Zilizotazamwa kidogo kwanza</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Jina, A hadi Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Jina, Z hadi A</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Chapa</translation>
    </message>
    <message>
        <source>Body type</source>
        <translation>Aina ya bodi</translation>
    </message>
    <message>
        <source>Listing type</source>
        <translation>Aina ya tangazo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Mafuta</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Gia</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>%1, Z to A</source>
        <translation>%1, Z hadi A</translation>
    </message>
    <message>
        <source>Reverse the order</source>
        <translation>Geuza mpangilio</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>Not sent yet: the change waits on this desk</source>
        <translation>Bado halijatumwa: badiliko linasubiri kwenye dawati hili</translation>
    </message>
    <message>
        <source>Needs a person: the change was not taken by the server</source>
        <translation>Linahitaji mtu: badiliko halikukubaliwa na seva</translation>
    </message>
    <message>
        <source>No longer listed by the server</source>
        <translation>Haipo tena kwenye orodha ya seva</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>%1 over budget</source>
        <translation>%1 juu ya bajeti</translation>
    </message>
    <message>
        <source>%1 below the range</source>
        <translation>%1 chini ya kiwango</translation>
    </message>
    <message>
        <source>fits type</source>
        <translation>inafaa kwa aina</translation>
    </message>
    <message>
        <source>price not sent</source>
        <translation>bei haikutumwa</translation>
    </message>
    <message>
        <source>fits type, price not sent</source>
        <translation>inafaa kwa aina, bei haikutumwa</translation>
    </message>
    <message>
        <source>fits budget</source>
        <translation>inafaa kwa bajeti</translation>
    </message>
    <message>
        <source>fits type and budget</source>
        <translation>inafaa kwa aina na bajeti</translation>
    </message>
</context>
<context>
    <name>OpenApi</name>
    <message>
        <source>“content” is missing; the body is taken for any JSON.</source>
        <translation>“content” inakosekana; mwili unachukuliwa kuwa JSON yoyote.</translation>
    </message>
    <message>
        <source>is not a status and is left out.</source>
        <translation>si msimbo wa hali na imeachwa.</translation>
    </message>
    <message>
        <source>Swagger 1 is not read; versions 2.0, 3.0 and 3.1 of OpenAPI are.</source>
        <translation>Swagger 1 haisomwi; husomwa matoleo 2.0, 3.0 na 3.1 ya OpenAPI.</translation>
    </message>
    <message>
        <source>This is an AsyncAPI document, not an OpenAPI document.</source>
        <translation>Hii ni hati ya AsyncAPI, si hati ya OpenAPI.</translation>
    </message>
    <message>
        <source>This is not an OpenAPI document: neither “openapi” nor “swagger” tells a version.</source>
        <translation>Hii si hati ya OpenAPI: “openapi” wala “swagger” haitaji toleo.</translation>
    </message>
    <message>
        <source>Version “%1” is not read; versions 2.0, 3.0 and 3.1 of OpenAPI are.</source>
        <translation>Toleo “%1” halisomwi; husomwa matoleo 2.0, 3.0 na 3.1 ya OpenAPI.</translation>
    </message>
    <message>
        <source>“paths” is missing, so that there is nothing to ask.</source>
        <translation>“paths” inakosekana, kwa hiyo hakuna cha kuuliza.</translation>
    </message>
    <message>
        <source>paths: is not an object with one entry for each path.</source>
        <translation>paths: si kitu chenye kipengee kimoja kwa kila njia.</translation>
    </message>
    <message>
        <source>Calls that the server makes are not listed.</source>
        <translation>Miito inayofanywa na seva haiorodheshwi.</translation>
    </message>
    <message>
        <source>No operation in it can be used. %1</source>
        <translation>Hakuna operesheni ndani yake inayoweza kutumika. %1</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Jibu</translation>
    </message>
    <message numerus="yes">
        <source>And at %n more places.</source>
        <translation>
            <numerusform>Na mahali %n zaidi.</numerusform>
            <numerusform>Na mahali %n zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer is “%1”, the document promises “%2”.</source>
        <translation>Jibu ni “%1”, hati inaahidi “%2”.</translation>
    </message>
    <message>
        <source>The answer is not JSON, though it says so.</source>
        <translation>Jibu si JSON, ingawa linasema hivyo.</translation>
    </message>
    <message>
        <source>The document does not mention the status %1.</source>
        <translation>Hati haitaji msimbo wa hali %1.</translation>
    </message>
    <message>
        <source>is not a path and is left out.</source>
        <translation>si njia na imeachwa.</translation>
    </message>
    <message>
        <source>Its own “servers” are not used.</source>
        <translation>“servers” zake zenyewe hazitumiki.</translation>
    </message>
    <message>
        <source>is not an object and is left out.</source>
        <translation>si kitu cha JSON na imeachwa.</translation>
    </message>
    <message>
        <source>Another operation is called “%1” already; this one is called “%2”.</source>
        <translation>Operesheni nyingine tayari inaitwa “%1”; hii inaitwa “%2”.</translation>
    </message>
    <message>
        <source>is not a list and is left out.</source>
        <translation>si orodha na imeachwa.</translation>
    </message>
    <message>
        <source>stands here a second time and is left out.</source>
        <translation>iko hapa kwa mara ya pili na imeachwa.</translation>
    </message>
    <message>
        <source>Cookies are not sent; “%1” is left out.</source>
        <translation>Vidakuzi havitumwi; “%1” imeachwa.</translation>
    </message>
    <message>
        <source>Forecourt sets the header “%1” itself; the parameter is left out.</source>
        <translation>Forecourt huweka kichwa “%1” yenyewe; kigezo kimeachwa.</translation>
    </message>
    <message>
        <source>has no name and is left out.</source>
        <translation>haina jina na imeachwa.</translation>
    </message>
    <message>
        <source>“in” is “%1”, which no version knows; “%2” is left out.</source>
        <translation>“in” ni “%1”, ambayo hakuna toleo linaloijua; “%2” imeachwa.</translation>
    </message>
    <message>
        <source>The path has no place for “%1”, which is left out.</source>
        <translation>Njia haina mahali pa “%1”, ambayo imeachwa.</translation>
    </message>
    <message>
        <source>“%1” in the path is not described; it is taken for a text.</source>
        <translation>“%1” kwenye njia haijaelezwa; inachukuliwa kuwa maandishi.</translation>
    </message>
    <message>
        <source>The style “%1” does not exist there; the usual one is used.</source>
        <translation>Mtindo “%1” haupo hapo; wa kawaida unatumika.</translation>
    </message>
    <message>
        <source>The type “%1” is unknown and is left out.</source>
        <translation>Aina “%1” haijulikani na imeachwa.</translation>
    </message>
    <message>
        <source>“%1” has a value that means nothing there and is left out.</source>
        <translation>“%1” ina thamani isiyo na maana hapo na imeachwa.</translation>
    </message>
    <message>
        <source>is not a schema and is left out.</source>
        <translation>si skima na imeachwa.</translation>
    </message>
    <message>
        <source>A key in “%1” would stand in logs and histories; it is not sent so.</source>
        <translation>Ufunguo ndani ya “%1” ungeonekana kwenye kumbukumbu na historia; hautumwi hivyo.</translation>
    </message>
    <message>
        <source>“%1” is not a header for a key.</source>
        <translation>“%1” si kichwa cha ufunguo.</translation>
    </message>
    <message>
        <source>Forecourt does not sign in there; a token that you have is sent as “Authorization: Bearer”.</source>
        <translation>Forecourt haiingii huko; tokeni uliyonayo hutumwa kama “Authorization: Bearer”.</translation>
    </message>
    <message>
        <source>The key to enter is “user:password” in base64.</source>
        <translation>Ufunguo wa kuingiza ni “user:password” katika base64.</translation>
    </message>
    <message>
        <source>The way of signing in “%1” is not known here.</source>
        <translation>Njia ya kuingia “%1” haijulikani hapa.</translation>
    </message>
    <message>
        <source>“%1” is not a whole address; the host has to be entered.</source>
        <translation>“%1” si anwani kamili; seva inapaswa kuandikwa.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Na %n zaidi.</numerusform>
            <numerusform>Na %n zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” lies outside of this document and is not fetched.</source>
        <translation>“%1” iko nje ya hati hii na hailetwi.</translation>
    </message>
    <message>
        <source>“%1” leads through too many others.</source>
        <translation>“%1” inapitia nyingine nyingi mno.</translation>
    </message>
    <message>
        <source>“%1” refers to itself.</source>
        <translation>“%1” inajirejelea yenyewe.</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>“%1” haipo.</translation>
    </message>
    <message>
        <source>Too many brackets are open at once.</source>
        <translation>Mabano mengi mno yamefunguliwa kwa pamoja.</translation>
    </message>
    <message>
        <source>The document holds more lists and values than Forecourt reads.</source>
        <translation>Hati ina orodha na thamani nyingi kuliko Forecourt inavyosoma.</translation>
    </message>
    <message>
        <source>The document is larger than %1 MB.</source>
        <translation>Hati ni kubwa kuliko MB %1.</translation>
    </message>
    <message>
        <source>The document is not text in UTF-8.</source>
        <translation>Hati si maandishi ya UTF-8.</translation>
    </message>
    <message>
        <source>Line %1: There are bytes that are not UTF-8.</source>
        <translation>Mstari %1: Kuna baiti ambazo si UTF-8.</translation>
    </message>
    <message>
        <source>This is a web page (HTML), not an OpenAPI document.</source>
        <translation>Huu ni ukurasa wa wavuti (HTML), si hati ya OpenAPI.</translation>
    </message>
    <message>
        <source>This is XML, not an OpenAPI document in JSON or YAML.</source>
        <translation>Hii ni XML, si hati ya OpenAPI katika JSON au YAML.</translation>
    </message>
    <message>
        <source>The document ends in the middle: what begins with “%1” is not closed.</source>
        <translation>Hati inaishia katikati: kinachoanza na “%1” hakijafungwa.</translation>
    </message>
    <message>
        <source>The file holds several documents; only the first is read.</source>
        <translation>Faili lina hati kadhaa; ya kwanza tu husomwa.</translation>
    </message>
    <message>
        <source>This is neither JSON nor YAML: %1.</source>
        <translation>Hii si JSON wala YAML: %1.</translation>
    </message>
    <message>
        <source>The document cannot be read: %1.</source>
        <translation>Hati haisomeki: %1.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Mstari %1, safu wima %2: %3</translation>
    </message>
    <message>
        <source>The document is empty.</source>
        <translation>Hati ni tupu.</translation>
    </message>
    <message>
        <source>An OpenAPI document begins with names and values; this one is a list or a single text.</source>
        <translation>Hati ya OpenAPI huanza na majina na thamani; hii ni orodha au maandishi peke yake.</translation>
    </message>
    <message>
        <source>There are more than %L1 values up to here, counting what is repeated by aliases.</source>
        <translation>Kuna zaidi ya thamani %L1 hadi hapa, pamoja na zinazorudiwa na lakabu.</translation>
    </message>
    <message>
        <source>This alias stands inside of what it means.</source>
        <translation>Lakabu hii iko ndani ya kile inachomaanisha.</translation>
    </message>
    <message>
        <source>A name must be a text.</source>
        <translation>Jina lazima liwe maandishi.</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep.</source>
        <translation>Hati ina zaidi ya ngazi %1 zilizopandana.</translation>
    </message>
    <message>
        <source>“%1” stands here a second time; the first is left out.</source>
        <translation>“%1” iko hapa kwa mara ya pili; ya kwanza imeachwa.</translation>
    </message>
    <message>
        <source>The tag “%1” has no place in an OpenAPI document.</source>
        <translation>Lebo “%1” haina nafasi kwenye hati ya OpenAPI.</translation>
    </message>
</context>
<context>
    <name>OutboxModel</name>
    <message>
        <source>It goes by itself once the server can be reached.</source>
        <translation>Litaenda lenyewe seva ikifikiwa.</translation>
    </message>
    <message>
        <source>Somebody paused it; it goes when it is resumed.</source>
        <translation>Mtu amelisitisha; litaenda likiendelezwa.</translation>
    </message>
    <message>
        <source>It was on the server; since then somebody set another value there.</source>
        <translation>Lilikuwa kwenye seva; tangu hapo mtu ameweka thamani nyingine.</translation>
    </message>
    <message>
        <source>No answer came. It is never sent again by itself.</source>
        <translation>Hakuna jibu lililokuja. Halitumwi tena lenyewe kamwe.</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>awali: %1</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Magari</translation>
    </message>
    <message>
        <source>Test drives</source>
        <translation>Majaribio ya gari</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashibodi</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalogi</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Habari</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Kikasha toezi</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Shughuli</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Appraise</source>
        <translation>Tathmini</translation>
    </message>
    <message>
        <source>Explorer</source>
        <translation>Kichunguzi</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Being sent</source>
        <translation>Linatumwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Limekamilika</translation>
    </message>
    <message>
        <source>In doubt: it may have arrived</source>
        <translation>Shaka: huenda lilifika</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Halikutumwa</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Limekataliwa</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>ombi %1</numerusform>
            <numerusform>maombi %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending it takes at least %1, %2.</source>
        <comment>requests, about 3 minutes</comment>
        <translation>Kuyatuma huchukua angalau %1, %2.</translation>
    </message>
    <message>
        <source>Sending it takes at least %1.</source>
        <translation>Kuyatuma huchukua angalau %1.</translation>
    </message>
    <message>
        <source>It goes on in the background; what you do yourself goes before it.</source>
        <translation>Inaendelea chinichini; unachofanya mwenyewe kinatangulia.</translation>
    </message>
    <message numerus="yes">
        <source>%1 change(s) that wait already go first.</source>
        <translation>
            <numerusform>Badiliko %1 linalosubiri tayari linatangulia.</numerusform>
            <numerusform>Mabadiliko %1 yanayosubiri tayari yanatangulia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PushWords</name>
    <message numerus="yes">
        <source>%n change(s) sent</source>
        <translation>
            <numerusform>badiliko %n limetumwa</numerusform>
            <numerusform>mabadiliko %n yametumwa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n linakuhitaji</numerusform>
            <numerusform>%n yanakuhitaji</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again: %1</source>
        <translation>Imeunganishwa tena: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Chagua yote</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Ongeza</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Punguza</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;Sawa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ghairi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Funga</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua yote</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Sawa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ndiyo</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hapana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Tendua</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rudia</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kata</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Nakili</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Nakili &amp;anwani ya kiungo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Bandika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Futa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chagua yote</translation>
    </message>
</context>
<context>
    <name>QuestionModel</name>
    <message>
        <source>The list could not be read.</source>
        <translation>Orodha haikusomeka.</translation>
    </message>
    <message>
        <source>The rest of the list could not be read.</source>
        <translation>Sehemu iliyobaki ya orodha haikusomeka.</translation>
    </message>
</context>
<context>
    <name>SchemaWords</name>
    <message>
        <source>from %1</source>
        <translation>kuanzia %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hadi %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>length %1</source>
        <translation>urefu %1</translation>
    </message>
    <message>
        <source>like %1</source>
        <comment>a regular expression</comment>
        <translation>kama %1</translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>orodha ya %1</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>Edit…</source>
        <translation>Hariri…</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Badilisha ufunguo…</translation>
    </message>
    <message>
        <source>Replace document…</source>
        <translation>Badilisha hati…</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Sahau…</translation>
    </message>
</context>
<context>
    <name>ServiceWords</name>
    <message>
        <source>needs no key</source>
        <translation>hauhitaji ufunguo</translation>
    </message>
    <message>
        <source>key for one session only, not kept</source>
        <translation>ufunguo wa kipindi kimoja tu, haujahifadhiwa</translation>
    </message>
    <message>
        <source>no key stored</source>
        <translation>hakuna ufunguo uliohifadhiwa</translation>
    </message>
    <message>
        <source>key stored %1</source>
        <translation>ufunguo ulihifadhiwa %1</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Gari</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarehe na saa</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>%L1 minutes</source>
        <translation>Dakika %L1</translation>
    </message>
    <message>
        <source>Accompanied by</source>
        <translation>Akisindikizwa na</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Leseni ya udereva</translation>
    </message>
    <message>
        <source>Odometer before</source>
        <translation>Odomita kabla</translation>
    </message>
    <message>
        <source>Odometer after</source>
        <translation>Odomita baada</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Sahihi</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Jaribio la gari</translation>
    </message>
    <message>
        <source>At CarStrel: %1</source>
        <translation>CarStrel: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Connect an account…</source>
        <translation>Unganisha akaunti…</translation>
    </message>
    <message>
        <source>Open the demo dealership</source>
        <translation>Fungua duka la mfano</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anza</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Connecting…</source>
        <translation>Inaunganisha…</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Imeunganishwa</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Nje ya mtandao tangu %1</translation>
    </message>
    <message>
        <source>Working offline since %1</source>
        <translation>Kazi nje ya mtandao tangu %1</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Hakuna ufunguo</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Ufunguo umekataliwa</translation>
    </message>
    <message>
        <source>Synced %1</source>
        <translation>Ilisawazishwa %1</translation>
    </message>
    <message>
        <source>Never synced</source>
        <translation>Haijawahi kusawazishwa</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Inasawazisha…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n linasubiri</numerusform>
            <numerusform>%n yanasubiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n linakuhitaji</numerusform>
            <numerusform>%n yanakuhitaji</numerusform>
        </translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Tatizo</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) today</source>
        <translation>
            <numerusform>Kutazamwa mara %n leo</numerusform>
            <numerusform>Kutazamwa mara %n leo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This is not a CarStrel key: keys begin with sk_live_ or sk_test_ and hold no spaces.</source>
        <translation>Huu si ufunguo wa CarStrel: funguo huanza na sk_live_ au sk_test_ na hazina nafasi.</translation>
    </message>
    <message>
        <source>A test key cannot take the place of a live key, nor the other way round. Make a connection of its own for it.</source>
        <translation>Ufunguo wa jaribio hauwezi kuchukua nafasi ya ufunguo halisi, wala kinyume chake. Uundie muunganisho wake.</translation>
    </message>
    <message>
        <source>None of this key&apos;s customers is known here: it is another dealership&apos;s. Make a connection of its own for it, so that nothing is mixed up.</source>
        <translation>Hakuna mteja wa ufunguo huu anayejulikana hapa: ni wa duka jingine. Uundie muunganisho wake, ili chochote kisichanganyike.</translation>
    </message>
    <message>
        <source>There is no such connection.</source>
        <translation>Hakuna muunganisho kama huo.</translation>
    </message>
    <message>
        <source>Demo dealership</source>
        <translation>Duka la mfano</translation>
    </message>
    <message>
        <source>Nairobi</source>
        <translation>Nairobi</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalogi</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Orodha ya magari</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashibodi</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Habari</translation>
    </message>
    <message>
        <source>This address answers, but not as the CarStrel API does. Is it right?</source>
        <translation>Anwani hii inajibu, lakini si kama API ya CarStrel inavyojibu. Je, ni sahihi?</translation>
    </message>
    <message>
        <source>The key works and may read everything. What it may change is not known until it is tried.</source>
        <translation>Ufunguo unafanya kazi na unaweza kusoma kila kitu. Unachoweza kubadilisha hakijulikani hadi kijaribiwe.</translation>
    </message>
    <message>
        <source>The key works, but these pages will lack data: %1. Check its scopes.</source>
        <translation>Ufunguo unafanya kazi, lakini kurasa hizi zitakosa data: %1. Kagua upeo wake.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile in another way.</source>
        <translation>Mtu mwingine alibadilisha hili kwa njia nyingine wakati huo huo.</translation>
    </message>
    <message>
        <source>No key was stored for this connection.</source>
        <translation>Hakuna ufunguo uliohifadhiwa kwa muunganisho huu.</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Magari</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>The server does not know this e-mail address with this password.</source>
        <translation>Seva haitambui anwani hii ya barua pepe pamoja na nenosiri hili.</translation>
    </message>
    <message>
        <source>The sign-in has run out. Ask the customer to type the password again.</source>
        <translation>Muda wa kuingia umeisha. Mwombe mteja aandike nenosiri tena.</translation>
    </message>
    <message>
        <source>The server answered, but kept the value that it had.</source>
        <translation>Seva ilijibu, lakini ilibaki na thamani iliyokuwa nayo.</translation>
    </message>
    <message>
        <source>The server answered, but has another value now.</source>
        <translation>Seva ilijibu, lakini sasa ina thamani nyingine.</translation>
    </message>
    <message>
        <source>It was on the server. On %1 the server had another value.</source>
        <translation>Lilikuwa kwenye seva. Tarehe %1 seva ilikuwa na thamani nyingine.</translation>
    </message>
    <message>
        <source>Discarded change of %1</source>
        <translation>Badiliko lililotupwa la %1</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>Uamuzi kuhusu %1</translation>
    </message>
    <message>
        <source>Test drive of %1</source>
        <translation>Jaribio la gari la %1</translation>
    </message>
    <message>
        <source>Change of %1</source>
        <translation>Badiliko la %1</translation>
    </message>
    <message numerus="yes">
        <source>Change of %n customers</source>
        <translation>
            <numerusform>Badiliko la mteja %n</numerusform>
            <numerusform>Badiliko la wateja %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Hakuna cha kutendua.</translation>
    </message>
    <message>
        <source>Pause of %1</source>
        <translation>Kusitisha %1</translation>
    </message>
    <message>
        <source>Release of %1</source>
        <translation>Kuachilia %1</translation>
    </message>
    <message>
        <source>Order of %1</source>
        <translation>Mpangilio wa %1</translation>
    </message>
    <message>
        <source>%1: the server counts %2, and %3 could be read.</source>
        <translation>%1: seva inahesabu %2, na %3 zimesomeka.</translation>
    </message>
    <message>
        <source>%1: the list changed too fast to be sure that every row was read.</source>
        <translation>%1: orodha ilibadilika kwa kasi mno kuwa na uhakika kwamba kila safu imesomwa.</translation>
    </message>
    <message>
        <source>%1: the list has %2, and the server&apos;s statistics say %3.</source>
        <translation>%1: orodha ina %2, na takwimu za seva zinasema %3.</translation>
    </message>
    <message>
        <source>“It arrived” for %1</source>
        <translation>“Lilifika” kwa %1</translation>
    </message>
    <message>
        <source>This system is not connected any more.</source>
        <translation>Mfumo huu haujaunganishwa tena.</translation>
    </message>
    <message>
        <source>A saved request needs a name.</source>
        <translation>Ombi lililohifadhiwa linahitaji jina.</translation>
    </message>
    <message>
        <source>There is no document of this system yet. Import it in the settings.</source>
        <translation>Bado hakuna hati ya mfumo huu. Ilete kwenye mipangilio.</translation>
    </message>
    <message>
        <source>This system needs a key.</source>
        <translation>Mfumo huu unahitaji ufunguo.</translation>
    </message>
    <message>
        <source>This is not a key: keys hold no spaces, no line breaks and only plain letters, digits and signs.</source>
        <translation>Huu si ufunguo: funguo hazina nafasi wala mistari mipya, na zina herufi za kawaida, tarakimu na alama tu.</translation>
    </message>
    <message>
        <source>The address of the system is missing.</source>
        <translation>Anwani ya mfumo inakosekana.</translation>
    </message>
    <message>
        <source>Its key was kept for one session only. Enter it again in the settings.</source>
        <translation>Ufunguo wake ulihifadhiwa kwa kipindi kimoja tu. Uingize tena kwenye mipangilio.</translation>
    </message>
    <message>
        <source>It was sent and answered with %1, but this could not be recorded: %2 Do not send it again.</source>
        <translation>Lilitumwa na kujibiwa kwa %1, lakini hili halikuweza kurekodiwa: %2 Usilitume tena.</translation>
    </message>
    <message>
        <source>A password or token of this request was not kept. Fill it in and send it again.</source>
        <translation>Nenosiri au tokeni ya ombi hili haikuhifadhiwa. Ijaze na ulitume tena.</translation>
    </message>
    <message>
        <source>Contact with %1</source>
        <translation>Mawasiliano na %1</translation>
    </message>
    <message>
        <source>Follow-up for %1</source>
        <translation>Ufuatiliaji wa %1</translation>
    </message>
    <message>
        <source>Follow-up for %1 done</source>
        <translation>Ufuatiliaji uliokamilika wa %1</translation>
    </message>
    <message>
        <source>Follow-up for %1 reopened</source>
        <translation>Ufuatiliaji uliofunguliwa tena wa %1</translation>
    </message>
    <message>
        <source>Removed contact with %1</source>
        <translation>Mawasiliano yaliyoondolewa na %1</translation>
    </message>
    <message>
        <source>Removed follow-up for %1</source>
        <translation>Ufuatiliaji ulioondolewa wa %1</translation>
    </message>
</context>
<context>
    <name>TestDriveModel</name>
    <message>
        <source>No date yet</source>
        <translation>Bado hakuna tarehe</translation>
    </message>
</context>
<context>
    <name>TestDrives</name>
    <message>
        <source>Sent to CarStrel</source>
        <translation>Limetumwa kwa CarStrel</translation>
    </message>
    <message>
        <source>Sent, CarStrel&apos;s number %1</source>
        <translation>Limetumwa, nambari ya CarStrel %1</translation>
    </message>
    <message>
        <source>%1, status there: %2</source>
        <translation>%1, hali huko: %2</translation>
    </message>
    <message>
        <source>Complete, but not sent yet.</source>
        <translation>Limekamilika, lakini bado halijatumwa.</translation>
    </message>
    <message>
        <source>Not sent: it lacks %1.</source>
        <translation>Halijatumwa: linakosa %1.</translation>
    </message>
    <message>
        <source>Waiting for the network; it will be sent by itself.</source>
        <translation>Linasubiri mtandao; litatumwa lenyewe.</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Linatumwa…</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Seva ililikataa.</translation>
    </message>
    <message>
        <source>The server refused it: %1</source>
        <translation>Seva ililikataa: %1</translation>
    </message>
    <message>
        <source>Maybe sent: check with CarStrel whether it arrived. It is not sent again by itself.</source>
        <translation>Huenda limetumwa: hakikisha na CarStrel kama lilifika. Halitumwi tena lenyewe.</translation>
    </message>
    <message>
        <source>On this desk only; CarStrel does not know of it.</source>
        <translation>Kwenye dawati hili tu; CarStrel haijui kulihusu.</translation>
    </message>
    <message>
        <source>%1 is out with %2 from %3.</source>
        <translation>%1 liko nje na %2 kuanzia %3.</translation>
    </message>
    <message>
        <source>%1 has another drive at %3: %2.</source>
        <translation>%1 ana jaribio jingine saa %3: %2.</translation>
    </message>
    <message>
        <source>%1 is out from %3 with %2.</source>
        <translation>%1 yuko nje kuanzia %3 na %2.</translation>
    </message>
    <message>
        <source>Maybe sent: check</source>
        <translation>Huenda limetumwa: hakikisha</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Limekataliwa na seva</translation>
    </message>
    <message>
        <source>%1 · clash</source>
        <translation>%1 · mgongano</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Bado hakuna tarehe</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>dak %1</translation>
    </message>
</context>
<context>
    <name>UndoneWords</name>
    <message>
        <source>Not undone. %1</source>
        <translation>Haijatenduliwa. %1</translation>
    </message>
    <message>
        <source>%L1 taken back, %L2 not: %3</source>
        <translation>Zimetenduliwa %L1, %L2 haikutenduliwa: %3</translation>
    </message>
    <message>
        <source>%L1 taken back, %L2 not. The first of them: %3</source>
        <translation>Zimetenduliwa %L1, %L2 hazikutenduliwa. Ya kwanza kati yake: %3</translation>
    </message>
    <message>
        <source>Not done again. %1</source>
        <translation>Halijafanywa tena. %1</translation>
    </message>
    <message>
        <source>%L1 done again, %L2 not: %3</source>
        <translation>Zimefanywa tena %L1, %L2 haikufanywa: %3</translation>
    </message>
    <message>
        <source>%L1 done again, %L2 not. The first of them: %3</source>
        <translation>Zimefanywa tena %L1, %L2 hazikufanywa. Ya kwanza kati yake: %3</translation>
    </message>
</context>
<context>
    <name>ValueDiff</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… %n line(s) as before …</source>
        <translation>
            <numerusform>… mstari %n kama awali …</numerusform>
            <numerusform>… mistari %n kama awali …</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Imeongezwa</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Imeondolewa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Imebadilishwa</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Anatafuta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>not known</source>
        <translation>haijulikani</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ndiyo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hapana</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hakuna</translation>
    </message>
</context>
<context>
    <name>VehicleModel</name>
    <message>
        <source>No longer listed</source>
        <translation>Halipo tena kwenye orodha</translation>
    </message>
    <message>
        <source>Price not sent</source>
        <translation>Bei haikutumwa</translation>
    </message>
    <message>
        <source>Listed on %1</source>
        <translation>Lilitangazwa %1</translation>
    </message>
    <message>
        <source>Not sent by the API</source>
        <translation>Haikutumwa na API</translation>
    </message>
</context>
<context>
    <name>ViewsModel</name>
    <message>
        <source>A listing that is not in the mirror</source>
        <translation>Tangazo lisilo kwenye nakala ya hapa</translation>
    </message>
</context>
<context>
    <name>VisitorDialog</name>
    <message>
        <source>This is done at once and only online, and Forecourt is set to work offline.</source>
        <translation>Hili hufanyika papo hapo na mtandaoni tu, na Forecourt imewekwa kufanya kazi nje ya mtandao.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Rudi mtandaoni</translation>
    </message>
    <message>
        <source>This is done at once and only online, and CarStrel cannot be reached at the moment.</source>
        <translation>Hili hufanyika papo hapo na mtandaoni tu, na CarStrel haifikiki kwa sasa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>This is done at once with CarStrel, and this connection has no key.</source>
        <translation>Hili hufanyika papo hapo na CarStrel, na muunganisho huu hauna ufunguo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>Forecourt is set to work offline: this is saved, and goes when the connection is back.</source>
        <translation>Forecourt imewekwa kufanya kazi nje ya mtandao: hili limehifadhiwa, na litaenda muunganisho ukirudi.</translation>
    </message>
    <message>
        <source>CarStrel cannot be reached at the moment: this is saved, and goes when the connection is back.</source>
        <translation>CarStrel haifikiwi kwa sasa: hili limehifadhiwa, na litaenda muunganisho ukirudi.</translation>
    </message>
</context>
<context>
    <name>WebhookModel</name>
    <message>
        <source>Taken</source>
        <translation>Limepokelewa</translation>
    </message>
    <message>
        <source>The signature fits, and the event was fresh.</source>
        <translation>Sahihi inalingana, na tukio lilikuwa jipya.</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Bila tarehe</translation>
    </message>
    <message>
        <source>The signature fits, but the sender told no time: nobody knows how old the event was.</source>
        <translation>Sahihi inalingana, lakini mtumaji hakutaja wakati: hakuna anayejua umri wa tukio.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Bila sahihi</translation>
    </message>
    <message>
        <source>It carried no X-Signature.</source>
        <translation>Halikuwa na X-Signature.</translation>
    </message>
    <message>
        <source>Wrong signature</source>
        <translation>Sahihi hailingani</translation>
    </message>
    <message>
        <source>The signature does not fit the secret.</source>
        <translation>Sahihi hailingani na siri.</translation>
    </message>
    <message>
        <source>No event</source>
        <translation>Si tukio</translation>
    </message>
    <message>
        <source>It was signed, but is no JSON that names an event.</source>
        <translation>Lilitiwa sahihi, lakini si JSON inayotaja tukio.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>La zamani</translation>
    </message>
    <message>
        <source>Its time is more than five minutes away from ours.</source>
        <translation>Wakati wake unatofautiana na wetu kwa zaidi ya dakika tano.</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Limerudiwa</translation>
    </message>
    <message>
        <source>The same bytes had come before.</source>
        <translation>Baiti zilezile zilikuja awali.</translation>
    </message>
</context>
<context>
    <name>Webhooks</name>
    <message>
        <source>“%1” is not an address of this computer.</source>
        <translation>“%1” si anwani ya kompyuta hii.</translation>
    </message>
    <message>
        <source>%1, port %2 cannot be listened on: %3</source>
        <translation>Haiwezekani kusikiliza kwenye %1, mlango %2: %3</translation>
    </message>
    <message>
        <source>Without a secret nobody could tell who sent an event. Set one first.</source>
        <translation>Bila siri hakuna anayeweza kujua nani alituma tukio. Weka siri kwanza.</translation>
    </message>
    <message>
        <source>It does not listen now, but will again when Forecourt starts: that it was switched off could not be kept. %1</source>
        <translation>Haisikilizi sasa, lakini itasikiliza tena Forecourt itakapoanza: haikuwezekana kuhifadhi kwamba imezimwa. %1</translation>
    </message>
    <message>
        <source>It listens where it did before. %1</source>
        <translation>Inaendelea kusikiliza pale pale ilipokuwa. %1</translation>
    </message>
    <message>
        <source>A secret is made of letters, figures and signs, without blanks.</source>
        <translation>Siri ina herufi, tarakimu na alama, bila nafasi.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Synchronise now</source>
        <translation>Sawazisha sasa</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Mipangilio…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Msaada</translation>
    </message>
    <message>
        <source>About Forecourt</source>
        <translation>Kuhusu Forecourt</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Funga programu</translation>
    </message>
    <message>
        <source>Forecourt</source>
        <translation>Forecourt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tendua upya</translation>
    </message>
</context>
<context>
    <name>forecourt::app::DemoServer</name>
    <message>
        <source>The demo dealership gave no address.</source>
        <translation>Duka la mfano halikutoa anwani.</translation>
    </message>
    <message>
        <source>The demo dealership could not be started: %1</source>
        <translation>Duka la mfano halikuweza kuanzishwa: %1</translation>
    </message>
    <message>
        <source>The demo dealership stopped at once.</source>
        <translation>Duka la mfano lilisimama mara moja.</translation>
    </message>
    <message>
        <source>The demo dealership (forecourt-sandbox) is not installed beside Forecourt.</source>
        <translation>Duka la mfano (forecourt-sandbox) halijasakinishwa pamoja na Forecourt.</translation>
    </message>
    <message>
        <source>The demo dealership is just being started elsewhere.</source>
        <translation>Duka la mfano linaanzishwa mahali pengine sasa hivi.</translation>
    </message>
</context>
<context>
    <name>forecourt::models::ApiForm</name>
    <message>
        <source>This is not JSON: something is wrong in line %1.</source>
        <translation>Hii si JSON: kuna kosa katika mstari %1.</translation>
    </message>
</context>
<context>
    <name>forecourt::models::CatalogueModel</name>
    <message>
        <source>Brands</source>
        <translation>Chapa</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeli</translation>
    </message>
    <message>
        <source>Body types</source>
        <translation>Aina za bodi</translation>
    </message>
    <message>
        <source>Engines</source>
        <translation>Injini</translation>
    </message>
    <message>
        <source>Generations</source>
        <translation>Vizazi</translation>
    </message>
    <message>
        <source>Trims</source>
        <translation>Matoleo</translation>
    </message>
    <message>
        <source>Engine types</source>
        <translation>Aina za injini</translation>
    </message>
    <message>
        <source>Transmission types</source>
        <translation>Aina za gia</translation>
    </message>
    <message>
        <source>Drivetrain types</source>
        <translation>Mifumo ya magurudumu</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 kati ya %2 zinaonyeshwa</translation>
    </message>
    <message>
        <source>%1 of %2 that the server has</source>
        <translation>%1 kati ya %2 zilizo kwenye seva</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kitambulisho</translation>
    </message>
</context>
<context>
    <name>forecourt::models::CustomerImport</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 haisomeki: %2</translation>
    </message>
    <message>
        <source>%1 is too large to be a list of customers.</source>
        <translation>%1 ni kubwa mno kuwa orodha ya wateja.</translation>
    </message>
</context>
<context>
    <name>forecourt::models::FollowUps</name>
    <message>
        <source>Overdue</source>
        <translation>Uliochelewa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Wiki hii</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
</context>
<context>
    <name>forecourt::models::JsonTree</name>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>thamani %n</numerusform>
            <numerusform>thamani %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>uga %n</numerusform>
            <numerusform>nyuga %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Thamani</translation>
    </message>
</context>
<context>
    <name>forecourt::models::OperationModel</name>
    <message>
        <source>Other</source>
        <translation>Nyingine</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n operation(s)</source>
        <translation>
            <numerusform>%1, operesheni %n</numerusform>
            <numerusform>%1, operesheni %n</numerusform>
        </translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>imepitwa na wakati</translation>
    </message>
</context>
<context>
    <name>forecourt::models::OutboxModel</name>
    <message>
        <source>Test drive request</source>
        <translation>Ombi la jaribio la gari</translation>
    </message>
    <message>
        <source>Subscribe to the newsletter</source>
        <translation>Kujiandikisha kwenye jarida</translation>
    </message>
    <message>
        <source>Unsubscribe from the newsletter</source>
        <translation>Kujiondoa kwenye jarida</translation>
    </message>
    <message>
        <source>Message to the office</source>
        <translation>Ujumbe kwa ofisi</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Bado halijatumwa</translation>
    </message>
    <message>
        <source>Will be tried again</source>
        <translation>Litajaribiwa tena</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Linatumwa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Limekamilika</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation>Limebadilishwa pande zote mbili</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Limekataliwa na seva</translation>
    </message>
    <message>
        <source>May have arrived</source>
        <translation>Huenda lilifika</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Limetupwa</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Limesitishwa</translation>
    </message>
    <message>
        <source>Replaced on the server</source>
        <translation>Limebadilishwa kwenye seva</translation>
    </message>
    <message>
        <source>The server says: “%1”</source>
        <translation>Seva inasema: “%1”</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Jaribio lijalo %1.</translation>
    </message>
</context>
<context>
    <name>forecourt::models::Provenance</name>
    <message>
        <source>Not known: the server has not sent it yet.</source>
        <translation>Haijulikani: seva bado haijaituma.</translation>
    </message>
    <message>
        <source>From the server, %1 (%2).</source>
        <translation>Kutoka seva, %1 (%2).</translation>
    </message>
    <message>
        <source>Changed on this desk on %1; not on the server yet.</source>
        <translation>Ilibadilishwa kwenye dawati hili %1; bado haiko kwenye seva.</translation>
    </message>
</context>
<context>
    <name>forecourt::models::TestDriveModel</name>
    <message>
        <source>name not given</source>
        <translation>jina halikutolewa</translation>
    </message>
    <message>
        <source>no vehicle chosen</source>
        <translation>hakuna gari lililochaguliwa</translation>
    </message>
</context>
<context>
    <name>forecourt::network::Keychain</name>
    <message numerus="yes">
        <source>The keychain did not answer within %n seconds. It may be waiting for a password in another window.</source>
        <translation>
            <numerusform>Hifadhi ya funguo haikujibu ndani ya sekunde %n. Huenda inasubiri nenosiri kwenye dirisha lingine.</numerusform>
            <numerusform>Hifadhi ya funguo haikujibu ndani ya sekunde %n. Huenda inasubiri nenosiri kwenye dirisha lingine.</numerusform>
        </translation>
    </message>
    <message>
        <source>The keychain is locked or no longer holds the key.</source>
        <translation>Hifadhi ya funguo imefungwa au haina ufunguo huo tena.</translation>
    </message>
    <message>
        <source>The keychain could not remove the key.</source>
        <translation>Hifadhi ya funguo haikuweza kuondoa ufunguo.</translation>
    </message>
    <message>
        <source>Access to the keychain was refused by the user.</source>
        <translation>Mtumiaji alikataa ufikiaji wa hifadhi ya funguo.</translation>
    </message>
    <message>
        <source>The keychain refused access.</source>
        <translation>Hifadhi ya funguo ilikataa ufikiaji.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Forecourt can use.</source>
        <translation>Kompyuta hii haina hifadhi ya funguo ambayo Forecourt inaweza kutumia.</translation>
    </message>
    <message>
        <source>The keychain cannot be reached: %1</source>
        <translation>Hifadhi ya funguo haifikiki: %1</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>hakuna sababu iliyotolewa</translation>
    </message>
    <message>
        <source>What the keychain holds is not a usable key.</source>
        <translation>Kilicho kwenye hifadhi ya funguo si ufunguo unaotumika.</translation>
    </message>
    <message>
        <source>This is not a usable key.</source>
        <translation>Huu si ufunguo unaotumika.</translation>
    </message>
    <message>
        <source>The keychain did not keep the key as it was given.</source>
        <translation>Hifadhi ya funguo haikuhifadhi ufunguo kama ulivyotolewa.</translation>
    </message>
</context>
<context>
    <name>forecourt::sync::BulkEdit</name>
    <message>
        <source>Something else was changed since. Undo that first, with Ctrl+Z.</source>
        <translation>Kitu kingine kimebadilishwa tangu hapo. Tendua hicho kwanza, kwa Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Kuhusu</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Forecourt %1</source>
        <translation>Forecourt %1</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Leseni</translation>
    </message>
    <message>
        <source>Free software: GNU General Public License, version 3 or later</source>
        <translation>Programu huria: GNU General Public License, toleo la 3 au jipya zaidi</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Imetengenezwa kwa</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>Aikoni</translation>
    </message>
    <message>
        <source>Lucide (ISC)</source>
        <translation>Lucide (ISC)</translation>
    </message>
    <message>
        <source>Settings are in</source>
        <translation>Mipangilio iko</translation>
    </message>
    <message>
        <source>Keys are in</source>
        <translation>Funguo ziko</translation>
    </message>
    <message>
        <source>this computer&apos;s keychain, and nowhere else</source>
        <translation>hifadhi ya funguo ya kompyuta hii, na si mahali pengine</translation>
    </message>
    <message>
        <source>Save diagnostics…</source>
        <translation>Hifadhi taarifa za uchunguzi…</translation>
    </message>
    <message>
        <source>What support needs to see, with nothing secret in it</source>
        <translation>Wanachohitaji kuona wasaidizi, bila siri yoyote ndani yake</translation>
    </message>
    <message>
        <source>Qt %1 (LGPL 3), QCoro (MIT), QtKeychain (BSD), SQLite (public domain), yaml-cpp (MIT)</source>
        <translation>Qt %1 (LGPL 3), QCoro (MIT), QtKeychain (BSD), SQLite (mali ya umma), yaml-cpp (MIT)</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ActivityPage</name>
    <message>
        <source>All</source>
        <translation>Yote</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yaliyojibiwa</translation>
    </message>
    <message>
        <source>Refused (4xx)</source>
        <translation>Yaliyokataliwa (4xx)</translation>
    </message>
    <message>
        <source>Server errors (5xx)</source>
        <translation>Hitilafu za seva (5xx)</translation>
    </message>
    <message>
        <source>Redirected</source>
        <translation>Yaliyoelekezwa</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bila jibu</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Shughuli</translation>
    </message>
    <message>
        <source>Keys and contents are never written down</source>
        <translation>Funguo na yaliyomo hayaandikwi kamwe</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Vichujio</translation>
    </message>
    <message>
        <source>Any method</source>
        <translation>Mbinu yoyote</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Mbinu</translation>
    </message>
    <message>
        <source>Requests to the API</source>
        <translation>Maombi kwa API</translation>
    </message>
    <message>
        <source>Copy as curl (without the key)</source>
        <translation>Nakili kama curl (bila ufunguo)</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>Mbinu: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln limeshindwa</numerusform>
            <numerusform>%Ln yameshindwa</numerusform>
        </translation>
    </message>
    <message>
        <source>No request is like that.</source>
        <translation>Hakuna ombi la aina hiyo.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha yote</translation>
    </message>
    <message>
        <source>Nothing was asked of the server yet.</source>
        <translation>Seva bado haijaombwa chochote.</translation>
    </message>
    <message>
        <source>Copied, without the key</source>
        <translation>Imenakiliwa, bila ufunguo</translation>
    </message>
    <message>
        <source>Search requests</source>
        <translation>Tafuta maombi</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AnswerFiles</name>
    <message>
        <source>Save the rows as CSV</source>
        <translation>Hifadhi safu kama CSV</translation>
    </message>
    <message>
        <source>Save the answer as it came</source>
        <translation>Hifadhi jibu kama lilivyokuja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved in %1</source>
        <translation>
            <numerusform>Safu %Ln imehifadhiwa katika %1</numerusform>
            <numerusform>Safu %Ln zimehifadhiwa katika %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Imehifadhiwa katika %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AnswerGrid</name>
    <message>
        <source>Search these rows</source>
        <translation>Tafuta kwenye safu hizi</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Safu wima</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Ukurasa uliotangulia</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Add the next page</source>
        <translation>Ongeza ukurasa unaofuata</translation>
    </message>
    <message>
        <source>Rows of the answer</source>
        <translation>Safu za jibu</translation>
    </message>
    <message>
        <source>Copy the row as JSON</source>
        <translation>Nakili safu kama JSON</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Inatafuta…</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>Safu %1 kati ya %2</translation>
    </message>
    <message>
        <source>%1 rows, of %2 that the server has</source>
        <translation>Safu %1, kati ya %2 zilizo kwenye seva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>Safu %Ln</numerusform>
            <numerusform>Safu %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AnswerHead</name>
    <message>
        <source>Differs from its document</source>
        <translation>Linatofautiana na hati yake</translation>
    </message>
    <message numerus="yes">
        <source>Differs from its document in %n place(s)</source>
        <translation>
            <numerusform>Linatofautiana na hati yake mahali %n</numerusform>
            <numerusform>Linatofautiana na hati yake mahali %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na %n zaidi</numerusform>
            <numerusform>na %n zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Inasubiri jibu…</translation>
    </message>
    <message>
        <source>The key was not accepted. It is replaced in the settings.</source>
        <translation>Ufunguo haukukubaliwa. Hubadilishwa kwenye mipangilio.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Mipangilio…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AnswerPane</name>
    <message>
        <source>Table</source>
        <translation>Jedwali</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Mti</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Maandishi</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Vichwa</translation>
    </message>
    <message>
        <source>Save the rows as CSV</source>
        <translation>Hifadhi safu kama CSV</translation>
    </message>
    <message>
        <source>Save the answer as it came</source>
        <translation>Hifadhi jibu kama lilivyokuja</translation>
    </message>
    <message>
        <source>Give the answer the whole page</source>
        <translation>Lipe jibu ukurasa mzima</translation>
    </message>
    <message>
        <source>This answer holds no list.</source>
        <translation>Jibu hili halina orodha.</translation>
    </message>
    <message>
        <source>The answer as</source>
        <translation>Jibu kama</translation>
    </message>
    <message>
        <source>The answer as a tree</source>
        <translation>Jibu kama mti</translation>
    </message>
    <message>
        <source>The answer as text</source>
        <translation>Jibu kama maandishi</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Vichwa vya jibu</translation>
    </message>
    <message>
        <source>Only the beginning is shown: %1 more are in the answer.</source>
        <translation>Mwanzo tu unaonyeshwa: kuna %1 zaidi kwenye jibu.</translation>
    </message>
    <message>
        <source>Save all of it…</source>
        <translation>Hifadhi lote…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Ombi</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Inasubiri jibu…</translation>
    </message>
    <message>
        <source>Sent body</source>
        <translation>Mwili uliotumwa</translation>
    </message>
    <message numerus="yes">
        <source>… (the first %L1 of %Ln characters)</source>
        <translation>
            <numerusform>… (herufi %L1 za kwanza kati ya herufi %Ln)</numerusform>
            <numerusform>… (herufi %L1 za kwanza kati ya herufi %Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kama mfumo</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Angavu</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Pana</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Finyu</translation>
    </message>
    <message>
        <source>A change shows after a restart.</source>
        <translation>Badiliko huonekana baada ya kuanzisha upya.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Mandhari</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Safu za orodha</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AppraisalList</name>
    <message>
        <source>Earlier appraisals</source>
        <translation>Tathmini za awali</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AppraisalPane</name>
    <message>
        <source>Look up again</source>
        <translation>Tafuta tena</translation>
    </message>
    <message>
        <source>The chosen appraisal</source>
        <translation>Tathmini iliyochaguliwa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>This was looked up on %1, so nothing was asked now.</source>
        <translation>Hili lilitafutwa tarehe %1, kwa hiyo hakuna kilichoulizwa sasa.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Haijahifadhiwa. %1</translation>
    </message>
    <message>
        <source>AutoGrab was asked this before, so nothing was sent now.</source>
        <translation>AutoGrab iliulizwa hili awali, kwa hiyo hakuna kilichotumwa sasa.</translation>
    </message>
    <message>
        <source>Appraisal of %1</source>
        <translation>Tathmini ya %1</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Imeondolewa: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::AppraisePage</name>
    <message>
        <source>Appraise</source>
        <translation>Tathmini</translation>
    </message>
    <message>
        <source>Search earlier appraisals</source>
        <translation>Tafuta tathmini za awali</translation>
    </message>
    <message>
        <source>Choose an appraisal, or look up a plate.</source>
        <translation>Chagua tathmini, au tafuta namba ya usajili.</translation>
    </message>
    <message>
        <source>No appraisal is like that.</source>
        <translation>Hakuna tathmini ya aina hiyo.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha zote</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Inasoma…</translation>
    </message>
    <message>
        <source>Nothing was appraised on this desk yet. Type the plate of a trade-in above.</source>
        <translation>Bado hakuna kilichotathminiwa kwenye dawati hili. Andika hapo juu namba ya usajili ya gari la kubadilishana.</translation>
    </message>
    <message>
        <source>Type a plate</source>
        <translation>Andika namba ya usajili</translation>
    </message>
    <message>
        <source>Connect AutoGrab to look up a trade-in by its plate and to see what it is worth.</source>
        <translation>Unganisha AutoGrab ili kutafuta gari la kubadilishana kwa namba yake ya usajili na kuona thamani yake.</translation>
    </message>
    <message>
        <source>Connect AutoGrab…</source>
        <translation>Unganisha AutoGrab…</translation>
    </message>
    <message>
        <source>AutoGrab is not connected. What was appraised stays here.</source>
        <translation>AutoGrab haijaunganishwa. Kilichotathminiwa kinabaki hapa.</translation>
    </message>
    <message>
        <source>The next vehicle that you look up is offered by %1.</source>
        <translation>Gari utakalotafuta linalofuata linatolewa na %1.</translation>
    </message>
    <message>
        <source>The next vehicle that you look up is the listing %1.</source>
        <translation>Gari utakalotafuta linalofuata ni tangazo %1.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ArrivedDialog</name>
    <message>
        <source>It arrived</source>
        <translation>Ilifika</translation>
    </message>
    <message>
        <source>Forecourt takes your word for it and does not send it again.</source>
        <translation>Forecourt inakuamini na haitalituma tena.</translation>
    </message>
    <message>
        <source>The number that CarStrel gave it</source>
        <translation>Namba ambayo CarStrel ililipa</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Inaweza kubaki tupu.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::BackupsSection</name>
    <message>
        <source>Backups</source>
        <translation>Nakala rudufu</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Weka nakala sasa…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Rejesha kutoka faili…</translation>
    </message>
    <message>
        <source>What only this desk knows in one file: waiting changes, test drives with their handling, contact records, drafts and the history. Customers and vehicles are fetched from CarStrel.</source>
        <translation>Kile ambacho dawati hili pekee linajua katika faili moja: mabadiliko yanayosubiri, majaribio ya gari na ushughulikiaji wake, rekodi za mawasiliano, rasimu na historia. Wateja na magari huletwa kutoka CarStrel.</translation>
    </message>
    <message>
        <source>Backups of a desk (*.sqlite *.backup*)</source>
        <translation>Nakala rudufu za dawati (*.sqlite *.backup*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Back up the desk</source>
        <translation>Weka nakala ya dawati</translation>
    </message>
    <message>
        <source>Restore the desk</source>
        <translation>Rejesha dawati</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Inaweka nakala…</translation>
    </message>
    <message>
        <source>Not backed up. %1</source>
        <translation>Nakala haijawekwa. %1</translation>
    </message>
    <message>
        <source>Backed up and checked: %1, %2</source>
        <translation>Nakala imewekwa na kukaguliwa: %1, %2</translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <translation>Onyesha yote %L1</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rejesha…</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Rejesha nakala ya %1</translation>
    </message>
    <message>
        <source>Restore it…</source>
        <translation>Irejeshe…</translation>
    </message>
    <message>
        <source>Made automatically</source>
        <translation>Ilitengenezwa yenyewe</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CallsList</name>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CatalogueDetail</name>
    <message>
        <source>Fetch this record</source>
        <translation>Leta rekodi hii</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Asks CarStrel for this one record and keeps what it answers</source>
        <translation>Huiomba CarStrel rekodi hii moja na kuhifadhi inachojibu</translation>
    </message>
    <message numerus="yes">
        <source>Show %n in inventory</source>
        <translation>
            <numerusform>Onyesha %n kwenye magari</numerusform>
            <numerusform>Onyesha %n kwenye magari</numerusform>
        </translation>
    </message>
    <message>
        <source>None in our inventory</source>
        <translation>Hakuna kwenye magari yetu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>model, body type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Models known: %1</source>
        <translation>Modeli zinazojulikana: %1</translation>
    </message>
    <message>
        <source>None known here. “Fetch this record” asks for them.</source>
        <translation>Hakuna zinazojulikana hapa. “Leta rekodi hii” huziomba.</translation>
    </message>
    <message>
        <source>Show them as a list</source>
        <translation>Zionyeshe kama orodha</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Kizazi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, years</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Trims</source>
        <translation>Matoleo</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <translation>%1 imeletwa</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CataloguePage</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalogi</translation>
    </message>
    <message>
        <source>Search these records</source>
        <translation>Tafuta rekodi hizi</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>Tafuta kwenye katalogi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Onyesha upya</translation>
    </message>
    <message>
        <source>Fetches the whole catalogue from CarStrel now</source>
        <translation>Huleta katalogi yote kutoka CarStrel sasa</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Brand: %1</source>
        <translation>Chapa: %1</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Inaleta…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Hadi %1</translation>
    </message>
    <message>
        <source>Never fetched</source>
        <translation>Haijawahi kuletwa</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Hakuna rekodi inayolingana.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha yote</translation>
    </message>
    <message>
        <source>The catalogue is being fetched from CarStrel.</source>
        <translation>Katalogi inaletwa kutoka CarStrel.</translation>
    </message>
    <message>
        <source>Nothing of this kind is known on this desk.</source>
        <translation>Hakuna cha aina hii kinachojulikana kwenye dawati hili.</translation>
    </message>
    <message>
        <source>Fetch the catalogue</source>
        <translation>Leta katalogi</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ChangeActions</name>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Seva inasema: “%2”</translation>
    </message>
    <message>
        <source>Discard this change of %1?</source>
        <translation>Utupe badiliko hili la %1?</translation>
    </message>
    <message>
        <source>%1: %2

It was never on the server. What the server has is shown again.</source>
        <translation>%1: %2

Halikuwahi kufika kwenye seva. Kilicho kwenye seva kitaonyeshwa tena.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Limetupwa</translation>
    </message>
    <message>
        <source>Noted as arrived</source>
        <translation>Imewekwa kuwa ilifika</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Litumwe tena?</translation>
    </message>
    <message>
        <source>The first request may have arrived. Then there would be two of them.</source>
        <translation>Huenda ombi la kwanza lilifika. Hapo yangekuwa mawili.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Tuma tena</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Limeondolewa</translation>
    </message>
    <message>
        <source>%1

CarStrel is not asked for it. The test drive itself stays on this desk, as a draft.</source>
        <translation>%1

CarStrel haitaombwa. Jaribio la gari lenyewe linabaki kwenye dawati hili, kama rasimu.</translation>
    </message>
    <message>
        <source>%1: %2

It is not sent, and what was written is lost.</source>
        <translation>%1: %2

Halitatumwa, na kilichoandikwa kitapotea.</translation>
    </message>
    <message>
        <source>Drop this request?</source>
        <translation>Uache ombi hili?</translation>
    </message>
    <message>
        <source>Forecourt no longer asks about it and does not send it again. If it did arrive, CarStrel has it all the same, and this desk will not know.</source>
        <translation>Forecourt haitauliza tena kulihusu wala kulituma tena. Kama lilifika, CarStrel inalo hata hivyo, na dawati hili halitajua.</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Limeachwa</translation>
    </message>
    <message>
        <source>It goes first</source>
        <translation>Linatangulia</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Limesitishwa</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Limeachiliwa</translation>
    </message>
    <message>
        <source>It is tried again. That cannot be undone.</source>
        <translation>Linajaribiwa tena. Hilo haliwezi kutenduliwa.</translation>
    </message>
    <message>
        <source>Set again</source>
        <translation>Weka tena</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ChangePane</name>
    <message>
        <source>What changes</source>
        <translation>Kinachobadilika</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Kutuma</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Fungua rekodi</translation>
    </message>
    <message>
        <source>The chosen change</source>
        <translation>Badiliko lililochaguliwa</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Ilikuwa</translation>
    </message>
    <message>
        <source>Shall be</source>
        <translation>Itakuwa</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Ombi</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Kwenye seva sasa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Tangu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Majaribio</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Jaribio lijalo</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Sababu ya kusubiri</translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation>Maneno ya seva</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Je, lilifika?</translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <translation>%L1. %2</translation>
    </message>
    <message>
        <source>Is added below</source>
        <translation>Inaongezwa chini</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ChartCard</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Bado hakuna cha kuonyesha</translation>
    </message>
    <message>
        <source>%1 (%2 here)</source>
        <translation>%1 (%2 hapa)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from the server</source>
        <translation>kutoka kwenye seva</translation>
    </message>
    <message>
        <source>from this desk</source>
        <translation>kutoka kwenye dawati hili</translation>
    </message>
    <message>
        <source>and %1 with fewer</source>
        <translation>na %1 zenye idadi ndogo</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CheckMenu</name>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Tafuta katika: %1</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::Chip</name>
    <message>
        <source>Delete removes it</source>
        <translation>Kitufe cha Delete huiondoa</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ChipEditor</name>
    <message>
        <source>Tags</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ongeza lebo</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ChoicePopup</name>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>Bado hakuna cha kuchagua</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Yoyote</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>name, count</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Search the choices</source>
        <translation>Tafuta kwenye chaguo</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConflictDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>It was changed here and on the server. Make the result as it shall be; nothing is sent before you save it.</source>
        <translation>Limebadilishwa hapa na kwenye seva. Tengeneza matokeo kama yanavyopaswa kuwa; hakuna kinachotumwa kabla hujayahifadhi.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yako</translation>
    </message>
    <message>
        <source>On the server now</source>
        <translation>Kwenye seva sasa</translation>
    </message>
    <message>
        <source>Before, when you began</source>
        <translation>Awali, ulipoanza</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Hifadhi matokeo</translation>
    </message>
    <message>
        <source>Start from yours</source>
        <translation>Anza na yako</translation>
    </message>
    <message>
        <source>Start from the server&apos;s</source>
        <translation>Anza na ya seva</translation>
    </message>
    <message>
        <source>The values side by side</source>
        <translation>Thamani bega kwa bega</translation>
    </message>
    <message>
        <source>Beside what it was before: + added, − removed, ≠ changed</source>
        <translation>Kando ya ilivyokuwa: + imeongezwa, − imeondolewa, ≠ imebadilishwa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>The server&apos;s value changed again while you were deciding.</source>
        <translation>Thamani ya seva ilibadilika tena ulipokuwa unaamua.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Ionyeshe</translation>
    </message>
    <message>
        <source>This was settled meanwhile. There is nothing left to decide.</source>
        <translation>Hili limetatuliwa wakati huo. Hakuna cha kuamua tena.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Haijahifadhiwa. %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Imehifadhiwa: %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectDialog</name>
    <message>
        <source>Connect an account</source>
        <translation>Unganisha akaunti</translation>
    </message>
    <message>
        <source>Forecourt works on the CarStrel account that the key belongs to.</source>
        <translation>Forecourt hufanya kazi na akaunti ya CarStrel inayomiliki ufunguo.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Anwani ya seva</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Jaribu muunganisho</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>How to get a key</source>
        <translation>Jinsi ya kupata ufunguo</translation>
    </message>
    <message>
        <source>Change it only if CarStrel told you another one.</source>
        <translation>Ibadilishe tu ikiwa CarStrel imekupa nyingine.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>This is not a web address. CarStrel&apos;s own is %1.</source>
        <translation>Hii si anwani ya wavuti. Ya CarStrel yenyewe ni %1.</translation>
    </message>
    <message>
        <source>Use https: over plain http others on the network could read the key. Http is taken only for this machine.</source>
        <translation>Tumia https: kupitia http tupu wengine kwenye mtandao wangeweza kuusoma ufunguo. Http hukubaliwa kwa mashine hii pekee.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Inauliza seva…</translation>
    </message>
    <message>
        <source>Nothing was kept yet. It can be connected all the same and work later.</source>
        <translation>Hakuna kilichohifadhiwa bado. Inaweza kuunganishwa hata hivyo na kufanya kazi baadaye.</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Unganisha hata hivyo</translation>
    </message>
    <message>
        <source>Keeping the key…</source>
        <translation>Inahifadhi ufunguo…</translation>
    </message>
    <message>
        <source>The contract&apos;s limits</source>
        <translation>Vikomo vya mkataba</translation>
    </message>
    <message>
        <source>Ticked ones hold together. None ticked: they are learned from what the server tells.</source>
        <translation>Vilivyowekwa tiki hutumika pamoja. Bila tiki yoyote: hutambuliwa kutokana na kile seva inachosema.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectServiceDialog</name>
    <message>
        <source>Connect another system</source>
        <translation>Unganisha mfumo mwingine</translation>
    </message>
    <message>
        <source>Beside your CarStrel account: to appraise trade-ins, or to look into any API that has an OpenAPI document.</source>
        <translation>Kando ya akaunti yako ya CarStrel: kutathmini magari ya kubadilishana, au kuangalia API yoyote yenye hati ya OpenAPI.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Jaribu muunganisho</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Unganisha</translation>
    </message>
    <message>
        <source>The contract&apos;s limits</source>
        <translation>Vikomo vya mkataba</translation>
    </message>
    <message>
        <source>Ticked ones hold together. None ticked: they are learned from what the server tells.</source>
        <translation>Vilivyowekwa tiki hutumika pamoja. Bila tiki yoyote: hutambuliwa kutokana na kile seva inachosema.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Vikomo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Inauliza seva…</translation>
    </message>
    <message>
        <source>Connect all the same</source>
        <translation>Unganisha hata hivyo</translation>
    </message>
    <message>
        <source>The key works there.</source>
        <translation>Ufunguo unafanya kazi huko.</translation>
    </message>
    <message>
        <source>Keeping the key…</source>
        <translation>Inahifadhi ufunguo…</translation>
    </message>
    <message>
        <source>Another document than the built-in one</source>
        <translation>Hati nyingine badala ya iliyojengewa ndani</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectionCard</name>
    <message>
        <source>Not connected</source>
        <translation>Haijaunganishwa</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Muunganisho: %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectionFields</name>
    <message>
        <source>Name of the connection</source>
        <translation>Jina la muunganisho</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Sarafu</translation>
    </message>
    <message>
        <source>Such as your dealership&apos;s name</source>
        <translation>Kama vile jina la duka lako la magari</translation>
    </message>
    <message>
        <source>Optional, such as a town</source>
        <translation>Si lazima, kama vile mji</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomita</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Maili</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mahali</translation>
    </message>
    <message>
        <source>Mileage unit</source>
        <translation>Kipimo cha mileji</translation>
    </message>
    <message>
        <source>CarStrel&apos;s API names neither currency nor unit: prices and mileages are shown in these.</source>
        <translation>API ya CarStrel haitaji sarafu wala kipimo: bei na mileji huonyeshwa kwa hivi.</translation>
    </message>
    <message>
        <source>Give it a name to tell it from others.</source>
        <translation>Upe jina ili kuutofautisha na mingine.</translation>
    </message>
    <message>
        <source>Three letters, such as KES or USD.</source>
        <translation>Herufi tatu, kama vile KES au USD.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectionRow</name>
    <message>
        <source>needs no key</source>
        <translation>hauhitaji ufunguo</translation>
    </message>
    <message>
        <source>key for this session only, not kept</source>
        <translation>ufunguo wa kipindi hiki tu, haujahifadhiwa</translation>
    </message>
    <message>
        <source>no key stored</source>
        <translation>hakuna ufunguo uliohifadhiwa</translation>
    </message>
    <message>
        <source>key stored %1</source>
        <translation>ufunguo ulihifadhiwa %1</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Uliofunguliwa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Fungua %1</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Simamia</translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation>Simamia %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ConnectionsSection</name>
    <message>
        <source>Connections</source>
        <translation>Miunganisho</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Unganisha akaunti…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Inauliza seva…</translation>
    </message>
    <message>
        <source>It works: %1 customers and %2 vehicles were fetched.</source>
        <translation>Unafanya kazi: wateja %1 na magari %2 yameletwa.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ContactForm</name>
    <message>
        <source>Log a contact</source>
        <translation>Rekodi mawasiliano</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kwa njia gani</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Kilichosemwa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Saving it also marks as done: %1</source>
        <translation>Kuyahifadhi pia huweka alama ya kukamilika: %1</translation>
    </message>
    <message>
        <source>Save, and done</source>
        <translation>Hifadhi na ukamilishe</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Hifadhi mawasiliano</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ContactsCard</name>
    <message>
        <source>Contacts and follow-ups</source>
        <translation>Mawasiliano na ufuatiliaji</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Rekodi mawasiliano</translation>
    </message>
    <message>
        <source>Set a follow-up</source>
        <translation>Weka ufuatiliaji</translation>
    </message>
    <message>
        <source>Kept on this desk only: CarStrel and the customer are not told.</source>
        <translation>Huhifadhiwa kwenye dawati hili tu: CarStrel na mteja hawaarifiwi.</translation>
    </message>
    <message>
        <source>Contact logged, follow-up done</source>
        <translation>Mawasiliano yamerekodiwa, ufuatiliaji umekamilika</translation>
    </message>
    <message>
        <source>Contact logged</source>
        <translation>Mawasiliano yamerekodiwa</translation>
    </message>
    <message>
        <source>Follow-up set</source>
        <translation>Ufuatiliaji umewekwa</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Haijahifadhiwa. %1</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Ufuatiliaji umekamilika</translation>
    </message>
    <message>
        <source>Follow-up reopened</source>
        <translation>Ufuatiliaji umefunguliwa tena</translation>
    </message>
    <message>
        <source>Follow-up removed</source>
        <translation>Ufuatiliaji umeondolewa</translation>
    </message>
    <message>
        <source>Contact removed</source>
        <translation>Mawasiliano yameondolewa</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Bado hakuna kilichoandikwa.</translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <translation>Onyesha yote %L1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerFilters</name>
    <message>
        <source>Tags</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Hatua</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Vichujio</translation>
    </message>
    <message>
        <source>All segments</source>
        <translation>Makundi yote</translation>
    </message>
    <message>
        <source>VIP only</source>
        <translation>VIP pekee</translation>
    </message>
    <message>
        <source>Opens a list to choose from</source>
        <translation>Hufungua orodha ya kuchagua</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Bado hayajatumwa</translation>
    </message>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>Ondoa kichujio “%1”</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerForm</name>
    <message>
        <source>Notes</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Leta</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Notes, tags, VIP and preferences</source>
        <translation>Maelezo, lebo, VIP na mapendeleo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Lebo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ongeza lebo</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>The server did not say whether</source>
        <translation>Seva haikusema kama ndiye</translation>
    </message>
    <message>
        <source>The notes are being fetched. What you type is added below what is there.</source>
        <translation>Maelezo yanaletwa. Unachoandika huongezwa chini ya yaliyopo.</translation>
    </message>
    <message>
        <source>The notes are not on this desk yet: %1 What you type is added below what is there.</source>
        <translation>Maelezo bado hayapo kwenye dawati hili: %1 Unachoandika huongezwa chini ya yaliyopo.</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Bado hakuna kilichoandikwa</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Imehifadhiwa</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Bado haijahifadhiwa</translation>
    </message>
    <message>
        <source>Unsaved changes from %1</source>
        <translation>Mabadiliko ambayo hayajahifadhiwa ya %1</translation>
    </message>
    <message>
        <source>Changed elsewhere while you were editing: %1. What you typed is kept, and both are merged where they can be.</source>
        <translation>Yalibadilishwa kwingine ulipokuwa ukihariri: %1. Ulichoandika kimehifadhiwa, na yote mawili yataunganishwa inapowezekana.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Chukua yao</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>fields, where they are from</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerHead</name>
    <message>
        <source>No longer listed</source>
        <translation>Hayupo tena kwenye orodha</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Piga simu</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Andika barua pepe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Jaribio la gari</translation>
    </message>
    <message>
        <source>More for this customer</source>
        <translation>Zaidi kwa mteja huyu</translation>
    </message>
    <message>
        <source>New test drive…</source>
        <translation>Jaribio jipya la gari…</translation>
    </message>
    <message>
        <source>Write to the office…</source>
        <translation>Andikia ofisi…</translation>
    </message>
    <message>
        <source>Newsletter: subscribe or unsubscribe…</source>
        <translation>Jarida: jiandikishe au jiondoe…</translation>
    </message>
    <message>
        <source>Check sign-in…</source>
        <translation>Kagua kuingia…</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>Nakili anwani ya barua pepe</translation>
    </message>
    <message>
        <source>E-mail address copied</source>
        <translation>Anwani ya barua pepe imenakiliwa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>No phone number was sent</source>
        <translation>Hakuna nambari ya simu iliyotumwa</translation>
    </message>
    <message>
        <source>Needs a number with its country, such as +254 …</source>
        <translation>Inahitaji nambari yenye msimbo wa nchi, kama +254 …</translation>
    </message>
    <message>
        <source>No program on this computer opens %1</source>
        <translation>Hakuna programu kwenye kompyuta hii inayofungua %1</translation>
    </message>
    <message>
        <source>Appraise a trade-in…</source>
        <translation>Tathmini gari la kubadilishana…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerList</name>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>No customer matches this search.</source>
        <translation>Hakuna mteja anayelingana na utafutaji huu.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Futa vichujio</translation>
    </message>
    <message>
        <source>The customers are being fetched.</source>
        <translation>Wateja wanaletwa.</translation>
    </message>
    <message>
        <source>Without a key that the server accepts no customer can be fetched.</source>
        <translation>Bila ufunguo unaokubaliwa na seva hakuna mteja anayeweza kuletwa.</translation>
    </message>
    <message>
        <source>Connection…</source>
        <translation>Muunganisho…</translation>
    </message>
    <message>
        <source>This key may not read customers. Its scope is set where keys are made.</source>
        <translation>Ufunguo huu hauruhusiwi kusoma wateja. Upeo wake huwekwa mahali funguo zinapoundwa.</translation>
    </message>
    <message>
        <source>Customers were not fetched yet.</source>
        <translation>Wateja bado hawajaletwa.</translation>
    </message>
    <message>
        <source>Fetch now</source>
        <translation>Leta sasa</translation>
    </message>
    <message>
        <source>The dealership has no customers yet.</source>
        <translation>Duka bado halina wateja.</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Mteja mpya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) chosen</source>
        <translation>
            <numerusform>Mteja %Ln amechaguliwa</numerusform>
            <numerusform>Wateja %Ln wamechaguliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit tags and VIP…</source>
        <translation>Hariri lebo na VIP…</translation>
    </message>
    <message>
        <source>The customers are being fetched: %1.</source>
        <translation>Wateja wanaletwa: %1.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Simamisha</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomerPane</name>
    <message>
        <source>The chosen customer</source>
        <translation>Mteja aliyechaguliwa</translation>
    </message>
    <message>
        <source>Choose a customer to see and change what is known.</source>
        <translation>Chagua mteja ili kuona na kubadilisha yanayojulikana.</translation>
    </message>
    <message>
        <source>This customer is not on this desk (any more).</source>
        <translation>Mteja huyu hayupo (tena) kwenye dawati hili.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Haijahifadhiwa. %1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Imehifadhiwa: %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>Wateja</translation>
    </message>
    <message>
        <source>Search name, e-mail, phone, tag or note</source>
        <translation>Tafuta jina, barua pepe, simu, lebo au maelezo</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>Tafuta wateja</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Mteja mpya</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Safu wima</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Safu finyu</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 kati ya %L2</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Imepangwa kwa %1, kushuka</translation>
    </message>
    <message>
        <source>Sorted by %1, ascending</source>
        <translation>Imepangwa kwa %1, kupanda</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Leta…</translation>
    </message>
    <message>
        <source>Take edits of customers from a CSV file</source>
        <translation>Chukua mabadiliko ya wateja kutoka faili la CSV</translation>
    </message>
    <message>
        <source>notes of %L1 of %L2 searched</source>
        <translation>maelezo ya %L1 kati ya %L2 yametafutwa</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>Dashibodi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Onyesha upya</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Takwimu</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Inahesabu…</translation>
    </message>
    <message>
        <source>counted on this desk; the server sent no figures yet</source>
        <translation>imehesabiwa kwenye dawati hili; seva bado haijatuma takwimu</translation>
    </message>
    <message>
        <source>as of %1, from the server and this desk</source>
        <translation>hadi %1, kutoka seva na dawati hili</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DateField</name>
    <message>
        <source>Choose a day</source>
        <translation>Chagua siku</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DiagnosticsDialog</name>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Hifadhi…</translation>
    </message>
    <message>
        <source>Diagnostics for support</source>
        <translation>Taarifa za uchunguzi kwa wasaidizi</translation>
    </message>
    <message>
        <source>This is all that is saved, word for word. It holds no key and nothing about a customer: no name, address, note or search. Nothing is sent anywhere.</source>
        <translation>Hiki ndicho chote kinachohifadhiwa, neno kwa neno. Hakina ufunguo wala chochote kuhusu mteja: hakuna jina, anwani, maelezo wala utafutaji. Hakuna kinachotumwa popote.</translation>
    </message>
    <message>
        <source>What is saved</source>
        <translation>Kinachohifadhiwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Hifadhi taarifa za uchunguzi</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Maandishi (*.txt)</translation>
    </message>
    <message>
        <source>Saved in %1</source>
        <translation>Imehifadhiwa katika %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Haikuhifadhiwa: %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DocumentField</name>
    <message>
        <source>Choose a document…</source>
        <translation>Chagua hati…</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>au iangushe hapa</translation>
    </message>
    <message>
        <source>OpenAPI document</source>
        <translation>Hati ya OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI 2.0, 3.0 or 3.1, as JSON or YAML. It is only read: nothing in it is run, and nothing that it refers to is fetched.</source>
        <translation>OpenAPI 2.0, 3.0 au 3.1, kama JSON au YAML. Husomwa tu: hakuna kilichomo kinachoendeshwa, na hakuna inachorejelea kinacholetwa.</translation>
    </message>
    <message>
        <source>Choose an OpenAPI document</source>
        <translation>Chagua hati ya OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI documents (*.json *.yaml *.yml)</source>
        <translation>Hati za OpenAPI (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which no document of an API is.</source>
        <translation>Faili ni kubwa kuliko MB %1; hakuna hati ya API iliyo kubwa hivyo.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Faili haifunguki: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Inasoma…</translation>
    </message>
    <message numerus="yes">
        <source>%1, version %2: %n operations (OpenAPI %3).</source>
        <translation>
            <numerusform>%1, toleo %2: operesheni %n (OpenAPI %3).</numerusform>
            <numerusform>%1, toleo %2: operesheni %n (OpenAPI %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts were left out or mended.</source>
        <translation>
            <numerusform>Sehemu %n imeachwa au imerekebishwa.</numerusform>
            <numerusform>Sehemu %n zimeachwa au zimerekebishwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the document that describes this API.</source>
        <translation>Chagua hati inayoelezea API hii.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveCalendar</name>
    <message>
        <source>Calendar of test drives</source>
        <translation>Kalenda ya majaribio ya gari</translation>
    </message>
    <message numerus="yes">
        <source>%n drive(s) shown</source>
        <translation>
            <numerusform>Jaribio %n linaonyeshwa</numerusform>
            <numerusform>Majaribio %n yanaonyeshwa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveFilters</name>
    <message>
        <source>Whose test drives</source>
        <translation>Majaribio ya nani</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Hali zote</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Wote</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Bila mhusika</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveForm</name>
    <message>
        <source>Not this customer</source>
        <translation>Si mteja huyu</translation>
    </message>
    <message>
        <source>At a date and time</source>
        <translation>Kwa tarehe na saa</translation>
    </message>
    <message>
        <source>Search the inventory</source>
        <translation>Tafuta kwenye magari</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Gari</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Bado hakuna mtu</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Mhusika</translation>
    </message>
    <message>
        <source>For this desk; not sent</source>
        <translation>Kwa dawati hili; haitumwi</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Maoni</translation>
    </message>
    <message>
        <source>Search the customers, or type a name</source>
        <translation>Tafuta wateja, au andika jina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>CarStrel needs one</source>
        <translation>CarStrel inahitaji moja</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarehe na saa</translation>
    </message>
    <message>
        <source> min</source>
        <translation> dak</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Muda kwa dakika</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>Not chosen from the inventory</source>
        <translation>Halijachaguliwa kutoka orodha ya magari</translation>
    </message>
    <message>
        <source>One of the customers</source>
        <translation>Mmoja wa wateja</translation>
    </message>
    <message>
        <source>Not linked to a customer</source>
        <translation>Halijaunganishwa na mteja</translation>
    </message>
    <message>
        <source>No longer listed on CarStrel: a test drive may not be possible.</source>
        <translation>Halipo tena kwenye orodha ya CarStrel: huenda jaribio la gari lisiwezekane.</translation>
    </message>
    <message>
        <source>CarStrel says “%1”: a test drive may not be possible.</source>
        <translation>CarStrel inasema “%1”: huenda jaribio la gari lisiwezekane.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveHandling</name>
    <message>
        <source>Our handling</source>
        <translation>Ushughulikiaji wetu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Kept on this desk. CarStrel cannot be told of a change: call the customer.</source>
        <translation>Huhifadhiwa kwenye dawati hili. CarStrel haiwezi kuarifiwa badiliko: mpigie mteja simu.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Bado hakuna mtu</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Mhusika</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Maoni</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DriveList</name>
    <message>
        <source>Test drives</source>
        <translation>Majaribio ya gari</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DrivePane</name>
    <message>
        <source>Who and what</source>
        <translation>Nani na nini</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Hariri…</translation>
    </message>
    <message>
        <source>Book another…</source>
        <translation>Weka jingine…</translation>
    </message>
    <message>
        <source>The chosen test drive</source>
        <translation>Jaribio la gari lililochaguliwa</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekodi</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Kikasha toezi</translation>
    </message>
    <message>
        <source>Complete it…</source>
        <translation>Likamilishe…</translation>
    </message>
    <message>
        <source>not in the inventory</source>
        <translation>halipo kwenye orodha ya magari</translation>
    </message>
    <message>
        <source>Listing</source>
        <translation>Tangazo</translation>
    </message>
    <message>
        <source>not one of the customers</source>
        <translation>si mmoja wa wateja</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Mteja</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Piga simu</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Andika barua pepe</translation>
    </message>
    <message>
        <source>CarStrel&apos;s number</source>
        <translation>Nambari ya CarStrel</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Liliundwa</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Lilibadilishwa</translation>
    </message>
    <message>
        <source>Saved on this desk</source>
        <translation>Limehifadhiwa kwenye dawati hili</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Test drive of %1</source>
        <translation>Jaribio la gari la %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::DrivesCard</name>
    <message>
        <source>Test drives</source>
        <translation>Majaribio ya gari</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>bado hakuna saa</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::EditConnectionDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>Hariri muunganisho</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>The contract&apos;s limits</source>
        <translation>Vikomo vya mkataba</translation>
    </message>
    <message>
        <source>Ticked ones hold together. None ticked: they are learned from what the server tells. They hold at once: if the connection is open, it is opened anew.</source>
        <translation>Vilivyowekwa tiki hutumika pamoja. Bila tiki yoyote: hutambuliwa kutokana na kile seva inachosema. Huanza kutumika mara moja: muunganisho ukiwa umefunguliwa, hufunguliwa upya.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::EditServiceDialog</name>
    <message>
        <source>Edit the connection</source>
        <translation>Hariri muunganisho</translation>
    </message>
    <message>
        <source>This is production: a write asks once more</source>
        <translation>Huu ni uzalishaji: kuandika huuliza mara moja zaidi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <source>The contract&apos;s limits</source>
        <translation>Vikomo vya mkataba</translation>
    </message>
    <message>
        <source>Ticked ones hold together. None ticked: they are learned from what the server tells.</source>
        <translation>Vilivyowekwa tiki hutumika pamoja. Bila tiki yoyote: hutambuliwa kutokana na kile seva inachosema.</translation>
    </message>
    <message>
        <source>Give it a name to tell it from others.</source>
        <translation>Upe jina ili kuutofautisha na mingine.</translation>
    </message>
    <message>
        <source>A region is two or three letters: NZ.</source>
        <translation>Eneo ni herufi mbili au tatu: NZ.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::EventPane</name>
    <message>
        <source>What the event said</source>
        <translation>Tukio lilichosema</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ExplorerPage</name>
    <message>
        <source>Explorer</source>
        <translation>Kichunguzi</translation>
    </message>
    <message>
        <source>Connect another system…</source>
        <translation>Unganisha mfumo mwingine…</translation>
    </message>
    <message>
        <source>The document is being read.</source>
        <translation>Hati inasomwa.</translation>
    </message>
    <message>
        <source>What comes back is shown here.</source>
        <translation>Kinachorudi huonyeshwa hapa.</translation>
    </message>
    <message>
        <source>There is no document of this API to read. %1</source>
        <translation>Hakuna hati ya API hii ya kusoma. %1</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Chagua hati…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n operation(s)</source>
        <translation>
            <numerusform>%1 · operesheni %n</numerusform>
            <numerusform>%1 · operesheni %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an operation to begin.</source>
        <translation>Chagua operesheni ili kuanza.</translation>
    </message>
    <message>
        <source>Choose an OpenAPI document</source>
        <translation>Chagua hati ya OpenAPI</translation>
    </message>
    <message>
        <source>OpenAPI documents (*.json *.yaml *.yml)</source>
        <translation>Hati za OpenAPI (*.json *.yaml *.yml)</translation>
    </message>
    <message>
        <source>This answer is not kept any more.</source>
        <translation>Jibu hili halihifadhiwi tena.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Imenakiliwa</translation>
    </message>
    <message>
        <source>Send it with %1, and the answer appears here.</source>
        <translation>Litume kwa %1, na jibu litaonekana hapa.</translation>
    </message>
    <message>
        <source>Sent once and recorded under History</source>
        <translation>Limetumwa mara moja na kurekodiwa kwenye Historia</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>%1 It is recorded under History as in doubt and is not sent again.</source>
        <translation>%1 Limerekodiwa kwenye Historia kama lenye shaka na halitumwi tena.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Hakuna jibu.</translation>
    </message>
    <message>
        <source>Copied, without the key</source>
        <translation>Imenakiliwa, bila ufunguo</translation>
    </message>
    <message>
        <source>The document of this API has no operation “%1” any more.</source>
        <translation>Hati ya API hii haina tena operesheni “%1”.</translation>
    </message>
    <message>
        <source>This document cannot be used. %1</source>
        <translation>Hati hii haiwezi kutumika. %1</translation>
    </message>
    <message>
        <source>%1 was sent once and is recorded under History</source>
        <translation>%1 limetumwa mara moja na kurekodiwa kwenye Historia</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::FieldRow</name>
    <message>
        <source>Body</source>
        <translation>Mwili</translation>
    </message>
    <message>
        <source>required</source>
        <translation>lazima</translation>
    </message>
    <message>
        <source>deprecated</source>
        <translation>imepitwa na wakati</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::FollowUpForm</name>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Kesho</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Baada ya wiki</translation>
    </message>
    <message>
        <source>Set a follow-up</source>
        <translation>Weka ufuatiliaji</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cha kufanya</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Unatakiwa</translation>
    </message>
    <message>
        <source>Save follow-up</source>
        <translation>Hifadhi ufuatiliaji</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::FollowUpsCard</name>
    <message>
        <source>Follow-ups</source>
        <translation>Ufuatiliaji</translation>
    </message>
    <message>
        <source>Nothing is to be done. Follow-ups are set beside a customer.</source>
        <translation>Hakuna cha kufanya. Ufuatiliaji huwekwa kando ya mteja.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n uliochelewa</numerusform>
            <numerusform>%n uliochelewa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <translation>
            <numerusform>%n leo</numerusform>
            <numerusform>%n leo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %L2</source>
        <comment>group, how many</comment>
        <translation>%1 %L2</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <translation>Onyesha wote %L1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Weka alama ya kukamilika</translation>
    </message>
    <message>
        <source>Mark as done: %1, %2</source>
        <translation>Weka alama ya kukamilika: %1, %2</translation>
    </message>
    <message>
        <source>Follow-up done: %1</source>
        <translation>Ufuatiliaji umekamilika: %1</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <translation>Haijahifadhiwa. %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ForbiddenBanner</name>
    <message>
        <source>This key may not read the inventory. What it may do is set where keys are made; shown is what was read before.</source>
        <translation>Ufunguo huu hauruhusiwi kusoma magari. Unachoruhusiwa huwekwa mahali funguo zinapotengenezwa; kinachoonyeshwa ni kile kilichosomwa awali.</translation>
    </message>
    <message>
        <source>This key may not read customers. What it may do is set where keys are made; shown is what was read before.</source>
        <translation>Ufunguo huu hauruhusiwi kusoma wateja. Unachoruhusiwa huwekwa mahali funguo zinapotengenezwa; kinachoonyeshwa ni kile kilichosomwa awali.</translation>
    </message>
    <message>
        <source>This key may not read the statistics. What it may do is set where keys are made; shown is what this desk knows itself.</source>
        <translation>Ufunguo huu hauruhusiwi kusoma takwimu. Unachoruhusiwa huwekwa mahali funguo zinapotengenezwa; kinachoonyeshwa ni kile dawati hili linachojua lenyewe.</translation>
    </message>
    <message>
        <source>This key may not read the catalogue. What it may do is set where keys are made; shown is what was read before.</source>
        <translation>Ufunguo huu hauruhusiwi kusoma katalogi. Unachoruhusiwa huwekwa mahali funguo zinapotengenezwa; kinachoonyeshwa ni kile kilichosomwa awali.</translation>
    </message>
    <message>
        <source>This key may not read the news. What it may do is set where keys are made; shown is what was read before.</source>
        <translation>Ufunguo huu hauruhusiwi kusoma habari. Unachoruhusiwa huwekwa mahali funguo zinapotengenezwa; kinachoonyeshwa ni kile kilichosomwa awali.</translation>
    </message>
    <message>
        <source>Check key…</source>
        <translation>Kagua ufunguo…</translation>
    </message>
    <message>
        <source>This key may not change customers. What it may do is set where keys are made; until then changes wait on this desk.</source>
        <translation>Ufunguo huu hauruhusiwi kubadilisha wateja. Unachoruhusiwa huwekwa pale funguo zinapoundwa; hadi hapo mabadiliko yanasubiri kwenye dawati hili.</translation>
    </message>
    <message>
        <source>This key may not book test drives. What it may do is set where keys are made; until then requests wait on this desk.</source>
        <translation>Ufunguo huu hauruhusiwi kuweka majaribio ya gari. Unachoruhusiwa huwekwa pale funguo zinapoundwa; hadi hapo maombi yanasubiri kwenye dawati hili.</translation>
    </message>
    <message>
        <source>This key may not change the newsletter&apos;s list. What it may do is set where keys are made; until then this waits on this desk.</source>
        <translation>Ufunguo huu hauruhusiwi kubadilisha orodha ya jarida. Unachoruhusiwa huwekwa pale funguo zinapoundwa; hadi hapo hili linasubiri kwenye dawati hili.</translation>
    </message>
    <message>
        <source>This key may not write to the office. What it may do is set where keys are made; until then messages wait on this desk.</source>
        <translation>Ufunguo huu hauruhusiwi kuandikia ofisi. Unachoruhusiwa huwekwa pale funguo zinapoundwa; hadi hapo ujumbe unasubiri kwenye dawati hili.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ForgetConnectionDialog</name>
    <message>
        <source>Forget %1 and its data?</source>
        <translation>Usahau %1 na data yake?</translation>
    </message>
    <message>
        <source>CarStrel keeps what it has. This is lost, and cannot be brought back:</source>
        <translation>CarStrel hubaki na ilichonacho. Haya yatapotea, na hayawezi kurudishwa:</translation>
    </message>
    <message>
        <source>Forget it all</source>
        <translation>Sahau yote</translation>
    </message>
    <message>
        <source>To confirm, type the name: %1</source>
        <translation>Ili kuthibitisha, andika jina: %1</translation>
    </message>
    <message>
        <source>remarks, contact records, drafts and the history of prices that were kept here</source>
        <translation>maoni, rekodi za mawasiliano, rasimu na historia ya bei zilizohifadhiwa hapa</translation>
    </message>
    <message>
        <source>the copy of customers, vehicles and photos, which can be fetched anew with a key</source>
        <translation>nakala ya wateja, magari na picha, inayoweza kuletwa upya kwa ufunguo</translation>
    </message>
    <message>
        <source>the key in this computer&apos;s keychain</source>
        <translation>ufunguo ulio kwenye hifadhi ya funguo ya kompyuta hii</translation>
    </message>
    <message>
        <source>changes and test drives that were not sent to CarStrel yet</source>
        <translation>mabadiliko na majaribio ya gari ambayo bado hayajatumwa kwa CarStrel</translation>
    </message>
    <message>
        <source>changes that were not sent to CarStrel yet: %1</source>
        <translation>mabadiliko ambayo bado hayajatumwa kwa CarStrel: %1</translation>
    </message>
    <message>
        <source>nothing that waits: every change was sent</source>
        <translation>hakuna kinachosubiri: kila badiliko lilitumwa</translation>
    </message>
    <message>
        <source>test drives with their handling: %1</source>
        <translation>majaribio ya gari na ushughulikiaji wake: %1</translation>
    </message>
    <message>
        <source>no test drives: there are none here</source>
        <translation>hakuna majaribio ya gari: hapa hakuna hata moja</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Inasahau…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ForgetKeyDialog</name>
    <message>
        <source>Forget the key of %1?</source>
        <translation>Usahau ufunguo wa %1?</translation>
    </message>
    <message>
        <source>It is removed from the keychain of this computer. What is stored stays and can be read; nothing is fetched or sent until a key is given again. In the CarStrel dashboard the key goes on to work until it is revoked there.</source>
        <translation>Huondolewa kwenye hifadhi ya funguo ya kompyuta hii. Kilichohifadhiwa hubaki na kinaweza kusomwa; hakuna kinacholetwa au kutumwa hadi ufunguo utolewe tena. Kwenye dashibodi ya CarStrel ufunguo huendelea kufanya kazi hadi ubatilishwe huko.</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Sahau ufunguo</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Inasahau…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ForgetServiceDialog</name>
    <message>
        <source>Forget %1?</source>
        <translation>Usahau %1?</translation>
    </message>
    <message>
        <source>Its key is removed from the keychain of this computer, and its document from this desk. Appraisals, writes and saved requests that were recorded stay. At the provider the key goes on to work until it is revoked there.</source>
        <translation>Ufunguo wake huondolewa kwenye hifadhi ya funguo ya kompyuta hii, na hati yake kwenye dawati hili. Tathmini, maandiko na maombi yaliyohifadhiwa ambayo yalirekodiwa hubaki. Kwa mtoa huduma ufunguo huendelea kufanya kazi hadi ubatilishwe huko.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Sahau</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Inasahau…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::FormPane</name>
    <message>
        <source>Deprecated</source>
        <translation>Imepitwa na wakati</translation>
    </message>
    <message>
        <source>Something is missing or wrong below, so nothing was sent.</source>
        <translation>Kuna kinachokosekana au chenye kosa hapa chini, kwa hiyo hakuna kilichotumwa.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::FormView</name>
    <message>
        <source>In the path</source>
        <translation>Kwenye njia</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Vichwa</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Vidakuzi</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Mwili</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Kinachotumwa</translation>
    </message>
    <message>
        <source>There is nothing to fill in.</source>
        <translation>Hakuna cha kujaza.</translation>
    </message>
    <message>
        <source>Fill in the body</source>
        <translation>Jaza mwili</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Nyuga</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Body as JSON</source>
        <translation>Mwili kama JSON</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Add one to %1</source>
        <translation>Ongeza kwenye %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Remove number %1</source>
        <translation>Ondoa namba %1</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Kunja</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Jaza</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Kunja %1</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Jaza %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::GlanceCard</name>
    <message>
        <source>At a glance</source>
        <translation>Kwa muhtasari</translation>
    </message>
    <message>
        <source>%1 in one purchase</source>
        <translation>%1 kwa ununuzi mmoja</translation>
    </message>
    <message>
        <source>%1 in %L2 purchases</source>
        <translation>%1 kwa ununuzi %L2</translation>
    </message>
    <message>
        <source>%L1 bought</source>
        <translation>%L1 yamenunuliwa</translation>
    </message>
    <message>
        <source>%L1 rented</source>
        <translation>%L1 yamekodishwa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Hatua</translation>
    </message>
    <message>
        <source>Lead score</source>
        <translation>Alama ya uwezekano</translation>
    </message>
    <message>
        <source>%L1 of 100</source>
        <translation>%L1 kati ya 100</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Matumizi</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>Magari</translation>
    </message>
    <message>
        <source>Last purchase</source>
        <translation>Alinunua mwisho</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Mteja tangu</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Anatafuta</translation>
    </message>
    <message>
        <source>The server no longer lists this customer; last seen %1.</source>
        <translation>Seva haimworodheshi tena mteja huyu; alionekana mwisho %1.</translation>
    </message>
    <message>
        <source>From the server, seen %1. Not changeable here.</source>
        <translation>Kutoka seva, ilionekana %1. Haibadilishwi hapa.</translation>
    </message>
    <message>
        <source>nothing bought yet</source>
        <translation>bado hakuna kilichonunuliwa</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::HistoryCard</name>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Onyesha historia</translation>
    </message>
    <message>
        <source>Hide the history</source>
        <translation>Ficha historia</translation>
    </message>
    <message>
        <source>Nothing was changed on this desk.</source>
        <translation>Hakuna kilichobadilishwa kwenye dawati hili.</translation>
    </message>
    <message>
        <source>Show all %L1</source>
        <translation>Onyesha yote %L1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ImportDialog</name>
    <message>
        <source>Choose a file…</source>
        <translation>Chagua faili…</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>au liangushe hapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Leta</translation>
    </message>
    <message>
        <source>Import edits of customers</source>
        <translation>Leta mabadiliko ya wateja</translation>
    </message>
    <message>
        <source>What the file would change is shown here first.</source>
        <translation>Faili litakachobadilisha huonyeshwa hapa kwanza.</translation>
    </message>
    <message>
        <source>From a CSV file with a header line. The columns id or email say who is meant; notes, tags, preferences and isVip replace what is stored; addTags and removeTags change single tags. An empty cell leaves the field as it is, a lone hyphen (-) empties it. Other columns are left alone, so an edited export will do.</source>
        <translation>Kutoka faili la CSV lenye mstari wa vichwa. Safu id au email husema ni nani; notes, tags, preferences na isVip hubadilisha kilichohifadhiwa; addTags na removeTags hubadilisha lebo moja moja. Kisanduku kitupu huacha uga ulivyo, kistariungio peke yake (-) huufuta. Safu nyingine haziguswi, hivyo export iliyohaririwa inatosha.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>Choose a file with edits of customers</source>
        <translation>Chagua faili lenye mabadiliko ya wateja</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv *.tsv *.txt)</source>
        <translation>Thamani zilizotenganishwa kwa koma (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Faili zote (*)</translation>
    </message>
    <message>
        <source>Reading the file and comparing it…</source>
        <translation>Inasoma faili na kulilinganisha…</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln change(s)</source>
        <translation>
            <numerusform>Leta badiliko %Ln</numerusform>
            <numerusform>Leta mabadiliko %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are not used: %1</source>
        <translation>Safu zisizotumika: %1</translation>
    </message>
    <message>
        <source>Nothing was read.</source>
        <translation>Hakuna kilichosomwa.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Uletaji wa %1</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Uletaji umerudishwa nyuma.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were changed by the import.</source>
        <translation>
            <numerusform>Mteja %Ln amebadilishwa na uletaji.</numerusform>
            <numerusform>Wateja %Ln wamebadilishwa na uletaji.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ImportPreview</name>
    <message>
        <source>All</source>
        <translation>Yote</translation>
    </message>
    <message>
        <source>Only what is left out</source>
        <translation>Zilizoachwa tu</translation>
    </message>
    <message>
        <source>What the file changes</source>
        <translation>Faili linachobadilisha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>Mstari %Ln</numerusform>
            <numerusform>Mistari %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) changed</source>
        <translation>
            <numerusform>Mteja %Ln amebadilika</numerusform>
            <numerusform>Wateja %Ln wamebadilika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln haujabadilika</numerusform>
            <numerusform>%Ln haijabadilika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln hajulikani</numerusform>
            <numerusform>%Ln hawajulikani</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a fault</source>
        <translation>
            <numerusform>%Ln una kosa</numerusform>
            <numerusform>%Ln ina makosa</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says what is stored already.</source>
        <translation>Faili linasema kile kilichohifadhiwa tayari.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation>Magari</translation>
    </message>
    <message>
        <source>Make, model, colour, feature</source>
        <translation>Chapa, modeli, rangi, sifa</translation>
    </message>
    <message>
        <source>Search the inventory</source>
        <translation>Tafuta kwenye magari</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Gridi</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Jedwali</translation>
    </message>
    <message>
        <source>Sorted: %1</source>
        <translation>Mpangilio: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>shown, all</comment>
        <translation>%1 kati ya %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::KeepingHelp</name>
    <message>
        <source>“Saved” means on this disk</source>
        <translation>“Imehifadhiwa” maana yake kwenye diski hii</translation>
    </message>
    <message>
        <source>An edit is written to this computer before the word appears. It is sent by itself when the server can be reached, also after a power cut. Until then every list shows it, and the outbox says what waits and why.</source>
        <translation>Badiliko huandikwa kwenye kompyuta hii kabla neno hilo halijaonekana. Hutumwa lenyewe seva ikifikiwa, hata baada ya umeme kukatika. Hadi hapo kila orodha huonyesha badiliko hilo, na kikasha toezi husema kinachosubiri na sababu.</translation>
    </message>
    <message>
        <source>What others changed stays</source>
        <translation>Walichobadilisha wengine hubaki</translation>
    </message>
    <message>
        <source>Before an edit is sent the customer is fetched anew and both sides are joined: tags one by one, notes line by line, each preference for itself. Where two people changed the same thing in different ways, only that field waits until somebody chooses.</source>
        <translation>Kabla badiliko halijatumwa mteja huletwa upya na pande zote mbili huunganishwa: lebo moja moja, maelezo mstari kwa mstari, kila pendeleo peke yake. Watu wawili wakibadilisha kitu kilekile kwa njia tofauti, uga huo tu husubiri hadi mtu achague.</translation>
    </message>
    <message>
        <source>A request is never repeated by itself</source>
        <translation>Ombi halirudiwi lenyewe kamwe</translation>
    </message>
    <message>
        <source>Test drives, messages and newsletter requests go out once. Where no answer came back, the request may have arrived: the outbox says what to look for, and a person decides whether it arrived, goes again, or is dropped.</source>
        <translation>Majaribio ya gari, ujumbe na maombi ya jarida hutumwa mara moja. Pasipo jibu, huenda ombi lilifika: kikasha toezi husema cha kutafuta, na mtu huamua kama lilifika, litumwe tena, au liachwe.</translation>
    </message>
    <message>
        <source>What cannot be promised</source>
        <translation>Kisichoweza kuahidiwa</translation>
    </message>
    <message>
        <source>CarStrel keeps no versions. If somebody saves the same field elsewhere in the moment between our fetch and our save, one of the two is overwritten. Forecourt reads back what it sent, and where a later read no longer has our value, the change is shown as “Replaced on the server”, so that it can be set again.</source>
        <translation>CarStrel haihifadhi matoleo. Mtu akihifadhi uga uleule mahali pengine katika muda kati ya kuleta kwetu na kuhifadhi kwetu, mojawapo hufutwa. Forecourt husoma tena ilichotuma, na usomaji wa baadaye usipokuwa na thamani yetu, badiliko huonyeshwa kama “Limebadilishwa kwenye seva”, ili liweze kuwekwa tena.</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Kwa kibodi</translation>
    </message>
    <message>
        <source>Help: how your work is kept</source>
        <translation>Msaada: jinsi kazi yako inavyotunzwa</translation>
    </message>
    <message>
        <source>Ctrl+F search, Down into the list, Return opens, Ctrl+S saves, Ctrl+Z takes the last change back and Ctrl+Shift+Z does it again, Ctrl+P prints a test drive, Ctrl+1 to Ctrl+9 show the pages, F5 synchronises.</source>
        <translation>Ctrl+F hutafuta, Chini huingia kwenye orodha, Return hufungua, Ctrl+S huhifadhi, Ctrl+Z hutendua badiliko la mwisho na Ctrl+Shift+Z hulirudia, Ctrl+P huchapisha jaribio la gari, Ctrl+1 hadi Ctrl+9 huonyesha kurasa, F5 husawazisha.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::KeyEdit</name>
    <message>
        <source>Paste the key</source>
        <translation>Bandika ufunguo</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ficha ufunguo</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Onyesha ufunguo</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::KeyField</name>
    <message>
        <source>API key</source>
        <translation>Ufunguo wa API</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain and nowhere else. Begins with sk_live_ or sk_test_.</source>
        <translation>Huhifadhiwa kwenye hifadhi ya funguo ya kompyuta hii na si mahali pengine. Huanza na sk_live_ au sk_test_.</translation>
    </message>
    <message>
        <source>Real customers: what you change is changed for real.</source>
        <translation>Wateja halisi: unachobadilisha hubadilika kweli.</translation>
    </message>
    <message>
        <source>A test key: CarStrel&apos;s data for development and trying out.</source>
        <translation>Ufunguo wa jaribio: data ya CarStrel ya kuundia na kujaribia.</translation>
    </message>
    <message>
        <source>Paste the key from the CarStrel dashboard.</source>
        <translation>Bandika ufunguo kutoka dashibodi ya CarStrel.</translation>
    </message>
    <message>
        <source>CarStrel&apos;s keys begin with sk_live_ or sk_test_.</source>
        <translation>Funguo za CarStrel huanza na sk_live_ au sk_test_.</translation>
    </message>
    <message>
        <source>A key holds no spaces, line breaks or accented letters. Copy it anew.</source>
        <translation>Ufunguo hauna nafasi, mistari mipya wala herufi zenye alama. Unakili upya.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::KindList</name>
    <message>
        <source>Kinds of records</source>
        <translation>Aina za rekodi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>known, there are</comment>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind, count</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::LimitChoice</name>
    <message>
        <source>%1 a second</source>
        <translation>%1 kwa sekunde</translation>
    </message>
    <message>
        <source>%1 in 5 minutes</source>
        <translation>%1 kwa dakika 5</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>%1 kwa saa</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::LimitPopup</name>
    <message>
        <source>Requests to the server</source>
        <translation>Maombi kwa seva</translation>
    </message>
    <message>
        <source>Allow beyond the maximum until Forecourt is closed…</source>
        <translation>Ruhusu kupita upeo mpaka Forecourt ifungwe…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Uliza tena</translation>
    </message>
    <message>
        <source>Replace key…</source>
        <translation>Badilisha ufunguo…</translation>
    </message>
    <message>
        <source>Left of this window&apos;s allowance</source>
        <translation>Kilichobaki cha kipindi hiki</translation>
    </message>
    <message>
        <source>Show all requests</source>
        <translation>Onyesha maombi yote</translation>
    </message>
    <message>
        <source>This window</source>
        <translation>Kipindi hiki</translation>
    </message>
    <message>
        <source>the server names no limit</source>
        <translation>seva haitaji kikomo</translation>
    </message>
    <message>
        <source>%1 of %2 requests left</source>
        <translation>Maombi %1 kati ya %2 yamebaki</translation>
    </message>
    <message>
        <source>%1 requests left</source>
        <translation>Maombi %1 yamebaki</translation>
    </message>
    <message>
        <source>All of it again</source>
        <translation>Chote tena</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mwezi huu</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <translation>Zaidi ya hapo</translation>
    </message>
    <message>
        <source>what goes on now may be charged for</source>
        <translation>kinachoendelea sasa huenda kikatozwa</translation>
    </message>
    <message>
        <source>Last refusal</source>
        <translation>Kukataliwa kwa mwisho</translation>
    </message>
    <message>
        <source>%1, for the number of requests</source>
        <translation>%1, kwa idadi ya maombi</translation>
    </message>
    <message>
        <source>none is known</source>
        <translation>hakuna kinachojulikana</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::LimitPresenter</name>
    <message>
        <source>Beyond the month&apos;s maximum</source>
        <translation>Kupita upeo wa mwezi</translation>
    </message>
    <message>
        <source>Send more than the contract&apos;s maximum this month?</source>
        <translation>Utume zaidi ya upeo wa mkataba mwezi huu?</translation>
    </message>
    <message>
        <source>%1 of at most %2 requests were made this month. What goes beyond may be charged for, or refused, as the contract says. The permission ends when Forecourt is closed.</source>
        <translation>Maombi %1 kati ya yasiyozidi %2 yamefanywa mwezi huu. Yanayopita huenda yakatozwa, au yakakataliwa, kama mkataba unavyosema. Ruhusa inaisha Forecourt inapofungwa.</translation>
    </message>
    <message>
        <source>Send more</source>
        <translation>Tuma zaidi</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingActions</name>
    <message>
        <source>Request a test drive…</source>
        <translation>Omba jaribio la gari…</translation>
    </message>
    <message>
        <source>Write to the office…</source>
        <translation>Andikia ofisi…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Nakili jina</translation>
    </message>
    <message>
        <source>Name copied</source>
        <translation>Jina limenakiliwa</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation>Nakili muhtasari</translation>
    </message>
    <message>
        <source>Summary copied</source>
        <translation>Muhtasari umenakiliwa</translation>
    </message>
    <message>
        <source>Copy photo link</source>
        <translation>Nakili kiungo cha picha</translation>
    </message>
    <message>
        <source>Photo link copied</source>
        <translation>Kiungo cha picha kimenakiliwa</translation>
    </message>
    <message>
        <source>Copy listing ID</source>
        <translation>Nakili kitambulisho cha tangazo</translation>
    </message>
    <message>
        <source>Listing ID copied</source>
        <translation>Kitambulisho cha tangazo kimenakiliwa</translation>
    </message>
    <message>
        <source>Fetch from server (counts as a public view)…</source>
        <translation>Leta kutoka seva (huhesabiwa kama kutazamwa)…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, e-mail</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>na mwingine %n</numerusform>
            <numerusform>na wengine %n</numerusform>
        </translation>
    </message>
    <message>
        <source>We have caused no view of this car so far.</source>
        <translation>Bado hatujasababisha gari hili kutazamwa.</translation>
    </message>
    <message numerus="yes">
        <source>We have caused %n view(s) of this car so far, the last %1.</source>
        <translation>
            <numerusform>Tumesababisha gari hili kutazamwa mara %n hadi sasa, ya mwisho %1.</numerusform>
            <numerusform>Tumesababisha gari hili kutazamwa mara %n hadi sasa, ya mwisho %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>CarStrel counts every fetch of a single listing as a public view, and the figure goes into its syndication report. Everything shown here came with the list, which counts nothing.</source>
        <translation>CarStrel huhesabu kila kuletwa kwa tangazo moja kama kutazamwa na umma, na idadi hiyo huingia kwenye ripoti yake ya usambazaji. Kila kinachoonyeshwa hapa kilikuja na orodha, ambayo haihesabu chochote.</translation>
    </message>
    <message numerus="yes">
        <source>Today, over all cars: %n.</source>
        <translation>
            <numerusform>Leo, kwa magari yote: %n.</numerusform>
            <numerusform>Leo, kwa magari yote: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetch from server</source>
        <translation>Leta kutoka seva</translation>
    </message>
    <message>
        <source>Fetch this listing and count one public view?</source>
        <translation>Ulete tangazo hili na kuhesabu kutazamwa mara moja na umma?</translation>
    </message>
    <message>
        <source>Fetch and count a view</source>
        <translation>Leta na uhesabu kutazamwa</translation>
    </message>
    <message>
        <source>%1 fetched; one view counted</source>
        <translation>%1 limeletwa; kutazamwa mara moja kumehesabiwa</translation>
    </message>
    <message>
        <source>Appraise by its plate…</source>
        <translation>Tathmini kwa namba ya usajili…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingCard</name>
    <message>
        <source>No photo</source>
        <translation>Hakuna picha</translation>
    </message>
    <message>
        <source>Photo not available</source>
        <translation>Picha haipatikani</translation>
    </message>
    <message>
        <source>No longer listed</source>
        <translation>Halipo tena kwenye orodha</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingCards</name>
    <message>
        <source>Details</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Sifa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Maelezo ya tangazo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Test drives of this car</source>
        <translation>Majaribio ya gari hili</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Utazamaji</translation>
    </message>
    <message>
        <source>Price over time</source>
        <translation>Bei kwa muda</translation>
    </message>
    <message>
        <source>No change seen since %1.</source>
        <translation>Hakuna badiliko lililoonekana tangu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) seen since %1</source>
        <translation>
            <numerusform>Badiliko %n limeonekana tangu %1</numerusform>
            <numerusform>Mabadiliko %n yameonekana tangu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; as at first.</source>
        <translation>%1; kama mwanzoni.</translation>
    </message>
    <message>
        <source>%1; %2 lower than at first.</source>
        <translation>%1; chini kwa %2 kuliko mwanzoni.</translation>
    </message>
    <message>
        <source>%1; %2 higher than at first.</source>
        <translation>%1; juu kwa %2 kuliko mwanzoni.</translation>
    </message>
    <message>
        <source>On CarStrel</source>
        <translation>Kwenye CarStrel</translation>
    </message>
    <message>
        <source>not sent by the API</source>
        <translation>haikutumwa na API</translation>
    </message>
    <message>
        <source>Caused by us</source>
        <translation>Tuliosababisha sisi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>%1, the last %2</source>
        <translation>%1, wa mwisho %2</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>bado hakuna tarehe</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>when, who, status</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>None on this desk.</source>
        <translation>Hakuna kwenye dawati hili.</translation>
    </message>
    <message>
        <source>All by us…</source>
        <translation>Zote tulizosababisha…</translation>
    </message>
    <message>
        <source>Every public view that this desk has caused</source>
        <translation>Kila utazamo wa umma ambao dawati hili limesababisha</translation>
    </message>
    <message>
        <source>Others&apos;</source>
        <translation>Za wengine</translation>
    </message>
    <message>
        <source>%1, if each of ours counted once</source>
        <translation>%1, ikiwa kila wetu ulihesabiwa mara moja</translation>
    </message>
    <message>
        <source>not known: CarStrel counts fewer than we caused</source>
        <translation>haijulikani: CarStrel inahesabu chache kuliko tulizosababisha</translation>
    </message>
    <message>
        <source>CarStrel&apos;s figure without what this desk caused.</source>
        <translation>Idadi ya CarStrel bila zile zilizosababishwa na dawati hili.</translation>
    </message>
    <message>
        <source>Counted on this desk.</source>
        <translation>Imehesabiwa kwenye dawati hili.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingDetail</name>
    <message>
        <source>Negotiable</source>
        <translation>Maelewano</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Ufadhili</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Jaribio la gari</translation>
    </message>
    <message>
        <source>More for this car</source>
        <translation>Zaidi kwa gari hili</translation>
    </message>
    <message>
        <source>Choose a car to see everything about it.</source>
        <translation>Chagua gari ili kuona kila kitu kulihusu.</translation>
    </message>
    <message>
        <source>This car is not in the copy on this desk. It may have been taken off CarStrel before the last sync.</source>
        <translation>Gari hili halipo kwenye nakala iliyo kwenye dawati hili. Huenda liliondolewa CarStrel kabla ya usawazishaji wa mwisho.</translation>
    </message>
    <message>
        <source>Listed %1</source>
        <translation>Lilitangazwa %1</translation>
    </message>
    <message>
        <source>Price not sent by the API</source>
        <translation>Bei haikutumwa na API</translation>
    </message>
    <message>
        <source>Photos of %1</source>
        <translation>Picha za %1</translation>
    </message>
    <message>
        <source>No match known</source>
        <translation>Hakuna anayelifaa anayejulikana</translation>
    </message>
    <message numerus="yes">
        <source>%n want this</source>
        <translation>
            <numerusform>%n anataka hili</numerusform>
            <numerusform>%n wanataka hili</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n or more want this</source>
        <translation>
            <numerusform>%n au zaidi wanataka hili</numerusform>
            <numerusform>%n au zaidi wanataka hili</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers whose noted body types and price range fit this car</source>
        <translation>Wateja ambao aina za bodi na kiwango cha bei walichotaja vinalifaa gari hili</translation>
    </message>
    <message>
        <source>No longer listed: CarStrel sent it last on %1. What is shown is what was known then.</source>
        <translation>Halipo tena kwenye orodha: CarStrel ililituma mwisho %1. Kinachoonyeshwa ni kilichojulikana wakati huo.</translation>
    </message>
    <message>
        <source>No longer listed on CarStrel. What is shown is what was known last.</source>
        <translation>Halipo tena kwenye orodha ya CarStrel. Kinachoonyeshwa ni kilichojulikana mwisho.</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Gari</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Lilitangazwa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Bei</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingFilters</name>
    <message>
        <source>Filter</source>
        <translation>Chuja</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Vichujio zaidi</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Futa vyote</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ListingList</name>
    <message>
        <source>Cars</source>
        <translation>Magari</translation>
    </message>
    <message>
        <source>No car matches.</source>
        <translation>Hakuna gari linalolingana.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Futa vichujio</translation>
    </message>
    <message>
        <source>Reading the inventory…</source>
        <translation>Inasoma orodha ya magari…</translation>
    </message>
    <message>
        <source>The inventory is being fetched from CarStrel.</source>
        <translation>Orodha ya magari inaletwa kutoka CarStrel.</translation>
    </message>
    <message>
        <source>There are no cars on this desk yet.</source>
        <translation>Bado hakuna magari kwenye dawati hili.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sawazisha sasa</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::LogForm</name>
    <message>
        <source>Discard</source>
        <translation>Tupa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::LogRow</name>
    <message>
        <source>Mark as done</source>
        <translation>Weka alama ya kukamilika</translation>
    </message>
    <message>
        <source>Log the contact and mark as done…</source>
        <translation>Rekodi mawasiliano na uweke alama ya kukamilika…</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Kumbe haujakamilika</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>due %1, %2</source>
        <translation>unatakiwa %1, %2</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>unatakiwa %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Umekamilika</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, to what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::LookUpBar</name>
    <message>
        <source>Look up</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Number plate or AutoGrab id</source>
        <translation>Namba ya usajili au kitambulisho cha AutoGrab</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Muunganisho</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Inatafuta…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::MainWindow</name>
    <message>
        <source>Forecourt</source>
        <translation>Forecourt</translation>
    </message>
    <message>
        <source>%1 – Forecourt</source>
        <translation>%1 – Forecourt</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Simamisha hili</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::MatchesCard</name>
    <message>
        <source>Matching cars</source>
        <translation>Magari yanayofaa</translation>
    </message>
    <message>
        <source>No car in stock fits what is looked for.</source>
        <translation>Hakuna gari lililopo linalofaa kinachotafutwa.</translation>
    </message>
    <message>
        <source>Say what is looked for to see the cars that fit.</source>
        <translation>Taja kinachotafutwa ili kuona magari yanayofaa.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::MessagePanel</name>
    <message>
        <source>Close this message</source>
        <translation>Funga ujumbe huu</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::NewCustomerDialog</name>
    <message>
        <source>New customer</source>
        <translation>Mteja mpya</translation>
    </message>
    <message>
        <source>Registers somebody who is here with CarStrel, at once. It needs a connection and does not wait in the outbox.</source>
        <translation>Humsajili mtu aliye hapa kwa CarStrel, papo hapo. Inahitaji muunganisho na haisubiri kwenye kikasha toezi.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Jina la kwanza</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Sajili</translation>
    </message>
    <message>
        <source>Mobile (optional)</source>
        <translation>Simu ya mkononi (si lazima)</translation>
    </message>
    <message>
        <source>WhatsApp (optional)</source>
        <translation>WhatsApp (si lazima)</translation>
    </message>
    <message>
        <source>With the country&apos;s code, such as +254…</source>
        <translation>Na msimbo wa nchi: +254…</translation>
    </message>
    <message>
        <source>A password is made for a new person and shown once.</source>
        <translation>Mtu mpya huundiwa nenosiri ambalo huonyeshwa mara moja.</translation>
    </message>
    <message>
        <source>CarStrel needs a first name.</source>
        <translation>CarStrel inahitaji jina la kwanza.</translation>
    </message>
    <message>
        <source>CarStrel needs a last name.</source>
        <translation>CarStrel inahitaji jina la ukoo.</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Inasajili…</translation>
    </message>
    <message>
        <source>Search the customers for this e-mail address before you try again.</source>
        <translation>Tafuta anwani hii ya barua pepe kwenye wateja kabla ya kujaribu tena.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::NewCustomerResult</name>
    <message>
        <source>Registered: new with CarStrel and a customer here.</source>
        <translation>Amesajiliwa: mpya kwa CarStrel na mteja hapa.</translation>
    </message>
    <message>
        <source>Was already registered with CarStrel; now linked as a customer here. The password stays the one they have.</source>
        <translation>Alikuwa amesajiliwa tayari kwa CarStrel; sasa ameunganishwa kama mteja hapa. Nenosiri hubaki lile alilonalo.</translation>
    </message>
    <message>
        <source>Was already a customer here. Nothing was changed; the password stays the one they have.</source>
        <translation>Alikuwa tayari mteja hapa. Hakuna kilichobadilishwa; nenosiri hubaki lile alilonalo.</translation>
    </message>
    <message>
        <source>CarStrel took the registration, but did not say whether the person was new.</source>
        <translation>CarStrel ilipokea usajili, lakini haikusema kama mtu huyo ni mpya.</translation>
    </message>
    <message>
        <source>The customer appears in the list after the next sync.</source>
        <translation>Mteja ataonekana kwenye orodha baada ya usawazishaji ujao.</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Fungua mteja</translation>
    </message>
    <message>
        <source>Password, shown only now</source>
        <translation>Nenosiri, huonyeshwa sasa tu</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Nenosiri: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Nakili nenosiri</translation>
    </message>
    <message>
        <source>Give it to the customer now: it is stored nowhere and cannot be shown again.</source>
        <translation>Mpe mteja sasa: halihifadhiwi popote na haliwezi kuonyeshwa tena.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Imenakiliwa</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::NewsPage</name>
    <message>
        <source>News</source>
        <translation>Habari</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Onyesha upya</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Machapisho</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Inaleta…</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Hadi %1</translation>
    </message>
    <message>
        <source>Looking for news…</source>
        <translation>Inatafuta habari…</translation>
    </message>
    <message>
        <source>CarStrel has published no news for you.</source>
        <translation>CarStrel haijachapisha habari zozote kwako.</translation>
    </message>
    <message>
        <source>News were not fetched yet.</source>
        <translation>Habari bado hazijaletwa.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Angalia tena</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::NewsletterDialog</name>
    <message>
        <source>Newsletter</source>
        <translation>Jarida</translation>
    </message>
    <message>
        <source>Subscribes or unsubscribes an e-mail address.</source>
        <translation>Huandikisha au huondoa anwani ya barua pepe.</translation>
    </message>
    <message>
        <source>Subscribes or unsubscribes %1.</source>
        <translation>Huandikisha au huondoa %1.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Subscribe</source>
        <translation>Andikisha</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cha kufanya</translation>
    </message>
    <message>
        <source>The person asks to</source>
        <translation>Mtu huyu anaomba</translation>
    </message>
    <message>
        <source>Subscribe only who asked for it. That you did it, and when, is kept on the customer&apos;s record at this desk.</source>
        <translation>Mwandikishe tu aliyeomba. Kwamba ulifanya hivyo, na lini, huwekwa kwenye rekodi ya mteja kwenye dawati hili.</translation>
    </message>
    <message>
        <source>Subscribing…</source>
        <translation>Inaandikisha…</translation>
    </message>
    <message>
        <source>Unsubscribing…</source>
        <translation>Inaondoa…</translation>
    </message>
    <message>
        <source>Doing it a second time does no harm: an address is in the list once.</source>
        <translation>Kulifanya mara ya pili hakudhuru: anwani huwa kwenye orodha mara moja.</translation>
    </message>
    <message>
        <source>%1 is subscribed to the newsletter.</source>
        <translation>%1 ameandikishwa kwenye jarida.</translation>
    </message>
    <message>
        <source>%1 is no longer subscribed.</source>
        <translation>%1 hajaandikishwa tena.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::Notice</name>
    <message>
        <source>Close this notice</source>
        <translation>Funga arifa hii</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::OfferCard</name>
    <message>
        <source>Offer</source>
        <translation>Ofa</translation>
    </message>
    <message>
        <source>Search the customers</source>
        <translation>Tafuta wateja</translation>
    </message>
    <message>
        <source>Search the inventory</source>
        <translation>Tafuta kwenye magari</translation>
    </message>
    <message>
        <source>Offered by</source>
        <translation>Linatolewa na</translation>
    </message>
    <message>
        <source>Not this customer</source>
        <translation>Si mteja huyu</translation>
    </message>
    <message>
        <source>Our listing</source>
        <translation>Tangazo letu</translation>
    </message>
    <message>
        <source>Not this listing</source>
        <translation>Si tangazo hili</translation>
    </message>
    <message>
        <source>For this desk; not sent</source>
        <translation>Kwa dawati hili; haitumwi</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Maoni</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::OfficeDialog</name>
    <message>
        <source>Write to the office</source>
        <translation>Andikia ofisi</translation>
    </message>
    <message>
        <source>Sends a message to the dealership&apos;s office through CarStrel, in the name below.</source>
        <translation>Hutuma ujumbe kwa ofisi ya duka kupitia CarStrel, kwa jina lililo hapa chini.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>E-mail for the answer</source>
        <translation>Barua pepe ya jibu</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Mada</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Ujumbe</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation>Kuhusu %1</translation>
    </message>
    <message>
        <source>About the %1</source>
        <translation>Kuhusu %1</translation>
    </message>
    <message>
        <source>Vehicle: %1</source>
        <translation>Gari: %1</translation>
    </message>
    <message>
        <source>Who is writing?</source>
        <translation>Nani anaandika?</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Inahusu nini?</translation>
    </message>
    <message>
        <source>There is nothing to send yet.</source>
        <translation>Bado hakuna cha kutuma.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Inatuma…</translation>
    </message>
    <message>
        <source>Sending it again may bring it to the office twice: ask there first.</source>
        <translation>Kuutuma tena kunaweza kuufikisha ofisini mara mbili: uliza huko kwanza.</translation>
    </message>
    <message>
        <source>The message was sent. A record of it is kept at this desk, with the person of this e-mail address.</source>
        <translation>Ujumbe ulitumwa. Rekodi yake imehifadhiwa kwenye dawati hili, kwa mtu wa anwani hii ya barua pepe.</translation>
    </message>
    <message>
        <source>Reference number</source>
        <translation>Nambari ya kumbukumbu</translation>
    </message>
    <message>
        <source>The server named none.</source>
        <translation>Seva haikutaja yoyote.</translation>
    </message>
    <message>
        <source>Reference number: %1</source>
        <translation>Nambari ya kumbukumbu: %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::OperationList</name>
    <message>
        <source>Search operations</source>
        <translation>Tafuta operesheni</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operesheni</translation>
    </message>
    <message>
        <source>No operation is like that.</source>
        <translation>Hakuna operesheni ya aina hiyo.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha zote</translation>
    </message>
    <message>
        <source>There are no operations to choose from.</source>
        <translation>Hakuna operesheni za kuchagua.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Kikasha toezi</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Tuma sasa</translation>
    </message>
    <message>
        <source>Everything is on the server.</source>
        <translation>Kila kitu kiko kwenye seva.</translation>
    </message>
    <message>
        <source>Changes that are not on the server</source>
        <translation>Mabadiliko ambayo hayapo kwenye seva</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <translation>
            <numerusform>%n linakuhitaji</numerusform>
            <numerusform>%n yanakuhitaji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n linasubiri</numerusform>
            <numerusform>%n yanasubiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n limesitishwa</numerusform>
            <numerusform>%n yamesitishwa</numerusform>
        </translation>
    </message>
    <message>
        <source>You are working offline. Nothing is sent until you go online again.</source>
        <translation>Unafanya kazi nje ya mtandao. Hakuna kinachotumwa mpaka urudi mtandaoni.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Rudi mtandaoni</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::PhotoDialog</name>
    <message>
        <source>Photos of %1</source>
        <translation>Picha za %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::PhotoView</name>
    <message>
        <source>Previous photo</source>
        <translation>Picha iliyotangulia</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Picha inayofuata</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>Photo %1 of %2</source>
        <translation>Picha %1 kati ya %2</translation>
    </message>
    <message>
        <source>No photos</source>
        <translation>Hakuna picha</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::PostReader</name>
    <message>
        <source>Post</source>
        <translation>Chapisho</translation>
    </message>
    <message>
        <source>Cover photo</source>
        <translation>Picha ya jalada</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Bila kichwa</translation>
    </message>
    <message>
        <source>The API sent no text with this post.</source>
        <translation>API haikutuma maandishi pamoja na chapisho hili.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::PreferencesEdit</name>
    <message>
        <source>from</source>
        <translation>kuanzia</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hadi</translation>
    </message>
    <message>
        <source>Looking for</source>
        <translation>Anatafuta</translation>
    </message>
    <message>
        <source>Vehicle types looked for</source>
        <translation>Aina za magari zinazotafutwa</translation>
    </message>
    <message>
        <source>Add a type</source>
        <translation>Ongeza aina</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Bei ya chini zaidi</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Bei ya juu zaidi</translation>
    </message>
    <message>
        <source>Price range, %1</source>
        <translation>Kiwango cha bei, %1</translation>
    </message>
    <message>
        <source>A price is a number, such as %L1.</source>
        <translation>Bei ni nambari, kama %L1.</translation>
    </message>
    <message>
        <source>The lowest price is above the highest.</source>
        <translation>Bei ya chini iko juu ya bei ya juu zaidi.</translation>
    </message>
    <message>
        <source>Other wishes, kept as they are: %1</source>
        <translation>Matakwa mengine, yamebaki kama yalivyo: %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::Rail</name>
    <message>
        <source>More</source>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Urambazaji</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menyu</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Kunja urambazaji</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::RangePopup</name>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Tumia</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Yoyote</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>From, unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” si nambari.</translation>
    </message>
    <message>
        <source>“From” is above “To”.</source>
        <translation>“Kuanzia” iko juu ya “Hadi”.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ReceiveCard</name>
    <message>
        <source>Only this computer</source>
        <translation>Kompyuta hii tu</translation>
    </message>
    <message>
        <source>Everybody on the network</source>
        <translation>Kila mtu kwenye mtandao</translation>
    </message>
    <message>
        <source>Only keep the event</source>
        <translation>Hifadhi tukio tu</translation>
    </message>
    <message>
        <source>Look for what changed</source>
        <translation>Tafuta kilichobadilika</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Soma kila kitu tena</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Upokeaji</translation>
    </message>
    <message>
        <source>Receive webhooks</source>
        <translation>Pokea webhook</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Nakili anwani</translation>
    </message>
    <message>
        <source>Make a new address</source>
        <translation>Tengeneza anwani mpya</translation>
    </message>
    <message>
        <source>Switch it on to get one</source>
        <translation>Washa ili kupata anwani</translation>
    </message>
    <message>
        <source>Address for the sender</source>
        <translation>Anwani kwa mtumaji</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Wowote</translation>
    </message>
    <message>
        <source>Who may reach it</source>
        <translation>Nani anaweza kuifikia</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Mlango</translation>
    </message>
    <message>
        <source>When an event comes</source>
        <translation>Tukio linapokuja</translation>
    </message>
    <message>
        <source>No secret is set.</source>
        <translation>Hakuna siri iliyowekwa.</translation>
    </message>
    <message>
        <source>The secret is kept until Forecourt is closed.</source>
        <translation>Siri huhifadhiwa hadi Forecourt ifungwe.</translation>
    </message>
    <message>
        <source>The secret is in the keychain.</source>
        <translation>Siri iko kwenye hifadhi ya funguo.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Badilisha…</translation>
    </message>
    <message>
        <source>Set a secret…</source>
        <translation>Weka siri…</translation>
    </message>
    <message>
        <source>Everybody who reaches this computer over the network can knock here, and what is sent can be read on its way, since it is not encrypted. Only signed events are taken. Choose this only behind a firewall or a proxy that speaks HTTPS.</source>
        <translation>Kila anayeifikia kompyuta hii kupitia mtandao anaweza kubisha hodi hapa, na kinachotumwa kinaweza kusomwa njiani, kwa sababu hakijasimbwa. Matukio yenye sahihi tu hupokelewa. Chagua hili tu nyuma ya ngome ya mtandao (firewall) au proksi inayotumia HTTPS.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Imenakiliwa</translation>
    </message>
    <message>
        <source>The old address answers nobody any more. Give the new one to the sender.</source>
        <translation>Anwani ya zamani haimjibu mtu yeyote tena. Mpe mtumaji ile mpya.</translation>
    </message>
    <message>
        <source>It is stopped, but that could not be written down: at the next start of Forecourt it is on again.</source>
        <translation>Imesimamishwa, lakini hilo halikuweza kuandikwa: Forecourt itakapoanzishwa tena itakuwa imewashwa.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::RecordsCard</name>
    <message>
        <source>Contact record</source>
        <translation>Rekodi za mawasiliano</translation>
    </message>
    <message>
        <source>reference %1</source>
        <translation>kumbukumbu %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::RefusedCard</name>
    <message>
        <source>Not plain HTTP</source>
        <translation>Si HTTP ya kawaida</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>Njia nyingine</translation>
    </message>
    <message>
        <source>Not a POST</source>
        <translation>Si POST</translation>
    </message>
    <message>
        <source>Too slow</source>
        <translation>Polepole mno</translation>
    </message>
    <message>
        <source>No length told</source>
        <translation>Urefu haukutajwa</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Kubwa mno</translation>
    </message>
    <message>
        <source>Too many in a minute</source>
        <translation>Mengi mno kwa dakika</translation>
    </message>
    <message>
        <source>Too many at once</source>
        <translation>Mengi mno kwa wakati mmoja</translation>
    </message>
    <message>
        <source>Not taken since the start</source>
        <translation>Yasiyopokelewa tangu mwanzo</translation>
    </message>
    <message>
        <source>Nothing was turned away.</source>
        <translation>Hakuna kilichokataliwa.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ReplaceDocumentDialog</name>
    <message>
        <source>Replace the document of %1</source>
        <translation>Badilisha hati ya %1</translation>
    </message>
    <message>
        <source>Saved requests stay: one whose operation is no longer there says so.</source>
        <translation>Maombi yaliyohifadhiwa hubaki: lile ambalo operesheni yake haipo tena husema hivyo.</translation>
    </message>
    <message>
        <source>Replace document</source>
        <translation>Badilisha hati</translation>
    </message>
    <message>
        <source>Use Forecourt&apos;s own</source>
        <translation>Tumia ya Forecourt yenyewe</translation>
    </message>
    <message>
        <source>Keeping the document…</source>
        <translation>Inahifadhi hati…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ReplaceKeyDialog</name>
    <message>
        <source>Replace the key of %1</source>
        <translation>Badilisha ufunguo wa %1</translation>
    </message>
    <message>
        <source>The new key is tried first. It must be of the same dealership, so that nothing that waits goes to another one.</source>
        <translation>Ufunguo mpya hujaribiwa kwanza. Lazima uwe wa duka hilohilo, ili kinachosubiri kisiende kwa jingine.</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Badilisha ufunguo</translation>
    </message>
    <message>
        <source>Trying the new key…</source>
        <translation>Inajaribu ufunguo mpya…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ReplaceServiceKeyDialog</name>
    <message>
        <source>Replace the key of %1</source>
        <translation>Badilisha ufunguo wa %1</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Badilisha ufunguo</translation>
    </message>
    <message>
        <source>Keeping the key…</source>
        <translation>Inahifadhi ufunguo…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Inauliza seva…</translation>
    </message>
    <message>
        <source>Replace it all the same</source>
        <translation>Ubadilishe hata hivyo</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ReportView</name>
    <message>
        <source>works</source>
        <translation>inafanya kazi</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>hairuhusiwi</translation>
    </message>
    <message>
        <source>not allowed. The server says: “%1”</source>
        <translation>hairuhusiwi. Seva inasema: “%1”</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <translation>%1 Seva inasema: “%2”</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::RequestBar</name>
    <message>
        <source>More about this request</source>
        <translation>Zaidi kuhusu ombi hili</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Tuma (%1)</translation>
    </message>
    <message>
        <source>Save this request…</source>
        <translation>Hifadhi ombi hili…</translation>
    </message>
    <message>
        <source>Copy as curl (without the key)</source>
        <translation>Nakili kama curl (bila ufunguo)</translation>
    </message>
    <message>
        <source>Fill in anew</source>
        <translation>Jaza upya</translation>
    </message>
    <message>
        <source>No operation is chosen</source>
        <translation>Hakuna operesheni iliyochaguliwa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Being sent…</source>
        <translation>Linatumwa…</translation>
    </message>
    <message>
        <source>What was sent cannot be called back. You are told what came of it.</source>
        <translation>Kilichotumwa hakiwezi kurudishwa. Utaambiwa matokeo yake.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::RequestGraphs</name>
    <message>
        <source>Requests</source>
        <translation>Maombi</translation>
    </message>
    <message>
        <source>Refused for their number</source>
        <translation>Yaliyokataliwa kwa wingi wake</translation>
    </message>
    <message>
        <source>Time to an answer, on average</source>
        <translation>Muda hadi jibu, kwa wastani</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Saa iliyopita</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku iliyopita</translation>
    </message>
    <message>
        <source>Time that the graphs show</source>
        <translation>Muda unaoonyeshwa na grafu</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::RequestPane</name>
    <message>
        <source>Copy as curl</source>
        <translation>Nakili kama curl</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>Ombi lililochaguliwa</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Ombi</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Hakuna jibu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lini</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Lilichukua</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Lilipokelewa</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Jaribio</translation>
    </message>
    <message>
        <source>Without the key: the command reads it from the variable that it names.</source>
        <translation>Bila ufunguo: amri huusoma kutoka kwenye kigeu inachokitaja.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::RestoreDialog</name>
    <message>
        <source>Restore</source>
        <translation>Rejesha</translation>
    </message>
    <message>
        <source>Requests that were waiting then are marked as “may have arrived”: they may have been sent since, so none is sent again by itself.</source>
        <translation>Maombi yaliyokuwa yakisubiri wakati huo huwekwa alama ya “huenda lilifika”: huenda yametumwa tangu hapo, hivyo hakuna linalotumwa tena lenyewe.</translation>
    </message>
    <message>
        <source>Forecourt closes this connection and opens it again.</source>
        <translation>Forecourt hufunga muunganisho huu na kuufungua tena.</translation>
    </message>
    <message>
        <source>Checking the backup…</source>
        <translation>Inakagua nakala…</translation>
    </message>
    <message>
        <source>Not restored. %1</source>
        <translation>Haijarejeshwa. %1</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Urejeshe nakala rudufu hii?</translation>
    </message>
    <message>
        <source>%1. What only this desk knows becomes as it was then.</source>
        <translation>%1. Kinachojulikana na dawati hili tu kinakuwa kama kilivyokuwa wakati huo.</translation>
    </message>
    <message>
        <source>Test drives, records, drafts and waiting changes of the time since are no longer shown. What is here now is kept beside it as a file: nothing is deleted.</source>
        <translation>Majaribio ya magari, kumbukumbu, rasimu na mabadiliko yanayosubiri ya tangu wakati huo hayaonyeshwi tena. Kilichopo sasa kinawekwa kando yake kama faili: hakuna kinachofutwa.</translation>
    </message>
    <message>
        <source>Restored: %1. What was here before is kept beside it as a file.</source>
        <translation>Imerejeshwa: %1. Kilichokuwa hapa awali kimewekwa kando yake kama faili.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ResultEditor</name>
    <message>
        <source>Result</source>
        <translation>Matokeo</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SaveDialog</name>
    <message>
        <source>Save this request</source>
        <translation>Hifadhi ombi hili</translation>
    </message>
    <message>
        <source>It stands under “Saved” and runs again with what is filled in now. No key is kept with it.</source>
        <translation>Huwekwa chini ya “Yaliyohifadhiwa” na huendeshwa tena kwa yaliyojazwa sasa. Hakuna ufunguo unaohifadhiwa pamoja nalo.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>A request of this name is replaced.</source>
        <translation>Ombi lenye jina hili hubadilishwa.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Lipe jina.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Inahifadhi…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Tafuta</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Futa utafutaji</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SecretDialog</name>
    <message>
        <source>Secret for webhooks</source>
        <translation>Siri ya webhook</translation>
    </message>
    <message>
        <source>The sender signs every event with it, so that nobody else can pretend to be the sender. It is kept in the keychain and not shown again.</source>
        <translation>Mtumaji hutia sahihi kila tukio kwa siri hii, ili mtu mwingine asiweze kujifanya mtumaji. Huhifadhiwa kwenye hifadhi ya funguo na haionyeshwi tena.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Siri</translation>
    </message>
    <message>
        <source>Make one and copy it</source>
        <translation>Tengeneza na uinakili</translation>
    </message>
    <message>
        <source>Keep secret</source>
        <translation>Hifadhi siri</translation>
    </message>
    <message>
        <source>It takes the place of the one that is kept now.</source>
        <translation>Huchukua nafasi ya ile iliyohifadhiwa sasa.</translation>
    </message>
    <message>
        <source>Paste the sender&apos;s, or make one here.</source>
        <translation>Bandika ya mtumaji, au tengeneza hapa.</translation>
    </message>
    <message>
        <source>A new secret is copied. Paste it at the sender now, then keep it.</source>
        <translation>Siri mpya imenakiliwa. Ibandike kwa mtumaji sasa, kisha uihifadhi.</translation>
    </message>
    <message>
        <source>Paste a secret, or make one.</source>
        <translation>Bandika siri, au tengeneza moja.</translation>
    </message>
    <message>
        <source>A secret has no blanks and no accents.</source>
        <translation>Siri haina nafasi wala herufi zenye alama.</translation>
    </message>
    <message>
        <source>Keeping the secret…</source>
        <translation>Inahifadhi siri…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ServiceChooser</name>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Which API is asked</source>
        <translation>API inayoulizwa</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ServiceFields</name>
    <message>
        <source>Environment</source>
        <translation>Mazingira</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Toleo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anwani</translation>
    </message>
    <message>
        <source>How the key is sent</source>
        <translation>Jinsi ufunguo unavyotumwa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Mfumo</translation>
    </message>
    <message>
        <source>Real data: what you write there is real, and Forecourt asks once more before it sends.</source>
        <translation>Data halisi: unachoandika huko ni halisi, na Forecourt huuliza mara moja zaidi kabla ya kutuma.</translation>
    </message>
    <message>
        <source>For trying things out. Writes are asked for once.</source>
        <translation>Kwa kujaribia. Kuandika huulizwa mara moja.</translation>
    </message>
    <message>
        <source>With its version, as the provider told you.</source>
        <translation>Pamoja na toleo lake, kama mtoa huduma alivyokuambia.</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Hautumwi kabisa</translation>
    </message>
    <message>
        <source>As the document says.</source>
        <translation>Kama hati inavyosema.</translation>
    </message>
    <message>
        <source>The document does not say it.</source>
        <translation>Hati haisemi hilo.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Hii si anwani ya wavuti.</translation>
    </message>
    <message>
        <source>Use https: over plain http others on the network could read the key. Http is taken only for this machine.</source>
        <translation>Tumia https: kupitia http tupu wengine kwenye mtandao wangeweza kuusoma ufunguo. Http hukubaliwa kwa mashine hii pekee.</translation>
    </message>
    <message>
        <source>Give it a name to tell it from others.</source>
        <translation>Upe jina ili kuutofautisha na mingine.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ServiceKeyField</name>
    <message>
        <source>Key or token</source>
        <translation>Ufunguo au tokeni</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain and nowhere else. It goes out as “%1”, only to this address.</source>
        <translation>Huhifadhiwa kwenye hifadhi ya funguo ya kompyuta hii na si mahali pengine. Hutumwa kama “%1”, kwa anwani hii tu.</translation>
    </message>
    <message>
        <source>Enter “user:password” in base64.</source>
        <translation>Ingiza “user:password” katika base64.</translation>
    </message>
    <message>
        <source>Paste the key that you were given for this system.</source>
        <translation>Bandika ufunguo uliopewa kwa ajili ya mfumo huu.</translation>
    </message>
    <message>
        <source>A key holds no spaces, line breaks or accented letters. Copy it anew.</source>
        <translation>Ufunguo hauna nafasi, mistari mipya wala herufi zenye alama. Unakili upya.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ServiceRow</name>
    <message>
        <source>Manage</source>
        <translation>Simamia</translation>
    </message>
    <message>
        <source>Manage %1</source>
        <translation>Simamia %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ServicesSection</name>
    <message>
        <source>Other systems</source>
        <translation>Mifumo mingine</translation>
    </message>
    <message>
        <source>None is connected. AutoGrab appraises trade-ins; any other API can be looked into once its document is here.</source>
        <translation>Hakuna uliounganishwa. AutoGrab hutathmini magari ya kubadilishana; API nyingine yoyote inaweza kuangaliwa hati yake ikiwa hapa.</translation>
    </message>
    <message>
        <source>Connect another system…</source>
        <translation>Unganisha mfumo mwingine…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SidePane</name>
    <message>
        <source>Saved requests</source>
        <translation>Maombi yaliyohifadhiwa</translation>
    </message>
    <message>
        <source>No request was saved by name yet.</source>
        <translation>Bado hakuna ombi lililohifadhiwa kwa jina.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Majibu</translation>
    </message>
    <message>
        <source>Nothing was asked here yet.</source>
        <translation>Bado hakuna kilichoulizwa hapa.</translation>
    </message>
    <message>
        <source>Recorded writes</source>
        <translation>Maandiko yaliyorekodiwa</translation>
    </message>
    <message>
        <source>Nothing was changed from here.</source>
        <translation>Hakuna kilichobadilishwa kutoka hapa.</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Kinachoorodheshwa</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operesheni</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Yaliyohifadhiwa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Maandiko</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SignInDialog</name>
    <message>
        <source>The sign-in has run out; check it again.</source>
        <translation>Muda wa kuingia umeisha; kagua tena.</translation>
    </message>
    <message>
        <source>Signed in for another %1 s.</source>
        <translation>Ameingia kwa sekunde %1 zaidi.</translation>
    </message>
    <message>
        <source>Signed in for another %1 minutes.</source>
        <translation>Ameingia kwa dakika %1 zaidi.</translation>
    </message>
    <message>
        <source>Signed in for another %1 hours.</source>
        <translation>Ameingia kwa saa %1 zaidi.</translation>
    </message>
    <message>
        <source>Check a customer&apos;s sign-in</source>
        <translation>Kagua kuingia kwa mteja</translation>
    </message>
    <message>
        <source>Signs in as the customer, to see that it works. Let the customer type the password: it is sent once and kept nowhere.</source>
        <translation>Huingia kama mteja, ili kuona kwamba inafanya kazi. Mwache mteja aandike nenosiri: hutumwa mara moja na halihifadhiwi popote.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>The customer&apos;s own profile</source>
        <translation>Wasifu wa mteja mwenyewe</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Onyesha upya</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Fungua mteja</translation>
    </message>
    <message>
        <source>Check sign-in</source>
        <translation>Kagua kuingia</translation>
    </message>
    <message>
        <source>Let the customer type the password.</source>
        <translation>Mwache mteja aandike nenosiri.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Inaingia…</translation>
    </message>
    <message>
        <source>Asking for the profile…</source>
        <translation>Inaomba wasifu…</translation>
    </message>
    <message>
        <source>Signing in changes nothing, so it can simply be tried again.</source>
        <translation>Kuingia hakubadilishi chochote, kwa hiyo unaweza kujaribu tena tu.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Kundi</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Hatua</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>Ununuzi</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Matumizi</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mwanachama tangu</translation>
    </message>
    <message>
        <source>The sign-in works.</source>
        <translation>Kuingia kunafanya kazi.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::StatusButton</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kati ya %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>25 of 41, about 3 minutes left</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::StatusLine</name>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::SyncSection</name>
    <message>
        <source>Sync</source>
        <translation>Usawazishaji</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Fanya kazi nje ya mtandao</translation>
    </message>
    <message>
        <source>Only by hand (F5)</source>
        <translation>Kwa mkono tu (F5)</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent; changes wait in the outbox.</source>
        <translation>Hakuna kinacholetwa au kutumwa; mabadiliko husubiri kwenye kikasha toezi.</translation>
    </message>
    <message>
        <source>Every 5 minutes</source>
        <translation>Kila dakika 5</translation>
    </message>
    <message>
        <source>Every 15 minutes</source>
        <translation>Kila dakika 15</translation>
    </message>
    <message>
        <source>Every 30 minutes</source>
        <translation>Kila dakika 30</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Kila saa</translation>
    </message>
    <message>
        <source>Every 6 hours</source>
        <translation>Kila saa 6</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Kila siku</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kila wiki</translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Kila dakika %n</numerusform>
            <numerusform>Kila dakika %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks nothing by itself.</source>
        <translation>Haiulizi chochote yenyewe.</translation>
    </message>
    <message>
        <source>%1 Besides, about %2 an hour until all notes are known.</source>
        <translation>%1 Zaidi ya hayo, takriban %2 kwa saa mpaka maelezo yote yajulikane.</translation>
    </message>
    <message>
        <source>Fetch notes in the background</source>
        <translation>Leta maelezo chinichini</translation>
    </message>
    <message>
        <source>Look for what is new</source>
        <translation>Tafuta kilicho kipya</translation>
    </message>
    <message>
        <source>Statistics, and what was added or changed last.</source>
        <translation>Takwimu, na kilichoongezwa au kubadilishwa mwisho.</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Soma kila kitu tena</translation>
    </message>
    <message>
        <source>Finds what nothing else tells of, in pages of 100.</source>
        <translation>Hupata kile ambacho hakuna kingine kinachokitaja, kwa kurasa za 100.</translation>
    </message>
    <message>
        <source>Lists come without notes: each customer&apos;s is one request. Known of %1 of %2.</source>
        <translation>Orodha huja bila maelezo: ya kila mteja ni ombi moja. Yanajulikana ya %1 kati ya %2.</translation>
    </message>
    <message>
        <source>Lists come without notes: each customer&apos;s is one request.</source>
        <translation>Orodha huja bila maelezo: ya kila mteja ni ombi moja.</translation>
    </message>
    <message>
        <source>About %1 requests an hour, on a busy day up to %2; no limit is known.</source>
        <translation>Takriban maombi %1 kwa saa, siku yenye shughuli nyingi hadi %2; hakuna kikomo kinachojulikana.</translation>
    </message>
    <message>
        <source>About %1 requests an hour of %2, on a busy day up to %3.</source>
        <translation>Takriban maombi %1 kwa saa kati ya %2, siku yenye shughuli nyingi hadi %3.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::TagsDialog</name>
    <message numerus="yes">
        <source>Edit tags of %Ln customer(s)</source>
        <translation>
            <numerusform>Hariri lebo za mteja %Ln</numerusform>
            <numerusform>Hariri lebo za wateja %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The same for all of them; other tags stay as they are.</source>
        <translation>Sawa kwa wote; lebo nyingine zinabaki kama zilivyo.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ongeza lebo</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Ondoa lebo</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Acha kama ilivyo</translation>
    </message>
    <message>
        <source>Make them VIP</source>
        <translation>Wafanye VIP</translation>
    </message>
    <message>
        <source>No longer VIP</source>
        <translation>Si VIP tena</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Maendeleo</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message numerus="yes">
        <source>Save for %Ln customer(s)</source>
        <translation>
            <numerusform>Hifadhi kwa mteja %Ln</numerusform>
            <numerusform>Hifadhi kwa wateja %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the customers…</source>
        <translation>Inasoma wateja…</translation>
    </message>
    <message>
        <source>Say what is to change.</source>
        <translation>Sema nini kibadilike.</translation>
    </message>
    <message>
        <source>All of them are so already.</source>
        <translation>Zote ziko hivyo tayari.</translation>
    </message>
    <message>
        <source>Saving on this computer…</source>
        <translation>Inahifadhi kwenye kompyuta hii…</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln customer(s) were changed.</source>
        <translation>
            <numerusform>Lebo za mteja %Ln zimebadilishwa.</numerusform>
            <numerusform>Lebo za wateja %Ln zimebadilishwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tags were set back.</source>
        <translation>Lebo zimerudishwa.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::TestDriveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Save on this desk</source>
        <translation>Hifadhi kwenye dawati hili</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Hifadhi na utume</translation>
    </message>
    <message>
        <source>Book a test drive</source>
        <translation>Weka jaribio la gari</translation>
    </message>
    <message>
        <source>Edit the test drive</source>
        <translation>Hariri jaribio la gari</translation>
    </message>
    <message>
        <source>The request may have reached CarStrel. Decide that in the outbox; here only our own handling changes.</source>
        <translation>Huenda ombi limefika CarStrel. Amua hilo kwenye kikasha toezi; hapa hubadilika ushughulikiaji wetu tu.</translation>
    </message>
    <message>
        <source>CarStrel has this request and takes no change of it: only our own handling changes.</source>
        <translation>CarStrel inalo ombi hili na haipokei badiliko lake: hubadilika ushughulikiaji wetu tu.</translation>
    </message>
    <message>
        <source>Complete: it can be sent to CarStrel.</source>
        <translation>Limekamilika: linaweza kutumwa kwa CarStrel.</translation>
    </message>
    <message>
        <source>Saved; it will be sent to CarStrel</source>
        <translation>Limehifadhiwa; litatumwa kwa CarStrel</translation>
    </message>
    <message>
        <source>Saved on this desk</source>
        <translation>Limehifadhiwa kwenye dawati hili</translation>
    </message>
    <message>
        <source>Close without saving what you typed?</source>
        <translation>Ufunge bila kuhifadhi ulichoandika?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Funga bila kuhifadhi</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Endelea kuandika</translation>
    </message>
    <message>
        <source>Missing before it can be sent: %1.</source>
        <translation>Kinachokosekana kabla ya kutumwa: %1.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::TestDrivesPage</name>
    <message>
        <source>Test drives</source>
        <translation>Majaribio ya gari</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Awali</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Baadaye</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Mwonekano</translation>
    </message>
    <message>
        <source>Book a drive</source>
        <translation>Weka jaribio</translation>
    </message>
    <message>
        <source>Bookings made on the website cannot be listed by CarStrel</source>
        <translation>Yaliyowekwa kwenye tovuti hayawezi kuorodheshwa na CarStrel</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No test drive was booked on this desk yet.</source>
        <translation>Bado hakuna jaribio la gari lililowekwa kwenye dawati hili.</translation>
    </message>
    <message>
        <source>No test drive is like that.</source>
        <translation>Hakuna jaribio la gari la aina hiyo.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Onyesha yote</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::TextLabel</name>
    <message>
        <source>%1. %2</source>
        <comment>label, origin</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::TimeChart</name>
    <message>
        <source>%1: %2</source>
        <comment>time, figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::TradeInsCard</name>
    <message>
        <source>Trade-ins</source>
        <translation>Magari ya kubadilishana</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>inayotakwa: %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::UndatedStrip</name>
    <message>
        <source>Without a date</source>
        <translation>Bila tarehe</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n zaidi</numerusform>
            <numerusform>%n zaidi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::UndoPresenter</name>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Limetenduliwa: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Tendua upya</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Limefanywa tena: %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ValuationCard</name>
    <message>
        <source>Valuation</source>
        <translation>Makadirio</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Odomita</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomita</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Asked price</source>
        <translation>Bei inayotakwa</translation>
    </message>
    <message>
        <source>More of this answer</source>
        <translation>Zaidi ya jibu hili</translation>
    </message>
    <message>
        <source>Trade price</source>
        <translation>Bei ya jumla</translation>
    </message>
    <message>
        <source>Retail price</source>
        <translation>Bei ya rejareja</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Haijatajwa</translation>
    </message>
    <message>
        <source>This is for other kilometres or another condition than below.</source>
        <translation>Haya ni ya kilomita nyingine au hali nyingine kuliko hapa chini.</translation>
    </message>
    <message>
        <source>Asking AutoGrab…</source>
        <translation>Inauliza AutoGrab…</translation>
    </message>
    <message>
        <source>Ask again…</source>
        <translation>Uliza tena…</translation>
    </message>
    <message>
        <source>Get valuation…</source>
        <translation>Pata makadirio…</translation>
    </message>
    <message>
        <source>AutoGrab is not connected.</source>
        <translation>AutoGrab haijaunganishwa.</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>kwa %1</translation>
    </message>
    <message>
        <source>This is not a number of kilometres.</source>
        <translation>Hii si idadi ya kilomita.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ValuationDialog</name>
    <message>
        <source>Ask for this valuation again?</source>
        <translation>Uombe makadirio haya tena?</translation>
    </message>
    <message>
        <source>Get a valuation?</source>
        <translation>Upate makadirio?</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Gari</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomita</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>haijatajwa</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Eneo</translation>
    </message>
    <message>
        <source>Get valuation</source>
        <translation>Pata makadirio</translation>
    </message>
    <message>
        <source>The last question got no answer. AutoGrab may have counted it, and will count this one too.</source>
        <translation>Swali la mwisho halikupata jibu. Huenda AutoGrab ililihesabu, na italihesabu hili pia.</translation>
    </message>
    <message>
        <source>AutoGrab counts it as one of this month&apos;s valuations.</source>
        <translation>AutoGrab huyahesabu kama mojawapo ya makadirio ya mwezi huu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ask all the same</source>
        <translation>Uliza hata hivyo</translation>
    </message>
    <message>
        <source>Asking AutoGrab…</source>
        <translation>Inauliza AutoGrab…</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ValueColumn</name>
    <message>
        <source>Nothing</source>
        <translation>Hakuna</translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Chukua hii</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Chukua “%1”</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ValuedLine</name>
    <message>
        <source>Appraisal</source>
        <translation>Tathmini</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::VehicleCard</name>
    <message>
        <source>Vehicle</source>
        <translation>Gari</translation>
    </message>
    <message>
        <source>AutoGrab knows the plate, but no model that it could value.</source>
        <translation>AutoGrab inaijua namba ya usajili, lakini si modeli inayoweza kukadiria.</translation>
    </message>
    <message>
        <source>More that AutoGrab sent</source>
        <translation>Zaidi kutoka AutoGrab</translation>
    </message>
    <message>
        <source>AutoGrab id</source>
        <translation>Kitambulisho cha AutoGrab</translation>
    </message>
    <message>
        <source>Not known to AutoGrab: %1</source>
        <translation>Haijulikani kwa AutoGrab: %1</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::ViewsDialog</name>
    <message>
        <source>Views caused by us</source>
        <translation>Tazamo tulizosababisha</translation>
    </message>
    <message>
        <source>Looking at listings here counts nothing. Only fetching a single listing from the server counts as a public view, and each of those stands below.</source>
        <translation>Kutazama matangazo hapa hakuhesabu chochote. Kuleta tangazo moja kutoka seva pekee ndiko huhesabiwa kama kutazamwa na umma, na kila kimoja kiko hapa chini.</translation>
    </message>
    <message>
        <source>Nobody here has fetched a single listing yet.</source>
        <translation>Hakuna mtu hapa aliyeleta tangazo hata moja bado.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>%1, %2 today</source>
        <comment>12 views, 3 today</comment>
        <translation>%1, leo %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln view(s)</source>
        <translation>
            <numerusform>Utazamo %Ln</numerusform>
            <numerusform>Tazamo %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forecourt::ui::VisitorDialog</name>
    <message>
        <source>An e-mail address is needed.</source>
        <translation>Anwani ya barua pepe inahitajika.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Hii haionekani kama anwani ya barua pepe.</translation>
    </message>
    <message>
        <source>It is saved in the outbox and goes when the connection is back.</source>
        <translation>Limehifadhiwa kwenye kikasha toezi na litaenda muunganisho ukirudi.</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::WaitingCard</name>
    <message>
        <source>Yours: %1</source>
        <translation>Yako: %1</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <translation>Kwenye seva: %1</translation>
    </message>
    <message>
        <source>In the outbox</source>
        <translation>Kwenye kikasha toezi</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::WebhooksPage</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events that came</source>
        <translation>Matukio yaliyokuja</translation>
    </message>
    <message>
        <source>How webhooks are received</source>
        <translation>Jinsi webhook zinavyopokelewa</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Inasoma…</translation>
    </message>
    <message>
        <source>Another system can tell this desk at once when something changes there. Nobody can reach it until you switch it on.</source>
        <translation>Mfumo mwingine unaweza kuliarifu dawati hili papo hapo kitu kinapobadilika huko. Hakuna anayeweza kulifikia hadi uwashe.</translation>
    </message>
    <message>
        <source>Receive webhooks</source>
        <translation>Pokea webhook</translation>
    </message>
    <message>
        <source>No event has come yet. Give address and secret to the sender, or try it from a terminal:

%1</source>
        <translation>Bado hakuna tukio lililokuja. Mpe mtumaji anwani na siri, au ijaribu kutoka kwenye terminali:

%1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Nakili amri</translation>
    </message>
    <message>
        <source>Copied. It asks for the secret, or takes it from FORECOURT_WEBHOOK_SECRET.</source>
        <translation>Imenakiliwa. Huomba siri, au huichukua kutoka FORECOURT_WEBHOOK_SECRET.</translation>
    </message>
    <message>
        <source>Receiving is switched on, but nobody can reach this desk at the moment.</source>
        <translation>Upokeaji umewashwa, lakini kwa sasa hakuna anayeweza kulifikia dawati hili.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::WindowController</name>
    <message>
        <source>You are looking at the demo dealership. Nothing here is real.</source>
        <translation>Unaangalia duka la mfano. Hakuna kilicho halisi hapa.</translation>
    </message>
    <message>
        <source>Connect your account…</source>
        <translation>Unganisha akaunti yako…</translation>
    </message>
    <message>
        <source>Demo dealership</source>
        <translation>Duka la mfano</translation>
    </message>
    <message>
        <source>Work offline</source>
        <translation>Fanya kazi nje ya mtandao</translation>
    </message>
    <message>
        <source>Connect an account…</source>
        <translation>Unganisha akaunti…</translation>
    </message>
    <message>
        <source>Connections and settings</source>
        <translation>Miunganisho na mipangilio</translation>
    </message>
    <message>
        <source>The sync stops after the pages that are under way.</source>
        <translation>Usawazishaji utasimama baada ya kurasa zinazoendelea.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Tatizo ni nini</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Seva inasema: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Keys…</source>
        <translation>Funguo…</translation>
    </message>
    <message>
        <source>About Forecourt</source>
        <translation>Kuhusu Forecourt</translation>
    </message>
    <message>
        <source>Forecourt %1</source>
        <translation>Forecourt %1</translation>
    </message>
    <message>
        <source>The desktop program for car dealerships on CarStrel.
Free software under the GNU General Public License, version 3 or later.
Icons by Lucide (ISC).</source>
        <translation>Programu ya mezani kwa wauzaji wa magari kwenye CarStrel.
Programu huria chini ya GNU General Public License, toleo la 3 au jipya zaidi.
Aikoni na Lucide (ISC).</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Inafungua…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Haijaunganishwa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
</context>
<context>
    <name>forecourt::ui::WriteDialog</name>
    <message>
        <source>Send this to %1?</source>
        <translation>Utume hili kwa %1?</translation>
    </message>
    <message>
        <source>It can change data there. It is sent once and never again by itself, and what came of it is recorded.</source>
        <translation>Linaweza kubadilisha data huko. Hutumwa mara moja na halitumwi tena lenyewe kamwe, na matokeo yake hurekodiwa.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Ombi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wapi</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Mazingira</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Mwili</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Tuma</translation>
    </message>
    <message>
        <source>Yes, change real data in %1</source>
        <translation>Ndiyo, badilisha data halisi katika %1</translation>
    </message>
    <message>
        <source>It changes nothing there, but it is counted.</source>
        <translation>Halibadilishi chochote huko, lakini huhesabiwa.</translation>
    </message>
    <message>
        <source>One public view of this record, and it goes into the statistics of its views</source>
        <translation>Kutazamwa mara moja na umma kwa rekodi hii, na huingia kwenye takwimu za kutazamwa kwake</translation>
    </message>
    <message>
        <source>One request of the monthly quota</source>
        <translation>Ombi moja la mgao wa mwezi</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Huhesabiwa</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>This change is being sent or is already finished.</source>
        <translation>Badiliko hili linatumwa au tayari limekamilika.</translation>
    </message>
    <message>
        <source>Forecourt ended while this was being sent. It may have arrived.</source>
        <translation>Forecourt ilifungwa hili lilipokuwa likitumwa. Huenda lilifika.</translation>
    </message>
    <message>
        <source>The file %1 was damaged. It was kept as %2, and a new one was begun.</source>
        <translation>Faili %1 iliharibika. Ilihifadhiwa kama %2, na mpya ilianzishwa.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Forecourt. Please install that version; nothing was changed.</source>
        <translation>%1 iliandikwa na toleo jipya zaidi la Forecourt. Tafadhali sakinisha toleo hilo; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>diski imejaa</translation>
    </message>
    <message>
        <source>the folder or file may not be written to</source>
        <translation>folda au faili haiwezi kuandikwa</translation>
    </message>
    <message>
        <source>the file could not be opened</source>
        <translation>faili haikuweza kufunguliwa</translation>
    </message>
    <message>
        <source>the disk reported an error</source>
        <translation>diski iliripoti hitilafu</translation>
    </message>
    <message>
        <source>another program holds the file</source>
        <translation>programu nyingine inashikilia faili</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>faili imeharibika</translation>
    </message>
    <message>
        <source>a database statement failed</source>
        <translation>agizo la hifadhidata limeshindwa</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed.</source>
        <translation>%1 imeharibika. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>%1 is no backup of a Forecourt desk. Nothing was changed.</source>
        <translation>%1 si nakala ya dawati la Forecourt. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Nothing was changed.</source>
        <translation>%1 haikuweza kusomwa (%2). Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written (%2).</source>
        <translation>Nakala %1 haikuweza kuandikwa (%2).</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Hakuna faili %1.</translation>
    </message>
    <message>
        <source>%1 of %2 has a later change that waits. Decide on that one.</source>
        <translation>%1 ya %2 ina badiliko la baadaye linalosubiri. Amua kuhusu hilo.</translation>
    </message>
    <message>
        <source>This change does not go by itself; it needs a decision.</source>
        <translation>Badiliko hili haliendi lenyewe; linahitaji uamuzi.</translation>
    </message>
    <message>
        <source>Only a customer&apos;s field can be resolved like this.</source>
        <translation>Uga wa mteja tu unaweza kutatuliwa hivi.</translation>
    </message>
    <message>
        <source>It waited when the backup was made. It may have been sent since then.</source>
        <translation>Lilikuwa likisubiri nakala ilipowekwa. Huenda limetumwa tangu hapo.</translation>
    </message>
    <message>
        <source>The backup that was chosen could not be put in place: another program has the desk open, or the folder cannot be written to. It waits as %1 for the next start.</source>
        <translation>Nakala iliyochaguliwa haikuweza kuwekwa: programu nyingine imefungua dawati, au folda haiwezi kuandikwa. Inasubiri kama %1 hadi mwanzo ujao.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Hakuna cha kutendua.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written; nothing was changed.</source>
        <translation>Nakala %1 haikuweza kuandikwa; hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>The newest backup, of %1, is %2; the settings can bring it back.</source>
        <translation>Nakala mpya zaidi, ya %1, ni %2; mipangilio inaweza kuirejesha.</translation>
    </message>
    <message>
        <source>%1 is in use. Please choose another name.</source>
        <translation>%1 inatumika. Tafadhali chagua jina lingine.</translation>
    </message>
    <message>
        <source>A later newsletter request for this address took its place.</source>
        <translation>Ombi la baadaye la jarida kwa anwani hii lilichukua nafasi yake.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>halisi</translation>
    </message>
    <message>
        <source>test</source>
        <translation>majaribio</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>maonyesho</translation>
    </message>
    <message>
        <source>%1 is the desk of a %2 connection (“%3”), and this is a %4 connection. What waits in it must not go out here. Nothing was changed.</source>
        <translation>%1 ni dawati la muunganisho wa %2 (“%3”), na huu ni muunganisho wa %4. Kinachosubiri ndani yake hakipaswi kutumwa hapa. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <translation>%1 (“%2”)</translation>
    </message>
    <message>
        <source>None of the customers in %1 is known here: it is another dealership&apos;s desk. Open that dealership&apos;s connection to restore it. Nothing was changed.</source>
        <translation>Hakuna mteja yeyote wa %1 anayejulikana hapa: ni dawati la muuzaji mwingine. Fungua muunganisho wa muuzaji huyo ili kuirejesha. Hakuna kilichobadilishwa.</translation>
    </message>
    <message>
        <source>It came with a desk of another computer. It goes out from here only when it is released.</source>
        <translation>Lilikuja na dawati la kompyuta nyingine. Litatumwa kutoka hapa pale tu litakapoachiliwa.</translation>
    </message>
    <message>
        <source>The change of %1 was moved or sent since.</source>
        <translation>Badiliko la %1 limehamishwa au limetumwa tangu hapo.</translation>
    </message>
    <message>
        <source>%1 of %2 has been changed or sent since.</source>
        <translation>%1 ya %2 imebadilishwa au kutumwa tangu hapo.</translation>
    </message>
    <message>
        <source>%1 of %2 was sent, and what the server has now is not known.</source>
        <translation>%1 ya %2 ilitumwa, na kilichopo kwenye seva sasa hakijulikani.</translation>
    </message>
    <message>
        <source>%1 of %2 has another value by now.</source>
        <translation>%1 ya %2 ina thamani nyingine sasa.</translation>
    </message>
    <message>
        <source>What %1 of %2 was before was never fetched.</source>
        <translation>%1 ya %2 ilivyokuwa awali haikuwahi kuletwa.</translation>
    </message>
    <message>
        <source>What was noted of %1 was changed since.</source>
        <translation>Kilichoandikwa kuhusu %1 kimebadilishwa tangu hapo.</translation>
    </message>
    <message>
        <source>The request for %1 is being sent.</source>
        <translation>Ombi la %1 linatumwa.</translation>
    </message>
    <message>
        <source>The request for %1 was sent, and CarStrel takes none back.</source>
        <translation>Ombi la %1 lilitumwa, na CarStrel hairudishi lolote.</translation>
    </message>
    <message>
        <source>The request for %1 may have arrived. Decide that in the outbox.</source>
        <translation>Huenda ombi la %1 lilifika. Amua hilo kwenye kikasha toezi.</translation>
    </message>
    <message>
        <source>The request for %1 has been changed since.</source>
        <translation>Ombi la %1 limebadilishwa tangu hapo.</translation>
    </message>
    <message>
        <source>The test drive of %1 has been changed since.</source>
        <translation>Jaribio la gari la %1 limebadilishwa tangu hapo.</translation>
    </message>
</context>
</TS>
