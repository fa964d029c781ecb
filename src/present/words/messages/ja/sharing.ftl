### Links that carry figures

sharing-damaged = リンクの一部が欠けているか、途中で変わっています。リンクまたはファイルをもう一度送ってもらってください。
sharing-newer = より新しいBreakevenで作成されたリンクです。ページを再読み込みして、もう一度開いてください。
sharing-too-large = リンクに入れられる量を超えています。ファイルを送ってもらってください。
sharing-a-copy = リンクから開いたコピーです。
sharing-not-kept = このコピーは保存されません。自社の数字は元のままです。
sharing-copied = リンクをコピーしました（{ $characters }文字）。メモを除くすべての数字がリンク自体に入っています。どこにも送信していません。
sharing-not-copied = ブラウザーがリンクのコピーを許可しませんでした。リンクはこちらです：
sharing-long = リンクは{ $characters }文字になります。
sharing-too-long = リンクに入れられる量を超えています。
sharing-a-file-instead = この長さのリンクは、メールやチャットで途切れます。数字は1つ目のファイルに、価格は2つ目のファイルに保存できます。
