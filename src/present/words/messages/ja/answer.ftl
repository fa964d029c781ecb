### The answer

answer-label = 結果
answer-not-comparable = この数字では比較できません。{ $why }。
answer-example = 社員15人の一般的なオフィスの例です。自社の数字に変えてください。
answer-use-own-tickets = 自社のチケットを使う
answer-cheapest-in = { $period }、{ $futures }で最安
