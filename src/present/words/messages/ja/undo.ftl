### Names of changes

undo-other-tab = 別のタブの内容を開く
undo-prices = 価格の変更
undo-open-file = ファイルを開く
undo-open-link = リンクを開く
undo-import = 取り込み
undo-add-incident = トラブルの追加
undo-change-incident = トラブルの変更
undo-delete-incident = トラブルの削除
undo-delete-all = 全トラブルの削除
undo-window = 期間の変更
undo-estimate = 概算への切り替え
undo-input = { $label }：{ $value }
undo-assumptions = 公表値に戻す
