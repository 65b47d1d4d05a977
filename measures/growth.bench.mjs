// Ten times the data: each page on the whole portfolio beside the same page on a tenth of it.
import { inTurns } from './load.mjs'
import { open, portfolio, tenth, whole } from './portfolio.mjs'
import { whileRunning } from './servers.mjs'

const pages = {
  note: '/notes/0196d2c0-5000-7000-8000-000000000000',
  activity: '/alliances/lot-0/activity',
  notices: '/notices',
  'my-work': '/my-work',
  search: '/search?q=zanzibar',
  alliances: '/alliances',
  rooms: '/alliances/lot-0/rooms',
  people: '/people',
  patterns: '/alliances/lot-0/patterns',
  council: '/council',
  'council-alliances': '/council/alliances',
}

async function growth() {
  const large = await open(portfolio(whole))
  const small = await open(portfolio(tenth))
  return whileRunning(large.child, () => whileRunning(small.child, () => sideBySide(large, small)))
}

async function sideBySide(...houses) {
  const told = []
  for (const [name, path] of Object.entries(pages)) {
    const targets = houses.map(house => ({ ...house, url: `${house.address}/api/v1${path}` }))
    const [large, small] = await inTurns(targets, { connections: 4, seconds: 1, turns: 5 })
    told.push({
      name: `growth-${name}`,
      figure: large.processor,
      unit: 'us',
      limit: small.processor,
      target: 1.5,
      atMost: true,
    })
  }
  return told
}

export const cases = [growth]
