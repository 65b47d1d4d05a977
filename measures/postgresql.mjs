// A private PostgreSQL with its own settings, which flushes every commit to the disk.
import { join } from 'node:path'
import { must, scratch } from './case.mjs'

const tool = join(import.meta.dirname, '..', 'tools/postgresql')

export function withPostgresql(work) {
  const folder = join(scratch(), 'postgresql')
  const place = must(tool, 'start', folder).trim()
  try {
    return work(place)
  } finally {
    must(tool, 'remove', folder)
  }
}
