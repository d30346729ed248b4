import { test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { calculators } from '../../domain/catalogue.ts'
import { isFormula } from '../../domain/kit/index.ts'
import { arbitrarySituation } from './arbitrary.ts'
import { decide, NO_BOOK } from './decide.ts'

// `granted` is said only where the text itself gives: whoever adds to this list has read that it does.

const GRANTED = [
  'headquarters-award',
  'platform-award',
  'enterprise-award',
  'technology-contract-subsidy',
  'overseas-talent-allowance',
  'rd-subsidy',
  'counter-guarantee',
  'graduate-insurance-subsidy',
  'licence-exemption',
  'road-occupation-fee',
  'training-allowance',
  'pre-job-training-subsidy',
  'placement-subsidy',
  'pension-deferral',
  'overload-site-subsidy',
  'storage-land-use-tax',
  'logistics-land-price',
  'remote-invoicing',
  // What only a reviewer can find is open until then: these give what the text itself gives to whom it has been found.
  'star-priority',
  'household-registration',
  'startup-subsidy',
  'incubator-place',
  'street-vending',
  'rent-relief',
  'free-premises',
  'startup-training-entry',
  'agency-service-subsidy',
  'placement-subsidy-total',
  'project-injury-insurance',
  'living-aid',
  'green-lane',
  'logistics-land-priority',
  'village-parcel-subsidy',
  'logistics-registration',
]

/** Remarks that say who decides what the text does not give itself. */
const LEFT = ['MAY_APPLY', 'SUPPORTED_ONLY', 'CASE_BY_CASE', 'PROJECT_NOT_INSURED']

/** An assessment that one stands for gives points, and nothing to apply for. */
const SCORES = ['star-enterprise-score']

const formulas = calculators.filter(isFormula)

test('what can be granted', () => {
  const granting = formulas.filter(({ gives }) => gives === 'granted').map(({ id }) => id)
  expect(granting.toSorted()).toEqual(GRANTED.toSorted())
})

const entitlements = formulas.filter(({ id, holder }) => holder !== undefined && !SCORES.includes(id))

describe.each(entitlements.map((formula) => [formula.id, formula] as const))('%s', (_id, formula) => {
  const asOf = formula.policy.inForce.to ?? '2030-06-30'

  test.prop([arbitrarySituation(formula.program)], { numRuns: 200 })(
    'is granted, refused, or left to others with a remark that says so',
    (situation) => {
      const { outcome, reasons, requiresReview } = decide(formula, situation, { asOf, book: NO_BOOK })
      const codes = reasons.map(({ code }) => code)
      const isLeft = codes.some((code) => LEFT.includes(code))
      const isOpen = requiresReview.some(({ code }) => code === 'REVIEW_REQUIRED')
      if (outcome === 'computed') expect(isLeft || isOpen).toBe(true)
      if (outcome === 'granted')
        expect(codes.filter((code) => code === 'MAY_APPLY' || code === 'SUPPORTED_ONLY')).toEqual([])
    },
  )
})
