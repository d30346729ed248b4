import { type Measure, text } from '../../kit/index.ts'

/** What annex 10 gives firms of the city to do, in the order of its paragraphs; it sets no days. */
export const measures: readonly Measure[] = [
  {
    id: 'A10.M01',
    article: '四2',
    title: text('建设和运营智慧停车', 'Build and run smart parking'),
    lead: null,
    bodies: ['UCI'],
  },
  {
    id: 'A10.M02',
    article: '四3',
    title: text('组建国有独资运营公司', 'Set up the operator, wholly owned by the state'),
    lead: 'UCI',
    bodies: ['UCI'],
  },
  {
    id: 'A10.M03',
    article: '四第二段',
    title: text('融资建设，招标选管理公司', 'Finance the building, and choose a manager by tender'),
    lead: null,
    bodies: ['parking-operator'],
    target: text('招标选一家有先进经验的公司', 'one experienced firm, by tender'),
  },
]
