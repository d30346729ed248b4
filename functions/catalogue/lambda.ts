import { gatewayHandler, readEnvironment } from '../platform/lambda.ts'
import { bundledFiles } from './bundled-files.ts'
import { catalogueRoutes } from './routes.ts'

const environment = readEnvironment(process.env)

/** The function that serves the catalogue, the contract and its reference; it answers unknown addresses too. */
export const handler = gatewayHandler(
  catalogueRoutes({ ...bundledFiles(import.meta.url, environment.publicUrl), now: () => new Date() }),
  // Its lists are public, and a made-up place in them leads nowhere: cursors only have to be alike in every instance.
  { ...environment, cursorKey: environment.cursorKey ?? 'catalogue' },
)
