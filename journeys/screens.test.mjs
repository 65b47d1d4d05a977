import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { openDemo } from './demo.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const looks = {
  light: { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  'light at 390 px': { colorScheme: 'light', viewport: { width: 390, height: 844 } },
}

// Where each begins. What no menu leads to, one comes to by a button or by a link that somebody handed on.
const inside = {
  'Tomás Aguirre': [
    '/',
    '/a/meridian',
    '/organisation/me',
    '/alliances/new',
    '/alliances/from-file',
    '/confirm',
  ],
  'Noor El-Amin': ['/server', '/organisation/me', '/nowhere'],
}

let demo, browser
const seen = new Map()
before(async t => {
  demo = await openDemo(t)
  browser = await openBrowser(t)
  for (const [name, beginnings] of Object.entries(inside)) await walk(name, beginnings)
})

for (const [look, options] of Object.entries(looks)) {
  for (const name of Object.keys(inside))
    test(`every screen of ${name} is sound in ${look}`, { timeout: 600_000 }, async () => {
      const { memory, screens } = seen.get(name)
      const person = await browser.person(name, { ...options, storageState: memory })
      await person.page.context().addInitScript({ content: axe })
      const faults = []
      for (const screen of screens) faults.push(...(await faultsOf(person, screen)))
      await person.page.context().close()
      assert.deepEqual(faults, [])
    })

  test(`what a visitor sees is sound in ${look}`, async () => {
    const visitor = await browser.person('a visitor', options)
    await visitor.page.context().addInitScript({ content: axe })
    visitor.expectsNothing = true
    const faults = []
    for (const screen of ['/sign-in', '/join', '/join#worn-out'])
      faults.push(...(await faultsOfPage(visitor, screen)))
    await visitor.page.context().close()
    assert.deepEqual(faults, [])
  })
}

test('no browser had anything to complain about', () => assert.deepEqual(browser.complaints, []))

// Follows every menu and, of the links on a page, the first to each kind of page.
async function walk(name, beginnings) {
  const person = await demo.comesIn(await browser.person(name))
  const kinds = new Map()
  const coming = [...beginnings]
  while (coming.length > 0) {
    const address = coming.shift()
    const kind = kindOf(address)
    if ((kinds.get(kind) ?? []).length >= (kind.includes('/escalations/') ? 6 : 1)) continue
    if ([...kinds.values()].flat().includes(address)) continue
    kinds.set(kind, [...(kinds.get(kind) ?? []), address])
    await opened(person, address)
    coming.push(...(await linksOn(person.page)))
  }
  const memory = await person.page.context().storageState()
  await person.page.context().close()
  seen.set(name, { memory, screens: [...kinds.values()].flat() })
}

// One alliance of the story shows what all have; an id stands for all of its kind.
const kindOf = address => address.replaceAll(/[0-9a-f-]{36}/g, ':id').replace(/^\/a\/[^/]+/, '/a/:slug')

function linksOn(page) {
  return page
    .locator('a[href^="/"]:not([download])')
    .evaluateAll(links => links.map(link => link.getAttribute('href').split('#')[0]))
}

async function opened(person, address) {
  await person.page.goto('about:blank')
  await person.open(demo.address + address)
  await person.page.locator('h1, .empty h2').first().waitFor()
  await person.page.waitForFunction(() => !document.querySelector('.sketch'))
}

async function faultsOf(person, address) {
  const faults = await faultsOfPage(person, address)
  const ribbons = await person.page.getByRole('complementary', { name: 'Who sees this page' }).allInnerTexts()
  const room = await roomOf(person, address)
  if (ribbons.length !== 1) faults.push(`${address} wears ${ribbons.length} ribbons`)
  for (const part of room)
    if (!ribbons[0]?.includes(part)) faults.push(`${address}: no “${part}” in “${ribbons[0]}”`)
  return faults
}

async function faultsOfPage(person, address) {
  await opened(person, address)
  const { page } = person
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  const found = await page.evaluate(rules => axe.run(document, rules), {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    preload: false,
  })
  return [
    ...(over > 0 ? [`${address} is ${over} px wider than the screen`] : []),
    ...found.violations.map(
      ({ id, nodes }) => `${address}: ${id}: ${nodes.map(node => node.html).join(' ')}`,
    ),
  ]
}

// What the ribbon has to say, asked of the API by the address alone.
async function roomOf(person, address) {
  const ask = async path => (await person.page.request.get(`${demo.address}/api/v1${path}`)).json()
  const [, slug, place, named] = address.match(/^\/a\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?/) ?? []
  if (!slug) return [wordOutside(address)]
  if (['activity', 'disagreements', 'rooms', 'paper-signatures', 'history'].includes(place))
    return ['Only you.']
  const { rooms } = await ask(`/alliances/${slug}`)
  const { kind, count } = await ask(
    `/rooms/${place === 'room' ? named : place === 'own' ? rooms.own : rooms.joint}`,
  )
  return [{ joint: 'Joint.', own: 'Our room.', restricted: 'Restricted.' }[kind], people(count)]
}

const people = count => (count === 1 ? '1 person' : `${count} people`)

function wordOutside(address) {
  if (address.startsWith('/organisation')) return 'No partner can see this page.'
  if (address.startsWith('/server')) return 'Server room.'
  return address === '/nowhere' ? 'No room.' : 'Only you.'
}
