<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import report files into the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as a &amp;report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the text on the clipboard as a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the sample reports that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move report from the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the report and its decisions; the file itself stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the decision again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the sentence with its place in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the text of the open report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the match before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the open flag before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next open flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spot is right as it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the spot as it is, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the spot to the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision on the spot back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll to the heading above the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this (not) an &amp;indicator?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the number was taken for and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the chart to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report&apos;s text larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report&apos;s text smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the report&apos;s text in its usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the li&amp;brary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the list of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Xiangyue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and where the library is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Poverty alleviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Livelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epidemic control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more, %2 of them to be filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: sections %1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: section %1 of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: sections %1 of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≈ approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≥ at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≤ at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light: planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hatched: not filled in in the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter %2 of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarter %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quarter of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to be filled in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Households</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to fill in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report gives no figures on this theme.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>There is not enough memory for a picture of this size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Give a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: no permission. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full. Free some space or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale must be between 1 and 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resolution must be between 36 and 2400 DPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size of the picture must be more than 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too small: at least 64 pixels a side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 pixels. Choose a smaller size, scale or resolution.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Parts and total differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two values of one indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units do not agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implausible value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is masked: fill it in or take the sentence out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date is masked: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is masked: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words have been removed here: restore them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masking has damaged a number or word: restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is missing before its unit: fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer people than households: %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 make %3 people a household.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 divided by %2 is %3, but the text says %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2, but the text says %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 and %2 the change is %3%, but the text says %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 is %3%, but the text says %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an ideographic full stop for a decimal point: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two punctuation marks in a row: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit stands twice: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amount %1 has no unit: 元 or 万元?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole number of pieces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range runs backwards: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A share cannot be more than 100%: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares make %1 = %2%, not 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part %1 is larger than its total %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2, but the total is given as %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Reports (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its decisions and notes go with it; this cannot be undone. The imported file stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dictionaries</name>
    <message>
        <source>The dictionary %1 is missing. Please reinstall the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dictionary %1 is damaged. Please reinstall the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Extract</name>
    <message>
        <source>The indicator dictionary is damaged. Reinstall the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceholderKind</name>
    <message>
        <source>Number to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name to fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportTitles</name>
    <message>
        <source>%1, first half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, second half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, half-year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whole year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-year report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year not filled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(place not named)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>A number followed by a known unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A masked number followed by a unit: the author has still to fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Chinese numeral followed by a unit of measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Chinese numeral that counts a concrete thing which the sentence says was made or done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Chinese numeral of ten or more with a counter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Chinese numeral that counts a concrete thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The counter repeats the last character of the noun before the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rounded number directly before the noun that it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of money whose unit is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage written in words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word beside the number makes it approximate, a minimum or a maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says otherwise: reported as done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in a section on plans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word before the number tells whether it is done, planned or a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence names the village or unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The village or unit is named behind the amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme chosen by the words of name, sentence and headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word tells the theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and unit fit an entry of the indicator dictionary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask where a date should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask before the kind of a place or organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask in a list of masked names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mask where a name or word should stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>某 stands for a name that has still to be filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets that were left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a document is masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words were taken out of the text here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A real number was damaged by masking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit without its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a set phrase, slogan or policy name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a name such as 1+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An anniversary, the name of an occasion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the points of a named list or slogan, not things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a quoted name or title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Chinese numeral that counts no concrete thing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ordinal number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a list item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts off points: 一是, 二是.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quarter of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number of years or months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A length of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often something is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year in a document number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date in the name of an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number in a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number within a word of letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a village group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a road, post or model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voltage in the name of a power line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of a road or line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grade or level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length times width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indefinite number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fraction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number without a unit or counted noun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>The file is empty. Choose the file that holds the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is larger than %1 MB. Divide it into smaller files and import these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file: it holds binary data. Save the report as plain text and import that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds only blank space. Choose the file that holds the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ValueState</name>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not mentioned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Indicator figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Road or line name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade or class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time or age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartExportDialog</name>
    <message>
        <source>Save chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As high as the content needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Width:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Height:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution (DPI):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sca&amp;le:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Background:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 × %4 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartPane</name>
    <message>
        <source>Open a report to see its charts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all bars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::ChartView</name>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::CheckCommand</name>
    <message>
        <source>Lists what is not filled in and what contradicts itself; the status is 1 when there is anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of counts for each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports %1, figures %2, to fill in %3, contradictions %4 (must %5, check %6, hint %7)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::Command</name>
    <message>
        <source>This verb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `xiangyue-cli %1 --help`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output could not be written whole. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::CommandList</name>
    <message>
        <source>Usage: xiangyue-cli VERB [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads work reports: their figures, what is not filled in, and contradictions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`xiangyue-cli VERB --help` explains a verb; --version shows the version.
Exit status: 0 all well; 1 something was left out or (check) is open; 2 bad arguments; 3 a file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See `xiangyue-cli --help`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verb was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb `%1`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::Console</name>
    <message>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::Decision</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to the author</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::ExplainCommand</name>
    <message>
        <source>Says of every number what it was taken for and which rule decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text: for reading; json: one object a line for each file. Default: text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::ExtractCommand</name>
    <message>
        <source>Prints sections, figures, placeholders and findings of each file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json: one object a line for each file; csv: one row a figure. Default: json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::FilesCommand</name>
    <message>
        <source>Standard input could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to read; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was given. Name at least one, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format `%1`; take one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::FlagTableModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::ImportCommand</name>
    <message>
        <source>Takes files into a library, which is made when there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to import; - is standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was given. Name at least one, or - for standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input could not be kept for import: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already in the library, reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported, reports: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::IndicatorTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::JsonExport</name>
    <message>
        <source>The output could not be written whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::Library</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” is open for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no report: there is no text in it. Check the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be analysed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing older results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is open for reading only: nothing can be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::LibraryCommand</name>
    <message>
        <source>The library file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library was given. Name it with --library PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at %1. `xiangyue-cli import` makes one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::LibraryTreeModel</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>to fill in: %1, findings: %2, decided: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n report(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to fill in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::ListCommand</name>
    <message>
        <source>Lists the reports of a library: place, year, period, draft, figures, open flags, title and file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`%1` is too much here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figures %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::OverviewRuler</name>
    <message>
        <source>Overview of the flags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::ReportTextView</name>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::ReviewSession</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::Store</name>
    <message>
        <source>This report is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own data are incomplete. Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” could not be brought up to date (step %2). Nothing in it was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this report is not in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” is damaged or is no library file. Nothing in it was changed. Open another library, or put back a copy of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” cannot be written: the file or its folder is read-only. Open it for reading only, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” is in use by another program. Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with the library “%1” is full. Nothing was saved by this step; make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to open the library “%1”. Ask its owner, or choose another library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library “%1” could not be read or written. Check that its disk is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation on the library “%1” failed. Nothing was saved by this step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>xiangyue::UnitDictionary</name>
    <message>
        <source>The unit dictionary is damaged. Reinstall the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
