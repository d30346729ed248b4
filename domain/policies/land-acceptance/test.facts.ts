import { fact, text } from '../../kit/index.ts'
import * as options from './options.ts'

/** Asked for only where the test that it belongs to applies. */
const conditional = { conditional: true }

const confirmed = (name: string, zh: string, en: string) => fact.truth(name, text(zh, en), conditional)

// Scope (articles 2 and 22)

export const inCentralUrbanArea = fact.truth(
  'schemeInCentralUrbanArea',
  text('项目是否在中心城区范围内？', 'Does the scheme lie within the central urban area?'),
)
export const approvedByCity = fact.truth(
  'schemeApprovedByCity',
  text('项目是否经市政府批准？', 'Has the municipal government approved the scheme?'),
)
export const primaryDevelopment = fact.truth(
  'schemeIsPrimaryDevelopment',
  text('是否属于土地一级开发整理？', 'Is it a scheme of primary land development?'),
)
export const begunOn = fact.day('schemeBegunOn', text('项目哪一天开工？', 'On which day did the scheme begin?'), {
  time: 'done',
})

// What is tested

export const subjects = fact.choices(
  'acceptanceSubjects',
  text('本次验收涉及哪些方面？', 'What is under acceptance?'),
  options.SUBJECTS,
)
export const contents = fact.choices(
  'acceptanceContentsAddressed',
  text(
    '验收资料已交代哪些内容？没有的内容，注明“无”也算已交代。',
    'Which contents does the dossier address? One that says there is nothing of a kind addresses it.',
  ),
  options.CONTENTS,
  conditional,
)

// Municipal infrastructure (article 4)

export const infrastructureAccepted = confirmed(
  'infrastructureCompletionAccepted',
  '市政设施是否已竣工验收完毕？',
  'Has the infrastructure passed its completion acceptance?',
)
export const infrastructureStandard = confirmed(
  'infrastructureMeetsNationalStandard',
  '市政设施质量是否达到国家合格标准？',
  'Does its quality meet the national standard?',
)
export const infrastructureContract = confirmed(
  'infrastructureMeetsContract',
  '市政设施是否达到合同要求？',
  'Does it meet the contract?',
)
export const infrastructurePlan = confirmed(
  'infrastructureMatchesDetailedPlan',
  '建设内容是否符合市政府批准的控制性详细规划？',
  'Does what was built match the detailed plan that the city approved?',
)

// Resettlement housing (article 5)

export const housingAccepted = confirmed(
  'housingCompletionAccepted',
  '安置房是否已竣工验收完毕？',
  'Has the resettlement housing passed its completion acceptance?',
)
export const housingStandard = confirmed(
  'housingMeetsNationalStandard',
  '安置房质量是否达到国家合格标准？',
  'Does the quality of the housing meet the national standard?',
)
export const housingContract = confirmed(
  'housingMeetsContract',
  '安置房是否达到合同要求？',
  'Does the housing meet the contract?',
)
export const housingScheme = confirmed(
  'housingMatchesResettlementScheme',
  '安置房内容是否符合市政府批准的安置方案？',
  'Does the housing match the resettlement scheme that the city approved?',
)
export const housingBuildStandard = confirmed(
  'housingMeetsBuildStandard',
  '安置房是否达到方案规定的建设标准？',
  'Does the housing meet the building standard of that scheme?',
)

// Net land (article 6)

export const netLandBasics = confirmed(
  'netLandBasicsMet',
  '是否具备净地出让的基本条件？',
  'Are the basic conditions for granting net land met?',
)
export const landPaid = confirmed(
  'landCompensationPaidInFull',
  '土地补偿是否已足额支付？',
  'Has the compensation for the land been paid in full?',
)
export const attachmentsCleared = confirmed(
  'attachmentsCleared',
  '地面附属物是否已补偿并清除？',
  'Have the attachments on the land been compensated and cleared?',
)
export const housesDemolished = confirmed(
  'housesDemolished',
  '房屋是否已补偿并拆除？',
  'Have the houses been compensated and demolished?',
)
export const wasteRemoved = confirmed(
  'wasteAboveGroundRemoved',
  '原地面以上的建筑垃圾是否已清运？',
  'Has building waste above the original ground been carried away?',
)

// Requisition (article 7)

export const actualArea = fact.mu('preparedAreaMu', text('实际整理多少亩？', 'How many mu were prepared?'), conditional)
export const contractArea = fact.mu(
  'contractAreaMu',
  text('合同约定整理多少亩？', 'How many mu does the contract name?'),
  conditional,
)
export const tolerance = fact.mu(
  'contractToleranceMu',
  text(
    '合同允许少多少亩？没有约定填 0。',
    'By how many mu may it fall short under the contract? 0 where it says nothing.',
  ),
  { presumed: '0' },
)
export const approvalFiled = confirmed(
  'landApprovalDone',
  '土地报批是否完成？',
  'Has the approval of the land been completed?',
)
export const requisitioned = confirmed(
  'landRequisitionDone',
  '土地征收是否完成？',
  'Has the requisition of the land been completed?',
)
export const supplyIndicators = confirmed(
  'landSupplyIndicatorsMet',
  '是否达到出让指标的具体要求？',
  'Are the indicators for granting the land met?',
)

// Formalities (article 8)

export const developmentFormalities = confirmed(
  'developmentFormalitiesDone',
  '发改手续是否办理完成？',
  'Are the formalities of development and reform complete?',
)
export const planningFormalities = confirmed(
  'planningFormalitiesDone',
  '规划手续是否办理完成？',
  'Are the planning formalities complete?',
)
export const landFormalities = confirmed(
  'landFormalitiesDone',
  '国土手续是否办理完成？',
  'Are the land formalities complete?',
)
export const buildingFormalities = confirmed(
  'buildingFormalitiesDone',
  '建设手续是否办理完成？',
  'Are the building formalities complete?',
)
export const completionFiled = confirmed('completionFilingDone', '是否完成竣工备案？', 'Has the completion been filed?')

// Investment (article 9)

export const investments = fact.choices(
  'acceptanceInvestments',
  text('涉及哪几类投资额？', 'Which kinds of investment does it include?'),
  options.INVESTMENTS,
)

const amount = (name: string, zh: string, en: string) => fact.fen(name, text(zh, en), conditional)

/** The recognised amount of one kind of investment, and the range that the contract gives it. */
const investment = (kind: string, zh: string, en: string) => ({
  recognised: amount(
    `${kind}RecognisedFen`,
    `主管部门认可的${zh}投资额是多少钱（以分计）？`,
    `How much investment in ${en} does the competent department recognise, in fen?`,
  ),
  least: amount(
    `${kind}ContractLeastFen`,
    `合同（或相关文件）约定的${zh}投资额下限是多少钱（以分计）？`,
    `What is the least that the contract sets for ${en}, in fen?`,
  ),
  most: amount(
    `${kind}ContractMostFen`,
    `合同（或相关文件）约定的${zh}投资额上限是多少钱（以分计）？`,
    `What is the most that the contract sets for ${en}, in fen?`,
  ),
})

/** One kind of investment: what was recognised, and its range. */
export type Investment = ReturnType<typeof investment>

export const investmentBy = {
  engineering: investment('engineering', '工程', 'engineering'),
  demolition: investment('demolition', '征地拆迁', 'land acquisition and demolition'),
  resettlement: investment('resettlement', '安置房及配套工程', 'resettlement housing and its facilities'),
  requisition: investment('requisition', '相关土地报征', 'related land requisition'),
} as const
