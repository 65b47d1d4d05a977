// A company looks across its alliances: who is in the council, what they see of which alliance, and what they learn.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { openDemo } from './demo.mjs'
import { signsIn } from './hands.mjs'
import { makeHead, openHouse, password } from './house.mjs'
import { foundOrion } from './orion.mjs'
import { faultsNow, inspector, opened } from './soundness.mjs'

let house, browser
before(async t => {
  house = await openHouse(t)
  browser = await openBrowser(t)
  await foundOrion(house)
  await makeHead(house.people.Nils)
})

async function sits(name) {
  const person = await inspector(browser, name)
  await signsIn(person, house.address, house.people[name].me.mail, password)
  return person
}

test('a head of alliances opens it, and lets in a colleague who is in no alliance', async () => {
  const nils = await sits('Nils')
  await nils.open(house.address)
  await nils.follow('Conflict council')
  await nils.sees('Nobody looks across your alliances yet')
  assert.deepEqual(await faultsNow(nils, 'no council yet'), [])
  await nils.press('Open the council')
  const form = nils.dialog('Open the council')
  await form.tick('Olga')
  assert.deepEqual(await faultsNow(nils, 'opening the council', { words: 'Who shall be in it' }), [])
  await form.press('Open it')
  await nils.sees('What you write here is read by its 2 members.')
  await nils.sees('No disagreement has been written up in any of your alliances yet.')
  assert.deepEqual(await faultsNow(nils, 'a new council'), [])
})

test('a session and what follows from it are read by both, and by nobody else', async () => {
  const [olga, quinn, ana] = [await sits('Olga'), await sits('Quinn'), await sits('Ana')]
  await opened(olga, `${house.address}/council`)
  await olga.press('Note a session')
  await olga.dialog('Note a session').write('What was said', 'Nothing to see yet.')
  await olga.dialog('Note a session').press('Note it')
  await olga.sees('Nothing to see yet.')
  await olga.press('Add an insight')
  const insight = olga.dialog('Add an insight')
  await insight.write('What you learned', 'A list of who decides is missing at each start.')
  await insight.write('What shall be done', 'It is written before the first meeting.')
  await insight.write('Who is told', 'All alliance managers')
  await insight.press('Add it')
  await olga.sees('0 of 1 insight is adopted (0 %).')
  for (const [person, words] of [
    [ana, 'Nils opened it, and can let you in.'],
    [quinn, 'Nobody looks across your alliances yet'],
  ]) {
    await opened(person, `${house.address}/council`)
    await person.sees(words)
    assert.ok(!(await person.page.getByRole('main').innerText()).includes('Nothing to see yet'))
  }
})

test('the demo tells Katrin of Meridian by its name, and of Trellis by a number', async t => {
  const demo = await openDemo(t)
  const katrin = await demo.comesIn(await browser.person('Katrin Vogel'))
  await katrin.open(`${demo.address}/alliances`)
  await katrin.sees('Direction lies behind 11 of 34 cases with a root (32 %), in 1 of 2 alliances.')
  await katrin.follow('Open the conflict council')
  await katrin.sees(
    '34 cases in 2 alliances; 2 still open, 32 with a root that both alliance managers confirmed.',
  )
  await katrin.sees('3 of 4 insights are adopted (75 %).')
  await katrin.sees('4 roots come back in more than one alliance.')
  const alliances = katrin.page.getByRole('table', { name: 'Alliances by their cases' })
  const rows = alliances.getByRole('row')
  await rows.nth(2).waitFor()
  const [, meridian, trellis] = await rows.allInnerTexts()
  assert.match(meridian, /^Meridian\s+25\s+Direction 11, /)
  assert.match(trellis, /^Alliance 2\s+9\s+Decision rights 4, /)
  assert.ok(!(await katrin.page.getByRole('main').innerText()).includes('Trellis'))
  await katrin.at(alliances).follow('Meridian')
  await katrin.page.getByRole('table', { name: 'Cases', exact: true }).waitFor()
})

test('no browser had anything to complain about', () => assert.deepEqual(browser.complaints, []))
