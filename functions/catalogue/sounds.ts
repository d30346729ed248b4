import { SOUNDS } from './sounds.gen.ts'

/** What many do not tell apart by ear: z and zh, c and ch, s and sh, and whether a sound ends in -n or -ng. */
const heard = (sound: string): string =>
  sound
    .replace('ü', 'v')
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')

let table:
  | { readonly sounds: ReadonlySet<string>; readonly readings: ReadonlyMap<string, readonly string[]> }
  | undefined

/** The table is opened when the first query needs it. */
function opened() {
  if (table) return table
  const readings = new Map<string, string[]>()
  const sounds = new Set<string>()
  for (const [, sound, characters] of SOUNDS.matchAll(/([a-zü]+)(\p{Script=Han}+)/gu)) {
    sounds.add(sound!.replace('ü', 'v'))
    for (const character of characters!) {
      const known = readings.get(character)
      if (known) known.push(heard(sound!))
      else readings.set(character, [heard(sound!)])
    }
  }
  table = { sounds, readings }
  return table
}

/** How a pair of characters can sound; nothing where one of them is rare. */
export function soundsOf(pair: string): string[] {
  const { readings } = opened()
  const [first = [], second = []] = [...pair].map((character) => readings.get(character))
  return [...new Set(first.flatMap((a) => second.map((b) => `${a} ${b}`)))]
}

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
      const sound = word.slice(start, end)
      const rest = cuts[end]
      if (rest && sounds.has(sound)) cuts[start] = [heard(sound), ...rest]
    }
  }
  const syllables = cuts[0] ?? []
  return syllables.slice(1).map((sound, i) => `${syllables[i]} ${sound}`)
}
