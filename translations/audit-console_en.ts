<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Audit::CaseDesk</name>
    <message numerus="yes">
        <source>The case file %1 holds %Ln entries, the questions, and what you keep about them. It is not encrypted.</source>
        <translation>
            <numerusform>The case file %1 holds %Ln entry, the questions, and what you keep about it. It is not encrypted.</numerusform>
            <numerusform>The case file %1 holds %Ln entries, the questions, and what you keep about them. It is not encrypted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ComparePage</name>
    <message numerus="yes">
        <source>%Ln field(s) are equal</source>
        <translation>
            <numerusform>%Ln field is equal</numerusform>
            <numerusform>%Ln fields are equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal field(s) hidden</source>
        <translation>
            <numerusform>%Ln equal field hidden</numerusform>
            <numerusform>%Ln equal fields hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ConnectionsDialog</name>
    <message numerus="yes">
        <source>%Ln connection(s) written, without tokens.</source>
        <translation>
            <numerusform>%Ln connection written, without its token.</numerusform>
            <numerusform>%Ln connections written, without tokens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::DetailsPane</name>
    <message numerus="yes">
        <source>Changes (%Ln)</source>
        <translation>
            <numerusform>Changes (%Ln)</numerusform>
            <numerusform>Changes (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… and %Ln more character</numerusform>
            <numerusform>… and %Ln more characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries side by side</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries side by side</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::EmptyPage</name>
    <message numerus="yes">
        <source>%Ln entries match on the server, and the conditions that are checked here hide all of them. Take one away to see more:</source>
        <translation>
            <numerusform>%Ln entry matches on the server, and the conditions that are checked here hide it. Take one away to see more:</numerusform>
            <numerusform>%Ln entries match on the server, and the conditions that are checked here hide all of them. Take one away to see more:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ExportDesk</name>
    <message numerus="yes">
        <source>%Ln export(s) did not come to an end. Exports … in the File menu goes on with them.</source>
        <translation>
            <numerusform>%Ln export did not come to an end. Exports … in the File menu goes on with it.</numerusform>
            <numerusform>%Ln exports did not come to an end. Exports … in the File menu goes on with them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln minute(s) before the server&apos;s now</source>
        <translation>
            <numerusform>%Ln minute before the server&apos;s now</numerusform>
            <numerusform>%Ln minutes before the server&apos;s now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>The %Ln selected</numerusform>
            <numerusform>The %Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln marked, of those that were read</source>
        <translation>
            <numerusform>The one marked, of those that were read</numerusform>
            <numerusform>The %Ln marked, of those that were read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::FilterPane</name>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln action</numerusform>
            <numerusform>%Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::FollowBell</name>
    <message numerus="yes">
        <source>%Ln new entries wait</source>
        <translation>
            <numerusform>%Ln new entry waits</numerusform>
            <numerusform>%Ln new entries wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::LinkDesk</name>
    <message numerus="yes">
        <source>%Ln link(s) copied. Whoever opens one needs access to the server.</source>
        <translation>
            <numerusform>%Ln link copied. Whoever opens it needs access to the server.</numerusform>
            <numerusform>%Ln links copied. Whoever opens one needs access to the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::NotebookDesk</name>
    <message numerus="yes">
        <source>At most %Ln entries can be marked at once.</source>
        <translation>
            <numerusform>At most %Ln entry can be marked at once.</numerusform>
            <numerusform>At most %Ln entries can be marked at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::StatisticsDialog</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::TopValuesPane</name>
    <message numerus="yes">
        <source>of the %Ln entries shown</source>
        <translation>
            <numerusform>of the %Ln entry shown</numerusform>
            <numerusform>of the %Ln entries shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::WorkPage</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditQuery</name>
    <message numerus="yes">
        <source>… and %Ln more; --format json has them all.</source>
        <translation>
            <numerusform>… and %Ln more; --format json has them all.</numerusform>
            <numerusform>… and %Ln more; --format json has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier left out; --format json has them all.</source>
        <translation>
            <numerusform>%Ln earlier left out; --format json has them all.</numerusform>
            <numerusform>%Ln earlier left out; --format json has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements of the server&apos;s lists were no entries and are left out.</source>
        <translation>
            <numerusform>%Ln element of the server&apos;s lists was no entry and is left out.</numerusform>
            <numerusform>%Ln elements of the server&apos;s lists were no entries and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>writing the file: %Ln entries</source>
        <translation>
            <numerusform>writing the file: %Ln entry</numerusform>
            <numerusform>writing the file: %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, reading once more for late ones</source>
        <translation>
            <numerusform>%Ln entry, reading once more for late ones</numerusform>
            <numerusform>%Ln entries, reading once more for late ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>about %Ln s left</numerusform>
            <numerusform>about %Ln s left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values do not fit this format as they are; the manifest names the first ones.</source>
        <translation>
            <numerusform>%Ln value does not fit this format as it is; the manifest names it.</numerusform>
            <numerusform>%Ln values do not fit this format as they are; the manifest names the first ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are kept.</source>
        <translation>
            <numerusform>%Ln entry is kept.</numerusform>
            <numerusform>%Ln entries are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln entries is asked for in full</source>
        <translation>
            <numerusform>%Ln entry is asked for in full</numerusform>
            <numerusform>Each of %Ln entries is asked for in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be had in full and stand as the list showed them.</source>
        <translation>
            <numerusform>%Ln entry could not be had in full and stands as the list showed it.</numerusform>
            <numerusform>%Ln entries could not be had in full and stand as the list showed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were read do not fit the conditions and are left out.</source>
        <translation>
            <numerusform>%Ln entry that was read does not fit the conditions and is left out.</numerusform>
            <numerusform>%Ln entries that were read do not fit the conditions and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln entries are dated later than the server&apos;s clock and are left out; --lag 0 takes them in.</source>
        <translation>
            <numerusform>At least %Ln entry is dated later than the server&apos;s clock and is left out; --lag 0 takes it in.</numerusform>
            <numerusform>At least %Ln entries are dated later than the server&apos;s clock and are left out; --lag 0 takes them in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditService</name>
    <message numerus="yes">
        <source>%n more was left out.</source>
        <translation>
            <numerusform>%n more was left out.</numerusform>
            <numerusform>%n more were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message numerus="yes">
        <source>by %Ln question(s)</source>
        <translation>
            <numerusform>by %Ln question</numerusform>
            <numerusform>by %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that is counted and found here are the %Ln entries of the case file, fetched from %1 %2 and saved on %3. Nothing is asked from the server.</source>
        <translation>
            <numerusform>All that is counted and found here is the %Ln entry of the case file, fetched from %1 %2 and saved on %3. Nothing is asked from the server.</numerusform>
            <numerusform>All that is counted and found here are the %Ln entries of the case file, fetched from %1 %2 and saved on %3. Nothing is asked from the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln fetched entries</source>
        <translation>
            <numerusform>of the %Ln fetched entry</numerusform>
            <numerusform>of the %Ln fetched entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln matches</numerusform>
            <numerusform>%Ln match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln hidden by conditions</source>
        <translation>
            <numerusform>without %Ln hidden by conditions</numerusform>
            <numerusform>without %Ln hidden by conditions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln that tell no time</source>
        <translation>
            <numerusform>without %Ln that tells no time</numerusform>
            <numerusform>without %Ln that tell no time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message numerus="yes">
        <source>%Ln connection(s) added.</source>
        <translation>
            <numerusform>%Ln connection added.</numerusform>
            <numerusform>%Ln connections added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were here already.</source>
        <translation>
            <numerusform>%Ln connection was here already.</numerusform>
            <numerusform>%Ln connections were here already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message numerus="yes">
        <source>All %Ln matching entries, not only those shown.</source>
        <translation>
            <numerusform>The %Ln matching entry.</numerusform>
            <numerusform>All %Ln matching entries, not only those shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%Ln value(s) that a spreadsheet would run got a &apos; in front.</source>
        <translation>
            <numerusform>%Ln value that a spreadsheet would run got a &apos; in front.</numerusform>
            <numerusform>%Ln values that a spreadsheet would run got a &apos; in front.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit the format and were changed; the manifest names them.</source>
        <translation>
            <numerusform>%Ln value did not fit the format and was changed; the manifest names it.</numerusform>
            <numerusform>%Ln values did not fit the format and were changed; the manifest names them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>about %Ln second</numerusform>
            <numerusform>about %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>about %Ln minute</numerusform>
            <numerusform>about %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>about %Ln hour</numerusform>
            <numerusform>about %Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be had in full and stand as the list showed them.</source>
        <translation>
            <numerusform>%Ln of them could not be had in full and stands as the list showed it.</numerusform>
            <numerusform>%Ln of them could not be had in full and stand as the list showed them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of the matching entries are dated later than the server&apos;s clock and are left out; the newest edge “The server&apos;s now” takes them in.</source>
        <translation>
            <numerusform>At least %Ln of the matching entries is dated later than the server&apos;s clock and is left out; the newest edge “The server&apos;s now” takes it in.</numerusform>
            <numerusform>At least %Ln of the matching entries are dated later than the server&apos;s clock and are left out; the newest edge “The server&apos;s now” takes them in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GaugeLines</name>
    <message numerus="yes">
        <source>the server ignores it: %Ln entries did not match and were left out</source>
        <translation>
            <numerusform>the server ignores it: %Ln entry did not match and was left out</numerusform>
            <numerusform>the server ignores it: %Ln entries did not match and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>matches loosely: %Ln entries differ in case or only contain the value</source>
        <translation>
            <numerusform>matches loosely: %Ln entry differs in case or only contains the value</numerusform>
            <numerusform>matches loosely: %Ln entries differ in case or only contain the value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be checked on %Ln entries, which do not tell it</source>
        <translation>
            <numerusform>cannot be checked on %Ln entry, which does not tell it</numerusform>
            <numerusform>cannot be checked on %Ln entries, which do not tell it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>obeyed by all %Ln entries</source>
        <translation>
            <numerusform>obeyed by the only entry (%Ln)</numerusform>
            <numerusform>obeyed by all %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GaugeWords</name>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fetched</source>
        <translation>
            <numerusform>%Ln fetched</numerusform>
            <numerusform>%Ln fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln hidden here</numerusform>
            <numerusform>%Ln hidden here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them newer</source>
        <translation>
            <numerusform>%Ln of them newer</numerusform>
            <numerusform>%Ln of them newer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message numerus="yes">
        <source>%Ln files, the first is %1</source>
        <translation>
            <numerusform>%Ln file, which is %1</numerusform>
            <numerusform>%Ln files, the first is %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenedExports</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln export</numerusform>
            <numerusform>%Ln exports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) without a manifest</source>
        <translation>
            <numerusform>%Ln file without a manifest</numerusform>
            <numerusform>%Ln files without a manifest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manifest(s) do not match</source>
        <translation>
            <numerusform>%Ln manifest does not match</numerusform>
            <numerusform>%Ln manifests do not match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceStart</name>
    <message numerus="yes">
        <source>%Ln line(s) could not be read; the first is line %1 of %2.</source>
        <translation>
            <numerusform>%Ln line could not be read: line %1 of %2.</numerusform>
            <numerusform>%Ln lines could not be read; the first is line %1 of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) without a readable time are left out; the first is in line %1 of %2.</source>
        <translation>
            <numerusform>%Ln entry without a readable time is left out: line %1 of %2.</numerusform>
            <numerusform>%Ln entries without a readable time are left out; the first is in line %1 of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are left out because another one with the same id and other content came before; the first is in line %1 of %2.</source>
        <translation>
            <numerusform>%Ln entry is left out because another one with the same id and other content came before: line %1 of %2.</numerusform>
            <numerusform>%Ln entries are left out because another one with the same id and other content came before; the first is in line %1 of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>last hour</numerusform>
            <numerusform>last %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>last minute</numerusform>
            <numerusform>last %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n second(s)</source>
        <translation>
            <numerusform>last second</numerusform>
            <numerusform>last %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n second ago</numerusform>
            <numerusform>%n seconds ago</numerusform>
        </translation>
    </message>
</context>
</TS>
