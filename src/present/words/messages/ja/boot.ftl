### What stands in the page before the program runs

boot-question = ITサポートの費用はいくらか。訪問ごと、時間ごと、月ごとの契約で比べます。
boot-starting = 計算ツールを起動しています。
boot-late = 起動に時間がかかっています。
boot-late-means = 接続を確認して、再読み込みしてください。それでも起動しない場合は、広告ブロッカーや古いブラウザーが原因の可能性があります。
boot-reload = 再読み込み
boot-save = データを保存
boot-aside = 保存データなしで起動
boot-what-happened = エラーの内容
boot-nothing-saved = このブラウザーに保存データはありません。
boot-saved = FILEを保存しました。
boot-reloading = 再読み込みしています。
boot-did-not-work = 実行できませんでした：WHY。
boot-stopped = Breakeven：停止
boot-crashed = 計算に失敗したため、数字を表示していません。
boot-crashed-advice = 入力した内容はこのブラウザーに残っています。まず再読み込みしてください。再び失敗する場合は、データを保存してから、保存データなしで起動してください。
boot-not-started = 計算ツールを起動できませんでした。
boot-not-started-advice = 必要なファイルが届いていないか、ファイルの組み合わせが合っていません。保存した内容はこのブラウザーに残っています。接続を確認して、再読み込みしてください。それでも起動しない場合は、広告ブロッカー、古いブラウザー、または社内ネットワークがファイルを止めている可能性があります。
