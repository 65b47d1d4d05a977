// The demo story's patterns, read on the screen: the numbers of Meridian's twenty-five disagreements as its story tells
// them, from both partners' seats, today and as of the days on which something kept coming back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBrowser } from './browser.mjs'
import { openDemo } from './demo.mjs'

const patterns = '/a/meridian/joint/patterns'
const provisional = `${patterns}?roots=provisional`

const chapters = {
  'no theme stands out, one root does': themesAndRoots,
  'the funnel has five levels, and all that reached the steering level are of one root': levels,
  'it takes longest where Direction lies behind': howLong,
  'one case is open, for more than a month': openOnes,
  'six were first tried by one company alone, and none of the later ones': soloStarts,
  'since the answer there are fewer, not yet certain': effect,
  'no two functions stand out': pairs,
  'the alerts came on the days of the story, by confirmed and by provisional roots': alerts,
  'as of day 338 Direction keeps coming back, and nobody has taken it up': asOfTheDayAfter,
  'its interests side by side say all regions on one side, and the US filing on the other': interests,
  'a bar narrows the register to its cases': narrowed,
  'the question that was asked leads to its answer and what it changed': question,
  'Leila reads the same': bothSeats,
  'no browser had anything to complain about': noComplaints,
}

test('the patterns of the demo are those of its story', { timeout: 600_000 }, async t => {
  const demo = await openDemo(t)
  const browser = await openBrowser(t)
  const tomás = await demo.comesIn(await browser.person('Tomás Aguirre'))
  const story = { demo, browser, tomás, day: await daysOf(tomás, demo) }
  for (const [title, chapter] of Object.entries(chapters))
    await t.test(title, async () => {
      try {
        await chapter(story)
      } catch (fault) {
        await browser.keepPictures()
        throw fault
      }
    })
})

// Day 0 of the story is the day on which the agreement took effect.
async function daysOf({ page }, demo) {
  const alliance = await page.request.get(`${demo.address}/api/v1/alliances/meridian`)
  const { effective_date } = await alliance.json()
  const first = Date.parse(effective_date)
  return number => new Date(first + number * 86_400_000).toISOString().slice(0, 10)
}

const inWords = day =>
  new Date(day).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })

async function look({ demo }, person, address) {
  await person.open(demo.address + address)
  await person.page.getByRole('table', { name: 'Cases' }).waitFor()
}

const figure = (person, name) => person.page.getByRole('figure', { name })
const barsOf = async (person, name) =>
  (await figure(person, name).locator('.bars').getByRole('listitem').allInnerTexts()).map(flat)
const flat = text => text.replace(', stands out', '').replaceAll(/\s+/g, ' ').trim()
const rowsOf = async (person, table, columns) => {
  const rows = await person.page.getByRole('table', { name: table }).locator('tbody tr').all()
  const all = []
  for (const row of rows) all.push((await row.locator('th, td').allInnerTexts()).slice(0, columns).map(flat))
  return all
}

async function themesAndRoots(story) {
  const { tomás } = story
  await look(story, tomás, provisional)
  await tomás.seesHeading('Six subjects, one root: Direction')
  assert.deepEqual(
    await barsOf(tomás, 'Nothing stands out: the largest theme, Budget and cost, is 6 of 25 (24 %)'),
    [
      'Budget and cost 6 · 24 %',
      'Scope or design 5 · 20 %',
      'Staffing and capacity 4 · 16 %',
      'Supply and quality 4 · 16 %',
      'Regulation and compliance 3 · 12 %',
      'Publication and press 3 · 12 %',
    ],
  )
  assert.deepEqual(
    await barsOf(tomás, /^One root stands out: Direction lies behind 11 of 25 disagreements \(44 %\)/),
    [
      'Direction 11 · 44 %',
      'Capacity 5 · 20 %',
      'Decision rights 4 · 16 %',
      'Contract meaning 3 · 12 %',
      'Technical 2 · 8 %',
    ],
  )
  const crossings = tomás.page.getByRole('table', { name: /^Direction hides behind all six themes/ })
  assert.match(
    flat(await crossings.getByRole('row', { name: /^Scope or design/ }).innerText()),
    /3 lift 1\.36/,
  )
  assert.doesNotMatch(flat(await crossings.getByRole('row', { name: /^Regulation/ }).innerText()), /lift/)
  // The last case is coded by one company alone.
  await look(story, tomás, patterns)
  await figure(
    tomás,
    /^One root stands out: Direction lies behind 11 of 24 coded disagreements \(46 %\)/,
  ).waitFor()
}

async function levels(story) {
  const { tomás } = story
  await look(story, tomás, provisional)
  await figure(tomás, /and behind all 7 that reached the steering level$/).waitFor()
  const funnel = figure(tomás, /^6 of 25 \(24 %\) were solved while they were written up; 7 \(28 %\) reached/)
  const stops = await funnel.locator('.funnel-words').allInnerTexts()
  assert.deepEqual(
    stops.map(words => parseInt(words, 10)),
    [6, 7, 5, 6, 1],
  )
}

async function soloStarts(story) {
  const { tomás } = story
  await look(story, tomás, patterns)
  const bars = await barsOf(
    tomás,
    '6 of 25 disagreements (24 %) were first tried by one company alone: 4 times Quillon, 2 times Norvane',
  )
  const times = company =>
    bars.filter(bar => bar.includes(company)).reduce((sum, bar) => sum + Number(bar.split(' ').at(-1)), 0)
  assert.deepEqual([times('Quillon'), times('Norvane')], [4, 2])
}

async function howLong(story) {
  const { tomás } = story
  await look(story, tomás, provisional)
  const curves = figure(tomás, /^Half of all disagreements were settled within 25 days/)
  const drawn = await curves.locator('[role=img]').getAttribute('aria-label')
  assert.equal(
    drawn,
    'Share still open, by days. Direction: median 48 days; Other roots: median 14 days; All: median 25 days.',
  )
  assert.equal(
    (await barsOf(tomás, 'Direction took 545 of 755 days of disagreement (72 %)'))[0],
    'Direction 545 · 72 %',
  )
}

async function openOnes(story) {
  const { tomás } = story
  const ages = await figure(tomás, '1 disagreement is open')
    .locator('.ages')
    .getByRole('listitem')
    .allInnerTexts()
  assert.deepEqual(ages.map(flat), [
    '0 0–7 days',
    '0 8–14 days',
    '0 15–30 days',
    '1 31–60 days',
    '0 over 60 days',
  ])
}

async function effect({ tomás }) {
  const card = tomás.card('Fewer since the answer, not yet certain')
  const says = flat(await card.place.innerText())
  assert.match(says, /2 raised in the 111 days since, 23 in the 437 days before: fewer, not yet certain\./)
  assert.match(says, /Before 1\.58 in 30 days 23 in 437 days Since 0\.54 in 30 days 2 in 111 days/)
  assert.match(says, /about 9 times in 100/)
}

async function pairs({ tomás }) {
  const bars = await barsOf(tomás, /^No hot spot/)
  assert.deepEqual(bars.slice(0, 2), ['Clinical on both sides 5 · 20 %', 'Finance on both sides 4 · 16 %'])
  for (const bar of [
    'Manufacturing on both sides 4 · 16 %',
    'Medical and Clinical 2 · 8 %',
    'Regulatory on both sides 2 · 8 %',
  ])
    assert.ok(bars.includes(bar), bar)
}

const [direction, capacity, rights] = ['Direction root', 'Capacity root', 'Decision rights root']
const [budget, staffing, design] = [
  'Budget and cost theme',
  'Staffing and capacity theme',
  'Scope or design theme',
]
const onThemes = [
  [241, budget, '3 of 11'],
  [259, staffing, '3 of 11'],
  [268, design, '3 of 12'],
  [332, budget, '3 of 12'],
  [421, design, '3 of 12'],
  [422, budget, '3 of 12'],
]
const onRoots = {
  [patterns]: [
    [247, direction, '3 of 7'],
    [337, direction, '4 of 10'],
    [344, rights, '3 of 12'],
    [384, capacity, '3 of 11'],
    [427, direction, '4 of 10'],
    [517, direction, '3 of 7'],
  ],
  [provisional]: [
    [187, direction, '3 of 7'],
    [259, capacity, '3 of 11'],
    [277, direction, '6 of 11'],
    [367, direction, '6 of 13'],
    [394, capacity, '3 of 12'],
    [457, direction, '5 of 11'],
  ],
}

async function alerts(story) {
  const { tomás, day } = story
  for (const [address, roots] of Object.entries(onRoots)) {
    await look(story, tomás, address)
    const told = (await rowsOf(tomás, 'Alerts', 3)).map(([what, on, share]) => `${on} ${what} ${share}`)
    const expected = [...roots, ...onThemes].map(
      ([on, what, share]) => `${inWords(day(on))} ${what} ${share}`,
    )
    assert.deepEqual(told.toSorted(), expected.toSorted())
  }
}

async function asOfTheDayAfter(story) {
  const { tomás, day } = story
  await look(story, tomás, `${patterns}?as_of=${day(338)}`)
  const keeps = `Direction keeps coming back: 4 of 10 confirmed cases in 180 days, since ${inWords(day(337))}`
  await tomás.card(keeps).sees('Waits for an answer')
  await tomás.card(keeps).press('Ask the strategic question')
  const ask = tomás.dialog('Ask the strategic question')
  assert.equal(
    await ask.place.getByRole('textbox', { name: /one line/ }).inputValue(),
    'Which order of results do we want?',
  )
  const owners = await ask.place
    .getByRole('combobox')
    .evaluateAll(lists => lists.map(list => list.selectedOptions[0].text))
  assert.deepEqual(owners, ['Dr Annika Reuss, Executive sponsor', 'Dr Mei-Lin Zhou, Executive sponsor'])
  await ask.press('Cancel')
  await tomás.tick('Count roots that are not confirmed yet')
  await tomás.sees(/it is 6 of 13 \(46 %\)/)
}

async function interests(story) {
  const { tomás } = story
  await tomás.follow('Read the cases side by side')
  await tomás.seesHeading('Direction, side by side')
  const table = tomás.page.getByRole('table', { name: 'Interests in the cases of Direction' })
  await table.waitFor()
  assert.deepEqual((await table.locator('thead th').allInnerTexts()).map(flat), [
    'Case',
    'Norvane',
    'Quillon',
  ])
  const first = (await rowsOf(tomás, 'Interests in the cases of Direction', 3))[0]
  assert.match(first[1], /every region/)
  assert.match(first[2], /earliest possible filing in the United States/)
  await tomás.open(`${story.demo.address}${patterns}/side-by-side?code=RC01`)
  await table.waitFor()
  const all = await rowsOf(tomás, 'Interests in the cases of Direction', 3)
  assert.equal(all.length, 11)
  assert.ok(
    all.filter(row => /US|United States|American/.test(row[2])).length >= 9,
    'Quillon speaks of the US',
  )
}

async function narrowed(story) {
  const { tomás } = story
  await look(story, tomás, provisional)
  await figure(tomás, /^One root stands out/)
    .getByRole('link', { name: 'Direction' })
    .click()
  await tomás.page.getByRole('region', { name: 'Direction: 11 of 25 cases' }).waitFor()
  assert.match(tomás.page.url(), /code=RC01/)
  assert.equal((await rowsOf(tomás, 'Cases', 1)).length, 11)
}

async function question(story) {
  const { tomás } = story
  await look(story, tomás, patterns)
  await tomás.card('Fewer since the answer, not yet certain').follow(/^Which order of results do we want/)
  await tomás.seesHeading('Which order of results do we want: the US first, or all regions together?')
  await tomás.card('The answer').sees(/^The US filing comes first/)
  await tomás.card('What has changed since').sees('0.54')
  assert.equal(await tomás.card('The cases behind it').place.getByRole('link').count(), 7)
}

async function bothSeats(story) {
  const { demo, browser, tomás } = story
  const leila = await demo.comesIn(await browser.person('Leila Haddad'))
  for (const address of [patterns, provisional]) {
    await look(story, tomás, address)
    await look(story, leila, address)
    await leila.page.getByRole('button', { name: 'Ask the strategic question' }).waitFor()
    await tomás.page.getByRole('button', { name: 'Ask the strategic question' }).waitFor()
    assert.equal(await textOf(leila), await textOf(tomás))
  }
}

const textOf = async ({ page }) => flat(await page.getByRole('main').innerText())

async function noComplaints({ browser }) {
  assert.deepEqual(browser.complaints, [])
}
