import { fact, text } from '../../kit/index.ts'
import { IDLE_PREMISES, LANDLORDS, VENDING_PLACES } from './options.ts'

// Street vendors

export const vendor = fact.truth(
  'isStreetVendor',
  text('本人是没有固定经营场所的流动商贩吗？', 'Is the person a street vendor, without fixed premises?'),
)
export const vendingPlace = fact.choice(
  'vendingPlace',
  text('流动商贩在哪里摆摊？', 'Where does the street vendor trade?'),
  VENDING_PLACES,
  { conditional: true },
)
export const vendingTime = fact.truth(
  'vendsAtNamedTime',
  text(
    '流动商贩是否在为该路段指定的时间内摆摊？',
    'Does the street vendor trade at a time that is named for this road or area?',
  ),
  { conditional: true },
)

// Rent

export const rents = fact.truth(
  'rentsBusinessPremises',
  text('本人是否租房经营？', 'Does the person rent premises for the business?'),
  { conditional: true, past: true },
)
export const landlord = fact.choice(
  'premisesLandlord',
  text('租来经营的房屋是谁的？', 'Whose are the premises that are rented for the business?'),
  LANDLORDS,
  { conditional: true, past: true },
)
export const monthlyRent = fact.fen(
  'premisesMonthlyRentFen',
  text('经营用房每月租金是多少钱（以分计）？', 'What is the monthly rent of the premises for the business, in fen?'),
  { conditional: true, past: true },
)

// Free premises

export const idlePremises = fact.choice(
  'idlePremisesSought',
  text('想免费使用哪一种闲置空间来经营？', 'Which kind of idle premises does the person want to use free of charge?'),
  IDLE_PREMISES,
)
export const converted = fact.truth(
  'idlePremisesConverted',
  text(
    '审核人查明，当地是否已把这处闲置空间改造为免费经营场地？',
    'Does the reviewer find that the place has turned these idle premises into free ones for small businesses?',
  ),
  { reviewed: true },
)
