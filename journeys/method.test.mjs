import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { bringTo, Escalation } from './escalation_path.mjs'
import { signsIn } from './hands.mjs'
import { openHouse, password } from './house.mjs'
import { foundOrion } from './orion.mjs'
import { faultsNow, inspector, opened, settled } from './soundness.mjs'

// The steps of the method, and what can be opened at each: by the names of the buttons.
const steps = {
  question: ['Word it more neutrally'],
  interests: ['Change'],
  facts: ['Change or add a remark', 'We see it differently'],
  contributions: ['Write'],
  options: ['Add an option', 'Change', 'Set aside', 'Collect for 5 minutes'],
  criteria: [],
  choice: ['Propose another answer', 'Park it', 'Withdraw'],
}

let house, browser, escalation, address
before(async t => {
  house = await openHouse(t)
  browser = await openBrowser(t)
  escalation = new Escalation(await foundOrion(house), 'Which of us carries the risk of a late batch?')
  await bringTo(escalation, 'options')
  await work(escalation)
  address = `${house.address}/a/orion/room/${escalation.room}/issues/${escalation.issue}`
})

for (const name of ['Ana', 'Chen'])
  test(`every step of the method is sound for ${name}`, { timeout: 600_000 }, async () => {
    const person = await inspector(browser, name)
    await signsIn(person, house.address, house.people[name].me.mail, password)
    const faults = []
    for (const [step, forms] of Object.entries(steps)) {
      await opened(person, `${address}?step=${step}`)
      faults.push(...(await faultsNow(person, step)))
      for (const form of forms) faults.push(...(await faultsOfForm(person, step, form)))
    }
    // Who goes away leaves the pens to the others.
    await person.open('about:blank')
    await person.page.context().close()
    assert.deepEqual(faults, [])
  })

test('no browser had anything to complain about', () => assert.deepEqual(browser.complaints, []))

// Not everybody has everything to say at a step: what is not offered is not opened.
async function faultsOfForm(person, step, name) {
  await opened(person, `${address}?step=${step}`)
  const button = person.page.getByRole('button', { name, exact: true }).first()
  if ((await button.count()) === 0) return []
  await button.click()
  await settled(person)
  return faultsNow(person, `${name} at ${step}`)
}

// Something of everything, half of it by each.
async function work({ issue, people, authors }) {
  const { Ana, Chen } = people
  const path = `/issues/${issue}`
  for (const [name, party] of authors) {
    const words = {
      need: 'A plan that we can promise.',
      position: '',
      must_have: 'No empty shelf.',
      can_flex: '',
    }
    await people[name].edit(path, `${path}/interests/${party}`, words)
    await people[name].post(`${path}/contributions`, { of: party, kind: 'delay', text: 'We answered late.' })
  }
  const { claims } = await Ana.post(`${path}/claims`, { text: 'Two batches came late in March.' })
  await Chen.put(`${path}/claims/${claims[0].id}/judgement`, {
    agrees: false,
    remark: 'One came on its day.',
  })
  await Ana.post(`${path}/claims`, { text: 'The forecast changed four times.' })
  for (const name of ['Ana', 'Chen']) await people[name].put(`${path}/analysis`)
  await Ana.post(`${path}/actions`, {
    party: authors[0][1],
    text: 'Bring the monitors back.',
    due: '2027-04-01',
  })
  const found = {
    title: 'A shared planner',
    description: 'One for both plants.',
    joint: true,
    pattern: 'OP06',
  }
  const { options } = await Chen.post(`${path}/options`, found)
  for (const name of ['Ana', 'Chen'])
    for (const option of options.slice(1))
      await people[name].put(`${path}/options/${option.id}/rating`, { meets: 2 })
  await Ana.put(`${path}/options/${options[0].id}/set-aside`, { reason: 'Too dear this year.' })
  await Ana.post(`${path}/criteria`, { text: 'No patient waits.', source: 'standard' })
  await Chen.put(`${path}/settlement`, { option: options[2].id, because: 'It meets both.' })
}
