<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Candela::AboutBox</name>
    <message>
        <source>&lt;p&gt;See a building, select, read, decide, command: a supervision desktop for EPICS Channel Access.&lt;/p&gt;&lt;p&gt;The desktop is free software under the GNU General Public License, version 3 or later. It comes without any warranty. The client library, candela-cli and candela-ioc are under the MIT licence.&lt;/p&gt;&lt;p&gt;Built with Qt %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Видеть здание, выбирать, читать, решать, управлять: рабочее место диспетчера для EPICS Channel Access.&lt;/p&gt;&lt;p&gt;Это свободная программа под лицензией GNU General Public License версии 3 или более поздней. Она поставляется без каких-либо гарантий. Клиентская библиотека, candela-cli и candela-ioc распространяются под лицензией MIT.&lt;/p&gt;&lt;p&gt;Собрано с Qt %1.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Candela</source>
        <translation>О программе Candela</translation>
    </message>
</context>
<context>
    <name>Candela::Actions</name>
    <message>
        <source>&amp;About Candela</source>
        <translation>&amp;О программе Candela</translation>
    </message>
    <message>
        <source>&amp;Blackout…</source>
        <translation>&amp;Затемнение…</translation>
    </message>
    <message>
        <source>&amp;Clear selection	Esc</source>
        <translation>&amp;Снять выбор	Esc</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Find PV, panel or command…</source>
        <translation>&amp;Найти PV, панель или команду…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Полный экран</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>С&amp;ветлая</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>&amp;Новое рабочее пространство</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;Открыть рабочее пространство…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Нас&amp;тройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Read selection</source>
        <translation>&amp;Прочитать выбранное</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Сбросить расположение</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>&amp;Сохранить рабочее пространство</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>&amp;Шаги…</translation>
    </message>
    <message>
        <source>&amp;Stop all writes and loops</source>
        <translation>Ос&amp;тановить все записи и контуры</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>All that can be undone, writes to PVs included</source>
        <translation>Всё, что можно отменить, включая записи в PV</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>&amp;Командная строка</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>Тёмная или светлая</translation>
    </message>
    <message>
        <source>Floor &amp;down	PgDown</source>
        <translation>Этаж &amp;ниже	PgDown</translation>
    </message>
    <message>
        <source>Floor &amp;up	PgUp</source>
        <translation>Этаж в&amp;ыше	PgUp</translation>
    </message>
    <message>
        <source>Na&amp;me this window…</source>
        <translation>Н&amp;азвать это окно…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Новое &amp;окно</translation>
    </message>
    <message>
        <source>Open &amp;last session</source>
        <translation>Открыть &amp;последний сеанс</translation>
    </message>
    <message>
        <source>Open s&amp;ite file…</source>
        <translation>Открыть &amp;файл объекта…</translation>
    </message>
    <message>
        <source>Pro&amp;be</source>
        <translation>&amp;Обозреватель PV</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>Сохранить рабочее пространство &amp;как…</translation>
    </message>
    <message>
        <source>Select &amp;all on this floor	Ctrl+A</source>
        <translation>&amp;Выбрать всё на этом этаже	Ctrl+A</translation>
    </message>
    <message>
        <source>Selection to &amp;table</source>
        <translation>Выбранное в та&amp;блицу</translation>
    </message>
    <message>
        <source>Selection to c&amp;hart</source>
        <translation>Выбранное на &amp;график</translation>
    </message>
    <message>
        <source>Show the whole &amp;floor	Home</source>
        <translation>Показать весь &amp;этаж	Home</translation>
    </message>
    <message>
        <source>Start the &amp;demo building</source>
        <translation>Запустить &amp;демо-здание</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Остановить всё</translation>
    </message>
    <message>
        <source>Tables and charts of other programs; files can be dropped onto the window as well</source>
        <translation>Таблицы и графики других программ; файлы можно и перетащить в окно</translation>
    </message>
    <message>
        <source>The table in front, or the chart, for other programs</source>
        <translation>Передняя таблица или график для других программ</translation>
    </message>
    <message>
        <source>Zoom &amp;in	+</source>
        <translation>&amp;Увеличить	+</translation>
    </message>
    <message>
        <source>Zoom &amp;out	−</source>
        <translation>У&amp;меньшить	−</translation>
    </message>
</context>
<context>
    <name>Candela::AuditEntry</name>
    <message>
        <source>sent, no answer asked for</source>
        <translation>отправлено без запроса ответа</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записано</translation>
    </message>
</context>
<context>
    <name>Candela::AuditLog</name>
    <message>
        <source>The log of writes cannot be kept in %1: %2</source>
        <translation>Журнал записи не удаётся вести в %1: %2</translation>
    </message>
    <message>
        <source>The log of writes is kept again</source>
        <translation>Журнал записи снова ведётся</translation>
    </message>
    <message numerus="yes">
        <source>The log of writes is kept again; %n entries were lost</source>
        <translation>
            <numerusform>Журнал записи снова ведётся; потеряна %n строка</numerusform>
            <numerusform>Журнал записи снова ведётся; потеряно %n строки</numerusform>
            <numerusform>Журнал записи снова ведётся; потеряно %n строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::AuditModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1, процесс %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Старое</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>Candela::AuditPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 не записан: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n не записано</numerusform>
            <numerusform>%n не записано</numerusform>
            <numerusform>%n не записано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 writes</source>
        <translation>
            <numerusform>%n запись из %1</numerusform>
            <numerusform>%n записи из %1</numerusform>
            <numerusform>%n записей из %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes saved to %1</source>
        <translation>
            <numerusform>%n запись сохранена в %1</numerusform>
            <numerusform>%n записи сохранены в %1</numerusform>
            <numerusform>%n записей сохранено в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Все результаты</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Копировать строки</translation>
    </message>
    <message>
        <source>Every write is listed here: who wrote what, when, and how it ended. Nothing has been written yet.</source>
        <translation>Здесь перечисляется каждая запись: кто, что и когда записал и чем это кончилось. Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все пользователи</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>Export writes</source>
        <translation>Экспорт записей</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter by PV, value, origin</source>
        <translation>Фильтр по PV, значению, источнику</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>Последние 10 минут</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последние сутки</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Последний час</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Последняя неделя</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Не записано</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Обозреватель PV</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Read the log&apos;s files again: what other programs have written</source>
        <translation>Прочитать файлы журнала снова: что записали другие программы</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Save what is listed as CSV</source>
        <translation>Сохранить показанное в CSV</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Writes, the newest first</source>
        <translation>Записи, начиная с последней</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
</context>
<context>
    <name>Candela::AuditWriter</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>не удаётся создать папку</translation>
    </message>
</context>
<context>
    <name>Candela::AutosaveFile</name>
    <message>
        <source>%1 has no saved value</source>
        <translation>у %1 нет сохранённого значения</translation>
    </message>
    <message>
        <source>autosave noted: %1</source>
        <translation>autosave отметил: %1</translation>
    </message>
    <message>
        <source>the array of %1 does not end</source>
        <translation>массив %1 не закончен</translation>
    </message>
    <message>
        <source>the file does not end with &lt;END&gt;: it may have been cut off</source>
        <translation>файл не кончается строкой &lt;END&gt;: возможно, он обрезан</translation>
    </message>
    <message>
        <source>the text of %1 has several lines: they became one</source>
        <translation>текст %1 занимал несколько строк: они объединены в одну</translation>
    </message>
    <message>
        <source>what stands behind &lt;END&gt; is left out</source>
        <translation>то, что стоит после &lt;END&gt;, пропущено</translation>
    </message>
</context>
<context>
    <name>Candela::ChartAxisDialog</name>
    <message>
        <source>Automatic</source>
        <translation>Автоматически</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>Ось %1</translation>
    </message>
    <message>
        <source>Axis without a unit</source>
        <translation>Ось без единицы</translation>
    </message>
    <message>
        <source>Each trace by its limits (LOPR to HOPR)</source>
        <translation>Каждая кривая по своим пределам (от LOPR до HOPR)</translation>
    </message>
    <message>
        <source>Each trace by what is in view</source>
        <translation>Каждая кривая по видимому</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Фиксированный</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>Логарифмический</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Диапазон</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Сторона</translation>
    </message>
    <message>
        <source>Staggered: a band for each trace</source>
        <translation>Ступенями: полоса для каждой кривой</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>Где есть место</translation>
    </message>
</context>
<context>
    <name>Candela::ChartBar</name>
    <message>
        <source>Add PVs</source>
        <translation>Добавить PV</translation>
    </message>
    <message>
        <source>Any stretch of time: 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30</source>
        <translation>Любой отрезок времени: 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30</translation>
    </message>
    <message>
        <source>Back to now, with automatic scales (double click)</source>
        <translation>К текущему времени с автомасштабом (двойной щелчок)</translation>
    </message>
    <message>
        <source>Follow the clock again (Space)</source>
        <translation>Снова следовать за временем (пробел)</translation>
    </message>
    <message>
        <source>Hold the picture; samples go on being kept (Space)</source>
        <translation>Остановить картину; отсчёты сохраняются и дальше (пробел)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Names or ranges of PVs; Enter adds them</source>
        <translation>Имена или диапазоны PV; Enter добавляет их</translation>
    </message>
    <message>
        <source>PVs to add to the chart</source>
        <translation>PV для графика</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>Показать последние %1</translation>
    </message>
    <message>
        <source>Span of the time axis</source>
        <translation>Длина оси времени</translation>
    </message>
    <message>
        <source>Statistics, distribution, samples and waveforms</source>
        <translation>Статистика, распределение, отсчёты и формы сигнала</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>Прямые между отсчётами</translation>
    </message>
    <message>
        <source>The next view (Alt+Right)</source>
        <translation>Следующий вид (Alt+Right)</translation>
    </message>
    <message>
        <source>The view before (Backspace)</source>
        <translation>Прежний вид (Backspace)</translation>
    </message>
    <message>
        <source>Zoom by a rectangle (Shift+drag)</source>
        <translation>Увеличить прямоугольник (Shift+перетаскивание)</translation>
    </message>
</context>
<context>
    <name>Candela::ChartEdit</name>
    <message numerus="yes">
        <source>Add %n traces to the chart</source>
        <translation>
            <numerusform>Добавить %n кривую на график</numerusform>
            <numerusform>Добавить %n кривые на график</numerusform>
            <numerusform>Добавить %n кривых на график</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>Добавить заметку на график</translation>
    </message>
    <message>
        <source>Change a trace of the chart</source>
        <translation>Изменить кривую графика</translation>
    </message>
    <message>
        <source>Change an axis of the chart</source>
        <translation>Изменить ось графика</translation>
    </message>
    <message>
        <source>Remove a note from the chart</source>
        <translation>Удалить заметку с графика</translation>
    </message>
    <message>
        <source>Show or hide traces</source>
        <translation>Показать или скрыть кривые</translation>
    </message>
    <message numerus="yes">
        <source>Take %n traces off the chart</source>
        <translation>
            <numerusform>Снять %n кривую с графика</numerusform>
            <numerusform>Снять %n кривые с графика</numerusform>
            <numerusform>Снять %n кривых с графика</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all traces off the chart</source>
        <translation>Снять с графика все кривые</translation>
    </message>
</context>
<context>
    <name>Candela::ChartLegend</name>
    <message>
        <source>%1 came out of order</source>
        <translation>Пришло не по порядку: %1</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 — скрыта</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept</source>
        <translation>Хранится отсчётов: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept, over %3</source>
        <translation>Хранится отсчётов: %1 из %2, за %3</translation>
    </message>
    <message>
        <source>%1 samples lost because they came too fast</source>
        <translation>Потеряно отсчётов из-за слишком высокой частоты: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays kept; the chart shows their first element</source>
        <translation>
            <numerusform>Хранится %n массив; на графике его первый элемент</numerusform>
            <numerusform>Хранится %n массива; на графике их первый элемент</numerusform>
            <numerusform>Хранится %n массивов; на графике их первый элемент</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: hide or show; Ctrl+click: this one alone</source>
        <translation>Щелчок: скрыть или показать; Ctrl+щелчок: только эта</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 off; shown by the time of arrival</source>
        <translation>Часы сервера расходятся на %1; показано по времени прихода</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Кривые</translation>
    </message>
</context>
<context>
    <name>Candela::ChartPanel</name>
    <message>
        <source>&quot;%1&quot; is no stretch of time: write 15 min, 2h, from 08:00, or 08:00 - 09:30</source>
        <translation>«%1» не отрезок времени: введите 15 min, 2h, from 08:00 или 08:00 - 09:30</translation>
    </message>
    <message>
        <source>%1 now, over %2</source>
        <translation>Сейчас %1, за %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 не сохранено: %2</translation>
    </message>
    <message>
        <source>%1, up to %2 MB</source>
        <translation>%1, до %2 MB</translation>
    </message>
    <message>
        <source>A new one below</source>
        <translation>Новый снизу</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <source>Add a PV</source>
        <translation>Добавить PV</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Другой…</translation>
    </message>
    <message>
        <source>Back to now, automatic scales	Home</source>
        <translation>К текущему времени, автомасштаб	Home</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation>По месту в списке</translation>
    </message>
    <message>
        <source>By the server&apos;s time</source>
        <translation>По времени сервера</translation>
    </message>
    <message>
        <source>By the time of arrival</source>
        <translation>По времени прихода</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>График %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Copied %1 samples</source>
        <translation>Скопировано отсчётов: %1</translation>
    </message>
    <message>
        <source>Copied the chart as an image</source>
        <translation>График скопирован как изображение</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Copy samples in view</source>
        <translation>Копировать видимые отсчёты</translation>
    </message>
    <message>
        <source>Counts for the automatic range</source>
        <translation>Учитывать в автодиапазоне</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Рисунки (*.svg)</translation>
    </message>
    <message>
        <source>Fixed range, side…</source>
        <translation>Диапазон, сторона…</translation>
    </message>
    <message>
        <source>Forget all samples</source>
        <translation>Забыть все отсчёты</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>Изображения (*.png)</translation>
    </message>
    <message>
        <source>Its samples</source>
        <translation>Её отсчёты</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Последние %1</translation>
    </message>
    <message>
        <source>Marker A here	A</source>
        <translation>Метка A здесь	A</translation>
    </message>
    <message>
        <source>Marker B here	B</source>
        <translation>Метка B здесь	B</translation>
    </message>
    <message>
        <source>More than %1 samples are in view: save them as a file</source>
        <translation>Видно больше %1 отсчётов: сохраните их в файл</translation>
    </message>
    <message>
        <source>Name of the axis</source>
        <translation>Название оси</translation>
    </message>
    <message>
        <source>New value axis</source>
        <translation>Новая ось значений</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>Заметка в %1</translation>
    </message>
    <message>
        <source>Note here…</source>
        <translation>Заметка здесь…</translation>
    </message>
    <message>
        <source>Nothing on the chart</source>
        <translation>На графике ничего нет</translation>
    </message>
    <message>
        <source>Of its unit, %1</source>
        <translation>По единице: %1</translation>
    </message>
    <message>
        <source>Of values without a unit</source>
        <translation>Для значений без единицы</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Обозреватель PV</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>Удалить заметку «%1»</translation>
    </message>
    <message>
        <source>Samples around here</source>
        <translation>Отсчёты рядом</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>Хранить отсчётов</translation>
    </message>
    <message>
        <source>Samples kept of each trace</source>
        <translation>Хранить отсчётов на кривую</translation>
    </message>
    <message>
        <source>Save all samples</source>
        <translation>Сохранить все отсчёты</translation>
    </message>
    <message>
        <source>Save all samples as CSV…</source>
        <translation>Сохранить все отсчёты в CSV…</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Сохранить как изображение…</translation>
    </message>
    <message>
        <source>Save samples</source>
        <translation>Сохранить отсчёты</translation>
    </message>
    <message>
        <source>Save samples in view as CSV…</source>
        <translation>Сохранить видимые отсчёты в CSV…</translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation>Сохранить график как изображение</translation>
    </message>
    <message>
        <source>Save the samples in view</source>
        <translation>Сохранить видимые отсчёты</translation>
    </message>
    <message>
        <source>Save, copy, print</source>
        <translation>Сохранить, копировать, печатать</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Settings of this axis…</source>
        <translation>Параметры этой оси…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Голубой</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>Прямые между отсчётами</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>Take all traces off</source>
        <translation>Снять все кривые</translation>
    </message>
    <message>
        <source>Take it off the chart</source>
        <translation>Снять с графика</translation>
    </message>
    <message>
        <source>Take the markers away</source>
        <translation>Убрать метки</translation>
    </message>
    <message>
        <source>The chart draws every sample of a PV. Drop PVs here, or double-click one in a table or on the plan.</source>
        <translation>График рисует каждый отсчёт PV. Перетащите PV сюда или дважды щёлкните PV в таблице или на плане.</translation>
    </message>
    <message>
        <source>The next view	Alt+Right</source>
        <translation>Следующий вид	Alt+Right</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Принтер не отвечает</translation>
    </message>
    <message>
        <source>The view before	Backspace</source>
        <translation>Прежний вид	Backspace</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>Толстая</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Тонкая</translation>
    </message>
    <message>
        <source>This one alone, or all again</source>
        <translation>Только эта или снова все</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>Ось времени</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Value axes</source>
        <translation>Оси значений</translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation>Ось значений</translation>
    </message>
    <message>
        <source>Very thick</source>
        <translation>Очень толстая</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Толщина</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>Без единицы</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Запись %1</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Zoom by a rectangle	Shift+drag</source>
        <translation>Увеличить прямоугольник	Shift+перетаскивание</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>chart.axes[%1]: is not an axis</source>
        <translation>chart.axes[%1]: не ось</translation>
    </message>
    <message>
        <source>chart.notes[%1]: is not a note</source>
        <translation>chart.notes[%1]: не заметка</translation>
    </message>
    <message>
        <source>chart.span: is not a number of seconds</source>
        <translation>chart.span: не число секунд</translation>
    </message>
    <message>
        <source>chart.traces: is not a list</source>
        <translation>chart.traces: не список</translation>
    </message>
    <message>
        <source>chart.traces[%1].color: is not a colour</source>
        <translation>chart.traces[%1].color: не цвет</translation>
    </message>
    <message>
        <source>chart.traces[%1].pv: is not a name</source>
        <translation>chart.traces[%1].pv: не имя</translation>
    </message>
    <message>
        <source>chart.traces[%1].row: is not between 0 and %2</source>
        <translation>chart.traces[%1].row: не от 0 до %2</translation>
    </message>
</context>
<context>
    <name>Candela::ChartReading</name>
    <message>
        <source>%1 is no array</source>
        <translation>%1 не массив</translation>
    </message>
    <message>
        <source>%1 samples, mean %2%4, standard deviation %3%4</source>
        <translation>Отсчётов: %1, среднее %2%4, стандартное отклонение %3%4</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>от %1 до %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 из %3</translation>
    </message>
    <message>
        <source>A to B: %1, %2 Hz</source>
        <translation>От A до B: %1, %2 Hz</translation>
    </message>
    <message>
        <source>Amplitude by frequency, as a share of the sampling frequency fₛ</source>
        <translation>Амплитуда по частоте, в долях частоты дискретизации fₛ</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Гистограмма</translation>
    </message>
    <message>
        <source>No samples in view</source>
        <translation>Нет видимых отсчётов</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Отсчёты</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>Спектр</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>The bars count one sample of %1</source>
        <translation>Столбцы учитывают один отсчёт из %1</translation>
    </message>
    <message>
        <source>Trace to look at</source>
        <translation>Рассматриваемая кривая</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>Which array, by its time</source>
        <translation>Какой массив, по его времени</translation>
    </message>
</context>
<context>
    <name>Candela::ChartStatisticsModel</name>
    <message>
        <source>%1 lost because they came too fast</source>
        <translation>Потеряно из-за слишком высокой частоты: %1</translation>
    </message>
    <message>
        <source>%1 samples in view, %2 gaps; %3 of %4 kept</source>
        <translation>Видимых отсчётов: %1, разрывов: %2; хранится %3 из %4</translation>
    </message>
    <message>
        <source>At A</source>
        <translation>В A</translation>
    </message>
    <message>
        <source>At B</source>
        <translation>В B</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Отсчёты</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Наклон</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>Ст. откл.</translation>
    </message>
    <message>
        <source>They span %1</source>
        <translation>Они охватывают %1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Кривая</translation>
    </message>
</context>
<context>
    <name>Candela::ChartView</name>
    <message>
        <source>% of the limits</source>
        <translation>% пределов</translation>
    </message>
    <message>
        <source>% of what is in view</source>
        <translation>% видимого</translation>
    </message>
    <message>
        <source>%1 over %2: %3</source>
        <extracomment>&quot;3 traces over 5 min: A, B, C&quot;</extracomment>
        <translation>%1 за %2: %3</translation>
    </message>
    <message>
        <source>%1, % of the limits</source>
        <translation>%1, % пределов</translation>
    </message>
    <message>
        <source>%1, % of what is in view</source>
        <translation>%1, % видимого</translation>
    </message>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>%n кривая</numerusform>
            <numerusform>%n кривые</numerusform>
            <numerusform>%n кривых</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
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
            <numerusform>%n точка от %1 до %2 %3</numerusform>
            <numerusform>%n точки от %1 до %2 %3</numerusform>
            <numerusform>%n точек от %1 до %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Нет значений</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Форма сигнала</translation>
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
        <translation>%1: нет такого файла</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>для --%1 нужно значение</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is none of %2</source>
        <translation>--language: «%1» нет среди %2</translation>
    </message>
    <message>
        <source>A workspace (*.candela) to open, and files of other programs to import: PV tables of Phoebus (*.pvs), of autosave (*.sav), of save-and-restore (*.csv), and charts of StripTool (*.stp).</source>
        <translation>Рабочее пространство (*.candela), которое открыть, и файлы других программ для импорта: таблицы PV Phoebus (*.pvs), autosave (*.sav), save-and-restore (*.csv) и графики StripTool (*.stp).</translation>
    </message>
    <message>
        <source>Add a PV or a range of them to the chart; may be given several times.</source>
        <translation>Добавить PV или диапазон PV на график; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Add a PV to the table, or a range of them: LUX{1..40}; may be given several times.</source>
        <translation>Добавить PV или диапазон PV в таблицу: LUX{1..40}; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Show the building of this site file on the plan.</source>
        <translation>Показать на плане здание из этого файла объекта.</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>Показать версию и завершить работу.</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>Показать эту справку и завершить работу.</translation>
    </message>
    <message>
        <source>Speak this language, for this run only: %1.</source>
        <translation>Использовать этот язык, только на этот запуск: %1.</translation>
    </message>
    <message>
        <source>Start a simulated building and show it.</source>
        <translation>Запустить имитацию здания и показать её.</translation>
    </message>
    <message>
        <source>Supervision desktop for buildings and other things that speak EPICS Channel Access.</source>
        <translation>Рабочее место диспетчера для зданий и всего, что работает по EPICS Channel Access.</translation>
    </message>
    <message>
        <source>Take the picture of one panel: plan, table, chart, gather, ...</source>
        <translation>Сделать снимок одной панели: plan, table, chart, gather, ...</translation>
    </message>
    <message>
        <source>Try candela --help.</source>
        <translation>Попробуйте candela --help.</translation>
    </message>
    <message>
        <source>Wait for live values, save a picture of the window and end.</source>
        <translation>Дождаться живых значений, сохранить снимок окна и завершить работу.</translation>
    </message>
    <message>
        <source>Write nothing, whatever is clicked.</source>
        <translation>Ничего не записывать, что бы ни нажимали.</translation>
    </message>
    <message>
        <source>only one workspace can be opened, but %1 were given</source>
        <translation>открыть можно только одно рабочее пространство, а указано %1</translation>
    </message>
</context>
<context>
    <name>Candela::CommandLinePanel</name>
    <message>
        <source> in %1 s</source>
        <translation> за %1 s</translation>
    </message>
    <message>
        <source>%1 of %2 not written: %3</source>
        <translation>не записано %1 из %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>записано %1 из %2</translation>
    </message>
    <message>
        <source>%1 written in %2 ms</source>
        <translation>записано %1 за %2 ms</translation>
    </message>
    <message>
        <source>%1 written, %2 refused</source>
        <translation>записано %1, отклонено %2</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>, на пределе: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Command lights:  1 THRU 20 BY 2 AT 80   GROUP &quot;Desks&quot; AT +10 TIME 2   SCENE &quot;Evening&quot;   MASTER 80   BLACKOUT</source>
        <translation>Команды светильникам:  1 THRU 20 BY 2 AT 80   GROUP &quot;Desks&quot; AT +10 TIME 2   SCENE &quot;Evening&quot;   MASTER 80   BLACKOUT</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Командная строка</translation>
    </message>
    <message>
        <source>Enter carries out, Up and Down bring back commands of before, Tab completes (Ctrl+L)</source>
        <translation>Enter выполняет, Up и Down возвращают прежние команды, Tab дополняет (Ctrl+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Повторить неудачные</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Это можно отменить.</translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>переход, %1 %</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>не список</translation>
    </message>
</context>
<context>
    <name>Candela::CommandParser</name>
    <message>
        <source>AT or more luminaires are expected</source>
        <translation>ожидается AT или ещё светильники</translation>
    </message>
    <message>
        <source>a colour temperature in kelvin is expected</source>
        <translation>ожидается цветовая температура в кельвинах</translation>
    </message>
    <message>
        <source>a colour temperature is between 1000 and 20000 K</source>
        <translation>цветовая температура — от 1000 до 20000 K</translation>
    </message>
    <message>
        <source>a command has at most %1 characters</source>
        <translation>в команде не более %1 символов</translation>
    </message>
    <message>
        <source>a command is expected, such as &quot;1 THRU 20 AT 80&quot;</source>
        <translation>ожидается команда, например &quot;1 THRU 20 AT 80&quot;</translation>
    </message>
    <message>
        <source>a factor is between 0 and 100</source>
        <translation>множитель — от 0 до 100</translation>
    </message>
    <message>
        <source>a fade takes at most %1 s</source>
        <translation>переход длится не более %1 s</translation>
    </message>
    <message>
        <source>a level in %, FULL, OUT, +, - or * is expected after AT</source>
        <translation>после AT ожидается уровень в %, FULL, OUT, +, - или *</translation>
    </message>
    <message>
        <source>a level is between 0 and 100 %</source>
        <translation>уровень — от 0 до 100 %</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number is expected after THRU</source>
        <translation>после THRU ожидается номер светильника</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected</source>
        <translation>ожидается номер светильника, группа, комната или *</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected, not &quot;%1&quot;</source>
        <translation>ожидается номер светильника, группа, комната или *, а не «%1»</translation>
    </message>
    <message>
        <source>a number from 0 to %1 % is expected</source>
        <translation>ожидается число от 0 до %1 %</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>ожидается число</translation>
    </message>
    <message>
        <source>a time in seconds is expected after TIME</source>
        <translation>после TIME ожидается время в секундах</translation>
    </message>
    <message>
        <source>a whole number from 1 on is expected after BY</source>
        <translation>после BY ожидается целое число от 1</translation>
    </message>
    <message>
        <source>luminaires have whole numbers</source>
        <translation>номера светильников — целые числа</translation>
    </message>
    <message>
        <source>several floors have a room %1: %2</source>
        <translation>комната %1 есть на нескольких этажах: %2</translation>
    </message>
    <message>
        <source>the end of the command is expected, not &quot;%1&quot;</source>
        <translation>ожидается конец команды, а не «%1»</translation>
    </message>
    <message>
        <source>the name of a floor is expected</source>
        <translation>ожидается название этажа</translation>
    </message>
    <message>
        <source>the name of a group is expected</source>
        <translation>ожидается название группы</translation>
    </message>
    <message>
        <source>the name of a room is expected</source>
        <translation>ожидается название комнаты</translation>
    </message>
    <message>
        <source>the name of a scene is expected</source>
        <translation>ожидается название сцены</translation>
    </message>
    <message>
        <source>there are no luminaires</source>
        <translation>светильников нет</translation>
    </message>
    <message>
        <source>there is no floor &quot;%1&quot;</source>
        <translation>нет этажа «%1»</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>нет группы «%1»</translation>
    </message>
    <message>
        <source>there is no group, floor or room &quot;%1&quot;</source>
        <translation>нет группы, этажа или комнаты «%1»</translation>
    </message>
    <message>
        <source>there is no luminaire %1; they are numbered 1 to %2</source>
        <translation>нет светильника %1; номера идут от 1 до %2</translation>
    </message>
    <message>
        <source>there is no room &quot;%1&quot;</source>
        <translation>нет комнаты «%1»</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>нет сцены «%1»</translation>
    </message>
</context>
<context>
    <name>Candela::CommandRunner</name>
    <message numerus="yes">
        <source>%n lights down by %1 %2</source>
        <translation>
            <numerusform>%n светильник: уменьшить на %1 %2</numerusform>
            <numerusform>%n светильника: уменьшить на %1 %2</numerusform>
            <numerusform>%n светильников: уменьшить на %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights times %1</source>
        <translation>
            <numerusform>%n светильник: умножить на %1</numerusform>
            <numerusform>%n светильника: умножить на %1</numerusform>
            <numerusform>%n светильников: умножить на %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights to %1 %2</source>
        <translation>
            <numerusform>%n светильник: установить %1 %2</numerusform>
            <numerusform>%n светильника: установить %1 %2</numerusform>
            <numerusform>%n светильников: установить %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights up by %1 %2</source>
        <translation>
            <numerusform>%n светильник: увеличить на %1 %2</numerusform>
            <numerusform>%n светильника: увеличить на %1 %2</numerusform>
            <numerusform>%n светильников: увеличить на %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blackout of all %n lights</source>
        <translation>
            <numerusform>Затемнение: %n светильник</numerusform>
            <numerusform>Затемнение: все %n светильника</numerusform>
            <numerusform>Затемнение: все %n светильников</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>Конец затемнения</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>Общий мастер: %1 %</translation>
    </message>
    <message>
        <source>No light is meant by that</source>
        <translation>Этому не соответствует ни один светильник</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>Менять ничего не пришлось</translation>
    </message>
    <message>
        <source>Nothing is overridden</source>
        <translation>Ничего не перехвачено</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>Освободить %n светильник</numerusform>
            <numerusform>Освободить %n светильника</numerusform>
            <numerusform>Освободить %n светильников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>Сцена %1: %n светильник</numerusform>
            <numerusform>Сцена %1: %n светильника</numerusform>
            <numerusform>Сцена %1: %n светильников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::Config</name>
    <message>
        <source>%1: &quot;%2&quot; %3; using %4</source>
        <translation>%1: &quot;%2&quot; %3; берётся %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not host or host:port; leaving it out</source>
        <translation>%1: &quot;%2&quot; не host и не host:port; пропущено</translation>
    </message>
    <message>
        <source>is neither YES nor NO</source>
        <translation>не YES и не NO</translation>
    </message>
    <message>
        <source>is not a number of 1 to 255</source>
        <translation>не число от 1 до 255</translation>
    </message>
    <message>
        <source>is not a number of at least 16384 bytes</source>
        <translation>не число байт от 16384</translation>
    </message>
    <message>
        <source>is not a number of at least 60 seconds</source>
        <translation>не число секунд от 60</translation>
    </message>
    <message>
        <source>is not a number of seconds</source>
        <translation>не число секунд</translation>
    </message>
    <message>
        <source>is not a port of 5001 to 65535</source>
        <translation>не порт от 5001 до 65535</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionModel</name>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Длится</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Отвечал</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого времени</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключён</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>подключение</translation>
    </message>
    <message>
        <source>idle: nobody uses it</source>
        <translation>свободен: никем не используется</translation>
    </message>
    <message>
        <source>lost: searching again</source>
        <translation>потерян: снова поиск</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>не найден: ни один сервер не ответил</translation>
    </message>
    <message>
        <source>read</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>чтение, запись</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>поиск</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionsPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 не записан: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n channels copied</source>
        <translation>
            <numerusform>Скопирован %n канал</numerusform>
            <numerusform>Скопировано %n канала</numerusform>
            <numerusform>Скопировано %n каналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels saved to %1</source>
        <translation>
            <numerusform>%n канал сохранён в %1</numerusform>
            <numerusform>%n канала сохранены в %1</numerusform>
            <numerusform>%n каналов сохранено в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>Ask for all that are not found at once, without waiting for the next search</source>
        <translation>Запросить сразу всё, что не найдено, не дожидаясь следующего поиска</translation>
    </message>
    <message>
        <source>Channel Access 4.%1, priority %2</source>
        <translation>Channel Access 4.%1, приоритет %2</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключены</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the list to the clipboard</source>
        <translation>Копировать список в буфер обмена</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Фильтр по имени</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Отвечал</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потеряны</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключены</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдены</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Save the list of channels</source>
        <translation>Сохранить список каналов</translation>
    </message>
    <message>
        <source>Save the list to a file</source>
        <translation>Сохранить список в файл</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>Искать сейчас</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Servers and channels are listed here, with the reason why one is not connected. There is nothing to connect to yet.</source>
        <translation>Здесь перечислены серверы и каналы с причиной, почему канал не подключён. Подключать пока нечего.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Text with tabs (*.tsv *.txt)</source>
        <translation>Текст с табуляцией (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключено</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряно</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>в процессе</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>молчит</translation>
    </message>
</context>
<context>
    <name>Candela::Context</name>
    <message>
        <source>The limit of %1 PVs is reached; others are refused</source>
        <translation>Достигнут предел: %1 PV; остальные отклоняются</translation>
    </message>
</context>
<context>
    <name>Candela::DecidePanel</name>
    <message>
        <source>%1   %2 written, %3 ms</source>
        <translation>%1   записано %2, %3 ms</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 не может работать: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n loops run in this window. They stop, and lights keep the level that they have.</source>
        <translation>
            <numerusform>В этом окне работает %n контур. Он остановится, а светильники сохранят свой уровень.</numerusform>
            <numerusform>В этом окне работают %n контура. Они остановятся, а светильники сохранят свой уровень.</numerusform>
            <numerusform>В этом окне работает %n контуров. Они остановятся, а светильники сохранят свой уровень.</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not written</source>
        <translation>, не записано %1</translation>
    </message>
    <message>
        <source>, %1 sensors silent</source>
        <translation>, молчит датчиков: %1</translation>
    </message>
    <message>
        <source>A control loop reads sensors, decides by a rule, and sets lights: for example 500 lx on every desk, whatever the daylight does.</source>
        <translation>Контур регулирования читает датчики, решает по правилу и управляет светильниками: например, 500 lx на каждом столе при любом дневном свете.</translation>
    </message>
    <message>
        <source>Another loop, over the selection</source>
        <translation>Ещё один контур, для выбранного</translation>
    </message>
    <message>
        <source>Change the loop “%1”</source>
        <translation>Изменить контур «%1»</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete the loop “%1”</source>
        <translation>Удалить контур «%1»</translation>
    </message>
    <message>
        <source>End the loop; lights keep the level that they have</source>
        <translation>Завершить контур; светильники сохраняют свой уровень</translation>
    </message>
    <message>
        <source>Go on reading and deciding, but write nothing</source>
        <translation>Читать и решать дальше, но ничего не записывать</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержать</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>Уже работает</translation>
    </message>
    <message>
        <source>It writes by itself until it is stopped.</source>
        <translation>Он ведёт запись сам, пока его не остановят.</translation>
    </message>
    <message>
        <source>Last decision for each light</source>
        <translation>Последнее решение для каждого светильника</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>Последние решения</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Контур</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Контур %1</translation>
    </message>
    <message>
        <source>Make the loop “%1”</source>
        <translation>Создать контур «%1»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новый</translation>
    </message>
    <message>
        <source>New loop</source>
        <translation>Новый контур</translation>
    </message>
    <message numerus="yes">
        <source>Not running yet. Run reads %n PVs each turn.</source>
        <translation>
            <numerusform>Ещё не запущен. За цикл будет читаться %n PV.</numerusform>
            <numerusform>Ещё не запущен. За цикл будет читаться %n PV.</numerusform>
            <numerusform>Ещё не запущен. За цикл будет читаться %n PV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Пуск</translation>
    </message>
    <message>
        <source>Run the loop %1?</source>
        <translation>Запустить контур %1?</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Стоп</translation>
    </message>
    <message>
        <source>Stop the loop to change it</source>
        <translation>Остановите контур, чтобы изменить его</translation>
    </message>
    <message>
        <source>Stop the loop “%1” first: it was left as it is</source>
        <translation>Сначала остановите контур «%1»: он оставлен как был</translation>
    </message>
    <message>
        <source>Turn %1 · %2 ms now, %3 mean, %4 p99 · %5 overruns · %6 writes, %7 failed</source>
        <translation>Цикл %1 · %2 ms сейчас, %3 среднее, %4 p99 · опозданий %5 · записей %6, неудач %7</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдение</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>не список</translation>
    </message>
    <message>
        <source>■ Stopped</source>
        <translation>■ Остановлен</translation>
    </message>
    <message>
        <source>■ Stopped: %1</source>
        <translation>■ Остановлен: %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● Работает</translation>
    </message>
    <message>
        <source>❚❚ Held</source>
        <translation>❚❚ Удержание</translation>
    </message>
</context>
<context>
    <name>Candela::DecideRun</name>
    <message>
        <source>The loop %1 has stopped: %2</source>
        <translation>Контур %1 остановлен: %2</translation>
    </message>
    <message>
        <source>all was stopped</source>
        <translation>всё было остановлено</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>другой сервер</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>другой объект</translation>
    </message>
    <message>
        <source>blackout: nothing is written</source>
        <translation>затемнение: запись не ведётся</translation>
    </message>
    <message>
        <source>held: nothing is written</source>
        <translation>удержание: запись не ведётся</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n sensors answers</source>
        <translation>
            <numerusform>не отвечает ни один из %n датчика</numerusform>
            <numerusform>не отвечает ни один из %n датчиков</numerusform>
            <numerusform>не отвечает ни один из %n датчиков</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only now</source>
        <translation>теперь только чтение</translation>
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
            <numerusform>%n как %1</numerusform>
            <numerusform>%n как %1</numerusform>
            <numerusform>%n как %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of the level for each unit that is missing</source>
        <translation>Изменение уровня на каждую недостающую единицу</translation>
    </message>
    <message>
        <source>Dead band</source>
        <translation>Мёртвая зона</translation>
    </message>
    <message>
        <source>Dead band, slew</source>
        <translation>Мёртвая зона, скорость</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Выражение</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Усиление</translation>
    </message>
    <message>
        <source>Gain, integral</source>
        <translation>Усиление, интегр.</translation>
    </message>
    <message>
        <source>How fast a level may change</source>
        <translation>Как быстро может меняться уровень</translation>
    </message>
    <message>
        <source>If sensors fail</source>
        <translation>Если датчики отказали</translation>
    </message>
    <message>
        <source>In which what lasts changes the level by as much again</source>
        <translation>За это время постоянное отклонение меняет уровень ещё на столько же</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>Время интегрирования</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Держать</translation>
    </message>
    <message>
        <source>Keep a value</source>
        <translation>Поддерживать значение</translation>
    </message>
    <message>
        <source>Level =</source>
        <translation>Уровень =</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Светильники</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Где измерено</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Safe level</source>
        <translation>Безопасный уровень</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Датчики</translation>
    </message>
    <message>
        <source>Sensors that may fail</source>
        <translation>Сколько датчиков может отказать</translation>
    </message>
    <message>
        <source>Slew limit</source>
        <translation>Предел скорости</translation>
    </message>
    <message>
        <source>Smaller changes are not written, but add up</source>
        <translation>Меньшие изменения не записываются, но накапливаются</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>Взять из</translation>
    </message>
    <message>
        <source>Take lights from</source>
        <translation>Взять светильники из</translation>
    </message>
    <message>
        <source>Take sensors from</source>
        <translation>Взять датчики из</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>The new level of each light, over %1, dt, hour, and the sensors as mean(lux), nearest(lux), room(lux) and the like</source>
        <translation>Новый уровень каждого светильника: из %1, dt, hour и датчиков в виде mean(lux), nearest(lux), room(lux) и подобных</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>Выбранное</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>Что тогда делать</translation>
    </message>
    <message>
        <source>as highest</source>
        <translation>по максимуму</translation>
    </message>
    <message>
        <source>as lowest</source>
        <translation>по минимуму</translation>
    </message>
    <message>
        <source>as mean</source>
        <translation>в среднем</translation>
    </message>
    <message>
        <source>at the nearest sensor</source>
        <translation>у ближайшего датчика</translation>
    </message>
    <message>
        <source>every </source>
        <translation>каждые </translation>
    </message>
    <message>
        <source>go on with the others</source>
        <translation>продолжать с остальными</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>удерживать</translation>
    </message>
    <message>
        <source>in its room</source>
        <translation>в его комнате</translation>
    </message>
    <message>
        <source>more than </source>
        <translation>более </translation>
    </message>
    <message>
        <source>near the light</source>
        <translation>рядом со светильником</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без предела</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>safe level</source>
        <translation>безопасный уровень</translation>
    </message>
    <message>
        <source>within </source>
        <translation>за </translation>
    </message>
</context>
<context>
    <name>Candela::DecisionEngine</name>
    <message>
        <source>%1 of %2 sensors do not answer: levels are held</source>
        <translation>не отвечают датчики (%1 из %2): уровни удерживаются</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: lights go to the safe level</source>
        <translation>не отвечают датчики (%1 из %2): светильники переходят на безопасный уровень</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: the others decide</source>
        <translation>не отвечают датчики (%1 из %2): решают остальные</translation>
    </message>
    <message>
        <source>held</source>
        <translation>удерживается</translation>
    </message>
    <message>
        <source>its present level is not known</source>
        <translation>его текущий уровень неизвестен</translation>
    </message>
    <message>
        <source>no sensor for it answers</source>
        <translation>ни один датчик для него не отвечает</translation>
    </message>
    <message>
        <source>the expression has no value for it</source>
        <translation>выражение не даёт для него значения</translation>
    </message>
    <message>
        <source>there is no luminaire &quot;%1&quot;</source>
        <translation>нет светильника «%1»</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionLoopConfig</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>«%1» встречается дважды</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sensors</source>
        <translation>у «%1» нет датчиков</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>«%1» не входит в %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for sensors in an expression</source>
        <translation>«%1» не имя датчиков для выражения</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1: не объект</translation>
    </message>
    <message>
        <source>a loop needs at least one luminaire</source>
        <translation>контуру нужен хотя бы один светильник</translation>
    </message>
    <message>
        <source>is 0 or more</source>
        <translation>должно быть 0 или больше</translation>
    </message>
    <message>
        <source>is between -100 and 100, and not 0</source>
        <translation>должно быть от -100 до 100 и не 0</translation>
    </message>
    <message>
        <source>is between 0 (none) and 10000 % a second</source>
        <translation>должно быть от 0 (нет) до 10000 % в секунду</translation>
    </message>
    <message>
        <source>is between 0 and 100 %</source>
        <translation>должно быть от 0 до 100 %</translation>
    </message>
    <message>
        <source>is between 10 and 3600000</source>
        <translation>должно быть от 10 до 3600000</translation>
    </message>
    <message>
        <source>is between 10 and the period</source>
        <translation>должно быть от 10 до периода</translation>
    </message>
    <message>
        <source>is between 20 and 3600000</source>
        <translation>должно быть от 20 до 3600000</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>не список</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>не целое число</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>не объект</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>не имя PV</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>нет группы «%1»</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionStepModel</name>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светильник</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записано</translation>
    </message>
</context>
<context>
    <name>Candela::Demo</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>Не удалось запустить %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The simulated building could not start; %1</source>
        <translation>Имитацию здания не удалось запустить; %1</translation>
    </message>
    <message>
        <source>The simulated building did not start within %1 s.</source>
        <translation>Имитация здания не запустилась за %1 s.</translation>
    </message>
    <message>
        <source>The simulated building needs the program %1, which is neither in %2 nor in PATH.</source>
        <translation>Имитации здания нужна программа %1, которой нет ни в %2, ни в PATH.</translation>
    </message>
    <message>
        <source>The simulated building stopped again and again and is left alone now; %1</source>
        <translation>Имитация здания останавливалась снова и снова и больше не запускается; %1</translation>
    </message>
    <message>
        <source>The simulated building stopped unexpectedly and is started again; %1</source>
        <translation>Имитация здания неожиданно остановилась и запускается снова; %1</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>она аварийно завершилась</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>она завершилась с кодом %1</translation>
    </message>
</context>
<context>
    <name>Candela::DemoExamples</name>
    <message>
        <source>500 lx on every desk</source>
        <translation>500 lx на каждом столе</translation>
    </message>
</context>
<context>
    <name>Candela::Error</name>
    <message>
        <source>%1 bytes: a server of version 4.%3 takes no more than %2 in a message</source>
        <translation>%1 байт: сервер версии 4.%3 принимает в сообщении не более %2</translation>
    </message>
    <message>
        <source>%1 bytes: the limit of an array is %2</source>
        <translation>%1 байт: предел массива — %2</translation>
    </message>
    <message>
        <source>%1 does not read: the limit of %2 queued bytes is reached</source>
        <translation>%1 не читает: достигнут предел очереди, %2 байт</translation>
    </message>
    <message>
        <source>A local variable is no record</source>
        <translation>Локальная переменная — не запись</translation>
    </message>
    <message>
        <source>The context has as many PVs as it may have</source>
        <translation>В контексте уже столько PV, сколько допускается</translation>
    </message>
</context>
<context>
    <name>Candela::FileReport</name>
    <message numerus="yes">
        <source>%n things were left out or changed:</source>
        <translation>
            <numerusform>Пропущено или изменено %n место:</numerusform>
            <numerusform>Пропущено или изменено %n места:</numerusform>
            <numerusform>Пропущено или изменено %n мест:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What was left out or changed</source>
        <translation>Что пропущено или изменено</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::FileTransfer</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>Не удалось открыть %1</translation>
    </message>
    <message numerus="yes">
        <source>%n curves imported from %1</source>
        <translation>
            <numerusform>%n кривая импортирована из %1</numerusform>
            <numerusform>%n кривые импортированы из %1</numerusform>
            <numerusform>%n кривых импортировано из %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1</source>
        <translation>
            <numerusform>%n строка импортирована из %1</numerusform>
            <numerusform>%n строки импортированы из %1</numerusform>
            <numerusform>%n строк импортировано из %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All that can be imported (*.pvs *.sav *.sav? *.csv *.stp);;PV tables of Phoebus (*.pvs);;Files of autosave (*.sav *.sav?);;Save-and-restore of Phoebus (*.csv);;StripTool (*.stp);;All files (*)</source>
        <translation>Всё, что можно импортировать (*.pvs *.sav *.sav? *.csv *.stp);;Таблицы PV Phoebus (*.pvs);;Файлы autosave (*.sav *.sav?);;Save-and-restore Phoebus (*.csv);;StripTool (*.stp);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>Экспортировано как %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Это папка.</translation>
    </message>
    <message>
        <source>It is none of the files that Candela reads: workspaces, sites, PV tables of Phoebus, files of autosave, of save-and-restore and of StripTool.</source>
        <translation>Candela таких файлов не читает. Она читает рабочие пространства, объекты, таблицы PV Phoebus, файлы autosave, save-and-restore и StripTool.</translation>
    </message>
    <message>
        <source>It is too large: %1 MB.</source>
        <translation>Он слишком велик: %1 MB.</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Ничего не экспортировано</translation>
    </message>
    <message>
        <source>Nothing was imported from %1</source>
        <translation>Из %1 ничего не импортировано</translation>
    </message>
    <message>
        <source>The chart, for StripTool (*.stp)</source>
        <translation>График для StripTool (*.stp)</translation>
    </message>
    <message>
        <source>The name must end in .pvs, .sav, .csv or .stp</source>
        <translation>Имя должно кончаться на .pvs, .sav, .csv или .stp</translation>
    </message>
    <message>
        <source>The table in front, for Phoebus (*.pvs)</source>
        <translation>Передняя таблица для Phoebus (*.pvs)</translation>
    </message>
    <message>
        <source>The table in front, for autosave (*.sav)</source>
        <translation>Передняя таблица для autosave (*.sav)</translation>
    </message>
    <message>
        <source>The table in front, for save-and-restore of Phoebus (*.csv)</source>
        <translation>Передняя таблица для save-and-restore Phoebus (*.csv)</translation>
    </message>
</context>
<context>
    <name>Candela::Finder</name>
    <message>
        <source>Enter: select or do    Ctrl+Enter: chart    Shift+Enter: table</source>
        <translation>Enter: выбрать или выполнить    Ctrl+Enter: график    Shift+Enter: таблица</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>PV, panel or command</source>
        <translation>PV, панель или команда</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>панель</translation>
    </message>
</context>
<context>
    <name>Candela::Formula</name>
    <message>
        <source>&quot;%1&quot; belongs to &quot;condition ? a : b&quot;</source>
        <translation>&quot;%1&quot; относится к &quot;условие ? a : b&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a formula</source>
        <translation>&quot;%1&quot; не место в формуле</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a function: write %1(...)</source>
        <translation>&quot;%1&quot; — функция: пишите %1(...)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of sensors: write mean(%1) or the like</source>
        <translation>&quot;%1&quot; — группа датчиков: пишите mean(%1) или подобное</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an operator of formulas</source>
        <translation>&quot;%1&quot; не знак операции в формулах</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unexpected here</source>
        <translation>&quot;%1&quot; здесь не ожидается</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>не хватает &quot;)&quot;</translation>
    </message>
    <message>
        <source>&quot;)&quot; without &quot;(&quot;</source>
        <translation>&quot;)&quot; без &quot;(&quot;</translation>
    </message>
    <message>
        <source>&quot;,&quot; only separates the arguments of a function</source>
        <translation>&quot;,&quot; лишь разделяет аргументы функции</translation>
    </message>
    <message>
        <source>&quot;=&quot; assigns; to compare, write &quot;==&quot;</source>
        <translation>&quot;=&quot; присваивает; для сравнения пишите &quot;==&quot;</translation>
    </message>
    <message>
        <source>&quot;?&quot; needs &quot;: value&quot; behind it</source>
        <translation>после &quot;?&quot; нужно &quot;: значение&quot;</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors, and there is none</source>
        <translation>%1() нужна группа датчиков, а её нет</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors: %2</source>
        <translation>%1() нужна группа датчиков: %2</translation>
    </message>
    <message>
        <source>%1() of a group ends with &quot;)&quot;</source>
        <translation>%1() с группой заканчивается на &quot;)&quot;</translation>
    </message>
    <message>
        <source>a formula has at most %1 characters</source>
        <translation>в формуле не более %1 символов</translation>
    </message>
    <message>
        <source>a formula is expected</source>
        <translation>ожидается формула</translation>
    </message>
    <message>
        <source>an operator is missing before &quot;%1&quot;</source>
        <translation>не хватает знака операции перед &quot;%1&quot;</translation>
    </message>
    <message>
        <source>more than %1 parentheses inside each other</source>
        <translation>более %1 скобок друг в друге</translation>
    </message>
    <message>
        <source>text has no place in a formula</source>
        <translation>тексту не место в формуле</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>формула обрывается слишком рано</translation>
    </message>
    <message>
        <source>this is not a formula</source>
        <translation>это не формула</translation>
    </message>
    <message>
        <source>too few arguments</source>
        <translation>слишком мало аргументов</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>слишком много аргументов</translation>
    </message>
    <message>
        <source>unknown function &quot;%1&quot;</source>
        <translation>неизвестная функция &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown name &quot;%1&quot;</source>
        <translation>неизвестное имя &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>Candela::FreezeWatch</name>
    <message>
        <source>The window stood still for %1 ms: %2</source>
        <extracomment>%2 is technical: &quot;restoring the workspace, PlanView Paint&quot;</extracomment>
        <translation>Окно не отвечало %1 ms: %2</translation>
    </message>
</context>
<context>
    <name>Candela::GatherBarsView</name>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n столбец</numerusform>
            <numerusform>%n столбца</numerusform>
            <numerusform>%n столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>Results as bars</source>
        <translation>Результаты столбцами</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparePage</name>
    <message numerus="yes">
        <source>%1  %n PVs</source>
        <translation>
            <numerusform>%1  %n PV</numerusform>
            <numerusform>%1  %n PV</numerusform>
            <numerusform>%1  %n PV</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>, с ошибкой: %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Earlier gather</source>
        <translation>Более раннее чтение</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>Скрыть равные</translation>
    </message>
    <message>
        <source>Later gather</source>
        <translation>Более позднее чтение</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>Числа, отличающиеся не больше чем на столько, равны</translation>
    </message>
    <message>
        <source>Read once more to compare</source>
        <translation>Прочитайте ещё раз, чтобы сравнить</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>with</source>
        <translation>с</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparisonModel</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation>изменилось %1 из %2</translation>
    </message>
    <message>
        <source>, %1 back</source>
        <translation>, вернулось: %1</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>, потеряно: %1</translation>
    </message>
    <message>
        <source>, %1 only in one</source>
        <translation>, только в одном: %1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>back</source>
        <translation>вернулось</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменилось</translation>
    </message>
    <message>
        <source>failed twice</source>
        <translation>дважды ошибка</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>потеряно</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>только после</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>только до</translation>
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
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>All or nothing: the first error ends the read</source>
        <translation>Всё или ничего: первая ошибка завершает чтение</translation>
    </message>
    <message>
        <source>All, with errors</source>
        <translation>Все, с ошибками</translation>
    </message>
    <message>
        <source>As they arrive</source>
        <translation>По мере прихода</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Deadline for the whole read: what has not answered by then is listed as failed</source>
        <translation>Срок всего чтения: что к нему не ответило, попадает в ошибки</translation>
    </message>
    <message>
        <source>Every PV ends as a value or an error</source>
        <translation>Каждый PV даёт значение или ошибку</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Режим</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Read all selected at once (Enter)</source>
        <translation>Прочитать всё выбранное сразу (Enter)</translation>
    </message>
    <message>
        <source>Read the selection again and again</source>
        <translation>Читать выбранное снова и снова</translation>
    </message>
    <message>
        <source>Results are listed the moment they come</source>
        <translation>Результаты появляются сразу, как приходят</translation>
    </message>
    <message>
        <source>Select something on the plan or in the table first</source>
        <translation>Сначала выберите что-нибудь на плане или в таблице</translation>
    </message>
    <message>
        <source>Stop at the first error</source>
        <translation>До первой ошибки</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived (Esc)</source>
        <translation>Остановить и оставить то, что пришло (Esc)</translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>Сервера ещё нет</translation>
    </message>
    <message>
        <source>What an error does, and when results are shown</source>
        <translation>Что делает ошибка и когда показываются результаты</translation>
    </message>
    <message>
        <source>every</source>
        <translation>каждые</translation>
    </message>
    <message>
        <source>is none of all, failFast, asArriving</source>
        <translation>не all, failFast или asArriving</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не число</translation>
    </message>
</context>
<context>
    <name>Candela::GatherExporter</name>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: не удаётся записать: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results copied</source>
        <translation>
            <numerusform>Скопирован %n результат</numerusform>
            <numerusform>Скопировано %n результата</numerusform>
            <numerusform>Скопировано %n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Копировать как CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать как JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файлы JSON (*.json)</translation>
    </message>
    <message>
        <source>Results saved to %1</source>
        <translation>Результаты сохранены в %1</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить в CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Сохранить в JSON…</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Сохранить результаты</translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapPage</name>
    <message>
        <source>Floors with results</source>
        <translation>Этажи с результатами</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>без единицы</translation>
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
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
            <numerusform>%n с ошибкой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n значение</numerusform>
            <numerusform>%n значения</numerusform>
            <numerusform>%n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Results at their places</source>
        <translation>Результаты на своих местах</translation>
    </message>
</context>
<context>
    <name>Candela::GatherNotice</name>
    <message>
        <source>%1 of %2 did not answer in %3 ms</source>
        <translation>не ответили за %3 ms: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 for other reasons</source>
        <translation>по другим причинам: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 were not found in %3 ms</source>
        <translation>не найдены за %3 ms: %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 из %2: %3</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>Показать только их</translation>
    </message>
    <message>
        <source>Read only these again</source>
        <translation>Прочитать снова только их</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Показать: %1</translation>
    </message>
</context>
<context>
    <name>Candela::GatherPanel</name>
    <message>
        <source> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; failed</source>
        <translation> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; с ошибкой</translation>
    </message>
    <message>
        <source> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</source>
        <translation> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</translation>
    </message>
    <message>
        <source> &amp;nbsp;in %1 ms</source>
        <translation> &amp;nbsp;за %1 ms</translation>
    </message>
    <message>
        <source>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; ok</source>
        <translation>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; успешно</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>Добавить в таблицу</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Копировать имена</translation>
    </message>
    <message>
        <source>Drag a rectangle on the plan, or select rows of the table and press Enter: everything selected is read at once and listed here.</source>
        <translation>Обведите прямоугольник на плане или выберите строки таблицы и нажмите Enter: всё выбранное читается сразу и показывается здесь.</translation>
    </message>
    <message>
        <source>Errors first</source>
        <translation>Сначала ошибки</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Half of the answers came within %1 ms, 95 % of them within %2 ms</source>
        <translation>Половина ответов пришла за %1 ms, 95 % — за %2 ms</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>Only some of the results are listed</source>
        <translation>Показана только часть результатов</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Order asked</source>
        <translation>Порядок запроса</translation>
    </message>
    <message>
        <source>Order of arrival</source>
        <translation>Порядок прихода</translation>
    </message>
    <message>
        <source>Order of the results while no column is sorted</source>
        <translation>Порядок результатов, пока нет сортировки по столбцу</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Обозреватель PV	F3</translation>
    </message>
    <message>
        <source>Read selection</source>
        <translation>Групповое чтение</translation>
    </message>
    <message>
        <source>Read these again</source>
        <translation>Прочитать их снова</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Results as</source>
        <translation>Вид результатов</translation>
    </message>
    <message>
        <source>Save the results as CSV or JSON, or copy them</source>
        <translation>Сохранить результаты в CSV или JSON либо скопировать их</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Показать на графике</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>не true и не false</translation>
    </message>
    <message>
        <source>is none of the views of results</source>
        <translation>нет такого вида результатов</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не число</translation>
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
        <translation>Ответ</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>Candela::GatherStatisticsView</name>
    <message>
        <source>95 % of the values are not above it</source>
        <translation>95 % значений не выше этого</translation>
    </message>
    <message>
        <source>Choose a line to see its distribution</source>
        <translation>Выберите строку, чтобы увидеть её распределение</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>Откл.</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>Сколько значений</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Среднее</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартное отклонение</translation>
    </message>
    <message>
        <source>Statistics by unit</source>
        <translation>Статистика по единицам</translation>
    </message>
    <message>
        <source>Time from the question to the answer; half of them within %1 ms</source>
        <translation>Время от вопроса до ответа; половина из них — за %1 ms</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>answer, ms</source>
        <translation>ответ, ms</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>без единицы</translation>
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
        <translation>Изменить группу</translation>
    </message>
    <message>
        <source>Delete a group</source>
        <translation>Удалить группу</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>Создать группу</translation>
    </message>
</context>
<context>
    <name>Candela::HistogramView</name>
    <message numerus="yes">
        <source>%1 to %2 %3: %n values</source>
        <translation>
            <numerusform>от %1 до %2 %3: %n значение</numerusform>
            <numerusform>от %1 до %2 %3: %n значения</numerusform>
            <numerusform>от %1 до %2 %3: %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>Распределение значений</translation>
    </message>
    <message>
        <source>From %1 to %2 %3, mean %4; most between %5 and %6</source>
        <translation>От %1 до %2 %3, среднее %4; больше всего от %5 до %6</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>Нет значений</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>среднее %1</translation>
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
        <translation>Добавить к выбору</translation>
    </message>
    <message>
        <source>Alt + drag or click</source>
        <translation>Alt + перетаскивание или щелчок</translation>
    </message>
    <message>
        <source>Alt + up, Alt + down</source>
        <translation>Alt + вверх, Alt + вниз</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>Стрелки, Shift + стрелки</translation>
    </message>
    <message>
        <source>Back to now, automatic scales</source>
        <translation>К текущему времени, автомасштаб</translation>
    </message>
    <message>
        <source>Backspace, Alt + Right</source>
        <translation>Backspace, Alt + Right</translation>
    </message>
    <message>
        <source>Carry the names to table or chart</source>
        <translation>Перенести имена в таблицу или на график</translation>
    </message>
    <message>
        <source>Carry them to another place or panel</source>
        <translation>Перенести в другое место или панель</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>Отметить выбранные строки или снять отметку</translation>
    </message>
    <message>
        <source>Click on a room&apos;s name</source>
        <translation>Щелчок по названию комнаты</translation>
    </message>
    <message>
        <source>Copy names, copy rows</source>
        <translation>Копировать имена, копировать строки</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + стрелки</translation>
    </message>
    <message>
        <source>Ctrl + drag or click</source>
        <translation>Ctrl + перетаскивание или щелчок</translation>
    </message>
    <message>
        <source>Ctrl + wheel, wheel on an axis</source>
        <translation>Ctrl + колесо, колесо на оси</translation>
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
        <translation>Устройство: график; пустое место: весь этаж</translation>
    </message>
    <message>
        <source>Dismiss a failed write, remove rows</source>
        <translation>Скрыть неудачную запись, убрать строки</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Перетаскивание</translation>
    </message>
    <message>
        <source>Drag a selected device</source>
        <translation>Перетаскивание выбранного устройства</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>Перетаскивание оси</translation>
    </message>
    <message>
        <source>Drag over rows</source>
        <translation>Перетаскивание по строкам</translation>
    </message>
    <message>
        <source>Drag selected rows</source>
        <translation>Перетаскивание выбранных строк</translation>
    </message>
    <message>
        <source>Drag, arrows</source>
        <translation>Перетаскивание, стрелки</translation>
    </message>
    <message>
        <source>Edit the setpoint, or a comment</source>
        <translation>Изменить уставку или комментарий</translation>
    </message>
    <message>
        <source>Editing: Alt + arrows, F2, Del</source>
        <translation>Правка: Alt + стрелки, F2, Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Floor up, floor down</source>
        <translation>Этаж выше, этаж ниже</translation>
    </message>
    <message>
        <source>Hide, show alone, take off</source>
        <translation>Скрыть, показать одну, снять</translation>
    </message>
    <message>
        <source>Hold the picture, or follow the clock</source>
        <translation>Остановить картину или следовать за временем</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home, double click</source>
        <translation>Home, двойной щелчок</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>В таблице</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>L, R</source>
        <translation>L, R</translation>
    </message>
    <message>
        <source>Lasso, rectangle</source>
        <translation>Лассо, прямоугольник</translation>
    </message>
    <message>
        <source>Legend: Space, S, Del</source>
        <translation>Легенда: пробел, S, Del</translation>
    </message>
    <message>
        <source>Marker at the pointer</source>
        <translation>Метка у указателя</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Клавиша меню</translation>
    </message>
    <message>
        <source>Move by 0.1 m, rename, delete</source>
        <translation>Сдвинуть на 0,1 m, переименовать, удалить</translation>
    </message>
    <message>
        <source>Move its values</source>
        <translation>Сдвинуть её значения</translation>
    </message>
    <message>
        <source>Move the plan</source>
        <translation>Сдвинуть план</translation>
    </message>
    <message>
        <source>Move the selected rows</source>
        <translation>Переместить выбранные строки</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>Двигаться по времени</translation>
    </message>
    <message>
        <source>Next device, and add it</source>
        <translation>Следующее устройство, добавить его</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>На графике</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>На плане</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Вставить имена</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>PgUp, PgDown</translation>
    </message>
    <message>
        <source>Probe: all about one PV</source>
        <translation>Обозреватель: всё об одном PV</translation>
    </message>
    <message>
        <source>Read the selected rows</source>
        <translation>Прочитать выбранные строки</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Прочитать выбранное</translation>
    </message>
    <message>
        <source>Rubber band: select and read</source>
        <translation>Рамка: выбрать и прочитать</translation>
    </message>
    <message>
        <source>Select all on the floor, invert, nothing</source>
        <translation>Выбрать всё на этаже, обратить, ничего</translation>
    </message>
    <message>
        <source>Select and read</source>
        <translation>Выбрать и прочитать</translation>
    </message>
    <message>
        <source>Select or deselect the device</source>
        <translation>Выбрать устройство или снять выбор</translation>
    </message>
    <message>
        <source>Select the room</source>
        <translation>Выбрать комнату</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + перетаскивание</translation>
    </message>
    <message>
        <source>Show the whole floor</source>
        <translation>Показать весь этаж</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Space or middle drag</source>
        <translation>Пробел или средняя кнопка</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Убрать из выбора</translation>
    </message>
    <message>
        <source>Type, or F2</source>
        <translation>Ввод текста или F2</translation>
    </message>
    <message>
        <source>View before, next view</source>
        <translation>Прежний вид, следующий вид</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Что здесь можно сделать</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>Колесо, + и −</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Масштаб у указателя</translation>
    </message>
    <message>
        <source>Zoom into a rectangle</source>
        <translation>Увеличить прямоугольник</translation>
    </message>
    <message>
        <source>Zoom time at the pointer</source>
        <translation>Масштаб времени у указателя</translation>
    </message>
    <message>
        <source>Zoom values</source>
        <translation>Масштаб значений</translation>
    </message>
</context>
<context>
    <name>Candela::LightDesk</name>
    <message>
        <source>Blackout</source>
        <translation>Затемнение</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela запущена только для чтения: ничего не записывается</translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>Конец затемнения</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>Общий мастер: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>Освободить %n светильник</numerusform>
            <numerusform>Освободить %n светильника</numerusform>
            <numerusform>Освободить %n светильников</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>Сервера ещё нет</translation>
    </message>
</context>
<context>
    <name>Candela::LightGroups</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>«%1» встречается дважды</translation>
    </message>
    <message>
        <source>a group has at least one member</source>
        <translation>в группе хотя бы один участник</translation>
    </message>
    <message>
        <source>a group has at most %1 members</source>
        <translation>в группе не более %1 участников</translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation>в имени не более %1 символов</translation>
    </message>
    <message>
        <source>a name has no quotation marks or line breaks</source>
        <translation>в имени нет кавычек и переводов строки</translation>
    </message>
    <message>
        <source>a name has no space at its ends</source>
        <translation>имя не начинается и не кончается пробелом</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>имя не должно быть пустым</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>не список</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>не объект</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>не имя PV</translation>
    </message>
    <message>
        <source>there are at most %1 groups</source>
        <translation>групп не более %1</translation>
    </message>
    <message>
        <source>there is a group &quot;%1&quot; already</source>
        <translation>группа «%1» уже есть</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>нет группы «%1»</translation>
    </message>
</context>
<context>
    <name>Candela::LightUndo</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1; не записано %2 из %3: %4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>Candela::LineError</name>
    <message>
        <source>column %1: %2</source>
        <translation>столбец %1: %2</translation>
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
        <translation>&amp;Затемнение…</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Очистить этот список</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela запущена только для чтения: ничего не записывается</translation>
    </message>
    <message>
        <source>End &amp;blackout</source>
        <translation>Конец &amp;затемнения</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>Вернуть всем светильникам прежние значения (Ctrl+B)</translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation>Название окна</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>Рабочих пространств ещё не открывали</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Shown in the title, and kept in the workspace:</source>
        <translation>Показывается в заголовке и хранится в рабочем пространстве:</translation>
    </message>
    <message>
        <source>Take all lights to 0 %, and give them back (Ctrl+B)</source>
        <translation>Все светильники на 0 % с возможностью вернуть (Ctrl+B)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Отменить: %1 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Candela::Manual</name>
    <message numerus="yes">
        <source>%n places; Enter goes to the next</source>
        <translation>
            <numerusform>%n место; Enter переходит к следующему</numerusform>
            <numerusform>%n места; Enter переходит к следующему</numerusform>
            <numerusform>%n мест; Enter переходит к следующему</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Candela manual</source>
        <translation>Руководство Candela</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>В руководстве не найдено</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Поиск в руководстве</translation>
    </message>
</context>
<context>
    <name>Candela::MenuBuilder</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>П&amp;лан</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Find PV, panel or command   Ctrl+K</source>
        <translation>Найти PV, панель или команду   Ctrl+K</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть н&amp;едавнее</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
</context>
<context>
    <name>Candela::NameBook</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>%1: is too large for a list of names</source>
        <translation>%1: слишком велик для списка имён</translation>
    </message>
</context>
<context>
    <name>Candela::NamePattern</name>
    <message>
        <source>&quot;%1&quot; gives an empty name%2</source>
        <translation>&quot;%1&quot; даёт пустое имя%2</translation>
    </message>
    <message>
        <source>%1...: a name has at most %2 characters</source>
        <translation>%1...: в имени не более %2 символов</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a range like 1..40</source>
        <translation>%1: &quot;%2&quot; не диапазон вида 1..40</translation>
    </message>
    <message>
        <source>%1: &quot;{&quot; without &quot;}&quot;%2</source>
        <translation>%1: &quot;{&quot; без &quot;}&quot;%2</translation>
    </message>
    <message>
        <source>%1: &quot;}&quot; without &quot;{&quot;%2</source>
        <translation>%1: &quot;}&quot; без &quot;{&quot;%2</translation>
    </message>
    <message>
        <source>%1: a list or range cannot hold braces%2</source>
        <translation>%1: в списке или диапазоне не может быть фигурных скобок%2</translation>
    </message>
    <message>
        <source>%1: more than %2 names</source>
        <translation>%1: больше %2 имён</translation>
    </message>
    <message>
        <source>%1: the step of &quot;%2&quot; is 0</source>
        <translation>%1: шаг в &quot;%2&quot; равен 0</translation>
    </message>
</context>
<context>
    <name>Candela::Net::AddressList</name>
    <message>
        <source>&quot;%1&quot; is not a host or host:port; it is left out</source>
        <translation>&quot;%1&quot; не host и не host:port; пропущено</translation>
    </message>
    <message>
        <source>The host name &quot;%1&quot; cannot be resolved; it is tried again</source>
        <translation>Имя хоста &quot;%1&quot; не разрешается; попытка будет повторена</translation>
    </message>
</context>
<context>
    <name>Candela::Net::NameServer</name>
    <message>
        <source>The name server %1 speaks version 4.%2, which knows no searches over TCP; it is not used</source>
        <translation>Сервер имён %1 говорит по версии 4.%2, где нет поиска по TCP; он не используется</translation>
    </message>
</context>
<context>
    <name>Candela::Net::SearchEngine</name>
    <message>
        <source>Searches cannot be sent: %1</source>
        <translation>Не удаётся отправить поиск: %1</translation>
    </message>
    <message>
        <source>There is no network interface &quot;%1&quot; for multicast searches; the system chooses one</source>
        <translation>Нет сетевого интерфейса &quot;%1&quot; для поиска по multicast; его выберет система</translation>
    </message>
</context>
<context>
    <name>Candela::PictureTour</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1: не удаётся записать</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>нет живых значений за %1 s</translation>
    </message>
</context>
<context>
    <name>Candela::PlanBackground</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>%1: is not a picture</source>
        <translation>%1: не изображение</translation>
    </message>
    <message>
        <source>%1: is not a valid SVG drawing</source>
        <translation>%1: не правильный рисунок SVG</translation>
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
        <translation># означает цифру номера: LUX## превратится в LUX01, LUX02…</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>Add the floor</source>
        <translation>Добавить этаж</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Добавить комнату</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Получится</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Depth, north to south</source>
        <translation>Глубина, с севера на юг</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Первый номер</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>New floor</source>
        <translation>Новый этаж</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>Новая комната</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>Читальный зал</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename with numbers</source>
        <translation>Переименовать с номерами</translation>
    </message>
    <message>
        <source>Second floor</source>
        <translation>Второй этаж</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Width, west to east</source>
        <translation>Ширина, с запада на восток</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditBar</name>
    <message>
        <source>%1: changed</source>
        <translation>%1: изменён</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>Добавить этаж</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>Выровнять по левому краю</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>Выровнять по верху</translation>
    </message>
    <message>
        <source>Align on one horizontal line</source>
        <translation>Выровнять по горизонтали</translation>
    </message>
    <message>
        <source>Align on one vertical line</source>
        <translation>Выровнять по вертикали</translation>
    </message>
    <message>
        <source>Delete the selected devices from the plan (Delete)</source>
        <translation>Удалить выбранные устройства с плана (Delete)</translation>
    </message>
    <message>
        <source>Distribute from left to right</source>
        <translation>Распределить слева направо</translation>
    </message>
    <message>
        <source>Distribute from top to bottom</source>
        <translation>Распределить сверху вниз</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>Начертить комнату</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Этаж</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Rename with numbers (F2)</source>
        <translation>Переименовать с номерами (F2)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Комната</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Сохранить план</translation>
    </message>
    <message>
        <source>Save •</source>
        <translation>Сохранить •</translation>
    </message>
    <message>
        <source>Take positions from a .bob, .ui or .csv file</source>
        <translation>Взять положения из файла .bob, .ui или .csv</translation>
    </message>
    <message>
        <source>This plan has not been saved yet</source>
        <translation>Этот план ещё не сохранён</translation>
    </message>
    <message>
        <source>What the selected devices are</source>
        <translation>Что такое выбранные устройства</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditing</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (и ещё %2)</translation>
    </message>
    <message>
        <source>%1 devices were imported; %2 lines were not understood</source>
        <translation>Импортировано устройств: %1; непонятых строк: %2</translation>
    </message>
    <message>
        <source>%1 devices were placed. This was not understood:</source>
        <translation>Размещено устройств: %1. Непонятно следующее:</translation>
    </message>
    <message>
        <source>Add the floor “%1”</source>
        <translation>Добавить этаж «%1»</translation>
    </message>
    <message>
        <source>Add the room “%1”</source>
        <translation>Добавить комнату «%1»</translation>
    </message>
    <message>
        <source>Align %1 devices</source>
        <translation>Выровнять устройства: %1</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Change the kind of %1 devices</source>
        <translation>Изменить вид устройств: %1</translation>
    </message>
    <message>
        <source>Delete %1 devices from the plan</source>
        <translation>Удалить устройства с плана: %1</translation>
    </message>
    <message>
        <source>Devices and rooms of “%1” were changed on the plan.</source>
        <translation>На плане изменены устройства и комнаты объекта «%1».</translation>
    </message>
    <message>
        <source>Displays and tables (*.bob *.opi *.ui *.csv *.txt *.tsv);;All files (*)</source>
        <translation>Экраны и таблицы (*.bob *.opi *.ui *.csv *.txt *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Distribute %1 devices</source>
        <translation>Распределить устройства: %1</translation>
    </message>
    <message>
        <source>Draw the room as a rectangle on the plan; Escape gives up.</source>
        <translation>Начертите комнату прямоугольником на плане; Escape отменяет.</translation>
    </message>
    <message>
        <source>Import %1 devices</source>
        <translation>Импортировать устройства: %1</translation>
    </message>
    <message>
        <source>Move %1 devices</source>
        <translation>Переместить устройства: %1</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Новый план</translation>
    </message>
    <message>
        <source>Place %1 devices</source>
        <translation>Разместить устройства: %1</translation>
    </message>
    <message>
        <source>Rename %1 devices</source>
        <translation>Переименовать устройства: %1</translation>
    </message>
    <message>
        <source>Save the changed plan first?</source>
        <translation>Сначала сохранить изменённый план?</translation>
    </message>
    <message>
        <source>Save the plan as a site file</source>
        <translation>Сохранить план как файл объекта</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Select at least three devices to distribute them.</source>
        <translation>Чтобы распределить, выберите хотя бы три устройства.</translation>
    </message>
    <message>
        <source>Select at least two devices to align them.</source>
        <translation>Чтобы выровнять, выберите хотя бы два устройства.</translation>
    </message>
    <message>
        <source>Select the devices to rename.</source>
        <translation>Выберите устройства для переименования.</translation>
    </message>
    <message>
        <source>Site files (*.json)</source>
        <translation>Файлы объектов (*.json)</translation>
    </message>
    <message>
        <source>Take positions from a file</source>
        <translation>Взять положения из файла</translation>
    </message>
    <message>
        <source>The devices could not be renamed</source>
        <translation>Не удалось переименовать устройства</translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation>Не удалось сохранить план</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; lies outside the floor of %3 x %4 m</source>
        <translation>строка %1: «%2» лежит вне этажа %3 x %4 m</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
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
        <translation>Освещённость</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Светильники</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Мощность</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
</context>
<context>
    <name>Candela::PlanGroupList</name>
    <message>
        <source>%1: %2 devices</source>
        <translation>%1: устройств: %2</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>Добавить к выбору</translation>
    </message>
    <message>
        <source>Click: select the group; Ctrl adds, Alt takes away. F2 renames, Delete deletes</source>
        <translation>Щелчок: выбрать группу; Ctrl добавляет, Alt убирает. F2 переименовывает, Delete удаляет</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Make it of the present selection</source>
        <translation>Составить из выбранного сейчас</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>Новая группа из выбранного</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>Select devices and press + to keep them under a name.</source>
        <translation>Выберите устройства и нажмите +, чтобы сохранить их под именем.</translation>
    </message>
    <message>
        <source>Select some devices first: a group is made of the selection.</source>
        <translation>Сначала выберите устройства: группа создаётся из выбранного.</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>Убрать из выбора</translation>
    </message>
</context>
<context>
    <name>Candela::PlanImport</name>
    <message>
        <source>&quot;%1&quot; is no Channel Access PV</source>
        <translation>«%1» не PV для Channel Access</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>«%1» не имя PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was placed in line %2 already</source>
        <translation>«%1» уже размещено в строке %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, &quot;%2&quot; are no position in metres</source>
        <translation>&quot;%1&quot;, &quot;%2&quot; не положение в метрах</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB</source>
        <translation>%1: больше %2 MB</translation>
    </message>
    <message>
        <source>%1: only .bob, .ui and .csv files are understood</source>
        <translation>%1: понимаются только файлы .bob, .ui и .csv</translation>
    </message>
    <message>
        <source>a name, x and y are expected</source>
        <translation>ожидаются имя, x и y</translation>
    </message>
    <message>
        <source>positions count from the north-west corner: none is negative</source>
        <translation>положения отсчитываются от северо-западного угла: отрицательных нет</translation>
    </message>
    <message>
        <source>the embedded display &quot;%1&quot; is not followed</source>
        <translation>вложенный экран «%1» не читается</translation>
    </message>
    <message>
        <source>the file is broken here: %1</source>
        <translation>файл здесь повреждён: %1</translation>
    </message>
    <message>
        <source>the included display &quot;%1&quot; is not followed</source>
        <translation>включённый экран «%1» не читается</translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known; &quot;%2&quot; is taken</source>
        <translation>вид «%1» неизвестен; берётся «%2»</translation>
    </message>
    <message>
        <source>the macro %1 of &quot;%2&quot; is not known</source>
        <translation>макрос %1 в «%2» неизвестен</translation>
    </message>
    <message>
        <source>the place or size of this %1 is no number</source>
        <translation>положение или размер этого %1 не число</translation>
    </message>
    <message>
        <source>this %1 has no place of its own: a layout puts it somewhere</source>
        <translation>у этого %1 нет своего места: его ставит компоновка</translation>
    </message>
    <message>
        <source>this is not a Phoebus display: &lt;display&gt; is missing</source>
        <translation>это не экран Phoebus: нет &lt;display&gt;</translation>
    </message>
    <message>
        <source>this is not a Qt Designer file: &lt;ui&gt; is missing</source>
        <translation>это не файл Qt Designer: нет &lt;ui&gt;</translation>
    </message>
</context>
<context>
    <name>Candela::PlanLegend</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 sensors of this floor answer</source>
        <translation>На этом этаже отвечают датчики: %1 из %2</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Highest value of the scale</source>
        <translation>Наибольшее значение шкалы</translation>
    </message>
    <message>
        <source>Lowest value of the scale</source>
        <translation>Наименьшее значение шкалы</translation>
    </message>
    <message>
        <source>No heat map</source>
        <translation>Нет тепловой карты</translation>
    </message>
    <message>
        <source>Scale of the heat map</source>
        <translation>Шкала тепловой карты</translation>
    </message>
    <message>
        <source>The range follows the values; without this it stays as it is</source>
        <translation>Диапазон следует за значениями; без этого он не меняется</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMenu</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>%1 в «%2»</translation>
    </message>
    <message>
        <source>%1 on this floor</source>
        <translation>%1 на этом этаже</translation>
    </message>
    <message>
        <source>%1 to the table</source>
        <translation>%1 в таблицу</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>Добавить комнату</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>График %1</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Обратить</translation>
    </message>
    <message>
        <source>Probe %1	F3</source>
        <translation>Обозреватель: %1	F3</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>Прочитать выбранное</translation>
    </message>
    <message>
        <source>Select all on this floor</source>
        <translation>Выбрать всё на этом этаже</translation>
    </message>
    <message>
        <source>Select by kind</source>
        <translation>Выбрать по виду</translation>
    </message>
    <message>
        <source>Select the room “%1”</source>
        <translation>Выбрать комнату «%1»</translation>
    </message>
    <message>
        <source>Selection to chart</source>
        <translation>Выбранное на график</translation>
    </message>
    <message>
        <source>Selection to table</source>
        <translation>Выбранное в таблицу</translation>
    </message>
    <message>
        <source>Take the room away</source>
        <translation>Убрать комнату</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMiniMap</name>
    <message>
        <source>%1 % of the floor is seen</source>
        <translation>Видно %1 % этажа</translation>
    </message>
    <message>
        <source>Click or drag to move the plan</source>
        <translation>Щёлкните или тяните, чтобы сдвинуть план</translation>
    </message>
    <message>
        <source>Overview of the floor</source>
        <translation>Обзор этажа</translation>
    </message>
</context>
<context>
    <name>Candela::PlanPanel</name>
    <message>
        <source>&quot;%1&quot; is no kind</source>
        <translation>«%1» не вид</translation>
    </message>
    <message>
        <source>Draw a new plan</source>
        <translation>Начертить новый план</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>Новая группа из выбранного</translation>
    </message>
    <message>
        <source>No building yet</source>
        <translation>Здания ещё нет</translation>
    </message>
    <message>
        <source>Open a site file…</source>
        <translation>Открыть файл объекта…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Show the whole floor (Home)</source>
        <translation>Показать весь этаж (Home)</translation>
    </message>
    <message>
        <source>Start the demo building</source>
        <translation>Запустить демо-здание</translation>
    </message>
    <message>
        <source>The plan shows a building with its sensors and lights, and selects them with a rectangle. Try it on a simulated one, or open a site file of your own.</source>
        <translation>План показывает здание с датчиками и светильниками, их можно выбрать прямоугольником. Попробуйте на имитации или откройте свой файл объекта.</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Увеличить (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Уменьшить (−)</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>не объект</translation>
    </message>
</context>
<context>
    <name>Candela::PlanRuleBar</name>
    <message>
        <source>%1 match</source>
        <translation>подходит: %1</translation>
    </message>
    <message>
        <source>Rule of selection</source>
        <translation>Правило выбора</translation>
    </message>
    <message>
        <source>Select by rule: LUX &lt; 300</source>
        <translation>Выбор по правилу: LUX &lt; 300</translation>
    </message>
    <message>
        <source>Which devices to select, such as
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter selects, Ctrl+Enter adds, Alt+Enter takes away</source>
        <translation>Какие устройства выбрать, например
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter выбирает, Ctrl+Enter добавляет, Alt+Enter убирает</translation>
    </message>
    <message>
        <source>no device matches</source>
        <translation>ни одно устройство не подходит</translation>
    </message>
</context>
<context>
    <name>Candela::PlanSidebar</name>
    <message>
        <source>%1 sensors, %2 lights; %3 in alarm, %4 not connected</source>
        <translation>Датчиков: %1, светильников: %2; в тревоге %3, не подключено %4</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>Этажи</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Kinds that are selected</source>
        <translation>Какие виды выбираются</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Светильники</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Выбирать</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Датчики</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>Разместить</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToPlace</name>
    <message>
        <source>Drag to the plan, or press Enter to place in its middle; Delete forgets</source>
        <translation>Перетащите на план или нажмите Enter, чтобы поместить в середину; Delete забывает</translation>
    </message>
    <message>
        <source>PVs to place</source>
        <translation>PV для размещения</translation>
    </message>
    <message>
        <source>Paste or drop names of PVs here, then drag them to their place.</source>
        <translation>Вставьте или перетащите сюда имена PV, затем перетащите их на место.</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToolBar</name>
    <message>
        <source>Cividis: the same for colour-blind eyes</source>
        <translation>Cividis: то же для людей с дальтонизмом</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Edit the plan: place, move and name devices and rooms</source>
        <translation>Править план: размещать, двигать и называть устройства и комнаты</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Тепловая карта</translation>
    </message>
    <message>
        <source>Heat map between the sensors</source>
        <translation>Тепловая карта между датчиками</translation>
    </message>
    <message>
        <source>Invert the selection on this floor (I)</source>
        <translation>Обратить выбор на этом этаже (I)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Overview, while not all of the floor is in sight</source>
        <translation>Обзор, пока этаж виден не весь</translation>
    </message>
    <message>
        <source>Select with a lasso (L)</source>
        <translation>Выбирать лассо (L)</translation>
    </message>
    <message>
        <source>Select with a rectangle (R)</source>
        <translation>Выбирать прямоугольником (R)</translation>
    </message>
    <message>
        <source>Viridis: dark violet to yellow</source>
        <translation>Viridis: от тёмно-фиолетового до жёлтого</translation>
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
        <translation>%1, %2</translation>
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
            <numerusform>%n устройство</numerusform>
            <numerusform>%n устройства</numerusform>
            <numerusform>%n устройств</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбран %n</numerusform>
            <numerusform>выбрано %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3 devices, %4 m²&lt;br&gt;A click selects them</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;устройств: %3, %4 m²&lt;br&gt;Щелчок выбирает их</translation>
    </message>
    <message>
        <source>&lt;s&gt;%1&lt;/s&gt; disconnected %2 s ago</source>
        <translation>&lt;s&gt;%1&lt;/s&gt; отключён %2 с назад</translation>
    </message>
    <message>
        <source>Arrow keys move between sensors and lights, Space selects, Enter reads</source>
        <translation>Стрелки переходят между датчиками и светильниками, пробел выбирает, Enter читает</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>План этажа</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Нет этажа</translation>
    </message>
    <message>
        <source>about %1 %2 here, by the sensors around</source>
        <translation>здесь около %1 %2, по датчикам вокруг</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>отключён</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>не найден: ни один сервер не ответил</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>не выбрано</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>поиск</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>выбрано</translation>
    </message>
    <message>
        <source>the lamp reports a fault</source>
        <translation>лампа сообщает о неисправности</translation>
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
        <translation>В папку %1 нельзя писать: журнал остался на прежнем месте.</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Спрашивать</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>&amp;Gather waits</source>
        <translation>&amp;Групповое чтение ждёт</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Движение</translation>
    </message>
    <message>
        <source>&amp;Program&apos;s log</source>
        <translation>Журнал программ&amp;ы</translation>
    </message>
    <message>
        <source>&amp;Size of texts and symbols</source>
        <translation>Размер текста и с&amp;имволов</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>A slider then writes when it is let go, not while it moves. A loop asks once, when it is started.</source>
        <translation>Тогда ползунок пишет, когда его отпускают, а не пока он движется. Контур спрашивает один раз, при запуске.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Before every write</source>
        <translation>Перед каждой записью</translation>
    </message>
    <message>
        <source>Before wide writes</source>
        <translation>Перед массовой записью</translation>
    </message>
    <message numerus="yes">
        <source>Blackout, undo of a write, and commands and scenes for more than %n PVs.</source>
        <translation>
            <numerusform>Затемнение, отмена записи, а также команды и сцены более чем на %n PV.</numerusform>
            <numerusform>Затемнение, отмена записи, а также команды и сцены более чем на %n PV.</numerusform>
            <numerusform>Затемнение, отмена записи, а также команды и сцены более чем на %n PV.</numerusform>
        </translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela запущена только для чтения: ничего не записывается</translation>
    </message>
    <message>
        <source>Choose the folder of the log</source>
        <translation>Выбрать папку журнала</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Every write is kept there: who, when, which PV, old and new value, result.</source>
        <translation>Здесь хранится каждая запись: кто, когда, в какой PV, старое и новое значение, результат.</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>Всё, для поиска неисправностей</translation>
    </message>
    <message>
        <source>Folder of the log of writes</source>
        <translation>Папка журнала записи</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полное</translation>
    </message>
    <message>
        <source>How long a gather waits for what does not answer, unless its panel says otherwise</source>
        <translation>Сколько групповое чтение ждёт тех, кто не отвечает, если на его панели не указано иное</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светильник</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>Журнал записи</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Nothing asks. What was written can still be undone.</source>
        <translation>Вопросов нет. Записанное всё равно можно отменить.</translation>
    </message>
    <message>
        <source>Ol&amp;d files kept</source>
        <translation>Хранить старых файло&amp;в</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Reading and diagnosis</source>
        <translation>Чтение и диагностика</translation>
    </message>
    <message>
        <source>Reduced: nothing fades or blinks</source>
        <translation>Меньше: без плавных переходов и мигания</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>По&amp;казать</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>Показать папку в диспетчере файлов</translation>
    </message>
    <message>
        <source>Size of a fi&amp;le</source>
        <translation>Размер &amp;файла</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Предупреждения</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Что происходит</translation>
    </message>
    <message>
        <source>What the program tells on standard error</source>
        <translation>Что программа выводит в стандартный поток ошибок</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Запись</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFacts</name>
    <message>
        <source> … (%1 bytes)</source>
        <translation> … (%1 байт)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>от %1 до %2</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1, %2 в секунду</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Тревога</translation>
    </message>
    <message>
        <source>As a long text</source>
        <translation>Как длинный текст</translation>
    </message>
    <message>
        <source>As the server writes it</source>
        <translation>Как пишет сервер</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>Двоичное</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключён</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Отображение</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>Элементы</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>Шестнадцатеричное</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Least, mean, greatest</source>
        <translation>Мин., среднее, макс.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Пределы</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Потерян</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Без тревоги</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>Без предупреждения</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Не квитировано</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation>Сервера</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Байты в сети</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>Прошедшие тревоги</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Свойство</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Scientific</source>
        <translation>Научный вид</translation>
    </message>
    <message>
        <source>Server last heard</source>
        <translation>Сервер отвечал</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Состояния</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>must be acknowledged</source>
        <translation>требуют квитирования</translation>
    </message>
    <message>
        <source>need no acknowledgement</source>
        <translation>не требуют квитирования</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>none: the record was never processed</source>
        <translation>нет: запись ни разу не обрабатывалась</translation>
    </message>
    <message>
        <source>read</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>чтение, запись</translation>
    </message>
    <message>
        <source>write</source>
        <translation>запись</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFields</name>
    <message>
        <source>%1 gave none of its fields</source>
        <translation>%1 не отдал ни одного поля</translation>
    </message>
    <message>
        <source>%1 more that such records may have are not there</source>
        <translation>у таких записей бывает ещё %1, здесь их нет</translation>
    </message>
    <message>
        <source>A PV of this program&apos;s own has no record</source>
        <translation>У собственного PV этой программы записи нет</translation>
    </message>
    <message>
        <source>Double click probes a field</source>
        <translation>Двойной щелчок открывает поле в обозревателе</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Поля записи</translation>
    </message>
    <message>
        <source>Filter %1 fields</source>
        <translation>Фильтр полей: %1</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>Фильтр полей</translation>
    </message>
    <message>
        <source>Read all fields again</source>
        <translation>Прочитать все поля снова</translation>
    </message>
    <message>
        <source>Reading the fields of %1…</source>
        <translation>Чтение полей %1…</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeHeadline</name>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeLog</name>
    <message>
        <source>Clear the log</source>
        <translation>Очистить журнал</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Копировать журнал</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Каждое сообщение</translation>
    </message>
    <message>
        <source>Level of the log</source>
        <translation>Уровень журнала</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Log of the PV</source>
        <translation>Журнал PV</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Raise the level to see what happens to this PV.</source>
        <translation>Повысьте уровень, чтобы видеть, что происходит с этим PV.</translation>
    </message>
    <message>
        <source>States and failures</source>
        <translation>Состояния и ошибки</translation>
    </message>
    <message>
        <source>What is told of this PV alone; the program&apos;s own log gets it, too</source>
        <translation>Что сообщается только об этом PV; попадает и в общий журнал программы</translation>
    </message>
</context>
<context>
    <name>Candela::ProbePanel</name>
    <message>
        <source>Add to the table</source>
        <translation>Добавить в таблицу</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>Копировать все сведения</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Копировать имя</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>Копировать имя и значение</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Копировать значение</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Details of the PV</source>
        <translation>Сведения о PV</translation>
    </message>
    <message>
        <source>Everything that is known of one PV is shown here. Type its name, or press F3 on a row, a device or a result.</source>
        <translation>Здесь показано всё, что известно об одном PV. Введите его имя или нажмите F3 на строке, устройстве или результате.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>Следовать за выбором</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of a PV</source>
        <translation>Имя PV</translation>
    </message>
    <message>
        <source>No PV yet</source>
        <translation>PV ещё нет</translation>
    </message>
    <message>
        <source>PV to probe</source>
        <translation>PV для обзора</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Обозреватель PV</translation>
    </message>
    <message>
        <source>Probe the selection</source>
        <translation>Показать выбранное</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>Прочитать всё снова</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Показать на графике</translation>
    </message>
    <message>
        <source>What to show of the PV</source>
        <translation>Что показать о PV</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>потерян %1</translation>
    </message>
    <message>
        <source>probe.pv: is not a name</source>
        <translation>probe.pv: не имя</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeScale</name>
    <message>
        <source>%1 on a scale of %2 to %3</source>
        <translation>%1 на шкале от %2 до %3</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeSetter</name>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela запущена только для чтения</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключён</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>Не записано: %1</translation>
    </message>
    <message>
        <source>Sent %1, not yet acknowledged</source>
        <translation>Отправлено %1, ещё не подтверждено</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>Задать %1 = %2</translation>
    </message>
    <message>
        <source>The server does not allow writing</source>
        <translation>Сервер не разрешает запись</translation>
    </message>
    <message>
        <source>Value to write</source>
        <translation>Значение для записи</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>Записать %1 в %2?</translation>
    </message>
    <message>
        <source>Write a value</source>
        <translation>Записать значение</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Записать: %1</translation>
    </message>
    <message>
        <source>Write: %1 to %2 %3</source>
        <translation>Записать: от %1 до %2 %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeWrites</name>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>Last writes</source>
        <translation>Последние записи</translation>
    </message>
    <message>
        <source>Nothing was written to it from this window yet.</source>
        <translation>Из этого окна сюда ещё ничего не записывали.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записано</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableDelegate</name>
    <message>
        <source>New value of %1</source>
        <translation>Новое значение %1</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableModel</name>
    <message>
        <source>%1
Press Delete or click the cross to dismiss.</source>
        <translation>%1
Нажмите Delete или щёлкните крестик, чтобы скрыть.</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 не подключён</translation>
    </message>
    <message numerus="yes">
        <source>%n elements, from %1 to %2, mean %3</source>
        <translation>
            <numerusform>%n элемент, от %1 до %2, среднее %3</numerusform>
            <numerusform>%n элемента, от %1 до %2, среднее %3</numerusform>
            <numerusform>%n элементов, от %1 до %2, среднее %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela запущена только для чтения</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Отметка</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>Отключён</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Хост</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Свободен</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Недостоверно</translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation>Последнее значение %1</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Серьёзная</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Незначительная</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найден</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Права</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>Saved %1, tolerance %2</source>
        <translation>Сохранено %1, допуск %2</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Sent, not yet acknowledged</source>
        <translation>Отправлено, ещё не подтверждено</translation>
    </message>
    <message>
        <source>Setpoint</source>
        <translation>Уставка</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Takes %1 to %2 %3</source>
        <translation>Принимает от %1 до %2 %3</translation>
    </message>
    <message>
        <source>The server does not allow writing to %1</source>
        <translation>Сервер не разрешает запись в %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>read</source>
        <translation>чтение</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>чтение, запись</translation>
    </message>
    <message>
        <source>write</source>
        <translation>запись</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableView</name>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrays as text</source>
        <translation>Массивы как текст</translation>
    </message>
    <message>
        <source>PV table</source>
        <translation>Таблица PV</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Сбросить столбцы</translation>
    </message>
    <message>
        <source>Time as age</source>
        <translation>Время как давность</translation>
    </message>
</context>
<context>
    <name>Candela::PvsFile</name>
    <message>
        <source>&lt;%1&gt; is not known</source>
        <translation>&lt;%1&gt; неизвестно</translation>
    </message>
    <message>
        <source>a row has no name</source>
        <translation>у строки нет имени</translation>
    </message>
    <message>
        <source>it begins with &lt;%1&gt;, not with &lt;pvtable&gt;</source>
        <translation>начинается с &lt;%1&gt;, а не с &lt;pvtable&gt;</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>он пуст</translation>
    </message>
    <message>
        <source>the file is not complete: %1</source>
        <translation>файл неполон: %1</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>«%1» — не время</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>«%1» — не допуск</translation>
    </message>
</context>
<context>
    <name>Candela::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryQuestion</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>От&amp;бросить</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Candela did not end by itself. Restore what was open?</source>
        <translation>Candela завершилась не сама. Восстановить то, что было открыто?</translation>
    </message>
    <message>
        <source>The session was kept last at %1. Nothing is written to any PV by restoring it, and loops stay stopped.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>Последний раз сеанс сохранён %1. При восстановлении ничего не записывается ни в один PV, а контуры остаются остановленными.</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryStore</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>не удаётся создать %1</translation>
    </message>
    <message>
        <source>%1 cannot be written, or too many programs use it</source>
        <translation>в %1 нельзя писать, или этим пользуется слишком много программ</translation>
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
        <translation>Столбец %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message numerus="yes">
        <source>Column of values for %n lights</source>
        <translation>
            <numerusform>Столбец значений: %n светильник</numerusform>
            <numerusform>Столбец значений: %n светильника</numerusform>
            <numerusform>Столбец значений: %n светильников</numerusform>
        </translation>
    </message>
    <message>
        <source>One value a line, in the order of the selection: 40 or 40 % or 3000 K</source>
        <translation>По значению в строке, в порядке выбора: 40 или 40 % или 3000 K</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Take a column from a file</source>
        <translation>Взять столбец из файла</translation>
    </message>
    <message>
        <source>Take a column from the clipboard</source>
        <translation>Взять столбец из буфера обмена</translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Текст и CSV (*.csv *.txt *.tsv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Type or paste a value for each light</source>
        <translation>Введите или вставьте значение для каждого светильника</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterFormulaMode</name>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message numerus="yes">
        <source>Formula over %n lights: %1</source>
        <translation>
            <numerusform>Формула, %n светильник: %1</numerusform>
            <numerusform>Формула, %n светильника: %1</numerusform>
            <numerusform>Формула, %n светильников: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>May use %1; sqrt, abs, min, max, clamp, map, ?: and more</source>
        <translation>Можно использовать %1; sqrt, abs, min, max, clamp, map, ?: и другое</translation>
    </message>
    <message>
        <source>Type a formula for the new value of each light</source>
        <translation>Введите формулу нового значения для каждого светильника</translation>
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
        <translation>Направление</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message numerus="yes">
        <source>Gradient over %n lights %1 %2</source>
        <translation>
            <numerusform>Градиент %1 %2: %n светильник</numerusform>
            <numerusform>Градиент %1 %2: %n светильника</numerusform>
            <numerusform>Градиент %1 %2: %n светильников</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>from </source>
        <translation>от </translation>
    </message>
    <message>
        <source>in the order of the selection</source>
        <translation>в порядке выбора</translation>
    </message>
    <message>
        <source>to </source>
        <translation>до </translation>
    </message>
    <message>
        <source>← east to west</source>
        <translation>← с востока на запад</translation>
    </message>
    <message>
        <source>↑ south to north</source>
        <translation>↑ с юга на север</translation>
    </message>
    <message>
        <source>→ west to east</source>
        <translation>→ с запада на восток</translation>
    </message>
    <message>
        <source>↓ north to south</source>
        <translation>↓ с севера на юг</translation>
    </message>
    <message>
        <source>↖ south-east to north-west</source>
        <translation>↖ с юго-востока на северо-запад</translation>
    </message>
    <message>
        <source>↗ south-west to north-east</source>
        <translation>↗ с юго-запада на северо-восток</translation>
    </message>
    <message>
        <source>↘ north-west to south-east</source>
        <translation>↘ с северо-запада на юго-восток</translation>
    </message>
    <message>
        <source>↙ north-east to south-west</source>
        <translation>↙ с северо-востока на юго-запад</translation>
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
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>Яркость</translation>
    </message>
    <message numerus="yes">
        <source>Dim %n lights to %1 %</source>
        <translation>
            <numerusform>%n светильник: яркость %1 %</numerusform>
            <numerusform>%n светильника: яркость %1 %</numerusform>
            <numerusform>%n светильников: яркость %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1 K</source>
        <translation>
            <numerusform>%n светильник: %1 K</numerusform>
            <numerusform>%n светильника: %1 K</numerusform>
            <numerusform>%n светильников: %1 K</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Это можно отменить.</translation>
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
            <numerusform>Сейчас горит %n из них, самый яркий на %1 %. Та же кнопка их вернёт.</numerusform>
            <numerusform>Сейчас горят %n из них, самый яркий на %1 %. Та же кнопка их вернёт.</numerusform>
            <numerusform>Сейчас горят %n из них, самый яркий на %1 %. Та же кнопка их вернёт.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not known: those lights are left alone.</source>
        <translation>
            <numerusform>%n значение неизвестно: такие светильники не трогаются.</numerusform>
            <numerusform>%n значения неизвестны: такие светильники не трогаются.</numerusform>
            <numerusform>%n значений неизвестны: такие светильники не трогаются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>Затемнение</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>Вернуть всем светильникам прежние значения (Ctrl+B)</translation>
    </message>
    <message>
        <source>Grand master to %1 %?</source>
        <translation>Общий мастер: %1 %?</translation>
    </message>
    <message>
        <source>Grand master: scales all lights of the building, and gives them back</source>
        <translation>Общий мастер: масштабирует все светильники здания и возвращает их</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Мастер</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Остановить всё</translation>
    </message>
    <message>
        <source>Stop all: end every fade, write and control loop where it stands (Ctrl+.)</source>
        <translation>Остановить всё: прервать на месте все переходы, записи и контуры регулирования (Ctrl+.)</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n lights of the building to 0 %?</source>
        <translation>
            <numerusform>Перевести на 0 % %n светильник здания?</numerusform>
            <numerusform>Перевести на 0 % все %n светильника здания?</numerusform>
            <numerusform>Перевести на 0 % все %n светильников здания?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all lights of the building to 0 %, and give them back (Ctrl+B)</source>
        <translation>Все светильники здания на 0 % с возможностью вернуть (Ctrl+B)</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Это можно отменить.</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterMode</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Величина</translation>
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
            <numerusform>Выбран %n светильник</numerusform>
            <numerusform>Выбрано %n светильника</numerusform>
            <numerusform>Выбрано %n светильников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>перехвачен %n</numerusform>
            <numerusform>перехвачено %n</numerusform>
            <numerusform>перехвачено %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A value for each, pasted or from a CSV file</source>
        <translation>Каждому своё значение, вставленное или из файла CSV</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Computed for each light</source>
        <translation>Вычисляется для каждого светильника</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>From one value to another over the plan</source>
        <translation>От одного значения к другому по плану</translation>
    </message>
    <message>
        <source>Give back what the lights had before: the selected ones, or all</source>
        <translation>Вернуть прежние значения: выбранным светильникам или всем</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Градиент</translation>
    </message>
    <message>
        <source>Lights that were commanded from here and not released since</source>
        <translation>Светильники, которыми управляли отсюда и которые ещё не освободили</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Вживую</translation>
    </message>
    <message>
        <source>No lights selected</source>
        <translation>Светильники не выбраны</translation>
    </message>
    <message>
        <source>One value for all, more, less, or a share of what there is</source>
        <translation>Одно значение для всех, больше, меньше или доля текущего</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Освободить</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>Select lights on the plan first</source>
        <translation>Сначала выберите светильники на плане</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Sliders that the lights follow at once</source>
        <translation>Ползунки, за которыми светильники следуют сразу</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Что записать</translation>
    </message>
    <message>
        <source>What was saved before</source>
        <translation>Что было сохранено раньше</translation>
    </message>
    <message>
        <source>Write selection</source>
        <translation>Групповая запись</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Это можно отменить.</translation>
    </message>
    <message>
        <source>is none of the ways to write</source>
        <translation>нет такого способа записи</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>не объект</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPlan</name>
    <message>
        <source>cannot be written</source>
        <translation>нельзя записать</translation>
    </message>
    <message>
        <source>is no luminaire of this building</source>
        <translation>не светильник этого здания</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>its present value is not known</source>
        <translation>его текущее значение неизвестно</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a number</source>
        <translation>строка %1: «%2» не число</translation>
    </message>
    <message>
        <source>the column has no value for it</source>
        <translation>в столбце нет для него значения</translation>
    </message>
    <message>
        <source>the formula has no value for it</source>
        <translation>формула не даёт для него значения</translation>
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
        <translation>не записано %1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>записано %1 из %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>записано %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>Время перехода</translation>
    </message>
    <message>
        <source>Preview of what will be written</source>
        <translation>Предпросмотр записи</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Повторить неудачные</translation>
    </message>
    <message>
        <source>Stop; what was sent stays (Esc)</source>
        <translation>Остановить; отправленное остаётся (Esc)</translation>
    </message>
    <message>
        <source>The last step was no write</source>
        <translation>Последний шаг не был записью</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Wait until the server has processed each write. Otherwise a write is done when it has been sent, and a refusal is not noticed</source>
        <translation>Ждать, пока сервер обработает каждую запись. Иначе запись считается сделанной после отправки, и отказ не заметен</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>Записать %n</numerusform>
            <numerusform>Записать %n</numerusform>
            <numerusform>Записать %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again only what failed</source>
        <translation>Записать снова только то, что не удалось</translation>
    </message>
    <message>
        <source>Write all of these at once (Ctrl+Enter)</source>
        <translation>Записать всё это сразу (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>с подтверждением</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>переход </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>переход, %1 %</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>за %1 ms</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPreviewModel</name>
    <message>
        <source>%1 of %2 will change</source>
        <translation>изменится %1 из %2</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>, на пределе: %1</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>, отклонено: %1</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>at the limit</source>
        <translation>на пределе</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>нечего записывать</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записано</translation>
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
        <translation>Сцена</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>Сцена %1: %n светильник</numerusform>
            <numerusform>Сцена %1: %n светильника</numerusform>
            <numerusform>Сцена %1: %n светильников</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>Доля уровней</translation>
    </message>
    <message>
        <source>The scene says nothing of the selected lights</source>
        <translation>В сцене ничего нет о выбранных светильниках</translation>
    </message>
    <message>
        <source>There is no scene yet: save one in the panel Scenes</source>
        <translation>Сцен ещё нет: сохраните сцену на панели «Сцены»</translation>
    </message>
    <message>
        <source>at </source>
        <translation>на </translation>
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
        <translation> % от текущего</translation>
    </message>
    <message>
        <source> K</source>
        <translation> K</translation>
    </message>
    <message numerus="yes">
        <source>Change %n lights by %1</source>
        <translation>
            <numerusform>%n светильник: изменить на %1</numerusform>
            <numerusform>%n светильника: изменить на %1</numerusform>
            <numerusform>%n светильников: изменить на %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операция</translation>
    </message>
    <message numerus="yes">
        <source>Scale %n lights to %1</source>
        <translation>
            <numerusform>%n светильник: привести к %1</numerusform>
            <numerusform>%n светильника: привести к %1</numerusform>
            <numerusform>%n светильников: привести к %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1</source>
        <translation>
            <numerusform>%n светильник: установить %1</numerusform>
            <numerusform>%n светильника: установить %1</numerusform>
            <numerusform>%n светильников: установить %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>change by</source>
        <translation>изменить на</translation>
    </message>
    <message>
        <source>scale to</source>
        <translation>привести к</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>установить</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSlider</name>
    <message>
        <source>now %1 to %2%3</source>
        <translation>сейчас от %1 до %2%3</translation>
    </message>
</context>
<context>
    <name>Candela::SceneStore</name>
    <message>
        <source>%1.name: &quot;%2&quot; exists twice</source>
        <translation>%1.name: «%2» встречается дважды</translation>
    </message>
    <message>
        <source>%1: is not a list</source>
        <translation>%1: не список</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1: не объект</translation>
    </message>
    <message>
        <source>a scene has at most %1 values</source>
        <translation>в сцене не более %1 значений</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>не список</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не число</translation>
    </message>
    <message>
        <source>is not a time such as 2026-11-20T12:00:00Z</source>
        <translation>не время вида 2026-11-20T12:00:00Z</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>не объект</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>не имя PV</translation>
    </message>
    <message>
        <source>no value of these luminaires is known yet</source>
        <translation>пока неизвестно ни одно значение этих светильников</translation>
    </message>
    <message>
        <source>there are at most %1 scenes</source>
        <translation>сцен не более %1</translation>
    </message>
    <message>
        <source>there is a scene &quot;%1&quot; already</source>
        <translation>сцена «%1» уже есть</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>нет сцены «%1»</translation>
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
        <translation>не записано значений: %1 из %2</translation>
    </message>
    <message>
        <source>%1 values written</source>
        <translation>записано значений: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n selected lights</source>
        <translation>
            <numerusform>%n выбранный светильник</numerusform>
            <numerusform>%n выбранных светильника</numerusform>
            <numerusform>%n выбранных светильников</numerusform>
        </translation>
    </message>
    <message>
        <source>A scene keeps the levels and colours that lights have now, to bring them back later. Choose whose, name it, and save.</source>
        <translation>Сцена хранит текущие уровни и цвета светильников, чтобы позже их вернуть. Выберите, чьи, дайте имя и сохраните.</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>Все светильники</translation>
    </message>
    <message>
        <source>Bring the scene back (Enter)</source>
        <translation>Вернуть сцену (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete the scene (Del); can be undone</source>
        <translation>Удалить сцену (Del); можно отменить</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>Время перехода</translation>
    </message>
    <message>
        <source>Keep what these lights show now</source>
        <translation>Сохранить то, что эти светильники показывают сейчас</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation>Название новой сцены</translation>
    </message>
    <message>
        <source>No lights are chosen</source>
        <translation>Светильники не выбраны</translation>
    </message>
    <message>
        <source>None of these lights answered: there is nothing to save</source>
        <translation>Ни один из этих светильников не ответил: сохранять нечего</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Охват</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lights…</source>
        <translation>
            <numerusform>Чтение %n светильника…</numerusform>
            <numerusform>Чтение %n светильников…</numerusform>
            <numerusform>Чтение %n светильников…</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Вызвать</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename the scene (F2)</source>
        <translation>Переименовать сцену (F2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>Сцена %1</translation>
    </message>
    <message>
        <source>Scene %1 deleted</source>
        <translation>Сцена %1 удалена</translation>
    </message>
    <message>
        <source>Scene %1 is called %2 now</source>
        <translation>Сцена %1 теперь называется %2</translation>
    </message>
    <message>
        <source>Scene %1 saved</source>
        <translation>Сцена %1 сохранена</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 saved; %n values are missing</source>
        <translation>
            <numerusform>Сцена %1 сохранена; не хватает %n значения</numerusform>
            <numerusform>Сцена %1 сохранена; не хватает %n значений</numerusform>
            <numerusform>Сцена %1 сохранена; не хватает %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Сцены</translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>Доля уровней</translation>
    </message>
    <message>
        <source>Share of the saved levels</source>
        <translation>Доля сохранённых уровней</translation>
    </message>
    <message>
        <source>Stop the fade where it stands (Esc)</source>
        <translation>Остановить переход на месте (Esc)</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>Сначала введите название</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Whose state</source>
        <translation>Чьё состояние</translation>
    </message>
    <message numerus="yes">
        <source>Write the %n values of the scene %1?</source>
        <translation>
            <numerusform>Записать %n значение сцены %1?</numerusform>
            <numerusform>Записать %n значения сцены %1?</numerusform>
            <numerusform>Записать %n значений сцены %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Это можно отменить.</translation>
    </message>
    <message>
        <source>at </source>
        <translation>на </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>переход </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>переход, %1 %</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>не число</translation>
    </message>
</context>
<context>
    <name>Candela::Screenshot</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1: не удаётся записать</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>нет живых значений за %1 s</translation>
    </message>
</context>
<context>
    <name>Candela::SelectionRule</name>
    <message>
        <source>&quot;%1&quot; is no kind: %2</source>
        <translation>«%1» не вид: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; try LUX, kind, room, severity or disconnected</source>
        <translation>«%1» неизвестно; попробуйте LUX, kind, room, severity или disconnected</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>не хватает &quot;)&quot;</translation>
    </message>
    <message>
        <source>&lt;, &lt;=, =, !=, &gt;= or &gt; is expected</source>
        <translation>ожидается &lt;, &lt;=, =, !=, &gt;= или &gt;</translation>
    </message>
    <message>
        <source>=, != or ~ is expected</source>
        <translation>ожидается =, != или ~</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected, not &quot;%1&quot;</source>
        <translation>ожидается AND, OR или конец, а не «%1»</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>ожидается имя</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>ожидается число</translation>
    </message>
    <message>
        <source>a rule has at most %1 characters</source>
        <translation>в правиле не более %1 символов</translation>
    </message>
    <message>
        <source>a test is expected, such as &quot;LUX &lt; 300&quot;</source>
        <translation>ожидается условие, например &quot;LUX &lt; 300&quot;</translation>
    </message>
    <message>
        <source>more than %1 parts inside each other</source>
        <translation>больше %1 частей друг в друге</translation>
    </message>
    <message>
        <source>none, minor, major or invalid is expected</source>
        <translation>ожидается none, minor, major или invalid</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>нет группы «%1»</translation>
    </message>
</context>
<context>
    <name>Candela::Session</name>
    <message>
        <source>%1 is served twice: by %2, which is used, and by %3</source>
        <translation>%1 обслуживается дважды: %2 (используется) и %3</translation>
    </message>
</context>
<context>
    <name>Candela::SiteDocument</name>
    <message>
        <source>%1 was not written, since it could not be opened again: %2</source>
        <translation>%1 не записан, так как его нельзя было бы открыть снова: %2</translation>
    </message>
    <message>
        <source>%1 was written, but its drawing %2 could not be copied beside it</source>
        <translation>%1 записан, но его рисунок %2 не удалось скопировать рядом</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: не удаётся записать: %2</translation>
    </message>
</context>
<context>
    <name>Candela::SiteEditor</name>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters</source>
        <translation>«%1» длиннее %2 символов</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>«%1» не имя PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the plan already</source>
        <translation>«%1» уже есть на плане</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would exist twice</source>
        <translation>«%1» оказалось бы дважды</translation>
    </message>
    <message>
        <source>A room needs a place on the floor.</source>
        <translation>Комнате нужно место на этаже.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Первый этаж</translation>
    </message>
</context>
<context>
    <name>Candela::SiteReader</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>&quot;%1&quot; встречается дважды</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a PV name</source>
        <translation>&quot;%1&quot; не имя PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may hold only letters, digits, - and _</source>
        <translation>в &quot;%1&quot; допустимы только буквы, цифры, - и _</translation>
    </message>
    <message>
        <source>%1 entries; at most %2 are allowed</source>
        <translation>%1 элементов; допустимо не более %2</translation>
    </message>
    <message>
        <source>%1 is not within %2 and %3</source>
        <translation>%1 не в пределах от %2 до %3</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB, too large for a site file</source>
        <translation>%1: больше %2 MB, слишком много для файла объекта</translation>
    </message>
    <message>
        <source>[%1, %2] lies outside the floor of %3 x %4 m</source>
        <translation>[%1, %2] лежит вне этажа %3 x %4 m</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>ожидается список</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>ожидается число</translation>
    </message>
    <message>
        <source>a position [x, y] in metres is expected</source>
        <translation>ожидается положение [x, y] в метрах</translation>
    </message>
    <message>
        <source>a site file holds one object</source>
        <translation>в файле объекта один объект</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>ожидается текст</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>ожидается объект</translation>
    </message>
    <message>
        <source>an outline has at least 3 corners</source>
        <translation>в контуре не меньше 3 углов</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>длиннее %1 символов</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>more than %1 devices</source>
        <translation>больше %1 устройств</translation>
    </message>
    <message>
        <source>must be a path inside the folder of the site file</source>
        <translation>должен быть путь внутри папки файла объекта</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>не должно быть пустым</translation>
    </message>
    <message>
        <source>only a luminaire has this</source>
        <translation>это есть только у светильника</translation>
    </message>
    <message>
        <source>the PV &quot;%1&quot; exists twice</source>
        <translation>PV &quot;%1&quot; встречается дважды</translation>
    </message>
    <message>
        <source>the PV name &quot;%1&quot; is longer than %2 characters</source>
        <translation>имя PV &quot;%1&quot; длиннее %2 символов</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself</source>
        <translation>контур пересекает или касается себя</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <translation>контур ничего не охватывает</translation>
    </message>
    <message>
        <source>the window has no width</source>
        <translation>у окна нет ширины</translation>
    </message>
    <message>
        <source>this is not a site file: it has no &quot;%1&quot;: %2</source>
        <translation>это не файл объекта: в нём нет &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>неизвестное поле</translation>
    </message>
    <message>
        <source>unknown kind &quot;%1&quot;</source>
        <translation>неизвестный вид &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown time zone &quot;%1&quot;</source>
        <translation>неизвестный часовой пояс &quot;%1&quot;</translation>
    </message>
    <message>
        <source>unknown use &quot;%1&quot;; known are %2</source>
        <translation>неизвестное назначение &quot;%1&quot;; известны %2</translation>
    </message>
    <message>
        <source>version %1 of the format is expected here</source>
        <translation>здесь ожидается версия %1 формата</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotCsv</name>
    <message>
        <source>%1 cannot be written: a name has no comma there</source>
        <translation>%1 нельзя записать: запятая в имени там недопустима</translation>
    </message>
    <message>
        <source>%1 has no saved value</source>
        <translation>у %1 нет сохранённого значения</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>кавычка не закрыта</translation>
    </message>
    <message>
        <source>a text of %1 has a semicolon, which separates elements</source>
        <translation>в тексте %1 есть точка с запятой, которая разделяет элементы</translation>
    </message>
    <message>
        <source>no line names a column PV</source>
        <translation>ни в одной строке нет столбца PV</translation>
    </message>
    <message>
        <source>the column “%1” is not known</source>
        <translation>столбец «%1» неизвестен</translation>
    </message>
    <message>
        <source>the text of %1 has quotation marks or several lines: they were replaced</source>
        <translation>в тексте %1 кавычки или несколько строк: они заменены</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>«%1» — не дата</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» не число</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>«%1» — не время</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>«%1» — не допуск</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotModel</name>
    <message>
        <source>%1, taken %2</source>
        <translation>%1, создан %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Вживую</translation>
    </message>
    <message>
        <source>Live change</source>
        <translation>Изм. сейчас</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>What is now less “%1”</source>
        <translation>Текущее минус «%1»</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записано</translation>
    </message>
    <message>
        <source>“%1” less “%2”</source>
        <translation>«%1» минус «%2»</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotStore</name>
    <message numerus="yes">
        <source>Delete %n snapshots</source>
        <translation>
            <numerusform>Удалить %n снимок</numerusform>
            <numerusform>Удалить %n снимка</numerusform>
            <numerusform>Удалить %n снимков</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the snapshot “%1”</source>
        <translation>Переименовать снимок «%1»</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Снимок</translation>
    </message>
    <message>
        <source>Take the snapshot “%1”</source>
        <translation>Создать снимок «%1»</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotsPanel</name>
    <message numerus="yes">
        <source>%1 of %n PVs differ</source>
        <translation>
            <numerusform>Отличается %1 из %n PV</numerusform>
            <numerusform>Отличается %1 из %n PV</numerusform>
            <numerusform>Отличается %1 из %n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <translation>
            <numerusform>%n не ответил</numerusform>
            <numerusform>%n не ответили</numerusform>
            <numerusform>%n не ответили</numerusform>
        </translation>
    </message>
    <message>
        <source>A new snapshot of the rows of the table</source>
        <translation>Новый снимок строк таблицы</translation>
    </message>
    <message>
        <source>A snapshot keeps the values of many PVs under a name: to compare them with what is now, and to write them back.</source>
        <translation>Снимок хранит под именем значения многих PV: чтобы сравнить их с текущими и записать обратно.</translation>
    </message>
    <message>
        <source>A snapshot needs a name</source>
        <translation>Снимку нужно имя</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>Добавить в таблицу</translation>
    </message>
    <message numerus="yes">
        <source>All %n PVs equal</source>
        <translation>
            <numerusform>%n PV совпадает</numerusform>
            <numerusform>Все %n PV совпадают</numerusform>
            <numerusform>Все %n PV совпадают</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+C</source>
        <translation>Копировать строки	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>Удалить	Del</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>Скрыть равные</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Снимков ещё нет</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>Числа, отличающиеся не больше чем на столько, равны</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Обозреватель PV	F3</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>Переименовать	F2</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs from “%1”</source>
        <translation>
            <numerusform>Восстановить %n PV из «%1»</numerusform>
            <numerusform>Восстановить %n PV из «%1»</numerusform>
            <numerusform>Восстановить %n PV из «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”…</source>
        <translation>Восстановить «%1»…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Select two to compare them. F2 renames, Delete deletes</source>
        <translation>Выберите два, чтобы сравнить их. F2 переименовывает, Delete удаляет</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Показать на графике</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” of %n PVs taken</source>
        <translation>
            <numerusform>Создан снимок «%1»: %n PV</numerusform>
            <numerusform>Создан снимок «%1»: %n PV</numerusform>
            <numerusform>Создан снимок «%1»: %n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” taken; %2 of %n PVs did not answer</source>
        <translation>
            <numerusform>Создан снимок «%1»; не ответили %2 из %n PV</numerusform>
            <numerusform>Создан снимок «%1»; не ответили %2 из %n PV</numerusform>
            <numerusform>Создан снимок «%1»; не ответили %2 из %n PV</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Снимки</translation>
    </message>
    <message>
        <source>Snapshots beside the live values</source>
        <translation>Снимки рядом с текущими значениями</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Take a snapshot of the table</source>
        <translation>Создать снимок таблицы</translation>
    </message>
    <message>
        <source>Take one of the table</source>
        <translation>Создать снимок таблицы</translation>
    </message>
    <message>
        <source>Take the same PVs again</source>
        <translation>Снять те же PV ещё раз</translation>
    </message>
    <message>
        <source>There is a snapshot “%1” already</source>
        <translation>Снимок «%1» уже есть</translation>
    </message>
    <message>
        <source>There is nothing to take a snapshot of</source>
        <translation>Снимать нечего</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Write the values back: of the selected rows, or of all</source>
        <translation>Записать значения обратно: из выбранных строк или из всех</translation>
    </message>
</context>
<context>
    <name>Candela::Startup</name>
    <message>
        <source>%1 serves %2 PVs on this machine</source>
        <translation>%1 обслуживает %2 PV на этой машине</translation>
    </message>
    <message>
        <source>Edits of the plan that were not saved</source>
        <translation>Несохранённая правка плана</translation>
    </message>
    <message>
        <source>Open site file</source>
        <translation>Открыть файл объекта</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>Файлы объектов (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>The simulated building is starting…</source>
        <translation>Имитация здания запускается…</translation>
    </message>
    <message>
        <source>edits of the plan</source>
        <translation>правка плана</translation>
    </message>
</context>
<context>
    <name>Candela::StatusBar</name>
    <message>
        <source>%1  %2/s</source>
        <extracomment>The PV with most updates: %1 is its name, %2 updates a second</extracomment>
        <translation>%1  %2/с</translation>
    </message>
    <message numerus="yes">
        <source>%Ln MB</source>
        <translation>
            <numerusform>%Ln MB</numerusform>
            <numerusform>%Ln MB</numerusform>
            <numerusform>%Ln MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PVs</source>
        <translation>
            <numerusform>%Ln PV</numerusform>
            <numerusform>%Ln PV</numerusform>
            <numerusform>%Ln PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames/s</source>
        <translation>
            <numerusform>%Ln кадр./с</numerusform>
            <numerusform>%Ln кадр./с</numerusform>
            <numerusform>%Ln кадр./с</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>потерян %Ln</numerusform>
            <numerusform>потеряно %Ln</numerusform>
            <numerusform>потеряно %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates/s</source>
        <translation>
            <numerusform>%Ln обновл./с</numerusform>
            <numerusform>%Ln обновл./с</numerusform>
            <numerusform>%Ln обновл./с</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest PV: %1, %2 updates a second</source>
        <translation>Самый активный PV: %1, %2 обновлений в секунду</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela запущена только для чтения: ничего не записывается</translation>
    </message>
    <message>
        <source>Channels that are not found or were lost; click to see them</source>
        <translation>Каналы, которые не найдены или потеряны; щёлкните, чтобы увидеть их</translation>
    </message>
    <message>
        <source>Channels that something here wants</source>
        <translation>Каналы, которые здесь чему-то нужны</translation>
    </message>
    <message>
        <source>How often the window was painted in the last second</source>
        <translation>Сколько раз окно рисовалось за последнюю секунду</translation>
    </message>
    <message>
        <source>Resident memory of this program</source>
        <translation>Занятая память этой программы</translation>
    </message>
    <message>
        <source>The PV that brings most values; click for all about it</source>
        <translation>PV, от которого приходит больше всего значений; щёлкните, чтобы узнать о нём всё</translation>
    </message>
    <message>
        <source>Values that arrive from the network</source>
        <translation>Значения, приходящие из сети</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>только чтение</translation>
    </message>
</context>
<context>
    <name>Candela::StripChart</name>
    <message>
        <source>%1 is left out: StripTool draws ten curves</source>
        <translation>%1 пропущено: StripTool рисует десять кривых</translation>
    </message>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 встречается в файле дважды: действует первое</translation>
    </message>
    <message>
        <source>notes are left out: StripTool has its own way to keep them</source>
        <translation>заметки пропущены: StripTool хранит их по-своему</translation>
    </message>
    <message>
        <source>the logarithmic axis of %1 finds its range by itself</source>
        <translation>логарифмическая ось %1 находит свой диапазон сама</translation>
    </message>
    <message>
        <source>the range of %1 is empty: its axis finds one by itself</source>
        <translation>диапазон %1 пуст: ось найдёт его сама</translation>
    </message>
</context>
<context>
    <name>Candela::StripFile</name>
    <message>
        <source>%1 is not known</source>
        <translation>%1 неизвестно</translation>
    </message>
    <message>
        <source>curve %1 has no name</source>
        <translation>у кривой %1 нет имени</translation>
    </message>
    <message>
        <source>the file does not begin with StripConfig</source>
        <translation>файл не начинается со StripConfig</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>файл пуст</translation>
    </message>
    <message>
        <source>version “%1” is not known</source>
        <translation>версия «%1» неизвестна</translation>
    </message>
    <message>
        <source>“%1” is not a colour</source>
        <translation>«%1» — не цвет</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation>«%1» — не подходящее здесь число</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>«%1» непонятно</translation>
    </message>
</context>
<context>
    <name>Candela::TableFile</name>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 встречается в файле дважды: действует первое</translation>
    </message>
    <message>
        <source>a table holds at most %1 rows: the rest is left out</source>
        <translation>в таблице не более %1 строк: остальное пропущено</translation>
    </message>
    <message>
        <source>“%1” is not the name of a PV</source>
        <translation>«%1» — не имя PV</translation>
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
            <numerusform>%1 из %n PV</numerusform>
            <numerusform>%1 из %n PV</numerusform>
            <numerusform>%1 из %n PV</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: не удаётся записать: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked rows</source>
        <translation>
            <numerusform>%n отмеченная строка</numerusform>
            <numerusform>%n отмеченные строки</numerusform>
            <numerusform>%n отмеченных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names will be offered while you type</source>
        <translation>
            <numerusform>При вводе будет предлагаться %n имя</numerusform>
            <numerusform>При вводе будут предлагаться %n имени</numerusform>
            <numerusform>При вводе будет предлагаться %n имён</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected rows</source>
        <translation>
            <numerusform>%n выбранная строка</numerusform>
            <numerusform>%n выбранные строки</numerusform>
            <numerusform>%n выбранных строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values saved</source>
        <translation>
            <numerusform>Сохранено %n значение</numerusform>
            <numerusform>Сохранено %n значения</numerusform>
            <numerusform>Сохранено %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>Добавить %n строку</numerusform>
            <numerusform>Добавить %n строки</numerusform>
            <numerusform>Добавить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Add PVs</source>
        <translation>Добавить PV</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>Any text, any one character</source>
        <translation>Любой текст, любой один символ</translation>
    </message>
    <message>
        <source>By how much the values of %1 may differ from the saved ones:</source>
        <translation>Насколько значения могут отличаться от сохранённых (%1):</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>Изменить комментарий</translation>
    </message>
    <message numerus="yes">
        <source>Change the tolerance of %n rows</source>
        <translation>
            <numerusform>Изменить допуск %n строки</numerusform>
            <numerusform>Изменить допуск %n строк</numerusform>
            <numerusform>Изменить допуск %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Недавно изменились</translation>
    </message>
    <message numerus="yes">
        <source>Check %n rows</source>
        <translation>
            <numerusform>Отметить %n строку</numerusform>
            <numerusform>Отметить %n строки</numerusform>
            <numerusform>Отметить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Check or uncheck	Space</source>
        <translation>Отметить или снять отметку	Space</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Copy names	Ctrl+C</source>
        <translation>Копировать имена	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+Shift+C</source>
        <translation>Копировать строки	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>Отличаются от сохранённых</translation>
    </message>
    <message>
        <source>Dismiss failed writes</source>
        <translation>Скрыть неудачные записи</translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>Изменить	F2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Фильтр строк</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n loaded names</source>
        <translation>
            <numerusform>Забыть %n загруженное имя</numerusform>
            <numerusform>Забыть %n загруженных имени</numerusform>
            <numerusform>Забыть %n загруженных имён</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>В тревоге</translation>
    </message>
    <message>
        <source>Insert a comment</source>
        <translation>Вставить комментарий</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.list *.pvs *.csv);;All files (*)</source>
        <translation>Списки имён (*.txt *.list *.pvs *.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Load a list of names</source>
        <translation>Загрузить список имён</translation>
    </message>
    <message>
        <source>Load a list of names…</source>
        <translation>Загрузить список имён…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows</source>
        <translation>
            <numerusform>Переместить %n строку</numerusform>
            <numerusform>Переместить %n строки</numerusform>
            <numerusform>Переместить %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the snapshot of %1:</source>
        <translation>Имя снимка (%1):</translation>
    </message>
    <message>
        <source>Names, or ranges such as BLD:F1:R{01..08}:LUX01; Enter adds them.
loc://name(40) is a variable of this program</source>
        <translation>Имена или диапазоны, например BLD:F1:R{01..08}:LUX01; Enter добавляет их.
loc://name(40) — переменная этой программы</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>No PVs yet</source>
        <translation>PV ещё нет</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключены</translation>
    </message>
    <message>
        <source>Or type</source>
        <translation>Или ввести</translation>
    </message>
    <message>
        <source>PVs to add</source>
        <translation>PV для добавления</translation>
    </message>
    <message>
        <source>Paste names	Ctrl+V</source>
        <translation>Вставить имена	Ctrl+V</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>Обозреватель PV	F3</translation>
    </message>
    <message>
        <source>Read now	Enter</source>
        <translation>Прочитать сейчас	Enter</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Убрать %n строку</numerusform>
            <numerusform>Убрать %n строки</numerusform>
            <numerusform>Убрать %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rows	Del</source>
        <translation>Убрать строки	Del</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>Восстановить: %1…</translation>
    </message>
    <message>
        <source>Rows that are</source>
        <translation>Строки в состоянии</translation>
    </message>
    <message numerus="yes">
        <source>Save %n values</source>
        <translation>
            <numerusform>Сохранить %n значение</numerusform>
            <numerusform>Сохранить %n значения</numerusform>
            <numerusform>Сохранить %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Сохранить таблицу в CSV…</translation>
    </message>
    <message>
        <source>Save values of %1</source>
        <translation>Сохранить значения: %1</translation>
    </message>
    <message>
        <source>Set %1 to…</source>
        <translation>Задать: %1…</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>Показать на графике</translation>
    </message>
    <message>
        <source>State of the rows shown</source>
        <translation>Состояние показанных строк</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table saved to %1</source>
        <translation>Таблица сохранена в %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Создать снимок</translation>
    </message>
    <message>
        <source>Take a snapshot of %1…</source>
        <translation>Создать снимок: %1…</translation>
    </message>
    <message>
        <source>The table shows values as they change, and writes setpoints. Type names above, paste a list, or drop PVs here.</source>
        <translation>Таблица показывает значения по мере их изменения и записывает уставки. Введите имена выше, вставьте список или перетащите PV сюда.</translation>
    </message>
    <message>
        <source>There are no PVs in the table yet</source>
        <translation>В таблице ещё нет PV</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Tolerance of %1…</source>
        <translation>Допуск: %1…</translation>
    </message>
    <message numerus="yes">
        <source>Uncheck %n rows</source>
        <translation>
            <numerusform>Снять отметку с %n строки</numerusform>
            <numerusform>Снять отметку с %n строк</numerusform>
            <numerusform>Снять отметку с %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>Что можно сделать со строками</translation>
    </message>
    <message>
        <source>What can be filtered by</source>
        <translation>По чему можно фильтровать</translation>
    </message>
    <message>
        <source>What can be filtered by (Alt+Down)</source>
        <translation>По чему можно фильтровать (Alt+Down)</translation>
    </message>
    <message>
        <source>Without a state</source>
        <translation>Без состояния</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>Без слова</translation>
    </message>
    <message>
        <source>Words in name or description; * and ? as wild cards, -word excludes,
/regular expression/, and states: alarm, disconnected, changed …</source>
        <translation>Слова имени или описания; * и ? — подстановки, -слово исключает,
/регулярное выражение/, и состояния: alarm, disconnected, changed …</translation>
    </message>
    <message numerus="yes">
        <source>all %n rows</source>
        <translation>
            <numerusform>все строки, %n</numerusform>
            <numerusform>все %n строки</numerusform>
            <numerusform>все %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>table.columns[%1].key: unknown column “%2”</source>
        <translation>table.columns[%1].key: неизвестный столбец «%2»</translation>
    </message>
    <message>
        <source>table.pvs: is not a list</source>
        <translation>table.pvs: не список</translation>
    </message>
    <message>
        <source>table.pvs[%1]: is not a name</source>
        <translation>table.pvs[%1]: не имя</translation>
    </message>
    <message>
        <source>table.saved.%1: holds no value</source>
        <translation>table.saved.%1: нет значения</translation>
    </message>
    <message>
        <source>table.sort: unknown column “%1”</source>
        <translation>table.sort: неизвестный столбец «%1»</translation>
    </message>
    <message>
        <source>table.state: unknown state “%1”</source>
        <translation>table.state: неизвестное состояние «%1»</translation>
    </message>
</context>
<context>
    <name>Candela::TablePanelWriter</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 не записан: %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is a PV, %2 a value</extracomment>
        <translation>Задать %1 = %2</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>Записать %1 в %2?</translation>
    </message>
</context>
<context>
    <name>Candela::TableWriteDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of %2 written.</source>
        <translation>Записано %1 из %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs will be written, one after the other.</source>
        <translation>
            <numerusform>Будет записан %n PV.</numerusform>
            <numerusform>Будут записаны %n PV, один за другим.</numerusform>
            <numerusform>Будут записаны %n PV, один за другим.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written and are left out.</source>
        <translation>
            <numerusform>%n нельзя записать, он пропускается.</numerusform>
            <numerusform>%n нельзя записать, они пропускаются.</numerusform>
            <numerusform>%n нельзя записать, они пропускаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; each row of the table shows why.</source>
        <translation>
            <numerusform>Не удалось: %n; причина видна в строке таблицы.</numerusform>
            <numerusform>Не удалось: %n; причины видны в строках таблицы.</numerusform>
            <numerusform>Не удалось: %n; причины видны в строках таблицы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have this value already.</source>
        <translation>
            <numerusform>%n из них уже имеет это значение.</numerusform>
            <numerusform>%n из них уже имеют это значение.</numerusform>
            <numerusform>%n из них уже имеют это значение.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value, with or without its unit, or the name of a state</source>
        <translation>Значение, с единицей или без неё, или название состояния</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message numerus="yes">
        <source>Aborted: %n were not sent.</source>
        <translation>
            <numerusform>Прервано: не отправлен %n.</numerusform>
            <numerusform>Прервано: не отправлено %n.</numerusform>
            <numerusform>Прервано: не отправлено %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>None of these rows has a saved value.</source>
        <translation>Ни в одной из этих строк нет сохранённого значения.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs</source>
        <translation>
            <numerusform>Восстановить %n PV</numerusform>
            <numerusform>Восстановить %n PV</numerusform>
            <numerusform>Восстановить %n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n saved values</source>
        <translation>
            <numerusform>Восстановить %n сохранённое значение</numerusform>
            <numerusform>Восстановить %n сохранённых значения</numerusform>
            <numerusform>Восстановить %n сохранённых значений</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved numbers are multiplied with it; texts, states and arrays stay as saved</source>
        <translation>Сохранённые числа умножаются на него; тексты, состояния и массивы остаются как сохранены</translation>
    </message>
    <message>
        <source>Scale of the saved numbers</source>
        <translation>Масштаб сохранённых чисел</translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs</source>
        <translation>
            <numerusform>Задать %n PV</numerusform>
            <numerusform>Задать %n PV</numerusform>
            <numerusform>Задать %n PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs to %1</source>
        <translation>
            <numerusform>Задать %n PV = %1</numerusform>
            <numerusform>Задать %n PV = %1</numerusform>
            <numerusform>Задать %n PV = %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>Показаны первые %1.</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Что будет записано</translation>
    </message>
    <message numerus="yes">
        <source>Write %n PVs</source>
        <translation>
            <numerusform>Записать %n PV</numerusform>
            <numerusform>Записать %n PV</numerusform>
            <numerusform>Записать %n PV</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запись…</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>written</source>
        <translation>записано</translation>
    </message>
</context>
<context>
    <name>Candela::TablesPanel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Add the table “%1”</source>
        <translation>Добавить таблицу «%1»</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Double click renames a table</source>
        <translation>Двойной щелчок переименовывает таблицу</translation>
    </message>
    <message>
        <source>Fill the table “%1”</source>
        <translation>Заполнить таблицу «%1»</translation>
    </message>
    <message>
        <source>Its saved values go with it.</source>
        <translation>Её сохранённые значения тоже пропадут.</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Сделать копию</translation>
    </message>
    <message>
        <source>Move a table</source>
        <translation>Переместить таблицу</translation>
    </message>
    <message>
        <source>Name of the table:</source>
        <translation>Название таблицы:</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>Новая таблица</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Убрать таблицу</translation>
    </message>
    <message>
        <source>Remove the table “%1”</source>
        <translation>Убрать таблицу «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Remove the table “%1” with its %n rows?</source>
        <translation>
            <numerusform>Убрать таблицу «%1», в которой %n строка?</numerusform>
            <numerusform>Убрать таблицу «%1», в которой %n строки?</numerusform>
            <numerusform>Убрать таблицу «%1», в которой %n строк?</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>Переименовать таблицу</translation>
    </message>
    <message>
        <source>Rename the table</source>
        <translation>Переименовать таблицу</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Таблица %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Таблицы</translation>
    </message>
</context>
<context>
    <name>Candela::TraceSampleModel</name>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Server&apos;s time</source>
        <translation>Время сервера</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Серьёзность</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>Время прихода</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>разрыв</translation>
    </message>
    <message>
        <source>samples lost before</source>
        <translation>перед этим отсчёты потеряны</translation>
    </message>
</context>
<context>
    <name>Candela::UndoHistory</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (отменено)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>A step with a pencil was written to PVs: undoing it writes the values from before.</source>
        <translation>Шаг с карандашом был записан в PV: его отмена записывает прежние значения.</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>Пока ничего не сделано</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>Шаги, начиная с последнего</translation>
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
        <translation>Candela запущена только для чтения: ничего не записывается</translation>
    </message>
    <message>
        <source>Do “%1” again?</source>
        <translation>Повторить «%1»?</translation>
    </message>
    <message>
        <source>The same values are written again.</source>
        <translation>Те же значения будут записаны снова.</translation>
    </message>
    <message>
        <source>The values from before are written again.</source>
        <translation>Прежние значения будут записаны снова.</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>Отменить «%1»?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Записать</translation>
    </message>
</context>
<context>
    <name>Candela::WindowEdit</name>
    <message>
        <source>Close a window</source>
        <translation>Закрыть окно</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close all the same?</source>
        <translation>Всё равно закрыть?</translation>
    </message>
    <message>
        <source>The windows follow as soon as the lights have been written</source>
        <translation>Окна изменятся, как только закончится запись в светильники</translation>
    </message>
    <message>
        <source>The windows follow as soon as what is under way in “%1” has ended</source>
        <translation>Окна изменятся, как только закончится то, что идёт в «%1»</translation>
    </message>
    <message>
        <source>This session could not be restored if the program was killed: %1</source>
        <translation>Этот сеанс нельзя было бы восстановить, если бы программу прервали: %1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>Окно %1</translation>
    </message>
</context>
<context>
    <name>Candela::Workspace</name>
    <message>
        <source>&quot;%1&quot; is none of system, dark, light</source>
        <translation>&quot;%1&quot; не system, dark или light</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: не удаётся прочитать: %2</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: не удаётся записать: %2</translation>
    </message>
    <message>
        <source>%1: is missing, so this is not a workspace</source>
        <translation>%1: отсутствует, значит, это не рабочее пространство</translation>
    </message>
    <message>
        <source>%1: is not a version number</source>
        <translation>%1: не номер версии</translation>
    </message>
    <message>
        <source>%1: is too large for a workspace</source>
        <translation>%1: слишком велик для рабочего пространства</translation>
    </message>
    <message>
        <source>%1: version %2 was written by a newer Candela; this one reads up to version %3</source>
        <translation>%1: версию %2 записала более новая Candela; эта читает до версии %3</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>не true и не false</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>не список</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>не текст</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>не объект</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>не base64</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>line 1: a workspace is a JSON object</source>
        <translation>строка 1: рабочее пространство — это объект JSON</translation>
    </message>
    <message>
        <source>more than %1 windows</source>
        <translation>больше %1 окон</translation>
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
        <translation>Рабочее пространство восстановлено не полностью</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Открыть рабочее пространство</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was saved last.</source>
        <translation>Иначе файл останется таким, каким сохранён в последний раз.</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>Сохранить изменения в %1?</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Сохранить рабочее пространство</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>The session could not be restored</source>
        <translation>Не удалось восстановить сеанс</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Не удалось открыть рабочее пространство</translation>
    </message>
    <message>
        <source>The workspace could not be saved</source>
        <translation>Не удалось сохранить рабочее пространство</translation>
    </message>
    <message>
        <source>There is no last session to open</source>
        <translation>Последнего сеанса нет</translation>
    </message>
    <message>
        <source>Workspaces (*.candela)</source>
        <translation>Рабочие пространства (*.candela)</translation>
    </message>
    <message>
        <source>Workspaces (*.candela);;All files (*)</source>
        <translation>Рабочие пространства (*.candela);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>Candela::WriteCommand</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1; не записано %2 из %3: %4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>Candela::WriteOrigin</name>
    <message>
        <source>Command line</source>
        <translation>Командная строка</translation>
    </message>
    <message>
        <source>Grand master</source>
        <translation>Общий мастер</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Светильники</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>Контур %1</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Обозреватель PV</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Освободить</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Сцена</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
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
        <translation>%1 дн. назад</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ч назад</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 мин назад</translation>
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
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>%1 is what the regular expression library says, %2 a position in the text.</extracomment>
        <translation>%1, у символа %2</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>«%1» — не состояние</translation>
    </message>
</context>
<context>
    <name>PvTableInput</name>
    <message>
        <source>%1 elements were typed, %2 has room for %3</source>
        <translation>Введено элементов: %1; в %2 помещается %3</translation>
    </message>
    <message>
        <source>%1 is above the limit of %2</source>
        <translation>%1 выше предела %2</translation>
    </message>
    <message>
        <source>%1 is below the limit of %2</source>
        <translation>%1 ниже предела %2</translation>
    </message>
    <message>
        <source>%1 takes numbers from %2 to %3</source>
        <translation>%1 принимает числа от %2 до %3</translation>
    </message>
    <message>
        <source>%1 takes whole numbers only</source>
        <translation>%1 принимает только целые числа</translation>
    </message>
    <message>
        <source>A text PV holds at most %1 bytes</source>
        <translation>Текстовый PV вмещает не более %1 байт</translation>
    </message>
    <message>
        <source>Type a value first</source>
        <translation>Сначала введите значение</translation>
    </message>
    <message>
        <source>“%1” could mean two numbers; leave out the thousands separator</source>
        <translation>«%1» может означать два числа; уберите разделитель тысяч</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«%1» не входит в %2</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» не число</translation>
    </message>
    <message>
        <source>“%1” is not a number of %2</source>
        <translation>«%1» не число в %2</translation>
    </message>
    <message>
        <source>“%1” is not the number of a state</source>
        <translation>«%1» не номер состояния</translation>
    </message>
</context>
<context>
    <name>PvTableStates</name>
    <message>
        <source>Can be written</source>
        <translation>Доступны для записи</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>Недавно изменились</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Отмечены</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Подключены</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>Отличаются от сохранённых</translation>
    </message>
    <message>
        <source>Has a saved value</source>
        <translation>С сохранённым значением</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>В тревоге</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Недостоверно</translation>
    </message>
    <message>
        <source>Major alarm</source>
        <translation>Серьёзная тревога</translation>
    </message>
    <message>
        <source>Minor alarm</source>
        <translation>Незначительная тревога</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключены</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдены</translation>
    </message>
    <message>
        <source>Write failed</source>
        <translation>Запись не удалась</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Access security group</source>
        <translation>Группа прав доступа</translation>
    </message>
    <message>
        <source>Alarm hysteresis</source>
        <translation>Гистерезис тревоги</translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation>Сообщение тревоги</translation>
    </message>
    <message>
        <source>Alarm severity</source>
        <translation>Серьёзность тревоги</translation>
    </message>
    <message>
        <source>Alarm status</source>
        <translation>Статус тревоги</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>Сейчас обрабатывается</translation>
    </message>
    <message>
        <source>Change that archivers are told of</source>
        <translation>Изменение для архиваторов</translation>
    </message>
    <message>
        <source>Change that monitors are told of</source>
        <translation>Изменение для мониторов</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Преобразование</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Device support</source>
        <translation>Поддержка устройства</translation>
    </message>
    <message>
        <source>Digits behind the point</source>
        <translation>Знаков после запятой</translation>
    </message>
    <message>
        <source>Disable input</source>
        <translation>Вход отключения</translation>
    </message>
    <message>
        <source>Disable link</source>
        <translation>Ссылка отключения</translation>
    </message>
    <message>
        <source>Disabled if DISA is</source>
        <translation>Отключена, если DISA равно</translation>
    </message>
    <message>
        <source>Elements there are</source>
        <translation>Элементов сейчас</translation>
    </message>
    <message>
        <source>Elements there is room for</source>
        <translation>Место для элементов</translation>
    </message>
    <message>
        <source>Event that processes it</source>
        <translation>Событие для обработки</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Выражение</translation>
    </message>
    <message>
        <source>Fastest change of the output</source>
        <translation>Наибольшая скорость выхода</translation>
    </message>
    <message>
        <source>Highest severity not acknowledged</source>
        <translation>Высшая неквитированная серьёзность</translation>
    </message>
    <message>
        <source>Input link</source>
        <translation>Входная ссылка</translation>
    </message>
    <message>
        <source>Label of 0</source>
        <translation>Подпись 0</translation>
    </message>
    <message>
        <source>Label of 1</source>
        <translation>Подпись 1</translation>
    </message>
    <message>
        <source>Link to the simulated value</source>
        <translation>Ссылка на имитируемое значение</translation>
    </message>
    <message>
        <source>Link to the simulation mode</source>
        <translation>Ссылка на режим имитации</translation>
    </message>
    <message>
        <source>Link to the time stamp</source>
        <translation>Ссылка на метку времени</translation>
    </message>
    <message>
        <source>Link to the wanted value</source>
        <translation>Ссылка на заданное значение</translation>
    </message>
    <message>
        <source>Lower alarm limit</source>
        <translation>Нижний предел тревоги</translation>
    </message>
    <message>
        <source>Lower end of the display</source>
        <translation>Низ шкалы отображения</translation>
    </message>
    <message>
        <source>Lower limit of writes</source>
        <translation>Нижний предел записи</translation>
    </message>
    <message>
        <source>Lower warning limit</source>
        <translation>Нижний предел предупреждения</translation>
    </message>
    <message>
        <source>Order within a scan</source>
        <translation>Порядок внутри сканирования</translation>
    </message>
    <message>
        <source>Output link</source>
        <translation>Выходная ссылка</translation>
    </message>
    <message>
        <source>Past alarms need acknowledgement</source>
        <translation>Прошедшие тревоги надо квитировать</translation>
    </message>
    <message>
        <source>Priority of processing</source>
        <translation>Приоритет обработки</translation>
    </message>
    <message>
        <source>Processed at the start</source>
        <translation>Обработка при запуске</translation>
    </message>
    <message>
        <source>Processed by a write</source>
        <translation>Обработана из-за записи в неё</translation>
    </message>
    <message>
        <source>Processed next</source>
        <translation>Обрабатывается следующей</translation>
    </message>
    <message>
        <source>Processed when</source>
        <translation>Когда обрабатывается</translation>
    </message>
    <message>
        <source>Processing is traced</source>
        <translation>Обработка протоколируется</translation>
    </message>
    <message>
        <source>Raw value</source>
        <translation>Сырое значение</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Обратное чтение</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>Тип записи</translation>
    </message>
    <message>
        <source>Severity above HIGH</source>
        <translation>Серьёзность выше HIGH</translation>
    </message>
    <message>
        <source>Severity above HIHI</source>
        <translation>Серьёзность выше HIHI</translation>
    </message>
    <message>
        <source>Severity below LOLO</source>
        <translation>Серьёзность ниже LOLO</translation>
    </message>
    <message>
        <source>Severity below LOW</source>
        <translation>Серьёзность ниже LOW</translation>
    </message>
    <message>
        <source>Severity of 0</source>
        <translation>Серьёзность 0</translation>
    </message>
    <message>
        <source>Severity of 1</source>
        <translation>Серьёзность 1</translation>
    </message>
    <message>
        <source>Severity of a change</source>
        <translation>Серьёзность изменения</translation>
    </message>
    <message>
        <source>Severity while disabled</source>
        <translation>Серьёзность при отключении</translation>
    </message>
    <message>
        <source>Severity while simulated</source>
        <translation>Серьёзность при имитации</translation>
    </message>
    <message>
        <source>Severity while undefined</source>
        <translation>Серьёзность, пока не определено</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Имитация</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Сглаживание</translation>
    </message>
    <message>
        <source>Source of the time stamp</source>
        <translation>Источник метки времени</translation>
    </message>
    <message>
        <source>Times found busy</source>
        <translation>Сколько раз была занята</translation>
    </message>
    <message>
        <source>Type of the elements</source>
        <translation>Тип элементов</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Upper alarm limit</source>
        <translation>Верхний предел тревоги</translation>
    </message>
    <message>
        <source>Upper end of the display</source>
        <translation>Верх шкалы отображения</translation>
    </message>
    <message>
        <source>Upper limit of writes</source>
        <translation>Верхний предел записи</translation>
    </message>
    <message>
        <source>Upper warning limit</source>
        <translation>Верхний предел предупреждения</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Value that was sent out</source>
        <translation>Выданное значение</translation>
    </message>
    <message>
        <source>Value undefined</source>
        <translation>Значение не определено</translation>
    </message>
    <message>
        <source>Value while invalid</source>
        <translation>Значение, пока недостоверно</translation>
    </message>
    <message>
        <source>Wanted value is taken from</source>
        <translation>Откуда заданное значение</translation>
    </message>
    <message>
        <source>What is done while invalid</source>
        <translation>Что делать, пока недостоверно</translation>
    </message>
    <message>
        <source>Will be processed again</source>
        <translation>Будет обработана снова</translation>
    </message>
    <message>
        <source>Writing from outside is refused</source>
        <translation>Запись извне отклоняется</translation>
    </message>
    <message>
        <source>Written: processes the record</source>
        <translation>При записи сюда обрабатывается</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>is no snapshot</source>
        <translation>не снимок</translation>
    </message>
    <message>
        <source>values[%1]: has no name</source>
        <translation>values[%1]: нет имени</translation>
    </message>
</context>
</TS>
