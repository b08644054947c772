<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Candela::ChartLegend</name>
    <message numerus="yes">
        <location filename="../ui/views/ChartLegend.cpp" line="228"/>
        <source>%n samples kept</source>
        <translation>
            <numerusform>%n sample kept</numerusform>
            <numerusform>%n samples kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionsPanel</name>
    <message numerus="yes">
        <location filename="../ui/panels/ConnectionsPanel.cpp" line="102"/>
        <source>%n channel(s) copied</source>
        <translation>
            <numerusform>%n channel copied</numerusform>
            <numerusform>%n channels copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::GatherPanel</name>
    <message numerus="yes">
        <location filename="../ui/panels/GatherPanel.cpp" line="224"/>
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/GatherPanel.cpp" line="329"/>
        <source>%n line(s) copied</source>
        <translation>
            <numerusform>%n line copied</numerusform>
            <numerusform>%n lines copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::HistogramView</name>
    <message numerus="yes">
        <location filename="../ui/views/HistogramView.cpp" line="114"/>
        <source>%1 to %2 %3: %n value(s)</source>
        <translation>
            <numerusform>%1 to %2 %3: %n value</numerusform>
            <numerusform>%1 to %2 %3: %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::PvTableView</name>
    <message numerus="yes">
        <location filename="../ui/views/PvTableGestures.cpp" line="263"/>
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PVs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterBlackout</name>
    <message numerus="yes">
        <location filename="../ui/panels/ScatterBlackout.cpp" line="66"/>
        <source>Take %n selected light(s) to 0 %?</source>
        <translation>
            <numerusform>Take %n selected light to 0 %?</numerusform>
            <numerusform>Take %n selected lights to 0 %?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/ScatterBlackout.cpp" line="67"/>
        <source>Take all %n light(s) of the building to 0 %?</source>
        <translation>
            <numerusform>Take the only light of the building to 0 %?</numerusform>
            <numerusform>Take all %n lights of the building to 0 %?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/ScatterBlackout.cpp" line="70"/>
        <source>%n of them are lit now, the brightest at %1 %. You can undo this.</source>
        <translation>
            <numerusform>%n of them is lit now, at %1 %. You can undo this.</numerusform>
            <numerusform>%n of them are lit now, the brightest at %1 %. You can undo this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/ScatterBlackout.cpp" line="89"/>
        <source>Blackout of %n light(s)</source>
        <translation>
            <numerusform>Blackout of %n light</numerusform>
            <numerusform>Blackout of %n lights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPanel</name>
    <message numerus="yes">
        <location filename="../ui/panels/ScatterPanel.cpp" line="130"/>
        <source>%n light(s) selected</source>
        <translation>
            <numerusform>%n light selected</numerusform>
            <numerusform>%n lights selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/ScatterPanel.cpp" line="193"/>
        <source>Dim %n light(s) to %1 %</source>
        <translation>
            <numerusform>Dim %n light to %1 %</numerusform>
            <numerusform>Dim %n lights to %1 %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/ScatterPanel.cpp" line="194"/>
        <source>Set %n light(s) to %1 K</source>
        <translation>
            <numerusform>Set %n light to %1 K</numerusform>
            <numerusform>Set %n lights to %1 K</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::TablePanel</name>
    <message numerus="yes">
        <location filename="../ui/panels/TablePanel.cpp" line="201"/>
        <source>Add %n rows</source>
        <translation>
            <numerusform>Add %n row</numerusform>
            <numerusform>Add %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/TablePanel.cpp" line="226"/>
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Remove %n row</numerusform>
            <numerusform>Remove %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/TablePanel.cpp" line="383"/>
        <source>%1 of %n PVs</source>
        <translation>
            <numerusform>%1 of %n PV</numerusform>
            <numerusform>%1 of %n PVs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/panels/TablePanel.cpp" line="385"/>
        <source>%n PVs</source>
        <translation>
            <numerusform>%n PV</numerusform>
            <numerusform>%n PVs</numerusform>
        </translation>
    </message>
</context>
</TS>
