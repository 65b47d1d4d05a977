import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { Plugin } from 'vite'

const worthSqueezing = /\.(js|css|svg|json|html)$/
// The server writes a fresh nonce into every copy of the page, so the page itself is sent as it is.
const changedPerReply = /index\.html$/

/// Writes a gzip and a brotli copy next to every text file of the build, so that the server never compresses.
export function squeezed(): Plugin {
  return { name: 'squeezed', apply: 'build', writeBundle: options => squeeze(options.dir ?? '.') }
}

async function squeeze(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const worthy = files.filter(file => worthSqueezing.test(file) && !changedPerReply.test(file))
  await Promise.all(worthy.map(squeezeFile))
}

async function squeezeFile(file: string) {
  const text = await readFile(file)
  const size = { [constants.BROTLI_PARAM_SIZE_HINT]: text.length }
  await writeFile(`${file}.gz`, await promisify(gzip)(text, { level: 9 }))
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text, { params: size }))
}
