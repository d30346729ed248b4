import { describe, expect, test } from 'vitest'
import { calculators } from '../../../domain/catalogue.ts'
import { exampleRequests, faultsBySchema } from '../../http/contract.ts'

const examples = exampleRequests()

describe('the examples of the contract', () => {
  test('fit the schema of the request that they are shown for', () => {
    expect(examples.length).toBeGreaterThan(calculators.length)
    const wrong = examples.flatMap(([operation, name, value, pointer]) =>
      faultsBySchema(pointer, value).map((fault) => `${operation} ${name}: ${fault}`),
    )
    expect(wrong).toEqual([])
  })

  test.each(calculators)('$id shows its own golden examples', ({ id, examples: golden }) => {
    const shown = examples.filter(([operation]) => operation === id).map(([, , value]) => value)
    expect(shown).toEqual(golden.map(({ asOf, situation }) => ({ asOf, situation })))
  })
})
