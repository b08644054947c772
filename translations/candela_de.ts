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
    <message>
        <source>About Qt</source>
        <translation>Über Qt</translation>
    </message>
</context>
<context>
    <name>Candela::Actions</name>
    <message>
        <source>&amp;About Candela</source>
        <translation>&amp;Über Candela</translation>
    </message>
    <message>
        <source>&amp;Blackout…</source>
        <translation>&amp;Blackout…</translation>
    </message>
    <message>
        <source>&amp;Clear selection	Esc</source>
        <translation>Auswahl auf&amp;heben	Esc</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
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
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
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
        <source>&amp;Stop all writes and loops</source>
        <translation>Alles Schreiben und alle Regelkreise &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Ask before &amp;wide writes</source>
        <translation>Vor Schreiben auf &amp;viele fragen</translation>
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
        <translation>Stockwerk &amp;tiefer	PgDown</translation>
    </message>
    <message>
        <source>Floor &amp;up	PgUp</source>
        <translation>Stockwerk &amp;höher	PgUp</translation>
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
        <source>Zoom &amp;in	+</source>
        <translation>Ver&amp;größern	+</translation>
    </message>
    <message>
        <source>Zoom &amp;out	−</source>
        <translation>Ver&amp;kleinern	−</translation>
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
    <name>Candela::ChartLegend</name>
    <message>
        <source>%1 came out of order</source>
        <translation>%1 kamen außer der Reihe</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now, over %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, up to %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a PV</source>
        <translation>PV hinzufügen</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now, automatic scales	Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the server&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the time of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied %1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the chart as an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy samples in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts for the automatic range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed range, side…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker A here	A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marker B here	B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 samples are in view: save them as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the chart</source>
        <translation>Nichts im Diagramm</translation>
    </message>
    <message>
        <source>Of its unit, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of values without a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples around here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples kept of each trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all samples as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save samples in view as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the samples in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, copy, print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of this axis…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>Gerade Linien zwischen Messwerten</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all traces off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it off the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the markers away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart draws every sample of a PV. Drop PVs here, or double-click one in a table or on the plan.</source>
        <translation>Das Diagramm zeichnet jeden Messwert eines PV. Ziehen Sie PVs hierher, oder doppelklicken Sie eines in einer Tabelle oder auf dem Plan.</translation>
    </message>
    <message>
        <source>The next view	Alt+Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view before	Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one alone, or all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value axes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very thick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom by a rectangle	Shift+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart.axes[%1]: is not an axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart.notes[%1]: is not a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart.span: is not a number of seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart.traces: is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart.traces[%1].color: is not a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart.traces[%1].pv: is not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart.traces[%1].row: is not between 0 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ChartReading</name>
    <message>
        <source>%1 is no array</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples, mean %2%4, standard deviation %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A to B: %1, %2 Hz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amplitude by frequency, as a share of the sampling frequency fₛ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No samples in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bars count one sample of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which array, by its time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ChartStatisticsModel</name>
    <message>
        <source>%1 lost because they came too fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 samples in view, %2 gaps; %3 of %4 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They span %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ChartView</name>
    <message>
        <source>% of the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% of what is in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, % of the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, % of what is in view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ChartWaveView</name>
    <message>
        <source>%1 fₛ: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1]: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::CommandLine</name>
    <message>
        <source>%1: no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workspace file (*.candela) to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a PV or a range of them to the chart; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a PV to the table, or a range of them: LUX{1..40}; may be given several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the building of this site file on the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak this language, for this run only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a simulated building and show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision desktop for buildings and other things that speak EPICS Channel Access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try candela --help.</source>
        <translation>Versuchen Sie candela --help.</translation>
    </message>
    <message>
        <source>Wait for live values, save a picture of the window and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nothing, whatever is clicked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only one workspace can be opened, but %1 were given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::CommandLinePanel</name>
    <message>
        <source> in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 not written: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written in %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written, %2 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command lights:  1 THRU 20 BY 2 AT 80   GROUP &quot;Desks&quot; AT +10 TIME 2   SCENE &quot;Evening&quot;   MASTER 80   BLACKOUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter carries out, Up and Down bring back commands of before, Tab completes (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::CommandParser</name>
    <message>
        <source>AT or more luminaires are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour temperature in kelvin is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colour temperature is between 1000 and 20000 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command has at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is expected, such as &quot;1 THRU 20 AT 80&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a factor is between 0 and 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a fade takes at most %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a level in %, FULL, OUT, +, - or * is expected after AT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a level is between 0 and 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a luminaire&apos;s number is expected after THRU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to %1 % is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time in seconds is expected after TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from 1 on is expected after BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luminaires have whole numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several floors have a room %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the command is expected, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a floor is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a group is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a room is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a scene is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no luminaires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no floor &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group, floor or room &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no luminaire %1; they are numbered 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::CommandRunner</name>
    <message numerus="yes">
        <source>%n lights down by %1 %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights times %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights to %1 %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights up by %1 %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blackout of all %n lights</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No light is meant by that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::Config</name>
    <message>
        <source>%1: &quot;%2&quot; %3; using %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not host or host:port; leaving it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither YES nor NO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number of 1 to 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number of at least 16384 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number of at least 60 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number of seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a port of 5001 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionModel</name>
    <message>
        <source>Access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle: nobody uses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost: searching again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionsPanel</name>
    <message numerus="yes">
        <source>%n channels copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for all that are not found at once, without waiting for the next search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel Access 4.%1, priority %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Servers and channels are listed here, with the reason why one is not connected. There is nothing to connect to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Context</name>
    <message>
        <source>The limit of %1 PVs is reached; others are refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::DecidePanel</name>
    <message>
        <source>%1   %2 written, %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 sensors silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A control loop reads sensors, decides by a rule, and sets lights: for example 500 lx on every desk, whatever the daylight does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another loop, over the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the loop; lights keep the level that they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reading and deciding, but write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last decision for each light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not running yet. Run reads %n PVs each turn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the loop to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1 · %2 ms now, %3 mean, %4 p99 · %5 overruns · %6 writes, %7 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>■ Stopped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>● Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>❚❚ Held</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::DecideRun</name>
    <message>
        <source>The loop %1 has stopped: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blackout: nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held: nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>none of its %n sensors answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>read-only now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::DecideSetup</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n as %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change of the level for each unit that is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead band, slew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain, integral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast a level may change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If sensors fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which what lasts changes the level by as much again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level =</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors that may fail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slew limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller changes are not written, but add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take lights from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take sensors from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new level of each light, over %1, dt, hour, and the sensors as mean(lux), nearest(lux), room(lux) and the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the nearest sensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in its room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near the light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>safe level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::DecisionEngine</name>
    <message>
        <source>%1 of %2 sensors do not answer: levels are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: lights go to the safe level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: the others decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its present level is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sensor for it answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression has no value for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no luminaire &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::DecisionLoopConfig</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for sensors in an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a loop needs at least one luminaire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is 0 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between -100 and 100, and not 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between 0 (none) and 10000 % a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between 0 and 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between 10 and 3600000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between 10 and the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is between 20 and 3600000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::DecisionStepModel</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Demo</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated building could not start; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated building did not start within %1 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated building needs the program %1, which is neither in %2 nor in PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated building stopped again and again and is left alone now; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated building stopped unexpectedly and is started again; %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::DemoExamples</name>
    <message>
        <source>500 lx on every desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Error</name>
    <message>
        <source>%1 bytes: a server of version 4.%3 takes no more than %2 in a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes: the limit of an array is %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not read: the limit of %2 queued bytes is reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local variable is no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context has as many PVs as it may have</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Finder</name>
    <message>
        <source>Enter: select or do    Ctrl+Enter: chart    Shift+Enter: table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV, panel or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a function: write %1(...)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of sensors: write mean(%1) or the like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an operator of formulas</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;,&quot; only separates the arguments of a function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;=&quot; assigns; to compare, write &quot;==&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;?&quot; needs &quot;: value&quot; behind it</source>
        <translation>nach &quot;?&quot; fehlt &quot;: Wert&quot;</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors, and there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() needs a group of sensors: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1() of a group ends with &quot;)&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula has at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a formula is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an operator is missing before &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 parentheses inside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text has no place in a formula</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown name &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::GatherBarsView</name>
    <message>
        <source>Results as bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparePage</name>
    <message numerus="yes">
        <source>%1  %n PVs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later gather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read once more to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparisonModel</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 only in one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::GatherControls</name>
    <message>
        <source> ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All or nothing: the first error ends the read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, with errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline for the whole read: what has not answered by then is listed as failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every PV ends as a value or an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all selected at once (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the selection again and again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results are listed the moment they come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select something on the plan or in the table first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at the first error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an error does, and when results are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of all, failFast, asArriving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::GatherExporter</name>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n results copied</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save results</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapPage</name>
    <message>
        <source>Floors with results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapView</name>
    <message>
        <source>Results at their places</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::GatherNotice</name>
    <message>
        <source>%1 of %2 did not answer in %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 for other reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 were not found in %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List only these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only these again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::GatherPanel</name>
    <message>
        <source> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> &amp;nbsp;in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle on the plan, or select rows of the table and press Enter: everything selected is read at once and listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the answers came within %1 ms, 95 % of them within %2 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some of the results are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the results while no column is sorted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read these again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the results as CSV or JSON, or copy them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of the views of results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line to see its distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics by unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time from the question to the answer; half of them within %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>answer, ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::HistogramView</name>
    <message numerus="yes">
        <source>%1 to %2 %3: %n values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::LightGroups</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group has at least one member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group has at most %1 members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has no quotation marks or line breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name has no space at its ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are at most %1 groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a group &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::LightUndo</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::LineError</name>
    <message>
        <source>column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::MainWindow</name>
    <message>
        <source>%1 - Candela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blackout…</source>
        <translation>&amp;Blackout…</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End &amp;blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all lights to 0 %, and give them back (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::MenuBuilder</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find PV, panel or command   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::NamePattern</name>
    <message>
        <source>&quot;%1&quot; gives an empty name%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1...: a name has at most %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a range like 1..40</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;{&quot; without &quot;}&quot;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;}&quot; without &quot;{&quot;%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a list or range cannot hold braces%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more than %2 names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the step of &quot;%2&quot; is 0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Net::AddressList</name>
    <message>
        <source>&quot;%1&quot; is not a host or host:port; it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host name &quot;%1&quot; cannot be resolved; it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Net::NameServer</name>
    <message>
        <source>The name server %1 speaks version 4.%2, which knows no searches over TCP; it is not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Net::SearchEngine</name>
    <message>
        <source>Searches cannot be sent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network interface &quot;%1&quot; for multicast searches; the system chooses one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanBackground</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not a valid SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanDialogs</name>
    <message>
        <source> m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source># stands for a digit of the number: LUX## becomes LUX01, LUX02…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth, north to south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename with numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width, west to east</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditBar</name>
    <message>
        <source>%1: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align on one horizontal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align on one vertical line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected devices from the plan (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute from left to right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute from top to bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename with numbers (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save •</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take positions from a .bob, .ui or .csv file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has not been saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the selected devices are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditing</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices were imported; %2 lines were not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 devices were placed. This was not understood:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the floor “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the room “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align %1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the kind of %1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 devices from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices and rooms of “%1” were changed on the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Displays and tables (*.bob *.opi *.ui *.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute %1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw the room as a rectangle on the plan; Escape gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changed plan first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plan as a site file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at least three devices to distribute them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select at least two devices to align them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the devices to rename.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take positions from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The devices could not be renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; lies outside the floor of %3 x %4 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanGlyphs</name>
    <message>
        <source>CO₂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illuminance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanGroupList</name>
    <message>
        <source>%1: %2 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Zur Auswahl hinzufügen</translation>
    </message>
    <message>
        <source>Click: select the group; Ctrl adds, Alt takes away. F2 renames, Delete deletes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it of the present selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select devices and press + to keep them under a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some devices first: a group is made of the selection.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was placed in line %2 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;, &quot;%2&quot; are no position in metres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: larger than %2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only .bob, .ui and .csv files are understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name, x and y are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>positions count from the north-west corner: none is negative</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known; &quot;%2&quot; is taken</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a Phoebus display: &lt;display&gt; is missing</source>
        <translation>das ist kein Phoebus-Bild: &lt;display&gt; fehlt</translation>
    </message>
    <message>
        <source>this is not a Qt Designer file: &lt;ui&gt; is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanLegend</name>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 sensors of this floor answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Highest value of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest value of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range follows the values; without this it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanMenu</name>
    <message>
        <source>%1 in “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on this floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe %1	F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Auswahl lesen</translation>
    </message>
    <message>
        <source>Select all on this floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the room “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection to chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection to table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the room away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanMiniMap</name>
    <message>
        <source>Click or drag to move the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview of the floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanPanel</name>
    <message>
        <source>&quot;%1&quot; is no kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a new plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No building yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a site file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole floor (Home)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the demo building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan shows a building with its sensors and lights, and selects them with a rectangle. Try it on a simulated one, or open a site file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanRuleBar</name>
    <message>
        <source>%1 match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule of selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select by rule: LUX &lt; 300</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which devices to select, such as
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter selects, Ctrl+Enter adds, Alt+Enter takes away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no device matches</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanSidebar</name>
    <message>
        <source>%1 sensors, %2 lights; %3 in alarm, %4 not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds that are selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanToPlace</name>
    <message>
        <source>Drag to the plan, or press Enter to place in its middle; Delete forgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PVs to place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste or drop names of PVs here, then drag them to their place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanToolBar</name>
    <message>
        <source>Cividis: the same for colour-blind eyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the plan: place, move and name devices and rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map between the sensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert the selection on this floor (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Overview, while not all of the floor is in sight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select with a lasso (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select with a rectangle (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis: dark violet to yellow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PlanView</name>
    <message>
        <source>%1 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 m, %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3 devices, %4 m²&lt;br&gt;A click selects them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;s&gt;%1&lt;/s&gt; disconnected %2 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move between sensors and lights, Space selects, Enter reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 %2 here, by the sensors around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lamp reports a fault</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more that such records may have are not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PV of this program&apos;s own has no record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click probes a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1 fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all fields again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the fields of %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ProbeLog</name>
    <message>
        <source>Clear the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level of the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the level to see what happens to this PV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States and failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is told of this PV alone; the program&apos;s own log gets it, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ProbePanel</name>
    <message>
        <source>Add to the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that is known of one PV is shown here. Type its name, or press F3 on a row, a device or a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PV yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PV to probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show of the PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe.pv: is not a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ProbeScale</name>
    <message>
        <source>%1 on a scale of %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ProbeSetter</name>
    <message>
        <source>Candela was started read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent %1, not yet acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: %1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ProbeWrites</name>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to it from this window yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PvTableDelegate</name>
    <message>
        <source>New value of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::PvTableModel</name>
    <message>
        <source>%1
Press Delete or click the cross to dismiss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candela was started read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1, tolerance %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not yet acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setpoint</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not allow writing to %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterColumnMode</name>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Column of values for %n lights</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One value a line, in the order of the selection: 40 or 40 % or 3000 K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a column from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a column from the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste a value for each light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterFormulaMode</name>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Formula over %n lights: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>May use %1; sqrt, abs, min, max, clamp, map, ?: and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a formula for the new value of each light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clamp(level * 1.2, 10, 100)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterGradientMode</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message numerus="yes">
        <source>Gradient over %n lights %1 %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>from </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the order of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← east to west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ south to north</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ west to east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↓ north to south</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↖ south-east to north-west</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↗ south-west to north-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↘ north-west to south-east</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↙ north-east to south-west</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterLivePage</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dim</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dim %n lights to %1 %</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1 K</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterMaster</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them are lit now, the brightest at %1 %. The same button gives them back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not known: those lights are left alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grand master: scales all lights of the building, and gives them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles stoppen</translation>
    </message>
    <message>
        <source>Stop all: end every fade, write and control loop where it stands (Ctrl+.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take all %n lights of the building to 0 %?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Take all lights of the building to 0 %, and give them back (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterMode</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPanel</name>
    <message numerus="yes">
        <source>%n lights selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A value for each, pasted or from a CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed for each light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From one value to another over the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back what the lights had before: the selected ones, or all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights that were commanded from here and not released since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lights selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One value for all, more, less, or a share of what there is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select lights on the plan first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sliders that the lights follow at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of the ways to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPlan</name>
    <message>
        <source>cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no luminaire of this building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its present value is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the column has no value for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula has no value for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPreview</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of what will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what was sent stays (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last step was no write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the server has processed each write. Otherwise a write is done when it has been sent, and a refusal is not noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Write again only what failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all of these at once (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fade </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPreviewModel</name>
    <message>
        <source>%1 of %2 will change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSceneMode</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scene says nothing of the selected lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene yet: save one in the panel Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSetMode</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % of now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> K</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n lights by %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scale %n lights to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>change by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSlider</name>
    <message>
        <source>now %1 to %2%3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::SceneStore</name>
    <message>
        <source>%1.name: &quot;%2&quot; exists twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scene has at most %1 values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a time such as 2026-11-20T12:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value of these luminaires is known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are at most %1 scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a scene &quot;%1&quot; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::ScenesPanel</name>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 values not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 values written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected lights</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A scene keeps the levels and colours that lights have now, to bring them back later. Choose whose, name it, and save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the scene back (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the scene (Del); can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what these lights show now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lights are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these lights answered: there is nothing to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lights…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the scene (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1 deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1 is called %2 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 saved; %n values are missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the saved levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the fade where it stands (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fade </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Screenshot</name>
    <message>
        <source>%1: cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::SelectionRule</name>
    <message>
        <source>&quot;%1&quot; is no kind: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; try LUX, kind, room, severity or disconnected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>&quot;)&quot; fehlt</translation>
    </message>
    <message>
        <source>&lt;, &lt;=, =, !=, &gt;= or &gt; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>=, != or ~ is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AND, OR or the end is expected, not &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule has at most %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a test is expected, such as &quot;LUX &lt; 300&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 parts inside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, minor, major or invalid is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Session</name>
    <message>
        <source>%1 is served twice: by %2, which is used, and by %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::SiteDocument</name>
    <message>
        <source>%1 was not written, since it could not be opened again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written, but its drawing %2 could not be copied beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::SiteEditor</name>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the plan already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; would exist twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room needs a place on the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::SiteReader</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a PV name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; may hold only letters, digits, - and _</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries; at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not within %2 and %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: larger than %2 MB, too large for a site file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1, %2] lies outside the floor of %3 x %4 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a position [x, y] in metres is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a site file holds one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an outline has at least 3 corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a path inside the folder of the site file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a luminaire has this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PV &quot;%1&quot; exists twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the PV name &quot;%1&quot; is longer than %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline crosses or touches itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the window has no width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a site file: it has no &quot;%1&quot;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown kind &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown time zone &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown use &quot;%1&quot;; known are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1 of the format is expected here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Startup</name>
    <message>
        <source>%1 serves %2 PVs on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open site file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The simulated building is starting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::StatusBar</name>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 PVs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels that are not found or were lost; click to see them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels that somebody asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the window was painted in the last second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resident memory of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that arrive from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::TablePanel</name>
    <message numerus="yes">
        <source>%1 of %n PVs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add PVs</source>
        <translation>PVs hinzufügen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much the values of %1 may differ from the saved ones:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or uncheck	Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy names	Ctrl+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+Shift+C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss failed writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names, or ranges such as BLD:F1:R{01..08}:LUX01; Enter adds them.
loc://name(40) is a variable of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PVs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PVs to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste names	Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read now	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rows	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the rows shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table shows values as they change, and writes setpoints. Type names above, paste a list, or drop PVs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance of %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words in name or description; * and ? as wild cards, -word excludes, /regular expression/</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>all %n rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>table.columns[%1].key: unknown column “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table.pvs: is not a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table.pvs[%1]: is not a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table.saved.%1: holds no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table.sort: unknown column “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table.state: unknown state “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::TablePanelWriter</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is a PV, %2 a value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::TableWriteDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n PVs will be written, one after the other.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written and are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; each row of the table shows why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have this value already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A value, with or without its unit, or the name of a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abort</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Aborted: %n were not sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these rows has a saved value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n saved values</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved numbers are multiplied with it; texts, states and arrays stay as saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of the saved numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Write %n PVs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::TablesPanel</name>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click renames a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its saved values go with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the table:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove the table “%1” with its %n rows?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::TraceSampleModel</name>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server&apos;s time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples lost before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::UndoPrompt</name>
    <message>
        <source>Candela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do “%1” again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same values are written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values from before are written again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::Workspace</name>
    <message>
        <source>&quot;%1&quot; is none of system, dark, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is missing, so this is not a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not a version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: version %2 was written by a newer Candela; this one reads up to version %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line 1: a workspace is a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panels.%1: is not an object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::WorkspaceFile</name>
    <message>
        <source>Candela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of the workspace could be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace could not be saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no last session to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.candela)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspaces (*.candela);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Candela::WriteCommand</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatTime</name>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>%1 is what the regular expression library says, %2 a position in the text.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PvTableInput</name>
    <message>
        <source>%1 elements were typed, %2 has room for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above the limit of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below the limit of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes numbers from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes whole numbers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text PV holds at most %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a value first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the number of a state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Access security group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm hysteresis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that archivers are told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that monitors are told of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits behind the point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled if DISA is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elements there is room for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event that processes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest change of the output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest severity not acknowledged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the simulated value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the simulation mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to the wanted value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower alarm limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end of the display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit of writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower warning limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order within a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past alarms need acknowledgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority of processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed by a write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processed when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing is traced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity above HIGH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity above HIHI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity below LOLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity below LOW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity of 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity of a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity while disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity while simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity while undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the time stamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times found busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Upper alarm limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper end of the display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit of writes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper warning limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value that was sent out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value undefined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value while invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted value is taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done while invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will be processed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing from outside is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: processes the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
