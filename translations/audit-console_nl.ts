<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl">
<context>
    <name>Audit::BoxDesk</name>
    <message>
        <source>There is no entry %1, or you may not see it. The text may also be typed as a condition, such as resource_id=%1.</source>
        <translation>Er is geen vermelding %1, of u mag haar niet zien. De tekst kan ook een voorwaarde zijn, zoals resource_id=%1.</translation>
    </message>
</context>
<context>
    <name>Audit::CaseDesk</name>
    <message>
        <source>Open case file</source>
        <translation>Zaakbestand openen</translation>
    </message>
    <message>
        <source>Case files (*%1)</source>
        <translation>Zaakbestanden (*%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>case</source>
        <translation>zaak</translation>
    </message>
    <message>
        <source>Save case file as</source>
        <translation>Zaakbestand opslaan als</translation>
    </message>
    <message>
        <source>A case file is still being saved.</source>
        <translation>Er wordt nog een zaakbestand opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>The case file %1 holds %Ln entries, the questions, and what you keep about them. It is not encrypted.</source>
        <translation>
            <numerusform>Het zaakbestand %1 bevat %Ln vermelding, de vragen en wat u erover bewaart. Het is niet versleuteld.</numerusform>
            <numerusform>Het zaakbestand %1 bevat %Ln vermeldingen, de vragen en wat u erover bewaart. Het is niet versleuteld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ChangesPage</name>
    <message>
        <source>This entry tells of no change.</source>
        <translation>Deze vermelding noemt geen wijziging.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Wat er is gewijzigd</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>This entry is too large to be compared here; its JSON shows the beginning.</source>
        <translation>Deze vermelding is te groot om hier te vergelijken; de JSON toont het begin.</translation>
    </message>
</context>
<context>
    <name>Audit::ChartCopies</name>
    <message>
        <source>Show as &amp;Table …</source>
        <translation>Als &amp;tabel tonen …</translation>
    </message>
    <message>
        <source>Save as &amp;Picture …</source>
        <translation>Als &amp;afbeelding opslaan …</translation>
    </message>
    <message>
        <source>Save as &amp;CSV …</source>
        <translation>Als &amp;CSV opslaan …</translation>
    </message>
    <message>
        <source>Save the Chart</source>
        <translation>Grafiek opslaan</translation>
    </message>
    <message>
        <source>The chart is saved as %1</source>
        <translation>De grafiek is opgeslagen als %1</translation>
    </message>
    <message>
        <source>The chart could not be written to %1: %2</source>
        <translation>De grafiek kon niet naar %1 worden geschreven: %2</translation>
    </message>
</context>
<context>
    <name>Audit::ChartLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>Audit::ChartPlot</name>
    <message>
        <source>Entries over time</source>
        <translation>Vermeldingen in de tijd</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>op %1</translation>
    </message>
</context>
<context>
    <name>Audit::ChartStrip</name>
    <message>
        <source>Service statistics</source>
        <translation>Statistiek van de dienst</translation>
    </message>
    <message>
        <source>Fetched entries</source>
        <translation>Opgehaalde vermeldingen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>What the service counts; it knows tenant and time only</source>
        <translation>Wat de dienst telt; die kent alleen tenant en tijd</translation>
    </message>
    <message>
        <source>Counted from the entries in the table; follows every condition</source>
        <translation>Geteld uit de vermeldingen in de tabel; volgt elke voorwaarde</translation>
    </message>
    <message>
        <source>Split the bars by</source>
        <translation>Balken splitsen op</translation>
    </message>
    <message>
        <source>Split the bars by; the service&apos;s statistics know the result only</source>
        <translation>Balken splitsen op; de statistiek van de dienst kent alleen het resultaat</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Logarithmic heights</source>
        <translation>Logaritmische hoogten</translation>
    </message>
    <message>
        <source>Logarithmic heights: few entries are seen beside many</source>
        <translation>Logaritmische hoogten: weinig vermeldingen zijn naast veel te zien</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Menu van de grafiek</translation>
    </message>
    <message>
        <source>logarithmic heights</source>
        <translation>logaritmische hoogten</translation>
    </message>
</context>
<context>
    <name>Audit::ChartTableDialog</name>
    <message>
        <source>Chart as a Table</source>
        <translation>Grafiek als tabel</translation>
    </message>
    <message>
        <source>Entries over time</source>
        <translation>Vermeldingen in de tijd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Audit::ChipBar</name>
    <message>
        <source>Remove filter: %1 %2</source>
        <translation>Filter verwijderen: %1 %2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Dit filter verwijderen</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>Fetched entries that this condition hides</source>
        <translation>Opgehaalde vermeldingen die deze voorwaarde verbergt</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <translation>Uitgeschakeld: %1</translation>
    </message>
    <message>
        <source>Checked here, on the entries that were fetched</source>
        <translation>Hier gecontroleerd, op de opgehaalde vermeldingen</translation>
    </message>
    <message>
        <source>Asked of the server</source>
        <translation>Aan de server gevraagd</translation>
    </message>
    <message>
        <source>Switch &amp;On</source>
        <translation>&amp;Inschakelen</translation>
    </message>
    <message>
        <source>Switch &amp;Off</source>
        <translation>&amp;Uitschakelen</translation>
    </message>
    <message>
        <source>&amp;Turn into Its Opposite</source>
        <translation>In het &amp;tegendeel veranderen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Asked of the server, each value by itself</source>
        <translation>Aan de server gevraagd, elke waarde apart</translation>
    </message>
</context>
<context>
    <name>Audit::ColumnChooser</name>
    <message>
        <source>Choose Columns</source>
        <translation>Kolommen kiezen</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Kolommen zoeken</translation>
    </message>
    <message>
        <source>a part of its name</source>
        <translation>een deel van de naam</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Ticked ones stand in the table. At the end: what the entry that you stand on holds beside the usual fields.</source>
        <translation>Aangevinkte staan in de tabel. Aan het eind: wat de vermelding waarop u staat naast de gewone velden bevat.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Herstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Audit::ColumnOffer</name>
    <message>
        <source>Show as Colu&amp;mn</source>
        <translation>Als kolo&amp;m tonen</translation>
    </message>
</context>
<context>
    <name>Audit::ComparePage</name>
    <message>
        <source>&amp;Equal fields too</source>
        <translation>Ook &amp;gelijke velden</translation>
    </message>
    <message>
        <source>Entries side by side</source>
        <translation>Vermeldingen naast elkaar</translation>
    </message>
    <message>
        <source>Copy &amp;Row</source>
        <translation>&amp;Rij kopiëren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) are equal</source>
        <translation>
            <numerusform>%Ln veld is gelijk</numerusform>
            <numerusform>%Ln velden zijn gelijk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal field(s) hidden</source>
        <translation>
            <numerusform>%Ln gelijk veld verborgen</numerusform>
            <numerusform>%Ln gelijke velden verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ConnectionDesk</name>
    <message>
        <source>No other window could be opened.</source>
        <translation>Er kon geen ander venster worden geopend.</translation>
    </message>
    <message>
        <source>The server does not accept the token any more. What is on the screen stays.</source>
        <translation>De server accepteert het token niet meer. Wat op het scherm staat, blijft.</translation>
    </message>
    <message>
        <source>The service does not know the scope admin:read; what you may see follows from your role.</source>
        <translation>De dienst kent de scope admin:read niet; wat u mag zien, volgt uit uw rol.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The keychain has not answered yet. It may be asking for your password in a window of its own.</source>
        <translation>De sleutelbos heeft nog niet geantwoord. Misschien vraagt hij in een eigen venster om uw wachtwoord.</translation>
    </message>
    <message>
        <source>Give a token</source>
        <translation>Token opgeven</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
</context>
<context>
    <name>Audit::ConnectionDialog</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbinding &amp;testen</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nieuwe verbinding</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>What you call it, such as Production</source>
        <translation>Hoe u hem noemt, zoals Productie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>&amp;Kleur</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Empty: the platform&apos;s own sign-in</source>
        <translation>Leeg: de aanmelding van het platform</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>Empty: a token is pasted</source>
        <translation>Leeg: er wordt een token geplakt</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>The address to register with the service is http://127.0.0.1:PORT/callback, with this port.</source>
        <translation>Bij de dienst wordt het adres http://127.0.0.1:PORT/callback met deze poort geregistreerd.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>Te&amp;nant</source>
        <translation>Te&amp;nant</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client-&amp;id</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Poort</translation>
    </message>
    <message>
        <source>&amp;Scopes</source>
        <translation>&amp;Scopes</translation>
    </message>
    <message>
        <source>Way to the server</source>
        <translation>Weg naar de server</translation>
    </message>
    <message>
        <source>Authorit&amp;y</source>
        <translation>A&amp;utoriteit</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>Authority&apos;s certificate</source>
        <translation>Certificaat van de autoriteit</translation>
    </message>
    <message>
        <source>Empty: the authorities that this computer knows</source>
        <translation>Leeg: de autoriteiten die deze computer kent</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Kiezen …</translation>
    </message>
    <message>
        <source>Choose the authority&apos;s certificate</source>
        <translation>Certificaat van de autoriteit kiezen</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Zoals het systeem zegt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Deze:</translation>
    </message>
    <message>
        <source>Proxy&apos;s address</source>
        <translation>Adres van de proxy</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>There is another connection of this name.</source>
        <translation>Er is al een andere verbinding met deze naam.</translation>
    </message>
    <message>
        <source>Asks %1</source>
        <translation>Vraagt %1</translation>
    </message>
</context>
<context>
    <name>Audit::ConnectionsDialog</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Aanmelding</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>Open in New &amp;Window</source>
        <translation>In nieuw &amp;venster openen</translation>
    </message>
    <message>
        <source>&amp;Add …</source>
        <translation>&amp;Toevoegen …</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>&amp;Bewerken …</translation>
    </message>
    <message>
        <source>D&amp;uplicate …</source>
        <translation>&amp;Dupliceren …</translation>
    </message>
    <message>
        <source>&amp;Remove …</source>
        <translation>Ve&amp;rwijderen …</translation>
    </message>
    <message>
        <source>&amp;Import …</source>
        <translation>&amp;Importeren …</translation>
    </message>
    <message>
        <source>E&amp;xport …</source>
        <translation>E&amp;xporteren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Token in the keychain</source>
        <translation>Token in de sleutelbos</translation>
    </message>
    <message>
        <source>Pasted token</source>
        <translation>Geplakt token</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Browser, tenant %1</source>
        <translation>Browser, tenant %1</translation>
    </message>
    <message>
        <source>No connection yet. Add … makes one; Import … brings those of a colleague.</source>
        <translation>Nog geen verbinding. Toevoegen … maakt er een; Importeren … haalt die van een collega binnen.</translation>
    </message>
    <message>
        <source>A token is kept in the system&apos;s keychain alone, never in these settings or in an exported file.</source>
        <translation>Een token ligt alleen in de sleutelbos van het systeem, nooit in deze instellingen of in een geëxporteerd bestand.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbinding verwijderen</translation>
    </message>
    <message>
        <source>Remove “%1”? Its token goes from the keychain as well; the server and the entries stay as they are.</source>
        <translation>‘%1’ verwijderen? Ook het token verdwijnt uit de sleutelbos; de server en de vermeldingen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Verbindingen importeren</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Verbindingen (*.json)</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Het bestand %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Verbindingen exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) written, without tokens.</source>
        <translation>
            <numerusform>%Ln verbinding geschreven, zonder tokens.</numerusform>
            <numerusform>%Ln verbindingen geschreven, zonder tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Het bestand %1 kan niet worden geschreven.</translation>
    </message>
</context>
<context>
    <name>Audit::DetailsPane</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Fields of the entry</source>
        <translation>Velden van de vermelding</translation>
    </message>
    <message>
        <source>The entry&apos;s JSON</source>
        <translation>JSON van de vermelding</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Geen vermelding geselecteerd</translation>
    </message>
    <message>
        <source>Entry without an action</source>
        <translation>Vermelding zonder actie</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message numerus="yes">
        <source>Changes (%Ln)</source>
        <translation>
            <numerusform>Wijzigingen (%Ln)</numerusform>
            <numerusform>Wijzigingen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwant</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markeren</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Gemarkeerd</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… en nog %Ln teken</numerusform>
            <numerusform>… en nog %Ln tekens</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes •</source>
        <translation>Notities •</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries side by side</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen naast elkaar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::EmptyPage</name>
    <message>
        <source>Reading …</source>
        <translation>Bezig met lezen …</translation>
    </message>
    <message>
        <source>No entries to show</source>
        <translation>Geen vermeldingen om te tonen</translation>
    </message>
    <message>
        <source>The question was not answered. The message above says why.</source>
        <translation>De zoekopdracht is niet beantwoord. De melding hierboven noemt de reden.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>The log has no entries that you may see.</source>
        <translation>Het auditlog bevat geen vermeldingen die u mag zien.</translation>
    </message>
    <message>
        <source>No entry matches all of these. Take one away to look wider:</source>
        <translation>Geen vermelding voldoet aan al deze filters. Haal er een weg om ruimer te zoeken:</translation>
    </message>
    <message>
        <source>Without %1: %2</source>
        <translation>Zonder %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries match on the server, and the conditions that are checked here hide all of them. Take one away to see more:</source>
        <translation>
            <numerusform>%Ln vermelding voldoet op de server, en de voorwaarden die hier worden gecontroleerd verbergen haar. Haal er een weg om meer te zien:</numerusform>
            <numerusform>%Ln vermeldingen voldoen op de server, en de voorwaarden die hier worden gecontroleerd verbergen ze allemaal. Haal er een weg om meer te zien:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::EntryColumns</name>
    <message>
        <source>Choose Columns …</source>
        <translation>Kolommen kiezen …</translation>
    </message>
    <message>
        <source>Reset Columns</source>
        <translation>Kolommen herstellen</translation>
    </message>
</context>
<context>
    <name>Audit::EntryView</name>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>&amp;Sort by This Column</source>
        <translation>Op deze kolom &amp;sorteren</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>Rijen &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;Text</source>
        <translation>Als &amp;tekst kopiëren</translation>
    </message>
    <message>
        <source>Copy as C&amp;SV</source>
        <translation>Als C&amp;SV kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopiëren</translation>
    </message>
    <message>
        <source>Copied are the first %1 of the selected rows; an export takes them all.</source>
        <translation>Gekopieerd zijn de eerste %1 van de gekozen rijen; een export neemt ze allemaal.</translation>
    </message>
</context>
<context>
    <name>Audit::ExportBar</name>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Voortgang van de export</translation>
    </message>
    <message>
        <source>Close message</source>
        <translation>Melding sluiten</translation>
    </message>
    <message>
        <source>Exporting %1 …</source>
        <translation>Bezig met exporteren van %1 …</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Keeps what was fetched; the export can go on later, also after a restart.</source>
        <translation>Bewaart wat is opgehaald; de export kan later verdergaan, ook na een herstart.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Ends the export and drops what was fetched.</source>
        <translation>Beëindigt de export en gooit weg wat is opgehaald.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export van %1</translation>
    </message>
    <message>
        <source>What was kept from before is damaged and was set aside; everything is fetched again.</source>
        <translation>Wat van eerder was bewaard, is beschadigd en is apart gezet; alles wordt opnieuw opgehaald.</translation>
    </message>
    <message>
        <source>Connect to %1 first, then resume.</source>
        <translation>Maak eerst verbinding met %1 en hervat dan.</translation>
    </message>
</context>
<context>
    <name>Audit::ExportDesk</name>
    <message>
        <source>Verify export</source>
        <translation>Export controleren</translation>
    </message>
    <message>
        <source>Exports (*.csv *.jsonl *.xlsx)</source>
        <translation>Exports (*.csv *.jsonl *.xlsx)</translation>
    </message>
    <message>
        <source>Connect to %1 first: this export reads from there.</source>
        <translation>Maak eerst verbinding met %1: deze export leest daarvandaan.</translation>
    </message>
    <message>
        <source>Another window or program is working on this export.</source>
        <translation>Een ander venster of programma werkt aan deze export.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) did not come to an end. Exports … in the File menu goes on with them.</source>
        <translation>
            <numerusform>%Ln export is niet voltooid. Met ‘Exports …’ in het menu Bestand gaat die verder.</numerusform>
            <numerusform>%Ln exports zijn niet voltooid. Met ‘Exports …’ in het menu Bestand gaan ze verder.</numerusform>
        </translation>
    </message>
    <message>
        <source>The entries of this export were chosen by hand. Select them again to repeat it.</source>
        <translation>De vermeldingen van deze export zijn met de hand gekozen. Selecteer ze opnieuw om hem te herhalen.</translation>
    </message>
</context>
<context>
    <name>Audit::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (formulas made harmless)</source>
        <translation>CSV voor spreadsheets (formules onschadelijk gemaakt)</translation>
    </message>
    <message>
        <source>CSV, exact values (RFC 4180)</source>
        <translation>CSV, exacte waarden (RFC 4180)</translation>
    </message>
    <message>
        <source>JSON Lines, the server&apos;s own bytes</source>
        <translation>JSON Lines, byte voor byte zoals van de server</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>As on screen</source>
        <translation>Zoals op het scherm</translation>
    </message>
    <message>
        <source>Browse …</source>
        <translation>Bladeren …</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exporteren naar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Newest edge</source>
        <translation>Einde van de periode</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-werkmap (XLSX)</translation>
    </message>
    <message>
        <source>All known fields</source>
        <translation>Alle bekende velden</translation>
    </message>
    <message>
        <source>All known fields, and the details as JSON</source>
        <translation>Alle bekende velden, en de details als JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before the server&apos;s now</source>
        <translation>
            <numerusform>%Ln minuut vóór de huidige servertijd</numerusform>
            <numerusform>%Ln minuten vóór de huidige servertijd</numerusform>
        </translation>
    </message>
    <message>
        <source>The server&apos;s now</source>
        <translation>Huidige servertijd</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 bestaat al. Vervangen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Andere naam kiezen</translation>
    </message>
    <message>
        <source>In full: ask for each entry by its id too</source>
        <translation>Volledig: elke vermelding ook apart via zijn id opvragen</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>All that match</source>
        <translation>Alle die voldoen</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln selected</source>
        <translation>
            <numerusform>De %Ln geselecteerde</numerusform>
            <numerusform>De %Ln geselecteerde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln marked, of those that were read</source>
        <translation>
            <numerusform>De %Ln gemarkeerde van die welke zijn gelezen</numerusform>
            <numerusform>De %Ln gemarkeerde van die welke zijn gelezen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::ExportsDialog</name>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>In map tonen</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Herhalen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Weggooien</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No exports yet. Export … in the File menu saves the entries of the question on screen.</source>
        <translation>Nog geen exports. “Exporteren …” in het menu Bestand slaat de vermeldingen van de getoonde zoekopdracht op.</translation>
    </message>
    <message>
        <source>What interrupted exports have fetched is kept on this computer until they are discarded.</source>
        <translation>Wat onderbroken exports hebben opgehaald, blijft op deze computer bewaard totdat u ze weggooit.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Uit de lijst halen</translation>
    </message>
</context>
<context>
    <name>Audit::FileOpening</name>
    <message>
        <source>Open entries</source>
        <translation>Vermeldingen openen</translation>
    </message>
    <message>
        <source>Entries (*.jsonl *.ndjson *.json *.gz)</source>
        <translation>Vermeldingen (*.jsonl *.ndjson *.json *.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Open a folder of exported entries</source>
        <translation>Map met geëxporteerde vermeldingen openen</translation>
    </message>
</context>
<context>
    <name>Audit::FilterField</name>
    <message>
        <source>Clear %1</source>
        <translation>%1 wissen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>Audit::FilterPane</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>any time, e.g. -24h</source>
        <translation>elk moment, bijv. -24h</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>any action</source>
        <translation>alle acties</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Waarop</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>alle typen</translation>
    </message>
    <message>
        <source>exact id</source>
        <translation>exacte ID</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Vanwaar</translation>
    </message>
    <message>
        <source>address or host</source>
        <translation>adres of host</translation>
    </message>
    <message>
        <source>Result and scope</source>
        <translation>Resultaat en bereik</translation>
    </message>
    <message>
        <source>any</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>e-mail or id</source>
        <translation>e-mail of ID</translation>
    </message>
    <message>
        <source>Not a time. Try -24h, -7d, 2026-11-22 or 2026-11-22 14:00.</source>
        <translation>Geen tijdstip. Mogelijk zijn -24h, -7d, 2026-11-22 of 2026-11-22 14:00.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln action(s)</source>
        <translation>
            <numerusform>%Ln actie</numerusform>
            <numerusform>%Ln acties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln type</numerusform>
            <numerusform>%Ln typen</numerusform>
        </translation>
    </message>
    <message>
        <source>any, e.g. %1</source>
        <translation>alle, bijv. %1</translation>
    </message>
</context>
<context>
    <name>Audit::FindBar</name>
    <message>
        <source>Find in the rows</source>
        <translation>In de rijen zoeken</translation>
    </message>
    <message>
        <source>find in the rows</source>
        <translation>in de rijen zoeken</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorige (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Volgende (F3)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Went on at the other end.</source>
        <translation>Aan het andere eind verdergegaan.</translation>
    </message>
    <message>
        <source>In none of these rows.</source>
        <translation>In geen van deze rijen.</translation>
    </message>
    <message>
        <source>In none of the rows fetched so far; more follow as you scroll.</source>
        <translation>In geen van de tot nu toe opgehaalde rijen; meer volgen bij het scrollen.</translation>
    </message>
</context>
<context>
    <name>Audit::FirstRunPage</name>
    <message>
        <source>Look at sample data</source>
        <translation>Voorbeeld bekijken</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Open file …</source>
        <translation>Bestand openen …</translation>
    </message>
    <message>
        <source>Keep the token in the system&apos;s keychain</source>
        <translation>Token in de sleutelbos bewaren</translation>
    </message>
    <message>
        <source>What would you like to look at?</source>
        <translation>Wat wilt u bekijken?</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>Thirty days of a made-up company with an attack to find. Nothing leaves this computer.</source>
        <translation>Dertig dagen van een verzonnen bedrijf, met een aanval om te ontdekken. Niets verlaat deze computer.</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradres</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>Access token (JWT)</source>
        <translation>Toegangstoken (JWT)</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Een server</translation>
    </message>
    <message>
        <source>A ScaiKey service that you have an administrator&apos;s token for.</source>
        <translation>Een ScaiKey-service waarvoor u een beheerderstoken hebt.</translation>
    </message>
    <message>
        <source>A file of entries</source>
        <translation>Een auditlogbestand</translation>
    </message>
    <message>
        <source>JSON Lines or JSON, plain or gzipped, read into a private local service until you close it.</source>
        <translation>JSON Lines of JSON, ook met gzip ingepakt; wordt in een lokale privéservice gelezen totdat u die sluit.</translation>
    </message>
    <message>
        <source>The token is empty or holds characters that no token has. Paste it again, without &quot;Bearer&quot;.</source>
        <translation>Het token is leeg of bevat tekens die in geen enkel token voorkomen. Plak het opnieuw, zonder “Bearer”.</translation>
    </message>
    <message>
        <source>Preparing …</source>
        <translation>Bezig met voorbereiden …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Connections …</source>
        <translation>Verbindingen …</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Bewaarde verbindingen</translation>
    </message>
    <message>
        <source>Open the saved connection</source>
        <translation>Bewaarde verbinding openen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Zonder verder</translation>
    </message>
</context>
<context>
    <name>Audit::FollowBell</name>
    <message numerus="yes">
        <source>%Ln new entries wait</source>
        <translation>
            <numerusform>%Ln nieuwe vermelding wacht</numerusform>
            <numerusform>%Ln nieuwe vermeldingen wachten</numerusform>
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
        <translation>Filters, bij elke vermelding gecontroleerd</translation>
    </message>
</context>
<context>
    <name>Audit::InquiryTabs</name>
    <message>
        <source>Questions</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nieuw tabblad</translation>
    </message>
    <message>
        <source>The same question in another tab (Ctrl+T)</source>
        <translation>Dezelfde vraag in een ander tabblad (Ctrl+T)</translation>
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
        <translation>De sleutelbos gaf het token niet vrij. Verwijder de vermelding ‘audit-console’ met het sleutelbosprogramma van het systeem.</translation>
    </message>
</context>
<context>
    <name>Audit::LabelDialog</name>
    <message>
        <source>Label</source>
        <translation>Benaming</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>For example: office VPN</source>
        <translation>Bijvoorbeeld: VPN van kantoor</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Shown wherever this value stands, for this server, on this machine only. No export holds it.</source>
        <translation>Verschijnt overal waar deze waarde staat, voor deze server en alleen op deze machine. Staat in geen export.</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Roze</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
</context>
<context>
    <name>Audit::LinkDesk</name>
    <message>
        <source>This entry has no id, so that no link leads to it.</source>
        <translation>Deze vermelding heeft geen id, dus leidt er geen link naartoe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln link(s) copied. Whoever opens one needs access to the server.</source>
        <translation>
            <numerusform>%Ln link gekopieerd. Wie hem opent, heeft toegang tot de server nodig.</numerusform>
            <numerusform>%Ln links gekopieerd. Wie er een opent, heeft toegang tot de server nodig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question is too long for a link. Save it as a view, and pass that file on.</source>
        <translation>De vraag is te lang voor een link. Bewaar haar als weergave en geef dat bestand door.</translation>
    </message>
    <message>
        <source>A link to this question was copied. Whoever opens it needs access to the server.</source>
        <translation>Een link naar deze vraag is gekopieerd. Wie hem opent, heeft toegang tot de server nodig.</translation>
    </message>
    <message>
        <source>The link leads to %1. Opening it closes what is open here.</source>
        <translation>De link leidt naar %1. Hem openen sluit wat hier open is.</translation>
    </message>
    <message>
        <source>The link leads to %1.</source>
        <translation>De link leidt naar %1.</translation>
    </message>
    <message>
        <source>The link leads to %1, whose token is not kept. Connect to it again, and the link opens.</source>
        <translation>De link leidt naar %1, waarvan het token niet bewaard is. Maak opnieuw verbinding, dan opent de link.</translation>
    </message>
    <message>
        <source>The link leads to %1, a server that this computer has no connection to. Nothing was sent there. Where you know and trust it, connect to it with your token for it, and the link opens.</source>
        <translation>De link leidt naar %1, een server waarmee deze computer geen verbinding heeft. Er is niets naartoe gestuurd. Kent en vertrouwt u hem, maak dan verbinding met uw token ervoor; dan opent de link.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Connect …</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>The request was copied as a curl command. The token is not in it: it goes into the variable AUDIT_TOKEN.</source>
        <translation>Het verzoek is als curl-opdracht gekopieerd. Het token staat er niet in: dat hoort in de variabele AUDIT_TOKEN.</translation>
    </message>
</context>
<context>
    <name>Audit::MainToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkbalk</translation>
    </message>
    <message>
        <source>Source of the entries</source>
        <translation>Bron van de vermeldingen</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Weergaven</translation>
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
        <translation>Toch sluiten</translation>
    </message>
    <message>
        <source>Keep exporting</source>
        <translation>Doorgaan met exporteren</translation>
    </message>
    <message>
        <source>An export is still running. Closing the window stops it; what was fetched is kept, and Exports … in the File menu resumes it.</source>
        <translation>Er loopt nog een export. Als u het venster sluit, stopt die; wat is opgehaald, blijft bewaard, en met “Exports …” in het menu Bestand kunt u de export hervatten.</translation>
    </message>
</context>
<context>
    <name>Audit::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Melding sluiten</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>De server meldt: %1</translation>
    </message>
</context>
<context>
    <name>Audit::NotebookDesk</name>
    <message>
        <source>None of the entries here is marked. Ctrl+M marks the selected ones.</source>
        <translation>Geen van de vermeldingen hier is gemarkeerd. Ctrl+M markeert de geselecteerde.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln entries can be marked at once.</source>
        <translation>
            <numerusform>Er kan hoogstens %Ln regel tegelijk worden gemarkeerd.</numerusform>
            <numerusform>Er kunnen hoogstens %Ln regels tegelijk worden gemarkeerd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit::NotesPage</name>
    <message>
        <source>Note about the entry</source>
        <translation>Notitie bij de vermelding</translation>
    </message>
    <message>
        <source>What you found out about this entry</source>
        <translation>Wat u over deze vermelding hebt uitgezocht</translation>
    </message>
    <message>
        <source>Kept on this machine only, by the entry’s id. No export holds it.</source>
        <translation>Alleen op deze machine bewaard, onder de id van de vermelding. Staat in geen export.</translation>
    </message>
    <message>
        <source>Nothing can be kept of this entry.</source>
        <translation>Van deze vermelding kan niets worden bewaard.</translation>
    </message>
</context>
<context>
    <name>Audit::PaneDocks</name>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filters</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>&amp;Top Values</source>
        <translation>Meest &amp;voorkomende waarden</translation>
    </message>
</context>
<context>
    <name>Audit::ProbeList</name>
    <message>
        <source>Asking …</source>
        <translation>Vragen …</translation>
    </message>
</context>
<context>
    <name>Audit::QueryBox</name>
    <message>
        <source>Add a condition</source>
        <translation>Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>Add a value, a time, an id, or a condition such as action!=user.login</source>
        <translation>Waarde, tijd, id of voorwaarde zoals action!=user.login</translation>
    </message>
    <message>
        <source>Type or paste an address, an e-mail, a time or an id. Conditions: =, !=, ~ (contains), !~, several values with commas, networks such as ip_address=10.8.0.0/16.</source>
        <translation>Typ of plak een adres, e-mail, tijd of id. Voorwaarden: =, !=, ~ (bevat), !~, meer waarden met komma&apos;s, netwerken zoals ip_address=10.8.0.0/16.</translation>
    </message>
    <message>
        <source>What the text may mean</source>
        <translation>Wat de tekst kan betekenen</translation>
    </message>
    <message>
        <source>This is no whole condition. Write a field&apos;s name, =, !=, ~ or !~, and a value, such as action!=user.login.</source>
        <translation>Dit is geen hele voorwaarde. Schrijf een veldnaam, =, !=, ~ of !~ en een waarde, zoals action!=user.login.</translation>
    </message>
</context>
<context>
    <name>Audit::RelatedPage</name>
    <message>
        <source>Related entries</source>
        <translation>Verwante vermeldingen</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>wordt gevraagd …</translation>
    </message>
    <message>
        <source>Same actor, ±1 h</source>
        <translation>Dezelfde actor, ±1 u</translation>
    </message>
    <message>
        <source>Same IP address, ±1 h</source>
        <translation>Hetzelfde IP-adres, ±1 u</translation>
    </message>
    <message>
        <source>Same resource, ±1 h</source>
        <translation>Dezelfde resource, ±1 u</translation>
    </message>
    <message>
        <source>Same request, ±1 h</source>
        <translation>Hetzelfde verzoek, ±1 u</translation>
    </message>
    <message>
        <source>Both, at any time</source>
        <translation>Beide, ooit</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>niet beantwoord</translation>
    </message>
    <message>
        <source>As many as the server reports, where it does. Both: this actor from this address. Enter opens the entries in a new tab.</source>
        <translation>Zoveel als de server meldt, waar hij dat doet. Beide: deze actor vanaf dit adres. Enter opent de vermeldingen in een nieuw tabblad.</translation>
    </message>
    <message>
        <source>Both, first seen</source>
        <translation>Beide, eerst gezien</translation>
    </message>
</context>
<context>
    <name>Audit::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Weergave opslaan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Vervangen</translation>
    </message>
    <message>
        <source>A view of this name is there already and will be replaced.</source>
        <translation>Er is al een weergave met deze naam; ze wordt vervangen.</translation>
    </message>
    <message>
        <source>The question with its time range is kept, not its entries. A range such as “last 24 hours” stays relative.</source>
        <translation>Bewaard wordt de vraag met haar periode, niet haar vermeldingen. Een periode zoals ‘laatste 24 uur’ blijft relatief.</translation>
    </message>
    <message>
        <source>With the &amp;columns of the table</source>
        <translation>Met de &amp;kolommen van de tabel</translation>
    </message>
</context>
<context>
    <name>Audit::SignInPage</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Opnieuw openen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Verder</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>&amp;Paste a token instead …</source>
        <translation>In plaats daarvan een token pla&amp;kken …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Address of the sign-in page</source>
        <translation>Adres van de aanmeldpagina</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adres kopiëren</translation>
    </message>
    <message>
        <source>Open the address again</source>
        <translation>Adres opnieuw openen</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>Adres waar de browser eindigde</translation>
    </message>
    <message>
        <source>Browser on another machine? Paste the address that it ended at</source>
        <translation>Browser op een andere computer? Plak het adres waar hij eindigde</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Aanmelden bij %1</translation>
    </message>
    <message>
        <source>Asking %1 how to sign in …</source>
        <translation>Aan %1 vragen hoe men zich aanmeldt …</translation>
    </message>
    <message>
        <source>Sign in with your browser, and come back here. Where it did not open, copy the address into one.</source>
        <translation>Meld u aan in uw browser en kom hier terug. Ging hij niet open, kopieer het adres dan naar een browser.</translation>
    </message>
    <message>
        <source>Checking what the service sent …</source>
        <translation>Controleren wat de dienst stuurde …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the address into one.</source>
        <translation>Er kon geen browser worden geopend. Kopieer het adres naar een browser.</translation>
    </message>
    <message>
        <source>You are not signed in, and nothing was kept.</source>
        <translation>U bent niet aangemeld, en er is niets bewaard.</translation>
    </message>
</context>
<context>
    <name>Audit::SourceOpener</name>
    <message>
        <source>local service</source>
        <translation>lokale service</translation>
    </message>
    <message>
        <source>token: this session only</source>
        <translation>token: alleen deze sessie</translation>
    </message>
    <message>
        <source>token: keychain</source>
        <translation>token: sleutelbos</translation>
    </message>
    <message>
        <source>There is no connection “%1” any more.</source>
        <translation>De verbinding ‘%1’ is er niet meer.</translation>
    </message>
    <message>
        <source>sign-in: keychain</source>
        <translation>aanmelding: sleutelbos</translation>
    </message>
    <message>
        <source>The last sign-in has ended.</source>
        <translation>De laatste aanmelding is afgelopen.</translation>
    </message>
    <message>
        <source>sign-in: this session only</source>
        <translation>aanmelding: alleen deze sessie</translation>
    </message>
    <message>
        <source>Signed out: the token is gone from this computer. It stays valid until it expires.</source>
        <translation>Afgemeld: het token is van deze computer verdwenen. Het blijft geldig tot het verloopt.</translation>
    </message>
</context>
<context>
    <name>Audit::StatisticsDialog</name>
    <message>
        <source>Statistics</source>
        <translation>Statistieken</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>In de tijd</translation>
    </message>
    <message>
        <source>different actors</source>
        <translation>verschillende actoren</translation>
    </message>
    <message>
        <source>different IP addresses</source>
        <translation>verschillende IP-adressen</translation>
    </message>
    <message>
        <source>different actions</source>
        <translation>verschillende acties</translation>
    </message>
    <message>
        <source>different resources</source>
        <translation>verschillende resources</translation>
    </message>
</context>
<context>
    <name>Audit::StatusStrip</name>
    <message>
        <source>Switch between UTC and this computer&apos;s time zone</source>
        <translation>Wisselen tussen UTC en de tijdzone van deze computer</translation>
    </message>
    <message>
        <source>%1
Click to see how these entries were read.</source>
        <translation>%1
Klik om te zien hoe deze vermeldingen zijn gelezen.</translation>
    </message>
    <message>
        <source>Time zone: %1</source>
        <translation>Tijdzone: %1</translation>
    </message>
</context>
<context>
    <name>Audit::TimeDesk</name>
    <message>
        <source>An Hour &amp;Earlier</source>
        <translation>Een uur &amp;eerder</translation>
    </message>
    <message>
        <source>An Hour &amp;Later</source>
        <translation>Een uur &amp;later</translation>
    </message>
    <message>
        <source>A Day E&amp;arlier</source>
        <translation>Een dag ee&amp;rder</translation>
    </message>
    <message>
        <source>A Day La&amp;ter</source>
        <translation>Een dag la&amp;ter</translation>
    </message>
</context>
<context>
    <name>Audit::TokenDialog</name>
    <message>
        <source>Keep the token in the system&apos;s &amp;keychain</source>
        <translation>Het token in de &amp;sleutelbos van het systeem bewaren</translation>
    </message>
    <message>
        <source>Token for %1</source>
        <translation>Token voor %1</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Toegangstoken</translation>
    </message>
    <message>
        <source>Access token (JWT)</source>
        <translation>Toegangstoken (JWT)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>Audit::TopValuesPane</name>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Aandeel</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Eerst gezien</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actoren</translation>
    </message>
    <message>
        <source>Top values</source>
        <translation>Meest voorkomende waarden</translation>
    </message>
    <message>
        <source>Whose values</source>
        <translation>Wiens waarden</translation>
    </message>
    <message>
        <source>Hour × weekday</source>
        <translation>Uur × weekdag</translation>
    </message>
    <message>
        <source>Entries by hour and weekday</source>
        <translation>Vermeldingen per uur en weekdag</translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln entries shown</source>
        <translation>
            <numerusform>van de %Ln getoonde vermelding</numerusform>
            <numerusform>van de %Ln getoonde vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>ma</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>za</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>zo</translation>
    </message>
</context>
<context>
    <name>Audit::ValueDesk</name>
    <message>
        <source>Va&amp;lue</source>
        <translation>&amp;Waarde</translation>
    </message>
</context>
<context>
    <name>Audit::ValueMenu</name>
    <message>
        <source>&amp;Include This Value</source>
        <translation>Ook op deze waarde &amp;filteren</translation>
    </message>
    <message>
        <source>&amp;Only This Value</source>
        <translation>&amp;Alleen deze waarde</translation>
    </message>
    <message>
        <source>&amp;Around This Entry</source>
        <translation>&amp;Rond deze vermelding</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>Waarde &amp;kopiëren</translation>
    </message>
    <message>
        <source>Copy as &amp;Filter</source>
        <translation>Als &amp;filter kopiëren</translation>
    </message>
    <message>
        <source>Same &amp;Time</source>
        <translation>Zelfde &amp;tijd</translation>
    </message>
    <message>
        <source>± &amp;5 Minutes</source>
        <translation>± &amp;5 minuten</translation>
    </message>
    <message>
        <source>± 1 &amp;Hour</source>
        <translation>± 1 &amp;uur</translation>
    </message>
    <message>
        <source>± 1 &amp;Day</source>
        <translation>± 1 &amp;dag</translation>
    </message>
    <message>
        <source>&amp;All Time</source>
        <translation>&amp;Altijd</translation>
    </message>
    <message>
        <source>In &amp;New Tab</source>
        <translation>In &amp;nieuw tabblad</translation>
    </message>
    <message>
        <source>&amp;Exclude This Value</source>
        <translation>Deze waarde uitslui&amp;ten</translation>
    </message>
    <message>
        <source>Top &amp;Values of This Field</source>
        <translation>Meest voorkomende &amp;waarden van dit veld</translation>
    </message>
    <message>
        <source>± 15 &amp;Minutes</source>
        <translation>± 15 &amp;minuten</translation>
    </message>
    <message>
        <source>&amp;Label …</source>
        <translation>&amp;Benoemen …</translation>
    </message>
    <message>
        <source>Include This Value &amp;Too</source>
        <translation>Deze waarde &amp;ook opnemen</translation>
    </message>
</context>
<context>
    <name>Audit::VerifyDialog</name>
    <message>
        <source>Verify %1</source>
        <translation>%1 controleren</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Bezig met lezen van %1 …</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leesvoortgang</translation>
    </message>
    <message>
        <source>What the manifest says</source>
        <translation>Wat het manifest vermeldt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Audit::ViewsMenu</name>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Weergaven</translation>
    </message>
    <message>
        <source>S&amp;uggested</source>
        <translation>&amp;Voorgesteld</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>%1 – %2 ago</source>
        <translation>%1 – %2 geleden</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>Show &amp;Folder</source>
        <translation>&amp;Map tonen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written, so the view was not saved.</source>
        <translation>%1 kan niet worden geschreven; de weergave is niet opgeslagen.</translation>
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
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Following has ended: %1</source>
        <translation>Het volgen is gestopt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nieuwe</numerusform>
            <numerusform>%Ln nieuwe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>No answer to the last look for new entries; it is asked again. %1</source>
        <translation>Geen antwoord op de laatste vraag naar nieuwe vermeldingen; er wordt opnieuw gevraagd. %1</translation>
    </message>
</context>
<context>
    <name>Audit::Workspace</name>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
</context>
<context>
    <name>AuditQuery</name>
    <message>
        <source>The command comes first: %1.</source>
        <translation>Het commando komt eerst: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>Het commando “%1” bestaat niet. Er zijn: %2.</translation>
    </message>
    <message>
        <source>A token does not belong on a command line, where every user of this machine can read it. Use --token-file or the variable AUDIT_QUERY_TOKEN.</source>
        <translation>Een token hoort niet op een opdrachtregel, waar elke gebruiker van deze machine het kan lezen. Gebruik --token-file of de variabele AUDIT_QUERY_TOKEN.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>De optie “%1” bestaat hier niet.</translation>
    </message>
    <message>
        <source>“%1” needs the id of an entry.</source>
        <translation>“%1” heeft de ID van een vermelding nodig.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>“%1” is één argument te veel.</translation>
    </message>
    <message>
        <source>--%1 is given more than once.</source>
        <translation>--%1 is meer dan eens opgegeven.</translation>
    </message>
    <message>
        <source>--%1 is empty.</source>
        <translation>--%1 is leeg.</translation>
    </message>
    <message>
        <source>No server is given. Use --server URL with --token-file FILE, or --connection NAME, or --sample to try.</source>
        <translation>Er is geen server opgegeven. Gebruik --server URL met --token-file BESTAND, of --connection NAAM, of --sample om te proberen.</translation>
    </message>
    <message>
        <source>Only one of --server, --connection and --sample can be asked.</source>
        <translation>Van --server, --connection en --sample is er maar één mogelijk.</translation>
    </message>
    <message>
        <source>--sample needs no --token-file.</source>
        <translation>--sample heeft geen --token-file nodig.</translation>
    </message>
    <message>
        <source>--columns does not go with --format jsonl, which holds the entries whole.</source>
        <translation>--columns gaat niet samen met --format jsonl, dat de vermeldingen in hun geheel bevat.</translation>
    </message>
    <message>
        <source>--csv goes with --format csv only.</source>
        <translation>--csv gaat alleen samen met --format csv.</translation>
    </message>
    <message>
        <source>--start-time lies after --end-time.</source>
        <translation>--start-time ligt na --end-time.</translation>
    </message>
    <message>
        <source>A command is missing: %1.</source>
        <translation>Er ontbreekt een commando: %1.</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>van %1 tot %2</translation>
    </message>
    <message>
        <source>Print the newest entries that match, 50 unless --limit says otherwise.</source>
        <translation>Toont de nieuwste passende vermeldingen: 50, tenzij --limit iets anders zegt.</translation>
    </message>
    <message>
        <source>Write all entries that match, newest first.</source>
        <translation>Schrijft alle passende vermeldingen, de nieuwste eerst.</translation>
    </message>
    <message>
        <source>Print everything that the server told about one entry.</source>
        <translation>Toont alles wat de server over één vermelding heeft meegedeeld.</translation>
    </message>
    <message>
        <source>Print the server&apos;s counts for a time range.</source>
        <translation>Toont de tellingen van de server voor een periode.</translation>
    </message>
    <message>
        <source>List the names that --action takes, one a line.</source>
        <translation>Somt de namen voor --action op, één per regel.</translation>
    </message>
    <message>
        <source>List the names that --resource-type takes, one a line.</source>
        <translation>Somt de namen voor --resource-type op, één per regel.</translation>
    </message>
    <message>
        <source>Whom to ask (one of --server, --connection, --sample)</source>
        <translation>Aan wie de vraag gaat (één van --server, --connection, --sample)</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Welke vermeldingen</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Uitvoer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>done, and complete</source>
        <translation>klaar en volledig</translation>
    </message>
    <message>
        <source>wrong use: an option, a value, no server, no token</source>
        <translation>verkeerd gebruik: een optie, een waarde, geen server, geen token</translation>
    </message>
    <message>
        <source>the server refused the question, or its answer cannot be read</source>
        <translation>de server heeft de zoekopdracht geweigerd, of het antwoord is niet leesbaar</translation>
    </message>
    <message>
        <source>the server cannot be reached</source>
        <translation>de server is niet bereikbaar</translation>
    </message>
    <message>
        <source>a fault of this program</source>
        <translation>een fout van dit programma</translation>
    </message>
    <message>
        <source>the output file exists or cannot be created</source>
        <translation>het uitvoerbestand bestaat al of kan niet worden gemaakt</translation>
    </message>
    <message>
        <source>the output cannot be written</source>
        <translation>de uitvoer kan niet worden geschreven</translation>
    </message>
    <message>
        <source>the server is busy or has a fault: try later</source>
        <translation>de server is bezet of heeft een storing: probeer het later</translation>
    </message>
    <message>
        <source>not signed in, or not allowed</source>
        <translation>niet aangemeld of niet bevoegd</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Voorbeelden</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Toont deze hulp.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Toont de versie.</translation>
    </message>
    <message>
        <source>Ask an audit log server from the command line.</source>
        <translation>Bevraagt een auditlogserver vanaf de opdrachtregel.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Gebruik: %1</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commando&apos;s</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opties</translation>
    </message>
    <message>
        <source>Show the options of a command, with examples.</source>
        <translation>Toont de opties van een commando, met voorbeelden.</translation>
    </message>
    <message>
        <source>Data go to standard output, everything else to standard error. Exit codes</source>
        <translation>Gegevens gaan naar de standaarduitvoer, al het andere naar de standaardfoutuitvoer. Afsluitcodes</translation>
    </message>
    <message>
        <source>“%1” shows what there is.</source>
        <translation>“%1” toont wat er is.</translation>
    </message>
    <message>
        <source>--format %1 is not known here. Known are: %2.</source>
        <translation>--format %1 is hier onbekend. Bekend zijn: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. There are: all, %2.</source>
        <translation>De kolom “%1” bestaat niet. Er zijn: all, %2.</translation>
    </message>
    <message>
        <source>--csv is exact or spreadsheet, not “%1”.</source>
        <translation>--csv is exact of spreadsheet, niet “%1”.</translation>
    </message>
    <message>
        <source>--limit is a whole number from 1, not “%1”.</source>
        <translation>--limit is een geheel getal vanaf 1, niet “%1”.</translation>
    </message>
    <message>
        <source>--per-page is a whole number from 1 to %1, not “%2”.</source>
        <translation>--per-page is een geheel getal van 1 tot en met %1, niet “%2”.</translation>
    </message>
    <message>
        <source>--%1 “%2” is no time. Write 2026-11-22T14:02:11Z, 2026-11-22, -24h, -7d or now.</source>
        <translation>--%1 “%2” is geen tijdstip. Schrijf 2026-11-22T14:02:11Z, 2026-11-22, -24h, -7d of now.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIJD</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The server, such as https://audit.example.com. The token comes from --token-file or from the variable AUDIT_QUERY_TOKEN.</source>
        <translation>De server, bijvoorbeeld https://audit.example.com. Het token komt uit --token-file of uit de variabele AUDIT_QUERY_TOKEN.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>File with the access token; - reads it from standard input.</source>
        <translation>Bestand met het toegangstoken; - leest het van de standaardinvoer.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>A connection that the console has saved, with its token from the keychain.</source>
        <translation>Een verbinding die de console heeft opgeslagen, met het token uit de sleutelbos.</translation>
    </message>
    <message>
        <source>Made-up entries in a local service, for trying.</source>
        <translation>Verzonnen vermeldingen in een lokale service, om te proberen.</translation>
    </message>
    <message>
        <source>Entries of this tenant.</source>
        <translation>Vermeldingen van deze tenant.</translation>
    </message>
    <message>
        <source>Entries of all tenants of this partner.</source>
        <translation>Vermeldingen van alle tenants van deze partner.</translation>
    </message>
    <message>
        <source>Who did it, by id.</source>
        <translation>Wie het deed, op ID.</translation>
    </message>
    <message>
        <source>Who did it, by e-mail address.</source>
        <translation>Wie het deed, op e-mailadres.</translation>
    </message>
    <message>
        <source>What was done; “actions” lists the names.</source>
        <translation>Wat er is gedaan; “actions” somt de namen op.</translation>
    </message>
    <message>
        <source>To what kind of thing; “resource-types” lists the names.</source>
        <translation>Met welk soort resource; “resource-types” somt de namen op.</translation>
    </message>
    <message>
        <source>To which thing, by id.</source>
        <translation>Met welke resource, op ID.</translation>
    </message>
    <message>
        <source>How it ended, such as success or failure.</source>
        <translation>Hoe het afliep, bijvoorbeeld success of failure.</translation>
    </message>
    <message>
        <source>From which address.</source>
        <translation>Vanaf welk adres.</translation>
    </message>
    <message>
        <source>From this instant on: ISO 8601 (UTC where no zone is given), or before now: -30m, -24h, -7d, -2w.</source>
        <translation>Vanaf dit tijdstip: ISO 8601 (zonder tijdzone geldt UTC), of vóór nu: -30m, -24h, -7d, -2w.</translation>
    </message>
    <message>
        <source>Up to this instant, in the same forms.</source>
        <translation>Tot dit tijdstip, in dezelfde schrijfwijzen.</translation>
    </message>
    <message>
        <source>Form of the output. Without it: %1.</source>
        <translation>Indeling van de uitvoer. Zonder opgave: %1.</translation>
    </message>
    <message>
        <source>Write to this file, which appears only when it is whole; - is standard output.</source>
        <translation>Schrijft naar dit bestand, dat pas verschijnt als het volledig is; - is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Let --output replace a file.</source>
        <translation>Staat --output toe een bestand te vervangen.</translation>
    </message>
    <message>
        <source>NAMES</source>
        <translation>NAMEN</translation>
    </message>
    <message>
        <source>exact (the default) writes values as they are; spreadsheet puts a &apos; in front of what a spreadsheet would run as a formula.</source>
        <translation>exact (standaard) schrijft waarden zoals ze zijn; spreadsheet zet een &apos; voor alles wat een spreadsheet als formule zou uitvoeren.</translation>
    </message>
    <message>
        <source>COUNT</source>
        <translation>AANTAL</translation>
    </message>
    <message>
        <source>At most so many entries, the newest.</source>
        <translation>Hoogstens zoveel vermeldingen, de nieuwste.</translation>
    </message>
    <message>
        <source>Entries per request, 1 to %1. Without it: 200.</source>
        <translation>Vermeldingen per verzoek, 1 tot en met %1. Zonder opgave: 200.</translation>
    </message>
    <message>
        <source>Say nothing on standard error but errors.</source>
        <translation>Meldt op de standaardfoutuitvoer alleen fouten.</translation>
    </message>
    <message>
        <source>“%1” exists already. Use --replace to replace it.</source>
        <translation>“%1” bestaat al. Gebruik --replace om het te vervangen.</translation>
    </message>
    <message>
        <source>“%1” cannot be created.</source>
        <translation>“%1” kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>“%1” kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>“%1” does not fit: the disk is full.</source>
        <translation>“%1” past niet: de schijf is vol.</translation>
    </message>
    <message>
        <source>The disk did not confirm that it holds “%1”.</source>
        <translation>De schijf heeft niet bevestigd dat “%1” erop staat.</translation>
    </message>
    <message>
        <source>“%1” could not be given its name.</source>
        <translation>“%1” kon niet deze naam krijgen.</translation>
    </message>
    <message>
        <source>--server needs the address of a server.</source>
        <translation>--server heeft het adres van een server nodig.</translation>
    </message>
    <message>
        <source>--server “%1” is no address.</source>
        <translation>--server “%1” is geen adres.</translation>
    </message>
    <message>
        <source>--server “%1” is not encrypted. Use https; plain http is for this machine only.</source>
        <translation>--server “%1” is niet versleuteld. Gebruik https; gewoon http is alleen voor deze machine.</translation>
    </message>
    <message>
        <source>The address in --server holds a user name or a password. Leave it out.</source>
        <translation>Het adres in --server bevat een gebruikersnaam of een wachtwoord. Laat dat weg.</translation>
    </message>
    <message>
        <source>--server “%1” holds more than an address. Leave out what comes from ? or # on.</source>
        <translation>--server “%1” bevat meer dan een adres. Laat alles vanaf ? of # weg.</translation>
    </message>
    <message>
        <source>The keychain shows no token for “%1”. It may be locked: unlock it, or use --token-file.</source>
        <translation>De sleutelbos toont geen token voor “%1”. Misschien is hij vergrendeld: ontgrendel hem, of gebruik --token-file.</translation>
    </message>
    <message>
        <source>No keychain answers, so there is no token for “%1”. Use --token-file.</source>
        <translation>Er antwoordt geen sleutelbos, dus er is geen token voor “%1”. Gebruik --token-file.</translation>
    </message>
    <message>
        <source>The keychain did not hand out the token for “%1”.</source>
        <translation>De sleutelbos heeft het token voor “%1” niet afgegeven.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time for “%1”. Try again, or use --token-file.</source>
        <translation>De sleutelbos heeft voor “%1” niet op tijd geantwoord. Probeer het opnieuw, of gebruik --token-file.</translation>
    </message>
    <message>
        <source>The token for “%1” in the keychain is damaged. Connect again in the console.</source>
        <translation>Het token voor “%1” in de sleutelbos is beschadigd. Maak in de console opnieuw verbinding.</translation>
    </message>
    <message>
        <source>The keychain failed for “%1”.</source>
        <translation>De sleutelbos heeft voor “%1” een fout gegeven.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standaarduitvoer</translation>
    </message>
    <message>
        <source>The local service with the sample data did not start (%1).</source>
        <translation>De lokale service met de voorbeeldgegevens is niet gestart (%1).</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Onderbroken.</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standaardinvoer</translation>
    </message>
    <message>
        <source>The token file “%1” cannot be read: %2</source>
        <translation>Het tokenbestand “%1” kan niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>There is no token in “%1”.</source>
        <translation>Er staat geen token in “%1”.</translation>
    </message>
    <message>
        <source>What “%1” holds cannot be a token: a token is one word of printable characters.</source>
        <translation>Wat in “%1” staat, kan geen token zijn: een token is één woord van afdrukbare tekens.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the token file. chmod 600 keeps them out.</source>
        <translation>Andere gebruikers van deze machine kunnen het tokenbestand lezen. chmod 600 voorkomt dat.</translation>
    </message>
    <message>
        <source>There is no token. Use --token-file FILE (- is standard input), or the variable AUDIT_QUERY_TOKEN.</source>
        <translation>Er is geen token. Gebruik --token-file BESTAND (- is de standaardinvoer), of de variabele AUDIT_QUERY_TOKEN.</translation>
    </message>
    <message>
        <source>What AUDIT_QUERY_TOKEN holds cannot be a token: a token is one word of printable characters.</source>
        <translation>Wat in AUDIT_QUERY_TOKEN staat, kan geen token zijn: een token is één woord van afdrukbare tekens.</translation>
    </message>
    <message>
        <source>There is no connection “%1”. There are: %2.</source>
        <translation>De verbinding “%1” bestaat niet. Er zijn: %2.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --format json has them all.</source>
        <translation>
            <numerusform>… en nog %Ln; met --format json zijn ze er allemaal.</numerusform>
            <numerusform>… en nog %Ln; met --format json zijn ze er allemaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over time (UTC)</source>
        <translation>In de tijd (UTC)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier left out; --format json has them all.</source>
        <translation>
            <numerusform>%Ln eerdere weggelaten; met --format json zijn ze er allemaal.</numerusform>
            <numerusform>%Ln eerdere weggelaten; met --format json zijn ze er allemaal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 in totaal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand van %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>the newest; there may be more</source>
        <translation>de nieuwste; er kunnen er meer zijn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln elements of the server&apos;s lists were no entries and are left out.</source>
        <translation>
            <numerusform>%Ln element in de lijsten van de server was geen vermelding en is weggelaten.</numerusform>
            <numerusform>%Ln elementen in de lijsten van de server waren geen vermeldingen en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” needs the name of a file.</source>
        <translation>“%1” heeft de naam van een bestand nodig.</translation>
    </message>
    <message>
        <source>--format xlsx needs --output FILE.</source>
        <translation>--format xlsx heeft --output BESTAND nodig.</translation>
    </message>
    <message>
        <source>--lag goes with --output FILE only.</source>
        <translation>--lag gaat alleen samen met --output BESTAND.</translation>
    </message>
    <message>
        <source>Go on with an export that was interrupted.</source>
        <translation>Gaat verder met een onderbroken export.</translation>
    </message>
    <message>
        <source>List the exports that wait to be resumed, and the last ones that are done.</source>
        <translation>Somt de exports op die te hervatten zijn, en de laatste die klaar zijn.</translation>
    </message>
    <message>
        <source>Check an export against its manifest, and say what that proves.</source>
        <translation>Controleert een export aan de hand van het manifest, en meldt wat dat bewijst.</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>afgemeld</translation>
    </message>
    <message>
        <source>server not reachable</source>
        <translation>server niet bereikbaar</translation>
    </message>
    <message>
        <source>server busy</source>
        <translation>server bezet</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>schijf vol</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>onderbroken</translation>
    </message>
    <message>
        <source>not proven complete</source>
        <translation>volledigheid niet aangetoond</translation>
    </message>
    <message>
        <source>There is no export to go on with.</source>
        <translation>Er is geen export om te hervatten.</translation>
    </message>
    <message>
        <source>There is no export “%1” to go on with.</source>
        <translation>Er is geen export “%1” om te hervatten.</translation>
    </message>
    <message>
        <source>Name one of the exports: %1.</source>
        <translation>Noem een van de exports: %1.</translation>
    </message>
    <message>
        <source>The connection “%1” leads to another server now.</source>
        <translation>De verbinding “%1” leidt nu naar een andere server.</translation>
    </message>
    <message>
        <source>There are no exports yet.</source>
        <translation>Er zijn nog geen exports.</translation>
    </message>
    <message>
        <source>not proven complete: %1</source>
        <translation>volledigheid niet aangetoond: %1</translation>
    </message>
    <message numerus="yes">
        <source>writing the file: %Ln entries</source>
        <translation>
            <numerusform>bestand wordt geschreven: %Ln vermelding</numerusform>
            <numerusform>bestand wordt geschreven: %Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries, reading once more for late ones</source>
        <translation>
            <numerusform>%Ln vermelding, nog een leesronde voor late</numerusform>
            <numerusform>%Ln vermeldingen, nog een leesronde voor late</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of about %2 entries</source>
        <translation>%1 van ongeveer %2 vermeldingen</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per seconde</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln s left</source>
        <translation>
            <numerusform>nog ongeveer %Ln s</numerusform>
            <numerusform>nog ongeveer %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>What was kept of this export is damaged. It is set aside, and everything is fetched again.</source>
        <translation>Wat van deze export was bewaard, is beschadigd. Het wordt apart gezet, en alles wordt opnieuw opgehaald.</translation>
    </message>
    <message>
        <source>Entries that match no filter that was asked for are in %1.</source>
        <translation>Vermeldingen die niet aan de gevraagde filters voldoen, staan in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values do not fit this format as they are; the manifest names the first ones.</source>
        <translation>
            <numerusform>%Ln waarde past niet ongewijzigd in deze indeling; het manifest noemt haar.</numerusform>
            <numerusform>%Ln waarden passen niet ongewijzigd in deze indeling; het manifest noemt de eerste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proof is in %1.</source>
        <translation>Het bewijs staat in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are kept.</source>
        <translation>
            <numerusform>%Ln vermelding blijft bewaard.</numerusform>
            <numerusform>%Ln vermeldingen blijven bewaard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Hervatten met: %1</translation>
    </message>
    <message>
        <source>done, but not proven complete</source>
        <translation>klaar, maar volledigheid niet aangetoond</translation>
    </message>
    <message>
        <source>interrupted (143: terminated); an export can be resumed</source>
        <translation>onderbroken (143: beëindigd); een export kan worden hervat</translation>
    </message>
    <message>
        <source>--lag is a time such as 300, 90s, 5m or 1h, not “%1”.</source>
        <translation>--lag is een tijdsduur zoals 300, 90s, 5m of 1h, niet “%1”.</translation>
    </message>
    <message>
        <source>End the export so long before the server&apos;s now, because entries may come late: 300, 90s, 5m, 1h. Without it: 5m. Counts with --output FILE.</source>
        <translation>Laat de export zo lang vóór de huidige servertijd eindigen, omdat vermeldingen laat kunnen binnenkomen: 300, 90s, 5m, 1h. Zonder opgave: 5m. Geldt met --output BESTAND.</translation>
    </message>
    <message>
        <source>“%1” is not what was written to it.</source>
        <translation>“%1” bevat niet wat erin is geschreven.</translation>
    </message>
    <message>
        <source>Another process works on this export: “%1”.</source>
        <translation>Een ander proces werkt aan deze export: “%1”.</translation>
    </message>
    <message>
        <source>Read once. With --output FILE an export reads until nothing new shows up, and puts a proof beside the file.</source>
        <translation>Eén keer gelezen. Met --output BESTAND leest een export totdat er niets nieuws meer verschijnt, en zet een bewijs naast het bestand.</translation>
    </message>
    <message>
        <source>A workbook needs a file: it is not written from front to back.</source>
        <translation>Een werkmap heeft een bestand nodig: ze wordt niet van voor naar achter geschreven.</translation>
    </message>
    <message>
        <source>What is kept in “%1” belongs to another question.</source>
        <translation>Wat in “%1” bewaard is, hoort bij een andere vraag.</translation>
    </message>
    <message>
        <source>--full-details goes with --output FILE only.</source>
        <translation>--full-details kan alleen met --output BESTAND.</translation>
    </message>
    <message numerus="yes">
        <source>Each of %Ln entries is asked for in full</source>
        <translation>
            <numerusform>%Ln vermelding wordt volledig opgevraagd</numerusform>
            <numerusform>%Ln vermeldingen worden één voor één volledig opgevraagd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries in full</source>
        <translation>%1 van %2 vermeldingen volledig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries could not be had in full and stand as the list showed them.</source>
        <translation>
            <numerusform>%Ln vermelding was niet volledig te krijgen en staat er zoals de lijst haar toonde.</numerusform>
            <numerusform>%Ln vermeldingen waren niet volledig te krijgen en staan er zoals de lijst ze toonde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for each entry by its id too, at most 20 a second, where the list leaves something out. Goes with --output FILE.</source>
        <translation>Elke vermelding ook apart via zijn id opvragen, hooguit 20 per seconde, voor het geval de lijst iets weglaat. Kan met --output BESTAND.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries that were read do not fit the conditions and are left out.</source>
        <translation>
            <numerusform>%Ln gelezen vermelding past niet bij de voorwaarden en is weggelaten.</numerusform>
            <numerusform>%Ln gelezen vermeldingen passen niet bij de voorwaarden en zijn weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>CONDITION</source>
        <translation>VOORWAARDE</translation>
    </message>
    <message>
        <source>A condition that the server cannot be asked for, checked here on what it answers: action!=user.login, *~invoice, ip_address=10.8.0.0/16, result=failure,denied, timestamp@19:00-07:00,sat,sun,Europe/Amsterdam. May be given more than once.</source>
        <translation>Een voorwaarde die de server niet kent, hier gecontroleerd op zijn antwoorden: action!=user.login, *~invoice, ip_address=10.8.0.0/16, result=failure,denied, timestamp@19:00-07:00,sat,sun,Europe/Amsterdam. Mag vaker voorkomen.</translation>
    </message>
    <message>
        <source>A view that the console has saved. Filters that are given beside it take the place of its own.</source>
        <translation>Een weergave die de console heeft opgeslagen. Filters ernaast komen in de plaats van de hare.</translation>
    </message>
    <message>
        <source>%1 is no JSON, so it is no view.</source>
        <translation>%1 is geen JSON en dus geen weergave.</translation>
    </message>
    <message>
        <source>%1 is JSON, but no view.</source>
        <translation>%1 is JSON, maar geen weergave.</translation>
    </message>
    <message>
        <source>%1 is a view of a newer version of this program.</source>
        <translation>%1 is een weergave van een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>%1: “%2” is not known in a view, or holds what it cannot hold.</source>
        <translation>%1: ‘%2’ is in een weergave niet bekend, of bevat wat daar niet kan staan.</translation>
    </message>
    <message>
        <source>The view %1 cannot be read.</source>
        <translation>De weergave %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>--where “%1” is no condition. Write a field&apos;s name, =, !=, ~ or !~, and a value, such as action!=user.login; or timestamp@ with hours, weekdays and a zone, such as timestamp@19:00-07:00,sat,sun,Europe/Amsterdam.</source>
        <translation>--where ‘%1’ is geen voorwaarde. Schrijf een veldnaam, =, !=, ~ of !~ en een waarde, zoals action!=user.login; of timestamp@ met uren, weekdagen en een zone, zoals timestamp@19:00-07:00,sat,sun,Europe/Amsterdam.</translation>
    </message>
    <message>
        <source>“%1” needs the name of a connection.</source>
        <translation>“%1” heeft de naam van een verbinding nodig.</translation>
    </message>
    <message>
        <source>A new connection needs --client-id to sign in with.</source>
        <translation>Een nieuwe verbinding heeft --client-id nodig om mee aan te melden.</translation>
    </message>
    <message>
        <source>Sign in to a connection with the browser, or make a new one.</source>
        <translation>Met de browser aanmelden bij een verbinding, of een nieuwe maken.</translation>
    </message>
    <message>
        <source>Take a connection&apos;s tokens out of the keychain and have them revoked.</source>
        <translation>De tokens van een verbinding uit de sleutelbos halen en laten intrekken.</translation>
    </message>
    <message>
        <source>List the saved connections.</source>
        <translation>De opgeslagen verbindingen tonen.</translation>
    </message>
    <message>
        <source>--port is a number from %1 to 65535, not “%2”.</source>
        <translation>--port is een getal van %1 tot 65535, niet “%2”.</translation>
    </message>
    <message>
        <source>For a new connection: the server, such as https://audit.example.com.</source>
        <translation>Voor een nieuwe verbinding: de server, zoals https://audit.example.com.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>For a new connection: what this program is registered as.</source>
        <translation>Voor een nieuwe verbinding: waaronder dit programma geregistreerd is.</translation>
    </message>
    <message>
        <source>For a new connection: the tenant that signs in; without it the platform.</source>
        <translation>Voor een nieuwe verbinding: de tenant waarbij men zich aanmeldt; anders het platform.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>GETAL</translation>
    </message>
    <message>
        <source>For a new connection: the port of the registered http://127.0.0.1:PORT/callback. Without it: %1.</source>
        <translation>Voor een nieuwe verbinding: de poort van het geregistreerde http://127.0.0.1:PORT/callback. Anders: %1.</translation>
    </message>
    <message>
        <source>Only print the address.</source>
        <translation>Alleen het adres tonen.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>Signed in to “%1” as %2.</source>
        <translation>Aangemeld bij “%1” als %2.</translation>
    </message>
    <message>
        <source>The sign-in service does not know the scope admin:read, so it was left out.</source>
        <translation>De aanmelddienst kent de scope admin:read niet, dus die is weggelaten.</translation>
    </message>
    <message>
        <source>The token names neither an admin role nor the scope admin:read: the server may not let it read the audit log.</source>
        <translation>Het token noemt noch een beheerdersrol noch de scope admin:read: misschien laat de server het de auditlog niet lezen.</translation>
    </message>
    <message>
        <source>The sign-in service gave no token to renew it with, so it ends with this command.</source>
        <translation>De aanmelddienst gaf geen token om mee te verlengen, dus de aanmelding eindigt met deze opdracht.</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>niet aangemeld</translation>
    </message>
    <message>
        <source>a token is kept</source>
        <translation>er wordt een token bewaard</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>aangemeld</translation>
    </message>
    <message>
        <source>The sign-in service offers no way to revoke; what it issued ends by itself.</source>
        <translation>De aanmelddienst biedt geen intrekking; wat hij heeft uitgegeven, verloopt vanzelf.</translation>
    </message>
    <message>
        <source>It could not be revoked with the sign-in service: %1</source>
        <translation>Bij de aanmelddienst kon het niet worden ingetrokken: %1</translation>
    </message>
    <message>
        <source>Signed out of “%1”.</source>
        <translation>Afgemeld bij “%1”.</translation>
    </message>
    <message>
        <source>There are no connections yet. “audit-query sign-in NAME --server URL --client-id ID” makes one.</source>
        <translation>Er zijn nog geen verbindingen. “audit-query sign-in NAME --server URL --client-id ID” maakt er een.</translation>
    </message>
    <message>
        <source>Sign in with the browser that opens, within five minutes; or open this address:</source>
        <translation>Meld u binnen vijf minuten aan met de browser die opent, of open dit adres:</translation>
    </message>
    <message>
        <source>Open this address in a browser and sign in, within five minutes:</source>
        <translation>Open dit adres in een browser en meld u binnen vijf minuten aan:</translation>
    </message>
    <message>
        <source>If that browser runs on another machine, it ends at an address that begins with %1. Paste that address here and press Enter:</source>
        <translation>Draait die browser op een andere computer, dan eindigt hij op een adres dat begint met %1. Plak dat adres hier en druk op Enter:</translation>
    </message>
    <message>
        <source>--proxy takes system, none, or an address such as http://proxy.example.com:3128 or socks5://…, without a user name.</source>
        <translation>--proxy verwacht system, none of een adres zoals http://proxy.example.com:3128 of socks5://…, zonder gebruikersnaam.</translation>
    </message>
    <message>
        <source>Certificates of authorities to believe beside those that this machine knows (PEM).</source>
        <translation>Certificaten van autoriteiten die naast de hier bekende worden geloofd (PEM).</translation>
    </message>
    <message>
        <source>The proxy. Without it: the connection&apos;s, or what the system says.</source>
        <translation>De proxy. Zonder: die van de verbinding, of wat het systeem zegt.</translation>
    </message>
    <message>
        <source>The file of certificates “%1” cannot be read.</source>
        <translation>Het bestand met certificaten ‘%1’ kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file “%1” holds no certificate in PEM.</source>
        <translation>Het bestand ‘%1’ bevat geen certificaat in PEM.</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Columns by the API&apos;s field names, with commas, or all of these; timestamp_utc and timestamp_local give the time in UTC and in this machine&apos;s zone, details.NAME one of the details. Without it a table has %1, CSV all.</source>
        <translation>Kolommen met de veldnamen van de API, gescheiden door komma’s, of all voor al deze; timestamp_utc en timestamp_local geven de tijd in UTC en in de zone van deze machine, details.NAME een van de details. Zonder deze optie heeft een tabel %1, CSV alles.</translation>
    </message>
    <message>
        <source>--server “%1” begins with neither https:// nor http://.</source>
        <translation>--server ‘%1’ begint niet met https:// of http://.</translation>
    </message>
    <message>
        <source>The keychain shows no token for “%1”, so none was removed. It may be locked: unlock it, and try again.</source>
        <translation>De sleutelbos toont geen token voor ‘%1’, dus is er geen verwijderd. Misschien is hij vergrendeld: ontgrendel hem en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>No keychain answers, and nothing else may keep the sign-in to “%1”. Start one, such as GNOME Keyring or KWallet. Without one, other commands take a token by --token-file.</source>
        <translation>Er antwoordt geen sleutelbos, en niets anders mag de aanmelding bij ‘%1’ bewaren. Start er een, zoals GNOME Keyring of KWallet. Zonder sleutelbos nemen andere opdrachten een token met --token-file.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time for “%1”. It may be asking for its password.</source>
        <translation>De sleutelbos antwoordde niet op tijd voor ‘%1’. Misschien vraagt hij om zijn wachtwoord.</translation>
    </message>
    <message>
        <source>A token does not belong on a command line, where every user of this machine can read it. This command takes none.</source>
        <translation>Een token hoort niet op een opdrachtregel, waar elke gebruiker van deze machine het kan lezen. Deze opdracht neemt er geen.</translation>
    </message>
    <message>
        <source>--client-id, --tenant, --port, --ca-file and --proxy describe a new connection, which needs --server, too.</source>
        <translation>--client-id, --tenant, --port, --ca-file en --proxy beschrijven een nieuwe verbinding, die ook --server nodig heeft.</translation>
    </message>
    <message>
        <source>The keychain refused access to the sign-in to “%1”. It may be locked: unlock it, and try again.</source>
        <translation>De sleutelbos weigerde toegang tot de aanmelding bij ‘%1’. Misschien is hij vergrendeld: ontgrendel hem en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nobody is signed in to “%1” any more. “audit-query sign-in %1” signs in.</source>
        <translation>Bij ‘%1’ is niemand meer aangemeld. ‘audit-query sign-in %1’ meldt aan.</translation>
    </message>
    <message>
        <source>There is no connection “%1” yet. “audit-query sign-in NAME --server URL --client-id ID” makes one.</source>
        <translation>Er is nog geen verbinding ‘%1’. ‘audit-query sign-in NAME --server URL --client-id ID’ maakt er een.</translation>
    </message>
    <message>
        <source>There is a connection “%1” already. Use another name, or leave out what describes a new one: --server, --client-id, --tenant, --port, --ca-file and --proxy.</source>
        <translation>Er is al een verbinding ‘%1’. Neem een andere naam, of laat weg wat een nieuwe beschrijft: --server, --client-id, --tenant, --port, --ca-file en --proxy.</translation>
    </message>
    <message>
        <source>A name is one line of at most 80 characters.</source>
        <translation>Een naam is één regel van ten hoogste 80 tekens.</translation>
    </message>
    <message>
        <source>A client id is one word of at most 200 characters.</source>
        <translation>Een client-ID is één woord van ten hoogste 200 tekens.</translation>
    </message>
    <message>
        <source>A tenant is a short name of letters, digits, and - _ or .</source>
        <translation>Een tenant is een korte naam van letters, cijfers en - _ of .</translation>
    </message>
    <message>
        <source>%1 is no place for a token: it is kept in a file.</source>
        <translation>%1 is geen plaats voor een token: het komt in een bestand te staan.</translation>
    </message>
    <message>
        <source>%1: a connection cannot have “%2” there. %3</source>
        <translation>%1: een verbinding kan daar geen ‘%2’ hebben. %3</translation>
    </message>
    <message>
        <source>The sign-in service does not know the scope admin:read. Once more without it:</source>
        <translation>De aanmelddienst kent de scope admin:read niet. Nog eens zonder:</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln entries are dated later than the server&apos;s clock and are left out; --lag 0 takes them in.</source>
        <translation>
            <numerusform>Ten minste %Ln vermelding is later gedateerd dan de klok van de server en ontbreekt; --lag 0 neemt hem op.</numerusform>
            <numerusform>Ten minste %Ln vermeldingen zijn later gedateerd dan de klok van de server en ontbreken; --lag 0 neemt ze op.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditService</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 vraagt een geheel getal van %2 tot en met %3.</translation>
    </message>
    <message>
        <source>Try “audit-service --help”.</source>
        <translation>“audit-service --help” helpt verder.</translation>
    </message>
    <message>
        <source>Another program listens on %1 already; choose another port, or 0 for any free one.</source>
        <translation>Op %1 luistert al een ander programma; kies een andere poort, of 0 voor een willekeurige vrije.</translation>
    </message>
    <message>
        <source>Listening on %1 failed.</source>
        <translation>Luisteren op %1 is mislukt.</translation>
    </message>
    <message>
        <source>The database “%1” cannot be opened.</source>
        <translation>De database “%1” kan niet worden geopend.</translation>
    </message>
    <message>
        <source>The database “%1” was written by a newer version of audit-service; use that one.</source>
        <translation>De database “%1” is door een nieuwere versie van audit-service geschreven; gebruik die.</translation>
    </message>
    <message>
        <source>The token file “%1” holds no usable token: one line of printable characters without spaces.</source>
        <translation>Het tokenbestand “%1” bevat geen bruikbaar token: één regel van afdrukbare tekens zonder spaties.</translation>
    </message>
    <message>
        <source>The token file “%1” cannot be written.</source>
        <translation>Het tokenbestand “%1” kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Het bestand “%1” kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>“%1” holds no audit entries: expected are JSON Lines, a JSON array or a saved page of the API, also gzipped.</source>
        <translation>“%1” bevat geen auditvermeldingen: verwacht worden JSON Lines, een JSON-array of een opgeslagen pagina van de API, ook met gzip ingepakt.</translation>
    </message>
    <message>
        <source>The disk that holds “%1” is full; what was committed before is kept.</source>
        <translation>De schijf met “%1” is vol; wat eerder is vastgelegd, blijft behouden.</translation>
    </message>
    <message>
        <source>Writing to the database “%1” failed; what was committed before is kept.</source>
        <translation>Schrijven naar de database “%1” is mislukt; wat eerder is vastgelegd, blijft behouden.</translation>
    </message>
    <message>
        <source>--now takes an instant such as 2026-11-22T14:02:11Z.</source>
        <translation>--now vraagt een tijdstip zoals 2026-11-22T14:02:11Z.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Het bestand “%1” kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Another number makes another world.</source>
        <translation>Een ander getal geeft een andere wereld.</translation>
    </message>
    <message>
        <source>The newest entry lies just before this instant; now where left out.</source>
        <translation>De nieuwste vermelding ligt vlak voor dit tijdstip; zonder opgave is dat nu.</translation>
    </message>
    <message>
        <source>How many days the entries span.</source>
        <translation>Hoeveel dagen de vermeldingen beslaan.</translation>
    </message>
    <message>
        <source>The file to write; - is standard output.</source>
        <translation>Het te schrijven bestand; - is de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Makes sample entries, the same ones for the same options: JSON Lines on standard output or in a file, or straight into a database.</source>
        <translation>Maakt voorbeeldvermeldingen, bij dezelfde opties steeds dezelfde: als JSON Lines op de standaarduitvoer of in een bestand, of rechtstreeks in een database.</translation>
    </message>
    <message>
        <source>generate takes options only.</source>
        <translation>generate kent alleen opties.</translation>
    </message>
    <message>
        <source>Choose one of --output and --database.</source>
        <translation>Kies --output of --database.</translation>
    </message>
    <message>
        <source>not JSON, left out</source>
        <translation>geen JSON, weggelaten</translation>
    </message>
    <message>
        <source>no JSON object, left out</source>
        <translation>geen JSON-object, weggelaten</translation>
    </message>
    <message>
        <source>an entry without a readable time, left out</source>
        <translation>een vermelding zonder leesbare tijd, weggelaten</translation>
    </message>
    <message>
        <source>an object that is no entry, left out</source>
        <translation>een object dat geen vermelding is, weggelaten</translation>
    </message>
    <message>
        <source>a line of more than 64 MiB, left out</source>
        <translation>een regel van meer dan 64 MiB, weggelaten</translation>
    </message>
    <message>
        <source>an entry whose id is there already with other content; the first one stays</source>
        <translation>een vermelding waarvan de ID al met andere inhoud bestaat; de eerste blijft</translation>
    </message>
    <message>
        <source>the compressed file is damaged or ends here too early</source>
        <translation>het gecomprimeerde bestand is beschadigd of eindigt hier te vroeg</translation>
    </message>
    <message numerus="yes">
        <source>%n more was left out.</source>
        <translation>
            <numerusform>Er is nog %n andere plek weggelaten.</numerusform>
            <numerusform>Er zijn nog %n andere plekken weggelaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read: %1. Added: %2. Known already: %3. Left out: %4.</source>
        <translation>Gelezen: %1. Toegevoegd: %2. Al bekend: %3. Weggelaten: %4.</translation>
    </message>
    <message>
        <source>Files of entries.</source>
        <translation>Bestanden met vermeldingen.</translation>
    </message>
    <message>
        <source>Name the database with --database.</source>
        <translation>Noem de database met --database.</translation>
    </message>
    <message>
        <source>Name at least one file of entries.</source>
        <translation>Noem ten minste één bestand met vermeldingen.</translation>
    </message>
    <message>
        <source>Answer the Audit API over a database.</source>
        <translation>Beantwoordt de Audit-API vanuit een database.</translation>
    </message>
    <message>
        <source>Read files of entries into a database.</source>
        <translation>Leest bestanden met vermeldingen in een database in.</translation>
    </message>
    <message>
        <source>Make sample entries.</source>
        <translation>Maakt voorbeeldvermeldingen.</translation>
    </message>
    <message>
        <source>Usage: audit-service COMMAND [options]</source>
        <translation>Gebruik: audit-service COMMANDO [opties]</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commando&apos;s:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opties:</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Toont deze hulp.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Toont de versie.</translation>
    </message>
    <message>
        <source>“audit-service COMMAND --help” explains a command.</source>
        <translation>“audit-service COMMANDO --help” legt een commando uit.</translation>
    </message>
    <message>
        <source>“%1” is no command of audit-service.</source>
        <translation>“%1” is geen commando van audit-service.</translation>
    </message>
    <message>
        <source>The file with the token that clients must send. Without it a token is made and written to a private file that the first line names.</source>
        <translation>Het bestand met het token dat clients moeten sturen. Zonder opgave wordt een token gemaakt en naar een privébestand geschreven dat de eerste regel noemt.</translation>
    </message>
    <message>
        <source>Answers the Audit API over a database until it is interrupted. The first line on standard output is JSON with the address.</source>
        <translation>Beantwoordt de Audit-API vanuit een database totdat de service wordt onderbroken. De eerste regel op de standaarduitvoer is JSON met het adres.</translation>
    </message>
    <message>
        <source>serve takes options only.</source>
        <translation>serve kent alleen opties.</translation>
    </message>
    <message>
        <source>it exists already</source>
        <translation>het bestaat al</translation>
    </message>
    <message>
        <source>About how many entries; the stories in them need some two hundred.</source>
        <translation>Hoeveel vermeldingen ongeveer; de verhalen erin hebben er zo’n tweehonderd nodig.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the token file. chmod 600 keeps them out.</source>
        <translation>Andere gebruikers van deze machine kunnen het tokenbestand lezen. chmod 600 voorkomt dat.</translation>
    </message>
    <message>
        <source>Signed tokens need both --issuer and --audience, so that tokens for others are refused.</source>
        <translation>Ondertekende tokens hebben --issuer en --audience nodig, zodat tokens voor anderen worden geweigerd.</translation>
    </message>
    <message>
        <source>“%1” holds no key that tokens can be checked with: a JWK set with RSA keys of 2048 bits or more, or with P-256 keys.</source>
        <translation>“%1” bevat geen sleutel om tokens mee te controleren: een JWK-set met RSA-sleutels van 2048 bits of meer, of met P-256-sleutels.</translation>
    </message>
    <message>
        <source>Make a signed token for trying things out.</source>
        <translation>Een ondertekend token maken om iets uit te proberen.</translation>
    </message>
    <message>
        <source>The file with the shared secret of tokens by HS256, one line.</source>
        <translation>Het bestand met het gedeelde geheim voor tokens volgens HS256, één regel.</translation>
    </message>
    <message>
        <source>Whose signed tokens are taken; may be repeated.</source>
        <translation>Van wie ondertekende tokens worden aangenomen; mag herhaald worden.</translation>
    </message>
    <message>
        <source>For whom signed tokens must be made; may be repeated.</source>
        <translation>Voor wie ondertekende tokens gemaakt moeten zijn; mag herhaald worden.</translation>
    </message>
    <message>
        <source>The file of the private key (a JWK) to sign with; made where it is absent.</source>
        <translation>Het bestand van de privésleutel (een JWK) om mee te ondertekenen; wordt gemaakt als het ontbreekt.</translation>
    </message>
    <message>
        <source>RS256, PS256 or ES256, for a new key.</source>
        <translation>RS256, PS256 of ES256, voor een nieuwe sleutel.</translation>
    </message>
    <message>
        <source>Write the key&apos;s public half there, for “serve --key-set”.</source>
        <translation>Het openbare deel van de sleutel daarheen schrijven, voor “serve --key-set”.</translation>
    </message>
    <message>
        <source>The file of a shared secret to sign with instead (HS256).</source>
        <translation>Het bestand van een gedeeld geheim om in plaats daarvan mee te ondertekenen (HS256).</translation>
    </message>
    <message>
        <source>Who the token says it is from.</source>
        <translation>Van wie het token zegt te zijn.</translation>
    </message>
    <message>
        <source>Who the token is for.</source>
        <translation>Voor wie het token is.</translation>
    </message>
    <message>
        <source>Whom the token stands for.</source>
        <translation>Namens wie het token spreekt.</translation>
    </message>
    <message>
        <source>super_admin, partner_admin or tenant_admin.</source>
        <translation>super_admin, partner_admin of tenant_admin.</translation>
    </message>
    <message>
        <source>The tenant of a tenant_admin.</source>
        <translation>De tenant van een tenant_admin.</translation>
    </message>
    <message>
        <source>The partner of a partner_admin.</source>
        <translation>De partner van een partner_admin.</translation>
    </message>
    <message>
        <source>Make a platform token with this scope, such as admin:read.</source>
        <translation>Een platformtoken met dit bereik maken, zoals admin:read.</translation>
    </message>
    <message>
        <source>How many seconds it is good for.</source>
        <translation>Hoeveel seconden het geldig is.</translation>
    </message>
    <message>
        <source>Makes a signed token for trying things out and prints it, alone, on standard output.</source>
        <translation>Maakt een ondertekend token om iets uit te proberen en zet het, alleen dat, op de standaarduitvoer.</translation>
    </message>
    <message>
        <source>Choose one of --key and --secret-file.</source>
        <translation>Kies een van --key en --secret-file.</translation>
    </message>
    <message>
        <source>Name --issuer and --audience.</source>
        <translation>Noem --issuer en --audience.</translation>
    </message>
    <message>
        <source>The secret for tokens does not fit; it takes 32 to 1024 bytes.</source>
        <translation>Het geheim voor tokens past niet; het moet 32 tot 1024 bytes lang zijn.</translation>
    </message>
    <message>
        <source>The access log “%1” cannot be written.</source>
        <translation>Het toegangslogboek “%1” kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Append a line of JSON about each request to this file; - is standard error. Tokens and what was asked for stay out of it.</source>
        <translation>Een regel JSON over elk verzoek aan dit bestand toevoegen; - is de standaardfoutuitvoer. Tokens en vragen blijven erbuiten.</translation>
    </message>
    <message>
        <source>--algorithm: “%1” is none of RS256, PS256 and ES256.</source>
        <translation>--algorithm: “%1” is niet RS256, PS256 of ES256.</translation>
    </message>
    <message>
        <source>The SQLite file, made where it is absent; or a PostgreSQL database, postgresql://USER@HOST:PORT/NAME, whose password comes from the password file (PGPASSFILE) and never from here.</source>
        <translation>Het SQLite-bestand, wordt aangemaakt waar het ontbreekt; of een PostgreSQL-database, postgresql://USER@HOST:PORT/NAME, waarvan het wachtwoord uit het wachtwoordbestand (PGPASSFILE) komt en nooit van hier.</translation>
    </message>
    <message>
        <source>“%1” is no address to listen on: name a loopback address such as 127.0.0.1:8080 or [::1]:8080, or another address of this computer in digits.</source>
        <translation>Op “%1” kan niet geluisterd worden: noem een loopback-adres zoals 127.0.0.1:8080 of [::1]:8080, of een ander adres van deze computer in cijfers.</translation>
    </message>
    <message>
        <source>“%1” is no loopback address: others could read what goes over the wire. Give --certificate and --key, or listen on 127.0.0.1.</source>
        <translation>“%1” is geen loopback-adres: anderen zouden kunnen meelezen wat over de lijn gaat. Geef --certificate en --key op, of luister op 127.0.0.1.</translation>
    </message>
    <message>
        <source>“%1” is no loopback address: there, only signed tokens are taken. Give --key-set or --secret-file with --issuer and --audience, and no --token-file.</source>
        <translation>“%1” is geen loopback-adres: daar worden alleen ondertekende tokens aangenomen. Geef --key-set of --secret-file op met --issuer en --audience, en geen --token-file.</translation>
    </message>
    <message>
        <source>“%1” stands for all addresses of this computer: say with --host under which names clients ask.</source>
        <translation>“%1” staat voor alle adressen van deze computer: zeg met --host onder welke namen clients vragen.</translation>
    </message>
    <message>
        <source>“%1” holds no certificate to use: one in PEM form, followed by its chain.</source>
        <translation>“%1” bevat geen bruikbaar certificaat: één in PEM-vorm, gevolgd door zijn keten.</translation>
    </message>
    <message>
        <source>“%1” holds no key to use: the certificate&apos;s own private key, in PEM form and without a passphrase.</source>
        <translation>“%1” bevat geen bruikbare sleutel: de privésleutel van het certificaat, in PEM-vorm en zonder wachtwoordzin.</translation>
    </message>
    <message>
        <source>“%1” is no address of a database: name a file, or postgresql://USER@HOST:PORT/NAME.</source>
        <translation>“%1” is geen adres van een database: noem een bestand of postgresql://USER@HOST:PORT/NAME.</translation>
    </message>
    <message>
        <source>The address “%1” holds a password, which every user of this machine can read while the program runs: put it into a password file (PGPASSFILE) and leave it out of the address.</source>
        <translation>Het adres “%1” bevat een wachtwoord, dat elke gebruiker van deze computer kan lezen terwijl het programma draait: zet het in een wachtwoordbestand (PGPASSFILE) en laat het weg uit het adres.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: Qt&apos;s driver for this kind of database is missing (for PostgreSQL on Debian: libqt6sql6-psql).</source>
        <translation>“%1” kan niet geopend worden: het stuurprogramma van Qt voor dit soort database ontbreekt (voor PostgreSQL op Debian: libqt6sql6-psql).</translation>
    </message>
    <message>
        <source>“%1” is not a database of audit-service; it was left alone. Name another one.</source>
        <translation>“%1” is geen database van audit-service; ze bleef onaangeroerd. Noem een andere.</translation>
    </message>
    <message>
        <source>The key set “%1” cannot be fetched.</source>
        <translation>De sleutelset “%1” kan niet opgehaald worden.</translation>
    </message>
    <message>
        <source>The database to fill instead: a file, or postgresql://USER@HOST:PORT/NAME.</source>
        <translation>De database die in plaats daarvan gevuld wordt: een bestand of postgresql://USER@HOST:PORT/NAME.</translation>
    </message>
    <message>
        <source>%1 %: %2 entries read</source>
        <translation>%1 %: %2 vermeldingen gelezen</translation>
    </message>
    <message>
        <source>Went on after line %1, where the import before was interrupted.</source>
        <translation>Verdergegaan na regel %1, waar de vorige import onderbroken werd.</translation>
    </message>
    <message>
        <source>Reads JSON Lines, JSON arrays and saved pages of the API, also gzipped, into a database. What is there already is not added again; an import of lines that was interrupted goes on where it was.</source>
        <translation>Leest JSON Lines, JSON-arrays en bewaarde pagina&apos;s van de API, ook met gzip, in een database. Wat er al is wordt niet nog eens toegevoegd; een onderbroken import van regels gaat verder waar hij was.</translation>
    </message>
    <message>
        <source>Go on reading the lines that are added to the file, until interrupted.</source>
        <translation>Doorgaan met de regels die aan het bestand worden toegevoegd, tot onderbreking.</translation>
    </message>
    <message>
        <source>Read from the start, also where an interrupted import could go on.</source>
        <translation>Vanaf het begin lezen, ook waar een onderbroken import verder zou kunnen gaan.</translation>
    </message>
    <message>
        <source>--follow takes one file.</source>
        <translation>--follow neemt één bestand.</translation>
    </message>
    <message>
        <source>Take old entries out of a database.</source>
        <translation>Oude vermeldingen uit een database halen.</translation>
    </message>
    <message>
        <source>The local audit service: the Audit API&apos;s five endpoints over an SQLite file or a PostgreSQL database.</source>
        <translation>De lokale auditdienst: de vijf eindpunten van de Audit-API over een SQLite-bestand of een PostgreSQL-database.</translation>
    </message>
    <message>
        <source>A command is missing: serve, import, prune, generate or token.</source>
        <translation>Er ontbreekt een opdracht: serve, import, prune, generate of token.</translation>
    </message>
    <message>
        <source>Takes old entries out of a database for good. Nothing else ever does: without this command entries stay.</source>
        <translation>Haalt oude vermeldingen definitief uit een database. Verder doet niets dat: zonder deze opdracht blijven vermeldingen.</translation>
    </message>
    <message>
        <source>The age from which entries go: days (400d) or hours (90h).</source>
        <translation>De leeftijd vanaf welke vermeldingen verdwijnen: dagen (400d) of uren (90h).</translation>
    </message>
    <message>
        <source>prune takes options only.</source>
        <translation>prune neemt alleen opties.</translation>
    </message>
    <message>
        <source>--older-than takes an age such as 400d or 90h.</source>
        <translation>--older-than neemt een leeftijd zoals 400d of 90h.</translation>
    </message>
    <message>
        <source>Entries taken out: %1.</source>
        <translation>Verwijderde vermeldingen: %1.</translation>
    </message>
    <message>
        <source>Other users of this machine can read the key. chmod 600 keeps them out.</source>
        <translation>Andere gebruikers van deze computer kunnen de sleutel lezen. chmod 600 houdt ze buiten.</translation>
    </message>
    <message>
        <source>The address; port 0 picks a free one. Other addresses than loopback need --certificate, --key and signed tokens.</source>
        <translation>Het adres; poort 0 kiest een vrije. Andere adressen dan loopback hebben --certificate, --key en ondertekende tokens nodig.</translation>
    </message>
    <message>
        <source>Answer over TLS with this certificate and its chain, PEM.</source>
        <translation>Over TLS antwoorden, met dit certificaat en zijn keten, PEM.</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key, PEM.</source>
        <translation>De privésleutel van het certificaat, PEM.</translation>
    </message>
    <message>
        <source>A name under which clients ask, beside the address itself; may be repeated.</source>
        <translation>Een naam waaronder clients vragen, naast het adres zelf; herhaalbaar.</translation>
    </message>
    <message>
        <source>A JWK set that signed tokens (RS256, PS256, ES256) are checked with, a file or its address (https); read again when it changes. What a caller sees follows from the token&apos;s role.</source>
        <translation>Een JWK-set waarmee ondertekende tokens (RS256, PS256, ES256) gecontroleerd worden, een bestand of zijn adres (https); hij wordt bij wijzigingen opnieuw gelezen. Wat een aanroeper ziet volgt uit de rol in het token.</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>geen JSON</translation>
    </message>
    <message>
        <source>no JSON object</source>
        <translation>geen JSON-object</translation>
    </message>
    <message>
        <source>entry without a readable time</source>
        <translation>vermelding zonder leesbare tijd</translation>
    </message>
    <message>
        <source>object that is no entry</source>
        <translation>object dat geen vermelding is</translation>
    </message>
    <message>
        <source>line of more than 64 MiB</source>
        <translation>regel van meer dan 64 MiB</translation>
    </message>
    <message>
        <source>second entry with a known id and other content</source>
        <translation>tweede vermelding met een bekend id en andere inhoud</translation>
    </message>
    <message>
        <source>missing end of a damaged file</source>
        <translation>ontbrekend einde van een beschadigd bestand</translation>
    </message>
    <message>
        <source>Left out as %1: %2, the first in line %3 of %4.</source>
        <translation>Weggelaten als ‘%1’: %2, voor het eerst in regel %3 van %4.</translation>
    </message>
    <message>
        <source>The value of --%1 is empty.</source>
        <translation>De waarde van --%1 is leeg.</translation>
    </message>
    <message>
        <source>--%1 can be given only once.</source>
        <translation>--%1 mag maar één keer gegeven worden.</translation>
    </message>
    <message>
        <source>The name of a file is empty.</source>
        <translation>De naam van een bestand is leeg.</translation>
    </message>
    <message>
        <source>Standard output cannot be written; what should stand there is not complete.</source>
        <translation>De standaarduitvoer kan niet geschreven worden; wat er moest staan is niet volledig.</translation>
    </message>
    <message>
        <source>--host: “%1” is no name to be asked by: a name or an address alone, without scheme, port, brackets and path.</source>
        <translation>--host: onder “%1” kan niemand vragen: alleen een naam of een adres, zonder schema, poort, haken en pad.</translation>
    </message>
    <message>
        <source>--database takes a file or postgresql://USER@HOST:PORT/NAME; “%1” is part of neither.</source>
        <translation>--database neemt een bestand of postgresql://USER@HOST:PORT/NAME; “%1” hoort bij geen van beide.</translation>
    </message>
    <message>
        <source>The database “%1” was written by an older version of audit-service and may not be changed from here: whoever owns its tables has to bring it up to date first, which every import and every start of this version does.</source>
        <translation>De database “%1” is van een oudere versie van audit-service en mag van hieruit niet gewijzigd worden: wie de tabellen bezit moet haar eerst bijwerken, wat elke import en elke start van deze versie doet.</translation>
    </message>
    <message>
        <source>“%1” is no database with a log in it: check the name. Nothing was made there.</source>
        <translation>“%1” is geen database met een log erin: controleer de naam. Er is daar niets gemaakt.</translation>
    </message>
    <message>
        <source>The token in “%1” is too short: whoever guesses it reads everything. It takes 16 characters or more.</source>
        <translation>Het token in “%1” is te kort: wie het raadt, leest alles. Het moet 16 tekens of meer hebben.</translation>
    </message>
    <message>
        <source>“%1” is no regular file: pipes, devices, sockets and folders are not taken here.</source>
        <translation>“%1” is geen gewoon bestand: pipes, apparaten, sockets en mappen worden hier niet aangenomen.</translation>
    </message>
    <message>
        <source>“%1” is there already and is no set of public keys; it was left alone. Name another file with --key-set.</source>
        <translation>“%1” bestaat al en is geen set openbare sleutels; het bleef onaangeroerd. Noem een ander bestand met --key-set.</translation>
    </message>
    <message>
        <source>Requests are answered without a line in it until it takes them again.</source>
        <translation>Tot het weer regels neemt, worden verzoeken beantwoord zonder regel erin.</translation>
    </message>
    <message>
        <source>The access log “%1” is written again.</source>
        <translation>Het toegangslogboek “%1” wordt weer geschreven.</translation>
    </message>
    <message>
        <source>The keys that were read before stay in force.</source>
        <translation>De eerder gelezen sleutels blijven gelden.</translation>
    </message>
    <message>
        <source>The key set “%1” was read again.</source>
        <translation>De sleutelset “%1” is weer gelezen.</translation>
    </message>
    <message>
        <source>--%1 needs --%2 beside it.</source>
        <translation>--%1 heeft --%2 ernaast nodig.</translation>
    </message>
    <message>
        <source>--platform-scope: “%1” holds neither admin:read nor admin:write.</source>
        <translation>--platform-scope: “%1” bevat noch admin:read noch admin:write.</translation>
    </message>
    <message>
        <source>Name --role or --platform-scope: without one a token opens nothing.</source>
        <translation>Noem --role of --platform-scope: zonder een daarvan opent een token niets.</translation>
    </message>
    <message>
        <source>--role: “%1” is none of super_admin, partner_admin and tenant_admin.</source>
        <translation>--role: “%1” is niet super_admin, partner_admin of tenant_admin.</translation>
    </message>
    <message>
        <source>--role %1 needs --%2 beside it.</source>
        <translation>--role %1 heeft --%2 ernaast nodig.</translation>
    </message>
    <message>
        <source>--key and --key-set name the same file, which would lose the private key: name another one.</source>
        <translation>--key en --key-set noemen hetzelfde bestand, waarmee de privésleutel verloren ging: noem een ander.</translation>
    </message>
    <message>
        <source>“%1” begins as a JSON document and does not end as one: it is cut short or damaged, and nothing of it was taken in.</source>
        <translation>“%1” begint als JSON-document en eindigt niet zo: het is afgebroken of beschadigd, en niets ervan is overgenomen.</translation>
    </message>
    <message>
        <source>The database is back.</source>
        <translation>De database is er weer.</translation>
    </message>
    <message>
        <source>The database is away (%1); the file is followed again once it is back.</source>
        <translation>De database is weg (%1); het bestand wordt weer gevolgd zodra ze terug is.</translation>
    </message>
    <message>
        <source>--%1 needs --key-set or --secret-file beside it.</source>
        <translation>--%1 heeft --key-set of --secret-file naast zich nodig.</translation>
    </message>
</context>
<context>
    <name>BoxWords</name>
    <message>
        <source>Around %1</source>
        <translation>Rond %1</translation>
    </message>
    <message>
        <source>Around %1, where %2 is meant</source>
        <translation>Rond %1, als %2 bedoeld is</translation>
    </message>
    <message>
        <source>Open the entry %1</source>
        <translation>Vermelding %1 openen</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>De link openen</translation>
    </message>
    <message>
        <source>“%1” is no field; fields are %2</source>
        <translation>‘%1’ is geen veld; velden zijn %2</translation>
    </message>
    <message>
        <source>There is no condition on %1 alone; details~ looks through all details</source>
        <translation>Er is geen voorwaarde voor %1 alleen; details~ doorzoekt alle details</translation>
    </message>
    <message>
        <source>“%1” takes =, !=, ~ and !~; larger and smaller are for timestamp</source>
        <translation>‘%1’ kent =, !=, ~ en !~; groter en kleiner zijn voor timestamp</translation>
    </message>
    <message>
        <source>“%1” is no address and no network; ip_address~ looks for a part of one</source>
        <translation>‘%1’ is geen adres en geen netwerk; ip_address~ zoekt naar een deel</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>by the question “%1”</source>
        <translation>met de vraag “%1”</translation>
    </message>
    <message numerus="yes">
        <source>by %Ln question(s)</source>
        <translation>
            <numerusform>met %Ln vraag</numerusform>
            <numerusform>met %Ln vragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Case of %1</source>
        <translation>Zaak van %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All that is counted and found here are the %Ln entries of the case file, fetched from %1 %2 and saved on %3. Nothing is asked from the server.</source>
        <translation>
            <numerusform>Hier wordt alleen de %Ln vermelding van het zaakbestand geteld en gevonden, opgehaald van %1 %2 en opgeslagen op %3. De server wordt niet bevraagd.</numerusform>
            <numerusform>Hier worden alleen de %Ln vermeldingen van het zaakbestand geteld en gevonden, opgehaald van %1 %2 en opgeslagen op %3. De server wordt niet bevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>More matched than had been fetched.</source>
        <translation>Er kwamen er meer overeen dan er waren opgehaald.</translation>
    </message>
    <message>
        <source>The case file %1 cannot be opened: %2</source>
        <translation>Het zaakbestand %1 kan niet worden geopend: %2</translation>
    </message>
    <message>
        <source>%1 is no case file, or one of another program.</source>
        <translation>%1 is geen zaakbestand, of een van een ander programma.</translation>
    </message>
    <message>
        <source>The case file %1 was written by a newer version of this program.</source>
        <translation>Het zaakbestand %1 is door een nieuwere versie van dit programma geschreven.</translation>
    </message>
    <message>
        <source>The case file %1 is damaged: what it holds is not what was saved.</source>
        <translation>Het zaakbestand %1 is beschadigd: het bevat niet wat is opgeslagen.</translation>
    </message>
    <message>
        <source>The case file %1 was not saved: %2</source>
        <translation>Het zaakbestand %1 is niet opgeslagen: %2</translation>
    </message>
</context>
<context>
    <name>ChartLooks</name>
    <message>
        <source>all others</source>
        <translation>alle overige</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>tenant %1</source>
        <translation>tenant %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>uur</numerusform>
            <numerusform>%Ln uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>minuut</numerusform>
            <numerusform>%Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>seconde</numerusform>
            <numerusform>%Ln seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>No statistics: %1</source>
        <translation>Geen statistiek: %1</translation>
    </message>
    <message>
        <source>Reading statistics …</source>
        <translation>Bezig met lezen van de statistiek …</translation>
    </message>
    <message>
        <source>The service&apos;s statistics have no time series</source>
        <translation>De statistiek van de service heeft geen tijdreeks</translation>
    </message>
    <message>
        <source>Entries per %1, by result</source>
        <translation>Vermeldingen per %1, naar resultaat</translation>
    </message>
    <message>
        <source>Entries by result</source>
        <translation>Vermeldingen naar resultaat</translation>
    </message>
    <message>
        <source>service statistics: %1</source>
        <translation>statistiek van de service: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>not narrowed by the other filters</source>
        <translation>niet beperkt door de overige filters</translation>
    </message>
    <message>
        <source>Entries per %1, split by %2</source>
        <translation>Vermeldingen per %1, gesplitst op %2</translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln fetched entries</source>
        <translation>
            <numerusform>van de %Ln opgehaalde vermelding</numerusform>
            <numerusform>van de %Ln opgehaalde vermeldingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match</source>
        <translation>
            <numerusform>%Ln voldoet</numerusform>
            <numerusform>%Ln voldoen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln hidden by conditions</source>
        <translation>
            <numerusform>zonder %Ln door voorwaarden verborgen</numerusform>
            <numerusform>zonder %Ln door voorwaarden verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln that tell no time</source>
        <translation>
            <numerusform>zonder %Ln zonder tijd</numerusform>
            <numerusform>zonder %Ln zonder tijd</numerusform>
        </translation>
    </message>
    <message>
        <source>hatched: not fetched yet</source>
        <translation>gearceerd: nog niet opgehaald</translation>
    </message>
    <message>
        <source>not fetched yet</source>
        <translation>nog niet opgehaald</translation>
    </message>
    <message>
        <source>partly fetched</source>
        <translation>deels opgehaald</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle vermeldingen</translation>
    </message>
</context>
<context>
    <name>ConnectionListWords</name>
    <message>
        <source>The connections cannot be read: %1 is not open to you, or is no file.</source>
        <translation>De verbindingen kunnen niet worden gelezen: %1 is voor u niet toegankelijk, of is geen bestand.</translation>
    </message>
    <message>
        <source>The connections cannot be read: %1 is damaged. It was left as it is; mend it, or move it away to begin anew.</source>
        <translation>De verbindingen kunnen niet worden gelezen: %1 is beschadigd. Het bestand bleef zoals het is; herstel het, of verplaats het om opnieuw te beginnen.</translation>
    </message>
    <message>
        <source>Not all connections can be read. The others still stand in %1.</source>
        <translation>Niet alle verbindingen kunnen worden gelezen. De andere staan nog in %1.</translation>
    </message>
    <message>
        <source>The change could not be kept: %1 cannot be written.</source>
        <translation>De wijziging kon niet worden bewaard: %1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>There is another connection of that name meanwhile, so nothing was kept.</source>
        <translation>Intussen is er een andere verbinding met die naam, dus is er niets bewaard.</translation>
    </message>
    <message>
        <source>The connection was changed or removed meanwhile, so nothing was kept.</source>
        <translation>De verbinding is intussen gewijzigd of verwijderd, dus is er niets bewaard.</translation>
    </message>
    <message>
        <source>Another program is changing the connections, so nothing was kept. Try again.</source>
        <translation>Een ander programma wijzigt de verbindingen net, daarom is er niets bewaard. Probeer het opnieuw.</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Amber</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rood</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>A name is one line of at most 80 characters.</source>
        <translation>Een naam is één regel van ten hoogste 80 tekens.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>An address looks like https://scaikey.example.org; plain http is for this computer only.</source>
        <translation>Een adres ziet eruit als https://scaikey.example.org; gewoon http is alleen voor deze computer.</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>A tenant is the short name in its sign-in address: letters, digits, and - _ or . between them.</source>
        <translation>Een tenant is de korte naam in zijn aanmeldadres: letters, cijfers en daartussen - _ of .</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-id</translation>
    </message>
    <message>
        <source>A client id is one word, as the service registered it.</source>
        <translation>Een client-id is één woord, zoals de dienst het heeft geregistreerd.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>A port is a number from 1024 to 65535.</source>
        <translation>Een poort is een getal van 1024 tot 65535.</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Scopes are one to twenty words with spaces between them, without quotes.</source>
        <translation>Scopes zijn één tot twintig woorden met spaties ertussen, zonder aanhalingstekens.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>A colour is one of violet, blue, teal, amber, red and grey.</source>
        <translation>Een kleur is violet, blue, teal, amber, red of grey.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Autoriteit</translation>
    </message>
    <message>
        <source>The file of an authority&apos;s certificate is named with its whole path.</source>
        <translation>Het bestand met het certificaat van een autoriteit wordt met het hele pad genoemd.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A proxy is named like http://proxy.example.org:3128 or socks5://…, without user name and password.</source>
        <translation>Een proxy heet bijvoorbeeld http://proxy.example.org:3128 of socks5://…, zonder gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>The file of the authority&apos;s certificate, %1, cannot be read.</source>
        <translation>Het bestand met het certificaat van de autoriteit, %1, kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Het bestand %1 bevat geen certificaat. Dat begint met -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The file is larger than any file of connections.</source>
        <translation>Het bestand is groter dan enig bestand met verbindingen.</translation>
    </message>
    <message>
        <source>The file is no JSON: line %1 cannot be read.</source>
        <translation>Het bestand is geen JSON: regel %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file is JSON of another kind; it holds no connections.</source>
        <translation>Het bestand is JSON van een ander soort; het bevat geen verbindingen.</translation>
    </message>
    <message>
        <source>The file is from a newer version of this program (line %1).</source>
        <translation>Het bestand is van een nieuwere versie van dit programma (regel %1).</translation>
    </message>
    <message>
        <source>The connection that begins in line %1 has no %2.</source>
        <translation>De verbinding die op regel %1 begint, heeft geen %2.</translation>
    </message>
    <message>
        <source>Line %1 has %2, which is no part of a connection. Nothing was taken.</source>
        <translation>Regel %1 bevat %2, dat bij geen verbinding hoort. Er is niets overgenomen.</translation>
    </message>
    <message>
        <source>Line %1: %2 cannot be that. %3</source>
        <translation>Regel %1: %2 kan dat niet zijn. %3</translation>
    </message>
    <message>
        <source>Line %1 says %2 a second time.</source>
        <translation>Regel %1 noemt %2 een tweede keer.</translation>
    </message>
    <message>
        <source>The connection in line %1 has the name of an earlier one.</source>
        <translation>De verbinding op regel %1 heeft de naam van een eerdere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) added.</source>
        <translation>
            <numerusform>%Ln verbinding toegevoegd.</numerusform>
            <numerusform>%Ln verbindingen toegevoegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) were here already.</source>
        <translation>
            <numerusform>%Ln verbinding was er al.</numerusform>
            <numerusform>%Ln verbindingen waren er al.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is another %1 here, so the file&apos;s is now called %2.</source>
        <translation>Er is hier al een andere %1; die uit het bestand heet nu %2.</translation>
    </message>
    <message>
        <source>The file holds no connection.</source>
        <translation>Het bestand bevat geen verbinding.</translation>
    </message>
    <message>
        <source>Before you sign in: the file says through which proxy, or by whose certificate, %1 is reached. Check that you know it.</source>
        <translation>Voordat u zich aanmeldt: het bestand zegt via welke proxy, of met wiens certificaat, %1 wordt bereikt. Controleer of u die kent.</translation>
    </message>
</context>
<context>
    <name>ConsoleCommandLine</name>
    <message>
        <source>A desktop console for the ScaiKey Audit API. Without options it opens what was open last, or asks.</source>
        <translation>Een desktopconsole voor de ScaiKey Audit-API. Zonder opties opent ze wat het laatst open was, of vraagt ernaar.</translation>
    </message>
    <message>
        <source>Open sample data.</source>
        <translation>Opent voorbeeldgegevens.</translation>
    </message>
    <message>
        <source>Save a picture of the window as FILE (PNG) and end.</source>
        <translation>Slaat een afbeelding van het venster op als BESTAND (PNG) en sluit af.</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Kleuren: system, light (licht) of dark (donker).</translation>
    </message>
    <message>
        <source>Size of the picture, such as 1440x900.</source>
        <translation>Grootte van de afbeelding, bijvoorbeeld 1440x900.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>WAARDE</translation>
    </message>
    <message>
        <source>From this time, such as -24h or 2026-11-22T14:00Z.</source>
        <translation>Vanaf deze tijd, bijvoorbeeld -24h of 2026-11-22T14:00Z.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIJD</translation>
    </message>
    <message>
        <source>Up to this time.</source>
        <translation>Tot deze tijd.</translation>
    </message>
    <message>
        <source>--theme takes system, light or dark, not &quot;%1&quot;.</source>
        <translation>--theme vraagt system, light of dark, niet “%1”.</translation>
    </message>
    <message>
        <source>--size takes WIDTHxHEIGHT from 640x400 to 8000x8000, not &quot;%1&quot;.</source>
        <translation>--size vraagt BREEDTExHOOGTE van 640x400 tot en met 8000x8000, niet “%1”.</translation>
    </message>
    <message>
        <source>--%1 takes a time such as -24h or 2026-11-22T14:00Z, not &quot;%2&quot;.</source>
        <translation>--%1 vraagt een tijd zoals -24h of 2026-11-22T14:00Z, niet “%2”.</translation>
    </message>
    <message>
        <source>Open either sample data or files, not both.</source>
        <translation>Open voorbeeldgegevens of bestanden, niet allebei.</translation>
    </message>
    <message>
        <source>Files of entries to open (JSON Lines or JSON, also gzipped), or folders of them.</source>
        <translation>Te openen bestanden met vermeldingen (JSON Lines of JSON, ook met gzip ingepakt), of mappen daarmee.</translation>
    </message>
    <message>
        <source>Open a link to an entry or a question, in the window that is open already.</source>
        <translation>Een link naar een vermelding of vraag openen, in het venster dat al open is.</translation>
    </message>
    <message>
        <source>LINK</source>
        <translation>LINK</translation>
    </message>
    <message>
        <source>A link says itself what to open; nothing else can be named with it.</source>
        <translation>Een link zegt zelf wat er te openen is; ernaast kan niets anders worden genoemd.</translation>
    </message>
    <message>
        <source>Open another window, where there is one already.</source>
        <translation>Nog een venster openen, waar er al een is.</translation>
    </message>
    <message>
        <source>Open a saved connection, in a window of its own.</source>
        <translation>Een bewaarde verbinding openen, in een eigen venster.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>Open either a connection or something else, not both.</source>
        <translation>Open ofwel een verbinding of iets anders, niet beide.</translation>
    </message>
    <message>
        <source>--connection takes the name of a saved connection.</source>
        <translation>--connection verwacht de naam van een bewaarde verbinding.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>No server goes by that name.</source>
        <translation>Onder deze naam is geen server te vinden.</translation>
    </message>
    <message>
        <source>Check the address for a typing error, and that you are online.</source>
        <translation>Controleer het adres op typefouten en of u online bent.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>De server is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check that it is running and that no firewall stands in between, then try again.</source>
        <translation>Controleer of hij draait en of er geen firewall tussen staat, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>De server deed te lang over het antwoord.</translation>
    </message>
    <message>
        <source>Try again, or ask for a shorter time range.</source>
        <translation>Probeer het opnieuw, of vraag een kortere periode op.</translation>
    </message>
    <message>
        <source>The connection to the server is not secure, so nothing was sent.</source>
        <translation>De verbinding met de server is niet veilig, daarom is er niets verzonden.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to look at its certificate.</source>
        <translation>Vraag de beheerder van de server het certificaat te controleren.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete.</source>
        <translation>De verbinding werd verbroken voordat het antwoord volledig was.</translation>
    </message>
    <message>
        <source>Try again; nothing of the broken answer was used.</source>
        <translation>Probeer het opnieuw; van het afgebroken antwoord is niets gebruikt.</translation>
    </message>
    <message>
        <source>The server points to another address (%1), which was not followed so that your token stays where it belongs.</source>
        <translation>De server verwijst naar een ander adres (%1). Dat is niet gevolgd, zodat uw token blijft waar het hoort.</translation>
    </message>
    <message>
        <source>If that address is right, connect to it directly.</source>
        <translation>Als dat adres klopt, maak er dan rechtstreeks verbinding mee.</translation>
    </message>
    <message>
        <source>The answer is larger than this program accepts.</source>
        <translation>Het antwoord is groter dan dit programma aanneemt.</translation>
    </message>
    <message>
        <source>Narrow the question, or ask for fewer entries at a time.</source>
        <translation>Beperk de zoekopdracht, of vraag minder vermeldingen tegelijk op.</translation>
    </message>
    <message>
        <source>What answered is not the Audit API; it sent something else, such as a web page.</source>
        <translation>Wat antwoordde is niet de Audit-API; er kwam iets anders, bijvoorbeeld een webpagina.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy or a network&apos;s sign-in page stands in between.</source>
        <translation>Controleer het adres, en of er een proxy of de aanmeldpagina van een netwerk tussen staat.</translation>
    </message>
    <message>
        <source>The answer is damaged or incomplete.</source>
        <translation>Het antwoord is beschadigd of onvolledig.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, tell whoever runs the server.</source>
        <translation>Probeer het opnieuw; blijft het zo, meld het dan aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>De server accepteert het token niet.</translation>
    </message>
    <message>
        <source>Connect again with a new token.</source>
        <translation>Maak opnieuw verbinding met een nieuw token.</translation>
    </message>
    <message>
        <source>Your account may not read this part of the audit log.</source>
        <translation>Uw account mag dit deel van het auditlog niet lezen.</translation>
    </message>
    <message>
        <source>Ask an administrator for an admin role, or for the scope admin:read.</source>
        <translation>Vraag een beheerder om een adminrol, of om de scope admin:read.</translation>
    </message>
    <message>
        <source>The server has no such entry, or your account may not see it.</source>
        <translation>De server heeft deze vermelding niet, of uw account mag haar niet zien.</translation>
    </message>
    <message>
        <source>Run the question again to see what is there now.</source>
        <translation>Voer de zoekopdracht opnieuw uit om te zien wat er nu is.</translation>
    </message>
    <message>
        <source>The server did not understand the question.</source>
        <translation>De server heeft de zoekopdracht niet begrepen.</translation>
    </message>
    <message>
        <source>Correct the marked filter and run the question again.</source>
        <translation>Verbeter het gemarkeerde filter en voer de zoekopdracht opnieuw uit.</translation>
    </message>
    <message>
        <source>The server has had too many requests for now.</source>
        <translation>De server heeft voorlopig te veel verzoeken gekregen.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server (HTTP %1).</source>
        <translation>Er is iets misgegaan in de server (HTTP %1).</translation>
    </message>
    <message>
        <source>Try again in a few minutes; if it stays so, tell whoever runs the server.</source>
        <translation>Probeer het over een paar minuten opnieuw; blijft het zo, meld het dan aan de beheerder van de server.</translation>
    </message>
    <message>
        <source>The server gave an answer that this program does not expect (HTTP %1).</source>
        <translation>De server gaf een antwoord dat dit programma niet verwacht (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and version.</source>
        <translation>Controleer het adres en de versie van de server.</translation>
    </message>
    <message>
        <source>The server declined to answer.</source>
        <translation>De server weigerde te antwoorden.</translation>
    </message>
    <message>
        <source>Read the server&apos;s own words, change the question and run it again.</source>
        <translation>Lees wat de server erover meldt, pas de zoekopdracht aan en voer haar opnieuw uit.</translation>
    </message>
    <message>
        <source>You stopped this request.</source>
        <translation>U hebt dit verzoek gestopt.</translation>
    </message>
    <message>
        <source>Run it again whenever you like.</source>
        <translation>U kunt het op elk moment opnieuw uitvoeren.</translation>
    </message>
    <message>
        <source>There is no token for this server yet, so nothing was asked.</source>
        <translation>Er is nog geen token voor deze server, daarom is er niets gevraagd.</translation>
    </message>
    <message>
        <source>Connect and give a token.</source>
        <translation>Maak verbinding en geef een token op.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Probeer het over %n seconde opnieuw.</numerusform>
            <numerusform>Probeer het over %n seconden opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct %1 and run the question again.</source>
        <translation>Verbeter %1 en voer de zoekopdracht opnieuw uit.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Probeer het over %n minuut opnieuw.</numerusform>
            <numerusform>Probeer het over %n minuten opnieuw.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached, or lets nothing through to the server.</source>
        <translation>De proxy %1 is niet bereikbaar, of laat niets door naar de server.</translation>
    </message>
    <message>
        <source>Check the proxy in the connection&apos;s settings, or connect without one.</source>
        <translation>Controleer de proxy in de instellingen van de verbinding, of verbind zonder.</translation>
    </message>
    <message>
        <source>Where the server is your own, get its authority&apos;s certificate from whoever runs it and name that file in the connection.</source>
        <translation>Is de server van uw eigen organisatie, vraag de beheerder om het certificaat van zijn certificaatautoriteit en noem dat bestand in de verbinding.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is signed by nobody but itself, so anybody could have made it. Nothing was sent.</source>
        <translation>Het certificaat van de server is alleen door hemzelf ondertekend; iedereen kan het gemaakt hebben. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this computer does not know (%1). Nothing was sent.</source>
        <translation>Het certificaat van de server komt van een autoriteit die deze computer niet kent (%1). Er is niets verzonden.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is for another name (%1), so this may be another server. Nothing was sent.</source>
        <translation>Het certificaat van de server geldt voor een andere naam (%1); het kan een andere server zijn. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check the address for a typing error.</source>
        <translation>Controleer het adres op een tikfout.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate expired at %1. Nothing was sent.</source>
        <translation>Het certificaat van de server is verlopen op %1. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to renew it, and check this computer&apos;s clock.</source>
        <translation>Vraag de beheerder het te vernieuwen, en controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is valid only from %1 on. Nothing was sent.</source>
        <translation>Het certificaat van de server geldt pas vanaf %1. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Controleer de klok van deze computer.</translation>
    </message>
    <message>
        <source>The server encrypts with TLS 1.1 or older, which others can break. Nothing was sent.</source>
        <translation>De server versleutelt met TLS 1.1 of ouder, wat anderen kunnen breken. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server to switch on TLS 1.2 or 1.3.</source>
        <translation>Vraag de beheerder TLS 1.2 of 1.3 in te schakelen.</translation>
    </message>
    <message>
        <source>What answers at this address does not encrypt. Nothing was sent.</source>
        <translation>Wat op dit adres antwoordt, versleutelt niet. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check the port in the address.</source>
        <translation>Controleer de poort in het adres.</translation>
    </message>
    <message>
        <source>The server hung up before the connection was encrypted. Nothing was sent.</source>
        <translation>De server hing op voordat de verbinding versleuteld was. Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check the port in the address: this one may not encrypt. Else try again in a moment.</source>
        <translation>Controleer de poort in het adres: misschien versleutelt deze niet. Probeer het anders zo meteen opnieuw.</translation>
    </message>
</context>
<context>
    <name>ExportList</name>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>onderbroken</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>token no longer accepted</source>
        <translation>token niet meer geaccepteerd</translation>
    </message>
    <message>
        <source>server unreachable</source>
        <translation>server niet bereikbaar</translation>
    </message>
    <message>
        <source>server too busy</source>
        <translation>server te druk bezet</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>schijf vol</translation>
    </message>
    <message>
        <source>ended by a fault</source>
        <translation>door een fout beëindigd</translation>
    </message>
    <message>
        <source>file moved or deleted</source>
        <translation>bestand verplaatst of verwijderd</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>not proven complete</source>
        <translation>volledigheid niet aangetoond</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Zoekopdracht</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>selected entries of: %1</source>
        <translation>geselecteerde vermeldingen uit: %1</translation>
    </message>
</context>
<context>
    <name>ExportNotes</name>
    <message numerus="yes">
        <source>All %Ln matching entries, not only those shown.</source>
        <translation>
            <numerusform>De ene gevonden vermelding (%Ln).</numerusform>
            <numerusform>Alle %Ln gevonden vermeldingen, niet alleen de getoonde.</numerusform>
        </translation>
    </message>
    <message>
        <source>All matching entries, not only those shown.</source>
        <translation>Alle gevonden vermeldingen, niet alleen de getoonde.</translation>
    </message>
    <message>
        <source>Up to %1.</source>
        <translation>Tot %1.</translation>
    </message>
    <message>
        <source>Up to %1: entries may still arrive until then.</source>
        <translation>Tot %1: tot dat moment kunnen er nog vermeldingen bij komen.</translation>
    </message>
    <message>
        <source>Up to the moment of the export.</source>
        <translation>Tot het moment van de export.</translation>
    </message>
    <message>
        <source>One request for each entry, %1 a second</source>
        <translation>Eén verzoek per vermelding, %1 per seconde</translation>
    </message>
    <message>
        <source>Separated by semicolons and marked as UTF-8, as spreadsheets here expect it.</source>
        <translation>Gescheiden door puntkomma’s en gemarkeerd als UTF-8, zoals spreadsheets het hier verwachten.</translation>
    </message>
    <message>
        <source>Separated by commas and marked as UTF-8, as spreadsheets here expect it.</source>
        <translation>Gescheiden door komma’s en gemarkeerd als UTF-8, zoals spreadsheets het hier verwachten.</translation>
    </message>
    <message>
        <source>What the conditions that are checked here hide is left out.</source>
        <translation>Wat de voorwaarden verbergen die hier worden gecontroleerd, is weggelaten.</translation>
    </message>
    <message>
        <source>A manifest beside the file says what it holds and as of when.</source>
        <translation>Een manifest naast het bestand vermeldt wat het bevat en van wanneer de stand is.</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Er bestaat al een bestand met deze naam.</translation>
    </message>
    <message>
        <source>Only what was chosen: no proof that nothing is missing.</source>
        <translation>Alleen wat gekozen is: geen bewijs dat er niets ontbreekt.</translation>
    </message>
</context>
<context>
    <name>ExportWords</name>
    <message>
        <source>%1 exists already. Choose another name.</source>
        <translation>%1 bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 cannot be created: %2</source>
        <translation>%1 kan niet worden gemaakt: %2</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved as %1.</source>
        <translation>De schijf is vol. Er is niets opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 could not be written safely, so nothing was saved: %2</source>
        <translation>%1 kon niet veilig worden geschreven, daarom is er niets opgeslagen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that a spreadsheet would run got a &apos; in front.</source>
        <translation>
            <numerusform>%Ln waarde die een spreadsheet zou uitvoeren, heeft een &apos; ervoor gekregen.</numerusform>
            <numerusform>%Ln waarden die een spreadsheet zou uitvoeren, hebben een &apos; ervoor gekregen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported. %1</source>
        <translation>Niet geëxporteerd. %1</translation>
    </message>
    <message>
        <source>Another window or program is working on this export.</source>
        <translation>Een ander venster of programma werkt aan deze export.</translation>
    </message>
    <message>
        <source>Stopped. What was fetched is kept.</source>
        <translation>Gestopt. Wat is opgehaald, blijft bewaard.</translation>
    </message>
    <message>
        <source>Waiting: the token is no longer accepted. Connect again, then resume.</source>
        <translation>Wacht: het token wordt niet meer geaccepteerd. Maak opnieuw verbinding en hervat dan.</translation>
    </message>
    <message>
        <source>Waiting: the server cannot be reached. What was fetched is kept.</source>
        <translation>Wacht: de server is niet bereikbaar. Wat is opgehaald, blijft bewaard.</translation>
    </message>
    <message>
        <source>Waiting: the server has too much to do. What was fetched is kept.</source>
        <translation>Wacht: de server heeft het te druk. Wat is opgehaald, blijft bewaard.</translation>
    </message>
    <message>
        <source>Waiting: the disk is full. Make room, then resume.</source>
        <translation>Wacht: de schijf is vol. Maak ruimte vrij en hervat dan.</translation>
    </message>
    <message>
        <source>Ended by a fault. What was fetched is kept.</source>
        <translation>Door een fout beëindigd. Wat is opgehaald, blijft bewaard.</translation>
    </message>
    <message>
        <source>complete as of %1</source>
        <translation>volledig, stand van %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>volledig</translation>
    </message>
    <message>
        <source>Not proven complete: %1.</source>
        <translation>Volledigheid niet aangetoond: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) did not fit the format and were changed; the manifest names them.</source>
        <translation>
            <numerusform>%Ln waarde paste niet in de indeling en is gewijzigd; het manifest noemt haar.</numerusform>
            <numerusform>%Ln waarden pasten niet in de indeling en zijn gewijzigd; het manifest noemt ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries that do not match the question are in %1.</source>
        <translation>Vermeldingen die niet aan de zoekopdracht voldoen, staan in %1.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln second(s)</source>
        <translation>
            <numerusform>ongeveer %Ln seconde</numerusform>
            <numerusform>ongeveer %Ln seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>ongeveer %Ln minuut</numerusform>
            <numerusform>ongeveer %Ln minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln hour(s)</source>
        <translation>
            <numerusform>ongeveer %Ln uur</numerusform>
            <numerusform>ongeveer %Ln uur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 van %2 vermeldingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 per seconde</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>writing the file</source>
        <translation>bestand wordt geschreven</translation>
    </message>
    <message>
        <source>second reading: proving that nothing is missing</source>
        <translation>tweede leesronde: aantonen dat er niets ontbreekt</translation>
    </message>
    <message>
        <source>reading %1: the log still grew during the one before</source>
        <translation>leesronde %1: het log groeide nog tijdens de vorige</translation>
    </message>
    <message>
        <source>with manifest</source>
        <translation>met manifest</translation>
    </message>
    <message>
        <source>Export discarded. No file was made.</source>
        <translation>Export weggegooid. Er is geen bestand gemaakt.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>%1 (took %2 away)</source>
        <translation>%1 (%2 uitgesloten)</translation>
    </message>
    <message>
        <source>all entries</source>
        <translation>alle vermeldingen</translation>
    </message>
    <message>
        <source>%1: %2 entries added, %3 pages read</source>
        <translation>%1: %2 vermeldingen toegevoegd, %3 pagina’s gelezen</translation>
    </message>
    <message>
        <source>%1: %2 match, %3 match loosely, %4 left out, %5 could not be checked</source>
        <translation>%1: %2 precies passend, %3 ruim passend, %4 weggelaten, %5 niet te controleren</translation>
    </message>
    <message>
        <source>Entries seen twice and dropped</source>
        <translation>Dubbele, weggelaten vermeldingen</translation>
    </message>
    <message>
        <source>Entries with another one&apos;s id</source>
        <translation>Vermeldingen met de ID van een andere</translation>
    </message>
    <message>
        <source>Entries that showed up late</source>
        <translation>Laat verschenen vermeldingen</translation>
    </message>
    <message>
        <source>Entries that were gone at a later look</source>
        <translation>Vermeldingen die later ontbraken</translation>
    </message>
    <message>
        <source>Elements that are no entries</source>
        <translation>Elementen die geen vermeldingen zijn</translation>
    </message>
    <message>
        <source>Entries without a readable time</source>
        <translation>Vermeldingen zonder leesbare tijd</translation>
    </message>
    <message>
        <source>Entries out of order</source>
        <translation>Vermeldingen buiten de volgorde</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Certificate (SHA-256)</source>
        <translation>Certificaat (SHA-256)</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Opgevraagd door</translation>
    </message>
    <message>
        <source>Signed in at</source>
        <translation>Aangemeld bij</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Maximumaantal</translation>
    </message>
    <message>
        <source>As of (server time)</source>
        <translation>Stand van (servertijd)</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Volledigheid</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Eerste vermelding</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Laatste vermelding</translation>
    </message>
    <message>
        <source>Total that the server reported</source>
        <translation>Totaal volgens de server</translation>
    </message>
    <message>
        <source>Looks through the log</source>
        <translation>Leesrondes door het log</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Values cut to fit</source>
        <translation>Ingekorte waarden</translation>
    </message>
    <message>
        <source>Values with replaced characters</source>
        <translation>Waarden met vervangen tekens</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Tijdzone</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>Programmaversie</translation>
    </message>
    <message>
        <source>Sealed: complete as of %1.</source>
        <translation>Verzegeld: volledig, stand van %1.</translation>
    </message>
    <message>
        <source>Not sealed: %1.</source>
        <translation>Niet verzegeld: %1.</translation>
    </message>
    <message>
        <source>About this export</source>
        <translation>Over deze export</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be had in full and stand as the list showed them.</source>
        <translation>
            <numerusform>%Ln daarvan was niet volledig te krijgen en staat er zoals de lijst haar toonde.</numerusform>
            <numerusform>%Ln daarvan waren niet volledig te krijgen en staan er zoals de lijst ze toonde.</numerusform>
        </translation>
    </message>
    <message>
        <source>asking for each entry in full</source>
        <translation>elke vermelding wordt volledig opgevraagd</translation>
    </message>
    <message>
        <source>Entries that could not be had in full</source>
        <translation>Vermeldingen die niet volledig te krijgen waren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>in full, each entry asked for by its id</source>
        <translation>volledig, elke vermelding apart via zijn id opgevraagd</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln of the matching entries are dated later than the server&apos;s clock and are left out; the newest edge “The server&apos;s now” takes them in.</source>
        <translation>
            <numerusform>Ten minste %Ln van de passende vermeldingen is later gedateerd dan de klok van de server en ontbreekt; met het einde van de periode ‘Huidige servertijd’ komt hij erin.</numerusform>
            <numerusform>Ten minste %Ln van de passende vermeldingen zijn later gedateerd dan de klok van de server en ontbreken; met het einde van de periode ‘Huidige servertijd’ komen ze erin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries dated after the server&apos;s now, left out (at least)</source>
        <translation>Vermeldingen die later gedateerd zijn dan de klok van de server, weggelaten (ten minste)</translation>
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
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>Tenant-ID</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Partner ID</source>
        <translation>Partner-ID</translation>
    </message>
    <message>
        <source>Actor ID</source>
        <translation>Actor-ID</translation>
    </message>
    <message>
        <source>Actor e-mail</source>
        <translation>Actor-e-mail</translation>
    </message>
    <message>
        <source>Actor type</source>
        <translation>Actortype</translation>
    </message>
    <message>
        <source>Actor name</source>
        <translation>Actornaam</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Actie</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Resourcetype</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Resource-ID</translation>
    </message>
    <message>
        <source>Resource name</source>
        <translation>Resourcenaam</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-adres</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-agent</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Verzoek-ID</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sessie-ID</translation>
    </message>
    <message>
        <source>Error message</source>
        <translation>Foutmelding</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Geslaagd</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Mislukt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
</context>
<context>
    <name>GaugeLines</name>
    <message>
        <source>Vanished from the server while reading</source>
        <translation>Tijdens het lezen van de server verdwenen</translation>
    </message>
    <message>
        <source>Different entries under one id</source>
        <translation>Verschillende vermeldingen onder één ID</translation>
    </message>
    <message>
        <source>Unreadable, missing here</source>
        <translation>Onleesbaar, ontbreekt hier</translation>
    </message>
    <message>
        <source>Without a readable time</source>
        <translation>Zonder leesbare tijd</translation>
    </message>
    <message>
        <source>Out of the newest-first order</source>
        <translation>Niet in de volgorde “nieuwste eerst”</translation>
    </message>
    <message>
        <source>%1, adding %2</source>
        <translation>%1, toegevoegd: %2</translation>
    </message>
    <message>
        <source>open: it may still grow</source>
        <translation>open: kan nog groeien</translation>
    </message>
    <message>
        <source>%1; it may still grow</source>
        <translation>%1; kan nog groeien</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message numerus="yes">
        <source>the server ignores it: %Ln entries did not match and were left out</source>
        <translation>
            <numerusform>door de server genegeerd: %Ln vermelding voldeed niet en is weggelaten</numerusform>
            <numerusform>door de server genegeerd: %Ln vermeldingen voldeden niet en zijn weggelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>matches loosely: %Ln entries differ in case or only contain the value</source>
        <translation>
            <numerusform>ruim vergeleken: %Ln vermelding wijkt af in hoofdletters of bevat de waarde alleen als deel</numerusform>
            <numerusform>ruim vergeleken: %Ln vermeldingen wijken af in hoofdletters of bevatten de waarde alleen als deel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cannot be checked on %Ln entries, which do not tell it</source>
        <translation>
            <numerusform>bij %Ln vermelding niet te controleren: het gegeven ontbreekt daar</numerusform>
            <numerusform>bij %Ln vermeldingen niet te controleren: het gegeven ontbreekt daar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>obeyed by all %Ln entries</source>
        <translation>
            <numerusform>de enige vermelding voldoet (%Ln)</numerusform>
            <numerusform>alle %Ln vermeldingen voldoen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Getoond</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Opgehaald</translation>
    </message>
    <message>
        <source>Matching, as the server counts</source>
        <translation>Gevonden volgens de server</translation>
    </message>
    <message>
        <source>Newest edge</source>
        <translation>Einde van de periode</translation>
    </message>
    <message>
        <source>Answers read</source>
        <translation>Gelezen antwoorden</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Leesrondes</translation>
    </message>
    <message>
        <source>Repeats dropped</source>
        <translation>Weggelaten herhalingen</translation>
    </message>
    <message>
        <source>Late entries</source>
        <translation>Late vermeldingen</translation>
    </message>
    <message>
        <source>no entry to check it on</source>
        <translation>geen vermelding om het aan te toetsen</translation>
    </message>
</context>
<context>
    <name>GaugeWords</name>
    <message>
        <source>%1 ignored by the server</source>
        <translation>%1 door de server genegeerd</translation>
    </message>
    <message>
        <source>The server sent entries that were not asked for. They were left out: %1.</source>
        <translation>De server heeft vermeldingen gestuurd die niet waren gevraagd. Ze zijn weggelaten: %1.</translation>
    </message>
    <message>
        <source>entries contradict each other</source>
        <translation>vermeldingen spreken elkaar tegen</translation>
    </message>
    <message>
        <source>The server sent different entries under one id. Both are shown.</source>
        <translation>De server heeft verschillende vermeldingen onder één ID gestuurd. Beide worden getoond.</translation>
    </message>
    <message>
        <source>not certain to be complete</source>
        <translation>niet zeker volledig</translation>
    </message>
    <message>
        <source>The server was read to its end, and its own count says otherwise: it counts %1, and it delivered %2.</source>
        <translation>De server is tot het einde gelezen, maar zijn eigen telling zegt iets anders: hij telt %1 en heeft er %2 geleverd.</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>log in beweging</translation>
    </message>
    <message>
        <source>The log never stood still while it was read, so nothing proves that every entry is here.</source>
        <translation>Het log stond tijdens het lezen nooit stil, daarom is niet aangetoond dat alle vermeldingen hier staan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln onleesbaar</numerusform>
            <numerusform>%Ln onleesbaar</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the answers could not be read as entries and are missing.</source>
        <translation>Delen van de antwoorden konden niet als vermeldingen worden gelezen en ontbreken.</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>buiten de volgorde</translation>
    </message>
    <message>
        <source>Entries came without a time or out of their order, so nothing proves that every entry is here.</source>
        <translation>Vermeldingen kwamen zonder tijd of buiten de volgorde, daarom is niet aangetoond dat alle vermeldingen hier staan.</translation>
    </message>
    <message>
        <source>reading …</source>
        <translation>bezig met lezen …</translation>
    </message>
    <message>
        <source>rows of the question before</source>
        <translation>rijen van de vorige zoekopdracht</translation>
    </message>
    <message>
        <source>incomplete: the last request failed</source>
        <translation>onvolledig: het laatste verzoek is mislukt</translation>
    </message>
    <message>
        <source>stopped: rows of the question before</source>
        <translation>gestopt: rijen van de vorige zoekopdracht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>complete ✔</source>
        <translation>volledig ✔</translation>
    </message>
    <message>
        <source>more follow as you scroll</source>
        <translation>meer volgt bij het scrollen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln shown</source>
        <translation>
            <numerusform>%Ln getoond</numerusform>
            <numerusform>%Ln getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fetched</source>
        <translation>
            <numerusform>%Ln opgehaald</numerusform>
            <numerusform>%Ln opgehaald</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 match</source>
        <translation>%1 gevonden</translation>
    </message>
    <message>
        <source>total not reported</source>
        <translation>totaal niet gemeld</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>stand van %1</translation>
    </message>
    <message>
        <source>%1 matches loosely</source>
        <translation>%1 ruim vergeleken</translation>
    </message>
    <message>
        <source>The rows on screen belong to the question before.</source>
        <translation>De getoonde rijen horen bij de vorige zoekopdracht.</translation>
    </message>
    <message>
        <source>Not read to the end yet: more entries follow as you scroll.</source>
        <translation>Nog niet tot het einde gelezen: meer vermeldingen volgen bij het scrollen.</translation>
    </message>
    <message>
        <source>Every matching entry that the server had at %1 is here.</source>
        <translation>Alle passende vermeldingen die de server op %1 had, staan hier.</translation>
    </message>
    <message>
        <source>Every matching entry that the server had is here.</source>
        <translation>Alle passende vermeldingen die de server had, staan hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden here</source>
        <translation>
            <numerusform>%Ln hier verborgen</numerusform>
            <numerusform>%Ln hier verborgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them newer</source>
        <translation>
            <numerusform>waarvan %Ln nieuwer</numerusform>
            <numerusform>waarvan %Ln nieuwer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read to the end yet. What is fetched is sorted; entries to come may belong anywhere in it.</source>
        <translation>Nog niet tot het einde gelezen. Gesorteerd is wat opgehaald is; wat nog komt, kan overal daartussen horen.</translation>
    </message>
    <message>
        <source>sorted among those fetched</source>
        <translation>gesorteerd binnen de opgehaalde</translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Audit Console %1</source>
        <translation>Audit Console %1</translation>
    </message>
    <message>
        <source>A desktop console for the ScaiKey Audit API.</source>
        <translation>Een desktopconsole voor de ScaiKey Audit-API.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Vrije software onder de GNU General Public License, versie 3 of later. Zonder enige garantie.</translation>
    </message>
    <message>
        <source>Built on Qt %1.</source>
        <translation>Gebouwd op Qt %1.</translation>
    </message>
    <message>
        <source>About Audit Console</source>
        <translation>Over Audit Console</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>LinkWords</name>
    <message>
        <source>This is no link of this program. One begins with audit-console:entry? or audit-console:view?.</source>
        <translation>Dit is geen link van dit programma. Zo een begint met audit-console:entry? of audit-console:view?.</translation>
    </message>
    <message>
        <source>The link is longer than links are, and was not opened.</source>
        <translation>De link is langer dan links zijn en is niet geopend.</translation>
    </message>
    <message>
        <source>The link holds characters that no link has, or is not whole. Copy it again.</source>
        <translation>De link bevat tekens die geen link heeft, of is niet volledig. Kopieer hem opnieuw.</translation>
    </message>
    <message>
        <source>The link does not say which server its entries are on.</source>
        <translation>De link zegt niet op welke server zijn vermeldingen staan.</translation>
    </message>
    <message>
        <source>The link names several places where its entries are, and was not opened.</source>
        <translation>De link noemt meerdere plaatsen voor zijn vermeldingen en is niet geopend.</translation>
    </message>
    <message>
        <source>The link&apos;s server is none that can be asked: %1</source>
        <translation>De server van de link kan niet worden bevraagd: %1</translation>
    </message>
    <message>
        <source>The link names a file that is not on this computer.</source>
        <translation>De link noemt een bestand dat niet op deze computer staat.</translation>
    </message>
    <message>
        <source>The link does not say which entry it leads to.</source>
        <translation>De link zegt niet naar welke vermelding hij leidt.</translation>
    </message>
    <message>
        <source>The link&apos;s part &quot;%1&quot; is not known, stands there twice, or holds what it cannot hold. The link was not opened.</source>
        <translation>Het deel &quot;%1&quot; van de link is onbekend, staat er tweemaal of bevat wat het niet kan bevatten. De link is niet geopend.</translation>
    </message>
    <message>
        <source>the sample data</source>
        <translation>de voorbeeldgegevens</translation>
    </message>
    <message>
        <source>the file %1</source>
        <translation>het bestand %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files, the first is %1</source>
        <translation>
            <numerusform>%Ln bestand, het heet %1</numerusform>
            <numerusform>%Ln bestanden, het eerste is %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>&amp;Connect to a Server …</source>
        <translation>&amp;Verbinden met server …</translation>
    </message>
    <message>
        <source>&amp;Open File …</source>
        <translation>Bestand &amp;openen …</translation>
    </message>
    <message>
        <source>Open &amp;Sample Data</source>
        <translation>Voor&amp;beeldgegevens openen</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>&amp;Exporteren …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Uitvoeren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Clear All Filters</source>
        <translation>Alle filters &amp;wissen</translation>
    </message>
    <message>
        <source>&amp;Go to the Filters</source>
        <translation>Naar de &amp;filters</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Volgend paneel</translation>
    </message>
    <message>
        <source>Switch &amp;Time Zone</source>
        <translation>&amp;Tijdzone wisselen</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Sneltoetsen</translation>
    </message>
    <message>
        <source>&amp;About Audit Console</source>
        <translation>&amp;Over Audit Console</translation>
    </message>
    <message>
        <source>Time R&amp;ange</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Like the &amp;System</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Query</source>
        <translation>&amp;Zoekopdracht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>E&amp;xports …</source>
        <translation>E&amp;xports …</translation>
    </message>
    <message>
        <source>&amp;Verify Export …</source>
        <translation>Export &amp;controleren …</translation>
    </message>
    <message>
        <source>Open &amp;Folder …</source>
        <translation>&amp;Map openen …</translation>
    </message>
    <message>
        <source>New &amp;Tab</source>
        <translation>Nieuw &amp;tabblad</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>Tabblad &amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Reopen Closed Tab</source>
        <translation>Gesloten tabblad &amp;heropenen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vooruit</translation>
    </message>
    <message>
        <source>Add a &amp;Condition</source>
        <translation>&amp;Voorwaarde toevoegen</translation>
    </message>
    <message>
        <source>&amp;Save View …</source>
        <translation>Weergave op&amp;slaan …</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Volgen</translation>
    </message>
    <message>
        <source>Look for new entries every few seconds; they wait until you take them</source>
        <translation>Om de paar seconden naar nieuwe vermeldingen kijken; ze wachten tot u ze ophaalt</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Markeren</translation>
    </message>
    <message>
        <source>&amp;Next Mark</source>
        <translation>&amp;Volgende markering</translation>
    </message>
    <message>
        <source>&amp;Previous Mark</source>
        <translation>V&amp;orige markering</translation>
    </message>
    <message>
        <source>N&amp;ote …</source>
        <translation>N&amp;otitie …</translation>
    </message>
    <message>
        <source>&amp;Statistics …</source>
        <translation>&amp;Statistieken …</translation>
    </message>
    <message>
        <source>&amp;Entry</source>
        <translation>V&amp;ermelding</translation>
    </message>
    <message>
        <source>Copy &amp;Link to This Entry</source>
        <translation>&amp;Link naar deze vermelding kopiëren</translation>
    </message>
    <message>
        <source>Copy Link to This &amp;Question</source>
        <translation>Link naar deze &amp;vraag kopiëren</translation>
    </message>
    <message>
        <source>Open C&amp;ase File …</source>
        <translation>Z&amp;aakbestand openen …</translation>
    </message>
    <message>
        <source>Save Case File &amp;As …</source>
        <translation>Zaakbestand opslaan &amp;als …</translation>
    </message>
    <message>
        <source>&amp;Go to the Chart</source>
        <translation>&amp;Naar de grafiek</translation>
    </message>
    <message>
        <source>C&amp;hart of the Fetched Entries</source>
        <translation>Gra&amp;fiek van de opgehaalde vermeldingen</translation>
    </message>
    <message>
        <source>Set as Time &amp;Zero</source>
        <translation>Als tijd&amp;nulpunt zetten</translation>
    </message>
    <message>
        <source>Co&amp;nnections …</source>
        <translation>&amp;Verbindingen …</translation>
    </message>
    <message>
        <source>Si&amp;gn Out</source>
        <translation>Af&amp;melden</translation>
    </message>
    <message>
        <source>Copy Request as c&amp;url</source>
        <translation>Verzoek als c&amp;url kopiëren</translation>
    </message>
    <message>
        <source>&amp;Notify of Followed Entries</source>
        <translation>Nieuwe vermeldingen &amp;melden</translation>
    </message>
    <message>
        <source>Choose Col&amp;umns …</source>
        <translation>Kolommen &amp;kiezen …</translation>
    </message>
    <message>
        <source>Comfortable &amp;Rows</source>
        <translation>&amp;Ruime rijen</translation>
    </message>
    <message>
        <source>Tells how many wait, and nothing of what they hold</source>
        <translation>Zegt hoeveel er wachten, en niets van wat erin staat</translation>
    </message>
    <message>
        <source>&amp;Find in the Rows</source>
        <translation>In de rijen &amp;zoeken</translation>
    </message>
    <message>
        <source>Find Ne&amp;xt</source>
        <translation>&amp;Volgende zoeken</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Vorige z&amp;oeken</translation>
    </message>
</context>
<context>
    <name>NotebookWords</name>
    <message>
        <source>Marks, notes and labels cannot be kept: %1 cannot be opened (%2).</source>
        <translation>Markeringen, notities en benamingen kunnen niet worden bewaard: %1 kan niet worden geopend (%2).</translation>
    </message>
    <message>
        <source>Marks, notes and labels cannot be kept: %1 belongs to another program.</source>
        <translation>Markeringen, notities en benamingen kunnen niet worden bewaard: %1 is van een ander programma.</translation>
    </message>
    <message>
        <source>Marks, notes and labels cannot be kept: %1 was written by a newer version.</source>
        <translation>Markeringen, notities en benamingen kunnen niet worden bewaard: %1 is door een nieuwere versie geschreven.</translation>
    </message>
    <message>
        <source>This was not kept: %1 cannot be written (%2).</source>
        <translation>Dit is niet bewaard: %1 kan niet worden geschreven (%2).</translation>
    </message>
</context>
<context>
    <name>OpenedExports</name>
    <message>
        <source>all entries</source>
        <translation>alle vermeldingen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export of %1 UTC</source>
        <translation>Export van %1 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln vermelding</numerusform>
            <numerusform>%Ln vermeldingen</numerusform>
        </translation>
    </message>
    <message>
        <source>verified</source>
        <translation>gecontroleerd</translation>
    </message>
    <message>
        <source>manifest does not match</source>
        <translation>manifest klopt niet</translation>
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
            <numerusform>%Ln bestand zonder manifest</numerusform>
            <numerusform>%Ln bestanden zonder manifest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln manifest(s) do not match</source>
        <translation>
            <numerusform>%Ln manifest klopt niet</numerusform>
            <numerusform>%Ln manifesten kloppen niet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln bestand</numerusform>
            <numerusform>%Ln bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>audit-console: cannot write the picture %1</source>
        <translation>audit-console: de afbeelding %1 kan niet worden geschreven</translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>A server answers at this address.</source>
        <translation>Op dit adres antwoordt een server.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Its certificate proves that it is the one.</source>
        <translation>Zijn certificaat bewijst dat hij het is.</translation>
    </message>
    <message>
        <source>Audit API</source>
        <translation>Audit-API</translation>
    </message>
    <message>
        <source>It speaks the audit API.</source>
        <translation>Hij spreekt de audit-API.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>The token may read the audit log.</source>
        <translation>Het token mag het auditlog lezen.</translation>
    </message>
    <message>
        <source>Not needed: this computer, without encryption.</source>
        <translation>Niet nodig: deze computer, zonder versleuteling.</translation>
    </message>
    <message>
        <source>Not asked: no token for this connection is at hand.</source>
        <translation>Niet gevraagd: er is geen token voor deze verbinding bij de hand.</translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Niet gevraagd.</translation>
    </message>
</context>
<context>
    <name>RangeChoices</name>
    <message>
        <source>Last hour</source>
        <translation>Laatste uur</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Laatste 24 uur</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Laatste 7 dagen</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Laatste 30 dagen</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Alle tijd</translation>
    </message>
</context>
<context>
    <name>RefinementWords</name>
    <message>
        <source>No field contains</source>
        <translation>Geen veld bevat</translation>
    </message>
    <message>
        <source>Any field contains</source>
        <translation>Een veld bevat</translation>
    </message>
    <message>
        <source>No field is</source>
        <translation>Geen veld is</translation>
    </message>
    <message>
        <source>Any field is</source>
        <translation>Een veld is</translation>
    </message>
    <message>
        <source>%1 does not contain</source>
        <translation>%1 bevat niet</translation>
    </message>
    <message>
        <source>%1 contains</source>
        <translation>%1 bevat</translation>
    </message>
    <message>
        <source>%1 is not</source>
        <translation>%1 is niet</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Time of day is not</source>
        <translation>Tijdstip is niet</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tijdstip</translation>
    </message>
</context>
<context>
    <name>SealWords</name>
    <message>
        <source>only the newest were asked for, and there are more</source>
        <translation>alleen de nieuwste zijn gevraagd, en er zijn er meer</translation>
    </message>
    <message>
        <source>only selected entries were asked for</source>
        <translation>alleen geselecteerde vermeldingen zijn gevraagd</translation>
    </message>
    <message>
        <source>the end was never reached</source>
        <translation>het einde is nooit bereikt</translation>
    </message>
    <message>
        <source>the last reading still added entries</source>
        <translation>de laatste leesronde voegde nog vermeldingen toe</translation>
    </message>
    <message>
        <source>the log never stood still</source>
        <translation>het log stond nooit stil</translation>
    </message>
    <message>
        <source>the server sent different entries under one id</source>
        <translation>de server heeft verschillende vermeldingen onder één ID gestuurd</translation>
    </message>
    <message>
        <source>the server ignored a filter, and what did not match was left out</source>
        <translation>de server heeft een filter genegeerd, en wat niet voldeed, is weggelaten</translation>
    </message>
    <message>
        <source>parts of the answers could not be read as entries</source>
        <translation>delen van de antwoorden konden niet als vermeldingen worden gelezen</translation>
    </message>
    <message>
        <source>entries came without a readable time</source>
        <translation>vermeldingen kwamen zonder leesbare tijd</translation>
    </message>
    <message>
        <source>entries came out of their order</source>
        <translation>vermeldingen kwamen buiten de volgorde</translation>
    </message>
    <message>
        <source>the server never told its time</source>
        <translation>de server heeft zijn tijd nooit meegedeeld</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <source>Type the server&apos;s address, for example https://scaikey.example.org.</source>
        <translation>Typ het adres van de server, bijvoorbeeld https://scaikey.example.org.</translation>
    </message>
    <message>
        <source>This is not a server address. It looks like https://scaikey.example.org.</source>
        <translation>Dit is geen serveradres. Zo’n adres ziet eruit als https://scaikey.example.org.</translation>
    </message>
    <message>
        <source>Plain http would show the token to everybody on the way. Use https; http is for this computer (127.0.0.1) only.</source>
        <translation>Met gewoon http kan iedereen onderweg het token lezen. Gebruik https; http is alleen voor deze computer (127.0.0.1).</translation>
    </message>
    <message>
        <source>An address must not hold a user name or password. Type them nowhere but the token field.</source>
        <translation>Een adres mag geen gebruikersnaam of wachtwoord bevatten. Inloggegevens horen alleen in het tokenveld.</translation>
    </message>
    <message>
        <source>Leave out what follows the ? or # in the address.</source>
        <translation>Laat weg wat in het adres na ? of # volgt.</translation>
    </message>
    <message>
        <source>No keychain is running, so the token is kept for this session only.</source>
        <translation>Er draait geen sleutelbos, daarom blijft het token alleen deze sessie bewaard.</translation>
    </message>
    <message>
        <source>The keychain does not answer, so the token is kept for this session only.</source>
        <translation>De sleutelbos antwoordt niet, daarom blijft het token alleen deze sessie bewaard.</translation>
    </message>
    <message>
        <source>The keychain&apos;s entry for this connection is damaged. Connect again with the token.</source>
        <translation>Het item in de sleutelbos voor deze verbinding is beschadigd. Maak opnieuw verbinding met het token.</translation>
    </message>
    <message>
        <source>The keychain could not keep the token, so it is kept for this session only: %1</source>
        <translation>De sleutelbos kon het token niet bewaren, daarom blijft het alleen deze sessie bewaard: %1</translation>
    </message>
    <message>
        <source>No keychain is running, so the token that was kept cannot be read. Start it and try again, or give the token once more.</source>
        <translation>Er draait geen sleutelbos, dus het bewaarde token kan niet worden gelezen. Start hem en probeer het opnieuw, of geef het token nog eens.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Try again, or give the token once more.</source>
        <translation>De sleutelbos antwoordt niet. Probeer het opnieuw, of geef het token nog eens.</translation>
    </message>
    <message>
        <source>The keychain could not give the token: %1</source>
        <translation>De sleutelbos kon het token niet geven: %1</translation>
    </message>
    <message>
        <source>Signed out, but the keychain did not let go of its entry. Remove “audit-console” with the system&apos;s own keychain program.</source>
        <translation>Afgemeld, maar de sleutelbos gaf de vermelding niet vrij. Verwijder ‘audit-console’ met het sleutelbosprogramma van het systeem.</translation>
    </message>
    <message>
        <source>Signed out here and at the service.</source>
        <translation>Hier en bij de dienst afgemeld.</translation>
    </message>
    <message>
        <source>Signed out on this computer. The service could not be told: %1</source>
        <translation>Op deze computer afgemeld. De dienst kon het niet worden verteld: %1</translation>
    </message>
    <message>
        <source>Signed out on this computer. The service offers no way to tell it.</source>
        <translation>Op deze computer afgemeld. De dienst biedt geen manier om het te vertellen.</translation>
    </message>
    <message>
        <source>A server&apos;s address begins with https://, or with the server&apos;s name.</source>
        <translation>Het adres van een server begint met https:// of met de naam van de server.</translation>
    </message>
    <message>
        <source>The keychain shows no token for this connection. It may be locked: unlock it and try again. If the token was removed there, sign in again. Nothing was deleted.</source>
        <translation>De sleutelbos toont geen token voor deze verbinding. Misschien is hij vergrendeld: ontgrendel hem en probeer het opnieuw. Is het token daar verwijderd, meld u dan opnieuw aan. Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>The keychain was not opened or refused access, so the token is kept for this session only.</source>
        <translation>De sleutelbos werd niet geopend of weigerde toegang, daarom blijft het token alleen deze sessie bewaard.</translation>
    </message>
    <message>
        <source>The keychain was not opened or refused access to the token. Try again, or give the token once more.</source>
        <translation>De sleutelbos werd niet geopend of weigerde toegang tot het token. Probeer het opnieuw, of geef het token nog eens.</translation>
    </message>
</context>
<context>
    <name>ServiceStart</name>
    <message>
        <source>The local service did not start: %1</source>
        <translation>De lokale service is niet gestart: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be read; the first is line %1 of %2.</source>
        <translation>
            <numerusform>%Ln regel kon niet worden gelezen: regel %1 van %2.</numerusform>
            <numerusform>%Ln regels konden niet worden gelezen; de eerste is regel %1 van %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 kon niet worden gelezen: %2</translation>
    </message>
    <message>
        <source>%1 holds no entries. A file of entries is JSON Lines or JSON, also gzipped.</source>
        <translation>%1 bevat geen vermeldingen. Een bestand met vermeldingen is JSON Lines of JSON, ook met gzip ingepakt.</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>Voorbeeldgegevens</translation>
    </message>
    <message>
        <source>The sample data could not be written to the temporary folder: %1</source>
        <translation>De voorbeeldgegevens konden niet naar de tijdelijke map worden geschreven: %1</translation>
    </message>
    <message>
        <source>%1 is damaged or ends too early: what follows line %2 is missing here.</source>
        <translation>%1 is beschadigd of eindigt te vroeg: wat na regel %2 komt, ontbreekt hier.</translation>
    </message>
    <message>
        <source>The case file&apos;s entries could not be written to the temporary folder.</source>
        <translation>De vermeldingen van het zaakbestand konden niet in de tijdelijke map worden geschreven.</translation>
    </message>
    <message>
        <source>No folder could be made among the temporary files.</source>
        <translation>Bij de tijdelijke bestanden kon geen map worden gemaakt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) without a readable time are left out; the first is in line %1 of %2.</source>
        <translation>
            <numerusform>%Ln vermelding zonder leesbare tijd ontbreekt: regel %1 van %2.</numerusform>
            <numerusform>%Ln vermeldingen zonder leesbare tijd ontbreken; de eerste staat in regel %1 van %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are left out because another one with the same id and other content came before; the first is in line %1 of %2.</source>
        <translation>
            <numerusform>%Ln vermelding ontbreekt omdat er al een met hetzelfde id en andere inhoud vóór stond: regel %1 van %2.</numerusform>
            <numerusform>%Ln vermeldingen ontbreken omdat er al een met hetzelfde id en andere inhoud vóór stond; de eerste staat in regel %1 van %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Ask whoever runs the sign-in service to look at it.</source>
        <translation>Vraag wie de aanmelddienst beheert om ernaar te kijken.</translation>
    </message>
    <message>
        <source>Sign in again; if it stays so, ask whoever runs the sign-in service.</source>
        <translation>Meld u opnieuw aan; blijft het zo, vraag het dan aan wie de aanmelddienst beheert.</translation>
    </message>
    <message>
        <source>Do not go on until whoever runs the sign-in service has explained it: somebody may stand in between.</source>
        <translation>Ga niet verder voordat wie de aanmelddienst beheert het heeft uitgelegd: er kan iemand tussen zitten.</translation>
    </message>
    <message>
        <source>This connection has no client ID to sign in with.</source>
        <translation>Deze verbinding heeft geen client-ID om mee aan te melden.</translation>
    </message>
    <message>
        <source>Enter the one that the service registered for this program.</source>
        <translation>Voer de ID in die de dienst voor dit programma heeft geregistreerd.</translation>
    </message>
    <message>
        <source>This connection has no port for the browser to come back to.</source>
        <translation>Deze verbinding heeft geen poort waar de browser naar kan terugkeren.</translation>
    </message>
    <message>
        <source>Enter the port of the redirect address that was registered for this program.</source>
        <translation>Voer de poort in van het terugkeeradres dat voor dit programma is geregistreerd.</translation>
    </message>
    <message>
        <source>The sign-in service cannot be reached.</source>
        <translation>De aanmelddienst is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check the address and your network, then try again.</source>
        <translation>Controleer het adres en uw netwerk en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service points to another address (%1), which was not followed.</source>
        <translation>De aanmelddienst verwijst naar een ander adres (%1); dat is niet gevolgd.</translation>
    </message>
    <message>
        <source>If that address is right, connect to it directly.</source>
        <translation>Als dat adres klopt, maak er dan rechtstreeks verbinding mee.</translation>
    </message>
    <message>
        <source>There is no sign-in service at this address: it does not describe itself (HTTP %1).</source>
        <translation>Op dit adres is geen aanmelddienst: hij beschrijft zichzelf niet (HTTP %1).</translation>
    </message>
    <message>
        <source>Check the server&apos;s address and the tenant&apos;s name.</source>
        <translation>Controleer het adres van de server en de naam van de tenant.</translation>
    </message>
    <message>
        <source>What answered is no sign-in service; it sent something else, such as a web page.</source>
        <translation>Wat antwoordde, is geen aanmelddienst; het stuurde iets anders, zoals een webpagina.</translation>
    </message>
    <message>
        <source>Check the address, and whether a proxy or a network&apos;s sign-in page stands in between.</source>
        <translation>Controleer het adres, en of er een proxy of de aanmeldpagina van een netwerk tussen staat.</translation>
    </message>
    <message>
        <source>The sign-in service describes itself incompletely: “%1” is missing.</source>
        <translation>De aanmelddienst beschrijft zichzelf onvolledig: “%1” ontbreekt.</translation>
    </message>
    <message>
        <source>The sign-in service names an address that is not secure (“%1”), so nothing was sent there.</source>
        <translation>De aanmelddienst noemt een adres dat niet veilig is (“%1”); daar is niets naartoe gestuurd.</translation>
    </message>
    <message>
        <source>The sign-in service calls itself %1 now, which is not who you signed in with before.</source>
        <translation>De aanmelddienst noemt zich nu %1; dat is niet de dienst waarbij u zich eerder hebt aangemeld.</translation>
    </message>
    <message>
        <source>The sign-in service does not offer the protection (PKCE, S256) that this program needs.</source>
        <translation>De aanmelddienst biedt de bescherming (PKCE, S256) die dit programma nodig heeft niet.</translation>
    </message>
    <message>
        <source>Port %1 of this computer is in use, so the browser could not come back to this program.</source>
        <translation>Poort %1 van deze computer is in gebruik, dus de browser zou niet naar dit programma kunnen terugkeren.</translation>
    </message>
    <message>
        <source>Close the other program or window that uses it, or choose another port that is registered.</source>
        <translation>Sluit het andere programma of venster dat die gebruikt, of kies een andere geregistreerde poort.</translation>
    </message>
    <message>
        <source>This computer does not let the program wait for the browser.</source>
        <translation>Deze computer laat het programma niet op de browser wachten.</translation>
    </message>
    <message>
        <source>Choose another port that is registered, or paste the address from the browser instead.</source>
        <translation>Kies een andere geregistreerde poort, of plak in plaats daarvan het adres uit de browser.</translation>
    </message>
    <message>
        <source>Five minutes have passed without an answer from the browser.</source>
        <translation>Er zijn vijf minuten verstreken zonder antwoord van de browser.</translation>
    </message>
    <message>
        <source>Sign in again when you are ready.</source>
        <translation>Meld u opnieuw aan wanneer u zover bent.</translation>
    </message>
    <message>
        <source>You stopped the sign-in.</source>
        <translation>U hebt het aanmelden afgebroken.</translation>
    </message>
    <message>
        <source>Sign in again whenever you like.</source>
        <translation>Meld u opnieuw aan wanneer u wilt.</translation>
    </message>
    <message>
        <source>This is not the address that the browser was led to in the end.</source>
        <translation>Dit is niet het adres waar de browser op het laatst heen is geleid.</translation>
    </message>
    <message>
        <source>Copy the whole address from the browser&apos;s address line and paste it again.</source>
        <translation>Kopieer het hele adres uit de adresbalk van de browser en plak het opnieuw.</translation>
    </message>
    <message>
        <source>A request came to the waiting port in another computer&apos;s name; it was refused.</source>
        <translation>Op de wachtende poort kwam een verzoek namens een andere computer; het is geweigerd.</translation>
    </message>
    <message>
        <source>Go on with the sign-in in your browser.</source>
        <translation>Ga verder met aanmelden in uw browser.</translation>
    </message>
    <message>
        <source>A request came to the waiting port that is no answer of a sign-in; it was refused.</source>
        <translation>Op de wachtende poort kwam een verzoek dat geen antwoord van een aanmelding is; het is geweigerd.</translation>
    </message>
    <message>
        <source>An answer came that does not belong to this sign-in; it was refused.</source>
        <translation>Er kwam een antwoord dat niet bij deze aanmelding hoort; het is geweigerd.</translation>
    </message>
    <message>
        <source>Go on in the browser tab that was opened last.</source>
        <translation>Ga verder in het browsertabblad dat het laatst is geopend.</translation>
    </message>
    <message>
        <source>A second answer came to a sign-in that has its answer; it was refused.</source>
        <translation>Bij een aanmelding die haar antwoord al heeft, kwam een tweede; het is geweigerd.</translation>
    </message>
    <message>
        <source>There is nothing to do; if you did not cause it, look at what your browser has open.</source>
        <translation>U hoeft niets te doen; als u dit niet hebt veroorzaakt, kijk dan wat uw browser open heeft.</translation>
    </message>
    <message>
        <source>The answer comes from another sign-in service (%1) than the one that was asked.</source>
        <translation>Het antwoord komt van een andere aanmelddienst (%1) dan die gevraagd is.</translation>
    </message>
    <message>
        <source>The sign-in service led the browser back without an answer.</source>
        <translation>De aanmelddienst leidde de browser terug zonder antwoord.</translation>
    </message>
    <message>
        <source>The sign-in was declined.</source>
        <translation>De aanmelding is afgewezen.</translation>
    </message>
    <message>
        <source>Sign in again with an account that may, or ask an administrator for access.</source>
        <translation>Meld u aan met een account dat mag, of vraag een beheerder om toegang.</translation>
    </message>
    <message>
        <source>The sign-in service does not grant what this connection asks for.</source>
        <translation>De aanmelddienst verleent niet wat deze verbinding vraagt.</translation>
    </message>
    <message>
        <source>Take the scopes out of the connection that the service does not know.</source>
        <translation>Haal de scopes die de dienst niet kent uit de verbinding.</translation>
    </message>
    <message>
        <source>The sign-in service refused the sign-in (%1).</source>
        <translation>De aanmelddienst weigerde de aanmelding (%1).</translation>
    </message>
    <message>
        <source>Check the client ID and the redirect address with whoever runs the service.</source>
        <translation>Controleer de client-ID en het terugkeeradres met wie de dienst beheert.</translation>
    </message>
    <message>
        <source>The sign-in service did not answer when it was asked for the token.</source>
        <translation>De aanmelddienst antwoordde niet toen om het token werd gevraagd.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Probeer het zo meteen opnieuw.</translation>
    </message>
    <message>
        <source>The sign-in service points to another address (%1) for the token, which was not followed.</source>
        <translation>De aanmelddienst verwijst voor het token naar een ander adres (%1); dat is niet gevolgd.</translation>
    </message>
    <message>
        <source>The sign-in service gave no token (%1).</source>
        <translation>De aanmelddienst gaf geen token (%1).</translation>
    </message>
    <message>
        <source>The sign-in service answered something else than a token, such as a web page.</source>
        <translation>De aanmelddienst antwoordde met iets anders dan een token, zoals een webpagina.</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s answer lacks “%1”, or holds one that cannot be used.</source>
        <translation>In het antwoord van de aanmelddienst ontbreekt “%1”, of het is onbruikbaar.</translation>
    </message>
    <message>
        <source>The sign-in service did not say who signed in: there is no id_token.</source>
        <translation>De aanmelddienst zei niet wie zich heeft aangemeld: er is geen id_token.</translation>
    </message>
    <message>
        <source>Leave “openid” among the connection&apos;s scopes.</source>
        <translation>Laat “openid” tussen de scopes van de verbinding staan.</translation>
    </message>
    <message>
        <source>The proof of who signed in (id_token) cannot be read.</source>
        <translation>Het bewijs van wie zich heeft aangemeld (id_token) is niet te lezen.</translation>
    </message>
    <message>
        <source>The proof of who signed in (id_token) lacks “%1”.</source>
        <translation>In het bewijs van wie zich heeft aangemeld (id_token) ontbreekt “%1”.</translation>
    </message>
    <message>
        <source>The proof of who signed in is signed in a way that is not accepted (“%1”).</source>
        <translation>Het bewijs van wie zich heeft aangemeld is ondertekend op een manier die niet is toegestaan (“%1”).</translation>
    </message>
    <message>
        <source>The sign-in service&apos;s keys cannot be fetched, so its signature cannot be checked.</source>
        <translation>De sleutels van de aanmelddienst zijn niet op te halen, dus zijn handtekening is niet te controleren.</translation>
    </message>
    <message>
        <source>The proof of who signed in is signed with a key (“%1”) that the service does not publish.</source>
        <translation>Het bewijs van wie zich heeft aangemeld is ondertekend met een sleutel (“%1”) die de dienst niet publiceert.</translation>
    </message>
    <message>
        <source>The signature on the proof of who signed in is wrong.</source>
        <translation>De handtekening onder het bewijs van wie zich heeft aangemeld klopt niet.</translation>
    </message>
    <message>
        <source>The proof of who signed in comes from %1, not from the sign-in service.</source>
        <translation>Het bewijs van wie zich heeft aangemeld komt van %1, niet van de aanmelddienst.</translation>
    </message>
    <message>
        <source>The proof of who signed in was made for another program (%1).</source>
        <translation>Het bewijs van wie zich heeft aangemeld is voor een ander programma gemaakt (%1).</translation>
    </message>
    <message>
        <source>Check the connection&apos;s client ID.</source>
        <translation>Controleer de client-ID van de verbinding.</translation>
    </message>
    <message>
        <source>The proof of who signed in belongs to another sign-in.</source>
        <translation>Het bewijs van wie zich heeft aangemeld hoort bij een andere aanmelding.</translation>
    </message>
    <message>
        <source>The proof of who signed in had expired when it arrived, by the service&apos;s own clock.</source>
        <translation>Het bewijs van wie zich heeft aangemeld was bij aankomst verlopen, volgens de klok van de dienst zelf.</translation>
    </message>
    <message>
        <source>The proof of who signed in is dated later than the service&apos;s own clock.</source>
        <translation>Het bewijs van wie zich heeft aangemeld is later gedateerd dan de klok van de dienst zelf.</translation>
    </message>
    <message>
        <source>The sign-in has ended: the service does not renew it.</source>
        <translation>De aanmelding is beëindigd: de dienst verlengt haar niet.</translation>
    </message>
    <message>
        <source>Sign in again; what you see stays.</source>
        <translation>Meld u opnieuw aan; wat u ziet, blijft staan.</translation>
    </message>
    <message>
        <source>Nobody is signed in on this connection.</source>
        <translation>Op deze verbinding is niemand aangemeld.</translation>
    </message>
    <message>
        <source>Sign in.</source>
        <translation>Meld u aan.</translation>
    </message>
    <message>
        <source>The kept sign-in cannot be reached, because the keychain is locked or does not answer.</source>
        <translation>De bewaarde aanmelding is niet bereikbaar, omdat de sleutelbos vergrendeld is of niet antwoordt.</translation>
    </message>
    <message>
        <source>Another window or program is renewing this sign-in and has not come to an end.</source>
        <translation>Een ander venster of programma verlengt deze aanmelding en is nog niet klaar.</translation>
    </message>
    <message>
        <source>Back to the Audit Console</source>
        <translation>Terug naar de Audit Console</translation>
    </message>
    <message>
        <source>The answer has arrived. You can close this tab; the program says how it went on.</source>
        <translation>Het antwoord is aangekomen. U kunt dit tabblad sluiten; het programma zegt hoe het verderging.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Niet aangemeld</translation>
    </message>
    <message>
        <source>The sign-in service declined. You can close this tab; the program says why.</source>
        <translation>De aanmelddienst heeft afgewezen. U kunt dit tabblad sluiten; het programma zegt waarom.</translation>
    </message>
    <message>
        <source>Not for this sign-in</source>
        <translation>Niet voor deze aanmelding</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that is going on, and was refused. You can close this tab.</source>
        <translation>Dit antwoord hoort niet bij de lopende aanmelding en is geweigerd. U kunt dit tabblad sluiten.</translation>
    </message>
    <message>
        <source>Answered already</source>
        <translation>Al beantwoord</translation>
    </message>
    <message>
        <source>This sign-in has its answer; the second one was refused. You can close this tab.</source>
        <translation>Deze aanmelding heeft haar antwoord; het tweede is geweigerd. U kunt dit tabblad sluiten.</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Hier is niets</translation>
    </message>
    <message>
        <source>A program waits here for the end of a sign-in, and for nothing else. You can close this tab.</source>
        <translation>Hier wacht een programma op het einde van een aanmelding, en op niets anders. U kunt dit tabblad sluiten.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>BCP 47 name of this language</comment>
        <translation>nl</translation>
    </message>
    <message>
        <source>Unlock the keychain and try again. If it was removed there, sign in again.</source>
        <translation>Ontgrendel de sleutelbos en probeer het opnieuw. Is ze daar verwijderd, meld u dan opnieuw aan.</translation>
    </message>
</context>
<context>
    <name>StarterViews</name>
    <message>
        <source>Failed sign-ins, last 24 hours</source>
        <translation>Mislukte aanmeldingen, laatste 24 uur</translation>
    </message>
    <message>
        <source>Changes of rights, last 30 days</source>
        <translation>Wijzigingen van rechten, laatste 30 dagen</translation>
    </message>
    <message>
        <source>Accounts made or taken away, last 30 days</source>
        <translation>Gemaakte en verwijderde accounts, laatste 30 dagen</translation>
    </message>
    <message>
        <source>Passwords and second factors, last 7 days</source>
        <translation>Wachtwoorden en tweede factoren, laatste 7 dagen</translation>
    </message>
    <message>
        <source>Secrets and tokens, last 7 days</source>
        <translation>Geheimen en tokens, laatste 7 dagen</translation>
    </message>
    <message>
        <source>Exports and downloads, last 30 days</source>
        <translation>Exports en downloads, laatste 30 dagen</translation>
    </message>
    <message>
        <source>Failures, last 24 hours</source>
        <translation>Mislukkingen, laatste 24 uur</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>Time (%1)</source>
        <translation>Tijd (%1)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Resource</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Wie en waar</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Waarop</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificatie</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Other fields</source>
        <translation>Overige velden</translation>
    </message>
    <message>
        <source>Time as sent</source>
        <translation>Tijd zoals verzonden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Vermeldingen</translation>
    </message>
    <message>
        <source>Since row above</source>
        <translation>Sinds rij erboven</translation>
    </message>
    <message>
        <source>From %1 %2</source>
        <translation>Vanaf %1 %2</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>laatste dag</numerusform>
            <numerusform>laatste %n dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n hour(s)</source>
        <translation>
            <numerusform>laatste uur</numerusform>
            <numerusform>laatste %n uur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n minute(s)</source>
        <translation>
            <numerusform>laatste minuut</numerusform>
            <numerusform>laatste %n minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n second(s)</source>
        <translation>
            <numerusform>laatste seconde</numerusform>
            <numerusform>laatste %n seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n seconde geleden</numerusform>
            <numerusform>%n seconden geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>successes</source>
        <translation>geslaagd</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>denials</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>all time</source>
        <translation>alle tijd</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>%1 may be %2. Write the offset instead, such as %3.</source>
        <translation>%1 kan %2 zijn. Schrijf in plaats daarvan de afstand tot UTC, zoals %3.</translation>
    </message>
</context>
<context>
    <name>TokenLines</name>
    <message>
        <source>nobody named</source>
        <translation>niemand genoemd</translation>
    </message>
    <message>
        <source>tenant %1</source>
        <translation>tenant %1</translation>
    </message>
    <message>
        <source>partner %1</source>
        <translation>partner %1</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>geen rol</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>zonder einde</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>verlopen %1</translation>
    </message>
    <message>
        <source>until %1 (%2)</source>
        <translation>tot %1 (%2)</translation>
    </message>
    <message>
        <source>no scope</source>
        <translation>geen scope</translation>
    </message>
    <message>
        <source>scopes %1</source>
        <translation>scopes %1</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>This token does not say whose it is. Only the server can tell what it may do.</source>
        <translation>Dit token zegt niet van wie het is. Alleen de server weet wat het mag.</translation>
    </message>
    <message>
        <source>Paste the token; what it says of itself is shown here before it is used.</source>
        <translation>Plak het token; wat het over zichzelf zegt, staat hier voordat het wordt gebruikt.</translation>
    </message>
    <message>
        <source>The token holds characters that no token has. Paste it again, without &quot;Bearer&quot;.</source>
        <translation>Het token bevat tekens die geen token heeft. Plak het opnieuw, zonder ‘Bearer’.</translation>
    </message>
</context>
<context>
    <name>TokenWords</name>
    <message>
        <source>It names no scope.</source>
        <translation>Het noemt geen scope.</translation>
    </message>
    <message>
        <source>Its scopes are: %1.</source>
        <translation>De scopes ervan zijn: %1.</translation>
    </message>
    <message>
        <source>the scope admin:read</source>
        <translation>de scope admin:read</translation>
    </message>
    <message>
        <source>the role %1</source>
        <translation>de rol %1</translation>
    </message>
    <message>
        <source>the role %1 in the tenant %2</source>
        <translation>de rol %1 in de tenant %2</translation>
    </message>
    <message>
        <source>The server refused, although the token has %1.</source>
        <translation>De server weigerde, hoewel het token %1 heeft.</translation>
    </message>
    <message>
        <source>What was asked for may lie outside of that. Ask for less, or ask an administrator.</source>
        <translation>Wat gevraagd werd, valt er misschien buiten. Vraag minder, of vraag een beheerder.</translation>
    </message>
    <message>
        <source>The token has neither an administrator&apos;s role nor the scope admin:read.</source>
        <translation>Het token heeft geen beheerdersrol en niet de scope admin:read.</translation>
    </message>
    <message>
        <source>The token&apos;s role %1 is no administrator&apos;s, and it lacks the scope admin:read.</source>
        <translation>De rol %1 van het token is geen beheerdersrol, en de scope admin:read ontbreekt.</translation>
    </message>
    <message>
        <source>Ask an administrator for one of the two.</source>
        <translation>Vraag een beheerder om een van beide.</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>The file has the size and the SHA-256 that its manifest states.</source>
        <translation>Het bestand heeft de grootte en de SHA-256 die het manifest noemt.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>Het bestand is er niet.</translation>
    </message>
    <message>
        <source>What has the file&apos;s name is a link, a folder or a device; an export is none of these.</source>
        <translation>Onder de naam van het bestand staat een koppeling, een map of een apparaat; een export is geen van die.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Het bestand kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file has %1 bytes, its manifest states %2.</source>
        <translation>Het bestand heeft %1 bytes, het manifest noemt er %2.</translation>
    </message>
    <message>
        <source>The file has the right size, but another SHA-256 than its manifest states: its content was changed.</source>
        <translation>Het bestand heeft de juiste grootte, maar een andere SHA-256 dan het manifest noemt: de inhoud is gewijzigd.</translation>
    </message>
    <message>
        <source>The file is larger than any export and was not read.</source>
        <translation>Het bestand is groter dan welke export ook en is niet gelezen.</translation>
    </message>
    <message>
        <source>The file&apos;s content was not checked.</source>
        <translation>De inhoud van het bestand is niet gecontroleerd.</translation>
    </message>
    <message>
        <source>There is no manifest beside the file.</source>
        <translation>Er staat geen manifest naast het bestand.</translation>
    </message>
    <message>
        <source>What has the manifest&apos;s name is a link, a folder or a device.</source>
        <translation>Onder de naam van het manifest staat een koppeling, een map of een apparaat.</translation>
    </message>
    <message>
        <source>The manifest could not be read.</source>
        <translation>Het manifest kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>The manifest is larger than any that this program writes.</source>
        <translation>Het manifest is groter dan elk manifest dat dit programma schrijft.</translation>
    </message>
    <message>
        <source>The manifest is not as this program writes it: it was damaged or changed by hand.</source>
        <translation>Het manifest is niet zoals dit programma het schrijft: het is beschadigd of met de hand gewijzigd.</translation>
    </message>
    <message>
        <source>The manifest was written by another version of this program.</source>
        <translation>Het manifest is door een andere versie van dit programma geschreven.</translation>
    </message>
    <message>
        <source>The manifest was written for a file named “%1”.</source>
        <translation>Het manifest is geschreven voor een bestand met de naam “%1”.</translation>
    </message>
    <message>
        <source>The manifest&apos;s signature is right for the key in your keychain.</source>
        <translation>De handtekening van het manifest klopt met de sleutel in uw sleutelbos.</translation>
    </message>
    <message>
        <source>The manifest&apos;s signature is wrong: the manifest was changed after it was signed.</source>
        <translation>De handtekening van het manifest klopt niet: het manifest is na het ondertekenen gewijzigd.</translation>
    </message>
    <message>
        <source>The manifest is signed, but there is no key here to check the signature with.</source>
        <translation>Het manifest is ondertekend, maar hier is geen sleutel om de handtekening mee te controleren.</translation>
    </message>
    <message>
        <source>The manifest is signed with another key than the one in your keychain, so its signature cannot be checked here.</source>
        <translation>Het manifest is ondertekend met een andere sleutel dan die in uw sleutelbos, daarom kan de handtekening hier niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>The manifest is not signed.</source>
        <translation>Het manifest is niet ondertekend.</translation>
    </message>
    <message>
        <source>The manifest names none before it.</source>
        <translation>Het manifest noemt geen voorganger.</translation>
    </message>
    <message>
        <source>The chain of manifests in this folder is unbroken; manifests before this one: %1.</source>
        <translation>De keten van manifesten in deze map is ononderbroken; manifesten vóór dit: %1.</translation>
    </message>
    <message>
        <source>The chain of manifests is broken: “%1” is named and is not in this folder any more. It was deleted, moved, or replaced by a later export.</source>
        <translation>De keten van manifesten is verbroken: “%1” wordt genoemd maar staat niet meer in deze map. Het is verwijderd, verplaatst of door een latere export vervangen.</translation>
    </message>
    <message>
        <source>The chain of manifests is broken: “%1” is not as it was when it was named. It was changed, or replaced by a later export.</source>
        <translation>De keten van manifesten is verbroken: “%1” is niet meer zoals toen het werd genoemd. Het is gewijzigd of door een latere export vervangen.</translation>
    </message>
    <message>
        <source>The file matches its manifest.</source>
        <translation>Het bestand komt overeen met het manifest.</translation>
    </message>
    <message>
        <source>The file matches its manifest, but the chain of manifests in this folder is broken.</source>
        <translation>Het bestand komt overeen met het manifest, maar de keten van manifesten in deze map is verbroken.</translation>
    </message>
    <message>
        <source>The file is as its manifest states, but the manifest cannot be trusted.</source>
        <translation>Het bestand is zoals het manifest vermeldt, maar het manifest is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>The file does not match its manifest.</source>
        <translation>Het bestand komt niet overeen met het manifest.</translation>
    </message>
    <message>
        <source>This export cannot be confirmed.</source>
        <translation>Deze export kan niet worden bevestigd.</translation>
    </message>
    <message>
        <source>Do not rely on this file.</source>
        <translation>Vertrouw niet op dit bestand.</translation>
    </message>
    <message>
        <source>Somebody with the key in your keychain wrote this file and its manifest, and neither has changed since. This does not prove that the server told everything, nor that what it told is true.</source>
        <translation>Iemand met de sleutel uit uw sleutelbos heeft dit bestand en het manifest geschreven, en geen van beide is sindsdien gewijzigd. Dat bewijst niet dat de server alles heeft meegedeeld, en ook niet dat het meegedeelde waar is.</translation>
    </message>
    <message>
        <source>Anyone who can write to this folder could have rewritten both the file and its manifest.</source>
        <translation>Iedereen die in deze map kan schrijven, kan zowel het bestand als het manifest hebben herschreven.</translation>
    </message>
</context>
<context>
    <name>WalkWords</name>
    <message>
        <source>not certain to be complete: the server counts %1</source>
        <translation>niet zeker volledig: de server telt %1</translation>
    </message>
</context>
</TS>
