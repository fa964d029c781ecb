### A file of tickets before it is kept

import-screen-heading = استيراد التذاكر
import-screen-recalled = قُرئ كما قرأتَ آخر ملف بهذه الأعمدة. غيّر ما لا يناسب.
import-screen-tally = { $kept } تُحتسب { $of }
import-screen-tally-spoken = عدد التذاكر المحتسبة { $kept }

## What is asked where the file does not say

import-screen-which-first = أيهما يأتي أولًا، اليوم أم الشهر؟
import-screen-reads-either-way = { $example } يُقرأ بالطريقتين.
import-screen-date-order = ترتيب التاريخ
import-screen-counts-in = وحدة وقت العمل هي
import-screen-unit = وحدة وقت العمل
import-screen-no-zone = الأوقات دون منطقة زمنية. تُقرأ
import-screen-zone = المنطقة الزمنية
import-screen-as-written = كما كُتبت
import-screen-as-utc = بتوقيت UTC، محوّلة إلى التوقيت المحلي
import-screen-how-long = كم يستغرق العمل على التذكرة عادةً؟
import-screen-minutes = دقيقة
import-screen-use-typical = استخدام { $minutes } كما في أرقامك

## What would come of it

import-screen-would-say = عند حفظها تكون النتيجة: { $sentence }
import-screen-joining = الأعطال الموجودة هنا
import-screen-replace = استبدال الموجود هنا
import-screen-add = الإضافة إليه
import-screen-keep-tickets = حفظ التذاكر ({ $tickets })
import-screen-keep = حفظ
import-screen-cancel = إلغاء
import-screen-undo = يمكن التراجع عنه بخطوة واحدة. يُقرأ الملف هنا ولا يُرسل إلى أي مكان.

## What each column becomes

import-screen-columns = ما يصير إليه كل عمود
import-screen-in-the-file = في الملف
import-screen-for-example = مثال
import-screen-becomes = يصبح
import-screen-read-as = صيغة القراءة
import-screen-column-becomes = { $column } يصبح

## When tickets were opened, and which do not count

import-screen-when-opened = وقت فتح التذاكر
import-screen-left-out = ما لا يُحتسب
import-screen-all-count = لا شيء: كل الصفوف محتسبة.
import-screen-save-notes = حفظ كل سطر وسببه بصيغة CSV

## Tickets that look wrong

import-screen-long-tickets = تذاكر طويلة على غير المعتاد
import-screen-ticket = التذكرة
import-screen-what-happened = ما حدث
import-screen-length-in-file = في الملف
import-screen-why-flagged = سبب التنبيه
import-screen-counts-as = تُحتسب
