// How much a browser loads before it shows the first page: fails past the limits below (KiB, gzip).
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const dist = 'app/web/dist'
const limits = { shellScript: 125, shellStyle: 18, pageScript: 160, pageChunk: 40, lazyChunk: 140 }

const manifest = JSON.parse(readFileSync(`${dist}/.vite/manifest.json`, 'utf8'))
const sizes = new Map()

main()

function main() {
  const shell = manifest['index.html']
  const shellFiles = reached(shell)
  report('the shell, script', scripts(shellFiles), limits.shellScript)
  report('the shell, style', styles(shellFiles), limits.shellStyle)
  for (const entry of Object.values(manifest).filter(entry => entry.isDynamicEntry)) page(entry, shellFiles)
}

function page(entry, shellFiles) {
  const own = reached(entry).filter(one => !shellFiles.includes(one))
  const isScreen = entry.src?.startsWith('../../capabilities/')
  report(
    entry.name,
    isScreen ? scripts([entry]) : scripts(own),
    isScreen ? limits.pageChunk : limits.lazyChunk,
  )
  if (isScreen) report(`${entry.name} with the shell`, scripts([...shellFiles, ...own]), limits.pageScript)
}

function reached(entry, found = []) {
  if (found.includes(entry)) return found
  found.push(entry)
  for (const name of entry.imports ?? []) reached(manifest[name], found)
  return found
}

function scripts(entries) {
  return sum(entries.map(entry => entry.file).filter(file => file.endsWith('.js')))
}

function styles(entries) {
  return sum(entries.flatMap(entry => entry.css ?? []))
}

function sum(files) {
  return [...new Set(files)].reduce((total, file) => total + size(file), 0) / 1024
}

function size(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length)
  return sizes.get(file)
}

function report(what, kibibytes, limit) {
  const over = kibibytes > limit
  console.log(
    `${what.padEnd(36)} ${kibibytes.toFixed(1).padStart(6)} of ${limit} KiB${over ? '  TOO MUCH' : ''}`,
  )
  if (over) process.exitCode = 1
}
