/** Newline-delimited JSON: one document per line. */
export const NDJSON = 'application/x-ndjson'

/** Most characters of one line. */
export const MOST_LINE = 1024 * 1024

/** What becomes of each line of a stream. */
export interface LineReader {
  /** The line that answers a line. */
  readonly answer: (line: string) => string
  /** The last line of the reply where a line is too long to go on. */
  readonly tooLong: () => string
}

/**
 * Answers a stream line by line, in order. It reads only as fast as its answers are taken, so its memory does not grow with
 * the number of lines. Empty lines are passed over.
 */
export function answerLines(
  body: ReadableStream<Uint8Array>,
  { answer, tooLong }: LineReader,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  const encoder = new TextEncoder()
  let pending = ''

  const answered = (text: string): string => {
    const lines = (pending + text).split('\n')
    pending = lines.pop()!
    return answersTo(lines)
  }
  const answersTo = (lines: readonly string[]): string =>
    lines.reduce((told, line) => (line.trim() === '' ? told : `${told}${answer(line)}\n`), '')

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        const { done, value } = await reader.read()
        const told = done ? answersTo([pending + decoder.decode()]) : answered(decoder.decode(value, { stream: true }))
        const isOver = pending.length > MOST_LINE
        if (told !== '' || isOver) controller.enqueue(encoder.encode(isOver ? `${told}${tooLong()}\n` : told))
        if (done || isOver) {
          controller.close()
          if (isOver) await reader.cancel()
          return
        }
        if (told !== '') return
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
