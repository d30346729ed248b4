import { type Calculator, type Expression, type Formula, isFormula, type Language } from '../../domain/kit/index.ts'

/** What a calculator gives, field by field, with what each is called; in the order in which it is written. */
export const presentOutputs = (calculator: Calculator, language: Language): readonly object[] =>
  isFormula(calculator)
    ? Object.entries(calculator.outputs).map(([name, output]) => ({
        name,
        label: labelOf(calculator, name)[language],
        ...shapeOf(output, language),
      }))
    : Object.entries(calculator.labels ?? {}).map(([name, label]) => ({
        name,
        label: label[language],
        kind: 'structure',
      }))

/** An output that is no rule is called as its calculator says. */
function labelOf({ id, labels, outputs }: Formula, name: string) {
  const output = outputs[name]!
  const label = labels?.[name] ?? ('unit' in output ? output.rule?.label : undefined)
  if (!label) throw new Error(`the output ${name} of ${id} has no label`)
  return label
}

function shapeOf(output: Expression | readonly Expression[], language: Language) {
  if (!('unit' in output)) return { kind: 'lines', unit: output[0]!.unit.code }
  const { unit, rule } = output
  const by = rule ? { rule: rule.id } : {}
  if (!unit.options) return { kind: 'range', unit: unit.code, ...by }
  const options = unit.options.map((code) => ({ code, label: unit.labels![code]![language] }))
  return { kind: unit.multiple ? 'choices' : 'choice', unit: unit.code, options, ...by }
}
