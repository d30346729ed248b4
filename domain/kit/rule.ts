import type { Citation } from './citation.ts'
import type { Expression, Notice, Truth } from './expression.ts'
import type { Text } from './text.ts'
import type { UnitCode } from './unit.ts'

/**
 * Marks an expression as a numbered rule of its policy: from then on it stands in every trace, with its article.
 *
 * @param id the rule's id, such as 'A1.R05'
 * @param item the stable ASCII code of what it gives, unique within the calculator
 */
export const rule = <U extends UnitCode>(
  id: string,
  item: string,
  about: { label: Text; cite: Citation; notices?: readonly Notice[]; within?: Truth },
  expression: Expression<U>,
): Expression<U> => ({
  unit: expression.unit,
  operands: [expression],
  rule: { ...about, id, item, notices: about.notices ?? [] },
})
