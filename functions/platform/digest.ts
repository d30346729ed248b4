import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** SHA-256 in hex over the canonical JSON (RFC 8785) of a value. */
export const digestOf = (value: unknown): string => hash('sha256', canonicalize(value)!)
