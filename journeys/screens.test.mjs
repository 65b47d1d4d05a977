import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { openDemo } from './demo.mjs'
import { forms } from './forms.mjs'
import { House, password } from './house.mjs'
import { faultsNow, inspector, narrow, opened, wide } from './soundness.mjs'

// Where each begins. What no menu leads to, one comes to by a button or by a link that somebody handed on.
const inside = {
  'Tomás Aguirre': [
    '/',
    '/a/meridian',
    '/organisation/me',
    '/council',
    '/alliances/new',
    '/alliances/from-file',
    '/confirm',
  ],
  'Noor El-Amin': ['/server', '/organisation/me', '/nowhere'],
}

let demo, browser, house
const seen = new Map()
before(async t => {
  demo = await openDemo(t)
  browser = await openBrowser(t)
  house = await new House(t).start()
  await beginWriteUp()
})

// The story has no write-up that is only begun: its two alliance managers begin one of the issue that they work on.
async function beginWriteUp() {
  const leila = await demo.comesIn(await browser.person('Leila Haddad'))
  const ask = (method, path) =>
    leila.page.request.fetch(`${demo.address}/api/v1${path}`, {
      method,
      headers: { 'Idempotency-Key': crypto.randomUUID(), Origin: demo.address, 'X-Entente': '1' },
    })
  const { items } = await (await ask('GET', '/alliances/meridian/issues')).json()
  const worked = items.find(issue => issue.question.startsWith('Which calendar'))
  assert.equal((await ask('PUT', `/issues/${worked.id}/escalation`)).status(), 201)
  await leila.page.context().close()
}

for (const [name, beginnings] of Object.entries(inside))
  test(`every page of ${name} is sound`, { timeout: 900_000 }, async () =>
    assert.deepEqual(await walk(name, beginnings), []),
  )

test('what a visitor sees is sound', async () => {
  const visitor = await inspector(browser, 'a visitor')
  visitor.expectsNothing = true
  const faults = []
  for (const page of ['/sign-in', '/join', '/join#worn-out'])
    faults.push(...(await faultsOfPage(visitor, page)))
  faults.push(...(await faultsOfSetup(visitor)))
  await visitor.page.context().close()
  assert.deepEqual(faults, [])
})

for (const name of new Set(forms.map(form => form.who)))
  test(`every form of ${name} is sound`, { timeout: 900_000 }, async () => {
    const { memory } = seen.get(name) ?? {}
    const person = await inspector(browser, name, { storageState: memory })
    if (!memory) await demo.comesIn(person)
    const faults = []
    for (const form of forms.filter(one => one.who === name))
      faults.push(...(await faultsOfForm(person, form)))
    await person.page.context().close()
    assert.deepEqual(faults, [])
  })

test('the inspection finds what is wrong only on a narrow screen, and only in dark', async () => {
  const visitor = await inspector(browser, 'a visitor')
  visitor.expectsNothing = true
  await opened(visitor, `${demo.address}/sign-in`)
  assert.deepEqual(await faultsNow(visitor, 'it'), [])
  const faultsWith = async rule => {
    await visitor.page.evaluate(text => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      document.adoptedStyleSheets = [sheet]
    }, rule)
    return faultsNow(visitor, 'it')
  }
  assert.deepEqual(await faultsWith('@media (width < 400px) { h1 { width: 600px } }'), [
    'it at 390 px is wider than the screen',
  ])
  const pale = await faultsWith('[data-mantine-color-scheme=dark] h1 { color: #222 !important }')
  assert.equal(pale.length, 2)
  for (const fault of pale) assert.match(fault, /^it at \d+ px: in dark: color-contrast: <h1/)
  await visitor.page.context().close()
})

test('no browser had anything to complain about', () => assert.deepEqual(browser.complaints, []))

// Follows every menu and, of the links on a page, the first to each kind of page. The faults of all of them.
async function walk(name, beginnings) {
  const person = await demo.comesIn(await inspector(browser, name))
  const kinds = new Map()
  const coming = [...beginnings]
  const faults = []
  while (coming.length > 0) {
    const address = coming.shift()
    const kind = kindOf(address)
    if ((kinds.get(kind) ?? []).length >= (kind.includes('/escalations/') ? 6 : 1)) continue
    if ([...kinds.values()].flat().includes(address)) continue
    kinds.set(kind, [...(kinds.get(kind) ?? []), address])
    faults.push(...(await faultsOf(person, address)))
    coming.push(...(await linksOn(person.page)))
  }
  const memory = await person.page.context().storageState()
  await person.page.context().close()
  seen.set(name, { memory, pages: [...kinds.values()].flat() })
  return faults
}

// One alliance of the story shows what all have; an id stands for all of its kind, and so does what a list is narrowed
// to. The steps of an issue have a journey of their own.
const kindOf = address =>
  address
    .replaceAll(/[0-9a-f-]{36}/g, ':id')
    .replace(/^\/a\/[^/]+/, '/a/:slug')
    .replace(/\?step=.*/, '')
    .replaceAll(/=[^&]+/g, '=:one')

function linksOn(page) {
  return page
    .locator('a[href^="/"]:not([download])')
    .evaluateAll(links => links.map(link => link.getAttribute('href').split('#')[0]))
}

async function faultsOfForm(person, { on, what, steps, words, only }) {
  const { page } = person
  const screens = only ? [only] : [wide, narrow]
  await opened(person, demo.address + (await addressOf(person, on)))
  await page.setViewportSize(screens[0])
  for (const step of steps) await step(person)
  const faults = await faultsNow(person, `${what} on ${on}`, { words, screens })
  // Closed where it was opened: what opened it may not be there on another screen, and would not get the focus back.
  await page.setViewportSize(screens[0])
  const dialog = page.locator('[role=dialog], dialog[open]')
  if ((await dialog.count()) === 0) return faults
  // A list that is open in it closes first.
  if ((await page.getByRole('option').count()) > 0) await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await dialog
    .waitFor({ state: 'detached' })
    .catch(() => faults.push(`${what} on ${on}: Escape does not close it`))
  // The library gives it back some frames after the dialog is gone.
  const lost = await page.evaluate(async () => {
    const isLost = () => document.activeElement === document.body
    for (let frame = 0; frame < 60 && isLost(); ++frame) await new Promise(requestAnimationFrame)
    return isLost()
  })
  return lost ? [...faults, `${what} on ${on}: the focus is lost when it closes`] : faults
}

async function addressOf(person, on) {
  if (on instanceof RegExp) return seen.get(person.name).pages.find(page => on.test(page))
  if (on.startsWith('/')) return on
  await opened(person, `${demo.address}/a/meridian/disagreements`)
  const row = person.page.getByRole('row').filter({ hasText: on })
  return row.getByRole('link').first().getAttribute('href')
}

// The steps of the setup up to the last, which would use up its link.
async function faultsOfSetup(robin) {
  const faults = []
  const look = async (what, button) => {
    faults.push(...(await faultsNow(robin, what)))
    if (button) await robin.press(button)
  }
  await opened(robin, house.server.setupLink)
  await robin.write('Your name', 'Robin')
  await robin.write('Mail address', 'robin@host.example')
  await robin.write('Password', password)
  await look('the setup, you', 'Continue')
  await robin.seesHeading('How people reach it')
  await look('the setup, this server', 'Continue')
  await robin.sees('On the machine itself nothing is hidden.')
  await look('the setup, who can read it')
  return faults
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
  await opened(person, demo.address + address)
  return faultsNow(person, address)
}

// What the ribbon has to say, asked of the API by the address alone.
async function roomOf(person, address) {
  const ask = async path => (await person.page.request.get(`${demo.address}/api/v1${path}`)).json()
  const [, slug, place, named] = address.match(/^\/a\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?/) ?? []
  if (!slug) return [wordOutside(address)]
  if (
    [
      'activity',
      'coaching',
      'complaints',
      'disagreements',
      'questions',
      'rooms',
      'paper-signatures',
      'history',
    ].includes(place)
  )
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
