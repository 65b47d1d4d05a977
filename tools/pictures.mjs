// Makes the pictures of the documentation anew, from a demo server of its own: `npm run pictures`.
import { mkdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { openBrowser } from '../journeys/browser.mjs'
import { openDemo } from '../journeys/demo.mjs'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'docs/pictures')
const most = 250_000

const desk = { viewport: { width: 1440, height: 900 }, colorScheme: 'light', timezoneId: 'Europe/Zurich' }
const phone = { ...desk, viewport: { width: 390, height: 844 } }

const openings = []
const session = { after: end => openings.unshift(end) }

try {
  mkdirSync(folder, { recursive: true })
  const demo = await openDemo(session)
  const browser = await openBrowser(session)

  const jonas = await demo.comesIn(await browser.person('Jonas Frey', desk))
  await go(jonas, `${demo.address}/a/meridian/disagreements`)
  const escalation = jonas.place.getByRole('table', { name: 'Going on' }).getByRole('link').first()
  const question = await escalation.textContent()
  await escalation.click()
  await jonas.place.getByRole('heading', { level: 1, name: question }).waitFor()
  await save(jonas, 'escalation')

  const tomas = await demo.comesIn(await browser.person('Tomás Aguirre', desk))
  await go(tomas, `${demo.address}/a/meridian`)
  await save(tomas, 'home')
  await go(tomas, `${demo.address}/`)
  await tomas.page.emulateMedia({ colorScheme: 'dark' })
  await save(tomas, 'my-work-dark')

  const leila = await demo.comesIn(await browser.person('Leila Haddad', phone))
  await go(leila, `${demo.address}/a/meridian`)
  await save(leila, 'phone')
} finally {
  for (const end of openings) await end()
}

async function go(person, address) {
  await person.open(address)
  await ready(person.page)
}

// The page is there, nothing is being asked for, and the letters are those of the house.
async function ready(page) {
  await page.waitForFunction(
    () =>
      document.querySelector('h1') &&
      !document.querySelector('.sketch') &&
      document.fonts.status === 'loaded',
  )
}

async function save(person, name) {
  await ready(person.page)
  const path = join(folder, `${name}.png`)
  await person.page.screenshot({ path, animations: 'disabled' })
  const { size } = statSync(path)
  if (size > most) throw new Error(`${relative(root, path)} has ${size} bytes; ${most} are the most.`)
  console.log(`${relative(root, path)}  ${Math.round(size / 1000)} kB`)
}
