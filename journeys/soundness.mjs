// What must hold of every page, form and panel, on each screen and in light and dark: nothing wider than the screen, no
// dialog taller than it, and nothing that axe objects to.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const wide = { width: 1440, height: 900 }
export const narrow = { width: 390, height: 844 }

/// Somebody at a wide screen whose browser brings along what looks for faults.
export async function inspector(browser, name, options) {
  const person = await browser.person(name, { ...options, viewport: wide })
  await person.page.context().addInitScript({ content: axe })
  return person
}

/// Opens an address anew, and waits until nothing on it is being asked for.
export async function opened(person, address) {
  // An address that differs from this one only behind its # would not be opened anew.
  if (beforeHash(person.page.url()) === beforeHash(address)) await person.page.goto('about:blank')
  await person.open(address)
  await person.page.locator('h1, .empty h2').first().waitFor()
  await settled(person)
}

const beforeHash = address => address.split('#')[0]

export const settled = person =>
  person.page.waitForFunction(() => !document.querySelector('.sketch, .btn[aria-busy]'))

/// The faults of what is open now, each with `where` it is. On each screen `words` are to be read; afterwards the screen
/// is a wide one again.
export async function faultsNow(person, where, { words, screens = [wide, narrow] } = {}) {
  const faults = []
  for (const screen of screens) {
    await person.page.setViewportSize(screen)
    await settled(person)
    if (words) await person.sees(words)
    faults.push(...(await faultsOn(person.page, `${where} at ${screen.width} px`)))
  }
  await person.page.setViewportSize(wide)
  return faults
}

async function faultsOn(page, where) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  const beyond = await page.evaluate(
    () =>
      [...document.querySelectorAll('[role=dialog], .drop-panel, dialog[open]')].filter(panel => {
        const { top, bottom, left, right } = panel.getBoundingClientRect()
        return (
          top < 0 ||
          left < 0 ||
          right > innerWidth + 1 ||
          (bottom > innerHeight + 1 && panel.matches('[role=dialog]'))
        )
      }).length,
  )
  // What a bar that stays covers half of, because the page was scrolled, is no small target.
  await page.evaluate(() => scrollTo(0, 0))
  const found = [
    ...(await objections(page, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })),
    ...(await inDark(page, () => objections(page, { runOnly: ['color-contrast', 'link-in-text-block'] }))),
  ]
  return [
    ...(over ? [`${where} is wider than the screen`] : []),
    ...(beyond > 0 ? [`${where} reaches beyond the edge of the screen`] : []),
    ...found.map(objection => `${where}: ${objection}`),
  ]
}

async function objections(page, rules) {
  const { violations } = await page.evaluate(rules => axe.run(document, rules), { ...rules, preload: false })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
}

// Only colours differ there, so nothing else is looked at again.
async function inDark(page, look) {
  const show = scheme => document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
  await page.evaluate(show, 'dark')
  const found = await look()
  await page.evaluate(show, 'light')
  return found.map(fault => `in dark: ${fault}`)
}
