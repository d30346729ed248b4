import type { Item, Place, Query } from './store.ts'
import { type Key, TABLE } from './table.ts'

/** The most that an item holds, its attributes' names included. */
export const MOST_ITEM_BYTES = 400 * 1024

/** The most that a page of a query holds. */
export const MOST_PAGE_BYTES = 1024 * 1024

/** The longest keys, in bytes. */
export const MOST_KEY_BYTES = { partition: 2048, sort: 1024 } as const

const MOST_NAME_BYTES = 65_535
const MOST_DEPTH = 32
const LEAST_NUMBER = 1e-130

/**
 * What no table takes. Its name is the one that DynamoDB answers with: our own code is at fault, not the engine, and trying
 * again is no use.
 */
class BeyondLimits extends Error {
  override readonly name = 'ValidationException'
}

/**
 * Holds a key against the limits.
 *
 * @throws BeyondLimits
 */
export function checkKey({ pk, sk }: Partial<Record<keyof Key, unknown>>): void {
  checkKeyText(TABLE.partitionKey, pk, MOST_KEY_BYTES.partition)
  checkKeyText(TABLE.sortKey, sk, MOST_KEY_BYTES.sort)
}

/**
 * Holds an item against the limits, so that what one store takes, every store does: some engines take in silence what
 * others refuse.
 *
 * @returns its size in bytes, by DynamoDB's own count
 * @throws BeyondLimits
 */
export function checkItem(item: Item): number {
  checkKey(item)
  const { partitionKey, sortKey } = TABLE.pendingIndex
  if (item[partitionKey] !== undefined) checkKeyText(partitionKey, item[partitionKey], MOST_KEY_BYTES.partition)
  if (item[sortKey] !== undefined) checkKeyText(sortKey, item[sortKey], MOST_KEY_BYTES.sort)
  const bytes = sizeOfItem(item)
  if (bytes > MOST_ITEM_BYTES)
    throw new BeyondLimits(`${item.pk} ${item.sk}: an item of ${bytes} bytes, the most is ${MOST_ITEM_BYTES}`)
  return bytes
}

/**
 * The size of an item in bytes, by DynamoDB's own count.
 *
 * @throws BeyondLimits for what is no data
 */
export const sizeOfItem = (item: Item): number => sizeOfMap(item, 0) - MAP_BYTES

/**
 * Holds a query against the limits: it goes on within its own partition and prefix only.
 *
 * @throws BeyondLimits
 */
export function checkQuery({ pk, prefix = '', after, limit }: Query): void {
  checkKeyText(TABLE.partitionKey, pk, MOST_KEY_BYTES.partition)
  if (checkText(prefix) > MOST_KEY_BYTES.sort) throw new BeyondLimits('a prefix that is longer than any key')
  checkLimit(limit ?? 1)
  if (!after) return
  checkKey(after)
  if (after.pk !== pk || !after.sk.startsWith(prefix))
    throw new BeyondLimits(`${pk} ${prefix}: no place of this query to go on from`)
}

/**
 * Holds a look at the pending index against the limits.
 *
 * @throws BeyondLimits
 */
export function checkPending(shard: string, limit: number, after?: Place): void {
  const { partitionKey, sortKey } = TABLE.pendingIndex
  checkKeyText(partitionKey, shard, MOST_KEY_BYTES.partition)
  checkLimit(limit)
  if (!after) return
  checkKey(after)
  checkKeyText(sortKey, after[sortKey], MOST_KEY_BYTES.sort)
  if (after[partitionKey] !== shard) throw new BeyondLimits(`${shard}: no place of this shard to go on from`)
}

function checkLimit(limit: number): void {
  if (!Number.isSafeInteger(limit) || limit < 1) throw new BeyondLimits(`a page of ${limit} items`)
}

function checkKeyText(name: string, value: unknown, mostBytes: number): void {
  if (typeof value !== 'string' || value === '') throw new BeyondLimits(`${name}: a key is a text that is not empty`)
  if (checkText(value) > mostBytes) throw new BeyondLimits(`${name}: a key has at most ${mostBytes} bytes`)
}

/** The bytes of a text. Half a character has none: it would come back as another one. */
function checkText(text: string): number {
  if (!text.isWellFormed()) throw new BeyondLimits('a text that is not well-formed Unicode')
  return Buffer.byteLength(text)
}

const MAP_BYTES = 3
const ELEMENT_BYTES = 1

function sizeOf(value: unknown, depth: number): number {
  switch (typeof value) {
    case 'string':
      return checkText(value)
    case 'number':
      return sizeOfNumber(value)
    case 'boolean':
      return 1
    case 'object':
      if (value === null) return 1
      if (depth > MOST_DEPTH) throw new BeyondLimits(`an item that is nested over ${MOST_DEPTH} levels deep`)
      return Array.isArray(value) ? sizeOfList(value, depth) : sizeOfMap(value as Record<string, unknown>, depth)
    default:
      throw new BeyondLimits(`a ${typeof value} in an item`)
  }
}

function sizeOfList(list: readonly unknown[], depth: number): number {
  let bytes = MAP_BYTES
  for (const value of list) bytes += ELEMENT_BYTES + sizeOf(value, depth + 1)
  return bytes
}

/** What is undefined in a map is left out. */
function sizeOfMap(map: Readonly<Record<string, unknown>>, depth: number): number {
  const prototype = Object.getPrototypeOf(map)
  if (prototype !== Object.prototype && prototype !== null) throw new BeyondLimits('an object that is no plain data')
  // The attributes of the item itself are counted without the byte that an element of a map has.
  let bytes = MAP_BYTES
  for (const name of Object.keys(map)) {
    const value = map[name]
    if (value === undefined) continue
    const nameBytes = checkText(name)
    if (nameBytes === 0 || nameBytes > MOST_NAME_BYTES || name === '__proto__')
      throw new BeyondLimits(`an attribute named ${JSON.stringify(name.slice(0, 40))}`)
    bytes += nameBytes + (depth === 0 ? 0 : ELEMENT_BYTES) + sizeOf(value, depth + 1)
  }
  return bytes
}

/** A number is exact, or it is refused. Two digits take a byte. */
function sizeOfNumber(value: number): number {
  const size = Math.abs(value)
  if (!(size <= Number.MAX_SAFE_INTEGER) || (size > 0 && size < LEAST_NUMBER))
    throw new BeyondLimits(`the number ${value} in an item`)
  const digits = String(size).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '').length
  return 1 + Math.ceil(digits / 2) + (value < 0 ? 1 : 0)
}
