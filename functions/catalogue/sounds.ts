import { SOUNDS } from './sounds.gen.ts'

/** What many do not tell apart by ear: z and zh, c and ch, s and sh, and whether a sound ends in -n or -ng. */
const heard = (sound: string): string => sound.replace(/^([zcs])h/, '$1').replace(/ng$/, 'n')

interface Table {
  readonly sounds: ReadonlySet<string>
  readonly readings: ReadonlyMap<string, readonly string[]>
}

let table: Table | undefined

/** The table is opened when the first query needs it; ü is typed as v. */
function opened(): Table {
  if (table) return table
  const readings = new Map<string, string[]>()
  const sounds = new Set<string>()
  for (const [, printed, characters] of SOUNDS.matchAll(/([a-zü]+)(\p{Script=Han}+)/gu)) {
    const sound = printed!.replace('ü', 'v')
    sounds.add(sound)
    for (const character of characters!) {
      const known = readings.get(character)
      if (known) known.push(sound)
      else readings.set(character, [sound])
    }
  }
  table = { sounds, readings }
  return table
}

const readingsOf = (character: string): readonly string[] => opened().readings.get(character) ?? []

/** How a pair of characters can sound to the ear; nothing where one of them is rare. */
export function soundsOf(pair: string): string[] {
  const [first = [], second = []] = [...pair].map(readingsOf)
  return [...new Set(first.flatMap((a) => second.map((b) => `${heard(a)} ${heard(b)}`)))]
}

/** Whether two pairs share a character at its place. */
export const share = (pair: string, other: string): boolean =>
  [...pair].some((character, i) => character === [...other][i])

/** Whether two pairs sound the same to the letter, and not to the ear alone. */
export const soundSame = (pair: string, other: string): boolean =>
  [...pair].every((character, i) => {
    const readings = readingsOf([...other][i]!)
    return readingsOf(character).some((sound) => readings.includes(sound))
  })

/** The longest sound of Mandarin has six letters. */
const LONGEST = 6

/** The neighbouring sounds of a word that is typed in pinyin; nothing where it cannot be cut into sounds. */
export function soundsTyped(word: string): string[] {
  const { sounds } = opened()
  // From the end: how what follows a place can be cut, the longest sound first.
  const cuts: (readonly string[] | undefined)[] = []
  cuts[word.length] = []
  for (let start = word.length - 1; start >= 0; start--) {
    for (let end = start + 1; end <= Math.min(start + LONGEST, word.length); end++) {
      const rest = cuts[end]
      const sound = word.slice(start, end)
      if (rest && sounds.has(sound)) cuts[start] = [heard(sound), ...rest]
    }
  }
  const syllables = cuts[0] ?? []
  return syllables.slice(1).map((sound, i) => `${syllables[i]} ${sound}`)
}
