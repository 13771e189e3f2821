// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/givennames.h"

#include "core/model/text.h"

#include <QHash>

namespace kontor::model {

namespace {

constexpr char women[] =
    "Abigail Adele Adelheid Agata Agnes Agnieszka Aida Aleksandra Alessandra Alexandra Alica Alice Alicia Alina Aline Alison Almut "
    "Amalia Amelie Amina Amira Amy Anastasia Anette Angela Angelica Angelika Angelina Anika Anita Anja Anke Anna Annabelle Annalena "
    "Anne Annegret Anneke Anneliese Annemarie Annett Annette Annika Anouk Antje Antoinette Antonella Antonia Ariane Ashley Astrid "
    "Aurelia Aurélie Aylin Ayse Ayşe Babette Barbara Bärbel Barbora Bea Beata Beate Beatrice Beatrix Beatriz Belinda Berta Bethany "
    "Bettina Bianca Birgit Birgitta Birte Bożena Brenda Brigitte Britta Brunhilde Camille Carina Carla Carlotta Carmen Carol Carola "
    "Carolin Carolina Caroline Catarina Caterina Catherine Cathrin Catrin Cecilia Céline Chantal Charlotte Cheryl Chiara Christa "
    "Christel Christiane Christin Christina Christine Christy Cindy Claire Clara Clarissa Claudia Clementine Constanze Cordula "
    "Corinna Cornelia Dagmar Dajana Dana Daniela Danuta Daria Debora Deborah Delia Denise Desiree Diana Diane Donna Doreen Doris "
    "Dorota Dorothea Dorothee Dorothy Dörte Ebru Edeltraud Edith Eileen Ekaterina Elena Eleonora Eleonore Elfriede Eliane Elif Elina "
    "Elisa Elisabeth Elisabetta Elise Elizabeth Elke Ella Ellen Elli Elly Elsa Elsbeth Else Elvira Emilia Emilie Emily Emine Emma "
    "Enrica Erika Erna Esma Esra Esther Eva Evelin Eveline Evelyn Ewa Fabienne Fadime Fatima Fatma Federica Felicia Felicitas Femke "
    "Filiz Fiona Flora Francesca Franziska Françoise Frauke Frederike Frieda Friederike Gabriela Gabriele Gaby Geraldine Gerda "
    "Gerlinde Gertraud Gertrud Gesa Gesine Gianna Gillian Gina Giovanna Gisela Giulia Giuseppina Grace Greta Grete Gudrun Gülay Gunda "
    "Gundula Gunhild Halina Hana Hanna Hannah Hannelore Hatice Heather Hedda Hedwig Heide Heidelinde Heidemarie Heidi Heike Helen "
    "Helena Helene Helga Henriette Henrike Hermine Herta Hertha Hilary Hilda Hilde Hildegard Ida Ilaria Ilka Ilona Ilse Imke Ina Ines "
    "Inga Inge Ingeborg Ingrid Inka Inken Irena Irene Irina Iris Irma Irmgard Irmtraud Isa Isabel Isabell Isabella Isabelle Ivana "
    "Ivonne Jacqueline Jana Jane Janet Janette Janice Janina Janine Jasmin Jasmina Jeanette Jeannette Jennifer Jenny Jessica Jill "
    "Jitka Joan Joanna Jocelyne Jodie Johanna Jolanta Josefine Josephine Joyce Judith Judy Julia Juliana Juliane Julie Justyna Jutta "
    "Karen Karin Karina Karla Karola Karolin Karolina Karoline Katarina Katarzyna Käte Kate Katerina Kateřina Katharina Käthe "
    "Katherine Kathleen Kathrin Kathryn Kathy Katja Katrin Kerstin Kimberley Kirsten Klara Konstanze Kristin Kristina Lara Larissa "
    "Laura Lauren Lea Leila Lena Lene Leni Leonie Leonore Lesley Leyla Lia Liane Lieselotte Lilia Liliana Lilli Lilly Lina Linda Lisa "
    "Liselotte Liv Livia Lotta Lotte Louise Lucia Lucie Lucy Ludmila Luisa Luise Luzia Lydia Lynn Maaike Madeleine Magda Magdalena "
    "Maike Maja Malgorzata Małgorzata Malin Manuela Mara Mareike Maren Margaret Margarete Margarethe Margit Margot Margret Margrit "
    "Maria Mariana Marianne Marie Marieke Mariella Marielle Marija Marijke Marika Marina Marion Marisa Marit Marita Marlen Marlene "
    "Marlies Marta Martha Martina Martine Mary Mathilda Mathilde Maureen Maya Mechthild Megan Meike Melanie Melek Melina Melissa "
    "Melitta Mercedes Merle Meryem Mia Michaela Michelle Michèle Mila Milena Mina Mira Miriam Mirjam Monica Monika Monique Muriel "
    "Nadine Nadja Nancy Natalia Natalie Natascha Natasha Nathalia Nathalie Neele Nele Nicola Nicole Nina Nora Nurcan Olga Olivia "
    "Ottilie Özlem Öznur Paige Pamela Paola Patricia Patrizia Paula Paulina Pauline Petra Philippa Pia Rabea Rachel Rahel Ramona "
    "Raphaela Rebecca Rebekka Regina Regine Regula Renata Renate Renée Ricarda Rita Roberta Romana Romy Ronja Rosa Rosalie Rosemarie "
    "Rosemary Rosina Roswitha Roxana Ruth Sabina Sabine Sabrina Sally Samantha Sandra Sanne Sara Sarah Sarina Selina Selma Senta "
    "Seraina Sevgi Sezen Sheila Sibel Sibylle Sieglinde Sigourney Sigrid Sigrun Silke Silvana Silvia Simona Simone Sina Snezana Sofia "
    "Sofie Sonja Sophia Sophie Stefanie Steffi Stella Stephanie Stina Susan Susana Susann Susanna Susannah Susanne Svenja Svetlana "
    "Swantje Sybille Sylke Sylvia Sylvie Sylwia Tabea Tamara Tanja Tatjana Teresa Tessa Thea Thekla Theodora Theres Theresa Therese "
    "Theresia Tina Tracy Traudel Traute Trude Ulla Ulrike Ursel Ursula Uschi Uta Ute Valentina Valeria Valerie Vanessa Vera Verena "
    "Veronika Véronique Victoria Viktoria Viola Virginia Vivian Viviane Walburga Waltraud Waltraut Wanda Wendy Wiebke Wilhelmina "
    "Wilhelmine Wilma Xenia Yasemin Yasmin Yvette Yvonne Zara Zeynep Zita Zoe Zofia Zuzana";

constexpr char men[] =
    "Aaron Achim Adalbert Adam Adolf Adrian Ahmed Ahmet Aidan Alan Alastair Alberto Aleksander Alessandro Alexander Alexej Alfons "
    "Alfred Ali Alois Aloys Amadeus Amir Anatol Andre André Andreas Andrej Andrew Andrzej Angelo Angus Anselm Ansgar Anton Antonio "
    "Armin Arnd Arndt Arne Arno Arnold Arthur Artur August Axel Aydin Balthasar Barry Bartosz Bastian Beat Benedikt Benjamin Benno "
    "Bernardo Bernd Bernhard Bernward Bert Berthold Bertram Björn Bodo Bogdan Boris Bradley Bram Brian Bruno Burkhard Burkhardt "
    "Callum Carl Carlo Carlos Carsten Caspar Cedric Cem Charles Charlie Christian Christoph Christophe Christopher Claas "
    "Claudio Claudius Claus Clemens Colin Conrad Constantin Cornelius Craig Daan Dag Damian Daniel Darius Dariusz David Davide Denis "
    "Dennis Derek Detlef Detlev Diego Dieter Diethelm Dietmar Dietrich Dimitri Dirk Dmitri Domenico Dominic Dominik Donald Duncan "
    "Eberhard Eckard Eckart Eckhard Edgar Edmund Eduard Edward Edwin Egbert Egon Ehrenfried Eike Eitel Elias Elmar Emanuel Emil "
    "Emilio Emre Engelbert Enno Enrico Enzo Erhard Eric Erich Erik Ernesto Ernst Erwin Étienne Eugen Ewald Ewan Fabian Fabio Falk "
    "Falko Federico Felix Ferdinand Fernando Filip Filippo Florian Florin Francesco Francisco Francois Frank Franz François Frederic "
    "Frederik Friedbert Friedemann Friedhelm Friedrich Fritz Gabriel Gareth Gary Gavin Geert Geoffrey Georg George Georges Gerald "
    "Gérard Gerd Gereon Gerhard Gernot Gero Gerrit Gert Giacomo Gianluca Gilbert Giorgio Giovanni Giulio Giuseppe Gordon Gottfried "
    "Götz Graeme Graham Gregor Grzegorz Guido Guillaume Gunnar Gunter Günter Gunther Günther Gustav Hagen Hakan Hamish Hannes Hanno "
    "Hans Harald Hardy Harry Hartmut Hartwig Hasan Hauke Heiko Heiner Heino Heinrich Heinz Hellmut Helmut Helmuth Hendrik Hendrikus "
    "Hennes Henning Henri Henrik Henry Herbert Heribert Hermann Hilmar Holger Horst Howard Hubert Hubertus Hugh Hugo Hüseyin Hussein "
    "Iain Ian Ibrahim Ignaz Igor Ilja Immanuel Ingo Ingolf Isaak Isidor Ismail Ivan Ivo Jacek Jack Jacob Jacques Jakob Jakub James "
    "Jan Jannik Jannis Janosch Janusz Jaroslav Jason Jasper Javier Jean-Luc Jean-Marc Jean-Pierre Jeffrey Jens Jeremias Jeremy Jeroen "
    "Jerome Jiří Joachim Jochen Joel Johann Johannes John Jonas Jonathan Joost Jordan Jörg Jorge Jörn José Josef Joseph Joshua Josip "
    "Juan Julian Julien Julius Jürgen Justus Kai-Uwe Kamil Karl Karl-Heinz Karsten Kaspar Keith Kemal Kenneth Kevin Kieran Kilian "
    "Klaas Klaus Klaus-Dieter Klemens Knut Konrad Konstantin Korbinian Kristian Krzysztof Kurt Lars Laurens Laurent Laurenz Lawrence "
    "Leander Leif Leo Leon Leonard Leonardo Leonhard Leopold Levin Liam Linus Lorenz Lorenzo Lothar Louis Luc Luca Lucas Luciano "
    "Ludger Ludwig Luigi Luis Luitpold Lukas Łukasz Lutz Maarten Maciej Maik Maksim Malcolm Malte Manfred Manuel Marc Marcel Marcin "
    "Marco Marcus Marek Marian Marinus Mario Marius Mark Marko Markus Marten Martin Marvin Mateusz Mathias Mathis Mats Matteo Matthew "
    "Matthias Matti Maurice Maurizio Max Maximilian Mehmet Meinhard Meinolf Melchior Michael Michał Michel Miguel Mike Milan Miloš "
    "Mirko Miroslav Mohamed Mohammad Mohammed Moritz Murat Mustafa Nathan Neil Nepomuk Nicholas Nico Nicolai Nicolas Niels Nigel "
    "Nihat Niklas Niko Nikolai Nikolaus Nils Norbert Norman Olaf Ole Oleg Oliver Olivier Omar Ömer Ondřej Orhan Oscar Oskar Osman "
    "Oswald Ottmar Otto Ottokar Owen Pablo Paolo Pascal Patrick Patrik Paul Pavel Pawel Paweł Pedro Peer Per Peter Petr Philip "
    "Philipp Philippe Pierre Pieter Pieter-Jan Pietro Piotr Radek Rafael Rafał Rafal Raimund Rainer Ralf Ralph Ramon Raphael Reimund "
    "Reiner Reinhard Reinhold Rene Ricardo Riccardo Richard Rico Robert Roberto Rocco Roderich Roderick Rodolfo Roger Roland Rolf "
    "Roman Ron Ronald Ronny Ross Rouven Ruben Rudi Rüdiger Rudolf Rupert Russell Ryan Salvatore Samuel Sandro Scott Sean Sebastian "
    "Sepp Serdar Serge Sergej Sergio Severin Siegbert Siegfried Siegmar Siegmund Sigmund Silvan Silvio Simon Sjoerd Slawomir Sönke "
    "Sören Stanislaw Stanisław Stefan Stefano Steffen Stephan Stéphane Stephen Steven Stewart Stig Stuart Sven Sylvester Tadeusz "
    "Tarek Terence Theo Theodor Thierry Thilo Thomas Thorben Thore Thorsten Tibor Till Tilman Tilo Tim Timo Timothy Titus Tobias Tom "
    "Tomasz Tomáš Toralf Torben Torsten Traugott Trevor Tristan Udo Ulf Uli Ullrich Ulrich Urs Utz Uwe Valentin Veit Victor Viktor "
    "Vincent Vincenzo Vinzenz Vitali Vladimir Volker Volkmar Václav Waldemar Walter Walther Wayne Wenzel Werner Wieland Wilfried "
    "Wilhelm Willem Willi William Willibald Willy Winfried Wladimir Wojciech Wolf Wolfgang Wolfram Wouter Wulf Xaver Yannick Yannik "
    "Yusuf Yves Zbigniew Zdenko Zdeněk Zoltan Zoran";

// Borne by both, or by one here and the other next door.
constexpr char both[] =
    "Alex Alexis Andrea Ashley Bente Bo Camille Can Carol Charlie Chris Conni Conny Dana Daniele Deniz Dominique Eike Eli Elia Evren "
    "Fabrice Felice Frances Francis Friedel Gabriele Gerrit Helge Hikmet Ilia Ismet Jamie Jan Jean Jessie Jo Jona Jordan Joyce Jules "
    "Kai Kay Kerry Kim Kirsten Kit Lesley Leslie Lou Luca Luka Marian Marijan Maxime Michele Mika Mischa Morgan Nicola "
    "Nikita Noa Noah Nour Ola Pascale Patrice Quinn Rene Ridvan Robin Rosario Rowan Ruslan Sam Sandy Sascha Sasha Saša Shannon "
    "Sidney Sigi Simone Stacey Taylor Terry Toni Tony Tracy Uli Ulli Umut Valentine Vanja Vivian Willie Yael Yannick Yasin";

const QHash<QString, QString> &salutations()
{
    static const auto known = [] {
        QHash<QString, QString> made;
        const auto add = [&made](const char *names, const QString &salutation) {
            const QStringList list = QString::fromUtf8(names).split(u' ', Qt::SkipEmptyParts);
            for (const QString &name : list) {
                const QString key = foldToKey(name);
                const auto there = made.constFind(key);
                made.insert(key, there != made.cend() && *there != salutation ? QString() : salutation);
            }
        };
        add(women, QStringLiteral("ms"));
        add(men, QStringLiteral("mr"));
        add(both, QString());
        return made;
    }();
    return known;
}

/// "Hans-Peter" and "Anna Lena" are told by their first word, unless all of it is known.
QString keyOf(QStringView given)
{
    const QString whole = foldToKey(given);
    if (salutations().contains(whole))
        return whole;
    const QString text = given.trimmed().toString();
    qsizetype end = 0;
    while (end < text.size() && text[end] != u' ' && text[end] != u'-')
        ++end;
    return foldToKey(QStringView(text).left(end));
}

}  // namespace

bool isKnownGivenName(QStringView given)
{
    return salutations().contains(keyOf(given));
}

QString likelySalutation(QStringView given)
{
    return salutations().value(keyOf(given));
}

}  // namespace kontor::model
