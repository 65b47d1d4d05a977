// A clean build of server and web UI, without a compiler cache: ten minutes are the most.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { scratch, timed } from './case.mjs'

const root = join(import.meta.dirname, '..')

function run(program, ...words) {
  const env = { ...process.env, CCACHE_DISABLE: '1' }
  const { status } = spawnSync(program, words, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`${program} ${words.join(' ')} failed.`)
}

async function build() {
  const folder = scratch()
  const [took] = await timed(1, () => {
    run('cmake', '--preset', 'release', '-B', folder)
    run('ninja', '-C', folder, 'entente')
    run('npm', 'run', '--silent', 'build')
  })
  return { name: 'build', figure: took / 1000, unit: 's', limit: 600, target: 1, atMost: true }
}

export const cases = [build]
