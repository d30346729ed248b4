import { type Example, text, yuan } from '../../kit/index.ts'

const asOf = '2021-06-30'
const haulage = (rest: object = {}) => ({
  isPositioningFactoryFitted: true,
  isSecondDeviceDemanded: false,
  isSupplierImposed: false,
  entersRestrictedZone: false,
  hasPolicePermit: false,
  hasHeightBarrier: false,
  isOrdinaryGoodsVehicle: true,
  isAnnualCheckOfferedOnline: true,
  truckTollBeforeFen: yuan(500),
  truckTollAfterFen: yuan(500),
  isPreApprovalDemanded: false,
  ...rest,
})
const holds = (value: boolean) => ({ least: value, most: value })

/** Golden examples: nothing wrong; a second device; a toll burden of one fen more and an unlawful barrier. */
export const examples: readonly Example[] = [
  {
    title: text('没有违规的要求', 'Nothing wrong'),
    asOf,
    situation: haulage(),
    outcome: 'computed',
    result: { oneDevice: holds(true), tollBurden: holds(true) },
  },
  {
    title: text('出厂已装，又要求再装一套', 'A second device is demanded'),
    asOf,
    situation: haulage({ isSecondDeviceDemanded: true }),
    outcome: 'computed',
    result: { oneDevice: holds(false), freeSupplier: holds(true) },
    codes: ['SECOND_DEVICE_DEMANDED'],
  },
  {
    title: text('通行费增加一分，限高设施未经批准', 'Tolls up by one fen, and an unlawful barrier'),
    asOf,
    situation: haulage({ truckTollAfterFen: yuan(500) + 1, hasHeightBarrier: true, isHeightBarrierLawful: false }),
    outcome: 'computed',
    result: { tollBurden: holds(false), heightBarrier: holds(false) },
    codes: ['TOLL_BURDEN_ROSE', 'UNLAWFUL_BARRIER'],
  },
]
