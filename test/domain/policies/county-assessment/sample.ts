import { wan } from '../../../../domain/kit/index.ts'

/** Figures that earn full points wherever they are the best, and the base against the averages. */
export const FIGURES = {
  valueAddedGrowthPercent: '4.5',
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
export const AVERAGES = { valueAddedGrowthPercent: '4.5', taxGrowthPercent: '6.1', electricityGrowthPercent: '5' }

/** A county as an ordinary or year-end assessment has it. */
export const assessedUnit = (code: string, figures: object = {}, bonus: object = {}, rest: object = {}) => ({
  unit: code,
  type: 'county',
  figures: { ...FIGURES, ...figures },
  bonus: { electricityGrowthPercent: '5', ...bonus },
  ...rest,
})

/** An ordinary assessment of some units. */
export const assessment = (...units: object[]) => ({
  assessmentYear: 2020,
  kind: 'ordinary',
  cityAverages: AVERAGES,
  units,
})

/** A county as the annual assessment has it: the same points in both parts, unless `rest` says otherwise. */
export const annualUnit = (code: string, points: string, growth = '5', rest: object = {}) => ({
  unit: code,
  type: 'county',
  ordinaryPoints: points,
  yearEndPoints: points,
  valueAddedGrowthPercent: growth,
  ...rest,
})

/** The annual assessment of some units. */
export const annualAssessment = (units: object[], tieDecisions: object[] = []) => ({
  assessmentYear: 2020,
  cityAverageGrowthPercent: '4.5',
  units,
  tieDecisions,
})
