import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
import { alliances } from '.'
import { isCalledAfterTrouble } from './ForumName'

const notOurs = 'The seats of Corvane are kept by its own alliance manager.'
const meridian = {
  party: 'party-m',
  name: 'Meridian AG',
  short_name: 'Meridian',
  standing: 'signed_in',
  ours: true,
  obstacles: { invite: 'Meridian has confirmed already: its people sign in.' },
}
const corvane = {
  party: 'party-c',
  name: 'Corvane Inc',
  short_name: 'Corvane',
  standing: 'signed_in',
  ours: false,
  obstacles: { invite: 'Corvane has confirmed already: its people sign in.', seat: notOurs },
}
const since = '2026-02-12T09:30:00.000000Z'
const ours = {
  id: 'seat-ours',
  party: 'party-m',
  role: 'committee_member',
  title: 'Clinical lead',
  holder: { person: 'person-bjorn', name: 'Bjorn Lie', function: 'Clinical', since },
  counterpart: 'seat-theirs',
  forums: ['forum-jdc'],
  obstacles: {},
}
const theirs = {
  id: 'seat-theirs',
  party: 'party-c',
  role: 'committee_member',
  title: 'Clinical lead',
  vacant_since: since,
  expected: 'Chen Wu',
  counterpart: 'seat-ours',
  forums: ['forum-jdc'],
  obstacles: { fill: notOurs, vacate: notOurs, pair: notOurs },
}
const committee = {
  id: 'forum-jdc',
  name: 'Joint development committee',
  level: 'regional',
  level_number: 2,
  cadence: 'monthly',
  seats: ['seat-ours', 'seat-theirs'],
  co_chairs: ['seat-ours', 'seat-theirs'],
  version: 4,
  obstacles: {},
}
const orion = {
  id: 'alliance-orion',
  slug: 'orion',
  name: 'Orion',
  type: 'AT04',
  tier: 'typical',
  phase: 'active',
  effective_date: '2026-01-05',
  day: 38,
  north_star: 'Therapy within ten days of diagnosis.',
  rooms: { joint: 'room-joint', own: 'room-own' },
  parties: [meridian, corvane],
  seats: [ours, theirs],
  forums: [committee],
  my_seats: [],
  version: 2,
  obstacles: {},
}
const answers: Answers = {
  'GET /alliances': { items: [{ ...orion, waiting_for_me: 2 }] },
  'GET /alliances/orion': orion,
  'GET /alliances/orion/calendars': {
    items: [
      { party: 'party-c', closed: [{ first: '2026-11-26', last: '2026-11-27', name: 'Thanksgiving' }] },
    ],
  },
  'GET /my-work': { items: [] },
  'GET /alliances/orion/activity': { items: [] },
  'GET /alliances/orion/paper-signatures': { items: [] },
  'GET /people': {
    items: [
      { id: 'person-dora', name: 'Dora Doe', mail: 'dora@meridian.example', functions: [] },
      { id: 'person-bjorn', name: 'Bjorn Lie', mail: 'bjorn@meridian.example', functions: [] },
    ],
  },
}
const screens = [alliances]

describeScreen('Alliances', {
  at: '/alliances',
  screens,
  answers,
  asks: 'GET /alliances',
  empty: { answer: { items: [] }, says: 'No alliance yet' },
})
describeScreen('Seats', { at: '/a/orion/joint/seats', screens, answers, asks: 'GET /alliances/orion' })
describeScreen('Committees', {
  at: '/a/orion/joint/committees',
  screens,
  answers,
  asks: 'GET /alliances/orion',
  empty: { answer: { ...orion, forums: [] }, says: 'No committees yet' },
})
describeScreen('Paper signatures', {
  at: '/a/orion/paper-signatures',
  screens,
  answers,
  asks: 'GET /alliances/orion/paper-signatures',
  empty: { answer: { items: [] }, says: 'Nothing was signed on paper' },
})
describeScreen('Alliance home', { at: '/a/orion', screens, answers, asks: 'GET /alliances/orion' })

it('shows when each office is closed, and lets its manager name a single day', async () => {
  let sent: unknown
  const { user } = open('/a/orion/joint/seats', screens, {
    ...answers,
    'PUT /alliances/orion/parties/party-m/closed-days': ({ body }: { body: unknown }) => void (sent = body),
  })
  const theirs = within(await screen.findByRole('region', { name: 'Closed days of Corvane' }))
  expect(theirs.getByText('Thanksgiving')).toBeDefined()
  expect(theirs.queryByRole('button')).toBeNull()
  const ours = within(screen.getByRole('region', { name: 'Closed days of Meridian' }))
  await user.click(ours.getByRole('button', { name: 'Change' }))
  await user.type(ours.getByLabelText('What for'), 'National day')
  await user.type(ours.getByLabelText('First day'), '2026-08-01')
  await user.click(ours.getByRole('button', { name: 'Save' }))
  expect(await ours.findByText('No closed days named yet.')).toBeDefined()
  expect(sent).toEqual({ closed: [{ name: 'National day', first: '2026-08-01', last: '2026-08-01' }] })
})

it('shows counterparts side by side, and a vacancy with whom was expected', async () => {
  open('/a/orion/joint/seats', screens, answers)
  const pair = within(await screen.findByRole('table', { name: 'Counterparts of Meridian and Corvane' }))
  expect(pair.getByText('Bjorn Lie')).toBeDefined()
  expect(pair.getByText('Vacant')).toBeDefined()
  expect(pair.getByText(/Chen Wu was expected/)).toBeDefined()
})

it('offers nothing on a seat that the partner keeps', async () => {
  open('/a/orion/joint/seats', screens, answers)
  expect(await screen.findByRole('button', { name: /seat Clinical lead of Meridian/ })).toBeDefined()
  expect(screen.queryByRole('button', { name: /seat Clinical lead of Corvane/ })).toBeNull()
})

it('hands a seat over to somebody of our company', async () => {
  const { user, asked } = open('/a/orion/joint/seats', screens, {
    ...answers,
    'PUT /seats/seat-ours/holder': undefined,
  })
  await user.click(await screen.findByRole('button', { name: /seat Clinical lead of Meridian/ }))
  await user.click(screen.getByRole('button', { name: 'Hand over' }))
  const dialog = within(await screen.findByRole('dialog'))
  await user.click(await dialog.findByLabelText(/Person/, { selector: 'input' }))
  await user.click(await screen.findByRole('option', { name: 'Dora Doe', hidden: true }))
  await user.click(dialog.getByRole('button', { name: 'Hand over' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(asked.find(one => one.method === 'PUT')?.body).toEqual({ person: 'person-dora' })
})

it('says beside the button why this invitation is not for me', async () => {
  const reason = 'This invitation is for chen@corvane.example. Sign in with that address to confirm.'
  open('/confirm#a-secret', screens, {
    ...answers,
    'POST /party-invitations/look': {
      alliance: 'Orion',
      parties: ['Meridian AG', 'Corvane Inc'],
      party: 'Corvane Inc',
      mail: 'chen@corvane.example',
      expires_at: since,
      you_can_confirm: false,
      reason,
    },
  })
  const confirm = await screen.findByRole('button', { name: 'Confirm for Meridian' })
  expect(confirm.getAttribute('aria-disabled')).toBe('true')
  expect(screen.getAllByText(reason)).not.toHaveLength(0)
})

it('says in words that a used invitation works no more', async () => {
  const title = 'This invitation does not work: it was used before.'
  open('/confirm#a-secret', screens, {
    ...answers,
    'POST /party-invitations/look': new Refusal(404, { code: 'party-invitation-does-not-work', title }),
  })
  expect(await screen.findByText(title)).toBeDefined()
})

it('shows the faults of a file by line, with the line itself', async () => {
  const { user } = open('/alliances/from-file', screens, {
    ...answers,
    'POST /alliances/imports/dry-run': {
      ok: false,
      faults: [{ at: 'line 2, column 1', sentence: 'teir is not a field of this object' }],
    },
  })
  const file = new File(['name: Orion\nteir: typical\n'], 'alliance.yaml')
  await user.upload(await screen.findByLabelText('File'), file)
  expect(await screen.findByText('teir is not a field of this object')).toBeDefined()
  expect(screen.getByText('teir: typical')).toBeDefined()
  expect(screen.queryByRole('button', { name: 'Found this alliance' })).toBeNull()
})

it('founds an alliance of a sound file only once asked', async () => {
  const { user, asked } = open('/alliances/from-file', screens, {
    ...answers,
    'POST /alliances/imports/dry-run': {
      ok: true,
      would_create: { parties: 2, seats: 6, vacant_seats: 1, counterpart_pairs: 3, forums: 2 },
      faults: [],
    },
    'POST /alliances/imports': orion,
  })
  await user.upload(await screen.findByLabelText('File'), new File(['name: Orion\r\n'], 'alliance.yaml'))
  expect(await screen.findByText('6, 1 of them vacant')).toBeDefined()
  expect(asked.some(one => one.path === '/alliances/imports')).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Found this alliance' }))
  expect(await screen.findByRole('heading', { name: 'Orion', level: 1 })).toBeDefined()
  expect(asked.find(one => one.path === '/alliances/imports')?.body).toEqual({ yaml: 'name: Orion\n' })
})

it('makes one description of the five steps', async () => {
  const { user, asked } = open('/alliances/new', screens, { ...answers, 'POST /alliances': orion })
  await user.type(await screen.findByLabelText(/^Name/), 'Orion')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.type(screen.getByLabelText(/Full name/), 'Corvane Inc')
  await user.type(screen.getByLabelText(/Short name/), 'Corvane')
  await user.type(screen.getByLabelText(/Its alliance manager/), 'Chen Wu')
  await user.type(screen.getByLabelText(/Their mail address/), 'chen@corvane.example')
  for (const _ of ['Counterparts', 'Committees', 'Check'])
    await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.click(screen.getByRole('button', { name: 'Found the alliance' }))
  await screen.findByRole('heading', { name: 'Orion', level: 1 })
  const body = asked.find(one => one.method === 'POST')?.body as Record<string, unknown[]>
  expect(body.parties).toHaveLength(2)
  expect(body.seats).toHaveLength(4)
  expect(body.forums).toMatchObject([
    { level: 'final_pair', seats: ['ours-2', 'theirs-2'], co_chairs: ['ours-2', 'theirs-2'] },
  ])
})

it('offers names of goals to a committee that is called after trouble, and keeps its name if nobody takes one', async () => {
  const { user } = open('/a/orion/joint/committees', screens, answers)
  await user.click(await screen.findByRole('button', { name: 'Set up a committee' }))
  const field = await screen.findByLabelText<HTMLInputElement>('Name', { exact: false })
  expect(screen.queryByText(/called after trouble/)).toBeNull()
  await user.clear(field)
  await user.type(field, 'Escalation committee')
  expect(screen.getByText(/called after trouble/)).toBeDefined()
  expect(field.value).toBe('Escalation committee')
  await user.click(screen.getByRole('button', { name: 'Delivery on time' }))
  expect(field.value).toBe('Delivery on time')
  expect(screen.queryByText(/called after trouble/)).toBeNull()
})

it.each([
  ['Escalation committee', true],
  ['Conflict board', true],
  ['Joint steering committee', false],
  ['Escalator maintenance', false],
])('takes %s for called after trouble: %s', (name, is) => expect(isCalledAfterTrouble(name)).toBe(is))
