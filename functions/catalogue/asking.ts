/** What makes an English sentence a question, and says nothing of its subject. */
const ENGLISH = new Set(
  `a about am an and any are as at be been but by can could do does doing for from get give gets had has have he her his how i if in
  into is it its just let may me much must my need needs no not of on or our out own please shall she should so some tell than that the
  their them then there these they this those to up us was we were what when where whether which while who whom whose why will with
  would you your`.split(/\s+/),
)

/** The same in Chinese, which runs on without spaces: asking, wishing, and what joins words without being one. */
const CHINESE = new RegExp(
  [
    '请问|想问|问一下|麻烦|谢谢|你好|您好|我们|你们|他们|咱们|大家|自己',
    '为什么|为啥|是什么|什么样|什么时候|什么|怎么办|怎么样|怎样|怎么|咋办|咋|如何|啥时候|啥',
    '多少钱|几块钱|多少|多久|多长时间|多大|哪一年|哪天|哪些|哪个|哪里|哪儿|哪|谁|几个',
    '能不能|可不可以|可以|能否|可否|是否|是不是|有没有|有无|会不会|要不要|行不行|用不用|需不需要|需要|还能|还要|能够|应该|必须',
    '我想|想要|打算|准备要|(?<!思)想|我|你|您|咱|(?<!目)的|得了|(?<!了)了(?!解)|着呢|吗|嘛|呢|吧|啊|呀|呗|哦|么',
    '叫做|算是|这个|那个|这种|那种|这样|那样|一下|一些|有点|关于|到底|究竟|还是|或者|以及|如果|要是|的话|由谁|归谁',
  ].join('|'),
  'gu',
)

/** A folded question without the words that make it one. */
export const asked = (question: string): string => question.replaceAll(CHINESE, ' ')

/** Whether an English word says what a question is about. */
export const tells = (word: string): boolean => !ENGLISH.has(word)
