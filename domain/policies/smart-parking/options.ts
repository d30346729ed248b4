import { type Options, text } from '../../kit/index.ts'

export const FEE_FORMS: Options = {
  serviceFee: text('按签约年限的运营服务费', 'service fee by contract year'),
  revenueShare: text('收入分成', 'share of the income'),
  equity: text('股权', 'equity'),
  minimumGuarantee: text('保底收入', 'guaranteed minimum'),
}
