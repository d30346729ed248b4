import { type Example, text, yuan } from '../../kit/index.ts'

const tenant = {
  isFlexibleWorker: true,
  rentsBusinessPremises: true,
  premisesLandlord: 'state',
  premisesMonthlyRentFen: yuan(1500),
}

/** Golden examples: state property, the relief open; another owner; no premises. */
export const examples: readonly Example[] = [
  {
    title: text('租用国有房产：减免比例和月数未定', 'State property: share and months of the relief are not set'),
    asOf: '2021-06-30',
    situation: tenant,
    outcome: 'granted',
    result: { reliefFen: { least: 0, most: null } },
    codes: ['PARAMETER_NOT_SET'],
  },
  {
    title: text('其他业主：只是鼓励', 'Another owner: encouraged only'),
    asOf: '2021-06-30',
    situation: { ...tenant, premisesLandlord: 'other' },
    outcome: 'refused',
    codes: ['LANDLORD_NOT_STATE'],
  },
  {
    title: text('没有租房经营', 'No premises are rented'),
    asOf: '2021-06-30',
    situation: { isFlexibleWorker: true, rentsBusinessPremises: false },
    outcome: 'refused',
    codes: ['NO_RENTED_PREMISES'],
  },
]
