import {
  all,
  always,
  COUNT,
  constant,
  difference,
  formula,
  has,
  head,
  highest,
  numberOf,
  percentageOf,
  rule,
  text,
} from '../../kit/index.ts'
import { ASSESSMENTS } from './options.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import * as fact from './regional-assessment.facts.ts'
import { examples } from './regional-assessment-coverage.examples.ts'

const about = (zh: string, en: string) => ({ label: text(zh, en), cite: cite('三（一）2') })

const CODES: Readonly<Record<string, string>> = {
  landSurvey: 'LAND_SURVEY_MISSING',
  minerals: 'MINERALS_MISSING',
  geologicalHazard: 'GEOLOGICAL_HAZARD_MISSING',
  energySaving: 'ENERGY_SAVING_MISSING',
  soilAndWater: 'SOIL_AND_WATER_MISSING',
  culturalRelics: 'CULTURAL_RELICS_MISSING',
  floodImpact: 'FLOOD_IMPACT_MISSING',
  seismicSafety: 'SEISMIC_SAFETY_MISSING',
  climate: 'CLIMATE_MISSING',
  environment: 'ENVIRONMENT_MISSING',
}

const items = Object.entries(ASSESSMENTS).map(([item, { zh, en }]) =>
  rule(
    'A7.R14',
    item,
    about(`已评估：${zh}`, `Assessed: ${en}`),
    head(CODES[item]!, text(`未评估：${zh}`, `not assessed: ${en}`), has(fact.completed, item)),
  ),
)

const done = numberOf(fact.completed)

const complete = rule('A7.R14', 'complete', about('各项齐备', 'Every item is assessed'), all(...items))

const coverage = rule('A7.R14', 'coverage', about('覆盖率', 'Coverage'), percentageOf(done, law.assessmentItems))

const fee = rule('A7.R14', 'enterpriseFee', about('企业费用', 'What a firm pays'), law.enterpriseFee)

/** 区域评估覆盖率: how many of the named assessments a cluster has, and what firms pay to share them (A7.R14). */
export const regionalAssessmentCoverage = formula({
  id: 'regional-assessment-coverage',
  title: text('区域评估覆盖率', 'Coverage of the regional assessment'),
  summary: text(
    '集聚区的区域评估做了几项、缺几项，企业共享要不要付费。',
    'How many of the regional assessments a cluster has, which are missing, and what firms pay to share them.',
  ),
  policy,
  askedBy: ['enterprise', 'government'],
  edition: '2020',
  revision: 1,
  gives: 'computed',
  entitled: always,
  checks: [complete],
  outputs: {
    complete,
    coveragePercent: coverage,
    missing: highest(difference(law.assessmentItems, done), constant(COUNT, 0)),
    enterpriseFeeFen: fee,
    items,
  },
  goal: coverage,
  labels: {
    missing: text('缺少的项数', 'Assessments that are missing'),
    items: text('各项评估', 'The assessments'),
  },
  examples,
})
