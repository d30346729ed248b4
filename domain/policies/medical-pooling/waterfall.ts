/** One unit's year, as far as a gap is concerned. Money in fen. */
export interface UnitYear {
  readonly unit: string
  readonly incomeFen: number
  readonly expenditureFen: number
  readonly historicalFen: number
  /** The part of the gap that the unit's own faults caused; its treasury bears it alone. */
  readonly excludedFen: number
}

/** Who bears what of one unit's gap: own savings, reserve, treasury. They add up to the gap. */
export interface Borne {
  readonly unit: string
  readonly gapFen: number
  readonly surplusFen: number
  readonly excludedFen: number
  readonly fromHistoricalFen: number
  readonly needFen: number
  readonly fromReserveFen: number
  readonly treasuryFen: number
  readonly historicalAfterFen: number
}

/** A8.R04: what a year was short of. */
export const gapOf = ({ incomeFen, expenditureFen }: Pick<UnitYear, 'incomeFen' | 'expenditureFen'>): number =>
  Math.max(0, expenditureFen - incomeFen)

/** Lets the gaps of all units of one fund fall: own savings first, then the common reserve, then the treasury. */
export function fall(years: readonly UnitYear[], reserveFen: number): Borne[] {
  const needs = years.map((year) => {
    const gapFen = gapOf(year)
    const eligible = gapFen - year.excludedFen
    const fromHistoricalFen = Math.min(eligible, year.historicalFen)
    return { year, gapFen, fromHistoricalFen, needFen: eligible - fromHistoricalFen }
  })
  const shares = apportion(
    reserveFen,
    needs.map(({ year: { unit }, needFen }) => ({ unit, needFen })),
  )
  return needs.map(({ year, gapFen, fromHistoricalFen, needFen }, i) => {
    const surplusFen = Math.max(0, year.incomeFen - year.expenditureFen)
    const fromReserveFen = shares[i]!
    return {
      unit: year.unit,
      gapFen,
      surplusFen,
      excludedFen: year.excludedFen,
      fromHistoricalFen,
      needFen,
      fromReserveFen,
      treasuryFen: needFen - fromReserveFen + year.excludedFen,
      historicalAfterFen: year.historicalFen - fromHistoricalFen + surplusFen,
    }
  })
}

/**
 * A8.R08, R09: what each claimant draws. A reserve that is too small is shared in proportion to the needs by largest
 * remainder, so that it is used up to the fen; equal remainders go in the order of the units' codes.
 */
export function apportion(
  reserveFen: number,
  claims: readonly { readonly unit: string; readonly needFen: number }[],
): number[] {
  const reserve = BigInt(reserveFen)
  const total = claims.reduce((sum, { needFen }) => sum + BigInt(needFen), 0n)
  if (total <= reserve) return claims.map(({ needFen }) => needFen)
  const parts = claims.map(({ unit, needFen }, index) => {
    const product = BigInt(needFen) * reserve
    return { unit, index, whole: product / total, left: product % total }
  })
  let spare = reserve - parts.reduce((sum, { whole }) => sum + whole, 0n)
  const shares = parts.map(({ whole }) => Number(whole))
  const inTurn = parts.toSorted((a, b) => (a.left === b.left ? (a.unit < b.unit ? -1 : 1) : a.left > b.left ? -1 : 1))
  for (const { index } of inTurn) {
    if (spare === 0n) break
    shares[index]!++
    spare--
  }
  return shares
}
