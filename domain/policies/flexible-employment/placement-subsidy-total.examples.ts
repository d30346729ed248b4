import { type Example, text, yuan } from '../../kit/index.ts'

const settled = <T>(value: T) => ({ least: value, most: value })

const agency = {
  placementApplicant: 'jobAgency',
  hasHumanResourcesLicence: true,
  hasAgencyBusinessLicence: true,
  personsForJobSearchSubsidy: 8,
  personsForPlacementSubsidy: 5,
  personsForEitherSubsidy: 2,
}

/** Golden examples: an agency; its choice of the lower one; a broker; the placement subsidy alone; an agency without a licence; nobody fits. */
export const examples: readonly Example[] = [
  {
    title: text('中介机构 8 人、5 人、2 人：3700 元', 'An agency with 8, 5 and 2 persons: 3,700 yuan'),
    asOf: '2021-12-31',
    situation: agency,
    outcome: 'computed',
    result: { totalFen: settled(yuan(3700)), jobSearchPersons: settled(8), placementPersons: settled(7) },
    codes: ['MAY_APPLY'],
  },
  {
    title: text(
      '两种都符合的选求职就业补贴：3500 元',
      'The job-search subsidy chosen for those who fit both: 3,500 yuan',
    ),
    asOf: '2021-12-31',
    situation: { ...agency, placementSubsidyChosen: 'jobSearch' },
    outcome: 'computed',
    result: { totalFen: settled(yuan(3500)), jobSearchPersons: settled(10), placementPersons: settled(5) },
    codes: ['MAY_APPLY'],
  },
  {
    title: text('劳务经纪人：只有求职就业补贴，2000 元', 'A broker: the job-search subsidy alone, 2,000 yuan'),
    asOf: '2021-12-31',
    situation: { ...agency, placementApplicant: 'labourBroker' },
    outcome: 'computed',
    result: { totalFen: settled(yuan(2000)), placementPersons: settled(0) },
    codes: ['LICENSED_AGENCY_ALONE', 'MAY_APPLY'],
  },
  {
    title: text('只有职业介绍补贴，5 人：1500 元', 'The placement subsidy alone, for 5 persons: 1,500 yuan'),
    asOf: '2021-12-31',
    situation: { ...agency, personsForJobSearchSubsidy: 0, personsForEitherSubsidy: 0 },
    outcome: 'granted',
    result: { totalFen: settled(yuan(1500)), jobSearchPersons: settled(0), placementPersons: settled(5) },
  },
  {
    title: text('没有许可证，也没有符合求职就业补贴的人', 'No licence, and nobody who fits the job-search subsidy'),
    asOf: '2021-12-31',
    situation: {
      ...agency,
      hasHumanResourcesLicence: false,
      personsForJobSearchSubsidy: 0,
      personsForEitherSubsidy: 0,
    },
    outcome: 'refused',
    codes: ['NOBODY_FOR_JOB_SEARCH', 'NO_HUMAN_RESOURCES_LICENCE'],
  },
  {
    title: text('没有一人符合', 'Nobody fits'),
    asOf: '2021-12-31',
    situation: {
      placementApplicant: 'labourInformant',
      personsForJobSearchSubsidy: 0,
      personsForPlacementSubsidy: 0,
      personsForEitherSubsidy: 0,
    },
    outcome: 'refused',
    codes: ['NOBODY_FOR_JOB_SEARCH', 'NOBODY_FOR_PLACEMENT'],
  },
]
