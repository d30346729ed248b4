import { hash } from 'node:crypto'

/**
 * JSON in canonical form (RFC 8785): keys in the order of their code units, numbers and strings as JSON.stringify has them,
 * no white space. What is undefined is left out, as in JSON.
 *
 * Written by hand, since JSON.stringify takes longer to begin than most values to write.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isSafeInteger(value))) return `${value}`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let json = ''
  if (Array.isArray(value)) {
    for (const item of value) json += `${json && ','}${item === undefined ? 'null' : canonicalJson(item)}`
    return `[${json}]`
  }
  const fields = value as Readonly<Record<string, unknown>>
  for (const name of inOrder(Object.keys(fields))) {
    const field = fields[name]
    if (field !== undefined) json += `${json && ','}${quoted(name)}:${canonicalJson(field)}`
  }
  return `{${json}}`
}

/** Sorted, unless they are already. */
function inOrder(names: string[]): readonly string[] {
  for (let i = 1; i < names.length; i++) if (names[i]! < names[i - 1]!) return names.sort()
  return names
}

/** Printable ASCII needs no escaping, but for the quotation mark and the backslash. */
function quoted(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 || code > 0x7e || code === 0x22 || code === 0x5c) return JSON.stringify(text)
  }
  return `"${text}"`
}

/** SHA-256 in hex over the canonical JSON of a value. */
export const digestOf = (value: unknown): string => hash('sha256', canonicalJson(value))
