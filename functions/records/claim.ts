import type { Standing } from '../../domain/kit/index.ts'
import type { Collection, Outcome, Request } from './collection.ts'
import { absent, atVersion, type Condition } from './conditions.ts'
import type { Recorded } from './record.ts'
import type { Item, Store } from './store.ts'

/** Something that a policy allows once: person + subsidy + year, say. */
export interface Claim {
  /** Names what may happen once. */
  readonly name: string
  /** The record that takes it. */
  readonly holder: string
}

/** Whether a record still stands behind the claims it took. */
export type IsLive = (holder: string) => Promise<boolean>

const keyOf = ({ name }: Pick<Claim, 'name'>) => ({ pk: `CLAIM#${name}`, sk: 'CLAIM' })

/**
 * Takes a claim: absent, or mine already, or held by a record that is no longer live. Repeating it is harmless.
 *
 * @returns the holder in whose hands it is: the own one where it was taken
 */
export async function takeClaim(store: Store, claim: Claim, isLive: IsLive): Promise<string> {
  let condition: Condition = absent
  for (let version = 1; ; ) {
    const written = await store.put({ ...keyOf(claim), holder: claim.holder, version }, condition)
    if (written.ok) return claim.holder
    const { standing } = written
    if (!standing) {
      condition = absent
      version = 1
      continue
    }
    const holder = String(standing.holder)
    if (holder !== claim.holder && holder !== FREE && (await isLive(holder))) return holder
    // What is mine already is taken anew: so that nobody who has just seen me dead takes it over.
    condition = atVersion(Number(standing.version))
    version = Number(standing.version) + 1
  }
}

const FREE = ''

/** Gives a claim back, where it is in the holder's hands. */
export async function freeClaim(store: Store, { name, holder }: Claim): Promise<void> {
  const standing: Item | undefined = await store.get(keyOf({ name }))
  if (standing?.holder !== holder) return
  const version = Number(standing.version)
  await store.put({ ...standing, holder: FREE, version: version + 1 }, atVersion(version))
}

/** In whose hands a claim is; undefined where nobody holds it. */
export async function claimHolder(store: Store, name: string): Promise<string | undefined> {
  const standing = await store.get(keyOf({ name }))
  return standing && standing.holder !== FREE ? String(standing.holder) : undefined
}

/** Which events of a record's workflow follow once its claims are decided. */
export interface ClaimEvents<S extends string, D> {
  readonly confirm: (record: Recorded<S, D>) => Standing<S, D>
  readonly yield: (record: Recorded<S, D>) => Standing<S, D>
}

/**
 * The second half of a submission that needs claims: takes them all and confirms the record, or yields and frees what it
 * took. The record stands as `submitting` before; whoever finds it so after a crash (a retry, the sweeper) repeats this
 * with the same request, perhaps while somebody else is at it, and it ends the same way. Only after it is it acknowledged.
 *
 * Claims are taken one by one in the order of their names, so that of those who want the same ones somebody gets them all.
 * They are freed only once the record itself has yielded: before, another may still confirm it on their strength. (Who dies
 * in between leaves claims whose holder is no longer live; they can be taken all the same.)
 */
export async function decideByClaims<S extends string, D>(
  records: Collection<S, D>,
  record: Recorded<S, D>,
  claims: readonly Claim[],
  isLive: IsLive,
  events: ClaimEvents<S, D>,
  request: Request,
  store: Store,
): Promise<Outcome<S, D>> {
  const inOrder = claims.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  for (const [taken, claim] of inOrder.entries()) {
    if ((await takeClaim(store, claim, isLive)) === claim.holder) continue
    const outcome = await records.change(record, 'yield', events.yield(record), request)
    const hasYielded = outcome.kind === 'done'
    if (hasYielded) await Promise.all(inOrder.slice(0, taken).map((mine) => freeClaim(store, mine)))
    return outcome
  }
  return records.change(record, 'confirm', events.confirm(record), request)
}
