// People at their browsers. Each has one of their own; whatever a browser complains about is kept, with whose it was.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { chromium } from 'playwright-core'

const root = resolve(import.meta.dirname, '..')

/// The built web UI, for the servers that a journey starts.
process.env.ENTENTE_WEB ??= join(root, 'app/web/dist')

// It calls nobody but the server of the test, and draws without a graphics card.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/// Patience for a machine that is busy with other tests; nothing waits this long when it works.
const patience = 30_000

export async function openBrowser(t) {
  const chrome = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: quiet,
  })
  const browser = new Browser(chrome)
  t.after(() => chrome.close())
  return browser
}

class Browser {
  constructor(chrome) {
    this.chrome = chrome
    this.complaints = []
    this.people = []
  }

  /// A browser window of somebody's own, with no memory of anybody else's.
  async person(name, options = {}) {
    const context = await this.chrome.newContext({ locale: 'en-GB', acceptDownloads: true, ...options })
    await context.addInitScript(reportViolations)
    const page = await context.newPage()
    page.setDefaultTimeout(patience)
    const person = new Person(name, page)
    page.on('console', said => said.type() === 'error' && this.complain(person, said))
    page.on('pageerror', fault => this.complaints.push(`${name}: ${fault.stack}`))
    this.people.push(person)
    return person
  }

  // The browser notes every refusal, also those that are the answer: that a visitor is not signed in yet, that nothing
  // is there for somebody who was sent to look for it, and that somebody else was faster.
  complain(person, said) {
    const { url } = said.location()
    if (/status of 401/.test(said.text()) && url.endsWith('/api/v1/session')) return
    if (/status of 404/.test(said.text()) && person.expectsNothing) return
    if (/status of 409/.test(said.text()) && person.comesSecond) return
    this.complaints.push(`${person.name}: ${said.text()} (${url})`)
  }

  /// What everybody had before them when something went wrong.
  async keepPictures(folder = join(root, 'build/journeys')) {
    mkdirSync(folder, { recursive: true })
    for (const { name, page } of this.people)
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true }).catch(() => {})
  }
}

function reportViolations() {
  addEventListener('securitypolicyviolation', event =>
    console.error(`content security policy: ${event.violatedDirective} ${event.blockedURI}`),
  )
}

/// Somebody who reads, presses and writes by the names that things have on the screen.
export class Person {
  constructor(name, page, place = page) {
    this.name = name
    this.page = page
    this.place = place
  }

  /// The same person, looking only at one part of the page.
  at(place) {
    return new Person(this.name, this.page, place)
  }
  dialog(name) {
    return this.at(this.page.getByRole('dialog', { name }))
  }
  card(name) {
    return this.at(this.place.getByRole('region', { name, exact: true }))
  }
  group(name) {
    return this.at(this.place.getByRole('group', { name, exact: true }))
  }

  open(address) {
    return this.page.goto(address)
  }
  press(name) {
    return this.place.getByRole('button', { name, exact: true }).click()
  }
  /// The same where an empty page offers it a second time.
  pressFirst(name) {
    return this.place.getByRole('button', { name, exact: true }).first().click()
  }
  follow(name) {
    return this.place.getByRole('link', { name }).first().click()
  }
  tick(name) {
    return this.place.getByRole('checkbox', { name }).check()
  }
  write(name, text) {
    return this.field(name).fill(text)
  }
  choose(name, label) {
    return this.place.getByRole('combobox', { name, exact: true }).selectOption({ label })
  }
  field(name) {
    return this.place.getByRole('textbox', { name, exact: true })
  }

  /// Waits until this can be read.
  sees(words) {
    return this.place.getByText(words).filter({ visible: true }).first().waitFor()
  }
  seesHeading(name) {
    return this.place.getByRole('heading', { name, exact: true }).first().waitFor()
  }
  /// Waits until the page says at its foot that this was done, and has that sentence go.
  async hears(words) {
    const line = this.page.getByRole('status', { name: 'What was done' }).locator('.note-line')
    const said = line.filter({ hasText: words }).first()
    await said.waitFor()
    await said.getByRole('button', { name: 'Dismiss' }).click()
  }
}
