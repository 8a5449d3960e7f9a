<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Audit::ExportBar</name>
    <message numerus="yes">
        <source>Exporting: %Ln entries</source>
        <translation>
            <numerusform>Exporting: %Ln entry</numerusform>
            <numerusform>Exporting: %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ExportDialog</name>
    <message numerus="yes">
        <source>All %Ln matching entries, not only those shown.</source>
        <translation>
            <numerusform>The %Ln matching entry.</numerusform>
            <numerusform>All %Ln matching entries, not only those shown.</numerusform>
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
    <name>Audit::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln shown</numerusform>
            <numerusform>%Ln shown</numerusform>
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
        <source>%Ln entries …</source>
        <translation>
            <numerusform>%Ln entry …</numerusform>
            <numerusform>%Ln entries …</numerusform>
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
    <name>ExportWords</name>
    <message numerus="yes">
        <source>%Ln entries saved as %1.</source>
        <translation>
            <numerusform>%Ln entry saved as %1.</numerusform>
            <numerusform>%Ln entries saved as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that a spreadsheet would run got a &apos; in front.</source>
        <translation>
            <numerusform>%Ln value that a spreadsheet would run got a &apos; in front.</numerusform>
            <numerusform>%Ln values that a spreadsheet would run got a &apos; in front.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln element(s) of the answers were no entries and are missing.</source>
        <translation>
            <numerusform>%Ln element of the answers was no entry and is missing.</numerusform>
            <numerusform>%Ln elements of the answers were no entries and are missing.</numerusform>
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
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
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
