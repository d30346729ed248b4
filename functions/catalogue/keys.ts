import { calculators } from '../../domain/catalogue.ts'
import { type Expression, isFormula, type Parameter, type Text, text } from '../../domain/kit/index.ts'

/** A key of a schedule; called as the question has it that chooses among the keys, where one does. */
export interface Key {
  readonly code: string
  readonly label?: Text
}

/** The keys of a schedule, in the order of its lines; undefined for what is none. */
export function keysOf(parameter: Parameter): readonly Key[] | undefined {
  if (parameter.kind !== 'schedule') return undefined
  const codes = new Set(parameter.values.flatMap(({ value }) => Object.keys(value as object)))
  labels ??= labelsByChoice()
  const known = labels.get(parameter)
  return [...codes].map((code) => {
    const label = known?.get(code)
    return label ? { code, label } : { code }
  })
}

let labels: ReadonlyMap<Parameter, ReadonlyMap<string, Text>> | undefined

/** What the choices call the keys that they look up, read off the rules. */
function labelsByChoice(): Map<Parameter, Map<string, Text>> {
  const all = new Map<Parameter, Map<string, Text>>()
  for (const { parameter, operands } of calculators.filter(isFormula).flatMap(({ program }) => program.nodes)) {
    if (parameter?.kind !== 'schedule' || operands.length === 0) continue
    const known = all.get(parameter) ?? new Map<string, Text>()
    for (const [code, label] of combinations(operands)) known.set(code, label)
    all.set(parameter, known)
  }
  return all
}

const combinations = (choices: readonly Expression[]): [string, Text][] =>
  choices.reduce<[string, Text][]>((before, { unit }, c) => {
    const options = Object.entries(unit.labels ?? {})
    if (c === 0) return options
    return before.flatMap(([code, { zh, en }]) =>
      options.map(([option, label]): [string, Text] => [
        `${code}.${option}`,
        text(`${zh}，${label.zh}`, `${en}, ${label.en}`),
      ]),
    )
  }, [])
