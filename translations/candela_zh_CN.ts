<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Candela::AboutBox</name>
    <message>
        <source>&lt;p&gt;See a building, select, read, decide, command: a supervision desktop for EPICS Channel Access.&lt;/p&gt;&lt;p&gt;The desktop is free software under the GNU General Public License, version 3 or later. It comes without any warranty. The client library, candela-cli and candela-ioc are under the MIT licence.&lt;/p&gt;&lt;p&gt;Built with Qt %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;查看建筑，选择、读取、决策、控制：面向 EPICS Channel Access 的监控桌面。&lt;/p&gt;&lt;p&gt;本桌面程序是自由软件，采用 GNU General Public License 第 3 版或更高版本，不附带任何担保。客户端库、candela-cli 和 candela-ioc 采用 MIT 许可证。&lt;/p&gt;&lt;p&gt;使用 Qt %1 构建。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Candela</source>
        <translation>关于 Candela</translation>
    </message>
</context>
<context>
    <name>Candela::Actions</name>
    <message>
        <source>&amp;About Candela</source>
        <translation>关于 Candela(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Blackout…</source>
        <translation>全暗(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clear selection	Esc</source>
        <translation>清除选择(&amp;C)	Esc</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Find PV, panel or command…</source>
        <translation>查找 PV、面板或命令(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>新建工作区(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read selection</source>
        <translation>读取所选(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>保存工作区(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>操作步骤(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Stop all writes and loops</source>
        <translation>停止所有写入和回路(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>All that can be undone, writes to PVs included</source>
        <translation>所有可撤销的操作，包括对 PV 的写入</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>命令行(&amp;L)</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>深色或浅色</translation>
    </message>
    <message>
        <source>Floor &amp;down	PgDown</source>
        <translation>下一层(&amp;D)	PgDown</translation>
    </message>
    <message>
        <source>Floor &amp;up	PgUp</source>
        <translation>上一层(&amp;U)	PgUp</translation>
    </message>
    <message>
        <source>Na&amp;me this window…</source>
        <translation>命名此窗口(&amp;M)…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新建窗口(&amp;W)</translation>
    </message>
    <message>
        <source>Open &amp;last session</source>
        <translation>打开上次会话(&amp;L)</translation>
    </message>
    <message>
        <source>Open s&amp;ite file…</source>
        <translation>打开站点文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Pro&amp;be</source>
        <translation>探针(&amp;B)</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>工作区另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Select &amp;all on this floor	Ctrl+A</source>
        <translation>选择本楼层全部(&amp;A)	Ctrl+A</translation>
    </message>
    <message>
        <source>Selection to &amp;table</source>
        <translation>所选到表格(&amp;T)</translation>
    </message>
    <message>
        <source>Selection to c&amp;hart</source>
        <translation>所选到图表(&amp;H)</translation>
    </message>
    <message>
        <source>Show the whole &amp;floor	Home</source>
        <translation>显示整个楼层(&amp;F)	Home</translation>
    </message>
    <message>
        <source>Start the &amp;demo building</source>
        <translation>启动演示建筑(&amp;D)</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Tables and charts of other programs; files can be dropped onto the window as well</source>
        <translation>其他程序的表格和图表；也可将文件拖放到窗口上</translation>
    </message>
    <message>
        <source>The table in front, or the chart, for other programs</source>
        <translation>将最前面的表格或图表导出给其他程序</translation>
    </message>
    <message>
        <source>Zoom &amp;in	+</source>
        <translation>放大(&amp;I)	+</translation>
    </message>
    <message>
        <source>Zoom &amp;out	−</source>
        <translation>缩小(&amp;O)	−</translation>
    </message>
</context>
<context>
    <name>Candela::AuditEntry</name>
    <message>
        <source>sent, no answer asked for</source>
        <translation>已发送，未请求应答</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
</context>
<context>
    <name>Candela::AuditLog</name>
    <message>
        <source>The log of writes cannot be kept in %1: %2</source>
        <translation>无法在 %1 中保存写入日志：%2</translation>
    </message>
    <message>
        <source>The log of writes is kept again</source>
        <translation>写入日志已恢复记录</translation>
    </message>
    <message numerus="yes">
        <source>The log of writes is kept again; %n entries were lost</source>
        <translation>
            <numerusform>写入日志已恢复记录；丢失了 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::AuditModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1，进程 %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
</context>
<context>
    <name>Candela::AuditPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未写入：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>%n 个未写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 writes</source>
        <translation>
            <numerusform>%1 次写入中的 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes</source>
        <translation>
            <numerusform>%n 次写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes saved to %1</source>
        <translation>
            <numerusform>已将 %n 次写入保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All results</source>
        <translation>全部结果</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Every write is listed here: who wrote what, when, and how it ended. Nothing has been written yet.</source>
        <translation>此处列出每次写入：谁写了什么、何时写入、结果如何。尚未写入任何内容。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>导出为 CSV</translation>
    </message>
    <message>
        <source>Export writes</source>
        <translation>导出写入记录</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by PV, value, origin</source>
        <translation>按 PV、值、来源筛选</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>最近 10 分钟</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最近一天</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>最近一周</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未写入</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Read the log&apos;s files again: what other programs have written</source>
        <translation>重新读取日志文件：其他程序写入的内容</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save what is listed as CSV</source>
        <translation>将所列内容保存为 CSV</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>Writes, the newest first</source>
        <translation>写入记录，最新在前</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入值</translation>
    </message>
</context>
<context>
    <name>Candela::AuditWriter</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
</context>
<context>
    <name>Candela::AutosaveFile</name>
    <message>
        <source>%1 has no saved value</source>
        <translation>%1 没有保存值</translation>
    </message>
    <message>
        <source>autosave noted: %1</source>
        <translation>autosave 注明：%1</translation>
    </message>
    <message>
        <source>the array of %1 does not end</source>
        <translation>%1 的数组没有结尾</translation>
    </message>
    <message>
        <source>the file does not end with &lt;END&gt;: it may have been cut off</source>
        <translation>文件未以 &lt;END&gt; 结尾：可能被截断</translation>
    </message>
    <message>
        <source>the text of %1 has several lines: they became one</source>
        <translation>%1 的文本有多行：已合并为一行</translation>
    </message>
    <message>
        <source>what stands behind &lt;END&gt; is left out</source>
        <translation>已忽略 &lt;END&gt; 之后的内容</translation>
    </message>
</context>
<context>
    <name>Candela::ChartAxisDialog</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>轴 %1</translation>
    </message>
    <message>
        <source>Axis without a unit</source>
        <translation>无单位的轴</translation>
    </message>
    <message>
        <source>Each trace by its limits (LOPR to HOPR)</source>
        <translation>每条曲线按其限值（LOPR 至 HOPR）</translation>
    </message>
    <message>
        <source>Each trace by what is in view</source>
        <translation>每条曲线按可见部分</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>侧</translation>
    </message>
    <message>
        <source>Staggered: a band for each trace</source>
        <translation>错开：每条曲线一个带区</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>有空位即可</translation>
    </message>
</context>
<context>
    <name>Candela::ChartBar</name>
    <message>
        <source>Add PVs</source>
        <translation>添加 PV</translation>
    </message>
    <message>
        <source>Any stretch of time: 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30</source>
        <translation>任意时间段：45 s、15 min、2h、1 h 30 min、from 08:00、08:00 - 09:30</translation>
    </message>
    <message>
        <source>Back to now, with automatic scales (double click)</source>
        <translation>回到当前，自动刻度（双击）</translation>
    </message>
    <message>
        <source>Follow the clock again (Space)</source>
        <translation>重新跟随时钟 (Space)</translation>
    </message>
    <message>
        <source>Hold the picture; samples go on being kept (Space)</source>
        <translation>定格画面；样本继续保留 (Space)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Names or ranges of PVs; Enter adds them</source>
        <translation>PV 名称或范围；按 Enter 添加</translation>
    </message>
    <message>
        <source>PVs to add to the chart</source>
        <translation>要添加到图表的 PV</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>显示最近 %1</translation>
    </message>
    <message>
        <source>Span of the time axis</source>
        <translation>时间轴跨度</translation>
    </message>
    <message>
        <source>Statistics, distribution, samples and waveforms</source>
        <translation>统计、分布、样本和波形</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>样本之间用直线连接</translation>
    </message>
    <message>
        <source>The next view (Alt+Right)</source>
        <translation>下一视图 (Alt+Right)</translation>
    </message>
    <message>
        <source>The view before (Backspace)</source>
        <translation>上一视图 (Backspace)</translation>
    </message>
    <message>
        <source>Zoom by a rectangle (Shift+drag)</source>
        <translation>用矩形缩放（Shift+拖动）</translation>
    </message>
</context>
<context>
    <name>Candela::ChartEdit</name>
    <message numerus="yes">
        <source>Add %n traces to the chart</source>
        <translation>
            <numerusform>向图表添加 %n 条曲线</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>向图表添加备注</translation>
    </message>
    <message>
        <source>Change a trace of the chart</source>
        <translation>更改图表的曲线</translation>
    </message>
    <message>
        <source>Change an axis of the chart</source>
        <translation>更改图表的轴</translation>
    </message>
    <message>
        <source>Remove a note from the chart</source>
        <translation>从图表移除备注</translation>
    </message>
    <message>
        <source>Show or hide traces</source>
        <translation>显示或隐藏曲线</translation>
    </message>
    <message numerus="yes">
        <source>Take %n traces off the chart</source>
        <translation>
            <numerusform>从图表移除 %n 条曲线</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all traces off the chart</source>
        <translation>从图表移除全部曲线</translation>
    </message>
</context>
<context>
    <name>Candela::ChartLegend</name>
    <message>
        <source>%1 came out of order</source>
        <translation>%1 个样本乱序到达</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 已隐藏</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept</source>
        <translation>保留 %1 个样本（上限 %2）</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept, over %3</source>
        <translation>保留 %1 个样本（上限 %2），时长 %3</translation>
    </message>
    <message>
        <source>%1 samples lost because they came too fast</source>
        <translation>%1 个样本因到达过快而丢失</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays kept; the chart shows their first element</source>
        <translation>
            <numerusform>保留 %n 个数组；图表显示其首个元素</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: hide or show; Ctrl+click: this one alone</source>
        <translation>单击：隐藏或显示；Ctrl+单击：仅此一条</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 off; shown by the time of arrival</source>
        <translation>服务器时钟偏差 %1；按到达时间显示</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>Candela::ChartPanel</name>
    <message>
        <source>&quot;%1&quot; is no stretch of time: write 15 min, 2h, from 08:00, or 08:00 - 09:30</source>
        <translation>“%1”不是时间段：请写 15 min、2h、from 08:00 或 08:00 - 09:30</translation>
    </message>
    <message>
        <source>%1 now, over %2</source>
        <translation>现有 %1，时长 %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 未保存：%2</translation>
    </message>
    <message>
        <source>%1, up to %2 MB</source>
        <translation>%1，最多 %2 MB</translation>
    </message>
    <message>
        <source>A new one below</source>
        <translation>在下方新建</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Add a PV</source>
        <translation>添加 PV</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Back to now, automatic scales	Home</source>
        <translation>回到当前，自动刻度	Home</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation>按列表中的位置</translation>
    </message>
    <message>
        <source>By the server&apos;s time</source>
        <translation>按服务器时间</translation>
    </message>
    <message>
        <source>By the time of arrival</source>
        <translation>按到达时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>图表 %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Copied %1 samples</source>
        <translation>已复制 %1 个样本</translation>
    </message>
    <message>
        <source>Copied the chart as an image</source>
        <translation>已将图表复制为图像</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy samples in view</source>
        <translation>复制可见样本</translation>
    </message>
    <message>
        <source>Counts for the automatic range</source>
        <translation>计入自动范围</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>图形 (*.svg)</translation>
    </message>
    <message>
        <source>Fixed range, side…</source>
        <translation>固定范围、所在侧…</translation>
    </message>
    <message>
        <source>Forget all samples</source>
        <translation>清除全部样本</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>图像 (*.png)</translation>
    </message>
    <message>
        <source>Its samples</source>
        <translation>其样本</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>Marker A here	A</source>
        <translation>在此放置标记 A	A</translation>
    </message>
    <message>
        <source>Marker B here	B</source>
        <translation>在此放置标记 B	B</translation>
    </message>
    <message>
        <source>More than %1 samples are in view: save them as a file</source>
        <translation>可见样本超过 %1 个：请保存为文件</translation>
    </message>
    <message>
        <source>Name of the axis</source>
        <translation>轴的名称</translation>
    </message>
    <message>
        <source>New value axis</source>
        <translation>新建数值轴</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>%1 处的备注</translation>
    </message>
    <message>
        <source>Note here…</source>
        <translation>在此添加备注…</translation>
    </message>
    <message>
        <source>Nothing on the chart</source>
        <translation>图表为空</translation>
    </message>
    <message>
        <source>Of its unit, %1</source>
        <translation>其单位 %1 的轴</translation>
    </message>
    <message>
        <source>Of values without a unit</source>
        <translation>无单位数值的轴</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>移除备注“%1”</translation>
    </message>
    <message>
        <source>Samples around here</source>
        <translation>附近的样本</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>保留的样本</translation>
    </message>
    <message>
        <source>Samples kept of each trace</source>
        <translation>每条曲线保留的样本</translation>
    </message>
    <message>
        <source>Save all samples</source>
        <translation>保存全部样本</translation>
    </message>
    <message>
        <source>Save all samples as CSV…</source>
        <translation>将全部样本保存为 CSV…</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>保存为图像…</translation>
    </message>
    <message>
        <source>Save samples</source>
        <translation>保存样本</translation>
    </message>
    <message>
        <source>Save samples in view as CSV…</source>
        <translation>将可见样本保存为 CSV…</translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation>将图表保存为图像</translation>
    </message>
    <message>
        <source>Save the samples in view</source>
        <translation>保存可见样本</translation>
    </message>
    <message>
        <source>Save, copy, print</source>
        <translation>保存、复制、打印</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Settings of this axis…</source>
        <translation>此轴的设置…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天蓝色</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>样本之间用直线连接</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Take all traces off</source>
        <translation>移除全部曲线</translation>
    </message>
    <message>
        <source>Take it off the chart</source>
        <translation>从图表移除</translation>
    </message>
    <message>
        <source>Take the markers away</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>The chart draws every sample of a PV. Drop PVs here, or double-click one in a table or on the plan.</source>
        <translation>图表绘制 PV 的每个样本。将 PV 拖放到此处，或在表格或平面图中双击某个 PV。</translation>
    </message>
    <message>
        <source>The next view	Alt+Right</source>
        <translation>下一视图	Alt+Right</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>打印机没有响应</translation>
    </message>
    <message>
        <source>The view before	Backspace</source>
        <translation>上一视图	Backspace</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>粗</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>细</translation>
    </message>
    <message>
        <source>This one alone, or all again</source>
        <translation>仅此一条，或恢复全部</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Value axes</source>
        <translation>数值轴</translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation>数值轴</translation>
    </message>
    <message>
        <source>Very thick</source>
        <translation>很粗</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>线宽</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>无单位</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Zoom by a rectangle	Shift+drag</source>
        <translation>用矩形缩放	Shift+拖动</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>chart.axes[%1]: is not an axis</source>
        <translation>chart.axes[%1]：不是坐标轴</translation>
    </message>
    <message>
        <source>chart.notes[%1]: is not a note</source>
        <translation>chart.notes[%1]：不是备注</translation>
    </message>
    <message>
        <source>chart.span: is not a number of seconds</source>
        <translation>chart.span：不是秒数</translation>
    </message>
    <message>
        <source>chart.traces: is not a list</source>
        <translation>chart.traces：不是列表</translation>
    </message>
    <message>
        <source>chart.traces[%1].color: is not a colour</source>
        <translation>chart.traces[%1].color：不是颜色</translation>
    </message>
    <message>
        <source>chart.traces[%1].pv: is not a name</source>
        <translation>chart.traces[%1].pv：不是名称</translation>
    </message>
    <message>
        <source>chart.traces[%1].row: is not between 0 and %2</source>
        <translation>chart.traces[%1].row：不在 0 与 %2 之间</translation>
    </message>
</context>
<context>
    <name>Candela::ChartReading</name>
    <message>
        <source>%1 is no array</source>
        <translation>%1 不是数组</translation>
    </message>
    <message>
        <source>%1 samples, mean %2%4, standard deviation %3%4</source>
        <translation>%1 个样本，平均 %2%4，标准差 %3%4</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1，第 %2 个，共 %3 个</translation>
    </message>
    <message>
        <source>A to B: %1, %2 Hz</source>
        <translation>A 至 B：%1，%2 Hz</translation>
    </message>
    <message>
        <source>Amplitude by frequency, as a share of the sampling frequency fₛ</source>
        <translation>各频率的幅度，频率以采样频率 fₛ 的份额表示</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>直方图</translation>
    </message>
    <message>
        <source>No samples in view</source>
        <translation>无可见样本</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>频谱</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>The bars count one sample of %1</source>
        <translation>直方条每 %1 个样本计一个</translation>
    </message>
    <message>
        <source>Trace to look at</source>
        <translation>要查看的曲线</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Which array, by its time</source>
        <translation>按时间选择数组</translation>
    </message>
</context>
<context>
    <name>Candela::ChartStatisticsModel</name>
    <message>
        <source>%1 lost because they came too fast</source>
        <translation>%1 个因到达过快而丢失</translation>
    </message>
    <message>
        <source>%1 samples in view, %2 gaps; %3 of %4 kept</source>
        <translation>可见 %1 个样本，%2 处间断；保留 %3 个（上限 %4）</translation>
    </message>
    <message>
        <source>At A</source>
        <translation>A 处</translation>
    </message>
    <message>
        <source>At B</source>
        <translation>B 处</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>They span %1</source>
        <translation>跨度 %1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>曲线</translation>
    </message>
</context>
<context>
    <name>Candela::ChartView</name>
    <message>
        <source>% of the limits</source>
        <translation>占限值范围的 %</translation>
    </message>
    <message>
        <source>% of what is in view</source>
        <translation>占可见范围的 %</translation>
    </message>
    <message>
        <source>%1 over %2: %3</source>
        <extracomment>&quot;3 traces over 5 min: A, B, C&quot;</extracomment>
        <translation>%1，时长 %2：%3</translation>
    </message>
    <message>
        <source>%1, % of the limits</source>
        <translation>%1，占限值范围的 %</translation>
    </message>
    <message>
        <source>%1, % of what is in view</source>
        <translation>%1，占可见范围的 %</translation>
    </message>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>%n 条曲线</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>Candela::ChartWaveView</name>
    <message>
        <source>%1 fₛ: %2</source>
        <translation>%1 fₛ：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n points from %1 to %2 %3</source>
        <translation>
            <numerusform>%n 个点，从 %1 至 %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>[%1]: %2</source>
        <translation>[%1]：%2</translation>
    </message>
</context>
<context>
    <name>Candela::CommandLine</name>
    <message>
        <source>%1: no such file</source>
        <translation>%1：文件不存在</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 需要一个值</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is none of %2</source>
        <translation>--language：“%1”不属于 %2</translation>
    </message>
    <message>
        <source>A workspace (*.candela) to open, and files of other programs to import: PV tables of Phoebus (*.pvs), of autosave (*.sav), of save-and-restore (*.csv), and charts of StripTool (*.stp).</source>
        <translation>要打开的工作区 (*.candela)，以及要导入的其他程序文件：Phoebus 的 PV 表格 (*.pvs)、autosave 文件 (*.sav)、save-and-restore 文件 (*.csv) 和 StripTool 图表 (*.stp)。</translation>
    </message>
    <message>
        <source>Add a PV or a range of them to the chart; may be given several times.</source>
        <translation>向图表添加一个 PV 或一个范围；可多次给出。</translation>
    </message>
    <message>
        <source>Add a PV to the table, or a range of them: LUX{1..40}; may be given several times.</source>
        <translation>向表格添加一个 PV 或一个范围：LUX{1..40}；可多次给出。</translation>
    </message>
    <message>
        <source>Show the building of this site file on the plan.</source>
        <translation>在平面图上显示此站点文件的建筑。</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>显示版本后结束。</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>显示此帮助后结束。</translation>
    </message>
    <message>
        <source>Speak this language, for this run only: %1.</source>
        <translation>使用此语言，仅限本次运行：%1。</translation>
    </message>
    <message>
        <source>Start a simulated building and show it.</source>
        <translation>启动一座模拟建筑并显示。</translation>
    </message>
    <message>
        <source>Supervision desktop for buildings and other things that speak EPICS Channel Access.</source>
        <translation>面向建筑及其他使用 EPICS Channel Access 的设施的监控桌面。</translation>
    </message>
    <message>
        <source>Take the picture of one panel: plan, table, chart, gather, ...</source>
        <translation>只截取一个面板的图片：plan, table, chart, gather, ...</translation>
    </message>
    <message>
        <source>Try candela --help.</source>
        <translation>请尝试 candela --help。</translation>
    </message>
    <message>
        <source>Wait for live values, save a picture of the window and end.</source>
        <translation>等待实时值，保存窗口图像后结束。</translation>
    </message>
    <message>
        <source>Write nothing, whatever is clicked.</source>
        <translation>无论单击什么都不写入。</translation>
    </message>
    <message>
        <source>only one workspace can be opened, but %1 were given</source>
        <translation>只能打开一个工作区，但给出了 %1 个</translation>
    </message>
</context>
<context>
    <name>Candela::CommandLinePanel</name>
    <message>
        <source> in %1 s</source>
        <translation> 历时 %1 s</translation>
    </message>
    <message>
        <source>%1 of %2 not written: %3</source>
        <translation>%2 个中有 %1 个未写入：%3</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>已写入 %1 / %2</translation>
    </message>
    <message>
        <source>%1 written in %2 ms</source>
        <translation>已写入 %1 个，用时 %2 ms</translation>
    </message>
    <message>
        <source>%1 written, %2 refused</source>
        <translation>已写入 %1 个，拒绝 %2 个</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>，%1 个达到限值</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Command lights:  1 THRU 20 BY 2 AT 80   GROUP &quot;Desks&quot; AT +10 TIME 2   SCENE &quot;Evening&quot;   MASTER 80   BLACKOUT</source>
        <translation>控制灯光：  1 THRU 20 BY 2 AT 80   GROUP &quot;办公桌&quot; AT +10 TIME 2   SCENE &quot;傍晚&quot;   MASTER 80   BLACKOUT</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Enter carries out, Up and Down bring back commands of before, Tab completes (Ctrl+L)</source>
        <translation>Enter 执行，↑ 和 ↓ 调出以前的命令，Tab 补全 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>此操作可以撤销。</translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>渐变中，%1 %</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
</context>
<context>
    <name>Candela::CommandParser</name>
    <message>
        <source>AT or more luminaires are expected</source>
        <translation>此处应为 AT 或更多灯具</translation>
    </message>
    <message>
        <source>a colour temperature in kelvin is expected</source>
        <translation>此处应为色温（开尔文）</translation>
    </message>
    <message>
        <source>a colour temperature is between 1000 and 20000 K</source>
        <translation>色温在 1000 与 20000 K 之间</translation>
    </message>
    <message>
        <source>a command has at most %1 characters</source>
        <translation>命令最多 %1 个字符</translation>
    </message>
    <message>
        <source>a command is expected, such as &quot;1 THRU 20 AT 80&quot;</source>
        <translation>此处应为命令，例如“1 THRU 20 AT 80”</translation>
    </message>
    <message>
        <source>a factor is between 0 and 100</source>
        <translation>系数在 0 与 100 之间</translation>
    </message>
    <message>
        <source>a fade takes at most %1 s</source>
        <translation>渐变最长 %1 s</translation>
    </message>
    <message>
        <source>a level in %, FULL, OUT, +, - or * is expected after AT</source>
        <translation>AT 之后应为亮度（%）、FULL、OUT、+、- 或 *</translation>
    </message>
    <message>
        <source>a level is between 0 and 100 %</source>
        <translation>亮度在 0 与 100 % 之间</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number is expected after THRU</source>
        <translation>THRU 之后应为灯具编号</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected</source>
        <translation>此处应为灯具编号、组、房间或 *</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected, not &quot;%1&quot;</source>
        <translation>此处应为灯具编号、组、房间或 *，而不是“%1”</translation>
    </message>
    <message>
        <source>a number from 0 to %1 % is expected</source>
        <translation>此处应为 0 至 %1 % 的数</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a time in seconds is expected after TIME</source>
        <translation>TIME 之后应为时间（秒）</translation>
    </message>
    <message>
        <source>a whole number from 1 on is expected after BY</source>
        <translation>BY 之后应为从 1 开始的整数</translation>
    </message>
    <message>
        <source>luminaires have whole numbers</source>
        <translation>灯具编号为整数</translation>
    </message>
    <message>
        <source>several floors have a room %1: %2</source>
        <translation>多个楼层都有房间 %1：%2</translation>
    </message>
    <message>
        <source>the end of the command is expected, not &quot;%1&quot;</source>
        <translation>此处应为命令结尾，而不是“%1”</translation>
    </message>
    <message>
        <source>the name of a floor is expected</source>
        <translation>此处应为楼层名称</translation>
    </message>
    <message>
        <source>the name of a group is expected</source>
        <translation>此处应为组名称</translation>
    </message>
    <message>
        <source>the name of a room is expected</source>
        <translation>此处应为房间名称</translation>
    </message>
    <message>
        <source>the name of a scene is expected</source>
        <translation>此处应为场景名称</translation>
    </message>
    <message>
        <source>there are no luminaires</source>
        <translation>没有灯具</translation>
    </message>
    <message>
        <source>there is no floor &quot;%1&quot;</source>
        <translation>没有楼层“%1”</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>没有组“%1”</translation>
    </message>
    <message>
        <source>there is no group, floor or room &quot;%1&quot;</source>
        <translation>没有组、楼层或房间“%1”</translation>
    </message>
    <message>
        <source>there is no luminaire %1; they are numbered 1 to %2</source>
        <translation>没有灯具 %1；编号为 1 至 %2</translation>
    </message>
    <message>
        <source>there is no room &quot;%1&quot;</source>
        <translation>没有房间“%1”</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>没有场景“%1”</translation>
    </message>
</context>
<context>
    <name>Candela::CommandRunner</name>
    <message numerus="yes">
        <source>%n lights down by %1 %2</source>
        <translation>
            <numerusform>%n 盏灯调低 %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights times %1</source>
        <translation>
            <numerusform>%n 盏灯乘以 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights to %1 %2</source>
        <translation>
            <numerusform>%n 盏灯设为 %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights up by %1 %2</source>
        <translation>
            <numerusform>%n 盏灯调高 %1 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blackout of all %n lights</source>
        <translation>
            <numerusform>全部 %n 盏灯全暗</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>结束全暗</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>总控调至 %1 %</translation>
    </message>
    <message>
        <source>No light is meant by that</source>
        <translation>没有符合的灯</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>没有需要更改的内容</translation>
    </message>
    <message>
        <source>Nothing is overridden</source>
        <translation>没有被接管的灯</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>释放 %n 盏灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>对 %n 盏灯应用场景 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::Config</name>
    <message>
        <source>%1: &quot;%2&quot; %3; using %4</source>
        <translation>%1：“%2”%3；改用 %4</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not host or host:port; leaving it out</source>
        <translation>%1：“%2”不是 host 或 host:port；已忽略</translation>
    </message>
    <message>
        <source>is neither YES nor NO</source>
        <translation>不是 YES 或 NO</translation>
    </message>
    <message>
        <source>is not a number of 1 to 255</source>
        <translation>不是 1 至 255 的数</translation>
    </message>
    <message>
        <source>is not a number of at least 16384 bytes</source>
        <translation>不是至少 16384 的字节数</translation>
    </message>
    <message>
        <source>is not a number of at least 60 seconds</source>
        <translation>不是至少 60 的秒数</translation>
    </message>
    <message>
        <source>is not a number of seconds</source>
        <translation>不是秒数</translation>
    </message>
    <message>
        <source>is not a port of 5001 to 65535</source>
        <translation>不是 5001 至 65535 的端口</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionModel</name>
    <message>
        <source>Access</source>
        <translation>访问</translation>
    </message>
    <message>
        <source>For</source>
        <translation>已持续</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近响应</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>idle: nobody uses it</source>
        <translation>空闲：无人使用</translation>
    </message>
    <message>
        <source>lost: searching again</source>
        <translation>已断开：重新搜索中</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>未找到：没有服务器应答</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>读、写</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>正在搜索</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionsPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未写入：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n channels copied</source>
        <translation>
            <numerusform>已复制 %n 个通道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels saved to %1</source>
        <translation>
            <numerusform>已将 %n 个通道保存到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>全部通道</translation>
    </message>
    <message>
        <source>Ask for all that are not found at once, without waiting for the next search</source>
        <translation>立即搜索所有未找到的通道，不等待下一次搜索</translation>
    </message>
    <message>
        <source>Channel Access 4.%1, priority %2</source>
        <translation>Channel Access 4.%1，优先级 %2</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the list to the clipboard</source>
        <translation>将列表复制到剪贴板</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近响应</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Save the list of channels</source>
        <translation>保存通道列表</translation>
    </message>
    <message>
        <source>Save the list to a file</source>
        <translation>将列表保存到文件</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>立即搜索</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Servers and channels are listed here, with the reason why one is not connected. There is nothing to connect to yet.</source>
        <translation>此处列出服务器和通道，以及未连接的原因。目前没有可连接的对象。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Text with tabs (*.tsv *.txt)</source>
        <translation>制表符分隔文本 (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>无响应</translation>
    </message>
</context>
<context>
    <name>Candela::Context</name>
    <message>
        <source>The limit of %1 PVs is reached; others are refused</source>
        <translation>已达到 %1 个 PV 的上限；其余被拒绝</translation>
    </message>
</context>
<context>
    <name>Candela::DecidePanel</name>
    <message>
        <source>%1   %2 written, %3 ms</source>
        <translation>%1   写入 %2 个，%3 ms</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 无法运行：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n loops run in this window. They stop, and lights keep the level that they have.</source>
        <translation>
            <numerusform>此窗口中有 %n 个回路在运行。它们将停止，灯保持当前亮度。</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not written</source>
        <translation>，%1 个未写入</translation>
    </message>
    <message>
        <source>, %1 sensors silent</source>
        <translation>，%1 个传感器无响应</translation>
    </message>
    <message>
        <source>A control loop reads sensors, decides by a rule, and sets lights: for example 500 lx on every desk, whatever the daylight does.</source>
        <translation>控制回路读取传感器，按规则决策并调节灯光：例如无论日光如何变化，每张办公桌保持 500 lx。</translation>
    </message>
    <message>
        <source>Another loop, over the selection</source>
        <translation>针对所选再建一个回路</translation>
    </message>
    <message>
        <source>Change the loop “%1”</source>
        <translation>更改回路“%1”</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the loop “%1”</source>
        <translation>删除回路“%1”</translation>
    </message>
    <message>
        <source>End the loop; lights keep the level that they have</source>
        <translation>结束回路；灯保持现有亮度</translation>
    </message>
    <message>
        <source>Go on reading and deciding, but write nothing</source>
        <translation>继续读取和决策，但不写入</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>It writes by itself until it is stopped.</source>
        <translation>它会自行写入，直到被停止。</translation>
    </message>
    <message>
        <source>Last decision for each light</source>
        <translation>每盏灯的最近决策</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>最近决策</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>回路</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>回路 %1</translation>
    </message>
    <message>
        <source>Make the loop “%1”</source>
        <translation>创建回路“%1”</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New loop</source>
        <translation>新建回路</translation>
    </message>
    <message numerus="yes">
        <source>Not running yet. Run reads %n PVs each turn.</source>
        <translation>
            <numerusform>尚未运行。运行时每轮读取 %n 个 PV。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Run the loop %1?</source>
        <translation>运行回路 %1？</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the loop to change it</source>
        <translation>请先停止回路再更改</translation>
    </message>
    <message>
        <source>Stop the loop “%1” first: it was left as it is</source>
        <translation>请先停止回路“%1”：未作更改</translation>
    </message>
    <message>
        <source>Turn %1 · %2 ms now, %3 mean, %4 p99 · %5 overruns · %6 writes, %7 failed</source>
        <translation>第 %1 轮 · 当前 %2 ms，平均 %3，p99 %4 · 超时 %5 次 · 写入 %6 次，失败 %7 次</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>■ Stopped</source>
        <translation>■ 已停止</translation>
    </message>
    <message>
        <source>■ Stopped: %1</source>
        <translation>■ 已停止：%1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● 运行中</translation>
    </message>
    <message>
        <source>❚❚ Held</source>
        <translation>❚❚ 保持中</translation>
    </message>
</context>
<context>
    <name>Candela::DecideRun</name>
    <message>
        <source>The loop %1 has stopped: %2</source>
        <translation>回路 %1 已停止：%2</translation>
    </message>
    <message>
        <source>all was stopped</source>
        <translation>已全部停止</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>服务器已更换</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>站点已更换</translation>
    </message>
    <message>
        <source>blackout: nothing is written</source>
        <translation>全暗：不写入</translation>
    </message>
    <message>
        <source>held: nothing is written</source>
        <translation>保持中：不写入</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n sensors answers</source>
        <translation>
            <numerusform>其 %n 个传感器均无应答</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only now</source>
        <translation>现为只读</translation>
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
            <numerusform>%n 个，作为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of the level for each unit that is missing</source>
        <translation>每缺少一个单位时亮度的变化量</translation>
    </message>
    <message>
        <source>Dead band</source>
        <translation>死区</translation>
    </message>
    <message>
        <source>Dead band, slew</source>
        <translation>死区、变化率</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Gain, integral</source>
        <translation>增益、积分</translation>
    </message>
    <message>
        <source>How fast a level may change</source>
        <translation>亮度变化的最快速度</translation>
    </message>
    <message>
        <source>If sensors fail</source>
        <translation>传感器失效时</translation>
    </message>
    <message>
        <source>In which what lasts changes the level by as much again</source>
        <translation>偏差持续这么久时，亮度再作同样大小的变化</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>积分时间</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Keep a value</source>
        <translation>保持某值</translation>
    </message>
    <message>
        <source>Level =</source>
        <translation>亮度 =</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Safe level</source>
        <translation>安全亮度</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>Sensors that may fail</source>
        <translation>允许失效的传感器数</translation>
    </message>
    <message>
        <source>Slew limit</source>
        <translation>变化率限制</translation>
    </message>
    <message>
        <source>Smaller changes are not written, but add up</source>
        <translation>较小的变化不写入，但会累积</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Take lights from</source>
        <translation>灯取自</translation>
    </message>
    <message>
        <source>Take sensors from</source>
        <translation>传感器取自</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The new level of each light, over %1, dt, hour, and the sensors as mean(lux), nearest(lux), room(lux) and the like</source>
        <translation>每盏灯的新亮度，可用 %1、dt、hour 以及传感器，如 mean(lux)、nearest(lux)、room(lux) 等</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>所选</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>此时如何处理</translation>
    </message>
    <message>
        <source>as highest</source>
        <translation>取最高值</translation>
    </message>
    <message>
        <source>as lowest</source>
        <translation>取最低值</translation>
    </message>
    <message>
        <source>as mean</source>
        <translation>取平均值</translation>
    </message>
    <message>
        <source>at the nearest sensor</source>
        <translation>在最近的传感器处</translation>
    </message>
    <message>
        <source>every </source>
        <translation>每 </translation>
    </message>
    <message>
        <source>go on with the others</source>
        <translation>用其余传感器继续</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>in its room</source>
        <translation>在所在房间</translation>
    </message>
    <message>
        <source>more than </source>
        <translation>超过 </translation>
    </message>
    <message>
        <source>near the light</source>
        <translation>在灯附近</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>safe level</source>
        <translation>安全亮度</translation>
    </message>
    <message>
        <source>within </source>
        <translation>限 </translation>
    </message>
</context>
<context>
    <name>Candela::DecisionEngine</name>
    <message>
        <source>%1 of %2 sensors do not answer: levels are held</source>
        <translation>%2 个传感器中有 %1 个无应答：保持亮度</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: lights go to the safe level</source>
        <translation>%2 个传感器中有 %1 个无应答：灯转为安全亮度</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: the others decide</source>
        <translation>%2 个传感器中有 %1 个无应答：由其余的决定</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>its present level is not known</source>
        <translation>其当前亮度未知</translation>
    </message>
    <message>
        <source>no sensor for it answers</source>
        <translation>没有为它应答的传感器</translation>
    </message>
    <message>
        <source>the expression has no value for it</source>
        <translation>表达式对它没有值</translation>
    </message>
    <message>
        <source>there is no luminaire &quot;%1&quot;</source>
        <translation>没有灯具“%1”</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionLoopConfig</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>“%1”出现两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sensors</source>
        <translation>“%1”没有传感器</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>“%1”不属于 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for sensors in an expression</source>
        <translation>“%1”不是表达式中的传感器名称</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1：不是对象</translation>
    </message>
    <message>
        <source>a loop needs at least one luminaire</source>
        <translation>回路至少需要一个灯具</translation>
    </message>
    <message>
        <source>is 0 or more</source>
        <translation>应不小于 0</translation>
    </message>
    <message>
        <source>is between -100 and 100, and not 0</source>
        <translation>应在 -100 与 100 之间，且不为 0</translation>
    </message>
    <message>
        <source>is between 0 (none) and 10000 % a second</source>
        <translation>应在每秒 0（无）与 10000 % 之间</translation>
    </message>
    <message>
        <source>is between 0 and 100 %</source>
        <translation>应在 0 与 100 % 之间</translation>
    </message>
    <message>
        <source>is between 10 and 3600000</source>
        <translation>应在 10 与 3600000 之间</translation>
    </message>
    <message>
        <source>is between 10 and the period</source>
        <translation>应在 10 与周期之间</translation>
    </message>
    <message>
        <source>is between 20 and 3600000</source>
        <translation>应在 20 与 3600000 之间</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>不是 PV 名称</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>没有组“%1”</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionStepModel</name>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
</context>
<context>
    <name>Candela::Demo</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>无法启动 %1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The simulated building could not start; %1</source>
        <translation>模拟建筑无法启动；%1</translation>
    </message>
    <message>
        <source>The simulated building did not start within %1 s.</source>
        <translation>模拟建筑未能在 %1 s 内启动。</translation>
    </message>
    <message>
        <source>The simulated building needs the program %1, which is neither in %2 nor in PATH.</source>
        <translation>模拟建筑需要程序 %1，但它既不在 %2 中，也不在 PATH 中。</translation>
    </message>
    <message>
        <source>The simulated building stopped again and again and is left alone now; %1</source>
        <translation>模拟建筑一再停止，现不再重启；%1</translation>
    </message>
    <message>
        <source>The simulated building stopped unexpectedly and is started again; %1</source>
        <translation>模拟建筑意外停止，正在重新启动；%1</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>程序崩溃</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>程序以退出代码 %1 结束</translation>
    </message>
</context>
<context>
    <name>Candela::DemoExamples</name>
    <message>
        <source>500 lx on every desk</source>
        <translation>每张办公桌 500 lx</translation>
    </message>
</context>
<context>
    <name>Candela::Error</name>
    <message>
        <source>%1 bytes: a server of version 4.%3 takes no more than %2 in a message</source>
        <translation>%1 字节：版本 4.%3 的服务器每条消息最多接受 %2</translation>
    </message>
    <message>
        <source>%1 bytes: the limit of an array is %2</source>
        <translation>%1 字节：数组的上限为 %2</translation>
    </message>
    <message>
        <source>%1 does not read: the limit of %2 queued bytes is reached</source>
        <translation>%1 不接收数据：已达到 %2 字节的排队上限</translation>
    </message>
    <message>
        <source>A local variable is no record</source>
        <translation>本地变量不是记录</translation>
    </message>
    <message>
        <source>The context has as many PVs as it may have</source>
        <translation>上下文的 PV 数量已达上限</translation>
    </message>
</context>
<context>
    <name>Candela::FileReport</name>
    <message numerus="yes">
        <source>%n things were left out or changed:</source>
        <translation>
            <numerusform>有 %n 处被忽略或更改：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>全部复制(&amp;C)</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What was left out or changed</source>
        <translation>被忽略或更改的内容</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 处</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::FileTransfer</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n curves imported from %1</source>
        <translation>
            <numerusform>已从 %1 导入 %n 条曲线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1</source>
        <translation>
            <numerusform>已从 %1 导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>All that can be imported (*.pvs *.sav *.sav? *.csv *.stp);;PV tables of Phoebus (*.pvs);;Files of autosave (*.sav *.sav?);;Save-and-restore of Phoebus (*.csv);;StripTool (*.stp);;All files (*)</source>
        <translation>所有可导入的文件 (*.pvs *.sav *.sav? *.csv *.stp);;Phoebus 的 PV 表格 (*.pvs);;autosave 文件 (*.sav *.sav?);;Phoebus 的 save-and-restore (*.csv);;StripTool (*.stp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>已导出为 %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>这是文件夹。</translation>
    </message>
    <message>
        <source>It is none of the files that Candela reads: workspaces, sites, PV tables of Phoebus, files of autosave, of save-and-restore and of StripTool.</source>
        <translation>这不是 Candela 可读取的文件：工作区、站点、Phoebus 的 PV 表格，以及 autosave、save-and-restore 和 StripTool 的文件。</translation>
    </message>
    <message>
        <source>It is too large: %1 MB.</source>
        <translation>文件过大：%1 MB。</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>未导出任何内容</translation>
    </message>
    <message>
        <source>Nothing was imported from %1</source>
        <translation>未从 %1 导入任何内容</translation>
    </message>
    <message>
        <source>The chart, for StripTool (*.stp)</source>
        <translation>图表，用于 StripTool (*.stp)</translation>
    </message>
    <message>
        <source>The name must end in .pvs, .sav, .csv or .stp</source>
        <translation>名称必须以 .pvs、.sav、.csv 或 .stp 结尾</translation>
    </message>
    <message>
        <source>The table in front, for Phoebus (*.pvs)</source>
        <translation>最前面的表格，用于 Phoebus (*.pvs)</translation>
    </message>
    <message>
        <source>The table in front, for autosave (*.sav)</source>
        <translation>最前面的表格，用于 autosave (*.sav)</translation>
    </message>
    <message>
        <source>The table in front, for save-and-restore of Phoebus (*.csv)</source>
        <translation>最前面的表格，用于 Phoebus 的 save-and-restore (*.csv)</translation>
    </message>
</context>
<context>
    <name>Candela::Finder</name>
    <message>
        <source>Enter: select or do    Ctrl+Enter: chart    Shift+Enter: table</source>
        <translation>Enter：选择或执行    Ctrl+Enter：图表    Shift+Enter：表格</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>PV, panel or command</source>
        <translation>PV、面板或命令</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>面板</translation>
    </message>
</context>
<context>
    <name>Candela::Formula</name>
    <message>
        <source>&quot;%1&quot; belongs to &quot;condition ? a : b&quot;</source>
        <translation>“%1”应与“条件 ? a : b”配套使用</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a formula</source>
        <translation>公式中不能有“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a function: write %1(...)</source>
        <translation>“%1”是函数：请写 %1(...)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of sensors: write mean(%1) or the like</source>
        <translation>“%1”是传感器组：请写 mean(%1) 之类</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an operator of formulas</source>
        <translation>“%1”不是公式运算符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unexpected here</source>
        <translation>此处不应出现“%1”</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>缺少“)”</translation>
    </message>
    <message>
        <source>&quot;)&quot; without &quot;(&quot;</source>
        <translation>有“)”而无“(”</translation>
    </message>
    <message>
        <source>&quot;,&quot; only separates the arguments of a function</source>
        <translation>“,”仅用于分隔函数参数</translation>
    </message>
    <message>
        <source>&quot;=&quot; assigns; to compare, write &quot;==&quot;</source>
        <translation>“=”表示赋值；比较请写“==”</translation>
    </message>
    <message>
        <source>&quot;?&quot; needs &quot;: value&quot; behind it</source>
        <translation>“?”之后需要“: 值”</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors, and there is none</source>
        <translation>%1() 需要传感器组，但没有</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors: %2</source>
        <translation>%1() 需要传感器组：%2</translation>
    </message>
    <message>
        <source>%1() of a group ends with &quot;)&quot;</source>
        <translation>对组使用的 %1() 应以“)”结束</translation>
    </message>
    <message>
        <source>a formula has at most %1 characters</source>
        <translation>公式最多 %1 个字符</translation>
    </message>
    <message>
        <source>a formula is expected</source>
        <translation>此处应为公式</translation>
    </message>
    <message>
        <source>an operator is missing before &quot;%1&quot;</source>
        <translation>“%1”之前缺少运算符</translation>
    </message>
    <message>
        <source>more than %1 parentheses inside each other</source>
        <translation>括号嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>text has no place in a formula</source>
        <translation>公式中不能有文本</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>公式过早结束</translation>
    </message>
    <message>
        <source>this is not a formula</source>
        <translation>这不是公式</translation>
    </message>
    <message>
        <source>too few arguments</source>
        <translation>参数过少</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>参数过多</translation>
    </message>
    <message>
        <source>unknown function &quot;%1&quot;</source>
        <translation>未知函数“%1”</translation>
    </message>
    <message>
        <source>unknown name &quot;%1&quot;</source>
        <translation>未知名称“%1”</translation>
    </message>
</context>
<context>
    <name>Candela::FreezeWatch</name>
    <message>
        <source>The window stood still for %1 ms: %2</source>
        <extracomment>%2 is technical: &quot;restoring the workspace, PlanView Paint&quot;</extracomment>
        <translation>窗口停顿了 %1 ms：%2</translation>
    </message>
</context>
<context>
    <name>Candela::GatherBarsView</name>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n 个条形</numerusform>
        </translation>
    </message>
    <message>
        <source>Results as bars</source>
        <translation>条形图结果</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparePage</name>
    <message numerus="yes">
        <source>%1  %n PVs</source>
        <translation>
            <numerusform>%1  %n 个 PV</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>，%1 个失败</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Earlier gather</source>
        <translation>较早的批量读取</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>隐藏相同项</translation>
    </message>
    <message>
        <source>Later gather</source>
        <translation>较晚的批量读取</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>相差不超过此值的数视为相等</translation>
    </message>
    <message>
        <source>Read once more to compare</source>
        <translation>再读取一次以便比较</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>with</source>
        <translation>与</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparisonModel</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%2 个中有 %1 个变化</translation>
    </message>
    <message>
        <source>, %1 back</source>
        <translation>，%1 个恢复</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>，%1 个断开</translation>
    </message>
    <message>
        <source>, %1 only in one</source>
        <translation>，%1 个仅在一次中</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变化</translation>
    </message>
    <message>
        <source>failed twice</source>
        <translation>两次失败</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>仅之后</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>仅之前</translation>
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
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All or nothing: the first error ends the read</source>
        <translation>全有或全无：首个错误即结束读取</translation>
    </message>
    <message>
        <source>All, with errors</source>
        <translation>全部，含错误</translation>
    </message>
    <message>
        <source>As they arrive</source>
        <translation>到达即显示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Deadline for the whole read: what has not answered by then is listed as failed</source>
        <translation>整次读取的期限：届时未应答的列为失败</translation>
    </message>
    <message>
        <source>Every PV ends as a value or an error</source>
        <translation>每个 PV 以值或错误结束</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Read all selected at once (Enter)</source>
        <translation>一次读取全部所选 (Enter)</translation>
    </message>
    <message>
        <source>Read the selection again and again</source>
        <translation>反复读取所选</translation>
    </message>
    <message>
        <source>Results are listed the moment they come</source>
        <translation>结果到达后立即列出</translation>
    </message>
    <message>
        <source>Select something on the plan or in the table first</source>
        <translation>请先在平面图或表格中选择</translation>
    </message>
    <message>
        <source>Stop at the first error</source>
        <translation>首个错误即停止</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived (Esc)</source>
        <translation>停止，保留已到达的结果 (Esc)</translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>尚无服务器</translation>
    </message>
    <message>
        <source>What an error does, and when results are shown</source>
        <translation>出错时的处理，以及何时显示结果</translation>
    </message>
    <message>
        <source>every</source>
        <translation>每隔</translation>
    </message>
    <message>
        <source>is none of all, failFast, asArriving</source>
        <translation>不是 all、failFast 或 asArriving</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
</context>
<context>
    <name>Candela::GatherExporter</name>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1：无法写入：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n results copied</source>
        <translation>
            <numerusform>已复制 %n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>复制为 JSON</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Results saved to %1</source>
        <translation>结果已保存到 %1</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>保存为 JSON…</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>保存结果</translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapPage</name>
    <message>
        <source>Floors with results</source>
        <translation>有结果的楼层</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>无单位</translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapView</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>The floor&apos;s name, then &quot;12 values&quot;, then &quot;2 failed&quot;</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Results at their places</source>
        <translation>在所在位置显示结果</translation>
    </message>
</context>
<context>
    <name>Candela::GatherNotice</name>
    <message>
        <source>%1 of %2 did not answer in %3 ms</source>
        <translation>%2 个中有 %1 个未在 %3 ms 内应答</translation>
    </message>
    <message>
        <source>%1 of %2 for other reasons</source>
        <translation>%2 个中有 %1 个因其他原因</translation>
    </message>
    <message>
        <source>%1 of %2 were not found in %3 ms</source>
        <translation>%2 个中有 %1 个未在 %3 ms 内找到</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 个中的 %1 个：%3</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>仅列出这些</translation>
    </message>
    <message>
        <source>Read only these again</source>
        <translation>仅重新读取这些</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>重试：%1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>Candela::GatherPanel</name>
    <message>
        <source> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; failed</source>
        <translation> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; 个失败</translation>
    </message>
    <message>
        <source> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</source>
        <translation> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</translation>
    </message>
    <message>
        <source> &amp;nbsp;in %1 ms</source>
        <translation> &amp;nbsp;用时 %1 ms</translation>
    </message>
    <message>
        <source>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; ok</source>
        <translation>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; 个成功</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>添加到表格</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>条形</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Drag a rectangle on the plan, or select rows of the table and press Enter: everything selected is read at once and listed here.</source>
        <translation>在平面图上拖出矩形，或选择表格行并按 Enter：所选内容将一次读取并列在此处。</translation>
    </message>
    <message>
        <source>Errors first</source>
        <translation>错误在前</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Half of the answers came within %1 ms, 95 % of them within %2 ms</source>
        <translation>一半的应答在 %1 ms 内到达，95 % 在 %2 ms 内</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Only some of the results are listed</source>
        <translation>只列出了部分结果</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Order asked</source>
        <translation>请求顺序</translation>
    </message>
    <message>
        <source>Order of arrival</source>
        <translation>到达顺序</translation>
    </message>
    <message>
        <source>Order of the results while no column is sorted</source>
        <translation>未按列排序时结果的顺序</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>探针	F3</translation>
    </message>
    <message>
        <source>Read selection</source>
        <translation>读取所选</translation>
    </message>
    <message>
        <source>Read these again</source>
        <translation>重新读取这些</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results as</source>
        <translation>结果显示为</translation>
    </message>
    <message>
        <source>Save the results as CSV or JSON, or copy them</source>
        <translation>将结果保存为 CSV 或 JSON，或复制</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>不是 true 或 false</translation>
    </message>
    <message>
        <source>is none of the views of results</source>
        <translation>不是任何一种结果视图</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Candela::GatherStatisticsView</name>
    <message>
        <source>95 % of the values are not above it</source>
        <translation>95 % 的值不高于此值</translation>
    </message>
    <message>
        <source>Choose a line to see its distribution</source>
        <translation>选择一行查看其分布</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>值的个数</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Statistics by unit</source>
        <translation>按单位统计</translation>
    </message>
    <message>
        <source>Time from the question to the answer; half of them within %1 ms</source>
        <translation>从请求到应答的时间；一半在 %1 ms 内</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>answer, ms</source>
        <translation>应答，ms</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>无单位</translation>
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
        <translation>更改组</translation>
    </message>
    <message>
        <source>Delete a group</source>
        <translation>删除组</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>创建组</translation>
    </message>
</context>
<context>
    <name>Candela::HistogramView</name>
    <message numerus="yes">
        <source>%1 to %2 %3: %n values</source>
        <translation>
            <numerusform>%1 至 %2 %3：%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>值的分布</translation>
    </message>
    <message>
        <source>From %1 to %2 %3, mean %4; most between %5 and %6</source>
        <translation>从 %1 至 %2 %3，平均 %4；多数在 %5 与 %6 之间</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>平均 %1</translation>
    </message>
</context>
<context>
    <name>Candela::KeySheet</name>
    <message>
        <source>A, B</source>
        <translation>A、B</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>加入选择</translation>
    </message>
    <message>
        <source>Alt + drag or click</source>
        <translation>Alt + 拖动或单击</translation>
    </message>
    <message>
        <source>Alt + up, Alt + down</source>
        <translation>Alt + Up、Alt + Down</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>方向键、Shift + 方向键</translation>
    </message>
    <message>
        <source>Back to now, automatic scales</source>
        <translation>回到当前，自动刻度</translation>
    </message>
    <message>
        <source>Backspace, Alt + Right</source>
        <translation>Backspace、Alt + Right</translation>
    </message>
    <message>
        <source>Carry the names to table or chart</source>
        <translation>把名称带到表格或图表</translation>
    </message>
    <message>
        <source>Carry them to another place or panel</source>
        <translation>带到其他位置或面板</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>勾选或取消勾选所选行</translation>
    </message>
    <message>
        <source>Click on a room&apos;s name</source>
        <translation>单击房间名称</translation>
    </message>
    <message>
        <source>Copy names, copy rows</source>
        <translation>复制名称、复制行</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + 方向键</translation>
    </message>
    <message>
        <source>Ctrl + drag or click</source>
        <translation>Ctrl + 拖动或单击</translation>
    </message>
    <message>
        <source>Ctrl + wheel, wheel on an axis</source>
        <translation>Ctrl + 滚轮、在轴上滚动</translation>
    </message>
    <message>
        <source>Ctrl+A, I, Esc</source>
        <translation>Ctrl+A、I、Esc</translation>
    </message>
    <message>
        <source>Ctrl+C, Ctrl+Shift+C</source>
        <translation>Ctrl+C、Ctrl+Shift+C</translation>
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
        <translation>设备：图表；空白处：整个楼层</translation>
    </message>
    <message>
        <source>Dismiss a failed write, remove rows</source>
        <translation>消除写入失败提示，移除行</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Drag a selected device</source>
        <translation>拖动选中的设备</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>拖动坐标轴</translation>
    </message>
    <message>
        <source>Drag over rows</source>
        <translation>在行上拖动</translation>
    </message>
    <message>
        <source>Drag selected rows</source>
        <translation>拖动所选行</translation>
    </message>
    <message>
        <source>Drag, arrows</source>
        <translation>拖动、方向键</translation>
    </message>
    <message>
        <source>Edit the setpoint, or a comment</source>
        <translation>编辑设定值或注释</translation>
    </message>
    <message>
        <source>Editing: Alt + arrows, F2, Del</source>
        <translation>编辑时：Alt + 方向键、F2、Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Floor up, floor down</source>
        <translation>上一层、下一层</translation>
    </message>
    <message>
        <source>Hide, show alone, take off</source>
        <translation>隐藏、单独显示、移除</translation>
    </message>
    <message>
        <source>Hold the picture, or follow the clock</source>
        <translation>定格画面，或跟随时钟</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home, double click</source>
        <translation>Home、双击</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>L, R</source>
        <translation>L、R</translation>
    </message>
    <message>
        <source>Lasso, rectangle</source>
        <translation>套索、矩形</translation>
    </message>
    <message>
        <source>Legend: Space, S, Del</source>
        <translation>图例：Space、S、Del</translation>
    </message>
    <message>
        <source>Marker at the pointer</source>
        <translation>在指针处放置标记</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>菜单键</translation>
    </message>
    <message>
        <source>Move by 0.1 m, rename, delete</source>
        <translation>移动 0.1 m、重命名、删除</translation>
    </message>
    <message>
        <source>Move its values</source>
        <translation>移动其数值</translation>
    </message>
    <message>
        <source>Move the plan</source>
        <translation>移动平面图</translation>
    </message>
    <message>
        <source>Move the selected rows</source>
        <translation>移动所选行</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>沿时间移动</translation>
    </message>
    <message>
        <source>Next device, and add it</source>
        <translation>下一个设备，并加入选择</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>图表中</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>平面图中</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>粘贴名称</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>PgUp、PgDown</translation>
    </message>
    <message>
        <source>Probe: all about one PV</source>
        <translation>探针：一个 PV 的全部信息</translation>
    </message>
    <message>
        <source>Read the selected rows</source>
        <translation>读取所选行</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>读取所选</translation>
    </message>
    <message>
        <source>Rubber band: select and read</source>
        <translation>框选：选择并读取</translation>
    </message>
    <message>
        <source>Select all on the floor, invert, nothing</source>
        <translation>选择本楼层全部、反选、清空</translation>
    </message>
    <message>
        <source>Select and read</source>
        <translation>选择并读取</translation>
    </message>
    <message>
        <source>Select or deselect the device</source>
        <translation>选择或取消选择设备</translation>
    </message>
    <message>
        <source>Select the room</source>
        <translation>选择该房间</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + 拖动</translation>
    </message>
    <message>
        <source>Show the whole floor</source>
        <translation>显示整个楼层</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Space or middle drag</source>
        <translation>Space 或中键拖动</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>从选择中移除</translation>
    </message>
    <message>
        <source>Type, or F2</source>
        <translation>键入，或 F2</translation>
    </message>
    <message>
        <source>View before, next view</source>
        <translation>上一视图、下一视图</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>此处可用的操作</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>滚轮、+ 和 −</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>以指针为中心缩放</translation>
    </message>
    <message>
        <source>Zoom into a rectangle</source>
        <translation>放大矩形区域</translation>
    </message>
    <message>
        <source>Zoom time at the pointer</source>
        <translation>以指针为中心缩放时间</translation>
    </message>
    <message>
        <source>Zoom values</source>
        <translation>缩放数值</translation>
    </message>
</context>
<context>
    <name>Candela::LightDesk</name>
    <message>
        <source>Blackout</source>
        <translation>全暗</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela 以只读方式启动：不写入任何内容</translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>结束全暗</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>总控调至 %1 %</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>释放 %n 盏灯</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>尚无服务器</translation>
    </message>
</context>
<context>
    <name>Candela::LightGroups</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>“%1”出现两次</translation>
    </message>
    <message>
        <source>a group has at least one member</source>
        <translation>组至少有一个成员</translation>
    </message>
    <message>
        <source>a group has at most %1 members</source>
        <translation>组最多有 %1 个成员</translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation>名称最多 %1 个字符</translation>
    </message>
    <message>
        <source>a name has no quotation marks or line breaks</source>
        <translation>名称不能含引号或换行</translation>
    </message>
    <message>
        <source>a name has no space at its ends</source>
        <translation>名称首尾不能有空格</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>名称不能为空</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>不是 PV 名称</translation>
    </message>
    <message>
        <source>there are at most %1 groups</source>
        <translation>最多有 %1 个组</translation>
    </message>
    <message>
        <source>there is a group &quot;%1&quot; already</source>
        <translation>已有组“%1”</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>没有组“%1”</translation>
    </message>
</context>
<context>
    <name>Candela::LightUndo</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1；%3 个中有 %2 个未写入：%4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>Candela::LineError</name>
    <message>
        <source>column %1: %2</source>
        <translation>第 %1 列：%2</translation>
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
        <translation>全暗(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>清空此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela 以只读方式启动：不写入任何内容</translation>
    </message>
    <message>
        <source>End &amp;blackout</source>
        <translation>结束全暗(&amp;B)</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>将所有灯恢复原状 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation>窗口名称</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>尚未打开过工作区</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Shown in the title, and kept in the workspace:</source>
        <translation>显示在标题中，并保存在工作区内：</translation>
    </message>
    <message>
        <source>Take all lights to 0 %, and give them back (Ctrl+B)</source>
        <translation>将所有灯调至 0 %，之后可恢复 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>撤销：%1 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Candela::Manual</name>
    <message numerus="yes">
        <source>%n places; Enter goes to the next</source>
        <translation>
            <numerusform>%n 处；按 Enter 转到下一处</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Candela manual</source>
        <translation>Candela 手册</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>手册中未找到</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
</context>
<context>
    <name>Candela::MenuBuilder</name>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>平面图(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Find PV, panel or command   Ctrl+K</source>
        <translation>查找 PV、面板或命令   Ctrl+K</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近(&amp;R)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
</context>
<context>
    <name>Candela::NameBook</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1: is too large for a list of names</source>
        <translation>%1：作为名称列表过大</translation>
    </message>
</context>
<context>
    <name>Candela::NamePattern</name>
    <message>
        <source>&quot;%1&quot; gives an empty name%2</source>
        <translation>“%1”得到空名称%2</translation>
    </message>
    <message>
        <source>%1...: a name has at most %2 characters</source>
        <translation>%1...：名称最多 %2 个字符</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a range like 1..40</source>
        <translation>%1：“%2”不是 1..40 这样的范围</translation>
    </message>
    <message>
        <source>%1: &quot;{&quot; without &quot;}&quot;%2</source>
        <translation>%1：有“{”而无“}”%2</translation>
    </message>
    <message>
        <source>%1: &quot;}&quot; without &quot;{&quot;%2</source>
        <translation>%1：有“}”而无“{”%2</translation>
    </message>
    <message>
        <source>%1: a list or range cannot hold braces%2</source>
        <translation>%1：列表或范围中不能有花括号%2</translation>
    </message>
    <message>
        <source>%1: more than %2 names</source>
        <translation>%1：名称超过 %2 个</translation>
    </message>
    <message>
        <source>%1: the step of &quot;%2&quot; is 0</source>
        <translation>%1：“%2”的步长为 0</translation>
    </message>
</context>
<context>
    <name>Candela::Net::AddressList</name>
    <message>
        <source>&quot;%1&quot; is not a host or host:port; it is left out</source>
        <translation>“%1”不是 host 或 host:port；已忽略</translation>
    </message>
    <message>
        <source>The host name &quot;%1&quot; cannot be resolved; it is tried again</source>
        <translation>无法解析主机名“%1”；将重试</translation>
    </message>
</context>
<context>
    <name>Candela::Net::NameServer</name>
    <message>
        <source>The name server %1 speaks version 4.%2, which knows no searches over TCP; it is not used</source>
        <translation>名称服务器 %1 使用版本 4.%2，不支持通过 TCP 搜索；不使用</translation>
    </message>
</context>
<context>
    <name>Candela::Net::SearchEngine</name>
    <message>
        <source>Searches cannot be sent: %1</source>
        <translation>无法发送搜索：%1</translation>
    </message>
    <message>
        <source>There is no network interface &quot;%1&quot; for multicast searches; the system chooses one</source>
        <translation>没有用于组播搜索的网络接口“%1”；由系统选择</translation>
    </message>
</context>
<context>
    <name>Candela::PictureTour</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1：无法写入</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>%1 s 内没有实时值</translation>
    </message>
</context>
<context>
    <name>Candela::PlanBackground</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1: is not a picture</source>
        <translation>%1：不是图片</translation>
    </message>
    <message>
        <source>%1: is not a valid SVG drawing</source>
        <translation>%1：不是有效的 SVG 图形</translation>
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
        <translation># 代表编号的一位数字：LUX## 变为 LUX01、LUX02…</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>Add the floor</source>
        <translation>添加楼层</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>添加房间</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Depth, north to south</source>
        <translation>深度，由北向南</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始编号</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New floor</source>
        <translation>新建楼层</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新建房间</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>阅览室</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename with numbers</source>
        <translation>按编号重命名</translation>
    </message>
    <message>
        <source>Second floor</source>
        <translation>二楼</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Width, west to east</source>
        <translation>宽度，由西向东</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditBar</name>
    <message>
        <source>%1: changed</source>
        <translation>%1：已更改</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>添加楼层</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>左对齐</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>顶端对齐</translation>
    </message>
    <message>
        <source>Align on one horizontal line</source>
        <translation>对齐到一条水平线</translation>
    </message>
    <message>
        <source>Align on one vertical line</source>
        <translation>对齐到一条竖线</translation>
    </message>
    <message>
        <source>Delete the selected devices from the plan (Delete)</source>
        <translation>从平面图删除所选设备 (Delete)</translation>
    </message>
    <message>
        <source>Distribute from left to right</source>
        <translation>从左到右均匀分布</translation>
    </message>
    <message>
        <source>Distribute from top to bottom</source>
        <translation>从上到下均匀分布</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>绘制房间</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Rename with numbers (F2)</source>
        <translation>按编号重命名 (F2)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存平面图</translation>
    </message>
    <message>
        <source>Save •</source>
        <translation>保存 •</translation>
    </message>
    <message>
        <source>Take positions from a .bob, .ui or .csv file</source>
        <translation>从 .bob、.ui 或 .csv 文件获取位置</translation>
    </message>
    <message>
        <source>This plan has not been saved yet</source>
        <translation>此平面图尚未保存</translation>
    </message>
    <message>
        <source>What the selected devices are</source>
        <translation>所选设备的类型</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditing</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1（另有 %2 个）</translation>
    </message>
    <message>
        <source>%1 devices were imported; %2 lines were not understood</source>
        <translation>已导入 %1 个设备；%2 行无法识别</translation>
    </message>
    <message>
        <source>%1 devices were placed. This was not understood:</source>
        <translation>已放置 %1 个设备。以下内容无法识别：</translation>
    </message>
    <message>
        <source>Add the floor “%1”</source>
        <translation>添加楼层“%1”</translation>
    </message>
    <message>
        <source>Add the room “%1”</source>
        <translation>添加房间“%1”</translation>
    </message>
    <message>
        <source>Align %1 devices</source>
        <translation>对齐 %1 个设备</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Change the kind of %1 devices</source>
        <translation>更改 %1 个设备的类型</translation>
    </message>
    <message>
        <source>Delete %1 devices from the plan</source>
        <translation>从平面图删除 %1 个设备</translation>
    </message>
    <message>
        <source>Devices and rooms of “%1” were changed on the plan.</source>
        <translation>平面图上“%1”的设备和房间已更改。</translation>
    </message>
    <message>
        <source>Displays and tables (*.bob *.opi *.ui *.csv *.txt *.tsv);;All files (*)</source>
        <translation>界面和表格 (*.bob *.opi *.ui *.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Distribute %1 devices</source>
        <translation>分布 %1 个设备</translation>
    </message>
    <message>
        <source>Draw the room as a rectangle on the plan; Escape gives up.</source>
        <translation>在平面图上以矩形绘制房间；按 Escape 放弃。</translation>
    </message>
    <message>
        <source>Import %1 devices</source>
        <translation>导入 %1 个设备</translation>
    </message>
    <message>
        <source>Move %1 devices</source>
        <translation>移动 %1 个设备</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新建平面图</translation>
    </message>
    <message>
        <source>Place %1 devices</source>
        <translation>放置 %1 个设备</translation>
    </message>
    <message>
        <source>Rename %1 devices</source>
        <translation>重命名 %1 个设备</translation>
    </message>
    <message>
        <source>Save the changed plan first?</source>
        <translation>先保存更改过的平面图吗？</translation>
    </message>
    <message>
        <source>Save the plan as a site file</source>
        <translation>将平面图保存为站点文件</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Select at least three devices to distribute them.</source>
        <translation>请至少选择三个设备进行分布。</translation>
    </message>
    <message>
        <source>Select at least two devices to align them.</source>
        <translation>请至少选择两个设备进行对齐。</translation>
    </message>
    <message>
        <source>Select the devices to rename.</source>
        <translation>请选择要重命名的设备。</translation>
    </message>
    <message>
        <source>Site files (*.json)</source>
        <translation>站点文件 (*.json)</translation>
    </message>
    <message>
        <source>Take positions from a file</source>
        <translation>从文件获取位置</translation>
    </message>
    <message>
        <source>The devices could not be renamed</source>
        <translation>无法重命名设备</translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation>无法保存平面图</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; lies outside the floor of %3 x %4 m</source>
        <translation>第 %1 行：“%2”位于 %3 x %4 m 的楼层之外</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
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
        <translation>照度</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>占用</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
</context>
<context>
    <name>Candela::PlanGroupList</name>
    <message>
        <source>%1: %2 devices</source>
        <translation>%1：%2 个设备</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>加入选择</translation>
    </message>
    <message>
        <source>Click: select the group; Ctrl adds, Alt takes away. F2 renames, Delete deletes</source>
        <translation>单击：选择组；Ctrl 添加，Alt 移除。F2 重命名，Delete 删除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Make it of the present selection</source>
        <translation>改为当前所选</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>由所选新建组</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Select devices and press + to keep them under a name.</source>
        <translation>选择设备并按 +，以名称保存为组。</translation>
    </message>
    <message>
        <source>Select some devices first: a group is made of the selection.</source>
        <translation>请先选择一些设备：组由所选内容组成。</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>从选择中移除</translation>
    </message>
</context>
<context>
    <name>Candela::PlanImport</name>
    <message>
        <source>&quot;%1&quot; is no Channel Access PV</source>
        <translation>“%1”不是 Channel Access PV</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>“%1”不是 PV 名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was placed in line %2 already</source>
        <translation>“%1”已在第 %2 行放置</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, &quot;%2&quot; are no position in metres</source>
        <translation>“%1”、“%2”不是以米为单位的位置</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB</source>
        <translation>%1：大于 %2 MB</translation>
    </message>
    <message>
        <source>%1: only .bob, .ui and .csv files are understood</source>
        <translation>%1：仅支持 .bob、.ui 和 .csv 文件</translation>
    </message>
    <message>
        <source>a name, x and y are expected</source>
        <translation>此处应为名称、x 和 y</translation>
    </message>
    <message>
        <source>positions count from the north-west corner: none is negative</source>
        <translation>位置从西北角算起：不能为负</translation>
    </message>
    <message>
        <source>the embedded display &quot;%1&quot; is not followed</source>
        <translation>不处理嵌入的界面“%1”</translation>
    </message>
    <message>
        <source>the file is broken here: %1</source>
        <translation>文件在此处损坏：%1</translation>
    </message>
    <message>
        <source>the included display &quot;%1&quot; is not followed</source>
        <translation>不处理包含的界面“%1”</translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known; &quot;%2&quot; is taken</source>
        <translation>类型“%1”未知；采用“%2”</translation>
    </message>
    <message>
        <source>the macro %1 of &quot;%2&quot; is not known</source>
        <translation>宏 %1（在“%2”中）未知</translation>
    </message>
    <message>
        <source>the place or size of this %1 is no number</source>
        <translation>此 %1 的位置或大小不是数字</translation>
    </message>
    <message>
        <source>this %1 has no place of its own: a layout puts it somewhere</source>
        <translation>此 %1 没有自己的位置：由布局决定</translation>
    </message>
    <message>
        <source>this is not a Phoebus display: &lt;display&gt; is missing</source>
        <translation>这不是 Phoebus 界面：缺少 &lt;display&gt;</translation>
    </message>
    <message>
        <source>this is not a Qt Designer file: &lt;ui&gt; is missing</source>
        <translation>这不是 Qt Designer 文件：缺少 &lt;ui&gt;</translation>
    </message>
</context>
<context>
    <name>Candela::PlanLegend</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 of %2 sensors of this floor answer</source>
        <translation>本楼层 %2 个传感器中有 %1 个应答</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Highest value of the scale</source>
        <translation>刻度最高值</translation>
    </message>
    <message>
        <source>Lowest value of the scale</source>
        <translation>刻度最低值</translation>
    </message>
    <message>
        <source>No heat map</source>
        <translation>无热力图</translation>
    </message>
    <message>
        <source>Scale of the heat map</source>
        <translation>热力图刻度</translation>
    </message>
    <message>
        <source>The range follows the values; without this it stays as it is</source>
        <translation>范围跟随数值；否则保持不变</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMenu</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>“%2”中的%1</translation>
    </message>
    <message>
        <source>%1 on this floor</source>
        <translation>本楼层的%1</translation>
    </message>
    <message>
        <source>%1 to the table</source>
        <translation>%1 到表格</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>添加房间</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>%1 的图表</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Probe %1	F3</source>
        <translation>探查 %1	F3</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>读取所选</translation>
    </message>
    <message>
        <source>Select all on this floor</source>
        <translation>选择本楼层全部</translation>
    </message>
    <message>
        <source>Select by kind</source>
        <translation>按类型选择</translation>
    </message>
    <message>
        <source>Select the room “%1”</source>
        <translation>选择房间“%1”</translation>
    </message>
    <message>
        <source>Selection to chart</source>
        <translation>所选到图表</translation>
    </message>
    <message>
        <source>Selection to table</source>
        <translation>所选到表格</translation>
    </message>
    <message>
        <source>Take the room away</source>
        <translation>移除房间</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMiniMap</name>
    <message>
        <source>%1 % of the floor is seen</source>
        <translation>可见楼层的 %1 %</translation>
    </message>
    <message>
        <source>Click or drag to move the plan</source>
        <translation>单击或拖动以移动平面图</translation>
    </message>
    <message>
        <source>Overview of the floor</source>
        <translation>楼层总览</translation>
    </message>
</context>
<context>
    <name>Candela::PlanPanel</name>
    <message>
        <source>&quot;%1&quot; is no kind</source>
        <translation>“%1”不是设备类型</translation>
    </message>
    <message>
        <source>Draw a new plan</source>
        <translation>绘制新平面图</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>由所选新建组</translation>
    </message>
    <message>
        <source>No building yet</source>
        <translation>尚无建筑</translation>
    </message>
    <message>
        <source>Open a site file…</source>
        <translation>打开站点文件…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>Show the whole floor (Home)</source>
        <translation>显示整个楼层 (Home)</translation>
    </message>
    <message>
        <source>Start the demo building</source>
        <translation>启动演示建筑</translation>
    </message>
    <message>
        <source>The plan shows a building with its sensors and lights, and selects them with a rectangle. Try it on a simulated one, or open a site file of your own.</source>
        <translation>平面图显示建筑及其传感器和灯，并可用矩形选择。可先在模拟建筑上试用，或打开您自己的站点文件。</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>缩小 (−)</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
</context>
<context>
    <name>Candela::PlanRuleBar</name>
    <message>
        <source>%1 match</source>
        <translation>%1 个匹配</translation>
    </message>
    <message>
        <source>Rule of selection</source>
        <translation>选择规则</translation>
    </message>
    <message>
        <source>Select by rule: LUX &lt; 300</source>
        <translation>按规则选择：LUX &lt; 300</translation>
    </message>
    <message>
        <source>Which devices to select, such as
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter selects, Ctrl+Enter adds, Alt+Enter takes away</source>
        <translation>选择哪些设备，例如
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter 选择，Ctrl+Enter 添加，Alt+Enter 移除</translation>
    </message>
    <message>
        <source>no device matches</source>
        <translation>没有匹配的设备</translation>
    </message>
</context>
<context>
    <name>Candela::PlanSidebar</name>
    <message>
        <source>%1 sensors, %2 lights; %3 in alarm, %4 not connected</source>
        <translation>%1 个传感器，%2 盏灯；%3 个报警，%4 个未连接</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Kinds that are selected</source>
        <translation>可选择的类型</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>传感器</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>待放置</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToPlace</name>
    <message>
        <source>Drag to the plan, or press Enter to place in its middle; Delete forgets</source>
        <translation>拖到平面图，或按 Enter 放在其中央；Delete 丢弃</translation>
    </message>
    <message>
        <source>PVs to place</source>
        <translation>待放置的 PV</translation>
    </message>
    <message>
        <source>Paste or drop names of PVs here, then drag them to their place.</source>
        <translation>在此粘贴或拖放 PV 名称，再拖到其位置。</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToolBar</name>
    <message>
        <source>Cividis: the same for colour-blind eyes</source>
        <translation>Cividis：同上，适合色觉障碍者</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the plan: place, move and name devices and rooms</source>
        <translation>编辑平面图：放置、移动和命名设备与房间</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Heat map between the sensors</source>
        <translation>传感器之间的热力图</translation>
    </message>
    <message>
        <source>Invert the selection on this floor (I)</source>
        <translation>反选本楼层 (I)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Overview, while not all of the floor is in sight</source>
        <translation>总览，当楼层未完全显示时</translation>
    </message>
    <message>
        <source>Select with a lasso (L)</source>
        <translation>用套索选择 (L)</translation>
    </message>
    <message>
        <source>Select with a rectangle (R)</source>
        <translation>用矩形选择 (R)</translation>
    </message>
    <message>
        <source>Viridis: dark violet to yellow</source>
        <translation>Viridis：深紫到黄</translation>
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
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 m, %2 m</source>
        <translation>%1 m，%2 m</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of the plan: the floor, then &quot;120 devices&quot;, then &quot;3 selected&quot;</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 个设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3 devices, %4 m²&lt;br&gt;A click selects them</source>
        <translation>&lt;b&gt;%1&lt;/b&gt;（%2）&lt;br&gt;%3 个设备，%4 m²&lt;br&gt;单击即可选择</translation>
    </message>
    <message>
        <source>&lt;s&gt;%1&lt;/s&gt; disconnected %2 s ago</source>
        <translation>&lt;s&gt;%1&lt;/s&gt; %2 s 前断开</translation>
    </message>
    <message>
        <source>Arrow keys move between sensors and lights, Space selects, Enter reads</source>
        <translation>方向键在传感器和灯之间移动，Space 选择，Enter 读取</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>平面图</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>无楼层</translation>
    </message>
    <message>
        <source>about %1 %2 here, by the sensors around</source>
        <translation>根据周围传感器，此处约 %1 %2</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>未找到：没有服务器应答</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>the lamp reports a fault</source>
        <translation>灯报告故障</translation>
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
        <translation>%1 不是可写入的文件夹：日志保留在原处。</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>询问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gather waits</source>
        <translation>批量读取等待(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动画(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Program&apos;s log</source>
        <translation>程序日志(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Size of texts and symbols</source>
        <translation>文字和符号大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>A slider then writes when it is let go, not while it moves. A loop asks once, when it is started.</source>
        <translation>此时滑块在松开时写入，而不是在移动中写入。回路只在启动时询问一次。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Before every write</source>
        <translation>每次写入前</translation>
    </message>
    <message>
        <source>Before wide writes</source>
        <translation>大范围写入前</translation>
    </message>
    <message numerus="yes">
        <source>Blackout, undo of a write, and commands and scenes for more than %n PVs.</source>
        <translation>
            <numerusform>全暗、撤销写入，以及涉及 %n 个以上 PV 的命令和场景。</numerusform>
        </translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela 以只读方式启动：不写入任何内容</translation>
    </message>
    <message>
        <source>Choose the folder of the log</source>
        <translation>选择日志的文件夹</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Every write is kept there: who, when, which PV, old and new value, result.</source>
        <translation>每次写入都记录于此：谁、何时、哪个 PV、旧值与新值、结果。</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>全部，用于查找故障</translation>
    </message>
    <message>
        <source>Folder of the log of writes</source>
        <translation>写入日志的文件夹</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>How long a gather waits for what does not answer, unless its panel says otherwise</source>
        <translation>批量读取对未应答者等待多久，除非其面板另有设置</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>写入日志</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Nothing asks. What was written can still be undone.</source>
        <translation>不询问。已写入的内容仍可撤销。</translation>
    </message>
    <message>
        <source>Ol&amp;d files kept</source>
        <translation>保留的旧文件数(&amp;D)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Reading and diagnosis</source>
        <translation>读取与诊断</translation>
    </message>
    <message>
        <source>Reduced: nothing fades or blinks</source>
        <translation>减弱：无渐变或闪烁</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>显示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>在文件管理器中显示文件夹</translation>
    </message>
    <message>
        <source>Size of a fi&amp;le</source>
        <translation>单个文件大小(&amp;L)</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>What the program tells on standard error</source>
        <translation>程序在标准错误中输出的内容</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFacts</name>
    <message>
        <source> … (%1 bytes)</source>
        <translation> …（%1 字节）</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1，每秒 %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>As a long text</source>
        <translation>作为长文本</translation>
    </message>
    <message>
        <source>As the server writes it</source>
        <translation>服务器所写形式</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>二进制</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示范围</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>元素数</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确值</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>十六进制</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Least, mean, greatest</source>
        <translation>最小、平均、最大</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>断开时间</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>无报警范围</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>无警告范围</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation>服务器时间</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>传输用时</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>网络字节</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>过往报警</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收时间</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Scientific</source>
        <translation>科学计数</translation>
    </message>
    <message>
        <source>Server last heard</source>
        <translation>服务器最近响应</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状态列表</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>可写范围</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>must be acknowledged</source>
        <translation>必须确认</translation>
    </message>
    <message>
        <source>need no acknowledgement</source>
        <translation>无需确认</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none: the record was never processed</source>
        <translation>无：该记录从未处理过</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>读、写</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFields</name>
    <message>
        <source>%1 gave none of its fields</source>
        <translation>%1 未给出任何字段</translation>
    </message>
    <message>
        <source>%1 more that such records may have are not there</source>
        <translation>此类记录可能有的另外 %1 个字段不存在</translation>
    </message>
    <message>
        <source>A PV of this program&apos;s own has no record</source>
        <translation>本程序自有的 PV 没有记录</translation>
    </message>
    <message>
        <source>Double click probes a field</source>
        <translation>双击以探查字段</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>记录字段</translation>
    </message>
    <message>
        <source>Filter %1 fields</source>
        <translation>筛选 %1 个字段</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>筛选字段</translation>
    </message>
    <message>
        <source>Read all fields again</source>
        <translation>重新读取全部字段</translation>
    </message>
    <message>
        <source>Reading the fields of %1…</source>
        <translation>正在读取 %1 的字段…</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeHeadline</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeLog</name>
    <message>
        <source>Clear the log</source>
        <translation>清空日志</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>每条消息</translation>
    </message>
    <message>
        <source>Level of the log</source>
        <translation>日志级别</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the PV</source>
        <translation>PV 日志</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Raise the level to see what happens to this PV.</source>
        <translation>提高级别可查看此 PV 的动态。</translation>
    </message>
    <message>
        <source>States and failures</source>
        <translation>状态与失败</translation>
    </message>
    <message>
        <source>What is told of this PV alone; the program&apos;s own log gets it, too</source>
        <translation>仅针对此 PV 的日志；程序自身的日志也会收到</translation>
    </message>
</context>
<context>
    <name>Candela::ProbePanel</name>
    <message>
        <source>Add to the table</source>
        <translation>添加到表格</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>复制全部详情</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>复制名称</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>复制名称和值</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Details of the PV</source>
        <translation>PV 详情</translation>
    </message>
    <message>
        <source>Everything that is known of one PV is shown here. Type its name, or press F3 on a row, a device or a result.</source>
        <translation>此处显示一个 PV 的全部已知信息。请输入其名称，或在行、设备或结果上按 F3。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>跟随选择</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of a PV</source>
        <translation>PV 名称</translation>
    </message>
    <message>
        <source>No PV yet</source>
        <translation>尚无 PV</translation>
    </message>
    <message>
        <source>PV to probe</source>
        <translation>要探查的 PV</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Probe the selection</source>
        <translation>探查所选</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>重新读取全部</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>What to show of the PV</source>
        <translation>显示 PV 的哪些内容</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>断开于 %1</translation>
    </message>
    <message>
        <source>probe.pv: is not a name</source>
        <translation>probe.pv：不是名称</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeScale</name>
    <message>
        <source>%1 on a scale of %2 to %3</source>
        <translation>%1，刻度 %2 至 %3</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeSetter</name>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela 以只读方式启动</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未写入：%1</translation>
    </message>
    <message>
        <source>Sent %1, not yet acknowledged</source>
        <translation>已发送 %1，尚未确认</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>将 %1 设为 %2</translation>
    </message>
    <message>
        <source>The server does not allow writing</source>
        <translation>服务器不允许写入</translation>
    </message>
    <message>
        <source>Value to write</source>
        <translation>要写入的值</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>将 %1 写入 %2？</translation>
    </message>
    <message>
        <source>Write a value</source>
        <translation>写入值</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>写入：%1</translation>
    </message>
    <message>
        <source>Write: %1 to %2 %3</source>
        <translation>写入：%1 至 %2 %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeWrites</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>By</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Last writes</source>
        <translation>最近写入</translation>
    </message>
    <message>
        <source>Nothing was written to it from this window yet.</source>
        <translation>此窗口尚未向其写入任何内容。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入值</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableDelegate</name>
    <message>
        <source>New value of %1</source>
        <translation>%1 的新值</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableModel</name>
    <message>
        <source>%1
Press Delete or click the cross to dismiss.</source>
        <translation>%1
按 Delete 或单击叉号以消除。</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 未连接</translation>
    </message>
    <message numerus="yes">
        <source>%n elements, from %1 to %2, mean %3</source>
        <translation>
            <numerusform>%n 个元素，从 %1 至 %2，平均 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela 以只读方式启动</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>勾选</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation>最后值的时间：%1</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>次要</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存值</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Saved %1, tolerance %2</source>
        <translation>已保存 %1，容差 %2</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>Sent, not yet acknowledged</source>
        <translation>已发送，尚未确认</translation>
    </message>
    <message>
        <source>Setpoint</source>
        <translation>设定值</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Takes %1 to %2 %3</source>
        <translation>可取 %1 至 %2 %3</translation>
    </message>
    <message>
        <source>The server does not allow writing to %1</source>
        <translation>服务器不允许写入 %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>read</source>
        <translation>读</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>读、写</translation>
    </message>
    <message>
        <source>write</source>
        <translation>写</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableView</name>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n 个 PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrays as text</source>
        <translation>数组显示为文本</translation>
    </message>
    <message>
        <source>PV table</source>
        <translation>PV 表格</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Time as age</source>
        <translation>时间显示为时长</translation>
    </message>
</context>
<context>
    <name>Candela::PvsFile</name>
    <message>
        <source>&lt;%1&gt; is not known</source>
        <translation>&lt;%1&gt; 未知</translation>
    </message>
    <message>
        <source>a row has no name</source>
        <translation>有一行没有名称</translation>
    </message>
    <message>
        <source>it begins with &lt;%1&gt;, not with &lt;pvtable&gt;</source>
        <translation>以 &lt;%1&gt; 而不是 &lt;pvtable&gt; 开头</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the file is not complete: %1</source>
        <translation>文件不完整：%1</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>“%1”不是容差</translation>
    </message>
</context>
<context>
    <name>Candela::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryQuestion</name>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>丢弃(&amp;T)</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Candela did not end by itself. Restore what was open?</source>
        <translation>Candela 上次未正常退出。要恢复当时打开的内容吗？</translation>
    </message>
    <message>
        <source>The session was kept last at %1. Nothing is written to any PV by restoring it, and loops stay stopped.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>会话最近保存于 %1。恢复时不会写入任何 PV，回路保持停止。</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryStore</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>%1 cannot be written, or too many programs use it</source>
        <translation>无法写入 %1，或使用它的程序过多</translation>
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
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的列</translation>
    </message>
    <message numerus="yes">
        <source>Column of values for %n lights</source>
        <translation>
            <numerusform>%n 盏灯的一列值</numerusform>
        </translation>
    </message>
    <message>
        <source>One value a line, in the order of the selection: 40 or 40 % or 3000 K</source>
        <translation>每行一个值，按选择的顺序：40 或 40 % 或 3000 K</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Take a column from a file</source>
        <translation>从文件获取一列</translation>
    </message>
    <message>
        <source>Take a column from the clipboard</source>
        <translation>从剪贴板获取一列</translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>文本和 CSV (*.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Type or paste a value for each light</source>
        <translation>请为每盏灯键入或粘贴一个值</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterFormulaMode</name>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message numerus="yes">
        <source>Formula over %n lights: %1</source>
        <translation>
            <numerusform>%n 盏灯的公式：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>May use %1; sqrt, abs, min, max, clamp, map, ?: and more</source>
        <translation>可使用 %1；sqrt、abs、min、max、clamp、map、?: 等</translation>
    </message>
    <message>
        <source>Type a formula for the new value of each light</source>
        <translation>请键入每盏灯新值的公式</translation>
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
        <translation>方向</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message numerus="yes">
        <source>Gradient over %n lights %1 %2</source>
        <translation>
            <numerusform>%n 盏灯梯度分布，%1 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>from </source>
        <translation>从 </translation>
    </message>
    <message>
        <source>in the order of the selection</source>
        <translation>按选择的顺序</translation>
    </message>
    <message>
        <source>to </source>
        <translation>到 </translation>
    </message>
    <message>
        <source>← east to west</source>
        <translation>← 由东向西</translation>
    </message>
    <message>
        <source>↑ south to north</source>
        <translation>↑ 由南向北</translation>
    </message>
    <message>
        <source>→ west to east</source>
        <translation>→ 由西向东</translation>
    </message>
    <message>
        <source>↓ north to south</source>
        <translation>↓ 由北向南</translation>
    </message>
    <message>
        <source>↖ south-east to north-west</source>
        <translation>↖ 由东南向西北</translation>
    </message>
    <message>
        <source>↗ south-west to north-east</source>
        <translation>↗ 由西南向东北</translation>
    </message>
    <message>
        <source>↘ north-west to south-east</source>
        <translation>↘ 由西北向东南</translation>
    </message>
    <message>
        <source>↙ north-east to south-west</source>
        <translation>↙ 由东北向西南</translation>
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
        <translation>%1？</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>调光</translation>
    </message>
    <message numerus="yes">
        <source>Dim %n lights to %1 %</source>
        <translation>
            <numerusform>将 %n 盏灯调光至 %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1 K</source>
        <translation>
            <numerusform>将 %n 盏灯设为 %1 K</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>此操作可以撤销。</translation>
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
            <numerusform>其中 %n 盏现在亮着，最亮的为 %1 %。同一按钮可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not known: those lights are left alone.</source>
        <translation>
            <numerusform>%n 个值未知：不改动这些灯。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>全暗</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>将所有灯恢复原状 (Ctrl+B)</translation>
    </message>
    <message>
        <source>Grand master to %1 %?</source>
        <translation>将总控调至 %1 %？</translation>
    </message>
    <message>
        <source>Grand master: scales all lights of the building, and gives them back</source>
        <translation>总控：按比例调节建筑内所有灯，之后可恢复</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>总控</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Stop all: end every fade, write and control loop where it stands (Ctrl+.)</source>
        <translation>全部停止：就地结束所有渐变、写入和控制回路 (Ctrl+.)</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n lights of the building to 0 %?</source>
        <translation>
            <numerusform>将建筑内全部 %n 盏灯调至 0 %？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all lights of the building to 0 %, and give them back (Ctrl+B)</source>
        <translation>将建筑内所有灯调至 0 %，之后可恢复 (Ctrl+B)</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>此操作可以撤销。</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterMode</name>
    <message>
        <source>Colour</source>
        <translation>色温</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>量</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPanel</name>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message numerus="yes">
        <source>%n lights selected</source>
        <translation>
            <numerusform>已选 %n 盏灯</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>%n 盏被接管</numerusform>
        </translation>
    </message>
    <message>
        <source>A value for each, pasted or from a CSV file</source>
        <translation>每盏灯一个值，粘贴或取自 CSV 文件</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Computed for each light</source>
        <translation>为每盏灯计算</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>From one value to another over the plan</source>
        <translation>在平面图上从一个值过渡到另一个值</translation>
    </message>
    <message>
        <source>Give back what the lights had before: the selected ones, or all</source>
        <translation>恢复灯原有的状态：所选的，或全部</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Lights that were commanded from here and not released since</source>
        <translation>由此处控制且尚未释放的灯</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>No lights selected</source>
        <translation>未选择灯</translation>
    </message>
    <message>
        <source>One value for all, more, less, or a share of what there is</source>
        <translation>全部设为同一值、增加、减少，或按现值的比例</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Select lights on the plan first</source>
        <translation>请先在平面图上选择灯</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设定</translation>
    </message>
    <message>
        <source>Sliders that the lights follow at once</source>
        <translation>灯光即时跟随的滑块</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>写入内容</translation>
    </message>
    <message>
        <source>What was saved before</source>
        <translation>以前保存的内容</translation>
    </message>
    <message>
        <source>Write selection</source>
        <translation>写入所选</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>此操作可以撤销。</translation>
    </message>
    <message>
        <source>is none of the ways to write</source>
        <translation>不是任何一种写入方式</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPlan</name>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>is no luminaire of this building</source>
        <translation>不是此建筑的灯具</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>its present value is not known</source>
        <translation>其当前值未知</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a number</source>
        <translation>第 %1 行：“%2”不是数字</translation>
    </message>
    <message>
        <source>the column has no value for it</source>
        <translation>该列没有它的值</translation>
    </message>
    <message>
        <source>the formula has no value for it</source>
        <translation>公式对它没有值</translation>
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
        <translation>%2 个中有 %1 个未写入</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>已写入 %1 / %2</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>已写入 %1 个</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>渐变时间</translation>
    </message>
    <message>
        <source>Preview of what will be written</source>
        <translation>将要写入内容的预览</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Stop; what was sent stays (Esc)</source>
        <translation>停止；已发送的保留 (Esc)</translation>
    </message>
    <message>
        <source>The last step was no write</source>
        <translation>上一步不是写入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Wait until the server has processed each write. Otherwise a write is done when it has been sent, and a refusal is not noticed</source>
        <translation>等待服务器处理完每次写入。否则发送后即视为完成，无法察觉被拒绝</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>写入 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again only what failed</source>
        <translation>仅重新写入失败的</translation>
    </message>
    <message>
        <source>Write all of these at once (Ctrl+Enter)</source>
        <translation>一次写入全部 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>需确认</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>渐变 </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>渐变中，%1 %</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>用时 %1 ms</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPreviewModel</name>
    <message>
        <source>%1 of %2 will change</source>
        <translation>%2 个中有 %1 个将改变</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>，%1 个达到限值</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>，%1 个被拒绝</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>at the limit</source>
        <translation>达到限值</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>没有要写入的内容</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
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
        <translation>场景</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>对 %n 盏灯应用场景 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>亮度比例</translation>
    </message>
    <message>
        <source>The scene says nothing of the selected lights</source>
        <translation>该场景不涉及所选的灯</translation>
    </message>
    <message>
        <source>There is no scene yet: save one in the panel Scenes</source>
        <translation>尚无场景：请在场景面板中保存一个</translation>
    </message>
    <message>
        <source>at </source>
        <translation>按 </translation>
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
        <translation> %（相对当前）</translation>
    </message>
    <message>
        <source> K</source>
        <translation> K</translation>
    </message>
    <message numerus="yes">
        <source>Change %n lights by %1</source>
        <translation>
            <numerusform>将 %n 盏灯改变 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>Scale %n lights to %1</source>
        <translation>
            <numerusform>将 %n 盏灯缩放至 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1</source>
        <translation>
            <numerusform>将 %n 盏灯设为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>change by</source>
        <translation>改变</translation>
    </message>
    <message>
        <source>scale to</source>
        <translation>缩放至</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>设为</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSlider</name>
    <message>
        <source>now %1 to %2%3</source>
        <translation>当前 %1 至 %2%3</translation>
    </message>
</context>
<context>
    <name>Candela::SceneStore</name>
    <message>
        <source>%1.name: &quot;%2&quot; exists twice</source>
        <translation>%1.name：“%2”出现两次</translation>
    </message>
    <message>
        <source>%1: is not a list</source>
        <translation>%1：不是列表</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1：不是对象</translation>
    </message>
    <message>
        <source>a scene has at most %1 values</source>
        <translation>场景最多有 %1 个值</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>is not a time such as 2026-11-20T12:00:00Z</source>
        <translation>不是 2026-11-20T12:00:00Z 这样的时间</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>不是 PV 名称</translation>
    </message>
    <message>
        <source>no value of these luminaires is known yet</source>
        <translation>这些灯具的值都还未知</translation>
    </message>
    <message>
        <source>there are at most %1 scenes</source>
        <translation>最多有 %1 个场景</translation>
    </message>
    <message>
        <source>there is a scene &quot;%1&quot; already</source>
        <translation>已有场景“%1”</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>没有场景“%1”</translation>
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
        <translation>%2 个值中有 %1 个未写入</translation>
    </message>
    <message>
        <source>%1 values written</source>
        <translation>已写入 %1 个值</translation>
    </message>
    <message numerus="yes">
        <source>%n selected lights</source>
        <translation>
            <numerusform>%n 盏所选灯</numerusform>
        </translation>
    </message>
    <message>
        <source>A scene keeps the levels and colours that lights have now, to bring them back later. Choose whose, name it, and save.</source>
        <translation>场景保存灯当前的亮度和色温，以便日后恢复。请选择对象，命名并保存。</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>全部灯</translation>
    </message>
    <message>
        <source>Bring the scene back (Enter)</source>
        <translation>恢复场景 (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Delete the scene (Del); can be undone</source>
        <translation>删除场景 (Del)；可以撤销</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>渐变时间</translation>
    </message>
    <message>
        <source>Keep what these lights show now</source>
        <translation>保存这些灯当前的状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation>新场景的名称</translation>
    </message>
    <message>
        <source>No lights are chosen</source>
        <translation>未选择灯</translation>
    </message>
    <message>
        <source>None of these lights answered: there is nothing to save</source>
        <translation>这些灯均无应答：没有可保存的内容</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lights…</source>
        <translation>
            <numerusform>正在读取 %n 盏灯…</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Rename the scene (F2)</source>
        <translation>重命名场景 (F2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>场景 %1</translation>
    </message>
    <message>
        <source>Scene %1 deleted</source>
        <translation>已删除场景 %1</translation>
    </message>
    <message>
        <source>Scene %1 is called %2 now</source>
        <translation>场景 %1 现名为 %2</translation>
    </message>
    <message>
        <source>Scene %1 saved</source>
        <translation>已保存场景 %1</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 saved; %n values are missing</source>
        <translation>
            <numerusform>已保存场景 %1；缺少 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>亮度比例</translation>
    </message>
    <message>
        <source>Share of the saved levels</source>
        <translation>所存亮度的比例</translation>
    </message>
    <message>
        <source>Stop the fade where it stands (Esc)</source>
        <translation>就地停止渐变 (Esc)</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>请先键入名称</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Whose state</source>
        <translation>保存对象</translation>
    </message>
    <message numerus="yes">
        <source>Write the %n values of the scene %1?</source>
        <translation>
            <numerusform>写入场景 %1 的 %n 个值？</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>此操作可以撤销。</translation>
    </message>
    <message>
        <source>at </source>
        <translation>按 </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>渐变 </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>渐变中，%1 %</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是数字</translation>
    </message>
</context>
<context>
    <name>Candela::Screenshot</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1：无法写入</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>%1 s 内没有实时值</translation>
    </message>
</context>
<context>
    <name>Candela::SelectionRule</name>
    <message>
        <source>&quot;%1&quot; is no kind: %2</source>
        <translation>“%1”不是设备类型：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; try LUX, kind, room, severity or disconnected</source>
        <translation>“%1”未知；请尝试 LUX、kind、room、severity 或 disconnected</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>缺少“)”</translation>
    </message>
    <message>
        <source>&lt;, &lt;=, =, !=, &gt;= or &gt; is expected</source>
        <translation>此处应为 &lt;、&lt;=、=、!=、&gt;= 或 &gt;</translation>
    </message>
    <message>
        <source>=, != or ~ is expected</source>
        <translation>此处应为 =、!= 或 ~</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected, not &quot;%1&quot;</source>
        <translation>此处应为 AND、OR 或结尾，而不是“%1”</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>此处应为名称</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a rule has at most %1 characters</source>
        <translation>规则最多 %1 个字符</translation>
    </message>
    <message>
        <source>a test is expected, such as &quot;LUX &lt; 300&quot;</source>
        <translation>此处应为条件，例如“LUX &lt; 300”</translation>
    </message>
    <message>
        <source>more than %1 parts inside each other</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>none, minor, major or invalid is expected</source>
        <translation>此处应为 none、minor、major 或 invalid</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>没有组“%1”</translation>
    </message>
</context>
<context>
    <name>Candela::Session</name>
    <message>
        <source>%1 is served twice: by %2, which is used, and by %3</source>
        <translation>%1 有两处提供：%2（采用）和 %3</translation>
    </message>
</context>
<context>
    <name>Candela::SiteDocument</name>
    <message>
        <source>%1 was not written, since it could not be opened again: %2</source>
        <translation>%1 未写入，因为写入后将无法再打开：%2</translation>
    </message>
    <message>
        <source>%1 was written, but its drawing %2 could not be copied beside it</source>
        <translation>已写入 %1，但其图形 %2 无法复制到同一位置</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1：无法写入：%2</translation>
    </message>
</context>
<context>
    <name>Candela::SiteEditor</name>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters</source>
        <translation>“%1”超过 %2 个字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>“%1”不是 PV 名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the plan already</source>
        <translation>“%1”已在平面图上</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would exist twice</source>
        <translation>“%1”将重复</translation>
    </message>
    <message>
        <source>A room needs a place on the floor.</source>
        <translation>房间需要在楼层上占有位置。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>整层</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>底层</translation>
    </message>
</context>
<context>
    <name>Candela::SiteReader</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>“%1”出现两次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a PV name</source>
        <translation>“%1”不是 PV 名称</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may hold only letters, digits, - and _</source>
        <translation>“%1”只能含字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>%1 entries; at most %2 are allowed</source>
        <translation>%1 个条目；最多允许 %2 个</translation>
    </message>
    <message>
        <source>%1 is not within %2 and %3</source>
        <translation>%1 不在 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB, too large for a site file</source>
        <translation>%1：大于 %2 MB，对站点文件而言过大</translation>
    </message>
    <message>
        <source>[%1, %2] lies outside the floor of %3 x %4 m</source>
        <translation>[%1, %2] 位于 %3 x %4 m 的楼层之外</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>此处应为列表</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>此处应为数字</translation>
    </message>
    <message>
        <source>a position [x, y] in metres is expected</source>
        <translation>此处应为以米为单位的位置 [x, y]</translation>
    </message>
    <message>
        <source>a site file holds one object</source>
        <translation>站点文件应包含一个对象</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>此处应为文本</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>此处应为对象</translation>
    </message>
    <message>
        <source>an outline has at least 3 corners</source>
        <translation>轮廓至少有 3 个角</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>more than %1 devices</source>
        <translation>设备超过 %1 个</translation>
    </message>
    <message>
        <source>must be a path inside the folder of the site file</source>
        <translation>必须是站点文件所在文件夹内的路径</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>only a luminaire has this</source>
        <translation>只有灯具才有此项</translation>
    </message>
    <message>
        <source>the PV &quot;%1&quot; exists twice</source>
        <translation>PV“%1”出现两次</translation>
    </message>
    <message>
        <source>the PV name &quot;%1&quot; is longer than %2 characters</source>
        <translation>PV 名称“%1”超过 %2 个字符</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself</source>
        <translation>轮廓与自身相交或接触</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <translation>轮廓没有围出区域</translation>
    </message>
    <message>
        <source>the window has no width</source>
        <translation>窗户没有宽度</translation>
    </message>
    <message>
        <source>this is not a site file: it has no &quot;%1&quot;: %2</source>
        <translation>这不是站点文件：没有“%1”：%2</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>未知字段</translation>
    </message>
    <message>
        <source>unknown kind &quot;%1&quot;</source>
        <translation>未知类型“%1”</translation>
    </message>
    <message>
        <source>unknown time zone &quot;%1&quot;</source>
        <translation>未知时区“%1”</translation>
    </message>
    <message>
        <source>unknown use &quot;%1&quot;; known are %2</source>
        <translation>未知用途“%1”；已知的有 %2</translation>
    </message>
    <message>
        <source>version %1 of the format is expected here</source>
        <translation>此处应为格式版本 %1</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotCsv</name>
    <message>
        <source>%1 cannot be written: a name has no comma there</source>
        <translation>无法写入 %1：该格式中名称不能含逗号</translation>
    </message>
    <message>
        <source>%1 has no saved value</source>
        <translation>%1 没有保存值</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>a text of %1 has a semicolon, which separates elements</source>
        <translation>%1 的文本含有分号，而分号用于分隔元素</translation>
    </message>
    <message>
        <source>no line names a column PV</source>
        <translation>没有任何一行含有列名 PV</translation>
    </message>
    <message>
        <source>the column “%1” is not known</source>
        <translation>列“%1”未知</translation>
    </message>
    <message>
        <source>the text of %1 has quotation marks or several lines: they were replaced</source>
        <translation>%1 的文本含有引号或多行：已替换</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>“%1”不是日期</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>“%1”不是时间</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>“%1”不是容差</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotModel</name>
    <message>
        <source>%1, taken %2</source>
        <translation>%1，创建于 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Live change</source>
        <translation>实时变化</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is now less “%1”</source>
        <translation>当前值减“%1”</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
    <message>
        <source>“%1” less “%2”</source>
        <translation>“%1”减“%2”</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotStore</name>
    <message numerus="yes">
        <source>Delete %n snapshots</source>
        <translation>
            <numerusform>删除 %n 个快照</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the snapshot “%1”</source>
        <translation>重命名快照“%1”</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Take the snapshot “%1”</source>
        <translation>创建快照“%1”</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotsPanel</name>
    <message numerus="yes">
        <source>%1 of %n PVs differ</source>
        <translation>
            <numerusform>%n 个 PV 中有 %1 个不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n 个 PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <translation>
            <numerusform>%n 个未应答</numerusform>
        </translation>
    </message>
    <message>
        <source>A new snapshot of the rows of the table</source>
        <translation>为表格各行新建快照</translation>
    </message>
    <message>
        <source>A snapshot keeps the values of many PVs under a name: to compare them with what is now, and to write them back.</source>
        <translation>快照以一个名称保存多个 PV 的值：用于与当前值比较，并可写回。</translation>
    </message>
    <message>
        <source>A snapshot needs a name</source>
        <translation>快照需要名称</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>添加到表格</translation>
    </message>
    <message numerus="yes">
        <source>All %n PVs equal</source>
        <translation>
            <numerusform>全部 %n 个 PV 相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+C</source>
        <translation>复制行	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>删除	Del</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>隐藏相同项</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>尚无快照</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>相差不超过此值的数视为相等</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>探针	F3</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>重命名	F2</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs from “%1”</source>
        <translation>
            <numerusform>从“%1”恢复 %n 个 PV</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”…</source>
        <translation>恢复“%1”…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Select two to compare them. F2 renames, Delete deletes</source>
        <translation>选择两个进行比较。F2 重命名，Delete 删除</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” of %n PVs taken</source>
        <translation>
            <numerusform>已创建 %n 个 PV 的快照“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” taken; %2 of %n PVs did not answer</source>
        <translation>
            <numerusform>已创建快照“%1”；%n 个 PV 中有 %2 个未应答</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Snapshots beside the live values</source>
        <translation>快照与实时值对照</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Take a snapshot of the table</source>
        <translation>为表格创建快照</translation>
    </message>
    <message>
        <source>Take one of the table</source>
        <translation>为表格创建一个</translation>
    </message>
    <message>
        <source>Take the same PVs again</source>
        <translation>对相同 PV 再创建一个</translation>
    </message>
    <message>
        <source>There is a snapshot “%1” already</source>
        <translation>已有快照“%1”</translation>
    </message>
    <message>
        <source>There is nothing to take a snapshot of</source>
        <translation>没有可创建快照的内容</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Write the values back: of the selected rows, or of all</source>
        <translation>写回值：所选行，或全部行</translation>
    </message>
</context>
<context>
    <name>Candela::Startup</name>
    <message>
        <source>%1 serves %2 PVs on this machine</source>
        <translation>%1 在本机提供 %2 个 PV</translation>
    </message>
    <message>
        <source>Edits of the plan that were not saved</source>
        <translation>未保存的平面图编辑</translation>
    </message>
    <message>
        <source>Open site file</source>
        <translation>打开站点文件</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>站点文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The simulated building is starting…</source>
        <translation>模拟建筑正在启动…</translation>
    </message>
    <message>
        <source>edits of the plan</source>
        <translation>平面图的编辑</translation>
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
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln PVs</source>
        <translation>
            <numerusform>%Ln 个 PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames/s</source>
        <translation>
            <numerusform>%Ln 帧/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>%Ln 个断开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates/s</source>
        <translation>
            <numerusform>%Ln 更新/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest PV: %1, %2 updates a second</source>
        <translation>最活跃的 PV：%1，每秒 %2 次更新</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela 以只读方式启动：不写入任何内容</translation>
    </message>
    <message>
        <source>Channels that are not found or were lost; click to see them</source>
        <translation>未找到或已断开的通道；单击查看</translation>
    </message>
    <message>
        <source>Channels that something here wants</source>
        <translation>此程序正在使用的通道</translation>
    </message>
    <message>
        <source>How often the window was painted in the last second</source>
        <translation>最近一秒内窗口的绘制次数</translation>
    </message>
    <message>
        <source>Resident memory of this program</source>
        <translation>本程序的常驻内存</translation>
    </message>
    <message>
        <source>The PV that brings most values; click for all about it</source>
        <translation>带来最多值的 PV；单击查看其全部信息</translation>
    </message>
    <message>
        <source>Values that arrive from the network</source>
        <translation>从网络到达的值</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>Candela::StripChart</name>
    <message>
        <source>%1 is left out: StripTool draws ten curves</source>
        <translation>已忽略 %1：StripTool 最多绘制十条曲线</translation>
    </message>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 在文件中出现两次：以第一个为准</translation>
    </message>
    <message>
        <source>notes are left out: StripTool has its own way to keep them</source>
        <translation>已忽略备注：StripTool 以自己的方式保存备注</translation>
    </message>
    <message>
        <source>the logarithmic axis of %1 finds its range by itself</source>
        <translation>%1 的对数轴自动确定范围</translation>
    </message>
    <message>
        <source>the range of %1 is empty: its axis finds one by itself</source>
        <translation>%1 的范围为空：其轴自动确定范围</translation>
    </message>
</context>
<context>
    <name>Candela::StripFile</name>
    <message>
        <source>%1 is not known</source>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>curve %1 has no name</source>
        <translation>曲线 %1 没有名称</translation>
    </message>
    <message>
        <source>the file does not begin with StripConfig</source>
        <translation>文件未以 StripConfig 开头</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>version “%1” is not known</source>
        <translation>版本“%1”未知</translation>
    </message>
    <message>
        <source>“%1” is not a colour</source>
        <translation>“%1”不是颜色</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation>“%1”不是此处可用的数字</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>无法识别“%1”</translation>
    </message>
</context>
<context>
    <name>Candela::TableFile</name>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 在文件中出现两次：以第一个为准</translation>
    </message>
    <message>
        <source>a table holds at most %1 rows: the rest is left out</source>
        <translation>表格最多容纳 %1 行：其余已忽略</translation>
    </message>
    <message>
        <source>“%1” is not the name of a PV</source>
        <translation>“%1”不是 PV 名称</translation>
    </message>
</context>
<context>
    <name>Candela::TablePanel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PVs</source>
        <translation>
            <numerusform>%n 个 PV 中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1：无法写入：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>%n 个 PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked rows</source>
        <translation>
            <numerusform>%n 个勾选行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names will be offered while you type</source>
        <translation>
            <numerusform>键入时将提示 %n 个名称</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected rows</source>
        <translation>
            <numerusform>%n 个所选行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values saved</source>
        <translation>
            <numerusform>已保存 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>添加 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Add PVs</source>
        <translation>添加 PV</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Any text, any one character</source>
        <translation>任意文本、任意单个字符</translation>
    </message>
    <message>
        <source>By how much the values of %1 may differ from the saved ones:</source>
        <translation>%1的值与保存值允许相差多少：</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>更改注释</translation>
    </message>
    <message numerus="yes">
        <source>Change the tolerance of %n rows</source>
        <translation>
            <numerusform>更改 %n 行的容差</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>最近有变化</translation>
    </message>
    <message numerus="yes">
        <source>Check %n rows</source>
        <translation>
            <numerusform>勾选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Check or uncheck	Space</source>
        <translation>勾选或取消勾选	Space</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>注释</translation>
    </message>
    <message>
        <source>Copy names	Ctrl+C</source>
        <translation>复制名称	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+Shift+C</source>
        <translation>复制行	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>与保存值不同</translation>
    </message>
    <message>
        <source>Dismiss failed writes</source>
        <translation>消除写入失败提示</translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>编辑	F2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n loaded names</source>
        <translation>
            <numerusform>清除已加载的 %n 个名称</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>报警中</translation>
    </message>
    <message>
        <source>Insert a comment</source>
        <translation>插入注释</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.list *.pvs *.csv);;All files (*)</source>
        <translation>名称列表 (*.txt *.list *.pvs *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Load a list of names</source>
        <translation>加载名称列表</translation>
    </message>
    <message>
        <source>Load a list of names…</source>
        <translation>加载名称列表…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows</source>
        <translation>
            <numerusform>移动 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the snapshot of %1:</source>
        <translation>%1的快照名称：</translation>
    </message>
    <message>
        <source>Names, or ranges such as BLD:F1:R{01..08}:LUX01; Enter adds them.
loc://name(40) is a variable of this program</source>
        <translation>名称，或 BLD:F1:R{01..08}:LUX01 这样的范围；按 Enter 添加。
loc://name(40) 是本程序的变量</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新建表格</translation>
    </message>
    <message>
        <source>No PVs yet</source>
        <translation>尚无 PV</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Or type</source>
        <translation>或键入</translation>
    </message>
    <message>
        <source>PVs to add</source>
        <translation>要添加的 PV</translation>
    </message>
    <message>
        <source>Paste names	Ctrl+V</source>
        <translation>粘贴名称	Ctrl+V</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>探针	F3</translation>
    </message>
    <message>
        <source>Read now	Enter</source>
        <translation>立即读取	Enter</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>移除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rows	Del</source>
        <translation>移除行	Del</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>恢复%1…</translation>
    </message>
    <message>
        <source>Rows that are</source>
        <translation>按行的状态</translation>
    </message>
    <message numerus="yes">
        <source>Save %n values</source>
        <translation>
            <numerusform>保存 %n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>将表格保存为 CSV…</translation>
    </message>
    <message>
        <source>Save values of %1</source>
        <translation>保存%1的值</translation>
    </message>
    <message>
        <source>Set %1 to…</source>
        <translation>将%1设为…</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>State of the rows shown</source>
        <translation>所显示行的状态</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table saved to %1</source>
        <translation>表格已保存到 %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>创建快照</translation>
    </message>
    <message>
        <source>Take a snapshot of %1…</source>
        <translation>为%1创建快照…</translation>
    </message>
    <message>
        <source>The table shows values as they change, and writes setpoints. Type names above, paste a list, or drop PVs here.</source>
        <translation>表格实时显示数值，并可写入设定值。请在上方键入名称、粘贴列表，或将 PV 拖放到此处。</translation>
    </message>
    <message>
        <source>There are no PVs in the table yet</source>
        <translation>表格中尚无 PV</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>Tolerance of %1…</source>
        <translation>%1的容差…</translation>
    </message>
    <message numerus="yes">
        <source>Uncheck %n rows</source>
        <translation>
            <numerusform>取消勾选 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>可对行进行的操作</translation>
    </message>
    <message>
        <source>What can be filtered by</source>
        <translation>可用的筛选条件</translation>
    </message>
    <message>
        <source>What can be filtered by (Alt+Down)</source>
        <translation>可用的筛选条件 (Alt+Down)</translation>
    </message>
    <message>
        <source>Without a state</source>
        <translation>不处于某状态</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>不含某词</translation>
    </message>
    <message>
        <source>Words in name or description; * and ? as wild cards, -word excludes,
/regular expression/, and states: alarm, disconnected, changed …</source>
        <translation>名称或说明中的词；* 和 ? 为通配符，-词 表示排除，
/正则表达式/，以及状态：alarm、disconnected、changed …</translation>
    </message>
    <message numerus="yes">
        <source>all %n rows</source>
        <translation>
            <numerusform>全部 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>table.columns[%1].key: unknown column “%2”</source>
        <translation>table.columns[%1].key：未知列“%2”</translation>
    </message>
    <message>
        <source>table.pvs: is not a list</source>
        <translation>table.pvs：不是列表</translation>
    </message>
    <message>
        <source>table.pvs[%1]: is not a name</source>
        <translation>table.pvs[%1]：不是名称</translation>
    </message>
    <message>
        <source>table.saved.%1: holds no value</source>
        <translation>table.saved.%1：没有值</translation>
    </message>
    <message>
        <source>table.sort: unknown column “%1”</source>
        <translation>table.sort：未知列“%1”</translation>
    </message>
    <message>
        <source>table.state: unknown state “%1”</source>
        <translation>table.state：未知状态“%1”</translation>
    </message>
</context>
<context>
    <name>Candela::TablePanelWriter</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未写入：%2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is a PV, %2 a value</extracomment>
        <translation>将 %1 设为 %2</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>将 %1 写入 %2？</translation>
    </message>
</context>
<context>
    <name>Candela::TableWriteDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 written.</source>
        <translation>已写入 %1 / %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs will be written, one after the other.</source>
        <translation>
            <numerusform>将依次写入 %n 个 PV。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written and are left out.</source>
        <translation>
            <numerusform>%n 个无法写入，将略过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; each row of the table shows why.</source>
        <translation>
            <numerusform>%n 个失败；表格各行显示原因。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have this value already.</source>
        <translation>
            <numerusform>其中 %n 个已是此值。</numerusform>
        </translation>
    </message>
    <message>
        <source>A value, with or without its unit, or the name of a state</source>
        <translation>一个值，可带单位，或状态名称</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>Aborted: %n were not sent.</source>
        <translation>
            <numerusform>已中止：%n 个未发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>None of these rows has a saved value.</source>
        <translation>这些行均没有保存值。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs</source>
        <translation>
            <numerusform>恢复 %n 个 PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n saved values</source>
        <translation>
            <numerusform>恢复 %n 个保存值</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved numbers are multiplied with it; texts, states and arrays stay as saved</source>
        <translation>保存的数字乘以此值；文本、状态和数组保持原样</translation>
    </message>
    <message>
        <source>Scale of the saved numbers</source>
        <translation>保存数值的系数</translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs</source>
        <translation>
            <numerusform>设置 %n 个 PV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs to %1</source>
        <translation>
            <numerusform>将 %n 个 PV 设为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>仅列出前 %1 个。</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>将要写入的内容</translation>
    </message>
    <message numerus="yes">
        <source>Write %n PVs</source>
        <translation>
            <numerusform>写入 %n 个 PV</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>written</source>
        <translation>已写入</translation>
    </message>
</context>
<context>
    <name>Candela::TablesPanel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Add the table “%1”</source>
        <translation>添加表格“%1”</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Double click renames a table</source>
        <translation>双击以重命名表格</translation>
    </message>
    <message>
        <source>Fill the table “%1”</source>
        <translation>填充表格“%1”</translation>
    </message>
    <message>
        <source>Its saved values go with it.</source>
        <translation>其保存值将一并移除。</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Move a table</source>
        <translation>移动表格</translation>
    </message>
    <message>
        <source>Name of the table:</source>
        <translation>表格名称：</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新建表格</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>移除表格</translation>
    </message>
    <message>
        <source>Remove the table “%1”</source>
        <translation>移除表格“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Remove the table “%1” with its %n rows?</source>
        <translation>
            <numerusform>移除表格“%1”及其 %n 行？</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>重命名表格</translation>
    </message>
    <message>
        <source>Rename the table</source>
        <translation>重命名表格</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>表格 %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>Candela::TraceSampleModel</name>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Server&apos;s time</source>
        <translation>服务器时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重度</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>间断</translation>
    </message>
    <message>
        <source>samples lost before</source>
        <translation>此前有样本丢失</translation>
    </message>
</context>
<context>
    <name>Candela::UndoHistory</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1（已撤销）</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>A step with a pencil was written to PVs: undoing it writes the values from before.</source>
        <translation>带铅笔标记的步骤已写入 PV：撤销时会写入之前的值。</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>尚未执行任何操作</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作步骤</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>操作步骤，最新在前</translation>
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
        <translation>Candela 以只读方式启动：不写入任何内容</translation>
    </message>
    <message>
        <source>Do “%1” again?</source>
        <translation>重做“%1”？</translation>
    </message>
    <message>
        <source>The same values are written again.</source>
        <translation>将再次写入相同的值。</translation>
    </message>
    <message>
        <source>The values from before are written again.</source>
        <translation>将重新写入之前的值。</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>撤销“%1”？</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>写入</translation>
    </message>
</context>
<context>
    <name>Candela::WindowEdit</name>
    <message>
        <source>Close a window</source>
        <translation>关闭窗口</translation>
    </message>
</context>
<context>
    <name>Candela::Windows</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A file and one of its windows</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close all the same?</source>
        <translation>仍要关闭吗？</translation>
    </message>
    <message>
        <source>The windows follow as soon as the lights have been written</source>
        <translation>灯写入完成后，窗口将随即更新</translation>
    </message>
    <message>
        <source>The windows follow as soon as what is under way in “%1” has ended</source>
        <translation>“%1”中正在进行的操作结束后，窗口将随即更新</translation>
    </message>
    <message>
        <source>This session could not be restored if the program was killed: %1</source>
        <translation>如果程序被强行终止，此会话将无法恢复：%1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>窗口 %1</translation>
    </message>
</context>
<context>
    <name>Candela::Workspace</name>
    <message>
        <source>&quot;%1&quot; is none of system, dark, light</source>
        <translation>“%1”不是 system、dark 或 light</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1：无法读取：%2</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1：无法写入：%2</translation>
    </message>
    <message>
        <source>%1: is missing, so this is not a workspace</source>
        <translation>%1：缺失，因此这不是工作区</translation>
    </message>
    <message>
        <source>%1: is not a version number</source>
        <translation>%1：不是版本号</translation>
    </message>
    <message>
        <source>%1: is too large for a workspace</source>
        <translation>%1：作为工作区过大</translation>
    </message>
    <message>
        <source>%1: version %2 was written by a newer Candela; this one reads up to version %3</source>
        <translation>%1：版本 %2 由更新的 Candela 写入；本程序最高可读版本 %3</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>不是 true 或 false</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>不是 base64</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>line 1: a workspace is a JSON object</source>
        <translation>第 1 行：工作区应为 JSON 对象</translation>
    </message>
    <message>
        <source>more than %1 windows</source>
        <translation>窗口超过 %1 个</translation>
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
        <translation>工作区未能全部恢复</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was saved last.</source>
        <translation>否则文件保持上次保存时的状态。</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>将更改保存到 %1 吗？</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>保存工作区</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>The session could not be restored</source>
        <translation>无法恢复会话</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>无法打开工作区</translation>
    </message>
    <message>
        <source>The workspace could not be saved</source>
        <translation>无法保存工作区</translation>
    </message>
    <message>
        <source>There is no last session to open</source>
        <translation>没有可打开的上次会话</translation>
    </message>
    <message>
        <source>Workspaces (*.candela)</source>
        <translation>工作区 (*.candela)</translation>
    </message>
    <message>
        <source>Workspaces (*.candela);;All files (*)</source>
        <translation>工作区 (*.candela);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Candela::WriteCommand</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1；%3 个中有 %2 个未写入：%4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>Candela::WriteOrigin</name>
    <message>
        <source>Command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>Grand master</source>
        <translation>总控</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>灯</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>回路 %1</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
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
        <translation>%1 天前</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 小时前</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
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
        <translation>%1 秒前</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>%1 is what the regular expression library says, %2 a position in the text.</extracomment>
        <translation>%1，位于第 %2 个字符</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>“%1”不是状态</translation>
    </message>
</context>
<context>
    <name>PvTableInput</name>
    <message>
        <source>%1 elements were typed, %2 has room for %3</source>
        <translation>键入了 %1 个元素，%2 只能容纳 %3 个</translation>
    </message>
    <message>
        <source>%1 is above the limit of %2</source>
        <translation>%1 高于上限 %2</translation>
    </message>
    <message>
        <source>%1 is below the limit of %2</source>
        <translation>%1 低于下限 %2</translation>
    </message>
    <message>
        <source>%1 takes numbers from %2 to %3</source>
        <translation>%1 接受 %2 至 %3 的数</translation>
    </message>
    <message>
        <source>%1 takes whole numbers only</source>
        <translation>%1 只接受整数</translation>
    </message>
    <message>
        <source>A text PV holds at most %1 bytes</source>
        <translation>文本 PV 最多容纳 %1 字节</translation>
    </message>
    <message>
        <source>Type a value first</source>
        <translation>请先键入值</translation>
    </message>
    <message>
        <source>“%1” could mean two numbers; leave out the thousands separator</source>
        <translation>“%1”可能表示两个数；请去掉千位分隔符</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1”不属于 %2</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>“%1” is not a number of %2</source>
        <translation>“%1”不是以 %2 为单位的数</translation>
    </message>
    <message>
        <source>“%1” is not the number of a state</source>
        <translation>“%1”不是状态编号</translation>
    </message>
</context>
<context>
    <name>PvTableStates</name>
    <message>
        <source>Can be written</source>
        <translation>可写入</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>最近有变化</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已勾选</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>与保存值不同</translation>
    </message>
    <message>
        <source>Has a saved value</source>
        <translation>有保存值</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>报警中</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>Major alarm</source>
        <translation>主要报警</translation>
    </message>
    <message>
        <source>Minor alarm</source>
        <translation>次要报警</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Write failed</source>
        <translation>写入失败</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Access security group</source>
        <translation>访问安全组</translation>
    </message>
    <message>
        <source>Alarm hysteresis</source>
        <translation>报警回差</translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation>报警消息</translation>
    </message>
    <message>
        <source>Alarm severity</source>
        <translation>报警严重度</translation>
    </message>
    <message>
        <source>Alarm status</source>
        <translation>报警状态</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Change that archivers are told of</source>
        <translation>通知归档端的变化量</translation>
    </message>
    <message>
        <source>Change that monitors are told of</source>
        <translation>通知监视端的变化量</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Device support</source>
        <translation>设备支持</translation>
    </message>
    <message>
        <source>Digits behind the point</source>
        <translation>小数位数</translation>
    </message>
    <message>
        <source>Disable input</source>
        <translation>禁用输入</translation>
    </message>
    <message>
        <source>Disable link</source>
        <translation>禁用链接</translation>
    </message>
    <message>
        <source>Disabled if DISA is</source>
        <translation>DISA 为此值时禁用</translation>
    </message>
    <message>
        <source>Elements there are</source>
        <translation>现有元素数</translation>
    </message>
    <message>
        <source>Elements there is room for</source>
        <translation>可容纳的元素数</translation>
    </message>
    <message>
        <source>Event that processes it</source>
        <translation>触发处理的事件</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Fastest change of the output</source>
        <translation>输出的最快变化</translation>
    </message>
    <message>
        <source>Highest severity not acknowledged</source>
        <translation>未确认的最高严重度</translation>
    </message>
    <message>
        <source>Input link</source>
        <translation>输入链接</translation>
    </message>
    <message>
        <source>Label of 0</source>
        <translation>0 的标签</translation>
    </message>
    <message>
        <source>Label of 1</source>
        <translation>1 的标签</translation>
    </message>
    <message>
        <source>Link to the simulated value</source>
        <translation>仿真值链接</translation>
    </message>
    <message>
        <source>Link to the simulation mode</source>
        <translation>仿真模式链接</translation>
    </message>
    <message>
        <source>Link to the time stamp</source>
        <translation>时间戳链接</translation>
    </message>
    <message>
        <source>Link to the wanted value</source>
        <translation>期望值链接</translation>
    </message>
    <message>
        <source>Lower alarm limit</source>
        <translation>报警下限</translation>
    </message>
    <message>
        <source>Lower end of the display</source>
        <translation>显示下限</translation>
    </message>
    <message>
        <source>Lower limit of writes</source>
        <translation>写入下限</translation>
    </message>
    <message>
        <source>Lower warning limit</source>
        <translation>警告下限</translation>
    </message>
    <message>
        <source>Order within a scan</source>
        <translation>扫描内的顺序</translation>
    </message>
    <message>
        <source>Output link</source>
        <translation>输出链接</translation>
    </message>
    <message>
        <source>Past alarms need acknowledgement</source>
        <translation>过往报警需要确认</translation>
    </message>
    <message>
        <source>Priority of processing</source>
        <translation>处理优先级</translation>
    </message>
    <message>
        <source>Processed at the start</source>
        <translation>启动时处理</translation>
    </message>
    <message>
        <source>Processed by a write</source>
        <translation>由写入触发处理</translation>
    </message>
    <message>
        <source>Processed next</source>
        <translation>下一个处理</translation>
    </message>
    <message>
        <source>Processed when</source>
        <translation>处理时机</translation>
    </message>
    <message>
        <source>Processing is traced</source>
        <translation>跟踪处理</translation>
    </message>
    <message>
        <source>Raw value</source>
        <translation>原始值</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读值</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>记录类型</translation>
    </message>
    <message>
        <source>Severity above HIGH</source>
        <translation>高于 HIGH 的严重度</translation>
    </message>
    <message>
        <source>Severity above HIHI</source>
        <translation>高于 HIHI 的严重度</translation>
    </message>
    <message>
        <source>Severity below LOLO</source>
        <translation>低于 LOLO 的严重度</translation>
    </message>
    <message>
        <source>Severity below LOW</source>
        <translation>低于 LOW 的严重度</translation>
    </message>
    <message>
        <source>Severity of 0</source>
        <translation>0 的严重度</translation>
    </message>
    <message>
        <source>Severity of 1</source>
        <translation>1 的严重度</translation>
    </message>
    <message>
        <source>Severity of a change</source>
        <translation>变化的严重度</translation>
    </message>
    <message>
        <source>Severity while disabled</source>
        <translation>禁用时的严重度</translation>
    </message>
    <message>
        <source>Severity while simulated</source>
        <translation>仿真时的严重度</translation>
    </message>
    <message>
        <source>Severity while undefined</source>
        <translation>未定义时的严重度</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>仿真</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Source of the time stamp</source>
        <translation>时间戳来源</translation>
    </message>
    <message>
        <source>Times found busy</source>
        <translation>遇忙次数</translation>
    </message>
    <message>
        <source>Type of the elements</source>
        <translation>元素类型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Upper alarm limit</source>
        <translation>报警上限</translation>
    </message>
    <message>
        <source>Upper end of the display</source>
        <translation>显示上限</translation>
    </message>
    <message>
        <source>Upper limit of writes</source>
        <translation>写入上限</translation>
    </message>
    <message>
        <source>Upper warning limit</source>
        <translation>警告上限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Value that was sent out</source>
        <translation>已输出的值</translation>
    </message>
    <message>
        <source>Value undefined</source>
        <translation>值未定义</translation>
    </message>
    <message>
        <source>Value while invalid</source>
        <translation>无效时的值</translation>
    </message>
    <message>
        <source>Wanted value is taken from</source>
        <translation>期望值来源</translation>
    </message>
    <message>
        <source>What is done while invalid</source>
        <translation>无效时的处理</translation>
    </message>
    <message>
        <source>Will be processed again</source>
        <translation>将再次处理</translation>
    </message>
    <message>
        <source>Writing from outside is refused</source>
        <translation>拒绝外部写入</translation>
    </message>
    <message>
        <source>Written: processes the record</source>
        <translation>写入即处理记录</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>is no snapshot</source>
        <translation>不是快照</translation>
    </message>
    <message>
        <source>values[%1]: has no name</source>
        <translation>values[%1]：没有名称</translation>
    </message>
</context>
</TS>
