<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Audit::BoxDesk</name>
    <message>
        <source>There is no entry %1, or you may not see it. The text may also be typed as a condition, such as resource_id=%1.</source>
        <translation>Es gibt keinen Eintrag %1, oder Sie dürfen ihn nicht sehen. Der Text geht auch als Bedingung, etwa resource_id=%1.</translation>
    </message>
</context>
<context>
    <name>Audit::CaseDesk</name>
    <message>
        <source>Open case file</source>
        <translation>Falldatei öffnen</translation>
    </message>
    <message>
        <source>Case files (*%1)</source>
        <translation>Falldateien (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>case</source>
        <translation>fall</translation>
    </message>
    <message>
        <source>Save case file as</source>
        <translation>Falldatei speichern unter</translation>
    </message>
    <message>
        <source>A case file is still being saved.</source>
        <translation>Eine Falldatei wird noch gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>The case file %1 holds %Ln entries, the questions, and what you keep about them. It is not encrypted.</source>
        <translation>
            <numerusform>Die Falldatei %1 enthält %Ln Eintrag, die Fragen und was Sie dazu festhalten. Sie ist nicht verschlüsselt.</numerusform>
            <numerusform>Die Falldatei %1 enthält %Ln Einträge, die Fragen und was Sie dazu festhalten. Sie ist nicht verschlüsselt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ChangesPage</name>
    <message>
        <source>This entry tells of no change.</source>
        <translation>Dieser Eintrag nennt keine Änderung.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>This entry is too large to be compared here; its JSON shows the beginning.</source>
        <translation>Dieser Eintrag ist zu groß, um hier verglichen zu werden; sein JSON zeigt den Anfang.</translation>
    </message>
</context>
<context>
    <name>Audit::ChartCopies</name>
    <message>
        <source>Show as &amp;Table …</source>
        <translation>Als &amp;Tabelle zeigen …</translation>
    </message>
    <message>
        <source>Save as &amp;Picture …</source>
        <translation>Als &amp;Bild speichern …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Als &amp;CSV speichern …</translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The chart is saved as %1</source>
        <translation>Das Diagramm ist als %1 gespeichert</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: %2</source>
        <translation>Das Diagramm ließ sich nicht nach %1 schreiben: %2</translation>
    </message>
</context>
<context>
    <name>Audit::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>Audit::ChartPlot</name>
    <message>
        <source>Entries over time</source>
        <translation>Einträge im Verlauf</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
</context>
<context>
    <name>Audit::ChartStrip</name>
    <message>
        <source>Service statistics</source>
        <translation>Statistik des Dienstes</translation>
    </message>
    <message>
        <source>Fetched entries</source>
        <translation>Geladene Einträge</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the service counts; it knows tenant and time only</source>
        <translation>Was der Dienst zählt; er kennt nur Mandant und Zeit</translation>
    </message>
    <message>
        <source>Counted from the entries in the table; follows every condition</source>
        <translation>Aus den Einträgen der Tabelle gezählt; folgt jeder Bedingung</translation>
    </message>
    <message>
        <source>Split the bars by</source>
        <translation>Balken aufteilen nach</translation>
    </message>
    <message>
        <source>Split the bars by; the service&apos;s statistics know the result only</source>
        <translation>Balken aufteilen nach; die Statistik des Dienstes kennt nur das Ergebnis</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>Logarithmische Höhen</translation>
    </message>
    <message>
        <source>Logarithmic heights: few entries are seen beside many</source>
        <translation>Logarithmische Höhen: wenige Einträge sind neben vielen zu sehen</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Menü des Diagramms</translation>
    </message>
    <message>
        <source>logarithmic heights</source>
        <translation>logarithmische Höhen</translation>
    </message>
</context>
<context>
    <name>Audit::ChartTableDialog</name>
    <message>
        <source>Chart as a Table</source>
        <translation>Diagramm als Tabelle</translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Einträge im Verlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Audit::ChipBar</name>
    <message>
        <source>Remove filter: %1 %2</source>
        <translation>Filter entfernen: %1 %2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>Fetched entries that this condition hides</source>
        <translation>Abgerufene Einträge, die diese Bedingung ausblendet</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Ausgeschaltet: %1</translation>
    </message>
    <message>
        <source>Checked here, on the entries that were fetched</source>
        <translation>Hier geprüft, an den abgerufenen Einträgen</translation>
    </message>
    <message>
        <source>Asked of the server</source>
        <translation>Vom Server erfragt</translation>
    </message>
    <message>
        <source>Switch &amp;On</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Switch &amp;Off</source>
        <translation>&amp;Ausschalten</translation>
    </message>
    <message>
        <source>&amp;Turn into Its Opposite</source>
        <translation>Ins &amp;Gegenteil verkehren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Asked of the server, each value by itself</source>
        <translation>Vom Server erfragt, jeder Wert für sich</translation>
    </message>
</context>
<context>
    <name>Audit::ColumnChooser</name>
    <message>
        <source>Choose Columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message>
        <source>a part of its name</source>
        <translation>ein Teil des Namens</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Ticked ones stand in the table. At the end: what the entry that you stand on holds beside the usual fields.</source>
        <translation>Angehakte stehen in der Tabelle. Am Ende: was der Eintrag, auf dem Sie stehen, neben den üblichen Feldern enthält.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Audit::ColumnOffer</name>
    <message>
        <source>Show as Colu&amp;mn</source>
        <translation>Als Spal&amp;te zeigen</translation>
    </message>
</context>
<context>
    <name>Audit::ComparePage</name>
    <message>
        <source>&amp;Equal fields too</source>
        <translation>Auch &amp;gleiche Felder</translation>
    </message>
    <message>
        <source>Entries side by side</source>
        <translation>Einträge nebeneinander</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>&amp;Zeile kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are equal</source>
        <translation>
            <numerusform>%Ln Feld ist gleich</numerusform>
            <numerusform>%Ln Felder sind gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal field(s) hidden</source>
        <translation>
            <numerusform>%Ln gleiches Feld ausgeblendet</numerusform>
            <numerusform>%Ln gleiche Felder ausgeblendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ConnectionDesk</name>
    <message>
        <source>No other window could be opened.</source>
        <translation>Es ließ sich kein weiteres Fenster öffnen.</translation>
    </message>
    <message>
        <source>The server does not accept the token any more. What is on the screen stays.</source>
        <translation>Der Server nimmt das Token nicht mehr an. Was auf dem Bildschirm steht, bleibt.</translation>
    </message>
    <message>
        <source>The service does not know the scope admin:read; what you may see follows from your role.</source>
        <translation>Der Dienst kennt den Scope admin:read nicht; was Sie sehen dürfen, folgt aus Ihrer Rolle.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. It may be asking for your password in a window of its own.</source>
        <translation>Der Schlüsselbund hat noch nicht geantwortet. Vielleicht fragt er in einem eigenen Fenster nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Give a token</source>
        <translation>Token angeben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>Audit::ConnectionDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What you call it, such as Production</source>
        <translation>Wie Sie sie nennen, etwa Produktion</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Empty: the platform&apos;s own sign-in</source>
        <translation>Leer: die Anmeldung der Plattform</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Empty: a token is pasted</source>
        <translation>Leer: ein Token wird eingefügt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The address to register with the service is http://127.0.0.1:PORT/callback, with this port.</source>
        <translation>Beim Dienst wird die Adresse http://127.0.0.1:PORT/callback mit diesem Port eingetragen.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>&amp;Mandant</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Weg zum Server</translation>
    </message>
    <message>
        <source>Authorit&amp;y</source>
        <translation>&amp;Zertifikatsstelle</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Authority&apos;s certificate</source>
        <translation>Zertifikat der Stelle</translation>
    </message>
    <message>
        <source>Empty: the authorities that this computer knows</source>
        <translation>Leer: die Stellen, die dieser Rechner kennt</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>Zertifikat der Stelle wählen</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System sagt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Proxy&apos;s address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is another connection of this name.</source>
        <translation>Es gibt schon eine andere Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Fragt %1</translation>
    </message>
</context>
<context>
    <name>Audit::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>D&amp;uplicate …</source>
        <translation>&amp;Duplizieren …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Token in the keychain</source>
        <translation>Token im Schlüsselbund</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Eingefügtes Token</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Browser, tenant %1</source>
        <translation>Browser, Mandant %1</translation>
    </message>
    <message>
        <source>No connection yet. Add … makes one; Import … brings those of a colleague.</source>
        <translation>Noch keine Verbindung. Hinzufügen … legt eine an, Importieren … holt die einer Kollegin oder eines Kollegen.</translation>
    </message>
    <message>
        <source>A token is kept in the system&apos;s keychain alone, never in these settings or in an exported file.</source>
        <translation>Ein Token liegt allein im Schlüsselbund des Systems, nie in diesen Einstellungen oder in einer exportierten Datei.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Remove “%1”? Its token goes from the keychain as well; the server and the entries stay as they are.</source>
        <translation>„%1“ entfernen? Auch das Token im Schlüsselbund verschwindet; Server und Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindungen importieren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindungen (*.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindungen exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) written, without tokens.</source>
        <translation>
            <numerusform>%Ln Verbindung geschrieben, ohne Token.</numerusform>
            <numerusform>%Ln Verbindungen geschrieben, ohne Token.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>Audit::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>Felder des Eintrags</translation>
    </message>
    <message>
        <source>The entry&apos;s JSON</source>
        <translation>JSON des Eintrags</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message>
        <source>Entry without an action</source>
        <translation>Eintrag ohne Aktion</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>Changes (%Ln)</source>
        <translation>
            <numerusform>Änderungen (%Ln)</numerusform>
            <numerusform>Änderungen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… und %Ln weiteres Zeichen</numerusform>
            <numerusform>… und %Ln weitere Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes •</source>
        <translation>Notizen •</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries side by side</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge nebeneinander</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::EmptyPage</name>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No entries to show</source>
        <translation>Keine Einträge zum Anzeigen</translation>
    </message>
    <message>
        <source>The question was not answered. The message above says why.</source>
        <translation>Die Abfrage wurde nicht beantwortet. Die Meldung oben nennt den Grund.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>The log has no entries that you may see.</source>
        <translation>Das Audit-Log enthält keine Einträge, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>No entry matches all of these. Take one away to look wider:</source>
        <translation>Kein Eintrag erfüllt alle diese Filter. Entfernen Sie einen, um breiter zu suchen:</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Ohne %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries match on the server, and the conditions that are checked here hide all of them. Take one away to see more:</source>
        <translation>
            <numerusform>%Ln Eintrag passt auf dem Server, und die hier geprüften Bedingungen blenden ihn aus. Nehmen Sie eine weg, um mehr zu sehen:</numerusform>
            <numerusform>%Ln Einträge passen auf dem Server, und die hier geprüften Bedingungen blenden alle aus. Nehmen Sie eine weg, um mehr zu sehen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::EntryColumns</name>
    <message>
        <source>Choose Columns …</source>
        <translation>Spalten wählen …</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Audit::EntryView</name>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>&amp;Sort by This Column</source>
        <translation>&amp;Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Als C&amp;SV kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copied are the first %1 of the selected rows; an export takes them all.</source>
        <translation>Kopiert sind die ersten %1 der ausgewählten Zeilen; ein Export nimmt alle.</translation>
    </message>
</context>
<context>
    <name>Audit::ExportBar</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Exporting %1 …</source>
        <translation>%1 wird exportiert …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Keeps what was fetched; the export can go on later, also after a restart.</source>
        <translation>Behält, was abgerufen wurde; der Export lässt sich später fortsetzen, auch nach einem Neustart.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ends the export and drops what was fetched.</source>
        <translation>Beendet den Export und verwirft, was abgerufen wurde.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export von %1</translation>
    </message>
    <message>
        <source>What was kept from before is damaged and was set aside; everything is fetched again.</source>
        <translation>Was von vorher aufbewahrt war, ist beschädigt und wurde beiseitegelegt; alles wird neu abgerufen.</translation>
    </message>
    <message>
        <source>Connect to %1 first, then resume.</source>
        <translation>Verbinden Sie sich zuerst mit %1, und setzen Sie dann fort.</translation>
    </message>
</context>
<context>
    <name>Audit::ExportDesk</name>
    <message>
        <source>Verify export</source>
        <translation>Export prüfen</translation>
    </message>
    <message>
        <source>Exports (*.csv *.jsonl *.xlsx)</source>
        <translation>Exporte (*.csv *.jsonl *.xlsx)</translation>
    </message>
    <message>
        <source>Connect to %1 first: this export reads from there.</source>
        <translation>Verbinden Sie sich zuerst mit %1: Dieser Export liest von dort.</translation>
    </message>
    <message>
        <source>Another window or program is working on this export.</source>
        <translation>Ein anderes Fenster oder Programm arbeitet an diesem Export.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) did not come to an end. Exports … in the File menu goes on with them.</source>
        <translation>
            <numerusform>%Ln Export ist nicht zu Ende gekommen. Mit „Exporte …“ im Menü „Datei“ geht er weiter.</numerusform>
            <numerusform>%Ln Exporte sind nicht zu Ende gekommen. Mit „Exporte …“ im Menü „Datei“ gehen sie weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries of this export were chosen by hand. Select them again to repeat it.</source>
        <translation>Die Einträge dieses Exports wurden von Hand ausgewählt. Wählen Sie sie erneut aus, um ihn zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>Audit::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (formulas made harmless)</source>
        <translation>CSV für Tabellenkalkulation (Formeln entschärft)</translation>
    </message>
    <message>
        <source>CSV, exact values (RFC 4180)</source>
        <translation>CSV, unveränderte Werte (RFC 4180)</translation>
    </message>
    <message>
        <source>JSON Lines, the server&apos;s own bytes</source>
        <translation>JSON Lines, Byte für Byte wie vom Server</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Newest edge</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>All known fields</source>
        <translation>Alle bekannten Felder</translation>
    </message>
    <message>
        <source>All known fields, and the details as JSON</source>
        <translation>Alle bekannten Felder und die Details als JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before the server&apos;s now</source>
        <translation>
            <numerusform>%Ln Minute vor der aktuellen Serverzeit</numerusform>
            <numerusform>%Ln Minuten vor der aktuellen Serverzeit</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s now</source>
        <translation>Aktuelle Serverzeit</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ist schon vorhanden. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Anderen Namen wählen</translation>
    </message>
    <message>
        <source>In full: ask for each entry by its id too</source>
        <translation>Vollständig: jeden Eintrag auch einzeln über seine ID abrufen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>All that match</source>
        <translation>Alle, die passen</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>Der %Ln ausgewählte</numerusform>
            <numerusform>Die %Ln ausgewählten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln marked, of those that were read</source>
        <translation>
            <numerusform>Der %Ln markierte von denen, die gelesen wurden</numerusform>
            <numerusform>Die %Ln markierten von denen, die gelesen wurden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ExportsDialog</name>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No exports yet. Export … in the File menu saves the entries of the question on screen.</source>
        <translation>Noch keine Exporte. „Exportieren …“ im Menü „Datei“ speichert die Einträge der angezeigten Abfrage.</translation>
    </message>
    <message>
        <source>What interrupted exports have fetched is kept on this computer until they are discarded.</source>
        <translation>Was unterbrochene Exporte abgerufen haben, bleibt auf diesem Computer, bis Sie sie verwerfen.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>Audit::FileOpening</name>
    <message>
        <source>Open entries</source>
        <translation>Einträge öffnen</translation>
    </message>
    <message>
        <source>Entries (*.jsonl *.ndjson *.json *.gz)</source>
        <translation>Einträge (*.jsonl *.ndjson *.json *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open a folder of exported entries</source>
        <translation>Ordner mit exportierten Einträgen öffnen</translation>
    </message>
</context>
<context>
    <name>Audit::FilterField</name>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Audit::FilterPane</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>any time, e.g. -24h</source>
        <translation>beliebig, z. B. -24h</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <source>any action</source>
        <translation>beliebige Aktion</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>beliebiger Typ</translation>
    </message>
    <message>
        <source>exact id</source>
        <translation>genaue ID</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>address or host</source>
        <translation>Adresse oder Host</translation>
    </message>
    <message>
        <source>Result and scope</source>
        <translation>Ergebnis und Bereich</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>e-mail or id</source>
        <translation>E-Mail oder ID</translation>
    </message>
    <message>
        <source>Not a time. Try -24h, -7d, 2026-11-22 or 2026-11-22 14:00.</source>
        <translation>Keine Zeitangabe. Möglich sind -24h, -7d, 2026-11-22 oder 2026-11-22 14:00.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln Aktion</numerusform>
            <numerusform>%Ln Aktionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln Typ</numerusform>
            <numerusform>%Ln Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>any, e.g. %1</source>
        <translation>beliebig, z. B. %1</translation>
    </message>
</context>
<context>
    <name>Audit::FindBar</name>
    <message>
        <source>Find in the rows</source>
        <translation>In den Zeilen suchen</translation>
    </message>
    <message>
        <source>find in the rows</source>
        <translation>in den Zeilen suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorherige (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächste (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Went on at the other end.</source>
        <translation>Am anderen Ende fortgesetzt.</translation>
    </message>
    <message>
        <source>In none of these rows.</source>
        <translation>In keiner dieser Zeilen.</translation>
    </message>
    <message>
        <source>In none of the rows fetched so far; more follow as you scroll.</source>
        <translation>In keiner der bisher geladenen Zeilen; weitere folgen beim Scrollen.</translation>
    </message>
</context>
<context>
    <name>Audit::FirstRunPage</name>
    <message>
        <source>Look at sample data</source>
        <translation>Beispieldaten ansehen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Keep the token in the system&apos;s keychain</source>
        <translation>Token im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>What would you like to look at?</source>
        <translation>Was möchten Sie ansehen?</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>Thirty days of a made-up company with an attack to find. Nothing leaves this computer.</source>
        <translation>Dreißig Tage einer erfundenen Firma, mit einem Angriff zum Entdecken. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Access token (JWT)</source>
        <translation>Zugriffstoken (JWT)</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>A ScaiKey service that you have an administrator&apos;s token for.</source>
        <translation>Ein ScaiKey-Dienst, für den Sie ein Administrator-Token haben.</translation>
    </message>
    <message>
        <source>A file of entries</source>
        <translation>Eine Datei mit Einträgen</translation>
    </message>
    <message>
        <source>JSON Lines or JSON, plain or gzipped, read into a private local service until you close it.</source>
        <translation>JSON Lines oder JSON, auch mit gzip gepackt; wird in einen privaten lokalen Dienst gelesen, bis Sie ihn schließen.</translation>
    </message>
    <message>
        <source>The token is empty or holds characters that no token has. Paste it again, without &quot;Bearer&quot;.</source>
        <translation>Das Token ist leer oder enthält Zeichen, die in keinem Token vorkommen. Fügen Sie es noch einmal ein, ohne „Bearer“.</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Wird vorbereitet …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Connections …</source>
        <translation>Verbindungen …</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>Open the saved connection</source>
        <translation>Gespeicherte Verbindung öffnen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne ihn weiter</translation>
    </message>
</context>
<context>
    <name>Audit::FollowBell</name>
    <message numerus="yes">
        <source>%Ln new entries wait</source>
        <translation>
            <numerusform>%Ln neuer Eintrag wartet</numerusform>
            <numerusform>%Ln neue Einträge warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit Console</source>
        <translation>Audit Console</translation>
    </message>
</context>
<context>
    <name>Audit::GaugePopover</name>
    <message>
        <source>Filters, checked on every entry</source>
        <translation>Filter, an jedem Eintrag geprüft</translation>
    </message>
</context>
<context>
    <name>Audit::InquiryTabs</name>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Neuer Reiter</translation>
    </message>
    <message>
        <source>The same question in another tab (Ctrl+T)</source>
        <translation>Dieselbe Frage in einem weiteren Reiter (Strg+T)</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>Audit::KeptTokens</name>
    <message>
        <source>The keychain did not let go of the token. Remove the entry “audit-console” with the system&apos;s own keychain program.</source>
        <translation>Der Schlüsselbund gab das Token nicht her. Entfernen Sie den Eintrag „audit-console“ mit dem Schlüsselbundprogramm des Systems.</translation>
    </message>
</context>
<context>
    <name>Audit::LabelDialog</name>
    <message>
        <source>Label</source>
        <translation>Benennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For example: office VPN</source>
        <translation>Zum Beispiel: VPN des Büros</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Shown wherever this value stands, for this server, on this machine only. No export holds it.</source>
        <translation>Erscheint überall, wo dieser Wert steht, für diesen Server und nur auf diesem Rechner. In keinem Export enthalten.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
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
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
</context>
<context>
    <name>Audit::LinkDesk</name>
    <message>
        <source>This entry has no id, so that no link leads to it.</source>
        <translation>Dieser Eintrag hat keine ID, also führt kein Link zu ihm.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied. Whoever opens one needs access to the server.</source>
        <translation>
            <numerusform>%Ln Link kopiert. Wer ihn öffnet, braucht Zugang zum Server.</numerusform>
            <numerusform>%Ln Links kopiert. Wer einen öffnet, braucht Zugang zum Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is too long for a link. Save it as a view, and pass that file on.</source>
        <translation>Die Frage ist zu lang für einen Link. Speichern Sie sie als Ansicht und geben Sie diese Datei weiter.</translation>
    </message>
    <message>
        <source>A link to this question was copied. Whoever opens it needs access to the server.</source>
        <translation>Ein Link zu dieser Frage wurde kopiert. Wer ihn öffnet, braucht Zugang zum Server.</translation>
    </message>
    <message>
        <source>The link leads to %1. Opening it closes what is open here.</source>
        <translation>Der Link führt zu %1. Ihn zu öffnen schließt, was hier offen ist.</translation>
    </message>
    <message>
        <source>The link leads to %1.</source>
        <translation>Der Link führt zu %1.</translation>
    </message>
    <message>
        <source>The link leads to %1, whose token is not kept. Connect to it again, and the link opens.</source>
        <translation>Der Link führt zu %1, dessen Token nicht aufbewahrt ist. Verbinden Sie sich neu, dann öffnet sich der Link.</translation>
    </message>
    <message>
        <source>The link leads to %1, a server that this computer has no connection to. Nothing was sent there. Where you know and trust it, connect to it with your token for it, and the link opens.</source>
        <translation>Der Link führt zu %1, einem Server, zu dem dieser Computer keine Verbindung hat. Dorthin wurde nichts gesendet. Wenn Sie ihn kennen und ihm vertrauen, verbinden Sie sich mit Ihrem Token für ihn; dann öffnet sich der Link.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>The request was copied as a curl command. The token is not in it: it goes into the variable AUDIT_TOKEN.</source>
        <translation>Die Anfrage wurde als curl-Befehl kopiert. Das Token steht nicht darin: Es gehört in die Variable AUDIT_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Audit::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Source of the entries</source>
        <translation>Quelle der Einträge</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>Audit::MainWindow</name>
    <message>
        <source>Audit Console</source>
        <translation>Audit Console</translation>
    </message>
    <message>
        <source>%1 – Audit Console</source>
        <translation>%1 – Audit Console</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>Weiter exportieren</translation>
    </message>
    <message>
        <source>An export is still running. Closing the window stops it; what was fetched is kept, and Exports … in the File menu resumes it.</source>
        <translation>Ein Export läuft noch. Wenn Sie das Fenster schließen, wird er angehalten; was abgerufen wurde, bleibt erhalten, und über „Exporte …“ im Menü „Datei“ lässt er sich fortsetzen.</translation>
    </message>
</context>
<context>
    <name>Audit::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
</context>
<context>
    <name>Audit::NotebookDesk</name>
    <message>
        <source>None of the entries here is marked. Ctrl+M marks the selected ones.</source>
        <translation>Keiner der Einträge hier ist markiert. Strg+M markiert die ausgewählten.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln entries can be marked at once.</source>
        <translation>
            <numerusform>Höchstens %Ln Eintrag lässt sich auf einmal markieren.</numerusform>
            <numerusform>Höchstens %Ln Einträge lassen sich auf einmal markieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::NotesPage</name>
    <message>
        <source>Note about the entry</source>
        <translation>Notiz zum Eintrag</translation>
    </message>
    <message>
        <source>What you found out about this entry</source>
        <translation>Was Sie über diesen Eintrag herausgefunden haben</translation>
    </message>
    <message>
        <source>Kept on this machine only, by the entry’s id. No export holds it.</source>
        <translation>Nur auf diesem Rechner aufbewahrt, unter der Kennung des Eintrags. In keinem Export enthalten.</translation>
    </message>
    <message>
        <source>Nothing can be kept of this entry.</source>
        <translation>Zu diesem Eintrag lässt sich nichts aufbewahren.</translation>
    </message>
</context>
<context>
    <name>Audit::PaneDocks</name>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Top Values</source>
        <translation>&amp;Häufigste Werte</translation>
    </message>
</context>
<context>
    <name>Audit::ProbeList</name>
    <message>
        <source>Asking …</source>
        <translation>Frage …</translation>
    </message>
</context>
<context>
    <name>Audit::QueryBox</name>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add a value, a time, an id, or a condition such as action!=user.login</source>
        <translation>Wert, Zeit, ID oder Bedingung wie action!=user.login</translation>
    </message>
    <message>
        <source>Type or paste an address, an e-mail, a time or an id. Conditions: =, !=, ~ (contains), !~, several values with commas, networks such as ip_address=10.8.0.0/16.</source>
        <translation>Adresse, E-Mail, Zeit oder ID eingeben oder einfügen. Bedingungen: =, !=, ~ (enthält), !~, mehrere Werte mit Kommas, Netze wie ip_address=10.8.0.0/16.</translation>
    </message>
    <message>
        <source>What the text may mean</source>
        <translation>Was der Text bedeuten kann</translation>
    </message>
    <message>
        <source>This is no whole condition. Write a field&apos;s name, =, !=, ~ or !~, and a value, such as action!=user.login.</source>
        <translation>Das ist keine vollständige Bedingung. Schreiben Sie einen Feldnamen, =, !=, ~ oder !~ und einen Wert, etwa action!=user.login.</translation>
    </message>
</context>
<context>
    <name>Audit::RelatedPage</name>
    <message>
        <source>Related entries</source>
        <translation>Verwandte Einträge</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>wird gefragt …</translation>
    </message>
    <message>
        <source>Same actor, ±1 h</source>
        <translation>Derselbe Akteur, ±1 h</translation>
    </message>
    <message>
        <source>Same IP address, ±1 h</source>
        <translation>Dieselbe IP-Adresse, ±1 h</translation>
    </message>
    <message>
        <source>Same resource, ±1 h</source>
        <translation>Dieselbe Ressource, ±1 h</translation>
    </message>
    <message>
        <source>Same request, ±1 h</source>
        <translation>Dieselbe Anfrage, ±1 h</translation>
    </message>
    <message>
        <source>Both, at any time</source>
        <translation>Beide, jederzeit</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>As many as the server reports, where it does. Both: this actor from this address. Enter opens the entries in a new tab.</source>
        <translation>So viele, wie der Server meldet, wo er es tut. Beide: dieser Akteur von dieser Adresse. Die Eingabetaste öffnet die Einträge in einem neuen Tab.</translation>
    </message>
    <message>
        <source>Both, first seen</source>
        <translation>Beide, zuerst gesehen</translation>
    </message>
</context>
<context>
    <name>Audit::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>A view of this name is there already and will be replaced.</source>
        <translation>Eine Ansicht dieses Namens gibt es schon; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>The question with its time range is kept, not its entries. A range such as “last 24 hours” stays relative.</source>
        <translation>Gespeichert wird die Frage mit ihrem Zeitraum, nicht ihre Einträge. Ein Zeitraum wie „letzte 24 Stunden“ bleibt relativ.</translation>
    </message>
    <message>
        <source>With the &amp;columns of the table</source>
        <translation>Mit den &amp;Spalten der Tabelle</translation>
    </message>
</context>
<context>
    <name>Audit::SignInPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Noch einmal ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>&amp;Paste a token instead …</source>
        <translation>Stattdessen ein Token &amp;einfügen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adresse der Anmeldeseite</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open the address again</source>
        <translation>Adresse noch einmal öffnen</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>Adresse, bei der der Browser endete</translation>
    </message>
    <message>
        <source>Browser on another machine? Paste the address that it ended at</source>
        <translation>Browser auf einem anderen Rechner? Hier die Adresse einfügen, bei der er endete</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Anmelden bei %1</translation>
    </message>
    <message>
        <source>Asking %1 how to sign in …</source>
        <translation>Frage %1, wie man sich anmeldet …</translation>
    </message>
    <message>
        <source>Sign in with your browser, and come back here. Where it did not open, copy the address into one.</source>
        <translation>Melden Sie sich im Browser an, und kommen Sie hierher zurück. Hat er sich nicht geöffnet, kopieren Sie die Adresse in einen.</translation>
    </message>
    <message>
        <source>Checking what the service sent …</source>
        <translation>Prüfe, was der Dienst gesendet hat …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one.</source>
        <translation>Es ließ sich kein Browser öffnen. Kopieren Sie die Adresse in einen.</translation>
    </message>
    <message>
        <source>You are not signed in, and nothing was kept.</source>
        <translation>Sie sind nicht angemeldet, und es wurde nichts gespeichert.</translation>
    </message>
</context>
<context>
    <name>Audit::SourceOpener</name>
    <message>
        <source>local service</source>
        <translation>lokaler Dienst</translation>
    </message>
    <message>
        <source>token: this session only</source>
        <translation>Token: nur für diese Sitzung</translation>
    </message>
    <message>
        <source>token: keychain</source>
        <translation>Token: Schlüsselbund</translation>
    </message>
    <message>
        <source>There is no connection “%1” any more.</source>
        <translation>Die Verbindung „%1“ gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>sign-in: keychain</source>
        <translation>Anmeldung: Schlüsselbund</translation>
    </message>
    <message>
        <source>The last sign-in has ended.</source>
        <translation>Die letzte Anmeldung ist abgelaufen.</translation>
    </message>
    <message>
        <source>sign-in: this session only</source>
        <translation>Anmeldung: nur diese Sitzung</translation>
    </message>
    <message>
        <source>Signed out: the token is gone from this computer. It stays valid until it expires.</source>
        <translation>Abgemeldet: Das Token ist von diesem Rechner verschwunden. Es bleibt gültig, bis es abläuft.</translation>
    </message>
</context>
<context>
    <name>Audit::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>different actors</source>
        <translation>verschiedene Akteure</translation>
    </message>
    <message>
        <source>different IP addresses</source>
        <translation>verschiedene IP-Adressen</translation>
    </message>
    <message>
        <source>different actions</source>
        <translation>verschiedene Aktionen</translation>
    </message>
    <message>
        <source>different resources</source>
        <translation>verschiedene Ressourcen</translation>
    </message>
</context>
<context>
    <name>Audit::StatusStrip</name>
    <message>
        <source>Switch between UTC and this computer&apos;s time zone</source>
        <translation>Zwischen UTC und der Zeitzone dieses Computers wechseln</translation>
    </message>
    <message>
        <source>%1
Click to see how these entries were read.</source>
        <translation>%1
Klicken Sie, um zu sehen, wie diese Einträge gelesen wurden.</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Zeitzone: %1</translation>
    </message>
</context>
<context>
    <name>Audit::TimeDesk</name>
    <message>
        <source>An Hour &amp;Earlier</source>
        <translation>Eine Stunde &amp;früher</translation>
    </message>
    <message>
        <source>An Hour &amp;Later</source>
        <translation>Eine Stunde &amp;später</translation>
    </message>
    <message>
        <source>A Day E&amp;arlier</source>
        <translation>Einen &amp;Tag früher</translation>
    </message>
    <message>
        <source>A Day La&amp;ter</source>
        <translation>Einen Ta&amp;g später</translation>
    </message>
</context>
<context>
    <name>Audit::TokenDialog</name>
    <message>
        <source>Keep the token in the system&apos;s &amp;keychain</source>
        <translation>Das Token im &amp;Schlüsselbund des Systems behalten</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token für %1</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Access token (JWT)</source>
        <translation>Zugriffstoken (JWT)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Audit::TopValuesPane</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Top values</source>
        <translation>Häufigste Werte</translation>
    </message>
    <message>
        <source>Whose values</source>
        <translation>Wessen Werte</translation>
    </message>
    <message>
        <source>Hour × weekday</source>
        <translation>Stunde × Wochentag</translation>
    </message>
    <message>
        <source>Entries by hour and weekday</source>
        <translation>Einträge nach Stunde und Wochentag</translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln entries shown</source>
        <translation>
            <numerusform>des %Ln angezeigten Eintrags</numerusform>
            <numerusform>der %Ln angezeigten Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
</context>
<context>
    <name>Audit::ValueDesk</name>
    <message>
        <source>Va&amp;lue</source>
        <translation>&amp;Wert</translation>
    </message>
</context>
<context>
    <name>Audit::ValueMenu</name>
    <message>
        <source>&amp;Include This Value</source>
        <translation>Mit diesem Wert &amp;eingrenzen</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>&amp;Nur dieser Wert</translation>
    </message>
    <message>
        <source>&amp;Around This Entry</source>
        <translation>&amp;Rund um diesen Eintrag</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Filter</source>
        <translation>Als &amp;Filter kopieren</translation>
    </message>
    <message>
        <source>Same &amp;Time</source>
        <translation>Gleiche &amp;Zeit</translation>
    </message>
    <message>
        <source>± &amp;5 Minutes</source>
        <translation>± &amp;5 Minuten</translation>
    </message>
    <message>
        <source>± 1 &amp;Hour</source>
        <translation>± 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>± 1 &amp;Day</source>
        <translation>± 1 &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;All Time</source>
        <translation>&amp;Gesamte Zeit</translation>
    </message>
    <message>
        <source>In &amp;New Tab</source>
        <translation>In neuem &amp;Reiter</translation>
    </message>
    <message>
        <source>&amp;Exclude This Value</source>
        <translation>Diesen Wert a&amp;usschließen</translation>
    </message>
    <message>
        <source>Top &amp;Values of This Field</source>
        <translation>Häufigste &amp;Werte dieses Feldes</translation>
    </message>
    <message>
        <source>± 15 &amp;Minutes</source>
        <translation>± 15 &amp;Minuten</translation>
    </message>
    <message>
        <source>&amp;Label …</source>
        <translation>&amp;Benennen …</translation>
    </message>
    <message>
        <source>Include This Value &amp;Too</source>
        <translation>&amp;Auch diesen Wert einschließen</translation>
    </message>
</context>
<context>
    <name>Audit::VerifyDialog</name>
    <message>
        <source>Verify %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesefortschritt</translation>
    </message>
    <message>
        <source>What the manifest says</source>
        <translation>Angaben des Manifests</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Audit::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <translation>A&amp;nsichten</translation>
    </message>
    <message>
        <source>S&amp;uggested</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt gefragt</translation>
    </message>
    <message>
        <source>%1 – %2 ago</source>
        <translation>%1 – vor %2</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the view was not saved.</source>
        <translation>%1 kann nicht geschrieben werden; die Ansicht wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Audit::WorkPage</name>
    <message>
        <source>Connect …</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Following has ended: %1</source>
        <translation>Das Folgen ist beendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neuer</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>No answer to the last look for new entries; it is asked again. %1</source>
        <translation>Keine Antwort auf die letzte Frage nach neuen Einträgen; es wird weiter gefragt. %1</translation>
    </message>
</context>
<context>
    <name>Audit::Workspace</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>AuditQuery</name>
    <message>
        <source>The command comes first: %1.</source>
        <translation>Der Befehl steht an erster Stelle: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Den Befehl „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A token does not belong on a command line, where every user of this machine can read it. Use --token-file or the variable AUDIT_QUERY_TOKEN.</source>
        <translation>Ein Token gehört nicht auf die Befehlszeile: Dort kann es jeder Benutzer dieses Rechners lesen. Verwenden Sie --token-file oder die Variable AUDIT_QUERY_TOKEN.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>“%1” needs the id of an entry.</source>
        <translation>„%1“ braucht die ID eines Eintrags.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 ist mehrfach angegeben.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 ist leer.</translation>
    </message>
    <message>
        <source>No server is given. Use --server URL with --token-file FILE, or --connection NAME, or --sample to try.</source>
        <translation>Es ist kein Server angegeben. Verwenden Sie --server URL mit --token-file DATEI, --connection NAME oder zum Ausprobieren --sample.</translation>
    </message>
    <message>
        <source>Only one of --server, --connection and --sample can be asked.</source>
        <translation>Von --server, --connection und --sample ist nur eines möglich.</translation>
    </message>
    <message>
        <source>--sample needs no --token-file.</source>
        <translation>--sample braucht kein --token-file.</translation>
    </message>
    <message>
        <source>--columns does not go with --format jsonl, which holds the entries whole.</source>
        <translation>--columns passt nicht zu --format jsonl, das die Einträge ganz enthält.</translation>
    </message>
    <message>
        <source>--csv goes with --format csv only.</source>
        <translation>--csv passt nur zu --format csv.</translation>
    </message>
    <message>
        <source>--start-time lies after --end-time.</source>
        <translation>--start-time liegt nach --end-time.</translation>
    </message>
    <message>
        <source>A command is missing: %1.</source>
        <translation>Es fehlt ein Befehl: %1.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>Print the newest entries that match, 50 unless --limit says otherwise.</source>
        <translation>Gibt die neuesten passenden Einträge aus: 50, wenn --limit nichts anderes sagt.</translation>
    </message>
    <message>
        <source>Write all entries that match, newest first.</source>
        <translation>Schreibt alle passenden Einträge, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Print everything that the server told about one entry.</source>
        <translation>Gibt alles aus, was der Server zu einem Eintrag mitgeteilt hat.</translation>
    </message>
    <message>
        <source>Print the server&apos;s counts for a time range.</source>
        <translation>Gibt die Zählungen des Servers für einen Zeitraum aus.</translation>
    </message>
    <message>
        <source>List the names that --action takes, one a line.</source>
        <translation>Listet die Namen für --action auf, einen je Zeile.</translation>
    </message>
    <message>
        <source>List the names that --resource-type takes, one a line.</source>
        <translation>Listet die Namen für --resource-type auf, einen je Zeile.</translation>
    </message>
    <message>
        <source>Whom to ask (one of --server, --connection, --sample)</source>
        <translation>Wer gefragt wird (eines von --server, --connection, --sample)</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>done, and complete</source>
        <translation>fertig und vollständig</translation>
    </message>
    <message>
        <source>wrong use: an option, a value, no server, no token</source>
        <translation>falscher Aufruf: eine Option, ein Wert, kein Server, kein Token</translation>
    </message>
    <message>
        <source>the server refused the question, or its answer cannot be read</source>
        <translation>der Server hat die Abfrage abgelehnt, oder seine Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>ein Fehler dieses Programms</translation>
    </message>
    <message>
        <source>the output file exists or cannot be created</source>
        <translation>die Ausgabedatei ist vorhanden oder kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>die Ausgabe kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the server is busy or has a fault: try later</source>
        <translation>der Server ist überlastet oder gestört: später noch einmal versuchen</translation>
    </message>
    <message>
        <source>not signed in, or not allowed</source>
        <translation>nicht angemeldet oder nicht berechtigt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Ask an audit log server from the command line.</source>
        <translation>Befragt einen Audit-Log-Server von der Befehlszeile aus.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Show the options of a command, with examples.</source>
        <translation>Zeigt die Optionen eines Befehls, mit Beispielen.</translation>
    </message>
    <message>
        <source>Data go to standard output, everything else to standard error. Exit codes</source>
        <translation>Daten gehen auf die Standardausgabe, alles andere auf die Standardfehlerausgabe. Rückgabewerte</translation>
    </message>
    <message>
        <source>“%1” shows what there is.</source>
        <translation>„%1“ zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>--format %1 is not known here. Known are: %2.</source>
        <translation>--format %1 ist hier unbekannt. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: all, %2.</source>
        <translation>Die Spalte „%1“ gibt es nicht. Es gibt: all, %2.</translation>
    </message>
    <message>
        <source>--csv is exact or spreadsheet, not “%1”.</source>
        <translation>--csv ist exact oder spreadsheet, nicht „%1“.</translation>
    </message>
    <message>
        <source>--limit is a whole number from 1, not “%1”.</source>
        <translation>--limit ist eine ganze Zahl ab 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>--per-page is a whole number from 1 to %1, not “%2”.</source>
        <translation>--per-page ist eine ganze Zahl von 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 “%2” is no time. Write 2026-11-22T14:02:11Z, 2026-11-22, -24h, -7d or now.</source>
        <translation>--%1 „%2“ ist keine Zeitangabe. Schreiben Sie 2026-11-22T14:02:11Z, 2026-11-22, -24h, -7d oder now.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The server, such as https://audit.example.com. The token comes from --token-file or from the variable AUDIT_QUERY_TOKEN.</source>
        <translation>Der Server, etwa https://audit.example.com. Das Token kommt aus --token-file oder aus der Variablen AUDIT_QUERY_TOKEN.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>File with the access token; - reads it from standard input.</source>
        <translation>Datei mit dem Zugriffstoken; - liest es von der Standardeingabe.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>A connection that the console has saved, with its token from the keychain.</source>
        <translation>Eine in der Konsole gespeicherte Verbindung, mit ihrem Token aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Made-up entries in a local service, for trying.</source>
        <translation>Erfundene Einträge in einem lokalen Dienst, zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Entries of this tenant.</source>
        <translation>Einträge dieses Mandanten.</translation>
    </message>
    <message>
        <source>Entries of all tenants of this partner.</source>
        <translation>Einträge aller Mandanten dieses Partners.</translation>
    </message>
    <message>
        <source>Who did it, by id.</source>
        <translation>Wer es getan hat, nach ID.</translation>
    </message>
    <message>
        <source>Who did it, by e-mail address.</source>
        <translation>Wer es getan hat, nach E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>What was done; “actions” lists the names.</source>
        <translation>Was getan wurde; „actions“ listet die Namen auf.</translation>
    </message>
    <message>
        <source>To what kind of thing; “resource-types” lists the names.</source>
        <translation>Mit welcher Art von Ressource; „resource-types“ listet die Namen auf.</translation>
    </message>
    <message>
        <source>To which thing, by id.</source>
        <translation>Mit welcher Ressource, nach ID.</translation>
    </message>
    <message>
        <source>How it ended, such as success or failure.</source>
        <translation>Wie es ausging, etwa success oder failure.</translation>
    </message>
    <message>
        <source>From which address.</source>
        <translation>Von welcher Adresse aus.</translation>
    </message>
    <message>
        <source>From this instant on: ISO 8601 (UTC where no zone is given), or before now: -30m, -24h, -7d, -2w.</source>
        <translation>Ab diesem Zeitpunkt: ISO 8601 (ohne Zeitzone gilt UTC) oder vor jetzt: -30m, -24h, -7d, -2w.</translation>
    </message>
    <message>
        <source>Up to this instant, in the same forms.</source>
        <translation>Bis zu diesem Zeitpunkt, in denselben Schreibweisen.</translation>
    </message>
    <message>
        <source>Form of the output. Without it: %1.</source>
        <translation>Format der Ausgabe. Ohne Angabe: %1.</translation>
    </message>
    <message>
        <source>Write to this file, which appears only when it is whole; - is standard output.</source>
        <translation>Schreibt in diese Datei, die erst erscheint, wenn sie vollständig ist; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Let --output replace a file.</source>
        <translation>Erlaubt --output, eine Datei zu ersetzen.</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NAMEN</translation>
    </message>
    <message>
        <source>exact (the default) writes values as they are; spreadsheet puts a &apos; in front of what a spreadsheet would run as a formula.</source>
        <translation>exact (Vorgabe) schreibt die Werte, wie sie sind; spreadsheet setzt ein &apos; vor alles, was eine Tabellenkalkulation als Formel ausführen würde.</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <source>At most so many entries, the newest.</source>
        <translation>Höchstens so viele Einträge, die neuesten.</translation>
    </message>
    <message>
        <source>Entries per request, 1 to %1. Without it: 200.</source>
        <translation>Einträge je Anfrage, 1 bis %1. Ohne Angabe: 200.</translation>
    </message>
    <message>
        <source>Say nothing on standard error but errors.</source>
        <translation>Gibt auf der Standardfehlerausgabe nur Fehler aus.</translation>
    </message>
    <message>
        <source>“%1” exists already. Use --replace to replace it.</source>
        <translation>„%1“ ist schon vorhanden. Mit --replace wird die Datei ersetzt.</translation>
    </message>
    <message>
        <source>“%1” cannot be created.</source>
        <translation>„%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>“%1” does not fit: the disk is full.</source>
        <translation>„%1“ passt nicht mehr: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk did not confirm that it holds “%1”.</source>
        <translation>Der Datenträger hat nicht bestätigt, dass er „%1“ enthält.</translation>
    </message>
    <message>
        <source>“%1” could not be given its name.</source>
        <translation>„%1“ konnte nicht auf diesen Namen umbenannt werden.</translation>
    </message>
    <message>
        <source>--server needs the address of a server.</source>
        <translation>--server braucht die Adresse eines Servers.</translation>
    </message>
    <message>
        <source>--server “%1” is no address.</source>
        <translation>--server „%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>--server “%1” is not encrypted. Use https; plain http is for this machine only.</source>
        <translation>--server „%1“ ist unverschlüsselt. Verwenden Sie https; http ohne Verschlüsselung gibt es nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>The address in --server holds a user name or a password. Leave it out.</source>
        <translation>Die Adresse in --server enthält einen Benutzernamen oder ein Passwort. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>--server “%1” holds more than an address. Leave out what comes from ? or # on.</source>
        <translation>--server „%1“ enthält mehr als eine Adresse. Lassen Sie alles ab ? oder # weg.</translation>
    </message>
    <message>
        <source>The keychain shows no token for “%1”. It may be locked: unlock it, or use --token-file.</source>
        <translation>Der Schlüsselbund zeigt kein Token für „%1“. Vielleicht ist er gesperrt: Entsperren Sie ihn, oder verwenden Sie --token-file.</translation>
    </message>
    <message>
        <source>No keychain answers, so there is no token for “%1”. Use --token-file.</source>
        <translation>Kein Schlüsselbund antwortet, also gibt es kein Token für „%1“. Verwenden Sie --token-file.</translation>
    </message>
    <message>
        <source>The keychain did not hand out the token for “%1”.</source>
        <translation>Der Schlüsselbund hat das Token für „%1“ nicht herausgegeben.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time for “%1”. Try again, or use --token-file.</source>
        <translation>Der Schlüsselbund hat für „%1“ nicht rechtzeitig geantwortet. Versuchen Sie es noch einmal, oder verwenden Sie --token-file.</translation>
    </message>
    <message>
        <source>The token for “%1” in the keychain is damaged. Connect again in the console.</source>
        <translation>Das Token für „%1“ im Schlüsselbund ist beschädigt. Verbinden Sie sich in der Konsole neu.</translation>
    </message>
    <message>
        <source>The keychain failed for “%1”.</source>
        <translation>Der Schlüsselbund hat bei „%1“ versagt.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>The local service with the sample data did not start (%1).</source>
        <translation>Der lokale Dienst mit den Beispieldaten ist nicht gestartet (%1).</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>The token file “%1” cannot be read: %2</source>
        <translation>Die Token-Datei „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation>In „%1“ steht kein Token.</translation>
    </message>
    <message>
        <source>What “%1” holds cannot be a token: a token is one word of printable characters.</source>
        <translation>Was in „%1“ steht, kann kein Token sein: Ein Token ist ein einziges Wort aus druckbaren Zeichen.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the token file. chmod 600 keeps them out.</source>
        <translation>Andere Benutzer dieses Rechners können die Token-Datei lesen. chmod 600 verhindert das.</translation>
    </message>
    <message>
        <source>There is no token. Use --token-file FILE (- is standard input), or the variable AUDIT_QUERY_TOKEN.</source>
        <translation>Es gibt kein Token. Verwenden Sie --token-file DATEI (- ist die Standardeingabe) oder die Variable AUDIT_QUERY_TOKEN.</translation>
    </message>
    <message>
        <source>What AUDIT_QUERY_TOKEN holds cannot be a token: a token is one word of printable characters.</source>
        <translation>Was in AUDIT_QUERY_TOKEN steht, kann kein Token sein: Ein Token ist ein einziges Wort aus druckbaren Zeichen.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>Die Verbindung „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --format json has them all.</source>
        <translation>
            <numerusform>… und %Ln weiterer; mit --format json sind es alle.</numerusform>
            <numerusform>… und %Ln weitere; mit --format json sind es alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over time (UTC)</source>
        <translation>Im Zeitverlauf (UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier left out; --format json has them all.</source>
        <translation>
            <numerusform>%Ln früherer ausgelassen; mit --format json sind es alle.</numerusform>
            <numerusform>%Ln frühere ausgelassen; mit --format json sind es alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>the newest; there may be more</source>
        <translation>die neuesten; es kann mehr geben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements of the server&apos;s lists were no entries and are left out.</source>
        <translation>
            <numerusform>%Ln Element in den Listen des Servers war kein Eintrag und fehlt hier.</numerusform>
            <numerusform>%Ln Elemente in den Listen des Servers waren keine Einträge und fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs the name of a file.</source>
        <translation>„%1“ braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE.</source>
        <translation>--format xlsx braucht --output DATEI.</translation>
    </message>
    <message>
        <source>--lag goes with --output FILE only.</source>
        <translation>--lag passt nur zu --output DATEI.</translation>
    </message>
    <message>
        <source>Go on with an export that was interrupted.</source>
        <translation>Setzt einen unterbrochenen Export fort.</translation>
    </message>
    <message>
        <source>List the exports that wait to be resumed, and the last ones that are done.</source>
        <translation>Listet die Exporte auf, die sich fortsetzen lassen, und die zuletzt fertiggestellten.</translation>
    </message>
    <message>
        <source>Check an export against its manifest, and say what that proves.</source>
        <translation>Prüft einen Export anhand seines Manifests und gibt aus, was damit bewiesen ist.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>server not reachable</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>Server überlastet</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>not proven complete</source>
        <translation>nicht nachweislich vollständig</translation>
    </message>
    <message>
        <source>There is no export to go on with.</source>
        <translation>Es gibt keinen Export zum Fortsetzen.</translation>
    </message>
    <message>
        <source>There is no export “%1” to go on with.</source>
        <translation>Es gibt keinen Export „%1“ zum Fortsetzen.</translation>
    </message>
    <message>
        <source>Name one of the exports: %1.</source>
        <translation>Nennen Sie einen der Exporte: %1.</translation>
    </message>
    <message>
        <source>The connection “%1” leads to another server now.</source>
        <translation>Die Verbindung „%1“ führt jetzt zu einem anderen Server.</translation>
    </message>
    <message>
        <source>There are no exports yet.</source>
        <translation>Es gibt noch keine Exporte.</translation>
    </message>
    <message>
        <source>not proven complete: %1</source>
        <translation>nicht nachweislich vollständig: %1</translation>
    </message>
    <message numerus="yes">
        <source>writing the file: %Ln entries</source>
        <translation>
            <numerusform>Datei wird geschrieben: %Ln Eintrag</numerusform>
            <numerusform>Datei wird geschrieben: %Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, reading once more for late ones</source>
        <translation>
            <numerusform>%Ln Eintrag, weiterer Durchgang für verspätete</numerusform>
            <numerusform>%Ln Einträge, weiterer Durchgang für verspätete</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2 entries</source>
        <translation>%1 von etwa %2 Einträgen</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>noch etwa %Ln s</numerusform>
            <numerusform>noch etwa %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>What was kept of this export is damaged. It is set aside, and everything is fetched again.</source>
        <translation>Was von diesem Export aufbewahrt war, ist beschädigt. Es wird beiseitegelegt, und alles wird neu abgerufen.</translation>
    </message>
    <message>
        <source>Entries that match no filter that was asked for are in %1.</source>
        <translation>Einträge, die den abgefragten Filtern nicht entsprechen, stehen in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values do not fit this format as they are; the manifest names the first ones.</source>
        <translation>
            <numerusform>%Ln Wert passt nicht unverändert in dieses Format; das Manifest nennt ihn.</numerusform>
            <numerusform>%Ln Werte passen nicht unverändert in dieses Format; das Manifest nennt die ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proof is in %1.</source>
        <translation>Der Nachweis steht in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are kept.</source>
        <translation>
            <numerusform>%Ln Eintrag bleibt erhalten.</numerusform>
            <numerusform>%Ln Einträge bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Fortsetzen mit: %1</translation>
    </message>
    <message>
        <source>done, but not proven complete</source>
        <translation>fertig, aber nicht nachweislich vollständig</translation>
    </message>
    <message>
        <source>interrupted (143: terminated); an export can be resumed</source>
        <translation>unterbrochen (143: beendet); ein Export lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>--lag is a time such as 300, 90s, 5m or 1h, not “%1”.</source>
        <translation>--lag ist eine Zeitspanne wie 300, 90s, 5m oder 1h, nicht „%1“.</translation>
    </message>
    <message>
        <source>End the export so long before the server&apos;s now, because entries may come late: 300, 90s, 5m, 1h. Without it: 5m. Counts with --output FILE.</source>
        <translation>Lässt den Export um so viel vor der aktuellen Serverzeit enden, weil Einträge verspätet eintreffen können: 300, 90s, 5m, 1h. Ohne Angabe: 5m. Gilt mit --output DATEI.</translation>
    </message>
    <message>
        <source>“%1” is not what was written to it.</source>
        <translation>„%1“ enthält nicht, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>Another process works on this export: “%1”.</source>
        <translation>Ein anderer Prozess arbeitet an diesem Export: „%1“.</translation>
    </message>
    <message>
        <source>Read once. With --output FILE an export reads until nothing new shows up, and puts a proof beside the file.</source>
        <translation>Einmal gelesen. Mit --output DATEI liest ein Export, bis nichts Neues mehr auftaucht, und legt einen Nachweis neben die Datei.</translation>
    </message>
    <message>
        <source>A workbook needs a file: it is not written from front to back.</source>
        <translation>Eine Arbeitsmappe braucht eine Datei: Sie wird nicht von vorn nach hinten geschrieben.</translation>
    </message>
    <message>
        <source>What is kept in “%1” belongs to another question.</source>
        <translation>Was in „%1“ aufbewahrt ist, gehört zu einer anderen Frage.</translation>
    </message>
    <message>
        <source>--full-details goes with --output FILE only.</source>
        <translation>--full-details geht nur mit --output DATEI.</translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln entries is asked for in full</source>
        <translation>
            <numerusform>%Ln Eintrag wird vollständig abgerufen</numerusform>
            <numerusform>%Ln Einträge werden einzeln vollständig abgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries in full</source>
        <translation>%1 von %2 Einträgen vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be had in full and stand as the list showed them.</source>
        <translation>
            <numerusform>%Ln Eintrag war nicht vollständig zu bekommen und steht so da, wie die Liste ihn zeigte.</numerusform>
            <numerusform>%Ln Einträge waren nicht vollständig zu bekommen und stehen so da, wie die Liste sie zeigte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for each entry by its id too, at most 20 a second, where the list leaves something out. Goes with --output FILE.</source>
        <translation>Jeden Eintrag auch einzeln über seine ID abrufen, höchstens 20 pro Sekunde, falls die Liste etwas weglässt. Geht mit --output DATEI.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were read do not fit the conditions and are left out.</source>
        <translation>
            <numerusform>%Ln gelesener Eintrag passt nicht zu den Bedingungen und fehlt hier.</numerusform>
            <numerusform>%Ln gelesene Einträge passen nicht zu den Bedingungen und fehlen hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>CONDITION</source>
        <translation>BEDINGUNG</translation>
    </message>
    <message>
        <source>A condition that the server cannot be asked for, checked here on what it answers: action!=user.login, *~invoice, ip_address=10.8.0.0/16, result=failure,denied, timestamp@19:00-07:00,sat,sun,Europe/Amsterdam. May be given more than once.</source>
        <translation>Eine Bedingung, die der Server nicht kennt, hier an seinen Antworten geprüft: action!=user.login, *~invoice, ip_address=10.8.0.0/16, result=failure,denied, timestamp@19:00-07:00,sat,sun,Europe/Amsterdam. Darf mehrmals stehen.</translation>
    </message>
    <message>
        <source>A view that the console has saved. Filters that are given beside it take the place of its own.</source>
        <translation>Eine Ansicht, die die Konsole gespeichert hat. Filter daneben treten an die Stelle ihrer eigenen.</translation>
    </message>
    <message>
        <source>%1 is no JSON, so it is no view.</source>
        <translation>%1 ist kein JSON, also keine Ansicht.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no view.</source>
        <translation>%1 ist JSON, aber keine Ansicht.</translation>
    </message>
    <message>
        <source>%1 is a view of a newer version of this program.</source>
        <translation>%1 ist eine Ansicht einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known in a view, or holds what it cannot hold.</source>
        <translation>%1: „%2“ ist in einer Ansicht nicht bekannt oder enthält, was dort nicht stehen kann.</translation>
    </message>
    <message>
        <source>The view %1 cannot be read.</source>
        <translation>Die Ansicht %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>--where “%1” is no condition. Write a field&apos;s name, =, !=, ~ or !~, and a value, such as action!=user.login; or timestamp@ with hours, weekdays and a zone, such as timestamp@19:00-07:00,sat,sun,Europe/Amsterdam.</source>
        <translation>--where „%1“ ist keine Bedingung. Schreiben Sie einen Feldnamen, =, !=, ~ oder !~ und einen Wert, etwa action!=user.login; oder timestamp@ mit Stunden, Wochentagen und einer Zone, etwa timestamp@19:00-07:00,sat,sun,Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>“%1” needs the name of a connection.</source>
        <translation>„%1“ braucht den Namen einer Verbindung.</translation>
    </message>
    <message>
        <source>A new connection needs --client-id to sign in with.</source>
        <translation>Eine neue Verbindung braucht --client-id für die Anmeldung.</translation>
    </message>
    <message>
        <source>Sign in to a connection with the browser, or make a new one.</source>
        <translation>Bei einer Verbindung mit dem Browser anmelden, oder eine neue anlegen.</translation>
    </message>
    <message>
        <source>Take a connection&apos;s tokens out of the keychain and have them revoked.</source>
        <translation>Die Tokens einer Verbindung aus dem Schlüsselbund nehmen und widerrufen lassen.</translation>
    </message>
    <message>
        <source>List the saved connections.</source>
        <translation>Die gespeicherten Verbindungen auflisten.</translation>
    </message>
    <message>
        <source>--port is a number from %1 to 65535, not “%2”.</source>
        <translation>--port ist eine Zahl von %1 bis 65535, nicht „%2“.</translation>
    </message>
    <message>
        <source>For a new connection: the server, such as https://audit.example.com.</source>
        <translation>Für eine neue Verbindung: der Server, etwa https://audit.example.com.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>For a new connection: what this program is registered as.</source>
        <translation>Für eine neue Verbindung: als was dieses Programm eingetragen ist.</translation>
    </message>
    <message>
        <source>For a new connection: the tenant that signs in; without it the platform.</source>
        <translation>Für eine neue Verbindung: der Mandant, bei dem man sich anmeldet; sonst die Plattform.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMMER</translation>
    </message>
    <message>
        <source>For a new connection: the port of the registered http://127.0.0.1:PORT/callback. Without it: %1.</source>
        <translation>Für eine neue Verbindung: der Port der eingetragenen Adresse http://127.0.0.1:PORT/callback. Sonst: %1.</translation>
    </message>
    <message>
        <source>Only print the address.</source>
        <translation>Die Adresse nur ausgeben.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>Signed in to “%1” as %2.</source>
        <translation>Bei „%1“ angemeldet als %2.</translation>
    </message>
    <message>
        <source>The sign-in service does not know the scope admin:read, so it was left out.</source>
        <translation>Der Anmeldedienst kennt den Scope admin:read nicht, er wurde also weggelassen.</translation>
    </message>
    <message>
        <source>The token names neither an admin role nor the scope admin:read: the server may not let it read the audit log.</source>
        <translation>Das Token nennt weder eine Admin-Rolle noch den Scope admin:read: Der Server lässt es das Audit-Log vielleicht nicht lesen.</translation>
    </message>
    <message>
        <source>The sign-in service gave no token to renew it with, so it ends with this command.</source>
        <translation>Der Anmeldedienst hat kein Token zum Erneuern ausgegeben, die Anmeldung endet also mit diesem Befehl.</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>a token is kept</source>
        <translation>ein Token ist aufbewahrt</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>The sign-in service offers no way to revoke; what it issued ends by itself.</source>
        <translation>Der Anmeldedienst bietet keinen Widerruf; was er ausgestellt hat, läuft von selbst ab.</translation>
    </message>
    <message>
        <source>It could not be revoked with the sign-in service: %1</source>
        <translation>Beim Anmeldedienst ließ es sich nicht widerrufen: %1</translation>
    </message>
    <message>
        <source>Signed out of “%1”.</source>
        <translation>Von „%1“ abgemeldet.</translation>
    </message>
    <message>
        <source>There are no connections yet. “audit-query sign-in NAME --server URL --client-id ID” makes one.</source>
        <translation>Es gibt noch keine Verbindungen. „audit-query sign-in NAME --server URL --client-id ID“ legt eine an.</translation>
    </message>
    <message>
        <source>Sign in with the browser that opens, within five minutes; or open this address:</source>
        <translation>Melden Sie sich binnen fünf Minuten mit dem Browser an, der sich öffnet, oder öffnen Sie diese Adresse:</translation>
    </message>
    <message>
        <source>Open this address in a browser and sign in, within five minutes:</source>
        <translation>Öffnen Sie diese Adresse in einem Browser und melden Sie sich binnen fünf Minuten an:</translation>
    </message>
    <message>
        <source>If that browser runs on another machine, it ends at an address that begins with %1. Paste that address here and press Enter:</source>
        <translation>Läuft dieser Browser auf einem anderen Rechner, endet er bei einer Adresse, die mit %1 beginnt. Fügen Sie diese Adresse hier ein, und drücken Sie die Eingabetaste:</translation>
    </message>
    <message>
        <source>--proxy takes system, none, or an address such as http://proxy.example.com:3128 or socks5://…, without a user name.</source>
        <translation>--proxy erwartet system, none oder eine Adresse wie http://proxy.example.com:3128 oder socks5://…, ohne Benutzernamen.</translation>
    </message>
    <message>
        <source>Certificates of authorities to believe beside those that this machine knows (PEM).</source>
        <translation>Zertifikate von Stellen, denen neben den hier bekannten geglaubt wird (PEM).</translation>
    </message>
    <message>
        <source>The proxy. Without it: the connection&apos;s, or what the system says.</source>
        <translation>Der Proxy. Ohne Angabe: der der Verbindung, oder was das System sagt.</translation>
    </message>
    <message>
        <source>The file of certificates “%1” cannot be read.</source>
        <translation>Die Datei mit Zertifikaten „%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM.</source>
        <translation>Die Datei „%1“ enthält kein Zertifikat in PEM.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Columns by the API&apos;s field names, with commas, or all of these; timestamp_utc and timestamp_local give the time in UTC and in this machine&apos;s zone, details.NAME one of the details. Without it a table has %1, CSV all.</source>
        <translation>Spalten mit den Feldnamen der API, durch Kommas getrennt, oder all für alle diese; timestamp_utc und timestamp_local geben die Zeit in UTC und in der Zone dieses Rechners an, details.NAME eine der Einzelheiten. Ohne Angabe hat eine Tabelle %1, CSV alle.</translation>
    </message>
    <message>
        <source>--server “%1” begins with neither https:// nor http://.</source>
        <translation>--server „%1“ beginnt weder mit https:// noch mit http://.</translation>
    </message>
    <message>
        <source>The keychain shows no token for “%1”, so none was removed. It may be locked: unlock it, and try again.</source>
        <translation>Der Schlüsselbund zeigt kein Token für „%1“, daher wurde keines entfernt. Vielleicht ist er gesperrt: Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>No keychain answers, and nothing else may keep the sign-in to “%1”. Start one, such as GNOME Keyring or KWallet. Without one, other commands take a token by --token-file.</source>
        <translation>Kein Schlüsselbund antwortet, und nichts anderes darf die Anmeldung bei „%1“ aufbewahren. Starten Sie einen, etwa GNOME Keyring oder KWallet. Ohne ihn nehmen andere Befehle ein Token mit --token-file.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time for “%1”. It may be asking for its password.</source>
        <translation>Der Schlüsselbund hat für „%1“ nicht rechtzeitig geantwortet. Vielleicht fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>A token does not belong on a command line, where every user of this machine can read it. This command takes none.</source>
        <translation>Ein Token gehört nicht auf eine Befehlszeile, wo es jeder Benutzer dieses Rechners lesen kann. Dieser Befehl nimmt keines.</translation>
    </message>
    <message>
        <source>--client-id, --tenant, --port, --ca-file and --proxy describe a new connection, which needs --server, too.</source>
        <translation>--client-id, --tenant, --port, --ca-file und --proxy beschreiben eine neue Verbindung, die auch --server braucht.</translation>
    </message>
    <message>
        <source>The keychain refused access to the sign-in to “%1”. It may be locked: unlock it, and try again.</source>
        <translation>Der Schlüsselbund verweigerte den Zugriff auf die Anmeldung bei „%1“. Vielleicht ist er gesperrt: Entsperren Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody is signed in to “%1” any more. “audit-query sign-in %1” signs in.</source>
        <translation>Bei „%1“ ist niemand mehr angemeldet. „audit-query sign-in %1“ meldet an.</translation>
    </message>
    <message>
        <source>There is no connection “%1” yet. “audit-query sign-in NAME --server URL --client-id ID” makes one.</source>
        <translation>Es gibt noch keine Verbindung „%1“. „audit-query sign-in NAME --server URL --client-id ID“ legt eine an.</translation>
    </message>
    <message>
        <source>There is a connection “%1” already. Use another name, or leave out what describes a new one: --server, --client-id, --tenant, --port, --ca-file and --proxy.</source>
        <translation>Es gibt schon eine Verbindung „%1“. Nehmen Sie einen anderen Namen, oder lassen Sie weg, was eine neue beschreibt: --server, --client-id, --tenant, --port, --ca-file und --proxy.</translation>
    </message>
    <message>
        <source>A name is one line of at most 80 characters.</source>
        <translation>Ein Name ist eine Zeile von höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>A client id is one word of at most 200 characters.</source>
        <translation>Eine Client-ID ist ein Wort von höchstens 200 Zeichen.</translation>
    </message>
    <message>
        <source>A tenant is a short name of letters, digits, and - _ or .</source>
        <translation>Ein Mandant ist ein Kurzname aus Buchstaben, Ziffern und - _ oder .</translation>
    </message>
    <message>
        <source>%1 is no place for a token: it is kept in a file.</source>
        <translation>%1 ist kein Ort für ein Token: Es steht dann in einer Datei.</translation>
    </message>
    <message>
        <source>%1: a connection cannot have “%2” there. %3</source>
        <translation>%1: „%2“ kann dort in einer Verbindung nicht stehen. %3</translation>
    </message>
    <message>
        <source>The sign-in service does not know the scope admin:read. Once more without it:</source>
        <translation>Der Anmeldedienst kennt den Scope admin:read nicht. Noch einmal ohne ihn:</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln entries are dated later than the server&apos;s clock and are left out; --lag 0 takes them in.</source>
        <translation>
            <numerusform>Mindestens %Ln Eintrag ist später datiert, als die Uhr des Servers steht, und fehlt; --lag 0 nimmt ihn auf.</numerusform>
            <numerusform>Mindestens %Ln Einträge sind später datiert, als die Uhr des Servers steht, und fehlen; --lag 0 nimmt sie auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditService</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 nimmt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Try “audit-service --help”.</source>
        <translation>„audit-service --help“ hilft weiter.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already; choose another port, or 0 for any free one.</source>
        <translation>Auf %1 lauscht schon ein anderes Programm; wählen Sie einen anderen Port, oder 0 für einen beliebigen freien.</translation>
    </message>
    <message>
        <source>Listening on %1 failed.</source>
        <translation>Auf %1 konnte nicht gelauscht werden.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened.</source>
        <translation>Die Datenbank „%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer version of audit-service; use that one.</source>
        <translation>Die Datenbank „%1“ stammt von einer neueren Version von audit-service; verwenden Sie diese.</translation>
    </message>
    <message>
        <source>The token file “%1” holds no usable token: one line of printable characters without spaces.</source>
        <translation>Die Token-Datei „%1“ enthält kein brauchbares Token: eine Zeile aus druckbaren Zeichen ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>The token file “%1” cannot be written.</source>
        <translation>Die Token-Datei „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>“%1” holds no audit entries: expected are JSON Lines, a JSON array or a saved page of the API, also gzipped.</source>
        <translation>„%1“ enthält keine Audit-Einträge: Erwartet werden JSON Lines, ein JSON-Array oder eine gespeicherte Seite der API, auch mit gzip gepackt.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; what was committed before is kept.</source>
        <translation>Der Datenträger mit „%1“ ist voll; was vorher festgeschrieben wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Writing to the database “%1” failed; what was committed before is kept.</source>
        <translation>In die Datenbank „%1“ konnte nicht geschrieben werden; was vorher festgeschrieben wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>--now takes an instant such as 2026-11-22T14:02:11Z.</source>
        <translation>--now nimmt einen Zeitpunkt wie 2026-11-22T14:02:11Z.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Another number makes another world.</source>
        <translation>Eine andere Zahl ergibt eine andere Welt.</translation>
    </message>
    <message>
        <source>The newest entry lies just before this instant; now where left out.</source>
        <translation>Der neueste Eintrag liegt kurz vor diesem Zeitpunkt; ohne Angabe vor jetzt.</translation>
    </message>
    <message>
        <source>How many days the entries span.</source>
        <translation>Wie viele Tage die Einträge umfassen.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Die Zieldatei; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Makes sample entries, the same ones for the same options: JSON Lines on standard output or in a file, or straight into a database.</source>
        <translation>Erzeugt Beispieleinträge, bei gleichen Optionen immer dieselben: als JSON Lines auf der Standardausgabe oder in einer Datei, oder direkt in einer Datenbank.</translation>
    </message>
    <message>
        <source>generate takes options only.</source>
        <translation>generate nimmt nur Optionen.</translation>
    </message>
    <message>
        <source>Choose one of --output and --database.</source>
        <translation>Wählen Sie entweder --output oder --database.</translation>
    </message>
    <message>
        <source>not JSON, left out</source>
        <translation>kein JSON, ausgelassen</translation>
    </message>
    <message>
        <source>no JSON object, left out</source>
        <translation>kein JSON-Objekt, ausgelassen</translation>
    </message>
    <message>
        <source>an entry without a readable time, left out</source>
        <translation>ein Eintrag ohne lesbare Zeit, ausgelassen</translation>
    </message>
    <message>
        <source>an object that is no entry, left out</source>
        <translation>ein Objekt, das kein Eintrag ist, ausgelassen</translation>
    </message>
    <message>
        <source>a line of more than 64 MiB, left out</source>
        <translation>eine Zeile von mehr als 64 MiB, ausgelassen</translation>
    </message>
    <message>
        <source>an entry whose id is there already with other content; the first one stays</source>
        <translation>ein Eintrag, dessen ID schon mit anderem Inhalt vorhanden ist; der erste bleibt</translation>
    </message>
    <message>
        <source>the compressed file is damaged or ends here too early</source>
        <translation>die komprimierte Datei ist beschädigt oder endet hier zu früh</translation>
    </message>
    <message numerus="yes">
        <source>%n more was left out.</source>
        <translation>
            <numerusform>%n weitere Stelle wurde ausgelassen.</numerusform>
            <numerusform>%n weitere Stellen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1. Added: %2. Known already: %3. Left out: %4.</source>
        <translation>Gelesen: %1. Hinzugefügt: %2. Schon bekannt: %3. Ausgelassen: %4.</translation>
    </message>
    <message>
        <source>Files of entries.</source>
        <translation>Dateien mit Einträgen.</translation>
    </message>
    <message>
        <source>Name the database with --database.</source>
        <translation>Nennen Sie die Datenbank mit --database.</translation>
    </message>
    <message>
        <source>Name at least one file of entries.</source>
        <translation>Nennen Sie mindestens eine Datei mit Einträgen.</translation>
    </message>
    <message>
        <source>Answer the Audit API over a database.</source>
        <translation>Beantwortet die Audit-API aus einer Datenbank.</translation>
    </message>
    <message>
        <source>Read files of entries into a database.</source>
        <translation>Liest Dateien mit Einträgen in eine Datenbank ein.</translation>
    </message>
    <message>
        <source>Make sample entries.</source>
        <translation>Erzeugt Beispieleinträge.</translation>
    </message>
    <message>
        <source>Usage: audit-service COMMAND [options]</source>
        <translation>Aufruf: audit-service BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>“audit-service COMMAND --help” explains a command.</source>
        <translation>„audit-service BEFEHL --help“ erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>“%1” is no command of audit-service.</source>
        <translation>„%1“ ist kein Befehl von audit-service.</translation>
    </message>
    <message>
        <source>The file with the token that clients must send. Without it a token is made and written to a private file that the first line names.</source>
        <translation>Die Datei mit dem Token, das Clients senden müssen. Ohne Angabe wird ein Token erzeugt und in eine private Datei geschrieben, die die erste Zeile nennt.</translation>
    </message>
    <message>
        <source>Answers the Audit API over a database until it is interrupted. The first line on standard output is JSON with the address.</source>
        <translation>Beantwortet die Audit-API aus einer Datenbank, bis er unterbrochen wird. Die erste Zeile auf der Standardausgabe ist JSON mit der Adresse.</translation>
    </message>
    <message>
        <source>serve takes options only.</source>
        <translation>serve nimmt nur Optionen.</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>sie ist schon vorhanden</translation>
    </message>
    <message>
        <source>About how many entries; the stories in them need some two hundred.</source>
        <translation>Wie viele Einträge ungefähr; die Geschichten darin brauchen etwa zweihundert.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the token file. chmod 600 keeps them out.</source>
        <translation>Andere Benutzer dieses Rechners können die Token-Datei lesen. chmod 600 verhindert das.</translation>
    </message>
    <message>
        <source>Signed tokens need both --issuer and --audience, so that tokens for others are refused.</source>
        <translation>Signierte Token brauchen --issuer und --audience, damit Token für andere abgewiesen werden.</translation>
    </message>
    <message>
        <source>“%1” holds no key that tokens can be checked with: a JWK set with RSA keys of 2048 bits or more, or with P-256 keys.</source>
        <translation>„%1“ enthält keinen Schlüssel, mit dem sich Token prüfen lassen: einen JWK-Satz mit RSA-Schlüsseln ab 2048 Bit oder mit P-256-Schlüsseln.</translation>
    </message>
    <message>
        <source>Make a signed token for trying things out.</source>
        <translation>Ein signiertes Token zum Ausprobieren machen.</translation>
    </message>
    <message>
        <source>The file with the shared secret of tokens by HS256, one line.</source>
        <translation>Die Datei mit dem gemeinsamen Geheimnis für Token nach HS256, eine Zeile.</translation>
    </message>
    <message>
        <source>Whose signed tokens are taken; may be repeated.</source>
        <translation>Wessen signierte Token angenommen werden; mehrfach möglich.</translation>
    </message>
    <message>
        <source>For whom signed tokens must be made; may be repeated.</source>
        <translation>Für wen signierte Token gemacht sein müssen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The file of the private key (a JWK) to sign with; made where it is absent.</source>
        <translation>Die Datei des privaten Schlüssels (ein JWK), mit dem signiert wird; wird angelegt, wo sie fehlt.</translation>
    </message>
    <message>
        <source>RS256, PS256 or ES256, for a new key.</source>
        <translation>RS256, PS256 oder ES256, für einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Write the key&apos;s public half there, for “serve --key-set”.</source>
        <translation>Den öffentlichen Teil des Schlüssels dorthin schreiben, für „serve --key-set“.</translation>
    </message>
    <message>
        <source>The file of a shared secret to sign with instead (HS256).</source>
        <translation>Die Datei eines gemeinsamen Geheimnisses, mit dem stattdessen signiert wird (HS256).</translation>
    </message>
    <message>
        <source>Who the token says it is from.</source>
        <translation>Von wem das Token zu sein angibt.</translation>
    </message>
    <message>
        <source>Who the token is for.</source>
        <translation>Für wen das Token ist.</translation>
    </message>
    <message>
        <source>Whom the token stands for.</source>
        <translation>Für wen das Token steht.</translation>
    </message>
    <message>
        <source>super_admin, partner_admin or tenant_admin.</source>
        <translation>super_admin, partner_admin oder tenant_admin.</translation>
    </message>
    <message>
        <source>The tenant of a tenant_admin.</source>
        <translation>Der Mandant eines tenant_admin.</translation>
    </message>
    <message>
        <source>The partner of a partner_admin.</source>
        <translation>Der Partner eines partner_admin.</translation>
    </message>
    <message>
        <source>Make a platform token with this scope, such as admin:read.</source>
        <translation>Ein Plattform-Token mit diesem Umfang machen, etwa admin:read.</translation>
    </message>
    <message>
        <source>How many seconds it is good for.</source>
        <translation>Wie viele Sekunden es gilt.</translation>
    </message>
    <message>
        <source>Makes a signed token for trying things out and prints it, alone, on standard output.</source>
        <translation>Macht ein signiertes Token zum Ausprobieren und gibt es allein auf der Standardausgabe aus.</translation>
    </message>
    <message>
        <source>Choose one of --key and --secret-file.</source>
        <translation>Wählen Sie eines von --key und --secret-file.</translation>
    </message>
    <message>
        <source>Name --issuer and --audience.</source>
        <translation>Nennen Sie --issuer und --audience.</translation>
    </message>
    <message>
        <source>The secret for tokens does not fit; it takes 32 to 1024 bytes.</source>
        <translation>Das Geheimnis für Token passt nicht; es braucht 32 bis 1024 Bytes.</translation>
    </message>
    <message>
        <source>The access log “%1” cannot be written.</source>
        <translation>Das Zugriffsprotokoll „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Append a line of JSON about each request to this file; - is standard error. Tokens and what was asked for stay out of it.</source>
        <translation>Eine Zeile JSON über jede Anfrage an diese Datei anhängen; - ist die Standardfehlerausgabe. Token und Fragen bleiben draußen.</translation>
    </message>
    <message>
        <source>--algorithm: “%1” is none of RS256, PS256 and ES256.</source>
        <translation>--algorithm: „%1“ ist weder RS256 noch PS256 noch ES256.</translation>
    </message>
    <message>
        <source>The SQLite file, made where it is absent; or a PostgreSQL database, postgresql://USER@HOST:PORT/NAME, whose password comes from the password file (PGPASSFILE) and never from here.</source>
        <translation>Die SQLite-Datei, wird angelegt, wo sie fehlt; oder eine PostgreSQL-Datenbank, postgresql://USER@HOST:PORT/NAME, deren Passwort aus der Passwortdatei (PGPASSFILE) kommt und nie von hier.</translation>
    </message>
    <message>
        <source>“%1” is no address to listen on: name a loopback address such as 127.0.0.1:8080 or [::1]:8080, or another address of this computer in digits.</source>
        <translation>An „%1“ lässt sich nicht lauschen: Nennen Sie eine Loopback-Adresse wie 127.0.0.1:8080 oder [::1]:8080, oder eine andere Adresse dieses Computers in Ziffern.</translation>
    </message>
    <message>
        <source>“%1” is no loopback address: others could read what goes over the wire. Give --certificate and --key, or listen on 127.0.0.1.</source>
        <translation>„%1“ ist keine Loopback-Adresse: Andere könnten mitlesen, was über die Leitung geht. Geben Sie --certificate und --key an, oder lauschen Sie an 127.0.0.1.</translation>
    </message>
    <message>
        <source>“%1” is no loopback address: there, only signed tokens are taken. Give --key-set or --secret-file with --issuer and --audience, and no --token-file.</source>
        <translation>„%1“ ist keine Loopback-Adresse: Dort werden nur signierte Token angenommen. Geben Sie --key-set oder --secret-file mit --issuer und --audience an, und kein --token-file.</translation>
    </message>
    <message>
        <source>“%1” stands for all addresses of this computer: say with --host under which names clients ask.</source>
        <translation>„%1“ steht für alle Adressen dieses Computers: Sagen Sie mit --host, unter welchen Namen Clients fragen.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate to use: one in PEM form, followed by its chain.</source>
        <translation>„%1“ enthält kein brauchbares Zertifikat: eines in PEM-Form, gefolgt von seiner Kette.</translation>
    </message>
    <message>
        <source>“%1” holds no key to use: the certificate&apos;s own private key, in PEM form and without a passphrase.</source>
        <translation>„%1“ enthält keinen brauchbaren Schlüssel: den privaten Schlüssel des Zertifikats, in PEM-Form und ohne Passphrase.</translation>
    </message>
    <message>
        <source>“%1” is no address of a database: name a file, or postgresql://USER@HOST:PORT/NAME.</source>
        <translation>„%1“ ist keine Adresse einer Datenbank: Nennen Sie eine Datei oder postgresql://USER@HOST:PORT/NAME.</translation>
    </message>
    <message>
        <source>The address “%1” holds a password, which every user of this machine can read while the program runs: put it into a password file (PGPASSFILE) and leave it out of the address.</source>
        <translation>Die Adresse „%1“ enthält ein Passwort, das jeder Benutzer dieses Computers lesen kann, während das Programm läuft: Legen Sie es in eine Passwortdatei (PGPASSFILE) und lassen Sie es in der Adresse weg.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: Qt&apos;s driver for this kind of database is missing (for PostgreSQL on Debian: libqt6sql6-psql).</source>
        <translation>„%1“ kann nicht geöffnet werden: Der Treiber von Qt für diese Art Datenbank fehlt (für PostgreSQL unter Debian: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>“%1” is not a database of audit-service; it was left alone. Name another one.</source>
        <translation>„%1“ ist keine Datenbank von audit-service; sie blieb unberührt. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>The key set “%1” cannot be fetched.</source>
        <translation>Der Schlüsselsatz „%1“ kann nicht geholt werden.</translation>
    </message>
    <message>
        <source>The database to fill instead: a file, or postgresql://USER@HOST:PORT/NAME.</source>
        <translation>Die Datenbank, die stattdessen gefüllt wird: eine Datei oder postgresql://USER@HOST:PORT/NAME.</translation>
    </message>
    <message>
        <source>%1 %: %2 entries read</source>
        <translation>%1 %: %2 Einträge gelesen</translation>
    </message>
    <message>
        <source>Went on after line %1, where the import before was interrupted.</source>
        <translation>Nach Zeile %1 weitergemacht, wo der vorige Import unterbrochen wurde.</translation>
    </message>
    <message>
        <source>Reads JSON Lines, JSON arrays and saved pages of the API, also gzipped, into a database. What is there already is not added again; an import of lines that was interrupted goes on where it was.</source>
        <translation>Liest JSON Lines, JSON-Arrays und gespeicherte Seiten der API, auch gzip-gepackt, in eine Datenbank. Was schon da ist, kommt nicht noch einmal hinein; ein unterbrochener Import von Zeilen geht weiter, wo er war.</translation>
    </message>
    <message>
        <source>Go on reading the lines that are added to the file, until interrupted.</source>
        <translation>Die Zeilen weiterlesen, die zur Datei hinzukommen, bis zur Unterbrechung.</translation>
    </message>
    <message>
        <source>Read from the start, also where an interrupted import could go on.</source>
        <translation>Von vorn lesen, auch wo ein unterbrochener Import weitergehen könnte.</translation>
    </message>
    <message>
        <source>--follow takes one file.</source>
        <translation>--follow nimmt eine einzige Datei.</translation>
    </message>
    <message>
        <source>Take old entries out of a database.</source>
        <translation>Alte Einträge aus einer Datenbank nehmen.</translation>
    </message>
    <message>
        <source>The local audit service: the Audit API&apos;s five endpoints over an SQLite file or a PostgreSQL database.</source>
        <translation>Der lokale Audit-Dienst: die fünf Endpunkte der Audit-API über einer SQLite-Datei oder einer PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>A command is missing: serve, import, prune, generate or token.</source>
        <translation>Ein Befehl fehlt: serve, import, prune, generate oder token.</translation>
    </message>
    <message>
        <source>Takes old entries out of a database for good. Nothing else ever does: without this command entries stay.</source>
        <translation>Nimmt alte Einträge endgültig aus einer Datenbank. Sonst tut das nichts: Ohne diesen Befehl bleiben Einträge.</translation>
    </message>
    <message>
        <source>The age from which entries go: days (400d) or hours (90h).</source>
        <translation>Das Alter, ab dem Einträge gehen: Tage (400d) oder Stunden (90h).</translation>
    </message>
    <message>
        <source>prune takes options only.</source>
        <translation>prune nimmt nur Optionen.</translation>
    </message>
    <message>
        <source>--older-than takes an age such as 400d or 90h.</source>
        <translation>--older-than nimmt ein Alter wie 400d oder 90h.</translation>
    </message>
    <message>
        <source>Entries taken out: %1.</source>
        <translation>Herausgenommene Einträge: %1.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the key. chmod 600 keeps them out.</source>
        <translation>Andere Benutzer dieses Computers können den Schlüssel lesen. chmod 600 hält sie fern.</translation>
    </message>
    <message>
        <source>The address; port 0 picks a free one. Other addresses than loopback need --certificate, --key and signed tokens.</source>
        <translation>Die Adresse; Port 0 wählt einen freien. Andere Adressen als Loopback brauchen --certificate, --key und signierte Token.</translation>
    </message>
    <message>
        <source>Answer over TLS with this certificate and its chain, PEM.</source>
        <translation>Über TLS antworten, mit diesem Zertifikat und seiner Kette, PEM.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key, PEM.</source>
        <translation>Der private Schlüssel des Zertifikats, PEM.</translation>
    </message>
    <message>
        <source>A name under which clients ask, beside the address itself; may be repeated.</source>
        <translation>Ein Name, unter dem Clients fragen, neben der Adresse selbst; wiederholbar.</translation>
    </message>
    <message>
        <source>A JWK set that signed tokens (RS256, PS256, ES256) are checked with, a file or its address (https); read again when it changes. What a caller sees follows from the token&apos;s role.</source>
        <translation>Ein JWK-Satz, mit dem signierte Token (RS256, PS256, ES256) geprüft werden, eine Datei oder seine Adresse (https); er wird bei Änderungen neu gelesen. Was ein Aufrufer sieht, folgt aus der Rolle im Token.</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>entry without a readable time</source>
        <translation>Eintrag ohne lesbare Zeit</translation>
    </message>
    <message>
        <source>object that is no entry</source>
        <translation>Objekt, das kein Eintrag ist</translation>
    </message>
    <message>
        <source>line of more than 64 MiB</source>
        <translation>Zeile von mehr als 64 MiB</translation>
    </message>
    <message>
        <source>second entry with a known id and other content</source>
        <translation>zweiter Eintrag mit bekannter Kennung und anderem Inhalt</translation>
    </message>
    <message>
        <source>missing end of a damaged file</source>
        <translation>fehlendes Ende einer beschädigten Datei</translation>
    </message>
    <message>
        <source>Left out as %1: %2, the first in line %3 of %4.</source>
        <translation>Ausgelassen als „%1“: %2, erstmals in Zeile %3 von %4.</translation>
    </message>
    <message>
        <source>The value of --%1 is empty.</source>
        <translation>Der Wert von --%1 ist leer.</translation>
    </message>
    <message>
        <source>--%1 can be given only once.</source>
        <translation>--%1 darf nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>The name of a file is empty.</source>
        <translation>Der Name einer Datei ist leer.</translation>
    </message>
    <message>
        <source>Standard output cannot be written; what should stand there is not complete.</source>
        <translation>Die Standardausgabe lässt sich nicht beschreiben; was dort stehen sollte, ist nicht vollständig.</translation>
    </message>
    <message>
        <source>--host: “%1” is no name to be asked by: a name or an address alone, without scheme, port, brackets and path.</source>
        <translation>--host: Unter „%1“ kann niemand fragen: nur ein Name oder eine Adresse, ohne Schema, Port, Klammern und Pfad.</translation>
    </message>
    <message>
        <source>--database takes a file or postgresql://USER@HOST:PORT/NAME; “%1” is part of neither.</source>
        <translation>--database nimmt eine Datei oder postgresql://USER@HOST:PORT/NAME; „%1“ gehört zu keinem von beiden.</translation>
    </message>
    <message>
        <source>The database “%1” was written by an older version of audit-service and may not be changed from here: whoever owns its tables has to bring it up to date first, which every import and every start of this version does.</source>
        <translation>Die Datenbank „%1“ stammt von einer älteren Version von audit-service und darf von hier aus nicht geändert werden: Wem ihre Tabellen gehören, der muss sie zuerst auf den neuen Stand bringen, was jeder Import und jeder Start dieser Version tut.</translation>
    </message>
    <message>
        <source>“%1” is no database with a log in it: check the name. Nothing was made there.</source>
        <translation>„%1“ ist keine Datenbank mit einem Log darin: Prüfen Sie den Namen. Dort wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>The token in “%1” is too short: whoever guesses it reads everything. It takes 16 characters or more.</source>
        <translation>Das Token in „%1“ ist zu kurz: Wer es errät, liest alles. Es braucht 16 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>“%1” is no regular file: pipes, devices, sockets and folders are not taken here.</source>
        <translation>„%1“ ist keine gewöhnliche Datei: Pipes, Geräte, Sockets und Ordner werden hier nicht genommen.</translation>
    </message>
    <message>
        <source>“%1” is there already and is no set of public keys; it was left alone. Name another file with --key-set.</source>
        <translation>„%1“ gibt es schon und ist kein Satz öffentlicher Schlüssel; es blieb unberührt. Nennen Sie mit --key-set eine andere Datei.</translation>
    </message>
    <message>
        <source>Requests are answered without a line in it until it takes them again.</source>
        <translation>Bis es wieder Zeilen nimmt, werden Anfragen ohne eine Zeile darin beantwortet.</translation>
    </message>
    <message>
        <source>The access log “%1” is written again.</source>
        <translation>Das Zugriffsprotokoll „%1“ wird wieder geschrieben.</translation>
    </message>
    <message>
        <source>The keys that were read before stay in force.</source>
        <translation>Die zuvor gelesenen Schlüssel gelten weiter.</translation>
    </message>
    <message>
        <source>The key set “%1” was read again.</source>
        <translation>Der Schlüsselsatz „%1“ wurde wieder gelesen.</translation>
    </message>
    <message>
        <source>--%1 needs --%2 beside it.</source>
        <translation>--%1 braucht --%2 daneben.</translation>
    </message>
    <message>
        <source>--platform-scope: “%1” holds neither admin:read nor admin:write.</source>
        <translation>--platform-scope: „%1“ enthält weder admin:read noch admin:write.</translation>
    </message>
    <message>
        <source>Name --role or --platform-scope: without one a token opens nothing.</source>
        <translation>Nennen Sie --role oder --platform-scope: Ohne eines davon öffnet ein Token nichts.</translation>
    </message>
    <message>
        <source>--role: “%1” is none of super_admin, partner_admin and tenant_admin.</source>
        <translation>--role: „%1“ ist keines von super_admin, partner_admin und tenant_admin.</translation>
    </message>
    <message>
        <source>--role %1 needs --%2 beside it.</source>
        <translation>--role %1 braucht --%2 daneben.</translation>
    </message>
    <message>
        <source>--key and --key-set name the same file, which would lose the private key: name another one.</source>
        <translation>--key und --key-set nennen dieselbe Datei, was den privaten Schlüssel verlöre: Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” begins as a JSON document and does not end as one: it is cut short or damaged, and nothing of it was taken in.</source>
        <translation>„%1“ beginnt als JSON-Dokument und endet nicht als eines: Es ist abgeschnitten oder beschädigt, und nichts davon wurde übernommen.</translation>
    </message>
    <message>
        <source>The database is back.</source>
        <translation>Die Datenbank ist wieder da.</translation>
    </message>
    <message>
        <source>The database is away (%1); the file is followed again once it is back.</source>
        <translation>Die Datenbank ist weg (%1); der Datei wird wieder gefolgt, sobald sie zurück ist.</translation>
    </message>
    <message>
        <source>--%1 needs --key-set or --secret-file beside it.</source>
        <translation>--%1 braucht --key-set oder --secret-file neben sich.</translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Around %1</source>
        <translation>Um %1 herum</translation>
    </message>
    <message>
        <source>Around %1, where %2 is meant</source>
        <translation>Um %1 herum, wenn %2 gemeint ist</translation>
    </message>
    <message>
        <source>Open the entry %1</source>
        <translation>Eintrag %1 öffnen</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Den Link öffnen</translation>
    </message>
    <message>
        <source>“%1” is no field; fields are %2</source>
        <translation>„%1“ ist kein Feld; Felder sind %2</translation>
    </message>
    <message>
        <source>There is no condition on %1 alone; details~ looks through all details</source>
        <translation>Für %1 allein gibt es keine Bedingung; details~ durchsucht alle Details</translation>
    </message>
    <message>
        <source>“%1” takes =, !=, ~ and !~; larger and smaller are for timestamp</source>
        <translation>„%1“ kennt =, !=, ~ und !~; größer und kleiner gibt es bei timestamp</translation>
    </message>
    <message>
        <source>“%1” is no address and no network; ip_address~ looks for a part of one</source>
        <translation>„%1“ ist weder Adresse noch Netz; ip_address~ sucht nach einem Teil</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>by the question “%1”</source>
        <translation>mit der Frage „%1“</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln question(s)</source>
        <translation>
            <numerusform>mit %Ln Frage</numerusform>
            <numerusform>mit %Ln Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Fall vom %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that is counted and found here are the %Ln entries of the case file, fetched from %1 %2 and saved on %3. Nothing is asked from the server.</source>
        <translation>
            <numerusform>Gezählt und gefunden wird hier nur der %Ln Eintrag der Falldatei, geholt von %1 %2 und gespeichert am %3. Der Server wird nicht gefragt.</numerusform>
            <numerusform>Gezählt und gefunden werden hier nur die %Ln Einträge der Falldatei, geholt von %1 %2 und gespeichert am %3. Der Server wird nicht gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>More matched than had been fetched.</source>
        <translation>Es passten mehr, als geholt worden waren.</translation>
    </message>
    <message>
        <source>The case file %1 cannot be opened: %2</source>
        <translation>Die Falldatei %1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 is no case file, or one of another program.</source>
        <translation>%1 ist keine Falldatei oder die eines anderen Programms.</translation>
    </message>
    <message>
        <source>The case file %1 was written by a newer version of this program.</source>
        <translation>Die Falldatei %1 wurde von einer neueren Version dieses Programms geschrieben.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged: what it holds is not what was saved.</source>
        <translation>Die Falldatei %1 ist beschädigt: Sie enthält nicht, was gespeichert wurde.</translation>
    </message>
    <message>
        <source>The case file %1 was not saved: %2</source>
        <translation>Die Falldatei %1 wurde nicht gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>ChartLooks</name>
    <message>
        <source>all others</source>
        <translation>alle übrigen</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>No statistics: %1</source>
        <translation>Keine Statistik: %1</translation>
    </message>
    <message>
        <source>Reading statistics …</source>
        <translation>Statistik wird gelesen …</translation>
    </message>
    <message>
        <source>The service&apos;s statistics have no time series</source>
        <translation>Die Statistik des Dienstes hat keinen Zeitverlauf</translation>
    </message>
    <message>
        <source>Entries per %1, by result</source>
        <translation>Einträge je %1, nach Ergebnis</translation>
    </message>
    <message>
        <source>Entries by result</source>
        <translation>Einträge nach Ergebnis</translation>
    </message>
    <message>
        <source>service statistics: %1</source>
        <translation>Statistik des Dienstes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>not narrowed by the other filters</source>
        <translation>nicht durch die übrigen Filter eingegrenzt</translation>
    </message>
    <message>
        <source>Entries per %1, split by %2</source>
        <translation>Einträge je %1, aufgeteilt nach %2</translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln fetched entries</source>
        <translation>
            <numerusform>von dem %Ln geladenen Eintrag</numerusform>
            <numerusform>von den %Ln geladenen Einträgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln passt</numerusform>
            <numerusform>%Ln passen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln hidden by conditions</source>
        <translation>
            <numerusform>ohne %Ln von Bedingungen verborgenen</numerusform>
            <numerusform>ohne %Ln von Bedingungen verborgene</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln that tell no time</source>
        <translation>
            <numerusform>ohne %Ln ohne Zeitangabe</numerusform>
            <numerusform>ohne %Ln ohne Zeitangabe</numerusform>
        </translation>
    </message>
    <message>
        <source>hatched: not fetched yet</source>
        <translation>schraffiert: noch nicht geladen</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>partly fetched</source>
        <translation>teilweise geladen</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
</context>
<context>
    <name>ConnectionListWords</name>
    <message>
        <source>The connections cannot be read: %1 is not open to you, or is no file.</source>
        <translation>Die Verbindungen lassen sich nicht lesen: %1 ist Ihnen nicht zugänglich oder keine Datei.</translation>
    </message>
    <message>
        <source>The connections cannot be read: %1 is damaged. It was left as it is; mend it, or move it away to begin anew.</source>
        <translation>Die Verbindungen lassen sich nicht lesen: %1 ist beschädigt. Die Datei blieb, wie sie ist; reparieren Sie sie, oder verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Not all connections can be read. The others still stand in %1.</source>
        <translation>Nicht alle Verbindungen lassen sich lesen. Die übrigen stehen weiter in %1.</translation>
    </message>
    <message>
        <source>The change could not be kept: %1 cannot be written.</source>
        <translation>Die Änderung ließ sich nicht behalten: %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is another connection of that name meanwhile, so nothing was kept.</source>
        <translation>Inzwischen gibt es eine andere Verbindung dieses Namens, daher wurde nichts behalten.</translation>
    </message>
    <message>
        <source>The connection was changed or removed meanwhile, so nothing was kept.</source>
        <translation>Die Verbindung wurde inzwischen geändert oder entfernt, daher wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Another program is changing the connections, so nothing was kept. Try again.</source>
        <translation>Ein anderes Programm ändert gerade die Verbindungen, deshalb wurde nichts gespeichert. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A name is one line of at most 80 characters.</source>
        <translation>Ein Name ist eine Zeile von höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An address looks like https://scaikey.example.org; plain http is for this computer only.</source>
        <translation>Eine Adresse sieht aus wie https://scaikey.example.org; http ohne Verschlüsselung gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>A tenant is the short name in its sign-in address: letters, digits, and - _ or . between them.</source>
        <translation>Ein Mandant ist der Kurzname in seiner Anmeldeadresse: Buchstaben, Ziffern und dazwischen - _ oder .</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>A client id is one word, as the service registered it.</source>
        <translation>Eine Client-ID ist ein Wort, so wie der Dienst sie eingetragen hat.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1024 bis 65535.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scopes are one to twenty words with spaces between them, without quotes.</source>
        <translation>Scopes sind ein bis zwanzig Wörter mit Leerzeichen dazwischen, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>A colour is one of violet, blue, teal, amber, red and grey.</source>
        <translation>Eine Farbe ist violet, blue, teal, amber, red oder grey.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>The file of an authority&apos;s certificate is named with its whole path.</source>
        <translation>Die Datei mit dem Zertifikat einer Stelle wird mit vollem Pfad genannt.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy is named like http://proxy.example.org:3128 or socks5://…, without user name and password.</source>
        <translation>Ein Proxy heißt etwa http://proxy.example.org:3128 oder socks5://…, ohne Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>The file of the authority&apos;s certificate, %1, cannot be read.</source>
        <translation>Die Datei mit dem Zertifikat der Stelle, %1, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Die Datei %1 enthält kein Zertifikat. Eines beginnt mit -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The file is larger than any file of connections.</source>
        <translation>Die Datei ist größer als jede Datei mit Verbindungen.</translation>
    </message>
    <message>
        <source>The file is no JSON: line %1 cannot be read.</source>
        <translation>Die Datei ist kein JSON: Zeile %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file is JSON of another kind; it holds no connections.</source>
        <translation>Die Datei ist JSON anderer Art; sie enthält keine Verbindungen.</translation>
    </message>
    <message>
        <source>The file is from a newer version of this program (line %1).</source>
        <translation>Die Datei stammt von einer neueren Version dieses Programms (Zeile %1).</translation>
    </message>
    <message>
        <source>The connection that begins in line %1 has no %2.</source>
        <translation>Der Verbindung, die in Zeile %1 beginnt, fehlt %2.</translation>
    </message>
    <message>
        <source>Line %1 has %2, which is no part of a connection. Nothing was taken.</source>
        <translation>Zeile %1 enthält %2, das zu keiner Verbindung gehört. Es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>Line %1: %2 cannot be that. %3</source>
        <translation>Zeile %1: %2 kann das nicht sein. %3</translation>
    </message>
    <message>
        <source>Line %1 says %2 a second time.</source>
        <translation>Zeile %1 nennt %2 ein zweites Mal.</translation>
    </message>
    <message>
        <source>The connection in line %1 has the name of an earlier one.</source>
        <translation>Die Verbindung in Zeile %1 heißt wie eine frühere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) added.</source>
        <translation>
            <numerusform>%Ln Verbindung hinzugefügt.</numerusform>
            <numerusform>%Ln Verbindungen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were here already.</source>
        <translation>
            <numerusform>%Ln Verbindung war schon da.</numerusform>
            <numerusform>%Ln Verbindungen waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another %1 here, so the file&apos;s is now called %2.</source>
        <translation>Hier gibt es schon ein anderes %1; das aus der Datei heißt nun %2.</translation>
    </message>
    <message>
        <source>The file holds no connection.</source>
        <translation>Die Datei enthält keine Verbindung.</translation>
    </message>
    <message>
        <source>Before you sign in: the file says through which proxy, or by whose certificate, %1 is reached. Check that you know it.</source>
        <translation>Bevor Sie sich anmelden: Die Datei sagt, über welchen Proxy oder mit wessen Zertifikat %1 erreicht wird. Prüfen Sie, ob Sie das kennen.</translation>
    </message>
</context>
<context>
    <name>ConsoleCommandLine</name>
    <message>
        <source>A desktop console for the ScaiKey Audit API. Without options it opens what was open last, or asks.</source>
        <translation>Eine Desktop-Konsole für die ScaiKey-Audit-API. Ohne Optionen öffnet sie, was zuletzt offen war, oder fragt nach.</translation>
    </message>
    <message>
        <source>Open sample data.</source>
        <translation>Öffnet Beispieldaten.</translation>
    </message>
    <message>
        <source>Save a picture of the window as FILE (PNG) and end.</source>
        <translation>Speichert ein Bild des Fensters als DATEI (PNG) und beendet sich.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Farben: system, light (hell) oder dark (dunkel).</translation>
    </message>
    <message>
        <source>Size of the picture, such as 1440x900.</source>
        <translation>Größe des Bildes, etwa 1440x900.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WERT</translation>
    </message>
    <message>
        <source>From this time, such as -24h or 2026-11-22T14:00Z.</source>
        <translation>Ab dieser Zeit, etwa -24h oder 2026-11-22T14:00Z.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>Up to this time.</source>
        <translation>Bis zu dieser Zeit.</translation>
    </message>
    <message>
        <source>--theme takes system, light or dark, not &quot;%1&quot;.</source>
        <translation>--theme nimmt system, light oder dark, nicht „%1“.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT from 640x400 to 8000x8000, not &quot;%1&quot;.</source>
        <translation>--size nimmt BREITExHÖHE von 640x400 bis 8000x8000, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as -24h or 2026-11-22T14:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 nimmt eine Zeit wie -24h oder 2026-11-22T14:00Z, nicht „%2“.</translation>
    </message>
    <message>
        <source>Open either sample data or files, not both.</source>
        <translation>Öffnen Sie entweder Beispieldaten oder Dateien, nicht beides.</translation>
    </message>
    <message>
        <source>Files of entries to open (JSON Lines or JSON, also gzipped), or folders of them.</source>
        <translation>Zu öffnende Dateien mit Einträgen (JSON Lines oder JSON, auch mit gzip gepackt) oder Ordner mit solchen Dateien.</translation>
    </message>
    <message>
        <source>Open a link to an entry or a question, in the window that is open already.</source>
        <translation>Einen Link zu einem Eintrag oder einer Frage öffnen, in dem Fenster, das schon offen ist.</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>LINK</translation>
    </message>
    <message>
        <source>A link says itself what to open; nothing else can be named with it.</source>
        <translation>Ein Link sagt selbst, was zu öffnen ist; daneben kann nichts anderes genannt werden.</translation>
    </message>
    <message>
        <source>Open another window, where there is one already.</source>
        <translation>Ein weiteres Fenster öffnen, wo schon eines offen ist.</translation>
    </message>
    <message>
        <source>Open a saved connection, in a window of its own.</source>
        <translation>Eine gespeicherte Verbindung öffnen, in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Open either a connection or something else, not both.</source>
        <translation>Öffnen Sie entweder eine Verbindung oder etwas anderes, nicht beides.</translation>
    </message>
    <message>
        <source>--connection takes the name of a saved connection.</source>
        <translation>--connection erwartet den Namen einer gespeicherten Verbindung.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No server goes by that name.</source>
        <translation>Unter diesem Namen ist kein Server zu finden.</translation>
    </message>
    <message>
        <source>Check the address for a typing error, and that you are online.</source>
        <translation>Prüfen Sie, ob die Adresse richtig geschrieben ist und ob Sie online sind.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that it is running and that no firewall stands in between, then try again.</source>
        <translation>Prüfen Sie, ob er läuft und keine Firewall dazwischensteht, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server hat zu lange für die Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Try again, or ask for a shorter time range.</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The connection to the server is not secure, so nothing was sent.</source>
        <translation>Die Verbindung zum Server ist nicht sicher, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at its certificate.</source>
        <translation>Bitten Sie den Betreiber des Servers, das Zertifikat zu prüfen.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>Die Verbindung brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again; nothing of the broken answer was used.</source>
        <translation>Versuchen Sie es noch einmal; von der abgebrochenen Antwort wurde nichts verwendet.</translation>
    </message>
    <message>
        <source>The server points to another address (%1), which was not followed so that your token stays where it belongs.</source>
        <translation>Der Server verweist auf eine andere Adresse (%1). Dem wurde nicht gefolgt, damit Ihr Token dort bleibt, wo es hingehört.</translation>
    </message>
    <message>
        <source>If that address is right, connect to it directly.</source>
        <translation>Wenn diese Adresse stimmt, verbinden Sie sich direkt mit ihr.</translation>
    </message>
    <message>
        <source>The answer is larger than this program accepts.</source>
        <translation>Die Antwort ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>Narrow the question, or ask for fewer entries at a time.</source>
        <translation>Grenzen Sie die Abfrage ein, oder fordern Sie weniger Einträge auf einmal an.</translation>
    </message>
    <message>
        <source>What answered is not the Audit API; it sent something else, such as a web page.</source>
        <translation>Geantwortet hat nicht die Audit-API; es kam etwas anderes, zum Beispiel eine Webseite.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy or a network&apos;s sign-in page stands in between.</source>
        <translation>Prüfen Sie die Adresse und ob ein Proxy oder die Anmeldeseite eines Netzwerks dazwischensteht.</translation>
    </message>
    <message>
        <source>The answer is damaged or incomplete.</source>
        <translation>Die Antwort ist beschädigt oder unvollständig.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the server.</source>
        <translation>Versuchen Sie es noch einmal; wenn es so bleibt, wenden Sie sich an den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>Der Server nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>Connect again with a new token.</source>
        <translation>Verbinden Sie sich mit einem neuen Token.</translation>
    </message>
    <message>
        <source>Your account may not read this part of the audit log.</source>
        <translation>Ihr Konto darf diesen Teil des Audit-Logs nicht lesen.</translation>
    </message>
    <message>
        <source>Ask an administrator for an admin role, or for the scope admin:read.</source>
        <translation>Bitten Sie einen Administrator um eine Admin-Rolle oder um den Scope admin:read.</translation>
    </message>
    <message>
        <source>The server has no such entry, or your account may not see it.</source>
        <translation>Der Server kennt diesen Eintrag nicht, oder Ihr Konto darf ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Run the question again to see what is there now.</source>
        <translation>Führen Sie die Abfrage noch einmal aus, um den heutigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>The server did not understand the question.</source>
        <translation>Der Server hat die Abfrage nicht verstanden.</translation>
    </message>
    <message>
        <source>Correct the marked filter and run the question again.</source>
        <translation>Berichtigen Sie den markierten Filter, und führen Sie die Abfrage noch einmal aus.</translation>
    </message>
    <message>
        <source>The server has had too many requests for now.</source>
        <translation>Der Server hat vorerst zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server (HTTP %1).</source>
        <translation>Im Server ist etwas schiefgegangen (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, tell whoever runs the server.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal; wenn es so bleibt, wenden Sie sich an den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The server gave an answer that this program does not expect (HTTP %1).</source>
        <translation>Der Server hat eine Antwort gegeben, die dieses Programm nicht erwartet (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and version.</source>
        <translation>Prüfen Sie Adresse und Version des Servers.</translation>
    </message>
    <message>
        <source>The server declined to answer.</source>
        <translation>Der Server hat die Antwort verweigert.</translation>
    </message>
    <message>
        <source>Read the server&apos;s own words, change the question and run it again.</source>
        <translation>Lesen Sie, was der Server dazu meldet, ändern Sie die Abfrage, und führen Sie sie noch einmal aus.</translation>
    </message>
    <message>
        <source>You stopped this request.</source>
        <translation>Sie haben diese Anfrage angehalten.</translation>
    </message>
    <message>
        <source>Run it again whenever you like.</source>
        <translation>Sie können sie jederzeit noch einmal ausführen.</translation>
    </message>
    <message>
        <source>There is no token for this server yet, so nothing was asked.</source>
        <translation>Für diesen Server gibt es noch kein Token, deshalb wurde nichts abgefragt.</translation>
    </message>
    <message>
        <source>Connect and give a token.</source>
        <translation>Verbinden Sie sich, und geben Sie ein Token an.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct %1 and run the question again.</source>
        <translation>Berichtigen Sie %1, und führen Sie die Abfrage noch einmal aus.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Minute noch einmal.</numerusform>
            <numerusform>Versuchen Sie es in %n Minuten noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached, or lets nothing through to the server.</source>
        <translation>Der Proxy %1 ist nicht erreichbar oder lässt nichts zum Server durch.</translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings, or connect without one.</source>
        <translation>Prüfen Sie den Proxy in den Einstellungen der Verbindung, oder verbinden Sie sich ohne einen.</translation>
    </message>
    <message>
        <source>Where the server is your own, get its authority&apos;s certificate from whoever runs it and name that file in the connection.</source>
        <translation>Gehört der Server zu Ihrem Haus, lassen Sie sich vom Betreiber das Zertifikat seiner Zertifizierungsstelle geben und tragen Sie die Datei in der Verbindung ein.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody but itself, so anybody could have made it. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers ist nur von ihm selbst unterschrieben; jeder könnte es gemacht haben. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not know (%1). Nothing was sent.</source>
        <translation>Das Zertifikat des Servers stammt von einer Stelle, die dieser Rechner nicht kennt (%1). Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name (%1), so this may be another server. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen (%1); es kann ein anderer Server sein. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address for a typing error.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired at %1. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers ist am %1 abgelaufen. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>Bitten Sie den Betreiber, es zu erneuern, und prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid only from %1 on. Nothing was sent.</source>
        <translation>Das Zertifikat des Servers gilt erst ab %1. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The server encrypts with TLS 1.1 or older, which others can break. Nothing was sent.</source>
        <translation>Der Server verschlüsselt mit TLS 1.1 oder älter, das andere brechen können. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to switch on TLS 1.2 or 1.3.</source>
        <translation>Bitten Sie den Betreiber, TLS 1.2 oder 1.3 einzuschalten.</translation>
    </message>
    <message>
        <source>What answers at this address does not encrypt. Nothing was sent.</source>
        <translation>Was unter dieser Adresse antwortet, verschlüsselt nicht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Prüfen Sie den Port in der Adresse.</translation>
    </message>
    <message>
        <source>The server hung up before the connection was encrypted. Nothing was sent.</source>
        <translation>Der Server legte auf, bevor die Verbindung verschlüsselt war. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Check the port in the address: this one may not encrypt. Else try again in a moment.</source>
        <translation>Prüfen Sie den Port in der Adresse: Vielleicht verschlüsselt dieser nicht. Versuchen Sie es sonst gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>token no longer accepted</source>
        <translation>Token nicht mehr gültig</translation>
    </message>
    <message>
        <source>server unreachable</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>server too busy</source>
        <translation>Server überlastet</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>ended by a fault</source>
        <translation>durch Fehler beendet</translation>
    </message>
    <message>
        <source>file moved or deleted</source>
        <translation>Datei verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>not proven complete</source>
        <translation>nicht nachweislich vollständig</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>selected entries of: %1</source>
        <translation>ausgewählte Einträge aus: %1</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message numerus="yes">
        <source>All %Ln matching entries, not only those shown.</source>
        <translation>
            <numerusform>Der eine passende Eintrag (%Ln).</numerusform>
            <numerusform>Alle %Ln passenden Einträge, nicht nur die angezeigten.</numerusform>
        </translation>
    </message>
    <message>
        <source>All matching entries, not only those shown.</source>
        <translation>Alle passenden Einträge, nicht nur die angezeigten.</translation>
    </message>
    <message>
        <source>Up to %1.</source>
        <translation>Bis %1.</translation>
    </message>
    <message>
        <source>Up to %1: entries may still arrive until then.</source>
        <translation>Bis %1: Bis dahin können noch Einträge eintreffen.</translation>
    </message>
    <message>
        <source>Up to the moment of the export.</source>
        <translation>Bis zum Zeitpunkt des Exports.</translation>
    </message>
    <message>
        <source>One request for each entry, %1 a second</source>
        <translation>Eine Anfrage je Eintrag, %1 pro Sekunde</translation>
    </message>
    <message>
        <source>Separated by semicolons and marked as UTF-8, as spreadsheets here expect it.</source>
        <translation>Durch Semikolons getrennt und als UTF-8 gekennzeichnet, wie es Tabellenkalkulationen hierzulande erwarten.</translation>
    </message>
    <message>
        <source>Separated by commas and marked as UTF-8, as spreadsheets here expect it.</source>
        <translation>Durch Kommas getrennt und als UTF-8 gekennzeichnet, wie es Tabellenkalkulationen hierzulande erwarten.</translation>
    </message>
    <message>
        <source>What the conditions that are checked here hide is left out.</source>
        <translation>Was die hier geprüften Bedingungen ausblenden, fehlt in der Datei.</translation>
    </message>
    <message>
        <source>A manifest beside the file says what it holds and as of when.</source>
        <translation>Ein Manifest neben der Datei nennt ihren Inhalt und dessen Stand.</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Eine Datei dieses Namens ist schon vorhanden.</translation>
    </message>
    <message>
        <source>Only what was chosen: no proof that nothing is missing.</source>
        <translation>Nur was ausgewählt wurde: kein Beweis, dass nichts fehlt.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 ist schon vorhanden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2</source>
        <translation>%1 kann nicht angelegt werden: %2</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved as %1.</source>
        <translation>Der Datenträger ist voll. Unter %1 wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1 could not be written safely, so nothing was saved: %2</source>
        <translation>%1 konnte nicht sicher geschrieben werden, deshalb wurde nichts gespeichert: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that a spreadsheet would run got a &apos; in front.</source>
        <translation>
            <numerusform>%Ln Wert, den eine Tabellenkalkulation ausführen würde, bekam ein &apos; vorangestellt.</numerusform>
            <numerusform>%Ln Werte, die eine Tabellenkalkulation ausführen würde, bekamen ein &apos; vorangestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Nicht exportiert. %1</translation>
    </message>
    <message>
        <source>Another window or program is working on this export.</source>
        <translation>Ein anderes Fenster oder Programm arbeitet an diesem Export.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept.</source>
        <translation>Angehalten. Was abgerufen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Waiting: the token is no longer accepted. Connect again, then resume.</source>
        <translation>Wartet: Das Token wird nicht mehr angenommen. Verbinden Sie sich neu, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Waiting: the server cannot be reached. What was fetched is kept.</source>
        <translation>Wartet: Der Server ist nicht erreichbar. Was abgerufen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Waiting: the server has too much to do. What was fetched is kept.</source>
        <translation>Wartet: Der Server ist überlastet. Was abgerufen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Waiting: the disk is full. Make room, then resume.</source>
        <translation>Wartet: Der Datenträger ist voll. Schaffen Sie Platz, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Ended by a fault. What was fetched is kept.</source>
        <translation>Durch einen Fehler beendet. Was abgerufen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>complete as of %1</source>
        <translation>vollständig, Stand %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Not proven complete: %1.</source>
        <translation>Nicht nachweislich vollständig: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit the format and were changed; the manifest names them.</source>
        <translation>
            <numerusform>%Ln Wert passte nicht in das Format und wurde geändert; das Manifest nennt ihn.</numerusform>
            <numerusform>%Ln Werte passten nicht in das Format und wurden geändert; das Manifest nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that do not match the question are in %1.</source>
        <translation>Einträge, die nicht zur Abfrage passen, stehen in %1.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>etwa %Ln Sekunde</numerusform>
            <numerusform>etwa %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>etwa %Ln Stunde</numerusform>
            <numerusform>etwa %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 pro Sekunde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>writing the file</source>
        <translation>Datei wird geschrieben</translation>
    </message>
    <message>
        <source>second reading: proving that nothing is missing</source>
        <translation>zweiter Durchgang: Nachweis, dass nichts fehlt</translation>
    </message>
    <message>
        <source>reading %1: the log still grew during the one before</source>
        <translation>Durchgang %1: Das Log ist während des vorigen noch gewachsen</translation>
    </message>
    <message>
        <source>with manifest</source>
        <translation>mit Manifest</translation>
    </message>
    <message>
        <source>Export discarded. No file was made.</source>
        <translation>Export verworfen. Es wurde keine Datei angelegt.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (took %2 away)</source>
        <translation>%1 (%2 ausgeschlossen)</translation>
    </message>
    <message>
        <source>all entries</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>%1: %2 entries added, %3 pages read</source>
        <translation>%1: %2 Einträge hinzugefügt, %3 Seiten gelesen</translation>
    </message>
    <message>
        <source>%1: %2 match, %3 match loosely, %4 left out, %5 could not be checked</source>
        <translation>%1: %2 genau passend, %3 ungenau passend, %4 ausgelassen, %5 nicht prüfbar</translation>
    </message>
    <message>
        <source>Entries seen twice and dropped</source>
        <translation>Doppelte, verworfene Einträge</translation>
    </message>
    <message>
        <source>Entries with another one&apos;s id</source>
        <translation>Einträge mit der ID eines anderen</translation>
    </message>
    <message>
        <source>Entries that showed up late</source>
        <translation>Verspätet aufgetauchte Einträge</translation>
    </message>
    <message>
        <source>Entries that were gone at a later look</source>
        <translation>Einträge, die später fehlten</translation>
    </message>
    <message>
        <source>Elements that are no entries</source>
        <translation>Elemente, die keine Einträge sind</translation>
    </message>
    <message>
        <source>Entries without a readable time</source>
        <translation>Einträge ohne lesbare Zeit</translation>
    </message>
    <message>
        <source>Entries out of order</source>
        <translation>Einträge außer der Reihe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Zertifikat (SHA-256)</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Abgefragt von</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Angemeldet bei</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Höchstzahl</translation>
    </message>
    <message>
        <source>As of (server time)</source>
        <translation>Stand (Serverzeit)</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Total that the server reported</source>
        <translation>Vom Server gemeldete Gesamtzahl</translation>
    </message>
    <message>
        <source>Looks through the log</source>
        <translation>Durchgänge durch das Log</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Values cut to fit</source>
        <translation>Gekürzte Werte</translation>
    </message>
    <message>
        <source>Values with replaced characters</source>
        <translation>Werte mit ersetzten Zeichen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmversion</translation>
    </message>
    <message>
        <source>Sealed: complete as of %1.</source>
        <translation>Versiegelt: vollständig, Stand %1.</translation>
    </message>
    <message>
        <source>Not sealed: %1.</source>
        <translation>Nicht versiegelt: %1.</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>Über diesen Export</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be had in full and stand as the list showed them.</source>
        <translation>
            <numerusform>%Ln davon war nicht vollständig zu bekommen und steht so da, wie die Liste ihn zeigte.</numerusform>
            <numerusform>%Ln davon waren nicht vollständig zu bekommen und stehen so da, wie die Liste sie zeigte.</numerusform>
        </translation>
    </message>
    <message>
        <source>asking for each entry in full</source>
        <translation>jeder Eintrag wird vollständig abgerufen</translation>
    </message>
    <message>
        <source>Entries that could not be had in full</source>
        <translation>Einträge, die nicht vollständig zu bekommen waren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>in full, each entry asked for by its id</source>
        <translation>vollständig, jeder Eintrag einzeln über seine ID abgerufen</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of the matching entries are dated later than the server&apos;s clock and are left out; the newest edge “The server&apos;s now” takes them in.</source>
        <translation>
            <numerusform>Mindestens %Ln der passenden Einträge ist später datiert, als die Uhr des Servers steht, und fehlt; mit dem Ende des Zeitraums „Aktuelle Serverzeit“ kommt er hinein.</numerusform>
            <numerusform>Mindestens %Ln der passenden Einträge sind später datiert, als die Uhr des Servers steht, und fehlen; mit dem Ende des Zeitraums „Aktuelle Serverzeit“ kommen sie hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries dated after the server&apos;s now, left out (at least)</source>
        <translation>Einträge, die später datiert sind, als die Uhr des Servers steht, ausgelassen (mindestens)</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>Actor ID</source>
        <translation>Akteur-ID</translation>
    </message>
    <message>
        <source>Actor e-mail</source>
        <translation>Akteur-E-Mail</translation>
    </message>
    <message>
        <source>Actor type</source>
        <translation>Akteurstyp</translation>
    </message>
    <message>
        <source>Actor name</source>
        <translation>Akteursname</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation>Ressourcenname</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Fehlermeldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>GaugeLines</name>
    <message>
        <source>Vanished from the server while reading</source>
        <translation>Beim Lesen vom Server verschwunden</translation>
    </message>
    <message>
        <source>Different entries under one id</source>
        <translation>Verschiedene Einträge unter einer ID</translation>
    </message>
    <message>
        <source>Unreadable, missing here</source>
        <translation>Nicht lesbar, fehlt hier</translation>
    </message>
    <message>
        <source>Without a readable time</source>
        <translation>Ohne lesbare Zeit</translation>
    </message>
    <message>
        <source>Out of the newest-first order</source>
        <translation>Nicht in der Reihenfolge „neueste zuerst“</translation>
    </message>
    <message>
        <source>%1, adding %2</source>
        <translation>%1, hinzugefügt: %2</translation>
    </message>
    <message>
        <source>open: it may still grow</source>
        <translation>offen: kann noch wachsen</translation>
    </message>
    <message>
        <source>%1; it may still grow</source>
        <translation>%1; kann noch wachsen</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message numerus="yes">
        <source>the server ignores it: %Ln entries did not match and were left out</source>
        <translation>
            <numerusform>vom Server ignoriert: %Ln Eintrag passte nicht und wurde ausgelassen</numerusform>
            <numerusform>vom Server ignoriert: %Ln Einträge passten nicht und wurden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>matches loosely: %Ln entries differ in case or only contain the value</source>
        <translation>
            <numerusform>ungenau verglichen: %Ln Eintrag weicht in der Groß-/Kleinschreibung ab oder enthält den Wert nur als Teil</numerusform>
            <numerusform>ungenau verglichen: %Ln Einträge weichen in der Groß-/Kleinschreibung ab oder enthalten den Wert nur als Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be checked on %Ln entries, which do not tell it</source>
        <translation>
            <numerusform>bei %Ln Eintrag nicht prüfbar, die Angabe fehlt dort</numerusform>
            <numerusform>bei %Ln Einträgen nicht prüfbar, die Angabe fehlt dort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>obeyed by all %Ln entries</source>
        <translation>
            <numerusform>vom einzigen Eintrag erfüllt (%Ln)</numerusform>
            <numerusform>von allen %Ln Einträgen erfüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Matching, as the server counts</source>
        <translation>Treffer laut Server</translation>
    </message>
    <message>
        <source>Newest edge</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Answers read</source>
        <translation>Gelesene Antworten</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Repeats dropped</source>
        <translation>Verworfene Wiederholungen</translation>
    </message>
    <message>
        <source>Late entries</source>
        <translation>Verspätete Einträge</translation>
    </message>
    <message>
        <source>no entry to check it on</source>
        <translation>kein Eintrag, an dem es sich prüfen ließe</translation>
    </message>
</context>
<context>
    <name>GaugeWords</name>
    <message>
        <source>%1 ignored by the server</source>
        <translation>%1 vom Server ignoriert</translation>
    </message>
    <message>
        <source>The server sent entries that were not asked for. They were left out: %1.</source>
        <translation>Der Server hat Einträge gesendet, die nicht abgefragt waren. Sie wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>entries contradict each other</source>
        <translation>Einträge widersprechen sich</translation>
    </message>
    <message>
        <source>The server sent different entries under one id. Both are shown.</source>
        <translation>Der Server hat verschiedene Einträge unter einer ID gesendet. Beide werden angezeigt.</translation>
    </message>
    <message>
        <source>not certain to be complete</source>
        <translation>nicht sicher vollständig</translation>
    </message>
    <message>
        <source>The server was read to its end, and its own count says otherwise: it counts %1, and it delivered %2.</source>
        <translation>Der Server wurde bis zum Ende gelesen, doch seine eigene Zählung weicht ab: Er zählt %1 und hat %2 geliefert.</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>Log in Bewegung</translation>
    </message>
    <message>
        <source>The log never stood still while it was read, so nothing proves that every entry is here.</source>
        <translation>Das Log stand beim Lesen nie still, deshalb ist nicht nachgewiesen, dass alle Einträge hier sind.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the answers could not be read as entries and are missing.</source>
        <translation>Teile der Antworten waren nicht als Einträge lesbar und fehlen.</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>außer der Reihe</translation>
    </message>
    <message>
        <source>Entries came without a time or out of their order, so nothing proves that every entry is here.</source>
        <translation>Einträge kamen ohne Zeit oder außer der Reihe, deshalb ist nicht nachgewiesen, dass alle Einträge hier sind.</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>wird gelesen …</translation>
    </message>
    <message>
        <source>rows of the question before</source>
        <translation>Zeilen der vorigen Abfrage</translation>
    </message>
    <message>
        <source>incomplete: the last request failed</source>
        <translation>unvollständig: die letzte Anfrage ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped: rows of the question before</source>
        <translation>angehalten: Zeilen der vorigen Abfrage</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>complete ✔</source>
        <translation>vollständig ✔</translation>
    </message>
    <message>
        <source>more follow as you scroll</source>
        <translation>weitere folgen beim Scrollen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln angezeigt</numerusform>
            <numerusform>%Ln angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fetched</source>
        <translation>
            <numerusform>%Ln abgerufen</numerusform>
            <numerusform>%Ln abgerufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 Treffer</translation>
    </message>
    <message>
        <source>total not reported</source>
        <translation>Gesamtzahl nicht gemeldet</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 matches loosely</source>
        <translation>%1 ungenau verglichen</translation>
    </message>
    <message>
        <source>The rows on screen belong to the question before.</source>
        <translation>Die angezeigten Zeilen gehören zur vorigen Abfrage.</translation>
    </message>
    <message>
        <source>Not read to the end yet: more entries follow as you scroll.</source>
        <translation>Noch nicht bis zum Ende gelesen: Weitere Einträge folgen beim Scrollen.</translation>
    </message>
    <message>
        <source>Every matching entry that the server had at %1 is here.</source>
        <translation>Alle passenden Einträge, die der Server mit Stand %1 hatte, sind hier.</translation>
    </message>
    <message>
        <source>Every matching entry that the server had is here.</source>
        <translation>Alle passenden Einträge, die der Server hatte, sind hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln hier ausgeblendet</numerusform>
            <numerusform>%Ln hier ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them newer</source>
        <translation>
            <numerusform>davon %Ln neuer</numerusform>
            <numerusform>davon %Ln neuere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read to the end yet. What is fetched is sorted; entries to come may belong anywhere in it.</source>
        <translation>Noch nicht bis zum Ende gelesen. Sortiert ist, was geladen ist; was noch kommt, kann überall dazwischen gehören.</translation>
    </message>
    <message>
        <source>sorted among those fetched</source>
        <translation>sortiert innerhalb der geladenen</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Audit Console %1</source>
        <translation>Audit Console %1</translation>
    </message>
    <message>
        <source>A desktop console for the ScaiKey Audit API.</source>
        <translation>Eine Desktop-Konsole für die ScaiKey-Audit-API.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Gebaut auf Qt %1.</translation>
    </message>
    <message>
        <source>About Audit Console</source>
        <translation>Über Audit Console</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>This is no link of this program. One begins with audit-console:entry? or audit-console:view?.</source>
        <translation>Das ist kein Link dieses Programms. Ein solcher beginnt mit audit-console:entry? oder audit-console:view?.</translation>
    </message>
    <message>
        <source>The link is longer than links are, and was not opened.</source>
        <translation>Der Link ist länger, als Links sind, und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The link holds characters that no link has, or is not whole. Copy it again.</source>
        <translation>Der Link enthält Zeichen, die kein Link hat, oder ist nicht vollständig. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The link does not say which server its entries are on.</source>
        <translation>Der Link sagt nicht, auf welchem Server seine Einträge sind.</translation>
    </message>
    <message>
        <source>The link names several places where its entries are, and was not opened.</source>
        <translation>Der Link nennt mehrere Orte für seine Einträge und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>The link&apos;s server is none that can be asked: %1</source>
        <translation>Der Server des Links kann nicht gefragt werden: %1</translation>
    </message>
    <message>
        <source>The link names a file that is not on this computer.</source>
        <translation>Der Link nennt eine Datei, die nicht auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>The link does not say which entry it leads to.</source>
        <translation>Der Link sagt nicht, zu welchem Eintrag er führt.</translation>
    </message>
    <message>
        <source>The link&apos;s part &quot;%1&quot; is not known, stands there twice, or holds what it cannot hold. The link was not opened.</source>
        <translation>Der Teil „%1“ des Links ist unbekannt, steht zweimal da oder enthält, was er nicht enthalten kann. Der Link wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>the sample data</source>
        <translation>den Beispieldaten</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>der Datei %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, the first is %1</source>
        <translation>
            <numerusform>%Ln Datei, sie heißt %1</numerusform>
            <numerusform>%Ln Dateien, die erste ist %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Connect to a Server …</source>
        <translation>Mit Server &amp;verbinden …</translation>
    </message>
    <message>
        <source>&amp;Open File …</source>
        <translation>Datei ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;Sample Data</source>
        <translation>Bei&amp;spieldaten öffnen</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Clear All Filters</source>
        <translation>Alle Filter &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Go to the Filters</source>
        <translation>Zu den &amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Switch &amp;Time Zone</source>
        <translation>&amp;Zeitzone wechseln</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Audit Console</source>
        <translation>Ü&amp;ber Audit Console</translation>
    </message>
    <message>
        <source>Time R&amp;ange</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
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
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Fa&amp;rben</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>Ab&amp;frage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>E&amp;xports …</source>
        <translation>E&amp;xporte …</translation>
    </message>
    <message>
        <source>&amp;Verify Export …</source>
        <translation>Export &amp;prüfen …</translation>
    </message>
    <message>
        <source>Open &amp;Folder …</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>New &amp;Tab</source>
        <translation>Neuer &amp;Reiter</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Reiter &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Tab</source>
        <translation>Geschlossenen Reiter wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>Add a &amp;Condition</source>
        <translation>&amp;Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save View …</source>
        <translation>Ansicht &amp;speichern …</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
    </message>
    <message>
        <source>Look for new entries every few seconds; they wait until you take them</source>
        <translation>Alle paar Sekunden nach neuen Einträgen sehen; sie warten, bis Sie sie holen</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Next Mark</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>&amp;Previous Mark</source>
        <translation>&amp;Vorige Markierung</translation>
    </message>
    <message>
        <source>N&amp;ote …</source>
        <translation>N&amp;otiz …</translation>
    </message>
    <message>
        <source>&amp;Statistics …</source>
        <translation>&amp;Statistik …</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>&amp;Eintrag</translation>
    </message>
    <message>
        <source>Copy &amp;Link to This Entry</source>
        <translation>&amp;Link zu diesem Eintrag kopieren</translation>
    </message>
    <message>
        <source>Copy Link to This &amp;Question</source>
        <translation>Link zu dieser Fr&amp;age kopieren</translation>
    </message>
    <message>
        <source>Open C&amp;ase File …</source>
        <translation>F&amp;alldatei öffnen …</translation>
    </message>
    <message>
        <source>Save Case File &amp;As …</source>
        <translation>Falldatei speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Go to the Chart</source>
        <translation>&amp;Zum Diagramm</translation>
    </message>
    <message>
        <source>C&amp;hart of the Fetched Entries</source>
        <translation>&amp;Diagramm der geladenen Einträge</translation>
    </message>
    <message>
        <source>Set as Time &amp;Zero</source>
        <translation>Als Zeit&amp;nullpunkt setzen</translation>
    </message>
    <message>
        <source>Co&amp;nnections …</source>
        <translation>&amp;Verbindungen …</translation>
    </message>
    <message>
        <source>Si&amp;gn Out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>Copy Request as c&amp;url</source>
        <translation>Anfrage als c&amp;url kopieren</translation>
    </message>
    <message>
        <source>&amp;Notify of Followed Entries</source>
        <translation>Über neue Einträge be&amp;nachrichtigen</translation>
    </message>
    <message>
        <source>Choose Col&amp;umns …</source>
        <translation>Spalten &amp;wählen …</translation>
    </message>
    <message>
        <source>Comfortable &amp;Rows</source>
        <translation>&amp;Geräumige Zeilen</translation>
    </message>
    <message>
        <source>Tells how many wait, and nothing of what they hold</source>
        <translation>Sagt, wie viele warten, und nichts davon, was in ihnen steht</translation>
    </message>
    <message>
        <source>&amp;Find in the Rows</source>
        <translation>In den Zeilen &amp;suchen</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>&amp;Rückwärts weitersuchen</translation>
    </message>
</context>
<context>
    <name>NotebookWords</name>
    <message>
        <source>Marks, notes and labels cannot be kept: %1 cannot be opened (%2).</source>
        <translation>Markierungen, Notizen und Benennungen lassen sich nicht aufbewahren: %1 lässt sich nicht öffnen (%2).</translation>
    </message>
    <message>
        <source>Marks, notes and labels cannot be kept: %1 belongs to another program.</source>
        <translation>Markierungen, Notizen und Benennungen lassen sich nicht aufbewahren: %1 gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>Marks, notes and labels cannot be kept: %1 was written by a newer version.</source>
        <translation>Markierungen, Notizen und Benennungen lassen sich nicht aufbewahren: %1 stammt von einer neueren Version.</translation>
    </message>
    <message>
        <source>This was not kept: %1 cannot be written (%2).</source>
        <translation>Das wurde nicht aufbewahrt: %1 lässt sich nicht schreiben (%2).</translation>
    </message>
</context>
<context>
    <name>OpenedExports</name>
    <message>
        <source>all entries</source>
        <translation>alle Einträge</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export of %1 UTC</source>
        <translation>Export vom %1 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>manifest does not match</source>
        <translation>Manifest passt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln Export</numerusform>
            <numerusform>%Ln Exporte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) without a manifest</source>
        <translation>
            <numerusform>%Ln Datei ohne Manifest</numerusform>
            <numerusform>%Ln Dateien ohne Manifest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manifest(s) do not match</source>
        <translation>
            <numerusform>%Ln Manifest passt nicht</numerusform>
            <numerusform>%Ln Manifeste passen nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>audit-console: cannot write the picture %1</source>
        <translation>audit-console: Das Bild %1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>A server answers at this address.</source>
        <translation>Unter dieser Adresse antwortet ein Server.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Its certificate proves that it is the one.</source>
        <translation>Sein Zertifikat beweist, dass er es ist.</translation>
    </message>
    <message>
        <source>Audit API</source>
        <translation>Audit-API</translation>
    </message>
    <message>
        <source>It speaks the audit API.</source>
        <translation>Er spricht die Audit-API.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The token may read the audit log.</source>
        <translation>Das Token darf das Audit-Protokoll lesen.</translation>
    </message>
    <message>
        <source>Not needed: this computer, without encryption.</source>
        <translation>Nicht nötig: dieser Rechner, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Not asked: no token for this connection is at hand.</source>
        <translation>Nicht gefragt: für diese Verbindung ist kein Token zur Hand.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Nicht gefragt.</translation>
    </message>
</context>
<context>
    <name>RangeChoices</name>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
</context>
<context>
    <name>RefinementWords</name>
    <message>
        <source>No field contains</source>
        <translation>Kein Feld enthält</translation>
    </message>
    <message>
        <source>Any field contains</source>
        <translation>Irgendein Feld enthält</translation>
    </message>
    <message>
        <source>No field is</source>
        <translation>Kein Feld ist</translation>
    </message>
    <message>
        <source>Any field is</source>
        <translation>Irgendein Feld ist</translation>
    </message>
    <message>
        <source>%1 does not contain</source>
        <translation>%1 enthält nicht</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 enthält</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <translation>%1 ist nicht</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>Time of day is not</source>
        <translation>Uhrzeit ist nicht</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>SealWords</name>
    <message>
        <source>only the newest were asked for, and there are more</source>
        <translation>nur die neuesten wurden abgefragt, und es gibt mehr</translation>
    </message>
    <message>
        <source>only selected entries were asked for</source>
        <translation>nur ausgewählte Einträge wurden abgefragt</translation>
    </message>
    <message>
        <source>the end was never reached</source>
        <translation>das Ende wurde nie erreicht</translation>
    </message>
    <message>
        <source>the last reading still added entries</source>
        <translation>der letzte Durchgang brachte noch Einträge hinzu</translation>
    </message>
    <message>
        <source>the log never stood still</source>
        <translation>das Log stand nie still</translation>
    </message>
    <message>
        <source>the server sent different entries under one id</source>
        <translation>der Server hat verschiedene Einträge unter einer ID gesendet</translation>
    </message>
    <message>
        <source>the server ignored a filter, and what did not match was left out</source>
        <translation>der Server hat einen Filter ignoriert, und was nicht passte, wurde ausgelassen</translation>
    </message>
    <message>
        <source>parts of the answers could not be read as entries</source>
        <translation>Teile der Antworten waren nicht als Einträge lesbar</translation>
    </message>
    <message>
        <source>entries came without a readable time</source>
        <translation>Einträge kamen ohne lesbare Zeit</translation>
    </message>
    <message>
        <source>entries came out of their order</source>
        <translation>Einträge kamen außer der Reihe</translation>
    </message>
    <message>
        <source>the server never told its time</source>
        <translation>der Server hat seine Zeit nie mitgeteilt</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>Type the server&apos;s address, for example https://scaikey.example.org.</source>
        <translation>Geben Sie die Adresse des Servers ein, zum Beispiel https://scaikey.example.org.</translation>
    </message>
    <message>
        <source>This is not a server address. It looks like https://scaikey.example.org.</source>
        <translation>Das ist keine Serveradresse. Sie sieht aus wie https://scaikey.example.org.</translation>
    </message>
    <message>
        <source>Plain http would show the token to everybody on the way. Use https; http is for this computer (127.0.0.1) only.</source>
        <translation>Über unverschlüsseltes http könnte jeder auf dem Weg das Token lesen. Verwenden Sie https; http gibt es nur für diesen Computer (127.0.0.1).</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password. Type them nowhere but the token field.</source>
        <translation>Eine Adresse darf weder Benutzernamen noch Passwort enthalten. Zugangsdaten gehören nur in das Token-Feld.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or # in the address.</source>
        <translation>Lassen Sie weg, was in der Adresse ab ? oder # folgt.</translation>
    </message>
    <message>
        <source>No keychain is running, so the token is kept for this session only.</source>
        <translation>Es läuft kein Schlüsselbund, deshalb bleibt das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the token is kept for this session only.</source>
        <translation>Der Schlüsselbund antwortet nicht, deshalb bleibt das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection is damaged. Connect again with the token.</source>
        <translation>Der Eintrag im Schlüsselbund für diese Verbindung ist beschädigt. Verbinden Sie sich mit dem Token neu.</translation>
    </message>
    <message>
        <source>The keychain could not keep the token, so it is kept for this session only: %1</source>
        <translation>Der Schlüsselbund konnte das Token nicht aufbewahren, deshalb bleibt es nur für diese Sitzung: %1</translation>
    </message>
    <message>
        <source>No keychain is running, so the token that was kept cannot be read. Start it and try again, or give the token once more.</source>
        <translation>Es läuft kein Schlüsselbund, daher ist das aufbewahrte Token nicht lesbar. Starten Sie ihn und versuchen Sie es noch einmal, oder geben Sie das Token erneut an.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or give the token once more.</source>
        <translation>Der Schlüsselbund antwortet nicht. Versuchen Sie es noch einmal, oder geben Sie das Token erneut an.</translation>
    </message>
    <message>
        <source>The keychain could not give the token: %1</source>
        <translation>Der Schlüsselbund konnte das Token nicht geben: %1</translation>
    </message>
    <message>
        <source>Signed out, but the keychain did not let go of its entry. Remove “audit-console” with the system&apos;s own keychain program.</source>
        <translation>Abgemeldet, aber der Schlüsselbund gab seinen Eintrag nicht her. Entfernen Sie „audit-console“ mit dem Schlüsselbundprogramm des Systems.</translation>
    </message>
    <message>
        <source>Signed out here and at the service.</source>
        <translation>Hier und beim Dienst abgemeldet.</translation>
    </message>
    <message>
        <source>Signed out on this computer. The service could not be told: %1</source>
        <translation>Auf diesem Rechner abgemeldet. Dem Dienst war es nicht zu sagen: %1</translation>
    </message>
    <message>
        <source>Signed out on this computer. The service offers no way to tell it.</source>
        <translation>Auf diesem Rechner abgemeldet. Der Dienst bietet keinen Weg, es ihm zu sagen.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with https://, or with the server&apos;s name.</source>
        <translation>Die Adresse eines Servers beginnt mit https:// oder mit dem Namen des Servers.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this connection. It may be locked: unlock it and try again. If the token was removed there, sign in again. Nothing was deleted.</source>
        <translation>Der Schlüsselbund zeigt kein Token für diese Verbindung. Vielleicht ist er gesperrt: Entsperren Sie ihn, und versuchen Sie es noch einmal. Wurde das Token dort entfernt, melden Sie sich neu an. Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The keychain was not opened or refused access, so the token is kept for this session only.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet oder hat den Zugriff verweigert, deshalb bleibt das Token nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The keychain was not opened or refused access to the token. Try again, or give the token once more.</source>
        <translation>Der Schlüsselbund wurde nicht geöffnet oder hat den Zugriff auf das Token verweigert. Versuchen Sie es noch einmal, oder geben Sie das Token erneut an.</translation>
    </message>
</context>
<context>
    <name>ServiceStart</name>
    <message>
        <source>The local service did not start: %1</source>
        <translation>Der lokale Dienst ist nicht gestartet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read; the first is line %1 of %2.</source>
        <translation>
            <numerusform>%Ln Zeile konnte nicht gelesen werden: Zeile %1 von %2.</numerusform>
            <numerusform>%Ln Zeilen konnten nicht gelesen werden; die erste ist Zeile %1 von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 holds no entries. A file of entries is JSON Lines or JSON, also gzipped.</source>
        <translation>%1 enthält keine Einträge. Eine Datei mit Einträgen ist JSON Lines oder JSON, auch mit gzip gepackt.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Beispieldaten</translation>
    </message>
    <message>
        <source>The sample data could not be written to the temporary folder: %1</source>
        <translation>Die Beispieldaten konnten nicht in den temporären Ordner geschrieben werden: %1</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early: what follows line %2 is missing here.</source>
        <translation>%1 ist beschädigt oder endet zu früh: Was auf Zeile %2 folgt, fehlt hier.</translation>
    </message>
    <message>
        <source>The case file&apos;s entries could not be written to the temporary folder.</source>
        <translation>Die Einträge der Falldatei konnten nicht in den temporären Ordner geschrieben werden.</translation>
    </message>
    <message>
        <source>No folder could be made among the temporary files.</source>
        <translation>Bei den temporären Dateien konnte kein Ordner angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) without a readable time are left out; the first is in line %1 of %2.</source>
        <translation>
            <numerusform>%Ln Eintrag ohne lesbare Zeit fehlt: Zeile %1 von %2.</numerusform>
            <numerusform>%Ln Einträge ohne lesbare Zeit fehlen; der erste steht in Zeile %1 von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are left out because another one with the same id and other content came before; the first is in line %1 of %2.</source>
        <translation>
            <numerusform>%Ln Eintrag fehlt, weil vor ihm schon einer mit derselben Kennung und anderem Inhalt stand: Zeile %1 von %2.</numerusform>
            <numerusform>%Ln Einträge fehlen, weil vor ihnen schon einer mit derselben Kennung und anderem Inhalt stand; der erste steht in Zeile %1 von %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Ask whoever runs the sign-in service to look at it.</source>
        <translation>Bitten Sie die, die den Anmeldedienst betreiben, danach zu sehen.</translation>
    </message>
    <message>
        <source>Sign in again; if it stays so, ask whoever runs the sign-in service.</source>
        <translation>Melden Sie sich noch einmal an; bleibt es so, fragen Sie die, die den Anmeldedienst betreiben.</translation>
    </message>
    <message>
        <source>Do not go on until whoever runs the sign-in service has explained it: somebody may stand in between.</source>
        <translation>Machen Sie nicht weiter, bis die, die den Anmeldedienst betreiben, es erklärt haben: Es könnte jemand dazwischenstehen.</translation>
    </message>
    <message>
        <source>This connection has no client ID to sign in with.</source>
        <translation>Diese Verbindung hat keine Client-ID für die Anmeldung.</translation>
    </message>
    <message>
        <source>Enter the one that the service registered for this program.</source>
        <translation>Geben Sie die ein, die der Dienst für dieses Programm eingetragen hat.</translation>
    </message>
    <message>
        <source>This connection has no port for the browser to come back to.</source>
        <translation>Diese Verbindung hat keinen Port, zu dem der Browser zurückkehren kann.</translation>
    </message>
    <message>
        <source>Enter the port of the redirect address that was registered for this program.</source>
        <translation>Geben Sie den Port der Rücksprungadresse ein, die für dieses Programm eingetragen ist.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be reached.</source>
        <translation>Der Anmeldedienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>Prüfen Sie die Adresse und Ihr Netz, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in service points to another address (%1), which was not followed.</source>
        <translation>Der Anmeldedienst verweist auf eine andere Adresse (%1), der nicht gefolgt wurde.</translation>
    </message>
    <message>
        <source>If that address is right, connect to it directly.</source>
        <translation>Wenn diese Adresse stimmt, verbinden Sie sich direkt mit ihr.</translation>
    </message>
    <message>
        <source>There is no sign-in service at this address: it does not describe itself (HTTP %1).</source>
        <translation>An dieser Adresse ist kein Anmeldedienst: Er beschreibt sich nicht (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the tenant&apos;s name.</source>
        <translation>Prüfen Sie die Adresse des Servers und den Namen des Mandanten.</translation>
    </message>
    <message>
        <source>What answered is no sign-in service; it sent something else, such as a web page.</source>
        <translation>Was geantwortet hat, ist kein Anmeldedienst; es hat etwas anderes geschickt, etwa eine Webseite.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy or a network&apos;s sign-in page stands in between.</source>
        <translation>Prüfen Sie die Adresse und ob ein Proxy oder die Anmeldeseite eines Netzwerks dazwischensteht.</translation>
    </message>
    <message>
        <source>The sign-in service describes itself incompletely: “%1” is missing.</source>
        <translation>Der Anmeldedienst beschreibt sich unvollständig: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The sign-in service names an address that is not secure (“%1”), so nothing was sent there.</source>
        <translation>Der Anmeldedienst nennt eine Adresse, die nicht sicher ist („%1“); dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The sign-in service calls itself %1 now, which is not who you signed in with before.</source>
        <translation>Der Anmeldedienst nennt sich jetzt %1; das ist nicht der, bei dem Sie sich zuvor angemeldet haben.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer the protection (PKCE, S256) that this program needs.</source>
        <translation>Der Anmeldedienst bietet den Schutz (PKCE, S256) nicht, den dieses Programm braucht.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use, so the browser could not come back to this program.</source>
        <translation>Port %1 dieses Rechners ist belegt, der Browser könnte also nicht zu diesem Programm zurückkehren.</translation>
    </message>
    <message>
        <source>Close the other program or window that uses it, or choose another port that is registered.</source>
        <translation>Schließen Sie das andere Programm oder Fenster, das ihn benutzt, oder wählen Sie einen anderen eingetragenen Port.</translation>
    </message>
    <message>
        <source>This computer does not let the program wait for the browser.</source>
        <translation>Dieser Rechner lässt das Programm nicht auf den Browser warten.</translation>
    </message>
    <message>
        <source>Choose another port that is registered, or paste the address from the browser instead.</source>
        <translation>Wählen Sie einen anderen eingetragenen Port, oder fügen Sie stattdessen die Adresse aus dem Browser ein.</translation>
    </message>
    <message>
        <source>Five minutes have passed without an answer from the browser.</source>
        <translation>Fünf Minuten sind ohne Antwort aus dem Browser vergangen.</translation>
    </message>
    <message>
        <source>Sign in again when you are ready.</source>
        <translation>Melden Sie sich noch einmal an, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>You stopped the sign-in.</source>
        <translation>Sie haben die Anmeldung abgebrochen.</translation>
    </message>
    <message>
        <source>Sign in again whenever you like.</source>
        <translation>Melden Sie sich jederzeit wieder an.</translation>
    </message>
    <message>
        <source>This is not the address that the browser was led to in the end.</source>
        <translation>Das ist nicht die Adresse, zu der der Browser zuletzt geführt wurde.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address line and paste it again.</source>
        <translation>Kopieren Sie die ganze Adresse aus der Adresszeile des Browsers, und fügen Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>A request came to the waiting port in another computer&apos;s name; it was refused.</source>
        <translation>Am wartenden Port kam eine Anfrage im Namen eines anderen Rechners an; sie wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Go on with the sign-in in your browser.</source>
        <translation>Fahren Sie mit der Anmeldung im Browser fort.</translation>
    </message>
    <message>
        <source>A request came to the waiting port that is no answer of a sign-in; it was refused.</source>
        <translation>Am wartenden Port kam eine Anfrage an, die keine Antwort einer Anmeldung ist; sie wurde abgewiesen.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in; it was refused.</source>
        <translation>Eine Antwort kam an, die nicht zu dieser Anmeldung gehört; sie wurde abgewiesen.</translation>
    </message>
    <message>
        <source>Go on in the browser tab that was opened last.</source>
        <translation>Fahren Sie in dem Browser-Tab fort, der zuletzt geöffnet wurde.</translation>
    </message>
    <message>
        <source>A second answer came to a sign-in that has its answer; it was refused.</source>
        <translation>Zu einer Anmeldung, die ihre Antwort schon hat, kam eine zweite; sie wurde abgewiesen.</translation>
    </message>
    <message>
        <source>There is nothing to do; if you did not cause it, look at what your browser has open.</source>
        <translation>Es ist nichts zu tun; wenn Sie es nicht ausgelöst haben, sehen Sie nach, was Ihr Browser offen hat.</translation>
    </message>
    <message>
        <source>The answer comes from another sign-in service (%1) than the one that was asked.</source>
        <translation>Die Antwort kommt von einem anderen Anmeldedienst (%1) als dem gefragten.</translation>
    </message>
    <message>
        <source>The sign-in service led the browser back without an answer.</source>
        <translation>Der Anmeldedienst hat den Browser ohne Antwort zurückgeführt.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>Die Anmeldung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Sign in again with an account that may, or ask an administrator for access.</source>
        <translation>Melden Sie sich mit einem berechtigten Konto an, oder bitten Sie die Administration um Zugang.</translation>
    </message>
    <message>
        <source>The sign-in service does not grant what this connection asks for.</source>
        <translation>Der Anmeldedienst gewährt nicht, was diese Verbindung verlangt.</translation>
    </message>
    <message>
        <source>Take the scopes out of the connection that the service does not know.</source>
        <translation>Nehmen Sie die Scopes aus der Verbindung, die der Dienst nicht kennt.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in (%1).</source>
        <translation>Der Anmeldedienst hat die Anmeldung verweigert (%1).</translation>
    </message>
    <message>
        <source>Check the client ID and the redirect address with whoever runs the service.</source>
        <translation>Prüfen Sie Client-ID und Rücksprungadresse mit denen, die den Dienst betreiben.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer when it was asked for the token.</source>
        <translation>Der Anmeldedienst hat nicht geantwortet, als er nach dem Token gefragt wurde.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in service points to another address (%1) for the token, which was not followed.</source>
        <translation>Der Anmeldedienst verweist für das Token auf eine andere Adresse (%1), der nicht gefolgt wurde.</translation>
    </message>
    <message>
        <source>The sign-in service gave no token (%1).</source>
        <translation>Der Anmeldedienst hat kein Token ausgegeben (%1).</translation>
    </message>
    <message>
        <source>The sign-in service answered something else than a token, such as a web page.</source>
        <translation>Der Anmeldedienst hat etwas anderes als ein Token geschickt, etwa eine Webseite.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer lacks “%1”, or holds one that cannot be used.</source>
        <translation>In der Antwort des Anmeldedienstes fehlt „%1“, oder es ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who signed in: there is no id_token.</source>
        <translation>Der Anmeldedienst hat nicht gesagt, wer sich angemeldet hat: Es gibt kein id_token.</translation>
    </message>
    <message>
        <source>Leave “openid” among the connection&apos;s scopes.</source>
        <translation>Lassen Sie „openid“ unter den Scopes der Verbindung.</translation>
    </message>
    <message>
        <source>The proof of who signed in (id_token) cannot be read.</source>
        <translation>Der Nachweis, wer sich angemeldet hat (id_token), ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The proof of who signed in (id_token) lacks “%1”.</source>
        <translation>Im Nachweis, wer sich angemeldet hat (id_token), fehlt „%1“.</translation>
    </message>
    <message>
        <source>The proof of who signed in is signed in a way that is not accepted (“%1”).</source>
        <translation>Der Nachweis, wer sich angemeldet hat, ist auf eine nicht zugelassene Art unterschrieben („%1“).</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys cannot be fetched, so its signature cannot be checked.</source>
        <translation>Die Schlüssel des Anmeldedienstes sind nicht abrufbar, seine Unterschrift lässt sich also nicht prüfen.</translation>
    </message>
    <message>
        <source>The proof of who signed in is signed with a key (“%1”) that the service does not publish.</source>
        <translation>Der Nachweis, wer sich angemeldet hat, ist mit einem Schlüssel („%1“) unterschrieben, den der Dienst nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>The signature on the proof of who signed in is wrong.</source>
        <translation>Die Unterschrift unter dem Nachweis, wer sich angemeldet hat, ist falsch.</translation>
    </message>
    <message>
        <source>The proof of who signed in comes from %1, not from the sign-in service.</source>
        <translation>Der Nachweis, wer sich angemeldet hat, kommt von %1, nicht vom Anmeldedienst.</translation>
    </message>
    <message>
        <source>The proof of who signed in was made for another program (%1).</source>
        <translation>Der Nachweis, wer sich angemeldet hat, ist für ein anderes Programm ausgestellt (%1).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s client ID.</source>
        <translation>Prüfen Sie die Client-ID der Verbindung.</translation>
    </message>
    <message>
        <source>The proof of who signed in belongs to another sign-in.</source>
        <translation>Der Nachweis, wer sich angemeldet hat, gehört zu einer anderen Anmeldung.</translation>
    </message>
    <message>
        <source>The proof of who signed in had expired when it arrived, by the service&apos;s own clock.</source>
        <translation>Der Nachweis, wer sich angemeldet hat, war bei der Ankunft abgelaufen, nach der Uhr des Dienstes selbst.</translation>
    </message>
    <message>
        <source>The proof of who signed in is dated later than the service&apos;s own clock.</source>
        <translation>Der Nachweis, wer sich angemeldet hat, ist später datiert, als die Uhr des Dienstes selbst zeigt.</translation>
    </message>
    <message>
        <source>The sign-in has ended: the service does not renew it.</source>
        <translation>Die Anmeldung ist zu Ende: Der Dienst erneuert sie nicht.</translation>
    </message>
    <message>
        <source>Sign in again; what you see stays.</source>
        <translation>Melden Sie sich noch einmal an; was Sie sehen, bleibt.</translation>
    </message>
    <message>
        <source>Nobody is signed in on this connection.</source>
        <translation>Auf dieser Verbindung ist niemand angemeldet.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Melden Sie sich an.</translation>
    </message>
    <message>
        <source>The kept sign-in cannot be reached, because the keychain is locked or does not answer.</source>
        <translation>Die aufbewahrte Anmeldung ist nicht erreichbar, weil der Schlüsselbund gesperrt ist oder nicht antwortet.</translation>
    </message>
    <message>
        <source>Another window or program is renewing this sign-in and has not come to an end.</source>
        <translation>Ein anderes Fenster oder Programm erneuert diese Anmeldung gerade und ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Back to the Audit Console</source>
        <translation>Zurück zur Audit Console</translation>
    </message>
    <message>
        <source>The answer has arrived. You can close this tab; the program says how it went on.</source>
        <translation>Die Antwort ist angekommen. Sie können diesen Tab schließen; das Programm sagt, wie es weiterging.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>The sign-in service declined. You can close this tab; the program says why.</source>
        <translation>Der Anmeldedienst hat abgelehnt. Sie können diesen Tab schließen; das Programm sagt, warum.</translation>
    </message>
    <message>
        <source>Not for this sign-in</source>
        <translation>Nicht für diese Anmeldung</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that is going on, and was refused. You can close this tab.</source>
        <translation>Diese Antwort gehört nicht zu der laufenden Anmeldung und wurde abgewiesen. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Answered already</source>
        <translation>Schon beantwortet</translation>
    </message>
    <message>
        <source>This sign-in has its answer; the second one was refused. You can close this tab.</source>
        <translation>Diese Anmeldung hat ihre Antwort; die zweite wurde abgewiesen. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>A program waits here for the end of a sign-in, and for nothing else. You can close this tab.</source>
        <translation>Hier wartet ein Programm auf das Ende einer Anmeldung, und auf nichts anderes. Sie können diesen Tab schließen.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>BCP 47 name of this language</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. If it was removed there, sign in again.</source>
        <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal. Wurde sie dort entfernt, melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>StarterViews</name>
    <message>
        <source>Failed sign-ins, last 24 hours</source>
        <translation>Fehlgeschlagene Anmeldungen, letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Changes of rights, last 30 days</source>
        <translation>Rechteänderungen, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Accounts made or taken away, last 30 days</source>
        <translation>Angelegte und entfernte Konten, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Passwords and second factors, last 7 days</source>
        <translation>Passwörter und zweite Faktoren, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Secrets and tokens, last 7 days</source>
        <translation>Geheimnisse und Token, letzte 7 Tage</translation>
    </message>
    <message>
        <source>Exports and downloads, last 30 days</source>
        <translation>Exporte und Downloads, letzte 30 Tage</translation>
    </message>
    <message>
        <source>Failures, last 24 hours</source>
        <translation>Fehlschläge, letzte 24 Stunden</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wer und wo</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Time as sent</source>
        <translation>Zeit wie gesendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Since row above</source>
        <translation>Seit Zeile darüber</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <translation>Ab %1 %2</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>letzte Stunde</numerusform>
            <numerusform>letzte %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>letzte Minute</numerusform>
            <numerusform>letzte %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n second(s)</source>
        <translation>
            <numerusform>letzte Sekunde</numerusform>
            <numerusform>letzte %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>vor %n Sekunde</numerusform>
            <numerusform>vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>successes</source>
        <translation>Erfolge</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>denials</source>
        <translation>Verweigerungen</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 may be %2. Write the offset instead, such as %3.</source>
        <translation>%1 kann %2 sein. Schreiben Sie stattdessen den Abstand zu UTC, etwa %3.</translation>
    </message>
</context>
<context>
    <name>TokenLines</name>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>Mandant %1</translation>
    </message>
    <message>
        <source>partner %1</source>
        <translation>Partner %1</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>keine Rolle</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>ohne Ende</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>bis %1 (%2)</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>kein Scope</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>Scopes %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>This token does not say whose it is. Only the server can tell what it may do.</source>
        <translation>Dieses Token sagt nicht, wem es gehört. Nur der Server weiß, was es darf.</translation>
    </message>
    <message>
        <source>Paste the token; what it says of itself is shown here before it is used.</source>
        <translation>Fügen Sie das Token ein; was es über sich sagt, steht hier, bevor es benutzt wird.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Paste it again, without &quot;Bearer&quot;.</source>
        <translation>Das Token enthält Zeichen, die kein Token hat. Fügen Sie es noch einmal ein, ohne „Bearer“.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>It names no scope.</source>
        <translation>Es nennt keinen Scope.</translation>
    </message>
    <message>
        <source>Its scopes are: %1.</source>
        <translation>Seine Scopes sind: %1.</translation>
    </message>
    <message>
        <source>the scope admin:read</source>
        <translation>den Scope admin:read</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>die Rolle %1</translation>
    </message>
    <message>
        <source>the role %1 in the tenant %2</source>
        <translation>die Rolle %1 im Mandanten %2</translation>
    </message>
    <message>
        <source>The server refused, although the token has %1.</source>
        <translation>Der Server hat abgelehnt, obwohl das Token %1 hat.</translation>
    </message>
    <message>
        <source>What was asked for may lie outside of that. Ask for less, or ask an administrator.</source>
        <translation>Das Gefragte liegt vielleicht außerhalb. Fragen Sie nach weniger, oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The token has neither an administrator&apos;s role nor the scope admin:read.</source>
        <translation>Das Token hat weder eine Administratorrolle noch den Scope admin:read.</translation>
    </message>
    <message>
        <source>The token&apos;s role %1 is no administrator&apos;s, and it lacks the scope admin:read.</source>
        <translation>Die Rolle %1 des Tokens ist keine Administratorrolle, und der Scope admin:read fehlt.</translation>
    </message>
    <message>
        <source>Ask an administrator for one of the two.</source>
        <translation>Bitten Sie einen Administrator um eines von beiden.</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>The file has the size and the SHA-256 that its manifest states.</source>
        <translation>Die Datei hat die Größe und den SHA-256-Wert, die ihr Manifest nennt.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>What has the file&apos;s name is a link, a folder or a device; an export is none of these.</source>
        <translation>Unter dem Namen der Datei steht eine Verknüpfung, ein Ordner oder ein Gerät; ein Export ist nichts davon.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Die Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, its manifest states %2.</source>
        <translation>Die Datei hat %1 Bytes, ihr Manifest nennt %2.</translation>
    </message>
    <message>
        <source>The file has the right size, but another SHA-256 than its manifest states: its content was changed.</source>
        <translation>Die Datei hat die richtige Größe, aber einen anderen SHA-256-Wert, als ihr Manifest nennt: Ihr Inhalt wurde geändert.</translation>
    </message>
    <message>
        <source>The file is larger than any export and was not read.</source>
        <translation>Die Datei ist größer als jeder Export und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file&apos;s content was not checked.</source>
        <translation>Der Inhalt der Datei wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>There is no manifest beside the file.</source>
        <translation>Neben der Datei liegt kein Manifest.</translation>
    </message>
    <message>
        <source>What has the manifest&apos;s name is a link, a folder or a device.</source>
        <translation>Unter dem Namen des Manifests steht eine Verknüpfung, ein Ordner oder ein Gerät.</translation>
    </message>
    <message>
        <source>The manifest could not be read.</source>
        <translation>Das Manifest konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The manifest is larger than any that this program writes.</source>
        <translation>Das Manifest ist größer als jedes, das dieses Programm schreibt.</translation>
    </message>
    <message>
        <source>The manifest is not as this program writes it: it was damaged or changed by hand.</source>
        <translation>Das Manifest hat nicht die Form, in der dieses Programm es schreibt: Es wurde beschädigt oder von Hand geändert.</translation>
    </message>
    <message>
        <source>The manifest was written by another version of this program.</source>
        <translation>Das Manifest stammt von einer anderen Version dieses Programms.</translation>
    </message>
    <message>
        <source>The manifest was written for a file named “%1”.</source>
        <translation>Das Manifest gehört zu einer Datei namens „%1“.</translation>
    </message>
    <message>
        <source>The manifest&apos;s signature is right for the key in your keychain.</source>
        <translation>Die Signatur des Manifests stimmt für den Schlüssel in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The manifest&apos;s signature is wrong: the manifest was changed after it was signed.</source>
        <translation>Die Signatur des Manifests ist falsch: Das Manifest wurde nach dem Signieren geändert.</translation>
    </message>
    <message>
        <source>The manifest is signed, but there is no key here to check the signature with.</source>
        <translation>Das Manifest ist signiert, aber hier gibt es keinen Schlüssel, um die Signatur zu prüfen.</translation>
    </message>
    <message>
        <source>The manifest is signed with another key than the one in your keychain, so its signature cannot be checked here.</source>
        <translation>Das Manifest ist mit einem anderen Schlüssel signiert als dem in Ihrem Schlüsselbund, deshalb lässt sich seine Signatur hier nicht prüfen.</translation>
    </message>
    <message>
        <source>The manifest is not signed.</source>
        <translation>Das Manifest ist nicht signiert.</translation>
    </message>
    <message>
        <source>The manifest names none before it.</source>
        <translation>Das Manifest nennt keinen Vorgänger.</translation>
    </message>
    <message>
        <source>The chain of manifests in this folder is unbroken; manifests before this one: %1.</source>
        <translation>Die Kette der Manifeste in diesem Ordner ist lückenlos; Manifeste vor diesem: %1.</translation>
    </message>
    <message>
        <source>The chain of manifests is broken: “%1” is named and is not in this folder any more. It was deleted, moved, or replaced by a later export.</source>
        <translation>Die Kette der Manifeste ist unterbrochen: „%1“ wird genannt, liegt aber nicht mehr in diesem Ordner. Es wurde gelöscht, verschoben oder durch einen späteren Export ersetzt.</translation>
    </message>
    <message>
        <source>The chain of manifests is broken: “%1” is not as it was when it was named. It was changed, or replaced by a later export.</source>
        <translation>Die Kette der Manifeste ist unterbrochen: „%1“ ist nicht mehr so wie zu dem Zeitpunkt, als es genannt wurde. Es wurde geändert oder durch einen späteren Export ersetzt.</translation>
    </message>
    <message>
        <source>The file matches its manifest.</source>
        <translation>Die Datei stimmt mit ihrem Manifest überein.</translation>
    </message>
    <message>
        <source>The file matches its manifest, but the chain of manifests in this folder is broken.</source>
        <translation>Die Datei stimmt mit ihrem Manifest überein, aber die Kette der Manifeste in diesem Ordner ist unterbrochen.</translation>
    </message>
    <message>
        <source>The file is as its manifest states, but the manifest cannot be trusted.</source>
        <translation>Die Datei entspricht den Angaben ihres Manifests, aber das Manifest ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The file does not match its manifest.</source>
        <translation>Die Datei stimmt nicht mit ihrem Manifest überein.</translation>
    </message>
    <message>
        <source>This export cannot be confirmed.</source>
        <translation>Dieser Export lässt sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>Do not rely on this file.</source>
        <translation>Verlassen Sie sich nicht auf diese Datei.</translation>
    </message>
    <message>
        <source>Somebody with the key in your keychain wrote this file and its manifest, and neither has changed since. This does not prove that the server told everything, nor that what it told is true.</source>
        <translation>Diese Datei und ihr Manifest hat jemand geschrieben, der den Schlüssel in Ihrem Schlüsselbund hat, und beide sind seitdem unverändert. Das beweist weder, dass der Server alles mitgeteilt hat, noch, dass das Mitgeteilte wahr ist.</translation>
    </message>
    <message>
        <source>Anyone who can write to this folder could have rewritten both the file and its manifest.</source>
        <translation>Wer in diesen Ordner schreiben kann, könnte sowohl die Datei als auch ihr Manifest neu geschrieben haben.</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>not certain to be complete: the server counts %1</source>
        <translation>nicht sicher vollständig: der Server zählt %1</translation>
    </message>
</context>
</TS>
