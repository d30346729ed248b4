import { type Options, text } from '../../kit/index.ts'

export const ORIGINS: Options = {
  centralUrbanArea: text('中心城区', 'the central urban area'),
  suiping: text('遂平县', 'Suiping county'),
  otherCounty: text('其他县', 'another county'),
  outside: text('市外', 'outside the city'),
}

export const DUTIES: Options = {
  required: text('须入驻产业园', 'has to settle in the park'),
  encouraged: text('鼓励入驻产业园', 'is encouraged to settle there'),
  none: text('不作要求', 'nothing is asked'),
}

export const INDICATORS: Options = {
  investmentPerMu: text('亩均投资', 'investment per mu'),
  taxPerMu: text('亩均税收', 'tax per mu'),
  plotRatio: text('容积率', 'plot ratio'),
  environmentalStandard: text('环境标准', 'environmental standard'),
}

export const IDLE_TREATMENTS: Options = {
  reclaim: text('收回', 'reclaimed'),
  levyFee: text('征缴闲置费', 'an idle-land fee is levied'),
  noneRecorded: text('未有处置', 'nothing is recorded'),
}

export const REACHED: Options = {
  late: text('已过期限', 'past its day'),
  below: text('未达到', 'below'),
  met: text('达到', 'met'),
  exceeded: text('超过', 'exceeded'),
}
