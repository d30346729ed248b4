import { FEN, MONTHS, PERCENT, percent, slotQuantity, type Text, text, yuan } from '../../kit/index.ts'
import { cite } from './policy.ts'

// What the measures promise "by the rules" or "for a time", without printing how much.

const SELF_EMPLOYMENT = cite('（一）')
const PREMISES = cite('（六）')
const SERVICES = cite('（九）')
const HARDSHIP = cite('（十一）')

/** One million yuan is above any sum that one person or agency is paid. */
const amount = (id: string, label: Text, article: typeof PREMISES) =>
  slotQuantity(`flexible-employment.${id}`, label, FEN, { cite: article, least: 0, most: yuan(1_000_000) })

export const startUpGrant = amount(
  'start-up-grant',
  text('重点群体创业补贴（文中未给）', 'Start-up subsidy of key groups (not in the text)'),
  SELF_EMPLOYMENT,
)

export const openingSubsidy = amount(
  'opening-subsidy',
  text('开业补贴（文中未给）', 'Subsidy for opening a business (not in the text)'),
  SELF_EMPLOYMENT,
)

export const operatingSubsidy = amount(
  'operating-subsidy',
  text('创业运营补贴（文中未给）', 'Subsidy for running a new business (not in the text)'),
  SELF_EMPLOYMENT,
)

export const rentReliefShare = slotQuantity(
  'flexible-employment.rent-relief-share',
  text('国有房产租金减免比例（文中未给）', 'Share of the rent of state property that is let off (not in the text)'),
  PERCENT,
  { cite: PREMISES, least: 0, most: percent(100) },
)

export const rentReliefMonths = slotQuantity(
  'flexible-employment.rent-relief-months',
  text('国有房产租金减免月数（文中未给）', 'Months for which rent is let off (not in the text)'),
  MONTHS,
  { cite: PREMISES, least: 0, most: 120 },
)

export const agencySubsidy = amount(
  'agency-service-subsidy',
  text('就业创业服务补助（文中未给）', 'Subsidy for employment services (not in the text)'),
  SERVICES,
)

export const minimumAllowance = amount(
  'minimum-allowance',
  text('最低生活保障每月标准（文中未给）', 'Monthly standard of the minimum allowance (not in the text)'),
  HARDSHIP,
)

export const temporaryRelief = amount(
  'temporary-relief',
  text('临时救助标准（文中未给）', 'Standard of temporary relief (not in the text)'),
  HARDSHIP,
)
