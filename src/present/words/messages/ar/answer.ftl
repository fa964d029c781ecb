### The answer

answer-label = النتيجة
answer-not-comparable = لا يمكن مقارنة هذه الأرقام. { $why }.
answer-example = مكتب نموذجي من 15 شخصًا. غيّر الأرقام إلى أرقامك.
answer-use-own-tickets = استخدم تذاكرك
answer-cheapest-in = { $period }، الأرخص في { $futures }
