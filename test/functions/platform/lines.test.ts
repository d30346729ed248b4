import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { answerLines, MOST_LINE } from '../../../functions/platform/lines.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A stream of chunks that counts how many were taken, and knows whether it was given up. */
function source(chunks: readonly Uint8Array[]) {
  const state = { taken: 0, cancelled: false }
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[state.taken]
        if (!chunk) return controller.close()
        state.taken++
        controller.enqueue(chunk)
      },
      cancel() {
        state.cancelled = true
      },
    },
    { highWaterMark: 0 },
  )
  return { stream, state }
}

const shout = {
  answer: (line: string | undefined) => line?.toUpperCase() ?? 'NOT UTF-8',
  tooLong: () => 'TOO LONG',
  broken: () => 'BROKEN',
}
const answered = async (chunks: readonly Uint8Array[]) => new Response(answerLines(source(chunks).stream, shout)).text()

describe('a stream of lines', () => {
  test.each([
    ['a\nb\n', 'A\nB\n'],
    ['a\nb', 'A\nB\n'],
    ['', ''],
    ['\n \n\na\n\n', 'A\n'],
    ['a\r\nb\r\n', 'A\r\nB\r\n'],
  ])('%j is answered with %j', async (sent, told) => {
    expect(await answered([encoder.encode(sent)])).toBe(told)
  })

  test.prop([fc.array(fc.stringMatching(/^[a-zé中]{1,8}$/), { maxLength: 20 }), fc.integer({ min: 1, max: 7 })])(
    'is the same however it is cut, even within a character',
    async (lines, size) => {
      const bytes = encoder.encode(lines.map((line) => `${line}\n`).join(''))
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.slice(i * size, (i + 1) * size),
      )
      expect(await answered(chunks)).toBe(lines.map((line) => `${line.toUpperCase()}\n`).join(''))
    },
  )

  test('is read only as fast as its answers are taken', async () => {
    const { stream, state } = source(Array.from({ length: 1000 }, () => encoder.encode('a\n')))
    const reader = answerLines(stream, shout).getReader()
    expect(decoder.decode((await reader.read()).value)).toBe('A\n')
    expect(state.taken).toBeLessThan(5)
    await reader.cancel()
    expect(state.cancelled).toBe(true)
  })

  test('ends at a line that is too long, and says so', async () => {
    const endless = Array.from({ length: 5 }, () => encoder.encode('x'.repeat(MOST_LINE / 2)))
    const { stream, state } = source([encoder.encode('a\n'), ...endless, encoder.encode('\nb\n')])
    expect(await new Response(answerLines(stream, shout)).text()).toBe('A\nTOO LONG\n')
    expect([state.cancelled, state.taken]).toEqual([true, 4])
  })

  test('a line of just the most is answered', async () => {
    expect((await answered([encoder.encode(`${'x'.repeat(MOST_LINE)}\n`)])).length).toBe(MOST_LINE + 1)
  })

  test('a line that is not UTF-8 is answered as such, and the next one as itself', async () => {
    expect(await answered([new Uint8Array([0x61, 0xff, 0x0a, 0x62, 0x0a])])).toBe('NOT UTF-8\nB\n')
  })

  test('however finely it is cut, its cost grows with its length alone', async () => {
    const timeOf = async (length: number) => {
      const byte = encoder.encode('x')
      const chunks = [...Array.from({ length }, () => byte), encoder.encode('\n')]
      const started = performance.now()
      expect((await answered(chunks)).length).toBe(length + 1)
      return performance.now() - started
    }
    await timeOf(5_000)
    const [short, long] = [await timeOf(20_000), await timeOf(80_000)]
    expect(long / short).toBeLessThan(10)
  })

  test('a chunk of many lines is answered in pieces', async () => {
    const wordy = { ...shout, answer: () => 'y'.repeat(10_000) }
    const { stream } = source([encoder.encode('a\n'.repeat(1000))])
    const reader = answerLines(stream, wordy).getReader()
    const sizes: number[] = []
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) sizes.push(piece.value.length)
    expect(Math.max(...sizes)).toBeLessThan(100_000)
    expect(sizes.reduce((a, b) => a + b, 0)).toBe(1000 * 10_001)
  })

  test('where answering fails, a last line says so', async () => {
    const failing = {
      ...shout,
      answer: (line: string | undefined) => {
        if (line === 'b') throw new Error('no')
        return 'A'
      },
    }
    const { stream, state } = source([encoder.encode('a\n'), encoder.encode('b\n'), encoder.encode('c\n')])
    expect(await new Response(answerLines(stream, failing)).text()).toBe('A\nBROKEN\n')
    expect(state.cancelled).toBe(true)
  })
})
