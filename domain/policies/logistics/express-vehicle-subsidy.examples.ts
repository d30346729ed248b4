import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'
const vehicle = (rest: object = {}) => ({
  isExpressLogisticsVehicle: true,
  isNewlyPurchasedVehicle: true,
  isVehicleInNationalCatalogue: true,
  ...rest,
})

/** Golden examples: entitled with the sum still open; a used vehicle; two things wrong at once. */
export const examples: readonly Example[] = [
  {
    title: text('符合条件，金额待定', 'Entitled; the sum is not set'),
    asOf,
    situation: vehicle(),
    outcome: 'computed',
    result: { subsidyFen: { least: 0, most: null } },
    codes: ['SUPPORTED_ONLY', 'PARAMETER_NOT_SET'],
  },
  {
    title: text('不是新购', 'Not newly bought'),
    asOf,
    situation: vehicle({ isNewlyPurchasedVehicle: false }),
    outcome: 'refused',
    codes: ['NOT_NEW'],
  },
  {
    title: text('两项都不符', 'Two things wrong at once'),
    asOf,
    situation: vehicle({ isExpressLogisticsVehicle: false, isVehicleInNationalCatalogue: false }),
    outcome: 'refused',
    codes: ['NOT_EXPRESS', 'NOT_IN_CATALOGUE'],
  },
]
