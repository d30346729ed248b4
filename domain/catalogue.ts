import type { Calculator, Policy } from './kit/index.ts'
import { policy as starEnterprise } from './policies/star-enterprise/policy.ts'
import { ranking as starEnterpriseRanking } from './policies/star-enterprise/ranking.ts'
import { score as starEnterpriseScore } from './policies/star-enterprise/score.ts'

/** Every policy of the API, in the order of the gazette. A new policy is one folder and one line. */
export const policies: readonly Policy[] = [starEnterprise]

/** Every calculator of the API. */
export const calculators: readonly Calculator[] = [starEnterpriseScore, starEnterpriseRanking]
