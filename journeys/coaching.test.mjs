import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { escalationAt } from './escalation_path.mjs'
import { choosesFrom, signsIn } from './hands.mjs'
import { openHouse, password } from './house.mjs'
import { foundOrion } from './orion.mjs'
import { faultsNow, inspector, opened } from './soundness.mjs'

let house, browser, orion, ana, bo, chen
before(async t => {
  house = await openHouse(t)
  browser = await openBrowser(t)
  orion = await foundOrion(house)
  await escalationAt(orion, 'options')
  const sits = async name => {
    const person = await browser.person(name)
    await signsIn(person, house.address, house.people[name].me.mail, password)
    return person
  }
  ana = await sits('Ana')
  bo = await sits('Bo')
  chen = await sits('Chen')
})

const asks = async () => {
  const { items } = await house.people.Ana.get('/alliances/orion/issues')
  await ana.open(`${house.address}/a/orion/coaching?issue=${items[0].id}`)
  const form = ana.dialog('Ask a colleague')
  await choosesFrom(form, 'Whom do you ask?', 'Bo')
  return form
}

test('who is stuck gets questions, goes back with a plan, and says how it went', async () => {
  const form = await asks()
  await form.write('What makes it hard?', 'Chen hears a threat in every date that I name.')
  await form.press('Ask')
  await ana.hears('Bo has been asked.')

  await bo.sees('is stuck and asks you for questions to go on with')
  await bo.follow('Ana and Bo')
  await bo.sees('Chen hears a threat in every date that I name.')
  await bo.press('Give questions')
  const questions = bo.card('Questions to go back with')
  await questions.place.getByLabel('What do you hear?').fill('date')
  await questions.place.getByRole('checkbox').first().check()
  await questions.place.getByRole('group').last().getByRole('checkbox').first().check()
  await questions.write('In your own words', 'Ask before you tell.')
  await questions.press('Give it along')
  await bo.hears('Given along.')

  await ana.sees('Ask before you tell.')
  await ana.press('Write your plan')
  await ana.write('What you do next, and with whom', 'Ask Chen on Monday what a late batch costs his plant.')
  await ana.press('Save')
  await bo.sees('Ask Chen on Monday what a late batch costs his plant.')
  await ana.page.getByRole('radio', { name: 'Still stuck' }).check()
  await ana.press('Note it and close')
  await ana.hears('Noted how it went on.')
  await bo.card('How it went on').sees('Still stuck')
})

test('a decision for one side alone becomes a joint write-up, and the boss learns only of that', async () => {
  const form = await asks()
  await form.page.getByRole('radio', { name: 'For a decision' }).check()
  await form.sees('Here nobody decides for one side alone')
  await form.press('Prepare it together')
  await ana.hears('A joint write-up is being prepared.')
  const { items } = await house.people.Ana.get('/alliances/orion/escalations')
  const [begun] = items
  assert.equal(begun.state, 'drafting')

  await bo.open(house.address)
  await bo.open(`${house.address}/a/orion/coaching`)
  await bo.card('I was asked').sees('Prepared together')
  assert.equal(await bo.page.getByText(begun.question).count(), 0)
  await chen.open(house.address)
  await chen.sees('asks you to write your side')
})

test('what is protected goes to whom one chooses, and to nobody else', async () => {
  await ana.open(`${house.address}/a/orion/coaching`)
  await ana.press('Speak up')
  const form = ana.dialog('Speak up')
  await form.tick('Bo')
  await form.write('What happened?', 'The batch was released before the second test.')
  await form.press('Tell them')
  await ana.seesHeading('Safety of people')
  await bo.open(house.address)
  await bo.sees('told you something in confidence')
  await bo.follow('In confidence')
  await bo.write('What you say to it', 'I stop the lot today.')
  await bo.press('Say it')
  await ana.sees('I stop the lot today.')
  const { items } = await house.people.Nils.get('/alliances/orion/concerns')
  assert.deepEqual(items, [])
})

test('nothing of it exists for the other side', async () => {
  await chen.open(`${house.address}/a/orion/coaching`)
  await chen.sees('Nobody was asked yet')
})

for (const name of ['Ana', 'Bo'])
  test(`the pages of coaching are sound for ${name}`, async () => {
    const person = await inspector(browser, name)
    await signsIn(person, house.address, house.people[name].me.mail, password)
    const { items } = await house.people.Ana.get('/alliances/orion/coachings')
    const faults = []
    await opened(person, `${house.address}/a/orion/coaching`)
    faults.push(...(await faultsNow(person, 'coaching')))
    for (const { id, room } of items) {
      await opened(person, `${house.address}/a/orion/room/${room}/coachings/${id}`)
      faults.push(...(await faultsNow(person, 'one coaching')))
    }
    for (const { id, room } of (await house.people.Ana.get('/alliances/orion/concerns')).items) {
      await opened(person, `${house.address}/a/orion/room/${room}/concerns/${id}`)
      faults.push(...(await faultsNow(person, 'told in confidence')))
    }
    await person.page.context().close()
    assert.deepEqual(faults, [])
  })

test('no browser had anything to complain about', () => assert.deepEqual(browser.complaints, []))
