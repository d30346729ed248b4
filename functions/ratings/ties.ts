interface OnOneLine {
  readonly afterPlace: number
  readonly rank: number
}

/** Each tie once, with all the grade lines that it crosses, of ties that are told line by line with all firms each time. */
export function tiesOnce<T extends OnOneLine>(
  ties: readonly T[],
): (Omit<T, 'afterPlace'> & { readonly afterPlaces: number[] })[] {
  const byRank = new Map<number, Omit<T, 'afterPlace'> & { readonly afterPlaces: number[] }>()
  for (const { afterPlace, ...tie } of ties) {
    const afterPlaces = [...(byRank.get(tie.rank)?.afterPlaces ?? []), afterPlace]
    byRank.set(tie.rank, { ...tie, afterPlaces })
  }
  return [...byRank.values()]
}
