// Measures every case, or those of the files named: node measures/run.mjs [NAME…]
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { told } from './case.mjs'

const known = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.bench.mjs'))
  .map(name => name.slice(0, -'.bench.mjs'.length))
const named = process.argv.slice(2)
const unknown = named.filter(name => !known.includes(name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. There are: ${known.join(', ')}.`)
  process.exit(2)
}
for (const name of named.length > 0 ? named : known) {
  const { cases } = await import(join(import.meta.dirname, `${name}.bench.mjs`))
  for (const measure of cases) for (const one of [await measure()].flat()) console.log(told(one))
}
process.exit(0)
