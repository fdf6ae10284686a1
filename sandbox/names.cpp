// SPDX-License-Identifier: GPL-3.0-or-later
#include "names.h"

#include <array>

namespace forecourt::sandbox {

namespace {

constexpr Name KenyanFirst[] = {
    { "Wanjiku", "wanjiku" },   { "Achieng", "achieng" },   { "Kamau", "kamau" },
    { "Amani", "amani" },       { "Njeri", "njeri" },       { "Otieno", "otieno" },
    { "Baraka", "baraka" },     { "Zawadi", "zawadi" },     { "Juma", "juma" },
    { "Neema", "neema" },       { "Kipchoge", "kipchoge" }, { "Chebet", "chebet" },
    { "Mwende", "mwende" },     { "Mutua", "mutua" },       { "Faith", "faith" },
    { "Brian", "brian" },       { "Mercy", "mercy" },       { "Kevin", "kevin" },
    { "Grace", "grace" },       { "Dennis", "dennis" },     { "Halima", "halima" },
    { "Rashid", "rashid" },     { "Akinyi", "akinyi" },     { "Onyango", "onyango" },
    { "Nyambura", "nyambura" }, { "Kiptoo", "kiptoo" },     { "Makena", "makena" },
    { "Mumbi", "mumbi" },       { "Ng’endo", "ngendo" },    { "Jabali", "jabali" },
    { "Subira", "subira" },     { "Eunice", "eunice" }
};
constexpr Name KenyanLast[] = { { "Kamau", "kamau" },
                                { "Odhiambo", "odhiambo" },
                                { "Mwangi", "mwangi" },
                                { "Kariuki", "kariuki" },
                                { "Wafula", "wafula" },
                                { "Omondi", "omondi" },
                                { "Kimani", "kimani" },
                                { "Cheruiyot", "cheruiyot" },
                                { "Mutiso", "mutiso" },
                                { "Njoroge", "njoroge" },
                                { "Ochieng", "ochieng" },
                                { "Kiplagat", "kiplagat" },
                                { "Muthoni", "muthoni" },
                                { "Wekesa", "wekesa" },
                                { "Barasa", "barasa" },
                                { "Nyong’o", "nyongo" },
                                { "Ng’ang’a", "nganga" },
                                { "Rotich", "rotich" },
                                { "Mwakio", "mwakio" },
                                { "Abdi", "abdi" },
                                { "Kilonzo", "kilonzo" },
                                { "Were", "were" },
                                { "Gitonga", "gitonga" },
                                { "Mugo", "mugo" },
                                { "Wambua-Kioko", "wambua-kioko" },
                                { "Auma", "auma" },
                                { "Lelei", "lelei" },
                                { "Maina", "maina" } };
constexpr Name ArabicFirst[] = { { "محمد", "mohammed" }, { "فاطمة", "fatima" }, { "أحمد", "ahmed" },
                                 { "عائشة", "aisha" },   { "يوسف", "yousef" },  { "ليلى", "layla" },
                                 { "خالد", "khaled" },   { "مريم", "maryam" },  { "عمر", "omar" },
                                 { "نور", "nour" } };
constexpr Name ArabicLast[] = { { "الحسن", "alhassan" },  { "السيد", "elsayed" },
                                { "منصور", "mansour" },   { "حداد", "haddad" },
                                { "النجار", "alnajjar" }, { "خوري", "khoury" },
                                { "بن علي", "benali" },   { "العمري", "alomari" } };
constexpr Name ChineseFirst[] = { { "伟", "wei" },       { "芳", "fang" },     { "娜", "na" },
                                  { "敏", "min" },       { "静", "jing" },     { "强", "qiang" },
                                  { "磊", "lei" },       { "洋", "yang" },     { "艳", "yan" },
                                  { "秀英", "xiuying" }, { "建国", "jianguo" } };
constexpr Name ChineseLast[] = { { "王", "wang" }, { "李", "li" },    { "张", "zhang" },
                                 { "刘", "liu" },  { "陈", "chen" },  { "杨", "yang" },
                                 { "赵", "zhao" }, { "黄", "huang" }, { "欧阳", "ouyang" } };
constexpr Name IndianFirst[] = { { "Priya", "priya" },   { "Rahul", "rahul" },
                                 { "Ananya", "ananya" }, { "Vikram", "vikram" },
                                 { "Meera", "meera" },   { "Arjun", "arjun" },
                                 { "Kavita", "kavita" }, { "सुनीता", "sunita" },
                                 { "अमित", "amit" },     { "Harpreet", "harpreet" } };
constexpr Name IndianLast[] = { { "Patel", "patel" }, { "Shah", "shah" },   { "Sharma", "sharma" },
                                { "Iyer", "iyer" },   { "Singh", "singh" }, { "Desai", "desai" },
                                { "वर्मा", "verma" },  { "Mehta", "mehta" } };
constexpr Name VietnameseFirst[] = { { "Thị Hương", "huong" }, { "Văn Đức", "duc" },
                                     { "Minh Tuấn", "tuan" },  { "Ngọc Ánh", "anh" },
                                     { "Quốc Bảo", "bao" },    { "Thùy Linh", "linh" } };
constexpr Name VietnameseLast[] = { { "Nguyễn", "nguyen" }, { "Trần", "tran" }, { "Lê", "le" },
                                    { "Phạm", "pham" },     { "Đặng", "dang" }, { "Võ", "vo" } };
constexpr Name PolishFirst[] = { { "Łukasz", "lukasz" },     { "Małgorzata", "malgorzata" },
                                 { "Zbigniew", "zbigniew" }, { "Agnieszka", "agnieszka" },
                                 { "Paweł", "pawel" },       { "Żaneta", "zaneta" } };
constexpr Name PolishLast[] = { { "Wójcik", "wojcik" },       { "Kowalczyk", "kowalczyk" },
                                { "Szczęsny", "szczesny" },   { "Żółtowska", "zoltowska" },
                                { "Dąbrowski", "dabrowski" }, { "Kaźmierczak", "kazmierczak" } };
constexpr Name TurkishFirst[] = { { "Ayşe", "ayse" },     { "İbrahim", "ibrahim" },
                                  { "Çağla", "cagla" },   { "Oğuz", "oguz" },
                                  { "Gökhan", "gokhan" }, { "Işıl", "isil" } };
constexpr Name TurkishLast[] = { { "Yılmaz", "yilmaz" }, { "Şahin", "sahin" },
                                 { "Öztürk", "ozturk" }, { "Çelik", "celik" },
                                 { "Aydın", "aydin" },   { "Güneş", "gunes" } };
constexpr Name RussianFirst[] = { { "Алексей", "alexey" }, { "Наталья", "natalya" },
                                  { "Дмитрий", "dmitry" }, { "Екатерина", "ekaterina" },
                                  { "Сергей", "sergey" },  { "Ольга", "olga" } };
constexpr Name RussianLast[] = { { "Иванов", "ivanov" },
                                 { "Смирнова", "smirnova" },
                                 { "Кузнецов", "kuznetsov" },
                                 { "Соловьёва", "solovyova" },
                                 { "Щербаков", "shcherbakov" } };
constexpr Name SpanishFirst[] = { { "José María", "josemaria" }, { "Lucía", "lucia" },
                                  { "Íñigo", "inigo" },          { "Begoña", "begona" },
                                  { "Andrés", "andres" },        { "Sofía", "sofia" } };
constexpr Name SpanishLast[] = { { "Muñoz", "munoz" },     { "García Pérez", "garcia.perez" },
                                 { "Núñez", "nunez" },     { "Ibáñez", "ibanez" },
                                 { "Castaño", "castano" }, { "de la Cruz", "delacruz" } };
constexpr Name GermanFirst[] = { { "Jürgen", "juergen" },   { "Käthe", "kaethe" },
                                 { "Björn", "bjoern" },     { "Anneliese", "anneliese" },
                                 { "Günther", "guenther" }, { "Hans-Peter", "hans-peter" } };
constexpr Name GermanLast[] = { { "Müller", "mueller" }, { "Schröder", "schroeder" },
                                { "Groß", "gross" },     { "Weiß-Krämer", "weiss-kraemer" },
                                { "Jäger", "jaeger" },   { "von Bülow", "vonbuelow" } };
constexpr Name EnglishFirst[] = { { "Siobhán", "siobhan" }, { "Mary-Anne", "mary-anne" },
                                  { "Thomas", "thomas" },   { "Charlotte", "charlotte" },
                                  { "Zoë", "zoe" },         { "Alasdair", "alasdair" } };
constexpr Name EnglishLast[] = { { "O'Brien", "obrien" },          { "D'Souza", "dsouza" },
                                 { "Smith-Jones", "smith-jones" }, { "MacLeod", "macleod" },
                                 { "Brontë", "bronte" },           { "Fitzgerald", "fitzgerald" } };
constexpr Name FrenchFirst[] = { { "Éloïse", "eloise" },
                                 { "François", "francois" },
                                 { "Chloé", "chloe" },
                                 { "Jean-Luc", "jean-luc" },
                                 { "Aïcha", "aicha" } };
constexpr Name FrenchLast[] = { { "Lefèvre", "lefevre" },
                                { "D’Aboville", "daboville" },
                                { "Bérénger", "berenger" },
                                { "Garçon", "garcon" },
                                { "Hébert", "hebert" } };
constexpr Name JapaneseFirst[] = {
    { "健太", "kenta" }, { "さくら", "sakura" }, { "陽子", "yoko" }, { "大輔", "daisuke" }
};
constexpr Name JapaneseLast[] = { { "佐藤", "sato" },
                                  { "田中", "tanaka" },
                                  { "渡辺", "watanabe" } };
constexpr Name KoreanFirst[] = { { "민준", "minjun" },
                                 { "서연", "seoyeon" },
                                 { "지훈", "jihoon" } };
constexpr Name KoreanLast[] = { { "김", "kim" }, { "이", "lee" }, { "박", "park" } };
constexpr Name AmharicFirst[] = {
    { "አበበ", "abebe" }, { "ሰላም", "selam" }, { "Tigist", "tigist" }, { "Dawit", "dawit" }
};
constexpr Name AmharicLast[] = { { "በቀለ", "bekele" },
                                 { "Haile", "haile" },
                                 { "Tesfaye", "tesfaye" } };

constexpr Culture Cultures[] = {
    { KenyanFirst, KenyanLast, 52, "2547", 12 },
    { IndianFirst, IndianLast, 8, "2547", 12 },
    { ArabicFirst, ArabicLast, 6, "9715", 12 },
    { ChineseFirst, ChineseLast, 5, "8613", 13 },
    { EnglishFirst, EnglishLast, 5, "4477", 12 },
    { GermanFirst, GermanLast, 4, "4915", 13 },
    { AmharicFirst, AmharicLast, 3, "2519", 12 },
    { FrenchFirst, FrenchLast, 3, "336", 11 },
    { SpanishFirst, SpanishLast, 3, "346", 11 },
    { PolishFirst, PolishLast, 3, "485", 11 },
    { TurkishFirst, TurkishLast, 2, "905", 12 },
    { RussianFirst, RussianLast, 2, "79", 11 },
    { VietnameseFirst, VietnameseLast, 2, "849", 11 },
    { JapaneseFirst, JapaneseLast, 1, "8190", 12 },
    { KoreanFirst, KoreanLast, 1, "8210", 12 },
};

} // namespace

std::span<const Culture> cultures()
{
    return Cultures;
}

} // namespace forecourt::sandbox
