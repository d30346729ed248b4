import { hash } from 'node:crypto'

/** A reply as it is sent, and what stands for it. */
export interface Written {
  readonly body: string
  readonly tag: string
}

/** A text with its tag, a hash of it. */
export const writtenAs = (body: string): Written => ({ body, tag: `"${hash('sha256', body).slice(0, 32)}"` })

/** What is large and never changes while it is served: it is written when it is first asked for, and kept. */
export function writtenOnce(write: () => string): () => Written {
  let known: Written | undefined
  return () => {
    known ??= writtenAs(write())
    return known
  }
}
