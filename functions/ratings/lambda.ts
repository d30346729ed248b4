import { EMPTY_BOOK } from '../platform/book.ts'
import { issuerAuthentication } from '../platform/issuer.ts'
import { gatewayHandler, readEnvironment } from '../platform/lambda.ts'
import { connectRating } from './connection.ts'
import { ratingRoutes } from './routes.ts'

const environment = readEnvironment(process.env)
if (!environment.cursorKey) throw new Error('CURSOR_KEY is not set: instances would refuse each other’s cursors')

/** The function of the yearly rating. What it leaves to be done, the workers find. */
export const handler = gatewayHandler(
  ratingRoutes({ ...connectRating(process.env), book: EMPTY_BOOK }),
  environment,
  issuerAuthentication(process.env),
)
