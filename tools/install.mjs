// Installs what the lock file names, when it is not yet installed. Runs on the machine's own Node, before anything else is there.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const mark = new URL('node_modules/.installed', root)
const lock = createHash('sha256')
  .update(readFileSync(new URL('package-lock.json', root)))
  .digest('hex')

const installed = () => {
  try {
    return readFileSync(mark, 'utf8') === lock
  } catch {
    return false
  }
}

if (!installed()) {
  console.log('installing dependencies, about a minute …')
  const windows = process.platform === 'win32'
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: root, stdio: 'inherit', shell: windows })
  if (status !== 0) process.exit(status ?? 1)
  writeFileSync(mark, lock)
}
