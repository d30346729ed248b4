import { EMPTY_BOOK } from '../platform/book.ts'
import { gatewayHandler, readEnvironment } from '../platform/lambda.ts'
import { calculatorRoutes } from './routes.ts'

/** The function that calculates: it has no table and no secret. */
export const handler = gatewayHandler(
  calculatorRoutes({ now: () => new Date(), book: EMPTY_BOOK }),
  readEnvironment(process.env),
)
