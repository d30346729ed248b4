import { type Options, text } from '../../kit/index.ts'

export const PAYERS: Options = {
  household: text('居民', 'household'),
  nonHousehold: text('单位等非居民', 'other than a household'),
}

export const CHANNELS: Options = {
  waterBill: text('随水费由供水公司代收', 'with the water bill'),
  districtAgent: text('由所在区代征机构征收', 'by the district’s agent'),
}

export const AGENTS: Options = {
  district: text('区城市管理局', 'a district'),
  waterCompany: text('供水公司', 'the water company'),
}

export const MILESTONES: Options = {
  levyBodies: text('健全各区征收机构', 'levy bodies of the districts'),
  regulation: text('出台市政府规章', 'the city’s regulation'),
  software: text('征收管理和水费软件', 'software for levying and billing'),
  publicity: text('宣传', 'publicity'),
  fullLevy: text('全面开征', 'the full levy'),
}
