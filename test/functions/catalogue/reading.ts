import { testApp } from '../../http/app.ts'
import { ask } from '../../http/client.ts'
import type { Citation, Problem } from '../../http/shapes.ts'

const app = testApp()

/** The body of a public reply. */
export async function read<B>(path: string, language = 'zh'): Promise<B> {
  const { status, body } = await ask<B>(app, 'GET', path, { headers: { 'accept-language': language } })
  if (status !== 200) throw new Error(`${path} answers ${status}`)
  return body
}

/** The items of a list that comes in pages, and how many pages it took. */
export async function readAll<E>(path: string, language = 'zh'): Promise<{ items: E[]; pages: number }> {
  const items: E[] = []
  let pages = 0
  let next: string | undefined
  do {
    const cursor = next === undefined ? '' : `${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(next)}`
    const page = await read<{ items: E[]; next?: string }>(`${path}${cursor}`, language)
    items.push(...page.items)
    next = page.next
    pages++
  } while (next !== undefined)
  return { items, pages }
}

/** The items of a list. */
export const itemsOf = async <E>(path: string, language?: string): Promise<E[]> =>
  (await readAll<E>(path, language)).items

/** How a request is refused: its status, the last part of the problem's type, and the places of its faults. */
export async function refusalOf(
  path: string,
): Promise<[status: number, slug: string | undefined, ...places: string[]]> {
  const { status, body } = await ask<Problem>(app, 'GET', path)
  return [status, body.type.split('/').at(-1), ...body.errors.map(({ pointer }) => pointer)]
}

/** Whether words are Chinese. */
export const isChinese = (words: string): boolean => /\p{Script=Han}/u.test(words)

/** A body, as entries refer to it. */
export interface NamedBody {
  readonly code: string
  readonly name: string
}

/** A clause. */
export interface Provision {
  readonly policy: string
  readonly title: string
  readonly summary: string
  readonly keywords: readonly string[]
  readonly rules: readonly string[]
  readonly bodies: readonly NamedBody[]
  readonly milestones: readonly { on: string; what: string }[]
  readonly citation: Citation
}

/** A task. */
export interface Measure {
  readonly id: string
  readonly policy: string
  readonly title: string
  readonly lead: NamedBody | null
  readonly bodies: readonly NamedBody[]
  readonly due?: string
  readonly target?: string
  readonly citation: Citation
}

/** A body in full. */
export interface Body extends NamedBody {
  readonly kind: string
  readonly members?: readonly string[]
  readonly groups: readonly string[]
}
