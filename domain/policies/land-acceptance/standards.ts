import { above, all, atLeast, has, rule, sum, text } from '../../kit/index.ts'
import { acceptanceTest, condition } from './acceptance-test.ts'
import { CONTENTS } from './options.ts'
import { cite } from './policy.ts'
import * as fact from './test.facts.ts'

const applies = (subject: string) => has(fact.subjects, subject)

const CONTENT_CODES: Readonly<Record<string, string>> = {
  infrastructure: 'INFRASTRUCTURE_NOT_ADDRESSED',
  housing: 'HOUSING_NOT_ADDRESSED',
  land: 'LAND_NOT_ADDRESSED',
  investment: 'INVESTMENT_NOT_ADDRESSED',
  otherWorks: 'OTHER_WORKS_NOT_ADDRESSED',
  formalities: 'FORMALITIES_NOT_ADDRESSED',
  otherMatters: 'OTHER_MATTERS_NOT_ADDRESSED',
}

export const contents = acceptanceTest(
  {
    id: 'A2.R03',
    item: 'contents',
    article: '第三条',
    label: text('七项内容齐全', 'All seven contents are addressed'),
  },
  applies('contents'),
  Object.entries(CONTENTS).map(([content, { zh, en }]) =>
    condition(CONTENT_CODES[content]!, `未交代：${zh}`, `not addressed: ${en}`, has(fact.contents, content)),
  ),
)

export const infrastructure = acceptanceTest(
  {
    id: 'A2.R04',
    item: 'infrastructure',
    article: '第四条',
    label: text('市政基础设施合格', 'The municipal infrastructure is up to standard'),
  },
  applies('infrastructure'),
  [
    condition(
      'INFRASTRUCTURE_NOT_ACCEPTED',
      '市政设施未竣工验收完毕',
      'the infrastructure has not passed its completion acceptance',
      fact.infrastructureAccepted,
    ),
    condition(
      'INFRASTRUCTURE_BELOW_NATIONAL_STANDARD',
      '市政设施质量未达国家标准',
      'the infrastructure is below the national standard',
      fact.infrastructureStandard,
    ),
    condition(
      'INFRASTRUCTURE_BREAKS_CONTRACT',
      '市政设施未达合同要求',
      'the infrastructure falls short of the contract',
      fact.infrastructureContract,
    ),
    condition(
      'INFRASTRUCTURE_OFF_PLAN',
      '市政设施不合控制性详细规划',
      'the infrastructure departs from the detailed plan',
      fact.infrastructurePlan,
    ),
  ],
)

export const housing = acceptanceTest(
  {
    id: 'A2.R05',
    item: 'housing',
    article: '第五条',
    label: text('安置房合格', 'The resettlement housing is up to standard'),
  },
  applies('housing'),
  [
    condition(
      'HOUSING_NOT_ACCEPTED',
      '安置房未竣工验收完毕',
      'the housing has not passed its completion acceptance',
      fact.housingAccepted,
    ),
    condition(
      'HOUSING_BELOW_NATIONAL_STANDARD',
      '安置房质量未达国家标准',
      'the housing is below the national standard',
      fact.housingStandard,
    ),
    condition(
      'HOUSING_BREAKS_CONTRACT',
      '安置房未达合同要求',
      'the housing falls short of the contract',
      fact.housingContract,
    ),
    condition(
      'HOUSING_OFF_SCHEME',
      '安置房内容不合安置方案',
      'the housing departs from the resettlement scheme',
      fact.housingScheme,
    ),
    condition(
      'HOUSING_BELOW_BUILD_STANDARD',
      '安置房未达建设标准',
      'the housing is below the building standard of the scheme',
      fact.housingBuildStandard,
    ),
  ],
)

export const netLand = acceptanceTest(
  { id: 'A2.R06', item: 'netLand', article: '第六条', label: text('达到净地要求', 'The land is net land') },
  applies('netLand'),
  [
    condition(
      'NOT_NET_LAND',
      '不具备净地出让的基本条件',
      'the basic conditions of net land are not met',
      fact.netLandBasics,
    ),
    condition(
      'LAND_COMPENSATION_OWED',
      '土地补偿未足额到位',
      'the compensation for the land is not fully paid',
      fact.landPaid,
    ),
    condition(
      'ATTACHMENTS_REMAIN',
      '地面附属物未补偿清除完毕',
      'attachments are not all compensated and cleared',
      fact.attachmentsCleared,
    ),
    condition(
      'HOUSES_REMAIN',
      '房屋未补偿拆除完毕',
      'houses are not all compensated and demolished',
      fact.housesDemolished,
    ),
    condition(
      'WASTE_REMAINS',
      '原地面以上建筑垃圾未清运完',
      'building waste is left above the original ground',
      fact.wasteRemoved,
    ),
  ],
)

export const requisition = acceptanceTest(
  {
    id: 'A2.R07',
    item: 'requisition',
    article: '第七条',
    label: text('土地报征合格', 'The land requisition is up to standard'),
  },
  applies('requisition'),
  [
    condition(
      'AREA_BELOW_CONTRACT',
      '整理面积少于合同约定',
      'the area prepared is less than the contract names',
      atLeast(sum(fact.actualArea, fact.tolerance), fact.contractArea),
    ),
    condition('LAND_APPROVAL_OPEN', '土地报批未完成', 'the approval of the land is not complete', fact.approvalFiled),
    condition(
      'LAND_REQUISITION_OPEN',
      '土地征收未完成',
      'the requisition of the land is not complete',
      fact.requisitioned,
    ),
    condition(
      'SUPPLY_INDICATORS_NOT_MET',
      '未达出让指标要求',
      'the indicators for granting the land are not met',
      fact.supplyIndicators,
    ),
  ],
)

const exceedsContract = all(applies('requisition'), above(fact.actualArea, fact.contractArea))

/** More than the contract names is no failure: it is only pointed out. */
export const excess = rule(
  'A2.R07',
  'exceedsContract',
  {
    label: text('面积多于合同约定', 'More area than the contract names'),
    cite: cite('第七条'),
    notices: [
      {
        code: 'AREA_EXCEEDS_CONTRACT',
        says: text('面积多于合同约定，不影响合格', 'more area than the contract names; this does not fail the test'),
        when: exceedsContract,
      },
    ],
  },
  exceedsContract,
)

export const formalities = acceptanceTest(
  {
    id: 'A2.R08',
    item: 'formalities',
    article: '第八条',
    label: text('建设手续齐全', 'All formalities are complete'),
  },
  applies('formalities'),
  [
    condition(
      'DEVELOPMENT_FORMALITIES_OPEN',
      '发改手续未办完',
      'formalities of development and reform are open',
      fact.developmentFormalities,
    ),
    condition('PLANNING_FORMALITIES_OPEN', '规划手续未办完', 'planning formalities are open', fact.planningFormalities),
    condition('LAND_FORMALITIES_OPEN', '国土手续未办完', 'land formalities are open', fact.landFormalities),
    condition('BUILDING_FORMALITIES_OPEN', '建设手续未办完', 'building formalities are open', fact.buildingFormalities),
    condition('COMPLETION_NOT_FILED', '未完成竣工备案', 'the completion has not been filed', fact.completionFiled),
  ],
)
