<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChangeText</name>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>There is nothing to store yet: write a subject or a text.</source>
        <translation>Es gibt noch nichts zu speichern: Betreff oder Text eingeben.</translation>
    </message>
    <message>
        <source>Stopped. It goes on at the next start.</source>
        <translation>Angehalten. Beim nächsten Start geht es weiter.</translation>
    </message>
    <message>
        <source>Updating search</source>
        <translation>Suche wird aktualisiert</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Es ist keine Datei geöffnet.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Diese Art von Datensatz gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Dieses Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The record is not in the file any more.</source>
        <translation>Der Datensatz ist nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>The change could not be recorded. Nothing was saved.</source>
        <translation>Die Änderung ließ sich nicht aufzeichnen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Changing contacts</source>
        <translation>Kontakte werden geändert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit this field.</source>
        <translation>„%1“ passt nicht in dieses Feld.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;.</source>
        <translation>Das Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Tag braucht einen Namen.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was stored.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The file changed while it was read. Nothing was stored. Try again.</source>
        <translation>Die Datei hat sich während des Lesens geändert. Es wurde nichts gespeichert. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than files in Kontor may be (%2 MB).</source>
        <translation>„%1“ ist größer, als Dateien in Kontor sein dürfen (%2 MB).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has %2 MB; files up to %3 MB are kept inside. Link to the file instead, or raise the limit in the settings.</source>
        <translation>„%1“ hat %2 MB; bis %3 MB werden Dateien in Kontor abgelegt. Die Datei stattdessen verknüpfen oder die Grenze in den Einstellungen anheben.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This file is not stored in Kontor.</source>
        <translation>Diese Datei ist nicht in Kontor abgelegt.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The stored file is damaged: its checksum does not fit.</source>
        <translation>Die abgelegte Datei ist beschädigt: Ihre Prüfsumme stimmt nicht.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undoing was stopped. What was put back so far stays; undo again to go on.</source>
        <translation>Das Rückgängigmachen wurde angehalten. Was bereits zurückgenommen ist, bleibt so; noch einmal „Rückgängig“ macht weiter.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>This entry of the history does not exist.</source>
        <translation>Diesen Eintrag der Historie gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The file holds no text; there is nothing to import.</source>
        <translation>Die Datei enthält keinen Text; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 holds binary data (NUL characters). What stands before it was read.</source>
        <translation>%1 enthält Binärdaten (NUL-Zeichen). Was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>At %1 places the text does not fit the encoding %2; the signs there are replaced by “�”.</source>
        <translation>An %1 Stellen passt der Text nicht zur Kodierung %2; die Zeichen dort sind durch „�“ ersetzt.</translation>
    </message>
    <message>
        <source>%1 holds a cell of more than 1 MiB. This is no list of contacts, or a quotation mark is missing there.</source>
        <translation>%1 enthält eine Zelle von mehr als 1 MiB. Das ist keine Kontaktliste, oder es fehlt dort ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>%1 is longer than 4 MiB. This is no list of contacts.</source>
        <translation>%1 ist länger als 4 MiB. Das ist keine Kontaktliste.</translation>
    </message>
    <message>
        <source>%1 has more than 16,384 cells. This is no list of contacts.</source>
        <translation>%1 hat mehr als 16.384 Zellen. Das ist keine Kontaktliste.</translation>
    </message>
    <message>
        <source>%1: a quotation mark inside a cell is not doubled; the text was kept as it stands.</source>
        <translation>%1: Ein Anführungszeichen in einer Zelle ist nicht verdoppelt; der Text wurde übernommen, wie er dasteht.</translation>
    </message>
    <message>
        <source>%1: the file ends inside a cell in quotation marks; it may be cut off. What is there was read.</source>
        <translation>%1: Die Datei endet mitten in einer Zelle in Anführungszeichen; vielleicht ist sie abgeschnitten. Was da ist, wurde gelesen.</translation>
    </message>
    <message>
        <source>%1: too many quotation marks in this file are never closed.</source>
        <translation>%1: Zu viele Anführungszeichen dieser Datei werden nie geschlossen.</translation>
    </message>
    <message>
        <source>%1: a quotation mark is never closed; it was taken as an ordinary sign.</source>
        <translation>%1: Ein Anführungszeichen wird nie geschlossen; es wurde als gewöhnliches Zeichen gelesen.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1 (line %2 of the text)</source>
        <translation>Zeile %1 (Textzeile %2)</translation>
    </message>
    <message>
        <source>… and %1 more of this kind.</source>
        <translation>… und %1 weitere dieser Art.</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx) or a ZIP archive</source>
        <translation>eine Excel-Arbeitsmappe (.xlsx) oder ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an old Excel or Word document (.xls, .doc)</source>
        <translation>ein altes Excel- oder Word-Dokument (.xls, .doc)</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>ein Bild (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>ein Bild (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>ein Bild (GIF)</translation>
    </message>
    <message>
        <source>a picture, sound or film</source>
        <translation>ein Bild, Ton oder Film</translation>
    </message>
    <message>
        <source>a compressed file (gzip)</source>
        <translation>eine komprimierte Datei (gzip)</translation>
    </message>
    <message>
        <source>an archive (7z)</source>
        <translation>ein Archiv (7z)</translation>
    </message>
    <message>
        <source>an archive (RAR)</source>
        <translation>ein Archiv (RAR)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>an Outlook data file (.pst)</source>
        <translation>eine Outlook-Datendatei (.pst)</translation>
    </message>
    <message>
        <source>a text document (RTF)</source>
        <translation>ein Textdokument (RTF)</translation>
    </message>
    <message>
        <source>an address book in vCard format (.vcf)</source>
        <translation>ein Adressbuch im vCard-Format (.vcf)</translation>
    </message>
    <message>
        <source>a web page (HTML), as some programs write it under the name .xls or .csv</source>
        <translation>eine Webseite (HTML), wie manche Programme sie unter dem Namen .xls oder .csv schreiben</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>ein XML-Dokument</translation>
    </message>
    <message>
        <source>The file is empty; there is nothing to import.</source>
        <translation>Die Datei ist leer; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>This is no table in text form (CSV). It looks like %1.</source>
        <translation>Das ist keine Tabelle in Textform (CSV). Es sieht aus wie %1.</translation>
    </message>
    <message>
        <source>This is no table in text form (CSV): the file holds binary data.</source>
        <translation>Das ist keine Tabelle in Textform (CSV): Die Datei enthält Binärdaten.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>DataRows</name>
    <message>
        <source>This is no number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>Name and person</source>
        <translation>Name und Person</translation>
    </message>
    <message>
        <source>Tax and bank</source>
        <translation>Steuer und Bank</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäftliches</translation>
    </message>
    <message>
        <source>To take it away, use the cross beside it.</source>
        <translation>Zum Entfernen bitte das Kreuz daneben benutzen.</translation>
    </message>
    <message>
        <source>Phone, e-mail, web</source>
        <translation>Telefon, E-Mail, Web</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Address (%1)</source>
        <translation>Adresse (%1)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Remove this address</source>
        <translation>Diese Adresse entfernen</translation>
    </message>
    <message>
        <source>People here</source>
        <translation>Personen hier</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbeitet bei</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>%1 (work)</source>
        <translation>%1 (geschäftlich)</translation>
    </message>
    <message>
        <source>%1 (private)</source>
        <translation>%1 (privat)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Encoding</name>
    <message>
        <source>There is no text encoding called “%1”.</source>
        <translation>Die Textkodierung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252 (Westeuropa)</translation>
    </message>
    <message>
        <source>Windows-1250 (Central Europe)</source>
        <translation>Windows-1250 (Mitteleuropa)</translation>
    </message>
    <message>
        <source>CP850 (DOS, Western Europe)</source>
        <translation>CP850 (DOS, Westeuropa)</translation>
    </message>
    <message>
        <source>CP852 (DOS, Central Europe)</source>
        <translation>CP852 (DOS, Mitteleuropa)</translation>
    </message>
    <message>
        <source>Mac Roman (old Macintosh)</source>
        <translation>Mac Roman (alter Macintosh)</translation>
    </message>
    <message>
        <source>UTF-8 (all languages)</source>
        <translation>UTF-8 (alle Sprachen)</translation>
    </message>
    <message>
        <source>UTF-16 (all languages)</source>
        <translation>UTF-16 (alle Sprachen)</translation>
    </message>
    <message>
        <source>UTF-16, big-endian (all languages)</source>
        <translation>UTF-16, Big-Endian (alle Sprachen)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbeitet bei</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Kontor wrote this table.</source>
        <translation>Kontor hat diese Tabelle geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. What was there before is unchanged.</source>
        <translation>„%1“ ließ sich nicht schreiben: %2. Was vorher dort war, ist unverändert.</translation>
    </message>
    <message>
        <source>%1 characters do not exist in this encoding and were written as &quot;?&quot;: %2. Choose UTF-8 to keep them.</source>
        <translation>%1 Zeichen gibt es in dieser Kodierung nicht; sie wurden als „?“ geschrieben: %2. Mit UTF-8 bleiben sie erhalten.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>%1 texts were too long for Excel and were cut.</source>
        <translation>%1 Texte waren zu lang für Excel und wurden gekürzt.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde angehalten. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Kontakte werden exportiert</translation>
    </message>
    <message>
        <source>A table has no column for %1 further addresses, numbers, jobs, tasks or files; timelines are left out too. JSON carries everything.</source>
        <translation>Eine Tabelle hat keine Spalten für %1 weitere Adressen, Nummern, Tätigkeiten, Aufgaben oder Dateien; auch der Verlauf fehlt darin. JSON enthält alles.</translation>
    </message>
</context>
<context>
    <name>FieldRules</name>
    <message>
        <source>&quot;%1&quot; is too long: %2 characters, at most %3 can be stored.</source>
        <translation>„%1“ ist zu lang: %2 Zeichen, höchstens %3 lassen sich speichern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a whole number.</source>
        <translation>„%1“ erwartet eine ganze Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of &quot;%2&quot;. Possible: %3.</source>
        <translation>„%1“ ist kein Wert für „%2“. Möglich: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; must not be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number.</source>
        <translation>„%1“ erwartet eine Zahl.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date for &quot;%2&quot;.</source>
        <translation>„%1“ ist kein Datum für „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not refer to a record.</source>
        <translation>„%1“ verweist auf keinen Datensatz.</translation>
    </message>
    <message>
        <source>A contact needs a name, a firm, or at least a phone number or e-mail address.</source>
        <translation>Ein Kontakt braucht einen Namen, eine Firma oder wenigstens eine Telefonnummer oder E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>The filter is nested more than %1 levels deep.</source>
        <translation>Der Filter ist mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The filter has more than %1 parts.</source>
        <translation>Der Filter hat mehr als %1 Teile.</translation>
    </message>
    <message>
        <source>The filter has an unknown part “%1”; a newer version may have written it.</source>
        <translation>Der Filter hat einen unbekannten Teil „%1“; vielleicht hat ihn eine neuere Version geschrieben.</translation>
    </message>
    <message>
        <source>A part of the filter is both “%1” and “%2”.</source>
        <translation>Ein Teil des Filters ist zugleich „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>A part of the filter is none of “all”, “any”, “not” and “field”.</source>
        <translation>Ein Teil des Filters ist weder „all“ noch „any“, „not“ oder „field“.</translation>
    </message>
    <message>
        <source>“not” in the filter needs one part.</source>
        <translation>„not“ im Filter braucht einen Teil.</translation>
    </message>
    <message>
        <source>“%1” in the filter needs a list of parts.</source>
        <translation>„%1“ im Filter braucht eine Liste von Teilen.</translation>
    </message>
    <message>
        <source>A condition of the filter names no field.</source>
        <translation>Eine Bedingung des Filters nennt kein Feld.</translation>
    </message>
    <message>
        <source>The condition on “%1” has no value to compare with.</source>
        <translation>Die Bedingung zu „%1“ hat keinen Vergleichswert.</translation>
    </message>
    <message>
        <source>The condition on “%1” has a value that is neither text nor number.</source>
        <translation>Der Wert der Bedingung zu „%1“ ist weder Text noch Zahl.</translation>
    </message>
    <message>
        <source>The condition on “%1” has an unknown comparison “%2”.</source>
        <translation>Die Bedingung zu „%1“ hat einen unbekannten Vergleich „%2“.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The filter has version %1; this program reads version %2.</source>
        <translation>Der Filter hat Version %1; dieses Programm liest Version %2.</translation>
    </message>
    <message>
        <source>this parenthesis was never opened.</source>
        <translation>diese Klammer wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>Position %1: %2</source>
        <translation>Stelle %1: %2</translation>
    </message>
    <message>
        <source>nested more than %1 levels deep.</source>
        <translation>mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>something must stand before “%1”.</source>
        <translation>vor „%1“ muss etwas stehen.</translation>
    </message>
    <message>
        <source>something must stand behind “OR”.</source>
        <translation>hinter „OR“ muss etwas stehen.</translation>
    </message>
    <message>
        <source>AND and OR side by side need parentheses.</source>
        <translation>AND und OR nebeneinander brauchen Klammern.</translation>
    </message>
    <message>
        <source>the filter has more than %1 parts.</source>
        <translation>der Filter hat mehr als %1 Teile.</translation>
    </message>
    <message>
        <source>nothing stands behind this negation.</source>
        <translation>hinter dieser Verneinung steht nichts.</translation>
    </message>
    <message>
        <source>nothing stands between these parentheses.</source>
        <translation>zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>this parenthesis is not closed.</source>
        <translation>diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>a field must stand before “%1”.</source>
        <translation>vor „%1“ muss ein Feld stehen.</translation>
    </message>
    <message>
        <source>there is no field “%1”. Put the text in quotes to search for it.</source>
        <translation>das Feld „%1“ gibt es nicht. Um nach dem Text zu suchen, ihn in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>a comparison must follow this field.</source>
        <translation>auf dieses Feld muss ein Vergleich folgen.</translation>
    </message>
    <message>
        <source>a value must stand here.</source>
        <translation>hier muss ein Wert stehen.</translation>
    </message>
    <message>
        <source>this quotation mark is not closed.</source>
        <translation>dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder Ja noch Nein.</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1”: write the year with four digits.</source>
        <translation>„%1“: Das Jahr bitte mit vier Ziffern schreiben.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: write it as %2.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen: bitte als %2 schreiben.</translation>
    </message>
    <message>
        <source>“%1” needs a year.</source>
        <translation>„%1“ braucht ein Jahr.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices: %2.</source>
        <translation>„%1“ steht nicht zur Wahl. Möglich: %2.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Unknown member</source>
        <translation>Unbekannter Eintrag</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Belongs to the file it came from</source>
        <translation>Gehört zu der Datei, aus der es stammt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for this field</source>
        <translation>„%1“ ist kein Wert für dieses Feld</translation>
    </message>
    <message>
        <source>No valid id; a new one is made</source>
        <translation>Keine gültige Kennung; es wird eine neue vergeben</translation>
    </message>
    <message>
        <source>Is no list</source>
        <translation>Ist keine Liste</translation>
    </message>
    <message>
        <source>Is no object</source>
        <translation>Ist kein Objekt</translation>
    </message>
    <message>
        <source>Is no text</source>
        <translation>Ist kein Text</translation>
    </message>
    <message>
        <source>Is no base64</source>
        <translation>Ist kein Base64</translation>
    </message>
    <message>
        <source>The file has no contents</source>
        <translation>Die Datei hat keinen Inhalt</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The attachment &quot;%1&quot; is larger than %2 MB and does not fit into a JSON export.</source>
        <translation>Der Anhang „%1“ ist größer als %2 MB und passt nicht in einen JSON-Export.</translation>
    </message>
    <message>
        <source>A contact with its attachments is larger than %1 MB and does not fit into a JSON export.</source>
        <translation>Ein Kontakt mit seinen Anhängen ist größer als %1 MB und passt nicht in einen JSON-Export.</translation>
    </message>
    <message>
        <source>The file %1 could not be opened: %2</source>
        <translation>Die Datei %1 ließ sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>This JSON file does not hold Kontor&apos;s contacts (its &quot;format&quot; must come first and be &quot;%1&quot;).</source>
        <translation>Diese JSON-Datei enthält keine Kontakte von Kontor („format“ muss darin zuerst kommen und „%1“ sein).</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Kontor. Please update Kontor and import it again.</source>
        <translation>Die Datei wurde von einer neueren Version von Kontor geschrieben. Bitte Kontor aktualisieren und sie noch einmal importieren.</translation>
    </message>
    <message>
        <source>The file does not say its format&apos;s version.</source>
        <translation>Die Datei nennt die Version ihres Formats nicht.</translation>
    </message>
    <message>
        <source>The file&apos;s member &quot;%1&quot; is unknown and was passed over.</source>
        <translation>Der Eintrag „%1“ der Datei ist unbekannt und wurde übergangen.</translation>
    </message>
    <message>
        <source>Contact %1 is larger than %2 MB and was not imported.</source>
        <translation>Kontakt %1 ist größer als %2 MB und wurde nicht importiert.</translation>
    </message>
    <message>
        <source>Contact %1 is no valid JSON object and was not imported.</source>
        <translation>Kontakt %1 ist kein gültiges JSON-Objekt und wurde nicht importiert.</translation>
    </message>
    <message>
        <source>The file could not be read further.</source>
        <translation>Die Datei ließ sich nicht weiter lesen.</translation>
    </message>
    <message>
        <source>This is no JSON file of contacts.</source>
        <translation>Das ist keine JSON-Datei mit Kontakten.</translation>
    </message>
    <message>
        <source>The file is broken or incomplete after contact %1. What came before was read.</source>
        <translation>Die Datei ist nach Kontakt %1 beschädigt oder unvollständig. Was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>The postcode had lost its leading zero in a spreadsheet; it was put back.</source>
        <translation>Die PLZ hatte in einer Tabellenkalkulation ihre führende Null verloren; sie wurde ergänzt.</translation>
    </message>
    <message>
        <source>No known kind of address.</source>
        <translation>Keine bekannte Adressart.</translation>
    </message>
    <message>
        <source>This is no street.</source>
        <translation>Das ist keine Straße.</translation>
    </message>
    <message>
        <source>This is no postcode with a town.</source>
        <translation>Das ist keine PLZ mit Ort.</translation>
    </message>
    <message>
        <source>Another column of the row holds the same part of the address.</source>
        <translation>Eine andere Spalte der Zeile enthält denselben Teil der Adresse.</translation>
    </message>
    <message>
        <source>This is no town.</source>
        <translation>Das ist kein Ort.</translation>
    </message>
    <message>
        <source>This is no postcode.</source>
        <translation>Das ist keine PLZ.</translation>
    </message>
    <message>
        <source>No known country.</source>
        <translation>Kein bekanntes Land.</translation>
    </message>
    <message>
        <source>“%1” contradicts the country of the postcode (%2), which was taken.</source>
        <translation>„%1“ widerspricht dem Land der PLZ (%2), das übernommen wurde.</translation>
    </message>
    <message>
        <source>The value does not fit the field.</source>
        <translation>Der Wert passt nicht in das Feld.</translation>
    </message>
    <message>
        <source>The same address stands in other columns of the row.</source>
        <translation>Dieselbe Adresse steht in anderen Spalten der Zeile.</translation>
    </message>
    <message>
        <source>The address differs from that in other columns of the row.</source>
        <translation>Die Adresse weicht von der in anderen Spalten der Zeile ab.</translation>
    </message>
    <message>
        <source>This could not be read as an address.</source>
        <translation>Das ließ sich nicht als Adresse lesen.</translation>
    </message>
    <message>
        <source>The column is left out: technical, or by your choice.</source>
        <translation>Die Spalte wird weggelassen: Sie ist technisch, oder es wurde so gewählt.</translation>
    </message>
    <message>
        <source>The value is left out by your choice.</source>
        <translation>Der Wert wird weggelassen, weil es so gewählt wurde.</translation>
    </message>
    <message>
        <source>A placeholder for “nothing”.</source>
        <translation>Ein Platzhalter für „nichts“.</translation>
    </message>
    <message>
        <source>A spreadsheet formula; kept as plain text, never run.</source>
        <translation>Eine Tabellenformel; als bloßer Text behalten, nie ausgeführt.</translation>
    </message>
    <message>
        <source>Nothing else was found for it.</source>
        <translation>Etwas anderes fand sich dafür nicht.</translation>
    </message>
    <message>
        <source>The column goes to the remark.</source>
        <translation>Die Spalte kommt in die Bemerkung.</translation>
    </message>
    <message>
        <source>There is no such field.</source>
        <translation>Dieses Feld gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”; it was kept in the remark.</source>
        <translation>„%1“ passt nicht zu „%2“; es steht nun in der Bemerkung.</translation>
    </message>
    <message>
        <source>No known salutation.</source>
        <translation>Keine bekannte Anrede.</translation>
    </message>
    <message>
        <source>A group that the other program keeps for itself.</source>
        <translation>Eine Gruppe, die das andere Programm für sich selbst führt.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways: say whether the day or the month comes first.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen: bitte angeben, ob Tag oder Monat zuerst kommt.</translation>
    </message>
    <message>
        <source>The order of day and month is not known.</source>
        <translation>Die Reihenfolge von Tag und Monat ist nicht bekannt.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>Of “%1” the day is not known; it stands at the beginning of that time.</source>
        <translation>Von „%1“ ist der Tag nicht bekannt; es steht am Anfang dieses Zeitraums.</translation>
    </message>
    <message>
        <source>“%1”: the program that wrote the list could not store a letter; please look.</source>
        <translation>„%1“: Das Programm, das die Liste schrieb, konnte einen Buchstaben nicht speichern; bitte nachsehen.</translation>
    </message>
    <message>
        <source>The row has no name.</source>
        <translation>Die Zeile hat keinen Namen.</translation>
    </message>
    <message>
        <source>This is no name.</source>
        <translation>Das ist kein Name.</translation>
    </message>
    <message>
        <source>The name stands in other columns of the row already.</source>
        <translation>Der Name steht schon in anderen Spalten der Zeile.</translation>
    </message>
    <message>
        <source>The row names another person already.</source>
        <translation>Die Zeile nennt schon eine andere Person.</translation>
    </message>
    <message>
        <source>The cell names several people; the first became the contact, all stand in the remark.</source>
        <translation>Die Zelle nennt mehrere Personen; die erste wurde der Kontakt, alle stehen in der Bemerkung.</translation>
    </message>
    <message>
        <source>“%1” was taken for a person; it could be a firm.</source>
        <translation>„%1“ wurde als Person gelesen; es könnte eine Firma sein.</translation>
    </message>
    <message>
        <source>The row names another firm already.</source>
        <translation>Die Zeile nennt schon eine andere Firma.</translation>
    </message>
    <message>
        <source>The contact person becomes the contact and works for “%1”.</source>
        <translation>Der Ansprechpartner wird der Kontakt und arbeitet bei „%1“.</translation>
    </message>
    <message>
        <source>Without person and firm in the row there is nothing to link.</source>
        <translation>Ohne Person und Firma in der Zeile gibt es nichts zu verbinden.</translation>
    </message>
    <message>
        <source>A label without the value that it belongs to.</source>
        <translation>Eine Bezeichnung ohne den Wert, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>“%1” is no web address; it was kept in the remark.</source>
        <translation>„%1“ ist keine Webadresse; es steht nun in der Bemerkung.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Das ist keine Webadresse.</translation>
    </message>
    <message>
        <source>“%1” had lost its beginning in a spreadsheet; it was taken as “%2”.</source>
        <translation>„%1“ hatte in einer Tabellenkalkulation den Anfang verloren; es wurde als „%2“ gelesen.</translation>
    </message>
    <message>
        <source>“%1”: a spreadsheet has rounded this phone number; its last digits are lost in the file.</source>
        <translation>„%1“: Eine Tabellenkalkulation hat diese Telefonnummer gerundet; die letzten Ziffern fehlen in der Datei.</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>“%1” is no phone number; it was kept in the remark.</source>
        <translation>„%1“ ist keine Telefonnummer; es steht nun in der Bemerkung.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” cannot be a working e-mail address; it was kept as it is.</source>
        <translation>„%1“ kann keine gültige E-Mail-Adresse sein; sie wurde übernommen, wie sie ist.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file could not be read further after line %1.</source>
        <translation>Die Datei ließ sich nach Zeile %1 nicht weiter lesen.</translation>
    </message>
    <message>
        <source>Larger than %1 MB</source>
        <translation>Größer als %1 MB</translation>
    </message>
    <message>
        <source>%1 of card %2 is larger than %3 MB and was left out.</source>
        <translation>%1 von Karte %2 ist größer als %3 MB und wurde weggelassen.</translation>
    </message>
    <message>
        <source>This member of the group is not in the file</source>
        <translation>Dieses Mitglied der Gruppe ist nicht in der Datei</translation>
    </message>
    <message>
        <source>Belongs to a group, not to a contact</source>
        <translation>Gehört zu einer Gruppe, nicht zu einem Kontakt</translation>
    </message>
    <message>
        <source>Group &quot;%1&quot;: its %2 members in this file get the tag.</source>
        <translation>Gruppe „%1“: Ihre %2 Mitglieder in dieser Datei erhalten den Tag.</translation>
    </message>
    <message>
        <source>There is no field for it</source>
        <translation>Dafür gibt es kein Feld</translation>
    </message>
    <message>
        <source>Repeats another property</source>
        <translation>Wiederholt eine andere Angabe</translation>
    </message>
    <message>
        <source>The field already has another value</source>
        <translation>Das Feld hat schon einen anderen Wert</translation>
    </message>
    <message>
        <source>Label of a value that is kept in the remark</source>
        <translation>Bezeichnung eines Wertes, der in der Bemerkung steht</translation>
    </message>
    <message>
        <source>Label of a property that has no label here</source>
        <translation>Bezeichnung einer Angabe, die hier keine Bezeichnung hat</translation>
    </message>
    <message>
        <source>Repeats the name</source>
        <translation>Wiederholt den Namen</translation>
    </message>
    <message>
        <source>Card %1 (line %2) has no name.</source>
        <translation>Karte %1 (Zeile %2) hat keinen Namen.</translation>
    </message>
    <message>
        <source>The departments are kept in the remark, the firm is the name</source>
        <translation>Die Abteilungen stehen in der Bemerkung, die Firma ist der Name</translation>
    </message>
    <message>
        <source>Differs from the name in its parts</source>
        <translation>Weicht von den einzelnen Namensteilen ab</translation>
    </message>
    <message>
        <source>The card names no firm for this position</source>
        <translation>Die Karte nennt keine Firma zu dieser Position</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>Land: %1</translation>
    </message>
    <message>
        <source>The address is not divided into its parts</source>
        <translation>Die Adresse ist nicht in ihre Teile gegliedert</translation>
    </message>
    <message>
        <source>Repeats the address as one text</source>
        <translation>Wiederholt die Adresse als einen Text</translation>
    </message>
    <message>
        <source>Technical property of the program that wrote the card</source>
        <translation>Technische Angabe des Programms, das die Karte geschrieben hat</translation>
    </message>
    <message>
        <source>Country of the address in its group</source>
        <translation>Land der Adresse in ihrer Gruppe</translation>
    </message>
    <message>
        <source>Label without anything that it names</source>
        <translation>Bezeichnung ohne etwas, das sie benennt</translation>
    </message>
    <message>
        <source>Not a date that can be read surely</source>
        <translation>Kein Datum, das sich sicher lesen lässt</translation>
    </message>
    <message>
        <source>Technical group of the program that wrote the card</source>
        <translation>Technische Gruppe des Programms, das die Karte geschrieben hat</translation>
    </message>
    <message>
        <source>Too long to recognise the contact by it</source>
        <translation>Zu lang, um den Kontakt daran zu erkennen</translation>
    </message>
    <message>
        <source>The picture is not in the card and cannot be fetched</source>
        <translation>Das Bild ist nicht in der Karte und lässt sich nicht holen</translation>
    </message>
    <message>
        <source>The picture of card %1 could not be read.</source>
        <translation>Das Bild von Karte %1 ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>This is no vCard file: no line says BEGIN:VCARD. Nothing was imported.</source>
        <translation>Das ist keine vCard-Datei: Keine Zeile lautet BEGIN:VCARD. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Card %1 (line %2) has no end; what was there was taken over.</source>
        <translation>Karte %1 (Zeile %2) hat kein Ende; was da war, wurde übernommen.</translation>
    </message>
    <message>
        <source>Stands outside of any card</source>
        <translation>Steht außerhalb einer Karte</translation>
    </message>
    <message>
        <source>Text from line %1 on stands outside of any card.</source>
        <translation>Text ab Zeile %1 steht außerhalb einer Karte.</translation>
    </message>
    <message>
        <source>The card is too large</source>
        <translation>Die Karte ist zu groß</translation>
    </message>
    <message>
        <source>Card %1 (line %2) is larger than %3 MB or has too many properties and was not imported.</source>
        <translation>Karte %1 (Zeile %2) ist größer als %3 MB oder hat zu viele Angaben und wurde nicht importiert.</translation>
    </message>
    <message>
        <source>This is no Excel workbook (.xlsx). If it opens in your spreadsheet program, save it there as .xlsx or CSV.</source>
        <translation>Das ist keine Excel-Arbeitsmappe (.xlsx). Lässt sie sich in der Tabellenkalkulation öffnen, dort als .xlsx oder CSV speichern.</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in your spreadsheet program, remove the password, save it and import it again.</source>
        <translation>Die Arbeitsmappe ist mit einem Kennwort geschützt. In der Tabellenkalkulation öffnen, das Kennwort entfernen, speichern und noch einmal importieren.</translation>
    </message>
    <message>
        <source>This is a workbook in the old Excel format (.xls). Open it in your spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>Das ist eine Arbeitsmappe im alten Excel-Format (.xls). In der Tabellenkalkulation öffnen und als .xlsx oder CSV speichern.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its contents cannot be unpacked.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihr Inhalt lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The workbook is refused: unpacked it would be far larger than any address list.</source>
        <translation>Die Arbeitsmappe wird abgelehnt: Entpackt wäre sie weit größer als jede Adressliste.</translation>
    </message>
    <message>
        <source>This is a binary workbook (.xlsb). Save it as .xlsx or CSV.</source>
        <translation>Das ist eine binäre Arbeitsmappe (.xlsb). Bitte als .xlsx oder CSV speichern.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as .xlsx or CSV.</source>
        <translation>Das ist eine OpenDocument-Datei. Bitte als .xlsx oder CSV speichern.</translation>
    </message>
    <message>
        <source>The workbook has no visible sheet with a table.</source>
        <translation>Die Arbeitsmappe hat kein sichtbares Blatt mit einer Tabelle.</translation>
    </message>
    <message>
        <source>The workbook has no sheet named &quot;%1&quot;.</source>
        <translation>Die Arbeitsmappe hat kein Blatt namens „%1“.</translation>
    </message>
    <message>
        <source>The sheet is damaged: after row %1 comes row %2.</source>
        <translation>Das Blatt ist beschädigt: Auf Zeile %1 folgt Zeile %2.</translation>
    </message>
    <message>
        <source>Row %1 of the sheet is larger than an address list can be. What came before was read.</source>
        <translation>Zeile %1 des Blattes ist größer, als eine Adressliste sein kann. Was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>Some formulas have no stored result; their cells were read as empty. Open the workbook in a spreadsheet program and save it once to have them.</source>
        <translation>Zu einigen Formeln ist kein Ergebnis gespeichert; ihre Zellen wurden als leer gelesen. Um sie zu erhalten, die Arbeitsmappe in einer Tabellenkalkulation öffnen und einmal speichern.</translation>
    </message>
    <message>
        <source>The workbook is damaged and cannot be read further.</source>
        <translation>Die Arbeitsmappe ist beschädigt und lässt sich nicht weiter lesen.</translation>
    </message>
    <message>
        <source>This is a ZIP archive, but no Excel workbook (.xlsx).</source>
        <translation>Das ist ein ZIP-Archiv, aber keine Excel-Arbeitsmappe (.xlsx).</translation>
    </message>
    <message>
        <source>The workbook holds more than 96 MB of text. Save the sheet as CSV, or divide it, and import that.</source>
        <translation>Die Arbeitsmappe enthält mehr als 96 MB Text. Das Blatt als CSV speichern oder teilen und das importieren.</translation>
    </message>
    <message>
        <source>The workbook is refused: it declares a document type, which no spreadsheet program writes.</source>
        <translation>Die Arbeitsmappe wird abgelehnt: Sie deklariert einen Dokumenttyp, was keine Tabellenkalkulation schreibt.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Nothing was written.</source>
        <translation>Für %1 ist kein Platz mehr. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed there.</source>
        <translation>%1 ließ sich nicht schreiben. Dort wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A sheet has room for 16,384 columns.</source>
        <translation>Ein Blatt fasst 16.384 Spalten.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>A sheet has room for 1,048,576 rows. Export as CSV instead, or fewer contacts.</source>
        <translation>Ein Blatt fasst 1.048.576 Zeilen. Stattdessen als CSV exportieren oder weniger Kontakte.</translation>
    </message>
    <message>
        <source>same contact</source>
        <translation>derselbe Kontakt</translation>
    </message>
    <message>
        <source>same id of the other program</source>
        <translation>gleiche Kennung des anderen Programms</translation>
    </message>
    <message>
        <source>same customer number</source>
        <translation>gleiche Kundennummer</translation>
    </message>
    <message>
        <source>same firm name</source>
        <translation>gleicher Firmenname</translation>
    </message>
    <message>
        <source>same name and phone number or e-mail</source>
        <translation>gleicher Name und gleiche Telefonnummer oder E-Mail</translation>
    </message>
    <message>
        <source>same name and address</source>
        <translation>gleicher Name und gleiche Anschrift</translation>
    </message>
    <message>
        <source>Nothing to import.</source>
        <translation>Nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 %2 records were imported before that and stay; undo takes them back.</source>
        <translation>%1 %2 Datensätze wurden davor importiert und bleiben; „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Kontakte werden importiert</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>The origin must be &quot;first&quot;, &quot;second&quot; or &quot;third&quot;.</source>
        <translation>Die Herkunft muss „first“, „second“ oder „third“ sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>CSV, %1, separated by %2</source>
        <translation>CSV, %1, getrennt durch %2</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>vCard address book</source>
        <translation>vCard-Adressbuch</translation>
    </message>
    <message>
        <source>Kontor contacts (JSON)</source>
        <translation>Kontor-Kontakte (JSON)</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
</context>
<context>
    <name>ImportTargets</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>InlineField</name>
    <message>
        <source>Not a date. Write 24.12.2025, 12/2025 or 2025.</source>
        <translation>Kein Datum. Zum Beispiel 24.12.2025, 12/2025 oder 2025 schreiben.</translation>
    </message>
    <message>
        <source>Not an amount. Write 1.234,50 for example.</source>
        <translation>Kein Betrag. Zum Beispiel 1.234,50 schreiben.</translation>
    </message>
    <message>
        <source>This field takes amounts in %1.</source>
        <translation>Dieses Feld erwartet Beträge in %1.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>Mapping</name>
    <message>
        <source>The replacement of “%1” is no text.</source>
        <translation>Der Ersatz für „%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>“%1” and “%2” both go to “%3”; only one column can.</source>
        <translation>„%1“ und „%2“ sind beide „%3“ zugeordnet; das geht nur mit einer Spalte.</translation>
    </message>
    <message>
        <source>This is no mapping of columns that this version can read.</source>
        <translation>Das ist keine Zuordnung von Spalten, die diese Version lesen kann.</translation>
    </message>
    <message>
        <source>The mapping names no columns.</source>
        <translation>Die Zuordnung nennt keine Spalten.</translation>
    </message>
    <message>
        <source>“%1” is no order of dates; it can be day, month or unknown.</source>
        <translation>„%1“ ist keine Reihenfolge für Datumsangaben; möglich sind day, month oder unknown.</translation>
    </message>
    <message>
        <source>The mapping names more than 16,384 columns.</source>
        <translation>Die Zuordnung nennt mehr als 16.384 Spalten.</translation>
    </message>
    <message>
        <source>As you chose it for this source before.</source>
        <translation>Wie früher für diese Quelle gewählt.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Into the remark, with the heading</source>
        <translation>In die Bemerkung, mit der Überschrift</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Name of the person or firm</source>
        <translation>Name der Person oder Firma</translation>
    </message>
    <message>
        <source>Contact person at the firm</source>
        <translation>Ansprechpartner in der Firma</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Last contact (timeline)</source>
        <translation>Letzter Kontakt (Verlauf)</translation>
    </message>
    <message>
        <source>Task due on this day</source>
        <translation>Aufgabe, fällig an diesem Tag</translation>
    </message>
    <message>
        <source>There is no import target “%1”.</source>
        <translation>Das Importziel „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Label of a phone number, e-mail or address</source>
        <translation>Bezeichnung einer Telefonnummer, E-Mail oder Adresse</translation>
    </message>
    <message>
        <source>Own field “%1”</source>
        <translation>Eigenes Feld „%1“</translation>
    </message>
    <message>
        <source>Postcode and town</source>
        <translation>PLZ und Ort</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Ganze Adresse</translation>
    </message>
    <message>
        <source>The heading is known.</source>
        <translation>Die Überschrift ist bekannt.</translation>
    </message>
    <message>
        <source>The heading is a known one with an addition.</source>
        <translation>Die Überschrift ist bekannt und hat einen Zusatz.</translation>
    </message>
    <message>
        <source>The column is empty.</source>
        <translation>Die Spalte ist leer.</translation>
    </message>
    <message>
        <source>Not understood; the values are kept in the remark.</source>
        <translation>Nicht verstanden; die Werte kommen in die Bemerkung.</translation>
    </message>
    <message>
        <source>The heading says something else, but the contents are clear.</source>
        <translation>Die Überschrift sagt etwas anderes, doch der Inhalt ist eindeutig.</translation>
    </message>
    <message>
        <source>The cells hold whole addresses.</source>
        <translation>Die Zellen enthalten ganze Adressen.</translation>
    </message>
    <message>
        <source>The cells hold postcode and town.</source>
        <translation>Die Zellen enthalten PLZ und Ort.</translation>
    </message>
    <message>
        <source>The heading is known, but the contents do not fit it.</source>
        <translation>Die Überschrift ist bekannt, doch der Inhalt passt nicht dazu.</translation>
    </message>
    <message>
        <source>Judged by the contents.</source>
        <translation>Nach dem Inhalt beurteilt.</translation>
    </message>
    <message>
        <source>Running numbers without a heading.</source>
        <translation>Laufende Nummern ohne Überschrift.</translation>
    </message>
    <message>
        <source>Unknown heading with values of one kind: a field of its own.</source>
        <translation>Unbekannte Überschrift mit gleichartigen Werten: ein eigenes Feld.</translation>
    </message>
    <message>
        <source>Frequent first names, and names beside them.</source>
        <translation>Häufige Vornamen, und Namen daneben.</translation>
    </message>
    <message>
        <source>The whole name in one column.</source>
        <translation>Der ganze Name in einer Spalte.</translation>
    </message>
    <message>
        <source>Firms and people in one column.</source>
        <translation>Firmen und Personen in einer Spalte.</translation>
    </message>
    <message>
        <source>Right of the postcodes.</source>
        <translation>Rechts von den PLZ.</translation>
    </message>
    <message>
        <source>Another column already goes to “%1”.</source>
        <translation>Eine andere Spalte ist schon „%1“ zugeordnet.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The row is empty.</source>
        <translation>Die Zeile ist leer.</translation>
    </message>
    <message>
        <source>A title above the table.</source>
        <translation>Ein Titel über der Tabelle.</translation>
    </message>
    <message>
        <source>The row holds the headings of the columns.</source>
        <translation>Die Zeile enthält die Überschriften der Spalten.</translation>
    </message>
    <message>
        <source>A totals row, no contact.</source>
        <translation>Eine Summenzeile, kein Kontakt.</translation>
    </message>
    <message>
        <source>A line of the report (page or date), no contact.</source>
        <translation>Eine Zeile des Berichts (Seite oder Datum), kein Kontakt.</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>The contact is not in the file.</source>
        <translation>Der Kontakt ist nicht in der Datei.</translation>
    </message>
    <message>
        <source>The contact&apos;s data is restricted.</source>
        <translation>Die Daten des Kontakts sind gesperrt.</translation>
    </message>
    <message>
        <source>The contact has refused this.</source>
        <translation>Der Kontakt hat das abgelehnt.</translation>
    </message>
    <message>
        <source>This person asked to be erased and is on the suppression list.</source>
        <translation>Diese Person hat um Löschung gebeten und steht auf der Sperrliste.</translation>
    </message>
</context>
<context>
    <name>Queries</name>
    <message>
        <source>This contact is not in the file, or in the bin.</source>
        <translation>Dieser Kontakt ist nicht in der Datei oder liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>There is no contact &quot;%1&quot;.</source>
        <translation>Den Kontakt „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several contacts. Give more of the id.</source>
        <translation>„%1“ passt auf mehrere Kontakte. Bitte mehr von der Kennung angeben.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to sort by.</source>
        <translation>Das Feld „%1“ zum Sortieren gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to filter by.</source>
        <translation>Das Feld „%1“ zum Filtern gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>for the Kontor file “%1”, %2</source>
        <translation>für die Kontor-Datei „%1“, %2</translation>
    </message>
    <message>
        <source>These words open the file when the passphrase is forgotten. Nobody else can: not even the makers of Kontor. Keep this sheet as you keep the deeds of your house, and not beside the computer.</source>
        <translation>Diese Wörter öffnen die Datei, wenn die Passphrase vergessen ist. Sonst kann das niemand: auch nicht die Hersteller von Kontor. Bewahren Sie dieses Blatt auf wie die Urkunden Ihres Hauses, und nicht neben dem Rechner.</translation>
    </message>
    <message>
        <source>The square holds the same words, for a camera. To open the file, choose “Open file” in Kontor and type the words in place of the passphrase.</source>
        <translation>Das Quadrat enthält dieselben Wörter für eine Kamera. Zum Öffnen der Datei in Kontor „Datei öffnen“ wählen und statt der Passphrase die Wörter eingeben.</translation>
    </message>
    <message>
        <source>The sheet could not be saved: %1</source>
        <translation>Das Blatt ließ sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>RelativeText</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>in %n min.</source>
        <translation>
            <numerusform>in %n Min.</numerusform>
            <numerusform>in %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hr.</source>
        <translation>
            <numerusform>in %n Std.</numerusform>
            <numerusform>in %n Std.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min. ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hr. ago</source>
        <translation>
            <numerusform>vor %n Std.</numerusform>
            <numerusform>vor %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a date</comment>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>seit %n Tag</numerusform>
            <numerusform>seit %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>SampleData</name>
    <message>
        <source>The number of contacts cannot be negative.</source>
        <translation>Die Zahl der Kontakte kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>Writing sample contacts</source>
        <translation>Beispielkontakte werden geschrieben</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>%1: the file is damaged.</source>
        <translation>%1: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>History entry %1 was changed after it was written.</source>
        <translation>Eintrag %1 der Historie wurde nach dem Schreiben verändert.</translation>
    </message>
    <message>
        <source>The history chain is broken before entry %1: entries were removed or changed.</source>
        <translation>Die Kette der Historie ist vor Eintrag %1 unterbrochen: Einträge wurden entfernt oder verändert.</translation>
    </message>
    <message>
        <source>The history chain ends before entry %1: its later links were removed.</source>
        <translation>Die Kette der Historie endet vor Eintrag %1: Ihre späteren Glieder wurden entfernt.</translation>
    </message>
    <message>
        <source>The search index does not fit the contacts.</source>
        <translation>Der Suchindex passt nicht zu den Kontakten.</translation>
    </message>
    <message>
        <source>Checking pages</source>
        <translation>Seiten werden geprüft</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Checking references</source>
        <translation>Verweise werden geprüft</translation>
    </message>
    <message>
        <source>%1 contacts are missing in the list or listed wrongly.</source>
        <translation>%1 Kontakte fehlen in der Liste oder stehen falsch darin.</translation>
    </message>
    <message>
        <source>Checking history</source>
        <translation>Historie wird geprüft</translation>
    </message>
    <message>
        <source>This build of Kontor has a database engine that cannot encrypt. Nothing was opened or written. Install Kontor anew.</source>
        <translation>Dieses Kontor enthält eine Datenbank, die nicht verschlüsseln kann. Es wurde nichts geöffnet oder geschrieben. Bitte Kontor neu installieren.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in a folder that may not be written to. Nothing was changed. Copy the file to a folder of your own.</source>
        <translation>„%1“ liegt in einem Ordner, in den nicht geschrieben werden darf. Es wurde nichts geändert. Die Datei in einen eigenen Ordner kopieren.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already open in another Kontor (%2, process %3). Close it there, or go on working there.</source>
        <translation>„%1“ ist schon in einem anderen Kontor geöffnet (%2, Prozess %3). Dort schließen oder dort weiterarbeiten.</translation>
    </message>
    <message>
        <source>No lock could be placed beside &quot;%1&quot;; the disk may be full.</source>
        <translation>Neben „%1“ ließ sich keine Sperrdatei anlegen; vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>The file has to be upgraded first. Open it once for writing.</source>
        <translation>Die Datei muss zuerst auf den neuen Stand gebracht werden. Dazu einmal zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Nothing was changed. Choose another name.</source>
        <translation>„%1“ gibt es schon. Es wurde nichts geändert. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The file&apos;s salt is missing.</source>
        <translation>Der Datei fehlt das Salz für den Schlüssel.</translation>
    </message>
    <message>
        <source>There was not enough memory to compute the key (64 MB are needed).</source>
        <translation>Der Speicher reichte nicht, um den Schlüssel zu berechnen (64 MB werden gebraucht).</translation>
    </message>
    <message>
        <source>A recovery key has %1 words; these are %2.</source>
        <translation>Ein Wiederherstellungsschlüssel hat %1 Wörter; dies sind %2.</translation>
    </message>
    <message>
        <source>Word %1 of the recovery key is mistyped.</source>
        <translation>Wort %1 des Wiederherstellungsschlüssels ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake: its check word does not fit.</source>
        <translation>Der Wiederherstellungsschlüssel enthält einen Tippfehler: Sein Prüfwort passt nicht.</translation>
    </message>
    <message>
        <source>The key is empty.</source>
        <translation>Der Schlüssel ist leer.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a database that is not encrypted, so it is not a Kontor file. Nothing was changed.</source>
        <translation>„%1“ ist eine unverschlüsselte Datenbank und damit keine Kontor-Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short to be a Kontor file; it may have been cut off. Nothing was changed. Use a backup.</source>
        <translation>„%1“ ist zu kurz für eine Kontor-Datei; vielleicht ist sie abgeschnitten. Es wurde nichts geändert. Bitte eine Sicherung verwenden.</translation>
    </message>
    <message>
        <source>This is an encrypted database of another program, not a Kontor file. Nothing was changed.</source>
        <translation>Das ist eine verschlüsselte Datenbank eines anderen Programms, keine Kontor-Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file was written by a newer Kontor (format %1, this program knows %2). Nothing was changed. Update Kontor to open it.</source>
        <translation>Die Datei wurde von einem neueren Kontor geschrieben (Format %1, dieses Programm kennt %2). Es wurde nichts geändert. Zum Öffnen bitte Kontor aktualisieren.</translation>
    </message>
    <message>
        <source>The disk is full. The change was not saved; everything saved before is kept. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Die Änderung wurde nicht gespeichert; alles früher Gespeicherte ist erhalten. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Reading or writing the file failed. The change was not saved; everything saved before is kept. Check the disk and try again.</source>
        <translation>Das Lesen oder Schreiben der Datei ist fehlgeschlagen. Die Änderung wurde nicht gespeichert; alles früher Gespeicherte ist erhalten. Bitte den Datenträger prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file is in use by another program. Nothing was changed. Close the other program and try again.</source>
        <translation>Ein anderes Programm benutzt die Datei. Es wurde nichts geändert. Bitte das andere Programm schließen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The file or its folder is write-protected. Nothing was changed. Copy the file to a folder of your own, or get the right to write there.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt. Es wurde nichts geändert. Die Datei in einen eigenen Ordner kopieren oder sich dort das Schreiben erlauben lassen.</translation>
    </message>
    <message>
        <source>The file cannot be opened there. Check that the folder exists and may be written to.</source>
        <translation>Die Datei lässt sich dort nicht öffnen. Bitte prüfen, ob es den Ordner gibt und ob in ihn geschrieben werden darf.</translation>
    </message>
    <message>
        <source>This key does not open the file. If the key is right, the file is damaged or no Kontor file. Nothing was changed.</source>
        <translation>Dieser Schlüssel öffnet die Datei nicht. Ist der Schlüssel richtig, so ist die Datei beschädigt oder keine Kontor-Datei. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed. Use a backup; &quot;kontorctl check&quot; says what is readable.</source>
        <translation>Die Datei ist beschädigt. Es wurde nichts geändert. Bitte eine Sicherung verwenden; „kontorctl check“ sagt, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>A value is too large to be stored. Nothing was changed.</source>
        <translation>Ein Wert ist zu groß zum Speichern. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is not enough memory. The change was not saved.</source>
        <translation>Der Speicher reicht nicht. Die Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The change breaks a rule of the file and was not saved.</source>
        <translation>Die Änderung verstößt gegen eine Regel der Datei und wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The database refused the change. It was not saved; everything saved before is kept.</source>
        <translation>Die Datenbank hat die Änderung abgelehnt. Sie wurde nicht gespeichert; alles früher Gespeicherte ist erhalten.</translation>
    </message>
</context>
<context>
    <name>kontor::ctl</name>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 needs a value: --%1 %2</source>
        <translation>--%1 braucht einen Wert: --%1 %2</translation>
    </message>
    <message>
        <source>What is to be done? &quot;kontorctl --help&quot; lists the verbs.</source>
        <translation>Was ist zu tun? „kontorctl --help“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>Something is missing. Usage: %1</source>
        <translation>Es fehlt etwas. Aufruf: %1</translation>
    </message>
    <message>
        <source>That is too much. Usage: %1</source>
        <translation>Das ist zu viel. Aufruf: %1</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. &quot;kontorctl --help&quot; lists them all.</source>
        <translation>Den Befehl „%1“ gibt es nicht. „kontorctl --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Den Befehl „%1“ gibt es nicht. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here. Did you mean &quot;%2&quot;?</source>
        <translation>Die Option „%1“ gibt es hier nicht. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; before the verb. Options of a verb stand behind it.</source>
        <translation>Die Option „%1“ gibt es vor dem Befehl nicht. Optionen eines Befehls stehen dahinter.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot; here. &quot;kontorctl %2 --help&quot; lists them all.</source>
        <translation>Die Option „%1“ gibt es hier nicht. „kontorctl %2 --help“ listet alle auf.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 on, not &quot;%3&quot;.</source>
        <translation>--%1 erwartet eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>the Kontor file; otherwise the environment variable KONTOR_FILE</source>
        <translation>die Kontor-Datei; sonst die Umgebungsvariable KONTOR_FILE</translation>
    </message>
    <message>
        <source>a file with the key: 64 hex digits, recovery words or a passphrase</source>
        <translation>eine Datei mit dem Schlüssel: 64 Hex-Ziffern, Wiederherstellungswörter oder eine Passphrase</translation>
    </message>
    <message>
        <source>answer in JSON, errors too</source>
        <translation>in JSON antworten, auch bei Fehlern</translation>
    </message>
    <message>
        <source>how long to wait for a file that is open elsewhere (3)</source>
        <translation>wie lange auf eine anderswo geöffnete Datei warten (3)</translation>
    </message>
    <message>
        <source>this help; behind a verb, help for it</source>
        <translation>diese Hilfe; hinter einem Befehl die Hilfe dazu</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>die Version des Programms</translation>
    </message>
    <message>
        <source>Kontor on the command line: customers, conversations and tasks in one encrypted file.</source>
        <translation>Kontor auf der Kommandozeile: Kunden, Gespräche und Aufgaben in einer verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>The key comes from --key-file, from the environment (KONTOR_KEY, KONTOR_KEY_FILE), from the keychain, or is
asked for on a terminal. It is never taken from the command line, where others could read it.</source>
        <translation>Der Schlüssel kommt aus --key-file, aus der Umgebung (KONTOR_KEY, KONTOR_KEY_FILE), aus dem Schlüsselbund oder wird
am Terminal erfragt. Von der Kommandozeile wird er nie genommen; dort könnten andere ihn lesen.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done · 1 failed · 2 wrong usage · 3 not found · 4 no key or a wrong one · 5 locked or read-only ·
6 damaged or foreign file · 7 done in part · 130 interrupted</source>
        <translation>Rückgabewerte: 0 erledigt · 1 fehlgeschlagen · 2 falscher Aufruf · 3 nicht gefunden · 4 kein oder falscher Schlüssel ·
5 gesperrt oder schreibgeschützt · 6 beschädigte oder fremde Datei · 7 teilweise erledigt · 130 unterbrochen</translation>
    </message>
    <message>
        <source>Options of every verb:</source>
        <translation>Optionen jedes Befehls:</translation>
    </message>
    <message>
        <source>There is no key for this file. Give --key-file FILE, or set KONTOR_KEY_FILE.</source>
        <translation>Für diese Datei gibt es keinen Schlüssel. Bitte --key-file FILE angeben oder KONTOR_KEY_FILE setzen.</translation>
    </message>
    <message>
        <source>Made %1. It opens with the key that you gave.</source>
        <translation>%1 angelegt. Die Datei öffnet sich mit dem angegebenen Schlüssel.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>%1 angelegt.</translation>
    </message>
    <message>
        <source>Its key is in the keychain of this computer.</source>
        <translation>Ihr Schlüssel liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>No keychain answers here; the key is in the key file only.</source>
        <translation>Hier antwortet kein Schlüsselbund; der Schlüssel liegt nur in der Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Key file: %1</source>
        <translation>Schlüsseldatei: %1</translation>
    </message>
    <message>
        <source>Recovery words, shown this once; write them down, nobody can open the file without key or words:</source>
        <translation>Wiederherstellungswörter, nur jetzt gezeigt; bitte aufschreiben, ohne Schlüssel oder Wörter öffnet niemand die Datei:</translation>
    </message>
    <message>
        <source>No file was made: no keychain answers here, so its key would be lost. Give --write-key-file PATH to keep the key in a file, or bring a key of your own with --key-file.</source>
        <translation>Es wurde keine Datei angelegt: Hier antwortet kein Schlüsselbund, ihr Schlüssel wäre verloren. Mit --write-key-file PATH kommt der Schlüssel in eine Datei, oder mit --key-file einen eigenen Schlüssel mitbringen.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>Timeline entries</source>
        <translation>Verlaufseinträge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Bytes in files</source>
        <translation>Bytes in Dateien</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Entries of the history</source>
        <translation>Einträge der Historie</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>--now takes a time like 2026-01-31T12:00:00Z, not &quot;%1&quot;.</source>
        <translation>--now erwartet eine Zeit wie 2026-01-31T12:00:00Z, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Nothing was changed. Choose another name.</source>
        <translation>„%1“ gibt es schon. Es wurde nichts geändert. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>--write-key-file is for a fresh key, but a key was given. Leave one of the two out.</source>
        <translation>--write-key-file ist für einen neuen Schlüssel, es wurde aber einer angegeben. Bitte eines von beiden weglassen.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>References into the void</source>
        <translation>Verweise ins Leere</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>The file is damaged. Copy it before you do anything else, and use a backup.</source>
        <translation>Die Datei ist beschädigt. Zuallererst eine Kopie davon anlegen und eine Sicherung verwenden.</translation>
    </message>
    <message>
        <source>The key is in the keychain of this computer.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>The keychain of this computer holds no key for this file any more.</source>
        <translation>Der Schlüsselbund dieses Rechners enthält keinen Schlüssel mehr für diese Datei.</translation>
    </message>
    <message>
        <source>How many contacts? Give --contacts N.</source>
        <translation>Wie viele Kontakte? Bitte --contacts N angeben.</translation>
    </message>
    <message>
        <source>Contacts made up: %1</source>
        <translation>Erfundene Kontakte: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2</source>
        <translation>„%1“ ließ sich nicht schreiben: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no FIELD=VALUE.</source>
        <translation>„%1“ ist kein FIELD=VALUE.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; follows from other records and cannot be set.</source>
        <translation>„%1“ ergibt sich aus anderen Datensätzen und lässt sich nicht setzen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be changed.</source>
        <translation>„%1“ lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be read in two ways. Write the day as 2025-12-31.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen. Bitte den Tag als 2025-12-31 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit the field &quot;%2&quot;.</source>
        <translation>„%1“ passt nicht in das Feld „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the choices of &quot;%2&quot;: %3</source>
        <translation>„%1“ steht bei „%2“ nicht zur Wahl. Möglich: %3</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is not switched on in this file. &quot;kontorctl fields enable %2&quot; does it.</source>
        <translation>Das Feld „%1“ ist in dieser Datei nicht eingeschaltet. „kontorctl fields enable %2“ schaltet es ein.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. &quot;kontorctl fields&quot; lists them all.</source>
        <translation>Das Feld „%1“ gibt es nicht. „kontorctl fields“ listet alle auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept in %2.</source>
        <translation>„%1“ wird in %2 geführt.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The contact has several of &quot;%1&quot;; which one is meant? Nothing was changed. &quot;+=&quot; adds one more.</source>
        <translation>Der Kontakt hat „%1“ mehrfach; was ist gemeint? Es wurde nichts geändert. „+=“ fügt eins hinzu.</translation>
    </message>
    <message>
        <source>Which file? Give --file FILE, or set KONTOR_FILE.</source>
        <translation>Welche Datei? Bitte --file FILE angeben oder KONTOR_FILE setzen.</translation>
    </message>
    <message>
        <source>Which contacts? Give their ids, or --filter.</source>
        <translation>Welche Kontakte? Bitte ihre Kennungen angeben oder --filter.</translation>
    </message>
    <message>
        <source>records and values put back: %1</source>
        <translation>zurückgesetzte Datensätze und Werte: %1</translation>
    </message>
    <message>
        <source>Left as they are, since they were changed later: %1</source>
        <translation>Unverändert gelassen, weil später geändert: %1</translation>
    </message>
    <message>
        <source>How many steps? &quot;%1&quot; is no number from 1 on.</source>
        <translation>Wie viele Schritte? „%1“ ist keine Zahl ab 1.</translation>
    </message>
    <message>
        <source>Give either --person NAME or --organisation NAME.</source>
        <translation>Bitte entweder --person NAME oder --organisation NAME angeben.</translation>
    </message>
    <message>
        <source>made</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>unchanged, it was so already</source>
        <translation>unverändert, es war schon so</translation>
    </message>
    <message>
        <source>Moved to the bin: %1. &quot;kontorctl undo&quot; brings them back.</source>
        <translation>In den Papierkorb gelegt: %1. „kontorctl undo“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>There is no tag &quot;%1&quot;.</source>
        <translation>Den Tag „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Contacts changed: %1</source>
        <translation>Geänderte Kontakte: %1</translation>
    </message>
    <message>
        <source>Give a number of steps or --command, not both.</source>
        <translation>Bitte eine Zahl von Schritten oder --command angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Which format? Give --format csv, xlsx, vcard, vcard3 or json.</source>
        <translation>Welches Format? Bitte --format csv, xlsx, vcard, vcard3 oder json angeben.</translation>
    </message>
    <message>
        <source>There is no room for temporary files: %1</source>
        <translation>Für temporäre Dateien ist kein Platz: %1</translation>
    </message>
    <message>
        <source>The export cannot be read again: %1</source>
        <translation>Der Export lässt sich nicht wieder lesen: %1</translation>
    </message>
    <message>
        <source>Kept back, since they may not be passed on: %1</source>
        <translation>Zurückgehalten, weil eine Weitergabe nicht erlaubt ist: %1</translation>
    </message>
    <message>
        <source>Contacts written: %1</source>
        <translation>Geschriebene Kontakte: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The failed rows could not be written to &quot;%1&quot;: %2</source>
        <translation>Die fehlgeschlagenen Zeilen ließen sich nicht nach „%1“ schreiben: %2</translation>
    </message>
    <message>
        <source>On offer (kontorctl fields enable CODE):</source>
        <translation>Im Angebot (kontorctl fields enable CODE):</translation>
    </message>
    <message>
        <source>There is a field &quot;%1&quot; already. Nothing was changed.</source>
        <translation>Das Feld „%1“ gibt es schon. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is no type &quot;%1&quot;. Types: %2</source>
        <translation>Den Typ „%1“ gibt es nicht. Typen: %2</translation>
    </message>
    <message>
        <source>Which choices? Give --choice LABEL once for each.</source>
        <translation>Welche Auswahl? Bitte --choice LABEL für jede einmal angeben.</translation>
    </message>
    <message>
        <source>Only choice fields have choices.</source>
        <translation>Nur Auswahlfelder haben Auswahlwerte.</translation>
    </message>
    <message>
        <source>No field &quot;%1&quot; is on offer. &quot;kontorctl fields&quot; lists them.</source>
        <translation>Ein Feld „%1“ ist nicht im Angebot. „kontorctl fields“ listet sie auf.</translation>
    </message>
    <message>
        <source>No field &quot;%1&quot; is on offer. Did you mean &quot;%2&quot;?</source>
        <translation>Ein Feld „%1“ ist nicht im Angebot. War „%2“ gemeint?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Row %1 failed: %2</source>
        <translation>Zeile %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; cannot be read.</source>
        <translation>Die Zuordnung „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The mapping &quot;%1&quot; is no JSON object: %2</source>
        <translation>Die Zuordnung „%1“ ist kein JSON-Objekt: %2</translation>
    </message>
    <message>
        <source>Only tables have a mapping; leave --map out.</source>
        <translation>Nur Tabellen haben eine Zuordnung; bitte --map weglassen.</translation>
    </message>
    <message>
        <source>--date-order takes &quot;day&quot; or &quot;month&quot;.</source>
        <translation>--date-order erwartet „day“ oder „month“.</translation>
    </message>
    <message>
        <source>--origin takes &quot;first&quot;, &quot;second&quot; or &quot;third&quot;.</source>
        <translation>--origin erwartet „first“, „second“ oder „third“.</translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Gelesen als: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cells read</source>
        <translation>Gelesene Zellen</translation>
    </message>
    <message>
        <source>… into fields</source>
        <translation>… in Felder</translation>
    </message>
    <message>
        <source>… into remarks</source>
        <translation>… in Bemerkungen</translation>
    </message>
    <message>
        <source>… left out, with a reason</source>
        <translation>… weggelassen, mit Grund</translation>
    </message>
    <message>
        <source>Days that can be read in two ways are in the remarks: %1. --date-order day (or month) decides.</source>
        <translation>Datumsangaben, die sich auf zwei Arten lesen lassen, stehen in den Bemerkungen: %1. --date-order day (oder month) entscheidet.</translation>
    </message>
    <message>
        <source>The file ended badly: %1 What came before was taken.</source>
        <translation>Die Datei endete fehlerhaft: %1 Was davor steht, wurde übernommen.</translation>
    </message>
    <message>
        <source>Stopped. What was taken so far stays; import again to go on, or undo.</source>
        <translation>Angehalten. Was bereits übernommen ist, bleibt; zum Fortsetzen noch einmal importieren oder rückgängig machen.</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Das war ein Probelauf: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>&quot;kontorctl undo&quot; takes all of it back.</source>
        <translation>„kontorctl undo“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>The keychain did not answer within a minute. Unlock it, or give --key-file FILE.</source>
        <translation>Der Schlüsselbund hat eine Minute lang nicht geantwortet. Bitte entsperren oder --key-file FILE angeben.</translation>
    </message>
    <message>
        <source>There is no key file &quot;%1&quot;.</source>
        <translation>Die Schlüsseldatei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The key file &quot;%1&quot; cannot be read: %2</source>
        <translation>Die Schlüsseldatei „%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large to be a key file.</source>
        <translation>„%1“ ist zu groß für eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no key: it is empty.</source>
        <translation>„%1“ enthält keinen Schlüssel: Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Scripts give --key-file FILE, or set KONTOR_KEY_FILE or KONTOR_KEY.</source>
        <translation>In Skripten --key-file FILE angeben oder KONTOR_KEY_FILE oder KONTOR_KEY setzen.</translation>
    </message>
    <message>
        <source>Passphrase or recovery words for %1: </source>
        <translation>Passphrase oder Wiederherstellungswörter für %1: </translation>
    </message>
    <message>
        <source>Not everything could be written to the standard output: %1</source>
        <translation>Auf die Standardausgabe ließ sich nicht alles schreiben: %1</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbeitet bei</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>, fällig %1</translation>
    </message>
    <message>
        <source>Which value? Give the number that &quot;kontorctl history ID&quot; shows: history restore N</source>
        <translation>Welcher Wert? Bitte die Nummer angeben, die „kontorctl history ID“ zeigt: history restore N</translation>
    </message>
    <message>
        <source>The value is back.</source>
        <translation>Der Wert ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Give one contact, or: history restore N</source>
        <translation>Bitte einen Kontakt angeben, oder: history restore N</translation>
    </message>
    <message>
        <source>There is no contact &quot;%1&quot;.</source>
        <translation>Den Kontakt „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>--%1 takes one of: %2</source>
        <translation>--%1 erwartet eines von: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2026-01-31T14:30 or 31.1.2026.</source>
        <translation>„%1“ ist keine Zeit. Bitte als 2026-01-31T14:30 oder 31.1.2026 schreiben.</translation>
    </message>
    <message>
        <source>The standard input cannot be read.</source>
        <translation>Die Standardeingabe lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The text is too long. Nothing was written.</source>
        <translation>Der Text ist zu lang. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>What was said? Give --text TEXT.</source>
        <translation>Was wurde gesagt? Bitte --text TEXT angeben.</translation>
    </message>
    <message>
        <source>What is to be done? Give --title TEXT.</source>
        <translation>Was ist zu tun? Bitte --title TEXT angeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day. Write it as 2026-01-31.</source>
        <translation>„%1“ ist kein Tag. Bitte als 2026-01-31 schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id. &quot;kontorctl task list&quot; shows them.</source>
        <translation>„%1“ ist keine Kennung. „kontorctl task list“ zeigt sie.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>That was done already.</source>
        <translation>Das war schon erledigt.</translation>
    </message>
    <message>
        <source>make a new file</source>
        <translation>eine neue Datei anlegen</translation>
    </message>
    <message>
        <source>With a key given (--key-file, KONTOR_KEY, KONTOR_KEY_FILE) the file gets that key. Without one it gets a fresh random
key, which goes into the keychain and is shown once as recovery words: write them down. Where no keychain answers,
--write-key-file is needed; a file whose key nobody has is not made.</source>
        <translation>Mit einem angegebenen Schlüssel (--key-file, KONTOR_KEY, KONTOR_KEY_FILE) erhält die Datei diesen. Ohne einen erhält sie
einen neuen zufälligen, der in den Schlüsselbund kommt und einmal als Wiederherstellungswörter gezeigt wird: bitte
aufschreiben. Wo kein Schlüsselbund antwortet, braucht es --write-key-file; eine Datei, deren Schlüssel niemand hat,
wird nicht angelegt.</translation>
    </message>
    <message>
        <source>put the fresh key into this new file, readable by you only</source>
        <translation>den neuen Schlüssel in diese neue Datei schreiben, nur für Sie selbst lesbar</translation>
    </message>
    <message>
        <source>read the whole file and say whether it is sound</source>
        <translation>die ganze Datei lesen und sagen, ob sie in Ordnung ist</translation>
    </message>
    <message>
        <source>count what is in the file</source>
        <translation>zählen, was in der Datei ist</translation>
    </message>
    <message>
        <source>show the recovery words that open this file</source>
        <translation>die Wiederherstellungswörter zeigen, die diese Datei öffnen</translation>
    </message>
    <message>
        <source>Whoever has these words can read the file. Print them, and keep the sheet where you keep contracts.</source>
        <translation>Wer diese Wörter hat, kann die Datei lesen. Bitte drucken und das Blatt dort aufbewahren, wo auch Verträge liegen.</translation>
    </message>
    <message>
        <source>put the key of this file into the keychain</source>
        <translation>den Schlüssel dieser Datei in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>take the key of this file out of the keychain</source>
        <translation>den Schlüssel dieser Datei aus dem Schlüsselbund nehmen</translation>
    </message>
    <message>
        <source>fill the file with invented contacts</source>
        <translation>die Datei mit erfundenen Kontakten füllen</translation>
    </message>
    <message>
        <source>The same seed and time into an empty file give the same contacts. Phone numbers and domains belong to nobody.</source>
        <translation>Derselbe Startwert und dieselbe Zeit ergeben in einer leeren Datei dieselben Kontakte.
Telefonnummern und Domains gehören niemandem.</translation>
    </message>
    <message>
        <source>how many</source>
        <translation>wie viele</translation>
    </message>
    <message>
        <source>a number; another one gives other contacts (1)</source>
        <translation>eine Zahl; eine andere ergibt andere Kontakte (1)</translation>
    </message>
    <message>
        <source>the time that it is to be, as 2026-01-31T12:00:00Z</source>
        <translation>die Zeit, die gelten soll, wie 2026-01-31T12:00:00Z</translation>
    </message>
    <message>
        <source>take in contacts from CSV, XLSX, vCard or JSON</source>
        <translation>Kontakte aus CSV, XLSX, vCard oder JSON aufnehmen</translation>
    </message>
    <message>
        <source>Known contacts are updated, nothing is overwritten by a blank, and &quot;kontorctl undo&quot; takes the whole import back.
--dry-run --json gives the proposed mapping of columns as &quot;mapping&quot;; changed, it comes back with --map.</source>
        <translation>Bekannte Kontakte werden aktualisiert, nichts wird durch Leeres überschrieben, und „kontorctl undo“ nimmt den ganzen
Import zurück. --dry-run --json gibt die vorgeschlagene Zuordnung der Spalten als „mapping“ aus; geändert kommt sie mit
--map zurück.</translation>
    </message>
    <message>
        <source>decide and show everything, change nothing</source>
        <translation>alles entscheiden und zeigen, nichts ändern</translation>
    </message>
    <message>
        <source>where columns go, as JSON; kept for the next file of its kind</source>
        <translation>wohin Spalten kommen, als JSON; gemerkt für die nächste Datei dieser Art</translation>
    </message>
    <message>
        <source>say for every cell where it went, or why not</source>
        <translation>zu jeder Zelle sagen, wohin sie kam oder warum nicht</translation>
    </message>
    <message>
        <source>write the rows that could not be taken, with reasons, as CSV</source>
        <translation>die nicht übernommenen Zeilen mit Gründen als CSV schreiben</translation>
    </message>
    <message>
        <source>who the data come from: the persons, a partner, a third party (first)</source>
        <translation>von wem die Daten sind: den Personen, einem Partner, Dritten (first)</translation>
    </message>
    <message>
        <source>where they come from, e.g. a trade fair</source>
        <translation>woher sie stammen, z. B. von einer Messe</translation>
    </message>
    <message>
        <source>how to read dates like 03/04/2025</source>
        <translation>wie Datumsangaben wie 03/04/2025 zu lesen sind</translation>
    </message>
    <message>
        <source>leave contacts alone that are there already</source>
        <translation>schon vorhandene Kontakte unberührt lassen</translation>
    </message>
    <message>
        <source>put this tag on all of them; may be repeated</source>
        <translation>allen diesen Tag geben; darf sich wiederholen</translation>
    </message>
    <message>
        <source>write contacts to CSV, XLSX, vCard or JSON</source>
        <translation>Kontakte in CSV, XLSX, vCard oder JSON schreiben</translation>
    </message>
    <message>
        <source>The format follows the file&apos;s name unless --format says otherwise. &quot;-&quot; is the standard output. What leaves the file
is noted in its disclosure log.</source>
        <translation>Das Format richtet sich nach dem Dateinamen, sofern --format nichts anderes sagt. „-“ ist die Standardausgabe. Was die
Datei verlässt, wird in ihrer Liste der Weitergaben vermerkt.</translation>
    </message>
    <message>
        <source>the format; vcard is 4.0, vcard3 is 3.0</source>
        <translation>das Format; vcard ist 4.0, vcard3 ist 3.0</translation>
    </message>
    <message>
        <source>which contacts; all without it</source>
        <translation>welche Kontakte; ohne Angabe alle</translation>
    </message>
    <message>
        <source>in which order (name); -FIELD turns it round</source>
        <translation>in welcher Reihenfolge (name); -FIELD kehrt sie um</translation>
    </message>
    <message>
        <source>who gets the data, for the disclosure log</source>
        <translation>wer die Daten erhält, für die Liste der Weitergaben</translation>
    </message>
    <message>
        <source>what for, for the disclosure log</source>
        <translation>wofür, für die Liste der Weitergaben</translation>
    </message>
    <message>
        <source>JSON without conversations</source>
        <translation>JSON ohne Gespräche</translation>
    </message>
    <message>
        <source>find contacts by words, parts of numbers or addresses</source>
        <translation>Kontakte nach Wörtern, Teilen von Nummern oder Adressen finden</translation>
    </message>
    <message>
        <source>no more than so many; 0 for all (0)</source>
        <translation>höchstens so viele; 0 für alle (0)</translation>
    </message>
    <message>
        <source>list contacts</source>
        <translation>Kontakte auflisten</translation>
    </message>
    <message>
        <source>A filter: tag:VIP ort:Köln -kind:organisation revenue&gt;1000 (has:email OR has:phone) &quot;free text&quot;
Sorting: name, last_activity, next_due, created, city, postal_code, organisation or a field of &quot;kontorctl fields&quot;.</source>
        <translation>Ein Filter: tag:VIP ort:Köln -kind:organisation revenue&gt;1000 (has:email OR has:phone) &quot;freier Text&quot;
Sortierung: name, last_activity, next_due, created, city, postal_code, organisation oder ein Feld von „kontorctl fields“.</translation>
    </message>
    <message>
        <source>show a contact with its timeline</source>
        <translation>einen Kontakt mit seinem Verlauf zeigen</translation>
    </message>
    <message>
        <source>ID: an id, the unmistakable beginning of one, or a customer number.</source>
        <translation>ID: eine Kennung, deren eindeutiger Anfang oder eine Kundennummer.</translation>
    </message>
    <message>
        <source>so many entries of the timeline (20)</source>
        <translation>so viele Einträge des Verlaufs (20)</translation>
    </message>
    <message>
        <source>show what was changed on a contact, or put a value back</source>
        <translation>zeigen, was an einem Kontakt geändert wurde, oder einen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>no more than so many changes (100)</source>
        <translation>höchstens so viele Änderungen (100)</translation>
    </message>
    <message>
        <source>make a contact</source>
        <translation>einen Kontakt anlegen</translation>
    </message>
    <message>
        <source>FIELD is a key, label or alias, German or English: telefon=&quot;0221 4710&quot; ort=Köln birthday=1980-04-03 tag=VIP</source>
        <translation>FIELD ist ein Schlüssel, eine Bezeichnung oder ein Alias, deutsch oder englisch:
telefon=&quot;0221 4710&quot; ort=Köln birthday=1980-04-03 tag=VIP</translation>
    </message>
    <message>
        <source>a person; the name is taken apart</source>
        <translation>eine Person; der Name wird in seine Teile zerlegt</translation>
    </message>
    <message>
        <source>a firm, association or public body</source>
        <translation>eine Firma, ein Verein oder eine öffentliche Stelle</translation>
    </message>
    <message>
        <source>change fields of a contact</source>
        <translation>Felder eines Kontakts ändern</translation>
    </message>
    <message>
        <source>FIELD=VALUE replaces, FIELD= takes away, FIELD+=VALUE adds one more phone number, e-mail address or the like.
All of it is one step of undo.</source>
        <translation>FIELD=VALUE ersetzt, FIELD= entfernt, FIELD+=VALUE fügt eine weitere Telefonnummer, E-Mail-Adresse oder Ähnliches hinzu.
Alles zusammen lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>move contacts to the bin</source>
        <translation>Kontakte in den Papierkorb legen</translation>
    </message>
    <message>
        <source>all contacts of a filter</source>
        <translation>alle Kontakte eines Filters</translation>
    </message>
    <message>
        <source>write into the timeline of contacts</source>
        <translation>in den Verlauf von Kontakten schreiben</translation>
    </message>
    <message>
        <source>note, call, meeting, mail, letter, message or visit</source>
        <translation>note, call, meeting, mail, letter, message oder visit</translation>
    </message>
    <message>
        <source>what was said; - reads it from the standard input</source>
        <translation>was gesagt wurde; - liest es von der Standardeingabe</translation>
    </message>
    <message>
        <source>a line above it</source>
        <translation>eine Zeile darüber</translation>
    </message>
    <message>
        <source>when, as 2026-01-31T14:30 or 31.1.2026 (now)</source>
        <translation>wann, wie 2026-01-31T14:30 oder 31.1.2026 (jetzt)</translation>
    </message>
    <message>
        <source>how long</source>
        <translation>wie lange</translation>
    </message>
    <message>
        <source>who called or wrote</source>
        <translation>wer angerufen oder geschrieben hat</translation>
    </message>
    <message>
        <source>of a call: reached, not_reached, voicemail, callback</source>
        <translation>bei einem Anruf: reached, not_reached, voicemail, callback</translation>
    </message>
    <message>
        <source>put tags on contacts, take them off, list them</source>
        <translation>Kontakten Tags geben oder nehmen, Tags auflisten</translation>
    </message>
    <message>
        <source>plan tasks and tick them off</source>
        <translation>Aufgaben planen und abhaken</translation>
    </message>
    <message>
        <source>what is to be done</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>until when, as 2026-01-31</source>
        <translation>bis wann, wie 2026-01-31</translation>
    </message>
    <message>
        <source>more about it</source>
        <translation>mehr dazu</translation>
    </message>
    <message>
        <source>list those done, too</source>
        <translation>auch die erledigten auflisten</translation>
    </message>
    <message>
        <source>list fields, make new ones, switch on those on offer</source>
        <translation>Felder auflisten, neue anlegen, angebotene einschalten</translation>
    </message>
    <message>
        <source>text, number, decimal, money, date, choice, multi-choice, yes-no or link (text)</source>
        <translation>text, number, decimal, money, date, choice, multi-choice, yes-no oder link (text)</translation>
    </message>
    <message>
        <source>a choice of a new choice field; repeat it for each</source>
        <translation>ein Auswahlwert eines neuen Auswahlfelds; für jeden wiederholen</translation>
    </message>
    <message>
        <source>of a new money field (EUR)</source>
        <translation>Währung eines neuen Geldfelds (EUR)</translation>
    </message>
    <message>
        <source>take the newest steps back</source>
        <translation>die neuesten Schritte zurücknehmen</translation>
    </message>
    <message>
        <source>N: how many steps (1). A whole import is one step.</source>
        <translation>N: wie viele Schritte (1). Ein ganzer Import ist ein Schritt.</translation>
    </message>
    <message>
        <source>take back this one, as named by import and history</source>
        <translation>diesen einen zurücknehmen, wie import und history ihn nennen</translation>
    </message>
    <message>
        <source>bring back what undo took</source>
        <translation>zurückholen, was undo zurückgenommen hat</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs</name>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>One row per contact, for spreadsheets and mail merge.</source>
        <translation>Eine Zeile je Kontakt, für Tabellenkalkulation und Serienbriefe.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>One row per contact; every program reads it.</source>
        <translation>Eine Zeile je Kontakt; jedes Programm kann sie lesen.</translation>
    </message>
    <message>
        <source>Address cards (vCard 4)</source>
        <translation>Adresskarten (vCard 4)</translation>
    </message>
    <message>
        <source>For address books on phones and computers.</source>
        <translation>Für Adressbücher auf Telefon und Rechner.</translation>
    </message>
    <message>
        <source>Address cards (vCard 3)</source>
        <translation>Adresskarten (vCard 3)</translation>
    </message>
    <message>
        <source>For older address books.</source>
        <translation>Für ältere Adressbücher.</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>All fields with the timeline; Kontor reads it back without loss.</source>
        <translation>Alle Felder mit dem Verlauf; Kontor liest es ohne Verlust wieder ein.</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ExportDialog</name>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Those that the list shows now</source>
        <translation>Die gerade in der Liste gezeigten</translation>
    </message>
    <message>
        <source>Tax adviser, own use, …</source>
        <translation>Steuerberater, eigener Gebrauch, …</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Recipient</source>
        <translation>&amp;Empfänger</translation>
    </message>
    <message>
        <source>Kontor notes in the file how many contacts went to whom.</source>
        <translation>Kontor vermerkt in der Datei, wie viele Kontakte an wen gingen.</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) exported</source>
        <translation>
            <numerusform>%n Kontakt exportiert</numerusform>
            <numerusform>%n Kontakte exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back for privacy reasons</source>
        <translation>
            <numerusform>%n aus Datenschutzgründen zurückgehalten</numerusform>
            <numerusform>%n aus Datenschutzgründen zurückgehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Contacts of the file</source>
        <translation>Kontakte der Datei</translation>
    </message>
    <message>
        <source>Save failed rows …</source>
        <translation>Fehlgeschlagene Zeilen speichern …</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Kontakte werden importiert</translation>
    </message>
    <message>
        <source>Looking what would happen</source>
        <translation>Es wird geprüft, was geschähe</translation>
    </message>
    <message>
        <source>Stopped. What was imported so far stays, and can be undone.</source>
        <translation>Angehalten. Was bereits importiert ist, bleibt und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 of %2 cells became fields, %3 went to the remark, %4 were left out with a reason.</source>
        <translation>%1 von %2 Zellen kamen in Felder, %3 in die Bemerkung, %4 wurden mit Grund weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could be read in two ways and stand in the remark.</source>
        <translation>
            <numerusform>%n Datumsangabe ließ sich auf zwei Arten lesen und steht in der Bemerkung.</numerusform>
            <numerusform>%n Datumsangaben ließen sich auf zwei Arten lesen und stehen in der Bemerkung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – failed rows.csv</source>
        <translation>%1 – fehlgeschlagene Zeilen.csv</translation>
    </message>
    <message>
        <source>Save failed rows</source>
        <translation>Fehlgeschlagene Zeilen speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Der Import wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Der Import wurde zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportMappingPage</name>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Reihenfolge von Tag und Monat</translation>
    </message>
    <message>
        <source>From the persons themselves</source>
        <translation>Von den Personen selbst</translation>
    </message>
    <message>
        <source>From a partner</source>
        <translation>Von einem Partner</translation>
    </message>
    <message>
        <source>From a third party or a public source</source>
        <translation>Von Dritten oder aus öffentlicher Quelle</translation>
    </message>
    <message>
        <source>Fair 2026, old address book, …</source>
        <translation>Messe 2026, altes Adressbuch, …</translation>
    </message>
    <message>
        <source>Separated by commas; optional</source>
        <translation>Durch Kommas getrennt; freiwillig</translation>
    </message>
    <message>
        <source>Add what is new to contacts that are there already</source>
        <translation>Neues bei schon vorhandenen Kontakten ergänzen</translation>
    </message>
    <message>
        <source>&amp;Where does the data come from?</source>
        <translation>&amp;Woher stammen die Daten?</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Tags for all</source>
        <translation>&amp;Tags für alle</translation>
    </message>
    <message>
        <source>%1 (%2). Look at what each column becomes; nothing is lost: what has no field goes to the remark.</source>
        <translation>%1 (%2). Bitte ansehen, was aus jeder Spalte wird; verloren geht nichts: Was kein Feld hat, kommt in die Bemerkung.</translation>
    </message>
    <message>
        <source>%1 (%2). The fields of this format are known; there is nothing to assign.</source>
        <translation>%1 (%2). Die Felder dieses Formats sind bekannt; es gibt nichts zuzuordnen.</translation>
    </message>
    <message>
        <source>How is a date such as %1 meant?</source>
        <translation>Wie ist ein Datum wie %1 gemeint?</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <translation>Was aus „%1“ wird</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>Please say how dates are meant.</source>
        <translation>Bitte angeben, wie Datumsangaben gemeint sind.</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportOutcomeModel</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>The rows could not be saved: %1</source>
        <translation>Die Zeilen ließen sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>%1 will be new</source>
        <translation>%1 neu anzulegen</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 will be changed</source>
        <translation>%1 zu ändern</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 there already</source>
        <translation>%1 schon vorhanden</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::NewContactDialog</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Dr. Maria Baker</source>
        <translation>Dr. Maria Becker</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Town</source>
        <translation>&amp;Ort</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A firm needs its name.</source>
        <translation>Eine Firma braucht ihren Namen.</translation>
    </message>
    <message>
        <source>A name, a phone number or an e-mail address is needed.</source>
        <translation>Ein Name, eine Telefonnummer oder eine E-Mail-Adresse wird gebraucht.</translation>
    </message>
    <message>
        <source>This is no e-mail address: name@example.com</source>
        <translation>Das ist keine E-Mail-Adresse: name@example.com</translation>
    </message>
    <message>
        <source>This is no phone number.</source>
        <translation>Das ist keine Telefonnummer.</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::NewFileDialog</name>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Create file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Kontor-Dateien (*.kontor)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Remember the key in the keychain of this computer</source>
        <translation>Schlüssel im Schlüsselbund dieses Rechners merken</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Everything in the file is encrypted with this passphrase. A few words in a row are easy to remember and hard to guess.</source>
        <translation>Alles in der Datei wird mit dieser Passphrase verschlüsselt. Einige Wörter hintereinander sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>Where is the file to be?</source>
        <translation>Wo soll die Datei liegen?</translation>
    </message>
    <message numerus="yes">
        <source>A passphrase has at least %n characters.</source>
        <translation>
            <numerusform>Eine Passphrase hat mindestens %n Zeichen.</numerusform>
            <numerusform>Eine Passphrase hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>Die beiden Passphrasen sind nicht gleich.</translation>
    </message>
    <message>
        <source>very easy to guess</source>
        <translation>sehr leicht zu erraten</translation>
    </message>
    <message>
        <source>could be longer</source>
        <translation>könnte länger sein</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>very good</source>
        <translation>sehr gut</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::RecoveryPanel</name>
    <message>
        <source>I have printed or saved this sheet and know where it is</source>
        <translation>Ich habe dieses Blatt gedruckt oder gespeichert und weiß, wo es ist</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Recovery key: %1</source>
        <translation>Wiederherstellungsschlüssel: %1</translation>
    </message>
    <message>
        <source>Recovery key %1.pdf</source>
        <translation>Wiederherstellungsschlüssel %1.pdf</translation>
    </message>
    <message>
        <source>Save recovery key</source>
        <translation>Wiederherstellungsschlüssel speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Task for %1</source>
        <translation>Aufgabe für %1</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was ist zu tun</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>A few words say what is to be done.</source>
        <translation>Bitte in wenigen Worten sagen, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::UnlockDialog</name>
    <message>
        <source>Remember the key in the keychain of this computer</source>
        <translation>Schlüssel im Schlüsselbund dieses Rechners merken</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Passphrase or recovery words</source>
        <translation>Passphrase oder Wiederherstellungswörter</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
    <message>
        <source>&amp;Passphrase or the words of the recovery sheet</source>
        <translation>&amp;Passphrase oder die Wörter des Wiederherstellungsblatts</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The file is encrypted; it opens with its passphrase only.</source>
        <translation>Die Datei ist verschlüsselt; sie öffnet sich nur mit ihrer Passphrase.</translation>
    </message>
</context>
<context>
    <name>kontor::itemmodels::ContactListModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>kontor::itemmodels::TimelineModel</name>
    <message numerus="yes">
        <source>%n min.</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
</context>
<context>
    <name>kontor::model::catalogue</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Web visit</source>
        <translation>Website-Besuch</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlaufseintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>incoming</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>outgoing</source>
        <translation>ausgehend</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>asked to call back</source>
        <translation>um Rückruf gebeten</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Link to a file</source>
        <translation>Verknüpfung zu einer Datei</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>File type</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Origin of single values</source>
        <translation>Herkunft einzelner Werte</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Suppression list</source>
        <translation>Sperrliste</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Weitergabe</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>Familienstand</translation>
    </message>
    <message>
        <source>single</source>
        <translation>ledig</translation>
    </message>
    <message>
        <source>married</source>
        <translation>verheiratet</translation>
    </message>
    <message>
        <source>civil partnership</source>
        <translation>eingetragene Partnerschaft</translation>
    </message>
    <message>
        <source>divorced</source>
        <translation>geschieden</translation>
    </message>
    <message>
        <source>widowed</source>
        <translation>verwitwet</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Hobby</translation>
    </message>
    <message>
        <source>Residence</source>
        <translation>Wohnsitz</translation>
    </message>
    <message>
        <source>Living conditions</source>
        <translation>Lebensumstände</translation>
    </message>
    <message>
        <source>Lifestyle</source>
        <translation>Lebensstil</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einkommen</translation>
    </message>
    <message>
        <source>Purchases per year</source>
        <translation>Käufe pro Jahr</translation>
    </message>
    <message>
        <source>Days between purchases</source>
        <translation>Tage zwischen Käufen</translation>
    </message>
    <message>
        <source>Purchase cycle</source>
        <translation>Kaufzyklus</translation>
    </message>
    <message>
        <source>Average purchase</source>
        <translation>Durchschnittlicher Einkauf</translation>
    </message>
    <message>
        <source>Product groups bought</source>
        <translation>Gekaufte Warengruppen</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Reason for cancellation</source>
        <translation>Kündigungsgrund</translation>
    </message>
    <message>
        <source>Lifetime value (paid)</source>
        <translation>Kundenwert (bezahlt)</translation>
    </message>
    <message>
        <source>Names of children</source>
        <translation>Namen der Kinder</translation>
    </message>
    <message>
        <source>Names of pets</source>
        <translation>Namen der Haustiere</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>No salutation</source>
        <translation>Keine Anrede</translation>
    </message>
    <message>
        <source>female</source>
        <translation>weiblich</translation>
    </message>
    <message>
        <source>male</source>
        <translation>männlich</translation>
    </message>
    <message>
        <source>diverse</source>
        <translation>divers</translation>
    </message>
    <message>
        <source>Private customer</source>
        <translation>Privatkunde</translation>
    </message>
    <message>
        <source>Business customer</source>
        <translation>Geschäftskunde</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Öffentliche Stelle</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Interessent (Lead)</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>Stammkunde</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ehemaliger Kunde</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Social profile</source>
        <translation>Soziales Netzwerk</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>geschäftlich</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Decision-maker</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Beeinflusser</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Einkäufer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Anwender</translation>
    </message>
    <message>
        <source>Gatekeeper</source>
        <translation>Vorzimmer</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Spouse or partner</source>
        <translation>Ehe- oder Lebenspartner</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Bruder oder Schwester</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Freund oder Freundin</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>Advisor</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>From the person</source>
        <translation>Von der Person selbst</translation>
    </message>
    <message>
        <source>From a partner</source>
        <translation>Von einem Partner</translation>
    </message>
    <message>
        <source>From a third party or public source</source>
        <translation>Von Dritten oder aus öffentlicher Quelle</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Name suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Customer type</source>
        <translation>Kundentyp</translation>
    </message>
    <message>
        <source>Price group</source>
        <translation>Preisgruppe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Team size</source>
        <translation>Mitarbeiterzahl</translation>
    </message>
    <message>
        <source>Revenue so far</source>
        <translation>Bisheriger Umsatz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>VAT ID</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Origin of the data</source>
        <translation>Herkunft der Daten</translation>
    </message>
    <message>
        <source>Source of the data</source>
        <translation>Quelle der Daten</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Phone, e-mail, web</source>
        <translation>Telefon, E-Mail, Web</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Company line</source>
        <translation>Firmenzusatz</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>PLZ</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbeitet bei</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Role in decisions</source>
        <translation>Rolle bei Entscheidungen</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hauptstelle</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Communication preferences</source>
        <translation>Kommunikationswünsche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>erlaubt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>bevorzugt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Art der Aktivität</translation>
    </message>
    <message>
        <source>Text template</source>
        <translation>Textvorlage</translation>
    </message>
</context>
<context>
    <name>kontor::pages</name>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Edit contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Edit contacts</source>
        <translation>Kontakte bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1 contacts</source>
        <translation>%1 Kontakte bearbeiten</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Kontakt löschen</translation>
    </message>
    <message>
        <source>Delete %1 contacts</source>
        <translation>%1 Kontakte löschen</translation>
    </message>
    <message>
        <source>Restore contact</source>
        <translation>Kontakt wiederherstellen</translation>
    </message>
    <message>
        <source>Restore %1 contacts</source>
        <translation>%1 Kontakte wiederherstellen</translation>
    </message>
    <message>
        <source>Add phone or e-mail</source>
        <translation>Telefon oder E-Mail hinzufügen</translation>
    </message>
    <message>
        <source>Edit phone or e-mail</source>
        <translation>Telefon oder E-Mail bearbeiten</translation>
    </message>
    <message>
        <source>Remove phone or e-mail</source>
        <translation>Telefon oder E-Mail entfernen</translation>
    </message>
    <message>
        <source>Add address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Edit address</source>
        <translation>Adresse bearbeiten</translation>
    </message>
    <message>
        <source>Remove address</source>
        <translation>Adresse entfernen</translation>
    </message>
    <message>
        <source>Add firm</source>
        <translation>Firma hinzufügen</translation>
    </message>
    <message>
        <source>Edit firm</source>
        <translation>Firma bearbeiten</translation>
    </message>
    <message>
        <source>Remove firm</source>
        <translation>Firma entfernen</translation>
    </message>
    <message>
        <source>Communication preference</source>
        <translation>Kommunikationswunsch</translation>
    </message>
    <message>
        <source>Edit field</source>
        <translation>Feld bearbeiten</translation>
    </message>
    <message>
        <source>Timeline entry</source>
        <translation>Verlaufseintrag</translation>
    </message>
    <message>
        <source>Edit timeline entry</source>
        <translation>Verlaufseintrag bearbeiten</translation>
    </message>
    <message>
        <source>Delete timeline entry</source>
        <translation>Verlaufseintrag löschen</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Reopen task</source>
        <translation>Aufgabe wieder öffnen</translation>
    </message>
    <message>
        <source>Delete task</source>
        <translation>Aufgabe löschen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Edit tag</source>
        <translation>Tag bearbeiten</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Tag löschen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Tag vergeben</translation>
    </message>
    <message>
        <source>Tag %1 contacts</source>
        <translation>%1 Kontakten Tag geben</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Remove tag from %1 contacts</source>
        <translation>Tag von %1 Kontakten entfernen</translation>
    </message>
    <message>
        <source>Attach file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Link file</source>
        <translation>Datei verknüpfen</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Edit field definition</source>
        <translation>Felddefinition bearbeiten</translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation>Feld löschen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Restore value</source>
        <translation>Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ChangesModel</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Back from the bin</source>
        <translation>Zurück aus dem Papierkorb</translation>
    </message>
    <message>
        <source>(data)</source>
        <translation>(Daten)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ChangesPane</name>
    <message>
        <source>Restore this value</source>
        <translation>Diesen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Value restored</source>
        <translation>Wert wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>kontor::pages::Composer</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Was ist geschehen?</translation>
    </message>
    <message>
        <source>New timeline entry</source>
        <translation>Neuer Verlaufseintrag</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ContactListPane</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Active filters</source>
        <translation>Aktive Filter</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Diesen Filter speichern</translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation>Sortierung: %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>one of them</source>
        <translation>einer davon</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>Contacts with at least one of these tags</source>
        <translation>Kontakte mit mindestens einem dieser Tags</translation>
    </message>
    <message>
        <source>Contacts with all these tags</source>
        <translation>Kontakte mit allen diesen Tags</translation>
    </message>
    <message numerus="yes">
        <source>contact(s)</source>
        <translation>
            <numerusform>Kontakt</numerusform>
            <numerusform>Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Kontakte</translation>
    </message>
    <message>
        <source>Press Ctrl+N to write down the first one, or bring in the lists you have.</source>
        <translation>Mit Strg+N den ersten aufnehmen oder vorhandene Listen importieren.</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>Liste importieren …</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Niemand gefunden</translation>
    </message>
    <message>
        <source>No contact matches what was typed and the filters that are on.</source>
        <translation>Kein Kontakt passt zur Eingabe und zu den aktiven Filtern.</translation>
    </message>
    <message>
        <source>Take the filters off</source>
        <translation>Filter aufheben</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ContactsPage</name>
    <message>
        <source>Contact saved</source>
        <translation>Kontakt gespeichert</translation>
    </message>
    <message>
        <source>Moving contacts to the bin</source>
        <translation>Kontakte werden in den Papierkorb gelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) moved to the bin</source>
        <translation>
            <numerusform>%n Kontakt in den Papierkorb gelegt</numerusform>
            <numerusform>%n Kontakte in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagging contacts</source>
        <translation>Tag wird vergeben</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” put on %n contact(s)</source>
        <translation>
            <numerusform>Tag „%1“ an %n Kontakt vergeben</numerusform>
            <numerusform>Tag „%1“ an %n Kontakte vergeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Write into the timeline</source>
        <translation>In den Verlauf schreiben</translation>
    </message>
    <message>
        <source>Follow-up …</source>
        <translation>Wiedervorlage …</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>Tag …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter “%1” saved</source>
        <translation>Filter „%1“ gespeichert</translation>
    </message>
</context>
<context>
    <name>kontor::pages::DataPane</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Show empty fields</source>
        <translation>Leere Felder zeigen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Firm …</source>
        <translation>Firma …</translation>
    </message>
    <message>
        <source>File …</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresse hinzugefügt</translation>
    </message>
    <message>
        <source>Add firm</source>
        <translation>Firma hinzufügen</translation>
    </message>
    <message>
        <source>Name of the firm</source>
        <translation>Name der Firma</translation>
    </message>
    <message>
        <source>Firm added</source>
        <translation>Firma hinzugefügt</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>The file cannot be written there: %1</source>
        <translation>Die Datei lässt sich dort nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Die Datei ließ sich nicht speichern: %1</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation>Datei gespeichert</translation>
    </message>
</context>
<context>
    <name>kontor::pages::DetailHeader</name>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>No program on this computer makes calls. The number is %1.</source>
        <translation>Auf diesem Rechner kann kein Programm anrufen. Die Nummer ist %1.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The address is %1.</source>
        <translation>Auf diesem Rechner ist kein E-Mail-Programm eingerichtet. Die Adresse ist %1.</translation>
    </message>
    <message>
        <source>Tag “%1” removed</source>
        <translation>Tag „%1“ entfernt</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>Tag „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
</context>
<context>
    <name>kontor::pages::DetailPane</name>
    <message>
        <source>Parts of the contact</source>
        <translation>Bereiche des Kontakts</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niemand ausgewählt</translation>
    </message>
    <message>
        <source>Choose a contact on the left.</source>
        <translation>Links einen Kontakt auswählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) selected</source>
        <translation>
            <numerusform>%n Kontakt ausgewählt</numerusform>
            <numerusform>%n Kontakte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete moves them to the bin; a tag can be put on all of them at once.</source>
        <translation>„Löschen“ legt sie in den Papierkorb; ein Tag lässt sich allen auf einmal geben.</translation>
    </message>
    <message>
        <source>Tag …</source>
        <translation>Tag …</translation>
    </message>
    <message>
        <source>Follow-up noted</source>
        <translation>Wiedervorlage notiert</translation>
    </message>
</context>
<context>
    <name>kontor::pages::FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>Over 3 months ago</source>
        <translation>Vor über 3 Monaten</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Fewer tags</source>
        <translation>Weniger Tags</translation>
    </message>
    <message numerus="yes">
        <source>All %n tags</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>Alle %n Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename filter</source>
        <translation>Filter umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter renamed</source>
        <translation>Filter umbenannt</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filter deleted</source>
        <translation>Filter gelöscht</translation>
    </message>
</context>
<context>
    <name>kontor::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listen</translation>
    </message>
    <message>
        <source>Comfortable, two lines</source>
        <translation>Großzügig, zweizeilig</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>Kompakt, einzeilig</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language shows when Kontor is started the next time.</source>
        <translation>Eine andere Sprache erscheint beim nächsten Start von Kontor.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Stands in the list of changes beside what you changed.</source>
        <translation>Steht in der Liste der Änderungen neben dem, was Sie geändert haben.</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>Show recovery key …</source>
        <translation>Wiederherstellungsschlüssel zeigen …</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>Firmen</translation>
    </message>
    <message>
        <source>Timeline entries</source>
        <translation>Verlaufseinträge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TagPicker</name>
    <message>
        <source>Choose a tag</source>
        <translation>Tag auswählen</translation>
    </message>
    <message>
        <source>Find or name a tag</source>
        <translation>Tag suchen oder neu benennen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neuer Tag „%1“</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing written down yet. Notes, calls and meetings stand here, newest first.</source>
        <translation>Noch nichts notiert. Hier stehen Notizen, Anrufe und Besprechungen, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>Aufgabe: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Entry deleted</source>
        <translation>Eintrag gelöscht</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TodayPage</name>
    <message>
        <source>Follow-ups and tasks</source>
        <translation>Wiedervorlagen und Aufgaben</translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation>Nichts steht an</translation>
    </message>
    <message>
        <source>Follow-ups that you note on a contact stand here when they are due.</source>
        <translation>Wiedervorlagen, die bei einem Kontakt notiert sind, stehen hier, sobald sie fällig sind.</translation>
    </message>
    <message>
        <source>%1 overdue · %2 today</source>
        <translation>%1 überfällig · %2 heute</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Aufgabe erledigt</translation>
    </message>
</context>
<context>
    <name>kontor::pages::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Willkommen bei Kontor</translation>
    </message>
    <message>
        <source>Customers, conversations and tasks in one encrypted file on your own computer.</source>
        <translation>Kunden, Gespräche und Aufgaben in einer verschlüsselten Datei auf dem eigenen Rechner.</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>Begin with an empty file, or bring in the address lists you have.</source>
        <translation>Mit einer leeren Datei beginnen oder vorhandene Adresslisten übernehmen.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Go on with a Kontor file on this computer or a drive.</source>
        <translation>Mit einer Kontor-Datei auf diesem Rechner oder einem Laufwerk weitermachen.</translation>
    </message>
    <message>
        <source>Try with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>A file with 2,000 invented contacts to look around in.</source>
        <translation>Eine Datei mit 2.000 erfundenen Kontakten zum Umsehen.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt benutzte Dateien</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>kontor::shell</name>
    <message>
        <source>&amp;New file …</source>
        <translation>&amp;Neue Datei …</translation>
    </message>
    <message>
        <source>&amp;Open file …</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Try with &amp;sample data</source>
        <translation>Mit Beispiel&amp;daten ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Recovery key …</source>
        <translation>&amp;Wiederherstellungsschlüssel …</translation>
    </message>
    <message>
        <source>&amp;Close file</source>
        <translation>Datei &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;New contact …</source>
        <translation>&amp;Neuer Kontakt …</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Write into the timeline</source>
        <translation>In den &amp;Verlauf schreiben</translation>
    </message>
    <message>
        <source>&amp;Follow-up …</source>
        <translation>&amp;Wiedervorlage …</translation>
    </message>
    <message>
        <source>&amp;Tag …</source>
        <translation>&amp;Tag …</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;About Kontor</source>
        <translation>&amp;Über Kontor</translation>
    </message>
</context>
<context>
    <name>kontor::shell::FileController</name>
    <message>
        <source>Sample contacts</source>
        <translation>Beispielkontakte</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Kontor-Dateien (*.kontor)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
</context>
<context>
    <name>kontor::shell::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>kontor::shell::NavigationBar</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>kontor::shell::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search contacts …</source>
        <translation>Kontakte suchen …</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New contact (%1)</source>
        <translation>Neuer Kontakt (%1)</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>kontor::shell::UndoController</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) stayed as they are, since they were changed later.</source>
        <translation>
            <numerusform>%n Wert blieb, wie er ist, weil er später geändert wurde.</numerusform>
            <numerusform>%n Werte blieben, wie sie sind, weil sie später geändert wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>kontor::shell::WindowActions</name>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Lists and address cards (*.csv *.txt *.tsv *.xlsx *.vcf *.vcard *.json)</source>
        <translation>Listen und Adresskarten (*.csv *.txt *.tsv *.xlsx *.vcf *.vcard *.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Exporting contacts</source>
        <translation>Kontakte werden exportiert</translation>
    </message>
    <message>
        <source>Inventing sample contacts</source>
        <translation>Beispielkontakte werden erfunden</translation>
    </message>
    <message numerus="yes">
        <source>%n sample contact(s) written</source>
        <translation>
            <numerusform>%n Beispielkontakt geschrieben</numerusform>
            <numerusform>%n Beispielkontakte geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>About Kontor</source>
        <translation>Über Kontor</translation>
    </message>
    <message>
        <source>Kontor %1

Customers, conversations and tasks in one encrypted file.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Kontor %1

Kunden, Gespräche und Aufgaben in einer verschlüsselten Datei.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
</context>
<context>
    <name>kontor::storage::CipherDriver</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be read with this key.</source>
        <translation>Die Datei lässt sich mit diesem Schlüssel nicht lesen.</translation>
    </message>
</context>
<context>
    <name>kontor::storage::KeyStore</name>
    <message>
        <source>The keychain holds no key for this file. Enter the passphrase or the recovery key.</source>
        <translation>Der Schlüsselbund enthält keinen Schlüssel für diese Datei. Bitte die Passphrase oder den Wiederherstellungsschlüssel eingeben.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or enter the passphrase.</source>
        <translation>Der Schlüsselbund ist gesperrt. Bitte entsperren oder die Passphrase eingeben.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer. Enter the passphrase; it is not stored.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund. Bitte die Passphrase eingeben; sie wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>What the keychain holds for this file is no key. Enter the passphrase.</source>
        <translation>Was der Schlüsselbund für diese Datei enthält, ist kein Schlüssel. Bitte die Passphrase eingeben.</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::Avatar</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::FacetItem</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::InlineField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::JobPanel</name>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n min. left</source>
        <translation>
            <numerusform>noch %n Min.</numerusform>
            <numerusform>noch %n Min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hr. left</source>
        <translation>
            <numerusform>noch %n Std.</numerusform>
            <numerusform>noch %n Std.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress: %1</source>
        <translation>Fortschritt: %1</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::SearchBox</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Delete removes it</source>
        <translation>Die Taste Entf entfernt ihn</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::UndoBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Customers, conversations and tasks in one encrypted file.</source>
        <translation>Kunden, Gespräche und Aufgaben in einer verschlüsselten Datei.</translation>
    </message>
    <message>
        <source>Kontor file to open.</source>
        <translation>Kontor-Datei, die geöffnet werden soll.</translation>
    </message>
    <message>
        <source>File with the key or passphrase.</source>
        <translation>Datei mit dem Schlüssel oder der Passphrase.</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light oder dark, für diesen Lauf.</translation>
    </message>
    <message>
        <source>de or en, for this run.</source>
        <translation>de oder en, für diesen Lauf.</translation>
    </message>
    <message>
        <source>Page to show first: today, contacts, settings.</source>
        <translation>Seite, die zuerst gezeigt wird: today, contacts, settings.</translation>
    </message>
    <message>
        <source>Save a picture of the window and quit.</source>
        <translation>Ein Bild des Fensters speichern und beenden.</translation>
    </message>
    <message>
        <source>Size of the window for --screenshot, such as 1440x900.</source>
        <translation>Größe des Fensters für --screenshot, etwa 1440x900.</translation>
    </message>
    <message>
        <source>Show all parts of the window side by side.</source>
        <translation>Alle Teile des Fensters nebeneinander zeigen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
</TS>
