### Links that carry figures

sharing-damaged = جزء منه مفقود أو تغيّر في الطريق. اطلبه من جديد، أو اطلب ملفًا.
sharing-newer = أنشأه إصدار أحدث من Breakeven. أعد تحميل الصفحة وافتحه من جديد.
sharing-too-large = محتواه أكبر مما يسعه أي رابط. اطلب ملفًا.
sharing-a-copy = هذه نسخة من رابط.
sharing-not-kept = لا يُحفظ منها شيء، وأرقامك باقية كما كانت.
sharing-copied = نُسخ الرابط، وعدد أحرفه { $characters }. كل الأرقام في الرابط نفسه، دون الملاحظات؛ ولم يُرسل شيء.
sharing-not-copied = لم يسمح المتصفح بنسخ الرابط. ها هو:
sharing-long = سيبلغ عدد أحرف الرابط { $characters }.
sharing-too-long = هذا أكثر مما يسعه رابط.
sharing-a-file-instead = تقتطع برامج البريد والمحادثة الروابط بهذا الطول. يحفظ ملف الأرقام، ويحفظ ملف ثانٍ الأسعار.
