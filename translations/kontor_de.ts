<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChangeLines</name>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Communication preference</source>
        <translation>Kommunikationsvorgabe</translation>
    </message>
    <message>
        <source>Origin of a value</source>
        <translation>Herkunft eines Werts</translation>
    </message>
    <message>
        <source>To the bin</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Back from the bin</source>
        <translation>Aus dem Papierkorb zurück</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(data)</source>
        <translation>(Daten)</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>confirmed on %1</source>
        <translation>bestätigt am %1</translation>
    </message>
    <message>
        <source>Origin of a value: %1</source>
        <translation>Herkunft einer Angabe: %1</translation>
    </message>
</context>
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
    <message>
        <source>Changing tasks</source>
        <translation>Aufgaben werden geändert</translation>
    </message>
    <message>
        <source>A file needs a name.</source>
        <translation>Eine Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>A contact cannot be related to itself. Choose another one.</source>
        <translation>Ein Kontakt kann keine Beziehung zu sich selbst haben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This relation is there already.</source>
        <translation>Diese Beziehung gibt es schon.</translation>
    </message>
    <message>
        <source>There is a field &quot;%1&quot; already. Nothing was changed.</source>
        <translation>Ein Feld „%1“ gibt es schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Compressing the file</source>
        <translation>Datei wird verkleinert</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>Die Zahl muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>There is a tag &quot;%1&quot; already.</source>
        <translation>Einen Tag „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>There is a tag &quot;%1&quot; already. Merge the two instead.</source>
        <translation>Einen Tag „%1“ gibt es schon. Führen Sie die beiden stattdessen zusammen.</translation>
    </message>
    <message>
        <source>A tag cannot be merged with itself.</source>
        <translation>Ein Tag lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>Merging tags</source>
        <translation>Tags werden zusammengeführt</translation>
    </message>
    <message>
        <source>A kind of activity needs a name.</source>
        <translation>Eine Aktivitätsart braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a kind &quot;%1&quot; already.</source>
        <translation>Eine Art „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>An entry belongs to somebody: name at least one contact.</source>
        <translation>Ein Eintrag gehört zu jemandem: Nennen Sie wenigstens einen Kontakt.</translation>
    </message>
    <message>
        <source>People work for firms. Choose a firm.</source>
        <translation>Personen arbeiten für Firmen. Wählen Sie eine Firma.</translation>
    </message>
    <message>
        <source>The content of this file is not on this computer: it is fetched from the team&apos;s server when the file is opened.</source>
        <translation>Der Inhalt dieser Datei ist nicht auf diesem Rechner: Er wird vom Server des Teams geholt, wenn Sie die Datei öffnen.</translation>
    </message>
    <message>
        <source>One of the contacts is not in sight any more: it was deleted or merged meanwhile. Nothing was changed.</source>
        <translation>Einer der Kontakte ist nicht mehr zu sehen: Er wurde inzwischen gelöscht oder zusammengeführt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A person and a firm cannot be merged. Nothing was changed.</source>
        <translation>Eine Person und eine Firma lassen sich nicht zusammenführen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The contacts are not visible to the same colleagues. Give them the same visibility first; nothing was changed.</source>
        <translation>Die Kontakte sind nicht für dieselben Kollegen sichtbar. Geben Sie ihnen zuerst dieselbe Sichtbarkeit; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A contact cannot be merged with itself. Choose different ones.</source>
        <translation>Ein Kontakt lässt sich nicht mit sich selbst zusammenführen. Wählen Sie verschiedene.</translation>
    </message>
    <message>
        <source>Choose at least two contacts to merge.</source>
        <translation>Wählen Sie mindestens zwei Kontakte, die zusammengeführt werden sollen.</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot; to choose.</source>
        <translation>Ein Feld „%1“ steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>The value of &quot;%1&quot; has to be that of one of these contacts.</source>
        <translation>Der Wert von „%1“ muss der eines dieser Kontakte sein.</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Kontakte werden zusammengeführt</translation>
    </message>
    <message>
        <source>This contact was not merged into another one, or it was taken out again already.</source>
        <translation>Dieser Kontakt wurde nicht mit einem anderen zusammengeführt, oder das wurde schon gelöst.</translation>
    </message>
    <message>
        <source>The contact that this one was merged into was itself merged into another one. Take that one out first.</source>
        <translation>Der Kontakt, in dem dieser aufging, ging selbst in einem anderen auf. Lösen Sie zuerst diesen.</translation>
    </message>
    <message>
        <source>These are not two contacts. Nothing was changed.</source>
        <translation>Das sind nicht zwei Kontakte. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>Datenprüfung</translation>
    </message>
    <message>
        <source>Check data: %1</source>
        <translation>Daten prüfen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Check data: %Ln new contact(s) from “%1”</source>
        <translation>
            <numerusform>Daten prüfen: %Ln neuer Kontakt aus „%1“</numerusform>
            <numerusform>Daten prüfen: %Ln neue Kontakte aus „%1“</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no VAT ID of the EU: they look like DE123456789, and the check digits have to fit.</source>
        <translation>Das ist keine USt-IdNr. der EU: Sie sieht aus wie DE123456789, und die Prüfziffern müssen stimmen.</translation>
    </message>
    <message>
        <source>This is not possible here. Nothing was changed.</source>
        <translation>Das ist hier nicht möglich. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This holds for the whole team, and you may read its data, not change them. Nothing was changed. Whoever looks after the team can give you the right.</source>
        <translation>Das gilt für das ganze Team, und Sie dürfen dessen Daten lesen, aber nicht ändern. Es wurde nichts geändert. Wer das Team betreut, kann Ihnen das Recht geben.</translation>
    </message>
</context>
<context>
    <name>ContactFilter</name>
    <message>
        <source>or %1</source>
        <translation>oder %1</translation>
    </message>
    <message>
        <source>and %1</source>
        <translation>und %1</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
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
        <source>In charge</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
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
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>Over 3 months ago</source>
        <translation>Über 3 Monate her</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>In the next 7 days</source>
        <translation>In den nächsten 7 Tagen</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Nobody in charge</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>Eigener Filter</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
</context>
<context>
    <name>ContactPhoto</name>
    <message>
        <source>“%1” is no picture that can be read. The photo was not changed.</source>
        <translation>„%1“ ist kein lesbares Bild. Das Foto wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The picture is empty. The photo was not changed.</source>
        <translation>Das Bild ist leer. Das Foto wurde nicht geändert.</translation>
    </message>
    <message>
        <source>The photo could not be written. It was not changed.</source>
        <translation>Das Foto konnte nicht geschrieben werden. Es wurde nicht geändert.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Customer number %1</source>
        <translation>Kundennummer %1</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Latest entries of the timeline</source>
        <translation>Neueste Einträge im Verlauf</translation>
    </message>
    <message>
        <source>Kontor · as of %1</source>
        <translation>Kontor · Stand: %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The sheet could not be saved: %1</source>
        <translation>Das Blatt konnte nicht gesichert werden: %1</translation>
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
        <source>Address (%1)</source>
        <translation>Adresse (%1)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To take it away, use the menu beside it.</source>
        <translation>Zum Entfernen dient das Menü daneben.</translation>
    </message>
    <message>
        <source>work</source>
        <translation>geschäftlich</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>This is no whole number. Write %1 for example.</source>
        <translation>Das ist keine ganze Zahl. Schreiben Sie zum Beispiel %1.</translation>
    </message>
    <message>
        <source>This is no number. Write %1 for example.</source>
        <translation>Das ist keine Zahl. Schreiben Sie zum Beispiel %1.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. It is kept as typed.</source>
        <translation>Das sieht nicht wie eine E-Mail-Adresse aus. Es bleibt, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>This does not look like a web address. It is kept as typed.</source>
        <translation>Das sieht nicht wie eine Internetadresse aus. Es bleibt, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>No telephone has this number. It is kept as typed.</source>
        <translation>So lautet keine Telefonnummer. Sie bleibt, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The check digits of this IBAN do not fit. It is kept as typed.</source>
        <translation>Die Prüfziffern dieser IBAN passen nicht. Sie bleibt, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>VAT IDs look different, as DE123456789 does. It is kept as typed.</source>
        <translation>USt-IdNrn. sehen anders aus, zum Beispiel DE123456789. Sie bleibt, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>bestätigt am %1</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Origin and privacy</source>
        <translation>Herkunft und Datenschutz</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Advertising by e-mail</source>
        <translation>Werbung per E-Mail</translation>
    </message>
    <message>
        <source>Advertising by phone</source>
        <translation>Werbung per Telefon</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>(no position)</source>
        <translation>(ohne Position)</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>This bank code is in no list of German banks that Kontor knows.</source>
        <translation>Diese Bankleitzahl steht in keiner Liste deutscher Banken, die Kontor kennt.</translation>
    </message>
    <message>
        <source>The bank of this IBAN has the BIC %1.</source>
        <translation>Die Bank dieser IBAN hat die BIC %1.</translation>
    </message>
    <message>
        <source>There is no such postcode in the list of the country.</source>
        <translation>Diese Postleitzahl gibt es laut Verzeichnis des Landes nicht.</translation>
    </message>
    <message>
        <source>The postcode %1 belongs to %2.</source>
        <translation>Die Postleitzahl %1 gehört zu %2.</translation>
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
    <name>Enrichment</name>
    <message>
        <source>Taken over</source>
        <translation>Übernommen</translation>
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
    <name>FilePreview</name>
    <message>
        <source>The picture cannot be shown.</source>
        <translation>Das Bild lässt sich nicht anzeigen.</translation>
    </message>
    <message>
        <source>The PDF is damaged or has a password.</source>
        <translation>Das PDF ist beschädigt oder hat ein Passwort.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>There is no preview for this kind of file.</source>
        <translation>Für diese Art von Datei gibt es keine Vorschau.</translation>
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
    <name>FilterOperators</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>ist vergeben</translation>
    </message>
    <message>
        <source>on</source>
        <translation>am</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>ist nicht vergeben</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor dem</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis zum</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach dem</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>from … on</source>
        <translation>ab dem</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>in the last … days</source>
        <translation>in den letzten … Tagen</translation>
    </message>
    <message>
        <source>more than … days ago</source>
        <translation>vor mehr als … Tagen</translation>
    </message>
    <message>
        <source>until … days from now</source>
        <translation>bis in … Tagen</translation>
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
        <source>there is one</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>ist ausgefüllt</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>en</source>
        <extracomment>Code of the language that the guide is shown in: &quot;en&quot; or &quot;de&quot;</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Customers, conversations and tasks in one encrypted file on your own computer.</source>
        <translation>Kunden, Gespräche und Aufgaben in einer verschlüsselten Datei auf Ihrem eigenen Rechner.</translation>
    </message>
    <message>
        <source>Free software: you may use, study, share and change it under the [GNU General Public License](licence.md), version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software: Sie dürfen sie unter der [GNU General Public License](licence.md), Version 3 oder später, benutzen, untersuchen, weitergeben und ändern. Eine Gewährleistung gibt es nicht.</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft mit</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
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
    <message>
        <source>Names nobody</source>
        <translation>Bezeichnet niemanden</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The code on the card holds no contact.</source>
        <translation>Der Code auf der Karte enthält keinen Kontakt.</translation>
    </message>
    <message>
        <source>chosen as a possible duplicate</source>
        <translation>als mögliche Dublette gewählt</translation>
    </message>
    <message>
        <source>left out as a possible duplicate</source>
        <translation>als mögliche Dublette ausgelassen</translation>
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
    <name>Keymap</name>
    <message>
        <source>A shortcut is one combination of keys.</source>
        <translation>Ein Tastenkürzel ist eine einzige Tastenkombination.</translation>
    </message>
    <message>
        <source>%1 is needed for typing and moving about, so it cannot be given to a command.</source>
        <translation>%1 wird zum Schreiben und zum Bewegen gebraucht und kann deshalb keinen Befehl auslösen.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” already. Take it away there first, or press something else.</source>
        <translation>%1 gehört schon zu „%2“. Nehmen Sie es dort zuerst weg oder drücken Sie etwas anderes.</translation>
    </message>
    <message>
        <source>There is no such command.</source>
        <translation>Diesen Befehl gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>LetterAddress</name>
    <message>
        <source>Mr %1</source>
        <translation>Herrn %1</translation>
    </message>
    <message>
        <source>Ms %1</source>
        <translation>Frau %1</translation>
    </message>
    <message>
        <source>PO box %1</source>
        <translation>Postfach %1</translation>
    </message>
</context>
<context>
    <name>ListColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
    <name>MergeText</name>
    <message numerus="yes">
        <source>%Ln phone number(s), e-mail or web address(es)</source>
        <translation>
            <numerusform>%Ln Telefonnummer, E-Mail- oder Webadresse</numerusform>
            <numerusform>%Ln Telefonnummern, E-Mail- und Webadressen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln Anschrift</numerusform>
            <numerusform>%Ln Anschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline entries</source>
        <translation>
            <numerusform>%Ln Eintrag im Verlauf</numerusform>
            <numerusform>%Ln Einträge im Verlauf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own field(s)</source>
        <translation>
            <numerusform>%Ln eigenes Feld</numerusform>
            <numerusform>%Ln eigene Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) at firms</source>
        <translation>
            <numerusform>%Ln Stelle in einer Firma</numerusform>
            <numerusform>%Ln Stellen in Firmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln Beziehung</numerusform>
            <numerusform>%Ln Beziehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication preference(s)</source>
        <translation>
            <numerusform>%Ln Kontaktwunsch</numerusform>
            <numerusform>%Ln Kontaktwünsche</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed more recently</source>
        <translation>zuletzt bestätigt</translation>
    </message>
    <message>
        <source>says more</source>
        <translation>sagt mehr</translation>
    </message>
    <message>
        <source>written with more care</source>
        <translation>sorgfältiger geschrieben</translation>
    </message>
    <message>
        <source>both are kept, one below the other</source>
        <translation>beide bleiben, untereinander</translation>
    </message>
    <message>
        <source>of the contact that stays</source>
        <translation>vom Kontakt, der bleibt</translation>
    </message>
    <message>
        <source>your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
</context>
<context>
    <name>OnlineNotes</name>
    <message>
        <source>Not valid according to VIES · checked on %1</source>
        <translation>Laut VIES nicht gültig · geprüft am %1</translation>
    </message>
    <message>
        <source>VIES does not take this number · asked on %1</source>
        <translation>VIES nimmt diese Nummer nicht an · gefragt am %1</translation>
    </message>
    <message>
        <source>Valid according to VIES · checked on %1</source>
        <translation>Laut VIES gültig · geprüft am %1</translation>
    </message>
    <message>
        <source>belongs there to %1</source>
        <translation>gehört dort zu %1</translation>
    </message>
    <message>
        <source>consultation number %1</source>
        <translation>Konsultationsnummer %1</translation>
    </message>
    <message>
        <source>There is no such domain · checked on %1</source>
        <translation>Diese Domain gibt es nicht · geprüft am %1</translation>
    </message>
    <message>
        <source>The domain takes no e-mail · checked on %1</source>
        <translation>Die Domain nimmt keine E-Mails an · geprüft am %1</translation>
    </message>
    <message>
        <source>Nothing was asked: online checks are off. Settings, &quot;Online checks&quot;, switches them on.</source>
        <translation>Es wurde nichts abgefragt: Onlineprüfungen sind aus. Einschalten lassen sie sich in den Einstellungen unter „Onlineprüfungen“.</translation>
    </message>
    <message>
        <source>Being checked online. What comes back is shown beside the values.</source>
        <translation>Wird online geprüft. Was zurückkommt, steht dann bei den Angaben.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
    <message>
        <source>This task is not in the file, or in the bin.</source>
        <translation>Diese Aufgabe ist nicht in der Datei oder liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>This contact was not in the file then.</source>
        <translation>Diesen Kontakt gab es damals nicht in der Datei.</translation>
    </message>
    <message>
        <source>One of the contacts is not in sight any more. Choose again.</source>
        <translation>Einer der Kontakte ist nicht mehr zu sehen. Wählen Sie neu.</translation>
    </message>
    <message>
        <source>This contact was not merged into another one, or it was taken out again already.</source>
        <translation>Dieser Kontakt wurde nicht mit einem anderen zusammengeführt, oder das wurde schon gelöst.</translation>
    </message>
    <message>
        <source>This contact is not there any more.</source>
        <translation>Diesen Kontakt gibt es nicht mehr.</translation>
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
    <name>RelationText</name>
    <message>
        <source>Was referred</source>
        <translation>Wurde empfohlen</translation>
    </message>
    <message>
        <source>Is assisted</source>
        <translation>Wird unterstützt</translation>
    </message>
    <message>
        <source>Is advised</source>
        <translation>Wird beraten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Hauptfirma</translation>
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
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>vor %n Jahr</numerusform>
            <numerusform>vor %n Jahren</numerusform>
        </translation>
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
    <name>ScopeButton</name>
    <message>
        <source>Only me (private)</source>
        <translation>Nur ich (privat)</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>You may only read there.</source>
        <translation>Dort dürfen Sie nur lesen.</translation>
    </message>
    <message>
        <source>From then on only you see this, with entries, tasks and files.</source>
        <translation>Danach sehen nur noch Sie das, samt Einträgen, Aufgaben und Dateien.</translation>
    </message>
    <message>
        <source>From then on only members of the team %1 see this, with entries, tasks and files.</source>
        <translation>Danach sehen das nur noch Mitglieder des Teams %1, samt Einträgen, Aufgaben und Dateien.</translation>
    </message>
    <message>
        <source>It disappears from the lists of all others. What they have written on paper or exported stays theirs.</source>
        <translation>Bei allen anderen verschwindet es. Was sie notiert oder exportiert haben, behalten sie.</translation>
    </message>
    <message numerus="yes">
        <source>Change who sees %Ln contact(s)</source>
        <translation>
            <numerusform>Sichtbarkeit von %Ln Kontakt ändern</numerusform>
            <numerusform>Sichtbarkeit von %Ln Kontakten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>SearchText</name>
    <message>
        <source>Within words (%1)</source>
        <translation>Innerhalb von Wörtern (%1)</translation>
    </message>
    <message>
        <source>Similar spelling (%1)</source>
        <translation>Ähnlich geschrieben (%1)</translation>
    </message>
    <message>
        <source>Found in the timeline (%1)</source>
        <translation>Im Verlauf gefunden (%1)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of entry, day, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>The newly encrypted copy cannot be read. The file is as it was; its passphrase stays.</source>
        <translation>Die neu verschlüsselte Kopie lässt sich nicht lesen. Die Datei ist unverändert, die Passphrase bleibt.</translation>
    </message>
    <message>
        <source>The copy could not be encrypted; the disk may be full. The file is as it was; its passphrase stays.</source>
        <translation>Die Kopie ließ sich nicht verschlüsseln; vielleicht ist die Platte voll. Die Datei ist unverändert, die Passphrase bleibt.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>That is the passphrase already. Nothing was changed.</source>
        <translation>Das ist die bisherige Passphrase. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Another program reads the file now. Close it there and try again. Nothing was changed.</source>
        <translation>Ein anderes Programm liest die Datei gerade. Schließen Sie sie dort und versuchen Sie es noch einmal. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file could not be copied; the disk may be full. Nothing was changed.</source>
        <translation>Die Datei ließ sich nicht kopieren; vielleicht ist die Platte voll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file could not be put in its place. Nothing was changed.</source>
        <translation>Die Datei ließ sich nicht an ihren Platz bringen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2 rows belong to no change.</source>
        <translation>%1: %2 Zeilen gehören zu keiner Änderung.</translation>
    </message>
    <message>
        <source>Something was to be stored outside of a change. Nothing was saved.</source>
        <translation>Etwas sollte außerhalb einer Änderung gespeichert werden. Gespeichert wurde nichts.</translation>
    </message>
</context>
<context>
    <name>TaskData</name>
    <message>
        <source>done %1</source>
        <comment>a day</comment>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a day with the year</comment>
        <translation>dd.MM.yyyy</translation>
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
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>jede Woche</numerusform>
            <numerusform>alle %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>jeden Monat</numerusform>
            <numerusform>alle %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>jedes Jahr</numerusform>
            <numerusform>alle %n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>Monday, Tuesday and Friday</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>first %1</source>
        <comment>weekday</comment>
        <translation>ersten %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <comment>weekday</comment>
        <translation>zweiten %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <comment>weekday</comment>
        <translation>dritten %1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <comment>weekday</comment>
        <translation>vierten %1</translation>
    </message>
    <message>
        <source>fifth %1</source>
        <comment>weekday</comment>
        <translation>fünften %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>weekday</comment>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>last day</source>
        <comment>of the month</comment>
        <translation>letzten Tag</translation>
    </message>
    <message>
        <source>%1st</source>
        <comment>day of the month</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1nd</source>
        <comment>day of the month</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1rd</source>
        <comment>day of the month</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1th</source>
        <comment>day of the month</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>every weekday</source>
        <translation>jeden Werktag</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>weekday</comment>
        <translation>jeden %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every 2 weeks on Monday</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <comment>every month on the 15th</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every year on 24 December</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day without the year</comment>
        <translation>d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>every Monday, 5 times</comment>
        <translation>
            <numerusform>%1, %n-mal</numerusform>
            <numerusform>%1, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>every Monday, until a day</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a day with the year</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>At the time</source>
        <translation>Zur Uhrzeit</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n Tag vorher</numerusform>
            <numerusform>%n Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n Stunde vorher</numerusform>
            <numerusform>%n Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min. before</source>
        <translation>
            <numerusform>%n Min. vorher</numerusform>
            <numerusform>%n Min. vorher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 14:30.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreiben Sie 14:30.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Kontor does not know how to repeat &quot;%1&quot;.</source>
        <translation>Die Wiederholung „%1“ kennt Kontor nicht.</translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>In step as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Fetching …</source>
        <translation>Holt …</translation>
    </message>
    <message>
        <source>%1 What you change is kept in this file and sent once that is solved.</source>
        <translation>%1 Was Sie ändern, bleibt in dieser Datei und wird gesendet, sobald das gelöst ist.</translation>
    </message>
    <message>
        <source>%1 You can go on working: what you change is kept in this file and sent as soon as the server answers.</source>
        <translation>%1 Sie können weiterarbeiten: Was Sie ändern, bleibt in dieser Datei und wird gesendet, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>Some changes met those of others, or were not taken by the server. Nothing was lost; decide below.</source>
        <translation>Einige Änderungen trafen auf die anderer, oder der Server nahm sie nicht an. Verloren ging nichts; entscheiden Sie unten.</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted, on this computer</source>
        <translation>unverschlüsselt, auf diesem Rechner</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>nur lesend</translation>
    </message>
    <message>
        <source>%1, database %2</source>
        <translation>%1, Datenbank %2</translation>
    </message>
    <message>
        <source>You and somebody else changed this at the same time. The team&apos;s value stands in the file.</source>
        <translation>Sie und jemand anderes haben das zugleich geändert. In der Datei steht der Wert des Teams.</translation>
    </message>
    <message>
        <source>You may not change this: the server did not take it, and the file has the team&apos;s value again.</source>
        <translation>Das dürfen Sie nicht ändern: Der Server nahm es nicht an, und in der Datei steht wieder der Wert des Teams.</translation>
    </message>
    <message>
        <source>Somebody else removed this for good while you changed it. Your change went with it.</source>
        <translation>Jemand anderes hat das endgültig entfernt, während Sie es änderten. Ihre Änderung ging mit.</translation>
    </message>
    <message>
        <source>This is more than the server takes. It stays in this file only.</source>
        <translation>Das ist mehr, als der Server annimmt. Es bleibt nur in dieser Datei.</translation>
    </message>
    <message>
        <source>This came from a newer version of Kontor. It is kept; update to see it.</source>
        <translation>Das kam von einer neueren Version von Kontor. Es bleibt erhalten; aktualisieren Sie, um es zu sehen.</translation>
    </message>
    <message>
        <source>The server did not take this change. The file has the team&apos;s value again.</source>
        <translation>Der Server nahm diese Änderung nicht an. In der Datei steht wieder der Wert des Teams.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>nicht gelöscht</translation>
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
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Write …</source>
        <translation>Schreiben …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
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
        <source>A colleague</source>
        <translation>Jemand aus dem Team</translation>
    </message>
    <message numerus="yes">
        <source>You added %Ln contact(s)</source>
        <translation>
            <numerusform>Sie haben %Ln Kontakt angelegt</numerusform>
            <numerusform>Sie haben %Ln Kontakte angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added %Ln contact(s)</source>
        <translation>
            <numerusform>%1 hat %Ln Kontakt angelegt</numerusform>
            <numerusform>%1 hat %Ln Kontakte angelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln contact(s)</source>
        <translation>
            <numerusform>Sie haben %Ln Kontakt geändert</numerusform>
            <numerusform>Sie haben %Ln Kontakte geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln contact(s)</source>
        <translation>
            <numerusform>%1 hat %Ln Kontakt geändert</numerusform>
            <numerusform>%1 hat %Ln Kontakte geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %Ln entry(s)</source>
        <translation>
            <numerusform>Sie haben %Ln Eintrag geschrieben</numerusform>
            <numerusform>Sie haben %Ln Einträge geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote %Ln entry(s)</source>
        <translation>
            <numerusform>%1 hat %Ln Eintrag geschrieben</numerusform>
            <numerusform>%1 hat %Ln Einträge geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln entry(s)</source>
        <translation>
            <numerusform>Sie haben %Ln Eintrag geändert</numerusform>
            <numerusform>Sie haben %Ln Einträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln entry(s)</source>
        <translation>
            <numerusform>%1 hat %Ln Eintrag geändert</numerusform>
            <numerusform>%1 hat %Ln Einträge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You noted %Ln task(s)</source>
        <translation>
            <numerusform>Sie haben %Ln Aufgabe notiert</numerusform>
            <numerusform>Sie haben %Ln Aufgaben notiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 noted %Ln task(s)</source>
        <translation>
            <numerusform>%1 hat %Ln Aufgabe notiert</numerusform>
            <numerusform>%1 hat %Ln Aufgaben notiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln task(s)</source>
        <translation>
            <numerusform>Sie haben %Ln Aufgabe geändert</numerusform>
            <numerusform>Sie haben %Ln Aufgaben geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln task(s)</source>
        <translation>
            <numerusform>%1 hat %Ln Aufgabe geändert</numerusform>
            <numerusform>%1 hat %Ln Aufgaben geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln tag(s), field(s) or filter(s)</source>
        <translation>
            <numerusform>Sie haben %Ln Tag, Feld oder Filter geändert</numerusform>
            <numerusform>Sie haben %Ln Tags, Felder oder Filter geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln tag(s), field(s) or filter(s)</source>
        <translation>
            <numerusform>%1 hat %Ln Tag, Feld oder Filter geändert</numerusform>
            <numerusform>%1 hat %Ln Tags, Felder oder Filter geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln Änderung wartet</numerusform>
            <numerusform>%Ln Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent and nothing fetched until you resume, also when the file is opened anew. What you change is kept.</source>
        <translation>Nichts wird gesendet und nichts geholt, bis Sie fortsetzen, auch wenn die Datei neu geöffnet wird. Was Sie ändern, bleibt erhalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>The team has %1; this file has %2.</source>
        <translation>Das Team hat %1, diese Datei %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are certainly in both.</source>
        <translation>
            <numerusform>%Ln Kontakt steht sicher in beiden.</numerusform>
            <numerusform>%Ln Kontakte stehen sicher in beiden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) fit several and stay apart.</source>
        <translation>
            <numerusform>%Ln Kontakt passt zu mehreren und bleibt getrennt.</numerusform>
            <numerusform>%Ln Kontakte passen zu mehreren und bleiben getrennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>tag of the same name</source>
        <translation>Tag mit demselben Namen</translation>
    </message>
    <message>
        <source>field of the same name</source>
        <translation>Feld mit demselben Namen</translation>
    </message>
    <message>
        <source>same name and customer number</source>
        <translation>gleicher Name und gleiche Kundennummer</translation>
    </message>
    <message>
        <source>same name and e-mail address</source>
        <translation>gleicher Name und gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>same name and phone number</source>
        <translation>gleicher Name und gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same name and town</source>
        <translation>gleicher Name und gleicher Ort</translation>
    </message>
    <message>
        <source>The server does not tell before joining what the team has: it is older, or an administrator adds computers. Joining works all the same.</source>
        <translation>Der Server sagt vor dem Beitritt nicht, was das Team hat: Er ist älter, oder ein Administrator fügt Rechner hinzu. Beitreten können Sie trotzdem.</translation>
    </message>
</context>
<context>
    <name>TempCopies</name>
    <message>
        <source>No folder could be made for the copy: %1</source>
        <translation>Für die Kopie konnte kein Ordner angelegt werden: %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Confirmed on %1</source>
        <translation>Bestätigt am %1</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Last confirmed %1, on %2</source>
        <translation>Zuletzt bestätigt %1, am %2</translation>
    </message>
    <message>
        <source>Written %1, on %2, and never confirmed since</source>
        <translation>Eingetragen %1, am %2, seither nicht bestätigt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>With</source>
        <comment>before names</comment>
        <translation>Mit</translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message>
        <source>Incoming call</source>
        <translation>Anruf angenommen</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Angerufen</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a task</comment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Contact created</source>
        <translation>Kontakt angelegt</translation>
    </message>
    <message>
        <source>Contact imported</source>
        <translation>Kontakt importiert</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>people</comment>
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
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, geschrieben von %2</translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message>
        <source>This is no template for a trade.</source>
        <translation>Das ist keine Branchenvorlage.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n Feld</numerusform>
            <numerusform>%n Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of activities</source>
        <translation>
            <numerusform>%n Aktivitätsart</numerusform>
            <numerusform>%n Aktivitätsarten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n Text</numerusform>
            <numerusform>%n Texte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample contact(s)</source>
        <translation>
            <numerusform>%n Beispielkontakt</numerusform>
            <numerusform>%n Beispielkontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language into which this text is translated: &quot;de&quot; for German.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>There is no template &quot;%1&quot;. There are: %2.</source>
        <translation>Eine Vorlage „%1“ gibt es nicht. Vorhanden sind: %2.</translation>
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
        <source>what was said; - reads it from the standard input</source>
        <translation>was gesagt wurde; - liest es von der Standardeingabe</translation>
    </message>
    <message>
        <source>a line above it</source>
        <translation>eine Zeile darüber</translation>
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
    <message>
        <source>All of it is in the file.</source>
        <translation>Alles davon ist in der Datei.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>Aktivitätsarten</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sample contacts</source>
        <translation>Beispielkontakte</translation>
    </message>
    <message>
        <source>fields, tags, texts and filters for a line of work, in one step</source>
        <translation>Felder, Tags, Texte und Filter für eine Branche, in einem Schritt</translation>
    </message>
    <message>
        <source>Brings what the file does not have yet; what is there stays as it is. &quot;kontorctl undo&quot; takes it back. &quot;show&quot; says what it
would bring.</source>
        <translation>Bringt, was der Datei noch fehlt; Vorhandenes bleibt, wie es ist. „kontorctl undo“ nimmt es zurück. „show“ sagt, was
dazukäme.</translation>
    </message>
    <message>
        <source>a few invented contacts as well</source>
        <translation>auch einige erfundene Kontakte</translation>
    </message>
    <message>
        <source>A reminder some minutes before needs a day: give --due DAY, or a time as 2026-01-31T14:30.</source>
        <translation>Eine Erinnerung einige Minuten vorher braucht einen Tag: Geben Sie --due TAG an oder einen Zeitpunkt wie 2026-01-31T14:30.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 14:30.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreiben Sie 14:30.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no repetition. Write it as &quot;every 2 weeks&quot; or FREQ=WEEKLY.</source>
        <translation>„%1“ ist keine Wiederholung. Schreiben Sie „alle 2 Wochen“ oder FREQ=WEEKLY.</translation>
    </message>
    <message>
        <source>With --natural the text says it all, in German or English: &quot;tomorrow at 10 call Miller&quot;, &quot;every Monday bank&quot;.</source>
        <translation>Mit --natural sagt der Text alles, deutsch oder englisch: „morgen 10 Uhr Müller anrufen“, „jeden Montag Bank“.</translation>
    </message>
    <message>
        <source>read day, time, repetition, kind and contact out of the text</source>
        <translation>Tag, Uhrzeit, Wiederholung, Art und Kontakt aus dem Text lesen</translation>
    </message>
    <message>
        <source>whom it is about</source>
        <translation>um wen es geht</translation>
    </message>
    <message>
        <source>until when, as 2026-01-31, tomorrow or &quot;in 3 weeks&quot;</source>
        <translation>bis wann, etwa 2026-01-31, morgen oder „in 3 Wochen“</translation>
    </message>
    <message>
        <source>at what time that day, as 14:30</source>
        <translation>um wie viel Uhr, etwa 14:30</translation>
    </message>
    <message>
        <source>how often, as &quot;every 2 weeks&quot; or an RFC 5545 rule</source>
        <translation>wie oft, etwa „alle 2 Wochen“ oder als Regel nach RFC 5545</translation>
    </message>
    <message>
        <source>how long before, or when, as 2026-01-31T14:30</source>
        <translation>wie viele Minuten vorher, oder wann, etwa 2026-01-31T14:30</translation>
    </message>
    <message>
        <source>who does it; with list: only theirs and nobody&apos;s</source>
        <translation>wer zuständig ist; bei list: nur deren Aufgaben und die von niemandem</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2026-01-31T14:30, 31.1.2026 or &quot;yesterday 3 pm&quot;.</source>
        <translation>„%1“ ist kein Zeitpunkt. Schreiben Sie ihn als 2026-01-31T14:30, 31.1.2026 oder „gestern 15 Uhr“.</translation>
    </message>
    <message>
        <source>There is no text template &quot;%1&quot;.</source>
        <translation>Es gibt keine Textvorlage „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration. Write it as 12, &quot;12 min&quot; or 1:30.</source>
        <translation>„%1“ ist keine Dauer. Schreiben Sie sie als 12, „12 min“ oder 1:30.</translation>
    </message>
    <message>
        <source>The first contact is whom the entry is about; the others took part, as do those of --with.
In a template, {anrede} {name} {vorname} {nachname} {firma} {ort} {datum} {uhrzeit} {ich} stand for what is known.</source>
        <translation>Der erste Kontakt ist der, um den es geht; die anderen waren beteiligt, ebenso die von --with.
In einer Vorlage stehen {anrede} {name} {vorname} {nachname} {firma} {ort} {datum} {uhrzeit} {ich} für das, was bekannt ist.</translation>
    </message>
    <message>
        <source>note, call, meeting, mail, letter, message, visit, or a kind of the file itself</source>
        <translation>note, call, meeting, mail, letter, message, visit oder eine eigene Art der Datei</translation>
    </message>
    <message>
        <source>a text template of the file, before what --text says</source>
        <translation>eine Textvorlage der Datei, vor dem, was --text sagt</translation>
    </message>
    <message>
        <source>who else took part; may be given several times</source>
        <translation>wer noch beteiligt war; auch mehrmals</translation>
    </message>
    <message>
        <source>a file that belongs to it; may be given several times</source>
        <translation>eine Datei, die dazugehört; auch mehrmals</translation>
    </message>
    <message>
        <source>when, as 2026-01-31T14:30, 31.1.2026 or &quot;yesterday 3 pm&quot; (now)</source>
        <translation>wann, als 2026-01-31T14:30, 31.1.2026 oder „gestern 15 Uhr“ (jetzt)</translation>
    </message>
    <message>
        <source>how long: 12, &quot;12 min&quot; or 1:30; a number alone is minutes</source>
        <translation>wie lange: 12, „12 min“ oder 1:30; eine Zahl allein sind Minuten</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>wo es war</translation>
    </message>
    <message>
        <source>Which server? Give --server postgresql://USER@HOST/DATABASE, or set KONTOR_SERVER.</source>
        <translation>Welcher Server? Geben Sie --server postgresql://BENUTZER@RECHNER/DATENBANK an oder setzen Sie KONTOR_SERVER.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no id.</source>
        <translation>„%1“ ist keine ID.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The server is up to date (schema %1).</source>
        <translation>Der Server ist auf dem neuesten Stand (Schema %1).</translation>
    </message>
    <message>
        <source>The server is ready (schema %1). Next: kontorctl server add-user NAME, then kontorctl server doctor.</source>
        <translation>Der Server ist bereit (Schema %1). Als Nächstes: kontorctl server add-user NAME, dann kontorctl server doctor.</translation>
    </message>
    <message>
        <source>The server was brought from schema %1 to %2.</source>
        <translation>Der Server wurde von Schema %1 auf %2 gebracht.</translation>
    </message>
    <message>
        <source>%1 is a member; the password stays as it was.</source>
        <translation>%1 ist Mitglied; das Passwort bleibt, wie es war.</translation>
    </message>
    <message>
        <source>That computer gets nothing more from the server. What is on it stays there until it is wiped.</source>
        <translation>Dieser Rechner bekommt nichts mehr vom Server. Was auf ihm ist, bleibt dort, bis er gelöscht wird.</translation>
    </message>
    <message>
        <source>%1: confirmed on %2 of %3 computers</source>
        <translation>%1: bestätigt auf %2 von %3 Rechnern</translation>
    </message>
    <message>
        <source>Backups and archived logs of the server keep what they hold until they expire.</source>
        <translation>Sicherungen und archivierte Protokolle des Servers behalten ihren Inhalt, bis sie ablaufen.</translation>
    </message>
    <message>
        <source>The server is sound.</source>
        <translation>Der Server ist in Ordnung.</translation>
    </message>
    <message>
        <source>The server has faults. Make a backup before you do anything else.</source>
        <translation>Der Server hat Fehler. Machen Sie eine Sicherung, bevor Sie irgendetwas anderes tun.</translation>
    </message>
    <message>
        <source>Forgotten deletions</source>
        <translation>Vergessene Löschungen</translation>
    </message>
    <message>
        <source>Entries of the audit</source>
        <translation>Einträge im Prüfprotokoll</translation>
    </message>
    <message>
        <source>Files without a record</source>
        <translation>Dateien ohne Datensatz</translation>
    </message>
    <message>
        <source>pg_dump is not installed (Debian: apt-get install postgresql-client).</source>
        <translation>pg_dump ist nicht installiert (Debian: apt-get install postgresql-client).</translation>
    </message>
    <message>
        <source>pg_dump failed; what it said is above. There is no backup.</source>
        <translation>pg_dump ist gescheitert; was es sagte, steht oben. Es gibt keine Sicherung.</translation>
    </message>
    <message>
        <source>Backup: %1, and the roles beside it in %1.roles.sql. It is not encrypted; keep it where nobody else reads it.</source>
        <translation>Sicherung: %1, und daneben die Rollen in %1.roles.sql. Sie ist nicht verschlüsselt; bewahren Sie sie auf, wo niemand sonst sie liest.</translation>
    </message>
    <message>
        <source>Every computer will compare itself with the server and send what the server lacks.</source>
        <translation>Jeder Rechner vergleicht sich nun mit dem Server und sendet, was dem Server fehlt.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>ungesehen</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>WRONG</source>
        <translation>FALSCH</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgeschieden</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>look after the PostgreSQL server of a team</source>
        <translation>den PostgreSQL-Server eines Teams betreuen</translation>
    </message>
    <message>
        <source>For a superuser of the server, or the owner of the database who may make roles. The password comes from PGPASSWORD, from
~/.pgpass, or is asked for; never from the command line. docs/sync.md explains each step.</source>
        <translation>Für einen Superuser des Servers oder den Eigentümer der Datenbank, der Rollen anlegen darf. Das Passwort kommt aus PGPASSWORD, aus
~/.pgpass oder wird erfragt; nie von der Befehlszeile. docs/sync.md erklärt jeden Schritt.</translation>
    </message>
    <message>
        <source>postgresql://USER@HOST/DATABASE or service=NAME; otherwise KONTOR_SERVER</source>
        <translation>postgresql://BENUTZER@RECHNER/DATENBANK oder service=NAME; sonst KONTOR_SERVER</translation>
    </message>
    <message>
        <source>of the organisation, the user or the device, as people see it</source>
        <translation>der Organisation, des Benutzers oder des Geräts, wie Menschen ihn sehen</translation>
    </message>
    <message>
        <source>the user looks after teams and rights</source>
        <translation>der Benutzer betreut Teams und Rechte</translation>
    </message>
    <message>
        <source>the user changes nothing in the organisation&apos;s records</source>
        <translation>der Benutzer ändert nichts an den Daten der Organisation</translation>
    </message>
    <message>
        <source>a team of the user&apos;s, made if there is none; :ro only reads. With deactivate: leaves that team only. May be repeated</source>
        <translation>ein Team des Benutzers, angelegt, wenn es keines gibt; :ro liest nur. Mit deactivate: verlässt nur dieses Team. Mehrfach möglich</translation>
    </message>
    <message>
        <source>a new password for a user who is there already</source>
        <translation>ein neues Passwort für einen Benutzer, den es schon gibt</translation>
    </message>
    <message>
        <source>from now on only administrators add devices</source>
        <translation>von nun an fügen nur Administratoren Geräte hinzu</translation>
    </message>
    <message>
        <source>write the tables anew after erasing, so that no byte stays in the server&apos;s files</source>
        <translation>die Tabellen nach dem Löschen neu schreiben, sodass kein Byte in den Dateien des Servers bleibt</translation>
    </message>
    <message>
        <source>how long gc keeps deletions (13, and no less)</source>
        <translation>wie lange gc Löschungen behält (13, nicht weniger)</translation>
    </message>
    <message>
        <source>how long gc keeps the audit (for ever)</source>
        <translation>wie lange gc das Prüfprotokoll behält (für immer)</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other.</source>
        <translation>--%1 und --%2 schließen einander aus.</translation>
    </message>
    <message>
        <source>the user does not any more</source>
        <translation>der Benutzer betreut sie nicht mehr</translation>
    </message>
    <message>
        <source>the user does so again</source>
        <translation>der Benutzer ändert sie wieder</translation>
    </message>
    <message>
        <source>This file belongs to no team yet. Next: kontorctl team join ADDRESS.</source>
        <translation>Diese Datei gehört noch zu keinem Team. Weiter mit: kontorctl team join ADRESSE.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Kept in this file: %n change(s) that the server has not confirmed. &quot;kontorctl team sync&quot; sends them.</source>
        <translation>
            <numerusform>%1 In dieser Datei bleibt %n Änderung, die der Server nicht bestätigt hat. „kontorctl team sync“ schickt sie.</numerusform>
            <numerusform>%1 In dieser Datei bleiben %n Änderungen, die der Server nicht bestätigt hat. „kontorctl team sync“ schickt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Nothing of this file waits to be sent. &quot;kontorctl team sync&quot; goes on.</source>
        <translation>%1 Aus dieser Datei wartet nichts auf das Senden. „kontorctl team sync“ macht weiter.</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Stopped. What has arrived is kept; &quot;kontorctl team sync&quot; goes on.</source>
        <translation>Angehalten. Was angekommen ist, bleibt; „kontorctl team sync“ macht weiter.</translation>
    </message>
    <message>
        <source>In step with %1: sent %2, fetched %3.</source>
        <translation>Auf dem Stand von %1: %2 gesendet, %3 geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met those of others or were not taken: kontorctl team issues</source>
        <translation>
            <numerusform>%n Änderung traf auf eine andere oder wurde nicht angenommen: kontorctl team issues</numerusform>
            <numerusform>%n Änderungen trafen auf andere oder wurden nicht angenommen: kontorctl team issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read; a newer Kontor may be needed.</source>
        <translation>
            <numerusform>%n Datensatz war nicht zu lesen; vielleicht braucht es ein neueres Kontor.</numerusform>
            <numerusform>%n Datensätze waren nicht zu lesen; vielleicht braucht es ein neueres Kontor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which server? Give its address: postgresql://USER@HOST/DATABASE.</source>
        <translation>Welcher Server? Bitte die Adresse angeben: postgresql://BENUTZER@RECHNER/DATENBANK.</translation>
    </message>
    <message>
        <source>This file has contacts: it shares them. --receive is for an empty file; nothing was changed.</source>
        <translation>In dieser Datei sind Kontakte: Sie teilt sie mit dem Team. --receive ist für eine leere Datei; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>in step</source>
        <translation>auf dem Stand des Teams</translation>
    </message>
    <message>
        <source>the team has something new</source>
        <translation>das Team hat Neues</translation>
    </message>
    <message>
        <source>changes wait to be sent</source>
        <translation>Änderungen warten auf das Senden</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changes not confirmed</source>
        <translation>Änderungen ohne Bestätigung</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the team; nothing was changed. Send them with &quot;kontorctl team sync&quot;, or leave with --anyway: they stay in this file alone.</source>
        <translation>
            <numerusform>%n Änderung hat das Team nicht erreicht; es wurde nichts geändert. „kontorctl team sync“ schickt sie; mit --anyway verlassen Sie das Team trotzdem, und sie bleibt nur in dieser Datei.</numerusform>
            <numerusform>%n Änderungen haben das Team nicht erreicht; es wurde nichts geändert. „kontorctl team sync“ schickt sie; mit --anyway verlassen Sie das Team trotzdem, und sie bleiben nur in dieser Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file belongs to no team any more; its contacts stay.</source>
        <translation>Diese Datei gehört zu keinem Team mehr; ihre Kontakte bleiben.</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <translation>%1 (nur lesen)</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Which one? Give its number, as &quot;kontorctl team issues&quot; shows it.</source>
        <translation>Was genau? Bitte die Nummer angeben, die „kontorctl team issues“ zeigt.</translation>
    </message>
    <message>
        <source>There is no open number %1. &quot;kontorctl team issues&quot; lists them.</source>
        <translation>Eine offene Nummer %1 gibt es nicht. „kontorctl team issues“ zeigt alle.</translation>
    </message>
    <message>
        <source>This cannot be kept; &quot;kontorctl team accept %1&quot; takes it off the list.</source>
        <translation>Das lässt sich nicht behalten; „kontorctl team accept %1“ nimmt es von der Liste.</translation>
    </message>
    <message>
        <source>What was here stands again, and goes to the team with the next sync.</source>
        <translation>Der hiesige Wert gilt wieder und geht mit dem nächsten Abgleich ans Team.</translation>
    </message>
    <message>
        <source>The team&apos;s value stands.</source>
        <translation>Es bleibt beim Wert des Teams.</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Auf dem Stand des Teams</translation>
    </message>
    <message>
        <source>Offline: %1</source>
        <translation>Ohne Verbindung: %1</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>%1  %2; sent %3, fetched %4, waiting %5</source>
        <translation>%1  %2; %3 gesendet, %4 geholt, %5 warten</translation>
    </message>
    <message>
        <source>join a team, keep this file in step with it</source>
        <translation>einem Team beitreten und die Datei mit ihm abgleichen</translation>
    </message>
    <message>
        <source>&quot;sync&quot; sends what was changed here and fetches what is new, once, or with --watch until it is stopped. What cannot be sent now is
kept and goes with the next one. The password comes from PGPASSWORD, from ~/.pgpass, from the keychain, or is asked for; never
from the command line. &quot;status&quot; ends with 0 if the file is in step, with 7 if something waits or is new.</source>
        <translation>„sync“ schickt, was hier geändert wurde, und holt, was neu ist: einmal, oder mit --watch, bis es angehalten wird. Was sich nicht
senden lässt, bleibt und geht mit dem nächsten Mal. Das Passwort kommt aus PGPASSWORD, aus ~/.pgpass, aus dem Schlüsselbund oder
wird erfragt, nie aus der Befehlszeile. „status“ endet mit 0, wenn alles abgeglichen ist, mit 7, wenn etwas wartet oder neu ist.</translation>
    </message>
    <message>
        <source>join with an empty file: fetch what the team has</source>
        <translation>mit einer leeren Datei beitreten: holen, was das Team hat</translation>
    </message>
    <message>
        <source>this computer, as colleagues see it (its host name)</source>
        <translation>dieser Rechner, wie ihn die anderen sehen (sein Name im Netz)</translation>
    </message>
    <message>
        <source>put the password into the keychain</source>
        <translation>das Passwort in den Schlüsselbund legen</translation>
    </message>
    <message>
        <source>where the server is now, if it has moved</source>
        <translation>wo der Server jetzt ist, wenn er umgezogen ist</translation>
    </message>
    <message>
        <source>stay in step until Ctrl+C; the file is held meanwhile</source>
        <translation>weiter abgleichen bis Strg+C; die Datei ist so lange belegt</translation>
    </message>
    <message>
        <source>give up on a server that says nothing for so long (10 for connecting, 120 later)</source>
        <translation>einen Server aufgeben, der so lange nichts sagt (10 beim Verbinden, danach 120)</translation>
    </message>
    <message>
        <source>leave though changes have not reached the team</source>
        <translation>austreten, obwohl Änderungen das Team nicht erreicht haben</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>Given up, kept in what is merged</source>
        <translation>Weicht, bleibt im zusammengeführten Kontakt erhalten</translation>
    </message>
    <message>
        <source>Moves to %1: %2</source>
        <translation>Geht an %1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no choice. Write FIELD=ID: the field takes the value of that contact.</source>
        <translation>„%1“ ist keine Wahl. Schreiben Sie FELD=ID: Das Feld bekommt den Wert dieses Kontakts.</translation>
    </message>
    <message>
        <source>Nothing was merged into this contact.</source>
        <translation>In diesem Kontakt ist kein anderer aufgegangen.</translation>
    </message>
    <message>
        <source>Several were merged into this contact. Name the one to take out:
%1</source>
        <translation>In diesem Kontakt sind mehrere aufgegangen. Nennen Sie den, der gelöst werden soll:
%1</translation>
    </message>
    <message>
        <source>%1 is taken out of %2.</source>
        <translation>%1 wird aus %2 gelöst.</translation>
    </message>
    <message>
        <source>Goes back: %1</source>
        <translation>Geht zurück: %1</translation>
    </message>
    <message>
        <source>Added since and stays: %1</source>
        <translation>Seither dazugekommen und bleibt: %1</translation>
    </message>
    <message>
        <source>stays, changed since</source>
        <translation>bleibt, seither geändert</translation>
    </message>
    <message>
        <source>Merged: %1, moved: %2, there already: %3. &quot;kontorctl undo&quot; or &quot;kontorctl unmerge&quot; takes it back.</source>
        <translation>Zusammengeführt: %1, übernommen: %2, schon vorhanden: %3. „kontorctl undo“ oder „kontorctl unmerge“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>make one contact of several that are the same</source>
        <translation>aus mehreren gleichen Kontakten einen machen</translation>
    </message>
    <message>
        <source>All that hangs on the others moves to the first one; values that give way are kept with the others, which go out of
sight. &quot;kontorctl unmerge&quot; makes them several again at any later time.</source>
        <translation>Alles, was an den anderen hängt, geht an den ersten; Werte, die weichen, bleiben bei den anderen erhalten, die nicht
mehr zu sehen sind. „kontorctl unmerge“ macht jederzeit wieder mehrere daraus.</translation>
    </message>
    <message>
        <source>the field takes the value of that contact; remark=joined keeps all of them. May be repeated</source>
        <translation>das Feld bekommt den Wert dieses Kontakts; remark=joined behält alle. Mehrfach möglich</translation>
    </message>
    <message>
        <source>only say what would happen</source>
        <translation>nur sagen, was geschähe</translation>
    </message>
    <message>
        <source>take a merged contact out again</source>
        <translation>einen zusammengeführten Kontakt wieder lösen</translation>
    </message>
    <message>
        <source>ID: of the contact that was merged, or of the one it was merged into. What was its own goes back to it, edits made since
included; what was added to the other since stays there.</source>
        <translation>ID: die des Kontakts, der aufging, oder dessen, in dem er aufging. Was seines war, geht mit allen Änderungen seither an
ihn zurück; was beim anderen seither dazukam, bleibt dort.</translation>
    </message>
    <message>
        <source>--min-score is a number from 0.02 to 1, such as 0.9.</source>
        <translation>--min-score ist eine Zahl von 0.02 bis 1, etwa 0.9.</translation>
    </message>
    <message numerus="yes">
        <source>A group of %n contact(s):</source>
        <translation>
            <numerusform>Eine Gruppe aus %n Kontakt:</numerusform>
            <numerusform>Eine Gruppe aus %n Kontakten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Which two contacts? duplicates %1 ID ID</source>
        <translation>Welche zwei Kontakte? duplicates %1 ID ID</translation>
    </message>
    <message>
        <source>Noted.</source>
        <translation>Vermerkt.</translation>
    </message>
    <message>
        <source>That was so already.</source>
        <translation>Das war schon so.</translation>
    </message>
    <message>
        <source>duplicates does not know &quot;%1&quot;: separate, same or forget, or nothing at all.</source>
        <translation>duplicates kennt „%1“ nicht: separate, same oder forget, oder gar nichts.</translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>Keine Dubletten gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n Paar</numerusform>
            <numerusform>%n Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) written</source>
        <translation>
            <numerusform>%n Wert geschrieben</numerusform>
            <numerusform>%n Werte geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>find contacts that are there twice</source>
        <translation>Kontakte finden, die doppelt da sind</translation>
    </message>
    <message>
        <source>Each pair with a score from 0 to 1, how probable it is that the two are one contact, and the reasons for and against;
then groups. Nothing is merged. &quot;separate&quot; and &quot;same&quot; note your own answer about two contacts, &quot;forget&quot; takes it back.</source>
        <translation>Jedes Paar mit einer Zahl von 0 bis 1, wie wahrscheinlich beide ein Kontakt sind, und den Gründen dafür und dagegen;
dann Gruppen. Zusammengeführt wird nichts. „separate“ und „same“ vermerken Ihre eigene Antwort zu zwei Kontakten, „forget“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>pairs from this score on (0.5)</source>
        <translation>Paare ab dieser Zahl (0.5)</translation>
    </message>
    <message>
        <source>bring values into their standard form, where nothing is lost by it</source>
        <translation>Angaben in ihre übliche Form bringen, wo dabei nichts verloren geht</translation>
    </message>
    <message>
        <source>Phone numbers, e-mail addresses, names, streets, postcodes, IBANs, VAT IDs and web addresses. All of it is one step of undo.
What cannot be right, or is a guess, is listed and left alone.</source>
        <translation>Telefonnummern, E-Mail-Adressen, Namen, Straßen, Postleitzahlen, IBANs, USt-IdNrn. und Webadressen. Alles zusammen ist ein Schritt, der sich rückgängig machen lässt.
Was nicht stimmen kann oder nur vermutet ist, wird genannt und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>show everything, change nothing</source>
        <translation>alles zeigen, nichts ändern</translation>
    </message>
    <message>
        <source>--how for &quot;%1&quot; is one of: %2.</source>
        <translation>--how für „%1“ ist eines von: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s); &quot;kontorctl undo&quot; takes them back.</source>
        <translation>
            <numerusform>%n Änderung; „kontorctl undo“ macht sie rückgängig.</numerusform>
            <numerusform>%n Änderungen; „kontorctl undo“ macht sie rückgängig.</numerusform>
        </translation>
    </message>
    <message>
        <source>--how and --dry-run belong to --fix CODE.</source>
        <translation>--how und --dry-run gehören zu --fix CODE.</translation>
    </message>
    <message numerus="yes">
        <source>Complete: %1 % of %n contact(s)</source>
        <translation>
            <numerusform>Vollständig: %1 % bei %n Kontakt</numerusform>
            <numerusform>Vollständig: %1 % bei %n Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>how complete the data is, and what could be mended</source>
        <translation>wie vollständig die Daten sind und was sich beheben lässt</translation>
    </message>
    <message>
        <source>The mean completeness of the contacts, then a line for each check: how many, its code, what it is. &quot;list --filter care:CODE&quot; shows
whom it is about. --fix mends all that a check finds, as one step of undo.</source>
        <translation>Die mittlere Vollständigkeit der Kontakte, dann eine Zeile je Prüfung: wie viele, ihr Code, worum es geht.
„list --filter care:CODE“ zeigt, wen sie betrifft. --fix behebt alles, was eine Prüfung findet, in einem Schritt.</translation>
    </message>
    <message>
        <source>mend what this check finds</source>
        <translation>beheben, was diese Prüfung findet</translation>
    </message>
    <message>
        <source>with --fix: show how many and the first few, change nothing</source>
        <translation>mit --fix: zeigt, wie viele und die ersten davon, ändert nichts</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>What is to be read? enrich --text FILE or enrich --image FILE</source>
        <translation>Was soll gelesen werden? enrich --text DATEI oder enrich --image DATEI</translation>
    </message>
    <message>
        <source>Not understood: %1</source>
        <translation>Nicht verstanden: %1</translation>
    </message>
    <message>
        <source>say what a signature, an imprint or a business card tells, field by field</source>
        <translation>sagen, was eine Signatur, ein Impressum oder eine Visitenkarte enthält, Feld für Feld</translation>
    </message>
    <message>
        <source>Each with how sure it is and where it stands. Nothing is written, no file is needed, and nothing leaves the computer.
&quot;-&quot; reads the standard input.</source>
        <translation>Zu jedem, wie sicher es ist und wo es steht. Nichts wird geschrieben, es braucht keine Datei, und nichts verlässt den Rechner.
„-“ liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>the text to read, in UTF-8</source>
        <translation>der Text, der gelesen wird, in UTF-8</translation>
    </message>
    <message>
        <source>a picture of a business card: a QR code on it, else its print</source>
        <translation>das Bild einer Visitenkarte: ein QR-Code darauf, sonst der Aufdruck</translation>
    </message>
    <message>
        <source>--possible takes &quot;create&quot;, &quot;update&quot; or &quot;skip&quot;.</source>
        <translation>--possible nimmt &quot;create&quot;, &quot;update&quot; oder &quot;skip&quot;.</translation>
    </message>
    <message>
        <source>--min-score is a number from 0.5 to 1 here, such as 0.9.</source>
        <translation>--min-score ist hier eine Zahl von 0.5 bis 1, etwa 0.9.</translation>
    </message>
    <message>
        <source>what becomes of rows that are not surely there, but probably (create)</source>
        <translation>was aus Zeilen wird, die nicht sicher, aber wahrscheinlich schon da sind (create)</translation>
    </message>
    <message>
        <source>how probably, from 0.5 to 1 (0.9)</source>
        <translation>wie wahrscheinlich, von 0.5 bis 1 (0.9)</translation>
    </message>
    <message>
        <source>task, follow_up, call, meeting, mail, letter or review</source>
        <translation>task, follow_up, call, meeting, mail, letter oder review</translation>
    </message>
    <message>
        <source>the repair, if the check has more than one: standard, swap, tag, review, remove or task</source>
        <translation>die Reparatur, wenn die Prüfung mehrere hat: standard, swap, tag, review, remove oder task</translation>
    </message>
    <message>
        <source>to the name servers: %1</source>
        <translation>an die Nameserver: %1</translation>
    </message>
    <message>
        <source>to VIES: %1</source>
        <translation>an VIES: %1</translation>
    </message>
    <message>
        <source>to VIES: %1, asked by %2</source>
        <translation>an VIES: %1, angefragt von %2</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no network. Nothing is lost: what has no answer is asked again the next time.</source>
        <translation>Das Netz ist nicht erreichbar. Verloren ist nichts: Was noch ohne Antwort ist, wird beim nächsten Mal wieder abgefragt.</translation>
    </message>
    <message>
        <source>VIES does not answer now. What has no answer is asked again the next time.</source>
        <translation>VIES antwortet gerade nicht. Was noch ohne Antwort ist, wird beim nächsten Mal wieder abgefragt.</translation>
    </message>
    <message>
        <source>Enough for 24 hours: the rest waits until tomorrow, so that nobody is burdened.</source>
        <translation>Genug für 24 Stunden: Der Rest wartet bis morgen, um niemanden zu belasten.</translation>
    </message>
    <message>
        <source>VIES does not know your own VAT ID. Correct it in the settings, or take it away.</source>
        <translation>VIES kennt Ihre eigene USt-IdNr. nicht. Berichtigen oder entfernen Sie sie in den Einstellungen.</translation>
    </message>
    <message>
        <source>Stopped. Answers that came are kept.</source>
        <translation>Angehalten. Antworten, die schon da waren, sind gespeichert.</translation>
    </message>
    <message>
        <source>Asking DNS</source>
        <translation>DNS wird gefragt</translation>
    </message>
    <message>
        <source>Asking VIES</source>
        <translation>VIES wird gefragt</translation>
    </message>
    <message>
        <source>Domains: %1 asked, %2 take mail, %3 do not, %4 without an answer</source>
        <translation>Domains: %1 abgefragt, %2 nehmen E-Mails an, %3 nicht, %4 ohne Antwort</translation>
    </message>
    <message>
        <source>VAT IDs: %1 asked, %2 valid, %3 not, %4 without an answer</source>
        <translation>USt-IdNrn.: %1 abgefragt, %2 gültig, %3 nicht, %4 ohne Antwort</translation>
    </message>
    <message>
        <source>ask DNS whether mail domains take mail, and the EU&apos;s VIES whether VAT IDs are valid</source>
        <translation>beim DNS abfragen, ob Mail-Domains E-Mails annehmen, und beim EU-Dienst VIES, ob USt-IdNrn. gültig sind</translation>
    </message>
    <message>
        <source>The domains of e-mail addresses go to this computer&apos;s name servers, VAT IDs to the European Commission, with your own if the settings
have it; nothing else. Each is noted in the disclosure log before it is sent. Without IDs all that has no recent answer is asked, whether
or not the settings have the checks switched on. --dry-run shows exactly what would be sent.</source>
        <translation>Die Domains der E-Mail-Adressen gehen an die Nameserver dieses Rechners, USt-IdNrn. an die Europäische Kommission, mit Ihrer eigenen,
wenn sie in den Einstellungen steht; sonst nichts. Alles wird in der Liste der Weitergaben vermerkt, bevor es gesendet wird. Ohne IDs wird alles
abgefragt, was keine neuere Antwort hat, auch wenn die Prüfungen in den Einstellungen aus sind. --dry-run zeigt genau, was gesendet würde.</translation>
    </message>
    <message>
        <source>domains only</source>
        <translation>nur Domains</translation>
    </message>
    <message>
        <source>VAT IDs only</source>
        <translation>nur USt-IdNrn.</translation>
    </message>
    <message>
        <source>no more than so many of each; 0 for all (0)</source>
        <translation>höchstens so viele von jeder Art; 0 für alle (0)</translation>
    </message>
    <message>
        <source>show what would be sent, send nothing</source>
        <translation>zeigen, was gesendet würde, nichts senden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %2.</source>
        <translation>„%1“ nimmt eines von: %2.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. &quot;kontorctl settings list&quot; shows them all.</source>
        <translation>Eine Einstellung „%1“ gibt es nicht. „kontorctl settings list“ zeigt alle.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Eine Einstellung „%1“ gibt es nicht. Meinten Sie „%2“?</translation>
    </message>
    <message>
        <source>This file belongs to no team in which you may write. Nothing was changed.</source>
        <translation>Diese Datei gehört zu keinem Team, in dem Sie schreiben dürfen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>New contacts cannot be put there. It takes one of: %1</source>
        <translation>Dort lassen sich keine neuen Kontakte ablegen. Möglich sind: %1</translation>
    </message>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>%1 nimmt eines von: %2</translation>
    </message>
    <message>
        <source>%1 takes a code as %2, not &quot;%3&quot;.</source>
        <translation>%1 nimmt ein Kürzel wie %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>show and change the settings of the file and its team</source>
        <translation>Einstellungen der Datei und ihres Teams zeigen und ändern</translation>
    </message>
    <message>
        <source>In a team most of them hold for everybody; &quot;kontorctl undo&quot; takes a change of these back. VALUE as &quot;list&quot; shows it; an empty one (&quot;&quot;)
goes back to the standard.</source>
        <translation>In einem Team gelten die meisten für alle; „kontorctl undo“ nimmt eine Änderung an ihnen zurück. VALUE so, wie „list“ es
zeigt; ein leerer Wert (&quot;&quot;) stellt die Vorgabe wieder her.</translation>
    </message>
    <message>
        <source>This is the password of %1, shown once. Hand it over in person; after joining, the window changes it under File, Team.</source>
        <translation>Das ist das Passwort von %1; es wird nur einmal gezeigt. Geben Sie es persönlich weiter; nach dem Beitreten lässt es sich im Fenster unter Datei, Team ändern.</translation>
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
    <name>kontor::dialogs::CandidateList</name>
    <message>
        <source>Contacts that may be meant</source>
        <translation>Kontakte, die gemeint sein können</translation>
    </message>
    <message>
        <source>Enter or double click opens this contact</source>
        <translation>Eingabetaste oder Doppelklick öffnet diesen Kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) may be meant already</source>
        <translation>
            <numerusform>%n Kontakt gibt es vielleicht schon</numerusform>
            <numerusform>%n Kontakte gibt es vielleicht schon</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what was typed to this one</source>
        <translation>Angaben dort ergänzen</translation>
    </message>
    <message>
        <source>Fills in what the chosen contact does not have yet; what it has stays</source>
        <translation>Trägt ein, was dem gewählten Kontakt noch fehlt; was er hat, bleibt</translation>
    </message>
    <message>
        <source>certain: %1</source>
        <translation>sicher: %1</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ContactField</name>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Contact, nobody chosen</source>
        <translation>Kontakt, niemand gewählt</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ContactPicker</name>
    <message>
        <source>Choose a contact</source>
        <translation>Kontakt wählen</translation>
    </message>
    <message>
        <source>Name, firm, town, number …</source>
        <translation>Name, Firma, Ort, Nummer …</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts that fit</source>
        <translation>Passende Kontakte</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::DoingsPanel</name>
    <message>
        <source>Show earlier</source>
        <translation>Früheres zeigen</translation>
    </message>
    <message>
        <source>As of %1. %2</source>
        <translation>Stand %1. %2</translation>
    </message>
    <message>
        <source>This is asked of the server. %1</source>
        <translation>Das steht beim Server. %1</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> und %Ln weiterer</numerusform>
            <numerusform> und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::EnrichDialog</name>
    <message>
        <source>From a text or picture</source>
        <translation>Aus Text oder Bild</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n value(s)</source>
        <translation>
            <numerusform>%n Angabe übernehmen</numerusform>
            <numerusform>%n Angaben übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::EnrichPanel</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Address line 2</source>
        <translation>Adresszusatz</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
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
        <source>Fax</source>
        <translation>Fax</translation>
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
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Address or signature</source>
        <translation>Adresse oder Signatur</translation>
    </message>
    <message>
        <source>Paste an address, a signature or an imprint here, or the picture of a business card</source>
        <translation>Fügen Sie hier eine Adresse, eine Signatur oder ein Impressum ein, oder das Bild einer Visitenkarte</translation>
    </message>
    <message>
        <source>Picture of a card …</source>
        <translation>Bild einer Karte …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The card is being read, on this computer …</source>
        <translation>Die Karte wird gelesen, auf diesem Rechner …</translation>
    </message>
    <message>
        <source>Read from a picture: please compare it with the card.</source>
        <translation>Aus einem Bild gelesen: bitte mit der Karte vergleichen.</translation>
    </message>
    <message>
        <source>Picture of a business card</source>
        <translation>Bild einer Visitenkarte</translation>
    </message>
    <message>
        <source>What the text says appears here, line by line. Nothing is saved yet, and nothing leaves this computer.</source>
        <translation>Was der Text enthält, erscheint hier Zeile für Zeile. Gespeichert ist damit noch nichts, und nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Not understood, left out: %1</source>
        <translation>Nicht verstanden, weggelassen: %1</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>ist schon da</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>has: %1</source>
        <translation>bisher: %1</translation>
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
    <message numerus="yes">
        <source>The %Ln selected contact(s)</source>
        <translation>
            <numerusform>Den %Ln ausgewählten Kontakt</numerusform>
            <numerusform>Die %Ln ausgewählten Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::FieldProposal</name>
    <message>
        <source>Ms</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Mr</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Salutation “%1”?</source>
        <translation>Anrede „%1“?</translation>
    </message>
    <message>
        <source>By the first name. Only this person knows for sure.</source>
        <translation>Nach dem Vornamen. Sicher weiß es nur die Person selbst.</translation>
    </message>
    <message>
        <source>Belongs to %1?</source>
        <translation>Gehört zu %1?</translation>
    </message>
    <message>
        <source>Others with this domain of the e-mail address do.</source>
        <translation>Andere mit dieser Domain der E-Mail-Adresse gehören dazu.</translation>
    </message>
    <message>
        <source>Town: %1?</source>
        <translation>Ort: %1?</translation>
    </message>
    <message>
        <source>By the postcode.</source>
        <translation>Nach der Postleitzahl.</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::FileFetches</name>
    <message>
        <source>Fetching “%1” from the team&apos;s server</source>
        <translation>„%1“ wird vom Server des Teams geholt</translation>
    </message>
    <message numerus="yes">
        <source>%n more after it</source>
        <translation>
            <numerusform>danach noch %n Datei</numerusform>
            <numerusform>danach noch %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching “%1” was stopped.</source>
        <translation>Das Holen von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>“%1” could not be fetched.</source>
        <translation>„%1“ konnte nicht geholt werden.</translation>
    </message>
    <message>
        <source>%1 of %2 have come; opening it again goes on from there.</source>
        <translation>%1 von %2 sind da; beim nächsten Öffnen geht es dort weiter.</translation>
    </message>
    <message>
        <source>It stays on the team&apos;s server; open it again later.</source>
        <translation>Die Datei bleibt auf dem Server des Teams; öffnen Sie sie später noch einmal.</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
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
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Looking through the values</source>
        <translation>Werte werden durchgesehen</translation>
    </message>
    <message>
        <source>Import of “%1”</source>
        <translation>Import von „%1“</translation>
    </message>
    <message>
        <source>Looking for possible duplicates …</source>
        <translation>Mögliche Dubletten werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln possible duplicate(s) of this import – look at them</source>
        <translation>
            <numerusform>%Ln mögliche Dublette dieses Imports – ansehen</numerusform>
            <numerusform>%Ln mögliche Dubletten dieses Imports – ansehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for possible duplicates</source>
        <translation>Mögliche Dubletten werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>Columns or values have changed: what was chosen for possible duplicates (%Ln row(s)) does not count any more.</source>
        <translation>
            <numerusform>Spalten oder Werte haben sich geändert: Was Sie für mögliche Dubletten gewählt hatten (%Ln Zeile), gilt nicht mehr.</numerusform>
            <numerusform>Spalten oder Werte haben sich geändert: Was Sie für mögliche Dubletten gewählt hatten (%Ln Zeilen), gilt nicht mehr.</numerusform>
        </translation>
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
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>perhaps “%1”, who is there already: %2</source>
        <translation>vielleicht schon da als „%1“: %2</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <translation>Zeile %1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>perhaps the same as %1: %2</source>
        <translation>vielleicht dasselbe wie %1: %2</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>%1 ergänzen</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>create, decide later</source>
        <translation>anlegen, später entscheiden</translation>
    </message>
    <message>
        <source>create: somebody else</source>
        <translation>anlegen: jemand anderes</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportOutcomePage</name>
    <message>
        <source>What happens to “%1”</source>
        <translation>Was mit „%1“ geschieht</translation>
    </message>
    <message>
        <source>all possible duplicates (%L1)</source>
        <translation>alle möglichen Dubletten (%L1)</translation>
    </message>
    <message>
        <source>the probable ones (%L1)</source>
        <translation>die wahrscheinlichen (%L1)</translation>
    </message>
    <message>
        <source>the merely possible ones (%L1)</source>
        <translation>die nur möglichen (%L1)</translation>
    </message>
    <message>
        <source>those within this list (%L1)</source>
        <translation>die innerhalb dieser Liste (%L1)</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>For which possible duplicates</source>
        <translation>Für welche möglichen Dubletten</translation>
    </message>
    <message>
        <source>What happens to them</source>
        <translation>Was mit ihnen geschieht</translation>
    </message>
    <message>
        <source>chosen one by one</source>
        <translation>einzeln gewählt</translation>
    </message>
    <message>
        <source>update whom each probably means</source>
        <translation>den jeweils wahrscheinlichsten ergänzen</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>Compare all</source>
        <translation>Alle vergleichen</translation>
    </message>
    <message>
        <source>Searches the whole file, which takes longer the larger it is</source>
        <translation>Durchsucht die ganze Datei; das dauert länger, je größer sie ist</translation>
    </message>
    <message>
        <source>Contacts of the file</source>
        <translation>Kontakte der Datei</translation>
    </message>
    <message>
        <source>Values side by side</source>
        <translation>Werte nebeneinander</translation>
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
        <source>%1 of %2 new rows were compared.</source>
        <translation>%1 von %2 neuen Zeilen wurden verglichen.</translation>
    </message>
    <message>
        <source>Choose a row that may be a duplicate to see the values side by side.</source>
        <translation>Wählen Sie eine Zeile, die eine Dublette sein kann, um die Werte nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>The values are shown of the first possible duplicates only.</source>
        <translation>Die Werte werden nur für die ersten möglichen Dubletten gezeigt.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>There already: %1</source>
        <translation>Schon da: %1</translation>
    </message>
    <message>
        <source>create them, decide later</source>
        <translation>anlegen, später entscheiden</translation>
    </message>
    <message>
        <source>create them: all are somebody else</source>
        <translation>anlegen: alle sind jemand anderes</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportRun</name>
    <message>
        <source>as another row of this list: %1</source>
        <translation>wie eine andere Zeile dieser Liste: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
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
</context>
<context>
    <name>kontor::dialogs::ImportValuesModel</name>
    <message>
        <source>Not understood: goes to the remark</source>
        <translation>Nicht verstanden: kommt in die Bemerkung</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportValuesPage</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>Was aus „%1“ wird</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Values of the file</source>
        <translation>Werte der Datei</translation>
    </message>
    <message>
        <source>These values occur in many rows. Choose what each becomes; it counts for all rows.</source>
        <translation>Diese Werte stehen in vielen Zeilen. Wählen Sie, was aus jedem wird; das gilt für alle Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are not understood.</source>
        <translation>
            <numerusform>%n Wert wird nicht verstanden.</numerusform>
            <numerusform>%n Werte werden nicht verstanden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::InboxPanel</name>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>Vom Team</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Noted: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meins behalten</translation>
    </message>
    <message>
        <source>Keep mine: %1</source>
        <translation>Meins behalten: %1</translation>
    </message>
    <message>
        <source>Use the team&apos;s</source>
        <translation>Das vom Team nehmen</translation>
    </message>
    <message>
        <source>Use the team&apos;s: %1</source>
        <translation>Das vom Team nehmen: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Kontakt zeigen</translation>
    </message>
    <message>
        <source>Show contact: %1</source>
        <translation>Kontakt zeigen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%Ln)</source>
        <translation>
            <numerusform>Weitere zeigen (%Ln)</numerusform>
            <numerusform>Weitere zeigen (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::JoinTeamDialog</name>
    <message>
        <source>Join a team</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>Sign in to the team&apos;s server</source>
        <translation>Am Server des Teams anmelden</translation>
    </message>
    <message>
        <source>Colleagues keep the same contacts through a PostgreSQL server that your team owns. Whoever looks after it gives you these.</source>
        <translation>Über einen PostgreSQL-Server, der Ihrem Team gehört, führen Kollegen dieselben Kontakte. Die Angaben bekommen Sie von dem, der ihn betreut.</translation>
    </message>
    <message>
        <source>The server asks for your password.</source>
        <translation>Der Server fragt nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>team.example.org, or team.example.org:5433</source>
        <translation>team.example.org oder team.example.org:5433</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This computer&apos;s name</source>
        <translation>Name dieses Rechners</translation>
    </message>
    <message>
        <source>Remember the password in the keychain of this computer</source>
        <translation>Passwort im Schlüsselbund dieses Rechners merken</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>Be&amp;nutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Cer&amp;tificate</source>
        <translation>Zerti&amp;fikat</translation>
    </message>
    <message>
        <source>This &amp;computer</source>
        <translation>Dieser &amp;Rechner</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>only if your team signs its own</source>
        <translation>nur wenn Ihr Team es selbst ausstellt</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Certificate of who signed the server&apos;s</source>
        <translation>Zertifikat dessen, der das des Servers ausgestellt hat</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer)</source>
        <translation>Zertifikate (*.crt *.pem *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>S&amp;hare what is in this file, and receive what the team has</source>
        <translation>&amp;Teilen, was in dieser Datei ist, und holen, was das Team hat</translation>
    </message>
    <message>
        <source>This file is &amp;empty: receive what the team has</source>
        <translation>Diese Datei ist &amp;leer: holen, was das Team hat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Server, user and password are looked at as soon as they are there.</source>
        <translation>Sobald Server, Benutzer und Passwort da sind, werden sie geprüft.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Prüft …</translation>
    </message>
    <message>
        <source>Joining …</source>
        <translation>Tritt bei …</translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation>Im Hintergrund weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The file belongs to the team now. %1</source>
        <translation>Die Datei gehört jetzt zum Team. %1</translation>
    </message>
    <message>
        <source>Exchanging …</source>
        <translation>Gleicht ab …</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;hare the %Ln contact(s) of this file, and receive what the team has</source>
        <translation>
            <numerusform>Den %Ln Kontakt dieser Datei &amp;teilen und holen, was das Team hat</numerusform>
            <numerusform>Die %Ln Kontakte dieser Datei &amp;teilen und holen, was das Team hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) still to send</source>
        <translation>
            <numerusform>noch %Ln Änderung zu senden</numerusform>
            <numerusform>noch %Ln Änderungen zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) sent</source>
        <translation>
            <numerusform>%Ln Datensatz gesendet</numerusform>
            <numerusform>%Ln Datensätze gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) received</source>
        <translation>
            <numerusform>%Ln Datensatz geholt</numerusform>
            <numerusform>%Ln Datensätze geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Make &amp;one of each of these; “Undo” takes it back</source>
        <translation>Aus diesen jeweils &amp;einen machen; „Rückgängig“ nimmt es zurück</translation>
    </message>
    <message>
        <source>In this file and with the team</source>
        <translation>In dieser Datei und beim Team</translation>
    </message>
    <message>
        <source>Comparing with this file: %L1 of %L2 records</source>
        <translation>Vergleich mit dieser Datei: %L1 von %L2 Datensätzen</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::MemberPanel</name>
    <message>
        <source>Who is there can be seen once the server answers.</source>
        <translation>Wer da ist, zeigt sich, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>not in the team any more</source>
        <translation>nicht mehr im Team</translation>
    </message>
    <message>
        <source>online at %1</source>
        <translation>online an %1</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::MergeDialog</name>
    <message>
        <source>Show fields that are the &amp;same, too</source>
        <translation>Auch &amp;gleiche Felder zeigen</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Kontakte zusammenführen</translation>
    </message>
    <message>
        <source>These are one and the same? Choose which contact stays, and which value counts where they differ. What gives way is kept: a merge can be taken back at any time.</source>
        <translation>Ist das ein und derselbe? Wählen Sie, welcher Kontakt bleibt und welcher Wert gilt, wo sie sich unterscheiden. Was weicht, bleibt erhalten: Eine Zusammenführung lässt sich jederzeit lösen.</translation>
    </message>
    <message>
        <source>Values side by side</source>
        <translation>Werte nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>No field differs.</source>
        <translation>Kein Feld unterscheidet sich.</translation>
    </message>
    <message>
        <source>Nothing else hangs on the others.</source>
        <translation>An den anderen hängt sonst nichts.</translation>
    </message>
    <message>
        <source>Moves to “%1”: %2. What it has already is not doubled.</source>
        <translation>Geht an „%1“: %2. Was dort schon steht, wird nicht verdoppelt.</translation>
    </message>
    <message>
        <source>A person and a firm cannot be merged. Choose contacts of one kind.</source>
        <translation>Eine Person und eine Firma lassen sich nicht zusammenführen. Wählen Sie Kontakte einer Art.</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Stays: %1, %2</source>
        <translation>Bleibt: %1, %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: all of them, one below the other</source>
        <translation>%1: alle, untereinander</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
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
    <message>
        <source>Add anyway</source>
        <translation>Trotzdem anlegen</translation>
    </message>
    <message>
        <source>&amp;Name *</source>
        <translation>&amp;Name *</translation>
    </message>
    <message>
        <source>P&amp;osition</source>
        <translation>P&amp;osition</translation>
    </message>
    <message>
        <source>&amp;Mobile</source>
        <translation>&amp;Mobil</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Street</source>
        <translation>&amp;Straße</translation>
    </message>
    <message>
        <source>Post&amp;code</source>
        <translation>PL&amp;Z</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>* A name, a phone number or an e-mail address is needed.</source>
        <translation>* Ein Name, eine Telefonnummer oder eine E-Mail-Adresse wird gebraucht.</translation>
    </message>
    <message>
        <source>Bring back what was typed</source>
        <translation>Angefangenes zurückholen</translation>
    </message>
    <message>
        <source>&amp;Firm *</source>
        <translation>&amp;Firma *</translation>
    </message>
    <message>
        <source>Saved as well: %1</source>
        <translation>Wird mitgespeichert: %1</translation>
    </message>
    <message>
        <source>“%1” is almost certainly this contact: %2. Open it at the right, or press “Add anyway” once more.</source>
        <translation>„%1“ ist so gut wie sicher dieser Kontakt: %2. Öffnen Sie ihn rechts, oder drücken Sie noch einmal „Trotzdem anlegen“.</translation>
    </message>
    <message>
        <source>From a text or picture …</source>
        <translation>Aus Text oder Bild …</translation>
    </message>
    <message>
        <source>Take over what is ticked</source>
        <translation>Angehaktes übernehmen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>* A name, a phone number or an e-mail address is needed, and the own fields with this mark.</source>
        <translation>* Name, Telefonnummer oder E-Mail-Adresse ist nötig, dazu die eigenen Felder mit Stern.</translation>
    </message>
    <message>
        <source>Mandatory and still empty: %1. Fill it in, or press “%2” once more; the data care will remind of it.</source>
        <translation>Pflichtfeld und noch leer: %1. Füllen Sie es aus oder drücken Sie noch einmal „%2“; die Datenpflege erinnert daran.</translation>
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
    <message>
        <source>Backup and beginning</source>
        <translation>Sicherung und Beginn</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Keep a second copy</source>
        <translation>Eine zweite Kopie aufheben</translation>
    </message>
    <message>
        <source>Everything is in this one file. To back up, close Kontor and copy the file to another drive, or let your backup program do it. The copy is encrypted too.</source>
        <translation>Alles steht in dieser einen Datei. Zum Sichern schließen Sie Kontor und kopieren die Datei auf ein anderes Laufwerk, oder Sie überlassen das Ihrem Sicherungsprogramm. Die Kopie ist ebenfalls verschlüsselt.</translation>
    </message>
    <message>
        <source>What would you like to begin with?</source>
        <translation>Womit möchten Sie beginnen?</translation>
    </message>
    <message>
        <source>&amp;Import an address list</source>
        <translation>Eine Adressliste &amp;einlesen</translation>
    </message>
    <message>
        <source>Write down the first &amp;contact</source>
        <translation>Den ersten &amp;Kontakt eintragen</translation>
    </message>
    <message>
        <source>&amp;Look around first</source>
        <translation>Erst einmal &amp;umsehen</translation>
    </message>
    <message>
        <source>Set up fields and tags for my &amp;line of work</source>
        <translation>Felder und Tags für meine &amp;Branche einrichten</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::PassphraseDialog</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New passphrase once more</source>
        <translation>Neue Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The whole file is encrypted anew. The recovery sheet that you have opens it no longer afterwards; you get a new one. Backups keep their old passphrase.</source>
        <translation>Die ganze Datei wird neu verschlüsselt. Ihr bisheriges Wiederherstellungsblatt öffnet sie danach nicht mehr; Sie erhalten ein neues. Sicherungen behalten ihre alte Passphrase.</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch &amp;einmal</translation>
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
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Encrypting …</source>
        <translation>Wird verschlüsselt …</translation>
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
    <name>kontor::dialogs::RequiredFields</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::SideBySideTable</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Internet</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>zum Teil gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>verschieden</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>nur bei einem</translation>
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
        <source>A few words say what is to be done.</source>
        <translation>Bitte in wenigen Worten sagen, was zu tun ist.</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>ganztags</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Repeat</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Re&amp;mind</source>
        <translation>&amp;Erinnern</translation>
    </message>
    <message>
        <source>&amp;Assigned to</source>
        <translation>&amp;Zuständig</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Choose the day in a calendar</source>
        <translation>Tag im Kalender wählen</translation>
    </message>
    <message>
        <source>a&amp;t</source>
        <comment>before a time</comment>
        <translation>&amp;um</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächsten Monat</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Without a contact</source>
        <translation>Ohne Kontakt</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Done; what comes next?</source>
        <translation>Erledigt – was kommt als Nächstes?</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <comment>a day with the year</comment>
        <translation>dd.MM.yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>That day at %1</source>
        <translation>Am Tag um %1</translation>
    </message>
    <message>
        <source>The day before at %1</source>
        <translation>Am Vortag um %1</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 24.12., tomorrow, Friday or in 3 weeks.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie 24.12., morgen, Freitag oder in 3 Wochen.</translation>
    </message>
    <message>
        <source>“%1” is no time. Write it as 14:30.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreiben Sie 14:30.</translation>
    </message>
    <message>
        <source>A time needs a day.</source>
        <translation>Zu einer Uhrzeit gehört ein Tag.</translation>
    </message>
    <message>
        <source>“%1” is no repetition. Write it as: every Monday, every 2 weeks, every month on the 15th.</source>
        <translation>„%1“ ist keine Wiederholung. Schreiben Sie: jeden Montag, alle 2 Wochen, jeden Monat am 15.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>Show this entry in the timeline</source>
        <translation>Diesen Eintrag im Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::TeamDialog</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Enter the pass&amp;word …</source>
        <translation>Pass&amp;wort eingeben …</translation>
    </message>
    <message>
        <source>&amp;Exchange now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Leave the team …</source>
        <translation>Team &amp;verlassen …</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>not since this file was opened</source>
        <translation>nicht, seit die Datei offen ist</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Everything stays in this file, and nothing is taken from the team. From then on neither sees what the other changes.</source>
        <translation>Alles bleibt in dieser Datei, und dem Team wird nichts genommen. Danach sieht keiner mehr, was der andere ändert.</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>Team verlassen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>To decide %1</source>
        <translation>Zu entscheiden %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln change(s) did not reach the team yet, and will not.</source>
        <translation>
            <numerusform> %Ln Änderung hat das Team noch nicht erreicht und wird es nicht mehr.</numerusform>
            <numerusform> %Ln Änderungen haben das Team noch nicht erreicht und werden es nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hange password …</source>
        <translation>Passwort än&amp;dern …</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::TeamLink</name>
    <message>
        <source>Holds for everybody in the team; you may read it, not change it.</source>
        <translation>Gilt für alle im Team; Sie dürfen es lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Holds for everybody in the team.</source>
        <translation>Gilt für alle im Team.</translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::TeamPasswordDialog</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Neues Passwort noch einmal</translation>
    </message>
    <message>
        <source>Your password at the team&apos;s server</source>
        <translation>Ihr Passwort beim Server des Teams</translation>
    </message>
    <message>
        <source>With it you are let in at the team&apos;s server. Your other computers ask for it when they connect the next time.</source>
        <translation>Mit ihm lässt Sie der Server des Teams ein. Ihre anderen Rechner fragen danach, wenn sie sich das nächste Mal verbinden.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Noch &amp;einmal</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>Ein Passwort hat mindestens %n Zeichen.</numerusform>
            <numerusform>Ein Passwort hat mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Die beiden Passwörter sind nicht gleich.</translation>
    </message>
    <message>
        <source>The password is as it was. %1</source>
        <translation>Das Passwort ist, wie es war. %1</translation>
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
    <name>kontor::dialogs::UnmergeDialog</name>
    <message>
        <source>Take a merge back</source>
        <translation>Zusammenführung lösen</translation>
    </message>
    <message>
        <source>&amp;Merged into this contact:</source>
        <translation>&amp;Aufgegangen in diesem Kontakt:</translation>
    </message>
    <message>
        <source>Merged into this contact</source>
        <translation>Aufgegangen in diesem Kontakt</translation>
    </message>
    <message>
        <source>&amp;Take out again</source>
        <translation>&amp;Lösen</translation>
    </message>
    <message>
        <source>%1, merged %2</source>
        <translation>%1, zusammengeführt %2</translation>
    </message>
    <message>
        <source>%1, merged %2 by %3</source>
        <translation>%1, zusammengeführt %2 von %3</translation>
    </message>
    <message>
        <source>Nothing was merged into this contact.</source>
        <translation>In diesem Kontakt ist kein anderer aufgegangen.</translation>
    </message>
    <message>
        <source>“%1” is a contact of its own again, with all its values.</source>
        <translation>„%1“ ist wieder ein eigener Kontakt mit allen seinen Werten.</translation>
    </message>
    <message>
        <source>Goes back to it, with what was changed since: %1.</source>
        <translation>Geht an ihn zurück, mit allem, was seither geändert wurde: %1.</translation>
    </message>
    <message>
        <source>Was added since and stays with “%1”: %2.</source>
        <translation>Kam seither dazu und bleibt bei „%1“: %2.</translation>
    </message>
    <message>
        <source>%1 stays “%2”: it was changed since the merge.</source>
        <translation>%1 bleibt „%2“: Das wurde seit der Zusammenführung geändert.</translation>
    </message>
    <message>
        <source>%1 was “%2” before the merge and becomes so again (now “%3”).</source>
        <translation>%1 war vor der Zusammenführung „%2“ und wird es wieder (jetzt „%3“).</translation>
    </message>
    <message>
        <source>“%1” was itself merged into another contact. Take that back first.</source>
        <translation>„%1“ ging selbst in einem anderen Kontakt auf. Lösen Sie zuerst das.</translation>
    </message>
    <message>
        <source>%1 was empty before the merge and becomes so again (now “%2”).</source>
        <translation>%1 war vor der Zusammenführung leer und wird es wieder (jetzt „%2“).</translation>
    </message>
</context>
<context>
    <name>kontor::enrich</name>
    <message>
        <source>Reading the card</source>
        <translation>Karte wird gelesen</translation>
    </message>
    <message>
        <source>The picture has more than %1 megapixels. Make it smaller and try again.</source>
        <translation>Das Bild hat mehr als %1 Megapixel. Verkleinern Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This picture cannot be read: %1</source>
        <translation>Dieses Bild lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The picture is too small to read anything on it.</source>
        <translation>Das Bild ist zu klein, um etwas darauf zu lesen.</translation>
    </message>
    <message>
        <source>No letters were recognised on this picture.</source>
        <translation>Auf diesem Bild wurde keine Schrift erkannt.</translation>
    </message>
    <message>
        <source>Recognising letters needs the language data of Tesseract, which is not installed. On Debian and Ubuntu: tesseract-ocr-deu and tesseract-ocr-eng.</source>
        <translation>Die Schrifterkennung braucht die Sprachdaten von Tesseract, die hier nicht installiert sind. Unter Debian und Ubuntu: tesseract-ocr-deu und tesseract-ocr-eng.</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>Das Bild ließ sich nicht lesen.</translation>
    </message>
</context>
<context>
    <name>kontor::files::PreviewLoader</name>
    <message>
        <source>The linked file is not there: %1</source>
        <translation>Die verknüpfte Datei ist nicht da: %1</translation>
    </message>
    <message>
        <source>The file is too large for a preview.</source>
        <translation>Die Datei ist für eine Vorschau zu groß.</translation>
    </message>
    <message>
        <source>There is no preview for this kind of file.</source>
        <translation>Für diese Art von Datei gibt es keine Vorschau.</translation>
    </message>
</context>
<context>
    <name>kontor::itemmodels::ContactChoices</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kontor::itemmodels::ContactListModel</name>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>deleted %1</source>
        <translation>gelöscht %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a spoken row</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
    </message>
</context>
<context>
    <name>kontor::itemmodels::TaskListModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <comment>a section of the list</comment>
        <translation>
            <numerusform>%1, %n Aufgabe</numerusform>
            <numerusform>%1, %n Aufgaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::itemmodels::TimelineModel</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
</context>
<context>
    <name>kontor::mail</name>
    <message>
        <source>Attachment %1</source>
        <translation>Anhang %1</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>This is no mail that Kontor can read.</source>
        <translation>Das ist keine E-Mail, die Kontor lesen kann.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too large for a mail. Nothing was stored.</source>
        <translation>„%1“ ist zu groß für eine E-Mail. Es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>kontor::model</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1:%2 h</source>
        <comment>hours and minutes</comment>
        <translation>%1:%2 Std.</translation>
    </message>
    <message>
        <source>Dear Sir or Madam</source>
        <translation>Sehr geehrte Damen und Herren</translation>
    </message>
    <message>
        <source>Dear Ms %1</source>
        <translation>Sehr geehrte Frau %1</translation>
    </message>
    <message>
        <source>Dear Mr %1</source>
        <translation>Sehr geehrter Herr %1</translation>
    </message>
    <message>
        <source>Dear %1</source>
        <translation>Guten Tag %1</translation>
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
    <message>
        <source>In charge</source>
        <translation>Zuständig</translation>
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
        <source>Any text</source>
        <translation>Beliebiger Text</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege oder Kollegin</translation>
    </message>
    <message>
        <source>Decimal number</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Several choices</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Business data</source>
        <translation>Geschäftliche Angaben</translation>
    </message>
    <message>
        <source>Name and identity</source>
        <translation>Name und Identität</translation>
    </message>
    <message>
        <source>Ways to reach somebody</source>
        <translation>Kontaktwege</translation>
    </message>
    <message>
        <source>Payment and income</source>
        <translation>Zahlung und Einkommen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche und Schriftverkehr</translation>
    </message>
    <message>
        <source>Personal circumstances</source>
        <translation>Persönliche Verhältnisse</translation>
    </message>
    <message>
        <source>Special categories (health, faith …)</source>
        <translation>Besondere Kategorien (Gesundheit, Religion …)</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>Keine personenbezogenen Daten</translation>
    </message>
    <message>
        <source>Looking after customers</source>
        <translation>Kundenbetreuung</translation>
    </message>
    <message>
        <source>Fulfilling a contract</source>
        <translation>Vertragserfüllung</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Buchführung</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>without phone and e-mail</source>
        <translation>ohne Telefon und E-Mail</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>invalid e-mail address</source>
        <translation>ungültige E-Mail-Adresse</translation>
    </message>
    <message>
        <source>address without postcode</source>
        <translation>Anschrift ohne Postleitzahl</translation>
    </message>
    <message>
        <source>shares an e-mail address</source>
        <translation>teilt sich eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Data care</source>
        <translation>Datenpflege</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>In my charge</source>
        <translation>In meiner Zuständigkeit</translation>
    </message>
    <message>
        <source>Changed by merging</source>
        <translation>Durch Zusammenführen geändert</translation>
    </message>
    <message>
        <source>Before merging</source>
        <translation>Vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Nach dem Zusammenführen</translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>Ein Kontakt</translation>
    </message>
    <message>
        <source>Keep separate</source>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>Decision about duplicates</source>
        <translation>Entscheidung über Dubletten</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>suspicious name</source>
        <translation>auffälliger Name</translation>
    </message>
    <message>
        <source>mandatory field empty</source>
        <translation>Pflichtfeld leer</translation>
    </message>
    <message>
        <source>not confirmed for long</source>
        <translation>lange nicht bestätigt</translation>
    </message>
    <message>
        <source>without any activity</source>
        <translation>ohne jede Aktivität</translation>
    </message>
    <message>
        <source>orphaned organisation</source>
        <translation>verwaiste Organisation</translation>
    </message>
    <message>
        <source>first and last name exchanged</source>
        <translation>Vor- und Nachname vertauscht</translation>
    </message>
    <message>
        <source>Data check</source>
        <translation>Datenprüfung</translation>
    </message>
    <message>
        <source>Data reviewed</source>
        <translation>Daten geprüft</translation>
    </message>
    <message>
        <source>Review every (days)</source>
        <translation>Prüfabstand (Tage)</translation>
    </message>
    <message>
        <source>due for review</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>Check of a VAT ID</source>
        <translation>Prüfung einer USt-IdNr.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Answer of VIES</source>
        <translation>Antwort von VIES</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Name at VIES</source>
        <translation>Name bei VIES</translation>
    </message>
    <message>
        <source>Address at VIES</source>
        <translation>Anschrift bei VIES</translation>
    </message>
    <message>
        <source>Consultation number</source>
        <translation>Konsultationsnummer</translation>
    </message>
    <message>
        <source>mail domain takes no mail</source>
        <translation>Mail-Domain nimmt keine E-Mails an</translation>
    </message>
    <message>
        <source>VAT ID not valid according to VIES</source>
        <translation>USt-IdNr. laut VIES nicht gültig</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Land der Telefonnummern</translation>
    </message>
    <message>
        <source>Currency of new amounts</source>
        <translation>Währung neuer Beträge</translation>
    </message>
    <message>
        <source>Largest attachment in bytes</source>
        <translation>Größte Anlage in Bytes</translation>
    </message>
    <message>
        <source>New contacts are visible for</source>
        <translation>Neue Kontakte sind sichtbar für</translation>
    </message>
    <message>
        <source>Days until somebody has gone silent</source>
        <translation>Tage, bis jemand unter „Lange nichts gehört“ steht</translation>
    </message>
    <message>
        <source>Review interval in days</source>
        <translation>Prüfabstand in Tagen</translation>
    </message>
    <message>
        <source>Have new contacts reviewed</source>
        <translation>Neue Kontakte prüfen lassen</translation>
    </message>
    <message>
        <source>Days for the review of a new contact</source>
        <translation>Tage für die Prüfung eines neuen Kontakts</translation>
    </message>
    <message>
        <source>Spelling of phone numbers</source>
        <translation>Schreibweise von Telefonnummern</translation>
    </message>
    <message>
        <source>with country code</source>
        <translation>mit Landesvorwahl</translation>
    </message>
    <message>
        <source>without country code</source>
        <translation>ohne Landesvorwahl</translation>
    </message>
    <message>
        <source>Spelling of streets</source>
        <translation>Schreibweise von Straßen</translation>
    </message>
    <message>
        <source>written out</source>
        <translation>ausgeschrieben</translation>
    </message>
    <message>
        <source>abbreviated</source>
        <translation>abgekürzt</translation>
    </message>
    <message>
        <source>Spelling of legal forms</source>
        <translation>Schreibweise von Rechtsformen</translation>
    </message>
    <message>
        <source>the usual abbreviation</source>
        <translation>die übliche Abkürzung</translation>
    </message>
    <message>
        <source>Names in capitals</source>
        <translation>Namen in Großbuchstaben</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>werden berichtigt</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>bleiben stehen</translation>
    </message>
    <message>
        <source>Words that are never changed</source>
        <translation>Wörter, die nie geändert werden</translation>
    </message>
    <message>
        <source>Mistyped domains</source>
        <translation>Vertippte Domains</translation>
    </message>
    <message>
        <source>Check domains of e-mail addresses</source>
        <translation>Domains von E-Mail-Adressen prüfen</translation>
    </message>
    <message>
        <source>Check VAT IDs with VIES</source>
        <translation>USt-IdNrn. bei VIES prüfen</translation>
    </message>
    <message>
        <source>Own VAT ID</source>
        <translation>Eigene USt-IdNr.</translation>
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
    <message>
        <source>%1 tasks done</source>
        <translation>%1 Aufgaben erledigt</translation>
    </message>
    <message>
        <source>Reopen %1 tasks</source>
        <translation>%1 Aufgaben wieder öffnen</translation>
    </message>
    <message>
        <source>Delete %1 tasks</source>
        <translation>%1 Aufgaben löschen</translation>
    </message>
    <message>
        <source>Move task</source>
        <translation>Aufgabe verschieben</translation>
    </message>
    <message>
        <source>Move %1 tasks</source>
        <translation>%1 Aufgaben verschieben</translation>
    </message>
    <message>
        <source>Assign task</source>
        <translation>Aufgabe zuweisen</translation>
    </message>
    <message>
        <source>Assign %1 tasks</source>
        <translation>%1 Aufgaben zuweisen</translation>
    </message>
    <message>
        <source>Remind later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Task done, next one planned</source>
        <translation>Aufgabe erledigt, nächste geplant</translation>
    </message>
    <message>
        <source>Order of the filters</source>
        <translation>Reihenfolge der Filter</translation>
    </message>
    <message>
        <source>Add relation</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Edit relation</source>
        <translation>Beziehung bearbeiten</translation>
    </message>
    <message>
        <source>Remove relation</source>
        <translation>Beziehung entfernen</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>Set photo</source>
        <translation>Foto setzen</translation>
    </message>
    <message>
        <source>Restore %1 values</source>
        <translation>%1 Werte wiederherstellen</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Tags zusammenführen</translation>
    </message>
    <message>
        <source>New text template</source>
        <translation>Neue Textvorlage</translation>
    </message>
    <message>
        <source>Edit text template</source>
        <translation>Textvorlage ändern</translation>
    </message>
    <message>
        <source>Delete text template</source>
        <translation>Textvorlage löschen</translation>
    </message>
    <message>
        <source>New kind of activity</source>
        <translation>Neue Aktivitätsart</translation>
    </message>
    <message>
        <source>Edit kind of activity</source>
        <translation>Aktivitätsart ändern</translation>
    </message>
    <message>
        <source>Delete kind of activity</source>
        <translation>Aktivitätsart löschen</translation>
    </message>
    <message>
        <source>Order of fields</source>
        <translation>Reihenfolge der Felder</translation>
    </message>
    <message>
        <source>Order of tags</source>
        <translation>Reihenfolge der Tags</translation>
    </message>
    <message>
        <source>Order of text templates</source>
        <translation>Reihenfolge der Textvorlagen</translation>
    </message>
    <message>
        <source>Order of kinds of activities</source>
        <translation>Reihenfolge der Aktivitätsarten</translation>
    </message>
    <message>
        <source>Template for a trade</source>
        <translation>Branchenvorlage</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>For this computer.</source>
        <translation>Für diesen Rechner.</translation>
    </message>
    <message>
        <source>You and your firm</source>
        <translation>Person und Firma</translation>
    </message>
    <message>
        <source>What Kontor puts in where you leave something out.</source>
        <translation>Was Kontor einsetzt, wo Sie etwas weglassen.</translation>
    </message>
    <message>
        <source>File and security</source>
        <translation>Datei und Sicherheit</translation>
    </message>
    <message>
        <source>The open file: where it lies, who can open it, whether it is sound.</source>
        <translation>Die offene Datei: wo sie liegt, wer sie öffnen kann, ob sie in Ordnung ist.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Fields of your own, beside the ones that every contact has.</source>
        <translation>Eigene Felder neben denen, die jeder Kontakt hat.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Names, colours and order of the tags of this file.</source>
        <translation>Namen, Farben und Reihenfolge der Tags dieser Datei.</translation>
    </message>
    <message>
        <source>Activities and templates</source>
        <translation>Aktivitäten und Vorlagen</translation>
    </message>
    <message>
        <source>What the timeline offers: kinds of activities, ready-made texts, times.</source>
        <translation>Was der Verlauf anbietet: Aktivitätsarten, fertige Texte, Fristen.</translation>
    </message>
    <message>
        <source>Templates for trades</source>
        <translation>Vorlagen für Branchen</translation>
    </message>
    <message>
        <source>Fields, tags, kinds of activities, texts and filters for your line of work, in one step.</source>
        <translation>Felder, Tags, Aktivitätsarten, Texte und Filter für Ihre Arbeit, in einem Schritt.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
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
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>How much room a contact takes in lists.</source>
        <translation>Wie viel Platz ein Kontakt in Listen braucht.</translation>
    </message>
    <message>
        <source>Comfortable, two lines</source>
        <translation>Bequem, zwei Zeilen</translation>
    </message>
    <message>
        <source>Compact, one line</source>
        <translation>Kompakt, eine Zeile</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Shows when Kontor is started the next time.</source>
        <translation>Gilt ab dem nächsten Start von Kontor.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>What a file shows first when it is opened.</source>
        <translation>Was eine Datei beim Öffnen zuerst zeigt.</translation>
    </message>
    <message>
        <source>The page shown last</source>
        <translation>Zuletzt gezeigte Seite</translation>
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
        <source>Offer to undo</source>
        <translation>Angebot, rückgängig zu machen</translation>
    </message>
    <message>
        <source>How long it stays at the bottom of the window. Ctrl+Z works at any time.</source>
        <translation>Wie lange es unten im Fenster stehen bleibt. Strg+Z geht jederzeit.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Stands in the list of changes beside what you changed.</source>
        <translation>Steht in der Liste der Änderungen neben dem, was Sie geändert haben.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone numbers without a country code belong there. All numbers of the file are read anew.</source>
        <translation>Telefonnummern ohne Ländervorwahl gehören dorthin. Alle Nummern der Datei werden neu gelesen.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Of new fields for amounts of money.</source>
        <translation>Für neue Felder mit Geldbeträgen.</translation>
    </message>
    <message>
        <source>Largest attachment</source>
        <translation>Größter Anhang</translation>
    </message>
    <message>
        <source>Larger files are linked instead of kept inside.</source>
        <translation>Größere Dateien werden verknüpft statt aufgenommen.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Ask before closing while work is running</source>
        <translation>Vor dem Schließen fragen, solange etwas läuft</translation>
    </message>
    <message>
        <source>An import or an export would be stopped; what is done so far stays.</source>
        <translation>Ein Import oder Export würde abgebrochen; das bis dahin Erledigte bleibt.</translation>
    </message>
    <message>
        <source>Gone silent</source>
        <translation>Lange nichts gehört</translation>
    </message>
    <message>
        <source>Contacts without an entry for so long are named under &quot;Today&quot;.</source>
        <translation>Kontakte ohne Eintrag seit so langer Zeit nennt „Heute“.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Erinnerung</translation>
    </message>
    <message>
        <source>What a new appointment is given.</source>
        <translation>Was ein neuer Termin bekommt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>5 minutes before</source>
        <translation>5 Minuten vorher</translation>
    </message>
    <message>
        <source>15 minutes before</source>
        <translation>15 Minuten vorher</translation>
    </message>
    <message>
        <source>30 minutes before</source>
        <translation>30 Minuten vorher</translation>
    </message>
    <message>
        <source>An hour before</source>
        <translation>Eine Stunde vorher</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Einen Tag vorher</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Opens the file when the passphrase is lost. Print it and keep it where you keep contracts.</source>
        <translation>Öffnet die Datei, wenn die Passphrase verloren ist. Drucken Sie ihn aus und bewahren Sie ihn bei Ihren Verträgen auf.</translation>
    </message>
    <message>
        <source>Show …</source>
        <translation>Zeigen …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Encrypts the whole file with a new one. Backups keep the old one.</source>
        <translation>Verschlüsselt die ganze Datei mit einer neuen. Sicherungen behalten die alte.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Opens the file on this computer without asking for the passphrase.</source>
        <translation>Öffnet die Datei auf diesem Rechner ohne Frage nach der Passphrase.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Out of the keychain</source>
        <translation>Aus dem Schlüsselbund</translation>
    </message>
    <message>
        <source>The passphrase is asked for when the file is opened.</source>
        <translation>Beim Öffnen wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Reads everything once: encryption, structure, search, history.</source>
        <translation>Liest alles einmal: Verschlüsselung, Aufbau, Suche, Historie.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compress the file</source>
        <translation>Datei verkleinern</translation>
    </message>
    <message>
        <source>Gives back the room of what was deleted. Takes as long as copying the file.</source>
        <translation>Gibt den Platz von Gelöschtem frei. Dauert so lange wie ein Kopieren der Datei.</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Shortcuts of all commands. One that is taken is refused.</source>
        <translation>Tastenkürzel aller Befehle. Ein vergebenes wird abgelehnt.</translation>
    </message>
    <message>
        <source>Pin timeline entry</source>
        <translation>Eintrag im Verlauf anheften</translation>
    </message>
    <message>
        <source>Unpin timeline entry</source>
        <translation>Eintrag im Verlauf lösen</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or as the system has it.</source>
        <translation>Hell, dunkel, kontrastreich oder wie das System.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Memory for searches</source>
        <translation>Speicher für die Suche</translation>
    </message>
    <message>
        <source>Texts of the contacts that are kept in memory for the fastest search. If they need more, the file keeps an index of them.</source>
        <translation>Für die schnellste Suche werden die Texte der Kontakte im Arbeitsspeicher gehalten. Brauchen sie mehr, führt die Datei ein Verzeichnis dafür.</translation>
    </message>
    <message>
        <source>As suits this computer</source>
        <translation>Passend für diesen Computer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Keeps this file in step with colleagues through a PostgreSQL server that the team owns.</source>
        <translation>Gleicht diese Datei mit Kollegen ab, über einen PostgreSQL-Server, der dem Team gehört.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Change who sees a contact</source>
        <translation>Sichtbarkeit eines Kontakts ändern</translation>
    </message>
    <message>
        <source>Change who sees %1 contacts</source>
        <translation>Sichtbarkeit von %1 Kontakten ändern</translation>
    </message>
    <message>
        <source>From the team</source>
        <translation>Vom Team</translation>
    </message>
    <message>
        <source>New contacts are visible for</source>
        <translation>Neue Kontakte sind sichtbar für</translation>
    </message>
    <message>
        <source>In a team. What exists already is changed at the contact itself.</source>
        <translation>Im Team. Was es schon gibt, ändern Sie am Kontakt selbst.</translation>
    </message>
    <message>
        <source>Files of the team</source>
        <translation>Dateien des Teams</translation>
    </message>
    <message>
        <source>What colleagues attach comes to this computer at once, or when you open it. Photos always come.</source>
        <translation>Was andere anhängen, kommt gleich auf diesen Rechner oder erst, wenn Sie es öffnen. Fotos kommen immer.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>When opened</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Notices of the team</source>
        <translation>Mitteilungen des Teams</translation>
    </message>
    <message>
        <source>When a colleague puts a contact into your charge or gives you a task.</source>
        <translation>Wenn Ihnen jemand einen Kontakt oder eine Aufgabe zuweist.</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Kontakte zusammenführen</translation>
    </message>
    <message>
        <source>Merge %1 contacts</source>
        <translation>%1 Kontakte zusammenführen</translation>
    </message>
    <message>
        <source>Merge %1 groups of contacts</source>
        <translation>%1 Gruppen von Kontakten zusammenführen</translation>
    </message>
    <message>
        <source>Combine with the team&apos;s contacts</source>
        <translation>Mit den Kontakten des Teams zusammenführen</translation>
    </message>
    <message>
        <source>Take a merge back</source>
        <translation>Zusammenführung lösen</translation>
    </message>
    <message>
        <source>Decision about duplicates</source>
        <translation>Entscheidung über Dubletten</translation>
    </message>
    <message>
        <source>Standard forms of values</source>
        <translation>Übliche Formen von Angaben</translation>
    </message>
    <message>
        <source>Show colleagues what is open</source>
        <translation>Zeigen, was offen ist</translation>
    </message>
    <message>
        <source>Who looks at the same contact sees your name there. That you are connected is seen in any case.</source>
        <translation>Wer denselben Kontakt ansieht, sieht dort Ihren Namen. Dass Sie verbunden sind, ist in jedem Fall zu sehen.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Schreibweisen</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnummern</translation>
    </message>
    <message>
        <source>Numbers with an extension keep their own grouping.</source>
        <translation>Nummern mit Durchwahl behalten ihre eigene Gliederung.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Wie eingegeben</translation>
    </message>
    <message>
        <source>0221 4710100, with +41 … abroad</source>
        <translation>0221 4710100, ins Ausland mit +41 …</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Straßen</translation>
    </message>
    <message>
        <source>In Germany and Austria.</source>
        <translation>In Deutschland und Österreich.</translation>
    </message>
    <message>
        <source>Legal forms</source>
        <translation>Rechtsformen</translation>
    </message>
    <message>
        <source>“Gesellschaft mit beschränkter Haftung” and “gmbh” become “GmbH”.</source>
        <translation>Aus „Gesellschaft mit beschränkter Haftung“ und „gmbh“ wird „GmbH“.</translation>
    </message>
    <message>
        <source>The usual abbreviation</source>
        <translation>Die übliche Abkürzung</translation>
    </message>
    <message>
        <source>Names in capitals</source>
        <translation>Namen in Großbuchstaben</translation>
    </message>
    <message>
        <source>“MÜLLER” could be “Müller”.</source>
        <translation>„MÜLLER“ könnte „Müller“ heißen.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Leave alone</source>
        <translation>In Ruhe lassen</translation>
    </message>
    <message>
        <source>Never change</source>
        <translation>Nie ändern</translation>
    </message>
    <message>
        <source>Words and mail domains that are right as they are, with commas between.</source>
        <translation>Wörter und Mail-Domains, die so richtig sind, mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>Mistyped domains</source>
        <translation>Vertippte Domains</translation>
    </message>
    <message>
        <source>“frima.de = firma.de”, with commas between. Corrected without asking.</source>
        <translation>„frima.de = firma.de“, mit Kommas dazwischen. Wird ohne Rückfrage berichtigt.</translation>
    </message>
    <message>
        <source>Remove files that nobody needs</source>
        <translation>Nicht mehr benötigte Dateien entfernen</translation>
    </message>
    <message>
        <source>Remove own fields that nobody uses</source>
        <translation>Ungenutzte eigene Felder entfernen</translation>
    </message>
    <message>
        <source>Take over from a text or image</source>
        <translation>Aus Text oder Bild übernehmen</translation>
    </message>
    <message>
        <source>Put first and last names right</source>
        <translation>Vor- und Nachnamen richtigstellen</translation>
    </message>
    <message>
        <source>Make tasks of the data care</source>
        <translation>Aufgaben der Datenpflege anlegen</translation>
    </message>
    <message>
        <source>Data reviewed</source>
        <translation>Daten geprüft</translation>
    </message>
    <message>
        <source>Data of %1 contacts reviewed</source>
        <translation>Daten von %1 Kontakten geprüft</translation>
    </message>
    <message>
        <source>Confirm value</source>
        <translation>Angabe bestätigen</translation>
    </message>
    <message>
        <source>Data care</source>
        <translation>Datenpflege</translation>
    </message>
    <message>
        <source>Review interval</source>
        <translation>Prüfabstand</translation>
    </message>
    <message>
        <source>Contacts that nobody has looked at for so long are due for review: under &quot;Today&quot;, in data care and at the contact. A contact can have an interval of its own.</source>
        <translation>Kontakte, die so lange niemand durchgesehen hat, sind zur Prüfung fällig: unter „Heute“, in der Datenpflege und beim Kontakt. Ein Kontakt kann einen eigenen Abstand haben.</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>Two years</source>
        <translation>Zwei Jahre</translation>
    </message>
    <message>
        <source>Have new contacts reviewed</source>
        <translation>Neue Kontakte prüfen lassen</translation>
    </message>
    <message>
        <source>They get the tag &quot;Data check&quot; and a task for whoever made them; an import gets one task for all of it.</source>
        <translation>Sie bekommen das Tag „Datenprüfung“ und eine Aufgabe für den, der sie angelegt hat; ein Import bekommt eine einzige für alle.</translation>
    </message>
    <message>
        <source>Due within</source>
        <translation>Fällig nach</translation>
    </message>
    <message>
        <source>Of the task for a new contact.</source>
        <translation>Frist der Aufgabe zu einem neuen Kontakt.</translation>
    </message>
    <message>
        <source>Answer of VIES</source>
        <translation>Antwort von VIES</translation>
    </message>
    <message>
        <source>Online checks</source>
        <translation>Onlineprüfungen</translation>
    </message>
    <message>
        <source>Check whether the domain of an e-mail address takes mail</source>
        <translation>Prüfen, ob die Domain einer E-Mail-Adresse E-Mails annimmt</translation>
    </message>
    <message>
        <source>The domain alone, without the name before the @, is asked of the name servers that this computer uses anyway. Domains of large mail services are not asked about.</source>
        <translation>Nur die Domain, ohne den Namen vor dem @, wird bei den Nameservern abgefragt, die dieser Rechner ohnehin benutzt. Domains großer Mailanbieter werden nicht abgefragt.</translation>
    </message>
    <message>
        <source>Check VAT IDs with the EU&apos;s VIES</source>
        <translation>USt-IdNr. beim EU-Dienst VIES prüfen</translation>
    </message>
    <message>
        <source>The VAT ID goes to the European Commission (ec.europa.eu), encrypted. It answers whether the number is valid and, for some countries, for whom.</source>
        <translation>Die USt-IdNr. geht verschlüsselt an die Europäische Kommission (ec.europa.eu). Sie antwortet, ob die Nummer gültig ist, bei manchen Ländern auch, wem sie gehört.</translation>
    </message>
    <message>
        <source>Your own VAT ID</source>
        <translation>Ihre eigene USt-IdNr.</translation>
    </message>
    <message>
        <source>If it is given, VIES hears it with each question and answers with a consultation number, which proves the check to the tax office.</source>
        <translation>Wenn sie angegeben ist, erfährt VIES sie bei jeder Abfrage und antwortet mit einer Konsultationsnummer, mit der Sie die Prüfung beim Finanzamt nachweisen.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Setting “%1”</source>
        <translation>Einstellung „%1“</translation>
    </message>
    <message>
        <source>Settings taken over</source>
        <translation>Einstellungen übernommen</translation>
    </message>
    <message>
        <source>How values are written. Care of data and kontorctl normalize go by it.</source>
        <translation>Wie Angaben geschrieben werden. Die Datenpflege und kontorctl normalize richten sich danach.</translation>
    </message>
    <message>
        <source>When the data of contacts are looked at again.</source>
        <translation>Wann die Daten der Kontakte wieder durchgesehen werden.</translation>
    </message>
    <message>
        <source>All off at first. What is switched on asks by itself, a little at a time, and writes into the disclosure log before it does. Nothing else goes out.</source>
        <translation>Zunächst ist alles aus. Was eingeschaltet ist, fragt von selbst nach und nach ab und vermerkt das vorher in der Liste der Weitergaben. Sonst geht nichts hinaus.</translation>
    </message>
</context>
<context>
    <name>kontor::pages::AsOfPane</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Value restored</source>
        <translation>Wert wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) restored</source>
        <translation>
            <numerusform>%n Wert wiederhergestellt</numerusform>
            <numerusform>%n Werte wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>From change to change</source>
        <translation>Von Änderung zu Änderung</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>The contact as it was</source>
        <translation>Der Kontakt, wie er war</translation>
    </message>
    <message>
        <source>Restore this value</source>
        <translation>Diesen Wert wiederherstellen</translation>
    </message>
    <message>
        <source>Restore all of then</source>
        <translation>Alles von damals wiederherstellen</translation>
    </message>
    <message>
        <source>Then the contact was not in Kontor yet.</source>
        <translation>Damals gab es den Kontakt noch nicht in Kontor.</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nach: %1</translation>
    </message>
    <message>
        <source>≠ %1</source>
        <translation>≠ %1</translation>
    </message>
    <message>
        <source>This value</source>
        <translation>Dieser Wert</translation>
    </message>
    <message>
        <source>All of then</source>
        <translation>Alles von damals</translation>
    </message>
</context>
<context>
    <name>kontor::pages::BulkActions</name>
    <message>
        <source>Tagging contacts</source>
        <translation>Kontakte werden mit Tags versehen</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” put on %Ln contact(s)</source>
        <translation>
            <numerusform>Tag „%1“ bei %Ln Kontakt gesetzt</numerusform>
            <numerusform>Tag „%1“ bei %Ln Kontakten gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking a tag off</source>
        <translation>Tag wird entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %Ln contact(s)</source>
        <translation>
            <numerusform>Tag „%1“ bei %Ln Kontakt entfernt</numerusform>
            <numerusform>Tag „%1“ bei %Ln Kontakten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody else …</source>
        <translation>Jemand anderes …</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>Nobody in charge of %Ln contact(s) now</source>
        <translation>
            <numerusform>Für %Ln Kontakt ist niemand mehr zuständig</numerusform>
            <numerusform>Für %Ln Kontakte ist niemand mehr zuständig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in charge of %Ln contact(s)</source>
        <translation>
            <numerusform>%1 ist für %Ln Kontakt zuständig</numerusform>
            <numerusform>%1 ist für %Ln Kontakte zuständig</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning contacts</source>
        <translation>Kontakte werden zugewiesen</translation>
    </message>
    <message>
        <source>Setting a field</source>
        <translation>Feld wird gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>“%1” set for %Ln contact(s)</source>
        <translation>
            <numerusform>„%1“ bei %Ln Kontakt gesetzt</numerusform>
            <numerusform>„%1“ bei %Ln Kontakten gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving contacts to the bin</source>
        <translation>Kontakte kommen in den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) moved to the bin</source>
        <translation>
            <numerusform>%Ln Kontakt in den Papierkorb gelegt</numerusform>
            <numerusform>%Ln Kontakte in den Papierkorb gelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring contacts</source>
        <translation>Kontakte werden wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) restored</source>
        <translation>
            <numerusform>%Ln Kontakt wiederhergestellt</numerusform>
            <numerusform>%Ln Kontakte wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) visible for: %1</source>
        <translation>
            <numerusform>%Ln Kontakt sichtbar für: %1</numerusform>
            <numerusform>%Ln Kontakte sichtbar für: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing who sees contacts</source>
        <translation>Sichtbarkeit wird geändert</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln contacts can be compared side by side. Select fewer.</source>
        <translation>
            <numerusform>Höchstens %Ln Kontakt lässt sich vergleichen. Markieren Sie weniger.</numerusform>
            <numerusform>Höchstens %Ln Kontakte lassen sich nebeneinander vergleichen. Markieren Sie weniger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts merged into one</source>
        <translation>
            <numerusform>%Ln Kontakt zusammengeführt</numerusform>
            <numerusform>%Ln Kontakte zu einem zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Noting a review</source>
        <translation>Prüfung vermerken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) reviewed</source>
        <translation>
            <numerusform>%Ln Kontakt geprüft</numerusform>
            <numerusform>%Ln Kontakte geprüft</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::BulkBar</name>
    <message>
        <source>Selected contacts</source>
        <translation>Ausgewählte Kontakte</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag setzen</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Tag entfernen</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Set field</source>
        <translation>Feld setzen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln</source>
        <translation>
            <numerusform>Alle %Ln auswählen</numerusform>
            <numerusform>Alle %Ln auswählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Visible for</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
</context>
<context>
    <name>kontor::pages::CareOverview</name>
    <message>
        <source>%1 % on %2</source>
        <translation>%1 % am %2</translation>
    </message>
    <message>
        <source>Name, phone, e-mail, postal address, salutation, organisation or contact person, and mandatory own fields, by their weight.</source>
        <translation>Name, Telefon, E-Mail, Postanschrift, Anrede, Organisation oder Ansprechperson und eigene Pflichtfelder, nach ihrem Gewicht.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1: %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 % complete, mean of %Ln contact(s)</source>
        <translation>
            <numerusform>zu %1 % vollständig, Mittel über %Ln Kontakt</numerusform>
            <numerusform>zu %1 % vollständig, Mittel über %Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln contact(s)</source>
        <translation>
            <numerusform>Mittel über %Ln Kontakt</numerusform>
            <numerusform>Mittel über %Ln Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::CarePage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Duplicates …</source>
        <translation>Dubletten …</translation>
    </message>
    <message>
        <source>All looked after</source>
        <translation>Alles gepflegt</translation>
    </message>
    <message>
        <source>There is nothing to mend in this file.</source>
        <translation>In dieser Datei gibt es nichts zu beheben.</translation>
    </message>
    <message>
        <source>Data care</source>
        <translation>Datenpflege</translation>
    </message>
    <message>
        <source>Cancel counting</source>
        <translation>Zählen abbrechen</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>Counting: %1 of %2</source>
        <translation>Wird gezählt: %1 von %2</translation>
    </message>
    <message>
        <source>Stopped. The numbers are those of the last count.</source>
        <translation>Abgebrochen. Die Zahlen sind die der letzten Zählung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln Änderung vorgenommen</numerusform>
            <numerusform>%Ln Änderungen vorgenommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::CareRow</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Mend …</source>
        <translation>Beheben …</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Anzeigen: %1</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Beheben: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kontor::pages::CareTile</name>
    <message>
        <source>Without phone and e-mail</source>
        <translation>Ohne Telefon und E-Mail</translation>
    </message>
    <message numerus="yes">
        <source>%n without phone and e-mail</source>
        <translation>
            <numerusform>%n Kontakt ohne Telefon und E-Mail</numerusform>
            <numerusform>%n Kontakte ohne Telefon und E-Mail</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n Kontakt ohne Namen</numerusform>
            <numerusform>%n Kontakte ohne Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Invalid e-mail addresses</source>
        <translation>Ungültige E-Mail-Adressen</translation>
    </message>
    <message numerus="yes">
        <source>%n with an invalid e-mail address</source>
        <translation>
            <numerusform>%n Kontakt mit ungültiger E-Mail-Adresse</numerusform>
            <numerusform>%n Kontakte mit ungültiger E-Mail-Adresse</numerusform>
        </translation>
    </message>
    <message>
        <source>Address without postcode</source>
        <translation>Anschrift ohne Postleitzahl</translation>
    </message>
    <message numerus="yes">
        <source>%n with an address without postcode</source>
        <translation>
            <numerusform>%n Anschrift ohne Postleitzahl</numerusform>
            <numerusform>%n Anschriften ohne Postleitzahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message numerus="yes">
        <source>%n share an e-mail address: possible duplicates</source>
        <translation>
            <numerusform>%n mögliche Dublette (gleiche E-Mail-Adresse)</numerusform>
            <numerusform>%n mögliche Dubletten (gleiche E-Mail-Adresse)</numerusform>
        </translation>
    </message>
    <message>
        <source>show</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>All contacts have a name and can be reached. Nothing to mend.</source>
        <translation>Alle Kontakte haben einen Namen und sind erreichbar. Nichts zu tun.</translation>
    </message>
    <message>
        <source>Suspicious names</source>
        <translation>Auffällige Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n with a suspicious name</source>
        <translation>
            <numerusform>%n mit auffälligem Namen</numerusform>
            <numerusform>%n mit auffälligem Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mandatory fields empty</source>
        <translation>Leere Pflichtfelder</translation>
    </message>
    <message numerus="yes">
        <source>%n with an empty mandatory field</source>
        <translation>
            <numerusform>%n mit leerem Pflichtfeld</numerusform>
            <numerusform>%n mit leerem Pflichtfeld</numerusform>
        </translation>
    </message>
    <message>
        <source>All of the data care</source>
        <translation>Zur Datenpflege</translation>
    </message>
    <message>
        <source>First and last name exchanged</source>
        <translation>Vor- und Nachname vertauscht</translation>
    </message>
    <message numerus="yes">
        <source>%n with first and last name exchanged</source>
        <translation>
            <numerusform>%n mit vertauschtem Vor- und Nachnamen</numerusform>
            <numerusform>%n mit vertauschtem Vor- und Nachnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail domains that take no mail</source>
        <translation>Mail-Domains, die keine E-Mails annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n with a mail domain that takes no mail</source>
        <translation>
            <numerusform>%n mit einer Mail-Domain, die keine E-Mails annimmt</numerusform>
            <numerusform>%n mit einer Mail-Domain, die keine E-Mails annimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>VAT IDs that VIES does not know</source>
        <translation>USt-IdNrn., die VIES nicht kennt</translation>
    </message>
    <message numerus="yes">
        <source>%n with a VAT ID that VIES does not know</source>
        <translation>
            <numerusform>%n mit einer USt-IdNr., die VIES nicht kennt</numerusform>
            <numerusform>%n mit einer USt-IdNr., die VIES nicht kennt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::CasesModel</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::CertainDialog</name>
    <message>
        <source>Merge all certain ones</source>
        <translation>Alle sicheren zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) go into another one, the one that has been in the file longest. What differs is decided as the merge dialog proposes it; nothing is lost. It is one step: “Undo” takes all of it back, and each contact can be taken out again at any time.</source>
        <translation>
            <numerusform>%Ln Kontakt geht in einem anderen auf, der schon länger in der Datei ist. Wo sich Angaben unterscheiden, gilt der Vorschlag des Zusammenführens; nichts geht verloren. Es ist ein Schritt: „Rückgängig“ nimmt alles zurück, und jeder Kontakt lässt sich auch später wieder herauslösen.</numerusform>
            <numerusform>%Ln Kontakte gehen in einem anderen auf, jeweils in dem, der am längsten in der Datei ist. Wo sich Angaben unterscheiden, gilt der Vorschlag des Zusammenführens; nichts geht verloren. Es ist ein Schritt: „Rückgängig“ nimmt alles zurück, und jeder Kontakt lässt sich auch später wieder herauslösen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What becomes one</source>
        <translation>Was eins wird</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe zusammenführen</numerusform>
            <numerusform>%Ln Gruppen zusammenführen</numerusform>
        </translation>
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
    <message>
        <source>Show changes of</source>
        <translation>Änderungen zeigen von</translation>
    </message>
    <message>
        <source>As of …</source>
        <translation>Stand vom …</translation>
    </message>
    <message>
        <source>Look at the contact as it was on a day</source>
        <translation>Den Kontakt ansehen, wie er an einem Tag war</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ChoiceEditor</name>
    <message>
        <source>Remove choice</source>
        <translation>Auswahl entfernen</translation>
    </message>
    <message>
        <source>Choice up</source>
        <translation>Auswahl nach oben</translation>
    </message>
    <message>
        <source>Choice down</source>
        <translation>Auswahl nach unten</translation>
    </message>
    <message>
        <source>Add choice</source>
        <translation>Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>New choice</source>
        <translation>Neue Auswahl</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ColumnChooser</name>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten auswählen</translation>
    </message>
    <message>
        <source>Find a column</source>
        <translation>Spalte suchen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Wie zu Beginn</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ComparePane</name>
    <message>
        <source>Values side by side</source>
        <translation>Angaben nebeneinander</translation>
    </message>
    <message>
        <source>Others of this group</source>
        <translation>Die anderen dieser Gruppe</translation>
    </message>
    <message>
        <source>Not this &amp;one</source>
        <translation>&amp;Gehört nicht dazu</translation>
    </message>
    <message>
        <source>The chosen contact is another one: it leaves the group, and that is remembered</source>
        <translation>Der gewählte Kontakt ist ein anderer: Er verlässt die Gruppe, und das wird gemerkt</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Make one of them (Enter)</source>
        <translation>Einen aus ihnen machen (Eingabetaste)</translation>
    </message>
    <message>
        <source>No duplicate</source>
        <translation>Kein Duplikat</translation>
    </message>
    <message>
        <source>These are different ones. That is remembered; they are not proposed again (Del)</source>
        <translation>Das sind verschiedene. Es wird gemerkt; sie werden nicht wieder vorgeschlagen (Entf)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Back into the list</source>
        <translation>Zurück in die Liste</translation>
    </message>
    <message>
        <source>%1. They belong together by the others of the group.</source>
        <translation>%1. Sie gehören über die anderen der Gruppe zusammen.</translation>
    </message>
    <message>
        <source>%1, because: %2</source>
        <translation>%1, denn: %2</translation>
    </message>
    <message>
        <source>Against it: %1</source>
        <translation>Dagegen spricht: %1</translation>
    </message>
    <message>
        <source>Open this contact</source>
        <translation>Diesen Kontakt öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>Put it off on this computer; it comes back when something of it changes, or in %Ln day(s)</source>
        <translation>
            <numerusform>Auf diesem Rechner zurückstellen; der Fall kommt wieder, wenn sich an ihm etwas ändert, sonst in %Ln Tag</numerusform>
            <numerusform>Auf diesem Rechner zurückstellen; der Fall kommt wieder, wenn sich an ihm etwas ändert, sonst in %Ln Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::CompletenessButton</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 % complete</source>
        <translation>zu %1 % vollständig</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Es fehlt: %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlt</translation>
    </message>
    <message>
        <source>Data care …</source>
        <translation>Datenpflege …</translation>
    </message>
</context>
<context>
    <name>kontor::pages::Composer</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>More kinds of entries</source>
        <translation>Weitere Arten von Einträgen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Insert a text template</source>
        <translation>Textvorlage einfügen</translation>
    </message>
    <message>
        <source>Save and plan the next step</source>
        <translation>Speichern und nächsten Schritt planen</translation>
    </message>
    <message>
        <source>No text for this kind of entry</source>
        <translation>Kein Text für diese Art von Eintrag</translation>
    </message>
    <message>
        <source>Save and note a follow-up …</source>
        <translation>Speichern und Wiedervorlage …</translation>
    </message>
    <message>
        <source>Save; “%1” is done</source>
        <translation>Speichern; „%1“ ist erledigt</translation>
    </message>
    <message>
        <source>Save; “%1” is done, plan the next step …</source>
        <translation>Speichern; „%1“ ist erledigt, nächsten Schritt planen …</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Remove condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ContactActions</name>
    <message>
        <source>No program on this computer makes calls. The number is %1.</source>
        <translation>Kein Programm auf diesem Rechner kann anrufen. Die Nummer ist %1.</translation>
    </message>
    <message>
        <source>No mail program is set up on this computer. The address is %1.</source>
        <translation>Auf diesem Rechner ist kein Mailprogramm eingerichtet. Die Adresse ist %1.</translation>
    </message>
    <message>
        <source>No browser is set up on this computer.</source>
        <translation>Auf diesem Rechner ist kein Browser eingerichtet.</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Your browser opens openstreetmap.org and sends it this address:

%1

The name of the contact and everything else stay on this computer.</source>
        <translation>Ihr Browser öffnet openstreetmap.org und sendet dorthin diese Anschrift:

%1

Der Name des Kontakts und alles andere bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address card</source>
        <translation>Visitenkarte</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Photo set</source>
        <translation>Foto gesetzt</translation>
    </message>
    <message>
        <source>Photo removed</source>
        <translation>Foto entfernt</translation>
    </message>
    <message>
        <source>Address as on an envelope</source>
        <translation>Anschrift wie auf einem Umschlag</translation>
    </message>
    <message>
        <source>Address card (vCard)</source>
        <translation>Visitenkarte (vCard)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Route …</source>
        <translation>Route …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print sheet …</source>
        <translation>Blatt drucken …</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>“%1” is a contact of its own again</source>
        <translation>„%1“ ist wieder ein eigener Kontakt</translation>
    </message>
    <message>
        <source>Merge with another contact …</source>
        <translation>Mit anderem Kontakt zusammenführen …</translation>
    </message>
    <message>
        <source>Take a merge back …</source>
        <translation>Zusammenführung lösen …</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
    <message>
        <source>Check online now</source>
        <translation>Jetzt online prüfen</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ContactListPane</name>
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
    <message>
        <source>Show the filters</source>
        <translation>Filter anzeigen</translation>
    </message>
    <message>
        <source>Show the contact beside the list</source>
        <translation>Kontakt neben der Liste anzeigen</translation>
    </message>
    <message>
        <source>Look of the list</source>
        <translation>Aussehen der Liste</translation>
    </message>
    <message>
        <source>Take all filters off</source>
        <translation>Alle Filter aufheben</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Bequeme Zeilen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Dichte Zeilen</translation>
    </message>
    <message>
        <source>Choose columns …</source>
        <translation>Spalten wählen …</translation>
    </message>
    <message>
        <source>Sorted by %1, descending</source>
        <translation>Sortiert nach %1, absteigend</translation>
    </message>
    <message>
        <source>All of them (and)</source>
        <translation>Alle davon (und)</translation>
    </message>
    <message>
        <source>One of them (or)</source>
        <translation>Eines davon (oder)</translation>
    </message>
    <message>
        <source>Not these</source>
        <translation>Diese nicht</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Deleted contacts lie here until you restore them.</source>
        <translation>Gelöschte Kontakte liegen hier, bis Sie sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Back to the contacts</source>
        <translation>Zurück zu den Kontakten</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ContactsPage</name>
    <message>
        <source>Contact saved</source>
        <translation>Kontakt gespeichert</translation>
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
    <message>
        <source>Open in a new window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>Filter “%1” replaced</source>
        <translation>Filter „%1“ ersetzt</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Assign …</source>
        <translation>Zuweisen …</translation>
    </message>
    <message>
        <source>Set a field …</source>
        <translation>Feld setzen …</translation>
    </message>
    <message>
        <source>Remove tag …</source>
        <translation>Tag entfernen …</translation>
    </message>
    <message>
        <source>Filter “%1” changed</source>
        <translation>Filter „%1“ geändert</translation>
    </message>
    <message>
        <source>Merge …</source>
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Added to the contact</source>
        <translation>Beim Kontakt ergänzt</translation>
    </message>
    <message>
        <source>From a text or picture …</source>
        <translation>Aus Text oder Bild …</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als geprüft markieren</translation>
    </message>
</context>
<context>
    <name>kontor::pages::DataPane</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <source>%1 added</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Address added</source>
        <translation>Adresse hinzugefügt</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Mehr Felder</translation>
    </message>
    <message>
        <source>Show the fields without a value too</source>
        <translation>Auch Felder ohne Wert zeigen</translation>
    </message>
    <message>
        <source>★ %1</source>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Open %1 in the browser</source>
        <translation>%1 im Browser öffnen</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu %1</translation>
    </message>
    <message>
        <source>Copy the address as on an envelope</source>
        <translation>Anschrift wie auf einem Umschlag kopieren</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Anschrift kopiert</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>%1 is the preferred one</source>
        <translation>%1 ist nun bevorzugt</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Reihenfolge geändert</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind is now “%1”</source>
        <translation>Die Art ist nun „%1“</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Label is now “%1”</source>
        <translation>Die Bezeichnung ist nun „%1“</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Andere …</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Keine Bezeichnung</translation>
    </message>
    <message>
        <source>Label removed</source>
        <translation>Bezeichnung entfernt</translation>
    </message>
    <message>
        <source>For example: direct line, holiday home</source>
        <translation>Zum Beispiel: Durchwahl, Ferienhaus</translation>
    </message>
    <message>
        <source>Typed and not saved yet: “%1”</source>
        <translation>Geschrieben und noch nicht gesichert: „%1“</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>%1 is still right</source>
        <translation>Stimmt noch: %1</translation>
    </message>
</context>
<context>
    <name>kontor::pages::DaysTile</name>
    <message>
        <source>turns %1</source>
        <translation>wird %1</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>an anniversary</comment>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Nobody in the next two weeks.</source>
        <translation>In den nächsten zwei Wochen niemand.</translation>
    </message>
    <message>
        <source>%1, a round birthday</source>
        <translation>%1 · runder Geburtstag</translation>
    </message>
    <message>
        <source>%1, a round anniversary</source>
        <translation>%1 · rundes Jubiläum</translation>
    </message>
</context>
<context>
    <name>kontor::pages::DefinitionPane</name>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>Nach oben (Alt+Pfeil)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>Nach unten (Alt+Pfeil)</translation>
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
        <source>Tag “%1” removed</source>
        <translation>Tag „%1“ entfernt</translation>
    </message>
    <message>
        <source>Tag “%1” added</source>
        <translation>Tag „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Opens the address on openstreetmap.org in the browser</source>
        <translation>Öffnet die Anschrift auf openstreetmap.org im Browser</translation>
    </message>
    <message>
        <source>Choose a photo …</source>
        <translation>Foto wählen …</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Click on the customer number to copy it</source>
        <translation>Ein Klick auf die Kundennummer kopiert sie</translation>
    </message>
    <message>
        <source>Customer number</source>
        <translation>Kundennummer</translation>
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
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Relations %1</source>
        <translation>Beziehungen %1</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Dateien %1</translation>
    </message>
    <message>
        <source>You may read this, not change it. Whoever looks after the team can give you the right.</source>
        <translation>Sie dürfen das lesen, aber nicht ändern. Wer das Team betreut, kann Ihnen das Recht geben.</translation>
    </message>
    <message>
        <source>Reviewed: %1</source>
        <translation>Geprüft: %1</translation>
    </message>
</context>
<context>
    <name>kontor::pages::Duplicates</name>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>probable</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>%1 · %2%</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln contact(s) merged into one</source>
        <translation>
            <numerusform>%Ln Kontakt zu einem zusammengeführt</numerusform>
            <numerusform>%Ln Kontakte zu einem zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge a large group</source>
        <translation>Große Gruppe zusammenführen</translation>
    </message>
    <message>
        <source>“%1”: they are too many to stand side by side. All of them go into the contact that has been in the file longest; what differs is decided as the merge dialog would propose it. It can be undone.</source>
        <translation>„%1“: Das sind zu viele, um sie nebeneinander zu zeigen. Alle gehen in dem Kontakt auf, der am längsten in der Datei ist; wo sich Angaben unterscheiden, gilt der Vorschlag des Zusammenführens. Es lässt sich rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt zusammenführen</numerusform>
            <numerusform>%Ln Kontakte zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Kontakte werden zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) merged into others</source>
        <translation>
            <numerusform>%Ln Kontakt ging in einem anderen auf</numerusform>
            <numerusform>%Ln Kontakte gingen in anderen auf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed meanwhile and left out</source>
        <translation>
            <numerusform>%Ln wurde inzwischen geändert und ausgelassen</numerusform>
            <numerusform>%Ln wurden inzwischen geändert und ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>This group is too large to be kept separate as a whole. Choose a contact in it, and “Not this one”.</source>
        <translation>Diese Gruppe ist zu groß, um sie im Ganzen zu trennen. Wählen Sie darin einen Kontakt und „Gehört nicht dazu“.</translation>
    </message>
    <message>
        <source>Kept separate; not proposed again</source>
        <translation>Als verschieden gemerkt; wird nicht wieder vorgeschlagen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Merge all certain ones …</source>
        <translation>Alle sicheren zusammenführen …</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Searching for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
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
        <source>Put off</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) and groups to look at</source>
        <translation>
            <numerusform>%Ln Paar oder Gruppe zum Durchsehen</numerusform>
            <numerusform>%Ln Paare und Gruppen zum Durchsehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of contacts since the search: there may be more.</source>
        <translation>
            <numerusform>%Ln Änderung an Kontakten seit der Suche: Es können mehr geworden sein.</numerusform>
            <numerusform>%Ln Änderungen an Kontakten seit der Suche: Es können mehr geworden sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search did not come to its end</source>
        <translation>Die Suche kam nicht zum Ende</translation>
    </message>
    <message>
        <source>Is anybody in here twice?</source>
        <translation>Ist jemand doppelt da?</translation>
    </message>
    <message>
        <source>Kontor compares names, numbers, addresses and birthdays of all contacts, with typing errors and other spellings. Nothing is merged without you.</source>
        <translation>Kontor vergleicht Namen, Nummern, Adressen und Geburtstage aller Kontakte, auch mit Tippfehlern und anderen Schreibweisen. Ohne Sie wird nichts zusammengeführt.</translation>
    </message>
    <message>
        <source>Search for duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were compared. Everybody is in here once.</source>
        <translation>
            <numerusform>%Ln Kontakt wurde verglichen. Jeder ist nur einmal da.</numerusform>
            <numerusform>%Ln Kontakte wurden verglichen. Jeder ist nur einmal da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No pair fits what is chosen at the left and searched for above.</source>
        <translation>Kein Paar passt zu dem, was links gewählt und oben gesucht ist.</translation>
    </message>
    <message>
        <source>Search duplicates …</source>
        <translation>Dubletten durchsuchen …</translation>
    </message>
</context>
<context>
    <name>kontor::pages::DurationField</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Not understood. Write it as 12 min or 1:30.</source>
        <translation>Nicht verstanden. Schreiben Sie 12 min oder 1:30.</translation>
    </message>
    <message>
        <source>Stop the watch</source>
        <translation>Stoppuhr anhalten</translation>
    </message>
    <message>
        <source>Start the stopwatch</source>
        <translation>Stoppuhr starten</translation>
    </message>
</context>
<context>
    <name>kontor::pages::EditDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What was typed here and not saved is back.</source>
        <translation>Was hier getippt und nicht gespeichert wurde, ist wieder da.</translation>
    </message>
</context>
<context>
    <name>kontor::pages::EntryEditor</name>
    <message>
        <source>Text of the entry</source>
        <translation>Text des Eintrags</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Entry changed</source>
        <translation>Eintrag geändert</translation>
    </message>
</context>
<context>
    <name>kontor::pages::EntryForm</name>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>What happened? @ mentions somebody …</source>
        <translation>Was war? @ erwähnt jemanden …</translation>
    </message>
    <message>
        <source>New timeline entry</source>
        <translation>Neuer Eintrag im Verlauf</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Beteiligte</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>When was it? Write it as “yesterday 3 pm” or 31.1.2026 14:30.</source>
        <translation>Wann war das? Schreiben Sie „gestern 15 Uhr“ oder 31.1.2026 14:30.</translation>
    </message>
    <message>
        <source>How long was it? Write it as 12 min or 1:30.</source>
        <translation>Wie lange hat es gedauert? Schreiben Sie 12 min oder 1:30.</translation>
    </message>
</context>
<context>
    <name>kontor::pages::FacetPane</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
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
        <source>Build a filter …</source>
        <translation>Eigener Filter …</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Nur diese</translation>
    </message>
    <message>
        <source>And these (Ctrl+click)</source>
        <translation>Und diese (Strg+Klick)</translation>
    </message>
    <message>
        <source>Or these</source>
        <translation>Oder diese</translation>
    </message>
    <message>
        <source>Or these (Ctrl+click)</source>
        <translation>Oder diese (Strg+Klick)</translation>
    </message>
    <message>
        <source>Not these</source>
        <translation>Diese nicht</translation>
    </message>
</context>
<context>
    <name>kontor::pages::FieldDialog</name>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Field &quot;%1&quot;</source>
        <translation>Feld „%1“</translation>
    </message>
    <message>
        <source>Must be filled in for new contacts</source>
        <translation>Bei neuen Kontakten Pflicht</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>C&amp;hoices</source>
        <translation>&amp;Auswahl</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>&amp;Kind of data</source>
        <translation>Art der &amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Zweck</translation>
    </message>
    <message>
        <source>Kind and purpose stand in the record of processing activities and decide what a person is told about their data.</source>
        <translation>Art und Zweck stehen im Verzeichnis der Verarbeitungstätigkeiten und bestimmen, was eine Auskunft enthält.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Ein Feld braucht einen Namen.</translation>
    </message>
    <message>
        <source>Which choices are there? Add at least one.</source>
        <translation>Was steht zur Auswahl? Fügen Sie mindestens einen Eintrag hinzu.</translation>
    </message>
</context>
<context>
    <name>kontor::pages::FieldPane</name>
    <message>
        <source>No fields of your own yet</source>
        <translation>Noch keine eigenen Felder</translation>
    </message>
    <message>
        <source>Whatever your work needs to know about people and firms: they filter, sort, import and export like the others.</source>
        <translation>Was Ihre Arbeit über Menschen und Firmen wissen muss: zum Filtern, Sortieren, Importieren und Exportieren wie alle anderen.</translation>
    </message>
    <message>
        <source>On offer</source>
        <translation>Im Angebot</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>New field …</source>
        <translation>Neues Feld …</translation>
    </message>
    <message>
        <source>must be filled in</source>
        <translation>Pflicht</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Field &quot;%1&quot; switched on</source>
        <translation>Feld „%1“ eingeschaltet</translation>
    </message>
    <message>
        <source>Field saved</source>
        <translation>Feld gespeichert</translation>
    </message>
    <message>
        <source>Field &quot;%1&quot; removed</source>
        <translation>Feld „%1“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Field &quot;%1&quot; removed; the values of %n contact(s) are in the bin with it</source>
        <translation>
            <numerusform>Feld „%1“ entfernt; der Wert von %n Kontakt liegt mit ihm im Papierkorb</numerusform>
            <numerusform>Feld „%1“ entfernt; die Werte von %n Kontakten liegen mit ihm im Papierkorb</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::FilePane</name>
    <message>
        <source>Checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>The file is sound: %1 pages, %2 history entries.</source>
        <translation>Die Datei ist in Ordnung: %1 Seiten, %2 Einträge der Historie.</translation>
    </message>
    <message>
        <source>The file is damaged. Nothing was changed. Restore a backup, or export what can be read. %1</source>
        <translation>Die Datei ist beschädigt. Nichts wurde geändert. Spielen Sie eine Sicherung ein oder exportieren Sie, was lesbar ist. %1</translation>
    </message>
    <message>
        <source>Compressing the file</source>
        <translation>Datei wird verkleinert</translation>
    </message>
    <message>
        <source>%1 were given back.</source>
        <translation>%1 wurden frei.</translation>
    </message>
    <message>
        <source>There was nothing to give back.</source>
        <translation>Es gab nichts freizugeben.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
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
        <source>%1 (%2 persons, %3 firms)</source>
        <translation>%1 (%2 Personen, %3 Firmen)</translation>
    </message>
    <message>
        <source>Timeline entries</source>
        <translation>Einträge im Verlauf</translation>
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
        <source>In the bin</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>from the file, until it has been read into memory</source>
        <translation>aus der Datei, bis alles im Speicher ist</translation>
    </message>
    <message>
        <source>from memory, %1</source>
        <translation>aus dem Speicher, %1</translation>
    </message>
    <message>
        <source>lists from memory, %1; searches from the file (in memory: %2 more)</source>
        <translation>Listen aus dem Speicher, %1; Suche aus der Datei (im Speicher: %2 mehr)</translation>
    </message>
    <message>
        <source>Lists and search</source>
        <translation>Listen und Suche</translation>
    </message>
</context>
<context>
    <name>kontor::pages::FilePopup</name>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
</context>
<context>
    <name>kontor::pages::FilesModel</name>
    <message>
        <source>link to %1</source>
        <translation>Verknüpfung mit %1</translation>
    </message>
    <message>
        <source>photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kontor::pages::FilesPane</name>
    <message>
        <source>Add a file</source>
        <translation>Datei hinzufügen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The file is large</source>
        <translation>Die Datei ist groß</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Mit der Datei verknüpfen</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” linked</source>
        <translation>„%1“ verknüpft</translation>
    </message>
    <message>
        <source>Rename file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>File renamed</source>
        <translation>Datei umbenannt</translation>
    </message>
    <message>
        <source>“%1” removed</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Drop files here, or anywhere on the contact. They are kept encrypted in the Kontor file.</source>
        <translation>Ziehen Sie Dateien hierher oder irgendwo auf den Kontakt. Sie liegen verschlüsselt in der Kontor-Datei.</translation>
    </message>
    <message>
        <source>Add a file …</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Sichern unter …</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>kontor::pages::FilterDialog</name>
    <message>
        <source>Build a filter</source>
        <translation>Filter zusammenstellen</translation>
    </message>
    <message>
        <source>The filter as text</source>
        <translation>Der Filter als Text</translation>
    </message>
    <message>
        <source>tag:VIP town:Cologne -has:email</source>
        <translation>tag:VIP ort:Köln -has:email</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern als …</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message>
        <source>Something is missing still</source>
        <translation>Es fehlt noch etwas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>The same filter as text; kontorctl understands it as well</source>
        <translation>Derselbe Filter als Text; kontorctl versteht ihn ebenso</translation>
    </message>
</context>
<context>
    <name>kontor::pages::FilterGroup</name>
    <message>
        <source>Which of these conditions hold</source>
        <translation>Welche dieser Bedingungen zutreffen</translation>
    </message>
    <message>
        <source>All of these conditions (and)</source>
        <translation>Alle diese Bedingungen (und)</translation>
    </message>
    <message>
        <source>At least one of these (or)</source>
        <translation>Mindestens eine davon (oder)</translation>
    </message>
    <message>
        <source>None of these (not)</source>
        <translation>Keine davon (nicht)</translation>
    </message>
    <message>
        <source>Remove group</source>
        <translation>Gruppe entfernen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
</context>
<context>
    <name>kontor::pages::FiltersTile</name>
    <message>
        <source>Filters that you save and pin on the contacts page stand here with their numbers.</source>
        <translation>Filter, die Sie bei den Kontakten speichern und anheften, stehen hier mit ihrer Anzahl.</translation>
    </message>
</context>
<context>
    <name>kontor::pages::HelpPage</name>
    <message>
        <source>Text of the guide</source>
        <translation>Text der Anleitung</translation>
    </message>
    <message>
        <source>Search the guide …</source>
        <translation>In der Anleitung suchen …</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>No chapter holds these words.</source>
        <translation>In keinem Kapitel kommen diese Wörter vor.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neues</translation>
    </message>
    <message>
        <source>About and licences</source>
        <translation>Über Kontor, Lizenzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>kontor::pages::KeymapPanel</name>
    <message>
        <source>Find a command or keys …</source>
        <translation>Befehl oder Tasten suchen …</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Commands and shortcuts</source>
        <translation>Befehle und Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Click here, then press the keys</source>
        <translation>Hier klicken, dann die Tasten drücken</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Kürzel</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Changed; at first: %1</source>
        <translation>Geändert; ursprünglich: %1</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>Neue Tasten für „%1“</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
</context>
<context>
    <name>kontor::pages::KindDialog</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Handshake</source>
        <translation>Handschlag</translation>
    </message>
    <message>
        <source>Briefcase</source>
        <translation>Aktenkoffer</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Schriftstück</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Shopping cart</source>
        <translation>Einkaufswagen</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Fahne</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Sparkles</source>
        <translation>Funken</translation>
    </message>
    <message>
        <source>New kind of activity</source>
        <translation>Neue Aktivitätsart</translation>
    </message>
    <message>
        <source>Kind &quot;%1&quot;</source>
        <translation>Art „%1“</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Icon</source>
        <translation>&amp;Symbol</translation>
    </message>
</context>
<context>
    <name>kontor::pages::KindPane</name>
    <message>
        <source>No kinds of your own</source>
        <translation>Keine eigenen Arten</translation>
    </message>
    <message>
        <source>Notes, calls, meetings, mails and letters are there. Add what your work has besides: a viewing, a fair.</source>
        <translation>Notizen, Anrufe, Treffen, E-Mails und Briefe gibt es. Ergänzen Sie, was Ihre Arbeit sonst noch kennt: eine Besichtigung, eine Messe.</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>Aktivitätsarten</translation>
    </message>
    <message>
        <source>New kind …</source>
        <translation>Neue Art …</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of activity saved</source>
        <translation>Aktivitätsart gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is not offered any more; %n entries keep it</source>
        <translation>
            <numerusform>„%1“ wird nicht mehr angeboten; %n Eintrag behält die Art</numerusform>
            <numerusform>„%1“ wird nicht mehr angeboten; %n Einträge behalten die Art</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::ListTable</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>kontor::pages::MentionEdit</name>
    <message>
        <source>People that fit</source>
        <translation>Passende Kontakte</translation>
    </message>
</context>
<context>
    <name>kontor::pages::MomentField</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Not understood. Write it as “yesterday 3 pm” or 31.1.2026 14:30.</source>
        <translation>Nicht verstanden. Schreiben Sie „gestern 15 Uhr“ oder 31.1.2026 14:30.</translation>
    </message>
</context>
<context>
    <name>kontor::pages::OnlineLine</name>
    <message>
        <source>%1 of %2 checked</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>%1, waiting for the network</source>
        <translation>%1, wartet auf das Netz</translation>
    </message>
    <message>
        <source>%1, VIES does not answer now</source>
        <translation>%1, VIES antwortet gerade nicht</translation>
    </message>
    <message>
        <source>%1, enough for 24 hours</source>
        <translation>%1, genug für 24 Stunden</translation>
    </message>
    <message>
        <source>%1, VIES does not know your own VAT ID</source>
        <translation>%1, VIES kennt Ihre eigene USt-IdNr. nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without an answer, asked again later</source>
        <translation>
            <numerusform>%Ln ohne Antwort, wird später erneut abgefragt</numerusform>
            <numerusform>%Ln ohne Antwort, werden später erneut abgefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts offen</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Jetzt erneut versuchen</translation>
    </message>
    <message>
        <source>Mail domains online: %1</source>
        <translation>Mail-Domains online: %1</translation>
    </message>
    <message>
        <source>VAT IDs online: %1</source>
        <translation>USt-IdNrn. online: %1</translation>
    </message>
</context>
<context>
    <name>kontor::pages::Page</name>
    <message>
        <source>Search contacts …</source>
        <translation>Kontakte suchen …</translation>
    </message>
</context>
<context>
    <name>kontor::pages::PresenceLine</name>
    <message>
        <source>%1 is looking at this contact too</source>
        <translation>%1 sieht diesen Kontakt auch an</translation>
    </message>
    <message>
        <source>%1 are looking at this contact too</source>
        <translation>%1 sehen diesen Kontakt auch an</translation>
    </message>
</context>
<context>
    <name>kontor::pages::QuickEntry</name>
    <message>
        <source>New task, in your words: tomorrow at 10 call Miller</source>
        <translation>Neue Aufgabe, wie Sie es sagen: morgen 10 Uhr Müller anrufen</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Contacts that may be meant</source>
        <translation>Mögliche Kontakte</translation>
    </message>
    <message>
        <source>Who is meant?</source>
        <translation>Wer ist gemeint?</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>A few words say what is to be done.</source>
        <translation>Ein paar Worte sagen, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>kontor::pages::RecentTile</name>
    <message>
        <source>Notes, calls and letters of all contacts stand here, the newest first.</source>
        <translation>Hier stehen Notizen, Anrufe und Briefe aller Kontakte, die neuesten zuerst.</translation>
    </message>
</context>
<context>
    <name>kontor::pages::RelationForm</name>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New firm “%1”</source>
        <translation>Neue Firma „%1“</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Neue Person „%1“</translation>
    </message>
    <message>
        <source>&amp;Main firm of the person</source>
        <translation>&amp;Hauptfirma der Person</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
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
        <source>2019, 3/2019 or a day</source>
        <translation>2019, 3/2019 oder ein Tag</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>A&amp;bteilung</translation>
    </message>
    <message>
        <source>&amp;Role in decisions</source>
        <translation>&amp;Rolle bei Entscheidungen</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Seit</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>What the other one is</source>
        <translation>Was der andere ist</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Arbeitet hier</translation>
    </message>
    <message>
        <source>Works for</source>
        <translation>Arbeitet für</translation>
    </message>
    <message>
        <source>Relation to %1</source>
        <translation>Beziehung zu %1</translation>
    </message>
    <message>
        <source>Choose who works here.</source>
        <translation>Wählen Sie, wer hier arbeitet.</translation>
    </message>
    <message>
        <source>Choose the firm.</source>
        <translation>Wählen Sie die Firma.</translation>
    </message>
    <message>
        <source>Choose the other contact.</source>
        <translation>Wählen Sie den anderen Kontakt.</translation>
    </message>
    <message>
        <source>Firm and person joined</source>
        <translation>Firma und Person verbunden</translation>
    </message>
    <message>
        <source>Relation saved</source>
        <translation>Beziehung gesichert</translation>
    </message>
</context>
<context>
    <name>kontor::pages::RelationsModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kontor::pages::RelationsPane</name>
    <message>
        <source>Firms, people and relations</source>
        <translation>Firmen, Personen und Beziehungen</translation>
    </message>
    <message>
        <source>No relations yet</source>
        <translation>Noch keine Beziehungen</translation>
    </message>
    <message>
        <source>Firms and the people who work there, family, who referred whom: all that joins contacts stands here.</source>
        <translation>Firmen und wer dort arbeitet, Familie, wer wen empfohlen hat: Hier steht, was Kontakte verbindet.</translation>
    </message>
    <message>
        <source>Join a firm or person</source>
        <translation>Firma oder Person verbinden</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>No longer joined to %1</source>
        <translation>Nicht mehr mit %1 verbunden</translation>
    </message>
</context>
<context>
    <name>kontor::pages::RepairDialog</name>
    <message>
        <source>The first of them</source>
        <translation>Die ersten davon</translation>
    </message>
    <message>
        <source>It is one step: &quot;Undo&quot; brings everything back.</source>
        <translation>Es ist ein einziger Schritt: „Rückgängig“ stellt alles wieder her.</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Beheben</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>There is nothing that can be mended this way.</source>
        <translation>Auf diesem Weg lässt sich nichts beheben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go to the bin:</source>
        <translation>
            <numerusform>%Ln Eintrag kommt in den Papierkorb:</numerusform>
            <numerusform>%Ln Einträge kommen in den Papierkorb:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are written anew:</source>
        <translation>
            <numerusform>%Ln Wert wird neu geschrieben:</numerusform>
            <numerusform>%Ln Werte werden neu geschrieben:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) go to the bin:</source>
        <translation>
            <numerusform>%Ln Kontakt kommt in den Papierkorb:</numerusform>
            <numerusform>%Ln Kontakte kommen in den Papierkorb:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) get the tag:</source>
        <translation>
            <numerusform>%Ln Kontakt erhält den Tag:</numerusform>
            <numerusform>%Ln Kontakte erhalten den Tag:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are made, one for each contact:</source>
        <translation>
            <numerusform>%Ln Aufgabe wird angelegt, für diesen Kontakt:</numerusform>
            <numerusform>%Ln Aufgaben werden angelegt, für jeden Kontakt eine:</numerusform>
        </translation>
    </message>
    <message>
        <source>One task is made for all of them:</source>
        <translation>Für alle zusammen wird eine Aufgabe angelegt:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are put right:</source>
        <translation>
            <numerusform>%Ln Name wird richtiggestellt:</numerusform>
            <numerusform>%Ln Namen werden richtiggestellt:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::ReviewLine</name>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Confirms all data of this contact</source>
        <translation>Bestätigt alle Angaben dieses Kontakts</translation>
    </message>
    <message>
        <source>Due for review since %1</source>
        <translation>Prüfung fällig seit %1</translation>
    </message>
    <message>
        <source>The data of this contact wait to be checked</source>
        <translation>Die Daten dieses Kontakts sind noch zu prüfen</translation>
    </message>
</context>
<context>
    <name>kontor::pages::SavedFilters</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
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
        <source>Order of the filters changed</source>
        <translation>Reihenfolge der Filter geändert</translation>
    </message>
    <message>
        <source>Edit conditions …</source>
        <translation>Bedingungen bearbeiten …</translation>
    </message>
    <message>
        <source>Replace by what is on now</source>
        <translation>Durch das ersetzen, was gerade gilt</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Filter unpinned</source>
        <translation>Filter nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>Filter pinned</source>
        <translation>Filter angeheftet</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
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
    <name>kontor::pages::ScopeButton</name>
    <message>
        <source>Visible for: %1</source>
        <translation>Sichtbar für: %1</translation>
    </message>
    <message>
        <source>Visible for</source>
        <translation>Sichtbar für</translation>
    </message>
</context>
<context>
    <name>kontor::pages::SeenTile</name>
    <message>
        <source>Contacts that you look at stand here afterwards.</source>
        <translation>Kontakte, die Sie sich ansehen, stehen danach hier.</translation>
    </message>
</context>
<context>
    <name>kontor::pages::SetFieldDialog</name>
    <message>
        <source>Set a field</source>
        <translation>Feld setzen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message numerus="yes">
        <source>Set for %Ln contact(s)</source>
        <translation>
            <numerusform>Bei %Ln Kontakt setzen</numerusform>
            <numerusform>Bei %Ln Kontakten setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left blank, the field is cleared. It can be undone.</source>
        <translation>Leer gelassen wird das Feld geleert. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What stands there now is replaced. It can be undone.</source>
        <translation>Was jetzt dort steht, wird ersetzt. Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>kontor::pages::SettingRow</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Only me (private)</source>
        <translation>Nur ich (privat)</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
</context>
<context>
    <name>kontor::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Areas of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Nothing here has to do with that.</source>
        <translation>Dazu gibt es hier nichts.</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>Aktivitätsarten</translation>
    </message>
    <message>
        <source>Text templates</source>
        <translation>Textvorlagen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>kontor::pages::SheetDialog</name>
    <message>
        <source>&amp;Firms, people and relations</source>
        <translation>&amp;Firmen, Personen und Beziehungen</translation>
    </message>
    <message>
        <source>&amp;Open tasks</source>
        <translation>&amp;Offene Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Bemerkung</translation>
    </message>
    <message>
        <source>Sheet of %1</source>
        <translation>Blatt zu %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Latest entries of the timeline</source>
        <translation>Neueste Einträge im Verlauf</translation>
    </message>
    <message>
        <source>&amp;Latest entries of the timeline</source>
        <translation>&amp;Neueste Einträge im Verlauf</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Als PDF sichern …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sheet saved</source>
        <translation>Blatt gesichert</translation>
    </message>
</context>
<context>
    <name>kontor::pages::SilentTile</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without contact</comment>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>without contact</comment>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>without contact</comment>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle ansehen</translation>
    </message>
    <message>
        <source>You have spoken with all of your customers, or something is planned.</source>
        <translation>Mit allen Kunden wurde gesprochen, oder es ist etwas geplant.</translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>über %n Tag</numerusform>
            <numerusform>über %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without contact for %n day(s)</source>
        <translation>
            <numerusform>Seit %n Tag ohne Kontakt</numerusform>
            <numerusform>Seit %n Tagen ohne Kontakt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed for everybody in the team</source>
        <translation>Für alle im Team geändert</translation>
    </message>
</context>
<context>
    <name>kontor::pages::StartCard</name>
    <message>
        <source>Import an address list …</source>
        <translation>Adressliste einlesen …</translation>
    </message>
    <message>
        <source>First contact …</source>
        <translation>Ersten Kontakt anlegen …</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Remove sample data</source>
        <translation>Beispieldaten entfernen</translation>
    </message>
    <message>
        <source>This file holds sample data</source>
        <translation>Diese Datei enthält Beispieldaten</translation>
    </message>
    <message>
        <source>This file is still empty</source>
        <translation>Diese Datei ist noch leer</translation>
    </message>
    <message>
        <source>All of it is invented: change what you like. It can be removed at any time; what you have written or changed yourself stays.</source>
        <translation>Alles ist erfunden: Ändern Sie, was Sie mögen. Die Beispieldaten lassen sich jederzeit entfernen; was Sie selbst geschrieben oder geändert haben, bleibt.</translation>
    </message>
    <message>
        <source>Bring in the address lists that you have, or write down the first contact by hand. Whatever you try can be undone, a whole import too.</source>
        <translation>Lesen Sie die Adresslisten ein, die Sie haben, oder tragen Sie den ersten Kontakt von Hand ein. Alles lässt sich zurücknehmen, auch ein ganzer Import.</translation>
    </message>
    <message>
        <source>Removing sample data</source>
        <translation>Beispieldaten werden entfernt</translation>
    </message>
    <message>
        <source>Sample data removed</source>
        <translation>Beispieldaten entfernt</translation>
    </message>
    <message numerus="yes">
        <source>Sample data removed; %n record(s) that you changed have stayed</source>
        <translation>
            <numerusform>Beispieldaten entfernt; %n von Ihnen geänderter Datensatz ist geblieben</numerusform>
            <numerusform>Beispieldaten entfernt; %n von Ihnen geänderte Datensätze sind geblieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::StoredFiles</name>
    <message>
        <source>The file cannot be written there: %1</source>
        <translation>Die Datei lässt sich dort nicht schreiben: %1</translation>
    </message>
    <message>
        <source>The file could not be saved: %1</source>
        <translation>Die Datei konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>This file can run a program</source>
        <translation>Diese Datei kann ein Programm starten</translation>
    </message>
    <message>
        <source>“%1” is of a kind that can run a program or load others. Open it only if you know who it is from.</source>
        <translation>„%1“ ist von einer Art, die ein Programm starten oder andere laden kann. Öffnen Sie sie nur, wenn Sie wissen, von wem sie stammt.</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>The linked file is not there: %1</source>
        <translation>Die verknüpfte Datei ist nicht da: %1</translation>
    </message>
    <message>
        <source>No program on this computer opens “%1”.</source>
        <translation>Kein Programm auf diesem Rechner öffnet „%1“.</translation>
    </message>
    <message>
        <source>A copy was opened; changes to it do not come back into Kontor.</source>
        <translation>Geöffnet ist eine Kopie; Änderungen daran kommen nicht nach Kontor zurück.</translation>
    </message>
    <message>
        <source>This is a link; the file lies at %1.</source>
        <translation>Das ist eine Verknüpfung; die Datei liegt unter %1.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation>Datei gespeichert</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TagDialog</name>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pink</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocker</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neuer Tag</translation>
    </message>
    <message>
        <source>Tag &quot;%1&quot;</source>
        <translation>Tag „%1“</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Looks so</source>
        <translation>Sieht so aus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TagMergeDialog</name>
    <message>
        <source>Merge tag &quot;%1&quot;</source>
        <translation>Tag „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Mit</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) get the other tag; this one goes to the bin. Undo brings both back.</source>
        <translation>
            <numerusform>%n Kontakt bekommt den anderen Tag, dieser kommt in den Papierkorb. Rückgängig stellt beides wieder her.</numerusform>
            <numerusform>%n Kontakte bekommen den anderen Tag, dieser kommt in den Papierkorb. Rückgängig stellt beides wieder her.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TagPane</name>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Tags</translation>
    </message>
    <message>
        <source>Tags sort contacts as you think of them: customers, prospects, the choir.</source>
        <translation>Tags ordnen Kontakte so, wie Sie an sie denken: Kunden, Interessenten, der Chor.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>New tag …</source>
        <translation>Neuer Tag …</translation>
    </message>
    <message>
        <source>Merge with another tag …</source>
        <translation>Mit anderem Tag zusammenführen …</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n Kontakt</numerusform>
            <numerusform>%n Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag saved</source>
        <translation>Tag gespeichert</translation>
    </message>
    <message>
        <source>Merging tags</source>
        <translation>Tags werden zusammengeführt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is part of &quot;%2&quot; now</source>
        <translation>„%1“ gehört jetzt zu „%2“</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; deleted; %n contact(s) had it</source>
        <translation>
            <numerusform>„%1“ gelöscht; %n Kontakt hatte ihn</numerusform>
            <numerusform>„%1“ gelöscht; %n Kontakte hatten ihn</numerusform>
        </translation>
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
    <name>kontor::pages::TaskDesk</name>
    <message>
        <source>Task renamed</source>
        <translation>Aufgabe umbenannt</translation>
    </message>
    <message>
        <source>Task noted</source>
        <translation>Aufgabe notiert</translation>
    </message>
    <message>
        <source>Task saved</source>
        <translation>Aufgabe gespeichert</translation>
    </message>
    <message>
        <source>Task done, next one planned</source>
        <translation>Aufgabe erledigt, nächste geplant</translation>
    </message>
    <message>
        <source>Task done; the next one is planned</source>
        <translation>Aufgabe erledigt; die nächste ist geplant</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) done</source>
        <translation>
            <numerusform>Aufgabe erledigt</numerusform>
            <numerusform>%n Aufgaben erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) open again</source>
        <translation>
            <numerusform>Aufgabe wieder offen</numerusform>
            <numerusform>%n Aufgaben wieder offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing tasks</source>
        <translation>Aufgaben werden geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) moved to %1</source>
        <translation>
            <numerusform>Aufgabe verschoben auf %1</numerusform>
            <numerusform>%n Aufgaben verschoben auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>a day</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without a day now</source>
        <translation>
            <numerusform>Aufgabe jetzt ohne Termin</numerusform>
            <numerusform>%n Aufgaben jetzt ohne Termin</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting tasks</source>
        <translation>Aufgaben werden gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted</source>
        <translation>
            <numerusform>Aufgabe gelöscht</numerusform>
            <numerusform>%n Aufgaben gelöscht</numerusform>
        </translation>
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
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
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
        <source>Without a day</source>
        <translation>Ohne Termin</translation>
    </message>
    <message>
        <source>Another day …</source>
        <translation>Anderer Tag …</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Done and plan next …</source>
        <translation>Erledigt, nächste planen …</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben auf</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Kontakt zeigen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <comment>key</comment>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) assigned</source>
        <translation>
            <numerusform>Aufgabe zugewiesen</numerusform>
            <numerusform>%n Aufgaben zugewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry, its day</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TaskTile</name>
    <message>
        <source>Show all tasks</source>
        <translation>Alle Aufgaben ansehen</translation>
    </message>
    <message>
        <source>%1 overdue · %2 today</source>
        <translation>%1 überfällig · %2 heute</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Verschieben: %1</translation>
    </message>
    <message>
        <source>Task done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>In drei Tagen</translation>
    </message>
    <message>
        <source>Next Monday</source>
        <translation>Nächsten Montag</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>In zwei Wochen</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>in a month (24.12.)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Put off to %1: %2</source>
        <translation>Auf %1 verschoben: %2</translation>
    </message>
    <message>
        <source>Nothing is waiting. Follow-ups that you note on a contact stand here when they are due.</source>
        <translation>Nichts wartet. Was Sie bei einem Kontakt zur Wiedervorlage vormerken, steht hier, wenn es fällig ist.</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message numerus="yes">
        <source>%1 contact(s) due for review</source>
        <translation>
            <numerusform>%1 Kontakt zur Prüfung fällig</numerusform>
            <numerusform>%1 Kontakte zur Prüfung fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>show</source>
        <translation>ansehen</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Only &amp;mine</source>
        <translation>Nur &amp;meine</translation>
    </message>
    <message>
        <source>Tasks of yours, and those that nobody has taken yet</source>
        <translation>Ihre Aufgaben und die, für die noch niemand zuständig ist</translation>
    </message>
    <message>
        <source>New task …</source>
        <translation>Neue Aufgabe …</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Woche davor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Woche danach</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>No task fits what is chosen at the left and searched for above.</source>
        <translation>Keine Aufgabe passt zu Auswahl und Suche.</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>Write one into the line above as you would say it: “tomorrow at 10 call Miller”, “every Monday bank statements”.</source>
        <translation>Schreiben Sie oben, wie Sie es sagen würden: „morgen 10 Uhr Müller anrufen“, „jeden Montag Kontoauszüge“.</translation>
    </message>
    <message>
        <source>Write a task</source>
        <translation>Aufgabe schreiben</translation>
    </message>
    <message>
        <source>Week %1 · %2 – %3</source>
        <translation>KW %1 · %2 – %3</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without the year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day with the year</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Search tasks …</source>
        <translation>Aufgaben suchen …</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TextPane</name>
    <message>
        <source>No texts yet</source>
        <translation>Noch keine Texte</translation>
    </message>
    <message>
        <source>What you write again and again, ready for the timeline: the record of a call, a reminder, thanks.</source>
        <translation>Was Sie immer wieder schreiben, fertig für den Verlauf: eine Gesprächsnotiz, eine Erinnerung, ein Dank.</translation>
    </message>
    <message>
        <source>Text templates</source>
        <translation>Textvorlagen</translation>
    </message>
    <message>
        <source>New text …</source>
        <translation>Neuer Text …</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Text template saved</source>
        <translation>Textvorlage gespeichert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; deleted</source>
        <translation>„%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TextTemplateDialog</name>
    <message>
        <source>New text template</source>
        <translation>Neue Textvorlage</translation>
    </message>
    <message>
        <source>Text &quot;%1&quot;</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>&amp;Betreff</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TimelineBar</name>
    <message>
        <source>Entries of the people too</source>
        <translation>Auch von Mitarbeitern</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag</translation>
    </message>
    <message>
        <source>%1: %2 entries</source>
        <comment>a kind of entry</comment>
        <translation>%1: %2 Einträge</translation>
    </message>
    <message>
        <source>To the newest</source>
        <translation>Zum neuesten</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TimelineList</name>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing fits. Take the filter away to see everything.</source>
        <translation>Nichts passt. Ohne Filter ist wieder alles da.</translation>
    </message>
    <message>
        <source>Nothing written down yet. Notes, calls and meetings stand here, newest first.</source>
        <translation>Noch nichts notiert. Notizen, Anrufe und Termine stehen hier, die neuesten oben.</translation>
    </message>
    <message>
        <source>Entry deleted</source>
        <translation>Eintrag gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>Entry deleted, also for %n other(s)</source>
        <translation>
            <numerusform>Eintrag gelöscht, auch bei %n weiterem Kontakt</numerusform>
            <numerusform>Eintrag gelöscht, auch bei %n weiteren Kontakten</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry pinned</source>
        <translation>Eintrag angeheftet</translation>
    </message>
    <message>
        <source>Entry not pinned any more</source>
        <translation>Eintrag nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Do not pin any more</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin on top</source>
        <translation>Oben anheften</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <comment>a person</comment>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Save “%1” as …</source>
        <translation>„%1“ speichern unter …</translation>
    </message>
    <message>
        <source>Delete entry</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>Take over the signature …</source>
        <translation>Signatur übernehmen …</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TimelinePane</name>
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
        <source>Done, and plan the next step</source>
        <translation>Erledigt, und nächsten Schritt planen</translation>
    </message>
    <message>
        <source>“%1” is done, plan the next step</source>
        <translation>„%1“ ist erledigt, nächsten Schritt planen</translation>
    </message>
    <message>
        <source>Task done, next step noted</source>
        <translation>Aufgabe erledigt, nächster Schritt notiert</translation>
    </message>
    <message>
        <source>Entry saved</source>
        <translation>Eintrag gespeichert</translation>
    </message>
    <message>
        <source>%1 saved, next step noted</source>
        <translation>%1 gespeichert, nächster Schritt notiert</translation>
    </message>
    <message>
        <source>Mail stored</source>
        <translation>E-Mail gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stored</source>
        <translation>
            <numerusform>%n Datei gespeichert</numerusform>
            <numerusform>%n Dateien gespeichert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::TodayPage</name>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Choose which tiles are shown</source>
        <translation>Auswählen, welche Kacheln gezeigt werden</translation>
    </message>
    <message>
        <source>Reset arrangement</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TodayTile</name>
    <message>
        <source>Follow-ups and tasks</source>
        <translation>Wiedervorlagen und Aufgaben</translation>
    </message>
    <message>
        <source>Birthdays and anniversaries</source>
        <translation>Geburtstage und Jubiläen</translation>
    </message>
    <message>
        <source>Not heard from for long</source>
        <translation>Lange nichts gehört</translation>
    </message>
    <message>
        <source>Last looked at</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>Newest entries</source>
        <translation>Neueste Einträge</translation>
    </message>
    <message>
        <source>Pinned filters</source>
        <translation>Angeheftete Filter</translation>
    </message>
    <message>
        <source>Data care</source>
        <translation>Datenpflege</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TradePane</name>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Kinds of activities</source>
        <translation>Aktivitätsarten</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sample contacts</source>
        <translation>Beispielkontakte</translation>
    </message>
    <message>
        <source>With a few invented contacts to try it</source>
        <translation>Mit einigen erfundenen Kontakten zum Ausprobieren</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply %1</source>
        <translation>%1 anwenden</translation>
    </message>
    <message>
        <source>%1
All of it is in the file.</source>
        <translation>%1
Alles davon ist in der Datei.</translation>
    </message>
    <message>
        <source>%1: %2 added</source>
        <translation>%1: %2 hinzugefügt</translation>
    </message>
</context>
<context>
    <name>kontor::pages::TwinLine</name>
    <message>
        <source>Compare …</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Probably the same as “%1”: %2</source>
        <translation>Wahrscheinlich derselbe Kontakt wie „%1“: %2</translation>
    </message>
</context>
<context>
    <name>kontor::pages::ValueEditor</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <source>Day, or today-30d</source>
        <translation>Tag oder heute-30t</translation>
    </message>
</context>
<context>
    <name>kontor::pages::WeekPane</name>
    <message>
        <source>Tasks of today, %1</source>
        <translation>Aufgaben von heute, %1</translation>
    </message>
    <message>
        <source>Tasks of %1</source>
        <translation>Aufgaben vom %1</translation>
    </message>
</context>
<context>
    <name>kontor::pages::WeekTile</name>
    <message>
        <source>%1, last week %2</source>
        <translation>%1, Vorwoche %2</translation>
    </message>
    <message>
        <source>New contacts</source>
        <translation>Neue Kontakte</translation>
    </message>
    <message>
        <source>Timeline entries</source>
        <translation>Einträge im Verlauf</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Erledigte Aufgaben</translation>
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
        <source>How Kontor works: the guide</source>
        <translation>So arbeitet Kontor: zur Anleitung</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>opened %1</source>
        <comment>yesterday</comment>
        <translation>geöffnet %1</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>%1 aus dieser Liste nehmen</translation>
    </message>
</context>
<context>
    <name>kontor::quality</name>
    <message>
        <source>Looking for what is similar</source>
        <translation>Ähnliches wird gesucht</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>the same first name</source>
        <translation>gleicher Vorname</translation>
    </message>
    <message>
        <source>similar first names</source>
        <translation>ähnliche Vornamen</translation>
    </message>
    <message>
        <source>different first names</source>
        <translation>verschiedene Vornamen</translation>
    </message>
    <message>
        <source>the same middle name</source>
        <translation>gleicher weiterer Vorname</translation>
    </message>
    <message>
        <source>similar middle names</source>
        <translation>ähnliche weitere Vornamen</translation>
    </message>
    <message>
        <source>different middle names</source>
        <translation>verschiedene weitere Vornamen</translation>
    </message>
    <message>
        <source>the same last name</source>
        <translation>gleicher Nachname</translation>
    </message>
    <message>
        <source>similar last names</source>
        <translation>ähnliche Nachnamen</translation>
    </message>
    <message>
        <source>different last names</source>
        <translation>verschiedene Nachnamen</translation>
    </message>
    <message>
        <source>names in the same order</source>
        <translation>Namen in gleicher Reihenfolge</translation>
    </message>
    <message>
        <source>first and last name exchanged</source>
        <translation>Vor- und Nachname vertauscht</translation>
    </message>
    <message>
        <source>the same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <source>similar birthdays</source>
        <translation>ähnliche Geburtstage</translation>
    </message>
    <message>
        <source>different birthdays</source>
        <translation>verschiedene Geburtstage</translation>
    </message>
    <message>
        <source>the same gender</source>
        <translation>gleiches Geschlecht</translation>
    </message>
    <message>
        <source>different genders</source>
        <translation>verschiedenes Geschlecht</translation>
    </message>
    <message>
        <source>both junior or both senior</source>
        <translation>beide junior oder beide senior</translation>
    </message>
    <message>
        <source>junior and senior</source>
        <translation>junior und senior</translation>
    </message>
    <message>
        <source>the same phone number</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>similar phone numbers</source>
        <translation>ähnliche Telefonnummern</translation>
    </message>
    <message>
        <source>different phone numbers</source>
        <translation>verschiedene Telefonnummern</translation>
    </message>
    <message>
        <source>the same e-mail address</source>
        <translation>gleiche E-Mail-Adresse</translation>
    </message>
    <message>
        <source>similar e-mail addresses</source>
        <translation>ähnliche E-Mail-Adressen</translation>
    </message>
    <message>
        <source>different e-mail addresses</source>
        <translation>verschiedene E-Mail-Adressen</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>gleiche Anschrift</translation>
    </message>
    <message>
        <source>similar addresses</source>
        <translation>ähnliche Anschriften</translation>
    </message>
    <message>
        <source>different addresses</source>
        <translation>verschiedene Anschriften</translation>
    </message>
    <message>
        <source>the same IBAN</source>
        <translation>gleiche IBAN</translation>
    </message>
    <message>
        <source>similar IBANs</source>
        <translation>ähnliche IBANs</translation>
    </message>
    <message>
        <source>different IBANs</source>
        <translation>verschiedene IBANs</translation>
    </message>
    <message>
        <source>the same VAT ID</source>
        <translation>gleiche USt-IdNr.</translation>
    </message>
    <message>
        <source>similar VAT IDs</source>
        <translation>ähnliche USt-IdNrn.</translation>
    </message>
    <message>
        <source>different VAT IDs</source>
        <translation>verschiedene USt-IdNrn.</translation>
    </message>
    <message>
        <source>the same tax number</source>
        <translation>gleiche Steuernummer</translation>
    </message>
    <message>
        <source>similar tax numbers</source>
        <translation>ähnliche Steuernummern</translation>
    </message>
    <message>
        <source>different tax numbers</source>
        <translation>verschiedene Steuernummern</translation>
    </message>
    <message>
        <source>the same customer number</source>
        <translation>gleiche Kundennummer</translation>
    </message>
    <message>
        <source>similar customer numbers</source>
        <translation>ähnliche Kundennummern</translation>
    </message>
    <message>
        <source>different customer numbers</source>
        <translation>verschiedene Kundennummern</translation>
    </message>
    <message>
        <source>the same employer</source>
        <translation>gleicher Arbeitgeber</translation>
    </message>
    <message>
        <source>similar employers</source>
        <translation>ähnliche Arbeitgeber</translation>
    </message>
    <message>
        <source>different employers</source>
        <translation>verschiedene Arbeitgeber</translation>
    </message>
    <message>
        <source>the same firm name</source>
        <translation>gleicher Firmenname</translation>
    </message>
    <message>
        <source>similar firm names</source>
        <translation>ähnliche Firmennamen</translation>
    </message>
    <message>
        <source>different firm names</source>
        <translation>verschiedene Firmennamen</translation>
    </message>
    <message>
        <source>the same legal form</source>
        <translation>gleiche Rechtsform</translation>
    </message>
    <message>
        <source>similar legal forms</source>
        <translation>ähnliche Rechtsformen</translation>
    </message>
    <message>
        <source>different legal forms</source>
        <translation>verschiedene Rechtsformen</translation>
    </message>
    <message>
        <source>the same internet domain</source>
        <translation>gleiche Internetdomain</translation>
    </message>
    <message>
        <source>similar internet domains</source>
        <translation>ähnliche Internetdomains</translation>
    </message>
    <message>
        <source>different internet domains</source>
        <translation>verschiedene Internetdomains</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>ein ähnlicher Name</translation>
    </message>
    <message>
        <source>the same domain %1</source>
        <translation>dieselbe Domain %1</translation>
    </message>
    <message>
        <source>Without phone and e-mail</source>
        <translation>Ohne Telefon und E-Mail</translation>
    </message>
    <message>
        <source>Nobody can call or write to these contacts.</source>
        <translation>Diese Kontakte lassen sich weder anrufen noch anschreiben.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Neither a person&apos;s name nor that of an organisation.</source>
        <translation>Weder der Name einer Person noch der einer Organisation.</translation>
    </message>
    <message>
        <source>Invalid e-mail addresses</source>
        <translation>Ungültige E-Mail-Adressen</translation>
    </message>
    <message>
        <source>No server takes an address of this form.</source>
        <translation>Adressen dieser Form nimmt kein Server an.</translation>
    </message>
    <message>
        <source>Address without postcode</source>
        <translation>Anschrift ohne Postleitzahl</translation>
    </message>
    <message>
        <source>A letter to this address may not arrive.</source>
        <translation>Ein Brief an diese Anschrift kommt womöglich nicht an.</translation>
    </message>
    <message>
        <source>Shared e-mail addresses</source>
        <translation>Gemeinsame E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Several contacts have the same address: possible duplicates.</source>
        <translation>Mehrere Kontakte haben dieselbe Adresse: mögliche Dubletten.</translation>
    </message>
    <message>
        <source>Suspicious names</source>
        <translation>Auffällige Namen</translation>
    </message>
    <message>
        <source>In capitals, without letters, with control characters, or fillers such as &quot;asdf&quot;.</source>
        <translation>In Großbuchstaben, ohne Buchstaben, mit Steuerzeichen oder Füllwörter wie „asdf“.</translation>
    </message>
    <message>
        <source>Mandatory fields empty</source>
        <translation>Leere Pflichtfelder</translation>
    </message>
    <message>
        <source>An own field that is marked as mandatory has no value.</source>
        <translation>Ein eigenes Feld, das als Pflichtfeld gekennzeichnet ist, hat keinen Wert.</translation>
    </message>
    <message>
        <source>Not confirmed for long</source>
        <translation>Lange nicht bestätigt</translation>
    </message>
    <message>
        <source>Nothing of name, numbers and addresses was changed or confirmed for two years.</source>
        <translation>Name, Nummern und Anschriften wurden seit zwei Jahren weder geändert noch bestätigt.</translation>
    </message>
    <message>
        <source>Without any activity</source>
        <translation>Ohne jede Aktivität</translation>
    </message>
    <message>
        <source>No entry in the timeline and no task, not even a settled one.</source>
        <translation>Kein Eintrag im Verlauf und keine Aufgabe, auch keine erledigte.</translation>
    </message>
    <message>
        <source>Orphaned organisations</source>
        <translation>Verwaiste Organisationen</translation>
    </message>
    <message>
        <source>No people, no entries, no tasks: perhaps left over.</source>
        <translation>Keine Personen, keine Einträge, keine Aufgaben: vielleicht übrig geblieben.</translation>
    </message>
    <message>
        <source>Files that nobody needs</source>
        <translation>Nicht mehr benötigte Dateien</translation>
    </message>
    <message>
        <source>They belong to contacts or entries that are gone or in the bin.</source>
        <translation>Sie gehören zu Kontakten oder Einträgen, die gelöscht sind oder im Papierkorb liegen.</translation>
    </message>
    <message>
        <source>Own fields that nobody uses</source>
        <translation>Ungenutzte eigene Felder</translation>
    </message>
    <message>
        <source>No contact has a value there: what is not needed need not be asked for.</source>
        <translation>Kein Kontakt hat dort einen Wert: Was niemand braucht, muss nicht erhoben werden.</translation>
    </message>
    <message>
        <source>There is no check &quot;%1&quot;; there are: %2.</source>
        <translation>Eine Prüfung „%1“ gibt es nicht; es gibt: %2.</translation>
    </message>
    <message>
        <source>Write the standard form where it is certain</source>
        <translation>Standardform schreiben, wo sie sicher ist</translation>
    </message>
    <message>
        <source>Tag the contacts with &quot;%1&quot;</source>
        <translation>Kontakte mit dem Tag „%1“ versehen</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>vollständiger Name</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>complete postal address</source>
        <translation>vollständige Postanschrift</translation>
    </message>
    <message>
        <source>salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>organisation, or that it is a private customer</source>
        <translation>Organisation oder Angabe „Privatkunde“</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>mandatory own fields</source>
        <translation>eigene Pflichtfelder</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no repair for &quot;%2&quot;.</source>
        <translation>„%1“ gibt es für „%2“ nicht.</translation>
    </message>
    <message>
        <source>First and last name exchanged</source>
        <translation>Vor- und Nachname vertauscht</translation>
    </message>
    <message>
        <source>A last name stands where the first name belongs, or both stand in one field.</source>
        <translation>Ein Nachname steht, wo der Vorname hingehört, oder beide stehen in einem Feld.</translation>
    </message>
    <message>
        <source>Data care: %1</source>
        <translation>Datenpflege: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s); the filter care:%1 lists them.</source>
        <translation>
            <numerusform>%Ln Kontakt; der Filter care:%1 zeigt ihn.</numerusform>
            <numerusform>%Ln Kontakte; der Filter care:%1 zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put first and last name into their fields</source>
        <translation>Vor- und Nachname in ihre Felder setzen</translation>
    </message>
    <message>
        <source>Make tasks</source>
        <translation>Aufgaben anlegen</translation>
    </message>
    <message>
        <source>Due for review</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>Nobody has looked at them within the review interval of the settings, or their own.</source>
        <translation>Niemand hat sie innerhalb des Prüfabstands durchgesehen, den die Einstellungen oder sie selbst vorgeben.</translation>
    </message>
    <message>
        <source>Mark as reviewed: all their data are right</source>
        <translation>Als geprüft markieren: alle ihre Daten stimmen</translation>
    </message>
    <message>
        <source>Mail domains that take no mail</source>
        <translation>Mail-Domains, die keine E-Mails annehmen</translation>
    </message>
    <message>
        <source>DNS says so: there is no such domain, or nothing at it takes e-mail.</source>
        <translation>So die Auskunft des DNS: Die Domain gibt es nicht, oder nichts dort nimmt E-Mails an.</translation>
    </message>
    <message>
        <source>VAT IDs that VIES does not know</source>
        <translation>USt-IdNrn., die VIES nicht kennt</translation>
    </message>
    <message>
        <source>Not valid, by the European Commission&apos;s answer.</source>
        <translation>Nach Auskunft der Europäischen Kommission nicht gültig.</translation>
    </message>
</context>
<context>
    <name>kontor::queries</name>
    <message>
        <source>This entry is not in the file any more.</source>
        <translation>Dieser Eintrag ist nicht mehr in der Datei.</translation>
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
    <message>
        <source>&amp;Search or command …</source>
        <translation>&amp;Suchen oder Befehl …</translation>
    </message>
    <message>
        <source>&amp;Open in a new window</source>
        <translation>In neuem Fenster ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Ne&amp;xt in the list</source>
        <translation>&amp;Nächster in der Liste</translation>
    </message>
    <message>
        <source>&amp;Previous in the list</source>
        <translation>&amp;Voriger in der Liste</translation>
    </message>
    <message>
        <source>&amp;New window</source>
        <translation>&amp;Neues Fenster</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
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
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;What&apos;s new</source>
        <translation>&amp;Neues</translation>
    </message>
    <message>
        <source>Change &amp;passphrase …</source>
        <translation>&amp;Passphrase ändern …</translation>
    </message>
    <message>
        <source>&amp;Templates for trades …</source>
        <translation>&amp;Vorlagen für Branchen …</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Join a tea&amp;m …</source>
        <translation>Einem Tea&amp;m beitreten …</translation>
    </message>
    <message>
        <source>&amp;Merge …</source>
        <translation>Zusammen&amp;führen …</translation>
    </message>
    <message>
        <source>Search for &amp;duplicates</source>
        <translation>&amp;Dubletten suchen</translation>
    </message>
    <message>
        <source>Merge all &amp;certain ones …</source>
        <translation>Alle &amp;sicheren zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;No duplicate</source>
        <translation>&amp;Kein Duplikat</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>S&amp;päter entscheiden</translation>
    </message>
    <message>
        <source>F&amp;rom a text or picture …</source>
        <translation>A&amp;us Text oder Bild …</translation>
    </message>
    <message>
        <source>Mark as re&amp;viewed</source>
        <translation>Als &amp;geprüft markieren</translation>
    </message>
    <message>
        <source>Chec&amp;k online now</source>
        <translation>Jetzt online &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>kontor::shell::Assignments</name>
    <message>
        <source>A colleague</source>
        <translation>Jemand aus dem Team</translation>
    </message>
    <message>
        <source>%1 gave you a task</source>
        <translation>%1 hat Ihnen eine Aufgabe gegeben</translation>
    </message>
    <message>
        <source>%1 put a contact into your charge</source>
        <translation>%1 hat Ihnen einen Kontakt zugewiesen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere Sache</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In my charge</source>
        <translation>In meiner Zuständigkeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>New in your charge: %1</source>
        <translation>Neu für Sie: %1</translation>
    </message>
</context>
<context>
    <name>kontor::shell::CommandPalette</name>
    <message>
        <source>Search contacts, commands, pages …</source>
        <translation>Kontakte, Befehle, Bereiche suchen …</translation>
    </message>
    <message>
        <source>Search or command</source>
        <translation>Suchen oder Befehl</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · %1 opens in a new window · Esc goes back</source>
        <translation>↑ ↓ wählen · Eingabe öffnet · %1 öffnet in neuem Fenster · Esc geht zurück</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
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
    <message>
        <source>The file has its new passphrase.</source>
        <translation>Die Datei hat ihre neue Passphrase.</translation>
    </message>
    <message>
        <source>The key lies in the keychain of this computer.</source>
        <translation>Der Schlüssel liegt im Schlüsselbund dieses Rechners.</translation>
    </message>
    <message>
        <source>The keychain holds no key for this file any more. It is asked for when the file is opened.</source>
        <translation>Im Schlüsselbund liegt kein Schlüssel mehr für diese Datei. Beim Öffnen wird danach gefragt.</translation>
    </message>
</context>
<context>
    <name>kontor::shell::JobController</name>
    <message>
        <source>Work is running</source>
        <translation>Es läuft noch etwas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not done yet. What is done so far stays.</source>
        <translation>„%1“ ist noch nicht fertig. Das bis jetzt Erledigte bleibt.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
</context>
<context>
    <name>kontor::shell::MainWindow</name>
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
    <message>
        <source>Tea&amp;m …</source>
        <translation>Tea&amp;m …</translation>
    </message>
    <message>
        <source>Join a tea&amp;m …</source>
        <translation>Einem Tea&amp;m beitreten …</translation>
    </message>
</context>
<context>
    <name>kontor::shell::NavigationBar</name>
    <message>
        <source>Areas</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kontor::shell::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kontor::shell::Reminders</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>In 10 min.</source>
        <translation>In 10 Min.</translation>
    </message>
    <message>
        <source>In 1 hr.</source>
        <translation>In 1 Std.</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n Erinnerung</numerusform>
            <numerusform>%n Erinnerungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All in 1 hr.</source>
        <translation>Alle in 1 Std.</translation>
    </message>
    <message>
        <source>All tomorrow</source>
        <translation>Alle morgen</translation>
    </message>
</context>
<context>
    <name>kontor::shell::TeamItem</name>
    <message>
        <source>Team: %1</source>
        <translation>Team: %1</translation>
    </message>
</context>
<context>
    <name>kontor::shell::TopBar</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
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
        <source>This file is in step with %1.</source>
        <translation>Diese Datei ist mit %1 abgeglichen.</translation>
    </message>
    <message>
        <source>This file belongs to no team any more.</source>
        <translation>Diese Datei gehört zu keinem Team mehr.</translation>
    </message>
    <message>
        <source>Your password at the team&apos;s server is another one now.</source>
        <translation>Ihr Passwort beim Server des Teams ist geändert.</translation>
    </message>
</context>
<context>
    <name>kontor::shell::WindowGroup</name>
    <message>
        <source>Phone numbers are read for the new country.</source>
        <translation>Telefonnummern sind für das neue Land gelesen.</translation>
    </message>
    <message>
        <source>Reading phone numbers anew</source>
        <translation>Telefonnummern werden neu gelesen</translation>
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
    <name>kontor::storage::PasswordStore</name>
    <message>
        <source>The keychain holds no password for this server.</source>
        <translation>Der Schlüsselbund enthält kein Passwort für diesen Server.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, or enter the server&apos;s password each time.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, oder geben Sie das Passwort des Servers jedes Mal ein.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer: the server&apos;s password is asked for each time the file is opened.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund: Nach dem Passwort des Servers wird bei jedem Öffnen der Datei gefragt.</translation>
    </message>
</context>
<context>
    <name>kontor::sync</name>
    <message>
        <source>&quot;%1&quot; cannot be the name of a user: 1 to 63 characters, no blanks around them, no &quot;pg_&quot; in front.</source>
        <translation>„%1“ kann kein Benutzername sein: 1 bis 63 Zeichen, keine Leerzeichen am Rand, kein „pg_“ davor.</translation>
    </message>
    <message>
        <source>This server was set up by a newer version of Kontor. Nothing was changed; update the program.</source>
        <translation>Dieser Server wurde von einer neueren Version von Kontor eingerichtet. Nichts wurde geändert; aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>This server was set up by an older version of Kontor. Upgrade it with &quot;kontorctl server init&quot;; members may go on meanwhile.</source>
        <translation>Dieser Server wurde von einer älteren Version von Kontor eingerichtet. Bringen Sie ihn mit „kontorctl server init“ auf den neuesten Stand; die Mitglieder können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may administer the whole server. Members need a login of their own that may not.</source>
        <translation>„%1“ darf den ganzen Server verwalten. Mitglieder brauchen eine eigene Anmeldung, die das nicht darf.</translation>
    </message>
    <message>
        <source>A team needs a name.</source>
        <translation>Ein Team braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is no team &quot;%1&quot;.</source>
        <translation>Es gibt kein Team „%1“.</translation>
    </message>
    <message>
        <source>There is a device of this id already. Nothing was changed.</source>
        <translation>Es gibt schon ein Gerät mit dieser ID. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no device of this id.</source>
        <translation>Es gibt kein Gerät mit dieser ID.</translation>
    </message>
    <message>
        <source>The server knows nothing of this id.</source>
        <translation>Der Server weiß nichts von dieser ID.</translation>
    </message>
    <message>
        <source>This is no address of a server: write postgresql://user@host/database.</source>
        <translation>Das ist keine Adresse eines Servers: Schreiben Sie postgresql://benutzer@rechner/datenbank.</translation>
    </message>
    <message>
        <source>A password does not belong into the address, where it would be shown and logged.</source>
        <translation>Ein Passwort gehört nicht in die Adresse, wo es angezeigt und protokolliert würde.</translation>
    </message>
    <message>
        <source>There is no memory for a connection.</source>
        <translation>Der Speicher reicht nicht für eine Verbindung.</translation>
    </message>
    <message>
        <source>The password could not be prepared.</source>
        <translation>Das Passwort konnte nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>PostgreSQL %1; Kontor needs 15 or newer.</source>
        <translation>PostgreSQL %1; Kontor braucht 15 oder neuer.</translation>
    </message>
    <message>
        <source>The server encrypts connections that ask for it.</source>
        <translation>Der Server verschlüsselt Verbindungen, die das verlangen.</translation>
    </message>
    <message>
        <source>The server does not encrypt its connections: names and notes travel in the clear.</source>
        <translation>Der Server verschlüsselt seine Verbindungen nicht: Namen und Notizen reisen im Klartext.</translation>
    </message>
    <message>
        <source>Put a certificate and its key into the server&apos;s folder (packaging/server), then: ALTER SYSTEM SET ssl = on; and restart it.</source>
        <translation>Legen Sie ein Zertifikat und seinen Schlüssel in den Ordner des Servers (packaging/server), dann: ALTER SYSTEM SET ssl = on; und neu starten.</translation>
    </message>
    <message>
        <source>Outdated encryption (%1) is allowed.</source>
        <translation>Veraltete Verschlüsselung (%1) ist erlaubt.</translation>
    </message>
    <message>
        <source>This very connection is not encrypted.</source>
        <translation>Eben diese Verbindung ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Use sslmode=verify-full in the address.</source>
        <translation>Verwenden Sie sslmode=verify-full in der Adresse.</translation>
    </message>
    <message>
        <source>Passwords are stored as SCRAM verifiers.</source>
        <translation>Passwörter sind als SCRAM-Prüfwerte gespeichert.</translation>
    </message>
    <message>
        <source>Passwords are stored as %1.</source>
        <translation>Passwörter sind als %1 gespeichert.</translation>
    </message>
    <message>
        <source>This user may not see pg_hba.conf. On a managed server the provider&apos;s console shows who is let in.</source>
        <translation>Dieser Benutzer darf pg_hba.conf nicht sehen. Bei einem verwalteten Server zeigt die Oberfläche des Anbieters, wer hineingelassen wird.</translation>
    </message>
    <message>
        <source>Over the network only encrypted connections with SCRAM get in.</source>
        <translation>Über das Netz kommen nur verschlüsselte Verbindungen mit SCRAM hinein.</translation>
    </message>
    <message>
        <source>Mend the line; until then the server does not take the file.</source>
        <translation>Berichtigen Sie die Zeile; bis dahin nimmt der Server die Datei nicht an.</translation>
    </message>
    <message>
        <source>%1: lets in without a password.</source>
        <translation>%1: lässt ohne Passwort hinein.</translation>
    </message>
    <message>
        <source>Write scram-sha-256 instead of trust, then: SELECT pg_reload_conf();</source>
        <translation>Schreiben Sie scram-sha-256 statt trust, dann: SELECT pg_reload_conf();</translation>
    </message>
    <message>
        <source>%1: an outdated way to check passwords.</source>
        <translation>%1: eine veraltete Art, Passwörter zu prüfen.</translation>
    </message>
    <message>
        <source>Write scram-sha-256, then: SELECT pg_reload_conf();</source>
        <translation>Schreiben Sie scram-sha-256, dann: SELECT pg_reload_conf();</translation>
    </message>
    <message>
        <source>%1: lets in unencrypted connections too.</source>
        <translation>%1: lässt auch unverschlüsselte Verbindungen hinein.</translation>
    </message>
    <message>
        <source>Write hostssl instead of %1, then: SELECT pg_reload_conf();</source>
        <translation>Schreiben Sie hostssl statt %1, dann: SELECT pg_reload_conf();</translation>
    </message>
    <message>
        <source>Values stay out of the server&apos;s log.</source>
        <translation>Werte bleiben aus dem Protokoll des Servers heraus.</translation>
    </message>
    <message>
        <source>The server logs statements with their values: everything that members save gets into its log.</source>
        <translation>Der Server protokolliert Anweisungen mit ihren Werten: Alles, was Mitglieder speichern, gerät in sein Protokoll.</translation>
    </message>
    <message>
        <source>Whoever switches logging of statements on would also log their values.</source>
        <translation>Wer das Protokollieren von Anweisungen einschaltet, würde auch ihre Werte protokollieren.</translation>
    </message>
    <message>
        <source>%1 is off: a crash of the server loses or damages what was saved.</source>
        <translation>%1 ist aus: Ein Absturz des Servers verliert oder beschädigt, was gespeichert war.</translation>
    </message>
    <message>
        <source>What was saved is on the disk before the server says so.</source>
        <translation>Was gespeichert wurde, ist auf der Platte, bevor der Server das meldet.</translation>
    </message>
    <message>
        <source>No continuous archive: a restore goes back to the newest backup.</source>
        <translation>Kein fortlaufendes Archiv: Eine Wiederherstellung führt zur neuesten Sicherung zurück.</translation>
    </message>
    <message>
        <source>Run &quot;kontorctl server backup&quot; every night, or set up an archive (packaging/server). On a managed server the provider does that.</source>
        <translation>Führen Sie jede Nacht „kontorctl server backup“ aus oder richten Sie ein Archiv ein (packaging/server). Bei einem verwalteten Server tut das der Anbieter.</translation>
    </message>
    <message>
        <source>The server archives its log (archive_mode).</source>
        <translation>Der Server archiviert sein Protokoll (archive_mode).</translation>
    </message>
    <message>
        <source>Without checksums a failing disk is noticed late.</source>
        <translation>Ohne Prüfsummen fällt eine schadhafte Platte spät auf.</translation>
    </message>
    <message>
        <source>With the server stopped: pg_checksums --enable -D FOLDER.</source>
        <translation>Bei angehaltenem Server: pg_checksums --enable -D ORDNER.</translation>
    </message>
    <message>
        <source>Every member&apos;s sessions end by themselves when they hold others up.</source>
        <translation>Die Sitzungen aller Mitglieder enden von selbst, wenn sie andere aufhalten.</translation>
    </message>
    <message>
        <source>The sessions of %1 have no limits: a laptop that falls asleep could hold up everybody.</source>
        <translation>Die Sitzungen von %1 haben keine Grenzen: Ein Laptop, der einschläft, könnte alle aufhalten.</translation>
    </message>
    <message>
        <source>Run &quot;kontorctl server add-user %1&quot; again; it keeps the password.</source>
        <translation>Führen Sie „kontorctl server add-user %1“ noch einmal aus; das Passwort bleibt.</translation>
    </message>
    <message>
        <source>%1 computers may need %2 connections; the server allows %3.</source>
        <translation>%1 Rechner brauchen vielleicht %2 Verbindungen; der Server erlaubt %3.</translation>
    </message>
    <message>
        <source>ALTER SYSTEM SET max_connections = %1; and restart, or put PgBouncer in front (session mode).</source>
        <translation>ALTER SYSTEM SET max_connections = %1; und neu starten, oder PgBouncer davorsetzen (Sitzungsmodus).</translation>
    </message>
    <message>
        <source>There are connections enough: %1 allowed for %2 computers.</source>
        <translation>Es gibt genug Verbindungen: %1 erlaubt für %2 Rechner.</translation>
    </message>
    <message>
        <source>More is allowed than should be: %1.</source>
        <translation>Es ist mehr erlaubt als sein sollte: %1.</translation>
    </message>
    <message>
        <source>Run &quot;kontorctl server init&quot; again; it sets the rights anew.</source>
        <translation>Führen Sie „kontorctl server init“ noch einmal aus; es setzt die Rechte neu.</translation>
    </message>
    <message>
        <source>%1 may administer the whole server; no right within Kontor holds for such a login.</source>
        <translation>%1 darf den ganzen Server verwalten; für eine solche Anmeldung gilt kein Recht innerhalb von Kontor.</translation>
    </message>
    <message>
        <source>Members can call the protocol&apos;s functions and nothing else.</source>
        <translation>Mitglieder können die Funktionen des Protokolls aufrufen und sonst nichts.</translation>
    </message>
    <message>
        <source>%1 has kept everybody from saving for more than ten seconds.</source>
        <translation>%1 hält seit mehr als zehn Sekunden alle vom Speichern ab.</translation>
    </message>
    <message>
        <source>Nobody keeps others from saving.</source>
        <translation>Niemand hält andere vom Speichern ab.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of &quot;%1&quot; (%2) is %n minute(s) off. Nothing is lost by it, but times in the timeline are wrong.</source>
        <translation>
            <numerusform>Die Uhr von „%1“ (%2) geht um %n Minute falsch. Verloren geht dadurch nichts, aber Zeiten in der Chronik stimmen nicht.</numerusform>
            <numerusform>Die Uhr von „%1“ (%2) geht um %n Minuten falsch. Verloren geht dadurch nichts, aber Zeiten in der Chronik stimmen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set that computer&apos;s clock by the network.</source>
        <translation>Stellen Sie die Uhr dieses Rechners über das Netz.</translation>
    </message>
    <message>
        <source>This user is no active member of the team. Ask whoever looks after the server.</source>
        <translation>Dieser Benutzer ist kein aktives Mitglied des Teams. Fragen Sie, wer den Server betreut.</translation>
    </message>
    <message>
        <source>The server does not know this computer. It has to be registered again.</source>
        <translation>Der Server kennt diesen Rechner nicht. Er muss neu angemeldet werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s access to the team was revoked. What is on it and not yet sent is kept.</source>
        <translation>Der Zugang dieses Rechners zum Team wurde gesperrt. Was auf ihm ist und noch nicht gesendet wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Another copy of this file has sent changes as this computer. It has to be registered as a computer of its own; nothing is lost.</source>
        <translation>Eine andere Kopie dieser Datei hat Änderungen als dieser Rechner gesendet. Er muss als eigener Rechner angemeldet werden; nichts geht verloren.</translation>
    </message>
    <message>
        <source>This file is older than what the server has from this computer, or the server is. It has to be registered anew; nothing is lost.</source>
        <translation>Diese Datei ist älter als das, was der Server von diesem Rechner hat, oder der Server ist es. Er muss neu angemeldet werden; nichts geht verloren.</translation>
    </message>
    <message>
        <source>The server could not read what was sent. Nothing was changed.</source>
        <translation>Der Server konnte nicht lesen, was gesendet wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is more than the server takes at once. Nothing was changed.</source>
        <translation>Das ist mehr, als der Server auf einmal nimmt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>That is for administrators of the team, or for members with the right to write.</source>
        <translation>Das ist Administratoren des Teams vorbehalten oder Mitgliedern mit Schreibrecht.</translation>
    </message>
    <message>
        <source>There is no such thing on the server, or not for this user.</source>
        <translation>Das gibt es auf dem Server nicht, oder nicht für diesen Benutzer.</translation>
    </message>
    <message>
        <source>This program and the server speak different versions. Update the older of the two.</source>
        <translation>Dieses Programm und der Server sprechen verschiedene Versionen. Aktualisieren Sie das ältere von beiden.</translation>
    </message>
    <message>
        <source>The server is busy: somebody else&apos;s change takes too long. It will be tried again.</source>
        <translation>Der Server ist beschäftigt: Die Änderung von jemand anderem dauert zu lange. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The server gave up on a request that took too long. It will be tried again.</source>
        <translation>Der Server hat eine Anfrage aufgegeben, die zu lange dauerte. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The server had to take the change back because of another one. It will be tried again.</source>
        <translation>Der Server musste die Änderung wegen einer anderen zurücknehmen. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The server ended a connection that was idle for too long.</source>
        <translation>Der Server hat eine Verbindung beendet, die zu lange untätig war.</translation>
    </message>
    <message>
        <source>The server is shutting down or starting. It will be tried again.</source>
        <translation>Der Server fährt herunter oder startet. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The connection to the server broke.</source>
        <translation>Die Verbindung zum Server ist abgebrochen.</translation>
    </message>
    <message>
        <source>The server&apos;s disk is full. Nothing was changed.</source>
        <translation>Die Platte des Servers ist voll. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server has as many connections as it allows.</source>
        <translation>Der Server hat so viele Verbindungen, wie er erlaubt.</translation>
    </message>
    <message>
        <source>The server has no more room or memory.</source>
        <translation>Der Server hat keinen Platz oder Speicher mehr.</translation>
    </message>
    <message>
        <source>The server does not allow this user to do that.</source>
        <translation>Der Server erlaubt diesem Benutzer das nicht.</translation>
    </message>
    <message>
        <source>The server has something of that name already.</source>
        <translation>Auf dem Server gibt es schon etwas mit diesem Namen.</translation>
    </message>
    <message>
        <source>This database is no Kontor server yet. Run &quot;kontorctl server init&quot;.</source>
        <translation>Diese Datenbank ist noch kein Kontor-Server. Führen Sie „kontorctl server init“ aus.</translation>
    </message>
    <message>
        <source>The database is no Kontor server, or one of an older version.</source>
        <translation>Die Datenbank ist kein Kontor-Server oder einer einer älteren Version.</translation>
    </message>
    <message>
        <source>This is a copy of the server that only reads. Connect to the main one.</source>
        <translation>Das ist eine Kopie des Servers, die nur liest. Verbinden Sie sich mit dem eigentlichen.</translation>
    </message>
    <message>
        <source>The server does not accept this user with this password.</source>
        <translation>Der Server nimmt diesen Benutzer mit diesem Passwort nicht an.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Der Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The server does not let this user in from here: no line of its pg_hba.conf allows it, or the account is closed.</source>
        <translation>Der Server lässt diesen Benutzer von hier aus nicht hinein: Keine Zeile seiner pg_hba.conf erlaubt es, oder das Konto ist geschlossen.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>Der Server hat keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>This user may not connect to this database.</source>
        <translation>Dieser Benutzer darf sich nicht mit dieser Datenbank verbinden.</translation>
    </message>
    <message>
        <source>The server is shutting down or starting. Try again in a moment.</source>
        <translation>Der Server fährt herunter oder startet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no certificate to check the server&apos;s identity with. Put the certificate of who signed the server&apos;s into ~/.postgresql/root.crt, or name it with sslrootcert=FILE.</source>
        <translation>Es gibt kein Zertifikat, mit dem sich die Identität des Servers prüfen ließe. Legen Sie das Zertifikat der Stelle, die das des Servers unterschrieben hat, nach ~/.postgresql/root.crt oder nennen Sie es mit sslrootcert=DATEI.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name. Use the name that the certificate has, or a certificate for this one.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen. Verwenden Sie den Namen, den das Zertifikat hat, oder ein Zertifikat für diesen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired. Whoever looks after the server renews it.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Wer den Server betreut, erneuert es.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet. Check the clocks of both computers.</source>
        <translation>Das Zertifikat des Servers gilt noch nicht. Prüfen Sie die Uhren beider Rechner.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was signed by somebody whom this computer does not trust. Name the right certificate with sslrootcert=FILE; if it did not change, somebody may be in between.</source>
        <translation>Das Zertifikat des Servers hat jemand unterschrieben, dem dieser Rechner nicht vertraut. Nennen Sie das richtige Zertifikat mit sslrootcert=DATEI; hat es sich nicht geändert, ist vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate was revoked.</source>
        <translation>Das Zertifikat des Servers wurde widerrufen.</translation>
    </message>
    <message>
        <source>The server does not encrypt its connections. Switch TLS on there (packaging/server).</source>
        <translation>Der Server verschlüsselt seine Verbindungen nicht. Schalten Sie dort TLS ein (packaging/server).</translation>
    </message>
    <message>
        <source>The server cannot prove that nobody is in between (channel binding).</source>
        <translation>Der Server kann nicht beweisen, dass niemand dazwischen ist (Channel Binding).</translation>
    </message>
    <message>
        <source>The encrypted connection to the server could not be set up.</source>
        <translation>Die verschlüsselte Verbindung zum Server kam nicht zustande.</translation>
    </message>
    <message>
        <source>There is no computer of this name. Check the name, and whether you are online.</source>
        <translation>Es gibt keinen Rechner dieses Namens. Prüfen Sie den Namen, und ob Sie online sind.</translation>
    </message>
    <message>
        <source>The computer answers, but no PostgreSQL listens there. Check host and port.</source>
        <translation>Der Rechner antwortet, aber dort lauscht kein PostgreSQL. Prüfen Sie Rechner und Port.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The network is not there.</source>
        <translation>Das Netz ist nicht da.</translation>
    </message>
    <message>
        <source>There is no way to this computer from here.</source>
        <translation>Von hier führt kein Weg zu diesem Rechner.</translation>
    </message>
    <message>
        <source>No PostgreSQL runs on this computer, or it listens elsewhere.</source>
        <translation>Auf diesem Rechner läuft kein PostgreSQL, oder es lauscht woanders.</translation>
    </message>
    <message>
        <source>The service file does not have this service.</source>
        <translation>Die Dienstdatei hat diesen Dienst nicht.</translation>
    </message>
    <message>
        <source>The server could not do it. Nothing was changed.</source>
        <translation>Der Server konnte es nicht tun. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <translation>Der Server war nicht zu erreichen.</translation>
    </message>
    <message>
        <source>This server is PostgreSQL %1; Kontor needs 15 or newer. Nothing was changed.</source>
        <translation>Dieser Server ist PostgreSQL %1; Kontor braucht 15 oder neuer. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database stores text as %1; it has to be UTF8. Make another one: CREATE DATABASE … ENCODING &apos;UTF8&apos; TEMPLATE template0.</source>
        <translation>Die Datenbank speichert Text als %1; es muss UTF8 sein. Legen Sie eine andere an: CREATE DATABASE … ENCODING &apos;UTF8&apos; TEMPLATE template0.</translation>
    </message>
    <message>
        <source>This user may not look after the server. Connect as whoever ran &quot;kontorctl server init&quot;, or as a superuser.</source>
        <translation>Dieser Benutzer darf den Server nicht betreuen. Verbinden Sie sich als der, der „kontorctl server init“ ausgeführt hat, oder als Superuser.</translation>
    </message>
    <message>
        <source>The server has roles of other databases with every name that was tried.</source>
        <translation>Der Server hat unter jedem versuchten Namen schon Rollen anderer Datenbanken.</translation>
    </message>
    <message>
        <source>The server was not set up completely. Run &quot;kontorctl server init&quot; again.</source>
        <translation>Der Server wurde nicht vollständig eingerichtet. Führen Sie „kontorctl server init“ noch einmal aus.</translation>
    </message>
    <message>
        <source>This entry was settled already.</source>
        <translation>Dieser Eintrag ist schon erledigt.</translation>
    </message>
    <message>
        <source>Tag &quot;%1&quot;</source>
        <translation>Tag „%1“</translation>
    </message>
    <message>
        <source>This program does not know the field. Update it first.</source>
        <translation>Dieses Programm kennt das Feld nicht. Aktualisieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>This cannot be written by hand.</source>
        <translation>Das lässt sich nicht von Hand schreiben.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was not understood. Nothing was changed. Is it a Kontor server?</source>
        <translation>Die Antwort des Servers war nicht zu verstehen. Nichts wurde geändert. Ist es ein Kontor-Server?</translation>
    </message>
    <message>
        <source>This file belongs to another team. Leave that one first; nothing was changed.</source>
        <translation>Diese Datei gehört zu einem anderen Team. Verlassen Sie zuerst jenes; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file belongs to no team yet.</source>
        <translation>Diese Datei gehört noch zu keinem Team.</translation>
    </message>
    <message>
        <source>This is the server of another team. Nothing was sent; the changes wait.</source>
        <translation>Das ist der Server eines anderen Teams. Nichts wurde gesendet; die Änderungen warten.</translation>
    </message>
    <message>
        <source>The server does not let this computer in any more. Nothing was lost: the file and its changes are kept.</source>
        <translation>Der Server lässt diesen Rechner nicht mehr ein. Nichts ging verloren: Die Datei und ihre Änderungen sind erhalten.</translation>
    </message>
    <message>
        <source>The server is newer than this program. Update Kontor on this computer; until then nothing is sent, and everything is kept.</source>
        <translation>Der Server ist neuer als dieses Programm. Bitte Kontor auf diesem Rechner aktualisieren; bis dahin wird nichts gesendet, und alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>This program is newer than the server. Whoever looks after the server runs &quot;kontorctl server init&quot; with the new version; until then nothing is sent, and everything is kept.</source>
        <translation>Dieses Programm ist neuer als der Server. Wer den Server betreut, ruft mit der neuen Version „kontorctl server init“ auf; bis dahin wird nichts gesendet, und alles bleibt erhalten.</translation>
    </message>
    <message>
        <source>The server does not have the content of this file yet. Whoever attached it has to be connected once more.</source>
        <translation>Der Server hat den Inhalt dieser Datei noch nicht. Wer sie angehängt hat, muss noch einmal verbunden sein.</translation>
    </message>
    <message>
        <source>There is no connection to the team just now.</source>
        <translation>Zum Team besteht gerade keine Verbindung.</translation>
    </message>
    <message>
        <source>Comparing with the team</source>
        <translation>Vergleich mit dem Team</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Team sync is paused.</source>
        <translation>Der Abgleich mit dem Team ist angehalten.</translation>
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
    <name>kontor::widgets::AvatarButton</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Photo: click to choose one, or drop a picture here</source>
        <translation>Foto: klicken, um eines zu wählen, oder ein Bild hierher ziehen</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::DayValidator</name>
    <message>
        <source>A day, such as: tomorrow, Friday, 24.12., in 3 weeks</source>
        <translation>Ein Tag, etwa: morgen, Freitag, 24.12., in 3 Wochen</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::DraftNotice</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Draft from %1 restored</source>
        <comment>a time</comment>
        <translation>Entwurf von %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Draft from %1 restored</source>
        <comment>a day and time</comment>
        <translation>Entwurf vom %1 wiederhergestellt</translation>
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
    <name>kontor::widgets::InlineDisplay</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Stimmt noch</translation>
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
    <message>
        <source>Cleared meanwhile. What you type replaces that; Esc keeps it so.</source>
        <translation>Inzwischen geleert. Was Sie tippen, ersetzt das; Esc lässt es so.</translation>
    </message>
    <message>
        <source>Changed meanwhile to “%1”. What you type replaces that; Esc keeps it so.</source>
        <translation>Inzwischen geändert zu „%1“. Was Sie tippen, ersetzt das; Esc lässt es so.</translation>
    </message>
    <message>
        <source>Still right</source>
        <translation>Stimmt noch</translation>
    </message>
    <message>
        <source>Still right: %1</source>
        <translation>Stimmt noch: %1</translation>
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
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::RelationGraph</name>
    <message>
        <source>Picture of the relations</source>
        <translation>Bild der Beziehungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
    <name>kontor::widgets::TaskDelegate</name>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::Tile</name>
    <message>
        <source>Arrange %1</source>
        <translation>%1 anordnen</translation>
    </message>
    <message>
        <source>Arrange this tile</source>
        <translation>Diese Kachel anordnen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Hide tile</source>
        <translation>Kachel ausblenden</translation>
    </message>
</context>
<context>
    <name>kontor::widgets::TileList</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
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
        <source>de or en, for this run.</source>
        <translation>de oder en, für diesen Lauf.</translation>
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
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n Aufgabe fällig</numerusform>
            <numerusform>%n Aufgaben fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Page to show first: today, tasks, contacts, care, settings, help; a part of it after a slash: settings/tags.</source>
        <translation>Seite, die zuerst gezeigt wird: today, tasks, contacts, care, settings, help; ein Teil davon nach einem Schrägstrich: settings/tags.</translation>
    </message>
    <message>
        <source>light, dark or contrast, for this run.</source>
        <translation>light, dark oder contrast, für diesen Aufruf.</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Certain duplicates</source>
        <translation>Sichere Dubletten</translation>
    </message>
    <message>
        <source>double twice merge clean</source>
        <translation>doppelt zweimal zusammenführen aufräumen bereinigen</translation>
    </message>
    <message>
        <source>Data care</source>
        <translation>Datenpflege</translation>
    </message>
</context>
</TS>
