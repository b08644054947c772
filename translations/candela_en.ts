<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Candela::AuditLog</name>
    <message numerus="yes">
        <source>The log of writes is kept again; %n entries were lost</source>
        <translation>
            <numerusform>The log of writes is kept again; %n entry was lost</numerusform>
            <numerusform>The log of writes is kept again; %n entries were lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::AuditPanel</name>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n not written</numerusform>
            <numerusform>%n not written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 writes</source>
        <translation>
            <numerusform>%n of %1 writes</numerusform>
            <numerusform>%n of %1 writes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes</source>
        <translation>
            <numerusform>%n write</numerusform>
            <numerusform>%n writes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes saved to %1</source>
        <translation>
            <numerusform>%n write saved to %1</numerusform>
            <numerusform>%n writes saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ChartEdit</name>
    <message numerus="yes">
        <source>Add %n traces to the chart</source>
        <translation>
            <numerusform>Add %n trace to the chart</numerusform>
            <numerusform>Add %n traces to the chart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n traces off the chart</source>
        <translation>
            <numerusform>Take %n trace off the chart</numerusform>
            <numerusform>Take %n traces off the chart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ChartLegend</name>
    <message numerus="yes">
        <source>%n arrays kept; the chart shows their first element</source>
        <translation>
            <numerusform>%n array kept; the chart shows its first element</numerusform>
            <numerusform>%n arrays kept; the chart shows their first element</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ChartView</name>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>%n trace</numerusform>
            <numerusform>%n traces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ChartWaveView</name>
    <message numerus="yes">
        <source>%n points from %1 to %2 %3</source>
        <translation>
            <numerusform>%n point from %1 to %2 %3</numerusform>
            <numerusform>%n points from %1 to %2 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::CommandRunner</name>
    <message numerus="yes">
        <source>%n lights down by %1 %2</source>
        <translation>
            <numerusform>%n light down by %1 %2</numerusform>
            <numerusform>%n lights down by %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights times %1</source>
        <translation>
            <numerusform>%n light times %1</numerusform>
            <numerusform>%n lights times %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights to %1 %2</source>
        <translation>
            <numerusform>%n light to %1 %2</numerusform>
            <numerusform>%n lights to %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights up by %1 %2</source>
        <translation>
            <numerusform>%n light up by %1 %2</numerusform>
            <numerusform>%n lights up by %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blackout of all %n lights</source>
        <translation>
            <numerusform>Blackout of the only light</numerusform>
            <numerusform>Blackout of all %n lights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>Release %n light</numerusform>
            <numerusform>Release %n lights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>Scene %1 on %n light</numerusform>
            <numerusform>Scene %1 on %n lights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionsPanel</name>
    <message numerus="yes">
        <source>%n channels copied</source>
        <translation>
            <numerusform>%n channel copied</numerusform>
            <numerusform>%n channels copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels saved to %1</source>
        <translation>
            <numerusform>%n channel saved to %1</numerusform>
            <numerusform>%n channels saved to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::DecidePanel</name>
    <message numerus="yes">
        <source>%n loops run in this window. They stop, and lights keep the level that they have.</source>
        <translation>
            <numerusform>%n loop runs in this window. It stops, and lights keep the level that they have.</numerusform>
            <numerusform>%n loops run in this window. They stop, and lights keep the level that they have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not running yet. Run reads %n PVs each turn.</source>
        <translation>
            <numerusform>Not running yet. Run reads %n PV each turn.</numerusform>
            <numerusform>Not running yet. Run reads %n PVs each turn.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::DecideRun</name>
    <message numerus="yes">
        <source>none of its %n sensors answers</source>
        <translation>
            <numerusform>its only sensor does not answer</numerusform>
            <numerusform>none of its %n sensors answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::DecideSetup</name>
    <message numerus="yes">
        <source>%n as %1</source>
        <translation>
            <numerusform>%n as %1</numerusform>
            <numerusform>%n as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::FileReport</name>
    <message numerus="yes">
        <source>%n things were left out or changed:</source>
        <translation>
            <numerusform>%n thing was left out or changed:</numerusform>
            <numerusform>%n things were left out or changed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::FileTransfer</name>
    <message numerus="yes">
        <source>%n curves imported from %1</source>
        <translation>
            <numerusform>%n curve imported from %1</numerusform>
            <numerusform>%n curves imported from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1</source>
        <translation>
            <numerusform>%n row imported from %1</numerusform>
            <numerusform>%n rows imported from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::GatherBarsView</name>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n bar</numerusform>
            <numerusform>%n bars</numerusform>
        </translation>
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
</context>
<context>
    <name>Candela::GatherControls</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::GatherExporter</name>
    <message numerus="yes">
        <source>%n results copied</source>
        <translation>
            <numerusform>%n result copied</numerusform>
            <numerusform>%n results copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapView</name>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::HistogramView</name>
    <message numerus="yes">
        <source>%1 to %2 %3: %n values</source>
        <translation>
            <numerusform>%1 to %2 %3: %n value</numerusform>
            <numerusform>%1 to %2 %3: %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::LightDesk</name>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>Release %n light</numerusform>
            <numerusform>Release %n lights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::Manual</name>
    <message numerus="yes">
        <source>%n places; Enter goes to the next</source>
        <translation>
            <numerusform>%n place; Enter goes to the next</numerusform>
            <numerusform>%n places; Enter goes to the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::PlanView</name>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::Preferences</name>
    <message numerus="yes">
        <source>Blackout, undo of a write, and commands and scenes for more than %n PVs.</source>
        <translation>
            <numerusform>Blackout, undo of a write, and commands and scenes for more than %n PV.</numerusform>
            <numerusform>Blackout, undo of a write, and commands and scenes for more than %n PVs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::PvTableModel</name>
    <message numerus="yes">
        <source>%n elements, from %1 to %2, mean %3</source>
        <translation>
            <numerusform>%n element, from %1 to %2, mean %3</numerusform>
            <numerusform>%n elements, from %1 to %2, mean %3</numerusform>
        </translation>
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
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterColumnMode</name>
    <message numerus="yes">
        <source>Column of values for %n lights</source>
        <translation>
            <numerusform>Column of values for %n light</numerusform>
            <numerusform>Column of values for %n lights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterFormulaMode</name>
    <message numerus="yes">
        <source>Formula over %n lights: %1</source>
        <translation>
            <numerusform>Formula over %n light: %1</numerusform>
            <numerusform>Formula over %n lights: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterGradientMode</name>
    <message numerus="yes">
        <source>Gradient over %n lights %1 %2</source>
        <translation>
            <numerusform>Gradient over %n light %1 %2</numerusform>
            <numerusform>Gradient over %n lights %1 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterLivePage</name>
    <message numerus="yes">
        <source>Dim %n lights to %1 %</source>
        <translation>
            <numerusform>Dim %n light to %1 %</numerusform>
            <numerusform>Dim %n lights to %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1 K</source>
        <translation>
            <numerusform>Set %n light to %1 K</numerusform>
            <numerusform>Set %n lights to %1 K</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterMaster</name>
    <message numerus="yes">
        <source>%n of them are lit now, the brightest at %1 %. The same button gives them back.</source>
        <translation>
            <numerusform>%n of them is lit now, at %1 %. The same button gives it back.</numerusform>
            <numerusform>%n of them are lit now, the brightest at %1 %. The same button gives them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not known: those lights are left alone.</source>
        <translation>
            <numerusform>%n value is not known: that light is left alone.</numerusform>
            <numerusform>%n values are not known: those lights are left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %n lights of the building to 0 %?</source>
        <translation>
            <numerusform>Take the only light of the building to 0 %?</numerusform>
            <numerusform>Take all %n lights of the building to 0 %?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPanel</name>
    <message numerus="yes">
        <source>%n lights selected</source>
        <translation>
            <numerusform>%n light selected</numerusform>
            <numerusform>%n lights selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>%n overridden</numerusform>
            <numerusform>%n overridden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPreview</name>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>Write %n</numerusform>
            <numerusform>Write %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSceneMode</name>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>Scene %1 on %n light</numerusform>
            <numerusform>Scene %1 on %n lights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSetMode</name>
    <message numerus="yes">
        <source>Change %n lights by %1</source>
        <translation>
            <numerusform>Change %n light by %1</numerusform>
            <numerusform>Change %n lights by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scale %n lights to %1</source>
        <translation>
            <numerusform>Scale %n light to %1</numerusform>
            <numerusform>Scale %n lights to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1</source>
        <translation>
            <numerusform>Set %n light to %1</numerusform>
            <numerusform>Set %n lights to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScenesPanel</name>
    <message numerus="yes">
        <source>%n selected lights</source>
        <translation>
            <numerusform>%n selected light</numerusform>
            <numerusform>%n selected lights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lights…</source>
        <translation>
            <numerusform>Reading %n light…</numerusform>
            <numerusform>Reading %n lights…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 saved; %n values are missing</source>
        <translation>
            <numerusform>Scene %1 saved; %n value is missing</numerusform>
            <numerusform>Scene %1 saved; %n values are missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write the %n values of the scene %1?</source>
        <translation>
            <numerusform>Write the %n value of the scene %1?</numerusform>
            <numerusform>Write the %n values of the scene %1?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotStore</name>
    <message numerus="yes">
        <source>Delete %n snapshots</source>
        <translation>
            <numerusform>Delete %n snapshot</numerusform>
            <numerusform>Delete %n snapshots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotsPanel</name>
    <message numerus="yes">
        <source>%1 of %n PVs differ</source>
        <translation>
            <numerusform>%1 of %n PV differ</numerusform>
            <numerusform>%1 of %n PVs differ</numerusform>
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
            <numerusform>%n did not answer</numerusform>
            <numerusform>%n did not answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n PVs equal</source>
        <translation>
            <numerusform>All %n PV equal</numerusform>
            <numerusform>All %n PVs equal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs from “%1”</source>
        <translation>
            <numerusform>Restore %n PV from “%1”</numerusform>
            <numerusform>Restore %n PVs from “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” of %n PVs taken</source>
        <translation>
            <numerusform>Snapshot “%1” of %n PV taken</numerusform>
            <numerusform>Snapshot “%1” of %n PVs taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” taken; %2 of %n PVs did not answer</source>
        <translation>
            <numerusform>Snapshot “%1” taken; %2 of %n PV did not answer</numerusform>
            <numerusform>Snapshot “%1” taken; %2 of %n PVs did not answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::StatusBar</name>
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
            <numerusform>%Ln frame/s</numerusform>
            <numerusform>%Ln frames/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln lost</numerusform>
            <numerusform>%Ln lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates/s</source>
        <translation>
            <numerusform>%Ln update/s</numerusform>
            <numerusform>%Ln updates/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::TablePanel</name>
    <message numerus="yes">
        <source>%1 of %n PVs</source>
        <translation>
            <numerusform>%1 of %n PV</numerusform>
            <numerusform>%1 of %n PVs</numerusform>
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
        <source>%n checked rows</source>
        <translation>
            <numerusform>%n checked row</numerusform>
            <numerusform>%n checked rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names will be offered while you type</source>
        <translation>
            <numerusform>%n name will be offered while you type</numerusform>
            <numerusform>%n names will be offered while you type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected rows</source>
        <translation>
            <numerusform>%n selected row</numerusform>
            <numerusform>%n selected rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values saved</source>
        <translation>
            <numerusform>%n value saved</numerusform>
            <numerusform>%n values saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the tolerance of %n rows</source>
        <translation>
            <numerusform>Change the tolerance of %n row</numerusform>
            <numerusform>Change the tolerance of %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n rows</source>
        <translation>
            <numerusform>Check %n row</numerusform>
            <numerusform>Check %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %n loaded names</source>
        <translation>
            <numerusform>Forget %n loaded name</numerusform>
            <numerusform>Forget %n loaded names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows</source>
        <translation>
            <numerusform>Move %n row</numerusform>
            <numerusform>Move %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save %n values</source>
        <translation>
            <numerusform>Save %n value</numerusform>
            <numerusform>Save %n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Uncheck %n rows</source>
        <translation>
            <numerusform>Uncheck %n row</numerusform>
            <numerusform>Uncheck %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n rows</source>
        <translation>
            <numerusform>the only row</numerusform>
            <numerusform>all %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::TableWriteDialog</name>
    <message numerus="yes">
        <source>%n PVs will be written, one after the other.</source>
        <translation>
            <numerusform>%n PV will be written.</numerusform>
            <numerusform>%n PVs will be written, one after the other.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written and are left out.</source>
        <translation>
            <numerusform>%n cannot be written and is left out.</numerusform>
            <numerusform>%n cannot be written and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; each row of the table shows why.</source>
        <translation>
            <numerusform>%n failed; its row of the table shows why.</numerusform>
            <numerusform>%n failed; each row of the table shows why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have this value already.</source>
        <translation>
            <numerusform>%n of them has this value already.</numerusform>
            <numerusform>%n of them have this value already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Aborted: %n were not sent.</source>
        <translation>
            <numerusform>Aborted: %n was not sent.</numerusform>
            <numerusform>Aborted: %n were not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs</source>
        <translation>
            <numerusform>Restore %n PV</numerusform>
            <numerusform>Restore %n PVs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n saved values</source>
        <translation>
            <numerusform>Restore %n saved value</numerusform>
            <numerusform>Restore %n saved values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs</source>
        <translation>
            <numerusform>Set %n PV</numerusform>
            <numerusform>Set %n PVs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs to %1</source>
        <translation>
            <numerusform>Set %n PV to %1</numerusform>
            <numerusform>Set %n PVs to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n PVs</source>
        <translation>
            <numerusform>Write %n PV</numerusform>
            <numerusform>Write %n PVs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::TablesPanel</name>
    <message numerus="yes">
        <source>Remove the table “%1” with its %n rows?</source>
        <translation>
            <numerusform>Remove the table “%1” with its %n row?</numerusform>
            <numerusform>Remove the table “%1” with its %n rows?</numerusform>
        </translation>
    </message>
</context>
</TS>
