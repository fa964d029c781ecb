### The bar at the top of the page

top-bar-saved = このブラウザーに保存済み
top-bar-actions = 操作
top-bar-undo = 元に戻す
top-bar-undo-this = 元に戻す：{ $change }
top-bar-nothing-to-undo = 元に戻す操作はありません
top-bar-redo = やり直す
top-bar-redo-this = やり直す：{ $change }
top-bar-nothing-to-redo = やり直す操作はありません
top-bar-open = ファイルを開く
top-bar-save = ファイルに保存
top-bar-copy-link = リンクをコピー
top-bar-print = 印刷
