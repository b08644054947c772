<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Candela::AboutBox</name>
    <message>
        <source>&lt;p&gt;See a building, select, read, decide, command: a supervision desktop for EPICS Channel Access.&lt;/p&gt;&lt;p&gt;The desktop is free software under the GNU General Public License, version 3 or later. It comes without any warranty. The client library, candela-cli and candela-ioc are under the MIT licence.&lt;/p&gt;&lt;p&gt;Built with Qt %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ein Gebäude sehen, auswählen, lesen, entscheiden, steuern: ein Leitstand für EPICS Channel Access.&lt;/p&gt;&lt;p&gt;Dieser Leitstand ist freie Software unter der GNU General Public License, Version 3 oder neuer. Er kommt ohne jede Gewährleistung. Die Client-Bibliothek, candela-cli und candela-ioc stehen unter der MIT-Lizenz.&lt;/p&gt;&lt;p&gt;Gebaut mit Qt %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Candela</source>
        <translation>Über Candela</translation>
    </message>
</context>
<context>
    <name>Candela::Actions</name>
    <message>
        <source>&amp;About Candela</source>
        <translation>Über &amp;Candela</translation>
    </message>
    <message>
        <source>&amp;Blackout…</source>
        <translation>&amp;Blackout…</translation>
    </message>
    <message>
        <source>&amp;Clear selection	Esc</source>
        <translation>Auswahl au&amp;fheben	Esc</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Find PV, panel or command…</source>
        <translation>PV, Panel oder Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normale Größe</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Einstellun&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Read selection</source>
        <translation>Auswahl &amp;lesen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>Arbeitsbereich &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>S&amp;chritte…</translation>
    </message>
    <message>
        <source>&amp;Stop all writes and loops</source>
        <translation>Alles Schreiben und alle Regelkreise &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>All that can be undone, writes to PVs included</source>
        <translation>Alles, was sich rückgängig machen lässt, auch Schreiben auf PVs</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>Befehls&amp;zeile</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Dunkel oder hell</translation>
    </message>
    <message>
        <source>Floor &amp;down	PgDown</source>
        <translation>Stockwerk t&amp;iefer	PgDown</translation>
    </message>
    <message>
        <source>Floor &amp;up	PgUp</source>
        <translation>Stockwerk &amp;höher	PgUp</translation>
    </message>
    <message>
        <source>Na&amp;me this window…</source>
        <translation>Fenste&amp;r benennen…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues Fens&amp;ter</translation>
    </message>
    <message>
        <source>Open &amp;last session</source>
        <translation>&amp;Letzte Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open s&amp;ite file…</source>
        <translation>Standort&amp;datei öffnen…</translation>
    </message>
    <message>
        <source>Pro&amp;be</source>
        <translation>&amp;Prüfansicht</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>Arbeitsbereich speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Select &amp;all on this floor	Ctrl+A</source>
        <translation>&amp;Alles auf diesem Stockwerk auswählen	Ctrl+A</translation>
    </message>
    <message>
        <source>Selection to &amp;table</source>
        <translation>Auswahl in die &amp;Tabelle</translation>
    </message>
    <message>
        <source>Selection to c&amp;hart</source>
        <translation>Auswahl ins &amp;Diagramm</translation>
    </message>
    <message>
        <source>Show the whole &amp;floor	Home</source>
        <translation>&amp;Ganzes Stockwerk zeigen	Home</translation>
    </message>
    <message>
        <source>Start the &amp;demo building</source>
        <translation>D&amp;emo-Gebäude starten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles stoppen</translation>
    </message>
    <message>
        <source>Tables and charts of other programs; files can be dropped onto the window as well</source>
        <translation>Tabellen und Diagramme anderer Programme; Dateien lassen sich auch auf das Fenster ziehen</translation>
    </message>
    <message>
        <source>The table in front, or the chart, for other programs</source>
        <translation>Die vordere Tabelle oder das Diagramm, für andere Programme</translation>
    </message>
    <message>
        <source>Zoom &amp;in	+</source>
        <translation>Ve&amp;rgrößern	+</translation>
    </message>
    <message>
        <source>Zoom &amp;out	−</source>
        <translation>Ver&amp;kleinern	−</translation>
    </message>
</context>
<context>
    <name>Candela::AuditEntry</name>
    <message>
        <source>sent, no answer asked for</source>
        <translation>gesendet, ohne Antwort zu verlangen</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>Candela::AuditLog</name>
    <message>
        <source>The log of writes cannot be kept in %1: %2</source>
        <translation>Das Schreibprotokoll kann nicht in %1 geführt werden: %2</translation>
    </message>
    <message>
        <source>The log of writes is kept again</source>
        <translation>Das Schreibprotokoll wird wieder geführt</translation>
    </message>
    <message numerus="yes">
        <source>The log of writes is kept again; %n entries were lost</source>
        <translation>
            <numerusform>Das Schreibprotokoll wird wieder geführt; %n Eintrag ging verloren</numerusform>
            <numerusform>Das Schreibprotokoll wird wieder geführt; %n Einträge gingen verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::AuditModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1, Prozess %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>Candela::AuditPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n nicht geschrieben</numerusform>
            <numerusform>%n nicht geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 writes</source>
        <translation>
            <numerusform>%n von %1 Schreibvorgängen</numerusform>
            <numerusform>%n von %1 Schreibvorgängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes</source>
        <translation>
            <numerusform>%n Schreibvorgang</numerusform>
            <numerusform>%n Schreibvorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes saved to %1</source>
        <translation>
            <numerusform>%n Schreibvorgang in %1 gespeichert</numerusform>
            <numerusform>%n Schreibvorgänge in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Every write is listed here: who wrote what, when, and how it ended. Nothing has been written yet.</source>
        <translation>Hier steht jedes Schreiben: wer was wann geschrieben hat und wie es ausging. Noch wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>Export writes</source>
        <translation>Schreibvorgänge exportieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by PV, value, origin</source>
        <translation>Nach PV, Wert, Herkunft filtern</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Letzte 10 Minuten</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfansicht</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the log&apos;s files again: what other programs have written</source>
        <translation>Dateien des Protokolls neu lesen: was andere Programme geschrieben haben</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Save what is listed as CSV</source>
        <translation>Das Aufgelistete als CSV speichern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Writes, the newest first</source>
        <translation>Schreibvorgänge, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
</context>
<context>
    <name>Candela::AuditWriter</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>Candela::AutosaveFile</name>
    <message>
        <source>%1 has no saved value</source>
        <translation>%1 hat keinen gespeicherten Wert</translation>
    </message>
    <message>
        <source>autosave noted: %1</source>
        <translation>autosave vermerkte: %1</translation>
    </message>
    <message>
        <source>the array of %1 does not end</source>
        <translation>das Array von %1 endet nicht</translation>
    </message>
    <message>
        <source>the file does not end with &lt;END&gt;: it may have been cut off</source>
        <translation>die Datei endet nicht mit &lt;END&gt;: sie ist vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>the text of %1 has several lines: they became one</source>
        <translation>der Text von %1 hat mehrere Zeilen: sie wurden zu einer</translation>
    </message>
    <message>
        <source>what stands behind &lt;END&gt; is left out</source>
        <translation>was hinter &lt;END&gt; steht, wurde ausgelassen</translation>
    </message>
</context>
<context>
    <name>Candela::ChartAxisDialog</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>Achse %1</translation>
    </message>
    <message>
        <source>Axis without a unit</source>
        <translation>Achse ohne Einheit</translation>
    </message>
    <message>
        <source>Each trace by its limits (LOPR to HOPR)</source>
        <translation>Jede Kurve nach ihren Grenzen (LOPR bis HOPR)</translation>
    </message>
    <message>
        <source>Each trace by what is in view</source>
        <translation>Jede Kurve nach dem Sichtbaren</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Staggered: a band for each trace</source>
        <translation>Gestaffelt: ein Band je Kurve</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>Wo Platz ist</translation>
    </message>
</context>
<context>
    <name>Candela::ChartBar</name>
    <message>
        <source>Add PVs</source>
        <translation>PVs hinzufügen</translation>
    </message>
    <message>
        <source>Any stretch of time: 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30</source>
        <translation>Beliebige Zeitspanne: 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30</translation>
    </message>
    <message>
        <source>Back to now, with automatic scales (double click)</source>
        <translation>Zurück zu jetzt, mit automatischen Skalen (Doppelklick)</translation>
    </message>
    <message>
        <source>Follow the clock again (Space)</source>
        <translation>Wieder der Uhr folgen (Leertaste)</translation>
    </message>
    <message>
        <source>Hold the picture; samples go on being kept (Space)</source>
        <translation>Bild anhalten; Messwerte werden weiter behalten (Leertaste)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Names or ranges of PVs; Enter adds them</source>
        <translation>Namen oder Bereiche von PVs; Enter fügt sie hinzu</translation>
    </message>
    <message>
        <source>PVs to add to the chart</source>
        <translation>PVs für das Diagramm</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>Die letzten %1 zeigen</translation>
    </message>
    <message>
        <source>Span of the time axis</source>
        <translation>Länge der Zeitachse</translation>
    </message>
    <message>
        <source>Statistics, distribution, samples and waveforms</source>
        <translation>Statistik, Verteilung, Messwerte und Wellenformen</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>Gerade Linien zwischen Messwerten</translation>
    </message>
    <message>
        <source>The next view (Alt+Right)</source>
        <translation>Nächste Ansicht (Alt+Right)</translation>
    </message>
    <message>
        <source>The view before (Backspace)</source>
        <translation>Vorige Ansicht (Backspace)</translation>
    </message>
    <message>
        <source>Zoom by a rectangle (Shift+drag)</source>
        <translation>Mit einem Rechteck zoomen (Shift+Ziehen)</translation>
    </message>
</context>
<context>
    <name>Candela::ChartEdit</name>
    <message numerus="yes">
        <source>Add %n traces to the chart</source>
        <translation>
            <numerusform>%n Kurve zum Diagramm hinzufügen</numerusform>
            <numerusform>%n Kurven zum Diagramm hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>Notiz zum Diagramm hinzufügen</translation>
    </message>
    <message>
        <source>Change a trace of the chart</source>
        <translation>Kurve des Diagramms ändern</translation>
    </message>
    <message>
        <source>Change an axis of the chart</source>
        <translation>Achse des Diagramms ändern</translation>
    </message>
    <message>
        <source>Remove a note from the chart</source>
        <translation>Notiz aus dem Diagramm entfernen</translation>
    </message>
    <message>
        <source>Show or hide traces</source>
        <translation>Kurven ein- oder ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>Take %n traces off the chart</source>
        <translation>
            <numerusform>%n Kurve aus dem Diagramm nehmen</numerusform>
            <numerusform>%n Kurven aus dem Diagramm nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all traces off the chart</source>
        <translation>Alle Kurven aus dem Diagramm nehmen</translation>
    </message>
</context>
<context>
    <name>Candela::ChartLegend</name>
    <message>
        <source>%1 came out of order</source>
        <translation>%1 kamen außer der Reihe</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 ist ausgeblendet</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept</source>
        <translation>%1 von %2 Messwerten behalten</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept, over %3</source>
        <translation>%1 von %2 Messwerten behalten, über %3</translation>
    </message>
    <message>
        <source>%1 samples lost because they came too fast</source>
        <translation>%1 Messwerte verloren, weil sie zu schnell kamen</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays kept; the chart shows their first element</source>
        <translation>
            <numerusform>%n Array behalten; das Diagramm zeigt sein erstes Element</numerusform>
            <numerusform>%n Arrays behalten; das Diagramm zeigt ihr erstes Element</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: hide or show; Ctrl+click: this one alone</source>
        <translation>Klick: aus- oder einblenden; Ctrl+Klick: nur diese</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 off; shown by the time of arrival</source>
        <translation>Die Uhr des Servers geht um %1 falsch; gezeigt nach Ankunftszeit</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Kurven</translation>
    </message>
</context>
<context>
    <name>Candela::ChartPanel</name>
    <message>
        <source>&quot;%1&quot; is no stretch of time: write 15 min, 2h, from 08:00, or 08:00 - 09:30</source>
        <translation>„%1“ ist keine Zeitspanne: schreiben Sie 15 min, 2h, from 08:00 oder 08:00 - 09:30</translation>
    </message>
    <message>
        <source>%1 now, over %2</source>
        <translation>Jetzt %1, über %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 wurde nicht gespeichert: %2</translation>
    </message>
    <message>
        <source>%1, up to %2 MB</source>
        <translation>%1, bis %2 MB</translation>
    </message>
    <message>
        <source>A new one below</source>
        <translation>Neues darunter</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Neue…</translation>
    </message>
    <message>
        <source>Add a PV</source>
        <translation>PV hinzufügen</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Back to now, automatic scales	Home</source>
        <translation>Zurück zu jetzt, automatische Skalen	Home</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation>Nach dem Platz in der Liste</translation>
    </message>
    <message>
        <source>By the server&apos;s time</source>
        <translation>Nach der Zeit des Servers</translation>
    </message>
    <message>
        <source>By the time of arrival</source>
        <translation>Nach der Ankunftszeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>Diagramm %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Copied %1 samples</source>
        <translation>%1 Messwerte kopiert</translation>
    </message>
    <message>
        <source>Copied the chart as an image</source>
        <translation>Diagramm als Bild kopiert</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy samples in view</source>
        <translation>Sichtbare Messwerte kopieren</translation>
    </message>
    <message>
        <source>Counts for the automatic range</source>
        <translation>Zählt für den automatischen Bereich</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Fixed range, side…</source>
        <translation>Fester Bereich, Seite…</translation>
    </message>
    <message>
        <source>Forget all samples</source>
        <translation>Alle Messwerte vergessen</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Its samples</source>
        <translation>Ihre Messwerte</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzte %1</translation>
    </message>
    <message>
        <source>Marker A here	A</source>
        <translation>Marke A hier	A</translation>
    </message>
    <message>
        <source>Marker B here	B</source>
        <translation>Marke B hier	B</translation>
    </message>
    <message>
        <source>More than %1 samples are in view: save them as a file</source>
        <translation>Mehr als %1 Messwerte sind sichtbar: speichern Sie sie in eine Datei</translation>
    </message>
    <message>
        <source>Name of the axis</source>
        <translation>Name der Achse</translation>
    </message>
    <message>
        <source>New value axis</source>
        <translation>Neue Wertachse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>Notiz bei %1</translation>
    </message>
    <message>
        <source>Note here…</source>
        <translation>Notiz hier…</translation>
    </message>
    <message>
        <source>Nothing on the chart</source>
        <translation>Nichts im Diagramm</translation>
    </message>
    <message>
        <source>Of its unit, %1</source>
        <translation>Ihrer Einheit, %1</translation>
    </message>
    <message>
        <source>Of values without a unit</source>
        <translation>Der Werte ohne Einheit</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfansicht</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>Notiz „%1“ entfernen</translation>
    </message>
    <message>
        <source>Samples around here</source>
        <translation>Messwerte um diese Stelle</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>Behaltene Messwerte</translation>
    </message>
    <message>
        <source>Samples kept of each trace</source>
        <translation>Behaltene Messwerte je Kurve</translation>
    </message>
    <message>
        <source>Save all samples</source>
        <translation>Alle Messwerte speichern</translation>
    </message>
    <message>
        <source>Save all samples as CSV…</source>
        <translation>Alle Messwerte als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Save samples</source>
        <translation>Messwerte speichern</translation>
    </message>
    <message>
        <source>Save samples in view as CSV…</source>
        <translation>Sichtbare Messwerte als CSV speichern…</translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>Save the samples in view</source>
        <translation>Sichtbare Messwerte speichern</translation>
    </message>
    <message>
        <source>Save, copy, print</source>
        <translation>Speichern, kopieren, drucken</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Settings of this axis…</source>
        <translation>Einstellungen dieser Achse…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>Gerade Linien zwischen Messwerten</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Take all traces off</source>
        <translation>Alle Kurven entfernen</translation>
    </message>
    <message>
        <source>Take it off the chart</source>
        <translation>Aus dem Diagramm nehmen</translation>
    </message>
    <message>
        <source>Take the markers away</source>
        <translation>Marken entfernen</translation>
    </message>
    <message>
        <source>The chart draws every sample of a PV. Drop PVs here, or double-click one in a table or on the plan.</source>
        <translation>Das Diagramm zeichnet jeden Messwert eines PV. Ziehen Sie PVs hierher, oder doppelklicken Sie eines in einer Tabelle oder auf dem Plan.</translation>
    </message>
    <message>
        <source>The next view	Alt+Right</source>
        <translation>Nächste Ansicht	Alt+Right</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>The view before	Backspace</source>
        <translation>Vorige Ansicht	Backspace</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Dick</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Dünn</translation>
    </message>
    <message>
        <source>This one alone, or all again</source>
        <translation>Nur diese, oder wieder alle</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Value axes</source>
        <translation>Wertachsen</translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation>Wertachse</translation>
    </message>
    <message>
        <source>Very thick</source>
        <translation>Sehr dick</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>Ohne Einheit</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Zoom by a rectangle	Shift+drag</source>
        <translation>Mit einem Rechteck zoomen	Shift+Ziehen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>chart.axes[%1]: is not an axis</source>
        <translation>chart.axes[%1]: ist keine Achse</translation>
    </message>
    <message>
        <source>chart.notes[%1]: is not a note</source>
        <translation>chart.notes[%1]: ist keine Notiz</translation>
    </message>
    <message>
        <source>chart.span: is not a number of seconds</source>
        <translation>chart.span: ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>chart.traces: is not a list</source>
        <translation>chart.traces: ist keine Liste</translation>
    </message>
    <message>
        <source>chart.traces[%1].color: is not a colour</source>
        <translation>chart.traces[%1].color: ist keine Farbe</translation>
    </message>
    <message>
        <source>chart.traces[%1].pv: is not a name</source>
        <translation>chart.traces[%1].pv: ist kein Name</translation>
    </message>
    <message>
        <source>chart.traces[%1].row: is not between 0 and %2</source>
        <translation>chart.traces[%1].row: liegt nicht zwischen 0 und %2</translation>
    </message>
</context>
<context>
    <name>Candela::ChartReading</name>
    <message>
        <source>%1 is no array</source>
        <translation>%1 ist kein Array</translation>
    </message>
    <message>
        <source>%1 samples, mean %2%4, standard deviation %3%4</source>
        <translation>%1 Messwerte, Mittel %2%4, Standardabweichung %3%4</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>A to B: %1, %2 Hz</source>
        <translation>A bis B: %1, %2 Hz</translation>
    </message>
    <message>
        <source>Amplitude by frequency, as a share of the sampling frequency fₛ</source>
        <translation>Amplitude über der Frequenz, als Anteil der Abtastfrequenz fₛ</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>No samples in view</source>
        <translation>Keine Messwerte sichtbar</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>The bars count one sample of %1</source>
        <translation>Die Balken zählen einen von %1 Messwerten</translation>
    </message>
    <message>
        <source>Trace to look at</source>
        <translation>Betrachtete Kurve</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
    <message>
        <source>Which array, by its time</source>
        <translation>Welches Array, nach seiner Zeit</translation>
    </message>
</context>
<context>
    <name>Candela::ChartStatisticsModel</name>
    <message>
        <source>%1 lost because they came too fast</source>
        <translation>%1 verloren, weil sie zu schnell kamen</translation>
    </message>
    <message>
        <source>%1 samples in view, %2 gaps; %3 of %4 kept</source>
        <translation>%1 Messwerte sichtbar, %2 Lücken; %3 von %4 behalten</translation>
    </message>
    <message>
        <source>At A</source>
        <translation>Bei A</translation>
    </message>
    <message>
        <source>At B</source>
        <translation>Bei B</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>They span %1</source>
        <translation>Sie umfassen %1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Kurve</translation>
    </message>
</context>
<context>
    <name>Candela::ChartView</name>
    <message>
        <source>% of the limits</source>
        <translation>% der Grenzen</translation>
    </message>
    <message>
        <source>% of what is in view</source>
        <translation>% des Sichtbaren</translation>
    </message>
    <message>
        <source>%1 over %2: %3</source>
        <extracomment>&quot;3 traces over 5 min: A, B, C&quot;</extracomment>
        <translation>%1 über %2: %3</translation>
    </message>
    <message>
        <source>%1, % of the limits</source>
        <translation>%1, % der Grenzen</translation>
    </message>
    <message>
        <source>%1, % of what is in view</source>
        <translation>%1, % des Sichtbaren</translation>
    </message>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>%n Kurve</numerusform>
            <numerusform>%n Kurven</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>Candela::ChartWaveView</name>
    <message>
        <source>%1 fₛ: %2</source>
        <translation>%1 fₛ: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n points from %1 to %2 %3</source>
        <translation>
            <numerusform>%n Punkt von %1 bis %2 %3</numerusform>
            <numerusform>%n Punkte von %1 bis %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>[%1]: %2</source>
        <translation>[%1]: %2</translation>
    </message>
</context>
<context>
    <name>Candela::CommandLine</name>
    <message>
        <source>%1: no such file</source>
        <translation>%1: keine solche Datei</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 braucht einen Wert</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is none of %2</source>
        <translation>--language: „%1“ ist keine von %2</translation>
    </message>
    <message>
        <source>A workspace (*.candela) to open, and files of other programs to import: PV tables of Phoebus (*.pvs), of autosave (*.sav), of save-and-restore (*.csv), and charts of StripTool (*.stp).</source>
        <translation>Ein Arbeitsbereich (*.candela) zum Öffnen und Dateien anderer Programme zum Importieren: PV-Tabellen von Phoebus (*.pvs), von autosave (*.sav), von save-and-restore (*.csv) und Diagramme von StripTool (*.stp).</translation>
    </message>
    <message>
        <source>Add a PV or a range of them to the chart; may be given several times.</source>
        <translation>Ein PV oder einen Bereich davon zum Diagramm hinzufügen; mehrfach erlaubt.</translation>
    </message>
    <message>
        <source>Add a PV to the table, or a range of them: LUX{1..40}; may be given several times.</source>
        <translation>Ein PV oder einen Bereich davon zur Tabelle hinzufügen: LUX{1..40}; mehrfach erlaubt.</translation>
    </message>
    <message>
        <source>Show the building of this site file on the plan.</source>
        <translation>Das Gebäude dieser Standortdatei auf dem Plan zeigen.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Die Version zeigen und enden.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Diese Hilfe zeigen und enden.</translation>
    </message>
    <message>
        <source>Speak this language, for this run only: %1.</source>
        <translation>Diese Sprache verwenden, nur für diesen Lauf: %1.</translation>
    </message>
    <message>
        <source>Start a simulated building and show it.</source>
        <translation>Ein simuliertes Gebäude starten und zeigen.</translation>
    </message>
    <message>
        <source>Supervision desktop for buildings and other things that speak EPICS Channel Access.</source>
        <translation>Leitstand für Gebäude und anderes, das EPICS Channel Access spricht.</translation>
    </message>
    <message>
        <source>Take the picture of one panel: plan, table, chart, gather, ...</source>
        <translation>Ein einzelnes Panel abbilden: plan, table, chart, gather, ...</translation>
    </message>
    <message>
        <source>Try candela --help.</source>
        <translation>Versuchen Sie candela --help.</translation>
    </message>
    <message>
        <source>Wait for live values, save a picture of the window and end.</source>
        <translation>Auf aktuelle Werte warten, ein Bild des Fensters speichern und enden.</translation>
    </message>
    <message>
        <source>Write nothing, whatever is clicked.</source>
        <translation>Nichts schreiben, was auch angeklickt wird.</translation>
    </message>
    <message>
        <source>only one workspace can be opened, but %1 were given</source>
        <translation>nur ein Arbeitsbereich kann geöffnet werden, %1 wurden angegeben</translation>
    </message>
</context>
<context>
    <name>Candela::CommandLinePanel</name>
    <message>
        <source> in %1 s</source>
        <translation> in %1 s</translation>
    </message>
    <message>
        <source>%1 of %2 not written: %3</source>
        <translation>%1 von %2 nicht geschrieben: %3</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 von %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 written in %2 ms</source>
        <translation>%1 geschrieben in %2 ms</translation>
    </message>
    <message>
        <source>%1 written, %2 refused</source>
        <translation>%1 geschrieben, %2 abgelehnt</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>, %1 an der Grenze</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Command lights:  1 THRU 20 BY 2 AT 80   GROUP &quot;Desks&quot; AT +10 TIME 2   SCENE &quot;Evening&quot;   MASTER 80   BLACKOUT</source>
        <translation>Leuchten steuern:  1 THRU 20 BY 2 AT 80   GROUP &quot;Desks&quot; AT +10 TIME 2   SCENE &quot;Evening&quot;   MASTER 80   BLACKOUT</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Enter carries out, Up and Down bring back commands of before, Tab completes (Ctrl+L)</source>
        <translation>Enter führt aus, Up und Down holen frühere Befehle zurück, Tab ergänzt (Ctrl+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehler wiederholen</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>Überblenden, %1 %</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
</context>
<context>
    <name>Candela::CommandParser</name>
    <message>
        <source>AT or more luminaires are expected</source>
        <translation>AT oder weitere Leuchten werden erwartet</translation>
    </message>
    <message>
        <source>a colour temperature in kelvin is expected</source>
        <translation>eine Farbtemperatur in Kelvin wird erwartet</translation>
    </message>
    <message>
        <source>a colour temperature is between 1000 and 20000 K</source>
        <translation>eine Farbtemperatur liegt zwischen 1000 und 20000 K</translation>
    </message>
    <message>
        <source>a command has at most %1 characters</source>
        <translation>ein Befehl hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a command is expected, such as &quot;1 THRU 20 AT 80&quot;</source>
        <translation>ein Befehl wird erwartet, etwa &quot;1 THRU 20 AT 80&quot;</translation>
    </message>
    <message>
        <source>a factor is between 0 and 100</source>
        <translation>ein Faktor liegt zwischen 0 und 100</translation>
    </message>
    <message>
        <source>a fade takes at most %1 s</source>
        <translation>eine Überblendung dauert höchstens %1 s</translation>
    </message>
    <message>
        <source>a level in %, FULL, OUT, +, - or * is expected after AT</source>
        <translation>nach AT wird ein Dimmwert in %, FULL, OUT, +, - oder * erwartet</translation>
    </message>
    <message>
        <source>a level is between 0 and 100 %</source>
        <translation>ein Dimmwert liegt zwischen 0 und 100 %</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number is expected after THRU</source>
        <translation>nach THRU wird eine Leuchtennummer erwartet</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected</source>
        <translation>eine Leuchtennummer, eine Gruppe, ein Raum oder * wird erwartet</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected, not &quot;%1&quot;</source>
        <translation>eine Leuchtennummer, eine Gruppe, ein Raum oder * wird erwartet, nicht „%1“</translation>
    </message>
    <message>
        <source>a number from 0 to %1 % is expected</source>
        <translation>eine Zahl von 0 bis %1 % wird erwartet</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>a time in seconds is expected after TIME</source>
        <translation>nach TIME wird eine Zeit in Sekunden erwartet</translation>
    </message>
    <message>
        <source>a whole number from 1 on is expected after BY</source>
        <translation>nach BY wird eine ganze Zahl ab 1 erwartet</translation>
    </message>
    <message>
        <source>luminaires have whole numbers</source>
        <translation>Leuchten haben ganze Nummern</translation>
    </message>
    <message>
        <source>several floors have a room %1: %2</source>
        <translation>mehrere Stockwerke haben einen Raum %1: %2</translation>
    </message>
    <message>
        <source>the end of the command is expected, not &quot;%1&quot;</source>
        <translation>das Ende des Befehls wird erwartet, nicht „%1“</translation>
    </message>
    <message>
        <source>the name of a floor is expected</source>
        <translation>der Name eines Stockwerks wird erwartet</translation>
    </message>
    <message>
        <source>the name of a group is expected</source>
        <translation>der Name einer Gruppe wird erwartet</translation>
    </message>
    <message>
        <source>the name of a room is expected</source>
        <translation>der Name eines Raums wird erwartet</translation>
    </message>
    <message>
        <source>the name of a scene is expected</source>
        <translation>der Name einer Szene wird erwartet</translation>
    </message>
    <message>
        <source>there are no luminaires</source>
        <translation>es gibt keine Leuchten</translation>
    </message>
    <message>
        <source>there is no floor &quot;%1&quot;</source>
        <translation>es gibt kein Stockwerk „%1“</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>es gibt keine Gruppe „%1“</translation>
    </message>
    <message>
        <source>there is no group, floor or room &quot;%1&quot;</source>
        <translation>es gibt keine Gruppe, kein Stockwerk und keinen Raum „%1“</translation>
    </message>
    <message>
        <source>there is no luminaire %1; they are numbered 1 to %2</source>
        <translation>es gibt keine Leuchte %1; die Nummern gehen von 1 bis %2</translation>
    </message>
    <message>
        <source>there is no room &quot;%1&quot;</source>
        <translation>es gibt keinen Raum „%1“</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>es gibt keine Szene „%1“</translation>
    </message>
</context>
<context>
    <name>Candela::CommandRunner</name>
    <message numerus="yes">
        <source>%n lights down by %1 %2</source>
        <translation>
            <numerusform>%n Leuchte um %1 %2 tiefer</numerusform>
            <numerusform>%n Leuchten um %1 %2 tiefer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights times %1</source>
        <translation>
            <numerusform>%n Leuchte mal %1</numerusform>
            <numerusform>%n Leuchten mal %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights to %1 %2</source>
        <translation>
            <numerusform>%n Leuchte auf %1 %2</numerusform>
            <numerusform>%n Leuchten auf %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights up by %1 %2</source>
        <translation>
            <numerusform>%n Leuchte um %1 %2 höher</numerusform>
            <numerusform>%n Leuchten um %1 %2 höher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blackout of all %n lights</source>
        <translation>
            <numerusform>Blackout von %n Leuchte</numerusform>
            <numerusform>Blackout aller %n Leuchten</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>Ende des Blackouts</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>Grand Master auf %1 %</translation>
    </message>
    <message>
        <source>No light is meant by that</source>
        <translation>Damit ist keine Leuchte gemeint</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Nichts musste geändert werden</translation>
    </message>
    <message>
        <source>Nothing is overridden</source>
        <translation>Nichts ist übersteuert</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>%n Leuchte freigeben</numerusform>
            <numerusform>%n Leuchten freigeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>Szene %1 auf %n Leuchte</numerusform>
            <numerusform>Szene %1 auf %n Leuchten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::Config</name>
    <message>
        <source>%1: &quot;%2&quot; %3; using %4</source>
        <translation>%1: &quot;%2&quot; %3; verwendet wird %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not host or host:port; leaving it out</source>
        <translation>%1: &quot;%2&quot; ist nicht host oder host:port; weggelassen</translation>
    </message>
    <message>
        <source>is neither YES nor NO</source>
        <translation>ist weder YES noch NO</translation>
    </message>
    <message>
        <source>is not a number of 1 to 255</source>
        <translation>ist keine Zahl von 1 bis 255</translation>
    </message>
    <message>
        <source>is not a number of at least 16384 bytes</source>
        <translation>ist keine Zahl von mindestens 16384 Bytes</translation>
    </message>
    <message>
        <source>is not a number of at least 60 seconds</source>
        <translation>ist keine Zahl von mindestens 60 Sekunden</translation>
    </message>
    <message>
        <source>is not a number of seconds</source>
        <translation>ist keine Zahl von Sekunden</translation>
    </message>
    <message>
        <source>is not a port of 5001 to 65535</source>
        <translation>ist kein Port von 5001 bis 65535</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionModel</name>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>wird verbunden</translation>
    </message>
    <message>
        <source>idle: nobody uses it</source>
        <translation>ruht: niemand benutzt ihn</translation>
    </message>
    <message>
        <source>lost: searching again</source>
        <translation>verloren: wird wieder gesucht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>nicht gefunden: kein Server antwortete</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lesen, schreiben</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>wird gesucht</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionsPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n channels copied</source>
        <translation>
            <numerusform>%n Kanal kopiert</numerusform>
            <numerusform>%n Kanäle kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels saved to %1</source>
        <translation>
            <numerusform>%n Kanal in %1 gespeichert</numerusform>
            <numerusform>%n Kanäle in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>Ask for all that are not found at once, without waiting for the next search</source>
        <translation>Sofort nach allem fragen, was nicht gefunden ist, ohne auf die nächste Suche zu warten</translation>
    </message>
    <message>
        <source>Channel Access 4.%1, priority %2</source>
        <translation>Channel Access 4.%1, Priorität %2</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the list to the clipboard</source>
        <translation>Liste in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Zuletzt gehört</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Save the list of channels</source>
        <translation>Liste der Kanäle speichern</translation>
    </message>
    <message>
        <source>Save the list to a file</source>
        <translation>Liste in eine Datei speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Jetzt suchen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Servers and channels are listed here, with the reason why one is not connected. There is nothing to connect to yet.</source>
        <translation>Hier stehen Server und Kanäle, mit dem Grund, warum einer nicht verbunden ist. Noch gibt es nichts zu verbinden.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Text with tabs (*.tsv *.txt)</source>
        <translation>Text mit Tabulatoren (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>schweigt</translation>
    </message>
</context>
<context>
    <name>Candela::Context</name>
    <message>
        <source>The limit of %1 PVs is reached; others are refused</source>
        <translation>Die Grenze von %1 PVs ist erreicht; weitere werden abgelehnt</translation>
    </message>
</context>
<context>
    <name>Candela::DecidePanel</name>
    <message>
        <source>%1   %2 written, %3 ms</source>
        <translation>%1   %2 geschrieben, %3 ms</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 kann nicht laufen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n loops run in this window. They stop, and lights keep the level that they have.</source>
        <translation>
            <numerusform>%n Regelkreis läuft in diesem Fenster. Er stoppt, und Leuchten behalten ihren Dimmwert.</numerusform>
            <numerusform>%n Regelkreise laufen in diesem Fenster. Sie stoppen, und Leuchten behalten ihren Dimmwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not written</source>
        <translation>, %1 nicht geschrieben</translation>
    </message>
    <message>
        <source>, %1 sensors silent</source>
        <translation>, %1 Sensoren schweigen</translation>
    </message>
    <message>
        <source>A control loop reads sensors, decides by a rule, and sets lights: for example 500 lx on every desk, whatever the daylight does.</source>
        <translation>Ein Regelkreis liest Sensoren, entscheidet nach einer Regel und stellt Leuchten: zum Beispiel 500 lx auf jedem Schreibtisch, was auch das Tageslicht tut.</translation>
    </message>
    <message>
        <source>Another loop, over the selection</source>
        <translation>Weiterer Regelkreis, über die Auswahl</translation>
    </message>
    <message>
        <source>Change the loop “%1”</source>
        <translation>Regelkreis „%1“ ändern</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the loop “%1”</source>
        <translation>Regelkreis „%1“ löschen</translation>
    </message>
    <message>
        <source>End the loop; lights keep the level that they have</source>
        <translation>Regelkreis beenden; Leuchten behalten ihren Dimmwert</translation>
    </message>
    <message>
        <source>Go on reading and deciding, but write nothing</source>
        <translation>Weiter lesen und entscheiden, aber nichts schreiben</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>Er läuft</translation>
    </message>
    <message>
        <source>It writes by itself until it is stopped.</source>
        <translation>Er schreibt von selbst, bis er gestoppt wird.</translation>
    </message>
    <message>
        <source>Last decision for each light</source>
        <translation>Letzte Entscheidung je Leuchte</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Letzte Entscheidungen</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Regelkreis</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Regelkreis %1</translation>
    </message>
    <message>
        <source>Make the loop “%1”</source>
        <translation>Regelkreis „%1“ anlegen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New loop</source>
        <translation>Neuer Regelkreis</translation>
    </message>
    <message numerus="yes">
        <source>Not running yet. Run reads %n PVs each turn.</source>
        <translation>
            <numerusform>Läuft noch nicht. Start liest je Durchlauf %n PV.</numerusform>
            <numerusform>Läuft noch nicht. Start liest je Durchlauf %n PVs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Run the loop %1?</source>
        <translation>Regelkreis %1 starten?</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop the loop to change it</source>
        <translation>Stoppen Sie den Regelkreis, um ihn zu ändern</translation>
    </message>
    <message>
        <source>Stop the loop “%1” first: it was left as it is</source>
        <translation>Stoppen Sie zuerst den Regelkreis „%1“: er blieb, wie er war</translation>
    </message>
    <message>
        <source>Turn %1 · %2 ms now, %3 mean, %4 p99 · %5 overruns · %6 writes, %7 failed</source>
        <translation>Durchlauf %1 · %2 ms jetzt, %3 Mittel, %4 p99 · %5 Überläufe · %6 geschrieben, %7 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>■ Stopped</source>
        <translation>■ Gestoppt</translation>
    </message>
    <message>
        <source>■ Stopped: %1</source>
        <translation>■ Gestoppt: %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● Läuft</translation>
    </message>
    <message>
        <source>❚❚ Held</source>
        <translation>❚❚ Gehalten</translation>
    </message>
</context>
<context>
    <name>Candela::DecideRun</name>
    <message>
        <source>The loop %1 has stopped: %2</source>
        <translation>Der Regelkreis %1 hat gestoppt: %2</translation>
    </message>
    <message>
        <source>all was stopped</source>
        <translation>alles wurde gestoppt</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>anderer Server</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>anderer Standort</translation>
    </message>
    <message>
        <source>blackout: nothing is written</source>
        <translation>Blackout: nichts wird geschrieben</translation>
    </message>
    <message>
        <source>held: nothing is written</source>
        <translation>gehalten: nichts wird geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n sensors answers</source>
        <translation>
            <numerusform>sein %n Sensor antwortet nicht</numerusform>
            <numerusform>keiner seiner %n Sensoren antwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only now</source>
        <translation>jetzt nur lesend</translation>
    </message>
</context>
<context>
    <name>Candela::DecideSetup</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> %/s</source>
        <translation> %/s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>%n as %1</source>
        <translation>
            <numerusform>%n als %1</numerusform>
            <numerusform>%n als %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of the level for each unit that is missing</source>
        <translation>Änderung des Dimmwerts je fehlender Einheit</translation>
    </message>
    <message>
        <source>Dead band</source>
        <translation>Totband</translation>
    </message>
    <message>
        <source>Dead band, slew</source>
        <translation>Totband, Rate</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Verstärkung</translation>
    </message>
    <message>
        <source>Gain, integral</source>
        <translation>Verst., Nachstellzeit</translation>
    </message>
    <message>
        <source>How fast a level may change</source>
        <translation>Wie schnell sich ein Dimmwert ändern darf</translation>
    </message>
    <message>
        <source>If sensors fail</source>
        <translation>Bei Sensorausfall</translation>
    </message>
    <message>
        <source>In which what lasts changes the level by as much again</source>
        <translation>In dieser Zeit ändert eine bleibende Abweichung den Dimmwert noch einmal um so viel</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>Nachstellzeit</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Keep a value</source>
        <translation>Wert halten</translation>
    </message>
    <message>
        <source>Level =</source>
        <translation>Dimmwert =</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Leuchten</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Safe level</source>
        <translation>Sicherer Dimmwert</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Sensors that may fail</source>
        <translation>Sensoren, die ausfallen dürfen</translation>
    </message>
    <message>
        <source>Slew limit</source>
        <translation>Ratengrenze</translation>
    </message>
    <message>
        <source>Smaller changes are not written, but add up</source>
        <translation>Kleinere Änderungen werden nicht geschrieben, aber summiert</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Nehmen aus</translation>
    </message>
    <message>
        <source>Take lights from</source>
        <translation>Leuchten nehmen aus</translation>
    </message>
    <message>
        <source>Take sensors from</source>
        <translation>Sensoren nehmen aus</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>The new level of each light, over %1, dt, hour, and the sensors as mean(lux), nearest(lux), room(lux) and the like</source>
        <translation>Der neue Dimmwert jeder Leuchte, aus %1, dt, hour und den Sensoren als mean(lux), nearest(lux), room(lux) und dergleichen</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>Was dann zu tun ist</translation>
    </message>
    <message>
        <source>as highest</source>
        <translation>als Maximum</translation>
    </message>
    <message>
        <source>as lowest</source>
        <translation>als Minimum</translation>
    </message>
    <message>
        <source>as mean</source>
        <translation>im Mittel</translation>
    </message>
    <message>
        <source>at the nearest sensor</source>
        <translation>am nächsten Sensor</translation>
    </message>
    <message>
        <source>every </source>
        <translation>alle </translation>
    </message>
    <message>
        <source>go on with the others</source>
        <translation>mit den anderen weiter</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>in its room</source>
        <translation>in ihrem Raum</translation>
    </message>
    <message>
        <source>more than </source>
        <translation>mehr als </translation>
    </message>
    <message>
        <source>near the light</source>
        <translation>nahe der Leuchte</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>safe level</source>
        <translation>sicherer Dimmwert</translation>
    </message>
    <message>
        <source>within </source>
        <translation>binnen </translation>
    </message>
</context>
<context>
    <name>Candela::DecisionEngine</name>
    <message>
        <source>%1 of %2 sensors do not answer: levels are held</source>
        <translation>%1 von %2 Sensoren antworten nicht: Dimmwerte werden gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: lights go to the safe level</source>
        <translation>%1 von %2 Sensoren antworten nicht: Leuchten gehen auf den sicheren Dimmwert</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: the others decide</source>
        <translation>%1 von %2 Sensoren antworten nicht: die anderen entscheiden</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>its present level is not known</source>
        <translation>ihr jetziger Dimmwert ist unbekannt</translation>
    </message>
    <message>
        <source>no sensor for it answers</source>
        <translation>kein Sensor für sie antwortet</translation>
    </message>
    <message>
        <source>the expression has no value for it</source>
        <translation>der Ausdruck hat keinen Wert für sie</translation>
    </message>
    <message>
        <source>there is no luminaire &quot;%1&quot;</source>
        <translation>es gibt keine Leuchte „%1“</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionLoopConfig</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>„%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sensors</source>
        <translation>„%1“ hat keine Sensoren</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for sensors in an expression</source>
        <translation>„%1“ ist kein Name für Sensoren in einem Ausdruck</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1: ist kein Objekt</translation>
    </message>
    <message>
        <source>a loop needs at least one luminaire</source>
        <translation>ein Regelkreis braucht mindestens eine Leuchte</translation>
    </message>
    <message>
        <source>is 0 or more</source>
        <translation>muss 0 oder mehr sein</translation>
    </message>
    <message>
        <source>is between -100 and 100, and not 0</source>
        <translation>muss zwischen -100 und 100 liegen und nicht 0 sein</translation>
    </message>
    <message>
        <source>is between 0 (none) and 10000 % a second</source>
        <translation>muss zwischen 0 (keine) und 10000 % pro Sekunde liegen</translation>
    </message>
    <message>
        <source>is between 0 and 100 %</source>
        <translation>muss zwischen 0 und 100 % liegen</translation>
    </message>
    <message>
        <source>is between 10 and 3600000</source>
        <translation>muss zwischen 10 und 3600000 liegen</translation>
    </message>
    <message>
        <source>is between 10 and the period</source>
        <translation>muss zwischen 10 und der Periode liegen</translation>
    </message>
    <message>
        <source>is between 20 and 3600000</source>
        <translation>muss zwischen 20 und 3600000 liegen</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>ist nicht der Name eines PV</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>es gibt keine Gruppe „%1“</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionStepModel</name>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Dimmwert</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leuchte</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>Candela::Demo</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The simulated building could not start; %1</source>
        <translation>Das simulierte Gebäude konnte nicht starten; %1</translation>
    </message>
    <message>
        <source>The simulated building did not start within %1 s.</source>
        <translation>Das simulierte Gebäude startete nicht binnen %1 s.</translation>
    </message>
    <message>
        <source>The simulated building needs the program %1, which is neither in %2 nor in PATH.</source>
        <translation>Das simulierte Gebäude braucht das Programm %1, das weder in %2 noch in PATH ist.</translation>
    </message>
    <message>
        <source>The simulated building stopped again and again and is left alone now; %1</source>
        <translation>Das simulierte Gebäude hielt immer wieder an und bleibt jetzt aus; %1</translation>
    </message>
    <message>
        <source>The simulated building stopped unexpectedly and is started again; %1</source>
        <translation>Das simulierte Gebäude hielt unerwartet an und wird neu gestartet; %1</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>es ist abgestürzt</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>es endete mit dem Exit-Code %1</translation>
    </message>
</context>
<context>
    <name>Candela::DemoExamples</name>
    <message>
        <source>500 lx on every desk</source>
        <translation>500 lx auf jedem Schreibtisch</translation>
    </message>
</context>
<context>
    <name>Candela::Error</name>
    <message>
        <source>%1 bytes: a server of version 4.%3 takes no more than %2 in a message</source>
        <translation>%1 Bytes: ein Server der Version 4.%3 nimmt höchstens %2 je Nachricht</translation>
    </message>
    <message>
        <source>%1 bytes: the limit of an array is %2</source>
        <translation>%1 Bytes: die Grenze eines Arrays ist %2</translation>
    </message>
    <message>
        <source>%1 does not read: the limit of %2 queued bytes is reached</source>
        <translation>%1 liest nicht: die Grenze von %2 wartenden Bytes ist erreicht</translation>
    </message>
    <message>
        <source>A local variable is no record</source>
        <translation>Eine lokale Variable ist kein Record</translation>
    </message>
    <message>
        <source>The context has as many PVs as it may have</source>
        <translation>Der Kontext hat so viele PVs, wie er haben darf</translation>
    </message>
</context>
<context>
    <name>Candela::FileReport</name>
    <message numerus="yes">
        <source>%n things were left out or changed:</source>
        <translation>
            <numerusform>%n Stelle wurde ausgelassen oder geändert:</numerusform>
            <numerusform>%n Stellen wurden ausgelassen oder geändert:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>Alles &amp;kopieren</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What was left out or changed</source>
        <translation>Was ausgelassen oder geändert wurde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::FileTransfer</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 konnte nicht geöffnet werden</translation>
    </message>
    <message numerus="yes">
        <source>%n curves imported from %1</source>
        <translation>
            <numerusform>%n Kurve aus %1 importiert</numerusform>
            <numerusform>%n Kurven aus %1 importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1</source>
        <translation>
            <numerusform>%n Zeile aus %1 importiert</numerusform>
            <numerusform>%n Zeilen aus %1 importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>All that can be imported (*.pvs *.sav *.sav? *.csv *.stp);;PV tables of Phoebus (*.pvs);;Files of autosave (*.sav *.sav?);;Save-and-restore of Phoebus (*.csv);;StripTool (*.stp);;All files (*)</source>
        <translation>Alles Importierbare (*.pvs *.sav *.sav? *.csv *.stp);;PV-Tabellen von Phoebus (*.pvs);;Dateien von autosave (*.sav *.sav?);;Save-and-restore von Phoebus (*.csv);;StripTool (*.stp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Als %1 exportiert</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>It is none of the files that Candela reads: workspaces, sites, PV tables of Phoebus, files of autosave, of save-and-restore and of StripTool.</source>
        <translation>Das ist keine der Dateien, die Candela liest: Arbeitsbereiche, Standorte, PV-Tabellen von Phoebus, Dateien von autosave, von save-and-restore und von StripTool.</translation>
    </message>
    <message>
        <source>It is too large: %1 MB.</source>
        <translation>Sie ist zu groß: %1 MB.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nichts wurde exportiert</translation>
    </message>
    <message>
        <source>Nothing was imported from %1</source>
        <translation>Aus %1 wurde nichts importiert</translation>
    </message>
    <message>
        <source>The chart, for StripTool (*.stp)</source>
        <translation>Das Diagramm, für StripTool (*.stp)</translation>
    </message>
    <message>
        <source>The name must end in .pvs, .sav, .csv or .stp</source>
        <translation>Der Name muss auf .pvs, .sav, .csv oder .stp enden</translation>
    </message>
    <message>
        <source>The table in front, for Phoebus (*.pvs)</source>
        <translation>Die vordere Tabelle, für Phoebus (*.pvs)</translation>
    </message>
    <message>
        <source>The table in front, for autosave (*.sav)</source>
        <translation>Die vordere Tabelle, für autosave (*.sav)</translation>
    </message>
    <message>
        <source>The table in front, for save-and-restore of Phoebus (*.csv)</source>
        <translation>Die vordere Tabelle, für save-and-restore von Phoebus (*.csv)</translation>
    </message>
</context>
<context>
    <name>Candela::Finder</name>
    <message>
        <source>Enter: select or do    Ctrl+Enter: chart    Shift+Enter: table</source>
        <translation>Enter: auswählen oder ausführen    Ctrl+Enter: Diagramm    Shift+Enter: Tabelle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>PV, panel or command</source>
        <translation>PV, Panel oder Befehl</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>Candela::Formula</name>
    <message>
        <source>&quot;%1&quot; belongs to &quot;condition ? a : b&quot;</source>
        <translation>&quot;%1&quot; gehört zu &quot;Bedingung ? a : b&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a formula</source>
        <translation>&quot;%1&quot; hat in einer Formel nichts zu suchen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a function: write %1(...)</source>
        <translation>&quot;%1&quot; ist eine Funktion: %1(...) schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of sensors: write mean(%1) or the like</source>
        <translation>&quot;%1&quot; ist eine Gruppe von Sensoren: mean(%1) oder Ähnliches schreiben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an operator of formulas</source>
        <translation>&quot;%1&quot; ist kein Operator in Formeln</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unexpected here</source>
        <translation>&quot;%1&quot; wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>&quot;)&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;)&quot; without &quot;(&quot;</source>
        <translation>&quot;)&quot; ohne &quot;(&quot;</translation>
    </message>
    <message>
        <source>&quot;,&quot; only separates the arguments of a function</source>
        <translation>&quot;,&quot; trennt nur die Argumente einer Funktion</translation>
    </message>
    <message>
        <source>&quot;=&quot; assigns; to compare, write &quot;==&quot;</source>
        <translation>&quot;=&quot; weist zu; zum Vergleichen &quot;==&quot; schreiben</translation>
    </message>
    <message>
        <source>&quot;?&quot; needs &quot;: value&quot; behind it</source>
        <translation>nach &quot;?&quot; fehlt &quot;: Wert&quot;</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors, and there is none</source>
        <translation>%1() braucht eine Gruppe von Sensoren, und es gibt keine</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors: %2</source>
        <translation>%1() braucht eine Gruppe von Sensoren: %2</translation>
    </message>
    <message>
        <source>%1() of a group ends with &quot;)&quot;</source>
        <translation>%1() einer Gruppe endet mit &quot;)&quot;</translation>
    </message>
    <message>
        <source>a formula has at most %1 characters</source>
        <translation>eine Formel hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a formula is expected</source>
        <translation>eine Formel wird erwartet</translation>
    </message>
    <message>
        <source>an operator is missing before &quot;%1&quot;</source>
        <translation>vor &quot;%1&quot; fehlt ein Operator</translation>
    </message>
    <message>
        <source>more than %1 parentheses inside each other</source>
        <translation>mehr als %1 Klammern ineinander</translation>
    </message>
    <message>
        <source>text has no place in a formula</source>
        <translation>Text hat in einer Formel nichts zu suchen</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>die Formel endet zu früh</translation>
    </message>
    <message>
        <source>this is not a formula</source>
        <translation>das ist keine Formel</translation>
    </message>
    <message>
        <source>too few arguments</source>
        <translation>zu wenige Argumente</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>zu viele Argumente</translation>
    </message>
    <message>
        <source>unknown function &quot;%1&quot;</source>
        <translation>unbekannte Funktion &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown name &quot;%1&quot;</source>
        <translation>unbekannter Name &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Candela::FreezeWatch</name>
    <message>
        <source>The window stood still for %1 ms: %2</source>
        <extracomment>%2 is technical: &quot;restoring the workspace, PlanView Paint&quot;</extracomment>
        <translation>Das Fenster stand %1 ms still: %2</translation>
    </message>
</context>
<context>
    <name>Candela::GatherBarsView</name>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n Balken</numerusform>
            <numerusform>%n Balken</numerusform>
        </translation>
    </message>
    <message>
        <source>Results as bars</source>
        <translation>Ergebnisse als Balken</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparePage</name>
    <message numerus="yes">
        <source>%1  %n PVs</source>
        <translation>
            <numerusform>%1  %n PV</numerusform>
            <numerusform>%1  %n PVs</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Earlier gather</source>
        <translation>Frühere Sammlung</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>Gleiche ausblenden</translation>
    </message>
    <message>
        <source>Later gather</source>
        <translation>Spätere Sammlung</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>Zahlen, die nicht weiter auseinanderliegen, sind gleich</translation>
    </message>
    <message>
        <source>Read once more to compare</source>
        <translation>Zum Vergleichen noch einmal lesen</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparisonModel</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 von %2 geändert</translation>
    </message>
    <message>
        <source>, %1 back</source>
        <translation>, %1 wieder da</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, %1 verloren</translation>
    </message>
    <message>
        <source>, %1 only in one</source>
        <translation>, %1 nur in einer</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>back</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>failed twice</source>
        <translation>zweimal Fehler</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>nur nachher</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>nur vorher</translation>
    </message>
</context>
<context>
    <name>Candela::GatherControls</name>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All or nothing: the first error ends the read</source>
        <translation>Alles oder nichts: der erste Fehler beendet das Lesen</translation>
    </message>
    <message>
        <source>All, with errors</source>
        <translation>Alle, mit Fehlern</translation>
    </message>
    <message>
        <source>As they arrive</source>
        <translation>Wie sie ankommen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Deadline for the whole read: what has not answered by then is listed as failed</source>
        <translation>Frist für das ganze Lesen: was bis dahin nicht geantwortet hat, gilt als fehlgeschlagen</translation>
    </message>
    <message>
        <source>Every PV ends as a value or an error</source>
        <translation>Jedes PV endet als Wert oder Fehler</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read all selected at once (Enter)</source>
        <translation>Alles Ausgewählte auf einmal lesen (Enter)</translation>
    </message>
    <message>
        <source>Read the selection again and again</source>
        <translation>Die Auswahl immer wieder lesen</translation>
    </message>
    <message>
        <source>Results are listed the moment they come</source>
        <translation>Ergebnisse erscheinen, sobald sie kommen</translation>
    </message>
    <message>
        <source>Select something on the plan or in the table first</source>
        <translation>Wählen Sie zuerst etwas auf dem Plan oder in der Tabelle aus</translation>
    </message>
    <message>
        <source>Stop at the first error</source>
        <translation>Beim ersten Fehler stoppen</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived (Esc)</source>
        <translation>Stoppen und behalten, was angekommen ist (Esc)</translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>Es gibt noch keinen Server</translation>
    </message>
    <message>
        <source>What an error does, and when results are shown</source>
        <translation>Was ein Fehler bewirkt, und wann Ergebnisse erscheinen</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>is none of all, failFast, asArriving</source>
        <translation>ist keines von all, failFast, asArriving</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>Candela::GatherExporter</name>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results copied</source>
        <translation>
            <numerusform>%n Ergebnis kopiert</numerusform>
            <numerusform>%n Ergebnisse kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Results saved to %1</source>
        <translation>Ergebnisse in %1 gespeichert</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Als JSON speichern…</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapPage</name>
    <message>
        <source>Floors with results</source>
        <translation>Stockwerke mit Ergebnissen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ohne Einheit</translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapView</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>The floor&apos;s name, then &quot;12 values&quot;, then &quot;2 failed&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Results at their places</source>
        <translation>Ergebnisse an ihren Orten</translation>
    </message>
</context>
<context>
    <name>Candela::GatherNotice</name>
    <message>
        <source>%1 of %2 did not answer in %3 ms</source>
        <translation>%1 von %2 antworteten nicht binnen %3 ms</translation>
    </message>
    <message>
        <source>%1 of %2 for other reasons</source>
        <translation>%1 von %2 aus anderen Gründen</translation>
    </message>
    <message>
        <source>%1 of %2 were not found in %3 ms</source>
        <translation>%1 von %2 nicht gefunden binnen %3 ms</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>Nur diese auflisten</translation>
    </message>
    <message>
        <source>Read only these again</source>
        <translation>Nur diese noch einmal lesen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>Candela::GatherPanel</name>
    <message>
        <source> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; failed</source>
        <translation> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; fehlgeschlagen</translation>
    </message>
    <message>
        <source> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</source>
        <translation> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</translation>
    </message>
    <message>
        <source> &amp;nbsp;in %1 ms</source>
        <translation> &amp;nbsp;in %1 ms</translation>
    </message>
    <message>
        <source>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; ok</source>
        <translation>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; ok</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>Zur Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Drag a rectangle on the plan, or select rows of the table and press Enter: everything selected is read at once and listed here.</source>
        <translation>Ziehen Sie ein Rechteck auf dem Plan, oder wählen Sie Zeilen der Tabelle und drücken Sie Enter: alles Ausgewählte wird auf einmal gelesen und hier aufgelistet.</translation>
    </message>
    <message>
        <source>Errors first</source>
        <translation>Fehler zuerst</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Half of the answers came within %1 ms, 95 % of them within %2 ms</source>
        <translation>Die Hälfte der Antworten kam binnen %1 ms, 95 % davon binnen %2 ms</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Only some of the results are listed</source>
        <translation>Nur ein Teil der Ergebnisse ist aufgelistet</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order asked</source>
        <translation>Wie gefragt</translation>
    </message>
    <message>
        <source>Order of arrival</source>
        <translation>Wie angekommen</translation>
    </message>
    <message>
        <source>Order of the results while no column is sorted</source>
        <translation>Reihenfolge der Ergebnisse, solange keine Spalte sortiert ist</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Prüfansicht	F3</translation>
    </message>
    <message>
        <source>Read selection</source>
        <translation>Auswahl lesen</translation>
    </message>
    <message>
        <source>Read these again</source>
        <translation>Diese noch einmal lesen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results as</source>
        <translation>Ergebnisse als</translation>
    </message>
    <message>
        <source>Save the results as CSV or JSON, or copy them</source>
        <translation>Ergebnisse als CSV oder JSON speichern oder kopieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is none of the views of results</source>
        <translation>ist keine der Ergebnisansichten</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>Candela::GatherResultsModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Candela::GatherStatisticsView</name>
    <message>
        <source>95 % of the values are not above it</source>
        <translation>95 % der Werte liegen nicht darüber</translation>
    </message>
    <message>
        <source>Choose a line to see its distribution</source>
        <translation>Wählen Sie eine Zeile, um ihre Verteilung zu sehen</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Abw.</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>Wie viele Werte</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Statistics by unit</source>
        <translation>Statistik nach Einheit</translation>
    </message>
    <message>
        <source>Time from the question to the answer; half of them within %1 ms</source>
        <translation>Zeit von der Frage bis zur Antwort; die Hälfte binnen %1 ms</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>answer, ms</source>
        <translation>Antwort, ms</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>ohne Einheit</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
</context>
<context>
    <name>Candela::GroupEdits</name>
    <message>
        <source>Change a group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Delete a group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Gruppe anlegen</translation>
    </message>
</context>
<context>
    <name>Candela::HistogramView</name>
    <message numerus="yes">
        <source>%1 to %2 %3: %n values</source>
        <translation>
            <numerusform>%1 bis %2 %3: %n Wert</numerusform>
            <numerusform>%1 bis %2 %3: %n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>Verteilung der Werte</translation>
    </message>
    <message>
        <source>From %1 to %2 %3, mean %4; most between %5 and %6</source>
        <translation>Von %1 bis %2 %3, Mittel %4; die meisten zwischen %5 und %6</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Keine Werte</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>Mittel %1</translation>
    </message>
</context>
<context>
    <name>Candela::KeySheet</name>
    <message>
        <source>A, B</source>
        <translation>A, B</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Alt + drag or click</source>
        <translation>Alt + Ziehen oder Klick</translation>
    </message>
    <message>
        <source>Alt + up, Alt + down</source>
        <translation>Alt + auf, Alt + ab</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>Pfeile, Shift + Pfeile</translation>
    </message>
    <message>
        <source>Back to now, automatic scales</source>
        <translation>Zurück zu jetzt, automatische Skalen</translation>
    </message>
    <message>
        <source>Backspace, Alt + Right</source>
        <translation>Backspace, Alt + Right</translation>
    </message>
    <message>
        <source>Carry the names to table or chart</source>
        <translation>Namen in Tabelle oder Diagramm tragen</translation>
    </message>
    <message>
        <source>Carry them to another place or panel</source>
        <translation>An andere Stelle oder in anderes Panel tragen</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>Ausgewählte Zeilen an- oder abhaken</translation>
    </message>
    <message>
        <source>Click on a room&apos;s name</source>
        <translation>Klick auf einen Raumnamen</translation>
    </message>
    <message>
        <source>Copy names, copy rows</source>
        <translation>Namen kopieren, Zeilen kopieren</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + Pfeile</translation>
    </message>
    <message>
        <source>Ctrl + drag or click</source>
        <translation>Ctrl + Ziehen oder Klick</translation>
    </message>
    <message>
        <source>Ctrl + wheel, wheel on an axis</source>
        <translation>Ctrl + Rad, Rad auf einer Achse</translation>
    </message>
    <message>
        <source>Ctrl+A, I, Esc</source>
        <translation>Ctrl+A, I, Esc</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C, Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Device: chart; empty ground: whole floor</source>
        <translation>Gerät: Diagramm; leere Stelle: ganzes Stockwerk</translation>
    </message>
    <message>
        <source>Dismiss a failed write, remove rows</source>
        <translation>Fehlgeschlagenes Schreiben verwerfen, Zeilen entfernen</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Drag a selected device</source>
        <translation>Ausgewähltes Gerät ziehen</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>Achse ziehen</translation>
    </message>
    <message>
        <source>Drag over rows</source>
        <translation>Über Zeilen ziehen</translation>
    </message>
    <message>
        <source>Drag selected rows</source>
        <translation>Ausgewählte Zeilen ziehen</translation>
    </message>
    <message>
        <source>Drag, arrows</source>
        <translation>Ziehen, Pfeile</translation>
    </message>
    <message>
        <source>Edit the setpoint, or a comment</source>
        <translation>Sollwert oder Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Editing: Alt + arrows, F2, Del</source>
        <translation>Bearbeiten: Alt + Pfeile, F2, Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Floor up, floor down</source>
        <translation>Stockwerk höher, tiefer</translation>
    </message>
    <message>
        <source>Hide, show alone, take off</source>
        <translation>Ausblenden, allein zeigen, entfernen</translation>
    </message>
    <message>
        <source>Hold the picture, or follow the clock</source>
        <translation>Bild anhalten oder der Uhr folgen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home, double click</source>
        <translation>Home, Doppelklick</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>L, R</source>
        <translation>L, R</translation>
    </message>
    <message>
        <source>Lasso, rectangle</source>
        <translation>Lasso, Rechteck</translation>
    </message>
    <message>
        <source>Legend: Space, S, Del</source>
        <translation>Legende: Leertaste, S, Del</translation>
    </message>
    <message>
        <source>Marker at the pointer</source>
        <translation>Marke am Zeiger</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Menütaste</translation>
    </message>
    <message>
        <source>Move by 0.1 m, rename, delete</source>
        <translation>Um 0,1 m verschieben, umbenennen, löschen</translation>
    </message>
    <message>
        <source>Move its values</source>
        <translation>Ihre Werte verschieben</translation>
    </message>
    <message>
        <source>Move the plan</source>
        <translation>Plan verschieben</translation>
    </message>
    <message>
        <source>Move the selected rows</source>
        <translation>Ausgewählte Zeilen verschieben</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Durch die Zeit bewegen</translation>
    </message>
    <message>
        <source>Next device, and add it</source>
        <translation>Nächstes Gerät, und dazunehmen</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>In einem Diagramm</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>Auf dem Plan</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Namen einfügen</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>PgUp, PgDown</translation>
    </message>
    <message>
        <source>Probe: all about one PV</source>
        <translation>Prüfansicht: alles über ein PV</translation>
    </message>
    <message>
        <source>Read the selected rows</source>
        <translation>Ausgewählte Zeilen lesen</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Auswahl lesen</translation>
    </message>
    <message>
        <source>Rubber band: select and read</source>
        <translation>Gummiband: auswählen und lesen</translation>
    </message>
    <message>
        <source>Select all on the floor, invert, nothing</source>
        <translation>Alles auf dem Stockwerk auswählen, umkehren, nichts</translation>
    </message>
    <message>
        <source>Select and read</source>
        <translation>Auswählen und lesen</translation>
    </message>
    <message>
        <source>Select or deselect the device</source>
        <translation>Gerät aus- oder abwählen</translation>
    </message>
    <message>
        <source>Select the room</source>
        <translation>Raum auswählen</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + Ziehen</translation>
    </message>
    <message>
        <source>Show the whole floor</source>
        <translation>Ganzes Stockwerk zeigen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Space or middle drag</source>
        <translation>Leertaste oder mittlere Taste ziehen</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Aus der Auswahl nehmen</translation>
    </message>
    <message>
        <source>Type, or F2</source>
        <translation>Tippen, oder F2</translation>
    </message>
    <message>
        <source>View before, next view</source>
        <translation>Vorige Ansicht, nächste Ansicht</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>Rad, + und −</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Zoom into a rectangle</source>
        <translation>In ein Rechteck zoomen</translation>
    </message>
    <message>
        <source>Zoom time at the pointer</source>
        <translation>Zeit am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Zoom values</source>
        <translation>Werte zoomen</translation>
    </message>
</context>
<context>
    <name>Candela::LightDesk</name>
    <message>
        <source>Blackout</source>
        <translation>Blackout</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela wurde nur lesend gestartet: nichts wird geschrieben</translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>Ende des Blackouts</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>Grand Master auf %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>%n Leuchte freigeben</numerusform>
            <numerusform>%n Leuchten freigeben</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>Es gibt noch keinen Server</translation>
    </message>
</context>
<context>
    <name>Candela::LightGroups</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>„%1“ gibt es zweimal</translation>
    </message>
    <message>
        <source>a group has at least one member</source>
        <translation>eine Gruppe hat mindestens ein Mitglied</translation>
    </message>
    <message>
        <source>a group has at most %1 members</source>
        <translation>eine Gruppe hat höchstens %1 Mitglieder</translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation>ein Name hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a name has no quotation marks or line breaks</source>
        <translation>ein Name hat keine Anführungszeichen oder Zeilenumbrüche</translation>
    </message>
    <message>
        <source>a name has no space at its ends</source>
        <translation>ein Name beginnt und endet nicht mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>ein Name darf nicht leer sein</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>ist nicht der Name eines PV</translation>
    </message>
    <message>
        <source>there are at most %1 groups</source>
        <translation>es gibt höchstens %1 Gruppen</translation>
    </message>
    <message>
        <source>there is a group &quot;%1&quot; already</source>
        <translation>es gibt schon eine Gruppe „%1“</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>es gibt keine Gruppe „%1“</translation>
    </message>
</context>
<context>
    <name>Candela::LightUndo</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1; %2 von %3 wurden nicht geschrieben: %4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>Candela::LineError</name>
    <message>
        <source>column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
</context>
<context>
    <name>Candela::MainWindow</name>
    <message>
        <source>%1[*] - Candela</source>
        <translation>%1[*] - Candela</translation>
    </message>
    <message>
        <source>&amp;Blackout…</source>
        <translation>&amp;Blackout…</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela wurde nur lesend gestartet: nichts wird geschrieben</translation>
    </message>
    <message>
        <source>End &amp;blackout</source>
        <translation>&amp;Blackout beenden</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>Allen Leuchten zurückgeben, was sie hatten (Ctrl+B)</translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation>Name des Fensters</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>Noch kein Arbeitsbereich wurde geöffnet</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Shown in the title, and kept in the workspace:</source>
        <translation>Steht im Titel und wird im Arbeitsbereich behalten:</translation>
    </message>
    <message>
        <source>Take all lights to 0 %, and give them back (Ctrl+B)</source>
        <translation>Alle Leuchten auf 0 %, und wieder zurück (Ctrl+B)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Candela::Manual</name>
    <message numerus="yes">
        <source>%n places; Enter goes to the next</source>
        <translation>
            <numerusform>%n Stelle; Enter geht zur nächsten</numerusform>
            <numerusform>%n Stellen; Enter geht zur nächsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Candela manual</source>
        <translation>Candela-Handbuch</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Nicht im Handbuch</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
</context>
<context>
    <name>Candela::MenuBuilder</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Find PV, panel or command   Ctrl+K</source>
        <translation>PV, Panel oder Befehl suchen   Ctrl+K</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>Candela::NameBook</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: is too large for a list of names</source>
        <translation>%1: ist zu groß für eine Namensliste</translation>
    </message>
</context>
<context>
    <name>Candela::NamePattern</name>
    <message>
        <source>&quot;%1&quot; gives an empty name%2</source>
        <translation>&quot;%1&quot; ergibt einen leeren Namen%2</translation>
    </message>
    <message>
        <source>%1...: a name has at most %2 characters</source>
        <translation>%1...: ein Name hat höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a range like 1..40</source>
        <translation>%1: &quot;%2&quot; ist kein Bereich wie 1..40</translation>
    </message>
    <message>
        <source>%1: &quot;{&quot; without &quot;}&quot;%2</source>
        <translation>%1: &quot;{&quot; ohne &quot;}&quot;%2</translation>
    </message>
    <message>
        <source>%1: &quot;}&quot; without &quot;{&quot;%2</source>
        <translation>%1: &quot;}&quot; ohne &quot;{&quot;%2</translation>
    </message>
    <message>
        <source>%1: a list or range cannot hold braces%2</source>
        <translation>%1: eine Liste oder ein Bereich darf keine geschweiften Klammern enthalten%2</translation>
    </message>
    <message>
        <source>%1: more than %2 names</source>
        <translation>%1: mehr als %2 Namen</translation>
    </message>
    <message>
        <source>%1: the step of &quot;%2&quot; is 0</source>
        <translation>%1: die Schrittweite von &quot;%2&quot; ist 0</translation>
    </message>
</context>
<context>
    <name>Candela::Net::AddressList</name>
    <message>
        <source>&quot;%1&quot; is not a host or host:port; it is left out</source>
        <translation>&quot;%1&quot; ist nicht host oder host:port; weggelassen</translation>
    </message>
    <message>
        <source>The host name &quot;%1&quot; cannot be resolved; it is tried again</source>
        <translation>Der Hostname &quot;%1&quot; lässt sich nicht auflösen; es wird wieder versucht</translation>
    </message>
</context>
<context>
    <name>Candela::Net::NameServer</name>
    <message>
        <source>The name server %1 speaks version 4.%2, which knows no searches over TCP; it is not used</source>
        <translation>Der Nameserver %1 spricht Version 4.%2, die keine Suche über TCP kennt; er wird nicht benutzt</translation>
    </message>
</context>
<context>
    <name>Candela::Net::SearchEngine</name>
    <message>
        <source>Searches cannot be sent: %1</source>
        <translation>Suchen können nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>There is no network interface &quot;%1&quot; for multicast searches; the system chooses one</source>
        <translation>Es gibt keine Netzwerkschnittstelle &quot;%1&quot; für Multicast-Suchen; das System wählt eine</translation>
    </message>
</context>
<context>
    <name>Candela::PictureTour</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1: kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>keine aktuellen Werte binnen %1 s</translation>
    </message>
</context>
<context>
    <name>Candela::PlanBackground</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: is not a picture</source>
        <translation>%1: ist kein Bild</translation>
    </message>
    <message>
        <source>%1: is not a valid SVG drawing</source>
        <translation>%1: ist keine gültige SVG-Zeichnung</translation>
    </message>
</context>
<context>
    <name>Candela::PlanDialogs</name>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source># stands for a digit of the number: LUX## becomes LUX01, LUX02…</source>
        <translation># steht für eine Ziffer der Nummer: aus LUX## wird LUX01, LUX02…</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>Add the floor</source>
        <translation>Stockwerk hinzufügen</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Depth, north to south</source>
        <translation>Tiefe, Nord nach Süd</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Erste Nummer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>New floor</source>
        <translation>Neues Stockwerk</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Lesesaal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename with numbers</source>
        <translation>Mit Nummern umbenennen</translation>
    </message>
    <message>
        <source>Second floor</source>
        <translation>Zweites Stockwerk</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Width, west to east</source>
        <translation>Breite, West nach Ost</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditBar</name>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Stockwerk hinzufügen</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align on one horizontal line</source>
        <translation>An einer waagrechten Linie ausrichten</translation>
    </message>
    <message>
        <source>Align on one vertical line</source>
        <translation>An einer senkrechten Linie ausrichten</translation>
    </message>
    <message>
        <source>Delete the selected devices from the plan (Delete)</source>
        <translation>Ausgewählte Geräte vom Plan löschen (Delete)</translation>
    </message>
    <message>
        <source>Distribute from left to right</source>
        <translation>Von links nach rechts verteilen</translation>
    </message>
    <message>
        <source>Distribute from top to bottom</source>
        <translation>Von oben nach unten verteilen</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>Raum zeichnen</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Stockwerk</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Rename with numbers (F2)</source>
        <translation>Mit Nummern umbenennen (F2)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Save •</source>
        <translation>Speichern •</translation>
    </message>
    <message>
        <source>Take positions from a .bob, .ui or .csv file</source>
        <translation>Positionen aus einer .bob-, .ui- oder .csv-Datei nehmen</translation>
    </message>
    <message>
        <source>This plan has not been saved yet</source>
        <translation>Dieser Plan wurde noch nicht gespeichert</translation>
    </message>
    <message>
        <source>What the selected devices are</source>
        <translation>Was die ausgewählten Geräte sind</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditing</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>%1 devices were imported; %2 lines were not understood</source>
        <translation>%1 Geräte importiert; %2 Zeilen nicht verstanden</translation>
    </message>
    <message>
        <source>%1 devices were placed. This was not understood:</source>
        <translation>%1 Geräte platziert. Das wurde nicht verstanden:</translation>
    </message>
    <message>
        <source>Add the floor “%1”</source>
        <translation>Stockwerk „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add the room “%1”</source>
        <translation>Raum „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Align %1 devices</source>
        <translation>%1 Geräte ausrichten</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Change the kind of %1 devices</source>
        <translation>Art von %1 Geräten ändern</translation>
    </message>
    <message>
        <source>Delete %1 devices from the plan</source>
        <translation>%1 Geräte vom Plan löschen</translation>
    </message>
    <message>
        <source>Devices and rooms of “%1” were changed on the plan.</source>
        <translation>Geräte und Räume von „%1“ wurden auf dem Plan geändert.</translation>
    </message>
    <message>
        <source>Displays and tables (*.bob *.opi *.ui *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Bilder und Tabellen (*.bob *.opi *.ui *.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Distribute %1 devices</source>
        <translation>%1 Geräte verteilen</translation>
    </message>
    <message>
        <source>Draw the room as a rectangle on the plan; Escape gives up.</source>
        <translation>Zeichnen Sie den Raum als Rechteck auf dem Plan; Escape bricht ab.</translation>
    </message>
    <message>
        <source>Import %1 devices</source>
        <translation>%1 Geräte importieren</translation>
    </message>
    <message>
        <source>Move %1 devices</source>
        <translation>%1 Geräte verschieben</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Place %1 devices</source>
        <translation>%1 Geräte platzieren</translation>
    </message>
    <message>
        <source>Rename %1 devices</source>
        <translation>%1 Geräte umbenennen</translation>
    </message>
    <message>
        <source>Save the changed plan first?</source>
        <translation>Den geänderten Plan zuerst speichern?</translation>
    </message>
    <message>
        <source>Save the plan as a site file</source>
        <translation>Plan als Standortdatei speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Select at least three devices to distribute them.</source>
        <translation>Wählen Sie mindestens drei Geräte aus, um sie zu verteilen.</translation>
    </message>
    <message>
        <source>Select at least two devices to align them.</source>
        <translation>Wählen Sie mindestens zwei Geräte aus, um sie auszurichten.</translation>
    </message>
    <message>
        <source>Select the devices to rename.</source>
        <translation>Wählen Sie die Geräte zum Umbenennen aus.</translation>
    </message>
    <message>
        <source>Site files (*.json)</source>
        <translation>Standortdateien (*.json)</translation>
    </message>
    <message>
        <source>Take positions from a file</source>
        <translation>Positionen aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>The devices could not be renamed</source>
        <translation>Die Geräte konnten nicht umbenannt werden</translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation>Der Plan konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; lies outside the floor of %3 x %4 m</source>
        <translation>Zeile %1: „%2“ liegt außerhalb des Stockwerks von %3 x %4 m</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>Candela::PlanGlyphs</name>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation>Beleuchtungsstärke</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Leuchten</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Belegung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
</context>
<context>
    <name>Candela::PlanGroupList</name>
    <message>
        <source>%1: %2 devices</source>
        <translation>%1: %2 Geräte</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Click: select the group; Ctrl adds, Alt takes away. F2 renames, Delete deletes</source>
        <translation>Klick: Gruppe auswählen; Ctrl fügt hinzu, Alt nimmt weg. F2 benennt um, Delete löscht</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Make it of the present selection</source>
        <translation>Aus der jetzigen Auswahl bilden</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>Neue Gruppe aus der Auswahl</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select devices and press + to keep them under a name.</source>
        <translation>Wählen Sie Geräte aus und drücken Sie +, um sie unter einem Namen zu behalten.</translation>
    </message>
    <message>
        <source>Select some devices first: a group is made of the selection.</source>
        <translation>Wählen Sie zuerst Geräte aus: eine Gruppe entsteht aus der Auswahl.</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Aus der Auswahl nehmen</translation>
    </message>
</context>
<context>
    <name>Candela::PlanImport</name>
    <message>
        <source>&quot;%1&quot; is no Channel Access PV</source>
        <translation>„%1“ ist kein Channel-Access-PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>„%1“ ist nicht der Name eines PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was placed in line %2 already</source>
        <translation>„%1“ wurde schon in Zeile %2 platziert</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, &quot;%2&quot; are no position in metres</source>
        <translation>&quot;%1&quot;, &quot;%2&quot; sind keine Position in Metern</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB</source>
        <translation>%1: größer als %2 MB</translation>
    </message>
    <message>
        <source>%1: only .bob, .ui and .csv files are understood</source>
        <translation>%1: nur .bob-, .ui- und .csv-Dateien werden verstanden</translation>
    </message>
    <message>
        <source>a name, x and y are expected</source>
        <translation>ein Name, x und y werden erwartet</translation>
    </message>
    <message>
        <source>positions count from the north-west corner: none is negative</source>
        <translation>Positionen zählen von der Nordwestecke aus: keine ist negativ</translation>
    </message>
    <message>
        <source>the embedded display &quot;%1&quot; is not followed</source>
        <translation>dem eingebetteten Bild „%1“ wird nicht gefolgt</translation>
    </message>
    <message>
        <source>the file is broken here: %1</source>
        <translation>die Datei ist hier beschädigt: %1</translation>
    </message>
    <message>
        <source>the included display &quot;%1&quot; is not followed</source>
        <translation>dem eingebundenen Bild „%1“ wird nicht gefolgt</translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known; &quot;%2&quot; is taken</source>
        <translation>die Art „%1“ ist unbekannt; „%2“ wird genommen</translation>
    </message>
    <message>
        <source>the macro %1 of &quot;%2&quot; is not known</source>
        <translation>das Makro %1 in „%2“ ist unbekannt</translation>
    </message>
    <message>
        <source>the place or size of this %1 is no number</source>
        <translation>Ort oder Größe dieses %1 ist keine Zahl</translation>
    </message>
    <message>
        <source>this %1 has no place of its own: a layout puts it somewhere</source>
        <translation>dieses %1 hat keinen eigenen Ort: ein Layout setzt es irgendwohin</translation>
    </message>
    <message>
        <source>this is not a Phoebus display: &lt;display&gt; is missing</source>
        <translation>das ist kein Phoebus-Bild: &lt;display&gt; fehlt</translation>
    </message>
    <message>
        <source>this is not a Qt Designer file: &lt;ui&gt; is missing</source>
        <translation>das ist keine Qt-Designer-Datei: &lt;ui&gt; fehlt</translation>
    </message>
</context>
<context>
    <name>Candela::PlanLegend</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 of %2 sensors of this floor answer</source>
        <translation>%1 von %2 Sensoren dieses Stockwerks antworten</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Highest value of the scale</source>
        <translation>Größter Wert der Skala</translation>
    </message>
    <message>
        <source>Lowest value of the scale</source>
        <translation>Kleinster Wert der Skala</translation>
    </message>
    <message>
        <source>No heat map</source>
        <translation>Keine Heatmap</translation>
    </message>
    <message>
        <source>Scale of the heat map</source>
        <translation>Skala der Heatmap</translation>
    </message>
    <message>
        <source>The range follows the values; without this it stays as it is</source>
        <translation>Der Bereich folgt den Werten; ohne dies bleibt er, wie er ist</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMenu</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 in „%2“</translation>
    </message>
    <message>
        <source>%1 on this floor</source>
        <translation>%1 auf diesem Stockwerk</translation>
    </message>
    <message>
        <source>%1 to the table</source>
        <translation>%1 in die Tabelle</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Raum hinzufügen</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>Diagramm von %1</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Probe %1	F3</source>
        <translation>%1 prüfen	F3</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Auswahl lesen</translation>
    </message>
    <message>
        <source>Select all on this floor</source>
        <translation>Alles auf diesem Stockwerk auswählen</translation>
    </message>
    <message>
        <source>Select by kind</source>
        <translation>Nach Art auswählen</translation>
    </message>
    <message>
        <source>Select the room “%1”</source>
        <translation>Raum „%1“ auswählen</translation>
    </message>
    <message>
        <source>Selection to chart</source>
        <translation>Auswahl ins Diagramm</translation>
    </message>
    <message>
        <source>Selection to table</source>
        <translation>Auswahl in die Tabelle</translation>
    </message>
    <message>
        <source>Take the room away</source>
        <translation>Raum wegnehmen</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMiniMap</name>
    <message>
        <source>%1 % of the floor is seen</source>
        <translation>%1 % des Stockwerks sind zu sehen</translation>
    </message>
    <message>
        <source>Click or drag to move the plan</source>
        <translation>Klicken oder ziehen, um den Plan zu verschieben</translation>
    </message>
    <message>
        <source>Overview of the floor</source>
        <translation>Übersicht des Stockwerks</translation>
    </message>
</context>
<context>
    <name>Candela::PlanPanel</name>
    <message>
        <source>&quot;%1&quot; is no kind</source>
        <translation>„%1“ ist keine Art</translation>
    </message>
    <message>
        <source>Draw a new plan</source>
        <translation>Neuen Plan zeichnen</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>Neue Gruppe aus der Auswahl</translation>
    </message>
    <message>
        <source>No building yet</source>
        <translation>Noch kein Gebäude</translation>
    </message>
    <message>
        <source>Open a site file…</source>
        <translation>Standortdatei öffnen…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show the whole floor (Home)</source>
        <translation>Ganzes Stockwerk zeigen (Home)</translation>
    </message>
    <message>
        <source>Start the demo building</source>
        <translation>Demo-Gebäude starten</translation>
    </message>
    <message>
        <source>The plan shows a building with its sensors and lights, and selects them with a rectangle. Try it on a simulated one, or open a site file of your own.</source>
        <translation>Der Plan zeigt ein Gebäude mit seinen Sensoren und Leuchten und wählt sie mit einem Rechteck aus. Probieren Sie es an einem simulierten, oder öffnen Sie eine eigene Standortdatei.</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
</context>
<context>
    <name>Candela::PlanRuleBar</name>
    <message>
        <source>%1 match</source>
        <translation>%1 passen</translation>
    </message>
    <message>
        <source>Rule of selection</source>
        <translation>Auswahlregel</translation>
    </message>
    <message>
        <source>Select by rule: LUX &lt; 300</source>
        <translation>Nach Regel auswählen: LUX &lt; 300</translation>
    </message>
    <message>
        <source>Which devices to select, such as
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter selects, Ctrl+Enter adds, Alt+Enter takes away</source>
        <translation>Welche Geräte auszuwählen sind, etwa
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter wählt aus, Ctrl+Enter fügt hinzu, Alt+Enter nimmt weg</translation>
    </message>
    <message>
        <source>no device matches</source>
        <translation>kein Gerät passt</translation>
    </message>
</context>
<context>
    <name>Candela::PlanSidebar</name>
    <message>
        <source>%1 sensors, %2 lights; %3 in alarm, %4 not connected</source>
        <translation>%1 Sensoren, %2 Leuchten; %3 im Alarm, %4 nicht verbunden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Stockwerke</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Kinds that are selected</source>
        <translation>Arten, die ausgewählt werden</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Leuchten</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Zu platzieren</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToPlace</name>
    <message>
        <source>Drag to the plan, or press Enter to place in its middle; Delete forgets</source>
        <translation>Auf den Plan ziehen, oder mit Enter in seine Mitte setzen; Delete vergisst</translation>
    </message>
    <message>
        <source>PVs to place</source>
        <translation>Zu platzierende PVs</translation>
    </message>
    <message>
        <source>Paste or drop names of PVs here, then drag them to their place.</source>
        <translation>Fügen Sie hier PV-Namen ein oder legen Sie sie ab, dann ziehen Sie sie an ihren Ort.</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToolBar</name>
    <message>
        <source>Cividis: the same for colour-blind eyes</source>
        <translation>Cividis: dasselbe für farbfehlsichtige Augen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the plan: place, move and name devices and rooms</source>
        <translation>Plan bearbeiten: Geräte und Räume platzieren, verschieben und benennen</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Heat map between the sensors</source>
        <translation>Heatmap zwischen den Sensoren</translation>
    </message>
    <message>
        <source>Invert the selection on this floor (I)</source>
        <translation>Auswahl auf diesem Stockwerk umkehren (I)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Overview, while not all of the floor is in sight</source>
        <translation>Übersicht, solange nicht das ganze Stockwerk zu sehen ist</translation>
    </message>
    <message>
        <source>Select with a lasso (L)</source>
        <translation>Mit einem Lasso auswählen (L)</translation>
    </message>
    <message>
        <source>Select with a rectangle (R)</source>
        <translation>Mit einem Rechteck auswählen (R)</translation>
    </message>
    <message>
        <source>Viridis: dark violet to yellow</source>
        <translation>Viridis: dunkles Violett bis Gelb</translation>
    </message>
</context>
<context>
    <name>Candela::PlanView</name>
    <message>
        <source>%1 K</source>
        <translation>%1 K</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 m, %2 m</source>
        <translation>%1 m, %2 m</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of the plan: the floor, then &quot;120 devices&quot;, then &quot;3 selected&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3 devices, %4 m²&lt;br&gt;A click selects them</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3 Geräte, %4 m²&lt;br&gt;Ein Klick wählt sie aus</translation>
    </message>
    <message>
        <source>&lt;s&gt;%1&lt;/s&gt; disconnected %2 s ago</source>
        <translation>&lt;s&gt;%1&lt;/s&gt; getrennt vor %2 s</translation>
    </message>
    <message>
        <source>Arrow keys move between sensors and lights, Space selects, Enter reads</source>
        <translation>Pfeiltasten gehen von Gerät zu Gerät, Leertaste wählt aus, Enter liest</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Grundriss</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Kein Stockwerk</translation>
    </message>
    <message>
        <source>about %1 %2 here, by the sensors around</source>
        <translation>etwa %1 %2 hier, nach den Sensoren ringsum</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>nicht gefunden: kein Server antwortete</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>nicht ausgewählt</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>wird gesucht</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>the lamp reports a fault</source>
        <translation>die Lampe meldet einen Fehler</translation>
    </message>
</context>
<context>
    <name>Candela::Preferences</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 is no folder that can be written: the log stays where it was.</source>
        <translation>%1 ist kein beschreibbarer Ordner: das Protokoll bleibt, wo es war.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Nachfragen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Gather waits</source>
        <translation>&amp;Sammeln wartet</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Bewegung</translation>
    </message>
    <message>
        <source>&amp;Program&apos;s log</source>
        <translation>&amp;Programmlog</translation>
    </message>
    <message>
        <source>&amp;Size of texts and symbols</source>
        <translation>&amp;Größe von Text und Symbolen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>A slider then writes when it is let go, not while it moves. A loop asks once, when it is started.</source>
        <translation>Ein Schieber schreibt dann beim Loslassen, nicht während er sich bewegt. Ein Regelkreis fragt einmal, beim Start.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Before every write</source>
        <translation>Vor jedem Schreiben</translation>
    </message>
    <message>
        <source>Before wide writes</source>
        <translation>Vor Schreiben auf viele</translation>
    </message>
    <message numerus="yes">
        <source>Blackout, undo of a write, and commands and scenes for more than %n PVs.</source>
        <translation>
            <numerusform>Blackout, Rückgängigmachen eines Schreibens sowie Befehle und Szenen für mehr als %n PV.</numerusform>
            <numerusform>Blackout, Rückgängigmachen eines Schreibens sowie Befehle und Szenen für mehr als %n PVs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela wurde nur lesend gestartet: nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Choose the folder of the log</source>
        <translation>Ordner des Protokolls auswählen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Every write is kept there: who, when, which PV, old and new value, result.</source>
        <translation>Jedes Schreiben wird dort festgehalten: wer, wann, welches PV, alter und neuer Wert, Ergebnis.</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>Alles, zur Fehlersuche</translation>
    </message>
    <message>
        <source>Folder of the log of writes</source>
        <translation>Ordner des Schreibprotokolls</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message>
        <source>How long a gather waits for what does not answer, unless its panel says otherwise</source>
        <translation>Wie lange ein Sammeln auf das wartet, was nicht antwortet, sofern sein Panel nichts anderes sagt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Leuchte</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>Schreibprotokoll</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Nothing asks. What was written can still be undone.</source>
        <translation>Nichts fragt nach. Geschriebenes lässt sich trotzdem rückgängig machen.</translation>
    </message>
    <message>
        <source>Ol&amp;d files kept</source>
        <translation>A&amp;lte Dateien behalten</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Reading and diagnosis</source>
        <translation>Lesen und Diagnose</translation>
    </message>
    <message>
        <source>Reduced: nothing fades or blinks</source>
        <translation>Reduziert: nichts blendet oder blinkt</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Ordner im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Size of a fi&amp;le</source>
        <translation>Dateigröß&amp;e</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What the program tells on standard error</source>
        <translation>Was das Programm auf der Standardfehlerausgabe meldet</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFacts</name>
    <message>
        <source> … (%1 bytes)</source>
        <translation> … (%1 Bytes)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 pro Sekunde</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>As a long text</source>
        <translation>Als langer Text</translation>
    </message>
    <message>
        <source>As the server writes it</source>
        <translation>Wie vom Server geschrieben</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binär</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadezimal</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Least, mean, greatest</source>
        <translation>Kleinster, Mittel, größter</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Kein Alarm</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Keine Warnung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Nicht quittiert</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation>Des Servers</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>Vergangene Alarme</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Scientific</source>
        <translation>Wissenschaftlich</translation>
    </message>
    <message>
        <source>Server last heard</source>
        <translation>Server zuletzt gehört</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt an</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Aktualisierungen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>must be acknowledged</source>
        <translation>müssen quittiert werden</translation>
    </message>
    <message>
        <source>need no acknowledgement</source>
        <translation>brauchen keine Quittierung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none: the record was never processed</source>
        <translation>keine: der Record wurde nie verarbeitet</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lesen, schreiben</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFields</name>
    <message>
        <source>%1 gave none of its fields</source>
        <translation>%1 gab keines seiner Felder her</translation>
    </message>
    <message>
        <source>%1 more that such records may have are not there</source>
        <translation>%1 weitere, die solche Records haben können, gibt es hier nicht</translation>
    </message>
    <message>
        <source>A PV of this program&apos;s own has no record</source>
        <translation>Ein eigenes PV dieses Programms hat keinen Record</translation>
    </message>
    <message>
        <source>Double click probes a field</source>
        <translation>Doppelklick öffnet ein Feld in der Prüfansicht</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Records</translation>
    </message>
    <message>
        <source>Filter %1 fields</source>
        <translation>%1 Felder filtern</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Felder filtern</translation>
    </message>
    <message>
        <source>Read all fields again</source>
        <translation>Alle Felder noch einmal lesen</translation>
    </message>
    <message>
        <source>Reading the fields of %1…</source>
        <translation>Felder von %1 werden gelesen…</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeHeadline</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeLog</name>
    <message>
        <source>Clear the log</source>
        <translation>Log leeren</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Log kopieren</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Jede Meldung</translation>
    </message>
    <message>
        <source>Level of the log</source>
        <translation>Stufe des Logs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log of the PV</source>
        <translation>Log des PV</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Raise the level to see what happens to this PV.</source>
        <translation>Erhöhen Sie die Stufe, um zu sehen, was mit diesem PV geschieht.</translation>
    </message>
    <message>
        <source>States and failures</source>
        <translation>Zustände und Fehler</translation>
    </message>
    <message>
        <source>What is told of this PV alone; the program&apos;s own log gets it, too</source>
        <translation>Was nur über dieses PV gemeldet wird; auch das Log des Programms erhält es</translation>
    </message>
</context>
<context>
    <name>Candela::ProbePanel</name>
    <message>
        <source>Add to the table</source>
        <translation>Zur Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Alle Details kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Namen und Wert kopieren</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Details of the PV</source>
        <translation>Details des PV</translation>
    </message>
    <message>
        <source>Everything that is known of one PV is shown here. Type its name, or press F3 on a row, a device or a result.</source>
        <translation>Hier steht alles, was über ein PV bekannt ist. Geben Sie seinen Namen ein, oder drücken Sie F3 auf einer Zeile, einem Gerät oder einem Ergebnis.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Der Auswahl folgen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of a PV</source>
        <translation>Name eines PV</translation>
    </message>
    <message>
        <source>No PV yet</source>
        <translation>Noch kein PV</translation>
    </message>
    <message>
        <source>PV to probe</source>
        <translation>Zu prüfendes PV</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfansicht</translation>
    </message>
    <message>
        <source>Probe the selection</source>
        <translation>Auswahl prüfen</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Alles noch einmal lesen</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>What to show of the PV</source>
        <translation>Was vom PV gezeigt wird</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>verloren %1</translation>
    </message>
    <message>
        <source>probe.pv: is not a name</source>
        <translation>probe.pv: ist kein Name</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeScale</name>
    <message>
        <source>%1 on a scale of %2 to %3</source>
        <translation>%1 auf einer Skala von %2 bis %3</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeSetter</name>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela wurde nur lesend gestartet</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>Sent %1, not yet acknowledged</source>
        <translation>%1 gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>The server does not allow writing</source>
        <translation>Der Server erlaubt kein Schreiben</translation>
    </message>
    <message>
        <source>Value to write</source>
        <translation>Zu schreibender Wert</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>%1 auf %2 schreiben?</translation>
    </message>
    <message>
        <source>Write a value</source>
        <translation>Einen Wert schreiben</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Schreiben: %1</translation>
    </message>
    <message>
        <source>Write: %1 to %2 %3</source>
        <translation>Schreiben: %1 bis %2 %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeWrites</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Last writes</source>
        <translation>Letzte Schreibvorgänge</translation>
    </message>
    <message>
        <source>Nothing was written to it from this window yet.</source>
        <translation>Aus diesem Fenster wurde noch nichts darauf geschrieben.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableDelegate</name>
    <message>
        <source>New value of %1</source>
        <translation>Neuer Wert von %1</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableModel</name>
    <message>
        <source>%1
Press Delete or click the cross to dismiss.</source>
        <translation>%1
Zum Verwerfen Delete drücken oder das Kreuz anklicken.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 ist nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n elements, from %1 to %2, mean %3</source>
        <translation>
            <numerusform>%n Element, von %1 bis %2, Mittel %3</numerusform>
            <numerusform>%n Elemente, von %1 bis %2, Mittel %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela wurde nur lesend gestartet</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Haken</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Getrennt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation>Letzter Wert von %1</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Saved %1, tolerance %2</source>
        <translation>Gespeichert %1, Toleranz %2</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Sent, not yet acknowledged</source>
        <translation>Gesendet, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Setpoint</source>
        <translation>Sollwert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Takes %1 to %2 %3</source>
        <translation>Nimmt %1 bis %2 %3 an</translation>
    </message>
    <message>
        <source>The server does not allow writing to %1</source>
        <translation>Der Server erlaubt kein Schreiben auf %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lesen</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lesen, schreiben</translation>
    </message>
    <message>
        <source>write</source>
        <translation>schreiben</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableView</name>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PVs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrays as text</source>
        <translation>Arrays als Text</translation>
    </message>
    <message>
        <source>PV table</source>
        <translation>PV-Tabelle</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Time as age</source>
        <translation>Zeit als Alter</translation>
    </message>
</context>
<context>
    <name>Candela::PvsFile</name>
    <message>
        <source>&lt;%1&gt; is not known</source>
        <translation>&lt;%1&gt; ist unbekannt</translation>
    </message>
    <message>
        <source>a row has no name</source>
        <translation>eine Zeile hat keinen Namen</translation>
    </message>
    <message>
        <source>it begins with &lt;%1&gt;, not with &lt;pvtable&gt;</source>
        <translation>sie beginnt mit &lt;%1&gt;, nicht mit &lt;pvtable&gt;</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>the file is not complete: %1</source>
        <translation>die Datei ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist keine Zeit</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>„%1“ ist keine Toleranz</translation>
    </message>
</context>
<context>
    <name>Candela::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Bedeutung</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryQuestion</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Candela did not end by itself. Restore what was open?</source>
        <translation>Candela wurde nicht regulär beendet. Wiederherstellen, was offen war?</translation>
    </message>
    <message>
        <source>The session was kept last at %1. Nothing is written to any PV by restoring it, and loops stay stopped.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Die Sitzung wurde zuletzt gesichert: %1. Beim Wiederherstellen wird auf kein PV geschrieben, und Regelkreise bleiben gestoppt.</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryStore</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 cannot be written, or too many programs use it</source>
        <translation>%1 ist nicht beschreibbar oder wird von zu vielen Programmen benutzt</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterColumnMode</name>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message numerus="yes">
        <source>Column of values for %n lights</source>
        <translation>
            <numerusform>Spalte von Werten für %n Leuchte</numerusform>
            <numerusform>Spalte von Werten für %n Leuchten</numerusform>
        </translation>
    </message>
    <message>
        <source>One value a line, in the order of the selection: 40 or 40 % or 3000 K</source>
        <translation>Ein Wert je Zeile, in der Reihenfolge der Auswahl: 40 oder 40 % oder 3000 K</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Take a column from a file</source>
        <translation>Eine Spalte aus einer Datei nehmen</translation>
    </message>
    <message>
        <source>Take a column from the clipboard</source>
        <translation>Eine Spalte aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Text und CSV (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Type or paste a value for each light</source>
        <translation>Geben Sie für jede Leuchte einen Wert ein oder fügen Sie ihn ein</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterFormulaMode</name>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message numerus="yes">
        <source>Formula over %n lights: %1</source>
        <translation>
            <numerusform>Formel über %n Leuchte: %1</numerusform>
            <numerusform>Formel über %n Leuchten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>May use %1; sqrt, abs, min, max, clamp, map, ?: and more</source>
        <translation>Erlaubt sind %1; sqrt, abs, min, max, clamp, map, ?: und mehr</translation>
    </message>
    <message>
        <source>Type a formula for the new value of each light</source>
        <translation>Geben Sie eine Formel für den neuen Wert jeder Leuchte ein</translation>
    </message>
    <message>
        <source>clamp(level * 1.2, 10, 100)</source>
        <translation>clamp(level * 1.2, 10, 100)</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterGradientMode</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> K</source>
        <translation> K</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message numerus="yes">
        <source>Gradient over %n lights %1 %2</source>
        <translation>
            <numerusform>Verlauf über %n Leuchte %1 %2</numerusform>
            <numerusform>Verlauf über %n Leuchten %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>from </source>
        <translation>von </translation>
    </message>
    <message>
        <source>in the order of the selection</source>
        <translation>in der Reihenfolge der Auswahl</translation>
    </message>
    <message>
        <source>to </source>
        <translation>bis </translation>
    </message>
    <message>
        <source>← east to west</source>
        <translation>← Ost nach West</translation>
    </message>
    <message>
        <source>↑ south to north</source>
        <translation>↑ Süd nach Nord</translation>
    </message>
    <message>
        <source>→ west to east</source>
        <translation>→ West nach Ost</translation>
    </message>
    <message>
        <source>↓ north to south</source>
        <translation>↓ Nord nach Süd</translation>
    </message>
    <message>
        <source>↖ south-east to north-west</source>
        <translation>↖ Südost nach Nordwest</translation>
    </message>
    <message>
        <source>↗ south-west to north-east</source>
        <translation>↗ Südwest nach Nordost</translation>
    </message>
    <message>
        <source>↘ north-west to south-east</source>
        <translation>↘ Nordwest nach Südost</translation>
    </message>
    <message>
        <source>↙ north-east to south-west</source>
        <translation>↙ Nordost nach Südwest</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterLivePage</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> K</source>
        <translation> K</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Dimmen</translation>
    </message>
    <message numerus="yes">
        <source>Dim %n lights to %1 %</source>
        <translation>
            <numerusform>%n Leuchte auf %1 % dimmen</numerusform>
            <numerusform>%n Leuchten auf %1 % dimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1 K</source>
        <translation>
            <numerusform>%n Leuchte auf %1 K setzen</numerusform>
            <numerusform>%n Leuchten auf %1 K setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterMaster</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are lit now, the brightest at %1 %. The same button gives them back.</source>
        <translation>
            <numerusform>%n davon leuchtet jetzt, die hellste mit %1 %. Derselbe Knopf gibt sie zurück.</numerusform>
            <numerusform>%n davon leuchten jetzt, die hellste mit %1 %. Derselbe Knopf gibt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not known: those lights are left alone.</source>
        <translation>
            <numerusform>%n Wert ist unbekannt: diese Leuchte bleibt, wie sie ist.</numerusform>
            <numerusform>%n Werte sind unbekannt: diese Leuchten bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Blackout</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>Allen Leuchten zurückgeben, was sie hatten (Ctrl+B)</translation>
    </message>
    <message>
        <source>Grand master to %1 %?</source>
        <translation>Grand Master auf %1 %?</translation>
    </message>
    <message>
        <source>Grand master: scales all lights of the building, and gives them back</source>
        <translation>Grand Master: skaliert alle Leuchten des Gebäudes und gibt sie zurück</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles stoppen</translation>
    </message>
    <message>
        <source>Stop all: end every fade, write and control loop where it stands (Ctrl+.)</source>
        <translation>Alles stoppen: jedes Überblenden, Schreiben und jeden Regelkreis an Ort und Stelle beenden (Ctrl+.)</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n lights of the building to 0 %?</source>
        <translation>
            <numerusform>%n Leuchte des Gebäudes auf 0 % setzen?</numerusform>
            <numerusform>Alle %n Leuchten des Gebäudes auf 0 % setzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all lights of the building to 0 %, and give them back (Ctrl+B)</source>
        <translation>Alle Leuchten des Gebäudes auf 0 %, und wieder zurück (Ctrl+B)</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterMode</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Dimmwert</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPanel</name>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message numerus="yes">
        <source>%n lights selected</source>
        <translation>
            <numerusform>%n Leuchte ausgewählt</numerusform>
            <numerusform>%n Leuchten ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>%n übersteuert</numerusform>
            <numerusform>%n übersteuert</numerusform>
        </translation>
    </message>
    <message>
        <source>A value for each, pasted or from a CSV file</source>
        <translation>Ein Wert für jede, eingefügt oder aus einer CSV-Datei</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Computed for each light</source>
        <translation>Für jede Leuchte berechnet</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>From one value to another over the plan</source>
        <translation>Von einem Wert zum anderen über den Plan</translation>
    </message>
    <message>
        <source>Give back what the lights had before: the selected ones, or all</source>
        <translation>Zurückgeben, was die Leuchten vorher hatten: den ausgewählten, oder allen</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Lights that were commanded from here and not released since</source>
        <translation>Leuchten, die von hier gestellt und seither nicht freigegeben wurden</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>No lights selected</source>
        <translation>Keine Leuchten ausgewählt</translation>
    </message>
    <message>
        <source>One value for all, more, less, or a share of what there is</source>
        <translation>Ein Wert für alle, mehr, weniger oder ein Anteil des jetzigen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Select lights on the plan first</source>
        <translation>Wählen Sie zuerst Leuchten auf dem Plan aus</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Sliders that the lights follow at once</source>
        <translation>Schieber, denen die Leuchten sofort folgen</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>What was saved before</source>
        <translation>Was früher gespeichert wurde</translation>
    </message>
    <message>
        <source>Write selection</source>
        <translation>Auswahl schreiben</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>is none of the ways to write</source>
        <translation>ist keine der Arten zu schreiben</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPlan</name>
    <message>
        <source>cannot be written</source>
        <translation>kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>is no luminaire of this building</source>
        <translation>ist keine Leuchte dieses Gebäudes</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>its present value is not known</source>
        <translation>ihr jetziger Wert ist unbekannt</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a number</source>
        <translation>Zeile %1: „%2“ ist keine Zahl</translation>
    </message>
    <message>
        <source>the column has no value for it</source>
        <translation>die Spalte hat keinen Wert für sie</translation>
    </message>
    <message>
        <source>the formula has no value for it</source>
        <translation>die Formel hat keinen Wert für sie</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPreview</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 of %2 not written</source>
        <translation>%1 von %2 nicht geschrieben</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 von %2 geschrieben</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>Überblendzeit</translation>
    </message>
    <message>
        <source>Preview of what will be written</source>
        <translation>Vorschau dessen, was geschrieben wird</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehler wiederholen</translation>
    </message>
    <message>
        <source>Stop; what was sent stays (Esc)</source>
        <translation>Stoppen; was gesendet wurde, bleibt (Esc)</translation>
    </message>
    <message>
        <source>The last step was no write</source>
        <translation>Der letzte Schritt war kein Schreiben</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Wait until the server has processed each write. Otherwise a write is done when it has been sent, and a refusal is not noticed</source>
        <translation>Warten, bis der Server jedes Schreiben verarbeitet hat. Sonst gilt es mit dem Senden als erledigt, und eine Ablehnung bleibt unbemerkt</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>%n schreiben</numerusform>
            <numerusform>%n schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again only what failed</source>
        <translation>Nur das Fehlgeschlagene noch einmal schreiben</translation>
    </message>
    <message>
        <source>Write all of these at once (Ctrl+Enter)</source>
        <translation>Alle diese auf einmal schreiben (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>Überbl. </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>Überblenden, %1 %</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>in %1 ms</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPreviewModel</name>
    <message>
        <source>%1 of %2 will change</source>
        <translation>%1 von %2 ändern sich</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>, %1 an der Grenze</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>, %1 abgelehnt</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>at the limit</source>
        <translation>an der Grenze</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>nichts zu schreiben</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSceneMode</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>Szene %1 auf %n Leuchte</numerusform>
            <numerusform>Szene %1 auf %n Leuchten</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>Anteil der Dimmwerte</translation>
    </message>
    <message>
        <source>The scene says nothing of the selected lights</source>
        <translation>Die Szene sagt nichts über die ausgewählten Leuchten</translation>
    </message>
    <message>
        <source>There is no scene yet: save one in the panel Scenes</source>
        <translation>Es gibt noch keine Szene: speichern Sie eine im Panel „Szenen“</translation>
    </message>
    <message>
        <source>at </source>
        <translation>zu </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSetMode</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> % of now</source>
        <translation> % von jetzt</translation>
    </message>
    <message>
        <source> K</source>
        <translation> K</translation>
    </message>
    <message numerus="yes">
        <source>Change %n lights by %1</source>
        <translation>
            <numerusform>%n Leuchte um %1 ändern</numerusform>
            <numerusform>%n Leuchten um %1 ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message numerus="yes">
        <source>Scale %n lights to %1</source>
        <translation>
            <numerusform>%n Leuchte auf %1 skalieren</numerusform>
            <numerusform>%n Leuchten auf %1 skalieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1</source>
        <translation>
            <numerusform>%n Leuchte auf %1 setzen</numerusform>
            <numerusform>%n Leuchten auf %1 setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>change by</source>
        <translation>ändern um</translation>
    </message>
    <message>
        <source>scale to</source>
        <translation>skalieren auf</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>setzen auf</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSlider</name>
    <message>
        <source>now %1 to %2%3</source>
        <translation>jetzt %1 bis %2%3</translation>
    </message>
</context>
<context>
    <name>Candela::SceneStore</name>
    <message>
        <source>%1.name: &quot;%2&quot; exists twice</source>
        <translation>%1.name: „%2“ gibt es zweimal</translation>
    </message>
    <message>
        <source>%1: is not a list</source>
        <translation>%1: ist keine Liste</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1: ist kein Objekt</translation>
    </message>
    <message>
        <source>a scene has at most %1 values</source>
        <translation>eine Szene hat höchstens %1 Werte</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
    <message>
        <source>is not a time such as 2026-11-20T12:00:00Z</source>
        <translation>ist keine Zeit wie 2026-11-20T12:00:00Z</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>ist nicht der Name eines PV</translation>
    </message>
    <message>
        <source>no value of these luminaires is known yet</source>
        <translation>noch ist kein Wert dieser Leuchten bekannt</translation>
    </message>
    <message>
        <source>there are at most %1 scenes</source>
        <translation>es gibt höchstens %1 Szenen</translation>
    </message>
    <message>
        <source>there is a scene &quot;%1&quot; already</source>
        <translation>es gibt schon eine Szene „%1“</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>es gibt keine Szene „%1“</translation>
    </message>
</context>
<context>
    <name>Candela::ScenesPanel</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>%1 of %2 values not written</source>
        <translation>%1 von %2 Werten nicht geschrieben</translation>
    </message>
    <message>
        <source>%1 values written</source>
        <translation>%1 Werte geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n selected lights</source>
        <translation>
            <numerusform>%n ausgewählte Leuchte</numerusform>
            <numerusform>%n ausgewählte Leuchten</numerusform>
        </translation>
    </message>
    <message>
        <source>A scene keeps the levels and colours that lights have now, to bring them back later. Choose whose, name it, and save.</source>
        <translation>Eine Szene behält die jetzigen Dimmwerte und Farben von Leuchten, um sie später zurückzuholen. Wählen Sie, von welchen, benennen Sie sie und speichern Sie.</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>Alle Leuchten</translation>
    </message>
    <message>
        <source>Bring the scene back (Enter)</source>
        <translation>Szene zurückholen (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the scene (Del); can be undone</source>
        <translation>Szene löschen (Del); kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>Überblendzeit</translation>
    </message>
    <message>
        <source>Keep what these lights show now</source>
        <translation>Behalten, was diese Leuchten jetzt zeigen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation>Name der neuen Szene</translation>
    </message>
    <message>
        <source>No lights are chosen</source>
        <translation>Keine Leuchten sind gewählt</translation>
    </message>
    <message>
        <source>None of these lights answered: there is nothing to save</source>
        <translation>Keine dieser Leuchten antwortete: es gibt nichts zu speichern</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Wovon</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lights…</source>
        <translation>
            <numerusform>%n Leuchte wird gelesen…</numerusform>
            <numerusform>%n Leuchten werden gelesen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename the scene (F2)</source>
        <translation>Szene umbenennen (F2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Szene %1</translation>
    </message>
    <message>
        <source>Scene %1 deleted</source>
        <translation>Szene %1 gelöscht</translation>
    </message>
    <message>
        <source>Scene %1 is called %2 now</source>
        <translation>Szene %1 heißt jetzt %2</translation>
    </message>
    <message>
        <source>Scene %1 saved</source>
        <translation>Szene %1 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 saved; %n values are missing</source>
        <translation>
            <numerusform>Szene %1 gespeichert; %n Wert fehlt</numerusform>
            <numerusform>Szene %1 gespeichert; %n Werte fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>Anteil der Dimmwerte</translation>
    </message>
    <message>
        <source>Share of the saved levels</source>
        <translation>Anteil der gespeicherten Dimmwerte</translation>
    </message>
    <message>
        <source>Stop the fade where it stands (Esc)</source>
        <translation>Überblenden an Ort und Stelle stoppen (Esc)</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Geben Sie zuerst einen Namen ein</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Whose state</source>
        <translation>Wessen Zustand</translation>
    </message>
    <message numerus="yes">
        <source>Write the %n values of the scene %1?</source>
        <translation>
            <numerusform>%n Wert der Szene %1 schreiben?</numerusform>
            <numerusform>Die %n Werte der Szene %1 schreiben?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>at </source>
        <translation>zu </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>Überbl. </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>Überblenden, %1 %</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>ist keine Zahl</translation>
    </message>
</context>
<context>
    <name>Candela::Screenshot</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1: kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>keine aktuellen Werte binnen %1 s</translation>
    </message>
</context>
<context>
    <name>Candela::SelectionRule</name>
    <message>
        <source>&quot;%1&quot; is no kind: %2</source>
        <translation>„%1“ ist keine Art: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; try LUX, kind, room, severity or disconnected</source>
        <translation>„%1“ ist unbekannt; versuchen Sie LUX, kind, room, severity oder disconnected</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>&quot;)&quot; fehlt</translation>
    </message>
    <message>
        <source>&lt;, &lt;=, =, !=, &gt;= or &gt; is expected</source>
        <translation>&lt;, &lt;=, =, !=, &gt;= oder &gt; wird erwartet</translation>
    </message>
    <message>
        <source>=, != or ~ is expected</source>
        <translation>=, != oder ~ wird erwartet</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected, not &quot;%1&quot;</source>
        <translation>AND, OR oder das Ende wird erwartet, nicht „%1“</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>ein Name wird erwartet</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>a rule has at most %1 characters</source>
        <translation>eine Regel hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>a test is expected, such as &quot;LUX &lt; 300&quot;</source>
        <translation>eine Bedingung wird erwartet, etwa &quot;LUX &lt; 300&quot;</translation>
    </message>
    <message>
        <source>more than %1 parts inside each other</source>
        <translation>mehr als %1 Teile ineinander</translation>
    </message>
    <message>
        <source>none, minor, major or invalid is expected</source>
        <translation>none, minor, major oder invalid wird erwartet</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>es gibt keine Gruppe „%1“</translation>
    </message>
</context>
<context>
    <name>Candela::Session</name>
    <message>
        <source>%1 is served twice: by %2, which is used, and by %3</source>
        <translation>%1 wird doppelt bedient: von %2, das benutzt wird, und von %3</translation>
    </message>
</context>
<context>
    <name>Candela::SiteDocument</name>
    <message>
        <source>%1 was not written, since it could not be opened again: %2</source>
        <translation>%1 wurde nicht geschrieben, weil es sich nicht wieder öffnen ließe: %2</translation>
    </message>
    <message>
        <source>%1 was written, but its drawing %2 could not be copied beside it</source>
        <translation>%1 wurde geschrieben, aber seine Zeichnung %2 konnte nicht daneben kopiert werden</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Candela::SiteEditor</name>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters</source>
        <translation>„%1“ ist länger als %2 Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>„%1“ ist nicht der Name eines PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the plan already</source>
        <translation>„%1“ ist schon auf dem Plan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would exist twice</source>
        <translation>„%1“ gäbe es zweimal</translation>
    </message>
    <message>
        <source>A room needs a place on the floor.</source>
        <translation>Ein Raum braucht Platz auf dem Stockwerk.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Erdgeschoss</translation>
    </message>
</context>
<context>
    <name>Candela::SiteReader</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>&quot;%1&quot; gibt es zweimal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a PV name</source>
        <translation>&quot;%1&quot; ist kein PV-Name</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may hold only letters, digits, - and _</source>
        <translation>&quot;%1&quot; darf nur Buchstaben, Ziffern, - und _ enthalten</translation>
    </message>
    <message>
        <source>%1 entries; at most %2 are allowed</source>
        <translation>%1 Einträge; höchstens %2 sind erlaubt</translation>
    </message>
    <message>
        <source>%1 is not within %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB, too large for a site file</source>
        <translation>%1: größer als %2 MB, zu groß für eine Standortdatei</translation>
    </message>
    <message>
        <source>[%1, %2] lies outside the floor of %3 x %4 m</source>
        <translation>[%1, %2] liegt außerhalb des Stockwerks von %3 x %4 m</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>eine Liste wird erwartet</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>eine Zahl wird erwartet</translation>
    </message>
    <message>
        <source>a position [x, y] in metres is expected</source>
        <translation>eine Position [x, y] in Metern wird erwartet</translation>
    </message>
    <message>
        <source>a site file holds one object</source>
        <translation>eine Standortdatei enthält ein Objekt</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ein Text wird erwartet</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ein Objekt wird erwartet</translation>
    </message>
    <message>
        <source>an outline has at least 3 corners</source>
        <translation>ein Umriss hat mindestens 3 Ecken</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>more than %1 devices</source>
        <translation>mehr als %1 Geräte</translation>
    </message>
    <message>
        <source>must be a path inside the folder of the site file</source>
        <translation>muss ein Pfad im Ordner der Standortdatei sein</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>only a luminaire has this</source>
        <translation>nur eine Leuchte hat das</translation>
    </message>
    <message>
        <source>the PV &quot;%1&quot; exists twice</source>
        <translation>das PV &quot;%1&quot; gibt es zweimal</translation>
    </message>
    <message>
        <source>the PV name &quot;%1&quot; is longer than %2 characters</source>
        <translation>der PV-Name &quot;%1&quot; ist länger als %2 Zeichen</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself</source>
        <translation>der Umriss kreuzt oder berührt sich selbst</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <translation>der Umriss umschließt nichts</translation>
    </message>
    <message>
        <source>the window has no width</source>
        <translation>das Fenster hat keine Breite</translation>
    </message>
    <message>
        <source>this is not a site file: it has no &quot;%1&quot;: %2</source>
        <translation>das ist keine Standortdatei: sie hat kein &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>unbekanntes Feld</translation>
    </message>
    <message>
        <source>unknown kind &quot;%1&quot;</source>
        <translation>unbekannte Art &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown time zone &quot;%1&quot;</source>
        <translation>unbekannte Zeitzone &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown use &quot;%1&quot;; known are %2</source>
        <translation>unbekannte Nutzung &quot;%1&quot;; bekannt sind %2</translation>
    </message>
    <message>
        <source>version %1 of the format is expected here</source>
        <translation>Version %1 des Formats wird hier erwartet</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotCsv</name>
    <message>
        <source>%1 cannot be written: a name has no comma there</source>
        <translation>%1 kann nicht geschrieben werden: ein Name hat dort kein Komma</translation>
    </message>
    <message>
        <source>%1 has no saved value</source>
        <translation>%1 hat keinen gespeicherten Wert</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a text of %1 has a semicolon, which separates elements</source>
        <translation>ein Text von %1 enthält ein Semikolon, das Elemente trennt</translation>
    </message>
    <message>
        <source>no line names a column PV</source>
        <translation>keine Zeile nennt eine Spalte PV</translation>
    </message>
    <message>
        <source>the column “%1” is not known</source>
        <translation>die Spalte „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>the text of %1 has quotation marks or several lines: they were replaced</source>
        <translation>der Text von %1 hat Anführungszeichen oder mehrere Zeilen: sie wurden ersetzt</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>„%1“ ist keine Zeit</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>„%1“ ist keine Toleranz</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotModel</name>
    <message>
        <source>%1, taken %2</source>
        <translation>%1, aufgenommen %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live change</source>
        <translation>Änderung jetzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>What is now less “%1”</source>
        <translation>Jetzt minus „%1“</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>“%1” less “%2”</source>
        <translation>„%1“ minus „%2“</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotStore</name>
    <message numerus="yes">
        <source>Delete %n snapshots</source>
        <translation>
            <numerusform>%n Snapshot löschen</numerusform>
            <numerusform>%n Snapshots löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the snapshot “%1”</source>
        <translation>Snapshot „%1“ umbenennen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Take the snapshot “%1”</source>
        <translation>Snapshot „%1“ aufnehmen</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotsPanel</name>
    <message numerus="yes">
        <source>%1 of %n PVs differ</source>
        <translation>
            <numerusform>%1 von %n PV weicht ab</numerusform>
            <numerusform>%1 von %n PVs weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PVs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <translation>
            <numerusform>%n antwortete nicht</numerusform>
            <numerusform>%n antworteten nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>A new snapshot of the rows of the table</source>
        <translation>Ein neuer Snapshot der Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>A snapshot keeps the values of many PVs under a name: to compare them with what is now, and to write them back.</source>
        <translation>Ein Snapshot behält die Werte vieler PVs unter einem Namen: um sie mit den jetzigen zu vergleichen und zurückzuschreiben.</translation>
    </message>
    <message>
        <source>A snapshot needs a name</source>
        <translation>Ein Snapshot braucht einen Namen</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>Zur Tabelle hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>All %n PVs equal</source>
        <translation>
            <numerusform>%n PV gleich</numerusform>
            <numerusform>Alle %n PVs gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+C</source>
        <translation>Zeilen kopieren	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Löschen	Del</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>Gleiche ausblenden</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Noch keine Snapshots</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>Zahlen, die nicht weiter auseinanderliegen, sind gleich</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Prüfansicht	F3</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Umbenennen	F2</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs from “%1”</source>
        <translation>
            <numerusform>%n PV aus „%1“ wiederherstellen</numerusform>
            <numerusform>%n PVs aus „%1“ wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”…</source>
        <translation>„%1“ wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Select two to compare them. F2 renames, Delete deletes</source>
        <translation>Wählen Sie zwei aus, um sie zu vergleichen. F2 benennt um, Delete löscht</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” of %n PVs taken</source>
        <translation>
            <numerusform>Snapshot „%1“ von %n PV aufgenommen</numerusform>
            <numerusform>Snapshot „%1“ von %n PVs aufgenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” taken; %2 of %n PVs did not answer</source>
        <translation>
            <numerusform>Snapshot „%1“ aufgenommen; %2 von %n PV antwortete nicht</numerusform>
            <numerusform>Snapshot „%1“ aufgenommen; %2 von %n PVs antworteten nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Snapshots beside the live values</source>
        <translation>Snapshots neben den aktuellen Werten</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Take a snapshot of the table</source>
        <translation>Snapshot der Tabelle aufnehmen</translation>
    </message>
    <message>
        <source>Take one of the table</source>
        <translation>Einen der Tabelle aufnehmen</translation>
    </message>
    <message>
        <source>Take the same PVs again</source>
        <translation>Dieselben PVs noch einmal aufnehmen</translation>
    </message>
    <message>
        <source>There is a snapshot “%1” already</source>
        <translation>Es gibt schon einen Snapshot „%1“</translation>
    </message>
    <message>
        <source>There is nothing to take a snapshot of</source>
        <translation>Es gibt nichts aufzunehmen</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Write the values back: of the selected rows, or of all</source>
        <translation>Werte zurückschreiben: die der ausgewählten Zeilen oder alle</translation>
    </message>
</context>
<context>
    <name>Candela::Startup</name>
    <message>
        <source>%1 serves %2 PVs on this machine</source>
        <translation>%1 bedient %2 PVs auf diesem Rechner</translation>
    </message>
    <message>
        <source>Edits of the plan that were not saved</source>
        <translation>Nicht gespeicherte Änderungen am Plan</translation>
    </message>
    <message>
        <source>Open site file</source>
        <translation>Standortdatei öffnen</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Standortdateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The simulated building is starting…</source>
        <translation>Das simulierte Gebäude startet…</translation>
    </message>
    <message>
        <source>edits of the plan</source>
        <translation>Änderungen am Plan</translation>
    </message>
</context>
<context>
    <name>Candela::StatusBar</name>
    <message>
        <source>%1  %2/s</source>
        <extracomment>The PV with most updates: %1 is its name, %2 updates a second</extracomment>
        <translation>%1  %2/s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln MB</source>
        <translation>
            <numerusform>%Ln MB</numerusform>
            <numerusform>%Ln MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PVs</source>
        <translation>
            <numerusform>%Ln PV</numerusform>
            <numerusform>%Ln PVs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames/s</source>
        <translation>
            <numerusform>%Ln Bild/s</numerusform>
            <numerusform>%Ln Bilder/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln verloren</numerusform>
            <numerusform>%Ln verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates/s</source>
        <translation>
            <numerusform>%Ln Akt./s</numerusform>
            <numerusform>%Ln Akt./s</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest PV: %1, %2 updates a second</source>
        <translation>Aktivstes PV: %1, %2 Aktualisierungen pro Sekunde</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela wurde nur lesend gestartet: nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Channels that are not found or were lost; click to see them</source>
        <translation>Kanäle, die nicht gefunden oder verloren sind; klicken, um sie zu sehen</translation>
    </message>
    <message>
        <source>Channels that something here wants</source>
        <translation>Kanäle, die hier gebraucht werden</translation>
    </message>
    <message>
        <source>How often the window was painted in the last second</source>
        <translation>Wie oft das Fenster in der letzten Sekunde gezeichnet wurde</translation>
    </message>
    <message>
        <source>Resident memory of this program</source>
        <translation>Belegter Speicher dieses Programms</translation>
    </message>
    <message>
        <source>The PV that brings most values; click for all about it</source>
        <translation>Das PV, das die meisten Werte bringt; klicken für alles darüber</translation>
    </message>
    <message>
        <source>Values that arrive from the network</source>
        <translation>Werte, die aus dem Netz ankommen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesend</translation>
    </message>
</context>
<context>
    <name>Candela::StripChart</name>
    <message>
        <source>%1 is left out: StripTool draws ten curves</source>
        <translation>%1 wurde ausgelassen: StripTool zeichnet zehn Kurven</translation>
    </message>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 steht zweimal in der Datei: das erste zählt</translation>
    </message>
    <message>
        <source>notes are left out: StripTool has its own way to keep them</source>
        <translation>Notizen wurden ausgelassen: StripTool hat eine eigene Art, sie zu behalten</translation>
    </message>
    <message>
        <source>the logarithmic axis of %1 finds its range by itself</source>
        <translation>die logarithmische Achse von %1 findet ihren Bereich selbst</translation>
    </message>
    <message>
        <source>the range of %1 is empty: its axis finds one by itself</source>
        <translation>der Bereich von %1 ist leer: seine Achse findet selbst einen</translation>
    </message>
</context>
<context>
    <name>Candela::StripFile</name>
    <message>
        <source>%1 is not known</source>
        <translation>%1 ist unbekannt</translation>
    </message>
    <message>
        <source>curve %1 has no name</source>
        <translation>Kurve %1 hat keinen Namen</translation>
    </message>
    <message>
        <source>the file does not begin with StripConfig</source>
        <translation>die Datei beginnt nicht mit StripConfig</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>version “%1” is not known</source>
        <translation>Version „%1“ ist unbekannt</translation>
    </message>
    <message>
        <source>“%1” is not a colour</source>
        <translation>„%1“ ist keine Farbe</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation>„%1“ ist keine Zahl, die hier passt</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>„%1“ ist unverständlich</translation>
    </message>
</context>
<context>
    <name>Candela::TableFile</name>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 steht zweimal in der Datei: das erste zählt</translation>
    </message>
    <message>
        <source>a table holds at most %1 rows: the rest is left out</source>
        <translation>eine Tabelle fasst höchstens %1 Zeilen: der Rest wurde ausgelassen</translation>
    </message>
    <message>
        <source>“%1” is not the name of a PV</source>
        <translation>„%1“ ist nicht der Name eines PV</translation>
    </message>
</context>
<context>
    <name>Candela::TablePanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PVs</source>
        <translation>
            <numerusform>%1 von %n PV</numerusform>
            <numerusform>%1 von %n PVs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: kann nicht geschrieben werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PVs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked rows</source>
        <translation>
            <numerusform>%n angehakte Zeile</numerusform>
            <numerusform>%n angehakte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names will be offered while you type</source>
        <translation>
            <numerusform>%n Name wird beim Tippen angeboten</numerusform>
            <numerusform>%n Namen werden beim Tippen angeboten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected rows</source>
        <translation>
            <numerusform>%n ausgewählte Zeile</numerusform>
            <numerusform>%n ausgewählte Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values saved</source>
        <translation>
            <numerusform>%n Wert gespeichert</numerusform>
            <numerusform>%n Werte gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Ein regulärer Ausdruck</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>%n Zeile hinzufügen</numerusform>
            <numerusform>%n Zeilen hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add PVs</source>
        <translation>PVs hinzufügen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Any text, any one character</source>
        <translation>Beliebiger Text, beliebiges Zeichen</translation>
    </message>
    <message>
        <source>By how much the values of %1 may differ from the saved ones:</source>
        <translation>Wie weit die Werte von den gespeicherten abweichen dürfen (%1):</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>Kommentar ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change the tolerance of %n rows</source>
        <translation>
            <numerusform>Toleranz von %n Zeile ändern</numerusform>
            <numerusform>Toleranz von %n Zeilen ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Kürzlich geändert</translation>
    </message>
    <message numerus="yes">
        <source>Check %n rows</source>
        <translation>
            <numerusform>%n Zeile anhaken</numerusform>
            <numerusform>%n Zeilen anhaken</numerusform>
        </translation>
    </message>
    <message>
        <source>Check or uncheck	Space</source>
        <translation>An- oder abhaken	Space</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Copy names	Ctrl+C</source>
        <translation>Namen kopieren	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+Shift+C</source>
        <translation>Zeilen kopieren	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>Weicht vom Gespeicherten ab</translation>
    </message>
    <message>
        <source>Dismiss failed writes</source>
        <translation>Fehlgeschlagenes Schreiben verwerfen</translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Bearbeiten	F2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n loaded names</source>
        <translation>
            <numerusform>%n geladenen Namen vergessen</numerusform>
            <numerusform>%n geladene Namen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>Im Alarm</translation>
    </message>
    <message>
        <source>Insert a comment</source>
        <translation>Kommentar einfügen</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.list *.pvs *.csv);;All files (*)</source>
        <translation>Namenslisten (*.txt *.list *.pvs *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Load a list of names</source>
        <translation>Namensliste laden</translation>
    </message>
    <message>
        <source>Load a list of names…</source>
        <translation>Namensliste laden…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows</source>
        <translation>
            <numerusform>%n Zeile verschieben</numerusform>
            <numerusform>%n Zeilen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the snapshot of %1:</source>
        <translation>Name des Snapshots (%1):</translation>
    </message>
    <message>
        <source>Names, or ranges such as BLD:F1:R{01..08}:LUX01; Enter adds them.
loc://name(40) is a variable of this program</source>
        <translation>Namen oder Bereiche wie BLD:F1:R{01..08}:LUX01; Enter fügt sie hinzu.
loc://name(40) ist eine Variable dieses Programms</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>No PVs yet</source>
        <translation>Noch keine PVs</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Or type</source>
        <translation>Oder eingeben</translation>
    </message>
    <message>
        <source>PVs to add</source>
        <translation>Hinzuzufügende PVs</translation>
    </message>
    <message>
        <source>Paste names	Ctrl+V</source>
        <translation>Namen einfügen	Ctrl+V</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Prüfansicht	F3</translation>
    </message>
    <message>
        <source>Read now	Enter</source>
        <translation>Jetzt lesen	Enter</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>%n Zeile entfernen</numerusform>
            <numerusform>%n Zeilen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rows	Del</source>
        <translation>Zeilen entfernen	Del</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>Wiederherstellen: %1…</translation>
    </message>
    <message>
        <source>Rows that are</source>
        <translation>Zeilen im Zustand</translation>
    </message>
    <message numerus="yes">
        <source>Save %n values</source>
        <translation>
            <numerusform>%n Wert speichern</numerusform>
            <numerusform>%n Werte speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Tabelle als CSV speichern…</translation>
    </message>
    <message>
        <source>Save values of %1</source>
        <translation>Werte speichern: %1</translation>
    </message>
    <message>
        <source>Set %1 to…</source>
        <translation>Setzen: %1…</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>State of the rows shown</source>
        <translation>Zustand der gezeigten Zeilen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table saved to %1</source>
        <translation>Tabelle in %1 gespeichert</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Snapshot aufnehmen</translation>
    </message>
    <message>
        <source>Take a snapshot of %1…</source>
        <translation>Snapshot aufnehmen: %1…</translation>
    </message>
    <message>
        <source>The table shows values as they change, and writes setpoints. Type names above, paste a list, or drop PVs here.</source>
        <translation>Die Tabelle zeigt Werte, wie sie sich ändern, und schreibt Sollwerte. Geben Sie oben Namen ein, fügen Sie eine Liste ein oder legen Sie PVs hier ab.</translation>
    </message>
    <message>
        <source>There are no PVs in the table yet</source>
        <translation>Noch sind keine PVs in der Tabelle</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Tolerance of %1…</source>
        <translation>Toleranz: %1…</translation>
    </message>
    <message numerus="yes">
        <source>Uncheck %n rows</source>
        <translation>
            <numerusform>%n Zeile abhaken</numerusform>
            <numerusform>%n Zeilen abhaken</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>Was mit den Zeilen getan werden kann</translation>
    </message>
    <message>
        <source>What can be filtered by</source>
        <translation>Wonach gefiltert werden kann</translation>
    </message>
    <message>
        <source>What can be filtered by (Alt+Down)</source>
        <translation>Wonach gefiltert werden kann (Alt+Down)</translation>
    </message>
    <message>
        <source>Without a state</source>
        <translation>Ohne einen Zustand</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>Ohne ein Wort</translation>
    </message>
    <message>
        <source>Words in name or description; * and ? as wild cards, -word excludes,
/regular expression/, and states: alarm, disconnected, changed …</source>
        <translation>Wörter in Name oder Beschreibung; * und ? als Platzhalter, -Wort schließt aus,
/regulärer Ausdruck/, und Zustände: alarm, disconnected, changed …</translation>
    </message>
    <message numerus="yes">
        <source>all %n rows</source>
        <translation>
            <numerusform>alle Zeilen (%n)</numerusform>
            <numerusform>alle %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>table.columns[%1].key: unknown column “%2”</source>
        <translation>table.columns[%1].key: unbekannte Spalte „%2“</translation>
    </message>
    <message>
        <source>table.pvs: is not a list</source>
        <translation>table.pvs: ist keine Liste</translation>
    </message>
    <message>
        <source>table.pvs[%1]: is not a name</source>
        <translation>table.pvs[%1]: ist kein Name</translation>
    </message>
    <message>
        <source>table.saved.%1: holds no value</source>
        <translation>table.saved.%1: enthält keinen Wert</translation>
    </message>
    <message>
        <source>table.sort: unknown column “%1”</source>
        <translation>table.sort: unbekannte Spalte „%1“</translation>
    </message>
    <message>
        <source>table.state: unknown state “%1”</source>
        <translation>table.state: unbekannter Zustand „%1“</translation>
    </message>
</context>
<context>
    <name>Candela::TablePanelWriter</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is a PV, %2 a value</extracomment>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>%1 auf %2 schreiben?</translation>
    </message>
</context>
<context>
    <name>Candela::TableWriteDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 written.</source>
        <translation>%1 von %2 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs will be written, one after the other.</source>
        <translation>
            <numerusform>%n PV wird geschrieben.</numerusform>
            <numerusform>%n PVs werden nacheinander geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written and are left out.</source>
        <translation>
            <numerusform>%n kann nicht geschrieben werden und wird ausgelassen.</numerusform>
            <numerusform>%n können nicht geschrieben werden und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; each row of the table shows why.</source>
        <translation>
            <numerusform>%n fehlgeschlagen; die Zeile der Tabelle zeigt, warum.</numerusform>
            <numerusform>%n fehlgeschlagen; jede Zeile der Tabelle zeigt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have this value already.</source>
        <translation>
            <numerusform>%n davon hat diesen Wert schon.</numerusform>
            <numerusform>%n davon haben diesen Wert schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value, with or without its unit, or the name of a state</source>
        <translation>Ein Wert, mit oder ohne Einheit, oder der Name eines Zustands</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Aborted: %n were not sent.</source>
        <translation>
            <numerusform>Abgebrochen: %n wurde nicht gesendet.</numerusform>
            <numerusform>Abgebrochen: %n wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>None of these rows has a saved value.</source>
        <translation>Keine dieser Zeilen hat einen gespeicherten Wert.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs</source>
        <translation>
            <numerusform>%n PV wiederherstellen</numerusform>
            <numerusform>%n PVs wiederherstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n saved values</source>
        <translation>
            <numerusform>%n gespeicherten Wert wiederherstellen</numerusform>
            <numerusform>%n gespeicherte Werte wiederherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved numbers are multiplied with it; texts, states and arrays stay as saved</source>
        <translation>Gespeicherte Zahlen werden damit multipliziert; Texte, Zustände und Arrays bleiben wie gespeichert</translation>
    </message>
    <message>
        <source>Scale of the saved numbers</source>
        <translation>Skalierung der gespeicherten Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs</source>
        <translation>
            <numerusform>%n PV setzen</numerusform>
            <numerusform>%n PVs setzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs to %1</source>
        <translation>
            <numerusform>%n PV auf %1 setzen</numerusform>
            <numerusform>%n PVs auf %1 setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Die ersten %1 sind aufgelistet.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message numerus="yes">
        <source>Write %n PVs</source>
        <translation>
            <numerusform>%n PV schreiben</numerusform>
            <numerusform>%n PVs schreiben</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreiben…</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
</context>
<context>
    <name>Candela::TablesPanel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Add the table “%1”</source>
        <translation>Tabelle „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Double click renames a table</source>
        <translation>Doppelklick benennt eine Tabelle um</translation>
    </message>
    <message>
        <source>Fill the table “%1”</source>
        <translation>Tabelle „%1“ füllen</translation>
    </message>
    <message>
        <source>Its saved values go with it.</source>
        <translation>Ihre gespeicherten Werte gehen mit.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopie anlegen</translation>
    </message>
    <message>
        <source>Move a table</source>
        <translation>Tabelle verschieben</translation>
    </message>
    <message>
        <source>Name of the table:</source>
        <translation>Name der Tabelle:</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Neue Tabelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Tabelle entfernen</translation>
    </message>
    <message>
        <source>Remove the table “%1”</source>
        <translation>Tabelle „%1“ entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove the table “%1” with its %n rows?</source>
        <translation>
            <numerusform>Tabelle „%1“ mit ihrer %n Zeile entfernen?</numerusform>
            <numerusform>Tabelle „%1“ mit ihren %n Zeilen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>Tabelle umbenennen</translation>
    </message>
    <message>
        <source>Rename the table</source>
        <translation>Tabelle umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabelle %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
</context>
<context>
    <name>Candela::TraceSampleModel</name>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Server&apos;s time</source>
        <translation>Zeit des Servers</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Ankunftszeit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>samples lost before</source>
        <translation>davor Messwerte verloren</translation>
    </message>
</context>
<context>
    <name>Candela::UndoHistory</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>A step with a pencil was written to PVs: undoing it writes the values from before.</source>
        <translation>Ein Schritt mit Stift wurde auf PVs geschrieben: ihn rückgängig zu machen schreibt die Werte von vorher.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Noch wurde nichts getan</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>Schritte, der letzte zuerst</translation>
    </message>
</context>
<context>
    <name>Candela::UndoPrompt</name>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela wurde nur lesend gestartet: nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Do “%1” again?</source>
        <translation>„%1“ wiederholen?</translation>
    </message>
    <message>
        <source>The same values are written again.</source>
        <translation>Dieselben Werte werden noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>The values from before are written again.</source>
        <translation>Die Werte von vorher werden wieder geschrieben.</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>„%1“ rückgängig machen?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Candela::WindowEdit</name>
    <message>
        <source>Close a window</source>
        <translation>Fenster schließen</translation>
    </message>
</context>
<context>
    <name>Candela::Windows</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A file and one of its windows</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close all the same?</source>
        <translation>Trotzdem schließen?</translation>
    </message>
    <message>
        <source>The windows follow as soon as the lights have been written</source>
        <translation>Die Fenster folgen, sobald die Leuchten geschrieben sind</translation>
    </message>
    <message>
        <source>The windows follow as soon as what is under way in “%1” has ended</source>
        <translation>Die Fenster folgen, sobald beendet ist, was in „%1“ läuft</translation>
    </message>
    <message>
        <source>This session could not be restored if the program was killed: %1</source>
        <translation>Diese Sitzung ließe sich nicht wiederherstellen, wenn das Programm abgebrochen würde: %1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Fenster %1</translation>
    </message>
</context>
<context>
    <name>Candela::Workspace</name>
    <message>
        <source>&quot;%1&quot; is none of system, dark, light</source>
        <translation>&quot;%1&quot; ist keines von system, dark, light</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1: is missing, so this is not a workspace</source>
        <translation>%1: fehlt, also ist das kein Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1: is not a version number</source>
        <translation>%1: ist keine Versionsnummer</translation>
    </message>
    <message>
        <source>%1: is too large for a workspace</source>
        <translation>%1: ist zu groß für einen Arbeitsbereich</translation>
    </message>
    <message>
        <source>%1: version %2 was written by a newer Candela; this one reads up to version %3</source>
        <translation>%1: Version %2 wurde von einem neueren Candela geschrieben; dieses liest bis Version %3</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>ist weder true noch false</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>ist keine Liste</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>ist kein Text</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>ist kein Objekt</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>ist kein base64</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>line 1: a workspace is a JSON object</source>
        <translation>Zeile 1: ein Arbeitsbereich ist ein JSON-Objekt</translation>
    </message>
    <message>
        <source>more than %1 windows</source>
        <translation>mehr als %1 Fenster</translation>
    </message>
</context>
<context>
    <name>Candela::WorkspaceFile</name>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Not all of the workspace could be restored</source>
        <translation>Der Arbeitsbereich konnte nicht ganz wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was saved last.</source>
        <translation>Sonst bleibt die Datei, wie sie zuletzt gespeichert wurde.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>The session could not be restored</source>
        <translation>Die Sitzung konnte nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Der Arbeitsbereich konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The workspace could not be saved</source>
        <translation>Der Arbeitsbereich konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>There is no last session to open</source>
        <translation>Es gibt keine letzte Sitzung zu öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.candela)</source>
        <translation>Arbeitsbereiche (*.candela)</translation>
    </message>
    <message>
        <source>Workspaces (*.candela);;All files (*)</source>
        <translation>Arbeitsbereiche (*.candela);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Candela::WriteCommand</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1; %2 von %3 wurden nicht geschrieben: %4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>Candela::WriteOrigin</name>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Grand master</source>
        <translation>Grand Master</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Leuchten</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Regelkreis %1</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Prüfansicht</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>FormatTime</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation>vor %1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>%1 is what the regular expression library says, %2 a position in the text.</extracomment>
        <translation>%1, bei Zeichen %2</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>„%1“ ist kein Zustand</translation>
    </message>
</context>
<context>
    <name>PvTableInput</name>
    <message>
        <source>%1 elements were typed, %2 has room for %3</source>
        <translation>%1 Elemente eingegeben, %2 hat Platz für %3</translation>
    </message>
    <message>
        <source>%1 is above the limit of %2</source>
        <translation>%1 liegt über der Grenze von %2</translation>
    </message>
    <message>
        <source>%1 is below the limit of %2</source>
        <translation>%1 liegt unter der Grenze von %2</translation>
    </message>
    <message>
        <source>%1 takes numbers from %2 to %3</source>
        <translation>%1 nimmt Zahlen von %2 bis %3 an</translation>
    </message>
    <message>
        <source>%1 takes whole numbers only</source>
        <translation>%1 nimmt nur ganze Zahlen an</translation>
    </message>
    <message>
        <source>A text PV holds at most %1 bytes</source>
        <translation>Ein Text-PV fasst höchstens %1 Bytes</translation>
    </message>
    <message>
        <source>Type a value first</source>
        <translation>Geben Sie zuerst einen Wert ein</translation>
    </message>
    <message>
        <source>“%1” could mean two numbers; leave out the thousands separator</source>
        <translation>„%1“ könnte zwei Zahlen bedeuten; lassen Sie das Tausendertrennzeichen weg</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>„%1“ ist keines von %2</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>“%1” is not a number of %2</source>
        <translation>„%1“ ist keine Zahl in %2</translation>
    </message>
    <message>
        <source>“%1” is not the number of a state</source>
        <translation>„%1“ ist nicht die Nummer eines Zustands</translation>
    </message>
</context>
<context>
    <name>PvTableStates</name>
    <message>
        <source>Can be written</source>
        <translation>Schreibbar</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Kürzlich geändert</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Angehakt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>Weicht vom Gespeicherten ab</translation>
    </message>
    <message>
        <source>Has a saved value</source>
        <translation>Mit gespeichertem Wert</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>Im Alarm</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Major alarm</source>
        <translation>Schwerer Alarm</translation>
    </message>
    <message>
        <source>Minor alarm</source>
        <translation>Geringer Alarm</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Write failed</source>
        <translation>Schreiben fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Access security group</source>
        <translation>Zugriffsschutzgruppe</translation>
    </message>
    <message>
        <source>Alarm hysteresis</source>
        <translation>Alarmhysterese</translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation>Alarmmeldung</translation>
    </message>
    <message>
        <source>Alarm severity</source>
        <translation>Alarmschweregrad</translation>
    </message>
    <message>
        <source>Alarm status</source>
        <translation>Alarmstatus</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>Wird gerade verarbeitet</translation>
    </message>
    <message>
        <source>Change that archivers are told of</source>
        <translation>Änderung, die Archivierern gemeldet wird</translation>
    </message>
    <message>
        <source>Change that monitors are told of</source>
        <translation>Änderung, die Monitoren gemeldet wird</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Umrechnung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Device support</source>
        <translation>Geräteanbindung</translation>
    </message>
    <message>
        <source>Digits behind the point</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Disable input</source>
        <translation>Sperreingang</translation>
    </message>
    <message>
        <source>Disable link</source>
        <translation>Link zum Sperren</translation>
    </message>
    <message>
        <source>Disabled if DISA is</source>
        <translation>Gesperrt, wenn DISA gleich</translation>
    </message>
    <message>
        <source>Elements there are</source>
        <translation>Vorhandene Elemente</translation>
    </message>
    <message>
        <source>Elements there is room for</source>
        <translation>Platz für Elemente</translation>
    </message>
    <message>
        <source>Event that processes it</source>
        <translation>Ereignis, das ihn verarbeitet</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Fastest change of the output</source>
        <translation>Schnellste Änderung des Ausgangs</translation>
    </message>
    <message>
        <source>Highest severity not acknowledged</source>
        <translation>Höchster unquittierter Schweregrad</translation>
    </message>
    <message>
        <source>Input link</source>
        <translation>Eingangslink</translation>
    </message>
    <message>
        <source>Label of 0</source>
        <translation>Beschriftung von 0</translation>
    </message>
    <message>
        <source>Label of 1</source>
        <translation>Beschriftung von 1</translation>
    </message>
    <message>
        <source>Link to the simulated value</source>
        <translation>Link zum simulierten Wert</translation>
    </message>
    <message>
        <source>Link to the simulation mode</source>
        <translation>Link zum Simulationsmodus</translation>
    </message>
    <message>
        <source>Link to the time stamp</source>
        <translation>Link zum Zeitstempel</translation>
    </message>
    <message>
        <source>Link to the wanted value</source>
        <translation>Link zum gewünschten Wert</translation>
    </message>
    <message>
        <source>Lower alarm limit</source>
        <translation>Untere Alarmgrenze</translation>
    </message>
    <message>
        <source>Lower end of the display</source>
        <translation>Unteres Ende der Anzeige</translation>
    </message>
    <message>
        <source>Lower limit of writes</source>
        <translation>Untere Schreibgrenze</translation>
    </message>
    <message>
        <source>Lower warning limit</source>
        <translation>Untere Warngrenze</translation>
    </message>
    <message>
        <source>Order within a scan</source>
        <translation>Reihenfolge im Scan</translation>
    </message>
    <message>
        <source>Output link</source>
        <translation>Ausgangslink</translation>
    </message>
    <message>
        <source>Past alarms need acknowledgement</source>
        <translation>Vergangene Alarme sind zu quittieren</translation>
    </message>
    <message>
        <source>Priority of processing</source>
        <translation>Priorität der Verarbeitung</translation>
    </message>
    <message>
        <source>Processed at the start</source>
        <translation>Beim Start verarbeitet</translation>
    </message>
    <message>
        <source>Processed by a write</source>
        <translation>Durch Schreiben verarbeitet</translation>
    </message>
    <message>
        <source>Processed next</source>
        <translation>Danach verarbeitet</translation>
    </message>
    <message>
        <source>Processed when</source>
        <translation>Verarbeitet wann</translation>
    </message>
    <message>
        <source>Processing is traced</source>
        <translation>Verarbeitung wird verfolgt</translation>
    </message>
    <message>
        <source>Raw value</source>
        <translation>Rohwert</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Rückgelesen</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Recordtyp</translation>
    </message>
    <message>
        <source>Severity above HIGH</source>
        <translation>Schweregrad über HIGH</translation>
    </message>
    <message>
        <source>Severity above HIHI</source>
        <translation>Schweregrad über HIHI</translation>
    </message>
    <message>
        <source>Severity below LOLO</source>
        <translation>Schweregrad unter LOLO</translation>
    </message>
    <message>
        <source>Severity below LOW</source>
        <translation>Schweregrad unter LOW</translation>
    </message>
    <message>
        <source>Severity of 0</source>
        <translation>Schweregrad von 0</translation>
    </message>
    <message>
        <source>Severity of 1</source>
        <translation>Schweregrad von 1</translation>
    </message>
    <message>
        <source>Severity of a change</source>
        <translation>Schweregrad einer Änderung</translation>
    </message>
    <message>
        <source>Severity while disabled</source>
        <translation>Schweregrad wenn gesperrt</translation>
    </message>
    <message>
        <source>Severity while simulated</source>
        <translation>Schweregrad bei Simulation</translation>
    </message>
    <message>
        <source>Severity while undefined</source>
        <translation>Schweregrad wenn undefiniert</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Source of the time stamp</source>
        <translation>Quelle des Zeitstempels</translation>
    </message>
    <message>
        <source>Times found busy</source>
        <translation>Wie oft belegt vorgefunden</translation>
    </message>
    <message>
        <source>Type of the elements</source>
        <translation>Typ der Elemente</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Upper alarm limit</source>
        <translation>Obere Alarmgrenze</translation>
    </message>
    <message>
        <source>Upper end of the display</source>
        <translation>Oberes Ende der Anzeige</translation>
    </message>
    <message>
        <source>Upper limit of writes</source>
        <translation>Obere Schreibgrenze</translation>
    </message>
    <message>
        <source>Upper warning limit</source>
        <translation>Obere Warngrenze</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value that was sent out</source>
        <translation>Ausgegebener Wert</translation>
    </message>
    <message>
        <source>Value undefined</source>
        <translation>Wert undefiniert</translation>
    </message>
    <message>
        <source>Value while invalid</source>
        <translation>Wert bei Ungültigkeit</translation>
    </message>
    <message>
        <source>Wanted value is taken from</source>
        <translation>Woher der gewünschte Wert kommt</translation>
    </message>
    <message>
        <source>What is done while invalid</source>
        <translation>Was bei Ungültigkeit geschieht</translation>
    </message>
    <message>
        <source>Will be processed again</source>
        <translation>Wird noch einmal verarbeitet</translation>
    </message>
    <message>
        <source>Writing from outside is refused</source>
        <translation>Schreiben von außen abgelehnt</translation>
    </message>
    <message>
        <source>Written: processes the record</source>
        <translation>Schreiben verarbeitet den Record</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>is no snapshot</source>
        <translation>ist kein Snapshot</translation>
    </message>
    <message>
        <source>values[%1]: has no name</source>
        <translation>values[%1]: hat keinen Namen</translation>
    </message>
</context>
</TS>
