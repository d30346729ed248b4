import { all, head, is, not, type Truth, text, where } from '../../kit/index.ts'
import * as fact from './startup.facts.ts'

/** The person is in a key group; where in another than those named, a reviewer has to find so: the list ends in 等. */
export const inKeyGroup: Truth = all(
  head('NOT_IN_KEY_GROUP', text('不属于就业重点群体', 'in no key group'), not(is(fact.keyGroup, 'none'))),
  where(
    is(fact.keyGroup, 'other'),
    head('KEY_GROUP_NOT_FOUND', text('未被认定为重点群体', 'not found to be a key group'), fact.keyGroupFound),
  ),
)
