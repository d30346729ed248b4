import { all, any, head, is, not, rule, type Truth, text, where } from '../../kit/index.ts'
import * as fact from './disposal.facts.ts'
import { METHODS } from './options.ts'
import { cite } from './policy.ts'

const IDLE = '三（三）3'
const LOW_EFFICIENCY = '三（三）4'

const causedBy = (...causes: string[]): Truth => is(fact.cause, ...causes)
const bothAtFault = causedBy('both')

/** A7.R09: with faults on both sides, there is a way only where building cannot start and the sides agree. */
export const hasWay = rule(
  'A7.R09',
  'hasWay',
  { label: text('有可采用的处置方式', 'There is a way of disposal'), cite: cite(IDLE) },
  where(
    bothAtFault,
    head(
      'CAN_STILL_BE_BUILT',
      text('仍可开工建设，不能收回或置换', 'building can still start, so the land is neither recovered nor exchanged'),
      fact.cannotBeBuilt,
    ),
    head('PARTIES_DO_NOT_AGREE', text('双方未协商一致', 'the two sides do not agree'), fact.partiesAgree),
  ),
)

const open = (id: string, article: string, method: string, ...causes: string[]) =>
  rule(id, method, { label: METHODS[method]!, cite: cite(article) }, causedBy(...causes))

const idle = (method: string, ...causes: string[]) => open('A7.R09', IDLE, method, ...causes)
const lowEfficiency = (method: string) => open('A7.R10', LOW_EFFICIENCY, method, 'lowEfficiency')

const listed = {
  extendedGrantContract: idle('extendedGrantContract', 'government'),
  temporaryUse: idle('temporaryUse', 'government'),
  exchange: idle('exchange', 'government', 'both'),
  paidRecovery: idle('paidRecovery', 'government', 'both'),
  startWithinLimit: idle('startWithinLimit', 'enterprise'),
  recoveryToReserve: idle('recoveryToReserve', 'enterprise'),
  performanceUrging: lowEfficiency('performanceUrging'),
  inPlaceTransformation: lowEfficiency('inPlaceTransformation'),
  upgrading: lowEfficiency('upgrading'),
  lawfulTransfer: lowEfficiency('lawfulTransfer'),
  mergerReorganisation: lowEfficiency('mergerReorganisation'),
  lawfulLease: lowEfficiency('lawfulLease'),
}

/** Ways that the text does not name: open wherever its list is, with reasons. */
const other = rule(
  'A7.R09',
  'other',
  { label: METHODS.other!, cite: cite(`${IDLE}、4`) },
  causedBy('government', 'enterprise', 'lowEfficiency'),
)

/** Every way of disposal, and whether it is open for the cause. */
export const methodLines = [...Object.values(listed), other]

/** No way is chosen yet. */
export const noneChosen = is(fact.chosen, 'none')

/** The chosen way is among those listed for the cause. */
export const chosenIsListed = any(
  ...Object.entries(listed).map(([method, isOpen]) => all(is(fact.chosen, method), isOpen)),
)

/** The list of the cause is closed: nothing beside it is open. */
export const listIsClosed = bothAtFault

/** A7.R09, R10: the chosen way is listed or, where the list is open, justified. */
export const chosenIsOpen = rule(
  'A7.R09',
  'chosenIsOpen',
  { label: text('所选方式可以采用', 'The chosen way is open'), cite: cite(`${IDLE}、4`) },
  where(
    not(noneChosen),
    any(
      chosenIsListed,
      all(
        head(
          'METHOD_NOT_ON_CLOSED_LIST',
          text(
            '双方均有瑕疵的，只能有偿收回或协议置换',
            'with faults on both sides, only paid recovery or an agreed exchange is open',
          ),
          not(listIsClosed),
        ),
        where(
          not(listIsClosed),
          head(
            'JUSTIFICATION_MISSING',
            text('所列之外的方式须说明理由', 'a way that is not listed has to be justified'),
            fact.justified,
          ),
        ),
      ),
    ),
  ),
)
