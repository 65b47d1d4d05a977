import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, versioned, type Answers } from 'foundation/web/testing/server'
import { issues } from '.'
import { at, bothIn, withIssue, worked } from './cast'
import { stepOrder } from './step_order'
import { steps } from './steps'

const screens = [issues]
const path = '/issues/issue-lots'
const region = async (name: string) => within(await screen.findByRole('region', { name }))
const step = (name: string, issue: object, answers: Answers = {}) =>
  open(`${at}?step=${name}`, screens, { ...withIssue(issue), ...answers })

for (const name of stepOrder)
  describeScreen(`The step ${steps[name].name}`, {
    at: `${at}?step=${name}`,
    screens,
    answers: withIssue(worked),
    asks: `GET ${path}`,
  })

it('says for each step what is there, whose turn it is, how long it took, and where the work is', async () => {
  open(at, screens, withIssue(worked))
  const way = within(await screen.findByRole('navigation', { name: 'Steps of the method' }))
  const says = (name: RegExp, words: string) =>
    expect(within(way.getByRole('link', { name })).getByText(words)).toBeDefined()
  says(/Question/, '12 min')
  says(/Question/, 'The work is here')
  says(/Interests/, 'Corvane has not written its interests yet')
  says(/Facts/, 'You have not judged all of them yet')
  says(/Contributions/, 'Corvane has not named a part of its own yet')
  says(/Options/, 'Rated by all sides')
  says(/Criteria/, 'One named')
  says(/Choice/, 'Nothing proposed yet')
})

it('moves on for both, and reads on at the title of the next step', async () => {
  const { user, asked } = open(at, screens, { ...withIssue(bothIn), [`PUT ${path}/step`]: bothIn })
  await user.click(await screen.findByRole('button', { name: 'Let us move on to Interests' }))
  const title = await screen.findByRole('heading', { name: /Step 2 of 7 ?Interests/ })
  await waitFor(() => expect(document.activeElement).toBe(title))
  expect(asked.find(one => one.method === 'PUT')?.body).toEqual({ step: 'interests' })
})

it('moves nobody away from what they write when the other side goes on', async () => {
  let now: object = bothIn
  const { user, queries } = open(at, screens, { [`GET ${path}`]: () => versioned(now, 7)() })
  await user.click(await screen.findByRole('button', { name: 'Word it more neutrally' }))
  const field = screen.getByRole('textbox', { name: /^The question/ })
  await user.type(field, ' And when?')
  now = { ...bothIn, steps: [...bothIn.steps, { step: 'facts', at: bothIn.opened_at }] }
  await queries.invalidateQueries()
  expect(await screen.findByRole('link', { name: 'The work is at Facts' })).toBeDefined()
  expect(document.activeElement).toBe(field)
  expect((field as HTMLTextAreaElement).value).toBe(`${bothIn.question} And when?`)
})

it('loses nobody’s words: shows what the other saved meanwhile, and takes its place only knowingly', async () => {
  let now: () => Response = versioned(bothIn, 7)
  const { user, asked, queries } = open(at, screens, {
    [`GET ${path}`]: () => now(),
    [`PUT ${path}/question`]: ({ headers }: { headers: Headers }) =>
      headers.get('If-Match') === '"9"'
        ? bothIn
        : new Response(
            JSON.stringify({ code: 'version-conflict', title: 'Somebody was faster.', current: bothIn }),
            { status: 409 },
          ),
  })
  await user.click(await screen.findByRole('button', { name: 'Word it more neutrally' }))
  const field = screen.getByRole('textbox', { name: /^The question/ })
  await user.clear(field)
  await user.type(field, 'Which sites come first?')
  now = versioned({ ...bothIn, question: 'Which clinics come first?' }, 9)
  await queries.invalidateQueries()
  expect(await screen.findByText('What stands now')).toBeDefined()
  expect(screen.getAllByText('Which clinics come first?').length).toBeGreaterThan(1)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Somebody was faster.')).toBeDefined()
  expect((field as HTMLTextAreaElement).value).toBe('Which sites come first?')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull())
  const sent = asked.filter(one => one.method === 'PUT').map(one => one.headers.get('If-Match'))
  expect(sent).toEqual(['"7"', '"9"'])
})

it('offers a gentler word while one writes, and stands in nobody’s way', async () => {
  const { user, asked } = step('interests', bothIn, { [`PUT ${path}/interests/party-m`]: bothIn })
  const own = await region('What Meridian needs')
  await user.click(own.getByRole('button', { name: 'Write your side' }))
  await user.type(own.getByLabelText(/^What we need/), 'They Never answer.')
  expect(own.getByText(/say when it did not happen/)).toBeDefined()
  await user.click(own.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(asked.find(one => one.method === 'PUT')).toBeDefined())
  expect(asked.find(one => one.method === 'PUT')?.body).toMatchObject({ need: 'They Never answer.' })
})

it('gives each side its own card only', async () => {
  step('interests', worked)
  const theirs = await region('What Corvane needs')
  expect(theirs.queryByRole('button')).toBeNull()
  expect(theirs.getByText(/Only Corvane can/)).toBeDefined()
})

it('judges a fact of the other side: at once, or with what one knows about it', async () => {
  const { user, asked } = step('facts', worked, { [`PUT ${path}/claims/claim-late/judgement`]: worked })
  await user.click(await screen.findByRole('button', { name: 'We see it differently' }))
  await user.type(screen.getByLabelText('What you know about it'), 'One came on its day.')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await user.click(await screen.findByRole('button', { name: 'We agree' }))
  await waitFor(() => expect(asked.filter(one => one.method === 'PUT')).toHaveLength(2))
  expect(asked.filter(one => one.method === 'PUT').map(one => one.body)).toEqual([
    { agrees: false, remark: 'One came on its day.' },
    { agrees: true, remark: '' },
  ])
})

it('leaves the line for a fact empty and in hand, and says at the line what is wrong with it', async () => {
  let answer: unknown = new Refusal(400, {
    code: 'malformed',
    title: 'Something is missing.',
    faults: [{ at: '/text', sentence: 'must have at least 3 characters' }],
  })
  const { user } = step('facts', bothIn, { [`POST ${path}/claims`]: () => answer })
  const field = (await screen.findByLabelText('State a fact')) as HTMLTextAreaElement
  await user.type(field, 'x')
  await user.click(screen.getByRole('button', { name: 'State it' }))
  expect(await screen.findByText('must have at least 3 characters')).toBeDefined()
  expect(document.activeElement).toBe(field)
  answer = bothIn
  await user.type(field, ' came late.')
  await user.click(screen.getByRole('button', { name: 'State it' }))
  await waitFor(() => expect(field.value).toBe(''))
  expect(document.activeElement).toBe(field)
})

it('asks for one’s own part first, and locks what was seen of the other with the server’s sentence', async () => {
  const { user, asked } = step('contributions', bothIn, { [`POST ${path}/contributions`]: bothIn })
  expect(await screen.findByText(/never for claims or for appraisals/)).toBeDefined()
  const theirs = await region('The part of Corvane')
  expect(theirs.getByText(bothIn.obstacles.observe)).toBeDefined()
  expect(theirs.queryByRole('textbox')).toBeNull()
  const own = await region('The part of Meridian')
  await user.type(own.getByLabelText('A part of our own'), 'We answered late.')
  await user.selectOptions(own.getByRole('combobox'), 'A delay')
  await user.click(own.getByRole('button', { name: 'Name it' }))
  await waitFor(() => expect(asked.find(one => one.method === 'POST')).toBeDefined())
  expect(asked.find(one => one.method === 'POST')?.body).toEqual({
    of: 'party-m',
    kind: 'delay',
    text: 'We answered late.',
  })
  expect((await region('Who answers for what from here on')).getByText(/written last/)).toBeDefined()
})

it('opens what was seen of the other once all have named their own', async () => {
  step('contributions', { ...worked, obstacles: { ...worked.obstacles, observe: undefined } })
  expect((await region('The part of Corvane')).getByLabelText('What you saw of Corvane')).toBeDefined()
})

it('collects options without ratings, with a shape to think by', async () => {
  const { user, asked } = step('options', bothIn, { [`POST ${path}/options`]: bothIn })
  expect(await screen.findByText(bothIn.obstacles.rate)).toBeDefined()
  expect(screen.queryByRole('radio')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Add an option' }))
  await user.type(screen.getByLabelText('The option in a few words'), 'Take turns')
  await user.click(screen.getByLabelText('We found it together'))
  await user.click(screen.getByText('Ten shapes that answers often have'))
  await user.click(screen.getByRole('button', { name: /^Take turns/ }))
  await user.click(screen.getByRole('button', { name: 'Add' }))
  await waitFor(() => expect(asked.find(one => one.method === 'POST')).toBeDefined())
  expect(asked.find(one => one.method === 'POST')?.body).toEqual({
    title: 'Take turns',
    description: '',
    joint: true,
    pattern: 'OP09',
  })
})

it('sorts the options by the side that is served less, and says in words which is best', async () => {
  const { user, asked } = step('options', worked, { [`PUT ${path}/options/option-half/rating`]: worked })
  const table = within(await screen.findByRole('table', { name: 'How far each option meets each side' }))
  expect(table.getAllByRole('rowheader').map(one => one.textContent)).toEqual([
    'A common calendar',
    'Share the risk',
    'Build a buffer',
  ])
  expect(table.getByText('Meets both: 2 of 2 and 2 of 2').className).toContain('ok')
  const half = within(screen.getByRole('article', { name: 'Share the risk' }))
  await user.click(half.getByRole('radio', { name: 'In part' }))
  await waitFor(() => expect(asked.find(one => one.method === 'PUT')?.body).toEqual({ meets: 1 }))
})

it('keeps the focus in reach when what had it is gone', async () => {
  let now: object = worked
  const { user } = step('criteria', worked, {
    [`GET ${path}`]: () => versioned(now, 7)(),
    [`DELETE ${path}/criteria/criterion-wait`]: () => void (now = { ...worked, criteria: [] }),
  })
  await user.click(await screen.findByRole('button', { name: 'Drop' }))
  await waitFor(() => expect(screen.queryByText('No patient waits.')).toBeNull())
  await waitFor(() => expect(document.activeElement).not.toBe(document.body))
})

it('proposes the best option with a reason; a proposal is agreed or answered by another', async () => {
  let now: object = worked
  const proposed = {
    ...worked,
    settlement: { option: 'option-half', because: 'Fair to both.', agreed_by: ['party-c'] },
    obstacles: { ...worked.obstacles, agree_to_settle: undefined },
  }
  const { user, asked, queries } = step('choice', worked, {
    [`GET ${path}`]: () => versioned(now, 7)(),
    [`PUT ${path}/settlement`]: worked,
    [`PUT ${path}/settlement/agreement`]: proposed,
  })
  await user.click(await screen.findByRole('button', { name: 'Propose an answer' }))
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'A common calendar' }).checked).toBe(true)
  await user.type(screen.getByLabelText('Because'), 'It meets both.')
  await user.click(screen.getByRole('button', { name: 'Propose it' }))
  await waitFor(() =>
    expect(asked.find(one => one.method === 'PUT')?.body).toEqual({
      option: 'option-calendar',
      because: 'It meets both.',
    }),
  )
  now = proposed
  await queries.invalidateQueries()
  expect(await screen.findByText('Corvane agrees')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Propose another answer' }))
  expect(screen.getByText(/takes the place of the one that stands/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await user.click(screen.getByRole('button', { name: 'Agree to this answer' }))
  await waitFor(() =>
    expect(asked.find(one => one.path.endsWith('/settlement/agreement'))?.body).toEqual({
      option: 'option-half',
      because: 'Fair to both.',
    }),
  )
})

it('says on every other step that an answer waits', async () => {
  step('facts', {
    ...worked,
    settlement: { option: 'option-half', because: 'Fair to both.', agreed_by: ['party-c'] },
    obstacles: { ...worked.obstacles, agree_to_settle: undefined },
  })
  expect(await screen.findByText(/Corvane proposes an answer/)).toBeDefined()
})

it.each([
  [
    'settled',
    {
      settlement: { option: 'option-half', because: 'Fair to both.', agreed_by: ['party-c', 'party-m'] },
      actions: [{ id: 'action-1', party: 'party-m', text: 'Send the list.', due: '2026-03-01' }],
      over_at: '2026-02-13T09:00:00.000000Z',
    },
    'Settled where it arose',
    /What comes next is what each of you has taken on/,
  ],
  [
    'parked',
    { parking: { until: '2026-03-01', reason: 'The audit comes first.', agreed_by: ['party-c', 'party-m'] } },
    'Parked until 1 Mar 2026',
    /comes back by itself/,
  ],
  ['escalated', { escalation: 'esc-1' }, 'Taken up together', /the work goes on there/],
  ['withdrawn', {}, 'Withdrawn by all sides', /open a new issue/],
])('looks finished when it is %s: what happened, and what comes next', async (state, more, title, next) => {
  const over = 'This issue is no longer open.'
  open(at, screens, withIssue({ ...worked, ...more, state, obstacles: { work: over, withdraw: over } }))
  expect((await region(title)).getByText(next)).toBeDefined()
  expect(screen.queryByRole('button', { name: /Let us move on/ })).toBeNull()
  if (state !== 'parked') expect(screen.queryByText('The work is here')).toBeNull()
})

it('shows all of it to whoever reads along, and no pen', async () => {
  const along = 'Only the people in this issue can do that.'
  const reading = {
    ...worked,
    my_party: undefined,
    obstacles: { ...worked.obstacles, work: along, rate: along },
  }
  const { user } = step('facts', reading)
  expect(await screen.findByText('Two batches came late in March.')).toBeDefined()
  for (const name of ['Interests', 'Contributions', 'Options', 'Criteria', 'Choice']) {
    await user.click(screen.getByRole('link', { name: new RegExp(`\\d\\. ${name}`) }))
    await screen.findByRole('heading', { name: new RegExp(`of 7 ?${name}`) })
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(within(screen.getByRole('main')).queryAllByRole('button')).toEqual([])
  }
})
