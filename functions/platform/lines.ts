/** Newline-delimited JSON: one document per line. */
export const NDJSON = 'application/x-ndjson'

/** Most bytes of one line. */
export const MOST_LINE = 1024 * 1024

/** About so many characters are answered before others have their turn, or as many as are in so many milliseconds. */
const PIECE = 64 * 1024
const PIECE_MS = 20

const NEWLINE = 10

/** What becomes of each line of a stream: each answer is a JSON object with members. */
export interface LineReader {
  /** What answers a line; undefined stands for one that is not UTF-8. */
  readonly answer: (line: string | undefined) => string
  /** The last of the reply where a line is too long to go on. */
  readonly tooLong: () => string
  /** The last of the reply where answering fails; it is also told of the failure. */
  readonly broken: (error: unknown) => string
}

/** Cuts chunks of bytes into lines. A line is put together once, when it is whole: its cost grows with its length alone. */
class Lines {
  private parts: Uint8Array[] = []
  private size = 0
  private chunk: Uint8Array = new Uint8Array()
  private at = 0

  add(chunk: Uint8Array): void {
    this.chunk = chunk
    this.at = 0
  }

  /** The next whole line; 'none' until more is added, 'tooLong' where it passes the limit. */
  next(): Uint8Array | 'none' | 'tooLong' {
    const end = this.chunk.indexOf(NEWLINE, this.at)
    const rest = this.chunk.subarray(this.at, end < 0 ? this.chunk.length : end)
    if (this.size + rest.length > MOST_LINE) return 'tooLong'
    this.at = end < 0 ? this.chunk.length : end + 1
    if (end >= 0) return this.whole(rest)
    if (rest.length > 0) {
      this.parts.push(rest)
      this.size += rest.length
    }
    return 'none'
  }

  /** What stands after the last newline, as a line. */
  last(): Uint8Array {
    return this.whole(new Uint8Array())
  }

  private whole(rest: Uint8Array): Uint8Array {
    const line = this.parts.length === 0 ? rest : Buffer.concat([...this.parts, rest])
    this.parts = []
    this.size = 0
    return line
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decoded(line: Uint8Array): string | undefined {
  try {
    return utf8.decode(line)
  } catch {
    return undefined
  }
}

/**
 * Answers a stream line by line, in order. It reads only as fast as its answers are taken, and lets others have their turn
 * between pieces, so neither memory nor anyone's patience depends on how many lines there are, or how they are cut.
 * Blank lines are passed over; each answer begins with the number of its line, so that what was sent and what came back can be
 * laid side by side.
 */
export function answerLines(
  body: ReadableStream<Uint8Array>,
  { answer, tooLong, broken }: LineReader,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  const encoder = new TextEncoder()
  const lines = new Lines()
  let number = 1
  const numbered = (told: string): string => `{"line":${number},${told.slice(1)}\n`
  const answered = (line: Uint8Array): string => {
    const text = decoded(line)
    const told = text?.trim() === '' ? '' : numbered(answer(text))
    number++
    return told
  }

  /** Answers until the piece is large enough, or what was read is used up. */
  const piece = (): { told: string; wants: 'more' | 'turn' | 'end' } => {
    let told = ''
    const until = performance.now() + PIECE_MS
    while (told.length < PIECE && performance.now() < until) {
      const line = lines.next()
      if (line === 'none') return { told, wants: 'more' }
      if (line === 'tooLong') return { told: told + numbered(tooLong()), wants: 'end' }
      told += answered(line)
    }
    return { told, wants: 'turn' }
  }

  let wants: 'more' | 'turn' | 'end' = 'more'
  const step = async (): Promise<string> => {
    if (wants === 'turn') await new Promise(setImmediate)
    else {
      const { done, value } = await reader.read()
      if (done) {
        wants = 'end'
        return answered(lines.last())
      }
      lines.add(value)
    }
    const { told, wants: next } = piece()
    wants = next
    return told
  }

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      let told = ''
      try {
        while (told === '' && wants !== 'end') told = await step()
      } catch (error) {
        told = numbered(broken(error))
        wants = 'end'
      }
      if (told !== '') controller.enqueue(encoder.encode(told))
      if (wants !== 'end') return
      controller.close()
      await reader.cancel().catch(() => undefined)
    },
    cancel: (reason) => reader.cancel(reason),
  })
}
