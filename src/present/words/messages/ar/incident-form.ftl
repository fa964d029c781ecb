### The form of one incident

incident-form-label = العطل
incident-form-note = ما حدث
incident-form-opened = وقت الإبلاغ
incident-form-worked = وقت العمل الفعلي
incident-form-interrupted = مدة التوقف، إن كانت أطول
incident-form-people = الأشخاص المتأثرون
incident-form-parts = قطع الغيار
incident-form-ticket = التذكرة
incident-form-category = الفئة
incident-form-impact = الإنتاجية المفقودة
incident-form-kind = النوع
incident-form-onsite = في الموقع
incident-form-urgent = عاجل
incident-form-keep = حفظ
incident-form-cancel = إلغاء
incident-form-delete = حذف
