// What one company asks of the other is asked, talked over, promised and done: in two browsers at once.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { openDemo } from './demo.mjs'
import { signsIn } from './hands.mjs'
import { openHouse, password } from './house.mjs'
import { foundOrion } from './orion.mjs'
import { faultsNow, inspector, opened } from './soundness.mjs'

let house, browser, ana, quinn
before(async t => {
  house = await openHouse(t)
  browser = await openBrowser(t)
  await foundOrion(house)
  ana = await sits('Ana')
  quinn = await sits('Quinn')
})

async function sits(name, person) {
  const at = person ?? (await browser.person(name))
  await signsIn(at, house.address, house.people[name].me.mail, password)
  return at
}

async function asks(need) {
  await ana.open(`${house.address}/a/orion/joint/requests`)
  await ana.press('Ask for something')
  const form = ana.dialog('Ask for something')
  await form.write('What you need', need)
  await form.write('What it is for', 'The inspectors ask for it in May.')
  await form.write('Needed by', '2099-03-01')
  await form.write('Hours of work, as you guess', '6')
  await form.press('Ask for it')
  await ana.seesHeading(need)
}

test('a request is talked over, promised for a day, and done', async () => {
  await asks('Stability data of batch 14')
  await quinn.open(house.address)
  await quinn.sees('asks something of you: promise a day, or say why not')
  await quinn.follow('Stability data of batch 14')
  await quinn.write('Ask back, or answer', 'All time points, or the last one?')
  await quinn.press('Send')
  await ana.sees('All time points, or the last one?')
  await ana.write('Ask back, or answer', 'The last one is enough.')
  await ana.press('Send')
  await quinn.sees('The last one is enough.')
  await quinn.press('Promise it')
  await quinn.write('They have it on', '2099-03-05')
  await quinn.write('What it displaces', 'A report slips by a day.')
  await quinn.press('Promise it')
  await ana.sees('Promised, later than needed')
  await ana.press('We have what we needed')
  await quinn.sees('Done')
})

test('another is declined with a reason, and a third not needed any more', async () => {
  await asks('A planner for two days')
  await quinn.open(`${house.address}/a/orion/joint/requests`)
  await quinn.follow('A planner for two days')
  await quinn.press('Decline it')
  await quinn.place.getByRole('radio', { name: 'It is not ours to do' }).check()
  await quinn.write('Why, and what would make it possible', 'The plant has planners of its own.')
  await quinn.press('Decline it')
  await ana.sees('Declined: It is not ours to do')
  await asks('A desk in your office')
  await ana.press('We do not need it any more')
  await ana.write('Why it is not needed any more', 'We meet by video.')
  await ana.press('Withdraw it')
  await ana.sees('Not needed any more')
})

test('what came another way is noted, and the desk says how often', async () => {
  await quinn.open(`${house.address}/a/orion/joint/requests`)
  await quinn.press('Note what came another way')
  const form = quinn.dialog('Note what came another way')
  await form.write('What it was', 'A second look at the label')
  await form.place.getByRole('radio', { name: 'The desk was not known' }).check()
  await form.press('Note it')
  await quinn.sees('1 of 4 came another way: 1 because the desk was not known.')
})

for (const name of ['Ana', 'Quinn'])
  test(`the request desk is sound for ${name}`, async () => {
    const person = await sits(name, await inspector(browser, name))
    const { items } = await house.people[name].get('/alliances/orion/requests')
    const faults = []
    for (const path of ['requests', ...items.map(one => `requests/${one.id}`)]) {
      await opened(person, `${house.address}/a/orion/joint/${path}`)
      await person.sees(path === 'requests' ? 'came another way' : 'The inspectors ask for it in May.')
      faults.push(...(await faultsNow(person, path)))
    }
    await person.page.context().close()
    assert.deepEqual(faults, [])
  })

test('the demo has answered 29 of 32, and counts what came another way', async t => {
  const demo = await openDemo(t)
  const leila = await demo.comesIn(await browser.person('Leila Haddad'))
  await leila.open(`${demo.address}/a/meridian/joint/requests`)
  await leila.sees('29 of 32 (91 %) requests due for an answer have one')
  await leila.sees(
    '13 of 45 (29 %) came another way: 7 because it was quicker, 4 because the desk was not known',
  )
})

test('no browser had anything to complain about', () => assert.deepEqual(browser.complaints, []))
