### The inputs beside the plans

input-panel-company = 自社の情報
input-panel-show-more = 詳しい条件：長引くトラブル、時間外、訪問
input-panel-more = 詳しい条件
input-panel-show-incidents = トラブルを表示
input-panel-use-estimate = 概算の数字に戻す
