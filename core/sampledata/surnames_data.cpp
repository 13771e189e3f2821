// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampledata/names_data.h"

namespace kontor::sampledata {

namespace {

constexpr Surname german[] = {
    {u"Müller", 95}, {u"Schmidt", 69}, {u"Schneider", 40}, {u"Fischer", 35}, {u"Meyer", 33}, {u"Weber", 30},
    {u"Schulz", 27}, {u"Wagner", 27}, {u"Becker", 27}, {u"Hoffmann", 26}, {u"Schäfer", 23}, {u"Koch", 23},
    {u"Bauer", 23}, {u"Richter", 22}, {u"Klein", 21}, {u"Wolf", 20}, {u"Schröder", 20}, {u"Neumann", 19},
    {u"Schwarz", 19}, {u"Zimmermann", 18}, {u"Braun", 18}, {u"Krüger", 17}, {u"Hofmann", 17}, {u"Hartmann", 16},
    {u"Lange", 16}, {u"Schmitt", 16}, {u"Werner", 16}, {u"Schmitz", 15}, {u"Krause", 15}, {u"Meier", 15},
    {u"Lehmann", 14}, {u"Schmid", 14}, {u"Schulze", 13}, {u"Maier", 13}, {u"Köhler", 13}, {u"Herrmann", 12},
    {u"König", 12}, {u"Walter", 12}, {u"Mayer", 12}, {u"Huber", 11}, {u"Kaiser", 11}, {u"Fuchs", 11},
    {u"Peters", 11}, {u"Lang", 11}, {u"Scholz", 10}, {u"Möller", 10}, {u"Weiß", 10}, {u"Jung", 10},
    {u"Hahn", 10}, {u"Schubert", 9}, {u"Vogel", 9}, {u"Friedrich", 9}, {u"Keller", 9}, {u"Günther", 9},
    {u"Frank", 9}, {u"Berger", 9}, {u"Winkler", 8}, {u"Roth", 8}, {u"Beck", 8}, {u"Lorenz", 8},
    {u"Baumann", 8}, {u"Franke", 8}, {u"Albrecht", 8}, {u"Schuster", 8}, {u"Simon", 7}, {u"Ludwig", 7},
    {u"Böhm", 7}, {u"Winter", 7}, {u"Kraus", 7}, {u"Martin", 7}, {u"Schumacher", 7}, {u"Krämer", 7},
    {u"Vogt", 7}, {u"Stein", 7}, {u"Jäger", 7}, {u"Otto", 7}, {u"Sommer", 7}, {u"Groß", 7},
    {u"Seidel", 6}, {u"Heinrich", 6}, {u"Brandt", 6}, {u"Haas", 6}, {u"Schreiber", 6}, {u"Graf", 6},
    {u"Schulte", 6}, {u"Dietrich", 6}, {u"Ziegler", 6}, {u"Kuhn", 6}, {u"Kühn", 6}, {u"Pohl", 6},
    {u"Engel", 6}, {u"Horn", 6}, {u"Busch", 6}, {u"Bergmann", 6}, {u"Thomas", 6}, {u"Voigt", 6},
    {u"Sauer", 6}, {u"Arnold", 6}, {u"Wolff", 6}, {u"Pfeiffer", 6}, {u"Hansen", 5}, {u"Ernst", 5},
    {u"Lindner", 5}, {u"Hübner", 5}, {u"Kramer", 5}, {u"Beyer", 5}, {u"Nagel", 5}, {u"Petersen", 5},
    {u"Jansen", 5}, {u"Wenzel", 5}, {u"Riedel", 5}, {u"Haß", 2}, {u"Strauß", 4}, {u"Strauss", 2},
    {u"Barth", 5}, {u"Hermann", 5}, {u"Kern", 5}, {u"Fiedler", 5}, {u"Kaufmann", 5}, {u"Böttcher", 5},
    {u"Lutz", 5}, {u"Fritz", 4}, {u"Bock", 4}, {u"Thiel", 4}, {u"Ott", 4}, {u"Grimm", 4},
    {u"Marx", 4}, {u"Götz", 4}, {u"Ritter", 4}, {u"Sander", 4}, {u"Schütz", 4}, {u"Förster", 4},
    {u"Ullrich", 4}, {u"Steiner", 4}, {u"Schilling", 4}, {u"Stahl", 4}, {u"Reuter", 4}, {u"Bender", 4},
    {u"Hoppe", 4}, {u"Conrad", 4}, {u"Janssen", 4}, {u"Wilhelm", 4}, {u"Reinhardt", 4}, {u"Adam", 4},
    {u"Schramm", 4}, {u"Kunz", 4}, {u"Bayer", 4}, {u"Hesse", 4}, {u"Naumann", 4}, {u"Bartsch", 4},
    {u"Fröhlich", 4}, {u"Moser", 4}, {u"Bischoff", 4}, {u"Brinkmann", 4}, {u"Döring", 4}, {u"Geiger", 4},
    {u"Blum", 4}, {u"Gruber", 4}, {u"Frey", 4}, {u"Rau", 4}, {u"Eder", 3}, {u"Lenz", 3},
    {u"Urban", 3}, {u"Burger", 3}, {u"Rieger", 3}, {u"Heinze", 3}, {u"Kirchner", 3}, {u"Mohr", 3},
    {u"Jahn", 3}, {u"Wirth", 3}, {u"Westermann", 3}, {u"Prinz", 3}, {u"Schön", 3}, {u"Hein", 3},
    {u"Rapp", 3}, {u"Herzog", 3}, {u"Klose", 3}, {u"Philipp", 3}, {u"Nickel", 3}, {u"Bach", 3},
    {u"Brückner", 3}, {u"Kühne", 3}, {u"Lüdtke", 2}, {u"Lüders", 2}, {u"Ahrens", 3}, {u"Behrens", 3},
    {u"Claußen", 2}, {u"Harms", 3}, {u"Thiele", 3}, {u"Wegner", 3}, {u"Witt", 3}, {u"Paulsen", 2},
    {u"Petzold", 2}, {u"Nowak", 3}, {u"Krebs", 3}, {u"Noack", 2}, {u"Kretschmer", 2}, {u"Zeller", 2},
    {u"Hauser", 2}, {u"Rösch", 2}, {u"Größ", 1}, {u"Bäcker", 2}, {u"Jürgens", 2}, {u"Stöhr", 2},
    {u"Würth", 1}, {u"Bühler", 3}, {u"Höfer", 2}, {u"Kästner", 2}, {u"Döhler", 1}, {u"Süß", 2},
    {u"Preuß", 2}, {u"Oßwald", 1}, {u"Weißmann", 1}, {u"Füßl", 1}, {u"Kessler", 3}, {u"Mertens", 3},
    {u"Dreyer", 2}, {u"Heller", 2}, {u"Stark", 3}, {u"Baier", 2}, {u"Fink", 3}, {u"Hirsch", 2},
    {u"Rothe", 3}, {u"Opitz", 2}, {u"Kolb", 2}, {u"Ebert", 3}, {u"Hagen", 2}, {u"Siebert", 2},
};

constexpr Text stems[] = {
    u"Ahorn", u"Alten", u"Auen", u"Berg", u"Birken", u"Blumen", u"Born", u"Brand", u"Breiten", u"Bruck",
    u"Brunn", u"Buchen", u"Büchel", u"Burg", u"Dorn", u"Eben", u"Eber", u"Eck", u"Eichen", u"Eisen",
    u"Ellen", u"Erlen", u"Eschen", u"Falken", u"Feld", u"Felsen", u"Fichten", u"Finken", u"Fürsten", u"Geis",
    u"Gold", u"Grün", u"Haber", u"Hagen", u"Hasel", u"Heiden", u"Hellen", u"Hirsch", u"Hohen", u"Hollen",
    u"Holz", u"Hütten", u"Kalten", u"Kapp", u"Kessel", u"Kirch", u"Klingen", u"Kloster", u"Königs", u"Korn",
    u"Kranz", u"Kreuz", u"Kupfer", u"Lauten", u"Leiten", u"Lichten", u"Linden", u"Löwen", u"Lüden", u"Mitter",
    u"Moos", u"Mühl", u"Neuen", u"Nieder", u"Nuss", u"Ober", u"Osten", u"Pfaffen", u"Reichen", u"Ried",
    u"Rosen", u"Rothen", u"Rüden", u"Sachsen", u"Salz", u"Schatten", u"Schönen", u"Schwarzen", u"See", u"Silber",
    u"Sonnen", u"Spangen", u"Stein", u"Stern", u"Stroh", u"Tannen", u"Trauten", u"Uhlen", u"Unter", u"Voll",
    u"Wacker", u"Wald", u"Wasser", u"Weiden", u"Weißen", u"Wellen", u"Westen", u"Wiesen", u"Wolfs", u"Zeiden",
};

constexpr Text endings[] = {
    u"bach", u"bacher", u"bauer", u"baum", u"becker", u"berg", u"berger", u"brink", u"brock", u"brunner",
    u"burg", u"burger", u"dorf", u"dorfer", u"egger", u"feld", u"felder", u"fels", u"gruber", u"hagen",
    u"hauer", u"haus", u"hauser", u"häuser", u"heim", u"heimer", u"hof", u"höfer", u"holz", u"horst",
    u"huber", u"kamp", u"kötter", u"lechner", u"loh", u"mann", u"mayr", u"meier", u"meister", u"moser",
    u"müller", u"reiter", u"reuther", u"rieder", u"schläger", u"schmidt", u"siepen", u"städter", u"stein", u"steiner",
    u"stetter", u"thal", u"thaler", u"wald", u"weger", u"werth", u"wieser", u"winkler",
};

constexpr Text particles[] = {u"von ", u"von ", u"von der ", u"von dem ", u"vom ", u"van ", u"zu ", u"Freiherr von "};

constexpr Text turkishWomen[] = {u"Ayşe", u"Fatma", u"Elif", u"Zeynep", u"Emine", u"Özlem", u"Derya", u"Esra",
                                 u"Büşra", u"Merve", u"Sevgi", u"Gülşen", u"İpek", u"Hülya", u"Selin", u"Yasemin"};
constexpr Text turkishMen[] = {u"Mehmet", u"Mustafa", u"Ahmet", u"Ali", u"Hasan", u"Hüseyin", u"Murat", u"Emre",
                               u"Can", u"Deniz", u"Kemal", u"Serkan", u"Barış", u"Cem", u"Tolga", u"Ömer"};
constexpr Text turkish[] = {u"Yılmaz", u"Kaya", u"Demir", u"Şahin", u"Çelik", u"Yıldız", u"Yıldırım", u"Öztürk",
                            u"Aydın", u"Özdemir", u"Arslan", u"Doğan", u"Kılıç", u"Aslan", u"Çetin", u"Kara",
                            u"Koç", u"Kurt", u"Özkan", u"Şimşek", u"Polat", u"Korkmaz", u"Çakır", u"Erdoğan",
                            u"Güneş", u"Yavuz", u"Tekin", u"Acar", u"Bulut", u"Keskin"};

constexpr Text polishWomen[] = {u"Agnieszka", u"Katarzyna", u"Małgorzata", u"Ewa", u"Joanna", u"Magdalena",
                                u"Monika", u"Beata", u"Dorota", u"Aleksandra", u"Zofia", u"Grażyna"};
constexpr Text polishMen[] = {u"Piotr", u"Krzysztof", u"Andrzej", u"Tomasz", u"Paweł", u"Marcin",
                              u"Michał", u"Łukasz", u"Grzegorz", u"Jakub", u"Wojciech", u"Dariusz"};
constexpr Text polish[] = {u"Kowalski", u"Wiśniewski", u"Wójcik", u"Kamiński", u"Lewandowski", u"Zieliński",
                           u"Szymański", u"Woźniak", u"Dąbrowski", u"Kozłowski", u"Jankowski", u"Mazur",
                           u"Kwiatkowski", u"Krawczyk", u"Piotrowski", u"Grabowski", u"Pawłowski", u"Michalski",
                           u"Król", u"Wieczorek", u"Jabłoński", u"Wróbel", u"Majewski", u"Stępień"};
constexpr Text polishOfWomen[] = {u"Kowalska", u"Wiśniewska", u"Wójcik", u"Kamińska", u"Lewandowska", u"Zielińska",
                                  u"Szymańska", u"Woźniak", u"Dąbrowska", u"Kozłowska", u"Jankowska", u"Mazur",
                                  u"Kwiatkowska", u"Krawczyk", u"Piotrowska", u"Grabowska", u"Pawłowska",
                                  u"Michalska", u"Król", u"Wieczorek", u"Jabłońska", u"Wróbel", u"Majewska",
                                  u"Stępień"};

constexpr Text russianWomen[] = {u"Olga", u"Irina", u"Svetlana", u"Natalia", u"Elena", u"Tatjana", u"Ludmila",
                                 u"Oksana", u"Galina", u"Ekaterina", u"Anastasia", u"Swetlana"};
constexpr Text russianMen[] = {u"Sergej", u"Viktor", u"Dimitri", u"Vladimir", u"Igor", u"Juri", u"Andrej",
                               u"Eugen", u"Waldemar", u"Oleg", u"Maxim", u"Artur"};
constexpr Text russian[] = {u"Iwanow", u"Petrow", u"Smirnow", u"Wolkow", u"Kusnezow", u"Popow", u"Schewtschenko",
                            u"Bondarenko", u"Kowalenko", u"Melnik", u"Tkatschenko", u"Morozow", u"Schmidt",
                            u"Weber", u"Wagner", u"Dyck", u"Friesen", u"Penner"};
constexpr Text russianOfWomen[] = {u"Iwanowa", u"Petrowa", u"Smirnowa", u"Wolkowa", u"Kusnezowa", u"Popowa",
                                   u"Schewtschenko", u"Bondarenko", u"Kowalenko", u"Melnik", u"Tkatschenko",
                                   u"Morozowa", u"Schmidt", u"Weber", u"Wagner", u"Dyck", u"Friesen", u"Penner"};

constexpr Text arabicWomen[] = {u"Fatima", u"Amina", u"Leila", u"Rania", u"Nour", u"Samira", u"Yasmin", u"Maryam",
                                u"Salma", u"Huda", u"Zahra", u"Shirin"};
constexpr Text arabicMen[] = {u"Mohammed", u"Ahmad", u"Omar", u"Khaled", u"Youssef", u"Karim", u"Tarek", u"Samir",
                              u"Bilal", u"Amir", u"Hamid", u"Reza"};
constexpr Text arabic[] = {u"Al-Hassan", u"Haddad", u"Khoury", u"Mansour", u"Nasser", u"Al-Masri", u"Hamdan",
                           u"Saleh", u"Rahmani", u"Ahmadi", u"Hosseini", u"El Amrani", u"Benali", u"Darwish",
                           u"Karimi", u"Ibrahim"};

constexpr Text italianWomen[] = {u"Giulia", u"Francesca", u"Chiara", u"Paola", u"Alessia", u"Lucia", u"Rosa",
                                 u"Concetta", u"Silvia", u"Elisa"};
constexpr Text italianMen[] = {u"Giuseppe", u"Antonio", u"Salvatore", u"Luigi", u"Alessandro", u"Matteo", u"Nicolò",
                               u"Fabio", u"Enzo", u"Carmelo"};
constexpr Text italian[] = {u"Rossi", u"Russo", u"Ferrari", u"Esposito", u"Bianchi", u"Romano", u"Colombo",
                            u"Ricci", u"Marino", u"Greco", u"D’Angelo", u"De Luca", u"Di Stefano", u"Lo Presti"};

constexpr Text balkanWomen[] = {u"Ana", u"Marija", u"Jelena", u"Ivana", u"Milica", u"Vesna", u"Snežana", u"Ružica",
                                u"Mirjana", u"Besa", u"Arta", u"Dragana"};
constexpr Text balkanMen[] = {u"Marko", u"Nikola", u"Ivan", u"Goran", u"Dragan", u"Željko", u"Zoran", u"Miloš",
                              u"Davor", u"Arben", u"Besnik", u"Luka"};
constexpr Text balkan[] = {u"Horvat", u"Kovačević", u"Jovanović", u"Petrović", u"Nikolić", u"Marković", u"Đorđević",
                           u"Babić", u"Marić", u"Novak", u"Jurić", u"Kovač", u"Krasniqi", u"Berisha", u"Hodžić",
                           u"Popović"};

constexpr Text vietnameseWomen[] = {u"Thị Hương", u"Linh", u"Thu Hà", u"Mai", u"Ngọc Anh", u"Phương", u"Lan",
                                    u"Thanh Thảo"};
constexpr Text vietnameseMen[] = {u"Văn Hùng", u"Minh", u"Đức Anh", u"Quang", u"Tuấn", u"Hoàng", u"Long", u"Thành"};
constexpr Text vietnamese[] = {u"Nguyễn", u"Nguyen", u"Trần", u"Tran", u"Lê", u"Phạm", u"Pham", u"Hoàng", u"Vũ",
                               u"Võ", u"Đặng", u"Bùi", u"Đỗ", u"Ngô"};

constexpr Text greekWomen[] = {u"Eleni", u"Sofia", u"Georgia", u"Despina", u"Konstantina", u"Ioanna"};
constexpr Text greekMen[] = {u"Georgios", u"Dimitrios", u"Konstantinos", u"Ioannis", u"Nikolaos", u"Christos"};
constexpr Text greek[] = {u"Papadopoulos", u"Georgiou", u"Nikolaidis", u"Ioannidis", u"Karagiannis", u"Dimitriou",
                          u"Vlachos", u"Oikonomou"};

constexpr Text westernWomen[] = {u"Renée", u"Aurélie", u"Camille", u"Inês", u"María José", u"Nuria", u"Ingeborg",
                                 u"Astrid", u"Siobhán", u"Emma"};
constexpr Text westernMen[] = {u"François", u"Jérôme", u"João", u"José", u"Íñigo", u"Pål", u"Jörgen", u"Seán",
                               u"Willem", u"Benoît"};
constexpr Text western[] = {u"Dubois", u"Lefèvre", u"García", u"Fernández", u"da Silva", u"Gonçalves", u"de Vries",
                            u"van Dijk", u"O’Brien", u"Åkesson", u"Sørensen", u"Dvořák", u"Nagy", u"Popescu"};

constexpr Origin fromAbroad[] = {
    {24, turkishWomen, turkishMen, turkish, {}},
    {20, polishWomen, polishMen, polish, polishOfWomen},
    {14, russianWomen, russianMen, russian, russianOfWomen},
    {14, arabicWomen, arabicMen, arabic, {}},
    {9, italianWomen, italianMen, italian, {}},
    {12, balkanWomen, balkanMen, balkan, {}},
    {6, vietnameseWomen, vietnameseMen, vietnamese, {}},
    {5, greekWomen, greekMen, greek, {}},
    {8, westernWomen, westernMen, western, {}},
};

}  // namespace

const std::span<const Surname> surnames = german;
const std::span<const Text> surnameStems = stems;
const std::span<const Text> surnameEndings = endings;
const std::span<const Text> nameParticles = particles;
const std::span<const Origin> origins = fromAbroad;

}  // namespace kontor::sampledata
