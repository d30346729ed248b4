import { EMPTY_BOOK } from '../platform/book.ts'
import { gatewayHandler, readEnvironment } from '../platform/lambda.ts'
import { screeningRoutes } from './routes.ts'

/** The function that screens: it has no table and no secret, and remembers nothing of who asks. */
export const handler = gatewayHandler(
  screeningRoutes({ now: () => new Date(), book: EMPTY_BOOK }),
  readEnvironment(process.env),
)
