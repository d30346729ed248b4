import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'

/** Golden examples: accepted; with the registrar; an ordinary registration. */
export const examples: readonly Example[] = [
  {
    title: text('三家物流公司共用一个住所，登记机关认可', 'Three firms at one address, accepted'),
    asOf,
    situation: { logisticsRegistration: 'severalLicences', registrarAcceptsAddress: true },
    outcome: 'granted',
    result: { allowed: { least: true, most: true } },
    codes: ['ELECTRONIC_REGISTRATION'],
  },
  {
    title: text('一照多址，登记机关尚未答复', 'Several addresses, with the registrar'),
    asOf,
    situation: { logisticsRegistration: 'severalAddresses' },
    outcome: 'computed',
    result: { allowed: { least: false, most: true } },
    codes: ['REVIEW_REQUIRED'],
  },
  {
    title: text('一照一址', 'One licence, one address'),
    asOf,
    situation: { logisticsRegistration: 'ordinary' },
    outcome: 'refused',
    codes: ['ONE_LICENCE_ONE_ADDRESS'],
  },
]
