### The page that writes the markup

embed-page-heading = この計算ツールを自社サイトに掲載できます。
embed-page-how = 選んで、確認し、コピーして貼り付けます。訪問者が入力した数字は、訪問者のブラウザーの外に出ません。
embed-page-back = 比較に戻る
embed-page-choices = 設定

## The markup

embed-page-markup = コード
embed-page-paste = このコードを貼り付ける
embed-page-form = 形式
embed-page-element = 要素
embed-page-elements-dropped = 独自要素が使えない場合
embed-page-scripts-dropped = スクリプトが使えない場合
embed-page-script = スクリプト
embed-page-newest = 常に最新
embed-page-pinned = このバージョンに固定（ハッシュ）
embed-page-copy = コピー
embed-page-copied = コピーしました。
embed-page-not-copied = ブラウザーがコピーを許可しませんでした。上のテキストを選択してください。
embed-page-policy = ページにContent-Security-Policyがある場合は、次を許可してください
embed-page-nothing-else = ほかに必要なものはありません。スタイル、フォント、画像は不要です。スクリプトの読み込み前から場所を確保するには、自社のスタイルシートで要素の高さを指定してください（スマートフォンなら58remなど）。

## The calculator as it will look

embed-page-preview = プレビュー
embed-page-looks = 表示イメージ
embed-page-preview-is = 比較画面の数字と価格で表示しています。自社の料金表で確認するには、比較画面で料金表を開いてください。

## Labels of fields

embed-page-rate-card = 料金表のアドレス
embed-page-sections = 表示する項目
embed-page-inputs = 入力欄
embed-page-lock = 訪問者が変更できない項目
embed-page-people = 人数
embed-page-incidents = 月のトラブル件数
embed-page-minutes = 1件の作業時間（分）
embed-page-contact = 問い合わせ先リンク
embed-page-theme = テーマ
embed-page-accent = アクセントカラー
embed-page-radius = 角の丸み（ピクセル）
embed-page-font = フォント
embed-page-language = 言語
embed-page-currency = 価格の通貨
embed-page-report = イベントに数字を含める
embed-page-write-as = { $example }のように入力してください。それまでプレビューには反映されません。
