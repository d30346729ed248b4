import { spawnSync } from 'node:child_process'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** What a process has asked of its disk, or told of what was acknowledged, in the order in which it was done. */
export type Step =
  | { readonly kind: 'create' | 'remove' | 'syncFile' | 'syncNames'; readonly path: string }
  | { readonly kind: 'write'; readonly path: string; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly path: string; readonly length: number }
  | { readonly kind: 'acknowledge'; readonly line: string }

const CALLS = 'openat,close,pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename'
/** Longer than any write of a page or a line. */
const LONGEST_WRITE = 70_000

/**
 * Runs a Node program under strace, which writes down its calls.
 *
 * @throws Error where there is no strace, or the program fails
 */
export function runTraced(program: string, args: readonly string[], trace: string): void {
  const options = ['-f', '-xx', '-s', String(LONGEST_WRITE), '-e', `trace=${CALLS}`, '-e', 'signal=none', '-o', trace]
  const { error, status, stderr } = spawnSync('strace', [...options, process.execPath, program, ...args], {
    encoding: 'utf8',
  })
  if (error) throw new Error('this test needs strace (Debian: apt-get install strace)', { cause: error })
  if (status !== 0) throw new Error(`the traced program has failed: ${stderr}`)
}

/** The steps in a trace that concern a directory, and the lines of the file in which acknowledgements are told. */
export async function readTrace(trace: string, directory: string, told: string): Promise<Step[]> {
  const steps: Step[] = []
  const paths = new Map<number, string>()
  const existing = new Set<string>()
  const cutShort = new Map<string, string>()
  for await (const line of createInterface({ input: createReadStream(trace, 'latin1') })) {
    const call = wholeCall(line, cutShort)
    if (!call) continue
    const step = stepOf(call, paths)
    if (step === undefined) continue
    const { path } = step
    if (path === told && step.kind === 'write') {
      for (const one of step.bytes.toString().trimEnd().split('\n')) steps.push({ kind: 'acknowledge', line: one })
    } else if (path === directory || path.startsWith(`${directory}/`)) {
      // Opening what is there creates nothing.
      if (step.kind === 'create' && existing.has(path)) continue
      if (step.kind === 'create') existing.add(path)
      if (step.kind === 'remove') existing.delete(path)
      steps.push(step.kind === 'syncFile' && path === directory ? { kind: 'syncNames', path } : step)
    }
  }
  return steps
}

/** A call with its result; of one that was interrupted by others, once it has returned: only then it has been done. */
function wholeCall(line: string, cutShort: Map<string, string>): string | undefined {
  const [, process = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? []
  const begun = /^(.*) <unfinished \.\.\.>$/.exec(rest)?.[1]
  if (begun !== undefined) {
    cutShort.set(process, begun)
    return undefined
  }
  const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest)?.[1]
  return resumed === undefined ? rest : `${cutShort.get(process) ?? ''}${resumed}`
}

type FileStep = Exclude<Step, { readonly kind: 'acknowledge' }>

function stepOf(call: string, paths: Map<number, string>): FileStep | undefined {
  const [, name, args = '', result = '-1'] = /^(\w+)\((.*)\)\s+= (-?\d+)/s.exec(call) ?? []
  if (Number(result) < 0) return undefined
  const texts = [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex]) =>
    Buffer.from(hex!.replaceAll('\\x', ''), 'hex'),
  )
  if (name === 'openat') {
    const path = String(texts[0])
    paths.set(Number(result), path)
    return args.includes('O_CREAT') ? { kind: 'create', path } : undefined
  }
  if (name === 'rename') throw new Error(`a renaming is not understood: ${String(texts[0])}`)
  if (name === 'unlink') return { kind: 'remove', path: String(texts[0]) }
  const descriptor = Number.parseInt(args, 10)
  const path = paths.get(descriptor)
  if (name === 'close') paths.delete(descriptor)
  if (path === undefined || name === 'close') return undefined
  const last = Number(/(\d+)$/.exec(args)?.[1])
  switch (name) {
    case 'fsync':
    case 'fdatasync':
      return { kind: 'syncFile', path }
    case 'ftruncate':
      return { kind: 'truncate', path, length: last }
    default:
      return { kind: 'write', path, at: name === 'write' ? 0 : last, bytes: texts[0]!.subarray(0, Number(result)) }
  }
}
