import * as z from 'zod'
import { plainCode } from '../../kit/index.ts'

/** 市本级 or a county: the unit whose funds are kept apart. */
export const UNIT = plainCode().meta({ description: 'Code of the unit, such as CITY or SP. 统筹单位' })

/** The two funds, which never pay for each other. */
export const FUND = z.enum(['employee', 'resident']).meta({ description: 'Which fund. 职工医保 / 居民医保' })
