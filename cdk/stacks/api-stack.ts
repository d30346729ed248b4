import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib'
import type { Construct } from 'constructs'
import { calculatorRoutes } from '../../functions/calculators/routes.ts'
import { catalogueRoutes } from '../../functions/catalogue/routes.ts'
import { EMPTY_BOOK } from '../../functions/platform/book.ts'
import type { Route } from '../../functions/platform/operation.ts'
import { copyCatalogueFiles } from '../bundling/catalogue-files.ts'
import { ApiFunction } from '../constructs/api-function.ts'
import { PolicyRestApi } from '../constructs/policy-rest-api.ts'

/** What differs from one deployment to another. */
export interface ApiStackProps extends StackProps {
  /** Where the API is reached if it has a domain of its own. */
  readonly publicUrl?: string | undefined
}

/** The public, stateless half of the product: catalogue and calculators behind one REST API. */
export class ApiStack extends Stack {
  constructor(scope: Construct, id: string, { publicUrl, ...props }: ApiStackProps = {}) {
    super(scope, id, props)
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
    const api = new PolicyRestApi(this, 'PolicyApi', {
      doors: [
        { function: catalogue.function, operations: operationsOf(catalogueRoutes(UNREAD)) },
        { function: calculators.function, operations: operationsOf(calculatorRoutes(UNREAD)) },
      ],
      fallback: catalogue.function,
      throttle: { rate: 200, burst: 400 },
      publicUrl,
    })
    new CfnOutput(this, 'PublicUrl', { value: api.publicUrl })
  }
}

/** What routes are built with where only their operations are read: no handler runs here. */
const UNREAD = {
  now: () => new Date(0),
  book: EMPTY_BOOK,
  contract: () => Promise.reject(new Error('nothing is served while the stack is put together')),
  asset: async () => undefined,
}

const operationsOf = (routes: readonly Route[]) => routes.map(({ operation }) => operation)
