// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/nicknames.h"

#include "core/model/familynames.h"
#include "core/quality/words.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace kontor::quality {

namespace {

// One family a line: a name with what its bearers are called and how neighbours write it. A form may stand in several.
constexpr const char *families[]{
    "Adalbert Albert Bertl", "Adelheid Heidi Adele Heide", "Agnes Agnieszka Inés",
    "Alexander Alex Alexandre Alessandro Aleksander Aleksandr Alejandro Sascha Sasha Xander Sander Lex Alec Sandro Oleksandr",
    "Alexandra Alex Sandra Alessandra Aleksandra Sascha Sasha Lexi Sandy", "Alfred Fred Alf Fredi Freddy Alfredo",
    "Alois Aloys Louis Luis Loisl Aloysius", "Amalie Amelie Amalia Amy", "Amanda Mandy", "Anastasia Anastasija Nastja Stasi Asya",
    "Andreas Andi Andy Andre Andrew André Andrej Andrzej Andrés Drew Anders Andrei Andriy Andres", "Andrew Andy Drew Andreas Andrei",
    "Andrea Andie Andi Andreja", "Angela Angie Angelika Geli Angelina Gela Angélique Ange",
    "Anna Anne Ann Annie Anni Hannah Hanna Anja Ana Anya Anka Annika Änne Antje Nancy Ania Annette Hania", "Annemarie Anne Marie Annemie",
    "Anthony Antony Tony Anton Antonio Toni Antoine Antoni", "Anton Toni Tony Antonius Antonio Tonio", "Antonia Toni Antonie Antonella Antoinette",
    "Arnold Arno Noldi Arnie", "Arthur Art Artur Arturo Artie", "August Gustl Augustin Gus Auguste", "Balthasar Hauser Baltasar",
    "Barbara Babs Bärbel Babsi Barb Barbie Barbra Varvara Basia", "Bartholomew Bart Bartholomäus Bartek Bartosz", "Beate Bea Beata",
    "Beatrix Bea Trixi Trix Beatrice Beatriz Béatrice", "Benedikt Bene Beni Benedict Benoît Benedetto Ben Bent",
    "Benjamin Ben Benni Benny Benji Benno Bennie", "Bernadette Berna Detta", "Bernhard Bernd Berni Bernard Bernie Bernardo Bernt Hardi Berndt",
    "Bernd Berndt Bernt Bernhard", "Bertram Bert Bertie", "Birgit Biggi Brigitte Gitte Birgitta Britta",
    "Brigitte Gitta Biggi Gitti Brigitta Bridget Bridgid Brigid Gitte Birgit", "Bruno Brunello",
    "Caroline Karoline Carolin Karolin Caro Carol Carrie Caroline Lina Carolina Karolina Carolyn Charlene",
    "Catherine Katherine Kathryn Kate Katie Kathy Cathy Kitty Katharina Kay Kat Cath Catharine Caterina Catarina Kathleen Katarzyna Ekaterina Katrin",
    "Cäcilie Cäcilia Zilli Cecilia Cilly Cecily Cécile", "Charles Charlie Chuck Chas Karl Carl Carlos Carlo Charley Karol Charly",
    "Charlotte Lotte Lotti Charly Charlie Carlotta Lottie Lola Charlotta",
    "Christian Chris Christoph Krischan Cristian Christiaan Krystian Kristian Hristo Chrischi", "Christiane Chris Christine Christiana Tiane Jane",
    "Christina Christine Tina Chrissi Chris Kristina Kristin Kerstin Christel Chrissie Cristina Krystyna Christin Tine Chrissy Kirsten Stina Christa Nina",
    "Christa Christel Christina Christine Krista",
    "Christoph Chris Christof Christopher Kristof Stoffel Stoff Cristoforo Christophe Krzysztof Cristóbal Kristoffer Toph",
    "Christopher Chris Topher Kit Christoph Kris Kristopher Christophe", "Clemens Klemens Clement Clemente Klement",
    "Cornelia Conny Connie Nele Cora Kornelia Nelly Corny", "Cornelius Cornel Niels Nelis Cees Kees Korneel Kornelius",
    "Constantin Konstantin Costa Kosta Tino Konni Constantine Constantino", "Konstanze Conny Constanze Constance Connie", "Cynthia Cindy Cyndi",
    "Daniel Dan Danny Dani Danilo Danny Daniil Dany", "Daniela Dani Dany Daniella Danielle Danuta", "David Dave Davy Davide Dawid Davey",
    "Deborah Debbie Deb Debra Debora", "Dennis Denny Denis Dionysius", "Detlef Detlev Deti", "Diana Diane Dianne", "Dieter Didi Diether Dietrich",
    "Dietrich Dieter Diederik Dirk Dierk Derek", "Dietmar Ditmar Didi Dietmar", "Dirk Dierk Dietrich Derk Diederik",
    "Dmitri Dimitri Dima Dimitrij Dmitry Dmytro Mitja Dimitrios", "Dominik Dominic Dom Nik Nick Dominique Domenico Dominick Domingo Nicki",
    "Donald Don Donny Donnie", "Dorothea Doris Dora Dorothee Thea Dorle Dorothy Dörte Dot Dottie Dolly Dorte Dorit Dorothée", "Douglas Doug Dougie",
    "Eberhard Ebi Hardy Everard Eber", "Eduard Edi Edward Eddy Ed Ede Edouard Eduardo Édouard Edoardo", "Edward Ed Eddie Ted Teddy Ned Eduard Eddy",
    "Egon Ego", "Eleonore Leonore Lore Nora Elli Eleanor Ellen Eleonora Nell Nellie Lenore Leonor", "Elena Helena Lena Yelena Jelena Olena",
    "Elfriede Elfi Friedel Elfie Frida",
    "Elisabeth Lisa Elsa Else Lisbeth Elli Liesel Sissi Betty Beth Elizabeth Elise Lilli Lissi Liz Bettina Isabel Ilse Isabella Lisbet Sisi Elsbeth Elizabet Elżbieta Alžběta Liese Elisabetta Lies Lizzy Bettine Babette Liesl Lis",
    "Elizabeth Liz Lizzie Beth Betsy Betty Bess Eliza Lisa Libby Elisabeth Elspeth Lizzy Lily Elsie Liza Bessie Ella Elise",
    "Emil Emilio Emile Émile", "Emilia Emily Emmi Milla Emilie Mila Emmy Milly Millie", "Emma Emmi Emmy",
    "Emmanuel Manuel Manu Immanuel Emanuel Manny Emanuele Manolo", "Erhard Erhart Hardi", "Erich Eric Erik Ricky Eryk Erick Rick",
    "Erika Erica Rika Ricky", "Ernst Ernest Erni Ernesto Ernie", "Erwin Irwin Ervin", "Esther Ester Hester",
    "Eugen Eugene Gene Eugenio Jewgeni Evgeny Eugène Yevgeny", "Eva Evi Eve Evita Ewa Evchen Evelyn", "Evelyn Evi Eveline Evelin Eva Evelina",
    "Fabian Fabi Fabien Fabio Fabiano", "Felix Felice Feliks", "Ferdinand Ferdi Fernando Ferdl Nando Ferdy Fernand",
    "Florian Flo Flori Floriano Florin", "Frances Fran Fanny Franny Francesca Frankie Franziska Francis",
    "Francis Frank Francesco Francisco Franz Fran François Franck Frankie", "Frank Franz Francis Franklin Frankie Francesco Franco",
    "Franz Franzl Francis Frank Frantisek František Franciszek Ferenc Francesco Francisco François Franc Franjo",
    "Franziska Franzi Franziskus Fanny Ziska Sissi Francisca Françoise Francesca Frances Zissi Franzisca",
    "Frederick Fred Freddie Freddy Friedrich Rick Frederic Frederik Frédéric Fredrick Federico Fritz",
    "Friederike Rike Fritzi Frederike Frieda Riecke Frederica Rieke Frédérique Friedel",
    "Friedrich Fritz Fred Fiete Frieder Frederik Friedel Frederic Fridolin Freddy Federico Fryderyk Fredrik Bedřich Friedl Fridrich",
    "Gabriel Gabi Gabe Gabriele Gábor Gavriil", "Gabriele Gabi Gaby Gabriela Gabriella Gabrielle Ella Gabby",
    "Georg Schorsch George Jörg Jürgen Jorge Giorgio Schorschi Georges Jerzy György Jiri Jiří Görge Georgi Georgy Geordie Yuri Jurij",
    "George Georgie Georg Jorge Giorgio Georges", "Gerald Gerry Jerry Gerold Geraldo Gérald", "Geraldine Gerry Geri", "Gerda Gerta Gertrud Gerti",
    "Gerhard Gerd Gert Hardy Gerhardt Gerri Gerard Gerardo Gert Gerrit Gérard",
    "Gertrud Traudl Trude Gerti Traudel Gertrude Trudi Gerda Trudy Gerty Traute", "Giselle Gisela Gisi Gisa Gila",
    "Gottfried Götz Friedel Godfrey Gottfrid Geoffrey", "Gregor Gregory Greg Gregorius Gregorio Grigori Grzegorz Grischa Gregg", "Gudrun Gudi",
    "Guido Veit Guy", "Günter Günther Gunter Gunther Günni", "Gustav Gustl Gus Gustave Gustavo Gusti Gustaf Staf",
    "Hannelore Hanne Lore Hanna Hannele Hanni", "Hans Johannes Johann Hansi Hannes Jan Hanns John Jens Hansel Hansjörg",
    "Harald Harry Harold Haralds Harri", "Harold Harry Hal Harald", "Hedwig Hedi Hede Hedda Jadwiga Hedy",
    "Heinrich Heinz Heiner Hein Heini Hinrich Henry Henrik Henri Hendrik Enrico Heiko Harry Heino Henning Enrique Hinnerk Henryk Jindřich Henner",
    "Helene Leni Lena Helena Ellen Helen Hella Ilona Lenchen Hélène Elena Lene Nell Nelly Elaine", "Helga Helge Olga",
    "Helmut Hellmut Helmuth Helle Hellmuth Heli", "Henriette Jette Henni Henny Henrietta Harriet Hetty Jetti",
    "Henry Hank Harry Hal Heinrich Henri Henrik Hendrik Enrico", "Herbert Herb Bert Heribert Herbie Bertl",
    "Hermann Herman Männe Armin Herm Ermanno Hermannus", "Hieronymus Jerome Jérôme Girolamo Ronny", "Hildegard Hilde Hilda Hildegarde Gardy Hildchen",
    "Horst Hotte", "Hubert Hubertus Bert Hubsi Humbert Huub Uberto", "Hugo Hugh Ugo Hughie", "Ignaz Ignatius Ignacio Ignazio Ignacy",
    "Ilse Elisabeth Else Ilsa", "Ingeborg Inge Inga Ingeburg Ingebjörg", "Ingrid Inga Inge Inger", "Irene Reni Irina Irena Ira Irène Irmi",
    "Irmgard Irmi Irma Irmchen Irmtraud", "Isabella Isabel Isa Bella Isabelle Belle Izzy Isobel Izabela Ysabel",
    "Jakob Jacob Jack Jackl Jake Jacques Jaap Jaques James Giacomo Jacobus Jacek Jakub Köbi Jim Diego Iago Jascha Jago",
    "James Jim Jimmy Jamie Jakob Jem Jimmie Jaime Séamus Giacomo Jacob", "Jan Johannes Johann Jens John Janek Janusz Johan Jens Hannes Hans Jean",
    "Jana Johanna Jane Hana Janina", "Janet Jan Jeanette Janette Jane Jannet", "Jane Janie Jean Janet Johanna Jeanne",
    "Jacqueline Jacky Jackie Jacquelyn Jaqueline", "Jason Jay", "Jeanette Jenny Jeannette Netty Janet Johanna",
    "Jeffrey Jeff Geoff Geoffrey Jeffery Geoffry Gottfried", "Jennifer Jenny Jen Jenni Jenna Jennie Guinevere Jenifer",
    "Jeremiah Jeremy Jerry Jeremias Jem Jérémie", "Jessica Jessi Jess Jessy Jessie",
    "Joachim Achim Jochen Joe Jo Jochem Joaquin Gioacchino Jokim Chim", "Jochen Joachim Jo Jochem Achim",
    "Joanna Joan Jo Johanna Joann Joanne Annie",
    "Johanna Hanna Hanne Jo Johanne Joanna Joan Johana Jana Jeanne Giovanna Juana Ivana Ioanna Hannah Hanneke Jane Janne",
    "Johannes Hans Johann Hannes Johan Jo John Jan Jannes Juan Giovanni Jean Ivan Janis Joannis Janos Joao Jens Ioannis Iwan Han Sean Ian Jannis Hansi Evan Giannis Yannick Jon Yann Ivo Jovan Gianni",
    "Johann Hans Johannes Hannes Johan John Jan Hansi Jean", "John Johnny Jack Jon Johan Johannes Hans Jean Jonny Johnnie Ian Sean Juan Jock",
    "Jonathan Jon Jonny Nathan John Johnny Jonathon Jonas Yonatan", "Jörg Jürgen Georg Joerg Jürg Yorck Jörgen Jorg",
    "Josef Joseph Sepp Jupp Joe Jo Peppi Jusuf Giuseppe José Josip Beppe Pepe Beppo Seppl Pepi Józef Yusuf Jozef Youssef Osip Sef Zef",
    "Joseph Joe Joey Jo Josef José Giuseppe Jos", "Josephine Josefine Josie Fini Josy Peppi Jo Josefa Giuseppina Finchen Joséphine Josefina Fina",
    "Joshua Josh Josua Josue", "Judith Judy Jutta Judit Judi Jude Giuditta",
    "Julia Jule Juli Julie Giulia Julchen Julja Yulia Juliana Juliette Juliet Iulia", "Julian Jules Juli Julius Giuliano Julien Iulian Julianus",
    "Juliane Jule Julia Juliana Jana Liane Julianne Giuliana Julienne", "Jürgen Jörg Georg Jorgen Jörn Jürg Yogi", "Jutta Judith Jutti Jytte Utta",
    "Karin Katharina Carina Karen Carin Karina Kari", "Karl Carl Charles Karel Karlchen Charly Karlheinz Carlo Carlos Karol Károly Kalle",
    "Karlheinz Karl Heinz Kalle Charly", "Karla Carla Carola Karola Charlotte",
    "Katharina Kathi Käthe Katrin Kati Katja Kathrin Trine Katarina Katharine Catharina Katinka Ina Nina Käthchen Catrin Kitty Karin Kaja Ekaterina Caterina Katerina Rina Kate Catherine Kathy Catalina Katrina Kadri Kasia Trina Katarzyna Kateřina Kaśka",
    "Kenneth Ken Kenny", "Kimberly Kim Kimberley Kimmy", "Klara Clara Klärchen Clarissa Claire Chiara Clare Klarissa",
    "Klaus Claus Nikolaus Klausi Niklas Claas Klaas Clas", "Konrad Conny Kurt Conrad Konni Radi Corrado Koenraad Konny Curt",
    "Kurt Curt Konrad Conrad Kort Curtis", "Lara Larissa Laura Larisa", "Laura Lauretta Laurence Lora Lauren Laure",
    "Lawrence Larry Lawrie Laurence Lorenz Laurie Lars Lorenzo Laurent",
    "Leonhard Leo Lenny Hardl Leonard Leon Hartl Lennart Leonardo Len Léonard Lenard Lienhard", "Leopold Leo Poldi Poldl Leopoldo Pold",
    "Lieselotte Lilo Liselotte Lotte Lotti Liesel", "Lorenz Laurenz Lorenzo Enz Laurentius Lars Laurence Laurent Lauri Wawrzyniec Lawrence Rens",
    "Louis Ludwig Lou Louie Luis Luigi Lewis Ludovic", "Ludwig Lutz Louis Lu Wiggerl Ludo Luis Lude Luigi Lajos Lodewijk Ludvik Wickerl Ludvig",
    "Luise Louise Lou Luisa Lulu Isi Lina Louisa Luiza Louisette Lovisa", "Lukas Luke Luca Lucas Luki Luc Łukasz Luka Lukasz Lucca",
    "Magdalena Lena Leni Magda Lene Magdalene Madeleine Maddalena Magali Madlen Madeline Magdolna Madelaine Maud Malena",
    "Manfred Manni Fred Manny Mani Freddy Manfredo Manne", "Manuela Manu Ela Emanuela Emmanuelle Manuella", "Marcel Marcello Marcelo Marzel",
    "Margaret Maggie Meg Peggy Margie Marge Greta Margarete Rita Daisy Madge Peg Marguerite Margot Małgorzata Margery Margareta Margret",
    "Margarete Grete Greta Gretel Margret Margarethe Rita Margit Gitta Gretchen Meta Margot Marga Margaret Margareta Margaretha Margherita Margarita Marguerite Gretl Greet Małgorzata Gritt Margitta Margrit Griet",
    "Maria Marie Mia Mary Mizzi Marika Ria Mitzi Mariechen Marija Maja Maria Mimi Miriam Mariana Marietta Maike Meike Marike Mari Mariella Mariya Marion Masha Moira Molly Maree Maríá Mirjam Mieke",
    "Marianne Marianna Mary Nanni Janne Jannie Marian Marion", "Mario Marius Mariusz",
    "Markus Marcus Marc Mark Max Marco Marek Marko Marke Márcio Markos", "Martha Marta Marthe Matti Marty",
    "Martin Marty Tinus Märten Martinus Marten Maarten Martino Marcin Martí Morten Mart", "Martina Tina Tine Martine Martyna Marty",
    "Mary Marie Maria Molly Polly May Mamie Mae Mitzi Miriam", "Matthew Matt Matty Matthias Mathew Matteo Mathieu Mateo",
    "Matthias Matze Hias Mathias Matz Thies Matthäus Matti Mats Matthew Mattias Hiasl Mathis Mattes Matteo Mathieu Maciej Mateo Matej Tjark Mattis Matthijs Thijs Matias",
    "Maximilian Max Maxi Maxl Massimiliano Maximiliano Maksymilian Maxim Maximilien", "Melanie Mela Melly Mel Lani Mélanie",
    "Michael Michi Mike Micha Michel Mick Michele Miguel Mischa Michal Michail Mikael Mikkel Mihai Misha Mickey Mihael Mickaël Maik Meik Michał Mihály Miquel Mikhail Mykhailo Michiel Micheal",
    "Michaela Michi Micha Michelle Ela Mikaela Micaela Michèle Michele Micky", "Miroslav Mirek Mirko Miro Mirosław",
    "Monika Moni Mona Monica Monique Mo Mone Nika", "Moritz Mo Maurice Mauritz Maurizio Mauricio Morris", "Nadine Nadja Nadia Nadeschda Nadya",
    "Natalie Nati Natascha Nathalie Natalia Nat Nata Tasha Talia Nataliya Natalya Natasha", "Nathaniel Nat Nate Nathan Nathanael",
    "Nicholas Nick Nicky Nikolaus Nicolas Nico Nicola Klaus Nik Nicolaus Colin Nickolas Niklas",
    "Nicole Nici Niki Nicki Nicoletta Nicol Nicola Nikola Nicky Nikki Colette Cole",
    "Nikolaus Klaus Niko Nick Niklas Nicolas Nikolai Nils Claus Klas Nico Nicholas Nicola Colin Miklos Mikołaj Nikola Nikos Nicklas Nickel Nicolaus Nils Niels Mikola",
    "Norbert Nobby Bert Norberto Norb", "Oliver Olli Oli Ollie Olivier Olly Oliviero", "Oskar Oscar Ossi Óscar Ozzy",
    "Oswald Ossi Waldi Osvaldo Ozzie", "Otto Otho Ottokar Oddo", "Pamela Pam Pammy",
    "Patricia Pat Patty Tricia Patrizia Trish Patti Patsy Pia Patrycja",
    "Patrick Pat Paddy Patrik Rick Patric Patrizio Padraig Patricio Patryk Patty",
    "Paul Pauli Paulus Paolo Pablo Pawel Pavel Paweł Pál Pauly Pol Paulo Pau", "Paula Pauline Pauli Paola Pavla Paulina Polly",
    "Peter Pete Pit Peder Pierre Pietro Petrus Pedro Piotr Pjotr Petr Peer Per Pekka Piet Pieter Petros Petar Pitt Petter Pjotr Pyotr Petro Peterl",
    "Petra Petruschka Pedra Pietra Petronella", "Philipp Philip Phil Philippe Felipe Filippo Filip Lips Fips Phillip Phillipp Philippus Pip",
    "Rachel Rahel Shelley Rachael Raquel Rae", "Rainer Reiner Rainier Reinhard Reinier Rene", "Ralf Ralph Rolf Raoul Raul Rudolf",
    "Raymond Ray Raimund Raimondo Ramon Reimund", "Rebecca Becky Becca Rebekka Beck Rebekah Reba",
    "Regina Gina Regine Reni Ina Reggie Régine Reina Queenie", "Reinhard Reiner Hardy Reinhardt Reini Rainer Reinhart",
    "Reinhold Reini Holdi Reinold Reynold", "Renate Nate Reni Rena Nati Renata Renée", "Ricarda Ricky Rici Riccarda",
    "Richard Rick Dick Richie Ricky Riccardo Ricardo Ritchie Rich Ryszard Rikard Ricki Rico",
    "Robert Bob Bobby Rob Robbie Bert Robin Roberto Robi Robby Bert Bobbie Ruprecht Rupert Berti Bobi",
    "Roland Rolli Orlando Rolando Rowland Roly Roel Rollo", "Rolf Rudolf Ralf Rolfi Rodolfo Roelf",
    "Ronald Ron Ronny Ronnie Reinhold Ronaldo Rinaldo", "Roger Rüdiger Rodger Ruggero Rogério Rutger",
    "Rosemarie Rosi Rosa Romy Rose Marie Rosmarie Rosemary Rosel Rosie Rosl Rosemaria", "Rosalie Rosa Rosi Rosalia Rosie Rosel",
    "Rüdiger Rudi Rutger Roger Rüdeger", "Rudolf Rudi Rolf Ralf Dolf Rudolph Rudy Rodolfo Ruud Rodolphe Raul Rudolfo",
    "Rupert Ruprecht Robert Bert Rupp", "Sabine Bine Sabina Sabi Sabrina Bini", "Samantha Sam Sammy", "Samuel Sam Sammy Samuele Sami Samu",
    "Sarah Sara Sally Sadie Zara Sari", "Sebastian Basti Bastian Seb Wastl Sébastien Sebi Bastien Sebastiano Sebastião Bas Basty",
    "Siegfried Sigi Siggi Sigfrid Fried Sig Sigurd Friedl Sigge", "Sieglinde Siggi Sigi Linde Linda", "Sigrid Siri Sigi Siggi Siegrid Sigi",
    "Silvia Sylvia Silvie Sylvie Silva Silke Sylwia", "Simon Simeon Szymon Si Simeone Sim Simão Shimon", "Simone Mona Simona Moni Simonetta",
    "Sophie Sofie Sophia Sofia Fia Sophy Zofia Zsófia Sofija Fieke Sopherl Soffi", "Stanislaus Stan Stanislav Stani Stasi Stanisław Stanislas",
    "Stefan Steffen Stephan Steven Stephen Steve Stefano Stepan Stefi Steff Étienne Esteban István Stefanos Stevan Szczepan Stipe Estefan Stéphane Stevie Steph Stjepan Štefan Stijn",
    "Stefanie Steffi Stephanie Stefania Fanny Steffie Stephi Steph Stéphanie Stevie Štěpánka", "Stephen Steve Steven Stefan Stephan Stevie Ste",
    "Susanne Susi Sanne Susan Suse Susanna Suzanne Sue Zuzana Suzie Susannah Sanna Zsuzsanna Suzy Susana Susie Zuzanna Shoshana", "Sven Swen Svein",
    "Tamara Mara Tami Tammy Tamar", "Theodor Theo Ted Teddy Theodore Fedor Fjodor Teodor Tudor Todor Teo Dorus Teodoro",
    "Theresa Resi Therese Teresa Thea Tess Terry Theres Tessa Terri Thérèse Tracy Tereza",
    "Thomas Tom Tommy Thommy Tomas Tommaso Tomasz Tomi Tomek Tomáš Thom Tam Tommi Tomás Toma Foma",
    "Timothy Tim Timmy Timo Timotheus Timothée Timofej Timoteo", "Tobias Tobi Toby Tobiasz Tobia",
    "Ulrich Uli Ulli Udo Ueli Ulrik Olrik Ullrich Utz Uhl", "Ulrike Uli Rike Ulli Ulrika Ulla Rieke Ulrica Ulrikke",
    "Ursula Uschi Ursel Ulla Urschel Ursl Ulli Ursa Orsola Úrsula Ursi Ula Urszula", "Ute Uta Oda",
    "Valentin Valentino Val Velten Valtin Walentin Valentine", "Vera Veronika Wera", "Verena Vreni Vera Rena Reni Vreneli Verona",
    "Veronika Vroni Vera Nika Veronica Roni Ronja Vero Bérénice Véronique Weronika", "Victor Viktor Vic Vittorio Wiktor Vick",
    "Victoria Viktoria Vicky Vicki Tori Vittoria Viki Vicki Wiktoria Tory",
    "Vincent Vinzenz Vince Vincenzo Vicente Vinz Zenz Vinnie Čeněk Vinny Wincenty",
    "Vladimir Wladimir Wolodja Vlad Vlado Volodymyr Włodzimierz Wladi", "Volker Volkert Folker Volkmar", "Waldemar Waldi Woldemar Valdemar Vladimir",
    "Walter Walt Walther Wolter Walli Gualtiero Wally Gauthier Wouter", "Waltraud Traudl Traudel Waltraut Wally Traute Walli",
    "Wenzel Václav Vaclav Wenceslaus Wacław Venzel", "Werner Wern Verner Wernher Vern", "Wilfried Willi Wilfred Friedel Fred Willy Wilf",
    "Wilhelm Willi Willy Wim Helm William Will Bill Guillermo Guillaume Guglielmo Vilém Willem Wilm Wilko Vilhelm Gwilym Billy",
    "Wilhelmine Minna Mina Helma Wilma Minchen Wilhelmina Minnie Mien Willa", "William Bill Billy Will Willy Liam Wilhelm Willie Guillaume Guillermo",
    "Winfried Winni Fried Winfred Friedel Winnie", "Wolfgang Wolf Wolfi Wolferl Gangerl Wulf Wolle",
    "Xaver Xaverl Xavier Xavi Javier Saverio Ksawery Veri", "Yvonne Ivonne Vonni Evonne", "Zacharias Zach Zachary Zack Zakaria",
    "Abigail Abby Gail Abbie", "Abraham Abe Abram Bram Ibrahim", "Albert Al Bert Albrecht Alberto Bertie Adalbert", "Allison Alison Ali Allie",
    "Arnaud Arnold Arnaldo", "Barry Bartholomew Barrington", "Bradley Brad", "Calvin Cal", "Cameron Cam", "Clifford Cliff", "Clinton Clint",
    "Dolores Lola Lolita", "Dorian Dori", "Edmund Ed Eddie Ned Edmond Edmondo", "Edwin Ed Eddie Eduin",
    "Eleanor Ellie Nell Nora Elinor Nellie Lenore", "Elliot Eliot Elliott", "Florence Flo Florenz Flossie Florenza", "Gregory Greg Gregg Gregor",
    "Gwendolyn Gwen Wendy", "Isaac Ike Isaak Zac", "Jill Gillian Jillian", "Joel Joël", "Katelyn Kate Katie Kaitlyn Caitlin",
    "Laurence Larry Laurie Lawrence", "Leslie Les Lesley", "Lillian Lily Lilian Lilly", "Lucy Lucia Lucie Luzia Lucille Lucinda Lucía", "Mabel May",
    "Marjorie Marge Margie Marjory", "Marvin Marv", "Maureen Mo Maurine Moira", "Megan Meg Meghan Meaghan", "Melissa Mel Missy Lissa",
    "Mitchell Mitch", "Mohammed Mohamed Muhammad Mohammad Mehmet Muhammed Mohamad Muhamed Mohd Mo", "Mustafa Mostafa Moustapha Mustapha",
    "Hasan Hassan", "Hussein Hüseyin Husain Hossein Hussain Husein", "Ahmed Ahmad Ahmet Achmed", "Ali Aly", "Yusuf Youssef Josef Joseph Yousef Jusuf",
    "Ayşe Aische Aisha Aicha Ayse", "Fatma Fatima Fadime Fatime", "Mehmed Mehmet", "Ömer Omar Umar Omer", "Osman Usman Othman",
    "Natasha Tasha Natalia Natascha", "Nathan Nate Nat Nathaniel", "Norman Norm", "Olga Helga Olja", "Oleg Helge", "Penelope Penny",
    "Peggy Margaret Peg", "Phyllis Phyl", "Priscilla Cilla", "Prudence Pru", "Quentin Quint", "Randolph Randy Randall Rand",
    "Raphael Rafael Raffaele Rafi Rafał Raffael", "Roberta Bobbie Berta Robbie", "Roderick Rod Rick Roddy", "Rodney Rod Rodge", "Russell Russ Rusty",
    "Ryan Rian", "Sergej Sergei Sergey Serge Sergio Sergiy Serhij", "Igor Ihor", "Ivan Iwan Vanya Johann",
    "Nikolai Nikolaj Kolja Nicolai Nikolay Mykola Nikolaus", "Pavel Pawel Paul Pavlo Paweł", "Juri Jurij Yuri Yury Georg Jurek",
    "Svetlana Swetlana Sveta Lana Switlana", "Tatjana Tatiana Tanja Tanya Tetiana Tania", "Wassili Vasily Vasile Basil Vasyl", "Sheila Celia Cecilia",
    "Stanley Stan", "Stuart Stu Stewart", "Terence Terry Terrence", "Tiffany Tiff", "Ulysses Odysseus", "Valerie Val Valeria Valérie",
    "Vanessa Nessa Essa", "Virginia Ginny Ginger Virginie Ginnie", "Vivian Viv Vivien Viviane Vivienne", "Wallace Wally", "Wendy Gwendolyn",
    "Wesley Wes", "Winifred Winnie Freda", "Zoe Zoë Zoey", "Aaron Aron Ron", "Alan Al Allan Allen Alain", "Alice Ali Alicia Elsie Alisa Alix",
    "Alfons Alphonse Alfonso Fons Fonsi", "Archibald Archie", "Arabella Bella", "Beverly Bev Beverley", "Brenda Bren", "Brian Bryan Brayan",
    "Bruce Brucie", "Claudia Claudi Claudine Klaudia Cloudy", "Claude Claudius Claudio", "Dagmar Dag Daggi", "Daphne Daph",
    "Derek Derrick Dietrich Dirk Deryck", "Eileen Aileen Ilene Evelyn", "Ethel Ethelinda", "Fiona Fi", "Gail Abigail Gayle",
    "Geoffrey Geoff Jeff Jeffrey Gottfried", "Gilbert Gil Bert Gilberto Gisbert", "Grace Gracie Grazia Gracia", "Hazel Hazle", "Heather Heath",
    "Herta Hertha", "Ines Inés Agnes Inez Inés", "Ingo Ingolf Ingomar Ingwer", "Iris Iri", "Ivonne Yvonne", "Joan Joanna Jean Jo Johanna",
    "Joyce Joy", "Kai Kay Kaj Cai", "Karen Karin Caren", "Kathleen Kath Kathy Katie Cathleen Kate", "Kevin Kev", "Lars Laurentius Lasse Lorenz",
    "Linda Lin Lynn Lindy Sieglinde", "Lisa Elisabeth Liza Elisa Elizabeth", "Lothar Lotar Luther", "Marilyn Marylin Mary Lynn", "Maxine Max Maxi",
    "Mildred Millie", "Miriam Mirjam Mia Mimi Mirjana", "Myriam Miriam", "Neil Neal Niall", "Nigel Nige", "Rene René Renatus Renato",
    "Rita Margarita Margarete", "Robin Robert Rob", "Ruth Ruthie Rut", "Sandra Alexandra Sandy Cassandra", "Sascha Alexander Alexandra Sasha",
    "Shirley Shirl", "Silke Celia Cäcilie Silka", "Sonja Sofia Sonya Sonia Sophie Sonje", "Susan Sue Susie Suzan Susanne Suzy",
    "Tanja Tatjana Tania Tanya", "Thorsten Torsten Thorstein Torstein", "Till Tilman Tillmann Tilo Thilo Dietrich", "Thilo Tilo", "Trevor Trev",
    "Tristan Tristram", "Uwe Uve Owe", "Vernon Vern", "Yves Ivo Ives", "Zita Felizitas Rosita", "Felicitas Felizitas Zita Fee Feli Felicity",
    "Katja Katharina Ekaterina Katya", "Heike Heika Henrike Heilwig", "Henrike Rike Henrika Henni", "Hendrik Henrik Heinrich Henry Hendrick Rik",
    "Elke Adelheid Alke Eilika", "Frauke Fraukje", "Gesa Gesche Gertrud Gesine", "Imke Irmgard Imma", "Wiebke Wibke Wiebe",
    "Marlies Marlis Marie Luise Marlise Marlene", "Marlene Magdalena Marlen Leni Lene Marleen",
    "Marlies Marieluise Marilu Malu", "Hanspeter Hape Hans Peter Hampe", "Hansjürgen Hans Jürgen",
    "Hajo Hansjoachim Hans Joachim", "Hansgeorg Hans Georg Hage", "Heinz Peter",
    "Klaus Dieter Klausdieter", "Ernst August", "Franzjosef Franz Josef", "Karl Friedrich",
    "Wolf Dieter Wolfdieter", "Evamaria Eva Maria Evi", "Annalena Anna Lena",
    "Annkathrin Ann Kathrin Annkatrin", "Annemarie Anne Marie", "Rafael Raphael Rafa"};

const std::unordered_map<std::string, NameForms> &known()
{
    static const auto table = [] {
        std::unordered_map<std::string, NameForms> made;
        std::string folded;
        std::uint16_t family = 0;
        for (const char *line : families) {
            ++family;
            std::string_view rest(line);
            while (!rest.empty()) {
                const size_t end = std::min(rest.find(' '), rest.size());
                foldInto(folded, QByteArrayView(rest.data(), qsizetype(end)));
                NameForms &forms = made[folded];
                for (auto &form : forms) {
                    if (form == 0 || form == family) {
                        form = family;
                        break;
                    }
                }
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
        return made;
    }();
    return table;
}

const std::unordered_set<std::string> &commonNames()
{
    static const auto names = [] {
        std::unordered_set<std::string> made;
        std::string folded;
        for (const char *line : model::commonFamilyNames()) {
            foldInto(folded, line, 4'000);
            std::string_view rest(folded);
            while (!rest.empty()) {
                const size_t end = std::min(rest.find(' '), rest.size());
                made.emplace(rest.substr(0, end));
                rest.remove_prefix(std::min(end + 1, rest.size()));
            }
        }
        return made;
    }();
    return names;
}

}  // namespace

bool isCommonFamilyName(std::string_view folded)
{
    return commonNames().contains(std::string(folded));
}

NameForms formsOf(std::string_view folded)
{
    const auto found = known().find(std::string(folded));
    return found == known().end() ? NameForms{} : found->second;
}

}  // namespace kontor::quality
