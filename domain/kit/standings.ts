/** An entry in its place. Equal entries share a rank (1, 2, 2, 4). */
export interface Placed<E> {
  readonly entry: E
  readonly rank: number
  /** Its place counted one by one; null while a tie that crosses a line is pending. */
  readonly place: number | null
  readonly status: 'SETTLED' | 'DECIDED' | 'TIE_PENDING'
}

/** Equal entries that stand on both sides of a line, and after which places the lines lie. */
export interface PendingTie<E> {
  readonly rank: number
  readonly entries: readonly E[]
  readonly afterPlaces: readonly number[]
}

/** How entries are put in order. */
export interface Order<E> {
  /** Names an entry; names that sort earlier stand first among equals, until a decision says otherwise. */
  readonly nameOf: (entry: E) => string
  /** Negative where the first entry is the better one; zero where they are equal. */
  readonly compare: (a: E, b: E) => number
  /** A line lies after each of these places: what is given on its two sides differs. */
  readonly lines: readonly number[]
  /** Decisions: each names the entries of one tie, best first. */
  readonly decisions: readonly (readonly string[])[]
}

/**
 * Puts entries in order. A tie that crosses a line is pending until an order of its entries is given; a tie between two
 * lines needs nothing. n·log n in the number of entries.
 */
export function standings<E>(
  entries: readonly E[],
  { nameOf, compare, lines, decisions }: Order<E>,
): { placed: Placed<E>[]; ties: PendingTie<E>[] } {
  const sorted = entries.toSorted((a, b) => compare(a, b) || (nameOf(a) < nameOf(b) ? -1 : 1))
  const decided = new Map(decisions.flatMap((order) => order.map((name, position) => [name, position] as const)))
  const placed: Placed<E>[] = []
  const ties: PendingTie<E>[] = []
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1
    while (end < sorted.length && compare(sorted[start]!, sorted[end]!) === 0) end++
    const group = sorted.slice(start, end)
    const afterPlaces = lines.filter((line) => start < line && line < end)
    const isDecided = afterPlaces.length > 0 && group.every((entry) => decided.has(nameOf(entry)))
    if (isDecided) group.sort((a, b) => decided.get(nameOf(a))! - decided.get(nameOf(b))!)
    const pending = afterPlaces.length > 0 && !isDecided
    const status = pending ? 'TIE_PENDING' : isDecided ? 'DECIDED' : 'SETTLED'
    group.forEach((entry, i) => {
      placed.push({ entry, rank: start + 1, place: pending ? null : start + i + 1, status })
    })
    if (pending) ties.push({ rank: start + 1, entries: group, afterPlaces })
    start = end
  }
  return { placed, ties }
}
