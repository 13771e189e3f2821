<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>Check data: %Ln new contact(s) from “%1”</source>
        <translation>
            <numerusform>Check data: %Ln new contact from “%1”</numerusform>
            <numerusform>Check data: %Ln new contacts from “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeText</name>
    <message numerus="yes">
        <source>%Ln phone number(s), e-mail or web address(es)</source>
        <translation>
            <numerusform>%Ln phone number, e-mail or web address</numerusform>
            <numerusform>%Ln phone numbers, e-mail and web addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es)</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln timeline entries</source>
        <translation>
            <numerusform>%Ln timeline entry</numerusform>
            <numerusform>%Ln timeline entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln own field(s)</source>
        <translation>
            <numerusform>%Ln own field</numerusform>
            <numerusform>%Ln own fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) at firms</source>
        <translation>
            <numerusform>%Ln position at a firm</numerusform>
            <numerusform>%Ln positions at firms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relation</numerusform>
            <numerusform>%Ln relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication preference(s)</source>
        <translation>
            <numerusform>%Ln communication preference</numerusform>
            <numerusform>%Ln communication preferences</numerusform>
        </translation>
    </message>
</context>
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
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopeButton</name>
    <message numerus="yes">
        <source>Change who sees %Ln contact(s)</source>
        <translation>
            <numerusform>Change who sees %Ln contact</numerusform>
            <numerusform>Change who sees %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskText</name>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>every day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>every month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>every year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s)</source>
        <comment>every Monday, 5 times</comment>
        <translation>
            <numerusform>%1, %n time</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min. before</source>
        <translation>
            <numerusform>%n min. before</numerusform>
            <numerusform>%n min. before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamText</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You added %Ln contact(s)</source>
        <translation>
            <numerusform>You added %Ln contact</numerusform>
            <numerusform>You added %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added %Ln contact(s)</source>
        <translation>
            <numerusform>%1 added %Ln contact</numerusform>
            <numerusform>%1 added %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln contact(s)</source>
        <translation>
            <numerusform>You changed %Ln contact</numerusform>
            <numerusform>You changed %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln contact(s)</source>
        <translation>
            <numerusform>%1 changed %Ln contact</numerusform>
            <numerusform>%1 changed %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You wrote %Ln entry(s)</source>
        <translation>
            <numerusform>You wrote %Ln entry</numerusform>
            <numerusform>You wrote %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 wrote %Ln entry(s)</source>
        <translation>
            <numerusform>%1 wrote %Ln entry</numerusform>
            <numerusform>%1 wrote %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln entry(s)</source>
        <translation>
            <numerusform>You changed %Ln entry</numerusform>
            <numerusform>You changed %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln entry(s)</source>
        <translation>
            <numerusform>%1 changed %Ln entry</numerusform>
            <numerusform>%1 changed %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You noted %Ln task(s)</source>
        <translation>
            <numerusform>You noted %Ln task</numerusform>
            <numerusform>You noted %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 noted %Ln task(s)</source>
        <translation>
            <numerusform>%1 noted %Ln task</numerusform>
            <numerusform>%1 noted %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln task(s)</source>
        <translation>
            <numerusform>You changed %Ln task</numerusform>
            <numerusform>You changed %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln task(s)</source>
        <translation>
            <numerusform>%1 changed %Ln task</numerusform>
            <numerusform>%1 changed %Ln tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You changed %Ln tag(s), field(s) or filter(s)</source>
        <translation>
            <numerusform>You changed %Ln tag, field or filter</numerusform>
            <numerusform>You changed %Ln tags, fields or filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed %Ln tag(s), field(s) or filter(s)</source>
        <translation>
            <numerusform>%1 changed %Ln tag, field or filter</numerusform>
            <numerusform>%1 changed %Ln tags, fields or filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are certainly in both.</source>
        <translation>
            <numerusform>%Ln contact is certainly in both.</numerusform>
            <numerusform>%Ln contacts are certainly in both.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) fit several and stay apart.</source>
        <translation>
            <numerusform>%Ln contact fits several and stays apart.</numerusform>
            <numerusform>%Ln contacts fit several and stay apart.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trades</name>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of activities</source>
        <translation>
            <numerusform>%n kind of activity</numerusform>
            <numerusform>%n kinds of activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sample contact(s)</source>
        <translation>
            <numerusform>%n sample contact</numerusform>
            <numerusform>%n sample contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ctl</name>
    <message numerus="yes">
        <source>%1 Kept in this file: %n change(s) that the server has not confirmed. &quot;kontorctl team sync&quot; sends them.</source>
        <translation>
            <numerusform>%1 Kept in this file: %n change that the server has not confirmed. &quot;kontorctl team sync&quot; sends it.</numerusform>
            <numerusform>%1 Kept in this file: %n changes that the server has not confirmed. &quot;kontorctl team sync&quot; sends them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met those of others or were not taken: kontorctl team issues</source>
        <translation>
            <numerusform>%n change met another or was not taken: kontorctl team issues</numerusform>
            <numerusform>%n changes met those of others or were not taken: kontorctl team issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) could not be read; a newer Kontor may be needed.</source>
        <translation>
            <numerusform>%n record could not be read; a newer Kontor may be needed.</numerusform>
            <numerusform>%n records could not be read; a newer Kontor may be needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) have not reached the team; nothing was changed. Send them with &quot;kontorctl team sync&quot;, or leave with --anyway: they stay in this file alone.</source>
        <translation>
            <numerusform>%n change has not reached the team; nothing was changed. Send it with &quot;kontorctl team sync&quot;, or leave with --anyway: it stays in this file alone.</numerusform>
            <numerusform>%n changes have not reached the team; nothing was changed. Send them with &quot;kontorctl team sync&quot;, or leave with --anyway: they stay in this file alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A group of %n contact(s):</source>
        <translation>
            <numerusform>A group of %n contact:</numerusform>
            <numerusform>A group of %n contacts:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n pair</numerusform>
            <numerusform>%n pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) written</source>
        <translation>
            <numerusform>%n value written</numerusform>
            <numerusform>%n values written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s); &quot;kontorctl undo&quot; takes them back.</source>
        <translation>
            <numerusform>%n change; &quot;kontorctl undo&quot; takes it back.</numerusform>
            <numerusform>%n changes; &quot;kontorctl undo&quot; takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Complete: %1 % of %n contact(s)</source>
        <translation>
            <numerusform>Complete: %1 % of %n contact</numerusform>
            <numerusform>Complete: %1 % of %n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::CandidateList</name>
    <message numerus="yes">
        <source>%n contact(s) may be meant already</source>
        <translation>
            <numerusform>%n contact may be meant already</numerusform>
            <numerusform>%n contacts may be meant already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::DoingsPanel</name>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::EnrichDialog</name>
    <message numerus="yes">
        <source>Take over %n value(s)</source>
        <translation>
            <numerusform>Take over %n value</numerusform>
            <numerusform>Take over %n values</numerusform>
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
    <message numerus="yes">
        <source>The %Ln selected contact(s)</source>
        <translation>
            <numerusform>The selected contact</numerusform>
            <numerusform>The %Ln selected contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::FileFetches</name>
    <message numerus="yes">
        <source>%n more after it</source>
        <translation>
            <numerusform>%n more after it</numerusform>
            <numerusform>%n more after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln possible duplicate(s) of this import – look at them</source>
        <translation>
            <numerusform>%Ln possible duplicate of this import – look at it</numerusform>
            <numerusform>%Ln possible duplicates of this import – look at them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Columns or values have changed: what was chosen for possible duplicates (%Ln row(s)) does not count any more.</source>
        <translation>
            <numerusform>Columns or values have changed: what was chosen for possible duplicates (%Ln row) does not count any more.</numerusform>
            <numerusform>Columns or values have changed: what was chosen for possible duplicates (%Ln rows) does not count any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportOutcomePage</name>
    <message numerus="yes">
        <source>%n date(s) could be read in two ways and stand in the remark.</source>
        <translation>
            <numerusform>%n date could be read in two ways and stands in the remark.</numerusform>
            <numerusform>%n dates could be read in two ways and stand in the remark.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::ImportValuesPage</name>
    <message numerus="yes">
        <source>%n value(s) are not understood.</source>
        <translation>
            <numerusform>%n value is not understood.</numerusform>
            <numerusform>%n values are not understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::InboxPanel</name>
    <message numerus="yes">
        <source>Show more (%Ln)</source>
        <translation>
            <numerusform>Show more (%Ln)</numerusform>
            <numerusform>Show more (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::JoinTeamDialog</name>
    <message numerus="yes">
        <source>S&amp;hare the %Ln contact(s) of this file, and receive what the team has</source>
        <translation>
            <numerusform>S&amp;hare the %Ln contact of this file, and receive what the team has</numerusform>
            <numerusform>S&amp;hare the %Ln contacts of this file, and receive what the team has</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) still to send</source>
        <translation>
            <numerusform>%Ln change still to send</numerusform>
            <numerusform>%Ln changes still to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) sent</source>
        <translation>
            <numerusform>%Ln record sent</numerusform>
            <numerusform>%Ln records sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) received</source>
        <translation>
            <numerusform>%Ln record received</numerusform>
            <numerusform>%Ln records received</numerusform>
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
    <name>kontor::dialogs::PassphraseDialog</name>
    <message numerus="yes">
        <source>A passphrase has at least %n characters.</source>
        <translation>
            <numerusform>A passphrase has at least %n character.</numerusform>
            <numerusform>A passphrase has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::TeamDialog</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> %Ln change(s) did not reach the team yet, and will not.</source>
        <translation>
            <numerusform> %Ln change did not reach the team yet, and will not.</numerusform>
            <numerusform> %Ln changes did not reach the team yet, and will not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::dialogs::TeamPasswordDialog</name>
    <message numerus="yes">
        <source>A password has at least %n characters.</source>
        <translation>
            <numerusform>A password has at least %n character.</numerusform>
            <numerusform>A password has at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::itemmodels::TaskListModel</name>
    <message numerus="yes">
        <source>%1, %n task(s)</source>
        <comment>a section of the list</comment>
        <translation>
            <numerusform>%1, %n task</numerusform>
            <numerusform>%1, %n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::AsOfPane</name>
    <message numerus="yes">
        <source>%n value(s) restored</source>
        <translation>
            <numerusform>%n value restored</numerusform>
            <numerusform>%n values restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::BulkActions</name>
    <message numerus="yes">
        <source>Tag “%1” put on %Ln contact(s)</source>
        <translation>
            <numerusform>Tag “%1” put on %Ln contact</numerusform>
            <numerusform>Tag “%1” put on %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag “%1” taken off %Ln contact(s)</source>
        <translation>
            <numerusform>Tag “%1” taken off %Ln contact</numerusform>
            <numerusform>Tag “%1” taken off %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody in charge of %Ln contact(s) now</source>
        <translation>
            <numerusform>Nobody in charge of %Ln contact now</numerusform>
            <numerusform>Nobody in charge of %Ln contacts now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in charge of %Ln contact(s)</source>
        <translation>
            <numerusform>%1 in charge of %Ln contact</numerusform>
            <numerusform>%1 in charge of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” set for %Ln contact(s)</source>
        <translation>
            <numerusform>“%1” set for %Ln contact</numerusform>
            <numerusform>“%1” set for %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) moved to the bin</source>
        <translation>
            <numerusform>%Ln contact moved to the bin</numerusform>
            <numerusform>%Ln contacts moved to the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) restored</source>
        <translation>
            <numerusform>%Ln contact restored</numerusform>
            <numerusform>%Ln contacts restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) visible for: %1</source>
        <translation>
            <numerusform>%Ln contact visible for: %1</numerusform>
            <numerusform>%Ln contacts visible for: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln contacts can be compared side by side. Select fewer.</source>
        <translation>
            <numerusform>At most %Ln contact can be compared. Select fewer.</numerusform>
            <numerusform>At most %Ln contacts can be compared side by side. Select fewer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts merged into one</source>
        <translation>
            <numerusform>%Ln contact merged</numerusform>
            <numerusform>%Ln contacts merged into one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) reviewed</source>
        <translation>
            <numerusform>%Ln contact reviewed</numerusform>
            <numerusform>%Ln contacts reviewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::BulkBar</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Select all %Ln</source>
        <translation>
            <numerusform>Select all %Ln</numerusform>
            <numerusform>Select all %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::CareOverview</name>
    <message numerus="yes">
        <source>%1 % complete, mean of %Ln contact(s)</source>
        <translation>
            <numerusform>%1 % complete, mean of %Ln contact</numerusform>
            <numerusform>%1 % complete, mean of %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %Ln contact(s)</source>
        <translation>
            <numerusform>mean of %Ln contact</numerusform>
            <numerusform>mean of %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::CarePage</name>
    <message numerus="yes">
        <source>%Ln change(s) made</source>
        <translation>
            <numerusform>%Ln change made</numerusform>
            <numerusform>%Ln changes made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::CareTile</name>
    <message numerus="yes">
        <source>%n without phone and e-mail</source>
        <translation>
            <numerusform>%n contact without phone and e-mail</numerusform>
            <numerusform>%n contacts without phone and e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>%n contact without a name</numerusform>
            <numerusform>%n contacts without a name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an invalid e-mail address</source>
        <translation>
            <numerusform>%n contact with an invalid e-mail address</numerusform>
            <numerusform>%n contacts with an invalid e-mail address</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an address without postcode</source>
        <translation>
            <numerusform>%n address without postcode</numerusform>
            <numerusform>%n addresses without postcode</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share an e-mail address: possible duplicates</source>
        <translation>
            <numerusform>%n possible duplicate (same e-mail address)</numerusform>
            <numerusform>%n possible duplicates (same e-mail address)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a suspicious name</source>
        <translation>
            <numerusform>%n with a suspicious name</numerusform>
            <numerusform>%n with a suspicious name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an empty mandatory field</source>
        <translation>
            <numerusform>%n with an empty mandatory field</numerusform>
            <numerusform>%n with an empty mandatory field</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with first and last name exchanged</source>
        <translation>
            <numerusform>%n with first and last name exchanged</numerusform>
            <numerusform>%n with first and last name exchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a mail domain that takes no mail</source>
        <translation>
            <numerusform>%n with a mail domain that takes no mail</numerusform>
            <numerusform>%n with a mail domain that takes no mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a VAT ID that VIES does not know</source>
        <translation>
            <numerusform>%n with a VAT ID that VIES does not know</numerusform>
            <numerusform>%n with a VAT ID that VIES does not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::CasesModel</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::CertainDialog</name>
    <message numerus="yes">
        <source>%Ln contact(s) go into another one, the one that has been in the file longest. What differs is decided as the merge dialog proposes it; nothing is lost. It is one step: “Undo” takes all of it back, and each contact can be taken out again at any time.</source>
        <translation>
            <numerusform>%Ln contact goes into another one, which has been in the file longer. What differs is decided as the merge dialog proposes it; nothing is lost. It is one step: “Undo” takes all of it back, and each contact can be taken out again at any time.</numerusform>
            <numerusform>%Ln contacts go into another one, the one that has been in the file longest. What differs is decided as the merge dialog proposes it; nothing is lost. It is one step: “Undo” takes all of it back, and each contact can be taken out again at any time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln group(s)</source>
        <translation>
            <numerusform>Merge %Ln group</numerusform>
            <numerusform>Merge %Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::ComparePane</name>
    <message numerus="yes">
        <source>Put it off on this computer; it comes back when something of it changes, or in %Ln day(s)</source>
        <translation>
            <numerusform>Put it off on this computer; it comes back when something of it changes, or in %Ln day</numerusform>
            <numerusform>Put it off on this computer; it comes back when something of it changes, or in %Ln days</numerusform>
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
    <name>kontor::pages::DaysTile</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <comment>an anniversary</comment>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
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
    <name>kontor::pages::Duplicates</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::DuplicatesPage</name>
    <message numerus="yes">
        <source>%Ln contact(s) merged into one</source>
        <translation>
            <numerusform>%Ln contact merged into one</numerusform>
            <numerusform>%Ln contacts merged into one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln contact(s)</source>
        <translation>
            <numerusform>Merge %Ln contact</numerusform>
            <numerusform>Merge %Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) merged into others</source>
        <translation>
            <numerusform>%Ln contact merged into another</numerusform>
            <numerusform>%Ln contacts merged into others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were changed meanwhile and left out</source>
        <translation>
            <numerusform>%Ln was changed meanwhile and left out</numerusform>
            <numerusform>%Ln were changed meanwhile and left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) and groups to look at</source>
        <translation>
            <numerusform>%Ln pair or group to look at</numerusform>
            <numerusform>%Ln pairs and groups to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) of contacts since the search: there may be more.</source>
        <translation>
            <numerusform>%Ln change of contacts since the search: there may be more.</numerusform>
            <numerusform>%Ln changes of contacts since the search: there may be more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) were compared. Everybody is in here once.</source>
        <translation>
            <numerusform>%Ln contact was compared. Everybody is in here once.</numerusform>
            <numerusform>%Ln contacts were compared. Everybody is in here once.</numerusform>
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
    <name>kontor::pages::FieldPane</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field &quot;%1&quot; removed; the values of %n contact(s) are in the bin with it</source>
        <translation>
            <numerusform>Field &quot;%1&quot; removed; the value of %n contact is in the bin with it</numerusform>
            <numerusform>Field &quot;%1&quot; removed; the values of %n contacts are in the bin with it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::FilterDialog</name>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::KindPane</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; is not offered any more; %n entries keep it</source>
        <translation>
            <numerusform>&quot;%1&quot; is not offered any more; %n entry keeps it</numerusform>
            <numerusform>&quot;%1&quot; is not offered any more; %n entries keep it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::OnlineLine</name>
    <message numerus="yes">
        <source>%Ln without an answer, asked again later</source>
        <translation>
            <numerusform>%Ln without an answer, asked again later</numerusform>
            <numerusform>%Ln without an answer, asked again later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::RepairDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) go to the bin:</source>
        <translation>
            <numerusform>%Ln record goes to the bin:</numerusform>
            <numerusform>%Ln records go to the bin:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) are written anew:</source>
        <translation>
            <numerusform>%Ln value is written anew:</numerusform>
            <numerusform>%Ln values are written anew:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) go to the bin:</source>
        <translation>
            <numerusform>%Ln contact goes to the bin:</numerusform>
            <numerusform>%Ln contacts go to the bin:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) get the tag:</source>
        <translation>
            <numerusform>%Ln contact gets the tag:</numerusform>
            <numerusform>%Ln contacts get the tag:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) are made, one for each contact:</source>
        <translation>
            <numerusform>%Ln task is made, for this contact:</numerusform>
            <numerusform>%Ln tasks are made, one for each contact:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) are put right:</source>
        <translation>
            <numerusform>%Ln name is put right:</numerusform>
            <numerusform>%Ln names are put right:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::SetFieldDialog</name>
    <message numerus="yes">
        <source>Set for %Ln contact(s)</source>
        <translation>
            <numerusform>Set for %Ln contact</numerusform>
            <numerusform>Set for %Ln contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::SilentTile</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>without contact</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <comment>without contact</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <comment>without contact</comment>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s)</source>
        <translation>
            <numerusform>over %n day</numerusform>
            <numerusform>over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without contact for %n day(s)</source>
        <translation>
            <numerusform>Without contact for %n day</numerusform>
            <numerusform>Without contact for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::StartCard</name>
    <message numerus="yes">
        <source>Sample data removed; %n record(s) that you changed have stayed</source>
        <translation>
            <numerusform>Sample data removed; %n record that you changed has stayed</numerusform>
            <numerusform>Sample data removed; %n records that you changed have stayed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::TagMergeDialog</name>
    <message numerus="yes">
        <source>%n contact(s) get the other tag; this one goes to the bin. Undo brings both back.</source>
        <translation>
            <numerusform>%n contact gets the other tag; this one goes to the bin. Undo brings both back.</numerusform>
            <numerusform>%n contacts get the other tag; this one goes to the bin. Undo brings both back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::TagPane</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; deleted; %n contact(s) had it</source>
        <translation>
            <numerusform>&quot;%1&quot; deleted; %n contact had it</numerusform>
            <numerusform>&quot;%1&quot; deleted; %n contacts had it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::TaskDesk</name>
    <message numerus="yes">
        <source>%n task(s) done</source>
        <translation>
            <numerusform>Task done</numerusform>
            <numerusform>%n tasks done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) open again</source>
        <translation>
            <numerusform>Task open again</numerusform>
            <numerusform>%n tasks open again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) moved to %1</source>
        <translation>
            <numerusform>Task moved to %1</numerusform>
            <numerusform>%n tasks moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) without a day now</source>
        <translation>
            <numerusform>Task without a day now</numerusform>
            <numerusform>%n tasks without a day now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) deleted</source>
        <translation>
            <numerusform>Task deleted</numerusform>
            <numerusform>%n tasks deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) assigned</source>
        <translation>
            <numerusform>Task assigned</numerusform>
            <numerusform>%n tasks assigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::TaskTile</name>
    <message numerus="yes">
        <source>%1 contact(s) due for review</source>
        <translation>
            <numerusform>%1 contact due for review</numerusform>
            <numerusform>%1 contacts due for review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::TimelineList</name>
    <message numerus="yes">
        <source>Entry deleted, also for %n other(s)</source>
        <translation>
            <numerusform>Entry deleted, also for %n other</numerusform>
            <numerusform>Entry deleted, also for %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::pages::TimelinePane</name>
    <message numerus="yes">
        <source>%n file(s) stored</source>
        <translation>
            <numerusform>%n file stored</numerusform>
            <numerusform>%n files stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::quality</name>
    <message numerus="yes">
        <source>%Ln contact(s); the filter care:%1 lists them.</source>
        <translation>
            <numerusform>%Ln contact; the filter care:%1 lists it.</numerusform>
            <numerusform>%Ln contacts; the filter care:%1 lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::shell::Assignments</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln task</numerusform>
            <numerusform>%Ln tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::shell::NoticeBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::shell::Reminders</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s)</source>
        <translation>
            <numerusform>%n reminder</numerusform>
            <numerusform>%n reminders</numerusform>
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
    <name>kontor::sync</name>
    <message numerus="yes">
        <source>The clock of &quot;%1&quot; (%2) is %n minute(s) off. Nothing is lost by it, but times in the timeline are wrong.</source>
        <translation>
            <numerusform>The clock of &quot;%1&quot; (%2) is %n minute off. Nothing is lost by it, but times in the timeline are wrong.</numerusform>
            <numerusform>The clock of &quot;%1&quot; (%2) is %n minutes off. Nothing is lost by it, but times in the timeline are wrong.</numerusform>
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
<context>
    <name>kontor::widgets::RelationGraph</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <translation>
            <numerusform>%n task due</numerusform>
            <numerusform>%n tasks due</numerusform>
        </translation>
    </message>
</context>
</TS>
