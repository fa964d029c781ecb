### The page as a whole

screen-comparison = المقارنة
screen-stays-here = كل شيء يبقى في هذا المتصفح. لا يُرسل شيء إلى أي مكان، ولا حاجة إلى حساب.
screen-on-your-page = ضع هذه الحاسبة في صفحتك
