import { type Config, readConfig } from './config.ts'
import { recordsFile } from './embedded/engine.ts'
import { startServer } from './server.ts'

/** So long the workers and the engine have to end, once the requests have. */
const LAST_SECONDS = 15

/** `npm start`: says where it listens and what to try, ends cleanly on Ctrl-C, and explains why it cannot start. */
async function main(): Promise<void> {
  const config = readConfig(process.env)
  const server = await startServer(config)
  console.log(`Tianzhong Policy API 天中政策开放接口
  address    ${server.url}
  reference  ${server.url}/docs
  try        curl '${server.url}/v1/calculators'
${recordsOf(config)}
Ctrl-C ends it.`)
  const stop = () => {
    console.log('stopping')
    server.close().then(() => process.exit(0))
    // Should anything else hang, the process does not.
    setTimeout(() => process.exit(1), (config.GRACE_SECONDS + LAST_SECONDS) * 1000)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

/** Where records are kept, and how to show who one is. */
function recordsOf({ DYNAMODB_ENDPOINT, DYNAMODB_TABLE, DATA_DIR, OIDC_ISSUER }: Config): string {
  const place = DYNAMODB_ENDPOINT ?? (DYNAMODB_TABLE ? `table ${DYNAMODB_TABLE} on AWS` : recordsFile(DATA_DIR))
  return `  records    ${place}
  tokens     ${OIDC_ISSUER ?? 'npm run --silent token -- officer --department industrial-development-office'}`
}

main().catch((error: NodeJS.ErrnoException) => {
  const { HOST = 'localhost', PORT = '3000' } = process.env
  console.error(
    error.code === 'EADDRINUSE'
      ? `${HOST}:${PORT} is taken by another program; stop it or choose another port: PORT=3001 npm start`
      : `cannot start: ${error.message}`,
  )
  process.exit(1)
})
