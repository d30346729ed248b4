import { polyphonic } from 'pinyin-pro'

/** The first level of GB 2312: the 3,755 characters in common use, as which typing methods offer what is mistyped. */
function charactersInUse(): string {
  const bytes: number[] = []
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell)
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes))
}

/** Every sound without its tone, each followed by the characters that are read so; a character stands under all its readings. */
export function soundTable(): string {
  const characters = [...charactersInUse()]
  const bySound = new Map<string, string>()
  for (const [i, readings] of polyphonic(characters.join(''), { toneType: 'none', type: 'array' }).entries())
    for (const sound of new Set(readings)) bySound.set(sound, (bySound.get(sound) ?? '') + characters[i])
  return [...bySound]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([sound, characters]) => sound + characters)
    .join('')
}
