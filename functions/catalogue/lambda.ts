import { gatewayHandler, readEnvironment } from '../platform/lambda.ts'
import { bundledFiles } from './bundled-files.ts'
import { catalogueRoutes } from './routes.ts'

const environment = readEnvironment(process.env)

/** The function that serves the catalogue, the contract and its reference; it answers unknown addresses too. */
export const handler = gatewayHandler(
  catalogueRoutes({ ...bundledFiles(import.meta.url, environment.publicUrl), now: () => new Date() }),
  environment,
)
