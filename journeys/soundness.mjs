// What must hold of every page, form and panel, in whatever look: nothing wider than the screen, no dialog taller than
// it, and nothing that axe objects to.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const looks = {
  light: { colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  'light at 390 px': { colorScheme: 'light', viewport: { width: 390, height: 844 } },
}

/// Somebody whose browser brings along what looks for faults.
export async function inspector(browser, name, options) {
  const person = await browser.person(name, options)
  await person.page.context().addInitScript({ content: axe })
  return person
}

/// Opens an address anew, and waits until nothing on it is being asked for.
export async function opened(person, address) {
  await person.page.goto('about:blank')
  await person.open(address)
  await person.page.locator('h1, .empty h2').first().waitFor()
  await settled(person)
}

export const settled = person =>
  person.page.waitForFunction(() => !document.querySelector('.sketch, .btn[aria-busy]'))

/// The faults of what is on the screen now, each with `where` it is.
export async function faultsNow({ page }, where) {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
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
  const found = await page.evaluate(rules => axe.run(document, rules), {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    preload: false,
  })
  return [
    ...(over > 0 ? [`${where} is ${over} px wider than the screen`] : []),
    ...(beyond > 0 ? [`${where} reaches beyond the edge of the screen`] : []),
    ...found.violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(node => node.html).join(' ')}`),
  ]
}
