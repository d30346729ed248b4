/** What makes an English sentence a question, and says nothing of its subject. */
const ENGLISH = new Set(
  `a about am an and any are as at be been but by can could do does doing for from get give gets had has have he her his how i if in
  into is it its just let may me much must my need needs no not of on or our out own please shall she should so some tell than that the
  their them then there these they this those to up us was we were what when where whether which while who whom whose why will with
  would you your`.split(/\s+/),
)

/** Phrases that make a Chinese sentence a question or a wish. */
const PHRASES = new RegExp(
  [
    '请问|想问|问一下|麻烦|谢谢|你好|您好|我们|你们|他们|咱们|大家|自己|我想|想要|打算',
    '为什么|为啥|是什么|什么样|什么时候|啥时候|什么|怎么办|怎么样|怎样|怎么|咋办|如何|会不会|能不能|可不可以|要不要|是不是|用不用|行不行',
    '多少钱|几块钱|多少|多久|多长时间|多大|哪一年|哪天|哪些|哪个|哪里|哪儿|几个|谁来|由谁|归谁|有没有|有无|是否|能否|可否',
    '可以|需要|能够|应该|必须|得了|着呢|叫做|算是|这个|那个|这种|那种|这样|那样|一下|一些|有点|关于|走程序|走流程|到底|究竟|还是|或者|如果|要是|的话',
  ].join('|'),
  'gu',
)

/** Characters that say nothing of a subject where they stand as words of their own; in a word they belong to it. */
const PARTICLES = new Set(
  '的了着过吗嘛呢吧啊呀呗哦么谁哪几啥咋想问我你您咱他她它给能要会来去到在和与也都还就又才不没做让把被对向从个块元次有算行进再很最已将按所而但则且该此其某每是',
)

/** What a number counts; the words after it are no part of it. */
const MEASURES = /(?<=\d\s*)(?:[百千万亿]?(?:块钱|块|元|多)|[百千万亿]|个月|个|名|家|位|次)/gu

/** A folded question without the phrases that make it one, and without the measures of its numbers. */
export const asked = (question: string): string => question.replaceAll(MEASURES, ' ').replaceAll(PHRASES, ' ')

/** Whether a Chinese word, or a character that stands alone, only joins others. */
export const joins = (word: string): boolean => PARTICLES.has(word)

/** Whether an English word says what a question is about. */
export const tells = (word: string): boolean => !ENGLISH.has(word)
