import type { Language } from '../../domain/kit/index.ts'

/** So many characters of a clause are shown; an English word takes more of them than a Chinese one. */
const WIDTH = { zh: 60, en: 140 } as const

/** The part of a text around the first of the terms that it has, the most telling first, or its beginning; cut at words in English. */
export function snippetOf(text: string, terms: readonly string[], language: Language): string {
  const width = WIDTH[language]
  if (text.length <= width) return text
  const lower = text.toLowerCase()
  const first = terms.map((term) => lower.indexOf(term)).find((place) => place >= 0) ?? 0
  const start = Math.min(Math.max(0, first - Math.floor(width / 3)), text.length - width)
  const [from, to] = language === 'en' ? wholeWords(text, start, start + width) : [start, start + width]
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`
}

function wholeWords(text: string, start: number, end: number): [number, number] {
  const from = start === 0 ? 0 : text.indexOf(' ', start - 1) + 1
  const to = end >= text.length ? text.length : text.lastIndexOf(' ', end)
  return [from, to]
}
