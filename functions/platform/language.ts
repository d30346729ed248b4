import type { Language } from '../../domain/kit/index.ts'

/** The language of an Accept-Language header: the first listed of zh and en with the highest weight, zh by default. */
export function languageOf(header: string | undefined): Language {
  if (!header) return 'zh'
  let best: Language = 'zh'
  let bestWeight = 0
  for (const range of header.split(',')) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';')
    const language = tag.split('-')[0]
    if (language !== 'zh' && language !== 'en') continue
    const q = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean)
    const weight = q === undefined ? 1 : Number(q)
    if (weight > bestWeight) {
      best = language
      bestWeight = weight
    }
  }
  return best
}
