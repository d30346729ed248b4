import { type Example, text, wan } from '../../kit/index.ts'

const asOf = '2021-06-30'
const cityAverages = { valueAddedGrowthPercent: '4.6', taxGrowthPercent: '6.1', electricityGrowthPercent: '5' }

/** The best unit of the city, by whose figures the others are measured. */
const best = {
  valueAddedGrowthPercent: '4.6',
  newEnterprises: 36,
  taxTotalFen: wan(120_000),
  taxGrowthPercent: '6.1',
  manufacturingGrowthPercent: '6',
  manufacturingSharePercent: '32',
  transformationGrowthPercent: '24',
  transformationSharePercent: '20',
  emergingGrowthPercent: '12',
  emergingSharePercent: '20',
  highTechGrowthPercent: '16',
  highTechSharePercent: '40',
  researchGrowthPercent: '25',
  researchSharePercent: '48',
  newProductSharePercent: '22',
}

const measured = {
  valueAddedGrowthPercent: '5.2',
  newEnterprises: 27,
  taxTotalFen: wan(84_000),
  taxGrowthPercent: '8.4',
  manufacturingGrowthPercent: '5.4',
  manufacturingSharePercent: '24',
  transformationGrowthPercent: '18',
  transformationSharePercent: '12',
  emergingGrowthPercent: '9',
  emergingSharePercent: '15',
  highTechGrowthPercent: '10',
  highTechSharePercent: '30',
  researchGrowthPercent: '20',
  researchSharePercent: '36',
  newProductSharePercent: '11',
}

const bonus = {
  electricityGrowthPercent: '6.9',
  nurturedRevenueGrowthPercent: '31',
  newlyListed: 2,
  topTaxpayers: 1,
  provincialGreen: 1,
  efficiencyLeader: 1,
  smartWorkshop: 2,
  smartFactory: 1,
  cloudTask: true,
  highTechEnterprise: 7,
  neeq: 1,
  regionalDisplay: 1,
}

const settled = (points: string) => ({ least: points, most: points })
const top = { unit: 'XP', type: 'county', figures: best, bonus: { electricityGrowthPercent: '4.9' } }

/** Golden examples: a whole unit; the two zones that are not ranked; a growth that nobody has. */
export const examples: readonly Example[] = [
  {
    title: text('一个县的全部得分', 'All points of one county'),
    asOf,
    situation: {
      assessmentYear: 2020,
      kind: 'ordinary',
      cityAverages,
      units: [{ unit: 'SP', type: 'county', figures: measured, bonus }, top],
    },
    outcome: 'computed',
    result: {
      units: [
        {
          unit: 'SP',
          groups: {
            economicScale: settled('20.5'),
            taxPaid: settled('21.5'),
            quality: settled('15'),
            innovation: settled('17.65'),
          },
          basePoints: settled('74.65'),
          bonus: { electricity: '2.5', highGrowth: '4', green: '3', smart: '3.5', science: '5', listing: '5' },
          bonusPoints: '23',
          totalPoints: settled('97.65'),
          exactTotal: '1953/20',
        },
        { unit: 'XP', basePoints: settled('90'), bonusPoints: '2' },
      ],
    },
    codes: ['BASE_BELOW_AVERAGE', 'BONUS_PROPOSED'],
  },
  {
    title: text('开发区计分但不参加评比', 'A development zone is scored and not ranked'),
    asOf,
    situation: {
      assessmentYear: 2020,
      kind: 'yearEnd',
      cityAverages,
      units: [
        { ...top, unit: 'JKQ', type: 'economicZone' },
        { ...top, unit: 'GXQ', type: 'hiTechZone' },
      ],
    },
    outcome: 'computed',
    result: {
      units: [
        { unit: 'JKQ', ranked: false, basePoints: settled('90') },
        { unit: 'GXQ', ranked: true, basePoints: settled('90') },
      ],
    },
  },
  {
    title: text(
      '增速全为负：最高者满分，其余待审核人给分',
      'All growth negative: full points for the best, a reviewer for the rest',
    ),
    asOf,
    situation: {
      assessmentYear: 2020,
      kind: 'ordinary',
      cityAverages,
      units: [
        { ...top, figures: { ...best, manufacturingGrowthPercent: '-0.5' } },
        { ...top, unit: 'SP', figures: { ...best, manufacturingGrowthPercent: '-1.2' } },
      ],
    },
    outcome: 'computed',
    result: {
      units: [{ basePoints: settled('90') }, { unit: 'SP', basePoints: { least: '85', most: '90' }, exactTotal: null }],
    },
    codes: ['RATIO_UNDEFINED', 'REVIEW_REQUIRED'],
  },
]
