import { fact, text } from '../../kit/index.ts'
import { CARGOES, DESIGNATIONS, PROJECTS, REGISTRATIONS } from './options.ts'

/** What is asked about: no other load or project is ever proposed instead. */
const asked = { past: true }

/** What the text leaves to rules of its own is found by those who apply them. */
const reviewed = { reviewed: true }

/** Asked for only where the kind of project or load makes it count. */
const conditional = { conditional: true }

// The green lane

export const cargo = fact.choice('freightCargo', text('货车运的是什么？', 'What does the lorry carry?'), CARGOES, asked)
export const greenLaneTerms = fact.truth(
  'greenLaneTermsMet',
  text(
    '这一趟是否经核验符合“绿色通道”的条件？',
    'Has this trip been checked and found to meet the terms of the green lane?',
  ),
  reviewed,
)
export const toll = fact.fen(
  'greenLaneTollFen',
  text('这一趟全额通行费是多少钱（以分计）？', 'How much is the full toll of this trip, in fen?'),
  conditional,
)

// Land for projects

export const project = fact.choice(
  'logisticsProject',
  text('要用地的是哪类物流项目？', 'Which kind of logistics project needs the land?'),
  PROJECTS,
  asked,
)
export const designatedBy = fact.choice(
  'logisticsProjectDesignatedBy',
  text('物流项目由谁确定为重大项目？', 'Who has designated the logistics project as a major one?'),
  DESIGNATIONS,
  conditional,
)
export const fitsLandPlan = fact.truth(
  'logisticsProjectFitsLandPlan',
  text('物流项目是否符合土地利用总体规划？', 'Does the logistics project comply with the overall plan of land use?'),
  conditional,
)
export const fitsLandStandard = fact.truth(
  'logisticsProjectFitsLandStandard',
  text(
    '物流项目是否符合建设项目用地标准？',
    'Does the logistics project keep to the land standards for building projects?',
  ),
  conditional,
)

// Parcels to villages

export const deliversToVillages = fact.truth(
  'deliversParcelsToVillages',
  text(
    '企业是否开展“快递进村”或农村支线集中配送？',
    'Does the firm bring parcels to villages, or pool deliveries on rural branch lines?',
  ),
)
export const villageTerms = fact.truth(
  'villageParcelTermsMet',
  text(
    '“快递进村”项目是否经认定符合补贴规定？',
    'Has the project of parcels to villages been found to meet the rules of the subsidy?',
  ),
  reviewed,
)

// Registration

export const registration = fact.choice(
  'logisticsRegistration',
  text(
    '物流企业的住所和执照要怎样登记？',
    'How are addresses and licences of the logistics business to be registered?',
  ),
  REGISTRATIONS,
  asked,
)
export const addressAccepted = fact.truth(
  'registrarAcceptsAddress',
  text('登记机关是否认可这样登记住所？', 'Does the registrar accept the address in this way?'),
  reviewed,
)
