<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Candela::AboutBox</name>
    <message>
        <source>&lt;p&gt;See a building, select, read, decide, command: a supervision desktop for EPICS Channel Access.&lt;/p&gt;&lt;p&gt;The desktop is free software under the GNU General Public License, version 3 or later. It comes without any warranty. The client library, candela-cli and candela-ioc are under the MIT licence.&lt;/p&gt;&lt;p&gt;Built with Qt %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Voir un bâtiment, sélectionner, lire, décider, commander : un poste de supervision pour EPICS Channel Access.&lt;/p&gt;&lt;p&gt;Ce poste est un logiciel libre sous licence GNU General Public License, version 3 ou ultérieure. Il est fourni sans aucune garantie. La bibliothèque cliente, candela-cli et candela-ioc sont sous licence MIT.&lt;/p&gt;&lt;p&gt;Construit avec Qt %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Candela</source>
        <translation>À propos de Candela</translation>
    </message>
</context>
<context>
    <name>Candela::Actions</name>
    <message>
        <source>&amp;About Candela</source>
        <translation>À &amp;propos de Candela</translation>
    </message>
    <message>
        <source>&amp;Blackout…</source>
        <translation>&amp;Extinction totale…</translation>
    </message>
    <message>
        <source>&amp;Clear selection	Esc</source>
        <translation>&amp;Vider la sélection	Esc</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fermer l&amp;a fenêtre</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Find PV, panel or command…</source>
        <translation>Chercher un PV, un panneau ou une &amp;commande…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nouvel espace de travail</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Read selection</source>
        <translation>&amp;Lire la sélection</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>&amp;Enregistrer l’espace de travail</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>É&amp;tapes…</translation>
    </message>
    <message>
        <source>&amp;Stop all writes and loops</source>
        <translation>Arrêter &amp;toutes les écritures et boucles</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>All that can be undone, writes to PVs included</source>
        <translation>Tout ce qui peut être annulé, écritures sur des PV comprises</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>Ligne de &amp;commande</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Sombre ou clair</translation>
    </message>
    <message>
        <source>Floor &amp;down	PgDown</source>
        <translation>Étage au-&amp;dessous	PgDown</translation>
    </message>
    <message>
        <source>Floor &amp;up	PgUp</source>
        <translation>Étage au-dess&amp;us	PgUp</translation>
    </message>
    <message>
        <source>Na&amp;me this window…</source>
        <translation>No&amp;mmer cette fenêtre…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouve&amp;lle fenêtre</translation>
    </message>
    <message>
        <source>Open &amp;last session</source>
        <translation>Ouvrir la &amp;dernière session</translation>
    </message>
    <message>
        <source>Open s&amp;ite file…</source>
        <translation>Ouvrir un &amp;fichier de site…</translation>
    </message>
    <message>
        <source>Pro&amp;be</source>
        <translation>So&amp;nde</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>Enregistrer l’espace de travail &amp;sous…</translation>
    </message>
    <message>
        <source>Select &amp;all on this floor	Ctrl+A</source>
        <translation>T&amp;out sélectionner à cet étage	Ctrl+A</translation>
    </message>
    <message>
        <source>Selection to &amp;table</source>
        <translation>Sélection vers la ta&amp;ble</translation>
    </message>
    <message>
        <source>Selection to c&amp;hart</source>
        <translation>Sélection vers le &amp;graphique</translation>
    </message>
    <message>
        <source>Show the whole &amp;floor	Home</source>
        <translation>&amp;Montrer tout l’étage	Home</translation>
    </message>
    <message>
        <source>Start the &amp;demo building</source>
        <translation>Démarrer le &amp;bâtiment de démonstration</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Tables and charts of other programs; files can be dropped onto the window as well</source>
        <translation>Tables et graphiques d’autres programmes ; les fichiers peuvent aussi être déposés sur la fenêtre</translation>
    </message>
    <message>
        <source>The table in front, or the chart, for other programs</source>
        <translation>La table au premier plan, ou le graphique, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Zoom &amp;in	+</source>
        <translation>&amp;Agrandir	+</translation>
    </message>
    <message>
        <source>Zoom &amp;out	−</source>
        <translation>&amp;Réduire	−</translation>
    </message>
</context>
<context>
    <name>Candela::AuditEntry</name>
    <message>
        <source>sent, no answer asked for</source>
        <translation>envoyé, sans demander de réponse</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
</context>
<context>
    <name>Candela::AuditLog</name>
    <message>
        <source>The log of writes cannot be kept in %1: %2</source>
        <translation>Le journal des écritures ne peut pas être tenu dans %1 : %2</translation>
    </message>
    <message>
        <source>The log of writes is kept again</source>
        <translation>Le journal des écritures est de nouveau tenu</translation>
    </message>
    <message numerus="yes">
        <source>The log of writes is kept again; %n entries were lost</source>
        <translation>
            <numerusform>Le journal des écritures est de nouveau tenu ; %n entrée a été perdue</numerusform>
            <numerusform>Le journal des écritures est de nouveau tenu ; %n entrées ont été perdues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::AuditModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1, processus %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>Candela::AuditPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n non écrite</numerusform>
            <numerusform>%n non écrites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 writes</source>
        <translation>
            <numerusform>%n écriture sur %1</numerusform>
            <numerusform>%n écritures sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes</source>
        <translation>
            <numerusform>%n écriture</numerusform>
            <numerusform>%n écritures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes saved to %1</source>
        <translation>
            <numerusform>%n écriture enregistrée dans %1</numerusform>
            <numerusform>%n écritures enregistrées dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Every write is listed here: who wrote what, when, and how it ended. Nothing has been written yet.</source>
        <translation>Chaque écriture est listée ici : qui a écrit quoi, quand, et comment cela s’est terminé. Rien n’a encore été écrit.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Export writes</source>
        <translation>Exporter les écritures</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter by PV, value, origin</source>
        <translation>Filtrer par PV, valeur, origine</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>10 dernières minutes</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Dernière semaine</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Non écrit</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Read the log&apos;s files again: what other programs have written</source>
        <translation>Relire les fichiers du journal : ce que d’autres programmes ont écrit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Save what is listed as CSV</source>
        <translation>Enregistrer en CSV ce qui est listé</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>Writes, the newest first</source>
        <translation>Écritures, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
</context>
<context>
    <name>Candela::AuditWriter</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>Candela::AutosaveFile</name>
    <message>
        <source>%1 has no saved value</source>
        <translation>%1 n’a pas de valeur enregistrée</translation>
    </message>
    <message>
        <source>autosave noted: %1</source>
        <translation>autosave a noté : %1</translation>
    </message>
    <message>
        <source>the array of %1 does not end</source>
        <translation>le tableau de %1 ne se termine pas</translation>
    </message>
    <message>
        <source>the file does not end with &lt;END&gt;: it may have been cut off</source>
        <translation>le fichier ne finit pas par &lt;END&gt; : il a pu être coupé</translation>
    </message>
    <message>
        <source>the text of %1 has several lines: they became one</source>
        <translation>le texte de %1 a plusieurs lignes : elles n’en font plus qu’une</translation>
    </message>
    <message>
        <source>what stands behind &lt;END&gt; is left out</source>
        <translation>ce qui suit &lt;END&gt; est laissé de côté</translation>
    </message>
</context>
<context>
    <name>Candela::ChartAxisDialog</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>Axe %1</translation>
    </message>
    <message>
        <source>Axis without a unit</source>
        <translation>Axe sans unité</translation>
    </message>
    <message>
        <source>Each trace by its limits (LOPR to HOPR)</source>
        <translation>Chaque courbe selon ses limites (LOPR à HOPR)</translation>
    </message>
    <message>
        <source>Each trace by what is in view</source>
        <translation>Chaque courbe selon ce qui est visible</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fixe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarithmique</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Staggered: a band for each trace</source>
        <translation>Étagées : une bande par courbe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>Où il y a de la place</translation>
    </message>
</context>
<context>
    <name>Candela::ChartBar</name>
    <message>
        <source>Add PVs</source>
        <translation>Ajouter des PV</translation>
    </message>
    <message>
        <source>Any stretch of time: 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30</source>
        <translation>Toute durée : 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30</translation>
    </message>
    <message>
        <source>Back to now, with automatic scales (double click)</source>
        <translation>Retour à maintenant, échelles automatiques (double-clic)</translation>
    </message>
    <message>
        <source>Follow the clock again (Space)</source>
        <translation>Suivre à nouveau l’horloge (espace)</translation>
    </message>
    <message>
        <source>Hold the picture; samples go on being kept (Space)</source>
        <translation>Figer l’image ; les échantillons restent conservés (espace)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Names or ranges of PVs; Enter adds them</source>
        <translation>Noms ou plages de PV ; Enter les ajoute</translation>
    </message>
    <message>
        <source>PVs to add to the chart</source>
        <translation>PV à ajouter au graphique</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>Montrer les derniers %1</translation>
    </message>
    <message>
        <source>Span of the time axis</source>
        <translation>Étendue de l’axe du temps</translation>
    </message>
    <message>
        <source>Statistics, distribution, samples and waveforms</source>
        <translation>Statistiques, distribution, échantillons et formes d’onde</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>Lignes droites entre échantillons</translation>
    </message>
    <message>
        <source>The next view (Alt+Right)</source>
        <translation>Vue suivante (Alt+Right)</translation>
    </message>
    <message>
        <source>The view before (Backspace)</source>
        <translation>Vue précédente (Backspace)</translation>
    </message>
    <message>
        <source>Zoom by a rectangle (Shift+drag)</source>
        <translation>Zoomer par un rectangle (Shift+glisser)</translation>
    </message>
</context>
<context>
    <name>Candela::ChartEdit</name>
    <message numerus="yes">
        <source>Add %n traces to the chart</source>
        <translation>
            <numerusform>Ajouter %n courbe au graphique</numerusform>
            <numerusform>Ajouter %n courbes au graphique</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>Ajouter une note au graphique</translation>
    </message>
    <message>
        <source>Change a trace of the chart</source>
        <translation>Modifier une courbe du graphique</translation>
    </message>
    <message>
        <source>Change an axis of the chart</source>
        <translation>Modifier un axe du graphique</translation>
    </message>
    <message>
        <source>Remove a note from the chart</source>
        <translation>Supprimer une note du graphique</translation>
    </message>
    <message>
        <source>Show or hide traces</source>
        <translation>Montrer ou masquer des courbes</translation>
    </message>
    <message numerus="yes">
        <source>Take %n traces off the chart</source>
        <translation>
            <numerusform>Retirer %n courbe du graphique</numerusform>
            <numerusform>Retirer %n courbes du graphique</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all traces off the chart</source>
        <translation>Retirer toutes les courbes du graphique</translation>
    </message>
</context>
<context>
    <name>Candela::ChartLegend</name>
    <message>
        <source>%1 came out of order</source>
        <translation>%1 arrivés dans le désordre</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 est masquée</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept</source>
        <translation>%1 échantillons conservés sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept, over %3</source>
        <translation>%1 échantillons conservés sur %2, sur %3</translation>
    </message>
    <message>
        <source>%1 samples lost because they came too fast</source>
        <translation>%1 échantillons perdus, arrivés trop vite</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays kept; the chart shows their first element</source>
        <translation>
            <numerusform>%n tableau conservé ; le graphique montre son premier élément</numerusform>
            <numerusform>%n tableaux conservés ; le graphique montre leur premier élément</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: hide or show; Ctrl+click: this one alone</source>
        <translation>Clic : masquer ou montrer ; Ctrl+clic : elle seule</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 off; shown by the time of arrival</source>
        <translation>L’horloge du serveur est décalée de %1 ; affiché selon l’heure d’arrivée</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Courbes</translation>
    </message>
</context>
<context>
    <name>Candela::ChartPanel</name>
    <message>
        <source>&quot;%1&quot; is no stretch of time: write 15 min, 2h, from 08:00, or 08:00 - 09:30</source>
        <translation>« %1 » n’est pas une durée : écrivez 15 min, 2h, from 08:00 ou 08:00 - 09:30</translation>
    </message>
    <message>
        <source>%1 now, over %2</source>
        <translation>%1 à présent, sur %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 n’a pas été enregistré : %2</translation>
    </message>
    <message>
        <source>%1, up to %2 MB</source>
        <translation>%1, jusqu’à %2 MB</translation>
    </message>
    <message>
        <source>A new one below</source>
        <translation>Nouveau au-dessous</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Nouvel axe…</translation>
    </message>
    <message>
        <source>Add a PV</source>
        <translation>Ajouter un PV</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Back to now, automatic scales	Home</source>
        <translation>Retour à maintenant, échelles automatiques	Home</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation>Selon sa place dans la liste</translation>
    </message>
    <message>
        <source>By the server&apos;s time</source>
        <translation>Selon l’heure du serveur</translation>
    </message>
    <message>
        <source>By the time of arrival</source>
        <translation>Selon l’heure d’arrivée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>Graphique %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Copied %1 samples</source>
        <translation>%1 échantillons copiés</translation>
    </message>
    <message>
        <source>Copied the chart as an image</source>
        <translation>Graphique copié comme image</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy samples in view</source>
        <translation>Copier les échantillons visibles</translation>
    </message>
    <message>
        <source>Counts for the automatic range</source>
        <translation>Compte pour la plage automatique</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>Fixed range, side…</source>
        <translation>Plage fixe, côté…</translation>
    </message>
    <message>
        <source>Forget all samples</source>
        <translation>Oublier tous les échantillons</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Its samples</source>
        <translation>Ses échantillons</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Derniers %1</translation>
    </message>
    <message>
        <source>Marker A here	A</source>
        <translation>Repère A ici	A</translation>
    </message>
    <message>
        <source>Marker B here	B</source>
        <translation>Repère B ici	B</translation>
    </message>
    <message>
        <source>More than %1 samples are in view: save them as a file</source>
        <translation>Plus de %1 échantillons sont visibles : enregistrez-les dans un fichier</translation>
    </message>
    <message>
        <source>Name of the axis</source>
        <translation>Nom de l’axe</translation>
    </message>
    <message>
        <source>New value axis</source>
        <translation>Nouvel axe des valeurs</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>Note à %1</translation>
    </message>
    <message>
        <source>Note here…</source>
        <translation>Note ici…</translation>
    </message>
    <message>
        <source>Nothing on the chart</source>
        <translation>Rien sur le graphique</translation>
    </message>
    <message>
        <source>Of its unit, %1</source>
        <translation>De son unité, %1</translation>
    </message>
    <message>
        <source>Of values without a unit</source>
        <translation>Des valeurs sans unité</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>Supprimer la note « %1 »</translation>
    </message>
    <message>
        <source>Samples around here</source>
        <translation>Échantillons autour d’ici</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>Échantillons conservés</translation>
    </message>
    <message>
        <source>Samples kept of each trace</source>
        <translation>Échantillons conservés par courbe</translation>
    </message>
    <message>
        <source>Save all samples</source>
        <translation>Enregistrer tous les échantillons</translation>
    </message>
    <message>
        <source>Save all samples as CSV…</source>
        <translation>Enregistrer tous les échantillons en CSV…</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Save samples</source>
        <translation>Enregistrer les échantillons</translation>
    </message>
    <message>
        <source>Save samples in view as CSV…</source>
        <translation>Enregistrer les échantillons visibles en CSV…</translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation>Enregistrer le graphique comme image</translation>
    </message>
    <message>
        <source>Save the samples in view</source>
        <translation>Enregistrer les échantillons visibles</translation>
    </message>
    <message>
        <source>Save, copy, print</source>
        <translation>Enregistrer, copier, imprimer</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Settings of this axis…</source>
        <translation>Réglages de cet axe…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>Lignes droites entre échantillons</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Take all traces off</source>
        <translation>Retirer toutes les courbes</translation>
    </message>
    <message>
        <source>Take it off the chart</source>
        <translation>Retirer du graphique</translation>
    </message>
    <message>
        <source>Take the markers away</source>
        <translation>Retirer les repères</translation>
    </message>
    <message>
        <source>The chart draws every sample of a PV. Drop PVs here, or double-click one in a table or on the plan.</source>
        <translation>Le graphique trace chaque échantillon d’un PV. Déposez des PV ici, ou double-cliquez sur l’un d’eux dans une table ou sur le plan.</translation>
    </message>
    <message>
        <source>The next view	Alt+Right</source>
        <translation>Vue suivante	Alt+Right</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>L’imprimante ne répond pas</translation>
    </message>
    <message>
        <source>The view before	Backspace</source>
        <translation>Vue précédente	Backspace</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Épaisse</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>This one alone, or all again</source>
        <translation>Elle seule, ou toutes à nouveau</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Axe du temps</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Value axes</source>
        <translation>Axes des valeurs</translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation>Axe des valeurs</translation>
    </message>
    <message>
        <source>Very thick</source>
        <translation>Très épaisse</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Épaisseur</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>Sans unité</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Zoom by a rectangle	Shift+drag</source>
        <translation>Zoomer par un rectangle	Shift+glisser</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>chart.axes[%1]: is not an axis</source>
        <translation>chart.axes[%1]: n’est pas un axe</translation>
    </message>
    <message>
        <source>chart.notes[%1]: is not a note</source>
        <translation>chart.notes[%1]: n’est pas une note</translation>
    </message>
    <message>
        <source>chart.span: is not a number of seconds</source>
        <translation>chart.span: n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>chart.traces: is not a list</source>
        <translation>chart.traces: n’est pas une liste</translation>
    </message>
    <message>
        <source>chart.traces[%1].color: is not a colour</source>
        <translation>chart.traces[%1].color: n’est pas une couleur</translation>
    </message>
    <message>
        <source>chart.traces[%1].pv: is not a name</source>
        <translation>chart.traces[%1].pv: n’est pas un nom</translation>
    </message>
    <message>
        <source>chart.traces[%1].row: is not between 0 and %2</source>
        <translation>chart.traces[%1].row: n’est pas entre 0 et %2</translation>
    </message>
</context>
<context>
    <name>Candela::ChartReading</name>
    <message>
        <source>%1 is no array</source>
        <translation>%1 n’est pas un tableau</translation>
    </message>
    <message>
        <source>%1 samples, mean %2%4, standard deviation %3%4</source>
        <translation>%1 échantillons, moyenne %2%4, écart type %3%4</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>A to B: %1, %2 Hz</source>
        <translation>De A à B : %1, %2 Hz</translation>
    </message>
    <message>
        <source>Amplitude by frequency, as a share of the sampling frequency fₛ</source>
        <translation>Amplitude par fréquence, en fraction de la fréquence d’échantillonnage fₛ</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>No samples in view</source>
        <translation>Aucun échantillon visible</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Spectre</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>The bars count one sample of %1</source>
        <translation>Les barres comptent un échantillon sur %1</translation>
    </message>
    <message>
        <source>Trace to look at</source>
        <translation>Courbe à examiner</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Which array, by its time</source>
        <translation>Quel tableau, selon son heure</translation>
    </message>
</context>
<context>
    <name>Candela::ChartStatisticsModel</name>
    <message>
        <source>%1 lost because they came too fast</source>
        <translation>%1 perdus, arrivés trop vite</translation>
    </message>
    <message>
        <source>%1 samples in view, %2 gaps; %3 of %4 kept</source>
        <translation>%1 échantillons visibles, %2 lacunes ; %3 conservés sur %4</translation>
    </message>
    <message>
        <source>At A</source>
        <translation>En A</translation>
    </message>
    <message>
        <source>At B</source>
        <translation>En B</translation>
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
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échant.</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pente</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>Éc. type</translation>
    </message>
    <message>
        <source>They span %1</source>
        <translation>Ils couvrent %1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Courbe</translation>
    </message>
</context>
<context>
    <name>Candela::ChartView</name>
    <message>
        <source>% of the limits</source>
        <translation>% des limites</translation>
    </message>
    <message>
        <source>% of what is in view</source>
        <translation>% du visible</translation>
    </message>
    <message>
        <source>%1 over %2: %3</source>
        <extracomment>&quot;3 traces over 5 min: A, B, C&quot;</extracomment>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>%1, % of the limits</source>
        <translation>%1, % des limites</translation>
    </message>
    <message>
        <source>%1, % of what is in view</source>
        <translation>%1, % du visible</translation>
    </message>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>%n courbe</numerusform>
            <numerusform>%n courbes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
</context>
<context>
    <name>Candela::ChartWaveView</name>
    <message>
        <source>%1 fₛ: %2</source>
        <translation>%1 fₛ : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n points from %1 to %2 %3</source>
        <translation>
            <numerusform>%n point de %1 à %2 %3</numerusform>
            <numerusform>%n points de %1 à %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
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
        <translation>%1 : fichier introuvable</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 demande une valeur</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is none of %2</source>
        <translation>--language: « %1 » n’est pas parmi %2</translation>
    </message>
    <message>
        <source>A workspace (*.candela) to open, and files of other programs to import: PV tables of Phoebus (*.pvs), of autosave (*.sav), of save-and-restore (*.csv), and charts of StripTool (*.stp).</source>
        <translation>Un espace de travail (*.candela) à ouvrir, et des fichiers d’autres programmes à importer : tables de PV de Phoebus (*.pvs), d’autosave (*.sav), de save-and-restore (*.csv), et graphiques de StripTool (*.stp).</translation>
    </message>
    <message>
        <source>Add a PV or a range of them to the chart; may be given several times.</source>
        <translation>Ajouter au graphique un PV ou une plage de PV ; peut être répété.</translation>
    </message>
    <message>
        <source>Add a PV to the table, or a range of them: LUX{1..40}; may be given several times.</source>
        <translation>Ajouter à la table un PV ou une plage de PV : LUX{1..40} ; peut être répété.</translation>
    </message>
    <message>
        <source>Show the building of this site file on the plan.</source>
        <translation>Montrer sur le plan le bâtiment de ce fichier de site.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Montrer la version et finir.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Montrer cette aide et finir.</translation>
    </message>
    <message>
        <source>Speak this language, for this run only: %1.</source>
        <translation>Utiliser cette langue, pour ce lancement seulement : %1.</translation>
    </message>
    <message>
        <source>Start a simulated building and show it.</source>
        <translation>Démarrer un bâtiment simulé et le montrer.</translation>
    </message>
    <message>
        <source>Supervision desktop for buildings and other things that speak EPICS Channel Access.</source>
        <translation>Poste de supervision pour les bâtiments et tout ce qui parle EPICS Channel Access.</translation>
    </message>
    <message>
        <source>Take the picture of one panel: plan, table, chart, gather, ...</source>
        <translation>Prendre l’image d’un seul panneau : plan, table, chart, gather, ...</translation>
    </message>
    <message>
        <source>Try candela --help.</source>
        <translation>Essayez candela --help.</translation>
    </message>
    <message>
        <source>Wait for live values, save a picture of the window and end.</source>
        <translation>Attendre des valeurs réelles, enregistrer une image de la fenêtre et finir.</translation>
    </message>
    <message>
        <source>Write nothing, whatever is clicked.</source>
        <translation>Ne rien écrire, quoi qu’on clique.</translation>
    </message>
    <message>
        <source>only one workspace can be opened, but %1 were given</source>
        <translation>un seul espace de travail peut être ouvert, mais %1 sont donnés</translation>
    </message>
</context>
<context>
    <name>Candela::CommandLinePanel</name>
    <message>
        <source> in %1 s</source>
        <translation> en %1 s</translation>
    </message>
    <message>
        <source>%1 of %2 not written: %3</source>
        <translation>%1 non écrits sur %2 : %3</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 écrits sur %2</translation>
    </message>
    <message>
        <source>%1 written in %2 ms</source>
        <translation>%1 écrits en %2 ms</translation>
    </message>
    <message>
        <source>%1 written, %2 refused</source>
        <translation>%1 écrits, %2 refusés</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>, %1 à la limite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Command lights:  1 THRU 20 BY 2 AT 80   GROUP &quot;Desks&quot; AT +10 TIME 2   SCENE &quot;Evening&quot;   MASTER 80   BLACKOUT</source>
        <translation>Commander :  1 THRU 20 BY 2 AT 80   GROUP &quot;Desks&quot; AT +10 TIME 2   SCENE &quot;Evening&quot;   MASTER 80   BLACKOUT</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Enter carries out, Up and Down bring back commands of before, Tab completes (Ctrl+L)</source>
        <translation>Enter exécute, Up et Down rappellent les commandes précédentes, Tab complète (Ctrl+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Cela peut être annulé.</translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>fondu, %1 %</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
</context>
<context>
    <name>Candela::CommandParser</name>
    <message>
        <source>AT or more luminaires are expected</source>
        <translation>AT ou d’autres luminaires sont attendus</translation>
    </message>
    <message>
        <source>a colour temperature in kelvin is expected</source>
        <translation>une température de couleur en kelvins est attendue</translation>
    </message>
    <message>
        <source>a colour temperature is between 1000 and 20000 K</source>
        <translation>une température de couleur est entre 1000 et 20000 K</translation>
    </message>
    <message>
        <source>a command has at most %1 characters</source>
        <translation>une commande a au plus %1 caractères</translation>
    </message>
    <message>
        <source>a command is expected, such as &quot;1 THRU 20 AT 80&quot;</source>
        <translation>une commande est attendue, comme &quot;1 THRU 20 AT 80&quot;</translation>
    </message>
    <message>
        <source>a factor is between 0 and 100</source>
        <translation>un facteur est entre 0 et 100</translation>
    </message>
    <message>
        <source>a fade takes at most %1 s</source>
        <translation>un fondu dure au plus %1 s</translation>
    </message>
    <message>
        <source>a level in %, FULL, OUT, +, - or * is expected after AT</source>
        <translation>un niveau en %, FULL, OUT, +, - ou * est attendu après AT</translation>
    </message>
    <message>
        <source>a level is between 0 and 100 %</source>
        <translation>un niveau est entre 0 et 100 %</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number is expected after THRU</source>
        <translation>un numéro de luminaire est attendu après THRU</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected</source>
        <translation>un numéro de luminaire, un groupe, une pièce ou * est attendu</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected, not &quot;%1&quot;</source>
        <translation>un numéro de luminaire, un groupe, une pièce ou * est attendu, pas « %1 »</translation>
    </message>
    <message>
        <source>a number from 0 to %1 % is expected</source>
        <translation>un nombre de 0 à %1 % est attendu</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>a time in seconds is expected after TIME</source>
        <translation>une durée en secondes est attendue après TIME</translation>
    </message>
    <message>
        <source>a whole number from 1 on is expected after BY</source>
        <translation>un nombre entier à partir de 1 est attendu après BY</translation>
    </message>
    <message>
        <source>luminaires have whole numbers</source>
        <translation>les luminaires ont des numéros entiers</translation>
    </message>
    <message>
        <source>several floors have a room %1: %2</source>
        <translation>plusieurs étages ont une pièce %1 : %2</translation>
    </message>
    <message>
        <source>the end of the command is expected, not &quot;%1&quot;</source>
        <translation>la fin de la commande est attendue, pas « %1 »</translation>
    </message>
    <message>
        <source>the name of a floor is expected</source>
        <translation>le nom d’un étage est attendu</translation>
    </message>
    <message>
        <source>the name of a group is expected</source>
        <translation>le nom d’un groupe est attendu</translation>
    </message>
    <message>
        <source>the name of a room is expected</source>
        <translation>le nom d’une pièce est attendu</translation>
    </message>
    <message>
        <source>the name of a scene is expected</source>
        <translation>le nom d’une scène est attendu</translation>
    </message>
    <message>
        <source>there are no luminaires</source>
        <translation>il n’y a pas de luminaires</translation>
    </message>
    <message>
        <source>there is no floor &quot;%1&quot;</source>
        <translation>il n’y a pas d’étage « %1 »</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>il n’y a pas de groupe « %1 »</translation>
    </message>
    <message>
        <source>there is no group, floor or room &quot;%1&quot;</source>
        <translation>il n’y a ni groupe, ni étage, ni pièce « %1 »</translation>
    </message>
    <message>
        <source>there is no luminaire %1; they are numbered 1 to %2</source>
        <translation>il n’y a pas de luminaire %1 ; les numéros vont de 1 à %2</translation>
    </message>
    <message>
        <source>there is no room &quot;%1&quot;</source>
        <translation>il n’y a pas de pièce « %1 »</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>il n’y a pas de scène « %1 »</translation>
    </message>
</context>
<context>
    <name>Candela::CommandRunner</name>
    <message numerus="yes">
        <source>%n lights down by %1 %2</source>
        <translation>
            <numerusform>%n luminaire diminué de %1 %2</numerusform>
            <numerusform>%n luminaires diminués de %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights times %1</source>
        <translation>
            <numerusform>%n luminaire multiplié par %1</numerusform>
            <numerusform>%n luminaires multipliés par %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights to %1 %2</source>
        <translation>
            <numerusform>%n luminaire à %1 %2</numerusform>
            <numerusform>%n luminaires à %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights up by %1 %2</source>
        <translation>
            <numerusform>%n luminaire augmenté de %1 %2</numerusform>
            <numerusform>%n luminaires augmentés de %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blackout of all %n lights</source>
        <translation>
            <numerusform>Extinction de %n luminaire</numerusform>
            <numerusform>Extinction des %n luminaires</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>Fin de l’extinction totale</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>Maître général à %1 %</translation>
    </message>
    <message>
        <source>No light is meant by that</source>
        <translation>Cela ne désigne aucun luminaire</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Rien n’était à changer</translation>
    </message>
    <message>
        <source>Nothing is overridden</source>
        <translation>Rien n’est forcé</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>Libérer %n luminaire</numerusform>
            <numerusform>Libérer %n luminaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>Scène %1 sur %n luminaire</numerusform>
            <numerusform>Scène %1 sur %n luminaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::Config</name>
    <message>
        <source>%1: &quot;%2&quot; %3; using %4</source>
        <translation>%1 : &quot;%2&quot; %3 ; %4 est utilisé</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not host or host:port; leaving it out</source>
        <translation>%1 : &quot;%2&quot; n’est ni host ni host:port ; ignoré</translation>
    </message>
    <message>
        <source>is neither YES nor NO</source>
        <translation>n’est ni YES ni NO</translation>
    </message>
    <message>
        <source>is not a number of 1 to 255</source>
        <translation>n’est pas un nombre de 1 à 255</translation>
    </message>
    <message>
        <source>is not a number of at least 16384 bytes</source>
        <translation>n’est pas un nombre d’au moins 16384 octets</translation>
    </message>
    <message>
        <source>is not a number of at least 60 seconds</source>
        <translation>n’est pas un nombre d’au moins 60 secondes</translation>
    </message>
    <message>
        <source>is not a number of seconds</source>
        <translation>n’est pas un nombre de secondes</translation>
    </message>
    <message>
        <source>is not a port of 5001 to 65535</source>
        <translation>n’est pas un port de 5001 à 65535</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionModel</name>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>idle: nobody uses it</source>
        <translation>au repos : personne ne l’utilise</translation>
    </message>
    <message>
        <source>lost: searching again</source>
        <translation>perdu : nouvelle recherche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>introuvable : aucun serveur n’a répondu</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lecture, écriture</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>recherche</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionsPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n channels copied</source>
        <translation>
            <numerusform>%n canal copié</numerusform>
            <numerusform>%n canaux copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels saved to %1</source>
        <translation>
            <numerusform>%n canal enregistré dans %1</numerusform>
            <numerusform>%n canaux enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Ask for all that are not found at once, without waiting for the next search</source>
        <translation>Demander aussitôt tout ce qui est introuvable, sans attendre la prochaine recherche</translation>
    </message>
    <message>
        <source>Channel Access 4.%1, priority %2</source>
        <translation>Channel Access 4.%1, priorité %2</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectés</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the list to the clipboard</source>
        <translation>Copier la liste dans le presse-papiers</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Dernier signe</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdus</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connectés</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvables</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Save the list of channels</source>
        <translation>Enregistrer la liste des canaux</translation>
    </message>
    <message>
        <source>Save the list to a file</source>
        <translation>Enregistrer la liste dans un fichier</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Servers and channels are listed here, with the reason why one is not connected. There is nothing to connect to yet.</source>
        <translation>Les serveurs et les canaux sont listés ici, avec la raison d’une absence de connexion. Il n’y a encore rien à connecter.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Text with tabs (*.tsv *.txt)</source>
        <translation>Texte avec tabulations (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connectés</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdus</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvables</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
</context>
<context>
    <name>Candela::Context</name>
    <message>
        <source>The limit of %1 PVs is reached; others are refused</source>
        <translation>La limite de %1 PV est atteinte ; les autres sont refusés</translation>
    </message>
</context>
<context>
    <name>Candela::DecidePanel</name>
    <message>
        <source>%1   %2 written, %3 ms</source>
        <translation>%1   %2 écrits, %3 ms</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 ne peut pas tourner : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n loops run in this window. They stop, and lights keep the level that they have.</source>
        <translation>
            <numerusform>%n boucle est en marche dans cette fenêtre. Elle s’arrête, et les luminaires gardent leur niveau.</numerusform>
            <numerusform>%n boucles sont en marche dans cette fenêtre. Elles s’arrêtent, et les luminaires gardent leur niveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not written</source>
        <translation>, %1 non écrits</translation>
    </message>
    <message>
        <source>, %1 sensors silent</source>
        <translation>, %1 capteurs muets</translation>
    </message>
    <message>
        <source>A control loop reads sensors, decides by a rule, and sets lights: for example 500 lx on every desk, whatever the daylight does.</source>
        <translation>Une boucle de régulation lit des capteurs, décide selon une règle et règle des luminaires : par exemple 500 lx sur chaque bureau, quelle que soit la lumière du jour.</translation>
    </message>
    <message>
        <source>Another loop, over the selection</source>
        <translation>Une autre boucle, sur la sélection</translation>
    </message>
    <message>
        <source>Change the loop “%1”</source>
        <translation>Modifier la boucle « %1 »</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the loop “%1”</source>
        <translation>Supprimer la boucle « %1 »</translation>
    </message>
    <message>
        <source>End the loop; lights keep the level that they have</source>
        <translation>Finir la boucle ; les luminaires gardent leur niveau</translation>
    </message>
    <message>
        <source>Go on reading and deciding, but write nothing</source>
        <translation>Continuer à lire et à décider, mais ne rien écrire</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>Elle est en marche</translation>
    </message>
    <message>
        <source>It writes by itself until it is stopped.</source>
        <translation>Elle écrit d’elle-même jusqu’à ce qu’on l’arrête.</translation>
    </message>
    <message>
        <source>Last decision for each light</source>
        <translation>Dernière décision pour chaque luminaire</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Dernières décisions</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Boucle</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Boucle %1</translation>
    </message>
    <message>
        <source>Make the loop “%1”</source>
        <translation>Créer la boucle « %1 »</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>New loop</source>
        <translation>Nouvelle boucle</translation>
    </message>
    <message numerus="yes">
        <source>Not running yet. Run reads %n PVs each turn.</source>
        <translation>
            <numerusform>Pas encore en marche. Lancer lit %n PV par cycle.</numerusform>
            <numerusform>Pas encore en marche. Lancer lit %n PV par cycle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Run the loop %1?</source>
        <translation>Lancer la boucle %1 ?</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop the loop to change it</source>
        <translation>Arrêtez la boucle pour la modifier</translation>
    </message>
    <message>
        <source>Stop the loop “%1” first: it was left as it is</source>
        <translation>Arrêtez d’abord la boucle « %1 » : elle est restée telle quelle</translation>
    </message>
    <message>
        <source>Turn %1 · %2 ms now, %3 mean, %4 p99 · %5 overruns · %6 writes, %7 failed</source>
        <translation>Cycle %1 · %2 ms à présent, %3 moyenne, %4 p99 · %5 dépassements · %6 écritures, %7 en échec</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>■ Stopped</source>
        <translation>■ Arrêtée</translation>
    </message>
    <message>
        <source>■ Stopped: %1</source>
        <translation>■ Arrêtée : %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● En marche</translation>
    </message>
    <message>
        <source>❚❚ Held</source>
        <translation>❚❚ Suspendue</translation>
    </message>
</context>
<context>
    <name>Candela::DecideRun</name>
    <message>
        <source>The loop %1 has stopped: %2</source>
        <translation>La boucle %1 s’est arrêtée : %2</translation>
    </message>
    <message>
        <source>all was stopped</source>
        <translation>tout a été arrêté</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>autre serveur</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>autre site</translation>
    </message>
    <message>
        <source>blackout: nothing is written</source>
        <translation>extinction totale : rien n’est écrit</translation>
    </message>
    <message>
        <source>held: nothing is written</source>
        <translation>suspendue : rien n’est écrit</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n sensors answers</source>
        <translation>
            <numerusform>son %n capteur ne répond pas</numerusform>
            <numerusform>aucun de ses %n capteurs ne répond</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only now</source>
        <translation>lecture seule désormais</translation>
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
            <numerusform>%n comme %1</numerusform>
            <numerusform>%n comme %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of the level for each unit that is missing</source>
        <translation>Changement du niveau par unité manquante</translation>
    </message>
    <message>
        <source>Dead band</source>
        <translation>Bande morte</translation>
    </message>
    <message>
        <source>Dead band, slew</source>
        <translation>Bande morte, pente</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>Gain, integral</source>
        <translation>Gain, intégrale</translation>
    </message>
    <message>
        <source>How fast a level may change</source>
        <translation>À quelle vitesse un niveau peut changer</translation>
    </message>
    <message>
        <source>If sensors fail</source>
        <translation>Si panne de capteurs</translation>
    </message>
    <message>
        <source>In which what lasts changes the level by as much again</source>
        <translation>Durée où un écart persistant change encore le niveau d’autant</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>Temps intégral</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Maintenir</translation>
    </message>
    <message>
        <source>Keep a value</source>
        <translation>Maintenir une valeur</translation>
    </message>
    <message>
        <source>Level =</source>
        <translation>Niveau =</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luminaires</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Safe level</source>
        <translation>Niveau sûr</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>Sensors that may fail</source>
        <translation>Capteurs pouvant être en panne</translation>
    </message>
    <message>
        <source>Slew limit</source>
        <translation>Limite de pente</translation>
    </message>
    <message>
        <source>Smaller changes are not written, but add up</source>
        <translation>Les changements plus petits ne sont pas écrits, mais s’additionnent</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Prendre de</translation>
    </message>
    <message>
        <source>Take lights from</source>
        <translation>Prendre les luminaires de</translation>
    </message>
    <message>
        <source>Take sensors from</source>
        <translation>Prendre les capteurs de</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The new level of each light, over %1, dt, hour, and the sensors as mean(lux), nearest(lux), room(lux) and the like</source>
        <translation>Le nouveau niveau de chaque luminaire, selon %1, dt, hour et les capteurs comme mean(lux), nearest(lux), room(lux) et semblables</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>La sélection</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>Que faire alors</translation>
    </message>
    <message>
        <source>as highest</source>
        <translation>au maximum</translation>
    </message>
    <message>
        <source>as lowest</source>
        <translation>au minimum</translation>
    </message>
    <message>
        <source>as mean</source>
        <translation>en moyenne</translation>
    </message>
    <message>
        <source>at the nearest sensor</source>
        <translation>au capteur le plus proche</translation>
    </message>
    <message>
        <source>every </source>
        <translation>toutes les </translation>
    </message>
    <message>
        <source>go on with the others</source>
        <translation>continuer avec les autres</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>maintenir</translation>
    </message>
    <message>
        <source>in its room</source>
        <translation>dans sa pièce</translation>
    </message>
    <message>
        <source>more than </source>
        <translation>plus de </translation>
    </message>
    <message>
        <source>near the light</source>
        <translation>près du luminaire</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>safe level</source>
        <translation>niveau sûr</translation>
    </message>
    <message>
        <source>within </source>
        <translation>en </translation>
    </message>
</context>
<context>
    <name>Candela::DecisionEngine</name>
    <message>
        <source>%1 of %2 sensors do not answer: levels are held</source>
        <translation>%1 capteurs sur %2 ne répondent pas : niveaux maintenus</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: lights go to the safe level</source>
        <translation>%1 capteurs sur %2 ne répondent pas : les luminaires vont au niveau sûr</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: the others decide</source>
        <translation>%1 capteurs sur %2 ne répondent pas : les autres décident</translation>
    </message>
    <message>
        <source>held</source>
        <translation>maintenu</translation>
    </message>
    <message>
        <source>its present level is not known</source>
        <translation>son niveau actuel est inconnu</translation>
    </message>
    <message>
        <source>no sensor for it answers</source>
        <translation>aucun capteur ne répond pour lui</translation>
    </message>
    <message>
        <source>the expression has no value for it</source>
        <translation>l’expression n’a pas de valeur pour lui</translation>
    </message>
    <message>
        <source>there is no luminaire &quot;%1&quot;</source>
        <translation>il n’y a pas de luminaire « %1 »</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionLoopConfig</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>« %1 » existe deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sensors</source>
        <translation>« %1 » n’a pas de capteurs</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>« %1 » n’est aucun de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for sensors in an expression</source>
        <translation>« %1 » n’est pas un nom de capteurs dans une expression</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1 : n’est pas un objet</translation>
    </message>
    <message>
        <source>a loop needs at least one luminaire</source>
        <translation>une boucle demande au moins un luminaire</translation>
    </message>
    <message>
        <source>is 0 or more</source>
        <translation>doit être 0 ou plus</translation>
    </message>
    <message>
        <source>is between -100 and 100, and not 0</source>
        <translation>doit être entre -100 et 100, et non 0</translation>
    </message>
    <message>
        <source>is between 0 (none) and 10000 % a second</source>
        <translation>doit être entre 0 (aucune) et 10000 % par seconde</translation>
    </message>
    <message>
        <source>is between 0 and 100 %</source>
        <translation>doit être entre 0 et 100 %</translation>
    </message>
    <message>
        <source>is between 10 and 3600000</source>
        <translation>doit être entre 10 et 3600000</translation>
    </message>
    <message>
        <source>is between 10 and the period</source>
        <translation>doit être entre 10 et la période</translation>
    </message>
    <message>
        <source>is between 20 and 3600000</source>
        <translation>doit être entre 20 et 3600000</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>n’est pas le nom d’un PV</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>il n’y a pas de groupe « %1 »</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionStepModel</name>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminaire</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
</context>
<context>
    <name>Candela::Demo</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 n’a pas pu démarrer : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The simulated building could not start; %1</source>
        <translation>Le bâtiment simulé n’a pas pu démarrer ; %1</translation>
    </message>
    <message>
        <source>The simulated building did not start within %1 s.</source>
        <translation>Le bâtiment simulé n’a pas démarré en %1 s.</translation>
    </message>
    <message>
        <source>The simulated building needs the program %1, which is neither in %2 nor in PATH.</source>
        <translation>Le bâtiment simulé a besoin du programme %1, qui n’est ni dans %2 ni dans PATH.</translation>
    </message>
    <message>
        <source>The simulated building stopped again and again and is left alone now; %1</source>
        <translation>Le bâtiment simulé s’est arrêté maintes fois et n’est plus relancé ; %1</translation>
    </message>
    <message>
        <source>The simulated building stopped unexpectedly and is started again; %1</source>
        <translation>Le bâtiment simulé s’est arrêté inopinément et est relancé ; %1</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>il a planté</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>il a fini avec le code %1</translation>
    </message>
</context>
<context>
    <name>Candela::DemoExamples</name>
    <message>
        <source>500 lx on every desk</source>
        <translation>500 lx sur chaque bureau</translation>
    </message>
</context>
<context>
    <name>Candela::Error</name>
    <message>
        <source>%1 bytes: a server of version 4.%3 takes no more than %2 in a message</source>
        <translation>%1 octets : un serveur de version 4.%3 n’accepte pas plus de %2 par message</translation>
    </message>
    <message>
        <source>%1 bytes: the limit of an array is %2</source>
        <translation>%1 octets : la limite d’un tableau est %2</translation>
    </message>
    <message>
        <source>%1 does not read: the limit of %2 queued bytes is reached</source>
        <translation>%1 ne lit pas : la limite de %2 octets en attente est atteinte</translation>
    </message>
    <message>
        <source>A local variable is no record</source>
        <translation>Une variable locale n’est pas un enregistrement</translation>
    </message>
    <message>
        <source>The context has as many PVs as it may have</source>
        <translation>Le contexte a autant de PV qu’il peut en avoir</translation>
    </message>
</context>
<context>
    <name>Candela::FileReport</name>
    <message numerus="yes">
        <source>%n things were left out or changed:</source>
        <translation>
            <numerusform>%n élément a été laissé de côté ou modifié :</numerusform>
            <numerusform>%n éléments ont été laissés de côté ou modifiés :</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Tout copier</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What was left out or changed</source>
        <translation>Ce qui a été laissé de côté ou modifié</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::FileTransfer</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 n’a pas pu être ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n curves imported from %1</source>
        <translation>
            <numerusform>%n courbe importée de %1</numerusform>
            <numerusform>%n courbes importées de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1</source>
        <translation>
            <numerusform>%n ligne importée de %1</numerusform>
            <numerusform>%n lignes importées de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All that can be imported (*.pvs *.sav *.sav? *.csv *.stp);;PV tables of Phoebus (*.pvs);;Files of autosave (*.sav *.sav?);;Save-and-restore of Phoebus (*.csv);;StripTool (*.stp);;All files (*)</source>
        <translation>Tout ce qui peut être importé (*.pvs *.sav *.sav? *.csv *.stp);;Tables de PV de Phoebus (*.pvs);;Fichiers d’autosave (*.sav *.sav?);;Save-and-restore de Phoebus (*.csv);;StripTool (*.stp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exporté sous %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>C’est un dossier.</translation>
    </message>
    <message>
        <source>It is none of the files that Candela reads: workspaces, sites, PV tables of Phoebus, files of autosave, of save-and-restore and of StripTool.</source>
        <translation>Ce n’est aucun des fichiers que Candela lit : espaces de travail, sites, tables de PV de Phoebus, fichiers d’autosave, de save-and-restore et de StripTool.</translation>
    </message>
    <message>
        <source>It is too large: %1 MB.</source>
        <translation>Il est trop grand : %1 MB.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Rien n’a été exporté</translation>
    </message>
    <message>
        <source>Nothing was imported from %1</source>
        <translation>Rien n’a été importé de %1</translation>
    </message>
    <message>
        <source>The chart, for StripTool (*.stp)</source>
        <translation>Le graphique, pour StripTool (*.stp)</translation>
    </message>
    <message>
        <source>The name must end in .pvs, .sav, .csv or .stp</source>
        <translation>Le nom doit finir par .pvs, .sav, .csv ou .stp</translation>
    </message>
    <message>
        <source>The table in front, for Phoebus (*.pvs)</source>
        <translation>La table au premier plan, pour Phoebus (*.pvs)</translation>
    </message>
    <message>
        <source>The table in front, for autosave (*.sav)</source>
        <translation>La table au premier plan, pour autosave (*.sav)</translation>
    </message>
    <message>
        <source>The table in front, for save-and-restore of Phoebus (*.csv)</source>
        <translation>La table au premier plan, pour save-and-restore de Phoebus (*.csv)</translation>
    </message>
</context>
<context>
    <name>Candela::Finder</name>
    <message>
        <source>Enter: select or do    Ctrl+Enter: chart    Shift+Enter: table</source>
        <translation>Enter : sélectionner ou exécuter    Ctrl+Enter : graphique    Shift+Enter : table</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvés</translation>
    </message>
    <message>
        <source>PV, panel or command</source>
        <translation>PV, panneau ou commande</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panneau</translation>
    </message>
</context>
<context>
    <name>Candela::Formula</name>
    <message>
        <source>&quot;%1&quot; belongs to &quot;condition ? a : b&quot;</source>
        <translation>&quot;%1&quot; va avec &quot;condition ? a : b&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a formula</source>
        <translation>&quot;%1&quot; n’a pas sa place dans une formule</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a function: write %1(...)</source>
        <translation>&quot;%1&quot; est une fonction : écrivez %1(...)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of sensors: write mean(%1) or the like</source>
        <translation>&quot;%1&quot; est un groupe de capteurs : écrivez mean(%1) ou semblable</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an operator of formulas</source>
        <translation>&quot;%1&quot; n’est pas un opérateur des formules</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unexpected here</source>
        <translation>&quot;%1&quot; est inattendu ici</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>il manque &quot;)&quot;</translation>
    </message>
    <message>
        <source>&quot;)&quot; without &quot;(&quot;</source>
        <translation>&quot;)&quot; sans &quot;(&quot;</translation>
    </message>
    <message>
        <source>&quot;,&quot; only separates the arguments of a function</source>
        <translation>&quot;,&quot; sépare seulement les arguments d’une fonction</translation>
    </message>
    <message>
        <source>&quot;=&quot; assigns; to compare, write &quot;==&quot;</source>
        <translation>&quot;=&quot; affecte ; pour comparer, écrivez &quot;==&quot;</translation>
    </message>
    <message>
        <source>&quot;?&quot; needs &quot;: value&quot; behind it</source>
        <translation>&quot;?&quot; doit être suivi de &quot;: valeur&quot;</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors, and there is none</source>
        <translation>%1() demande un groupe de capteurs, et il n’y en a pas</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors: %2</source>
        <translation>%1() demande un groupe de capteurs : %2</translation>
    </message>
    <message>
        <source>%1() of a group ends with &quot;)&quot;</source>
        <translation>%1() d’un groupe finit par &quot;)&quot;</translation>
    </message>
    <message>
        <source>a formula has at most %1 characters</source>
        <translation>une formule a au plus %1 caractères</translation>
    </message>
    <message>
        <source>a formula is expected</source>
        <translation>une formule est attendue</translation>
    </message>
    <message>
        <source>an operator is missing before &quot;%1&quot;</source>
        <translation>il manque un opérateur avant &quot;%1&quot;</translation>
    </message>
    <message>
        <source>more than %1 parentheses inside each other</source>
        <translation>plus de %1 parenthèses imbriquées</translation>
    </message>
    <message>
        <source>text has no place in a formula</source>
        <translation>un texte n’a pas sa place dans une formule</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>la formule s’arrête trop tôt</translation>
    </message>
    <message>
        <source>this is not a formula</source>
        <translation>ce n’est pas une formule</translation>
    </message>
    <message>
        <source>too few arguments</source>
        <translation>pas assez d’arguments</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>trop d’arguments</translation>
    </message>
    <message>
        <source>unknown function &quot;%1&quot;</source>
        <translation>fonction inconnue &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown name &quot;%1&quot;</source>
        <translation>nom inconnu &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Candela::FreezeWatch</name>
    <message>
        <source>The window stood still for %1 ms: %2</source>
        <extracomment>%2 is technical: &quot;restoring the workspace, PlanView Paint&quot;</extracomment>
        <translation>La fenêtre s’est figée %1 ms : %2</translation>
    </message>
</context>
<context>
    <name>Candela::GatherBarsView</name>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n barre</numerusform>
            <numerusform>%n barres</numerusform>
        </translation>
    </message>
    <message>
        <source>Results as bars</source>
        <translation>Résultats en barres</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparePage</name>
    <message numerus="yes">
        <source>%1  %n PVs</source>
        <translation>
            <numerusform>%1  %n PV</numerusform>
            <numerusform>%1  %n PV</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, %1 en échec</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Earlier gather</source>
        <translation>Lecture antérieure</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>Masquer les égaux</translation>
    </message>
    <message>
        <source>Later gather</source>
        <translation>Lecture ultérieure</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>Des nombres pas plus éloignés que cela sont égaux</translation>
    </message>
    <message>
        <source>Read once more to compare</source>
        <translation>Relisez pour comparer</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>with</source>
        <translation>avec</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparisonModel</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 changés sur %2</translation>
    </message>
    <message>
        <source>, %1 back</source>
        <translation>, %1 revenus</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, %1 perdus</translation>
    </message>
    <message>
        <source>, %1 only in one</source>
        <translation>, %1 dans une seule</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changé</translation>
    </message>
    <message>
        <source>failed twice</source>
        <translation>deux échecs</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdu</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>après seulement</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>avant seulement</translation>
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
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>All or nothing: the first error ends the read</source>
        <translation>Tout ou rien : la première erreur finit la lecture</translation>
    </message>
    <message>
        <source>All, with errors</source>
        <translation>Tous, avec erreurs</translation>
    </message>
    <message>
        <source>As they arrive</source>
        <translation>À leur arrivée</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Deadline for the whole read: what has not answered by then is listed as failed</source>
        <translation>Délai de toute la lecture : ce qui n’a pas répondu d’ici là est listé en échec</translation>
    </message>
    <message>
        <source>Every PV ends as a value or an error</source>
        <translation>Chaque PV finit en valeur ou en erreur</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read all selected at once (Enter)</source>
        <translation>Lire toute la sélection d’un coup (Enter)</translation>
    </message>
    <message>
        <source>Read the selection again and again</source>
        <translation>Lire la sélection encore et encore</translation>
    </message>
    <message>
        <source>Results are listed the moment they come</source>
        <translation>Les résultats sont listés dès leur arrivée</translation>
    </message>
    <message>
        <source>Select something on the plan or in the table first</source>
        <translation>Sélectionnez d’abord quelque chose sur le plan ou dans la table</translation>
    </message>
    <message>
        <source>Stop at the first error</source>
        <translation>Arrêt à la première erreur</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived (Esc)</source>
        <translation>Arrêter, et garder ce qui est arrivé (Esc)</translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>Il n’y a pas encore de serveur</translation>
    </message>
    <message>
        <source>What an error does, and when results are shown</source>
        <translation>Ce que fait une erreur, et quand les résultats sont montrés</translation>
    </message>
    <message>
        <source>every</source>
        <translation>toutes les</translation>
    </message>
    <message>
        <source>is none of all, failFast, asArriving</source>
        <translation>n’est aucun de all, failFast, asArriving</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
</context>
<context>
    <name>Candela::GatherExporter</name>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1 : écriture impossible : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results copied</source>
        <translation>
            <numerusform>%n résultat copié</numerusform>
            <numerusform>%n résultats copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copier en JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Results saved to %1</source>
        <translation>Résultats enregistrés dans %1</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Enregistrer en JSON…</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapPage</name>
    <message>
        <source>Floors with results</source>
        <translation>Étages avec des résultats</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sans unité</translation>
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
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Results at their places</source>
        <translation>Résultats à leur place</translation>
    </message>
</context>
<context>
    <name>Candela::GatherNotice</name>
    <message>
        <source>%1 of %2 did not answer in %3 ms</source>
        <translation>%1 sur %2 n’ont pas répondu en %3 ms</translation>
    </message>
    <message>
        <source>%1 of %2 for other reasons</source>
        <translation>%1 sur %2 pour d’autres raisons</translation>
    </message>
    <message>
        <source>%1 of %2 were not found in %3 ms</source>
        <translation>%1 sur %2 introuvables en %3 ms</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2 : %3</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>Ne lister que ceux-ci</translation>
    </message>
    <message>
        <source>Read only these again</source>
        <translation>Ne relire que ceux-ci</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>Réessayer : %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Montrer : %1</translation>
    </message>
</context>
<context>
    <name>Candela::GatherPanel</name>
    <message>
        <source> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; failed</source>
        <translation> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; en échec</translation>
    </message>
    <message>
        <source> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</source>
        <translation> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</translation>
    </message>
    <message>
        <source> &amp;nbsp;in %1 ms</source>
        <translation> &amp;nbsp;en %1 ms</translation>
    </message>
    <message>
        <source>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; ok</source>
        <translation>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; ok</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>Ajouter à la table</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barres</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copier les noms</translation>
    </message>
    <message>
        <source>Drag a rectangle on the plan, or select rows of the table and press Enter: everything selected is read at once and listed here.</source>
        <translation>Tracez un rectangle sur le plan, ou sélectionnez des lignes de la table et appuyez sur Enter : toute la sélection est lue d’un coup et listée ici.</translation>
    </message>
    <message>
        <source>Errors first</source>
        <translation>Erreurs d’abord</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Half of the answers came within %1 ms, 95 % of them within %2 ms</source>
        <translation>La moitié des réponses sont arrivées en %1 ms, 95 % en %2 ms</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Only some of the results are listed</source>
        <translation>Seule une partie des résultats est listée</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order asked</source>
        <translation>Ordre demandé</translation>
    </message>
    <message>
        <source>Order of arrival</source>
        <translation>Ordre d’arrivée</translation>
    </message>
    <message>
        <source>Order of the results while no column is sorted</source>
        <translation>Ordre des résultats tant qu’aucune colonne n’est triée</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Sonde	F3</translation>
    </message>
    <message>
        <source>Read selection</source>
        <translation>Lecture groupée</translation>
    </message>
    <message>
        <source>Read these again</source>
        <translation>Relire ceux-ci</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Results as</source>
        <translation>Résultats en</translation>
    </message>
    <message>
        <source>Save the results as CSV or JSON, or copy them</source>
        <translation>Enregistrer les résultats en CSV ou JSON, ou les copier</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Montrer sur le graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>n’est ni true ni false</translation>
    </message>
    <message>
        <source>is none of the views of results</source>
        <translation>n’est aucune des vues de résultats</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
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
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Candela::GatherStatisticsView</name>
    <message>
        <source>95 % of the values are not above it</source>
        <translation>95 % des valeurs ne sont pas au-dessus</translation>
    </message>
    <message>
        <source>Choose a line to see its distribution</source>
        <translation>Choisissez une ligne pour voir sa distribution</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>Combien de valeurs</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Statistics by unit</source>
        <translation>Statistiques par unité</translation>
    </message>
    <message>
        <source>Time from the question to the answer; half of them within %1 ms</source>
        <translation>Temps de la question à la réponse ; la moitié en %1 ms</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>answer, ms</source>
        <translation>réponse, ms</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sans unité</translation>
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
        <translation>Modifier un groupe</translation>
    </message>
    <message>
        <source>Delete a group</source>
        <translation>Supprimer un groupe</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Créer un groupe</translation>
    </message>
</context>
<context>
    <name>Candela::HistogramView</name>
    <message numerus="yes">
        <source>%1 to %2 %3: %n values</source>
        <translation>
            <numerusform>%1 à %2 %3 : %n valeur</numerusform>
            <numerusform>%1 à %2 %3 : %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>Distribution des valeurs</translation>
    </message>
    <message>
        <source>From %1 to %2 %3, mean %4; most between %5 and %6</source>
        <translation>De %1 à %2 %3, moyenne %4 ; la plupart entre %5 et %6</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Aucune valeur</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>moyenne %1</translation>
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
        <translation>Ajouter à la sélection</translation>
    </message>
    <message>
        <source>Alt + drag or click</source>
        <translation>Alt + glisser ou clic</translation>
    </message>
    <message>
        <source>Alt + up, Alt + down</source>
        <translation>Alt + haut, Alt + bas</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>Flèches, Shift + flèches</translation>
    </message>
    <message>
        <source>Back to now, automatic scales</source>
        <translation>Retour à maintenant, échelles automatiques</translation>
    </message>
    <message>
        <source>Backspace, Alt + Right</source>
        <translation>Backspace, Alt + Right</translation>
    </message>
    <message>
        <source>Carry the names to table or chart</source>
        <translation>Porter les noms vers la table ou le graphique</translation>
    </message>
    <message>
        <source>Carry them to another place or panel</source>
        <translation>Les porter ailleurs ou dans un autre panneau</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>Cocher ou décocher les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Click on a room&apos;s name</source>
        <translation>Clic sur le nom d’une pièce</translation>
    </message>
    <message>
        <source>Copy names, copy rows</source>
        <translation>Copier les noms, copier les lignes</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + flèches</translation>
    </message>
    <message>
        <source>Ctrl + drag or click</source>
        <translation>Ctrl + glisser ou clic</translation>
    </message>
    <message>
        <source>Ctrl + wheel, wheel on an axis</source>
        <translation>Ctrl + molette, molette sur un axe</translation>
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
        <translation>Appareil : graphique ; fond vide : tout l’étage</translation>
    </message>
    <message>
        <source>Dismiss a failed write, remove rows</source>
        <translation>Écarter une écriture échouée, retirer des lignes</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Double-clic</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Glisser</translation>
    </message>
    <message>
        <source>Drag a selected device</source>
        <translation>Glisser un appareil sélectionné</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>Glisser un axe</translation>
    </message>
    <message>
        <source>Drag over rows</source>
        <translation>Glisser sur des lignes</translation>
    </message>
    <message>
        <source>Drag selected rows</source>
        <translation>Glisser des lignes sélectionnées</translation>
    </message>
    <message>
        <source>Drag, arrows</source>
        <translation>Glisser, flèches</translation>
    </message>
    <message>
        <source>Edit the setpoint, or a comment</source>
        <translation>Modifier la consigne, ou un commentaire</translation>
    </message>
    <message>
        <source>Editing: Alt + arrows, F2, Del</source>
        <translation>Édition : Alt + flèches, F2, Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Floor up, floor down</source>
        <translation>Étage au-dessus, au-dessous</translation>
    </message>
    <message>
        <source>Hide, show alone, take off</source>
        <translation>Masquer, montrer seule, retirer</translation>
    </message>
    <message>
        <source>Hold the picture, or follow the clock</source>
        <translation>Figer l’image, ou suivre l’horloge</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home, double click</source>
        <translation>Home, double-clic</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans la table</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>L, R</source>
        <translation>L, R</translation>
    </message>
    <message>
        <source>Lasso, rectangle</source>
        <translation>Lasso, rectangle</translation>
    </message>
    <message>
        <source>Legend: Space, S, Del</source>
        <translation>Légende : espace, S, Del</translation>
    </message>
    <message>
        <source>Marker at the pointer</source>
        <translation>Repère au pointeur</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Touche menu</translation>
    </message>
    <message>
        <source>Move by 0.1 m, rename, delete</source>
        <translation>Déplacer de 0,1 m, renommer, supprimer</translation>
    </message>
    <message>
        <source>Move its values</source>
        <translation>Déplacer ses valeurs</translation>
    </message>
    <message>
        <source>Move the plan</source>
        <translation>Déplacer le plan</translation>
    </message>
    <message>
        <source>Move the selected rows</source>
        <translation>Déplacer les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Se déplacer dans le temps</translation>
    </message>
    <message>
        <source>Next device, and add it</source>
        <translation>Appareil suivant, et l’ajouter</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>Sur un graphique</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>Sur le plan</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Coller des noms</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>PgUp, PgDown</translation>
    </message>
    <message>
        <source>Probe: all about one PV</source>
        <translation>Sonde : tout sur un PV</translation>
    </message>
    <message>
        <source>Read the selected rows</source>
        <translation>Lire les lignes sélectionnées</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Lire la sélection</translation>
    </message>
    <message>
        <source>Rubber band: select and read</source>
        <translation>Cadre : sélectionner et lire</translation>
    </message>
    <message>
        <source>Select all on the floor, invert, nothing</source>
        <translation>Tout sélectionner à l’étage, inverser, rien</translation>
    </message>
    <message>
        <source>Select and read</source>
        <translation>Sélectionner et lire</translation>
    </message>
    <message>
        <source>Select or deselect the device</source>
        <translation>Sélectionner ou désélectionner l’appareil</translation>
    </message>
    <message>
        <source>Select the room</source>
        <translation>Sélectionner la pièce</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + glisser</translation>
    </message>
    <message>
        <source>Show the whole floor</source>
        <translation>Montrer tout l’étage</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Space or middle drag</source>
        <translation>Espace ou glisser du bouton central</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Retirer de la sélection</translation>
    </message>
    <message>
        <source>Type, or F2</source>
        <translation>Taper, ou F2</translation>
    </message>
    <message>
        <source>View before, next view</source>
        <translation>Vue précédente, vue suivante</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce qu’on peut faire ici</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>Molette, + et −</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>Zoom into a rectangle</source>
        <translation>Zoomer dans un rectangle</translation>
    </message>
    <message>
        <source>Zoom time at the pointer</source>
        <translation>Zoomer le temps au pointeur</translation>
    </message>
    <message>
        <source>Zoom values</source>
        <translation>Zoomer les valeurs</translation>
    </message>
</context>
<context>
    <name>Candela::LightDesk</name>
    <message>
        <source>Blackout</source>
        <translation>Extinction totale</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela a été lancé en lecture seule : rien n’est écrit</translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>Fin de l’extinction totale</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>Maître général à %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>Libérer %n luminaire</numerusform>
            <numerusform>Libérer %n luminaires</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>Il n’y a pas encore de serveur</translation>
    </message>
</context>
<context>
    <name>Candela::LightGroups</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>« %1 » existe deux fois</translation>
    </message>
    <message>
        <source>a group has at least one member</source>
        <translation>un groupe a au moins un membre</translation>
    </message>
    <message>
        <source>a group has at most %1 members</source>
        <translation>un groupe a au plus %1 membres</translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation>un nom a au plus %1 caractères</translation>
    </message>
    <message>
        <source>a name has no quotation marks or line breaks</source>
        <translation>un nom n’a ni guillemets ni sauts de ligne</translation>
    </message>
    <message>
        <source>a name has no space at its ends</source>
        <translation>un nom ne commence ni ne finit par un espace</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>un nom ne doit pas être vide</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>n’est pas le nom d’un PV</translation>
    </message>
    <message>
        <source>there are at most %1 groups</source>
        <translation>il y a au plus %1 groupes</translation>
    </message>
    <message>
        <source>there is a group &quot;%1&quot; already</source>
        <translation>il y a déjà un groupe « %1 »</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>il n’y a pas de groupe « %1 »</translation>
    </message>
</context>
<context>
    <name>Candela::LightUndo</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1 ; %2 sur %3 n’ont pas été écrits : %4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
</context>
<context>
    <name>Candela::LineError</name>
    <message>
        <source>column %1: %2</source>
        <translation>colonne %1 : %2</translation>
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
        <translation>&amp;Extinction totale…</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vider cette liste</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela a été lancé en lecture seule : rien n’est écrit</translation>
    </message>
    <message>
        <source>End &amp;blackout</source>
        <translation>Fin de l’&amp;extinction totale</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>Rendre à tous les luminaires ce qu’ils avaient (Ctrl+B)</translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation>Nom de la fenêtre</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>Aucun espace de travail n’a encore été ouvert</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Shown in the title, and kept in the workspace:</source>
        <translation>Montré dans le titre, et conservé dans l’espace de travail :</translation>
    </message>
    <message>
        <source>Take all lights to 0 %, and give them back (Ctrl+B)</source>
        <translation>Mettre tous les luminaires à 0 %, puis les rendre (Ctrl+B)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annuler : %1 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Candela::Manual</name>
    <message numerus="yes">
        <source>%n places; Enter goes to the next</source>
        <translation>
            <numerusform>%n occurrence ; Enter va à la suivante</numerusform>
            <numerusform>%n occurrences ; Enter va à la suivante</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Candela manual</source>
        <translation>Manuel de Candela</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>Absent du manuel</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Chercher dans le manuel</translation>
    </message>
</context>
<context>
    <name>Candela::MenuBuilder</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Find PV, panel or command   Ctrl+K</source>
        <translation>Chercher PV, panneau ou commande   Ctrl+K</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;ille</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Candela::NameBook</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1 : lecture impossible : %2</translation>
    </message>
    <message>
        <source>%1: is too large for a list of names</source>
        <translation>%1 : trop grand pour une liste de noms</translation>
    </message>
</context>
<context>
    <name>Candela::NamePattern</name>
    <message>
        <source>&quot;%1&quot; gives an empty name%2</source>
        <translation>&quot;%1&quot; donne un nom vide%2</translation>
    </message>
    <message>
        <source>%1...: a name has at most %2 characters</source>
        <translation>%1... : un nom a au plus %2 caractères</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a range like 1..40</source>
        <translation>%1 : &quot;%2&quot; n’est pas une plage comme 1..40</translation>
    </message>
    <message>
        <source>%1: &quot;{&quot; without &quot;}&quot;%2</source>
        <translation>%1 : &quot;{&quot; sans &quot;}&quot;%2</translation>
    </message>
    <message>
        <source>%1: &quot;}&quot; without &quot;{&quot;%2</source>
        <translation>%1 : &quot;}&quot; sans &quot;{&quot;%2</translation>
    </message>
    <message>
        <source>%1: a list or range cannot hold braces%2</source>
        <translation>%1 : une liste ou une plage ne peut contenir d’accolades%2</translation>
    </message>
    <message>
        <source>%1: more than %2 names</source>
        <translation>%1 : plus de %2 noms</translation>
    </message>
    <message>
        <source>%1: the step of &quot;%2&quot; is 0</source>
        <translation>%1 : le pas de &quot;%2&quot; est 0</translation>
    </message>
</context>
<context>
    <name>Candela::Net::AddressList</name>
    <message>
        <source>&quot;%1&quot; is not a host or host:port; it is left out</source>
        <translation>&quot;%1&quot; n’est ni host ni host:port ; ignoré</translation>
    </message>
    <message>
        <source>The host name &quot;%1&quot; cannot be resolved; it is tried again</source>
        <translation>Le nom d’hôte &quot;%1&quot; ne peut être résolu ; nouvel essai à suivre</translation>
    </message>
</context>
<context>
    <name>Candela::Net::NameServer</name>
    <message>
        <source>The name server %1 speaks version 4.%2, which knows no searches over TCP; it is not used</source>
        <translation>Le serveur de noms %1 parle la version 4.%2, qui ignore les recherches par TCP ; il n’est pas utilisé</translation>
    </message>
</context>
<context>
    <name>Candela::Net::SearchEngine</name>
    <message>
        <source>Searches cannot be sent: %1</source>
        <translation>Les recherches ne peuvent être envoyées : %1</translation>
    </message>
    <message>
        <source>There is no network interface &quot;%1&quot; for multicast searches; the system chooses one</source>
        <translation>Il n’y a pas d’interface réseau &quot;%1&quot; pour les recherches multicast ; le système en choisit une</translation>
    </message>
</context>
<context>
    <name>Candela::PictureTour</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1 : écriture impossible</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>pas de valeurs réelles en %1 s</translation>
    </message>
</context>
<context>
    <name>Candela::PlanBackground</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1 : lecture impossible : %2</translation>
    </message>
    <message>
        <source>%1: is not a picture</source>
        <translation>%1 : n’est pas une image</translation>
    </message>
    <message>
        <source>%1: is not a valid SVG drawing</source>
        <translation>%1 : n’est pas un dessin SVG valide</translation>
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
        <translation># représente un chiffre du numéro : LUX## devient LUX01, LUX02…</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>Add the floor</source>
        <translation>Ajouter l’étage</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Ajouter la pièce</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Depth, north to south</source>
        <translation>Profondeur, du nord au sud</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Premier numéro</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>New floor</source>
        <translation>Nouvel étage</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nouvelle pièce</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Salle de lecture</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename with numbers</source>
        <translation>Renommer avec des numéros</translation>
    </message>
    <message>
        <source>Second floor</source>
        <translation>Deuxième étage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Width, west to east</source>
        <translation>Largeur, d’ouest en est</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditBar</name>
    <message>
        <source>%1: changed</source>
        <translation>%1 : modifié</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Ajouter un étage</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Aligner à gauche</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Aligner en haut</translation>
    </message>
    <message>
        <source>Align on one horizontal line</source>
        <translation>Aligner sur une horizontale</translation>
    </message>
    <message>
        <source>Align on one vertical line</source>
        <translation>Aligner sur une verticale</translation>
    </message>
    <message>
        <source>Delete the selected devices from the plan (Delete)</source>
        <translation>Supprimer du plan les appareils sélectionnés (Delete)</translation>
    </message>
    <message>
        <source>Distribute from left to right</source>
        <translation>Répartir de gauche à droite</translation>
    </message>
    <message>
        <source>Distribute from top to bottom</source>
        <translation>Répartir de haut en bas</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>Dessiner une pièce</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Étage</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Rename with numbers (F2)</source>
        <translation>Renommer avec des numéros (F2)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Enregistrer le plan</translation>
    </message>
    <message>
        <source>Save •</source>
        <translation>Enregistrer •</translation>
    </message>
    <message>
        <source>Take positions from a .bob, .ui or .csv file</source>
        <translation>Prendre les positions d’un fichier .bob, .ui ou .csv</translation>
    </message>
    <message>
        <source>This plan has not been saved yet</source>
        <translation>Ce plan n’a pas encore été enregistré</translation>
    </message>
    <message>
        <source>What the selected devices are</source>
        <translation>Ce que sont les appareils sélectionnés</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditing</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (et %2 autres)</translation>
    </message>
    <message>
        <source>%1 devices were imported; %2 lines were not understood</source>
        <translation>%1 appareils importés ; %2 lignes non comprises</translation>
    </message>
    <message>
        <source>%1 devices were placed. This was not understood:</source>
        <translation>%1 appareils placés. Ceci n’a pas été compris :</translation>
    </message>
    <message>
        <source>Add the floor “%1”</source>
        <translation>Ajouter l’étage « %1 »</translation>
    </message>
    <message>
        <source>Add the room “%1”</source>
        <translation>Ajouter la pièce « %1 »</translation>
    </message>
    <message>
        <source>Align %1 devices</source>
        <translation>Aligner %1 appareils</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Change the kind of %1 devices</source>
        <translation>Changer le type de %1 appareils</translation>
    </message>
    <message>
        <source>Delete %1 devices from the plan</source>
        <translation>Supprimer %1 appareils du plan</translation>
    </message>
    <message>
        <source>Devices and rooms of “%1” were changed on the plan.</source>
        <translation>Des appareils et des pièces de « %1 » ont été modifiés sur le plan.</translation>
    </message>
    <message>
        <source>Displays and tables (*.bob *.opi *.ui *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Écrans et tables (*.bob *.opi *.ui *.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Distribute %1 devices</source>
        <translation>Répartir %1 appareils</translation>
    </message>
    <message>
        <source>Draw the room as a rectangle on the plan; Escape gives up.</source>
        <translation>Dessinez la pièce en rectangle sur le plan ; Escape abandonne.</translation>
    </message>
    <message>
        <source>Import %1 devices</source>
        <translation>Importer %1 appareils</translation>
    </message>
    <message>
        <source>Move %1 devices</source>
        <translation>Déplacer %1 appareils</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>Place %1 devices</source>
        <translation>Placer %1 appareils</translation>
    </message>
    <message>
        <source>Rename %1 devices</source>
        <translation>Renommer %1 appareils</translation>
    </message>
    <message>
        <source>Save the changed plan first?</source>
        <translation>Enregistrer d’abord le plan modifié ?</translation>
    </message>
    <message>
        <source>Save the plan as a site file</source>
        <translation>Enregistrer le plan comme fichier de site</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Select at least three devices to distribute them.</source>
        <translation>Sélectionnez au moins trois appareils pour les répartir.</translation>
    </message>
    <message>
        <source>Select at least two devices to align them.</source>
        <translation>Sélectionnez au moins deux appareils pour les aligner.</translation>
    </message>
    <message>
        <source>Select the devices to rename.</source>
        <translation>Sélectionnez les appareils à renommer.</translation>
    </message>
    <message>
        <source>Site files (*.json)</source>
        <translation>Fichiers de site (*.json)</translation>
    </message>
    <message>
        <source>Take positions from a file</source>
        <translation>Prendre les positions d’un fichier</translation>
    </message>
    <message>
        <source>The devices could not be renamed</source>
        <translation>Les appareils n’ont pas pu être renommés</translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation>Le plan n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; lies outside the floor of %3 x %4 m</source>
        <translation>ligne %1 : « %2 » est hors de l’étage de %3 x %4 m</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
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
        <translation>Éclairement</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luminaires</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupation</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Puissance</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
</context>
<context>
    <name>Candela::PlanGroupList</name>
    <message>
        <source>%1: %2 devices</source>
        <translation>%1 : %2 appareils</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Ajouter à la sélection</translation>
    </message>
    <message>
        <source>Click: select the group; Ctrl adds, Alt takes away. F2 renames, Delete deletes</source>
        <translation>Clic : sélectionner le groupe ; Ctrl ajoute, Alt retire. F2 renomme, Delete supprime</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Make it of the present selection</source>
        <translation>Le faire de la sélection actuelle</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>Nouveau groupe de la sélection</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select devices and press + to keep them under a name.</source>
        <translation>Sélectionnez des appareils et appuyez sur + pour les garder sous un nom.</translation>
    </message>
    <message>
        <source>Select some devices first: a group is made of the selection.</source>
        <translation>Sélectionnez d’abord des appareils : un groupe se fait de la sélection.</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Retirer de la sélection</translation>
    </message>
</context>
<context>
    <name>Candela::PlanImport</name>
    <message>
        <source>&quot;%1&quot; is no Channel Access PV</source>
        <translation>« %1 » n’est pas un PV Channel Access</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>« %1 » n’est pas le nom d’un PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was placed in line %2 already</source>
        <translation>« %1 » est déjà placé à la ligne %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, &quot;%2&quot; are no position in metres</source>
        <translation>&quot;%1&quot;, &quot;%2&quot; ne sont pas une position en mètres</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1 : lecture impossible : %2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB</source>
        <translation>%1 : plus de %2 MB</translation>
    </message>
    <message>
        <source>%1: only .bob, .ui and .csv files are understood</source>
        <translation>%1 : seuls les fichiers .bob, .ui et .csv sont compris</translation>
    </message>
    <message>
        <source>a name, x and y are expected</source>
        <translation>un nom, x et y sont attendus</translation>
    </message>
    <message>
        <source>positions count from the north-west corner: none is negative</source>
        <translation>les positions se comptent du coin nord-ouest : aucune n’est négative</translation>
    </message>
    <message>
        <source>the embedded display &quot;%1&quot; is not followed</source>
        <translation>l’écran imbriqué « %1 » n’est pas suivi</translation>
    </message>
    <message>
        <source>the file is broken here: %1</source>
        <translation>le fichier est abîmé ici : %1</translation>
    </message>
    <message>
        <source>the included display &quot;%1&quot; is not followed</source>
        <translation>l’écran inclus « %1 » n’est pas suivi</translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known; &quot;%2&quot; is taken</source>
        <translation>le type « %1 » est inconnu ; « %2 » est pris</translation>
    </message>
    <message>
        <source>the macro %1 of &quot;%2&quot; is not known</source>
        <translation>la macro %1 de « %2 » est inconnue</translation>
    </message>
    <message>
        <source>the place or size of this %1 is no number</source>
        <translation>la position ou la taille de ce %1 n’est pas un nombre</translation>
    </message>
    <message>
        <source>this %1 has no place of its own: a layout puts it somewhere</source>
        <translation>ce %1 n’a pas de place propre : une disposition le place</translation>
    </message>
    <message>
        <source>this is not a Phoebus display: &lt;display&gt; is missing</source>
        <translation>ce n’est pas un écran Phoebus : il manque &lt;display&gt;</translation>
    </message>
    <message>
        <source>this is not a Qt Designer file: &lt;ui&gt; is missing</source>
        <translation>ce n’est pas un fichier Qt Designer : il manque &lt;ui&gt;</translation>
    </message>
</context>
<context>
    <name>Candela::PlanLegend</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2 sensors of this floor answer</source>
        <translation>%1 capteurs de cet étage répondent sur %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Highest value of the scale</source>
        <translation>Plus grande valeur de l’échelle</translation>
    </message>
    <message>
        <source>Lowest value of the scale</source>
        <translation>Plus petite valeur de l’échelle</translation>
    </message>
    <message>
        <source>No heat map</source>
        <translation>Pas de carte de chaleur</translation>
    </message>
    <message>
        <source>Scale of the heat map</source>
        <translation>Échelle de la carte de chaleur</translation>
    </message>
    <message>
        <source>The range follows the values; without this it stays as it is</source>
        <translation>La plage suit les valeurs ; sinon elle reste telle quelle</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMenu</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 dans « %2 »</translation>
    </message>
    <message>
        <source>%1 on this floor</source>
        <translation>%1 à cet étage</translation>
    </message>
    <message>
        <source>%1 to the table</source>
        <translation>%1 vers la table</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Ajouter la pièce</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>Graphique de %1</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Probe %1	F3</source>
        <translation>Sonder %1	F3</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Lire la sélection</translation>
    </message>
    <message>
        <source>Select all on this floor</source>
        <translation>Tout sélectionner à cet étage</translation>
    </message>
    <message>
        <source>Select by kind</source>
        <translation>Sélectionner par type</translation>
    </message>
    <message>
        <source>Select the room “%1”</source>
        <translation>Sélectionner la pièce « %1 »</translation>
    </message>
    <message>
        <source>Selection to chart</source>
        <translation>Sélection vers le graphique</translation>
    </message>
    <message>
        <source>Selection to table</source>
        <translation>Sélection vers la table</translation>
    </message>
    <message>
        <source>Take the room away</source>
        <translation>Retirer la pièce</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMiniMap</name>
    <message>
        <source>%1 % of the floor is seen</source>
        <translation>%1 % de l’étage est visible</translation>
    </message>
    <message>
        <source>Click or drag to move the plan</source>
        <translation>Cliquer ou glisser pour déplacer le plan</translation>
    </message>
    <message>
        <source>Overview of the floor</source>
        <translation>Vue d’ensemble de l’étage</translation>
    </message>
</context>
<context>
    <name>Candela::PlanPanel</name>
    <message>
        <source>&quot;%1&quot; is no kind</source>
        <translation>« %1 » n’est pas un type</translation>
    </message>
    <message>
        <source>Draw a new plan</source>
        <translation>Dessiner un nouveau plan</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>Nouveau groupe de la sélection</translation>
    </message>
    <message>
        <source>No building yet</source>
        <translation>Pas encore de bâtiment</translation>
    </message>
    <message>
        <source>Open a site file…</source>
        <translation>Ouvrir un fichier de site…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show the whole floor (Home)</source>
        <translation>Montrer tout l’étage (Home)</translation>
    </message>
    <message>
        <source>Start the demo building</source>
        <translation>Démarrer le bâtiment de démonstration</translation>
    </message>
    <message>
        <source>The plan shows a building with its sensors and lights, and selects them with a rectangle. Try it on a simulated one, or open a site file of your own.</source>
        <translation>Le plan montre un bâtiment avec ses capteurs et ses luminaires, et les sélectionne par un rectangle. Essayez sur un bâtiment simulé, ou ouvrez votre propre fichier de site.</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
</context>
<context>
    <name>Candela::PlanRuleBar</name>
    <message>
        <source>%1 match</source>
        <translation>%1 trouvés</translation>
    </message>
    <message>
        <source>Rule of selection</source>
        <translation>Règle de sélection</translation>
    </message>
    <message>
        <source>Select by rule: LUX &lt; 300</source>
        <translation>Sélectionner par règle : LUX &lt; 300</translation>
    </message>
    <message>
        <source>Which devices to select, such as
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter selects, Ctrl+Enter adds, Alt+Enter takes away</source>
        <translation>Quels appareils sélectionner, par exemple
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter sélectionne, Ctrl+Enter ajoute, Alt+Enter retire</translation>
    </message>
    <message>
        <source>no device matches</source>
        <translation>aucun appareil ne correspond</translation>
    </message>
</context>
<context>
    <name>Candela::PlanSidebar</name>
    <message>
        <source>%1 sensors, %2 lights; %3 in alarm, %4 not connected</source>
        <translation>%1 capteurs, %2 luminaires ; %3 en alarme, %4 non connectés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Étages</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Kinds that are selected</source>
        <translation>Types sélectionnés</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luminaires</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>À placer</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToPlace</name>
    <message>
        <source>Drag to the plan, or press Enter to place in its middle; Delete forgets</source>
        <translation>Glisser vers le plan, ou Enter pour placer au milieu ; Delete oublie</translation>
    </message>
    <message>
        <source>PVs to place</source>
        <translation>PV à placer</translation>
    </message>
    <message>
        <source>Paste or drop names of PVs here, then drag them to their place.</source>
        <translation>Collez ou déposez ici des noms de PV, puis glissez-les à leur place.</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToolBar</name>
    <message>
        <source>Cividis: the same for colour-blind eyes</source>
        <translation>Cividis : de même pour les daltoniens</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the plan: place, move and name devices and rooms</source>
        <translation>Modifier le plan : placer, déplacer et nommer appareils et pièces</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Heat map between the sensors</source>
        <translation>Carte de chaleur entre les capteurs</translation>
    </message>
    <message>
        <source>Invert the selection on this floor (I)</source>
        <translation>Inverser la sélection à cet étage (I)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Overview, while not all of the floor is in sight</source>
        <translation>Vue d’ensemble, quand l’étage n’est pas visible en entier</translation>
    </message>
    <message>
        <source>Select with a lasso (L)</source>
        <translation>Sélectionner au lasso (L)</translation>
    </message>
    <message>
        <source>Select with a rectangle (R)</source>
        <translation>Sélectionner par un rectangle (R)</translation>
    </message>
    <message>
        <source>Viridis: dark violet to yellow</source>
        <translation>Viridis : violet foncé à jaune</translation>
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
        <translation>%1 dans %2</translation>
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
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3 devices, %4 m²&lt;br&gt;A click selects them</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3 appareils, %4 m²&lt;br&gt;Un clic les sélectionne</translation>
    </message>
    <message>
        <source>&lt;s&gt;%1&lt;/s&gt; disconnected %2 s ago</source>
        <translation>&lt;s&gt;%1&lt;/s&gt; déconnecté il y a %2 s</translation>
    </message>
    <message>
        <source>Arrow keys move between sensors and lights, Space selects, Enter reads</source>
        <translation>Les flèches vont d’un appareil à l’autre, Espace sélectionne, Enter lit</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plan d’étage</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Pas d’étage</translation>
    </message>
    <message>
        <source>about %1 %2 here, by the sensors around</source>
        <translation>environ %1 %2 ici, selon les capteurs alentour</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>introuvable : aucun serveur n’a répondu</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>recherche</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>the lamp reports a fault</source>
        <translation>la lampe signale un défaut</translation>
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
        <translation>%1 n’est pas un dossier accessible en écriture : le journal reste où il était.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>Demand&amp;er</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Gather waits</source>
        <translation>&amp;La lecture groupée attend</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Mouvement</translation>
    </message>
    <message>
        <source>&amp;Program&apos;s log</source>
        <translation>&amp;Journal du programme</translation>
    </message>
    <message>
        <source>&amp;Size of texts and symbols</source>
        <translation>T&amp;aille des textes et symboles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>A slider then writes when it is let go, not while it moves. A loop asks once, when it is started.</source>
        <translation>Un curseur écrit alors quand on le relâche, non pendant qu’il bouge. Une boucle demande une fois, à son lancement.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Before every write</source>
        <translation>Avant chaque écriture</translation>
    </message>
    <message>
        <source>Before wide writes</source>
        <translation>Avant les écritures massives</translation>
    </message>
    <message numerus="yes">
        <source>Blackout, undo of a write, and commands and scenes for more than %n PVs.</source>
        <translation>
            <numerusform>Extinction totale, annulation d’une écriture, et commandes et scènes pour plus de %n PV.</numerusform>
            <numerusform>Extinction totale, annulation d’une écriture, et commandes et scènes pour plus de %n PV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela a été lancé en lecture seule : rien n’est écrit</translation>
    </message>
    <message>
        <source>Choose the folder of the log</source>
        <translation>Choisir le dossier du journal</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Every write is kept there: who, when, which PV, old and new value, result.</source>
        <translation>Chaque écriture y est conservée : qui, quand, quel PV, ancienne et nouvelle valeur, résultat.</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>Tout, pour chercher des défauts</translation>
    </message>
    <message>
        <source>Folder of the log of writes</source>
        <translation>Dossier du journal des écritures</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>How long a gather waits for what does not answer, unless its panel says otherwise</source>
        <translation>Combien de temps une lecture groupée attend ce qui ne répond pas, sauf indication contraire de son panneau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminaire</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>Journal des écritures</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Nothing asks. What was written can still be undone.</source>
        <translation>Rien n’est demandé. Ce qui a été écrit peut toujours être annulé.</translation>
    </message>
    <message>
        <source>Ol&amp;d files kept</source>
        <translation>A&amp;nciens fichiers gardés</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Reading and diagnosis</source>
        <translation>Lecture et diagnostic</translation>
    </message>
    <message>
        <source>Reduced: nothing fades or blinks</source>
        <translation>Réduit : ni fondu ni clignotement</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>M&amp;ontrer</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Montrer le dossier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Size of a fi&amp;le</source>
        <translation>Taille d’un &amp;fichier</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What the program tells on standard error</source>
        <translation>Ce que le programme dit sur la sortie d’erreur</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFacts</name>
    <message>
        <source> … (%1 bytes)</source>
        <translation> … (%1 octets)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 par seconde</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>As a long text</source>
        <translation>En texte long</translation>
    </message>
    <message>
        <source>As the server writes it</source>
        <translation>Telle que le serveur l’écrit</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binaire</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Éléments</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacte</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadécimal</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Least, mean, greatest</source>
        <translation>Min, moyenne, max</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Sans alarme</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sans avertissement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Non acquittée</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation>Du serveur</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En transit</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Sur le réseau</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>Alarmes passées</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Scientific</source>
        <translation>Scientifique</translation>
    </message>
    <message>
        <source>Server last heard</source>
        <translation>Dernier signe du serveur</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>States</source>
        <translation>États</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Accepte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>must be acknowledged</source>
        <translation>à acquitter</translation>
    </message>
    <message>
        <source>need no acknowledgement</source>
        <translation>sans acquittement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none: the record was never processed</source>
        <translation>aucune : l’enregistrement n’a jamais été traité</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lecture, écriture</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écriture</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFields</name>
    <message>
        <source>%1 gave none of its fields</source>
        <translation>%1 n’a donné aucun de ses champs</translation>
    </message>
    <message>
        <source>%1 more that such records may have are not there</source>
        <translation>%1 autres que de tels enregistrements peuvent avoir n’y sont pas</translation>
    </message>
    <message>
        <source>A PV of this program&apos;s own has no record</source>
        <translation>Un PV propre à ce programme n’a pas d’enregistrement</translation>
    </message>
    <message>
        <source>Double click probes a field</source>
        <translation>Un double-clic sonde un champ</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Champs de l’enregistrement</translation>
    </message>
    <message>
        <source>Filter %1 fields</source>
        <translation>Filtrer %1 champs</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Filtrer les champs</translation>
    </message>
    <message>
        <source>Read all fields again</source>
        <translation>Relire tous les champs</translation>
    </message>
    <message>
        <source>Reading the fields of %1…</source>
        <translation>Lecture des champs de %1…</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeHeadline</name>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeLog</name>
    <message>
        <source>Clear the log</source>
        <translation>Vider le journal</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Chaque message</translation>
    </message>
    <message>
        <source>Level of the log</source>
        <translation>Niveau du journal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of the PV</source>
        <translation>Journal du PV</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Raise the level to see what happens to this PV.</source>
        <translation>Augmentez le niveau pour voir ce qui arrive à ce PV.</translation>
    </message>
    <message>
        <source>States and failures</source>
        <translation>États et échecs</translation>
    </message>
    <message>
        <source>What is told of this PV alone; the program&apos;s own log gets it, too</source>
        <translation>Ce qui est dit de ce seul PV ; le journal du programme le reçoit aussi</translation>
    </message>
</context>
<context>
    <name>Candela::ProbePanel</name>
    <message>
        <source>Add to the table</source>
        <translation>Ajouter à la table</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Copier tous les détails</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Copier le nom et la valeur</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the PV</source>
        <translation>Détails du PV</translation>
    </message>
    <message>
        <source>Everything that is known of one PV is shown here. Type its name, or press F3 on a row, a device or a result.</source>
        <translation>Tout ce qu’on sait d’un PV est montré ici. Tapez son nom, ou appuyez sur F3 sur une ligne, un appareil ou un résultat.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Suivre la sélection</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of a PV</source>
        <translation>Nom d’un PV</translation>
    </message>
    <message>
        <source>No PV yet</source>
        <translation>Pas encore de PV</translation>
    </message>
    <message>
        <source>PV to probe</source>
        <translation>PV à sonder</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Probe the selection</source>
        <translation>Sonder la sélection</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Montrer sur le graphique</translation>
    </message>
    <message>
        <source>What to show of the PV</source>
        <translation>Que montrer du PV</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Écritures</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>perdu %1</translation>
    </message>
    <message>
        <source>probe.pv: is not a name</source>
        <translation>probe.pv: n’est pas un nom</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeScale</name>
    <message>
        <source>%1 on a scale of %2 to %3</source>
        <translation>%1 sur une échelle de %2 à %3</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeSetter</name>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela a été lancé en lecture seule</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Non écrit : %1</translation>
    </message>
    <message>
        <source>Sent %1, not yet acknowledged</source>
        <translation>%1 envoyé, pas encore acquitté</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Mettre %1 à %2</translation>
    </message>
    <message>
        <source>The server does not allow writing</source>
        <translation>Le serveur ne permet pas l’écriture</translation>
    </message>
    <message>
        <source>Value to write</source>
        <translation>Valeur à écrire</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>Écrire %1 dans %2 ?</translation>
    </message>
    <message>
        <source>Write a value</source>
        <translation>Écrire une valeur</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Écrire : %1</translation>
    </message>
    <message>
        <source>Write: %1 to %2 %3</source>
        <translation>Écrire : %1 à %2 %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeWrites</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Last writes</source>
        <translation>Dernières écritures</translation>
    </message>
    <message>
        <source>Nothing was written to it from this window yet.</source>
        <translation>Rien n’y a encore été écrit depuis cette fenêtre.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableDelegate</name>
    <message>
        <source>New value of %1</source>
        <translation>Nouvelle valeur de %1</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableModel</name>
    <message>
        <source>%1
Press Delete or click the cross to dismiss.</source>
        <translation>%1
Appuyez sur Delete ou cliquez sur la croix pour écarter.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 n’est pas connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n elements, from %1 to %2, mean %3</source>
        <translation>
            <numerusform>%n élément, de %1 à %2, moyenne %3</numerusform>
            <numerusform>%n éléments, de %1 à %2, moyenne %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela a été lancé en lecture seule</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Coche</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Au repos</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation>Dernière valeur de %1</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Majeure</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Mineure</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Saved %1, tolerance %2</source>
        <translation>Enregistré %1, tolérance %2</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Sent, not yet acknowledged</source>
        <translation>Envoyé, pas encore acquitté</translation>
    </message>
    <message>
        <source>Setpoint</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Takes %1 to %2 %3</source>
        <translation>Accepte %1 à %2 %3</translation>
    </message>
    <message>
        <source>The server does not allow writing to %1</source>
        <translation>Le serveur ne permet pas d’écrire dans %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lecture, écriture</translation>
    </message>
    <message>
        <source>write</source>
        <translation>écriture</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableView</name>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrays as text</source>
        <translation>Tableaux en texte</translation>
    </message>
    <message>
        <source>PV table</source>
        <translation>Table de PV</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Time as age</source>
        <translation>Heure sous forme d’âge</translation>
    </message>
</context>
<context>
    <name>Candela::PvsFile</name>
    <message>
        <source>&lt;%1&gt; is not known</source>
        <translation>&lt;%1&gt; est inconnu</translation>
    </message>
    <message>
        <source>a row has no name</source>
        <translation>une ligne n’a pas de nom</translation>
    </message>
    <message>
        <source>it begins with &lt;%1&gt;, not with &lt;pvtable&gt;</source>
        <translation>il commence par &lt;%1&gt;, non par &lt;pvtable&gt;</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>the file is not complete: %1</source>
        <translation>le fichier n’est pas complet : %1</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>« %1 » n’est pas une heure</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>« %1 » n’est pas une tolérance</translation>
    </message>
</context>
<context>
    <name>Candela::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Signification</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryQuestion</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Jeter</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Candela did not end by itself. Restore what was open?</source>
        <translation>Candela ne s’est pas terminé normalement. Restaurer ce qui était ouvert ?</translation>
    </message>
    <message>
        <source>The session was kept last at %1. Nothing is written to any PV by restoring it, and loops stay stopped.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>La session a été conservée pour la dernière fois : %1. La restaurer n’écrit sur aucun PV, et les boucles restent arrêtées.</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryStore</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>%1 cannot be written, or too many programs use it</source>
        <translation>%1 n’est pas accessible en écriture, ou trop de programmes l’utilisent</translation>
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
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message numerus="yes">
        <source>Column of values for %n lights</source>
        <translation>
            <numerusform>Colonne de valeurs pour %n luminaire</numerusform>
            <numerusform>Colonne de valeurs pour %n luminaires</numerusform>
        </translation>
    </message>
    <message>
        <source>One value a line, in the order of the selection: 40 or 40 % or 3000 K</source>
        <translation>Une valeur par ligne, dans l’ordre de la sélection : 40 ou 40 % ou 3000 K</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Take a column from a file</source>
        <translation>Prendre une colonne d’un fichier</translation>
    </message>
    <message>
        <source>Take a column from the clipboard</source>
        <translation>Prendre une colonne du presse-papiers</translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Texte et CSV (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Type or paste a value for each light</source>
        <translation>Tapez ou collez une valeur pour chaque luminaire</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterFormulaMode</name>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message numerus="yes">
        <source>Formula over %n lights: %1</source>
        <translation>
            <numerusform>Formule sur %n luminaire : %1</numerusform>
            <numerusform>Formule sur %n luminaires : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>May use %1; sqrt, abs, min, max, clamp, map, ?: and more</source>
        <translation>Utilisables : %1 ; sqrt, abs, min, max, clamp, map, ?: et plus</translation>
    </message>
    <message>
        <source>Type a formula for the new value of each light</source>
        <translation>Tapez une formule pour la nouvelle valeur de chaque luminaire</translation>
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
        <translation>Direction</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message numerus="yes">
        <source>Gradient over %n lights %1 %2</source>
        <translation>
            <numerusform>Dégradé sur %n luminaire %1 %2</numerusform>
            <numerusform>Dégradé sur %n luminaires %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>from </source>
        <translation>de </translation>
    </message>
    <message>
        <source>in the order of the selection</source>
        <translation>dans l’ordre de la sélection</translation>
    </message>
    <message>
        <source>to </source>
        <translation>à </translation>
    </message>
    <message>
        <source>← east to west</source>
        <translation>← d’est en ouest</translation>
    </message>
    <message>
        <source>↑ south to north</source>
        <translation>↑ du sud au nord</translation>
    </message>
    <message>
        <source>→ west to east</source>
        <translation>→ d’ouest en est</translation>
    </message>
    <message>
        <source>↓ north to south</source>
        <translation>↓ du nord au sud</translation>
    </message>
    <message>
        <source>↖ south-east to north-west</source>
        <translation>↖ du sud-est au nord-ouest</translation>
    </message>
    <message>
        <source>↗ south-west to north-east</source>
        <translation>↗ du sud-ouest au nord-est</translation>
    </message>
    <message>
        <source>↘ north-west to south-east</source>
        <translation>↘ du nord-ouest au sud-est</translation>
    </message>
    <message>
        <source>↙ north-east to south-west</source>
        <translation>↙ du nord-est au sud-ouest</translation>
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
        <translation>%1 ?</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Intensité</translation>
    </message>
    <message numerus="yes">
        <source>Dim %n lights to %1 %</source>
        <translation>
            <numerusform>Mettre %n luminaire à %1 %</numerusform>
            <numerusform>Mettre %n luminaires à %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Éteint</translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1 K</source>
        <translation>
            <numerusform>Régler %n luminaire à %1 K</numerusform>
            <numerusform>Régler %n luminaires à %1 K</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Cela peut être annulé.</translation>
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
            <numerusform>%n d’entre eux est allumé, le plus fort à %1 %. Le même bouton les rend.</numerusform>
            <numerusform>%n d’entre eux sont allumés, le plus fort à %1 %. Le même bouton les rend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not known: those lights are left alone.</source>
        <translation>
            <numerusform>%n valeur est inconnue : ce luminaire reste tel quel.</numerusform>
            <numerusform>%n valeurs sont inconnues : ces luminaires restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Extinction totale</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>Rendre à tous les luminaires ce qu’ils avaient (Ctrl+B)</translation>
    </message>
    <message>
        <source>Grand master to %1 %?</source>
        <translation>Maître général à %1 % ?</translation>
    </message>
    <message>
        <source>Grand master: scales all lights of the building, and gives them back</source>
        <translation>Maître général : règle en proportion tous les luminaires du bâtiment, puis les rend</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Maître</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Stop all: end every fade, write and control loop where it stands (Ctrl+.)</source>
        <translation>Tout arrêter : finir sur place fondus, écritures et boucles de régulation (Ctrl+.)</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n lights of the building to 0 %?</source>
        <translation>
            <numerusform>Mettre %n luminaire du bâtiment à 0 % ?</numerusform>
            <numerusform>Mettre les %n luminaires du bâtiment à 0 % ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all lights of the building to 0 %, and give them back (Ctrl+B)</source>
        <translation>Mettre tous les luminaires du bâtiment à 0 %, puis les rendre (Ctrl+B)</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Cela peut être annulé.</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterMode</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPanel</name>
    <message>
        <source>%1?</source>
        <translation>%1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n lights selected</source>
        <translation>
            <numerusform>%n luminaire sélectionné</numerusform>
            <numerusform>%n luminaires sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>%n forcé</numerusform>
            <numerusform>%n forcés</numerusform>
        </translation>
    </message>
    <message>
        <source>A value for each, pasted or from a CSV file</source>
        <translation>Une valeur pour chacun, collée ou d’un fichier CSV</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Computed for each light</source>
        <translation>Calculé pour chaque luminaire</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>From one value to another over the plan</source>
        <translation>D’une valeur à l’autre à travers le plan</translation>
    </message>
    <message>
        <source>Give back what the lights had before: the selected ones, or all</source>
        <translation>Rendre ce que les luminaires avaient avant : les sélectionnés, ou tous</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Dégradé</translation>
    </message>
    <message>
        <source>Lights that were commanded from here and not released since</source>
        <translation>Luminaires commandés d’ici et non libérés depuis</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>No lights selected</source>
        <translation>Aucun luminaire sélectionné</translation>
    </message>
    <message>
        <source>One value for all, more, less, or a share of what there is</source>
        <translation>Une valeur pour tous, plus, moins, ou une part de l’existant</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Select lights on the plan first</source>
        <translation>Sélectionnez d’abord des luminaires sur le plan</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Sliders that the lights follow at once</source>
        <translation>Curseurs que les luminaires suivent aussitôt</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Que faut-il écrire</translation>
    </message>
    <message>
        <source>What was saved before</source>
        <translation>Ce qui a été enregistré avant</translation>
    </message>
    <message>
        <source>Write selection</source>
        <translation>Écriture groupée</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Cela peut être annulé.</translation>
    </message>
    <message>
        <source>is none of the ways to write</source>
        <translation>n’est aucune des façons d’écrire</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPlan</name>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>is no luminaire of this building</source>
        <translation>n’est pas un luminaire de ce bâtiment</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>its present value is not known</source>
        <translation>sa valeur actuelle est inconnue</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a number</source>
        <translation>ligne %1 : « %2 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>the column has no value for it</source>
        <translation>la colonne n’a pas de valeur pour lui</translation>
    </message>
    <message>
        <source>the formula has no value for it</source>
        <translation>la formule n’a pas de valeur pour lui</translation>
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
        <translation>%1 non écrits sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 écrits sur %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrits</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>Durée du fondu</translation>
    </message>
    <message>
        <source>Preview of what will be written</source>
        <translation>Aperçu de ce qui sera écrit</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Stop; what was sent stays (Esc)</source>
        <translation>Arrêter ; ce qui est envoyé reste (Esc)</translation>
    </message>
    <message>
        <source>The last step was no write</source>
        <translation>La dernière étape n’était pas une écriture</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Wait until the server has processed each write. Otherwise a write is done when it has been sent, and a refusal is not noticed</source>
        <translation>Attendre que le serveur ait traité chaque écriture. Sinon une écriture est faite dès son envoi, et un refus passe inaperçu</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>Écrire %n</numerusform>
            <numerusform>Écrire %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again only what failed</source>
        <translation>Ne réécrire que ce qui a échoué</translation>
    </message>
    <message>
        <source>Write all of these at once (Ctrl+Enter)</source>
        <translation>Tout écrire d’un coup (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>fondu </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>fondu, %1 %</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>en %1 ms</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPreviewModel</name>
    <message>
        <source>%1 of %2 will change</source>
        <translation>%1 sur %2 changeront</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>, %1 à la limite</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>, %1 refusés</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Futur</translation>
    </message>
    <message>
        <source>at the limit</source>
        <translation>à la limite</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>rien à écrire</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
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
        <translation>Scène</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>Scène %1 sur %n luminaire</numerusform>
            <numerusform>Scène %1 sur %n luminaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>Part des niveaux</translation>
    </message>
    <message>
        <source>The scene says nothing of the selected lights</source>
        <translation>La scène ne dit rien des luminaires sélectionnés</translation>
    </message>
    <message>
        <source>There is no scene yet: save one in the panel Scenes</source>
        <translation>Il n’y a pas encore de scène : enregistrez-en une dans le panneau « Scènes »</translation>
    </message>
    <message>
        <source>at </source>
        <translation>à </translation>
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
        <translation> % de l’actuel</translation>
    </message>
    <message>
        <source> K</source>
        <translation> K</translation>
    </message>
    <message numerus="yes">
        <source>Change %n lights by %1</source>
        <translation>
            <numerusform>Changer %n luminaire de %1</numerusform>
            <numerusform>Changer %n luminaires de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message numerus="yes">
        <source>Scale %n lights to %1</source>
        <translation>
            <numerusform>Ramener %n luminaire à %1</numerusform>
            <numerusform>Ramener %n luminaires à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1</source>
        <translation>
            <numerusform>Mettre %n luminaire à %1</numerusform>
            <numerusform>Mettre %n luminaires à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>change by</source>
        <translation>changer de</translation>
    </message>
    <message>
        <source>scale to</source>
        <translation>ramener à</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>mettre à</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSlider</name>
    <message>
        <source>now %1 to %2%3</source>
        <translation>à présent %1 à %2%3</translation>
    </message>
</context>
<context>
    <name>Candela::SceneStore</name>
    <message>
        <source>%1.name: &quot;%2&quot; exists twice</source>
        <translation>%1.name: « %2 » existe deux fois</translation>
    </message>
    <message>
        <source>%1: is not a list</source>
        <translation>%1 : n’est pas une liste</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1 : n’est pas un objet</translation>
    </message>
    <message>
        <source>a scene has at most %1 values</source>
        <translation>une scène a au plus %1 valeurs</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
    <message>
        <source>is not a time such as 2026-11-20T12:00:00Z</source>
        <translation>n’est pas une date comme 2026-11-20T12:00:00Z</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>n’est pas le nom d’un PV</translation>
    </message>
    <message>
        <source>no value of these luminaires is known yet</source>
        <translation>aucune valeur de ces luminaires n’est encore connue</translation>
    </message>
    <message>
        <source>there are at most %1 scenes</source>
        <translation>il y a au plus %1 scènes</translation>
    </message>
    <message>
        <source>there is a scene &quot;%1&quot; already</source>
        <translation>il y a déjà une scène « %1 »</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>il n’y a pas de scène « %1 »</translation>
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
        <translation>%1 valeurs non écrites sur %2</translation>
    </message>
    <message>
        <source>%1 values written</source>
        <translation>%1 valeurs écrites</translation>
    </message>
    <message numerus="yes">
        <source>%n selected lights</source>
        <translation>
            <numerusform>%n luminaire sélectionné</numerusform>
            <numerusform>%n luminaires sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>A scene keeps the levels and colours that lights have now, to bring them back later. Choose whose, name it, and save.</source>
        <translation>Une scène garde les niveaux et couleurs actuels de luminaires, pour les rappeler plus tard. Choisissez lesquels, nommez-la et enregistrez.</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>Tous les luminaires</translation>
    </message>
    <message>
        <source>Bring the scene back (Enter)</source>
        <translation>Rappeler la scène (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the scene (Del); can be undone</source>
        <translation>Supprimer la scène (Del) ; peut être annulé</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>Durée du fondu</translation>
    </message>
    <message>
        <source>Keep what these lights show now</source>
        <translation>Garder ce que ces luminaires montrent à présent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation>Nom de la nouvelle scène</translation>
    </message>
    <message>
        <source>No lights are chosen</source>
        <translation>Aucun luminaire n’est choisi</translation>
    </message>
    <message>
        <source>None of these lights answered: there is nothing to save</source>
        <translation>Aucun de ces luminaires n’a répondu : il n’y a rien à enregistrer</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lights…</source>
        <translation>
            <numerusform>Lecture de %n luminaire…</numerusform>
            <numerusform>Lecture de %n luminaires…</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename the scene (F2)</source>
        <translation>Renommer la scène (F2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrée</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Scène %1</translation>
    </message>
    <message>
        <source>Scene %1 deleted</source>
        <translation>Scène %1 supprimée</translation>
    </message>
    <message>
        <source>Scene %1 is called %2 now</source>
        <translation>La scène %1 s’appelle désormais %2</translation>
    </message>
    <message>
        <source>Scene %1 saved</source>
        <translation>Scène %1 enregistrée</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 saved; %n values are missing</source>
        <translation>
            <numerusform>Scène %1 enregistrée ; %n valeur manque</numerusform>
            <numerusform>Scène %1 enregistrée ; %n valeurs manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>Part des niveaux</translation>
    </message>
    <message>
        <source>Share of the saved levels</source>
        <translation>Part des niveaux enregistrés</translation>
    </message>
    <message>
        <source>Stop the fade where it stands (Esc)</source>
        <translation>Arrêter le fondu sur place (Esc)</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Tapez d’abord un nom</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Whose state</source>
        <translation>État de quels luminaires</translation>
    </message>
    <message numerus="yes">
        <source>Write the %n values of the scene %1?</source>
        <translation>
            <numerusform>Écrire %n valeur de la scène %1 ?</numerusform>
            <numerusform>Écrire les %n valeurs de la scène %1 ?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Cela peut être annulé.</translation>
    </message>
    <message>
        <source>at </source>
        <translation>à </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>fondu </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>fondu, %1 %</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>n’est pas un nombre</translation>
    </message>
</context>
<context>
    <name>Candela::Screenshot</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1 : écriture impossible</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>pas de valeurs réelles en %1 s</translation>
    </message>
</context>
<context>
    <name>Candela::SelectionRule</name>
    <message>
        <source>&quot;%1&quot; is no kind: %2</source>
        <translation>« %1 » n’est pas un type : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; try LUX, kind, room, severity or disconnected</source>
        <translation>« %1 » est inconnu ; essayez LUX, kind, room, severity ou disconnected</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>il manque &quot;)&quot;</translation>
    </message>
    <message>
        <source>&lt;, &lt;=, =, !=, &gt;= or &gt; is expected</source>
        <translation>&lt;, &lt;=, =, !=, &gt;= ou &gt; est attendu</translation>
    </message>
    <message>
        <source>=, != or ~ is expected</source>
        <translation>=, != ou ~ est attendu</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected, not &quot;%1&quot;</source>
        <translation>AND, OR ou la fin est attendue, pas « %1 »</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>un nom est attendu</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>a rule has at most %1 characters</source>
        <translation>une règle a au plus %1 caractères</translation>
    </message>
    <message>
        <source>a test is expected, such as &quot;LUX &lt; 300&quot;</source>
        <translation>une condition est attendue, comme &quot;LUX &lt; 300&quot;</translation>
    </message>
    <message>
        <source>more than %1 parts inside each other</source>
        <translation>plus de %1 parties imbriquées</translation>
    </message>
    <message>
        <source>none, minor, major or invalid is expected</source>
        <translation>none, minor, major ou invalid est attendu</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>il n’y a pas de groupe « %1 »</translation>
    </message>
</context>
<context>
    <name>Candela::Session</name>
    <message>
        <source>%1 is served twice: by %2, which is used, and by %3</source>
        <translation>%1 est servi deux fois : par %2, qui est utilisé, et par %3</translation>
    </message>
</context>
<context>
    <name>Candela::SiteDocument</name>
    <message>
        <source>%1 was not written, since it could not be opened again: %2</source>
        <translation>%1 n’a pas été écrit, car il ne pourrait être rouvert : %2</translation>
    </message>
    <message>
        <source>%1 was written, but its drawing %2 could not be copied beside it</source>
        <translation>%1 a été écrit, mais son dessin %2 n’a pas pu être copié à côté</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1 : écriture impossible : %2</translation>
    </message>
</context>
<context>
    <name>Candela::SiteEditor</name>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters</source>
        <translation>« %1 » dépasse %2 caractères</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>« %1 » n’est pas le nom d’un PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the plan already</source>
        <translation>« %1 » est déjà sur le plan</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would exist twice</source>
        <translation>« %1 » existerait deux fois</translation>
    </message>
    <message>
        <source>A room needs a place on the floor.</source>
        <translation>Une pièce a besoin d’une place à l’étage.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Rez-de-chaussée</translation>
    </message>
</context>
<context>
    <name>Candela::SiteReader</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>&quot;%1&quot; existe deux fois</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a PV name</source>
        <translation>&quot;%1&quot; n’est pas un nom de PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may hold only letters, digits, - and _</source>
        <translation>&quot;%1&quot; ne peut contenir que lettres, chiffres, - et _</translation>
    </message>
    <message>
        <source>%1 entries; at most %2 are allowed</source>
        <translation>%1 entrées ; au plus %2 sont permises</translation>
    </message>
    <message>
        <source>%1 is not within %2 and %3</source>
        <translation>%1 n’est pas entre %2 et %3</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1 : lecture impossible : %2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB, too large for a site file</source>
        <translation>%1 : plus de %2 MB, trop grand pour un fichier de site</translation>
    </message>
    <message>
        <source>[%1, %2] lies outside the floor of %3 x %4 m</source>
        <translation>[%1, %2] est hors de l’étage de %3 x %4 m</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>une liste est attendue</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>un nombre est attendu</translation>
    </message>
    <message>
        <source>a position [x, y] in metres is expected</source>
        <translation>une position [x, y] en mètres est attendue</translation>
    </message>
    <message>
        <source>a site file holds one object</source>
        <translation>un fichier de site contient un objet</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>un texte est attendu</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>un objet est attendu</translation>
    </message>
    <message>
        <source>an outline has at least 3 corners</source>
        <translation>un contour a au moins 3 coins</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>plus de %1 caractères</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>more than %1 devices</source>
        <translation>plus de %1 appareils</translation>
    </message>
    <message>
        <source>must be a path inside the folder of the site file</source>
        <translation>doit être un chemin dans le dossier du fichier de site</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>only a luminaire has this</source>
        <translation>seul un luminaire a ceci</translation>
    </message>
    <message>
        <source>the PV &quot;%1&quot; exists twice</source>
        <translation>le PV &quot;%1&quot; existe deux fois</translation>
    </message>
    <message>
        <source>the PV name &quot;%1&quot; is longer than %2 characters</source>
        <translation>le nom de PV &quot;%1&quot; dépasse %2 caractères</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself</source>
        <translation>le contour se croise ou se touche</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <translation>le contour n’entoure rien</translation>
    </message>
    <message>
        <source>the window has no width</source>
        <translation>la fenêtre n’a pas de largeur</translation>
    </message>
    <message>
        <source>this is not a site file: it has no &quot;%1&quot;: %2</source>
        <translation>ce n’est pas un fichier de site : il n’a pas de &quot;%1&quot; : %2</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>champ inconnu</translation>
    </message>
    <message>
        <source>unknown kind &quot;%1&quot;</source>
        <translation>type inconnu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown time zone &quot;%1&quot;</source>
        <translation>fuseau horaire inconnu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown use &quot;%1&quot;; known are %2</source>
        <translation>usage inconnu &quot;%1&quot; ; connus : %2</translation>
    </message>
    <message>
        <source>version %1 of the format is expected here</source>
        <translation>la version %1 du format est attendue ici</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotCsv</name>
    <message>
        <source>%1 cannot be written: a name has no comma there</source>
        <translation>%1 ne peut pas être écrit : un nom n’y a pas de virgule</translation>
    </message>
    <message>
        <source>%1 has no saved value</source>
        <translation>%1 n’a pas de valeur enregistrée</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>a text of %1 has a semicolon, which separates elements</source>
        <translation>un texte de %1 a un point-virgule, qui sépare les éléments</translation>
    </message>
    <message>
        <source>no line names a column PV</source>
        <translation>aucune ligne ne nomme de colonne PV</translation>
    </message>
    <message>
        <source>the column “%1” is not known</source>
        <translation>la colonne « %1 » est inconnue</translation>
    </message>
    <message>
        <source>the text of %1 has quotation marks or several lines: they were replaced</source>
        <translation>le texte de %1 a des guillemets ou plusieurs lignes : ils ont été remplacés</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>« %1 » n’est pas une date</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>« %1 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>« %1 » n’est pas une heure</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>« %1 » n’est pas une tolérance</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotModel</name>
    <message>
        <source>%1, taken %2</source>
        <translation>%1, pris le %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Live change</source>
        <translation>Chang. actuel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>What is now less “%1”</source>
        <translation>Valeur actuelle moins « %1 »</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
    <message>
        <source>“%1” less “%2”</source>
        <translation>« %1 » moins « %2 »</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotStore</name>
    <message numerus="yes">
        <source>Delete %n snapshots</source>
        <translation>
            <numerusform>Supprimer %n instantané</numerusform>
            <numerusform>Supprimer %n instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the snapshot “%1”</source>
        <translation>Renommer l’instantané « %1 »</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Take the snapshot “%1”</source>
        <translation>Prendre l’instantané « %1 »</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotsPanel</name>
    <message numerus="yes">
        <source>%1 of %n PVs differ</source>
        <translation>
            <numerusform>%1 sur %n PV diffère</numerusform>
            <numerusform>%1 sur %n PV diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <translation>
            <numerusform>%n n’a pas répondu</numerusform>
            <numerusform>%n n’ont pas répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>A new snapshot of the rows of the table</source>
        <translation>Un nouvel instantané des lignes de la table</translation>
    </message>
    <message>
        <source>A snapshot keeps the values of many PVs under a name: to compare them with what is now, and to write them back.</source>
        <translation>Un instantané garde les valeurs de nombreux PV sous un nom : pour les comparer à l’état actuel, et pour les réécrire.</translation>
    </message>
    <message>
        <source>A snapshot needs a name</source>
        <translation>Un instantané a besoin d’un nom</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>Ajouter à la table</translation>
    </message>
    <message numerus="yes">
        <source>All %n PVs equal</source>
        <translation>
            <numerusform>%n PV égal</numerusform>
            <numerusform>Les %n PV sont égaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+C</source>
        <translation>Copier les lignes	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Supprimer	Del</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>Masquer les égaux</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Pas encore d’instantanés</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>Des nombres pas plus éloignés que cela sont égaux</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Sonde	F3</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renommer	F2</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs from “%1”</source>
        <translation>
            <numerusform>Restaurer %n PV depuis « %1 »</numerusform>
            <numerusform>Restaurer %n PV depuis « %1 »</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”…</source>
        <translation>Restaurer « %1 »…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Select two to compare them. F2 renames, Delete deletes</source>
        <translation>Sélectionnez-en deux pour les comparer. F2 renomme, Delete supprime</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Montrer sur le graphique</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” of %n PVs taken</source>
        <translation>
            <numerusform>Instantané « %1 » de %n PV pris</numerusform>
            <numerusform>Instantané « %1 » de %n PV pris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” taken; %2 of %n PVs did not answer</source>
        <translation>
            <numerusform>Instantané « %1 » pris ; %2 sur %n PV n’a pas répondu</numerusform>
            <numerusform>Instantané « %1 » pris ; %2 sur %n PV n’ont pas répondu</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Snapshots beside the live values</source>
        <translation>Instantanés à côté des valeurs actuelles</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>Take a snapshot of the table</source>
        <translation>Prendre un instantané de la table</translation>
    </message>
    <message>
        <source>Take one of the table</source>
        <translation>En prendre un de la table</translation>
    </message>
    <message>
        <source>Take the same PVs again</source>
        <translation>Reprendre les mêmes PV</translation>
    </message>
    <message>
        <source>There is a snapshot “%1” already</source>
        <translation>Il y a déjà un instantané « %1 »</translation>
    </message>
    <message>
        <source>There is nothing to take a snapshot of</source>
        <translation>Il n’y a rien dont prendre un instantané</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Write the values back: of the selected rows, or of all</source>
        <translation>Réécrire les valeurs : des lignes sélectionnées, ou de toutes</translation>
    </message>
</context>
<context>
    <name>Candela::Startup</name>
    <message>
        <source>%1 serves %2 PVs on this machine</source>
        <translation>%1 sert %2 PV sur cette machine</translation>
    </message>
    <message>
        <source>Edits of the plan that were not saved</source>
        <translation>Modifications du plan non enregistrées</translation>
    </message>
    <message>
        <source>Open site file</source>
        <translation>Ouvrir un fichier de site</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Fichiers de site (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The simulated building is starting…</source>
        <translation>Le bâtiment simulé démarre…</translation>
    </message>
    <message>
        <source>edits of the plan</source>
        <translation>modifications du plan</translation>
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
            <numerusform>%Ln PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames/s</source>
        <translation>
            <numerusform>%Ln image/s</numerusform>
            <numerusform>%Ln images/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdu</numerusform>
            <numerusform>%Ln perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates/s</source>
        <translation>
            <numerusform>%Ln m. à j./s</numerusform>
            <numerusform>%Ln m. à j./s</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest PV: %1, %2 updates a second</source>
        <translation>PV le plus actif : %1, %2 mises à jour par seconde</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela a été lancé en lecture seule : rien n’est écrit</translation>
    </message>
    <message>
        <source>Channels that are not found or were lost; click to see them</source>
        <translation>Canaux introuvables ou perdus ; cliquer pour les voir</translation>
    </message>
    <message>
        <source>Channels that something here wants</source>
        <translation>Canaux utilisés ici</translation>
    </message>
    <message>
        <source>How often the window was painted in the last second</source>
        <translation>Combien de fois la fenêtre a été dessinée dans la dernière seconde</translation>
    </message>
    <message>
        <source>Resident memory of this program</source>
        <translation>Mémoire occupée par ce programme</translation>
    </message>
    <message>
        <source>The PV that brings most values; click for all about it</source>
        <translation>Le PV qui apporte le plus de valeurs ; cliquer pour tout savoir de lui</translation>
    </message>
    <message>
        <source>Values that arrive from the network</source>
        <translation>Valeurs qui arrivent du réseau</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>Candela::StripChart</name>
    <message>
        <source>%1 is left out: StripTool draws ten curves</source>
        <translation>%1 est laissé de côté : StripTool trace dix courbes</translation>
    </message>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 figure deux fois dans le fichier : la première compte</translation>
    </message>
    <message>
        <source>notes are left out: StripTool has its own way to keep them</source>
        <translation>les notes sont laissées de côté : StripTool les garde à sa manière</translation>
    </message>
    <message>
        <source>the logarithmic axis of %1 finds its range by itself</source>
        <translation>l’axe logarithmique de %1 trouve lui-même sa plage</translation>
    </message>
    <message>
        <source>the range of %1 is empty: its axis finds one by itself</source>
        <translation>la plage de %1 est vide : son axe en trouve une lui-même</translation>
    </message>
</context>
<context>
    <name>Candela::StripFile</name>
    <message>
        <source>%1 is not known</source>
        <translation>%1 est inconnu</translation>
    </message>
    <message>
        <source>curve %1 has no name</source>
        <translation>la courbe %1 n’a pas de nom</translation>
    </message>
    <message>
        <source>the file does not begin with StripConfig</source>
        <translation>le fichier ne commence pas par StripConfig</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>version “%1” is not known</source>
        <translation>la version « %1 » est inconnue</translation>
    </message>
    <message>
        <source>“%1” is not a colour</source>
        <translation>« %1 » n’est pas une couleur</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation>« %1 » n’est pas un nombre qui convient ici</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>« %1 » n’est pas compris</translation>
    </message>
</context>
<context>
    <name>Candela::TableFile</name>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 figure deux fois dans le fichier : la première compte</translation>
    </message>
    <message>
        <source>a table holds at most %1 rows: the rest is left out</source>
        <translation>une table a au plus %1 lignes : le reste est laissé de côté</translation>
    </message>
    <message>
        <source>“%1” is not the name of a PV</source>
        <translation>« %1 » n’est pas le nom d’un PV</translation>
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
            <numerusform>%1 sur %n PV</numerusform>
            <numerusform>%1 sur %n PV</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1 : écriture impossible : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked rows</source>
        <translation>
            <numerusform>%n ligne cochée</numerusform>
            <numerusform>%n lignes cochées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names will be offered while you type</source>
        <translation>
            <numerusform>%n nom sera proposé à la saisie</numerusform>
            <numerusform>%n noms seront proposés à la saisie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected rows</source>
        <translation>
            <numerusform>%n ligne sélectionnée</numerusform>
            <numerusform>%n lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values saved</source>
        <translation>
            <numerusform>%n valeur enregistrée</numerusform>
            <numerusform>%n valeurs enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Une expression régulière</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>Ajouter %n ligne</numerusform>
            <numerusform>Ajouter %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add PVs</source>
        <translation>Ajouter des PV</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Any text, any one character</source>
        <translation>Tout texte, tout caractère unique</translation>
    </message>
    <message>
        <source>By how much the values of %1 may differ from the saved ones:</source>
        <translation>De combien les valeurs de %1 peuvent différer des valeurs enregistrées :</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>Modifier un commentaire</translation>
    </message>
    <message numerus="yes">
        <source>Change the tolerance of %n rows</source>
        <translation>
            <numerusform>Modifier la tolérance de %n ligne</numerusform>
            <numerusform>Modifier la tolérance de %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Changés récemment</translation>
    </message>
    <message numerus="yes">
        <source>Check %n rows</source>
        <translation>
            <numerusform>Cocher %n ligne</numerusform>
            <numerusform>Cocher %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Check or uncheck	Space</source>
        <translation>Cocher ou décocher	Space</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Copy names	Ctrl+C</source>
        <translation>Copier les noms	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+Shift+C</source>
        <translation>Copier les lignes	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>Différents de l’enregistré</translation>
    </message>
    <message>
        <source>Dismiss failed writes</source>
        <translation>Écarter les écritures échouées</translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Modifier	F2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n loaded names</source>
        <translation>
            <numerusform>Oublier %n nom chargé</numerusform>
            <numerusform>Oublier %n noms chargés</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>En alarme</translation>
    </message>
    <message>
        <source>Insert a comment</source>
        <translation>Insérer un commentaire</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.list *.pvs *.csv);;All files (*)</source>
        <translation>Listes de noms (*.txt *.list *.pvs *.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Load a list of names</source>
        <translation>Charger une liste de noms</translation>
    </message>
    <message>
        <source>Load a list of names…</source>
        <translation>Charger une liste de noms…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows</source>
        <translation>
            <numerusform>Déplacer %n ligne</numerusform>
            <numerusform>Déplacer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the snapshot of %1:</source>
        <translation>Nom de l’instantané de %1 :</translation>
    </message>
    <message>
        <source>Names, or ranges such as BLD:F1:R{01..08}:LUX01; Enter adds them.
loc://name(40) is a variable of this program</source>
        <translation>Noms, ou plages comme BLD:F1:R{01..08}:LUX01 ; Enter les ajoute.
loc://name(40) est une variable de ce programme</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nouvelle table</translation>
    </message>
    <message>
        <source>No PVs yet</source>
        <translation>Pas encore de PV</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connectés</translation>
    </message>
    <message>
        <source>Or type</source>
        <translation>Ou taper</translation>
    </message>
    <message>
        <source>PVs to add</source>
        <translation>PV à ajouter</translation>
    </message>
    <message>
        <source>Paste names	Ctrl+V</source>
        <translation>Coller des noms	Ctrl+V</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Sonde	F3</translation>
    </message>
    <message>
        <source>Read now	Enter</source>
        <translation>Lire maintenant	Enter</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Retirer %n ligne</numerusform>
            <numerusform>Retirer %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rows	Del</source>
        <translation>Retirer les lignes	Del</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>Restaurer %1…</translation>
    </message>
    <message>
        <source>Rows that are</source>
        <translation>Lignes dans l’état</translation>
    </message>
    <message numerus="yes">
        <source>Save %n values</source>
        <translation>
            <numerusform>Enregistrer %n valeur</numerusform>
            <numerusform>Enregistrer %n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer la table</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Enregistrer la table en CSV…</translation>
    </message>
    <message>
        <source>Save values of %1</source>
        <translation>Enregistrer les valeurs de %1</translation>
    </message>
    <message>
        <source>Set %1 to…</source>
        <translation>Mettre %1 à…</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Montrer sur le graphique</translation>
    </message>
    <message>
        <source>State of the rows shown</source>
        <translation>État des lignes montrées</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Table saved to %1</source>
        <translation>Table enregistrée dans %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Take a snapshot of %1…</source>
        <translation>Prendre un instantané de %1…</translation>
    </message>
    <message>
        <source>The table shows values as they change, and writes setpoints. Type names above, paste a list, or drop PVs here.</source>
        <translation>La table montre les valeurs au fil de leurs changements, et écrit des consignes. Tapez des noms ci-dessus, collez une liste ou déposez des PV ici.</translation>
    </message>
    <message>
        <source>There are no PVs in the table yet</source>
        <translation>Il n’y a pas encore de PV dans la table</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Tolerance of %1…</source>
        <translation>Tolérance de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Uncheck %n rows</source>
        <translation>
            <numerusform>Décocher %n ligne</numerusform>
            <numerusform>Décocher %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>Ce qu’on peut faire des lignes</translation>
    </message>
    <message>
        <source>What can be filtered by</source>
        <translation>Ce par quoi on peut filtrer</translation>
    </message>
    <message>
        <source>What can be filtered by (Alt+Down)</source>
        <translation>Ce par quoi on peut filtrer (Alt+Down)</translation>
    </message>
    <message>
        <source>Without a state</source>
        <translation>Sans un état</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>Sans un mot</translation>
    </message>
    <message>
        <source>Words in name or description; * and ? as wild cards, -word excludes,
/regular expression/, and states: alarm, disconnected, changed …</source>
        <translation>Mots du nom ou de la description ; * et ? comme jokers, -mot exclut,
/expression régulière/, et états : alarm, disconnected, changed …</translation>
    </message>
    <message numerus="yes">
        <source>all %n rows</source>
        <translation>
            <numerusform>toutes les lignes (%n)</numerusform>
            <numerusform>toutes les %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>table.columns[%1].key: unknown column “%2”</source>
        <translation>table.columns[%1].key: colonne inconnue « %2 »</translation>
    </message>
    <message>
        <source>table.pvs: is not a list</source>
        <translation>table.pvs: n’est pas une liste</translation>
    </message>
    <message>
        <source>table.pvs[%1]: is not a name</source>
        <translation>table.pvs[%1]: n’est pas un nom</translation>
    </message>
    <message>
        <source>table.saved.%1: holds no value</source>
        <translation>table.saved.%1: ne contient pas de valeur</translation>
    </message>
    <message>
        <source>table.sort: unknown column “%1”</source>
        <translation>table.sort: colonne inconnue « %1 »</translation>
    </message>
    <message>
        <source>table.state: unknown state “%1”</source>
        <translation>table.state: état inconnu « %1 »</translation>
    </message>
</context>
<context>
    <name>Candela::TablePanelWriter</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n’a pas été écrit : %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is a PV, %2 a value</extracomment>
        <translation>Mettre %1 à %2</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>Écrire %1 dans %2 ?</translation>
    </message>
</context>
<context>
    <name>Candela::TableWriteDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 written.</source>
        <translation>%1 écrits sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs will be written, one after the other.</source>
        <translation>
            <numerusform>%n PV sera écrit.</numerusform>
            <numerusform>%n PV seront écrits, l’un après l’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written and are left out.</source>
        <translation>
            <numerusform>%n ne peut être écrit et est omis.</numerusform>
            <numerusform>%n ne peuvent être écrits et sont omis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; each row of the table shows why.</source>
        <translation>
            <numerusform>%n échec ; la ligne de la table montre pourquoi.</numerusform>
            <numerusform>%n échecs ; chaque ligne de la table montre pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have this value already.</source>
        <translation>
            <numerusform>%n d’entre eux a déjà cette valeur.</numerusform>
            <numerusform>%n d’entre eux ont déjà cette valeur.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value, with or without its unit, or the name of a state</source>
        <translation>Une valeur, avec ou sans unité, ou le nom d’un état</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interrompre</translation>
    </message>
    <message numerus="yes">
        <source>Aborted: %n were not sent.</source>
        <translation>
            <numerusform>Interrompu : %n n’a pas été envoyé.</numerusform>
            <numerusform>Interrompu : %n n’ont pas été envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nouvelle valeur</translation>
    </message>
    <message>
        <source>None of these rows has a saved value.</source>
        <translation>Aucune de ces lignes n’a de valeur enregistrée.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actuel</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs</source>
        <translation>
            <numerusform>Restaurer %n PV</numerusform>
            <numerusform>Restaurer %n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n saved values</source>
        <translation>
            <numerusform>Restaurer %n valeur enregistrée</numerusform>
            <numerusform>Restaurer %n valeurs enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved numbers are multiplied with it; texts, states and arrays stay as saved</source>
        <translation>Les nombres enregistrés en sont multipliés ; textes, états et tableaux restent tels quels</translation>
    </message>
    <message>
        <source>Scale of the saved numbers</source>
        <translation>Échelle des nombres enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs</source>
        <translation>
            <numerusform>Régler %n PV</numerusform>
            <numerusform>Régler %n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs to %1</source>
        <translation>
            <numerusform>Mettre %n PV à %1</numerusform>
            <numerusform>Mettre %n PV à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Les %1 premiers sont listés.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message numerus="yes">
        <source>Write %n PVs</source>
        <translation>
            <numerusform>Écrire %n PV</numerusform>
            <numerusform>Écrire %n PV</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>written</source>
        <translation>écrit</translation>
    </message>
</context>
<context>
    <name>Candela::TablesPanel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Add the table “%1”</source>
        <translation>Ajouter la table « %1 »</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>Copier une table</translation>
    </message>
    <message>
        <source>Double click renames a table</source>
        <translation>Un double-clic renomme une table</translation>
    </message>
    <message>
        <source>Fill the table “%1”</source>
        <translation>Remplir la table « %1 »</translation>
    </message>
    <message>
        <source>Its saved values go with it.</source>
        <translation>Ses valeurs enregistrées disparaissent avec elle.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Faire une copie</translation>
    </message>
    <message>
        <source>Move a table</source>
        <translation>Déplacer une table</translation>
    </message>
    <message>
        <source>Name of the table:</source>
        <translation>Nom de la table :</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nouvelle table</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Retirer la table</translation>
    </message>
    <message>
        <source>Remove the table “%1”</source>
        <translation>Retirer la table « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Remove the table “%1” with its %n rows?</source>
        <translation>
            <numerusform>Retirer la table « %1 » avec sa %n ligne ?</numerusform>
            <numerusform>Retirer la table « %1 » avec ses %n lignes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>Renommer une table</translation>
    </message>
    <message>
        <source>Rename the table</source>
        <translation>Renommer la table</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Table %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
</context>
<context>
    <name>Candela::TraceSampleModel</name>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Server&apos;s time</source>
        <translation>Heure du serveur</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Heure d’arrivée</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>lacune</translation>
    </message>
    <message>
        <source>samples lost before</source>
        <translation>échantillons perdus avant</translation>
    </message>
</context>
<context>
    <name>Candela::UndoHistory</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulé)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>A step with a pencil was written to PVs: undoing it writes the values from before.</source>
        <translation>Une étape avec un crayon a été écrite sur des PV : l’annuler écrit les valeurs d’avant.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Rien n’a encore été fait</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>Étapes, la dernière d’abord</translation>
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
        <translation>Candela a été lancé en lecture seule : rien n’est écrit</translation>
    </message>
    <message>
        <source>Do “%1” again?</source>
        <translation>Rétablir « %1 » ?</translation>
    </message>
    <message>
        <source>The same values are written again.</source>
        <translation>Les mêmes valeurs sont réécrites.</translation>
    </message>
    <message>
        <source>The values from before are written again.</source>
        <translation>Les valeurs d’avant sont réécrites.</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>Annuler « %1 » ?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
</context>
<context>
    <name>Candela::WindowEdit</name>
    <message>
        <source>Close a window</source>
        <translation>Fermer une fenêtre</translation>
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
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close all the same?</source>
        <translation>Fermer quand même ?</translation>
    </message>
    <message>
        <source>The windows follow as soon as the lights have been written</source>
        <translation>Les fenêtres suivront dès que les luminaires auront été écrits</translation>
    </message>
    <message>
        <source>The windows follow as soon as what is under way in “%1” has ended</source>
        <translation>Les fenêtres suivront dès que ce qui est en cours dans « %1 » sera fini</translation>
    </message>
    <message>
        <source>This session could not be restored if the program was killed: %1</source>
        <translation>Cette session ne pourrait pas être restaurée si le programme était interrompu : %1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Fenêtre %1</translation>
    </message>
</context>
<context>
    <name>Candela::Workspace</name>
    <message>
        <source>&quot;%1&quot; is none of system, dark, light</source>
        <translation>&quot;%1&quot; n’est aucun de system, dark, light</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1 : lecture impossible : %2</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1 : écriture impossible : %2</translation>
    </message>
    <message>
        <source>%1: is missing, so this is not a workspace</source>
        <translation>%1 : manque, ce n’est donc pas un espace de travail</translation>
    </message>
    <message>
        <source>%1: is not a version number</source>
        <translation>%1 : n’est pas un numéro de version</translation>
    </message>
    <message>
        <source>%1: is too large for a workspace</source>
        <translation>%1 : trop grand pour un espace de travail</translation>
    </message>
    <message>
        <source>%1: version %2 was written by a newer Candela; this one reads up to version %3</source>
        <translation>%1 : la version %2 a été écrite par un Candela plus récent ; celui-ci lit jusqu’à la version %3</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>n’est ni true ni false</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>n’est pas une liste</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>n’est pas un texte</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>n’est pas un objet</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>n’est pas du base64</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message>
        <source>line 1: a workspace is a JSON object</source>
        <translation>ligne 1 : un espace de travail est un objet JSON</translation>
    </message>
    <message>
        <source>more than %1 windows</source>
        <translation>plus de %1 fenêtres</translation>
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
        <translation>L’espace de travail n’a pas pu être restauré en entier</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was saved last.</source>
        <translation>Sinon le fichier reste tel qu’il a été enregistré la dernière fois.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Enregistrer les modifications de %1 ?</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Enregistrer l’espace de travail</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>The session could not be restored</source>
        <translation>La session n’a pas pu être restaurée</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>L’espace de travail n’a pas pu être ouvert</translation>
    </message>
    <message>
        <source>The workspace could not be saved</source>
        <translation>L’espace de travail n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>There is no last session to open</source>
        <translation>Il n’y a pas de dernière session à ouvrir</translation>
    </message>
    <message>
        <source>Workspaces (*.candela)</source>
        <translation>Espaces de travail (*.candela)</translation>
    </message>
    <message>
        <source>Workspaces (*.candela);;All files (*)</source>
        <translation>Espaces de travail (*.candela);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Candela::WriteCommand</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1 ; %2 sur %3 n’ont pas été écrits : %4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
</context>
<context>
    <name>Candela::WriteOrigin</name>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Grand master</source>
        <translation>Maître général</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luminaires</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Boucle %1</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonde</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
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
        <translation>il y a %1 j</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
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
        <translation>il y a %1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>%1 is what the regular expression library says, %2 a position in the text.</extracomment>
        <translation>%1, au caractère %2</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>« %1 » n’est pas un état</translation>
    </message>
</context>
<context>
    <name>PvTableInput</name>
    <message>
        <source>%1 elements were typed, %2 has room for %3</source>
        <translation>%1 éléments ont été tapés, %2 a de la place pour %3</translation>
    </message>
    <message>
        <source>%1 is above the limit of %2</source>
        <translation>%1 dépasse la limite de %2</translation>
    </message>
    <message>
        <source>%1 is below the limit of %2</source>
        <translation>%1 est sous la limite de %2</translation>
    </message>
    <message>
        <source>%1 takes numbers from %2 to %3</source>
        <translation>%1 accepte des nombres de %2 à %3</translation>
    </message>
    <message>
        <source>%1 takes whole numbers only</source>
        <translation>%1 n’accepte que des nombres entiers</translation>
    </message>
    <message>
        <source>A text PV holds at most %1 bytes</source>
        <translation>Un PV texte contient au plus %1 octets</translation>
    </message>
    <message>
        <source>Type a value first</source>
        <translation>Tapez d’abord une valeur</translation>
    </message>
    <message>
        <source>“%1” could mean two numbers; leave out the thousands separator</source>
        <translation>« %1 » peut désigner deux nombres ; omettez le séparateur de milliers</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>« %1 » n’est aucun de %2</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>« %1 » n’est pas un nombre</translation>
    </message>
    <message>
        <source>“%1” is not a number of %2</source>
        <translation>« %1 » n’est pas un nombre en %2</translation>
    </message>
    <message>
        <source>“%1” is not the number of a state</source>
        <translation>« %1 » n’est pas le numéro d’un état</translation>
    </message>
</context>
<context>
    <name>PvTableStates</name>
    <message>
        <source>Can be written</source>
        <translation>Accessibles en écriture</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Changés récemment</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Cochés</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connectés</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>Différents de l’enregistré</translation>
    </message>
    <message>
        <source>Has a saved value</source>
        <translation>Avec valeur enregistrée</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>En alarme</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Invalide</translation>
    </message>
    <message>
        <source>Major alarm</source>
        <translation>Alarme majeure</translation>
    </message>
    <message>
        <source>Minor alarm</source>
        <translation>Alarme mineure</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connectés</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvables</translation>
    </message>
    <message>
        <source>Write failed</source>
        <translation>Écriture échouée</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Access security group</source>
        <translation>Groupe de sécurité d’accès</translation>
    </message>
    <message>
        <source>Alarm hysteresis</source>
        <translation>Hystérésis d’alarme</translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation>Message d’alarme</translation>
    </message>
    <message>
        <source>Alarm severity</source>
        <translation>Gravité d’alarme</translation>
    </message>
    <message>
        <source>Alarm status</source>
        <translation>Statut d’alarme</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>En cours de traitement</translation>
    </message>
    <message>
        <source>Change that archivers are told of</source>
        <translation>Changement signalé aux archiveurs</translation>
    </message>
    <message>
        <source>Change that monitors are told of</source>
        <translation>Changement signalé aux moniteurs</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Device support</source>
        <translation>Support matériel</translation>
    </message>
    <message>
        <source>Digits behind the point</source>
        <translation>Chiffres après la virgule</translation>
    </message>
    <message>
        <source>Disable input</source>
        <translation>Entrée de désactivation</translation>
    </message>
    <message>
        <source>Disable link</source>
        <translation>Lien de désactivation</translation>
    </message>
    <message>
        <source>Disabled if DISA is</source>
        <translation>Désactivé si DISA vaut</translation>
    </message>
    <message>
        <source>Elements there are</source>
        <translation>Éléments présents</translation>
    </message>
    <message>
        <source>Elements there is room for</source>
        <translation>Place pour les éléments</translation>
    </message>
    <message>
        <source>Event that processes it</source>
        <translation>Événement qui le traite</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Fastest change of the output</source>
        <translation>Changement le plus rapide de la sortie</translation>
    </message>
    <message>
        <source>Highest severity not acknowledged</source>
        <translation>Plus haute gravité non acquittée</translation>
    </message>
    <message>
        <source>Input link</source>
        <translation>Lien d’entrée</translation>
    </message>
    <message>
        <source>Label of 0</source>
        <translation>Libellé de 0</translation>
    </message>
    <message>
        <source>Label of 1</source>
        <translation>Libellé de 1</translation>
    </message>
    <message>
        <source>Link to the simulated value</source>
        <translation>Lien vers la valeur simulée</translation>
    </message>
    <message>
        <source>Link to the simulation mode</source>
        <translation>Lien vers le mode simulation</translation>
    </message>
    <message>
        <source>Link to the time stamp</source>
        <translation>Lien vers l’horodatage</translation>
    </message>
    <message>
        <source>Link to the wanted value</source>
        <translation>Lien vers la valeur voulue</translation>
    </message>
    <message>
        <source>Lower alarm limit</source>
        <translation>Limite basse d’alarme</translation>
    </message>
    <message>
        <source>Lower end of the display</source>
        <translation>Bas de l’affichage</translation>
    </message>
    <message>
        <source>Lower limit of writes</source>
        <translation>Limite basse d’écriture</translation>
    </message>
    <message>
        <source>Lower warning limit</source>
        <translation>Limite basse d’avertissement</translation>
    </message>
    <message>
        <source>Order within a scan</source>
        <translation>Ordre dans un balayage</translation>
    </message>
    <message>
        <source>Output link</source>
        <translation>Lien de sortie</translation>
    </message>
    <message>
        <source>Past alarms need acknowledgement</source>
        <translation>Alarmes passées à acquitter</translation>
    </message>
    <message>
        <source>Priority of processing</source>
        <translation>Priorité de traitement</translation>
    </message>
    <message>
        <source>Processed at the start</source>
        <translation>Traité au démarrage</translation>
    </message>
    <message>
        <source>Processed by a write</source>
        <translation>Traité par une écriture</translation>
    </message>
    <message>
        <source>Processed next</source>
        <translation>Traité ensuite</translation>
    </message>
    <message>
        <source>Processed when</source>
        <translation>Traité quand</translation>
    </message>
    <message>
        <source>Processing is traced</source>
        <translation>Traitement tracé</translation>
    </message>
    <message>
        <source>Raw value</source>
        <translation>Valeur brute</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Type d’enregistrement</translation>
    </message>
    <message>
        <source>Severity above HIGH</source>
        <translation>Gravité au-dessus de HIGH</translation>
    </message>
    <message>
        <source>Severity above HIHI</source>
        <translation>Gravité au-dessus de HIHI</translation>
    </message>
    <message>
        <source>Severity below LOLO</source>
        <translation>Gravité sous LOLO</translation>
    </message>
    <message>
        <source>Severity below LOW</source>
        <translation>Gravité sous LOW</translation>
    </message>
    <message>
        <source>Severity of 0</source>
        <translation>Gravité de 0</translation>
    </message>
    <message>
        <source>Severity of 1</source>
        <translation>Gravité de 1</translation>
    </message>
    <message>
        <source>Severity of a change</source>
        <translation>Gravité d’un changement</translation>
    </message>
    <message>
        <source>Severity while disabled</source>
        <translation>Gravité si désactivé</translation>
    </message>
    <message>
        <source>Severity while simulated</source>
        <translation>Gravité si simulé</translation>
    </message>
    <message>
        <source>Severity while undefined</source>
        <translation>Gravité si indéfinie</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulé</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Source of the time stamp</source>
        <translation>Source de l’horodatage</translation>
    </message>
    <message>
        <source>Times found busy</source>
        <translation>Nombre de fois trouvé occupé</translation>
    </message>
    <message>
        <source>Type of the elements</source>
        <translation>Type des éléments</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Upper alarm limit</source>
        <translation>Limite haute d’alarme</translation>
    </message>
    <message>
        <source>Upper end of the display</source>
        <translation>Haut de l’affichage</translation>
    </message>
    <message>
        <source>Upper limit of writes</source>
        <translation>Limite haute d’écriture</translation>
    </message>
    <message>
        <source>Upper warning limit</source>
        <translation>Limite haute d’avertissement</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Value that was sent out</source>
        <translation>Valeur émise</translation>
    </message>
    <message>
        <source>Value undefined</source>
        <translation>Valeur indéfinie</translation>
    </message>
    <message>
        <source>Value while invalid</source>
        <translation>Valeur si invalide</translation>
    </message>
    <message>
        <source>Wanted value is taken from</source>
        <translation>Origine de la valeur voulue</translation>
    </message>
    <message>
        <source>What is done while invalid</source>
        <translation>Action si invalide</translation>
    </message>
    <message>
        <source>Will be processed again</source>
        <translation>Sera traité à nouveau</translation>
    </message>
    <message>
        <source>Writing from outside is refused</source>
        <translation>Écriture externe refusée</translation>
    </message>
    <message>
        <source>Written: processes the record</source>
        <translation>Une écriture traite l’enregistrement</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>is no snapshot</source>
        <translation>n’est pas un instantané</translation>
    </message>
    <message>
        <source>values[%1]: has no name</source>
        <translation>values[%1]: sans nom</translation>
    </message>
</context>
</TS>
