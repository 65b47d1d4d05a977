// A decision is told on by those who sat where it was taken; what their people ask comes back and is answered.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { openDemo } from './demo.mjs'
import { escalationAt } from './escalation_path.mjs'
import { signsIn } from './hands.mjs'
import { openHouse, password } from './house.mjs'
import { foundOrion } from './orion.mjs'
import { faultsNow, inspector, opened } from './soundness.mjs'

let house, browser, at, bo, bea
before(async t => {
  house = await openHouse(t)
  browser = await openBrowser(t)
  const { id } = await escalationAt(await foundOrion(house), 'published')
  at = `${house.address}/a/orion/joint/escalations/${id}`
  bo = await sits('Bo')
  bea = await sits('Bea')
})

async function sits(name, person) {
  const here = person ?? (await browser.person(name))
  await signsIn(here, house.address, house.people[name].me.mail, password)
  return here
}

const card = person => person.card('Telling it on')

test('who sat there is asked to tell it on, and brings back two questions', async () => {
  await bo.open(house.address)
  await bo.sees('published a decision: explain it to your people')
  await bo.open(at)
  await bea.open(at)
  await card(bo).press('I have told my people')
  await card(bo).write('Whom you told', 'The development leads')
  await card(bo).write('What they asked that you could not answer', 'From when on?\nWho tells the plants?')
  await card(bo).press('I have told them')
  await card(bea).sees('1 of 2 told it on')
  await card(bea).sees('The development leads')
  await card(bea).sees('Who tells the plants?')
})

test('the other decider answers, and who asked is told', async () => {
  const question = bea.page.getByRole('article', { name: 'From when on?' })
  await question.getByRole('button', { name: 'Answer it' }).click()
  await card(bea).write('The answer, as their people can be told it', 'From the first of May.')
  await question.getByRole('button', { name: 'Answer it' }).click()
  await card(bo).sees('From the first of May.')
  await bo.open(house.address)
  await bo.press(/^Notices/)
  await bo.sees('answered what your people had asked: tell them')
})

test('everybody in the alliance reads how far it is, and only who sat there can tell it on', async () => {
  const fred = await sits('Fred')
  await fred.open(`${house.address}/a/orion/joint/cascades`)
  await fred.sees(
    '1 of 1 were told on within three days on which both work. 2 questions came back; 1 has no answer yet.',
  )
  await fred.sees('1 of 2 told it on')
  assert.equal(await fred.page.getByText('You have not told it on yet').count(), 0)
  await bea.open(`${house.address}/a/orion/joint/cascades`)
  await bea.sees('You have not told it on yet')
})

test('it is sound for who still has to tell it on', async () => {
  const person = await sits('Bea', await inspector(browser, 'Bea'))
  const faults = []
  for (const page of [at, `${house.address}/a/orion/joint/cascades`]) {
    await opened(person, page)
    await person.sees('1 of 2 told it on')
    faults.push(...(await faultsNow(person, page.replace(house.address, ''))))
  }
  await opened(person, at)
  await card(person).press('I have told my people')
  await person.sees('Whom you told')
  faults.push(...(await faultsNow(person, 'telling it on')))
  await person.page.context().close()
  assert.deepEqual(faults, [])
})

test('the demo has told on its decisions, most of them in time', async t => {
  const demo = await openDemo(t)
  const annika = await demo.comesIn(await browser.person('Dr Annika Reuss'))
  await annika.open(`${demo.address}/a/meridian/joint/cascades`)
  await annika.sees('121 of 146 (83 %) were told on within three days on which both work.')
  await annika.follow('How is the launch brand budget divided over the regions, and by which rule?')
  await card(annika).sees('The development leads')
  await card(annika).sees('Only those on contracts of a year or more.')
})

test('no browser had anything to complain about', () => assert.deepEqual(browser.complaints, []))
