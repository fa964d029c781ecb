### A file of tickets before it is kept

import-screen-heading = チケットの取り込み
import-screen-recalled = 前回、同じ列構成のファイルを読み込んだときの設定です。合わない箇所は変更してください。
import-screen-tally = { $kept }件が計算対象 { $of }
import-screen-tally-spoken = チケット{ $kept }件が計算対象

## What is asked where the file does not say

import-screen-which-first = 日と月のどちらが先ですか。
import-screen-reads-either-way = { $example }はどちらにも読めます。
import-screen-date-order = 日付の並び
import-screen-counts-in = 作業時間の単位
import-screen-unit = 作業時間の単位
import-screen-no-zone = 時刻にタイムゾーンがありません。扱い方：
import-screen-zone = 時刻のタイムゾーン
import-screen-as-written = 記載どおり
import-screen-as-utc = UTCから現地時刻に変換
import-screen-how-long = 1件の作業時間は通常どのくらいですか。
import-screen-minutes = 分
import-screen-use-typical = 入力済みの{ $minutes }分を使う

## What would come of it

import-screen-would-say = 取り込んだ場合の結果：{ $sentence }
import-screen-joining = 現在のトラブルの扱い
import-screen-replace = 現在の内容と置き換える
import-screen-add = 現在の内容に追加する
import-screen-keep-tickets = { $tickets }件を取り込む
import-screen-keep = 取り込む
import-screen-cancel = キャンセル
import-screen-undo = 「元に戻す」1回で取り消せます。ファイルはこの場で読み込み、どこにも送信しません。

## What each column becomes

import-screen-columns = 各列の割り当て
import-screen-in-the-file = ファイルの列
import-screen-for-example = 例
import-screen-becomes = 割り当て先
import-screen-read-as = 読み方
import-screen-column-becomes = { $column }の割り当て先

## When tickets were opened, and which do not count

import-screen-when-opened = 受付の時間帯
import-screen-left-out = 計算対象外
import-screen-all-count = なし。すべての行が計算対象です。
import-screen-save-notes = 全行と理由をCSVで保存

## Tickets that look wrong

import-screen-long-tickets = 極端に長いチケット
import-screen-ticket = チケット
import-screen-what-happened = 内容
import-screen-length-in-file = ファイルの値
import-screen-why-flagged = 確認が必要な理由
import-screen-counts-as = 計算上の値
