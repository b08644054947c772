<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Candela::AboutBox</name>
    <message>
        <source>&lt;p&gt;See a building, select, read, decide, command: a supervision desktop for EPICS Channel Access.&lt;/p&gt;&lt;p&gt;The desktop is free software under the GNU General Public License, version 3 or later. It comes without any warranty. The client library, candela-cli and candela-ioc are under the MIT licence.&lt;/p&gt;&lt;p&gt;Built with Qt %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ver un edificio, seleccionar, leer, decidir, comandar: un escritorio de supervisión para EPICS Channel Access.&lt;/p&gt;&lt;p&gt;El escritorio es software libre bajo la GNU General Public License, versión 3 o posterior. Se ofrece sin garantía alguna. La biblioteca cliente, candela-cli y candela-ioc están bajo la licencia MIT.&lt;/p&gt;&lt;p&gt;Compilado con Qt %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Candela</source>
        <translation>Acerca de Candela</translation>
    </message>
</context>
<context>
    <name>Candela::Actions</name>
    <message>
        <source>&amp;About Candela</source>
        <translation>&amp;Acerca de Candela</translation>
    </message>
    <message>
        <source>&amp;Blackout…</source>
        <translation>&amp;Apagón…</translation>
    </message>
    <message>
        <source>&amp;Clear selection	Esc</source>
        <translation>&amp;Quitar selección	Esc</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Cerrar ven&amp;tana</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Find PV, panel or command…</source>
        <translation>&amp;Buscar PV, panel o comando…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Im&amp;portar…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>Tamaño &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Abrir espacio de trabajo…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Read selection</source>
        <translation>&amp;Leer selección</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>&amp;Guardar espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>&amp;Pasos…</translation>
    </message>
    <message>
        <source>&amp;Stop all writes and loops</source>
        <translation>&amp;Detener todas las escrituras y lazos</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>All that can be undone, writes to PVs included</source>
        <translation>Todo lo que se puede deshacer, también las escrituras en PV</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>Línea de c&amp;omandos</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Oscuro o claro</translation>
    </message>
    <message>
        <source>Floor &amp;down	PgDown</source>
        <translation>Planta &amp;inferior	PgDown</translation>
    </message>
    <message>
        <source>Floor &amp;up	PgUp</source>
        <translation>Planta &amp;superior	PgUp</translation>
    </message>
    <message>
        <source>Na&amp;me this window…</source>
        <translation>No&amp;mbrar esta ventana…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>Open &amp;last session</source>
        <translation>Abrir la ú&amp;ltima sesión</translation>
    </message>
    <message>
        <source>Open s&amp;ite file…</source>
        <translation>Abrir archivo de s&amp;itio…</translation>
    </message>
    <message>
        <source>Pro&amp;be</source>
        <translation>So&amp;nda</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>Guardar espacio de trabajo &amp;como…</translation>
    </message>
    <message>
        <source>Select &amp;all on this floor	Ctrl+A</source>
        <translation>Seleccionar &amp;todo en esta planta	Ctrl+A</translation>
    </message>
    <message>
        <source>Selection to &amp;table</source>
        <translation>Selección a la ta&amp;bla</translation>
    </message>
    <message>
        <source>Selection to c&amp;hart</source>
        <translation>Selección al &amp;gráfico</translation>
    </message>
    <message>
        <source>Show the whole &amp;floor	Home</source>
        <translation>Mostrar la &amp;planta completa	Home</translation>
    </message>
    <message>
        <source>Start the &amp;demo building</source>
        <translation>Iniciar el edificio de &amp;demostración</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Tables and charts of other programs; files can be dropped onto the window as well</source>
        <translation>Tablas y gráficos de otros programas; también se pueden soltar archivos en la ventana</translation>
    </message>
    <message>
        <source>The table in front, or the chart, for other programs</source>
        <translation>La tabla en primer plano, o el gráfico, para otros programas</translation>
    </message>
    <message>
        <source>Zoom &amp;in	+</source>
        <translation>A&amp;cercar	+</translation>
    </message>
    <message>
        <source>Zoom &amp;out	−</source>
        <translation>Al&amp;ejar	−</translation>
    </message>
</context>
<context>
    <name>Candela::AuditEntry</name>
    <message>
        <source>sent, no answer asked for</source>
        <translation>enviado, sin pedir respuesta</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
</context>
<context>
    <name>Candela::AuditLog</name>
    <message>
        <source>The log of writes cannot be kept in %1: %2</source>
        <translation>El log de escrituras no se puede guardar en %1: %2</translation>
    </message>
    <message>
        <source>The log of writes is kept again</source>
        <translation>El log de escrituras se guarda de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>The log of writes is kept again; %n entries were lost</source>
        <translation>
            <numerusform>El log de escrituras se guarda de nuevo; se perdió %n entrada</numerusform>
            <numerusform>El log de escrituras se guarda de nuevo; se perdieron %n entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::AuditModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1, proceso %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>Candela::AuditPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n no escrita</numerusform>
            <numerusform>%n no escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 writes</source>
        <translation>
            <numerusform>%n de %1 escrituras</numerusform>
            <numerusform>%n de %1 escrituras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes</source>
        <translation>
            <numerusform>%n escritura</numerusform>
            <numerusform>%n escrituras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes saved to %1</source>
        <translation>
            <numerusform>%n escritura guardada en %1</numerusform>
            <numerusform>%n escrituras guardadas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Every write is listed here: who wrote what, when, and how it ended. Nothing has been written yet.</source>
        <translation>Aquí se lista cada escritura: quién escribió qué, cuándo y cómo terminó. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Export writes</source>
        <translation>Exportar escrituras</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by PV, value, origin</source>
        <translation>Filtrar por PV, valor, origen</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Últimos 10 minutos</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Última semana</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>No escritas</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Read the log&apos;s files again: what other programs have written</source>
        <translation>Volver a leer los archivos del log: lo que otros programas han escrito</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Save what is listed as CSV</source>
        <translation>Guardar lo listado como CSV</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>Writes, the newest first</source>
        <translation>Escrituras, la más reciente primero</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
</context>
<context>
    <name>Candela::AuditWriter</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
</context>
<context>
    <name>Candela::AutosaveFile</name>
    <message>
        <source>%1 has no saved value</source>
        <translation>%1 no tiene valor guardado</translation>
    </message>
    <message>
        <source>autosave noted: %1</source>
        <translation>autosave anotó: %1</translation>
    </message>
    <message>
        <source>the array of %1 does not end</source>
        <translation>el vector de %1 no termina</translation>
    </message>
    <message>
        <source>the file does not end with &lt;END&gt;: it may have been cut off</source>
        <translation>el archivo no termina con &lt;END&gt;: puede estar cortado</translation>
    </message>
    <message>
        <source>the text of %1 has several lines: they became one</source>
        <translation>el texto de %1 tiene varias líneas: se unieron en una</translation>
    </message>
    <message>
        <source>what stands behind &lt;END&gt; is left out</source>
        <translation>se omite lo que sigue a &lt;END&gt;</translation>
    </message>
</context>
<context>
    <name>Candela::ChartAxisDialog</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>Eje %1</translation>
    </message>
    <message>
        <source>Axis without a unit</source>
        <translation>Eje sin unidad</translation>
    </message>
    <message>
        <source>Each trace by its limits (LOPR to HOPR)</source>
        <translation>Cada curva según sus límites (LOPR a HOPR)</translation>
    </message>
    <message>
        <source>Each trace by what is in view</source>
        <translation>Cada curva según lo que está a la vista</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Fijo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Logarítmico</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Staggered: a band for each trace</source>
        <translation>Escalonado: una banda por curva</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>Donde haya sitio</translation>
    </message>
</context>
<context>
    <name>Candela::ChartBar</name>
    <message>
        <source>Add PVs</source>
        <translation>Añadir PV</translation>
    </message>
    <message>
        <source>Any stretch of time: 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30</source>
        <translation>Cualquier intervalo: 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30</translation>
    </message>
    <message>
        <source>Back to now, with automatic scales (double click)</source>
        <translation>Volver a ahora, con escalas automáticas (doble clic)</translation>
    </message>
    <message>
        <source>Follow the clock again (Space)</source>
        <translation>Seguir el reloj de nuevo (Space)</translation>
    </message>
    <message>
        <source>Hold the picture; samples go on being kept (Space)</source>
        <translation>Congelar la imagen; se siguen guardando muestras (Space)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Names or ranges of PVs; Enter adds them</source>
        <translation>Nombres o rangos de PV; Enter los añade</translation>
    </message>
    <message>
        <source>PVs to add to the chart</source>
        <translation>PV que añadir al gráfico</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>Mostrar los últimos %1</translation>
    </message>
    <message>
        <source>Span of the time axis</source>
        <translation>Intervalo del eje de tiempo</translation>
    </message>
    <message>
        <source>Statistics, distribution, samples and waveforms</source>
        <translation>Estadísticas, distribución, muestras y formas de onda</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>Líneas rectas entre muestras</translation>
    </message>
    <message>
        <source>The next view (Alt+Right)</source>
        <translation>La vista siguiente (Alt+Right)</translation>
    </message>
    <message>
        <source>The view before (Backspace)</source>
        <translation>La vista anterior (Backspace)</translation>
    </message>
    <message>
        <source>Zoom by a rectangle (Shift+drag)</source>
        <translation>Zoom con un rectángulo (Shift+arrastrar)</translation>
    </message>
</context>
<context>
    <name>Candela::ChartEdit</name>
    <message numerus="yes">
        <source>Add %n traces to the chart</source>
        <translation>
            <numerusform>Añadir %n curva al gráfico</numerusform>
            <numerusform>Añadir %n curvas al gráfico</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>Añadir una nota al gráfico</translation>
    </message>
    <message>
        <source>Change a trace of the chart</source>
        <translation>Cambiar una curva del gráfico</translation>
    </message>
    <message>
        <source>Change an axis of the chart</source>
        <translation>Cambiar un eje del gráfico</translation>
    </message>
    <message>
        <source>Remove a note from the chart</source>
        <translation>Quitar una nota del gráfico</translation>
    </message>
    <message>
        <source>Show or hide traces</source>
        <translation>Mostrar u ocultar curvas</translation>
    </message>
    <message numerus="yes">
        <source>Take %n traces off the chart</source>
        <translation>
            <numerusform>Quitar %n curva del gráfico</numerusform>
            <numerusform>Quitar %n curvas del gráfico</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all traces off the chart</source>
        <translation>Quitar todas las curvas del gráfico</translation>
    </message>
</context>
<context>
    <name>Candela::ChartLegend</name>
    <message>
        <source>%1 came out of order</source>
        <translation>%1 llegaron desordenadas</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 está oculta</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept</source>
        <translation>%1 de %2 muestras guardadas</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept, over %3</source>
        <translation>%1 de %2 muestras guardadas, a lo largo de %3</translation>
    </message>
    <message>
        <source>%1 samples lost because they came too fast</source>
        <translation>%1 muestras perdidas por llegar demasiado rápido</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays kept; the chart shows their first element</source>
        <translation>
            <numerusform>%n vector guardado; el gráfico muestra su primer elemento</numerusform>
            <numerusform>%n vectores guardados; el gráfico muestra su primer elemento</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: hide or show; Ctrl+click: this one alone</source>
        <translation>Clic: ocultar o mostrar; Ctrl+clic: solo esta</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 off; shown by the time of arrival</source>
        <translation>El reloj del servidor difiere en %1; se muestra según la hora de llegada</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Curvas</translation>
    </message>
</context>
<context>
    <name>Candela::ChartPanel</name>
    <message>
        <source>&quot;%1&quot; is no stretch of time: write 15 min, 2h, from 08:00, or 08:00 - 09:30</source>
        <translation>“%1” no es un intervalo de tiempo: escriba 15 min, 2h, from 08:00 o 08:00 - 09:30</translation>
    </message>
    <message>
        <source>%1 now, over %2</source>
        <translation>%1 ahora, a lo largo de %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>No se guardó %1: %2</translation>
    </message>
    <message>
        <source>%1, up to %2 MB</source>
        <translation>%1, hasta %2 MB</translation>
    </message>
    <message>
        <source>A new one below</source>
        <translation>Uno nuevo debajo</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Uno nuevo…</translation>
    </message>
    <message>
        <source>Add a PV</source>
        <translation>Añadir una PV</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Otro…</translation>
    </message>
    <message>
        <source>Back to now, automatic scales	Home</source>
        <translation>Volver a ahora, escalas automáticas	Home</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation>Según su lugar en la lista</translation>
    </message>
    <message>
        <source>By the server&apos;s time</source>
        <translation>Según la hora del servidor</translation>
    </message>
    <message>
        <source>By the time of arrival</source>
        <translation>Según la hora de llegada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>Gráfico %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Copied %1 samples</source>
        <translation>%1 muestras copiadas</translation>
    </message>
    <message>
        <source>Copied the chart as an image</source>
        <translation>Gráfico copiado como imagen</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy samples in view</source>
        <translation>Copiar muestras a la vista</translation>
    </message>
    <message>
        <source>Counts for the automatic range</source>
        <translation>Cuenta para el rango automático</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>Fixed range, side…</source>
        <translation>Rango fijo, lado…</translation>
    </message>
    <message>
        <source>Forget all samples</source>
        <translation>Olvidar todas las muestras</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Its samples</source>
        <translation>Sus muestras</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Últimos %1</translation>
    </message>
    <message>
        <source>Marker A here	A</source>
        <translation>Marcador A aquí	A</translation>
    </message>
    <message>
        <source>Marker B here	B</source>
        <translation>Marcador B aquí	B</translation>
    </message>
    <message>
        <source>More than %1 samples are in view: save them as a file</source>
        <translation>Hay más de %1 muestras a la vista: guárdelas en un archivo</translation>
    </message>
    <message>
        <source>Name of the axis</source>
        <translation>Nombre del eje</translation>
    </message>
    <message>
        <source>New value axis</source>
        <translation>Nuevo eje de valores</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>Nota en %1</translation>
    </message>
    <message>
        <source>Note here…</source>
        <translation>Nota aquí…</translation>
    </message>
    <message>
        <source>Nothing on the chart</source>
        <translation>El gráfico está vacío</translation>
    </message>
    <message>
        <source>Of its unit, %1</source>
        <translation>El de su unidad, %1</translation>
    </message>
    <message>
        <source>Of values without a unit</source>
        <translation>El de valores sin unidad</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>Quitar la nota “%1”</translation>
    </message>
    <message>
        <source>Samples around here</source>
        <translation>Muestras de esta zona</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>Muestras guardadas</translation>
    </message>
    <message>
        <source>Samples kept of each trace</source>
        <translation>Muestras guardadas de cada curva</translation>
    </message>
    <message>
        <source>Save all samples</source>
        <translation>Guardar todas las muestras</translation>
    </message>
    <message>
        <source>Save all samples as CSV…</source>
        <translation>Guardar todas las muestras como CSV…</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Save samples</source>
        <translation>Guardar muestras</translation>
    </message>
    <message>
        <source>Save samples in view as CSV…</source>
        <translation>Guardar muestras a la vista como CSV…</translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation>Guardar el gráfico como imagen</translation>
    </message>
    <message>
        <source>Save the samples in view</source>
        <translation>Guardar las muestras a la vista</translation>
    </message>
    <message>
        <source>Save, copy, print</source>
        <translation>Guardar, copiar, imprimir</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Settings of this axis…</source>
        <translation>Ajustes de este eje…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul cielo</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>Líneas rectas entre muestras</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Take all traces off</source>
        <translation>Quitar todas las curvas</translation>
    </message>
    <message>
        <source>Take it off the chart</source>
        <translation>Quitarla del gráfico</translation>
    </message>
    <message>
        <source>Take the markers away</source>
        <translation>Quitar los marcadores</translation>
    </message>
    <message>
        <source>The chart draws every sample of a PV. Drop PVs here, or double-click one in a table or on the plan.</source>
        <translation>El gráfico dibuja cada muestra de una PV. Suelte PV aquí o haga doble clic en una en una tabla o en el plano.</translation>
    </message>
    <message>
        <source>The next view	Alt+Right</source>
        <translation>La vista siguiente	Alt+Right</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>La impresora no responde</translation>
    </message>
    <message>
        <source>The view before	Backspace</source>
        <translation>La vista anterior	Backspace</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Grueso</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fino</translation>
    </message>
    <message>
        <source>This one alone, or all again</source>
        <translation>Solo esta, o todas de nuevo</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Eje de tiempo</translation>
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
        <translation>Ejes de valores</translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation>Eje de valores</translation>
    </message>
    <message>
        <source>Very thick</source>
        <translation>Muy grueso</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>Sin unidad</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Zoom by a rectangle	Shift+drag</source>
        <translation>Zoom con un rectángulo	Shift+arrastrar</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>chart.axes[%1]: is not an axis</source>
        <translation>chart.axes[%1]: no es un eje</translation>
    </message>
    <message>
        <source>chart.notes[%1]: is not a note</source>
        <translation>chart.notes[%1]: no es una nota</translation>
    </message>
    <message>
        <source>chart.span: is not a number of seconds</source>
        <translation>chart.span: no es un número de segundos</translation>
    </message>
    <message>
        <source>chart.traces: is not a list</source>
        <translation>chart.traces: no es una lista</translation>
    </message>
    <message>
        <source>chart.traces[%1].color: is not a colour</source>
        <translation>chart.traces[%1].color: no es un color</translation>
    </message>
    <message>
        <source>chart.traces[%1].pv: is not a name</source>
        <translation>chart.traces[%1].pv: no es un nombre</translation>
    </message>
    <message>
        <source>chart.traces[%1].row: is not between 0 and %2</source>
        <translation>chart.traces[%1].row: no está entre 0 y %2</translation>
    </message>
</context>
<context>
    <name>Candela::ChartReading</name>
    <message>
        <source>%1 is no array</source>
        <translation>%1 no es un vector</translation>
    </message>
    <message>
        <source>%1 samples, mean %2%4, standard deviation %3%4</source>
        <translation>%1 muestras, media %2%4, desviación estándar %3%4</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>A to B: %1, %2 Hz</source>
        <translation>De A a B: %1, %2 Hz</translation>
    </message>
    <message>
        <source>Amplitude by frequency, as a share of the sampling frequency fₛ</source>
        <translation>Amplitud por frecuencia, como fracción de la frecuencia de muestreo fₛ</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>No samples in view</source>
        <translation>No hay muestras a la vista</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>The bars count one sample of %1</source>
        <translation>Las barras cuentan una de cada %1 muestras</translation>
    </message>
    <message>
        <source>Trace to look at</source>
        <translation>Curva que examinar</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Onda</translation>
    </message>
    <message>
        <source>Which array, by its time</source>
        <translation>Qué vector, según su hora</translation>
    </message>
</context>
<context>
    <name>Candela::ChartStatisticsModel</name>
    <message>
        <source>%1 lost because they came too fast</source>
        <translation>%1 perdidas por llegar demasiado rápido</translation>
    </message>
    <message>
        <source>%1 samples in view, %2 gaps; %3 of %4 kept</source>
        <translation>%1 muestras a la vista, %2 huecos; %3 de %4 guardadas</translation>
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
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>Desv. est.</translation>
    </message>
    <message>
        <source>They span %1</source>
        <translation>Abarcan %1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Curva</translation>
    </message>
</context>
<context>
    <name>Candela::ChartView</name>
    <message>
        <source>% of the limits</source>
        <translation>% de los límites</translation>
    </message>
    <message>
        <source>% of what is in view</source>
        <translation>% de lo que está a la vista</translation>
    </message>
    <message>
        <source>%1 over %2: %3</source>
        <extracomment>&quot;3 traces over 5 min: A, B, C&quot;</extracomment>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>%1, % of the limits</source>
        <translation>%1, % de los límites</translation>
    </message>
    <message>
        <source>%1, % of what is in view</source>
        <translation>%1, % de lo que está a la vista</translation>
    </message>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>%n curva</numerusform>
            <numerusform>%n curvas</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
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
            <numerusform>%n punto de %1 a %2 %3</numerusform>
            <numerusform>%n puntos de %1 a %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Sin valores</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
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
        <translation>%1: no existe el archivo</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 necesita un valor</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is none of %2</source>
        <translation>--language: “%1” no es ninguno de %2</translation>
    </message>
    <message>
        <source>A workspace (*.candela) to open, and files of other programs to import: PV tables of Phoebus (*.pvs), of autosave (*.sav), of save-and-restore (*.csv), and charts of StripTool (*.stp).</source>
        <translation>Un espacio de trabajo (*.candela) que abrir y archivos de otros programas que importar: tablas de PV de Phoebus (*.pvs), de autosave (*.sav), de save-and-restore (*.csv) y gráficos de StripTool (*.stp).</translation>
    </message>
    <message>
        <source>Add a PV or a range of them to the chart; may be given several times.</source>
        <translation>Añade al gráfico una PV o un rango de ellas; puede repetirse.</translation>
    </message>
    <message>
        <source>Add a PV to the table, or a range of them: LUX{1..40}; may be given several times.</source>
        <translation>Añade a la tabla una PV o un rango de ellas: LUX{1..40}; puede repetirse.</translation>
    </message>
    <message>
        <source>Show the building of this site file on the plan.</source>
        <translation>Muestra en el plano el edificio de este archivo de sitio.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Muestra la versión y termina.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Muestra esta ayuda y termina.</translation>
    </message>
    <message>
        <source>Speak this language, for this run only: %1.</source>
        <translation>Usa este idioma, solo en esta ejecución: %1.</translation>
    </message>
    <message>
        <source>Start a simulated building and show it.</source>
        <translation>Inicia un edificio simulado y lo muestra.</translation>
    </message>
    <message>
        <source>Supervision desktop for buildings and other things that speak EPICS Channel Access.</source>
        <translation>Escritorio de supervisión para edificios y todo lo que hable EPICS Channel Access.</translation>
    </message>
    <message>
        <source>Take the picture of one panel: plan, table, chart, gather, ...</source>
        <translation>Toma la imagen de un solo panel: plan, table, chart, gather, ...</translation>
    </message>
    <message>
        <source>Try candela --help.</source>
        <translation>Pruebe candela --help.</translation>
    </message>
    <message>
        <source>Wait for live values, save a picture of the window and end.</source>
        <translation>Espera valores en vivo, guarda una imagen de la ventana y termina.</translation>
    </message>
    <message>
        <source>Write nothing, whatever is clicked.</source>
        <translation>No escribe nada, se pulse lo que se pulse.</translation>
    </message>
    <message>
        <source>only one workspace can be opened, but %1 were given</source>
        <translation>solo se puede abrir un espacio de trabajo, pero se indicaron %1</translation>
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
        <translation>%1 de %2 no escritas: %3</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 de %2 escritas</translation>
    </message>
    <message>
        <source>%1 written in %2 ms</source>
        <translation>%1 escritas en %2 ms</translation>
    </message>
    <message>
        <source>%1 written, %2 refused</source>
        <translation>%1 escritas, %2 rechazadas</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>, %1 en el límite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Command lights:  1 THRU 20 BY 2 AT 80   GROUP &quot;Desks&quot; AT +10 TIME 2   SCENE &quot;Evening&quot;   MASTER 80   BLACKOUT</source>
        <translation>Comandar luces:  1 THRU 20 BY 2 AT 80   GROUP &quot;Mesas&quot; AT +10 TIME 2   SCENE &quot;Noche&quot;   MASTER 80   BLACKOUT</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Enter carries out, Up and Down bring back commands of before, Tab completes (Ctrl+L)</source>
        <translation>Enter ejecuta, ↑ y ↓ recuperan comandos anteriores, Tab completa (Ctrl+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacerse.</translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>fundido, %1 %</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
</context>
<context>
    <name>Candela::CommandParser</name>
    <message>
        <source>AT or more luminaires are expected</source>
        <translation>se esperaba AT o más luminarias</translation>
    </message>
    <message>
        <source>a colour temperature in kelvin is expected</source>
        <translation>se esperaba una temperatura de color en kelvin</translation>
    </message>
    <message>
        <source>a colour temperature is between 1000 and 20000 K</source>
        <translation>una temperatura de color está entre 1000 y 20000 K</translation>
    </message>
    <message>
        <source>a command has at most %1 characters</source>
        <translation>un comando tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a command is expected, such as &quot;1 THRU 20 AT 80&quot;</source>
        <translation>se esperaba un comando, como “1 THRU 20 AT 80”</translation>
    </message>
    <message>
        <source>a factor is between 0 and 100</source>
        <translation>un factor está entre 0 y 100</translation>
    </message>
    <message>
        <source>a fade takes at most %1 s</source>
        <translation>un fundido dura como máximo %1 s</translation>
    </message>
    <message>
        <source>a level in %, FULL, OUT, +, - or * is expected after AT</source>
        <translation>se esperaba un nivel en %, FULL, OUT, +, - o * tras AT</translation>
    </message>
    <message>
        <source>a level is between 0 and 100 %</source>
        <translation>un nivel está entre 0 y 100 %</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number is expected after THRU</source>
        <translation>se esperaba un número de luminaria tras THRU</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected</source>
        <translation>se esperaba un número de luminaria, un grupo, una sala o *</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected, not &quot;%1&quot;</source>
        <translation>se esperaba un número de luminaria, un grupo, una sala o *, no “%1”</translation>
    </message>
    <message>
        <source>a number from 0 to %1 % is expected</source>
        <translation>se esperaba un número de 0 a %1 %</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>se esperaba un número</translation>
    </message>
    <message>
        <source>a time in seconds is expected after TIME</source>
        <translation>se esperaba un tiempo en segundos tras TIME</translation>
    </message>
    <message>
        <source>a whole number from 1 on is expected after BY</source>
        <translation>se esperaba un número entero a partir de 1 tras BY</translation>
    </message>
    <message>
        <source>luminaires have whole numbers</source>
        <translation>las luminarias llevan números enteros</translation>
    </message>
    <message>
        <source>several floors have a room %1: %2</source>
        <translation>varias plantas tienen una sala %1: %2</translation>
    </message>
    <message>
        <source>the end of the command is expected, not &quot;%1&quot;</source>
        <translation>se esperaba el fin del comando, no “%1”</translation>
    </message>
    <message>
        <source>the name of a floor is expected</source>
        <translation>se esperaba el nombre de una planta</translation>
    </message>
    <message>
        <source>the name of a group is expected</source>
        <translation>se esperaba el nombre de un grupo</translation>
    </message>
    <message>
        <source>the name of a room is expected</source>
        <translation>se esperaba el nombre de una sala</translation>
    </message>
    <message>
        <source>the name of a scene is expected</source>
        <translation>se esperaba el nombre de una escena</translation>
    </message>
    <message>
        <source>there are no luminaires</source>
        <translation>no hay luminarias</translation>
    </message>
    <message>
        <source>there is no floor &quot;%1&quot;</source>
        <translation>no hay ninguna planta “%1”</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>no hay ningún grupo “%1”</translation>
    </message>
    <message>
        <source>there is no group, floor or room &quot;%1&quot;</source>
        <translation>no hay ningún grupo, planta o sala “%1”</translation>
    </message>
    <message>
        <source>there is no luminaire %1; they are numbered 1 to %2</source>
        <translation>no hay luminaria %1; están numeradas de 1 a %2</translation>
    </message>
    <message>
        <source>there is no room &quot;%1&quot;</source>
        <translation>no hay ninguna sala “%1”</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>no hay ninguna escena “%1”</translation>
    </message>
</context>
<context>
    <name>Candela::CommandRunner</name>
    <message numerus="yes">
        <source>%n lights down by %1 %2</source>
        <translation>
            <numerusform>%n luz: bajar %1 %2</numerusform>
            <numerusform>%n luces: bajar %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights times %1</source>
        <translation>
            <numerusform>%n luz: multiplicar por %1</numerusform>
            <numerusform>%n luces: multiplicar por %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights to %1 %2</source>
        <translation>
            <numerusform>%n luz a %1 %2</numerusform>
            <numerusform>%n luces a %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights up by %1 %2</source>
        <translation>
            <numerusform>%n luz: subir %1 %2</numerusform>
            <numerusform>%n luces: subir %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blackout of all %n lights</source>
        <translation>
            <numerusform>Apagón de %n luz</numerusform>
            <numerusform>Apagón de las %n luces</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>Fin del apagón</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>Maestro general al %1 %</translation>
    </message>
    <message>
        <source>No light is meant by that</source>
        <translation>Eso no designa ninguna luz</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>No había nada que cambiar</translation>
    </message>
    <message>
        <source>Nothing is overridden</source>
        <translation>No hay nada forzado</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>Liberar %n luz</numerusform>
            <numerusform>Liberar %n luces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>Escena %1 en %n luz</numerusform>
            <numerusform>Escena %1 en %n luces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::Config</name>
    <message>
        <source>%1: &quot;%2&quot; %3; using %4</source>
        <translation>%1: “%2” %3; se usa %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not host or host:port; leaving it out</source>
        <translation>%1: “%2” no es host ni host:puerto; se omite</translation>
    </message>
    <message>
        <source>is neither YES nor NO</source>
        <translation>no es YES ni NO</translation>
    </message>
    <message>
        <source>is not a number of 1 to 255</source>
        <translation>no es un número de 1 a 255</translation>
    </message>
    <message>
        <source>is not a number of at least 16384 bytes</source>
        <translation>no es un número de al menos 16384 bytes</translation>
    </message>
    <message>
        <source>is not a number of at least 60 seconds</source>
        <translation>no es un número de al menos 60 segundos</translation>
    </message>
    <message>
        <source>is not a number of seconds</source>
        <translation>no es un número de segundos</translation>
    </message>
    <message>
        <source>is not a port of 5001 to 65535</source>
        <translation>no es un puerto de 5001 a 65535</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionModel</name>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Desde hace</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectada</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>idle: nobody uses it</source>
        <translation>inactiva: nadie la usa</translation>
    </message>
    <message>
        <source>lost: searching again</source>
        <translation>perdida: buscando de nuevo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>no encontrada: ningún servidor respondió</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lectura, escritura</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>buscando</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionsPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n channels copied</source>
        <translation>
            <numerusform>%n canal copiado</numerusform>
            <numerusform>%n canales copiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels saved to %1</source>
        <translation>
            <numerusform>%n canal guardado en %1</numerusform>
            <numerusform>%n canales guardados en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Ask for all that are not found at once, without waiting for the next search</source>
        <translation>Preguntar de una vez por todos los no encontrados, sin esperar a la próxima búsqueda</translation>
    </message>
    <message>
        <source>Channel Access 4.%1, priority %2</source>
        <translation>Channel Access 4.%1, prioridad %2</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectados</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the list to the clipboard</source>
        <translation>Copiar la lista al portapapeles</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectados</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrados</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Save the list of channels</source>
        <translation>Guardar la lista de canales</translation>
    </message>
    <message>
        <source>Save the list to a file</source>
        <translation>Guardar la lista en un archivo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Buscar ahora</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Servers and channels are listed here, with the reason why one is not connected. There is nothing to connect to yet.</source>
        <translation>Aquí se listan los servidores y canales, con el motivo por el que alguno no está conectado. Aún no hay nada a lo que conectarse.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Text with tabs (*.tsv *.txt)</source>
        <translation>Texto con tabuladores (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectados</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdidos</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrados</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>en silencio</translation>
    </message>
</context>
<context>
    <name>Candela::Context</name>
    <message>
        <source>The limit of %1 PVs is reached; others are refused</source>
        <translation>Se alcanzó el límite de %1 PV; las demás se rechazan</translation>
    </message>
</context>
<context>
    <name>Candela::DecidePanel</name>
    <message>
        <source>%1   %2 written, %3 ms</source>
        <translation>%1   %2 escritas, %3 ms</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 no puede ejecutarse: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n loops run in this window. They stop, and lights keep the level that they have.</source>
        <translation>
            <numerusform>En esta ventana está en marcha %n lazo. Se detendrá, y las luces conservan el nivel que tienen.</numerusform>
            <numerusform>En esta ventana están en marcha %n lazos. Se detendrán, y las luces conservan el nivel que tienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not written</source>
        <translation>, %1 no escritas</translation>
    </message>
    <message>
        <source>, %1 sensors silent</source>
        <translation>, %1 sensores en silencio</translation>
    </message>
    <message>
        <source>A control loop reads sensors, decides by a rule, and sets lights: for example 500 lx on every desk, whatever the daylight does.</source>
        <translation>Un lazo de control lee sensores, decide con una regla y ajusta luces: por ejemplo, 500 lx en cada mesa, haga lo que haga la luz del día.</translation>
    </message>
    <message>
        <source>Another loop, over the selection</source>
        <translation>Otro lazo, sobre la selección</translation>
    </message>
    <message>
        <source>Change the loop “%1”</source>
        <translation>Cambiar el lazo “%1”</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the loop “%1”</source>
        <translation>Eliminar el lazo “%1”</translation>
    </message>
    <message>
        <source>End the loop; lights keep the level that they have</source>
        <translation>Terminar el lazo; las luces conservan su nivel actual</translation>
    </message>
    <message>
        <source>Go on reading and deciding, but write nothing</source>
        <translation>Seguir leyendo y decidiendo, pero no escribir nada</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Retener</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>Está en marcha</translation>
    </message>
    <message>
        <source>It writes by itself until it is stopped.</source>
        <translation>Escribe por sí solo hasta que se detiene.</translation>
    </message>
    <message>
        <source>Last decision for each light</source>
        <translation>Última decisión para cada luz</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Últimas decisiones</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Lazo %1</translation>
    </message>
    <message>
        <source>Make the loop “%1”</source>
        <translation>Crear el lazo “%1”</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New loop</source>
        <translation>Nuevo lazo</translation>
    </message>
    <message numerus="yes">
        <source>Not running yet. Run reads %n PVs each turn.</source>
        <translation>
            <numerusform>Aún no está en marcha. Ejecutar lee %n PV en cada ciclo.</numerusform>
            <numerusform>Aún no está en marcha. Ejecutar lee %n PV en cada ciclo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Run the loop %1?</source>
        <translation>¿Ejecutar el lazo %1?</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop the loop to change it</source>
        <translation>Detenga el lazo para cambiarlo</translation>
    </message>
    <message>
        <source>Stop the loop “%1” first: it was left as it is</source>
        <translation>Detenga primero el lazo “%1”: se dejó como estaba</translation>
    </message>
    <message>
        <source>Turn %1 · %2 ms now, %3 mean, %4 p99 · %5 overruns · %6 writes, %7 failed</source>
        <translation>Ciclo %1 · %2 ms ahora, %3 media, %4 p99 · %5 excesos · %6 escrituras, %7 fallidas</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Observar</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>■ Stopped</source>
        <translation>■ Detenido</translation>
    </message>
    <message>
        <source>■ Stopped: %1</source>
        <translation>■ Detenido: %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● En marcha</translation>
    </message>
    <message>
        <source>❚❚ Held</source>
        <translation>❚❚ Retenido</translation>
    </message>
</context>
<context>
    <name>Candela::DecideRun</name>
    <message>
        <source>The loop %1 has stopped: %2</source>
        <translation>El lazo %1 se ha detenido: %2</translation>
    </message>
    <message>
        <source>all was stopped</source>
        <translation>se detuvo todo</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>otro servidor</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>otro sitio</translation>
    </message>
    <message>
        <source>blackout: nothing is written</source>
        <translation>apagón: no se escribe nada</translation>
    </message>
    <message>
        <source>held: nothing is written</source>
        <translation>retenido: no se escribe nada</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n sensors answers</source>
        <translation>
            <numerusform>su único sensor no responde</numerusform>
            <numerusform>ninguno de sus %n sensores responde</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only now</source>
        <translation>ahora solo lectura</translation>
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
            <numerusform>%n como %1</numerusform>
            <numerusform>%n como %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of the level for each unit that is missing</source>
        <translation>Cambio del nivel por cada unidad que falta</translation>
    </message>
    <message>
        <source>Dead band</source>
        <translation>Banda muerta</translation>
    </message>
    <message>
        <source>Dead band, slew</source>
        <translation>Banda muerta, rampa</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Gain, integral</source>
        <translation>Ganancia, integral</translation>
    </message>
    <message>
        <source>How fast a level may change</source>
        <translation>Con qué rapidez puede cambiar un nivel</translation>
    </message>
    <message>
        <source>If sensors fail</source>
        <translation>Si fallan sensores</translation>
    </message>
    <message>
        <source>In which what lasts changes the level by as much again</source>
        <translation>Tiempo en el que una desviación persistente cambia el nivel otro tanto</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>Tiempo integral</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Keep a value</source>
        <translation>Mantener un valor</translation>
    </message>
    <message>
        <source>Level =</source>
        <translation>Nivel =</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Safe level</source>
        <translation>Nivel seguro</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>Sensors that may fail</source>
        <translation>Sensores que pueden fallar</translation>
    </message>
    <message>
        <source>Slew limit</source>
        <translation>Límite de rampa</translation>
    </message>
    <message>
        <source>Smaller changes are not written, but add up</source>
        <translation>Los cambios menores no se escriben, pero se acumulan</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Tomar de</translation>
    </message>
    <message>
        <source>Take lights from</source>
        <translation>Tomar luces de</translation>
    </message>
    <message>
        <source>Take sensors from</source>
        <translation>Tomar sensores de</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The new level of each light, over %1, dt, hour, and the sensors as mean(lux), nearest(lux), room(lux) and the like</source>
        <translation>El nuevo nivel de cada luz, a partir de %1, dt, hour y los sensores como mean(lux), nearest(lux), room(lux), etc.</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>La selección</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>Qué hacer entonces</translation>
    </message>
    <message>
        <source>as highest</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>as lowest</source>
        <translation>como mínimo</translation>
    </message>
    <message>
        <source>as mean</source>
        <translation>como media</translation>
    </message>
    <message>
        <source>at the nearest sensor</source>
        <translation>en el sensor más cercano</translation>
    </message>
    <message>
        <source>every </source>
        <translation>cada </translation>
    </message>
    <message>
        <source>go on with the others</source>
        <translation>seguir con los demás</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>retener</translation>
    </message>
    <message>
        <source>in its room</source>
        <translation>en su sala</translation>
    </message>
    <message>
        <source>more than </source>
        <translation>más de </translation>
    </message>
    <message>
        <source>near the light</source>
        <translation>cerca de la luz</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>safe level</source>
        <translation>nivel seguro</translation>
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
        <translation>%1 de %2 sensores no responden: se retienen los niveles</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: lights go to the safe level</source>
        <translation>%1 de %2 sensores no responden: las luces van al nivel seguro</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: the others decide</source>
        <translation>%1 de %2 sensores no responden: deciden los demás</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>its present level is not known</source>
        <translation>no se conoce su nivel actual</translation>
    </message>
    <message>
        <source>no sensor for it answers</source>
        <translation>ningún sensor suyo responde</translation>
    </message>
    <message>
        <source>the expression has no value for it</source>
        <translation>la expresión no da ningún valor para ella</translation>
    </message>
    <message>
        <source>there is no luminaire &quot;%1&quot;</source>
        <translation>no hay ninguna luminaria “%1”</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionLoopConfig</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>“%1” existe dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sensors</source>
        <translation>“%1” no tiene sensores</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>“%1” no es ninguno de %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for sensors in an expression</source>
        <translation>“%1” no es un nombre para sensores en una expresión</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1: no es un objeto</translation>
    </message>
    <message>
        <source>a loop needs at least one luminaire</source>
        <translation>un lazo necesita al menos una luminaria</translation>
    </message>
    <message>
        <source>is 0 or more</source>
        <translation>debe ser 0 o más</translation>
    </message>
    <message>
        <source>is between -100 and 100, and not 0</source>
        <translation>debe estar entre -100 y 100, y no ser 0</translation>
    </message>
    <message>
        <source>is between 0 (none) and 10000 % a second</source>
        <translation>debe estar entre 0 (ninguno) y 10000 % por segundo</translation>
    </message>
    <message>
        <source>is between 0 and 100 %</source>
        <translation>debe estar entre 0 y 100 %</translation>
    </message>
    <message>
        <source>is between 10 and 3600000</source>
        <translation>debe estar entre 10 y 3600000</translation>
    </message>
    <message>
        <source>is between 10 and the period</source>
        <translation>debe estar entre 10 y el periodo</translation>
    </message>
    <message>
        <source>is between 20 and 3600000</source>
        <translation>debe estar entre 20 y 3600000</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>no es el nombre de una PV</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>no hay ningún grupo “%1”</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionStepModel</name>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Mide</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
</context>
<context>
    <name>Candela::Demo</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>No se pudo iniciar %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The simulated building could not start; %1</source>
        <translation>El edificio simulado no pudo iniciarse; %1</translation>
    </message>
    <message>
        <source>The simulated building did not start within %1 s.</source>
        <translation>El edificio simulado no se inició en %1 s.</translation>
    </message>
    <message>
        <source>The simulated building needs the program %1, which is neither in %2 nor in PATH.</source>
        <translation>El edificio simulado necesita el programa %1, que no está ni en %2 ni en PATH.</translation>
    </message>
    <message>
        <source>The simulated building stopped again and again and is left alone now; %1</source>
        <translation>El edificio simulado se detuvo una y otra vez y ya no se reinicia; %1</translation>
    </message>
    <message>
        <source>The simulated building stopped unexpectedly and is started again; %1</source>
        <translation>El edificio simulado se detuvo inesperadamente y se inicia de nuevo; %1</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>el programa falló</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>terminó con el código de salida %1</translation>
    </message>
</context>
<context>
    <name>Candela::DemoExamples</name>
    <message>
        <source>500 lx on every desk</source>
        <translation>500 lx en cada mesa</translation>
    </message>
</context>
<context>
    <name>Candela::Error</name>
    <message>
        <source>%1 bytes: a server of version 4.%3 takes no more than %2 in a message</source>
        <translation>%1 bytes: un servidor de versión 4.%3 no admite más de %2 en un mensaje</translation>
    </message>
    <message>
        <source>%1 bytes: the limit of an array is %2</source>
        <translation>%1 bytes: el límite de un vector es %2</translation>
    </message>
    <message>
        <source>%1 does not read: the limit of %2 queued bytes is reached</source>
        <translation>%1 no lee: se alcanzó el límite de %2 bytes en cola</translation>
    </message>
    <message>
        <source>A local variable is no record</source>
        <translation>Una variable local no es un registro</translation>
    </message>
    <message>
        <source>The context has as many PVs as it may have</source>
        <translation>El contexto ya tiene el máximo de PV permitido</translation>
    </message>
</context>
<context>
    <name>Candela::FileReport</name>
    <message numerus="yes">
        <source>%n things were left out or changed:</source>
        <translation>
            <numerusform>Se omitió o cambió %n cosa:</numerusform>
            <numerusform>Se omitieron o cambiaron %n cosas:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What was left out or changed</source>
        <translation>Lo que se omitió o cambió</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::FileTransfer</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>No se pudo abrir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n curves imported from %1</source>
        <translation>
            <numerusform>%n curva importada de %1</numerusform>
            <numerusform>%n curvas importadas de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1</source>
        <translation>
            <numerusform>%n fila importada de %1</numerusform>
            <numerusform>%n filas importadas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All that can be imported (*.pvs *.sav *.sav? *.csv *.stp);;PV tables of Phoebus (*.pvs);;Files of autosave (*.sav *.sav?);;Save-and-restore of Phoebus (*.csv);;StripTool (*.stp);;All files (*)</source>
        <translation>Todo lo que se puede importar (*.pvs *.sav *.sav? *.csv *.stp);;Tablas de PV de Phoebus (*.pvs);;Archivos de autosave (*.sav *.sav?);;Save-and-restore de Phoebus (*.csv);;StripTool (*.stp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Exportado como %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es una carpeta.</translation>
    </message>
    <message>
        <source>It is none of the files that Candela reads: workspaces, sites, PV tables of Phoebus, files of autosave, of save-and-restore and of StripTool.</source>
        <translation>No es ninguno de los archivos que lee Candela: espacios de trabajo, sitios, tablas de PV de Phoebus, archivos de autosave, de save-and-restore y de StripTool.</translation>
    </message>
    <message>
        <source>It is too large: %1 MB.</source>
        <translation>Es demasiado grande: %1 MB.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>Nothing was imported from %1</source>
        <translation>No se importó nada de %1</translation>
    </message>
    <message>
        <source>The chart, for StripTool (*.stp)</source>
        <translation>El gráfico, para StripTool (*.stp)</translation>
    </message>
    <message>
        <source>The name must end in .pvs, .sav, .csv or .stp</source>
        <translation>El nombre debe terminar en .pvs, .sav, .csv o .stp</translation>
    </message>
    <message>
        <source>The table in front, for Phoebus (*.pvs)</source>
        <translation>La tabla en primer plano, para Phoebus (*.pvs)</translation>
    </message>
    <message>
        <source>The table in front, for autosave (*.sav)</source>
        <translation>La tabla en primer plano, para autosave (*.sav)</translation>
    </message>
    <message>
        <source>The table in front, for save-and-restore of Phoebus (*.csv)</source>
        <translation>La tabla en primer plano, para save-and-restore de Phoebus (*.csv)</translation>
    </message>
</context>
<context>
    <name>Candela::Finder</name>
    <message>
        <source>Enter: select or do    Ctrl+Enter: chart    Shift+Enter: table</source>
        <translation>Enter: seleccionar o ejecutar    Ctrl+Enter: gráfico    Shift+Enter: tabla</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>PV, panel or command</source>
        <translation>PV, panel o comando</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
</context>
<context>
    <name>Candela::Formula</name>
    <message>
        <source>&quot;%1&quot; belongs to &quot;condition ? a : b&quot;</source>
        <translation>“%1” pertenece a “condición ? a : b”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a formula</source>
        <translation>“%1” no cabe en una fórmula</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a function: write %1(...)</source>
        <translation>“%1” es una función: escriba %1(...)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of sensors: write mean(%1) or the like</source>
        <translation>“%1” es un grupo de sensores: escriba mean(%1) o similar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an operator of formulas</source>
        <translation>“%1” no es un operador de fórmulas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unexpected here</source>
        <translation>aquí no se espera “%1”</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>falta “)”</translation>
    </message>
    <message>
        <source>&quot;)&quot; without &quot;(&quot;</source>
        <translation>“)” sin “(”</translation>
    </message>
    <message>
        <source>&quot;,&quot; only separates the arguments of a function</source>
        <translation>“,” solo separa los argumentos de una función</translation>
    </message>
    <message>
        <source>&quot;=&quot; assigns; to compare, write &quot;==&quot;</source>
        <translation>“=” asigna; para comparar, escriba “==”</translation>
    </message>
    <message>
        <source>&quot;?&quot; needs &quot;: value&quot; behind it</source>
        <translation>“?” necesita “: valor” detrás</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors, and there is none</source>
        <translation>%1() necesita un grupo de sensores, y no hay ninguno</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors: %2</source>
        <translation>%1() necesita un grupo de sensores: %2</translation>
    </message>
    <message>
        <source>%1() of a group ends with &quot;)&quot;</source>
        <translation>%1() de un grupo termina con “)”</translation>
    </message>
    <message>
        <source>a formula has at most %1 characters</source>
        <translation>una fórmula tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a formula is expected</source>
        <translation>se esperaba una fórmula</translation>
    </message>
    <message>
        <source>an operator is missing before &quot;%1&quot;</source>
        <translation>falta un operador antes de “%1”</translation>
    </message>
    <message>
        <source>more than %1 parentheses inside each other</source>
        <translation>más de %1 paréntesis anidados</translation>
    </message>
    <message>
        <source>text has no place in a formula</source>
        <translation>el texto no cabe en una fórmula</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>la fórmula termina demasiado pronto</translation>
    </message>
    <message>
        <source>this is not a formula</source>
        <translation>esto no es una fórmula</translation>
    </message>
    <message>
        <source>too few arguments</source>
        <translation>faltan argumentos</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>demasiados argumentos</translation>
    </message>
    <message>
        <source>unknown function &quot;%1&quot;</source>
        <translation>función desconocida “%1”</translation>
    </message>
    <message>
        <source>unknown name &quot;%1&quot;</source>
        <translation>nombre desconocido “%1”</translation>
    </message>
</context>
<context>
    <name>Candela::FreezeWatch</name>
    <message>
        <source>The window stood still for %1 ms: %2</source>
        <extracomment>%2 is technical: &quot;restoring the workspace, PlanView Paint&quot;</extracomment>
        <translation>La ventana estuvo parada %1 ms: %2</translation>
    </message>
</context>
<context>
    <name>Candela::GatherBarsView</name>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n barra</numerusform>
            <numerusform>%n barras</numerusform>
        </translation>
    </message>
    <message>
        <source>Results as bars</source>
        <translation>Resultados como barras</translation>
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
        <translation>, %1 fallidas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Earlier gather</source>
        <translation>Lectura en bloque anterior</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>Ocultar iguales</translation>
    </message>
    <message>
        <source>Later gather</source>
        <translation>Lectura en bloque posterior</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>Los números que no difieren en más de esto son iguales</translation>
    </message>
    <message>
        <source>Read once more to compare</source>
        <translation>Lea una vez más para comparar</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>with</source>
        <translation>con</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparisonModel</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 de %2 cambiadas</translation>
    </message>
    <message>
        <source>, %1 back</source>
        <translation>, %1 recuperadas</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, %1 perdidas</translation>
    </message>
    <message>
        <source>, %1 only in one</source>
        <translation>, %1 solo en una</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>back</source>
        <translation>recuperada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>failed twice</source>
        <translation>falló dos veces</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdida</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no leída</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>solo después</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>solo antes</translation>
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
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All or nothing: the first error ends the read</source>
        <translation>Todo o nada: el primer error termina la lectura</translation>
    </message>
    <message>
        <source>All, with errors</source>
        <translation>Todo, con errores</translation>
    </message>
    <message>
        <source>As they arrive</source>
        <translation>Según llegan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Deadline for the whole read: what has not answered by then is listed as failed</source>
        <translation>Plazo para toda la lectura: lo que no haya respondido entonces figura como fallido</translation>
    </message>
    <message>
        <source>Every PV ends as a value or an error</source>
        <translation>Cada PV termina con un valor o un error</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Read all selected at once (Enter)</source>
        <translation>Leer toda la selección de una vez (Enter)</translation>
    </message>
    <message>
        <source>Read the selection again and again</source>
        <translation>Leer la selección una y otra vez</translation>
    </message>
    <message>
        <source>Results are listed the moment they come</source>
        <translation>Los resultados se listan en cuanto llegan</translation>
    </message>
    <message>
        <source>Select something on the plan or in the table first</source>
        <translation>Seleccione primero algo en el plano o en la tabla</translation>
    </message>
    <message>
        <source>Stop at the first error</source>
        <translation>Parar al primer error</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived (Esc)</source>
        <translation>Detener y conservar lo que ha llegado (Esc)</translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>Aún no hay servidor</translation>
    </message>
    <message>
        <source>What an error does, and when results are shown</source>
        <translation>Qué hace un error y cuándo se muestran los resultados</translation>
    </message>
    <message>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>is none of all, failFast, asArriving</source>
        <translation>no es all, failFast ni asArriving</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
</context>
<context>
    <name>Candela::GatherExporter</name>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: no se puede escribir: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results copied</source>
        <translation>
            <numerusform>%n resultado copiado</numerusform>
            <numerusform>%n resultados copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Results saved to %1</source>
        <translation>Resultados guardados en %1</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Guardar como JSON…</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Guardar resultados</translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapPage</name>
    <message>
        <source>Floors with results</source>
        <translation>Plantas con resultados</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
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
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Results at their places</source>
        <translation>Resultados en su lugar</translation>
    </message>
</context>
<context>
    <name>Candela::GatherNotice</name>
    <message>
        <source>%1 of %2 did not answer in %3 ms</source>
        <translation>%1 de %2 no respondieron en %3 ms</translation>
    </message>
    <message>
        <source>%1 of %2 for other reasons</source>
        <translation>%1 de %2 por otros motivos</translation>
    </message>
    <message>
        <source>%1 of %2 were not found in %3 ms</source>
        <translation>%1 de %2 no se encontraron en %3 ms</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>Listar solo estas</translation>
    </message>
    <message>
        <source>Read only these again</source>
        <translation>Volver a leer solo estas</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>Reintentar: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
</context>
<context>
    <name>Candela::GatherPanel</name>
    <message>
        <source> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; failed</source>
        <translation> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; fallidas</translation>
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
        <translation>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; correctas</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>Añadir a la tabla</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copiar nombres</translation>
    </message>
    <message>
        <source>Drag a rectangle on the plan, or select rows of the table and press Enter: everything selected is read at once and listed here.</source>
        <translation>Trace un rectángulo en el plano, o seleccione filas de la tabla y pulse Enter: todo lo seleccionado se lee de una vez y se lista aquí.</translation>
    </message>
    <message>
        <source>Errors first</source>
        <translation>Errores primero</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Half of the answers came within %1 ms, 95 % of them within %2 ms</source>
        <translation>La mitad de las respuestas llegó en %1 ms; el 95 %, en %2 ms</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Only some of the results are listed</source>
        <translation>Solo se lista una parte de los resultados</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order asked</source>
        <translation>Orden pedido</translation>
    </message>
    <message>
        <source>Order of arrival</source>
        <translation>Orden de llegada</translation>
    </message>
    <message>
        <source>Order of the results while no column is sorted</source>
        <translation>Orden de los resultados mientras no se ordena por ninguna columna</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Sonda	F3</translation>
    </message>
    <message>
        <source>Read selection</source>
        <translation>Leer selección</translation>
    </message>
    <message>
        <source>Read these again</source>
        <translation>Volver a leer estas</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results as</source>
        <translation>Resultados como</translation>
    </message>
    <message>
        <source>Save the results as CSV or JSON, or copy them</source>
        <translation>Guardar los resultados como CSV o JSON, o copiarlos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Mostrar en el gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>no es ni true ni false</translation>
    </message>
    <message>
        <source>is none of the views of results</source>
        <translation>no es ninguna de las vistas de resultados</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
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
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Candela::GatherStatisticsView</name>
    <message>
        <source>95 % of the values are not above it</source>
        <translation>El 95 % de los valores no lo supera</translation>
    </message>
    <message>
        <source>Choose a line to see its distribution</source>
        <translation>Elija una línea para ver su distribución</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Desv.</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>Número de valores</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Statistics by unit</source>
        <translation>Estadísticas por unidad</translation>
    </message>
    <message>
        <source>Time from the question to the answer; half of them within %1 ms</source>
        <translation>Tiempo de la pregunta a la respuesta; la mitad en %1 ms</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>answer, ms</source>
        <translation>respuesta, ms</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>sin unidad</translation>
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
        <translation>Cambiar un grupo</translation>
    </message>
    <message>
        <source>Delete a group</source>
        <translation>Eliminar un grupo</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Crear un grupo</translation>
    </message>
</context>
<context>
    <name>Candela::HistogramView</name>
    <message numerus="yes">
        <source>%1 to %2 %3: %n values</source>
        <translation>
            <numerusform>%1 a %2 %3: %n valor</numerusform>
            <numerusform>%1 a %2 %3: %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>Distribución de los valores</translation>
    </message>
    <message>
        <source>From %1 to %2 %3, mean %4; most between %5 and %6</source>
        <translation>De %1 a %2 %3, media %4; la mayoría entre %5 y %6</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Sin valores</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
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
        <translation>Añadir a la selección</translation>
    </message>
    <message>
        <source>Alt + drag or click</source>
        <translation>Alt + arrastrar o clic</translation>
    </message>
    <message>
        <source>Alt + up, Alt + down</source>
        <translation>Alt + Up, Alt + Down</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>Flechas, Shift + flechas</translation>
    </message>
    <message>
        <source>Back to now, automatic scales</source>
        <translation>Volver a ahora, escalas automáticas</translation>
    </message>
    <message>
        <source>Backspace, Alt + Right</source>
        <translation>Backspace, Alt + Right</translation>
    </message>
    <message>
        <source>Carry the names to table or chart</source>
        <translation>Llevar los nombres a una tabla o un gráfico</translation>
    </message>
    <message>
        <source>Carry them to another place or panel</source>
        <translation>Llevarlas a otro lugar o panel</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>Marcar o desmarcar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Click on a room&apos;s name</source>
        <translation>Clic en el nombre de una sala</translation>
    </message>
    <message>
        <source>Copy names, copy rows</source>
        <translation>Copiar nombres, copiar filas</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + flechas</translation>
    </message>
    <message>
        <source>Ctrl + drag or click</source>
        <translation>Ctrl + arrastrar o clic</translation>
    </message>
    <message>
        <source>Ctrl + wheel, wheel on an axis</source>
        <translation>Ctrl + rueda, rueda sobre un eje</translation>
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
        <translation>Dispositivo: gráfico; zona vacía: planta completa</translation>
    </message>
    <message>
        <source>Dismiss a failed write, remove rows</source>
        <translation>Descartar una escritura fallida, quitar filas</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doble clic</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastrar</translation>
    </message>
    <message>
        <source>Drag a selected device</source>
        <translation>Arrastrar un dispositivo seleccionado</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>Arrastrar un eje</translation>
    </message>
    <message>
        <source>Drag over rows</source>
        <translation>Arrastrar sobre filas</translation>
    </message>
    <message>
        <source>Drag selected rows</source>
        <translation>Arrastrar filas seleccionadas</translation>
    </message>
    <message>
        <source>Drag, arrows</source>
        <translation>Arrastrar, flechas</translation>
    </message>
    <message>
        <source>Edit the setpoint, or a comment</source>
        <translation>Editar la consigna o un comentario</translation>
    </message>
    <message>
        <source>Editing: Alt + arrows, F2, Del</source>
        <translation>En edición: Alt + flechas, F2, Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Floor up, floor down</source>
        <translation>Planta superior, planta inferior</translation>
    </message>
    <message>
        <source>Hide, show alone, take off</source>
        <translation>Ocultar, mostrar solo esta, quitar</translation>
    </message>
    <message>
        <source>Hold the picture, or follow the clock</source>
        <translation>Congelar la imagen o seguir el reloj</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home, double click</source>
        <translation>Home, doble clic</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>L, R</source>
        <translation>L, R</translation>
    </message>
    <message>
        <source>Lasso, rectangle</source>
        <translation>Lazo, rectángulo</translation>
    </message>
    <message>
        <source>Legend: Space, S, Del</source>
        <translation>Leyenda: Space, S, Del</translation>
    </message>
    <message>
        <source>Marker at the pointer</source>
        <translation>Marcador en el puntero</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Tecla de menú</translation>
    </message>
    <message>
        <source>Move by 0.1 m, rename, delete</source>
        <translation>Mover 0,1 m, cambiar nombre, eliminar</translation>
    </message>
    <message>
        <source>Move its values</source>
        <translation>Desplazar sus valores</translation>
    </message>
    <message>
        <source>Move the plan</source>
        <translation>Mover el plano</translation>
    </message>
    <message>
        <source>Move the selected rows</source>
        <translation>Mover las filas seleccionadas</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Desplazarse por el tiempo</translation>
    </message>
    <message>
        <source>Next device, and add it</source>
        <translation>Dispositivo siguiente, y añadirlo</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>En un gráfico</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>En el plano</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Pegar nombres</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>PgUp, PgDown</translation>
    </message>
    <message>
        <source>Probe: all about one PV</source>
        <translation>Sonda: todo sobre una PV</translation>
    </message>
    <message>
        <source>Read the selected rows</source>
        <translation>Leer las filas seleccionadas</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Leer la selección</translation>
    </message>
    <message>
        <source>Rubber band: select and read</source>
        <translation>Recuadro: seleccionar y leer</translation>
    </message>
    <message>
        <source>Select all on the floor, invert, nothing</source>
        <translation>Seleccionar todo en la planta, invertir, nada</translation>
    </message>
    <message>
        <source>Select and read</source>
        <translation>Seleccionar y leer</translation>
    </message>
    <message>
        <source>Select or deselect the device</source>
        <translation>Seleccionar o deseleccionar el dispositivo</translation>
    </message>
    <message>
        <source>Select the room</source>
        <translation>Seleccionar la sala</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + arrastrar</translation>
    </message>
    <message>
        <source>Show the whole floor</source>
        <translation>Mostrar la planta completa</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Space or middle drag</source>
        <translation>Space o arrastrar con botón central</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Quitar de la selección</translation>
    </message>
    <message>
        <source>Type, or F2</source>
        <translation>Escribir, o F2</translation>
    </message>
    <message>
        <source>View before, next view</source>
        <translation>Vista anterior, vista siguiente</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Lo que se puede hacer aquí</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>Rueda, + y −</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Ampliar o reducir en el puntero</translation>
    </message>
    <message>
        <source>Zoom into a rectangle</source>
        <translation>Ampliar un rectángulo</translation>
    </message>
    <message>
        <source>Zoom time at the pointer</source>
        <translation>Zoom del tiempo en el puntero</translation>
    </message>
    <message>
        <source>Zoom values</source>
        <translation>Zoom de los valores</translation>
    </message>
</context>
<context>
    <name>Candela::LightDesk</name>
    <message>
        <source>Blackout</source>
        <translation>Apagón</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela se inició en solo lectura: no se escribe nada</translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>Fin del apagón</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>Maestro general al %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>Liberar %n luz</numerusform>
            <numerusform>Liberar %n luces</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>Aún no hay servidor</translation>
    </message>
</context>
<context>
    <name>Candela::LightGroups</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>“%1” existe dos veces</translation>
    </message>
    <message>
        <source>a group has at least one member</source>
        <translation>un grupo tiene al menos un miembro</translation>
    </message>
    <message>
        <source>a group has at most %1 members</source>
        <translation>un grupo tiene como máximo %1 miembros</translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation>un nombre tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a name has no quotation marks or line breaks</source>
        <translation>un nombre no lleva comillas ni saltos de línea</translation>
    </message>
    <message>
        <source>a name has no space at its ends</source>
        <translation>un nombre no lleva espacios en los extremos</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>un nombre no puede estar vacío</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>no es el nombre de una PV</translation>
    </message>
    <message>
        <source>there are at most %1 groups</source>
        <translation>hay como máximo %1 grupos</translation>
    </message>
    <message>
        <source>there is a group &quot;%1&quot; already</source>
        <translation>ya hay un grupo “%1”</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>no hay ningún grupo “%1”</translation>
    </message>
</context>
<context>
    <name>Candela::LightUndo</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1; %2 de %3 no se escribieron: %4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>Candela::LineError</name>
    <message>
        <source>column %1: %2</source>
        <translation>columna %1: %2</translation>
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
        <translation>&amp;Apagón…</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Vaciar esta lista</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela se inició en solo lectura: no se escribe nada</translation>
    </message>
    <message>
        <source>End &amp;blackout</source>
        <translation>Terminar &amp;apagón</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>Devolver a todas las luces lo que tenían (Ctrl+B)</translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation>Nombre de la ventana</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>Aún no se ha abierto ningún espacio de trabajo</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Shown in the title, and kept in the workspace:</source>
        <translation>Aparece en el título y se guarda en el espacio de trabajo:</translation>
    </message>
    <message>
        <source>Take all lights to 0 %, and give them back (Ctrl+B)</source>
        <translation>Llevar todas las luces al 0 %, y devolverlas después (Ctrl+B)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Deshacer: %1 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Candela::Manual</name>
    <message numerus="yes">
        <source>%n places; Enter goes to the next</source>
        <translation>
            <numerusform>%n aparición; Enter va a la siguiente</numerusform>
            <numerusform>%n apariciones; Enter va a la siguiente</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Candela manual</source>
        <translation>Manual de Candela</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>No está en el manual</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
</context>
<context>
    <name>Candela::MenuBuilder</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plano</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Find PV, panel or command   Ctrl+K</source>
        <translation>Buscar PV, panel o comando   Ctrl+K</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Ta&amp;maño</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>Candela::NameBook</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1: is too large for a list of names</source>
        <translation>%1: es demasiado grande para una lista de nombres</translation>
    </message>
</context>
<context>
    <name>Candela::NamePattern</name>
    <message>
        <source>&quot;%1&quot; gives an empty name%2</source>
        <translation>“%1” da un nombre vacío%2</translation>
    </message>
    <message>
        <source>%1...: a name has at most %2 characters</source>
        <translation>%1...: un nombre tiene como máximo %2 caracteres</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a range like 1..40</source>
        <translation>%1: “%2” no es un rango como 1..40</translation>
    </message>
    <message>
        <source>%1: &quot;{&quot; without &quot;}&quot;%2</source>
        <translation>%1: “{” sin “}”%2</translation>
    </message>
    <message>
        <source>%1: &quot;}&quot; without &quot;{&quot;%2</source>
        <translation>%1: “}” sin “{”%2</translation>
    </message>
    <message>
        <source>%1: a list or range cannot hold braces%2</source>
        <translation>%1: una lista o un rango no puede contener llaves%2</translation>
    </message>
    <message>
        <source>%1: more than %2 names</source>
        <translation>%1: más de %2 nombres</translation>
    </message>
    <message>
        <source>%1: the step of &quot;%2&quot; is 0</source>
        <translation>%1: el paso de “%2” es 0</translation>
    </message>
</context>
<context>
    <name>Candela::Net::AddressList</name>
    <message>
        <source>&quot;%1&quot; is not a host or host:port; it is left out</source>
        <translation>“%1” no es un host ni host:puerto; se omite</translation>
    </message>
    <message>
        <source>The host name &quot;%1&quot; cannot be resolved; it is tried again</source>
        <translation>El nombre de host “%1” no se puede resolver; se intenta de nuevo</translation>
    </message>
</context>
<context>
    <name>Candela::Net::NameServer</name>
    <message>
        <source>The name server %1 speaks version 4.%2, which knows no searches over TCP; it is not used</source>
        <translation>El servidor de nombres %1 habla la versión 4.%2, que no conoce búsquedas por TCP; no se usa</translation>
    </message>
</context>
<context>
    <name>Candela::Net::SearchEngine</name>
    <message>
        <source>Searches cannot be sent: %1</source>
        <translation>No se pueden enviar búsquedas: %1</translation>
    </message>
    <message>
        <source>There is no network interface &quot;%1&quot; for multicast searches; the system chooses one</source>
        <translation>No hay interfaz de red “%1” para búsquedas multicast; el sistema elige una</translation>
    </message>
</context>
<context>
    <name>Candela::PictureTour</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1: no se puede escribir</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>sin valores en vivo en %1 s</translation>
    </message>
</context>
<context>
    <name>Candela::PlanBackground</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1: is not a picture</source>
        <translation>%1: no es una imagen</translation>
    </message>
    <message>
        <source>%1: is not a valid SVG drawing</source>
        <translation>%1: no es un dibujo SVG válido</translation>
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
        <translation># representa una cifra del número: LUX## pasa a LUX01, LUX02…</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>Add the floor</source>
        <translation>Añadir la planta</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Añadir la sala</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Depth, north to south</source>
        <translation>Fondo, de norte a sur</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Primer número</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>New floor</source>
        <translation>Nueva planta</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Sala de lectura</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename with numbers</source>
        <translation>Renombrar con números</translation>
    </message>
    <message>
        <source>Second floor</source>
        <translation>Segunda planta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Width, west to east</source>
        <translation>Ancho, de oeste a este</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditBar</name>
    <message>
        <source>%1: changed</source>
        <translation>%1: modificado</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Añadir una planta</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Alinear a la izquierda</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Alinear arriba</translation>
    </message>
    <message>
        <source>Align on one horizontal line</source>
        <translation>Alinear en una línea horizontal</translation>
    </message>
    <message>
        <source>Align on one vertical line</source>
        <translation>Alinear en una línea vertical</translation>
    </message>
    <message>
        <source>Delete the selected devices from the plan (Delete)</source>
        <translation>Eliminar del plano los dispositivos seleccionados (Delete)</translation>
    </message>
    <message>
        <source>Distribute from left to right</source>
        <translation>Distribuir de izquierda a derecha</translation>
    </message>
    <message>
        <source>Distribute from top to bottom</source>
        <translation>Distribuir de arriba abajo</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>Dibujar una sala</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Planta</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Rename with numbers (F2)</source>
        <translation>Renombrar con números (F2)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plano</translation>
    </message>
    <message>
        <source>Save •</source>
        <translation>Guardar •</translation>
    </message>
    <message>
        <source>Take positions from a .bob, .ui or .csv file</source>
        <translation>Tomar posiciones de un archivo .bob, .ui o .csv</translation>
    </message>
    <message>
        <source>This plan has not been saved yet</source>
        <translation>Este plano aún no se ha guardado</translation>
    </message>
    <message>
        <source>What the selected devices are</source>
        <translation>Qué son los dispositivos seleccionados</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditing</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>%1 devices were imported; %2 lines were not understood</source>
        <translation>Se importaron %1 dispositivos; no se entendieron %2 líneas</translation>
    </message>
    <message>
        <source>%1 devices were placed. This was not understood:</source>
        <translation>Se colocaron %1 dispositivos. Esto no se entendió:</translation>
    </message>
    <message>
        <source>Add the floor “%1”</source>
        <translation>Añadir la planta “%1”</translation>
    </message>
    <message>
        <source>Add the room “%1”</source>
        <translation>Añadir la sala “%1”</translation>
    </message>
    <message>
        <source>Align %1 devices</source>
        <translation>Alinear %1 dispositivos</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Change the kind of %1 devices</source>
        <translation>Cambiar el tipo de %1 dispositivos</translation>
    </message>
    <message>
        <source>Delete %1 devices from the plan</source>
        <translation>Eliminar %1 dispositivos del plano</translation>
    </message>
    <message>
        <source>Devices and rooms of “%1” were changed on the plan.</source>
        <translation>Se modificaron en el plano dispositivos y salas de “%1”.</translation>
    </message>
    <message>
        <source>Displays and tables (*.bob *.opi *.ui *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Pantallas y tablas (*.bob *.opi *.ui *.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Distribute %1 devices</source>
        <translation>Distribuir %1 dispositivos</translation>
    </message>
    <message>
        <source>Draw the room as a rectangle on the plan; Escape gives up.</source>
        <translation>Dibuje la sala como un rectángulo en el plano; Escape cancela.</translation>
    </message>
    <message>
        <source>Import %1 devices</source>
        <translation>Importar %1 dispositivos</translation>
    </message>
    <message>
        <source>Move %1 devices</source>
        <translation>Mover %1 dispositivos</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plano</translation>
    </message>
    <message>
        <source>Place %1 devices</source>
        <translation>Colocar %1 dispositivos</translation>
    </message>
    <message>
        <source>Rename %1 devices</source>
        <translation>Renombrar %1 dispositivos</translation>
    </message>
    <message>
        <source>Save the changed plan first?</source>
        <translation>¿Guardar antes el plano modificado?</translation>
    </message>
    <message>
        <source>Save the plan as a site file</source>
        <translation>Guardar el plano como archivo de sitio</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Select at least three devices to distribute them.</source>
        <translation>Seleccione al menos tres dispositivos para distribuirlos.</translation>
    </message>
    <message>
        <source>Select at least two devices to align them.</source>
        <translation>Seleccione al menos dos dispositivos para alinearlos.</translation>
    </message>
    <message>
        <source>Select the devices to rename.</source>
        <translation>Seleccione los dispositivos que desea renombrar.</translation>
    </message>
    <message>
        <source>Site files (*.json)</source>
        <translation>Archivos de sitio (*.json)</translation>
    </message>
    <message>
        <source>Take positions from a file</source>
        <translation>Tomar posiciones de un archivo</translation>
    </message>
    <message>
        <source>The devices could not be renamed</source>
        <translation>No se pudieron renombrar los dispositivos</translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation>No se pudo guardar el plano</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; lies outside the floor of %3 x %4 m</source>
        <translation>línea %1: “%2” queda fuera de la planta de %3 x %4 m</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
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
        <translation>Iluminancia</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Ocupación</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Potencia</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
</context>
<context>
    <name>Candela::PlanGroupList</name>
    <message>
        <source>%1: %2 devices</source>
        <translation>%1: %2 dispositivos</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Añadir a la selección</translation>
    </message>
    <message>
        <source>Click: select the group; Ctrl adds, Alt takes away. F2 renames, Delete deletes</source>
        <translation>Clic: seleccionar el grupo; Ctrl añade, Alt quita. F2 renombra, Delete elimina</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Make it of the present selection</source>
        <translation>Formarlo con la selección actual</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>Nuevo grupo con la selección</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select devices and press + to keep them under a name.</source>
        <translation>Seleccione dispositivos y pulse + para guardarlos con un nombre.</translation>
    </message>
    <message>
        <source>Select some devices first: a group is made of the selection.</source>
        <translation>Seleccione antes algunos dispositivos: un grupo se forma con la selección.</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Quitar de la selección</translation>
    </message>
</context>
<context>
    <name>Candela::PlanImport</name>
    <message>
        <source>&quot;%1&quot; is no Channel Access PV</source>
        <translation>“%1” no es una PV de Channel Access</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>“%1” no es el nombre de una PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was placed in line %2 already</source>
        <translation>“%1” ya se colocó en la línea %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, &quot;%2&quot; are no position in metres</source>
        <translation>“%1”, “%2” no son una posición en metros</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB</source>
        <translation>%1: mayor de %2 MB</translation>
    </message>
    <message>
        <source>%1: only .bob, .ui and .csv files are understood</source>
        <translation>%1: solo se entienden archivos .bob, .ui y .csv</translation>
    </message>
    <message>
        <source>a name, x and y are expected</source>
        <translation>se esperaban un nombre, x e y</translation>
    </message>
    <message>
        <source>positions count from the north-west corner: none is negative</source>
        <translation>las posiciones cuentan desde la esquina noroeste: ninguna es negativa</translation>
    </message>
    <message>
        <source>the embedded display &quot;%1&quot; is not followed</source>
        <translation>no se sigue la pantalla incrustada “%1”</translation>
    </message>
    <message>
        <source>the file is broken here: %1</source>
        <translation>el archivo está dañado aquí: %1</translation>
    </message>
    <message>
        <source>the included display &quot;%1&quot; is not followed</source>
        <translation>no se sigue la pantalla incluida “%1”</translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known; &quot;%2&quot; is taken</source>
        <translation>no se conoce el tipo “%1”; se toma “%2”</translation>
    </message>
    <message>
        <source>the macro %1 of &quot;%2&quot; is not known</source>
        <translation>no se conoce la macro %1 de “%2”</translation>
    </message>
    <message>
        <source>the place or size of this %1 is no number</source>
        <translation>la posición o el tamaño de %1 no es un número</translation>
    </message>
    <message>
        <source>this %1 has no place of its own: a layout puts it somewhere</source>
        <translation>este %1 no tiene posición propia: lo coloca un layout</translation>
    </message>
    <message>
        <source>this is not a Phoebus display: &lt;display&gt; is missing</source>
        <translation>no es una pantalla de Phoebus: falta &lt;display&gt;</translation>
    </message>
    <message>
        <source>this is not a Qt Designer file: &lt;ui&gt; is missing</source>
        <translation>no es un archivo de Qt Designer: falta &lt;ui&gt;</translation>
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
        <translation>Responden %1 de %2 sensores de esta planta</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Highest value of the scale</source>
        <translation>Valor más alto de la escala</translation>
    </message>
    <message>
        <source>Lowest value of the scale</source>
        <translation>Valor más bajo de la escala</translation>
    </message>
    <message>
        <source>No heat map</source>
        <translation>Sin mapa de calor</translation>
    </message>
    <message>
        <source>Scale of the heat map</source>
        <translation>Escala del mapa de calor</translation>
    </message>
    <message>
        <source>The range follows the values; without this it stays as it is</source>
        <translation>El rango sigue a los valores; sin esto se queda como está</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMenu</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 en “%2”</translation>
    </message>
    <message>
        <source>%1 on this floor</source>
        <translation>%1 en esta planta</translation>
    </message>
    <message>
        <source>%1 to the table</source>
        <translation>%1 a la tabla</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Añadir la sala</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>Gráfico de %1</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Probe %1	F3</source>
        <translation>Sondear %1	F3</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Leer la selección</translation>
    </message>
    <message>
        <source>Select all on this floor</source>
        <translation>Seleccionar todo en esta planta</translation>
    </message>
    <message>
        <source>Select by kind</source>
        <translation>Seleccionar por tipo</translation>
    </message>
    <message>
        <source>Select the room “%1”</source>
        <translation>Seleccionar la sala “%1”</translation>
    </message>
    <message>
        <source>Selection to chart</source>
        <translation>Selección al gráfico</translation>
    </message>
    <message>
        <source>Selection to table</source>
        <translation>Selección a la tabla</translation>
    </message>
    <message>
        <source>Take the room away</source>
        <translation>Quitar la sala</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMiniMap</name>
    <message>
        <source>%1 % of the floor is seen</source>
        <translation>Se ve el %1 % de la planta</translation>
    </message>
    <message>
        <source>Click or drag to move the plan</source>
        <translation>Clic o arrastrar para mover el plano</translation>
    </message>
    <message>
        <source>Overview of the floor</source>
        <translation>Vista general de la planta</translation>
    </message>
</context>
<context>
    <name>Candela::PlanPanel</name>
    <message>
        <source>&quot;%1&quot; is no kind</source>
        <translation>“%1” no es un tipo</translation>
    </message>
    <message>
        <source>Draw a new plan</source>
        <translation>Dibujar un plano nuevo</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>Nuevo grupo con la selección</translation>
    </message>
    <message>
        <source>No building yet</source>
        <translation>Aún no hay edificio</translation>
    </message>
    <message>
        <source>Open a site file…</source>
        <translation>Abrir un archivo de sitio…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Show the whole floor (Home)</source>
        <translation>Mostrar la planta completa (Home)</translation>
    </message>
    <message>
        <source>Start the demo building</source>
        <translation>Iniciar el edificio de demostración</translation>
    </message>
    <message>
        <source>The plan shows a building with its sensors and lights, and selects them with a rectangle. Try it on a simulated one, or open a site file of your own.</source>
        <translation>El plano muestra un edificio con sus sensores y luces, y los selecciona con un rectángulo. Pruébelo con uno simulado o abra su propio archivo de sitio.</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
</context>
<context>
    <name>Candela::PlanRuleBar</name>
    <message>
        <source>%1 match</source>
        <translation>%1 coinciden</translation>
    </message>
    <message>
        <source>Rule of selection</source>
        <translation>Regla de selección</translation>
    </message>
    <message>
        <source>Select by rule: LUX &lt; 300</source>
        <translation>Seleccionar por regla: LUX &lt; 300</translation>
    </message>
    <message>
        <source>Which devices to select, such as
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter selects, Ctrl+Enter adds, Alt+Enter takes away</source>
        <translation>Qué dispositivos seleccionar, por ejemplo
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter selecciona, Ctrl+Enter añade, Alt+Enter quita</translation>
    </message>
    <message>
        <source>no device matches</source>
        <translation>ningún dispositivo coincide</translation>
    </message>
</context>
<context>
    <name>Candela::PlanSidebar</name>
    <message>
        <source>%1 sensors, %2 lights; %3 in alarm, %4 not connected</source>
        <translation>%1 sensores, %2 luces; %3 en alarma, %4 no conectados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Plantas</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Kinds that are selected</source>
        <translation>Tipos que se seleccionan</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Por colocar</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToPlace</name>
    <message>
        <source>Drag to the plan, or press Enter to place in its middle; Delete forgets</source>
        <translation>Arrastre al plano, o pulse Enter para colocar en su centro; Delete descarta</translation>
    </message>
    <message>
        <source>PVs to place</source>
        <translation>PV por colocar</translation>
    </message>
    <message>
        <source>Paste or drop names of PVs here, then drag them to their place.</source>
        <translation>Pegue o suelte aquí nombres de PV y arrástrelos a su lugar.</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToolBar</name>
    <message>
        <source>Cividis: the same for colour-blind eyes</source>
        <translation>Cividis: lo mismo para personas daltónicas</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the plan: place, move and name devices and rooms</source>
        <translation>Editar el plano: colocar, mover y nombrar dispositivos y salas</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Heat map between the sensors</source>
        <translation>Mapa de calor entre los sensores</translation>
    </message>
    <message>
        <source>Invert the selection on this floor (I)</source>
        <translation>Invertir la selección en esta planta (I)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Overview, while not all of the floor is in sight</source>
        <translation>Vista general, mientras no se ve toda la planta</translation>
    </message>
    <message>
        <source>Select with a lasso (L)</source>
        <translation>Seleccionar con un lazo (L)</translation>
    </message>
    <message>
        <source>Select with a rectangle (R)</source>
        <translation>Seleccionar con un rectángulo (R)</translation>
    </message>
    <message>
        <source>Viridis: dark violet to yellow</source>
        <translation>Viridis: de violeta oscuro a amarillo</translation>
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
        <translation>%1 en %2</translation>
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
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3 devices, %4 m²&lt;br&gt;A click selects them</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3 dispositivos, %4 m²&lt;br&gt;Un clic los selecciona</translation>
    </message>
    <message>
        <source>&lt;s&gt;%1&lt;/s&gt; disconnected %2 s ago</source>
        <translation>&lt;s&gt;%1&lt;/s&gt; desconectada hace %2 s</translation>
    </message>
    <message>
        <source>Arrow keys move between sensors and lights, Space selects, Enter reads</source>
        <translation>Las flechas mueven entre sensores y luces, Space selecciona, Enter lee</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>Plano de planta</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Ninguna planta</translation>
    </message>
    <message>
        <source>about %1 %2 here, by the sensors around</source>
        <translation>unos %1 %2 aquí, según los sensores cercanos</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectada</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>no encontrada: ningún servidor respondió</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionado</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>buscando</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>the lamp reports a fault</source>
        <translation>la lámpara notifica un fallo</translation>
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
        <translation>%1 no es una carpeta en la que se pueda escribir: el log sigue donde estaba.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Gather waits</source>
        <translation>Espera de &amp;lectura en bloque</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>&amp;Program&apos;s log</source>
        <translation>Lo&amp;g del programa</translation>
    </message>
    <message>
        <source>&amp;Size of texts and symbols</source>
        <translation>T&amp;amaño de textos y símbolos</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>A slider then writes when it is let go, not while it moves. A loop asks once, when it is started.</source>
        <translation>Un control deslizante escribe entonces al soltarlo, no mientras se mueve. Un lazo pregunta una vez, al iniciarse.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Before every write</source>
        <translation>Antes de cada escritura</translation>
    </message>
    <message>
        <source>Before wide writes</source>
        <translation>Antes de escrituras masivas</translation>
    </message>
    <message numerus="yes">
        <source>Blackout, undo of a write, and commands and scenes for more than %n PVs.</source>
        <translation>
            <numerusform>Apagón, deshacer una escritura, y comandos y escenas para más de %n PV.</numerusform>
            <numerusform>Apagón, deshacer una escritura, y comandos y escenas para más de %n PV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela se inició en solo lectura: no se escribe nada</translation>
    </message>
    <message>
        <source>Choose the folder of the log</source>
        <translation>Elegir la carpeta del log</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Every write is kept there: who, when, which PV, old and new value, result.</source>
        <translation>Allí se guarda cada escritura: quién, cuándo, qué PV, valor anterior y nuevo, resultado.</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>Todo, para buscar fallos</translation>
    </message>
    <message>
        <source>Folder of the log of writes</source>
        <translation>Carpeta del log de escrituras</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>How long a gather waits for what does not answer, unless its panel says otherwise</source>
        <translation>Cuánto espera una lectura en bloque a lo que no responde, salvo que su panel indique otra cosa</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>Log de escrituras</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Nothing asks. What was written can still be undone.</source>
        <translation>No se pregunta nada. Lo escrito se puede deshacer igualmente.</translation>
    </message>
    <message>
        <source>Ol&amp;d files kept</source>
        <translation>Archi&amp;vos antiguos guardados</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Reading and diagnosis</source>
        <translation>Lectura y diagnóstico</translation>
    </message>
    <message>
        <source>Reduced: nothing fades or blinks</source>
        <translation>Reducido: sin fundidos ni parpadeos</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Mostrar la carpeta en el gestor de archivos</translation>
    </message>
    <message>
        <source>Size of a fi&amp;le</source>
        <translation>Tamaño de arch&amp;ivo</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Lo que ocurre</translation>
    </message>
    <message>
        <source>What the program tells on standard error</source>
        <translation>Lo que el programa escribe en la salida de error estándar</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFacts</name>
    <message>
        <source> … (%1 bytes)</source>
        <translation> … (%1 bytes)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 por segundo</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>As a long text</source>
        <translation>Como texto largo</translation>
    </message>
    <message>
        <source>As the server writes it</source>
        <translation>Tal como lo escribe el servidor</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Binario</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Visualización</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacto</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Hexadecimal</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Least, mean, greatest</source>
        <translation>Mínimo, media, máximo</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Sin alarma</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Sin aviso</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Sin reconocer</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation>Del servidor</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En tránsito</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>En la red</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>Alarmas pasadas</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Scientific</source>
        <translation>Científico</translation>
    </message>
    <message>
        <source>Server last heard</source>
        <translation>Última señal del servidor</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Actualizaciones</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>must be acknowledged</source>
        <translation>deben reconocerse</translation>
    </message>
    <message>
        <source>need no acknowledgement</source>
        <translation>no requieren reconocimiento</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none: the record was never processed</source>
        <translation>ninguna: el registro nunca se ha procesado</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lectura, escritura</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escritura</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFields</name>
    <message>
        <source>%1 gave none of its fields</source>
        <translation>%1 no dio ninguno de sus campos</translation>
    </message>
    <message>
        <source>%1 more that such records may have are not there</source>
        <translation>%1 más que podrían tener tales registros no existen</translation>
    </message>
    <message>
        <source>A PV of this program&apos;s own has no record</source>
        <translation>Una PV propia de este programa no tiene registro</translation>
    </message>
    <message>
        <source>Double click probes a field</source>
        <translation>Doble clic sondea un campo</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Campos del registro</translation>
    </message>
    <message>
        <source>Filter %1 fields</source>
        <translation>Filtrar %1 campos</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Filtrar campos</translation>
    </message>
    <message>
        <source>Read all fields again</source>
        <translation>Volver a leer todos los campos</translation>
    </message>
    <message>
        <source>Reading the fields of %1…</source>
        <translation>Leyendo los campos de %1…</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeHeadline</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeLog</name>
    <message>
        <source>Clear the log</source>
        <translation>Vaciar el log</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copiar el log</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Level of the log</source>
        <translation>Nivel del log</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Log of the PV</source>
        <translation>Log de la PV</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Raise the level to see what happens to this PV.</source>
        <translation>Suba el nivel para ver qué pasa con esta PV.</translation>
    </message>
    <message>
        <source>States and failures</source>
        <translation>Estados y fallos</translation>
    </message>
    <message>
        <source>What is told of this PV alone; the program&apos;s own log gets it, too</source>
        <translation>Lo que se cuenta solo de esta PV; también llega al log del programa</translation>
    </message>
</context>
<context>
    <name>Candela::ProbePanel</name>
    <message>
        <source>Add to the table</source>
        <translation>Añadir a la tabla</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Copiar todos los detalles</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Copiar nombre y valor</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the PV</source>
        <translation>Detalles de la PV</translation>
    </message>
    <message>
        <source>Everything that is known of one PV is shown here. Type its name, or press F3 on a row, a device or a result.</source>
        <translation>Aquí se muestra todo lo que se sabe de una PV. Escriba su nombre o pulse F3 en una fila, un dispositivo o un resultado.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Seguir la selección</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of a PV</source>
        <translation>Nombre de una PV</translation>
    </message>
    <message>
        <source>No PV yet</source>
        <translation>Aún no hay PV</translation>
    </message>
    <message>
        <source>PV to probe</source>
        <translation>PV que sondear</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Probe the selection</source>
        <translation>Sondear la selección</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Volver a leer todo</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Mostrar en el gráfico</translation>
    </message>
    <message>
        <source>What to show of the PV</source>
        <translation>Qué mostrar de la PV</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Escrituras</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>perdida %1</translation>
    </message>
    <message>
        <source>probe.pv: is not a name</source>
        <translation>probe.pv: no es un nombre</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeScale</name>
    <message>
        <source>%1 on a scale of %2 to %3</source>
        <translation>%1 en una escala de %2 a %3</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeSetter</name>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela se inició en solo lectura</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectada</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>No escrito: %1</translation>
    </message>
    <message>
        <source>Sent %1, not yet acknowledged</source>
        <translation>Enviado %1, aún sin confirmar</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Fijar %1 en %2</translation>
    </message>
    <message>
        <source>The server does not allow writing</source>
        <translation>El servidor no permite escribir</translation>
    </message>
    <message>
        <source>Value to write</source>
        <translation>Valor que escribir</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>¿Escribir %1 en %2?</translation>
    </message>
    <message>
        <source>Write a value</source>
        <translation>Escribir un valor</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Escribir: %1</translation>
    </message>
    <message>
        <source>Write: %1 to %2 %3</source>
        <translation>Escribir: %1 a %2 %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeWrites</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Last writes</source>
        <translation>Últimas escrituras</translation>
    </message>
    <message>
        <source>Nothing was written to it from this window yet.</source>
        <translation>Aún no se le ha escrito nada desde esta ventana.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableDelegate</name>
    <message>
        <source>New value of %1</source>
        <translation>Nuevo valor de %1</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableModel</name>
    <message>
        <source>%1
Press Delete or click the cross to dismiss.</source>
        <translation>%1
Pulse Delete o haga clic en la cruz para descartar.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 no está conectada</translation>
    </message>
    <message numerus="yes">
        <source>%n elements, from %1 to %2, mean %3</source>
        <translation>
            <numerusform>%n elemento, de %1 a %2, media %3</numerusform>
            <numerusform>%n elementos, de %1 a %2, media %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela se inició en solo lectura</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Desconectada</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válida</translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation>Último valor, de %1</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrada</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Saved %1, tolerance %2</source>
        <translation>Guardado %1, tolerancia %2</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Sent, not yet acknowledged</source>
        <translation>Enviado, aún sin confirmar</translation>
    </message>
    <message>
        <source>Setpoint</source>
        <translation>Consigna</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Takes %1 to %2 %3</source>
        <translation>Admite de %1 a %2 %3</translation>
    </message>
    <message>
        <source>The server does not allow writing to %1</source>
        <translation>El servidor no permite escribir en %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lectura</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>lectura, escritura</translation>
    </message>
    <message>
        <source>write</source>
        <translation>escritura</translation>
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
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrays as text</source>
        <translation>Vectores como texto</translation>
    </message>
    <message>
        <source>PV table</source>
        <translation>Tabla de PV</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Time as age</source>
        <translation>Hora como antigüedad</translation>
    </message>
</context>
<context>
    <name>Candela::PvsFile</name>
    <message>
        <source>&lt;%1&gt; is not known</source>
        <translation>no se conoce &lt;%1&gt;</translation>
    </message>
    <message>
        <source>a row has no name</source>
        <translation>una fila no tiene nombre</translation>
    </message>
    <message>
        <source>it begins with &lt;%1&gt;, not with &lt;pvtable&gt;</source>
        <translation>empieza con &lt;%1&gt;, no con &lt;pvtable&gt;</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>the file is not complete: %1</source>
        <translation>el archivo no está completo: %1</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>“%1” no es una hora</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>“%1” no es una tolerancia</translation>
    </message>
</context>
<context>
    <name>Candela::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryQuestion</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Candela did not end by itself. Restore what was open?</source>
        <translation>Candela no terminó con normalidad. ¿Restaurar lo que estaba abierto?</translation>
    </message>
    <message>
        <source>The session was kept last at %1. Nothing is written to any PV by restoring it, and loops stay stopped.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>La sesión se guardó por última vez el %1. Restaurarla no escribe nada en ninguna PV, y los lazos siguen detenidos.</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryStore</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>%1 cannot be written, or too many programs use it</source>
        <translation>no se puede escribir %1, o lo usan demasiados programas</translation>
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
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message numerus="yes">
        <source>Column of values for %n lights</source>
        <translation>
            <numerusform>Columna de valores para %n luz</numerusform>
            <numerusform>Columna de valores para %n luces</numerusform>
        </translation>
    </message>
    <message>
        <source>One value a line, in the order of the selection: 40 or 40 % or 3000 K</source>
        <translation>Un valor por línea, en el orden de la selección: 40 o 40 % o 3000 K</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Take a column from a file</source>
        <translation>Tomar una columna de un archivo</translation>
    </message>
    <message>
        <source>Take a column from the clipboard</source>
        <translation>Tomar una columna del portapapeles</translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Texto y CSV (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Type or paste a value for each light</source>
        <translation>Escriba o pegue un valor para cada luz</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterFormulaMode</name>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message numerus="yes">
        <source>Formula over %n lights: %1</source>
        <translation>
            <numerusform>Fórmula sobre %n luz: %1</numerusform>
            <numerusform>Fórmula sobre %n luces: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>May use %1; sqrt, abs, min, max, clamp, map, ?: and more</source>
        <translation>Puede usar %1; sqrt, abs, min, max, clamp, map, ?: y más</translation>
    </message>
    <message>
        <source>Type a formula for the new value of each light</source>
        <translation>Escriba una fórmula para el nuevo valor de cada luz</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message numerus="yes">
        <source>Gradient over %n lights %1 %2</source>
        <translation>
            <numerusform>Gradiente sobre %n luz %1 %2</numerusform>
            <numerusform>Gradiente sobre %n luces %1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>from </source>
        <translation>de </translation>
    </message>
    <message>
        <source>in the order of the selection</source>
        <translation>en el orden de la selección</translation>
    </message>
    <message>
        <source>to </source>
        <translation>a </translation>
    </message>
    <message>
        <source>← east to west</source>
        <translation>← este a oeste</translation>
    </message>
    <message>
        <source>↑ south to north</source>
        <translation>↑ sur a norte</translation>
    </message>
    <message>
        <source>→ west to east</source>
        <translation>→ oeste a este</translation>
    </message>
    <message>
        <source>↓ north to south</source>
        <translation>↓ norte a sur</translation>
    </message>
    <message>
        <source>↖ south-east to north-west</source>
        <translation>↖ sureste a noroeste</translation>
    </message>
    <message>
        <source>↗ south-west to north-east</source>
        <translation>↗ suroeste a noreste</translation>
    </message>
    <message>
        <source>↘ north-west to south-east</source>
        <translation>↘ noroeste a sureste</translation>
    </message>
    <message>
        <source>↙ north-east to south-west</source>
        <translation>↙ noreste a suroeste</translation>
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
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Regular</translation>
    </message>
    <message numerus="yes">
        <source>Dim %n lights to %1 %</source>
        <translation>
            <numerusform>Regular %n luz al %1 %</numerusform>
            <numerusform>Regular %n luces al %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagar</translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1 K</source>
        <translation>
            <numerusform>Fijar %n luz en %1 K</numerusform>
            <numerusform>Fijar %n luces en %1 K</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacerse.</translation>
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
            <numerusform>%n de ellas está encendida ahora, al %1 %. El mismo botón la devuelve.</numerusform>
            <numerusform>%n de ellas están encendidas ahora, la más brillante al %1 %. El mismo botón las devuelve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not known: those lights are left alone.</source>
        <translation>
            <numerusform>No se conoce %n valor: esa luz no se toca.</numerusform>
            <numerusform>No se conocen %n valores: esas luces no se tocan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Apagón</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>Devolver a todas las luces lo que tenían (Ctrl+B)</translation>
    </message>
    <message>
        <source>Grand master to %1 %?</source>
        <translation>¿Maestro general al %1 %?</translation>
    </message>
    <message>
        <source>Grand master: scales all lights of the building, and gives them back</source>
        <translation>Maestro general: escala todas las luces del edificio, y las devuelve</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Maestro</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Stop all: end every fade, write and control loop where it stands (Ctrl+.)</source>
        <translation>Detener todo: termina cada fundido, escritura y lazo de control tal como esté (Ctrl+.)</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n lights of the building to 0 %?</source>
        <translation>
            <numerusform>¿Llevar la única luz del edificio al 0 %?</numerusform>
            <numerusform>¿Llevar las %n luces del edificio al 0 %?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all lights of the building to 0 %, and give them back (Ctrl+B)</source>
        <translation>Llevar todas las luces del edificio al 0 %, y devolverlas después (Ctrl+B)</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacerse.</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterMode</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPanel</name>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message numerus="yes">
        <source>%n lights selected</source>
        <translation>
            <numerusform>%n luz seleccionada</numerusform>
            <numerusform>%n luces seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>%n forzada</numerusform>
            <numerusform>%n forzadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A value for each, pasted or from a CSV file</source>
        <translation>Un valor para cada una, pegado o de un archivo CSV</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Computed for each light</source>
        <translation>Calculado para cada luz</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>From one value to another over the plan</source>
        <translation>De un valor a otro a través del plano</translation>
    </message>
    <message>
        <source>Give back what the lights had before: the selected ones, or all</source>
        <translation>Devolver a las luces lo que tenían antes: a las seleccionadas, o a todas</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradiente</translation>
    </message>
    <message>
        <source>Lights that were commanded from here and not released since</source>
        <translation>Luces comandadas desde aquí y aún no liberadas</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>No lights selected</source>
        <translation>Ninguna luz seleccionada</translation>
    </message>
    <message>
        <source>One value for all, more, less, or a share of what there is</source>
        <translation>Un valor para todas, más, menos o una parte de lo que hay</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Select lights on the plan first</source>
        <translation>Seleccione primero luces en el plano</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Sliders that the lights follow at once</source>
        <translation>Controles que las luces siguen al instante</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Qué escribir</translation>
    </message>
    <message>
        <source>What was saved before</source>
        <translation>Lo que se guardó antes</translation>
    </message>
    <message>
        <source>Write selection</source>
        <translation>Escribir selección</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacerse.</translation>
    </message>
    <message>
        <source>is none of the ways to write</source>
        <translation>no es ninguno de los modos de escribir</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPlan</name>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>is no luminaire of this building</source>
        <translation>no es una luminaria de este edificio</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>its present value is not known</source>
        <translation>no se conoce su valor actual</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a number</source>
        <translation>línea %1: “%2” no es un número</translation>
    </message>
    <message>
        <source>the column has no value for it</source>
        <translation>la columna no tiene valor para ella</translation>
    </message>
    <message>
        <source>the formula has no value for it</source>
        <translation>la fórmula no da ningún valor para ella</translation>
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
        <translation>%1 de %2 no escritas</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 de %2 escritas</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>Tiempo de fundido</translation>
    </message>
    <message>
        <source>Preview of what will be written</source>
        <translation>Vista previa de lo que se escribirá</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Stop; what was sent stays (Esc)</source>
        <translation>Detener; lo enviado permanece (Esc)</translation>
    </message>
    <message>
        <source>The last step was no write</source>
        <translation>El último paso no fue una escritura</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Wait until the server has processed each write. Otherwise a write is done when it has been sent, and a refusal is not noticed</source>
        <translation>Esperar a que el servidor haya procesado cada escritura. Si no, una escritura se da por hecha al enviarla y no se advierte un rechazo</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>Escribir %n</numerusform>
            <numerusform>Escribir %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again only what failed</source>
        <translation>Volver a escribir solo lo que falló</translation>
    </message>
    <message>
        <source>Write all of these at once (Ctrl+Enter)</source>
        <translation>Escribir todo esto de una vez (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al instante</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>fundido </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>fundido, %1 %</translation>
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
        <translation>%1 de %2 cambiarán</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>, %1 en el límite</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>, %1 rechazadas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>at the limit</source>
        <translation>en el límite</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>nada que escribir</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
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
        <translation>Escena</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>Escena %1 en %n luz</numerusform>
            <numerusform>Escena %1 en %n luces</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>Proporción de los niveles</translation>
    </message>
    <message>
        <source>The scene says nothing of the selected lights</source>
        <translation>La escena no dice nada de las luces seleccionadas</translation>
    </message>
    <message>
        <source>There is no scene yet: save one in the panel Scenes</source>
        <translation>Aún no hay escenas: guarde una en el panel Escenas</translation>
    </message>
    <message>
        <source>at </source>
        <translation>al </translation>
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
        <translation> % del actual</translation>
    </message>
    <message>
        <source> K</source>
        <translation> K</translation>
    </message>
    <message numerus="yes">
        <source>Change %n lights by %1</source>
        <translation>
            <numerusform>Cambiar %n luz en %1</numerusform>
            <numerusform>Cambiar %n luces en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message numerus="yes">
        <source>Scale %n lights to %1</source>
        <translation>
            <numerusform>Escalar %n luz al %1</numerusform>
            <numerusform>Escalar %n luces al %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1</source>
        <translation>
            <numerusform>Fijar %n luz en %1</numerusform>
            <numerusform>Fijar %n luces en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>change by</source>
        <translation>cambiar en</translation>
    </message>
    <message>
        <source>scale to</source>
        <translation>escalar al</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>fijar en</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSlider</name>
    <message>
        <source>now %1 to %2%3</source>
        <translation>ahora %1 a %2%3</translation>
    </message>
</context>
<context>
    <name>Candela::SceneStore</name>
    <message>
        <source>%1.name: &quot;%2&quot; exists twice</source>
        <translation>%1.name: “%2” existe dos veces</translation>
    </message>
    <message>
        <source>%1: is not a list</source>
        <translation>%1: no es una lista</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1: no es un objeto</translation>
    </message>
    <message>
        <source>a scene has at most %1 values</source>
        <translation>una escena tiene como máximo %1 valores</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>is not a time such as 2026-11-20T12:00:00Z</source>
        <translation>no es una hora como 2026-11-20T12:00:00Z</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>no es el nombre de una PV</translation>
    </message>
    <message>
        <source>no value of these luminaires is known yet</source>
        <translation>aún no se conoce ningún valor de estas luminarias</translation>
    </message>
    <message>
        <source>there are at most %1 scenes</source>
        <translation>hay como máximo %1 escenas</translation>
    </message>
    <message>
        <source>there is a scene &quot;%1&quot; already</source>
        <translation>ya hay una escena “%1”</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>no hay ninguna escena “%1”</translation>
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
        <translation>%1 de %2 valores no escritos</translation>
    </message>
    <message>
        <source>%1 values written</source>
        <translation>%1 valores escritos</translation>
    </message>
    <message numerus="yes">
        <source>%n selected lights</source>
        <translation>
            <numerusform>%n luz seleccionada</numerusform>
            <numerusform>%n luces seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>A scene keeps the levels and colours that lights have now, to bring them back later. Choose whose, name it, and save.</source>
        <translation>Una escena guarda los niveles y colores actuales de las luces para recuperarlos más tarde. Elija cuáles, póngale nombre y guarde.</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>Todas las luces</translation>
    </message>
    <message>
        <source>Bring the scene back (Enter)</source>
        <translation>Recuperar la escena (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the scene (Del); can be undone</source>
        <translation>Eliminar la escena (Del); se puede deshacer</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>Tiempo de fundido</translation>
    </message>
    <message>
        <source>Keep what these lights show now</source>
        <translation>Guardar lo que estas luces muestran ahora</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation>Nombre de la nueva escena</translation>
    </message>
    <message>
        <source>No lights are chosen</source>
        <translation>No se ha elegido ninguna luz</translation>
    </message>
    <message>
        <source>None of these lights answered: there is nothing to save</source>
        <translation>Ninguna de estas luces respondió: no hay nada que guardar</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lights…</source>
        <translation>
            <numerusform>Leyendo %n luz…</numerusform>
            <numerusform>Leyendo %n luces…</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename the scene (F2)</source>
        <translation>Renombrar la escena (F2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Escena %1</translation>
    </message>
    <message>
        <source>Scene %1 deleted</source>
        <translation>Escena %1 eliminada</translation>
    </message>
    <message>
        <source>Scene %1 is called %2 now</source>
        <translation>La escena %1 se llama ahora %2</translation>
    </message>
    <message>
        <source>Scene %1 saved</source>
        <translation>Escena %1 guardada</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 saved; %n values are missing</source>
        <translation>
            <numerusform>Escena %1 guardada; falta %n valor</numerusform>
            <numerusform>Escena %1 guardada; faltan %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>Proporción de los niveles</translation>
    </message>
    <message>
        <source>Share of the saved levels</source>
        <translation>Proporción de los niveles guardados</translation>
    </message>
    <message>
        <source>Stop the fade where it stands (Esc)</source>
        <translation>Detener el fundido tal como está (Esc)</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Escriba primero un nombre</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Whose state</source>
        <translation>Estado de qué luces</translation>
    </message>
    <message numerus="yes">
        <source>Write the %n values of the scene %1?</source>
        <translation>
            <numerusform>¿Escribir el %n valor de la escena %1?</numerusform>
            <numerusform>¿Escribir los %n valores de la escena %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacerse.</translation>
    </message>
    <message>
        <source>at </source>
        <translation>al </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>al instante</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>fundido </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>fundido, %1 %</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>no es un número</translation>
    </message>
</context>
<context>
    <name>Candela::Screenshot</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1: no se puede escribir</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>sin valores en vivo en %1 s</translation>
    </message>
</context>
<context>
    <name>Candela::SelectionRule</name>
    <message>
        <source>&quot;%1&quot; is no kind: %2</source>
        <translation>“%1” no es un tipo: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; try LUX, kind, room, severity or disconnected</source>
        <translation>no se conoce “%1”; pruebe LUX, kind, room, severity o disconnected</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>falta “)”</translation>
    </message>
    <message>
        <source>&lt;, &lt;=, =, !=, &gt;= or &gt; is expected</source>
        <translation>se esperaba &lt;, &lt;=, =, !=, &gt;= o &gt;</translation>
    </message>
    <message>
        <source>=, != or ~ is expected</source>
        <translation>se esperaba =, != o ~</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected, not &quot;%1&quot;</source>
        <translation>se esperaba AND, OR o el final, no “%1”</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>se esperaba un nombre</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>se esperaba un número</translation>
    </message>
    <message>
        <source>a rule has at most %1 characters</source>
        <translation>una regla tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>a test is expected, such as &quot;LUX &lt; 300&quot;</source>
        <translation>se esperaba una condición, como “LUX &lt; 300”</translation>
    </message>
    <message>
        <source>more than %1 parts inside each other</source>
        <translation>más de %1 partes anidadas</translation>
    </message>
    <message>
        <source>none, minor, major or invalid is expected</source>
        <translation>se esperaba none, minor, major o invalid</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>no hay ningún grupo “%1”</translation>
    </message>
</context>
<context>
    <name>Candela::Session</name>
    <message>
        <source>%1 is served twice: by %2, which is used, and by %3</source>
        <translation>%1 se sirve dos veces: por %2, que se usa, y por %3</translation>
    </message>
</context>
<context>
    <name>Candela::SiteDocument</name>
    <message>
        <source>%1 was not written, since it could not be opened again: %2</source>
        <translation>%1 no se escribió, pues no se podría volver a abrir: %2</translation>
    </message>
    <message>
        <source>%1 was written, but its drawing %2 could not be copied beside it</source>
        <translation>Se escribió %1, pero su dibujo %2 no se pudo copiar a su lado</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: no se puede escribir: %2</translation>
    </message>
</context>
<context>
    <name>Candela::SiteEditor</name>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters</source>
        <translation>“%1” tiene más de %2 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>“%1” no es el nombre de una PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the plan already</source>
        <translation>“%1” ya está en el plano</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would exist twice</source>
        <translation>“%1” existiría dos veces</translation>
    </message>
    <message>
        <source>A room needs a place on the floor.</source>
        <translation>Una sala necesita un lugar en la planta.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Planta baja</translation>
    </message>
</context>
<context>
    <name>Candela::SiteReader</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>“%1” existe dos veces</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a PV name</source>
        <translation>“%1” no es un nombre de PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may hold only letters, digits, - and _</source>
        <translation>“%1” solo puede contener letras, cifras, - y _</translation>
    </message>
    <message>
        <source>%1 entries; at most %2 are allowed</source>
        <translation>%1 entradas; se permiten %2 como máximo</translation>
    </message>
    <message>
        <source>%1 is not within %2 and %3</source>
        <translation>%1 no está entre %2 y %3</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB, too large for a site file</source>
        <translation>%1: mayor de %2 MB, demasiado grande para un archivo de sitio</translation>
    </message>
    <message>
        <source>[%1, %2] lies outside the floor of %3 x %4 m</source>
        <translation>[%1, %2] queda fuera de la planta de %3 x %4 m</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>se esperaba una lista</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>se esperaba un número</translation>
    </message>
    <message>
        <source>a position [x, y] in metres is expected</source>
        <translation>se esperaba una posición [x, y] en metros</translation>
    </message>
    <message>
        <source>a site file holds one object</source>
        <translation>un archivo de sitio contiene un objeto</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>se esperaba un texto</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>se esperaba un objeto</translation>
    </message>
    <message>
        <source>an outline has at least 3 corners</source>
        <translation>un contorno tiene al menos 3 vértices</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>más de %1 caracteres</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>more than %1 devices</source>
        <translation>más de %1 dispositivos</translation>
    </message>
    <message>
        <source>must be a path inside the folder of the site file</source>
        <translation>debe ser una ruta dentro de la carpeta del archivo de sitio</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no puede estar vacío</translation>
    </message>
    <message>
        <source>only a luminaire has this</source>
        <translation>solo una luminaria tiene esto</translation>
    </message>
    <message>
        <source>the PV &quot;%1&quot; exists twice</source>
        <translation>la PV “%1” existe dos veces</translation>
    </message>
    <message>
        <source>the PV name &quot;%1&quot; is longer than %2 characters</source>
        <translation>el nombre de PV “%1” tiene más de %2 caracteres</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself</source>
        <translation>el contorno se cruza o se toca a sí mismo</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <translation>el contorno no encierra nada</translation>
    </message>
    <message>
        <source>the window has no width</source>
        <translation>la ventana no tiene ancho</translation>
    </message>
    <message>
        <source>this is not a site file: it has no &quot;%1&quot;: %2</source>
        <translation>no es un archivo de sitio: no tiene “%1”: %2</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>campo desconocido</translation>
    </message>
    <message>
        <source>unknown kind &quot;%1&quot;</source>
        <translation>tipo desconocido “%1”</translation>
    </message>
    <message>
        <source>unknown time zone &quot;%1&quot;</source>
        <translation>zona horaria desconocida “%1”</translation>
    </message>
    <message>
        <source>unknown use &quot;%1&quot;; known are %2</source>
        <translation>uso desconocido “%1”; se conocen %2</translation>
    </message>
    <message>
        <source>version %1 of the format is expected here</source>
        <translation>aquí se esperaba la versión %1 del formato</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotCsv</name>
    <message>
        <source>%1 cannot be written: a name has no comma there</source>
        <translation>no se puede escribir %1: un nombre no lleva comas en ese formato</translation>
    </message>
    <message>
        <source>%1 has no saved value</source>
        <translation>%1 no tiene valor guardado</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>hay una comilla sin cerrar</translation>
    </message>
    <message>
        <source>a text of %1 has a semicolon, which separates elements</source>
        <translation>un texto de %1 tiene un punto y coma, que separa elementos</translation>
    </message>
    <message>
        <source>no line names a column PV</source>
        <translation>ninguna línea nombra una columna PV</translation>
    </message>
    <message>
        <source>the column “%1” is not known</source>
        <translation>no se conoce la columna “%1”</translation>
    </message>
    <message>
        <source>the text of %1 has quotation marks or several lines: they were replaced</source>
        <translation>el texto de %1 tiene comillas o varias líneas: se sustituyeron</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1” no es una fecha</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” no es un número</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>“%1” no es una hora</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>“%1” no es una tolerancia</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotModel</name>
    <message>
        <source>%1, taken %2</source>
        <translation>%1, tomada %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Live change</source>
        <translation>Cambio en vivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is now less “%1”</source>
        <translation>Valor actual menos “%1”</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>“%1” less “%2”</source>
        <translation>“%1” menos “%2”</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotStore</name>
    <message numerus="yes">
        <source>Delete %n snapshots</source>
        <translation>
            <numerusform>Eliminar %n instantánea</numerusform>
            <numerusform>Eliminar %n instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the snapshot “%1”</source>
        <translation>Renombrar la instantánea “%1”</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Take the snapshot “%1”</source>
        <translation>Tomar la instantánea “%1”</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotsPanel</name>
    <message numerus="yes">
        <source>%1 of %n PVs differ</source>
        <translation>
            <numerusform>%1 de %n PV difiere</numerusform>
            <numerusform>%1 de %n PV difieren</numerusform>
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
            <numerusform>%n no respondió</numerusform>
            <numerusform>%n no respondieron</numerusform>
        </translation>
    </message>
    <message>
        <source>A new snapshot of the rows of the table</source>
        <translation>Una nueva instantánea de las filas de la tabla</translation>
    </message>
    <message>
        <source>A snapshot keeps the values of many PVs under a name: to compare them with what is now, and to write them back.</source>
        <translation>Una instantánea guarda los valores de muchas PV con un nombre: para compararlos con los actuales y para volver a escribirlos.</translation>
    </message>
    <message>
        <source>A snapshot needs a name</source>
        <translation>Una instantánea necesita un nombre</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>Añadir a la tabla</translation>
    </message>
    <message numerus="yes">
        <source>All %n PVs equal</source>
        <translation>
            <numerusform>La única PV (%n) es igual</numerusform>
            <numerusform>Las %n PV son iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+C</source>
        <translation>Copiar filas	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Eliminar	Del</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>Ocultar iguales</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Aún no hay instantáneas</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>Los números que no difieren en más de esto son iguales</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Sonda	F3</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Renombrar	F2</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs from “%1”</source>
        <translation>
            <numerusform>Restaurar %n PV de “%1”</numerusform>
            <numerusform>Restaurar %n PV de “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”…</source>
        <translation>Restaurar “%1”…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Select two to compare them. F2 renames, Delete deletes</source>
        <translation>Seleccione dos para compararlas. F2 renombra, Delete elimina</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Mostrar en el gráfico</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” of %n PVs taken</source>
        <translation>
            <numerusform>Instantánea “%1” de %n PV tomada</numerusform>
            <numerusform>Instantánea “%1” de %n PV tomada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” taken; %2 of %n PVs did not answer</source>
        <translation>
            <numerusform>Instantánea “%1” tomada; %2 de %n PV no respondió</numerusform>
            <numerusform>Instantánea “%1” tomada; %2 de %n PV no respondieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Snapshots beside the live values</source>
        <translation>Instantáneas junto a los valores en vivo</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Take a snapshot of the table</source>
        <translation>Tomar una instantánea de la tabla</translation>
    </message>
    <message>
        <source>Take one of the table</source>
        <translation>Tomar una de la tabla</translation>
    </message>
    <message>
        <source>Take the same PVs again</source>
        <translation>Tomar otra de las mismas PV</translation>
    </message>
    <message>
        <source>There is a snapshot “%1” already</source>
        <translation>Ya hay una instantánea “%1”</translation>
    </message>
    <message>
        <source>There is nothing to take a snapshot of</source>
        <translation>No hay nada de lo que tomar una instantánea</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Write the values back: of the selected rows, or of all</source>
        <translation>Volver a escribir los valores: de las filas seleccionadas, o de todas</translation>
    </message>
</context>
<context>
    <name>Candela::Startup</name>
    <message>
        <source>%1 serves %2 PVs on this machine</source>
        <translation>%1 sirve %2 PV en esta máquina</translation>
    </message>
    <message>
        <source>Edits of the plan that were not saved</source>
        <translation>Ediciones del plano que no se guardaron</translation>
    </message>
    <message>
        <source>Open site file</source>
        <translation>Abrir archivo de sitio</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Archivos de sitio (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The simulated building is starting…</source>
        <translation>El edificio simulado se está iniciando…</translation>
    </message>
    <message>
        <source>edits of the plan</source>
        <translation>ediciones del plano</translation>
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
            <numerusform>%Ln fotograma/s</numerusform>
            <numerusform>%Ln fotogramas/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln perdida</numerusform>
            <numerusform>%Ln perdidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates/s</source>
        <translation>
            <numerusform>%Ln act./s</numerusform>
            <numerusform>%Ln act./s</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest PV: %1, %2 updates a second</source>
        <translation>PV más activa: %1, %2 actualizaciones por segundo</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela se inició en solo lectura: no se escribe nada</translation>
    </message>
    <message>
        <source>Channels that are not found or were lost; click to see them</source>
        <translation>Canales no encontrados o perdidos; haga clic para verlos</translation>
    </message>
    <message>
        <source>Channels that something here wants</source>
        <translation>Canales que algo de este programa necesita</translation>
    </message>
    <message>
        <source>How often the window was painted in the last second</source>
        <translation>Cuántas veces se dibujó la ventana en el último segundo</translation>
    </message>
    <message>
        <source>Resident memory of this program</source>
        <translation>Memoria residente de este programa</translation>
    </message>
    <message>
        <source>The PV that brings most values; click for all about it</source>
        <translation>La PV que trae más valores; haga clic para ver todo sobre ella</translation>
    </message>
    <message>
        <source>Values that arrive from the network</source>
        <translation>Valores que llegan de la red</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>Candela::StripChart</name>
    <message>
        <source>%1 is left out: StripTool draws ten curves</source>
        <translation>se omite %1: StripTool dibuja diez curvas</translation>
    </message>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 figura dos veces en el archivo: cuenta la primera</translation>
    </message>
    <message>
        <source>notes are left out: StripTool has its own way to keep them</source>
        <translation>se omiten las notas: StripTool las guarda a su manera</translation>
    </message>
    <message>
        <source>the logarithmic axis of %1 finds its range by itself</source>
        <translation>el eje logarítmico de %1 busca su rango automáticamente</translation>
    </message>
    <message>
        <source>the range of %1 is empty: its axis finds one by itself</source>
        <translation>el rango de %1 está vacío: su eje busca uno automáticamente</translation>
    </message>
</context>
<context>
    <name>Candela::StripFile</name>
    <message>
        <source>%1 is not known</source>
        <translation>no se conoce %1</translation>
    </message>
    <message>
        <source>curve %1 has no name</source>
        <translation>la curva %1 no tiene nombre</translation>
    </message>
    <message>
        <source>the file does not begin with StripConfig</source>
        <translation>el archivo no empieza con StripConfig</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>version “%1” is not known</source>
        <translation>no se conoce la versión “%1”</translation>
    </message>
    <message>
        <source>“%1” is not a colour</source>
        <translation>“%1” no es un color</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation>“%1” no es un número válido aquí</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>no se entiende “%1”</translation>
    </message>
</context>
<context>
    <name>Candela::TableFile</name>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 figura dos veces en el archivo: cuenta la primera</translation>
    </message>
    <message>
        <source>a table holds at most %1 rows: the rest is left out</source>
        <translation>una tabla contiene como máximo %1 filas: el resto se omite</translation>
    </message>
    <message>
        <source>“%1” is not the name of a PV</source>
        <translation>“%1” no es el nombre de una PV</translation>
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
            <numerusform>%1 de %n PV</numerusform>
            <numerusform>%1 de %n PV</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: no se puede escribir: %2</translation>
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
            <numerusform>%n fila marcada</numerusform>
            <numerusform>%n filas marcadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names will be offered while you type</source>
        <translation>
            <numerusform>Se ofrecerá %n nombre al escribir</numerusform>
            <numerusform>Se ofrecerán %n nombres al escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected rows</source>
        <translation>
            <numerusform>%n fila seleccionada</numerusform>
            <numerusform>%n filas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values saved</source>
        <translation>
            <numerusform>%n valor guardado</numerusform>
            <numerusform>%n valores guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Una expresión regular</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>Añadir %n fila</numerusform>
            <numerusform>Añadir %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add PVs</source>
        <translation>Añadir PV</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Any text, any one character</source>
        <translation>Cualquier texto, cualquier carácter</translation>
    </message>
    <message>
        <source>By how much the values of %1 may differ from the saved ones:</source>
        <translation>En cuánto pueden diferir los valores de %1 de los guardados:</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>Cambiar un comentario</translation>
    </message>
    <message numerus="yes">
        <source>Change the tolerance of %n rows</source>
        <translation>
            <numerusform>Cambiar la tolerancia de %n fila</numerusform>
            <numerusform>Cambiar la tolerancia de %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Con cambios recientes</translation>
    </message>
    <message numerus="yes">
        <source>Check %n rows</source>
        <translation>
            <numerusform>Marcar %n fila</numerusform>
            <numerusform>Marcar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Check or uncheck	Space</source>
        <translation>Marcar o desmarcar	Space</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Copy names	Ctrl+C</source>
        <translation>Copiar nombres	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+Shift+C</source>
        <translation>Copiar filas	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>Difieren de lo guardado</translation>
    </message>
    <message>
        <source>Dismiss failed writes</source>
        <translation>Descartar escrituras fallidas</translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Editar	F2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n loaded names</source>
        <translation>
            <numerusform>Olvidar %n nombre cargado</numerusform>
            <numerusform>Olvidar %n nombres cargados</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>En alarma</translation>
    </message>
    <message>
        <source>Insert a comment</source>
        <translation>Insertar un comentario</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.list *.pvs *.csv);;All files (*)</source>
        <translation>Listas de nombres (*.txt *.list *.pvs *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Load a list of names</source>
        <translation>Cargar una lista de nombres</translation>
    </message>
    <message>
        <source>Load a list of names…</source>
        <translation>Cargar una lista de nombres…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows</source>
        <translation>
            <numerusform>Mover %n fila</numerusform>
            <numerusform>Mover %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the snapshot of %1:</source>
        <translation>Nombre de la instantánea de %1:</translation>
    </message>
    <message>
        <source>Names, or ranges such as BLD:F1:R{01..08}:LUX01; Enter adds them.
loc://name(40) is a variable of this program</source>
        <translation>Nombres, o rangos como BLD:F1:R{01..08}:LUX01; Enter los añade.
loc://name(40) es una variable de este programa</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nueva tabla</translation>
    </message>
    <message>
        <source>No PVs yet</source>
        <translation>Aún no hay PV</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectadas</translation>
    </message>
    <message>
        <source>Or type</source>
        <translation>O escriba</translation>
    </message>
    <message>
        <source>PVs to add</source>
        <translation>PV que añadir</translation>
    </message>
    <message>
        <source>Paste names	Ctrl+V</source>
        <translation>Pegar nombres	Ctrl+V</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Sonda	F3</translation>
    </message>
    <message>
        <source>Read now	Enter</source>
        <translation>Leer ahora	Enter</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Quitar %n fila</numerusform>
            <numerusform>Quitar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rows	Del</source>
        <translation>Quitar filas	Del</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>Restaurar %1…</translation>
    </message>
    <message>
        <source>Rows that are</source>
        <translation>Filas según su estado</translation>
    </message>
    <message numerus="yes">
        <source>Save %n values</source>
        <translation>
            <numerusform>Guardar %n valor</numerusform>
            <numerusform>Guardar %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Guardar la tabla como CSV…</translation>
    </message>
    <message>
        <source>Save values of %1</source>
        <translation>Guardar valores de %1</translation>
    </message>
    <message>
        <source>Set %1 to…</source>
        <translation>Fijar %1 en…</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Mostrar en el gráfico</translation>
    </message>
    <message>
        <source>State of the rows shown</source>
        <translation>Estado de las filas mostradas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table saved to %1</source>
        <translation>Tabla guardada en %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>Take a snapshot of %1…</source>
        <translation>Tomar una instantánea de %1…</translation>
    </message>
    <message>
        <source>The table shows values as they change, and writes setpoints. Type names above, paste a list, or drop PVs here.</source>
        <translation>La tabla muestra los valores según cambian y escribe consignas. Escriba nombres arriba, pegue una lista o suelte PV aquí.</translation>
    </message>
    <message>
        <source>There are no PVs in the table yet</source>
        <translation>Aún no hay PV en la tabla</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Tolerance of %1…</source>
        <translation>Tolerancia de %1…</translation>
    </message>
    <message numerus="yes">
        <source>Uncheck %n rows</source>
        <translation>
            <numerusform>Desmarcar %n fila</numerusform>
            <numerusform>Desmarcar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>Lo que se puede hacer con las filas</translation>
    </message>
    <message>
        <source>What can be filtered by</source>
        <translation>Por qué se puede filtrar</translation>
    </message>
    <message>
        <source>What can be filtered by (Alt+Down)</source>
        <translation>Por qué se puede filtrar (Alt+Down)</translation>
    </message>
    <message>
        <source>Without a state</source>
        <translation>Sin un estado</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>Sin una palabra</translation>
    </message>
    <message>
        <source>Words in name or description; * and ? as wild cards, -word excludes,
/regular expression/, and states: alarm, disconnected, changed …</source>
        <translation>Palabras del nombre o la descripción; * y ? como comodines, -palabra excluye,
/expresión regular/, y estados: alarm, disconnected, changed …</translation>
    </message>
    <message numerus="yes">
        <source>all %n rows</source>
        <translation>
            <numerusform>la única fila</numerusform>
            <numerusform>las %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>table.columns[%1].key: unknown column “%2”</source>
        <translation>table.columns[%1].key: columna desconocida “%2”</translation>
    </message>
    <message>
        <source>table.pvs: is not a list</source>
        <translation>table.pvs: no es una lista</translation>
    </message>
    <message>
        <source>table.pvs[%1]: is not a name</source>
        <translation>table.pvs[%1]: no es un nombre</translation>
    </message>
    <message>
        <source>table.saved.%1: holds no value</source>
        <translation>table.saved.%1: no contiene ningún valor</translation>
    </message>
    <message>
        <source>table.sort: unknown column “%1”</source>
        <translation>table.sort: columna desconocida “%1”</translation>
    </message>
    <message>
        <source>table.state: unknown state “%1”</source>
        <translation>table.state: estado desconocido “%1”</translation>
    </message>
</context>
<context>
    <name>Candela::TablePanelWriter</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 no se escribió: %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is a PV, %2 a value</extracomment>
        <translation>Fijar %1 en %2</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>¿Escribir %1 en %2?</translation>
    </message>
</context>
<context>
    <name>Candela::TableWriteDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 written.</source>
        <translation>%1 de %2 escritas.</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs will be written, one after the other.</source>
        <translation>
            <numerusform>Se escribirá %n PV.</numerusform>
            <numerusform>Se escribirán %n PV, una tras otra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written and are left out.</source>
        <translation>
            <numerusform>%n no se puede escribir y se omite.</numerusform>
            <numerusform>%n no se pueden escribir y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; each row of the table shows why.</source>
        <translation>
            <numerusform>%n falló; su fila de la tabla muestra por qué.</numerusform>
            <numerusform>%n fallaron; cada fila de la tabla muestra por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have this value already.</source>
        <translation>
            <numerusform>%n de ellas ya tiene este valor.</numerusform>
            <numerusform>%n de ellas ya tienen este valor.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value, with or without its unit, or the name of a state</source>
        <translation>Un valor, con o sin su unidad, o el nombre de un estado</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abortar</translation>
    </message>
    <message numerus="yes">
        <source>Aborted: %n were not sent.</source>
        <translation>
            <numerusform>Abortado: %n no se envió.</numerusform>
            <numerusform>Abortado: %n no se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>None of these rows has a saved value.</source>
        <translation>Ninguna de estas filas tiene un valor guardado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs</source>
        <translation>
            <numerusform>Restaurar %n PV</numerusform>
            <numerusform>Restaurar %n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n saved values</source>
        <translation>
            <numerusform>Restaurar %n valor guardado</numerusform>
            <numerusform>Restaurar %n valores guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved numbers are multiplied with it; texts, states and arrays stay as saved</source>
        <translation>Los números guardados se multiplican por esto; los textos, estados y vectores quedan como se guardaron</translation>
    </message>
    <message>
        <source>Scale of the saved numbers</source>
        <translation>Factor para los números guardados</translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs</source>
        <translation>
            <numerusform>Fijar %n PV</numerusform>
            <numerusform>Fijar %n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs to %1</source>
        <translation>
            <numerusform>Fijar %n PV en %1</numerusform>
            <numerusform>Fijar %n PV en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Se listan las primeras %1.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message numerus="yes">
        <source>Write %n PVs</source>
        <translation>
            <numerusform>Escribir %n PV</numerusform>
            <numerusform>Escribir %n PV</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrito</translation>
    </message>
</context>
<context>
    <name>Candela::TablesPanel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Add the table “%1”</source>
        <translation>Añadir la tabla “%1”</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>Copiar una tabla</translation>
    </message>
    <message>
        <source>Double click renames a table</source>
        <translation>Doble clic renombra una tabla</translation>
    </message>
    <message>
        <source>Fill the table “%1”</source>
        <translation>Llenar la tabla “%1”</translation>
    </message>
    <message>
        <source>Its saved values go with it.</source>
        <translation>Sus valores guardados se pierden con ella.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Move a table</source>
        <translation>Mover una tabla</translation>
    </message>
    <message>
        <source>Name of the table:</source>
        <translation>Nombre de la tabla:</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Nueva tabla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Quitar la tabla</translation>
    </message>
    <message>
        <source>Remove the table “%1”</source>
        <translation>Quitar la tabla “%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove the table “%1” with its %n rows?</source>
        <translation>
            <numerusform>¿Quitar la tabla “%1” con su %n fila?</numerusform>
            <numerusform>¿Quitar la tabla “%1” con sus %n filas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>Renombrar una tabla</translation>
    </message>
    <message>
        <source>Rename the table</source>
        <translation>Renombrar la tabla</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Tabla %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
</context>
<context>
    <name>Candela::TraceSampleModel</name>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Server&apos;s time</source>
        <translation>Hora del servidor</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severidad</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Hora de llegada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>samples lost before</source>
        <translation>muestras perdidas antes</translation>
    </message>
</context>
<context>
    <name>Candela::UndoHistory</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (deshecho)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>A step with a pencil was written to PVs: undoing it writes the values from before.</source>
        <translation>Un paso con un lápiz se escribió en PV: al deshacerlo se escriben los valores de antes.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Aún no se ha hecho nada</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>Pasos, el último primero</translation>
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
        <translation>Candela se inició en solo lectura: no se escribe nada</translation>
    </message>
    <message>
        <source>Do “%1” again?</source>
        <translation>¿Rehacer “%1”?</translation>
    </message>
    <message>
        <source>The same values are written again.</source>
        <translation>Se vuelven a escribir los mismos valores.</translation>
    </message>
    <message>
        <source>The values from before are written again.</source>
        <translation>Se vuelven a escribir los valores de antes.</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>¿Deshacer “%1”?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>Candela::WindowEdit</name>
    <message>
        <source>Close a window</source>
        <translation>Cerrar una ventana</translation>
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
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close all the same?</source>
        <translation>¿Cerrar de todos modos?</translation>
    </message>
    <message>
        <source>The windows follow as soon as the lights have been written</source>
        <translation>Las ventanas se actualizarán en cuanto se hayan escrito las luces</translation>
    </message>
    <message>
        <source>The windows follow as soon as what is under way in “%1” has ended</source>
        <translation>Las ventanas se actualizarán en cuanto termine lo que está en curso en “%1”</translation>
    </message>
    <message>
        <source>This session could not be restored if the program was killed: %1</source>
        <translation>Esta sesión no se podría restaurar si se interrumpiera el programa: %1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Ventana %1</translation>
    </message>
</context>
<context>
    <name>Candela::Workspace</name>
    <message>
        <source>&quot;%1&quot; is none of system, dark, light</source>
        <translation>“%1” no es system, dark ni light</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: no se puede escribir: %2</translation>
    </message>
    <message>
        <source>%1: is missing, so this is not a workspace</source>
        <translation>%1: falta, así que esto no es un espacio de trabajo</translation>
    </message>
    <message>
        <source>%1: is not a version number</source>
        <translation>%1: no es un número de versión</translation>
    </message>
    <message>
        <source>%1: is too large for a workspace</source>
        <translation>%1: es demasiado grande para un espacio de trabajo</translation>
    </message>
    <message>
        <source>%1: version %2 was written by a newer Candela; this one reads up to version %3</source>
        <translation>%1: la versión %2 fue escrita por un Candela más reciente; este lee hasta la versión %3</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>no es ni true ni false</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>no es una lista</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>no es un texto</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>no es un objeto</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>no es base64</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>line 1: a workspace is a JSON object</source>
        <translation>línea 1: un espacio de trabajo es un objeto JSON</translation>
    </message>
    <message>
        <source>more than %1 windows</source>
        <translation>más de %1 ventanas</translation>
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
        <translation>No se pudo restaurar todo el espacio de trabajo</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was saved last.</source>
        <translation>Si no, el archivo queda como se guardó por última vez.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>¿Guardar los cambios en %1?</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Guardar espacio de trabajo</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>The session could not be restored</source>
        <translation>No se pudo restaurar la sesión</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>No se pudo abrir el espacio de trabajo</translation>
    </message>
    <message>
        <source>The workspace could not be saved</source>
        <translation>No se pudo guardar el espacio de trabajo</translation>
    </message>
    <message>
        <source>There is no last session to open</source>
        <translation>No hay ninguna sesión anterior que abrir</translation>
    </message>
    <message>
        <source>Workspaces (*.candela)</source>
        <translation>Espacios de trabajo (*.candela)</translation>
    </message>
    <message>
        <source>Workspaces (*.candela);;All files (*)</source>
        <translation>Espacios de trabajo (*.candela);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Candela::WriteCommand</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1; %2 de %3 no se escribieron: %4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>Candela::WriteOrigin</name>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Grand master</source>
        <translation>Maestro general</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Luces</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Lazo %1</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Sonda</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
        <translation>hace %1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
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
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>%1 is what the regular expression library says, %2 a position in the text.</extracomment>
        <translation>%1, en el carácter %2</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>“%1” no es un estado</translation>
    </message>
</context>
<context>
    <name>PvTableInput</name>
    <message>
        <source>%1 elements were typed, %2 has room for %3</source>
        <translation>Se introdujeron %1 elementos; %2 tiene sitio para %3</translation>
    </message>
    <message>
        <source>%1 is above the limit of %2</source>
        <translation>%1 está por encima del límite de %2</translation>
    </message>
    <message>
        <source>%1 is below the limit of %2</source>
        <translation>%1 está por debajo del límite de %2</translation>
    </message>
    <message>
        <source>%1 takes numbers from %2 to %3</source>
        <translation>%1 admite números de %2 a %3</translation>
    </message>
    <message>
        <source>%1 takes whole numbers only</source>
        <translation>%1 solo admite números enteros</translation>
    </message>
    <message>
        <source>A text PV holds at most %1 bytes</source>
        <translation>Una PV de texto contiene como máximo %1 bytes</translation>
    </message>
    <message>
        <source>Type a value first</source>
        <translation>Escriba primero un valor</translation>
    </message>
    <message>
        <source>“%1” could mean two numbers; leave out the thousands separator</source>
        <translation>“%1” podría significar dos números; omita el separador de millares</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1” no es ninguno de %2</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1” no es un número</translation>
    </message>
    <message>
        <source>“%1” is not a number of %2</source>
        <translation>“%1” no es un número de %2</translation>
    </message>
    <message>
        <source>“%1” is not the number of a state</source>
        <translation>“%1” no es el número de un estado</translation>
    </message>
</context>
<context>
    <name>PvTableStates</name>
    <message>
        <source>Can be written</source>
        <translation>Se pueden escribir</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Con cambios recientes</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectadas</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>Difieren de lo guardado</translation>
    </message>
    <message>
        <source>Has a saved value</source>
        <translation>Con valor guardado</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>En alarma</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válida</translation>
    </message>
    <message>
        <source>Major alarm</source>
        <translation>Alarma mayor</translation>
    </message>
    <message>
        <source>Minor alarm</source>
        <translation>Alarma menor</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>No conectadas</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontradas</translation>
    </message>
    <message>
        <source>Write failed</source>
        <translation>Escritura fallida</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Access security group</source>
        <translation>Grupo de seguridad de acceso</translation>
    </message>
    <message>
        <source>Alarm hysteresis</source>
        <translation>Histéresis de alarma</translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation>Mensaje de alarma</translation>
    </message>
    <message>
        <source>Alarm severity</source>
        <translation>Severidad de alarma</translation>
    </message>
    <message>
        <source>Alarm status</source>
        <translation>Estado de alarma</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Change that archivers are told of</source>
        <translation>Cambio que se notifica a archivadores</translation>
    </message>
    <message>
        <source>Change that monitors are told of</source>
        <translation>Cambio que se notifica a monitores</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversión</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Device support</source>
        <translation>Soporte de dispositivo</translation>
    </message>
    <message>
        <source>Digits behind the point</source>
        <translation>Decimales</translation>
    </message>
    <message>
        <source>Disable input</source>
        <translation>Entrada de deshabilitación</translation>
    </message>
    <message>
        <source>Disable link</source>
        <translation>Enlace de deshabilitación</translation>
    </message>
    <message>
        <source>Disabled if DISA is</source>
        <translation>Deshabilitado si DISA es</translation>
    </message>
    <message>
        <source>Elements there are</source>
        <translation>Elementos presentes</translation>
    </message>
    <message>
        <source>Elements there is room for</source>
        <translation>Elementos que caben</translation>
    </message>
    <message>
        <source>Event that processes it</source>
        <translation>Evento que lo procesa</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>Fastest change of the output</source>
        <translation>Cambio más rápido de la salida</translation>
    </message>
    <message>
        <source>Highest severity not acknowledged</source>
        <translation>Severidad máxima sin reconocer</translation>
    </message>
    <message>
        <source>Input link</source>
        <translation>Enlace de entrada</translation>
    </message>
    <message>
        <source>Label of 0</source>
        <translation>Etiqueta de 0</translation>
    </message>
    <message>
        <source>Label of 1</source>
        <translation>Etiqueta de 1</translation>
    </message>
    <message>
        <source>Link to the simulated value</source>
        <translation>Enlace al valor simulado</translation>
    </message>
    <message>
        <source>Link to the simulation mode</source>
        <translation>Enlace al modo de simulación</translation>
    </message>
    <message>
        <source>Link to the time stamp</source>
        <translation>Enlace a la marca de tiempo</translation>
    </message>
    <message>
        <source>Link to the wanted value</source>
        <translation>Enlace al valor deseado</translation>
    </message>
    <message>
        <source>Lower alarm limit</source>
        <translation>Límite inferior de alarma</translation>
    </message>
    <message>
        <source>Lower end of the display</source>
        <translation>Extremo inferior de visualización</translation>
    </message>
    <message>
        <source>Lower limit of writes</source>
        <translation>Límite inferior de escritura</translation>
    </message>
    <message>
        <source>Lower warning limit</source>
        <translation>Límite inferior de aviso</translation>
    </message>
    <message>
        <source>Order within a scan</source>
        <translation>Orden dentro de un barrido</translation>
    </message>
    <message>
        <source>Output link</source>
        <translation>Enlace de salida</translation>
    </message>
    <message>
        <source>Past alarms need acknowledgement</source>
        <translation>Alarmas pasadas requieren reconocimiento</translation>
    </message>
    <message>
        <source>Priority of processing</source>
        <translation>Prioridad de procesamiento</translation>
    </message>
    <message>
        <source>Processed at the start</source>
        <translation>Se procesa al inicio</translation>
    </message>
    <message>
        <source>Processed by a write</source>
        <translation>Procesado por una escritura</translation>
    </message>
    <message>
        <source>Processed next</source>
        <translation>Se procesa a continuación</translation>
    </message>
    <message>
        <source>Processed when</source>
        <translation>Cuándo se procesa</translation>
    </message>
    <message>
        <source>Processing is traced</source>
        <translation>Se traza el procesamiento</translation>
    </message>
    <message>
        <source>Raw value</source>
        <translation>Valor bruto</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Relectura</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Severity above HIGH</source>
        <translation>Severidad por encima de HIGH</translation>
    </message>
    <message>
        <source>Severity above HIHI</source>
        <translation>Severidad por encima de HIHI</translation>
    </message>
    <message>
        <source>Severity below LOLO</source>
        <translation>Severidad por debajo de LOLO</translation>
    </message>
    <message>
        <source>Severity below LOW</source>
        <translation>Severidad por debajo de LOW</translation>
    </message>
    <message>
        <source>Severity of 0</source>
        <translation>Severidad de 0</translation>
    </message>
    <message>
        <source>Severity of 1</source>
        <translation>Severidad de 1</translation>
    </message>
    <message>
        <source>Severity of a change</source>
        <translation>Severidad de un cambio</translation>
    </message>
    <message>
        <source>Severity while disabled</source>
        <translation>Severidad si está deshabilitado</translation>
    </message>
    <message>
        <source>Severity while simulated</source>
        <translation>Severidad si está simulado</translation>
    </message>
    <message>
        <source>Severity while undefined</source>
        <translation>Severidad si está indefinido</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Source of the time stamp</source>
        <translation>Fuente de la marca de tiempo</translation>
    </message>
    <message>
        <source>Times found busy</source>
        <translation>Veces hallado ocupado</translation>
    </message>
    <message>
        <source>Type of the elements</source>
        <translation>Tipo de los elementos</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Upper alarm limit</source>
        <translation>Límite superior de alarma</translation>
    </message>
    <message>
        <source>Upper end of the display</source>
        <translation>Extremo superior de visualización</translation>
    </message>
    <message>
        <source>Upper limit of writes</source>
        <translation>Límite superior de escritura</translation>
    </message>
    <message>
        <source>Upper warning limit</source>
        <translation>Límite superior de aviso</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value that was sent out</source>
        <translation>Valor enviado</translation>
    </message>
    <message>
        <source>Value undefined</source>
        <translation>Valor indefinido</translation>
    </message>
    <message>
        <source>Value while invalid</source>
        <translation>Valor si no es válido</translation>
    </message>
    <message>
        <source>Wanted value is taken from</source>
        <translation>El valor deseado se toma de</translation>
    </message>
    <message>
        <source>What is done while invalid</source>
        <translation>Qué se hace si no es válido</translation>
    </message>
    <message>
        <source>Will be processed again</source>
        <translation>Se procesará de nuevo</translation>
    </message>
    <message>
        <source>Writing from outside is refused</source>
        <translation>Se rechaza escribir desde fuera</translation>
    </message>
    <message>
        <source>Written: processes the record</source>
        <translation>Al escribirlo, procesa el registro</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>is no snapshot</source>
        <translation>no es una instantánea</translation>
    </message>
    <message>
        <source>values[%1]: has no name</source>
        <translation>values[%1]: no tiene nombre</translation>
    </message>
</context>
</TS>
