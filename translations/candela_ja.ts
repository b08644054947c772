<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Candela::AboutBox</name>
    <message>
        <source>&lt;p&gt;See a building, select, read, decide, command: a supervision desktop for EPICS Channel Access.&lt;/p&gt;&lt;p&gt;The desktop is free software under the GNU General Public License, version 3 or later. It comes without any warranty. The client library, candela-cli and candela-ioc are under the MIT licence.&lt;/p&gt;&lt;p&gt;Built with Qt %1.&lt;/p&gt;</source>
        <translation>&lt;p&gt;建物を見て、選び、読み取り、判断し、指令する。EPICS Channel Access のための監視デスクトップです。&lt;/p&gt;&lt;p&gt;このデスクトップは GNU General Public License バージョン 3 以降に基づくフリーソフトウェアで、いかなる保証もありません。クライアントライブラリ、candela-cli、candela-ioc は MIT ライセンスです。&lt;/p&gt;&lt;p&gt;Qt %1 でビルドされています。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Candela</source>
        <translation>Candela について</translation>
    </message>
</context>
<context>
    <name>Candela::Actions</name>
    <message>
        <source>&amp;About Candela</source>
        <translation>Candela について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Blackout…</source>
        <translation>ブラックアウト(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clear selection	Esc</source>
        <translation>選択を解除(&amp;C)	Esc</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Find PV, panel or command…</source>
        <translation>PV、パネル、コマンドを検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー操作(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>大きく(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New workspace</source>
        <translation>新規ワークスペース(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>標準の大きさ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>ワークスペースを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Read selection</source>
        <translation>選択を読み取り(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>配置をリセット(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save workspace</source>
        <translation>ワークスペースを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>小さく(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Steps…</source>
        <translation>操作履歴(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Stop all writes and loops</source>
        <translation>すべての書き込みとループを停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>All that can be undone, writes to PVs included</source>
        <translation>元に戻せるすべての操作 (PV への書き込みを含む)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Command &amp;line</source>
        <translation>コマンドライン(&amp;L)</translation>
    </message>
    <message>
        <source>Dark or light</source>
        <translation>ダークまたはライト</translation>
    </message>
    <message>
        <source>Floor &amp;down	PgDown</source>
        <translation>下の階(&amp;D)	PgDown</translation>
    </message>
    <message>
        <source>Floor &amp;up	PgUp</source>
        <translation>上の階(&amp;U)	PgUp</translation>
    </message>
    <message>
        <source>Na&amp;me this window…</source>
        <translation>このウィンドウに名前を付ける(&amp;M)…</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新規ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Open &amp;last session</source>
        <translation>前回のセッションを開く(&amp;L)</translation>
    </message>
    <message>
        <source>Open s&amp;ite file…</source>
        <translation>サイトファイルを開く(&amp;I)…</translation>
    </message>
    <message>
        <source>Pro&amp;be</source>
        <translation>プローブ(&amp;B)</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>名前を付けてワークスペースを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Select &amp;all on this floor	Ctrl+A</source>
        <translation>このフロアをすべて選択(&amp;A)	Ctrl+A</translation>
    </message>
    <message>
        <source>Selection to &amp;table</source>
        <translation>選択をテーブルへ(&amp;T)</translation>
    </message>
    <message>
        <source>Selection to c&amp;hart</source>
        <translation>選択をチャートへ(&amp;H)</translation>
    </message>
    <message>
        <source>Show the whole &amp;floor	Home</source>
        <translation>フロア全体を表示(&amp;F)	Home</translation>
    </message>
    <message>
        <source>Start the &amp;demo building</source>
        <translation>デモ建物を起動(&amp;D)</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Tables and charts of other programs; files can be dropped onto the window as well</source>
        <translation>ほかのプログラムのテーブルとチャート。ファイルをウィンドウにドロップすることもできます</translation>
    </message>
    <message>
        <source>The table in front, or the chart, for other programs</source>
        <translation>前面のテーブルまたはチャートを、ほかのプログラム用に書き出し</translation>
    </message>
    <message>
        <source>Zoom &amp;in	+</source>
        <translation>拡大(&amp;I)	+</translation>
    </message>
    <message>
        <source>Zoom &amp;out	−</source>
        <translation>縮小(&amp;O)	−</translation>
    </message>
</context>
<context>
    <name>Candela::AuditEntry</name>
    <message>
        <source>sent, no answer asked for</source>
        <translation>送信済み、応答は要求せず</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
</context>
<context>
    <name>Candela::AuditLog</name>
    <message>
        <source>The log of writes cannot be kept in %1: %2</source>
        <translation>書き込みログを %1 に記録できません: %2</translation>
    </message>
    <message>
        <source>The log of writes is kept again</source>
        <translation>書き込みログの記録を再開しました</translation>
    </message>
    <message numerus="yes">
        <source>The log of writes is kept again; %n entries were lost</source>
        <translation>
            <numerusform>書き込みログの記録を再開しました。%n 件が失われました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::AuditModel</name>
    <message>
        <source>%1, process %2</source>
        <translation>%1、プロセス %2</translation>
    </message>
    <message>
        <source>By</source>
        <translation>書き込み元</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>以前の値</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
</context>
<context>
    <name>Candela::AuditPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 は書き込まれませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not written</source>
        <translation>
            <numerusform>未書き込み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 writes</source>
        <translation>
            <numerusform>書き込み %1 件中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes</source>
        <translation>
            <numerusform>書き込み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n writes saved to %1</source>
        <translation>
            <numerusform>書き込み %n 件を %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Every write is listed here: who wrote what, when, and how it ended. Nothing has been written yet.</source>
        <translation>すべての書き込みがここに載ります: 誰が、何を、いつ書き込み、結果がどうだったか。まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>CSV としてエクスポート</translation>
    </message>
    <message>
        <source>Export writes</source>
        <translation>書き込みをエクスポート</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by PV, value, origin</source>
        <translation>PV、値、発生元で絞り込み</translation>
    </message>
    <message>
        <source>Last 10 minutes</source>
        <translation>直近 10 分</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>直近 1 日</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>直近 1 週間</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>未書き込み</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Read the log&apos;s files again: what other programs have written</source>
        <translation>ログのファイルを再読み取り: ほかのプログラムによる書き込み</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Save what is listed as CSV</source>
        <translation>一覧の内容を CSV として保存</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Writes, the newest first</source>
        <translation>書き込み (新しい順)</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み値</translation>
    </message>
</context>
<context>
    <name>Candela::AuditWriter</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
</context>
<context>
    <name>Candela::AutosaveFile</name>
    <message>
        <source>%1 has no saved value</source>
        <translation>%1 に保存値がありません</translation>
    </message>
    <message>
        <source>autosave noted: %1</source>
        <translation>autosave の注記: %1</translation>
    </message>
    <message>
        <source>the array of %1 does not end</source>
        <translation>%1 の配列に終わりがありません</translation>
    </message>
    <message>
        <source>the file does not end with &lt;END&gt;: it may have been cut off</source>
        <translation>ファイルが &lt;END&gt; で終わっていません。途中で切れている可能性があります</translation>
    </message>
    <message>
        <source>the text of %1 has several lines: they became one</source>
        <translation>%1 のテキストは複数行のため、1 行にまとめました</translation>
    </message>
    <message>
        <source>what stands behind &lt;END&gt; is left out</source>
        <translation>&lt;END&gt; より後は除外します</translation>
    </message>
</context>
<context>
    <name>Candela::ChartAxisDialog</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Axis %1</source>
        <translation>軸 %1</translation>
    </message>
    <message>
        <source>Axis without a unit</source>
        <translation>単位のない軸</translation>
    </message>
    <message>
        <source>Each trace by its limits (LOPR to HOPR)</source>
        <translation>トレースごとに限界から (LOPR ～ HOPR)</translation>
    </message>
    <message>
        <source>Each trace by what is in view</source>
        <translation>トレースごとに表示範囲から</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>From</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>側</translation>
    </message>
    <message>
        <source>Staggered: a band for each trace</source>
        <translation>段組み: トレースごとに帯を割り当て</translation>
    </message>
    <message>
        <source>To</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Wherever there is room</source>
        <translation>空いている側</translation>
    </message>
</context>
<context>
    <name>Candela::ChartBar</name>
    <message>
        <source>Add PVs</source>
        <translation>PV を追加</translation>
    </message>
    <message>
        <source>Any stretch of time: 45 s, 15 min, 2h, 1 h 30 min, from 08:00, 08:00 - 09:30</source>
        <translation>任意の期間: 45 s、15 min、2h、1 h 30 min、from 08:00、08:00 - 09:30</translation>
    </message>
    <message>
        <source>Back to now, with automatic scales (double click)</source>
        <translation>現在に戻る、自動スケール (ダブルクリック)</translation>
    </message>
    <message>
        <source>Follow the clock again (Space)</source>
        <translation>再び時計に追従 (Space)</translation>
    </message>
    <message>
        <source>Hold the picture; samples go on being kept (Space)</source>
        <translation>画面を固定。サンプルの保持は継続 (Space)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Names or ranges of PVs; Enter adds them</source>
        <translation>PV の名前または範囲。Enter で追加</translation>
    </message>
    <message>
        <source>PVs to add to the chart</source>
        <translation>チャートに追加する PV</translation>
    </message>
    <message>
        <source>Show the last %1</source>
        <translation>直近の %1 を表示</translation>
    </message>
    <message>
        <source>Span of the time axis</source>
        <translation>時間軸の幅</translation>
    </message>
    <message>
        <source>Statistics, distribution, samples and waveforms</source>
        <translation>統計、分布、サンプル、波形</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>サンプル間を直線で結ぶ</translation>
    </message>
    <message>
        <source>The next view (Alt+Right)</source>
        <translation>次の表示 (Alt+Right)</translation>
    </message>
    <message>
        <source>The view before (Backspace)</source>
        <translation>前の表示 (Backspace)</translation>
    </message>
    <message>
        <source>Zoom by a rectangle (Shift+drag)</source>
        <translation>矩形でズーム (Shift+ドラッグ)</translation>
    </message>
</context>
<context>
    <name>Candela::ChartEdit</name>
    <message numerus="yes">
        <source>Add %n traces to the chart</source>
        <translation>
            <numerusform>チャートに %n 本のトレースを追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a note to the chart</source>
        <translation>チャートにメモを追加</translation>
    </message>
    <message>
        <source>Change a trace of the chart</source>
        <translation>チャートのトレースを変更</translation>
    </message>
    <message>
        <source>Change an axis of the chart</source>
        <translation>チャートの軸を変更</translation>
    </message>
    <message>
        <source>Remove a note from the chart</source>
        <translation>チャートからメモを削除</translation>
    </message>
    <message>
        <source>Show or hide traces</source>
        <translation>トレースの表示または非表示</translation>
    </message>
    <message numerus="yes">
        <source>Take %n traces off the chart</source>
        <translation>
            <numerusform>チャートから %n 本のトレースを外す</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all traces off the chart</source>
        <translation>チャートからすべてのトレースを外す</translation>
    </message>
</context>
<context>
    <name>Candela::ChartLegend</name>
    <message>
        <source>%1 came out of order</source>
        <translation>%1 サンプルは順序が乱れて到着しました</translation>
    </message>
    <message>
        <source>%1 is hidden</source>
        <translation>%1 は非表示です</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept</source>
        <translation>%1 サンプルを保持 (最大 %2)</translation>
    </message>
    <message>
        <source>%1 of %2 samples kept, over %3</source>
        <translation>%1 サンプルを保持 (最大 %2)、期間 %3</translation>
    </message>
    <message>
        <source>%1 samples lost because they came too fast</source>
        <translation>%1 サンプルは到着が速すぎて失われました</translation>
    </message>
    <message numerus="yes">
        <source>%n arrays kept; the chart shows their first element</source>
        <translation>
            <numerusform>%n 個の配列を保持。チャートには先頭要素を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Click: hide or show; Ctrl+click: this one alone</source>
        <translation>クリック: 表示/非表示、Ctrl+クリック: これだけを表示</translation>
    </message>
    <message>
        <source>The server&apos;s clock is %1 off; shown by the time of arrival</source>
        <translation>サーバーの時計が %1 ずれています。到着時刻で表示します</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>トレース</translation>
    </message>
</context>
<context>
    <name>Candela::ChartPanel</name>
    <message>
        <source>&quot;%1&quot; is no stretch of time: write 15 min, 2h, from 08:00, or 08:00 - 09:30</source>
        <translation>「%1」は期間ではありません。15 min、2h、from 08:00、08:00 - 09:30 のように書いてください</translation>
    </message>
    <message>
        <source>%1 now, over %2</source>
        <translation>現在 %1、期間 %2</translation>
    </message>
    <message>
        <source>%1 was not saved: %2</source>
        <translation>%1 は保存されませんでした: %2</translation>
    </message>
    <message>
        <source>%1, up to %2 MB</source>
        <translation>%1、最大 %2 MB</translation>
    </message>
    <message>
        <source>A new one below</source>
        <translation>下に新規作成</translation>
    </message>
    <message>
        <source>A new one…</source>
        <translation>新しい軸…</translation>
    </message>
    <message>
        <source>Add a PV</source>
        <translation>PV を追加</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>その他…</translation>
    </message>
    <message>
        <source>Back to now, automatic scales	Home</source>
        <translation>現在に戻る、自動スケール	Home</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>By its place in the list</source>
        <translation>リスト内の位置で決める</translation>
    </message>
    <message>
        <source>By the server&apos;s time</source>
        <translation>サーバーの時刻で表示</translation>
    </message>
    <message>
        <source>By the time of arrival</source>
        <translation>到着時刻で表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Chart %1</source>
        <translation>チャート %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Copied %1 samples</source>
        <translation>%1 サンプルをコピーしました</translation>
    </message>
    <message>
        <source>Copied the chart as an image</source>
        <translation>チャートを画像としてコピーしました</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Copy samples in view</source>
        <translation>表示中のサンプルをコピー</translation>
    </message>
    <message>
        <source>Counts for the automatic range</source>
        <translation>自動範囲に含める</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>図面 (*.svg)</translation>
    </message>
    <message>
        <source>Fixed range, side…</source>
        <translation>固定範囲、側…</translation>
    </message>
    <message>
        <source>Forget all samples</source>
        <translation>すべてのサンプルを破棄</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Images (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Its samples</source>
        <translation>サンプルを見る</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>直近 %1</translation>
    </message>
    <message>
        <source>Marker A here	A</source>
        <translation>ここにマーカー A	A</translation>
    </message>
    <message>
        <source>Marker B here	B</source>
        <translation>ここにマーカー B	B</translation>
    </message>
    <message>
        <source>More than %1 samples are in view: save them as a file</source>
        <translation>表示中のサンプルが %1 を超えています。ファイルに保存してください</translation>
    </message>
    <message>
        <source>Name of the axis</source>
        <translation>軸の名前</translation>
    </message>
    <message>
        <source>New value axis</source>
        <translation>新しい値軸</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Note at %1</source>
        <translation>%1 のメモ</translation>
    </message>
    <message>
        <source>Note here…</source>
        <translation>ここにメモ…</translation>
    </message>
    <message>
        <source>Nothing on the chart</source>
        <translation>チャートは空です</translation>
    </message>
    <message>
        <source>Of its unit, %1</source>
        <translation>単位 %1 の軸</translation>
    </message>
    <message>
        <source>Of values without a unit</source>
        <translation>単位のない値の軸</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Remove the note “%1”</source>
        <translation>メモ「%1」を削除</translation>
    </message>
    <message>
        <source>Samples around here</source>
        <translation>この付近のサンプル</translation>
    </message>
    <message>
        <source>Samples kept</source>
        <translation>保持するサンプル</translation>
    </message>
    <message>
        <source>Samples kept of each trace</source>
        <translation>各トレースの保持サンプル数</translation>
    </message>
    <message>
        <source>Save all samples</source>
        <translation>すべてのサンプルを保存</translation>
    </message>
    <message>
        <source>Save all samples as CSV…</source>
        <translation>すべてのサンプルを CSV に保存…</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>Save samples</source>
        <translation>サンプルを保存</translation>
    </message>
    <message>
        <source>Save samples in view as CSV…</source>
        <translation>表示中のサンプルを CSV に保存…</translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation>チャートを画像として保存</translation>
    </message>
    <message>
        <source>Save the samples in view</source>
        <translation>表示中のサンプルを保存</translation>
    </message>
    <message>
        <source>Save, copy, print</source>
        <translation>保存、コピー、印刷</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
    <message>
        <source>Settings of this axis…</source>
        <translation>この軸の設定…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>空色</translation>
    </message>
    <message>
        <source>Straight lines between samples</source>
        <translation>サンプル間を直線で結ぶ</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Take all traces off</source>
        <translation>すべてのトレースを外す</translation>
    </message>
    <message>
        <source>Take it off the chart</source>
        <translation>チャートから外す</translation>
    </message>
    <message>
        <source>Take the markers away</source>
        <translation>マーカーを消す</translation>
    </message>
    <message>
        <source>The chart draws every sample of a PV. Drop PVs here, or double-click one in a table or on the plan.</source>
        <translation>チャートは PV のすべてのサンプルを描きます。ここに PV をドロップするか、テーブルやフロア図で PV をダブルクリックしてください。</translation>
    </message>
    <message>
        <source>The next view	Alt+Right</source>
        <translation>次の表示	Alt+Right</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>プリンターが応答しません</translation>
    </message>
    <message>
        <source>The view before	Backspace</source>
        <translation>前の表示	Backspace</translation>
    </message>
    <message>
        <source>Thick</source>
        <translation>太い</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>細い</translation>
    </message>
    <message>
        <source>This one alone, or all again</source>
        <translation>これだけを表示、またはすべて表示</translation>
    </message>
    <message>
        <source>Time axis</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Value axes</source>
        <translation>値軸</translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation>値軸</translation>
    </message>
    <message>
        <source>Very thick</source>
        <translation>とても太い</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>Without a unit</source>
        <translation>単位なし</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き込み中</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
    <message>
        <source>Zoom by a rectangle	Shift+drag</source>
        <translation>矩形でズーム	Shift+ドラッグ</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>chart.axes[%1]: is not an axis</source>
        <translation>chart.axes[%1]: 軸ではありません</translation>
    </message>
    <message>
        <source>chart.notes[%1]: is not a note</source>
        <translation>chart.notes[%1]: メモではありません</translation>
    </message>
    <message>
        <source>chart.span: is not a number of seconds</source>
        <translation>chart.span: 秒数ではありません</translation>
    </message>
    <message>
        <source>chart.traces: is not a list</source>
        <translation>chart.traces: リストではありません</translation>
    </message>
    <message>
        <source>chart.traces[%1].color: is not a colour</source>
        <translation>chart.traces[%1].color: 色ではありません</translation>
    </message>
    <message>
        <source>chart.traces[%1].pv: is not a name</source>
        <translation>chart.traces[%1].pv: 名前ではありません</translation>
    </message>
    <message>
        <source>chart.traces[%1].row: is not between 0 and %2</source>
        <translation>chart.traces[%1].row: 0 ～ %2 の範囲にありません</translation>
    </message>
</context>
<context>
    <name>Candela::ChartReading</name>
    <message>
        <source>%1 is no array</source>
        <translation>%1 は配列ではありません</translation>
    </message>
    <message>
        <source>%1 samples, mean %2%4, standard deviation %3%4</source>
        <translation>%1 サンプル、平均 %2%4、標準偏差 %3%4</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 ～ %2、%3</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1、%2 / %3</translation>
    </message>
    <message>
        <source>A to B: %1, %2 Hz</source>
        <translation>A ～ B: %1、%2 Hz</translation>
    </message>
    <message>
        <source>Amplitude by frequency, as a share of the sampling frequency fₛ</source>
        <translation>周波数ごとの振幅。周波数はサンプリング周波数 fₛ に対する比</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>ヒストグラム</translation>
    </message>
    <message>
        <source>No samples in view</source>
        <translation>表示中のサンプルはありません</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <translation>スペクトル</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>The bars count one sample of %1</source>
        <translation>棒は %1 サンプルに 1 つを数えています</translation>
    </message>
    <message>
        <source>Trace to look at</source>
        <translation>調べるトレース</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Which array, by its time</source>
        <translation>配列を時刻で選択</translation>
    </message>
</context>
<context>
    <name>Candela::ChartStatisticsModel</name>
    <message>
        <source>%1 lost because they came too fast</source>
        <translation>%1 は到着が速すぎて失われました</translation>
    </message>
    <message>
        <source>%1 samples in view, %2 gaps; %3 of %4 kept</source>
        <translation>表示中 %1 サンプル、欠落 %2 か所、%3 を保持 (最大 %4)</translation>
    </message>
    <message>
        <source>At A</source>
        <translation>A の値</translation>
    </message>
    <message>
        <source>At B</source>
        <translation>B の値</translation>
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
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>傾き</translation>
    </message>
    <message>
        <source>Std. dev.</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>They span %1</source>
        <translation>期間 %1</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
</context>
<context>
    <name>Candela::ChartView</name>
    <message>
        <source>% of the limits</source>
        <translation>限界に対する %</translation>
    </message>
    <message>
        <source>% of what is in view</source>
        <translation>表示範囲に対する %</translation>
    </message>
    <message>
        <source>%1 over %2: %3</source>
        <extracomment>&quot;3 traces over 5 min: A, B, C&quot;</extracomment>
        <translation>%1、期間 %2: %3</translation>
    </message>
    <message>
        <source>%1, % of the limits</source>
        <translation>%1、限界に対する %</translation>
    </message>
    <message>
        <source>%1, % of what is in view</source>
        <translation>%1、表示範囲に対する %</translation>
    </message>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>トレース %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>チャート</translation>
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
            <numerusform>%n 点、%1 ～ %2 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No values</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
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
        <translation>%1: ファイルがありません</translation>
    </message>
    <message>
        <source>--%1 needs a value</source>
        <translation>--%1 には値が必要です</translation>
    </message>
    <message>
        <source>--language: &quot;%1&quot; is none of %2</source>
        <translation>--language: 「%1」は %2 のいずれでもありません</translation>
    </message>
    <message>
        <source>A workspace (*.candela) to open, and files of other programs to import: PV tables of Phoebus (*.pvs), of autosave (*.sav), of save-and-restore (*.csv), and charts of StripTool (*.stp).</source>
        <translation>開くワークスペース (*.candela) と、インポートするほかのプログラムのファイル: Phoebus (*.pvs)、autosave (*.sav)、save-and-restore (*.csv) の PV テーブル、StripTool (*.stp) のチャート。</translation>
    </message>
    <message>
        <source>Add a PV or a range of them to the chart; may be given several times.</source>
        <translation>PV またはその範囲をチャートに追加します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Add a PV to the table, or a range of them: LUX{1..40}; may be given several times.</source>
        <translation>PV またはその範囲をテーブルに追加します (例: LUX{1..40})。複数回指定できます。</translation>
    </message>
    <message>
        <source>Show the building of this site file on the plan.</source>
        <translation>このサイトファイルの建物をフロア図に表示します。</translation>
    </message>
    <message>
        <source>Show the version and end.</source>
        <translation>バージョンを表示して終了します。</translation>
    </message>
    <message>
        <source>Show this help and end.</source>
        <translation>このヘルプを表示して終了します。</translation>
    </message>
    <message>
        <source>Speak this language, for this run only: %1.</source>
        <translation>この実行に限り、この言語を使います: %1。</translation>
    </message>
    <message>
        <source>Start a simulated building and show it.</source>
        <translation>シミュレートした建物を起動して表示します。</translation>
    </message>
    <message>
        <source>Supervision desktop for buildings and other things that speak EPICS Channel Access.</source>
        <translation>EPICS Channel Access を話す建物などのための監視デスクトップ。</translation>
    </message>
    <message>
        <source>Take the picture of one panel: plan, table, chart, gather, ...</source>
        <translation>1 つのパネルだけの画像を保存します: plan, table, chart, gather, ...</translation>
    </message>
    <message>
        <source>Try candela --help.</source>
        <translation>candela --help をお試しください。</translation>
    </message>
    <message>
        <source>Wait for live values, save a picture of the window and end.</source>
        <translation>ライブ値を待ち、ウィンドウの画像を保存して終了します。</translation>
    </message>
    <message>
        <source>Write nothing, whatever is clicked.</source>
        <translation>何をクリックしても書き込みません。</translation>
    </message>
    <message>
        <source>only one workspace can be opened, but %1 were given</source>
        <translation>開けるワークスペースは 1 つだけですが、%1 個指定されました</translation>
    </message>
</context>
<context>
    <name>Candela::CommandLinePanel</name>
    <message>
        <source> in %1 s</source>
        <translation> %1 s かけて</translation>
    </message>
    <message>
        <source>%1 of %2 not written: %3</source>
        <translation>%2 件中 %1 件は書き込まれませんでした: %3</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%2 件中 %1 件を書き込み</translation>
    </message>
    <message>
        <source>%1 written in %2 ms</source>
        <translation>%1 件を %2 ms で書き込みました</translation>
    </message>
    <message>
        <source>%1 written, %2 refused</source>
        <translation>%1 件を書き込み、%2 件は拒否</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>、%1 は限界値</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Command lights:  1 THRU 20 BY 2 AT 80   GROUP &quot;Desks&quot; AT +10 TIME 2   SCENE &quot;Evening&quot;   MASTER 80   BLACKOUT</source>
        <translation>照明に指令:  1 THRU 20 BY 2 AT 80   GROUP &quot;机&quot; AT +10 TIME 2   SCENE &quot;夕方&quot;   MASTER 80   BLACKOUT</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Enter carries out, Up and Down bring back commands of before, Tab completes (Ctrl+L)</source>
        <translation>Enter で実行、↑ と ↓ で以前のコマンド、Tab で補完 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>フェード中、%1 %</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>リストではありません</translation>
    </message>
</context>
<context>
    <name>Candela::CommandParser</name>
    <message>
        <source>AT or more luminaires are expected</source>
        <translation>AT またはさらに照明器具が必要です</translation>
    </message>
    <message>
        <source>a colour temperature in kelvin is expected</source>
        <translation>ケルビン単位の色温度が必要です</translation>
    </message>
    <message>
        <source>a colour temperature is between 1000 and 20000 K</source>
        <translation>色温度は 1000 ～ 20000 K です</translation>
    </message>
    <message>
        <source>a command has at most %1 characters</source>
        <translation>コマンドは最大 %1 文字です</translation>
    </message>
    <message>
        <source>a command is expected, such as &quot;1 THRU 20 AT 80&quot;</source>
        <translation>「1 THRU 20 AT 80」のようなコマンドが必要です</translation>
    </message>
    <message>
        <source>a factor is between 0 and 100</source>
        <translation>係数は 0 ～ 100 です</translation>
    </message>
    <message>
        <source>a fade takes at most %1 s</source>
        <translation>フェードは最長 %1 s です</translation>
    </message>
    <message>
        <source>a level in %, FULL, OUT, +, - or * is expected after AT</source>
        <translation>AT の後に % のレベル、FULL、OUT、+、-、または * が必要です</translation>
    </message>
    <message>
        <source>a level is between 0 and 100 %</source>
        <translation>レベルは 0 ～ 100 % です</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number is expected after THRU</source>
        <translation>THRU の後に照明器具の番号が必要です</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected</source>
        <translation>照明器具の番号、グループ、部屋、または * が必要です</translation>
    </message>
    <message>
        <source>a luminaire&apos;s number, a group, a room or * is expected, not &quot;%1&quot;</source>
        <translation>「%1」ではなく、照明器具の番号、グループ、部屋、または * が必要です</translation>
    </message>
    <message>
        <source>a number from 0 to %1 % is expected</source>
        <translation>0 ～ %1 % の数値が必要です</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>a time in seconds is expected after TIME</source>
        <translation>TIME の後に秒単位の時間が必要です</translation>
    </message>
    <message>
        <source>a whole number from 1 on is expected after BY</source>
        <translation>BY の後に 1 以上の整数が必要です</translation>
    </message>
    <message>
        <source>luminaires have whole numbers</source>
        <translation>照明器具の番号は整数です</translation>
    </message>
    <message>
        <source>several floors have a room %1: %2</source>
        <translation>複数のフロアに部屋 %1 があります: %2</translation>
    </message>
    <message>
        <source>the end of the command is expected, not &quot;%1&quot;</source>
        <translation>「%1」ではなくコマンドの終わりが必要です</translation>
    </message>
    <message>
        <source>the name of a floor is expected</source>
        <translation>フロアの名前が必要です</translation>
    </message>
    <message>
        <source>the name of a group is expected</source>
        <translation>グループの名前が必要です</translation>
    </message>
    <message>
        <source>the name of a room is expected</source>
        <translation>部屋の名前が必要です</translation>
    </message>
    <message>
        <source>the name of a scene is expected</source>
        <translation>シーンの名前が必要です</translation>
    </message>
    <message>
        <source>there are no luminaires</source>
        <translation>照明器具がありません</translation>
    </message>
    <message>
        <source>there is no floor &quot;%1&quot;</source>
        <translation>フロア「%1」はありません</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>グループ「%1」はありません</translation>
    </message>
    <message>
        <source>there is no group, floor or room &quot;%1&quot;</source>
        <translation>グループ、フロア、部屋「%1」はありません</translation>
    </message>
    <message>
        <source>there is no luminaire %1; they are numbered 1 to %2</source>
        <translation>照明器具 %1 はありません。番号は 1 ～ %2 です</translation>
    </message>
    <message>
        <source>there is no room &quot;%1&quot;</source>
        <translation>部屋「%1」はありません</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>シーン「%1」はありません</translation>
    </message>
</context>
<context>
    <name>Candela::CommandRunner</name>
    <message numerus="yes">
        <source>%n lights down by %1 %2</source>
        <translation>
            <numerusform>照明 %n 台を %1 %2 下げる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights times %1</source>
        <translation>
            <numerusform>照明 %n 台を %1 倍にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights to %1 %2</source>
        <translation>
            <numerusform>照明 %n 台を %1 %2 にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lights up by %1 %2</source>
        <translation>
            <numerusform>照明 %n 台を %1 %2 上げる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blackout of all %n lights</source>
        <translation>
            <numerusform>照明 %n 台すべてをブラックアウト</numerusform>
        </translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>ブラックアウト終了</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>グランドマスターを %1 % にする</translation>
    </message>
    <message>
        <source>No light is meant by that</source>
        <translation>該当する照明がありません</translation>
    </message>
    <message>
        <source>Nothing had to be changed</source>
        <translation>変更するものはありませんでした</translation>
    </message>
    <message>
        <source>Nothing is overridden</source>
        <translation>オーバーライド中の照明はありません</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>照明 %n 台を解放</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>シーン %1 を照明 %n 台に適用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::Config</name>
    <message>
        <source>%1: &quot;%2&quot; %3; using %4</source>
        <translation>%1: 「%2」%3。%4 を使います</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not host or host:port; leaving it out</source>
        <translation>%1: 「%2」は host でも host:port でもないため無視します</translation>
    </message>
    <message>
        <source>is neither YES nor NO</source>
        <translation>は YES でも NO でもありません</translation>
    </message>
    <message>
        <source>is not a number of 1 to 255</source>
        <translation>は 1 ～ 255 の数ではありません</translation>
    </message>
    <message>
        <source>is not a number of at least 16384 bytes</source>
        <translation>は 16384 以上のバイト数ではありません</translation>
    </message>
    <message>
        <source>is not a number of at least 60 seconds</source>
        <translation>は 60 以上の秒数ではありません</translation>
    </message>
    <message>
        <source>is not a number of seconds</source>
        <translation>は秒数ではありません</translation>
    </message>
    <message>
        <source>is not a port of 5001 to 65535</source>
        <translation>は 5001 ～ 65535 のポートではありません</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionModel</name>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>For</source>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最終応答</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始時刻</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>idle: nobody uses it</source>
        <translation>待機中: 使用者なし</translation>
    </message>
    <message>
        <source>lost: searching again</source>
        <translation>切断: 再検索中</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>未検出: 応答したサーバーがありません</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>読み取り、書き込み</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>検索中</translation>
    </message>
</context>
<context>
    <name>Candela::ConnectionsPanel</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 は書き込まれませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n channels copied</source>
        <translation>
            <numerusform>%n チャンネルをコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels saved to %1</source>
        <translation>
            <numerusform>%n チャンネルを %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>すべてのチャンネル</translation>
    </message>
    <message>
        <source>Ask for all that are not found at once, without waiting for the next search</source>
        <translation>次の検索を待たずに、未検出のものをすべて問い合わせる</translation>
    </message>
    <message>
        <source>Channel Access 4.%1, priority %2</source>
        <translation>Channel Access 4.%1、優先度 %2</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the list to the clipboard</source>
        <translation>一覧をクリップボードにコピー</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最終応答</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Save the list of channels</source>
        <translation>チャンネルの一覧を保存</translation>
    </message>
    <message>
        <source>Save the list to a file</source>
        <translation>一覧をファイルに保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Search now</source>
        <translation>今すぐ検索</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Servers and channels are listed here, with the reason why one is not connected. There is nothing to connect to yet.</source>
        <translation>ここにはサーバーとチャンネルが、接続できない理由とともに一覧表示されます。まだ接続先はありません。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Text with tabs (*.tsv *.txt)</source>
        <translation>タブ区切りテキスト (*.tsv *.txt)</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>Candela::Context</name>
    <message>
        <source>The limit of %1 PVs is reached; others are refused</source>
        <translation>PV 数の上限 %1 に達しました。これ以上は拒否されます</translation>
    </message>
</context>
<context>
    <name>Candela::DecidePanel</name>
    <message>
        <source>%1   %2 written, %3 ms</source>
        <translation>%1   %2 件を書き込み、%3 ms</translation>
    </message>
    <message>
        <source>%1 cannot run: %2</source>
        <translation>%1 を実行できません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n loops run in this window. They stop, and lights keep the level that they have.</source>
        <translation>
            <numerusform>このウィンドウで %n 個のループが実行中です。ループは停止し、照明は現在のレベルを保ちます。</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 not written</source>
        <translation>、%1 件は未書き込み</translation>
    </message>
    <message>
        <source>, %1 sensors silent</source>
        <translation>、応答しないセンサー %1</translation>
    </message>
    <message>
        <source>A control loop reads sensors, decides by a rule, and sets lights: for example 500 lx on every desk, whatever the daylight does.</source>
        <translation>制御ループはセンサーを読み取り、規則で判断し、照明を設定します。例: 昼光に左右されず、すべての机を 500 lx に保つ。</translation>
    </message>
    <message>
        <source>Another loop, over the selection</source>
        <translation>選択を対象に別のループを作成</translation>
    </message>
    <message>
        <source>Change the loop “%1”</source>
        <translation>ループ「%1」を変更</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the loop “%1”</source>
        <translation>ループ「%1」を削除</translation>
    </message>
    <message>
        <source>End the loop; lights keep the level that they have</source>
        <translation>ループを終了。照明は現在のレベルを保持</translation>
    </message>
    <message>
        <source>Go on reading and deciding, but write nothing</source>
        <translation>読み取りと判断は続け、書き込みはしない</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>It is running</source>
        <translation>実行中です</translation>
    </message>
    <message>
        <source>It writes by itself until it is stopped.</source>
        <translation>停止するまで自動的に書き込みます。</translation>
    </message>
    <message>
        <source>Last decision for each light</source>
        <translation>照明ごとの最新の判断</translation>
    </message>
    <message>
        <source>Last decisions</source>
        <translation>最近の判断</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>ループ</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>ループ %1</translation>
    </message>
    <message>
        <source>Make the loop “%1”</source>
        <translation>ループ「%1」を作成</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>New loop</source>
        <translation>新しいループ</translation>
    </message>
    <message numerus="yes">
        <source>Not running yet. Run reads %n PVs each turn.</source>
        <translation>
            <numerusform>まだ実行していません。実行すると毎回 %n 個の PV を読み取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Run the loop %1?</source>
        <translation>ループ %1 を実行しますか?</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the loop to change it</source>
        <translation>変更するにはループを停止してください</translation>
    </message>
    <message>
        <source>Stop the loop “%1” first: it was left as it is</source>
        <translation>先にループ「%1」を停止してください。変更していません</translation>
    </message>
    <message>
        <source>Turn %1 · %2 ms now, %3 mean, %4 p99 · %5 overruns · %6 writes, %7 failed</source>
        <translation>%1 回目 · 今回 %2 ms、平均 %3、p99 %4 · 超過 %5 回 · 書き込み %6 件、失敗 %7 件</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>■ Stopped</source>
        <translation>■ 停止</translation>
    </message>
    <message>
        <source>■ Stopped: %1</source>
        <translation>■ 停止: %1</translation>
    </message>
    <message>
        <source>● Running</source>
        <translation>● 実行中</translation>
    </message>
    <message>
        <source>❚❚ Held</source>
        <translation>❚❚ ホールド中</translation>
    </message>
</context>
<context>
    <name>Candela::DecideRun</name>
    <message>
        <source>The loop %1 has stopped: %2</source>
        <translation>ループ %1 が停止しました: %2</translation>
    </message>
    <message>
        <source>all was stopped</source>
        <translation>すべて停止されました</translation>
    </message>
    <message>
        <source>another server</source>
        <translation>サーバーが変わりました</translation>
    </message>
    <message>
        <source>another site</source>
        <translation>サイトが変わりました</translation>
    </message>
    <message>
        <source>blackout: nothing is written</source>
        <translation>ブラックアウト: 書き込みません</translation>
    </message>
    <message>
        <source>held: nothing is written</source>
        <translation>ホールド中: 書き込みません</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n sensors answers</source>
        <translation>
            <numerusform>%n 個のセンサーがどれも応答しません</numerusform>
        </translation>
    </message>
    <message>
        <source>read-only now</source>
        <translation>読み取り専用になりました</translation>
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
            <numerusform>%n 個 (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>Change of the level for each unit that is missing</source>
        <translation>不足 1 単位あたりのレベル変化</translation>
    </message>
    <message>
        <source>Dead band</source>
        <translation>不感帯</translation>
    </message>
    <message>
        <source>Dead band, slew</source>
        <translation>不感帯、変化率</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Gain, integral</source>
        <translation>ゲイン、積分</translation>
    </message>
    <message>
        <source>How fast a level may change</source>
        <translation>レベルが変わる最大の速さ</translation>
    </message>
    <message>
        <source>If sensors fail</source>
        <translation>センサー故障時</translation>
    </message>
    <message>
        <source>In which what lasts changes the level by as much again</source>
        <translation>続く偏差がレベルをさらに同じだけ変えるまでの時間</translation>
    </message>
    <message>
        <source>Integral time</source>
        <translation>積分時間</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保つ値</translation>
    </message>
    <message>
        <source>Keep a value</source>
        <translation>値を保つ</translation>
    </message>
    <message>
        <source>Level =</source>
        <translation>レベル =</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定方法</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Safe level</source>
        <translation>安全レベル</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>Sensors that may fail</source>
        <translation>故障してよいセンサー数</translation>
    </message>
    <message>
        <source>Slew limit</source>
        <translation>変化率の上限</translation>
    </message>
    <message>
        <source>Smaller changes are not written, but add up</source>
        <translation>小さな変化は書き込まず、累積します</translation>
    </message>
    <message>
        <source>Take from</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Take lights from</source>
        <translation>照明の取得元</translation>
    </message>
    <message>
        <source>Take sensors from</source>
        <translation>センサーの取得元</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>The new level of each light, over %1, dt, hour, and the sensors as mean(lux), nearest(lux), room(lux) and the like</source>
        <translation>各照明の新しいレベル。%1、dt、hour、および mean(lux)、nearest(lux)、room(lux) などの形でセンサーを使えます</translation>
    </message>
    <message>
        <source>The selection</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>What to do then</source>
        <translation>その場合の動作</translation>
    </message>
    <message>
        <source>as highest</source>
        <translation>最高値として</translation>
    </message>
    <message>
        <source>as lowest</source>
        <translation>最低値として</translation>
    </message>
    <message>
        <source>as mean</source>
        <translation>平均として</translation>
    </message>
    <message>
        <source>at the nearest sensor</source>
        <translation>最も近いセンサーで</translation>
    </message>
    <message>
        <source>every </source>
        <translation>周期 </translation>
    </message>
    <message>
        <source>go on with the others</source>
        <translation>残りのセンサーで継続</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>in its room</source>
        <translation>その部屋で</translation>
    </message>
    <message>
        <source>more than </source>
        <translation>超過 </translation>
    </message>
    <message>
        <source>near the light</source>
        <translation>照明の近くで</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>safe level</source>
        <translation>安全レベル</translation>
    </message>
    <message>
        <source>within </source>
        <translation>期限 </translation>
    </message>
</context>
<context>
    <name>Candela::DecisionEngine</name>
    <message>
        <source>%1 of %2 sensors do not answer: levels are held</source>
        <translation>センサー %2 個中 %1 個が応答しません: レベルをホールドします</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: lights go to the safe level</source>
        <translation>センサー %2 個中 %1 個が応答しません: 照明を安全レベルにします</translation>
    </message>
    <message>
        <source>%1 of %2 sensors do not answer: the others decide</source>
        <translation>センサー %2 個中 %1 個が応答しません: 残りで判断します</translation>
    </message>
    <message>
        <source>held</source>
        <translation>ホールド</translation>
    </message>
    <message>
        <source>its present level is not known</source>
        <translation>現在のレベルが不明です</translation>
    </message>
    <message>
        <source>no sensor for it answers</source>
        <translation>対応するセンサーが応答しません</translation>
    </message>
    <message>
        <source>the expression has no value for it</source>
        <translation>式がこの照明の値を与えません</translation>
    </message>
    <message>
        <source>there is no luminaire &quot;%1&quot;</source>
        <translation>照明器具「%1」はありません</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionLoopConfig</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>「%1」が重複しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no sensors</source>
        <translation>「%1」にはセンサーがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of %2</source>
        <translation>「%1」は %2 のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a name for sensors in an expression</source>
        <translation>「%1」は式で使えるセンサー名ではありません</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1: オブジェクトではありません</translation>
    </message>
    <message>
        <source>a loop needs at least one luminaire</source>
        <translation>ループには照明器具が 1 つ以上必要です</translation>
    </message>
    <message>
        <source>is 0 or more</source>
        <translation>0 以上が必要です</translation>
    </message>
    <message>
        <source>is between -100 and 100, and not 0</source>
        <translation>-100 ～ 100 で 0 以外の値が必要です</translation>
    </message>
    <message>
        <source>is between 0 (none) and 10000 % a second</source>
        <translation>毎秒 0 (なし) ～ 10000 % の範囲が必要です</translation>
    </message>
    <message>
        <source>is between 0 and 100 %</source>
        <translation>0 ～ 100 % の範囲が必要です</translation>
    </message>
    <message>
        <source>is between 10 and 3600000</source>
        <translation>10 ～ 3600000 の範囲が必要です</translation>
    </message>
    <message>
        <source>is between 10 and the period</source>
        <translation>10 から周期までの範囲が必要です</translation>
    </message>
    <message>
        <source>is between 20 and 3600000</source>
        <translation>20 ～ 3600000 の範囲が必要です</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>is not a whole number</source>
        <translation>整数ではありません</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>PV の名前ではありません</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>グループ「%1」はありません</translation>
    </message>
</context>
<context>
    <name>Candela::DecisionStepModel</name>
    <message>
        <source>Decision</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
</context>
<context>
    <name>Candela::Demo</name>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 を起動できませんでした: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The simulated building could not start; %1</source>
        <translation>シミュレートした建物を起動できませんでした。%1</translation>
    </message>
    <message>
        <source>The simulated building did not start within %1 s.</source>
        <translation>シミュレートした建物は %1 s 以内に起動しませんでした。</translation>
    </message>
    <message>
        <source>The simulated building needs the program %1, which is neither in %2 nor in PATH.</source>
        <translation>シミュレートした建物にはプログラム %1 が必要ですが、%2 にも PATH にもありません。</translation>
    </message>
    <message>
        <source>The simulated building stopped again and again and is left alone now; %1</source>
        <translation>シミュレートした建物が繰り返し停止したため、再起動をやめます。%1</translation>
    </message>
    <message>
        <source>The simulated building stopped unexpectedly and is started again; %1</source>
        <translation>シミュレートした建物が予期せず停止したため、再起動します。%1</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>プログラムがクラッシュしました</translation>
    </message>
    <message>
        <source>it ended with exit code %1</source>
        <translation>終了コード %1 で終了しました</translation>
    </message>
</context>
<context>
    <name>Candela::DemoExamples</name>
    <message>
        <source>500 lx on every desk</source>
        <translation>すべての机に 500 lx</translation>
    </message>
</context>
<context>
    <name>Candela::Error</name>
    <message>
        <source>%1 bytes: a server of version 4.%3 takes no more than %2 in a message</source>
        <translation>%1 バイト: バージョン 4.%3 のサーバーが 1 メッセージで受け付けるのは %2 までです</translation>
    </message>
    <message>
        <source>%1 bytes: the limit of an array is %2</source>
        <translation>%1 バイト: 配列の上限は %2 です</translation>
    </message>
    <message>
        <source>%1 does not read: the limit of %2 queued bytes is reached</source>
        <translation>%1 が受信しません: キューの上限 %2 バイトに達しました</translation>
    </message>
    <message>
        <source>A local variable is no record</source>
        <translation>ローカル変数はレコードではありません</translation>
    </message>
    <message>
        <source>The context has as many PVs as it may have</source>
        <translation>コンテキストの PV 数が上限に達しています</translation>
    </message>
</context>
<context>
    <name>Candela::FileReport</name>
    <message numerus="yes">
        <source>%n things were left out or changed:</source>
        <translation>
            <numerusform>%n 件を除外または変更しました:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>すべてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行番号</translation>
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
        <translation>除外または変更した内容</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Candela::FileTransfer</name>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 を開けませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n curves imported from %1</source>
        <translation>
            <numerusform>%1 から曲線 %n 本をインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows imported from %1</source>
        <translation>
            <numerusform>%1 から %n 行をインポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>All that can be imported (*.pvs *.sav *.sav? *.csv *.stp);;PV tables of Phoebus (*.pvs);;Files of autosave (*.sav *.sav?);;Save-and-restore of Phoebus (*.csv);;StripTool (*.stp);;All files (*)</source>
        <translation>インポートできるすべてのファイル (*.pvs *.sav *.sav? *.csv *.stp);;Phoebus の PV テーブル (*.pvs);;autosave のファイル (*.sav *.sav?);;Phoebus の save-and-restore (*.csv);;StripTool (*.stp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Exported as %1</source>
        <translation>%1 としてエクスポートしました</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>フォルダーです。</translation>
    </message>
    <message>
        <source>It is none of the files that Candela reads: workspaces, sites, PV tables of Phoebus, files of autosave, of save-and-restore and of StripTool.</source>
        <translation>Candela が読めるファイルではありません。読めるのは、ワークスペース、サイト、Phoebus の PV テーブル、autosave、save-and-restore、StripTool のファイルです。</translation>
    </message>
    <message>
        <source>It is too large: %1 MB.</source>
        <translation>大きすぎます: %1 MB。</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>何もエクスポートしませんでした</translation>
    </message>
    <message>
        <source>Nothing was imported from %1</source>
        <translation>%1 から何もインポートしませんでした</translation>
    </message>
    <message>
        <source>The chart, for StripTool (*.stp)</source>
        <translation>チャート、StripTool 用 (*.stp)</translation>
    </message>
    <message>
        <source>The name must end in .pvs, .sav, .csv or .stp</source>
        <translation>名前の末尾は .pvs、.sav、.csv、.stp のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>The table in front, for Phoebus (*.pvs)</source>
        <translation>前面のテーブル、Phoebus 用 (*.pvs)</translation>
    </message>
    <message>
        <source>The table in front, for autosave (*.sav)</source>
        <translation>前面のテーブル、autosave 用 (*.sav)</translation>
    </message>
    <message>
        <source>The table in front, for save-and-restore of Phoebus (*.csv)</source>
        <translation>前面のテーブル、Phoebus の save-and-restore 用 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Candela::Finder</name>
    <message>
        <source>Enter: select or do    Ctrl+Enter: chart    Shift+Enter: table</source>
        <translation>Enter: 選択または実行    Ctrl+Enter: チャート    Shift+Enter: テーブル</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>PV, panel or command</source>
        <translation>PV、パネル、コマンド</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>パネル</translation>
    </message>
</context>
<context>
    <name>Candela::Formula</name>
    <message>
        <source>&quot;%1&quot; belongs to &quot;condition ? a : b&quot;</source>
        <translation>「%1」は「条件 ? a : b」の一部です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no place in a formula</source>
        <translation>式に「%1」は使えません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a function: write %1(...)</source>
        <translation>「%1」は関数です。%1(...) と書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a group of sensors: write mean(%1) or the like</source>
        <translation>「%1」はセンサーのグループです。mean(%1) のように書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an operator of formulas</source>
        <translation>「%1」は式の演算子ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is unexpected here</source>
        <translation>ここに「%1」は置けません</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>「)」がありません</translation>
    </message>
    <message>
        <source>&quot;)&quot; without &quot;(&quot;</source>
        <translation>「(」のない「)」があります</translation>
    </message>
    <message>
        <source>&quot;,&quot; only separates the arguments of a function</source>
        <translation>「,」は関数の引数の区切りにのみ使えます</translation>
    </message>
    <message>
        <source>&quot;=&quot; assigns; to compare, write &quot;==&quot;</source>
        <translation>「=」は代入です。比較には「==」と書いてください</translation>
    </message>
    <message>
        <source>&quot;?&quot; needs &quot;: value&quot; behind it</source>
        <translation>「?」の後に「: 値」が必要です</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors, and there is none</source>
        <translation>%1() にはセンサーのグループが必要ですが、ありません</translation>
    </message>
    <message>
        <source>%1() needs a group of sensors: %2</source>
        <translation>%1() にはセンサーのグループが必要です: %2</translation>
    </message>
    <message>
        <source>%1() of a group ends with &quot;)&quot;</source>
        <translation>グループの %1() は「)」で終わります</translation>
    </message>
    <message>
        <source>a formula has at most %1 characters</source>
        <translation>式は最大 %1 文字です</translation>
    </message>
    <message>
        <source>a formula is expected</source>
        <translation>式が必要です</translation>
    </message>
    <message>
        <source>an operator is missing before &quot;%1&quot;</source>
        <translation>「%1」の前に演算子がありません</translation>
    </message>
    <message>
        <source>more than %1 parentheses inside each other</source>
        <translation>括弧の入れ子が %1 を超えています</translation>
    </message>
    <message>
        <source>text has no place in a formula</source>
        <translation>式にテキストは使えません</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>式が途中で終わっています</translation>
    </message>
    <message>
        <source>this is not a formula</source>
        <translation>これは式ではありません</translation>
    </message>
    <message>
        <source>too few arguments</source>
        <translation>引数が足りません</translation>
    </message>
    <message>
        <source>too many arguments</source>
        <translation>引数が多すぎます</translation>
    </message>
    <message>
        <source>unknown function &quot;%1&quot;</source>
        <translation>不明な関数「%1」</translation>
    </message>
    <message>
        <source>unknown name &quot;%1&quot;</source>
        <translation>不明な名前「%1」</translation>
    </message>
</context>
<context>
    <name>Candela::FreezeWatch</name>
    <message>
        <source>The window stood still for %1 ms: %2</source>
        <extracomment>%2 is technical: &quot;restoring the workspace, PlanView Paint&quot;</extracomment>
        <translation>ウィンドウが %1 ms 停止しました: %2</translation>
    </message>
</context>
<context>
    <name>Candela::GatherBarsView</name>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>棒 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>Results as bars</source>
        <translation>棒で表した結果</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparePage</name>
    <message numerus="yes">
        <source>%1  %n PVs</source>
        <translation>
            <numerusform>%1  PV %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 failed</source>
        <translation>、失敗 %1</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Earlier gather</source>
        <translation>前の一括読み取り</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>同じものを隠す</translation>
    </message>
    <message>
        <source>Later gather</source>
        <translation>後の一括読み取り</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>差がこの値以下の数値は等しいとみなします</translation>
    </message>
    <message>
        <source>Read once more to compare</source>
        <translation>比較するにはもう一度読み取ってください</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>with</source>
        <translation>と</translation>
    </message>
</context>
<context>
    <name>Candela::GatherComparisonModel</name>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%2 件中 %1 件が変化</translation>
    </message>
    <message>
        <source>, %1 back</source>
        <translation>、復帰 %1</translation>
    </message>
    <message>
        <source>, %1 lost</source>
        <translation>、切断 %1</translation>
    </message>
    <message>
        <source>, %1 only in one</source>
        <translation>、一方のみ %1</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>back</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>failed twice</source>
        <translation>2 回とも失敗</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>後のみ</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>前のみ</translation>
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
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>All or nothing: the first error ends the read</source>
        <translation>全部か無か: 最初のエラーで読み取りを終了します</translation>
    </message>
    <message>
        <source>All, with errors</source>
        <translation>すべて (エラーも)</translation>
    </message>
    <message>
        <source>As they arrive</source>
        <translation>到着順に表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Deadline for the whole read: what has not answered by then is listed as failed</source>
        <translation>読み取り全体の期限。それまでに応答がないものは失敗として一覧に載ります</translation>
    </message>
    <message>
        <source>Every PV ends as a value or an error</source>
        <translation>すべての PV が値またはエラーで終わります</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Read all selected at once (Enter)</source>
        <translation>選択したものをすべて一度に読み取る (Enter)</translation>
    </message>
    <message>
        <source>Read the selection again and again</source>
        <translation>選択を繰り返し読み取る</translation>
    </message>
    <message>
        <source>Results are listed the moment they come</source>
        <translation>結果は届きしだい一覧に載ります</translation>
    </message>
    <message>
        <source>Select something on the plan or in the table first</source>
        <translation>先にフロア図またはテーブルで選択してください</translation>
    </message>
    <message>
        <source>Stop at the first error</source>
        <translation>最初のエラーで停止</translation>
    </message>
    <message>
        <source>Stop, and keep what has arrived (Esc)</source>
        <translation>停止し、届いたものを残す (Esc)</translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>まだサーバーがありません</translation>
    </message>
    <message>
        <source>What an error does, and when results are shown</source>
        <translation>エラー時の動作と、結果を表示する時期</translation>
    </message>
    <message>
        <source>every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>is none of all, failFast, asArriving</source>
        <translation>all、failFast、asArriving のいずれでもありません</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
</context>
<context>
    <name>Candela::GatherExporter</name>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: 書き込めません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n results copied</source>
        <translation>
            <numerusform>%n 件の結果をコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSV としてコピー</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON としてコピー</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>Results saved to %1</source>
        <translation>結果を %1 に保存しました</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV として保存…</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>JSON として保存…</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>結果を保存</translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapPage</name>
    <message>
        <source>Floors with results</source>
        <translation>結果のあるフロア</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>単位なし</translation>
    </message>
</context>
<context>
    <name>Candela::GatherMapView</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>The floor&apos;s name, then &quot;12 values&quot;, then &quot;2 failed&quot;</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>Results at their places</source>
        <translation>位置に表示した結果</translation>
    </message>
</context>
<context>
    <name>Candela::GatherNotice</name>
    <message>
        <source>%1 of %2 did not answer in %3 ms</source>
        <translation>%2 件中 %1 件が %3 ms 以内に応答しませんでした</translation>
    </message>
    <message>
        <source>%1 of %2 for other reasons</source>
        <translation>%2 件中 %1 件はその他の理由</translation>
    </message>
    <message>
        <source>%1 of %2 were not found in %3 ms</source>
        <translation>%2 件中 %1 件が %3 ms 以内に見つかりませんでした</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2 件中 %1 件: %3</translation>
    </message>
    <message>
        <source>List only these</source>
        <translation>これらだけを一覧表示</translation>
    </message>
    <message>
        <source>Read only these again</source>
        <translation>これらだけを再び読み取る</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Retry: %1</source>
        <translation>再試行: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>表示: %1</translation>
    </message>
</context>
<context>
    <name>Candela::GatherPanel</name>
    <message>
        <source> &amp;nbsp;&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; failed</source>
        <translation> &amp;nbsp;失敗 &lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</source>
        <translation> &amp;nbsp;&lt;span style=&quot;color:%1&quot;&gt;p50 %2 &amp;nbsp;p95 %3 ms&lt;/span&gt;</translation>
    </message>
    <message>
        <source> &amp;nbsp;in %1 ms</source>
        <translation> &amp;nbsp;%1 ms</translation>
    </message>
    <message>
        <source>&lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt; ok</source>
        <translation>成功 &lt;b style=&quot;color:%1&quot;&gt;%2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>テーブルに追加</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>棒</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Drag a rectangle on the plan, or select rows of the table and press Enter: everything selected is read at once and listed here.</source>
        <translation>フロア図で矩形をドラッグするか、テーブルの行を選択して Enter を押してください。選択したものがすべて一度に読み取られ、ここに一覧表示されます。</translation>
    </message>
    <message>
        <source>Errors first</source>
        <translation>エラーを先頭に</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Half of the answers came within %1 ms, 95 % of them within %2 ms</source>
        <translation>応答の半数は %1 ms 以内、95 % は %2 ms 以内に届きました</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Only some of the results are listed</source>
        <translation>結果の一部だけを表示しています</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>Order asked</source>
        <translation>要求順</translation>
    </message>
    <message>
        <source>Order of arrival</source>
        <translation>到着順</translation>
    </message>
    <message>
        <source>Order of the results while no column is sorted</source>
        <translation>列で並べ替えていないときの結果の順序</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>フロア図</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>プローブ	F3</translation>
    </message>
    <message>
        <source>Read selection</source>
        <translation>選択を読み取り</translation>
    </message>
    <message>
        <source>Read these again</source>
        <translation>これらを再び読み取る</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Results as</source>
        <translation>結果の表示形式</translation>
    </message>
    <message>
        <source>Save the results as CSV or JSON, or copy them</source>
        <translation>結果を CSV または JSON で保存、またはコピー</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>チャートに表示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>true でも false でもありません</translation>
    </message>
    <message>
        <source>is none of the views of results</source>
        <translation>結果の表示形式のいずれでもありません</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
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
        <translation>応答</translation>
    </message>
    <message>
        <source>PV</source>
        <translation>PV</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Candela::GatherStatisticsView</name>
    <message>
        <source>95 % of the values are not above it</source>
        <translation>値の 95 % はこれ以下です</translation>
    </message>
    <message>
        <source>Choose a line to see its distribution</source>
        <translation>行を選ぶと分布が表示されます</translation>
    </message>
    <message>
        <source>Dev</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>How many values</source>
        <translation>値の数</translation>
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
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Statistics by unit</source>
        <translation>単位別の統計</translation>
    </message>
    <message>
        <source>Time from the question to the answer; half of them within %1 ms</source>
        <translation>問い合わせから応答までの時間。半数は %1 ms 以内</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>answer, ms</source>
        <translation>応答 (ms)</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>単位なし</translation>
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
        <translation>グループを変更</translation>
    </message>
    <message>
        <source>Delete a group</source>
        <translation>グループを削除</translation>
    </message>
    <message>
        <source>Make a group</source>
        <translation>グループを作成</translation>
    </message>
</context>
<context>
    <name>Candela::HistogramView</name>
    <message numerus="yes">
        <source>%1 to %2 %3: %n values</source>
        <translation>
            <numerusform>%1 ～ %2 %3: %n 個の値</numerusform>
        </translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>値の分布</translation>
    </message>
    <message>
        <source>From %1 to %2 %3, mean %4; most between %5 and %6</source>
        <translation>%1 ～ %2 %3、平均 %4。大半は %5 ～ %6</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>値なし</translation>
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
        <translation>選択に追加</translation>
    </message>
    <message>
        <source>Alt + drag or click</source>
        <translation>Alt + ドラッグまたはクリック</translation>
    </message>
    <message>
        <source>Alt + up, Alt + down</source>
        <translation>Alt + Up、Alt + Down</translation>
    </message>
    <message>
        <source>Arrows, Shift + arrows</source>
        <translation>矢印キー、Shift + 矢印キー</translation>
    </message>
    <message>
        <source>Back to now, automatic scales</source>
        <translation>現在に戻る、自動スケール</translation>
    </message>
    <message>
        <source>Backspace, Alt + Right</source>
        <translation>Backspace、Alt + Right</translation>
    </message>
    <message>
        <source>Carry the names to table or chart</source>
        <translation>名前をテーブルやチャートへ運ぶ</translation>
    </message>
    <message>
        <source>Carry them to another place or panel</source>
        <translation>別の位置やパネルへ運ぶ</translation>
    </message>
    <message>
        <source>Check or uncheck the selected rows</source>
        <translation>選択した行をチェックまたは解除</translation>
    </message>
    <message>
        <source>Click on a room&apos;s name</source>
        <translation>部屋の名前をクリック</translation>
    </message>
    <message>
        <source>Copy names, copy rows</source>
        <translation>名前をコピー、行をコピー</translation>
    </message>
    <message>
        <source>Ctrl + arrows</source>
        <translation>Ctrl + 矢印キー</translation>
    </message>
    <message>
        <source>Ctrl + drag or click</source>
        <translation>Ctrl + ドラッグまたはクリック</translation>
    </message>
    <message>
        <source>Ctrl + wheel, wheel on an axis</source>
        <translation>Ctrl + ホイール、軸上でホイール</translation>
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
        <translation>機器: チャート、空白部分: フロア全体</translation>
    </message>
    <message>
        <source>Dismiss a failed write, remove rows</source>
        <translation>失敗した書き込みを消去、行を削除</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>ダブルクリック</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>ドラッグ</translation>
    </message>
    <message>
        <source>Drag a selected device</source>
        <translation>選択した機器をドラッグ</translation>
    </message>
    <message>
        <source>Drag an axis</source>
        <translation>軸をドラッグ</translation>
    </message>
    <message>
        <source>Drag over rows</source>
        <translation>行の上をドラッグ</translation>
    </message>
    <message>
        <source>Drag selected rows</source>
        <translation>選択した行をドラッグ</translation>
    </message>
    <message>
        <source>Drag, arrows</source>
        <translation>ドラッグ、矢印キー</translation>
    </message>
    <message>
        <source>Edit the setpoint, or a comment</source>
        <translation>設定値やコメントを編集</translation>
    </message>
    <message>
        <source>Editing: Alt + arrows, F2, Del</source>
        <translation>編集中: Alt + 矢印キー、F2、Del</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>Floor up, floor down</source>
        <translation>上の階、下の階</translation>
    </message>
    <message>
        <source>Hide, show alone, take off</source>
        <translation>隠す、単独表示、外す</translation>
    </message>
    <message>
        <source>Hold the picture, or follow the clock</source>
        <translation>画面を固定、または時計に追従</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home, double click</source>
        <translation>Home、ダブルクリック</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>L, R</source>
        <translation>L、R</translation>
    </message>
    <message>
        <source>Lasso, rectangle</source>
        <translation>投げ縄、矩形</translation>
    </message>
    <message>
        <source>Legend: Space, S, Del</source>
        <translation>凡例: Space、S、Del</translation>
    </message>
    <message>
        <source>Marker at the pointer</source>
        <translation>ポインター位置にマーカー</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>メニューキー</translation>
    </message>
    <message>
        <source>Move by 0.1 m, rename, delete</source>
        <translation>0.1 m 移動、名前の変更、削除</translation>
    </message>
    <message>
        <source>Move its values</source>
        <translation>軸の値を移動</translation>
    </message>
    <message>
        <source>Move the plan</source>
        <translation>フロア図を移動</translation>
    </message>
    <message>
        <source>Move the selected rows</source>
        <translation>選択した行を移動</translation>
    </message>
    <message>
        <source>Move through time</source>
        <translation>時間方向に移動</translation>
    </message>
    <message>
        <source>Next device, and add it</source>
        <translation>次の機器、さらに選択に追加</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>On the plan</source>
        <translation>フロア図</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>名前を貼り付け</translation>
    </message>
    <message>
        <source>PgUp, PgDown</source>
        <translation>PgUp、PgDown</translation>
    </message>
    <message>
        <source>Probe: all about one PV</source>
        <translation>プローブ: 1 つの PV のすべて</translation>
    </message>
    <message>
        <source>Read the selected rows</source>
        <translation>選択した行を読み取り</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>選択を読み取り</translation>
    </message>
    <message>
        <source>Rubber band: select and read</source>
        <translation>範囲枠: 選択して読み取り</translation>
    </message>
    <message>
        <source>Select all on the floor, invert, nothing</source>
        <translation>フロアをすべて選択、反転、選択解除</translation>
    </message>
    <message>
        <source>Select and read</source>
        <translation>選択して読み取り</translation>
    </message>
    <message>
        <source>Select or deselect the device</source>
        <translation>機器の選択または選択解除</translation>
    </message>
    <message>
        <source>Select the room</source>
        <translation>部屋を選択</translation>
    </message>
    <message>
        <source>Shift + drag</source>
        <translation>Shift + ドラッグ</translation>
    </message>
    <message>
        <source>Show the whole floor</source>
        <translation>フロア全体を表示</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Space or middle drag</source>
        <translation>Space または中ボタンでドラッグ</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>選択から除外</translation>
    </message>
    <message>
        <source>Type, or F2</source>
        <translation>入力、または F2</translation>
    </message>
    <message>
        <source>View before, next view</source>
        <translation>前の表示、次の表示</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ここでできる操作</translation>
    </message>
    <message>
        <source>Wheel, + and −</source>
        <translation>ホイール、+ と −</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインター位置でズーム</translation>
    </message>
    <message>
        <source>Zoom into a rectangle</source>
        <translation>矩形に拡大</translation>
    </message>
    <message>
        <source>Zoom time at the pointer</source>
        <translation>ポインター位置で時間をズーム</translation>
    </message>
    <message>
        <source>Zoom values</source>
        <translation>値をズーム</translation>
    </message>
</context>
<context>
    <name>Candela::LightDesk</name>
    <message>
        <source>Blackout</source>
        <translation>ブラックアウト</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela は読み取り専用で起動されています。何も書き込みません</translation>
    </message>
    <message>
        <source>End of the blackout</source>
        <translation>ブラックアウト終了</translation>
    </message>
    <message>
        <source>Grand master to %1 %</source>
        <translation>グランドマスターを %1 % にする</translation>
    </message>
    <message numerus="yes">
        <source>Release %n lights</source>
        <translation>
            <numerusform>照明 %n 台を解放</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no server yet</source>
        <translation>まだサーバーがありません</translation>
    </message>
</context>
<context>
    <name>Candela::LightGroups</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>「%1」が重複しています</translation>
    </message>
    <message>
        <source>a group has at least one member</source>
        <translation>グループには 1 つ以上のメンバーが必要です</translation>
    </message>
    <message>
        <source>a group has at most %1 members</source>
        <translation>グループのメンバーは最大 %1 です</translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation>名前は最大 %1 文字です</translation>
    </message>
    <message>
        <source>a name has no quotation marks or line breaks</source>
        <translation>名前に引用符や改行は使えません</translation>
    </message>
    <message>
        <source>a name has no space at its ends</source>
        <translation>名前の前後に空白は使えません</translation>
    </message>
    <message>
        <source>a name must not be empty</source>
        <translation>名前は空にできません</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>PV の名前ではありません</translation>
    </message>
    <message>
        <source>there are at most %1 groups</source>
        <translation>グループは最大 %1 個です</translation>
    </message>
    <message>
        <source>there is a group &quot;%1&quot; already</source>
        <translation>グループ「%1」は既にあります</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>グループ「%1」はありません</translation>
    </message>
</context>
<context>
    <name>Candela::LightUndo</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1。%3 件中 %2 件は書き込まれませんでした: %4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
</context>
<context>
    <name>Candela::LineError</name>
    <message>
        <source>column %1: %2</source>
        <translation>%1 桁目: %2</translation>
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
        <translation>ブラックアウト(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>この一覧を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela は読み取り専用で起動されています。何も書き込みません</translation>
    </message>
    <message>
        <source>End &amp;blackout</source>
        <translation>ブラックアウト終了(&amp;B)</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>すべての照明を元に戻す (Ctrl+B)</translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation>ウィンドウの名前</translation>
    </message>
    <message>
        <source>No workspace was opened yet</source>
        <translation>まだワークスペースを開いていません</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Shown in the title, and kept in the workspace:</source>
        <translation>タイトルに表示され、ワークスペースに保存されます:</translation>
    </message>
    <message>
        <source>Take all lights to 0 %, and give them back (Ctrl+B)</source>
        <translation>すべての照明を 0 % にし、後で元に戻す (Ctrl+B)</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>元に戻す: %1 (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Candela::Manual</name>
    <message numerus="yes">
        <source>%n places; Enter goes to the next</source>
        <translation>
            <numerusform>%n か所。Enter で次へ</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Candela manual</source>
        <translation>Candela マニュアル</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Not in the manual</source>
        <translation>マニュアルにありません</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
</context>
<context>
    <name>Candela::MenuBuilder</name>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>フロア図(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>Find PV, panel or command   Ctrl+K</source>
        <translation>PV、パネル、コマンドを検索   Ctrl+K</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったもの(&amp;R)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大きさ(&amp;Z)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
</context>
<context>
    <name>Candela::NameBook</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: 読み取れません: %2</translation>
    </message>
    <message>
        <source>%1: is too large for a list of names</source>
        <translation>%1: 名前の一覧としては大きすぎます</translation>
    </message>
</context>
<context>
    <name>Candela::NamePattern</name>
    <message>
        <source>&quot;%1&quot; gives an empty name%2</source>
        <translation>「%1」から空の名前ができます%2</translation>
    </message>
    <message>
        <source>%1...: a name has at most %2 characters</source>
        <translation>%1...: 名前は最大 %2 文字です</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a range like 1..40</source>
        <translation>%1: 「%2」は 1..40 のような範囲ではありません</translation>
    </message>
    <message>
        <source>%1: &quot;{&quot; without &quot;}&quot;%2</source>
        <translation>%1: 「{」に対応する「}」がありません%2</translation>
    </message>
    <message>
        <source>%1: &quot;}&quot; without &quot;{&quot;%2</source>
        <translation>%1: 「}」に対応する「{」がありません%2</translation>
    </message>
    <message>
        <source>%1: a list or range cannot hold braces%2</source>
        <translation>%1: リストや範囲に波括弧は使えません%2</translation>
    </message>
    <message>
        <source>%1: more than %2 names</source>
        <translation>%1: 名前が %2 個を超えています</translation>
    </message>
    <message>
        <source>%1: the step of &quot;%2&quot; is 0</source>
        <translation>%1: 「%2」の刻みが 0 です</translation>
    </message>
</context>
<context>
    <name>Candela::Net::AddressList</name>
    <message>
        <source>&quot;%1&quot; is not a host or host:port; it is left out</source>
        <translation>「%1」は host でも host:port でもないため無視します</translation>
    </message>
    <message>
        <source>The host name &quot;%1&quot; cannot be resolved; it is tried again</source>
        <translation>ホスト名「%1」を解決できません。再試行します</translation>
    </message>
</context>
<context>
    <name>Candela::Net::NameServer</name>
    <message>
        <source>The name server %1 speaks version 4.%2, which knows no searches over TCP; it is not used</source>
        <translation>ネームサーバー %1 のバージョン 4.%2 は TCP での検索に対応していないため使いません</translation>
    </message>
</context>
<context>
    <name>Candela::Net::SearchEngine</name>
    <message>
        <source>Searches cannot be sent: %1</source>
        <translation>検索を送信できません: %1</translation>
    </message>
    <message>
        <source>There is no network interface &quot;%1&quot; for multicast searches; the system chooses one</source>
        <translation>マルチキャスト検索用のネットワークインターフェース「%1」がありません。システムが選択します</translation>
    </message>
</context>
<context>
    <name>Candela::PictureTour</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1: 書き込めません</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>%1 s 以内にライブ値が得られません</translation>
    </message>
</context>
<context>
    <name>Candela::PlanBackground</name>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: 読み取れません: %2</translation>
    </message>
    <message>
        <source>%1: is not a picture</source>
        <translation>%1: 画像ではありません</translation>
    </message>
    <message>
        <source>%1: is not a valid SVG drawing</source>
        <translation>%1: 有効な SVG 図面ではありません</translation>
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
        <translation># は番号の 1 桁を表します: LUX## は LUX01、LUX02… になります</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>Add the floor</source>
        <translation>フロアを追加</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>部屋を追加</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Depth, north to south</source>
        <translation>奥行き (北から南)</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>最初の番号</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New floor</source>
        <translation>新しいフロア</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新しい部屋</translation>
    </message>
    <message>
        <source>Reading room</source>
        <translation>閲覧室</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename with numbers</source>
        <translation>番号付きで名前を変更</translation>
    </message>
    <message>
        <source>Second floor</source>
        <translation>2 階</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Width, west to east</source>
        <translation>幅 (西から東)</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditBar</name>
    <message>
        <source>%1: changed</source>
        <translation>%1: 変更あり</translation>
    </message>
    <message>
        <source>Add a floor</source>
        <translation>フロアを追加</translation>
    </message>
    <message>
        <source>Align at the left</source>
        <translation>左に揃える</translation>
    </message>
    <message>
        <source>Align at the top</source>
        <translation>上に揃える</translation>
    </message>
    <message>
        <source>Align on one horizontal line</source>
        <translation>横の線に揃える</translation>
    </message>
    <message>
        <source>Align on one vertical line</source>
        <translation>縦の線に揃える</translation>
    </message>
    <message>
        <source>Delete the selected devices from the plan (Delete)</source>
        <translation>選択した機器をフロア図から削除 (Delete)</translation>
    </message>
    <message>
        <source>Distribute from left to right</source>
        <translation>左右に等間隔で配置</translation>
    </message>
    <message>
        <source>Distribute from top to bottom</source>
        <translation>上下に等間隔で配置</translation>
    </message>
    <message>
        <source>Draw a room</source>
        <translation>部屋を描く</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>フロア</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Rename with numbers (F2)</source>
        <translation>番号付きで名前を変更 (F2)</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>部屋</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>フロア図を保存</translation>
    </message>
    <message>
        <source>Save •</source>
        <translation>保存 •</translation>
    </message>
    <message>
        <source>Take positions from a .bob, .ui or .csv file</source>
        <translation>.bob、.ui、.csv ファイルから位置を取り込む</translation>
    </message>
    <message>
        <source>This plan has not been saved yet</source>
        <translation>このフロア図はまだ保存されていません</translation>
    </message>
    <message>
        <source>What the selected devices are</source>
        <translation>選択した機器の種類</translation>
    </message>
</context>
<context>
    <name>Candela::PlanEditing</name>
    <message>
        <source>%1 (and %2 more)</source>
        <translation>%1 (ほか %2 件)</translation>
    </message>
    <message>
        <source>%1 devices were imported; %2 lines were not understood</source>
        <translation>機器 %1 台をインポートしました。%2 行は解釈できませんでした</translation>
    </message>
    <message>
        <source>%1 devices were placed. This was not understood:</source>
        <translation>機器 %1 台を配置しました。次の内容は解釈できませんでした:</translation>
    </message>
    <message>
        <source>Add the floor “%1”</source>
        <translation>フロア「%1」を追加</translation>
    </message>
    <message>
        <source>Add the room “%1”</source>
        <translation>部屋「%1」を追加</translation>
    </message>
    <message>
        <source>Align %1 devices</source>
        <translation>機器 %1 台を揃える</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Change the kind of %1 devices</source>
        <translation>機器 %1 台の種類を変更</translation>
    </message>
    <message>
        <source>Delete %1 devices from the plan</source>
        <translation>機器 %1 台をフロア図から削除</translation>
    </message>
    <message>
        <source>Devices and rooms of “%1” were changed on the plan.</source>
        <translation>フロア図で「%1」の機器と部屋が変更されています。</translation>
    </message>
    <message>
        <source>Displays and tables (*.bob *.opi *.ui *.csv *.txt *.tsv);;All files (*)</source>
        <translation>画面と表 (*.bob *.opi *.ui *.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Distribute %1 devices</source>
        <translation>機器 %1 台を等間隔に配置</translation>
    </message>
    <message>
        <source>Draw the room as a rectangle on the plan; Escape gives up.</source>
        <translation>フロア図に矩形で部屋を描いてください。Escape で中止します。</translation>
    </message>
    <message>
        <source>Import %1 devices</source>
        <translation>機器 %1 台をインポート</translation>
    </message>
    <message>
        <source>Move %1 devices</source>
        <translation>機器 %1 台を移動</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>新しいフロア図</translation>
    </message>
    <message>
        <source>Place %1 devices</source>
        <translation>機器 %1 台を配置</translation>
    </message>
    <message>
        <source>Rename %1 devices</source>
        <translation>機器 %1 台の名前を変更</translation>
    </message>
    <message>
        <source>Save the changed plan first?</source>
        <translation>変更したフロア図を先に保存しますか?</translation>
    </message>
    <message>
        <source>Save the plan as a site file</source>
        <translation>フロア図をサイトファイルとして保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Select at least three devices to distribute them.</source>
        <translation>等間隔に配置するには機器を 3 台以上選択してください。</translation>
    </message>
    <message>
        <source>Select at least two devices to align them.</source>
        <translation>揃えるには機器を 2 台以上選択してください。</translation>
    </message>
    <message>
        <source>Select the devices to rename.</source>
        <translation>名前を変更する機器を選択してください。</translation>
    </message>
    <message>
        <source>Site files (*.json)</source>
        <translation>サイトファイル (*.json)</translation>
    </message>
    <message>
        <source>Take positions from a file</source>
        <translation>ファイルから位置を取り込む</translation>
    </message>
    <message>
        <source>The devices could not be renamed</source>
        <translation>機器の名前を変更できませんでした</translation>
    </message>
    <message>
        <source>The plan could not be saved</source>
        <translation>フロア図を保存できませんでした</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; lies outside the floor of %3 x %4 m</source>
        <translation>%1 行目: 「%2」は %3 x %4 m のフロアの外にあります</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
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
        <translation>照明</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>在室</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電力</translation>
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
        <translation>%1: 機器 %2 台</translation>
    </message>
    <message>
        <source>Add to the selection</source>
        <translation>選択に追加</translation>
    </message>
    <message>
        <source>Click: select the group; Ctrl adds, Alt takes away. F2 renames, Delete deletes</source>
        <translation>クリック: グループを選択。Ctrl で追加、Alt で除外。F2 で名前の変更、Delete で削除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Make it of the present selection</source>
        <translation>現在の選択で置き換える</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>選択から新しいグループを作成</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Select devices and press + to keep them under a name.</source>
        <translation>機器を選択して + を押すと、名前を付けて保存できます。</translation>
    </message>
    <message>
        <source>Select some devices first: a group is made of the selection.</source>
        <translation>先に機器を選択してください。グループは選択から作成します。</translation>
    </message>
    <message>
        <source>Take from the selection</source>
        <translation>選択から除外</translation>
    </message>
</context>
<context>
    <name>Candela::PlanImport</name>
    <message>
        <source>&quot;%1&quot; is no Channel Access PV</source>
        <translation>「%1」は Channel Access の PV ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>「%1」は PV の名前ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was placed in line %2 already</source>
        <translation>「%1」は %2 行目で配置済みです</translation>
    </message>
    <message>
        <source>&quot;%1&quot;, &quot;%2&quot; are no position in metres</source>
        <translation>「%1」、「%2」はメートル単位の位置ではありません</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: 読み取れません: %2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB</source>
        <translation>%1: %2 MB を超えています</translation>
    </message>
    <message>
        <source>%1: only .bob, .ui and .csv files are understood</source>
        <translation>%1: 対応しているのは .bob、.ui、.csv ファイルだけです</translation>
    </message>
    <message>
        <source>a name, x and y are expected</source>
        <translation>名前、x、y が必要です</translation>
    </message>
    <message>
        <source>positions count from the north-west corner: none is negative</source>
        <translation>位置は北西の角から数えます。負の値は使えません</translation>
    </message>
    <message>
        <source>the embedded display &quot;%1&quot; is not followed</source>
        <translation>埋め込み画面「%1」は読み込まれません</translation>
    </message>
    <message>
        <source>the file is broken here: %1</source>
        <translation>ファイルのこの位置が壊れています: %1</translation>
    </message>
    <message>
        <source>the included display &quot;%1&quot; is not followed</source>
        <translation>参照先の画面「%1」は読み込まれません</translation>
    </message>
    <message>
        <source>the kind &quot;%1&quot; is not known; &quot;%2&quot; is taken</source>
        <translation>種類「%1」は不明です。「%2」とします</translation>
    </message>
    <message>
        <source>the macro %1 of &quot;%2&quot; is not known</source>
        <translation>マクロ %1 (「%2」内) は不明です</translation>
    </message>
    <message>
        <source>the place or size of this %1 is no number</source>
        <translation>この %1 の位置またはサイズが数値ではありません</translation>
    </message>
    <message>
        <source>this %1 has no place of its own: a layout puts it somewhere</source>
        <translation>この %1 には固有の位置がありません。レイアウトが配置します</translation>
    </message>
    <message>
        <source>this is not a Phoebus display: &lt;display&gt; is missing</source>
        <translation>Phoebus の画面ではありません: &lt;display&gt; がありません</translation>
    </message>
    <message>
        <source>this is not a Qt Designer file: &lt;ui&gt; is missing</source>
        <translation>Qt Designer のファイルではありません: &lt;ui&gt; がありません</translation>
    </message>
</context>
<context>
    <name>Candela::PlanLegend</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2 sensors of this floor answer</source>
        <translation>このフロアのセンサー %2 個中 %1 個が応答</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Highest value of the scale</source>
        <translation>スケールの最高値</translation>
    </message>
    <message>
        <source>Lowest value of the scale</source>
        <translation>スケールの最低値</translation>
    </message>
    <message>
        <source>No heat map</source>
        <translation>ヒートマップなし</translation>
    </message>
    <message>
        <source>Scale of the heat map</source>
        <translation>ヒートマップのスケール</translation>
    </message>
    <message>
        <source>The range follows the values; without this it stays as it is</source>
        <translation>範囲を値に追従させます。オフでは現状のままです</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMenu</name>
    <message>
        <source>%1 in “%2”</source>
        <translation>「%2」の%1</translation>
    </message>
    <message>
        <source>%1 on this floor</source>
        <translation>このフロアの%1</translation>
    </message>
    <message>
        <source>%1 to the table</source>
        <translation>%1 をテーブルへ</translation>
    </message>
    <message>
        <source>Add the room</source>
        <translation>部屋を追加</translation>
    </message>
    <message>
        <source>Chart of %1</source>
        <translation>%1 のチャート</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反転</translation>
    </message>
    <message>
        <source>Probe %1	F3</source>
        <translation>%1 をプローブ	F3</translation>
    </message>
    <message>
        <source>Read the selection</source>
        <translation>選択を読み取り</translation>
    </message>
    <message>
        <source>Select all on this floor</source>
        <translation>このフロアをすべて選択</translation>
    </message>
    <message>
        <source>Select by kind</source>
        <translation>種類で選択</translation>
    </message>
    <message>
        <source>Select the room “%1”</source>
        <translation>部屋「%1」を選択</translation>
    </message>
    <message>
        <source>Selection to chart</source>
        <translation>選択をチャートへ</translation>
    </message>
    <message>
        <source>Selection to table</source>
        <translation>選択をテーブルへ</translation>
    </message>
    <message>
        <source>Take the room away</source>
        <translation>部屋を削除</translation>
    </message>
</context>
<context>
    <name>Candela::PlanMiniMap</name>
    <message>
        <source>%1 % of the floor is seen</source>
        <translation>フロアの %1 % を表示中</translation>
    </message>
    <message>
        <source>Click or drag to move the plan</source>
        <translation>クリックまたはドラッグでフロア図を移動</translation>
    </message>
    <message>
        <source>Overview of the floor</source>
        <translation>フロアの全体図</translation>
    </message>
</context>
<context>
    <name>Candela::PlanPanel</name>
    <message>
        <source>&quot;%1&quot; is no kind</source>
        <translation>「%1」という種類はありません</translation>
    </message>
    <message>
        <source>Draw a new plan</source>
        <translation>新しいフロア図を描く</translation>
    </message>
    <message>
        <source>New group of the selection</source>
        <translation>選択から新しいグループを作成</translation>
    </message>
    <message>
        <source>No building yet</source>
        <translation>まだ建物がありません</translation>
    </message>
    <message>
        <source>Open a site file…</source>
        <translation>サイトファイルを開く…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>フロア図</translation>
    </message>
    <message>
        <source>Show the whole floor (Home)</source>
        <translation>フロア全体を表示 (Home)</translation>
    </message>
    <message>
        <source>Start the demo building</source>
        <translation>デモ建物を起動</translation>
    </message>
    <message>
        <source>The plan shows a building with its sensors and lights, and selects them with a rectangle. Try it on a simulated one, or open a site file of your own.</source>
        <translation>フロア図は建物とそのセンサーや照明を表示し、矩形で選択できます。シミュレートした建物で試すか、お手持ちのサイトファイルを開いてください。</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
</context>
<context>
    <name>Candela::PlanRuleBar</name>
    <message>
        <source>%1 match</source>
        <translation>%1 台が一致</translation>
    </message>
    <message>
        <source>Rule of selection</source>
        <translation>選択の規則</translation>
    </message>
    <message>
        <source>Select by rule: LUX &lt; 300</source>
        <translation>規則で選択: LUX &lt; 300</translation>
    </message>
    <message>
        <source>Which devices to select, such as
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter selects, Ctrl+Enter adds, Alt+Enter takes away</source>
        <translation>選択する機器の条件。例:
  LUX &lt; 300
  kind = occupancy and room = R03
  severity &gt;= minor or disconnected
Enter で選択、Ctrl+Enter で追加、Alt+Enter で除外</translation>
    </message>
    <message>
        <source>no device matches</source>
        <translation>一致する機器はありません</translation>
    </message>
</context>
<context>
    <name>Candela::PlanSidebar</name>
    <message>
        <source>%1 sensors, %2 lights; %3 in alarm, %4 not connected</source>
        <translation>センサー %1、照明 %2、アラーム %3、未接続 %4</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Floors</source>
        <translation>フロア</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Kinds that are selected</source>
        <translation>選択対象の種類</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>センサー</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>未配置</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToPlace</name>
    <message>
        <source>Drag to the plan, or press Enter to place in its middle; Delete forgets</source>
        <translation>フロア図へドラッグするか、Enter で中央に配置。Delete で破棄</translation>
    </message>
    <message>
        <source>PVs to place</source>
        <translation>未配置の PV</translation>
    </message>
    <message>
        <source>Paste or drop names of PVs here, then drag them to their place.</source>
        <translation>ここに PV の名前を貼り付けるかドロップし、それぞれの位置へドラッグしてください。</translation>
    </message>
</context>
<context>
    <name>Candela::PlanToolBar</name>
    <message>
        <source>Cividis: the same for colour-blind eyes</source>
        <translation>Cividis: 同様、色覚多様性に対応</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit the plan: place, move and name devices and rooms</source>
        <translation>フロア図を編集: 機器や部屋の配置、移動、名前付け</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>ヒートマップ</translation>
    </message>
    <message>
        <source>Heat map between the sensors</source>
        <translation>センサー間のヒートマップ</translation>
    </message>
    <message>
        <source>Invert the selection on this floor (I)</source>
        <translation>このフロアの選択を反転 (I)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Overview, while not all of the floor is in sight</source>
        <translation>全体図 (フロア全体が見えていないとき)</translation>
    </message>
    <message>
        <source>Select with a lasso (L)</source>
        <translation>投げ縄で選択 (L)</translation>
    </message>
    <message>
        <source>Select with a rectangle (R)</source>
        <translation>矩形で選択 (R)</translation>
    </message>
    <message>
        <source>Viridis: dark violet to yellow</source>
        <translation>Viridis: 濃い紫から黄</translation>
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
        <translation>%2 の%1</translation>
    </message>
    <message>
        <source>%1 m, %2 m</source>
        <translation>%1 m、%2 m</translation>
    </message>
    <message>
        <source>%1 × %2 m</source>
        <translation>%1 × %2 m</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What a screen reader says of the plan: the floor, then &quot;120 devices&quot;, then &quot;3 selected&quot;</extracomment>
        <translation>%1、%2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>機器 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n 件選択</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;%3 devices, %4 m²&lt;br&gt;A click selects them</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; (%2)&lt;br&gt;機器 %3 台、%4 m²&lt;br&gt;クリックで選択</translation>
    </message>
    <message>
        <source>&lt;s&gt;%1&lt;/s&gt; disconnected %2 s ago</source>
        <translation>&lt;s&gt;%1&lt;/s&gt; %2 s 前に切断</translation>
    </message>
    <message>
        <source>Arrow keys move between sensors and lights, Space selects, Enter reads</source>
        <translation>矢印キーでセンサーと照明の間を移動、Space で選択、Enter で読み取り</translation>
    </message>
    <message>
        <source>Floor plan</source>
        <translation>フロア図</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>フロアなし</translation>
    </message>
    <message>
        <source>about %1 %2 here, by the sensors around</source>
        <translation>周囲のセンサーから見て、ここは約 %1 %2</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>not found: no server answered</source>
        <translation>未検出: 応答したサーバーがありません</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>the lamp reports a fault</source>
        <translation>ランプが故障を報告しています</translation>
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
        <translation>%1 は書き込めるフォルダーではありません。ログの場所は変わりません。</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>確認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Gather waits</source>
        <translation>一括読み取りの待ち時間(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>動き(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Program&apos;s log</source>
        <translation>プログラムのログ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Size of texts and symbols</source>
        <translation>文字と記号の大きさ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>A slider then writes when it is let go, not while it moves. A loop asks once, when it is started.</source>
        <translation>この場合、スライダーは動かしている間ではなく、離したときに書き込みます。ループは開始時に 1 回だけ確認します。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Before every write</source>
        <translation>すべての書き込みの前</translation>
    </message>
    <message>
        <source>Before wide writes</source>
        <translation>広範囲の書き込みの前</translation>
    </message>
    <message numerus="yes">
        <source>Blackout, undo of a write, and commands and scenes for more than %n PVs.</source>
        <translation>
            <numerusform>ブラックアウト、書き込みを元に戻す操作、%n 個を超える PV へのコマンドとシーン。</numerusform>
        </translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela は読み取り専用で起動されています。何も書き込みません</translation>
    </message>
    <message>
        <source>Choose the folder of the log</source>
        <translation>ログのフォルダーを選択</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Every write is kept there: who, when, which PV, old and new value, result.</source>
        <translation>すべての書き込みをここに記録します: 誰が、いつ、どの PV、以前の値と新しい値、結果。</translation>
    </message>
    <message>
        <source>Everything, for finding faults</source>
        <translation>すべて (障害調査用)</translation>
    </message>
    <message>
        <source>Folder of the log of writes</source>
        <translation>書き込みログのフォルダー</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>How long a gather waits for what does not answer, unless its panel says otherwise</source>
        <translation>パネルに別の指定がない限り、応答しないものを一括読み取りが待つ時間</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Log of writes</source>
        <translation>書き込みログ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Nothing asks. What was written can still be undone.</source>
        <translation>何も確認しません。書き込んだ内容は元に戻せます。</translation>
    </message>
    <message>
        <source>Ol&amp;d files kept</source>
        <translation>残す古いファイル数(&amp;D)</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Reading and diagnosis</source>
        <translation>読み取りと診断</translation>
    </message>
    <message>
        <source>Reduced: nothing fades or blinks</source>
        <translation>減らす: フェードや点滅なし</translation>
    </message>
    <message>
        <source>Sh&amp;ow</source>
        <translation>表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the folder in the file manager</source>
        <translation>フォルダーをファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Size of a fi&amp;le</source>
        <translation>ファイルの大きさ(&amp;L)</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>動作状況</translation>
    </message>
    <message>
        <source>What the program tells on standard error</source>
        <translation>プログラムが標準エラーに出力する内容</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFacts</name>
    <message>
        <source> … (%1 bytes)</source>
        <translation> … (%1 バイト)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1, %2 a second</source>
        <translation>%1、毎秒 %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>As a long text</source>
        <translation>長いテキストとして</translation>
    </message>
    <message>
        <source>As the server writes it</source>
        <translation>サーバーの表記</translation>
    </message>
    <message>
        <source>Binary</source>
        <translation>2 進</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation>要素数</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>正確な値</translation>
    </message>
    <message>
        <source>Hexadecimal</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Least, mean, greatest</source>
        <translation>最小、平均、最大</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限界</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>アラームなしの範囲</translation>
    </message>
    <message>
        <source>No warning</source>
        <translation>警告なしの範囲</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Of the server</source>
        <translation>サーバーの時刻</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>伝送時間</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>通信上のバイト</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>過去のアラーム</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Scientific</source>
        <translation>指数表記</translation>
    </message>
    <message>
        <source>Server last heard</source>
        <translation>サーバーの最終応答</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>States</source>
        <translation>状態一覧</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>設定可能範囲</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>must be acknowledged</source>
        <translation>確認が必要</translation>
    </message>
    <message>
        <source>need no acknowledgement</source>
        <translation>確認は不要</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none: the record was never processed</source>
        <translation>なし: レコードは一度も処理されていません</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>読み取り、書き込み</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeFields</name>
    <message>
        <source>%1 gave none of its fields</source>
        <translation>%1 からフィールドが得られませんでした</translation>
    </message>
    <message>
        <source>%1 more that such records may have are not there</source>
        <translation>この種のレコードが持ちうる他の %1 個はありません</translation>
    </message>
    <message>
        <source>A PV of this program&apos;s own has no record</source>
        <translation>このプログラム自身の PV にレコードはありません</translation>
    </message>
    <message>
        <source>Double click probes a field</source>
        <translation>ダブルクリックでフィールドをプローブ</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>レコードのフィールド</translation>
    </message>
    <message>
        <source>Filter %1 fields</source>
        <translation>%1 個のフィールドを絞り込み</translation>
    </message>
    <message>
        <source>Filter fields</source>
        <translation>フィールドを絞り込み</translation>
    </message>
    <message>
        <source>Read all fields again</source>
        <translation>すべてのフィールドを再読み取り</translation>
    </message>
    <message>
        <source>Reading the fields of %1…</source>
        <translation>%1 のフィールドを読み取り中…</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeHeadline</name>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeLog</name>
    <message>
        <source>Clear the log</source>
        <translation>ログを消去</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>ログをコピー</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>すべてのメッセージ</translation>
    </message>
    <message>
        <source>Level of the log</source>
        <translation>ログのレベル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log of the PV</source>
        <translation>PV のログ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Raise the level to see what happens to this PV.</source>
        <translation>レベルを上げると、この PV の動きが見られます。</translation>
    </message>
    <message>
        <source>States and failures</source>
        <translation>状態と失敗</translation>
    </message>
    <message>
        <source>What is told of this PV alone; the program&apos;s own log gets it, too</source>
        <translation>この PV だけの記録。プログラム自身のログにも入ります</translation>
    </message>
</context>
<context>
    <name>Candela::ProbePanel</name>
    <message>
        <source>Add to the table</source>
        <translation>テーブルに追加</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all details</source>
        <translation>すべての詳細をコピー</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>名前をコピー</translation>
    </message>
    <message>
        <source>Copy name and value</source>
        <translation>名前と値をコピー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Details of the PV</source>
        <translation>PV の詳細</translation>
    </message>
    <message>
        <source>Everything that is known of one PV is shown here. Type its name, or press F3 on a row, a device or a result.</source>
        <translation>1 つの PV についてわかっていることをすべて表示します。名前を入力するか、行、機器、結果の上で F3 を押してください。</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Follow the selection</source>
        <translation>選択に追従</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of a PV</source>
        <translation>PV の名前</translation>
    </message>
    <message>
        <source>No PV yet</source>
        <translation>まだ PV がありません</translation>
    </message>
    <message>
        <source>PV to probe</source>
        <translation>プローブする PV</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Probe the selection</source>
        <translation>選択をプローブ</translation>
    </message>
    <message>
        <source>Read everything again</source>
        <translation>すべて再読み取り</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>チャートに表示</translation>
    </message>
    <message>
        <source>What to show of the PV</source>
        <translation>PV の表示内容</translation>
    </message>
    <message>
        <source>Writes</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>切断: %1</translation>
    </message>
    <message>
        <source>probe.pv: is not a name</source>
        <translation>probe.pv: 名前ではありません</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeScale</name>
    <message>
        <source>%1 on a scale of %2 to %3</source>
        <translation>%1 (スケール %2 ～ %3)</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>スケール</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeSetter</name>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela は読み取り専用で起動されています</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <translation>未書き込み: %1</translation>
    </message>
    <message>
        <source>Sent %1, not yet acknowledged</source>
        <translation>%1 を送信、応答待ち</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 を %2 に設定</translation>
    </message>
    <message>
        <source>The server does not allow writing</source>
        <translation>サーバーが書き込みを許可していません</translation>
    </message>
    <message>
        <source>Value to write</source>
        <translation>書き込む値</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>%1 を %2 に書き込みますか?</translation>
    </message>
    <message>
        <source>Write a value</source>
        <translation>値を書き込む</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>書き込み: %1</translation>
    </message>
    <message>
        <source>Write: %1 to %2 %3</source>
        <translation>書き込み: %1 ～ %2 %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き込みました: %1</translation>
    </message>
</context>
<context>
    <name>Candela::ProbeWrites</name>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>By</source>
        <translation>書き込み元</translation>
    </message>
    <message>
        <source>Last writes</source>
        <translation>最近の書き込み</translation>
    </message>
    <message>
        <source>Nothing was written to it from this window yet.</source>
        <translation>このウィンドウからはまだ何も書き込んでいません。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み値</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableDelegate</name>
    <message>
        <source>New value of %1</source>
        <translation>%1 の新しい値</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableModel</name>
    <message>
        <source>%1
Press Delete or click the cross to dismiss.</source>
        <translation>%1
Delete を押すか × をクリックすると消えます。</translation>
    </message>
    <message>
        <source>%1 is not connected</source>
        <translation>%1 は接続されていません</translation>
    </message>
    <message numerus="yes">
        <source>%n elements, from %1 to %2, mean %3</source>
        <translation>
            <numerusform>%n 要素、%1 ～ %2、平均 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Candela was started read-only</source>
        <translation>Candela は読み取り専用で起動されています</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Disconnected</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Last value of %1</source>
        <translation>%1 の最後の値</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重度</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>軽度</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存値</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>保存値 %1</translation>
    </message>
    <message>
        <source>Saved %1, tolerance %2</source>
        <translation>保存値 %1、許容差 %2</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>検索中</translation>
    </message>
    <message>
        <source>Sent, not yet acknowledged</source>
        <translation>送信済み、応答待ち</translation>
    </message>
    <message>
        <source>Setpoint</source>
        <translation>設定値</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Takes %1 to %2 %3</source>
        <translation>設定可能範囲 %1 ～ %2 %3</translation>
    </message>
    <message>
        <source>The server does not allow writing to %1</source>
        <translation>サーバーが %1 への書き込みを許可していません</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>read, write</source>
        <translation>読み取り、書き込み</translation>
    </message>
    <message>
        <source>write</source>
        <translation>書き込み</translation>
    </message>
</context>
<context>
    <name>Candela::PvTableView</name>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>PV %n 個</numerusform>
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
        <translation>配列をテキストで表示</translation>
    </message>
    <message>
        <source>PV table</source>
        <translation>PV テーブル</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Time as age</source>
        <translation>時刻を経過時間で表示</translation>
    </message>
</context>
<context>
    <name>Candela::PvsFile</name>
    <message>
        <source>&lt;%1&gt; is not known</source>
        <translation>&lt;%1&gt; は不明です</translation>
    </message>
    <message>
        <source>a row has no name</source>
        <translation>名前のない行があります</translation>
    </message>
    <message>
        <source>it begins with &lt;%1&gt;, not with &lt;pvtable&gt;</source>
        <translation>&lt;pvtable&gt; ではなく &lt;%1&gt; で始まっています</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>the file is not complete: %1</source>
        <translation>ファイルが不完全です: %1</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>「%1」は時刻ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>「%1」は許容差ではありません</translation>
    </message>
</context>
<context>
    <name>Candela::RecordFieldsModel</name>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryQuestion</name>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Throw away</source>
        <translation>破棄(&amp;T)</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Candela did not end by itself. Restore what was open?</source>
        <translation>Candela は正常に終了しませんでした。開いていたものを復元しますか?</translation>
    </message>
    <message>
        <source>The session was kept last at %1. Nothing is written to any PV by restoring it, and loops stay stopped.</source>
        <extracomment>%1 is a date and a time</extracomment>
        <translation>セッションの最終保存は %1 です。復元しても PV には何も書き込まず、ループは停止したままです。</translation>
    </message>
</context>
<context>
    <name>Candela::RecoveryStore</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>%1 cannot be written, or too many programs use it</source>
        <translation>%1 に書き込めないか、使用しているプログラムが多すぎます</translation>
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
        <translation>列 %1</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message numerus="yes">
        <source>Column of values for %n lights</source>
        <translation>
            <numerusform>照明 %n 台の値の列</numerusform>
        </translation>
    </message>
    <message>
        <source>One value a line, in the order of the selection: 40 or 40 % or 3000 K</source>
        <translation>1 行に 1 つの値を選択の順に: 40、40 %、3000 K など</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Take a column from a file</source>
        <translation>ファイルから列を取り込む</translation>
    </message>
    <message>
        <source>Take a column from the clipboard</source>
        <translation>クリップボードから列を取り込む</translation>
    </message>
    <message>
        <source>Text and CSV (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>テキストと CSV (*.csv *.txt *.tsv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Type or paste a value for each light</source>
        <translation>照明ごとの値を入力または貼り付けてください</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterFormulaMode</name>
    <message>
        <source>Formula</source>
        <translation>式</translation>
    </message>
    <message numerus="yes">
        <source>Formula over %n lights: %1</source>
        <translation>
            <numerusform>照明 %n 台への式: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>May use %1; sqrt, abs, min, max, clamp, map, ?: and more</source>
        <translation>使えるもの: %1、sqrt、abs、min、max、clamp、map、?: など</translation>
    </message>
    <message>
        <source>Type a formula for the new value of each light</source>
        <translation>各照明の新しい値の式を入力してください</translation>
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
        <translation>始点</translation>
    </message>
    <message numerus="yes">
        <source>Gradient over %n lights %1 %2</source>
        <translation>
            <numerusform>照明 %n 台のグラデーション (%1、%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>To</source>
        <translation>終点</translation>
    </message>
    <message>
        <source>from </source>
        <translation>始点 </translation>
    </message>
    <message>
        <source>in the order of the selection</source>
        <translation>選択の順</translation>
    </message>
    <message>
        <source>to </source>
        <translation>終点 </translation>
    </message>
    <message>
        <source>← east to west</source>
        <translation>← 東から西</translation>
    </message>
    <message>
        <source>↑ south to north</source>
        <translation>↑ 南から北</translation>
    </message>
    <message>
        <source>→ west to east</source>
        <translation>→ 西から東</translation>
    </message>
    <message>
        <source>↓ north to south</source>
        <translation>↓ 北から南</translation>
    </message>
    <message>
        <source>↖ south-east to north-west</source>
        <translation>↖ 南東から北西</translation>
    </message>
    <message>
        <source>↗ south-west to north-east</source>
        <translation>↗ 南西から北東</translation>
    </message>
    <message>
        <source>↘ north-west to south-east</source>
        <translation>↘ 北西から南東</translation>
    </message>
    <message>
        <source>↙ north-east to south-west</source>
        <translation>↙ 北東から南西</translation>
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
        <translation>実行しますか: %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色温度</translation>
    </message>
    <message>
        <source>Dim</source>
        <translation>調光</translation>
    </message>
    <message numerus="yes">
        <source>Dim %n lights to %1 %</source>
        <translation>
            <numerusform>照明 %n 台を %1 % に調光</numerusform>
        </translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1 K</source>
        <translation>
            <numerusform>照明 %n 台を %1 K に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>この操作は元に戻せます。</translation>
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
            <numerusform>うち %n 台が現在点灯中で、最も明るいものは %1 % です。同じボタンで元に戻せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values are not known: those lights are left alone.</source>
        <translation>
            <numerusform>%n 個の値が不明です。該当する照明は変更しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation>ブラックアウト</translation>
    </message>
    <message>
        <source>Give all lights back what they had (Ctrl+B)</source>
        <translation>すべての照明を元に戻す (Ctrl+B)</translation>
    </message>
    <message>
        <source>Grand master to %1 %?</source>
        <translation>グランドマスターを %1 % にしますか?</translation>
    </message>
    <message>
        <source>Grand master: scales all lights of the building, and gives them back</source>
        <translation>グランドマスター: 建物のすべての照明を比例調整し、後で元に戻せます</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>マスター</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Stop all: end every fade, write and control loop where it stands (Ctrl+.)</source>
        <translation>すべて停止: フェード、書き込み、制御ループをその場で終了 (Ctrl+.)</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n lights of the building to 0 %?</source>
        <translation>
            <numerusform>建物の照明 %n 台すべてを 0 % にしますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all lights of the building to 0 %, and give them back (Ctrl+B)</source>
        <translation>建物のすべての照明を 0 % にし、後で元に戻す (Ctrl+B)</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>この操作は元に戻せます。</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterMode</name>
    <message>
        <source>Colour</source>
        <translation>色温度</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
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
        <translation>実行しますか: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lights selected</source>
        <translation>
            <numerusform>照明 %n 台を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overridden</source>
        <translation>
            <numerusform>オーバーライド %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>A value for each, pasted or from a CSV file</source>
        <translation>照明ごとの値を貼り付け、または CSV ファイルから</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Computed for each light</source>
        <translation>照明ごとに計算</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>式</translation>
    </message>
    <message>
        <source>From one value to another over the plan</source>
        <translation>フロア図上で、ある値から別の値へ</translation>
    </message>
    <message>
        <source>Give back what the lights had before: the selected ones, or all</source>
        <translation>照明を以前の状態に戻す: 選択したもの、またはすべて</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>グラデーション</translation>
    </message>
    <message>
        <source>Lights that were commanded from here and not released since</source>
        <translation>ここから指令し、まだ解放していない照明</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>No lights selected</source>
        <translation>照明が選択されていません</translation>
    </message>
    <message>
        <source>One value for all, more, less, or a share of what there is</source>
        <translation>すべてに同じ値、増減、または現在値に対する割合</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Select lights on the plan first</source>
        <translation>先にフロア図で照明を選択してください</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sliders that the lights follow at once</source>
        <translation>照明がすぐに追従するスライダー</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>書き込む内容</translation>
    </message>
    <message>
        <source>What was saved before</source>
        <translation>以前に保存したもの</translation>
    </message>
    <message>
        <source>Write selection</source>
        <translation>選択に書き込み</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>is none of the ways to write</source>
        <translation>書き込み方法のいずれでもありません</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPlan</name>
    <message>
        <source>cannot be written</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>is no luminaire of this building</source>
        <translation>この建物の照明器具ではありません</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>its present value is not known</source>
        <translation>現在の値が不明です</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; is not a number</source>
        <translation>%1 行目: 「%2」は数値ではありません</translation>
    </message>
    <message>
        <source>the column has no value for it</source>
        <translation>列にこの照明の値がありません</translation>
    </message>
    <message>
        <source>the formula has no value for it</source>
        <translation>式がこの照明の値を与えません</translation>
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
        <translation>%2 件中 %1 件は未書き込み</translation>
    </message>
    <message>
        <source>%1 of %2 written</source>
        <translation>%2 件中 %1 件を書き込み</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 件を書き込みました</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>フェード時間</translation>
    </message>
    <message>
        <source>Preview of what will be written</source>
        <translation>書き込む内容のプレビュー</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Stop; what was sent stays (Esc)</source>
        <translation>停止。送信済みのものはそのまま (Esc)</translation>
    </message>
    <message>
        <source>The last step was no write</source>
        <translation>最後の操作は書き込みではありません</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Wait until the server has processed each write. Otherwise a write is done when it has been sent, and a refusal is not noticed</source>
        <translation>各書き込みをサーバーが処理し終えるまで待ちます。オフの場合は送信した時点で完了とみなされ、拒否されても検知されません</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
    <message numerus="yes">
        <source>Write %n</source>
        <translation>
            <numerusform>%n 件を書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Write again only what failed</source>
        <translation>失敗したものだけを再び書き込む</translation>
    </message>
    <message>
        <source>Write all of these at once (Ctrl+Enter)</source>
        <translation>すべて一度に書き込む (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確認あり</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>フェード </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>フェード中、%1 %</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterPreviewModel</name>
    <message>
        <source>%1 of %2 will change</source>
        <translation>%2 件中 %1 件が変わります</translation>
    </message>
    <message>
        <source>, %1 at the limit</source>
        <translation>、%1 は限界値</translation>
    </message>
    <message>
        <source>, %1 refused</source>
        <translation>、%1 は拒否</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>at the limit</source>
        <translation>限界値</translation>
    </message>
    <message>
        <source>nothing to write</source>
        <translation>書き込むものはありません</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
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
        <translation>シーン</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 on %n lights</source>
        <translation>
            <numerusform>シーン %1 を照明 %n 台に適用</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>レベルの比率</translation>
    </message>
    <message>
        <source>The scene says nothing of the selected lights</source>
        <translation>このシーンは選択した照明を含みません</translation>
    </message>
    <message>
        <source>There is no scene yet: save one in the panel Scenes</source>
        <translation>まだシーンがありません。シーンパネルで保存してください</translation>
    </message>
    <message>
        <source>at </source>
        <translation>比率 </translation>
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
        <translation> % (現在比)</translation>
    </message>
    <message>
        <source> K</source>
        <translation> K</translation>
    </message>
    <message numerus="yes">
        <source>Change %n lights by %1</source>
        <translation>
            <numerusform>照明 %n 台を %1 変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>Scale %n lights to %1</source>
        <translation>
            <numerusform>照明 %n 台を %1 に調整</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n lights to %1</source>
        <translation>
            <numerusform>照明 %n 台を %1 に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>change by</source>
        <translation>値を増減</translation>
    </message>
    <message>
        <source>scale to</source>
        <translation>比率で調整</translation>
    </message>
    <message>
        <source>set to</source>
        <translation>値を設定</translation>
    </message>
</context>
<context>
    <name>Candela::ScatterSlider</name>
    <message>
        <source>now %1 to %2%3</source>
        <translation>現在 %1 ～ %2%3</translation>
    </message>
</context>
<context>
    <name>Candela::SceneStore</name>
    <message>
        <source>%1.name: &quot;%2&quot; exists twice</source>
        <translation>%1.name: 「%2」が重複しています</translation>
    </message>
    <message>
        <source>%1: is not a list</source>
        <translation>%1: リストではありません</translation>
    </message>
    <message>
        <source>%1: is not an object</source>
        <translation>%1: オブジェクトではありません</translation>
    </message>
    <message>
        <source>a scene has at most %1 values</source>
        <translation>シーンの値は最大 %1 個です</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>is not a time such as 2026-11-20T12:00:00Z</source>
        <translation>2026-11-20T12:00:00Z のような時刻ではありません</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>is not text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>is not the name of a PV</source>
        <translation>PV の名前ではありません</translation>
    </message>
    <message>
        <source>no value of these luminaires is known yet</source>
        <translation>これらの照明器具の値はまだ不明です</translation>
    </message>
    <message>
        <source>there are at most %1 scenes</source>
        <translation>シーンは最大 %1 個です</translation>
    </message>
    <message>
        <source>there is a scene &quot;%1&quot; already</source>
        <translation>シーン「%1」は既にあります</translation>
    </message>
    <message>
        <source>there is no scene &quot;%1&quot;</source>
        <translation>シーン「%1」はありません</translation>
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
        <translation>%2 個の値のうち %1 個は未書き込み</translation>
    </message>
    <message>
        <source>%1 values written</source>
        <translation>%1 個の値を書き込みました</translation>
    </message>
    <message numerus="yes">
        <source>%n selected lights</source>
        <translation>
            <numerusform>選択した照明 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>A scene keeps the levels and colours that lights have now, to bring them back later. Choose whose, name it, and save.</source>
        <translation>シーンは照明の現在のレベルと色を保存し、後で再現します。対象を選び、名前を付けて保存してください。</translation>
    </message>
    <message>
        <source>All lights</source>
        <translation>すべての照明</translation>
    </message>
    <message>
        <source>Bring the scene back (Enter)</source>
        <translation>シーンを再現 (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Delete the scene (Del); can be undone</source>
        <translation>シーンを削除 (Del)。元に戻せます</translation>
    </message>
    <message>
        <source>Fade time</source>
        <translation>フェード時間</translation>
    </message>
    <message>
        <source>Keep what these lights show now</source>
        <translation>これらの照明の現在の状態を保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the new scene</source>
        <translation>新しいシーンの名前</translation>
    </message>
    <message>
        <source>No lights are chosen</source>
        <translation>照明が選ばれていません</translation>
    </message>
    <message>
        <source>None of these lights answered: there is nothing to save</source>
        <translation>これらの照明はどれも応答しませんでした。保存するものがありません</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n lights…</source>
        <translation>
            <numerusform>照明 %n 台を読み取り中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Rename the scene (F2)</source>
        <translation>シーンの名前を変更 (F2)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Scene %1</source>
        <translation>シーン %1</translation>
    </message>
    <message>
        <source>Scene %1 deleted</source>
        <translation>シーン %1 を削除しました</translation>
    </message>
    <message>
        <source>Scene %1 is called %2 now</source>
        <translation>シーン %1 の名前を %2 に変更しました</translation>
    </message>
    <message>
        <source>Scene %1 saved</source>
        <translation>シーン %1 を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>Scene %1 saved; %n values are missing</source>
        <translation>
            <numerusform>シーン %1 を保存しました。%n 個の値が欠けています</numerusform>
        </translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Share of the levels</source>
        <translation>レベルの比率</translation>
    </message>
    <message>
        <source>Share of the saved levels</source>
        <translation>保存したレベルに対する比率</translation>
    </message>
    <message>
        <source>Stop the fade where it stands (Esc)</source>
        <translation>フェードをその場で停止 (Esc)</translation>
    </message>
    <message>
        <source>Type a name first</source>
        <translation>先に名前を入力してください</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Whose state</source>
        <translation>保存対象</translation>
    </message>
    <message numerus="yes">
        <source>Write the %n values of the scene %1?</source>
        <translation>
            <numerusform>シーン %1 の %n 個の値を書き込みますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>at </source>
        <translation>比率 </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>即時</translation>
    </message>
    <message>
        <source>fade </source>
        <translation>フェード </translation>
    </message>
    <message>
        <source>fading, %1 %</source>
        <translation>フェード中、%1 %</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
</context>
<context>
    <name>Candela::Screenshot</name>
    <message>
        <source>%1: cannot be written</source>
        <translation>%1: 書き込めません</translation>
    </message>
    <message>
        <source>no live values within %1 s</source>
        <translation>%1 s 以内にライブ値が得られません</translation>
    </message>
</context>
<context>
    <name>Candela::SelectionRule</name>
    <message>
        <source>&quot;%1&quot; is no kind: %2</source>
        <translation>「%1」という種類はありません: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; try LUX, kind, room, severity or disconnected</source>
        <translation>「%1」は不明です。LUX、kind、room、severity、disconnected をお試しください</translation>
    </message>
    <message>
        <source>&quot;)&quot; is missing</source>
        <translation>「)」がありません</translation>
    </message>
    <message>
        <source>&lt;, &lt;=, =, !=, &gt;= or &gt; is expected</source>
        <translation>&lt;、&lt;=、=、!=、&gt;=、&gt; のいずれかが必要です</translation>
    </message>
    <message>
        <source>=, != or ~ is expected</source>
        <translation>=、!=、~ のいずれかが必要です</translation>
    </message>
    <message>
        <source>AND, OR or the end is expected, not &quot;%1&quot;</source>
        <translation>「%1」ではなく AND、OR、または終わりが必要です</translation>
    </message>
    <message>
        <source>a name is expected</source>
        <translation>名前が必要です</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>a rule has at most %1 characters</source>
        <translation>規則は最大 %1 文字です</translation>
    </message>
    <message>
        <source>a test is expected, such as &quot;LUX &lt; 300&quot;</source>
        <translation>「LUX &lt; 300」のような条件が必要です</translation>
    </message>
    <message>
        <source>more than %1 parts inside each other</source>
        <translation>入れ子が %1 を超えています</translation>
    </message>
    <message>
        <source>none, minor, major or invalid is expected</source>
        <translation>none、minor、major、invalid のいずれかが必要です</translation>
    </message>
    <message>
        <source>there is no group &quot;%1&quot;</source>
        <translation>グループ「%1」はありません</translation>
    </message>
</context>
<context>
    <name>Candela::Session</name>
    <message>
        <source>%1 is served twice: by %2, which is used, and by %3</source>
        <translation>%1 が 2 か所から提供されています: %2 (使用中) と %3</translation>
    </message>
</context>
<context>
    <name>Candela::SiteDocument</name>
    <message>
        <source>%1 was not written, since it could not be opened again: %2</source>
        <translation>再び開けなくなるため %1 は書き込まれませんでした: %2</translation>
    </message>
    <message>
        <source>%1 was written, but its drawing %2 could not be copied beside it</source>
        <translation>%1 は書き込まれましたが、図面 %2 を同じ場所にコピーできませんでした</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: 書き込めません: %2</translation>
    </message>
</context>
<context>
    <name>Candela::SiteEditor</name>
    <message>
        <source>&quot;%1&quot; is longer than %2 characters</source>
        <translation>「%1」は %2 文字を超えています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a PV</source>
        <translation>「%1」は PV の名前ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is on the plan already</source>
        <translation>「%1」は既にフロア図にあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would exist twice</source>
        <translation>「%1」が重複します</translation>
    </message>
    <message>
        <source>A room needs a place on the floor.</source>
        <translation>部屋にはフロア上の場所が必要です。</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>1 階</translation>
    </message>
</context>
<context>
    <name>Candela::SiteReader</name>
    <message>
        <source>&quot;%1&quot; exists twice</source>
        <translation>「%1」が重複しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a PV name</source>
        <translation>「%1」は PV 名ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may hold only letters, digits, - and _</source>
        <translation>「%1」に使えるのは英字、数字、-、_ だけです</translation>
    </message>
    <message>
        <source>%1 entries; at most %2 are allowed</source>
        <translation>項目が %1 個あります。最大 %2 個です</translation>
    </message>
    <message>
        <source>%1 is not within %2 and %3</source>
        <translation>%1 は %2 ～ %3 の範囲にありません</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: 読み取れません: %2</translation>
    </message>
    <message>
        <source>%1: larger than %2 MB, too large for a site file</source>
        <translation>%1: %2 MB を超えており、サイトファイルとして大きすぎます</translation>
    </message>
    <message>
        <source>[%1, %2] lies outside the floor of %3 x %4 m</source>
        <translation>[%1, %2] は %3 x %4 m のフロアの外にあります</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>数値が必要です</translation>
    </message>
    <message>
        <source>a position [x, y] in metres is expected</source>
        <translation>メートル単位の位置 [x, y] が必要です</translation>
    </message>
    <message>
        <source>a site file holds one object</source>
        <translation>サイトファイルは 1 つのオブジェクトです</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>テキストが必要です</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>an outline has at least 3 corners</source>
        <translation>輪郭には 3 つ以上の角が必要です</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>%1 文字を超えています</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>more than %1 devices</source>
        <translation>機器が %1 台を超えています</translation>
    </message>
    <message>
        <source>must be a path inside the folder of the site file</source>
        <translation>サイトファイルのフォルダー内のパスでなければなりません</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>空にはできません</translation>
    </message>
    <message>
        <source>only a luminaire has this</source>
        <translation>照明器具だけが持つ項目です</translation>
    </message>
    <message>
        <source>the PV &quot;%1&quot; exists twice</source>
        <translation>PV「%1」が重複しています</translation>
    </message>
    <message>
        <source>the PV name &quot;%1&quot; is longer than %2 characters</source>
        <translation>PV 名「%1」は %2 文字を超えています</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself</source>
        <translation>輪郭が自身と交差または接触しています</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <translation>輪郭が何も囲んでいません</translation>
    </message>
    <message>
        <source>the window has no width</source>
        <translation>窓に幅がありません</translation>
    </message>
    <message>
        <source>this is not a site file: it has no &quot;%1&quot;: %2</source>
        <translation>サイトファイルではありません。「%1」がありません: %2</translation>
    </message>
    <message>
        <source>unknown field</source>
        <translation>不明なフィールド</translation>
    </message>
    <message>
        <source>unknown kind &quot;%1&quot;</source>
        <translation>不明な種類「%1」</translation>
    </message>
    <message>
        <source>unknown time zone &quot;%1&quot;</source>
        <translation>不明なタイムゾーン「%1」</translation>
    </message>
    <message>
        <source>unknown use &quot;%1&quot;; known are %2</source>
        <translation>不明な用途「%1」。使えるのは %2 です</translation>
    </message>
    <message>
        <source>version %1 of the format is expected here</source>
        <translation>ここには形式のバージョン %1 が必要です</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotCsv</name>
    <message>
        <source>%1 cannot be written: a name has no comma there</source>
        <translation>%1 は書き込めません。この形式の名前にカンマは使えません</translation>
    </message>
    <message>
        <source>%1 has no saved value</source>
        <translation>%1 に保存値がありません</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>a text of %1 has a semicolon, which separates elements</source>
        <translation>%1 のテキストに、要素の区切りであるセミコロンが含まれています</translation>
    </message>
    <message>
        <source>no line names a column PV</source>
        <translation>列名 PV を含む行がありません</translation>
    </message>
    <message>
        <source>the column “%1” is not known</source>
        <translation>列「%1」は不明です</translation>
    </message>
    <message>
        <source>the text of %1 has quotation marks or several lines: they were replaced</source>
        <translation>%1 のテキストに引用符または複数の行があるため、置き換えました</translation>
    </message>
    <message>
        <source>“%1” is not a date</source>
        <translation>「%1」は日付ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a time</source>
        <translation>「%1」は時刻ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a tolerance</source>
        <translation>「%1」は許容差ではありません</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotModel</name>
    <message>
        <source>%1, taken %2</source>
        <translation>%1、取得 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Live change</source>
        <translation>ライブの変化</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>What is now less “%1”</source>
        <translation>現在の値 － 「%1」</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>“%1” less “%2”</source>
        <translation>「%1」 － 「%2」</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotStore</name>
    <message numerus="yes">
        <source>Delete %n snapshots</source>
        <translation>
            <numerusform>スナップショット %n 個を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the snapshot “%1”</source>
        <translation>スナップショット「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Take the snapshot “%1”</source>
        <translation>スナップショット「%1」を取得</translation>
    </message>
</context>
<context>
    <name>Candela::SnapshotsPanel</name>
    <message numerus="yes">
        <source>%1 of %n PVs differ</source>
        <translation>
            <numerusform>PV %n 個中 %1 個が異なります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>PV %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not answer</source>
        <translation>
            <numerusform>応答なし %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>A new snapshot of the rows of the table</source>
        <translation>テーブルの行の新しいスナップショット</translation>
    </message>
    <message>
        <source>A snapshot keeps the values of many PVs under a name: to compare them with what is now, and to write them back.</source>
        <translation>スナップショットは多数の PV の値に名前を付けて保存します。現在の値と比較したり、書き戻したりできます。</translation>
    </message>
    <message>
        <source>A snapshot needs a name</source>
        <translation>スナップショットには名前が必要です</translation>
    </message>
    <message>
        <source>Add to the table</source>
        <translation>テーブルに追加</translation>
    </message>
    <message numerus="yes">
        <source>All %n PVs equal</source>
        <translation>
            <numerusform>PV %n 個すべて同じです</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+C</source>
        <translation>行をコピー	Ctrl+C</translation>
    </message>
    <message>
        <source>Delete	Del</source>
        <translation>削除	Del</translation>
    </message>
    <message>
        <source>Hide equal</source>
        <translation>同じものを隠す</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>まだスナップショットがありません</translation>
    </message>
    <message>
        <source>Numbers no further apart than this are equal</source>
        <translation>差がこの値以下の数値は等しいとみなします</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>プローブ	F3</translation>
    </message>
    <message>
        <source>Rename	F2</source>
        <translation>名前を変更	F2</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs from “%1”</source>
        <translation>
            <numerusform>「%1」から PV %n 個を復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore “%1”…</source>
        <translation>「%1」を復元…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Select two to compare them. F2 renames, Delete deletes</source>
        <translation>2 つ選択すると比較します。F2 で名前を変更、Delete で削除</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>チャートに表示</translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” of %n PVs taken</source>
        <translation>
            <numerusform>PV %n 個のスナップショット「%1」を取得しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snapshot “%1” taken; %2 of %n PVs did not answer</source>
        <translation>
            <numerusform>スナップショット「%1」を取得しました。PV %n 個中 %2 個が応答しませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Snapshots beside the live values</source>
        <translation>スナップショットとライブ値</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Take a snapshot of the table</source>
        <translation>テーブルのスナップショットを取得</translation>
    </message>
    <message>
        <source>Take one of the table</source>
        <translation>テーブルから取得</translation>
    </message>
    <message>
        <source>Take the same PVs again</source>
        <translation>同じ PV を再取得</translation>
    </message>
    <message>
        <source>There is a snapshot “%1” already</source>
        <translation>スナップショット「%1」は既にあります</translation>
    </message>
    <message>
        <source>There is nothing to take a snapshot of</source>
        <translation>スナップショットを取得する対象がありません</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>Write the values back: of the selected rows, or of all</source>
        <translation>値を書き戻す: 選択した行、またはすべての行</translation>
    </message>
</context>
<context>
    <name>Candela::Startup</name>
    <message>
        <source>%1 serves %2 PVs on this machine</source>
        <translation>%1 がこのマシンで %2 個の PV を提供</translation>
    </message>
    <message>
        <source>Edits of the plan that were not saved</source>
        <translation>保存されていないフロア図の編集</translation>
    </message>
    <message>
        <source>Open site file</source>
        <translation>サイトファイルを開く</translation>
    </message>
    <message>
        <source>Site files (*.json);;All files (*)</source>
        <translation>サイトファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The simulated building is starting…</source>
        <translation>シミュレートした建物を起動しています…</translation>
    </message>
    <message>
        <source>edits of the plan</source>
        <translation>フロア図の編集</translation>
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
            <numerusform>PV %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frames/s</source>
        <translation>
            <numerusform>%Ln フレーム/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost</source>
        <translation>
            <numerusform>切断 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updates/s</source>
        <translation>
            <numerusform>更新 %Ln/s</numerusform>
        </translation>
    </message>
    <message>
        <source>Busiest PV: %1, %2 updates a second</source>
        <translation>更新が最も多い PV: %1、毎秒 %2 回</translation>
    </message>
    <message>
        <source>Candela was started read-only: nothing is written</source>
        <translation>Candela は読み取り専用で起動されています。何も書き込みません</translation>
    </message>
    <message>
        <source>Channels that are not found or were lost; click to see them</source>
        <translation>未検出または切断されたチャンネル。クリックで表示</translation>
    </message>
    <message>
        <source>Channels that something here wants</source>
        <translation>このプログラムが必要としているチャンネル</translation>
    </message>
    <message>
        <source>How often the window was painted in the last second</source>
        <translation>直近 1 秒間のウィンドウ描画回数</translation>
    </message>
    <message>
        <source>Resident memory of this program</source>
        <translation>このプログラムの常駐メモリ</translation>
    </message>
    <message>
        <source>The PV that brings most values; click for all about it</source>
        <translation>届く値が最も多い PV。クリックで詳細を表示</translation>
    </message>
    <message>
        <source>Values that arrive from the network</source>
        <translation>ネットワークから届く値</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>Candela::StripChart</name>
    <message>
        <source>%1 is left out: StripTool draws ten curves</source>
        <translation>%1 は除外します。StripTool が描く曲線は 10 本です</translation>
    </message>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 がファイルに 2 回あります。最初のものを使います</translation>
    </message>
    <message>
        <source>notes are left out: StripTool has its own way to keep them</source>
        <translation>メモは除外します。StripTool には独自の保存方法があります</translation>
    </message>
    <message>
        <source>the logarithmic axis of %1 finds its range by itself</source>
        <translation>%1 の対数軸の範囲は自動で決まります</translation>
    </message>
    <message>
        <source>the range of %1 is empty: its axis finds one by itself</source>
        <translation>%1 の範囲が空のため、軸の範囲は自動で決まります</translation>
    </message>
</context>
<context>
    <name>Candela::StripFile</name>
    <message>
        <source>%1 is not known</source>
        <translation>%1 は不明です</translation>
    </message>
    <message>
        <source>curve %1 has no name</source>
        <translation>曲線 %1 に名前がありません</translation>
    </message>
    <message>
        <source>the file does not begin with StripConfig</source>
        <translation>ファイルが StripConfig で始まっていません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>version “%1” is not known</source>
        <translation>バージョン「%1」は不明です</translation>
    </message>
    <message>
        <source>“%1” is not a colour</source>
        <translation>「%1」は色ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a number that fits here</source>
        <translation>「%1」はここで使える数値ではありません</translation>
    </message>
    <message>
        <source>“%1” is not understood</source>
        <translation>「%1」を解釈できません</translation>
    </message>
</context>
<context>
    <name>Candela::TableFile</name>
    <message>
        <source>%1 stands in the file twice: the first one counts</source>
        <translation>%1 がファイルに 2 回あります。最初のものを使います</translation>
    </message>
    <message>
        <source>a table holds at most %1 rows: the rest is left out</source>
        <translation>テーブルは最大 %1 行です。残りは除外します</translation>
    </message>
    <message>
        <source>“%1” is not the name of a PV</source>
        <translation>「%1」は PV の名前ではありません</translation>
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
            <numerusform>PV %n 個中 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: 書き込めません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs</source>
        <translation>
            <numerusform>PV %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked rows</source>
        <translation>
            <numerusform>チェックした %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names will be offered while you type</source>
        <translation>
            <numerusform>入力中に %n 個の名前を候補に表示します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected rows</source>
        <translation>
            <numerusform>選択した %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values saved</source>
        <translation>
            <numerusform>%n 個の値を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>A regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message numerus="yes">
        <source>Add %n rows</source>
        <translation>
            <numerusform>%n 行を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Add PVs</source>
        <translation>PV を追加</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Any text, any one character</source>
        <translation>任意のテキスト、任意の 1 文字</translation>
    </message>
    <message>
        <source>By how much the values of %1 may differ from the saved ones:</source>
        <translation>%1の値が保存値と異なってよい幅:</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Change a comment</source>
        <translation>コメントを変更</translation>
    </message>
    <message numerus="yes">
        <source>Change the tolerance of %n rows</source>
        <translation>
            <numerusform>%n 行の許容差を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>最近変化</translation>
    </message>
    <message numerus="yes">
        <source>Check %n rows</source>
        <translation>
            <numerusform>%n 行をチェック</numerusform>
        </translation>
    </message>
    <message>
        <source>Check or uncheck	Space</source>
        <translation>チェックまたは解除	Space</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Copy names	Ctrl+C</source>
        <translation>名前をコピー	Ctrl+C</translation>
    </message>
    <message>
        <source>Copy rows	Ctrl+Shift+C</source>
        <translation>行をコピー	Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>保存値と異なる</translation>
    </message>
    <message>
        <source>Dismiss failed writes</source>
        <translation>失敗した書き込みを消去</translation>
    </message>
    <message>
        <source>Edit	F2</source>
        <translation>編集	F2</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>行を絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>Forget %n loaded names</source>
        <translation>
            <numerusform>読み込んだ名前 %n 個を破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>アラーム中</translation>
    </message>
    <message>
        <source>Insert a comment</source>
        <translation>コメントを挿入</translation>
    </message>
    <message>
        <source>Lists of names (*.txt *.list *.pvs *.csv);;All files (*)</source>
        <translation>名前の一覧 (*.txt *.list *.pvs *.csv);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Load a list of names</source>
        <translation>名前の一覧を読み込む</translation>
    </message>
    <message>
        <source>Load a list of names…</source>
        <translation>名前の一覧を読み込む…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message numerus="yes">
        <source>Move %n rows</source>
        <translation>
            <numerusform>%n 行を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the snapshot of %1:</source>
        <translation>%1のスナップショットの名前:</translation>
    </message>
    <message>
        <source>Names, or ranges such as BLD:F1:R{01..08}:LUX01; Enter adds them.
loc://name(40) is a variable of this program</source>
        <translation>名前、または BLD:F1:R{01..08}:LUX01 のような範囲。Enter で追加。
loc://name(40) はこのプログラムの変数です</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新しいテーブル</translation>
    </message>
    <message>
        <source>No PVs yet</source>
        <translation>まだ PV がありません</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Or type</source>
        <translation>または入力</translation>
    </message>
    <message>
        <source>PVs to add</source>
        <translation>追加する PV</translation>
    </message>
    <message>
        <source>Paste names	Ctrl+V</source>
        <translation>名前を貼り付け	Ctrl+V</translation>
    </message>
    <message>
        <source>Probe	F3</source>
        <translation>プローブ	F3</translation>
    </message>
    <message>
        <source>Read now	Enter</source>
        <translation>今すぐ読み取り	Enter</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>%n 行を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove rows	Del</source>
        <translation>行を削除	Del</translation>
    </message>
    <message>
        <source>Restore %1…</source>
        <translation>%1を復元…</translation>
    </message>
    <message>
        <source>Rows that are</source>
        <translation>行の状態で絞り込み</translation>
    </message>
    <message numerus="yes">
        <source>Save %n values</source>
        <translation>
            <numerusform>%n 個の値を保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>テーブルを保存</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>テーブルを CSV に保存…</translation>
    </message>
    <message>
        <source>Save values of %1</source>
        <translation>%1の値を保存</translation>
    </message>
    <message>
        <source>Set %1 to…</source>
        <translation>%1を設定…</translation>
    </message>
    <message>
        <source>Show on the chart</source>
        <translation>チャートに表示</translation>
    </message>
    <message>
        <source>State of the rows shown</source>
        <translation>表示する行の状態</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Table saved to %1</source>
        <translation>テーブルを %1 に保存しました</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>スナップショットを取得</translation>
    </message>
    <message>
        <source>Take a snapshot of %1…</source>
        <translation>%1のスナップショットを取得…</translation>
    </message>
    <message>
        <source>The table shows values as they change, and writes setpoints. Type names above, paste a list, or drop PVs here.</source>
        <translation>テーブルは値の変化を表示し、設定値を書き込みます。上に名前を入力するか、一覧を貼り付けるか、ここに PV をドロップしてください。</translation>
    </message>
    <message>
        <source>There are no PVs in the table yet</source>
        <translation>テーブルにまだ PV がありません</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>Tolerance of %1…</source>
        <translation>%1の許容差…</translation>
    </message>
    <message numerus="yes">
        <source>Uncheck %n rows</source>
        <translation>
            <numerusform>%n 行のチェックを解除</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be done with the rows</source>
        <translation>行に対する操作</translation>
    </message>
    <message>
        <source>What can be filtered by</source>
        <translation>絞り込みに使える条件</translation>
    </message>
    <message>
        <source>What can be filtered by (Alt+Down)</source>
        <translation>絞り込みに使える条件 (Alt+Down)</translation>
    </message>
    <message>
        <source>Without a state</source>
        <translation>状態を除外</translation>
    </message>
    <message>
        <source>Without a word</source>
        <translation>単語を除外</translation>
    </message>
    <message>
        <source>Words in name or description; * and ? as wild cards, -word excludes,
/regular expression/, and states: alarm, disconnected, changed …</source>
        <translation>名前または説明の単語。* と ? はワイルドカード、-単語 は除外、
/正規表現/、および状態: alarm、disconnected、changed …</translation>
    </message>
    <message numerus="yes">
        <source>all %n rows</source>
        <translation>
            <numerusform>すべての %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>table.columns[%1].key: unknown column “%2”</source>
        <translation>table.columns[%1].key: 不明な列「%2」</translation>
    </message>
    <message>
        <source>table.pvs: is not a list</source>
        <translation>table.pvs: リストではありません</translation>
    </message>
    <message>
        <source>table.pvs[%1]: is not a name</source>
        <translation>table.pvs[%1]: 名前ではありません</translation>
    </message>
    <message>
        <source>table.saved.%1: holds no value</source>
        <translation>table.saved.%1: 値がありません</translation>
    </message>
    <message>
        <source>table.sort: unknown column “%1”</source>
        <translation>table.sort: 不明な列「%1」</translation>
    </message>
    <message>
        <source>table.state: unknown state “%1”</source>
        <translation>table.state: 不明な状態「%1」</translation>
    </message>
</context>
<context>
    <name>Candela::TablePanelWriter</name>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 は書き込まれませんでした: %2</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <extracomment>%1 is a PV, %2 a value</extracomment>
        <translation>%1 を %2 に設定</translation>
    </message>
    <message>
        <source>Write %1 to %2?</source>
        <translation>%1 を %2 に書き込みますか?</translation>
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
        <translation>%2 件中 %1 件を書き込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%n PVs will be written, one after the other.</source>
        <translation>
            <numerusform>PV %n 個に順に書き込みます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be written and are left out.</source>
        <translation>
            <numerusform>%n 個は書き込めないため除外します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed; each row of the table shows why.</source>
        <translation>
            <numerusform>%n 件が失敗しました。理由はテーブルの各行に表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have this value already.</source>
        <translation>
            <numerusform>うち %n 個は既にこの値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>A value, with or without its unit, or the name of a state</source>
        <translation>値 (単位はあってもなくても可)、または状態の名前</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>中止</translation>
    </message>
    <message numerus="yes">
        <source>Aborted: %n were not sent.</source>
        <translation>
            <numerusform>中止しました: %n 件は未送信です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>None of these rows has a saved value.</source>
        <translation>これらの行に保存値はありません。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n PVs</source>
        <translation>
            <numerusform>PV %n 個を復元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n saved values</source>
        <translation>
            <numerusform>保存値 %n 個を復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved numbers are multiplied with it; texts, states and arrays stay as saved</source>
        <translation>保存した数値にこの値を掛けます。テキスト、状態、配列は保存したままです</translation>
    </message>
    <message>
        <source>Scale of the saved numbers</source>
        <translation>保存した数値の倍率</translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs</source>
        <translation>
            <numerusform>PV %n 個を設定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n PVs to %1</source>
        <translation>
            <numerusform>PV %n 個を %1 に設定</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 are listed.</source>
        <translation>最初の %1 件を表示しています。</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>書き込む内容</translation>
    </message>
    <message numerus="yes">
        <source>Write %n PVs</source>
        <translation>
            <numerusform>PV %n 個に書き込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込み中…</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>written</source>
        <translation>書き込み済み</translation>
    </message>
</context>
<context>
    <name>Candela::TablesPanel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (コピー)</translation>
    </message>
    <message>
        <source>Add the table “%1”</source>
        <translation>テーブル「%1」を追加</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>テーブルをコピー</translation>
    </message>
    <message>
        <source>Double click renames a table</source>
        <translation>ダブルクリックでテーブルの名前を変更</translation>
    </message>
    <message>
        <source>Fill the table “%1”</source>
        <translation>テーブル「%1」に入力</translation>
    </message>
    <message>
        <source>Its saved values go with it.</source>
        <translation>保存値も一緒に削除されます。</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>コピーを作成</translation>
    </message>
    <message>
        <source>Move a table</source>
        <translation>テーブルを移動</translation>
    </message>
    <message>
        <source>Name of the table:</source>
        <translation>テーブルの名前:</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新しいテーブル</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>テーブルを削除</translation>
    </message>
    <message>
        <source>Remove the table “%1”</source>
        <translation>テーブル「%1」を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove the table “%1” with its %n rows?</source>
        <translation>
            <numerusform>テーブル「%1」とその %n 行を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename a table</source>
        <translation>テーブルの名前を変更</translation>
    </message>
    <message>
        <source>Rename the table</source>
        <translation>テーブルの名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>テーブル %1</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>テーブル</translation>
    </message>
</context>
<context>
    <name>Candela::TraceSampleModel</name>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Server&apos;s time</source>
        <translation>サーバーの時刻</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Time of arrival</source>
        <translation>到着時刻</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>samples lost before</source>
        <translation>この前にサンプルの損失あり</translation>
    </message>
</context>
<context>
    <name>Candela::UndoHistory</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (取り消し済み)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>A step with a pencil was written to PVs: undoing it writes the values from before.</source>
        <translation>鉛筆マークの操作は PV に書き込まれています。元に戻すと以前の値を書き込みます。</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>まだ何も操作していません</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>操作履歴</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>操作履歴 (新しい順)</translation>
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
        <translation>Candela は読み取り専用で起動されています。何も書き込みません</translation>
    </message>
    <message>
        <source>Do “%1” again?</source>
        <translation>「%1」をやり直しますか?</translation>
    </message>
    <message>
        <source>The same values are written again.</source>
        <translation>同じ値を再び書き込みます。</translation>
    </message>
    <message>
        <source>The values from before are written again.</source>
        <translation>以前の値を再び書き込みます。</translation>
    </message>
    <message>
        <source>Undo “%1”?</source>
        <translation>「%1」を元に戻しますか?</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込む</translation>
    </message>
</context>
<context>
    <name>Candela::WindowEdit</name>
    <message>
        <source>Close a window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>Candela::Windows</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A file and one of its windows</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Candela</source>
        <translation>Candela</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close all the same?</source>
        <translation>それでも閉じますか?</translation>
    </message>
    <message>
        <source>The windows follow as soon as the lights have been written</source>
        <translation>照明への書き込みが終わりしだい、ウィンドウに反映されます</translation>
    </message>
    <message>
        <source>The windows follow as soon as what is under way in “%1” has ended</source>
        <translation>「%1」で進行中の処理が終わりしだい、ウィンドウに反映されます</translation>
    </message>
    <message>
        <source>This session could not be restored if the program was killed: %1</source>
        <translation>プログラムが強制終了された場合、このセッションは復元できません: %1</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>ウィンドウ %1</translation>
    </message>
</context>
<context>
    <name>Candela::Workspace</name>
    <message>
        <source>&quot;%1&quot; is none of system, dark, light</source>
        <translation>「%1」は system、dark、light のいずれでもありません</translation>
    </message>
    <message>
        <source>%1: cannot be read: %2</source>
        <translation>%1: 読み取れません: %2</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: 書き込めません: %2</translation>
    </message>
    <message>
        <source>%1: is missing, so this is not a workspace</source>
        <translation>%1: ないため、これはワークスペースではありません</translation>
    </message>
    <message>
        <source>%1: is not a version number</source>
        <translation>%1: バージョン番号ではありません</translation>
    </message>
    <message>
        <source>%1: is too large for a workspace</source>
        <translation>%1: ワークスペースとしては大きすぎます</translation>
    </message>
    <message>
        <source>%1: version %2 was written by a newer Candela; this one reads up to version %3</source>
        <translation>%1: バージョン %2 は新しい Candela で書かれています。この Candela が読めるのはバージョン %3 までです</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>true でも false でもありません</translation>
    </message>
    <message>
        <source>is not a list</source>
        <translation>リストではありません</translation>
    </message>
    <message>
        <source>is not a text</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>is not an object</source>
        <translation>オブジェクトではありません</translation>
    </message>
    <message>
        <source>is not base64</source>
        <translation>base64 ではありません</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message>
        <source>line 1: a workspace is a JSON object</source>
        <translation>1 行目: ワークスペースは JSON オブジェクトです</translation>
    </message>
    <message>
        <source>more than %1 windows</source>
        <translation>ウィンドウが %1 個を超えています</translation>
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
        <translation>ワークスペースの一部を復元できませんでした</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Otherwise the file stays as it was saved last.</source>
        <translation>保存しない場合、ファイルは最後に保存した状態のままです。</translation>
    </message>
    <message>
        <source>Save the changes to %1?</source>
        <translation>変更を %1 に保存しますか?</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>ワークスペースを保存</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>The session could not be restored</source>
        <translation>セッションを復元できませんでした</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>ワークスペースを開けませんでした</translation>
    </message>
    <message>
        <source>The workspace could not be saved</source>
        <translation>ワークスペースを保存できませんでした</translation>
    </message>
    <message>
        <source>There is no last session to open</source>
        <translation>開ける前回のセッションはありません</translation>
    </message>
    <message>
        <source>Workspaces (*.candela)</source>
        <translation>ワークスペース (*.candela)</translation>
    </message>
    <message>
        <source>Workspaces (*.candela);;All files (*)</source>
        <translation>ワークスペース (*.candela);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Candela::WriteCommand</name>
    <message>
        <source>%1; %2 of %3 were not written: %4</source>
        <translation>%1。%3 件中 %2 件は書き込まれませんでした: %4</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
</context>
<context>
    <name>Candela::WriteOrigin</name>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Grand master</source>
        <translation>グランドマスター</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Loop %1</source>
        <translation>ループ %1</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>プローブ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>解放</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
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
        <translation>%1 日前</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 時間前</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
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
        <translation>たった今</translation>
    </message>
</context>
<context>
    <name>NameFilter</name>
    <message>
        <source>%1, at character %2</source>
        <extracomment>%1 is what the regular expression library says, %2 a position in the text.</extracomment>
        <translation>%1 (%2 文字目)</translation>
    </message>
    <message>
        <source>“%1” is no state</source>
        <translation>「%1」という状態はありません</translation>
    </message>
</context>
<context>
    <name>PvTableInput</name>
    <message>
        <source>%1 elements were typed, %2 has room for %3</source>
        <translation>%1 要素が入力されましたが、%2 に入るのは %3 要素です</translation>
    </message>
    <message>
        <source>%1 is above the limit of %2</source>
        <translation>%1 は上限 %2 を超えています</translation>
    </message>
    <message>
        <source>%1 is below the limit of %2</source>
        <translation>%1 は下限 %2 を下回っています</translation>
    </message>
    <message>
        <source>%1 takes numbers from %2 to %3</source>
        <translation>%1 に使えるのは %2 ～ %3 の数値です</translation>
    </message>
    <message>
        <source>%1 takes whole numbers only</source>
        <translation>%1 に使えるのは整数だけです</translation>
    </message>
    <message>
        <source>A text PV holds at most %1 bytes</source>
        <translation>テキストの PV は最大 %1 バイトです</translation>
    </message>
    <message>
        <source>Type a value first</source>
        <translation>先に値を入力してください</translation>
    </message>
    <message>
        <source>“%1” could mean two numbers; leave out the thousands separator</source>
        <translation>「%1」は 2 通りの数値に読めます。桁区切りを省いてください</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>「%1」は %2 のいずれでもありません</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>“%1” is not a number of %2</source>
        <translation>「%1」は %2 単位の数値ではありません</translation>
    </message>
    <message>
        <source>“%1” is not the number of a state</source>
        <translation>「%1」は状態の番号ではありません</translation>
    </message>
</context>
<context>
    <name>PvTableStates</name>
    <message>
        <source>Can be written</source>
        <translation>書き込み可能</translation>
    </message>
    <message>
        <source>Changed lately</source>
        <translation>最近変化</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>チェック済み</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Differs from saved</source>
        <translation>保存値と異なる</translation>
    </message>
    <message>
        <source>Has a saved value</source>
        <translation>保存値あり</translation>
    </message>
    <message>
        <source>In alarm</source>
        <translation>アラーム中</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Major alarm</source>
        <translation>重度アラーム</translation>
    </message>
    <message>
        <source>Minor alarm</source>
        <translation>軽度アラーム</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未検出</translation>
    </message>
    <message>
        <source>Write failed</source>
        <translation>書き込み失敗</translation>
    </message>
</context>
<context>
    <name>RecordFields</name>
    <message>
        <source>Access security group</source>
        <translation>アクセスセキュリティグループ</translation>
    </message>
    <message>
        <source>Alarm hysteresis</source>
        <translation>アラームのヒステリシス</translation>
    </message>
    <message>
        <source>Alarm message</source>
        <translation>アラームメッセージ</translation>
    </message>
    <message>
        <source>Alarm severity</source>
        <translation>アラーム重大度</translation>
    </message>
    <message>
        <source>Alarm status</source>
        <translation>アラームステータス</translation>
    </message>
    <message>
        <source>Being processed</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Change that archivers are told of</source>
        <translation>アーカイバーに通知する変化量</translation>
    </message>
    <message>
        <source>Change that monitors are told of</source>
        <translation>モニターに通知する変化量</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Device support</source>
        <translation>デバイスサポート</translation>
    </message>
    <message>
        <source>Digits behind the point</source>
        <translation>小数点以下の桁数</translation>
    </message>
    <message>
        <source>Disable input</source>
        <translation>無効化入力</translation>
    </message>
    <message>
        <source>Disable link</source>
        <translation>無効化リンク</translation>
    </message>
    <message>
        <source>Disabled if DISA is</source>
        <translation>DISA がこの値なら無効化</translation>
    </message>
    <message>
        <source>Elements there are</source>
        <translation>現在の要素数</translation>
    </message>
    <message>
        <source>Elements there is room for</source>
        <translation>入る要素数</translation>
    </message>
    <message>
        <source>Event that processes it</source>
        <translation>処理を起こすイベント</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>式</translation>
    </message>
    <message>
        <source>Fastest change of the output</source>
        <translation>出力の最大変化率</translation>
    </message>
    <message>
        <source>Highest severity not acknowledged</source>
        <translation>未確認の最高重大度</translation>
    </message>
    <message>
        <source>Input link</source>
        <translation>入力リンク</translation>
    </message>
    <message>
        <source>Label of 0</source>
        <translation>0 のラベル</translation>
    </message>
    <message>
        <source>Label of 1</source>
        <translation>1 のラベル</translation>
    </message>
    <message>
        <source>Link to the simulated value</source>
        <translation>シミュレーション値のリンク</translation>
    </message>
    <message>
        <source>Link to the simulation mode</source>
        <translation>シミュレーションモードのリンク</translation>
    </message>
    <message>
        <source>Link to the time stamp</source>
        <translation>タイムスタンプのリンク</translation>
    </message>
    <message>
        <source>Link to the wanted value</source>
        <translation>目標値のリンク</translation>
    </message>
    <message>
        <source>Lower alarm limit</source>
        <translation>アラーム下限</translation>
    </message>
    <message>
        <source>Lower end of the display</source>
        <translation>表示の下端</translation>
    </message>
    <message>
        <source>Lower limit of writes</source>
        <translation>書き込みの下限</translation>
    </message>
    <message>
        <source>Lower warning limit</source>
        <translation>警告下限</translation>
    </message>
    <message>
        <source>Order within a scan</source>
        <translation>スキャン内の順序</translation>
    </message>
    <message>
        <source>Output link</source>
        <translation>出力リンク</translation>
    </message>
    <message>
        <source>Past alarms need acknowledgement</source>
        <translation>過去のアラームに確認が必要</translation>
    </message>
    <message>
        <source>Priority of processing</source>
        <translation>処理の優先度</translation>
    </message>
    <message>
        <source>Processed at the start</source>
        <translation>起動時に処理</translation>
    </message>
    <message>
        <source>Processed by a write</source>
        <translation>書き込みによる処理</translation>
    </message>
    <message>
        <source>Processed next</source>
        <translation>次に処理</translation>
    </message>
    <message>
        <source>Processed when</source>
        <translation>処理の契機</translation>
    </message>
    <message>
        <source>Processing is traced</source>
        <translation>処理をトレース</translation>
    </message>
    <message>
        <source>Raw value</source>
        <translation>生の値</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>リードバック値</translation>
    </message>
    <message>
        <source>Record type</source>
        <translation>レコード型</translation>
    </message>
    <message>
        <source>Severity above HIGH</source>
        <translation>HIGH 超過時の重大度</translation>
    </message>
    <message>
        <source>Severity above HIHI</source>
        <translation>HIHI 超過時の重大度</translation>
    </message>
    <message>
        <source>Severity below LOLO</source>
        <translation>LOLO 未満時の重大度</translation>
    </message>
    <message>
        <source>Severity below LOW</source>
        <translation>LOW 未満時の重大度</translation>
    </message>
    <message>
        <source>Severity of 0</source>
        <translation>0 の重大度</translation>
    </message>
    <message>
        <source>Severity of 1</source>
        <translation>1 の重大度</translation>
    </message>
    <message>
        <source>Severity of a change</source>
        <translation>変化の重大度</translation>
    </message>
    <message>
        <source>Severity while disabled</source>
        <translation>無効化中の重大度</translation>
    </message>
    <message>
        <source>Severity while simulated</source>
        <translation>シミュレーション中の重大度</translation>
    </message>
    <message>
        <source>Severity while undefined</source>
        <translation>未定義時の重大度</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Source of the time stamp</source>
        <translation>タイムスタンプの取得元</translation>
    </message>
    <message>
        <source>Times found busy</source>
        <translation>ビジー検出回数</translation>
    </message>
    <message>
        <source>Type of the elements</source>
        <translation>要素の型</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Upper alarm limit</source>
        <translation>アラーム上限</translation>
    </message>
    <message>
        <source>Upper end of the display</source>
        <translation>表示の上端</translation>
    </message>
    <message>
        <source>Upper limit of writes</source>
        <translation>書き込みの上限</translation>
    </message>
    <message>
        <source>Upper warning limit</source>
        <translation>警告上限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value that was sent out</source>
        <translation>出力された値</translation>
    </message>
    <message>
        <source>Value undefined</source>
        <translation>値が未定義</translation>
    </message>
    <message>
        <source>Value while invalid</source>
        <translation>無効時の値</translation>
    </message>
    <message>
        <source>Wanted value is taken from</source>
        <translation>目標値の取得元</translation>
    </message>
    <message>
        <source>What is done while invalid</source>
        <translation>無効時の動作</translation>
    </message>
    <message>
        <source>Will be processed again</source>
        <translation>再処理予定</translation>
    </message>
    <message>
        <source>Writing from outside is refused</source>
        <translation>外部からの書き込みを拒否</translation>
    </message>
    <message>
        <source>Written: processes the record</source>
        <translation>書き込むとレコードを処理</translation>
    </message>
</context>
<context>
    <name>Snapshot</name>
    <message>
        <source>is no snapshot</source>
        <translation>スナップショットではありません</translation>
    </message>
    <message>
        <source>values[%1]: has no name</source>
        <translation>values[%1]: 名前がありません</translation>
    </message>
</context>
</TS>
