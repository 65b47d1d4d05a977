import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { open } from 'foundation/web/testing/browser'
import { describeScreen } from 'foundation/web/testing/screen'
import type { Answers } from 'foundation/web/testing/server'
import { records } from '.'

const record = {
  room: 'room-joint',
  size: 196,
  head: 'entente/room/joint\n191\nfingerprint\n\n— entente signature',
  head_size: 191,
  head_at: '2026-02-12T09:30:00.000000Z',
  verifier_key: 'entente+c683b556+AWvad3Rc',
}
const answers: Answers = {
  'GET /rooms/room-joint/record': record,
  'GET /rooms/room-own/record': { ...record, room: 'room-own', size: 3, head: undefined },
}
const screens = [records]
const file = (text: string) => new File([text], 'record.jsonl')

describeScreen('The record', {
  at: '/a/orion/joint/record',
  screens,
  answers,
  asks: 'GET /rooms/room-joint/record',
})

it('leads to the file of this room, and shows its last signed head', async () => {
  open('/a/orion/joint/record', screens, answers)
  const away = await screen.findByRole('link', { name: 'Take the record away' })
  expect(away.getAttribute('href')).toBe('/api/v1/rooms/room-joint/record/file')
  expect(await screen.findByRole('heading', { name: '196 entries' })).toBeDefined()
  expect(screen.getByText(/— entente signature/)).toBeDefined()
})

it('says why there is no head yet in a room where nothing was signed', async () => {
  open('/a/orion/own/record', screens, answers)
  expect(await screen.findByText(/No head has been signed yet/)).toBeDefined()
})

it('checks nothing before a file is chosen, and says so', async () => {
  const { user, asked } = open('/a/orion/joint/record', screens, answers)
  const check = await screen.findByRole('button', { name: 'Check it', description: 'Choose a file first.' })
  await user.click(check)
  expect(asked.some(one => one.path === '/record-checks')).toBe(false)
})

it.each([
  [true, 'Whole', 'All 196 entries fit their head.'],
  [false, 'Not whole', 'Entry 12 does not fit its head.'],
])('says what the check found: %s', async (ok, verdict, sentence) => {
  const { user, asked } = open('/a/orion/joint/record', screens, {
    ...answers,
    'POST /record-checks': { ok, sentences: [sentence], verifier_key: record.verifier_key, size: 196 },
  })
  await user.upload(await screen.findByLabelText('The file'), file('later'))
  await user.upload(screen.getByLabelText(/An earlier file/), file('earlier'))
  await user.click(screen.getByRole('button', { name: 'Check it' }))
  const found = within((await screen.findByText(sentence)).closest<HTMLElement>('[role=status]')!)
  expect(found.getByText(verdict)).toBeDefined()
  const sent = asked.find(one => one.path === '/record-checks')
  expect(sent?.body).toEqual({ record: 'later', earlier: 'earlier' })
})
