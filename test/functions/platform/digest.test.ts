import { createHash } from 'node:crypto'
import { fc, test as property } from '@fast-check/vitest'
import canonicalize from 'canonicalize'
import { expect, test } from 'vitest'
import { canonicalJson, digestOf } from '../../../functions/platform/digest.ts'

/** JSON as a body can hold it: lone surrogates, which RFC 8785 does not know, left out. */
const json = fc.jsonValue({ stringUnit: 'grapheme' })

property.prop([json])('canonical JSON is that of RFC 8785', (value) => {
  expect(canonicalJson(value)).toBe(canonicalize(value))
})

test('keys are sorted by code units, and what is undefined is left out', () => {
  expect(canonicalJson({ b: 1, a: undefined, 10: 'x', 9: 'y', é: null, A: [] })).toBe(
    '{"10":"x","9":"y","A":[],"b":1,"é":null}',
  )
})

test('a digest is SHA-256 in lower-case hex of the UTF-8', () => {
  const expected = createHash('sha256').update('{"名":"分"}', 'utf8').digest('hex')
  expect(digestOf({ 名: '分' })).toBe(expected)
})
