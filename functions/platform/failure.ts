/** A failure that is not the caller's fault, as the door tells it. */
export interface Failure {
  readonly requestId: string
  readonly instance: string
  readonly error: unknown
}

/**
 * Writes a failure as one line of JSON to the error stream: not by console, which a function's runtime prefixes and
 * splits.
 */
export function logFailure({ error, ...where }: Failure): void {
  const told = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) }
  process.stderr.write(`${JSON.stringify({ level: 'ERROR', ...where, ...told })}\n`)
}
