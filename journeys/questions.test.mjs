// What one does not know of the other company is asked, with a name or without, and answered: in two browsers at once.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { openDemo } from './demo.mjs'
import { signsIn } from './hands.mjs'
import { openHouse, password } from './house.mjs'
import { foundOrion } from './orion.mjs'
import { faultsNow, inspector, opened } from './soundness.mjs'

let house, browser, page, ana, quinn
before(async t => {
  house = await openHouse(t)
  browser = await openBrowser(t)
  await foundOrion(house)
  page = `${house.address}/a/orion/questions`
  ana = await sits('Ana')
  quinn = await sits('Quinn')
})

async function sits(name, person) {
  const at = person ?? (await browser.person(name))
  await signsIn(at, house.address, house.people[name].me.mail, password)
  return at
}

async function asks(text, whose) {
  await ana.open(page)
  await ana.press('Ask a question')
  const form = ana.dialog('Ask a question')
  await form.write('What you want to know', text)
  await form.page.getByRole('radio', { name: whose }).check()
  await form.press('Ask it')
}

test('a question reaches the other company, and its answer who asked', async () => {
  await asks('Who releases a batch at your plant?', /Mine/)
  await ana.hears('Asked.')
  await quinn.open(house.address)
  await quinn.sees('asks your company something: answer it')
  await quinn.follow('Who releases a batch at your plant?')
  await quinn.press('Answer it')
  await quinn.write('The answer, for somebody who knows nothing of it', 'The qualified person.')
  await quinn.press('Answer it')
  await ana.sees('The qualified person.')
  await ana.sees('Every question has its answer.')
  await ana.press(/^Notices/)
  await ana.sees('answered your question')
})

test('one without a name stands on its asker’s page alone until its hour', async () => {
  await asks('What does your board see before us?', /without my name/)
  await ana.hears('Kept. It goes out without your name, at a full hour.')
  await ana.card('Asked without your name').sees('What does your board see before us?')
  for (const name of ['Nils', 'Chen']) {
    const other = await sits(name)
    await other.open(page)
    await other.sees('The qualified person.')
    assert.equal(await other.page.getByText('What does your board see before us?').count(), 0, name)
    await other.page.context().close()
  }
})

test('what a company takes for granted is tested by the other', async () => {
  await ana.open(page)
  await ana.press('Write down an assumption')
  await ana.write('What your company takes for granted', 'Their board decides within a week')
  await ana.press('Write it down')
  await quinn.open(page)
  await quinn.press('Say whether it is so')
  await quinn.page.getByRole('radio', { name: 'It is not so' }).check()
  await quinn.write('How you know, or what is true instead', 'It meets every second month.')
  await quinn.press('Say so')
  await ana.sees('It meets every second month.')
})

test('the page is sound for who asked without a name', async () => {
  const person = await sits('Ana', await inspector(browser, 'Ana'))
  await opened(person, page)
  await person.sees('Asked without your name')
  const faults = await faultsNow(person, 'open questions')
  const [one] = (await house.people.Ana.get('/alliances/orion/questions')).items
  await opened(person, `${house.address}/a/orion/joint/questions/${one.id}`)
  await person.sees('The qualified person.')
  faults.push(...(await faultsNow(person, 'one open question')))
  await person.page.context().close()
  assert.deepEqual(faults, [])
})

test('the demo has asked seventeen, and found five of eleven assumptions false', async t => {
  const demo = await openDemo(t)
  const aisha = await demo.comesIn(await browser.person('Dr Aisha Rahman'))
  await aisha.open(`${demo.address}/a/meridian/questions`)
  await aisha.sees('17 questions were asked; half of the answers came within 2 days.')
  await aisha.sees(
    '5 of 11 (45 %) assumptions that were tested turned out to be false; 2 are not tested yet.',
  )
  await aisha.sees('Question from Quillon to Norvane')
})

test('no browser had anything to complain about', () => assert.deepEqual(browser.complaints, []))
