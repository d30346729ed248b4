import { hash } from 'node:crypto'
import { configure } from 'safe-stable-stringify'

/** JSON in canonical form (RFC 8785): keys in the order of their code units, numbers and strings as JSON.stringify has them. */
export const canonicalJson = configure({ deterministic: true, circularValue: Error, strict: false })

/** SHA-256 in hex over the canonical JSON of a value. */
export const digestOf = (value: unknown): string => hash('sha256', canonicalJson(value) ?? 'null')
