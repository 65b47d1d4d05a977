// A statement of the product through SQLite's C API: its text is read where it stands, so that both run the same.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { must } from './case.mjs'
import { measure } from './servers.mjs'

const root = join(import.meta.dirname, '..')

function statementNamed(name) {
  for (const file of sources()) {
    const found = readFileSync(file, 'utf8').match(new RegExp(`"${name}", R"sql\\(([^]*?)\\)sql"`))
    if (found) return found[1]
  }
  throw new Error(`No statement is called ${name}.`)
}

function sources() {
  return must('git', '-C', root, 'ls-files', 'capabilities/*_views.cpp', 'foundation/*.cpp')
    .trim()
    .split('\n')
    .map(file => join(root, file))
}

/// Microseconds of processor for one answer.
export function rawMicros(data, statement, values) {
  const words = Object.entries(values).map(([name, value]) => `${name}=${value}`)
  const told = must(measure('raw_statement'), join(data, 'entente.db'), statementNamed(statement), ...words)
  const { rows, micros } = JSON.parse(told)
  if (rows === 0) throw new Error(`${statement} finds nothing.`)
  return micros
}
