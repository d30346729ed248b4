import { SingleBar } from 'cli-progress'

const AT_ONCE = 8

/** Does something for every item, a few at once and in order, and shows how far it is. */
export async function withProgress<T, R>(
  label: string,
  items: readonly T[],
  each: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const bar = new SingleBar({ format: `${label} {bar} {value}/{total}` })
  const done: R[] = []
  bar.start(items.length, 0)
  for (let start = 0; start < items.length; start += AT_ONCE) {
    done.push(...(await Promise.all(items.slice(start, start + AT_ONCE).map((item, i) => each(item, start + i)))))
    bar.update(done.length)
  }
  bar.stop()
  return done
}
