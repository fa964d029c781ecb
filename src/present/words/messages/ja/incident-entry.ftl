### The ways in which incidents come into the list

incident-entry-import = ファイルを取り込む
incident-entry-paste = 行を貼り付け
incident-entry-add = 1件追加

## While there are no incidents of the customer’s own

incident-entry-made-up = 入力した数字から作成した例です。
incident-entry-replace-them = 表計算ソフトの行を貼り付けるか、チケットのファイルをここにドロップするか、自社の1件目を入力してください。例は自社のデータに置き換わります。
incident-entry-none = トラブルはまだありません。
incident-entry-begin = 表計算ソフトの行を貼り付けるか、チケットのファイルをここにドロップするか、1件目を入力してください。

## The box for pasted rows

incident-entry-rows = 表計算ソフトの行（1行目は見出し）
incident-entry-look = 行を確認
incident-entry-cancel = キャンセル
incident-entry-pasted = 貼り付けた行

## While a large file is read

incident-entry-reading-label = ファイルの読み込み
incident-entry-reading = { $file }を読み込んでいます
incident-entry-part-read = ファイルの読み込み状況
incident-entry-rows-read = { $rows }行
incident-entry-stop = 読み込みを中止
