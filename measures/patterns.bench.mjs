// The patterns of one alliance with 200 cases, among 100,000 in 1,000 alliances, and what a company's council sees of all
// of them: both beside one plain list of 50 rows.
import { join } from 'node:path'
import { must, scratch } from './case.mjs'
import { inTurns } from './load.mjs'
import { get, open, portfolio, whole } from './portfolio.mjs'
import { measure, whileRunning } from './servers.mjs'

/// Microseconds of one list of 50 rows, found by an index and sorted, through SQLite's C API with a kept statement.
function rawListOf50() {
  const lines = must(measure('facade'), 'sqlite', join(scratch(), 'items.db')).trim().split('\n')
  return lines.map(line => JSON.parse(line)).find(({ name }) => name === 'list').theirs / 1e3
}

async function patternPage() {
  const data = portfolio(whole)
  const here = await open(data)
  return whileRunning(here.child, async () => {
    const path = '/alliances/lot-0/patterns?roots=provisional'
    const { cases } = await get(here, path)
    if (cases.length !== 200) throw new Error(`The page tells of ${cases.length} cases.`)
    const page = { ...here, url: `${here.address}/api/v1${path}` }
    const [ours, list] = await inTurns([page, { raw: rawListOf50 }], { connections: 4 })
    return {
      name: 'pattern-page',
      figure: ours.processor,
      unit: 'us',
      limit: list.processor,
      target: 40,
      atMost: true,
    }
  })
}

// The page asks twice: for its figures, and for the fifty alliances with most cases.
async function councilView() {
  const here = await open(portfolio(whole))
  return whileRunning(here.child, async () => {
    const { table } = await get(here, '/council')
    if (table.across.cases < whole * 100) throw new Error(`The council tells of ${table.across.cases} cases.`)
    const asks = path => ({ ...here, url: `${here.address}/api/v1${path}` })
    const targets = [asks('/council'), asks('/council/alliances'), { raw: rawListOf50 }]
    const [figures, alliances, list] = await inTurns(targets, { connections: 4 })
    return {
      name: 'council-view',
      figure: figures.processor + alliances.processor,
      unit: 'us',
      limit: list.processor,
      target: 200,
      atMost: true,
    }
  })
}

export const cases = [patternPage, councilView]
