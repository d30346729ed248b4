import { simplified } from './traditional.ts'

/**
 * Radicals that stand for the character which they look like, as texts copied out of PDFs have them; those of the Kangxi
 * block are left to NFKC. From Unicode's EquivalentUnifiedIdeograph, without the forms that are only parts of a character.
 */
const RADICALS = new Map(
  [
    '⺀冫⺁厂⺄乙⺇几⺒巳⺓幺⺛旡⺝月⺞歹⺠民⺢水⺧牛⺩王⺫目⺬示⺮竹⺯糸⺳网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼月⺽臼⻁虎⻄西',
    '⻅见⻆角⻇角⻉贝⻊足⻋车⻑长⻒镸⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫齐⻬齐⻭齿⻮齿⻯龙⻰龙⻱龟⻲龟',
  ]
    .join('')
    .match(/../gu)!
    .map((pair) => [...pair] as [string, string]),
)

/** The space between two characters that stand alone, as spaced headings have it. */
const SPACED = /(?=\s)(?<=(?<!\p{Script=Han})\p{Script=Han})\s+(?=\p{Script=Han}(?!\p{Script=Han}))/gu

/** A text as it is filed and asked for: width, case, script and look-alikes make no difference, nor does what cannot be seen. */
export const folded = (text: string): string =>
  simplified(
    text
      .normalize('NFKC')
      .replaceAll(/[\u2e80-\u2eff]/g, (radical) => RADICALS.get(radical) ?? radical)
      .replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '')
      .replaceAll(SPACED, '')
      .toLowerCase(),
  )
