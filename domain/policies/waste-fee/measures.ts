import { type Measure, text } from '../../kit/index.ts'

/** The five steps of part 三, in printed order. */
export const measures: readonly Measure[] = [
  {
    id: 'N2.M1',
    article: '三（一）',
    title: text('完善各区征收机构', 'Complete the levying bodies of the districts'),
    lead: null,
    bodies: ['YCQ', 'JKQ', 'GXQ', 'SFQ', 'EST', 'UMB'],
    due: '2021-03-31',
    target: text('四个区的职责和人员到位', 'duties and staff in four districts'),
  },
  {
    id: 'N2.M2',
    article: '三（二）',
    title: text('出台征收管理办法', 'Issue the regulation on the levy'),
    // The clause gives the leading body a duty without its name: the levying body, which is printed first.
    lead: 'UMB',
    bodies: ['UMB', 'JUS', 'FIN', 'DRC'],
    due: '2021-10-31',
    target: text('一部市政府规章', 'one regulation of the city government'),
  },
  {
    id: 'N2.M3',
    article: '三（三）',
    title: text('开发征收和代收软件', 'Build the software'),
    lead: null,
    bodies: ['UMB', 'FIN', 'WAT'],
    due: '2021-08-31',
    target: text('征收管理、水费代收两套系统', 'two systems: levy management and water billing'),
  },
  {
    id: 'N2.M4',
    article: '三（四）',
    title: text('宣传收费政策', 'Publicise the fee'),
    lead: null,
    bodies: ['UMB', 'FIN', 'DRC'],
    due: '2021-12-31',
    target: text('2021 年 1 月至 12 月', 'January to December 2021'),
  },
  {
    id: 'N2.M5',
    article: '三（五）',
    title: text('全面开征', 'Levy the fee in full'),
    lead: null,
    bodies: ['UMB', 'FIN', 'DRC'],
    due: '2021-11-30',
    target: text('自规章施行之日起', 'from the day on which the regulation takes effect'),
  },
]
