import { FEN, type Schedule, scheduleParameter, type Text, text } from '../../kit/index.ts'
import { since, wanBy } from './parameters.ts'
import { cite } from './policy.ts'

/** Recognitions that share one pair of figures, under one rule. */
export interface Platform {
  readonly rule: string
  readonly item: string
  readonly label: Text
  readonly types: readonly string[]
  /** The text names one level only, or none: the other is not covered. */
  readonly singleLevel: boolean
  /** By 'type.level'. */
  readonly awards: Schedule<'fen'>
}

/** Awards in 万元. */
interface Pair {
  readonly national?: number
  readonly provincial?: number
}

function platform(rule: string, item: string, label: Text, types: readonly string[], pair: Pair): Platform {
  const figures = types.flatMap((type) =>
    Object.entries(pair).map(([level, amount]): [string, number] => [`${type}.${level}`, amount]),
  )
  const awards = scheduleParameter(
    `innovation.${item.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-awards`,
    label,
    FEN,
    since(cite('第四条'), wanBy(Object.fromEntries(figures))),
  )
  return { rule, item, label, types, singleLevel: Object.keys(pair).length === 1, awards }
}

/** The recognitions of article 4, in its order (A5.R04–R15). */
export const platforms: readonly Platform[] = [
  platform(
    'A5.R04',
    'innovationCentre',
    text('技术、制造业创新中心奖励', 'Award for an innovation centre'),
    ['technologyInnovationCentre', 'manufacturingInnovationCentre'],
    { national: 500, provincial: 100 },
  ),
  platform(
    'A5.R05',
    'designCentre',
    text('工业设计中心奖励', 'Award for an industrial design centre'),
    ['industrialDesignCentre'],
    { national: 300, provincial: 50 },
  ),
  platform(
    'A5.R06',
    'keyLaboratory',
    text('重点（工程）实验室奖励', 'Award for a key (engineering) laboratory'),
    ['keyLaboratory', 'keyEngineeringLaboratory'],
    { national: 500, provincial: 50 },
  ),
  platform(
    'A5.R07',
    'researchCentre',
    text('研究中心、技术中心、工程实验室奖励', 'Award for a research or technology centre or engineering laboratory'),
    [
      'engineeringResearchCentre',
      'engineeringTechnologyResearchCentre',
      'enterpriseTechnologyCentre',
      'engineeringLaboratory',
      'clinicalResearchCentre',
    ],
    { national: 100, provincial: 20 },
  ),
  platform(
    'A5.R08',
    'scholarWorkstation',
    text('中原学者工作站奖励', 'Award for a scholar workstation'),
    ['scholarWorkstation'],
    { provincial: 30 },
  ),
  platform(
    'A5.R09',
    'energySaving',
    text('节能减排示范企业奖补', 'Award for an energy-saving demonstration firm'),
    ['energySavingDemonstration'],
    { provincial: 20 },
  ),
  platform(
    'A5.R10',
    'smallBusinessBase',
    text('小微企业示范基地奖励', 'Award for a base for small and micro enterprises'),
    ['smallBusinessBase'],
    { national: 30, provincial: 20 },
  ),
  platform(
    'A5.R11',
    'innovationDemonstration',
    text('技术创新示范企业奖励', 'Award for an innovation demonstration firm'),
    ['innovationDemonstrationFirm'],
    { national: 50, provincial: 30 },
  ),
  platform(
    'A5.R12',
    'championProducts',
    text('单项冠军产品奖励', 'Award for single-champion products'),
    ['championProduct'],
    { national: 20 },
  ),
  platform('A5.R13', 'starCreationFarm', text('星创天地奖补', 'Award for a star-creation farm'), ['starCreationFarm'], {
    national: 30,
    provincial: 20,
  }),
  platform(
    'A5.R14',
    'incubation',
    text('孵化器、众创空间奖补', 'Award for an incubator or maker space'),
    ['incubator', 'makerSpace'],
    { national: 50, provincial: 20 },
  ),
  platform(
    'A5.R15',
    'agriculturalPark',
    text('农业科技园区奖补', 'Award for an agricultural science park'),
    ['agriculturalSciencePark'],
    { national: 100, provincial: 20 },
  ),
]
