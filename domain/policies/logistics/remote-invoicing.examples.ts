import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'
const firm = (isSmallScaleTaxpayer: boolean, isTransportBusiness: boolean) => ({
  isSmallScaleTaxpayer,
  isTransportBusiness,
})

/** Golden examples: a small haulier, a large one, another small firm. */
export const examples: readonly Example[] = [
  {
    title: text('交通运输业小规模纳税人', 'A small transport business'),
    asOf,
    situation: firm(true, true),
    outcome: 'granted',
    result: { remoteInvoicing: { least: true, most: true } },
  },
  {
    title: text('一般纳税人', 'A large one'),
    asOf,
    situation: firm(false, true),
    outcome: 'refused',
    codes: ['NOT_SMALL_SCALE'],
  },
  {
    title: text('其他行业', 'Another trade'),
    asOf,
    situation: firm(true, false),
    outcome: 'refused',
    codes: ['NOT_TRANSPORT'],
  },
]
