### The list of incidents

incident-list-find = 検索
incident-list-find-label = トラブルを検索
incident-list-caption = トラブルの一覧（日時順）

## Heads of columns

incident-list-ticket = チケット
incident-list-opened = 受付
incident-list-what-happened = 内容
incident-list-category = 分類
incident-list-worked = 作業
incident-list-interrupted = 停止
incident-list-people = 人数
incident-list-impact = 影響
incident-list-onsite = 訪問
incident-list-urgent = 緊急
incident-list-hours-kind = 時間帯、種別
incident-list-parts = 部品

## In the rows

incident-list-change = { $ticket }を変更
incident-list-yes = はい

## Below the list

incident-list-previous = 前へ
incident-list-next = 次へ
incident-list-save = CSVで保存
incident-list-delete-all = すべて削除

## Above the list

incident-list-window = 開始月 { $month } 期間 { $count } か月
