import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { bringTo, Escalation } from './escalation_path.mjs'
import { signsIn } from './hands.mjs'
import { openHouse, password } from './house.mjs'
import { foundOrion } from './orion.mjs'

let browser, escalation, ana, chen
before(async t => {
  const house = await openHouse(t)
  browser = await openBrowser(t)
  escalation = new Escalation(await foundOrion(house), 'Which of us carries the risk of a late batch?')
  await bringTo(escalation, 'drafting')
  const address = `${house.address}/a/orion/room/${escalation.room}/escalations/${escalation.id}`
  const sits = async name => {
    const person = await browser.person(name)
    await signsIn(person, house.address, house.people[name].me.mail, password)
    await person.open(address)
    return person
  }
  ana = await sits('Ana')
  chen = await sits('Chen')
})

const part = (person, name) =>
  person.at(person.page.getByRole('region', { name: new RegExp(`^${name}( of |$)`) }))
const field = (person, name) => part(person, name).place.getByRole('textbox', { name })
const begins = (person, name) =>
  part(person, name)
    .place.getByRole('button', { name: /^(Write|Change)$/ })
    .click()
const offline = (person, is) => person.page.context().setOffline(is)

test('each sees that the other is there', async () => {
  await ana.sees('Chen of Quillon is here now')
  await chen.sees('Ana of Norvane is here now')
})

test('words appear at the other side as they are written, and only one writes in a part', async () => {
  await begins(ana, 'The facts')
  await field(ana, 'The facts').pressSequentially('Two batches came late')
  const facts = part(chen, 'The facts')
  await facts.sees('Ana of Norvane is writing here')
  await facts.sees('Two batches came late')
  const change = facts.place.getByRole('button', { name: 'Write' })
  assert.equal(await change.getAttribute('aria-disabled'), 'true')

  await begins(chen, 'What waiting costs')
  await field(chen, 'What waiting costs').fill('A week of stock')
  await part(ana, 'What waiting costs').sees('A week of stock')
  await part(chen, 'What waiting costs').press('Save')
  await part(ana, 'The facts').press('Save')
  await facts.place.getByText(/of Norvane is writing here/).waitFor({ state: 'detached' })
  await facts.sees('Two batches came late')
})

test('of what one side says for itself the other sees that it is being written, and no word before it is saved', async () => {
  const mine = person =>
    person.at(person.page.getByRole('region', { name: 'Interests of Norvane', exact: true }))
  await mine(ana)
    .place.getByRole('button', { name: /^(Write|Change)$/ })
    .click()
  await mine(ana).place.getByRole('textbox').fill('Our floor is thirty-eight')
  await mine(chen).sees('Ana of Norvane is writing here')
  const { pens } = await escalation.people.Chen.get(`/escalations/${escalation.id}/pens`)
  assert.ok(pens.some(pen => pen.part.startsWith('interests:') && pen.name === 'Ana' && pen.held))
  assert.equal(JSON.stringify(pens).includes('thirty-eight'), false)
  await mine(ana).press('Cancel')
  await mine(chen)
    .place.getByText(/of Norvane is writing here/)
    .waitFor({ state: 'detached' })
})

test('who is cut off writes on, saves, and it arrives when the line is back', async () => {
  await offline(ana, true)
  await begins(ana, 'What a good answer has to satisfy')
  const words = field(ana, 'What a good answer has to satisfy')
  await words.fill('No patient waits')
  const criteria = part(ana, 'What a good answer has to satisfy')
  await criteria.press('Save')
  await criteria.sees('There is no connection just now. Your words stay here and are saved when it is back.')
  await offline(ana, false)
  await ana.hears('Saved: What a good answer has to satisfy.')
  await part(chen, 'What a good answer has to satisfy').sees('No patient waits')
})

test('when the other saved meanwhile, both texts are there and nothing is lost', async () => {
  await offline(ana, true)
  await begins(ana, 'The facts')
  await field(ana, 'The facts').fill('Two batches came late in March')
  await begins(chen, 'The facts')
  await field(chen, 'The facts').fill('Two batches came late; a third was refused')
  await part(chen, 'The facts').press('Save')
  await chen.hears('Saved: The facts.')

  ana.comesSecond = true
  await offline(ana, false)
  const facts = part(ana, 'The facts')
  await facts.sees('What stands now')
  await facts.sees('Two batches came late; a third was refused')
  assert.equal(await field(ana, 'The facts').inputValue(), 'Two batches came late in March')
  await field(ana, 'The facts').fill('Two batches came late in March; a third was refused')
  await facts.press('Save')
  await facts.sees('Somebody changed this while you were working on it. Compare both texts and save again.')
  await facts.press('Save')
  await ana.hears('Saved: The facts.')
  await part(chen, 'The facts').sees('Two batches came late in March; a third was refused')
})

test('words that were not saved wait for their author after the page was left', async () => {
  await begins(ana, 'What waiting costs')
  await field(ana, 'What waiting costs').fill('A week of stock and a site visit')
  await part(chen, 'What waiting costs').sees('A week of stock and a site visit')
  await ana.page.reload()
  const costs = part(ana, 'What waiting costs')
  await costs.sees('You left words here that are not saved.')
  await costs.press('Go on with them')
  assert.equal(await field(ana, 'What waiting costs').inputValue(), 'A week of stock and a site visit')
  await costs.press('Save')
  await part(chen, 'What waiting costs').sees('A week of stock and a site visit')
})

test('no browser had anything to complain about', () => {
  const cut = /net::ERR_INTERNET_DISCONNECTED/
  assert.deepEqual(
    browser.complaints.filter(words => !cut.test(words)),
    [],
  )
})
