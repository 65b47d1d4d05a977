// The database facade beside the databases' own client libraries: the same statements on the same rows.
import { join } from 'node:path'
import { must, scratch } from './case.mjs'
import { withPostgresql } from './postgresql.mjs'
import { measure } from './servers.mjs'

function facade(kind, place, targets) {
  const lines = must(measure('facade'), kind, place).trim().split('\n')
  return lines.map(line => {
    const { name, ours, theirs } = JSON.parse(line)
    return {
      name: `${kind}-${name}`,
      figure: 1e9 / ours,
      unit: '/s',
      limit: 1e9 / theirs,
      target: targets[name],
    }
  })
}

const sqlite = () => facade('sqlite', join(scratch(), 'items.db'), { point: 0.85, list: 0.9 })
const postgresql = () => withPostgresql(place => facade('postgresql', place, { point: 0.9, list: 0.9 }))

export const cases = [sqlite, postgresql]
