import { all, formula, head, rule, text } from '../../kit/index.ts'
import * as fact from './facts.ts'
import { cite, policy } from './policy.ts'
import { examples } from './remote-invoicing.examples.ts'

const allowed = rule(
  'A9.R04',
  'remoteInvoicing',
  { label: text('可异地代开增值税发票', 'May have VAT invoices issued elsewhere'), cite: cite('（十一）') },
  all(
    head('NOT_SMALL_SCALE', text('不是小规模纳税人', 'not a small-scale taxpayer'), fact.isSmallScale),
    head('NOT_TRANSPORT', text('不属于交通运输业', 'its business is not transport'), fact.isTransport),
  ),
)

/** 异地代开发票: small transport businesses may have invoices issued where they work (A9.R04). */
export const remoteInvoicing = formula({
  id: 'remote-invoicing',
  title: text('交通运输业小规模纳税人异地代开发票', 'VAT invoices issued elsewhere for small transport businesses'),
  summary: text(
    '小规模的运输户能否在经营地代开增值税发票。',
    'Whether a small transport business may have its VAT invoices issued where it works.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: ['person', 'enterprise'],
  gives: 'granted',
  entitled: allowed,
  outputs: { remoteInvoicing: allowed },
  goal: allowed,
  examples,
})
