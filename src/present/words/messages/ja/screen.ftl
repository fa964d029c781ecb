### The page as a whole

screen-comparison = 比較
screen-stays-here = すべての内容はこのブラウザーに残ります。どこにも送信せず、アカウントも不要です。
screen-on-your-page = この計算ツールを自社サイトに掲載
