import { type Example, text } from '../../kit/index.ts'

const asOf = '2021-06-30'
const project = (projectRecruitedBy: string, rest: object = {}) => ({
  isAgriculturalProcessing: true,
  isNewlyRecruitedProject: true,
  projectRecruitedBy,
  isMunicipalRecruitedProject: true,
  fitsCentralLeadingIndustry: true,
  hasSpecialSitingRequest: false,
  ...rest,
})

/** Golden examples: a duty, an encouragement, nothing asked. */
export const examples: readonly Example[] = [
  {
    title: text('遂平县招引的农产品加工项目', 'An agricultural project recruited by Suiping'),
    asOf,
    situation: project('suiping'),
    outcome: 'computed',
    result: { parkEntry: 'required', settlesInUrbanDistricts: { least: true, most: true } },
  },
  {
    title: text('其他县招引', 'Recruited by another county'),
    asOf,
    situation: project('otherCounty', { hasSpecialSitingRequest: true }),
    outcome: 'computed',
    result: { parkEntry: 'encouraged', settlesInUrbanDistricts: { least: false, most: false } },
  },
  {
    title: text('不是农产品加工项目', 'Not an agricultural project'),
    asOf,
    situation: project('suiping', { isAgriculturalProcessing: false }),
    outcome: 'computed',
    result: { parkEntry: 'none' },
  },
]
