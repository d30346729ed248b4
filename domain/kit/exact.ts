const SAFE = Number.MAX_SAFE_INTEGER

/**
 * Compares a·b with c·d exactly: negative, zero or positive, for safe integers of any size.
 * Products beyond 2⁵³ are compared as bigint, so a ratio is never rounded before its tier is decided.
 */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b
  const right = c * d
  const gap = left - right
  // Each rounded product errs by at most one part in 2⁵³: a gap beyond that is certain without exact arithmetic.
  if (Math.abs(gap) > (Math.abs(left) + Math.abs(right)) * 2 ** -50) return gap
  if (Math.abs(left) <= SAFE && Math.abs(right) <= SAFE) return gap
  const exactLeft = BigInt(a) * BigInt(b)
  const exactRight = BigInt(c) * BigInt(d)
  return exactLeft < exactRight ? -1 : exactLeft > exactRight ? 1 : 0
}

/** The smallest integer q with q·divisor ≥ a·b (divisor > 0). */
export function ceilOfProduct(a: number, b: number, divisor: number): number {
  return -floorOfProduct(-a, b, divisor)
}

/** The largest integer q with q·divisor ≤ a·b (divisor > 0). */
export function floorOfProduct(a: number, b: number, divisor: number): number {
  const product = a * b
  if (Math.abs(product) <= SAFE) {
    const quotient = Math.floor(product / divisor)
    // The division may have been rounded over a whole number: the remainder tells.
    const left = product - quotient * divisor
    return left < 0 ? quotient - 1 : left >= divisor ? quotient + 1 : quotient
  }
  const exact = BigInt(a) * BigInt(b)
  const by = BigInt(divisor)
  const quotient = exact / by
  return Number(exact < 0n && quotient * by !== exact ? quotient - 1n : quotient)
}

/**
 * Prints a scaled integer as the shortest exact decimal: 755 at scale 100 is "7.55", 700 is "7".
 *
 * @param scale a power of ten
 */
export function printDecimal(value: number, scale: number): string {
  const sign = value < 0 ? '-' : ''
  const magnitude = Math.abs(value)
  const whole = Math.floor(magnitude / scale)
  const rest = magnitude - whole * scale
  if (rest === 0) return sign + whole
  const digits = String(scale + rest).slice(1)
  let end = digits.length
  while (digits.charCodeAt(end - 1) === 48) end--
  return `${sign}${whole}.${digits.slice(0, end)}`
}

/**
 * Reads a decimal string into a scaled integer: "7.55" at scale 100 is 755.
 *
 * @throws RangeError where the string is no decimal or has more places than the scale holds
 */
export function parseDecimal(decimal: string, scale: number): number {
  const start = decimal.charCodeAt(0) === MINUS ? 1 : 0
  let scaled = 0
  // What a further digit is worth; before the point, the scale itself.
  let unit = scale
  let point = -1
  for (let i = start; i < decimal.length; i++) {
    const digit = decimal.charCodeAt(i) - ZERO
    if (digit === POINT && point < 0 && i > start) {
      point = i
      continue
    }
    if (!(digit >= 0 && digit <= 9) || (point >= 0 && unit === 1)) throw notDecimal(decimal, scale)
    if (point < 0) scaled = scaled * 10 + digit * scale
    else {
      unit /= 10
      scaled += digit * unit
    }
  }
  if (decimal.length === start || point === decimal.length - 1) throw notDecimal(decimal, scale)
  if (!Number.isSafeInteger(scaled)) throw new RangeError(`beyond exact range: ${decimal}`)
  return start === 1 && scaled !== 0 ? -scaled : scaled
}

// Read by hand: a regular expression takes several times as long, and every decimal fact is read.
const ZERO = 48
const MINUS = 45
/** A point, counted from the digit zero. */
const POINT = -2

const notDecimal = (decimal: string, scale: number) =>
  new RangeError(`not a decimal of ${String(scale).length - 1} places: ${decimal}`)

/** How a rule rounds what it computes. */
export type Rounding = 'halfUp' | 'down' | 'up'

/** a·b ÷ divisor, exact until it is rounded once; halves go up (divisor > 0). */
export function roundedProduct(a: number, b: number, divisor: number, rounding: Rounding): number {
  if (rounding === 'up') return ceilOfProduct(a, b, divisor)
  const quotient = floorOfProduct(a, b, divisor)
  if (rounding === 'down') return quotient
  // Half of the divisor or more is left over: 2·(a·b − q·divisor) ≥ divisor. Twice a safe integer need not be safe.
  const isSafe = Number.isSafeInteger(2 * a) && Number.isSafeInteger(2 * quotient + 1)
  const isOver = isSafe
    ? compareProducts(2 * a, b, 2 * quotient + 1, divisor) >= 0
    : 2n * BigInt(a) * BigInt(b) >= (2n * BigInt(quotient) + 1n) * BigInt(divisor)
  return isOver ? quotient + 1 : quotient
}
