import { type Example, text, yuan } from '../../kit/index.ts'

const placed = {
  placementApplicant: 'labourBroker',
  placedPersonGroups: ['poorFamilyLabourer'],
  placedEmploymentBeganOn: '2021-01-01',
  placedEmploymentThroughOn: '2021-06-30',
  placedEmploymentUnbroken: true,
  placedPersonSubsidisedBefore: false,
  placedEmployerSeat: 'inCity',
  placedContractSigned: true,
}

const byAgency = {
  ...placed,
  placementApplicant: 'jobAgency',
  placedPersonGroups: ['registeredUnemployed'],
  placedEmploymentThroughOn: '2021-03-31',
  hasHumanResourcesLicence: true,
  hasAgencyBusinessLicence: true,
  placedFreeOfCharge: true,
}

const settled = <T>(value: T) => ({ least: value, most: value })

/** Golden examples: six months; three months; both; once a year; five months; no licence; nobody placed. */
export const examples: readonly Example[] = [
  {
    title: text('贫困家庭劳动力就业满六个月：200 元', 'A worker of a poor family, six months: 200 yuan'),
    asOf: '2021-12-31',
    situation: placed,
    outcome: 'computed',
    codes: ['MAY_APPLY'],
    result: { subsidyFen: settled(yuan(200)), kind: 'jobSearch', countsForYear: settled(2021) },
  },
  {
    title: text('登记失业人员就业满三个月：300 元', 'A registered unemployed person, three months: 300 yuan'),
    asOf: '2021-12-31',
    situation: byAgency,
    outcome: 'granted',
    result: { subsidyFen: settled(yuan(300)), kind: 'placement', countsForYear: settled(2021) },
  },
  {
    title: text('两种都符合：300 元，不是 500 元', 'Both fit: 300 yuan, not 500'),
    asOf: '2021-12-31',
    situation: {
      ...byAgency,
      placedPersonGroups: ['poorFamilyLabourer', 'ruralWorker'],
      placedEmploymentThroughOn: '2021-06-30',
    },
    outcome: 'granted',
    result: { subsidyFen: settled(yuan(300)), kind: 'placement' },
    codes: ['BOTH_FIT'],
  },
  {
    title: text('同年已享受过：拒绝', 'One was paid for the same year: refused'),
    asOf: '2021-12-31',
    situation: { ...byAgency, placedPersonSubsidisedBefore: true, latestPlacementSubsidyYear: 2021 },
    outcome: 'refused',
    codes: ['ALREADY_SUBSIDISED_THIS_YEAR'],
  },
  {
    title: text('只就业五个月', 'Five months only'),
    asOf: '2021-12-31',
    situation: { ...placed, placedEmploymentThroughOn: '2021-05-31' },
    outcome: 'refused',
    codes: ['EMPLOYED_UNDER_SIX_MONTHS'],
  },
  {
    title: text('没有人力资源服务许可证', 'Without the licence for human-resources services'),
    asOf: '2021-12-31',
    situation: { ...byAgency, hasHumanResourcesLicence: false },
    outcome: 'refused',
    codes: ['NO_HUMAN_RESOURCES_LICENCE'],
  },
  {
    title: text('没有为人介绍过工作', 'Nobody was placed in work'),
    asOf: '2021-12-31',
    situation: { placementApplicant: 'none' },
    outcome: 'refused',
    codes: ['NOBODY_PLACED'],
  },
]
