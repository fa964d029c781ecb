### The inputs of the first screen

inputs-still-counting = { $why } ما زال الحساب بالقيمة { $counts }.
inputs-above-bad = { $value } أكبر من { $bad }، وهي دقائق العطل الصعب.
inputs-below-typical = { $value } أقل من { $typical }، وهي دقائق العطل المعتاد.
inputs-label-people = الأشخاص
inputs-label-incidents-per-month = الأعطال في الشهر
inputs-label-typical-minutes = دقائق العمل على العطل
inputs-label-bad-minutes = دقائق العطل الصعب، 1 من كل 20
inputs-label-after-hours = خارج الدوام
inputs-label-onsite = في الموقع
inputs-label-devices = الأجهزة
inputs-label-servers = الخوادم
inputs-label-sites = المواقع
inputs-per-cent = %
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-people = { $number ->
    [zero] { $value } شخص
    [one] شخص واحد
    [two] شخصان
    [few] { $value } أشخاص
    [many] { $value } شخصًا
   *[other] { $value } شخص
}
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-a-month = { $number ->
    [zero] { $value } عطل
    [one] عطل واحد
    [two] عطلان
    [few] { $value } أعطال
    [many] { $value } عطلًا
   *[other] { $value } عطل
} في الشهر
# $number (number)
# $value (text): the same, as it is shown
inputs-spoken-minutes = { $number ->
    [zero] { $value } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $value } دقائق
    [many] { $value } دقيقة
   *[other] { $value } دقيقة
}
inputs-slider = { $label }، شريط تمرير
inputs-spoken-per-cent = {"\u2066"}{ $value }%{"\u2069"}
