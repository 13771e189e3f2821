<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>RelativeText</name>
    <message numerus="yes">
        <source>in %n min.</source>
        <translation>
            <numerusform>in %n min.</numerusform>
            <numerusform>in %n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hr.</source>
        <translation>
            <numerusform>in %n hr.</numerusform>
            <numerusform>in %n hr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min. ago</source>
        <translation>
            <numerusform>%n min. ago</numerusform>
            <numerusform>%n min. ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hr. ago</source>
        <translation>
            <numerusform>%n hr. ago</numerusform>
            <numerusform>%n hr. ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ExportDialog</name>
    <message numerus="yes">
        <source>%n contact(s) exported</source>
        <translation>
            <numerusform>%n contact exported</numerusform>
            <numerusform>%n contacts exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held back for privacy reasons</source>
        <translation>
            <numerusform>%n held back for privacy reasons</numerusform>
            <numerusform>%n held back for privacy reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportDialog</name>
    <message numerus="yes">
        <source>%n date(s) could be read in two ways and stand in the remark.</source>
        <translation>
            <numerusform>%n date could be read in two ways and stands in the remark.</numerusform>
            <numerusform>%n dates could be read in two ways and stand in the remark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::NewFileDialog</name>
    <message numerus="yes">
        <source>A passphrase has at least %n characters.</source>
        <translation>
            <numerusform>A passphrase has at least %n character.</numerusform>
            <numerusform>A passphrase has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::itemmodels::TimelineModel</name>
    <message numerus="yes">
        <source>%n min.</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::ContactListPane</name>
    <message numerus="yes">
        <source>contact(s)</source>
        <translation>
            <numerusform>contact</numerusform>
            <numerusform>contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::ContactsPage</name>
    <message numerus="yes">
        <source>%n contact(s) moved to the bin</source>
        <translation>
            <numerusform>%n contact moved to the bin</numerusform>
            <numerusform>%n contacts moved to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” put on %n contact(s)</source>
        <translation>
            <numerusform>Tag “%1” put on %n contact</numerusform>
            <numerusform>Tag “%1” put on %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::DetailPane</name>
    <message numerus="yes">
        <source>%n contact(s) selected</source>
        <translation>
            <numerusform>%n contact selected</numerusform>
            <numerusform>%n contacts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::FacetPane</name>
    <message numerus="yes">
        <source>All %n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>All %n tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::shell::UndoController</name>
    <message numerus="yes">
        <source>%n value(s) stayed as they are, since they were changed later.</source>
        <translation>
            <numerusform>%n value stayed as it is, since it was changed later.</numerusform>
            <numerusform>%n values stayed as they are, since they were changed later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::shell::WindowActions</name>
    <message numerus="yes">
        <source>%n sample contact(s) written</source>
        <translation>
            <numerusform>%n sample contact written</numerusform>
            <numerusform>%n sample contacts written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::widgets::JobPanel</name>
    <message numerus="yes">
        <source>%n min. left</source>
        <translation>
            <numerusform>%n min. left</numerusform>
            <numerusform>%n min. left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hr. left</source>
        <translation>
            <numerusform>%n hr. left</numerusform>
            <numerusform>%n hr. left</numerusform>
        </translation>
    </message>
</context>
</TS>
