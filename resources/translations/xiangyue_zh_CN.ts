<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Import report files into the library</source>
        <translation>把报告文件导入资料库</translation>
    </message>
    <message>
        <source>Paste as a &amp;report</source>
        <translation>粘贴为报告(&amp;R)</translation>
    </message>
    <message>
        <source>Import the text on the clipboard as a report</source>
        <translation>把剪贴板上的文字作为报告导入</translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation>打开样例(&amp;S)</translation>
    </message>
    <message>
        <source>Import the sample reports that come with the program</source>
        <translation>导入随程序附带的样例报告</translation>
    </message>
    <message>
        <source>Re&amp;move report from the library…</source>
        <translation>从资料库移除报告(&amp;M)…</translation>
    </message>
    <message>
        <source>Remove the report and its decisions; the file itself stays</source>
        <translation>移除报告及其处理意见，文件本身不动</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation>收回上一条处理意见</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Make the decision again</source>
        <translation>重新作出该处理意见</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>复制选中的文字</translation>
    </message>
    <message>
        <source>Copy &amp;quote</source>
        <translation>复制引文(&amp;Q)</translation>
    </message>
    <message>
        <source>Copy the sentence with its place in the report</source>
        <translation>复制所在句子及其出处</translation>
    </message>
    <message>
        <source>&amp;Find in the report</source>
        <translation>在报告中查找(&amp;F)</translation>
    </message>
    <message>
        <source>Search the text of the open report</source>
        <translation>在打开的报告原文中查找</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>转到下一处</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation>转到上一处</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一条(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the open flag before this one</source>
        <translation>转到上一条待处理</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一条(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next open flag</source>
        <translation>转到下一条待处理</translation>
    </message>
    <message>
        <source>&amp;Verified</source>
        <translation>已核实(&amp;V)</translation>
    </message>
    <message>
        <source>The spot is right as it stands</source>
        <translation>此处经核实无误</translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation>不计(&amp;W)</translation>
    </message>
    <message>
        <source>Leave the spot as it is, with a reason</source>
        <translation>说明理由，此处不作改动</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>退回补填(&amp;R)</translation>
    </message>
    <message>
        <source>Return the spot to the author</source>
        <translation>把此处退回撰稿人补填</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Write a note on the spot</source>
        <translation>为此处写备注</translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation>重新打开(&amp;G)</translation>
    </message>
    <message>
        <source>Take the decision on the spot back</source>
        <translation>收回对此处的处理意见</translation>
    </message>
    <message>
        <source>Go to the &amp;section</source>
        <translation>转到所在章节(&amp;S)</translation>
    </message>
    <message>
        <source>Scroll to the heading above the spot</source>
        <translation>滚动到所在章节的标题</translation>
    </message>
    <message>
        <source>Why is this (not) an &amp;indicator?</source>
        <translation>为什么（不）是指标？(&amp;I)</translation>
    </message>
    <message>
        <source>Show what the number was taken for and why</source>
        <translation>说明这个数字被看成什么、为什么</translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation>导出图表(&amp;E)…</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>把图表存为图片</translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation>复制图表(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the chart to the clipboard</source>
        <translation>把图表复制到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>Show the report&apos;s text larger</source>
        <translation>放大报告原文</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Show the report&apos;s text smaller</source>
        <translation>缩小报告原文</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常字号(&amp;N)</translation>
    </message>
    <message>
        <source>Show the report&apos;s text in its usual size</source>
        <translation>恢复报告原文的字号</translation>
    </message>
    <message>
        <source>Show the li&amp;brary</source>
        <translation>显示资料库(&amp;B)</translation>
    </message>
    <message>
        <source>Show or hide the list of reports</source>
        <translation>显示或隐藏报告列表</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>显示全部按键</translation>
    </message>
    <message>
        <source>&amp;About Xiangyue</source>
        <translation>关于乡阅(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and where the library is</source>
        <translation>版本、许可和资料库的位置</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Language, colours and your own indicators</source>
        <translation>语言、配色和自定指标</translation>
    </message>
    <message>
        <source>&amp;Compare townships…</source>
        <translation>对比乡镇(&amp;C)…</translation>
    </message>
    <message>
        <source>Put the indicators and texts of several reports side by side</source>
        <translation>把多份报告的指标和原文放在一起对比</translation>
    </message>
    <message>
        <source>&amp;Back to the comparison</source>
        <translation>返回对比(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to where you were in the comparison</source>
        <translation>回到对比窗口中刚才的位置</translation>
    </message>
    <message>
        <source>Export charts of &amp;several reports…</source>
        <translation>批量导出图表(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the charts of all themes of several reports as pictures</source>
        <translation>把多份报告各主题的图表存为图片</translation>
    </message>
    <message>
        <source>&amp;How to use Xiangyue</source>
        <translation>使用说明(&amp;H)</translation>
    </message>
    <message>
        <source>Short pages with pictures</source>
        <translation>图文并茂的简短说明</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Poverty alleviation</source>
        <translation>脱贫攻坚</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>生态环境</translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation>基础设施</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>产业发展</translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation>民生保障</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>社会治理</translation>
    </message>
    <message>
        <source>Party building</source>
        <translation>党的建设</translation>
    </message>
    <message>
        <source>Epidemic control</source>
        <translation>疫情防控</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>%1 more, %2 of them to be filled in</source>
        <translation>另有 %1 项，其中 %2 项待填</translation>
    </message>
    <message>
        <source>Source: the report</source>
        <translation>来源：报告</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Source: sections %1 and %2 more</source>
        <translation>来源：%1 等章节，另有 %2 节</translation>
    </message>
    <message>
        <source>Source: section %1 of the report</source>
        <translation>来源：报告第%1节</translation>
    </message>
    <message>
        <source>Source: sections %1 of the report</source>
        <translation>来源：报告第%1节</translation>
    </message>
    <message>
        <source>≈ approximate</source>
        <translation>≈ 约数</translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation>≥ 至少</translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation>≤ 至多</translation>
    </message>
    <message>
        <source>light: planned</source>
        <translation>浅色：计划数</translation>
    </message>
    <message>
        <source>hatched: not filled in in the report</source>
        <translation>斜线：报告中待填</translation>
    </message>
    <message>
        <source>half-year %1</source>
        <translation>%1年半年</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>first half-year</source>
        <translation>上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>second half-year</source>
        <translation>下半年</translation>
    </message>
    <message>
        <source>quarter %2 of %1</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>quarter %2</source>
        <translation>第%2季度</translation>
    </message>
    <message>
        <source>a quarter of %1</source>
        <translation>%1年某季度</translation>
    </message>
    <message>
        <source>one quarter</source>
        <translation>某季度</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>approximate</source>
        <translation>约数</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation>待填</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>still to be filled in: %1</source>
        <translation>待填 %1 项</translation>
    </message>
    <message>
        <source>unnamed place</source>
        <translation>未写明地名</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>计划 %1</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Land area</source>
        <translation>土地面积</translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>电量</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>No unit given</source>
        <translation>未写单位</translation>
    </message>
    <message>
        <source>to fill in %1</source>
        <translation>待填 %1</translation>
    </message>
    <message>
        <source>The report gives no figures on this theme.</source>
        <translation>报告在这一主题下没有数字。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>单位量</translation>
    </message>
    <message>
        <source>Bars by unit</source>
        <translation>分单位条形图</translation>
    </message>
    <message>
        <source>Ranked bars</source>
        <translation>排序条形图</translation>
    </message>
    <message>
        <source>Grouped bars</source>
        <translation>分组条形图</translation>
    </message>
    <message>
        <source>Through time</source>
        <translation>历期变化图</translation>
    </message>
    <message>
        <source>Heat table</source>
        <translation>热力表</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>填报情况图</translation>
    </message>
    <message>
        <source>broken bar: longer than the axis</source>
        <translation>断开的条形：超出坐标轴</translation>
    </message>
    <message>
        <source>dashed: median</source>
        <translation>虚线：中位数</translation>
    </message>
    <message>
        <source>Choose two or three indicators of one unit.</source>
        <translation>请选择两至三项单位相同的指标。</translation>
    </message>
    <message>
        <source>These indicators have different units, which do not share an axis. Choose two or three of one unit, or the heat table.</source>
        <translation>所选指标单位不同，不能在同一坐标轴上比较。请选择两至三项单位相同的指标，或改用热力表。</translation>
    </message>
    <message>
        <source>Choose an indicator.</source>
        <translation>请选择一项指标。</translation>
    </message>
    <message>
        <source>Median %1</source>
        <translation>中位数 %1</translation>
    </message>
    <message>
        <source>stated</source>
        <translation>已填报</translation>
    </message>
    <message>
        <source>How complete the reports are</source>
        <translation>报告填报情况</translation>
    </message>
    <message>
        <source>The reports share no indicator.</source>
        <translation>所选报告中没有可对照的指标。</translation>
    </message>
    <message>
        <source>not mentioned: %1</source>
        <translation>未提及 %1 项</translation>
    </message>
    <message>
        <source>Indicators by township</source>
        <translation>乡镇指标热力表</translation>
    </message>
    <message>
        <source>%1: indicators by township</source>
        <translation>%1：乡镇指标热力表</translation>
    </message>
    <message>
        <source>Choose indicators.</source>
        <translation>请选择指标。</translation>
    </message>
    <message>
        <source>each row is shaded on its own scale, from its smallest value (light) to its largest (dark)</source>
        <translation>每行单独着色：最小值最浅，最大值最深</translation>
    </message>
    <message>
        <source>without shade: planned, not compared</source>
        <translation>无底色：计划数，不参与比较</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>⚠ contradiction</source>
        <translation>⚠ 矛盾</translation>
    </message>
    <message>
        <source>? check the unit</source>
        <translation>? 请核对单位</translation>
    </message>
    <message>
        <source>? check</source>
        <translation>? 请核对</translation>
    </message>
    <message numerus="yes">
        <source>%n township(s)</source>
        <translation>
            <numerusform>%n 个乡镇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: reports of %1</source>
        <translation>来源：%1的报告</translation>
    </message>
    <message>
        <source>periods differ: see the names</source>
        <translation>期间不同，见名称</translation>
    </message>
    <message>
        <source>unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>“only …”: of a village, not counted</source>
        <translation>“仅某村”：村级数字，不计入中位数</translation>
    </message>
    <message>
        <source>?: far from the others</source>
        <translation>?：与其他乡镇相差较大，需核对</translation>
    </message>
    <message>
        <source>The reports are of different parts of a year: half a year and a whole one do not share an axis. Choose reports of one period.</source>
        <translation>所选报告的期间长短不同，半年与全年数字不能在同一坐标轴上比较。请选择同一期间的报告。</translation>
    </message>
    <message>
        <source>Whole years</source>
        <translation>全年</translation>
    </message>
    <message>
        <source>Second half-years</source>
        <translation>下半年</translation>
    </message>
    <message>
        <source>First half-years</source>
        <translation>上半年</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>Without a period</source>
        <translation>期间不明</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>与上期相同</translation>
    </message>
    <message>
        <source>? fell: check</source>
        <translation>? 低于前期，请核对</translation>
    </message>
    <message>
        <source>? jump: check</source>
        <translation>? 变动较大，请核对</translation>
    </message>
    <message>
        <source>against %1: %2</source>
        <translation>与%1相比：%2</translation>
    </message>
    <message>
        <source>no report</source>
        <translation>无报告</translation>
    </message>
    <message>
        <source>Choose reports of one place from several periods.</source>
        <translation>请选择同一乡镇不同期间的报告。</translation>
    </message>
    <message>
        <source>hollow: planned</source>
        <translation>空心：计划数</translation>
    </message>
    <message>
        <source>steps: cumulative or of the day</source>
        <translation>阶梯线：累计数或时点数</translation>
    </message>
    <message>
        <source>change: against the last comparable period</source>
        <translation>增减：与上一可比期间相比</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation>
            <numerusform>%n 项指标</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation>内存不足，无法生成这样大的图片。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation>%1 所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>%1 cannot be written: no permission. Choose another folder.</source>
        <translation>无权写入 %1。请另选文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space or choose another disk.</source>
        <translation>磁盘已满，无法写入 %1。请腾出空间或另选磁盘。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>The scale must be between 1 and 4.</source>
        <translation>倍数应在 1 到 4 之间。</translation>
    </message>
    <message>
        <source>The resolution must be between 36 and 2400 DPI.</source>
        <translation>分辨率应在 36 到 2400 DPI 之间。</translation>
    </message>
    <message>
        <source>The size of the picture must be more than 0.</source>
        <translation>图片尺寸必须大于 0。</translation>
    </message>
    <message>
        <source>The picture is too small: at least 64 pixels a side.</source>
        <translation>图片太小：每边至少 64 像素。</translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 pixels. Choose a smaller size, scale or resolution.</source>
        <translation>图片将有 %1 × %2 像素。请减小尺寸、倍数或分辨率。</translation>
    </message>
    <message>
        <source>%1 is no file. Give the name of a file.</source>
        <translation>%1 不是文件。请给出文件名。</translation>
    </message>
    <message>
        <source>A PDF page of %1 mm is too large: at most %2 mm a side. Choose a smaller size or a higher resolution.</source>
        <translation>PDF 页面 %1 毫米过大，每边至多 %2 毫米。请选择较小的尺寸或较高的分辨率。</translation>
    </message>
</context>
<context>
    <name>ChartPresets</name>
    <message>
        <source>Own size</source>
        <translation>自定尺寸</translation>
    </message>
    <message>
        <source>Slide, 1920 × 1080</source>
        <translation>幻灯片，1920 × 1080</translation>
    </message>
    <message>
        <source>Page, 1600 × 1000</source>
        <translation>页面插图，1600 × 1000</translation>
    </message>
    <message>
        <source>Square, 1200 × 1200</source>
        <translation>方图，1200 × 1200</translation>
    </message>
    <message>
        <source>A4 text width, 160 × 100 mm</source>
        <translation>A4 版心宽，160 × 100 毫米</translation>
    </message>
</context>
<context>
    <name>ChartStyle</name>
    <message>
        <source>numbers rounded to whole ones</source>
        <translation>数值已取整</translation>
    </message>
    <message>
        <source>numbers rounded to %1 decimals</source>
        <translation>数值保留 %1 位小数</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Parts and total differ</source>
        <translation>分项与合计不符</translation>
    </message>
    <message>
        <source>Two values of one indicator</source>
        <translation>同一指标前后不一</translation>
    </message>
    <message>
        <source>Units do not agree</source>
        <translation>单位换算不符</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>标点</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Implausible value</source>
        <translation>数值不合理</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>沿用旧文</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>趋势</translation>
    </message>
    <message>
        <source>Must be corrected</source>
        <translation>须改正</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>A number is masked: fill it in or take the sentence out.</source>
        <translation>数字未填：请补填，或删去这句话。</translation>
    </message>
    <message>
        <source>A date is masked: fill it in.</source>
        <translation>日期未填：请补填。</translation>
    </message>
    <message>
        <source>A name is masked: fill it in.</source>
        <translation>名称未填：请补填。</translation>
    </message>
    <message>
        <source>Words have been removed here: restore them.</source>
        <translation>此处文字被删去：请恢复。</translation>
    </message>
    <message>
        <source>Masking has damaged a number or word: restore it.</source>
        <translation>遮盖时损坏了数字或词语：请恢复。</translation>
    </message>
    <message>
        <source>A number is missing before its unit: fill it in.</source>
        <translation>单位前缺少数字：请补填。</translation>
    </message>
    <message>
        <source>Fewer people than households: %1, %2.</source>
        <translation>人数少于户数：%1，%2。</translation>
    </message>
    <message>
        <source>%1 and %2 make %3 people a household.</source>
        <translation>%1 ÷ %2 = 每户 %3 人，请核对。</translation>
    </message>
    <message>
        <source>%1 divided by %2 is %3, but the text says %4.</source>
        <translation>%1 ÷ %2 = %3，但文中写的是 %4。</translation>
    </message>
    <message>
        <source>%1 is %2, but the text says %3.</source>
        <translation>%1 = %2，但文中写的是 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 is %3%, but the text says %4.</source>
        <translation>%1 ÷ %2 = %3%，但文中写的是 %4。</translation>
    </message>
    <message>
        <source>“%1” has an ideographic full stop for a decimal point: %2.</source>
        <translation>“%1”用句号作小数点，应为 %2。</translation>
    </message>
    <message>
        <source>Two punctuation marks in a row: “%1”.</source>
        <translation>两个标点连用：“%1”。</translation>
    </message>
    <message>
        <source>The unit stands twice: “%1”.</source>
        <translation>单位重复：“%1”。</translation>
    </message>
    <message>
        <source>The amount %1 has no unit: 元 or 万元?</source>
        <translation>金额 %1 没有单位：元还是万元？</translation>
    </message>
    <message>
        <source>%1 is not a whole number of pieces.</source>
        <translation>%1 应为整数。</translation>
    </message>
    <message>
        <source>The range runs backwards: %1.</source>
        <translation>范围前后颠倒：%1。</translation>
    </message>
    <message>
        <source>A share cannot be more than 100%: %1.</source>
        <translation>占比不能超过 100%：%1。</translation>
    </message>
    <message>
        <source>The shares make %1 = %2%, not 100%.</source>
        <translation>各占比相加 %1 = %2%，不是 100%。</translation>
    </message>
    <message>
        <source>The part %1 is larger than its total %2.</source>
        <translation>分项 %1 大于合计 %2。</translation>
    </message>
    <message>
        <source>%1 = %2, but the total is given as %3.</source>
        <translation>%1 = %2，与合计 %3 不符。</translation>
    </message>
    <message>
        <source>Given as %1 here, but as %2 before.</source>
        <translation>此处为 %1，前文为 %2。</translation>
    </message>
    <message>
        <source>There is no such day: %1.</source>
        <translation>没有这一天：%1。</translation>
    </message>
    <message>
        <source>The dates run backwards: %1.</source>
        <translation>日期前后颠倒：%1。</translation>
    </message>
    <message>
        <source>A half-year report tells of %1 as done.</source>
        <translation>半年报告把 %1 写成已完成。</translation>
    </message>
    <message>
        <source>The report is on %1, this heading says %2.</source>
        <translation>报告说的是 %1 年，此标题写的是 %2 年。</translation>
    </message>
    <message>
        <source>The report is by %1, but the subject here is %2.</source>
        <translation>报告出自 %1，此处的主语却是 %2。</translation>
    </message>
    <message>
        <source>The number “%1” is used twice.</source>
        <translation>序号“%1”重复。</translation>
    </message>
    <message>
        <source>“%1” follows number %2: the numbering has a gap.</source>
        <translation>序号 %2 之后是“%1”：序号不连续。</translation>
    </message>
    <message>
        <source>亩 and 公顷 are mixed in one list: %1, %2.</source>
        <translation>同一处混用亩和公顷：%1，%2。</translation>
    </message>
    <message>
        <source>The number is qualified twice: “%1”.</source>
        <translation>数字重复修饰：“%1”。</translation>
    </message>
    <message>
        <source>A letter stands among the digits: “%1”.</source>
        <translation>数字中夹有字母：“%1”。</translation>
    </message>
    <message>
        <source>Given as %1 here, but as %2 (%3) before.</source>
        <translation>此处为 %1，前文为 %2（即 %3）。</translation>
    </message>
    <message>
        <source>“%1” has a Chinese comma for a decimal point: %2.</source>
        <translation>“%1”用逗号作小数点，应为 %2。</translation>
    </message>
    <message>
        <source>No count of %1 makes %2: %3 are %4%, %5 are %6%.</source>
        <translation>%1 中没有哪个整数是 %2：%3 为 %4%，%5 为 %6%。</translation>
    </message>
    <message>
        <source>The report is on %1, but here it says %2.</source>
        <translation>报告说的是 %1 年，此处写的是 %2 年。</translation>
    </message>
    <message>
        <source>A letter stands for 〇: “%1”.</source>
        <translation>用字母代替了“〇”：“%1”。</translation>
    </message>
    <message>
        <source>The amount %1 has no unit: 元?</source>
        <translation>金额 %1 没有单位：是否漏写“元”？</translation>
    </message>
    <message>
        <source>Nothing can fall by more than 100%: %1.</source>
        <translation>下降幅度不能超过 100%：%1。</translation>
    </message>
    <message>
        <source>%1 = %2, but the text says %3.</source>
        <translation>%1 = %2，但文中写的是 %3。</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Names are added to an indicator of the dictionary, not to its new, cumulative or target row.</source>
        <translation>名称只能归入词典中的指标，不能归入其“新增”“累计”“目标”行。</translation>
    </message>
    <message>
        <source>The unit “%1” is in no dictionary.</source>
        <translation>词典中没有单位“%1”。</translation>
    </message>
    <message>
        <source>“%1” is counted in %2, figures of “%3” in %4. They do not belong into one row: make a new indicator.</source>
        <translation>“%1”的单位是%2，而“%3”的单位是%4，不能归入同一行。请新建指标。</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Reports (%1);;All files (*)</source>
        <translation>报告 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation>导入报告</translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation>移除报告</translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation>从资料库移除“%1”？</translation>
    </message>
    <message>
        <source>Its decisions and notes go with it; this cannot be undone. The imported file stays where it is.</source>
        <translation>其处理意见和备注一并移除，不能撤销。导入的文件本身不动。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Keep the changes of the indicators?</source>
        <translation>是否保存对指标的改动？</translation>
    </message>
    <message>
        <source>Keeping them maps the rows of the library anew; decisions and notes stay.</source>
        <translation>保存后，资料库各行将重新对应指标；处理意见和备注不受影响。</translation>
    </message>
    <message>
        <source>One of them is not complete, so they cannot be kept.</source>
        <translation>其中有指标尚未填写完整，不能保存。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
</context>
<context>
    <name>Dictionaries</name>
    <message>
        <source>The dictionary %1 is missing. Please reinstall the program.</source>
        <translation>缺少词典 %1。请重新安装程序。</translation>
    </message>
    <message>
        <source>The dictionary %1 is damaged. Please reinstall the program.</source>
        <translation>词典 %1 已损坏。请重新安装程序。</translation>
    </message>
    <message>
        <source>Two indicators have the id “%1”.</source>
        <translation>有两个指标的编号都是“%1”。</translation>
    </message>
    <message>
        <source>The indicator dictionary is damaged. Reinstall the program.</source>
        <translation>指标词典已损坏。请重新安装程序。</translation>
    </message>
    <message>
        <source>Indicator “%1”: %2</source>
        <translation>指标“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>This is an indicator.</source>
        <translation>这是一个指标。</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>统计对象：%1</translation>
    </message>
    <message>
        <source>Value: %1 %2</source>
        <translation>数值：%1 %2</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>主题：%1</translation>
    </message>
    <message>
        <source>Of: %1</source>
        <translation>所指：%1</translation>
    </message>
    <message>
        <source>This is no indicator: %1.</source>
        <translation>这不是指标：%1。</translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>The indicator dictionary is damaged. Reinstall the program.</source>
        <translation>指标词典已损坏。请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>Word document or other packed file (.docx, .wps, .odt, .zip)</source>
        <translation>Word 文档或其他压缩格式（.docx、.wps、.odt、.zip）</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>older Word or WPS document (.doc, .wps)</source>
        <translation>旧版 Word 或 WPS 文档（.doc、.wps）</translation>
    </message>
    <message>
        <source>rich text document (.rtf)</source>
        <translation>RTF 文档（.rtf）</translation>
    </message>
    <message>
        <source>web page (.html)</source>
        <translation>网页（.html）</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>compressed archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>未知格式</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&lt;h3&gt;Xiangyue 乡阅 %1&lt;/h3&gt;&lt;p&gt;Review of township work reports: text, indicators, charts and everything that is still open, side by side.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes without any warranty.&lt;/p&gt;&lt;p&gt;Library: %2&lt;/p&gt;</source>
        <translation>&lt;h3&gt;乡阅 Xiangyue %1&lt;/h3&gt;&lt;p&gt;审阅乡镇工作报告：原文、指标、图表和待处理事项，一屏对照。&lt;/p&gt;&lt;p&gt;自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。&lt;/p&gt;&lt;p&gt;资料库：%2&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Xiangyue</source>
        <translation>关于乡阅</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>en</source>
        <translation>zh_CN</translation>
    </message>
    <message>
        <source>How to use Xiangyue</source>
        <translation>使用说明</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>“%1” was not found. It may have been moved or renamed; choose it again.</source>
        <translation>找不到“%1”。它可能已移动或改名，请重新选择。</translation>
    </message>
    <message>
        <source>“%1” may not be read by you. Ask its owner for the right, or copy it to your folder.</source>
        <translation>您无权读取“%1”。请向其所有者申请权限，或复制到您的文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Copy it to this computer and try again.</source>
        <translation>无法打开“%1”。请复制到本机后再试。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files in it.</source>
        <translation>“%1”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is a device or a pipe, not a file. Save the text to a file first.</source>
        <translation>“%1”是设备或管道，不是文件。请先把文字存为文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Divide it into smaller files and import these.</source>
        <translation>“%1”超过 %2 MB。请分成较小的文件再导入。</translation>
    </message>
    <message>
        <source>“%1” is in a format that cannot be read yet: %2. Open it in its own program, save it as plain text (.txt) and import that file.</source>
        <translation>“%1”的格式暂时不能读取：%2。请用原来的程序打开，另存为纯文本（.txt）后再导入。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Review of township work reports. `xiangyue export-charts --help` tells how to write charts without a window.</source>
        <translation>审阅乡镇工作报告。`xiangyue export-charts --help` 说明怎样不开窗口导出图表。</translation>
    </message>
    <message>
        <source>Library file to open or create.</source>
        <translation>要打开或新建的资料库文件。</translation>
    </message>
    <message>
        <source>Import the sample reports.</source>
        <translation>导入样例报告。</translation>
    </message>
    <message>
        <source>Reports to import; the first is opened.</source>
        <translation>要导入的报告，打开第一份。</translation>
    </message>
    <message>
        <source>Open or begin a library</source>
        <translation>打开或新建资料库</translation>
    </message>
    <message>
        <source>Libraries (*.xiangyue);;All files (*)</source>
        <translation>资料库 (*.xiangyue);;所有文件 (*)</translation>
    </message>
    <message>
        <source>File with your own indicators.</source>
        <translation>自定指标文件。</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>As written</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Per 1,000 people</source>
        <translation>每千人</translation>
    </message>
    <message>
        <source>Per household</source>
        <translation>每户</translation>
    </message>
    <message>
        <source>Per village</source>
        <translation>每村</translation>
    </message>
    <message>
        <source>Share of the total</source>
        <translation>占合计比重</translation>
    </message>
    <message>
        <source>the only figure of the report</source>
        <translation>报告中仅此一处</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>人工选定</translation>
    </message>
    <message>
        <source>for the whole place, the others for a village</source>
        <translation>全域数据，其余为村级数据</translation>
    </message>
    <message>
        <source>achieved, the others planned</source>
        <translation>已完成数，其余为计划数</translation>
    </message>
    <message>
        <source>stated, the others still to be filled in</source>
        <translation>已填报，其余待填</translation>
    </message>
    <message>
        <source>in a unit that can be compared</source>
        <translation>单位可比</translation>
    </message>
    <message>
        <source>the last one that the report tells</source>
        <translation>报告中最后一次提到</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language of indicator names: en or zh</comment>
        <translation>zh</translation>
    </message>
    <message>
        <source>%1 per 1,000 people</source>
        <translation>%1/千人</translation>
    </message>
    <message>
        <source>%1 per household</source>
        <translation>%1/户</translation>
    </message>
    <message>
        <source>%1 per village</source>
        <translation>%1/村</translation>
    </message>
    <message>
        <source>to fill in: %1</source>
        <translation>待填 %1</translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation>未提及</translation>
    </message>
    <message>
        <source>no base</source>
        <translation>缺基数</translation>
    </message>
    <message>
        <source>other unit: %1</source>
        <translation>单位不同：%1</translation>
    </message>
    <message>
        <source>nothing is known to divide it by</source>
        <translation>缺少换算基数</translation>
    </message>
    <message>
        <source>in a unit that cannot be converted</source>
        <translation>单位无法换算</translation>
    </message>
    <message>
        <source>only of %1</source>
        <translation>仅%1</translation>
    </message>
    <message>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>about %1 times the usual: check the unit</source>
        <translation>约为一般水平的 %1 倍，请核对单位</translation>
    </message>
    <message>
        <source>about one part in %1 of the usual: check the unit</source>
        <translation>约为一般水平的 %1 分之一，请核对单位</translation>
    </message>
    <message>
        <source>far from the others: check</source>
        <translation>与其他乡镇相差悬殊，请核对</translation>
    </message>
    <message>
        <source>written: %1 %2</source>
        <translation>原文：%1 %2</translation>
    </message>
    <message>
        <source>shown because: %1</source>
        <translation>选用理由：%1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>also: %1 %2%3</source>
        <translation>另有：%1 %2%3</translation>
    </message>
    <message>
        <source>%1, draft %2</source>
        <translation>%1（第%2稿）</translation>
    </message>
    <message>
        <source>Indicators of the townships</source>
        <translation>乡镇指标对照</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>period not stated</source>
        <translation>时期未写明</translation>
    </message>
    <message>
        <source>the others say it again in brackets</source>
        <translation>其余是括号中的换算</translation>
    </message>
    <message>
        <source>the first of several kinds that the report tells</source>
        <translation>几类数字中报告最先提到的</translation>
    </message>
    <message>
        <source>%1 (year open)</source>
        <translation>%1（年份待填）</translation>
    </message>
    <message>
        <source>year open</source>
        <translation>年份待填</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>第 %1/%2 份</translation>
    </message>
</context>
<context>
    <name>MatrixExport</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>填报数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>原句</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>⚠ contradicts itself; ? to check beside the others. What is to be filled in, not mentioned or planned is not part of median and sum.</source>
        <translation>⚠ 前后矛盾；? 与其他乡镇比较后需核对。待填、未提及和计划数不计入中位数与合计。</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>planned </source>
        <translation>计划 </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Chart data</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>The %1 indicators that most places report; %2 more are on the sheets of their themes.</source>
        <translation>此处为填报乡镇最多的 %1 项指标，其余 %2 项见各主题工作表。</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made. Is the folder for temporary files full?</source>
        <translation>无法生成电子表格。请检查临时文件夹的空间是否已满。</translation>
    </message>
    <message>
        <source>No sums: a place stands here more than once, or periods differ.</source>
        <translation>不列合计：同一乡镇重复出现，或报告期不一致。</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>first half of %1</source>
        <translation>%1年上半年</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>%1年下半年</translation>
    </message>
    <message>
        <source>half of %1</source>
        <translation>%1年半年</translation>
    </message>
    <message>
        <source>quarter %2 of %1</source>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>quarter of %1</source>
        <translation>%1年季度</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1年</translation>
    </message>
</context>
<context>
    <name>PlaceholderKind</name>
    <message>
        <source>Number to fill in</source>
        <translation>待填数字</translation>
    </message>
    <message>
        <source>Date to fill in</source>
        <translation>待填日期</translation>
    </message>
    <message>
        <source>Name to fill in</source>
        <translation>待填名称</translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation>文字被删</translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation>文字受损</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>缺少数字</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>没有“%1”这个选项。</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>没有这些选项：%1。</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”后面缺少内容。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”后面不应有内容。</translation>
    </message>
</context>
<context>
    <name>ReportTitles</name>
    <message>
        <source>%1, first half</source>
        <translation>%1上半年</translation>
    </message>
    <message>
        <source>%1, second half</source>
        <translation>%1下半年</translation>
    </message>
    <message>
        <source>%1, half-year</source>
        <translation>%1半年</translation>
    </message>
    <message>
        <source>%1, quarter</source>
        <translation>%1季度</translation>
    </message>
    <message>
        <source>%1, whole year</source>
        <translation>%1全年</translation>
    </message>
    <message>
        <source>Half-year report</source>
        <translation>半年报告</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>季度报告</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>年度报告</translation>
    </message>
    <message>
        <source>Work report</source>
        <translation>工作报告</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1年</translation>
    </message>
    <message>
        <source>(place not named)</source>
        <translation>（未写明地名）</translation>
    </message>
    <message>
        <source>part %1/%2</source>
        <translation>第 %1/%2 份</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>Year open</source>
        <translation>（年份待填）</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>Digits in a web or mail address.</source>
        <translation>网址或邮箱地址中的数字。</translation>
    </message>
    <message>
        <source>The noun before the number says what is counted; no counter is needed.</source>
        <translation>数字前的名词已说明统计对象，不需要量词。</translation>
    </message>
    <message>
        <source>A discount.</source>
        <translation>折扣。</translation>
    </message>
    <message>
        <source>A number followed by a known unit.</source>
        <translation>数字后面是已知的单位。</translation>
    </message>
    <message>
        <source>A masked number followed by a unit: the author has still to fill it in.</source>
        <translation>带单位的遮盖数字：撰稿人还没填。</translation>
    </message>
    <message>
        <source>A Chinese numeral followed by a unit of measure.</source>
        <translation>汉字数词后面是计量单位。</translation>
    </message>
    <message>
        <source>A Chinese numeral that counts a concrete thing which the sentence says was made or done.</source>
        <translation>汉字数词，统计句中建成或完成的具体事物。</translation>
    </message>
    <message>
        <source>A Chinese numeral of ten or more with a counter.</source>
        <translation>十以上的汉字数词带量词。</translation>
    </message>
    <message>
        <source>A Chinese numeral that counts a concrete thing.</source>
        <translation>汉字数词，统计具体事物。</translation>
    </message>
    <message>
        <source>The counter repeats the last character of the noun before the number.</source>
        <translation>量词重复了数字前名词的末字。</translation>
    </message>
    <message>
        <source>A rounded number directly before the noun that it counts.</source>
        <translation>概数直接位于所统计的名词之前。</translation>
    </message>
    <message>
        <source>An amount of money whose unit is missing.</source>
        <translation>缺少单位的金额。</translation>
    </message>
    <message>
        <source>A percentage written in words.</source>
        <translation>用文字写的百分比。</translation>
    </message>
    <message>
        <source>A word beside the number makes it approximate, a minimum or a maximum.</source>
        <translation>数字旁的词语表示约数、下限或上限。</translation>
    </message>
    <message>
        <source>Nothing says otherwise: reported as done.</source>
        <translation>没有相反说法：按已完成处理。</translation>
    </message>
    <message>
        <source>Stands in a section on plans.</source>
        <translation>位于计划部分。</translation>
    </message>
    <message>
        <source>A word before the number tells whether it is done, planned or a rule.</source>
        <translation>数字前的词语说明它是已完成、计划还是规定。</translation>
    </message>
    <message>
        <source>The sentence names the village or unit.</source>
        <translation>句中写明了村或单位。</translation>
    </message>
    <message>
        <source>The village or unit is named behind the amount.</source>
        <translation>村或单位写在数额之后。</translation>
    </message>
    <message>
        <source>Theme chosen by the words of name, sentence and headings.</source>
        <translation>根据名称、句子和标题中的词语确定主题。</translation>
    </message>
    <message>
        <source>No word tells the theme.</source>
        <translation>没有词语说明主题。</translation>
    </message>
    <message>
        <source>Name and unit fit an entry of the indicator dictionary.</source>
        <translation>名称和单位符合指标词典中的条目。</translation>
    </message>
    <message>
        <source>A mask where a date should stand.</source>
        <translation>应写日期处被遮盖。</translation>
    </message>
    <message>
        <source>A mask before the kind of a place or organisation.</source>
        <translation>地名或机构名被遮盖。</translation>
    </message>
    <message>
        <source>A mask in a list of masked names.</source>
        <translation>一串被遮盖名称中的一个。</translation>
    </message>
    <message>
        <source>A mask where a name or word should stand.</source>
        <translation>应写名称或词语处被遮盖。</translation>
    </message>
    <message>
        <source>某 stands for a name that has still to be filled in.</source>
        <translation>“某”代替尚未填写的名称。</translation>
    </message>
    <message>
        <source>Brackets that were left empty.</source>
        <translation>括号中没有填写。</translation>
    </message>
    <message>
        <source>The number of a document is masked.</source>
        <translation>文号被遮盖。</translation>
    </message>
    <message>
        <source>Words were taken out of the text here.</source>
        <translation>此处文字被删去。</translation>
    </message>
    <message>
        <source>A real number was damaged by masking.</source>
        <translation>真实数字被遮盖损坏。</translation>
    </message>
    <message>
        <source>A unit without its number.</source>
        <translation>只有单位，没有数字。</translation>
    </message>
    <message>
        <source>Part of a set phrase, slogan or policy name.</source>
        <translation>属于固定说法、口号或政策名称。</translation>
    </message>
    <message>
        <source>Part of a name such as 1+N.</source>
        <translation>属于“1+N”一类的名称。</translation>
    </message>
    <message>
        <source>An anniversary, the name of an occasion.</source>
        <translation>周年等纪念名称。</translation>
    </message>
    <message>
        <source>Counts the points of a named list or slogan, not things.</source>
        <translation>统计的是条目或口号，不是事物。</translation>
    </message>
    <message>
        <source>Inside a quoted name or title.</source>
        <translation>位于引号内的名称或标题中。</translation>
    </message>
    <message>
        <source>A Chinese numeral that counts no concrete thing here.</source>
        <translation>此处的汉字数词不统计具体事物。</translation>
    </message>
    <message>
        <source>An ordinal number.</source>
        <translation>序数。</translation>
    </message>
    <message>
        <source>The number of a heading.</source>
        <translation>标题序号。</translation>
    </message>
    <message>
        <source>The number of a list item.</source>
        <translation>条目序号。</translation>
    </message>
    <message>
        <source>Counts off points: 一是, 二是.</source>
        <translation>分点叙述：一是、二是。</translation>
    </message>
    <message>
        <source>A year.</source>
        <translation>年份。</translation>
    </message>
    <message>
        <source>A month.</source>
        <translation>月份。</translation>
    </message>
    <message>
        <source>A day of the month.</source>
        <translation>日。</translation>
    </message>
    <message>
        <source>A full date.</source>
        <translation>完整日期。</translation>
    </message>
    <message>
        <source>A quarter of the year.</source>
        <translation>季度。</translation>
    </message>
    <message>
        <source>A number of years or months.</source>
        <translation>若干年或月。</translation>
    </message>
    <message>
        <source>An age.</source>
        <translation>年龄。</translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translation>钟点。</translation>
    </message>
    <message>
        <source>A length of time.</source>
        <translation>时长。</translation>
    </message>
    <message>
        <source>How often something is done.</source>
        <translation>频次。</translation>
    </message>
    <message>
        <source>The year in a document number.</source>
        <translation>文号中的年份。</translation>
    </message>
    <message>
        <source>The number of a document.</source>
        <translation>文号。</translation>
    </message>
    <message>
        <source>The date in the name of an event.</source>
        <translation>事件名称中的日期。</translation>
    </message>
    <message>
        <source>A number in a name.</source>
        <translation>名称中的数字。</translation>
    </message>
    <message>
        <source>A number within a word of letters.</source>
        <translation>字母词中的数字。</translation>
    </message>
    <message>
        <source>The number of a village group.</source>
        <translation>村民小组编号。</translation>
    </message>
    <message>
        <source>The number of a road, post or model.</source>
        <translation>道路、桩号或型号。</translation>
    </message>
    <message>
        <source>The voltage in the name of a power line.</source>
        <translation>线路名称中的电压。</translation>
    </message>
    <message>
        <source>The number of a road or line.</source>
        <translation>道路或线路编号。</translation>
    </message>
    <message>
        <source>A grade or level.</source>
        <translation>等级。</translation>
    </message>
    <message>
        <source>A school year.</source>
        <translation>学年。</translation>
    </message>
    <message>
        <source>Length times width.</source>
        <translation>长乘宽。</translation>
    </message>
    <message>
        <source>An indefinite number.</source>
        <translation>不定数。</translation>
    </message>
    <message>
        <source>A fraction.</source>
        <translation>分数。</translation>
    </message>
    <message>
        <source>A number without a unit or counted noun.</source>
        <translation>没有单位、也没有所统计名词的数字。</translation>
    </message>
    <message>
        <source>A share in tenths.</source>
        <translation>以“成”表示的占比。</translation>
    </message>
    <message>
        <source>A share written as a fraction.</source>
        <translation>以分数表示的占比。</translation>
    </message>
    <message>
        <source>A mask where an ordinal number should stand.</source>
        <translation>应写序数处被遮盖。</translation>
    </message>
    <message>
        <source>A mask where an age should stand.</source>
        <translation>应写年龄处被遮盖。</translation>
    </message>
    <message>
        <source>A small Chinese numeral in a heading: a slogan, not a quantity.</source>
        <translation>标题中的小数目汉字：是口号，不是数量。</translation>
    </message>
    <message>
        <source>二 before a counter is an ordinal; a quantity would be 两.</source>
        <translation>量词前的“二”是序数，数量应写“两”。</translation>
    </message>
    <message>
        <source>A value in a table, with the unit of its column or caption.</source>
        <translation>表格中的数值，单位取自该列、表头或表题。</translation>
    </message>
    <message>
        <source>The number of a row in a table.</source>
        <translation>表格各行的序号。</translation>
    </message>
    <message>
        <source>What a plan starts from is a fact.</source>
        <translation>计划的起点是已经发生的事实。</translation>
    </message>
    <message>
        <source>Goes on about the planned figure before it.</source>
        <translation>接着说前面那个计划数。</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s)</source>
        <translation>
            <numerusform>%n 句</numerusform>
        </translation>
    </message>
    <message>
        <source>The same as in %1: %2</source>
        <translation>与%1雷同：%2</translation>
    </message>
    <message>
        <source>The same wording with other numbers as in %1: %2</source>
        <translation>与%1文字雷同、数字不同：%2</translation>
    </message>
    <message>
        <source>Nothing copied</source>
        <translation>未发现雷同</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) copied</source>
        <translation>
            <numerusform>雷同 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) the same</source>
        <translation>
            <numerusform>数字相同 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence of these reports is the same.</source>
        <translation>各报告之间未发现雷同文句。</translation>
    </message>
    <message numerus="yes">
        <source>Word for word: %n place(s), with a bar beside the text</source>
        <translation>
            <numerusform>逐字雷同 %n 处，文旁以竖线标示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same wording, other numbers: %n place(s), with a dotted bar</source>
        <translation>
            <numerusform>文字雷同、数字不同 %n 处，文旁以点线标示</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers that are the same stand in a frame.</source>
        <translation>相同的数字加框标示。</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The file is empty. Choose the file that holds the report.</source>
        <translation>文件是空的。请选择存有报告的文件。</translation>
    </message>
    <message>
        <source>The text is larger than %1 MB. Divide it into smaller files and import these.</source>
        <translation>文字超过 %1 MB。请分成较小的文件再导入。</translation>
    </message>
    <message>
        <source>This is not a text file: it holds binary data. Save the report as plain text and import that file.</source>
        <translation>这不是文本文件，内容是二进制数据。请把报告另存为纯文本后再导入。</translation>
    </message>
    <message>
        <source>The file holds only blank space. Choose the file that holds the report.</source>
        <translation>文件中只有空白。请选择存有报告的文件。</translation>
    </message>
</context>
<context>
    <name>TextImporter</name>
    <message numerus="yes">
        <source>%n byte(s) could not be read as %1 and are shown as �. Check these places against the original.</source>
        <translation>
            <numerusform>有 %n 个字节不能按 %1 读出，显示为 �。请对照原文核对。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueState</name>
    <message>
        <source>Stated</source>
        <translation>实数</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>约数</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>待填</translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation>未提及</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Indicator figure</source>
        <translation>指标数字</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>占位</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation>序数</translation>
    </message>
    <message>
        <source>Outline number</source>
        <translation>章节序号</translation>
    </message>
    <message>
        <source>Set phrase</source>
        <translation>固定说法</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Road or line name</source>
        <translation>道路或线路名</translation>
    </message>
    <message>
        <source>Grade or class</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Time or age</source>
        <translation>时间或年龄</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>xiangyue::BasesDialog</name>
    <message>
        <source>the report does not say</source>
        <translation>报告未写明</translation>
    </message>
    <message>
        <source>the report says %1</source>
        <translation>报告写的是 %1</translation>
    </message>
    <message>
        <source>Numbers to divide by · %1</source>
        <translation>换算基数 · %1</translation>
    </message>
    <message>
        <source>What is typed in goes before what the reports of this place say, and holds for all of them. Leave a field empty to go by the report.</source>
        <translation>此处填写的数优先于该乡镇报告中的数，并对其所有报告有效。留空则以报告为准。</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>人口（人）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Households</source>
        <translation>户数（户）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Villages</source>
        <translation>村数（个）(&amp;V)</translation>
    </message>
    <message>
        <source>by the report</source>
        <translation>以报告为准</translation>
    </message>
    <message>
        <source>⚠ %1, and elsewhere another number</source>
        <translation>⚠ %1，但另一处写法不同</translation>
    </message>
    <message>
        <source>Give a number above 0 and up to 100 million, such as 12345.</source>
        <translation>请填写大于 0、不超过 1 亿的数，例如 12345。</translation>
    </message>
</context>
<context>
    <name>xiangyue::ChangeTableModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Indicator until now</source>
        <translation>原指标</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>新指标</translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartBatch</name>
    <message>
        <source>Charts written</source>
        <translation>图表已导出</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 张图表保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No chart was written.</source>
        <translation>没有导出任何图表。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%n left out; the details say why.</source>
        <translation>
            <numerusform>有 %n 张未导出，原因见详细信息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartBatchDialog</name>
    <message>
        <source>Folder for the charts</source>
        <translation>图表文件夹</translation>
    </message>
    <message>
        <source>%1, draft %2</source>
        <translation>%1，第%2稿</translation>
    </message>
    <message>
        <source>Rep&amp;orts</source>
        <translation>报告(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Themes</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>{place}, {period}, {theme}, {kind}, {title} and {number} are filled in.</source>
        <translation>{place} 乡镇、{period} 时期、{theme} 主题、{kind} 图表种类、{title} 标题、{number} 序号会自动填入。</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Replace files of the &amp;same name</source>
        <translation>覆盖同名文件(&amp;S)</translation>
    </message>
    <message>
        <source>Otherwise a number is added to the name.</source>
        <translation>不覆盖时，文件名后加序号。</translation>
    </message>
    <message>
        <source>St&amp;yle:</source>
        <translation>样式(&amp;Y)：</translation>
    </message>
    <message>
        <source>File &amp;names:</source>
        <translation>文件名(&amp;N)：</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>示例：</translation>
    </message>
    <message>
        <source>Fol&amp;der:</source>
        <translation>文件夹(&amp;D)：</translation>
    </message>
    <message>
        <source>Write &amp;charts</source>
        <translation>导出图表(&amp;C)</translation>
    </message>
    <message>
        <source>Program&apos;s own look</source>
        <translation>程序默认样式</translation>
    </message>
    <message>
        <source>Tick the reports.</source>
        <translation>请勾选报告。</translation>
    </message>
    <message>
        <source>Tick the themes.</source>
        <translation>请勾选主题。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>请选择文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n chart(s)</source>
        <translation>
            <numerusform>最多 %n 张图表</numerusform>
        </translation>
    </message>
    <message>
        <source>Write charts of several reports</source>
        <translation>批量导出图表</translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartBatchJob</name>
    <message>
        <source>Writing charts</source>
        <translation>正在导出图表</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>stopped after this error</source>
        <translation>出现此错误后停止</translation>
    </message>
    <message numerus="yes">
        <source>%n further chart(s)</source>
        <translation>
            <numerusform>其余 %n 张图表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartExportDialog</name>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>S&amp;ize</source>
        <translation>尺寸(&amp;I)</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>样式(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartExportForm</name>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG 矢量图</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF 页面</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Unit of the size</source>
        <translation>尺寸单位</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>As &amp;high as the content needs</source>
        <translation>高度随内容(&amp;H)</translation>
    </message>
    <message>
        <source>150 for drafts, 300 for print, 600 for press</source>
        <translation>草稿 150，打印 300，印刷 600</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>常用尺寸(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation>宽度(&amp;W)：</translation>
    </message>
    <message>
        <source>H&amp;eight:</source>
        <translation>高度(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Resolution (DPI):</source>
        <translation>分辨率（DPI）(&amp;R)：</translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation>倍数(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <translation>背景(&amp;B)：</translation>
    </message>
    <message>
        <source>Result:</source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 mm</source>
        <translation>%1 × %2 像素，%3 × %4 毫米</translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartFileNames</name>
    <message>
        <source>A pattern for the file names is missing.</source>
        <translation>请填写文件名格式。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands for nothing in a file name. Use: %2.</source>
        <translation>文件名格式中的“%1”没有含义。可用：%2。</translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartPane</name>
    <message>
        <source>Open a report to see its charts.</source>
        <translation>打开报告即可看到图表。</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation>把此图存为图片</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>复制图表</translation>
    </message>
    <message>
        <source>Show all bars</source>
        <translation>显示全部条目</translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartStyleEditor</name>
    <message>
        <source>Colour of the theme</source>
        <translation>主题颜色</translation>
    </message>
    <message>
        <source>Program&apos;s own look</source>
        <translation>程序默认样式</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Keeps this style under the name above</source>
        <translation>以上面的名称保存这个样式</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>St&amp;art with it</source>
        <translation>设为默认(&amp;A)</translation>
    </message>
    <message>
        <source>Charts are exported in this style unless another is chosen</source>
        <translation>不另行选择时，图表按此样式导出</translation>
    </message>
    <message>
        <source>as proposed</source>
        <translation>按程序拟定</translation>
    </message>
    <message>
        <source>{title}, {place}, {period} and {theme} are filled in.</source>
        <translation>{title} 标题、{place} 乡镇、{period} 时期、{theme} 主题会自动填入。</translation>
    </message>
    <message>
        <source>Program&apos;s font</source>
        <translation>程序默认字体</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>与窗口一致</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>As in the report</source>
        <translation>按报告中的顺序</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>按原文</translation>
    </message>
    <message numerus="yes">
        <source>%n decimal(s)</source>
        <translation>
            <numerusform>%n 位小数</numerusform>
        </translation>
    </message>
    <message>
        <source>Sho&amp;w the footer</source>
        <translation>显示脚注(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名称(&amp;N)：</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>S&amp;ubtitle:</source>
        <translation>副标题(&amp;U)：</translation>
    </message>
    <message>
        <source>&amp;Font:</source>
        <translation>字体(&amp;F)：</translation>
    </message>
    <message>
        <source>Co&amp;lours:</source>
        <translation>颜色(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Order of bars:</source>
        <translation>条形顺序(&amp;O)：</translation>
    </message>
    <message>
        <source>Nu&amp;mbers:</source>
        <translation>数字格式(&amp;M)：</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1（未安装）</translation>
    </message>
    <message>
        <source>Colour of %1: %2</source>
        <translation>%1的颜色：%2</translation>
    </message>
    <message>
        <source>Hard to see on this background (contrast below 3:1): %1. Choose a %2 colour.</source>
        <translation>在此背景上不易辨认（对比度低于 3:1）：%1。请选择%2的颜色。</translation>
    </message>
    <message>
        <source>lighter</source>
        <translation>更浅</translation>
    </message>
    <message>
        <source>darker</source>
        <translation>更深</translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartStyles</name>
    <message>
        <source>It is no file.</source>
        <translation>它不是文件。</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>无法读取：%1。</translation>
    </message>
    <message>
        <source>It is too large for a list of styles.</source>
        <translation>文件过大，不像是样式列表。</translation>
    </message>
    <message>
        <source>The chart styles in &quot;%1&quot; are not used: %2 The file is left as it is. Correct it, or move it away.</source>
        <translation>未采用“%1”中的图表样式：%2文件保持原样，请改正或移走该文件。</translation>
    </message>
    <message>
        <source>The chart styles could not be written to &quot;%1&quot;: %2. Nothing was changed.</source>
        <translation>图表样式无法写入“%1”：%2。未作任何更改。</translation>
    </message>
    <message>
        <source>The chart styles in &quot;%1&quot; were changed by another window. Open this one again.</source>
        <translation>“%1”中的图表样式已被另一个窗口修改，请重新打开本窗口。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; of the style &quot;%2&quot; cannot be used.</source>
        <translation>样式“%2”中的“%1”一项无法采用。</translation>
    </message>
    <message>
        <source>It is no list of styles.</source>
        <translation>内容不是样式列表。</translation>
    </message>
    <message>
        <source>It is no JSON: %1 at byte %2.</source>
        <translation>不是有效的 JSON：第 %2 字节处 %1。</translation>
    </message>
    <message>
        <source>It was written by a newer program.</source>
        <translation>由较新版本的程序写成。</translation>
    </message>
    <message>
        <source>There are two styles &quot;%1&quot;.</source>
        <translation>有两个名为“%1”的样式。</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot;, with which charts should start.</source>
        <translation>默认样式“%1”不存在。</translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>xiangyue::CheckCommand</name>
    <message>
        <source>Lists what is not filled in and what contradicts itself; the status is 1 when there is anything.</source>
        <translation>列出待填之处和矛盾之处；有任何一处时返回 1。</translation>
    </message>
    <message>
        <source>One line of counts for each file.</source>
        <translation>每个文件只输出一行统计。</translation>
    </message>
    <message>
        <source>reports %1, figures %2, to fill in %3, contradictions %4 (must %5, check %6, hint %7)</source>
        <translation>报告 %1，数字 %2，待填 %3，疑点 %4（须改正 %5，待核对 %6，提示 %7）</translation>
    </message>
</context>
<context>
    <name>xiangyue::Command</name>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>See `xiangyue-cli %1 --help`.</source>
        <translation>请看 `xiangyue-cli %1 --help`。</translation>
    </message>
    <message>
        <source>The output could not be written whole. Is the disk full?</source>
        <translation>结果未能全部写出。磁盘是否已满？</translation>
    </message>
    <message>
        <source>File with your own indicators. Default: indicators.json in your data folder.</source>
        <translation>自定指标文件。默认：用户数据文件夹中的 indicators.json。</translation>
    </message>
    <message>
        <source>There is no file “%1” with indicators.</source>
        <translation>没有“%1”这个指标文件。</translation>
    </message>
    <message>
        <source>There is no format `%1`; take one of: %2.</source>
        <translation>没有“%1”这种格式；可用：%2。</translation>
    </message>
</context>
<context>
    <name>xiangyue::CommandList</name>
    <message>
        <source>Usage: xiangyue-cli VERB [options]</source>
        <translation>用法：xiangyue-cli 命令 [选项]</translation>
    </message>
    <message>
        <source>Reads work reports: their figures, what is not filled in, and contradictions.</source>
        <translation>读取工作报告：其中的数字、待填之处和矛盾之处。</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>`xiangyue-cli VERB --help` explains a verb; --version shows the version.
Exit status: 0 all well; 1 something was left out or (check) is open; 2 bad arguments; 3 a file could not be read.</source>
        <translation>`xiangyue-cli 命令 --help` 说明该命令；--version 显示版本。
返回值：0 正常；1 有内容未能读出，或（check）有待处理的；2 参数错误；3 有文件读不了。</translation>
    </message>
    <message>
        <source>See `xiangyue-cli --help`.</source>
        <translation>请看 `xiangyue-cli --help`。</translation>
    </message>
    <message>
        <source>No verb was given.</source>
        <translation>没有给出命令。</translation>
    </message>
    <message>
        <source>There is no verb `%1`.</source>
        <translation>没有“%1”这个命令。</translation>
    </message>
</context>
<context>
    <name>xiangyue::CompareCommand</name>
    <message>
        <source>Lays reports of a library side by side: one row an indicator, one column a township.</source>
        <translation>把资料库中的报告并排对照：每个指标一行，每个乡镇一列。</translation>
    </message>
    <message>
        <source>Only reports of this period: 2024, 2024H1 (half-year), 2024Y (whole year), 2024Q2, or H1 of any year.</source>
        <translation>只取这一期的报告：2024、2024H1（上半年）、2024Y（全年）、2024Q2，或不限年份的 H1。</translation>
    </message>
    <message>
        <source>Only this place; may be given several times.</source>
        <translation>只取这个乡镇；可多次给出。</translation>
    </message>
    <message>
        <source>Write to this file instead of standard output.</source>
        <translation>写入这个文件，不输出到标准输出。</translation>
    </message>
    <message>
        <source>`%1` is no period; write 2024, 2024H1, 2024Y or 2024Q2.</source>
        <translation>“%1”不是期间；请写成 2024、2024H1、2024Y 或 2024Q2。</translation>
    </message>
    <message>
        <source>`%1` is too much here.</source>
        <translation>这里不需要“%1”。</translation>
    </message>
    <message>
        <source>No report of the library fits. `xiangyue-cli list` shows what it holds.</source>
        <translation>资料库中没有符合条件的报告；用 xiangyue-cli list 可查看有哪些。</translation>
    </message>
    <message>
        <source>Only reports with this tag; may be given several times.</source>
        <translation>只取带此标签的报告；可多次给出。</translation>
    </message>
    <message>
        <source>Only reports whose title or file name holds these words; may be given several times.</source>
        <translation>只取标题或文件名含此文字的报告；可多次给出。</translation>
    </message>
    <message>
        <source>What values are divided by: %1. Default: as_written.</source>
        <translation>数值的折算基数：%1。默认 as_written（原值）。</translation>
    </message>
    <message>
        <source>csv: for spreadsheets; json: with sentence and state of every cell; html: to print; xlsx: with sources and charts, needs --output. Default: csv.</source>
        <translation>csv：供电子表格打开；json：含每格的原句和状态；html：可打印；xlsx：含出处和图表，须用 --output 指定文件。默认 csv。</translation>
    </message>
    <message>
        <source>A spreadsheet needs a file: name it with --output.</source>
        <translation>电子表格须写入文件，请用 --output 指定。</translation>
    </message>
    <message>
        <source>There is no base `%1`; take one of: %2.</source>
        <translation>没有折算基数 `%1`，可用：%2。</translation>
    </message>
    <message>
        <source>The output could not be written whole. Is the disk full?</source>
        <translation>输出未能完整写入。请检查磁盘空间是否已满。</translation>
    </message>
    <message numerus="yes">
        <source>%n reports were read by an older program or mapped with other indicators; opening the library in the window renews them.</source>
        <translation>
            <numerusform>有 %n 份报告由旧版程序读取，或按其他指标对应；在窗口中打开资料库即会更新。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xiangyue::CompareSession</name>
    <message>
        <source>choose a figure</source>
        <translation>选定数字</translation>
    </message>
    <message>
        <source>type in numbers to divide by</source>
        <translation>填写换算基数</translation>
    </message>
    <message>
        <source>match “%1”</source>
        <translation>归入“%1”</translation>
    </message>
    <message>
        <source>The indicator was changed in the settings meanwhile. Change it there.</source>
        <translation>该指标已在设置中改动，请到设置中修改。</translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be matched.</source>
        <translation>资料库以只读方式打开，不能归入指标。</translation>
    </message>
</context>
<context>
    <name>xiangyue::CompareWindow</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Compare townships</source>
        <translation>对比乡镇</translation>
    </message>
    <message>
        <source>Xiangyue</source>
        <translation>乡阅</translation>
    </message>
    <message>
        <source>Choose the reports to compare.</source>
        <translation>请选择要对比的报告。</translation>
    </message>
    <message>
        <source>%1 reports · %2 indicators · %3 to fill in · %4 not mentioned · %5 to check</source>
        <translation>%1 份报告 · %2 项指标 · %3 处待填 · %4 处未提及 · %5 处待核对</translation>
    </message>
    <message>
        <source>no sums: periods or places are not the same for all</source>
        <translation>时期不一致或同一乡镇有多份报告，不作合计</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of the library still to be read anew</source>
        <translation>
            <numerusform>库中还有 %n 份报告待重新提取</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <source>CSV for Excel</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Web page to print</source>
        <translation>可打印的网页</translation>
    </message>
    <message>
        <source>JSON data</source>
        <translation>JSON 数据</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reports to compare…</source>
        <translation>选择对比的报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Export the &amp;table…</source>
        <translation>导出表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Export the &amp;chart…</source>
        <translation>导出图表(&amp;C)…</translation>
    </message>
    <message>
        <source>C&amp;opy the chart</source>
        <translation>复制图表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back to the report</source>
        <translation>返回报告(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Undo:</source>
        <translation>撤销：</translation>
    </message>
    <message>
        <source>Redo:</source>
        <translation>重做：</translation>
    </message>
    <message>
        <source>&amp;Copy cells</source>
        <translation>复制单元格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Search the table</source>
        <translation>在表中查找(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Indicators</source>
        <translation>指标对照(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Texts side by side</source>
        <translation>原文并排(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Over time</source>
        <translation>历期变化(&amp;O)</translation>
    </message>
    <message>
        <source>Order the townships by the &amp;row</source>
        <translation>按当前行排列乡镇(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin the row</source>
        <translation>固定当前行(&amp;P)</translation>
    </message>
    <message>
        <source>Townships as ro&amp;ws</source>
        <translation>行列转置(&amp;W)</translation>
    </message>
    <message>
        <source>Figures &amp;without a row</source>
        <translation>未归入的数字(&amp;N)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标对照</translation>
    </message>
    <message>
        <source>Texts side by side</source>
        <translation>原文并排</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>历期变化</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>选择报告…</translation>
    </message>
    <message>
        <source>Export table…</source>
        <translation>导出表格…</translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation>导出图表…</translation>
    </message>
    <message>
        <source>Charts of all reports co&amp;mpared…</source>
        <translation>批量导出图表(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>xiangyue::Console</name>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>xiangyue::Decision</name>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>不计</translation>
    </message>
    <message>
        <source>Returned to the author</source>
        <translation>退回补填</translation>
    </message>
</context>
<context>
    <name>xiangyue::DictionaryTableModel</name>
    <message>
        <source>(no name)</source>
        <translation>（未命名）</translation>
    </message>
    <message>
        <source>Not with: %1</source>
        <translation>排除：%1</translation>
    </message>
    <message>
        <source>built-in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已改</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自定</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Words in the name</source>
        <translation>匹配词</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>xiangyue::ExplainCommand</name>
    <message>
        <source>Says of every number what it was taken for and which rule decided.</source>
        <translation>逐个说明数字被看成什么、依据哪条规则。</translation>
    </message>
    <message>
        <source>text: for reading; json: one object a line for each file. Default: text.</source>
        <translation>text：供阅读；json：每个文件一行一个对象。默认 text。</translation>
    </message>
</context>
<context>
    <name>xiangyue::ExplainPopup</name>
    <message>
        <source>There is no number here.</source>
        <translation>此处没有数字。</translation>
    </message>
    <message>
        <source>Why:</source>
        <translation>依据：</translation>
    </message>
</context>
<context>
    <name>xiangyue::ExportCharts</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
    <message>
        <source>Standard input cannot be read.</source>
        <translation>无法读取标准输入。</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>%1: no figures on the theme %2.</source>
        <translation>%1：“%2”主题下没有数字。</translation>
    </message>
    <message>
        <source>%1: no figures to draw.</source>
        <translation>%1：没有可绘制的数字。</translation>
    </message>
    <message>
        <source>&quot;xiangyue export-charts --help&quot; explains the arguments.</source>
        <translation>“xiangyue export-charts --help”说明各参数。</translation>
    </message>
    <message>
        <source>Writes the charts of the reports in FILE... as pictures and prints their paths.
Exit status: 0 all written, 1 something was left out, 2 bad arguments, 3 a file could not be read or written.</source>
        <translation>把 FILE... 中各报告的图表存为图片，并打印其路径。
返回值：0 全部写出；1 有所遗漏；2 参数错误；3 有文件读不了或写不了。</translation>
    </message>
    <message>
        <source>Folder for the pictures; made when it is not there.</source>
        <translation>存放图片的文件夹；没有则新建。</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Size in pixels or millimetres: 1600x900, 160x90mm; 1200 alone is the width. Default: 1200.</source>
        <translation>以像素或毫米计的尺寸：1600x900、160x90mm；只写 1200 表示宽度。默认 1200。</translation>
    </message>
    <message>
        <source>WxH</source>
        <translation>宽x高</translation>
    </message>
    <message>
        <source>Resolution, written into the picture. Default: 96.</source>
        <translation>分辨率，写入图片。默认 96。</translation>
    </message>
    <message>
        <source>1 to 4: multiplies the pixels. Default: 1.</source>
        <translation>1 到 4：像素放大倍数。默认 1。</translation>
    </message>
    <message>
        <source>FORMAT</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>No background.</source>
        <translation>无背景。</translation>
    </message>
    <message>
        <source>Light on dark.</source>
        <translation>深色背景。</translation>
    </message>
    <message>
        <source>all (those with figures), or some of: poverty, environment, infrastructure, industry, livelihood, governance, party, epidemic, profile, other.</source>
        <translation>all（所有有数字的主题），或其中若干：poverty, environment, infrastructure, industry, livelihood, governance, party, epidemic, profile, other。</translation>
    </message>
    <message>
        <source>LIST</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Most bars in a panel, the largest; 0 for all. Default: 12.</source>
        <translation>每幅最多的条数，取最大的；0 表示全部。默认 12。</translation>
    </message>
    <message>
        <source>Reports; - is standard input.</source>
        <translation>报告；- 表示标准输入。</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 应为 %2 到 %3 的整数。</translation>
    </message>
    <message>
        <source>--size takes WxH, as in 1600x900 or 160x90mm.</source>
        <translation>--size 应写成宽x高，如 1600x900 或 160x90mm。</translation>
    </message>
    <message>
        <source>--size takes sizes above 0.</source>
        <translation>--size 应大于 0。</translation>
    </message>
    <message>
        <source>There is no theme &quot;%1&quot;.</source>
        <translation>没有“%1”这个主题。</translation>
    </message>
    <message>
        <source>--transparent and --dark exclude each other.</source>
        <translation>--transparent 和 --dark 不能同时用。</translation>
    </message>
    <message>
        <source>--out is missing: the folder for the pictures.</source>
        <translation>缺少 --out：存放图片的文件夹。</translation>
    </message>
    <message>
        <source>No file is given.</source>
        <translation>没有给出文件。</translation>
    </message>
    <message>
        <source>File with your own indicators. Default: indicators.json in your data folder.</source>
        <translation>自定指标文件。默认：用户数据文件夹中的 indicators.json。</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; with indicators.</source>
        <translation>没有“%1”这个指标文件。</translation>
    </message>
    <message>
        <source>A usual size instead: slide (1920x1080), page (1600x1000), square (1200x1200), print (160x100mm).</source>
        <translation>常用尺寸：slide（1920x1080）、page（1600x1000）、square（1200x1200）、print（160x100 毫米）。</translation>
    </message>
    <message>
        <source>png, svg or pdf. Default: png.</source>
        <translation>png、svg 或 pdf，默认 png。</translation>
    </message>
    <message>
        <source>A style of the office that was kept in the window; none: the program&apos;s own.</source>
        <translation>在窗口中保存的单位样式；不指定时用程序默认样式。</translation>
    </message>
    <message>
        <source>File names, of {place} {period} {theme} {kind} {title} {number}.</source>
        <translation>文件名格式，可用 {place} {period} {theme} {kind} {title} {number}。</translation>
    </message>
    <message>
        <source>Take the reports of this library instead of files.</source>
        <translation>从这个资料库取报告，而不是从文件。</translation>
    </message>
    <message>
        <source>Of the library only reports of this period: 2024, 2024H1, 2024Y, H1.</source>
        <translation>只取库中这一时期的报告：2024、2024H1、2024Y、H1。</translation>
    </message>
    <message>
        <source>Only this place; may be given several times.</source>
        <translation>只取这个乡镇，可多次指定。</translation>
    </message>
    <message>
        <source>Only reports with this tag; may be given several times.</source>
        <translation>只取带这个标签的报告，可多次指定。</translation>
    </message>
    <message>
        <source>Only reports whose title or file name holds these words; may be given several times.</source>
        <translation>只取标题或文件名含有这些词的报告，可多次指定。</translation>
    </message>
    <message>
        <source>small_multiples: charts of each report; of the reports of a library together: ranked, grouped, time_series, heat_table, coverage. Default: small_multiples.</source>
        <translation>small_multiples：每份报告各自的图表；对库中报告一并作图：ranked 排序、grouped 分组、time_series 历期、heat_table 热力表、coverage 填报情况。默认 small_multiples。</translation>
    </message>
    <message>
        <source>Only this indicator (its id); may be given several times. Default: all of the themes.</source>
        <translation>只画这个指标（编号），可多次指定。默认为所选主题的全部指标。</translation>
    </message>
    <message>
        <source>What compared values are divided by: per_1000_people, per_household, per_village, share_of_total.</source>
        <translation>对比数值的换算：per_1000_people、per_household、per_village、share_of_total。</translation>
    </message>
    <message>
        <source>--format is png, svg or pdf.</source>
        <translation>--format 只能是 png、svg 或 pdf。</translation>
    </message>
    <message>
        <source>--preset is slide, page, square or print.</source>
        <translation>--preset 只能是 slide、page、square 或 print。</translation>
    </message>
    <message>
        <source>--preset and --size exclude each other.</source>
        <translation>--preset 和 --size 不能同时使用。</translation>
    </message>
    <message>
        <source>There is no style &quot;%1&quot; in %2.</source>
        <translation>%2 中没有样式“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no period; write 2024, 2024H1, 2024Y or 2024Q2.</source>
        <translation>“%1”不是时期，请写 2024、2024H1、2024Y 或 2024Q2。</translation>
    </message>
    <message>
        <source>There is no kind of chart &quot;%1&quot;.</source>
        <translation>没有“%1”这种图表。</translation>
    </message>
    <message>
        <source>There is no base &quot;%1&quot;.</source>
        <translation>没有“%1”这种换算。</translation>
    </message>
    <message>
        <source>This kind of chart compares the reports of a library: name it with --library.</source>
        <translation>这种图表用于对比资料库中的报告，请用 --library 指定资料库。</translation>
    </message>
    <message>
        <source>Give files or a library, not both.</source>
        <translation>文件和资料库只能指定一种。</translation>
    </message>
    <message>
        <source>There is no library &quot;%1&quot;.</source>
        <translation>没有资料库“%1”。</translation>
    </message>
    <message>
        <source>No report of the library fits.</source>
        <translation>库中没有符合条件的报告。</translation>
    </message>
    <message>
        <source>There was nothing to draw.</source>
        <translation>没有可以作图的数字。</translation>
    </message>
    <message>
        <source>No report speaks of the indicator %1.</source>
        <translation>没有报告提到指标 %1。</translation>
    </message>
    <message>
        <source>%1: the library holds one report only.</source>
        <translation>%1：库中只有一份报告。</translation>
    </message>
    <message>
        <source>--%1 picks from a library: name it with --library.</source>
        <translation>--%1 用于从资料库中挑选报告，请用 --library 指定资料库。</translation>
    </message>
</context>
<context>
    <name>xiangyue::ExtractCommand</name>
    <message>
        <source>Prints sections, figures, placeholders and findings of each file.</source>
        <translation>输出每个文件的章节、数字、占位和疑点。</translation>
    </message>
    <message>
        <source>json: one object a line for each file; csv: one row a figure. Default: json.</source>
        <translation>json：每个文件一行一个对象；csv：每个数字一行。默认 json。</translation>
    </message>
</context>
<context>
    <name>xiangyue::FilesCommand</name>
    <message>
        <source>Standard input could not be read: %1</source>
        <translation>无法读取标准输入：%1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>标准输入</translation>
    </message>
    <message>
        <source>File to read; - is standard input.</source>
        <translation>要读取的文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>No file was given. Name at least one, or - for standard input.</source>
        <translation>没有给出文件。请至少给出一个，或用 - 表示标准输入。</translation>
    </message>
</context>
<context>
    <name>xiangyue::FlagPane</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Flags of the report</source>
        <translation>报告的待处理清单</translation>
    </message>
    <message>
        <source>Nothing to fill in and no contradiction was found.</source>
        <translation>没有待填之处，也没有发现矛盾。</translation>
    </message>
    <message>
        <source>Everything is decided.</source>
        <translation>全部处理完毕。</translation>
    </message>
</context>
<context>
    <name>xiangyue::FlagTableModel</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>xiangyue::GeneralPage</name>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>语言(&amp;G)：</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>重新启动程序后，语言设置生效。</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Size of the report&apos;s text</source>
        <translation>报告正文字号</translation>
    </message>
    <message>
        <source>Report &amp;text:</source>
        <translation>正文字号(&amp;T)：</translation>
    </message>
    <message>
        <source>Library:</source>
        <translation>资料库：</translation>
    </message>
    <message>
        <source>Own indicators:</source>
        <translation>自定指标：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>xiangyue::ImportCommand</name>
    <message>
        <source>Takes files into a library, which is made when there is none.</source>
        <translation>把文件导入资料库；没有资料库则新建。</translation>
    </message>
    <message>
        <source>File to import; - is standard input.</source>
        <translation>要导入的文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>No file was given. Name at least one, or - for standard input.</source>
        <translation>没有给出文件。请至少给出一个，或用 - 表示标准输入。</translation>
    </message>
    <message>
        <source>Standard input could not be kept for import: %1</source>
        <translation>无法保存标准输入以供导入：%1</translation>
    </message>
    <message>
        <source>already in the library, reports: %1</source>
        <translation>资料库中已有，报告 %1 份</translation>
    </message>
    <message>
        <source>imported, reports: %1</source>
        <translation>已导入，报告 %1 份</translation>
    </message>
</context>
<context>
    <name>xiangyue::ImportController</name>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>剪贴板上没有文字。</translation>
    </message>
    <message>
        <source>Pasted %1</source>
        <translation>粘贴 %1</translation>
    </message>
</context>
<context>
    <name>xiangyue::ImportReport</name>
    <message numerus="yes">
        <source>%n report(s) imported</source>
        <translation>
            <numerusform>已导入 %n 份报告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) already in the library</source>
        <translation>
            <numerusform>%n 个文件资料库中已有</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n 个文件未能导入</numerusform>
        </translation>
    </message>
    <message>
        <source>What became of the files</source>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Files that were refused or read with warnings</source>
        <translation>未能导入或有警告的文件</translation>
    </message>
</context>
<context>
    <name>xiangyue::IndicatorEntry</name>
    <message>
        <source>A text is longer than %1 characters. Shorten it.</source>
        <translation>有一处文字超过 %1 个字符，请缩短。</translation>
    </message>
    <message>
        <source>The id is missing.</source>
        <translation>缺少编号。</translation>
    </message>
    <message>
        <source>The id “%1” is too long or holds a space.</source>
        <translation>编号“%1”过长或含有空格。</translation>
    </message>
    <message>
        <source>The Chinese name is missing.</source>
        <translation>请填写指标名称。</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>请选择计量单位。</translation>
    </message>
    <message>
        <source>The program knows no unit “%1”.</source>
        <translation>程序中没有“%1”这个计量单位。</translation>
    </message>
    <message>
        <source>The kind of the unit “%1” is not among the dimensions; it is “%2”.</source>
        <translation>计量类别中缺少单位“%1”所属的“%2”。</translation>
    </message>
    <message>
        <source>No unit is of the dimension “%1”.</source>
        <translation>没有哪个计量单位属于“%1”这一类别。</translation>
    </message>
    <message>
        <source>There is no pattern: write the words that the name must hold.</source>
        <translation>请填写匹配词，即数字名称中必须出现的词。</translation>
    </message>
    <message>
        <source>There are more than %1 patterns.</source>
        <translation>匹配词超过 %1 行。</translation>
    </message>
    <message>
        <source>A pattern is empty, or has nothing beside a “|”.</source>
        <translation>有一行匹配词为空，或“|”旁边缺少词语。</translation>
    </message>
    <message>
        <source>A word of a pattern holds a space. Write two words.</source>
        <translation>匹配词中有一个词含空格，请分成两个词。</translation>
    </message>
    <message>
        <source>A pattern has more than %1 words, or a word of more than %2 characters.</source>
        <translation>有一行匹配词多于 %1 个词，或某个词超过 %2 个字符。</translation>
    </message>
    <message>
        <source>A word that rules the indicator out is empty, or there are more than %1.</source>
        <translation>排除词中有空词，或多于 %1 个。</translation>
    </message>
    <message>
        <source>“%1” is no variant, or stands twice. Known are new, total and target.</source>
        <translation>“%1”不是可用的派生指标，或重复出现。可用的有 new、total、target。</translation>
    </message>
    <message>
        <source>There is no theme “%1”.</source>
        <translation>没有“%1”这个主题。</translation>
    </message>
    <message>
        <source>“%1” has another form than it must have.</source>
        <translation>“%1”的格式不正确。</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：不是有效的 JSON（%2）。</translation>
    </message>
    <message>
        <source>Line 1: the file does not begin with a list, “[”.</source>
        <translation>第 1 行：文件应以列表“[”开头。</translation>
    </message>
    <message>
        <source>There are more than %1 entries.</source>
        <translation>指标超过 %1 条。</translation>
    </message>
    <message>
        <source>The entry has no braces, “{ }”.</source>
        <translation>该条没有用花括号“{ }”括起来。</translation>
    </message>
    <message>
        <source>The id stands on line %1 already.</source>
        <translation>该编号在第 %1 行已经用过。</translation>
    </message>
    <message>
        <source>Line %1, entry %2: %3</source>
        <translation>第 %1 行，指标 %2：%3</translation>
    </message>
</context>
<context>
    <name>xiangyue::IndicatorForm</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>Other units that it is counted in</source>
        <translation>其他计量单位</translation>
    </message>
    <message>
        <source>may stay empty; parted by spaces</source>
        <translation>可不填；多个之间用空格隔开</translation>
    </message>
    <message>
        <source>Words that rule it out</source>
        <translation>排除词</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Preferred unit</source>
        <translation>首选单位</translation>
    </message>
    <message>
        <source>Words that the figure&apos;s name must hold</source>
        <translation>数字名称中必须出现的词</translation>
    </message>
    <message>
        <source>&amp;Chinese name:</source>
        <translation>中文名称(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;English name:</source>
        <translation>英文名称(&amp;E)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Unit:</source>
        <translation>单位(&amp;U)：</translation>
    </message>
    <message>
        <source>Other un&amp;its:</source>
        <translation>其他单位(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>匹配词(&amp;W)：</translation>
    </message>
    <message>
        <source>The name must hold all words of one line. Words are parted by spaces, alternatives by “|”; each line is another possibility.</source>
        <translation>数字名称须含同一行的全部词语。词语之间用空格，可互换的词之间用“|”；各行满足其一即可。</translation>
    </message>
    <message>
        <source>&amp;Not with:</source>
        <translation>排除词(&amp;N)：</translation>
    </message>
    <message>
        <source>Apart:</source>
        <translation>另计：</translation>
    </message>
    <message>
        <source>What is new, cumulative or aimed at is counted as an indicator of its own.</source>
        <translation>新增、累计、目标数另作单独的指标，不与本指标混计。</translation>
    </message>
    <message>
        <source>Id:</source>
        <translation>编号：</translation>
    </message>
    <message>
        <source>Taken out: no figure maps to it. “Restore” brings it back.</source>
        <translation>已停用，数字不再对应到该指标。按“恢复”可重新启用。</translation>
    </message>
    <message>
        <source>The program knows no unit “%1”.</source>
        <translation>程序中没有“%1”这个计量单位。</translation>
    </message>
</context>
<context>
    <name>xiangyue::IndicatorList</name>
    <message>
        <source>Search name, words or unit</source>
        <translation>查找名称、匹配词或单位</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>All origins</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>Du&amp;plicate</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Ta&amp;ke out</source>
        <translation>停用(&amp;K)</translation>
    </message>
</context>
<context>
    <name>xiangyue::IndicatorPane</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Only flagged</source>
        <translation>只看有问题的</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>查找指标</translation>
    </message>
    <message>
        <source>Indicators of the report</source>
        <translation>报告的指标</translation>
    </message>
    <message>
        <source>No figures were found in this report.</source>
        <translation>这份报告中没有找到数字。</translation>
    </message>
    <message>
        <source>No indicator fits the filter.</source>
        <translation>没有符合筛选条件的指标。</translation>
    </message>
</context>
<context>
    <name>xiangyue::IndicatorTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>规定</translation>
    </message>
</context>
<context>
    <name>xiangyue::IndicatorsPage</name>
    <message>
        <source>&amp;Try on the library</source>
        <translation>在资料库中试用(&amp;T)</translation>
    </message>
    <message>
        <source>D&amp;iscard</source>
        <translation>放弃(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>A new indicator is not complete.</source>
        <translation>新指标尚未填写完整。</translation>
    </message>
    <message>
        <source>“%1” is not complete.</source>
        <translation>“%1”尚未填写完整。</translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s) changed, not kept yet.</source>
        <translation>
            <numerusform>已改动 %n 个指标，尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the indicators on the library first.</source>
        <translation>请先在资料库中试用。</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>xiangyue::JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
</context>
<context>
    <name>xiangyue::JsonExport</name>
    <message>
        <source>The output could not be written whole: %1</source>
        <translation>结果未能全部写出：%1</translation>
    </message>
</context>
<context>
    <name>xiangyue::Library</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The library “%1” is open for reading only.</source>
        <translation>资料库“%1”以只读方式打开。</translation>
    </message>
    <message>
        <source>“%1” holds no report: there is no text in it. Check the file.</source>
        <translation>“%1”中没有报告：文件里没有文字。请检查文件。</translation>
    </message>
    <message>
        <source>“%1” could not be analysed.</source>
        <translation>无法分析“%1”。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Renewing older results</source>
        <translation>正在更新旧的结果</translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be decided.</source>
        <translation>资料库以只读方式打开，不能处理。</translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be removed.</source>
        <translation>资料库以只读方式打开，不能移除。</translation>
    </message>
    <message>
        <source>Trying the indicators</source>
        <translation>试用指标</translation>
    </message>
    <message>
        <source>Taking over the indicators</source>
        <translation>应用指标</translation>
    </message>
    <message>
        <source>A comparison takes 2 to 60 reports; these are %1.</source>
        <translation>对照须选 2 至 60 份报告，现为 %1 份。</translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be chosen.</source>
        <translation>资料库以只读方式打开，不能更改选用的数字。</translation>
    </message>
    <message>
        <source>People, households and villages to divide by are numbers above 0.</source>
        <translation>作为折算基数的人口、户数、村数须大于 0。</translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be typed in.</source>
        <translation>资料库以只读方式打开，不能填写基数。</translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be tagged.</source>
        <translation>资料库以只读方式打开，不能加标签。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>A table is written as .xlsx, .csv, .html or .json; “%1” is none of them.</source>
        <translation>表格可以保存为 .xlsx、.csv、.html 或 .json，“%1”不属于其中任何一种。请更改文件名的后缀。</translation>
    </message>
</context>
<context>
    <name>xiangyue::LibraryCommand</name>
    <message>
        <source>The library file.</source>
        <translation>资料库文件。</translation>
    </message>
    <message>
        <source>No library was given. Name it with --library PATH.</source>
        <translation>没有给出资料库。请用 --library 路径 指定。</translation>
    </message>
    <message>
        <source>There is no library at %1. `xiangyue-cli import` makes one.</source>
        <translation>%1 处没有资料库。可用 `xiangyue-cli import` 新建。</translation>
    </message>
</context>
<context>
    <name>xiangyue::LibraryErrorDialog</name>
    <message>
        <source>Install the newer version of the program, or open another library.</source>
        <translation>请安装新版程序，或打开另一个资料库。</translation>
    </message>
    <message>
        <source>Close the other window or program that uses it, then try again.</source>
        <translation>请关闭正在使用它的窗口或程序，然后再试。</translation>
    </message>
    <message>
        <source>Ask for the right to write there, open the library for reading only, or use another one.</source>
        <translation>请申请写入权限，或以只读方式打开，或改用另一个资料库。</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or begin another library and import the reports again. The damaged file is left as it is.</source>
        <translation>请用备份恢复该文件，或新建资料库重新导入报告。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>The library is as it was before. Try again, or open another library.</source>
        <translation>资料库保持原样。请再试，或打开另一个资料库。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请腾出磁盘空间，然后再试。</translation>
    </message>
    <message>
        <source>Try again, or open another library.</source>
        <translation>请再试，或打开另一个资料库。</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>无法打开资料库</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Other library…</source>
        <translation>其他资料库…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>xiangyue::LibraryPane</name>
    <message>
        <source>Only open</source>
        <translation>只看待处理</translation>
    </message>
    <message>
        <source>The library is empty.

Drop report files here, or use “Import…”.</source>
        <translation>资料库是空的。

把报告文件拖到这里，或用“导入…”。</translation>
    </message>
    <message>
        <source>Find a report</source>
        <translation>查找报告</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
</context>
<context>
    <name>xiangyue::LibraryTreeModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>疑点 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>数字 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>to fill in: %1, findings: %2, decided: %3</source>
        <translation>待填 %1，疑点 %2，已处理 %3</translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation>%1 导入</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n report(s)</source>
        <translation>
            <numerusform>%1 · %n 份报告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to fill in</source>
        <translation>待填 %1</translation>
    </message>
</context>
<context>
    <name>xiangyue::ListCommand</name>
    <message>
        <source>Lists the reports of a library: place, year, period, draft, figures, open flags, title and file.</source>
        <translation>列出资料库中的报告：地名、年份、期间、稿次、数字、待处理、标题和文件。</translation>
    </message>
    <message>
        <source>`%1` is too much here.</source>
        <translation>这里不需要“%1”。</translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>figures %1</source>
        <translation>数字 %1</translation>
    </message>
    <message>
        <source>open %1 of %2</source>
        <translation>待处理 %1/%2</translation>
    </message>
</context>
<context>
    <name>xiangyue::MainWindow</name>
    <message>
        <source>Xiangyue</source>
        <translation>乡阅</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>第 %1 稿</translation>
    </message>
    <message>
        <source>For reading only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Saved at once</source>
        <translation>随时保存</translation>
    </message>
    <message>
        <source>Removed “%1”. The imported file is where it was.</source>
        <translation>已移除“%1”。导入的文件仍在原处。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>“%1” is not in this report.</source>
        <translation>这份报告中没有“%1”。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>重新启动程序后语言生效。</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Find in this report</source>
        <translation>在这份报告中查找</translation>
    </message>
    <message numerus="yes">
        <source>Indicators kept; %n row(s) changed.</source>
        <translation>
            <numerusform>指标已保存，更新 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags of “%1”, parted by commas:</source>
        <translation>“%1”的标签，用顿号或逗号隔开：</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>对比(&amp;O)</translation>
    </message>
</context>
<context>
    <name>xiangyue::MatrixDelegate</name>
    <message>
        <source>village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>check</source>
        <translation>核</translation>
    </message>
</context>
<context>
    <name>xiangyue::MatrixPage</name>
    <message>
        <source>Complete rows</source>
        <translation>各乡镇均已填报</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核对的行</translation>
    </message>
    <message>
        <source>With gaps</source>
        <translation>有缺项的行</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>全部行</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>全部主题</translation>
    </message>
    <message>
        <source>Hide rows without any value</source>
        <translation>隐藏全部缺失行</translation>
    </message>
    <message>
        <source>Transpose</source>
        <translation>转置</translation>
    </message>
    <message>
        <source>Townships as rows (T)</source>
        <translation>乡镇作行、指标作列（T）</translation>
    </message>
    <message>
        <source>Figures that no row shows (U)</source>
        <translation>没有归入任何一行的数字（U）</translation>
    </message>
    <message>
        <source>Search the table</source>
        <translation>在表中查找</translation>
    </message>
    <message>
        <source>Indicators of the townships</source>
        <translation>各乡镇指标</translation>
    </message>
    <message>
        <source>Without a row</source>
        <translation>未归入</translation>
    </message>
    <message>
        <source>Go to the sentence</source>
        <translation>查看原句</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>并排阅读原文</translation>
    </message>
    <message>
        <source>Show over time</source>
        <translation>查看历期变化</translation>
    </message>
    <message>
        <source>Townships in their own order</source>
        <translation>恢复乡镇原来的顺序</translation>
    </message>
    <message>
        <source>Order the townships by this indicator</source>
        <translation>按此指标排列乡镇</translation>
    </message>
    <message>
        <source>Unpin the row</source>
        <translation>取消固定此行</translation>
    </message>
    <message>
        <source>Pin the row</source>
        <translation>固定此行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Figure shown</source>
        <translation>采用的数字</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Let the program choose again</source>
        <translation>恢复程序自动选取</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>打开报告</translation>
    </message>
    <message>
        <source>Unpin the column</source>
        <translation>取消固定此列</translation>
    </message>
    <message>
        <source>Pin the column</source>
        <translation>固定此列</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>从大到小</translation>
    </message>
    <message>
        <source>Smallest first</source>
        <translation>从小到大</translation>
    </message>
    <message>
        <source>Rows in their own order</source>
        <translation>恢复原来的行序</translation>
    </message>
    <message>
        <source>Numbers to divide by…</source>
        <translation>换算基数…</translation>
    </message>
    <message>
        <source>Leave out of the comparison</source>
        <translation>移出本次对比</translation>
    </message>
</context>
<context>
    <name>xiangyue::MatrixTableModel</name>
    <message>
        <source>contradiction</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>of %1 values; %2 to fill in</source>
        <translation>按 %1 个数值计算；%2 个待填</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>填报数</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>xiangyue::NameTrialRow</name>
    <message>
        <source>Name of a row in the indicator table</source>
        <translation>指标表中某一行的名称</translation>
    </message>
    <message>
        <source>Name of a row to try</source>
        <translation>要试的名称</translation>
    </message>
    <message>
        <source>Unit of the row to try</source>
        <translation>要试的单位</translation>
    </message>
    <message>
        <source>any unit</source>
        <translation>不限单位</translation>
    </message>
    <message>
        <source>Try a na&amp;me:</source>
        <translation>试名称(&amp;M)：</translation>
    </message>
    <message>
        <source>Complete the marked indicator first.</source>
        <translation>请先把标有“⚠”的指标填写完整。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>→ none: %1 fit equally well</source>
        <translation>→ 无：%1 同样符合，无法确定</translation>
    </message>
    <message>
        <source>→ no indicator fits</source>
        <translation>→ 没有符合的指标</translation>
    </message>
</context>
<context>
    <name>xiangyue::NoteEditor</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
</context>
<context>
    <name>xiangyue::OverviewRuler</name>
    <message>
        <source>Overview of the flags</source>
        <translation>待处理总览</translation>
    </message>
</context>
<context>
    <name>xiangyue::ReportPane</name>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>xiangyue::ReportPicker</name>
    <message>
        <source>%1, draft %2</source>
        <translation>%1，第%2稿</translation>
    </message>
    <message>
        <source>Reports to compare</source>
        <translation>选择对比的报告</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>Tick &amp;all listed</source>
        <translation>全选所列(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部取消(&amp;N)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>全部时期</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>Find places, files, tags</source>
        <translation>查找乡镇、文件、标签</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) ticked</source>
        <translation>
            <numerusform>已选 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>a comparison takes 2 to 60</source>
        <translation>一次可对比 2 至 60 份</translation>
    </message>
</context>
<context>
    <name>xiangyue::ReportTextView</name>
    <message>
        <source>Text of the report</source>
        <translation>报告原文</translation>
    </message>
</context>
<context>
    <name>xiangyue::ReviewActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>撤销“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>重做“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>There is nothing to decide in this report.</source>
        <translation>这份报告没有需要处理的。</translation>
    </message>
    <message>
        <source>Everything is decided; these are the decided spots.</source>
        <translation>全部处理完毕；以下是已处理之处。</translation>
    </message>
    <message>
        <source>Choose a number first.</source>
        <translation>请先选一个数字。</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>The sentence is on the clipboard.</source>
        <translation>句子已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>请补填“%1”。</translation>
    </message>
    <message>
        <source>Please check “%1”: %2</source>
        <translation>请核对“%1”：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waive “%1”: why may this stay as it is?</source>
        <translation>不计“%1”：为什么可以不改？</translation>
    </message>
    <message>
        <source>Return “%1” to the author: what is asked?</source>
        <translation>退回“%1”：需要补充什么？</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <translation>“%1”的备注</translation>
    </message>
</context>
<context>
    <name>xiangyue::ReviewSession</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xiangyue::ReviewStatus</name>
    <message>
        <source>Decided</source>
        <translation>已处理</translation>
    </message>
    <message numerus="yes">
        <source>%n to fill in</source>
        <translation>
            <numerusform>待填 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>疑点 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open flag(s)</source>
        <translation>
            <numerusform>待处理 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Everything is decided</source>
        <translation>全部处理完毕</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>没有需要处理的</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>已处理 %1/%2</translation>
    </message>
</context>
<context>
    <name>xiangyue::RowPane</name>
    <message>
        <source>Sentences</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>Sentences · %1</source>
        <translation>原文 · %1</translation>
    </message>
    <message>
        <source>Choose a row to see its chart.</source>
        <translation>选中一行即可看到它的图表。</translation>
    </message>
</context>
<context>
    <name>xiangyue::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>设置分类</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
</context>
<context>
    <name>xiangyue::SideBySideBar</name>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Previous indicator</source>
        <translation>上一指标</translation>
    </message>
    <message>
        <source>Next indicator</source>
        <translation>下一指标</translation>
    </message>
    <message>
        <source>Previous copied place</source>
        <translation>上一处雷同</translation>
    </message>
    <message>
        <source>Next copied place</source>
        <translation>下一处雷同</translation>
    </message>
    <message>
        <source>Moving one report takes the others along</source>
        <translation>滚动一份报告，其余同步滚动</translation>
    </message>
    <message>
        <source>Indicators that the reports share</source>
        <translation>共有指标</translation>
    </message>
    <message>
        <source>Choose an indicator</source>
        <translation>选择指标</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>xiangyue::SideBySideColumn</name>
    <message>
        <source>draft %1</source>
        <translation>第 %1 稿</translation>
    </message>
</context>
<context>
    <name>xiangyue::SideBySidePage</name>
    <message>
        <source>Report in column %1</source>
        <translation>第 %1 栏的报告</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>xiangyue::SideBySideView</name>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2/%3 份</translation>
    </message>
    <message>
        <source>Comparing the texts …</source>
        <translation>正在比对原文…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1/%2 处</translation>
    </message>
</context>
<context>
    <name>xiangyue::SidePane</name>
    <message>
        <source>Indicators %1</source>
        <translation>指标 %1</translation>
    </message>
    <message>
        <source>To review %1</source>
        <translation>待处理 %1</translation>
    </message>
</context>
<context>
    <name>xiangyue::SourceList</name>
    <message>
        <source>part of a contradiction that is open</source>
        <translation>涉及尚未处理的矛盾</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>采用理由：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more in this report</source>
        <translation>
            <numerusform>本报告另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>let the program choose again</source>
        <translation>恢复程序自动选取</translation>
    </message>
    <message>
        <source>Show this figure in the table instead; the choice is kept.</source>
        <translation>改为采用这个数字，选择会保留下来。</translation>
    </message>
</context>
<context>
    <name>xiangyue::Store</name>
    <message>
        <source>This report is no longer in the library.</source>
        <translation>资料库中已没有这份报告。</translation>
    </message>
    <message>
        <source>The program&apos;s own data are incomplete. Install it again.</source>
        <translation>程序自带的数据不完整。请重新安装。</translation>
    </message>
    <message>
        <source>The library “%1” could not be brought up to date (step %2). Nothing in it was changed.</source>
        <translation>无法升级资料库“%1”（第 %2 步）。其中内容没有改动。</translation>
    </message>
    <message>
        <source>The file of this report is not in the library.</source>
        <translation>资料库中没有这份报告的文件。</translation>
    </message>
    <message>
        <source>The library “%1” is damaged or is no library file. Nothing in it was changed. Open another library, or put back a copy of this one.</source>
        <translation>资料库“%1”已损坏或不是资料库文件。其中内容没有改动。请打开另一个资料库，或用备份恢复。</translation>
    </message>
    <message>
        <source>The library “%1” cannot be written: the file or its folder is read-only. Open it for reading only, or copy it to a folder of your own.</source>
        <translation>无法写入资料库“%1”：文件或所在文件夹是只读的。请以只读方式打开，或复制到自己的文件夹。</translation>
    </message>
    <message>
        <source>The library “%1” is in use by another program. Close that program, then try again.</source>
        <translation>资料库“%1”正被另一个程序使用。请关闭该程序后再试。</translation>
    </message>
    <message>
        <source>The disk with the library “%1” is full. Nothing was saved by this step; make room, then try again.</source>
        <translation>资料库“%1”所在的磁盘已满。这一步没有保存；请腾出空间后再试。</translation>
    </message>
    <message>
        <source>You have no right to open the library “%1”. Ask its owner, or choose another library.</source>
        <translation>您无权打开资料库“%1”。请联系其所有者，或另选资料库。</translation>
    </message>
    <message>
        <source>The library “%1” could not be read or written. Check that its disk is connected, then try again.</source>
        <translation>无法读写资料库“%1”。请检查磁盘是否连接，然后再试。</translation>
    </message>
    <message>
        <source>An operation on the library “%1” failed. Nothing was saved by this step.</source>
        <translation>对资料库“%1”的操作失败。这一步没有保存。</translation>
    </message>
</context>
<context>
    <name>xiangyue::TickList</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全部取消</translation>
    </message>
</context>
<context>
    <name>xiangyue::TimePage</name>
    <message>
        <source>Place</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Indicators through the periods</source>
        <translation>各期指标</translation>
    </message>
    <message>
        <source>No township has reports of two periods in this library yet. Import earlier reports to see how its figures changed.</source>
        <translation>库中还没有哪个乡镇有两个时期的报告。导入以前的报告，即可看到各项数字的变化。</translation>
    </message>
    <message>
        <source>The library holds one report of this township only.</source>
        <translation>库中该乡镇只有一份报告。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>Choose a row to see its chart.</source>
        <translation>选中一行即可看到它的图表。</translation>
    </message>
</context>
<context>
    <name>xiangyue::TimeTableModel</name>
    <message>
        <source>became less although cumulative: check</source>
        <translation>累计数反而减少，请核对</translation>
    </message>
    <message>
        <source>at least doubled or halved: check</source>
        <translation>成倍增减，请核对</translation>
    </message>
    <message>
        <source>unchanged since the period before</source>
        <translation>与上期相同</translation>
    </message>
    <message>
        <source>an earlier change is to be checked</source>
        <translation>前期变化待核对</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>较%2：%1</translation>
    </message>
    <message>
        <source>%1 (%2) against %3</source>
        <translation>较%3：%1（%2）</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>In per cent</source>
        <translation>增减幅度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>xiangyue::TrialView</name>
    <message>
        <source>Rows that would change</source>
        <translation>将要改变的各行</translation>
    </message>
    <message>
        <source>&amp;Back to the indicators</source>
        <translation>返回指标(&amp;B)</translation>
    </message>
    <message>
        <source>No row would change</source>
        <translation>没有哪一行会改变</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would change</source>
        <translation>
            <numerusform>将有 %n 行改变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of this library were looked through. Nothing is changed yet; decisions and notes stay in any case.</source>
        <translation>
            <numerusform>已逐一核对本资料库的 %n 份报告。目前尚未作任何改动；无论是否保存，处理意见和备注都不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>The library is open for reading only: its rows change when it is next opened for writing.</source>
        <translation>资料库以只读方式打开，待下次可写入时再更新。</translation>
    </message>
</context>
<context>
    <name>xiangyue::UnitDictionary</name>
    <message>
        <source>The unit dictionary is damaged. Reinstall the program.</source>
        <translation>单位词典已损坏。请重新安装程序。</translation>
    </message>
</context>
<context>
    <name>xiangyue::UnmatchedTableModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告数</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>原文写法</translation>
    </message>
</context>
<context>
    <name>xiangyue::UnmatchedTray</name>
    <message>
        <source>&amp;Match</source>
        <translation>归入当前行(&amp;M)</translation>
    </message>
    <message>
        <source>New &amp;indicator…</source>
        <translation>新建指标(&amp;I)…</translation>
    </message>
    <message>
        <source>Figures without an indicator</source>
        <translation>未归入指标的数字</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Search the figures without an indicator</source>
        <translation>查找未归入指标的数字</translation>
    </message>
    <message>
        <source>Figures without a row. Drag one onto a row of the table; the match is kept.</source>
        <translation>这些数字没有归入任何指标。拖到表中某一行即可归入，今后的报告同样适用。</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <source>Choose a row of the table first.</source>
        <translation>请先在表中选中一行。</translation>
    </message>
    <message>
        <source>Put it into the row “%1”</source>
        <translation>归入“%1”一行</translation>
    </message>
</context>
<context>
    <name>xiangyue::UserIndicators</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>文件无法读取：%1。</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB.</source>
        <translation>文件超过 %1 KiB。</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>Your own indicators could not be written to “%1”: %2. Nothing was changed.</source>
        <translation>自定指标无法写入“%1”：%2。未作任何改动。</translation>
    </message>
    <message>
        <source>There is no file for your own indicators.</source>
        <translation>没有用来保存自定指标的文件。</translation>
    </message>
    <message>
        <source>“%1” was changed by another program meanwhile. It is left as it is. Open the settings again to work with what is in it now.</source>
        <translation>“%1”期间已被其他程序修改，现保持原样。请重新打开“设置”，在其现有内容上修改。</translation>
    </message>
    <message>
        <source>Your own indicators in “%1” cannot be used. %2 The built-in indicators are used; the file is left as it is. Correct it, or move it away.</source>
        <translation>“%1”中的自定指标无法使用。%2目前使用内置指标，该文件保持原样。请改正该文件，或将其移走。</translation>
    </message>
</context>
<context>
    <name>xiangyue::WelcomePage</name>
    <message>
        <source>Open the samples</source>
        <translation>打开样例</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Drop work reports here</source>
        <translation>把工作报告拖到这里</translation>
    </message>
    <message>
        <source>Choose a report</source>
        <translation>选择报告</translation>
    </message>
    <message>
        <source>Xiangyue shows each report beside its figures and charts, and marks what is still to be filled in or does not agree.
Drop files anywhere in the window, paste a text, or look at the samples first.</source>
        <translation>乡阅把每份报告与其数字、图表对照显示，并标出待填和不一致之处。
把文件拖到窗口任意处，粘贴文字，或先看看样例。</translation>
    </message>
    <message>
        <source>Choose a report in the list at the left, or import more.</source>
        <translation>请在左侧列表中选择报告，或导入更多。</translation>
    </message>
</context>
</TS>
