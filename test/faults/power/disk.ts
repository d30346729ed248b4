import type { Step } from './trace.ts'

type Change = Extract<Step, { readonly kind: 'write' | 'truncate' }>

interface File {
  /** What is on the medium for certain. */
  readonly certain: Content
  /** What has been asked for since, and may have got there or not. */
  open: Change[]
  /** Whether its name is on the medium for certain, and whether it is to be. */
  isNamed: boolean
  isWanted: boolean
}

const SECTOR = 512

/** A disk that has only what it was made to write, and of the rest whatever chance has it. */
export interface Disk {
  readonly do: (step: Step) => void
  /** The files as they are found after the power has gone at this moment. */
  readonly afterPowerCut: (random: () => number) => Map<string, Buffer>
}

/** @param lies it says that it has written, and has not: what a disk must not do, and what the test must find out */
export function emptyDisk({ lies = false } = {}): Disk {
  const files = new Map<string, File>()
  const fileAt = (path: string): File => {
    const file = files.get(path) ?? { certain: new Content(), open: [], isNamed: false, isWanted: true }
    files.set(path, file)
    return file
  }
  return {
    do(step) {
      switch (step.kind) {
        case 'create':
          fileAt(step.path).isWanted = true
          break
        case 'remove':
          Object.assign(fileAt(step.path), { isWanted: false })
          break
        case 'write':
        case 'truncate':
          fileAt(step.path).open.push(step)
          break
        case 'syncFile': {
          if (lies) break
          const file = fileAt(step.path)
          for (const change of file.open) file.certain.do(change)
          file.open = []
          break
        }
        case 'syncNames':
          for (const [path, file] of files) {
            if (!path.startsWith(`${step.path}/`)) continue
            file.isNamed = file.isWanted
            if (!file.isWanted) files.delete(path)
          }
          break
        case 'acknowledge':
          break
      }
    },
    afterPowerCut(random) {
      const found = new Map<string, Buffer>()
      for (const [path, { certain, open, isNamed, isWanted }] of files) {
        const isThere = isNamed === isWanted ? isNamed : random() < 0.5
        if (!isThere) continue
        // Each write has got there whole, in part or not at all, whatever came before or after it.
        const share = random()
        const content = certain.copy()
        for (const change of open) if (random() < share) content.do(random() < 0.2 ? torn(change, random) : change)
        found.set(path, content.bytes())
      }
      return found
    },
  }
}

/** What a file holds, as far as its length goes. */
class Content {
  #space: Buffer
  #length: number

  constructor(bytes: Buffer = Buffer.alloc(0)) {
    this.#space = bytes
    this.#length = bytes.length
  }

  do(change: Change): void {
    const end = change.kind === 'truncate' ? change.length : change.at + change.bytes.length
    if (end > this.#space.length) {
      const larger = Buffer.alloc(2 * end)
      this.#space.copy(larger, 0, 0, this.#length)
      this.#space = larger
    }
    if (change.kind === 'write') change.bytes.copy(this.#space, change.at)
    else this.#space.fill(0, Math.min(end, this.#length), Math.max(end, this.#length))
    this.#length = change.kind === 'truncate' ? end : Math.max(end, this.#length)
  }

  bytes(): Buffer {
    return this.#space.subarray(0, this.#length)
  }

  copy(): Content {
    return new Content(Buffer.from(this.bytes()))
  }
}

/** Only some of the sectors of a write. */
function torn(change: Change, random: () => number): Change {
  if (change.kind === 'truncate') return change
  const sectors = Math.floor((random() * change.bytes.length) / SECTOR)
  return { ...change, bytes: change.bytes.subarray(0, sectors * SECTOR) }
}
