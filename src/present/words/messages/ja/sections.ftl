### Headings of the sections below the first screen

sections-months = 月別の費用
sections-futures = 20の将来シナリオ
sections-people = 人数と費用
sections-swings = 結果を左右する数字
sections-hours = 残り時間と失効時間
sections-bills = 請求
sections-incidents = トラブル
sections-assumptions = 前提
sections-rates = 価格
