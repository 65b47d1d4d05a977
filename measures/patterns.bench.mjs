// The patterns of one alliance with 200 cases, among 100,000 in 1,000 alliances, beside one plain list of 50 rows.
import { inTurns } from './load.mjs'
import { get, open, portfolio, whole } from './portfolio.mjs'
import { rawMicros } from './raw.mjs'
import { whileRunning } from './servers.mjs'

async function patternPage() {
  const data = portfolio(whole)
  const here = await open(data)
  return whileRunning(here.child, async () => {
    const path = '/alliances/lot-0/patterns?roots=provisional'
    const { cases } = await get(here, path)
    if (cases.length !== 200) throw new Error(`The page tells of ${cases.length} cases.`)
    const { person } = await get(here, '/session')
    const alliance = '0196d2c0-2000-7000-8000-000000000000'
    const raw = () =>
      rawMicros(data, 'activity.of_alliance', { viewer: person, alliance, before: 0, limit: 50 })
    const page = { ...here, url: `${here.address}/api/v1${path}` }
    const [ours, list] = await inTurns([page, { raw }], { connections: 4 })
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

export const cases = [patternPage]
