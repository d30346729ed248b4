import { hash } from 'node:crypto'

/**
 * JSON in canonical form (RFC 8785): keys in the order of their code units, numbers and strings as JSON.stringify has them,
 * no white space. What is undefined is left out, as in JSON.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isSafeInteger(value))) return `${value}`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let json = ''
  if (Array.isArray(value)) {
    for (const item of value) json += `${json && ','}${item === undefined ? 'null' : canonicalJson(item)}`
    return `[${json}]`
  }
  const fields = value as Readonly<Record<string, unknown>>
  if (isCanonical(fields)) return JSON.stringify(fields)
  for (const name of Object.keys(fields).sort()) {
    const field = fields[name]
    if (field === undefined) continue
    const quoted = PLAIN_NAME.test(name) ? `"${name}"` : JSON.stringify(name)
    json += `${json && ','}${quoted}:${canonicalJson(field)}`
  }
  return `{${json}}`
}

/** A name that needs no escaping. */
const PLAIN_NAME = /^\w+$/

/** Flat and in order already: then JSON.stringify, which is much faster, writes the same. */
function isCanonical(fields: Readonly<Record<string, unknown>>): boolean {
  let last = ''
  for (const name in fields) {
    const field = fields[name]
    if (name < last || (typeof field === 'object' && field !== null)) return false
    last = name
  }
  return true
}

/** SHA-256 in hex over the canonical JSON of a value. */
export const digestOf = (value: unknown): string => hash('sha256', canonicalJson(value))
