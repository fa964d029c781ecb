### The form of one incident

incident-form-label = トラブル
incident-form-note = 内容
incident-form-opened = 受付
incident-form-worked = 作業時間
incident-form-interrupted = 業務停止（作業より長い場合）
incident-form-people = 影響人数
incident-form-parts = 部品
incident-form-ticket = チケット
incident-form-category = 分類
incident-form-impact = 業務への影響
incident-form-kind = 種別
incident-form-onsite = 訪問
incident-form-urgent = 緊急
incident-form-keep = 保存
incident-form-cancel = キャンセル
incident-form-delete = 削除
