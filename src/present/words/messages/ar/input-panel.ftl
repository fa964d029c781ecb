### The inputs beside the plans

input-panel-company = شركتك
input-panel-show-more = المزيد عنك: الأعطال الصعبة، خارج الدوام، في الموقع
input-panel-more = المزيد عنك
input-panel-show-incidents = عرض الأعطال
input-panel-use-estimate = استخدام تقدير بدلًا منها
