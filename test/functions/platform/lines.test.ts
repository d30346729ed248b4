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

const shout = { answer: (line: string) => line.toUpperCase(), tooLong: () => 'TOO LONG' }
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
})
