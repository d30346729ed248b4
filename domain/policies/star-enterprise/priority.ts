import {
  all,
  COUNT,
  choose,
  constant,
  creditCodeSchema,
  either,
  formula,
  head,
  is,
  not,
  rule,
  text,
} from '../../kit/index.ts'
import * as law from './parameters.ts'
import { cite, policy } from './policy.ts'
import { examples } from './priority.examples.ts'
import * as fact from './priority.facts.ts'

const holdsStar = rule(
  'A1.R37',
  'holdsStar',
  {
    label: text('惠企政策向星级企业倾斜', 'Policies for firms lean to those with stars'),
    cite: cite('四 首段'),
    notices: [
      {
        code: 'HOW_MUCH_NOT_SAID',
        says: text(
          '倾斜多少由各部门在各自政策里定',
          'how far they lean is for each department to say in its own policies',
        ),
        when: fact.isCurrent,
      },
    ],
  },
  all(
    head('NO_STAR', text('没有星级', 'holds no star'), not(is(fact.star, 'none'))),
    head('STAR_NOT_CURRENT', text('星级不是最近一次评定所得', 'the star is not of the latest rating'), fact.isCurrent),
  ),
)

/** Nothing is said of the order among stars: alike, unless officers put the higher ones first. */
const place = rule(
  'A1.R37',
  'place',
  { label: text('在企业中的先后（1 为最先）', 'Place among firms, the first being 1'), cite: cite('四 首段') },
  either(is(law.starOrder, 'byStar'), choose(fact.star, law.starPlaces), constant(COUNT, 1)),
)

const chiefFirst = rule(
  'A1.R32',
  'chiefFirst',
  { label: text('主要负责人优先推荐', 'Its chief is put forward first'), cite: cite('五 末段') },
  holdsStar,
)

/** 星级企业的优先: whether a firm comes first in what policies give, by the star that it holds (A1.R32, R37). */
export const priority = formula({
  id: 'star-priority',
  title: text('星级企业政策倾斜', 'Priority of firms with stars'),
  summary: text(
    '星级企业在其他惠企政策里能不能优先，谁先谁后。',
    'Whether a firm with a star comes first in other policies for firms, and in which order.',
  ),
  policy,
  edition: '2020',
  revision: 1,
  holder: 'enterprise',
  gives: 'granted',
  entitled: holdsStar,
  outputs: { place, chiefFirst },
  goal: holdsStar,
  particulars: { creditCode: creditCodeSchema },
  examples,
})
