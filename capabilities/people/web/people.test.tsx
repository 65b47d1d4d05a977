import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, versioned, type Answers } from 'foundation/web/testing/server'
import { people } from '.'

const ana = {
  id: 'person-ana',
  name: 'Ana Costa',
  mail: 'ana@meridian.example',
  functions: ['Alliance management'],
  administrator: true,
  head_of_alliances: true,
  time_zone: 'Europe/Zurich',
  language: 'en',
  working_days: [0, 1, 2, 3, 4],
  state: 'joined',
  since: '2026-02-12T09:30:00.000000Z',
  version: 3,
  obstacles: { remove: 'Your organisation needs an administrator who can sign in.' },
}
const bjorn = {
  ...ana,
  id: 'person-bjorn',
  name: 'Bjorn Lie',
  mail: 'bjorn@meridian.example',
  administrator: false,
  state: 'invited',
  invited_until: '2099-02-19T09:30:00.000000Z',
  obstacles: { reset: 'Bjorn Lie has not joined yet.' },
}
const organisation = {
  id: 'org-m',
  name: 'Meridian AG',
  short_name: 'Meridian',
  mail_domains: ['meridian.example'],
  country: 'CH',
  time_zone: 'Europe/Zurich',
  host: false,
  room: 'room-org',
  version: 2,
  obstacles: {},
}
const invitation = {
  person: 'person-chiara',
  invitation_url: 'https://entente.example/join#a-secret',
  expires_at: '2026-11-28T09:30:00.000000Z',
}
const answers: Answers = {
  'GET /organisation': organisation,
  'GET /people': { items: [ana, bjorn] },
  'GET /people/person-ana': ana,
  'GET /sessions': {
    items: [
      { id: 's', device: 'Firefox on Linux', signed_in_at: ana.since, last_seen: ana.since, present: true },
    ],
  },
  'GET /tokens': { items: [] },
}

describeScreen('People', {
  at: '/organisation',
  screens: [people],
  answers,
  asks: 'GET /people',
  empty: { answer: { items: [ana] }, says: 'Invite the first colleagues' },
})

describeScreen('My settings', {
  at: '/organisation/me',
  screens: [people],
  answers,
  asks: 'GET /tokens',
  empty: { answer: { items: [] }, says: /^No token yet/ },
})

const visitor = { 'GET /session': new Refusal(401, { code: 'not-signed-in', title: 'Sign in first.' }) }
const expires_at = '2026-11-28T09:30:00.000000Z'
const face = {
  name: 'Chiara Conti',
  mail: 'chiara@meridian.example',
  organisation: 'Meridian AG',
  expires_at,
}
const joining = { ...visitor, 'POST /links/look': { kind: 'invitation', ...face } }
const settingUp = {
  ...visitor,
  'GET /server': { set_up: false, name: '', public_url: 'http://localhost:8484', demo: false },
  'POST /links/look': { kind: 'setup', expires_at },
}
const corvane = {
  id: 'org-c',
  name: 'Corvane Inc',
  short_name: 'Corvane',
  mail_domains: ['corvane.example'],
  administrator: 'Chen Wu',
  administrator_mail: 'chen@corvane.example',
  founded_at: '2026-02-12T09:30:00.000000Z',
}
const hosting = {
  'GET /organisations': { items: [corvane] },
  'GET /server/settings': versioned({ name: 'Harbour', public_url: 'https://entente.example' }, 2),
}

describeScreen('Sign in', { at: '/sign-in', screens: [people], answers: visitor, visitor: true })
describeScreen('Join by a link', {
  at: '/join#a-secret',
  screens: [people],
  answers: joining,
  asks: 'POST /links/look',
  visitor: true,
})
describeScreen('Set this server up', {
  at: '/setup#a-secret',
  screens: [people],
  answers: settingUp,
  asks: 'POST /links/look',
  visitor: true,
})
describeScreen('The server', {
  at: '/server',
  screens: [people],
  answers: hosting,
  asks: 'GET /organisations',
  empty: { answer: { items: [] }, says: 'No organisation yet' },
})

it('tells administrators whose password was closed, and what opens it again', async () => {
  const closed = { ...bjorn, state: 'joined', password_closed_at: '2026-03-01T08:00:00.000000Z' }
  open('/organisation', [people], { ...answers, 'GET /people': { items: [ana, closed] } })
  expect(
    await screen.findByText(/Password closed since .*too many wrong tries. Make a reset link/),
  ).toBeDefined()
})

it('tells whoever holds a reset link that somebody guessed', async () => {
  const reset = { ...face, kind: 'reset', password_closed_at: '2026-03-01T08:00:00.000000Z' }
  open('/join#a-secret', [people], { ...joining, 'POST /links/look': reset })
  expect(await screen.findByText('Somebody guessed at your password')).toBeDefined()
})

it('says which version runs here', async () => {
  open('/server', [people], {
    ...hosting,
    'GET /server': { set_up: true, name: 'Harbour', public_url: '', demo: false, version: '1.2.3' },
  })
  expect(await screen.findByText('Entente 1.2.3')).toBeDefined()
})

it('says beside the fields that mail address and password do not belong together', async () => {
  const title = 'This mail address and this password do not belong together.'
  const { user, asked } = open('/sign-in', [people], {
    ...visitor,
    'POST /session': new Refusal(401, { code: 'not-signed-in', title }),
  })
  await user.type(await screen.findByLabelText(/^Mail address/), 'ana@meridian.example')
  await user.type(screen.getByLabelText(/^Password/), 'a guess')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(await screen.findByText(title)).toBeDefined()
  const body = asked.find(one => one.method === 'POST')?.body
  expect(body).toEqual({ mail: 'ana@meridian.example', password: 'a guess' })
})

it('joins with a password, and with the zone and the days of whoever joins', async () => {
  const { user, asked } = open('/join#a-secret', [people], { ...joining, 'POST /links/use': ana })
  await user.type(await screen.findByLabelText(/^Choose a password/), 'a lantern over seven harbours')
  await user.click(screen.getByLabelText('Fri'))
  await user.click(screen.getByRole('button', { name: 'Join' }))
  await waitFor(() => expect(asked.some(one => one.path === '/links/use')).toBe(true))
  expect(asked.find(one => one.path === '/links/use')?.body).toMatchObject({
    secret: 'a-secret',
    password: 'a lantern over seven harbours',
    working_days: [0, 1, 2, 3],
  })
})

it('sets a server up only after what a host can read was read', async () => {
  const { user, asked } = open('/setup#a-secret', [people], {
    ...settingUp,
    'POST /server/setup': { ...ana, server_administrator: true },
    'GET /organisations': { items: [] },
  })
  await user.type(await screen.findByLabelText(/^Your name/), 'Robin')
  await user.type(screen.getByLabelText(/^Mail address/), 'robin@host.example')
  await user.type(screen.getByLabelText(/^Password/), 'a lantern over seven harbours')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.clear(await screen.findByLabelText(/^Name of this server/))
  await user.type(screen.getByLabelText(/^Name of this server/), 'Harbour')
  await user.click(screen.getByRole('button', { name: 'Continue' }))
  await user.click(await screen.findByRole('button', { name: 'Set it up' }))
  expect(asked.some(one => one.path === '/server/setup')).toBe(false)
  await user.click(screen.getByLabelText(/I have read this/))
  await user.click(screen.getByRole('button', { name: 'Set it up' }))
  expect(await screen.findByText('No organisation yet')).toBeDefined()
  expect(asked.find(one => one.path === '/server/setup')?.body).toMatchObject({
    link: 'a-secret',
    name: 'Harbour',
    administrator: { name: 'Robin', mail: 'robin@host.example' },
  })
})

it('offers the demo with a command to copy, before anything is set up', async () => {
  open('/setup#a-secret', [people], settingUp)
  const demo = within(await screen.findByRole('region', { name: 'Or open the demo first' }))
  expect(demo.getByDisplayValue('./run --demo --port 8485')).toBeDefined()
  expect(demo.getByRole('button', { name: 'Copy' })).toBeDefined()
})

it('makes a new link for the first administrator of an organisation', async () => {
  const { user } = open('/server', [people], {
    ...hosting,
    'POST /organisations/org-c/invitation': invitation,
  })
  await user.click(await screen.findByRole('button', { name: 'New link' }))
  expect(await screen.findByDisplayValue(invitation.invitation_url)).toBeDefined()
  expect(screen.getByRole('dialog', { name: 'Hand this invitation on' })).toBeDefined()
})

it('hands on an invitation as a link that is shown once', async () => {
  const { user } = open('/organisation', [people], { ...answers, 'POST /people': invitation })
  await user.click((await screen.findAllByRole('button', { name: 'Invite somebody' }))[0]!)
  const dialog = await screen.findByRole('dialog')
  await user.type(await within(dialog).findByLabelText(/^Name/), 'Chiara Conti')
  await user.type(within(dialog).getByLabelText(/^Mail address/), 'chiara@meridian.example')
  await user.click(within(dialog).getByRole('button', { name: 'Make the link' }))
  expect(await screen.findByDisplayValue(invitation.invitation_url)).toBeDefined()
})

it('says at the field why an address is refused', async () => {
  const sentence = 'chiara@corvane.example is not an address of Meridian AG.'
  const refusal = new Refusal(400, {
    code: 'mail-outside-domains',
    title: sentence,
    faults: [{ at: '/mail', sentence }],
  })
  const { user } = open('/organisation', [people], { ...answers, 'POST /people': refusal })
  await user.click((await screen.findAllByRole('button', { name: 'Invite somebody' }))[0]!)
  const dialog = await screen.findByRole('dialog')
  await user.type(await within(dialog).findByLabelText(/^Name/), 'Chiara Conti')
  await user.type(within(dialog).getByLabelText(/^Mail address/), 'chiara@corvane.example')
  await user.click(within(dialog).getByRole('button', { name: 'Make the link' }))
  expect(await within(dialog).findByText(sentence)).toBeDefined()
})

it('looks at a link before it is used, and says when it no longer works', async () => {
  const gone = new Refusal(404, { code: 'link-does-not-work', title: 'This link does not work.' })
  open('/join#old', [people], {
    'GET /session': new Refusal(401, { code: 'not-signed-in', title: 'Sign in first.' }),
    'POST /links/look': gone,
  })
  expect(await screen.findByText('This link does not work any more')).toBeDefined()
})

it('sends the secret of a link in the body and never in an address', async () => {
  const { asked } = open('/join#a-secret', [people], {
    'POST /links/look': {
      kind: 'demo',
      name: 'Ana Costa',
      mail: ana.mail,
      organisation: 'Meridian AG',
      expires_at: ana.since,
    },
  })
  expect(await screen.findByRole('button', { name: 'Come in' })).toBeDefined()
  const look = asked.find(question => question.path === '/links/look')
  expect(look?.body).toEqual({ secret: 'a-secret' })
  expect(asked.every(question => !question.path.includes('a-secret'))).toBe(true)
})

it('tells a visitor of the demo how its people come in', async () => {
  open('/sign-in', [people], {
    'GET /session': new Refusal(401, { code: 'not-signed-in', title: 'Sign in first.' }),
    'GET /server': { set_up: true, name: 'Entente at Norvane', public_url: '', demo: true, version: '0.1.0' },
  })
  expect(await screen.findByText(/its people have no passwords/)).toBeDefined()
  expect(screen.queryByText(/Password forgotten/)).toBeNull()
})
