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

const said = (told: string): string => JSON.stringify({ told })
const shout = {
  answer: (line: string | undefined) => said(line?.trim().toUpperCase() ?? 'NOT UTF-8'),
  tooLong: () => said('TOO LONG'),
  broken: () => said('BROKEN'),
}

/** The reply, each line as its number and what it tells. */
function linesOf(reply: string): unknown[][] {
  expect(reply === '' || reply.endsWith('\n')).toBe(true)
  return reply
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const { line: number, told, ...more } = JSON.parse(line)
      return [number, told, ...Object.keys(more)]
    })
}

const textOf = (chunks: readonly Uint8Array[], reader = shout) =>
  new Response(answerLines(source(chunks).stream, reader)).text()
const answered = async (chunks: readonly Uint8Array[]) => linesOf(await textOf(chunks))

/** How long the reply to one line is beside what it tells. */
const AROUND = '{"line":1,"told":""}\n'.length

describe('a stream of lines', () => {
  test.each([
    ['a\nb\n', [1, 'A'], [2, 'B']],
    ['a\nb', [1, 'A'], [2, 'B']],
    [''],
    ['\n \n\na\n\nb\n', [4, 'A'], [6, 'B']],
    ['a\r\nb\r\n', [1, 'A'], [2, 'B']],
  ])('%j is answered line by line, with the numbers of the lines', async (sent, ...told) => {
    expect(await answered([encoder.encode(sent)])).toEqual(told)
  })

  test.prop([fc.array(fc.stringMatching(/^[a-zé中]{1,8}$/), { maxLength: 20 }), fc.integer({ min: 1, max: 7 })])(
    'is the same however it is cut, even within a character',
    async (lines, size) => {
      const bytes = encoder.encode(lines.map((line) => `${line}\n`).join(''))
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.slice(i * size, (i + 1) * size),
      )
      expect(await answered(chunks)).toEqual(lines.map((line, i) => [i + 1, line.toUpperCase()]))
    },
  )

  test('is read only as fast as its answers are taken', async () => {
    const { stream, state } = source(Array.from({ length: 1000 }, () => encoder.encode('a\n')))
    const reader = answerLines(stream, shout).getReader()
    expect(linesOf(decoder.decode((await reader.read()).value))).toEqual([[1, 'A']])
    expect(state.taken).toBeLessThan(5)
    await reader.cancel()
    expect(state.cancelled).toBe(true)
  })

  test('ends at a line that is too long, and says so', async () => {
    const endless = Array.from({ length: 5 }, () => encoder.encode('x'.repeat(MOST_LINE / 2)))
    const { stream, state } = source([encoder.encode('a\n'), ...endless, encoder.encode('\nb\n')])
    expect(linesOf(await new Response(answerLines(stream, shout)).text())).toEqual([
      [1, 'A'],
      [2, 'TOO LONG'],
    ])
    expect([state.cancelled, state.taken]).toEqual([true, 4])
  })

  test('a line of just the most is answered', async () => {
    expect((await textOf([encoder.encode(`${'x'.repeat(MOST_LINE)}\n`)])).length).toBe(MOST_LINE + AROUND)
  })

  test('a line that is not UTF-8 is answered as such, and the next one as itself', async () => {
    expect(await answered([new Uint8Array([0x61, 0xff, 0x0a, 0x62, 0x0a])])).toEqual([
      [1, 'NOT UTF-8'],
      [2, 'B'],
    ])
  })

  test('however finely it is cut, its cost grows with its length alone', async () => {
    const timeOf = async (length: number) => {
      const byte = encoder.encode('x')
      const chunks = [...Array.from({ length }, () => byte), encoder.encode('\n')]
      const started = performance.now()
      expect((await textOf(chunks)).length).toBe(length + AROUND)
      return performance.now() - started
    }
    await timeOf(5_000)
    const [short, long] = [await timeOf(20_000), await timeOf(80_000)]
    expect(long / short).toBeLessThan(10)
  })

  test('a chunk of many lines is answered in pieces', async () => {
    const wordy = { ...shout, answer: () => said('y'.repeat(10_000)) }
    const { stream } = source([encoder.encode('a\n'.repeat(1000))])
    const reader = answerLines(stream, wordy).getReader()
    const pieces: string[] = []
    for (let piece = await reader.read(); !piece.done; piece = await reader.read())
      pieces.push(decoder.decode(piece.value))
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000)
    expect(linesOf(pieces.join('')).map(([number]) => number)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1))
  })

  test('where answering fails, a last line says so', async () => {
    const failing = {
      ...shout,
      answer: (line: string | undefined) => {
        if (line === 'b') throw new Error('no')
        return said('A')
      },
    }
    const { stream, state } = source([encoder.encode('a\n'), encoder.encode('b\n'), encoder.encode('c\n')])
    expect(linesOf(await new Response(answerLines(stream, failing)).text())).toEqual([
      [1, 'A'],
      [2, 'BROKEN'],
    ])
    expect(state.cancelled).toBe(true)
  })
})
