import { printDecimal, roundedProduct } from './exact.ts'

/** An exact ratio of whole numbers; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** Builds a fraction in lowest terms (denominator not zero). */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  const [n, d] = [BigInt(numerator), BigInt(denominator)]
  const by = gcd(n, d)
  return d < 0n ? { numerator: -n / by, denominator: -d / by } : { numerator: n / by, denominator: d / by }
}

const MOST_SAFE = BigInt(Number.MAX_SAFE_INTEGER)
/** Below this, twice a number and one more is still exact. */
const SMALL = 2 ** 51

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n && (x > MOST_SAFE || y > MOST_SAFE)) [x, y] = [y, x % y]
  return y === 0n ? x || 1n : BigInt(gcdOfNumbers(Number(x), Number(y)))
}

/** Numbers are divided far sooner than bigints of the same size. */
function gcdOfNumbers(a: number, b: number): number {
  let [x, y] = [a, b]
  while (y !== 0) [x, y] = [y, x % y]
  return x || 1
}

/** The sum of fractions. */
export function plus(...terms: readonly Fraction[]): Fraction {
  let [numerator, denominator] = [0n, 1n]
  for (const term of terms) {
    if (term.denominator === denominator) {
      numerator += term.numerator
      continue
    }
    numerator = numerator * term.denominator + term.numerator * denominator
    denominator *= term.denominator
  }
  return fraction(numerator, denominator)
}

/** The product of two fractions. */
export const product = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator)

/** Negative, zero or positive, as the first is less than, equal to or more than the second. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const gap = a.numerator * b.denominator - b.numerator * a.denominator
  return gap < 0n ? -1 : gap > 0n ? 1 : 0
}

/**
 * Reads a decimal, or a fraction as {@link printFraction} writes it.
 *
 * @example readFraction('7.5'), readFraction('15/2')
 * @throws RangeError where it is neither
 */
export function readFraction(text: string): Fraction {
  const match = /^(-?\d+)(?:\/(\d+)|\.(\d+))?$/.exec(text)
  if (!match || /^0+$/.test(match[2] ?? '1')) throw new RangeError(`not a fraction: ${text}`)
  const [, whole, denominator, places = ''] = match
  return denominator
    ? fraction(BigInt(whole!), BigInt(denominator))
    : fraction(BigInt(whole! + places), 10n ** BigInt(places.length))
}

/** Writes a fraction exactly: a whole number, or numerator/denominator. */
export const printFraction = ({ numerator, denominator }: Fraction): string =>
  denominator === 1n ? String(numerator) : `${numerator}/${denominator}`

/** The fraction as a decimal of so many places at most, halves away from zero. */
export function roundFraction({ numerator, denominator }: Fraction, places: number): string {
  const [magnitude, by, scale] = [Math.abs(Number(numerator)), Number(denominator), 10 ** places]
  if (magnitude * scale <= SMALL && by <= SMALL) {
    const rounded = roundedProduct(magnitude, scale, by, 'halfUp')
    return printDecimal(numerator < 0n ? -rounded : rounded, scale)
  }
  return roundLarge(numerator < 0n ? -numerator : numerator, denominator, places, numerator < 0n ? '-' : '')
}

function roundLarge(magnitude: bigint, denominator: bigint, places: number, sign: string): string {
  const scale = 10n ** BigInt(places)
  const scaled = (2n * magnitude * scale + denominator) / (2n * denominator)
  const digits = String(scaled % scale)
    .padStart(places, '0')
    .replace(/0+$/, '')
  return `${scaled > 0n ? sign : ''}${scaled / scale}${digits && `.${digits}`}`
}
