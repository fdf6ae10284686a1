// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguetable.h"

namespace forecourt::sandbox {

namespace {

// clang-format off
constexpr BodyRow Bodies[] = {
    {'S', "Sedan", "SEDAN", "Four doors and a separate boot"},
    {'U', "SUV", "SUV", "High, with room and ground clearance"},
    {'H', "Hatchback", "HATCHBACK", "Short, with a large rear door"},
    {'P', "Pickup", "PICKUP", "Cab in front, open bed behind"},
    {'C', "Coupe", "COUPE", "Two doors and a sloping roof"},
    {'V', "Van", "VAN", "Box on wheels for people or goods"},
    {'W', "Wagon", "WAGON", "Long roof, large boot"},
    {'M', "Minivan", "MINIVAN", "Three rows of seats, sliding doors"},
    {'X', "Crossover", "CROSSOVER", "Car underneath, raised body"},
    {'O', "Convertible", "CONVERTIBLE", "Roof that opens"},
    {'T', "Truck", "TRUCK", "For heavy goods"},
    {'K', "Kei Car", "KEI", "Very small, to Japanese rules"},
    {'R', "Roadster", "ROADSTER", "Open two-seater"},
    {'L', "Liftback", "LIFTBACK", "Sedan with a large rear door"},
    {'B', "Bus", "BUS", "More than nine seats"},
    {'G', "Off-Roader", "OFFROADER", "Ladder frame and low range"},
};

constexpr EngineRow Engines[] = {
    {'a', "0.66L 3-Cylinder Turbo", "petrol", "0.66", 63, "cvt"},
    {'a', "1.0L 3-Cylinder", "petrol", "1.0", 68, "manual"},
    {'a', "1.0L 3-Cylinder Turbo", "petrol", "1.0", 110, "dct"},
    {'a', "1.2L 4-Cylinder", "petrol", "1.2", 79, "cvt"},
    {'a', "1.3L 4-Cylinder", "petrol", "1.3", 92, "cvt"},
    {'a', "1.5L 4-Cylinder", "petrol", "1.5", 109, "cvt"},
    {'a', "1.5L 4-Cylinder", "petrol", "1.5", 105, "manual"},
    {'a', "1.4L 4-Cylinder Turbo", "petrol", "1.4", 150, "dct"},
    {'b', "1.6L 4-Cylinder Turbo", "petrol", "1.6", 180, "automatic"},
    {'b', "1.8L 4-Cylinder", "petrol", "1.8", 140, "cvt"},
    {'b', "1.8L 4-Cylinder Turbo", "petrol", "1.8", 170, "dct"},
    {'b', "2.0L 4-Cylinder", "petrol", "2.0", 150, "automatic"},
    {'b', "2.0L 4-Cylinder", "petrol", "2.0", 147, "cvt"},
    {'b', "2.0L 4-Cylinder Turbo", "petrol", "2.0", 245, "automatic"},
    {'b', "2.5L 4-Cylinder", "petrol", "2.5", 203, "automatic"},
    {'s', "1.6L Boxer", "petrol", "1.6", 115, "cvt"},
    {'s', "2.0L Boxer", "petrol", "2.0", 156, "cvt"},
    {'s', "2.5L Boxer", "petrol", "2.5", 182, "cvt"},
    {'s', "2.4L Boxer Turbo", "petrol", "2.4", 271, "manual"},
    {'c', "3.0L V6 Turbo", "petrol", "3.0", 340, "automatic"},
    {'c', "3.0L Inline-6 Turbo", "petrol", "3.0", 374, "automatic"},
    {'c', "3.5L V6", "petrol", "3.5", 295, "automatic"},
    {'c', "4.0L V6", "petrol", "4.0", 271, "automatic"},
    {'c', "4.0L V8 Biturbo", "petrol", "4.0", 510, "automatic"},
    {'c', "4.6L V8", "petrol", "4.6", 304, "automatic"},
    {'c', "5.0L V8", "petrol", "5.0", 450, "semi_automatic"},
    {'d', "1.5L 4-Cylinder Diesel", "diesel", "1.5", 115, "manual"},
    {'d', "2.0L 4-Cylinder Diesel", "diesel", "2.0", 190, "automatic"},
    {'d', "2.2L 4-Cylinder Diesel", "diesel", "2.2", 175, "automatic"},
    {'d', "2.4L 4-Cylinder Diesel", "diesel", "2.4", 150, "manual"},
    {'d', "2.5L 4-Cylinder Diesel", "diesel", "2.5", 134, "manual"},
    {'d', "2.8L 4-Cylinder Diesel", "diesel", "2.8", 201, "automatic"},
    {'d', "3.0L 4-Cylinder Diesel", "diesel", "3.0", 188, "automatic"},
    {'d', "3.0L V6 Diesel", "diesel", "3.0", 258, "automatic"},
    {'d', "3.3L V6 Diesel", "diesel", "3.3", 305, "automatic"},
    {'t', "4.5L V8 Diesel", "diesel", "4.5", 268, "automatic"},
    {'h', "1.5L Hybrid", "hybrid", "1.5", 116, "cvt"},
    {'h', "1.8L Hybrid", "hybrid", "1.8", 122, "cvt"},
    {'h', "2.0L Hybrid", "hybrid", "2.0", 184, "cvt"},
    {'h', "2.5L Hybrid", "hybrid", "2.5", 219, "cvt"},
    {'h', "3.5L V6 Hybrid", "hybrid", "3.5", 308, "cvt"},
    {'p', "1.6L Plug-in Hybrid", "plugin_hybrid", "1.6", 225, "automatic"},
    {'p', "2.0L Plug-in Hybrid", "plugin_hybrid", "2.0", 292, "automatic"},
    {'p', "2.5L Plug-in Hybrid", "plugin_hybrid", "2.5", 302, "cvt"},
    {'e', "40 kWh Electric", "electric", nullptr, 147, "automatic"},
    {'e', "60 kWh Electric", "electric", nullptr, 204, "automatic"},
    {'e', "77 kWh Electric", "electric", nullptr, 286, "automatic"},
    {'e', "90 kWh Dual Motor", "electric", nullptr, 402, "automatic"},
};

constexpr BrandRow Brands[] = {
    {"Toyota", "Japan", "LE,XLE,G,Z,GR Sport",
     "Corolla|S|abh|3200|E160@2013,E210@2019;Camry|S|bh|5600|XV50@2012,XV70@2018;Axio|S|ah|1950|E140@2007,E160@2012;"
     "Fielder|W|ah|2150|E160@2012;Premio|S|b|2900|T260@2007;Allion|S|b|2700|T260@2007;Mark X|S|bc|3600|X130@2010;"
     "Crown|S|hc|6200|S210@2013,S220@2018;Vitz|H|ah|1500|XP130@2011;Yaris|H|ah|2300|XP210@2020;Aqua|H|h|1700|NHP10@2012,XP210@2021;"
     "Passo|K|a|1250|M700@2016;Prius|L|hp|3100|XW30@2010,XW50@2016;Harrier|X|bh|4900|XU60@2014,XU80@2020;RAV4|U|bhp|5200|XA40@2013,XA50@2019;"
     "C-HR|X|ah|3600|AX10@2017;Rush|U|a|3100|F800@2018;Fortuner|U|d|8200|AN160@2016;Land Cruiser Prado|G|bcd|9800|J150@2010,J250@2024;"
     "Land Cruiser 200|G|ct|15500|J200@2008;Land Cruiser 300|G|cd|21500|J300@2021;Hilux|P|bd|6200|AN120@2016;HiAce|V|bd|4900|H200@2005,H300@2019;"
     "Noah|M|bh|3100|R80@2014,R90@2022;Voxy|M|bh|3250|R80@2014,R90@2022;Alphard|M|bch|7800|AH30@2015,AH40@2023;Sienta|M|ah|2250|XP170@2015;"
     "Probox|W|a|1350|XP50@2002,XP160@2014;Succeed|W|a|1400|XP160@2014;TownAce|V|a|1900;Supra|C|c|11800|A90@2019;GR86|C|b|5900|ZN8@2022;Coaster|B|d|9200"},
    {"Nissan", "Japan", "S,SV,SL,Tekna,Nismo",
     "Note|H|ah|1650|E12@2013,E13@2021;March|H|a|1200|K13@2011;Tiida|H|ab|1150|C11@2005;Sylphy|S|b|2300|B17@2013;Teana|S|bc|2800|L33@2014;"
     "Juke|X|a|2200|F15@2011,F16@2020;Qashqai|X|abh|3900|J11@2014,J12@2022;X-Trail|U|bh|4300|T32@2014,T33@2022;Murano|X|c|4600|Z52@2015;"
     "Patrol|G|c|13800|Y62@2010;Navara|P|d|5400|D23@2015;Hardbody|P|d|3600|D22@2002;NV350 Caravan|V|bd|3900|E26@2012;NV200|V|a|2100|M20@2010;"
     "Serena|M|bh|2900|C27@2017,C28@2023;Wingroad|W|a|1250|Y12@2006;AD Van|W|a|1200;Leaf|H|e|2700|ZE0@2011,ZE1@2018;GT-R|C|c|21500|R35@2008;Ariya|X|e|8400|FE0@2022;Magnite|X|a|2400|Mk I@2020"},
    {"Honda", "Japan", "LX,EX,Touring,Sport",
     "Fit|H|ah|1750|GK@2014,GR@2020;Civic|S|bh|4100|FC@2016,FE@2022;Accord|S|bh|5600|CV@2018;Insight|S|h|3000;Vezel|X|ah|2950|RU@2014,RV@2021;"
     "CR-V|U|bh|5200|RM@2012,RW@2017,RS@2023;HR-V|X|ah|3500;Stream|M|b|1350;Odyssey|M|bh|3800;Freed|M|ah|2100;Stepwgn|M|bh|2900;"
     "Shuttle|W|ah|2100;Jazz|H|ah|2200;N-Box|K|a|1500;Ridgeline|P|c|6800;S660|R|a|2400"},
    {"Mazda", "Japan", "Pure,Evolve,Takami,Homura",
     "Demio|H|ad|1550|DJ@2014;Mazda2|H|a|2100|DJ@2014;Mazda3|H|b|3300|BM@2013,BP@2019;Axela|S|b|2100|BM@2013;Atenza|W|bd|2700|GJ@2013;Mazda6|S|bd|4200|GJ@2013;"
     "CX-3|X|bd|2600|DK@2015;CX-30|X|b|4100|DM@2019;CX-5|U|bd|4400|KE@2012,KF@2017;CX-60|U|dp|7600|KH@2022;CX-8|U|d|5900|KG@2018;MX-5|R|b|5300|ND@2015;BT-50|P|d|5100;Bongo|V|b|2100;Premacy|M|b|1400;Verisa|H|a|950"},
    {"Subaru", "Japan", "Premium,Limited,Touring,STI Sport",
     "Impreza|H|s|2500|GP@2012,GT@2017;Legacy|S|s|3200|BN@2015;Outback|W|s|4700|BS@2015,BT@2021;Forester|U|s|4300|SJ@2013,SK@2019;XV|X|s|3400|GP@2012,GT@2018;"
     "Crosstrek|X|sh|5100|GU@2023;Levorg|W|s|3900|VM@2014,VN@2020;WRX|S|s|5900|VA@2015,VB@2022;BRZ|C|s|5300;Exiga|W|s|1900|YA@2008;Solterra|X|e|8900|YEAM15@2022;Trezia|H|a|950|NCP120@2010"},
    {"Mitsubishi", "Japan", "GL,GLX,GLS,Exceed",
     "Outlander|U|bp|4200|GF@2013,GN@2022;Outlander Sport|X|b|2900;ASX|X|b|2800|GA@2011;Eclipse Cross|X|bp|3900;Pajero|G|cd|6200|V80@2007;Pajero Sport|U|d|6800|KS@2016;"
     "L200|P|d|5200|KJ@2015;Delica D:5|M|bd|4100|CV@2007;Mirage|H|a|1350;Lancer|S|b|1300;Colt|H|a|900;Canter|T|d|4900;Fuso Rosa|B|d|7600;Minicab|V|a|1200"},
    {"Suzuki", "Japan", "GA,GL,GLX,Allgrip",
     "Swift|H|a|1750|ZC72@2011,ZC83@2017;Alto|K|a|1050|HA36@2015;Celerio|H|a|1450;Baleno|H|a|2100;Dzire|S|a|2050;Ciaz|S|a|2300;Ignis|H|a|1700;Jimny|G|a|3600|JB43@2002,JB74@2018;"
     "Vitara|X|ab|3100|LY@2016;Escudo|U|b|2600;Grand Vitara|U|bh|4100;S-Cross|X|a|2900;Ertiga|M|a|2700;Every|V|a|1250;Carry|T|a|1300;Solio|K|a|1400;Wagon R|K|a|1200;Hustler|K|a|1400"},
    {"Isuzu", "Japan", "LS,LSE,X-Rider",
     "D-Max|P|d|6100|RT50@2012,RG@2020;mu-X|U|d|7900|RF10@2013,RJ@2021;NPR|T|d|5900;NQR|T|d|6500;FRR|T|d|8100;FVZ|T|d|11200;NKR|T|d|4400;Bighorn|G|d|1600;MU|G|d|1400"},
    {"Lexus", "Japan", "Base,Premium,F Sport,Executive",
     "IS|S|bch|5600|XE30@2013;ES|S|bh|7900|XZ10@2018;LS|S|ch|13500|XF50@2018;CT|H|h|3300|A10@2011;UX|X|bh|6300|ZA10@2019;NX|X|bhp|7600|AZ10@2015,AZ20@2022;RX|U|bchp|9800|AL20@2016,ALA1@2023;"
     "GX|G|c|13900|J150@2010,J250@2024;LX|G|cd|23500|J200@2008,J310@2022;RC|C|bc|7200;LC|C|ch|17500;LM|M|h|16800"},
    {"Daihatsu", "Japan", "L,X,G Turbo", "Mira|K|a|950;Move|K|a|1050;Tanto|K|a|1250;Hijet|V|a|1150;Terios|U|a|1400;Boon|H|a|1150;Rocky|X|ah|2200;Copen|R|a|1900"},
    {"Volkswagen", "Germany", "Trendline,Comfortline,Highline,R-Line",
     "Polo|H|a|2100|6R@2010,AW@2018;Golf|H|abd|2900|Mk7@2013,Mk8@2020;Golf GTI|H|b|4800|Mk7@2013,Mk8@2020;Jetta|S|ab|2600;Passat|S|bd|3900|B8@2015;Arteon|L|bd|5600;T-Cross|X|a|3300;T-Roc|X|a|3900;"
     "Tiguan|U|bd|4600|5N@2008,AD@2016;Touareg|U|cd|7900|7P@2011,CR@2018;Amarok|P|d|6900;Transporter|V|d|5400;Caddy|V|ad|3500;Caravelle|M|d|6900;Touran|M|ab|2800;ID.3|H|e|4600|Mk I@2020;ID.4|X|e|5900|Mk I@2020;ID.6|X|e|6900|Mk I@2021;Beetle|C|a|2400;up!|H|a|1500"},
    {"Mercedes-Benz", "Germany", "Avantgarde,AMG Line,Exclusive,Maybach",
     "A-Class|H|b|4300|W176@2013,W177@2018;B-Class|M|b|3600;C-Class|S|bdp|6400|W204@2008,W205@2014,W206@2021;E-Class|S|bdc|8700|W212@2010,W213@2016;S-Class|S|ch|18900|W222@2014,W223@2021;CLA|S|b|5300|C117@2013,C118@2019;CLS|L|c|8900;"
     "GLA|X|b|5100|X156@2014,H247@2020;GLB|U|b|6100|X247@2020;GLC|U|bdp|7800|X253@2016,X254@2022;GLE|U|cd|12800|W166@2015,V167@2019;GLS|U|cd|18500|X166@2016,X167@2019;G-Class|G|cd|29500|W463@2002,W463A@2018;"
     "Vito|V|d|5300;V-Class|M|d|8900;Sprinter|V|d|6900;X-Class|P|d|5900;SLC|R|b|5200;EQC|X|e|8600|N293@2019;EQE|S|e|11800|V295@2022;Actros|T|d|14500"},
    {"BMW", "Germany", "Luxury,M Sport,xLine,Individual",
     "1 Series|H|bd|3900|F20@2012,F40@2019;2 Series|C|bc|4900;3 Series|S|bcdp|5900|F30@2012,G20@2019;4 Series|C|bc|6900;5 Series|S|bcdp|8200|F10@2011,G30@2017,G60@2023;7 Series|S|cp|16500|G11@2016,G70@2022;"
     "X1|X|bd|5200|F48@2016,U11@2022;X2|X|b|5300;X3|U|bdp|7400|F25@2011,G01@2018;X4|U|bcd|7900;X5|U|cdp|12200|F15@2014,G05@2019;X6|U|cd|12900|F16@2015,G06@2020;X7|U|cd|17800|G07@2019;Z4|R|bc|7900;i3|H|e|3600;iX|X|e|14500|I20@2021;i4|L|e|9800|G26@2021;M3|S|c|13800"},
    {"Audi", "Germany", "Attraction,Design,S line,Black Edition",
     "A1|H|a|2900;A3|H|ab|3600|8V@2013,8Y@2020;A4|S|bd|5100|B8@2009,B9@2016;A5|C|b|5600;A6|S|bcd|7200|C7@2012,C8@2019;A7|L|c|9800;A8|S|c|14500;Q2|X|ab|3700;Q3|X|b|4900|8U@2012,F3@2019;Q5|U|bdp|6900|8R@2009,FY@2017;Q7|U|cd|10800|4M@2016;Q8|U|c|14800;"
     "TT|C|b|5100;R8|C|c|24500;e-tron|X|e|9800|GE@2018;Q4 e-tron|X|e|8600|F4@2021"},
    {"Porsche", "Germany", "Base,S,GTS,Turbo", "Cayenne|U|cdp|14800|92A@2011,E3@2018;Macan|U|bc|9800|95B@2014;Panamera|L|cp|16800|970@2010,971@2017;911|C|c|24800|991@2012,992@2019;718 Cayman|C|b|11800;718 Boxster|R|b|12100;Taycan|S|e|17800|J1@2019"},
    {"Opel", "Germany", "Essentia,Enjoy,Cosmo", "Corsa|H|ae|1900;Astra|H|ab|2500;Insignia|L|bd|3300;Mokka|X|ae|2900;Crossland|X|a|2800;Grandland|U|abp|3700;Combo|V|d|2900;Zafira|M|b|2300"},
    {"Land Rover", "United Kingdom", "S,SE,HSE,Autobiography",
     "Defender 90|G|bcd|12800|L663@2020;Defender 110|G|bcd|13900|L316@1990,L663@2020;Discovery|U|cd|11200|L319@2010,L462@2017;Discovery Sport|U|bd|7100|L550@2015;Freelander 2|U|bd|2900;"
     "Range Rover|U|cdp|23800|L405@2013,L460@2022;Range Rover Sport|U|cdp|16800|L494@2014,L461@2022;Range Rover Velar|U|bcd|11800|L560@2017;Range Rover Evoque|X|bd|7400|L538@2012,L551@2019"},
    {"Jaguar", "United Kingdom", "Pure,Prestige,R-Dynamic", "XE|S|bd|5100;XF|S|bd|6200;XJ|S|cd|9800;E-Pace|X|bd|6300;F-Pace|U|bcd|8600;F-Type|C|bc|11800;I-Pace|X|e|9400|X590@2018"},
    {"MINI", "United Kingdom", "Classic,Exclusive,John Cooper Works", "Cooper|H|ab|3300|R56@2007,F56@2014;Clubman|W|ab|3700;Countryman|X|abp|4300;Convertible|O|ab|3900;Electric|H|e|4100"},
    {"Ford", "United States", "XL,XLT,Limited,Wildtrak",
     "Ranger|P|d|6400|T6@2012,P703@2022;Everest|U|d|7900|U375@2015,U704@2022;F-150|P|c|12800;Raptor|P|c|14500;Mustang|C|bc|8900|S550@2015;Explorer|U|bc|7900;Escape|U|bhp|4100;Kuga|U|bdp|3900;EcoSport|X|a|2300;Focus|H|ab|2100;Fiesta|H|a|1600;Transit|V|d|5400;Tourneo|M|d|5100"},
    {"Chevrolet", "United States", "LS,LT,Premier", "Spark|H|a|1200;Cruze|S|ab|1700;Malibu|S|b|2600;Trax|X|a|2200;Captiva|U|bd|2500;Trailblazer|U|d|4600;Tahoe|U|c|13800;Silverado|P|c|12500;Camaro|C|bc|8400;Corvette|C|c|17500;Colorado|P|d|5300"},
    {"Jeep", "United States", "Sport,Longitude,Limited,Rubicon", "Wrangler|G|bc|9800|JK@2007,JL@2018;Grand Cherokee|U|cd|9900|WK2@2011,WL@2022;Cherokee|U|bd|4900;Compass|X|bd|4300;Renegade|X|ab|3500;Gladiator|P|c|11200"},
    {"Tesla", "United States", "Standard Range,Long Range,Performance", "Model 3|S|e|6900|Mk I@2017,Highland@2023;Model Y|X|e|7900|Mk I@2020,Juniper@2025;Model S|L|e|13800|Mk I@2012;Model X|U|e|15200|Mk I@2015;Cybertruck|P|e|16800|Mk I@2023"},
    {"Peugeot", "France", "Active,Allure,GT", "208|H|ae|2600;2008|X|ae|3200|P24@2020;308|H|abp|3400;3008|U|abdp|4300|P84@2017,P64@2024;408|L|bp|4700;5008|U|bd|4900;508|L|bp|4800;Landtrek|P|d|4700;Partner|V|d|3100;Boxer|V|d|4400;504|S|b|650"},
    {"Renault", "France", "Life,Zen,Intens", "Kwid|H|a|1500;Clio|H|ah|2400;Megane|H|ab|2700;Captur|X|ah|2900;Duster|U|ad|2900|HS@2010,HM@2018;Koleos|U|bd|4100;Arkana|X|h|3500;Kangoo|V|d|2800;Trafic|V|d|4200;Zoe|H|e|2600;Oroch|P|b|3200"},
    {"Citroën", "France", "Live,Feel,Shine", "C3|H|a|2200;C3 Aircross|X|a|2900;C4|H|ae|3200;C5 Aircross|U|bdp|4200;C5 X|W|bp|4700;Berlingo|V|d|3000;Jumpy|V|d|4200;Ami|K|e|1300"},
    {"Volvo", "Sweden", "Core,Plus,Ultimate,R-Design", "V40|H|bd|2700;S60|S|bp|5400;S90|S|bp|7600;V60|W|bd|5300;V90|W|bd|7400;XC40|X|bpe|5900|536@2018;XC60|U|bdp|7700|Y20@2009,SPA@2018;XC90|U|bdp|11400|C@2003,SPA@2015;EX30|X|e|5600|Mk I@2023;EX90|U|e|14900|Mk I@2024"},
    {"Hyundai", "South Korea", "GL,GLS,Executive,N Line", "i10|H|a|1550;i20|H|a|2100;i30|H|ab|2700;Accent|S|a|2000;Elantra|S|bh|3100;Sonata|S|bh|3900;Venue|X|a|2700;Creta|X|ab|3300;Kona|X|be|3700;Tucson|U|bdhp|4500|TL@2016,NX4@2021;Santa Fe|U|bdhp|6300|DM@2013,TM@2019,MX5@2024;Palisade|U|cd|8100;Staria|M|d|6200;H-1|V|d|3400;H-100|T|d|2700;Ioniq 5|X|e|7200|NE@2021"},
    {"Kia", "South Korea", "LX,EX,GT-Line", "Picanto|H|a|1550;Rio|H|a|1950;Cerato|S|b|2700;K5|S|b|3900;Stonic|X|a|2500;Seltos|X|ab|3500;Sportage|U|bdh|4400|QL@2016,NQ5@2022;Sorento|U|bdhp|6200|UM@2015,MQ4@2021;Carnival|M|cd|6900;Soul|X|b|2400;EV6|X|e|7900|CV@2021;EV9|U|e|12400|MV@2023;Niro|X|he|4100;Bongo|T|d|2900"},
    {"BYD", "China", "Standard,Comfort,Design", "Dolphin|H|e|3600|EM2E@2021;Atto 3|X|e|4300|Yuan Plus@2022;Seal|S|e|5600|Mk I@2022;Seagull|H|e|2500|Mk I@2023;Han|S|e|6900|Mk I@2020;Tang|U|ep|7300|Mk II@2018;Song Plus|U|ep|4600|Mk I@2020;Shark|P|p|6800|Mk I@2024;e6|M|e|4200|Mk II@2021"},
    {"Chery", "China", "Luxury,Elite,Supreme", "Tiggo 4 Pro|X|a|2800;Tiggo 7 Pro|U|b|3500;Tiggo 8 Pro|U|bp|4300;Arrizo 6|S|b|2700;Omoda 5|X|be|3600|Mk I@2022;QQ Ice Cream|K|e|1100"},
    {"Haval", "China", "Premium,Luxury,Super Luxury", "Jolion|X|bh|3300|Mk I@2020;H6|U|bh|3900;H6 GT|X|b|4600;H9|G|b|5600;Dargo|U|b|4400|Mk I@2021;P-Series|P|d|4700"},
    {"Škoda", "Czechia", "Active,Ambition,Style,L&K", "Fabia|H|a|2200;Scala|H|a|2700;Octavia|L|abd|3400|5E@2013,NX@2020;Superb|L|bdp|4700|3V@2015;Kamiq|X|a|2900;Karoq|X|ab|3600;Kodiaq|U|bd|4900|NS@2017;Enyaq|X|e|6100|Mk I@2020;Yeti|X|a|2000;Rapid|L|a|1900"},
    {"Mahindra", "India", "Base,Mid,Top", "Scorpio|U|d|3200;XUV300|X|a|2600;XUV700|U|bd|4300;Thar|G|bd|3700;Bolero|G|d|2600;Pik Up|P|d|2900;KUV100|H|a|1700"},
    {"Tata", "India", "XE,XT,XZ+", "Tiago|H|ae|1500;Altroz|H|a|1800;Nexon|X|ae|2500|Mk I@2017;Punch|X|a|2000|Mk I@2021;Harrier|U|d|3700;Safari|U|d|4100;Xenon|P|d|2500;Ace|T|d|1600"},
    {"Fiat", "Italy", "Pop,Lounge,Sport", "500|H|ae|2200;500X|X|a|2900;Panda|H|a|1700;Tipo|L|a|2200;Doblò|V|d|2800;Fullback|P|d|3600"},
    {"Alfa Romeo", "Italy", "Sprint,Ti,Veloce", "Giulia|S|b|6200;Stelvio|U|bd|7100;Tonale|X|bp|5900;Giulietta|H|b|2600;4C|C|b|9200"},
};
// clang-format on

} // namespace

std::span<const BodyRow> bodyRows()
{
    return Bodies;
}

std::span<const EngineRow> engineRows()
{
    return Engines;
}

std::span<const BrandRow> brandRows()
{
    return Brands;
}

} // namespace forecourt::sandbox
