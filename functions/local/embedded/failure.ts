/** A failure of the disk or of the database, in a form that passes from thread to thread. */
export interface Failure {
  readonly name: string
  readonly message: string
}

/** What SQLite answers where somebody else has the file locked. */
const BUSY = 5

/** What may pass: busy, locked, out of memory, read-only, an error of the disk, disk full, a file that cannot be opened, a race. */
const PASSING = new Set([BUSY, 6, 7, 8, 10, 13, 14, 15])

/** The kind of a failure: the last byte of SQLite's code, whose rest says more. None where it is not SQLite's. */
export const kindOf = (error: unknown): number => ((error as { errcode?: number }).errcode ?? 0) & 0xff

/** Whether somebody else has the file locked. */
export const isBusy = (error: unknown): boolean => kindOf(error) === BUSY

/** A failure as the door knows it: what may pass is tried again, the rest is a fault. */
export function failureOf(error: unknown): Failure {
  const { message } = error as Error
  return {
    name: PASSING.has(kindOf(error)) ? 'ServiceUnavailable' : 'Error',
    message: `the embedded engine: ${message}`,
  }
}

/** The error of a failure. */
export const errorOf = ({ name, message }: Failure): Error => Object.assign(new Error(message), { name })
