import type { Operation } from '../platform/operation.ts'

/** Where the rating's records live. */
export const PATH = '/v1/star-rating-rounds'

export const TAG = 'star rating'

/** The answer to a caller who has the record as it is. */
export const UNCHANGED = { description: 'What If-None-Match names is unchanged. 未变化' }

/** What can be wrong with reading one thing. */
export const READ_PROBLEMS: Operation['problems'] = ['malformed-request', 'unauthenticated', 'not-found', 'unavailable']

/** What can be wrong with creating or changing one. */
export const CHANGE_PROBLEMS: Operation['problems'] = [
  'malformed-request',
  'malformed-json',
  'unauthenticated',
  'forbidden',
  'not-found',
  'body-too-large',
  'unsupported-media-type',
  'invalid-input',
  'idempotency-key-reused',
  'precondition-required',
  'unavailable',
]
