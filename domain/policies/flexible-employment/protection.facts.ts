import { fact, text } from '../../kit/index.ts'
import { LIVING_AIDS } from './options.ts'

// Work-injury insurance by project

export const construction = fact.truth(
  'isConstructionProject',
  text('做工的项目是否属于工程建设领域？', 'Is the work done on a construction project?'),
  { past: true },
)
export const migrants = fact.truth(
  'projectWorkersAreMigrants',
  text(
    '在这个工程建设项目上做工的是农民工吗？',
    'Are those who work on the construction project rural migrant workers?',
  ),
  { conditional: true, past: true },
)
export const insured = fact.truth(
  'projectHasInjuryInsurance',
  text(
    '这个工程建设项目是否已按项目参加工伤保险？',
    'Has the construction project as a whole joined the work-injury insurance?',
  ),
  { conditional: true },
)

// Minimum allowance and relief

export const aid = fact.choice(
  'livingAidSought',
  text('申请最低生活保障还是临时救助？', 'Is the minimum living allowance applied for, or temporary relief?'),
  LIVING_AIDS,
  { conditional: true },
)
export const aidRulesMet = fact.truth(
  'livingAidRulesMet',
  text(
    '民政部门是否认定符合最低生活保障或临时救助的条件？',
    'Does the civil affairs office find the conditions of the allowance or relief met?',
  ),
  { reviewed: true },
)
