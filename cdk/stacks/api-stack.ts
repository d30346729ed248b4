import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { calculatorRoutes } from '../../functions/calculators/routes.ts'
import { catalogueRoutes } from '../../functions/catalogue/routes.ts'
import { EMPTY_BOOK } from '../../functions/platform/book.ts'
import type { Route } from '../../functions/platform/operation.ts'
import { ratingRecords } from '../../functions/ratings/records.ts'
import { ratingRoutes } from '../../functions/ratings/routes.ts'
import { NO_STORE } from '../../functions/records/store.ts'
import { screeningRoutes } from '../../functions/screening/routes.ts'
import { copyCatalogueFiles } from '../bundling/catalogue-files.ts'
import { ApiFunction } from '../constructs/api-function.ts'
import { PolicyRestApi } from '../constructs/policy-rest-api.ts'
import { Ratings, Workers } from '../constructs/rating.ts'
import type { RecordsTable } from '../constructs/records-table.ts'
import type { Settings } from '../settings.ts'

/** What the stack is told: the table of another stack, and what differs from one deployment to another. */
export interface ApiStackProps extends StackProps, Settings {
  readonly table: RecordsTable
}

/** The functions and the REST API before them: nothing in here is lost if it is put together anew. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { table, publicUrl, issuer, ...props }: ApiStackProps) {
    super(scope, id, { description: descriptionOf(issuer), ...props })
    const catalogue = new ApiFunction(this, 'Catalogue', {
      description: 'Policies, calculators, the contract and its reference',
      entry: 'catalogue/lambda.ts',
      memorySize: 512,
      addFiles: copyCatalogueFiles,
    })
    const calculators = new ApiFunction(this, 'Calculators', {
      description: 'Stateless decisions: a situation in, a cited decision out',
      entry: 'calculators/lambda.ts',
      memorySize: 1024,
    })
    const screening = new ApiFunction(this, 'Screening', {
      description: 'Partial facts in: every entitlement, and the next question',
      entry: 'screening/lambda.ts',
      memorySize: 1024,
    })
    const ratings = new Ratings(this, 'Ratings', { table, issuer })
    new Workers(this, 'Workers', { table })
    const api = new PolicyRestApi(this, 'PolicyApi', {
      doors: [
        { function: catalogue.function, operations: operationsOf(catalogueRoutes(UNREAD)) },
        { function: calculators.function, operations: operationsOf(calculatorRoutes(UNREAD)) },
        { function: screening.function, operations: operationsOf(screeningRoutes(UNREAD)) },
        { function: ratings.function, operations: operationsOf(ratingRoutes(UNREAD)) },
      ],
      fallback: catalogue.function,
      throttle: { rate: 200, burst: 400 },
      publicUrl,
    })
    new CfnOutput(this, 'PublicUrl', { value: api.publicUrl })
  }
}

/** Shown in the list of stacks, where a missing issuer would otherwise go unnoticed until the first officer comes. */
const descriptionOf = (issuer: Settings['issuer']): string =>
  `Tianzhong Policy API: catalogue, calculators, screening and the star rating; ${
    issuer ? `takes tokens of ${issuer.issuer}` : 'no token issuer is set, so every token is refused (401)'
  }`

/** What routes are built with where only their operations are read: no handler runs here. */
const UNREAD = {
  now: () => new Date(0),
  book: EMPTY_BOOK,
  bookOf: () => EMPTY_BOOK,
  records: ratingRecords(NO_STORE),
  contract: () => Promise.reject(new Error('nothing is served while the stack is put together')),
  asset: async () => undefined,
}

const operationsOf = (routes: readonly Route[]) => routes.map(({ operation }) => operation)
