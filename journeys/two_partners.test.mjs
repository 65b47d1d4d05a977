import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { asked, workItOut } from './by_the_method.mjs'
import { House, password } from './house.mjs'
import { Alliance } from './orion.mjs'
import { choosesFrom, joins, signsIn, weighs, writes } from './hands.mjs'

const question = 'Which of us carries the risk of a late batch?'
const decided = 'Each company carries half of what a late batch costs until June.'

/// What the chapters hand on to each other.
const story = {}

const chapters = {
  'Robin opens the setup link, reads what a host can read, and lets two companies in': setUp,
  'both administrators join by their links': administratorsJoin,
  'Nils founds the alliance, and Quinn confirms it by the invitation': foundAlliance,
  'people are invited, seats filled, and a committee set up': seatPeople,
  'Ana opens an issue, and sees Chen join it without reloading': openIssue,
  'both work it out step by step, in two windows at once': ({ ana, chen }) => workItOut(ana, chen, question),
  'what they found is carried over, and both sides write up the rest': writeUp,
  'an edit between two signatures voids the first and says so': voidSignature,
  'both sign one text, and both receivers have it under My work': signAndSend,
  'the receivers take it up and sign one resolution': resolve,
  'the reason is accepted, published, read by both authors, and it is closed': publishReason,
  'for Olga, who holds no seat, nothing of it exists': nothingForOlga,
  'Ana takes the record away, and the page finds it whole': checkRecord,
  'no browser had anything to complain about': noComplaints,
}

test('two partners settle a first disagreement', { timeout: 900_000 }, async t => {
  story.house = await new House(t).start()
  story.browser = await openBrowser(t)
  story.address = story.house.address
  for (const [title, chapter] of Object.entries(chapters)) {
    if (story.broken) break
    await t.test(title, async () => {
      try {
        await chapter(story)
      } catch (fault) {
        story.broken = true
        await story.browser.keepPictures()
        throw fault
      }
    })
  }
})

async function setUp({ house, browser }) {
  const robin = (story.robin = await browser.person('Robin'))
  await robin.open(house.server.setupLink)
  await robin.seesHeading('You run this server')
  await robin.write('Your name', 'Robin')
  await robin.write('Mail address', 'robin@host.example')
  await robin.write('Password', password)
  await robin.press('Continue')
  await robin.write('Name of this server', 'Harbour')
  await robin.write('Public address', story.address)
  await robin.press('Continue')
  await robin.sees('On the machine itself nothing is hidden.')
  await robin.tick(/I have read this/)
  await robin.press('Set it up')
  await robin.seesHeading('No organisation yet')
  story.links = { Nils: await letIn(robin, 'Norvane', 'Nils'), Quinn: await letIn(robin, 'Quillon', 'Quinn') }
  await robin.press('Finish')
  await robin.seesHeading('Organisations')
}

async function letIn(robin, company, administrator) {
  const domain = `${company.toLowerCase()}.example`
  await robin.pressFirst('Let an organisation in')
  const form = robin.dialog('Let an organisation in')
  const names = form.field('Name')
  await names.first().fill(`${company} Ltd`)
  await names.last().fill(administrator)
  await form.write('Short name', company)
  await form.place
    .getByLabel(/^Mail domains/)
    .first()
    .fill(domain)
  await form.write('Country', 'CH')
  await form.write('Mail address', `${administrator.toLowerCase()}@${domain}`)
  await form.press('Let it in')
  return copiedLink(robin)
}

async function copiedLink(person) {
  const handed = person.dialog('Hand this invitation on')
  const link = await handed.field('Invitation link').inputValue()
  await handed.press('Done')
  return link
}

async function administratorsJoin({ house, browser, links }) {
  for (const name of ['Nils', 'Quinn']) {
    const person = (story[name.toLowerCase()] = await browser.person(name))
    await joins(person, links[name], password)
    house.people[name] = await alsoOverHttp(name)
  }
}

// What the screens have shown once is repeated for the others over HTTP.
function alsoOverHttp(name) {
  const company = ['Nils', 'Ana'].includes(name) ? 'norvane' : 'quillon'
  const mail = `${name.toLowerCase()}@${company}.example`
  return story.house.visitor().enter('/session', { mail, password })
}

async function foundAlliance({ house, nils, quinn }) {
  await nils.follow('Alliances')
  await nils.pressFirst('Start an alliance')
  await nils.write('Name', 'Orion')
  await nils.write('North Star', 'Bring the therapy to patients sooner than either of us could alone.')
  await nils.press('Continue')
  await nils.write('Full name', 'Quillon Ltd')
  await nils.write('Short name, as people say it', 'Quillon')
  await nils.write('Its alliance manager', 'Quinn')
  await nils.write('Their mail address, which alone can confirm', 'quinn@quillon.example')
  await nils.press('Continue')
  await nils.press('Add a pair')
  await nils.group('Pair 3').write('Title', 'Supply lead')
  await nils.press('Continue')
  await nils.press('Continue')
  await nils.sees('Alliance manager, Executive sponsor and Supply lead')
  await nils.press('Found the alliance')
  await nils.seesHeading('Orion')

  await nils.press(/Invite Quillon|Make a new link/)
  await nils.dialog('Invite Quillon Ltd').press('Make the link')
  await quinn.open(await copiedLink(nils))
  await quinn.press('Confirm for Quillon')
  await quinn.seesHeading('Orion')
  await nils.card('Companies').sees('Confirmed')
  story.orion = await new Alliance(house, 'orion').look('Nils')
  story.earlier = await recordOf(house.people.Nils, story.orion.joint)
}

async function recordOf(person, room) {
  const { status, bytes } = await person.send('GET', `/api/v1/rooms/${room}/record/file`)
  assert.equal(status, 200)
  return bytes
}

async function seatPeople({ house, browser, orion, nils, address }) {
  await nils.open(`${address}/organisation`)
  await nils.pressFirst('Invite somebody')
  const invitation = nils.dialog('Invite somebody')
  await invitation.write('Name', 'Ana')
  await invitation.write('Mail address', 'ana@norvane.example')
  await invitation.press('Make the link')
  const ana = (story.ana = await browser.person('Ana'))
  await joins(ana, await copiedLink(nils), password)
  house.people.Ana = await alsoOverHttp('Ana')

  await nils.open(`${address}/a/orion/joint/seats`)
  await nils.press('What to do about the seat Supply lead of Norvane')
  await nils.press('Seat somebody')
  const seating = nils.dialog('Seat somebody: Supply lead')
  await choosesFrom(seating, 'Person', 'Ana')
  await seating.press('Seat them')
  await nils.hears('Supply lead is filled.')
  await othersTakeTheirSeats(house, orion)
  for (const name of ['Chen', 'Bo', 'Bea']) await nils.sees(name)
  await setUpCommittee(nils)
}

async function othersTakeTheirSeats(house, orion) {
  const invite = (host, name) =>
    house.invite(host, {
      name,
      mail: `${name}@${host === 'Nils' ? 'norvane' : 'quillon'}.example`.toLowerCase(),
    })
  for (const [host, name] of [
    ['Nils', 'Bo'],
    ['Nils', 'Olga'],
    ['Quinn', 'Chen'],
    ['Quinn', 'Bea'],
  ])
    await invite(host, name)
  const { seats } = await house.people.Quinn.get('/alliances/orion')
  const theirs = seats.find(seat => seat.title === 'Supply lead' && seat.party === orion.party.Quillon)
  await house.people.Quinn.put(`/seats/${theirs.id}/holder`, { person: house.people.Chen.me.person })
  await orion.seat('Nils', 'Norvane', 'Bo')
  await orion.seat('Quinn', 'Quillon', 'Bea')
}

async function setUpCommittee(nils) {
  await nils.follow('Committees')
  await nils.pressFirst('Set up a committee')
  const form = nils.dialog('Set up a committee')
  await form.choose('Level', 'Regional')
  await form.write('Name', 'Supply committee')
  for (const name of [/\bBo\b/, /\bBea\b/]) await form.group('Seats').tick(name)
  for (const name of [/\bBo\b/, /\bBea\b/]) await form.group('Co-chairs').tick(name)
  await form.press('Set it up')
  await nils.hears('Supply committee is set up.')
  await nils.card('Supply committee').sees('Bea')
}

async function openIssue({ browser, ana, address }) {
  const chen = (story.chen = await browser.person('Chen'))
  await signsIn(chen, `${address}/`, 'chen@quillon.example', password)
  await ana.open(`${address}/a/orion/disagreements`)
  await ana.pressFirst('Open an issue')
  const form = ana.dialog('Open an issue')
  await form.write('The question, in words that both sides could have written', asked)
  await choosesFrom(form, 'Your counterpart at Quillon', 'Chen')
  await form.choose('Kind of work', 'A plan')
  await form.write('Which one', 'The supply plan of the second quarter')
  await form.press('Open it with Quillon')
  await ana.sees('Waiting for the counterpart')

  await chen.follow(asked)
  await ana.page.evaluate(() => (window.notReloaded = true))
  await chen.press('Join this issue')
  await ana.sees('All sides are in')
  assert.ok(await ana.page.evaluate(() => window.notReloaded))
}

async function writeUp({ ana, chen }) {
  await ana.press('Write it up together')
  await ana.sees('Being written up')
  await chen.card('Taken up together').follow('Open the escalation')
  await chen.sees('Being written up')
  const both = [ana, chen]

  const [ours, theirs] = ['How Norvane sees it', 'How Quillon sees it']
  for (const person of both) {
    await person.card(ours).sees('A plan that we can promise to patients.')
    await person.card(theirs).sees('We told nobody about the queue.')
    await person.card('The facts').sees('Disputed: Two batches came late in March.')
    await person.card('What a good answer has to satisfy').sees('Patients keep their supply.')
  }
  assert.equal(
    await ana.card(theirs).place.getByRole('button').count(),
    0,
    'Ana has no pen for the card of Chen',
  )
  await writes(chen.card(theirs), 'Interests', 'A plant that stands still on no day.', both)
  await writes(ana, 'The facts', 'Two batches came late in March.', both)
  await writes(ana, 'What waiting costs', 'Each week of delay costs one week of launch.', both)
  for (const option of ['Share the risk', 'Build a buffer'])
    for (const person of both) await weighs(person, option, `${person.name} finds it plain.`, both)
  await writeEnds(ana, chen)
}

async function writeEnds(ana, chen) {
  const tried = chen.card('What we tried')
  for (const attempt of ['A shared forecast.', 'A call between both plants.']) {
    await tried.write('Something that you tried', attempt)
    await tried.press('Add')
    await ana.sees(attempt)
    await tried.sees(attempt)
  }
  const ask = ana.card('What we ask for')
  await ask.press('Write')
  await ask.write('What exactly', 'Choose one of the two.')
  await ask.press('Save')
  await ana.hears('Saved: what we ask for.')
  await chen.sees('A decision: Choose one of the two.')
  const receivers = chen.card('Who receives it')
  await receivers.press('Choose')
  await receivers.choose('Committee', 'Supply committee: Bo and Bea')
  await receivers.press('Save')
  await chen.hears('Saved: who receives it.')
  await ana.sees('Supply committee: Bo and Bea')
  const when = ana.card('When')
  await when.press('Choose')
  await when.write('An answer is needed by', inDays(30))
  await when.write('A time when all of you can answer questions', `${inDays(10)}T10:00`)
  await when.write('A second time', `${inDays(11)}T16:00`)
  await when.press('Save')
  await ana.hears('Saved: when.')
}

const inDays = days => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

async function voidSignature({ ana, chen }) {
  await ana.press('It is ready to be signed')
  await ana.hears('Ready. All sides sign this text now.')
  await chen.press('Sign for our side')
  await chen.hears('Signed. The other side signs the same text.')
  await ana.sees('Chen for Quillon')
  await writes(ana, 'The facts', 'Two batches came late in March, one in April.', [ana, chen])
  for (const person of [ana, chen]) {
    await person.hears('The text was changed: the signatures are void, and all sides sign anew.')
    await person.card('Signatures').sees('Quillon has not signed')
  }
}

async function signAndSend({ browser, ana, chen, address }) {
  await ana.press('It is ready to be signed')
  await ana.press('Sign for our side')
  await ana.hears('Signed. The other side signs the same text.')
  for (const name of ['Bo', 'Bea']) {
    const receiver = (story[name.toLowerCase()] = await browser.person(name))
    const company = name === 'Bo' ? 'norvane' : 'quillon'
    await signsIn(receiver, `${address}/`, `${name.toLowerCase()}@${company}.example`, password)
    await receiver.sees('Nothing waits for you')
  }
  await chen.card('Signatures').sees('Ana for Norvane')
  await chen.press('Sign for our side')
  await chen.hears('Signed. All receivers have it now.')
  for (const receiver of [story.bo, story.bea]) await receiver.follow(question)
}

async function resolve({ bo, bea, ana }) {
  for (const receiver of [bo, bea]) {
    await receiver.press('I sign it for my seat')
    await receiver.press('Take it up')
    await receiver.hears('You took it up.')
  }
  await ana.sees('With the counterparts')
  await bo.press('Propose a resolution')
  await bo.choose('Option', 'Share the risk')
  await bo.write('What is decided', decided)
  await bo.press('Propose and sign')
  await bo.hears('Proposed and signed.')
  await bea.sees(decided)
  await bea.press('Sign this resolution')
  await bea.hears('Signed.')
  for (const person of [bo, ana]) await person.sees('What was resolved')
}

async function publishReason({ bo, bea, ana, chen, address }) {
  await bo.press('Write the reason')
  await bo.write('Which criteria were used', 'Supply of patients first, then cost.')
  await bo.write('What was given up', 'A buffer, which would have come too late.')
  await bo.write('What would change the answer', 'A third batch comes late.')
  await bo.write('Who must hear it', 'Both plants')
  await bo.press('Save the reason')
  await bo.hears('Saved. The other side accepts it')
  await bea.sees('A third batch comes late.')
  await bea.press('Accept and publish to the alliance')
  await bea.hears('Accepted.')
  for (const author of [ana, chen]) {
    await author.press('I have read the reason')
    await author.hears('Acknowledged.')
  }
  for (const person of [ana, chen, bo, bea])
    await person.card('Why it was decided so').sees('Quillon has read it')
  await ana.sees('Closed')
  story.escalation = new URL(ana.page.url()).pathname
  const nils = story.nils
  await nils.open(`${address}/a/orion/disagreements`)
  await nils.card('Settled').sees(question)
}

async function nothingForOlga({ browser, escalation, address, orion }) {
  const olga = await browser.person('Olga')
  await signsIn(olga, `${address}/`, 'olga@norvane.example', password)
  await olga.sees('Nothing waits for you')
  olga.expectsNothing = true
  const id = escalation.split('/').at(-1)
  for (const place of [
    '',
    '/activity',
    '/disagreements',
    '/rooms',
    '/joint/seats',
    '/joint/committees',
    '/joint/record',
    '/own/notes',
    `/joint/escalations/${id}`,
    `/history/${orion.joint}/${id}`,
  ])
    await seesNothing(olga, `${address}/a/orion${place}`)
  await seesNothing(olga, address + escalation)

  await olga.open(`${address}/alliances/new`)
  for (const words of ['late batch', 'Orion', 'Chen', 'Supply']) {
    await olga.press('Find or do anything')
    await olga.page.getByPlaceholder('Find or do anything').fill(words)
    await olga.sees('Nothing that you may see is called that.')
    await olga.page.keyboard.press('Escape')
  }
  await picksOnlyColleagues(olga)
  olga.expectsNothing = false
}

async function seesNothing(person, address) {
  await person.open(address)
  await person.seesHeading('There is nothing here')
}

async function picksOnlyColleagues(olga) {
  await olga.write('Name', 'Vela')
  await olga.press('Continue')
  await olga.write('Full name', 'Quillon Ltd')
  await olga.write('Short name, as people say it', 'Quillon')
  await olga.write('Its alliance manager', 'Quinn')
  await olga.write('Their mail address, which alone can confirm', 'quinn@quillon.example')
  await olga.press('Continue')
  const picker = olga.group('Pair 1').place.getByRole('combobox', { name: 'At Norvane' })
  await picker.locator('option', { hasText: 'Bo' }).waitFor({ state: 'attached' })
  const names = (await picker.locator('option').allTextContents()).filter(name => name !== 'Vacant')
  assert.deepEqual(names.toSorted(), ['Ana', 'Bo', 'Nils', 'Olga'])
}

async function checkRecord({ ana, address, earlier }) {
  await ana.open(`${address}/a/orion/joint/record`)
  const coming = ana.page.waitForEvent('download')
  await ana.follow('Take the record away')
  const taken = readFileSync(await (await coming).path())
  const file = (name, buffer) => ({ name, mimeType: 'text/plain', buffer })
  const choose = (label, chosen) => ana.page.getByLabel(label).setInputFiles(chosen)

  await choose('The file', file('later.txt', taken))
  await choose(/^An earlier file/, file('earlier.txt', earlier))
  await ana.press('Check it')
  await ana.card('Check a file').place.getByText('Whole', { exact: true }).waitFor()

  taken[taken.length >> 1] ^= 1
  await choose('The file', file('forged.txt', taken))
  await ana.press('Check it')
  await ana.card('Check a file').place.getByText('Not whole', { exact: true }).waitFor()
}

async function noComplaints({ browser }) {
  assert.deepEqual(browser.complaints, [])
}
