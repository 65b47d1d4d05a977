import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import { Refusal, type Answers } from 'foundation/web/testing/server'
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
